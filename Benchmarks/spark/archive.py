#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs an archive of messages through Apache Spark's `pipe` and through Parakh alone.

Compares every answer, and writes a Markdown page with what was measured.

    archive.py BINARY [--messages N] [--partitions N] [--out FILE]

Runs in an environment that has PySpark (`make spark` makes it) and with Java 17.
"""
import argparse
import datetime
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import material
import report

WORK = material.ROOT / ".build-spark"
CORES = 2


def say(words):
    print(words, file=sys.stderr, flush=True)


def write_archive(path, count):
    texts = material.messages(count, [text for text, _ in material.examples()])
    path.write_bytes(material.json_lines(texts))


def run_alone(binary, archive, answers):
    """Seconds that one process takes for the whole archive, on all cores."""
    begin = time.perf_counter()
    with open(archive, "rb") as lines, open(answers, "wb") as out:
        subprocess.run([binary, "check", "--jsonl"], stdin=lines, stdout=out, check=True)
    return time.perf_counter() - begin


def run_spark(binary, archive, folder, partitions):
    """Seconds for the same archive as a Spark job, without the start of Spark itself."""
    from pyspark import SparkConf, SparkContext

    shutil.rmtree(folder, ignore_errors=True)
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    conf = (
        SparkConf().setMaster(f"local[{CORES}]").setAppName("parakh")
        .set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false"))
    begin = time.perf_counter()
    spark = SparkContext(conf=conf)
    spark.setLogLevel("ERROR")
    started = time.perf_counter() - begin
    begin = time.perf_counter()
    command = f"{shlex.quote(binary)} check --jsonl"
    lines = spark.textFile(archive.as_uri(), partitions)
    lines.pipe(command, checkCode=True).saveAsTextFile(folder.as_uri())
    took = time.perf_counter() - begin
    version = spark.version
    spark.stop()
    return took, started, version


def compare(answers, folder):
    """How many answers there are; stops the program when Spark's, put together, are others.

    Partitions are cut from the archive in order, and parts are numbered in that order: so equal
    bytes say that no line was lost, doubled, changed or moved, in any partition.
    """
    parts = sorted(folder.glob("part-*"))
    together = WORK / "together.jsonl"
    with open(together, "wb") as out:
        for part in parts:
            with open(part, "rb") as lines:
                shutil.copyfileobj(lines, out)
    count = 0
    with open(answers, "rb") as alone, open(together, "rb") as spark:
        for count, line in enumerate(alone, 1):
            if spark.readline() != line:
                raise SystemExit(f"answer {count} differs from the plain run")
        if spark.readline():
            raise SystemExit("Spark gave more answers than the plain run")
    return count, len(parts)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--out", type=pathlib.Path)
    asked = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    archive, answers = WORK / "archive.jsonl", WORK / "answers.jsonl"
    say(f"writing {asked.messages:,} messages")
    write_archive(archive, asked.messages)
    say("running Parakh alone")
    alone = run_alone(asked.binary, archive, answers)
    say("running Spark")
    spark, started, version = run_spark(
        asked.binary, archive, WORK / "parts", asked.partitions)
    count, parts = compare(answers, WORK / "parts")
    if count != asked.messages:
        raise SystemExit(f"{count} answers to {asked.messages} messages")
    say(f"all {count:,} answers are the same, in {parts} partitions")
    text = page({
        "count": count, "parts": parts, "alone": alone, "spark": spark, "started": started,
        "version": version, "archive": archive.stat().st_size, "answers": answers.stat().st_size})
    report.hand_over(text, asked.out)


def page(found):
    here = pathlib.Path(__file__).with_name("scale.md").read_text("utf-8")
    count, whole = found["count"], 100_000_000
    rate = count / found["spark"] / CORES
    runs = report.table(["", "took", "messages a second", "beside Parakh alone"], [
        ("Parakh alone, one process, all cores", f"{found['alone']:.1f} s",
         f"{count / found['alone']:,.0f}", "1.00 ×"),
        (f"Spark {found['version']}, `local[{CORES}]`", f"{found['spark']:.1f} s",
         f"{count / found['spark']:,.0f}", report.ratio(found["spark"], found["alone"]))])
    cluster = report.table(["cores", "minutes for 100,000,000 messages"], [
        (cores, f"{whole / rate / cores / 60:,.0f}") for cores in (2, 16, 64, 256)])
    return here.format(
        date=datetime.date.today(), machine=report.machine(), runs=runs, cluster=cluster,
        count=f"{count:,}", parts=found["parts"], started=f"{found['started']:.0f}",
        rate=f"{rate:,.0f}", archive=f"{found['archive'] / count * whole / 1e9:,.0f}",
        answers=f"{found['answers'] / count * whole / 1e9:,.0f}")


if __name__ == "__main__":
    main()

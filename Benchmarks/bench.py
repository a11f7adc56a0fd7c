#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Parakh and its references in one run and writes a Markdown page.

    bench.py BINARY [--out FILE] [--only PART]...

The parts: verdicts, references, start, throughput, streams.

Needs the program built for release. What it makes stands in `.build-bench` and is used again:
larger knowledge is made anew when Content or the program changes.
"""
import argparse
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

import environment
import growth
import material
import processes
import report

WORK = material.ROOT / ".build-bench"
DATA = WORK / "data"
PARTS = ["verdicts", "references", "start", "throughput", "streams"]
SCIKIT_LEARN = "scikit-learn==1.9.1"
MESSAGES = 50_000
LONG_LINE = 100_000_000
LIMIT = 240
# How many times the knowledge is measured; PARAKH_BENCH_KNOWLEDGE=1,10 spares the minutes 100 takes.
KNOWLEDGE = [int(n) for n in os.environ.get("PARAKH_BENCH_KNOWLEDGE", "1,10,100").split(",")]


def say(words):
    print(words, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--only", action="append", choices=PARTS)
    asked = parser.parse_args()
    DATA.mkdir(parents=True, exist_ok=True)
    material.write_texts(DATA)
    found = {"messages": MESSAGES}
    for part in asked.only or PARTS:
        say(f"measuring: {part}")
        found[part] = globals()[part](asked.binary)
        (WORK / "results.json").write_text(json.dumps(found, indent=1))
    report.hand_over(report.page(found), asked.out)


def digest(binary):
    sums = hashlib.sha256(pathlib.Path(binary).read_bytes())
    for path in sorted(material.CONTENT.rglob("*.yaml")) + [pathlib.Path(growth.__file__)]:
        sums.update(path.read_bytes())
    return sums.hexdigest()


def build_knowledge(binary, times):
    """The pack of the knowledge `times` as large; its size in MB."""
    pack, stamp = DATA / f"knowledge-{times}.pack", DATA / f"knowledge-{times}.digest"
    if not pack.exists() or not stamp.exists() or stamp.read_text() != digest(binary):
        folder = material.ROOT
        if times > 1:
            say(f"  making knowledge {times} times as large")
            folder = WORK / "knowledge"
            growth.write(folder, times)
        command = [binary, "content", "build", "--folder", str(folder), "--out", str(pack)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(WORK / "knowledge", ignore_errors=True)
        stamp.write_text(digest(binary))
    return pack.stat().st_size / 1e6


def verdicts(binary):
    """Percentiles in seconds by name, from the Swift benchmarks."""
    sizes = {str(times): build_knowledge(binary, times) for times in KNOWLEDGE}
    shutil.rmtree(WORK / "percentiles", ignore_errors=True)
    with open(WORK / "swift.log", "w", encoding="utf-8") as log:
        subprocess.run(
            ["swift", "package", "--disable-sandbox", "benchmark", "--no-progress", "--quiet",
             "--format", "histogramPercentiles", "--path", str(WORK / "percentiles")],
            cwd=material.ROOT / "Benchmarks", check=True, stdout=log, stderr=log,
            env={**os.environ, "PARAKH_BENCH_DATA": str(DATA)})
    times = {}
    for path in (WORK / "percentiles").glob("*.tsv"):
        rows = [line.split("\t") for line in path.read_text().splitlines()]
        by_percentile = {row[0]: float(row[1]) / 1e9 for row in rows[1:]}
        name = path.name.split("Verdicts.")[1].split(".")[0]
        times[name] = {"median": by_percentile["50"], "p99": by_percentile["99"]}
    return {"times": times, "pack MB": sizes}


def references(_):
    """The n-gram pipeline on one core, in an environment of its own."""
    python = environment.python_with(SCIKIT_LEARN, WORK / "venv")
    texts = DATA / "text-200.jsonl"
    ran = subprocess.run(
        ["taskset", "-c", "0", python, material.ROOT / "Benchmarks/ngrams.py", texts],
        check=True, capture_output=True)
    return {**json.loads(ran.stdout), "version": SCIKIT_LEARN.split("==")[1]}


def start(binary):
    took, at_prompt, loaded = processes.first_prompt(binary)
    return {"prompt": took, "MB at prompt": at_prompt, "MB loaded": loaded,
            "empty python": processes.empty_python()}


def throughput(binary):
    """Seconds for all messages: `check --jsonl` on one core and two, and grep on one."""
    texts = material.messages(MESSAGES, [text for text, _ in material.examples()])
    lines = material.json_lines(texts)
    check = [binary, "check", "--jsonl"]
    words = WORK / "words.txt"
    words.write_text("\n".join(material.plain_words()) + "\n", encoding="utf-8")
    plain = "".join(text.replace("\n", " ") + "\n" for text in texts).encode()
    grep = ["env", "LC_ALL=C", "grep", "-F", "-o", "-f", str(words)]
    return {
        "characters": sum(map(len, texts)) / MESSAGES, "words": len(material.plain_words()),
        "nothing": processes.median_seconds(check, b'{"text":"namaste"}\n', "0"),
        "one": processes.median_seconds(check, lines, "0"),
        "two": processes.median_seconds(check, lines, "0,1"),
        "grep nothing": processes.median_seconds(grep, b"\n", "0"),
        "grep": processes.median_seconds(grep, plain, "0")}


def streams(binary):
    """Peak memory over ten thousand lines, a million, and one line of a hundred megabytes."""
    texts = [text for text, _ in material.examples()]
    lines = material.json_lines(material.messages(10_000, texts))
    check = [binary, "check", "--jsonl"]
    found = {}
    for name, times in (("10 thousand", 1), ("1 million", 100)):
        say(f"  {name} lines")
        found[name] = processes.run(check, processes.repeated(lines, times), limit=LIMIT)
    say("  one long line")
    long = material.json_lines(material.texts_of(LONG_LINE, 1, texts))[:LONG_LINE - 3]
    whole = long.decode("utf-8", "ignore").rstrip("\\").encode()
    found["long line"] = processes.run(check, whole + b'"}\n', limit=LIMIT)
    return found


if __name__ == "__main__":
    main()

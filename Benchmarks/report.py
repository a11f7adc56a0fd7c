# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what was measured as a Markdown page."""
import datetime
import os
import platform
import re
import subprocess

LENGTHS = [50, 200, 1_000, 10_000]


def micro(seconds):
    return f"{1e6 * seconds:,.0f} µs"


def ratio(value, reference, digits=2):
    return f"{value / reference:,.{digits}f} ×"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|"]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def hand_over(page, file):
    """Writes the page into a file, or prints it when there is none."""
    if file:
        file.parent.mkdir(exist_ok=True)
        file.write_text(page, encoding="utf-8")
    else:
        print(page)


def machine():
    """The machine's processor, cores and memory, its system and the compiler."""
    def first(file, key):
        with open(file, encoding="utf-8") as lines:
            return next((line.split(":", 1)[1].strip() for line in lines if key in line), "unknown")
    memory = int(first("/proc/meminfo", "MemTotal").split()[0]) / 1e6
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False)
    version = re.search(r"Swift version \S+", swift.stdout)
    load = os.getloadavg()[0]
    return (
        f"{first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, {memory:.0f} GB, "
        f"Linux {platform.release()}, {version[0] if version else 'Swift'}; load average at the "
        f"end {load:.1f} (above {os.cpu_count()}, others were using the machine too)")


def verdicts(found):
    times = found["times"]
    base = times["text-200"]["median"]
    goals = {200: "50 µs median, 200 µs p99"}
    rows = [
        (f"{n:,}", micro(times[f"text-{n}"]["median"]), micro(times[f"text-{n}"]["p99"]),
         ratio(times[f"text-{n}"]["median"], base), goals.get(n, "")) for n in LENGTHS]
    text = "## One verdict, with its reasons, by length of the text\n\n"
    text += table(["characters", "median", "p99", "beside 200", "goal"], rows)
    grown = [(200, ""), (2_000, ""), (20_000, "at most 110 ×")]
    text += "\n## A text that grows a hundredfold\n\n"
    text += table(["characters", "median", "beside 200", "goal"], [
        (f"{n:,}", micro(times[f"text-{n}"]["median"]),
         ratio(times[f"text-{n}"]["median"], base, 1), goal) for n, goal in grown])
    text += "\n## Knowledge that grows: one verdict on 200 characters\n\n"
    first = times["knowledge-1"]["median"]
    return text + table(["knowledge", "pack", "median", "p99", "beside 1 ×", "goal"], [
        (f"{n} ×", f"{found['pack MB'][str(n)]:,.0f} MB", micro(times[f"knowledge-{n}"]["median"]),
         micro(times[f"knowledge-{n}"]["p99"]), ratio(times[f"knowledge-{n}"]["median"], first),
         "at most 1.3 ×" if n == 10 else "") for n in (1, 10, 100) if f"knowledge-{n}" in times])


def references(found, all_found):
    name = f"scikit-learn {found['version']}: character 3 to 5-grams, logistic regression"
    rows = [(name, micro(found["median"]), micro(found["p99"]), "1.00 ×")]
    if "verdicts" in all_found:
        ours = all_found["verdicts"]["times"]["text-200"]
        rows.insert(0, (
            "Parakh, with reasons", micro(ours["median"]), micro(ours["p99"]),
            ratio(ours["median"], found["median"])))
    return "## The same 400 texts of 200 characters, one at a time, one core\n\n" + table(
        ["", "median", "p99", "beside n-grams"], rows)


def start(found):
    return "## From the start to the first prompt\n\n" + table(["", "measured", "goal"], [
        ("until the first question is asked", f"{1e3 * found['prompt']:.0f} ms", "60 ms"),
        ("beside an empty Python program", ratio(found["prompt"], found["empty python"], 1), ""),
        ("resident at the prompt", f"{found['MB at prompt']:.0f} MB", ""),
        ("peak, all knowledge loaded", f"{found['MB loaded']:.0f} MB", "60 MB")])


def throughput(found, all_found):
    count = all_found["messages"]
    one, two = ((found[key] - found["nothing"]) / count for key in ("one", "two"))
    grep = (found["grep"] - found["grep nothing"]) / count
    rows = [
        ("`parakh check --jsonl`, one core", one), ("`parakh check --jsonl`, two cores", two),
        (f"`grep -F -o -f`, the knowledge's {found['words']:,} plain words, one core", grep)]
    if "references" in all_found:
        rows.append(("n-grams, one batch, one core", all_found["references"]["batch"]))
    text = f"## Many messages: {count:,} of {found['characters']:.0f} characters on average\n\n"
    return text + table(["", "a message", "messages a second", "beside grep"], [
        (name, micro(took), f"{1 / took:,.0f}", ratio(took, grep, 1)) for name, took in rows])


def streams(found):
    small = found["10 thousand"][1]

    def row(name, took, peak, lines):
        took = f"{took:,.1f} s" if took else "stopped unfinished"
        return (name, took, f"{peak:,.0f} MB", ratio(peak, small, 2), f"{lines:,}")

    return "## Memory of `check --jsonl`, all cores\n\n" + table(
        ["", "took", "peak", "beside 10,000 lines", "answers"],
        [row("10,000 lines", *found["10 thousand"]), row("1,000,000 lines", *found["1 million"]),
         row("one line of 100 MB", *found["long line"])])


def page(found):
    parts = [f"""# Performance

Written by `make performance`; do not edit. Measured {datetime.date.today()} on {machine()}.
To repeat: `make bench` prints this page, `make performance` writes it. How: `Benchmarks/README.md`.

Times are wall-clock times. Compare the ratios: they were taken in one run on one machine.
"""]
    for name, tell in (("verdicts", verdicts), ("start", start), ("streams", streams)):
        if name in found:
            parts.append(tell(found[name]))
    for name, tell in (("references", references), ("throughput", throughput)):
        if name in found:
            parts.insert(2, tell(found[name], found))
    return "\n".join(parts)

# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures whole programs: how long they take, and how much memory they ever held."""
import os
import pty
import select
import statistics
import subprocess
import sys
import threading
import time


def memory(process, key="VmHWM"):
    """Peak (`VmHWM`) or present (`VmRSS`) resident memory in MB; 0 when the process has ended."""
    try:
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith(key))
    except (OSError, StopIteration):
        return 0.0


def run(command, feed=None, cores=None, limit=None):
    """Runs a command to its end.

    `feed` is bytes, or a function that writes to the command's input. Returns seconds, peak
    memory in MB and output lines; seconds are None when it was stopped at `limit` seconds.
    The output is read through a pipe: grep stops at the first find when it goes to /dev/null.
    """
    if cores:
        command = ["taskset", "-c", cores, *command]
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    counted = []
    threads = [
        threading.Thread(target=_feed, args=(process.stdin, feed)),
        threading.Thread(target=_count, args=(process.stdout, counted))]
    for thread in threads:
        thread.start()
    peak, stopped = 0.0, False
    while process.poll() is None:
        peak = max(peak, memory(process))
        if limit and time.perf_counter() - begin > limit:
            process.kill()
            stopped = True
        time.sleep(0.005)
    for thread in threads:
        thread.join()
    took = time.perf_counter() - begin
    # grep says 1 when it finds nothing
    if not stopped and process.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return (None if stopped else took), peak, sum(counted)


def _feed(pipe, feed):
    try:
        if callable(feed):
            feed(pipe)
        elif feed:
            view = memoryview(feed)
            while view:
                view = view[pipe.write(view):]
    except BrokenPipeError:
        pass
    pipe.close()


def _count(pipe, counted):
    while part := pipe.read(1 << 20):
        counted.append(part.count(b"\n"))
    pipe.close()


def median_seconds(command, feed=None, cores=None, runs=3):
    return statistics.median(run(command, feed, cores)[0] for _ in range(runs))


def repeated(feed, times):
    """A feeder that writes the same bytes several times."""
    def write(pipe):
        for _ in range(times):
            view = memoryview(feed)
            while view:
                view = view[pipe.write(view):]
    return write


def first_prompt(binary, runs=11):
    """Starts the sitting on a pseudo-terminal until it asks for the first answer.

    Returns the median seconds, MB resident at the prompt, and the peak a second later, when all
    knowledge is loaded.
    """
    took, at_prompt, loaded = [], [], []
    for number in range(runs):
        outer, inner = pty.openpty()
        begin = time.perf_counter()
        desk = subprocess.Popen(
            [binary, "desk"], stdin=inner, stdout=inner, stderr=inner, start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color"})
        os.close(inner)
        _read_until(outer, b"1-2> ")
        took.append(time.perf_counter() - begin)
        at_prompt.append(memory(desk, "VmRSS"))
        if number == runs - 1:
            time.sleep(1)
            loaded.append(memory(desk))
        desk.terminate()
        desk.wait()
        os.close(outer)
    return statistics.median(took), max(at_prompt), max(loaded)


def _read_until(descriptor, words, limit=10):
    seen, end = b"", time.monotonic() + limit
    while words not in seen and time.monotonic() < end:
        if select.select([descriptor], [], [], 0.1)[0]:
            seen += os.read(descriptor, 1 << 16)
    if words not in seen:
        raise SystemExit("the sitting did not come to its first prompt")


def empty_python(runs=11):
    return median_seconds([sys.executable, "-S", "-c", ""], runs=runs)

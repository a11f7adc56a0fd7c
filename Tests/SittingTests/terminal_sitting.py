# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks whole sittings on a pseudo-terminal, as a person would, and says what went otherwise."""
import os
import pty
import re
import select
import signal
import sys
import time

PROGRAM = sys.argv[1]


class Terminal:
    def __init__(self, *arguments):
        self.seen = ""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm", LC_ALL="C.UTF-8", COLUMNS="80", LINES="40")
            os.execv(PROGRAM, [PROGRAM, *arguments])

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def expect(self, words, seconds=60):
        end = time.time() + seconds
        while words not in self.seen:
            if time.time() > end or (not self.read(0.5) and self.ended()):
                sys.exit(f"waited in vain for {words!r}; the last seen was:\n{self.seen[-3000:]}")
        self.seen = self.seen.split(words, 1)[1]

    def ended(self):
        return os.waitpid(self.pid, os.WNOHANG)[0] != 0

    def type(self, text):
        os.write(self.fd, text.encode())

    def enter(self, text=""):
        self.type(text + "\r")

    def paste(self, text):
        self.type("\x1b[200~" + text + "\x1b[201~")

    def end(self):
        while self.read(2):
            pass
        deadline = time.time() + 90
        while time.time() < deadline:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            self.read(0.2)
        os.kill(self.pid, signal.SIGKILL)
        sys.exit("the program did not end")


def hindi_with_paste():
    terminal = Terminal("desk")
    terminal.expect("Parakh")
    terminal.enter("१")
    terminal.expect("1-9")
    terminal.enter("1")
    terminal.expect("1-3")
    terminal.enter("नहीं")
    terminal.expect(">")
    lines = [f"line {n}: aapka khata block ho jayega, OTP batao" for n in range(1, 41)]
    terminal.paste("\n".join(lines))
    time.sleep(0.5)
    terminal.enter()
    terminal.enter()
    terminal.expect("line 40")
    terminal.expect("1-2")
    terminal.enter("1")
    terminal.expect("OTP")
    terminal.expect("1-2")
    terminal.enter("x")
    time.sleep(1)
    terminal.enter()
    code = terminal.end()
    if code != 0:
        sys.exit(f"leaving ended with {code}")


def nothing_is_yanked_back():
    terminal = Terminal("desk", "--lang", "en")
    terminal.expect("1-9")
    terminal.type("secretcanary")
    time.sleep(0.3)
    terminal.type("\x15\r")
    terminal.expect("1-9")
    time.sleep(0.5)
    terminal.seen = ""
    terminal.type("\x19\x1b[A\t")
    time.sleep(0.5)
    terminal.read(0.5)
    if "secretcanary" in terminal.seen:
        sys.exit("what was erased came back")
    terminal.type("\x03")
    code = terminal.end()
    if code != 130:
        sys.exit(f"Ctrl-C ended with {code}")
    if not re.search(r"\x1b\[3J", terminal.seen):
        sys.exit("the scrollback was not cleared")


def silence_ends_in_forgetting():
    terminal = Terminal("desk", "--lang", "en", "--idle", "3")
    terminal.expect("1-9")
    began = time.time()
    code = terminal.end()
    if code != 0 or time.time() - began > 100:
        sys.exit(f"silence ended with {code} after {time.time() - began:.0f} s")


hindi_with_paste()
nothing_is_yanked_back()
silence_ends_in_forgetting()

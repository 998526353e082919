#!/usr/bin/env python3
"""Measures a session on a pseudo-terminal, from the key to what is seen.

    python3 session.py KOLMIX [PACK…]

For each pack (a folder of rules; the default one when none is named): the time from the start to the prompt, from Enter to the change on
the screen and to the next prompt (which comes after where the answer holds) for 25 lines `set budget …`, for one sweep, and from the saving
of a rule file to the news of it under --watch, ten times, every second time with a file that does not load.
"""
import os
import pty
import select
import shutil
import statistics
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
BRIEF = os.path.join(ROOT, "examples", "briefs", "13-electric-scooter-launch.yaml")
PROMPT = b"kolmix> "


class Terminal:
    def __init__(self, command, home):
        self.started = time.monotonic()
        self.seen = b""
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.environ.update(TERM="xterm", XDG_STATE_HOME=home, NO_COLOR="1", LANG="C.UTF-8")
            os.execv(command[0], command)

    def wait(self, text, since=0, limit=120.0):
        """Seconds until a text is on the screen, counted from now."""
        start = time.monotonic()
        while text not in self.seen[since:]:
            left = limit - (time.monotonic() - start)
            if left <= 0 or not select.select([self.end], [], [], left)[0]:
                sys.exit(f"nothing like {text!r} after {limit} s; the end of the screen: {self.seen[-300:]!r}")
            self.seen += os.read(self.end, 65536)
        return time.monotonic() - start

    def ask(self, line, answer):
        """Seconds from Enter to a part of the answer, and to the next prompt."""
        since = len(self.seen)
        start = time.monotonic()
        os.write(self.end, line.encode() + b"\r")
        self.wait(b"\n", since)
        since = self.seen.index(b"\n", since)
        self.wait(answer, since)
        first = time.monotonic() - start
        self.wait(PROMPT, self.seen.index(answer, since))
        return first, time.monotonic() - start

    def leave(self):
        os.write(self.end, b"\x04")
        os.close(self.end)
        os.waitpid(self.process, 0)


def milliseconds(times):
    return f"{statistics.median(times) * 1000:.1f} ({max(times) * 1000:.1f})"


def measure(kolmix, pack):
    scratch = tempfile.mkdtemp()
    rules = os.path.join(scratch, "rules")
    shutil.copytree(pack, rules)
    command = [kolmix, "repl", "--lang", "en", "--watch", "--rules", rules, BRIEF]
    starts = []
    for _ in range(5):
        terminal = Terminal(command, scratch)
        terminal.wait(PROMPT)
        starts.append(time.monotonic() - terminal.started)
        terminal.leave()
    terminal = Terminal(command, scratch)
    terminal.wait(PROMPT)
    asked = [terminal.ask(f"set budget {400 + 17 * number}tr", b"Budget") for number in range(25)]
    swept = terminal.ask("sweep budget 300tr..1,2tỷ", b"Exact flip points")[1]
    file = os.path.join(rules, "goals.lua")
    with open(file, encoding="utf-8") as source:
        good = source.read()
    saved, broken = [], []
    for number in range(10):
        time.sleep(0.4 + 0.037 * number)  # not in step with any polling
        since = len(terminal.seen)
        isBroken = number % 2 == 1
        beside = file + "~"
        with open(beside, "w", encoding="utf-8") as source:
            source.write("rule \"half" if isBroken else good + f"\n-- {number}\n")
        start = time.monotonic()
        os.rename(beside, file)
        terminal.wait(b"do not load" if isBroken else b"Rules reloaded", since)
        (broken if isBroken else saved).append(time.monotonic() - start)
        terminal.wait(PROMPT, since)
    terminal.leave()
    shutil.rmtree(scratch)
    print(f"| start to prompt, median (slowest) of 5 | {milliseconds(starts)} ms |")
    print(f"| `set` answered, median (slowest) of 25 | {milliseconds([first for first, _ in asked])} ms |")
    print(f"| with where it holds | {milliseconds([whole for _, whole in asked])} ms |")
    print(f"| `sweep budget 300tr..1,2tỷ` | {swept * 1000:.0f} ms |")
    print(f"| saved file to live, median (slowest) of 5 | {milliseconds(saved)} ms |")
    print(f"| broken file to its diagnostics | {milliseconds(broken)} ms |")


def main():
    kolmix = os.path.abspath(sys.argv[1])
    for pack in sys.argv[2:] or [os.path.join(ROOT, "rules")]:
        print(f"\n{pack}\n\n| | |\n|---|---|")
        measure(kolmix, pack)


if __name__ == "__main__":
    main()

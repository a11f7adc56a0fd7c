# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A knowledge several times as large, for measuring how verdicts slow down with it.

Every sign, scam and family is copied under a new name. In each phrase the words outside the most
common ones are replaced by invented words, and one place at least is: so a copy shares the common
words with everything else, begins to match as real phrases do, and holds only where somebody writes
an invented word. What identifiers raise and the fitted weights are not copied.
"""
import collections
import random
import re
import shutil

from material import CONTENT, ROOT, SEED, WORD

SHAREDWORDS = 300
EXAMPLES = """examples:
  match:
""" + "".join(
    f'    - {{lang: {writing}, form: {form}, text: "{writing} {form}"}}\n'
    for writing in ("en", "hi", "roman") for form in ("message", "told", "call")) + """  not:
""" + "".join(f'    - {{lang: en, text: "{n}", because: "invented"}}\n' for n in (3, 4, 5))

_PLACE = re.compile(r"\{[^}]*\}|\S+")
_PHRASE = re.compile(r'^      - "?(.*?)"?$')
_WRAPPED = re.compile(r"\n {7,}(?=\S)")


class Inventor:
    """Invents words, the same for the same word within one copy."""

    def __init__(self, copy, shared):
        self.chance = random.Random(SEED * 1_000 + copy)
        self.shared = shared
        self.words = {}

    def invented(self, word):
        if word not in self.words:
            syllables = [
                self.chance.choice("bdgjklmnprstv") + self.chance.choice("aeiou")
                for _ in range(self.chance.randint(3, 5))]
            self.words[word] = "".join(syllables) + self.chance.choice("lmnr")
        return self.words[word]

    def replaced(self, place, even_shared):
        """A place of a phrase with its words replaced; classes and kinds of identifier stay."""
        if place.startswith(("<", "@")) or not WORD.search(place):
            return f"{{{self.invented(place)}}}" if even_shared else place
        keeps = self.shared if not even_shared else ()
        if even_shared:
            place = re.sub(r"@[\w-]+|<\w+>", lambda m: self.invented(m[0]), place)
        return re.sub(
            r"(?<![@<\w])" + WORD.pattern,
            lambda m: m[0] if m[0].lower() in keeps else self.invented(m[0]), place)

    def phrase(self, text):
        """A phrase of the same form that holds only with an invented word."""
        places = _PLACE.findall(text)
        needed = [n for n, place in enumerate(places) if not re.search(r"^[.~]+$|\|\}|\{\|", place)]
        plain = [n for n in needed if not places[n].startswith(("<", "@"))]
        rarest = min(
            plain or needed, default=None,
            key=lambda n: sum(w.lower() in self.shared for w in WORD.findall(places[n])))
        return " ".join(self.replaced(place, n == rarest) for n, place in enumerate(places))


def common_words(texts):
    counts = collections.Counter(
        word.lower() for text in texts for line in text.splitlines()
        if (phrase := _PHRASE.match(line)) for word in WORD.findall(phrase[1]))
    return {word for word, _ in counts.most_common(SHAREDWORDS)}


def copied_signals(text, copy, inventor):
    lines = []
    for line in text.splitlines():
        phrase = _PHRASE.match(line)
        if phrase:
            line = f'      - "{inventor.phrase(phrase[1])}"'
        elif line.strip().startswith("identifiers:"):
            continue
        lines.append(re.sub(r"^(  - id: \S+)", rf"\1-copy-{copy}", line))
    return "\n".join(lines) + "\n"


def copied_entry(text, copy, signals):
    """A scam or family over the copied signs, with examples that cost nothing to read."""
    head = text.split("\nexamples:")[0]
    head = re.sub(r"(?m)^(id: \S+)", rf"\1-copy-{copy}", head)

    def renamed(match):
        return f"{match[0]}-copy-{copy}" if match[0] in signals else match[0]

    lines = []
    names_signs = False
    for line in head.splitlines():
        if not line.startswith((" ", "#")):
            names_signs = "-when:" in line or line.startswith("signs:")
        lines.append(re.sub(r"[a-z][a-z0-9-]*", renamed, line) if names_signs else line)
    known = [] if "false-positives:" in head or "group:" not in head else ['false-positives: ["x"]']
    return "\n".join(lines + known) + "\n" + EXAMPLES


def write(folder, times):
    """Writes the knowledge `times` as large as it is into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("Content", "Localization"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("corpus"))
    signals = {
        path: _WRAPPED.sub(" ", path.read_text("utf-8"))
        for path in sorted((CONTENT / "signals").glob("*.yaml"))}
    shared = common_words(signals.values())
    names = {name for text in signals.values() for name in re.findall(r"(?m)^  - id: (\S+)", text)}
    entries = sorted(
        [*(CONTENT / "patterns").rglob("*.yaml"), *(CONTENT / "ordinary").glob("*.yaml")])
    for copy in range(2, times + 1):
        inventor = Inventor(copy, shared)
        for path, text in signals.items():
            target = folder / "Content/signals" / f"{path.stem}-copy-{copy}.yaml"
            target.write_text(copied_signals(text, copy, inventor), "utf-8")
        for path in entries:
            target = folder / path.relative_to(ROOT).parent / f"{path.stem}-copy-{copy}.yaml"
            target.write_text(copied_entry(path.read_text("utf-8"), copy, names), "utf-8")

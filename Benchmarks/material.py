# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured with: messages made of the knowledge's own examples, and its plain words.

Everything is drawn with one seed, so that two runs over the same knowledge see the same texts.
"""
import json
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONTENT = ROOT / "Content"
SEED = 20261121
LENGTHS = [50, 200, 1_000, 2_000, 10_000, 20_000]

# A word in a phrase: whatever the notation of phrases does not use; vowel signs belong to it.
WORD = re.compile(r"""[^\s{}|~.<>@*"',:;()\[\]/-]+""")
_TEXT = re.compile(r'text: ("(?:[^"\\]|\\.)*")')


def examples():
    """All examples as (text, whether it is a scam), in file order."""
    found = []
    for folder, matches_scam in (("patterns", True), ("ordinary", False)):
        for path in sorted((CONTENT / folder).rglob("*.yaml")):
            matching = True
            for line in path.read_text(encoding="utf-8").splitlines():
                key = line.strip()
                if key in ("match:", "not:"):
                    matching = key == "match:"
                text = _TEXT.search(line)
                if text:
                    found.append((json.loads(text.group(1)), matching == matches_scam))
    return found


def plain_words():
    """The words that phrases, classes and spellings are written with, without the notation."""
    words = set()
    for folder in ("signals", "words"):
        for path in sorted((CONTENT / folder).rglob("*.yaml")):
            for line in path.read_text(encoding="utf-8").splitlines():
                line = re.sub(r"#.*|^\s*- id:.*|^\s*[a-z-]+:|<\w+>|@[\w-]+", " ", line)
                words.update(WORD.findall(line))
    return sorted(word for word in words if len(word) > 1)


def texts_of(length, count, texts):
    """So many texts of at most `length` characters: examples one after another, cut."""
    chance = random.Random(SEED)
    made = []
    for _ in range(count):
        parts, size = [], 0
        while size < length:
            parts.append(chance.choice(texts))
            size += len(parts[-1]) + 1
        made.append(" ".join(parts)[:length])
    return made


def messages(count, texts):
    """So many messages, each an example."""
    chance = random.Random(SEED)
    return [chance.choice(texts) for _ in range(count)]


def json_lines(texts):
    """The messages as `check --jsonl` reads them."""
    lines = (
        json.dumps({"id": f"m{n}", "text": text}, ensure_ascii=False)
        for n, text in enumerate(texts))
    return "".join(line + "\n" for line in lines).encode()


def write_texts(folder):
    """Writes the texts of every length, for the Swift benchmarks."""
    texts = [text for text, _ in examples()]
    for length in LENGTHS:
        made = texts_of(length, 400 if length <= 1_000 else 100, texts)
        lines = "".join(json.dumps(text, ensure_ascii=False) + "\n" for text in made)
        (folder / f"text-{length}.jsonl").write_text(lines, encoding="utf-8")

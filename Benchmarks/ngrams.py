# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference people reach for first: character n-grams and logistic regression.

Trained on the knowledge's own examples. Runs in the environment `bench.py` makes; prints JSON.
    ngrams.py TEXTS.jsonl
"""
import json
import pathlib
import statistics
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

import material

examples = material.examples()
begin = time.perf_counter()
pipeline = make_pipeline(
    TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)), LogisticRegression(max_iter=1_000))
pipeline.fit([text for text, _ in examples], [scam for _, scam in examples])
trained = time.perf_counter() - begin

texts = [json.loads(line) for line in pathlib.Path(sys.argv[1]).read_text("utf-8").splitlines()]
singles = []
for text in texts:
    begin = time.perf_counter()
    pipeline.predict([text])
    singles.append(time.perf_counter() - begin)

batch = material.messages(20_000, [text for text, _ in examples])
begin = time.perf_counter()
pipeline.predict(batch)
batched = time.perf_counter() - begin

print(json.dumps({
    "training": trained, "median": statistics.median(singles),
    "p99": statistics.quantiles(singles, n=100)[98], "batch": batched / len(batch)}))

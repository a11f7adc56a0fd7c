# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make run    set up, build for release, open the sitting
# make test   set up, build, check the knowledge, run all tests
# make bench  measure (`make performance` writes Documentation/Performance.md)
# make spark  run an archive through Apache Spark (`make scale` writes Documentation/Scale.md)

SWIFT ?= swift
BIN := .build/release/parakh
PACK := .build/release/parakh.pack
SPARK := .build-spark/venv/bin

# What the program needs on a Debian machine, and what only its tests need.
PACKAGES := libreadline-dev libpango1.0-dev libqrencode-dev fonts-noto-core pkg-config make
TEST_PACKAGES := poppler-utils zbar-tools python3 strace

.PHONY: run test build lint content format clean setup setup-test pack house calibrate hits
.PHONY: bench performance spark scale

run: pack
	@exec $(BIN)

build: setup
	@$(SWIFT) build -c release --product parakh

pack: build
	@$(BIN) content build --out $(PACK) >/dev/null

# The knowledge: what is wrong in which line, then every example of every entry.
content: build
	@$(BIN) content lint
	@$(BIN) content test
	@$(BIN) content hits --compare Documentation/Hits.md
	@$(BIN) content calibrate --check >/dev/null

# What signs and words weigh, fitted anew from the labelled messages.
calibrate: build
	@$(BIN) content calibrate

# The table of what the knowledge catches, misses included.
hits: build
	@$(BIN) content hits --out Documentation/Hits.md

# The floors of the house: a target may import only what it declares, and it declares only floors below.
house: setup
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

test: setup-test house content pack
	@$(SWIFT) test

lint: setup
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests \
		Benchmarks/Package.swift Benchmarks/Verdicts

format: setup
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests \
		Benchmarks/Package.swift Benchmarks/Verdicts

# How long verdicts and starts take, beside grep and scikit-learn in the same run.
bench: pack
	@python3 Benchmarks/bench.py $(BIN)

performance: pack
	@python3 Benchmarks/bench.py $(BIN) --out Documentation/Performance.md

# An archive of messages through Apache Spark, every answer compared with the plain run.
spark: $(SPARK)/pyspark pack
	@$(SPARK)/python3 Benchmarks/spark/archive.py $(BIN)

scale: $(SPARK)/pyspark pack
	@$(SPARK)/python3 Benchmarks/spark/archive.py $(BIN) --out Documentation/Scale.md

$(SPARK)/pyspark:
	@command -v java >/dev/null || \
		{ echo "Spark needs Java 17: openjdk-17-jre-headless" >&2; exit 69; }
	@python3 Benchmarks/environment.py .build-spark/venv pyspark==3.5.6

clean:
	@rm -rf .build .build-bench .build-spark Benchmarks/.build

setup:
	@Packaging/setup $(PACKAGES)

setup-test:
	@Packaging/setup $(PACKAGES) $(TEST_PACKAGES)

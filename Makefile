# SPDX-FileCopyrightText: 2026 The Parakh authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make run    set up, build for release, open the sitting
# make test   set up, build, check the knowledge, run all tests

SWIFT ?= swift
BIN := .build/release/parakh
PACK := .build/release/parakh.pack

# What the program needs on a Debian machine, and what only its tests need.
PACKAGES := libreadline-dev libpango1.0-dev fonts-noto-core pkg-config make
TEST_PACKAGES := poppler-utils python3 strace

.PHONY: run test build lint content format bench clean setup setup-test pack house calibrate hits

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
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: setup
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

# How long a verdict and a start take, as ratios within one run.
bench: pack
	@Benchmarks/run $(BIN)

clean:
	@rm -rf .build

setup:
	@Packaging/setup $(PACKAGES)

setup-test:
	@Packaging/setup $(PACKAGES) $(TEST_PACKAGES)

# Engross: everything that is built, tested and measured, by name.
#
#   make            install what is missing, build the program, compile Notices/ into Output/
#   make build      the release program alone, .build/release/engross
#   make test       every test: Swift suites, pages, determinism, hostile input, committed Output/
#   make test-word     every change accepted and rejected by LibreOffice, which it installs
#   make test-faults   every kill, failing call, race and alteration; 'make test' has a sample
#   make check      what a change must pass: format, tests in debug and release, generated files
#   make format     lay out the Swift sources
#   make goldens    record the expected outputs anew, to be reviewed like code
#   make bench      time Engross beside Hugo, cmark-gfm, pandoc, sha256sum, and six makers of redlines
#   make fuzz       five minutes of random bytes through the whole compiler (FUZZ_SECONDS)
#   make clean      remove everything that was built, but not Output/
#   make help       print this list
#
# AS_OF is the day for which the committed Output/ is made. `make test` takes MUTATIONS=5000 for more
# mutated sources than its 500, FAULTS_SEED=N for another sample of faults, and
# EXTRA_WORKSPACES='FOLDER …' for more workspaces whose pages it checks.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all
.NOTPARALLEL:

AS_OF ?= 2024-11-15
FUZZ_SECONDS ?= 300
EXTRA_WORKSPACES ?=

PROGRAM := .build/release/engross
PYTHON := .venv/bin/python
VENV_STAMP := .venv/.installed
BENCH_STAMP := .venv-bench/.installed
RELEASE := swift build -c release --static-swift-stdlib --product engross
FORMATTED := Package.swift Sources Tests

BUILD_PACKAGES := git libc6-dev libstdc++-12-dev libcmark-gfm-dev libcmark-gfm-extensions-dev \
  libyaml-dev libutf8proc-dev nettle-dev zlib1g-dev
TEST_PACKAGES := python3-venv cmark-gfm chromium fonts-dejavu-core strace util-linux \
  $(if $(shell command -v java),,default-jre-headless)
WORD_PACKAGES := libreoffice-writer-nogui python3-uno
BENCH_PACKAGES := python3-venv cmark-gfm hugo pandoc util-linux binutils git wdiff php-cli \
  php-wikidiff2

# Installs those of the packages $(1) that dpkg does not know; `make $(2)` is what asked for them.
define install
missing=""; \
if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then \
  echo "make $(2): no apt here; install what Debian calls: $(strip $(1))"; \
else \
  for package in $(1); do \
    dpkg-query --show --showformat='$${Status}' "$$package" 2> /dev/null \
      | grep -q 'ok installed' || missing="$$missing $$package"; \
  done; \
fi; \
if [ -n "$$missing" ]; then \
  echo "make $(2): installing$$missing"; \
  root=""; if [ "$$(id -u)" -ne 0 ]; then root="sudo"; fi; \
  $$root apt-get update -qq; \
  $$root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq --yes --no-install-recommends $$missing > /dev/null; \
fi
endef

.PHONY: all build build-debug test test-word test-faults check lint format generated goldens bench fuzz clean help
.PHONY: build-packages test-packages bench-packages

all: build
	$(PROGRAM) build --as-of $(AS_OF)

help:
	@sed -n '/^$$/q; s/^# \{0,1\}//p' Makefile

build: build-packages
	$(RELEASE)

build-debug: build-packages
	swift build --product engross

build-packages:
	@$(call install,$(BUILD_PACKAGES),build)

test-packages:
	@$(call install,$(TEST_PACKAGES),test)

bench-packages:
	@$(call install,$(BENCH_PACKAGES),bench)

$(VENV_STAMP): Tests/Pages/requirements.txt
	@base=/usr/bin/python3; if [ ! -x "$$base" ]; then base=python3; fi; \
	"$$base" -m venv --clear .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

test: build test-packages $(VENV_STAMP)
	@AS_OF=$(AS_OF) EXTRA_WORKSPACES="$(EXTRA_WORKSPACES)" $(PYTHON) -B -m Tests.Program

test-word: build-packages
	@$(call install,$(WORD_PACKAGES),test-word)
	@Tests/Word/run office

test-faults: build test-packages $(VENV_STAMP)
	@FAULTS=full $(PYTHON) -B -m Tests.Program faults

check: lint test
	swift test --scratch-path .build-check -c release -Xswiftc -enable-testing
	@$(MAKE) --no-print-directory generated

lint:
	swift format lint --strict --recursive $(FORMATTED)

format:
	swift format --in-place --recursive $(FORMATTED)

generated: all
	@git diff --exit-code --stat -- Output \
	  || { echo "Output/ is out of date; run 'make' and commit it"; exit 1; }

goldens: build-packages
	ENGROSS_RECORD_GOLDENS=1 swift test
	@git status --short -- Tests

$(BENCH_STAMP): Tests/Bench/requirements.txt
	@/usr/bin/python3 -m venv --clear .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

bench: build bench-packages $(BENCH_STAMP)
	@.venv-bench/bin/python -B -m Tests.Bench

fuzz: build-packages
	@Tests/Fuzz/run $(FUZZ_SECONDS)

clean:
	rm -rf .build .build-check .build-fuzz .venv .venv-bench

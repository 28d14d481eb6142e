# `make` lists what there is. The first `make site` or `make test` on a machine installs what is missing and says what.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

# A name after a slash is a command that will do instead of the package.
SITE_PACKAGES := ca-certificates git pkg-config libstdc++-12-dev libcmark-dev binaryen/wasm-opt
TEST_PACKAGES := $(SITE_PACKAGES) python3-venv valgrind/valgrind nodejs/node default-jre-headless/java chromium firefox-esr poppler-utils webkit2gtk-driver/WebKitWebDriver xvfb/xvfb-run xauth/xauth man-db/man zsh fish fonts-liberation fonts-dejavu-core fontconfig/fc-match

TOOLKIT := .build/release/toolkit
PYTHON := .venv/bin/python

.PHONY: help
help:
	@echo 'make site          build the training site into Public/'
	@echo 'make dist          pack the program with what it needs into .build/dist/, to run on a clean Debian 12'
	@echo 'make test          run every test (also: make check)'
	@echo 'make bench         measure speed and size as ratios; one part alone: make bench PART=module_size'
	@echo 'make format        put Swift and Python into the usual layout'
	@echo 'make screenshots   picture each kind of page into .build/screenshots/'
	@echo 'make gallery       picture each slide layout into .build/gallery/'
	@echo 'make packs         print the packs to PDF into .build/packs/, on Letter and A4'
	@echo 'make documentation build the documentation of the Swift targets with DocC into .build/documentation/'
	@echo 'make clean         remove what was built'

.PHONY: site
site: site-tools
	@Distribution/compile toolkit
	@$(TOOLKIT) build

.PHONY: dist
dist: site-tools
	@Distribution/compile toolkit
	@Distribution/pack

.PHONY: test check
test check: test-tools
	@$(PYTHON) Tests/run.py

.PHONY: format
format: test-tools
	@swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests Benchmarks
	@.venv/bin/ruff format --quiet Tests Benchmarks
	@.venv/bin/ruff check --quiet --fix Tests Benchmarks

.PHONY: screenshots
screenshots: test-tools site
	@$(PYTHON) Tests/Browser/screenshots.py

.PHONY: gallery
gallery: test-tools site
	@$(PYTHON) Tests/Browser/gallery.py

.PHONY: packs
packs: test-tools site
	@$(PYTHON) Tests/Browser/packs.py

# One part is one program in Benchmarks/; figures.py and revealjs.py are what they share.
PART ?= $(filter-out figures revealjs,$(basename $(notdir $(wildcard Benchmarks/*.py))))

.PHONY: bench
bench: test-tools .build/benchmarks/venv/installed site
	@for part in $(PART); do $(PYTHON) Benchmarks/$$part.py; done

.build/benchmarks/venv/installed: Benchmarks/requirements.txt | install-test-packages
	@echo 'Installing the Python packages of the benchmarks into .build/benchmarks/venv'
	@/usr/bin/python3 -m venv --clear .build/benchmarks/venv
	@.build/benchmarks/venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.PHONY: documentation
documentation: site-tools
	@Distribution/document

.PHONY: clean
clean:
	@rm -rf .build .venv Public

.PHONY: site-tools test-tools
site-tools:
	@.ci/install $(SITE_PACKAGES)

test-tools: install-test-packages .venv/installed

.PHONY: install-test-packages
install-test-packages:
	@.ci/install $(TEST_PACKAGES)

.venv/installed: Tests/Browser/requirements.txt | install-test-packages
	@echo 'Installing the Python packages of the tests into .venv'
	@/usr/bin/python3 -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check --use-pep517 --requirement $<
	@touch $@

# make demo   set up, regenerate, and walk through the main job against an embedded Ozon
# make test   everything that has to hold before a change is merged
SHELL := /bin/sh
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.bench-ready

.PHONY: help venv demo test format lint types lint-spec generate check-generated drift surface unit bench lock clean

help: ## show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

venv: $(READY)

$(READY): requirements/dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is missing: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "The module venv is missing: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(BENCH_READY): $(READY) requirements/bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/bench.txt
	@touch $@

demo: venv generate ## regenerate the client and walk through the main job; LIVE=1 reads from the real service
	@$(BIN)/python -m ozon.demo $(if $(LIVE),--live,)

test: lint types lint-spec check-generated unit ## the whole test suite

lint: venv ## format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check --no-cache .

format: venv ## put the code into form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: venv ## type-check the package, the tests and the examples of the README
	$(BIN)/mypy
	$(BIN)/basedpyright --level error

lint-spec: venv ## check the spec
	$(BIN)/python -m generator lint

generate: venv ## make ozon_generated/ from spec/
	$(BIN)/python -m generator generate

check-generated: venv ## fail when ozon_generated/ is not what spec/ says
	$(BIN)/python -m generator check

drift: venv ## compare the spec with a saved copy of Ozon's document: OFFICIAL=path [FORMAT=json] [RECORD=1]
	@test -n "$(OFFICIAL)" || { echo "Say which: make drift OFFICIAL=path/to/swagger.json" >&2; exit 2; }
	@$(BIN)/python -m generator drift $(if $(FORMAT),--format $(FORMAT)) $(if $(RECORD),--record) "$(OFFICIAL)"

surface: venv ## what changed for callers between two revisions of the spec: A=rev [B=rev] [FORMAT=json]
	@test -n "$(A)" || { echo "Say since when: make surface A=v0.1.0" >&2; exit 2; }
	@$(BIN)/python -m generator surface $(if $(FORMAT),--format $(FORMAT)) "$(A)" $(if $(B),"$(B)")

unit: venv ## tests with coverage of the hand-written code
	$(BIN)/pytest --cov --cov-report=term

bench: $(BENCH_READY) ## speed and memory, as ratios beside the ones to hold
	$(BIN)/python -m tests.benchmarks

lock: ## pin the requirements anew (needs uv)
	cd requirements && for name in dev bench; do uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet $$name.in -o $$name.txt; done

clean: ## remove what was made, but for the generated client
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist build

# make demo      set up, regenerate, and walk through the main job against an embedded Ozon
# make test      what has to hold before a change is merged
# make test-all  that at full size, and under the newest Python with the clock of next year, the lowest versions of dependencies, and httpx2
# make soak      long runs; prints what was asked for beside what was reached
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
LOCK := requirements/dev.txt
PYTHON = $(shell requirements/pythons | sed -n '1s/^[^ ]* //p')
LOCKED := $(VENV)/.locked
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.bench-ready
SITE := $(BIN)/python -m sphinx -b html -E -W --keep-going -q -j auto
# tools of npm, each set in a folder of its own; without npm, the tests that use them are skipped
NODE := .node
LINTERS := $(if $(shell command -v npm),$(NODE)/spec_product/.ready)
PYTEST := $(BIN)/pytest -q -n auto --dist loadgroup
# what is shipped, but for what needs an extra
SHIPPED := runtime overlay auth client dictionaries files merchants oauth paging performance pytest_plugin tasks transport \
	$(addprefix contract/test_,files.py operations.py) $(addprefix cli/test_,arguments.py command.py completion.py formats.py tables.py) \
	$(addprefix extract/,test_choices.py test_run.py sinks/test_changes.py) $(addprefix push/test_,answers.py delivery.py receiver.py)
SENDING := auth batch client oauth overlay runtime tasks transport \
	$(addprefix sandbox/,test_faults.py test_http.py test_server.py)
# extras whose lowest versions are tested; mcp needs newer ones of what the others share
OLD := aiohttp cli extract fast http2 httpx2 keyring mirror otel parquet postgres procrastinate push redis sandbox
# tests of extraction that go by the clock; the others are slow under another one
BY_CLOCK := $(patsubst %,extract/test_%.py,choices clocks forget interruptions plan run spool state task)
# what the newest Python leaves out: nothing there depends on it, or it takes minutes
ONE_IS_ENOUGH := contract docs examples generator packaging pytest_plugin spec_product cli/orders \
	$(addprefix sandbox/,acceptance postings reading) limits/test_wire.py mcp mirror/test_processes.py \
	$(addprefix cli/test_,call.py cards.py dictionaries.py extract.py pipes.py prices.py products.py reports.py sandbox.py shops.py stocks.py) \
	$(addprefix cli/test_push_,reconcile.py store.py urls.py) \
	$(addprefix push/test_,checkers.py full_disk.py kill.py load.py procrastinate.py stream.py) \
	extract/rows extract/sinks $(filter-out $(BY_CLOCK),$(patsubst tests/%,%,$(wildcard tests/extract/test_*.py)))
# leaves out what one Python is enough for
ONE_PYTHON := not memory and not external

.PHONY: help venv demo test test-all soak format lint types lint-spec generate check-generated docs pictures drift surface unit \
	coverage lowest newest httpx2 bench interop lock clean

help: ## show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

venv: $(READY)

$(LOCKED): $(LOCK) requirements/install
	@python="$(PYTHON)"; \
	test -n "$$python" || { echo "No Python from 3.11 to 3.14 with venv: apt-get install python3 python3-venv" >&2; exit 1; }; \
	echo "Setting up $(VENV) with $$("$$python" --version) ..."; \
	"$$python" -m venv --clear $(VENV)
	@requirements/install $(BIN)/python $(LOCK)
	@touch $@

$(READY): $(LOCKED) pyproject.toml hatch_build.py
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m pip check
	@touch $@

$(BENCH_READY): $(READY) requirements/bench.txt
	@requirements/install $(BIN)/python requirements/bench.txt
	@touch $@

$(NODE)/%/.ready: tests/%/.npmrc tests/%/package.json tests/%/package-lock.json
	@command -v npm >/dev/null || { echo "npm is missing: apt-get install nodejs npm" >&2; exit 1; }
	@mkdir -p $(@D) && cp $^ $(@D)/
	@cd $(@D) && npm ci --silent && touch .ready

demo: venv generate ## regenerate the client and walk through the main job; LIVE=1 reads from the real service
	@$(BIN)/python -m ozon.demo $(if $(LIVE),--live,)

test: lint types lint-spec check-generated unit ## the checks and tests for every change, at reduced sizes

test-all: ## all tests at full size, the newest other Python, the lowest versions of dependencies, httpx2
	$(MAKE) lowest newest httpx2
	OZON_TESTS=all $(MAKE) test

soak: venv ## the longest runs; goes on where the last one was cut
	OZON_TESTS=soak $(BIN)/pytest -q
	$(BIN)/python -m tests.benchmarks large

lint: venv ## format, lint and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check --no-cache .
	$(BIN)/python -m tests.core_lines
	$(BIN)/lint-imports --no-cache

format: venv ## put the code into form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: venv ## type-check the package, the tests and the examples
	@$(BIN)/mypy & mypy=$$!; $(BIN)/basedpyright --level error; code=$$?; wait $$mypy && exit $$code

lint-spec: venv ## check the spec
	$(BIN)/python -m generator lint

generate: venv ## make ozon_generated/ from spec/
	$(BIN)/python -m generator generate

check-generated: venv ## fail when ozon_generated/ is not what spec/ says
	$(BIN)/python -m generator check

docs: venv ## build the documentation site into docs/_build/html
	$(SITE) docs docs/_build/html
	$(if $(wildcard docs/ru/index.md),$(SITE) -c docs -D language=ru docs/ru docs/_build/html/ru)

pictures: venv ## draw docs/pictures again, the command at work on a terminal
	$(BIN)/python -m tests.docs.pictures

drift: venv ## compare the spec with a saved copy of Ozon's document: OFFICIAL=path [FORMAT=json] [RECORD=1]
	@test -n "$(OFFICIAL)" || { echo "Say which: make drift OFFICIAL=path/to/swagger.json" >&2; exit 2; }
	@$(BIN)/python -m generator drift $(if $(FORMAT),--format $(FORMAT)) $(if $(RECORD),--record) "$(OFFICIAL)"

surface: venv ## what changed for callers between two revisions of the spec: A=rev [B=rev] [FORMAT=json]
	@test -n "$(A)" || { echo "Say since when: make surface A=v0.1.0" >&2; exit 2; }
	@$(BIN)/python -m generator surface $(if $(FORMAT),--format $(FORMAT)) "$(A)" $(if $(B),"$(B)")

unit: venv $(LINTERS) ## the tests, on all cores: [TESTS=path]; make test-all adds other programs and memory
	$(PYTEST) $(if $(filter-out quick,$(OZON_TESTS)),,-m "$(ONE_PYTHON)") $(TESTS)

coverage: venv $(LINTERS) ## the tests, with the coverage of the hand-written code
	$(PYTEST) --cov --cov-report=term

lowest: ## the tests of what is shipped, with the lowest versions that pyproject.toml allows
	@$(MAKE) unit VENV=.venvs/lowest LOCK=requirements/lowest.txt PYTHON="$$(requirements/pythons | sort -V | sed -n '1s/^[^ ]* //p')" \
		TESTS="$(addprefix tests/,$(SHIPPED)) --ignore tests/overlay/test_typing.py"

newest: ## the tests of what is shipped and of the sandbox under the newest Python, with a clock a year ahead
	@requirements/pythons | sort -V | tail -n 1 | { read -r version python; other="VENV=.venvs/$$version PYTHON=$$python"; \
		OZON_TESTS=quick; export OZON_TESTS; exec </dev/null; \
		$(MAKE) check-generated $$other && \
		PYTHONPATH=$(CURDIR)/tests/year_ahead $(MAKE) unit $$other \
			TESTS='tests $(addprefix --ignore tests/,$(ONE_IS_ENOUGH))'; }

httpx2: venv ## the tests that send, with httpx2 under the clients and handed in
	OZON_HTTP_LIBRARY=httpx2 OZON_TESTS=quick $(PYTEST) -m "$(ONE_PYTHON)" $(addprefix tests/,$(SENDING))

bench: $(BENCH_READY) ## speed and memory beside bare libraries and bounds: [PARTS="calls walk"] [JSON=path]
	$(BIN)/python -m tests.benchmarks $(if $(JSON),--json "$(JSON)") $(PARTS)

interop: venv $(NODE)/interop/.ready ## what other tools make of the OpenAPI documents; before a release
	@$(BIN)/python -m tests.interop

lock: ## pin the requirements again (needs uv)
	cd requirements && pin() { uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --quiet "$$@"; } && \
	pin dev.in -o dev.txt && pin bench.in -o bench.txt && \
	pin --resolution lowest-direct $(addprefix --extra ,$(OLD)) ../pyproject.toml lowest.in -o lowest.txt

clean: ## remove what was made, but for the generated client
	rm -rf $(VENV) .venvs $(NODE) .soak docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist build

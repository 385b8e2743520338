# `make demo` sets up and runs the main job; `make test` sets up and passes the tests.
# Set-up happens once; PYTHON names another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check \
          --constraint constraints.txt

# A compact parser gains nothing from more threads, and loses much where cores are few.
export OMP_NUM_THREADS ?= 1

.PHONY: help demo test long fuzz audit lint docs examples benchmarks clean

help:
	@echo 'make demo        set up, then print the timeline of an example article'
	@echo 'make test        set up, then run the tests'
	@echo 'make long        run the tests that take minutes; prints what they measure'
	@echo 'make fuzz        fuzz what reads untrusted input: make fuzz RUNS=1000000'
	@echo 'make audit       look the pinned dependencies up for known faults; needs a network'
	@echo 'make lint        ruff check, ruff format --check, mypy'
	@echo 'make docs        build the documentation into docs/_build'
	@echo 'make examples    run the example scripts and rewrite their outputs'
	@echo 'make benchmarks  measure speed, memory and import time'
	@echo 'make clean       remove .venv and what was built'

demo: $(VENV)/.ready
	@$(BIN)/eventline extract examples/articles/zarhan_valley.txt --published 2023-09-15

test: $(VENV)/.ready-test
	@$(BIN)/python -m pytest $(ARGS)

long: $(VENV)/.ready-test
	@$(BIN)/python -m pytest -m long tests $(ARGS)

RUNS ?= 10000

fuzz: $(VENV)/.ready-test
	@$(BIN)/python -m fuzzing --runs $(RUNS) $(ARGS)

audit: $(VENV)/.ready-test
	@$(PIP) --editable '.[audit]'
	@$(BIN)/pip-audit --requirement constraints.txt --no-deps --disable-pip --strict

lint: $(VENV)/.ready-test
	@status=0; \
	$(BIN)/ruff check . || status=1; \
	$(BIN)/ruff format --check . || status=1; \
	$(BIN)/mypy || status=1; \
	exit $$status

docs: $(VENV)/.ready-docs
	@$(BIN)/python -m docs.frames > docs/frames.md
	@$(BIN)/sphinx-build -q -W --keep-going -b html docs docs/_build
	@echo docs/_build/index.html

examples: $(VENV)/.ready-test
	@for script in examples/*.py; do \
	    $(BIN)/python $$script > examples/output/$$(basename $$script .py).txt || exit 1; \
	done
	@$(BIN)/python -m docs.notebooks examples/*.ipynb

benchmarks: $(VENV)/.ready
	@$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) docs/_build build dist

$(BIN)/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info; \
	    v >= (3, 11) or sys.exit(f"eventline needs Python 3.11 or later, this is {v.major}.{v.minor}: make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: pyproject.toml constraints.txt | $(BIN)/python
	@echo 'Setting up $(VENV) (once; torch is about 200 MB) ...'
	@$(PIP) --editable .
	@touch $@

$(VENV)/.ready-test: $(VENV)/.ready
	@$(PIP) --editable '.[test]'
	@touch $@

$(VENV)/.ready-docs: $(VENV)/.ready-test
	@$(PIP) --editable '.[test,docs]'
	@touch $@

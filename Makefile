# Kammerwerk: `make run` starts the demo chamber, `make test` runs everything CI runs.
# Both set up whatever is missing. Needed beforehand: python3 (3.11 or newer) with venv, make, a network.
SHELL := /bin/sh
.ONESHELL:
.SHELLFLAGS := -eu -c
.DEFAULT_GOAL := help

# A program whose modules are translated anew takes twice as long to start; tests start hundreds.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FRONTEND := web/frontend/package.json web/frontend/package-lock.json web/frontend/build.mjs $(shell find web/frontend/src -type f 2>/dev/null)

.PHONY: help setup run test lint faults pictures clean

help: ## say what there is to do
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

setup: $(VENV)/.ready ## set up .venv and build the pages

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Kammerwerk braucht Python 3.11 oder neuer. Mit PYTHON=/pfad/zu/python3 wählen Sie eines aus."; exit 1; }
	@echo "Virtuelle Umgebung wird angelegt …"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.ready: $(VENV)/.python requirements.lock pyproject.toml hatch_build.py $(FRONTEND)
	@echo "Bibliotheken werden installiert (beim ersten Mal einige Minuten) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@echo "Oberfläche wird gebaut …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@$(BIN)/python -m compileall -q workflows handlers web
	@touch $@

$(VENV)/.tested: $(VENV)/.ready tests/requirements.lock
	@echo "Testwerkzeuge werden installiert …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.lock
	@command -v chromium >/dev/null 2>&1 || $(BIN)/python -m playwright install chromium
	@touch $@

run: $(VENV)/.ready ## start the demo chamber and print its address
	@exec $(BIN)/kammerwerk demo

lint: $(VENV)/.tested ## style, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

test: lint ## everything CI runs
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

faults: $(VENV)/.tested ## on both databases: 250 kills, every database call failing, programs ended and killed (half an hour)
	@FAULT_CASES=400 FAULT_KILLS=250 FAULT_EVERY=1 FAULT_HISTORIES=150 FAULT_SHARED=100 $(BIN)/python -m pytest \
		tests/faults/test_random_kills.py tests/faults/test_database_calls.py tests/faults/test_model.py tests/faults/test_server.py

pictures: $(VENV)/.tested ## take the pictures of the handbook anew
	@KAMMERWERK_PICTURES=write $(BIN)/python -m pytest -n 0 tests/browser/test_handbook_pictures.py

clean: ## remove what set-up made (never the data folder)
	@rm -rf $(VENV) web/static/dist web/frontend/node_modules

# The command sheet. `make` alone lists it; every target does what set-up it needs.

# The first Python that is new enough; `make PYTHON=/path/to/python3.12` chooses another.
PYTHON ?= $(shell for one in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$one" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$one" && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO ?= build/demo
ARGS ?=
BENCH ?= speed

.DEFAULT_GOAL := help
.PHONY: help setup demo test cover lint types format check eval bench docs lock hooks clean

help: ## list the targets (what `make` alone does)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: $(READY) ## make the virtual environment from the lock; the other targets do it by themselves

$(READY): requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Hitherto needs Python 3.11 or newer; install it, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV) (once; a minute or two)"
	@"$(PYTHON)" -m venv "$(VENV)"
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch "$@"

demo: $(READY) ## read the sample thread, print its page, and name the HTML file
	@"$(BIN)/hitherto" demo --out "$(DEMO)" $(ARGS)
	@echo "Here, hitherto is $(BIN)/hitherto."

test: $(READY) ## run the tests; make test ARGS='tests/ledger -x' runs some of them
	@"$(BIN)/python" -m pytest $(ARGS)

cover: $(READY) ## run the tests and fail where less is covered than the floor in pyproject.toml
	@"$(BIN)/python" -m pytest --cov --cov-report=term:skip-covered $(ARGS)

lint: $(READY) ## look for faults of style and for rooms that import upwards
	@"$(BIN)/ruff" check
	@"$(BIN)/ruff" format --check
	@"$(BIN)/lint-imports"

types: $(READY) ## check the types of src and tests
	@"$(BIN)/mypy"

format: $(READY) ## set the code in the one form, and mend what can be mended
	@"$(BIN)/ruff" check --fix
	@"$(BIN)/ruff" format

check: lint types test ## lint, types and test

eval: $(READY) ## score the reader on labelled articles against its floors, and list its errors
	@"$(BIN)/python" -m eval.gate $(ARGS)

bench: $(READY) ## measure start-up and speed on this machine; make bench BENCH=ledger measures the ledger
	@"$(BIN)/python" bench/$(BENCH).py $(ARGS)

docs: $(READY) ## write anew the reference, and beside the rules what their patterns need
	@"$(BIN)/python" docs/reference/make_cli.py docs/reference/cli.md
	@"$(BIN)/python" docs/reference/make_examples.py docs/reference/properties
	@"$(BIN)/python" docs/reference/make_schema.py docs/reference/schema
	@"$(BIN)/python" docs/reference/make_exports.py docs/reference/exports.md docs/how-to/wikis.md
	@"$(BIN)/python" docs/reference/make_hostile.py docs/reference/hostile.md
	@"$(BIN)/python" -m eval.needs

lock: ## choose the newest versions that pyproject.toml allows (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv on the PATH" >&2; exit 1; }
	@uv pip compile --quiet --universal --upgrade --python-version 3.11 --group dev --extra postgresql \
		--generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		pyproject.toml --output-file requirements-dev.txt
	@sed -i 's/^lxml\[html-clean\]==/lxml==/' requirements-dev.txt # an extra that pip before 24 asks for twice

hooks: $(READY) ## check what is committed, before it is committed
	@"$(BIN)/pre-commit" install

clean: ## remove the virtual environment and everything that was built or cached
	rm -rf "$(VENV)" build dist .coverage .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

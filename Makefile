# Every target runs a tool in .venv. The first target that needs .venv creates it.

PYTHON ?=
BIN := .venv/bin
INSTALLED := .venv/installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help setup generate check test surface bench update-specs history lock clean
.DELETE_ON_ERROR:

help:  ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)$$/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-20s  %s\n", $$1, $$2}'

setup: $(INSTALLED)  ## create .venv from requirements.lock; other targets run this automatically

generate: $(INSTALLED)  ## write generated/ from specs/ and templates/
	$(BIN)/twilio-codegen generate $(ARGS)

check: $(INSTALLED)  ## fail if generated/ does not match specs/ and templates/
	$(BIN)/twilio-codegen check $(ARGS)

test: $(INSTALLED)  ## run the whole test suite on all cores, including type checks and the drift check
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

surface: $(INSTALLED)  ## count which names of the official SDK the client has, and explain why others are missing
	PYTHONPATH=generated $(BIN)/python -m tests.surface $(ARGS)

bench: $(INSTALLED)  ## benchmark the generator, the client against the official SDK, and vendored copies
	$(BIN)/python tools/bench.py $(ARGS) && $(BIN)/python tools/bench_client.py $(ARGS) && $(BIN)/python tools/bench_copies.py

update-specs: $(INSTALLED)  ## update to Twilio's newest documents through npm; ARGS='--from SOURCE' uses others
	$(BIN)/twilio-codegen update $(ARGS)

history: $(INSTALLED)  ## count the changes between published versions, and write tools/history.md; needs npm
	$(BIN)/python tools/history.py $(ARGS)

lock: $(INSTALLED)  ## update requirements.lock to match pyproject.toml; ARGS=--upgrade takes the newest versions
	$(BIN)/uv pip compile pyproject.toml --group test --group lock --universal --fork-strategy fewest --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' --quiet \
		--output-file requirements.lock $(ARGS)

clean:  ## remove .venv and all caches
	rm -rf .venv .cache .hypothesis .mypy_cache .pytest_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Install only wheels, each checked by its hash: building a package would run build tools that nothing pins.
# Install the project itself last, in editable mode: its build backend is in the lock file, so this needs no network.
$(INSTALLED): requirements.lock pyproject.toml
	@python=$$(PYTHON='$(PYTHON)' sh tools/find_python.sh) && \
	{ $(BIN)/python -m pip --version >/dev/null 2>&1 || "$$python" -m venv --clear .venv; }
	$(PIP) install --require-hashes --only-binary :all: --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# Every target is one line over a tool in .venv, the environment, which is made when a target first needs it.

PYTHON ?=
BIN := .venv/bin
INSTALLED := .venv/installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help setup generate check test surface bench update-specs history lock clean
.DELETE_ON_ERROR:

help:  ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)$$/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-20s  %s\n", $$1, $$2}'

setup: $(INSTALLED)  ## make .venv as requirements.lock says; targets that need it do so by themselves

generate: $(INSTALLED)  ## write generated/ from specs/ and templates/
	$(BIN)/twilio-codegen generate $(ARGS)

check: $(INSTALLED)  ## fail if generated/ is not what specs/ and templates/ say
	$(BIN)/twilio-codegen check $(ARGS)

test: $(INSTALLED)  ## run every test on all cores: types and freshness too
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

surface: $(INSTALLED)  ## count which names of the official SDK the client has, and why it lacks the others
	PYTHONPATH=generated $(BIN)/python -m tests.surface $(ARGS)

bench: $(INSTALLED)  ## measure the generator, the client beside the official SDK, and copies of it
	$(BIN)/python tools/bench.py $(ARGS) && $(BIN)/python tools/bench_client.py $(ARGS) && $(BIN)/python tools/bench_copies.py

update-specs: $(INSTALLED)  ## take Twilio's newest documents, through npm, and make the client of them; ARGS='--from SOURCE' takes others
	$(BIN)/twilio-codegen update $(ARGS)

history: $(INSTALLED)  ## count what changed between published versions, into tools/history.md; needs npm
	$(BIN)/python tools/history.py $(ARGS)

lock: $(INSTALLED)  ## fit requirements.lock to pyproject.toml; ARGS=--upgrade takes the newest of everything
	$(BIN)/uv pip compile pyproject.toml --group test --group lock --universal --fork-strategy fewest --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' --quiet \
		--output-file requirements.lock $(ARGS)

clean:  ## remove .venv and every cache
	rm -rf .venv .cache .hypothesis .mypy_cache .pytest_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Wheels alone, each with its hash: nothing is built, so nothing unpinned takes part in building it.
# The project itself comes last, in place: its build backend is in the lock, so it needs no network.
$(INSTALLED): requirements.lock pyproject.toml
	@python=$$(PYTHON='$(PYTHON)' sh tools/find_python.sh) && \
	{ $(BIN)/python -m pip --version >/dev/null 2>&1 || "$$python" -m venv --clear .venv; }
	$(PIP) install --require-hashes --only-binary :all: --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

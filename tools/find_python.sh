#!/bin/sh
# Prints the name of a Python that can make the project's environment, or says what to install and fails.
# `python3` comes first: who has activated an environment, or set up a version in CI, means that one.
set -u

# A Debian without python3-venv has the module venv but cannot use it: ensurepip is the part that is missing.
can_make_an_environment='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'

for python in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
    if "$python" -c "$can_make_an_environment" >/dev/null 2>&1; then
        printf '%s\n' "$python"
        exit 0
    fi
done

cat >&2 <<'MESSAGE'
No usable Python was found: this project needs 3.11 or newer, with the module ensurepip.
    install one (on Debian and Ubuntu together with python3-venv),
    or name one: make PYTHON=/path/to/python3.11 setup
MESSAGE
exit 1

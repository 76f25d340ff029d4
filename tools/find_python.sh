#!/bin/sh
# Prints the name of a Python that can make the project's environment, or says what to install and fails.
# Without a PYTHON that names one, `python3` comes first: who has activated an environment, or set up a version in CI, means it.
set -u

# A Debian without python3-venv has the module venv but cannot use it: ensurepip is the part that is missing.
can_make_an_environment='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'

if [ -n "${PYTHON:-}" ]; then
    set -- "$PYTHON"
else
    set -- python3 python3.13 python3.12 python3.11 python
fi

for python in "$@"; do
    if "$python" -c "$can_make_an_environment" >/dev/null 2>&1; then
        printf '%s\n' "$python"
        exit 0
    fi
done

printf '%s\n' >&2 \
    "This project needs Python 3.11 or newer with its module ensurepip, and none of these is one: $*" \
    "    install one (on Debian and Ubuntu together with python3-venv)," \
    "    or name one: make PYTHON=/path/to/python3.11 setup"
exit 1

"""Tests of the client's types: it is taken from where `assembled` has put it."""

from __future__ import annotations

import tests.client.assembled  # noqa: F401

"""Tests of the client: it is imported from where `assembled` has put it."""

from __future__ import annotations

import tests.client.assembled  # noqa: F401

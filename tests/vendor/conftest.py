"""Fixtures for the tests of vendoring."""

from __future__ import annotations

from pathlib import Path

import pytest
from twilio_codegen.resources import Resources
from twilio_codegen.vendor.subset import Copy

from .projects import SIMS, copy_of, few_documents


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Resources:
    """A generator with few documents. Not to be changed."""
    return few_documents(tmp_path_factory.mktemp("installed"))


@pytest.fixture(scope="session")
def sims(installed: Resources) -> Copy:
    """The copy that most tests start from: one resource."""
    return copy_of(installed, SIMS)

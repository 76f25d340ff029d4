"""The comparison leaves out nothing that both libraries have."""

from __future__ import annotations

import pkgutil

import twilio.rest

from tests.parity.calls import methods
from tests.parity.coverage import coverage
from tests.parity.differences import judged
from tests.parity.sdk import domains


def test_every_operation_that_both_have_is_compared() -> None:
    """Both sides are counted on their own. What only one of them has is told by a row."""
    known = [method for domain in domains() for method in methods(domain)[0]]
    unknown = [each for domain in domains() for each in methods(domain)[1]]
    counted = coverage(known, unknown)
    left, allowed = judged("all", counted.found, "coverage")
    print(
        f"all: {counted.shared} operations that both have, {counted.only_ours} that only we have,"
        f" {len(unknown)} that only the SDK has, {allowed} differences that are meant"
    )
    assert not left, "\n".join(left)
    assert counted.shared + counted.only_ours == counted.operations


def test_every_domain_of_the_sdk_is_compared() -> None:
    """Whoever runs a test per domain may forget one: the SDK has a package for each."""
    packages = {each.name for each in pkgutil.iter_modules(twilio.rest.__path__) if each.ispkg}
    assert set(domains()) == packages

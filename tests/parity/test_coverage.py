"""Nothing that both libraries have is left out of the comparison: each side is counted on its own, and must agree."""

from __future__ import annotations

import pkgutil

import twilio.rest

from tests.contract_reader.contracts import CONTRACTS, contract
from tests.contract_reader.tree import operations
from tests.parity.calls import methods
from tests.parity.differences import Difference, judged
from tests.parity.sdk import defined, domains, senders


def test_every_operation_that_both_have_is_compared() -> None:
    """From the SDK's side, every method of every class that its modules define, whether or not something leads there;
    from ours, every operation of every contract. What only one of them has is told by a row.
    """
    known = [method for domain in domains() for method in methods(domain)[0]]
    unknown = [each for domain in domains() for each in methods(domain)[1]]
    theirs = {(kind, name) for domain in domains() for kind in defined(domain) for name in senders(kind)}
    ours = {(name, each.id): each for name in CONTRACTS for each in operations(contract(name))}

    shared = {(method.operation.contract.name, method.operation.id) for method in known}
    met = {(type(each.place.found), each.name) for each in (*known, *unknown)}
    only = [each for key, each in ours.items() if key not in shared]
    found = [
        *(Difference(f"{kind.__module__}.{kind.__name__}.{name}", "not met", "") for kind, name in theirs - met),
        *(Difference(str(each), "only theirs", "") for each in unknown),
        *(Difference(each.chain_text.removeprefix("client."), "only ours", "") for each in only),
    ]
    left, allowed = judged("all", found, "coverage")
    print(
        f"all: {len(shared)} operations that both have; {len(only)} that only we have,"
        f" {len(unknown)} that only the SDK has, {allowed} differences that are meant"
    )
    assert not left, "\n".join(left)
    assert len(shared) + len(only) == len(ours)


def test_every_domain_of_the_sdk_is_compared() -> None:
    """Whoever runs a test per domain may forget one: the SDK has a package for each."""
    packages = {each.name for each in pkgutil.iter_modules(twilio.rest.__path__) if each.ispkg}
    assert set(domains()) == packages

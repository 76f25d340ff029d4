"""Checks that the comparison leaves nothing out: operations are counted separately on each side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.contract_reader.contracts import CONTRACTS, contract
from tests.contract_reader.tree import operations
from tests.parity.calls import Method, Named
from tests.parity.differences import Difference
from tests.parity.sdk import defined, domains, senders


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is compared, and what is not."""

    shared: int  # operations that both have
    only_ours: int
    operations: int  # of all contracts
    found: list[Difference]


def coverage(known: Iterable[Method], unknown: Iterable[Named]) -> Coverage:
    """From the SDK's side, every method of every class that its modules define, whether or not something leads there;
    from ours, every operation of every contract.
    """
    ours = {(name, each.id): each for name in CONTRACTS for each in operations(contract(name))}
    shared = {(method.operation.contract.name, method.operation.id) for method in known}
    only = [each for key, each in ours.items() if key not in shared]
    found = [
        *(Difference(where, "not met", "") for where in _not_met({*known, *unknown})),
        *(Difference(str(each), "only theirs", "") for each in unknown),
        *(Difference(each.chain_text.removeprefix("client."), "only ours", "") for each in only),
    ]
    return Coverage(len(shared), len(only), len(ours), found)


def _not_met(methods: Iterable[Named]) -> Iterator[str]:
    """The SDK's methods that the comparison knows nothing of."""
    met = {(type(each.place.found), each.name) for each in methods}
    for domain in domains():
        for kind in defined(domain):
            for name in senders(kind):
                if (kind, name) not in met:
                    yield f"{kind.__module__}.{kind.__name__}.{name}"

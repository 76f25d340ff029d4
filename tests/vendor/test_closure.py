"""For any selection of resources, the copy is complete and contains nothing unused.

The copies are made by `make_copy` from the real documents, and checked by importing them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import zip_longest
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from twilio_codegen import package, pipeline, stages
from twilio_codegen.modes import CLIENTS, Clients
from twilio_codegen.output.manifest import MANIFEST
from twilio_codegen.output.tree import FileTree, GeneratedFile
from twilio_codegen.resources import resources
from twilio_codegen.vendor.catalog import Choice, Entry, read_catalog
from twilio_codegen.vendor.subset import Copy, make_copy

from .importing import Imported

DATA = {MANIFEST, PurePosixPath("LICENSE"), PurePosixPath("py.typed")}


@cache
def catalog() -> tuple[Entry, ...]:
    """Every resource that there is."""
    return read_catalog(resources())


ANY = st.deferred(lambda: st.sampled_from([entry.chain for entry in catalog()]))


@pytest.fixture(scope="module", autouse=True)
def each_document_is_read_once() -> Iterator[None]:
    """What is the same for every choice is done once here; what a choice decides is done as for any user.

    Each of these returns the same for the same arguments. That the documents are valid is shown where they are
    generated from, and would take most of the time here.
    """

    def of_document(*given_values: Any) -> str:
        return str(getattr(given_values[0], "where", given_values[-1]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stages, "check_document", lambda document: None)
        for name in ("parse", "patterns_in"):
            patch.setattr(stages, name, once(getattr(stages, name), of_document))
        for module, name in ((stages, "corrected"), (stages, "format_python"), (package, "Renderer")):
            patch.setattr(module, name, cache(getattr(module, name)))
        patch.setattr(pipeline, "generator_digest", cache(pipeline.generator_digest))
        yield


def once(function: Callable[..., Any], key_of: Callable[..., str]) -> Callable[..., Any]:
    """The function, called once for each key; for arguments that no table can hold."""
    known: dict[str, Any] = {}

    def remembering(*arguments: Any) -> Any:
        key = key_of(*arguments)
        if key not in known:
            known[key] = function(*arguments)
        return known[key]

    return remembering


def troubles(*chains: str, clients: Clients = "both") -> list[str]:
    """What is wrong with the copy of some resources: names that lead nowhere, and files that nothing leads to."""
    return troubles_of(make_copy(resources(), catalog(), Choice(only=chains, clients=clients), jobs=1).tree)


def troubles_of(tree: FileTree) -> list[str]:
    copy = Imported(tree)
    idle = copy.unreached | {path for path in tree if path.suffix != ".py"} - DATA
    return [*copy.broken, *(f"nothing leads to {path}" for path in sorted(idle))]


def sets_of_strangers() -> Iterator[tuple[str, ...]]:
    """All resources in few sets: each set has one of every document that is not used up yet.

    Those that bring others along are by themselves, since their copies are made twice.
    """
    documents: dict[object, list[str]] = defaultdict(list)
    for entry in catalog():
        if entry.chain.startswith("comms."):
            yield (entry.chain,)
        else:
            documents[entry.spec].append(entry.chain)
    for chains in zip_longest(*documents.values()):
        yield tuple(filter(None, chains))


def test_each_resource_can_do_without_the_others_of_its_document() -> None:
    """Resources speak of others of the same document alone, so each of them has to be alone in a copy once."""
    sets = [*sets_of_strangers()]
    assert sorted(chain for chains in sets for chain in chains) == sorted(entry.chain for entry in catalog())
    assert [trouble for chains in sets for trouble in troubles(*chains)] == []


@settings(max_examples=20, phases=[Phase.generate])  # a smaller set fails no differently
@given(st.sets(ANY, min_size=1, max_size=6), st.sampled_from([*CLIENTS]))
def test_any_set_of_resources_is_closed_and_minimal(chains: set[str], clients: Clients) -> None:
    """Of one document or of several, with what leads to them: nothing is missing, and nothing is left to review in vain."""
    assert troubles(*chains, clients=clients) == []


@settings(max_examples=20, phases=[Phase.generate])
@given(ANY)
def test_any_single_resource_is_closed_and_minimal(chain: str) -> None:
    """The smallest copies: nothing else is there that could have brought along what was forgotten."""
    assert troubles(chain) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        ("base/uri.py", "", None, "No module named 'copy_in_memory.base.uri'"),
        ("rest/wireless/v1/sim.py", "class SimList", "class SimsList", "has no attribute 'SimList'"),
        ("rest/wireless/__init__.py", 'alias("v1.sims"', 'alias("v1.sim"', "Wireless.sims: .* has no attribute 'sim'"),
        ("rest/wireless/__init__.py", "from .v1.sim import", "from .v1.fax import", "No module named .*v1.fax"),
        ("base/uri.py", "", "def late():\n    from .nothing import X\n", "No module named .*base.nothing"),
        ("base/uri.py", "", "def late():\n    from .values import nothing\n", "No module named .*values.nothing"),
        ("base/idle.py", "", "X = 1\n", "nothing leads to base/idle.py"),
        ("NOTES", "", "for nobody", "nothing leads to NOTES"),
    ],
)
def test_what_is_wrong_with_a_copy_is_seen(path: str, old: str, new: str | None, said: str, sims: Copy) -> None:
    """Else the tests above would hold for anything."""
    tree = dict(sims.tree)
    assert troubles_of(tree) == []
    place = PurePosixPath(path)
    if new is None:
        del tree[place]
    else:
        before = tree[place].text if place in tree else ""
        assert old in before
        tree[place] = GeneratedFile(before.replace(old, new) if old else before + new)
    assert re.search(said, "\n".join(troubles_of(tree)))

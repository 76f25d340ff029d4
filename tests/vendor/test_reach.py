"""Imports determine the modules of a subset. test_closure.py shows that all subsets are correct."""

from __future__ import annotations

import ast
import re
from pathlib import PurePosixPath

import pytest
from twilio_codegen import pipeline
from twilio_codegen.output.manifest import MANIFEST
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import Resources, resources
from twilio_codegen.vendor.reach import reached
from twilio_codegen.vendor.subset import Copy

from .projects import SIMS, copy_of

INIT = PurePosixPath("__init__.py")


def modules(**texts: str) -> dict[PurePosixPath, str]:
    """Modules on a line: modules(base__uri="...") has base/uri.py."""
    return {
        PurePosixPath((name.replace("__", "/") if name != "__init__" else name) + ".py"): text
        for name, text in texts.items()
    }


@pytest.mark.parametrize(
    "text",
    [
        "from .uri import Uri",
        "from . import uri",
        "def late():\n    from .uri import Uri",
        "if TYPE_CHECKING:\n    from .uri import Uri",
        'uri = lazy(".uri", "Uri")',
    ],
)
def test_every_way_to_import_counts(text: str) -> None:
    """A subset without what a function or a type checker imports breaks later, at the user's."""
    found = reached(modules(__init__=text, uri="", other=""), [INIT])
    assert found == {INIT, PurePosixPath("uri.py")}


def test_a_module_brings_the_packages_around_it() -> None:
    """`from .base.uri import Uri` runs base/__init__.py first, and that has imports of its own."""
    given_modules = {
        INIT: "from .base.uri import Uri",
        PurePosixPath("base/__init__.py"): "from .mode import M",
        PurePosixPath("base/uri.py"): "",
        PurePosixPath("base/mode.py"): "from ..http import Http",
        PurePosixPath("http/__init__.py"): "",
        PurePosixPath("http/pool.py"): "",
    }
    assert given_modules.keys() - reached(given_modules, [INIT]) == {PurePosixPath("http/pool.py")}


def test_what_the_client_does_not_need_is_there_for_who_names_it(installed: Resources, sims: Copy) -> None:
    """Webhooks are checked by the user's code: the client itself never imports the validator."""
    validator = PurePosixPath("request_validator.py")
    assert validator not in sims.tree
    assert validator in copy_of(installed, SIMS, runtime=("request_validator",)).tree


def test_webhooks_come_with_the_adapter_that_is_named(installed: Resources, sims: Copy) -> None:
    """A reviewer need not read adapters for frameworks that the project does not have."""
    assert not [path for path in sims.tree if path.parts[0] == "webhooks"]
    tree = copy_of(installed, SIMS, runtime=("webhooks.flask",)).tree
    held = {path.stem for path in tree if path.parts[0] == "webhooks"}
    assert {"__init__", "callback", "messages", "receiver", "flask"} <= held and not held & {"django", "fastapi"}
    assert {PurePosixPath("request_validator.py"), PurePosixPath("errors/codes.py")} <= tree.keys()


def test_an_unknown_runtime_module_is_an_error(installed: Resources) -> None:
    """A misspelt name must not become a copy without it."""
    with pytest.raises(SpecError, match="the runtime has no module 'request_validater'\n.*request_validator"):
        copy_of(installed, SIMS, runtime=("request_validater",))


def test_nor_may_the_whole_client_be_asked_for_one(
    installed: Resources, sims: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of the runtime is there anyway; the misspelt name would be noticed when somebody chooses a part."""
    package = {pipeline.PACKAGE / path: file for path, file in sims.tree.items() if path != MANIFEST}
    monkeypatch.setattr(pipeline, "build", lambda *_: {**package, MANIFEST: sims.tree[MANIFEST]})
    with pytest.raises(SpecError, match="the runtime has no module 'request_validater'"):
        copy_of(installed, runtime=("request_validater",))


def test_what_is_written_by_hand_for_a_resource_brings_the_resources_that_it_speaks_of() -> None:
    """To wait for an e-mail is to ask for its operation: a copy without operations would not pass a type checker."""
    tree = copy_of(resources(), "comms.v1.emails").tree
    assert PurePosixPath("rest", "comms", "v1", "email", "operation.py") in tree
    with pytest.raises(SpecError, match="--exclude\n    excludes comms.v1.emails.operations"):
        copy_of(resources(), "comms.v1.emails", exclude=("comms.v1.emails.operations",))


def test_whole_files_are_those_of_the_full_client(sims: Copy, installed: Resources) -> None:
    """Who has reviewed a file once need not do so again, in this copy or another."""
    full = installed.runtime
    shared = {path for path in sims.tree if (full / path).is_file()}
    assert len(shared) > 40
    assert all(sims.tree[path].data == (full / path).read_bytes() for path in shared)


def test_the_manifest_lists_the_copy(sims: Copy) -> None:
    """`check` and the next `vendor` know by it what is theirs."""
    assert all(f'"{path}": ' in sims.tree[MANIFEST].text for path in sims.tree if path != MANIFEST)
    assert not [path for path in sims.tree if path.name == "pyproject.toml"]
    assert all(ast.parse(file.text) for path, file in sims.tree.items() if path.suffix == ".py" and file.text)


def test_identifiers_that_no_module_names_are_left_out(installed: Resources, sims: Copy) -> None:
    """An API declares forty kinds of identifiers; a copy with one resource has those of that resource."""
    sids = PurePosixPath("sids.py")
    named = re.findall(r"^(\w+): TypeAlias", sims.tree[sids].text, re.MULTILINE)
    assert all(any(name in file.text for path, file in sims.tree.items() if path != sids) for name in named)
    full = copy_of(installed, "trunking.*", "wireless.*").tree[sids].text
    assert named and len(named) < full.count(": TypeAlias")

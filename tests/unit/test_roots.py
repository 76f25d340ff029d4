"""What all documents share: domains, clients, shortcuts, and SID types."""

from __future__ import annotations

import pytest
from twilio_codegen import ir
from twilio_codegen.model import roots
from twilio_codegen.model.outline import Outline
from twilio_codegen.model.shortcuts import Shortcut
from twilio_codegen.problems import Pointer, SpecError

ROW = Pointer("specs/shortcuts.toml", ("shortcuts", "0"))


def seen(domain: str, version: str, *resources: str) -> Outline:
    """A document with one version that has these resources."""
    places = {f"{version}.{name}": (f"rest.{domain}.{version}.{name}", f"{name.title()}List") for name in resources}
    return Outline(
        where=f"specs/contract/twilio_{domain}_{version}.json",
        contract=f"specs/contract/twilio_{domain}_{version}.json",
        domain=domain,
        class_name=domain.title(),
        host=f"{domain}.twilio.com",
        versions={version: version.upper()},
        places=places,
        patterns=frozenset(),
        overrides_used=frozenset(),
        names=(),
        operations=len(resources),
    )


def short(name: str, target: str, domain: str = "", *, warns: bool = False, called: bool = False) -> Shortcut:
    return Shortcut(where=ROW, domain=domain, name=name, target=target, deprecated=warns, called=called)


def client(documents: list[Outline], *shortcuts: Shortcut, complete: bool = True) -> ir.Client:
    return roots.client(roots.domains(documents, shortcuts, complete), documents, shortcuts, complete)


def test_documents_of_one_host_are_one_domain() -> None:
    """`client.verify.v2` and `client.verify.v3` come from two files."""
    (domain,) = roots.domains([seen("verify", "v3"), seen("verify", "v2")], [], True)
    assert [(child.name, child.class_name) for child in domain.children] == [("v2", "V2"), ("v3", "V3")]
    assert domain.contracts == ("specs/contract/twilio_verify_v2.json", "specs/contract/twilio_verify_v3.json")


def test_two_documents_cannot_bring_one_version() -> None:
    """The second would replace the first."""
    again = seen("verify", "v2")
    with pytest.raises(SpecError, match="'verify.v2' already comes from specs/contract/twilio_verify_v2.json"):
        roots.domains([seen("verify", "v2"), again], [], True)


def test_a_client_has_every_domain_by_name() -> None:
    """In one order, whatever the order of the files."""
    made = client([seen("verify", "v2"), seen("api", "v2010")])
    assert [child.name for child in made.children] == ["api", "verify"]


def test_a_shortcut_knows_the_class_that_it_leads_to() -> None:
    """`client.boxes` has the type of `client.toys.v1.boxes`, so that completion and checks work."""
    made = client([seen("toys", "v1", "boxes")], short("boxes", "toys.v1.boxes", warns=True))
    ((alias,),) = (made.aliases,)
    assert (alias.class_name, alias.arguments) == ("BoxesList", ['"toys.v1.boxes"', "deprecated=True"])
    assert ".rest.toys.v1.boxes.BoxesList" in made.typing_needs


def test_a_shortcut_hangs_where_its_row_says() -> None:
    """`client.toys.boxes`, on the domain, is another row than `client.boxes`."""
    documents, shortcut = [seen("toys", "v1", "boxes")], short("boxes", "v1.boxes", "toys")
    (domain,) = roots.domains(documents, [shortcut], True)
    assert [alias.name for alias in domain.aliases] == ["boxes"]
    assert not client(documents, shortcut).aliases


def test_a_shortcut_that_leads_nowhere_is_told() -> None:
    """Twilio renames a resource, and users' short way to it would be gone."""
    with pytest.raises(SpecError) as raised:
        client([seen("toys", "v1", "boxes")], short("crates", "toys.v1.crates"))
    (problem,) = raised.value.problems
    assert (problem.where, problem.trouble) == (ROW, "the shortcut 'crates' cannot be resolved: toys.v1.crates")


def test_a_part_of_the_client_has_the_shortcuts_of_that_part() -> None:
    """The rows about everything else are not wrong, only out of the picture."""
    documents = [seen("toys", "v1", "boxes")]
    made = client(documents, short("crates", "toys.v1.crates"), short("boxes", "toys.v1.boxes"), complete=False)
    assert [alias.name for alias in made.aliases] == ["boxes"]

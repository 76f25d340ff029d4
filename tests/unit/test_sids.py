"""specs/sids.toml: the names of identifiers, and errors about missing ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from twilio_codegen.model.sids import Aliases, patterns_in, read_aliases
from twilio_codegen.problems import JsonObject, Pointer, SpecError
from twilio_codegen.read.load import load
from twilio_codegen.read.overlay import apply, read_overlays
from twilio_codegen.resources import resources

CALL = "^CA[0-9a-fA-F]{32}$"
STORE = "^mem_store_[0-7][0-9a-z]{25}$"
FAX = "^FX[0-9a-fA-F]{32}$"
SPEC = Pointer("specs/contract/things_v1.json")


def table(tmp_path: Path, *rows: str) -> Aliases:
    path = tmp_path / "specs" / "sids.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("alias = [\n" + "".join(f"{{ {row} }},\n" for row in rows) + "]\n")
    return read_aliases(path, tmp_path)


def refusal(tmp_path: Path, *rows: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        table(tmp_path, *rows)
    return [f"{problem.where}: {problem.trouble}" for problem in caught.value.problems]


def test_the_usual_pattern_says_its_prefix_and_its_placeholder_itself(tmp_path: Path) -> None:
    """Two hundred rows repeat nothing, so that a reviewer reads a name and a pattern."""
    alias = table(tmp_path, f"name = 'CallSid', pattern = '{CALL}'").alias_for(CALL)
    assert alias is not None
    assert (alias.name, alias.prefixes, alias.example) == ("CallSid", ("CA",), "CA" + "X" * 32)


def test_other_patterns_state_a_prefix_or_an_example(tmp_path: Path) -> None:
    """Nothing is guessed from a regular expression."""
    aliases = table(
        tmp_path,
        f"name = 'MemoryStoreId', pattern = '{STORE}', prefixes = ['mem_store_']",
        "name = 'E164PhoneNumber', pattern = '^\\+[1-9]\\d{1,14}$', example = '+12025550142'",
    )
    assert [(alias.name, alias.prefixes, alias.example) for alias in aliases.rows] == [
        ("MemoryStoreId", ("mem_store_",), "mem_store_" + "X" * 26),
        ("E164PhoneNumber", (), "+12025550142"),
    ]


def test_spelling_counts(tmp_path: Path) -> None:
    """A request is checked with the very pattern that its operation declares, not with one that looks like it."""
    assert table(tmp_path, f"name = 'CallSid', pattern = '{CALL}'").alias_for("^CA[0-9A-Fa-f]{32}$") is None


def test_a_mistake_in_the_table_is_told_with_all_others(tmp_path: Path) -> None:
    """A misspelt key that is ignored would change what callers may send, and nobody would notice."""
    assert refusal(
        tmp_path,
        f"name = 'CallSid', pattern = '{CALL}', prefix = 'CA'",
        f"name = 'CallSid', pattern = '{STORE}', prefixes = ['mem_store_']",
        f"name = 'FaxSid', pattern = '{CALL}'",
        f"name = 'faxSid', pattern = '{FAX}', example = 'FX1'",
        "name = 'Digits', pattern = '^[0-9]+$', example = 'ten'",
        "name = 'Unclosed', pattern = '[', example = ''",
        "name = 'Nothing', pattern = '.*'",
        "name = 'Half'",
    ) == [
        "specs/sids.toml#/alias/0: unknown key 'prefix'",
        "specs/sids.toml#/alias/1: a second alias is called 'CallSid'",
        f"specs/sids.toml#/alias/2: a second alias has the pattern {CALL}",
        f"specs/sids.toml#/alias/3: 'faxSid' is not a valid type name",
        f"specs/sids.toml#/alias/3: {FAX} already contains its prefix",
        "specs/sids.toml#/alias/4: 'ten' does not match the pattern of Digits",
        "specs/sids.toml#/alias/5: not a regular expression: unterminated character set at position 0",
        "specs/sids.toml#/alias/6: the row of 'Nothing' does not say what such a value looks like",
        "specs/sids.toml#/alias/7: not a valid row",
    ]


@pytest.mark.parametrize(
    ("text", "trouble"),
    [("alias = [", "not a TOML file"), ("[[aliases]]\n", "unknown key 'aliases'"), ("", "there are no [[alias]] rows")],
)
def test_a_file_that_is_no_table_of_aliases_is_refused(tmp_path: Path, text: str, trouble: str) -> None:
    """An empty table would take every check of identifiers out of the client."""
    path = tmp_path / "sids.toml"
    path.write_text(text)
    with pytest.raises(SpecError, match=re.escape(trouble)):
        read_aliases(path, tmp_path)


@pytest.mark.parametrize(
    ("pattern", "cure"),
    [
        (FAX, f"add to specs/sids.toml: {{ name = \"FXSid\", pattern = '{FAX}' }}, or the name of the resource"),
        (STORE, f"add to specs/sids.toml: {{ name = \"...\", pattern = '{STORE}', prefixes = [...] }}"),
    ],
)
def test_a_new_pattern_asks_for_a_name_where_it_stands(tmp_path: Path, pattern: str, cure: str) -> None:
    """A new product's identifiers are checked and named from the first day; the row to add can be copied."""
    aliases = table(tmp_path, f"name = 'CallSid', pattern = '{CALL}'")
    (problem,) = aliases.missing({CALL: SPEC / "paths", pattern: SPEC / "components"})
    assert problem.where == SPEC / "components"
    assert problem.trouble == f"no alias has the pattern {pattern}"
    assert problem.cure.startswith(cure)


def test_a_row_that_no_document_needs_is_told(tmp_path: Path) -> None:
    """The table then says what Twilio declares today, and not what it once did."""
    aliases = table(tmp_path, f"name = 'CallSid', pattern = '{CALL}'", f"name = 'FaxSid', pattern = '{FAX}'")
    (problem,) = aliases.unused({CALL})
    assert str(problem) == (
        "specs/sids.toml#/alias/1\n    no document declares the pattern of FaxSid\n    remove the row"
    )


def test_names_for_excluded_documents_may_wait(tmp_path: Path) -> None:
    """`generate --spec` still reads the documents that the client leaves out; a mark that has become wrong is told."""
    aliases = table(tmp_path, f"name = 'FaxSid', pattern = '{FAX}', excluded = 'twilio_fax_v1'")
    assert not list(aliases.unused(set()))
    (problem,) = aliases.unused({FAX})
    assert problem.cure == "drop 'excluded'"


def test_patterns_are_told_from_names_and_values() -> None:
    """A property, a response or an example may be called `pattern` or `default` without being one."""
    thing: JsonObject = {
        "type": "object",
        "example": {"pattern": "of a value"},
        "properties": {"pattern": {"type": "string"}, "default": {"type": "string", "pattern": CALL}},
    }
    retry: JsonObject = {"schema": {"type": "string", "pattern": "^[0-9]+$"}}
    answer: JsonObject = {
        "headers": {"Retry-After": retry},
        "content": {"application/json": {"schema": {"allOf": [thing]}}},
    }
    document: JsonObject = {
        "paths": {"/v1/Things": {"get": {"responses": {"default": answer}}}},
        "components": {"schemas": {"Unreached": {"type": "array", "items": {"type": "string", "pattern": FAX}}}},
    }
    response = SPEC / "paths" / "/v1/Things" / "get" / "responses" / "default"
    schema = response / "content" / "application/json" / "schema"
    assert patterns_in(document, SPEC) == {
        "^[0-9]+$": response / "headers" / "Retry-After" / "schema",
        CALL: schema / "allOf" / 0 / "properties" / "default",
        FAX: SPEC / "components" / "schemas" / "Unreached" / "items",
    }


def test_every_pattern_of_every_document_has_exactly_one_name() -> None:
    """The committed table is complete and holds nothing else."""
    found = resources()
    overlays = read_overlays(found.overlays, found.root)
    paths = [*sorted(found.contracts.glob("*.json")), *sorted(found.authored.glob("*.yaml"))]
    documents = [apply(load(path, found.root), overlays) for path in paths]
    declared = {
        pattern: where
        for document in documents
        for pattern, where in patterns_in(document.data, document.where).items()
    }
    aliases = read_aliases(found.sids, found.root)
    assert not list(aliases.missing(declared))
    assert not list(aliases.unused(declared))


def test_names_follow_one_habit() -> None:
    """Whoever meets MessagingServiceSid expects the others to look like it, and to find a row where its name sorts."""
    found = resources()
    aliases = read_aliases(found.sids, found.root)
    names = [alias.name for alias in aliases.rows]
    assert names == sorted(names)
    for alias in aliases.rows:
        two_letters = any(re.fullmatch("[A-Z]{2}", prefix) for prefix in alias.prefixes)
        ending = "Sid" if two_letters else "Id" if alias.prefixes else ""
        assert alias.name.endswith(ending) or alias.name in {"BUSidList", "PhoneNumberSidOrE164"}


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("^(SM|MM)[0-9a-fA-F]{32}$", "MessageSid"),
        ("^AC[0-9a-fA-F]{32}$", "AccountSid"),
        ("^MG[0-9a-fA-F]{32}$", "MessagingServiceSid"),
        ("^VA[0-9a-fA-F]{32}$", "VerifyServiceSid"),
        ("^PN[0-9a-fA-F]{32}$", "PhoneNumberSid"),
        ("^BU[0-9a-fA-F]{32}$", "BUSid"),  # bundles, customer profiles and trust products share it
        ("^IS[0-9a-fA-F]{32}$", "ISSid"),  # the services of Chat, Conversations and Sync
        ("^XE[0-9a-fA-F]{32}$", "XESid"),  # installed add-ons and senders
    ],
)
def test_an_alias_is_named_after_the_one_resource_that_owns_the_prefix(pattern: str, name: str) -> None:
    """It stands in signatures and error messages, so it says what people call the thing, and never a wrong thing."""
    found = resources()
    alias = read_aliases(found.sids, found.root).alias_for(pattern)
    assert alias is not None and alias.name == name

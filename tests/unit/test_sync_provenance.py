"""SOURCE.toml has two parts: the hand-written one is kept, and the one from `sync` is reliable."""

from __future__ import annotations

import tomllib
from hashlib import sha256

import pytest
from twilio_codegen.problems import Pointer, SpecError
from twilio_codegen.upstream.provenance import read_provenance, render_provenance
from twilio_codegen.upstream.sources import Upstream

WHERE = Pointer("specs/SOURCE.toml")
BY_HAND = '# Ours.\n[exclusions]\ntwilio_fax_v1 = "retired" # since 2021\n\n'
PACKAGE = Upstream(
    source="npm:@twilio/things@1.2.3",
    version="1.2.3",
    integrity="sha512-abc=",
    files={"twilio_a_v1.json": b"raw", "twilio_fax_v1.json": b"fax"},
)
CONTRACTS = {"twilio_a_v1.json": "facts"}
WRITTEN = render_provenance(BY_HAND, PACKAGE, CONTRACTS)


def refusal(text: str) -> str:
    with pytest.raises(SpecError) as caught:
        read_provenance(text, WHERE)
    return str(caught.value)


def test_it_says_where_from_and_has_a_hash_of_every_file() -> None:
    """A reviewer can check each contract against its document, also the documents that were left out."""
    assert tomllib.loads(WRITTEN) == {
        "exclusions": {"twilio_fax_v1": "retired"},
        "upstream": {"source": "npm:@twilio/things@1.2.3", "version": "1.2.3", "integrity": "sha512-abc="},
        "sha256": {
            "upstream": {
                "twilio_a_v1.json": sha256(b"raw").hexdigest(),
                "twilio_fax_v1.json": sha256(b"fax").hexdigest(),
            },
            "contract": {"twilio_a_v1.json": sha256(b"facts").hexdigest()},
        },
    }


def test_what_people_wrote_is_kept_to_the_letter() -> None:
    """Comments and order are part of what they said; a machine that rewrites them is not worked with."""
    assert WRITTEN.startswith(BY_HAND)
    again = read_provenance(WRITTEN, WHERE)
    assert render_provenance(again.by_hand, PACKAGE, CONTRACTS) == WRITTEN


def test_what_sync_wrote_is_read_back() -> None:
    """The next sync compares: a published package must not change."""
    known = read_provenance(WRITTEN, WHERE)
    assert (known.source, known.integrity) == ("npm:@twilio/things@1.2.3", "sha512-abc=")
    assert known.exclusions == {"twilio_fax_v1": "retired"}


def test_a_checkout_is_recorded_by_its_commit() -> None:
    """What is not known is not written: no empty rows."""
    checkout = Upstream(source="directory:twilio-oai", commit="0123abc", files={})
    assert tomllib.loads(render_provenance(BY_HAND, checkout, {}))["upstream"] == {
        "source": "directory:twilio-oai",
        "commit": "0123abc",
    }


def test_the_first_sync_needs_no_file() -> None:
    """A new folder gets a file that invites to write exclusions."""
    fresh = read_provenance("", WHERE)
    assert fresh.exclusions == {} and fresh.source is None
    assert tomllib.loads(render_provenance(fresh.by_hand, PACKAGE, CONTRACTS))["exclusions"] == {}


def test_a_file_of_exclusions_alone_is_enough() -> None:
    """They may be known before the first sync."""
    assert read_provenance(BY_HAND, WHERE).exclusions == {"twilio_fax_v1": "retired"}


@pytest.mark.parametrize("reason", ['""', '"  "', "1", "[]"])
def test_an_exclusion_without_a_reason_is_an_error(reason: str) -> None:
    """In a year, nobody knows any more."""
    said = refusal(f"[exclusions]\ntwilio_fax_v1 = {reason}\n")
    assert said.startswith("specs/SOURCE.toml#/exclusions/twilio_fax_v1\n    has no reason")


def test_exclusions_that_are_no_table_are_an_error() -> None:
    """A list of names would have no reasons."""
    assert "is not a table" in refusal('exclusions = ["twilio_fax_v1"]\n')


def test_a_table_that_nobody_reads_is_an_error() -> None:
    """A slip in the heading would bring back every document that was left out."""
    assert "specs/SOURCE.toml#/exclusion\n" in refusal('[exclusion]\ntwilio_fax_v1 = "retired"\n')


@pytest.mark.parametrize("table", ['[notes]\na = "b"\n', '[exclusions]\ntwilio_b_v1 = "no"\n'])
def test_what_people_write_below_the_line_is_an_error(table: str) -> None:
    """It would be lost with the next sync, in silence."""
    assert "is in the part that the next sync overwrites" in refusal(render_provenance("", PACKAGE, CONTRACTS) + table)


def test_what_is_not_toml_is_an_error() -> None:
    """It is edited by hand, so this happens; the place is told."""
    assert "not valid TOML" in refusal("[exclusions]\ntwilio_fax_v1 = retired\n")


@pytest.mark.parametrize("name", ['a"b', "a\\b", "caf\u00e9", "\U0001f44d"])
def test_a_folder_of_any_name_can_be_recorded(name: str) -> None:
    """Names of folders are other people's business."""
    odd = Upstream(source=f"directory:{name}", files={})
    assert read_provenance(render_provenance("", odd, {}), WHERE).source == f"directory:{name}"

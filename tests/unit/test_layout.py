"""Text is laid out in black's style, so that black rarely has to run. This saves most of the time of a run."""

from __future__ import annotations

from collections.abc import Sequence

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio_codegen.ir_code import code
from twilio_codegen.ir_values import Field
from twilio_codegen.render.layout import WIDTH, Group, about, bracketed, declared, imports

STYLE = black.Mode(line_length=WIDTH, target_versions={TargetVersion.PY310})

names = st.text("abcdefghij_", min_size=1, max_size=40).map(lambda word: f"x{word}")
types = st.sampled_from(["str", "int | None = None", "AccountSid | Sequence[AccountSid] | None = None"])
arguments = st.lists(st.builds("{}: {}".format, names, types), max_size=9)
entries = st.lists(st.builds('"{0}": {0}'.format, names), min_size=1, max_size=9)
checks = st.lists(
    st.lists(st.builds("{0}={0}".format, names), min_size=1, max_size=5).map(
        lambda items: Group("matches(", items, ")")
    ),
    min_size=1,
    max_size=3,
)


def is_blacks(text: str) -> None:
    assert black.format_str(text, mode=STYLE) == text


@settings(max_examples=60)
@given(names, arguments, names)
def test_a_signature_is_laid_out_as_black_would(name: str, declarations: list[str], result: str) -> None:
    """On one line, else its arguments on one, else each on its own."""
    head = bracketed(f"def {name}(", ["self", *declarations], f") -> Request[{result}[M]]:", 4)
    is_blacks(f"class C:\n    {head}\n        pass\n")


@settings(max_examples=60)
@given(names, entries, entries, checks)
def test_a_request_is_laid_out_as_black_would(
    name: str, form: list[str], query: list[str], made: Sequence[Group]
) -> None:
    """A dict of many entries has one a line, even where the calls around it would fit."""
    groups = [Group("form={", form, "}"), Group("query={", query, "}")]
    tail = ")" if len(made) > 1 else ",)"
    items: list[Group | str] = ["self", '"POST"', name, *groups, Group("checks=(", made, tail)]
    is_blacks(f"class C:\n    def f(self):\n        {bracketed('return Request(', items, ')', 8)}\n")


@settings(max_examples=60)
@given(names, st.lists(names, min_size=1, max_size=12))
def test_an_alias_and_a_list_are_laid_out_as_black_would(name: str, values: list[str]) -> None:
    """Enums and __all__ are the longest displays of a module."""
    quoted = [f'"{value}"' for value in values]
    is_blacks(f"{bracketed(f'{name}: TypeAlias = Literal[', quoted, ']', 0)}\n")
    is_blacks(f"{bracketed('__all__ = [', quoted, ']', 0)}\n")


@settings(max_examples=60)
@given(names, names, st.booleans(), st.booleans())
def test_a_field_is_laid_out_as_black_would(name: str, type_: str, read: bool, keyed: bool) -> None:
    """What it means stands in the docstring of its class."""
    made = Field(
        name=name,
        type=code(f"list[{type_}]"),
        reader=code(f"list_of(record({type_}))") if read else None,
        key=f'"{name}"' if keyed else None,
        doc=None,
        pii=None,
    )
    is_blacks(f"class C:\n    {declared(made, 'field')}\n")


@settings(max_examples=60)
@given(names, st.lists(names, max_size=60), st.lists(st.lists(names, min_size=1, max_size=40), max_size=3))
def test_the_docstring_of_a_class_is_laid_out_as_black_would(
    name: str, words: list[str], facts: list[list[str]]
) -> None:
    """Words of any length are broken into lines, which Black never does."""
    told = about(f"{name}.", [" ".join(words)] if words else [], [f"{name}: {' '.join(fact)}." for fact in facts])
    is_blacks(f"class C:\n{told}\n\n    x: int\n")
    assert all(len(line) <= WIDTH for line in told.splitlines())


@pytest.mark.parametrize(
    ("needs", "text"),
    [
        ([], ""),
        (["typing.Final", "datetime.datetime"], "from datetime import datetime\nfrom typing import Final"),
        (
            [".base.request.Request", ".base.mode.M", ".base.request.Listing", ".sids.AccountSid"],
            "from ...base.mode import M\nfrom ...base.request import Listing, Request\nfrom ...sids import AccountSid",
        ),
        (["typing.Final", ".base.mode.M"], "from typing import Final\n\nfrom ...base.mode import M"),
    ],
)
def test_imports_are_sorted_and_relative(needs: list[str], text: str) -> None:
    """The standard library first; a relative path holds under whatever name the package was copied to."""
    assert imports(needs, [], ("rest", "toy"), {}) == text


def test_what_only_type_checkers_need_is_imported_for_them_alone() -> None:
    """At run time a sub-resource is loaded when it is first used."""
    assert imports([".base.mode.M"], [".rest.toy.v1.box.BoxList"], ("rest", "toy", "v1"), {}) == (
        "from typing import TYPE_CHECKING\n\n"
        "from ....base.mode import M\n\n"
        "if TYPE_CHECKING:\n"
        "    from .box import BoxList"
    )


def test_a_hidden_name_is_imported_under_another() -> None:
    """A field called `date` hides the type of its neighbours."""
    assert imports(["datetime.date"], [], ("rest",), {"date": "date_"}) == "from datetime import date as date_"

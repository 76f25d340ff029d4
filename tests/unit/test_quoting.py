"""Text from documents always stays text when it is written into code."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from twilio_codegen.quoting import literal, prose

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates included


@given(ANY_TEXT)
@example("")
@example('say "hi"')
@example('it\'s "both"')
@example('\\"')
@example("a\\")
@example("{{ 7*7 }} {x} %s")
@example("\N{SMILING FACE WITH SUNGLASSES}\ud800\x00\x7f\r\n\u2028")
def test_a_literal_means_the_text_that_it_was_made_from(text: str) -> None:
    """What is sent to Twilio is what the document says, to the last character."""
    quoted = literal(text)
    assert ast.literal_eval(quoted) == text
    assert quoted.isascii() and quoted.isprintable()


@given(st.text(st.sampled_from("ab\"'\\\n{}")))
def test_a_literal_is_already_in_blacks_style(text: str) -> None:
    """Black leaves it alone, which makes formatting cheap and the committed text stable."""
    statement = f"x = {literal(text)}\n"
    assert black.format_str(statement, mode=black.Mode(line_length=10_000)) == statement


@given(ANY_TEXT)
@example('ends """ here')
@example('ends with "')
@example("ends with \\")
@example('\\"""')
@example("line\nimport os")
def test_prose_can_end_neither_a_docstring_nor_a_comment(text: str) -> None:
    """Paths and names of components stand in docstrings, where their quotes would end them."""
    told = prose(text)
    (statement,) = ast.parse(f'"""{told}"""  # {told}').body
    assert isinstance(statement, ast.Expr) and ast.literal_eval(statement.value) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/v1/Boxes/{Sid}", "/v1/Boxes/{Sid}"),
        ('a "quoted" word', "a 'quoted' word"),
        ("one\ntwo\tthree", "one two three"),
        ("zero\N{ZERO WIDTH SPACE}width", "zero width"),
        ("caf\N{LATIN SMALL LETTER E WITH ACUTE}", "caf\N{LATIN SMALL LETTER E WITH ACUTE}"),
    ],
)
def test_prose_stays_readable(text: str, told: str) -> None:
    """What is harmless is left as it is."""
    assert prose(text) == told

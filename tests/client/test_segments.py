"""Counting the segments of an SMS. Each one is charged, so every code unit matters."""

from __future__ import annotations

import pytest
from twilio_client.messaging import segments, smart_encoded

# 3GPP TS 23.038, table by table and row by row; the escape (0x1B) is no character of a text.
BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅå" "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ" " !\"#¤%&'()*+,-./" "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO" "PQRSTUVWXYZÄÖÑÜ§" "¿abcdefghijklmno" "pqrstuvwxyzäöñüà"
)  # fmt: skip
EXTENSION = "\f^{}\\[~]|€"


def test_the_whole_gsm_table_is_gsm() -> None:
    """127 characters of one unit, 10 of two."""
    assert len(set(BASIC)) == 127
    for character in BASIC:
        assert segments(character)[:3] == ("GSM-7", 1, 1), character
    for character in EXTENSION:
        assert segments(character)[:3] == ("GSM-7", 2, 1), character


@pytest.mark.parametrize("character", ["ç", "á", "`", "\t", "’", "ё", "中", "\u00a0"])
def test_one_other_character_makes_it_ucs_2(character: str) -> None:
    """It is named, so that whoever pays can find it in the text."""
    counted = segments(f"a{character}b{character}")
    assert (counted.encoding, counted.units, counted.forced_by) == ("UCS-2", 4, (character,))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),  # the escape and its character stay together: 152 + (2 + 151) + 1
        ("я" * 70, 1),
        ("я" * 71, 2),
        ("я" * 134, 2),
        ("я" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 66, 2),
        ("😀" * 67, 3),  # 33 in a part of 67: half an emoji is none
    ],
)
def test_parts_at_their_boundaries(text: str, count: int) -> None:
    """160 or 153 units in GSM-7, 70 or 67 in UCS-2."""
    assert segments(text).segments == count


def test_an_emoji_of_several_code_points_counts_them_all() -> None:
    """A family is one picture, three people and what joins them."""
    assert segments("👨‍👩‍👧").units == 8


def test_what_smart_encoding_changes_is_gsm() -> None:
    """A replacement that forced UCS-2 again would be none; what has no look-alike stays."""
    counted = segments("“Ready…” – я")
    assert counted.forced_by == ("“", "…", "”", "–", "я")
    assert counted.replaceable == (("“", '"'), ("…", "..."), ("”", '"'), ("–", "-"))
    assert segments(smart_encoded("“Ready…” –\u00a0‘go’")).encoding == "GSM-7"
    assert smart_encoded("я") == "я"

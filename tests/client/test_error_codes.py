"""The catalogue of delivery errors."""

from __future__ import annotations

from twilio_client.errors import codes


def test_every_documented_code_is_there_once() -> None:
    """30001 to 30010, and 63001 to 63014 but for the two that no page has."""
    documented = [*range(30001, 30011), *(code for code in range(63001, 63015) if code not in (63004, 63011))]
    assert [entry.code for entry in codes.known()] == documented
    assert len({entry.name for entry in codes.known()}) == len(documented)


def test_an_entry_tells_whether_a_retry_can_help() -> None:
    """A handset that is switched off is on again later; a landline stays one."""
    unreachable, landline = codes.get(30003), codes.get(30006)
    assert unreachable is not None and unreachable.retry
    assert landline is not None and not landline.retry
    assert landline.url.endswith("/30006")


def test_unknown_codes_are_fine() -> None:
    """A message without an error has none, and Twilio has more codes than any list."""
    assert codes.get(None) is None
    assert codes.get(99999) is None

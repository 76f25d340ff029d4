"""Every public name of the official SDK exists here, with the same argument order, or a rule says why not."""

from __future__ import annotations

import pytest

from tests.surface.names import Name, names
from tests.surface.rules import Rule, judged, read_rules


def test_every_name_is_here_or_under_a_rule() -> None:
    """Code that uses a name of the SDK finds it under the same path here; the rules are for the few that it does not,
    and one that nothing needs any more would hide the next loss. `make surface` prints the counts.
    """
    report = judged(names(), read_rules())
    print(*report.lines(), sep="\n")
    assert (report.missing, report.unused) == ([], [])


class TestTheComparisonCanFail:
    """Otherwise the test above would say nothing."""

    @pytest.mark.parametrize(
        ("name", "covered"),
        [
            (Name("rest.verify.v2.V2.forms", "property", "no such name"), False),
            (Name("rest.api.v2010.V2010.accounts_async", "method", "no such name"), True),
        ],
    )
    def test_a_name_that_is_gone_is_missing(self, name: Name, covered: bool) -> None:
        """Whatever it is the name of; those of families that are meant to be missing have their rule."""
        report = judged([name], read_rules())
        assert report.missing == ([] if covered else [name])

    def test_a_rule_that_nothing_needs_is_told(self) -> None:
        """The table must not say more than is so."""
        rule = Rule(("rest.fax*",), "gone with its API")
        assert judged([], [rule]).unused == [rule]

    @pytest.mark.parametrize(
        ("sample", "expected"),
        [
            ("rest.api.v2010.account.message.MessageInstance.date_sent", "attribute"),
            ("rest.api.v2010.account.message.MessageInstance.Status.QUEUED", "constant"),
            ("rest.api.v2010.account.message.MessageList.create", "method"),
            ("rest.api.v2010.account.message.MessageContext.media", "property"),
            ("rest.api.v2010.account.call.CallInstance._from", "attribute"),
            ("rest.content.v1.content.ContentList.Types.twilio_text", "attribute"),
            ("rest.memory.v1.V1.profiles", "method"),
            ("base.exceptions.TwilioRestException.status", "attribute"),
            ("rest.Client.messages", "property"),
        ],
    )
    def test_names_of_every_kind_are_seen(self, sample: str, expected: str) -> None:
        """What is not looked at cannot be missed."""
        assert next(name for name in names() if name.path == sample) == Name(sample, expected)  # type: ignore[arg-type]

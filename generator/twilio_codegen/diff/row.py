"""What a comparison finds: changes, told in the words of the contract and of Python, and decisions to take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..problems import Problem
from .rule import Rule
from .rules import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A change of a value, before it is known whose value it is."""

    rule: str
    path: tuple[str, ...] = ()  # from the value to what changed in it: names, "[]" for items, "{}" for other members
    old: str = ""  # in the contract
    new: str = ""
    was: str | None = None  # in Python, where that is something else
    now: str | None = None

    def below(self, *steps: str) -> Finding:
        """The same finding, seen from further above."""
        return replace(self, path=(*steps, *self.path))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One change, as it is reported."""

    rule: Rule
    document: str  # "twilio_api_v2010"
    resource: str  # where it belongs: "client.messages"
    operations: tuple[str, ...] = ()  # "POST /2010-04-01/Accounts/{AccountSid}/Messages.json"
    subject: str = ""  # "request field ScheduleType"; empty for the operation or the document itself
    place: str  # in Python: "client.messages.create(schedule_type=...)"
    old: str = ""
    new: str = ""
    was: str = ""
    now: str = ""

    @property
    def change(self) -> str:
        """What happened, in the words of the contract."""
        return self.rule.change.format(old=self.old, new=self.new)

    @property
    def effect(self) -> str:
        """What that is to a caller."""
        return self.rule.python.format(old=self.was, new=self.now)

    @property
    def hint(self) -> str:
        """What a caller does about it; empty when there is nothing to do."""
        return self.rule.hint.format(old=self.was, new=self.now)

    @property
    def contract(self) -> str:
        """The whole change in the words of the contract."""
        first = self.operations[0] if self.operations else self.document
        others = f" and {len(self.operations) - 1} more" if len(self.operations) > 1 else ""
        return f"{first}{others}: {' '.join(filter(None, (self.subject, self.change)))}"

    @property
    def python(self) -> str:
        """The whole change in the words of Python."""
        return f"{self.place}: {self.effect}"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Decision:
    """Something that only the maintainer can decide."""

    kind: str  # "new file", "vanished exclusion", "generation"
    problem: Problem

    def __str__(self) -> str:
        return str(self.problem)


def row_of(
    finding: Finding,
    *,
    document: str,
    resource: str,
    place: str,
    operations: tuple[str, ...] = (),
    subject: str = "",
) -> Row:
    """Say whose change a finding is."""
    return Row(
        rule=RULES[finding.rule],
        document=document,
        resource=resource,
        operations=operations,
        subject=subject,
        place=place,
        old=finding.old,
        new=finding.new,
        was=finding.old if finding.was is None else finding.was,
        now=finding.new if finding.now is None else finding.now,
    )

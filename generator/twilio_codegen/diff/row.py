"""The results of a comparison: changes, in terms of the contract and of Python, and decisions to make."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..problems import Problem
from .rule import Rule
from .rules import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A change of a value, before it is known where the value is used."""

    rule: str
    # From the value to the changed part: names, "[]" for items, "{}" for additional properties.
    path: tuple[str, ...] = ()
    old: str = ""  # in terms of the contract
    new: str = ""
    was: str | None = None  # in terms of Python, if different
    now: str | None = None

    def below(self, *steps: str) -> Finding:
        """Return the same finding, relative to a value that contains this one."""
        return replace(self, path=(*steps, *self.path))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One change, as it is reported."""

    rule: Rule
    document: str  # "twilio_api_v2010"
    resource: str  # the resource it belongs to: "client.messages"
    operations: tuple[str, ...] = ()  # "POST /2010-04-01/Accounts/{AccountSid}/Messages.json"
    subject: str = ""  # "request field ScheduleType"; empty if it is the operation or document itself
    place: str  # in Python: "client.messages.create(schedule_type=...)"
    old: str = ""
    new: str = ""
    was: str = ""
    now: str = ""

    @property
    def change(self) -> str:
        """What changed, in terms of the contract."""
        return self.rule.change.format(old=self.old, new=self.new)

    @property
    def effect(self) -> str:
        """What the change means to a caller."""
        return self.rule.python.format(old=self.was, new=self.now)

    @property
    def hint(self) -> str:
        """What a caller should do; empty if nothing."""
        return self.rule.hint.format(old=self.was, new=self.now)

    @property
    def contract(self) -> str:
        """The whole change in terms of the contract."""
        first = self.operations[0] if self.operations else self.document
        others = f" and {len(self.operations) - 1} more" if len(self.operations) > 1 else ""
        return f"{first}{others}: {' '.join(filter(None, (self.subject, self.change)))}"

    @property
    def python(self) -> str:
        """The whole change in terms of Python."""
        return f"{self.place}: {self.effect}"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Decision:
    """A decision that a maintainer has to make."""

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
    """Create the row of a finding, given where the value is used."""
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

"""Compare two values: types, limits, marks, and the values inside them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from .. import naming
from ..problems import Json
from ..spec import Pii, Property, Schema
from .limits import Range, ranges_of, takes_pattern
from .renames import pair
from .row import Finding
from .rules import RULES
from .surface import Rulings
from .types import Use, contract_type, form_of, python_type, takes
from .words import listed

_WIDER_FORMATS = frozenset({("int32", "int64"), ("float", "double")})


class Comparison:
    """Compares values of two documents. Components are compared once per use, not once per operation."""

    def __init__(self, rulings: Rulings) -> None:
        self._rulings = rulings
        self._known: dict[tuple[int, int, Use], tuple[Schema, Schema, tuple[Finding, ...]]] = {}

    def values(self, old: Schema, new: Schema, use: Use) -> tuple[Finding, ...]:
        """Return all changes between two values, for callers who use them in this way."""
        key = id(old), id(new), use
        if key not in self._known:  # schemas are stored with the result, so that their ids are not reused
            self._known[key] = old, new, tuple(self._values(old, new, use))
        return self._known[key][2]

    def pii(self, old: Pii | None, new: Pii | None) -> Iterator[Finding]:
        """Yield the change of the mark of personal data."""
        if old is None and new is not None:
            yield Finding(rule="pii-marked", new=_pii(new))
        elif old is not None and new is None:
            yield Finding(rule="pii-unmarked", old=_pii(old))
        elif old is not None and new is not None and old != new:
            yield Finding(rule="pii-changed", old=_pii(old), new=_pii(new))

    def _values(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        yield from self.pii(old.pii, new.pii)
        word = "answer" if use == "answer" else "argument"
        if old.deprecated != new.deprecated:
            yield Finding(rule=f"{word}-{'' if new.deprecated else 'not-'}deprecated")
        changed = tuple(self._type(old, new, use))
        yield from changed
        if any(finding.rule.endswith(("-type-changed", "-type-widened", "-type-narrowed")) for finding in changed):
            return
        yield from self._limits(old, new, use)
        yield from self._inside(old, new, use)

    def _type(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        forms = form_of(old), form_of(new)
        if forms in {("choice", "choice"), ("keys", "keys"), ("array", "array")}:
            return
        if use == "answer" and "keys" in forms and {old.kind, new.kind} == {"object"} and "choice" not in forms:
            return  # added and removed keys have separate rows
        was, now = python_type(old, use, self._rulings), python_type(new, use, self._rulings)
        before, after = contract_type(old), contract_type(new)
        if was == now:
            yield from self._format(old, new, use)
            return
        wider = takes(was, now) if use == "answer" else takes(now, was) or self._takes_branch(old, new, use)
        if use == "body" and forms == ("keys", "value") and new.kind in ("object", "any"):
            wider = new.additional in (None, True)
        rule = {
            ("answer", True): "answer-type-narrowed",
            ("answer", False): "answer-type-changed",
        }.get((use, wider), "argument-type-widened" if wider else "argument-type-changed")
        yield Finding(rule=rule, old=before, new=after, was=was, now=now)

    def _takes_branch(self, old: Schema, new: Schema, use: Use) -> bool:
        """Return whether the old form is now one of several alternatives."""
        return not old.one_of and any(
            all(RULES[finding.rule].effect == "safe" for finding in self.values(old, branch, use))
            for branch in new.one_of
        )

    def _format(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        before, after = _format(old), _format(new)
        if before == after:
            if old.kind != new.kind:
                yield Finding(rule="answer-wire-changed", old=old.kind, new=new.kind)
            return
        rule = "answer-format-changed"
        if use != "answer":
            wider = after is None or (before, after) in _WIDER_FORMATS
            rule = "argument-format-widened" if wider else "argument-format-changed"
        yield Finding(rule=rule, old=before or "free", new=after or "free")

    def _limits(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        yield from self._enums(old, new, use)
        answer, word = use == "answer", "answer" if use == "answer" else "argument"
        if old.pattern != new.pattern:
            wider = takes_pattern(new.pattern, old.pattern)
            rule = "answer-pattern-changed" if answer else f"argument-pattern-{'widened' if wider else 'narrowed'}"
            before, after = old.pattern or "none", new.pattern or "none"
            yield Finding(rule=rule, old=before, new=after, was=self._pattern(old), now=self._pattern(new))
        for few, many in zip(ranges_of(old), ranges_of(new), strict=True):
            told = few.unit == "characters" and old.pattern != new.pattern  # the pattern determines the length as well
            if few != many and not told:
                yield Finding(rule=_range_rule(few, many, use), old=str(few), new=str(many))
        if use != "argument" and old.nullable != new.nullable:
            gone, possible = ("gone", "possible") if answer else ("refused", "accepted")
            yield Finding(rule=f"{word}-null-{possible if new.nullable else gone}")
        if not answer and old.default != new.default:
            yield Finding(rule="argument-default-changed", old=_plain(old.default), new=_plain(new.default))
        if not answer and old.read_only != new.read_only:
            yield Finding(rule="argument-read-only" if new.read_only else "argument-writable")
        if old.override_type != new.override_type and answer:
            yield Finding(
                rule="answer-wire-changed", old=old.override_type or old.kind, new=new.override_type or new.kind
            )

    def _enums(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        word = "answer" if use == "answer" else "argument"
        lost = [value for value in old.enum if value not in new.enum]
        gained = [value for value in new.enum if value not in old.enum]
        if old.enum and not new.enum:
            yield Finding(rule=f"{word}-enum-dropped", old=_listed(lost))
        elif new.enum and not old.enum:
            yield Finding(rule=f"{word}-enum-declared", new=_listed(gained))
        else:
            if lost:
                yield Finding(rule=f"{word}-enum-value-removed", old=_listed(lost))
            if gained:
                yield Finding(rule=f"{word}-enum-value-added", new=_listed(gained))

    def _inside(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        yield from self._choices(old, new, use)
        yield from self.members(old.properties, new.properties, use)
        if old.items and new.items:
            yield from (finding.below("[]") for finding in self.values(old.items, new.items, use))
        if isinstance(old.additional, Schema) and isinstance(new.additional, Schema):
            yield from (finding.below("{}") for finding in self.values(old.additional, new.additional, use))
        elif use != "answer" and (old.additional is False) != (new.additional is False):
            yield Finding(rule="argument-closed" if new.additional is False else "argument-opened")

    def _choices(self, old: Schema, new: Schema, use: Use) -> Iterator[Finding]:
        word = "answer" if use == "answer" else "argument"
        before, after = _branches(old), _branches(new)
        if old.discriminator and new.discriminator and old.discriminator.property != new.discriminator.property:
            was, now = f"'{old.discriminator.property}'", f"'{new.discriminator.property}'"
            yield Finding(rule=f"{word}-discriminator-changed", old=was, new=now)
        for name, branch in before.items():
            if name in after:
                yield from self.values(branch, after[name], use)
        lost, gained = [name for name in before if name not in after], [name for name in after if name not in before]
        if lost:
            yield Finding(rule=f"{word}-choice-removed", old=_listed(lost))
        if gained:
            yield Finding(rule=f"{word}-choice-added", new=_listed(gained))

    def members(self, old: Sequence[Property], new: Sequence[Property], use: Use) -> Iterator[Finding]:
        """Yield the changes of an object's keys."""
        word = "answer-field" if use == "answer" else "argument"
        before, after = {member.name: member for member in old}, {member.name: member for member in new}

        def same(was: str, now: str) -> bool:
            return before[was].required == after[now].required and not self.values(
                before[was].schema, after[now].schema, use
            )

        pairs = pair(_schemas(before), _schemas(after), same)
        for was, now in pairs.both:
            if was != now:
                yield self._renamed(before[was], after[now], use)
            yield from (finding.below(now) for finding in self.values(before[was].schema, after[now].schema, use))
            if before[was].required != after[now].required:
                yield Finding(rule=f"{word}-now-{'required' if after[now].required else 'optional'}", path=(now,))
        for name in pairs.lost:
            yield Finding(rule=f"{word}-removed", path=(name,))
        for name in pairs.gained:
            required = use == "body" and after[name].required
            yield Finding(rule=f"{word}-{'required-' if required else ''}added", path=(name,))

    def _renamed(self, old: Property, new: Property, use: Use) -> Finding:
        """Return a renamed key. In a body the spelling of a key matters; an attribute of a response keeps its name."""
        if use != "answer":
            rule, was, now = "argument-renamed", f"'{old.name}'", f"'{new.name}'"
        elif self.attribute(old) == self.attribute(new):
            rule, was, now = "answer-field-respelled", f"'{old.name}'", f"'{new.name}'"
        else:
            rule, was, now = "answer-field-renamed", self.attribute(old), self.attribute(new)
        return Finding(rule=rule, path=(new.name,), old=old.name, new=new.name, was=was, now=now)

    def attribute(self, member: Property) -> str:
        """Return the Python attribute of a field."""
        return self._rulings.name(member.where, naming.attribute_name(member.name))

    def _pattern(self, schema: Schema) -> str:
        alias = self._rulings.aliases.alias_for(schema.pattern) if schema.pattern else None
        return alias.name if alias else schema.pattern or "any text"


def _schemas(members: Mapping[str, Property]) -> dict[str, Schema]:
    return {name: member.schema for name, member in members.items()}


def _branches(schema: Schema) -> dict[str, Schema]:
    """Return the alternatives by identity: discriminator values, else names, else positions."""
    tags = dict(schema.discriminator.mapping) if schema.discriminator else {}
    named = {tag: schema.one_of[index] for tag, index in tags.items()}
    others = (index for index in range(len(schema.one_of)) if index not in tags.values())
    return named | {schema.one_of[index].name or f"number {index + 1}": schema.one_of[index] for index in others}


def _format(schema: Schema) -> str | None:
    """Return the format that values must have."""
    return None if schema.ignore_format else schema.format


def _range_rule(old: Range, new: Range, use: Use) -> str:
    if use == "answer":
        return "answer-range-changed"
    return "argument-range-widened" if new.takes(old) else "argument-range-narrowed"


def _pii(mark: Pii) -> str:
    return mark.handling if mark.delete_sla is None else f"{mark.handling}, {mark.delete_sla} days"


def _listed(values: Sequence[str]) -> str:
    return listed(f"'{value}'" for value in values)


def _plain(value: Json) -> str:
    return "none" if value is None else json.dumps(value)

"""Compare the arguments of two versions of an operation: types, positions and conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .. import naming
from ..model.pages import paging_of
from ..model.values import body_word
from ..read.lints.names import anonymous
from ..spec import Body, Operation, Parameter, Pii, Schema
from .renames import Pairs, pair
from .row import Finding, Row, row_of
from .surface import Call, Rulings
from .values import Comparison
from .words import contract_path, listed, python_value, window

_FORM = "application/x-www-form-urlencoded"
_BODY = "request body"  # stands for a JSON body, which is one argument
_KINDS = {"query": "query parameter", "header": "header", "path": "path parameter", "form": "request field"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One argument, wherever it is sent."""

    word: str  # in the contract: "ScheduleType"
    name: str  # in Python: "schedule_type"
    place: str  # "query", "header", "path", "form" or "json"
    required: bool
    schema: Schema
    pii: Pii | None = None
    deprecated: bool = False
    wire: str = ""  # its encoding, if there are several

    @property
    def subject(self) -> str:
        """Its name in the contract: "request field ScheduleType"."""
        return self.word if self.place == "json" else f"{_KINDS[self.place]} {self.word}"


class Arguments:
    """Compares the arguments of two versions of an operation."""

    def __init__(self, old: Call, new: Call, comparison: Comparison, rulings: Rulings) -> None:
        self._old, self._new = old, new
        self._comparison, self._rulings = comparison, rulings

    def rows(self) -> Iterator[Row]:
        """Yield all changes."""
        yield from self._path_rows()
        old, new = _slots(self._old, self._rulings), _slots(self._new, self._rulings)
        pairs = self._pairs(old, new)
        for was, now in pairs.both:
            yield from self._pair(old[was], new[now])
        for word in pairs.lost:
            yield self._row(old[word], Finding(rule="argument-removed"))
        if _signature(old.values()) != _signature(new.values()):
            yield from self._positions(old, new, pairs)
        yield from self._conditions()
        if self._old.operation.body and self._new.operation.body:
            before, after = _types(self._old.operation), _types(self._new.operation)
            if before != after:
                yield self._on_call(Finding(rule="body-type-changed", old=before, new=after), subject=_BODY)

    def _pairs(self, old: Mapping[str, Slot], new: Mapping[str, Slot]) -> Pairs:
        def same(was: str, now: str) -> bool:
            before, after = old[was], new[now]
            facts = (before.place, before.required) == (after.place, after.required)
            return facts and not [*self._findings(before, after)]

        return pair(
            {word: slot.schema for word, slot in old.items()}, {word: slot.schema for word, slot in new.items()}, same
        )

    def _pair(self, old: Slot, new: Slot) -> Iterator[Row]:
        was, now = f"{old.name}=", f"{new.name}="
        if was != now:
            called = old.schema.name or old.schema.title or old.name if old.place == "json" else old.word
            yield self._row(new, Finding(rule="argument-renamed", old=called, was=was, now=now))
        elif old.word != new.word:
            yield self._row(new, Finding(rule="argument-respelled", old=old.word, new=new.word))
        if old.place != new.place:
            yield self._row(new, Finding(rule="argument-place-changed", old=old.place, new=new.place))
        if old.required != new.required:
            yield self._row(new, Finding(rule=f"argument-now-{'required' if new.required else 'optional'}"))
        yield from (self._row(new, finding) for finding in self._findings(old, new))

    def _findings(self, old: Slot, new: Slot) -> Iterator[Finding]:
        if old.wire != new.wire:
            yield Finding(rule="argument-wire-changed", old=old.wire, new=new.wire)
        yield from self._comparison.pii(old.pii, new.pii)
        if old.deprecated != new.deprecated:
            yield Finding(rule=f"argument-{'' if new.deprecated else 'not-'}deprecated")
        yield from self._comparison.values(old.schema, new.schema, "body" if new.place == "json" else "argument")

    def _positions(self, old: Mapping[str, Slot], new: Mapping[str, Slot], pairs: Pairs) -> Iterator[Row]:
        """Yield new arguments, and existing ones whose order has changed."""
        became = {old[was].name: new[now].name for was, now in pairs.both}
        lost = {old[word].name for word in pairs.lost}
        before = [became.get(name, name) for name in _order(self._old, self._rulings) if name not in lost]
        after = _order(self._new, self._rulings)
        gained = {new[word].name for word in pairs.gained}
        for word in pairs.gained:
            slot = new[word]
            following = [name for name in after[after.index(slot.name) :] if name not in gained]
            if slot.required:
                yield self._row(slot, Finding(rule="argument-required-added"))
            elif following:
                words = {slot.name: slot.word for slot in new.values()}
                first = words.get(following[0], following[0])
                yield self._row(slot, Finding(rule="argument-inserted", old=first, was=f"{following[0]}="))
            else:
                yield self._row(slot, Finding(rule="argument-added"))
        stayed = [name for name in after if name in before]
        was, now = window([name for name in before if name in stayed], stayed)
        if was:
            finding = Finding(rule="arguments-reordered", old=listed(was), new=listed(now))
            yield self._on_call(finding)

    def _conditions(self) -> Iterator[Row]:
        """Yield changes of argument groups. One of each group must be given, so a smaller group demands more."""
        before, after = map(frozenset, self._old.operation.conditional), map(frozenset, self._new.operation.conditional)
        old, new = list(before), list(after)
        for group in new:
            if not any(known <= group for known in old):
                yield self._on_call(Finding(rule="condition-added", new=_words(group), now=_names(group)))
        for group in old:
            if not any(known <= group for known in new):
                yield self._on_call(Finding(rule="condition-removed", old=_words(group), was=_names(group)))

    def _path_rows(self) -> Iterator[Row]:
        """Yield changes of path values, which are arguments of the calls that lead to the method."""
        old, new = self._old.side.params, self._new.side.params
        if anonymous(self._old.path) != anonymous(self._new.path):
            old = new = tuple(word for word in new if word in old)
        before, after = _path_slots(self._old, self._rulings), _path_slots(self._new, self._rulings)
        for was, now in zip(old, new, strict=True):
            if was in before and now in after:
                yield from self._path_pair(before[was], after[now])

    def _path_pair(self, old: Slot, new: Slot) -> Iterator[Row]:
        """Yield changes of one path value. Its name only matters where it is an argument."""
        resource = self._new.resource
        is_own = new.word in self._new.side.own_params
        place = f"{resource}({new.name}=...)" if is_own else f"{resource}, {new.name}"
        if old.name != new.name and is_own:
            finding = Finding(rule="path-argument-renamed", old=old.word, new=new.word, was=old.name, now=new.name)
            yield self._on_call(finding, place=place)
        for finding in self._findings(old, new):
            yield self._on_call(finding, place=place, subject=new.subject)

    def _row(self, slot: Slot, finding: Finding) -> Row:
        """Return the row of a change in an argument, or in a value inside it."""
        subject = slot.subject
        if finding.path:
            inside = contract_path(finding.path)
            subject = f"request field {inside.lstrip('.')}" if slot.place == "json" else f"{subject}{inside}"
        value = python_value(finding.path)
        return self._on_call(finding, place=f"{self._new.python}({slot.name}={value})", subject=subject)

    def _on_call(self, finding: Finding, *, place: str = "", subject: str = "") -> Row:
        return row_of(
            finding,
            document=self._new.document,
            resource=self._new.resource,
            operations=(self._new.address,),
            place=place or f"{self._new.python}()",
            subject=subject,
        )


def _slots(call: Call, rulings: Rulings) -> dict[str, Slot]:
    """Return the arguments outside the path, by Twilio's names, in document order.

    The paging parameters of a list are left out, because the client sets them itself.
    """
    operation = call.operation
    ours: set[str | None] = set()
    if call.method == "list":
        paging = paging_of(operation)
        ours = {paging.size} if call.token_is_argument else {paging.size, paging.token, paging.number}
    found = [_parameter(one, rulings) for one in operation.parameters if one.place != "path" and one.name not in ours]
    body = operation.body
    if body is not None and body.content_type == _FORM:
        found += _fields(body, rulings)
    elif body is not None:
        name = rulings.name(body.where, naming.argument_name(body_word(operation, body)))
        found.append(Slot(word=_BODY, name=name, place="json", required=body.required, schema=body.schema))
    return {slot.word: slot for slot in found}


def _parameter(parameter: Parameter, rulings: Rulings) -> Slot:
    several = "repeated keys" if parameter.explode else "one text with commas"
    lists = parameter.schema.kind == "array"
    wires = (several if lists else "", "the identifier alone" if parameter.normalize_sid else "")
    return Slot(
        word=parameter.name,
        name=rulings.name(parameter.where, naming.argument_name(parameter.name)),
        place=parameter.place,
        required=parameter.required,
        schema=parameter.schema,
        pii=parameter.pii,
        deprecated=parameter.deprecated,
        wire=", ".join(filter(None, wires)) or "it is",
    )


def _fields(body: Body, rulings: Rulings) -> Iterator[Slot]:
    for member in body.schema.properties:
        yield Slot(
            word=member.name,
            name=rulings.name(member.where, naming.argument_name(member.name)),
            place="form",
            required=member.required,
            schema=member.schema,
            wire="it is",
        )


def _path_slots(call: Call, rulings: Rulings) -> dict[str, Slot]:
    """Return the path values, by Twilio's names."""
    return {one.name: _parameter(one, rulings) for one in call.operation.parameters if one.place == "path"}


def _signature(slots: Iterable[Slot]) -> list[tuple[str, bool]]:
    """Return what determines the positions of arguments."""
    return [(slot.name, slot.required) for slot in slots]


def _order(call: Call, rulings: Rulings) -> list[str]:
    """Return the names of the arguments in order, without duplicates. A shared name is reported as a decision."""
    return list(dict.fromkeys(argument.name for argument in call.made(rulings).arguments))


def _types(operation: Operation) -> str:
    body = operation.body
    return " or ".join(sorted((body.content_type, *body.other_types))) if body else ""


def _words(group: Iterable[str]) -> str:
    return listed(sorted(group))


def _names(group: Iterable[str]) -> str:
    return listed(f"{naming.argument_name(word)}=" for word in sorted(group))

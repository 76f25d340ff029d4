"""Compare the responses of two versions of an operation: records, status codes, headers and paging."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model.calls import Words, answer_of, bool_or_instance
from ..model.pages import Paging, paging_of
from ..spec import Property, Response, Schema
from .row import Finding, Row, row_of
from .surface import Call
from .values import Comparison
from .words import attribute_path, contract_path, listed

_KINDS = {"Linked": "address", "Token": "token", "Single": "nothing: there is one page"}
_NO_WORDS = Words(class_name="", owner="")


class Answers:
    """Compares the responses of two versions of an operation."""

    def __init__(self, old: Call, new: Call, comparison: Comparison, attributes: frozenset[str]) -> None:
        """`attributes` are the fields of the response class in the new version."""
        self._old, self._new = old, new
        self._comparison = comparison
        self._attributes = attributes

    def rows(self) -> Iterator[Row]:
        """Yield all changes."""
        before, after = _result(self._old), _result(self._new)
        if before != after:
            yield self._row(Finding(rule="result-changed", old=before, new=after), place=f"{self._new.python}()")
        elif records_of(self._new):
            for finding in self._findings():
                yield self._row(finding)
        yield from self._paging()
        yield from self._statuses()

    def _findings(self) -> Iterator[Finding]:
        """Yield the changes of the records that a caller gets."""
        old, new = records_of(self._old), records_of(self._new)
        if len(old) == len(new) == 1:
            new = dict(zip(old, new.values(), strict=True))  # the status code may differ
        for status in sorted(old.keys() & new.keys()):
            before, after = old[status], new[status]
            if before.one_of or after.one_of:  # the class has the fields of all alternatives
                yield from self._comparison.members(fields_of(before), fields_of(after), "answer")
            else:
                yield from self._comparison.values(before, after, "answer")
        for status in sorted(new.keys() - old.keys()):
            known = {member.name for schema in old.values() for member in fields_of(schema)}
            for member in fields_of(new[status]):
                if member.name not in known:
                    yield Finding(rule="answer-field-added", path=(member.name,))
        for status in sorted(old.keys() - new.keys()):
            kept = {member.name for schema in new.values() for member in fields_of(schema)}
            for member in fields_of(old[status]):
                if member.name not in kept:
                    yield Finding(rule="answer-field-removed", path=(member.name,))

    def _paging(self) -> Iterator[Row]:
        if self._old.method != "list" or self._new.method != "list":
            return
        old, new = paging_of(self._old.operation), paging_of(self._new.operation)
        place = f"{self._new.python}()"
        if (old.kind, old.token, old.number) != (new.kind, new.token, new.number):
            yield self._row(Finding(rule="paging-changed", old=_follow(old), new=_follow(new)), place=place)
        if old.max_size != new.max_size:
            was, now = (f"at most {paging.max_size}" if paging.max_size else "any number of" for paging in (old, new))
            yield self._row(Finding(rule="page-size-changed", old=was, new=now), place=place)

    def _statuses(self) -> Iterator[Row]:
        old, new = _by_status(self._old), _by_status(self._new)
        was, now = (
            [status for status in by if _is_success(by[status], call)]
            for by, call in ((old, self._old), (new, self._new))
        )
        if set(was) != set(now):
            finding = Finding(
                rule="status-changed", old=listed(sorted(was)) or "nothing", new=listed(sorted(now)) or "nothing"
            )
            yield self._row(finding)
        for status in sorted(new.keys() - old.keys() - set(now)):
            yield self._row(Finding(rule="error-declared", new=status))
        for status in sorted(old.keys() - new.keys() - set(was)):
            yield self._row(Finding(rule="error-withdrawn", old=status))
        for status in sorted(old.keys() & new.keys()):
            yield from self._headers(old[status], new[status])

    def _headers(self, old: Response, new: Response) -> Iterator[Row]:
        for name in sorted({*new.headers} - {*old.headers}):
            yield self._row(Finding(rule="header-declared", old=new.status, new=name))
        for name in sorted({*old.headers} - {*new.headers}):
            yield self._row(Finding(rule="header-withdrawn", old=name, new=new.status, was=name))
        if old.schema and new.schema and _types(old) != _types(new) and _is_success(new, self._new):
            yield self._row(Finding(rule="answer-body-type-changed", old=_types(old), new=_types(new)))

    def _row(self, finding: Finding, *, place: str = "") -> Row:
        """Return the row of a change in a response, or in one of its fields."""
        subject, path = "", finding.path
        if path:
            subject = f"response field {contract_path(path).lstrip('.')}"
            place = f"{self._new.instance}{self._attribute(path[0])}{attribute_path(path[1:])}"
            if finding.rule == "answer-field-removed" and len(path) == 1 and path[0] in self._attributes:
                finding = replace(finding, rule="answer-field-left")
        return row_of(
            finding,
            document=self._new.document,
            resource=self._new.resource,
            operations=(self._new.address,),
            place=place or self._new.resource,
            subject=subject,
        )

    def _attribute(self, word: str) -> str:
        """Return the attribute of a field. An override may have renamed it."""
        for call in (self._new, self._old):
            for schema in records_of(call).values():
                for member in fields_of(schema):
                    if member.name == word:
                        return f".{self._comparison.attribute(member)}"
        return attribute_path((word,))


def records_of(call: Call) -> dict[str, Schema]:
    """Return the records that a caller gets, by status code. For a list, these are its items."""
    if call.method == "list":
        item = paging_of(call.operation).item
        return {} if item.kind == "string" else {"": item}
    answer = answer_of(call.operation)
    if call.method == "delete" or bool_or_instance(answer, _NO_WORDS) == "bool":
        return {}
    return {
        response.status: response.schema
        for response in call.operation.responses
        if response.schema is not None and _is_success(response, call)
    }


def fields_of(schema: Schema) -> tuple[Property, ...]:
    """Return the fields of a record, or of all alternatives of one."""
    if not schema.one_of:
        return schema.properties
    return tuple({member.name: member for branch in schema.one_of for member in fields_of(branch)}.values())


def _result(call: Call) -> str:
    """Describe the result of a call, without class names."""
    if call.method == "list":
        return "a list of texts" if paging_of(call.operation).item.kind == "string" else "a list of records"
    if call.method == "delete":
        return "bool"
    return "bool" if bool_or_instance(answer_of(call.operation), _NO_WORDS) == "bool" else "a record"


def _follow(paging: Paging) -> str:
    names = [name for name in (paging.token, paging.number) if name]
    return f"{_KINDS[paging.kind]} ({listed(names)})" if names and paging.kind != "Single" else _KINDS[paging.kind]


def _by_status(call: Call) -> dict[str, Response]:
    return {response.status: response for response in call.operation.responses}


def _is_success(response: Response, call: Call) -> bool:
    """Return whether this response means success. A redirect counts if there is no other."""
    return response.status.startswith("2") or response is answer_of(call.operation)


def _types(response: Response) -> str:
    return " or ".join(sorted(filter(None, (response.content_type, *response.other_types))))

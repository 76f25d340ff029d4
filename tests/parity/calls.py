"""The calls to make with both libraries, from the SDK's signatures and the contracts' schemas."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from functools import cache
from typing import Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from tests.contract_reader.arguments import Argument, arguments
from tests.contract_reader.calls import conditional
from tests.contract_reader.contracts import CONTRACTS, contract
from tests.contract_reader.samples import PLAIN_TEXT, Sampler
from tests.contract_reader.tree import Operation, operations

from tests.parity.sdk import ACCOUNT, MARK, Place, Step, adrift, is_required, parameters, places

# required: what must be said; below another account. keywords: everything, by name, as the hints say. positional:
# everything, in order; a scalar for a list, a naive datetime for a moment and for a day, a number for a yes or no.
# days: a day for a moment.
# texts: everything as text, with reserved characters. empty: '' and None for what may be left out. unset: the
# library's own value for it.
Style: TypeAlias = Literal["required", "keywords", "positional", "days", "texts", "empty", "unset"]
STYLES: tuple[Style, ...] = get_args(Style)

OTHER_ACCOUNT = "AC" + "1" * 32
CREDENTIALS = "Basic em9lOnNlY3JldA=="
_TEXT = "Zoë & Co +1"
_MOMENT = datetime(2026, 1, 31, 12, 30)
_PAGING: Mapping[str, object] = {"limit": 3, "page_size": 2, "page_number": 1, "page_token": "PA1 2"}
_PARAMETER = re.compile(r"\{(.*?)\}")
_CLASS = re.compile(r"\b[A-Z]\w+\b")
_NO_CLASS = frozenset("Union Optional List Dict Any".split())


@dataclass(frozen=True, eq=False)
class Named:
    """A method of the SDK that sends a request."""

    place: Place
    name: str  # "create", "list", "page"

    def __str__(self) -> str:
        return f"{self.place}.{self.name}"


@dataclass(frozen=True, eq=False)
class Method(Named):
    """One that a contract knows."""

    operation: Operation
    words: Mapping[str, str]  # mark of a path value -> Twilio's name for it


@dataclass(frozen=True, slots=True)
class Body:
    """A JSON body, and the class in which the SDK takes it; "" where it takes anything that has a to_dict()."""

    json: Any
    kind: str


@dataclass(frozen=True, slots=True)
class Unset:
    """Stands for the library's own value that leaves an argument out."""


@dataclass(frozen=True, eq=False)
class Call:
    """One call, the same for both libraries but for Body and Unset."""

    method: Method
    style: Style
    chain: tuple[tuple[Step, tuple[object, ...]], ...]  # each step with its path values
    given: Mapping[str, object]

    def __str__(self) -> str:
        return f"{self.method} ({self.style})"


@cache
def methods(domain: str) -> tuple[tuple[Method, ...], tuple[Named, ...]]:
    """The methods below a domain that a contract knows, and those that none does."""
    known, unknown = list[Method](), list[Named]()
    for place in (*places(domain), *adrift(domain)):
        for name in place.methods():
            method, url = place.asks(name)
            operation = _index(urlsplit(url).netloc).get((method.lower(), _shape(url)))
            if operation is None:
                unknown.append(Named(place, name))
                continue
            words = _words(operation.url, url)
            where = replace(place, chain=_our_chain(operation)) if place.is_adrift else place
            known += [Method(where, each, operation, words) for each in ((name, "page") if name == "list" else (name,))]
    return tuple(known), tuple(unknown)


def calls(method: Method) -> Iterator[Call]:
    """One for each style that says something of its own."""
    made: list[object] = []
    for style in STYLES:
        one = call(method, style)
        if (one.chain, one.given) not in made or style == "positional":
            made.append((one.chain, one.given))
            yield one


def call(method: Method, style: Style = "required") -> Call:
    """The call of one style."""
    return Call(method, style, _chain(method, style), _given(method, style))


def shortest(method: Method) -> Call:
    """The shortest call that both libraries can make: we insist on what the contract requires, and the SDK cannot leave
    out a body, even one that its signature calls optional.
    """
    least = call(method)
    required = {argument.name for argument in arguments(method.operation) if argument.required}
    whole = _given(method, "keywords")
    given = {
        name: value
        for name, value in whole.items()
        if name in least.given or name in required or isinstance(value, Body)
    }
    return Call(method, "required", least.chain, given)


def _given(method: Method, style: Style) -> dict[str, object]:
    """The arguments, by the SDK's names, in its order."""
    said = {argument.name: argument for argument in arguments(method.operation)}
    needed = {group[0] for group in conditional(method.operation)}
    given: dict[str, object] = {}
    for name, parameter in parameters(getattr(method.place.found, method.name)).items():
        needs = is_required(parameter) or name in needed
        if style == "required" and not needs:
            continue
        value: object
        if style == "unset" and not needs:
            value = Unset()
        elif name in _PAGING and method.name in ("list", "page"):
            value = None if style == "empty" else _PAGING[name]
        elif name in said:
            value = _value(method, said[name], parameter, "keywords" if needs and style == "empty" else style)
        else:  # the contract does not know it
            value = _TEXT
        given[name] = value
    return given


def _value(method: Method, argument: Argument, parameter: inspect.Parameter, style: Style) -> object:
    branch = STYLES.index(style)  # each style takes another of the alternatives that a body leaves
    text = PLAIN_TEXT if argument.place == "header" else _TEXT
    sampler = Sampler(method.operation.contract, branch=branch, text=text)
    sample = sampler.sample(argument.schema)
    if argument.place == "json":
        return None if style == "empty" else Body(_without_nulls(sample.sent), _class_name(parameter))
    if argument.word == "Authorization":
        return CREDENTIALS
    return _styled(sample.given, style, sampler.text)


def _without_nulls(value: Any) -> Any:
    """JSON without the nulls that we would send, and the SDK would not: a test of its own shows that."""
    if isinstance(value, dict):
        return {key: _without_nulls(member) for key, member in value.items() if member is not None}
    return [_without_nulls(item) for item in value if item is not None] if isinstance(value, list) else value


def _styled(value: object, style: Style, text: str) -> object:
    match style, value:
        case "texts", list():
            return [_styled(item, style, text) for item in value]
        case "texts", datetime() | date():
            return "2026-01-31"
        case "texts", bool():
            return str(value)
        case "texts", dict():
            return '{"a": 1}'
        case "texts", int() | float():
            return str(value)
        case "texts", str():
            return text
        case "empty", str():
            return ""
        case "empty", _:
            return None
        case "positional", list():
            return _styled(value[0], style, text)
        case "positional", datetime() | date():
            return _MOMENT
        case "positional", bool():
            return int(value)
        case "days", datetime():
            return _MOMENT.date()
        case _, datetime():
            return _MOMENT.replace(tzinfo=timezone.utc)
        case _, list():
            return [_styled(item, style, text) for item in value]
    return value


def _chain(method: Method, style: Style) -> tuple[tuple[Step, tuple[object, ...]], ...]:
    """The steps with values for what they ask."""
    chain = [(step, len(step.arguments or ())) for step in method.place.chain]
    marks, values, taken = [], [], 0
    for _, count in chain:
        marks.append([f"~{taken + index}~" for index in range(count)])
        taken += count
    values = [tuple(_path_value(method, mark, style) for mark in asked) for asked in marks]
    found = tuple(zip(method.place.chain, values))
    if style == "required" and [step.name for step, _ in found[:3]] == ["api", "v2010", "account"]:
        return (*found[:2], (Step("accounts"), ()), (Step("", ("sid",)), (OTHER_ACCOUNT,)), *found[3:])
    return found


def _path_value(method: Method, mark: str, style: Style) -> object:
    if style == "texts" or mark not in method.words:
        return f"{_TEXT}{mark}"
    schema = next(each for each in arguments(method.operation) if each.word == method.words[mark]).schema
    return _styled(Sampler(method.operation.contract, text=_TEXT).sample(schema).given, "keywords", _TEXT)


def _class_name(parameter: inspect.Parameter) -> str:
    names = [name for name in _CLASS.findall(inspect.formatannotation(parameter.annotation)) if name not in _NO_CLASS]
    return names[-1] if names else ""


def _our_chain(operation: Operation) -> tuple[Step, ...]:
    return tuple(Step(step.name, step.asks and tuple(ask.name for ask in step.asks)) for step in operation.chain)


def _shape(url: str) -> str:
    return MARK.sub("{}", url.replace(ACCOUNT, "{}"))


def _words(template: str, url: str) -> dict[str, str]:
    """Which word of the template each mark of the URL stands for."""
    pattern = "([^/]+)".join(map(re.escape, _PARAMETER.split(template)[::2]))
    match = re.fullmatch(pattern, url)
    assert match, (template, url)
    return dict(zip(match.groups(), _PARAMETER.findall(template)))


@cache
def _index(host: str) -> dict[tuple[str, str], Operation]:
    """Every operation of a host by its method and the shape of its URL."""
    return {
        (operation.method, _PARAMETER.sub("{}", operation.url)): operation
        for name in CONTRACTS
        if urlsplit(contract(name).data["servers"][0]["url"]).netloc == host
        for operation in operations(contract(name))
    }

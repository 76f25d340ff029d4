"""From an operation to a method: its name, arguments, result, and the request that it builds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import docstrings, naming
from .fluent import Side
from .ir import Argument, Check, Code, Entry, Method, code
from .pages import Paging, paging_of
from .path_values import own_checks
from .problems import Pointer, Problem
from .quoting import literal, prose
from .requests import ANYTHING, argument_type, body_type, is_spread, wire_value
from .reserved import METHOD_NAMES
from .scope import Scope, Word
from .spec import Body, Operation, Parameter, Response, Schema

_VERB = re.compile(r"[A-Z][a-z]+")
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_INT, _STR = code("int"), code("str")
_IN_METHODS: dict[str, str] = dict.fromkeys(METHOD_NAMES, "a name that methods use")


@dataclass(frozen=True, slots=True)
class Words:
    """The names of a resource's classes, shared by all that is made of it."""

    class_name: str
    owner: str  # what the calls act on, in words: "Message"

    @property
    def instance(self) -> str:
        return f"{self.class_name}Instance"

    @property
    def page(self) -> str:
        return f"{self.class_name}Page"


@dataclass(frozen=True, slots=True)
class _Value:
    """An argument with the way it takes to the wire."""

    where: Pointer
    argument: Argument
    schema: Schema
    group: str  # "form", "query", "headers" or "json"
    key: str
    wire: Code


def verb_of(operation: Operation) -> str:
    """The method's name: the first word of Twilio's operation id, "create" of "CreateMessage".

    An id without a verb is a problem that `methods_of` tells.
    """
    match = _VERB.match(operation.id)
    return naming.safe(match[0].lower()) if match else "call"


def answer_of(operation: Operation) -> Response | None:
    """The answer of a successful call: the first 2xx with a body, else the first 2xx, else the first 3xx."""
    successes = [response for response in operation.responses if response.status.startswith("2")]
    for response in successes:
        if response.schema is not None:
            return response
    redirects = [response for response in operation.responses if re.fullmatch("3[0-9]{2}", response.status)]
    return next(iter([*successes, *redirects]), None)


def methods_of(side: Side, scope: Scope, words: Words, page_token_is_argument: bool) -> Iterator[Method]:
    """The methods of one class, in the order of the document."""
    for operation in side.operations:
        if not _VERB.match(operation.id):
            trouble, cure = (
                f"{operation.id!r} begins with no verb",
                "call it as 'FetchMessage' is called, in an overlay",
            )
            scope.problems.append(Problem(operation.where / "operationId", trouble, cure))
        values = _ordered(list(_values(operation, scope, words)))
        verb = verb_of(operation)
        checks = (*own_checks(side, operation, scope), *_checks(operation, scope, values))
        if verb == "list":
            yield from _list_methods(operation, scope, words, values, checks, page_token_is_argument)
        else:
            yield _plain_method(operation, verb, scope, words, values, checks)


def _plain_method(
    operation: Operation,
    verb: str,
    scope: Scope,
    words: Words,
    values: Sequence[_Value],
    checks: tuple[Check, ...],
) -> Method:
    scope.distinct(map(_word, values), "argument", _IN_METHODS)
    answer = answer_of(operation)
    result = bool_or_instance(answer, words) if verb != "delete" else "bool"
    type_ = result if result == "bool" else f"{result}[M]"
    return Method(
        name=verb,
        decorator="op",
        arguments=tuple(value.argument for value in values),
        returns=code(f"Request[{type_}]", ".base.Request"),
        summary=_summary(verb, words),
        wire=_wire(operation),
        constructor="Request",
        head=(code("self"), code(literal(operation.verb)), code(result)),
        groups=_groups(values),
        options=tuple(_options(operation, values)),
        checks=checks,
        operation=operation.id,
    )


def bool_or_instance(answer: Response | None, words: Words) -> str:
    """The class of a result: the instance, or bool where a successful answer says nothing."""
    if answer is None or (answer.schema is None and not answer.status.startswith("3")):
        return "bool"
    return words.instance


def _list_methods(
    operation: Operation,
    scope: Scope,
    words: Words,
    values: Sequence[_Value],
    checks: tuple[Check, ...],
    page_token_is_argument: bool,
) -> Iterator[Method]:
    """`list` (and `stream`, its lazy twin), `page` and `get_page`.

    In documents of the newer standard the paging parameters are arguments like all others; in the older ones `page`
    has `page_token`, `page_number` and `page_size` whatever the document declares.
    """
    paging = paging_of(operation)
    options = tuple(_options(operation, values))
    item = item_type(paging, scope, words)
    sizes = {paging.size} - {None}
    paging_keys = sizes if page_token_is_argument else _PAGE_KEYS
    filters = [value for value in values if value.group != "query" or value.key not in paging_keys]
    size = _entry(paging.size, "page_size")
    sized = (_page_size(paging),) if size or not page_token_is_argument else ()
    paged = () if page_token_is_argument else (_PAGE_TOKEN, _PAGE_NUMBER)
    ours = {argument.name: "an argument of every list" for argument in (_LIMIT, *sized, *paged)}
    scope.distinct(map(_word, filters), "argument", _IN_METHODS | ours)
    if operation.verb != "GET":
        cure = "give it another operationId in an overlay"
        scope.problems.append(Problem(operation.where, f"a list that is got by {operation.verb}", cure))
    yield Method(
        name="list",
        decorator="listing",
        arguments=(*(value.argument for value in filters), _LIMIT, *sized),
        returns=code(f"Listing[{item}]", ".base.Listing", item),
        summary=_summary("list", words),
        wire=_wire(operation),
        constructor="Listing",
        head=(code("self"), code(words.page)),
        groups=_groups(filters, *size) or (("query", ()),),
        options=(*options, ("limit", code("limit"))),
        checks=checks,
        operation=operation.id,
    )
    if page_token_is_argument:
        arguments, groups = tuple(value.argument for value in values), _groups(values)
    else:
        arguments = (*(value.argument for value in filters), *paged, _page_size(paging))
        last = (*_entry(paging.token, "page_token"), *_entry(paging.number, "page_number"), *size)
        groups = _groups(filters, *last)
    yield Method(
        name="page",
        decorator="op",
        arguments=arguments,
        returns=code(f"Request[{words.page}[M]]", ".base.Request"),
        summary=_summary("page", words),
        wire=_wire(operation),
        constructor="Request",
        head=(code("self"), code('"GET"'), code(words.page)),
        groups=groups,
        options=options,
        checks=checks,
        operation=operation.id,
    )
    yield Method(
        name="get_page",
        decorator="op",
        arguments=(Argument(name="target_url", type=_STR, required=True, doc=None),),
        returns=code(f"Request[{words.page}[M]]", ".base.Request"),
        summary="Fetch the page at an address that an earlier page gave",
        wire=None,
        constructor="Request",
        head=(code("self"), code('"GET"'), code(words.page)),
        groups=(),
        options=(("url", code("target_url")),),
        checks=(),
        operation=operation.id,
    )


def item_type(paging: Paging, scope: Scope, words: Words) -> Code:
    """The type of a list's items: the record, or a text with the pattern that it has."""
    if paging.item.kind != "string":
        return code(f"{words.instance}[M]")
    alias = scope.alias(paging.item)
    return code(alias.name, f".sids.{alias.name}") if alias else code("str")


def _entry(key: str | None, name: str) -> tuple[Entry, ...]:
    return (Entry(key=literal(key), value=code(name)),) if key else ()


def _page_size(paging: Paging) -> Argument:
    doc = f"Records on a page, at most {paging.max_size}." if paging.max_size else None
    return Argument(name="page_size", type=_INT, required=False, doc=doc)


# What the older documents call these parameters; under another name a parameter stays an argument of its own as well.
_PAGE_KEYS = frozenset({"Page", "PageSize", "PageToken", "pageSize", "pageToken"})
_LIMIT = Argument(name="limit", type=_INT, required=False, doc="Most records to give; without it, all of them.")
_PAGE_TOKEN = Argument(name="page_token", type=_STR, required=False, doc=None)
_PAGE_NUMBER = Argument(name="page_number", type=_INT, required=False, doc=None)


def _values(operation: Operation, scope: Scope, words: Words) -> Iterator[_Value]:
    owner = words.class_name
    for parameter in operation.parameters:
        if parameter.place != "path":
            yield _parameter_value(parameter, scope, owner)
    body = operation.body
    if body is None:
        return
    if body.content_type == _FORM:
        yield from _form_values(body, scope, owner)
    else:
        yield _json_value(operation, body, scope, words)


def _word(value: _Value) -> Word:
    return Word(value.where, value.key, value.argument.name)


def _parameter_value(parameter: Parameter, scope: Scope, owner: str) -> _Value:
    name = scope.overrides.name(parameter.where) or naming.argument_name(parameter.name)
    return _Value(
        where=parameter.where,
        argument=Argument(
            name=name,
            type=argument_type(parameter.schema, scope, owner, parameter.name),
            required=parameter.required,
            doc=docstrings.argument_facts(parameter.schema),
        ),
        schema=parameter.schema,
        group="query" if parameter.place == "query" else "headers",
        key=parameter.name,
        wire=wire_value(parameter.schema, name, parameter.explode),
    )


def _form_values(body: Body, scope: Scope, owner: str) -> Iterator[_Value]:
    for member in body.schema.properties:
        name = scope.overrides.name(member.where) or naming.argument_name(member.name)
        yield _Value(
            where=member.where,
            argument=Argument(
                name=name,
                type=argument_type(member.schema, scope, owner, member.name),
                required=member.required,
                doc=docstrings.argument_facts(member.schema),
            ),
            schema=member.schema,
            group="form",
            key=member.name,
            wire=wire_value(member.schema, name),
        )
    if not body.schema.properties:
        cure = "name its fields in an overlay, or send it as application/json"
        scope.problems.append(Problem(body.where, "a form without fields", cure))


def _json_value(operation: Operation, body: Body, scope: Scope, words: Words) -> _Value:
    schema = body.schema
    free_form = not (schema.name or schema.properties or schema.one_of)
    word = "body" if free_form else schema.name or schema.title or f"{operation.id}Request"
    name = scope.overrides.name(body.where) or naming.argument_name(word)
    type_ = body_type(schema, scope, naming.camel(naming.snake(word)) if not free_form else words.class_name)
    return _Value(
        where=body.where,
        argument=Argument(name=name, type=type_, required=body.required, doc=None),
        schema=schema,
        group="json",
        key=word,
        wire=code(name),
    )


def _ordered(values: list[_Value]) -> list[_Value]:
    """Required arguments first, else the document's order, which is the order of positional use."""
    return sorted(values, key=lambda value: not value.argument.required)


def _groups(values: Sequence[_Value], *last: Entry) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    groups: dict[str, list[Entry]] = {}
    for value in values:
        if value.group != "json":
            key = "" if is_spread(value.schema) else literal(value.key)
            groups.setdefault(value.group, []).append(Entry(key=key, value=value.wire))
    for entry in last:
        query = groups.setdefault("query", [])
        named = [place for place, other in enumerate(query) if other.key == entry.key]
        if named:  # the same under two names: the argument of this list, and that of all lists
            given = query[named[0]].value
            query[named[0]] = Entry(key=entry.key, value=code(f"{entry.value} if {given} is None else {given}", given))
        else:
            query.append(entry)
    return tuple((name, tuple(entries)) for name, entries in groups.items())


def _options(operation: Operation, values: Sequence[_Value]) -> Iterator[tuple[str, Code]]:
    for value in values:
        if value.group == "json":
            yield "json", value.wire
            if value.argument.type.text != ANYTHING.text:
                yield "schema", value.argument.type
    if operation.body is not None and operation.body.content_type not in (_FORM, _JSON):
        yield "content_type", code(literal(operation.body.content_type))
    if not operation.security:
        yield "security", code('"none"')
    elif "basic" not in operation.security:
        yield "security", code(literal(operation.security[0]))
    answer = answer_of(operation)
    if answer is not None and answer.status.startswith("3"):
        yield "expects", code(f"({int(answer.status)},)")


def _checks(operation: Operation, scope: Scope, values: Sequence[_Value]) -> Iterator[Check]:
    by_alias: dict[str, list[str]] = {}
    for value in values:
        item = value.schema.items if value.schema.kind == "array" and value.schema.items else value.schema
        alias = scope.alias(item) if item.kind == "string" and not item.enum else None
        if alias is not None and value.group != "json":
            by_alias.setdefault(alias.name, []).append(value.argument.name)
    for alias_name, names in by_alias.items():
        yield Check(name="matches", alias=alias_name, arguments=tuple((name, name) for name in names))
    known = {naming.argument_name(value.key): value.argument.name for value in values}
    for group in operation.conditional:
        words = {naming.argument_name(word): word for word in group}
        for strange in words.keys() - known.keys():
            trouble = f"x-twilio.conditional names no parameter: {words[strange]!r}"
            cure = "name a parameter of this operation in x-twilio.conditional"
            scope.problems.append(Problem(operation.where, trouble, cure))
        yield Check(
            name="at_least_one",
            alias=None,
            arguments=tuple((known[word], known[word]) for word in words if word in known),
        )


_SUMMARIES = {
    "create": "Create {a}",
    "fetch": "Fetch {the}",
    "update": "Update {the}",
    "patch": "Change parts of {the}",
    "delete": "Delete {the}",
    "list": "List {many}",
    "page": "Fetch one page of {many}",
}


def _summary(verb: str, words: Words) -> str:
    template = _SUMMARIES.get(verb, verb.capitalize() + " {the}")
    return template.format(a=_with_article(words.owner), the=f"the {words.owner}", many=f"{words.owner} records")


def _with_article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "AEIOU" else f"a {noun}"


def _wire(operation: Operation) -> str:
    """The verb and the path, as Twilio writes them."""
    return f"{operation.verb} {prose(operation.where.steps[1])}"

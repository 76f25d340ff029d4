"""The methods of a list operation: `list`, its lazy counterpart `stream`, `page` and `get_page`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..ir_calls import Argument, Check, Entry, Method
from ..ir_code import Code, code
from ..problems import Problem
from ..quoting import literal
from ..spec import Operation
from .calls import Words, notes_of, summary, wire
from .pages import Paging, paging_of
from .reserved import IN_METHODS
from .scope import Scope
from .values import Value, groups_of, options_of, word_of

# The names of the paging parameters in older documents. The arguments of every list and page replace them. A parameter
# with another name remains a separate argument as well.
PAGE_KEYS: Final = frozenset({"Page", "PageSize", "PageToken", "pageSize", "pageToken"})

_INT, _STR = code("int"), code("str")


def list_methods(
    operation: Operation,
    scope: Scope,
    words: Words,
    values: Sequence[Value],
    checks: tuple[Check, ...],
    page_token_is_argument: bool,
) -> Iterator[Method]:
    """Yield `list`, its lazy counterpart `stream`, `page` and `get_page`.

    In documents of the newer standard, paging parameters are arguments like all others. In older ones, `page` always
    has `page_token`, `page_number` and `page_size`, and sends those that are given, whether or not the document
    declares them.
    """
    older = not page_token_is_argument
    paging = paging_of(operation)
    options = tuple(options_of(operation, values))
    item = item_type(paging, scope, words)
    sizes = {paging.size} - {None}
    paging_keys = PAGE_KEYS if older else sizes
    filters = [value for value in values if value.group != "query" or value.key not in paging_keys]
    size = _entry(paging.size or ("PageSize" if older else None), "page_size")
    sized = (_page_size(paging),) if size else ()
    paged = (_PAGE_TOKEN, _PAGE_NUMBER) if older else ()
    ours = {argument.name: "an argument of every list" for argument in (_LIMIT, *sized, *paged)}
    scope.distinct(map(word_of, filters), "argument", IN_METHODS | ours)
    if operation.verb != "GET":
        cure = "give it another operationId in an overlay"
        scope.problems.append(
            Problem(operation.where, f"the operation is a list, but its method is {operation.verb}", cure)
        )
    yield Method(
        name="list",
        decorator="listing",
        arguments=(*(value.argument for value in filters), _LIMIT, *sized),
        returns=code(f"Listing[{item}]", ".base.request.Listing", item),
        summary=summary("list", words),
        wire=wire(operation),
        notes=notes_of(operation),
        constructor="Listing",
        head=(code("self"), code(words.page)),
        groups=groups_of(filters, *size) or (("query", ()),),
        options=(*options, ("limit", code("limit"))),
        checks=checks,
        operation=operation.id,
    )
    if page_token_is_argument:
        arguments, groups = tuple(value.argument for value in values), groups_of(values)
    else:
        arguments = (*(value.argument for value in filters), *paged, _page_size(paging))
        token, number = paging.token or "PageToken", paging.number or "Page"
        last = (*_entry(token, "page_token"), *_entry(number, "page_number"), *size)
        groups = groups_of(filters, *last)
    yield Method(
        name="page",
        decorator="op",
        arguments=arguments,
        returns=code(f"Request[{words.page}[M]]", ".base.request.Request"),
        summary=summary("page", words),
        wire=wire(operation),
        notes=notes_of(operation),
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
        returns=code(f"Request[{words.page}[M]]", ".base.request.Request"),
        summary="Fetch the page at a URL that an earlier page returned",
        wire=None,
        notes=(),
        constructor="Request",
        head=(code("self"), code('"GET"'), code(words.page)),
        groups=(),
        options=(("url", code("target_url")),),
        checks=(),
        operation=operation.id,
    )


def item_type(paging: Paging, scope: Scope, words: Words) -> Code:
    """Return the type of a list's items: the record, or a string with its pattern."""
    if paging.item.kind != "string":
        return code(f"{words.instance}[M]")
    alias = scope.alias(paging.item)
    return code(alias.name, f".sids.{alias.name}") if alias else code("str")


def _entry(key: str | None, name: str) -> tuple[Entry, ...]:
    return (Entry(key=literal(key), value=code(name)),) if key else ()


def _page_size(paging: Paging) -> Argument:
    facts = paging.size_facts
    doc = f"Records per page: {facts[0].lower()}{facts[1:]}" if facts else None
    return Argument(name="page_size", type=_INT, required=False, doc=doc)


_LIMIT = Argument(name="limit", type=_INT, required=False, doc="Maximum number of records; all if omitted.")
_PAGE_TOKEN = Argument(name="page_token", type=_STR, required=False, doc=None)
_PAGE_NUMBER = Argument(name="page_number", type=_INT, required=False, doc=None)

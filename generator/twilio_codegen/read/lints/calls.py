"""Lints for what a request needs: a server, credentials, and a value for each path variable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...problems import Json, JsonObject, Pointer, Problem
from ..survey import Found, Survey, items

_HOST: Final = re.compile(r"https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")


def servers(survey: Survey) -> Iterator[Problem]:
    """A document must have exactly one server, with https, because credentials are sent to it."""
    where = survey.document.where / "servers"
    urls = _urls(survey.document.data)
    if len(urls) != 1:
        yield Problem(where, "a document must have exactly one server", "split the document, or fix it with an overlay")
        return
    url = urls[0]
    if not (isinstance(url, str) and _HOST.fullmatch(url)):
        trouble = f"{ascii(url)[:80]} is not the https URL of a host"
        yield Problem(where / 0 / "url", trouble, "write https:// and the host, in lower case, without a path")
    for found in survey.all("path item", "operation"):
        if "servers" in found.value and _urls(found.value) != urls:
            trouble = f"the server differs from the server of the document, {url}"
            yield Problem(found.where / "servers", trouble, "move its operations into a separate document")


def unknown_credentials(survey: Survey) -> Iterator[Problem]:
    """Each security requirement must name a scheme that the document defines."""
    known = survey.components("securitySchemes")
    for value, where in survey.all("document", "operation"):
        for index, alternative in enumerate(items(value, "security")):
            for name in alternative if isinstance(alternative, dict) else ():
                if name not in known:
                    place = where / "security" / index / name
                    yield Problem(place, f"no security scheme is called {name!r}", "define it in securitySchemes")


def path_parameters(survey: Survey) -> Iterator[Problem]:
    """Each operation must declare each variable of its path exactly once, and no others."""
    shared = {path: _declared(survey, item) for path, item in survey.paths()}
    for path, verb, operation in survey.operations():
        variables = _VARIABLE.findall(path)
        declared = shared[path] | _declared(survey, operation)
        for name in sorted(set(variables) - declared.keys()):
            trouble = f"the path has the variable {name!r}, but no parameter of {verb.upper()} declares it"
            yield Problem(operation.where, trouble, f"declare {name!r} with in: path")
        for name in sorted(declared.keys() - set(variables)):
            yield Problem(
                declared[name], f"the path has no variable {name!r}", "remove the parameter, or correct its name"
            )
    for path, item in survey.paths():
        variables = _VARIABLE.findall(path)
        for name in sorted({name for name in variables if variables.count(name) > 1}):
            yield Problem(item.where, f"the variable {name!r} appears twice in the path", "give each its own name")


def _declared(survey: Survey, found: Found) -> dict[str, Pointer]:
    """Return the path parameters of an operation or a path item, with their places."""
    declared: dict[str, Pointer] = {}
    for index, item in enumerate(items(found.value, "parameters")):
        parameter = survey.followed(item, "parameters")
        name = parameter.get("name")
        if parameter.get("in") == "path" and isinstance(name, str):
            declared[name] = found.where / "parameters" / index
    return declared


def _urls(value: JsonObject) -> list[Json]:
    """Return the URL of each server of a document, path item or operation; None for a server without a URL."""
    return [server.get("url") if isinstance(server, dict) else None for server in items(value, "servers")]

"""Parse JSON into `spec.Document`. Later stages see neither untyped JSON nor references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from ..naming import is_name
from ..problems import Problem, raise_if_any
from ..spec import Document, Fluent, Mixin, MixinTarget, Operation, Parameter, PathItem, Scheme, Verb
from .load import LoadedDocument
from .parse_message import Messages
from .parse_schema import Schemas
from .reading import Node

_VERBS: Final[Mapping[str, Verb]] = {
    "get": "GET",
    "post": "POST",
    "put": "PUT",
    "patch": "PATCH",
    "delete": "DELETE",
}


def parse(document: LoadedDocument) -> Document:
    """Parse a valid OpenAPI document.

    Nothing is silently dropped: a key is a problem if the parser does not read it and `ignored.py` does not list it.
    Raises SpecError with all problems.
    """
    parsed, problems = read(document)
    raise_if_any(problems)
    return parsed


def read(document: LoadedDocument) -> tuple[Document, tuple[Problem, ...]]:
    """Parse as much of a document as possible. Return it with all problems; their extents tell how much is missing."""
    problems: list[Problem] = []
    root = Node(document.data, document.where, problems)
    parsed = _Reader(root).document(document.name)
    return parsed, tuple(problems)


class _Scheme(NamedTuple):
    kind: Scheme
    token_url: str | None


class _Security(NamedTuple):
    schemes: tuple[Scheme, ...]
    token_url: str | None


_NO_SECURITY: Final = _Security((), None)


class _Reader:
    """Parses one document. Holds what its operations share: the inherited values and the referenced components."""

    def __init__(self, root: Node) -> None:
        self._root = root
        components = root.node_or_empty("components")
        self._schemas = Schemas(components.named("schemas"))
        self._messages = Messages(components, self._schemas)
        self._schemes = {name: _scheme(node) for name, node in components.named("securitySchemes")}
        components.done("components")
        self._server = _server(root)
        self._security = self._security_of(root) or _NO_SECURITY

    def document(self, name: str) -> Document:
        root = self._root
        info = root.node_or_empty("info")
        title = info.needed("title")
        x_twilio = info.node("x-twilio")
        standards = x_twilio.text("apiStandards") if x_twilio else None
        if x_twilio:
            x_twilio.done("x-twilio of info")
        info.done("info")
        paths = tuple(self._path_item(path, node) for path, node in root.named("paths"))
        schemas = self._schemas.all()
        self._messages.check_all()
        root.done("document")
        return Document(
            where=root.where,
            name=name,
            title=title,
            server=self._server,
            standards=standards,
            paths=paths,
            schemas=schemas,
        )

    def _path_item(self, path: str, node: Node) -> PathItem:
        if not path.startswith("/"):
            node.problem(f"the path {path!r} does not start with '/'", "correct it, or remove it with an overlay")
        self._check_servers(node)
        x_twilio = node.node("x-twilio")
        fluent = _fluent(x_twilio) if x_twilio else Fluent()
        if x_twilio:
            x_twilio.done("x-twilio of a path item")
        shared = tuple(replace(parameter, path_level=True) for parameter in self._parameters(node))
        operations = tuple(self._operation(key, node, shared) for key in node.keys() if key in _VERBS)
        description = node.text("description")
        mixins = node.node("x-python-mixin")
        node.done("path item")
        return PathItem(
            where=node.where,
            path=path,
            fluent=fluent,
            operations=tuple(operation for operation in operations if operation),
            mixins=tuple(_mixins(mixins)) if mixins else (),
            description=description,
        )

    def _operation(self, key: str, item: Node, shared: tuple[Parameter, ...]) -> Operation | None:
        node = item.node(key)
        if node is None:
            return None
        self._check_servers(node)
        own = self._parameters(node)
        replaced = {(parameter.place, parameter.name) for parameter in own}
        body = node.node("requestBody")
        security = self._security_of(node) or self._security
        x_twilio = node.node("x-twilio")
        maturities = node.texts("x-maturity")
        if len(maturities) > 1:
            node.problem("an operation must have only one maturity", "select one with an overlay", "x-maturity")
        operation = Operation(
            where=node.where,
            id=node.needed("operationId"),
            verb=_VERBS[key],
            parameters=(*(one for one in shared if (one.place, one.name) not in replaced), *own),
            body=self._messages.body(body) if body else None,
            responses=tuple(self._messages.response(status, answer) for status, answer in node.named("responses")),
            security=security.schemes,
            token_url=security.token_url,
            fluent=_fluent(x_twilio) if x_twilio else Fluent(),
            conditional=x_twilio.groups("conditional") if x_twilio else (),
            maturity=maturities[0] if maturities else None,
            deprecated=node.flag("deprecated") or False,
            unverified=node.flag("x-unverified") or False,
            summary=node.text("summary"),
            description=node.text("description"),
        )
        if x_twilio:
            x_twilio.done("x-twilio of an operation")
        node.done("operation")
        return operation

    def _parameters(self, node: Node) -> tuple[Parameter, ...]:
        found = (self._messages.parameter(parameter) for parameter in node.nodes("parameters"))
        return tuple(parameter for parameter in found if parameter)

    def _security_of(self, node: Node) -> _Security | None:
        """Return the security requirement at `node`; None if there is none.

        `[]` means that no authentication is needed. Scopes are ignored, because they belong to the caller's credentials
        and a request cannot change them.
        """
        if "security" not in node:
            return None
        schemes: list[_Scheme] = []
        for alternative in node.nodes("security"):
            names = alternative.keys()
            if len(names) != 1:
                trouble = "this client supports one security scheme for each request"
                alternative.problem(trouble, "name one scheme in each alternative, or write [] for none")
            for name in names:
                scheme = self._schemes.get(name)
                if name not in self._schemes:
                    alternative.problem(f"no security scheme is called {name!r}", "define it under securitySchemes")
                if scheme:
                    schemes.append(scheme)
        kinds: dict[Scheme, None] = dict.fromkeys(scheme.kind for scheme in schemes)
        return _Security(tuple(kinds), next((scheme.token_url for scheme in schemes if scheme.token_url), None))

    def _check_servers(self, node: Node) -> None:
        """Report servers that differ from the document's server. Twilio repeats the document's server in its paths."""
        for server in node.nodes("servers"):
            url = server.needed("url")
            server.done("server")
            if url != self._server:
                trouble = f"the server {url!r} differs from the server of the document, {self._server!r}"
                server.problem(trouble, "move its operations into a separate document")


def _server(root: Node) -> str:
    servers = root.nodes("servers")
    if len(servers) != 1:
        root.problem(
            "a document must have exactly one server", "split the document, or fix it with an overlay", "servers"
        )
    urls = [server.needed("url") for server in servers]
    for server in servers:
        server.done("server")
    return urls[0] if urls else ""


def _scheme(node: Node) -> _Scheme | None:
    """Return the authentication scheme. Only its type counts, because Twilio's documents use different names for it."""
    kind = node.needed("type")
    scheme = (node.text("scheme") or "").lower()
    flows = node.node("flows")
    flow = flows.node("clientCredentials") if flows else None
    token_url = flow.needed("tokenUrl") if flow else None
    if flow:
        flow.done("flow")
    if flows:
        flows.done("flows")
    node.done("security scheme")
    match kind, scheme:
        case "http", "basic":
            return _Scheme("basic", None)
        case "http", "bearer":
            return _Scheme("bearer", None)
        case "oauth2", "" if token_url:
            return _Scheme("oauth2", token_url)
        case _:
            node.problem(
                "this client supports only basic, bearer and oauth2 with client credentials", "use one of them"
            )
            return None


_MIXIN_TARGETS: Final[Mapping[str, MixinTarget]] = {"list": "list", "context": "context", "instance": "instance"}


def _mixins(node: Node) -> Iterator[Mixin]:
    """Yield the mixins of a path: the target class and the hand-written class."""
    for key in node.keys():
        name = node.text(key) or ""
        target = _MIXIN_TARGETS.get(key)
        if target is None:
            node.problem(f"{key!r} is not a class of a resource", f"use one of {', '.join(_MIXIN_TARGETS)}", key)
        elif not all(map(is_name, name.split("."))) or "." not in name:
            node.problem(
                f"{name!r} is not a class name", "give its path in the package, such as extras.comms.Waiting", key
            )
        else:
            yield Mixin(where=node.where / key, target=target, name=name)


def _fluent(node: Node) -> Fluent:
    path_type = node.text("pathType")
    if path_type not in ("list", "instance", None):
        node.problem(f"{path_type!r} is neither 'list' nor 'instance'", "correct it with an overlay", "pathType")
    return Fluent(
        class_name=node.text("className"),
        mount_name=node.text("mountName"),
        path_type="list" if path_type == "list" else "instance" if path_type == "instance" else None,
        parent=node.text("parent"),
    )

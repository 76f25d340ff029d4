"""How Python code calls the operations of a document: `client.messages(sid).update(status=...)`.

Uses the same rules as the client (`fluent`, `naming`, `methods`), so that reports show the code that callers write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .. import naming
from ..ir_calls import Method
from ..model import fluent
from ..model.calls import Words, verb_of
from ..model.methods import methods_of
from ..model.overrides import Overrides, read_overrides
from ..model.scope import Scope
from ..model.shortcuts import read_shortcuts
from ..model.sids import Aliases, read_aliases
from ..problems import Pointer
from ..resources import Resources
from ..spec import Document, Operation

_STANDARD = "v1.0"  # info.x-twilio.apiStandards of documents whose page token is an argument of `list`
_ACCOUNTS = "client.api.v2010.accounts(sid)."
_OWN_ACCOUNT = "client.api.v2010.account."


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulings:
    """The tables that affect names."""

    overrides: Overrides
    aliases: Aliases
    shortcuts: Mapping[str, str]  # shortcuts on the client: "api.v2010.account.messages" -> "messages"

    def name(self, where: Pointer, otherwise: str) -> str:
        """Return the name of the argument or attribute at a place: from an override, or else `otherwise`."""
        return self.overrides.name(where, otherwise)

    def scope(self) -> Scope:
        """Return a new scope for names."""
        return Scope((), self.overrides, self.aliases)


def read_rulings(resources: Resources) -> Rulings:
    """Read the tables of this checkout. Raises SpecError."""
    shortcuts = read_shortcuts(resources.shortcuts, resources.root)
    return Rulings(
        overrides=read_overrides(resources.overrides, resources.root),
        aliases=read_aliases(resources.sids, resources.root),
        shortcuts={shortcut.target: shortcut.name for shortcut in shortcuts if not shortcut.domain},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """An operation, and how Python code calls it."""

    document: str  # "twilio_api_v2010"
    server: str
    path: str
    operation: Operation
    resource: str  # "client.messages"
    receiver: str  # "client.messages(sid)"
    class_name: str  # "Message"
    side: fluent.Side
    token_is_argument: bool

    @property
    def address(self) -> str:
        """The operation in the contract: "POST /v1/Things"."""
        return f"{self.operation.verb} {self.path}"

    @property
    def method(self) -> str:
        """The name of the method: "create"."""
        return verb_of(self.operation)

    @property
    def python(self) -> str:
        """The call without arguments: "client.messages(sid).update"."""
        return f"{self.receiver}.{self.method}"

    @property
    def instance(self) -> str:
        """The class of the result."""
        return f"{self.class_name}Instance"

    def made(self, rulings: Rulings) -> Method:
        """Return the method, with its arguments in order; `list` if there is also `page`.

        Raises SpecError if the operation cannot be converted to a method.
        """
        words = Words(class_name=self.class_name, owner=naming.in_words(self.class_name))
        side = replace(self.side, operations=(self.operation,))
        return next(methods_of(side, rulings.scope(), words, self.token_is_argument))


def calls_of(document: Document, rulings: Rulings) -> tuple[Call, ...]:
    """Return all operations of a document with their places. Raises SpecError if they do not form a tree."""
    domain = fluent.domain_of(document)
    return tuple(
        call
        for version in domain.versions
        for resource in version.resources
        for call in _Walk(document, rulings).resource(resource, f"client.{domain.attribute}.{version.attribute}")
    )


def version_of(document: Document) -> str:
    """Return the place of a document: "client.verify.v2"."""
    domain = fluent.domain_of(document)
    return ", ".join(f"client.{domain.attribute}.{version.attribute}" for version in domain.versions)


@dataclass(frozen=True, slots=True)
class _Walk:
    """Walks the tree of one document."""

    document: Document
    rulings: Rulings

    def resource(self, resource: fluent.Resource, above: str) -> Iterator[Call]:
        here = f"{above}.{resource.attribute}"
        if resource.list is not None and resource.list.own_params:
            here += _called_with(resource.list)
        one = here + _called_with(resource.instance) if resource.instance else here
        for side, receiver in ((resource.list, here), (resource.instance, one)):
            for operation in side.operations if side else ():
                assert side is not None
                yield Call(
                    document=self.document.name,
                    server=self.document.server,
                    path=side.item.path,
                    operation=operation,
                    resource=self._short(here),
                    receiver=self._short(receiver),
                    class_name=resource.class_name,
                    side=side,
                    token_is_argument=self.document.standards == _STANDARD,
                )
        for child in resource.list_children:
            yield from self.resource(child, here)
        for child in resource.instance_children:
            yield from self.resource(child, one)

    def _short(self, place: str) -> str:
        """Return the usual form of a call chain: without the client's own account, and with shortcuts."""
        place = place.replace(_ACCOUNTS, _OWN_ACCOUNT, 1)
        start, dot, rest = place.removeprefix("client.").partition("account.")
        attribute, *_ = rest.partition(".")[0].split("(")
        name = self.rulings.shortcuts.get(f"{start}{dot}{attribute}") if dot else None
        return f"client.{name}{rest.removeprefix(attribute)}" if name else place


def _called_with(side: fluent.Side) -> str:
    return f"({', '.join(map(naming.argument_name, side.own_params))})"

"""The parts that all documents share: domains, clients, shortcuts, and the SID types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from .. import ir
from ..ir_code import Name
from ..modes import MODES, Mode
from ..problems import Pointer, Problem, raise_if_any
from ..quoting import literal, prose
from .outline import Outline, Place
from .shortcuts import Shortcut
from .sids import Alias

_REST = PurePosixPath("rest")
_PUBLIC: Final = frozenset("""
    ._version.__version__ .base.retry.RetryPolicy .base.values.NULL .base.warning.TwilioWarning
    .base.exceptions.TwilioAuthenticationError .base.exceptions.TwilioConnectionError .base.exceptions.TwilioException
    .base.exceptions.TwilioNotFoundError .base.exceptions.TwilioRateLimitedError .base.exceptions.TwilioRestException
    .base.exceptions.TwilioServiceException .base.exceptions.TwilioValidationError
    """.split())
_CLASSES: Mapping[Mode, ir.ClientClass] = {
    "sync": ir.ClientClass(
        name="Client",
        base=".base.client_base.ClientBase",
        mode=".base.mode.Sync",
        doc="Client for Twilio's REST APIs. Calls block until Twilio responds.",
    ),
    "async": ir.ClientClass(
        name="AsyncClient",
        base=".base.async_client_base.AsyncClientBase",
        mode=".base.mode.Async",
        doc="Client for Twilio's REST APIs on asyncio. Calls return coroutines.",
    ),
}


def domains(documents: Sequence[Outline], shortcuts: Sequence[Shortcut], complete: bool) -> tuple[ir.Domain, ...]:
    """Return all domains, each with the versions from its documents.

    Raises SpecError if two documents define the same version, or if a shortcut cannot be resolved.
    """
    grouped: dict[str, list[Outline]] = {}
    for document in documents:
        grouped.setdefault(document.domain, []).append(document)
    raise_if_any(version_clashes(documents))
    return tuple(_domain(name, group, shortcuts, complete) for name, group in sorted(grouped.items()))


def client(
    all_domains: Sequence[ir.Domain],
    documents: Sequence[Outline],
    shortcuts: Sequence[Shortcut],
    complete: bool,
    modes: Sequence[Mode] = MODES,
) -> ir.Client:
    """Return the root: all domains, and the shortcuts on the client."""
    children = tuple(_lazy(domain.attribute, domain.class_name) for domain in all_domains)
    places = {f"{document.domain}.{chain}": place for document in documents for chain, place in document.places.items()}
    aliases, needs = _aliases("", shortcuts, places, complete)
    needs |= {f".rest.{child.name}.{child.class_name}" for child in children}
    classes = tuple(_CLASSES[mode] for mode in modes)
    return ir.Client(
        path=_REST / "__init__.py",
        classes=classes,
        public=_PUBLIC | {f".rest.{made.name}" for made in classes},
        children=children,
        aliases=tuple(aliases),
        typing_needs=frozenset(needs),
    )


def sids(aliases: Iterable[Alias]) -> tuple[ir.Sid, ...]:
    """Return the SID types, sorted by name."""
    return tuple(
        ir.Sid(name=alias.name, pattern=literal(alias.pattern), prefixes=tuple(map(literal, alias.prefixes)))
        for alias in sorted(aliases, key=lambda alias: alias.name)
    )


def _domain(attribute: str, documents: Sequence[Outline], shortcuts: Sequence[Shortcut], complete: bool) -> ir.Domain:
    versions = sorted(version for document in documents for version in document.versions.items())
    places = {chain: place for document in documents for chain, place in document.places.items()}
    aliases, needs = _aliases(attribute, shortcuts, places, complete)
    needs |= {f".rest.{attribute}.{name}.{class_name}" for name, class_name in versions}
    return ir.Domain(
        path=_REST / attribute / "__init__.py",
        contracts=tuple(sorted(document.contract for document in documents)),
        attribute=attribute,
        class_name=documents[0].class_name,
        host=prose(documents[0].host),
        children=tuple(_lazy(name, class_name) for name, class_name in versions),
        aliases=tuple(aliases),
        typing_needs=frozenset(needs),
    )


def _lazy(attribute: str, class_name: str) -> ir.Child:
    return ir.Child(name=attribute, module=f".{attribute}", class_name=class_name, renamed=())


def version_clashes(documents: Sequence[Outline]) -> Iterator[Problem]:
    """Yield a problem for each document that defines a version that another document already defined."""
    owners: dict[tuple[str, str], Outline] = {}
    for document in documents:
        for version in document.versions:
            first = owners.setdefault((document.domain, version), document)
            if first is not document:
                trouble = f"'{document.domain}.{version}' already comes from {Pointer(first.where)}"
                yield Problem(Pointer(document.where), trouble, "exclude one of the two documents")


def _aliases(
    domain: str, shortcuts: Sequence[Shortcut], places: Mapping[str, Place], complete: bool
) -> tuple[list[ir.Alias], set[Name]]:
    """Return the shortcuts on a domain (or on the client: ""), and the classes in their types.

    In a run for a part of the client, shortcuts to other parts are left out.
    """
    made: list[ir.Alias] = []
    needs: set[Name] = set()
    problems: list[Problem] = []
    for shortcut in shortcuts:
        place = places.get(shortcut.target)
        if shortcut.domain != domain or (place is None and not complete):
            continue
        if place is None:
            trouble = f"the shortcut '{shortcut.name}' cannot be resolved: {domain}.{shortcut.target}".replace(
                ": .", ": "
            )
            problems.append(Problem(shortcut.where, trouble, "correct its target, or remove it"))
            continue
        module, class_name = place
        needs.add(f".{module}.{class_name}")
        made.append(
            ir.Alias(
                name=shortcut.name,
                target=shortcut.target,
                class_name=class_name,
                deprecated=shortcut.deprecated,
                called=shortcut.called,
            )
        )
    raise_if_any(problems)
    return made, needs

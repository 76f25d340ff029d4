"""The fluent tree as code navigates it: from a place through an attribute to the next place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..model.shortcuts import Shortcut, read_shortcuts
from ..resources import Resources
from .catalog import Entry

CLIENT: Final = ""  # the chain of the client itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """All places that code can refer to. A chain is the name of a place: "api.v2010.accounts.messages"."""

    resources: frozenset[str]
    above: frozenset[str]  # the client, the domains, their versions
    shortcuts: Mapping[tuple[str, str], str]  # (domain or client, attribute) -> chain
    modules: Mapping[str, str]  # module relative to rest/ -> chain
    runtime: frozenset[str]  # modules relative to the package: "request_validator"

    def step(self, chain: str, attribute: str) -> str | None:
        """Return where an attribute leads; None for methods and fields, which do not lead anywhere else."""
        found = f"{chain}.{attribute}" if chain else attribute
        found = _ACCOUNTS if found == _ACCOUNT else found
        if found in self.resources or found in self.above:
            return found
        return self.shortcuts.get((chain, attribute))

    def below(self, chain: str) -> Iterator[str]:
        """Yield the resource at a place, if there is one, and all resources below it."""
        yield from (name for name in self.resources if name == chain or not chain or name.startswith(f"{chain}."))


def places(resources: Resources, catalog: Sequence[Entry]) -> Places:
    """Return the places of a catalog. Raises SpecError for an invalid table of shortcuts."""
    chains = frozenset(entry.chain for entry in catalog)
    tops = {".".join(chain.split(".")[:count]) for chain in chains for count in (1, 2)}
    shortcuts = read_shortcuts(resources.shortcuts, resources.root)
    return Places(
        resources=chains,
        above=frozenset({CLIENT, *tops}),
        shortcuts={(shortcut.domain, shortcut.name): _target(shortcut) for shortcut in shortcuts},
        modules={entry.module: entry.chain for entry in catalog},
        runtime=frozenset(
            ".".join(path.relative_to(resources.runtime).with_suffix("").parts).removesuffix(".__init__")
            for path in resources.runtime.rglob("*.py")
        ),
    )


_ACCOUNT: Final = "api.v2010.account"  # the account of the credentials
_ACCOUNTS: Final = "api.v2010.accounts"


def _target(shortcut: Shortcut) -> str:
    chain = f"{shortcut.domain}.{shortcut.target}" if shortcut.domain else shortcut.target
    return _ACCOUNTS + chain.removeprefix(_ACCOUNT) if f"{chain}.".startswith(f"{_ACCOUNT}.") else chain

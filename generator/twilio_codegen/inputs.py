"""The inputs of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .modes import MODES, Mode
from .output.manifest import Selection
from .resources import Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The files and settings that a client is generated from."""

    resources: Resources
    specs: tuple[Path, ...]  # sorted by name
    only: tuple[str, ...]  # globs over chains and operation ids; empty for everything
    complete: bool  # whether all specs are included; if so, unused table rows are errors
    selection: Selection | None  # the part of the client to record in the manifest
    modes: tuple[Mode, ...] = MODES  # the clients to generate

    @property
    def whole(self) -> bool:
        """Whether this is the full client."""
        return self.complete and self.modes == MODES

    @property
    def tables(self) -> tuple[Path, ...]:
        """The files next to the specs that affect every run."""
        found = self.resources
        return (*sorted(found.overlays.glob("*.yaml")), found.overrides, found.sids, found.shortcuts)

    @property
    def runtime(self) -> tuple[Path, ...]:
        """The files that are copied: Python, and the mark that it is typed; not what editors and caches keep there."""
        return tuple(
            sorted(
                path
                for path in self.resources.runtime.rglob("*")
                if (path.suffix == ".py" or path.name == "py.typed") and not path.name.startswith(".")
            )
        )


def inputs(
    resources: Resources,
    specs: Sequence[Path] = (),
    only: Sequence[str] = (),
    selection: Selection | None = None,
) -> Inputs:
    """Return the inputs for the given specs, or for all contracts and all authored documents if none are given."""
    live = (*resources.contracts.glob("*.json"), *resources.authored.glob("*.yaml"))
    return Inputs(
        resources=resources,
        specs=tuple(sorted(specs or live, key=lambda path: path.name)),
        only=tuple(only),
        complete=not specs and not only,
        selection=selection,
    )

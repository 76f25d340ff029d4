"""What a run reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .modes import MODES, Mode
from .output.manifest import Selection
from .resources import Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a client is generated from."""

    resources: Resources
    specs: tuple[Path, ...]  # sorted by name
    only: tuple[str, ...]  # globs over chains and operation ids; none choose everything
    complete: bool  # all of all live specs: then a row of a table that nothing uses is an error
    selection: Selection | None  # what the manifest is to say of a part
    modes: tuple[Mode, ...] = MODES  # which clients there are

    @property
    def whole(self) -> bool:
        """Whether this is the full client."""
        return self.complete and self.modes == MODES

    @property
    def tables(self) -> tuple[Path, ...]:
        """The files beside the specs that take part in every run."""
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
    """The inputs of a run: the given specs, or all contracts and all documents of our own; whole, or a part."""
    live = (*resources.contracts.glob("*.json"), *resources.authored.glob("*.yaml"))
    return Inputs(
        resources=resources,
        specs=tuple(sorted(specs or live, key=lambda path: path.name)),
        only=tuple(only),
        complete=not specs and not only,
        selection=selection,
    )

"""Locates the templates and the specs. No other module knows where they are.

In a checkout they are next to `generator/`. A wheel contains them inside the package, in `_data/`, with the same
layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Resources:
    """The files of one installation of the generator."""

    package: Path  # the generator's own code
    root: Path  # contains templates/, specs/, LICENSE and at least SIZE.json of generated/
    repository: Path | None  # the checkout that the code runs from; None if installed from a wheel

    @property
    def templates(self) -> Path:
        """The Jinja templates, one for each kind of generated file."""
        return self.root / "templates" / "package"

    @property
    def runtime(self) -> Path:
        """The Python files that are copied unchanged into the client."""
        return self.root / "templates" / "runtime"

    @property
    def contracts(self) -> Path:
        """Twilio's documents, reduced to facts."""
        return self.root / "specs" / "contract"

    @property
    def authored(self) -> Path:
        """The hand-written documents."""
        return self.root / "specs" / "authored"

    @property
    def overlays(self) -> Path:
        """The OpenAPI Overlay documents that correct the contracts."""
        return self.root / "specs" / "overlays"

    @property
    def overrides(self) -> Path:
        """The table of decisions about names, types and exclusions."""
        return self.root / "specs" / "overrides.toml"

    @property
    def sids(self) -> Path:
        """The table of names for SID patterns."""
        return self.root / "specs" / "sids.toml"

    @property
    def shortcuts(self) -> Path:
        """The table of shortcuts on domains and on the client."""
        return self.root / "specs" / "shortcuts.toml"

    @property
    def source_record(self) -> Path:
        """The record of where the contracts came from."""
        return self.root / "specs" / "SOURCE.toml"

    @property
    def license(self) -> Path:
        """The license of the generator and the client. It asks that each copy carries its text."""
        return self.root / "LICENSE"

    @property
    def full_size(self) -> Path:
        """The size of the full client, as measured by `generate`."""
        return self.root / "generated" / "SIZE.json"

    def name(self, path: Path) -> str:
        """Return the name of a file for headers and manifests: "specs/contract/twilio_api_v2010.json".

        The name is the same in a checkout and in a wheel. For a file from another folder it is the file name alone,
        because the output must not depend on the location of the input. (Error messages include the folder: see
        load.py.)
        """
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path.name

    def generator_files(self) -> list[tuple[str, Path]]:
        """Return all files that affect the output, except the specs, as (name, file) pairs sorted by name.

        Names are the same in a checkout and in a wheel.
        """
        code = (("generator/" + path.relative_to(self.package).as_posix(), path) for path in self.package.rglob("*.py"))
        paths = (*(self.root / "templates").rglob("*"), self.license)
        texts = ((self.name(path), path) for path in paths if path.is_file())
        return sorted(
            (name, path) for name, path in (*code, *texts) if not {"__pycache__", "_data"} & set(name.split("/"))
        )


def resources() -> Resources:
    """Return the resources of the running generator."""
    package = files("twilio_codegen")
    if not isinstance(package, Path):
        raise RuntimeError(f"twilio-codegen cannot run from inside {package}: install it unpacked, in a folder")
    return locate(package)


def locate(package: Path) -> Resources:
    """Return the resources that belong to the code in `package`.

    Raises FileNotFoundError if `package` is part of neither a wheel nor a checkout. The installation is broken then.
    """
    inside = package / "_data"
    if inside.is_dir():
        return Resources(package, inside, None)
    checkout = package.parent.parent
    if (checkout / "templates").is_dir():
        return Resources(package, checkout, checkout)
    raise FileNotFoundError(f"no templates at {inside} or {checkout}: install twilio-codegen again")

"""Where the templates and the specs are: the only module that knows.

In a checkout they lie beside `generator/`; a wheel carries them inside the package, under `_data/`, in the same shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Resources:
    """One installation of the generator."""

    package: Path  # the generator's own code
    root: Path  # the folder that holds templates/, specs/ and, of generated/, at least SIZE.json
    repository: Path | None  # the checkout we run from; None when installed from a wheel

    @property
    def templates(self) -> Path:
        """The Jinja templates, one per kind of generated file."""
        return self.root / "templates" / "package"

    @property
    def runtime(self) -> Path:
        """The Python files that are copied byte for byte, path for path, into the client."""
        return self.root / "templates" / "runtime"

    @property
    def contracts(self) -> Path:
        """Twilio's documents, without prose."""
        return self.root / "specs" / "contract"

    @property
    def authored(self) -> Path:
        """The documents that we write ourselves."""
        return self.root / "specs" / "authored"

    @property
    def overlays(self) -> Path:
        """OpenAPI Overlay documents, applied to the contracts."""
        return self.root / "specs" / "overlays"

    @property
    def overrides(self) -> Path:
        """The rulings on names, types and exclusions."""
        return self.root / "specs" / "overrides.toml"

    @property
    def sids(self) -> Path:
        """The names of identifiers' patterns."""
        return self.root / "specs" / "sids.toml"

    @property
    def shortcuts(self) -> Path:
        """The names that are also reachable from a domain or from the client."""
        return self.root / "specs" / "shortcuts.toml"

    @property
    def source_record(self) -> Path:
        """Where the contracts came from."""
        return self.root / "specs" / "SOURCE.toml"

    @property
    def full_size(self) -> Path:
        """How large the full client is, as `generate` has measured it."""
        return self.root / "generated" / "SIZE.json"

    def name(self, path: Path) -> str:
        """How a file is named in headers and manifests: "specs/contract/twilio_api_v2010.json".

        The same in a checkout and in a wheel. A file from elsewhere goes by its last part alone: what is generated
        from it must not depend on the folder that it happened to lie in. (Errors tell the folder too: see load.py.)
        """
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path.name

    def generator_files(self) -> list[tuple[str, Path]]:
        """Everything that decides what is generated, apart from the specs: (name, file), sorted by name.

        Names are the same in a checkout and in a wheel.
        """
        code = (("generator/" + path.relative_to(self.package).as_posix(), path) for path in self.package.rglob("*.py"))
        texts = ((self.name(path), path) for path in (self.root / "templates").rglob("*") if path.is_file())
        return sorted(
            (name, path) for name, path in (*code, *texts) if not {"__pycache__", "_data"} & set(name.split("/"))
        )


def resources() -> Resources:
    """The resources of the generator that is running."""
    package = files("twilio_codegen")
    if not isinstance(package, Path):
        raise RuntimeError(f"twilio-codegen cannot run from inside {package}: install it as files in a folder")
    return locate(package)


def locate(package: Path) -> Resources:
    """The resources that belong to the code in `package`.

    Raises FileNotFoundError when neither a wheel nor a checkout surrounds it, which means a broken installation.
    """
    inside = package / "_data"
    if inside.is_dir():
        return Resources(package, inside, None)
    checkout = package.parent.parent
    if (checkout / "templates").is_dir():
        return Resources(package, checkout, checkout)
    raise FileNotFoundError(f"no templates at {inside} or {checkout}: install twilio-codegen again")

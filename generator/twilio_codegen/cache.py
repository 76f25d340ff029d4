"""Results of earlier runs, kept under the hash of all that they depend on. Safe to delete at any time."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from .resources import Resources


@dataclass(frozen=True, slots=True)
class Cache:
    """Texts by key, each in a file of its own, shared by any number of processes.

    It only ever saves time: an entry that is damaged is no entry, and a folder that cannot be written keeps nothing.
    Whoever can write to the folder decides what comes out of it, so `check` in CI is to start without one.
    """

    folder: Path
    limit: int = 256 * 2**20  # bytes, some thirty complete runs

    def get(self, key: str) -> str | None:
        """The text that was put under the key, if it is still there and whole."""
        place = self._place(key)
        try:
            digest, _, data = place.read_bytes().partition(b"\n")
            if digest.decode() != hashlib.sha256(data).hexdigest():
                return None
            text = data.decode()
        except (OSError, ValueError):
            return None
        with suppress(OSError):
            os.utime(place)  # `trim` takes what was not used for longest
        return text

    def put(self, key: str, text: str) -> None:
        """Keep a text."""
        data = text.encode()
        place = self._place(key)
        temporary = place.with_name(f"{place.name}.{os.getpid()}")
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
            os.replace(temporary, place)

    def trim(self) -> None:
        """Delete what was not used for longest, until the rest is within the limit. Meant for the end of a run."""
        found: list[tuple[int, int, Path]] = []
        for path in self.folder.glob("??/*"):
            with suppress(OSError):  # another process may be trimming too
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self.limit:
                break
            with suppress(OSError):
                path.unlink()
            total -= size

    def _place(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"a key is what `digest` returns, not {key!r}")
        return self.folder / key[:2] / key


def digest(*parts: str | bytes) -> str:
    """A key for the cache: no two lists of parts share one.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    total = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        total.update(b"%d:" % len(data))
        total.update(data)
    return total.hexdigest()


def digest_of(path: Path) -> str:
    """The hash of a file, however large it is."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def generator_digest(resources: Resources) -> str:
    """The hash of all that turns specs into text: our code, the templates, and the tools below us.

    It belongs into every key, so that a changed generator never answers with old text.
    """
    tools = [f"{name} {version(name)}" for name in _TOOLS]
    code = [part for name, path in resources.generator_files() for part in (name, path.read_bytes())]
    return digest(sys.version, *tools, *code)


def default_folder(resources: Resources) -> Path:
    """Where the cache is kept: in the checkout that we run from, else where the system keeps a user's caches."""
    if resources.repository:
        return resources.repository / ".cache" / "twilio-codegen"
    from platformdirs import user_cache_path  # takes time to load, and a checkout does without

    return user_cache_path("twilio-codegen", appauthor=False)


_KEY = re.compile(r"[0-9a-f]{64}")
_TOOLS = ("black", "jinja2", "openapi-spec-validator", "pyyaml")

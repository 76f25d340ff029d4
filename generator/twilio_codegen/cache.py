"""Cache for results of earlier runs, keyed by the hash of all inputs. It can be deleted at any time."""

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
    """A folder of cached texts, one file per key. Several processes can share it.

    The cache only saves time: a damaged entry counts as missing, and nothing is stored if the folder is not writable.
    Anyone who can write to the folder controls the output, so CI runs without a cache.
    """

    folder: Path
    limit: int = 256 * 2**20  # bytes; enough for about thirty complete runs

    def get(self, key: str) -> str | None:
        """Return the text stored under the key, or None if it is missing or damaged."""
        place = self._place(key)
        try:
            digest, _, data = place.read_bytes().partition(b"\n")
            if digest.decode() != hashlib.sha256(data).hexdigest():
                return None
            text = data.decode()
        except (OSError, ValueError):
            return None
        with suppress(OSError):
            os.utime(place)  # `trim` deletes the least recently used entries
        return text

    def put(self, key: str, text: str) -> None:
        """Store a text."""
        data = text.encode()
        place = self._place(key)
        temporary = place.with_name(f"{place.name}.{os.getpid()}")
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
            os.replace(temporary, place)

    def trim(self) -> None:
        """Delete the least recently used entries until the size is within the limit. Call this at the end of a run."""
        found: list[tuple[int, int, Path]] = []
        for path in self.folder.glob("??/*"):
            with suppress(OSError):  # another process may be trimming at the same time
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
    """Return a cache key. Different lists of parts have different keys.

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
    """Return the hash of a file of any size."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def generator_digest(resources: Resources) -> str:
    """Return the hash of the generator: its code, the templates, and the tools that it uses.

    Every key includes this hash, so that a changed generator never reuses old results.
    """
    tools = [f"{name} {version(name)}" for name in _TOOLS]
    code = [part for name, path in resources.generator_files() for part in (name, path.read_bytes())]
    return digest(sys.version, *tools, *code)


def default_folder(resources: Resources) -> Path:
    """Return the cache folder: in the checkout if there is one, otherwise in the user's cache folder."""
    if resources.repository:
        return resources.repository / ".cache" / "twilio-codegen"
    from platformdirs import user_cache_path  # takes time to load, and a checkout does without

    return user_cache_path("twilio-codegen", appauthor=False)


_KEY = re.compile(r"[0-9a-f]{64}")
_TOOLS = ("black", "jinja2", "openapi-spec-validator", "pyyaml")

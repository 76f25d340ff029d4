"""Reads untrusted package archives.

Nothing is unpacked to disk: the requested files are returned as bytes. An archive with unsafe content is rejected as a
whole.
"""

from __future__ import annotations

import gzip
import io
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from ..problems import Pointer, Problem, SpecError, raise_if_any

# @twilio/cli-core 9.0.0 has 101 files with 13 MB in total.
MAX_FILES: Final = 10_000
MAX_BYTES: Final = 200_000_000

_CURE: Final = "do not use this archive; get the package again from its registry"


def files_in(
    archive: bytes, folder: PurePosixPath, where: Pointer, *, max_files: int = MAX_FILES, max_bytes: int = MAX_BYTES
) -> dict[str, bytes]:
    """Return the files directly in `folder` of a .tar.gz archive, by file name.

    `where` names the archive in errors. Raises SpecError if it is not such an archive, if it has more than `max_files`
    members or `max_bytes` unpacked, and if any member is a link, a device or sparse, or has a path that leads outside
    the archive or appears twice.
    """
    plain = _decompress(archive, where, max_bytes)
    found: dict[PurePosixPath, bytes] = {}
    problems: list[Problem] = []
    try:
        with tarfile.open(fileobj=io.BytesIO(plain), mode="r:") as tar:
            for member in _first(tar, max_files, where):
                path = PurePosixPath(member.name)
                trouble = _trouble(member) or ("appears twice in the archive" if path in found else None)
                if trouble:
                    problems.append(Problem(where / member.name, trouble, _CURE))
                elif content := tar.extractfile(member):  # None for a folder
                    found[path] = content.read()
    except (tarfile.TarError, ValueError, EOFError, OverflowError) as error:
        raise SpecError([Problem(where, f"not a readable tar archive: {error}", _CURE)]) from error
    raise_if_any(problems)
    return {path.name: content for path, content in found.items() if path.parent == folder}


def _decompress(archive: bytes, where: Pointer, max_bytes: int) -> bytes:
    try:
        with gzip.open(io.BytesIO(archive)) as stream:
            plain = stream.read(max_bytes + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise SpecError([Problem(where, f"not a readable gzip file: {error}", _CURE)]) from error
    if len(plain) > max_bytes:
        raise SpecError([Problem(where, f"unpacks to more than {max_bytes:,} bytes", _CURE)])
    return plain


def _first(tar: tarfile.TarFile, limit: int, where: Pointer) -> Iterator[tarfile.TarInfo]:
    """Yield the members of an archive, up to a limit."""
    for count, member in enumerate(tar, start=1):
        if count > limit:
            raise SpecError([Problem(where, f"holds more than {limit:,} files", _CURE)])
        yield member


def _trouble(member: tarfile.TarInfo) -> str | None:
    """Return why a member cannot be trusted, or None."""
    if not (member.isreg() or member.isdir()):
        return "is a link or a device"
    if member.issparse():
        return "is a sparse file, whose size says nothing about the archive's"
    path = PurePosixPath(member.name)
    if path.is_absolute() or ".." in path.parts or "\\" in member.name or not member.name.isprintable():
        return "has a path that can lead out of the archive"
    return None

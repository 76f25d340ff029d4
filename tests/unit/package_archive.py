"""Package archives for tests, made in memory."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping, Sequence

FOLDER = "package/src/services/twilio-api"


def package_of(documents: Mapping[str, str]) -> bytes:
    """The npm archive of a package with these documents, and with what else such a package holds."""
    files = {f"{FOLDER}/{name}": text for name, text in documents.items()}
    return archive_of([(tarfile.TarInfo(name), text) for name, text in {"package/package.json": "{}", **files}.items()])


def archive_of(members: Sequence[tuple[tarfile.TarInfo, str]]) -> bytes:
    """A .tar.gz with exactly these members."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for info, text in members:
            info.size = len(text.encode())
            tar.addfile(info, io.BytesIO(text.encode()))
    return buffer.getvalue()

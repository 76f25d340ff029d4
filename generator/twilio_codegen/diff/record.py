"""Reads specs/SOURCE.toml for comparisons."""

from __future__ import annotations

from ..problems import Pointer, shown
from ..read.load import read_text
from ..resources import Resources
from ..upstream.provenance import Provenance, read_provenance


def provenance(resources: Resources) -> Provenance:
    """Return the content of the record; empty if the file is missing. Raises SpecError."""
    where = Pointer(shown(resources.source_record, resources.root))
    text = read_text(resources.source_record, where) if resources.source_record.exists() else ""
    return read_provenance(text.replace("\r\n", "\n"), where)  # git may have converted the line endings on Windows

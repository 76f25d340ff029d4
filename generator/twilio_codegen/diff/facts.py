"""Parse raw or reduced documents for a comparison, tolerating problems that leave the rest comparable."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..problems import Pointer, Problem, SpecError, raise_if_any
from ..read.load import LoadedDocument, load_text, openapi_version
from ..read.overlay import Overlays, apply
from ..read.parse import read
from ..spec import Document
from ..upstream.contract import reduced
from .sides import File


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A document reduced to its facts, and the unknown keywords that were dropped."""

    loaded: LoadedDocument
    set_aside: tuple[Problem, ...]

    @property
    def text(self) -> str:
        """The content as text, in order. Equal texts mean equal documents. The document's revision is not included."""
        data = self.loaded.data
        info = data.get("info")
        known = {key: value for key, value in info.items() if key != "version"} if isinstance(info, dict) else info
        return json.dumps({**data, "info": known})


def read_facts(name: str, file: File) -> Facts:
    """Read a raw or reduced document. Raises SpecError if it cannot be read at all.

    Its place in errors is that of the contract in this repository, so that overrides apply to it.
    """
    where = Pointer(f"specs/contract/{name}.json")
    try:
        text = file.content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SpecError([Problem(where, f"not UTF-8: {error.reason}", "have it corrected at its source")]) from None
    data = load_text(text, file.name)
    openapi_version(data, where)
    facts, set_aside = reduced(data, where)
    _raise_if_unread(set_aside)
    return Facts(loaded=LoadedDocument(where=where, name=name, data=facts), set_aside=set_aside)


def corrected(facts: Facts, overlays: Overlays) -> Facts:
    """Apply the overlays to the facts. Raises SpecError if an overlay no longer matches."""
    return replace(facts, loaded=apply(facts.loaded, overlays))


def parsed(facts: Facts) -> tuple[Document, tuple[Problem, ...]]:
    """Parse the document. Also return the problems that prevent generation but not a comparison.

    Raises SpecError if the extent of what is missing is unknown.
    """
    document, problems = read(facts.loaded)
    _raise_if_unread(problems)
    return document, problems


def _raise_if_unread(problems: Sequence[Problem]) -> None:
    """Raise SpecError with all problems if one of them may affect the whole document."""
    raise_if_any(problems if any(problem.extent == "document" for problem in problems) else ())

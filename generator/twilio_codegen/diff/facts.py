"""A document on its way to `spec.Document`, raw or reduced: strict where it must be, and no stricter."""

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
    """A document reduced to its facts, and the keywords that were set aside, as nobody has ruled on them."""

    loaded: LoadedDocument
    set_aside: tuple[Problem, ...]

    @property
    def text(self) -> str:
        """All that it says, order included: equal texts are equal documents. Its revision says nothing about it."""
        data = self.loaded.data
        info = data.get("info")
        known = {key: value for key, value in info.items() if key != "version"} if isinstance(info, dict) else info
        return json.dumps({**data, "info": known})


def read_facts(name: str, file: File) -> Facts:
    """Read a document, raw or reduced already. Raises SpecError when it cannot be read at all.

    Its place is the one that it has as a contract of this repository, so that rulings about it hold.
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
    """The facts as the overlays change them. Raises SpecError when an overlay no longer matches."""
    return replace(facts, loaded=apply(facts.loaded, overlays))


def parsed(facts: Facts) -> tuple[Document, tuple[Problem, ...]]:
    """The document, and what keeps a client from being made of it but leaves everything else to be compared.

    Raises SpecError when nobody can tell what is missing.
    """
    document, problems = read(facts.loaded)
    _raise_if_unread(problems)
    return document, problems


def _raise_if_unread(problems: Sequence[Problem]) -> None:
    """Raise SpecError with all of the problems when one of them may concern the whole document."""
    raise_if_any(problems if any(problem.extent == "document" for problem in problems) else ())

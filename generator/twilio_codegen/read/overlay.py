"""OpenAPI Overlay 1.0 documents: corrections to Twilio's documents, each with its reason.

Source: the Overlay Specification 1.0.0, and RFC 9535 for the JSONPath targets. Stricter than the specification: these
are errors: a target without a match, an update of a field that no longer exists, an unknown key, and an action without
a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

import jsonpath_rfc9535 as jsonpath

from ..problems import Json, JsonObject, Pointer, Problem, SpecError, raise_if_any, shown
from .load import LoadedDocument, load_text, read_text
from .merge_json import Incompatible, Location, removed, updated
from .overlay_fields import missing

_KEYS: Final = ("overlay", "info", "extends", "actions")
_INFO_KEYS: Final = ("title", "version", "description")
_ACTION_KEYS: Final = ("target", "description", "update", "remove")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One change, applied to everything that the target matches."""

    where: Pointer
    target: jsonpath.JSONPathQuery
    update: Json
    remove: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The changes to one document, in order."""

    where: Pointer
    document: str  # the document's file name without extension: "twilio_api_v2010"
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Overlays:
    """All overlays, sorted by file name."""

    all: tuple[Overlay, ...] = ()

    def of(self, document: str) -> tuple[Overlay, ...]:
        """Return the overlays of the document with this name."""
        return tuple(overlay for overlay in self.all if overlay.document == document)

    def unused(self, documents: Iterable[str]) -> Iterator[Problem]:
        """Yield a problem for each overlay whose document is missing. Only meaningful if all documents are given."""
        known = frozenset(documents)
        for overlay in self.all:
            if overlay.document not in known:
                trouble = f"no document is called {overlay.document!r}"
                yield Problem(overlay.where / "extends", trouble, "correct the name, or remove the overlay")


def read_overlays(folder: Path, root: Path) -> Overlays:
    """Read all overlays in a folder. A missing folder counts as empty.

    Error messages name the files relative to `root`. Raises SpecError with the problems of all files.
    """
    problems: list[Problem] = []
    found: list[Overlay] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):  # files that editors and operating systems keep next to open files
            continue
        where = Pointer(shown(path, root))
        if path.suffix != ".yaml":
            problems.append(Problem(where, "an overlay must be a .yaml file", "rename it, or move it elsewhere"))
            continue
        try:
            found.append(read_overlay(load_text(read_text(path, where), where.file), where))
        except SpecError as error:
            problems.extend(error.problems)
    raise_if_any(problems)
    return Overlays(tuple(found))


def read_overlay(data: JsonObject, where: Pointer) -> Overlay:
    """Parse an overlay. Raises SpecError with all problems."""
    problems = [*_strangers(data, _KEYS, where)]
    version = data.get("overlay")
    if not (isinstance(version, str) and version.startswith("1.0.")):
        problems.append(Problem(where / "overlay", "only Overlay 1.0 is supported", "write overlay: 1.0.0"))
    info = data.get("info")
    if isinstance(info, dict):
        problems.extend(_strangers(info, _INFO_KEYS, where / "info"))
    if not (isinstance(info, dict) and isinstance(info.get("title"), str) and isinstance(info.get("version"), str)):
        problems.append(Problem(where / "info", "an overlay must have a title and a version", "add them as strings"))
    extends = data.get("extends")
    if not isinstance(extends, str):
        trouble = "the overlay does not say which document it applies to"
        problems.append(Problem(where / "extends", trouble, "name its file: extends: ../contract/twilio_x_v1.json"))
    listed = data.get("actions")
    if not isinstance(listed, list) or not listed:
        problems.append(
            Problem(where / "actions", "an overlay must have a list of actions", "add one, or remove the file")
        )
    actions: list[Action] = []
    for index, item in enumerate(listed if isinstance(listed, list) else ()):
        try:
            actions.append(_action(item, where / "actions" / index))
        except SpecError as error:
            problems.extend(error.problems)
    raise_if_any(problems)
    return Overlay(where=where, document=PurePosixPath(str(extends)).stem, actions=tuple(actions))


def apply(document: LoadedDocument, overlays: Overlays, *, all_needed: bool = False) -> LoadedDocument:
    """Return a copy of the document with its overlays applied.

    Unchanged parts are shared with the original. Raises SpecError with all actions that match nothing, do not fit the
    matched value, or update a field that no longer exists; with `all_needed`, also with those that change nothing.
    """
    data: Json = document.data
    problems: list[Problem] = []
    for overlay in overlays.of(document.name):
        for action in overlay.actions:
            try:
                changed = _applied(action, data, document.where)
            except SpecError as error:
                problems.extend(error.problems)
                continue
            if all_needed and changed == data:
                trouble = f"the action changes nothing: {document.where} says so already"
                problems.append(Problem(action.where, trouble, "remove the action"))
            data = changed
    raise_if_any(problems)
    if data is document.data or not isinstance(data, dict):
        return document
    return replace(document, data=data)


def _action(item: Json, where: Pointer) -> Action:
    if not isinstance(item, dict):
        raise SpecError([Problem(where, "an action must be an object", "give it a target, and update or remove")])
    problems = [*_strangers(item, _ACTION_KEYS, where)]
    reason = item.get("description")
    if not (isinstance(reason, str) and reason.strip()):
        problems.append(Problem(where, "the action gives no reason", "explain in its description why it is needed"))
    remove = item.get("remove", False)
    if not isinstance(remove, bool):
        problems.append(Problem(where / "remove", "neither true nor false", "write remove: true, or leave it out"))
    elif remove == ("update" in item):
        problems.append(
            Problem(where, "an action must have either update or remove", "write one of update and remove: true")
        )
    target = item.get("target")
    try:
        query = jsonpath.compile(target if isinstance(target, str) else "")
    except jsonpath.JSONPathError as error:
        trouble = f"the target is not a valid JSONPath (RFC 9535): {error}"
        raise SpecError([*problems, Problem(where / "target", trouble, "correct it")]) from None
    raise_if_any(problems)
    return Action(where=where, target=query, update=item.get("update"), remove=remove is True)


def _applied(action: Action, data: Json, document: Pointer) -> Json:
    try:
        places = [node.location for node in action.target.find(data)]
        if not places:
            trouble = f"the target matches nothing in {Pointer(document.file)}"
            raise SpecError([Problem(action.where / "target", trouble, "correct it, or remove the action")])
        if action.remove:
            return removed(data, places)
        raise_if_any(problem for place in places for problem in _missing(action, data, place, document))
        return updated(data, places, action.update)
    except jsonpath.JSONPathError as error:
        raise SpecError([Problem(action.where / "target", f"cannot be followed: {error}", "narrow it")]) from None
    except Incompatible as error:
        trouble = f"{error.trouble} ({document.below(error.location)})"
        raise SpecError([Problem(action.where, trouble, "change the action to fit the value there")]) from None


def _missing(action: Action, data: Json, place: Location, document: Pointer) -> Iterator[Problem]:
    """Yield a problem for each field that an update refers to and the document does not have."""
    for location in missing(data, action.update, place):
        where = (action.where / "update").below(location[len(place) :])
        trouble = f"the overlay no longer matches: there is no {document.below(location)} to update"
        yield Problem(where, trouble, "remove it from the overlay; or add a type, if it is a new field")


def _strangers(data: Mapping[str, Json], known: tuple[str, ...], where: Pointer) -> Iterator[Problem]:
    for key in data:
        if key not in known:
            yield Problem(where / key, f"unknown key {key!r}", f"use {', '.join(known)}")

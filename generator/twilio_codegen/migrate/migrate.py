"""Migrates several files. All are read before the first is written."""

from __future__ import annotations

import difflib
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..output.disk import TEMPORARY
from .decide import World
from .files import python_files
from .going import OURS
from .notes import Note
from .source import Source, Unreadable, concerns

_REWRITTEN: Final = re.compile(
    r"_client\b|\bAsync(?=Client)|\bawait |_with_http_info|_async\b|\.data\b|\.http_response\b"
)
_MEND: Final = "fix it, and run this again; the file is unchanged"
_EXPORT: Final = "export its code to a .py file, migrate that, and make the same changes in the notebook"
_CLASS_NAME: Final = re.compile(rb"""["']([\w.]+\.Client)["']""")
_IMPORT_LINE: Final = re.compile(rb"^[ \t]*(?:from|import)\b.*", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """The planned changes, and what cannot be changed."""

    read: int  # number of files that were read
    changes: tuple[tuple[Path, bytes, bytes], ...]  # file, old bytes, new bytes
    notes: tuple[Note, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do by hand."""
        return not any(note.by_hand for note in self.notes)

    def diff(self) -> Iterator[str]:
        """Yield a unified diff of each changed file."""
        for path, old, new in self.changes:
            yield _diff(path.as_posix(), old, new)

    def __str__(self) -> str:
        left = sum(note.by_hand for note in self.notes)
        told = f"; {_count(left, 'line')} to look at" if left else ""
        return f"{len(self.changes)} of {_count(self.read, 'file')} to change{told}"


def migration(paths: Sequence[Path], done: Callable[[str], None], *, written: bool = False) -> Migration:
    """Plan the changes of Python files in the given files and folders. Nothing is written.

    With `written`, notes refer to lines of the new files, otherwise to lines of the old ones.
    """
    files = python_files(paths)
    notes: list[Note] = []
    sources: list[tuple[Path, Source]] = []
    importing: dict[Path, bytes] = {}  # the import lines of every file
    named: list[tuple[Path, int, bytes]] = []  # strings such as "app.sms.Client", with their lines
    for path in files:
        try:
            if path.suffix == ".ipynb":  # its JSON is often valid Python
                notes.append(Note(path.as_posix(), 1, "is a notebook, which is not read", _EXPORT))
                continue
            data = path.read_bytes()
            importing[path] = b"\n".join(_IMPORT_LINE.findall(data))
            named.extend((path, number, text) for number, text in _class_names(data))
            notes.extend(_hiding(path))
            if concerns(data):
                sources.append((path, Source(path.as_posix(), data)))
        except OSError as error:
            notes.append(Note(path.as_posix(), 1, f"cannot be read: {error.strerror}", _MEND))
        except Unreadable as error:
            notes.append(Note(path.as_posix(), error.line, error.trouble, _MEND))
        finally:
            done(path.name)
    changes: list[tuple[Path, bytes, bytes]] = []
    for path, source, world in _worlds(sources, importing):
        try:
            data, told = source.migrated(world)
            if written:
                told = [
                    note._replace(line=line) for note, line in zip(told, _moved(told, source.data, data), strict=True)
                ]
        except Unreadable as error:
            notes.append(Note(source.name, error.line, error.trouble, _MEND))
            continue
        notes.extend(told)
        if data != source.data:
            changes.append((path, source.data, data))
    for path, old, new in changes:
        if b"AsyncClient" in new and b"AsyncClient" not in old:
            notes.extend(_naming(path, named))
    return Migration(read=len(files), changes=tuple(changes), notes=tuple(sorted(notes)))


def carry_out(changes: Sequence[tuple[Path, bytes, bytes]]) -> None:
    """Write all changes. All new files are on disk before the first old one is replaced.

    Files keep their permissions, and are replaced atomically. Raises OSError after restoring all files.
    """
    staged: list[tuple[Path, Path]] = []
    replaced: list[tuple[Path, bytes]] = []
    try:
        for path, _, new in changes:
            place = path.resolve()
            temporary = place.with_name(f".{place.name}.{os.getpid()}{TEMPORARY}")
            staged.append((temporary, place))
            temporary.write_bytes(new)
            shutil.copymode(place, temporary)
        for (temporary, place), (_, old, _) in zip(staged, changes, strict=True):
            os.replace(temporary, place)
            replaced.append((place, old))
    except BaseException:
        for place, old in replaced:
            place.write_bytes(old)
        raise
    finally:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _worlds(
    sources: Sequence[tuple[Path, Source]], importing: dict[Path, bytes]
) -> Iterator[tuple[Path, Source, World]]:
    """Yield each file, with the facts from other files."""
    twilio = any(source.imports_twilio for _, source in sources)
    elsewhere = {path: _imported_elsewhere(path, importing) for path, _ in sources}
    made = [
        certain for path, source in sources for certain in source.clients(World(imported_elsewhere=elsewhere[path]))
    ]
    for path, source in sources:
        yield path, source, World(
            imported_elsewhere=elsewhere[path], all_async=bool(made) and all(made), anything_of_twilio=twilio
        )


def _imported_elsewhere(path: Path, importing: dict[Path, bytes]) -> bool:
    word = re.compile(rb"\b%s\b" % re.escape(_module_name(path)).encode())
    return any(word.search(lines) for other, lines in importing.items() if other != path)


def _hiding(path: Path) -> Iterator[Note]:
    """Yield a note for a user's module with the name of our package."""
    if path.name == f"{OURS}.py" or (path.name == "__init__.py" and path.parent.name == OURS):
        if not (path.parent / "sids.py").is_file():  # this client has it
            trouble = f"has the name of the package {OURS}, which it may hide"
            yield Note(
                path.as_posix(), 1, trouble, "give it another name, unless it is only imported from inside a package"
            )


def _class_names(data: bytes) -> Iterator[tuple[int, bytes]]:
    if b".Client" in data:
        for number, line in enumerate(data.splitlines(), 1):
            yield from ((number, found) for found in _CLASS_NAME.findall(line))


def _naming(path: Path, named: Sequence[tuple[Path, int, bytes]]) -> Iterator[Note]:
    """Yield notes for strings in other files that refer to the replaced class, such as targets of a patch."""
    for other, line, text in named:
        if other != path and text.split(b".")[-2] == _module_name(path).encode():
            trouble = f"names Client of {path.as_posix()}, which makes an AsyncClient now"
            yield Note(other.as_posix(), line, trouble, "name AsyncClient, and let what stands for it be awaited")


def _module_name(path: Path) -> str:
    return path.parent.name if path.stem == "__init__" else path.stem


def _moved(notes: Sequence[Note], old: bytes, new: bytes) -> Iterator[int]:
    """Yield the lines of the notes after the change, which may have split imports."""
    before, after = ([_REWRITTEN.sub("", line) for line in _lines(data)] for data in (old, new))
    steps = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for note in notes:
        step = next((step for step in steps if step[1] < note.line <= step[2]), None)
        yield note.line if step is None else min(step[3] + note.line - step[1], step[4])


def _diff(name: str, old: bytes, new: bytes) -> str:
    before, after = (_lines(data) for data in (old, new))
    parts = difflib.unified_diff(before, after, f"a/{name.lstrip('/')}", f"b/{name.lstrip('/')}")
    return "".join(part if part.endswith("\n") else f"{part}\n\\ No newline at end of file\n" for part in parts)


def _lines(data: bytes) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", data.decode(errors="replace"))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"

"""Migrates a piece of code like a file."""

from __future__ import annotations

from textwrap import dedent

from twilio_codegen.migrate.decide import World
from twilio_codegen.migrate.notes import Note
from twilio_codegen.migrate.source import Source


def migrated(code: str, world: World | None = None) -> tuple[str, list[Note]]:
    """The new code, and what is told about it. The file is whole in itself, unless the world says otherwise."""
    source = Source("app.py", dedent(code).encode())
    known = world or World(all_async=all(source.clients(World())) and source.clients(World()) != ())
    data, notes = source.migrated(known)
    return data.decode(), notes


def by_hand(notes: list[Note]) -> list[int]:
    """The lines that are left to a person."""
    return [note.line for note in notes if note.by_hand]


def becomes(old: str, new: str) -> None:
    """The old code becomes the new, nothing is left to do, and doing it again changes nothing."""
    found, notes = migrated(old)
    assert (found, by_hand(notes)) == (dedent(new), [])
    assert migrated(found)[0] == found


def stays(code: str, *lines: int) -> None:
    """The code stays as it is, and these lines are left to a person."""
    found, notes = migrated(code)
    assert (found, by_hand(notes)) == (dedent(code), list(lines))

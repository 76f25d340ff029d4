"""Note records.

Generated from tests/snapshots/one_of_untagged.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, closest
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class NoteContent1(TypedDict, total=False):
    """`content` in a request."""

    text: str


class Note(TypedDict, total=False):
    """The body of a request."""

    content: NoteContent1 | Sequence[str]


class NoteContent1Record(Record):
    """`content1` in an answer."""

    text: field[str] = field()


class NoteInstance(InstanceResource[M]):
    """A Note as returned by Twilio."""

    content: field[NoteContent1Record | list[str] | Json] = field(closest(NoteContent1Record))

    # Also class attributes, as in twilio-python: NoteInstance.Content({...})
    NoteContent1 = NoteContent1
    Note = Note
    Content = dict[str, Json]


class NoteList(ListResource[M]):
    """Note records."""

    _uri = Uri("https://untagged.twilio.com/v1/Notes")

    @op
    def create(self, note: Note | None = None) -> Request[NoteInstance[M]]:
        """Create a Note: POST /v1/Notes"""
        return Request(self, "POST", NoteInstance, json=JsonBody(note, Note | None, name="note"))

    # Also class attributes, as in twilio-python: NoteList.Content({...})
    NoteContent1 = NoteContent1
    Note = Note
    Content = dict[str, Json]


__all__ = ["Note", "NoteContent1", "NoteContent1Record", "NoteInstance", "NoteList"]

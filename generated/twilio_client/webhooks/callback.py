"""The parameters of a webhook request, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast
from urllib.parse import parse_qsl

from ..base.answers import decoded
from ..base.fields import field, keys_of, shown

if TYPE_CHECKING:
    from ..base.compat import Self
    from ..base.values import Json

Form: TypeAlias = "Mapping[str, str | Sequence[str]] | Sequence[tuple[str, str]] | str | bytes"


class Callback:
    """What Twilio said: read-only, and equal by what was said.

    Nothing that arrives is refused: a parameter that is missing is None, one that should be a number and is none
    stays the text that it is, and one without an attribute is in `extra`.
    """

    __slots__ = ("_data", "_read_values", "_said")

    _identity: ClassVar[str] = ""  # the parameter that names what the callback is about
    _shown: ClassVar[tuple[str, ...]] = ()  # the attributes that repr() may show

    def __init__(self, parameters: Mapping[str, Json]) -> None:
        """Args:
        parameters: By Twilio's names.
        """
        self._said = dict(parameters)
        # What the attributes read: they have one value each.
        self._data = {
            name: value[0] if isinstance(value, list) and value else value for name, value in self._said.items()
        }
        self._read_values: dict[str, object] = {}

    @classmethod
    def from_form(cls, form: Form) -> Self:
        """Read a form: the body as it arrived, its names and values, or a query.

        A name that comes more than once has a list of values in `to_dict()` and `extra`; its attribute has the first.

        >>> from twilio_client.webhooks import MessageStatusCallback
        >>> MessageStatusCallback.from_form(b"MessageSid=SM1&MessageStatus=failed&ErrorCode=30003&To=%2B15558675310")
        MessageStatusCallback(message_sid='SM1', message_status='failed', error_code=30003)
        """
        values: dict[str, list[Json]] = {}
        for name, value in _pairs(form):
            values.setdefault(name, []).append(value)
        return cls({name: found[0] if len(found) == 1 else found for name, found in values.items()})

    @classmethod
    def from_json(cls, body: str | bytes) -> Self:
        """Read a JSON object; whatever arrived in place of one is kept in `extra`, under a name that nothing has."""
        content = decoded(body.encode("utf-8", "replace") if isinstance(body, str) else body)
        return cls(content if isinstance(content, dict) else {} if content is None else {"": content})

    def to_dict(self) -> dict[str, Json]:
        """The parameters by Twilio's names, unknown ones included; a copy."""
        return deepcopy(self._said)

    @property
    def extra(self) -> dict[str, Json]:
        """The parameters that this version of the client has no attribute for; a copy."""
        return deepcopy({name: value for name, value in self._said.items() if not self._knows(name)})

    def _knows(self, name: str) -> bool:
        kind: type = type(self)
        return name in keys_of(kind)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._said,)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._said == other._said

    def __hash__(self) -> int:
        named = self._data.get(self._identity)
        return hash((type(self), named if isinstance(named, str) else None))

    def __repr__(self) -> str:
        return shown(self)


class Ends(Callback):
    """What is said of both ends of a message or call.

    Twilio guesses the places from the numbers: they say where a number belongs, not where a person is.
    """

    __slots__ = ()

    from_: field[str] = field(key="From")  # personal data, as are the number and the places below
    to: field[str] = field(key="To")
    from_city: field[str] = field(key="FromCity")
    from_state: field[str] = field(key="FromState")
    from_zip: field[str] = field(key="FromZip")
    from_country: field[str] = field(key="FromCountry")
    to_city: field[str] = field(key="ToCity")
    to_state: field[str] = field(key="ToState")
    to_zip: field[str] = field(key="ToZip")
    to_country: field[str] = field(key="ToCountry")
    account_sid: field[str] = field(key="AccountSid")
    api_version: field[str] = field(key="ApiVersion")


def _pairs(form: Form) -> Iterator[tuple[str, str]]:
    """The names and values of a form, in their order."""
    if isinstance(form, bytes):
        form = form.decode("utf-8", "replace")
    if isinstance(form, str):
        yield from parse_qsl(form, keep_blank_values=True)
    elif isinstance(form, Mapping):
        for name in dict.fromkeys(form):  # aiohttp's dictionaries name each as often as it comes
            yield from ((name, value) for value in _values(form, name))
    else:
        yield from form


def _values(form: Mapping[str, str | Sequence[str]], name: str) -> Sequence[str]:
    """The values of one name; dictionaries of frameworks give the first or the last unless they are asked for all."""
    for method in ("getlist", "getall"):  # Flask, Django, Starlette; aiohttp
        listed = getattr(form, method, None)
        if callable(listed):
            return cast("Sequence[str]", listed(name))
    value = form[name]
    return [value] if isinstance(value, str) else value


__all__ = ["Callback", "Ends", "Form"]

"""The base class of webhook callbacks."""

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
    """The parameters of a webhook request: read-only, compared by value.

    Any input is accepted: a missing parameter is None, an invalid number stays a string, and a parameter without an
    attribute is in `extra`.
    """

    __slots__ = ("_data", "_read_values", "_said")

    _identity: ClassVar[str] = ""  # the parameter that identifies the subject
    _shown: ClassVar[tuple[str, ...]] = ()  # attributes that repr() may show

    def __init__(self, parameters: Mapping[str, Json]) -> None:
        """Args:
        parameters: Parameters by Twilio's names.
        """
        self._said = dict(parameters)
        # The data of the attributes, which have one value each.
        self._data = {
            name: value[0] if isinstance(value, list) and value else value for name, value in self._said.items()
        }
        self._read_values: dict[str, object] = {}

    @classmethod
    def from_form(cls, form: Form) -> Self:
        """Parse a form: the raw body, its names and values, or a query string.

        A repeated name has a list of values in `to_dict()` and `extra`; its attribute has the first value.

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
        """Parse a JSON object. Any other JSON value is kept in `extra`, under the name ""."""
        content = decoded(body.encode("utf-8", "replace") if isinstance(body, str) else body)
        return cls(content if isinstance(content, dict) else {} if content is None else {"": content})

    def to_dict(self) -> dict[str, Json]:
        """Return a copy of all parameters by Twilio's names, including unknown ones."""
        return deepcopy(self._said)

    @property
    def extra(self) -> dict[str, Json]:
        """A copy of the parameters for which this client version has no attribute."""
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
    """The sender and recipient of a message or call.

    Twilio infers the locations from the numbers: they say where a number is registered, not where a person is.
    """

    __slots__ = ()

    from_: field[str] = field(key="From")  # personal data, like the number and locations below
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
    """Yield the names and values of a form, in order."""
    if isinstance(form, bytes):
        form = form.decode("utf-8", "replace")
    if isinstance(form, str):
        yield from parse_qsl(form, keep_blank_values=True)
    elif isinstance(form, Mapping):
        for name in dict.fromkeys(form):  # aiohttp's multidicts repeat a name
            yield from ((name, value) for value in _values(form, name))
    else:
        yield from form


def _values(form: Mapping[str, str | Sequence[str]], name: str) -> Sequence[str]:
    """Return all values of a name; indexing a framework's multi-valued dict gives only the first or last."""
    for method in ("getlist", "getall"):  # Flask, Django, Starlette; aiohttp
        listed = getattr(form, method, None)
        if callable(listed):
            return cast("Sequence[str]", listed(name))
    value = form[name]
    return [value] if isinstance(value, str) else value


__all__ = ["Callback", "Ends", "Form"]

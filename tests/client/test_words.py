"""Errors name arguments in the way their caller writes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import twilio_client
from tests.client.wire import Wire
from twilio_client.base.exceptions import TwilioValidationError
from twilio_client.base.words import argument_name


def parameters() -> Iterator[tuple[str, set[str]]]:
    """Each parameter in each operation of the client, and the names in the expression that is sent for it."""
    for file in Path(twilio_client.__path__[0], "rest").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Request", "Listing"):
                for keyword in node.keywords:
                    if keyword.arg in ("form", "query", "headers") and isinstance(keyword.value, ast.Dict):
                        for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                            if isinstance(key, ast.Constant):
                                yield str(key.value), {
                                    part.id for part in ast.walk(value) if isinstance(part, ast.Name)
                                }


def test_every_parameter_is_named_as_the_generator_names_it() -> None:
    """The rule stands twice, as a client does not have its generator; here it is held to be one rule."""
    found = list(parameters())
    assert len(found) > 6000
    assert [(word, names) for word, names in found if argument_name(word) not in names] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"send_at": object()}, "send_at: a value of the type object cannot be sent"),
        ({"media_url": [b"x"]}, "media_url: a value of the type bytes cannot be sent"),
        ({"body": "planted \ud800"}, "body: half of a surrogate pair cannot be sent"),
        ({"validity_period": float("nan")}, "validity_period: JSON cannot represent NaN or infinity"),
    ],
)
def test_what_cannot_be_sent_is_named_as_the_caller_wrote_it(arguments: dict[str, Any], message: str) -> None:
    """`SendAt` is nowhere in the caller's program."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError) as caught:
        wire.client().messages.create("+15005550010", from_="+15005550006", **{"body": "b", **arguments})
    assert str(caught.value) == message
    with pytest.raises(TwilioValidationError, match="^to: half of"):
        wire.client().messages.list(to="planted \ud800")
    assert wire.requests == []


def test_json_inside_a_form_is_named_too() -> None:
    """A document of Sync is one argument among others."""
    documents = Wire({}).client().sync.v1.services("default").documents
    with pytest.raises(TwilioValidationError, match=r"^data\.at: a value of the type object cannot be sent$"):
        documents.create(data={"at": object()})


def test_places_in_a_json_body_begin_with_the_name_of_the_argument() -> None:
    """There may be several objects in a caller's program."""
    wire = Wire({})
    with pytest.raises(TwilioValidationError, match=r"^content_create_request\.types\.twilio/text: .*type object"):
        wire.client().content.v1.contents.create({"language": "en", "types": {"twilio/text": object()}})  # type: ignore[typeddict-item]
    with pytest.raises(TwilioValidationError, match="^content_create_request.types: required, but missing$"):
        wire.client().content.v1.contents.create({"language": "en"})  # type: ignore[typeddict-item]
    assert wire.client(validate=False).content.v1.contents.create({"language": "en"})  # type: ignore[typeddict-item]
    assert wire.json == {"language": "en"}

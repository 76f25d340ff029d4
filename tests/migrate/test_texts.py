"""Strings that name a module or class: mock.patch must replace what the code uses."""

from __future__ import annotations

import pytest

from tests.migrate.code import becomes, by_hand, migrated, stays


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('@patch("twilio.rest.Client")\ndef f(m): ...', '@patch("twilio_client.rest.Client")\ndef f(m): ...'),
        ("with mock.patch('twilio.rest.Client') as m: ...", "with mock.patch('twilio_client.rest.Client') as m: ..."),
        ('mocker.patch(r"twilio.rest.Client", x)', 'mocker.patch(r"twilio_client.rest.Client", x)'),
        ('monkeypatch.setattr("twilio.rest.Client", x)', 'monkeypatch.setattr("twilio_client.rest.Client", x)'),
        (
            'patch("twilio.rest.api.v2010.account.message.MessageList.create")',
            'patch("twilio_client.rest.api.v2010.account.message.MessageList.create")',
        ),
        (
            'patch("twilio.http.http_client.TwilioHttpClient.request")',
            'patch("twilio_client.http.http_client.TwilioHttpClient.request")',
        ),
        (
            'patch(target="twilio.request_validator.RequestValidator.validate")',
            'patch(target="twilio_client.request_validator.RequestValidator.validate")',
        ),
        ('pytest.importorskip("twilio")', 'pytest.importorskip("twilio_client")'),
        ('import_module("twilio.rest")', 'import_module("twilio_client.rest")'),
        ('patch.dict(sys.modules, {"twilio.rest": m})', 'patch.dict(sys.modules, {"twilio_client.rest": m})'),
        ('sys.modules["twilio.rest"] = m', 'sys.modules["twilio_client.rest"] = m'),
        ('patch("twilio.twiml.voice_response.VoiceResponse")', 'patch("twilio.twiml.voice_response.VoiceResponse")'),
    ],
)
def test_the_target_of_a_patch_is_renamed(old: str, new: str) -> None:
    """A patch of the old package would succeed, and replace nothing that is used."""
    becomes(old, new)


@pytest.mark.parametrize(
    "code",
    [
        'patch("twilio.base.version.Version.create")',
        'patch("twilio.http.validation_client.ValidationClient")',
        'BACKEND = "twilio.rest.Client"',
        'logging.getLogger("twilio.http_client")',
        'patch("shop.tasks.twilio.rest.Client")',  # it breaks as soon as shop/tasks.py imports twilio_client
    ],
)
def test_a_text_that_may_need_a_person_is_told(code: str) -> None:
    """Whether it names a module, and what it is for, is not to be seen."""
    stays(code, 1)


def test_a_patched_async_method_moves_and_is_told() -> None:
    """The module is certain; what stands for the method is not."""
    found, notes = migrated('patch("twilio.rest.api.v2010.account.call.CallList.create_async")')
    assert found == 'patch("twilio_client.rest.api.v2010.account.call.CallList.create_async")'
    assert by_hand(notes) == [1]


@pytest.mark.parametrize(
    "code", ['"twilio"', '"twilio.com"', '"docs at twilio.rest."', '"""twilio"""', 'patch("app.twilio.Client")']
)
def test_other_texts_are_nobodys_business(code: str) -> None:
    """A name in a sentence is not a module."""
    stays(code)

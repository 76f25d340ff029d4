"""Callbacks have attributes for documented parameters, and no parameter is lost or rejected."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timezone
from typing import Any, get_args
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict as AiohttpDict
from starlette.datastructures import FormData
from twilio_client.errors import codes
from twilio_client.webhooks import (
    Callback,
    CallStatusCallback,
    InboundCall,
    InboundMessage,
    Media,
    MessageStatusCallback,
    VerifyCallback,
)
from twilio_client.webhooks.calls import CallStatus
from twilio_client.webhooks.messages import MessageStatus
from werkzeug.datastructures import MultiDict as FlaskDict

from tests.contract_reader.contracts import contract

PLACES = {f"{end}{place}": f"{end} {place}" for end in ("From", "To") for place in ("City", "State", "Zip", "Country")}
STANDARD = {
    "MessageSid": "SM1",
    "AccountSid": "AC1",
    "MessagingServiceSid": "MG1",
    "From": "+15017122661",
    "To": "+15558675310",
    "Body": "Wear sunscreen",
    "NumMedia": "0",
    "NumSegments": "1",
    "ApiVersion": "2010-04-01",
    **PLACES,
}
STATUS = {
    **STANDARD,
    "MessageStatus": "failed",
    "ErrorCode": "30003",
    "ChannelInstallSid": "XE1",
    "ChannelStatusMessage": "no such user",
    "ChannelPrefix": "whatsapp",
    "EventType": "READ",
    "RawDlrDoneDate": "2605201200",
}
CALL = {
    "CallSid": "CA1",
    "AccountSid": "AC1",
    "From": "+15017122661",
    "To": "+15558675310",
    "CallStatus": "completed",
    "ApiVersion": "2010-04-01",
    "Direction": "outbound-api",
    "ForwardedFrom": "+15005550006",
    "CallerName": "ZOE",
    **PLACES,
}
CALL_STATUS = {
    **CALL,
    "CallDuration": "37",
    "SequenceNumber": "3",
    "CallbackSource": "call-progress-events",
    "Timestamp": "Fri, 12 Mar 2021 16:29:59 +0000",
}
VERIFY = {
    "uuid": "5a30d2f8",
    "type": "challenge.approved",
    "account_sid": "AC1",
    "service_sid": "VA1",
    "entity_identity": "zoe-42",
    "factor_sid": "YF1",
    "factor_type": "push",
}
KINDS: dict[type[Callback], dict[str, str]] = {
    MessageStatusCallback: STATUS,
    InboundMessage: STANDARD,
    CallStatusCallback: CALL_STATUS,
    InboundCall: CALL,
    VerifyCallback: VERIFY,
}
NUMBERS = {"ErrorCode": 30003, "NumMedia": 0, "NumSegments": 1, "CallDuration": 37, "SequenceNumber": 3}
READ: dict[str, object] = {**NUMBERS, "Timestamp": datetime(2021, 3, 12, 16, 29, 59, tzinfo=timezone.utc)}

each_kind = pytest.mark.parametrize(("kind", "form"), KINDS.items(), ids=[kind.__name__ for kind in KINDS])


def attribute(parameter: str) -> str:
    """ "MessageSid" -> "message_sid"."""
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in parameter).lstrip("_")
    return "from_" if words == "from" else words


@each_kind
def test_every_documented_parameter_has_an_attribute(kind: type[Callback], form: dict[str, str]) -> None:
    """What stands in `extra` is not completed by an editor, and not checked by a type checker."""
    callback = kind.from_form(form)
    assert callback.extra == {}
    for parameter, value in form.items():
        assert getattr(callback, attribute(parameter)) == READ.get(parameter, value)


@each_kind
def test_a_parameter_that_is_missing_is_none(kind: type[Callback], form: dict[str, str]) -> None:
    """What Twilio sends depends on the channel; an SMS has no channel prefix."""
    callback = kind.from_form("")
    assert {getattr(callback, attribute(parameter)) for parameter in form} == {None}
    assert callback.to_dict() == callback.extra == {}


@each_kind
def test_the_same_form_in_every_shape_is_the_same_callback(kind: type[Callback], form: dict[str, str]) -> None:
    """A view of any framework, a queue that keeps bodies, or a test with a dict."""
    callback = kind.from_form(form)
    assert kind.from_form(urlencode(form)) == kind.from_form(urlencode(form).encode()) == callback
    assert kind.from_form(list(form.items())) == kind.from_form({name: [form[name]] for name in form}) == callback
    for framework in (FlaskDict, FormData, AiohttpDict):
        assert kind.from_form(framework(form)) == callback
    assert callback.to_dict() == form


@pytest.mark.parametrize("framework", [FlaskDict, FormData, AiohttpDict])
def test_a_name_that_comes_more_than_once_keeps_all_its_values(framework: Any) -> None:
    """The dictionaries of frameworks give the first or the last one, each as it likes."""
    pairs = [("MessageSid", "SM1"), ("Tag", "a"), ("Tag", "b")]
    for form in (pairs, framework(pairs), "MessageSid=SM1&Tag=a&Tag=b"):
        assert InboundMessage.from_form(form).extra == {"Tag": ["a", "b"]}


def test_an_attribute_has_one_value() -> None:
    """It is typed as one: a list in its place would fail where it is used, far from here."""
    callback = InboundMessage.from_form("MessageSid=SM1&MessageSid=SM2&NumMedia=1&NumMedia=2")
    assert (callback.message_sid, callback.num_media) == ("SM1", 1)
    assert callback.to_dict() == {"MessageSid": ["SM1", "SM2"], "NumMedia": ["1", "2"]}
    assert pickle.loads(pickle.dumps(callback)) == callback


def test_what_is_not_known_is_kept() -> None:
    """Twilio adds parameters without notice: a program that needs one does not wait for a new client."""
    callback = InboundMessage.from_form({**STANDARD, "WaId": "15017122661", "": "no name"})
    assert callback.extra == {"WaId": "15017122661", "": "no name"}


@pytest.mark.parametrize("odd", ["", "many", "30003.5", "٣", "9" * 5000])
def test_a_wrong_number_survives(odd: str) -> None:
    """A callback that raises is sent again and again, and the status is lost."""
    callback = MessageStatusCallback.from_form({"MessageSid": "SM1", "ErrorCode": odd, "NumMedia": odd})
    assert callback.error_code == (3 if odd == "٣" else odd) and callback.message_sid == "SM1"
    assert callback.error is None and callback.media == ()


def test_an_error_code_leads_to_its_meaning() -> None:
    """Whether to try again is what the callback is for."""
    failed = MessageStatusCallback.from_form(STATUS)
    assert failed.error == codes.get(30003) and failed.error and failed.error.retry
    assert MessageStatusCallback.from_form({"ErrorCode": "12345"}).error is None
    assert MessageStatusCallback.from_form([("ErrorCode", "30003"), ("ErrorCode", "30004")]).error == failed.error


@pytest.mark.parametrize(
    ("alias", "schema"), [(MessageStatus, "message_enum_status"), (CallStatus, "call_enum_status")]
)
def test_statuses_are_those_of_the_contract(alias: object, schema: str) -> None:
    """Twilio adds one now and then; an editor offers what stands here."""
    schemas = contract("twilio_api_v2010").data["components"]["schemas"]
    assert list(get_args(alias)) == schemas[schema]["enum"]


def test_media_are_pairs_of_url_and_content_type() -> None:
    """By their numbers, eleven after two; a wrong count loses none."""
    form = {"NumMedia": "1", "MediaUrl11": "https://c", "MediaUrl2": "https://b", "MediaContentType2": "image/png"}
    message = InboundMessage.from_form({**form, "MediaContentType7": "image/gif", "MediaUrlX": "?"})
    assert message.media == (Media("https://b", "image/png"), Media("https://c", None))
    assert message.media[0].url == "https://b"
    assert message.extra == {"MediaUrlX": "?"}


@each_kind
def test_a_callback_can_be_kept_and_compared(kind: type[Callback], form: dict[str, str]) -> None:
    """Views hand callbacks to workers through queues, and tests compare them."""
    callback = kind.from_form(form)
    callback.extra  # noqa: B018  (what was read is no part of it)
    for other in (pickle.loads(pickle.dumps(callback)), copy.copy(callback), copy.deepcopy(callback)):
        assert type(other) is kind and other == callback and hash(other) == hash(callback)
    assert callback != kind.from_form({**form, "New": "1"}) and callback != form
    assert InboundMessage.from_form(form) != MessageStatusCallback.from_form(form)
    assert hash(kind.from_form([*form.items(), *form.items()])) is not None


@each_kind
def test_a_callback_cannot_be_changed(kind: type[Callback], form: dict[str, str]) -> None:
    """It is what Twilio said; who wants something else makes it of something else."""
    callback = kind.from_form(form)
    for name in (attribute(next(iter(form))), "extra", "anything"):
        with pytest.raises(AttributeError):
            setattr(callback, name, "x")
    callback.to_dict().clear()
    assert callback.to_dict() == form


@each_kind
def test_what_is_printed_holds_nothing_personal(kind: type[Callback], form: dict[str, str]) -> None:
    """Logs are kept longer than messages, and read by more people."""
    shown = repr(kind.from_form({**form, "ProfileName": "Zoe", "MediaUrl0": "https://api.twilio.com/secret"}))
    shown += str(kind.from_form(form))
    personal = {"From", "To", "Body", "ForwardedFrom", "CallerName", "entity_identity", *PLACES} & form.keys()
    assert form[next(iter(form))] in shown and kind.__name__ in shown
    assert personal and not [name for name in personal if form[name] in shown]
    assert "Zoe" not in shown and "secret" not in shown


def test_json_is_read_as_well() -> None:
    """Some of Twilio's products send JSON; what is no object is kept all the same."""
    callback = VerifyCallback.from_json('{"uuid": "5a30d2f8", "type": "factor.verified", "factor": {"sid": "YF1"}}')
    assert (callback.uuid, callback.type, callback.extra) == ("5a30d2f8", "factor.verified", {"factor": {"sid": "YF1"}})
    assert VerifyCallback.from_json(b"[1]").extra == {"": [1]}
    assert VerifyCallback.from_json(b"{").extra == {"": "{"}
    assert VerifyCallback.from_json(b"").extra == {}


@given(st.binary() | st.text() | st.lists(st.tuples(st.text(), st.text())))
def test_no_input_raises(form: Any) -> None:
    """Whatever arrives is somebody's message."""
    for kind in KINDS:
        callback = kind.from_form(form)
        assert repr(callback) and isinstance(callback.extra, dict)
    message = InboundMessage.from_form(form)
    assert isinstance(message.media, tuple) and message == pickle.loads(pickle.dumps(message))

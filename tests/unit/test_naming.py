"""From Twilio's names to Python names, which must stay those that users know."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_codegen import naming


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("MessagingServiceSid", "messaging_service_sid"),
        ("messagingServiceSid", "messaging_service_sid"),
        ("SIPDomain", "sip_domain"),
        ("A2PProfile", "a2_p_profile"),
        ("Parameter99.Value", "parameter99_value"),
        ("Configuration.Filters", "configuration_filters"),
        ("twilio/text", "twilio_text"),
        ("Non-Resident", "non_resident"),
        ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"),
        ("date_created", "date_created"),
    ],
)
def test_words_become_snake_case(word: str, name: str) -> None:
    """The rule is that of the official SDK, whose argument and attribute names are in everybody's code."""
    assert naming.snake(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("message", "Message"),
        ("message_enum_status", "MessageEnumStatus"),
        ("iam.v1.account", "IamV1Account"),
        ("a2p_brand", "A2PBrand"),
        ("us_app_to_person", "UsAppToPerson"),
    ],
)
def test_words_become_class_names(word: str, name: str) -> None:
    """A letter after a digit begins a word: `A2PBrand`."""
    assert naming.camel(word) == name


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("messages", "message"),
        ("addresses", "address"),
        ("policies", "policy"),
        ("batches", "batch"),
        ("statuses", "status"),
        ("feedback", "feedback"),
        ("aws", "aws"),
        ("sync_lists", "sync_list"),
        ("knowledge_bases", "knowledge_basis"),
        ("data_analysis", "data_analysis"),
    ],
)
def test_classes_are_called_after_one_thing(many: str, one: str) -> None:
    """Twilio's rules for the singular, not those of English, decide what a class is called."""
    assert naming.singular(many) == one


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("From", "from_"),
        ("DateSent", "date_sent"),
        ("DateSent<", "date_sent_before"),
        ("DateSent>", "date_sent_after"),
        ("Version", "resource_version"),
        ("IfMatch", "if_match"),
        ("Type", "type"),
    ],
)
def test_arguments_avoid_keywords_and_tell_ranges_apart(word: str, name: str) -> None:
    """Python's builtins may be arguments, its keywords may not; `<` and `>` become words."""
    assert naming.argument_name(word) == name


@pytest.mark.parametrize(("word", "name"), [("from", "from_"), ("version", "version"), ("dateCreated", "date_created")])
def test_attributes_keep_their_words(word: str, name: str) -> None:
    """An answer's field has no other name to give way to."""
    assert naming.attribute_name(word) == name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("queued", "QUEUED"),
        ("in-progress", "IN_PROGRESS"),
        ("Active (Now)", "ACTIVE__NOW"),
        ("application/pdf", "APPLICATION_PDF"),
        ("UK:CRN", "UK_CRN"),
        ("true", "TRUE"),
        ("import", "IMPORT"),
        ("3gpp", "_3GPP"),
        ("", "EMPTY"),
    ],
)
def test_constants_are_upper_case(value: str, name: str) -> None:
    """Upper case settles every keyword among the values."""
    assert naming.constant_name(value) == name


@pytest.mark.parametrize(
    "word", ["", "1st", "from", "None", "a b", "a-b", "a\n", "é", "ﬁeld", "ª", "print()", "a\x00", "\ud800"]
)
def test_what_is_no_name_is_told(word: str) -> None:
    """Among them names that Python would take for others: `ﬁeld`, with a ligature, is `field` to it."""
    assert not naming.is_name(word)


@given(st.text())
def test_whatever_the_word_nothing_but_a_name_passes(word: str) -> None:
    """A document chooses its words, and none of them may reach code as anything but a name."""
    for name in (
        naming.argument_name(word),
        naming.attribute_name(word),
        naming.camel(word),
        naming.constant_name(word),
    ):
        if naming.is_name(name):
            names: dict[str, int] = {}
            exec(f"{name} = 1", {}, names)
            assert names == {name: 1}
            assert not keyword.iskeyword(name)

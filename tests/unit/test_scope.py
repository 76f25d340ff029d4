"""The names of one module: each is assigned once."""

from __future__ import annotations

import pytest
from twilio_codegen.ir_values import Record
from twilio_codegen.model.scope import Word
from twilio_codegen.problems import Pointer

from tests.unit.toy_client import scope

HERE, THERE = Pointer("toy.json", ("here",)), Pointer("toy.json", ("there",))
LID = Record(name="LidRecord", doc="`lid` in an answer.", fields=())
OTHER_LID = Record(name="LidRecord", doc="`other_lid` in an answer.", fields=())


def test_a_definition_that_comes_again_is_the_same_one() -> None:
    """A component is met wherever somebody refers to it, and printed once."""
    module = scope()
    assert [module.define(HERE, LID), module.define(THERE, LID)] == ["LidRecord", "LidRecord"]
    assert (module.records, module.problems) == ((LID,), [])


def test_another_definition_of_the_same_name_is_a_clash() -> None:
    """The second would replace the first, and fields would read what is not theirs."""
    module = scope()
    module.define(HERE, LID)
    module.define(THERE, OTHER_LID)
    (problem,) = module.problems
    assert (problem.where, module.records) == (THERE, (LID,))


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("Page", "'Page' is a name that this module already uses"),
        ("1Lid", "a definition would be named '1Lid', which is not a valid Python name"),
        ("", "a definition would be named '', which is not a valid Python name"),
        ("Élan", "a definition would be named 'Élan', which is not a valid Python name"),
    ],
)
def test_a_definition_cannot_have_every_name(name: str, trouble: str) -> None:
    """What the module imports must stay reachable, and what it defines must be Python."""
    module = scope()
    module.define(HERE, Record(name=name, doc="", fields=()))
    assert [(problem.where, problem.trouble) for problem in module.problems] == [(HERE, trouble)]


def test_a_definition_cannot_hide_what_the_module_imports() -> None:
    """The alias of an identifier, or the class of a sub-resource: known only when the rest of the module is."""
    module = scope()
    module.define(HERE, Record(name="AccountSid", doc="", fields=()))
    module.imports([".sids.AccountSid", ".rest.toy.v1.box.lid.LidList"])
    assert [(problem.where, problem.trouble) for problem in module.problems] == [
        (HERE, "'AccountSid' is a name that this module already uses")
    ]


def test_each_word_beyond_the_first_of_a_name_is_a_clash() -> None:
    """All of them are told at once, each at the place where a row can settle it."""
    module = scope()
    words = [Word(HERE / text, text, name) for text, name in [("To", "to"), ("to", "to"), ("tO", "to"), ("By", "by")]]
    module.distinct(words, "argument")
    assert [(problem.where, problem.trouble) for problem in module.problems] == [
        (HERE / "to", "'To' and 'to' would both become the argument 'to'"),
        (HERE / "tO", "'To' and 'tO' would both become the argument 'to'"),
    ]


def test_a_row_gives_a_value_one_name_and_its_type_another() -> None:
    """Both stand at one place; the capital tells which of them is meant."""
    module = scope(**{"#/here": "lid_of_box"})
    assert module.word(HERE, "lid", "lid") == Word(HERE, "lid", "lid_of_box")
    assert module.overrides.type_name(HERE, "Lid") == "Lid"

"""docs/breaking.md, written from the table of rules: `python -m twilio_codegen.diff.rulebook > docs/breaking.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from .rule import EFFECTS, Rule
from .rules_answers import ANSWER_RULES
from .rules_arguments import ARGUMENT_RULES
from .rules_calls import CALL_RULES
from .rules_values import VALUE_RULES

_CHAPTERS: Final[Mapping[str, Iterable[Rule]]] = {
    "Documents and operations": CALL_RULES,
    "What callers hand over": (*ARGUMENT_RULES, *VALUE_RULES),
    "What callers read": ANSWER_RULES,
}

_INTRODUCTION: Final = """\
# What breaks callers, and what does not

The rules by which `twilio-codegen diff` judges a change of Twilio's documents. This page is written from the table of
rules (`generator/twilio_codegen/diff/rules_*.py`), and a test holds it to that.

| effect | means | next version |
|---|---|---|
| breaking | code that was right fails, or does something else: when it is type-checked, when it runs, or at Twilio | major |
| risky | code that relied on what was never promised may fail: the position of optional arguments, values that never came | minor |
| safe | code that was right stays right | minor when there is something new or deprecated, else patch |

The direction decides. A request that accepts less than before breaks its callers, one that accepts more does not; an
answer that promises less breaks its readers, one that promises more does not. What counts is this client: its arguments
stand in an order, its enums are open to values that Twilio adds, every field of an answer may be None, SIDs are checked before
they are sent and nothing is checked when it is read, and every error raises the same exceptions.

Some changes have no rule, as nobody can notice them: sentences, examples and titles; the order of answers' fields, of enum
values and of `required`; components that no operation uses; the fields around the records of a page; the bodies of
errors and of deletions; the defaults and `additionalProperties` of answers; `nullable` of form fields and parameters,
which have no null; and what the generator is told to leave to Twilio (`read/ignored.py` in `generator/twilio_codegen`):
`multipleOf` and `uniqueItems`, `writeOnly`, the scopes of tokens.

Whatever the generator cannot decide is no rule but a decision, which every report lists first: a new document, an
exclusion or an overlay without one, an overlay or a ruling that no longer matches, a keyword, vendor extension or format that
nobody has ruled on, a version of OpenAPI that is not read, a pattern without a name, a name that no pattern has any more,
and two words that would share one.
"""


def page() -> str:
    """The text of docs/breaking.md."""
    return "\n".join([_INTRODUCTION, *(line for title, rules in _CHAPTERS.items() for line in _chapter(title, rules))])


def _chapter(title: str, rules: Iterable[Rule]) -> Iterator[str]:
    yield f"## {title}\n"
    for rule in sorted(rules, key=lambda rule: (EFFECTS.index(rule.effect), rule.name)):
        yield f"### {rule.name}\n"
        yield f"**{rule.effect}** ({rule.bump}). {rule.why}\n"
        yield f"- in the contract: {_words(rule.change)}"
        yield f"- in Python: {_words(rule.python)}"
        if rule.hint:
            yield f"- what to do: {_words(rule.hint)}"
        yield ""


def _words(template: str) -> str:
    return template.format(old="*old*", new="*new*")


if __name__ == "__main__":
    sys.stdout.write(page())

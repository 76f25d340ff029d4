"""Writes docs/breaking.md from the rules: `python -m twilio_codegen.diff.rulebook > docs/breaking.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from textwrap import fill
from typing import Final

from .rule import EFFECTS, Rule
from .rules_answers import ANSWER_RULES
from .rules_arguments import ARGUMENT_RULES
from .rules_calls import CALL_RULES
from .rules_values import VALUE_RULES

_CHAPTERS: Final[Mapping[str, Iterable[Rule]]] = {
    "Documents and operations": CALL_RULES,
    "Requests": (*ARGUMENT_RULES, *VALUE_RULES),
    "Responses": ANSWER_RULES,
}

_WIDTH: Final = 120

_INTRODUCTION: Final = """\
# Breaking changes

`twilio-codegen diff` uses the rules on this page to classify each change between two sets of Twilio's documents. The
page is generated from the rules in `generator/twilio_codegen/diff/rules_*.py`: after a change there, run
`.venv/bin/python -m twilio_codegen.diff.rulebook > docs/breaking.md`. A test compares the two.

For each rule, the page gives the reason for its effect, the words of the report, and what callers should do. A report
describes a change twice: in terms of the contract and in terms of Python. *old* and *new* stand for what the change
replaces and what replaces it.

Every rule has one of three effects:

| effect | meaning | next version |
|---|---|---|
| breaking | correct code fails or has a different effect: in the type checker, at run time, or at Twilio | major |
| risky | code may fail if it relies on what was never promised: argument positions, a fixed set of values | minor |
| safe | correct code stays correct | minor if something is new or deprecated, otherwise patch |

## How changes are classified

The effect depends on the direction. A request that accepts less than before breaks its callers, and one that accepts
more does not. A response that promises less breaks the code that reads it, and one that promises more does not. In the
names of the rules, *argument* is a part of a request and *answer* is a part of a response.

The rules describe this client, which differs from other clients in some ways:

- its arguments have an order;
- its enums accept values that Twilio adds later;
- every field of a response may be None;
- SIDs are checked before they are sent, and nothing is checked when a response is read;
- every error raises the same exceptions, whether it is declared or not.

Changes that callers cannot notice have no rule:

- texts, examples and titles;
- the order of response fields, of enum values and of `required`;
- components that no operation uses;
- the fields around the records of a page;
- the bodies of errors and of deletions;
- `default` and `additionalProperties` in responses;
- `nullable` on form fields and parameters, which cannot be null;
- keywords that the generator leaves to Twilio (`generator/twilio_codegen/read/ignored.py`): `multipleOf` and
  `uniqueItems`, `writeOnly`, and the scopes of tokens.

## Decisions

Some changes need a decision by a person. Every report lists these first:

- a new document;
- an exclusion or an overlay without a document;
- an overlay or an override that no longer matches anything;
- an unknown keyword, vendor extension or format;
- an unsupported version of OpenAPI;
- a pattern without a name, or a name whose pattern no longer exists;
- two words that would become the same name.
"""


def page() -> str:
    """Return the text of docs/breaking.md."""
    return "\n".join([_INTRODUCTION, *(line for title, rules in _CHAPTERS.items() for line in _chapter(title, rules))])


def _chapter(title: str, rules: Iterable[Rule]) -> Iterator[str]:
    yield f"## {title}\n"
    for rule in sorted(rules, key=lambda rule: (EFFECTS.index(rule.effect), rule.name)):
        yield f"### {rule.name}\n"
        yield _wrapped(f"**{rule.effect}** ({rule.bump}). {rule.why}")
        yield f"- in the contract: {_words(rule.change)}"
        yield f"- in Python: {_words(rule.python)}"
        if rule.hint:
            yield f"- what to do: {_words(rule.hint)}"
        yield ""


def _wrapped(text: str) -> str:
    return fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False) + "\n"


def _words(template: str) -> str:
    return template.format(old="*old*", new="*new*")


if __name__ == "__main__":
    sys.stdout.write(page())

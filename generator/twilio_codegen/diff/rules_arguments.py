"""Rules about what callers hand over: query, header and path values, form fields, and the keys of JSON bodies.

A request that accepts less than before breaks; one that accepts more does not. What their values may be is ruled in
`rules_values.py`.
"""

from __future__ import annotations

from typing import Final

from .rule import Rule, deprecation

ARGUMENT_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        name="argument-added",
        effect="safe",
        section="Added",
        change="added, optional",
        python="is new, and may be left out",
        why="It stands after all others, or is a key of a body, so that no call is understood otherwise.",
    ),
    Rule(
        name="argument-inserted",
        effect="risky",
        section="Added",
        change="added, optional, before {old}",
        python="is new, and stands before {old} and what follows it",
        hint="name {old} and what follows it, if you give them by position",
        why="A call that gives so many values by position gives them to the wrong arguments; one that names them does not.",
    ),
    Rule(
        name="argument-required-added",
        effect="breaking",
        section="Added",
        change="added, required",
        python="is new, and must be given",
        hint="pass it",
        why="No existing call has it.",
    ),
    Rule(
        name="argument-removed",
        effect="breaking",
        section="Removed",
        change="removed",
        python="is gone",
        hint="do not pass it any more",
        why="Whoever passes it is refused.",
    ),
    Rule(
        name="argument-renamed",
        effect="breaking",
        section="Changed",
        change="was {old}",
        python="was {old}",
        hint="write {new} instead of {old}",
        why="Whoever passes it under the old name is refused. Certain when one name went and one came in the same place,"
        " with the same type, and the two share a word or a type of their own.",
    ),
    Rule(
        name="argument-respelled",
        effect="safe",
        section="Changed",
        change="was spelt {old}",
        python="is called as before",
        why="Both spellings give the same Python name, and the client sends the new one.",
    ),
    Rule(
        name="argument-place-changed",
        effect="safe",
        section="Changed",
        change="goes into the {new}, went into the {old}",
        python="is passed as before, and sent in another place",
        why="The client knows where it goes.",
    ),
    Rule(
        name="argument-now-required",
        effect="breaking",
        section="Changed",
        change="is now required",
        python="must be given",
        hint="pass it",
        why="A call that leaves it out no longer works.",
    ),
    Rule(
        name="argument-now-optional",
        effect="safe",
        section="Added",
        change="is now optional",
        python="may be left out",
        why="A call that gives it still works. If its position changes, a row of its own says so.",
    ),
    Rule(
        name="arguments-reordered",
        effect="breaking",
        section="Changed",
        change="order of the arguments was {old}, is now {new}",
        python="takes {new} in this order, took {old}",
        hint="name the arguments instead of giving them by position",
        why="The order of properties is the order of positional arguments: a call by position sends values under the wrong"
        " names, and nothing may tell.",
    ),
    Rule(
        name="argument-default-changed",
        effect="risky",
        section="Changed",
        change="default was {old}, is now {new}",
        python="left out, it now means {new}",
        hint="pass {old} to keep what you had",
        why="The same call does something else.",
    ),
    *deprecation("argument", "still works, and is going to be removed"),
    Rule(
        name="argument-read-only",
        effect="risky",
        section="Changed",
        change="is now read-only",
        python="is no longer for callers to set",
        hint="do not pass it any more",
        why="The types still take it, but Twilio may ignore or refuse it.",
    ),
    Rule(
        name="argument-writable",
        effect="safe",
        section="Added",
        change="is no longer read-only",
        python="may be set",
        why="Nobody could set it before.",
    ),
    Rule(
        name="argument-wire-changed",
        effect="safe",
        section="Changed",
        change="is written as {new}, was written as {old}",
        python="is passed as before",
        why="The client knows how to write it.",
    ),
    Rule(
        name="body-type-changed",
        effect="safe",
        section="Changed",
        change="is {new}, was {old}",
        python="is sent as {new}",
        why="The client knows how to write it. Arguments that change with it have rows of their own.",
    ),
)

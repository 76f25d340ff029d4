"""Rules about arguments: query, header and path values, form fields, and the keys of JSON bodies.

A request that accepts less than before is breaking; one that accepts more is not. `rules_values.py` has the rules about
the values of arguments.
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
        python="is new, and can be omitted",
        why="It comes after all other arguments, or is a key of a body, so existing calls keep their meaning.",
    ),
    Rule(
        name="argument-inserted",
        effect="risky",
        section="Added",
        change="added, optional, before {old}",
        python="is new, and comes before {old} and the arguments after it",
        hint="pass {old} and the arguments after it by name",
        why="A call that passes this many arguments by position assigns them to the wrong arguments; a call that"
        " passes them by name is not affected.",
    ),
    Rule(
        name="argument-required-added",
        effect="breaking",
        section="Added",
        change="added, required",
        python="is new, and must be given",
        hint="pass it",
        why="No existing call passes it.",
    ),
    Rule(
        name="argument-removed",
        effect="breaking",
        section="Removed",
        change="removed",
        python="is gone",
        hint="stop passing it",
        why="A call that passes it fails.",
    ),
    Rule(
        name="argument-renamed",
        effect="breaking",
        section="Changed",
        change="was {old}",
        python="was {old}",
        hint="write {new} instead of {old}",
        why="A call that passes it under the old name fails. The rule applies when one name was removed and one"
        " was added in the same place, with the same type, and the two names share a word or a type of their"
        " own.",
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
        python="is passed as before, and sent elsewhere in the request",
        why="The client knows where it belongs.",
    ),
    Rule(
        name="argument-now-required",
        effect="breaking",
        section="Changed",
        change="is now required",
        python="must be given",
        hint="pass it",
        why="A call that omits it fails.",
    ),
    Rule(
        name="argument-now-optional",
        effect="safe",
        section="Added",
        change="is now optional",
        python="can be omitted",
        why="A call that passes it still works. If its position changes, another row reports that.",
    ),
    Rule(
        name="arguments-reordered",
        effect="breaking",
        section="Changed",
        change="order of the arguments was {old}, is now {new}",
        python="has the order {new}, had {old}",
        hint="pass the arguments by name, not by position",
        why="The order of properties is the order of positional arguments: a call by position sends values under"
        " the wrong names, possibly without any error.",
    ),
    Rule(
        name="argument-default-changed",
        effect="risky",
        section="Changed",
        change="default was {old}, is now {new}",
        python="if omitted, it now means {new}",
        hint="pass {old} to keep the old behaviour",
        why="The same call has a different effect.",
    ),
    *deprecation("argument", "still works, and is going to be removed"),
    Rule(
        name="argument-read-only",
        effect="risky",
        section="Changed",
        change="is now read-only",
        python="can no longer be set by callers",
        hint="stop passing it",
        why="The types still accept it, but Twilio may ignore or reject it.",
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
        why="The client knows how to encode it.",
    ),
    Rule(
        name="body-type-changed",
        effect="safe",
        section="Changed",
        change="is {new}, was {old}",
        python="is sent as {new}",
        why="The client knows how to encode the body. Other rows report arguments that change with it.",
    ),
)

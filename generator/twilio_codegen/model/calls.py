"""An operation seen as a call: the verb that names it, the answer that it gives, and the words to tell of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import naming
from ..quoting import prose
from ..spec import Operation, Response
from . import docstrings

JSON = "application/json"
_VERB = re.compile(r"[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The names of a resource's classes, shared by all that is made of it."""

    class_name: str
    owner: str  # what the calls act on, in words: "Message"

    @property
    def instance(self) -> str:
        return f"{self.class_name}Instance"

    @property
    def page(self) -> str:
        return f"{self.class_name}Page"


def has_verb(operation: Operation) -> bool:
    """Whether Twilio's operation id begins with a verb, as "CreateMessage" does."""
    return _VERB.match(operation.id) is not None


def verb_of(operation: Operation) -> str:
    """The method's name: the first word of Twilio's operation id, "create" of "CreateMessage".

    An id without a verb is a problem that `methods_of` tells.
    """
    match = _VERB.match(operation.id)
    return naming.safe(match[0].lower()) if match else "call"


def answer_of(operation: Operation) -> Response | None:
    """The answer of a successful call: the first 2xx with a body, else the first 2xx, else the first 3xx."""
    successes = [response for response in operation.responses if response.status.startswith("2")]
    for response in successes:
        if response.schema is not None:
            return response
    redirects = [response for response in operation.responses if re.fullmatch("3[0-9]{2}", response.status)]
    return next(iter([*successes, *redirects]), None)


def accept_of(operation: Operation) -> str:
    """The media type to ask for: that of successful answers; that of the others where success has no body."""
    told = [response for response in operation.responses if response.content_type]
    types = [response.content_type for response in told if response.status.startswith("2")]
    types = types or [response.content_type for response in told]
    return types[0] or JSON if types else JSON


def bool_or_instance(answer: Response | None, words: Words) -> str:
    """The class of a result: the instance, or bool where a successful answer says nothing."""
    if answer is None or (answer.schema is None and not answer.status.startswith("3")):
        return "bool"
    return words.instance


_SUMMARIES = {
    "create": "Create {a}",
    "fetch": "Fetch {the}",
    "update": "Update {the}",
    "patch": "Change parts of {the}",
    "delete": "Delete {the}",
    "list": "List {many}",
    "page": "Fetch one page of {many}",
}


def summary(verb: str, words: Words) -> str:
    """The first line of a method's docstring.

    >>> summary("create", Words(class_name="ApprovalCreate", owner="Approval Create"))
    'Create an Approval'
    """
    template = _SUMMARIES.get(verb, verb.capitalize() + " {the}")
    owner = words.owner.removesuffix(f" {verb.capitalize()}")  # some resources are named after what is done with them
    return template.format(a=naming.with_article(owner), the=f"the {owner}", many=f"{words.owner} records")


def wire(operation: Operation) -> str:
    """The verb and the path, as Twilio writes them."""
    return f"{operation.verb} {prose(operation.where.steps[1])}"


def notes_of(operation: Operation) -> tuple[str, ...]:
    """What is to be said of an operation below its first line."""
    answer = answer_of(operation)
    unverified = operation.unverified or (answer is not None and answer.unverified)
    return docstrings.notes(operation.description, unverified=unverified)

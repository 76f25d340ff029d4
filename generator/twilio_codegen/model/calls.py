"""Operations as calls: the verb in the method name, the response that is the result, and the words of the docstring."""

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
    """The class names of a resource, shared by all its parts."""

    class_name: str
    owner: str  # what the calls act on, in words: "Message"

    @property
    def instance(self) -> str:
        return f"{self.class_name}Instance"

    @property
    def page(self) -> str:
        return f"{self.class_name}Page"


def has_verb(operation: Operation) -> bool:
    """Return whether Twilio's operation id begins with a verb, like "CreateMessage"."""
    return _VERB.match(operation.id) is not None


def verb_of(operation: Operation) -> str:
    """Return the verb: the first word of Twilio's operation id, such as "create" for "CreateMessage".

    `methods_of` reports ids without a verb.
    """
    match = _VERB.match(operation.id)
    return naming.safe(match[0].lower()) if match else "call"


def answer_of(operation: Operation) -> Response | None:
    """Return the successful response: the first 2xx with a body, else the first 2xx, else the first 3xx."""
    successes = [response for response in operation.responses if response.status.startswith("2")]
    for response in successes:
        if response.schema is not None:
            return response
    redirects = [response for response in operation.responses if re.fullmatch("3[0-9]{2}", response.status)]
    return next(iter([*successes, *redirects]), None)


def accept_of(operation: Operation) -> str:
    """Return the Accept header: the media type of successful responses, or of the others if success has no body."""
    told = [response for response in operation.responses if response.content_type]
    types = [response.content_type for response in told if response.status.startswith("2")]
    types = types or [response.content_type for response in told]
    return types[0] or JSON if types else JSON


def bool_or_instance(answer: Response | None, words: Words) -> str:
    """Return the result class: the instance, or bool if a successful response has no body."""
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
    """Return the first line of a method's docstring.

    >>> summary("create", Words(class_name="ApprovalCreate", owner="Approval Create"))
    'Create an Approval'
    """
    template = _SUMMARIES.get(verb, verb.capitalize() + " {the}")
    owner = words.owner.removesuffix(f" {verb.capitalize()}")  # some resources are named after the action
    return template.format(a=naming.with_article(owner), the=f"the {owner}", many=f"{words.owner} records")


def wire(operation: Operation) -> str:
    """Return the HTTP method and the path, as Twilio writes them."""
    return f"{operation.verb} {prose(operation.where.steps[1])}"


def notes_of(operation: Operation) -> tuple[str, ...]:
    """Return the paragraphs below the first line of the docstring."""
    answer = answer_of(operation)
    unverified = operation.unverified or (answer is not None and answer.unverified)
    return docstrings.notes(operation.description, unverified=unverified)

"""Descriptions of places inside values, in terms of the contract and of Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import naming

_MOST = 8  # maximum number of words in a list


def contract_path(path: Sequence[str]) -> str:
    """Describe a place inside a value in terms of the contract.

    >>> contract_path(("tags", "[]", "name")), contract_path(("{}",))
    ('.tags[].name', '{}')
    """
    return "".join(step if step in ("[]", "{}") else f".{step}" for step in path)


def attribute_path(path: Sequence[str]) -> str:
    """Describe a place inside a value as an attribute of a response.

    >>> attribute_path(("dateCreated",)), attribute_path(("tags", "[]", "name")), attribute_path(("links", "{}"))
    ('.date_created', '.tags[...].name', '.links[...]')
    """
    return "".join("[...]" if step in ("[]", "{}") else f".{naming.attribute_name(step)}" for step in path)


def python_value(path: Sequence[str]) -> str:
    """Describe a place inside an argument by the argument's value.

    >>> python_value(("tags", "[]", "name")), python_value(())
    ("{'tags': [{'name': ...}]}", '...')
    """
    text = "..."
    for step in reversed(path):
        match step:
            case "[]":
                text = f"[{text}]"
            case "{}":
                text = f"{{...: {text}}}"
            case _:
                text = f"{{'{step}': {text}}}"
    return text


def listed(words: Iterable[str]) -> str:
    """Join words for a sentence. A long list is cut, with the number of remaining words.

    >>> listed(["a", "b", "c"]), listed(map(str, range(20)))
    ('a, b, c', '0, 1, 2, 3, 4, 5, 6, 7 and 12 more')
    """
    known = list(words)
    few = len(known) <= _MOST + 1
    return ", ".join(known) if few else f"{', '.join(known[:_MOST])} and {len(known) - _MOST} more"


def window(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the parts of two orders of the same words that differ; two empty lists if they are the same.

    >>> window(["a", "b", "c", "d"], ["a", "c", "b", "d"])
    (['b', 'c'], ['c', 'b'])
    """
    differing = [index for index, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    if not differing:
        return [], []
    return list(old[differing[0] : differing[-1] + 1]), list(new[differing[0] : differing[-1] + 1])

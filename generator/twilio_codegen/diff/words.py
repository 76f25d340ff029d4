"""How places inside values are written, in both vocabularies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import naming

_MOST = 8  # words in one list


def contract_path(path: Sequence[str]) -> str:
    """A place inside a value, as a contract is spoken of.

    >>> contract_path(("tags", "[]", "name")), contract_path(("{}",))
    ('.tags[].name', '{}')
    """
    return "".join(step if step in ("[]", "{}") else f".{step}" for step in path)


def attribute_path(path: Sequence[str]) -> str:
    """The same place, as an attribute of an answer.

    >>> attribute_path(("dateCreated",)), attribute_path(("tags", "[]", "name")), attribute_path(("links", "{}"))
    ('.date_created', '.tags[...].name', '.links[...]')
    """
    return "".join("[...]" if step in ("[]", "{}") else f".{naming.attribute_name(step)}" for step in path)


def python_value(path: Sequence[str]) -> str:
    """The argument that holds a place inside it.

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
    """Some words in a sentence; of very many, only how many more there are.

    >>> listed(["a", "b", "c"]), listed(map(str, range(20)))
    ('a, b, c', '0, 1, 2, 3, 4, 5, 6, 7 and 12 more')
    """
    known = list(words)
    few = len(known) <= _MOST + 1
    return ", ".join(known) if few else f"{', '.join(known[:_MOST])} and {len(known) - _MOST} more"


def window(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """The parts of two orders of the same words that differ; two empty lists when they are the same.

    >>> window(["a", "b", "c", "d"], ["a", "c", "b", "d"])
    (['b', 'c'], ['c', 'b'])
    """
    differing = [index for index, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    if not differing:
        return [], []
    return list(old[differing[0] : differing[-1] + 1]), list(new[differing[0] : differing[-1] + 1])

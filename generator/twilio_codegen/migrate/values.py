"""The possible values of names and expressions in user code, as far as they concern the SDK's client."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal[
    "package",  # a module or class of the SDK or of this client; `name` is its path in the package
    "client",  # a client; `at` is the call that creates it, or the annotation that promises it
    "held",  # an attribute of that client
    "answer",  # the result of an `_async` method of that client
    "http",  # an http_client; `name` is "async" or "blocking"
    "info",  # the result of a `_with_http_info` method; `at` is the call
    "function",
    "class",
    "instance",  # an object of that class
    "other",
]


class Value(NamedTuple):
    """One possible value."""

    kind: Kind
    at: ast.AST | None = None
    name: str = ""


Values: TypeAlias = frozenset[Value]  # all possible values; None is not counted
NONE: Final[Values] = frozenset()
OTHER: Final[Values] = frozenset({Value("other")})
ON_CLIENT: Final = ("client", "held", "answer")


def only(values: Values, *kinds: Kind) -> bool:
    """Return whether the values are certainly of these kinds."""
    return bool(values) and all(value.kind in kinds for value in values)


@dataclass(slots=True, eq=False)
class Scope:
    """The names of a module, class, function or comprehension."""

    node: ast.AST
    around: Scope | None
    bound: set[str] = field(default_factory=set[str])
    # Names declared with `global` or `nonlocal`: the scope that has them.
    outside: dict[str, Scope] = field(default_factory=dict[str, "Scope"])
    values: dict[str, Values] = field(default_factory=dict[str, Values])

    @property
    def is_class(self) -> bool:
        """Whether functions inside cannot see these names."""
        return isinstance(self.node, ast.ClassDef)

    def home(self, name: str) -> Scope | None:
        """Return the scope of a name; None for a builtin."""
        if name in self.outside:
            return self.outside[name].home(name)
        scope: Scope | None = self
        while scope is not None:
            if name in scope.bound and (scope is self or not scope.is_class):
                return scope
            scope = scope.around
        return None

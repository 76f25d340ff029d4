"""What a name or an expression of a user's code may hold, as far as the SDK's client goes."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal[
    "package",  # a module or class of the SDK, or of ours; `name` is its path below the package
    "client",  # a client, made `at` a call or promised by an annotation
    "held",  # what hangs on that client
    "answer",  # what an `_async` method of that client gave
    "http",  # an http_client; `name` is "async" or "blocking"
    "info",  # what a `_with_http_info` method gave, `at` that call
    "function",
    "class",
    "instance",  # an object of that class
    "other",
]


class Value(NamedTuple):
    """One thing that it may be."""

    kind: Kind
    at: ast.AST | None = None
    name: str = ""


Values: TypeAlias = frozenset[Value]  # everything that it may be; None counts as nothing
NONE: Final[Values] = frozenset()
OTHER: Final[Values] = frozenset({Value("other")})
ON_CLIENT: Final = ("client", "held", "answer")


def only(values: Values, *kinds: Kind) -> bool:
    """Whether it is certainly one of these kinds."""
    return bool(values) and all(value.kind in kinds for value in values)


@dataclass(slots=True, eq=False)
class Scope:
    """The names of a module, class, function or comprehension."""

    node: ast.AST
    around: Scope | None
    bound: set[str] = field(default_factory=set[str])
    outside: dict[str, Scope] = field(default_factory=dict[str, "Scope"])  # `global` and `nonlocal`: where to look
    values: dict[str, Values] = field(default_factory=dict[str, Values])

    @property
    def is_class(self) -> bool:
        """Whether the functions inside do not see these names."""
        return isinstance(self.node, ast.ClassDef)

    def home(self, name: str) -> Scope | None:
        """The scope that a name belongs to; None for a builtin."""
        if name in self.outside:
            return self.outside[name].home(name)
        scope: Scope | None = self
        while scope is not None:
            if name in scope.bound and (scope is self or not scope.is_class):
                return scope
            scope = scope.around
        return None

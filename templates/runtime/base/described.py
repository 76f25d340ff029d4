"""Introspection of operations: inspect, help(), get_type_hints and unittest.mock see functions with signatures."""

# Underscores keep names from users; the runtime's own modules share them.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from .mode import Async, Sync


class Described:
    """Base of the operation descriptors: reading one on an object returns a function of the arguments.

    Subclasses (operation.py) implement that function; this class implements its introspection. That shows a copy of the
    `def`, except that the return annotation is the operation's result instead of the request.
    """

    def __init__(self, build: Callable[..., Any]) -> None:
        self.__doc__ = build.__doc__
        self._build: Any = build
        self._faces: dict[bool, Any] = {}  # is_async -> function for introspection

    def __set_name__(self, owner: type, name: str) -> None:
        self.__name__ = name

    # Each kind of operation defines this. This is no ABC because `__class__`, below, stands for a function.
    def _bound(self, holder: Any, is_async: bool) -> Any:
        """Return the operation bound to an object, as a function of the arguments. Subclasses define it."""
        raise NotImplementedError(f"{type(self).__name__} does not define _bound()")

    def _result(self, of: Any, is_async: bool) -> Any:
        """Return the type of the result; `of` is the type argument of `Request[...]`."""
        return of

    def _get(self, holder: Any) -> Any:
        """Return the attribute's value on an object, or on the class (None)."""
        if holder is None:
            return self._on_class()
        is_async = getattr(holder._client, "_is_async", False) is True
        face = self._face(is_async)
        bound = _showing(face, self._bound(holder, is_async))
        bound.__wrapped__ = MethodType(face, holder)
        bound.build = MethodType(self._build, holder)
        return bound

    def _on_class(self) -> Any:
        """Return the value on the class: a function whose first argument is the object."""

        def function(holder: Any, /, *args: Any, **kwargs: Any) -> Any:
            return self._get(holder)(*args, **kwargs)

        return _showing(self._face(False), function)

    def _face(self, is_async: bool) -> Any:
        face = self._faces.get(is_async)
        if face is None:
            face = self._faces[is_async] = self._new_face(is_async)
        return face

    def _new_face(self, is_async: bool) -> Any:
        build = self._build
        face: Any = FunctionType(
            build.__code__, build.__globals__, self.__name__, build.__defaults__, build.__closure__
        )
        face.__kwdefaults__ = build.__kwdefaults__
        face.__doc__ = build.__doc__
        face.__module__ = build.__module__
        face.__qualname__ = f"{build.__qualname__.rpartition('.')[0]}.{self.__name__}"
        request: str = build.__annotations__["return"]
        of = _evaluated(request[request.index("[") + 1 : -1], build.__globals__)
        if getattr(of, "__parameters__", ()):  # depends on M: MessageInstance[M] becomes MessageInstance[Sync]
            of = of[Async if is_async else Sync]
        face.__annotations__ = {**build.__annotations__, "return": self._result(of, is_async)}
        return face

    if not TYPE_CHECKING:
        # unittest.mock finds this descriptor in the class's __dict__, where it must look like a function, or mocks with
        # autospec lack the signature of the operation.
        __class__ = property(lambda self: FunctionType)
        __wrapped__ = property(lambda self: self._face(False))
        __code__ = property(lambda self: self._face(False).__code__)

        def __call__(self, holder, /, *args, **kwargs):
            return self._get(holder)(*args, **kwargs)


def _evaluated(annotation: str, names: dict[str, Any]) -> Any:
    """Evaluate an annotation; return it unchanged if its names exist only for type checkers."""
    try:
        return eval(annotation, names)
    except NameError:
        return annotation


def _showing(face: Any, function: Any) -> Any:
    """Copy the metadata of `face` to the function."""
    function.__name__ = face.__name__
    function.__qualname__ = face.__qualname__
    function.__module__ = face.__module__
    function.__doc__ = face.__doc__
    function.__annotations__ = face.__annotations__
    function.__wrapped__ = face
    return function


__all__ = ["Described"]

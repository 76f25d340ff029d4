"""The place of each operation, such as `client.api.v2010.accounts(sid).messages(sid).fetch`, by the SDK's rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from .contracts import METHODS, Contract, Node
from .words import argument, camel, python, singular, snake

_VERBS = re.compile("Create|Fetch|List|Update|Delete|Patch|Send|Seek")
_PARAMETER = re.compile(r"\{(.*?)\}")
# The official SDK is made from a document of organizations in which these path values have other names.
_RENAMED = {
    ("twilio_iam_organizations", "UserSid"): "id",
    ("twilio_iam_organizations", "RoleAssignmentSid"): "sid",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """A path value that a call asks for."""

    name: str  # the argument: "sid"
    word: str  # what the operation's own path calls it: "MessageSid"
    is_typed: bool  # whether its type is the operation's to say, not a parent's, or in dispute between operations


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain: an attribute, or a call with path values."""

    name: str  # "" for the call of what the step before led to
    asks: tuple[Ask, ...] | None = None  # None: an attribute

    def __str__(self) -> str:
        asks = "" if self.asks is None else f"({', '.join(ask.name for ask in self.asks)})"
        return (f".{self.name}" if self.name else "") + asks


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of a contract, and its place in the client."""

    contract: Contract
    path: str
    method: str
    node: Node
    chain: tuple[Step, ...]
    holder: str  # the class that has it: "MessageList"
    resource: str  # "Message"
    module: str  # below the package: "rest.api.v2010.account.message"

    @property
    def id(self) -> str:
        """Twilio's name for it, unique in its contract."""
        name: str = self.node["operationId"]
        return name

    @property
    def verb(self) -> str:
        """The name of the method: "create"."""
        found = _VERBS.match(self.id)
        assert found, self.id
        return found[0].lower()

    @property
    def home(self) -> str:
        """The class that has it, in full."""
        return f"twilio_client.{self.module}.{self.holder}"

    @property
    def url(self) -> str:
        """The address, with {names} for path values."""
        server: str = self.contract.data["servers"][0]["url"]
        return server + self.path

    @cached_property
    def parameters(self) -> list[Node]:
        """Those of the path and then its own, as references resolve."""
        shared = self.contract.data["paths"][self.path].get("parameters", [])
        return [self.contract.follow(parameter) for parameter in (*shared, *self.node.get("parameters", ()))]

    @property
    def chain_text(self) -> str:
        """As a caller writes it: "client.messages(sid).fetch"."""
        return f"client{''.join(map(str, self.chain))}.{self.verb}"


def operations(contract: Contract) -> Iterator[Operation]:
    """Every operation of a contract, at its place."""
    tree = _Tree(contract)
    for path, method, node in contract.calls():
        place = tree.place(path, node)
        yield Operation(
            contract=contract,
            path=path,
            method=method,
            node=node,
            chain=place.chain,
            holder=place.class_name + ("Context" if place.is_instance else "List"),
            resource=place.class_name,
            module=place.module,
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """What a path is in the tree."""

    chain: tuple[Step, ...]
    class_name: str
    module: str
    is_instance: bool


class _Tree:
    """The paths of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._paths: dict[str, Node] = contract.data["paths"]
        self._by_shape = {_shape(path): path for path in self._paths}
        self._file = contract.name
        self._contract = contract
        host = urlsplit(contract.data["servers"][0]["url"]).netloc
        self._domain = snake(host.split(".")[0])

    def place(self, path: str, operation: Node | None = None) -> _Place:
        """The place of a path; an operation may have one of its own, under another name."""
        mount, class_name = self._names(path, operation or {})
        parent = self._parent(path)
        above: tuple[Step, ...]
        if parent is None:
            version = self._version(path)
            above = (Step(self._domain), Step(version))
            package, known = f"rest.{self._domain}.{version}", 0
        else:
            place = self.place(parent)
            above, package, known = place.chain, place.module, len(_PARAMETER.findall(parent))
            above = _in_words_of(above, dict(zip(_PARAMETER.findall(parent), _PARAMETER.findall(path))))
            if above[-1] == Step("", ()):  # what asks for nothing is not called on the way down
                above = above[:-1]
        asks = self._asks(path, known)
        is_instance = self._is_instance(path)
        siblings = self._by_shape.get(_shape(path).removesuffix("/{}")) if is_instance else path
        asked = () if siblings is None or self._is_instance(siblings) else self._asks(siblings, known)
        chain = [*above, Step(python(snake(camel(mount))), asked or None)]
        if is_instance:
            chain.append(Step("", tuple(ask for ask in asks if ask not in asked)))
        return _Place(tuple(chain), class_name, f"{package}.{python(snake(class_name))}", is_instance)

    def _names(self, path: str, operation: Node) -> tuple[str, str]:
        """The words for the attribute and for the class."""
        own = operation.get("x-twilio", {})
        given = own if own.keys() & {"className", "mountName"} else self._paths[path].get("x-twilio", {})
        last = path.removesuffix(".json").split("/")[-1]
        if _is_parameter(last):
            last = path.removesuffix(".json").split("/")[-2].strip("{}")
        mount = given.get("mountName", last)
        return mount, camel(given.get("className") or singular(snake(mount)))

    def _version(self, path: str) -> str:
        """The attribute of the version that a path belongs to."""
        suffix, first = self._file.rpartition("_")[2], path.split("/")[1]
        if first == "Organizations":  # beside v1, with no version in its addresses
            return "versionless"
        return suffix if re.fullmatch(r"v\d+", suffix) else snake(first)

    def _parent(self, path: str) -> str | None:
        """The path that this one hangs on."""
        named = self._paths[path].get("x-twilio", {}).get("parent")
        if named is None:
            return None
        shape = _shape(f"/{path.split('/')[1]}{named}")
        if not _shape(path).startswith(f"{shape}/"):
            shape = shape.removesuffix("/{}")
        return self._by_shape.get(shape)

    def _is_instance(self, path: str) -> bool:
        item = self._paths[path]
        has_operations = any(method in item for method in METHODS)
        kind = item.get("x-twilio", {}).get("pathType") if has_operations else None
        return _is_parameter(path.removesuffix(".json")) if kind is None else kind == "instance"

    def _asks(self, path: str, known: int) -> tuple[Ask, ...]:
        """The path parameters after the first so many, in the order in which an operation declares them."""
        names = _PARAMETER.findall(path)[known:]
        item = self._paths[path]
        declared: list[list[Node]] = []
        for method in METHODS:
            if method in item:
                parameters = (*item.get("parameters", ()), *item[method].get("parameters", ()))
                declared.append([self._contract.follow(parameter) for parameter in parameters])
        if declared:
            names.sort(key=[parameter["name"] for parameter in declared[0]].index)
        return tuple(
            Ask(_RENAMED.get((self._file, name)) or argument(name), name, _is_undisputed(name, declared))
            for name in names
        )


def _is_undisputed(name: str, declared: list[list[Node]]) -> bool:
    """Whether all operations of a path declare the same pattern for a value."""
    schemas = [parameter["schema"] for parameters in declared for parameter in parameters if parameter["name"] == name]
    return len({schema.get("pattern") for schema in schemas}) == 1


def _in_words_of(chain: tuple[Step, ...], words: Mapping[str, str]) -> tuple[Step, ...]:
    """A parent's chain, with the words that the child's path has for the same values."""
    return tuple(
        Step(step.name, step.asks and tuple(Ask(ask.name, words[ask.word], False) for ask in step.asks))
        for step in chain
    )


def _shape(path: str) -> str:
    return _PARAMETER.sub("{}", path.removesuffix(".json"))


def _is_parameter(text: str) -> bool:
    return text.endswith("}")

"""Convert the fluent tree of a document to the modules of the package, and Twilio's names to Python names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from .. import ir, naming
from ..ir_calls import Argument, Uri
from ..ir_code import Name, code
from ..naming import in_words
from ..problems import Pointer, Problem, raise_if_any
from ..quoting import literal, prose
from ..spec import Document
from . import fluent
from .calls import Words
from .choose import choose, names
from .instances import instance_of, page_of
from .members import clashes, record_members
from .methods import methods_of
from .mixins import mixins_for, unused_mixins
from .needs import names_needed
from .overrides import Overrides
from .path_values import path_arguments, shared_patterns
from .reserved import MODULE_NAMES
from .scope import Scope
from .sids import Aliases

_REST = PurePosixPath("rest")
_STANDARD = "v1.0"  # info.x-twilio.apiStandards of documents whose page token is an argument of `list`
_ANY_CLIENT_ACCOUNT = "account_sid"  # the path value that every client, domain and version already has


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentModel:
    """The part of the package that one document defines."""

    domain: str  # attribute: "api"
    class_name: str
    host: str
    contract: str
    where: Pointer  # the file, as errors name it
    versions: tuple[ir.Version, ...]
    modules: tuple[ir.Module, ...]
    overrides_used: frozenset[str]
    names: tuple[str, ...]  # the names that globs can match, if globs are given
    operations: int


def model(
    document: Document, contract: str, overrides: Overrides, aliases: Aliases, only: Sequence[str] = ()
) -> DocumentModel:
    """Make all decisions about a document, or about the part of it that the globs of `only` select.

    Args:
        contract: The document's name in the headers of generated files.

    Raises SpecError with all clashes, and all values that no rule covers.
    """
    whole = fluent.domain_of(document)
    domain = choose(whole, only)
    builder = _Builder(document, contract, domain, overrides, aliases)
    versions = tuple(builder.version(version) for version in domain.versions)
    raise_if_any(builder.problems)
    return DocumentModel(
        domain=domain.attribute,
        class_name=domain.class_name,
        host=domain.host,
        contract=contract,
        where=document.where,
        versions=versions,
        modules=tuple(builder.modules),
        overrides_used=frozenset(overrides.used),
        names=tuple(names(whole)) if only else (),
        operations=builder.operations,
    )


class _Builder:
    """Walks the tree of one document and collects its modules."""

    def __init__(
        self, document: Document, contract: str, domain: fluent.Domain, overrides: Overrides, aliases: Aliases
    ) -> None:
        self._document = document
        self._contract = prose(contract)
        self._domain = domain
        self._overrides = overrides
        self._aliases = aliases
        self.modules: list[ir.Module] = []
        self.operations = 0
        self.problems: list[Problem] = []

    def version(self, version: fluent.Version) -> ir.Version:
        folder = _REST / self._domain.attribute / version.attribute
        scope = self._scope()
        children: list[ir.Child] = []
        accessors: list[ir.Accessor] = []
        for resource in version.resources:
            self._resource(resource, folder)
            if resource.list is not None and resource.list.own_params:
                accessors.append(self._accessor(resource, scope))
            else:
                children.append(_child(resource, ()))
        children.extend(_own_account(self._domain, version))
        self._gather(scope)
        classes = {child.class_name: _dotted(folder, child.module) for child in children}
        for accessor in accessors:
            classes[accessor.list_name] = _dotted(folder, accessor.module)
            if accessor.context is not None:
                classes[accessor.context.context] = _dotted(folder, accessor.module)
        needs = {".base.mode.M", ".base.version.Version"} | ({".base.links.lazy"} if children else set[str]())
        for accessor in accessors:
            for argument in (*accessor.arguments, *(accessor.context.arguments if accessor.context else ())):
                needs |= argument.type.needs
        if any(accessor.context for accessor in accessors):
            needs.add("typing.overload")
        return ir.Version(
            path=folder / "__init__.py",
            contract=self._contract,
            attribute=version.attribute,
            class_name=version.class_name,
            doc=prose(f"https://{self._domain.host}{'' if version.attribute == 'versionless' else version.prefix}"),
            children=tuple(children),
            accessors=tuple(accessors),
            needs=frozenset(needs),
            typing_needs=frozenset(f"{module}.{name}" for name, module in classes.items()),
        )

    def _scope(self, classes: Iterable[str] = ()) -> Scope:
        return Scope({*MODULE_NAMES, *classes}, self._overrides, self._aliases)

    def _gather(self, scope: Scope) -> None:
        self.problems.extend(scope.problems)

    def _accessor(self, resource: fluent.Resource, scope: Scope) -> ir.Accessor:
        side = resource.list
        assert side is not None
        arguments = tuple(path_arguments(side, side.own_params, scope, resource.class_name))
        return ir.Accessor(
            name=resource.attribute,
            module=f".{resource.module}",
            list_name=f"{resource.class_name}List",
            arguments=arguments,
            path=_filled(side, arguments),
            context=_shorthand(resource, _opener(resource, scope)) if resource.instance else None,
            doc=f"The {in_words(resource.class_name)} records under these IDs. Sends nothing.",
        )

    def _resource(self, resource: fluent.Resource, folder: PurePosixPath) -> None:
        children = resource.list_children + resource.instance_children
        here = folder / resource.module
        for child in children:
            self._resource(child, here)
        scope = self._scope(f"{resource.class_name}{kind}" for kind in ("List", "Page", "Context", "Instance"))
        try:
            self.modules.append(self._module(resource, here, bool(children), scope))
        finally:
            self._gather(scope)

    def _module(self, resource: fluent.Resource, here: PurePosixPath, is_package: bool, scope: Scope) -> ir.Module:
        name = resource.class_name
        words = Words(class_name=name, owner=in_words(name))
        token_is_argument = self._document.standards == _STANDARD
        sides = [side for side in (resource.list, resource.instance) if side is not None]
        list_methods = tuple(methods_of(resource.list, scope, words, token_is_argument)) if resource.list else ()
        context_methods = (
            tuple(methods_of(resource.instance, scope, words, token_is_argument)) if resource.instance else ()
        )
        instance = instance_of(resource, sides, scope, words, record_members(resource))
        page = page_of(sides, scope, words)
        reached = _reached(scope)
        below = () if token_is_argument else reached  # newer modules of twilio-python have them only on the list
        context = None
        if resource.instance is not None:
            context = ir.Context(
                name=f"{name}Context",
                doc=f"One {words.owner}.",
                uri=_uri(self._document, resource.instance, scope),
                children=tuple(_child(child, resource.instance.params) for child in resource.instance_children),
                methods=context_methods,
                reached=below,
                mixins=mixins_for(sides, "context"),
            )
        elif instance is not None:
            instance = replace(instance, reached=below)
        list_params = resource.list.params if resource.list else _taken(resource.instance)
        list_ = ir.List(
            name=f"{name}List",
            doc=f"{words.owner} records.",
            uri=_uri(self._document, resource.list, scope) if resource.list else None,
            opener=_opener(resource, scope) if resource.instance else None,
            children=tuple(_child(child, list_params) for child in resource.list_children),
            methods=list_methods,
            reached=reached,
            mixins=mixins_for(sides, "list"),
        )
        needs = names_needed(scope, context, instance, page, list_)
        typing_needs = _typing_needs(here if is_package else here.parent, context, list_)
        scope.imports(needs | typing_needs)
        self.operations += sum(len(side.operations) for side in sides)
        self.problems.extend(clashes(resource))
        self.problems.extend(unused_mixins(sides, context, instance))
        return ir.Module(
            path=here / "__init__.py" if is_package else here.with_name(here.name + ".py"),
            contract=self._contract,
            title=words.owner,
            enums=scope.enums,
            shapes=scope.shapes,
            records=scope.records,
            context=context,
            instance=instance,
            page=page,
            list=list_,
            needs=needs,
            typing_needs=typing_needs,
            operations=tuple(operation.id for side in sides for operation in side.operations),
        )


def _reached(scope: Scope) -> tuple[ir.Reached, ...]:
    """Return the request objects of a module, with the names that twilio-python has for them."""
    shapes = [ir.Reached(name=shape.name, made=code(shape.name)) for shape in scope.shapes]
    plain = code("dict[str, Json]", ".base.values.Json")
    return (*shapes, *(ir.Reached(name=name, made=plain) for name in scope.unions))


def _dotted(folder: PurePosixPath, module: str) -> str:
    return "." + ".".join((*folder.parts, *module.strip(".").split(".")))


def _child(resource: fluent.Resource, params_here: Sequence[str]) -> ir.Child:
    """Return the accessor of a sub-resource, with the path values whose name differs there."""
    theirs = resource.list.params if resource.list else _taken(resource.instance)
    renamed = tuple(
        (there, here)
        for there, here in zip(map(naming.argument_name, theirs), map(naming.argument_name, params_here), strict=False)
        if there != here
    )
    return ir.Child(
        name=resource.attribute, module=f".{resource.module}", class_name=f"{resource.class_name}List", renamed=renamed
    )


def _taken(side: fluent.Side | None) -> tuple[str, ...]:
    """Return the path parameters of an instance that its list already has."""
    return side.params[: len(side.params) - len(side.own_params)] if side else ()


def _own_account(domain: fluent.Domain, version: fluent.Version) -> Iterator[ir.Child]:
    """Yield `client.api.v2010.account`: the client's own account, without its SID."""
    for resource in version.resources:
        if domain.attribute == "api" and resource.attribute == "accounts":
            yield ir.Child(
                name="account",
                module=f".{resource.module}",
                class_name=f"{resource.class_name}Context",
                renamed=(("sid", _ANY_CLIENT_ACCOUNT),),
            )


def _opener(resource: fluent.Resource, scope: Scope) -> ir.Opener:
    side = resource.instance
    assert side is not None
    arguments = tuple(path_arguments(side, side.own_params, scope, resource.class_name))
    listed = [naming.argument_name(name) for name in (resource.list.params if resource.list else _taken(side))]
    expected = [naming.argument_name(name) for name in _taken(side)]
    path = [(there, f'self._path["{here}"]') for there, here in zip(expected, listed, strict=False) if there != here]
    path += _filled(side, arguments)
    return ir.Opener(
        arguments=arguments,
        context=f"{resource.class_name}Context",
        path=tuple(path),
        doc=f"The {in_words(resource.class_name)}{' with this identifier' if arguments else ''}. Sends no request.",
    )


def _filled(side: fluent.Side, arguments: Iterable[Argument]) -> tuple[tuple[str, str], ...]:
    """Return which argument provides each path value. An override may have renamed the argument."""
    own = [naming.argument_name(name) for name in side.own_params]
    return tuple((there, argument.name) for there, argument in zip(own, arguments, strict=True))


def _shorthand(resource: fluent.Resource, opener: ir.Opener) -> ir.Opener:
    """Return the opener for a version's accessor: a single identifier is named after what it identifies."""
    if len(opener.arguments) != 1:
        return opener
    return replace(opener, arguments=(replace(opener.arguments[0], name=naming.singular(resource.attribute) + "_id"),))


def _uri(document: Document, side: fluent.Side, scope: Scope) -> Uri | None:
    if not side.operations:
        return None
    template = document.server + side.item.path
    for name in side.params:
        template = template.replace("{" + name + "}", "{" + naming.argument_name(name) + "}")
    return Uri(template=literal(template), patterns=tuple(shared_patterns(side, scope)))


def _typing_needs(package: PurePosixPath, context: ir.Context | None, list_: ir.List) -> frozenset[Name]:
    children = [*(context.children if context else ()), *list_.children]
    return frozenset(f"{_dotted(package, child.module)}.{child.class_name}" for child in children)

"""Render the model with Jinja. No other module uses Jinja."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import __version__, ir
from ..ir_calls import Argument, Method
from ..ir_code import Code
from ..ir_values import Field
from ..model.reserved import BUILTINS
from ..quoting import literal, prose
from . import layout

_HELPERS: dict[str, object] = {
    "about": layout.about,
    "assignment": layout.assignment,
    "bracketed": layout.bracketed,
    "docstring": layout.docstring,
    "group": layout.Group,
    "request": layout.request,
}


class Renderer:
    """The compiled templates."""

    def __init__(self, templates: Path) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(templates),
            undefined=StrictUndefined,
            autoescape=False,  # the output is Python, and all text from documents is already quoted
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def module(self, module: ir.Module) -> str:
        """Render the module of one resource."""
        renamed = _hidden(module)
        needs = module.needs | {f"builtins.{name}" for name in BUILTINS & renamed.keys()}
        return self._render(
            "resource.py.jinja",
            module=_avoiding(module, renamed),
            imports=layout.imports(needs, module.typing_needs, module.path.parent.parts, renamed),
            declared=partial(layout.declared, constructor=renamed.get("field", "field")),
            exports=_quoted(_exports(module)),
        )

    def version(self, version: ir.Version) -> str:
        """Render the package of a version."""
        imports = layout.imports(version.needs, version.typing_needs, version.path.parent.parts, {})
        return self._render("version.py.jinja", version=version, imports=imports)

    def domain(self, domain: ir.Domain) -> str:
        """Render the package of a domain."""
        needs = {".base.domain.Domain", ".base.mode.M", ".base.links.lazy"} | _alias_needed(domain.aliases)
        imports = layout.imports(needs, domain.typing_needs, domain.path.parent.parts, {})
        contracts = prose(", ".join(domain.contracts))
        return self._render("domain.py.jinja", domain=domain, contracts=contracts, imports=imports)

    def package(self, client: ir.Client) -> str:
        """Render the top-level package, which most programs import."""
        return self._render(
            "package.py.jinja",
            imports=layout.imports(client.public, (), (), {}),
            exports=_quoted(name.rpartition(".")[2] for name in client.public),
        )

    def client(self, client: ir.Client) -> str:
        """Render the package with the clients."""
        needs = {"typing.Generic", ".base.links.lazy", ".base.mode.M"} | _alias_needed(client.aliases)
        needs |= {name for made in client.classes for name in (made.base, made.mode)}
        renamed = {"Async": "AsyncMode", "Sync": "SyncMode"}  # there is an API called Sync
        imports = layout.imports(needs, client.typing_needs, client.path.parent.parts, renamed)
        return self._render(
            "client.py.jinja", client=client, imports=imports, exports=_quoted(made.name for made in client.classes)
        )

    def sids(self, sids: Sequence[ir.Sid]) -> str:
        """Render the SID types."""
        needs = {"typing.Annotated", "typing.TypeAlias", ".base.sid.SidPattern"}
        return self._render(
            "sids.py.jinja",
            sids=sids,
            imports=layout.imports(needs, (), (), {}),
            exports=_quoted(sid.name for sid in sids),
        )

    def version_number(self) -> str:
        """The module with the version of the package, which is that of the generator."""
        return self._render("version_number.py.jinja", version=literal(__version__))

    def metadata(self, origin: str) -> str:
        """Render the package's pyproject.toml; `origin` names the source of the contracts, or is empty."""
        description = "Twilio's REST APIs for Python: typed, lazy, sync and async"
        if origin:
            description += f"; from the documents of {origin}"
        return self._render("pyproject.toml.jinja", version=__version__, description=literal(description))

    def _render(self, template: str, **values: object) -> str:
        return self._templates.get_template(template).render(_HELPERS, **values)


def _alias_needed(aliases: Iterable[ir.Alias]) -> set[str]:
    return set[str]() if all(alias.called for alias in aliases) else {".base.links.alias"}


def _quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in sorted(names)]


def _exports(module: ir.Module) -> list[str]:
    classes = [made.name for made in (module.context, module.instance, module.page, module.list) if made is not None]
    return [
        *classes,
        *(enum.name for enum in module.enums),
        *(shape.name for shape in module.shapes),
        *(record.name for record in module.records),
    ]


def _hidden(module: ir.Module) -> dict[str, str]:
    """Return aliases for names that a class hides by a member and still uses in its body."""
    fields = [*(module.instance.fields if module.instance else ()), *(f for r in module.records for f in r.fields)]
    members = [member for shape in module.shapes for member in shape.members]
    hiding = {f.name for f in fields} | {member.key for member in members}
    used = {"field"} if fields else set[str]()
    for piece in (*(f.type for f in fields), *(f.reader for f in fields), *(member.type for member in members)):
        if piece is not None:
            used.update(name.rpartition(".")[2] for name in piece.needs)
            used.update(BUILTINS & piece.words)
    return {name: name + "_" for name in sorted(hiding & used)}


def _avoiding(module: ir.Module, renamed: dict[str, str]) -> ir.Module:
    """Replace hidden names in the module by their aliases."""
    if not renamed:
        return module

    def swap(code: Code) -> Code:
        return code.renamed(renamed)

    def field(made: Field) -> Field:
        return replace(made, type=swap(made.type), reader=swap(made.reader) if made.reader else None)

    def argument(made: Argument) -> Argument:
        return replace(made, type=swap(made.type))

    def method(made: Method) -> Method:
        return replace(made, arguments=tuple(map(argument, made.arguments)))

    context, instance = module.context, module.instance
    return replace(
        module,
        shapes=tuple(
            replace(shape, members=tuple(replace(member, type=swap(member.type)) for member in shape.members))
            for shape in module.shapes
        ),
        records=tuple(replace(record, fields=tuple(map(field, record.fields))) for record in module.records),
        instance=replace(instance, fields=tuple(map(field, instance.fields))) if instance else None,
        context=replace(context, methods=tuple(map(method, context.methods))) if context else None,
        list=replace(module.list, methods=tuple(map(method, module.list.methods))),
    )

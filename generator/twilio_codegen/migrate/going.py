"""Finds the new place of a name of the official SDK in this client, if there is one."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ..resources import resources

THEIRS: Final = "twilio"
OURS: Final = "twilio_client"

# REST modules and classes of the official SDK 9.13.0 that this client does not have. A test compares both.
ABSENT: Final = {
    "rest.webhooks": "Twilio publishes no document for this API",
    "rest.insights.v3.custom_field_mapping": "the published document does not have it yet",
    "rest.insights.v3.custom_field_mappings_capacity": "the published document does not have it yet",
    "rest.intelligence.v3.rule_execution.RuleExecutionInstance": "no operation there returns a record",
    "rest.preview_iam.versionless.account": "it is rest.preview_iam.versionless.organization.account here",
    "rest.preview_iam.versionless.role_assignment": "it is rest.preview_iam.versionless.organization.role_assignment here",
    "rest.preview_iam.versionless.user": "it is rest.preview_iam.versionless.organization.user here",
    "rest.routes.v3.iso_country_code": "the published document does not have it yet",
    "rest.voice.v2.recording_account_default_configuration": "the published document does not have it yet",
}
_OTHER_CURE: Final = "keep it with twilio, or do without it"
_CURES: Final = {
    "base.api_response": "read status_code and headers from the http_response of a result",
    "base.token_pagination": "a page of a list that is paged by tokens is an ordinary Page",
    "http.validation_client": "sign requests in an http_client of your own, or keep this client with twilio",
}
# Such as `rest.api.ApiBase`, which only rest.api itself imports.
_BASE_MODULE: Final = re.compile(r"rest\.\w+\.\w+Base\b")
_OUTSIDE: Final = ("twiml", "jwt")


class Going(NamedTuple):
    """What happens to a name in the `twilio` package."""

    moves: bool
    trouble: str = ""  # why it is not in this client
    cure: str = ""
    by_hand: bool = True


MOVES: Final = Going(True)


def going(below: str) -> Going:
    """Return what happens to a dotted name in the package, such as "rest.Client", or to the package itself, ""."""
    top = below.split(".")[0]
    if top in _OUTSIDE:
        told = f"twilio.{top} stays with twilio: it is no part of this client yet"
        return Going(False, told, "nothing to do; keep twilio installed for it", by_hand=False)
    if _BASE_MODULE.match(below):
        return Going(False, f"this client has no {below}", "import the class of the API itself: rest.api.Api")
    if below == "__version__":
        return Going(False, f"{OURS}.__version__ counts releases of its own", "say which of the two is meant")
    absent = next((name for name in ABSENT if f"{below}.".startswith(f"{name}.")), None)
    if absent is not None:
        return Going(False, f"this client has no {absent}: {ABSENT[absent]}", _OTHER_CURE)
    if not below or top == "rest" or _is_there(below):
        return MOVES
    module = ".".join(below.split(".")[:2])
    return Going(False, f"this client has no {below}", _CURES.get(module, _OTHER_CURE))


def _is_there(below: str) -> bool:
    """Return whether the runtime has a module, a name in a module, or a member of a class with this name."""
    root, parts = resources().runtime, below.split(".")
    for count in range(len(parts), 0, -1):
        base = root.joinpath(*parts[:count])
        module = next((path for path in (base / "__init__.py", base.with_suffix(".py")) if path.is_file()), None)
        if module is not None:
            return count == len(parts) or _has(module, tuple(parts[count:]))
    return False


def _has(module: Path, names: tuple[str, ...]) -> bool:
    known = _names(module)
    if names[0] not in known:
        return False
    definition = known[names[0]]
    if len(names) == 1 or not isinstance(definition, ast.ClassDef):
        return True
    members = {name for part in definition.body for name, _ in _bound(part)}
    bases = [base for base in definition.bases if not ast.unparse(base).startswith(("Generic", "Resource"))]
    return names[1] in members or bool(bases)  # members that come from other base classes are not searched


@cache
def _names(module: Path) -> dict[str, ast.stmt]:
    return {name: part for part in ast.parse(module.read_bytes()).body for name, part in _bound(part)}


def _bound(part: ast.stmt) -> list[tuple[str, ast.stmt]]:
    match part:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return [(name, part)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [(name, part)]
        case ast.Assign(targets=targets):
            return [(target.id, part) for target in targets if isinstance(target, ast.Name)]
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [(alias.asname or alias.name, part) for alias in names]
        case _:
            return []

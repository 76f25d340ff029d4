"""Where a name of the official SDK is in this client, if it is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ..resources import resources

THEIRS: Final = "twilio"
OURS: Final = "twilio_client"

# REST modules and classes that the official SDK 9.13.0 has and this client lacks: a test compares the two.
ABSENT: Final = {
    "rest.webhooks": "Twilio publishes no document for this API",
    "rest.insights.v3.custom_field_mapping": "the published document does not have it yet",
    "rest.insights.v3.custom_field_mappings_capacity": "the published document does not have it yet",
    "rest.intelligence.v3.rule_execution.RuleExecutionInstance": "no operation there answers with a record",
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
_BASE_MODULE: Final = re.compile(r"rest\.\w+\.\w+Base\b")  # `rest.api.ApiBase`, which only rest.api itself imports
_OUTSIDE: Final = ("twiml", "jwt")


class Going(NamedTuple):
    """What becomes of a name below `twilio`."""

    moves: bool
    trouble: str = ""  # why it does not
    cure: str = ""
    by_hand: bool = True


MOVES: Final = Going(True)


def going(below: str) -> Going:
    """What becomes of a dotted name below the package, such as "rest.Client", or of the package itself, ""."""
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
    """Whether the runtime has a module, a name in it, or a member of a class in it."""
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
    return names[1] in members or bool(bases)  # what other bases bring is not looked for


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

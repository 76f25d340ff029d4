"""Names that generated code already uses. Names from documents must not hide them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

# Public names of every instance, in addition to its methods, sub-resources and fields.
RECORD_NAMES: Final[Collection[str]] = ("to_dict", "extra", "http_response", "with_options")

# Public names of every client, in addition to its domains and shortcuts.
CLIENT_NAMES: Final[Collection[str]] = frozenset("""
    account_sid auth close credential_provider edge get_hostname http_client password region request send
    user_agent_extensions username validate with_options
    """.split())

# Classes that the modules of clients, domains and versions import or define.
ROOT_NAMES: Final[Collection[str]] = frozenset(
    "AsyncClient AsyncClientBase Client ClientBase Domain Generic M Version".split()
)

# Builtins that appear in types.
BUILTINS: Final = frozenset("bool dict float int list object str".split())

# Names used in the bodies of methods, which an argument of the same name would hide.
METHOD_NAMES: Final = BUILTINS | frozenset(
    "at_least_one comma_list iso_date json_text matches obsolete prefixed_map self superseded true_or_false within".split()
)
IN_METHODS: Final[dict[str, str]] = dict.fromkeys(METHOD_NAMES, "a name that methods use")

# Names that a resource module imports from the standard library and from the runtime.
MODULE_NAMES: Final = BUILTINS | frozenset("""
    Annotated Counts Cursor Decimal Final InstanceContext InstanceResource Json JsonBody Lengths Limits Linked
    ListResource Listing Literal M Mapping Page Pii Record Request Required Sequence Single States TYPE_CHECKING Token
    TypeAlias TypedDict Uri Version at_least_one closed closest comma_list date datetime decimal field integer
    iso8601_date iso8601_datetime iso_date json_text lazy list_of listing mapping_of matches number obsolete op
    overload personal prefixed_map record rfc2822_datetime streaming superseded true_or_false variant within
    """.split())

"""Trait Group records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import decimal, integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, mapping_of, record, variant
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import MemoryStoreId, TraitGroupName

TraitGroupOrderBy: TypeAlias = Literal["ASC", "DESC"]
TraitGroupRequestTraitsValueDataType: TypeAlias = Literal["STRING", "NUMBER", "BOOLEAN", "ARRAY", ""]
StringValidationRuleRuleType: TypeAlias = Literal["STRING"]
NumberValidationRuleRuleType: TypeAlias = Literal["NUMBER"]
BooleanValidationRuleRuleType: TypeAlias = Literal["BOOLEAN"]
ArrayValidationRuleRuleType: TypeAlias = Literal["ARRAY"]
TraitDefinitionDataType: TypeAlias = Literal["STRING", "NUMBER", "BOOLEAN", "ARRAY", ""]
TraitGroupTraitsDataType: TypeAlias = Literal["STRING", "NUMBER", "BOOLEAN", "ARRAY", ""]


@closed
class StringValidationRule(TypedDict, total=False):
    """`StringValidationRule` in a request.

    Attributes:
        pattern: At most 1000 characters.
        minLength: 0 or more.
        maxLength: 1 or more.
    """

    pattern: str
    minLength: int
    maxLength: int
    ruleType: Required[StringValidationRuleRuleType | str]


@closed
class NumberValidationRule(TypedDict, total=False):
    """`NumberValidationRule` in a request."""

    min: float
    max: float
    ruleType: Required[NumberValidationRuleRuleType | str]


@closed
class BooleanValidationRule(TypedDict, total=False):
    """`BooleanValidationRule` in a request."""

    ruleType: Required[BooleanValidationRuleRuleType | str]


@closed
class ArrayValidationRule(TypedDict, total=False):
    """`ArrayValidationRule` in a request.

    Attributes:
        minItems: 0 or more.
        maxItems: 0 or more.
    """

    minItems: int
    maxItems: int
    ruleType: Required[ArrayValidationRuleRuleType | str]


@closed
class TraitGroupRequestTraitsValue(TypedDict, total=False):
    """`TraitGroupRequest.traits` in a request.

    Attributes:
        description: At most 1024 characters.
        idTypePromotion: At most 30 characters.
    """

    dataType: Required[TraitGroupRequestTraitsValueDataType | str]
    description: str
    validationRule: StringValidationRule | NumberValidationRule | BooleanValidationRule | ArrayValidationRule
    idTypePromotion: str


@closed
class TraitGroupRequest(TypedDict, total=False):
    """`TraitGroupRequest` in a request.

    Attributes:
        description: At most 1024 characters.
        traits: At most 95 members.
    """

    displayName: Required[TraitGroupName]
    description: str
    traits: Mapping[str, TraitGroupRequestTraitsValue]


@closed
class TraitDefinition(TypedDict, total=False):
    """`TraitDefinition` in a request.

    Attributes:
        description: At most 1024 characters.
        idTypePromotion: At most 30 characters.
    """

    dataType: Required[TraitDefinitionDataType | str]
    description: str
    validationRule: StringValidationRule | NumberValidationRule | BooleanValidationRule | ArrayValidationRule
    idTypePromotion: str


@closed
class PatchTraitGroupRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        description: At most 1024 characters.
        traits: At most 95 members.
    """

    description: str
    traits: Mapping[str, TraitDefinition]


class StringValidationRuleRecord(Record):
    """`StringValidationRule` in an answer."""

    pattern: field[str] = field()
    min_length: field[int] = field(integer, key="minLength")
    max_length: field[int] = field(integer, key="maxLength")
    rule_type: field[StringValidationRuleRuleType | str] = field(key="ruleType")


class NumberValidationRuleRecord(Record):
    """`NumberValidationRule` in an answer."""

    min: field[Decimal] = field(decimal)
    max: field[Decimal] = field(decimal)
    rule_type: field[NumberValidationRuleRuleType | str] = field(key="ruleType")


class BooleanValidationRuleRecord(Record):
    """`BooleanValidationRule` in an answer."""

    rule_type: field[BooleanValidationRuleRuleType | str] = field(key="ruleType")


class ArrayValidationRuleRecord(Record):
    """`ArrayValidationRule` in an answer."""

    min_items: field[int] = field(integer, key="minItems")
    max_items: field[int] = field(integer, key="maxItems")
    rule_type: field[ArrayValidationRuleRuleType | str] = field(key="ruleType")


class TraitGroupTraitsRecord(Record):
    """`traits` in an answer."""

    data_type: field[TraitGroupTraitsDataType | str] = field(key="dataType")
    description: field[str] = field()
    validation_rule: field[
        StringValidationRuleRecord
        | NumberValidationRuleRecord
        | BooleanValidationRuleRecord
        | ArrayValidationRuleRecord
        | Json
    ] = field(
        variant(
            "ruleType",
            {
                "STRING": record(StringValidationRuleRecord),
                "NUMBER": record(NumberValidationRuleRecord),
                "BOOLEAN": record(BooleanValidationRuleRecord),
                "ARRAY": record(ArrayValidationRuleRecord),
            },
        ),
        key="validationRule",
    )
    id_type_promotion: field[str] = field(key="idTypePromotion")


class TraitGroupRecord(Record):
    """`TraitGroup` in an answer."""

    display_name: field[TraitGroupName] = field(key="displayName")
    description: field[str] = field()
    traits: field[dict[str, TraitGroupTraitsRecord]] = field(mapping_of(record(TraitGroupTraitsRecord)))
    version: field[int] = field(integer)


class MetaRecord(Record):
    """`Meta` in an answer."""

    key: field[str] = field()
    page_size: field[int] = field(integer, key="pageSize")
    next_token: field[str] = field(key="nextToken")
    previous_token: field[str] = field(key="previousToken")


class TraitGroupContext(InstanceContext[M]):
    """One Trait Group."""

    _uri = Uri(
        "https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}/TraitGroups/{trait_group_name}",
        store_id=MemoryStoreId,
    )

    @op
    def fetch(
        self,
        include_traits: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: TraitGroupOrderBy | str | None = None,
    ) -> Request[TraitGroupInstance[M]]:
        """Fetch the Trait Group: GET /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}

        Args:
            include_traits: Default true.
            page_size: 1 to 100; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self,
            "GET",
            TraitGroupInstance,
            query={
                "includeTraits": true_or_false(include_traits),
                "pageSize": page_size,
                "pageToken": page_token,
                "orderBy": order_by,
            },
        )

    @op
    def patch(
        self, patch_trait_group_request: PatchTraitGroupRequest, if_match: str | None = None
    ) -> Request[TraitGroupInstance[M]]:
        """Change parts of the Trait Group: PATCH /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}

        Args:
            if_match: At most 100 characters.
        """
        return Request(
            self,
            "PATCH",
            TraitGroupInstance,
            headers={"If-Match": if_match},
            json=JsonBody(patch_trait_group_request, PatchTraitGroupRequest, name="patch_trait_group_request"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trait Group: DELETE /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}"""
        return Request(self, "DELETE", bool)


class TraitGroupInstance(TraitGroupContext[M], InstanceResource[M]):
    """A Trait Group as returned by Twilio."""

    trait_group: field[TraitGroupRecord] = field(record(TraitGroupRecord), key="traitGroup")
    meta: field[MetaRecord] = field(record(MetaRecord))
    message: field[str] = field()
    status_url: field[str] = field(key="statusUrl")
    display_name: field[TraitGroupName] = field(key="displayName")
    description: field[str] = field()
    traits: field[dict[str, TraitGroupTraitsRecord]] = field(mapping_of(record(TraitGroupTraitsRecord)))
    version: field[int] = field(integer)


class TraitGroupPage(Page[M, TraitGroupInstance[M]]):
    """One page of Trait Group records."""

    _record = TraitGroupInstance
    _paging = Token("traitGroups", parameter="pageToken", max_size=100)


class TraitGroupList(ListResource[M]):
    """Trait Group records."""

    _uri = Uri("https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}/TraitGroups", store_id=MemoryStoreId)

    def __call__(self, trait_group_name: str) -> TraitGroupContext[M]:
        """The Trait Group with this identifier. Sends no request."""
        return TraitGroupContext(self._client, {**self._path, "trait_group_name": trait_group_name})

    get = __call__

    @listing
    def list(
        self,
        include_traits: bool | None = None,
        page_token: str | None = None,
        order_by: TraitGroupOrderBy | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TraitGroupInstance[M]]:
        """List Trait Group records: GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        Args:
            include_traits: Default false.
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            TraitGroupPage,
            query={
                "includeTraits": true_or_false(include_traits),
                "pageToken": page_token,
                "orderBy": order_by,
                "pageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        include_traits: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: TraitGroupOrderBy | str | None = None,
    ) -> Request[TraitGroupPage[M]]:
        """Fetch one page of Trait Group records: GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        Args:
            include_traits: Default false.
            page_size: 1 to 100; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self,
            "GET",
            TraitGroupPage,
            query={
                "includeTraits": true_or_false(include_traits),
                "pageSize": page_size,
                "pageToken": page_token,
                "orderBy": order_by,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[TraitGroupPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TraitGroupPage, url=target_url)

    @op
    def create(self, trait_group_request: TraitGroupRequest | None = None) -> Request[TraitGroupInstance[M]]:
        """Create a Trait Group: POST /v1/ControlPlane/Stores/{storeId}/TraitGroups"""
        return Request(
            self,
            "POST",
            TraitGroupInstance,
            json=JsonBody(trait_group_request, TraitGroupRequest | None, name="trait_group_request"),
        )

    # Also class attributes, as in twilio-python: TraitGroupList.ValidationRule({...})
    StringValidationRule = StringValidationRule
    NumberValidationRule = NumberValidationRule
    BooleanValidationRule = BooleanValidationRule
    ArrayValidationRule = ArrayValidationRule
    TraitGroupRequestTraitsValue = TraitGroupRequestTraitsValue
    TraitGroupRequest = TraitGroupRequest
    TraitDefinition = TraitDefinition
    PatchTraitGroupRequest = PatchTraitGroupRequest
    ValidationRule = dict[str, Json]


__all__ = [
    "ArrayValidationRule",
    "ArrayValidationRuleRecord",
    "ArrayValidationRuleRuleType",
    "BooleanValidationRule",
    "BooleanValidationRuleRecord",
    "BooleanValidationRuleRuleType",
    "MetaRecord",
    "NumberValidationRule",
    "NumberValidationRuleRecord",
    "NumberValidationRuleRuleType",
    "PatchTraitGroupRequest",
    "StringValidationRule",
    "StringValidationRuleRecord",
    "StringValidationRuleRuleType",
    "TraitDefinition",
    "TraitDefinitionDataType",
    "TraitGroupContext",
    "TraitGroupInstance",
    "TraitGroupList",
    "TraitGroupOrderBy",
    "TraitGroupPage",
    "TraitGroupRecord",
    "TraitGroupRequest",
    "TraitGroupRequestTraitsValue",
    "TraitGroupRequestTraitsValueDataType",
    "TraitGroupTraitsDataType",
    "TraitGroupTraitsRecord",
]

"""Data Mapping records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record, variant
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import DataMappingId, DataMappingName, DatasetId, MemoryStoreId, TraitGroupName, TraitName

DataMappingOrderBy: TypeAlias = Literal["ASC", "DESC"]
DataMappingType: TypeAlias = Literal["INGRESS", "DATASET_CLOUDAPP", "DATASET_WAREHOUSE"]
DataMappingToTraitsType: TypeAlias = Literal["TRAITS"]
DataMappingFromIngressType: TypeAlias = Literal["INGRESS"]
DataMappingFromCloudAppDataSetType: TypeAlias = Literal["DATASET_CLOUDAPP"]
DataMappingFromWarehouseDataSetType: TypeAlias = Literal["DATASET_WAREHOUSE"]


@closed
class MappingTraitItem(TypedDict, total=False):
    """`MappingTraitItem` in a request.

    Attributes:
        expression: 1 to 256 characters.
    """

    expression: Required[str]
    traitGroup: Required[TraitGroupName]
    traitName: Required[TraitName]


@closed
class DataMappingToTraits(TypedDict, total=False):
    """`DataMappingToTraits` in a request.

    Attributes:
        type: Default TRAITS.
        mappings: 1 to 100 values.
    """

    type: Required[DataMappingToTraitsType | str]
    mappings: Required[Sequence[MappingTraitItem]]


@closed
class DataMappingFromIngress(TypedDict, total=False):
    """`DataMappingFromIngress` in a request.

    Attributes:
        columns: 1 to 256 characters; 1 to 100 values.
    """

    type: Required[DataMappingFromIngressType | str]
    columns: Required[Sequence[str]]


@closed
class DataMappingFromCloudAppDataSet(TypedDict, total=False):
    """`DataMappingFromCloudAppDataSet` in a request."""

    type: Required[DataMappingFromCloudAppDataSetType | str]
    datasetId: Required[DatasetId]


@closed
class DataMappingFromWarehouseDataSet(TypedDict, total=False):
    """`DataMappingFromWarehouseDataSet` in a request."""

    type: Required[DataMappingFromWarehouseDataSetType | str]
    datasetId: Required[DatasetId]


class CreateDataMappingInput(TypedDict, total=False):
    """`CreateDataMappingInput` in a request.

    Attributes:
        description: 1 to 512 characters.
        isEnabled: Default true.
    """

    displayName: Required[DataMappingName]
    description: str
    isEnabled: bool
    mappingTo: Required[DataMappingToTraits | Mapping[str, object]]
    mappingFrom: Required[DataMappingFromIngress | DataMappingFromCloudAppDataSet | DataMappingFromWarehouseDataSet]


class DataMappingCore(TypedDict, total=False):
    """`DataMappingCore` in a request.

    Attributes:
        description: 1 to 512 characters.
        isEnabled: Default true.
    """

    displayName: DataMappingName
    description: str
    isEnabled: bool
    mappingTo: DataMappingToTraits | Mapping[str, object]


class MappingTraitItemRecord(Record):
    """`MappingTraitItem` in an answer."""

    expression: field[str] = field()
    trait_group: field[TraitGroupName] = field(key="traitGroup")
    trait_name: field[TraitName] = field(key="traitName")


class DataMappingToTraitsRecord(Record):
    """`DataMappingToTraits` in an answer."""

    type: field[DataMappingToTraitsType | str] = field()
    mappings: field[list[MappingTraitItemRecord]] = field(list_of(record(MappingTraitItemRecord)))


class DataMappingFromIngressRecord(Record):
    """`DataMappingFromIngress` in an answer."""

    type: field[DataMappingFromIngressType | str] = field()
    columns: field[list[str]] = field()


class DataMappingFromCloudAppDataSetRecord(Record):
    """`DataMappingFromCloudAppDataSet` in an answer."""

    type: field[DataMappingFromCloudAppDataSetType | str] = field()
    dataset_id: field[DatasetId] = field(key="datasetId")


class DataMappingFromWarehouseDataSetRecord(Record):
    """`DataMappingFromWarehouseDataSet` in an answer."""

    type: field[DataMappingFromWarehouseDataSetType | str] = field()
    dataset_id: field[DatasetId] = field(key="datasetId")


class DataMappingContext(InstanceContext[M]):
    """One Data Mapping."""

    _uri = Uri(
        "https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}/DataMappings/{data_mapping_id}",
        store_id=MemoryStoreId,
        data_mapping_id=DataMappingId,
    )

    @op
    def fetch(self) -> Request[DataMappingInstance[M]]:
        """Fetch the Data Mapping: GET /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}"""
        return Request(self, "GET", DataMappingInstance)

    @op
    def patch(self, data_mapping_core: DataMappingCore, if_match: str | None = None) -> Request[DataMappingInstance[M]]:
        """Change parts of the Data Mapping: PATCH /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}

        Args:
            if_match: At most 100 characters.
        """
        return Request(
            self,
            "PATCH",
            DataMappingInstance,
            headers={"If-Match": if_match},
            json=JsonBody(data_mapping_core, DataMappingCore, name="data_mapping_core"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Data Mapping: DELETE /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}"""
        return Request(self, "DELETE", bool)


class DataMappingInstance(DataMappingContext[M], InstanceResource[M]):
    """A Data Mapping as returned by Twilio."""

    _identity = {"data_mapping_id": "id"}
    _shown = ("id",)

    display_name: field[DataMappingName] = field(key="displayName")
    description: field[str] = field()
    is_enabled: field[bool] = field(key="isEnabled")
    mapping_to: field[DataMappingToTraitsRecord | Json] = field(
        variant("type", {"TRAITS": record(DataMappingToTraitsRecord)}), key="mappingTo"
    )
    mapping_from: field[
        DataMappingFromIngressRecord
        | DataMappingFromCloudAppDataSetRecord
        | DataMappingFromWarehouseDataSetRecord
        | Json
    ] = field(
        variant(
            "type",
            {
                "INGRESS": record(DataMappingFromIngressRecord),
                "DATASET_CLOUDAPP": record(DataMappingFromCloudAppDataSetRecord),
                "DATASET_WAREHOUSE": record(DataMappingFromWarehouseDataSetRecord),
            },
        ),
        key="mappingFrom",
    )
    id: field[DataMappingId] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    version: field[int] = field(integer)
    message: field[str] = field()
    status_url: field[str] = field(key="statusUrl")

    class DataMappingType:
        """Values of DataMappingType."""

        INGRESS: Final = "INGRESS"
        DATASET_CLOUDAPP: Final = "DATASET_CLOUDAPP"
        DATASET_WAREHOUSE: Final = "DATASET_WAREHOUSE"


class DataMappingPage(Page[M, DataMappingInstance[M]]):
    """One page of Data Mapping records."""

    _record = DataMappingInstance
    _paging = Token("dataMappings", parameter="pageToken", max_size=100)


class DataMappingList(ListResource[M]):
    """Data Mapping records."""

    _uri = Uri("https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}/DataMappings", store_id=MemoryStoreId)

    def __call__(self, data_mapping_id: DataMappingId) -> DataMappingContext[M]:
        """The Data Mapping with this identifier. Sends no request."""
        return DataMappingContext(self._client, {**self._path, "data_mapping_id": data_mapping_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: DataMappingOrderBy | str | None = None,
        type: DataMappingType | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[DataMappingInstance[M]]:
        """List Data Mapping records: GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 50.
        """
        return Listing(
            self,
            DataMappingPage,
            query={"pageToken": page_token, "orderBy": order_by, "type": type, "pageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        page_size: int | None = None,
        page_token: str | None = None,
        order_by: DataMappingOrderBy | str | None = None,
        type: DataMappingType | str | None = None,
    ) -> Request[DataMappingPage[M]]:
        """Fetch one page of Data Mapping records: GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        Args:
            page_size: 1 to 100; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self,
            "GET",
            DataMappingPage,
            query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by, "type": type},
        )

    @op
    def get_page(self, target_url: str) -> Request[DataMappingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", DataMappingPage, url=target_url)

    @op
    def create(self, create_data_mapping_input: CreateDataMappingInput) -> Request[DataMappingInstance[M]]:
        """Create a Data Mapping: POST /v1/ControlPlane/Stores/{storeId}/DataMappings"""
        return Request(
            self,
            "POST",
            DataMappingInstance,
            json=JsonBody(create_data_mapping_input, CreateDataMappingInput, name="create_data_mapping_input"),
        )

    # Also class attributes, as in twilio-python: DataMappingList.DataMappingFromTypes({...})
    MappingTraitItem = MappingTraitItem
    DataMappingToTraits = DataMappingToTraits
    DataMappingFromIngress = DataMappingFromIngress
    DataMappingFromCloudAppDataSet = DataMappingFromCloudAppDataSet
    DataMappingFromWarehouseDataSet = DataMappingFromWarehouseDataSet
    CreateDataMappingInput = CreateDataMappingInput
    DataMappingCore = DataMappingCore
    DataMappingToTypes = dict[str, Json]
    DataMappingFromTypes = dict[str, Json]


__all__ = [
    "CreateDataMappingInput",
    "DataMappingContext",
    "DataMappingCore",
    "DataMappingFromCloudAppDataSet",
    "DataMappingFromCloudAppDataSetRecord",
    "DataMappingFromCloudAppDataSetType",
    "DataMappingFromIngress",
    "DataMappingFromIngressRecord",
    "DataMappingFromIngressType",
    "DataMappingFromWarehouseDataSet",
    "DataMappingFromWarehouseDataSetRecord",
    "DataMappingFromWarehouseDataSetType",
    "DataMappingInstance",
    "DataMappingList",
    "DataMappingOrderBy",
    "DataMappingPage",
    "DataMappingToTraits",
    "DataMappingToTraitsRecord",
    "DataMappingToTraitsType",
    "DataMappingType",
    "MappingTraitItem",
    "MappingTraitItemRecord",
]

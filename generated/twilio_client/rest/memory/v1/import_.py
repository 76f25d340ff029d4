"""Import records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....sids import ImportId, MemoryStoreId

ImportOrderBy: TypeAlias = Literal["ASC", "DESC"]
ImportStatus: TypeAlias = Literal["PENDING", "PROCESSING", "COMPLETED", "FAILED"]


@closed
class ColumnMappingItem(TypedDict, total=False):
    """`ColumnMappingItem` in a request.

    Attributes:
        columnName: At most 64 characters.
        traitGroup: At most 64 characters.
        traitName: At most 64 characters.
    """

    columnName: Required[str]
    traitGroup: Required[str]
    traitName: Required[str]


class CreateProfilesImportV2Request(TypedDict, total=False):
    """The body of a request.

    Attributes:
        filename: At most 255 characters.
        fileSize: 1 to 104857600.
        columnMappings: 2 to 100 values.
    """

    filename: Required[str]
    fileSize: Required[int]
    columnMappings: Required[Sequence[ColumnMappingItem]]


class ColumnMappingItemRecord(Record):
    """`ColumnMappingItem` in an answer."""

    column_name: field[str] = field(key="columnName")
    trait_group: field[str] = field(key="traitGroup")
    trait_name: field[str] = field(key="traitName")


class ImportSummaryRecord(Record):
    """`summary` in an answer."""

    errors: field[int] = field(integer)
    warnings: field[int] = field(integer)


class ImportContext(InstanceContext[M]):
    """One Import."""

    _uri = Uri(
        "https://memory.twilio.com/v1/Stores/{store_id}/Profiles/Imports/{import_id}",
        store_id=MemoryStoreId,
        import_id=ImportId,
    )

    @op
    def fetch(self) -> Request[ImportInstance[M]]:
        """Fetch the Import: GET /v1/Stores/{storeId}/Profiles/Imports/{importId}"""
        return Request(self, "GET", ImportInstance)


class ImportInstance(ImportContext[M], InstanceResource[M]):
    """An Import as returned by Twilio."""

    _identity = {"import_id": "importId"}
    _shown = ("import_id", "status")

    status: field[ImportStatus | str] = field()
    filename: field[str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    file_size: field[int] = field(integer, key="fileSize")
    column_mappings: field[list[ColumnMappingItemRecord]] = field(
        list_of(record(ColumnMappingItemRecord)), key="columnMappings"
    )
    summary: field[ImportSummaryRecord] = field(record(ImportSummaryRecord))
    import_id: field[str] = field(key="importId")
    url: field[str] = field()


class ImportPage(Page[M, ImportId]):
    """One page of Import records."""

    _record = str
    _paging = Token("imports", parameter="pageToken", max_size=1000)


class ImportList(ListResource[M]):
    """Import records."""

    _uri = Uri("https://memory.twilio.com/v1/Stores/{store_id}/Profiles/Imports", store_id=MemoryStoreId)

    def __call__(self, import_id: ImportId) -> ImportContext[M]:
        """The Import with this identifier. Sends no request."""
        return ImportContext(self._client, {**self._path, "import_id": import_id})

    get = __call__

    @listing
    def list(
        self,
        page_token: str | None = None,
        order_by: ImportOrderBy | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ImportId]:
        """List Import records: GET /v1/Stores/{storeId}/Profiles/Imports

        Args:
            page_token: At most 4096 characters.
            order_by: Default DESC.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self, ImportPage, query={"pageToken": page_token, "orderBy": order_by, "pageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self, page_size: int | None = None, page_token: str | None = None, order_by: ImportOrderBy | str | None = None
    ) -> Request[ImportPage[M]]:
        """Fetch one page of Import records: GET /v1/Stores/{storeId}/Profiles/Imports

        Args:
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
            order_by: Default DESC.
        """
        return Request(
            self, "GET", ImportPage, query={"pageSize": page_size, "pageToken": page_token, "orderBy": order_by}
        )

    @op
    def get_page(self, target_url: str) -> Request[ImportPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ImportPage, url=target_url)

    @op
    def create(self, create_profiles_import_v2_request: CreateProfilesImportV2Request) -> Request[ImportInstance[M]]:
        """Create an Import: POST /v1/Stores/{storeId}/Profiles/Imports"""
        return Request(
            self,
            "POST",
            ImportInstance,
            json=JsonBody(
                create_profiles_import_v2_request,
                CreateProfilesImportV2Request,
                name="create_profiles_import_v2_request",
            ),
        )

    # Also class attributes, as in twilio-python: ImportList.CreateProfilesImportV2Request({...})
    ColumnMappingItem = ColumnMappingItem
    CreateProfilesImportV2Request = CreateProfilesImportV2Request


__all__ = [
    "ColumnMappingItem",
    "ColumnMappingItemRecord",
    "CreateProfilesImportV2Request",
    "ImportContext",
    "ImportInstance",
    "ImportList",
    "ImportOrderBy",
    "ImportPage",
    "ImportStatus",
    "ImportSummaryRecord",
]

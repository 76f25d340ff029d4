"""Knowledge records.

Generated from specs/contract/twilio_knowledge_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
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
from ....base.serialize import true_or_false
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import KnowledgeBaseId, KnowledgeId

TextSourceDetailsType: TypeAlias = Literal["Text"]
WebSourceDetailsType: TypeAlias = Literal["Web"]
WebSourceDetailsCrawlPeriod: TypeAlias = Literal["WEEKLY", "BIWEEKLY", "MONTHLY", "NEVER"]
FileSourceDetailsType: TypeAlias = Literal["File"]
SupportedFileMimeType: TypeAlias = Literal[
    "text/csv", "text/markdown", "application/pdf", "text/tab-separated-values", "text/plain"
]
KnowledgeStatus: TypeAlias = Literal["SCHEDULED", "QUEUED", "PROCESSING", "COMPLETED", "FAILED"]


@closed
class TextSourceDetails(TypedDict, total=False):
    """`TextSourceDetails` in a request.

    Attributes:
        content: At most 185000 characters.
    """

    type: Required[TextSourceDetailsType | str]
    content: Required[str]


class KnowledgeErrorInstance(TypedDict, total=False):
    """`KnowledgeErrorInstance` in a request.

    Attributes:
        type: At most 200 characters.
        instance: At most 500 characters.
        detail: At most 1000 characters.
    """

    type: Required[str]
    code: Required[int]
    instance: Required[str]
    detail: str


class KnowledgeErrorGroup(TypedDict, total=False):
    """`KnowledgeErrorGroup` in a request.

    Attributes:
        title: At most 100 characters.
        instances: At most 3 values.
    """

    title: Required[str]
    instances: Required[Sequence[KnowledgeErrorInstance]]


@closed
class WebSourceDetails(TypedDict, total=False):
    """`WebSourceDetails` in a request.

    Attributes:
        crawlDepth: 1 to 10; default 2.
        crawlPeriod: Default NEVER.
        errors: At most 2000 values.
    """

    type: Required[WebSourceDetailsType | str]
    url: Required[str]
    crawlDepth: int
    crawlPeriod: WebSourceDetailsCrawlPeriod | str
    errors: Sequence[KnowledgeErrorGroup]


@closed
class FileSourceDetails(TypedDict, total=False):
    """`FileSourceDetails` in a request.

    Attributes:
        fileName: At most 256 characters.
    """

    type: Required[FileSourceDetailsType | str]
    fileName: Required[str]
    fileSize: Required[int]
    mimeType: Required[SupportedFileMimeType | str]
    importUrl: str
    uploadExpiration: datetime | date | str


class KnowledgeCore(TypedDict, total=False):
    """`KnowledgeCore` in a request.

    Attributes:
        name: At most 30 characters.
        description: At most 1024 characters.
    """

    name: Required[str]
    description: str
    source: TextSourceDetails | WebSourceDetails | FileSourceDetails


class TextSourceDetailsRecord(Record):
    """`TextSourceDetails` in an answer."""

    type: field[TextSourceDetailsType | str] = field()
    content: field[str] = field()


class KnowledgeErrorInstanceRecord(Record):
    """`KnowledgeErrorInstance` in an answer."""

    type: field[str] = field()
    code: field[int] = field(integer)
    instance: field[str] = field()
    detail: field[str] = field()


class KnowledgeErrorGroupRecord(Record):
    """`KnowledgeErrorGroup` in an answer."""

    title: field[str] = field()
    instances: field[list[KnowledgeErrorInstanceRecord]] = field(list_of(record(KnowledgeErrorInstanceRecord)))


class WebSourceDetailsRecord(Record):
    """`WebSourceDetails` in an answer."""

    type: field[WebSourceDetailsType | str] = field()
    url: field[str] = field()
    crawl_depth: field[int] = field(integer, key="crawlDepth")
    crawl_period: field[WebSourceDetailsCrawlPeriod | str] = field(key="crawlPeriod")
    errors: field[list[KnowledgeErrorGroupRecord]] = field(list_of(record(KnowledgeErrorGroupRecord)))


class FileSourceDetailsRecord(Record):
    """`FileSourceDetails` in an answer."""

    type: field[FileSourceDetailsType | str] = field()
    file_name: field[str] = field(key="fileName")
    file_size: field[int] = field(integer, key="fileSize")
    mime_type: field[SupportedFileMimeType | str] = field(key="mimeType")
    import_url: field[str] = field(key="importUrl")
    upload_expiration: field[datetime] = field(iso8601_datetime, key="uploadExpiration")


class KnowledgeContext(InstanceContext[M]):
    """One Knowledge."""

    _uri = Uri(
        "https://knowledge.twilio.com/v2/KnowledgeBases/{kb_id}/Knowledge/{knowledge_id}",
        kb_id=KnowledgeBaseId,
        knowledge_id=KnowledgeId,
    )

    @op
    def fetch(self) -> Request[KnowledgeInstance[M]]:
        """Fetch the Knowledge: GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}"""
        return Request(self, "GET", KnowledgeInstance)

    @op
    def update(
        self, refresh: bool | None = None, knowledge_core: KnowledgeCore | None = None
    ) -> Request[KnowledgeInstance[M]]:
        """Update the Knowledge: PATCH /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}

        Args:
            refresh: Default false.
        """
        return Request(
            self,
            "PATCH",
            KnowledgeInstance,
            query={"refresh": true_or_false(refresh)},
            json=JsonBody(knowledge_core, KnowledgeCore | None, name="knowledge_core"),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Knowledge: DELETE /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}"""
        return Request(self, "DELETE", bool)


class KnowledgeInstance(KnowledgeContext[M], InstanceResource[M]):
    """A Knowledge as returned by Twilio."""

    _identity = {"knowledge_id": "id"}
    _shown = ("id", "status")

    name: field[str] = field()
    description: field[str] = field()
    source: field[TextSourceDetailsRecord | WebSourceDetailsRecord | FileSourceDetailsRecord | Json] = field(
        variant(
            "type",
            {
                "Text": record(TextSourceDetailsRecord),
                "Web": record(WebSourceDetailsRecord),
                "File": record(FileSourceDetailsRecord),
            },
        ),
    )
    id: field[KnowledgeId] = field()
    status: field[KnowledgeStatus | str] = field()
    created_at: field[datetime] = field(iso8601_datetime, key="createdAt")
    updated_at: field[datetime] = field(iso8601_datetime, key="updatedAt")
    message: field[str] = field()

    class SupportedFileMimeType:
        """Values of SupportedFileMimeType."""

        TEXT_CSV: Final = "text/csv"
        TEXT_MARKDOWN: Final = "text/markdown"
        APPLICATION_PDF: Final = "application/pdf"
        TEXT_TAB_SEPARATED_VALUES: Final = "text/tab-separated-values"
        TEXT_PLAIN: Final = "text/plain"


class KnowledgePage(Page[M, KnowledgeInstance[M]]):
    """One page of Knowledge records."""

    _record = KnowledgeInstance
    _paging = Token("knowledge", parameter="pageToken", max_size=1000)


class KnowledgeList(ListResource[M]):
    """Knowledge records."""

    _uri = Uri("https://knowledge.twilio.com/v2/KnowledgeBases/{kb_id}/Knowledge", kb_id=KnowledgeBaseId)

    def __call__(self, knowledge_id: KnowledgeId) -> KnowledgeContext[M]:
        """The Knowledge with this identifier. Sends no request."""
        return KnowledgeContext(self._client, {**self._path, "knowledge_id": knowledge_id})

    get = __call__

    @listing
    def list(
        self,
        page: int | None = None,
        page_token: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[KnowledgeInstance[M]]:
        """List Knowledge records: GET /v2/KnowledgeBases/{kbId}/Knowledge

        Args:
            page: 0 or more.
            page_token: At most 4096 characters.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(
            self, KnowledgePage, query={"page": page, "pageToken": page_token, "pageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self, page: int | None = None, page_size: int | None = None, page_token: str | None = None
    ) -> Request[KnowledgePage[M]]:
        """Fetch one page of Knowledge records: GET /v2/KnowledgeBases/{kbId}/Knowledge

        Args:
            page: 0 or more.
            page_size: 1 to 1000; default 50.
            page_token: At most 4096 characters.
        """
        return Request(self, "GET", KnowledgePage, query={"page": page, "pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[KnowledgePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", KnowledgePage, url=target_url)

    @op
    def create(self, knowledge_core: KnowledgeCore) -> Request[KnowledgeInstance[M]]:
        """Create a Knowledge: POST /v2/KnowledgeBases/{kbId}/Knowledge"""
        return Request(
            self, "POST", KnowledgeInstance, json=JsonBody(knowledge_core, KnowledgeCore, name="knowledge_core")
        )

    # Also class attributes, as in twilio-python: KnowledgeList.KnowledgeSourceTypes({...})
    TextSourceDetails = TextSourceDetails
    KnowledgeErrorInstance = KnowledgeErrorInstance
    KnowledgeErrorGroup = KnowledgeErrorGroup
    WebSourceDetails = WebSourceDetails
    FileSourceDetails = FileSourceDetails
    KnowledgeCore = KnowledgeCore
    KnowledgeSourceTypes = dict[str, Json]


__all__ = [
    "FileSourceDetails",
    "FileSourceDetailsRecord",
    "FileSourceDetailsType",
    "KnowledgeContext",
    "KnowledgeCore",
    "KnowledgeErrorGroup",
    "KnowledgeErrorGroupRecord",
    "KnowledgeErrorInstance",
    "KnowledgeErrorInstanceRecord",
    "KnowledgeInstance",
    "KnowledgeList",
    "KnowledgePage",
    "KnowledgeStatus",
    "SupportedFileMimeType",
    "TextSourceDetails",
    "TextSourceDetailsRecord",
    "TextSourceDetailsType",
    "WebSourceDetails",
    "WebSourceDetailsCrawlPeriod",
    "WebSourceDetailsRecord",
    "WebSourceDetailsType",
]

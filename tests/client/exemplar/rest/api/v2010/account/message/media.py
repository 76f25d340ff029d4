from __future__ import annotations

from ......base import InstanceContext, InstanceResource, Linked, Listing, ListResource, M, Page, Request, Uri, field, listing, op, streaming
from ......sids import AccountSid, MediaSid, MessageSid


class MediaContext(InstanceContext[M]):
    """One Media."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message_sid}/Media/{sid}.json",
        account_sid=AccountSid,
        message_sid=MessageSid,
        sid=MediaSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete this Media."""
        return Request(self, "DELETE", bool)


class MediaInstance(MediaContext[M], InstanceResource[M]):
    """A Media as Twilio answered it."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[MediaSid] = field()


class MediaPage(Page[M, MediaInstance[M]]):
    """One page of Media."""

    _record = MediaInstance
    _paging = Linked("media_list", max_size=1000)


class MediaList(ListResource[M]):
    """Media of a Message."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message_sid}/Media.json",
        account_sid=AccountSid,
        message_sid=MessageSid,
    )

    def __call__(self, sid: MediaSid) -> MediaContext[M]:
        """The Media with this SID; nothing is sent."""
        return MediaContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[MediaInstance[M]]:
        """List Media."""
        return Listing(self, MediaPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

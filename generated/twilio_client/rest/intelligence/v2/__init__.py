"""https://intelligence.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .custom_operator import CustomOperatorList
    from .operator import OperatorList
    from .operator_attachment import OperatorAttachmentList
    from .operator_attachments import OperatorAttachmentsList
    from .operator_type import OperatorTypeList
    from .prebuilt_operator import PrebuiltOperatorList
    from .service import ServiceList
    from .transcript import TranscriptList


class V2(Version[M]):
    """https://intelligence.twilio.com/v2"""

    custom_operators: lazy[CustomOperatorList[M]] = lazy(".custom_operator", "CustomOperatorList")
    transcripts: lazy[TranscriptList[M]] = lazy(".transcript", "TranscriptList")
    operators: lazy[OperatorList[M]] = lazy(".operator", "OperatorList")
    operator_attachment: lazy[OperatorAttachmentList[M]] = lazy(".operator_attachment", "OperatorAttachmentList")
    operator_attachments: lazy[OperatorAttachmentsList[M]] = lazy(".operator_attachments", "OperatorAttachmentsList")
    operator_type: lazy[OperatorTypeList[M]] = lazy(".operator_type", "OperatorTypeList")
    prebuilt_operators: lazy[PrebuiltOperatorList[M]] = lazy(".prebuilt_operator", "PrebuiltOperatorList")
    services: lazy[ServiceList[M]] = lazy(".service", "ServiceList")


__all__ = ["V2"]

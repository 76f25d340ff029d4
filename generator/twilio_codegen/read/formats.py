"""The string and number formats in Twilio's documents. Any other format is an error, because its meaning is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

# format -> the JSON type that it applies to
FORMATS: Final[Mapping[str, Literal["string", "integer", "number", "object"]]] = {
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
    # Standard text formats: RFC 3339, RFC 2822, RFC 3986, ISO 3166, ISO 4217, ISO 8601 ...
    **dict.fromkeys(
        (
            "byte",
            "currency",
            "date",
            "date-time",
            "date-time-rfc-2822",
            "duration",
            "email",
            "http-method",
            "iso-country-code",
            "phone-number",
            "uri",
            "uri-reference",
            "uuid",
        ),
        "string",
    ),
    # Twilio's own text formats.
    **dict.fromkeys(
        (
            "AccountSid",
            "DomainVerificationSid",
            "IamRoleAssignmentSid",
            "IamRoleSid",
            "IdentityNotificationSid",
            "OrganizationSid",
            "Proc_JobTtid",
            "Sid",
            "UserSid",
            "WorkflowExecutionSid",
            "endpoint",
            "twiml",
        ),
        "string",
    ),
    # Objects whose properties the documents do not list.
    **dict.fromkeys(
        (
            "ice-server",
            "inbound-call-price",
            "inbound-sms-price",
            "outbound-call-price",
            "outbound-call-price-with-origin",
            "outbound-prefix-price",
            "outbound-prefix-price-with-origin",
            "outbound-sms-price",
            "phone-number-capabilities",
            "phone-number-price",
            "prefixed-collapsible-map-AddOns",
            "recording-rule",
            "subscribe-rule",
            "uri-map",
        ),
        "object",
    ),
}

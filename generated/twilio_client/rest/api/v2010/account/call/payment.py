"""Payment records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import op
from ......base.request import Request
from ......base.serialize import json_text, true_or_false
from ......base.uri import Uri
from ......sids import AccountSid, CallSid, PaymentSid

PaymentsBankAccountType: TypeAlias = Literal["consumer-checking", "consumer-savings", "commercial-checking"]
PaymentsPaymentMethod: TypeAlias = Literal["credit-card", "ach-debit"]
PaymentsTokenType: TypeAlias = Literal["one-time", "reusable", "payment-method"]
PaymentConfirmation: TypeAlias = Literal["true", "false"]
PaymentsCapture: TypeAlias = Literal[
    "payment-card-number",
    "expiration-date",
    "security-code",
    "postal-code",
    "bank-routing-number",
    "bank-account-number",
    "payment-card-number-matcher",
    "expiration-date-matcher",
    "security-code-matcher",
    "postal-code-matcher",
]
PaymentsStatus: TypeAlias = Literal["complete", "cancel"]


class PaymentContext(InstanceContext[M]):
    """One Payment."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Payments/{sid}.json",
        account_sid=AccountSid,
        call_sid=CallSid,
        sid=PaymentSid,
    )

    @op
    def update(
        self,
        idempotency_key: str,
        status_callback: str,
        capture: PaymentsCapture | str | None = None,
        status: PaymentsStatus | str | None = None,
    ) -> Request[PaymentInstance[M]]:
        """Update the Payment: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json"""
        return Request(
            self,
            "POST",
            PaymentInstance,
            form={
                "IdempotencyKey": idempotency_key,
                "StatusCallback": status_callback,
                "Capture": capture,
                "Status": status,
            },
        )


class PaymentInstance(PaymentContext[M], InstanceResource[M]):
    """A Payment as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    call_sid: field[CallSid] = field()
    sid: field[PaymentSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    uri: field[str] = field()

    class BankAccountType:
        """Values of PaymentsBankAccountType."""

        CONSUMER_CHECKING: Final = "consumer-checking"
        CONSUMER_SAVINGS: Final = "consumer-savings"
        COMMERCIAL_CHECKING: Final = "commercial-checking"

    class PaymentMethod:
        """Values of PaymentsPaymentMethod."""

        CREDIT_CARD: Final = "credit-card"
        ACH_DEBIT: Final = "ach-debit"

    class TokenType:
        """Values of PaymentsTokenType."""

        ONE_TIME: Final = "one-time"
        REUSABLE: Final = "reusable"
        PAYMENT_METHOD: Final = "payment-method"

    class Capture:
        """Values of PaymentsCapture."""

        PAYMENT_CARD_NUMBER: Final = "payment-card-number"
        EXPIRATION_DATE: Final = "expiration-date"
        SECURITY_CODE: Final = "security-code"
        POSTAL_CODE: Final = "postal-code"
        BANK_ROUTING_NUMBER: Final = "bank-routing-number"
        BANK_ACCOUNT_NUMBER: Final = "bank-account-number"
        PAYMENT_CARD_NUMBER_MATCHER: Final = "payment-card-number-matcher"
        EXPIRATION_DATE_MATCHER: Final = "expiration-date-matcher"
        SECURITY_CODE_MATCHER: Final = "security-code-matcher"
        POSTAL_CODE_MATCHER: Final = "postal-code-matcher"

    class Status:
        """Values of PaymentsStatus."""

        COMPLETE: Final = "complete"
        CANCEL: Final = "cancel"


class PaymentList(ListResource[M]):
    """Payment records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}/Payments.json",
        account_sid=AccountSid,
        call_sid=CallSid,
    )

    def __call__(self, sid: PaymentSid) -> PaymentContext[M]:
        """The Payment with this identifier. Sends no request."""
        return PaymentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        idempotency_key: str,
        status_callback: str,
        bank_account_type: PaymentsBankAccountType | str | None = None,
        charge_amount: float | None = None,
        currency: str | None = None,
        description: str | None = None,
        input: str | None = None,
        min_postal_code_length: int | None = None,
        parameter: object | None = None,
        payment_connector: str | None = None,
        payment_method: PaymentsPaymentMethod | str | None = None,
        postal_code: bool | None = None,
        security_code: bool | None = None,
        timeout: int | None = None,
        token_type: PaymentsTokenType | str | None = None,
        valid_card_types: str | None = None,
        require_matching_inputs: str | None = None,
        confirmation: PaymentConfirmation | str | None = None,
    ) -> Request[PaymentInstance[M]]:
        """Create a Payment: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json"""
        return Request(
            self,
            "POST",
            PaymentInstance,
            form={
                "IdempotencyKey": idempotency_key,
                "StatusCallback": status_callback,
                "BankAccountType": bank_account_type,
                "ChargeAmount": charge_amount,
                "Currency": currency,
                "Description": description,
                "Input": input,
                "MinPostalCodeLength": min_postal_code_length,
                "Parameter": json_text(parameter, "parameter"),
                "PaymentConnector": payment_connector,
                "PaymentMethod": payment_method,
                "PostalCode": true_or_false(postal_code),
                "SecurityCode": true_or_false(security_code),
                "Timeout": timeout,
                "TokenType": token_type,
                "ValidCardTypes": valid_card_types,
                "RequireMatchingInputs": require_matching_inputs,
                "Confirmation": confirmation,
            },
        )


__all__ = [
    "PaymentConfirmation",
    "PaymentContext",
    "PaymentInstance",
    "PaymentList",
    "PaymentsBankAccountType",
    "PaymentsCapture",
    "PaymentsPaymentMethod",
    "PaymentsStatus",
    "PaymentsTokenType",
]

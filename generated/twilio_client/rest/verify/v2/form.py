"""Form records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json

FormFormTypes: TypeAlias = Literal["form-push"]


class FormContext(InstanceContext[M]):
    """One Form."""

    _uri = Uri("https://verify.twilio.com/v2/Forms/{form_type}")

    @op
    def fetch(self) -> Request[FormInstance[M]]:
        """Fetch the Form: GET /v2/Forms/{FormType}"""
        return Request(self, "GET", FormInstance)


class FormInstance(FormContext[M], InstanceResource[M]):
    """A Form as returned by Twilio."""

    _identity = {"form_type": "form_type"}
    _shown = ("form_type",)

    form_type: field[FormFormTypes | str] = field()
    forms: field[Json] = field()
    form_meta: field[Json] = field()
    url: field[str] = field()

    class FormTypes:
        """Values of FormFormTypes."""

        FORM_PUSH: Final = "form-push"


class FormList(ListResource[M]):
    """Form records."""

    def __call__(self, form_type: FormFormTypes | str) -> FormContext[M]:
        """The Form with this identifier. Sends no request."""
        return FormContext(self._client, {**self._path, "form_type": form_type})

    get = __call__


__all__ = ["FormContext", "FormFormTypes", "FormInstance", "FormList"]

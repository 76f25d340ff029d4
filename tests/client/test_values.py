"""Values with a special meaning."""

from __future__ import annotations

import copy
import pickle

from tests.client.wire import MESSAGE, Wire
from twilio_client.base.values import NULL, of, unset


def test_null_is_one_and_the_same_wherever_it_has_been() -> None:
    """A request that went through a queue must still send null, and not leave its field out."""
    assert copy.deepcopy([NULL])[0] is pickle.loads(pickle.dumps(NULL)) is NULL
    assert repr(NULL) == "NULL"
    assert not NULL


def test_unset_leaves_out() -> None:
    """Code that was written for twilio-python passes it by name."""
    wire = Wire({"sid": MESSAGE})
    wire.client().messages.create("+15005550010", from_="+15005550006", body="Hello", status_callback=unset)
    assert "StatusCallback" not in wire.form
    assert of({"Body": "", "MediaUrl": unset}) == {"Body": ""}

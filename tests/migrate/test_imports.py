"""All forms of imports of the SDK become imports of this client. Names that do not exist here stay unchanged."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import twilio
from twilio_codegen.migrate.going import ABSENT, going

from tests.migrate.code import becomes, by_hand, migrated, stays

SDK = Path(twilio.__file__).parent
DEFINED = re.compile(r"^(?:class|def) ([A-Za-z]\w*)", re.MULTILINE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("from twilio.rest import Client", "from twilio_client.rest import Client"),
        ("from twilio.rest import Client as C  # short", "from twilio_client.rest import Client as C  # short"),
        ("from twilio.rest import (\n    Client,\n)", "from twilio_client.rest import (\n    Client,\n)"),
        ("from twilio import rest", "from twilio_client import rest"),
        (
            "from twilio.base.exceptions import TwilioException, TwilioRestException",
            "from twilio_client.base.exceptions import TwilioException, TwilioRestException",
        ),
        (
            "from twilio.request_validator import RequestValidator",
            "from twilio_client.request_validator import RequestValidator",
        ),
        (
            "from twilio.rest.api.v2010.account.message import MessageInstance",
            "from twilio_client.rest.api.v2010.account.message import MessageInstance",
        ),
        ("import twilio.rest as x, os\nx.Client()", "import twilio_client.rest as x, os\nx.Client()"),
        ("import twilio as t\nt.rest.Client()", "import twilio_client as t\nt.rest.Client()"),
        ("import twilio.rest\ntwilio.rest.Client()", "import twilio_client.rest\ntwilio_client.rest.Client()"),
        (
            "import twilio\ndef f():\n    raise twilio.base.exceptions.TwilioException()",
            "import twilio_client\ndef f():\n    raise twilio_client.base.exceptions.TwilioException()",
        ),
        (
            "def f():\n    from twilio.rest import Client; Client()",
            "def f():\n    from twilio_client.rest import Client; Client()",
        ),
        (
            "try:\n    import twilio.rest\nexcept ImportError: pass",
            "try:\n    import twilio_client.rest\nexcept ImportError: pass",
        ),
        ("import twilio.rest\r\nx = 1\r\n", "import twilio_client.rest\r\nx = 1\r\n"),
    ],
)
def test_an_import_in_every_form(old: str, new: str) -> None:
    """Users write all of them, and only the name of the package may change."""
    becomes(old, new)


def test_twiml_and_jwt_stay_and_are_told() -> None:
    """They are no part of this client yet; nothing has to be done, so that the run ends well."""
    code = (
        "from twilio.twiml.voice_response import VoiceResponse\nimport twilio.jwt.access_token as t\nt.AccessToken()\n"
    )
    found, notes = migrated(code)
    assert (found, by_hand(notes), [note.line for note in notes]) == (code, [], [1, 2])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("from twilio import rest, twiml  # both", "from twilio_client import rest\nfrom twilio import twiml  # both"),
        (
            "from twilio import (\n    rest,  # one\n    twiml,\n)",
            "from twilio_client import (\n    rest,  # one\n    )\nfrom twilio import (\n    twiml,\n)",
        ),
        ("from twilio import rest, twiml; x = 1", "from twilio_client import rest; from twilio import twiml; x = 1"),
        (
            "import twilio.rest, twilio.twiml\ntwilio.rest.Client(twilio.twiml)",
            "import twilio_client.rest, twilio.twiml\ntwilio_client.rest.Client(twilio.twiml)",
        ),
        (
            "import twilio\ntwilio.rest.Client(twilio.twiml)",
            "import twilio, twilio_client\ntwilio_client.rest.Client(twilio.twiml)",
        ),
    ],
)
def test_an_import_that_moves_in_part_is_taken_apart(old: str, new: str) -> None:
    """One statement may bring both what moves and what stays."""
    becomes(old, new)


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("from twilio.base.obsolete import deprecated_method", [1]),
        ("from twilio.http.validation_client import ValidationClient", [1]),
        ("from twilio.base.api_response import ApiResponse", [1]),
        ("from twilio.rest.webhooks.v1.rule import RuleList", [1]),
        ("from twilio.rest import *", [1]),
        ("import twilio\nprint(twilio.__version__)", [2]),
        ("import twilio.rest\nprint(twilio)", [1, 2]),
        ("import twilio.rest\ntwilio_client = twilio.rest.Client()", [1]),
    ],
)
def test_what_has_no_place_here_is_left_and_told(code: str, lines: list[int]) -> None:
    """An import that would fail, or a name that would be taken, is a person's to decide."""
    stays(code, *lines)


def test_a_variable_may_have_the_name_of_the_package() -> None:
    """`twilio_client = Client()` is what many programs say, and does no harm where the package's name is not needed."""
    becomes(
        "from twilio.rest import Client\ntwilio_client = Client()\n",
        "from twilio_client.rest import Client\ntwilio_client = Client()\n",
    )


def _modules(package: Path) -> dict[str, list[str]]:
    """Each module of a package, and the public classes and functions that it defines."""
    found: dict[str, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        name = ".".join(path.relative_to(package).with_suffix("").parts).removesuffix("__init__").rstrip(".")
        found[name] = DEFINED.findall(path.read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def theirs() -> list[str]:
    """Every module of the SDK below the package, and every public class and function in it, by its dotted name."""
    modules = {name: words for name, words in _modules(SDK).items() if name.split(".")[0] not in ("twiml", "jwt", "")}
    return [dotted for name, words in modules.items() for dotted in (name, *(f"{name}.{word}" for word in words))]


@pytest.fixture(scope="module")
def ours(repository: Path) -> Callable[[str], bool]:
    """Whether this client has a module, or a name in a module, defined there or imported."""
    package = repository / "generated" / "twilio_client"
    modules = _modules(package)

    def has(dotted: str) -> bool:
        module, _, name = dotted.rpartition(".")
        if dotted in modules or name in modules.get(module, ()):
            return True
        path = next(
            (
                p
                for p in (
                    package / module.replace(".", "/") / "__init__.py",
                    package / f"{module.replace('.', '/')}.py",
                )
                if p.is_file()
            ),
            None,
        )
        return (
            path is not None
            and re.search(rf"^(?:from .*|    )\b{name}\b(?: = .*|,)?$", path.read_text("utf-8"), re.MULTILINE)
            is not None
        )

    return has


def test_where_a_name_goes_agrees_with_both_packages(theirs: list[str], ours: Callable[[str], bool]) -> None:
    """What the rules say of every module, class and function of the SDK is what is there: no import breaks by it."""
    assert len(theirs) > 2_000
    assert [name for name in theirs if going(name).moves != ours(name)] == []


def test_every_row_about_an_absent_name_is_needed(theirs: list[str], ours: Callable[[str], bool]) -> None:
    """A name that has arrived here must not be refused any longer."""
    assert [row for row in ABSENT if row not in theirs or ours(row)] == []

"""Reading files: input that parsers could read differently is rejected."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from twilio_codegen.problems import Json, Problem, SpecError
from twilio_codegen.read import strict_yaml
from twilio_codegen.read.load import MAX_BYTES, load, load_text

DOCUMENT = '{"openapi": "3.0.1", "info": {"title": "Toys", "version": "1"}, "paths": {}}'


def refused(text: str, name: str = "toys.yaml") -> list[Problem]:
    """The problems of a text that must not be read."""
    with pytest.raises(SpecError) as raised:
        load_text(text, name)
    return list(raised.value.problems)


def refused_file(path: Path, root: Path) -> Problem:
    """The one problem of a file that must not be read."""
    with pytest.raises(SpecError) as raised:
        load(path, root)
    (problem,) = raised.value.problems
    return problem


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def yaml_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both of PyYAML's parsers: which one there is depends on how it was installed."""
    monkeypatch.setattr(strict_yaml, "_LOADER", getattr(yaml, request.param))
    yield


def test_a_document_is_named_relative_to_the_root(tmp_path: Path) -> None:
    """Errors about the contracts are the same for whoever generates, and in whatever folder."""
    path = tmp_path / "specs" / "twilio_toys_v1.json"
    path.parent.mkdir()
    path.write_text(DOCUMENT)
    document = load(path, tmp_path)
    assert (str(document.where), document.name) == ("specs/twilio_toys_v1.json", "twilio_toys_v1")
    assert document.data == json.loads(DOCUMENT)


def test_a_file_from_elsewhere_is_named_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor can open what is told, and two files of one name are told apart."""
    path = tmp_path / "mine" / "toys.json"
    path.parent.mkdir()
    path.write_text(DOCUMENT)
    root = tmp_path / "repository"
    assert str(load(path, root).where) == path.as_posix()
    monkeypatch.chdir(tmp_path)
    assert str(load(Path("mine/toys.json"), root).where) == "mine/toys.json"
    monkeypatch.chdir(path.parent)
    assert str(load(Path("../mine/toys.json"), root).where) == "../mine/toys.json"


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.1"])
def test_openapi_3_0_and_3_1_are_read(tmp_path: Path, version: str) -> None:
    """Twilio writes 3.0; the next generation of its documents may well be 3.1."""
    path = tmp_path / "toys.json"
    path.write_text(DOCUMENT.replace("3.0.1", version))
    assert load(path, tmp_path).data["openapi"] == version


@pytest.mark.parametrize("content", ['{"swagger": "2.0"}', '{"openapi": "3.2.0"}', '{"openapi": 3}', '{"paths": {}}'])
def test_other_versions_are_refused(tmp_path: Path, content: str) -> None:
    """Their keywords mean something else, so that a client made from them would be wrong in ways nobody sees."""
    path = tmp_path / "toys.json"
    path.write_text(content)
    assert refused_file(path, tmp_path).cure.startswith("convert it")


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"\xef\xbb\xbf{}", "starts with a byte order mark"),
        ('{"a": "é"}'.encode("utf-16"), "line 1: not UTF-8 (byte 0xff)"),
        (b'{\n"a": "\xe9"}', "line 2: not UTF-8 (byte 0xe9)"),
        (b"[]", "the document is not an object"),
        (b" " * (MAX_BYTES + 1), "larger than 32 MiB"),
    ],
    ids=["mark", "utf-16", "latin-1", "array", "large"],
)
def test_a_file_that_is_no_plain_object_is_refused(tmp_path: Path, content: bytes, trouble: str) -> None:
    """Editors guess such files; a build that guessed would depend on the machine."""
    path = tmp_path / "toys.json"
    path.write_bytes(content)
    assert refused_file(path, tmp_path).trouble == trouble


def test_a_missing_file_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    """A mistyped path is the commonest mistake of all."""
    assert "cannot be read" in refused_file(tmp_path / "toys.json", tmp_path).trouble
    assert "cannot be read" in refused_file(tmp_path, tmp_path).trouble


def test_the_name_tells_the_format(tmp_path: Path) -> None:
    """Much JSON is YAML too, but not all of it; so the format is never guessed from the content."""
    path = tmp_path / "toys.txt"
    path.write_text(DOCUMENT)
    assert "JSON or YAML" in refused_file(path, tmp_path).trouble


def test_every_flaw_of_a_json_text_is_reported_with_its_place() -> None:
    """One run, one list of everything to mend."""
    text = r'{"a": {"b": 1, "b": 2}, "c": [NaN, 1e999], "d": "\ud83d", "\udc00": 1}'
    assert [(str(problem.where), problem.trouble) for problem in refused(text, "toys.json")] == [
        ("toys.json", "the string contains an unpaired surrogate"),
        ("toys.json#/a/b", "the key 'b' appears twice"),
        ("toys.json#/c/0", "JSON does not allow this number"),
        ("toys.json#/c/1", "JSON does not allow this number"),
        ("toys.json#/d", "the string contains an unpaired surrogate"),
    ]


def test_whole_characters_are_read_however_they_are_written() -> None:
    """Twilio's examples hold emoji as pairs of escapes, which PyYAML alone would refuse."""
    assert load_text(r'{"a": "\ud83d\udc4d"}', "toys.json") == {"a": "\N{THUMBS UP SIGN}"}


@pytest.mark.parametrize("name", ["toys.json", "toys.yaml"])
@pytest.mark.parametrize("depth", [101, 1_000, 100_000])
def test_deep_nesting_is_refused(name: str, depth: int) -> None:
    """Every later stage walks into the document: the depth that it may have is settled here, once."""
    (problem,) = refused('{"a":' * depth + "1" + "}" * depth, name)
    assert problem.trouble.endswith("nested deeper than 100 levels")


def test_numbers_without_end_are_refused() -> None:
    """Python refuses to read them, with an exception of its own; YAML's would become infinite."""
    digits = "9" * 5_000
    assert refused(f'{{"a": {digits}}}', "toys.json")[0].trouble == "a number has thousands of digits"
    assert refused(f"a: {digits}")[0].trouble == "line 1, column 4: JSON does not allow this number"


@pytest.mark.usefixtures("yaml_parser")
def test_yaml_that_is_json_in_another_spelling_is_read() -> None:
    """What people write by hand: comments, blocks, unquoted texts, and dates, which stay texts."""
    text = """
    # a comment
    openapi: 3.0.1
    version: "2010"
    date: 2010-04-01
    time: 2010-04-01T12:00:00Z
    pattern: ^TO[0-9]{32}$
    numbers: [0, -1, +2, 1.5, .5, 1e3, 1.]
    words: [true, False, null, ~, "true", 'yes']
    empty:
    text: |
      one
      two
    """
    assert load_text(text, "toys.yml") == {
        "openapi": "3.0.1",
        "version": "2010",
        "date": "2010-04-01",
        "time": "2010-04-01T12:00:00Z",
        "pattern": "^TO[0-9]{32}$",
        "numbers": [0, -1, 2, 1.5, 0.5, 1000.0, 1.0],
        "words": [True, False, None, None, "true", "yes"],
        "empty": None,
        "text": "one\ntwo\n",
    }


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("a: &x 1", "line 1, column 4: the anchor 'x' is not supported"),
        ("a: !!str 1", "line 1, column 4: the tag 'tag:yaml.org,2002:str' is not supported"),
        (
            "a: !!python/name:os.system",
            "line 1, column 4: the tag 'tag:yaml.org,2002:python/name:os.system' is not supported",
        ),
        ("a: 1\n<<: {b: 2}", "line 2, column 1: merge keys ('<<') are not supported"),
        ("a:\n  b: 1\n  b: 2", "line 3, column 3: the key 'b' appears twice"),
        ("200: OK", "line 1, column 1: the unquoted key 200 is not a string, but keys must be strings"),
        ("~: OK", "line 1, column 1: the unquoted key ~ is not a string, but keys must be strings"),
        ("on: OK", "line 1, column 1: YAML 1.1 and YAML 1.2 read an unquoted on differently"),
        ("a: 0644", "line 1, column 4: YAML 1.1 and YAML 1.2 read an unquoted 0644 differently"),
        ("a: 1_000", "line 1, column 4: YAML 1.1 and YAML 1.2 read an unquoted 1_000 differently"),
        ("a: -.inf", "line 1, column 4: JSON does not allow this number"),
        ("a: 1e999", "line 1, column 4: JSON does not allow this number"),
        ("[a]: 1", "line 1, column 1: the key is a collection, but keys must be strings"),
        ("a: 1\n---\nb: 2", "line 2, column 1: the file contains a second YAML document"),
        ("", "the document is not an object"),
        ("- a", "the document is not an object"),
    ],
)
def test_yaml_that_is_more_than_json_is_refused(text: str, trouble: str) -> None:
    """Each of these is read differently by two YAML libraries, or runs code in a third."""
    assert [problem.trouble for problem in refused(text)] == [trouble]


@pytest.mark.usefixtures("yaml_parser")
@pytest.mark.parametrize("text", ["a: [", "a: b: c", "a: \x01", "*x : 1\n\tb", "a: 'b"])
def test_what_is_no_yaml_at_all_is_a_problem_too(text: str) -> None:
    """Whatever PyYAML raises, the author of the file gets a place and a sentence."""
    assert all("not YAML" in problem.trouble for problem in refused(text))


@pytest.mark.usefixtures("yaml_parser")
def test_aliases_cannot_multiply_a_document() -> None:
    """Nine lines of them can stand for a billion values."""
    text = "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdef", "bcdefg"))
    assert {problem.trouble.split(": ")[1][:9] for problem in refused(text)} == {"the ancho", "the alias"}


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(st.dictionaries(st.text(), values))
def test_json_is_read_as_it_was_written(value: dict[str, Json]) -> None:
    """Strictness must cost nothing that is in the file."""
    assert load_text(json.dumps(value), "toys.json") == value


class Quoting(yaml.SafeDumper):
    """Writes every text in quotes: PyYAML thinks in YAML 1.1, and so leaves a text such as 1e5 or 09 without."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


@given(st.dictionaries(st.text(), values))
def test_yaml_is_read_as_it_was_written(value: dict[str, Json]) -> None:
    """The same for YAML, in which the quotes alone tell a text from a number."""
    text = yaml.dump(value, Dumper=Quoting)
    assert load_text(text, "toys.yaml") == value


@given(st.text() | st.text(alphabet="{}[]:,-&*!<'\"\n \t#a1~"))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text whatever makes the reader raise anything else."""
    for name in ("toys.json", "toys.yaml"):
        try:
            assert isinstance(load_text(text, name), dict)
        except SpecError as error:
            assert error.problems

"""The cache makes runs faster, and never changes their result."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from twilio_codegen.cache import Cache, default_folder, digest, generator_digest
from twilio_codegen.resources import Resources, locate

KEY, OTHER = digest("a contract"), digest("another")


def test_what_was_put_comes_back(tmp_path: Path) -> None:
    """Empty text included: a placeholder contract renders to nothing."""
    cache = Cache(tmp_path / "new")
    assert cache.get(KEY) is None
    for text in ("", "é\n" * 1000):
        cache.put(KEY, text)
        assert cache.get(KEY) == text
    assert cache.get(OTHER) is None


@pytest.mark.parametrize("damage", [b"", b"\n", b"\xff\xfe", b"0" * 64 + b"\nother text", b"no end of line"])
def test_a_damaged_entry_is_no_entry(tmp_path: Path, damage: bytes) -> None:
    """A disk that was full or a process that was killed must cost time, not truth."""
    cache = Cache(tmp_path)
    cache.put(KEY, "text")
    [entry] = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(damage)
    assert cache.get(KEY) is None
    cache.put(KEY, "text")
    assert cache.get(KEY) == "text"


def test_a_cache_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    """A read-only checkout still generates."""
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file")
    cache.put(KEY, "text")
    assert cache.get(KEY) is None
    cache.trim()


def test_only_digests_are_keys(tmp_path: Path) -> None:
    """A key becomes the name of a file."""
    for key in ("../../escape", "", "A" * 64):
        with pytest.raises(ValueError, match="digest"):
            Cache(tmp_path).get(key)


def test_many_writers_do_not_disturb_each_other(tmp_path: Path) -> None:
    """Workers, and two runs at once, share the folder: whatever a reader gets is whole."""
    texts = {str(number) * 10_000 for number in range(8)}

    def use(text: str) -> str | None:
        Cache(tmp_path).put(KEY, text)
        return Cache(tmp_path).get(KEY)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(use, sorted(texts) * 20)) <= texts | {None}


def test_the_oldest_entries_are_evicted_first(tmp_path: Path) -> None:
    """It may not grow for ever, and what the last runs used is what the next will."""
    cache = Cache(tmp_path, limit=3 * 1100)
    keys = [digest(str(number)) for number in range(5)]
    for age, key in enumerate(keys):
        cache.put(key, "x" * 1000)
        os.utime(tmp_path / key[:2] / key, (age, age))
    cache.get(keys[0])  # used just now
    cache.trim()
    assert [key for key in keys if cache.get(key)] == [keys[0], keys[3], keys[4]]


def test_no_two_lists_of_parts_share_a_digest() -> None:
    """A file that ends where another begins must not be mistaken for it."""
    assert len({digest(), digest(""), digest("", ""), digest("ab"), digest("a", "b"), digest("1:a")}) == 6
    assert digest("é") == digest("é".encode())
    assert digest("\ud83d")  # half a surrogate pair: JSON can hold one


@pytest.fixture
def checkout(tmp_path: Path) -> Resources:
    """A generator in a repository."""
    package = tmp_path / "generator" / "twilio_codegen"
    for path in (package / "pipeline.py", tmp_path / "templates" / "package" / "resource.py.jinja"):
        path.parent.mkdir(parents=True)
        path.write_text("first\n")
    return locate(package)


@pytest.mark.parametrize("changed", ["generator/twilio_codegen/pipeline.py", "templates/package/resource.py.jinja"])
def test_a_changed_generator_uses_nothing_of_the_old_one(checkout: Resources, changed: str) -> None:
    """Whoever edits a template and sees old output loses an afternoon."""
    before = generator_digest(checkout)
    assert generator_digest(checkout) == before
    (checkout.root / changed).write_text("second\n")
    assert generator_digest(checkout) != before


def test_bytecode_is_not_the_generator(checkout: Resources) -> None:
    """It appears by running the generator, and must not make its second run a first one."""
    before = generator_digest(checkout)
    (checkout.package / "__pycache__").mkdir()
    (checkout.package / "__pycache__" / "pipeline.cpython-311.pyc").touch()
    assert generator_digest(checkout) == before


def test_another_formatter_is_another_generator(checkout: Resources, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes depend on it as much as on our own code."""
    before = generator_digest(checkout)
    monkeypatch.setattr("twilio_codegen.cache.version", str.upper)
    assert generator_digest(checkout) != before


def test_the_cache_is_in_the_checkout_or_else_where_the_user_keeps_caches(checkout: Resources) -> None:
    """An installed generator must not write into its own installation."""
    assert default_folder(checkout) == checkout.root / ".cache" / "twilio-codegen"
    installed = Resources(checkout.package, checkout.root, None)
    assert checkout.root not in default_folder(installed).parents
    assert default_folder(installed).is_absolute()

"""Runs the Python examples of docs pages, so that the code that readers copy works.

A section, from one heading to the next, is one program. Its `python` blocks run in order and share their names, and
`await` may appear outside functions. A `text` block is the output of the `python` block before it.

    @pytest.mark.parametrize("section", sections(PAGE), ids=str)
    def test_the_page_works(section: Section) -> None:
        section.run(client=Wire({"sid": MESSAGE}).client())
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import re
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

_PART = re.compile(r"^#+ (?P<heading>[^\n]*)$|^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A `python` block."""

    page: Path
    line: int  # of the page, where its first one stands
    code: str
    prints: str | None = None  # None: the page does not say

    def run(self, module: ModuleType) -> None:
        """Run it with the names of a module, which keeps those that it makes, and compare what it prints."""
        source = "\n" * (self.line - 1) + self.code  # so that a traceback has the line of the page
        code = compile(source, self.page, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        printed = io.StringIO()
        with redirect_stdout(printed):
            waiting = eval(code, vars(module))
            if inspect.iscoroutine(waiting):
                asyncio.run(waiting)
        if self.prints is not None:
            assert printed.getvalue() == self.prints, f"{self.page.name}, line {self.line}, prints something else"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and the `python` blocks below it."""

    heading: str
    blocks: tuple[Block, ...] = ()

    def run(self, **names: object) -> ModuleType:
        """Run the blocks, which know these names from the start. Returns a module with all that there are in the end."""
        module = ModuleType("__main__")
        vars(module).update(names)
        for block in self.blocks:
            block.run(module)
        return module

    @property
    def code(self) -> str:
        """All of it, as a file."""
        return "\n".join(block.code for block in self.blocks)

    def __str__(self) -> str:
        return self.heading


def sections(page: Path) -> list[Section]:
    """The sections of a page that have `python` blocks. ValueError for a page that has none."""
    text = page.read_text("utf-8")
    found, language = [Section(page.name)], ""
    for part in _PART.finditer(text):
        before, language = language, part["language"] or ""
        last = found[-1]
        if part["heading"] is not None:
            found.append(Section(part["heading"]))
        elif language == "python":
            block = Block(page, text.count("\n", 0, part.start("text")) + 1, part["text"])
            found[-1] = replace(last, blocks=(*last.blocks, block))
        elif language == "text" and before == "python":
            found[-1] = replace(last, blocks=(*last.blocks[:-1], replace(last.blocks[-1], prints=part["text"])))
    shown = [section for section in found if section.blocks]
    if not shown:
        raise ValueError(f"{page} has no block of Python")
    return shown


__all__ = ["Block", "Section", "sections"]

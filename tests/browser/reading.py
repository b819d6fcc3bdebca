"""A page as a screen reader goes through it: one line after the other, each with its role and its name."""
from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Page

_LINE = re.compile(r"""^(\s*)- '?([a-z]+)(?: ("(?:[^"\\]|\\.)*"|/.*?/))?((?: \[[^\]]*\])*)'?:?\s*(.*?)'?$""")
#: What is nothing without a name.
NAMED = frozenset({"button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "heading", "table", "group",
                   "img", "navigation", "region", "dialog", "progressbar"})


@dataclass(frozen=True)
class Line:
    """What is read at once; `more` are its states ("checked", "level=2"), `text` what stands in it without a role."""

    depth: int
    role: str
    name: str
    more: str
    text: str

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role} {self.name or self.text}{self.more}".rstrip()


def read(page: Page) -> list[Line]:
    """Everything that is read, in this order."""
    found = (_LINE.match(line) for line in page.locator("body").aria_snapshot().splitlines())
    return [Line(len(one[1]) // 2, one[2], (one[3] or "").strip('"'), one[4] or "", one[5]) for one in found if one]


def nameless(lines: list[Line]) -> list[str]:
    """What is read with its role alone; a heading or link may have its words inside."""
    wrong = []
    for at, line in enumerate(lines):
        inside = at + 1 < len(lines) and lines[at + 1].depth > line.depth
        if line.role in NAMED and not line.name and not line.text and not (inside and line.role in {"link", "heading", "group"}):
            wrong.append(str(line))
    return wrong


def levels(lines: list[Line]) -> list[int]:
    """The levels of the headings."""
    return [int(level[1]) for line in lines if line.role == "heading" and (level := re.search(r"level=(\d)", line.more))]


def in_this_order(lines: list[Line], wanted: list[str]) -> list[str]:
    """Which of these ("role name" or a beginning of it) are not read one after the other."""
    told = [str(line).strip() for line in lines]
    at, missing = 0, []
    for one in wanted:
        found = next((index for index in range(at, len(told)) if told[index].startswith(one)), None)
        if found is None:
            missing.append(one)
        else:
            at = found + 1
    return missing

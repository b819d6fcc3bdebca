"""Pictures of the handbook: our own pages, taken by the browser tests (`make pictures`) and kept beside the texts."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workflows.errors import NotFound

FOLDER = Path(__file__).parent / "pictures"
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")
LONGEST = 80  # a longer name cannot be asked of a file system
# An extended WebP (RFC 9649, 2.7), which is what Chromium writes: each size less one, in three bytes.
_WIDTH, _HEIGHT = slice(24, 27), slice(27, 30)
#: Screens of today draw a picture at two of its pixels for one of theirs.
DENSITY = 2


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its size in pixels."""

    name: str
    content: bytes
    width: int
    height: int


@lru_cache(maxsize=64)
def picture(name: str) -> Picture:
    """A picture by its name.

    :raises NotFound: "page_not_found", there is no such picture.
    """
    path = FOLDER / f"{name}.webp"
    if len(name) > LONGEST or not _NAME.fullmatch(name) or not path.is_file():
        raise NotFound("page_not_found")
    content = path.read_bytes()
    return Picture(name, content, *size(content))


def size(content: bytes) -> tuple[int, int]:
    """Width and height of a picture in pixels; ValueError where it is no WebP of the kind that is kept."""
    if content[8:16] != b"WEBPVP8X":
        raise ValueError("no extended WebP")
    return int.from_bytes(content[_WIDTH], "little") + 1, int.from_bytes(content[_HEIGHT], "little") + 1

"""Files that are kept, never shown: what a draft or a version holds may come from anywhere."""
from __future__ import annotations

from collections.abc import Iterable

from flask import Response

ANY = "application/octet-stream"
ZIP = "application/zip"


def as_download(content: bytes | str | Iterable[bytes], name: str, media_type: str = ANY) -> Response:
    """An answer the browser saves under a name.

    :param name: of the file, with or without the folders it lies in.
    """
    answer = Response(content, mimetype=media_type)
    answer.headers.set("Content-Disposition", "attachment", filename=name.rpartition("/")[2])
    return answer

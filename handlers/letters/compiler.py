"""The child process that compiles templates: reads jobs from standard input, answers on standard output.

It runs by itself, without anything of the product, so that a template that fills the memory or never
ends costs this process and not the worker (`press.py` starts and stops it).
"""
from __future__ import annotations

import base64
import json
import struct
import sys
from typing import IO, Any

LENGTH = struct.Struct(">I")
MOST_PAGES = 12  # as pictures


def read_frame(stream: IO[bytes]) -> bytes | None:
    """One length-prefixed block; None where the other side has gone."""
    head = _exactly(stream, LENGTH.size)
    return None if head is None else _exactly(stream, LENGTH.unpack(head)[0])


def _exactly(stream: IO[bytes], size: int) -> bytes | None:
    found = b""
    while len(found) < size:
        part = stream.read(size - len(found))
        if not part:
            return None
        found += part
    return found


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Send one block."""
    stream.write(LENGTH.pack(len(content)) + content)
    stream.flush()


def answer(job: dict[str, Any]) -> bytes:
    """b"P" and the PDF, b"I" and the pages as pictures (a list of base64), or b"E" and typst's words."""
    import typst

    root = job["root"]
    given: dict[str, Any] = {
        "root": root, "ignore_system_fonts": True, "sys_inputs": job["inputs"], "package_path": f"{root}/none",
        "package_cache_path": f"{root}/none"}
    try:
        if "ppi" in job:
            pages = typst.compile(job["main"], format="png", ppi=job["ppi"], **given)
            return b"I" + json.dumps([base64.b64encode(one).decode() for one in _each(pages)]).encode()
        return b"P" + bytes(typst.compile(
            job["main"], format="pdf", pdf_standards=job["standards"], timestamp=job["timestamp"], **given))
    except typst.TypstError as error:
        return b"E" + str(error.diagnostic or error).encode("utf-8", "replace")


def _each(pages: Any) -> list[bytes]:
    """One page comes as it is, several as a list."""
    return [bytes(one) for one in pages[:MOST_PAGES]] if isinstance(pages, list) else [bytes(pages)]


def _limit_memory(megabytes: int) -> None:
    try:
        import resource
    except ImportError:  # no such limit on this system; the time limit still holds
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Serve until the parent closes the pipe."""
    _limit_memory(int(sys.argv[1]))
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    while (frame := read_frame(jobs)) is not None:
        write_frame(answers, answer(json.loads(frame)))


if __name__ == "__main__":
    main()

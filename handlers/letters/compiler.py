"""The child process that compiles templates: reads jobs from standard input, answers on standard output.

It runs by itself, without anything of the product, so that a template that fills the memory or never
ends costs this process and not the worker (`press.py` starts and stops it).
"""
from __future__ import annotations

import json
import struct
import sys
from typing import IO, Any

LENGTH = struct.Struct(">I")


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
    """b"P" and the PDF, or b"E" and typst's words."""
    import typst

    root = job["root"]
    try:
        pdf = typst.compile(
            job["main"], root=root, ignore_system_fonts=True, format="pdf", pdf_standards=job["standards"],
            sys_inputs=job["inputs"], timestamp=job["timestamp"], package_path=f"{root}/none",
            package_cache_path=f"{root}/none")
    except typst.TypstError as error:
        return b"E" + str(error.diagnostic or error).encode("utf-8", "replace")
    return b"P" + bytes(pdf)


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

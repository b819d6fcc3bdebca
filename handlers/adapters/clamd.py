"""A virus scanner that speaks clamd's protocol (command INSTREAM): ClamAV, or another product's gateway for it."""
from __future__ import annotations

import socket
import struct
from collections.abc import Iterator

from workflows.errors import Unavailable

_CHUNK = 64 * 1024
_LONGEST_ANSWER = 4096
DEFAULT_PORT = 3310


class ClamdScanner:
    """Shows contents to a scanner, one connection for each.

    :param address: "host", "host:port", or the path of a socket ("/run/clamav/clamd.ctl").
    :param timeout: seconds for connecting and for each answer.
    """

    def __init__(self, address: str, timeout: float = 30) -> None:
        self._address, self._timeout = address, timeout

    def __call__(self, content: bytes) -> str:
        """The name of what was found, "" where nothing was.

        :raises Unavailable: "scanner_away", also where the scanner cannot look at this content.
        """
        try:
            with self._connect() as connection:
                return _verdict(_ask(connection, content))
        except OSError as error:
            raise Unavailable("scanner_away") from error

    def _connect(self) -> socket.socket:
        if self._address.startswith("/"):
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            connection.settimeout(self._timeout)
            connection.connect(self._address)
            return connection
        host, _, port = self._address.partition(":")
        return socket.create_connection((host, int(port or DEFAULT_PORT)), self._timeout)


def _ask(connection: socket.socket, content: bytes) -> bytes:
    connection.sendall(b"zINSTREAM\0")
    for part in _chunks(content):
        connection.sendall(struct.pack("!L", len(part)) + part)
    connection.sendall(struct.pack("!L", 0))
    answer = bytearray()
    while not answer.endswith(b"\0") and len(answer) < _LONGEST_ANSWER:
        part = connection.recv(_LONGEST_ANSWER)
        if not part:
            break
        answer += part
    return bytes(answer)


def _chunks(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), _CHUNK):
        yield content[start : start + _CHUNK]


def _verdict(answer: bytes) -> str:
    """"stream: OK", "stream: <name> FOUND"; everything else is no verdict, and no verdict is not "clean"."""
    text = answer.rstrip(b"\0\n").decode("utf-8", "replace").removeprefix("stream: ").strip()
    if text == "OK":
        return ""
    if text.endswith(" FOUND"):
        return text.removesuffix(" FOUND")[:200] or "?"
    raise Unavailable("scanner_away")

"""The virus scanner's protocol, spoken with a fake one."""
from __future__ import annotations

import socket
import socketserver
import struct
import threading

import pytest

from handlers.adapters.clamd import ClamdScanner
from workflows.errors import Unavailable

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class FakeClamd(socketserver.ThreadingTCPServer):
    """Reads INSTREAM as clamd does and answers by what it got."""

    daemon_threads = True

    def __init__(self, answer=None):
        self.answer, self.seen = answer, []
        super().__init__(("127.0.0.1", 0), _Talk)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.server_address[1]}"


class _Talk(socketserver.BaseRequestHandler):
    def handle(self):
        assert self._read(10) == b"zINSTREAM\0"
        content = b""
        while length := struct.unpack("!L", self._read(4))[0]:
            content += self._read(length)
        self.server.seen.append(content)
        if self.server.answer is not None:
            self.request.sendall(self.server.answer)
        else:
            found = b"Eicar-Test-Signature FOUND" if EICAR in content else b"OK"
            self.request.sendall(b"stream: " + found + b"\0")

    def _read(self, length):
        got = b""
        while len(got) < length:
            part = self.request.recv(length - len(got))
            assert part
            got += part
        return got


@pytest.fixture
def fake():
    servers = []

    def make(answer=None):
        servers.append(FakeClamd(answer))
        return servers[-1]

    yield make
    for server in servers:
        server.shutdown()
        server.server_close()


def test_the_whole_content_is_shown_and_the_verdict_read(fake):
    """A clean content gives "", the test virus its name; content longer than a piece arrives whole."""
    server = fake()
    scanner = ClamdScanner(server.address, 5)
    content = bytes(range(256)) * 1000
    assert scanner(content) == ""
    assert scanner(content + EICAR) == "Eicar-Test-Signature"
    assert server.seen[0] == content


@pytest.mark.parametrize("answer", [b"INSTREAM size limit exceeded. ERROR\0", b"", b"stream: OKAY?\0"])
def test_no_verdict_is_not_clean(fake, answer):
    """An error, silence or an answer nobody knows keeps the file back."""
    with pytest.raises(Unavailable, match="scanner_away"):
        ClamdScanner(fake(answer).address, 5)(b"x")


def test_a_scanner_that_is_away_says_so():
    """Nobody listens: Unavailable, not an error nobody expects."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(Unavailable, match="scanner_away"):
            ClamdScanner(f"127.0.0.1:{taken.getsockname()[1]}", 1)(b"x")
    with pytest.raises(Unavailable, match="scanner_away"):
        ClamdScanner("/nowhere/clamd.ctl", 1)(b"x")

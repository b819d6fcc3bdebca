"""A request that says it is larger than any form is answered before it is read."""
from __future__ import annotations

import socket
import threading

from web.papers.limits import largest_request, too_large
from workflows.commands.listening import Counter, Ending
from workflows.settings import Settings


def test_two_hundred_megabytes_are_answered_in_german_after_their_head():
    """Only the head is sent, and the answer is there: 413 in German, the connection closed; other requests go on."""
    settings, asked = Settings(), []

    def pages(environ, start_response):
        asked.append(environ["PATH_INFO"])
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]

    counter = Counter(
        pages, "127.0.0.1", 0, 1, too_large=too_large(settings), max_request_body_size=largest_request(settings) + 1)
    ending = Ending()
    running = threading.Thread(target=counter.run, args=(ending,), daemon=True)
    running.start()
    try:
        answer = talk(counter.port, f"POST /vorgang/X/dokumente HTTP/1.1\r\nHost: x\r\nContent-Length: {200 * 2**20}\r\n\r\n")
        assert answer.startswith("HTTP/1.1 413")
        assert "Eine Datei darf höchstens 25 MB groß sein." in answer
        assert "Connection: close" in answer
        assert talk(counter.port, "GET /x HTTP/1.0\r\n\r\n").endswith("ok")
        assert asked == ["/x"]
    finally:
        ending.wish()
        running.join(10)
        counter.close()


def talk(port, said):
    """All that is answered to some words."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(said.encode())
        got = b""
        while part := connection.recv(65536):
            got += part
    return got.decode()

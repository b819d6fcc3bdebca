"""A request that says it is larger than any form is answered before it is read."""
from __future__ import annotations

import json
import socket
import threading
from functools import partial

import pytest

from web.papers.limits import largest_request, too_large
from workflows.commands.listening import Counter, Ending
from workflows.settings import Settings

UPLOAD = "/vorgang/X/dokumente"
GERMAN = "Eine Datei darf höchstens 25 MB groß sein."
ENGLISH = "A file may be at most 25 MB."


@pytest.fixture(scope="module")
def asked():
    """The addresses whose pages were asked."""
    return []


@pytest.fixture(scope="module")
def port(asked):
    """Where a counter listens."""
    def pages(environ, start_response):
        asked.append(environ["PATH_INFO"])
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]

    settings = Settings()
    counter = Counter(pages, "127.0.0.1", 0, 1, too_large=partial(too_large, settings),
                      max_request_body_size=largest_request(settings) + 1)
    ending = Ending()
    running = threading.Thread(target=counter.run, args=(ending,), daemon=True)
    running.start()
    yield counter.port
    ending.wish()
    running.join(10)
    counter.close()


def test_two_hundred_megabytes_are_answered_in_german_after_their_head(port, asked):
    """Only the head is sent, and the answer is there: 413 in German, the connection closed; other requests go on."""
    answer = refused(port, UPLOAD)
    assert answer.startswith("HTTP/1.1 413")
    assert GERMAN in answer
    assert '<html lang="de">' in answer
    assert "Connection: close" in answer
    assert talk(port, "GET /x HTTP/1.0\r\n\r\n").endswith("ok")
    assert asked == ["/x"]


@pytest.mark.parametrize(("more", "lang", "words"), [
    ("Cookie: theme=dark; language=en\r\n", "en", ENGLISH), ("Cookie: language=de\r\n", "de", GERMAN),
    ("Cookie: language=fr; =; x\r\n", "de", GERMAN), ("Accept-Language: en\r\n", "de", GERMAN),
])
def test_the_answer_is_in_the_language_of_the_pages(port, more, lang, words):
    """Who reads English is told in English, marked as English; a language nobody speaks and a browser's wish change nothing."""
    answer = refused(port, UPLOAD, more)
    assert f'<html lang="{lang}">' in answer
    assert words in answer


@pytest.mark.parametrize(("more", "detail"), [
    ("", "Die Anfrage ist zu groß. Eine Anlage darf höchstens 25 MB groß sein."),
    ("Accept-Language: en\r\n", "The request is too large. An attachment may be at most 25 MB."),
])
def test_a_program_is_told_by_a_problem(port, more, detail):
    """The API answers as it does everywhere: a problem document, in the language asked for."""
    head, _, body = refused(port, "/api/v1/cases/X/documents", more).partition("\r\n\r\n")
    assert "Content-Type: application/problem+json" in head
    told = json.loads(body)
    assert (told["status"], told["detail"]) == (413, detail)


def refused(port, path, more=""):
    """What answers the head of 200 MB."""
    return talk(port, f"POST {path} HTTP/1.1\r\nHost: x\r\n{more}Content-Length: {200 * 2**20}\r\n\r\n")


def talk(port, said):
    """All that is answered to some words."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(said.encode())
        got = b""
        while part := connection.recv(65536):
            got += part
    return got.decode()

"""Webhooks over real HTTP: signed so that the other side can tell, one request, no redirect followed."""
from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import http.server
import threading
from dataclasses import dataclass

import pytest

from handlers.adapters.webhook import HttpWebhook, body_of
from handlers.ports import DeliveryFailed
from workflows.clock import VirtualClock
from workflows.errors import PermanentFailure

SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
PAYLOAD = {"webhook": "w1", "type": "case.ended", "timestamp": "2026-01-05T07:00:00+00:00", "data": {"businessKey": "Ä-1"}}


@dataclass
class Target:
    url: str
    secret: str = SECRET


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps what it was sent and answers with the number in its address."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, dict(self.headers), body))
        status = int(self.path.strip("/").partition("?")[0])
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/200")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def receiver():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    server.got = []
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def post(receiver):
    """Delivers to a path of the receiver."""
    host = f"127.0.0.1:{receiver.server_address[1]}"
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC))

    def _post(path, hosts=host):
        HttpWebhook(lambda _: Target(f"http://{host}{path}"), hosts, timeout=5, clock=clock).deliver(PAYLOAD, "key-1")
        return clock

    return _post


def test_a_delivery_is_signed(receiver, post):
    """Id, time and body are under the signature; the body says what happened."""
    at = int(post("/204?kind=a")().timestamp())
    [(path, headers, body)] = receiver.got
    mac = hmac.new(b"k" * 32, f"key-1.{at}.".encode() + body, hashlib.sha256).digest()

    assert path == "/204?kind=a"
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("key-1", str(at))
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()
    assert body == body_of(PAYLOAD)
    assert "Ä-1".encode() in body


@pytest.mark.parametrize("path", ["/302", "/400", "/500", "/503"])
def test_anything_but_success_is_tried_again(receiver, post, path):
    """A redirect is an answer like any other and is not followed."""
    with pytest.raises(DeliveryFailed):
        post(path)
    assert [one[0] for one in receiver.got] == [path]


def test_who_is_gone_is_not_asked_again(post):
    """410 is for a person to look at."""
    with pytest.raises(PermanentFailure) as failure:
        post("/410")
    assert failure.value.code == "webhook_gone"


def test_an_address_that_is_no_longer_allowed_is_not_called(receiver, post):
    """The setting counts at delivery, too."""
    with pytest.raises(PermanentFailure) as failure:
        post("/200", hosts="hooks.example")
    assert (failure.value.code, receiver.got) == ("webhook_host", [])


def test_nobody_there_is_a_failure_to_try_again():
    """A closed port."""
    with pytest.raises(DeliveryFailed):
        HttpWebhook(lambda _: Target("http://127.0.0.1:9/"), "127.0.0.1", timeout=5).deliver(PAYLOAD, "key-1")


def test_an_ended_webhook_is_not_called():
    """There is no address any more: nothing to do, and no failure."""
    HttpWebhook(lambda _: None, "", timeout=5).deliver(PAYLOAD, "key-1")

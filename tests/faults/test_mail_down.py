"""An hour without a mail server: away, busy, cutting off after the message. Nothing is lost, order is kept (trust.md P16)."""
from __future__ import annotations

import datetime as dt
import email
import email.policy
import pathlib
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from handlers.adapters.mail import Sender, SmtpMail
from handlers.delivery import mail_delivery
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry, Step
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAM = pathlib.Path(__file__).resolve().parents[1] / "contracts" / "diagrams" / "one_job.bpmn"
MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
LETTERS = 3


class Post:
    """A mail server with moods; `kept` is all it was given, with the answer it gave, in order."""

    def __init__(self) -> None:
        self.mood = "well"
        self.kept: list[tuple[str, str, str]] = []

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """aiosmtpd's hook."""
        if self.mood == "busy":
            return "451 4.3.0 later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """aiosmtpd's hook."""
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.kept.append((mail["Message-ID"], mail["Subject"], self.mood))
        if self.mood == "cutting":  # it has the message, and the sender never learns of it
            server.transport.abort()
        return "250 OK"


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(MONDAY)


@pytest.fixture
def app(tmp_path, database_url, clock, port) -> Iterator[Any]:
    def work(step: Step) -> None:
        for number in range(LETTERS):
            letter = {"to": ["anna@example.org"], "subject": f"{step.business_key} {number}", "text": "Guten Tag"}
            step.send("mail", letter, suffix=str(number))

    registry = Registry()
    registry.add(Handler("test.work", work, "Schreiben"))
    mail = SmtpMail("127.0.0.1", port, Sender("kammer@example.org"), starttls=False, timeout=5)
    settings = Settings(data=tmp_path, database_url=database_url, durable=False)
    built = build(settings, clock=clock, registry=registry, outbox_adapters={"mail": mail_delivery(mail)})
    built.repository.deploy({"one_job.bpmn": DIAGRAM.read_bytes()}, by=SYSTEM, policy="lenient")
    yield built
    built.close()


def test_an_hour_without_a_mail_server_loses_and_reorders_nothing(app, clock, port):
    """Cases go on meanwhile; afterwards every letter has arrived, in its case's order, doubles only under one Message-ID."""
    cases = [app.runtime.start("one_job", {}, by=SYSTEM).business_key for _ in range(2)]
    wanted = [f"{case} {number}" for case in cases for number in range(LETTERS)]

    def pass_time(minutes: int) -> None:
        for _ in range(minutes):
            app.worker.run_until_quiet()
            clock.advance(MINUTE)

    pass_time(20)  # nobody listens
    assert {str(case.state) for case in app.history.instances(SYSTEM)} == {"ended"}
    assert {row["state"] for row in app.management.outbox()} == {"open"}

    post = Post()
    controller = Controller(post, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        post.mood = "busy"
        pass_time(20)
        assert post.kept == []
        post.mood = "cutting"
        pass_time(40)
        assert post.kept, "the cut-off was never met"
        assert app.management.vitals().unsent == len(wanted)
        post.mood = "well"
        pass_time(200)
    finally:
        controller.stop()

    arrived = [(key, subject) for key, subject, mood in post.kept if mood == "well"]
    assert sorted(subject for _, subject in arrived) == sorted(wanted)  # each once after the fact
    for case in cases:
        assert [subject for _, subject in arrived if subject.startswith(case)] == [f"{case} {number}" for number in range(LETTERS)]
    keys: dict[str, set[str]] = {}
    for key, subject, _ in post.kept:
        keys.setdefault(subject, set()).add(key)
    assert {len(found) for found in keys.values()} == {1}
    assert len(set.union(*keys.values())) == len(wanted)
    assert {row["state"] for row in app.management.outbox()} == {"sent"}
    assert (app.management.incidents(), app.management.sentinel(), app.history.verify().ok) == ([], [], True)

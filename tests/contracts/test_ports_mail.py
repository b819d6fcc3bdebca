"""Every mail adapter keeps the same contract: SMTP, files, memory."""
from __future__ import annotations

import datetime as dt
import email
import email.policy
import socket
import ssl
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from handlers.adapters.mail import FileMail, MemoryMail, Sender, SmtpMail, compose
from handlers.delivery import mail_delivery, outbox_adapters
from handlers.ports import Attachment, DeliveryFailed, Mail, Message, Undeliverable
from workflows.settings import Settings

SENDER = Sender("kammer@hwk-musterland.example", "Handwerkskammer Müsterland")
LETTER = Message(("anna@example.org",), "Ihr Schreiben: Grüße", "Guten Tag,\nanbei.\n",
                 (Attachment("L1 Bestätigung.pdf", "application/pdf", b"%PDF-1.7 x"),))


class Box:
    """An adapter under test and the mails that reached the other side."""

    def __init__(self, mail: Mail, received: Any) -> None:
        self.mail, self._received = mail, received

    @property
    def received(self) -> list[EmailMessage]:
        """Parsed mails, in order."""
        return [email.message_from_bytes(raw, policy=email.policy.default) for raw in self._received()]  # type: ignore[misc]


class Server:
    """Keeps what an SMTP server was given."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.recipients: list[list[str]] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """aiosmtpd's hook."""
        self.mails.append(envelope.content)
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 OK"


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(params=["smtp", "file", "memory"])
def box(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Box]:
    """Each adapter in turn."""
    if request.param == "memory":
        memory = MemoryMail(SENDER)
        yield Box(memory, lambda: [compose(m, key, SENDER).as_bytes() for key, m in memory.sent.items()])
        return
    if request.param == "file":
        yield Box(FileMail(tmp_path, SENDER), lambda: [p.read_bytes() for p in sorted(tmp_path.glob("*.eml"))])
        return
    server, port = Server(), free_port()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield Box(SmtpMail("127.0.0.1", port, SENDER, starttls=False, timeout=5), lambda: server.mails)
    finally:
        controller.stop()


def test_mail_arrives_whole(box: Box) -> None:
    """Subject, text and attachment arrive as they were, marked as automatic."""
    box.mail.send(LETTER, "case:1")
    mail = box.received[0]
    assert mail["Subject"] == "Ihr Schreiben: Grüße"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["To"] == "anna@example.org"
    body, attachment = mail.get_body(), next(mail.iter_attachments())
    assert body is not None
    assert "Guten Tag" in body.get_content()
    assert (attachment.get_filename(), attachment.get_content()) == ("L1 Bestätigung.pdf", b"%PDF-1.7 x")


def test_a_mail_may_say_the_same_in_two_ways(box: Box) -> None:
    """Plain text and simple HTML arrive side by side; a program shows the one it can."""
    box.mail.send(Message(("anna@example.org",), "Neue Aufgabe", "Frist: Mo", html="<p>Frist: Mo</p>"), "notice:1")
    mail = box.received[0]
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert rich is not None
    assert (plain.get_content().strip(), rich.get_content().strip()) == ("Frist: Mo", "<p>Frist: Mo</p>")


def test_same_key_gives_the_same_message_id(box: Box) -> None:
    """A repetition is recognisable: same key, same Message-ID; another key, another one."""
    box.mail.send(LETTER, "case:1")
    box.mail.send(LETTER, "case:1")
    box.mail.send(LETTER, "case:2")
    assert len({mail["Message-ID"] for mail in box.received}) == 2


@pytest.mark.parametrize("message", [
    Message(("anna@example.org\nBcc: eve@example.org",), "x", "y"),
    Message(("anna@example.org",), "x\r\nBcc: eve@x.de", "y"),
    Message((), "x", "y"), Message(("keine adresse",), "x", "y"), Message(("a@b", "c@example.org"), "x", "y"),
    Message(("<a@example.org>",), "x", "y"), Message(("a@example.org, b@example.org",), "x", "y"),
])
def test_wrong_addresses_and_smuggled_headers_are_refused(box: Box, message: Message) -> None:
    """Nothing can be smuggled into the headers, and what has no address is not sent."""
    with pytest.raises(Undeliverable):
        box.mail.send(message, "case:1")
    assert box.received == []


def test_several_recipients_do_not_see_each_other(box: Box) -> None:
    """A notice to a team shows nobody's address to the others."""
    box.mail.send(Message(("a@example.org", "b@example.org"), "x", "y"), "case:1")
    assert "a@example.org" not in str(box.received[0]["To"])


def test_file_name_of_an_attachment_is_harmless(box: Box) -> None:
    """Slashes and line breaks in a file name do not reach the header."""
    box.mail.send(Message(("a@example.org",), "x", "y", (Attachment("../a\nb.pdf", "application/pdf", b"x"),)), "k")
    name = next(box.received[0].iter_attachments()).get_filename() or ""
    assert "/" not in name
    assert "\n" not in name


def test_server_that_is_away_is_a_temporary_failure() -> None:
    """No server: the outbox may try again."""
    with pytest.raises(DeliveryFailed):
        SmtpMail("127.0.0.1", 1, SENDER, starttls=False, timeout=1).send(LETTER, "k")


def test_encryption_is_not_given_up() -> None:
    """A server without STARTTLS gets nothing where encryption is wanted."""
    server, port = Server(), free_port()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        with pytest.raises(DeliveryFailed):
            SmtpMail("127.0.0.1", port, SENDER, timeout=5, context=ssl.create_default_context()).send(LETTER, "k")
    finally:
        controller.stop()
    assert server.mails == []


def test_team_is_reached_at_its_members_else_at_its_mailbox() -> None:
    """A payload for a group goes to the members where they are known, else to the mailbox."""
    mail = MemoryMail(SENDER)
    payload = {"group": "register", "to": ["rolle@example.org"], "subject": "x", "text": "y", "attachments": []}
    mail_delivery(mail, lambda group: ["anna@example.org"])(payload, "1")
    mail_delivery(mail, lambda group: [])(payload, "2")
    mail_delivery(mail)(payload, "3")
    assert [message.to for message in mail.sent.values()] == [
        ("anna@example.org",), ("rolle@example.org",), ("rolle@example.org",)]


def test_installation_without_mail_server_writes_files(tmp_path: Path) -> None:
    """Without a server every channel ends in a folder, and nothing is lost."""
    channels = outbox_adapters(Settings(data=tmp_path))
    assert set(channels) == {"mail", "post", "ihk", "pension"}
    channels["mail"]({"to": ["a@example.org"], "subject": "x", "text": "y", "attachments": []}, "case:1")
    assert len(list((tmp_path / "outgoing" / "mail").glob("*.eml"))) == 1


def test_composed_mail_has_a_date() -> None:
    """The date of a mail is the instant of sending."""
    now = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
    assert compose(LETTER, "k", SENDER, now)["Date"] == "Tue, 24 Nov 2026 09:00:00 +0000"

"""Mail over SMTP, and the same mail as a file where no server is set."""
from __future__ import annotations

import datetime as dt
import hashlib
import re
import smtplib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from handlers.adapters.files import write_once
from handlers.ports import DeliveryFailed, Message, Undeliverable

_ADDRESS = re.compile(
    r"[^\s@<>,;:\"()\[\]\\\x00-\x1f\x7f]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+"
)
_DOMAIN = "kammerwerk.invalid"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: address and display name."""

    address: str
    name: str = ""


def compose(message: Message, key: str, sender: Sender, now: dt.datetime | None = None) -> EmailMessage:
    """The mail as it goes out: safe headers, deterministic Message-ID, marked as automatic (RFC 3834).

    :raises Undeliverable: a line break in a header, or no usable address.
    """
    recipients = [_checked(address) for address in message.to]
    if not recipients:
        raise Undeliverable("no recipient")
    if any(c in message.subject for c in "\r\n\0"):
        raise Undeliverable("line break in the subject")
    mail = EmailMessage()
    mail["From"] = Address(sender.name, addr_spec=_checked(sender.address))
    # Several members of a team need not see each other's addresses.
    mail["To"] = recipients[0] if len(recipients) == 1 else "undisclosed-recipients:;"
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(now or dt.datetime.now(dt.UTC))
    mail["Message-ID"] = message_id(key, sender)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message.text)
    if message.html:
        mail.add_alternative(message.html, subtype="html")
    for file in message.attachments:
        main, _, sub = file.media_type.partition("/")
        mail.add_attachment(file.content, maintype=main, subtype=sub or "octet-stream", filename=_file_name(file.name))
    return mail


def _checked(address: str) -> str:
    if not _ADDRESS.fullmatch(address):
        raise Undeliverable(f"not a mail address: {address!r}")
    return address


def _file_name(name: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f/\\]", "_", name)


def message_id(key: str, sender: Sender) -> str:
    """The same key gives the same Message-ID, so that a repetition is recognised as one."""
    domain = sender.address.rpartition("@")[2] or _DOMAIN
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:40]}@{domain}>"


class SmtpMail:
    """Sends through an SMTP server; encrypted by STARTTLS unless the settings say otherwise.

    :param timeout: seconds for connecting and each answer.
    :param context: certificate check; the system's trust store where None.
    """

    def __init__(
        self, host: str, port: int, sender: Sender, *, user: str = "", password: str = "", starttls: bool = True,
        timeout: float = 20, context: ssl.SSLContext | None = None,
    ) -> None:
        self._server, self._sender, self._timeout = (host, port), sender, timeout
        self._login = (user, password) if user else None
        self._context = (context or ssl.create_default_context()) if starttls else None

    def send(self, message: Message, key: str) -> None:
        """Deliver to every recipient; a server that is away or refuses raises DeliveryFailed."""
        mail = compose(message, key, self._sender)
        try:
            with smtplib.SMTP(*self._server, timeout=self._timeout) as server:
                if self._context is not None:
                    server.starttls(context=self._context)
                if self._login is not None:
                    server.login(*self._login)
                server.send_message(mail, from_addr=self._sender.address, to_addrs=list(message.to))
        except (OSError, smtplib.SMTPException) as error:
            raise DeliveryFailed(f"{type(error).__name__}: {error}") from error


class FileMail:
    """Writes each mail as one .eml file, for installations without a mail server and for the demo."""

    def __init__(self, folder: Path, sender: Sender) -> None:
        self._folder, self._sender = folder, sender

    def send(self, message: Message, key: str) -> None:
        """One file per key; the same key again changes nothing."""
        write_once(self._folder, key, ".eml", compose(message, key, self._sender).as_bytes())


class MemoryMail:
    """Keeps mails for tests and scenarios; refuses what the others refuse."""

    def __init__(self, sender: Sender | None = None) -> None:
        self._sender = sender or Sender("kammer@hwk-musterland.example")
        self.sent: dict[str, Message] = {}

    def send(self, message: Message, key: str) -> None:
        """Keep the mail under its key; the same key again changes nothing."""
        compose(message, key, self._sender)
        self.sent.setdefault(key, message)

    def to(self, address: str) -> Iterable[Message]:
        """Mails to an address."""
        return (message for message in self.sent.values() if address in message.to)

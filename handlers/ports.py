"""What the chamber needs from the outside world, as small contracts; adapters/ fulfil them.

Delivery is at least once with a stable key, so every port must take the same key twice without
doing the thing twice, as far as its medium allows.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """A mail.

    :param to: addresses; each receives it without seeing the others where there are several.
    :param html: the same words for programs that show it; "" = the text alone.
    """

    to: tuple[str, ...]
    subject: str
    text: str
    attachments: tuple[Attachment, ...] = field(default_factory=tuple)
    html: str = ""


class DeliveryFailed(Exception):
    """The other side did not take it; trying again later may help."""


class Undeliverable(ValueError):
    """It can never be delivered as it is (no or wrong address); a person must look."""


class Mail(Protocol):
    """Sends mail."""

    def send(self, message: Message, key: str) -> None:
        """Hand over a mail; the same key gives the same Message-ID.

        :raises Undeliverable: an address or the subject is not one.
        :raises DeliveryFailed: the server is away or refused.
        """


@dataclass(frozen=True, slots=True)
class Appointment:
    """An entry in somebody's calendar.

    :param uid: stays the same when the appointment is changed or cancelled.
    :param sequence: counts the changes, from 0.
    :param starts, ends: instants.
    :param organiser, organiser_mail: who invites.
    :param cancelled: the appointment does not take place.
    """

    uid: str
    sequence: int
    starts: dt.datetime
    ends: dt.datetime
    summary: str
    place: str
    text: str
    organiser: str
    organiser_mail: str
    cancelled: bool = False


class Calendar(Protocol):
    """Puts appointments into other people's calendars."""

    def put(self, appointment: Appointment, to: str, now: dt.datetime) -> None:
        """Announce, change or cancel an appointment; the same uid with a higher sequence replaces the earlier one.

        :param to: mail address of whose calendar it is.
        """


class Post(Protocol):
    """Takes letters to be printed and posted."""

    def deliver(self, payload: Payload, key: str) -> None:
        """Hand over a letter with recipient, kind of delivery and document."""


class Ihk(Protocol):
    """Tells the Industrie- und Handelskammer about an intended entry (§ 11 HwO)."""

    def deliver(self, payload: Payload, key: str) -> None:
        """Hand over a notice that is to be acknowledged."""


class Pension(Protocol):
    """Tells the Datenstelle der Rentenversicherung about an entry (§ 196 Abs. 3 SGB VI)."""

    def deliver(self, payload: Payload, key: str) -> None:
        """Hand over one message about one person."""


class WebhookTarget(Protocol):
    """Where a webhook's deliveries go."""

    @property
    def url(self) -> str:
        """The address."""

    @property
    def secret(self) -> str:
        """What deliveries are signed with, "whsec_" and base64."""


class Webhook(Protocol):
    """Tells other systems what happened."""

    def deliver(self, payload: Payload, key: str) -> None:
        """Tell one address; repeated with the same key it is the same message.

        :raises DeliveryFailed: the other side did not take it.
        """


class DeliverySettings(Protocol):
    """What the adapters need to know of an installation's settings."""

    @property
    def data(self) -> Path:
        """Folder of the installation's data; outgoing files lie in its subfolder "outgoing"."""

    @property
    def mail_host(self) -> str:
        """SMTP server; empty = mails are written as files."""

    @property
    def mail_port(self) -> int:
        """SMTP port."""

    @property
    def mail_user(self) -> str:
        """Log-in name; empty = none."""

    @property
    def mail_password(self) -> Any:
        """Password, a secret value with `get_secret_value()`."""

    @property
    def mail_from(self) -> str:
        """Sender address."""

    @property
    def mail_starttls(self) -> bool:
        """Whether the connection must be encrypted."""

    @property
    def mail_timeout_seconds(self) -> float:
        """How long to wait for the server."""

    @property
    def scanner(self) -> str:
        """Address of the virus scanner; empty = none."""

    @property
    def scanner_timeout_seconds(self) -> float:
        """How long to wait for it."""

    @property
    def webhook_hosts(self) -> str:
        """Hosts that may be called, divided by commas."""

    @property
    def webhook_timeout_seconds(self) -> float:
        """How long to wait for an address that is told."""

    @property
    def organisation(self) -> str:
        """Display name of the sender."""


Members = Sequence[str]

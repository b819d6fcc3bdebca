"""The outbox's channels: which adapter delivers what, chosen by the settings of the installation."""
from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handlers.adapters.files import FileChannel
from handlers.adapters.mail import FileMail, Sender, SmtpMail
from handlers.ports import Attachment, DeliverySettings, Mail, Message, WebhookTarget

FindTarget = Callable[[str], WebhookTarget | None]
Deliver = Callable[[dict[str, Any], str], None]
#: channels whose messages are fetched from a folder by another system
FOLDERS = ("post", "ihk", "pension")
_FALLBACK_SENDER = "kammerwerk@hwk-musterland.example"


def outbox_adapters(
    settings: DeliverySettings, *, members: Callable[[str], Sequence[str]] | None = None,
    target: FindTarget | None = None,
) -> dict[str, Deliver]:
    """One delivering function per outbox channel.

    :param members: addresses of a team's members; without it a team is reached at its mailbox.
    :param target: where a webhook goes; without it none is told.
    """
    outgoing = settings.data / "outgoing"
    channels: dict[str, Deliver] = {name: FileChannel(outgoing / name).deliver for name in FOLDERS}
    channels["mail"] = mail_delivery(mail_adapter(settings), members)
    if target is not None:
        channels["webhook"] = webhook_delivery(settings, target)
    return channels


def webhook_delivery(settings: DeliverySettings, target: FindTarget) -> Deliver:
    """Signed messages to addresses the settings allow; the libraries for it are loaded with the first one."""

    def deliver(payload: dict[str, Any], key: str) -> None:
        from handlers.adapters.webhook import HttpWebhook

        HttpWebhook(target, settings.webhook_hosts, timeout=settings.webhook_timeout_seconds).deliver(payload, key)

    return deliver


def mail_adapter(settings: DeliverySettings) -> Mail:
    """SMTP where a server is set, else files."""
    sender = Sender(settings.mail_from or _FALLBACK_SENDER, settings.organisation)
    if not settings.mail_host:
        return FileMail(settings.data / "outgoing" / "mail", sender)
    return SmtpMail(
        settings.mail_host, settings.mail_port, sender, user=settings.mail_user,
        password=settings.mail_password.get_secret_value(), starttls=settings.mail_starttls,
        timeout=settings.mail_timeout_seconds)


def mail_delivery(mail: Mail, members: Callable[[str], Sequence[str]] | None = None) -> Deliver:
    """Turn an outbox payload into a mail; a team's members win over its mailbox."""

    def deliver(payload: dict[str, Any], key: str) -> None:
        found = tuple(members(str(payload["group"]))) if members and payload.get("group") else ()
        to = found or tuple(str(address) for address in payload.get("to") or ())
        files = tuple(_attachment(item) for item in payload.get("attachments") or ())
        html = str(payload.get("html") or "")
        mail.send(Message(to, str(payload["subject"]), str(payload["text"]), files, html), key)

    return deliver


def _attachment(item: Mapping[str, Any]) -> Attachment:
    return Attachment(str(item["name"]), str(item["media_type"]), base64.b64decode(str(item["content"])))

"""Webhooks over HTTP, signed as Standard Webhooks says, and the same in memory."""
from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from handlers.ports import DeliveryFailed, WebhookTarget
from workflows.addresses import require_allowed
from workflows.clock import Clock, system_clock
from workflows.errors import PermanentFailure, Rejected

FindTarget = Callable[[str], WebhookTarget | None]
_GONE = 410


def body_of(payload: Mapping[str, Any]) -> bytes:
    """What is sent: type, timestamp and data."""
    told = {name: payload[name] for name in ("type", "timestamp", "data")}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def signature(secret: str, key: str, timestamp: int, body: bytes) -> str:
    """HMAC-SHA256 over id, time and body (Standard Webhooks, "Signature scheme").

    :param secret: "whsec_" and the key in base64.
    """
    signed = b".".join([key.encode(), str(timestamp).encode(), body])
    mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(mac).decode()}"


class HttpWebhook:
    """Posts to addresses the installation allows; follows no redirect and uses no proxy.

    :param find: id of a webhook -> where it goes, None where it was ended.
    :param hosts: the installation's setting `webhook_hosts`.
    :param timeout: seconds for connecting and each answer.
    """

    def __init__(
        self, find: FindTarget, hosts: str, *, timeout: float = 10, clock: Clock = system_clock,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._find, self._hosts, self._timeout, self._clock = find, hosts, timeout, clock
        self._context = context

    def deliver(self, payload: Mapping[str, Any], key: str) -> None:
        """Tell one address; the same key is the same message.

        :raises PermanentFailure: "webhook_host" or "webhook_address" where the address is not allowed (any more),
            "webhook_gone" where the other side says that there is nobody.
        :raises DeliveryFailed: away, or any answer but success.
        """
        target = self._find(str(payload["webhook"]))
        if target is None:
            return  # ended meanwhile: nobody wants to know
        try:
            require_allowed(target.url, self._hosts)
        except Rejected as refused:
            raise PermanentFailure(target.url, code=refused.code, **refused.params) from refused
        body, timestamp = body_of(payload), int(self._clock().timestamp())
        self._post(target.url, body, {
            "Content-Type": "application/json", "User-Agent": "Kammerwerk", "webhook-id": key,
            "webhook-timestamp": str(timestamp), "webhook-signature": signature(target.secret, key, timestamp, body),
        })

    def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> None:
        parts = urlsplit(url)
        path = parts.path or "/"
        connection = self._connection(parts.scheme, parts.hostname or "", parts.port)
        try:
            connection.request("POST", f"{path}?{parts.query}" if parts.query else path, body, dict(headers))
            status = connection.getresponse().status
        except (OSError, http.client.HTTPException) as error:
            raise DeliveryFailed(f"{type(error).__name__}: {error}") from error
        finally:
            connection.close()
        if status == _GONE:
            raise PermanentFailure(f"{parts.hostname} answered 410", code="webhook_gone", host=parts.hostname)
        if not 200 <= status < 300:
            raise DeliveryFailed(f"{parts.hostname} answered {status}")

    def _connection(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        if scheme == "http":  # this machine only, see `require_allowed`
            return http.client.HTTPConnection(host, port, timeout=self._timeout)
        context = self._context or ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=self._timeout, context=context)


@dataclass
class MemoryWebhook:
    """Keeps what would be posted."""

    find: FindTarget
    sent: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    def deliver(self, payload: Mapping[str, Any], key: str) -> None:
        """Keep one message for each key."""
        target = self.find(str(payload["webhook"]))
        if target is not None:
            self.sent.setdefault(key, (target.url, body_of(payload)))

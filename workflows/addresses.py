"""Addresses of other systems: only those the installation names are ever called."""
from __future__ import annotations

from urllib.parse import urlsplit

from workflows.errors import Rejected

_LONGEST = 500


def require_allowed(url: str, hosts: str) -> None:
    """Only addresses the installation names are called (ASVS 5.0, 1.3.6): nobody reaches into the house by a webhook.

    :param hosts: setting `webhook_hosts`: host or host:port, divided by commas.
    :raises Rejected: "webhook_address" for what is no https address (http is for this machine only), "webhook_host".
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Rejected("webhook_address") from None
    host = parts.hostname or ""
    plain = parts.scheme == "http" and host in {"127.0.0.1", "localhost", "::1"}
    odd = len(url) > _LONGEST or not url.isascii() or not url.isprintable() or " " in url
    if odd or not host or "@" in parts.netloc or not (parts.scheme == "https" or plain):
        raise Rejected("webhook_address")
    allowed = {one.strip().lower() for one in hosts.split(",") if one.strip()}
    if not {host, f"{host}:{port}"} & allowed:
        raise Rejected("webhook_host", host=host)

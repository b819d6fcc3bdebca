"""A port of its own for monitoring: for `kammerwerk worker`, which serves no pages, and where another machine asks."""
from __future__ import annotations

import contextlib
import threading
import wsgiref.simple_server
from collections.abc import Callable, Iterable, Iterator
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING, Any

from web.health import status

if TYPE_CHECKING:
    from workflows.bootstrap import Application

_REASONS = {200: "200 OK", 404: "404 Not Found", 405: "405 Method Not Allowed", 503: "503 Service Unavailable"}


class _Server(ThreadingMixIn, wsgiref.simple_server.WSGIServer):
    daemon_threads = True


class _Silent(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is given by the library
        """Monitoring asks all day; nothing of it is logged."""


def open_port(application: Application, host: str, port: int) -> contextlib.AbstractContextManager[int]:
    """Open it now; as long as the context lasts it answers /healthz, /readyz and /metrics. Gives the port.

    :raises OSError: the port is taken or not ours to open.
    """
    ways: dict[str, Callable[[], tuple[int, str, bytes]]] = {
        "/healthz": status.alive,
        "/readyz": lambda: status.ready(application),
        "/metrics": lambda: status.metrics(application),
    }

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        way = ways.get(environ.get("PATH_INFO", ""))
        if way is None:
            code, kind, body = 404, "text/plain", b""
        elif environ["REQUEST_METHOD"] not in {"GET", "HEAD"}:
            code, kind, body = 405, "text/plain", b""
        else:
            code, kind, body = way()
        start(_REASONS[code], [("Content-Type", kind), ("Content-Length", str(len(body))),
                               ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")])
        return [body]

    server = wsgiref.simple_server.make_server(host, port, answer, server_class=_Server, handler_class=_Silent)
    return _answering(server)


@contextlib.contextmanager
def _answering(server: wsgiref.simple_server.WSGIServer) -> Iterator[int]:
    threading.Thread(target=server.serve_forever, name="monitoring", daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()

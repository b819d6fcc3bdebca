"""Who asks: the session cookie, the session behind it, and the rule that everything else is closed."""
from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from flask import Response, abort, current_app, g, make_response, redirect, request, url_for
from structlog.contextvars import bind_contextvars
from werkzeug.wrappers import Response as BaseResponse

from web.services import me, services
from workflows.errors import NotAllowed

View = TypeVar("View", bound=Callable[..., Any])
PUBLIC = "_public"
ROLES = "_roles"
# What a page asks by itself does not keep a session alive.
QUIET = frozenset({"inbox.news", "trials.progress", "migrations.standing"})


def public(view: View) -> View:
    """Mark a view that is open without signing in; every other one is closed."""
    setattr(view, PUBLIC, True)
    return view


def for_roles(*roles: str) -> Callable[[View], View]:
    """Open a view to people who have one of these roles; others get 403."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            if not me().roles & set(roles):
                raise NotAllowed("no_right")
            return view(*args, **kwargs)

        setattr(guarded, ROLES, roles)
        return guarded  # type: ignore[return-value]

    return decorate


def cookie_name() -> str:
    """`__Host-sid` behind TLS; plain `sid` on loopback http, where browsers refuse the prefix."""
    return "__Host-sid" if current_app.config["BEHIND_TLS"] else "sid"


def recognise() -> BaseResponse | None:
    """Find the person behind the cookie; without one only public pages answer."""
    g.person = None
    g.by_token = request.path.startswith("/api/") and request.headers.get("Authorization", "").startswith("Bearer ")
    if g.by_token:
        _by_token(request.headers["Authorization"][7:].strip())
    else:
        _by_session(request.cookies.get(cookie_name(), ""))
    if g.person is not None:
        bind_contextvars(user=g.person.id)  # an opaque id; names stay out of the log
    view = current_app.view_functions.get(request.endpoint or "")
    if g.person is not None or view is None or getattr(view, PUBLIC, False):
        return None
    return _ask_to_sign_in()


def _by_session(token: str) -> None:
    session = services().identity.session(token, touch=request.endpoint not in QUIET) if token else None
    if session is not None:
        g.person, g.session = session.person, session


def _by_token(secret: str) -> None:
    """A program shows an access token; a browser's session opens nothing this way."""
    token = services().tokens.authenticate(secret)
    if token is not None:
        g.person, g.scopes = token.owner, token.scopes


def _ask_to_sign_in() -> BaseResponse:
    if request.path.startswith("/api/"):
        abort(401)
    goal = request.full_path.rstrip("?") if request.method == "GET" else page_of_post()
    address = url_for("auth.sign_in", weiter=goal)
    if request.headers.get("X-Requested-With") == "fetch":
        return make_response("", 401)
    if request.headers.get("HX-Request") == "true":
        answer = make_response("", 401)
        answer.headers["HX-Redirect"] = address
        return answer
    return redirect(address, code=303)


def page_of_post() -> str:
    """The page a form stood on, so that the way back after signing in finds its draft."""
    parts = [part for part in request.path.split("/") if part]
    if len(parts) >= 2 and parts[0] in {"aufgabe", "vorgang", "neuer-vorgang"}:
        return f"/{parts[0]}/{parts[1]}"
    return "/"


def cookie_options() -> dict[str, Any]:
    """Flags every cookie of ours carries."""
    return {"secure": current_app.config["BEHIND_TLS"], "httponly": True, "samesite": "Lax", "path": "/"}


def set_session_cookie(response: Response, token: str) -> Response:
    """Hand the token to the browser, for its session only."""
    response.set_cookie(cookie_name(), token, **cookie_options())
    return response


def clear_session_cookie(response: Response) -> Response:
    """Take the token back."""
    response.delete_cookie(cookie_name(), **cookie_options())
    return response

"""Routes of access tokens and webhooks. A secret is shown in the answer to the form that made it, and never again."""
from __future__ import annotations

from typing import Any

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.connections.words import EVENT_WORDS, LIVES, SCOPE_WORDS
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import NotFound, Rejected
from workflows.model import Person

blueprint = Blueprint("connections", __name__, url_prefix="/schnittstellen")
_SHORTEST_LIFE = 30


@blueprint.get("")
def show() -> ResponseReturnValue:
    """Own tokens; for administrators everybody's, and the webhooks."""
    return _page()


@blueprint.post("/zugangsschluessel")
def create_token() -> ResponseReturnValue:
    """Make a token and show its secret once."""
    form = request.form
    try:
        owner = _person(form.get("owner", "")) if _is_admin() else me()
        made = services().tokens.create(
            owner, form.get("name", ""), scopes=form.getlist("scope"),
            days=form.get("days", _SHORTEST_LIFE, type=int), by=me(),
        )
    except (Rejected, NotFound) as refused:
        return _page(422, wrong="token", problem=sentence(refused.code, refused.params))
    return _page(201, token=made)


@blueprint.post("/zugangsschluessel/<token_id>/sperren")
def revoke_token(token_id: str) -> ResponseReturnValue:
    """End a token at once."""
    services().tokens.revoke(token_id, by=me())
    flash(_("Der Zugangsschlüssel ist gesperrt."), "success")
    return redirect(url_for("connections.show"), code=303)


@blueprint.post("/benachrichtigungen")
@for_roles("admin")
def create_webhook() -> ResponseReturnValue:
    """Tell an address from now on, and show once what its messages are signed with."""
    form = request.form
    try:
        made = services().webhooks.create(
            form.get("name", ""), form.get("url", "").strip(), events=form.getlist("event"),
            processes=form.getlist("process"),
            as_person=_person(form.get("owner", "")), by=me(),
        )
    except (Rejected, NotFound) as refused:
        return _page(422, wrong="webhook", problem=sentence(refused.code, refused.params))
    return _page(201, webhook=made)


@blueprint.post("/benachrichtigungen/<webhook_id>/beenden")
@for_roles("admin")
def end_webhook(webhook_id: str) -> ResponseReturnValue:
    """Tell an address nothing more."""
    services().webhooks.end(webhook_id, by=me())
    flash(_("Die Adresse wird nicht mehr benachrichtigt."), "success")
    return redirect(url_for("connections.show"), code=303)


def _page(
    status: int = 200, *, wrong: str = "", problem: str = "", token: Any = None, webhook: Any = None
) -> ResponseReturnValue:
    tokens, admin = services().tokens, _is_admin()
    people = services().identity.people() if admin else []
    body = render_template(
        "connections/show.html", section="connections", admin=admin, wrong=wrong, problem=problem, token=token,
        webhook=webhook, tokens=tokens.everybodys(me()) if admin else tokens.of(me()),
        webhooks=services().webhooks.listed(me()) if admin else [], people=people,
        names={person.id: person.name for person in people}, scopes=SCOPE_WORDS, events=EVENT_WORDS, lives=LIVES,
        processes=_processes() if admin else [], hosts=services().settings.webhook_hosts, sent=request.form,
    )
    return make_response(body, status)


def _is_admin() -> bool:
    return "admin" in me().roles


def _person(username: str) -> Person:
    return services().identity.by_username(username) if username else me()


def _processes() -> list[tuple[str, str]]:
    return sorted({(one.key, one.name) for one in services().repository.definitions()}, key=lambda pair: pair[1])

"""Routes of signing in and out."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, Response, current_app, flash, make_response, redirect, render_template, request, session
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from handlers.exams import service as exams
from web.casefile import team_names
from web.language import remember_language
from web.security import safe_next
from web.sentences import sentence
from web.services import services, signed_in
from web.sessions import clear_session_cookie, cookie_name, public, set_session_cookie
from workflows.errors import NotAllowed
from workflows.model import Person
from workflows.services.preferences import LANGUAGE

blueprint = Blueprint("auth", __name__)
ROLES: Mapping[str, str] = {
    "clerk": _l("Sachbearbeitung"), "lead": _l("Leitung"), "process_owner": _l("Prozessverantwortung"),
    "admin": _l("Verwaltung des Systems"), "auditor": _l("Revision"),
}


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """An invented account on the sign-in page of the demo.

    :param staff: works in the office; False for people outside it.
    """

    id: str
    name: str
    initials: str
    words: str
    staff: bool


@blueprint.route("/anmelden", methods=["GET", "POST"])
@public
def sign_in() -> ResponseReturnValue:
    """The sign-in form; after it the page the person wanted."""
    goal = safe_next(request.values.get("weiter"))
    if request.method == "GET":
        return redirect(goal, code=303) if signed_in() else _form(goal)
    try:
        person = _who()
    except NotAllowed as error:
        status = 429 if error.code == "login_throttled" else 403
        return _form(goal, sentence(error.code, error.params), request.form.get("username", ""), status)
    return _begin(person, goal)


def _who() -> Person:
    chosen = request.form.get("demo", "")
    if chosen and current_app.config["DEMO"]:
        return services().identity.person(chosen)
    return services().identity.authenticate(
        request.form.get("username", "").strip(), request.form.get("password", ""), address=request.remote_addr or ""
    )


def _begin(person: Person, goal: str) -> Response:
    old = request.cookies.get(cookie_name(), "")
    if old:
        services().identity.end_session(old)
    session.clear()  # a new form token with the new session
    answer = make_response(redirect(goal, code=303))
    remember_language(answer, services().preferences.get(person.username, LANGUAGE))
    return set_session_cookie(answer, services().identity.create_session(
        person, address=request.remote_addr or "", agent=request.user_agent.string
    ))


def _form(goal: str, error: str = "", username: str = "", status: int = 200) -> ResponseReturnValue:
    people = _demo_people() if current_app.config["DEMO"] else []
    return make_response(render_template(
        "auth/sign_in.html", goal=goal, error=error, username=username[:120], demo_people=people,
    ), status)


def _demo_people() -> list[DemoPerson]:
    teams = team_names()
    with services().reading() as connection:
        committees = exams.committees_of(connection)
    found = []
    for person in services().identity.people():
        if not person.active or "system" in person.roles:
            continue
        words = [teams.get(key, key) for key in sorted(person.groups)][:2]
        roles = [ROLES[role] for role in ROLES if role in person.roles]
        words += committees.get(person.username, ())
        told = " · ".join(map(str, [*roles, *words]))
        found.append(DemoPerson(person.id, person.name, person.initials, told, bool(roles)))
    return found


@blueprint.post("/abmelden")
@public
def sign_out() -> ResponseReturnValue:
    """End the session here and on the server."""
    token = request.cookies.get(cookie_name(), "")
    if token:
        services().identity.end_session(token)
    session.clear()
    flash(_("Sie sind abgemeldet."), "success")
    answer = make_response(redirect("/anmelden", code=303))
    answer.delete_cookie(LANGUAGE, path="/")  # the next person at this machine has their own
    return clear_session_cookie(answer)


@blueprint.post("/sitzung/verlaengern")
def stay() -> ResponseReturnValue:
    """Stay signed in: recognising the session has already touched it."""
    return "", 204

"""Routes of people and teams: the list, one person, a new one, teams. Changes ask for the own password once more."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.casefile import team_names
from web.people.room import blueprint, somebody
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Conflict, EngineError, NotAllowed
from workflows.model import Person
from workflows.services.staff import ROLES

ROLE_WORDS = {
    "clerk": _l("Sachbearbeitung"), "lead": _l("Leitung"), "process_owner": _l("Prozessverantwortung"),
    "admin": _l("Administration"),
    "auditor": _l("Revision und Datenschutz"), "committee": _l("Prüfungsausschuss (von außen)"),
}


@blueprint.get("/personen")
@for_roles("admin", "lead")
def show() -> ResponseReturnValue:
    """Everybody an administrator, or those a lead, looks after; and the teams."""
    admin = "admin" in me().roles
    team = request.args.get("team", "")
    people = services().identity.people(active=False) if admin else [me(), *services().absences.colleagues(me())]
    names = team_names()
    shown = sorted(
        (one for one in people if not team or team in one.groups), key=lambda one: (not one.active, one.name)
    )
    return render_template(
        "people/list.html", section="people", people=shown, names=names, team=team, admin=admin, roles=ROLE_WORDS,
        away=services().absences.away(),
        sizes={key: sum(key in one.groups and one.active for one in people) for key in names},
    )


@blueprint.get("/personen/neu")
@for_roles("admin")
def new() -> ResponseReturnValue:
    """An empty account."""
    return _page(None, {})


@blueprint.post("/personen/neu")
@for_roles("admin")
def create() -> ResponseReturnValue:
    """Give somebody an account."""
    return _written(None, lambda: services().staff.create(
        request.form.get("username", ""), request.form.get("name", ""), email=request.form.get("email", ""),
        password=request.form.get("password", ""), roles=request.form.getlist("roles"),
        groups=request.form.getlist("groups"), by=me(),
    ))


@blueprint.get("/personen/<person_id>")
@for_roles("admin", "lead")
def one(person_id: str) -> ResponseReturnValue:
    """One person."""
    return _page(somebody(person_id), {})


@blueprint.post("/personen/<person_id>")
@for_roles("admin")
def change(person_id: str) -> ResponseReturnValue:
    """Change name, address, roles and teams."""
    found = somebody(person_id)
    return _written(found, lambda: services().staff.change(
        found.id, name=request.form.get("name", ""), email=request.form.get("email", ""),
        roles=request.form.getlist("roles"), groups=request.form.getlist("groups"), by=me(),
    ))


@blueprint.post("/personen/<person_id>/wieder")
@for_roles("admin")
def revive(person_id: str) -> ResponseReturnValue:
    """Let somebody sign in again."""
    found = somebody(person_id)
    return _written(found, lambda: services().staff.revive(found.id, by=me()))


def require_password() -> None:
    """Who changes rights shows once more who they are; NotAllowed("password_again")."""
    try:
        services().identity.authenticate(
            me().username, request.form.get("own_password", ""), address=request.remote_addr or ""
        )
    except NotAllowed as error:
        throttled = error.code == "login_throttled"
        raise NotAllowed("login_throttled", **error.params) if throttled else NotAllowed("password_again") from error


def _written(before: Person | None, write: Callable[[], Person]) -> ResponseReturnValue:
    try:
        require_password()
        found = write()
    except EngineError as error:
        return _page(before, request.form, sentence(error.code, error.params), 422)
    flash(_("%(name)s ist gespeichert.", name=found.name), "success")
    return redirect(url_for("people.one", person_id=found.id), code=303)


def _page(found: Person | None, sent: Any, problem: str = "", status: int = 200) -> ResponseReturnValue:
    known = {key: getattr(found, key) if found is not None else "" for key in ("username", "name", "email")}
    given = {key: sent.get(key, text) for key, text in known.items()}
    again = bool(sent) and "name" in sent
    page = render_template(
        "people/one.html", section="people", person=found, given=given, names=team_names(), problem=problem,
        roles={key: ROLE_WORDS[key] for key in ROLES}, admin="admin" in me().roles,
        chosen_roles=set(sent.getlist("roles")) if again else (found.roles if found else {"clerk"}),
        chosen_groups=set(sent.getlist("groups")) if again else (found.groups if found else set()),
    )
    return make_response(page, status)


@blueprint.post("/personen/teams")
@for_roles("admin")
def name_team() -> ResponseReturnValue:
    """Create a team or change its name."""
    try:
        require_password()
        found = services().staff.name_team(
            request.form.get("key", ""), request.form.get("name", ""), email=request.form.get("email", ""), by=me()
        )
        flash(_("Team „%(name)s“ ist gespeichert.", name=found.name), "success")
    except (Conflict, EngineError) as error:
        flash(sentence(error.code, error.params), "warning")
    return redirect(url_for("people.show"), code=303)

"""Routes of Vertretung: what concerns a person, entering, changing and ending an absence."""
from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.absences import form
from web.casefile import team_names
from web.sentences import sentence
from web.services import me, services, today
from web.wording import full_date
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.services.absences import EVERYTHING, Absence

blueprint = Blueprint("absences", __name__)


@blueprint.get("/vertretung")
def show() -> ResponseReturnValue:
    """Own absences, whom one represents, and for leads those of their teams."""
    absences = services().absences
    own, others = absences.of(me()), absences.represented_by(me())
    team = [one for one in absences.of_teams(me()) if one.username != me().username]
    return render_template(
        "absences/show.html", section="absences", own=_with_hints(own), others=_with_hints(others),
        team=_with_hints(team), leads=bool(absences.colleagues(me())), names=_scope, count=_count(),
    )


def _with_hints(found: list[Absence]) -> list[tuple[Absence, list[str]]]:
    return [(one, _hints(one)) for one in found]


def _hints(found: Absence) -> list[str]:
    return [sentence(hint.code, hint.params) for hint in services().absences.hints(found)]


def _scope(key: str) -> str:
    """What a deputy stands in for, in words."""
    return "alles" if key == EVERYTHING else team_names().get(key, key)


def _count() -> int:
    return services().tasks.counts(me()).get("substitution", 0) if me().stands_in else 0


@blueprint.get("/vertretung/neu")
def new() -> ResponseReturnValue:
    """The form; a lead first chooses for whom."""
    who = _for_whom(request.args.get("fuer", ""))
    return _page(who, form.empty(who))


@blueprint.post("/vertretung/neu")
def enter() -> ResponseReturnValue:
    """Enter an absence."""
    who, filled = _for_whom(request.form.get("fuer", "")), None
    filled = form.sent(who)
    return _written(who, filled, None, lambda: services().absences.enter(
        who.username, filled.first.read(), filled.last.read(), form.deputies(who), by=me()
    ))


def _for_whom(username: str) -> Person:
    if not username or username == me().username:
        return me()
    found = next((one for one in services().absences.colleagues(me()) if one.username == username), None)
    if found is None:
        raise NotAllowed("absence_not_yours")
    return found


@blueprint.get("/vertretung/<absence_id>")
def one(absence_id: str) -> ResponseReturnValue:
    """An absence to change."""
    found = services().absences.one(absence_id, me())
    who = _of(found)
    return _page(who, form.of(found, who), found)


@blueprint.post("/vertretung/<absence_id>")
def change(absence_id: str) -> ResponseReturnValue:
    """Change days and deputies."""
    found = services().absences.one(absence_id, me())
    who = _of(found)
    filled = form.sent(who)
    return _written(who, filled, found, lambda: services().absences.change(
        absence_id, filled.first.read(), filled.last.read(), form.deputies(who), by=me()
    ))


def _of(found: Absence) -> Person:
    who = services().identity.by_username(found.username)
    if not services().absences.may_enter(me(), who):
        raise NotAllowed("absence_not_yours")
    return who


@blueprint.post("/vertretung/<absence_id>/beenden")
def end(absence_id: str) -> ResponseReturnValue:
    """End an absence now, or take it back before it begins."""
    try:
        services().absences.withdraw(absence_id, by=me())
        flash(_("Die Abwesenheit ist beendet. Was Vertretungen noch haben, geht zurück."), "success")
    except (Conflict, NotAllowed, NotFound) as error:
        flash(sentence(error.code, error.params), "warning")
    return redirect(url_for("absences.show"), code=303)


def _page(who: Person, filled: form.Form, found: Absence | None = None, **more: object) -> ResponseReturnValue:
    page = render_template(
        "absences/edit.html", section="absences", who=who, form=filled, found=found,
        colleagues=services().absences.colleagues(me()) if found is None else [],
        begun=found is not None and found.first_day <= today(), own=who.username == me().username, **more,
    )
    return make_response(page, 422 if more else 200)


def _written(
    who: Person, filled: form.Form, found: Absence | None, write: Callable[[], Absence]
) -> ResponseReturnValue:
    try:
        written = write()
    except Rejected as error:
        wrong = {one.key: sentence(one.code) for one in error.fields}
        return _page(who, filled, found, wrong=wrong, problem=sentence(error.code, error.params))
    except Conflict as error:
        return _page(who, filled, found, wrong={}, problem=sentence(error.code, error.params))
    flash(_("Eingetragen: %(name)s, %(first_day)s bis %(last_day)s.", name=written.name,
            first_day=full_date(written.first_day), last_day=full_date(written.last_day)), "success")
    for hint in _hints(written):
        flash(hint, "warning")
    return redirect(url_for("absences.show"), code=303)

"""Routes of a leaver's list: what somebody holds, where each thing goes, the receipts, the end of the account."""
from __future__ import annotations

import time
from dataclasses import dataclass

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.casefile import people_names, team_names
from web.people.room import blueprint, somebody
from web.people.views import require_password
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from web.wording import full_date
from workflows.errors import EngineError
from workflows.model import AuditEntry, Person
from workflows.services.leaving import TO_SOMEBODY, Holding

KINDS = {
    "draft": _l("Entwürfe in Formularen"), "task": _l("Offene Aufgaben und Wiedervorlagen"),
    "only": _l("Aufgaben, die sonst niemand übernehmen könnte"), "lock": _l("Gesperrte Entwürfe von Prozessen"),
    "release": _l("Vorschläge zur Veröffentlichung"), "parameter": _l("Vorschläge für Parameter"),
    "absence": _l("Eingetragene Abwesenheiten"), "deputy": _l("Vertretungen"), "view": _l("Gemeinsame Ansichten"),
    "token": _l("Zugänge für Programme und Kalender"),
}
# What happens to a thing that goes to nobody.
WITHOUT = {
    "draft": _l("verwerfen"), "task": _l("zurück an das Team"), "lock": _l("freigeben"), "release": _l("zurückziehen"),
    "parameter": _l("zurückziehen"), "absence": _l("beenden"), "deputy": _l("ohne Vertretung lassen"),
    "view": _l("löschen"),
    "token": _l("sperren"),
}
# A request does as much as fits, the rest follows with the next press of the button.
SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Line:
    """A thing with its words and its field."""

    holding: Holding
    words: str
    field: str
    chosen: str
    result: str = ""


@blueprint.get("/personen/<person_id>/uebergabe")
@for_roles("admin", "lead")
def leave(person_id: str) -> ResponseReturnValue:
    """What somebody holds, and where each thing shall go."""
    return _page(somebody(person_id), {})


def _page(who: Person, failed: dict[str, str], status: int = 200) -> ResponseReturnValue:
    found = services().leaving.holdings(who, by=me())
    lines = [_line(one, failed) for one in found]
    page = render_template(
        "people/leave.html", section="people", person=who, kinds=KINDS, without=WITHOUT, to_somebody=TO_SOMEBODY,
        groups=[(kind, [one for one in lines if one.holding.kind == kind]) for kind in KINDS
                if any(one.holding.kind == kind for one in lines)],
        colleagues=[one for one in services().handing.house() if one.person.username != who.username],
        names=team_names(), count=len(found), admin="admin" in me().roles, failed=failed,
        receipts=len(services().leaving.receipts(who, by=me())),
    )
    return make_response(page, status)


def _line(one: Holding, failed: dict[str, str]) -> Line:
    key = f"{one.kind}:{one.ref}"
    return Line(one, words_of(one.kind, one.title, one.number, full_date(one.on)), key, request.form.get(key, ""),
                failed.get(key, ""))


def words_of(kind: str, title: str, number: str, on: str = "") -> str:
    """A thing in words."""
    if kind == "deputy":
        who = people_names().get(title, title)
        return _("vertritt %(who)s ab %(day)s", who=who, day=on) if on else _("vertritt %(who)s", who=who)
    if kind == "absence":
        return _("abwesend ab %(day)s", day=on) if on else _("Abwesenheit")
    if not number:
        return title
    follow_up = _("Wiedervorlage am %(day)s", day=on) if on and kind == "task" else ""
    return f"{number}, {title} ({follow_up})" if follow_up else f"{number}, {title}"


@blueprint.post("/personen/<person_id>/uebergabe")
@for_roles("admin", "lead")
def hand_on(person_id: str) -> ResponseReturnValue:
    """Hand on what has a goal, one by one; each counts at once, and what did not fit follows."""
    who, failed, done, until = somebody(person_id), dict[str, str](), 0, time.monotonic() + SECONDS
    found = services().leaving.holdings(who, by=me())
    goes = [(one, to) for one in found if (to := _goal(one)) is not None]
    for one, to in goes:
        if time.monotonic() > until:
            flash(_("%(done)s von %(total)s sind übergeben. Drücken Sie noch einmal „Übergeben“ für den Rest.",
                    done=done, total=len(goes)), "info")
            return _page(who, failed)
        try:
            services().leaving.hand_on(who, one, to, by=me())
            done += 1
        except EngineError as error:
            failed[f"{one.kind}:{one.ref}"] = sentence(error.code, error.params)
    if failed or not goes:
        flash(_("Wählen Sie, wohin es gehen soll.") if not goes
              else _("%(done)s übergeben, %(failed)s nicht.", done=done, failed=len(failed)), "warning")
        return _page(who, failed, 422 if failed else 200)
    flash(_("%(done)s übergeben. Der Nachweis steht unter „Nachweis“.", done=done), "success")
    return redirect(url_for("people.leave", person_id=who.id), code=303)


def _goal(one: Holding) -> str | None:
    """Where a thing shall go: its own choice, else the one for its kind; None = not chosen yet."""
    chosen = request.form.get(f"{one.kind}:{one.ref}", "") or request.form.get(f"all:{one.kind}", "")
    return None if not chosen else "" if chosen == "-" else chosen


@blueprint.get("/personen/<person_id>/nachweis")
@for_roles("admin", "lead")
def receipt(person_id: str) -> ResponseReturnValue:
    """What was handed on, to whom, when and by whom; to print."""
    who = somebody(person_id)
    rows = [_receipt(one) for one in services().leaving.receipts(who, by=me())]
    return render_template("people/receipt.html", section="people", person=who, rows=rows, kinds=KINDS)


def _receipt(entry: AuditEntry) -> dict[str, object]:
    told, to = entry.payload, str(entry.payload.get("to", ""))
    kind, _, name = to.partition(":")
    names = team_names() if kind == "t" else people_names()
    goal = names.get(name, name) if to else WITHOUT.get(str(told["kind"]), "")
    words = words_of(str(told["kind"]), str(told.get("title", "")), str(told.get("number", "")))
    return {"at": entry.at, "by": people_names().get(entry.actor, entry.actor), "kind": told["kind"], "words": words,
            "to": goal}


@blueprint.post("/personen/<person_id>/beenden")
@for_roles("admin")
def deactivate(person_id: str) -> ResponseReturnValue:
    """End the account, once nothing is left with it."""
    who = somebody(person_id)
    try:
        require_password()
        services().leaving.deactivate(who, by=me())
    except EngineError as error:
        flash(sentence(error.code, error.params), "warning")
        return redirect(url_for("people.leave", person_id=who.id), code=303)
    flash(_("Das Konto von %(name)s ist beendet.", name=who.name), "success")
    return redirect(url_for("people.receipt", person_id=who.id), code=303)

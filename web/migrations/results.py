"""Routes of a move that was decided: how far it is, what became of each case, stopping it, going back."""
from __future__ import annotations

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.casefile import people_names
from web.migrations.choosing import stands, words
from web.migrations.room import SECTION, blueprint, for_deciders, for_owners
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.migrations import Item, Migration
from workflows.services.migration_approval import may_decide

PAGE = 100
# Word in the address -> state of the items it shows.
VIEWS = {"": "", "umgestellt": "migrated", "nicht": "refused", "offen": "waiting", "zurueck": "undone"}
STATES = {
    "waiting": (_l("noch nicht an der Reihe"), "none", "clock"), "migrated": (_l("umgestellt"), "green", "met"),
    "refused": (_l("nicht umgestellt"), "red", "overdue"), "undoing": (_l("geht zurück"), "none", "clock"),
    "undone": (_l("zurückgenommen"), "none", "clock"),
}
_ORDER = {"refused": 0, "undoing": 1, "waiting": 2, "migrated": 3, "undone": 4}


@blueprint.get("/umstellungen/<migration_id>")
@for_deciders
def show(migration_id: str) -> ResponseReturnValue:
    """Progress and the result of each case."""
    return _page(migration_id)


def _page(migration_id: str, *, problem: str = "", reason: str = "") -> str:
    found = services().migrations.progress(migration_id)
    items = services().migrations.items(migration_id, me())
    view = request.args.get("zeige", "")
    state = VIEWS.get(view, "")
    rows = sorted((one for one in items if one.business_key and state in ("", one.state)), key=_place)
    first = max(0, int(page) - 1) * PAGE if (page := request.args.get("seite", "")).isdecimal() else 0
    return render_template(
        "migrations/show.html", section=SECTION, found=found, rows=rows[first:first + PAGE], states=STATES, words=words,
        view=view, views=[(word, STATES[one][0], found.counts.get(one, 0)) for word, one in VIEWS.items() if one],
        page=first // PAGE + 1, pages=-(-len(rows) // PAGE), total=len(rows), stage=4, problem=problem, reason=reason,
        stands=stands, unnamed=len(items) - sum(bool(one.business_key) for one in items),
        led=_led(found) if found.state == "proposed" else (), decides=may_decide(found, me()),
        own=found.created_by == me().username, moves="process_owner" in me().roles,
        by=people_names().get(found.created_by, found.created_by),
        second=people_names().get(found.decided_by, found.decided_by), revertible=sum(one.revertible for one in items),
    )


def _led(found: Migration) -> list[tuple[str, str]]:
    """What becomes of the steps that are not the same in the new version, by their names; "" = of none."""
    repository = services().repository
    names: dict[str, str] = {}
    for one in repository.versions(found.process_key):
        names = {element: told.name or element for element, told in repository.model(one.id).elements.items()} | names
    new = repository.model(found.to_definition_id).elements
    return [(names.get(old, old), (new[goal].name or goal) if goal in new else "")
            for old, goal in sorted(found.mapping.items()) if old != goal]


def _place(item: Item) -> tuple[int, str]:
    return _ORDER.get(item.state, 9), item.business_key


@blueprint.get("/umstellungen/<migration_id>/stand")
@for_deciders
def standing(migration_id: str) -> ResponseReturnValue:
    """How far it is, asked by the page itself; at the end the page is to be read anew."""
    found = services().migrations.progress(migration_id)
    answer = make_response(render_template(
        "migrations/_progress.html", found=found, moves="process_owner" in me().roles))
    if found.state != "running" and not found.counts.get("undoing"):
        answer.headers["HX-Refresh"] = "true"
    return answer


@blueprint.post("/umstellungen/<migration_id>/entscheidung")
@for_deciders
def settle(migration_id: str) -> ResponseReturnValue:
    """The second person lets a move that waits go or refuses it; who proposed it may take it back."""
    act, service = request.form.get("act", ""), services().migrations
    try:
        if act == "freigeben":
            service.approve(migration_id, by=me())
            flash(_("Freigegeben. Die Vorgänge werden jetzt umgestellt."), "success")
        elif act == "ablehnen":
            service.reject(migration_id, by=me(), reason=request.form.get("reason", ""))
            flash(_("Nicht umgestellt. Alle Vorgänge bleiben auf ihrer Version."), "success")
        else:
            return _page(migration_id, problem=sentence("release_act")), 422
    except (Conflict, NotAllowed) as error:
        return _page(migration_id, problem=sentence(error.code, error.params)), error.status
    return redirect(url_for("migrations.show", migration_id=migration_id), code=303)


@blueprint.post("/umstellungen/<migration_id>/anhalten")
@for_owners
def stop(migration_id: str) -> ResponseReturnValue:
    """Move no further case."""
    try:
        services().migrations.stop(migration_id, by=me())
        flash(_("Die Umstellung ist angehalten. Was schon umgestellt ist, bleibt so."), "success")
    except Conflict as error:
        flash(sentence(error.code, error.params), "warning")
    return redirect(url_for("migrations.show", migration_id=migration_id), code=303)


@blueprint.post("/umstellungen/<migration_id>/zurueck")
@for_owners
def undo(migration_id: str) -> ResponseReturnValue:
    """Let cases go back to their old version: the chosen ones, or all that can."""
    chosen, reason = request.form.getlist("ids"), request.form.get("reason", "")
    every = request.form.get("umfang") == "alle"
    if not chosen and not every:
        return _page(migration_id, problem=sentence("nothing_selected"), reason=reason), 422
    try:
        count = services().migrations.undo(migration_id, None if every else chosen, by=me(), reason=reason)
    except (Rejected, Conflict) as error:
        return _page(migration_id, problem=sentence(error.code, error.params), reason=reason), error.status
    flash(ngettext("Ein Vorgang geht zurück.", "%(num)s Vorgänge gehen zurück.", count), "success")
    return redirect(url_for("migrations.show", migration_id=migration_id), code=303)

"""Routes of the task lists: read, claim, start the next one, ask for news."""
from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib

from flask import Blueprint, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from web.batches.asking import decision_fields
from web.due import near_before, overdue_before
from web.guests import is_guest_here
from web.inbox import saved
from web.inbox.filters import DUES, FREE, SORTS, Filters, of_arguments, views_of
from web.inbox.presenting import Row, grouped, row, summary
from web.layout import task_counts
from web.security import safe_next
from web.sentences import sentence
from web.services import me, now, services, today
from web.tasks.postponing import WAITED_FOR
from web.wording import counted
from workflows.clock import start_of_day
from workflows.errors import Conflict, NotAllowed, NotFound
from workflows.model import UserTask
from workflows.services.narrowing import Only

blueprint = Blueprint("inbox", __name__)
PAGE = 100


def _filters() -> Filters:
    found = of_arguments(request.args)
    return found if found.view in views_of(me()) else dataclasses.replace(found, view="team")


def _only(filters: Filters) -> Only:
    return filters.only(today(), services().settings.land)


def _rows(tasks: list[UserTask], back: str = "") -> list[Row]:
    land = services().settings.land
    return [row(task, me(), today(), land, back=back) for task in tasks]


def _page(filters: Filters) -> list[UserTask]:
    """The tasks of a page, and one more where another page follows."""
    return services().tasks.inbox(
        me(), view=filters.view, only=_only(filters), sort=filters.sort, limit=PAGE + 1,
        offset=(filters.page - 1) * PAGE,
    )


def _summary(filters: Filters, rows: list[Row], whole: bool) -> dict[str, int]:
    """Figures of the whole list, of which `rows` may be a page."""
    if whole:
        return summary(rows)
    tasks, land = services().tasks, services().settings.land
    return tasks.figures(
        me(), view=filters.view, only=_only(filters), overdue_before=start_of_day(overdue_before(today(), land)),
        near_before=start_of_day(near_before(today(), land)),
    )


@blueprint.get("/")
def show() -> ResponseReturnValue:
    """The task list, grouped by deadline, a page at a time; a guest's is the list of decisions."""
    if is_guest_here(me()):
        return redirect(url_for("decisions.show"), code=303)
    filters = _opening(_filters())
    found = _page(filters)
    if not found and filters.page > 1:  # the tasks of the last page are done meanwhile
        return redirect(url_for("inbox.show", **filters.query(seite=1)))
    tasks, more = found[:PAGE], len(found) > PAGE
    rows = _rows(tasks, url_for("inbox.show", **filters.query()))
    first = (filters.page - 1) * PAGE
    return render_template(
        "inbox/list.html", section="inbox", filters=filters, views=views_of(me()), sorts=SORTS,
        processes=services().tasks.processes(me(), view=filters.view), choices=_choices(filters),
        groups=grouped(rows, filters.sort),
        summary=_summary(filters, rows, whole=filters.page == 1 and not more), counts=task_counts(me()),
        links=saved.links(filters), leads="lead" in me().roles,
        decidable=any(map(decision_fields, _one_of_each(tasks))), known=_mark(tasks), shown_at=now().isoformat(),
        more=more, first=first + 1, last=first + len(tasks),
    )


def _opening(filters: Filters) -> Filters:
    """The tab the plain address opens: one's own tasks where the team has none, as an adviser's hardly ever has."""
    counts = task_counts(me())
    plain = not request.args and not counts.get("team", 0) and counts.get("mine", 0)
    return dataclasses.replace(filters, view="mine") if plain else filters


def _one_of_each(tasks: list[UserTask]) -> list[UserTask]:
    """A task of each step; they share their form."""
    return list({(task.definition_id, task.element): task for task in tasks}.values())


def _choices(filters: Filters) -> dict[str, list[tuple[str, str]]]:
    """What the filters beside the process offer; what is chosen is among it, also when nothing has it any more."""
    tasks, team = services().tasks, services().identity
    people = [(one.username, one.name) for one in team.people() if one.groups & me().groups and one != me()]
    found = {
        "frist": list(DUES.items()), "team": saved.teams(),
        "zustaendig": [(FREE, "niemand"), (me().username, "ich"), *people],
        "schritt": [(name, name) for name in tasks.steps(me(), view=filters.view, only=Only(process=filters.process))],
    }
    for name, chosen in (("team", filters.team), ("zustaendig", filters.who), ("schritt", filters.step)):
        if chosen and chosen not in dict(found[name]):
            found[name].append((chosen, chosen))
    return found


@blueprint.get("/wiedervorlage")
def follow_up() -> ResponseReturnValue:
    """Tasks that were put aside, by the date they come back."""
    tasks = sorted(
        services().tasks.inbox(me(), view="follow_up"), key=lambda task: task.follow_up or now()
    )
    rows = _rows(tasks, url_for("inbox.follow_up"))
    return render_template("inbox/follow_up.html", section="follow_up", rows=rows, waited_for=WAITED_FOR)


@blueprint.post("/wiedervorlage/<task_id>/zurueck")
def bring_back(task_id: str) -> ResponseReturnValue:
    """Take a task out of the follow-ups, back to the list."""
    services().tasks.follow_up(task_id, None, me())
    flash(_("Die Aufgabe steht wieder in Ihrer Aufgabenliste."), "success")
    return redirect(url_for("inbox.follow_up"), code=303)


@blueprint.post("/aufgabe/<task_id>/uebernehmen")
def claim(task_id: str) -> ResponseReturnValue:
    """Take a task; the row of the list is the answer where htmx asked, a page otherwise."""
    swapped = request.headers.get("HX-Request") == "true"
    back = safe_next(request.form.get("weiter"))
    try:
        task = services().tasks.claim(task_id, me())
    except (Conflict, NotAllowed) as error:
        return _lost(task_id, sentence(error.code, error.params), error.status, swapped, back)
    if not swapped:
        flash(_("Sie haben die Aufgabe übernommen."), "success")
        return redirect(f"{back}#t-{task_id}", code=303)
    line = row(task, me(), today(), services().settings.land, won=True, said=_("%(name)s übernommen.", name=task.name),
               back=back)
    return render_template("inbox/_row.html", row=line)


def _lost(task_id: str, text: str, status: int, swapped: bool, back: str) -> ResponseReturnValue:
    if not swapped:
        flash(text, "warning")
        return redirect(f"{back}#t-{task_id}", code=303)
    task = services().tasks.get(task_id, me())
    line = row(task, me(), today(), services().settings.land, lost=True, said=text, back=back)
    return make_response(render_template("inbox/_row.html", row=line), status)


@blueprint.post("/naechste")
def start_next() -> ResponseReturnValue:
    """Claim the task with the oldest deadline of the list as it is filtered, and open it."""
    tasks, filters, lost = services().tasks, _filters(), set[str]()
    back = url_for("inbox.show", **filters.query())
    while task := tasks.next_for(me(), view=filters.view, only=_only(filters), besides=lost):
        lost.add(task.id)  # if it can not be had; then the one after it
        if task.assignee is not None and task.assignee.id != me().id:
            continue  # taken between looking for it and reading it
        try:
            if task.assignee is None:
                tasks.claim(task.id, me())
        except (Conflict, NotAllowed, NotFound):  # a colleague pressed the same button a moment earlier
            continue
        return redirect(url_for("tasks.show", task_id=task.id, weiter=back if back != "/" else None), code=303)
    narrowed = filters.narrowing or filters.process or filters.view == "mine"
    flash(_("In dieser Auswahl liegt keine Aufgabe, die Sie beginnen können.") if narrowed
          else _("Im Moment liegt keine Aufgabe für Sie bereit."), "info")
    return redirect(back, code=303)


def _mark(tasks: list[UserTask]) -> str:
    """A short fingerprint of which tasks stand on a list."""
    return hashlib.sha256("\n".join(sorted(task.id for task in tasks)).encode()).hexdigest()[:16]


@blueprint.get("/aufgaben/neu")
def news() -> ResponseReturnValue:
    """How many tasks came since the list was read, whether it is otherwise another one now; the bell's number."""
    filters = _filters()
    mark = _mark(_page(filters)[:PAGE])
    text, count = "", _came(filters)
    if count:
        text = ngettext("%(count)s neue Aufgabe – Liste aktualisieren",
                        "%(count)s neue Aufgaben – Liste aktualisieren", count,
                        count=counted(count))
    elif request.args.get("stand", "") != mark:
        text = _("Die Liste hat sich geändert – Liste aktualisieren")
    unread = services().notifications.unread(me())
    answer = jsonify({"text": text, "unread": unread})
    answer.set_etag(f"{mark}-{count}-{unread}")
    return answer.make_conditional(request)


def _came(filters: Filters) -> int:
    """Tasks of the list that opened after it was read."""
    try:
        since = dt.datetime.fromisoformat(request.args.get("seit", ""))
    except ValueError:
        return 0
    if since.tzinfo is None:
        return 0
    later = dataclasses.replace(_only(filters), created_from=since)
    return services().tasks.counts_of(me(), [(filters.view, later)])[0]

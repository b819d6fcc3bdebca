"""Routes of the task lists: read, claim, start the next one, ask for news."""
from __future__ import annotations

import hashlib

from flask import Blueprint, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.due import near_before, overdue_before
from web.guests import is_guest_here
from web.inbox.presenting import SORTS, Filters, Row, grouped, row, summary, views_of
from web.layout import task_counts
from web.security import safe_next
from web.sentences import sentence
from web.services import me, now, services, today
from workflows.clock import start_of_day
from workflows.errors import Conflict, NotAllowed, NotFound
from workflows.model import UserTask

blueprint = Blueprint("inbox", __name__)
PAGE = 100
LAST_PAGE = 10_000


def _filters() -> Filters:
    wanted, sort = request.args.get("ansicht", "team"), request.args.get("sortierung", "due")
    return Filters(
        view=next((view for view in views_of(me()) if view == wanted), "team"),
        process=request.args.get("prozess", "")[:80],
        sort=sort if sort in SORTS else "due",
        page=max(1, min(request.args.get("seite", 1, type=int), LAST_PAGE)),
    )


def _rows(tasks: list[UserTask], back: str = "") -> list[Row]:
    land = services().settings.land
    return [row(task, me(), today(), land, back=back) for task in tasks]


def _page(filters: Filters) -> list[UserTask]:
    """The tasks of a page, and one more where another page follows."""
    return services().tasks.inbox(
        me(), view=filters.view, process=filters.process or None, sort=filters.sort, limit=PAGE + 1,
        offset=(filters.page - 1) * PAGE,
    )


def _summary(filters: Filters, rows: list[Row], whole: bool) -> dict[str, int]:
    """Figures of the whole list, of which `rows` may be a page."""
    if whole:
        return summary(rows)
    tasks, land, process = services().tasks, services().settings.land, filters.process or None
    return tasks.figures(
        me(), view=filters.view, process=process, overdue_before=start_of_day(overdue_before(today(), land)),
        near_before=start_of_day(near_before(today(), land)),
    )


@blueprint.get("/")
def show() -> ResponseReturnValue:
    """The task list, grouped by deadline, a page at a time; a guest's is the list of decisions."""
    if is_guest_here(me()):
        return redirect(url_for("decisions.show"), code=303)
    filters = _filters()
    found = _page(filters)
    if not found and filters.page > 1:  # the tasks of the last page are done meanwhile
        return redirect(url_for("inbox.show", **filters.query(seite=1)))
    tasks, more = found[:PAGE], len(found) > PAGE
    rows = _rows(tasks, url_for("inbox.show", **filters.query()))
    first = (filters.page - 1) * PAGE
    return render_template(
        "inbox/list.html", section="inbox", filters=filters, views=views_of(me()), sorts=SORTS,
        processes=services().tasks.processes(me(), view=filters.view), groups=grouped(rows, filters.sort),
        summary=_summary(filters, rows, whole=filters.page == 1 and not more), counts=task_counts(me()),
        known=_mark(tasks), more=more, first=first + 1, last=first + len(tasks),
    )


@blueprint.get("/wiedervorlage")
def follow_up() -> ResponseReturnValue:
    """Tasks that were put aside, by the date they come back."""
    tasks = sorted(
        services().tasks.inbox(me(), view="follow_up"), key=lambda task: task.follow_up or now()
    )
    return render_template("inbox/follow_up.html", section="follow_up", rows=_rows(tasks, url_for("inbox.follow_up")))


@blueprint.post("/wiedervorlage/<task_id>/zurueck")
def bring_back(task_id: str) -> ResponseReturnValue:
    """Take a task out of the follow-ups, back to the list."""
    services().tasks.follow_up(task_id, None, me())
    flash("Die Aufgabe steht wieder in Ihrer Aufgabenliste.", "success")
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
        flash("Sie haben die Aufgabe übernommen.", "success")
        return redirect(f"{back}#t-{task_id}", code=303)
    line = row(task, me(), today(), services().settings.land, won=True, said=f"{task.name} übernommen.", back=back)
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
    """Claim the task with the oldest deadline and open it."""
    tasks, process, lost = services().tasks, request.form.get("prozess") or None, set[str]()
    while task := tasks.next_for(me(), process=process, besides=lost):
        lost.add(task.id)  # if it can not be had; then the one after it
        if task.assignee is not None and task.assignee.id != me().id:
            continue  # taken between looking for it and reading it
        try:
            if task.assignee is None:
                tasks.claim(task.id, me())
        except (Conflict, NotAllowed, NotFound):  # a colleague pressed the same button a moment earlier
            continue
        return redirect(url_for("tasks.show", task_id=task.id), code=303)
    flash("Im Moment liegt keine Aufgabe für Sie bereit.", "info")
    return redirect(url_for("inbox.show"), code=303)


def _mark(tasks: list[UserTask]) -> str:
    """A short fingerprint of which tasks stand on a list."""
    return hashlib.sha256("\n".join(sorted(task.id for task in tasks)).encode()).hexdigest()[:16]


@blueprint.get("/aufgaben/neu")
def news() -> ResponseReturnValue:
    """How many tasks the open list does not show yet."""
    filters = _filters()
    tasks = _page(filters)[:PAGE]
    changed = request.args.get("stand", "") != _mark(tasks)
    text = "Die Aufgaben haben sich geändert. Liste aktualisieren" if changed else ""
    answer = jsonify({"text": text})
    answer.set_etag(_mark(tasks))
    return answer.make_conditional(request)

"""Routes of leading a team: its open work, assigning one or many tasks, handing a case over, tasks of nobody."""
from __future__ import annotations

from dataclasses import dataclass

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from web.casefile import team_names
from web.due import Light, light, overdue_before
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services, today
from web.sessions import for_roles
from web.team.room import blueprint
from workflows.clock import start_of_day
from workflows.deadlines import working_days
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import UserTask
from workflows.services.batches import Pick
from workflows.services.confidentiality import FileClosed

AT_RISK_WORKING_DAYS = 2
BACK_TO_TEAM = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """A task with its light."""

    task: UserTask
    light: Light


def _lines(tasks: tuple[UserTask, ...]) -> list[Line]:
    land = services().settings.land
    return [Line(task, light(task.due, today(), land)) for task in tasks]


@blueprint.get("/team")
@for_roles("lead")
def board() -> ResponseReturnValue:
    """Who has what until when, what is at risk, who is away."""
    names, board = team_names(), services().team_board
    keys = board.teams(me())
    wanted = request.args.get("team", "")
    key = wanted if wanted in keys else board.busiest(me())
    if not key:
        return render_template("team/board.html", section="team", work=None, keys=[], names=names)
    land = services().settings.land
    work = board.of(
        me(), key, near_before=start_of_day(working_days(today(), AT_RISK_WORKING_DAYS + 1, land)),
        overdue_before=start_of_day(overdue_before(today(), land)),
    )
    return render_template(
        "team/board.html", section="team", work=work, keys=keys, names=names, key=key, held=_lines(work.held),
        free=_lines(work.free), back=url_for("team.board", team=key),
    )


@blueprint.post("/team/zuweisen")
@for_roles("lead")
def assign_many() -> ResponseReturnValue:
    """Give the chosen tasks to somebody as a batch: each is recorded on its own, with a result for each."""
    ids, username = request.form.getlist("task"), request.form.get("person", "")
    back = safe_next(request.form.get("weiter"), url_for("team.board"))
    if not ids or not username:
        flash(_("Wählen Sie mindestens eine Aufgabe und wer sie bekommen soll."), "warning")
        return redirect(back, code=303)
    to = "" if username == BACK_TO_TEAM else services().identity.by_username(username).username
    picks = [Pick(task_id, 0) for task_id in ids]
    try:
        batch_id = services().batches.start("assign", {"to": to}, picks, by=me())
    except Rejected as error:
        flash(sentence(error.code, error.params), "warning")
        return redirect(back, code=303)
    return redirect(url_for("batches.show", batch_id=batch_id, weiter=back), code=303)


@blueprint.get("/aufgabe/<task_id>/zuweisen")
def assign_form(task_id: str) -> ResponseReturnValue:
    """Whom a task could go to."""
    task = services().tasks.get(task_id, me())
    return _assign_page(task)


def _assign_page(task: UserTask, problem: str = "", status: int = 200) -> ResponseReturnValue:
    page = render_template(
        "team/assign.html", section="inbox", task=task, colleagues=services().handing.could_have(task.id),
        back=safe_next(request.values.get("weiter"), url_for("tasks.show", task_id=task.id)), problem=problem,
    )
    return make_response(page, status)


@blueprint.post("/aufgabe/<task_id>/zuweisen")
def assign(task_id: str) -> ResponseReturnValue:
    """Give a task to a colleague, or back to the team."""
    task, username = services().tasks.get(task_id, me()), request.form.get("person", "")
    try:
        if not username:
            raise Rejected("hand_over_target")
        to = None if username == BACK_TO_TEAM else services().identity.by_username(username)
        services().tasks.assign(task_id, to, by=me())
    except (Conflict, NotAllowed, NotFound, Rejected) as error:
        return _assign_page(task, sentence(error.code, error.params), error.status)
    flash(_("„%(task)s“ ist %(name)s zugewiesen.", task=task.name, name=to.name) if to
          else _("„%(task)s“ liegt wieder beim Team.", task=task.name), "success")
    return redirect(safe_next(request.form.get("weiter"), url_for("inbox.show")), code=303)


# --- a case --------------------------------------------------------------------------------------------


def _target() -> dict[str, str]:
    """Who or which team was chosen: "p:<user name>" or "t:<team>"."""
    kind, _, name = request.form.get("to", "").partition(":")
    return {"person": name if kind == "p" else "", "team": name if kind == "t" else ""}


@blueprint.get("/vorgang/<key>/uebergeben")
def hand_over_form(key: str) -> ResponseReturnValue:
    """To whom a case could go."""
    return _hand_over_page(key)


def _hand_over_page(key: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    case = services().history.instance(key, me())
    page = render_template(
        "team/hand_over.html", section="cases", case=case, colleagues=services().handing.house(), names=team_names(),
        chosen=request.form.get("to", ""), reason=request.form.get("reason", ""), problem=problem,
    )
    return make_response(page, status)


@blueprint.post("/vorgang/<key>/uebergeben")
def hand_over(key: str) -> ResponseReturnValue:
    """Hand what one has of a case to somebody else, with a reason."""
    case = services().history.instance(key, me())
    try:
        count = services().handing.hand_over(case.id, **_target(), reason=request.form.get("reason", ""), by=me())
    except (Conflict, NotAllowed, Rejected) as error:
        return _hand_over_page(key, sentence(error.code, error.params), error.status)
    flash(ngettext("Vorgang %(number)s ist übergeben (%(num)s Aufgabe).",
                   "Vorgang %(number)s ist übergeben (%(num)s Aufgaben).",
                   count, number=case.business_key), "success")
    try:
        services().history.instance(key, me())
    except (NotFound, FileClosed):  # it went to a team whose cases this person may not see
        return redirect(url_for("inbox.show"), code=303)
    return redirect(url_for("cases.show", key=case.business_key), code=303)


# --- tasks of nobody -------------------------------------------------------------------------------------


@blueprint.get("/betrieb/aufgabe/<instance_id>/<task_id>")
@for_roles("admin", "lead")
def entrust_form(instance_id: str, task_id: str) -> ResponseReturnValue:
    """Who could attend to a task of nobody; without anything of its case."""
    return _entrust_page(instance_id, task_id)


def _entrust_page(instance_id: str, task_id: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    if not services().rights.may_tend(instance_id, me()):
        raise NotFound("task_not_found", task_id=task_id)
    page = render_template(
        "team/entrust.html", section="work", instance_id=instance_id, task_id=task_id, problem=problem,
        colleagues=services().handing.house(), names=team_names(), chosen=request.form.get("to", ""),
        reason=request.form.get("reason", ""),
    )
    return make_response(page, status)


@blueprint.post("/betrieb/aufgabe/<instance_id>/<task_id>")
@for_roles("admin", "lead")
def entrust(instance_id: str, task_id: str) -> ResponseReturnValue:
    """Give a task of nobody to somebody or to a team."""
    try:
        services().handing.entrust(task_id, **_target(), reason=request.form.get("reason", ""), by=me())
    except (Conflict, NotAllowed, Rejected) as error:
        return _entrust_page(instance_id, task_id, sentence(error.code, error.params), error.status)
    flash(_("Die Aufgabe ist vergeben."), "success")
    services().management.look_through(by=me())
    return redirect(url_for("operations.watch"), code=303)

"""Routes of a chair's decisions. "Zulassen" for many is a service call for each; nothing here can refuse anybody.

A refusal is the committee's (§ 37a Abs. 1 Satz 2, § 49 Abs. 5 HwO): another word than "zulassen" is turned down.
"""
from __future__ import annotations

from collections.abc import Iterable

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from web.decisions.items import Item, is_item, is_vote, item, reason_words
from web.due import Light, light
from web.sentences import sentence
from web.services import me, now, services, today
from web.sessions import for_roles
from web.tasks import page
from workflows.errors import EngineError, NotAllowed, Rejected
from workflows.model import TaskState, UserTask
from workflows.services.access import GUEST

blueprint = Blueprint("decisions", __name__)
PAGE = 50
AT_ONCE = 20
MOST = 500
ADMIT = "admit"
#: Tells a decision taken in a row from one taken on the task's own page.
WORDS = "sammelvorlage"


@blueprint.get("/entscheidungen")
@for_roles(GUEST)
def show() -> ResponseReturnValue:
    """What waits for me: green ones together, others one by one."""
    return _list()


def _list(problem: str = "", status: int = 200, chosen: Iterable[str] = ()) -> ResponseReturnValue:
    tasks = services().tasks.inbox(me(), view="mine", limit=PAGE + 1)
    items = [item(task) for task in tasks[:PAGE] if is_item(task)]
    rest = [_with_light(task) for task in tasks[:PAGE] if not is_item(task)]
    later = services().tasks.inbox(me(), view="follow_up", limit=PAGE)
    return make_response(render_template(
        "decisions/list.html", section="decisions", problem=problem, more=len(tasks) > PAGE, page_size=PAGE,
        green=[one for one in items if one.together], single=[one for one in items if not one.together],
        votes=[one for one in rest if is_vote(one[0])], others=[one for one in rest if not is_vote(one[0])],
        later=[_with_light(task) for task in sorted(later, key=lambda task: task.follow_up or now())],
        reason=reason_words, chosen=set(chosen), all_chosen=request.args.get("alle") == "ja",
    ), status)


def _with_light(task: UserTask) -> tuple[UserTask, Light]:
    return task, light(task.due, today(), services().settings.land)


@blueprint.post("/entscheidungen")
@for_roles(GUEST)
def decide() -> ResponseReturnValue:
    """Admit those that were ticked: first asked once more, then twenty at a time, each on its own."""
    form = request.form
    marks = list(dict.fromkeys(one for value in form.getlist("ids") for one in value.split()))[:MOST]
    if form.get("result", "") != ADMIT:
        return _list(sentence("decision_only_admit"), 422, marks)
    if not marks:
        return _list(sentence("nothing_selected"), 422)
    if form.get("bestaetigt") != "ja":
        return _ask(marks)
    done, failed = form.getlist("done"), form.getlist("failed")
    for mark in marks[:AT_ONCE]:
        said, well = _admit(mark)
        (done if well else failed).append(said)
    left = marks[AT_ONCE:]
    return render_template(
        "decisions/result.html", section="decisions", done=done, failed=failed, left=left, result=ADMIT,
        total=len(done) + len(failed) + len(left),
    )


def _ask(marks: list[str]) -> ResponseReturnValue:
    """What cannot be taken back is read once more before it is sent."""
    found = []
    for mark in marks:
        try:
            task = services().tasks.get(mark.partition(":")[0], me())
            found.append((mark, f"{item(task).name}, {item(task).occupation}", task.business_key))
        except EngineError as error:
            found.append((mark, sentence(error.code, error.params), ""))
    return render_template("decisions/confirm.html", section="decisions", found=found, result=ADMIT)


def _admit(mark: str) -> tuple[str, bool]:
    """Admit one person; what became of it in words, and whether it went well."""
    task_id, _colon, revision = mark.partition(":")
    called = ""  # with the colon behind it
    try:
        task = services().tasks.get(task_id, me())
        called = f"{task.title or task.name} ({task.business_key}):"
        if _done_already(task):
            return _("%(called)s ist schon zugelassen.", called=called), True
        if not is_item(task):
            raise NotAllowed("decision_not_green")
        one = item(task)
        called = f"{one.name} ({task.business_key}):"
        if not one.together:
            raise NotAllowed(one.code)
        _complete(task, {"decision.result": ADMIT}, int(revision) if revision.isdecimal() else None)
        return _("%(called)s zugelassen.", called=called), True
    except EngineError as error:
        return f"{called} {sentence(error.code, error.params)}".strip(), False


def _done_already(task: UserTask) -> bool:
    """Sent twice, or once more by going back: what was decided in a row counts once."""
    mine = task.state is TaskState.COMPLETED and task.completed_by is not None and task.completed_by.id == me().id
    return mine and services().tasks.completed_with(task.id, me()) == WORDS


def _complete(task: UserTask, entered: dict[str, str], revision: int | None) -> None:
    """The same way the task's own page goes: its form reads, checks and drops what it does not offer.

    :raises Rejected: "decision_not_offered" where the form does not take it.
    """
    work = page.load(task.id)
    if work.form is None:
        raise Rejected("decision_not_offered")
    raw = work.form.read(MultiDict(entered), work.variables)
    values, wrong = work.form.validate(raw, work.variables, clock=services().clock)
    if wrong:
        raise Rejected("decision_not_offered")
    services().tasks.complete(task.id, values, me(), revision=revision, words=WORDS)


@blueprint.post("/entscheidungen/<task_id>/befangen")
@for_roles(GUEST)
def hand_on(task_id: str) -> ResponseReturnValue:
    """Pass a case with a conflict of interest on: the deputy decides (§§ 20, 21 VwVfG, § 4 MPVerfV)."""
    one = _own_item(task_id)
    if not one.conflict:
        return _list(sentence("decision_no_conflict"), 422)
    reasons = f"{one.conflict_words}."
    _complete(one.task, {"decision.result": "biased", "decision.reasons": reasons}, one.task.revision)
    flash(_("%(name)s: Die Sache geht an die Stellvertretung.", name=one.name), "success")
    return redirect(url_for("decisions.show"), code=303)


@blueprint.post("/entscheidungen/<task_id>/zurueck")
@for_roles(GUEST)
def bring_back(task_id: str) -> ResponseReturnValue:
    """Take one's own task out of the follow-ups."""
    services().tasks.follow_up(task_id, None, me())
    flash(_("Die Sache steht wieder in Ihrer Liste."), "success")
    return redirect(url_for("decisions.show"), code=303)


def _own_item(task_id: str) -> Item:
    task = services().tasks.get(task_id, me())
    if not is_item(task) or task.state is not TaskState.OPEN:
        raise NotAllowed("decision_not_green")
    return item(task)

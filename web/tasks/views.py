"""Routes of the task page: show, complete, draft, put aside, hand back."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.bodies import draft_body
from web.casefile import team_names
from web.fields import present
from web.inbox.filters import of_address
from web.preferences.views import goes_back_to_list
from web.security import frames_own_documents, safe_next
from web.sentences import sentence
from web.services import me, now, services, today
from web.tasks import page, postponing
from web.tasks.entered import former_form, words_of
from web.tasks.lost import out_of_reach
from web.tasks.undo import offer_of, tell_completed
from web.tasks.unsent import fingerprint, unsent
from web.typed_words import flat, lines, sent_fields
from web.wording import clock_time, full_date, moment
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import FieldError, Person, TaskState, UserTask
from workflows.services.confidentiality import FileClosed

blueprint = Blueprint("tasks", __name__)
CONFIRMED = "_bestaetigt"


def _mine(task: UserTask, person: Person) -> bool:
    return task.assignee is not None and task.assignee.id == person.id


def _may_assign(task: UserTask) -> bool:
    """Whether this person may give the task to somebody: who leads one of its teams, or has it."""
    leads = "lead" in me().roles and bool(me().groups & set(task.candidate_groups))
    return task.state is TaskState.OPEN and bool(task.candidate_groups) and (leads or _mine(task, me()))


def _editable(task: UserTask) -> bool:
    if task.state is not TaskState.OPEN:
        return False
    free = task.assignee is None or task.stands_for is not None
    return _mine(task, me()) or (free and not _hindrance(task))


def _hindrance(task: UserTask) -> str:
    """Why this person may only read an unassigned open task: code of a sentence, or ""."""
    if task.stands_for is None and task.candidate_groups and not set(task.candidate_groups) & me().groups:
        return "task_of_other_team"
    barred = services().tasks.barred(task.id)
    if task.stands_for is not None and task.stands_for.username in barred:
        return "four_eyes"
    return "four_eyes" if me().username in barred else ""


def _why_not(task: UserTask) -> str:
    if task.state is not TaskState.OPEN or (task.assignee is not None and task.stands_for is None):
        return ""
    code = _hindrance(task)
    return sentence(code) if code else ""


def _render(work: page.Work, raw: dict[str, Any], errors: tuple[FieldError, ...] = (), **more: Any) -> str:
    shown = page.shown(work, raw, errors, more.pop("draft_at", ""))
    return render_template(
        "tasks/show.html",
        section="inbox",
        task=work.task,
        shown=shown,
        around=page.around(work),
        editable=_editable(work.task),
        mine=_mine(work.task, me()),
        may_assign=_may_assign(work.task),
        teams=team_names(),
        hindrance=_why_not(work.task),
        back=safe_next(request.values.get("weiter")),
        form_version=work.form_version,
        quick=postponing.quick_dates(),
        wish=postponing.Wish(),
        events=postponing.EVENTS,
        came=postponing.CAME,
        latest=postponing.latest(work.task),
        has_papers=work.has_papers,
        undo=offer_of(work.task.instance_id) if work.task.state is TaskState.COMPLETED else None,
        unsent=unsent(work),
        **more,
    )


@blueprint.get("/aufgabe/<task_id>")
@frames_own_documents
def show(task_id: str) -> ResponseReturnValue:
    """The task; opening does not claim it."""
    work = page.load(task_id)
    raw, draft_at = page.raw_of(work)
    return _render(work, raw, draft_at=draft_at, left_over=page.left_over(work))


@blueprint.post("/aufgabe/<task_id>")
def complete(task_id: str) -> ResponseReturnValue:
    """Finish the task and go on to the next one."""
    try:
        work = page.load(task_id)
    except (NotFound, FileClosed) as error:  # a substitution ended, or a team was left, while the form was open
        return out_of_reach(error)
    if work.task.state is not TaskState.OPEN:
        return _finished_meanwhile(work)
    if former_form(work, request.form.get("_form", "")) is not None:
        return _conflict_page(work, sentence("task_form_changed"))
    raw, _ = page.raw_of(work, request.form)
    values, errors = (
        work.form.validate(raw, work.variables, clock=services().clock) if work.form is not None else ({}, [])
    )
    if errors:
        return make_response(_render(work, raw, tuple(errors)), 422)
    if work.irreversible(values) and not request.form.get(CONFIRMED):
        return _ask_to_confirm(work)
    try:
        services().tasks.complete(task_id, values, me(), revision=_revision(work.task), words=fingerprint(_sent()),
                                  typed=(sent_fields(), work.form_version))
    except Rejected as error:
        return make_response(_render(work, raw, error.fields), 422)
    except (Conflict, NotAllowed) as error:
        return _conflict(task_id, error)
    return _onwards(work.task)


def _ask_to_confirm(work: page.Work) -> ResponseReturnValue:
    """What cannot be taken back is read once more before it is sent; the words are kept as a draft meanwhile."""
    services().tasks.save_draft(work.task.id, me(), sent_fields(), work.form_version)
    return make_response(render_template(
        "tasks/confirm.html", section="inbox", task=work.task, own=_decided(work), sent=_sent(),
        confirmed=CONFIRMED, back=safe_next(request.form.get("weiter")),
    ))


def _revision(task: UserTask) -> int:
    text = request.form.get("_revision", "")
    return int(text) if text.isdecimal() else task.revision


def _onwards(task: UserTask) -> ResponseReturnValue:
    tell_completed(task)
    back = safe_next(request.form.get("weiter"))
    if goes_back_to_list():
        return redirect(back, code=303)
    filters = of_address(back)
    only = filters.only(today(), services().settings.land)
    follower = services().tasks.next_for(me(), after=task.id, view=filters.view, only=only)
    if follower is None:
        return redirect(back, code=303)
    return redirect(url_for("tasks.show", task_id=follower.id, weiter=back if back != "/" else None), code=303)


def _finished_meanwhile(work: page.Work) -> ResponseReturnValue:
    """Own double click: go on as if nothing were; other words or somebody else: keep the text and say so."""
    done_by = work.task.completed_by
    if done_by is None:
        return _conflict_page(work, sentence("task_cancelled"))
    own = done_by.id == me().id
    if own and services().tasks.completed_with(work.task.id, me()) in ("", fingerprint(_sent())):
        return _onwards(work.task)
    code = "task_completed_in_other_words" if own else "task_already_completed"
    return _conflict_page(work, sentence(code, {"name": done_by.name, "at": moment(work.task.completed)}))


def _conflict(task_id: str, error: Conflict | NotAllowed) -> ResponseReturnValue:
    work = page.load(task_id)
    if error.code == "task_already_completed":
        return _finished_meanwhile(work)
    return _conflict_page(work, sentence(error.code, error.params), error.status)


def _conflict_page(work: page.Work, text: str, status: int = 409) -> ResponseReturnValue:
    return make_response(
        render_template(
            "tasks/conflict.html",
            section="inbox",
            task=work.task,
            text=text,
            own=_own_words(work),
            sent=_sent(),
            editable=_editable(work.task),
        ),
        status,
    )


def _sent() -> list[tuple[str, str]]:
    return [(name, one) for name, many in sent_fields().items() for one in many]


def _own_words(work: page.Work) -> str:
    """What the person had entered, as text to copy: label and value per line."""
    former = former_form(work, request.form.get("_form", ""))
    if former is not None:
        return "\n".join(words_of(former, work, request.form))
    if work.form is None:
        return ""
    return "\n".join(lines(present(work.form, page.raw_of(work, request.form)[0], work.variables)))


def _decided(work: page.Work) -> list[str]:
    """Everything the form says, what stood fixed in it included, for a last look."""
    if work.form is None:
        return []
    raw = {**work.form.initial(work.variables), **page.raw_of(work, request.form)[0]}
    fields = present(work.form, raw, work.variables)
    return [*(field.text.replace("**", "") for field in flat(fields) if field.kind == "text"), *lines(fields)]


@blueprint.put("/aufgabe/<task_id>/entwurf")
def save_draft(task_id: str) -> ResponseReturnValue:
    """Keep what was typed, unchecked; the first keystroke claims the task."""
    task = services().tasks.get(task_id, me())
    values, form_version = draft_body()
    # Kept first: whoever is slower loses the task, never the words.
    services().tasks.save_draft(task_id, me(), values, form_version)
    claimed, held = _claim_by_typing(task)
    return jsonify({"at": clock_time(now()), "claimed": claimed, "held": held})


def _claim_by_typing(task: UserTask) -> tuple[str, str]:
    """Who is responsible now that this person types, and why it is not they."""
    if task.state is TaskState.OPEN and _mine(task, me()):
        return "", ""
    try:
        services().tasks.claim(task.id, me())
    except (Conflict, NotAllowed) as error:
        return "", sentence(error.code, error.params)
    return _("Zuständig: ich"), ""


@blueprint.post("/aufgabe/<task_id>/felder")
def fields(task_id: str) -> ResponseReturnValue:
    """The form's fields anew, after a change that others depend on."""
    work = page.load(task_id)
    raw, _ = page.raw_of(work, request.form)
    return render_template("tasks/_fields.html", fields=page.shown(work, raw).fields)


@blueprint.post("/aufgabe/<task_id>/abgeben")
def unclaim(task_id: str) -> ResponseReturnValue:
    """Hand the task back to its team, with a note where one is given."""
    task = services().tasks.get(task_id, me())
    note = request.form.get("note", "").strip()
    if note and not task.shut:  # first: a note that can not be kept must not leave the task handed back without it
        services().tasks.add_note(task.instance_id, note, me(), speaks=False)
    services().tasks.unclaim(task_id, me())
    flash(_("Die Aufgabe liegt wieder bei Ihrem Team."), "success")
    return redirect(safe_next(request.form.get("weiter")), code=303)


@blueprint.post("/aufgabe/<task_id>/zurueckholen")
def take_back(task_id: str) -> ResponseReturnValue:
    """Take what a deputy has for this person."""
    try:
        services().tasks.assign(task_id, me(), by=me())
        flash(_("Sie haben die Aufgabe wieder übernommen."), "success")
    except (Conflict, NotAllowed) as error:
        flash(sentence(error.code, error.params), "warning")
    return redirect(url_for("tasks.show", task_id=task_id), code=303)


@blueprint.get("/aufgabe/<task_id>/wiedervorlage")
def follow_up_form(task_id: str) -> ResponseReturnValue:
    """The follow-up dialog as a page of its own."""
    task = services().tasks.get(task_id, me())
    return _follow_up_page(task, postponing.Wish(), safe_next(request.args.get("weiter")))


def _follow_up_page(task: UserTask, wish: postponing.Wish, back: str) -> str:
    return render_template(
        "tasks/follow_up.html", section="inbox", task=task, quick=postponing.quick_dates(), wish=wish,
        events=postponing.EVENTS, latest=postponing.latest(task), back=back,
    )


@blueprint.post("/aufgabe/<task_id>/wiedervorlage")
def follow_up(task_id: str) -> ResponseReturnValue:
    """Put the task aside until a day, or until something arrives."""
    task = services().tasks.get(task_id, me())
    wish, back = postponing.read(task, request.form), safe_next(request.form.get("weiter"))
    if wish.wrong or wish.day is None or wish.past_deadline:
        return make_response(_follow_up_page(task, wish, back), 422)
    services().tasks.follow_up(task_id, wish.day, me(), on=wish.on)
    flash(postponing.told(wish.on, full_date(wish.day)), "success")
    return redirect(back, code=303)


@blueprint.post("/aufgabe/<task_id>/notiz")
def keep_as_note(task_id: str) -> ResponseReturnValue:
    """Keep the own words of a lost race as a note on the case."""
    task = services().tasks.get(task_id, me())
    text = request.form.get("text", "").strip()
    if text:
        services().tasks.add_note(task.instance_id, text, me(), speaks=False)
        flash(_("Ihre Angaben stehen jetzt als Notiz am Vorgang."), "success")
    return redirect(url_for("cases.show", key=task.business_key), code=303)

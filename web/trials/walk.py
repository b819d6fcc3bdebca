"""Routes of clicking through a trial: what is open now, one form at a time, the clock, and saving it as a test case."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.fields import Field, depends, mistakes, present
from web.sentences import problem_params, sentence
from web.services import me, services
from web.sessions import for_roles
from web.trials.places import Place, chosen, places
from web.trials.room import OWNERS, blueprint, opened
from web.trials.saving import save
from web.trials.words import SPANS, problem_of, step_words, why
from workflows.errors import Conflict, EngineError, NotFound, Rejected
from workflows.model import FieldError
from workflows.scenarios import written
from workflows.services.drafts import ProcessDraft
from workflows.services.walks import NAME, Walk

OFFERED = 10  # ended cases whose numbers are proposed


@blueprint.get("/entwurf/<name>/probelauf/neu")
@for_roles(*OWNERS)
def walk(name: str) -> ResponseReturnValue:
    """Where the trial under way stands, or the way to begin one."""
    draft, _ = opened(name)
    return _page(draft, services().trials.walks.current(name, by=me()))


def _page(
    draft: ProcessDraft, found: Walk | None, *, raw: Mapping[str, Any] | None = None,
    errors: tuple[FieldError, ...] = (), problem: str = "", status: int = 200,
) -> ResponseReturnValue:
    _, title = opened(draft.name)
    told: dict[str, Any] = {"now": None, "fields": (), "mistakes": [], "depends": False}
    if found is None:
        told["ended"] = services().history.instances(me(), state="ended", process=draft.name, limit=OFFERED)
    else:
        everything = places(draft, found)
        here = chosen(everything, request.values.get("ort", ""))
        told |= {"places": everything, "now": here, "steps": _steps(found), "refused": _refused(found)}
        if here is not None and here.form is not None:
            shown = here.form.initial(here.variables) if raw is None else raw
            fields = present(here.form, shown, here.variables, errors)
            told |= {"fields": fields, "mistakes": mistakes(fields), "depends": depends(here.form)}
    return make_response(render_template(
        "trials/walk.html", section="processes", draft=draft, title=title, walk=found, problem=problem, spans=SPANS,
        **told,
    ), status)


def _steps(found: Walk) -> list[str]:
    return [step_words(one, found.view["names"]) for one in found.steps]


def _refused(found: Walk) -> list[str]:
    """Why the draft cannot run, where it is refused."""
    return [
        sentence(one["code"], problem_params(problem_of(one)))
        for one in found.view.get("findings", ())
    ]


@blueprint.post("/entwurf/<name>/probelauf/neu")
@for_roles(*OWNERS)
def act(name: str) -> ResponseReturnValue:
    """Begin, do one step, take it back, or save."""
    draft, _ = opened(name)
    doing = request.form.get("act", "")
    try:
        if doing == "beginnen":
            services().trials.walks.begin(name, by=me())
            return _again(name)
        if doing == "vorgang":
            services().trials.walks.begin_from(name, request.form.get("key", ""), by=me())
            return _again(name)
        if doing == "verwerfen":
            services().trials.walks.end(name, by=me())
            return redirect(url_for("trials.show", name=name), code=303)
        found = services().trials.walks.current(name, by=me())
        if found is None:
            return _again(name)
        return _ACTS.get(doing, _nothing)(draft, found)
    except (Conflict, NotFound, Rejected) as error:
        current = None if error.code == "walk_lost" else services().trials.walks.current(name, by=me())
        return _page(draft, current, problem=sentence(error.code, error.params), status=error.status)


def _again(name: str) -> ResponseReturnValue:
    return redirect(url_for("trials.walk", name=name), code=303)


def _nothing(draft: ProcessDraft, found: Walk) -> ResponseReturnValue:
    return _page(draft, found)


def _revision() -> int:
    text = request.form.get("revision", "")
    return int(text) if text.isdecimal() else 0


def _do(draft: ProcessDraft, step: Mapping[str, Any]) -> ResponseReturnValue:
    """Do a step; where it does not work, the page says why and keeps what was entered."""
    done = services().trials.walks.act(draft.name, step, by=me(), revision=_revision())
    if done.view.get("fault") or done.view["done"] < len(done.steps):
        row = {"code": done.view["fault"], "params": done.view["params"], "names": done.view["names"]}
        return _page(draft, done, problem=why(row), status=422)
    return _again(draft.name)


def _answer(draft: ProcessDraft, found: Walk) -> ResponseReturnValue:
    """The form of the chosen place: a start, a task or something that arrives."""
    here = chosen(places(draft, found), request.form.get("ort", ""))
    if here is None:
        return _page(draft, found)
    values: Mapping[str, Any] = {}
    if here.form is not None:
        raw = here.form.read(request.form, here.variables)
        clock: Callable[[], dt.datetime] = lambda: found.view["clock"]  # noqa: E731 - a clock is a callable
        values, errors = here.form.validate(raw, here.variables, clock=clock)
        if errors:
            return _page(draft, found, raw=raw, errors=tuple(errors), status=422)
    return _do(draft, _step(here, values))


def _step(here: Place, values: Mapping[str, Any]) -> dict[str, Any]:
    given = written(values)
    if here.kind == "start":
        return {"do": "start", "key": here.key, "as": NAME, **({"vars": given} if given else {})}
    if here.kind == "start_message":
        return {"do": "startByMessage", "name": here.key, "as": NAME, **({"payload": given} if given else {})}
    if here.kind == "task":
        return {"do": "complete", "task": here.key, "of": here.of, **({"vars": given} if given else {})}
    return {"do": "message", "name": here.key, "to": here.of, **({"payload": given} if given else {})}


def _time(draft: ProcessDraft, found: Walk) -> ResponseReturnValue:
    """Let time pass: a span, or up to the next thing that becomes due."""
    span = request.form.get("span", "")
    if span in SPANS:
        return _do(draft, {"do": "clock", "plus": span})
    due = found.view["due"]
    if span != "due" or due is None:
        return _page(draft, found)
    return _do(draft, {"do": "clock", "to": due.isoformat()})


def _back(draft: ProcessDraft, found: Walk) -> ResponseReturnValue:
    services().trials.walks.back(draft.name, by=me(), revision=_revision())
    return _again(draft.name)


def _save(draft: ProcessDraft, found: Walk) -> ResponseReturnValue:
    title = request.form.get("topic", "").strip()
    if not title:
        return _page(draft, found, problem=sentence("walk_title"), status=422)
    try:
        file = save(draft, found, title)
    except EngineError as error:
        return _page(draft, found, problem=sentence(error.code, error.params), status=error.status)
    flash(_("„%(title)s“ ist als Testfall gespeichert. Er läuft beim nächsten Ausführen mit.", title=title), "success")
    return redirect(url_for("trials.text", name=draft.name, file=file), code=303)


_ACTS: Mapping[str, Callable[[ProcessDraft, Walk], ResponseReturnValue]] = {
    "antworten": _answer, "zeit": _time, "zurueck": _back, "speichern": _save,
}


@blueprint.post("/entwurf/<name>/probelauf/neu/felder")
@for_roles(*OWNERS)
def walk_fields(name: str) -> ResponseReturnValue:
    """The fields of the chosen form anew, after a change that others depend on."""
    draft, _ = opened(name)
    found = services().trials.walks.current(name, by=me())
    here = chosen(places(draft, found), request.form.get("ort", "")) if found is not None else None
    fields: tuple[Field, ...] = ()
    if here is not None and here.form is not None:
        fields = present(here.form, here.form.read(request.form, here.variables), here.variables)
    return render_template("tasks/_fields.html", fields=fields)

"""Routes of the parameters: the list, one with its history, proposing a value, deciding on a proposal."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.fields import Field, mistakes, present
from web.parameters.form import ValueForm, value_form
from web.parameters.words import MARKS, SUBJECTS, changes, label_words, rows, source_words, value_words
from web.sentences import sentence
from web.services import me, services, today
from web.wording import full_date
from workflows.errors import Conflict, Rejected
from workflows.model import FieldError
from workflows.services.parameters import LAW, Parameter, require_reader

blueprint = Blueprint("parameters", __name__)
TO_CONFIRM = {"M", "P"}
STATES = {"": _l("Alle"), "freigabe": _l("Zur Freigabe"), "bestaetigen": _l("Zu bestätigen")}


@dataclass(frozen=True, slots=True)
class Line:
    """A parameter as the list shows it."""

    known: Parameter
    words: str
    marks: Sequence[str]

    @property
    def label(self) -> str:
        """What it is called on this page."""
        return label_words(self.known.definition.key, self.known.definition.label)

    @property
    def subject(self) -> str:
        """The room it belongs to."""
        return self.known.definition.subject


def _line(known: Parameter) -> Line:
    words = value_words(known.definition.key, known.current.value) if known.current else "–"
    return Line(known, words, [MARKS[mark][0] for mark in known.marks if mark in MARKS])


def _fits(known: Parameter, state: str) -> bool:
    if state == "freigabe":
        return known.open is not None
    return state != "bestaetigen" or bool(TO_CONFIRM & set(known.marks))


@blueprint.get("/parameter")
def show() -> ResponseReturnValue:
    """All parameters by subject, with what counts today."""
    require_reader(me())
    subject, state = request.args.get("bereich", ""), request.args.get("stand", "")
    state = state if state in STATES else ""
    everything = services().parameters.listed()
    found = [one for one in everything if _fits(one, state) and (not subject or one.definition.subject == subject)]
    lines = sorted(map(_line, found), key=lambda line: list(SUBJECTS).index(line.subject))
    known = {one.definition.subject for one in everything}
    return render_template(
        "parameters/list.html", section="parameters", states=STATES, state=state, subject=subject, total=len(found),
        subjects={key: name for key, name in SUBJECTS.items() if key in known and key},
        groups=[(SUBJECTS[key], list(part)) for key, part in groupby(lines, lambda line: line.subject)],
        counts={key: sum(_fits(one, key) for one in everything) for key in STATES},
        proposes=services().parameters.may_propose(me()),
    )


@blueprint.get("/parameter/<key>")
def one(key: str) -> ResponseReturnValue:
    """A parameter: what counts, what will, what was, and the way to change it."""
    require_reader(me())
    return _page(services().parameters.one(key))


def _page(
    known: Parameter, raw: Mapping[str, Any] | None = None, errors: Sequence[FieldError] = (), problem: str = "",
    status: int = 200, decision: str = "",
) -> ResponseReturnValue:
    key, service = known.definition.key, services().parameters
    form = _form(known)
    fields: tuple[Field, ...] = ()
    if form is not None and service.may_propose(me()) and known.open is None:
        filled = raw if raw is not None else form.form.initial({**form.values(), "valid_from": today()})
        fields = present(form.form, filled, {}, errors)
    return make_response(render_template(
        "parameters/one.html", section="parameters", known=known, fields=fields, mistakes=mistakes(fields),
        problem=problem, decision=decision, proposes=service.may_propose(me()),
        decides=known.open is not None and service.may_decide(known.open, me()),
        own=known.open is not None and known.open.proposed_by == me().username,
        current=rows(key, known.current.value) if known.current else [],
        differences=changes(key, known.current.value if known.current else None, known.open.value)
        if known.open else [],
        marks=[MARKS[mark] for mark in sorted(known.marks, key=lambda mark: mark != LAW) if mark in MARKS],
        words=lambda value: value_words(key, value), said=source_words,
        title=label_words(key, known.definition.label),
        subject=SUBJECTS.get(known.definition.subject, ""), stand=_stand(known),
    ), status)


def _form(known: Parameter) -> ValueForm | None:
    like = known.current or (known.later[0] if known.later else None)
    return value_form(known, like.value) if like is not None else None


def _stand(known: Parameter) -> str:
    """Which value a form was filled from."""
    return known.current.valid_from.isoformat() if known.current else ""


@blueprint.post("/parameter/<key>")
def propose(key: str) -> ResponseReturnValue:
    """Propose a new value; what was entered stays on the page where it is refused."""
    known = services().parameters.one(key)
    require_reader(me())
    form = _form(known)
    if form is None:
        return _page(known, problem=sentence("parameter_unknown", {"key": key}), status=422)
    raw = form.form.read(request.form)
    if request.form.get("_stand", "") != _stand(known):
        return _page(known, raw, problem=sentence("parameter_changed"), status=409)
    typed, wrong = form.form.validate(raw, {}, clock=services().clock)
    if wrong:
        return _page(known, raw, wrong, status=422)
    try:
        services().parameters.propose(
            key, form.read(typed), _day(typed), by=me(), reason=str(typed.get("reason") or ""),
            law=str(typed.get("law") or ""))
    except Rejected as error:
        return _page(known, raw, [replace(one, key=form.key_of(one)) for one in error.fields], status=422)
    except Conflict as error:
        return _page(services().parameters.one(key), raw, problem=sentence(error.code, error.params), status=409)
    flash(_("Der Vorschlag ist gespeichert. Er gilt erst, wenn eine zweite Person ihn freigibt."), "success")
    return redirect(url_for("parameters.one", key=key), code=303)


def _day(typed: Mapping[str, Any]) -> dt.date:
    day = typed["valid_from"]
    assert isinstance(day, dt.date)
    return day


@blueprint.post("/parameter/<key>/vorschlag/<proposal_id>")
def decide(key: str, proposal_id: str) -> ResponseReturnValue:
    """Approve, reject or withdraw the proposal that waits."""
    service, act, reason = services().parameters, request.form.get("act", ""), request.form.get("reason", "")
    require_reader(me())
    try:
        if act == "freigeben":
            done = service.approve(proposal_id, by=me(), reason=reason)
            flash(_("Freigegeben. Der Wert gilt ab %(day)s.", day=full_date(done.counts_from)), "success")
        elif act == "ablehnen":
            service.reject(proposal_id, by=me(), reason=reason)
            flash(_("Der Vorschlag ist abgelehnt. Es gilt weiter der bisherige Wert."), "success")
        elif act == "zuruecknehmen":
            service.withdraw(proposal_id, by=me())
            flash(_("Sie haben Ihren Vorschlag zurückgenommen."), "success")
        else:
            return _page(service.one(key), problem=sentence("parameter_act"), status=422)
    except (Rejected, Conflict) as error:
        return _page(service.one(key), problem=sentence(error.code, error.params), status=error.status, decision=reason)
    return redirect(url_for("parameters.one", key=key), code=303)

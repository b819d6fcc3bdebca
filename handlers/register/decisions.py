"""What people decided about a trade: record it, grant the permission it needs, write the entry."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, insert, select, update

from handlers.contracts import Context, OutputModel
from handlers.letters.german import as_date, full_name, paragraphs, text_of
from handlers.register import continuation, service
from handlers.register.assessment import PATH_LAW
from handlers.register.models import lines, permissions, refusals
from handlers.register.trades import all_trades
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

GRANTING = {"grant", "grant_limited", "permission"}
_PERMISSION_KINDS = {"P77A7A": "7a", "P77B7B": "7b", "P73A8": "8", "P73A9": "9", "P73G50C": "50c"}
PERMISSION_TITLES = {
    "7a": "Ausübungsberechtigung nach § 7a HwO", "7b": "Ausübungsberechtigung nach § 7b HwO",
    "8": "Ausnahmebewilligung nach § 8 HwO", "9": "Ausnahmebewilligung nach § 9 Abs. 1 HwO",
    "50c": "Gleichwertigkeitsfeststellung nach § 50c HwO",
}


class LineInputs(BaseModel):
    """A trade of the application and what was decided about it."""

    model_config = ConfigDict(extra="ignore")

    application: Context = Field(default_factory=dict)
    line: Context
    decision: Context


class RecordOutputs(OutputModel):
    """The decision as it stands from here on."""

    decision: Context = Field(title="Entscheidung mit Rechtsgrundlage")


class Permission(OutputModel):
    """A permission that precedes the entry (§§ 7a, 7b, 8, 9, 50c HwO).

    :param holder: the person it belongs to: the owner, or the Betriebsleiter.
    """

    number: str
    kind: str
    title: str
    holder: str
    granted_on: dt.date
    valid_until: dt.date | None


class GrantOutputs(OutputModel):
    """The permission with its number."""

    permission: Permission = Field(title="Berechtigung mit Nummer")


class Entry(OutputModel):
    """An entry in a register.

    :param fiction: it counts as made by law (§ 10 Abs. 1 Satz 3 HwO).
    :param deceased: after a death, what the register held about the deceased and the pension insurance must be told.
    :param siblings_pending: another trade of the case may still come into the same register.
    """

    register_: str = Field(alias="register")
    register_number: str
    entered_on: dt.date
    basis: str
    fiction: bool
    deceased: Context | None = None
    siblings_pending: bool


class EnterOutputs(OutputModel):
    """The entry made."""

    entry: Entry = Field(title="Eintragung mit Nummer")


def record_decision(step: Step) -> Outputs:
    """Bring the decision into one form and note the trade's state; a refusal needs reasons (§ 39 VwVfG)."""
    line, decision = step.inputs.line, normalised(step.inputs.line, step.inputs.decision)
    if decision["result"] not in {*GRANTING, "refuse"}:
        raise PermanentFailure(f"no decision: {decision['result'] or 'empty'}", code="decision_open")
    if decision["result"] in {"refuse", "grant_limited"} and not decision["reasons"]:
        raise PermanentFailure("a burdensome decision needs reasons (§ 39 VwVfG)", code="decision_reasons_missing")
    granted = decision["result"] in GRANTING
    decision |= {"decided_on": step.today, "granted": granted}
    _note(step, line, "granted" if granted else "refused", decision)
    if not granted:
        _note_refusal(step, line, decision)
    return {"decision": decision}


def normalised(line: Context, decision: Context) -> Context:
    """The decision with the proposal's legal basis where the person named none.

    A limitation is the person's alone: the proposal's would be a refusal in part that nobody decided and heard.
    """
    limited = text_of(decision, "limited_to")
    return decision | {
        "result": text_of(decision, "result"), "limited_to": limited or None,
        "legal_basis": text_of(decision, "legal_basis") or PATH_LAW.get(text_of(line, "path"), ""),
        "reasons": "\n\n".join(paragraphs(decision.get("reasons"))),
        "valid_until": as_date(decision.get("valid_until")),
    }


def _note(step: Step, line: Context, state: str, decision: Context | None = None, number: str | None = None) -> None:
    key = (lines.c.case_id == step.instance_id, lines.c.line == _index(line))
    values: Context = {"state": state}
    if decision is not None:
        values["decision"] = {key: str(value) for key, value in decision.items() if value is not None}
    if number is not None:
        values["number"] = number
    if step.connection.execute(update(lines).where(*key).values(**values)).rowcount == 0:
        step.connection.execute(insert(lines).values(
            case_id=step.instance_id, line=_index(line), trade=text_of(line, "trade"),
            register=text_of(line, "register"), **values))


def _index(line: Context) -> int:
    return int(line.get("index") or 1)


def _note_refusal(step: Step, line: Context, decision: Context) -> None:
    key = (refusals.c.case_id == step.instance_id, refusals.c.line == _index(line))
    if step.connection.execute(select(refusals.c.line).where(*key)).first():
        return
    step.connection.execute(insert(refusals).values(
        case_id=step.instance_id, line=_index(line), trade=text_of(line, "trade"),
        ground=decision["legal_basis"], decided_on=step.today, firm=_firm(step.inputs.application),
        **_person(step.inputs.application)))


def _firm(application: Context) -> str | None:
    return text_of(application.get("owner"), "firm") or None


def _person(application: Context) -> Context:
    person = (application.get("owner") or {}).get("person") or {}
    names = {key: text_of(person, key) or None for key in ("family_name", "first_names")}
    return {**names, "birth_date": as_date(person.get("birth_date"))}


def grant_permission(step: Step) -> Outputs:
    """Give the permission that precedes the entry its number (§§ 7a, 7b, 8, 9, 50c HwO); it belongs to the person."""
    line, decision = step.inputs.line, step.inputs.decision
    kind = _PERMISSION_KINDS.get(text_of(line, "path"))
    if kind is None:
        raise PermanentFailure(
            f"path {line.get('path')} knows no permission", code="permission_unknown", path=text_of(line, "path"))
    lead = (line.get("lead") or {})
    holder = {"owner": {"person": lead["person"]}} if lead.get("who") != "owner" and lead.get("person") else \
        step.inputs.application
    number = f"BG-{step.today.year}-{step.next_number(f'permission/{step.today.year}'):05d}"
    until = as_date(decision.get("valid_until"))
    step.connection.execute(insert(permissions).values(
        number=number, kind=kind, trade=text_of(line, "trade"), limited_to=text_of(decision, "limited_to") or None,
        granted_on=step.today, valid_until=until, conditions="\n".join(paragraphs(decision.get("conditions"))) or None,
        case_id=step.instance_id, line=_index(line), **_person(holder)))
    return {"permission": {"number": number, "kind": kind, "title": PERMISSION_TITLES[kind],
                           "holder": full_name((holder.get("owner") or {}).get("person")),
                           "granted_on": step.today, "valid_until": until}}


def enter(step: Step) -> Outputs:
    """Write the entry; the first trade of a case gives it its number, further ones join it."""
    application, line, decision = step.inputs.application, step.inputs.line, step.inputs.decision
    if text_of(decision, "result") not in GRANTING:
        raise PermanentFailure("only a granted trade is entered", code="entry_not_granted")
    # A fictitious entry carries the day the law gives it, not the day somebody wrote it down.
    deemed = as_date(decision.get("deemed_on"))
    basis = text_of(decision, "legal_basis") or PATH_LAW.get(text_of(line, "path"), "")
    if deemed:
        basis = f"{basis}; § 10 Abs. 1 Satz 3 HwO".lstrip("; ")
    stamp = service.Stamp(step.instance_id, step.actor, deemed or step.today, basis)
    decided = line | {"register": _register_of(line), "limited_to": text_of(decision, "limited_to")}
    deceased = _carried_on(step, application, stamp)
    entered = service.enter(step.connection, application, decided, stamp, step.next_number)
    _note(step, line, "entered", number=entered.number)
    return {"entry": {
        "register": entered.register, "register_number": entered.number, "entered_on": entered.entered_on,
        "basis": basis, "fiction": deemed is not None, "deceased": deceased,
        "siblings_pending": siblings_pending(step.connection, step.instance_id, line),
    }}


def _register_of(line: Context) -> str:
    """The proposal's register; the trade's own where people enter what the proposal saw in none (§ 3, § 90 HwO)."""
    register = text_of(line, "register")
    return register if register != "none" else all_trades()[text_of(line, "trade")].annex


def _carried_on(step: Step, application: Context, stamp: service.Stamp) -> Context | None:
    """After a death, once per case: the deceased's entry passes to the successor (§ 4 HwO); what to report of it."""
    if not continuation.is_continuation(application):
        return None
    number = continuation.deceased_entry(step.connection, application)
    return continuation.carry_on(step.connection, number, application, stamp).deceased if number else None


def siblings_pending(connection: Connection, case_id: str, line: Context) -> bool:
    """Whether another trade of the case may still come into the same register, so that one card can wait for both."""
    query = select(lines.c.line).where(
        lines.c.case_id == case_id, lines.c.register == text_of(line, "register"), lines.c.line != _index(line),
        lines.c.state.in_(("reviewing", "granted")))
    return connection.execute(query).first() is not None


RECORD = Handler(
    topic="register.record_decision", title="Entscheidung über das Gewerbe festhalten", inputs=LineInputs,
    outputs=RecordOutputs, run=record_decision,
)
GRANT = Handler(
    topic="register.grant_permission", title="Berechtigung oder Bewilligung erteilen", inputs=LineInputs,
    outputs=GrantOutputs, run=grant_permission,
)
ENTER = Handler(
    topic="register.enter", title="In das Register eintragen", inputs=LineInputs,
    outputs=EnterOutputs, run=enter,
)

"""advisory.assign and its kin: who advises, chosen by the rules or by the lead, and why it changes hands."""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, select, update

from handlers.advisory.advisers import About, Against, Candidate, candidates, judge, loads, lock
from handlers.advisory.appointments import call_off
from handlers.advisory.cases import Row, case_of, need_case, open_case, unfinished
from handlers.advisory.models import CATEGORIES, advisers, assignments, cases, conflicts
from handlers.advisory.rules import Rules
from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters.german import as_date, short_date, text_of
from handlers.values import Values
from workflows.deadlines import Period, period_end
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

NO_ADVISER, CONFLICT, ABSENT = "NO_ADVISER", "ADVISER_CONFLICT", "ADVISER_ABSENT"
_ERRORS = {NO_ADVISER: "Niemand passt; die Leitung der Beratung entscheidet"}
#: Why nobody was found, in the words of the lead; never which other case stands behind a conflict.
_WHY = {"topic": "anderes Thema", "region": "andere Region", "competing": "befangen", "former_employee": "befangen",
        "conflict": "befangen", "absent": "abwesend", "inactive": "nicht im Dienst", "current": "berät bisher"}


#: What the new adviser is told where the former one had an appointment.
_OFF = " Ein vereinbarter Termin ist abgesagt; bitte vereinbaren Sie gleich einen neuen."


class AssignInputs(BaseModel):
    """The case, and what a person decided about it.

    :param assign_topic: another category than the intake's.
    :param assign_reason: why it is assigned: intake, lead, illness, request.
    """

    model_config = ConfigDict(extra="ignore")

    request: Context | None = None
    intake: Context | None = None
    assign_topic: str | None = None
    assign_reason: str | None = None
    adviser_chosen: str | None = None


class Assignment(OutputModel):
    """Who advises."""

    adviser: str
    name: str
    reason: str
    load: int


class AssignOutputs(OutputModel):
    """The adviser of the case."""

    adviser: str = Field(title="Beraterin oder Berater (Benutzername)")
    adviser_name: str = Field(title="Name der Beraterin oder des Beraters")
    assignment: Assignment = Field(title="Zuteilung mit Grund")


class OfferOutputs(OutputModel):
    """The advisers a lead may choose, and why none of them came by itself."""

    advisers: list[Context] = Field(title="Wählbare Beraterinnen und Berater")
    adviser_problem: str | None = Field(title="Warum niemand von selbst passt; leer, wenn jemand passt")


class ConflictInputs(BaseModel):
    """What an adviser declares."""

    model_config = ConfigDict(extra="ignore")

    adviser: str
    conflict: Context


class AdviserInputs(BaseModel):
    """Whose cases."""

    model_config = ConfigDict(extra="ignore")

    adviser: str


class AbsentInputs(BaseModel):
    """Whose absence has just been entered and until when; nobody's where the lead began the round."""

    model_config = ConfigDict(extra="ignore")

    absent_adviser: str | None = None
    absent_until: dt.date | None = None


class AbsentOutputs(OutputModel):
    """Advisers who are away for long."""

    absent: list[Context] = Field(title="Länger abwesende Beraterinnen und Berater")


class CasesOutputs(OutputModel):
    """Open cases."""

    cases: list[Context] = Field(title="Offene Vorgänge")


def _case(step: Step) -> tuple[Row, About]:
    """The case and what it asks of an adviser; one the intake could not place gets its row here."""
    given: AssignInputs = step.inputs
    if given.assign_topic not in (None, "", *CATEGORIES):
        raise PermanentFailure("there is no such category", code="advisory_category_unknown")
    row = case_of(step.connection, step.instance_id)
    if row is None and given.request is not None:
        intake = dict(given.intake or {})
        intake["category"] = given.assign_topic or intake.get("category")
        if intake["category"] is not None:
            open_case(step, given.request, intake)
    row = row or need_case(step)
    if given.assign_topic and given.assign_topic != row["category"]:
        step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(
            category=given.assign_topic))
    return row, About.of(row, given.assign_topic or None)


def assign(step: Step) -> Outputs:
    """Give the case to the adviser D-B3 prefers; who has it keeps it.

    :raises BpmnError: nobody is suitable.
    """
    row, about = _case(step)
    held = row["adviser"]
    if held:
        return _answer(held, candidates(step.connection, _rules(step), about, step.today, step.away()), "kept")
    return _take_first(step, about, step.inputs.assign_reason or "intake", without=None)


def reassign(step: Step) -> Outputs:
    """Give the case to another adviser than the one who has it, with receipts.

    :raises BpmnError: nobody else is suitable; the case stays where it is.
    """
    row, about = _case(step)
    return _take_first(step, about, step.inputs.assign_reason or "lead", without=row["adviser"])


def _take_first(step: Step, about: About, reason: str, without: str | None) -> Outputs:
    rules, away = _rules(step), step.away()
    found = candidates(step.connection, rules, about, step.today, away)
    for one in found:
        if one.suitable and one.username != without and _still(step, rules, about, away, one):
            hand_to(step, one.username, reason)
            return _answer(one.username, found, reason)
    raise BpmnError(NO_ADVISER, "no suitable adviser", {"adviser_problem": _nobody(found, without)})


def _still(step: Step, rules: Rules, about: About, away: Collection[str], one: Candidate) -> bool:
    """Whether somebody is suitable now that nobody else can give them a case meanwhile."""
    row = lock(step.connection, one.username)
    if row is None:
        return False
    against = Against.read(step.connection, about, step.today, away, one.username)
    return judge(rules, row, about, against, one.load).suitable


def _nobody(found: list[Candidate], without: str | None) -> str:
    counts = Counter(_WHY.get("current" if one.username == without else one.why, "nicht geeignet") for one in found)
    listed = ", ".join(f"{number} {word}" for word, number in sorted(counts.items()))
    return f"Für diesen Vorgang passt niemand ({listed or 'keine Beraterin und kein Berater erfasst'}). " \
           "Bitte wählen Sie selbst, wer berät."


def assign_chosen(step: Step) -> Outputs:
    """Give the case to whom the lead chose; subject and region are the lead's to judge, a conflict is nobody's.

    :raises BpmnError: the person is not impartial, or away.
    """
    (_, about), chosen = _case(step), (step.inputs.adviser_chosen or "").strip()
    rules, row = _rules(step), lock(step.connection, chosen)
    if row is None:
        raise BpmnError(ABSENT, "unknown adviser", {
            "adviser_problem": "Bitte wählen Sie eine Beraterin oder einen Berater aus der Liste."})
    load = loads(step.connection)
    own = row["categories"][0] if row["categories"] else about.category
    asked = replace(about, category=own, region=None)
    against = Against.read(step.connection, about, step.today, step.away(), chosen)
    one = judge(rules, row, asked, against, load.get(chosen, 0))
    if one.why in ("competing", "former_employee", "conflict"):
        raise BpmnError(CONFLICT, one.why, {
            "adviser_problem": f"{one.name} ist in diesem Vorgang befangen. Bitte wählen Sie jemand anderen."})
    if one.why:
        raise BpmnError(ABSENT, one.why, {
            "adviser_problem": f"{one.name} ist zurzeit nicht da. Bitte wählen Sie jemand anderen."})
    reason = step.inputs.assign_reason or "lead"
    hand_to(step, chosen, reason)
    return _answer(chosen, [one], reason)


def hand_to(step: Step, username: str, reason: str) -> None:
    """End the present assignment, begin the new one and tell the new adviser; the same one again changes nothing."""
    connection, case_id = step.connection, step.instance_id
    held = connection.execute(select(assignments).where(
        assignments.c.case_id == case_id, assignments.c.ended_on.is_(None))).mappings().first()
    if held is not None and held["adviser"] == username:
        return
    off = False
    if held is not None:
        connection.execute(update(assignments).where(assignments.c.id == held["id"]).values(ended_on=step.today))
        # Nobody keeps an appointment of somebody who is not there; whoever advises now makes another one.
        off = call_off(step, step.inputs.request or {})
    connection.execute(insert(assignments).values(
        case_id=case_id, adviser=username, assigned_on=step.today, assigned_by=step.actor, reason=reason[:40]))
    connection.execute(update(cases).where(cases.c.case_id == case_id).values(adviser=username))
    row = lock(connection, username)
    if row is not None and row["email"]:
        # No name and no subject: mail is read by more people than the file.
        step.send("mail", {"to": [row["email"]], "subject": f"Vorgang {step.business_key} ist Ihnen zugeteilt",
                           "text": f"Guten Tag,\n\nder Beratungsvorgang {step.business_key} ist Ihnen zugeteilt. Sie "
                                   f"finden ihn unter Meine Beratungen.{_OFF if off else ''}\n", "attachments": []},
                  suffix=f"assigned:{username}")


def _rules(step: Step) -> Rules:
    return Rules(step.decide, Values(step.parameter))


def _answer(username: str, found: list[Candidate], reason: str) -> Outputs:
    one = next(candidate for candidate in found if candidate.username == username)
    return {"adviser": username, "adviser_name": one.name, "assignment": {
        "adviser": username, "name": one.name, "reason": reason, "load": one.load}}


def offer_advisers(step: Step) -> Outputs:
    """Everybody the lead may choose, suitable ones first; who is biased or away is not offered."""
    row, about = _case(step)
    found = candidates(step.connection, _rules(step), about, step.today, step.away())
    offered = [one for one in found if one.suitable or one.why in ("topic", "region")]
    fits = any(one.suitable and one.username != row["adviser"] for one in found)
    return {"advisers": [{"value": one.username, "label": _label(one)} for one in offered],
            "adviser_problem": None if fits else _nobody(found, row["adviser"])}


def _label(one: Candidate) -> str:
    notes = [_open_cases(one.load)]
    notes += ["Leitberatung"] if one.leads else []
    notes += [_WHY[one.why]] if one.why else []
    return f"{one.name} ({', '.join(notes)})"


def _open_cases(number: int) -> str:
    return "1 offener Vorgang" if number == 1 else f"{number} offene Vorgänge"


def declare_conflict(step: Step) -> Outputs:
    """Note that an adviser is not impartial towards the case's party; former employment ends by itself."""
    given: ConflictInputs = step.inputs
    row, kind = need_case(step), text_of(given.conflict, "kind") or "declared"
    until = as_date(given.conflict.get("until"))
    ended = as_date(given.conflict.get("employed_until"))
    if kind == "former_employee" and ended is not None:
        until = period_end(ended, Period(12 * int(step.parameter("fruehere_beschaeftigung_jahre"))))
    values = {"adviser": given.adviser, "party": row["party"], "kind": kind}
    if not step.connection.execute(select(conflicts.c.id).filter_by(**values, until=until)).first():
        step.connection.execute(insert(conflicts).values(**values, until=until, declared_on=step.today))
    return {}


def cases_of(step: Step) -> Outputs:
    """The open cases of an adviser, the most urgent first, last those only to be asked about again."""
    query = select(cases.c.case_id, cases.c.business_key).where(
        cases.c.adviser == step.inputs.adviser, unfinished()).order_by(
        cases.c.outcome.is_not(None), cases.c.priority, cases.c.contact_by, cases.c.case_id)
    return {"cases": [dict(row) for row in step.connection.execute(query).mappings()]}


def absent_advisers(step: Step) -> Outputs:
    """The advisers who are away for long from today on, with how many open cases they have.

    Whose absence began the round is one of them, however short it is: nobody may stand in for them.
    """
    given: AbsentInputs = step.inputs
    longer = step.today + dt.timedelta(days=int(step.parameter("berater_krank_tage")))
    away = {name: last for name, last in step.away().items() if last >= longer}
    if given.absent_adviser and given.absent_until:
        away[given.absent_adviser] = given.absent_until
    load = loads(step.connection)
    found = step.connection.execute(select(advisers.c.username, advisers.c.name).where(
        advisers.c.username.in_(away)).order_by(advisers.c.name))
    return {"absent": [{"value": row.username, "label": f"{row.name} (bis {short_date(away[row.username])}, "
                                                       f"{_open_cases(load.get(row.username, 0))})"} for row in found]}


ASSIGN = Handler(topic="advisory.assign", title="Beraterin oder Berater zuteilen", inputs=AssignInputs,
                 outputs=AssignOutputs, run=assign, errors=_ERRORS)
REASSIGN = Handler(topic="advisory.reassign", title="Vorgang an eine andere Beratung geben", inputs=AssignInputs,
                   outputs=AssignOutputs, run=reassign, errors=_ERRORS)
ASSIGN_CHOSEN = Handler(
    topic="advisory.assign_chosen", title="Gewählte Beraterin oder gewählten Berater zuteilen", inputs=AssignInputs,
    outputs=AssignOutputs, run=assign_chosen,
    errors={CONFLICT: "Gewählte Person ist befangen", ABSENT: "Gewählte Person ist abwesend"})
OFFER_ADVISERS = Handler(topic="advisory.offer_advisers", title="Wählbare Beraterinnen und Berater zusammenstellen",
                         inputs=AssignInputs, outputs=OfferOutputs, run=offer_advisers)
DECLARE_CONFLICT = Handler(topic="advisory.declare_conflict", title="Interessenkonflikt festhalten",
                           inputs=ConflictInputs, outputs=Nothing, run=declare_conflict)
CASES_OF = Handler(topic="advisory.cases_of", title="Offene Beratungsvorgänge einer Person nennen",
                   inputs=AdviserInputs, outputs=CasesOutputs, run=cases_of)
ABSENT_ADVISERS = Handler(topic="advisory.absent_advisers", title="Länger abwesende Beraterinnen und Berater nennen",
                          inputs=AbsentInputs, outputs=AbsentOutputs, run=absent_advisers)

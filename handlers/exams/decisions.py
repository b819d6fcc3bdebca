"""exams.record_decision: how a registration was decided, and by whom; what the law forbids stops here.

A diagram, a form or a program may ask for anything; a refusal without a valid resolution of the competent committee,
an admission by somebody who may not decide, and a way out that avoids both are never written.
"""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import RowMapping, select, update

from handlers.contracts import Context, OutputModel
from handlers.exams import lookups
from handlers.exams.committees import DECIDING, About, bias
from handlers.exams.models import committees, registrations, resolutions
from handlers.letters.german import paragraphs, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
RESULTS = {
    "admit": "ZUGELASSEN", "reject": "NICHT_ZUGELASSEN", "withdrawn": "ZURUECKGENOMMEN",
    "forwarded": "UNZUSTAENDIG_ABGEGEBEN", "not_accepted": "NICHT_ANGENOMMEN", "revoked": "ZULASSUNG_WIDERRUFEN",
    "redirected": "UMGELEITET", "registered": "ANGEMELDET",
}
#: Decisions only a committee can make (§ 37a Abs. 1 Satz 2, § 49 Abs. 5 HwO, § 46 Abs. 1 Satz 2 BBiG, § 11 MPVerfV).
OF_COMMITTEE = {"NICHT_ZUGELASSEN", "ZULASSUNG_WIDERRUFEN"}
#: What a resolution has to be about, so that it refuses or revokes.
MATTERS_OF = {"NICHT_ZUGELASSEN": ("admission", "objection"), "ZULASSUNG_WIDERRUFEN": ("revocation",)}
#: Exams the office admits to by itself: BBiG occupations (§ 46 Abs. 1 Satz 1, § 71 Abs. 7 BBiG).
OF_OFFICE = {"AP", "ZP"}
#: What may follow a decision that stands; anything may follow none.
NEXT = {
    "ZUGELASSEN": {"ZULASSUNG_WIDERRUFEN", "ZURUECKGENOMMEN"},
    "NICHT_ZUGELASSEN": {"ZUGELASSEN", "ZURUECKGENOMMEN"},
    "NICHT_ANGENOMMEN": {"ZUGELASSEN", "ZURUECKGENOMMEN"},
    "ZULASSUNG_WIDERRUFEN": {"ZUGELASSEN"},
    "ANGEMELDET": {"ZURUECKGENOMMEN"},
}


class DecisionInputs(BaseModel):
    """What was decided in which task.

    :param decision: {result, reasons}; result is a key of RESULTS or the outcome's name.
    :param result: the same result as drawn in the diagram, where it is fixed there.
    :param resolution: of exams.record_resolution, for what a committee decided.
    :param decided_in: user task in which it was decided; who completed it decided.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    decision: Context = Field(default_factory=dict)
    result: str | None = None
    resolution: Context | None = None
    decided_in: str = ""


class Decision(OutputModel):
    """A decision as it stands in the records."""

    result: str
    by: str
    name: str
    function: str
    on: dt.date
    reasons: str
    resolution: int | None


class DecisionOutputs(OutputModel):
    """The decision recorded."""

    decision: Decision = Field(title="Entscheidung mit Person, Funktion, Tag und Gründen")
    outcome: str = Field(title="Ergebnis des Verfahrens")


def record_decision(step: Step) -> Outputs:
    """Check who may decide this, and note it with the registration."""
    given: DecisionInputs = step.inputs
    row = _registration(step, given.registration)
    outcome = _outcome(given)
    before = row["outcome"]
    if before is not None and before != outcome and outcome not in NEXT.get(before, set()):
        raise PermanentFailure(f"{before} cannot become {outcome}", code="exam_decided_already", before=before)
    if outcome == "ZULASSUNG_WIDERRUFEN" and before not in {"ZUGELASSEN", outcome}:
        raise PermanentFailure("there is no admission to revoke", code="exam_nothing_to_revoke")
    resolved = _resolution(step, given, row, outcome)
    reasons = "\n\n".join(paragraphs(given.decision.get("reasons"))) or (resolved["reasons"] or "" if resolved else "")
    _require_ground(step, given, row, outcome, reasons)
    by, name, function = _decider(step, given, row, outcome, resolved)
    step.connection.execute(update(registrations).where(registrations.c.id == row["id"]).values(
        outcome=outcome, decided_by=by, decided_name=name, decided_function=function, decided_on=step.today,
        decision_reasons=reasons or None,
        resolution_id=resolved["id"] if resolved else None, resolution_effect=resolved["effect"] if resolved else None))
    return {"decision": {"result": outcome, "by": by, "name": name, "function": function, "on": step.today,
                         "reasons": reasons, "resolution": resolved["id"] if resolved else None}, "outcome": outcome}


def _registration(step: Step, number: int) -> Row:
    row = step.connection.execute(select(registrations).where(registrations.c.id == number)).mappings().first()
    if row is None:
        raise PermanentFailure(f"no registration {number}", code="exam_registration_unknown", number=number)
    return row


def _outcome(given: DecisionInputs) -> str:
    """The outcome wanted; what the diagram fixes and what the form says must agree."""
    said, drawn = text_of(given.decision, "result"), given.result or ""
    said, drawn = RESULTS.get(said, said), RESULTS.get(drawn, drawn)
    if said in RESULTS.values() and drawn and said != drawn:
        raise PermanentFailure(f"the step is for {drawn}, not {said}", code="exam_decision_differs", drawn=drawn,
                               said=said)
    outcome = drawn or said
    if outcome not in RESULTS.values():
        raise PermanentFailure(f"no decision: {outcome or 'empty'}", code="exam_decision_unknown")
    return outcome


def _resolution(step: Step, given: DecisionInputs, row: Row, outcome: str) -> Row | None:
    """The resolution the decision stands on, as recorded; a variable may name it but not make it."""
    number = (given.resolution or {}).get("id")
    found = None
    if number is not None:
        found = step.connection.execute(
            select(resolutions).where(resolutions.c.id == int(number))).mappings().first()
    if outcome not in OF_COMMITTEE:
        valid = found is not None and found["registration_id"] == row["id"] and found["effect"] == "admit" \
            and found["committee_id"] == row["committee_id"]
        return found if valid and outcome == "ZUGELASSEN" else None
    if found is None:
        raise PermanentFailure(f"{outcome} needs a resolution of the committee", code="exam_resolution_missing")
    if found["registration_id"] != row["id"] or found["committee_id"] != row["committee_id"]:
        raise PermanentFailure("the resolution is not of the competent committee about this registration",
                               code="exam_resolution_not_competent")
    if found["effect"] != "reject" or found["matter"] not in MATTERS_OF[outcome]:
        raise PermanentFailure("the resolution does not say so, or has no effect", code="exam_resolution_not_valid")
    return found


def _require_ground(step: Step, given: DecisionInputs, row: Row, outcome: str, reasons: str) -> None:
    """Ways out of the procedure are open only where the law knows them; burdens need reasons (§ 39 VwVfG)."""
    if outcome in {*OF_COMMITTEE, "NICHT_ANGENOMMEN"} and not reasons:
        raise PermanentFailure("a burdensome decision needs reasons (§ 39 VwVfG)", code="exam_reasons_missing")
    if outcome == "NICHT_ANGENOMMEN" and not row["late"]:
        raise PermanentFailure("the application came in time; only the committee can refuse it", code="exam_not_late")
    if outcome == "UMGELEITET" and row["proposal"] != "UMLEITUNG_VERKUERZUNG":
        raise PermanentFailure("only more than the permitted months ahead are redirected (§ 27c HwO)",
                               code="exam_redirection_not_due")
    if outcome == "ANGEMELDET" and row["exam"] != "ZP":
        raise PermanentFailure("only a Zwischenprüfung has no admission", code="exam_needs_admission")
    if outcome == "UNZUSTAENDIG_ABGEGEBEN" and not _may_be_forwarded(step, given, row):
        raise PermanentFailure("the committee of this chamber is competent", code="exam_forwarding_not_due")


def _may_be_forwarded(step: Step, given: DecisionInputs, row: Row) -> bool:
    """Whether somebody else is competent: a guild's committee, another chamber, or none is known here.

    A board for the Meisterprüfung says no itself (§ 2 Abs. 3 MPVerfV), or its chair lets a candidate go to another one
    (Freigabe, § 2 Abs. 4).
    """
    holder = step.connection.execute(
        select(committees.c.holder).where(committees.c.id == row["committee_id"])).scalar()
    if row["exam"] in lookups.MASTER:
        member = lookups.member_of(
            step.connection, row["committee_id"] or "", step.completed_by_username(given.decided_in),
            step.completed_by(given.decided_in)) if given.decided_in else None
        return holder is None or (member is not None and member["function"] in DECIDING)
    return holder in {None, "innung"} or row["proposal"] == "ABGEBEN"


def _decider(step: Step, given: DecisionInputs, row: Row, outcome: str, resolved: Row | None) -> tuple[str, str, str]:
    """User name, name and function of who decided; an admission only by those the law names."""
    if resolved is not None:
        name = str(step.connection.execute(
            select(committees.c.name).where(committees.c.id == resolved["committee_id"])).scalar_one())
        return str(resolved["committee_id"]), name, "committee"
    username, name = step.completed_by_username(given.decided_in), step.completed_by(given.decided_in)
    member = lookups.member_of(step.connection, row["committee_id"] or "", username, name) if username else None
    about = About.of_registration(step.connection, row["id"])
    if member is not None and (code := bias(step.connection, member, about)):
        raise PermanentFailure(f"{username} has a conflict of interest: {code}", code="exam_decider_biased",
                               name=member["name"])
    if outcome != "ZUGELASSEN":
        return username or step.actor, name or username or step.actor, member["function"] if member else "office"
    if row["exam"] in OF_OFFICE and username:
        return username, name, "office"
    if member is None or member["function"] not in DECIDING or \
            not member["term_from"] <= step.today <= member["term_until"]:
        raise PermanentFailure("only the chair or a deputy of the competent committee admits",
                               code="exam_decider_not_competent", name=name or username or step.actor)
    return username, member["name"], str(member["function"])


RECORD_DECISION = Handler(
    topic="exams.record_decision", title="Entscheidung über die Anmeldung festhalten", inputs=DecisionInputs,
    outputs=DecisionOutputs, run=record_decision,
)

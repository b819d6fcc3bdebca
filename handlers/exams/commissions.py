"""Commissions for the Meisterprüfung: two appointed examiners, formed by the board (§§ 48a, 51c HwO, § 10 MPVerfV)."""
from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, insert, select

from handlers.contracts import Context, OutputModel
from handlers.exams import lookups
from handlers.exams.circulation import committee_of
from handlers.exams.committees import DECIDING, About, firm_bias
from handlers.exams.models import commissions, examiners
from handlers.letters.german import text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
#: Parts in which both examiners need the qualification of the trade (§ 48a Abs. 2, § 51c HwO).
OF_TRADE = ("I", "II")


class FindInputs(BaseModel):
    """For whom and which part examiners are wanted."""

    model_config = ConfigDict(extra="ignore")

    registration: int
    part: str


class Choice(OutputModel):
    """An examiner as a form offers him."""

    value: str
    label: str


class FindOutputs(OutputModel):
    """Who can be chosen."""

    examiners: list[Choice] = Field(title="prüfende Personen zur Auswahl")


def find_examiners(step: Step) -> Outputs:
    """The board's examiners in office with a log-in nothing stands against, for this part."""
    given: FindInputs = step.inputs
    found = [row for row in _of_committee(step, given.registration) if not _hindrance(step, row, given)]
    return {"examiners": [{"value": str(row["id"]), "label": _label(row)} for row in found]}


def _of_committee(step: Step, registration: int) -> list[Row]:
    committee = committee_of(step.connection, registration)
    query = select(examiners).where(examiners.c.committee_id == committee["id"]).order_by(examiners.c.name)
    return list(step.connection.execute(query).mappings())


def _label(row: Row) -> str:
    return f"{row['name']} ({row['employer_name']})" if row["employer_name"] else str(row["name"])


def _hindrance(step: Step, row: Row, given: FindInputs) -> str:
    """Why an examiner cannot grade this part of this candidate, in German; "" where nothing stands against it."""
    if not row["term_from"] <= step.today <= row["term_until"]:
        return "ist nicht im Amt"
    if not row["username"]:
        return "hat keinen Zugang"
    if given.part in OF_TRADE and not row["of_trade"]:
        return "hat nicht die Qualifikation des Handwerks (Teile I und II)"
    biased = firm_bias(row, About.of_registration(step.connection, given.registration))
    return "ist befangen (§ 4 MPVerfV)" if biased else ""


class FormInputs(BaseModel):
    """Whom the board appointed.

    :param commission: {first, second: ids of examiners, unanimous}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    part: str
    commission: Context
    decided_in: str = "form_commission"


class Examiner(OutputModel):
    """One of the two."""

    id: int
    username: str
    name: str


class Grading(OutputModel):
    """What one examiner is asked to grade."""

    performance: str
    examiner: int
    username: str
    name: str


class Commission(OutputModel):
    """A commission as the process carries it.

    :param gradings: one for each performance and examiner.
    """

    id: int
    examiners: list[Examiner]
    performances: list[str]
    gradings: list[Grading]


class FormOutputs(OutputModel):
    """The commission formed."""

    commission: Commission = Field(title="Prüfungskommission mit Leistungen")


def form_commission(step: Step) -> Outputs:
    """Record who grades; only what the law allows is formed.

    :raises PermanentFailure: not unanimous, not two, not by the chair, or somebody may not grade.
    """
    given: FormInputs = step.inputs
    known = {str(row["id"]): row for row in _of_committee(step, given.registration)}
    chosen = [text_of(given.commission, name) for name in ("first", "second")]
    faults = [*_form_faults(step, given, chosen), *(
        f"{known[one]['name']} {why}" if one in known else "eine gewählte Person prüft nicht für den Ausschuss"
        for one in dict.fromkeys(chosen)
        if one not in known or (why := _hindrance(step, known[one], FindInputs(
            registration=given.registration, part=given.part))))]
    if faults:
        raise PermanentFailure("; ".join(faults), code="exam_commission_not_formed", why="; ".join(faults))
    both = [known[one] for one in chosen]
    number = int(step.connection.execute(insert(commissions).values(
        registration_id=given.registration, part=given.part, case_id=step.instance_id, first_id=both[0]["id"],
        second_id=both[1]["id"], formed_on=step.today, formed_by=step.completed_by_username(given.decided_in),
    ).returning(commissions.c.id)).scalar_one())
    parts = [str(one) for one in dict(step.parameter("mp_pruefungsleistungen"))[given.part]]
    people = [{"id": row["id"], "username": row["username"], "name": row["name"]} for row in both]
    return {"commission": {"id": number, "examiners": people, "performances": parts, "gradings": [
        {"performance": part, "examiner": one["id"], "username": one["username"], "name": one["name"]}
        for part in parts for one in people]}}


def _form_faults(step: Step, given: FormInputs, chosen: list[str]) -> list[str]:
    """What the law asks of forming one (§ 10 Abs. 1, § 3 Abs. 1 MPVerfV): unanimously, two people, by the board."""
    faults = []
    if given.commission.get("unanimous") is not True:
        faults.append("alle Mitglieder müssen einstimmig zugestimmt haben")
    if len(set(chosen)) != 2:
        faults.append("es müssen zwei verschiedene Personen sein")
    committee = committee_of(step.connection, given.registration)
    username = step.completed_by_username(given.decided_in)
    member = lookups.member_of(step.connection, committee["id"], username) if username else None
    if member is None or member["function"] not in DECIDING:
        faults.append("der Vorsitz hält fest, wen der Ausschuss bestimmt hat")
    return faults


def commission_row(connection: Connection, number: int, case_id: str) -> Row:
    """A commission of a case; PermanentFailure where the number is another's."""
    row = connection.execute(select(commissions).where(
        commissions.c.id == number, commissions.c.case_id == case_id)).mappings().first()
    if row is None:
        raise PermanentFailure(f"no commission {number} in this case", code="exam_commission_unknown")
    return row


FIND_EXAMINERS = Handler(
    topic="exams.find_examiners", title="Prüfende Personen zur Auswahl stellen", inputs=FindInputs, outputs=FindOutputs,
    run=find_examiners,
)
FORM_COMMISSION = Handler(
    topic="exams.form_commission", title="Prüfungskommission festhalten", inputs=FormInputs, outputs=FormOutputs,
    run=form_commission,
)

"""advisory.erase: what is forgotten when somebody asks for it, and what the grants oblige to keep (§ 2.5)."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import RowMapping, delete, func, select, update

from handlers.advisory.cases import case_of
from handlers.advisory.models import appointments, bookings, cases, grants, referrals, surveys, times
from handlers.contracts import Context, OutputModel
from handlers.letters.german import short_date
from workflows.deadlines import Period, period_end
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

RETENTION = "RETENTION"


class EraseInputs(BaseModel):
    """The request, which is forgotten with the case."""

    model_config = ConfigDict(extra="ignore")

    request: Context | None = None


class Erased(OutputModel):
    """What was forgotten."""

    on: dt.date
    text: str


class EraseOutputs(OutputModel):
    """What was forgotten."""

    erased: Erased = Field(title="Gelöscht: Tag und Umfang")


def erase(step: Step) -> Outputs:
    """Forget who was advised; subject, region, size and hours stay for the statistics, tied to nobody.

    :raises BpmnError: the case was funded and its papers must be kept.
    """
    row = case_of(step.connection, step.instance_id)
    if row is not None:
        _check_kept(step, row)
        for table in (appointments, referrals, surveys):
            step.connection.execute(delete(table).where(table.c.case_id == row["case_id"]))
        step.connection.execute(update(times).where(times.c.case_id == row["case_id"]).values(note=None))
        step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(
            party="", concern_key="", succession=None, role=None, consents=False))
    return {"erased": {"on": step.today, "text": (
        "Name, Anschrift, Termine und Weitergaben sind gelöscht. Thema, Region, Größenklasse und Stunden bleiben ohne "
        "Bezug zur Person gezählt.")}}


def _check_kept(step: Step, row: RowMapping) -> None:
    billed = step.connection.execute(select(func.coalesce(func.sum(bookings.c.change), 0)).where(
        bookings.c.case_id == row["case_id"])).scalar_one()
    aided = step.connection.execute(select(func.max(grants.c.keep_until)).where(
        grants.c.case_id == row["case_id"])).scalar()
    years = int(step.parameter("beratung_aufbewahrung_jahre")["gefoerdert"])
    until = period_end(row["closed_on"] or step.today, Period(12 * years)) if int(billed) else None
    latest = max(filter(None, (until, aided)), default=None)
    if latest is not None and latest >= step.today:
        raise BpmnError(RETENTION, "funded files are kept", {"refused": (
            f"Die Beratung wurde gefördert; die Unterlagen sind bis {short_date(latest)} aufzubewahren. Bis dahin ist "
            "nur eine Einschränkung der Verarbeitung möglich (Art. 18 DSGVO).")})


ERASE = Handler(topic="advisory.erase", title="Angaben einer Beratung auf Antrag löschen", inputs=EraseInputs,
                outputs=EraseOutputs, run=erase, errors={RETENTION: "Aufbewahrung nach Förderrecht"})

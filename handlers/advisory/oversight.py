"""The visit plan of training supervision and its yearly report: advisory.propose_visits, plan_visits, training_figures.

§ 41a HwO, § 44 Abs. 3 Nr. 3 HwO: whom to visit is proposed from what the chamber has anyway (Lehrlingsrolle, results of
exams, findings) by the table `visit_selection`; people decide. The report holds numbers, no firm and no person.
"""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, func, select

from handlers.advisory.models import cases, findings
from handlers.advisory.rules import Rules
from handlers.apprenticeships.service import training_firms
from handlers.contracts import Context, OutputModel
from handlers.exams.service import exam_results_of_firms
from handlers.letters.german import as_date, short_date
from handlers.values import Values
from workflows.deadlines import next_working_day, working_days
from workflows.handler import Handler, Outputs, Step

SUPERVISION = "training_supervision"
#: Fewer than this are never told, whatever a parameter says.
LEAST = 3
DASH = "–"
_KINDS = (("suitability", "Eignung"), ("youth_protection", "Jugendarbeitsschutz"),
          ("duty", "Pflichten der Ausbildenden"))
_ORIGINS = (("Besuchsplan", "nach dem Besuchsplan"), ("Hinweis", "auf einen Hinweis"), ("Anlass", "aus anderem Anlass"))


class ProposeInputs(BaseModel):
    """The day of the last plan, a year ago where nobody says it."""

    model_config = ConfigDict(extra="ignore")

    plan_since: dt.date | None = None


class ProposeOutputs(OutputModel):
    """Whom to visit, and why."""

    plan: Context = Field(title="Vorgeschlagene Besuche mit Grund")


class PlanInputs(BaseModel):
    """What was proposed and what was chosen."""

    model_config = ConfigDict(extra="ignore")

    plan: Context
    choice: Context


class VisitsOutputs(OutputModel):
    """The visits with their days."""

    visits: list[Context] = Field(title="Besuche mit Tag")


class FiguresInputs(BaseModel):
    """The year, the last one where nobody says it."""

    model_config = ConfigDict(extra="ignore")

    report_year: int | None = None


class FiguresOutputs(OutputModel):
    """The figures and whom the report goes to."""

    figures: Context = Field(title="Zahlen des Jahres")
    recipient: Context = Field(title="Empfänger des Berichts")


def propose_visits(step: Step) -> Outputs:
    """Firms that train for the first time, in whose exams many fail, or with findings that are not remedied."""
    since = step.inputs.plan_since or year_before(step.today)
    rules, found = Rules(step.decide, Values(step.parameter)), []
    complaints = _complaints(step.connection)
    results = exam_results_of_firms(step.connection, since)
    for firm in training_firms(step.connection, step.today):
        taken, failed = results.get(firm["id"], (0, 0))
        row = rules.visit_selection(
            complaints=complaints.get(firm["name"], 0) + complaints.get(firm["id"], 0), taken=taken, failed=failed,
            new=firm["first"] >= since)
        if row["visit"]:
            found.append((row["rank"], firm, row))
    most = int(step.parameter("besuchsplan_hoechstzahl"))
    found.sort(key=lambda one: (one[0], one[1]["name"]))
    return {"plan": {"since": since, "count": len(found[:most]), "left_out": max(len(found) - most, 0), "visits": [
        {"value": firm["id"], "label": f"{firm['name']}, {firm['place'] or 'Ort nicht bekannt'}: {row['text']}",
         "firm": firm["name"], "text": row["text"], "rule": row["rule"]} for _, firm, row in found[:most]]}}


def year_before(day: dt.date) -> dt.date:
    """The same day a year earlier; of 29 February the 28th."""
    last = day.day if (day.month, day.day) != (2, 29) else 28
    return day.replace(year=day.year - 1, day=last)


def _complaints(connection: Connection) -> dict[str, int]:
    """Firm as it stands in the finding -> findings nobody has remedied."""
    query = select(findings.c.firm, func.count()).where(findings.c.remedied_on.is_(None)).group_by(findings.c.firm)
    return {str(firm): int(number) for firm, number in connection.execute(query)}


def plan_visits(step: Step) -> Outputs:
    """Give the chosen visits days: the first as wished, the others some working days apart, none on a holiday."""
    given: PlanInputs = step.inputs
    chosen = {str(one) for one in given.choice.get("firms") or []}
    apart = int(step.parameter("besuchsplan_abstand_arbeitstage"))
    day = next_working_day(max(as_date(given.choice.get("from")) or step.today, step.today))
    visits = []
    for one in given.plan.get("visits") or []:
        if one["value"] in chosen:
            visits.append({"firm": one["firm"], "on": day, "text": f"{one['text']} (Besuchsplan)"})
            day = working_days(day, apart)
    return {"visits": visits}


def training_figures(step: Step) -> Outputs:
    """The figures of a year for the vocational training committee; numbers that could point at somebody are dashes."""
    year = step.inputs.report_year or step.today.year - 1
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    least = max(LEAST, int(step.parameter("statistik_mindestzahl")))
    visited = Counter(dict(facts).get("Art", "Anlass") for _, facts in step.ended_cases(SUPERVISION, first, last))
    blocks = {
        "visits": counted([(label, visited[key]) for key, label in _ORIGINS], least),
        "findings": counted(list(_findings(step.connection, first, last)), least),
        "results": [(label, shown(number, least)) for label, number in _results(step.connection, first, last)],
        "advice": [("abgeschlossene Beratungen", shown(_advised(step.connection, first, last), least))],
    }
    figures = {name: [{"label": label, "number": number} for label, number in rows] for name, rows in blocks.items()}
    return {"figures": {"year": year, **figures, "text": _text(blocks)}, "recipient": _committee(step)}


def counted(rows: list[tuple[str, int]], least: int) -> list[tuple[str, str]]:
    """Rows with their sum; where a number is too small to be told the sum is too: two of them may both be ones."""
    numbers = [number for _, number in rows]
    told = DASH if any(0 < number < least for number in numbers) else shown(sum(numbers), least)
    return [*((label, shown(number, least)) for label, number in rows), ("zusammen", told)]


def shown(number: int, least: int) -> str:
    """A number, or a dash where it is so small that somebody could be meant."""
    return DASH if 0 < number < least else str(number)


def _findings(connection: Connection, first: dt.date, last: dt.date) -> Iterator[tuple[str, int]]:
    inside = findings.c.found_on.between(first, last)
    query = select(findings.c.kind, func.count()).where(inside).group_by(findings.c.kind)
    numbers = {str(kind): int(number) for kind, number in connection.execute(query)}
    yield from ((label, numbers.get(kind, 0)) for kind, label in _KINDS)


def _results(connection: Connection, first: dt.date, last: dt.date) -> Iterator[tuple[str, int]]:
    days = ((findings.c.remedied_on, "Mängel beseitigt"), (findings.c.reported_on, "Behörde unterrichtet"))
    for column, label in days:
        yield label, int(connection.execute(select(func.count()).where(column.between(first, last))).scalar_one())


def _advised(connection: Connection, first: dt.date, last: dt.date) -> int:
    return int(connection.execute(select(func.count()).where(
        cases.c.category == "B2", cases.c.closed_on.between(first, last))).scalar_one())


def _text(blocks: Mapping[str, list[tuple[str, str]]]) -> str:
    names = {"visits": "Überwachung", "findings": "Feststellungen", "results": "Ergebnisse", "advice": "Beratung"}
    return "; ".join(f"{names[block]}: " + ", ".join(f"{label} {number}" for label, number in rows)
                     for block, rows in blocks.items())


def _committee(step: Step) -> dict[str, Any]:
    postcode, _, place = str(step.parameter("chamber_town")).partition(" ")
    return {"name": "Berufsbildungsausschuss", "street": str(step.parameter("chamber_street")), "postcode": postcode,
            "place": place, "on": short_date(step.today)}


PROPOSE_VISITS = Handler(topic="advisory.propose_visits", title="Besuche der Ausbildungsaufsicht vorschlagen",
                         inputs=ProposeInputs, outputs=ProposeOutputs, run=propose_visits)
PLAN_VISITS = Handler(topic="advisory.plan_visits", title="Besuchen der Ausbildungsaufsicht Tage geben",
                      inputs=PlanInputs, outputs=VisitsOutputs, run=plan_visits)
TRAINING_FIGURES = Handler(topic="advisory.training_figures", title="Jahreszahlen der Ausbildungsberatung nennen",
                           inputs=FiguresInputs, outputs=FiguresOutputs, run=training_figures)

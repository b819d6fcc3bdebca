"""advisory.choose_programme, advisory.grant_deminimis, advisory.record_eair: funding and aid (D-B4, D-B7)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, func, insert, select, update

from handlers.advisory import request as asked
from handlers.advisory.assess import founds, is_fundable
from handlers.advisory.cases import need_case
from handlers.advisory.models import advisers, cases, grants, undertakings
from handlers.advisory.rules import NO_PROGRAMME, Rules
from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters.german import as_date, euros, short_date, text_of
from handlers.values import Values
from workflows.deadlines import Period, period_end
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

EXCEEDED, UNDECLARED = "DEMINIMIS_EXCEEDED", "DECLARATION_MISSING"


class ProgrammeInputs(BaseModel):
    """The request, and what is known of earlier aid.

    :param programme_chosen: another programme than the adviser's position has.
    """

    model_config = ConfigDict(extra="ignore")

    request: Context
    intake: Context | None = None
    adviser: str | None = None
    deminimis: Context | None = None
    programme_chosen: str | None = None


class ProgrammeOutputs(OutputModel):
    """The programme and what it asks for."""

    funding: Context = Field(title="Förderprogramm, Formulare, De-minimis-Vorprüfung")


class GrantInputs(BaseModel):
    """The aid to be granted: declared sum of three years, day of the declaration, value, undertaking."""

    model_config = ConfigDict(extra="ignore")

    deminimis: Context | None = None
    funding: Context | None = None
    request: Context | None = None


class Grant(OutputModel):
    """Aid granted."""

    granted_on: dt.date
    eair_by: dt.date
    value: float
    sum_3y: float
    keep_until: dt.date


class GrantOutputs(OutputModel):
    """The grant."""

    grant: Grant = Field(title="De-minimis-Beihilfe mit Frist für eAIR")


class EairInputs(BaseModel):
    """Number and day of the entry in eAIR."""

    model_config = ConfigDict(extra="ignore")

    eair: Context


def choose_programme(step: Step) -> Outputs:
    """The programme of the adviser's position, unless something stands against it; the forms it asks for."""
    given: ProgrammeInputs = step.inputs
    case, rules = need_case(step), Rules(step.decide, Values(step.parameter))
    own = step.connection.execute(select(advisers.c.programme).where(
        advisers.c.username == (given.adviser or case["adviser"]))).scalar()
    wanted = given.programme_chosen or own or NO_PROGRAMME
    programme = rules.programmes().get(wanted, {})
    lines = rules.funding(
        wanted, asked.number(given.request, "employees"), founds(case["requester"], "accept"), case["category"],
        position_funded=wanted in (own, NO_PROGRAMME), running=_runs(programme, step.today))
    bills = is_fundable(lines)
    found = _funding(wanted if bills else NO_PROGRAMME, bills, rules, [
        line["text"] for line in lines if line["status"] == "violated"])
    if found["deminimis"]:
        _precheck(step, rules, found, given.deminimis or {}, given.request)
    step.connection.execute(update(cases).where(cases.c.case_id == case["case_id"]).values(
        programme=found["programme"], fundable=bills))
    return {"funding": found}


def _runs(programme: Mapping[str, Any], today: dt.date) -> bool:
    first, last = as_date(programme.get("from")), as_date(programme.get("until"))
    return (first is None or first <= today) and (last is None or today <= last)


def _funding(programme: str, bills: bool, rules: Rules, texts: list[str]) -> Context:
    known, rate = rules.programmes().get(programme, {}), rules.rate(programme)
    forms = [] if programme == NO_PROGRAMME else ["ERSTBERATUNGSBOGEN"]
    forms += ["DEMINIMIS_ERKLAERUNG"] if known.get("deminimis") else []
    forms += ["NACHWEIS"] if known.get("proof") else []
    return {"programme": programme, "name": known.get("name", programme), "rate": None if rate is None else float(rate),
            "billable": bills, "deminimis": bool(known.get("deminimis")), "deminimis_ok": None, "forms": forms,
            "texts": texts, "report_on": known.get("report_on", "")}


def _precheck(
    step: Step, rules: Rules, found: Context, deminimis: Mapping[str, Any], request: Mapping[str, Any]
) -> None:
    """What D-B7 says before anything is promised; it holds nothing."""
    declared, value = _euro(deminimis.get("sum_3y")), _euro(deminimis.get("value"))
    undertaking, _ = _undertaking(deminimis, request)
    whole = _sum(step, undertaking, declared, as_date(deminimis.get("declared_on")), step.today)
    row = rules.deminimis(True, declared is not None, whole, value)
    found["deminimis_ok"] = row["ok"]
    found["texts"] = [*found["texts"], row["text"]]


def _euro(value: Any) -> Decimal | None:
    return None if value in (None, "") else Decimal(str(value).replace(",", "."))


def _undertaking(deminimis: Mapping[str, Any], request: Mapping[str, Any]) -> tuple[str, str]:
    """Key and name of the single undertaking (einziges Unternehmen): several firms under one control are one."""
    party = request.get("party") or {}
    key = text_of(deminimis, "undertaking") or asked.party(request)
    return key[:120], (text_of(deminimis, "undertaking_name") or text_of(party, "name"))[:300]


def _window(step: Step, last: dt.date) -> dt.date:
    """The day before the first of the rolling years that end on a day."""
    months = 12 * int(step.parameter("deminimis_fenster_jahre"))
    year, month = divmod(last.year * 12 + last.month - 1 - months, 12)
    ends = period_end(dt.date(year, month + 1, 1), Period(1)) - dt.timedelta(days=1)
    return min(dt.date(year, month + 1, 1) + dt.timedelta(days=last.day - 1), ends)


def _own(connection: Connection, undertaking: str, after: dt.date, until: dt.date) -> Decimal:
    """Euro granted here after one day and up to another."""
    found = connection.execute(select(func.coalesce(func.sum(grants.c.value_cents), 0)).where(
        grants.c.undertaking == undertaking, grants.c.granted_on > after, grants.c.granted_on <= until)).scalar_one()
    return Decimal(int(found)) / 100


def _sum(
    step: Step, undertaking: str, declared: Decimal | None, declared_on: dt.date | None, granted: dt.date
) -> Decimal | None:
    """Aid of the rolling years up to a day: what is declared and was granted here since, never less than listed.

    None where nothing was declared and nothing was granted here.
    """
    listed = _own(step.connection, undertaking, _window(step, granted), granted)
    if declared is None:
        return listed or None
    since = _own(step.connection, undertaking, declared_on or granted, granted)
    return max(declared + since, listed)


def grant_deminimis(step: Step) -> Outputs:
    """Grant the aid of a case once, where the ceiling of the rolling years holds.

    :raises BpmnError: the ceiling would be exceeded, or the declaration is missing.
    """
    given: GrantInputs = step.inputs
    case, rules = need_case(step), Rules(step.decide, Values(step.parameter))
    deminimis, request = given.deminimis or {}, given.request or {}
    programme = text_of(given.funding, "programme") or case["programme"] or NO_PROGRAMME
    known = step.connection.execute(select(grants).where(
        grants.c.case_id == case["case_id"], grants.c.programme == programme)).mappings().first()
    if known is not None:
        return _granted(known)
    undertaking, name = _undertaking(deminimis, request)
    undertaking = undertaking or case["party"]
    _hold(step.connection, undertaking, name)
    declared, value = _euro(deminimis.get("sum_3y")), _euro(deminimis.get("value"))
    whole = _sum(step, undertaking, declared, as_date(deminimis.get("declared_on")), step.today)
    row = rules.deminimis(True, declared is not None, whole, value)
    if row["ok"] is not True or value is None or value <= 0:
        _refuse(row, whole, value, rules)
    ceiling = rules.values.number("deminimis_hoechstbetrag")
    years = int(step.parameter("deminimis_aufbewahrung_jahre"))
    step.connection.execute(insert(grants).values(
        case_id=case["case_id"], undertaking=undertaking, programme=programme, value_cents=_in_cents(value),
        granted_on=step.today, sum_before_cents=_in_cents(whole), ceiling_cents=_in_cents(ceiling),
        register_by=rules.register_by(step.today), keep_until=period_end(step.today, Period(12 * years))))
    return _granted(step.connection.execute(select(grants).where(
        grants.c.case_id == case["case_id"], grants.c.programme == programme)).mappings().one())


def _refuse(row: Mapping[str, Any], whole: Decimal | None, value: Decimal | None, rules: Rules) -> None:
    if row["code"] == "EXCEEDED":
        reached = (whole or Decimal(0)) + (value or Decimal(0))
        raise BpmnError(EXCEEDED, "over the ceiling", {"deminimis_problem": (
            f"Mit dieser Beihilfe wären es {euros(reached)} in drei Jahren; erlaubt sind "
            f"{euros(rules.values.number('deminimis_hoechstbetrag'))}. {row['text'].split('. ', 1)[-1]}")})
    sentence = row["text"] if row["ok"] is not True else "Bitte geben Sie den Wert der Beihilfe an."
    raise BpmnError(UNDECLARED, "not declared", {"deminimis_problem": sentence})


def _hold(connection: Connection, undertaking: str, name: str) -> None:
    """Hold the row of an undertaking, so that two grants at once see each other."""
    if not undertaking:
        raise PermanentFailure("nobody to grant aid to", code="advisory_party_missing")
    held = connection.execute(update(undertakings).where(undertakings.c.id == undertaking).values(
        revision=undertakings.c.revision + 1))
    if not held.rowcount:
        # Two at once for one that is new: the second insert fails, its step is tried again and finds the row.
        connection.execute(insert(undertakings).values(id=undertaking, name=name or undertaking, revision=0))


def _in_cents(value: Decimal | None) -> int:
    return int(((value or Decimal(0)) * 100).to_integral_value())


def _granted(row: Mapping[Any, Any]) -> Outputs:
    return {"grant": {
        "granted_on": row["granted_on"], "eair_by": row["register_by"], "value": row["value_cents"] / 100,
        "sum_3y": (row["sum_before_cents"] + row["value_cents"]) / 100, "keep_until": row["keep_until"]}}


def record_eair(step: Step) -> Outputs:
    """Note number and day of the entry in eAIR.

    :raises BpmnError: nothing was granted in this case, or the number is missing.
    """
    number = text_of(step.inputs.eair, "number")
    on = as_date(step.inputs.eair.get("entered_on")) or step.today
    if not number or on > step.today:
        raise BpmnError(UNDECLARED, "no number", {"deminimis_problem": (
            f"Bitte geben Sie die Nummer aus eAIR und den Tag des Eintrags an, spätestens {short_date(step.today)}.")})
    step.connection.execute(update(grants).where(grants.c.case_id == step.instance_id).values(
        register_number=number[:60], registered_on=on))
    return {}


CHOOSE_PROGRAMME = Handler(topic="advisory.choose_programme", title="Förderprogramm und Formulare bestimmen",
                           inputs=ProgrammeInputs, outputs=ProgrammeOutputs, run=choose_programme)
GRANT_DEMINIMIS = Handler(
    topic="advisory.grant_deminimis", title="De-minimis-Beihilfe gewähren", inputs=GrantInputs, outputs=GrantOutputs,
    run=grant_deminimis, errors={EXCEEDED: "De-minimis-Höchstbetrag überschritten",
                                 UNDECLARED: "De-minimis-Erklärung oder Wert fehlt"})
RECORD_EAIR = Handler(topic="advisory.record_eair", title="Eintrag in eAIR festhalten", inputs=EairInputs,
                      outputs=Nothing, run=record_eair, errors={UNDECLARED: "Nummer oder Tag des Eintrags fehlt"})

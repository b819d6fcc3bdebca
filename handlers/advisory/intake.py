"""advisory.intake_check, advisory.count_short_answer: what becomes of a request, and the answer given at once."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from pydantic import Field
from sqlalchemy import Connection, delete, insert, select

from handlers.advisory import request as asked
from handlers.advisory.assess import founds, is_fundable
from handlers.advisory.cases import earlier_same, end_short, open_case
from handlers.advisory.models import CATEGORY_NAMES, PRIORITY_NAMES, cases, short_answers
from handlers.advisory.request import RequestInputs
from handlers.advisory.rules import Rules
from handlers.contracts import Context, NoInputs, Nothing, OutputModel
from handlers.letters.german import as_date, short_date, text_of
from handlers.register.models import archive
from handlers.values import Values
from workflows.handler import Handler, Outputs, Step

#: Days of Arbeitslosengeld that must be left at the start of the business (§ 93 Abs. 2 Nr. 1 SGB III).
LEAST_BENEFIT_DAYS = 150
_CRISIS = "B-C"


class IntakeOutputs(OutputModel):
    """What the intake found."""

    intake: Context = Field(title="Vorprüfung: Weg, Thema, Dringlichkeit, Hinweise")


class ShortAnswer(OutputModel):
    """A short answer that was counted."""

    counted_on: dt.date
    topic: str | None


class ShortOutputs(OutputModel):
    """The short answer."""

    short_answer: ShortAnswer = Field(title="Kurzauskunft, gezählt")


def intake_check(step: Step) -> Outputs:
    """Judge a request by D-B1, D-B2 and its minutes; an accepted one gets its row."""
    request = step.inputs.request
    rules = Rules(step.decide, Values(step.parameter))
    found = _judged(request, rules, step.today)
    double = None
    if found["category"]:
        since = step.today - dt.timedelta(days=int(step.parameter("doppelanfrage_tage")))
        double = earlier_same(step.connection, step.instance_id, asked.party(request), found["category"], since)
    found |= {
        "business_key": step.business_key, "duplicate": double is not None,
        "duplicate_of": double["business_key"] if double else "",
        "firm_gone": firm_gone(step.connection, request), "pace": pace(rules),
    }
    found["warnings"] = warnings(request, found, double["received_on"] if double else None)
    if found["outcome"] in ("accept", "refer") and found["category"]:
        open_case(step, request, found)
    return {"intake": found}


def _judged(request: Mapping[str, Any], rules: Rules, today: dt.date) -> Context:
    """The tables' answer as the process needs it."""
    who, what = asked.requester(request), asked.signals(request)
    kind = rules.category(who, what)
    entitled = rules.eligibility(who, kind["category"], what)
    route = rules.route(who, kind["route"], entitled["outcome"], asked.number(request, "minutes"), False)
    priority = kind["priority"] or "P3"
    lines = rules.funding(None, asked.number(request, "employees"), founds(who, route["outcome"]), kind["category"])
    return {
        "outcome": route["outcome"], "category": kind["category"], "topic": kind["topic"], "priority": priority,
        "category_name": CATEGORY_NAMES.get(kind["category"] or "", ""), "priority_name": PRIORITY_NAMES[priority],
        "contact_by": rules.contact_by(asked.received(request, today), priority), "lane": kind["team"] or "tl_beratung",
        "fundable": is_fundable(lines), "confidentiality": "hoch" if kind["confidential"] else "normal",
        "crisis": kind["category"] == _CRISIS, "refer_to": entitled["refer_to"] or "", "file": entitled["file"],
        "reasons": [{"rule": row["rule"], "text": row["text"]} for row in (kind, entitled, route)],
    }


def pace(rules: Rules) -> Context:
    """The numbers of days the process counts with."""
    first, second = rules.values.get("beratung_erinnerung_tage")
    return {
        "report_days": rules.values.get("bericht_arbeitstage"),
        "statement_days": rules.values.get("stellungnahme_arbeitstage"), "reminder_days": first,
        "reminder2_days": second, "close_days": rules.values.get("beratung_abbruch_tage"),
        "short_minutes": rules.values.get("kurzauskunft_minuten"),
        "absence_days": rules.values.get("berater_krank_tage"),
        "escalation_days": rules.values.get("kontakt_eskalation_arbeitstage"),
        "four_eyes": rules.values.get("stellungnahme_vier_augen"),
    }


def firm_gone(connection: Connection, request: Mapping[str, Any]) -> bool:
    """Whether the register says the firm was deleted."""
    number = text_of(request.get("party"), "id")
    if not number:
        return False
    return connection.execute(select(archive.c.id).where(archive.c.number == number).limit(1)).first() is not None


def warnings(request: Mapping[str, Any], found: Mapping[str, Any], double_since: dt.date | None) -> list[str]:
    """What a person must know before going on, each with its next step."""
    said = []
    if double_since is not None:
        said.append(f"Zum gleichen Anliegen läuft seit dem {short_date(double_since)} schon der Vorgang "
                    f"{found['duplicate_of']}. Ordnen Sie die Anfrage dort zu oder führen Sie sie bewusst getrennt.")
    if found["firm_gone"]:
        said.append("Der Betrieb ist in der Rolle gelöscht. Beraten Sie nur eine Neugründung oder geben Sie eine "
                    "Kurzauskunft; die Angaben der Anfrage bleiben erhalten.")
    if found["crisis"]:
        limit = "" if text_of(request, "legal_form") == "natural" else \
            " Bei juristischen Personen: Antragspflicht binnen drei Wochen, bei Überschuldung sechs (§ 15a InsO)."
        said.append(f"Krise: Kontakt spätestens am {short_date(found['contact_by'])}. Informieren Sie niemanden "
                    f"außerhalb der Beratung.{limit}")
    left = benefit_days_at_start(request)
    if left is not None and left < LEAST_BENEFIT_DAYS:
        said.append(f"Bei der geplanten Gründung sind nur noch {left} Tage Arbeitslosengeld übrig; für den "
                    f"Gründungszuschuss braucht es {LEAST_BENEFIT_DAYS} (§ 93 Abs. 2 SGB III). Früher gründen oder "
                    "zuerst die Agentur für Arbeit fragen.")
    return said


def benefit_days_at_start(request: Mapping[str, Any]) -> int | None:
    """Days of Arbeitslosengeld left on the day of the planned start (EX-B01); None where something is not known."""
    start = request.get("start") or {}
    planned, since, days = as_date(start.get("planned")), as_date(start.get("alg_from")), start.get("alg_days")
    since = since or as_date(request.get("received"))
    if planned is None or since is None or days in (None, ""):
        return None
    return max(int(days) - max((planned - since).days, 0), 0)


def count_short_answer(step: Step) -> Outputs:
    """Count a short answer: subject, region, size, way; nobody's name. A case that had begun ends with it."""
    topic = text_of(step.inputs.intake or {}, "topic") or None
    end_short(step)
    count(step.connection, step.instance_id, step.today, step.inputs.request, topic)
    return {"short_answer": {"counted_on": step.today, "topic": topic}}


def no_case(step: Step) -> Outputs:
    """Take back the row of a request that belongs to another case; nobody was given it yet."""
    step.connection.execute(delete(cases).where(
        cases.c.case_id == step.instance_id, cases.c.adviser.is_(None), cases.c.outcome.is_(None)))
    return {}


def count(connection: Connection, key: str, today: dt.date, request: Mapping[str, Any], topic: str | None) -> None:
    """Count a short answer once."""
    if connection.execute(select(short_answers.c.key).where(short_answers.c.key == key)).first():
        return
    connection.execute(insert(short_answers).values(
        key=key, answered_on=today, topic=topic, region=asked.region(request), size_class=asked.size_class(request),
        channel=text_of(request, "channel")[:20] or None, minutes=asked.number(request, "minutes")))


INTAKE_CHECK = Handler(
    topic="advisory.intake_check", title="Beratungsanfrage prüfen: Weg, Thema, Dringlichkeit, Doppelanfrage",
    inputs=RequestInputs, outputs=IntakeOutputs, run=intake_check,
)
NO_CASE = Handler(
    topic="advisory.no_case", title="Anfrage nicht als eigenen Fall zählen", inputs=NoInputs, outputs=Nothing,
    run=no_case,
)
COUNT_SHORT_ANSWER = Handler(
    topic="advisory.count_short_answer", title="Kurzauskunft zählen", inputs=RequestInputs, outputs=ShortOutputs,
    run=count_short_answer,
)

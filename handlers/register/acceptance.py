"""register.accept: bring an application into one form, and say what a person should look at first.

Portal, counter form and other systems write the same thing differently; from here on there is one
form only. The checks of register.md § 5.5 mark, they never reject: people decide.
"""
from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection

from handlers.contracts import Context, OutputModel
from handlers.letters.german import as_date, full_name, short_date, text_of
from handlers.register import continuation, lookups
from handlers.register.changes import changes
from handlers.register.naming import normalised_code, trade_name
from handlers.register.summary import facts
from handlers.register.trades import all_trades
from workflows.handler import Handler, Outputs, Step

Check = dict[str, str]
_LEGAL_FORMS_WITH_MANAGERS = {"GMBH", "UG", "UG (HAFTUNGSBESCHRÄNKT)", "AG", "EG"}
_FULL_AGE = 18
_TRADE_KEYS = ("trade_1", "trade_2", "trade_3")
_DATES = {"received", "complete", "died_on", "birth_date", "date", "start_date", "until", "final"}


class AcceptInputs(BaseModel):
    """The application as the form or the portal gave it."""

    model_config = ConfigDict(extra="ignore")

    application: Context


class AcceptOutputs(OutputModel):
    """The application in one form, what the case is called, and what stands out."""

    application: Context = Field(title="Antrag in einheitlicher Form")
    case_title: str = Field(title="Titel des Vorgangs")
    case_place: str = Field(title="Ort des Betriebs")
    case_facts: list[dict[str, str]] = Field(title="Angaben zum Lesen vor der Entscheidung")
    checks: list[Check] = Field(title="Auffälligkeiten bei Eingang")


def accept(step: Step) -> Outputs:
    """Normalise, look up, mark."""
    application = normalise(step.inputs.application, step.today)
    owner = application["owner"]
    # The chamber knows its own register; what is neither stated nor found there does not exist for § 7a HwO.
    known = lookups.entered_trades(step.connection, application)
    owner["already_entered"] = sorted({*owner["already_entered"], *known}, key=_by_number)
    return {
        "application": application,
        "case_title": case_title(application),
        "case_place": text_of(application.get("establishment"), "place"),
        "case_facts": facts(application),
        "checks": list(checks(step.connection, application, step.today)),
    }


def normalise(application: Mapping[str, Any], today: dt.date) -> Context:
    """One form for all channels: clean texts, dates as dates, trades as one list, codes as in the annexes."""
    clean: Context = _clean(dict(application))
    folded = [clean.pop(key) for key in _TRADE_KEYS if key in clean]
    rows = [*(clean.get("trades") or []), *folded]
    clean["trades"] = [_trade(row) for row in rows if isinstance(row, dict) and text_of(row, "trade")]
    clean["received"] = clean.get("received") or today
    clean.setdefault("complete", None)
    clean["channel"] = clean.get("channel") or "counter"
    clean["event"] = clean.get("event") or "entry"
    owner, place = clean.setdefault("owner", {}), clean.setdefault("establishment", {})
    owner["kind"] = owner.get("kind") or "natural"
    owner["ihk_member"] = owner.get("ihk_member") or "unknown"
    owner["person"] = owner.get("person") or {}
    owner["people"] = _people(owner)
    owner["already_entered"] = _stated_trades(owner)
    place["kind"] = place.get("kind") or "main"
    return clean


def _stated_trades(owner: Context) -> list[str]:
    """The trades the owner says to be entered with, as codes; a text that names none is left to `checks`."""
    written = re.findall(r"A\s*\d{1,2}|B\s*[12]\s*[-/ ]\s*\d{1,2}", text_of(owner, "already_entered_text").upper())
    codes = [normalised_code(str(code)) for code in (*(owner.get("already_entered") or []), *written)]
    return [code for code in dict.fromkeys(codes) if code in all_trades()]


def _by_number(code: str) -> tuple[str, int]:
    trade = all_trades()[code]
    return trade.annex, trade.number


def _people(owner: Context) -> list[Context]:
    """Partners or representatives: the list of a portal, or the first and second person of the counter form."""
    second = owner.pop("person_2", None) or {}
    people = list(owner.get("people") or [])
    if not people and owner["kind"] != "natural" and full_name(owner["person"]):
        people = [owner["person"]]
    return [*people, second] if full_name(second) else people


def _clean(value: Any, key: str = "") -> Any:
    if isinstance(value, Mapping):
        return {str(name): _clean(item, str(name)) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item, key) for item in value]
    if not isinstance(value, str):
        return value
    text = " ".join(unicodedata.normalize("NFC", value).split()) if "\n" not in value else value.strip()
    if key in _DATES and text:
        return _date_or_text(text)
    return None if text == "" and key in _DATES else text


def _date_or_text(text: str) -> Any:
    try:
        return as_date(text)
    except ValueError:
        return text


def _trade(row: Context) -> Context:
    qualifications = [q | {"trade": normalised_code(text_of(q, "trade"))} if text_of(q, "trade") else q
                      for q in _folded(row, "qualifications", "qualification", "kind")]
    eu_activity = _folded(row, "eu_activity", "eu_activity", "role")
    lead = row.get("lead") or {}
    kept = {key: value for key, value in row.items() if not key.startswith(("qualification", "eu_activity"))}
    return kept | {"trade": normalised_code(text_of(row, "trade")), "qualifications": qualifications,
                   "eu_activity": eu_activity, "lead": {**lead, "who": lead.get("who") or "owner"}}


def _folded(data: Context, plural: str, singular: str, key: str) -> list[Context]:
    """Rows of a list together with the numbered fields of the counter form ("qualification", "qualification_2")."""
    numbered = [data.get(name) for name in (singular, *(f"{singular}_{n}" for n in (1, 2, 3))) if name != plural]
    rows = [*(data.get(plural) or []), *numbered]
    return [row for row in rows if isinstance(row, dict) and text_of(row, key)]


def case_title(application: Mapping[str, Any]) -> str:
    """Who applies for what: "Ahrens, Anna: Tischler"."""
    owner = application.get("owner") or {}
    person = owner.get("person") or {}
    names = [text_of(person, "family_name"), text_of(person, "first_names")]
    who = text_of(owner, "firm") if owner.get("kind") != "natural" and text_of(owner, "firm") else ", ".join(
        filter(None, names))
    trades = ", ".join(trade_name(text_of(row, "trade")) for row in application.get("trades") or [])
    return ": ".join(filter(None, (who or "ohne Namen", trades)))


def checks(connection: Connection, application: Context, today: dt.date) -> Iterator[Check]:
    """What stands out at arrival, in German, with the field it concerns."""
    yield from _form_checks(application, today)
    yield from _trade_checks(application)
    yield from _register_checks(connection, application, today)


def _check(code: str, field: str, text: str) -> Check:
    return {"code": code, "field": field, "text": text}


def _form_checks(application: Context, today: dt.date) -> Iterator[Check]:
    owner, place = application["owner"], application["establishment"]
    person = owner["person"]
    if not application["trades"]:
        yield _check("trade_missing", "application.trades", "Es ist kein Gewerbe angegeben.")
    if not text_of(place, "municipality"):
        yield _check("municipality_missing", "application.establishment.municipality",
                     "Ohne Gemeindeschlüssel lässt sich die örtliche Zuständigkeit nicht prüfen.")
    born = person.get("birth_date")
    if owner["kind"] == "natural" and isinstance(born, dt.date) and _age(born, today) < _FULL_AGE \
            and not owner.get("guardian"):
        yield _check("under_age", "application.owner.person.birth_date",
                     "Die antragstellende Person ist minderjährig; die gesetzliche Vertretung fehlt.")
    if text_of(owner, "already_entered_text") and not _stated_trades(owner):
        yield _check("entered_unclear", "application.owner.already_entered_text",
                     f"„{text_of(owner, 'already_entered_text')}“ nennt kein Gewerbe der Anlagen A und B; "
                     "bitte das bereits eingetragene Gewerbe klären.")
    form = text_of(owner, "legal_form").upper()
    if form in _LEGAL_FORMS_WITH_MANAGERS and not owner["people"] and not full_name(person):
        yield _check("representative_missing", "application.owner.people",
                     f"Für die Rechtsform {text_of(owner, 'legal_form')} fehlt die gesetzliche Vertretung.")
    if application.get("declaration") is not True:
        yield _check("declaration_missing", "application.declaration",
                     "Die Erklärung zur Richtigkeit und Vollständigkeit fehlt.")


def _age(born: dt.date, today: dt.date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _trade_checks(application: Context) -> Iterator[Check]:
    received = as_date(application["received"])
    for index, row in enumerate(application["trades"], start=1):
        field, name = f"application.trades[{index}]", trade_name(row["trade"])
        if name == row["trade"]:
            yield _check("trade_unknown", field, f"Die Nummer {row['trade']} gibt es in den Anlagen A und B nicht.")
        if row["lead"]["who"] == "employee" and not full_name(row["lead"].get("person")):
            yield _check("lead_missing", f"{field}.lead", f"{name}: Die Betriebsleitung ist nicht benannt.")
        for exam in row["qualifications"]:
            passed = exam.get("date")
            if isinstance(passed, dt.date) and received and passed > received:
                yield _check("exam_after_application", f"{field}.qualifications",
                             f"{name}: Das Prüfungsdatum {short_date(passed)} liegt nach dem Antrag.")
        start = row.get("start_date")
        if row["trade"].startswith("A") and isinstance(start, dt.date) and received and start < received:
            yield _check("already_started", f"{field}.start_date",
                         f"{name}: Als Beginn ist der {short_date(start)} angegeben, vor dem Antrag.")


def _register_checks(connection: Connection, application: Context, today: dt.date) -> Iterator[Check]:
    codes = [row["trade"] for row in application["trades"]]
    for number, code in lookups.duplicates(connection, application, codes):
        if changes(application):
            yield _check("entry_changes", "application.trades",
                         f"{trade_name(code)} steht unter {number} im Register; diese Eintragung wird geändert.")
        else:
            yield _check("duplicate", "application.trades",
                         f"{trade_name(code)} ist unter {number} bereits eingetragen.")
    for index, row in enumerate(application["trades"], start=1):
        lead = row["lead"].get("person") if row["lead"]["who"] != "owner" else None
        for number in lookups.leads_elsewhere(connection, lead) if lead else []:
            yield _check("lead_elsewhere", f"application.trades[{index}].lead",
                         f"{full_name(lead)} ist bereits Betriebsleitung der Eintragung {number}.")
    if continuation.is_continuation(application) and continuation.deceased_entry(connection, application) is None:
        yield _check("deceased_unknown", "application.deceased.register_number",
                     "Die Eintragung der verstorbenen Person ist nicht gefunden. Ohne ihre Nummer bleibt die alte "
                     "Eintragung bestehen.")
    # § 15 HwO: a year from finality; from the decision we look back a little further.
    since = today - dt.timedelta(days=365 + 60)
    for code, decided in lookups.earlier_refusals(connection, application, codes, since):
        yield _check("refused_before", "application.trades",
                     f"{trade_name(code)} wurde am {short_date(decided)} abgelehnt; bitte § 15 HwO prüfen.")


ACCEPT = Handler(
    topic="register.accept",
    title="Antrag übernehmen und auf Auffälligkeiten prüfen",
    inputs=AcceptInputs,
    outputs=AcceptOutputs,
    run=accept,
)

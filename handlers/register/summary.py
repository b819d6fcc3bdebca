"""What a clerk reads of an application before deciding: who, where, with which trade, led by whom, proven how."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from handlers.letters.german import address_line, full_name, short_date, text_of
from handlers.register.naming import trade_name

Data = Mapping[str, Any]
Fact = dict[str, str]
MEMBERSHIP = {"yes": "ja", "no": "nein", "unknown": "nicht bekannt"}
KINDS_OF_PLACE = {"main": "Hauptniederlassung", "branch": "Zweigniederlassung",
                  "nebenbetrieb": "handwerklicher Nebenbetrieb"}
LEADS = {"owner": "Inhaber selbst", "partner": "Gesellschafter", "employee": "angestellt"}
QUALIFICATIONS = {
    "meister": "Meisterprüfung", "permission_7a": "Ausübungsberechtigung § 7a", "permission_7b":
    "Ausübungsberechtigung § 7b", "permission_8": "Ausnahmebewilligung § 8", "permission_9": "Ausnahmebewilligung § 9",
    "equivalence_50c": "Gleichwertigkeit § 50c", "at_fr_master": "österreichisches oder französisches Meisterzeugnis",
    "veb_meister": "Meister der volkseigenen Industrie", "engineer": "Ingenieur, Techniker, Gestalter",
    "equal_exam": "andere gleichwertige deutsche Prüfung", "eu_diploma": "Hochschuldiplom aus EU, EWR oder Schweiz",
    "journeyman": "Gesellenprüfung", "final_exam": "Abschlussprüfung", "equivalence_40a": "Gleichwertigkeit § 40a",
    "foreign_certificate": "ausländisches Zeugnis", "hardship": "Ausnahmefall (§ 8)",
    "spaetaussiedler": "Spätaussiedler, Vertriebene",
}


def facts(application: Data) -> list[Fact]:
    """The facts in reading order, as entries for FEEL's `context(...)`; what was not stated is left out."""
    trades = application.get("trades") or []
    found = [*_owner(application.get("owner") or {}), *_place(application.get("establishment") or {})]
    for row in trades:
        name = trade_name(text_of(row, "trade"))
        found += [(f"{label} {name}" if len(trades) > 1 else label, text) for label, text in _trade(row, name)]
    return [{"key": label, "value": text} for label, text in found if text]


def _owner(owner: Data) -> Iterator[tuple[str, str]]:
    person = owner.get("person") or {}
    legal = owner.get("kind") != "natural"
    if legal:
        court = ", ".join(filter(None, (text_of(owner, "register_court"), text_of(owner, "register_number"))))
        yield "Rechtsform", ", ".join(filter(None, (text_of(owner, "legal_form"), court)))
    yield "Vertretung" if legal else "Inhaber", _who(person)
    yield "Wohnung", address_line(person)
    yield "Erreichbar", ", ".join(filter(None, (text_of(person, "phone"), text_of(person, "email"))))
    yield "Bereits eingetragen", ", ".join(trade_name(str(code)) for code in owner.get("already_entered") or [])
    yield "Mitglied der IHK", MEMBERSHIP.get(text_of(owner, "ihk_member"), "")


def _place(place: Data) -> Iterator[tuple[str, str]]:
    yield "Betrieb", ", ".join(filter(None, (text_of(place, "name"), address_line(place))))
    kind = text_of(place, "kind")
    yield "Art des Betriebs", KINDS_OF_PLACE.get(kind, "") if kind != "main" else ""


def _trade(row: Data, name: str) -> Iterator[tuple[str, str]]:
    start = short_date(row.get("start_date"))
    yield "Tätigkeit", ", ".join(filter(None, (text_of(row, "activity"), start and f"ab {start}")))
    if text_of(row, "trade").startswith("A"):
        yield "Betriebsleitung", _lead(row.get("lead") or {})
        yield "Qualifikation", _qualifications(row.get("qualifications") or (), name)


def _lead(lead: Data) -> str:
    who = LEADS.get(text_of(lead, "who"), "")
    if text_of(lead, "who") == "owner":
        return who
    hours = text_of(lead, "weekly_hours")
    parts = (_who(lead.get("person") or {}), who, hours and f"{hours} Stunden in der Woche")
    return ", ".join(filter(None, parts))


def _qualifications(rows: Sequence[Data], name: str) -> str:
    return "; ".join(filter(None, (_qualification(row, name) for row in rows)))


def _qualification(row: Data, name: str) -> str:
    """Kind, the trade where it is another one, day and examining body."""
    trade = trade_name(text_of(row, "trade"))
    kind = QUALIFICATIONS.get(text_of(row, "kind"), text_of(row, "kind"))
    titled = f"{kind} {trade}" if trade and trade != name else kind
    where = " ".join(filter(None, (text_of(row, "body"), text_of(row, "place"))))
    return ", ".join(filter(None, (titled, short_date(row.get("date")), where)))


def _who(person: Data) -> str:
    born = short_date(person.get("birth_date"))
    return ", ".join(filter(None, (full_name(person), born and f"geboren am {born}")))

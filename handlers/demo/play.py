"""Plays a demo case: which act happens when, and what a person enters in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workflows.deadlines import next_working_day, working_days

LEGAL_BASIS = {
    "P71A": "§ 7 Abs. 1a HwO (Meisterprüfung)",
    "P71BL": "§ 7 Abs. 1 HwO (Betriebsleitung)",
    "P77B7B": "§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)",
    "B_ANZ": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)",
}
REFUSAL = (
    "Die leitende Tätigkeit ist nicht im vorgeschriebenen Umfang nachgewiesen. Die vorgelegten Zeugnisse belegen "
    "eine Tätigkeit als Geselle, aber keine eigenen Entscheidungsbefugnisse (§ 7b Abs. 1 Nr. 2 HwO)."
)
VERBS = ("complete", "claim", "put_off", "message")
QUESTION = "Bitte weisen Sie die regelmäßige Anwesenheit der Betriebsleitung im Betrieb nach (§ 17 Abs. 1 HwO)."


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody does in a case.

    :param on: working day it happens.
    :param verb: complete, claim or put_off a task, or assign a message that arrived.
    :param target: element id of the task, or name of the message.
    """

    on: dt.date
    by: str
    verb: str
    target: str
    values: Mapping[str, Any]


def acts(
    stage: list[Mapping[str, Any]], received: dt.date, land: str, exam_day: dt.date | None = None
) -> Iterator[Act]:
    """The acts of a stage, counted from the day of arrival.

    :param stage: list from stages.yaml; `after` counts working days of `land`, `exam` days from the day of the exam.
    """
    day = received
    for entry in stage:
        if "exam" in entry and exam_day is not None:
            day = next_working_day(exam_day + dt.timedelta(days=entry["exam"]), land)
        else:
            day = working_days(day, entry["after"], land)
        verb = next(verb for verb in VERBS if verb in entry)
        yield Act(day, entry["by"], verb, entry[verb], entry.get("values", {}))


def filled(values: Mapping[str, Any], seen: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    """What is entered: the words of stages.yaml with the case's own facts in place.

    :param seen: variables the task sees.
    """
    return {name: _filled(name, value, seen, today) for name, value in values.items()}


def _filled(name: str, value: Any, seen: Mapping[str, Any], today: dt.date) -> Any:
    if name == "review":
        return _review(value, seen["line"], today)
    if isinstance(value, Mapping):
        return {key: _filled(key, inner, seen, today) for key, inner in value.items()}
    if name == "present" and value == "all":
        return [document["value"] for document in seen["documents_needed"]]
    if value == "today":
        return today
    if value == "received":
        return seen["application"]["received"]
    if isinstance(value, str) and value.startswith("in ") and value.endswith(" days"):
        return next_working_day(today + dt.timedelta(days=int(value.split()[1])))
    return value


def _review(kind: str, line: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    basis = LEGAL_BASIS.get(str(line.get("path")), "§ 7 Abs. 1a HwO (Meisterprüfung)")
    if kind == "inquiry":
        return {
            "result": "inquiry",
            "inquiry_to": "applicant",
            "question": QUESTION,
            "answer_until": today + dt.timedelta(days=14),
        }
    if kind == "refuse":
        return {"result": "refuse", "legal_basis": basis, "reasons": REFUSAL}
    if line.get("permission_first"):
        return {
            "result": "permission",
            "scope": "as_applied",
            "legal_basis": basis,
            "reasons": "Die Voraussetzungen sind nachgewiesen.",
        }
    return {"result": "grant", "legal_basis": basis}

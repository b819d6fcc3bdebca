"""exams.assess: what the rules propose for an application, and with which values of the parameters."""
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import update

from handlers.contracts import Context, OutputModel
from handlers.exams.case import assess_case
from handlers.exams.models import registrations
from handlers.exams.rules import Rules
from handlers.letters.german import text_of
from handlers.questions import AssessmentError
from handlers.values import Values
from workflows.errors import PermanentFailure
from workflows.handler import Glance, Handler, Outputs, Step

_PARTS = ("path", "proposal", "proposal_text", "reasons", "notes", "findings", "decider", "four_eyes", "forward",
          "competent", "exempt_parts", "required", "counted", "parameters_used")


class AssessInputs(BaseModel):
    """The application as exams.accept gave it.

    :param missing: what is missing and still being asked for; empty once it is judged as it is.
    """

    model_config = ConfigDict(extra="ignore")

    application: Context
    round: Context | None = None
    committee: Context | None = None
    registration: int | None = None
    missing: Any = None


class AssessOutputs(OutputModel):
    """The proposal; `documents` is {required, missing}, each with code, label and paragraph."""

    path: str | None = Field(title="Zulassungsweg")
    proposal: str = Field(title="Vorschlag")
    proposal_text: str = Field(title="Vorschlag in Worten")
    reasons: list[Context] = Field(title="Gründe, die entgegenstehen")
    notes: list[Context] = Field(title="Hinweise")
    findings: list[Context] = Field(title="Ergebnis jeder Prüfung")
    decider: str = Field(title="wer zulassen darf")
    four_eyes: bool = Field(title="vier Augen nötig")
    forward: bool = Field(title="an anderen Ausschuss abzugeben")
    competent: bool | None = Field(title="örtlich zuständig")
    documents: Context = Field(title="benötigte und fehlende Unterlagen")
    both_parts: bool = Field(title="Teil 1 und Teil 2 gemeinsam")
    exempt_parts: list[Any] = Field(title="befreite Teile")
    required: float | None = Field(title="nötige Monate")
    counted: int | None = Field(title="angerechnete Monate")
    parameters_used: Context = Field(title="verwendete Parameter")


def rules_of(step: Glance) -> Rules:
    """The tables of the case's own deployment with the parameters in force."""
    return Rules(step.decide, Values(step.parameter), str(step.parameter("land")))


def assess(step: Step) -> Outputs:
    """Ask the rules and note with the registration what they proposed and what they read.

    :raises PermanentFailure: naming the field the rules refuse.
    """
    given: AssessInputs = step.inputs
    try:
        found = assess_case(
            given.application, rules_of(step), round_=given.round, received=given.application.get("received"),
            holder=text_of(given.committee, "holder") or None, missing=bool(given.missing))
    except AssessmentError as error:
        raise PermanentFailure(
            f"the rules refuse {error.field}: {error}", code="application_unusable", field=error.field,
            text=error.message) from error
    papers = {"required": found["documents"], "missing": missing(step, given.application, found["documents"])}
    if given.registration is not None:
        _note(step, given.registration, found, papers)
    return {**{name: found[name] for name in _PARTS}, "both_parts": found["both_parts"], "documents": papers}


def missing(step: Glance, application: Mapping[str, Any], required: list[Any]) -> list[Context]:
    """What neither the application names as enclosed nor the case holds as a document."""
    there = {str(code) for code in application.get("documents") or []} | {one.code for one in step.documents()}
    return [dict(row) for row in required if row["code"] not in there]


def _note(step: Step, registration: int, found: Mapping[str, Any], papers: Context) -> None:
    step.connection.execute(update(registrations).where(registrations.c.id == registration).values(
        path=found["path"], proposal=found["proposal"], both_parts=found["both_parts"],
        reasons=_plain([row["code"] for row in found["reasons"]]), missing=[row["code"] for row in papers["missing"]],
        parameters_used=_plain(found["parameters_used"])))


def _plain(value: Any) -> Any:
    """As a JSON column keeps it: numbers and days as text where JSON has no word for them."""
    return json.loads(json.dumps(value, default=lambda one: one.isoformat() if isinstance(one, dt.date) else str(one)))


ASSESS = Handler(
    topic="exams.assess", title="Vorprüfung: Weg, Voraussetzungen, Unterlagen, Entscheidung vorschlagen",
    inputs=AssessInputs, outputs=AssessOutputs, run=assess,
)

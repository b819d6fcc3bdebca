"""Eingang zuordnen: what a case waits for, as buttons with a small form each."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.sentences import has_sentence, sentence
from workflows.errors import Rejected
from workflows.model import FieldError, Subscription


@dataclass(frozen=True, slots=True)
class Question:
    """A field of the small form: kind is text, date, choice or list."""

    name: str
    label: str
    kind: str = "text"
    options: tuple[tuple[str, str], ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class Awaited:
    """A message the case waits for."""

    subscription: Subscription
    title: str
    questions: tuple[Question, ...]


YES_NO = (("true", "ja"), ("false", "nein"))
QUESTIONS: Mapping[str, tuple[Question, ...]] = {
    "documents_received": (Question("documents", "Welche Unterlagen sind eingegangen?", "list", required=False),),
    "hearing_answered": (Question("text", "Was wurde geäußert?"),),
    "inquiry_answered": (Question("text", "Was wurde geantwortet?"),),
    "ihk_answered": (Question("consent", "Ist die IHK einverstanden?", "choice", YES_NO),),
    "application_withdrawn": (Question("reason", "Mit welcher Begründung?", required=False),),
    "extension_wanted": (),
    "objection_received": (Question("on", "Eingegangen am", "date"),),
}


def awaited(subscriptions: Sequence[Subscription], needed: Sequence[Mapping[str, Any]]) -> list[Awaited]:
    """What can be assigned to the case now; several waits for one message are listed one by one.

    :param needed: `documents_needed` of the case, choices for received documents.
    """
    choices = tuple((str(one.get("value")), str(one.get("label"))) for one in needed if isinstance(one, Mapping))
    return [_one(one, choices) for one in subscriptions if one.kind == "message"]


def _one(subscription: Subscription, documents: tuple[tuple[str, str], ...]) -> Awaited:
    code = f"message_{subscription.name}"
    title = sentence(code) if has_sentence(code) else subscription.name.replace("_", " ").capitalize()
    questions = QUESTIONS.get(subscription.name, (Question("text", "Was ist eingegangen?", required=False),))
    if subscription.name == "documents_received" and documents:
        questions = (Question("documents", questions[0].label, "list", documents, required=False),)
    return Awaited(subscription, f"{title} ({subscription.label})" if subscription.label else title, questions)


def payload(name: str, sent: Mapping[str, Any]) -> dict[str, Any]:
    """The message's payload from the small form.

    :param sent: field name -> text, or list of texts for lists; dates as "<name>-day" and so on.
    :raises Rejected: `form_invalid` with the wrong fields.
    """
    found: dict[str, Any] = {}
    wrong: list[FieldError] = []
    for question in QUESTIONS.get(name, (Question("text", "", required=False),)):
        try:
            found[question.name] = _read(question, sent)
        except ValueError as error:
            wrong.append(FieldError(question.name, str(error), question.label))
    if wrong:
        raise Rejected("form_invalid", fields=wrong)
    return found


def _read(question: Question, sent: Mapping[str, Any]) -> Any:
    if question.kind == "date":
        return _date(question, sent)
    if question.kind == "list":
        values = sent.get(question.name) or []
        return [str(value) for value in (values if isinstance(values, list) else [values])]
    text = sent.get(question.name) or ""
    text = str(text[0] if isinstance(text, list) else text).strip()
    if question.required and not text:
        raise ValueError("field_choice_required" if question.kind == "choice" else "field_required")
    return text == "true" if question.kind == "choice" else text


def _date(question: Question, sent: Mapping[str, Any]) -> dt.date:
    parts = [sent.get(f"{question.name}-{part}") or "" for part in ("year", "month", "day")]
    texts = [str(part[0] if isinstance(part, list) else part).strip() for part in parts]
    if not any(texts):
        raise ValueError("field_required")
    try:
        year, month, day = (int(text) for text in texts)
        return dt.date(year, month, day)
    except ValueError:
        raise ValueError("not_a_date") from None

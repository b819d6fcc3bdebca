"""Results of trials in German: states, steps, and why."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.modeler.inputwords import in_words
from web.sentences import problem_params, remedy, sentence
from web.services import services
from web.wording import moment, spoken
from workflows.model import Problem

# Outcome -> (words, icon, colour); each has its own outline, colour is never alone.
STATES: Mapping[str, tuple[str, str, str]] = {
    "met": (_l("erfüllt"), "met", "green"),
    "not_met": (_l("nicht erfüllt"), "violated", "red"),
    "refused": (_l("Entwurf abgelehnt"), "violated", "red"),
    "error": (_l("Fehler im Testfall"), "soon", "amber"),
    "same": (_l("gleicher Weg"), "met", "green"),
    "other_way": (_l("anderer Weg"), "soon", "amber"),
    "stopped": (_l("bleibt stehen"), "violated", "red"),
    "needs_answer": (_l("braucht neue Antwort"), "open", "amber"),
    "not_replayable": (_l("nicht wiederholbar"), "no-date", "none"),
    "": (_l("noch nicht ausgeführt"), "no-date", "none"),
}
_CASE = {
    "state_running": _l("noch nicht beendet"), "state_suspended": _l("angehalten"), "state_ended": _l("beendet"),
    "state_cancelled": _l("abgebrochen"),
}
_HIDDEN = {"text": _l("ein Text"), "parts": _l("mehrere Angaben")}
_DO = {
    "start": _l("Vorgang beginnen"), "startByMessage": _l("Vorgang durch einen Eingang beginnen"),
    "message": _l("Eingang zuordnen"), "signal": _l("Signal geben"), "complete": _l("Aufgabe abschließen"),
    "completeAll": _l("Alle offenen Aufgaben abschließen"), "claim": _l("Aufgabe übernehmen"),
    "unclaim": _l("Aufgabe abgeben"),
    "clock": _l("Uhr stellen"), "cancel": _l("Vorgang abbrechen"), "suspend": _l("Vorgang anhalten"),
    "resume": _l("Vorgang fortsetzen"), "retry": _l("Störung: erneut versuchen"), "skip": _l("Störung: überspringen"),
    "deploy": _l("Dateien veröffentlichen"), "migrate": _l("Vorgang umstellen"),
}
_EXPECT = {
    "open": _l("offene Aufgaben"), "openCount": _l("Zahl der offenen Aufgaben"),
    "openNames": _l("offene Aufgaben nach Namen"),
    "ended": _l("Vorgang ist beendet"), "running": _l("Vorgang läuft"), "cancelled": _l("Vorgang ist abgebrochen"),
    "suspended": _l("Vorgang ist angehalten"), "waiting": _l("es wird gewartet"),
    "notWaiting": _l("es wird nicht gewartet"),
    "var": _l("Angabe"), "noVar": _l("Angabe fehlt"), "taskVar": _l("Angabe in der Aufgabe"),
    "noTaskVar": _l("Angabe fehlt in der Aufgabe"), "trace": _l("Weg"), "error": _l("Ablehnung"),
    "incident": _l("Störung"),
    "noIncident": _l("keine Störung"), "assignees": _l("Zuständige"), "candidates": _l("Teams"), "due": _l("Frist"),
    "followUp": _l("Wiedervorlage"), "instances": _l("Zahl der Vorgänge"), "documents": _l("Schreiben"),
    "mail": _l("E-Mails"),
    "deployRejected": _l("Dateien werden abgelehnt"),
}


@dataclass(frozen=True, slots=True)
class State:
    """An outcome as it is shown."""

    words: str
    icon: str
    colour: str


def state(outcome: str) -> State:
    """An outcome in words, with its shape and colour."""
    return State(*STATES.get(outcome, STATES[""]))


# How far the clock of a trial is moved on.
SPANS = {"P1D": _l("1 Tag"), "P7D": _l("1 Woche"), "P14D": _l("2 Wochen"), "P1M": _l("1 Monat"), "P3M": _l("3 Monate"),
         "P1Y": _l("1 Jahr")}


def step_words(said: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """A step of a scenario as a sentence without a verb: "Aufgabe abschließen: Gewerk fachlich prüfen"."""
    doing = str(said.get("do", ""))
    words = _DO.get(doing, doing) if doing else _("erwartet: %(what)s",
                                                  what=_EXPECT.get(str(said.get("expect", "")), ""))
    key = next((key for key in _ABOUT if said.get(key) not in (None, "")), "")
    about = _time(str(said[key])) if doing == "clock" and key else said.get(key)
    return f"{words}: {_named(about, names)}" if about is not None else words


_ABOUT = ("task", "activity", "tasks", "name", "key", "names", "at", "to", "plus", "contains", "activities", "n")


def _time(text: str) -> str:
    """Where or how far a clock is set, as people say it; what the house does not know stays as it is written."""
    if text in SPANS:
        return str(SPANS[text])
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment(found) if found.tzinfo else text


def why(row: Mapping[str, Any]) -> str:
    """What decided a result, "" where the outcome says it all."""
    if not row.get("code"):
        return ""
    names = row.get("names", {})
    params = {name: _named(value, names) for name, value in row.get("params", {}).items()}
    return sentence(row["code"], {"step": "", "element": "", **params})


def _named(value: Any, names: Mapping[str, str]) -> Any:
    """A value as a person reads it; elements are called as the diagram calls them."""
    if isinstance(value, Mapping):
        if set(value) == {"hidden"}:
            return str(_HIDDEN.get(str(value["hidden"]), ""))
        return ", ".join(_pair(names.get(str(one), str(one)), part, names) for one,
                         part in value.items()) or _("nichts")
    if isinstance(value, list | tuple):
        return "; ".join(str(_named(part, names)) for part in value) or _("nichts")
    if isinstance(value, str):
        return str(_CASE.get(value) or "") or names.get(value, value)
    return _("nichts") if value is None else spoken(value)


def _pair(name: str, value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return name if value == 1 else f"{name} ({value} ×)"
    return f"{name} = {_named(value, names)}"


def values(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The values a gateway read, called as the forms call them where they do."""
    names = row.get("names", {})
    found = row.get("params", {}).get("values", {}).items()
    return [(names.get(name, name), names.get(f"{name}={one}") or str(_named(one, {}))) for name, one in found]


def rules(row: Mapping[str, Any]) -> str:
    """Which rules of a decision table hit before and in the draft, "" where that did not decide."""
    found = row.get("params", {}).get("rules") or {}
    if not found:
        return ""
    name = row.get("names", {}).get(found["decision"], found["decision"])
    before, after = (", ".join(found[key]) or _("keine") for key in ("before", "after"))
    return _("Die Entscheidungstabelle bei „%(name)s“ traf Regel %(before)s, im Entwurf %(after)s.", name=name,
             before=before, after=after)


def way(elements: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Elements entered, as the diagram calls them; what has no name there is left out."""
    return [names[one] for one in elements if one in names]


def findings(row: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Findings of the check: (where, what is wrong, what to do)."""
    found = []
    for one in row.get("problems", ()):
        told = problem_of(one)
        params = problem_params(told)
        found.append((one["label"] or one["element"] or one["resource"], sentence(told.code, params),
                      remedy(told.code, params)))
    return found


def problem_of(row: Mapping[str, Any]) -> Problem:
    """A finding of the check as a trial keeps it, in the words of the editor."""
    return in_words(Problem(
        row["element"], row["code"], params=row["params"], resource=row["resource"], label=row["label"],
    ), services().registry)

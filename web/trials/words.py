"""Results of trials in German: states, steps, and why."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.sentences import problem_params, remedy, sentence
from web.wording import spoken
from workflows.model import Problem

# Outcome -> (words, icon, colour); each has its own outline, colour is never alone.
STATES: Mapping[str, tuple[str, str, str]] = {
    "met": ("erfüllt", "met", "green"),
    "not_met": ("nicht erfüllt", "violated", "red"),
    "refused": ("Entwurf abgelehnt", "violated", "red"),
    "error": ("Fehler im Testfall", "soon", "amber"),
    "same": ("gleicher Weg", "met", "green"),
    "other_way": ("anderer Weg", "soon", "amber"),
    "stopped": ("bleibt stehen", "violated", "red"),
    "needs_answer": ("braucht neue Antwort", "open", "amber"),
    "not_replayable": ("nicht wiederholbar", "no-date", "none"),
    "": ("noch nicht ausgeführt", "no-date", "none"),
}
_CASE = {
    "state_running": "noch nicht beendet", "state_suspended": "angehalten", "state_ended": "beendet",
    "state_cancelled": "abgebrochen",
}
_HIDDEN = {"text": "ein Text", "parts": "mehrere Angaben"}
_DO = {
    "start": "Vorgang beginnen", "startByMessage": "Vorgang durch einen Eingang beginnen",
    "message": "Eingang zuordnen", "signal": "Signal geben", "complete": "Aufgabe abschließen",
    "completeAll": "Alle offenen Aufgaben abschließen", "claim": "Aufgabe übernehmen", "unclaim": "Aufgabe abgeben",
    "clock": "Uhr stellen", "cancel": "Vorgang abbrechen", "suspend": "Vorgang anhalten",
    "resume": "Vorgang fortsetzen", "retry": "Störung: erneut versuchen", "skip": "Störung: überspringen",
    "deploy": "Dateien veröffentlichen", "migrate": "Vorgang umstellen",
}
_EXPECT = {
    "open": "offene Aufgaben", "openCount": "Zahl der offenen Aufgaben", "openNames": "offene Aufgaben nach Namen",
    "ended": "Vorgang ist beendet", "running": "Vorgang läuft", "cancelled": "Vorgang ist abgebrochen",
    "suspended": "Vorgang ist angehalten", "waiting": "es wird gewartet", "notWaiting": "es wird nicht gewartet",
    "var": "Angabe", "noVar": "Angabe fehlt", "taskVar": "Angabe in der Aufgabe",
    "noTaskVar": "Angabe fehlt in der Aufgabe", "trace": "Weg", "error": "Ablehnung", "incident": "Störung",
    "noIncident": "keine Störung", "assignees": "Zuständige", "candidates": "Teams", "due": "Frist",
    "followUp": "Wiedervorlage", "instances": "Zahl der Vorgänge", "documents": "Schreiben", "mail": "E-Mails",
    "deployRejected": "Dateien werden abgelehnt",
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


def step_words(said: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """A step of a scenario as a sentence without a verb: "Aufgabe abschließen: Gewerk fachlich prüfen"."""
    doing = str(said.get("do", ""))
    words = _DO.get(doing, doing) if doing else f"erwartet: {_EXPECT.get(str(said.get('expect', '')), '')}"
    about = next((said[key] for key in _ABOUT if said.get(key) not in (None, "")), None)
    return f"{words}: {_named(about, names)}" if about is not None else words


_ABOUT = ("task", "activity", "tasks", "name", "key", "names", "at", "to", "plus", "contains", "activities", "n")


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
            return _HIDDEN.get(str(value["hidden"]), "")
        return ", ".join(_pair(names.get(str(one), str(one)), part, names) for one, part in value.items()) or "nichts"
    if isinstance(value, list | tuple):
        return "; ".join(str(_named(part, names)) for part in value) or "nichts"
    if isinstance(value, str):
        return _CASE.get(value) or names.get(value, value)
    return "nichts" if value is None else spoken(value)


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
    before, after = (", ".join(found[key]) or "keine" for key in ("before", "after"))
    return f"Die Entscheidungstabelle bei „{name}“ traf Regel {before}, im Entwurf {after}."


def way(elements: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Elements entered, as the diagram calls them; what has no name there is left out."""
    return [names[one] for one in elements if one in names]


def findings(row: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Findings of the check: (where, what is wrong, what to do)."""
    found = []
    for one in row.get("problems", ()):
        told = Problem(one["element"], one["code"], params=one["params"], resource=one["resource"], label=one["label"])
        params = problem_params(told)
        found.append((one["label"] or one["element"] or one["resource"], sentence(told.code, params),
                      remedy(told.code, params)))
    return found

"""Prüfung: what stands between a draft and its release, in words, and whether each of it is met."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from web.modeler.kinds import href_of
from web.sentences import problem_params, remedy, sentence
from web.wording import amount, moment
from workflows.model import Problem, Severity
from workflows.services.releases import Judgement

MET, NOTE, OPEN, BROKEN = "met", "note", "open", "violated"
MOST = 30
LOST = {"process_removed": "Der Prozess ist nicht mehr dabei.", "removed": "Die Schutzregel ist entfernt.",
        "weakened": "Die Schutzregel verlangt weniger als bisher.",
        "without_target": "Der Schritt, den sie schützt, ist nicht mehr da."}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found: where, what is wrong, what to do."""

    where: str
    text: str
    remedy: str = ""
    href: str = ""
    error: bool = True


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the check.

    :param state: met, note (does not hinder), open (still to be done), violated.
    """

    state: str
    title: str
    text: str = ""
    findings: Sequence[Finding] = ()
    more: int = 0
    href: str = ""
    href_words: str = ""


def checks(found: Judgement, files: Mapping[str, bytes], *, edits: bool) -> list[Check]:
    """All lines of the check, in the sequence a reader asks.

    :param edits: whether the person may open the draft: findings then lead there.
    """
    lines = [_files(found, files, edits), _with_way(found.name, _trial(found), edits), *_guards(found)]
    if found.stale:
        lines.insert(0, Check(BROKEN, "Inzwischen ist eine andere Version in Kraft",
                              "Dieser Entwurf ging von einer älteren aus."))
    lines += [_left(key) for key in found.left_behind]
    return lines


def _files(found: Judgement, files: Mapping[str, bytes], edits: bool) -> Check:
    errors = [one for one in found.problems if one.severity is Severity.ERROR]
    hints = [one for one in found.problems if one.severity is not Severity.ERROR]
    told = [_finding(found.name, one, edits) for one in (*errors, *hints)]
    text = f"{amount(len(files), 'Datei', 'Dateien')} geprüft"
    if errors:
        return Check(BROKEN, f"{amount(len(errors), 'Fehler', 'Fehler')} in den Dateien", text, told[:MOST],
                     max(0, len(told) - MOST))
    if hints:
        return Check(NOTE, f"Ausführbar, {amount(len(hints), 'Hinweis', 'Hinweise')}", text, told[:MOST],
                     max(0, len(told) - MOST))
    return Check(MET, "Alles ist ausführbar", f"{text}, keine Fehler")


def _finding(draft: str, problem: Problem, edits: bool) -> Finding:
    params = problem_params(problem)
    where = ", ".join(part for part in (problem.label, problem.resource) if part)
    href = href_of(draft, problem.resource) if edits and problem.resource else ""
    return Finding(where, sentence(problem.code, params), remedy(problem.code, params), href,
                   problem.severity is Severity.ERROR)


def _with_way(draft: str, check: Check, edits: bool) -> Check:
    """The check with the way to where the test cases run."""
    return replace(check, href=f"/entwurf/{draft}/probelauf", href_words="Zum Probelauf") if edits else check


def _trial(found: Judgement) -> Check:
    trial = found.trial
    if found.untested and any(one.type == "scenarios" and one.kind == "removed" for one in found.differences):
        return Check(NOTE, "Alle Testfälle sind entfernt",
                     "Die Version in Kraft hat welche. Was sie prüften, prüft nun nichts.")
    if found.untested:
        return Check(NOTE, "Es gibt keine Testfälle", "Ob der Prozess tut, was er soll, ist nicht erprobt.")
    if trial is None:
        return Check(OPEN, "Die Testfälle sind noch nicht gelaufen",
                     "Sie müssen mit genau diesen Dateien laufen.")
    if not trial.is_over:
        if not trial.total:
            return Check(OPEN, "Der Probelauf beginnt gleich", "Danach steht hier, welche Testfälle bestanden sind.")
        return Check(OPEN, f"{trial.done} von {trial.total} Testfällen gelaufen", "Der Probelauf läuft noch.")
    met = sum(one.get("outcome") == "met" for one in trial.results)
    ended = f"Probelauf vom {moment(trial.ended)}"
    if trial.is_met:
        return Check(MET, f"{met} von {len(trial.results)} Testfällen bestanden", ended)
    failed = [_failed(one) for one in trial.results if one.get("outcome") != "met"]
    return Check(BROKEN, f"{met} von {max(trial.total, len(trial.results))} Testfällen bestanden", ended, failed[:MOST],
                 max(0, len(failed) - MOST))


def _failed(result: Mapping[str, Any]) -> Finding:
    name = str(result.get("topic") or result.get("id") or result.get("file") or "")
    code = str(result.get("code") or "")
    return Finding(name, sentence(code, result.get("params") or {}) if code else "Nicht bestanden.")


def _guards(found: Judgement) -> Iterator[Check]:
    kept, lost = len(found.guards_kept), found.guards_lost
    if lost:
        told = [Finding(one.title, f"{LOST.get(one.reason, '')} Bisher: {one.before}"
                        + (f". Jetzt: {one.after}" if one.after else "")) for one in lost]
        title = amount(len(lost), "Schutzregel fällt weg", "Schutzregeln fallen weg")
        yield Check(BROKEN, title, "Das muss jemand bewusst bestätigen und begründen.", told)
    if kept:
        titles = [Finding(one.title, "", error=False) for one in found.guards_kept]
        title = amount(kept, "Schutzregel bleibt", "Schutzregeln bleiben")
        yield Check(MET, title, "Der Entwurf hält sie ein.", titles)


def _left(key: str) -> Check:
    return Check(NOTE, f"„{key}“ fehlt im Entwurf", "Der Prozess bleibt in seiner letzten Version in Kraft.")

"""Prüfung: what stands between a draft and its release, in words, and whether each of it is met."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.modeler.inputwords import told_by_input
from web.modeler.kinds import href_of
from web.sentences import problem_params, remedy, sentence
from web.services import services
from web.wording import moment
from workflows.model import Problem, Severity
from workflows.services.releases import Judgement

MET, NOTE, OPEN, BROKEN = "met", "note", "open", "violated"
MOST = 30
LOST = {"process_removed": _l("Der Prozess ist nicht mehr dabei."), "removed": _l("Die Schutzregel ist entfernt."),
        "weakened": _l("Die Schutzregel verlangt weniger als bisher."),
        "without_target": _l("Der Schritt, den sie schützt, ist nicht mehr da.")}


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
        lines.insert(0, Check(BROKEN, _("Inzwischen ist eine andere Version in Kraft"),
                              _("Dieser Entwurf ging von einer älteren aus.")))
    lines += [_left(key) for key in found.left_behind]
    return lines


def _files(found: Judgement, files: Mapping[str, bytes], edits: bool) -> Check:
    problems = told_by_input(found.problems, files, services().registry)
    errors = [one for one in problems if one.severity is Severity.ERROR]
    hints = [one for one in problems if one.severity is not Severity.ERROR]
    told = [_finding(found.name, one, edits) for one in (*errors, *hints)]
    text = ngettext("%(num)s Datei geprüft", "%(num)s Dateien geprüft", len(files))
    if errors:
        title = ngettext("%(num)s Fehler in den Dateien", "%(num)s Fehler in den Dateien", len(errors))
        return Check(BROKEN, title, text, told[:MOST], max(0, len(told) - MOST))
    if hints:
        title = ngettext("Ausführbar, %(num)s Hinweis", "Ausführbar, %(num)s Hinweise", len(hints))
        return Check(NOTE, title, text, told[:MOST], max(0, len(told) - MOST))
    return Check(MET, _("Alles ist ausführbar"), _("%(checked)s, keine Fehler", checked=text))


def _finding(draft: str, problem: Problem, edits: bool) -> Finding:
    params = problem_params(problem)
    where = ", ".join(part for part in (problem.label, problem.resource) if part)
    href = href_of(draft, problem.resource) if edits and problem.resource else ""
    return Finding(where, sentence(problem.code, params), remedy(problem.code, params), href,
                   problem.severity is Severity.ERROR)


def _with_way(draft: str, check: Check, edits: bool) -> Check:
    """The check with the way to where the test cases run."""
    return replace(check, href=f"/entwurf/{draft}/probelauf", href_words=_("Zum Probelauf")) if edits else check


def _trial(found: Judgement) -> Check:
    trial = found.trial
    if found.untested and any(one.type == "scenarios" and one.kind == "removed" for one in found.differences):
        return Check(NOTE, _("Alle Testfälle sind entfernt"),
                     _("Die Version in Kraft hat welche. Was sie prüften, prüft nun nichts."))
    if found.untested:
        return Check(NOTE, _("Es gibt keine Testfälle"), _("Ob der Prozess tut, was er soll, ist nicht erprobt."))
    if trial is None:
        return Check(OPEN, _("Die Testfälle sind noch nicht gelaufen"),
                     _("Sie müssen mit genau diesen Dateien laufen."))
    if not trial.is_over:
        if not trial.total:
            return Check(OPEN, _("Der Probelauf beginnt gleich"),
                         _("Danach steht hier, welche Testfälle bestanden sind."))
        return Check(OPEN, _("%(done)s von %(total)s Testfällen gelaufen", done=trial.done, total=trial.total),
                     _("Der Probelauf läuft noch."))
    met = sum(one.get("outcome") == "met" for one in trial.results)
    ended = _("Probelauf vom %(moment)s", moment=moment(trial.ended))
    if trial.is_met:
        return Check(MET, _("%(met)s von %(total)s Testfällen bestanden", met=met, total=len(trial.results)), ended)
    failed = [_failed(one) for one in trial.results if one.get("outcome") != "met"]
    title = _("%(met)s von %(total)s Testfällen bestanden", met=met, total=max(trial.total, len(trial.results)))
    return Check(BROKEN, title, ended, failed[:MOST], max(0, len(failed) - MOST))


def _failed(result: Mapping[str, Any]) -> Finding:
    name = str(result.get("topic") or result.get("id") or result.get("file") or "")
    code = str(result.get("code") or "")
    return Finding(name, sentence(code, result.get("params") or {}) if code else _("Nicht bestanden."))


def _guards(found: Judgement) -> Iterator[Check]:
    kept, lost = len(found.guards_kept), found.guards_lost
    if lost:
        told = [Finding(one.title, _lost_words(one)) for one in lost]
        title = ngettext("%(num)s Schutzregel fällt weg", "%(num)s Schutzregeln fallen weg", len(lost))
        yield Check(BROKEN, title, _("Das muss jemand bewusst bestätigen und begründen."), told)
    if kept:
        titles = [Finding(one.title, "", error=False) for one in found.guards_kept]
        title = ngettext("%(num)s Schutzregel bleibt", "%(num)s Schutzregeln bleiben", kept)
        yield Check(MET, title, _("Der Entwurf hält sie ein."), titles)


def _lost_words(lost: Any) -> str:
    reason = str(LOST.get(lost.reason, ""))
    if lost.after:
        return _("%(reason)s Bisher: %(before)s. Jetzt: %(after)s", reason=reason, before=lost.before, after=lost.after)
    return _("%(reason)s Bisher: %(before)s", reason=reason, before=lost.before)


def _left(key: str) -> Check:
    return Check(NOTE, _("„%(key)s“ fehlt im Entwurf", key=key),
                 _("Der Prozess bleibt in seiner letzten Version in Kraft."))

"""Routes of how a process runs: open, overdue, how long each step takes, as heat map and table. Never by person."""
from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.downloads import as_download
from web.processes.room import SECTION, blueprint, for_readers
from web.processes.sides import version_side
from web.services import now, services
from web.wording import number
from workflows.errors import NotFound
from workflows.model import ProcessDefinition
from workflows.services.figures import ProcessFigures, StepFigures

SPANS = {"30": _l("Letzte 30 Tage"), "90": _l("Letzte 90 Tage"), "365": _l("Letztes Jahr"), "": _l("Alle")}
LEVELS = 5
# Around other steps: they last as long as what is in them, and would hide it.
AROUND = frozenset({"subProcess", "transaction", "adHocSubProcess"})
QUICK = dt.timedelta(minutes=1)
# Seconds, one of it, many of it, many of it in short.
_UNITS = (
    (86_400, _l("1 Tag"), _l("%(count)s Tage"), _l("%(count)s T")),
    (3_600, _l("1 Stunde"), _l("%(count)s Stunden"), _l("%(count)s Std.")),
    (60, _l("1 Minute"), _l("%(count)s Minuten"), _l("%(count)s Min.")),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A step as the table shows it: level 0 = never done, 1 = quickest to 5 = slowest of this process."""

    step: StepFigures
    level: int
    median: str
    ninth: str


def span_words(span: dt.timedelta | None, short: bool = False) -> str:
    """A time in its largest unit, rounded to a tenth below ten: "3,5 Tage", "12 Stunden"; short: "3,5 T"."""
    if span is None:
        return "–"
    seconds = span.total_seconds()
    for size, one, many, brief in _UNITS:
        if seconds >= size:
            count = round(seconds / size, 1) if seconds < 10 * size else round(seconds / size)
            if count == 1 and not short:
                return str(one)
            return str(brief if short else many) % {"count": number(count)}
    return _("< 1 Min.") if short else _("unter einer Minute")


def level(span: dt.timedelta | None, longest: float) -> int:
    """How dark a step is: by the root of its share of the longest, so that hours beside weeks still differ."""
    if span is None:
        return 0
    share = (span.total_seconds() / longest) ** 0.5 if longest else 0
    return min(LEVELS, 1 + int(share * LEVELS))


def _lines(figures: ProcessFigures) -> list[Line]:
    longest = max((one.median.total_seconds() for one in figures.steps if one.median), default=0.0)
    found = [Line(one, level(one.median, longest), span_words(one.median), span_words(one.ninth))
             for one in figures.steps]
    return sorted(found, key=lambda line: -(line.step.median or dt.timedelta()).total_seconds())


def _split(lines: Sequence[Line]) -> Mapping[str, Sequence[Line]]:
    """Steps that take time or where something lies, and those that are over at once."""
    quick = [line for line in lines if line.step.median is not None and line.step.median < QUICK and not line.step.open]
    return {"quick": quick, "lines": [line for line in lines if line not in quick]}


def _asked(key: str) -> tuple[ProcessDefinition, str, ProcessFigures]:
    """The process the address names, the span of time, and its figures."""
    newest = services().publications.of(key)[0]
    wanted = request.args.get("prozess", key)
    process = next((one for one in newest.definitions if one.key == wanted), None)
    if process is None:
        raise NotFound("process_not_found", key=wanted)
    span = request.args.get("zeitraum", "90")
    span = span if span in SPANS else "90"
    since = now() - dt.timedelta(days=int(span)) if span else None
    return process, span, services().management.figures(process.key, since)


@blueprint.get("/prozesse/<key>/auswertung")
@for_readers
def running(key: str) -> ResponseReturnValue:
    """How a process runs, as a heat map and as a table."""
    process, span, figures = _asked(key)
    newest = services().publications.of(key)[0]
    lines = _lines(figures)
    here = version_side(newest)
    return render_template(
        "processes/running.html", section=SECTION, newest=newest, process=process, figures=figures, **_split(lines),
        spans=SPANS, span=span, median=span_words(figures.median), heat=json.dumps({"heat": _heat(lines)}),
        drawing=url_for("processes.drawing", key=key, mark=here.mark, file=process.resource),
    )


def _heat(lines: Sequence[Line]) -> Mapping[str, Mapping[str, object]]:
    """What the diagram shows, by element."""
    return {
        line.step.element: {
            "level": 0 if line.step.type in AROUND else line.level, "text": span_words(line.step.median, short=True),
            "open": line.step.open, "late": line.step.overdue,
        }
        for line in lines if line.level or line.step.open
    }


@blueprint.get("/prozesse/<key>/auswertung.csv")
@for_readers
def running_csv(key: str) -> ResponseReturnValue:
    """The table for a spreadsheet: semicolons, decimal comma, UTF-8 with a mark, as a German Excel opens it."""
    process, _span, figures = _asked(key)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow([_("Schritt"), _("Technischer Name"), _("Offen"), _("Davon überfällig"), _("Erledigt"),
                     _("Median (Stunden)"), _("9 von 10 höchstens (Stunden)")])
    for line in _lines(figures):
        one = line.step
        writer.writerow([_cell(one.name), _cell(one.element), one.open, one.overdue, one.done, _hours(one.median),
                         _hours(one.ninth)])
    return as_download("\ufeff" + text.getvalue(), f"auswertung-{process.key}.csv", "text/csv")


def _cell(text: str) -> str:
    """A text a spreadsheet does not take for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _hours(span: dt.timedelta | None) -> str:
    return f"{span.total_seconds() / 3600:.1f}".replace(".", ",") if span is not None else ""

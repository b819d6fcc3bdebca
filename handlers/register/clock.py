"""The three months' clock of § 10 Abs. 1 HwO: start it, watch it, extend it once.

Nothing may depend on somebody remembering: reminders, escalation and the day of the fiction come
from here, each exactly once, computed anew from the dates whenever the watch loop asks.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import Context, OutputModel
from handlers.letters.german import as_date, short_date, text_of
from handlers.register.assessment import run_rules
from handlers.register.trades import moved_in_2020
from workflows import deadlines
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

BERLIN = ZoneInfo("Europe/Berlin")
ENTRY_PERIOD, PROOF_PERIOD = "P3M", "P6M"
#: Kinds of clock: § 10 Abs. 1 HwO with its fiction, and the proof of § 126 Abs. 4 HwO.
ENTRY, PROOF = "entry", "proof_126"
#: Months after the extension at which the proof is called to mind (register.md § 13 K13).
_PROOF_REMINDERS = (3, 5)
TOO_LATE = "EXTENSION_TOO_LATE"


class _Inputs(BaseModel):
    model_config = ConfigDict(extra="ignore")


class StartInputs(_Inputs):
    """The day the last missing paper arrived (vollstaendig_am), which a person states; None while some are missing."""

    application: Context
    complete_on: dt.date | None = None


class AlarmInputs(_Inputs):
    """The clock and the alarms already given."""

    deadline: Context | None = None
    alarms_done: list[str] | None = None


class Extension(_Inputs):
    """What the reviewer wants; `notified_on` where proof or retrieval is known."""

    until: dt.date
    reason: str = Field(min_length=1)
    delivery: str = "proof"
    posted_on: dt.date | None = None
    notified_on: dt.date | None = None


class ExtendInputs(_Inputs):
    """The clock and its one extension (§ 42a Abs. 2 Satz 3 VwVfG)."""

    deadline: Context
    extension: Extension


class StartOutputs(OutputModel):
    """The clock, None where the application has none, and the application with its day of completeness."""

    deadline: Context | None = Field(title="Frist mit Beginn, rechtlichem und internem Ende")
    application: Context = Field(title="Antrag, vollständig")


class NextAlarm(OutputModel):
    """kind: "none", "wait" (until `at`), "reminder", "escalation" or "fiction"."""

    kind: str
    at: dt.datetime
    label: str


class AlarmOutputs(OutputModel):
    """What to do next and which alarms have been given by now."""

    alarm: NextAlarm = Field(title="Art, Zeitpunkt und Text des Alarms")
    alarms_done: list[str] = Field(title="bereits gegebene Alarme")


class ExtendOutputs(OutputModel):
    """The clock with its later end."""

    deadline: Context = Field(title="verlängerte Frist")


def start_clock(step: Step) -> Outputs:
    """Fix the clock's dates; register E and the continuation after death have none.

    The six months of § 126 Abs. 4 HwO run from the extension whether papers are complete or not.
    """
    application, complete, land = step.inputs.application, step.inputs.complete_on, str(step.parameter("land"))
    received = as_date(application.get("received"))
    if complete is not None:
        # Nothing can be complete before it arrived; the period never begins earlier (§ 42a Abs. 2 VwVfG).
        complete = max(complete, received or dt.date.min)
        application = application | {"complete": complete}
    if received is not None and _proof_of_126(application):
        clock = deadlines.deadline(received, PROOF_PERIOD, land, kind="authority")
        return {"deadline": asdict(clock) | {"kind": PROOF, "extended": False}, "application": application}
    found = run_rules(step, application).get("deadline") if complete else None
    if not found:
        return {"deadline": None, "application": application}
    ea = complete if application.get("channel") == "ea" else None
    clock = deadlines.deadline(as_date(found["start"]) or complete, ENTRY_PERIOD, land, ea=ea)
    return {"deadline": asdict(clock) | {"kind": ENTRY, "extended": False}, "application": application}


def _proof_of_126(application: Context) -> bool:
    """Whether a new partner joins an entry moved in 2020, so that a basis of § 7 HwO has to be shown (§ 126 Abs. 4)."""
    return application.get("event") == "new_partner" and any(
        moved_in_2020(text_of(row, "trade"), row.get("grandfathered") is True)
        for row in application.get("trades") or [])


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm of the clock; its key carries the date, so that an extension brings it again."""

    kind: str
    at: dt.datetime
    label: str
    key: str


def alarms(deadline: Context, reminders: list[int], at: dt.time, land: str) -> list[Alarm]:
    """All alarms of a clock in order: reminders before the internal date, escalation, day of the fiction.

    :param reminders: working days before `deadline.internal`.
    :param at: time of day in Europe/Berlin.
    """
    return sorted(_alarms(deadline, reminders, at, land), key=lambda alarm: alarm.at)


def _alarms(deadline: Context, reminders: list[int], at: dt.time, land: str) -> Iterator[Alarm]:
    internal, legal = as_date(deadline["internal"]), as_date(deadline["legal"])
    assert internal is not None
    assert legal is not None
    if deadline.get("kind") == PROOF:
        yield from _proof_alarms(as_date(deadline["start"]) or internal, internal, legal, at)
        return
    for days in reminders:
        day = deadlines.working_days(internal, -days, land)
        yield Alarm("reminder", _instant(day, at), f"Noch {days} Arbeitstage bis zum {short_date(internal)}",
                    f"reminder:{days}:{internal}")
    yield Alarm("escalation", _instant(internal, at), f"Interne Frist läuft heute ab ({short_date(internal)})",
                f"escalation:{internal}")
    yield Alarm("fiction", _instant(legal + dt.timedelta(days=1), at),
                f"Gesetzliche Frist ist am {short_date(legal)} abgelaufen: Ist die Fiktion eingetreten?",
                f"fiction:{legal}")


def _proof_alarms(start: dt.date, internal: dt.date, legal: dt.date, at: dt.time) -> Iterator[Alarm]:
    """Alarms of § 126 Abs. 4 HwO: no fiction at the end, but a deletion that the law demands."""
    for months in _PROOF_REMINDERS:
        day = deadlines.period_end(start, f"P{months}M")
        yield Alarm("reminder", _instant(day, at), "Nachweis nach § 126 Abs. 4 HwO für den neuen Gesellschafter fehlt; "
                    f"die Frist endet am {short_date(legal)}", f"proof:{months}:{legal}")
    yield Alarm("escalation", _instant(internal, at),
                f"Die Frist für den Nachweis nach § 126 Abs. 4 HwO endet am {short_date(legal)}", f"proof:end:{legal}")
    yield Alarm("escalation", _instant(legal + dt.timedelta(days=1), at),
                f"Die Frist für den Nachweis nach § 126 Abs. 4 HwO ist am {short_date(legal)} abgelaufen: "
                "Löschung einleiten (Anhörung, § 13 Abs. 3 HwO)", f"proof:over:{legal}")


def _instant(day: dt.date, at: dt.time) -> dt.datetime:
    return dt.datetime.combine(day, at, BERLIN).astimezone(dt.UTC)


def next_alarm(step: Step) -> Outputs:
    """The alarm that is due, else how long to wait; of several reminders that are due only the last one speaks."""
    done = list(step.inputs.alarms_done or [])
    if not step.inputs.deadline:
        return {"alarm": _answer("none", step.now, "Keine Frist"), "alarms_done": done}
    reminders = [int(days) for days in step.parameter("alarm_reminder_working_days")]
    at = dt.time.fromisoformat(str(step.parameter("alarm_time")))
    pending = [alarm for alarm in alarms(step.inputs.deadline, reminders, at, str(step.parameter("land")))
               if alarm.key not in done]
    due = [alarm for alarm in pending if alarm.at <= step.now]
    if not pending:
        return {"alarm": _answer("none", step.now, "Alle Fristalarme sind gegeben"), "alarms_done": done}
    if not due:
        return {"alarm": _answer("wait", pending[0].at, pending[0].label), "alarms_done": done}
    alarm, *later = due
    told = [alarm.key]
    while alarm.kind == "reminder" and later and later[0].kind == "reminder":
        alarm = later.pop(0)
        told.append(alarm.key)
    return {"alarm": _answer(alarm.kind, alarm.at, alarm.label), "alarms_done": [*done, *told]}


def _answer(kind: str, at: dt.datetime, label: str) -> Context:
    return {"kind": kind, "at": at, "label": label}


def extend_clock(step: Step) -> Outputs:
    """Extend once, if the letter reaches the applicant before the end; else the caller learns it is too late."""
    old, wanted, land = step.inputs.deadline, step.inputs.extension, str(step.parameter("land"))
    end = as_date(old["nominal"])
    assert end is not None
    if old.get("extended") is True:
        raise BpmnError(TOO_LATE, "the clock was extended once already")
    if old.get("kind") == PROOF:
        raise BpmnError(TOO_LATE, "§ 126 Abs. 4 HwO knows no extension")
    judged = deadlines.extension(
        end, wanted.until, posted=wanted.posted_on or step.today, notified=wanted.notified_on, land=land,
        fiction_days=int(step.parameter("bekanntgabe_fiktion_tage")), proof=wanted.delivery in {"proof", "portal"},
        guard_days=int(step.parameter("extension_guard_working_days")))
    if not judged.in_time or judged.blocked_by_guard or wanted.until <= end:
        raise BpmnError(TOO_LATE, f"notified {judged.notified}, end {end}", {"notified_on": judged.notified})
    clock = deadlines.deadline_until(as_date(old["start"]) or end, wanted.until, land)
    kept = {"kind": old.get("kind") or ENTRY, "extended": True, "notified_on": judged.notified}
    return {"deadline": asdict(clock) | kept}


START = Handler(
    topic="register.start_clock", title="Entscheidungsfrist beginnen", inputs=StartInputs,
    outputs=StartOutputs, run=start_clock,
)
NEXT_ALARM = Handler(
    topic="register.next_alarm", title="Nächsten Fristalarm bestimmen", inputs=AlarmInputs,
    outputs=AlarmOutputs, run=next_alarm,
)
EXTEND = Handler(
    topic="register.extend_clock", title="Entscheidungsfrist einmal verlängern", inputs=ExtendInputs,
    outputs=ExtendOutputs, run=extend_clock,
    errors={TOO_LATE: "Verlängerung käme zu spät oder ist schon verbraucht"},
)

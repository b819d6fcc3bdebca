"""exams.accept: bring an application into one form, find round, committee and apprenticeship, register the candidate.

Nothing is refused here: what is missing or odd is marked for people, and the application is stored all the same.
"""
from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from handlers.apprenticeships import service as roll
from handlers.contracts import Context, OutputModel
from handlers.exams import lookups, naming
from handlers.exams.models import EXAMS, candidates, registrations
from handlers.exams.summary import facts
from handlers.letters.german import as_date, full_name, short_date, text_of
from handlers.register.naming import normalised_code, trade_name
from handlers.register.trades import all_trades
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

UNREACHABLE = "APPRENTICE_REGISTER_UNREACHABLE"
Check = dict[str, str]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FULL_AGE = 18
#: What a diagram waits for -> its parameter.
TIMES = {
    "reminder_working_days": "vorsitz_erinnerung_arbeitstage", "deputy_working_days": "vorsitz_eskalation_arbeitstage",
    "hard_stop_days": "letzte_entscheidung_tage", "invitation_days": "einladung_tage",
    "committee_working_days": "ausschuss_ziel_arbeitstage", "request_max": "nachforderung_max",
}
#: Exams of people in training, who stand in the Lehrlingsrolle.
OF_TRAINING = ("ZP", "GP", "GP1", "GP2", "AP")


class AcceptInputs(BaseModel):
    """The application as form, portal or another system gave it."""

    model_config = ConfigDict(extra="ignore")

    application: Context


class AcceptOutputs(OutputModel):
    """The application in one form, where it belongs, and what stands out."""

    application: Context = Field(title="Antrag in einheitlicher Form")
    round: Context | None = Field(title="Prüfungsrunde mit Zeitraum, Anmeldeschluss und Stichtag")
    committee: Context | None = Field(title="zuständiger Ausschuss mit Mitgliedern")
    received: dt.date = Field(title="Tag des Eingangs")
    late: bool = Field(title="nach dem Anmeldeschluss eingegangen")
    registration: int = Field(title="Nummer der Anmeldung")
    candidate: int = Field(title="Nummer des Prüflings")
    case_title: str = Field(title="Titel des Vorgangs")
    case_place: str = Field(title="Ort")
    case_facts: list[dict[str, str]] = Field(title="Angaben zum Lesen vor der Entscheidung")
    checks: list[Check] = Field(title="Auffälligkeiten bei Eingang")
    times: dict[str, int] = Field(title="Fristen des Ablaufs in Tagen und Arbeitstagen")


def accept(step: Step) -> Outputs:
    """Normalise, look up, register, mark."""
    application = normalise(step.inputs.application, step.today)
    entered = dict(application.get("training") or {})
    _complete_occupation(step.connection, application)
    apprenticeship = _from_roll(step, application)
    found = _round(step.connection, application)
    committee = lookups.find_committee(
        step.connection, application["exam"], text_of(application["occupation"], "key"), municipality(application),
        step.today)
    candidate = _candidate(step.connection, application["person"])
    application["attempts"] = max(int(application.get("attempts") or 0),
                                  _failed_before(step.connection, candidate, application, step.instance_id))
    late = is_late(application, found)
    registration = _register(step, application, candidate, found, committee, late)
    return {
        "application": application, "round": found, "committee": committee, "received": application["received"],
        "late": late, "registration": registration, "candidate": candidate,
        "case_title": naming.case_title(application), "case_place": place_of(application),
        "case_facts": facts(application, found, committee),
        "checks": list(checks(application, found, committee, apprenticeship=apprenticeship, entered=entered,
                              today=step.today)),
        "times": {name: int(step.parameter(key)) for name, key in TIMES.items()},
    }


def normalise(application: Mapping[str, Any], today: dt.date) -> Context:
    """One form for all channels: clean texts, days as dates, the parts everybody reads always there."""
    clean: Context = _clean(dict(application))
    clean["exam"] = text_of(clean, "exam") or "GP"
    clean["part"] = text_of(clean, "part")
    clean["received"] = clean.get("received") or today
    clean["channel"] = clean.get("channel") or "counter"
    clean["person"] = clean.get("person") or {}
    occupation = clean.get("occupation") or {}
    clean["occupation"] = occupation if isinstance(occupation, dict) else {"key": str(occupation)}
    if "training" in clean and not isinstance(clean["training"], dict):
        clean.pop("training")
    clean["jobs"] = [row for row in clean.get("jobs") or [] if isinstance(row, dict) and row.get("from")]
    return clean


def _clean(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _clean(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(item) for item in value]
    if not isinstance(value, str):
        return value
    text = unicodedata.normalize("NFC", value).strip()
    if _DAY.fullmatch(text):
        return _day_or_text(text)
    return text if "\n" in text else " ".join(text.split())


def _day_or_text(text: str) -> Any:
    try:
        return as_date(text)
    except ValueError:
        return text


def _complete_occupation(connection: Connection, application: Context) -> None:
    """What the chamber knows of the occupation; for the Meisterprüfung the trade with its annex."""
    occupation, exam = application["occupation"], application["exam"]
    key = text_of(occupation, "key") or text_of(occupation, "trade")
    if exam.startswith("MP"):
        code = normalised_code(key)
        if code in all_trades():
            annex = all_trades()[code].annex
            application["exam"] = "MP_A" if annex == "A" else "MP_B"
            occupation |= {"key": code, "trade": code, "name": trade_name(code), "annex": annex}
        return
    row = lookups.occupation_row(connection, key)
    if row is not None:
        occupation |= {name: row[name] for name in ("key", "name", "law", "months", "stretched", "zp_required",
                                                     "trade", "annex")}


def _from_roll(step: Step, application: Context) -> RowMapping | None:
    """The apprenticeship of the Lehrlingsrolle, its facts taken over into `training`; people's own look-up stands.

    :raises BpmnError: the roll cannot be asked at the moment.
    """
    training = application.get("training") or {}
    if training.get("checked_by_hand") is True:
        return None
    wanted = text_of(training, "number")
    if application["exam"] not in OF_TRAINING and not wanted:
        return None
    if step.parameter("apprentice_register_open") is not True:
        raise BpmnError(UNREACHABLE, "the Lehrlingsrolle is closed for maintenance")
    row = roll.find(step.connection, wanted, application["person"], text_of(application["occupation"], "key"))
    if row is None:
        return None
    known = {key: value for key, value in roll.training(row).items() if value is not None}
    firm = {key: value for key, value in known.pop("firm").items() if value}
    # Papers shown with the application count as much as those the roll has seen.
    shown = {key: True for key in ("zp_attended", "booklet") if training.get(key) is True}
    application["training"] = training | known | shown | {"firm": (training.get("firm") or {}) | firm}
    if not application.get("part1") and (part1 := roll.part1(row)):
        application["part1"] = part1
    return row


def _round(connection: Connection, application: Context) -> Context | None:
    wanted = application.get("round")
    wanted = text_of(wanted, "id") if isinstance(wanted, Mapping) else str(wanted or "")
    row = lookups.round_row(connection, wanted) if wanted else lookups.next_round(connection, application["received"])
    return lookups.round_context(row)


def municipality(application: Mapping[str, Any]) -> str:
    """Key of the municipality that decides who is competent: of the firm, else of the candidate."""
    firm = (application.get("training") or {}).get("firm") or {}
    return text_of(firm, "municipality") or text_of(application.get("person"), "municipality")


def place_of(application: Mapping[str, Any]) -> str:
    """The place a list shows: of the firm, else of the candidate."""
    firm = (application.get("training") or {}).get("firm") or {}
    return text_of(firm, "place") or text_of(application.get("person"), "place")


def is_late(application: Mapping[str, Any], found: Mapping[str, Any] | None) -> bool:
    """Whether the application came after the round's deadline; early admission has a deadline of its own."""
    received = as_date(application.get("received"))
    if found is None or received is None:
        return False
    ends = as_date((application.get("training") or {}).get("end"))
    early = ends is not None and ends > found["cutoff"] and found.get("early_deadline") is not None
    return bool(received > (found["early_deadline"] if early else found["deadline"]))


def _candidate(connection: Connection, person: Mapping[str, Any]) -> int:
    """The candidate's number; the same names and day of birth are the same person, no day of birth is nobody known."""
    born = as_date(person.get("birth_date"))
    named = {"family_name": text_of(person, "family_name") or "ohne Namen",
             "first_names": text_of(person, "first_names")}
    rest = {key: text_of(person, key) or None for key in ("birth_name", "email", "street", "postcode", "place")}
    same = (candidates.c.family_name == named["family_name"], candidates.c.first_names == named["first_names"],
            candidates.c.birth_date == born)
    known = connection.execute(select(candidates.c.id).where(*same)).scalar() if born else None
    if known is not None:
        connection.execute(update(candidates).where(candidates.c.id == known).values(
            {key: value for key, value in rest.items() if value} or {"birth_date": born}))
        return int(known)
    added = insert(candidates).values(**named, birth_date=born, **rest).returning(candidates.c.id)
    return int(connection.execute(added).scalar_one())


def _failed_before(connection: Connection, candidate: int, application: Context, case_id: str) -> int:
    query = select(func.count()).select_from(registrations).where(
        registrations.c.candidate_id == candidate, registrations.c.exam == application["exam"],
        registrations.c.part == application["part"],
        registrations.c.occupation == text_of(application["occupation"], "key"),
        registrations.c.passed.is_(False), registrations.c.case_id != case_id)
    return int(connection.execute(query).scalar_one())


def _register(
    step: Step, application: Context, candidate: int, found: Context | None, committee: Context | None, late: bool
) -> int:
    """Note the registration; the same case, exam and part again changes the one there is."""
    training = application.get("training") or {}
    firm, employer = training.get("firm") or {}, application.get("employer") or {}
    key = {"case_id": step.instance_id, "exam": application["exam"] if application["exam"] in EXAMS else "GP",
           "part": application["part"]}
    values = {
        "business_key": step.business_key, "candidate_id": candidate, "round_id": found["id"] if found else None,
        "occupation": text_of(application["occupation"], "key"),
        "committee_id": committee["id"] if committee else None,
        "apprenticeship": text_of(training, "number") or None, "firm_name": text_of(firm, "name") or None,
        "firm_id": text_of(firm, "id") or None, "employer_name": text_of(employer, "name") or None,
        "employer_id": text_of(employer, "id") or None, "received_on": application["received"], "late": late,
        "earlier_attempts": application["attempts"],
    }
    known = step.connection.execute(select(registrations.c.id).where(
        *(registrations.c[name] == value for name, value in key.items()))).scalar()
    if known is None:
        added = insert(registrations).values(**key, **values).returning(registrations.c.id)
        return int(step.connection.execute(added).scalar_one())
    step.connection.execute(update(registrations).where(registrations.c.id == known).values(**values))
    return int(known)


def checks(
    application: Context, found: Context | None, committee: Context | None, *,
    apprenticeship: RowMapping | None, entered: Mapping[str, Any], today: dt.date,
) -> Iterator[Check]:
    """What stands out at arrival, in German, with the field it concerns."""
    yield from _person_checks(application, today)
    yield from _exam_checks(application, found, committee)
    yield from _roll_checks(application, apprenticeship, entered)


def _check(code: str, field: str, text: str) -> Check:
    return {"code": code, "field": f"application.{field}", "text": text}


def _person_checks(application: Context, today: dt.date) -> Iterator[Check]:
    person = application["person"]
    born = as_date(person.get("birth_date"))
    if born is None:
        yield _check("birth_date_missing", "person.birth_date",
                     "Ohne Geburtsdatum lässt sich die Person nicht sicher in der Lehrlingsrolle finden.")
    elif _age(born, today) < _FULL_AGE and not full_name(person.get("guardian")):
        yield _check("guardian_missing", "person.guardian",
                     "Die Person ist minderjährig; die gesetzliche Vertretung fehlt.")
    if application.get("declaration") is not True:
        yield _check("declaration_missing", "declaration",
                     "Die Erklärung zur Richtigkeit und Vollständigkeit fehlt.")


def _age(born: dt.date, today: dt.date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _exam_checks(application: Context, found: Context | None, committee: Context | None) -> Iterator[Check]:
    occupation, exam = application["occupation"], application["exam"]
    name = text_of(occupation, "name")
    if not name:
        yield _check("occupation_unknown", "occupation.key",
                     f"„{text_of(occupation, 'key')}“ ist kein Beruf, den die Kammer kennt.")
    if exam == "GP" and occupation.get("stretched") is True:
        yield _check("exam_stretched", "exam",
                     f"Im Beruf {name} besteht die Gesellenprüfung aus Teil 1 und Teil 2; bitte den Teil klären.")
    if exam in {"GP1", "GP2"} and occupation.get("stretched") is False:
        yield _check("exam_not_stretched", "exam", f"Im Beruf {name} gibt es keine Teile 1 und 2 der Gesellenprüfung.")
    if exam in {"GP", "GP1", "GP2"} and text_of(occupation, "law") == "bbig":
        yield _check("exam_other_law", "exam",
                     f"{name} ist ein Beruf nach dem BBiG; dort gibt es die Abschlussprüfung.")
    if found is None:
        yield _check("round_unknown", "round", "Es ist keine Prüfungsrunde gefunden.")
    if committee is None:
        yield _check("committee_unknown", "occupation.key", "Es ist kein zuständiger Prüfungsausschuss gefunden.")


def _roll_checks(
    application: Context, apprenticeship: RowMapping | None, entered: Mapping[str, Any]
) -> Iterator[Check]:
    training = application.get("training") or {}
    if application["exam"] in OF_TRAINING and apprenticeship is None and training and \
            training.get("checked_by_hand") is not True:
        yield _check("not_in_roll", "training.number", "In der Lehrlingsrolle ist kein Ausbildungsverhältnis gefunden.")
    if apprenticeship is None:
        return
    stated = as_date(entered.get("end"))
    if stated is not None and stated != apprenticeship["ends"]:
        yield _check("training_end_differs", "training.end",
                     f"Angegeben ist ein Ende der Ausbildung am {short_date(stated)}, in der Lehrlingsrolle steht der "
                     f"{short_date(apprenticeship['ends'])}.")
    if apprenticeship["ended_on"] is not None:
        yield _check("training_ended", "training.number",
                     f"Das Ausbildungsverhältnis endete am {short_date(apprenticeship['ended_on'])}.")


ACCEPT = Handler(
    topic="exams.accept", title="Prüfungsantrag übernehmen, Runde, Ausschuss und Ausbildung zuordnen",
    inputs=AcceptInputs, outputs=AcceptOutputs, run=accept,
    errors={UNREACHABLE: "Die Lehrlingsrolle ist nicht erreichbar"},
)

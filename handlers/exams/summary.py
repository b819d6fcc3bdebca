"""What a person reads of an exam application before deciding: who, which exam, trained where, shown how."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handlers.exams.naming import exam_name
from handlers.letters.german import address_line, full_name, short_date, text_of

Data = Mapping[str, Any]
Fact = dict[str, str]
PART1 = {"attended": "teilgenommen", "exempt": "befreit", "missed_no_fault": "ohne eigenes Verschulden versäumt",
         "missed_own_fault": "versäumt"}
CERTIFICATES = {"full": "Zeugnis der vollständigen Vergleichbarkeit",
                "predominant": "Bescheid über die überwiegende Vergleichbarkeit",
                "bundeswehr": "Bescheinigung der Bundeswehr"}
QUALIFICATIONS = {"journeyman": "Gesellenprüfung", "final_exam": "Abschlussprüfung", "meister": "Meisterprüfung",
                  "equivalence_40a": "Gleichwertigkeit § 40a HwO",
                  "full_comparability": "Zeugnis der vollständigen Vergleichbarkeit", "none": "keine"}


def facts(application: Data, found: Data | None, committee: Data | None) -> list[Fact]:
    """The facts in reading order; what was not stated is left out. Health is named nowhere in it."""
    rows = [*_person(application), *_exam(application, found, committee), *_training(application), *_other(application)]
    return [{"key": label, "value": text} for label, text in rows if text]


def _person(application: Data) -> Iterator[tuple[str, str]]:
    person = application.get("person") or {}
    born = short_date(person.get("birth_date"))
    yield "Prüfling", ", ".join(filter(None, (full_name(person), born and f"geboren am {born}")))
    yield "Wohnung", address_line(person)
    yield "Gesetzliche Vertretung", full_name(person.get("guardian"))


def _exam(application: Data, found: Data | None, committee: Data | None) -> Iterator[tuple[str, str]]:
    occupation = application.get("occupation") or {}
    yield "Prüfung", exam_name(text_of(application, "exam"), text_of(application, "part"))
    yield "Beruf", text_of(occupation, "name") or text_of(occupation, "key")
    if found is not None:
        yield "Prüfungsrunde", (f"{found['name']} ({short_date(found['from'])} bis {short_date(found['to'])}), "
                                f"Anmeldeschluss {short_date(found['deadline'])}")
    yield "Ausschuss", text_of(committee, "name")
    attempts = int(application.get("attempts") or 0)
    yield "Frühere Versuche", str(attempts) if attempts else ""


def _training(application: Data) -> Iterator[tuple[str, str]]:
    training = application.get("training") or {}
    firm = training.get("firm") or {}
    yield "Ausbildungsbetrieb", ", ".join(filter(None, (text_of(firm, "name"), address_line(firm))))
    begin, end = short_date(training.get("begin")), short_date(training.get("end"))
    yield "Ausbildung", f"{begin} bis {end}" if begin and end else end and f"bis {end}"
    yield "Lehrlingsrolle", text_of(training, "number") or ("nicht eingetragen" if training else "")
    if (application.get("occupation") or {}).get("zp_required") is True and "zp_attended" in training:
        yield "Zwischenprüfung", "teilgenommen" if training["zp_attended"] else "nicht teilgenommen"
    yield "Teil 1", PART1.get(text_of(application, "part1"), "")
    if "booklet" in training:
        yield "Ausbildungsnachweis", "vorgelegt" if training["booklet"] else "nicht vorgelegt"


def _other(application: Data) -> Iterator[tuple[str, str]]:
    yield "Tätigkeiten", "; ".join(
        f"{short_date(job.get('from'))} bis {short_date(job.get('to'))} {text_of(job, 'employer')}".strip()
        for job in application.get("jobs") or [])
    yield "Zeugnis", CERTIFICATES.get(text_of(application, "certificate"), "")
    held = application.get("qualification") or {}
    yield "Abschluss", QUALIFICATIONS.get(text_of(held, "kind"), "")
    months = text_of(application, "experience_months")
    yield "Berufstätigkeit", f"{months} Monate" if months else ""

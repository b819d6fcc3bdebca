"""What exams, parts, paths and people of a case are called in German."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.letters.german import text_of

EXAM_NAMES = {
    "ZP": "Zwischenprüfung", "GP": "Gesellenprüfung", "GP1": "Gesellenprüfung Teil 1", "GP2": "Gesellenprüfung Teil 2",
    "AP": "Abschlussprüfung", "UP": "Umschulungsprüfung", "FP": "Fortbildungsprüfung",
    "MP_A": "Meisterprüfung", "MP_B": "Meisterprüfung",
}
PATH_NAMES = {
    "REGULAER": "nach der Ausbildung", "VORZEITIG": "vorzeitig", "EXTERN": "ohne Ausbildung (extern)",
    "VALIDIERT": "mit Zeugnis der vollständigen Vergleichbarkeit", "SOLDAT": "als Soldatin oder Soldat",
    "SCHULISCH": "nach schulischer Ausbildung", "UMSCHULUNG": "nach Umschulung", "WIEDERHOLUNG": "Wiederholung",
}
PARTS = {"I": "Teil I (Praxis)", "II": "Teil II (Fachtheorie)", "III": "Teil III (Betriebswirtschaft und Recht)",
         "IV": "Teil IV (Berufs- und Arbeitspädagogik)", "all": "alle Teile"}


def exam_name(exam: str, part: str = "") -> str:
    """"Gesellenprüfung Teil 2", "Meisterprüfung Teil III (Betriebswirtschaft und Recht)"."""
    name = EXAM_NAMES.get(exam, exam)
    return f"{name} {PARTS[part]}" if part in PARTS and part != "all" else name


def case_title(application: Mapping[str, Any]) -> str:
    """Who wants which exam: "Ahrens, Anna: Tischler/in, Gesellenprüfung"."""
    person = application.get("person") or {}
    who = ", ".join(filter(None, (text_of(person, "family_name"), text_of(person, "first_names"))))
    occupation = application.get("occupation") or {}
    what = text_of(occupation, "name") or text_of(occupation, "key")
    exam = exam_name(text_of(application, "exam"), text_of(application, "part"))
    return f"{who or 'ohne Namen'}: {', '.join(filter(None, (what, exam)))}"

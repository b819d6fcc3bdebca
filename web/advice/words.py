"""What the screens call the codes of the advisory cases."""
from __future__ import annotations

from collections.abc import Mapping

CATEGORIES: Mapping[str, str] = {
    "B-K": "Kaufmännisch", "B-T": "Technik und Energie", "B-D": "Digitalisierung", "B-I": "Innovation",
    "B-G": "Existenzgründung", "B-N": "Nachfolge", "B-C": "Krise", "B-R": "Rechtsauskunft", "B2": "Ausbildung",
}
PRIORITIES: Mapping[str, str] = {"P1": "sofort", "P2": "bald", "P3": "üblich"}
REGIONS: Mapping[str, str] = {"rostock": "Rostock", "neubrandenburg": "Neubrandenburg", "coast": "Küste"}
TOPIC_NAMES: Mapping[str, str] = {
    "BWL": "Betriebswirtschaft", "TECHNIK": "Technik", "ENERGIE": "Energie", "IT": "IT", "INNOVATION": "Innovation",
    "GRUENDUNG": "Gründung", "NACHFOLGE": "Nachfolge", "AUSBILDUNG": "Ausbildung",
}
OUTCOMES: Mapping[str, str] = {
    "ABGESCHLOSSEN": "abgeschlossen", "KURZAUSKUNFT": "Kurzauskunft", "WEITERVERMITTELT": "weitervermittelt",
    "ABGEBROCHEN_KEINE_RUECKMELDUNG": "keine Rückmeldung", "ABGEBROCHEN_ZURUECKGEZOGEN": "zurückgezogen",
    "ABGELEHNT_NICHT_ZUSTAENDIG": "nicht zuständig", "other": "übrige zusammen",
}
#: State of the year's cap -> tone, icon, words.
STATES: Mapping[str, tuple[str, str, str]] = {
    "free": ("green", "met", "im Rahmen"),
    "near": ("amber", "soon", "Die Jahresgrenze ist nah. Sprechen Sie neue Fälle mit der Leitung ab."),
    "reached": ("red", "overdue", "Die Jahresgrenze ist erreicht. Sie beraten weiter, abgerechnet wird nichts mehr."),
}

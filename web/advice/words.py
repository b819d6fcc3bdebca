"""What the screens call the codes of the advisory cases."""
from __future__ import annotations

from collections.abc import Mapping

from flask_babel import lazy_gettext as _l

CATEGORIES: Mapping[str, str] = {
    "B-K": _l("Kaufmännisch"), "B-T": _l("Technik und Energie"), "B-D": _l("Digitalisierung"), "B-I": _l("Innovation"),
    "B-G": _l("Existenzgründung"), "B-N": _l("Nachfolge"), "B-C": _l("Krise"), "B-R": _l("Rechtsauskunft"),
    "B2": _l("Ausbildung"),
}
PRIORITIES: Mapping[str, str] = {"P1": _l("sofort"), "P2": _l("bald"), "P3": _l("üblich")}
REGIONS: Mapping[str, str] = {"rostock": _l("Rostock"), "neubrandenburg": _l("Neubrandenburg"), "coast": _l("Küste")}
TOPIC_NAMES: Mapping[str, str] = {
    "BWL": _l("Betriebswirtschaft"), "TECHNIK": _l("Technik"), "ENERGIE": _l("Energie"), "IT": "IT",
    "INNOVATION": _l("Innovation"),
    "GRUENDUNG": _l("Gründung"), "NACHFOLGE": _l("Nachfolge"), "AUSBILDUNG": _l("Ausbildung"),
}
OUTCOMES: Mapping[str, str] = {
    "ABGESCHLOSSEN": _l("abgeschlossen"), "KURZAUSKUNFT": _l("Kurzauskunft"),
    "WEITERVERMITTELT": _l("weitervermittelt"),
    "ABGEBROCHEN_KEINE_RUECKMELDUNG": _l("keine Rückmeldung"), "ABGEBROCHEN_ZURUECKGEZOGEN": _l("zurückgezogen"),
    "ABGELEHNT_NICHT_ZUSTAENDIG": _l("nicht zuständig"), "other": _l("übrige zusammen"),
}
#: State of the year's cap -> tone, icon, words.
STATES: Mapping[str, tuple[str, str, str]] = {
    "free": ("green", "met", _l("im Rahmen")),
    "near": ("amber", "soon", _l("Die Jahresgrenze ist nah. Sprechen Sie neue Fälle mit der Leitung ab.")),
    "reached": ("red", "overdue",
                _l("Die Jahresgrenze ist erreicht. Sie beraten weiter, abgerechnet wird nichts mehr.")),
}

"""The teams of advice, as screens and master data name them: once, here."""
from __future__ import annotations

from collections.abc import Mapping

#: Team key -> what it is called; whoever belongs to one of them advises.
ADVISING: Mapping[str, str] = {
    "berater_bb": "Betriebsberatung", "berater_tech": "Technische Beratung", "berater_it": "IT-Beratung",
    "bit": "Innovation und Technologie", "ausbildungsberater": "Ausbildungsberatung", "legal": "Rechtsabteilung",
}
ADVISERS = frozenset(ADVISING)
#: Ausbildungsberatung (§ 41a HwO): its cases are a process of their own.
TRAINERS = "ausbildungsberater"
#: Leitung Beratung: assigns, releases, keeps the advisers.
LEAD = "tl_beratung"
#: Fördermittel-Sachbearbeitung: settles with the programmes.
FUNDING = "foerder_sb"

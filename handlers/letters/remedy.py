"""The remedy notice (Rechtsbehelfsbelehrung), built for each recipient and kind of decision.

§ 37 Abs. 6 VwVfG M-V, §§ 58, 70 VwGO: kind of remedy, body, its seat, period. A missing or wrong
notice opens a year instead of a month, so the text lives in one place and not in the templates.
The preliminary procedure is the rule in M-V for crafts matters (register.md § 5.11).
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.letters.german import text_of

#: the recipient may object herself
YOU = "you"
#: letters that carry a notice: burdensome decisions, and the notices of § 11 HwO courts treat as such
WITH_REMEDY = frozenset({"L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13", "L23"})


#: An objection against a fee changes nothing about paying it.
NO_DELAY = ("Der Widerspruch gegen die Anforderung der Gebühr hat keine aufschiebende Wirkung "
            "(§ 80 Abs. 2 Satz 1 Nr. 1 VwGO): Der Betrag ist auch dann bis zum Fälligkeitstag zu zahlen.")


def remedy_notice(code: str, *, party: str, chamber: Mapping[str, Any], proof: bool = False) -> list[str]:
    """The paragraphs of the notice; empty where the letter decides nothing.

    Every form § 70 Abs. 1 VwGO allows is named: a notice that leaves one out may count as wrong (§ 58 Abs. 2 VwGO).

    :param code: the letter, "L10".
    :param party: who may object: YOU for a natural person, else the name of the firm or body.
    :param chamber: name, street, town, email of the chamber.
    :param proof: delivered formally (Zustellung), so the period runs from there.
    """
    if code not in WITH_REMEDY:
        return []
    event = "Zustellung" if proof else "Bekanntgabe"
    act = _ACTS.get(code, "diesen Bescheid")
    notice = [
        f"Gegen {act} {_may(party)} innerhalb eines Monats nach {event} Widerspruch erheben. Der Widerspruch ist "
        "schriftlich, in elektronischer Form nach § 3a Abs. 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend "
        "nach § 3a Abs. 3 des Verwaltungsverfahrensgesetzes und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur "
        f"Niederschrift bei der {chamber['name']}, {chamber['street']}, {chamber['town']}, einzulegen."
    ]
    if code == "L12":
        notice.append(NO_DELAY)
    return notice


def exam_remedy(letter: str, *, party: str, authority: Mapping[str, Any], proof: bool = False) -> list[str]:
    """The notice of a burdensome decision in an exam; who calls it has seen that the letter decides something.

    :param authority: who issued it: name, office (of a board that has none of its own), street, town.
    """
    event = "Zustellung" if proof else "Bekanntgabe"
    where = ", ".join(filter(None, (text_of(authority, "office"), text_of(authority, "street"),
                                    text_of(authority, "town"))))
    body = f"beim {authority['name']}" if authority.get("board") else f"bei der {authority['name']}"
    act = {"T15": "diesen Gebührenbescheid"}.get(letter, "diesen Bescheid")
    notice = [
        f"Gegen {act} {_may(party)} innerhalb eines Monats nach {event} Widerspruch erheben. Der Widerspruch ist "
        "schriftlich, in elektronischer Form nach § 3a Abs. 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend "
        "nach § 3a Abs. 3 des Verwaltungsverfahrensgesetzes und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur "
        f"Niederschrift {body}, {where}, einzulegen."
    ]
    return [*notice, NO_DELAY] if letter == "T15" else notice


def _may(party: str) -> str:
    return "können Sie" if party == YOU else f"kann {party}"


_ACTS = {
    "L6": "die Mitteilung über die beabsichtigte Eintragung",
    "L7": "die Mitteilung über die beabsichtigte Eintragung",
    "L8": "die Eintragung",
    "L12": "diesen Gebührenbescheid",
    "L13": "die Eintragung, deren Eintritt hiermit bescheinigt wird,",
}


def action_notice(*, party: str, court: str) -> list[str]:
    """The notice of a decision on an objection: action at the administrative court (§§ 74, 79, 81 VwGO).

    :param court: name and address, from `court_of`.
    """
    return [f"Gegen die angefochtene Entscheidung in der Gestalt dieses Widerspruchsbescheids {_may(party)} innerhalb "
            f"eines Monats nach Zustellung dieses Widerspruchsbescheids Klage beim {court}, erheben: schriftlich, als "
            "elektronisches Dokument nach § 55a VwGO oder zu Protokoll der Urkundsbeamtin oder des Urkundsbeamten der "
            "Geschäftsstelle. Wer nach § 55d VwGO dazu verpflichtet ist, muss die Klage als elektronisches Dokument "
            "übermitteln."]


def court_of(courts: Mapping[str, str], application: Mapping[str, Any]) -> str:
    """The court for the claimant's residence or seat, because the chamber's district covers two (§ 52 Nr. 3 VwGO).

    :param courts: parameter court_by_county: county key (first five digits of the AGS) -> court; "*" where the
        claimant lives outside the Land: the court at the chamber's seat.
    """
    owner, place = application.get("owner") or {}, application.get("establishment") or {}
    home = text_of(owner.get("person"), "place")
    natural = (text_of(owner, "kind") or "natural") == "natural"
    if natural and home and home != text_of(place, "place"):
        county = _county_of_place(home)
    else:
        county = text_of(place, "municipality")[:5]
    return courts.get(county) or courts["*"]


def _county_of_place(name: str) -> str:
    from handlers.register.naming import county_of_place

    return county_of_place(name)

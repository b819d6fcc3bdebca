"""A letter of a draft with invented data, for people who change its template.

It is made as `letter.create` makes it, from an invented case at which everything has happened: the same values reach
the template under the same names. Nothing is written, nothing is sent.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import create_engine

from handlers.adapters.memory import MemoryStep
from handlers.letters import content, exam_letters
from handlers.letters.handlers import TITLES, exam_fee_data, fee_data, payment_code, trade_name
from handlers.letters.inputs import LetterInputs
from handlers.letters.own import own_data
from handlers.letters.own_values import example_texts, fields_of
from handlers.letters.pdf import Rendered, TemplateError, render
from handlers.letters.press import Press

Data = dict[str, Any]
SECONDS, MEGABYTES, PPI = 6.0, 1024, 96.0
#: A press of its own: a template that is being written may fail or hang without a letter waiting for it.
PREVIEW = Press(SECONDS, MEGABYTES)
_CARD_FILE = "card"
_PLACE = re.compile(r"([^\s/]+(?:/[^\s/]+)*\.typ):(\d+):(\d+)")


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong with a template.

    :param kind: "missing", "outside", "endless" or "faulty".
    :param message: typst's own words, the first line of them.
    :param file, line: where, 0 and "" where nobody knows.
    """

    kind: str
    message: str
    file: str = ""
    line: int = 0


def example_letter(
    files: Mapping[str, bytes], main: str, *, now: dt.datetime, parameters: Mapping[str, Any]
) -> Rendered | TemplateFault:
    """A template of a draft compiled with invented data, as PDF and as pictures of its pages.

    :param files: of the draft; templates by their names.
    :param main: the template; a layout of its own is shown by the first letter beside it.
    :param parameters: the chamber's own values; the shipped ones else.
    """
    data, drawings = example_data(main, files, now=now, parameters=parameters)
    try:
        return render(files, shown_by(main, files), data, now=now, drawings=drawings, press=PREVIEW, ppi=PPI)
    except UnicodeDecodeError:
        return TemplateFault("faulty", "invalid UTF-8", main)
    except TemplateError as error:
        return _fault(error)


def shown_by(main: str, files: Mapping[str, bytes]) -> str:
    """The template that is compiled: the file itself, or for a layout the first letter that uses it."""
    path = PurePosixPath(main)
    if b"sys.inputs" not in files.get(main, b"") or b"#let letter" not in files.get(main, b""):
        return main
    users = [name for name, text in sorted(files.items()) if name != main and name.endswith(".typ")
             and path.name.encode() in text]
    return users[0] if users else main


def example_data(
    main: str, files: Mapping[str, bytes], *, now: dt.datetime, parameters: Mapping[str, Any]
) -> tuple[Data, dict[str, str]]:
    """What the template gets, and the drawings it may show."""
    code = PurePosixPath(shown_by(main, files)).stem
    exam = code in exam_letters.TITLES
    own = not exam and code not in (*TITLES, _CARD_FILE)
    inputs = LetterInputs(
        template=code if exam or code in TITLES else "L1", **(_exam() if exam else _register()))
    with create_engine("sqlite://").connect() as connection:
        at: Any = MemoryStep(
            connection, now, files, parameters, business_key="PR-2026-000123" if exam else "HR-2026-00123",
            people=_People(), inputs=inputs)
        if own:
            data = own_data(
                at, example_texts(fields_of(files), at.today), recipient=["Anna Ahrens", "Werftweg 4", "18057 Rostock"],
                salutation="Guten Tag Anna Ahrens,", signed_by="Sabine Kröger")
        elif exam:
            data = exam_letters.letter_data(at, inputs, content.chamber_data(at))
            data["fee"] = exam_fee_data(_FEE, data)
        else:
            data = content.letter_data(at, inputs, trade_name)
            data |= {"fee": fee_data(_FEE, data), "card": dict(_CARD)}
        return data, {"qr": payment_code(at, _FEE, data)}


def paths_of(data: Any, prefix: str = "d") -> Iterator[tuple[str, str]]:
    """Every value a template gets as (name in the template, text)."""
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from paths_of(value, f"{prefix}.{name}")
    elif isinstance(data, list | tuple):
        yield prefix, "; ".join(str(one) for one in data if not isinstance(one, Mapping)) or f"{len(data)} Einträge"
    else:
        yield prefix, "" if data is None else str(data)


class _People(dict[str, str]):
    """Whatever step released the letter, the same invented person did."""

    def get(self, key: str, default: str | None = None) -> str:  # type: ignore[override]
        return "Sabine Kröger"


def _fault(error: TemplateError) -> TemplateFault:
    text = str(error)
    place = _PLACE.search(text)
    message = text.partition("error: ")[2].partition("\n")[0] or text.partition(": ")[2].partition("\n")[0]
    file = place[1].lstrip("./") if place else text.partition(":")[0]
    return TemplateFault(error.kind, message, _inside(file), int(place[2]) if place else 0)


def _inside(file: str) -> str:
    """The name within the draft: the compiler names files from where it stands."""
    parts = PurePosixPath(file).parts
    at = next((number for number, part in enumerate(parts) if part.startswith("kammerwerk-letter-")), None)
    return str(PurePosixPath(*parts[at + 1:])) if at is not None else file


# --- an invented case -------------------------------------------------------------------------------

_FEE: Data = {
    "number": "GB-2026-000123", "key": "A/natural/entry", "label": "Eintragung in die Handwerksrolle",
    "amount": Decimal("120.00"), "due": dt.date(2026, 12, 28), "reason": "", "debtor_name": "Ben Ahrens",
    "items": [{"label": "Prüfungsgebühr", "amount": Decimal("120.00")}],
}
_CARD: Data = {
    "title": "Handwerkskarte", "law": "Bescheinigung über die Eintragung in die Handwerksrolle (§ 10 Abs. 2 HwO)",
    "number": "A-000123/1", "verification": "7K3D-2M9Q", "owner": "Anna Ahrens", "owner_address": "",
    "seat": "Werftweg 4, 18057 Rostock", "lead": "Anna Ahrens", "entered_on": "1. Dezember 2026",
    "issued_on": "2. Dezember 2026", "return_note": "Die Karte ist nach der Löschung zurückzugeben.",
    "trades": [{"name": "Tischler", "detail": "Möbelbau"}],
}
_PERSON: Data = {
    "family_name": "Ahrens", "first_names": "Anna", "birth_name": "", "sex": "female",
    "birth_date": dt.date(1991, 4, 3),
    "nationality": "deutsch", "street": "Lange Straße 12", "postcode": "18055", "place": "Rostock",
    "email": "anna.ahrens@example.org", "phone": "030 23125 001",
}
_EXAM = {"kind": "meister", "trade": "A27", "date": dt.date(2019, 6, 30), "body": "Handwerkskammer", "place": "Rostock"}
_LINE: Data = {
    "index": 1, "trade": "A27", "trade_name": "Tischler", "register": "A", "path": "P71A", "limited_to": "Möbelbau",
    "permission_first": False, "activity": "Möbelbau", "lead": {"who": "owner"}, "qualifications": [_EXAM],
}


def _register() -> Data:
    """The variables of a register case at which everything has happened."""
    return {
        "application": {
            "received": dt.date(2026, 11, 23), "complete": dt.date(2026, 11, 30), "channel": "portal", "event": "entry",
            "owner": {"kind": "natural", "registered": False, "ihk_member": "no", "nationality_group": "de",
                      "person": _PERSON, "people": []},
            "establishment": {"kind": "main", "municipality": "13003000", "street": "Werftweg 4", "postcode": "18057",
                              "place": "Rostock", "name": "Tischlerei Ahrens"},
            "trades": [{"trade": "A27", "activity": "Möbelbau", "lead": {"who": "owner"}, "qualifications": [_EXAM]}],
            "declaration": True},
        "line": _LINE, "lines": [_LINE], "missing": ["D03", "D02"], "decided_in": "release_line",
        "documents_needed": [{"value": "D02", "label": "Kopie des Personalausweises"}],
        "decision": {"result": "refuse", "legal_basis": "§ 7b Abs. 1 HwO", "reasons": "Erster Grund.\n\nZweiter Grund.",
                     "limited_to": "Möbel", "valid_until": dt.date(2028, 1, 1), "conditions": "Auflage eins"},
        "deadline": {"start": dt.date(2026, 11, 30), "nominal": dt.date(2027, 2, 28), "legal": dt.date(2027, 3, 1),
                     "internal": dt.date(2027, 2, 26), "rule": "Drei Monate nach § 10 Abs. 1 HwO."},
        "entry": {"register": "A", "register_number": "A-000123", "entered_on": dt.date(2026, 12, 1),
                  "basis": "§ 7 Abs. 1a HwO"},
        "permission": {"number": "BG-2026-00001", "title": "Ausübungsberechtigung nach § 7b HwO",
                       "granted_on": dt.date(2026, 12, 1)},
        "fee": _FEE, "extension": {"until": dt.date(2027, 3, 31), "reason": "Fachliche Prüfung.", "delivery": "proof"},
        "objection": {"filed_on": dt.date(2026, 12, 20), "result": "reject", "reasons": "Nichts Neues."},
        "withdrawal": {"on": dt.date(2026, 12, 1)}, "inquiry": {"question": "Wie viele Stunden?", "agreed": True},
        "competent_chamber": "Handwerkskammer Schwerin",
    }


def _exam() -> Data:
    """The variables of an exam case at which everything has happened."""
    firm = {"name": "Tischlerei Ahlers", "street": "Werftweg 4", "postcode": "18057", "place": "Rostock"}
    return {
        "application": {
            "exam": "GP", "received": dt.date(2026, 2, 20), "part": "", "training": {"firm": firm},
            "person": _PERSON | {"first_names": "Ben", "sex": "m", "birth_date": dt.date(2006, 2, 1)},
            "occupation": {"key": "tischler", "name": "Tischler", "law": "hwo"}},
        "round": {"name": "Sommer 2026", "from": dt.date(2026, 6, 1), "to": dt.date(2026, 7, 31),
                  "deadline": dt.date(2026, 3, 1)},
        "committee": {"name": "Gesellenprüfungsausschuss Tischler", "body": "gpa"}, "decided_in": "chair_decision",
        "decision": {"result": "ZUGELASSEN", "reasons": "Erster Grund.\n\nZweiter Grund.", "name": "Karl Wendt",
                     "function": "chair", "on": dt.date(2026, 3, 10)},
        "resolution": {"mode": "session", "present": 3, "size": 3, "yes": 3, "no": 0, "held_on": dt.date(2026, 3, 12)},
        "reasons": [{"code": "D-A1-1", "text": "Die Ausbildungszeit ist zurückgelegt.", "paragraph": "§ 36 HwO",
                     "status": "met"}],
        "documents": {"required": [{"code": "NACHWEIS", "label": "Ausbildungsnachweis"}],
                      "missing": [{"code": "NACHWEIS", "label": "Ausbildungsnachweis"}]},
        "seat": {"starts_at": "8:00", "place": "Bildungszentrum Rostock", "number": "12", "on": dt.date(2026, 6, 15)},
        "invitation": {"starts_at": "8:00", "place": "Bildungszentrum Rostock", "aids": "Zeichengerät", "number": "12",
                       "on": dt.date(2026, 6, 15)},
        "accommodation": {"result": "partial", "extra_time": "25", "measures": "Zeitverlängerung um 25 Prozent",
                          "reasons": "Mehr ist nicht nachgewiesen."},
        "exemption": {"part": "III", "result": "grant", "ground": "Gleiche Prüfung", "exam": "Fachwirt",
                      "place": "Rostock", "body": "IHK Rostock", "date": dt.date(2024, 5, 1)},
        "result": {"passed": False, "points": 46, "grade": "mangelhaft", "determined_on": dt.date(2026, 7, 20),
                   "repeats_left": 2, "repeat_allowed": True, "failed_parts": ["Arbeitsprobe"],
                   "parts": [{"part": "Arbeitsprobe", "points": 46, "grade": "mangelhaft", "passed": False}]},
        "objection": {"filed_on": dt.date(2026, 4, 1), "result": "reject", "reasons": "Nichts Neues."},
        "notice": {"title": "Bescheid über die Nichtzulassung", "posted_on": dt.date(2026, 3, 15),
                   "notified_on": dt.date(2026, 3, 19)},
        "session": {"mode": "Sitzung", "at": "14:00", "place": "Rostock", "matter": "Zulassungen",
                    "on": dt.date(2026, 3, 12)},
        "withdrawal": {"effect": "before_start", "text": "Der Rücktritt ist rechtzeitig.", "paragraph": "§ 23 GPO",
                       "on": dt.date(2026, 5, 1)},
        "hearing": {"about": "die Zulassung", "until": dt.date(2026, 3, 31)}, "fee": _FEE,
        "competent": {"name": "Handwerkskammer Schwerin", "street": "Friedensstraße 4a", "postcode": "19053",
                      "place": "Schwerin"},
    }

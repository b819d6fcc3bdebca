"""The exam cases of the demo: groups of exam_cases.yaml become candidates, apprenticeships and applications."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert

from handlers.apprenticeships.models import apprenticeships
from handlers.demo.exam_rounds import DemoRound, DemoRounds
from handlers.exams.lookups import occupation_row
from workflows.deadlines import next_working_day

Row = Mapping[str, Any]
_PRIMES = (7, 11, 5, 13)
#: Kinds of cases without a training relation.
_WITHOUT_TRAINING = ("external", "validated", "master")
#: Papers the portal took along, as table D-A3 names them.
_PAPERS = ("ANTRAG", "ZWISCHENPRUEFUNG", "NACHWEIS", "TEIL1", "SCHULZEUGNIS", "ABSCHLUSS", "ORT", "WOHNSITZ",
           "TAETIGKEITSNACHWEISE", "VERGLEICHBARKEIT", "STELLUNGNAHME_BETRIEB", "STELLUNGNAHME_SCHULE")
#: The firm of the Tischler committee's chair: its apprentices are the deputy's to decide.
_CHAIRS_FIRM = ("F-1001", "Möbelwerkstatt Wendt")


@dataclass(frozen=True, slots=True)
class ExamCase:
    """One case: who wants which exam, when it came, how far it goes."""

    number: int
    stage: str
    kind: str
    exam: str
    occupation: str
    round: DemoRound
    received: dt.date
    person: Row
    firm: Row
    exam_day: dt.date

    @property
    def trained(self) -> bool:
        """Whether there is an apprenticeship."""
        return self.kind not in _WITHOUT_TRAINING

    @property
    def roll_number(self) -> str:
        """Number in the Lehrlingsrolle."""
        return f"LR-{self.received.year - 3}-{self.number + 1:05d}"


def cases(data: Row, found: DemoRounds, today: dt.date, land: str) -> Iterator[ExamCase]:
    """The cases of all groups in order.

    :param data: exam_cases.yaml.
    """
    number = 0
    for group in data["groups"]:
        ring = found.running if group["round"] == "running" else found.next
        for place in range(group["count"]):
            days = group["from"] + (group["to"] - group["from"]) * place // max(1, group["count"] - 1)
            base = ring.deadline if group["round"] == "running" else today
            received = min(next_working_day(base - dt.timedelta(days=days), land), today)
            yield ExamCase(number, group["stage"], group.get("kind", "regular"), group.get("exam", "GP"),
                           group["occupation"], ring, received, _person(data, number), _firm(data, group, number),
                           found.days[group.get("day", 0)])
            number += 1


def _person(data: Row, number: int) -> dict[str, Any]:
    first, family, places = data["first_names"], data["family_names"], data["places"]
    place = places[number * _PRIMES[0] % len(places)]
    return {
        "family_name": family[number * _PRIMES[1] % len(family)],
        "first_names": first[number * _PRIMES[2] % len(first)],
        "birth_date": dt.date(2004 + number % 3, 1 + number * _PRIMES[3] % 12, 1 + number * _PRIMES[0] % 28),
        "street": f"Schulweg {1 + number * _PRIMES[1] % 90}", "postcode": place["postcode"], "place": place["place"],
        "municipality": place["municipality"], "email": f"pruefling{number + 1}@example.org",
        "phone": f"0381 5556{number:03d}",
    }


def _firm(data: Row, group: Row, number: int) -> dict[str, Any]:
    names = data["firms"].get(group["occupation"]) or ["Werkstatt Mitte"]
    place = data["places"][number % len(data["places"])]
    key, name = _CHAIRS_FIRM if group.get("kind") == "chairs_firm" else (
        f"F-3{number % len(names)}{len(names)}", names[number % len(names)])
    return {"id": key, "name": name, "street": f"Werkstraße {1 + number % 40}", **place,
            "email": f"ausbildung{number + 1}@example.org"}


def application(case: ExamCase) -> dict[str, Any]:
    """The application as the portal delivers it."""
    base: dict[str, Any] = {
        "exam": case.exam, "round": case.round.id, "received": case.received, "channel": "portal",
        "person": dict(case.person), "occupation": {"key": case.occupation},
        "electronic_delivery": case.number % 3 != 0, "declaration": True,
        "documents": [code for code in _PAPERS if case.kind != "no_interim" or code != "ZWISCHENPRUEFUNG"],
    }
    if case.trained:
        return base | {"training": {"number": case.roll_number, "booklet": True}} | _early(case)
    base["person"]["birth_date"] = dt.date(1994 + case.number % 6, 5, 1 + case.number % 28)
    return base | _untrained(case)


def _early(case: ExamCase) -> dict[str, Any]:
    if case.kind not in {"early", "much_too_early"}:
        return {}
    return {"early": {"school": 1.9, "firm": 1.8, "content": True}}


def _untrained(case: ExamCase) -> dict[str, Any]:
    if case.kind == "external":
        months = 60 if case.number % 2 else 40
        begin = case.received - dt.timedelta(days=31 * months)
        return {"jobs": [{"from": begin, "to": case.received - dt.timedelta(days=10), "employer": "Bau Greif",
                          "activity": "Arbeiten auf Baustellen", "weekly_hours": 40}], "credible": True}
    if case.kind == "validated":
        return {"certificate": "full"}
    return {"part": "all", "residence": True, "qualification": {
        "kind": "journeyman", "trade": case.occupation, "months": 36, "date": dt.date(case.received.year - 4, 7, 2)}}


def enter_apprenticeship(connection: Connection, case: ExamCase) -> None:
    """Enter the training of a case into the Lehrlingsrolle, as its kind needs it."""
    occupation = occupation_row(connection, case.occupation)
    assert occupation is not None
    ends = _ends(case)
    months = int(occupation["months"] or 36)
    begins = _months_before(ends, months)
    entered = case.kind != "own_fault"
    person, firm = case.person, case.firm
    connection.execute(insert(apprenticeships).values(
        number=case.roll_number, family_name=person["family_name"], first_names=person["first_names"],
        birth_date=person["birth_date"], street=person["street"], postcode=person["postcode"], place=person["place"],
        email=person["email"], firm_id=firm["id"], firm_name=firm["name"], firm_street=firm["street"],
        firm_postcode=firm["postcode"], firm_place=firm["place"], firm_email=firm["email"],
        firm_municipality=firm["municipality"], occupation=case.occupation, begins=begins, ends=ends,
        shortened_months=0, extended_months=0, part_time=False, absent_days=0,
        entered_on=begins - dt.timedelta(days=20) if entered else None, not_entered_own_fault=None if entered else True,
        zp_attended_on=None if case.kind == "no_interim" else begins + dt.timedelta(days=540),
        part1_attended_on=begins + dt.timedelta(days=560) if case.exam in {"GP2", "AP"} else None, part1_exempt=False,
        booklet_submitted_on=None))


def _ends(case: ExamCase) -> dt.date:
    """The last day of training: within the round, half a year later where the exam is early, more for part 1."""
    later = {"early": 6, "much_too_early": 12}.get(case.kind, 18 if case.exam == "GP1" else 0)
    return _months_before(case.round.ends, -later)


def _months_before(day: dt.date, months: int) -> dt.date:
    count = day.year * 12 + day.month - 1 - months
    first = dt.date(count // 12, count % 12 + 1, 1)
    return min(first + dt.timedelta(days=day.day - 1), _last_of_month(first))


def _last_of_month(first: dt.date) -> dt.date:
    return (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)

"""Builds an application from a row of cases.yaml, in the form every intake channel delivers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

Row = Mapping[str, Any]


def application(row: Row, place: Mapping[str, str], received: dt.date) -> dict[str, Any]:
    """The application of one row.

    :param row: firm, first, last, sex, trade, place, kind (see cases.yaml).
    :param place: ags and postcode of the municipality.
    :param received: day of arrival.
    """
    gmbh = row["kind"] == "gmbh"
    return {
        "channel": "portal",
        "received": received.isoformat(),
        "complete": None,
        "event": "entry",
        "owner": _owner(row, place, gmbh=gmbh),
        "establishment": {
            "kind": "main",
            "municipality": place["ags"],
            "street": _street(row),
            "postcode": place["postcode"],
            "place": row["place"],
            "name": row["firm"],
        },
        "trades": [_trade(row, received)],
        "electronic_delivery": True,
        "declaration": True,
    }


def _owner(row: Row, place: Mapping[str, str], *, gmbh: bool) -> dict[str, Any]:
    person = _person(row["first"], row["last"], row["sex"], row, place)
    owner: dict[str, Any] = {
        "kind": "legal" if gmbh else "natural",
        "registered": gmbh,
        "ihk_member": "yes" if gmbh else "no",
        "partners": 0,
        "legal_capacity": True,
        "representative": False,
        "in_formation": False,
        "already_entered": [],
        "nationality_group": "de",
        "legal_form": "GmbH" if gmbh else "Einzelunternehmen",
        "firm": row["firm"],
        "person": person,
    }
    if gmbh:
        owner |= {
            "register_court": row["place"],
            "register_number": f"HRB {10000 + _number(row) % 9000}",
            "people": [person],
        }
    return owner


LEAD = {
    "who": "employee",
    "weekly_hours": 40,
    "other_engagements": 0,
    "distance_km": 12,
    "power_to_instruct": True,
    "fixed_term": False,
    "marginal_pay": False,
    "person": {"family_name": "Seidel", "first_names": "Robert", "birth_date": "1979-05-14", "sex": "m"},
}


def _trade(row: Row, received: dt.date) -> dict[str, Any]:
    return {
        "trade": row["trade"],
        "itinerant": False,
        "grandfathered": False,
        "simple_activity": False,
        "activity": f"Ausübung des Handwerks durch {row['firm']} in {row['place']} und Umgebung",
        "start_date": (received + dt.timedelta(days=30)).isoformat(),
    } | _carried_by(row, received)


def _carried_by(row: Row, received: dt.date) -> dict[str, Any]:
    """Who leads, and the qualification that carries the entry."""
    match row["kind"]:
        case "list":
            return {}
        case "employee" | "gmbh":
            return {"lead": LEAD, "qualifications": [_meister(row, 2009)]}
        case "altgeselle":
            return {"lead": {"who": "owner"}, "qualifications": [_journeyman(row)], "experience": _experience(received)}
    return {"lead": {"who": "owner"}, "qualifications": [_meister(row, 2018)]}


def _journeyman(row: Row) -> dict[str, Any]:
    return {
        "kind": "journeyman",
        "trade": row["trade"],
        "date": "2013-07-12",
        "body": "Handwerkskammer Musterland",
        "place": row["place"],
    }


def _experience(received: dt.date) -> dict[str, Any]:
    until = (received - dt.timedelta(days=20)).isoformat()
    return {"days_total": 4200, "days_leading": 2100, "essential_activity": True, "until": until}


def _meister(row: Row, year: int) -> dict[str, Any]:
    return {
        "kind": "meister",
        "trade": row["trade"],
        "date": f"{year}-06-28",
        "body": "Handwerkskammer Musterland",
        "place": "Rostock",
        "proofs": [],
    }


def _person(first: str, last: str, sex: str, row: Row, place: Mapping[str, str]) -> dict[str, Any]:
    return {
        "family_name": last,
        "birth_name": last,
        "first_names": first,
        "sex": sex,
        "birth_date": f"{1975 + _number(row) % 22}-{1 + _number(row) % 12:02d}-{1 + _number(row) % 27:02d}",
        "nationality": "deutsch",
        "street": _street(row),
        "postcode": place["postcode"],
        "place": row["place"],
        "email": f"post{_number(row) % 1000}@example.org",
        "phone": f"0381 5555{_number(row) % 1000:03d}",
    }


def _street(row: Row) -> str:
    names = (
        "Hafenstraße",
        "Lange Straße",
        "Am Markt",
        "Mühlenweg",
        "Bahnhofstraße",
        "Gartenstraße",
        "Werkstraße",
        "Lindenallee",
    )
    return f"{names[_number(row) % len(names)]} {1 + _number(row) % 87}"


def _number(row: Row) -> int:
    """A number that belongs to the row and stays the same from seed to seed."""
    return sum(ord(letter) * (place + 3) for place, letter in enumerate(row["firm"]))

"""The cases of advice of the demo: groups of advisory_cases.yaml become requests as they come in."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workflows.deadlines import next_working_day

Row = Mapping[str, Any]
#: Appointments lie so many hours of the day, from eight o'clock on, half an hour each.
_HOURS = 9


@dataclass(frozen=True, slots=True)
class AdvisoryCase:
    """One case: who asks what about, when it came, how far it goes."""

    number: int
    stage: str
    received: dt.date
    request: Row


def cases(data: Row, today: dt.date, land: str) -> Iterator[AdvisoryCase]:
    """The cases of all groups in order.

    :param data: advisory_cases.yaml.
    """
    number = 0
    for group in data["groups"]:
        for place in range(group["count"]):
            ago = group["from"] + (group["to"] - group["from"]) * place // max(1, group["count"] - 1)
            received = min(next_working_day(today - dt.timedelta(days=ago), land), today)
            yield AdvisoryCase(number, group["stage"], received, _request(data, group, number, received))
            number += 1


def _request(data: Row, group: Row, number: int, received: dt.date) -> dict[str, Any]:
    founder = bool(group.get("founder"))
    names = data["founders"] if founder else data["firms"]
    name, lot = names[number % len(names)], number // len(names)
    place = data["places"][number % len(data["places"])]
    return {
        "channel": ("phone", "email", "portal", "visit")[number % 4], "received": received,
        "requester": "founder" if founder else "member",
        "party": {"kind": "person" if founder else "firm", "id": None if founder else f"B-{4000 + number}",
                  "name": name if founder or not lot else f"{name} {lot + 1}", "street": f"Werftweg {1 + number}",
                  "postcode": place["postcode"], "place": place["place"], "email": f"beratung{number + 1}@example.org",
                  "phone": f"0381 5557{number:03d}"},
        "signals": list(group["signals"]), "employees": None if founder else 2 + number % 30,
        "legal_form": "legal" if group["signals"] == ["insolvency"] else "natural", "region": place["region"],
        "concern": group["concern"], "minutes": group.get("minutes"), "consent": True,
        "electronic_delivery": number % 3 == 0,
    }


def timed(values: Row, number: int) -> dict[str, Any]:
    """The values of an act with the case's own time of the day where it says "slot"."""
    at = f"{8 + number % _HOURS:02d}:{30 * (number // _HOURS % 2):02d}"
    return {key: timed(value, number) if isinstance(value, Mapping) else at if value == "slot" else value
            for key, value in values.items()}

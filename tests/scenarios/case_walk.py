"""A case of register entry played step by step, and what it left behind: letters, register rows, fees, messages."""
from __future__ import annotations

import contextlib
import copy
import json
import pathlib
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from handlers.fees.models import notices
from handlers.register.models import cards, entries, permissions, persons, refusals, trades
from workflows.model import SYSTEM
from workflows.scenarios.doing import do
from workflows.scenarios.expecting import expect
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.looking import effects
from workflows.scenarios.world import World, open_world

BERLIN = ZoneInfo("Europe/Berlin")
ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "bpmn" / "register_entry"
SAMPLES = ROOT / "handlers" / "intake" / "samples"
PEOPLE = {"anna": ["register"], "bert": ["register"], "clara": ["register_lead"], "dirk": ["register_lead"],
          "emma": ["post"], "frida": ["legal"], "gerd": ["legal"]}
TABLES = {"entries": entries, "persons": persons, "trades": trades, "permissions": permissions, "refusals": refusals,
          "cards": cards, "fees": notices}


def sample(name: str, **changes: Any) -> dict[str, Any]:
    """The application of a shipped sample submission, with changes by top-level key."""
    text = (SAMPLES / name / "data.json").read_text(encoding="utf-8")
    return copy.deepcopy(json.loads(text)["application"]) | changes


def ends(deadline: dict[str, Any]) -> tuple[str, ...]:
    """Nominal, legal and internal end of a clock as text."""
    return tuple(deadline[key].isoformat() for key in ("nominal", "legal", "internal"))


class Walk:
    """One installation with the shipped process, a clock moved by hand, and cases named a, b, ..."""

    def __init__(self, world: World) -> None:
        self.world = world

    def start(self, application: dict[str, Any], name: str = "a") -> None:
        """Send an application in."""
        self._play(do="start", key="register_entry", vars={"application": application}, **{"as": name})

    def complete(self, task: str, name: str = "a", by: str | None = None, **variables: Any) -> None:
        """Complete the oldest open user task of an element."""
        self._play(do="complete", task=task, of=name, vars=variables, **({"by": by} if by else {}))

    def check(self, day: str, name: str = "a") -> None:
        """Complete papers since a day."""
        self.complete("check_completeness", name, completeness={"result": "complete", "present": []},
                      complete_on=f"@{day}")

    def review(self, result: str, name: str = "a", **more: Any) -> None:
        """Review the oldest open trade and have it released."""
        self.complete("review_line", name, review={"result": result, "legal_basis": "§ 7 HwO"} | more)

    def approve(self, name: str = "a") -> None:
        """Release the oldest decision that waits."""
        self.complete("release_line", name, release={"result": "approve"})

    def message(self, message: str, name: str = "a", **payload: Any) -> None:
        """Something arrives for the case."""
        self._play(do="message", name=message, payload=payload, to=name)

    def to(self, instant: str) -> None:
        """Move the clock to a Berlin wall time "2027-02-26T12:00", running what becomes due on the way."""
        self._play(do="clock", to=f"{instant}:00+01:00")

    def _play(self, **step: Any) -> None:
        parsed = parse_scenario({"id": "x", "files": [".."], "steps": [step]}).steps[0]
        (expect if "expect" in step else do)(self.world, parsed)
        self.world.settle()

    def open(self, name: str = "a") -> list[str]:
        """Elements of the open user tasks, sorted."""
        return sorted(task.element for task in self.world.open_tasks({"of": name}))

    def due(self, task: str) -> list[str]:
        """Due days of the open tasks of an element, Berlin."""
        return [row.due.astimezone(BERLIN).date().isoformat() for row in self.world.tasks_at({"task": task})]

    def case_due(self, name: str = "a") -> str | None:
        """The day the case's own deadline ends, Berlin; None while nothing has to be decided."""
        due = self.world.instance(self.world.called(name)).due
        return due.astimezone(BERLIN).date().isoformat() if due else None

    def variable(self, name: str, case: str = "a") -> Any:
        """A variable of the case."""
        return self.world.app.runtime.variables(self.world.called(case)).get(name)

    def letters(self, name: str = "a") -> list[str]:
        """Codes of the filed documents in order, the card as KARTE."""
        return [one.code for one in self.world.app.tasks.documents(self.world.called(name), SYSTEM)]

    def rows(self, table: str, *columns: str) -> list[Any]:
        """Columns of the rows in force of a table, in the order of writing; one column gives plain values."""
        found = TABLES[table]
        query = select(*(found.c[column] for column in columns))
        if "valid_to" in found.c:
            query = query.where(found.c.valid_to.is_(None))
        with self.world.app.reading() as connection:
            rows = [tuple(row) for row in connection.execute(query.order_by(*list(found.primary_key)))]
        return [row[0] for row in rows] if len(columns) == 1 else rows

    def sent(self, channel: str, name: str = "a") -> list[Any]:
        """Payloads that left through a channel."""
        with self.world.app.reading() as connection:
            return [row.payload for row in effects(connection, [self.world.called(name)], channel)]

    def mails_to(self, group: str, name: str = "a") -> list[str]:
        """First line of each internal mail to a team."""
        return [one["text"].split("\n")[0] for one in self.sent("mail", name) if one.get("group") == group]

    def ended_at(self, name: str = "a") -> list[str]:
        """End events of a case that has ended."""
        return list(self.world.instance(self.world.called(name)).end_events)

    def incidents(self) -> list[str]:
        """What went wrong."""
        return [f"{one.element}: {one.message or one.code}" for one in self.world.incidents({})]


@contextlib.contextmanager
def walk(clock: str) -> Iterator[Walk]:
    """An installation at a Berlin wall time, with the shipped process deployed."""
    scenario = parse_scenario({"id": "walk", "clock": clock, "people": PEOPLE, "files": [".."], "steps": []})
    with open_world(scenario, FOLDER / "scenarios", None) as world:
        world.deploy(scenario.files)
        assert world.refusal is None, world.refusal
        world.settle()
        yield Walk(world)

"""What the pictures of the handbook need: the demo chamber, smaller, on a morning at which something of everything waits.

Everything comes through the services, as it would in the chamber; what a picture needs is furnished here and nowhere else.
"""
from __future__ import annotations

import collections
import pathlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from counter import served
from real_chamber import MORNING, Chamber

from handlers.demo.seed import Event, earliest, seed
from handlers.ports import DeliveryFailed
from workflows.bootstrap import Application, build
from workflows.clock import VirtualClock
from workflows.commands.serving import deploy_shipped
from workflows.model import SYSTEM, UserTask
from workflows.services.parameters import read_parameter, write_parameter
from workflows.settings import Settings

#: At most so many cases of a stage, one of every other: lists that look like work, and a test that is quick.
MOST = {"chair": 6, "fresh": 10, "report": 6, "planning": 3, "incomplete": 2, "review": 2, "release": 2, "card": 2, "passed": 2}
#: Boxes nobody answers for: their mails become incidents.
DEAF = frozenset({"pruefling17@example.org", "pruefling18@example.org", "pruefling71@example.org"})
#: The draft whose files the editors show; and those that are tried, proposed and released.
DRAFT, PROPOSED, TRIED = "register_entry", "adviser_change", "exam_committee_change"
INCOMPLETE = {"completeness": {"result": "incomplete", "present": ["D01"]}, "missing": "Das Prüfungszeugnis fehlt.",
              "period_until": "2026-12-14"}
REPORT = {"situation": "Ein neues Verfahren ist erprobt.", "analysis": "Der Markt ist da.", "statement": False,
          "recommendation": "Antrag stellen.", "measures": "Antrag, Schutzrecht", "referral": False, "follow_up_on": None}
TRAINING = {
    "channel": "phone", "received": MORNING.date(), "requester": "apprentice", "signals": ["conflict"], "employees": 6,
    "party": {"kind": "person", "id": None, "name": "Lena Lindner", "street": "Am Hafen 1", "postcode": "18055",
              "place": "Rostock", "email": "lindner@example.org", "phone": "0381 5550001"},
    "region": "rostock", "concern": "Streit über Überstunden", "consent": True, "electronic_delivery": False,
}


@dataclass(frozen=True)
class Furnished(Chamber):
    """The chamber of the pictures.

    :param places: what an address in a scene may name, beside its task and case.
    """

    places: Mapping[str, str]


@contextmanager
def furnished_for_pictures(folder: pathlib.Path) -> Iterator[Furnished]:
    """The chamber with its pages served and its worker running."""
    clock = VirtualClock(earliest(MORNING))
    app = build(Settings(data=folder, durable=False), clock=clock, outbox_adapters=_channels())
    try:
        deploy_shipped(app)
        _fund_with_aid(app)
        seed(app, clock, MORNING, keep=_Some().keeps)
        places = _this_morning(app)
        app.worker.start()
        with served(app) as port:
            yield Furnished(app, clock, f"http://127.0.0.1:{port}", places)
    finally:
        app.close()


class _Some:
    """Keeps all that happens in some of the demo's cases: so many of each stage."""

    def __init__(self) -> None:
        self._kept: dict[tuple[type, int], bool] = {}
        self._count: collections.Counter[tuple[type, str]] = collections.Counter()

    def keeps(self, event: Event) -> bool:
        if event.case not in self._kept:
            stage = (type(event.row), event.stage)
            self._count[stage] += 1
            self._kept[event.case] = self._count[stage] <= MOST.get(event.stage, 1)
        return self._kept[event.case]


def _channels() -> dict[str, Any]:
    def mail(payload: Mapping[str, Any], key: str) -> None:
        if DEAF & set(payload.get("to") or ()):
            raise DeliveryFailed("450 4.2.1 mailbox unavailable")

    return {"mail": mail} | dict.fromkeys(("post", "ihk", "pension"), lambda payload, key: None)


def _fund_with_aid(app: Application) -> None:
    """A programme that counts as aid: none of today's does, the page of the handbook is about one that did."""
    with app.context.db.write() as connection:
        today = app.context.today()
        known = read_parameter(connection, "foerderprogramme", today)
        aided = known | {"BUND_2024": known["BUND_2024"] | {"deminimis": True}}
        write_parameter(connection, "foerderprogramme", aided, today, by=SYSTEM.username, now=app.context.now())


def _this_morning(app: Application) -> dict[str, str]:
    """What people did before the pictures are taken."""
    kroeger, siebert, moeller = (app.identity.by_username(name) for name in ("kroeger", "siebert", "moeller"))
    checked, *_ = _open(app, "kroeger", "check_completeness")
    app.tasks.add_note(checked.instance_id, "Frau Ahlers ruft bis Mittwoch zurück. @behrens, bitte nimm es auf.", kroeger)
    *_, undone = _open(app, "kroeger", "check_completeness")
    app.tasks.complete(undone.id, INCOMPLETE, kroeger)
    [written, *_] = _open(app, "siebert", "write_report")
    app.tasks.complete(written.id, {"report": REPORT}, siebert)
    app.runtime.start("training_advice", {"request": TRAINING}, by=moeller)
    app.runtime.start(TRIED, {}, by=app.identity.by_username("brix"))
    app.worker.run_until_quiet()
    _second_version(app)
    return {"undone": undone.id, "noted": checked.business_key, **_drafts(app)}


def _open(app: Application, username: str, element: str) -> list[UserTask]:
    """Open tasks of a step as somebody's list shows them."""
    who = app.identity.by_username(username)
    return [task for task in app.tasks.inbox(who, view="all") if task.element == element]


def _second_version(app: Application) -> None:
    """A further version of the process most cases run on; they stay on the first."""
    known = app.repository.resources(app.repository.latest(DRAFT).id)
    drawing = f"{DRAFT}.bpmn"
    before, after = b'name="Karte aush\xc3\xa4ndigen"', b'name="Karte ausgeben"'
    assert before in known[drawing]
    app.repository.deploy({**known, drawing: known[drawing].replace(before, after)}, by=SYSTEM, policy="lenient")


def _drafts(app: Application) -> dict[str, str]:
    """A draft to look at, one that is tried, and one that waits for a second person."""
    albers = app.identity.by_username("albers")
    app.drafts.begin(DRAFT, by=albers)
    for name, before, after in ((PROPOSED, b"today(), 5)", b"today(), 10)"), (TRIED, b"today(), 20)", b"today(), 15)")):
        drawing = f"{name}.bpmn"
        content = app.drafts.begin(name, by=albers).files[drawing]
        assert before in content
        app.drafts.save_file(name, drawing, content.replace(before, after, 1), by=albers, revision=None)
        app.trials.start_scenarios(name, by=albers)
        while app.trials.run_next():
            pass
    waits = app.releases.propose(PROPOSED, by=albers, reason="Fünf Arbeitstage waren zu knapp, Beschluss vom 12.11.2026.")
    return {"proposal": waits.id}

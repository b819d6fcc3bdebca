"""Walks: a trial clicked through step by step, kept as the steps so far and played anew with each."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Connection, and_, select

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import InstanceState, Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import process_definition, trial_run
from workflows.services import audit
from workflows.services.context import Context, new_id
from workflows.services.deploying import digest_of
from workflows.services.drafts import Drafts, require_designer
from workflows.services.history import History
from workflows.services.trial_kinds import others
from workflows.trying import LaneLost, Sandbox

log = structlog.get_logger(__name__)
WALK = "walk"
MOST_STEPS = 200
NAME = "a"


@dataclass(frozen=True, slots=True)
class Walk:
    """A trial somebody clicks through.

    :param revision: grows with every step; who acts on an older one is told.
    :param steps: as a scenario holds them.
    :param view: where it stands, see `workflows/trying/walking.py`; "done" counts the steps that went well.
    :param clock: instant it begins at.
    :param origin: "" = clicked from the start, "case" = made from an ended case with invented data.
    """

    id: str
    draft: str
    revision: int
    steps: tuple[Mapping[str, Any], ...]
    view: Mapping[str, Any]
    clock: dt.datetime
    origin: str = ""


class Walks:
    """One walk for each draft and person.

    begin(draft, *, by, steps=(), clock=None, origin="") -> Walk ; current(draft, *, by) -> Walk | None
    begin_from(draft, case, *, by) -> Walk: the steps of an ended case with invented values
    act(draft, step, *, by, revision) -> Walk ; back(draft, *, by, revision) -> Walk ; end(draft, *, by)
    """

    def __init__(self, context: Context, sandbox: Sandbox) -> None:
        self._context = context
        self.sandbox = sandbox

    def begin(
        self, draft: str, *, by: Person, steps: Sequence[Mapping[str, Any]] = (), clock: dt.datetime | None = None,
        origin: str = "",
    ) -> Walk:
        """Begin anew; steps that do not work any more are left out, with all that follow.

        :raises NotAllowed: "no_right" for everybody but process owners.
        :raises Conflict: "walk_lost" where it took too long.
        """
        require_designer(by)
        start = clock or self._context.now()
        view, digest = self._played(draft, steps, start)
        row = {
            "id": new_id(), "draft": draft, "digest": digest, "kind": WALK, "state": "running", "total": 0, "done": 0,
            "request": {"steps": list(steps)[: view["done"]], "clock": start, "origin": origin}, "results": [view],
            "created": self._context.now(), "created_by": by.username, "ended": None, "attempt": 1,
            "lease_until": None,
        }
        with self._context.db.write() as connection:
            connection.execute(trial_run.delete().where(self._own(draft, by)))
            insert(connection, trial_run, [row])
            return _walk(self._row(connection, draft, by))

    def begin_from(self, draft: str, case: str, *, by: Person) -> Walk:
        """Begin with the steps of an ended case, every value invented that could be somebody's.

        :param case: its number or id.
        :raises NotFound: "instance_not_found" also where the person may not see the case.
        :raises Rejected: "walk_case_running", "walk_case_elsewhere" (of another package), or why it has no journal.
        """
        require_designer(by)
        found = History(self._context).instance(case.strip(), by)
        if found.state is not InstanceState.ENDED:
            raise Rejected("walk_case_running", number=found.business_key)
        files = Drafts(self._context).read(draft).files
        with self._context.db.read() as connection:
            own = select(process_definition.c.deployment_id).where(process_definition.c.key == draft)
            keys = select(process_definition.c.key).where(process_definition.c.deployment_id.in_(own))
            if found.process_key not in set(connection.execute(keys).scalars()):
                raise Rejected("walk_case_elsewhere", number=found.business_key)
            links = audit.entries(connection, found.id)
        told = self._asked("retell", {"files": dict(files)}, {
            "case": found.id, "process": found.process_key,
            "starts": {one.element: one.name for one in self._context.catalog.model(found.definition_id).start_events},
            "journal": [(one.at, one.action, dict(one.payload)) for one in links],
        })
        if told["code"]:
            raise Rejected(told["code"], **told["params"])
        return self.begin(draft, by=by, steps=told["steps"][:MOST_STEPS], clock=told["clock"], origin="case")

    def current(self, draft: str, *, by: Person) -> Walk | None:
        """The walk under way, played anew where the draft has changed since; None where there is none."""
        require_designer(by)
        with self._context.db.read() as connection:
            row = connection.execute(select(trial_run).where(self._own(draft, by))).one_or_none()
        if row is None:
            return None
        found = _walk(row)
        if row.digest == digest_of(Drafts(self._context).read(draft).files):
            return found
        return self._put(found, found.steps, by)

    def act(self, draft: str, step: Mapping[str, Any], *, by: Person, revision: int) -> Walk:
        """Do one more step; where it does not work nothing is kept and the view says why ("fault").

        :raises Conflict: "walk_changed" where a step was done meanwhile, "walk_long", "walk_lost".
        """
        found = self._in_hand(draft, by, revision)
        if len(found.steps) >= MOST_STEPS:
            raise Conflict("walk_long", most=MOST_STEPS)
        return self._put(found, (*found.steps, step), by)

    def back(self, draft: str, *, by: Person, revision: int) -> Walk:
        """Take the last step back; Conflict("walk_changed")."""
        found = self._in_hand(draft, by, revision)
        return self._put(found, found.steps[:-1], by)

    def end(self, draft: str, *, by: Person) -> None:
        """Forget the walk; what was saved of it stays."""
        require_designer(by)
        with self._context.db.write() as connection:
            connection.execute(trial_run.delete().where(self._own(draft, by)))

    # --- inside -----------------------------------------------------------------------------------

    def _own(self, draft: str, by: Person) -> Any:
        table = trial_run.c
        return and_(table.draft == draft, table.kind == WALK, table.created_by == by.username)

    def _row(self, connection: Connection, draft: str, by: Person, *, lock: bool = True) -> Any:
        statement = select(trial_run).where(self._own(draft, by))
        row = connection.execute(statement.with_for_update() if lock else statement).one_or_none()
        if row is None:
            raise NotFound("walk_not_found", draft=draft)
        return row

    def _in_hand(self, draft: str, by: Person, revision: int) -> Walk:
        require_designer(by)
        with self._context.db.read() as connection:
            found = _walk(self._row(connection, draft, by, lock=False))
        if found.revision != revision:
            raise Conflict("walk_changed")
        return found

    def _put(self, found: Walk, steps: Sequence[Mapping[str, Any]], by: Person) -> Walk:
        """Play the steps and keep those that went well; another step meanwhile wins."""
        view, digest = self._played(found.draft, steps, found.clock)
        kept = list(steps)[: view["done"]]
        with self._context.db.write() as connection:
            row = self._row(connection, found.draft, by)
            if row.attempt != found.revision:
                raise Conflict("walk_changed")
            request = {**row.request, "steps": kept}
            connection.execute(trial_run.update().where(trial_run.c.id == row.id).values(
                request=request, results=[view], digest=digest, attempt=row.attempt + 1
            ))
            return _walk(self._row(connection, found.draft, by))

    def _played(self, draft: str, steps: Sequence[Mapping[str, Any]], clock: dt.datetime) -> tuple[dict[str, Any], str]:
        files = Drafts(self._context).read(draft).files
        request = {
            "name": draft, "files": dict(files), "others": others(self._context, files),
            "land": self._context.settings.land,
        }
        view = self._asked("walk", request, scenario("walk", "", clock, steps))
        return view, digest_of(files)

    def _asked(self, job: str, request: Mapping[str, Any], item: Any) -> dict[str, Any]:
        """What a lane says to one thing; Conflict("walk_lost")."""
        try:
            with self.sandbox.lane(job, request) as lane:
                answer = lane.ask(item)
        except LaneLost as error:
            raise Conflict("walk_lost") from error
        if "failed" in answer:
            log.error("a walk met a defect", traceback=answer["failed"])
            raise Conflict("walk_lost")
        return answer


def _walk(row: Any) -> Walk:
    told = row.request
    return Walk(row.id, row.draft, row.attempt, tuple(told["steps"]), row.results[0], told["clock"], told["origin"])


def scenario(
    name: str, topic: str, clock: dt.datetime, steps: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Steps as a scenario of the package they were walked in."""
    return {
        "id": name, **({"topic": topic} if topic else {}), "files": [".."],
        "clock": clock.replace(microsecond=0).isoformat(), "steps": [_ordered(one) for one in steps],
    }


def _ordered(step: Mapping[str, Any]) -> dict[str, Any]:
    """A step with what it does or expects first, as people write it."""
    return {key: step[key] for key in ("do", "expect") if key in step} | dict(step)


def expected(view: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What a scenario made of a walk must find again: the way, where it stands or ended, the papers, no incident."""
    names, steps = view["names"], []
    for case in view["cases"]:
        way = [one for one in case["way"] if one in names]
        if way:
            steps.append({"expect": "trace", "of": case["name"], "contains": way})
        if case["state"] == "ended":
            steps.append({"expect": "ended", "of": case["name"], "at": list(dict.fromkeys(case["ends"]))})
        if case["documents"]:
            steps.append({"expect": "documents", "of": case["name"], "names": list(case["documents"])})
        if not view["incidents"]:
            steps.append({"expect": "noIncident", "of": case["name"]})
    tasks = [one["element"] for one in view["tasks"]]
    if tasks:
        steps.append({"expect": "open", "tasks": {one: tasks.count(one) for one in dict.fromkeys(tasks)}})
    return steps

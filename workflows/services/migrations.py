"""Migrations service: moving running cases to another version of their process, and back."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workflows.engine import propose
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.migrations import Item, Migration, Outcome, Pair
from workflows.model import InstanceState, Person, ProcessDefinition
from workflows.persistence.statements import insert
from workflows.persistence.tables import migration, migration_item, process_definition, process_instance
from workflows.services import audit
from workflows.services.access import is_system, visible_cases
from workflows.services.context import Context, new_id
from workflows.services.migration_approval import PROPOSED, Approving, found_by, locked, needs_second
from workflows.services.migration_case import CaseMover, Order
from workflows.services.migration_jobs import MigrationJobs, counts, revertible
from workflows.services.migration_values import unpack_remarks, unpack_steps
from workflows.services.step_cycle import StepCycle

# A statement holds only so many values.
_AT_ONCE = 5_000
_LIVE = (InstanceState.RUNNING.value, InstanceState.SUSPENDED.value)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which running cases of a process are meant; what is empty chooses all.

    :param versions: of those that run on one of these.
    :param elements: of those that stand at one of these.
    :param numbers: business keys, of cases the person who asks may see.
    """

    versions: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


class Migrations(Approving):
    """Who decides it is a process owner; cases they may not see are moved with the others and named to nobody.

    running(key) -> {version: cases} ; select(key, to_version, selection, *, person) -> [ids]
    propose(key, to_version, cases, *, person) -> [Pair] ; propose_mapping(from_id, to_id) -> {old: new}
    preview(key, to_version, *, mapping=None, cases=None, person, called=False) -> [Outcome]
    apply(key, to_version, *, mapping=None, cases=None, by, reason, called=False) -> Migration
    progress(id) -> Migration ; items(id, person, state=None) -> [Item] ; listed(key=None) -> [Migration]
    approve(id, *, by), reject(id, *, by, reason) -> Migration
    work_off(id) ; stop(id, *, by) ; undo(id, cases=None, *, by, reason) -> int
    """

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        super().__init__(context)
        self._mover = CaseMover(context, cycle)
        self._jobs = MigrationJobs(context, cycle)

    # --- which cases, and where they stand ------------------------------------------------------------

    def running(self, key: str) -> dict[int, int]:
        """Version -> how many cases run on it, the newest first; suspended ones count."""
        case, definition = process_instance.c, process_definition.c
        statement = (
            select(definition.version, func.count()).join(process_definition, definition.id == case.definition_id)
            .where(case.process_key == key, case.state.in_(_LIVE)).group_by(definition.version)
            .order_by(definition.version.desc())
        )
        with self._context.db.read() as connection:
            return {int(version): int(count) for version, count in connection.execute(statement)}

    def select(self, key: str, to_version: int, selection: Selection, *, person: Person) -> list[str]:
        """Ids of the running cases that are meant and not on that version already, oldest first."""
        require_mover(person)
        to = self._context.catalog.version(key, to_version)
        with self._context.db.read() as connection:
            return [row.id for row in self._rows(connection, to, None)
                    if self._is_meant(connection, row, selection, person)]

    def _is_meant(self, connection: Connection, row: Row[Any], selection: Selection, person: Person) -> bool:
        version = self._context.catalog.definition(row.definition_id).version
        if selection.versions and version not in selection.versions:
            return False
        if selection.numbers:
            known = row.business_key in selection.numbers
            if not known or row.id not in _seen(connection, [row.id], person):
                return False
        return not selection.elements or bool({*selection.elements} & self._elements(row))

    def _elements(self, row: Row[Any]) -> set[str]:
        """Elements of its own process a case stands at, waits included."""
        places = self._context.engine.places(bytes(row.execution))
        return {element for definition, element in places if definition == row.definition_id}

    def _rows(self, connection: Connection, to: ProcessDefinition, cases: Iterable[str] | None) -> list[Row[Any]]:
        """Cases with their saved state: those named, else all that run and are not there yet."""
        case = process_instance.c
        statement = select(process_instance).order_by(case.started, case.id)
        if cases is None:
            statement = statement.where(case.process_key == to.key, case.state.in_(_LIVE), case.definition_id != to.id)
        else:
            statement = statement.where(case.id.in_(list(cases)))
        return list(connection.execute(statement))

    # --- what becomes what --------------------------------------------------------------------------------

    def propose(self, key: str, to_version: int, cases: Sequence[str] | None = None, *, person: Person) -> list[Pair]:
        """For each place these cases stand at what it could become, by id, else by name, type and scope."""
        require_mover(person)
        to = self._context.catalog.version(key, to_version)
        with self._context.db.read() as connection:
            rows = self._rows(connection, to, cases)
        standing: dict[str, dict[str, int]] = {}
        for row in rows:
            if row.process_key == key:
                found = standing.setdefault(row.definition_id, {})
                for element in self._elements(row):
                    found[element] = found.get(element, 0) + 1
        pairs: dict[str, Pair] = {}
        for definition_id, elements in standing.items():
            for pair in self._pairs(definition_id, to.id, elements):
                known = pairs.get(pair.element)
                pairs[pair.element] = pair if known is None else replace(known, cases=known.cases + pair.cases)
        return list(pairs.values())

    def propose_mapping(self, from_definition_id: str, to_definition_id: str) -> dict[str, str]:
        """The proposal for all cases of a version: old element -> new one, "" = none fits."""
        with self._context.db.read() as connection:
            rows = connection.execute(select(process_instance).where(
                process_instance.c.definition_id == from_definition_id, process_instance.c.state.in_(_LIVE)
            )).all()
        elements = dict.fromkeys((element for row in rows for element in self._elements(row)), 1)
        return {pair.element: pair.target for pair in self._pairs(from_definition_id, to_definition_id, elements)}

    def _pairs(self, old: str, new: str, standing: Mapping[str, int]) -> list[Pair]:
        model = self._context.catalog.model
        return list(propose(model(old).graph, model(new).graph, standing))

    def _order(
        self, key: str, to_version: int, mapping: Mapping[str, str] | None, cases: Sequence[str] | None,
        person: Person, called: bool,
    ) -> Order:
        to = self._context.catalog.version(key, to_version)
        if mapping is None:
            proposed = self.propose(key, to_version, cases, person=person)
            mapping = {pair.element: pair.target for pair in proposed}
        return Order(to, dict(mapping), called)

    # --- asked beforehand -----------------------------------------------------------------------------------

    def preview(
        self, key: str, to_version: int, *, mapping: Mapping[str, str] | None = None,
        cases: Sequence[str] | None = None, person: Person, called: bool = False,
    ) -> list[Outcome]:
        """What a move would mean for each case; the same judgement as the move itself, and nothing changes.

        :param mapping: old element -> new element, "" = none; None = as proposed. What is not named keeps its id.
        :param cases: ids; None = all that run on another version.
        :raises NotAllowed: "no_right" for who is no process owner.
        :raises NotFound: "process_not_found".
        """
        require_mover(person)
        order = self._order(key, to_version, mapping, cases, person, called)
        with self._context.db.read() as connection:
            rows = self._rows(connection, order.to, cases)
            seen = _seen(connection, [row.id for row in rows], person)
            return [self._outcome(connection, row, order, named=row.id in seen) for row in rows]

    def _outcome(self, connection: Connection, row: Row[Any], order: Order, *, named: bool) -> Outcome:
        found = self._mover.judge(connection, row._asdict(), order)
        return Outcome(
            row.id, row.business_key if named else "", row.title if named else "",
            self._context.catalog.definition(row.definition_id).version, found.execution is not None,
            tuple(found.remarks), tuple(found.steps),
        )

    # --- done -----------------------------------------------------------------------------------------------

    def apply(
        self, key: str, to_version: int, *, mapping: Mapping[str, str] | None = None,
        cases: Sequence[str] | None = None, by: Person, reason: str, called: bool = False,
    ) -> Migration:
        """Begin to move cases; the worker does it, one transaction a case. Where the process asks so, it waits first.

        :raises NotAllowed: "no_right". :raises NotFound: "process_not_found".
        :raises Rejected: "reason_missing"; "migration_no_cases".
        :raises Conflict: "migration_under_way" while another one of the process is not at its end.
        """
        require_mover(by)
        if not reason.strip():
            raise Rejected("reason_missing")
        order, identity, now = self._order(key, to_version, mapping, cases, by, called), new_id(), self._context.now()
        with self._context.db.write() as connection:
            rows = [row for row in self._rows(connection, order.to, cases) if row.process_key == key]
            if not rows:
                raise Rejected("migration_no_cases", process=order.to.name, version=to_version)
            self._require_none_under_way(connection, order.to)
            waits = needs_second(connection, order.to, by)
            insert(connection, migration, [{
                "id": identity, "process_key": key, "to_definition_id": order.to.id, "mapping": dict(order.mapping),
                "called": called, "reason": reason.strip(), "state": PROPOSED if waits else "running",
                "total": len(rows), "created": now, "created_by": by.username, "ended": None, "decided_by": "",
            }])
            insert(connection, migration_item, [{
                "migration_id": identity, "instance_id": row.id, "state": "waiting", "findings": [], "steps": [],
                "from_definition_id": row.definition_id, "revision": 0, "at": None, "execution": None,
            } for row in rows])
            if not waits:
                self._plan(connection, identity, {"name": "apply"})
            audit.record(connection, now, by.username, "migration_proposed" if waits else "migration_begun", {
                "migration": identity, "process": key, "to": order.to.id, "version": to_version, "count": len(rows),
                "mapping": dict(order.mapping), "called": called, "reason": reason.strip(),
            })
        return self.progress(identity)

    def _require_none_under_way(self, connection: Connection, to: ProcessDefinition) -> None:
        # Two decisions at the same moment: whoever comes second waits for the definition's row.
        connection.execute(
            select(process_definition.c.id).where(process_definition.c.id == to.id).with_for_update()
        )
        running = select(migration.c.id).where(
            migration.c.process_key == to.key, migration.c.state.in_(("running", PROPOSED)))
        if connection.execute(running.limit(1)).first() is not None:
            raise Conflict("migration_under_way", process=to.name)

    def work_off(self, migration_id: str) -> Migration:
        """Do at once, in this thread, what the worker would do; both may be at it."""
        self._jobs.work_off(migration_id)
        return self.progress(migration_id)

    def stop(self, migration_id: str, *, by: Person) -> Migration:
        """Move no further case; those that were moved stay so.

        :raises Conflict: "migration_not_running".
        """
        require_mover(by)
        now = self._context.now()
        with self._context.db.write() as connection:
            found = locked(connection, migration_id)
            if found.state != "running":
                raise Conflict("migration_not_running")
            connection.execute(
                migration.update().where(migration.c.id == migration_id).values(state="stopped", ended=now)
            )
            audit.record(connection, now, by.username, "migration_stopped", {
                "migration": migration_id, "process": found.process_key, "to": found.to_definition_id,
                **counts(connection, migration_id),
            })
        return self.progress(migration_id)

    def undo(self, migration_id: str, cases: Sequence[str] | None = None, *, by: Person, reason: str) -> int:
        """Let moved cases go back to their old state where nothing further has happened; gives how many are tried.

        :param cases: ids; None = all that can.
        :raises Rejected: "reason_missing"; "migration_nothing_to_undo".
        :raises Conflict: "migration_under_way" while cases are still being moved.
        """
        require_mover(by)
        if not reason.strip():
            raise Rejected("reason_missing")
        with self._context.db.write() as connection:
            found = locked(connection, migration_id)
            if found.state == "running":
                raise Conflict("migration_under_way", process=self._context.catalog.latest(found.process_key).name)
            wanted = [row.instance_id for row in self._item_rows(connection, migration_id, "migrated")
                      if (cases is None or row.instance_id in cases)
                      and revertible(_case(row), row, found.to_definition_id)]
            if not wanted:
                raise Rejected("migration_nothing_to_undo")
            item = migration_item.c
            connection.execute(
                migration_item.update()
                .where(item.migration_id == migration_id, item.instance_id.in_(wanted), item.state == "migrated")
                .values(state="undoing")
            )
            self._plan(connection, migration_id, {"name": "undo", "by": by.username, "reason": reason.strip()})
            audit.record(connection, self._context.now(), by.username, "migration_reverted", {
                "migration": migration_id, "process": found.process_key, "count": len(wanted),
                "reason": reason.strip(),
            })
            return len(wanted)

    # --- looked at ------------------------------------------------------------------------------------------

    def progress(self, migration_id: str) -> Migration:
        """How far a move is; NotFound("migration_not_found")."""
        with self._context.db.read() as connection:
            return self._value(connection, found_by(connection, migration_id))

    def listed(self, key: str | None = None) -> list[Migration]:
        """All moves, of one process or of all, the newest first."""
        statement = select(migration).order_by(migration.c.created.desc(), migration.c.id.desc())
        if key is not None:
            statement = statement.where(migration.c.process_key == key)
        with self._context.db.read() as connection:
            return [self._value(connection, row) for row in connection.execute(statement.limit(200)).all()]

    def items(self, migration_id: str, person: Person, state: str | None = None) -> list[Item]:
        """What became of each case; those the person may not know of without number and title."""
        with self._context.db.read() as connection:
            found = found_by(connection, migration_id)
            rows = self._item_rows(connection, migration_id, state)
            seen = _seen(connection, [row.instance_id for row in rows], person)
            return [self._item(row, found, named=row.instance_id in seen) for row in rows]

    def _item_rows(self, connection: Connection, migration_id: str, state: str | None) -> list[Row[Any]]:
        case, item = process_instance.c, migration_item
        statement = (
            select(item, case.business_key, case.title, case.revision.label("case_revision"),
                   case.definition_id.label("case_definition_id"), case.state.label("case_state"))
            .join(process_instance, case.id == item.c.instance_id)
            .where(item.c.migration_id == migration_id).order_by(case.started, case.id)
        )
        if state is not None:
            statement = statement.where(item.c.state == state)
        return list(connection.execute(statement))

    def _item(self, row: Row[Any], found: Row[Any], *, named: bool) -> Item:
        return Item(
            row.instance_id, row.business_key if named else "", row.title if named else "", row.state,
            self._context.catalog.definition(row.from_definition_id).version, row.at, unpack_remarks(row.findings),
            unpack_steps(row.steps), row.state == "migrated" and revertible(_case(row), row, found.to_definition_id),
        )

    def _value(self, connection: Connection, row: Row[Any]) -> Migration:
        to = self._context.catalog.definition(row.to_definition_id)
        return Migration(
            row.id, row.process_key, to.name, to.id, to.version, row.mapping, row.reason, row.state, row.total,
            row.created, row.created_by, row.ended, counts(connection, row.id), row.decided_by,
        )


def require_mover(who: Person) -> None:
    """NotAllowed("no_right") for everybody but process owners."""
    if "process_owner" not in who.roles and not is_system(who):
        raise NotAllowed("no_right", action="migrate")


def _seen(connection: Connection, cases: Sequence[str], person: Person) -> set[str]:
    """Those of these cases the person may know of."""
    found: set[str] = set()
    for first in range(0, len(cases), _AT_ONCE):
        some = process_instance.c.id.in_(cases[first:first + _AT_ONCE])
        found |= set(connection.execute(select(process_instance.c.id).where(some, visible_cases(person))).scalars())
    return found


def _case(row: Row[Any]) -> dict[str, Any]:
    return {"revision": row.case_revision, "definition_id": row.case_definition_id, "state": row.case_state}

"""Other cases of the same person or firm: whom a case is about, as its process's `caseParties` says, and what it meets.

`caseParties` is FEEL for a list of texts "kind:who", e.g. "person:Muster|Eva|1990-05-01", "firm:F-324". Only a digest
is kept: it finds the same text again and is of no use to anybody else. Written with the case's captions where it
changed; cases from before the property get theirs from a chore of the worker (`PartyFiller`), running and ended ones.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, or_, select

from workflows.errors import EngineError
from workflows.model import InstanceState, Person, ProcessInstance
from workflows.persistence.statements import Query, insert_missing
from workflows.persistence.tables import instance_link, instance_party, process_definition, process_instance
from workflows.services import rows
from workflows.services.access import require_case_once, visible_cases
from workflows.services.case_texts import text_of, value_of
from workflows.services.cases import LockedCase, lock
from workflows.services.confidentiality import closure_of, is_closed
from workflows.services.context import Context

PARTIES = "caseParties"
MOST = 20
_AT_ONCE = 200
_KNOWN = Query(select(instance_party.c.party).where(instance_party.c.instance_id == bindparam("b_instance")))

_LINKS = Query(
    select(instance_link.c.from_id, instance_link.c.to_id, instance_link.c.kind).where(
        or_(instance_link.c.from_id == bindparam("b_instance"), instance_link.c.to_id == bindparam("b_instance"))
    )
)


@dataclass(frozen=True, slots=True)
class Related:
    """Another case, and why it is shown: "person", "firm" ..., or the kind of a link; `linked` tells which."""

    case: ProcessInstance
    kinds: tuple[str, ...]
    linked: bool = False


def parties_of(properties: Mapping[str, str], variables: Mapping[str, Any]) -> frozenset[str]:
    """The digests of whom a case is about; none for a closed file, which appears nowhere else."""
    if not properties.get(PARTIES) or closure_of(properties) is not None:
        return frozenset()
    told = value_of(properties[PARTIES], variables)
    found = told if isinstance(told, (list, tuple)) else [told]
    return frozenset(_digest(text) for one in found if (text := text_of(one)).partition(":")[2].strip(" |"))


def _digest(text: str) -> str:
    kind, _, who = text.partition(":")
    plain = " ".join(unicodedata.normalize("NFKC", who).casefold().split())
    return f"{kind.strip().casefold()[:40]}:{hashlib.sha256(plain.encode()).hexdigest()[:40]}"


def keep_parties(held: LockedCase, properties: Mapping[str, str], variables: Mapping[str, Any]) -> None:
    """Write whom a case is about where that has changed; a process that does not say costs nothing."""
    if not properties.get(PARTIES):
        return
    now = parties_of(properties, variables)
    before = frozenset() if held.row["revision"] == 0 else frozenset(
        row.party for row in _KNOWN.rows(held.connection, {"b_instance": held.id})
    )
    if gone := before - now:
        own = instance_party.c.instance_id == held.id
        held.connection.execute(instance_party.delete().where(own, instance_party.c.party.in_(gone)))
    insert_missing(held.together, instance_party, [
        {"party": party, "instance_id": held.id} for party in sorted(now - before)
    ])


class Parties:
    """related(instance_id, person) -> [Related]"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def related(self, instance_id: str, person: Person) -> list[Related]:
        """Linked cases, then those of the same person or firm, the newest first, at most twenty of each.

        Cases the person may not see are neither told nor counted.

        :raises NotFound: "instance_not_found".
        """
        with self._context.db.read() as connection:
            require_case_once(self._context.db, instance_id, person)
            if connection.execute(select(is_closed(instance_id))).scalar():
                return []  # giver's and taker's files of one succession know nothing of each other
            linked = self._linked(connection, instance_id, person)
            met = self._met(connection, instance_id, person)
        return [*linked, *(one for one in met if one.case.id not in {other.case.id for other in linked})]

    def _linked(self, connection: Connection, instance_id: str, person: Person) -> list[Related]:
        kinds = [
            (row.to_id if row.from_id == instance_id else row.from_id, row.kind)
            for row in _LINKS.rows(connection, {"b_instance": instance_id})
        ]
        return self._cases(connection, kinds, person, linked=True)

    def _met(self, connection: Connection, instance_id: str, person: Person) -> list[Related]:
        if not _KNOWN.rows(connection, {"b_instance": instance_id}):  # most cases name nobody
            return []
        mine, theirs = instance_party.alias("mine"), instance_party.alias("theirs")
        found = connection.execute(
            select(theirs.c.instance_id, theirs.c.party).join(mine, mine.c.party == theirs.c.party)
            .join(process_instance, process_instance.c.id == theirs.c.instance_id)
            .where(mine.c.instance_id == instance_id, theirs.c.instance_id != instance_id, visible_cases(person),
                   ~is_closed(process_instance.c.id))
            .order_by(process_instance.c.started.desc()).limit(2 * MOST)
        ).all()
        return self._cases(connection, [(row.instance_id, row.party.partition(":")[0]) for row in found], person)

    def _cases(
        self, connection: Connection, found: list[tuple[str, str]], person: Person, *, linked: bool = False
    ) -> list[Related]:
        if not found:  # most cases meet nobody, and every page of one asks
            return []
        kinds: dict[str, list[str]] = {}
        for key, kind in found:
            kinds.setdefault(key, []).append(kind)
        statement = rows.select_instances().where(
            process_instance.c.id.in_(list(kinds)), visible_cases(person), ~is_closed(process_instance.c.id)
        )
        newest = statement.order_by(process_instance.c.started.desc()).limit(MOST)
        cases = map(rows.instance, connection.execute(newest))
        return [Related(one, tuple(sorted(set(kinds[one.id]))), linked) for one in cases if not self._closed(one)]

    def _closed(self, one: ProcessInstance) -> bool:
        """Whether it is a closed file, by its own version or by the one in force."""
        catalog = self._context.catalog
        models = (catalog.model(one.definition_id), catalog.model(catalog.latest(one.process_key).id))
        return any(closure_of(model.properties) is not None for model in models)


class PartyFiller:
    """The worker's chore that gives parties to cases from before their process said whom they are about."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._passed: dict[str, tuple[dt.datetime, str]] = {}
        self._done: set[str] = set()

    def __call__(self) -> None:
        """Look at some cases; each is a transaction of its own, and none is looked at twice by one process."""
        for key, definition_id in self._saying().items():
            if definition_id not in self._done:
                self._fill(key, definition_id)
                return

    def _saying(self) -> dict[str, str]:
        """Process -> its version in force, of those that say whom a case is about."""
        with self._context.db.read() as connection:
            keys = connection.execute(select(process_definition.c.key).distinct()).scalars().all()
        # As it stands in its row: reading every diagram for this would keep them all in memory.
        latest = {key: self._context.catalog.latest(key) for key in sorted(keys)}
        return {key: one.id for key, one in latest.items() if one.properties.get(PARTIES)}

    def _fill(self, key: str, definition_id: str) -> None:
        one = process_instance.c
        without = ~exists(select(instance_party.c.party).where(instance_party.c.instance_id == one.id))
        statement = select(one.id, one.started).where(one.process_key == key, without, ~is_closed(one.id))
        if definition_id in self._passed:
            at, last = self._passed[definition_id]
            statement = statement.where(or_(one.started > at, and_(one.started == at, one.id > last)))
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(one.started, one.id).limit(_AT_ONCE)).all()
        for row in found:
            self._write(row.id, definition_id)
            self._passed[definition_id] = (row.started, row.id)
        if len(found) < _AT_ONCE:
            self._done.add(definition_id)

    def _write(self, instance_id: str, definition_id: str) -> None:
        properties = self._context.catalog.model(definition_id).properties
        with self._context.db.write() as connection:
            held = lock(connection, instance_id, "system", self._context.now())
            if held.state is InstanceState.CANCELLED:
                return
            try:
                seen = self._context.engine.load(held.row["definition_id"], bytes(held.row["execution"])).variables()
            except EngineError:
                return  # a state nobody can read is told by the sentinel
            insert_missing(connection, instance_party, [
                {"party": party, "instance_id": instance_id} for party in sorted(parties_of(properties, seen))
            ])

"""Parameters with valid-from, read through one function: fees, periods, addresses, thresholds of the rules.

A value counts from a day on, earlier days keep theirs. It is changed by two people: a process owner proposes it with
a reason, somebody else approves it; until then it counts nowhere. What the law says needs the paragraph that changed.
"""
from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import FieldError, Person
from workflows.persistence.statements import insert, insert_missing, upsert
from workflows.persistence.tables import parameter, parameter_proposal, person
from workflows.services import audit
from workflows.services.access import is_system
from workflows.services.context import Context, new_id
from workflows.services.parameter_values import faults

LAW = "L"
READERS = frozenset({"process_owner", "lead", "auditor", "admin"})
DECIDERS = frozenset({"process_owner", "lead"})
_MARK = re.compile(r"\[([A-Z])\d*\]")
_PARAGRAPH = re.compile(r"(§§?|Art\.?)\s*\d+\s?[a-z]?\b.*\b[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]+")
_MOST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Definition:
    """What is known of a parameter beside its values.

    :param subject: the room of `handlers` that reads it, "" where none is known to.
    :param sources: day from which a shipped value counts -> where it comes from, with its marks: [L] law,
        [S] public source, [M] to be confirmed, [P] proposal, [D] decision of this installation.
    """

    key: str
    subject: str = ""
    label: str = ""
    sources: Mapping[dt.date, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value somebody wants to count from a day on.

    :param state: "open", "approved", "rejected" or "withdrawn".
    :param law: the paragraph it rests on, where the law gives the value.
    :param counts_from: from when an approved one counts: not before the day it was approved.
    """

    id: str
    key: str
    valid_from: dt.date
    value: Any
    reason: str
    law: str
    proposed_at: dt.datetime
    proposed_by: str
    proposer: str
    state: str
    decided_at: dt.datetime | None
    decider: str
    decision_reason: str
    counts_from: dt.date | None


@dataclass(frozen=True, slots=True)
class Version:
    """A value with the day from which it counts, and how it came about.

    :param source: as shipped, else the paragraph and reason it was approved with.
    """

    value: Any
    valid_from: dt.date
    source: str
    proposal: Proposal | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter on a day.

    :param current: what counts today, None where nothing does yet.
    :param later: approved values that will count, the next first.
    :param earlier: values that counted, the last first.
    :param open: the proposal that waits for a second person.
    """

    definition: Definition
    current: Version | None
    later: tuple[Version, ...]
    earlier: tuple[Version, ...]
    open: Proposal | None
    settled: tuple[Proposal, ...] = ()

    @property
    def marks(self) -> tuple[str, ...]:
        """Where the value in force comes from, by letters; what people approved here keeps only the law's mark."""
        shipped = " ".join(self.definition.sources.values())
        if self.current is not None and self.current.proposal is None:
            return tuple(dict.fromkeys(_MARK.findall(self.current.source)))
        return (LAW,) if LAW in _MARK.findall(shipped) else ()

    @property
    def law(self) -> bool:
        """Whether the law gives the value, or a part of it."""
        return LAW in self.marks


def read_parameter(connection: Connection, key: str, on: dt.date) -> Any:
    """The value in force on a day; NotFound("parameter_not_found")."""
    row = _in_force(connection, key, on)
    if row is None:
        raise NotFound("parameter_not_found", key=key, on=on)
    return row.value


def _in_force(connection: Connection, key: str, on: dt.date) -> Any:
    return connection.execute(
        select(parameter.c.value, parameter.c.valid_from).where(parameter.c.key == key, parameter.c.valid_from <= on)
        .order_by(parameter.c.valid_from.desc()).limit(1)
    ).one_or_none()


def write_parameter(
    connection: Connection, key: str, value: Any, valid_from: dt.date, *, by: str, now: dt.datetime, **more: Any
) -> None:
    """Set a value from a day on; earlier days keep theirs. Audited with what counted on that day before.

    :param more: what else the audit keeps: who proposed it, why.
    """
    before = _in_force(connection, key, valid_from)
    row = {"key": key, "valid_from": valid_from, "value": value, "set_at": now, "set_by": by}
    upsert(connection, parameter, [row], ("key", "valid_from"))
    audit.record(connection, now, by, "parameter_set", {
        "key": key, "valid_from": valid_from, "before": before.value if before else None, "after": value, **more,
    })


def write_defaults(connection: Connection, defaults: dict[tuple[str, dt.date], Any], now: dt.datetime) -> None:
    """Insert the parameters the subjects bring along, where nobody has set them."""
    insert_missing(connection, parameter, [
        {"key": key, "valid_from": valid_from, "value": value, "set_at": now, "set_by": "system"}
        for (key, valid_from), value in defaults.items()
    ])


class Parameters:
    """Parameters as people see and change them.

    listed() -> list[Parameter] ; one(key) -> Parameter ; waiting(person) -> int
    propose(key, value, valid_from, *, by, reason, law="") -> Proposal
    approve / reject(proposal_id, *, by, reason) -> Proposal ; withdraw(proposal_id, *, by) -> Proposal
    may_propose(person) ; may_decide(proposal, person)
    """

    def __init__(self, context: Context, definitions: Iterable[Definition]) -> None:
        self._context = context
        self._definitions = {one.key: one for one in definitions}

    # --- looking ----------------------------------------------------------------------------------

    def listed(self) -> list[Parameter]:
        """All parameters: those of a subject in the order it ships them, then those no subject knows."""
        with self._context.db.read() as connection:
            found = _versions(connection, None)
            proposals = _proposals(connection, None)
        keys = [key for key in self._definitions if key in found] + sorted(found.keys() - self._definitions.keys())
        return [self._parameter(key, found[key], proposals.get(key, [])) for key in keys]

    def one(self, key: str) -> Parameter:
        """A parameter by its key; NotFound("parameter_unknown")."""
        with self._context.db.read() as connection:
            return self._one(connection, key)

    def _one(self, connection: Connection, key: str) -> Parameter:
        found = _versions(connection, key)
        if key not in found:
            raise NotFound("parameter_unknown", key=key)
        return self._parameter(key, found[key], _proposals(connection, key).get(key, []))

    def _parameter(self, key: str, rows: list[Row[Any]], proposals: list[Proposal]) -> Parameter:
        definition, today = self._definitions.get(key, Definition(key)), self._context.today()
        approved = {one.counts_from: one for one in proposals if one.state == "approved"}
        versions = [
            Version(row.value, row.valid_from, _source(definition, row.valid_from, approved.get(row.valid_from)),
                    approved.get(row.valid_from)) for row in rows
        ]
        past = [one for one in versions if one.valid_from <= today]
        waiting = next((one for one in proposals if one.state == "open"), None)
        return Parameter(
            definition, past[-1] if past else None, tuple(one for one in versions if one.valid_from > today),
            tuple(reversed(past[:-1])), waiting,
            tuple(one for one in reversed(proposals) if one.state in ("rejected", "withdrawn")),
        )

    def waiting(self, who: Person) -> int:
        """How many proposals wait for this person's decision."""
        with self._context.db.read() as connection:
            found = _proposals(connection, None, only_open=True)
        return sum(self.may_decide(one, who) for proposals in found.values() for one in proposals)

    def may_propose(self, who: Person) -> bool:
        """Whether a person may propose values."""
        return "process_owner" in who.roles

    def may_decide(self, proposal: Proposal, who: Person) -> bool:
        """Whether a person may approve or reject a proposal: never who made it."""
        return proposal.state == "open" and bool(who.roles & DECIDERS) and proposal.proposed_by != who.username

    # --- changing ---------------------------------------------------------------------------------

    def propose(
        self, key: str, value: Any, valid_from: dt.date, *, by: Person, reason: str, law: str = ""
    ) -> Proposal:
        """Propose a value; it counts once somebody else has approved it.

        :raises NotAllowed: "no_right" for who is no process owner.
        :raises Rejected: "form_invalid" with the wrong fields: reason, law, valid_from, value and its parts.
        :raises Conflict: "parameter_proposal_open" where another proposal for it waits.
        """
        if not self.may_propose(by):
            raise NotAllowed("no_right")
        with self._context.db.write() as connection:
            known = self._one(connection, key)
            if known.open is not None:
                raise Conflict("parameter_proposal_open", name=known.open.proposer, key=key)
            wrong = [*self._wrong(known, valid_from, reason, law), *_wrong_value(known, value)]
            if wrong:
                raise Rejected("form_invalid", fields=wrong)
            return self._note(connection, known, value, valid_from, by, reason.strip(), law.strip())

    def _wrong(self, known: Parameter, valid_from: dt.date, reason: str, law: str) -> Iterable[FieldError]:
        if not reason.strip():
            yield FieldError("reason", "field_required")
        for name, text in (("reason", reason), ("law", law)):
            if len(text) > _MOST_TEXT:
                yield FieldError(name, "text_too_long", params={"max": _MOST_TEXT})
        if valid_from < self._context.today():
            yield FieldError("valid_from", "parameter_past")
        if known.law and not _PARAGRAPH.search(law):
            yield FieldError("law", "parameter_paragraph")

    def _note(
        self, connection: Connection, known: Parameter, value: Any, valid_from: dt.date, by: Person, reason: str,
        law: str,
    ) -> Proposal:
        key, now = known.definition.key, self._context.now()
        made = {
            "id": new_id(), "key": key, "valid_from": valid_from, "value": value, "reason": reason, "law": law,
            "proposed_at": now, "proposed_by": by.username, "state": "open", "decided_by": "", "decision_reason": "",
        }
        try:
            insert(connection, parameter_proposal, [made])
        except IntegrityError as twice:  # somebody else's came in between; the table holds one open one per key
            raise Conflict("parameter_proposal_open", name="Jemand", key=key) from twice
        audit.record(connection, now, by.username, "parameter_proposed", {
            "key": key, "valid_from": valid_from, "before": known.current.value if known.current else None,
            "after": value, "reason": reason, "law": law, "proposal": made["id"],
        })
        return _proposal(connection, str(made["id"]))

    def approve(self, proposal_id: str, *, by: Person, reason: str) -> Proposal:
        """Let a proposed value count from its day, not before today.

        :raises NotAllowed: "parameter_four_eyes" for who proposed it, "no_right".
        :raises Rejected: "reason_missing".
        :raises Conflict: "parameter_proposal_settled".
        """
        with self._context.db.write() as connection:
            found = self._decided(connection, proposal_id, "approved", by, reason)
            write_parameter(
                connection, found.key, found.value, found.counts_from or found.valid_from, by=by.username,
                now=self._context.now(), proposal=found.id, proposed_by=found.proposed_by, reason=found.reason,
                law=found.law, decision_reason=found.decision_reason,
            )
            return found

    def reject(self, proposal_id: str, *, by: Person, reason: str) -> Proposal:
        """Refuse a proposed value; what counts stays. The same errors as `approve`."""
        with self._context.db.write() as connection:
            found = self._decided(connection, proposal_id, "rejected", by, reason)
            audit.record(connection, self._context.now(), by.username, "parameter_rejected", _told(found))
            return found

    def withdraw(self, proposal_id: str, *, by: Person) -> Proposal:
        """Take one's own proposal back.

        :raises NotAllowed: "no_right" for somebody else's.
        :raises Conflict: "parameter_proposal_settled".
        """
        with self._context.db.write() as connection:
            found = _open_proposal(connection, proposal_id)
            if found.proposed_by != by.username:
                raise NotAllowed("no_right")
            self._settle(connection, found, "withdrawn", by, "")
            audit.record(connection, self._context.now(), by.username, "parameter_withdrawn", _told(found))
            return _proposal(connection, proposal_id)

    def _decided(self, connection: Connection, proposal_id: str, state: str, by: Person, reason: str) -> Proposal:
        found = _open_proposal(connection, proposal_id)
        if found.proposed_by == by.username:
            raise NotAllowed("parameter_four_eyes")
        if not by.roles & DECIDERS:
            raise NotAllowed("no_right")
        if not reason.strip():
            raise Rejected("reason_missing")
        self._settle(connection, found, state, by, reason.strip()[:_MOST_TEXT])
        return _proposal(connection, proposal_id)

    def _settle(self, connection: Connection, found: Proposal, state: str, by: Person, reason: str) -> None:
        counts = max(found.valid_from, self._context.today()) if state == "approved" else None
        connection.execute(parameter_proposal.update().where(parameter_proposal.c.id == found.id).values(
            state=state, decided_at=self._context.now(), decided_by=by.username, decision_reason=reason,
            counts_from=counts))


def require_reader(who: Person) -> None:
    """NotAllowed("no_right") for who has nothing to do with the chamber's values."""
    if not who.roles & READERS and not is_system(who):
        raise NotAllowed("no_right")


def _wrong_value(known: Parameter, value: Any) -> Iterable[FieldError]:
    """What is wrong with the value itself; the same again is only good to confirm one that was shipped."""
    like = known.current or (known.later[0] if known.later else None)
    if like is None:
        return
    found = list(faults(known.definition.key, value, like.value))
    yield from found
    confirmed = like.proposal is not None or known.law
    if not found and value == like.value and confirmed and not known.later:
        yield FieldError("value", "parameter_same")


def _source(definition: Definition, valid_from: dt.date, proposal: Proposal | None) -> str:
    if proposal is None:
        return definition.sources.get(valid_from, "")
    return f"{proposal.law}: {proposal.reason}" if proposal.law else proposal.reason


def _told(found: Proposal) -> dict[str, Any]:
    return {"key": found.key, "valid_from": found.valid_from, "after": found.value, "proposal": found.id,
            "proposed_by": found.proposed_by, "reason": found.decision_reason}


def _versions(connection: Connection, key: str | None) -> dict[str, list[Row[Any]]]:
    statement = select(parameter).order_by(parameter.c.key, parameter.c.valid_from)
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(statement if key is None else statement.where(parameter.c.key == key)):
        found[row.key].append(row)
    return found


_proposer, _decider = person.alias("proposer"), person.alias("decider")
_SELECT = select(
    parameter_proposal, _proposer.c.name.label("proposer_name"), _decider.c.name.label("decider_name")
).outerjoin(_proposer, _proposer.c.username == parameter_proposal.c.proposed_by).outerjoin(
    _decider, _decider.c.username == parameter_proposal.c.decided_by
).order_by(parameter_proposal.c.proposed_at)


def _proposals(connection: Connection, key: str | None, *, only_open: bool = False) -> dict[str, list[Proposal]]:
    statement = _SELECT if key is None else _SELECT.where(parameter_proposal.c.key == key)
    if only_open:
        statement = statement.where(parameter_proposal.c.state == "open")
    found: dict[str, list[Proposal]] = defaultdict(list)
    for row in connection.execute(statement):
        found[row.key].append(_of(row))
    return found


def _proposal(connection: Connection, proposal_id: str) -> Proposal:
    row = connection.execute(_SELECT.where(parameter_proposal.c.id == proposal_id)).one_or_none()
    if row is None:
        raise NotFound("parameter_proposal_not_found")
    return _of(row)


def _open_proposal(connection: Connection, proposal_id: str) -> Proposal:
    """The proposal, held until the transaction ends; it waits for a decision."""
    connection.execute(
        select(parameter_proposal.c.id).where(parameter_proposal.c.id == proposal_id).with_for_update()).first()
    found = _proposal(connection, proposal_id)
    if found.state != "open":
        raise Conflict("parameter_proposal_settled", name=found.decider)
    return found


def _of(row: Row[Any]) -> Proposal:
    return Proposal(
        row.id, row.key, row.valid_from, row.value, row.reason, row.law, row.proposed_at, row.proposed_by,
        row.proposer_name or row.proposed_by, row.state, row.decided_at, row.decider_name or row.decided_by,
        row.decision_reason, row.counts_from,
    )

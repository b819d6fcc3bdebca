"""The hash chain: who did what to which case, one chain per case and one called "system".

hash = SHA256(prev, mac, seq, chain, at, actor, action) with mac = HMAC-SHA256(salt, payload), so a
payload and its salt can be erased (Art. 17 GDPR) while the chain still verifies. A payload that is gone counts as
erased only where a later link of its chain says so; without one somebody has taken it away unseen.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from workflows.model import AuditEntry
from workflows.persistence.codec import decode, encode
from workflows.persistence.statements import Query, insert, insert_missing
from workflows.persistence.tables import audit, audit_head, process_instance

SYSTEM_CHAIN = "system"
ERASED = "case_erased"
_CHAIN = Query(select(audit).where(audit.c.chain == bindparam("b_chain")).order_by(audit.c.seq))


@dataclass(frozen=True, slots=True)
class Head:
    """The last link of a chain."""

    seq: int = 0
    hash: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """A link that does not verify.

    :param reason: "payload", "hash", "sequence", "tail" (not the recorded head), "head" (no head is recorded),
        "erased" (a payload is gone and nobody says why); against a list kept elsewhere "cut" and "rewritten".
    """

    chain: str
    seq: int
    reason: str


@dataclass(frozen=True, slots=True)
class Verification:
    """Outcome of checking chains."""

    entries: int
    erased: int
    broken: tuple[Broken, ...]
    chains: int = 0

    @property
    def ok(self) -> bool:
        """Whether every link holds."""
        return not self.broken


def link(
    head: Head, chain: str, at: dt.datetime, actor: str, action: str, payload: Mapping[str, Any]
) -> tuple[Head, dict[str, Any]]:
    """The next link of a chain: its new head and the row to insert."""
    text = encode(payload)
    salt = secrets.token_hex(16)
    mac = _mac(salt, text)
    seq = head.seq + 1
    digest = _digest(head.hash, mac, seq, chain, at, actor, action)
    row = {
        "chain": chain, "seq": seq, "at": at, "actor": actor, "action": action, "payload": text, "salt": salt,
        "mac": mac, "prev": head.hash, "hash": digest,
    }
    return Head(seq, digest), row


def record(connection: Connection, at: dt.datetime, actor: str, action: str, payload: Mapping[str, Any]) -> None:
    """Append to the system chain (deployments, people, parameters) inside the open transaction."""
    insert_missing(connection, audit_head, [{"chain": SYSTEM_CHAIN, "seq": 0, "hash": ""}])
    found = connection.execute(
        select(audit_head).where(audit_head.c.chain == SYSTEM_CHAIN).with_for_update()
    ).one()
    head, row = link(Head(found.seq, found.hash), SYSTEM_CHAIN, at, actor, action, payload)
    insert(connection, audit, [row])
    connection.execute(
        audit_head.update().where(audit_head.c.chain == SYSTEM_CHAIN).values(seq=head.seq, hash=head.hash)
    )


def entries(connection: Connection, chain: str) -> list[AuditEntry]:
    """The links of one chain, oldest first; an erased payload is empty."""
    return list(from_rows(_CHAIN.rows(connection, {"b_chain": chain})))


def from_rows(rows: Iterable[Row[Any]]) -> Iterator[AuditEntry]:
    """Rows of the audit as entries; an erased payload is empty."""
    for row in rows:
        payload = decode(row.payload) if row.payload else {}
        yield AuditEntry(row.seq, row.chain, row.at, row.actor, row.action, payload, row.hash)


def verify(connection: Connection, chain: str | None = None) -> Verification:
    """Recompute every link, of one chain or of all, and compare with the recorded heads."""
    statement = select(audit).order_by(audit.c.chain, audit.c.seq)
    if chain is not None:
        statement = statement.where(audit.c.chain == chain)
    count = erased = 0
    broken: list[Broken] = []
    heads: dict[str, Head] = {}
    unsaid: dict[str, int] = {}
    for row in connection.execute(statement, execution_options={"yield_per": 1000}):
        count += 1
        if row.payload is None:
            erased += 1
            unsaid.setdefault(row.chain, row.seq)
        if row.action == ERASED:
            unsaid.pop(row.chain, None)
        broken += _faults(heads.get(row.chain, Head()), row)
        heads[row.chain] = Head(row.seq, row.hash)
    broken += _tails(connection, chain, heads)
    broken += [Broken(name, seq, "erased") for name, seq in unsaid.items()]
    return Verification(count, erased, tuple(broken), len(heads))


def _faults(head: Head, row: Row[Any]) -> Iterator[Broken]:
    if row.seq != head.seq + 1 or row.prev != head.hash:
        yield Broken(row.chain, row.seq, "sequence")
    if row.payload is not None and _mac(row.salt or "", row.payload) != row.mac:
        yield Broken(row.chain, row.seq, "payload")
    if _digest(row.prev, row.mac, row.seq, row.chain, row.at, row.actor, row.action) != row.hash:
        yield Broken(row.chain, row.seq, "hash")


def _tails(connection: Connection, chain: str | None, heads: dict[str, Head]) -> Iterator[Broken]:
    cases = select(process_instance.c.id, process_instance.c.audit_seq, process_instance.c.audit_hash)
    system = select(audit_head.c.chain, audit_head.c.seq, audit_head.c.hash)
    if chain is not None:
        cases, system = cases.where(process_instance.c.id == chain), system.where(audit_head.c.chain == chain)
    found = [*connection.execute(cases), *connection.execute(system)]
    recorded = {name: Head(seq, digest) for name, seq, digest in found}
    for name, head in recorded.items():
        if heads.get(name, Head()) != head:
            yield Broken(name, head.seq, "tail")
    for name in heads.keys() - recorded.keys():
        yield Broken(name, heads[name].seq, "head")


def _mac(salt: str, text: str) -> str:
    return hmac.new(salt.encode(), text.encode(), hashlib.sha256).hexdigest()


def _digest(prev: str, mac: str, seq: int, chain: str, at: dt.datetime, actor: str, action: str) -> str:
    parts = (prev, mac, str(seq), chain, at.astimezone(dt.UTC).isoformat(), actor, action)
    # A separator no part can hold keeps ("ab", "c") and ("a", "bc") apart.
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()

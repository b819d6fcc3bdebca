"""The heads of all audit chains as a printable list, to be kept where nobody who can write the database can write.

Whoever can rewrite a chain can rewrite its recorded head, too, and a signature with a key of the same machine would
be rewritten with it. A list kept elsewhere (printed, mailed to the auditor, in every backup) shows it: a chain may
only have grown since. The digest over the list is short enough to be read out and noted.
"""
from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from workflows.errors import Rejected
from workflows.persistence.tables import audit, audit_head, process_instance
from workflows.services.audit import Broken, Head

_TITLE = "Kammerwerk: Köpfe des Protokolls"
_LINE = re.compile(r"(?P<hash>[0-9a-f]{64}) +(?P<seq>\d+) +(?P<chain>\S+)")
_AT = select(audit.c.hash).where(audit.c.chain == bindparam("b_chain"), audit.c.seq == bindparam("b_seq"))


@dataclass(frozen=True, slots=True)
class Listing:
    """All heads.

    :param digest: SHA-256 over the lines of `text` that name a chain.
    """

    text: str
    digest: str


def heads(connection: Connection) -> dict[str, Head]:
    """The recorded head of every chain that has begun."""
    cases = select(process_instance.c.id, process_instance.c.audit_seq, process_instance.c.audit_hash)
    others = select(audit_head.c.chain, audit_head.c.seq, audit_head.c.hash)
    found = [*connection.execute(cases), *connection.execute(others)]
    return {chain: Head(seq, digest) for chain, seq, digest in sorted(map(tuple, found)) if seq}


def listing(connection: Connection) -> Listing:
    """The list as text: one line for each chain, hash, number and chain."""
    lines = [f"{head.hash}  {head.seq:>6}  {chain}\n" for chain, head in heads(connection).items()]
    digest = _digest(lines)
    return Listing(f"{_TITLE}\nKetten: {len(lines)}\nPrüfsumme der Liste: {digest}\n\n{''.join(lines)}", digest)


def read(text: str) -> dict[str, Head]:
    """The heads of a list.

    :raises Rejected: "heads_unreadable" where it is no such list, or one its digest does not belong to.
    """
    lines = [line + "\n" for line in text.splitlines() if _LINE.fullmatch(line)]
    if not text.startswith(_TITLE) or _digest(lines) not in text:
        raise Rejected("heads_unreadable")
    found = [_LINE.fullmatch(line.rstrip("\n")) for line in lines]
    return {match["chain"]: Head(int(match["seq"]), match["hash"]) for match in found if match}


def _digest(lines: list[str]) -> str:
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def shortened(connection: Connection, known: dict[str, Head]) -> Iterator[Broken]:
    """Chains that no longer go through a head that was noted: cut ("cut") or written anew ("rewritten")."""
    for chain, head in known.items():
        found = connection.execute(_AT, {"b_chain": chain, "b_seq": head.seq}).scalar()
        if found != head.hash:
            yield Broken(chain, head.seq, "cut" if found is None else "rewritten")

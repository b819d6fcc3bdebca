"""Cards (§ 10 Abs. 2 HwO): number, verification number with a check digit, which one is in force.

The law asks for neither number nor protection; the verification number lets anybody check a card by
telephone or on the web page without giving away what is not on it (register.md § 5.8).
"""
from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from handlers.register.models import cards

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # without 0 O 1 I, which people mix up
_LENGTH = 11


@dataclass(frozen=True, slots=True)
class CardCheck:
    """Answer to a verification number.

    :param state: "valid", "superseded" (a newer card exists), "withdrawn", "unknown", or "mistyped" (check digit).
    """

    state: str
    number: str = ""
    register: str = ""
    entry_number: str = ""
    trades: tuple[str, ...] = ()
    issued_on: dt.date | None = None


def verification_number(seed: str) -> str:
    """A verification number "ABCD-EFGH-JKLM" derived from a seed nobody outside knows; the last is the check digit.

    :param seed: e.g. the idempotency key of the step, so that a repetition gives the same number.
    """
    digest = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big")
    body = "".join(ALPHABET[(digest >> (5 * i)) % 32] for i in range(_LENGTH))
    return _grouped(body + check_digit(body))


def _grouped(text: str) -> str:
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def check_digit(body: str) -> str:
    """Luhn mod 32: finds every single wrong character and nearly every swap of neighbours."""
    total = 0
    for position, character in enumerate(reversed(body)):
        product = ALPHABET.index(character) * (2 if position % 2 == 0 else 1)
        total += product // 32 + product % 32
    return ALPHABET[-total % 32]


def normalised(text: str) -> str:
    """A verification number as typed, without blanks and dashes, in capitals."""
    return "".join(c for c in text.upper() if c.isalnum())


def is_well_formed(text: str) -> bool:
    """Whether length, characters and check digit fit."""
    plain = normalised(text)
    return (len(plain) == _LENGTH + 1 and all(c in ALPHABET for c in plain) and check_digit(plain[:-1]) == plain[-1])


def verify_card(connection: Connection, verification: str) -> CardCheck:
    """What the register says about a verification number; never more than the card itself shows."""
    if not is_well_formed(verification):
        return CardCheck("mistyped")
    row = connection.execute(
        select(cards).where(cards.c.verification == _grouped(normalised(verification)))).mappings().first()
    if row is None:
        return CardCheck("unknown")
    state = "withdrawn" if row["withdrawn_on"] else "superseded" if row["superseded_by"] else "valid"
    return CardCheck(state, row["number"], row["register"], row["entry_number"], tuple(row["trades"]), row["issued_on"])


def current_card(connection: Connection, register: str, entry_number: str) -> Any | None:
    """The card of an entry that is in force, as a row."""
    return connection.execute(select(cards).where(
        cards.c.register == register, cards.c.entry_number == entry_number, cards.c.superseded_by.is_(None),
        cards.c.withdrawn_on.is_(None))).mappings().first()


def next_card_number(connection: Connection, register: str, entry_number: str) -> str:
    """Number of the next card of an entry: the entry's number and a count."""
    count = connection.execute(select(func.count()).select_from(cards).where(
        cards.c.register == register, cards.c.entry_number == entry_number)).scalar_one()
    return f"{entry_number}/{count + 1}"


def record_card(connection: Connection, **values: Any) -> None:
    """Store a new card; the one in force so far is superseded."""
    old = current_card(connection, values["register"], values["entry_number"])
    connection.execute(insert(cards).values(**values))
    if old is not None:
        connection.execute(update(cards).where(cards.c.number == old["number"]).values(superseded_by=values["number"]))

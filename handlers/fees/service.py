"""The fee schedule, the notices, the payment code, as plain functions."""
from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import segno
from sqlalchemy import Connection, insert, select

from handlers.fees.models import notices


class AmountRefused(ValueError):
    """The amount does not fit the fee schedule.

    :param code: key of the sentence.
    :param params: values the sentence shows.
    """

    def __init__(self, message: str, code: str, **params: Any) -> None:
        super().__init__(message)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class FeeItem:
    """An item of the schedule: a fixed amount, or a frame with a usual amount.

    :param minimum, maximum: bounds of a frame fee; None for a fixed one.
    """

    key: str
    label: str
    amount: Decimal
    minimum: Decimal | None = None
    maximum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FeeNotice:
    """A fee fixed by a notice."""

    number: str
    key: str
    label: str
    amount: Decimal
    due: dt.date
    charged_on: dt.date


def item_of(schedule: Mapping[str, Any], key: str) -> FeeItem:
    """The item of a key "register/owner/act"; a key for all registers ("*/…") is the fallback.

    :raises KeyError: the schedule knows no such act.
    """
    register, _, rest = key.partition("/")
    owner, _, act = rest.partition("/")
    for candidate in (key, f"{register}/*/{act}", f"*/{owner}/{act}", f"*/*/{act}"):
        if candidate in schedule:
            row = schedule[candidate]
            return FeeItem(key, str(row["label"]), _money(row["amount"]), _optional(row.get("minimum")),
                           _optional(row.get("maximum")))
    raise KeyError(key)


def _money(value: Any) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"))


def _optional(value: Any) -> Decimal | None:
    return None if value is None else _money(value)


def amount_of(item: FeeItem, wanted: Any, reason: str) -> Decimal:
    """The amount to charge; within a frame another amount needs a reason.

    :raises AmountRefused: outside the frame, deviating from a fixed fee, or without a reason.
    """
    if wanted is None or _money(wanted) == item.amount:
        return item.amount
    amount = _money(wanted)
    if item.minimum is None or item.maximum is None:
        raise AmountRefused(f"{item.key} is a fixed fee", "fee_fixed", amount=item.amount)
    if not item.minimum <= amount <= item.maximum:
        raise AmountRefused(f"{amount} is outside the frame {item.minimum} to {item.maximum}", "fee_outside_frame",
                            amount=amount, least=item.minimum, most=item.maximum)
    if not reason.strip():
        raise AmountRefused("a frame fee other than the usual one needs a reason", "fee_reason_missing")
    return amount


def charge(
    connection: Connection, item: FeeItem, amount: Decimal, *, today: dt.date, due: dt.date, case_id: str,
    activity_id: str, charged_by: str, reason: str, next_number: Callable[[str], int],
) -> FeeNotice:
    """Fix a fee; its number is allotted without gaps in this transaction."""
    number = f"GB-{today.year}-{next_number(f'fee/{today.year}'):06d}"
    connection.execute(insert(notices).values(
        number=number, key=item.key, label=item.label, amount=amount, due=due, charged_on=today, case_id=case_id,
        activity_id=activity_id, charged_by=charged_by, reason=reason or None))
    return FeeNotice(number, item.key, item.label, amount, due, today)


def notices_of(connection: Connection, case_id: str) -> list[FeeNotice]:
    """Fee notices of a case, oldest first."""
    query = select(notices).where(notices.c.case_id == case_id).order_by(notices.c.number)
    return [FeeNotice(r["number"], r["key"], r["label"], r["amount"], r["due"], r["charged_on"])
            for r in connection.execute(query).mappings()]


def payment_text(*, name: str, iban: str, amount: Any, reference: str, bic: str = "") -> str:
    """The content of an EPC code for a transfer (EPC069-12, version 2, UTF-8), one field a line.

    :param reference: free text of the transfer (Verwendungszweck), up to 140 characters.
    """
    fields = ("BCD", "002", "1", "SCT", bic, name[:70], iban.replace(" ", ""), f"EUR{_money(amount)}", "", "",
              reference[:140])
    return "\n".join(fields)


def payment_qr(*, name: str, iban: str, amount: Any, reference: str, bic: str | None = None) -> str:
    """The EPC code ("GiroCode") of a transfer as SVG text; amount and reference also stand beside it as text."""
    content = payment_text(name=name, iban=iban, amount=amount, reference=reference, bic=bic or "")
    # Error level M and at most version 13, as the standard demands.
    code = segno.make(content, error="m", boost_error=False, micro=False, encoding="utf-8")
    out = io.BytesIO()
    code.save(out, kind="svg", border=4, xmldecl=True, dark="#000000", light="#ffffff")
    return out.getvalue().decode("utf-8")

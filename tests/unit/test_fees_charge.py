"""Fees: the right item, numbers without gaps, due on a working day, a payment code a bank app reads."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from handlers.fees import service
from handlers.parameters import value_on
from tests.unit.register_case import application, perform, step
from workflows.errors import PermanentFailure

SCHEDULE = value_on("fee_schedule", dt.date(2026, 11, 24))


@pytest.mark.parametrize(("key", "amount"), [
    ("A/natural/entry", 120), ("A/legal/entry", 190), ("A/nebenbetrieb/entry", 100), ("B/natural/entry", 100),
    ("E/natural/entry", 50), ("A/natural/refusal", 60), ("A/legal/permission", 250), ("B/legal/change", 40),
])
def test_schedule_finds_the_item(key: str, amount: int) -> None:
    """Each key of table T10 has an amount, its own or the one for all registers."""
    assert service.item_of(SCHEDULE, key).amount == Decimal(amount)


def test_numbers_have_no_gaps_and_amounts_stay() -> None:
    """Two charges give two successive numbers, and the notice keeps what was charged."""
    at = step()
    first = perform(at, "fee.charge", fee_key="A/natural/entry", application=application())["fee"]
    second = perform(at, "fee.charge", fee_key="A/natural/refusal", application=application())["fee"]
    assert (first["number"], second["number"]) == ("GB-2026-000001", "GB-2026-000002")
    kept = [notice.amount for notice in service.notices_of(at.connection, at.instance_id)]
    assert kept == [Decimal("120.00"), Decimal("60.00")]


def test_due_day_is_a_working_day_after_notification() -> None:
    """Thirty days after notification on 28 November is 28 December 2026, a Monday."""
    fee = perform(step(), "fee.charge", fee_key="A/natural/entry", application=application())["fee"]
    assert fee["due"] == dt.date(2026, 12, 28)


def test_unknown_act_becomes_an_incident_and_uses_no_number() -> None:
    """A key the schedule lacks is a matter for a person, and no number is lost."""
    at = step()
    with pytest.raises(PermanentFailure):
        perform(at, "fee.charge", fee_key="A/natural/dancing", application=application())
    assert not at.numbers


@pytest.mark.parametrize(("amount", "reason", "message"), [
    (Decimal(300), "", "reason"), (Decimal(501), "Aufwand", "outside the frame"), (Decimal(49), "Aufwand", "outside"),
])
def test_frame_fees_have_bounds_and_need_reasons(amount: Decimal, reason: str, message: str) -> None:
    """A frame fee other than the usual one needs a reason and stays within the frame."""
    with pytest.raises(ValueError, match=message):
        service.amount_of(service.item_of(SCHEDULE, "A/natural/permission"), amount, reason)


def test_frame_fee_with_a_reason() -> None:
    """Within the frame and with a reason another amount is charged; a fixed fee never changes."""
    assert service.amount_of(service.item_of(SCHEDULE, "A/natural/permission"), 400, "hoher Aufwand") == Decimal(400)
    with pytest.raises(ValueError, match="fixed"):
        service.amount_of(service.item_of(SCHEDULE, "A/natural/entry"), 10, "Mitleid")


def test_payment_code_is_an_svg() -> None:
    """The code is a drawing made here, with the IBAN of the parameters."""
    code = service.payment_qr(name="Handwerkskammer", iban="DE50 0000 0000 0123 4567 89", amount=120, reference="GB-1")
    assert code.startswith("<?xml")
    assert "<svg" in code

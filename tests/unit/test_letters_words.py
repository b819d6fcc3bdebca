"""Dates, names, addresses, notices and delivery as German letters need them."""
from __future__ import annotations

import base64
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from handlers.letters import german, notification
from handlers.letters.remedy import action_notice, court_of, remedy_notice
from handlers.parameters import value_on
from tests.unit.register_case import application, line, perform, person, step
from workflows.errors import PermanentFailure

CHAMBER = {"name": "Handwerkskammer Musterland", "street": "Am Handwerkerhof 1", "town": "17489 Greifswald"}


@pytest.mark.parametrize(("amount", "text"), [
    (120, "120,00\u00a0EUR"), (Decimal("1250.5"), "1.250,50\u00a0EUR"), ("0.005", "0,01\u00a0EUR"),
    (1234567, "1.234.567,00\u00a0EUR"),
])
def test_amounts_are_written_the_german_way(amount: Any, text: str) -> None:
    """Amounts have two decimals, rounded half up, with point and comma."""
    assert german.euros(amount) == text


def test_dates_come_from_dates_instants_and_texts() -> None:
    """A date, an instant and an ISO text give the same words; nothing gives nothing."""
    assert {german.long_date(value) for value in (dt.date(2026, 3, 1), dt.datetime(2026, 3, 1, 12), "2026-03-01")} \
        == {"1.\u00a0März 2026"}
    assert german.long_date(None) == german.short_date("") == ""


@pytest.mark.parametrize(("sex", "expected"), [
    ("female", "Sehr geehrte Frau Ahrens,"), ("w", "Sehr geehrte Frau Ahrens,"), ("male", "Sehr geehrter Herr Ahrens,"),
    ("diverse", "Guten Tag Anna Ahrens,"), ("none", "Guten Tag Anna Ahrens,"), (None, "Guten Tag Anna Ahrens,"),
])
def test_salutation_assumes_nothing(sex: str | None, expected: str) -> None:
    """Only a stated sex gives Frau or Herr."""
    assert german.salutation(person(sex=sex)) == expected


@pytest.mark.parametrize(("code", "text"), [
    ("A27", "Anlage A Nr. 27"), ("B1-33", "Anlage B Abschnitt 1 Nr. 33"), ("B2-37", "Anlage B Abschnitt 2 Nr. 37"),
])
def test_trade_numbers_are_spelled_out(code: str, text: str) -> None:
    """Codes never reach a letter."""
    assert german.trade_number(code) == text


def test_remedy_notice_names_body_seat_form_and_period() -> None:
    """The notice names remedy, body, seat, form and one month from notification (§ 58 VwGO, § 37 Abs. 6 VwVfG)."""
    text = " ".join(remedy_notice("L10", party="you", chamber=CHAMBER))
    for part in ("können Sie", "eines Monats nach Bekanntgabe", "Widerspruch", "Handwerkskammer Musterland",
                 "Am Handwerkerhof 1, 17489 Greifswald", "zur Niederschrift"):
        assert part in text


def test_remedy_notice_is_built_for_its_recipient() -> None:
    """A firm is named, formal service changes the event, and a letter that decides nothing has no notice."""
    assert "kann E-GmbH" in remedy_notice("L10", party="E-GmbH", chamber=CHAMBER)[0]
    assert "nach Zustellung" in remedy_notice("L10", party="you", chamber=CHAMBER, proof=True)[0]
    assert remedy_notice("L1", party="you", chamber=CHAMBER) == []


def test_fee_notice_tells_that_an_objection_does_not_stop_payment() -> None:
    """The fee notice says that an objection has no suspensive effect (§ 80 Abs. 2 VwGO)."""
    assert "keine aufschiebende Wirkung" in remedy_notice("L12", party="you", chamber=CHAMBER)[1]


@pytest.mark.parametrize(("home", "ags", "court"), [
    ("Rostock", "13003000", "Schwerin"), ("Stralsund", "13073088", "Greifswald"), ("Güstrow", "13003000", "Schwerin"),
    ("Hamburg", "13003000", "Greifswald"),
])
def test_court_follows_the_residence(home: str, ags: str, court: str) -> None:
    """The court is the one of the claimant's residence, outside the Land the one at the chamber's seat (§ 52 VwGO)."""
    app = application()
    app["owner"] = app["owner"] | {"person": person(place=home)}
    seat = home if home == "Stralsund" else "Rostock"
    app["establishment"] = app["establishment"] | {"municipality": ags, "place": seat}
    found = court_of(value_on("court_by_county", dt.date(2026, 11, 24)), app)
    assert found.startswith(f"Verwaltungsgericht {court}")
    assert court in action_notice(party="you", court=found)[0]


def test_dates_of_a_posted_decision() -> None:
    """Posted on 3 December 2026, notified on the 7th, objection until 7 January 2027 (register.md § 9.4)."""
    found = notification.dates("L10", dt.date(2026, 12, 3),
                               notification.notified_on(dt.date(2026, 12, 3), fiction_days=4), land="MV")
    assert (found.notified_on, found.objection_until) == (dt.date(2026, 12, 7), dt.date(2027, 1, 7))


def test_mail_is_for_those_who_agreed() -> None:
    """Electronic delivery needs the applicant's consent; otherwise the letter goes by post."""
    at = step()
    agreed = perform(at, "letter.create", template="L1", application=application(electronic_delivery=True))["letter"]
    asked = perform(at, "letter.create", template="L1", application=application())["letter"]
    assert (agreed["channel"], asked["channel"]) == ("mail", "post")
    assert agreed["notified_on"] == dt.date(2026, 11, 28)
    channel, payload, _ = at.sent[0]
    assert (channel, payload["to"]) == ("mail", ["anna.ahrens@example.org"])
    assert "Ahrens" not in payload["subject"]
    assert base64.b64decode(payload["attachments"][0]["content"]) == at.filed[agreed["document_id"]]
    assert at.sent[1][1]["recipient"] == ["Frau", "Anna Ahrens", "Lange Straße 12", "18055 Rostock"]


def test_extension_goes_out_with_proof_even_to_those_who_agreed_to_mail() -> None:
    """An extension that must be proven goes by formal service (register.md § 5.6)."""
    at = step()
    out = perform(at, "letter.create", template="L4", application=application(electronic_delivery=True),
                  deadline={"nominal": "2027-02-28", "legal": "2027-03-01"},
                  extension={"until": "2027-03-31", "reason": "Prüfung", "delivery": "proof"})["letter"]
    assert out["channel"] == "post"
    assert at.sent[0][1]["delivery"] == "proof"


def test_letter_goes_to_the_representative() -> None:
    """Where somebody is represented, the letter is addressed to the representative (§ 14 Abs. 3 VwVfG)."""
    at, app = step(), application()
    agent = person(family_name="Vogt", sex="male")
    app["owner"] = app["owner"] | {"representative": True, "representative_person": agent}
    perform(at, "letter.create", template="L1", application=app)
    assert at.sent[0][1]["recipient"][:2] == ["Herrn", "Anna Vogt"]


def test_period_set_by_a_letter_runs_from_notification() -> None:
    """A hearing posted on 20 November 2026 ends 14 days after notification on the 24th (register.md § 9.4)."""
    assert notification.set_period(dt.date(2026, 11, 24), 14, land="MV") == dt.date(2026, 12, 8)


def test_unknown_letter_becomes_an_incident() -> None:
    """A letter nobody knows is not tried again."""
    with pytest.raises(PermanentFailure):
        perform(step(), "letter.create", template="L99", application=application(), line=line())

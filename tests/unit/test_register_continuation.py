"""After the owner's death the entry goes on under § 4 HwO and the deceased's own entry ends (register.md K14, T8)."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import select

from handlers.register import service
from handlers.register.cards import current_card, verify_card
from handlers.register.models import entries, persons, trades
from tests.unit.register_case import EXAM, NOW, application, entered, line, perform, person, step

BAKER = person(family_name="Niemann", first_names="Norbert", sex="male", birth_date=dt.date(1966, 2, 1))
WIDOW = person(family_name="Niemann", first_names="Nora", birth_date=dt.date(1969, 12, 24), birth_name="Voß")
CONTINUED = {"result": "grant", "legal_basis": "§ 4 HwO (Fortführung)", "reasons": ""}


def owned_by(owner: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """An application of this person for the bakery."""
    app = application(**changes)
    return app | {"owner": app["owner"] | {"person": owner, "firm": "Bäckerei Niemann"},
                  "trades": [{"trade": "A30", "lead": {"who": "owner"}}]}


def bakery(at: Any) -> dict[str, Any]:
    """The baker's own entry, made by an earlier case, with its card."""
    at.instance_id = "case-0"
    row = line(trade="A30", trade_name="Bäcker", qualifications=[EXAM | {"trade": "A30"}])
    entry = entered(at, owned_by(BAKER), row)
    perform(at, "register.issue_card", entry=entry)
    at.instance_id, at.now = "case-1", NOW + dt.timedelta(days=30)
    at.sent.clear()
    return entry


def continued(at: Any, app: dict[str, Any]) -> dict[str, Any]:
    """Enter the continuation."""
    row = line(trade="A30", path="P4", qualifications=[])
    decision = perform(at, "register.record_decision", application=app, line=row, decision=CONTINUED)["decision"]
    return dict(perform(at, "register.enter", application=app, line=row, decision=decision)["entry"])


def death(**deceased: Any) -> dict[str, Any]:
    """The widow's application."""
    known = {"family_name": "Niemann", "first_names": "Norbert", "birth_date": dt.date(1966, 2, 1)}
    return owned_by(WIDOW, event="death", deceased=deceased or known)


@pytest.mark.parametrize("by_number", [True, False])
def test_the_entry_goes_on_and_the_deceased_stands_in_it_no_more(by_number: bool) -> None:
    """Same number, new owner with § 4 as legal basis; the deceased's rows are closed, none is lost or overwritten."""
    at = step()
    old = bakery(at)
    entry = continued(at, death(register_number=old["register_number"]) if by_number else death())

    assert entry["register_number"] == old["register_number"]
    now = service.entry(at.connection, entry["register_number"])
    assert now is not None
    assert [(p["role"], p["first_names"], p["legal_basis"]) for p in now["persons"]] == [
        ("owner", "Nora", "§ 4 HwO (Fortführung)")]
    assert (now["legal_basis"], [t["trade"] for t in now["trades"]]) == ("§ 4 HwO (Fortführung)", ["A30"])
    assert now["entered_on"] == at.today
    gone = [row for row in now["history"] if row["table"] == "persons"]
    assert [(row["first_names"], row["valid_to"]) for row in gone] == [("Norbert", at.today - dt.timedelta(days=1))]
    assert {row["table"] for row in now["history"]} == {"entries", "persons", "qualifications", "trades"}


def test_only_the_end_of_the_deceaseds_entry_is_reported() -> None:
    """One message, the deletion, with exactly the twelve items; the continuation itself is excluded (§ 196 SGB VI)."""
    at = step()
    bakery(at)
    app = death()
    entry = continued(at, app)
    perform(at, "register.inform_pension", application=app, line=line(trade="A30", path="P4"), entry=entry)

    [(channel, message, _)] = at.sent
    assert channel == "pension"
    assert {key: value for key, value in message.items() if key not in {"reference", "reported_on", "chamber"}} == {
        "names": {"family_name": "Niemann", "first_names": "Norbert"}, "birth_name": "", "birth_date": "1966-02-01",
        "nationality": "deutsch",
        "home_address": {"street": "Lange Straße 12", "postcode": "18055", "place": "Rostock"},
        "legal_representative": "", "legal_basis": "§ 7 Abs. 1a HwO",
        "exam": {"kind": "meister", "date": "2019-06-30"},
        "firm_and_address": {"firm": "Bäckerei Niemann", "street": "Werftweg 4", "postcode": "18057",
                             "place": "Rostock"},
        "trades": [{"code": "A30", "name": "Bäcker"}], "date": "2026-12-24",
        "event": {"act": "deletion",
                  "reason": "Tod der Inhaberin oder des Inhabers; der Betrieb wird nach § 4 HwO fortgeführt"}}


def test_the_end_of_a_continuation_is_not_reported() -> None:
    """Where the deceased only continued a business herself, nothing is reported (§ 196 Abs. 3 Satz 2 SGB VI)."""
    at = step()
    bakery(at)
    number = continued(at, death())["register_number"]
    at.instance_id, at.activity_id = "case-2", "activity-2"
    heir = person(family_name="Niemann", first_names="Nils", sex="male", birth_date=dt.date(1995, 5, 5))
    again = continued(at, owned_by(heir, event="death", deceased={"register_number": number}))
    assert again["register_number"] == number
    assert again["deceased"] is None


def test_a_new_card_names_the_successor_and_the_old_one_is_superseded() -> None:
    """The trades are the same and yet the card is a new one, because its owner is."""
    at = step()
    old = bakery(at)
    before = current_card(at.connection, "A", old["register_number"])
    assert before is not None
    card = perform(at, "register.issue_card", entry=continued(at, death()))["card"]
    assert verify_card(at.connection, before["verification"]).state == "superseded"
    assert verify_card(at.connection, card["verification"]).state == "valid"
    assert perform(at, "register.issue_card", entry=old)["card"]["number"] == card["number"]


def test_an_employed_lead_stays_and_a_second_line_changes_the_owner_once() -> None:
    """Who led the business goes on leading it; a further trade of the same case joins without closing anything again."""
    at = step()
    at.instance_id = "case-0"
    lead = {"who": "employee", "person": person(family_name="Dettmann", first_names="Dörte")}
    entered(at, owned_by(BAKER), line(trade="A30", lead=lead))
    at.instance_id, at.now = "case-1", NOW + dt.timedelta(days=30)
    app = death()
    number = continued(at, app)["register_number"]
    second = line(index=2, trade="A31", path="P4", qualifications=[])
    decision = perform(at, "register.record_decision", application=app, line=second, decision=CONTINUED)["decision"]
    perform(at, "register.enter", application=app, line=second, decision=decision)

    now = service.entry(at.connection, number)
    assert now is not None
    assert sorted((p["role"], p["first_names"]) for p in now["persons"]) == [
        ("betriebsleiter", "Dörte"), ("owner", "Nora")]
    assert [t["trade"] for t in now["trades"]] == ["A30", "A31"]
    assert len(at.connection.execute(select(persons).where(persons.c.role == "owner")).all()) == 2
    assert len(at.connection.execute(select(entries)).all()) == 2
    assert len(at.connection.execute(select(trades).where(trades.c.trade == "A30")).all()) == 2


def test_an_unknown_deceased_is_told_at_arrival_and_changes_nobody() -> None:
    """Without a findable entry the reviewer is told, and nobody else's entry is touched."""
    at = step()
    old = bakery(at)
    app = death(register_number="A-999999")
    checks = perform(at, "register.accept", application=app)["checks"]
    assert "deceased_unknown" in [check["code"] for check in checks]
    entry = continued(at, app)
    assert (entry["register_number"] == old["register_number"], entry["deceased"]) == (False, None)
    still = service.entry(at.connection, old["register_number"])
    assert still is not None
    assert still["owner"] == "Norbert Niemann"

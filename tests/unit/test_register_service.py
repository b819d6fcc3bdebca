"""The register holds what Anlage D lists, keeps every version, and finds what it holds."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from handlers.register import service
from handlers.register.models import (
    IDNR_ALLOWED,
    VERSION_COLUMNS,
    archive,
    entries,
    persons,
    qualifications,
    trades,
)
from handlers.register.service import Stamp
from tests.unit.register_case import application, entered, line, perform, person, step

# Anlage D to the HwO as transcribed in register.md § 7.1; nothing else may stand in the register.
CATALOGUE = {
    "register_entry": {
        "firm",                                    # I.1 b, I.2 a, I.3 a: firm, or the name of the GbR
        "establishment_name", "website",           # Etablissementbezeichnung, Internetpräsenz
        "street", "postcode", "place",             # I.1 c: premises
        "entered_on",                              # I.1 f, I.2 e, I.3 e, I.4 f
        "main_name", "main_object", "main_street", "main_postcode", "main_place",   # I.4 c
        "trade_notice_on",                         # IV
        "owner_kind", "nebenbetrieb",              # which of I.1-I.4 applies
    },
    "register_person": {
        "family_name", "birth_name", "first_names", "sex", "birth_date", "nationality", "street", "postcode", "place",
        "email", "website", "fax", "phone",        # P
        "idnr", "representation", "role", "owner_kind",
    },
    "register_qualification": {                    # Q; its provision is the version's legal_basis
        "person_id", "trade", "training_basis", "exam_kind", "exam_place", "exam_date", "exam_body",
    },
    "register_trade": {"trade", "limited_to", "entered_on"},
}
STAMP = Stamp("case-2", "clerk", dt.date(2027, 2, 1), "§ 16 Abs. 2 HwO")


@pytest.mark.parametrize("table", [entries, persons, qualifications, trades], ids=lambda table: table.name)
def test_register_tables_hold_exactly_the_catalogue(table) -> None:
    """No column beyond Anlage D and the history of a row exists, and none is missing."""
    assert set(table.columns.keys()) - VERSION_COLUMNS == CATALOGUE[table.name]
    assert set(table.columns.keys()) >= VERSION_COLUMNS


@pytest.mark.parametrize("kind", ["natural", "partnership", "legal"])
@pytest.mark.parametrize("role", ["owner", "betriebsleiter", "legal_representative", "partner", "nebenbetrieb_lead"])
def test_idnr_only_where_the_catalogue_lists_it(kind: str, role: str) -> None:
    """The database itself refuses an IdNr for a role Anlage D does not list it for."""
    connection = step().connection
    row = {"register": "A", "number": "A-1", "valid_from": dt.date(2027, 1, 1), "case_id": "c", "legal_basis": "x",
           "changed_by": "y", "owner_kind": kind, "role": role, "idnr": "12345678901"}
    if (kind, role) in IDNR_ALLOWED:
        connection.execute(insert(persons).values(**row))
        return
    with pytest.raises(IntegrityError):
        connection.execute(insert(persons).values(**row))


def test_idnr_of_a_natural_owners_betriebsleiter_is_left_out() -> None:
    """An application may carry an IdNr too many; the register does not take it."""
    at = step()
    lead = {"who": "employee", "person": person(family_name="Clausen", idnr="12345678901")}
    app = application()
    app["owner"] = app["owner"] | {"person": person(idnr="98765432109")}
    entered(at, app, line(lead=lead, path="P71BL"))
    found = {row.role: row.idnr for row in at.connection.execute(select(persons))}
    assert found == {"owner": "98765432109", "betriebsleiter": None}


def test_entry_of_k1() -> None:
    """K1 stands in the Handwerksrolle with owner, seat, trade, exam and legal basis."""
    at = step()
    entry = entered(at)
    found = service.entry(at.connection, entry["register_number"])
    assert found is not None
    assert (found["owner"], found["place"], found["trades"][0]["name"]) == ("Anna Ahrens", "Rostock", "Tischler")
    assert found["qualifications"][0]["exam_date"] == dt.date(2019, 6, 30)
    assert found["legal_basis"] == "§ 7 Abs. 1a HwO"


def test_numbers_run_without_gaps_per_register() -> None:
    """Each register counts for itself."""
    at = step()
    numbers = []
    for index, register in enumerate(("A", "A", "B1"), start=1):
        at.instance_id = f"case-{index}"
        app = application()
        app["owner"] = app["owner"] | {"person": person(family_name=f"Nr{index}")}
        trade = "B1-33" if register == "B1" else "A27"
        numbers.append(entered(at, app, line(register=register, trade=trade))["register_number"])
    assert numbers == ["A-000001", "A-000002", "B1-000001"]


def test_second_trade_joins_the_entry_and_the_card_waits() -> None:
    """K11: two trades of one application stand under one number, and the first one says that the other is pending."""
    at = step()
    first, second = line(index=1, trade="A4"), line(index=2, trade="A23")
    for row in (first, second):
        perform(at, "register.record_decision", application=application(), line=row, decision={"result": "grant"})
    one = perform(at, "register.enter", application=application(), line=first, decision={"result": "grant"})["entry"]
    two = perform(at, "register.enter", application=application(), line=second, decision={"result": "grant"})["entry"]
    assert one["register_number"] == two["register_number"]
    assert (one["siblings_pending"], two["siblings_pending"]) == (True, False)
    card = perform(at, "register.issue_card", entry=two)["card"]
    again = perform(at, "register.issue_card", entry=one)["card"]
    assert card["trades"] == ["Dachdecker", "Klempner"]
    assert again["number"] == card["number"]


def test_further_trade_of_the_same_owner_joins_later() -> None:
    """An owner known by name and birth date is not entered twice; a new card supersedes the old one."""
    at = step()
    old = perform(at, "register.issue_card", entry=entered(at))["card"]
    at.instance_id = "case-2"
    new_entry = entered(at, application(), line(trade="A49"))
    new = perform(at, "register.issue_card", entry=new_entry)["card"]
    assert new_entry["register_number"] == "A-000001"
    assert service.verify_card(at.connection, old["verification"]).state == "superseded"
    assert service.verify_card(at.connection, new["verification"]).state == "valid"


def test_partnership_names_every_partner_and_marks_the_technical_one() -> None:
    """A GbR is entered with its partners; the one who leads is marked (Anlage D I.3)."""
    at, app = step(), application()
    partners = [person(), person(family_name="Berger", first_names="Bernd")]
    app["owner"] = {"kind": "partnership", "firm": "Ahrens und Berger GbR", "person": partners[0], "people": partners}
    entered(at, app, line(lead={"who": "partner", "person": partners[1]}))
    roles = {row.family_name: row.role for row in at.connection.execute(select(persons))}
    assert roles == {"Ahrens": "partner", "Berger": "technical_partner"}
    carrier = at.connection.execute(select(persons.c.family_name).join(
        qualifications, qualifications.c.person_id == persons.c.id)).scalar_one()
    assert carrier == "Berger"


def test_list_of_section_90_takes_little() -> None:
    """The list of § 90 Abs. 4 HwO holds person and premises, no trade and no exam (Anlage D IV)."""
    at = step()
    entry = entered(at, application(trade_notice_on="2026-11-01"), line(register="E", path="E_ANZ"))
    found = service.entry(at.connection, entry["register_number"])
    assert found is not None
    assert (found["trades"], found["qualifications"], found["firm"]) == ([], [], None)
    assert found["trade_notice_on"] == dt.date(2026, 11, 1)
    assert perform(at, "register.issue_card", entry=entry)["card"] is None


def test_change_keeps_the_old_version() -> None:
    """A change of address ends the old row and begins a new one; qualifications follow the person."""
    at = step()
    entered(at)
    old = at.connection.execute(select(persons.c.id)).scalar_one()
    new = service.change_person(at.connection, old, {"street": "Neue Straße 1"}, STAMP)
    rows = {row.id: row for row in at.connection.execute(select(persons))}
    assert (rows[old].street, rows[old].valid_to) == ("Lange Straße 12", dt.date(2027, 1, 31))
    assert (rows[new].street, rows[new].valid_to, rows[new].case_id) == ("Neue Straße 1", None, "case-2")
    found = service.entry(at.connection, "A-000001")
    assert found is not None
    assert found["qualifications"][0]["person_id"] == new
    assert {row["table"] for row in found["history"]} == {"persons", "qualifications"}


def test_deleted_entries_are_kept_apart_for_thirty_years() -> None:
    """A deleted entry leaves the register and stays in the archive for 30 years (§ 13 Abs. 5 HwO)."""
    at = step()
    number = entered(at)["register_number"]
    service.delete(at.connection, "A", number, STAMP, "Betrieb aufgegeben")
    assert service.entry(at.connection, number) is None
    kept = at.connection.execute(select(archive)).mappings().one()
    assert kept["keep_until"] == dt.date(2057, 2, 1)
    assert kept["data"]["persons"][0]["family_name"] == "Ahrens"
    assert service.erase_expired(at.connection, dt.date(2057, 2, 1)) == 0
    assert service.erase_expired(at.connection, dt.date(2057, 2, 2)) == 1


@pytest.mark.parametrize("text", ["", "ahrens", "anna ahr", "A-000001", "tischl", "rosto", "A27"])
def test_search_finds_by_name_number_trade_and_place(text: str) -> None:
    """The list finds what people type."""
    at = step()
    entered(at)
    assert [found.owner for found in service.entries(at.connection, text)] == ["Anna Ahrens"]


@pytest.mark.parametrize("text", ["%", "_", "zimmerer", "x' OR 1=1 --"])
def test_search_takes_no_wildcards(text: str) -> None:
    """Signs of the database's language are ordinary characters."""
    at = step()
    entered(at)
    assert service.entries(at.connection, text) == []


def test_verification_number_shows_typing_errors() -> None:
    """Each single wrong character of a verification number is noticed, spelling with or without dashes is not."""
    at = step()
    card = perform(at, "register.issue_card", entry=entered(at))["card"]
    number = card["verification"]
    assert service.verify_card(at.connection, number.lower().replace("-", " ")).state == "valid"
    for position, character in enumerate(number):
        if character != "-":
            wrong = number[:position] + ("2" if character != "2" else "3") + number[position + 1 :]
            assert service.verify_card(at.connection, wrong).state == "mistyped"
    assert service.verify_card(at.connection, "").state == "mistyped"
    assert service.verify_card(at.connection, "2222-2222-2222").state == "unknown"

"""Changing who advises: each kind of change with what it writes and says, and what is turned down."""
from __future__ import annotations

import pytest
from sqlalchemy import select

from handlers.advisory.advisers import loads
from handlers.advisory.changing import CHANGE_ADVISER, CHECK_CHANGE, KINDS, OFFER_CHANGES
from handlers.advisory.models import advisers
from tests.unit.advisory_case import begun, connection, step
from workflows.errors import BpmnError


@pytest.fixture
def on():
    with connection() as found:
        yield found


def adviser(on, username):
    return on.execute(select(advisers).where(advisers.c.username == username)).mappings().first()


def changed(on, **change):
    at = step(on, usernames={"choose_change": "petri", "approve_change": "vogt"})
    return at.perform(CHANGE_ADVISER, change={"reason": "Beschluss", **change})


def refused(on, handler=CHECK_CHANGE, **change):
    with pytest.raises(BpmnError) as told:
        step(on).perform(handler, change={"reason": "Beschluss", **change})
    assert told.value.code == "CHANGE_REFUSED"
    return told.value.variables["change_refused"]


NEW = {"kind": "enter", "username": "weiss", "name": "Tom Weiß", "position": "berater_tech", "subjects": ["B-T"],
       "regions": ["coast"], "programme": "KEINE"}


def test_a_new_adviser_is_entered(on):
    """With subjects, regions and programme, in office at once; the sentence says it all, and who keeps the record is told."""
    found = changed(on, **NEW)
    assert found == {"changed": "Tom Weiß berät neu: Technik und Energie; Küste; keine Förderung", "keepers": ["petri", "vogt"]}
    row = adviser(on, "weiss")
    assert (row["active"], row["categories"], row["regions"], row["programme"], row["lead_of"]) == (True, ["B-T"], ["coast"], "KEINE", [])


@pytest.mark.parametrize(("change", "column", "value", "words"), [
    ({"kind": "subjects", "subjects": ["B-G", "B-K"]}, "categories", ["B-K", "B-G"], "künftig Kaufmännisch, Existenzgründung"),
    ({"kind": "regions", "regions": ["coast"]}, "regions", ["coast"], "bisher Rostock, Küste, künftig Küste"),
    ({"kind": "funding", "programme": "KEINE"}, "programme", "KEINE", "künftig keine Förderung"),
    ({"kind": "lead", "firm": "HR-7"}, "lead_of", ["HR-7"], "Leitberatung des Betriebs HR-7 beginnt"),
    ({"kind": "ends"}, "active", False, "berät nicht mehr"),
])
def test_each_change_writes_one_thing_and_says_it(on, change, column, value, words):
    """Looked at first it changes nothing and says the same sentence; done, only its column differs."""
    before = dict(adviser(on, "bauer"))
    planned = step(on).perform(CHECK_CHANGE, change={"adviser": "bauer", "reason": "Beschluss", **change})["planned"]
    assert dict(adviser(on, "bauer")) | {"revision": 0} == before | {"revision": 0}
    assert words in planned
    assert changed(on, adviser="bauer", **change)["changed"] == planned
    after = dict(adviser(on, "bauer"))
    assert after[column] == value
    assert {key for key in after if after[key] != before[key]} == {column, "revision"}


def test_the_way_back(on):
    """Who ended advises again; a lead that began ends."""
    changed(on, kind="ends", adviser="thiel")
    assert changed(on, kind="returns", adviser="thiel")["changed"] == "Jana Thiel: berät wieder"
    changed(on, kind="lead", adviser="thiel", firm="HR-7")
    changed(on, kind="lead_ends", adviser="thiel", firm="HR-7")
    assert (adviser(on, "thiel")["active"], adviser(on, "thiel")["lead_of"]) == (True, [])


@pytest.mark.parametrize(("change", "words"), [
    ({"kind": "regions", "adviser": "bauer", "regions": ["rostock", "coast"]}, "ändert sich nichts"),
    ({"kind": "regions", "adviser": "bauer", "regions": ["mond"]}, "mindestens eine Region"),
    ({"kind": "subjects", "adviser": "bauer", "subjects": []}, "mindestens ein Thema"),
    ({"kind": "funding", "adviser": "bauer", "programme": "ERFUNDEN"}, "Förderprogramm"),
    ({"kind": "lead", "adviser": "bauer", "firm": ""}, "Betriebsnummer"),
    ({"kind": "lead_ends", "adviser": "bauer", "firm": "HR-7"}, "nicht"),
    ({"kind": "returns", "adviser": "bauer"}, "berät bereits"),
    ({"kind": "ends", "adviser": "niemand"}, "aus der Liste"),
    ({"kind": "neu", "adviser": "bauer"}, "Art der Änderung"),
    ({"kind": "ends", "adviser": "bauer", "reason": " "}, "Grund"),
    ({**NEW, "username": "tom weiß"}, "Leerzeichen"), ({**NEW, "username": "bauer"}, "schon eingetragen"),
    ({**NEW, "position": "vorstand"}, "Team"), ({**NEW, "email": "tom"}, "E-Mail"), ({**NEW, "subjects": None}, "Thema"),
])
def test_what_is_not_possible_is_told_in_german(on, change, words):
    """Nothing is changed, neither when it is looked at nor when it is made."""
    before = on.execute(select(advisers.c.username, advisers.c.active, advisers.c.regions, advisers.c.lead_of)).all()
    for handler in (CHECK_CHANGE, CHANGE_ADVISER):
        assert words in refused(on, handler, **change)
    assert on.execute(select(advisers.c.username, advisers.c.active, advisers.c.regions, advisers.c.lead_of)).all() == before


def test_nobody_ends_with_open_cases(on):
    """The sentence says how many and what to do first."""
    begun(on)
    [busy] = loads(on)
    told = refused(on, kind="ends", adviser=busy)
    assert "einen offenen Fall" in told
    assert "Ausfall einer Beratungsperson" in told


def test_everybody_is_offered_with_what_they_do(on):
    """The list for the form, also who advises no more."""
    changed(on, kind="ends", adviser="thiel")
    offered = {one["value"]: one["label"] for one in step(on).perform(OFFER_CHANGES)["advisers"]}
    assert offered["bauer"] == "Ulrike Bauer (Kaufmännisch, Existenzgründung, Nachfolge, Krise; Rostock, Küste)"
    assert offered["thiel"] == "Jana Thiel (berät nicht mehr)"
    assert set(KINDS) >= {"enter", "subjects", "regions", "funding", "lead", "lead_ends", "ends", "returns"}

"""Other cases of the same person or firm."""
from __future__ import annotations

import pytest
from sqlalchemy import select

from workflows.bootstrap import bare_context
from workflows.model import SYSTEM
from workflows.persistence.tables import instance_group, instance_link, instance_party
from workflows.services.parties import PartyFiller

PROPERTY = b'<camunda:property name="caseParties" value="[&quot;person:&quot; + name, &quot;firm:&quot; + place]" />'


@pytest.fixture
def saying(app, diagram):
    """two_steps, saying whom its cases are about."""
    def deploy(more=b"", said=PROPERTY):
        text = diagram("two_steps").replace(b'<camunda:property name="caseTitle"', said + more +
                                            b'<camunda:property name="caseTitle"', 1)
        app.repository.deploy({"two_steps.bpmn": text}, by=SYSTEM, policy="lenient")
    return deploy


def begin(app, by, name, place="", key="two_steps"):
    return app.runtime.start(key, {"name": name, "place": place, "deadline": None}, by=by)


def found(app, case, person):
    return [(one.case.business_key, one.kinds, one.linked) for one in app.history.related(case.id, person)]


def test_cases_of_the_same_person_and_firm_find_each_other(app, saying, anna, clock):
    """However a name is written in upper and lower case or spaced; who is nobody meets nobody."""
    saying()
    first, second = begin(app, anna, "Eva  Muster", "F-1"), begin(app, anna, "eva muster", "F-2")
    other, nobody, none = begin(app, anna, "Otto", "F-1"), begin(app, anna, "", ""), begin(app, anna, "", "")

    assert sorted(found(app, first, anna)) == [
        (second.business_key, ("person",), False), (other.business_key, ("firm",), False)]
    assert found(app, nobody, anna) == found(app, none, anna) == []


def test_what_is_kept_names_nobody_and_follows_the_data(app, saying, anna):
    """Only digests are kept; a corrected name finds the right cases and no longer the wrong ones."""
    saying()
    first, second = begin(app, anna, "Eva Muster"), begin(app, anna, "Eva Munster")
    assert found(app, first, anna) == []
    app.runtime.set_variables(second.id, {"name": "Eva Muster"}, by=SYSTEM, reason="Tippfehler")
    assert found(app, first, anna) == [(second.business_key, ("person",), False)]
    with app.context.db.read() as connection:
        kept = connection.execute(select(instance_party.c.party)).scalars().all()
    assert not [one for one in kept if "muster" in one.lower()]
    assert len(kept) == 2


def test_cases_one_may_not_see_are_neither_told_nor_counted(app, saying, anna, carl):
    """Need to know holds beside a case as everywhere; linked cases are no exception."""
    saying()
    mine, theirs = begin(app, anna, "Eva Muster"), begin(app, anna, "Eva Muster")
    with app.context.db.write() as connection:
        connection.execute(instance_group.insert(), [{"instance_id": mine.id, "group_key": "advisory"}])
        connection.execute(instance_link.insert(), [{
            "from_id": mine.id, "to_id": theirs.id, "kind": "objection", "created": app.clock(), "created_by": "anna"}])
    assert found(app, mine, carl) == []
    assert found(app, mine, anna) == [(theirs.business_key, ("objection",), True)]
    assert found(app, theirs, anna) == [(mine.business_key, ("objection",), True)]


def test_a_closed_file_appears_nowhere_else(app, saying, anna):
    """A closed file's cases are found beside no other case, also those from before it was closed."""
    saying()
    first, second = begin(app, anna, "Eva Muster"), begin(app, anna, "Eva Muster")
    assert len(found(app, first, anna)) == 1
    saying(b'<camunda:property name="closedFile" value="true" />')
    assert found(app, first, anna) == []
    third = begin(app, anna, "Eva Muster")
    with app.context.db.read() as connection:
        named = connection.execute(select(instance_party.c.instance_id)).scalars().all()
    assert sorted(named) == sorted([first.id, second.id])
    assert third.id not in named


def test_cases_from_before_the_property_are_found_after_the_chore(app, saying, anna):
    """Running and ended cases of older versions get their parties from the worker's chore, each once."""
    saying(said=b"")
    old = begin(app, anna, "Eva Muster")
    saying()
    new = begin(app, anna, "Eva Muster")
    assert found(app, new, anna) == []
    fill = PartyFiller(app.context)
    fill()
    fill()
    assert found(app, new, anna) == [(old.business_key, ("person",), False)]


def test_erased_data_is_found_no_more(app, saying, anna):
    """With a case's data goes what it could be found by."""
    saying()
    first, second = begin(app, anna, "Eva Muster"), begin(app, anna, "Eva Muster")
    app.runtime.cancel(first.id, by=SYSTEM, reason="Probe")
    app.records.erase(first.id, by=app.identity.create_person("ada", "Ada", roles=["admin"]), reason="Frist")
    assert found(app, second, anna) == []


def test_a_program_that_looks_for_such_cases_keeps_no_diagram(app, saying, anna, monkeypatch):
    """Which processes say whom their cases are about stands in their rows: no diagram is read, let alone kept."""
    saying()
    begin(app, anna, "Eva Muster")
    fresh = bare_context(app.settings, app.engine_db)
    read = []
    monkeypatch.setattr(fresh.catalog, "model", read.append)
    PartyFiller(fresh)()
    assert read == []

"""The statement and its second person: they read the very letter that goes out, and nothing else of the file (§ 4.5)."""
from __future__ import annotations

import datetime as dt
import hashlib

import pytest
from sqlalchemy import select

from tests.contracts.advisory_chamber import STATEMENT, advised, begin, chamber, complete, opened, who
from workflows.model import SYSTEM
from workflows.persistence.tables import outbox
from workflows.services.confidentiality import FileClosed


@pytest.fixture
def app(tmp_path):
    with chamber(tmp_path) as found:
        yield found


@pytest.fixture
def case(app):
    """A statement that waits for its release."""
    begun = begin(app)
    advised(app, begun, statement=True)
    complete(app, begun, "check_plan", "bauer", plan_check={"present": ["plan"], "complete": True})
    complete(app, begun, "review_plan", "bauer", statement=STATEMENT)
    return begun


def draft_of(app, case):
    """The latest draft."""
    return [one for one in app.tasks.documents(case.id, SYSTEM) if one.code == "stellungnahme_entwurf"][-1]


def letters_out(app):
    with app.reading() as connection:
        return [one for one in connection.execute(select(outbox.c.payload)).scalars()
                if "Stellungnahme" in str(one.get("subject", ""))]


def test_who_holds_the_release_reads_the_draft_and_nothing_else(app, case):
    """Only once taken; notes, other documents and the case stay closed."""
    task, lead = opened(app, case)["release_statement"], who(app, "petri")
    with pytest.raises(FileClosed):
        app.tasks.document(draft_of(app, case).id, lead)
    assert app.tasks.papers(task.id, lead) == []

    app.tasks.claim(task.id, lead)
    (paper,) = app.tasks.papers(task.id, lead)
    found, content = app.tasks.document(paper.id, lead)

    assert found.id == draft_of(app, case).id
    assert content.startswith(b"%PDF")
    assert hashlib.sha256(content).hexdigest() == found.digest
    for other in app.tasks.documents(case.id, who(app, "bauer")):
        if other.id != paper.id:
            with pytest.raises(FileClosed):
                app.tasks.document(other.id, lead)
    with pytest.raises(FileClosed):
        app.tasks.documents(case.id, lead)


def test_nobody_else_reads_it_and_after_the_release_nobody_but_the_adviser(app, case):
    """Other leads, colleagues and other teams are refused always; the second person once the task is done."""
    task = opened(app, case)["release_statement"]
    app.tasks.claim(task.id, who(app, "petri"))
    draft = draft_of(app, case)
    for other in ("clara", "lorenz", "sievers", "moeller"):
        with pytest.raises(FileClosed):
            app.tasks.document(draft.id, who(app, other))
    complete(app, case, "release_statement", "petri", release={"result": "approve"})

    for other in ("petri", "clara", "lorenz"):
        with pytest.raises(FileClosed):
            app.tasks.document(draft.id, who(app, other))
    assert app.tasks.document(draft.id, who(app, "bauer"))[0].superseded


def test_giving_the_task_back_ends_the_reading(app, case):
    """The right belongs to who has the task, not to who once had it."""
    task = opened(app, case)["release_statement"]
    app.tasks.claim(task.id, who(app, "petri"))
    app.tasks.unclaim(task.id, who(app, "petri"))

    with pytest.raises(FileClosed):
        app.tasks.document(draft_of(app, case).id, who(app, "petri"))


def test_what_goes_out_is_what_was_read(app, case):
    """The letter sent has the digest of the draft, days later too."""
    read = draft_of(app, case).digest
    app.clock.advance(dt.timedelta(days=3))
    complete(app, case, "release_statement", "petri", release={"result": "approve"})

    sent = [one for one in app.tasks.documents(case.id, SYSTEM) if one.code == "stellungnahme"]
    assert [one.digest for one in sent] == [read]
    assert len(letters_out(app)) == 1


def test_a_text_that_changed_after_it_was_read_is_not_sent(app, case):
    """It is drafted and released anew; the former draft is replaced."""
    before = draft_of(app, case)
    changed = STATEMENT | {"reasons": "Doch nicht tragfähig."}
    task = opened(app, case)["release_statement"]
    app.runtime.set_variables(case.id, {"statement": changed}, by=SYSTEM, reason="Versuch", scope_id=task.id)
    complete(app, case, "release_statement", "petri", release={"result": "approve"})

    assert letters_out(app) == []
    assert "release_statement" in opened(app, case)
    assert draft_of(app, case).digest != before.digest
    complete(app, case, "release_statement", "petri", release={"result": "approve"})
    assert len(letters_out(app)) == 1


def test_a_statement_without_an_address_is_completed_first(app):
    """What is missing is asked for before anybody reads the draft; nothing is typed twice."""
    case = begin(app)
    advised(app, case, statement=True)
    complete(app, case, "check_plan", "bauer", plan_check={"present": ["plan"], "complete": True})
    lost = {"party": {"kind": "person", "id": None, "name": "Anna Beck", "street": None, "postcode": None, "place": None,
                      "email": None, "phone": "0381 2"}, "electronic_delivery": False}
    at = opened(app, case)["review_plan"].id
    app.runtime.set_variables(case.id, {"request": lost}, by=SYSTEM, reason="Anschrift falsch", scope_id=at)
    complete(app, case, "review_plan", "bauer", statement=STATEMENT)
    assert "complete_address" in opened(app, case)

    complete(app, case, "complete_address", "bauer",
             address={"street": "Am Hafen 1", "postcode": "18055", "place": "Rostock", "email": None})
    assert "release_statement" in opened(app, case)


def test_sent_back_means_a_new_draft(app, case):
    """Sent back: the adviser assesses anew, a new draft comes, the former one is replaced."""
    first = draft_of(app, case)
    complete(app, case, "release_statement", "petri", release={"result": "send_back", "note": "Zahlen nennen"})
    complete(app, case, "review_plan", "bauer", statement=STATEMENT | {"reasons": "Mit Zahlen tragfähig."})

    assert draft_of(app, case).id != first.id
    assert app.tasks.document(first.id, who(app, "bauer"))[0].superseded

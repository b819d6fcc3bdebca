"""What somebody has typed into a start form and not sent yet; on both databases."""
from __future__ import annotations

import pathlib

import pytest
from sqlalchemy import select

from workflows.errors import NotAllowed, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import person_setting
from workflows.services.start_drafts import KEPT, LONGEST

DRAWN = (pathlib.Path(__file__).parent / "diagrams" / "two_steps.bpmn").read_bytes()
VARIABLES = {"name": "Tischlerei Holm", "place": "Rostock", "deadline": None}


@pytest.fixture
def ben(app):
    return app.identity.create_person("ben", "Ben Voss", groups=["register"], roles=["clerk"])


@pytest.fixture
def kept(app, anna):
    """The drafts, with one of Anna's."""
    app.repository.deploy({"two_steps.bpmn": DRAWN}, by=SYSTEM, policy="lenient")
    app.start_drafts.save("two_steps", anna, {"name": ["Tischl"]}, "two_steps:1/start")
    return app.start_drafts


def test_what_is_typed_is_kept_for_its_writer_alone(kept, anna, ben, clock):
    """The last words count, unchecked and with the form they were typed into; a colleague sees and loses nothing."""
    kept.save("two_steps", ben, {"name": ["Ben"]})
    kept.save("two_steps", anna, {"name": ["Tischlerei"], "trades": ["a", "b"]}, "two_steps:1/start")

    draft = kept.read("two_steps", anna)

    assert (draft.raw, draft.form_version) == ({"name": ["Tischlerei"], "trades": ["a", "b"]}, "two_steps:1/start")
    assert kept.kept_by(anna) == {"two_steps": clock()}
    kept.discard("two_steps", anna)
    assert kept.read("two_steps", anna) is None
    assert kept.read("two_steps", ben).raw == {"name": ["Ben"]}


def test_the_case_begun_from_it_ends_it_and_no_other(app, kept, anna, ben):
    """Begun by the page, the draft goes in the same transaction; begun by a program, or by a colleague, it stays."""
    kept.save("two_steps", ben, {"name": ["Ben"]})

    app.runtime.start("two_steps", dict(VARIABLES), by=anna)
    assert kept.read("two_steps", anna) is not None
    app.runtime.start("two_steps", dict(VARIABLES), by=anna, ends_draft=True)

    assert kept.read("two_steps", anna) is None
    assert kept.read("two_steps", ben) is not None


def test_a_case_that_does_not_begin_leaves_it(app, kept, anna):
    """A start that fails in the middle takes nothing away."""
    too_long = {**VARIABLES, "name": object()}

    with pytest.raises(Exception, match=r".+"):
        app.runtime.start("two_steps", too_long, by=anna, ends_draft=True)

    assert kept.read("two_steps", anna).raw == {"name": ["Tischl"]}


def test_what_nobody_touches_goes_after_its_time(app, kept, anna, ben, clock):
    """Personal data without a case is not kept for ever: unseen from its last day on, and gone from the database."""
    def left() -> set[str]:
        with app.engine_db.connect() as connection:
            return set(connection.execute(select(person_setting.c.username)).scalars())

    kept.forget_expired()
    assert left() == {"anna"}
    clock.advance(KEPT)
    kept.save("two_steps", ben, {"name": ["Ben"]})

    assert kept.read("two_steps", anna) is None
    assert kept.kept_by(anna) == {}
    assert left() == {"anna", "ben"}
    kept.forget_expired()
    assert left() == {"ben"}


def test_only_who_may_begin_it_keeps_words_and_not_without_end(app, kept, anna):
    """A process of another team keeps nothing; a draft has a bearable length."""
    foreign = DRAWN.replace(b'candidateStarterGroups="register"', b'candidateStarterGroups="lead"', 1)
    assert foreign != DRAWN
    with pytest.raises(Rejected, match="draft_too_long"):
        kept.save("two_steps", anna, {"name": ["x" * LONGEST]})
    app.repository.deploy({"two_steps.bpmn": foreign}, by=SYSTEM, policy="lenient")
    with pytest.raises(NotAllowed, match="start_not_allowed"):
        kept.save("two_steps", anna, {"name": ["y"]})

    assert kept.read("two_steps", anna).raw == {"name": ["Tischl"]}


def test_it_is_no_choice_of_the_persons_desk(app, kept, anna):
    """What was chosen is told without it, though both lie in one table."""
    app.preferences.set("anna", "theme", "dark")

    assert app.preferences.all("anna") == {"theme": "dark"}

"""The audit finds whatever was done to it; what is erased by the book leaves it whole; both databases."""
from __future__ import annotations

import datetime as dt
import json

import pytest
import sqlalchemy as sa

from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import (
    audit,
    audit_head,
    historic_activity,
    incident,
    outbox,
    process_instance,
    stored_message,
    task_draft,
    user_task,
)
from workflows.services.audit import link

MARK = "Zzyzxholm"


@pytest.fixture
def case(app, deploy, anna):
    """A case whose chain has four links, a second one beside it."""
    deploy("two_steps")
    app.runtime.start("two_steps", {"name": "Other", "place": "", "deadline": None}, by=anna)
    found = app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=anna)
    for number in range(3):
        app.tasks.add_note(found.id, f"Notiz {number}", anna)
    assert len(app.history.audit(found.id)) == 4
    return found


def tamper(app, *statements):
    """Write as somebody who owns the database, past the triggers."""
    with app.engine_db.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS audit_no_update")
            connection.exec_driver_sql("DROP TRIGGER IF EXISTS audit_no_delete")
        else:
            connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
        for statement in statements:
            connection.execute(statement)


def at(case, seq):
    return (audit.c.chain == case.id) & (audit.c.seq == seq)


FORGED = {
    "at": dt.datetime(2020, 1, 1, tzinfo=dt.UTC), "actor": "somebody", "action": "task_completed",
    "payload": '{"forged":1}', "salt": "0" * 32, "mac": "0" * 64, "prev": "0" * 64, "hash": "0" * 64, "seq": 99,
    "chain": "system2",
}


def test_every_column_is_tried():
    """The table below forges every column the audit has."""
    assert set(FORGED) == {column.name for column in audit.c}


@pytest.mark.parametrize("column", FORGED)
@pytest.mark.parametrize("seq", [1, 2, 4])
def test_a_forged_column_is_found(app, case, column, seq):
    """Whichever column of the first, a middle or the last link is changed, verification names the chain."""
    tamper(app, audit.update().where(at(case, seq)).values({column: FORGED[column]}))

    result = app.history.verify()
    assert not result.ok
    assert {one.chain for one in result.broken} <= {case.id, "system2"}
    assert app.history.verify(case.id).ok is False
    assert "audit_broken" in {finding.code for finding in app.management.sentinel()}


@pytest.mark.parametrize("gone, reason", [((1,), "sequence"), ((2,), "sequence"), ((4,), "tail"), ((3, 4), "tail"), ((1, 2, 3, 4), "tail")])
def test_a_removed_link_is_found(app, case, gone, reason):
    """A link taken out at the beginning, in the middle or at the end, or all of them."""
    tamper(app, audit.delete().where(audit.c.chain == case.id, audit.c.seq.in_(gone)))

    assert reason in {one.reason for one in app.history.verify().broken}


def test_exchanged_links_are_found(app, case):
    """Two links that change places do not fit any more."""
    tamper(
        app, audit.update().where(at(case, 2)).values(seq=99), audit.update().where(at(case, 3)).values(seq=2),
        audit.update().where(at(case, 99)).values(seq=3),
    )
    assert {"sequence", "hash"} <= {one.reason for one in app.history.verify().broken}


def test_a_chain_without_its_case_is_found(app, case):
    """Who removes a case and leaves its links is found."""
    tamper(app, process_instance.delete().where(process_instance.c.id == case.id))

    assert [(one.chain, one.reason) for one in app.history.verify().broken] == [(case.id, "head")]


def cut_and_hide(app, case, length):
    """Cut the tail of a chain and write the recorded head to match, so that the database alone looks whole."""
    with app.reading() as connection:
        digest = connection.execute(sa.select(audit.c.hash).where(at(case, length))).scalar_one()
    tamper(
        app, audit.delete().where(audit.c.chain == case.id, audit.c.seq > length),
        process_instance.update().where(process_instance.c.id == case.id).values(audit_seq=length, audit_hash=digest),
    )


def test_a_list_kept_elsewhere_finds_a_hidden_cut(app, case, anna):
    """With the recorded head cut along, only the list of heads kept elsewhere tells."""
    kept = app.history.audit_heads().text
    cut_and_hide(app, case, 2)

    assert app.history.verify().ok
    assert [(one.chain, one.seq, one.reason) for one in app.history.against(kept)] == [(case.id, 4, "cut")]
    app.tasks.add_note(case.id, "weiter", anna)
    app.tasks.add_note(case.id, "und weiter", anna)
    assert app.history.verify().ok
    assert [(one.chain, one.seq, one.reason) for one in app.history.against(kept)] == [(case.id, 4, "rewritten")]


def test_a_list_kept_elsewhere_finds_a_case_that_is_gone(app, case):
    """A case removed with all its links leaves no trace in the database, but in the list."""
    kept = app.history.audit_heads().text
    tamper(
        app, audit.delete().where(audit.c.chain == case.id), process_instance.delete().where(process_instance.c.id == case.id)
    )
    assert app.history.verify().ok
    assert [(one.chain, one.reason) for one in app.history.against(kept)] == [(case.id, "cut")]


def test_a_grown_chain_agrees_with_an_older_list(app, case, anna):
    """What happened since the list was made is no fault; the system's chain is in it, too."""
    kept = app.history.audit_heads()
    app.tasks.add_note(case.id, "weiter", anna)

    assert app.history.against(kept.text) == []
    assert " system\n" in kept.text
    assert kept.digest in kept.text
    assert app.history.audit_heads().digest != kept.digest


@pytest.mark.parametrize("change", [
    lambda text: text.replace("Ketten", "Kätten", 1)[10:], lambda text: text.rsplit("\n", 2)[0] + "\n",
    lambda text: text.replace(text.splitlines()[4][:4], "ffff", 1), lambda text: "",
])
def test_a_changed_list_is_no_list(app, case, change):
    """A list with a line less or another digit is refused, not trusted."""
    with pytest.raises(Rejected, match="heads_unreadable"):
        app.history.against(change(app.history.audit_heads().text))


def test_a_payload_taken_away_without_a_word_is_found(app, case):
    """The triggers let a payload go; if no later link says why, somebody hid it."""
    with app.engine_db.begin() as connection:
        connection.execute(audit.update().where(at(case, 2)).values(payload=None, salt=None))

    result = app.history.verify(case.id)
    assert result.erased == 1
    assert [(one.seq, one.reason) for one in result.broken] == [(2, "erased")]


def test_the_recorded_head_of_the_system_is_compared(app, case):
    """The system's chain has its head in a table of its own."""
    tamper(app, audit_head.update().values(hash="0" * 64))

    assert ("system", "tail") in {(one.chain, one.reason) for one in app.history.verify().broken}


# --- erasing -------------------------------------------------------------------------------------------


@pytest.fixture
def ended(app, deploy, anna, shelf):
    """An ended case with the marker in everything a case can hold."""
    deploy("one_job", "two_steps")
    shelf.work = lambda step: step.send("mail", {"to": MARK}) and {"found": MARK}
    found = app.runtime.start("one_job", {"name": MARK, "place": MARK}, by=anna)
    app.tasks.add_note(found.id, MARK, anna)
    app.tasks.add_document(found.id, f"{MARK}.txt", MARK.encode(), anna)
    with app.context.db.write() as connection:  # what other processes leave behind
        now = app.clock()
        connection.execute(incident.insert().values(
            id="i1", instance_id=found.id, code="x", message=MARK, params={"v": MARK}, created=now, resolved=now))
        connection.execute(stored_message.insert().values(
            id="m1", name="n", keys={"k": MARK}, payload={"p": MARK}, state="delivered", created=now, expires=now,
            delivered_to=found.id))
        connection.execute(user_task.insert().values(
            id="t1", instance_id=found.id, definition_id="one_job:1", process_key="one_job", element="e", name="n",
            state="completed", candidate_users=[], candidate_groups=[], created=now, sort_due=now, label=MARK, chips=[MARK]))
        connection.execute(task_draft.insert().values(task_id="t1", username="anna", raw={"x": MARK}, saved=now))
        connection.execute(process_instance.update().where(process_instance.c.id == found.id).values(
            title=MARK, place=MARK, facts=[["Name", MARK]], search_text=MARK.casefold()))
        connection.execute(historic_activity.update().where(historic_activity.c.instance_id == found.id).values(
            detail={"d": MARK}))
    app.worker.run_until_quiet()
    assert app.history.instance(found.id, SYSTEM).state == "ended"
    return found


def everything(app):
    """Every row of every table as text."""
    metadata, found = sa.MetaData(), {}
    with app.reading() as connection:
        metadata.reflect(connection)
        for table in metadata.sorted_tables:
            found[table.name] = "".join(repr(tuple(row)) for row in connection.execute(sa.select(table)))
    return found


def test_erasing_leaves_no_trace_of_the_person(app, ended, anna):
    """After erasing, the marker is in no column of no table and in no variable; case, way and chain are still there."""
    assert sum(MARK.casefold() in text.casefold() for text in everything(app).values()) >= 8
    steps = len(app.history.activities(ended.id))
    links = len(app.history.audit(ended.id))
    app.records.erase(ended.id, by=SYSTEM, reason="Antrag nach Art. 17 DSGVO")

    assert [name for name, text in everything(app).items() if MARK.casefold() in text.casefold()] == []
    assert app.runtime.variables(ended.id) == {}
    assert len(app.history.activities(ended.id)) == steps
    entries = app.history.audit(ended.id)
    assert [entry.action for entry in entries[links:]] == ["case_erased"]
    assert entries[-1].payload["reason"] == "Antrag nach Art. 17 DSGVO"
    result = app.history.verify()
    assert (result.ok, result.erased) == (True, links)
    assert app.records.examine().findings == []
    assert app.history.instance(ended.business_key, SYSTEM).title == ""


def test_erasing_touches_no_other_case(app, ended, anna):
    """Documents with the same content, notes and the audit of other cases stay."""
    other = app.runtime.start("two_steps", {"name": "x", "place": "", "deadline": None}, by=anna)
    filed = app.tasks.add_document(other.id, "same.txt", MARK.encode(), anna)
    app.records.erase(ended.id, by=SYSTEM, reason="r")
    app.records.remove_unnamed()

    assert app.tasks.document(filed.id, anna)[1] == MARK.encode()
    assert app.history.audit(other.id)[0].payload


def test_erasing_is_refused_where_it_must_be(app, ended, anna, deploy):
    """Not by a clerk, not without a reason, not while the case runs, not with a delivery open, not twice."""
    running = app.runtime.start("two_steps", {"name": "x", "place": "", "deadline": None}, by=anna)
    with pytest.raises(NotAllowed, match="no_right"):
        app.records.erase(ended.id, by=anna, reason="r")
    with pytest.raises(Rejected, match="reason_missing"):
        app.records.erase(ended.id, by=SYSTEM, reason=" ")
    with pytest.raises(Conflict, match="erase_running"):
        app.records.erase(running.id, by=SYSTEM, reason="r")
    with app.context.db.write() as connection:
        connection.execute(outbox.update().values(state="failed"))
    with pytest.raises(Conflict, match="erase_unsent"):
        app.records.erase(ended.id, by=SYSTEM, reason="r")
    with app.context.db.write() as connection:
        connection.execute(outbox.update().values(state="sent"))
    app.records.erase(ended.id, by=SYSTEM, reason="r")
    with pytest.raises(Conflict, match="erased_already"):
        app.records.erase(ended.id, by=SYSTEM, reason="r")


def test_erasing_forgets_the_submission_too(app, ended, tmp_path):
    """The folder an application arrived in goes, and the names of its files; that it arrived stays."""
    from handlers.intake.models import submissions
    place = tmp_path / "intake" / "accepted" / "portal-7"
    place.mkdir(parents=True)
    (place / "metadata.json").write_text(json.dumps({"submissionId": "s-1"}))
    (place.parent / "portal-8").mkdir()
    with app.context.db.write() as connection:
        connection.execute(submissions.insert().values(
            submission_id="s-1", source="folder", received=dt.datetime(2026, 1, 1), state="accepted", instance_id=ended.id,
            digest="d", files=[{"name": MARK}], repeats=0))
    app.records.erase(ended.id, by=SYSTEM, reason="r")

    assert [path.name for path in place.parent.iterdir()] == ["portal-8"]
    with app.reading() as connection:
        row = connection.execute(sa.select(submissions)).one()
    assert (row.files, row.state) == ([], "accepted")


def test_a_link_says_its_fields(app):
    """Two links that differ in where one field ends and the next begins have different hashes."""
    from workflows.services.audit import Head
    now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    assert link(Head(), "ab", now, "c", "x", {})[1]["hash"] != link(Head(), "a", now, "bc", "x", {})[1]["hash"]

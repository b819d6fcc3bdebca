"""The audit chain, numbers without gaps, parameters, documents, the outbox."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import partial

import pytest
import sqlalchemy as sa

from tests.contracts.at_the_same_moment import at_once
from workflows.errors import NotFound, Rejected
from workflows.model import SYSTEM
from workflows.persistence.statements import next_value
from workflows.persistence.tables import audit, outbox
from workflows.services.outbox import Outbox
from workflows.services.parameters import write_parameter


@pytest.fixture
def case(app, deploy, anna):
    deploy("two_steps")
    data = {"name": "Holm", "place": "Rostock", "deadline": None, "fee": Decimal("12.50"), "on": dt.date(2026, 1, 5)}
    return app.runtime.start("two_steps", data, by=anna)


def tamper(app, statement):
    """Write as somebody with access to the database file, past the triggers."""
    with app.engine_db.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER audit_no_update")
            connection.exec_driver_sql("DROP TRIGGER audit_no_delete")
        else:
            connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
        connection.execute(statement)


def test_audit_verifies_and_keeps_exact_values(app, case, anna):
    """Every step is a link; decimals and dates come back as they were."""
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {"ok": True}, anna)
    entries = app.history.audit(case.id)

    assert [entry.seq for entry in entries] == [1, 2]
    assert entries[0].payload["variables"]["fee"] == Decimal("12.50")
    assert entries[0].payload["variables"]["on"] == dt.date(2026, 1, 5)
    changes = [event["detail"] for event in entries[1].payload["events"] if event["kind"] == "variables"]
    assert any("ok" in change for change in changes)
    assert app.history.verify().ok
    assert app.history.verify().entries >= 3  # the system's chain too


def test_a_value_two_branches_wrote_is_told(app, deploy, anna):
    """Of two parallel steps that enter one value the last one counts; trail and activity tell both values."""
    deploy("parallel")
    case = app.runtime.start("parallel", {}, by=anna)
    first, second = sorted(app.tasks.inbox(anna), key=lambda task: task.element)
    app.tasks.complete(first.id, {"fee": 10, "left": 1}, anna)
    app.tasks.complete(second.id, {"fee": 12, "right": 1}, anna)

    [told] = [entry for entry in app.history.audit(case.id) if entry.action == "written_twice"]
    assert (told.payload["element"], told.payload["name"], told.payload["other"]) == ("right", "fee", "Links")
    assert [event["detail"] for event in told.payload["events"]] == [{"fee": {"before": 10, "after": 12}}]
    [done] = [one for one in app.history.activities(case.id) if one.element == "right"]
    assert [warning["code"] for warning in done.detail["warnings"]] == ["written_twice"]
    assert str(done.state) == "completed"
    assert app.history.verify().ok


def test_audit_refuses_change_and_removal(app, case):
    """The database itself refuses to change or delete a link."""
    for statement in (
        audit.update().where(audit.c.chain == case.id).values(actor="somebody"),
        audit.update().where(audit.c.chain == case.id).values(payload="{}"),
        audit.delete().where(audit.c.chain == case.id),
    ):
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), app.engine_db.begin() as connection:
            connection.execute(statement)


def test_numbers_have_no_gaps_under_threads(app):
    """Twenty threads draw numbers, every second one fails: those that stay are 1 to 10."""
    drawn = []

    def draw(i):
        try:
            with app.context.db.write() as connection:
                number = next_value(connection, "register")
                if i % 2:
                    raise ValueError
        except ValueError:
            return
        drawn.append(number)

    at_once([partial(draw, i) for i in range(20)])
    assert sorted(drawn) == list(range(1, 11))


def test_parameter_holds_from_its_day(app):
    """A parameter's new value counts from its day on; before it the old one does."""
    with app.context.db.write() as connection:
        for amount, day in (("10", dt.date(2025, 1, 1)), ("12", dt.date(2026, 2, 1))):
            write_parameter(connection, "test/fee", Decimal(amount), day, by="anna", now=app.clock())

    assert app.management.parameter("test/fee", dt.date(2026, 1, 31)) == Decimal("10")
    assert app.management.parameter("test/fee", dt.date(2026, 2, 1)) == Decimal("12")
    with pytest.raises(NotFound):
        app.management.parameter("test/fee", dt.date(2024, 1, 1))


@pytest.mark.parametrize("name, content, code", [
    ("leer.pdf", b"", "document_empty"), ("a.exe", b"MZ", "document_type"), ("a.pdf", b"MZ\x90", "document_content"),
    ("gross.txt", b"x" * 26_214_401, "document_too_large"), ("a.txt", b"a\0b", "document_content"),
])
def test_unfit_upload_is_refused(app, case, anna, name, content, code):
    """Empty, too large, of another type than it says: refused, nothing filed."""
    with pytest.raises(Rejected, match=code):
        app.tasks.add_document(case.id, name, content, anna)
    assert app.tasks.documents(case.id, anna) == []


def test_document_comes_back_and_its_name_is_harmless(app, case, anna):
    """A filed document is given back byte for byte, under a name without path or control characters."""
    filed = app.tasks.add_document(case.id, "../../etc/\u202efxt.txt", b"grau", anna, code="D01")

    found, content = app.tasks.document(filed.id, anna)
    assert (content, found.name, found.code, found.created_by) == (b"grau", "fxt.txt", "D01", "Anna Berg")
    app.context.store.path(found.digest).write_bytes(b"other")
    with pytest.raises(NotFound, match="damaged"):
        app.tasks.document(filed.id, anna)


def put(app, case, key, channel="mail"):
    with app.context.db.write() as connection:
        connection.execute(outbox.insert(), [{
            "key": key, "channel": channel, "payload": {"n": key}, "instance_id": case.id, "state": "open",
            "due": app.clock(), "created": app.clock(),
        }])


def test_outbox_delivers_at_least_once_with_the_same_key(app, case, shelf, clock):
    """A delivery that fails is repeated with its key, and what follows it in the case waits its turn."""
    put(app, case, "k1")
    put(app, case, "k2")
    failures = [OSError("451 later"), OSError("connection lost")]

    def deliver(payload, key):
        if failures:
            raise failures.pop()

    shelf.deliver = deliver
    for _ in range(4):
        app.worker.run_until_quiet()
        clock.advance(dt.timedelta(minutes=2))

    assert [key for key, _ in shelf.sent] == ["k1", "k1", "k1", "k2"]
    assert [row["state"] for row in app.management.outbox()] == ["sent", "sent"]


def test_killed_delivery_is_repeated(app, case, shelf, clock):
    """A process that dies after sending sends again with the same key when its lease is over."""
    class Killed(BaseException):
        pass

    put(app, case, "k1")

    def deliver(payload, key):
        if len(shelf.sent) == 1:
            raise Killed

    shelf.deliver = deliver
    with pytest.raises(Killed):
        app.worker.run_until_quiet()
    assert app.worker.run_until_quiet() == 0
    clock.advance(dt.timedelta(seconds=app.settings.job_lease_seconds))
    app.worker.run_until_quiet()
    assert [key for key, _ in shelf.sent] == ["k1", "k1"]


def test_undeliverable_becomes_an_incident_and_can_be_retried(app, case, shelf):
    """A channel without adapter is an incident; with the adapter in place a retry delivers."""
    put(app, case, "k1", channel="ihk")
    app.worker.run_until_quiet()
    [incident] = app.management.incidents()
    assert (incident.code, incident.params) == ("channel_missing", {"channel": "ihk"})

    delivered = []
    with_ihk = Outbox(app.context, {"ihk": lambda payload, key: delivered.append(key)})
    app.management.retry(incident.id, by=SYSTEM)
    assert with_ihk.deliver_next()
    assert delivered == ["k1"]
    assert app.management.incidents() == []

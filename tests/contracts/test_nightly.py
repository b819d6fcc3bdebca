"""Every night: a backup that reads back, the crisis folder, old files gone; late after a downtime, never left out."""
from __future__ import annotations

import datetime as dt
import os
import time

import pytest

from workflows.backup import reading
from workflows.backup.nightly import CRISIS, Nightly
from workflows.bootstrap import build, crisis_html, handler_metadata
from workflows.model import SYSTEM
from workflows.services import backup_files
from workflows.settings import Settings


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "sicherung"


@pytest.fixture
def app(tmp_path, database_url, clock, shelf, folder):
    """An installation that wants backups at two o'clock and keeps three."""
    settings = Settings(
        data=tmp_path / "data", database_url=database_url, durable=False, backup_folder=str(folder), backup_hour=2, backup_keep=3
    )
    built = build(settings, clock=clock, registry=shelf.registry(), outbox_adapters={"mail": shelf.mail})
    yield built
    built.close()


@pytest.fixture
def nightly(app):
    return Nightly(
        app.engine_db, app.settings, app.clock, handler_metadata(), tidy=app.records.remove_unnamed,
        record=lambda taken: app.records.note_backup(taken.path.name, taken.heads, taken.missing),
        crisis=lambda: crisis_html(app.context),
    )


def names(folder):
    return [path.name for _, path in backup_files.made(folder)]


def findings(app):
    return {finding.code for finding in app.management.sentinel()}


def test_one_backup_a_night_and_the_newest_stay(app, nightly, clock, folder):
    """The first at once, then one each night from the hour on, the oldest beyond the number kept removed."""
    nightly.run()
    nightly.run()
    assert names(folder) == ["kammerwerk-20260105T070000Z.zip"]
    clock.move_to(dt.datetime(2026, 1, 6, 0, 59, tzinfo=dt.UTC))  # 01:59 in Berlin
    nightly.run()
    assert len(names(folder)) == 1
    for day in range(6, 10):
        clock.move_to(dt.datetime(2026, 1, day, 1, 0, tzinfo=dt.UTC))
        nightly.run()
        nightly.run()

    assert names(folder) == [f"kammerwerk-2026010{day}T010000Z.zip" for day in (7, 8, 9)]
    assert [entry.action for entry in app.history.audit("system")].count("backup_made") == 5
    clock.advance(dt.timedelta(hours=3))
    assert app.management.last_backup() == clock() - dt.timedelta(hours=3)
    assert b"kammerwerk_backup_age_seconds 10800.0" in app.metrics.text()
    assert app.history.verify().ok
    with reading(folder / names(folder)[-1]) as backup:
        assert backup.manifest["heads"] == app.history.audit("system")[-1].payload["heads"]


def test_a_night_missed_is_made_up_for(app, nightly, clock, folder):
    """After a downtime over the hour the backup is made as soon as a worker is there again."""
    nightly.run()
    clock.move_to(dt.datetime(2026, 1, 8, 13, 0, tzinfo=dt.UTC))
    nightly.run()
    assert names(folder)[-1] == "kammerwerk-20260108T130000Z.zip"


def test_an_overdue_backup_shows(app, nightly, clock):
    """No backup at all, or one older than a night and two hours, is a finding and a figure; a fresh one is neither."""
    assert "backup_none" in findings(app)
    nightly.run()
    assert findings(app) == set()
    clock.advance(dt.timedelta(hours=25))
    assert findings(app) == set()
    clock.advance(dt.timedelta(hours=2))
    assert "backup_overdue" in findings(app)
    assert app.management.vitals().backup_age == 27 * 3600


def test_a_night_that_fails_is_tried_again(app, nightly, clock, folder):
    """What goes wrong stops nothing, leaves no file under a backup's name, and is tried again after ten minutes."""
    folder.write_text("im Weg")
    nightly()
    nightly.wait()
    assert "backup_none" in findings(app)
    folder.unlink()
    nightly()
    nightly.wait()
    assert not folder.exists()
    clock.advance(dt.timedelta(minutes=10))
    nightly()
    nightly.wait()
    assert len(names(folder)) == 1
    assert sorted(path.name for path in folder.iterdir()) == [".lock", names(folder)[0], CRISIS]


def test_what_an_interrupted_night_left_goes(app, nightly, folder):
    """A half backup of a killed process is removed by the next night; other people's files stay."""
    folder.mkdir()
    (folder / ".kammerwerk-20260101T010000Z.zip.part").write_bytes(b"half")
    (folder / ".kammerwerk-20260101T010000Z.zip.sicherung").mkdir()
    (folder / "kammerwerk-von-hand.zip").write_bytes(b"mine")
    nightly.run()

    left = {path.name for path in folder.iterdir()}
    assert left == {".lock", CRISIS, "kammerwerk-von-hand.zip", *names(folder)}
    assert {oct(path.stat().st_mode & 0o777) for path in (folder / CRISIS, folder / names(folder)[0])} == {"0o600"}


def test_unnamed_content_goes_at_night(app, nightly, clock, deploy, anna):
    """Content a rolled-back step left is removed after a day, what a case names stays."""
    deploy("two_steps")
    case = app.runtime.start("two_steps", {"name": "Holm", "place": "", "deadline": None}, by=anna)
    filed = app.tasks.add_document(case.id, "a.txt", b"named", anna)
    left = app.context.store.put(b"left by a step that was rolled back")
    for digest in (filed.digest, left):
        then = time.time() - 25 * 3600
        os.utime(app.context.store.path(digest), (then, then))
    nightly.run()

    assert not app.context.store.path(left).exists()
    assert app.tasks.document(filed.id, anna)[1] == b"named"


def test_no_folder_no_backup(tmp_path, clock):
    """Without a folder nothing is made and nothing is overdue."""
    settings = Settings(data=tmp_path)
    assert not backup_files.is_due(settings, clock())
    assert not backup_files.is_overdue(settings, clock())
    assert backup_files.newest(settings) is None


@pytest.mark.parametrize("now, hour", [
    ("2026-03-29T00:59", "2026-03-28T01:00"),  # the night the clock goes forward has no 02:00: 01:00 UTC
    ("2026-03-29T01:00", "2026-03-29T01:00"), ("2026-03-30T00:00", "2026-03-30T00:00"),
    ("2026-10-25T00:00", "2026-10-25T00:00"), ("2026-10-25T01:30", "2026-10-25T00:00"),  # 02:00 comes twice, once counts
])
def test_the_hour_over_the_change_of_the_clock(tmp_path, now, hour):
    """The configured hour comes once a night, also when the clock is changed."""
    settings = Settings(data=tmp_path, backup_folder=str(tmp_path), backup_hour=2)
    found = backup_files.last_night(settings, dt.datetime.fromisoformat(now + "+00:00"))
    assert found == dt.datetime.fromisoformat(hour + "+00:00")


def test_the_crisis_folder_tells_what_is_open(app, diagram, anna):
    """Open cases by deadline with tasks, people and contacts; ended ones are not in it; nothing is fetched to show it."""
    contact = b'<camunda:property name="caseContact" value="{&quot;Telefon&quot;: phone}" />'
    text = diagram("two_steps").replace(b"<camunda:properties>", b"<camunda:properties>" + contact)
    assert contact in text
    app.repository.deploy({"two_steps.bpmn": text, "one_job.bpmn": diagram("one_job")}, by=SYSTEM, policy="lenient")
    app.identity.create_team("register", "Team Register", email="register@hwk.example")
    for name, deadline in (("Spaet <b>", dt.date(2026, 3, 2)), ("Frueh & Co", dt.date(2026, 2, 3)), ("Ohne", None)):
        variables = {"name": name, "place": "Rostock", "deadline": deadline, "phone": "0381 55"}
        case = app.runtime.start("two_steps", variables, by=anna)
    [task] = app.tasks.of_case(case.id, state="open")
    app.tasks.claim(task.id, anna)
    app.runtime.start("one_job", {"name": "Beendet"}, by=anna)
    app.worker.run_until_quiet()
    html = crisis_html(app.context)

    assert html.index("Frueh &amp; Co") < html.index("Spaet &lt;b&gt;") < html.index("Ohne")
    assert "03.02.2026" in html
    assert "Anna Berg" in html
    assert html.count("Telefon: 0381 55") == 3
    assert "register@hwk.example" in html
    assert "Beendet" not in html
    assert not any(word in html for word in ("http", "src=", "href=", "url("))

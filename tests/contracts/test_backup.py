"""A backup taken while everybody works, restored elsewhere: complete, consistent, and going on (trust.md P15)."""
from __future__ import annotations

import datetime as dt
import json
import os
import threading
import zipfile

import pytest
import sqlalchemy as sa

from workflows.backup import DATABASE, reading, restore_database, restore_folder, rows_differ, take
from workflows.bootstrap import build, handler_metadata
from workflows.errors import Conflict, EngineError
from workflows.model import SYSTEM
from workflows.persistence import open_engine, upgrade
from workflows.persistence.copying import counts
from workflows.persistence.tables import deployment, document, historic_activity, process_instance
from workflows.settings import Settings


@pytest.fixture
def chamber(app, deploy, anna, shelf):
    """Cases at several stages, with a document, a job that waits and a number drawn."""
    deploy("two_steps", "one_job", "waiting", "reminder")
    shelf.work = lambda step: {"number": step.next_number("works")}
    for n in range(6):
        case = app.runtime.start("two_steps", {"name": f"Holm {n}", "place": "Rostock", "deadline": None}, by=anna)
        app.tasks.add_document(case.id, f"{n}.txt", f"Nachweis {n}".encode(), anna)
    for task in app.tasks.inbox(anna)[:2]:
        app.tasks.complete(task.id, {"ok": True}, anna)
    app.runtime.start("one_job", {}, by=anna)
    app.runtime.start("reminder", {}, by=anna)
    return app


def back_up(app, path, **settings):
    return take(
        app.engine_db, app.settings.model_copy(update=settings), path, dt.datetime.now(dt.UTC), subjects=handler_metadata()
    )


def opened(folder, shelf, clock, url=""):
    return build(
        Settings(data=folder, database_url=url, durable=False), clock=clock, registry=shelf.registry(),
        outbox_adapters={"mail": shelf.mail},
    )


def go_on(app):
    """Run what is due and complete every open task."""
    app.worker.run_until_quiet()
    open_tasks = app.tasks.inbox(SYSTEM)
    for task in open_tasks:
        app.tasks.complete(task.id, {"ok": True}, SYSTEM)
    assert len(open_tasks) > 5


def rows(engine, table):
    with engine.connect() as connection:
        return sorted(map(repr, connection.execute(sa.select(table))))


def test_a_restored_backup_holds_every_row_and_goes_on(chamber, anna, shelf, clock, tmp_path):
    """Each table row by row as it was; then the cases go on where they stood, with the next number."""
    taken = back_up(chamber, tmp_path / "a.zip")
    with reading(taken.path) as backup:
        restore_folder(backup, tmp_path / "new")
    restored = opened(tmp_path / "new", shelf, clock)
    try:
        for table in (process_instance, document, historic_activity, deployment):
            assert rows(restored.engine_db, table) == rows(chamber.engine_db, table) != []
        with chamber.reading() as here, restored.reading() as there:
            assert counts(there) == counts(here)
        found = restored.records.examine()
        assert found.findings == []
        assert (found.cases["running"], found.documents, found.tasks) == (8, 6, len(chamber.tasks.inbox(SYSTEM)))
        assert restored.tasks.document(restored.tasks.documents(
            restored.history.instances(anna, process="two_steps")[0].id, anna)[0].id, anna)[1].startswith(b"Nachweis")

        go_on(restored)
        assert restored.history.verify().ok
        assert restored.management.sentinel() == []
    finally:
        restored.close()


def test_a_backup_moves_to_a_server(chamber, postgresql, shelf, clock, anna, tmp_path):
    """Whatever it was taken of, it restores into an empty PostgreSQL, equal row by row, and new rows get new numbers."""
    taken = back_up(chamber, tmp_path / "a.zip")
    url = postgresql.new_database()
    engine = open_engine(url)
    try:
        with reading(taken.path) as backup:
            restore_database(backup, tmp_path / "new", engine, handler_metadata())
            assert rows_differ(backup, engine) == {}
            with pytest.raises(Conflict, match="restore_database_used"):
                restore_database(backup, tmp_path / "other", engine, handler_metadata())
        for table in (process_instance, document, historic_activity, deployment):
            assert rows(engine, table) == rows(chamber.engine_db, table)
        assert not (tmp_path / "new" / DATABASE).exists()
        restored = opened(tmp_path / "new", shelf, clock, url)
        go_on(restored)
        assert restored.records.examine().findings == []
        restored.close()
    finally:
        engine.dispose()
        postgresql.drop(url)


def test_a_backup_under_load_is_one_moment(chamber, anna, shelf, clock, tmp_path):
    """Taken again and again while three people work, each restores to a state in which everything fits."""
    stop, done = threading.Event(), []

    def work():
        while not stop.is_set():
            case = chamber.runtime.start("two_steps", {"name": "Last", "place": "", "deadline": None}, by=anna)
            chamber.tasks.add_document(case.id, "a.txt", case.id.encode(), anna)
            [task] = chamber.tasks.of_case(case.id, state="open")
            chamber.tasks.complete(task.id, {"ok": True}, anna)
            done.append(case.id)

    people = [threading.Thread(target=work) for _ in range(3)]
    for person in people:
        person.start()
    try:
        taken = []
        while len(taken) < 4:
            before = len(done)
            taken.append(back_up(chamber, tmp_path / f"{len(taken)}.zip"))
            while len(done) < before + 3:
                stop.wait(0.01)
    finally:
        stop.set()
        for person in people:
            person.join()
    for number, one in enumerate(taken):
        with reading(one.path) as backup:
            restore_folder(backup, tmp_path / f"new{number}")
        restored = opened(tmp_path / f"new{number}", shelf, clock)
        found = restored.records.examine()
        restored.close()
        assert (found.findings, one.missing) == ([], ())
    assert taken[0].rows < taken[1].rows < taken[2].rows < taken[3].rows


def test_no_secret_is_in_a_backup(chamber, tmp_path):
    """Neither the key of the form tokens nor a password of a setting is in the file; the other settings are."""
    (tmp_path / "secret").write_text("geheim-schluessel")
    mail = Settings(mail_password="geheim-mail").mail_password
    taken = back_up(chamber, tmp_path / "a.zip", mail_password=mail, mail_host="mail.example", organisation="HWK Muster")

    with zipfile.ZipFile(taken.path) as archive:
        assert [name for name in archive.namelist() if b"geheim-" in archive.read(name)] == []
        assert json.loads(archive.read("settings.json"))["organisation"] == "HWK Muster"
        assert any(name.startswith("definitions/two_steps/1/") for name in archive.namelist())


def test_waiting_submissions_and_unfetched_letters_are_in_the_backup(chamber, tmp_path):
    """Files that arrived and are not taken in yet, or were made and not fetched yet, come back in their places."""
    for name in ("intake/one/data.json", "outgoing/post/letter.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}")
    taken = back_up(chamber, tmp_path / "a.zip")
    with reading(taken.path) as backup:
        restore_folder(backup, tmp_path / "new")

    assert (tmp_path / "new/intake/one/data.json").read_text() == "{}"
    assert (tmp_path / "new/outgoing/post/letter.json").read_text() == "{}"


def test_a_document_that_is_gone_is_told(chamber, tmp_path):
    """A lost or damaged document does not stop the backup, and is named."""
    with chamber.reading() as connection:
        lost, damaged, *_ = sorted(connection.execute(sa.select(document.c.digest)).scalars())
    chamber.context.store.path(lost).unlink()
    chamber.context.store.path(damaged).write_bytes(b"?")

    assert set(back_up(chamber, tmp_path / "a.zip").missing) == {lost, damaged}


@pytest.fixture
def backup_file(chamber, tmp_path):
    return back_up(chamber, tmp_path / "a.zip").path


def refusal(path, folder):
    """What restoring says; nothing may be left of it."""
    with pytest.raises(EngineError) as raised, reading(path) as backup:
        restore_folder(backup, folder)
    assert not folder.exists()
    assert not folder.with_name(f"{folder.name}.neu").exists()
    return raised.value


def test_a_cut_backup_is_refused(backup_file, tmp_path):
    """However short it was cut, the file is refused for that."""
    content = backup_file.read_bytes()
    for share in (0, 1, 50, 90, 99):
        backup_file.write_bytes(content[: len(content) * share // 100])
        assert refusal(backup_file, tmp_path / "new").code == "backup_cut"


def test_a_damaged_member_is_named(backup_file, tmp_path):
    """One wrong byte anywhere in a member: refused, and the member is named."""
    content = backup_file.read_bytes()
    with zipfile.ZipFile(backup_file) as archive:
        places = {info.filename: info.header_offset for info in archive.infolist() if info.compress_size}
    for name, offset in places.items():
        start = offset + 30 + len(name.encode()) + int.from_bytes(content[offset + 28: offset + 30], "little")
        backup_file.write_bytes(content[:start] + bytes([content[start] ^ 0xFF]) + content[start + 1:])
        error = refusal(backup_file, tmp_path / "new")
        assert (error.code, error.params["member"]) == ("backup_member_damaged", name)


def rewrite(path, change):
    """Write the archive anew with other content, checksums of its own included."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    change(content)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def test_an_exchanged_missing_or_smuggled_member_is_named(backup_file, tmp_path):
    """What does not agree with the manifest is refused, and nothing lands outside the folder."""
    whole = backup_file.read_bytes()
    name = next(name for name in zipfile.ZipFile(backup_file).namelist() if name.startswith("documents/"))
    rewrite(backup_file, lambda content: content.update({name: b"other"}))
    assert refusal(backup_file, tmp_path / "new").params["member"] == name

    backup_file.write_bytes(whole)
    rewrite(backup_file, lambda content: content.pop(name))
    assert refusal(backup_file, tmp_path / "new").code == "backup_member_missing"

    def smuggle(content):
        manifest = json.loads(content["manifest.json"])
        manifest["members"]["data/../../outside"] = manifest["members"][name]
        content["data/../../outside"] = content[name]
        content["manifest.json"] = json.dumps(manifest).encode()

    backup_file.write_bytes(whole)
    rewrite(backup_file, smuggle)
    assert refusal(backup_file, tmp_path / "new").code == "backup_member_outside"
    assert not (tmp_path / "outside").exists()


def test_other_files_and_later_formats_are_refused(backup_file, tmp_path):
    """A ZIP of somebody else, and a backup of a later release, are told apart."""
    rewrite(backup_file, lambda content: content.update({"manifest.json": b'{"format": 99, "members": {}}'}))
    assert refusal(backup_file, tmp_path / "new").code == "backup_newer"
    rewrite(backup_file, lambda content: content.pop("manifest.json"))
    assert refusal(backup_file, tmp_path / "new").code == "backup_foreign"


def test_nothing_is_overwritten(chamber, backup_file, tmp_path):
    """Neither a folder with anything in it nor an earlier backup."""
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "note.txt").write_text("hier")
    with pytest.raises(Conflict, match="restore_target_used"), reading(backup_file) as backup:
        restore_folder(backup, tmp_path / "used")
    with pytest.raises(Conflict, match="backup_exists"):
        back_up(chamber, backup_file)
    assert os.listdir(tmp_path / "used") == ["note.txt"]


def test_a_backup_of_an_older_schema_is_taken_as_it_is(database_url, tmp_path):
    """Before an upgrade the new release backs up the old schema without touching it, and restores it to the new."""
    from workflows.persistence import current, head
    url = database_url or f"sqlite:///{tmp_path / DATABASE}"
    engine = open_engine(url, durable=False)
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
    upgrade(engine, handler_metadata(), "0001")
    take(engine, Settings(data=tmp_path, durable=False), tmp_path / "a.zip", dt.datetime.now(dt.UTC), subjects=handler_metadata())
    assert current(engine) == "0001"
    engine.dispose()
    with reading(tmp_path / "a.zip") as backup:
        assert backup.manifest["schema"] == "0001"
        restore_folder(backup, tmp_path / "new")
    restored = build(Settings(data=tmp_path / "new", durable=False))
    assert current(restored.engine_db) == head()
    assert restored.history.instances(SYSTEM) == []
    restored.close()



"""A submission is taken once, checked wholly, and refused with a reason a person can read."""
from __future__ import annotations

import hashlib
from typing import Any

import pytest

from handlers.intake.service import overview
from handlers.intake.submission import Limits
from tests.unit.intake_door import PDF, Door, submission, with_file
from workflows.errors import Rejected


def test_submission_begins_a_case() -> None:
    """A submission in order begins a case with application, papers and a key of its own."""
    door = Door()
    receipt = door.intake.accept(with_file("D03 Meisterbrief.pdf"), {"f1": PDF})
    process, variables, documents = door.started["intake:s-1"]
    assert (receipt.state, receipt.instance_id, process) == ("accepted", "case-1", "register_entry")
    assert variables["application"]["submission_id"] == "s-1"
    assert [(d["name"], d["code"], d["media_type"]) for d in documents] == [
        ("D03 Meisterbrief.pdf", "D03", "application/pdf")]


def test_arrival_is_the_day_of_submission_in_berlin() -> None:
    """Half past eleven at night UTC is already the next day here; that day starts the clock."""
    door = Door()
    door.intake.accept(submission())
    assert door.started["intake:s-1"][1]["application"]["received"] == "2026-12-27"


def test_second_arrival_is_a_duplicate() -> None:
    """The same id again begins nothing and points at the first case."""
    door = Door()
    door.intake.accept(submission())
    again = door.intake.accept(submission())
    assert (again.state, again.instance_id, door.calls) == ("duplicate", "case-1", 1)
    assert (len(door.rows()), door.rows()[0]["repeats"]) == (1, 1)


def test_crash_between_noting_and_beginning_is_taken_up_again() -> None:
    """What was noted but never begun begins at the next arrival, once."""
    door = Door()
    door.error = RuntimeError("database away")
    with pytest.raises(RuntimeError):
        door.intake.accept(submission())
    assert door.rows()[0]["state"] == "received"
    door.error = None
    assert door.intake.accept(submission()).state == "accepted"
    assert len(door.started) == 1


def test_case_that_cannot_begin_is_a_refusal() -> None:
    """Where the process says no, the submission is rejected with the code."""
    door = Door()
    door.error = Rejected("form_invalid")
    receipt = door.intake.accept(submission())
    assert (receipt.state, "form_invalid" in receipt.reason) == ("rejected", True)


@pytest.mark.parametrize(("broken", "words"), [
    ([], "kein JSON-Objekt"), ({}, "Kennung"), ({"submissionId": "../x"}, "Kennung"),
    ({"submissionId": "s", "metadata": [], "data": {}}, "metadata"),
    ({"submissionId": "s", "metadata": {}, "data": {}}, "keinen Antrag"),
    ({"submissionId": "s", "metadata": {"contentStructure": 5}, "data": submission()["data"]}, "contentStructure"),
    ({"submissionId": "s", "metadata": {"submitted": "gestern"}, "data": submission()["data"]}, "Zeitpunkt"),
    (submission(trades=[]), "kein Gewerbe"), (submission(trades=["A27"]), "kein Gewerbe"),
    (submission(owner={}), "Inhaber"), (submission(establishment={}), "Betriebssitz"),
    (submission(extra=float("nan")), "Zahl"),
])
def test_broken_submissions_are_refused_in_german(broken: Any, words: str) -> None:
    """Whatever arrives, the answer is a sentence, never a traceback, and no case begins."""
    door = Door()
    receipt = door.intake.accept(broken)
    assert (receipt.state, door.calls) == ("rejected", 0)
    assert words in receipt.reason


@pytest.mark.parametrize(("name", "content", "item", "words"), [
    ("a.pdf", b"", {}, "leer"), ("a.exe", b"MZ", {}, "nicht zugelassen"), ("a.pdf", b"MZ\x90", {}, "keine PDF-Datei"),
    ("a.pdf", PDF, {"hash": {"type": "sha512", "content": "00"}}, "Prüfsumme"),
    ("a.pdf", PDF + b"x" * 200, {}, "größer"),
])
def test_wrong_attachments_are_refused(name: str, content: bytes, item: dict[str, Any], words: str) -> None:
    """Empty, disguised, altered and oversized files are named."""
    receipt = Door(Limits(attachment=100)).intake.accept(with_file(name, **item), {"f1": content})
    assert receipt.state == "rejected"
    assert words in receipt.reason


def test_attachments_and_list_must_agree() -> None:
    """A paper that is listed but missing, or there but not listed, is a refusal."""
    assert "nicht beigefügt" in Door().intake.accept(with_file("a.pdf"), {}).reason
    assert "nicht genannt" in Door().intake.accept(submission(), {"b.pdf": PDF}).reason


def test_right_checksum_is_accepted() -> None:
    """SHA-512 in any case of letters is compared with the content."""
    stated = hashlib.sha512(PDF).hexdigest().upper()
    assert Door().intake.accept(with_file("a.pdf", hash={"content": stated}), {"f1": PDF}).state == "accepted"


def test_file_names_lose_their_folders() -> None:
    """A name with folders and control characters becomes a plain one."""
    door = Door()
    door.intake.accept(with_file("../../etc/pass\nwd.pdf"), {"f1": PDF})
    assert door.started["intake:s-1"][2][0]["name"] == "passwd.pdf"


def test_deep_and_dirty_data_do_no_harm() -> None:
    """An abyss of lists is refused; control characters and half characters are taken out."""
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    door = Door()
    assert "verschachtelt" in door.intake.accept(submission("s-deep", extra=deep)).reason
    door.intake.accept(submission("s-2", firm="A\x00B\ud800"))
    assert door.started["intake:s-2"][1]["application"]["firm"] == "AB?"


def test_refused_id_never_spoils_an_accepted_one() -> None:
    """A broken repetition of an accepted submission leaves the first one as it is."""
    door = Door()
    door.intake.accept(submission())
    door.intake.accept(submission(trades=[]))
    with door.begin() as connection:
        assert [row["state"] for row in overview(connection)] == ["accepted"]

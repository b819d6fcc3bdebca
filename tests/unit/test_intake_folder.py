"""The drop folder: complete submissions are taken, broken ones kept with a report, nothing stops the others."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from handlers.intake.folder import collect
from handlers.intake.sample_data import drop, samples
from handlers.register.acceptance import normalise
from handlers.register.assessment import assess_input
from tests.unit.intake_door import NOW, Door
from tests.unit.register_case import perform, step
from tests.unit.register_tables import assess

SAMPLES = samples()
PATHS = {
    "k01-tischlermeisterin": ["P71A"], "k02-friseursalon-betriebsleiterin": ["P71BL"],
    "k03-gmbh-elektrotechnik": ["P71BL"], "k04-altgeselle-maler": ["P77B7B"],
    "k06-klempner-falscher-gesellenbrief": ["KEIN_WEG"], "k07-maurer-unvollstaendig": ["P71A"],
    "k10-gebaeudereinigung-b1": ["B_ANZ"], "k11-dachdecker-drei-gewerbe": ["P71A", "P71A", "P77A7A"],
    "k14-baeckerei-fortfuehrung": ["P4"], "k17-autohaus-nebenbetrieb": ["P71BL"],
    "b2-aenderungsschneiderei": ["B_ANZ"], "eu-elektrotechniker": ["P73A9"], "fremder-bezirk-schwerin": ["B_ANZ"],
}


def test_dropped_sample_becomes_a_case_and_moves_away(tmp_path: Path) -> None:
    """A sample with checksums is accepted, and its files move to accepted/."""
    door = Door()
    drop(SAMPLES[0], tmp_path)
    receipts = collect(door.intake, tmp_path)
    assert [receipt.state for receipt in receipts] == ["accepted"]
    assert (tmp_path / "accepted" / SAMPLES[0].name / "metadata.json").is_file()
    assert collect(door.intake, tmp_path) == []


def test_same_submission_again_is_put_aside(tmp_path: Path) -> None:
    """Dropped twice, begun once."""
    door = Door()
    for _ in range(2):
        drop(SAMPLES[0], tmp_path)
        collect(door.intake, tmp_path)
    assert len(door.started) == 1
    assert (tmp_path / "duplicate" / SAMPLES[0].name).is_dir()


def test_broken_one_is_kept_with_a_report_and_stops_nothing(tmp_path: Path) -> None:
    """Unreadable JSON goes to rejected/ with a German report; the next submission is taken."""
    broken = drop(SAMPLES[0], tmp_path).rename(tmp_path / "0-broken")
    (broken / "data.json").write_text("{kaputt", encoding="utf-8")
    drop(SAMPLES[1], tmp_path)
    states = [receipt.state for receipt in collect(Door().intake, tmp_path)]
    report = (tmp_path / "rejected" / "0-broken" / "bericht.txt").read_text("utf-8")
    assert states == ["rejected", "accepted"]
    assert "data.json ist kein lesbares JSON" in report


def test_altered_file_is_noticed(tmp_path: Path) -> None:
    """A changed data file no longer fits its checksum."""
    place = drop(SAMPLES[0], tmp_path)
    data = json.loads((place / "data.json").read_text("utf-8"))
    (place / "data.json").write_text(json.dumps(data | {"x": 1}), encoding="utf-8")
    assert "Prüfsumme" in collect(Door().intake, tmp_path)[0].reason


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A link in the folder never brings in what it points at."""
    place = drop(SAMPLES[0], tmp_path)
    (place / "data.json").unlink()
    (place / "data.json").symlink_to("/etc/passwd")
    assert "Verknüpfung" in collect(Door().intake, tmp_path)[0].reason


def test_our_own_trouble_leaves_the_submission_where_it_is(tmp_path: Path) -> None:
    """When the database is away nothing is rejected; the next look takes it."""
    door = Door()
    drop(SAMPLES[0], tmp_path)
    door.error = ConnectionError("database away")
    assert collect(door.intake, tmp_path) == []
    door.error = None
    assert [receipt.state for receipt in collect(door.intake, tmp_path)] == ["accepted"]


def test_unfinished_folders_are_left_alone(tmp_path: Path) -> None:
    """What another program is still writing is not touched."""
    drop(SAMPLES[0], tmp_path).rename(tmp_path / "x.part")
    assert collect(Door().intake, tmp_path) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_are_accepted_and_understood(sample) -> None:
    """Each sample passes intake, acceptance and rules, and shows the path it was written for."""
    door = Door()
    receipt = door.intake.accept(sample.submission, sample.attachments())
    assert (receipt.state, receipt.reason) == ("accepted", "")
    application = door.started[f"intake:{sample.submission['submissionId']}"][1]["application"]
    accepted = perform(step(), "register.accept", application=application)
    assert accepted["case_title"]
    result = assess(assess_input(normalise(application, NOW.date())))
    if sample.name in PATHS:
        assert [row["path"] for row in result["trades"]] == PATHS[sample.name]


def test_samples_hold_invented_data_only() -> None:
    """Mail addresses are at example.org, telephone numbers in the block for invented numbers."""
    for sample in SAMPLES:
        text = json.dumps(sample.data, ensure_ascii=False)
        assert text.count("@") == text.count("@example.org")
        assert text.count('"phone"') == text.count('"phone": "030 23125 ')

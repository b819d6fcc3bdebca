"""Ended cases played again on a draft: the unchanged process takes the same way, a changed one is told apart."""
from __future__ import annotations

import functools
import re

import pytest

from tests.scenarios.case_walk import FOLDER
from workflows.replaying import Journal, Package, judge
from workflows.replaying.inventing import Inventing
from workflows.replaying.playing import prepare
from workflows.replaying.retold import retold
from workflows.scenarios import as_text, folder_files, read_file, run_scenario
from workflows.scenarios.doing import do
from workflows.scenarios.expecting import expect
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.world import open_world

FILES = folder_files(FOLDER)
DIAGRAM = "register_entry.bpmn"
# Scenarios that bring their case to an end: plain and other ways, timers, messages, decisions, called letters.
ENDING = {
    "forwarded": "competence", "K14": "continuation", "fiction": "deadline", "ihk_consents": "ihk", "on_file": "incomplete",
    "K4": "permission", "K1": "plain", "K10": "plain", "K6": "refusal", "K11": "trades", "withdrawn": "withdrawal",
}


@functools.cache
def walked(scenario_id: str) -> tuple[Journal, ...]:
    """The journals of the cases a scenario brings to an end, in the order they began."""
    rows = read_file(FOLDER / "scenarios" / f"{ENDING[scenario_id]}.yaml")
    scenario = parse_scenario(next(row for row in rows if row["id"] == scenario_id))
    with open_world(scenario, FOLDER / "scenarios") as world:
        world.deploy(scenario.files)
        for step in scenario.steps:
            (expect if step.kind == "expect" else do)(world, step)
        ended = [case for case in world.names.values() if world.instance(case).state == "ended"]
        links = [world.app.history.audit(case) for case in ended]
    return tuple(Journal.of((one.at, one.action, one.payload) for one in chain) for chain in links)


def journal(scenario_id: str) -> Journal:
    return walked(scenario_id)[0]


def changed(*pairs: tuple[str, str], file: str = DIAGRAM) -> dict[str, bytes]:
    """The shipped files with texts replaced in one of them."""
    text = FILES[file].decode()
    for old, new in pairs:
        assert len(re.findall(re.escape(old), text)) == 1, old
        text = text.replace(old, new)
    return {**FILES, file: text.encode()}


def verdict(found: Journal, files: dict[str, bytes]):
    return judge(found, "register_entry", Package(FILES, {}), Package(files, {}))


@pytest.mark.parametrize("scenario", ENDING)
def test_the_unchanged_process_takes_the_same_way(scenario):
    """Every case that ended goes the same way, to the same end, on the files it ran on."""
    assert walked(scenario)
    for found in walked(scenario):
        told = verdict(found, FILES)
        assert (told.outcome, told.code) == ("same", "")
        assert told.ends == told.before != ()


def test_a_changed_condition_is_another_way_at_its_gateway():
    """Where and why: the gateway, where it led, where it leads, and what it read."""
    draft = changed(("competent = \"own\"", "competent = \"nobody\""))
    told = verdict(journal("K1"), draft)

    assert (told.outcome, told.code, told.element) == ("other_way", "replay_gateway", "is_competent")
    assert told.params["before"] == ["merge_competent"]
    assert told.params["after"] != told.params["before"]
    assert told.params["values"] == {"competent": "own"}


def test_no_word_of_a_case_is_told():
    """A condition that reads a name says that it read a text, and not which."""
    draft = changed((
        '>competent = "own"<', '>competent = "own" and application.owner.person.family_name = "Niemand"<'
    ))
    told = verdict(journal("K1"), draft)

    assert told.outcome in ("other_way", "stopped")
    assert told.params.get("values", {}).get("application.owner.person.family_name", {"hidden": "text"}) == {"hidden": "text"}
    words = {"Sommer", "Kunze", "Rostock", "Werkstattweg 2"}
    assert not words & set(map(str, _texts(told.params)))


def _texts(value):
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    return [text for part in value for text in _texts(part)] if isinstance(value, list | tuple) else [value]


def test_a_step_with_another_id_is_the_same_step():
    """What keeps its kind and its name keeps its way, whatever it is called in the file."""
    text = re.sub(r"\breview_line\b", "examine_line", FILES[DIAGRAM].decode())
    text = text.replace('camunda:formRef="examine_line"', 'camunda:formRef="review_line"')

    assert verdict(journal("K1"), {**FILES, DIAGRAM: text.encode()}).outcome == "same"


FLOW = '<bpmn:sequenceFlow id="finality_reached_to_closed" sourceRef="finality_reached" targetRef="closed"/>'


def before_the_end(step: str) -> dict[str, bytes]:
    """The shipped files with one more step before the regular end."""
    return changed(
        (FLOW, f'{step}<bpmn:sequenceFlow id="finality_reached_to_closed" sourceRef="finality_reached" targetRef="extra"/>'
               '<bpmn:sequenceFlow id="extra_to_closed" sourceRef="extra" targetRef="closed"/>'),
        ('<bpmn:endEvent id="closed" name="Vorgang abgeschlossen">\n      <bpmn:incoming>finality_reached_to_closed</bpmn:incoming>',
         '<bpmn:endEvent id="closed" name="Vorgang abgeschlossen">\n      <bpmn:incoming>extra_to_closed</bpmn:incoming>'),
    )


@pytest.mark.parametrize("step", [
    '<bpmn:userTask id="extra" name="Noch einmal ansehen"/>',
    '<bpmn:serviceTask id="extra" name="Ablegen" camunda:type="external" camunda:topic="register.next_alarm"/>',
])
def test_a_new_step_needs_a_new_answer(step):
    """A task or automatic step nobody answered then is named; what came before is not called different."""
    told = verdict(journal("K1"), before_the_end(step))

    assert (told.outcome, told.code, told.element) == ("needs_answer", "replay_step", "extra")


def test_a_new_field_needs_a_new_answer():
    """A field that must be filled in and was not there then is named with its step."""
    form = FILES["check_completeness.form"].decode().replace(
        '"components": [', '"components": [{"id": "new_field", "type": "textfield", "key": "completeness.seen_by", '
        '"label": "Gesehen von", "validate": {"required": true}},', 1)
    told = verdict(journal("K1"), {**FILES, "check_completeness.form": form.encode()})

    assert (told.outcome, told.code, told.element) == ("needs_answer", "replay_field", "check_completeness")
    assert told.params["field"] == "Gesehen von"


def test_an_unknown_name_in_a_condition_stops_the_case_there():
    """What becomes an incident on the draft is where the case stops."""
    told = verdict(journal("K1"), changed(('>competent = "own"<', '>kompetenz = "own"<')))

    assert (told.outcome, told.element) == ("stopped", "is_competent")


def test_a_shorter_period_fires_before_the_answer_came():
    """Timers run by the draft's own periods: the reminder of a shorter one comes first, and that is another way."""
    found = journal("ihk_consents")
    told = verdict(found, changed(('>ihk_until + duration("P1D")<', '>ihk_until - duration("P90D")<')))

    assert told.outcome == "other_way"


def test_a_longer_period_that_decides_nothing_is_the_same_way():
    """The case only ends later."""
    told = verdict(journal("K1"), changed((
        'xsi:type="bpmn:tFormalExpression">finality_at<', 'xsi:type="bpmn:tFormalExpression">finality_at + duration("P30D")<'
    )))

    assert told.outcome == "same"


def test_a_step_taken_out_is_another_way():
    """The first element that is missing is told, with what comes instead."""
    draft = changed(
        ('sourceRef="merge_competent" targetRef="send_receipt"', 'sourceRef="merge_competent" targetRef="processing"'),
        ('<bpmn:sequenceFlow id="send_receipt_to_processing" sourceRef="send_receipt" targetRef="processing"/>', ""),
    )
    told = verdict(journal("K1"), draft)

    assert (told.outcome, told.code, told.element) == ("other_way", "replay_element", "processing")
    assert told.params["before"] == ["send_receipt"]


def test_what_is_erased_or_was_moved_by_hand_is_not_replayed():
    """And says so."""
    found = journal("K1")
    link = found.entries[-1]
    erased = Journal.of([*((one.at, one.action, {}) for one in found.entries), (link.at, "case_erased", {})])
    moved = Journal.of([
        *((one.at, one.action, {**one.payload, "events": one.events}) for one in found.entries),
        (link.at, "token_moved", {"events": [{"kind": "entered", "element": "x", "activity": "y"}]}),
    ])

    assert (verdict(erased, FILES).outcome, verdict(erased, FILES).code) == ("not_replayable", "replay_erased")
    assert verdict(moved, FILES).code == "replay_by_hand"


def test_a_record_that_cannot_be_reproduced_is_not_compared():
    """A journal with a hole says nothing about a draft."""
    found = journal("K1")
    holed = Journal(tuple(one for one in found.entries if one.payload.get("element") != "assess_application"))

    assert verdict(holed, FILES).code == "replay_not_reproduced"


def invented(scenario: str) -> dict:
    """A case retold as a scenario with invented values."""
    found = journal(scenario)
    steps = retold(found, "register_entry", "", Inventing(FILES, "salt"))
    return {"id": scenario, "files": [".."], "clock": found.entries[0].at.isoformat(), "steps": steps}


@pytest.mark.parametrize(("scenario", "end"), [("K1", "closed"), ("withdrawn", "withdrawn")])
def test_a_case_retold_with_invented_values_goes_to_its_end(scenario, end):
    """The steps and instants of a real case, with other people, end where it ended."""
    data = invented(scenario)
    data["steps"].append({"expect": "ended", "of": "a", "at": [end]})
    outcome = run_scenario(data, FOLDER / "scenarios")

    assert (outcome.outcome, outcome.message) == ("met", "")


def test_no_word_of_the_case_is_in_what_is_retold():
    """Names, streets, birthdays and free texts are other ones; codes, choices and days stay."""
    original, text = journal("K1").entries[0].payload["variables"]["application"], as_text(invented("K1"))
    person = original["owner"]["person"]
    for name in ("family_name", "first_names", "birth_date", "street", "email"):
        assert person[name] not in text, name
    for activity in (trade["activity"] for trade in original["trades"]):
        assert activity not in text
    assert original["establishment"]["municipality"] in text
    assert original["received"] in text
    assert as_text(invented("K1")) == text


def test_elements_without_a_name_are_called_by_what_comes_next():
    """A gateway where paths meet says nothing to anybody; fields are called as their forms call them."""
    item = {"deployment": "d", "process": "register_entry", "journal": [
        (one.at, one.action, {**one.payload, "events": one.events}) for one in journal("K1").entries
    ]}
    draft = changed(('>review.result = "inquiry"<', '>review.result = "grant"<'))
    play = prepare({
        "files": draft, "originals": {"d": FILES}, "others": {}, "contracts": None, "processes": [], "decisions": [],
        "land": "MV",
    })
    row = play(item)

    assert (row["outcome"], row["element"]) == ("other_way", "review_result")
    assert row["names"]["merge_release"] == "Entscheidung freigeben"
    assert row["params"]["values"]["review.result"] == "grant"
    assert row["names"]["review.result"] != "review.result"
    assert row["names"]["review.result=grant"]

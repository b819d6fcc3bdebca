"""Nobody but the committee refuses an admission: forms do not offer it, and a diagram that would allow it is refused."""
from __future__ import annotations

from pathlib import Path

import pytest

from handlers import registry
from workflows.engine import check_files, parse_process
from workflows.forms import parse_form
from workflows.scenarios import folder_files

FOLDER = Path(__file__).parents[2] / "bpmn" / "exam_admission"
REFUSED = "Keine Nichtzulassung ohne Beschluss"


def findings(file: str = "exam_admission.bpmn", *changes: tuple[str, str]) -> list[tuple[str, str, str]]:
    """Element, code and guard of the findings on the folder's guards after changes of one diagram."""
    files = dict(folder_files(FOLDER))
    text = files[file].decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    files[file] = text.encode()
    found = check_files(files, registry=registry())
    return [(one.element, one.code, str(one.params.get("guard", ""))) for one in found if one.code.startswith("guard")]


def guarded(found: list[tuple[str, str, str]], title: str) -> set[str]:
    """Elements at which the guard that begins so is violated."""
    return {element for element, code, guard in found if code == "guard_violated" and guard.startswith(title)}


def flow(source: str, target: str, condition: str, before: str = "merge_admit_to_merge_release") -> tuple[str, str]:
    """A further way, drawn beside the flow `before`."""
    anchor = f'<bpmn:sequenceFlow id="{before}"'
    drawn = (f'<bpmn:sequenceFlow id="{source}_around" sourceRef="{source}" targetRef="{target}"><bpmn:conditionExpression '
             f'xsi:type="bpmn:tFormalExpression">{condition}</bpmn:conditionExpression></bpmn:sequenceFlow>')
    return anchor, drawn + anchor


def test_the_shipped_diagrams_keep_their_guards():
    """Ten diagrams, twenty-five guards, no finding."""
    models = [model for name, xml in folder_files(FOLDER).items() if name.endswith(".bpmn")
              for model in parse_process(xml, name)]
    guards = [name for model in models for name in model.properties if name.startswith("guard:")]

    assert (len(models), len(guards)) == (10, 25)
    assert findings() == []


@pytest.mark.parametrize("source", ["chair_result", "office_result", "is_complete", "is_late", "no_decider_result"])
def test_a_way_to_the_refusal_around_the_committee_is_refused(source):
    """Chair, office, clerk or lead: whoever gets a way to the refusal, the check names it."""
    found = findings("exam_admission.bpmn", flow(source, "record_refusal", 'decision.result = "reject"'))

    assert guarded(found, REFUSED) >= {"record_refusal", "send_refusal", "not_admitted"}


def test_a_second_refusal_letter_drawn_elsewhere_is_refused():
    """A letter of the refusing kind is a refusal wherever it stands, also where its template is computed."""
    for template in ('"T5"', 'if decision.result = "reject" then "T5" else "T6"', "decision.letter"):
        found = findings("exam_admission.bpmn", (
            '<camunda:inputParameter name="template">"T6"</camunda:inputParameter>',
            f'<camunda:inputParameter name="template">{template}</camunda:inputParameter>'))
        assert "send_late" in guarded(found, REFUSED), template


def test_a_second_step_that_records_a_refusal_is_refused():
    """The step that notes "not accepted" cannot be turned into one that refuses, nor into one that computes it."""
    old = '<camunda:inputParameter name="result">"not_accepted"</camunda:inputParameter>'
    for result in ('"reject"', "late_decision.result"):
        found = findings("exam_admission.bpmn", (old, f'<camunda:inputParameter name="result">{result}</camunda:inputParameter>'))
        assert "record_late" in guarded(found, REFUSED), result


def test_taking_the_committee_out_of_the_drawing_is_refused():
    """Without the resolution the guard has nothing to hold on to, and says so."""
    found = findings("exam_admission.bpmn", ('id="resolve" name=', 'id="resolve_quickly" name='),
                     ('targetRef="resolve"', 'targetRef="resolve_quickly"'), ('sourceRef="resolve"', 'sourceRef="resolve_quickly"'))

    assert ("exam_admission", "guard_element_missing") in {(element, code) for element, code, _ in found}
    assert "record_refusal" in guarded(found, REFUSED)


def test_a_resolution_without_a_vote_is_refused():
    """In the committee's own diagram nobody comes to "resolved" past the vote and its count."""
    way = flow("plan_session", "resolved", 'session.mode = "quick"', "merge_session_to_plan_session")
    found = findings("exam_resolution.bpmn", way)

    assert "resolved" in guarded(found, "Kein Beschluss ohne Abstimmung")


def test_a_revocation_without_the_committee_is_refused():
    """Revoking an admission weighs as much as refusing it."""
    way = flow("doubt_founded", "record_revocation", 'revocation.result = "now"', "doubt_raised_to_examine_doubt")
    found = findings("exam_revocation.bpmn", way)

    assert guarded(found, "Kein Widerruf") == {"record_revocation", "send_revocation"}


@pytest.mark.parametrize("form", ["chair_decision", "decide_office"])
@pytest.mark.parametrize("exam", ["GP", "AP", "MP_A"])
@pytest.mark.parametrize("value", ["reject", "refuse", "ablehnen", "NICHT_ZUGELASSEN"])
def test_no_form_offers_a_refusal_and_a_forged_one_is_no_option(form, exam, value):
    """What is sent to the chair's or the office's form in place of an offered choice is refused at the field."""
    schema = parse_form((FOLDER / f"{form}.form").read_bytes())
    case = {"application": {"exam": exam}, "proposal": "VORLAGE_AUSSCHUSS", "path": "REGULAER"}
    raw = {"decision.result": value, "decision.reasons": "Nein."}

    _, errors = schema.validate(raw, case)

    assert [(one.key, one.code) for one in errors] == [("decision.result", "not_an_option")]
    choice = next(one for one in schema.inputs() if one.key == "decision.result")
    assert not {value for value, _ in schema.options(choice, case)} & {"reject", "refuse"}


def test_an_objection_against_the_refusal_is_upheld_only_with_the_committee():
    """Legal may draft a redress where the committee has voted anew for the admission, else not."""
    schema = parse_form((FOLDER / "draft_ruling.form").read_bytes())
    choice = next(one for one in schema.inputs() if one.key == "objection.result")

    def offered(matter: str, result: str | None) -> set[str]:
        case = {"matter": matter, "resolution": None if result is None else {"result": result}}
        return {str(value) for value, _ in schema.options(choice, case)}

    assert "redress" not in offered("admission", None) | offered("admission", "reject") | offered("revocation", "reject")
    assert "redress" in offered("admission", "admit") & offered("late", None) & offered("grade", None)


@pytest.mark.parametrize(("source", "target"), [
    ("session_mode", "merge_minutes"), ("session_mode", "record_circulation"), ("session_mode", "merge_voted"),
    ("resolution_valid", "record_circulation"),
])
def test_a_circulation_without_call_votes_and_count_is_refused(source, target):
    """Neither a resolution without minutes, nor minutes of a vote that nobody was asked for."""
    found = findings("exam_resolution.bpmn", flow(source, target, 'session.mode = "x"', "resolution_valid_to_resolved"))

    assert {code for _, code, _ in found} == {"guard_violated"}


def test_the_minutes_of_a_circulation_are_the_offices():
    """Nobody else writes them, least of all a chair alone."""
    found = findings("exam_resolution.bpmn", (
        'camunda:formRef="record_circulation" camunda:formRefBinding="deployment" camunda:candidateGroups="exams"',
        'camunda:formRef="record_circulation" camunda:formRefBinding="deployment" camunda:candidateGroups="exam_chair"'))

    assert ("record_circulation", "guard_team") in {(element, code) for element, code, _ in found}

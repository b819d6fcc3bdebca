"""The format of scenarios is read strictly: YAML, keys, typed values, durations, names of files."""
from __future__ import annotations

import datetime as dt
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from workflows.feel import YearsMonths
from workflows.scenarios import UnusableFile, plain, read_file, typed
from workflows.scenarios.errors import BrokenScenario
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.reading import parse_text
from workflows.scenarios.resources import resource_name
from workflows.scenarios.typed import instant, same, shifted

_S = runpy.run_path(str(Path(__file__).parent / "diagrams" / "played.py"))
player, BEGIN, assert_met = (_S["player"], _S["BEGIN"], _S["assert_met"])


@pytest.fixture(name="play")
def _play(tmp_path):
    """Runs a scenario over one of the small processes and gives its outcome."""
    return player(tmp_path)


def test_yaml_is_read_by_the_core_schema():
    """Strings stay strings: dates, yes and no, clock times are text; numbers, booleans and null are not."""
    found = parse_text("a: 2026-01-05\nb: no\nc: 12:30\nd: 1_000\ne: [1, -2.5, true, null, ~, 0x1F, 0o17, 1e3]\nf: on")

    assert found == {"a": "2026-01-05", "b": "no", "c": "12:30", "d": "1_000",
                     "e": [1, -2.5, True, None, None, 31, 15, 1000.0], "f": "on"}


def test_a_key_written_twice_is_refused():
    """A mapping never loses a value silently."""
    with pytest.raises(UnusableFile, match="twice"):
        parse_text("a: 1\na: 2")


@pytest.mark.parametrize("content", ["", "3", "[1, 2]", "a: [", "- !!python/object:os.system x", "[]"])
def test_a_file_without_scenarios_can_not_be_used(tmp_path, content):
    """What is neither a scenario nor a list of them is no scenario file."""
    path = tmp_path / "x.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnusableFile):
        read_file(path)


@pytest.mark.parametrize("change, words", [
    ({"steps": [{"do": "dance"}]}, "no step do: dance"), ({"steps": [{"do": "start"}]}, "needs key"),
    ({"steps": [{"do": "start", "key": "a", "colour": "red"}]}, "no field colour"),
    ({"colour": "red"}, "unknown key colour"),
    ({"steps": [{"do": "start", "expect": "open"}]}, "either do or expect"), ({"steps": [{}]}, "either do or expect"),
    ({"steps": [{"do": "clock"}]}, "needs one of plus, to"),
    ({"steps": [{"do": "message", "name": "a"}]}, "needs one of"),
    ({"steps": [{"expect": "error", "step": {"expect": "open", "tasks": {}}}]}, "needs a do step"),
    ({"mayRefuse": 3}, "mayRefuse"), ({"clock": "tomorrow"}, "no instant"),
    ({"people": {"anna": "register"}}, "list of texts"),
    ({"handlers": {"a.b": {"colour": "red"}}}, "use return, fail"),
    ({"handlers": {"a.b": {"times": 2}}}, "use return, fail"),
    ({"id": None}, "id is missing"), ({"steps": {"do": "start"}}, "must be a list"),
])
def test_anything_outside_the_format_is_an_error(change, words):
    """An unknown key or step is named, never ignored."""
    with pytest.raises(BrokenScenario, match=words):
        parse_scenario({"id": "t", **change})


def test_an_unknown_key_makes_the_outcome_error(play):
    """The report says "error" and names the key."""
    outcome = play("simple.bpmn", colour="red")

    assert (outcome.outcome, outcome.message) == ("error", "unknown key colour")


def test_source_behaviour_and_note_are_ignored(play):
    """Three keys are for people only, in scenarios and in steps."""
    assert_met(play("simple.bpmn", {**BEGIN, "note": "x"}, source="s", behaviour="b", note="n"))


@pytest.mark.parametrize("text, value", [
    ("@2026-02-01", dt.date(2026, 2, 1)), ("@10:30:00", dt.time(10, 30)), ("@P3M", YearsMonths(3)),
    ("@PT1H", dt.timedelta(hours=1)), ("@@home", "@home"), ("plain", "plain"), (3, Decimal(3)), (True, True),
    ("@", "@"),
])
def test_typed_values(text, value):
    """"@..." is a date, time or duration; "@@..." is text."""
    assert typed(text) == value
    assert type(typed(text)) is type(value)


def test_typed_values_stand_inside_contexts_and_lists():
    """Typing goes down into what is nested, and back again."""
    written = {"a": [{"on": "@2026-02-01"}, 1.5]}

    assert typed(written) == {"a": [{"on": dt.date(2026, 2, 1)}, Decimal("1.5")]}
    assert plain(typed(written)) == written
    with pytest.raises(BrokenScenario):
        typed("@2026-02-31")


def test_values_are_compared_by_value():
    """1 equals 1.0, a boolean is no number, text is compared with its case."""
    assert same({"a": [Decimal("1.0")]}, {"a": [1]})
    assert not same(True, 1)
    assert not same("A", "a")
    assert not same(dt.date(2026, 1, 1), dt.datetime(2026, 1, 1))


def test_clock_durations():
    """Months go by the calendar in Berlin, hours exactly."""
    start = instant("2026-01-31T08:00:00+01:00")

    assert shifted(start, "P1M") == instant("2026-02-28T08:00:00+01:00")
    assert shifted(start, "P1DT1H1S") == instant("2026-02-01T09:00:01+01:00")
    assert instant("2026-07-01T08:00:00") == instant("2026-07-01T06:00:00Z")
    with pytest.raises(BrokenScenario):
        shifted(start, "soon")


@pytest.mark.parametrize("name, expected", [
    ("../letters/L1.typ", "letters/L1.typ"), ("a.bpmn", "a.bpmn"), ("./x/../../a", None), ("..", None),
])
def test_names_of_files_inside_a_deployment(name, expected):
    """A name is relative to the process's folder and never leads out of it."""
    if expected is None:
        with pytest.raises(BrokenScenario):
            resource_name(name)
    else:
        assert resource_name(name) == expected

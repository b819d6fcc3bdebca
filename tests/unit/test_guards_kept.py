"""Of two versions of a process, the newer keeps a guard of law if it demands as much or more, however it is worded."""
from __future__ import annotations

import pathlib

import pytest

from workflows.engine import parse_process
from workflows.engine.guards import Guard, declared, lost, process_keys, without_target
from workflows.scenarios import folder_files

ENTRY = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "register_entry"
KEPT, WEAKENED = True, False


def held(before, after, title="a"):
    return lost([Guard("p", "a", before)], [Guard("p", title, after)] if after else [], ["p"])


@pytest.mark.parametrize("before, after, kept", [
    ("x needs a", "x needs a", KEPT),
    ("x needs a", "x  needs  a ;", KEPT),
    ("x|y needs a", "y needs a; x needs a", KEPT),
    ("x needs a|b", "x needs a", KEPT),  # one of fewer
    ("x needs a", "x needs a|b", WEAKENED),
    ("x needs a, b", "x needs a", WEAKENED),
    ("x needs a", "x needs a, b", KEPT),
    ("x needs a", "x needs a after c", KEPT),  # and again after c
    ("x needs a after c", "x needs a", WEAKENED),
    ("x needs a after c|d", "x needs a after c", WEAKENED),
    ("x|y needs a", "x needs a", WEAKENED),
    ("x fourEyes a", "x fourEyes a|b", KEPT),
    ("x fourEyes a|b", "x fourEyes a", WEAKENED),
    ("x only t, u", "x only t", KEPT),
    ("x only t", "x only t, u", WEAKENED),
    ("x only t", "x needs a", WEAKENED),
    ("@register.enter needs a", "@register.enter[kind=new] needs a", WEAKENED),
    ("x needs a", "", WEAKENED),
    ("x needs a", "what?", WEAKENED),
])
def test_a_guard_is_kept_where_nothing_of_it_is_given_up(before, after, kept):
    """Stricter, reordered, split, or under another title is kept; everything else is told with both wordings."""
    found = held(before, after)
    assert (found == []) is kept
    if not kept:
        (one,) = found
        assert (one.before, one.after, one.reason) == (before, after, "weakened" if after else "removed")
    if after not in ("", "what?"):
        assert (held(before, after, "another title") == []) is kept


def test_a_guard_of_a_process_that_is_gone_is_told():
    """Its steps may run without it elsewhere."""
    (found,) = lost([Guard("p", "a", "x needs a")], [Guard("q", "a", "x needs a")], ["q"])
    assert found.reason == "process_removed"


def test_a_guard_that_speaks_of_nothing_any_more_is_told():
    """The words stand, but no step of that kind is left."""
    files = folder_files(ENTRY)
    diagram = files["register_entry.bpmn"]
    guards = declared(diagram, "register_entry.bpmn")
    (before,) = parse_process(diagram, "register_entry.bpmn")
    by_topic = next(one for one in guards if one.text.startswith("@"))
    topic = by_topic.text[1:].partition(" ")[0].partition("[")[0].partition("|")[0]
    (after,) = parse_process(diagram.replace(f'topic="{topic}"'.encode(), b'topic="other.topic"'), "register_entry.bpmn")

    assert list(without_target(guards, [before], [before])) == []
    assert by_topic.title in {one.title for one in without_target(guards, [before], [after])}


def test_guards_are_read_from_a_drawing_that_could_not_run():
    """Half drawn as it is, what it promises can be read."""
    xml = b"""<d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn">
      <d:process id="p"><d:extensionElements><c:properties><c:property name="guard: Titel " value="x needs a"/><c:property name="purpose" value="x"/></c:properties></d:extensionElements>
      <d:userTask id="x"/></d:process><d:process/></d:definitions>"""
    assert declared(xml, "a.bpmn") == [Guard("p", "Titel", "x needs a")]
    assert process_keys(xml, "a.bpmn") == ["p", ""]

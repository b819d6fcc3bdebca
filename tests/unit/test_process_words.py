"""Differences in words: what people read, in both languages, and never words that say less or more than the file."""
from __future__ import annotations

import ast
import pathlib
import tomllib

import pytest

from web.processes.conditions import condition
from web.processes.lexicon import Field, Lexicon, lexicon_of
from web.processes.phrases import words_in
from web.processes.spans import duration, when
from web.processes.words import sections
from workflows.comparing import Difference
from workflows.engine import graph

ROOT = pathlib.Path(__file__).parents[2]
LEXICON = Lexicon({"register": "Team Handwerksrolle"}, {"fees": "Gebühren"}, {
    "result": Field("Ergebnis", {"ok": "in Ordnung", "no": "abgelehnt"}), "age": Field("Alter"), "paid": Field("Bezahlt"),
    "on": Field("Tag"), "note.text": Field("Anmerkung"),
})
DE, EN = words_in("de"), words_in("en")


def row(*found: Difference, language: str = "de"):
    """The one row these differences make, as (kind, label, type, lines)."""
    ((one,),) = (section.rows for section in sections(found, LEXICON, language))
    lines = [(line.label, line.before.text if line.before else None, line.after.text if line.after else None)
             for line in one.lines]
    return one.kind_words, one.label, one.type, lines


def changed(aspect: str, before: str, after: str, part: str = "", kind: str = "userTask") -> Difference:
    """A change of a task."""
    return Difference("changed", "p.bpmn", "check", "Prüfen", kind, aspect, before, after, part)


def test_deadline():
    """A deadline reads as days, in both languages."""
    one = changed("due_date", "P10D", "P14D")
    assert row(one) == ("geändert", "Prüfen", "Aufgabe", [("Frist", "10 Tage", "14 Tage")])
    assert row(one, language="en") == ("changed", "Prüfen", "task", [("Deadline", "10 days", "14 days")])


@pytest.mark.parametrize(("text", "said"), [
    ("P14D", "14 Tage"), ("P1D", "1 Tag"), ("PT2H30M", "2 Stunden 30 Minuten"), ("P1Y2M", "1 Jahr 2 Monate"),
    ("P", ""), ("", ""), ("14", ""), ("P1.5D", ""), ("-P1D", ""),
])
def test_durations(text, said):
    """ISO durations are spoken; anything else is none."""
    assert duration(text, DE) == said


@pytest.mark.parametrize(("text", "said"), [
    ('today() + duration("P3D")', "3 Tage"), ("add working days(today(), 10)", "10 Arbeitstage"),
    ("add working days(today(), 1)", "1 Arbeitstag"), ("today()", "am selben Tag"), ("now()", "sofort"),
    ('on + duration("P1D")', "1 Tag nach: „Tag“"), ("2026-12-31", "31.12.2026"), ("R3/PT1M", "3-mal im Abstand von 1 Minute"),
    ("R/P14D", "alle 14 Tage"),
    ("add working days(today(), times.x)", ""), ('unknown + duration("P1D")', ""), ("if a then b else c", ""),
    ('today() - duration("P3D")', ""), ("add working days(", ""), ("0 0 6 1 * ?", ""),
])
def test_deadlines(text, said):
    """A deadline is spoken where the words are exact, else it stays as it stands."""
    assert when(text, DE, LEXICON) == said


@pytest.mark.parametrize(("text", "said"), [
    ('result = "ok"', "„Ergebnis“ ist „in Ordnung“"), ('=result != "no"', "„Ergebnis“ ist nicht „abgelehnt“"),
    ("age >= 18", "„Alter“ ist mindestens 18"), ("age < 18 and paid", "„Alter“ ist kleiner als 18 und „Bezahlt“ ist ja"),
    ('(age < 18 or paid) and result = "ok"', "(„Alter“ ist kleiner als 18 oder „Bezahlt“ ist ja) und „Ergebnis“ ist „in Ordnung“"),
    ("not(paid)", "„Bezahlt“ ist nein"), ("paid = false", "„Bezahlt“ ist nein"), ("on = null", "„Tag“ ist nicht angegeben"),
    ("on != null", "„Tag“ ist angegeben"), ('result in ("ok", "no")', "„Ergebnis“ ist „in Ordnung“ oder „abgelehnt“"),
    ('starts with(note.text, "MP")', "„Anmerkung“ beginnt mit „MP“"), ('result = "other"', "„Ergebnis“ ist „other“"),
    ('unknown = "ok"', ""), ("age = other", ""), ("age + 1 = 2", ""), ("some x in on satisfies x", ""), ("not(age = 1)", ""),
    ("age = (", ""), ("", ""), ("paid = 1 or unknown", ""),
])
def test_conditions(text, said):
    """A condition on fields of the forms is spoken with their labels; one that has no exact words is not."""
    assert condition(text, DE, LEXICON) == said


def test_condition_in_english():
    """The same in English."""
    assert condition('result = "ok" or age < 3', EN, LEXICON) == "“Ergebnis” is “in Ordnung” or “Alter” is less than 3"


def test_no_words_no_guess():
    """A condition without exact words is shown as it stands, as code."""
    (section,) = sections([changed("condition", 'unknown = "a"', 'result = "ok"', kind="sequenceFlow")], LEXICON)
    line = section.rows[0].lines[0]
    assert (line.before.text, line.before.written) == ('unknown = "a"', True)
    assert (line.after.text, line.after.written) == ("„Ergebnis“ ist „in Ordnung“", False)


def test_values():
    """Teams, processes, yes and no, properties and guards are called by their names."""
    assert row(changed("candidate_groups", "", "register, legal"))[3] == [("Team", None, "Team Handwerksrolle, legal")]
    assert row(changed("called_process", "other", "fees"))[3] == [("Aufgerufener Prozess", "other", "Gebühren")]
    assert row(changed("required", "", "true", kind="field"))[3] == [("Pflichtfeld", None, "ja")]
    assert row(changed("property", "", "true", "irreversible"))[3] == [("Nicht umkehrbar", None, "ja")]
    assert row(changed("guard", "a needs b", "", "Vier Augen"))[3] == [("Schutzregel „Vier Augen“", "a needs b", None)]


def added(element: str, label: str, kind: str, **values: str) -> list[Difference]:
    """Something new with its values."""
    return [Difference("added", "p.bpmn", element, label, kind, "element"),
            *(Difference("added", "p.bpmn", element, label, kind, aspect, after=value) for aspect, value in values.items())]


def test_paths_of_a_new_step():
    """The plain paths of a new step are told with it; one with a condition keeps its own row."""
    found = [*added("fee", "Gebühr", "serviceTask", topic="fees.charge"),
             *added("f1", "Gebühr → Ende", "sequenceFlow", source="Gebühr", target="Ende"),
             *added("f2", "Gebühr → Halt", "sequenceFlow", source="Gebühr", target="Halt", condition='result = "no"')]
    (section,) = sections(found, LEXICON)
    assert [one.label for one in section.rows] == ["Gebühr", "Gebühr → Halt"]
    assert [(line.label, line.after.text) for line in section.rows[0].lines] == [
        ("Automatik", "fees.charge"), ("Führt weiter zu", "Ende")]
    assert section.rows[0].shapes == ("f1",)


def test_without_a_name():
    """What has no name is called by what it is, and no id is shown."""
    found = added("g", "<exclusiveGateway>", "exclusiveGateway")
    found += [changed("target", "<endEvent>", "<exclusiveGateway>", kind="sequenceFlow")]
    rows = sections(found, LEXICON)[0].rows
    assert [one.label for one in rows] == ["Verzweigung", "Prüfen"]
    assert (rows[1].lines[0].before.text, rows[1].lines[0].after.text) == ("Ende", "Verzweigung")


def test_lexicon():
    """Fields called alike in every form are known by their label; where forms disagree the path keeps its own name."""
    first = b'{"components": [{"key": "a", "label": "Eins", "values": [{"value": "x", "label": "X"}]}, {"key": "b", "label": "B"}]}'
    second = b'{"components": [{"key": "b", "label": "Anders"}, {"type": "group", "path": "g", "components": [{"key": "c", "label": "C"}]}]}'
    known = lexicon_of([{"1.form": first, "2.form": second, "3.form": b"{", "p.bpmn": b'<process id="p" name="Prozess">'}], {})
    assert known.fields == {"a": Field("Eins", {"x": "X"}), "g.c": Field("C")}
    assert known.processes == {"p": "Prozess"}


def _literals(*names: str) -> set[str]:
    """Every text in these modules that may be an aspect."""
    found = set()
    for name in names:
        tree = ast.parse((ROOT / "workflows" / "comparing" / f"{name}.py").read_text(encoding="utf-8"))
        found |= {call.args[0].value for call in ast.walk(tree) if isinstance(call, ast.Call) and call.args
                  and isinstance(call.func, ast.Attribute) and call.func.attr == "say" and isinstance(call.args[0], ast.Constant)}
        found |= {value.value for node in ast.walk(tree) if isinstance(node, ast.Dict) for key, value in zip(node.keys, node.values, strict=True)
                  if isinstance(key, ast.Constant) and isinstance(value, ast.Constant) and isinstance(value.value, str) and "_" in value.value}
    return found


def test_every_aspect_has_words():
    """Whatever the comparison can tell has words in both languages."""
    aspects = _literals("details", "dmn", "form", "bpmn") | {"id", "type", "file_name", "content", "lines", "text", "branch_order",
                                                              "rule_order", "field_order", "option_order", "input_order", "output_order"}
    for words in (DE, EN):
        assert {one for one in aspects if not words.known("aspects", one)} == set()


def test_both_languages_are_complete():
    """The English catalogue has exactly the German one's words, gap by gap."""
    tables = [tomllib.loads((ROOT / "web" / "translations" / f"differences.{one}.toml").read_text(encoding="utf-8")) for one in ("de", "en")]
    assert {name: set(table) for name, table in tables[0].items()} == {name: set(table) for name, table in tables[1].items()}
    for name, table in tables[0].items():
        for key, text in table.items():
            gaps = [sorted(part.split("}")[0] for part in one.split("{")[1:]) for one in (text, tables[1][name][key])]
            assert gaps[0] == gaps[1], (name, key)


def test_every_element_has_words():
    """What the engine runs is called by a word, never by its tag, and never "Gateway"."""
    kinds = {*graph.ACTIVITIES, *graph.GATEWAYS, *graph.EVENTS} - {"implicitThrowEvent"}
    assert {one for one in kinds if not DE.known("types", one)} == set()
    assert not [text for table in DE.tables.values() for text in table.values() if "Gateway" in text or "User Task" in text]

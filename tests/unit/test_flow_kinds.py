"""Kinds of values against the typed inputs of handlers: told where they can never meet, and only there."""

from __future__ import annotations

import datetime as dt
import json
import runpy
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import AfterValidator, BaseModel, TypeAdapter, ValidationError, WithJsonSchema

from handlers.contracts import MailAddress
from web.sentences import problem_params, sentence
from workflows.bootstrap import handler_registry
from workflows.engine import check_files
from workflows.engine.flow import kinds
from workflows.engine.flow.meeting import Place, clash
from workflows.handler import Contract
from workflows.model import Severity

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
HEAD, bpmn, chain, flow, script, service = (_W[n] for n in ("HEAD", "bpmn", "chain", "flow", "script", "service"))


def a_mail(text: str) -> str:
    """The text, where it may be a mail address."""
    if "@" not in text:
        raise ValueError("no mail address")
    return text


class Person(BaseModel):
    """A group of values with a member that is needed."""

    name: str
    born: dt.date | None = None


#: A mail address, as contracts declare it; here also held against the value.
Mail = Annotated[str, WithJsonSchema({"type": "string", "format": "email"}), AfterValidator(a_mail)]
#: Kind -> what it is called here, and values people and handlers really give.
GIVEN: dict[str, tuple[Place, list[Any]]] = {
    "text": (kinds.TEXT, ["a", "2026-11-28", "2026-11-28T10:00:00Z", "a@b.example", "10:00", "P1D", "12", "true", "new", "x"]),
    "mail": (kinds.plain(type="string", format="email"), ["a@b.example"]),
    "number": (kinds.NUMBER, [Decimal(1), Decimal(0), Decimal(12), Decimal("2.5")]),
    "boolean": (kinds.BOOLEAN, [True, False]),
    "date": (kinds.DATE, [dt.date(2026, 11, 28)]),
    "moment": (kinds.MOMENT, [dt.datetime(2026, 11, 28, tzinfo=dt.UTC), dt.datetime(2026, 11, 28, 10, tzinfo=dt.UTC)]),
    "time": (kinds.TIME, [dt.time(10)]),
    "duration": (kinds.DURATION, [dt.timedelta(days=1)]),
    "list": (kinds.LIST, [[], ["a"], [{"name": "a"}]]),
    "context": (kinds.CONTEXT, [{}, {"name": "a"}]),
    "choice of texts": (kinds.plain(enum=["new", "again"]), ["new", "again"]),
    "choice of numbers": (kinds.plain(enum=["1", "2"]), ["1", "2"]),
    "nothing": (kinds.plain(type="null"), [None]),
}
WANTED: dict[str, Any] = {
    "text": str, "text or nothing": str | None, "mail or nothing": Mail | None, "number": float, "integer": int, "integer or nothing": int | None,
    "boolean": bool, "date": dt.date, "date or nothing": dt.date | None, "moment": dt.datetime, "time": dt.time,
    "duration": dt.timedelta, "list": list[Any], "list or nothing": list[str] | None, "context": dict[str, Any],
    "person": Person, "choice": Literal["new", "old"], "other choice": Literal["x", "y"], "text or list": str | list[str],
    "anything": Any,
}
#: A number is read as seconds since 1970 or since midnight: nobody means that.
_NOT_MEANT = {("number", "date"), ("number", "date or nothing"), ("number", "moment"), ("number", "time"),
              ("boolean", "duration"), ("choice of numbers", "moment")}
#: How a text must be written to be read as a time or a duration is not looked at.
_LEFT_OPEN = {(choice, time) for choice in ("choice of texts", "choice of numbers") for time in ("time", "duration")}


def accepted(wanted: Any, value: Any) -> bool:
    """Whether a contract's model takes a value."""
    try:
        TypeAdapter(wanted).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("wanted", WANTED)
@pytest.mark.parametrize("given", GIVEN)
def test_a_pair_of_kinds_clashes_where_no_value_is_taken(given, wanted):
    """What the models of the contracts really accept of a kind decides, for each pair of kinds."""
    kind, values = GIVEN[given]
    told = TypeAdapter(WANTED[wanted]).json_schema()

    never = clash(kind, Place(told, told)) is not None

    if (given, wanted) in _LEFT_OPEN:
        assert not never
        return
    assert never == (not any(accepted(WANTED[wanted], one) for one in values) or (given, wanted) in _NOT_MEANT)


@pytest.mark.parametrize(("given", "path", "kind", "expected"), [
    ({"name": {"type": "string", "format": "date"}}, ("name",), "kind_date", "kind_text"),
    ({"name": {"type": "string"}, "born": {"type": "array"}}, ("born",), "kind_list", "kind_date"),
])
def test_a_member_that_clashes_is_named(given, path, kind, expected):
    """Of two contexts the member that can never be taken is told."""
    told = Person.model_json_schema()
    found = clash(kinds.plain(type="object", properties=given, required=sorted(given)), Place(told, told))

    assert found is not None
    assert (found.path, found.given, found.wanted) == (path, kind, expected)


def test_a_member_that_may_be_missing_or_is_not_known_is_no_clash():
    """Only what a context always has, or is known never to have, is held against the input."""
    told = Person.model_json_schema()
    dates = {"name": {"type": "string", "format": "date"}}

    assert clash(kinds.plain(type="object", properties=dates), Place(told, told)) is None
    assert clash(kinds.plain(type="object", properties={}), Place(told, told)) is None
    closed = clash(kinds.plain(type="object", properties={}, additionalProperties=False), Place(told, told))
    assert closed is not None
    assert (closed.path, closed.given) == (("name",), "kind_null")


# --- in a process -------------------------------------------------------------------------------------


FORM = json.dumps({"type": "default", "id": "f", "schemaVersion": 19, "components": [
    {"type": "textfield", "key": "mail", "label": "E-Mail", "validate": {"required": True}},
    {"type": "datetime", "subtype": "date", "key": "born", "dateLabel": "Geburt", "label": "Geburt"},
    {"type": "textfield", "key": "work_mail", "label": "Dienst-Mail", "validate": {"validationType": "email"}},
    {"type": "textfield", "key": "phone", "label": "Telefon", "properties": {"pattern_name": "phone"}},
    {"type": "number", "key": "hours", "label": "Stunden"},
    {"type": "checkbox", "key": "remote", "label": "Telearbeit"},
    {"type": "checklist", "key": "keys", "label": "Schlüssel", "values": [{"value": "a", "label": "A"}]},
    {"type": "radio", "key": "way", "label": "Weg", "values": [{"value": "new", "label": "neu"}]},
    {"type": "textfield", "key": "person.name", "label": "Name"},
    {"type": "datetime", "subtype": "date", "key": "person.born", "dateLabel": "Geburt", "label": "Geburt"},
    {"type": "datetime", "subtype": "date", "key": "late", "dateLabel": "Später", "label": "Später",
     "conditional": {"hide": "=remote"}},
]}).encode()
TABLE = b"""<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="t" name="t" id="t">
<decision id="route" name="Weg"><decisionTable hitPolicy="FIRST"><input><inputExpression><text>hours</text></inputExpression></input>
<output name="way" typeRef="string"/><output name="day" typeRef="date"/><output name="number" typeRef="number"/>
<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"short"</text></outputEntry>
<outputEntry><text>date("2026-01-01")</text></outputEntry><outputEntry><text>3</text></outputEntry></rule>
</decisionTable></decision></definitions>"""


class Inputs(BaseModel):
    """What the step of these tests takes."""

    text: str | None = None
    count: int | None = None
    day: dt.date | None = None
    yes: bool | None = None
    items: list[Any] | None = None
    person: Person | None = None
    choice: Literal["new", "old"] | None = None
    mail: MailAddress | None = None


class Outputs(BaseModel):
    """What the step before gives."""

    given_on: dt.date
    letter: Person


CONTRACTS = {
    "t.work": Contract("t.work", Inputs.model_json_schema(), {"properties": {}}),
    "t.give": Contract("t.give", None, Outputs.model_json_schema()),
}
TASK = '<userTask id="t" name="Angaben" camunda:formRef="f" camunda:candidateGroups="g"/>'
RULE = ('<businessRuleTask id="r" name="Tabelle" camunda:decisionRef="route" camunda:resultVariable="result" '
        'camunda:mapDecisionResult="singleResult"/>')


def mapped(kind: str = "inputParameter", **values: str) -> str:
    """Mappings of a task."""
    inner = "".join(f'<camunda:{kind} name="{name}"><![CDATA[{one}]]></camunda:{kind}>' for name, one in values.items())
    return f"<extensionElements><camunda:inputOutput>{inner}</camunda:inputOutput></extensionElements>"


def told(body: str) -> list[tuple[str, str, str, str, str, str]]:
    """(element, input, kind given, kind wanted, where from, severity) of what is told of kinds."""
    files = {"p.bpmn": bpmn('<startEvent id="s"/><endEvent id="e"/>' + body), "f.form": FORM, "t.dmn": TABLE}
    return [
        (one.element, *(str(one.params[name]) for name in ("name", "kind", "expected", "origin")), str(one.severity))
        for one in check_files(files, registry=CONTRACTS) if one.code.startswith("handler_input_kind")
    ]


def line(first: str, identity: str, **values: str) -> str:
    """A step, then the work with these inputs."""
    return first + service("w", "t.work", mapped(**values)) + chain("s", identity, "w", "e")


@pytest.mark.parametrize(("name", "value", "found"), [
    ("text", "born", ("kind_date", "kind_text")), ("text", "mail", None), ("text", "hours", ("kind_number", "kind_text")),
    ("text", "remote", ("kind_boolean", "kind_text")), ("text", "keys", ("kind_list", "kind_text")),
    ("text", "person", ("kind_context", "kind_text")), ("text", "person.name", None), ("text", "way", None),
    ("day", "born", None), ("day", "hours", ("kind_number", "kind_date")), ("day", "person.born", None),
    ("day", "way", ("kind_choice", "kind_date")), ("day", "mail", None),
    ("count", "hours", None), ("count", "born", ("kind_date", "kind_number")), ("count", "mail", None),
    ("yes", "remote", None), ("yes", "born", ("kind_date", "kind_boolean")),
    ("items", "keys", None), ("items", "mail", ("kind_text", "kind_list")),
    ("person", "person", None), ("person", "mail", ("kind_text", "kind_context")),
    ("choice", "way", None), ("choice", "born", ("kind_date", "kind_choice")),
    ("mail", "work_mail", None), ("mail", "mail", None), ("text", "work_mail", None), ("text", "phone", None),
    ("mail", "born", ("kind_date", "kind_mail")), ("mail", "phone", ("kind_phone", "kind_mail")),
    ("mail", "way", ("kind_choice", "kind_mail")), ("day", "work_mail", ("kind_mail", "kind_date")),
    ("text", "nobody", None), ("text", "person.unknown", None),
])
def test_a_field_of_a_form_fits_the_input_or_is_told_with_its_step(name, value, found):
    """A birth date given as a text, a text where a context is wanted: an error at the step that names both."""
    expected = [("w", name, *found, "Angaben", Severity.ERROR)] if found else []

    assert told(line(TASK, "t", **{name: value})) == expected


@pytest.mark.parametrize(("formula", "found"), [
    ("today()", "kind_date"), ("now()", "kind_moment"), ("hours + 1", "kind_number"), ("born > today()", "kind_boolean"),
    ("[mail]", "kind_list"), ("{a: mail}", "kind_context"), ('born + duration("P1D")', "kind_date"),
    ('duration("P1D")', "kind_duration"), ("date(born)", "kind_date"), ("count(keys)", "kind_number"),
    ('if remote then 1 else 2', "kind_number"),
    ("string(born)", None), ("mail + mail", None), ("upper case(mail)", None), ("${mail} und ${born}", None),
    ("keys[1]", None), ("get value(person, mail)", None), ('if remote then "a" else mail', None), ("null", None),
])
def test_a_formula_is_of_the_kind_its_make_tells(formula, found):
    """A computed value is held against the input as far as its make tells; anything else is left open."""
    assert [one[2:6] for one in told(line(TASK, "t", text=formula))] == (
        [(found, "kind_text", formula, Severity.ERROR)] if found else [])


def test_a_formula_that_fits_on_one_of_its_ways_is_a_warning():
    """One branch of an if gives a date: told as a possibility."""
    found = told(line(TASK, "t", text="if remote then mail else born"))

    assert [(one[2], one[5]) for one in found] == [("kind_date", Severity.WARNING)]


@pytest.mark.parametrize(("first", "identity", "value", "kind", "origin"), [
    (RULE, "r", "result.day", "kind_date", "Tabelle"), (RULE, "r", "result.number", "kind_number", "Tabelle"),
    (RULE, "r", "result", "kind_context", "Tabelle"), (RULE, "r", "result.way", "", ""),
    (script("c", "1 + 1", "x"), "c", "x", "kind_number", "c"), (script("c", '"a"', "x"), "c", "x", "", ""),
    (service("h", "t.give"), "h", "given_on", "kind_date", "h"), (service("h", "t.give"), "h", "letter.name", "", ""),
    (service("h", "t.give"), "h", "letter", "kind_context", "h"),
    (service("h", "t.give", mapped("outputParameter", mine="letter.born")), "h", "mine", "kind_date", "h"),
    (service("h", "t.give", mapped("outputParameter", mine="string(given_on)")), "h", "mine", "", ""),
])
def test_tables_scripts_and_handlers_tell_their_kinds_too(first, identity, value, kind, origin):
    """Outputs of a decision, a script and a contract, also under the name an output mapping gives them."""
    expected = [("w", "text", kind, "kind_text", origin, Severity.ERROR)] if kind else []

    assert told(line(first, identity, text=value)) == expected


def test_an_input_that_is_not_mapped_comes_from_the_case_by_its_name():
    """A script sets what the handler reads by the same name."""
    body = script("c", "today()", "text") + service("w", "t.work") + chain("s", "c", "w", "e")

    assert [one[:4] for one in told(body)] == [("w", "text", "kind_date", "kind_text")]


def test_the_last_value_counts():
    """A name that is set again has the kind of what set it last."""
    right = script("a", "today()", "x") + script("b", '"a"', "x") + service("w", "t.work", mapped(text="x"))

    assert told(right + chain("s", "a", "b", "w", "e")) == []
    assert [one[5] for one in told(right + chain("s", "b", "a", "w", "e"))] == [Severity.ERROR]


def test_one_way_of_two_is_a_warning():
    """Where only one way brings a value that never fits, it may go well."""
    body = ('<exclusiveGateway id="g" default="g_b"/><exclusiveGateway id="m"/>' + script("a", "today()", "x")
            + script("b", '"a"', "x") + service("w", "t.work", mapped(text="x")) + flow("s", "g") + flow("g", "a", "1 = 1")
            + flow("g", "b") + flow("a", "m") + flow("b", "m") + chain("m", "w", "e"))

    assert [(one[4], one[5]) for one in told(body)] == [("a", Severity.WARNING)]


def test_a_branch_beside_may_replace_what_was_before_the_fork():
    """After a parallel join the value from before is gone where a branch has set it anew: that is left open."""
    body = ('<parallelGateway id="g"/><parallelGateway id="m"/><task id="v"/>' + script("a", "today()", "x")
            + script("b", '"a"', "x") + service("w", "t.work", mapped(text="x"))
            + chain("s", "a", "g", "b", "m", "w", "e") + chain("g", "v", "m"))

    assert told(body) == []


def test_a_field_that_may_be_hidden_leaves_what_was_there():
    """A conditional field sets its value on some ways only."""
    body = script("a", '"a"', "late") + TASK + service("w", "t.work", mapped(text="late")) + chain("s", "a", "t", "w", "e")

    assert [(one[4], one[5]) for one in told(body)] == [("Angaben", Severity.WARNING)]


def test_what_nobody_describes_is_open():
    """A task without form, a message without form, a name of the start: they may bring what fits."""
    for first in ('<userTask id="t"/>', '<receiveTask id="t"/>', '<task id="t"/>'):
        assert told(line(first, "t", text="mail", count="born")) == []


def test_a_birth_date_for_the_address_of_a_mail_is_told_before_release():
    """The shipped handler that sends mails: a date field as its address is an error at the step."""
    body = TASK + service("w", "mail.send", mapped(mail_to="born", mail_subject='"Guten Tag"', mail_text="mail"))
    files = {"p.bpmn": bpmn('<startEvent id="s"/><endEvent id="e"/>' + body + chain("s", "t", "w", "e")), "f.form": FORM}

    found = [one for one in check_files(files, registry=handler_registry()) if one.code == "handler_input_kind"]

    assert [(one.element, one.severity, one.params["name"]) for one in found] == [("w", Severity.ERROR, "mail_to")]
    assert sentence(found[0].code, problem_params(found[0]), language="de") == (
        "Die Eingabe „mail_to“ von „w“ braucht eine E-Mail-Adresse, bekommt aber ein Datum aus „Angaben“. "
        "So gelingt der Schritt nie.")


def test_a_fixed_text_that_is_no_mail_address_is_told():
    """A constant is held against the way a mail address is written."""
    for text, codes in (("anna.hwk.example", ["handler_input_type"]), ("anna@hwk.example", [])):
        body = service("w", "t.work", mapped(mail=f'"{text}"')) + chain("s", "w", "e")
        files = {"p.bpmn": bpmn('<startEvent id="s"/><endEvent id="e"/>' + body)}
        assert [one.code for one in check_files(files, registry=CONTRACTS) if one.code.startswith("handler_input")] == codes

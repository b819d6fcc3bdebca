"""Handlers give exactly what they declare, and the check holds diagrams against the contracts."""

from __future__ import annotations

import datetime as dt
import runpy
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import OutputModel
from tests.unit.advisory_case import every_step as every_advisory_step
from tests.unit.exam_case import every_step
from tests.unit.register_case import GRANT, REGISTRY, application, entered, line, perform, step
from tests.unit.register_tables import decide
from workflows.engine import check_files
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Registry
from workflows.model import Severity
from workflows.services.service_jobs import check_error, check_outputs

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
HEAD, chain, flow, service = (_W[n] for n in ("HEAD", "chain", "flow", "service"))
ERRORS = '<error id="E" errorCode="LATE"/><error id="F" errorCode="OTHER"/>'
CLOCK = {"start": dt.date(2026, 11, 23), "nominal": dt.date(2027, 2, 23), "legal": dt.date(2027, 2, 23),
         "internal": dt.date(2027, 2, 23), "rule": "", "extended": False}


# --- handlers -----------------------------------------------------------------------------------------


def results() -> dict[str, Any]:
    """Topic -> what the handler gave in a small case of its own."""
    at, app, row = step(decisions=decide), application(), line()
    entry = entered(at, app, row)
    found: dict[str, Any] = {}

    def run(topic: str, **variables: Any) -> None:
        found[topic] = perform(at, topic, **variables)

    run("register.accept", application=app)
    run("register.assess", application=app)
    run("register.start_clock", application=app, complete_on=dt.date(2026, 11, 23))
    run("register.next_alarm", deadline=CLOCK, alarms_done=[])
    run("register.extend_clock", deadline=CLOCK,
        extension={"until": dt.date(2027, 3, 23), "reason": "Gutachten", "delivery": "proof"})
    run("register.record_decision", application=app, line=row, decision=GRANT)
    run("register.grant_permission", application=app, line=line(path="P77A7A"), decision=GRANT)
    run("register.inform_ihk", application=app, line=row, decision=GRANT)
    run("register.enter", application=app, line=row, decision=found["register.record_decision"]["decision"])
    run("register.issue_card", application=app, entry=entry)
    run("register.inform_pension", application=app, line=row, entry=entry)
    run("register.finality", line_results=[])
    run("case.notify", group="register", text="Text")
    run("letter.create", template="L8", application=app, line=row, decision=GRANT, entry=entry)
    own = step(files={"letters/own.typ": b'#set document(title: "T")\n#set text(lang: "de")\nText'})
    whom = {"template": "own", "recipient_name": "A", "recipient_email": "a@example.org"}
    found["letter.own"] = perform(own, "letter.own", **whom)
    found["letter.draft"] = perform(own, "letter.draft", **whom)
    found["letter.as_read"] = perform(own, "letter.as_read", **whom, draft=found["letter.draft"]["draft"])
    run("mail.send", mail_to="a@example.org", mail_subject="x", mail_text="y")
    run("fee.charge", fee_key="A/natural/entry", application=app)
    return found | every_step() | every_advisory_step()


def test_every_handler_gives_exactly_the_names_it_declares():
    """Run with a small case, each shipped handler returns the declared names, none more and none less."""
    given = results()

    declared = {handler.topic: handler.outputs.model_json_schema(by_alias=True) for handler in REGISTRY}
    assert given.keys() == declared.keys()
    for topic, schema in declared.items():
        assert set(given[topic]) == set(schema.get("properties", {})), topic


class Amount(OutputModel):
    """An amount."""

    amount: int = Field(title="Betrag")


class Known(BaseModel):
    """Inputs of the test's handler."""

    model_config = ConfigDict(extra="ignore")

    key: str = Field(pattern=r"^L\d+$")
    days: int = 1
    application: dict[str, Any] | None = None


class Result(OutputModel):
    """A result with a part of its own."""

    letter: Amount
    number: str


HANDLER = Handler(
    "t.work", lambda step: {}, "Arbeiten", inputs=Known, outputs=Result, errors={"LATE": "zu spät"},
)


@pytest.mark.parametrize("given", [{}, {"amount": 1, "more": 2}, {"amount": "viel"}])
def test_what_does_not_fit_the_declaration_is_an_incident(given):
    """A missing name, one too many or a value of another type stops the step before anything is stored."""
    handler = Handler("t", lambda step: {}, "T", outputs=Amount)

    with pytest.raises(PermanentFailure) as caught:
        check_outputs(handler, given)

    assert caught.value.code == "outputs_do_not_fit"


def test_what_fits_passes_and_who_declares_nothing_is_not_held_to_it():
    """The right names pass; a handler without declared outputs may return anything."""
    check_outputs(Handler("t", lambda step: {}, "T", outputs=Amount), {"amount": 1})
    check_outputs(Handler("t", lambda step: {}, "T"), {"whatever": 1})
    check_error(HANDLER, BpmnError("LATE"))


def test_an_error_nobody_declared_is_an_incident():
    """A handler that declares itself raises no other errors."""
    with pytest.raises(PermanentFailure) as caught:
        check_error(HANDLER, BpmnError("OTHER"))

    assert (caught.value.code, caught.value.params) == ("error_not_declared", {"error": "OTHER"})


# --- diagrams -----------------------------------------------------------------------------------------


def findings(mappings: str, more: str = "", start: str = "key") -> list[tuple[str, str, str, str]]:
    """(element, code, name or error, severity) of a process with one service task."""
    work = service("w", "t.work", f"<extensionElements><camunda:inputOutput>{mappings}</camunda:inputOutput>"
                   "</extensionElements>")
    declared = f'<camunda:properties><camunda:property name="startVariables" value="{start}"/></camunda:properties>'
    body = f'<startEvent id="s"/>{work}<endEvent id="e"/>' + chain("s", "w", "e") + more
    diagram = (f'{HEAD}{ERRORS}<process id="p" isExecutable="true"><extensionElements>{declared}</extensionElements>'
               f"{body}</process></definitions>")
    registry = Registry()
    registry.add(HANDLER)
    return [
        (one.element, one.code, str(one.params.get("name") or one.params.get("error")), one.severity)
        for one in check_files({"p.bpmn": diagram.encode()}, registry=registry)
    ]


def given(name: str, value: str) -> str:
    return f'<camunda:inputParameter name="{name}">{value}</camunda:inputParameter>'


def taken(name: str, value: str) -> str:
    return f'<camunda:outputParameter name="{name}">{value}</camunda:outputParameter>'


def caught(code: str) -> str:
    return (
        f'<boundaryEvent id="x" attachedToRef="w"><errorEventDefinition errorRef="{code}"/></boundaryEvent>'
        '<task id="v"/>' + flow("x", "v")
    )


LATE = caught("E")


@pytest.mark.parametrize(("mappings", "start", "expected"), [
    ("", "key", []),
    ("", "", [("w", "handler_input_missing", "key", Severity.ERROR)]),
    (given("key", '"L1"'), "", []),
    (given("key", '"X1"'), "", [("w", "handler_input_type", "key", Severity.ERROR)]),
    (given("key", "null"), "", [("w", "handler_input_type", "key", Severity.ERROR)]),
    (given("days", '"drei"'), "key", [("w", "handler_input_type", "days", Severity.ERROR)]),
    (given("days", '"3"'), "key", []),
    (given("application", "[1]"), "key", [("w", "handler_input_type", "application", Severity.ERROR)]),
    (given("application", "{a: 1}"), "key", []),
    (given("dyas", "2"), "key", [("w", "handler_input_unknown", "dyas", Severity.WARNING)]),
    (given("own", "2") + taken("out", "own + 1"), "key", []),
    (taken("out", "letter.amount"), "key", []),
    (taken("out", "letter.total"), "key", [("w", "handler_output_unknown", "letter.total", Severity.ERROR)]),
    (taken("out", "brief"), "key", [("w", "handler_output_unknown", "brief", Severity.ERROR)]),
    (taken("out", "append([key], number)"), "key", []),
])
def test_the_mappings_of_a_task_fit_its_handler(mappings, start, expected):
    """Inputs the handler needs are there, those it is given it knows, and what is read it gives."""
    assert findings(mappings, LATE, start) == expected


def test_errors_are_caught_and_only_those_that_are_raised():
    """A declared error nobody catches is told, and a boundary event for one that is never raised."""
    uncaught = ("w", "declared_error_not_caught", "LATE", Severity.WARNING)

    assert findings("") == [uncaught]
    assert findings("", LATE) == []
    assert findings("", caught("F")) == [("x", "error_never_raised", "OTHER", Severity.WARNING), uncaught]


def test_an_event_subprocess_above_catches_too():
    """Errors climb: an error event subprocess of the process is enough."""
    handler = (
        '<subProcess id="h" triggeredByEvent="true"><startEvent id="hs"><errorEventDefinition errorRef="E"/>'
        '</startEvent><endEvent id="he"/>' + chain("hs", "he") + "</subProcess>"
    )

    assert findings("", handler) == []

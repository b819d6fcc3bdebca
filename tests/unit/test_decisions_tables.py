"""Decision tables: hit policies, violations, defaults, annotations, trace."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from workflows.decisions import Decisions, parse_dmn

NAMESPACES = [
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
]


def table(
    policy: str,
    rules: list[tuple[str, ...]],
    *,
    outputs: str = '<output id="o" name="way"/>',
    inputs: str = "",
    namespace: str = NAMESPACES[2],
) -> Decisions:
    """A table over `hours`; each rule is its test, then its outputs."""
    rows = "".join(
        f'<rule id="r{i}"><inputEntry><text><![CDATA[{rule[0]}]]></text></inputEntry>'
        + "".join(f"<outputEntry><text><![CDATA[{cell}]]></text></outputEntry>" for cell in rule[1:])
        + f"<annotationEntry><text>§ {i} HwO</text></annotationEntry></rule>"
        for i, rule in enumerate(rules, 1)
    )
    return parse_dmn(
        f"""<definitions xmlns="{namespace}" id="d" name="d" namespace="urn:t">
      <decision id="path" name="Weg"><decisionTable id="t" {policy}>
        <input id="i" label="Stunden"><inputExpression><text>person.hours</text></inputExpression>{inputs}</input>
        {outputs}<annotation name="Norm"/>{rows}</decisionTable></decision></definitions>""".encode(),
        "t.dmn",
    )


def run(model: Decisions, hours: Any) -> Any:
    return model.evaluate("path", {"person": {"hours": hours}}).output


OVERLAPPING = [("> 10", '"a"'), ("> 20", '"b"'), ("-", '"c"')]
VALUED = '<output id="o" name="way"><outputValues><text>"c","b","a"</text></outputValues></output>'


@pytest.mark.parametrize(
    "policy, outputs, expected",
    [
        ('hitPolicy="FIRST"', '<output id="o" name="way"/>', "a"),
        ('hitPolicy="RULE ORDER"', '<output id="o" name="way"/>', ["a", "b", "c"]),
        ('hitPolicy="COLLECT"', '<output id="o" name="way"/>', ["a", "b", "c"]),
        ('hitPolicy="PRIORITY"', VALUED, "c"),
        ('hitPolicy="OUTPUT ORDER"', VALUED, ["c", "b", "a"]),
        ('hitPolicy="COLLECT" aggregation="COUNT"', '<output id="o" name="way"/>', Decimal(3)),
        ("", '<output id="o" name="way"/>', None),
        ('hitPolicy="ANY"', '<output id="o" name="way"/>', None),
    ],
)
def test_hit_policies(policy: str, outputs: str, expected: Any) -> None:
    """Several hits are treated as the hit policy says, and null where it forbids them."""
    assert run(table(policy, OVERLAPPING, outputs=outputs), 25) == expected


@pytest.mark.parametrize("aggregation, expected", [("SUM", 60), ("MIN", 10), ("MAX", 30), ("COUNT", 3)])
def test_aggregation(aggregation: str, expected: int) -> None:
    """COLLECT aggregates the outputs of all hits."""
    model = table(f'hitPolicy="COLLECT" aggregation="{aggregation}"', [("> 1", "10"), ("> 2", "20"), ("> 3", "30")])
    assert run(model, 5) == expected


@pytest.mark.parametrize(
    "rules, hours, problem",
    [
        (OVERLAPPING, 25, "several rules match under hit policy UNIQUE"),
        ([("> 10", "1")], 5, "no rule matches"),
        ([("> 10", "1")], None, "no rule matches"),
    ],
)
def test_violations_are_null_and_said(rules: list[tuple[str, ...]], hours: Any, problem: str) -> None:
    """A violation of the hit policy is null, and the trace says why."""
    result = table("", rules).evaluate("path", {"person": {"hours": hours}})
    assert result.output is None
    assert result.trace[-1]["problem"] == problem


@pytest.mark.parametrize("policy", ["", 'hitPolicy="PRIORITY"', 'hitPolicy="COLLECT"'])
def test_an_output_outside_its_values_is_null_and_said(policy: str) -> None:
    """What the column does not allow is not given out, whichever hit policy; an empty cell is no value."""
    outside = table(policy, [("-", '"d"')], outputs=VALUED).evaluate("path", {"person": {"hours": 1}})
    assert (outside.output, outside.trace[-1]["problem"]) == (None, "output 'way' is none of its allowed values")
    empty = table(policy, [("-", "null")], outputs=VALUED).evaluate("path", {"person": {"hours": 1}})
    assert "problem" not in empty.trace[-1]


def test_a_column_without_values_ranks_by_those_of_its_type() -> None:
    """PRIORITY takes the order of the allowed values that the column's type declares."""
    model = parse_dmn(b"""<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="d" namespace="urn:t">
      <itemDefinition name="tRisk"><typeRef>string</typeRef><allowedValues><text>"high","low"</text></allowedValues>
      </itemDefinition><decision id="risk" name="Risiko"><decisionTable hitPolicy="PRIORITY">
      <output name="risk" typeRef="tRisk"/><rule><outputEntry><text>"low"</text></outputEntry></rule>
      <rule><outputEntry><text>"high"</text></outputEntry></rule></decisionTable></decision></definitions>""")
    assert (model.evaluate("risk", {}).output, model.problems) == ("high", [])


@pytest.mark.parametrize(
    "policy, outputs, code",
    [
        ('hitPolicy="COLLECT" aggregation="AVG"', '<output name="way"/>', "aggregation"),
        ('hitPolicy="RULE ORDER" aggregation="SUM"', '<output name="way"/>', "aggregation"),
        ('hitPolicy="LAST"', '<output name="way"/>', "hit_policy"),
        ("", '<output name="way"/><output name="way"/>', "output_name"),
        ("", '<output name="way"/><output/>', "output_name"),
        ('hitPolicy="OUTPUT ORDER"', '<output name="way"/>', "output_values_missing"),
    ],
)
def test_tables_that_say_nothing_certain_are_findings(policy: str, outputs: str, code: str) -> None:
    """An unknown aggregation, columns of one name and the like are told, and evaluating them ends."""
    cells = ['"a"'] * outputs.count("<output")
    model = table(policy, [("-", *cells)], outputs=outputs)
    assert [problem.code for problem in model.problems] == [code]
    run(model, 1)


def test_trace_and_annotations() -> None:
    """The trace holds inputs and rules hit; each rule keeps its paragraph of law."""
    model = table("", [("< 20", '"a"'), (">= 20", '"b"')])
    result = model.evaluate("Weg", {"person": {"hours": 25}})
    assert result.trace == [{
        "decision": "path", "inputs": {"Stunden": Decimal(25)}, "rules": ["r2"], "annotations": {"r2": ["§ 2 HwO"]}}]
    assert model.annotations("r2") == ["§ 2 HwO"]
    assert model.annotations("unknown") == []
    assert (model.keys, model.names, model.needs("path"), model.problems) == (
        ("path",),
        {"path": "Weg"},
        {"person"},
        [],
    )


def test_several_outputs_and_defaults() -> None:
    """Several columns give a context; without a hit the default outputs count."""
    outputs = (
        '<output id="o" name="way"><defaultOutputEntry><text>"keiner"</text></defaultOutputEntry></output>'
        '<output id="p" name="limit"><defaultOutputEntry><text>0</text></defaultOutputEntry></output>'
    )
    model = table("", [("> 10", '"a"', "hours2 + 1")], outputs=outputs)
    assert run(model, 5) == {"way": "keiner", "limit": 0}
    found = model.evaluate("path", {"person": {"hours": 11}, "hours2": 1}).output
    assert found == {"way": "a", "limit": 2}


def test_no_hit_of_list_policies_is_empty() -> None:
    """Without hits a collecting table gives an empty list, the count is zero, a sum is null."""
    rules: list[tuple[str, ...]] = [("> 10", "1")]
    assert run(table('hitPolicy="COLLECT"', rules), 1) == []
    assert run(table('hitPolicy="COLLECT" aggregation="COUNT"', rules), 1) == 0
    assert run(table('hitPolicy="COLLECT" aggregation="SUM"', rules), 1) is None


def test_input_values_are_checked() -> None:
    """A value outside the input values is a violation."""
    model = table("", [("-", "1")], inputs="<inputValues><text>[0..60]</text></inputValues>")
    assert run(model, 40) == 1
    result = model.evaluate("path", {"person": {"hours": 99}})
    assert result.output is None
    assert "allowed values" in result.trace[0]["problem"]


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_all_versions_are_read(namespace: str) -> None:
    """DMN 1.1 to 1.5 are the same to us."""
    assert run(table("", [("-", '"x"')], namespace=namespace), 1) == "x"


def test_a_rule_that_lacks_cells_is_a_problem() -> None:
    """A row with too few cells is refused and never matches."""
    model = table("", [("-",)])
    assert [one.code for one in model.problems] == ["rule_cells"]
    assert run(model, 1) is None

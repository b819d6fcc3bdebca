"""Requirement graphs, boxed expressions, types, and what is refused."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import Any

import pytest

from workflows.decisions import Decisions, parse_dmn, parse_with_imports
from workflows.errors import NotFound, Rejected
from workflows.feel import FeelLimit, Limits

XMLNS = "https://www.omg.org/spec/DMN/20230324/MODEL/"


def model(inner: str, **more: Any) -> Decisions:
    return parse_dmn(
        f'<definitions xmlns="{XMLNS}" id="d" name="d" namespace="urn:t">{inner}</definitions>'.encode(),
        "t.dmn",
        **more,
    )


def literal(text: str) -> str:
    return f"<literalExpression><text><![CDATA[{text}]]></text></literalExpression>"


def decision(key: str, logic: str, *requires: str, variable: str = "") -> str:
    needs = "".join(requires)
    return f'<decision id="{key}" name="{key}">{variable}{needs}{logic}</decision>'


def information(kind: str, key: str) -> str:
    return f'<informationRequirement><required{kind} href="#{key}"/></informationRequirement>'


def knowledge(key: str) -> str:
    return f'<knowledgeRequirement><requiredKnowledge href="#{key}"/></knowledgeRequirement>'


def value(logic: str, **inputs: Any) -> Any:
    return model(decision("x", logic)).evaluate("x", inputs).output


@pytest.mark.parametrize(
    "logic, expected",
    [
        (
            f'<context><contextEntry><variable name="a"/>{literal("2")}</contextEntry>'
            f'<contextEntry><variable name="b c"/>{literal("a * 2")}</contextEntry></context>',
            {"a": 2, "b c": 4},
        ),
        (
            f'<context><contextEntry><variable name="a"/>{literal("2")}</contextEntry>'
            f'<contextEntry>{literal("a + 1")}</contextEntry></context>',
            3,
        ),
        (f"<list>{literal('1')}{literal('n')}</list>", [1, 7]),
        (
            f'<relation><column name="a"/><column name="b"/><row>{literal("1")}{literal("n")}</row></relation>',
            [{"a": 1, "b": 7}],
        ),
        (
            f"<conditional><if>{literal('n > 5')}</if><then>{literal('1')}</then><else>{literal('2')}</else>"
            f"</conditional>",
            1,
        ),
        (f"<filter><in>{literal('[1, 9]')}</in><match>{literal('item > n')}</match></filter>", [9]),
        (f'<for iteratorVariable="i"><in>{literal("1..3")}</in><return>{literal("i")}</return></for>', None),
        (
            f'<for iteratorVariable="i"><in>{literal("[1..3]")}</in><return>{literal("i * n")}</return></for>',
            [7, 14, 21],
        ),
        (
            f'<every iteratorVariable="i"><in>{literal("[1, 2]")}</in><satisfies>{literal("i < n")}</satisfies>'
            f'</every>',
            True,
        ),
        (
            f'<some iteratorVariable="i"><in>{literal("[1, 2]")}</in><satisfies>{literal("i > n")}</satisfies></some>',
            False,
        ),
        (
            f'<context><contextEntry><variable name="f"/><functionDefinition>'
            f'<formalParameter name="m"/>{literal("m + n")}</functionDefinition>'
            f'</contextEntry><contextEntry><invocation>{literal("f")}<binding>'
            f'<parameter name="m"/>{literal("1")}</binding></invocation>'
            f"</contextEntry></context>",
            8,
        ),
    ],
)
def test_boxed_expressions(logic: str, expected: Any) -> None:
    """Every boxed expression of DMN 1.5 has its value."""
    assert value(logic, n=7) == expected


def test_required_decisions_are_made_once() -> None:
    """A decision sees what it requires, by name, and nothing else of the graph."""
    made = model(
        '<inputData id="e" name="Jahres umsatz"/>'
        + decision("a", literal("Jahres umsatz / 2"), information("Input", "e"))
        + decision("b", literal("[a, c]"), information("Decision", "a"))
        + decision("c", literal('"nie"'))
    )
    assert made.problems == []
    assert made.evaluate("b", {"Jahres umsatz": 10}).output == [5, None]
    assert made.needs("b") == {"Jahres umsatz"}


def test_knowledge_models_may_call_themselves() -> None:
    """A business knowledge model is a function, also within itself."""
    made = model(
        f'<businessKnowledgeModel id="f" name="f"><encapsulatedLogic><formalParameter name="n" typeRef="number"/>'
        f"{literal('if n = 0 then 1 else n * f(n - 1)')}</encapsulatedLogic>{knowledge('f')}</businessKnowledgeModel>"
        + decision("x", literal("f(5)"), knowledge("f"))
    )
    assert made.evaluate("x", {}).output == 120


def test_decision_services() -> None:
    """A service takes its inputs and given decisions as parameters, and may be evaluated by itself."""
    made = model(
        '<inputData id="e" name="entry"/>'
        + decision("given", literal('"unused"'))
        + decision("out", literal("entry + given"), information("Input", "e"), information("Decision", "given"))
        + '<decisionService id="s" name="s"><outputDecision href="#out"/><inputDecision href="#given"/>'
        '<inputData href="#e"/></decisionService>'
        + decision("x", literal('s("a", "b")'), knowledge("s"))
    )
    assert made.evaluate("x", {}).output == "ab"
    assert made.evaluate("s", {"entry": "c", "given": "d"}).output == "cd"


def test_types_coerce_and_check() -> None:
    """A value that does not conform to the declared type is null, and the trace says so."""
    made = model(
        '<itemDefinition name="tLevel"><typeRef>string</typeRef><allowedValues><text>"A","B"</text>'
        '</allowedValues></itemDefinition>'
        '<itemDefinition name="tOwner"><itemComponent name="level"><typeRef>tLevel</typeRef></itemComponent>'
        '</itemDefinition>'
        '<inputData id="e" name="entry"><variable name="entry" typeRef="tOwner"/></inputData>'
        + decision(
            "x", literal("entry.level"), information("Input", "e"), variable='<variable name="x" typeRef="tLevel"/>'
        )
    )
    assert made.evaluate("x", {"entry": {"level": "A", "more": 1}}).output == "A"
    result = made.evaluate("x", {"entry": {"level": "C"}})
    assert result.output is None
    assert "does not conform" in result.trace[0]["problem"]
    single = model(decision("x", literal("[5]"), variable='<variable name="x" typeRef="number"/>'))
    assert single.evaluate("x", {}).output == Decimal(5)


def test_imports() -> None:
    """Elements of an imported file stand under the name of the import."""
    other = parse_dmn(
        f'<definitions xmlns="{XMLNS}" name="o" namespace="urn:o">'
        f"{decision('rate', literal('0.19'))}</definitions>".encode()
    )
    inner = (
        f'<import namespace="urn:o" name="Steuer" importType="{XMLNS}"/>'
        + '<decision id="x" name="x"><informationRequirement><requiredDecision href="urn:o#rate"/>'
        '</informationRequirement>'
        + literal("Steuer.rate * 100")
        + "</decision>"
    )
    assert model(inner, imported={"urn:o": other}).evaluate("x", {}).output == 19
    assert {one.code for one in model(inner).problems} == {"import_missing", "reference_missing"}


@pytest.mark.parametrize(
    "inner, code",
    [
        (decision("x", literal("1 +")), "feel_invalid"),
        (
            decision("x", '<literalExpression expressionLanguage="juel"><text>1</text></literalExpression>'),
            "expression_language",
        ),
        (decision("x", f'<functionDefinition kind="Java">{literal("1")}</functionDefinition>'), "function_kind"),
        (decision("x", "<literalExpression><importedValues/></literalExpression>"), "imported_values"),
        (decision("x", '<decisionTable hitPolicy="SOME"/>'), "hit_policy"),
        (decision("x", '<decisionTable hitPolicy="UNIQUE"/>'), "table_without_output"),
        (
            decision("x", '<decisionTable hitPolicy="PRIORITY"><output name="o"/></decisionTable>'),
            "output_values_missing",
        ),
        (decision("x", literal("1"), information("Decision", "nowhere")), "reference_missing"),
        (decision("x", literal("1"), information("Decision", "x")), "requirement_cycle"),
        (decision("x", literal("1")) + decision("x", literal("2")), "id_double"),
        (decision("x", ""), "decision_without_logic"),
        (decision("x", literal("1"), variable='<variable name="x" typeRef="tNix"/>'), "type_unknown"),
        ("<somethingElse/>", "dmn_element"),
    ],
)
def test_problems(inner: str, code: str) -> None:
    """What is wrong or not supported is said, with the element, and evaluates to null instead of failing."""
    made = model(inner)
    assert code in [one.code for one in made.problems]
    if made.keys:
        assert made.evaluate("x", {}).output in (None, 1, 2)


@pytest.mark.parametrize(
    "xml, code",
    [
        (b"<definitions", "xml_unreadable"),
        (b"<html/>", "dmn_expected"),
        (b"", "xml_unreadable"),
        (
            (f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
             f'<definitions xmlns="{XMLNS}">&e;</definitions>').encode(),
            "xml_doctype",
        ),
        (b"<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>", "xml_doctype"),
    ],
)
def test_unsafe_files_are_refused(xml: bytes, code: str) -> None:
    """What is no safe DMN file is not read at all."""
    with pytest.raises(Rejected) as caught:
        parse_dmn(xml, "t.dmn")
    assert [one.code for one in caught.value.problems] == [code]


def test_unknown_decision() -> None:
    """A decision that is not there is not found."""
    with pytest.raises(NotFound):
        model("").evaluate("x", {})


def test_budget_is_shared_by_the_whole_evaluation() -> None:
    """Decisions together cannot use more than one budget."""
    parts = "".join(decision(f"d{i}", literal("count([1..200][item > 0])")) for i in range(2))
    loops = decision("x", literal("for i in 1..1e9 return i"))
    with pytest.raises(FeelLimit):
        model(parts + loops).evaluate("x", {})
    with pytest.raises(FeelLimit):
        model(decision("x", literal("sum(for i in 1..100 return i)"))).evaluate("x", {}, limits=Limits(steps=50))


def test_only_what_lies_on_a_cycle_is_said_to() -> None:
    """Two cycles, a decision between them, one above and one below: the four on the cycles are findings."""
    edges = {"a": "b", "b": "a", "between": "a", "c": "d", "d": "c between", "above": "d", "below": "", "other": "below"}
    made = model("".join(
        decision(key, literal("1"), *(information("Decision", one) for one in others.split()))
        for key, others in edges.items()))
    assert [one.element for one in made.problems] == ["a", "b", "c", "d"]
    assert {one.code for one in made.problems} == {"requirement_cycle"}


def test_a_big_graph_is_read_in_proportion_to_its_size() -> None:
    """A file of a thousand decisions looks at each name and requirement once, not at all of them for each."""
    steps = 0

    def graph(size: int) -> int:
        nonlocal steps
        steps = 0
        inner = "".join(
            decision(f"d{i}", literal("1"), *(information("Decision", f"d{j}") for j in range(max(0, i - 3), i)))
            for i in range(size))
        xml = f'<definitions xmlns="{XMLNS}" name="d" namespace="urn:t">{inner}</definitions>'.encode()
        sys.setprofile(count)
        try:
            parse_dmn(xml)
        finally:
            sys.setprofile(None)
        return steps

    def count(frame: Any, event: str, arg: Any) -> None:
        nonlocal steps
        steps += 1

    graph(10)  # what is made once
    assert graph(800) < 5 * graph(200)


def test_files_that_import_one_another_are_read_together() -> None:
    """Whichever order they stand in, over two steps; what is no DMN or imports in a circle is left out."""
    def file(namespace: str, imports: str, logic: str, needs: str = "") -> bytes:
        line = "".join(f'<import name="{one}" namespace="urn:{one}" importType="{XMLNS}"/>' for one in imports.split())
        need = f'<informationRequirement><requiredDecision href="{needs}"/></informationRequirement>' if needs else ""
        return (f'<definitions xmlns="{XMLNS}" name="d" namespace="urn:{namespace}">{line}'
                f'{decision("x", literal(logic), need)}</definitions>').encode()

    files = {
        "a.dmn": file("a", "b", "b.x + 1", "urn:b#x"), "b.dmn": file("b", "c", "c.x * 2", "urn:c#x"),
        "c.dmn": file("c", "", "5"), "broken.dmn": b"<", "p.bpmn": b"<definitions/>",
        "round.dmn": file("round", "trip", "1"), "trip.dmn": file("trip", "round", "1"),
    }
    made = parse_with_imports("a.dmn", files)
    assert (made.evaluate("x", {}).output, made.problems) == (11, [])
    assert [one.code for one in parse_with_imports("round.dmn", files).problems] == ["import_missing"]


def test_checking_values_spends_the_same_budget() -> None:
    """A constraint that counts for every item of a long list ends at the limit of the whole evaluation."""
    made = model(
        '<itemDefinition name="tSlow" isCollection="true"><typeRef>number</typeRef><allowedValues><text>'
        "some i in 1..300 satisfies i = ?</text></allowedValues></itemDefinition>"
        + decision("x", literal("for i in 1..9000 return 300"), variable='<variable name="x" typeRef="tSlow"/>'))
    with pytest.raises(FeelLimit):
        made.evaluate("x", {}, limits=Limits(steps=50_000))


DOUBLING = "".join(
    decision(f"a{i}", literal(f"[a{i - 1}, a{i - 1}]" if i else "[1, 1]"),
             *([information("Decision", f"a{i - 1}")] if i else []))
    for i in range(40))


@pytest.mark.parametrize(
    "inner",
    [
        decision("x", '<for iteratorVariable="i"><in>' + literal("[1..10000]") + "</in><return>"
                 + '<relation><column name="a"/>' + f"<row>{literal('1')}</row>" * 300 + "</relation></return></for>"),
        decision("x", '<for iteratorVariable="i"><in>' + literal("[1..10000]") + "</in><return><list>"
                 + literal("1") * 300 + "</list></return></for>"),
        DOUBLING + decision("x", literal("a39"), information("Decision", "a39")),
        DOUBLING + decision("x", literal("1"), variable='<variable name="x" typeRef="number"/>')
        .replace(literal("1"), information("Decision", "a39") + literal("[a39]")),
        '<itemDefinition name="t0" isCollection="true"><typeRef>number</typeRef></itemDefinition>' + "".join(
            f'<itemDefinition name="t{i}" isCollection="true"><typeRef>t{i - 1}</typeRef></itemDefinition>'
            for i in range(1, 40))
        + DOUBLING + '<businessKnowledgeModel id="f" name="f"><encapsulatedLogic><formalParameter name="p" '
        f'typeRef="t39"/>{literal("1")}</encapsulatedLogic></businessKnowledgeModel>'
        + decision("x", literal("f(a39)"), information("Decision", "a39"), knowledge("f")),
    ],
    ids=["relation", "list", "output", "typed", "argument"],
)
def test_a_model_cannot_fill_the_memory(inner: str) -> None:
    """Boxed lists and values that double from decision to decision are paid for as the trees they are."""
    with pytest.raises(FeelLimit):
        model(inner).evaluate("x", {}, limits=Limits(steps=100_000))

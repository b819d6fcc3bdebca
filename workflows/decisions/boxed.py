"""Boxed expressions to closures (DMN 1.5 § 10.2)."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from workflows.decisions.itemtypes import ItemType, Types
from workflows.decisions.table import Rule, Table, TableInput, TableOutput
from workflows.decisions.xmlsource import attribute, child, children, local, text_of
from workflows.feel import DECISION, Expression, FeelError, UnaryTests
from workflows.feel.compile_calls import UserFunction
from workflows.feel.compile_collections import each, select
from workflows.feel.compiler import Code
from workflows.feel.limits import Env
from workflows.feel.types import ANY, Type, coerce
from workflows.feel.values import Function, measure
from workflows.model import Problem, Severity
from workflows.untrusted_xml import first_id

EXPRESSIONS = ("literalExpression", "decisionTable", "context", "invocation", "list", "relation",
               "functionDefinition", "conditional", "filter", "for", "every", "some")
_FEEL_LANGUAGES = frozenset({
    "", "feel", "http://www.omg.org/spec/FEEL/20140401", "http://www.omg.org/spec/DMN/20180521/FEEL/",
    "https://www.omg.org/spec/DMN/20191111/FEEL/", "https://www.omg.org/spec/DMN/20211108/FEEL/",
    "https://www.omg.org/spec/DMN/20230324/FEEL/", "http://www.omg.org/spec/dmn/20151101/dmn.xsd/feel",
})
_AGGREGATIONS = ("", "SUM", "MIN", "MAX", "COUNT")
_POLICIES = ("UNIQUE", "ANY", "FIRST", "PRIORITY", "RULE ORDER", "OUTPUT ORDER", "COLLECT")


def _label(element: etree._Element | None) -> str:
    """The nearest name around an element: people know a decision by it, not a cell's id."""
    at = element
    while at is not None and local(at) != "definitions":
        if name := attribute(at, "name") or attribute(at, "label"):
            return name
        at = at.getparent()
    return ""


def nothing(env: Env) -> Any:
    """What a faulty or missing expression evaluates to; the problem says why."""
    return None


class BoxedCompiler:
    """Compiles the expressions of one file and collects the problems found.

    :param names: every name the file defines, because FEEL cannot be read without them.
    :param declared: the types `instance of` knows, without the constraints on their values.
    """

    def __init__(self, names: tuple[str, ...], types: Types, declared: Mapping[str, Type],
                 resource: str, language: str) -> None:
        self.names = names
        self.types = types
        self.resource = resource
        self.language = language
        self.problems: list[Problem] = []
        self.annotations: dict[str, list[str]] = {}
        self.decision = ""
        self.reads: set[str] = set()
        self.declared: Mapping[str, Type] = declared

    def problem(self, element: etree._Element | None, code: str, message: str = "",
                severity: Severity = Severity.ERROR, **params: Any) -> None:
        """Note a finding at the nearest element with an id."""
        at: etree._Element | None = element
        while at is not None and not at.get("id"):
            at = at.getparent()
        label = _label(at)
        identity = attribute(at, "id")
        if not identity and element is not None:
            identity = first_id(element.getroottree().getroot())
        self.problems.append(Problem(identity, code, severity, message, params, self.resource, label))

    # --- FEEL texts ------------------------------------------------------------------------------

    def feel(self, element: etree._Element | None) -> Code:
        """The closure of an element's FEEL text, null if it has none or it is wrong."""
        text = text_of(element)
        if element is None or not text or not self.is_feel(element):
            return nothing
        try:
            made = Expression(text, self.names, DECISION, self.declared)
            self.reads |= made.names
            return made.code
        except FeelError as error:
            self.problem(element, "feel_invalid", str(error), text=text)
            return nothing

    def unary(self, element: etree._Element | None) -> UnaryTests:
        """The unary tests of an element; empty text means "-", wrong text never holds."""
        text = text_of(element) or "-"
        if element is not None and not self.is_feel(element):
            text = "false = true"
        try:
            made = UnaryTests(text, self.names, DECISION, self.declared)
            self.reads |= made.names
            return made
        except FeelError as error:
            self.problem(element, "feel_invalid", str(error), text=text)
            return UnaryTests("? != ?")

    def is_feel(self, element: etree._Element) -> bool:
        """Whether the element is written in FEEL; if not, a problem is noted."""
        language = attribute(element, "expressionLanguage") or self.language
        if language.rstrip("/").lower() in {one.rstrip("/").lower() for one in _FEEL_LANGUAGES}:
            return True
        self.problem(element, "expression_language", f"only FEEL is supported, not {language}", language=language)
        return False

    # --- expressions -----------------------------------------------------------------------------

    def inside(self, element: etree._Element | None) -> Code:
        """The closure of the expression an element contains."""
        found = None if element is None else child(element, *EXPRESSIONS)
        return nothing if found is None else self.expression(found)

    def expression(self, element: etree._Element) -> Code:
        """The closure of a boxed expression."""
        compilers: dict[str, Callable[[etree._Element], Code]] = {
            "literalExpression": self.literal, "decisionTable": self.table, "context": self.context,
            "invocation": self.invocation, "list": self.list_of, "relation": self.relation,
            "functionDefinition": self.function, "conditional": self.conditional, "filter": self.filter,
            "for": self.loop, "every": self.quantified, "some": self.quantified}
        code = compilers[local(element)](element)
        return self.typed(code, attribute(element, "typeRef"))

    def typed(self, code: Code, reference: str) -> Code:
        """The closure with its value coerced to a type, if one is given."""
        of = self.types.get(reference) if reference else ANY
        if of is ANY or of.name == "Any":
            return code

        def checked(env: Env) -> Any:
            value = code(env)
            measure(value, env.run)
            return coerce(value, of)
        return checked

    def literal(self, element: etree._Element) -> Code:
        """A FEEL expression; imported values of other languages are not supported."""
        if child(element, "importedValues") is not None:
            self.problem(element, "imported_values", "imported values are not supported")
            return nothing
        return self.feel(element)

    def context(self, element: etree._Element) -> Code:
        """Named entries, or the final expression that uses them."""
        entries: list[tuple[str, Code]] = []
        result: Code | None = None
        for entry in children(element, "contextEntry"):
            variable = child(entry, "variable")
            code = self.inside(entry)
            if variable is None:
                result = code
            else:
                entries.append((attribute(variable, "name"), self.typed(code, attribute(variable, "typeRef"))))

        def make(env: Env) -> Any:
            env.run.charge(1 + len(entries))
            made: dict[str, Any] = {}
            inner = Env(made, env, env.run)
            for name, code in entries:
                made[name] = code(inner)
            return made if result is None else result(inner)
        return make

    def invocation(self, element: etree._Element) -> Code:
        """A function called with bindings by name."""
        callee = self.inside(element)
        bindings: list[tuple[str, Code]] = []
        for binding in children(element, "binding"):
            parameter = child(binding, "parameter")
            name = attribute(parameter, "name")
            bindings.append((name, self.typed(self.inside(binding), attribute(parameter, "typeRef"))))

        def invoke(env: Env) -> Any:
            function = callee(env)
            if not isinstance(function, Function):
                return None
            return function.apply(env.run, [], {name: code(env) for name, code in bindings})
        return invoke

    def list_of(self, element: etree._Element) -> Code:
        """A list of expressions."""
        items = [self.expression(one) for one in children(element, *EXPRESSIONS)]

        def make(env: Env) -> list[Any]:
            env.run.charge(1 + len(items))
            return [item(env) for item in items]
        return make

    def relation(self, element: etree._Element) -> Code:
        """A list of contexts with the same keys."""
        columns = [attribute(column, "name") for column in children(element, "column")]
        rows = [[self.expression(one) for one in children(row, *EXPRESSIONS)] for row in children(element, "row")]

        def make(env: Env) -> list[dict[str, Any]]:
            env.run.charge(1 + len(rows) * (1 + len(columns)))
            return [{name: cell(env) for name, cell in zip(columns, row, strict=False)} for row in rows]
        return make

    def function(self, element: etree._Element) -> Code:
        """A function definition as a value."""
        parameters, body = self.function_parts(element)
        if body is None:
            return nothing
        return lambda env: UserFunction(parameters, body, env)

    def function_parts(self, element: etree._Element) -> tuple[list[tuple[str, Type | None]], Code | None]:
        """Parameters and body of a function definition; no body if it is not FEEL."""
        parameters: list[tuple[str, Type | None]] = []
        for one in children(element, "formalParameter"):
            of = self.types.get(attribute(one, "typeRef"))
            parameters.append((attribute(one, "name"), None if of is ANY or of.name == "Any" else of))
        if attribute(element, "kind") not in ("", "FEEL"):
            self.problem(element, "function_kind", "only FEEL functions are supported", kind=attribute(element, "kind"))
            return parameters, None
        return parameters, self.inside(element)

    def conditional(self, element: etree._Element) -> Code:
        """If, then, else."""
        condition, yes, no = (self.inside(child(element, name)) for name in ("if", "then", "else"))

        def choose(env: Env) -> Any:
            outcome = condition(env)
            if outcome is not None and outcome.__class__ is not bool:
                return None
            return yes(env) if outcome else no(env)
        return choose

    def filter(self, element: etree._Element) -> Code:
        """The items of a list for which a condition holds."""
        source, condition = self.inside(child(element, "in")), self.inside(child(element, "match"))
        return lambda env: select(source(env), condition, env)

    def loop(self, element: etree._Element) -> Code:
        """A list made of another."""
        name = attribute(element, "iteratorVariable")
        source, body = self.inside(child(element, "in")), self.inside(child(element, "return"))
        # A copy for each round costs, so it is made only where somebody may ask for it.
        uses_partial = any("partial" in text for text in element.itertext())

        def run_loop(env: Env) -> Any:
            items = each(source(env), env.run)
            if items is None:
                return None
            made: list[Any] = []
            for item in items:
                here = {name: item}
                if uses_partial:
                    env.run.check_list(len(made))
                    here["partial"] = list(made)
                made.append(body(Env(here, env, env.run)))
                if len(made) > env.run.limits.items:
                    env.run.check_list(len(made))
            return made
        return run_loop

    def quantified(self, element: etree._Element) -> Code:
        """Whether a condition holds for every item, or for some."""
        name = attribute(element, "iteratorVariable")
        source, body = self.inside(child(element, "in")), self.inside(child(element, "satisfies"))
        decisive = local(element) == "some"

        def run_quantified(env: Env) -> Any:
            items = each(source(env), env.run)
            if items is None:
                return None
            result: bool | None = not decisive
            for item in items:
                outcome = body(Env({name: item}, env, env.run))
                if outcome is decisive:
                    return decisive
                if outcome.__class__ is not bool:
                    result = None
            return result
        return run_quantified

    # --- decision tables -------------------------------------------------------------------------

    def table(self, element: etree._Element) -> Code:
        """A decision table."""
        policy = attribute(element, "hitPolicy").upper() or "UNIQUE"
        if policy not in _POLICIES:
            self.problem(element, "hit_policy", f"unknown hit policy {policy}", policy=policy)
            return nothing
        inputs = [self.table_input(one) for one in children(element, "input")]
        outputs = [self.table_output(one) for one in children(element, "output")]
        rules = [self.rule(one, number, len(inputs), len(outputs))
                 for number, one in enumerate(children(element, "rule"), 1)]
        if not outputs:
            self.problem(element, "table_without_output", "the table has no output")
            return nothing
        if policy in ("PRIORITY", "OUTPUT ORDER") and all(one.values is None for one in outputs):
            self.problem(element, "output_values_missing", f"{policy} needs output values", policy=policy)
        names = [one.name for one in outputs]
        if len(names) > 1 and (len(set(names)) < len(names) or "" in names):
            self.problem(element, "output_name", "each of several outputs needs a name of its own")
        return Table(attribute(element, "id"), self.decision, policy, self.aggregation(element, policy),
                     inputs, outputs, rules)

    def aggregation(self, element: etree._Element, policy: str) -> str:
        """What COLLECT makes of several hits, "" for a list of them."""
        found = attribute(element, "aggregation").upper()
        if found in _AGGREGATIONS and (not found or policy == "COLLECT"):
            return found
        self.problem(element, "aggregation", f"{policy} cannot be aggregated by {found}",
                     policy=policy, aggregation=found)
        return ""

    def table_input(self, element: etree._Element) -> TableInput:
        """An input column."""
        expression = child(element, "inputExpression")
        label = attribute(element, "label") or text_of(expression) or attribute(element, "id")
        values = child(element, "inputValues")
        allowed = self.unary(values) if text_of(values) else None
        return TableInput(label, self.feel(expression), allowed)

    def table_output(self, element: etree._Element) -> TableOutput:
        """An output column; without output values of its own, those its type allows."""
        values, default = child(element, "outputValues"), child(element, "defaultOutputEntry")
        name = attribute(element, "name") or attribute(element, "label")
        allowed = self.unary(values) if text_of(values) else None
        if allowed is None:
            of = self.types.get(attribute(element, "typeRef"))
            allowed = of.allowed if isinstance(of, ItemType) else None
        return TableOutput(name, allowed, self.feel(default) if text_of(default) else None)

    def rule(self, element: etree._Element, number: int, inputs: int, outputs: int) -> Rule:
        """A row; a wrong number of cells is a problem and never matches."""
        rule_id = attribute(element, "id") or f"{self.decision}#{number}"
        tests = [self.unary(one) for one in children(element, "inputEntry")]
        results = [self.feel(one) for one in children(element, "outputEntry")]
        if len(tests) != inputs or len(results) != outputs:
            self.problem(element, "rule_cells", f"rule {number} has the wrong number of cells", rule=number)
            tests = [UnaryTests("? != ?")] * max(inputs, 1)
            tests, results = tests[:inputs], [nothing] * outputs
        notes = [text_of(one) for one in children(element, "annotationEntry")]
        description = child(element, "description")
        if description is not None and (description.text or "").strip():
            # Camunda Modeler keeps the annotation column here.
            notes.append((description.text or "").strip())
        self.annotations[rule_id] = [one for one in notes if one]
        return Rule(rule_id, tests, results, self.annotations[rule_id])

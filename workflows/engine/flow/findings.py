"""What the flow analysis finds, as problems: names nobody sets, and names not set on every way."""
from __future__ import annotations

import itertools
from collections.abc import Iterator

from workflows.engine.flow.beside import NONE, Beside, Given, Names, names_of
from workflows.engine.flow.contracts import check_contracts
from workflows.engine.flow.effects import TASK_FORMULAS, Effects, Use, given_by
from workflows.engine.flow.paths import told, way_without
from workflows.engine.flow.spelling import nearest
from workflows.engine.flow.surely import Analysis
from workflows.engine.graph import Node
from workflows.engine.labels import graph_labels
from workflows.engine.process import ProcessModel
from workflows.model import Problem, Severity

MOST_FINDINGS = 100  # of one process; further ones are told when these are put right
PROCESS_FORMULAS = (
    "caseTitle", "casePlace", "caseDue", "caseFacts", "caseContact", "caseDocuments", "caseParties", "searchText",
    "closedFileReaders",
)


def check_flow(model: ProcessModel, beside: Beside) -> list[Problem]:
    """Problems of one process: its handlers' contracts, then names nobody sets or that not every way sets."""
    known, opaque = settable(model, beside)
    contracts = list(itertools.islice(check_contracts(model, beside, known, opaque=opaque), MOST_FINDINGS))
    told_already = {(problem.element, str(problem.params.get("variable", ""))) for problem in contracts}
    told_already |= {(problem.element, str(problem.params.get("name", ""))) for problem in contracts}
    variables = _Check(beside).problems(model, told_already)
    return [*contracts, *itertools.islice(variables, MOST_FINDINGS)]


def states(model: ProcessModel, beside: Beside) -> Analysis:
    """What is surely set at every element of a process."""
    return _Check(beside).analyse(model, *settable(model, beside), [])


class _Check:
    """Analyses a process and those it calls, each once."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self._endings: dict[str, Names | None] = {}

    def problems(self, model: ProcessModel, told_already: set[tuple[str, str]]) -> Iterator[Problem]:
        """One problem for each element and name that has none yet."""
        known, opaque = settable(model, self._beside)
        uses: list[Use] = []
        analysis = self.analyse(model, known, opaque, uses)
        labels = graph_labels([model.graph])
        for use in (*uses, *_formulas(model)):
            if (use.element, use.name) in told_already:
                continue
            told_already.add((use.element, use.name))
            if use.name not in known:
                near = nearest(use.name, known, freely=not opaque)
                if near or not opaque:
                    yield _unknown(model, use, near)
                    continue
                if not use.strict:
                    continue
            elif not use.strict:
                continue
            yield _not_set(model, use, told(way_without(analysis, use.element, use.name), labels))

    def analyse(self, model: ProcessModel, known: Names, opaque: bool, uses: list[Use]) -> Analysis:
        """Walk a process; `uses` takes what is read without being surely set."""
        read = frozenset(
            name for name in read_anywhere(model, self._beside) if name in known or not nearest(name, known)
        ) if opaque else NONE
        beside = self._beside

        def note(use: Use) -> None:
            if analysis.telling:
                uses.append(use)

        def begun(start: Node) -> Names:
            given = beside.at_start(model.graph, start)
            return given.surely | read if given.opaque else given.surely

        analysis = Analysis(
            model.graph, model.order, begun,
            lambda inside: Effects(beside, read - known, inside, self._ending, note),
        )
        self._endings[model.key] = None  # a process that calls itself
        analysis.run()
        called = (node.calls.key for other in beside.models.values() for node in other.graph.nodes() if node.calls)
        if model.key in called:
            self._endings[model.key] = analysis.ending()
        return analysis

    def _ending(self, key: str) -> Names | None:
        """What is surely set at the end of a called process of the deployment; None for any other."""
        called = self._beside.models.get(key)
        if called is not None and key not in self._endings:
            self.analyse(called, *settable(called, self._beside), [])
        return self._endings.get(key)


def settable(model: ProcessModel, beside: Beside) -> tuple[Names, bool]:
    """Every name a process may set for later elements, and whether there are sources nobody describes.

    Mapped inputs, items and counters are not among them: nobody outside their element sees them.
    """
    given = [beside.at_start(model.graph, start) for start in model.graph.scopes[model.key].starts()]
    names: set[str] = set()
    for node in model.graph.nodes():
        brought = given_by(node, beside)
        given.append(Given(opaque=brought.opaque) if node.outputs else brought)
        names |= {mapping.target for mapping in node.outputs if mapping.expression is not None}
        names |= {node.loop.output} - {""} if node.loop is not None else NONE
        if node.calls is not None and any(mapping.expression is None for mapping in node.outputs):
            called = beside.models.get(node.calls.key)
            names |= settable(called, beside)[0] if called is not None and called is not model else NONE
    return frozenset(names).union(*(one.perhaps for one in given)), any(one.opaque for one in given)


def read_anywhere(model: ProcessModel, beside: Beside) -> Names:
    """Every name anything in a process reads."""
    found = {name for _, expression in model.expressions() for name in expression.names}
    for node in model.graph.nodes():
        found |= beside.read_by_form(node.form_ref)
        found |= beside.needed_by_handler(node.topic)
        for name in TASK_FORMULAS:
            found |= names_of(node.properties.get(name, ""))
    return frozenset(found)


def _formulas(model: ProcessModel) -> Iterator[Use]:
    """The process's own formulas: empty where a name is not set yet, but a name nobody sets is a mistake."""
    for name in PROCESS_FORMULAS:
        for variable in sorted(names_of(model.properties.get(name, ""))):
            yield Use(model.key, variable, strict=False)


def _unknown(model: ProcessModel, use: Use, near: str) -> Problem:
    message = f"nothing in the process sets {use.name!r}"
    if not near:
        return Problem(
            use.element, "variable_unknown", Severity.WARNING, message, {"name": use.name}, model.resource,
        )
    return Problem(
        use.element, "variable_misspelt", Severity.WARNING, f"{message}; {near!r} is set",
        {"name": use.name, "near": near}, model.resource,
    )


def _not_set(model: ProcessModel, use: Use, way: str) -> Problem:
    return Problem(
        use.element, "variable_not_set", Severity.WARNING, f"{use.name!r} is not set on the way {way}",
        {"name": use.name, "path": way}, model.resource,
    )

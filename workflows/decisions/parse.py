"""A DMN file to its requirement graph."""
from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from workflows.decisions.boxed import EXPRESSIONS, BoxedCompiler
from workflows.decisions.graph import Decision, DrgElement, InputData, Key, Knowledge, Service
from workflows.decisions.itemtypes import Types
from workflows.decisions.xmlsource import NAMESPACES, attribute, child, children, local, read
from workflows.feel.types import Type
from workflows.model import Severity

if TYPE_CHECKING:
    from workflows.decisions.model import Decisions

_NAMED = ("inputData", "decision", "businessKnowledgeModel", "decisionService", "variable", "itemComponent",
          "column", "output", "formalParameter", "parameter", "import", "contextEntry")
_IGNORED = frozenset({
    "itemDefinition", "import", "extensionElements", "description", "knowledgeSource", "textAnnotation",
    "association", "group", "DMNDI", "elementCollection", "performanceIndicator", "organizationUnit",
    "businessContextElement", "artifact",
})


class FileReader:
    """Reads one file.

    :param imported: files it may import, by namespace.
    """

    def __init__(self, xml: bytes, resource: str, imported: Mapping[str, Decisions]) -> None:
        self.root = read(xml, resource)
        self.namespace = attribute(self.root, "namespace")
        self.name = attribute(self.root, "name")
        self.imports: dict[str, Decisions] = {}
        missing: list[etree._Element] = []
        for one in children(self.root, "import"):
            source = imported.get(attribute(one, "namespace"))
            if source is not None:
                self.imports[attribute(one, "name")] = source
            elif attribute(one, "importType") in NAMESPACES:
                missing.append(one)
        self.names = tuple(sorted(set(self._names(_NAMED))))
        # An output column does not define a name for expressions.
        self.defined = frozenset(self._names(frozenset(_NAMED) - {"output"}))
        self.types = Types(self.root, self.names, self._imported_types())
        exact = Types(self.root, self.names, self._imported_types(), exact=True)
        self.compiler = BoxedCompiler(self.names, self.types, exact.all(), resource,
                                      attribute(self.root, "expressionLanguage"))
        for one in missing:
            namespace = attribute(one, "namespace")
            self.compiler.problem(one, "import_missing", f"{namespace} is not there", namespace=namespace)
        self.types.all()  # reads them, and finds what is wrong with them
        for at, text, message in self.types.faults:
            self.compiler.problem(at, "feel_invalid", message, text=text)
        self.elements: dict[Key, DrgElement] = {}
        self.drawn: dict[Key, etree._Element] = {}

    def _names(self, kinds: Container[str]) -> Iterable[str]:
        for element in self.root.iter():
            if isinstance(element.tag, str) and local(element) in kinds and element.get("name"):
                yield element.get("name", "")
            if isinstance(element.tag, str) and element.get("iteratorVariable"):
                yield element.get("iteratorVariable", "")
        for source in self.imports.values():
            yield from source.vocabulary

    def _imported_types(self) -> dict[str, Type]:
        return {f"{name}.{key}" if name else key: of
                for name, source in self.imports.items() for key, of in source.types.items()}

    def key(self, reference: str) -> Key:
        """The element an href means: `#id`, or `namespace#id`."""
        namespace, _, identifier = reference.rpartition("#")
        return namespace or self.namespace, identifier

    def own_key(self, element: etree._Element) -> Key:
        """The key of an element of this file; its name stands in for a missing id."""
        return self.namespace, attribute(element, "id") or attribute(element, "name")

    def hrefs(self, element: etree._Element, *names: str) -> list[Key]:
        """The elements that the given children refer to."""
        return [self.key(attribute(one, "href")) for one in children(element, *names)]

    def read(self) -> dict[Key, DrgElement]:
        """All elements of the graph; problems stand in `compiler.problems`."""
        readers: dict[str, Callable[[etree._Element], DrgElement]] = {
            "inputData": self.input, "decision": self.decision,
            "businessKnowledgeModel": self.knowledge, "decisionService": self.service}
        for element in children(self.root):
            kind = local(element)
            if kind in readers:
                made = readers[kind](element)
                if made.key in self.elements or not made.key[1]:
                    self.compiler.problem(element, "id_double", f"id {made.key[1]!r}", id=made.key[1])
                self.elements[made.key] = made
                self.drawn[made.key] = element
            elif kind not in _IGNORED:
                self.compiler.problem(element, "dmn_element", f"{kind} is not known", kind=kind)
        self.check_references()
        self.check_cycles()
        return self.elements

    def type(self, element: etree._Element) -> Type:
        """The type of an element's variable."""
        variable = child(element, "variable")
        reference = attribute(variable, "typeRef")
        if not self.types.known(reference):
            self.compiler.problem(element, "type_unknown", f"type {reference!r} is not declared",
                                  Severity.WARNING, type=reference)
        return self.types.get(reference)

    def input(self, element: etree._Element) -> InputData:
        """An input data element."""
        return InputData(self.own_key(element), attribute(element, "name"), self.type(element))

    def begin(self, element: etree._Element) -> None:
        """What the compiler notes from here on belongs to this element."""
        self.compiler.decision = self.own_key(element)[1]
        self.compiler.reads = set()

    def reads(self) -> frozenset[str]:
        """Names the element's expressions read that the file defines nowhere."""
        return frozenset(self.compiler.reads - self.defined)

    def decision(self, element: etree._Element) -> Decision:
        """A decision with its logic."""
        self.begin(element)
        requires: list[Key] = []
        for one in children(element, "informationRequirement"):
            requires += self.hrefs(one, "requiredInput", "requiredDecision")
        for one in children(element, "knowledgeRequirement"):
            requires += self.hrefs(one, "requiredKnowledge")
        if child(element, *EXPRESSIONS) is None:
            self.compiler.problem(element, "decision_without_logic", "the decision has no expression",
                                  Severity.WARNING)
        logic = self.compiler.inside(element)
        return Decision(self.own_key(element), attribute(element, "name"), self.type(element), logic, requires,
                        attribute(child(element, "variable"), "name") or attribute(element, "name"), self.reads())

    def knowledge(self, element: etree._Element) -> Knowledge:
        """A business knowledge model."""
        self.begin(element)
        made = Knowledge(self.own_key(element), attribute(element, "name"), self.type(element))
        logic = child(element, "encapsulatedLogic")
        if logic is not None:
            made.parameters, made.logic = self.compiler.function_parts(logic)
            made.reads = self.reads()
        for one in children(element, "knowledgeRequirement"):
            made.requires += self.hrefs(one, "requiredKnowledge")
        return made

    def service(self, element: etree._Element) -> Service:
        """A decision service; its parameters are the input data, then the input decisions."""
        return Service(self.own_key(element), attribute(element, "name"), self.type(element),
                       self.hrefs(element, "outputDecision"),
                       self.hrefs(element, "inputData") + self.hrefs(element, "inputDecision"))

    def check_references(self) -> None:
        """Note references that lead nowhere."""
        known = set(self.elements)
        for source in self.imports.values():
            known |= set(source.elements)
        for element in self.elements.values():
            wanted: list[Key] = []
            if isinstance(element, (Decision, Knowledge)):
                wanted = element.requires
            elif isinstance(element, Service):
                wanted = element.outputs + element.inputs
            for key in wanted:
                if key not in known:
                    self.compiler.problem(self.drawn[element.key], "reference_missing", f"{key[1]} is not there",
                                          target=key[1])

    def check_cycles(self) -> None:
        """Note decisions that require themselves, directly or not."""
        left: dict[Key, set[Key]] = {
            key: {one for one in element.requires if isinstance(self.elements.get(one), Decision)}
            for key, element in self.elements.items() if isinstance(element, Decision)}
        # What no cycle can hold goes first, so that a big file without one costs time in proportion to its size.
        edges, turned = dict(left), _turned(left)
        _peel(left, edges, turned)
        _peel(left, turned, edges)
        for key in left:
            if _reaches_itself(key, left):
                self.compiler.problem(self.drawn[key], "requirement_cycle",
                                      f"{self.elements[key].name!r} requires itself")


def _turned(edges: Mapping[Key, set[Key]]) -> dict[Key, set[Key]]:
    turned: dict[Key, set[Key]] = {key: set() for key in edges}
    for key, others in edges.items():
        for other in others:
            turned.setdefault(other, set()).add(key)
    return turned


def _peel(left: dict[Key, set[Key]], edges: Mapping[Key, set[Key]], turned: Mapping[Key, set[Key]]) -> None:
    """Take away, again and again, whatever no longer has an edge to something left."""
    counts = {key: sum(other in left for other in edges.get(key, ())) for key in left}
    waiting = [key for key, count in counts.items() if not count]
    while waiting:
        gone = waiting.pop()
        del left[gone]
        for key in turned.get(gone, ()):
            if key in left:
                counts[key] -= 1
                if not counts[key]:
                    waiting.append(key)


def _reaches_itself(start: Key, edges: Mapping[Key, set[Key]]) -> bool:
    seen: set[Key] = set()
    waiting = list(edges[start])
    while waiting:
        key = waiting.pop()
        if key == start:
            return True
        if key in edges and key not in seen:
            seen.add(key)
            waiting += edges[key]
    return False

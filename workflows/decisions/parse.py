"""A DMN file to its requirement graph."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from workflows.decisions.boxed import EXPRESSIONS, BoxedCompiler
from workflows.decisions.graph import Decision, DrgElement, InputData, Key, Knowledge, Service
from workflows.decisions.itemtypes import Types
from workflows.decisions.xmlsource import attribute, child, children, local, read
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
            elif attribute(one, "importType") in _model_imports():
                missing.append(one)
        self.names = tuple(sorted(set(self._names())))
        types = Types(self.root, self.names, self._imported_types())
        self.types = types
        self.compiler = BoxedCompiler(self.names, types, resource, attribute(self.root, "expressionLanguage"))
        for one in missing:
            self.compiler.problem(one, "import_missing", f"{attribute(one, 'namespace')} is not there")
        self.elements: dict[Key, DrgElement] = {}

    def _names(self) -> Iterable[str]:
        for element in self.root.iter():
            if isinstance(element.tag, str) and local(element) in _NAMED and element.get("name"):
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

    def hrefs(self, element: etree._Element, *names: str) -> list[Key]:
        """The elements that the given children refer to."""
        return [self.key(attribute(one, "href")) for one in children(element, *names)]

    def read(self) -> dict[Key, DrgElement]:
        """All elements of the graph; problems stand in `compiler.problems`."""
        readers = {"inputData": self.input, "decision": self.decision,
                   "businessKnowledgeModel": self.knowledge, "decisionService": self.service}
        for element in children(self.root):
            kind = local(element)
            if kind in readers:
                made = readers[kind](element)
                if made.key in self.elements or not made.key[1]:
                    self.compiler.problem(element, "id_missing_or_double", f"id {made.key[1]!r}", id=made.key[1])
                self.elements[made.key] = made
            elif kind not in _IGNORED:
                self.compiler.problem(element, "dmn_element", f"{kind} is not known", element=kind)
        self.check_references()
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
        return InputData(self.key("#" + attribute(element, "id")), attribute(element, "name"), self.type(element))

    def decision(self, element: etree._Element) -> Decision:
        """A decision with its logic."""
        self.compiler.decision = attribute(element, "id")
        requires: list[Key] = []
        for one in children(element, "informationRequirement"):
            requires += self.hrefs(one, "requiredInput", "requiredDecision")
        for one in children(element, "knowledgeRequirement"):
            requires += self.hrefs(one, "requiredKnowledge")
        if child(element, *EXPRESSIONS) is None:
            self.compiler.problem(element, "decision_without_logic", "the decision has no expression",
                                  Severity.WARNING)
        return Decision(self.key("#" + attribute(element, "id")), attribute(element, "name"), self.type(element),
                        self.compiler.inside(element), requires,
                        attribute(child(element, "variable"), "name") or attribute(element, "name"))

    def knowledge(self, element: etree._Element) -> Knowledge:
        """A business knowledge model."""
        self.compiler.decision = attribute(element, "id")
        made = Knowledge(self.key("#" + attribute(element, "id")), attribute(element, "name"), self.type(element))
        logic = child(element, "encapsulatedLogic")
        if logic is not None:
            made.parameters, made.logic = self.compiler.function_parts(logic)
        for one in children(element, "knowledgeRequirement"):
            made.requires += self.hrefs(one, "requiredKnowledge")
        return made

    def service(self, element: etree._Element) -> Service:
        """A decision service; its parameters are the input decisions, then the input data."""
        return Service(self.key("#" + attribute(element, "id")), attribute(element, "name"), self.type(element),
                       self.hrefs(element, "outputDecision"),
                       self.hrefs(element, "inputDecision") + self.hrefs(element, "inputData"))

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
                    self.compiler.problem(self.root.find(f".//*[@id='{element.key[1]}']"), "reference_missing",
                                          f"{key[1]} is not there", target=key[1])


def _model_imports() -> frozenset[str]:
    from workflows.decisions.xmlsource import NAMESPACES

    return NAMESPACES

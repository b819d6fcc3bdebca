"""What other engines' namespaces say, where the engine would pass it over.

`extensions` reads the `camunda:` part it executes and refuses the part it knows not to. Here stand
the rest: names nobody knows (a slip of the pen), what would change behaviour at processes and
flows, and diagrams drawn for engines whose extensions are not read at all. Extensions of drawing
tools say nothing about running and are left alone.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from workflows.engine.reading import CAMUNDA, child, local
from workflows.engine.structure import inside, runnable, where
from workflows.model import Severity

Report = Callable[..., None]
Found = set[tuple[str, str]]
# Engines whose extensions decide how an element runs, and are not translated.
_ENGINES = {
    "http://camunda.org/schema/zeebe/1.0": "Camunda 8", "http://www.jboss.org/drools": "jBPM",
    "http://www.omg.org/spec/BPMN/20100524/DROOLS": "jBPM", "http://www.bonitasoft.org/ns/bpmn": "Bonita",
    "https://www.bonitasoft.org/": "Bonita", "http://signavio.com/workflow": "Signavio Workflow",
}
# Say nothing about how an element runs.
_SILENT = frozenset({
    "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon", "properties", "versionTag", "bpmn20DefVersion",
})
_READ = frozenset({
    "assignee", "candidateGroups", "candidateUsers", "dueDate", "followUpDate", "priority", "formRef", "formKey",
    "formRefBinding", "type", "topic", "resultVariable", "decisionRef", "decisionRefBinding", "mapDecisionResult",
    "calledElementBinding", "calledElementVersion", "calledElementVersionTag", "collection", "elementVariable",
    "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable", "failedJobRetryTimeCycle", "versionTag",
    "candidateStarterGroups", "resource", "variableName", "variableEvents", "inputOutput", "properties", "in", "out",
    "isStartableInTasklist",
})
# Refused by `extensions` at flow nodes.
_REFUSED = frozenset({
    "class", "delegateExpression", "expression", "variableMappingClass", "variableMappingDelegateExpression",
    "initiator", "errorEventDefinition", "caseRef", "taskListener", "executionListener", "connector", "field",
})
# Where and how jobs are done, how long history is kept: another engine's affair.
_HARMLESS = frozenset({
    "async", "asyncBefore", "asyncAfter", "asyncLeave", "exclusive", "jobPriority", "taskPriority", "historyTimeToLive",
    "diagramRelationId", "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon",
    "category", "extensionId", "formRefVersion", "decisionRefVersion", "decisionRefVersionTag",
    "decisionRefTenantId", "calledElementTenantId",
})
_FORMS = frozenset({"formData", "formProperty"})
_KNOWN = _READ | _REFUSED | _HARMLESS | _FORMS | {"candidateStarterUsers", "potentialStarter"}


def judge_foreign(root: etree._Element, report: Report) -> None:
    """Report extensions of engines that would be passed over."""
    for process in runnable(root):
        for element in inside(process):
            found = set(_extensions(element))
            if found:
                _other_engine(element, found, report)
                _unknown(element, found, report)
                _bindings(element, report)


def _extensions(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Namespace and name of all foreign attributes and extension elements of an element."""
    for name in element.attrib:
        if str(name).startswith("{"):
            yield _split(str(name))
    holder = child(element, "extensionElements")
    for inner in () if holder is None else holder:
        if isinstance(inner.tag, str):
            yield _split(inner.tag)


def _split(name: str) -> tuple[str, str]:
    namespace, _, local_name = name.removeprefix("{").rpartition("}")
    return namespace, local_name


def _other_engine(element: etree._Element, found: Found, report: Report) -> None:
    engines = {_ENGINES[namespace] for namespace, name in found if namespace in _ENGINES and name not in _SILENT}
    for engine in sorted(engines):
        report(where(element), "drawn_for_other_engine", f"extensions of {engine} are not read", engine=engine)


def _unknown(element: etree._Element, found: Found, report: Report) -> None:
    names = {name for namespace, name in found if namespace in CAMUNDA}
    if "executionListener" in names and local(element) in {"process", "sequenceFlow"}:
        report(where(element), "listener", "listeners are not executed", name="executionListener")
    if names & _FORMS:
        report(where(element), "form_embedded", "fields drawn into the task are not shown; it needs a form",
               Severity.WARNING)
    if names & {"candidateStarterUsers", "potentialStarter"}:
        report(where(element), "starters_not_supported", "who may start is said by candidateStarterGroups")
    for name in sorted(names - _KNOWN):
        report(where(element), "extension_unknown", f"camunda:{name} is not known here", name=name)


def _bindings(element: etree._Element, report: Report) -> None:
    for namespace in CAMUNDA:
        for name, fine in (("decisionRefBinding", {"deployment"}), ("formRefBinding", {"deployment", "latest"})):
            value = element.get(f"{{{namespace}}}{name}")
            if value is not None and value.strip() not in fine:
                report(where(element), "binding_not_supported", f"{name} {value!r} is not executed", name=name,
                       value=value)


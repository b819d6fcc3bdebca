"""What the `camunda:` namespace says about a node, and what of it this engine does not do.

An attribute that would change behaviour and is not implemented is a problem, never ignored.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from workflows.engine.expressions import BadExpression, Expression, formula, label, literal
from workflows.engine.graph import CallRef, Loop, Mapping, Node
from workflows.engine.reading import (
    CAMUNDA,
    camunda,
    camunda_children,
    child,
    children,
    local,
    text_of,
    truth,
    without_prefix,
)
from workflows.engine.timers import moment_expression

Report = Callable[..., None]

_NOT_DONE = {
    "class": "java_delegate", "delegateExpression": "java_delegate", "expression": "java_delegate",
    "variableMappingClass": "java_delegate", "variableMappingDelegateExpression": "java_delegate",
    "initiator": "initiator_not_supported", "errorEventDefinition": "error_mapping", "caseRef": "case_call",
    "taskListener": "listener", "executionListener": "listener", "connector": "connector",
    "field": "java_delegate",
}
_NUMBER_FROM_ONE = re.compile(r"^0{0,9}[1-9][0-9]{0,8}$")


def read_expression(text: str, element: str, report: Report, read: Callable[[str], Expression] = formula) -> Expression:
    """Read an expression; what cannot be read is reported and becomes an empty text."""
    try:
        return read(text)
    except BadExpression as error:
        report(element, error.code, error.message, **error.params)
        return literal("")


def read_extensions(node: Node, element: etree._Element, report: Report) -> None:
    """Fill a node from its `camunda:` attributes and extension elements."""
    node.properties = properties_of(element)
    _refuse_undone(node, element, report)
    node.topic = _topic(element)
    node.retries = camunda(element, "failedJobRetryTimeCycle") or "".join(
        text_of(found) for found in camunda_children(element, "failedJobRetryTimeCycle")
    )
    node.inputs, node.outputs = _parameters(node, element, report)
    for name, text in list(node.properties.items()):
        if name.startswith("key."):
            node.keys[name[4:]] = read_expression(text, node.id, report)
    if node.type == "userTask":
        _user_task(node, element, report)
    elif node.type == "businessRuleTask":
        _decision(node, element, report)
    elif node.type == "scriptTask":
        _script(node, element, report)
    elif node.type == "callActivity":
        _call(node, element, report)
    for found in element:
        if throws_signal(node, found):
            _payload(node, found, report)
    if node.type in {"scriptTask", "businessRuleTask"}:
        node.result = (camunda(element, "resultVariable") or "").strip()


def properties_of(element: etree._Element) -> dict[str, str]:
    """`camunda:properties` of an element."""
    return {
        entry.get("name") or entry.get("id") or "": entry.get("value") or ""
        for group in camunda_children(element, "properties")
        for entry in group if local(entry) == "property"
    }


def _refuse_undone(node: Node, element: etree._Element, report: Report) -> None:
    sources = [element, *(found for found in element if local(found).endswith("EventDefinition"))]
    for name in sorted({name for source in sources for name in _camunda_names(source)} & _NOT_DONE.keys()):
        report(node.id, _NOT_DONE[name], f"camunda:{name} is not executed here", name=name)


def _camunda_names(element: etree._Element) -> Iterator[str]:
    """Names of all `camunda:` attributes and extension elements directly at an element."""
    for name in element.attrib:
        if str(name)[0] == "{" and etree.QName(name).namespace in CAMUNDA:
            yield etree.QName(name).localname
    extensions = child(element, "extensionElements")
    for found in () if extensions is None else extensions:
        if isinstance(found.tag, str) and etree.QName(found).namespace in CAMUNDA:
            yield etree.QName(found).localname


def _topic(element: etree._Element) -> str:
    for source in (element, *(found for found in element if local(found) == "messageEventDefinition")):
        if camunda(source, "topic"):
            return (camunda(source, "topic") or "").strip()
    return ""


def _parameters(node: Node, element: etree._Element, report: Report) -> tuple[list[Mapping], list[Mapping]]:
    inputs: list[Mapping] = []
    outputs: list[Mapping] = []
    for group in camunda_children(element, "inputOutput"):
        for entry in group:
            name = entry.get("name") or ""
            target = inputs if local(entry) == "inputParameter" else outputs
            target.append(Mapping(name, _parameter(node, entry, report)))
    return inputs, outputs


def _parameter(node: Node, entry: etree._Element, report: Report) -> Expression:
    inner = [found for found in entry if local(found)]
    if inner:
        return read_expression(_structured(node, inner[0], report), node.id, report)
    text = text_of(entry)
    return read_expression(text, node.id, report) if text else read_expression("null", node.id, report)


def _structured(node: Node, element: etree._Element, report: Report) -> str:
    """camunda:list, map and script as FEEL text."""
    kind = local(element)
    if kind == "script":
        if (element.get("scriptFormat") or "").lower() != "feel":
            report(node.id, "script_language", "only FEEL is executed", language=element.get("scriptFormat"))
        return text_of(element) or "null"
    if kind == "list":
        return "[" + ", ".join(text_of(value) for value in element if local(value)) + "]"
    if kind == "map":
        pairs = (f'"{entry.get("key")}": {text_of(entry)}' for entry in element if local(entry))
        return "{" + ", ".join(pairs) + "}"
    report(node.id, "parameter_form", f"camunda:{kind} is not supported in a mapping", name=kind)
    return "null"


def _user_task(node: Node, element: etree._Element, report: Report) -> None:
    node.form_ref = (camunda(element, "formRef") or camunda(element, "formKey") or "").strip()
    texts = {name: camunda(element, name) for name in ("assignee", "candidateGroups", "candidateUsers")}
    _human_roles(node, element, texts, report)
    node.assignee, node.groups, node.users = (
        read_expression(text, node.id, report, label) if text and text.strip() else None for text in texts.values()
    )
    due, follow_up, priority = (camunda(element, name) for name in ("dueDate", "followUpDate", "priority"))
    node.due = read_expression(due, node.id, report, moment_expression) if due else None
    node.follow_up = read_expression(follow_up, node.id, report, moment_expression) if follow_up else None
    node.priority = read_expression(priority, node.id, report) if priority else None


def _human_roles(node: Node, element: etree._Element, texts: dict[str, str | None], report: Report) -> None:
    performers = [text_of(found) for found in children(element, "humanPerformer") if text_of(found)]
    owners = [text_of(found) for found in children(element, "potentialOwner") if text_of(found)]
    if len(performers) + bool(texts["assignee"]) > 1:
        report(node.id, "assignee_twice", "the assignee is declared twice")
    elif performers:
        texts["assignee"] = performers[0]
    users = [name for owner in owners for name in re.findall(r"user\(([^)]*)\)", owner)]
    groups = [
        re.sub(r"^group\(|\)$", "", part.strip())
        for owner in owners for part in owner.split(",") if not part.strip().startswith("user(")
    ]
    if users:
        texts["candidateUsers"] = ",".join(filter(None, [texts["candidateUsers"], *users]))
    if groups:
        texts["candidateGroups"] = ",".join(filter(None, [texts["candidateGroups"], *groups]))


def _decision(node: Node, element: etree._Element, report: Report) -> None:
    reference = camunda(element, "decisionRef")
    node.decision = read_expression(reference, node.id, report, label) if reference else None
    node.map_result = camunda(element, "mapDecisionResult") or ""


def _script(node: Node, element: etree._Element, report: Report) -> None:
    language = (element.get("scriptFormat") or "").strip().lower()
    if language not in {"feel", "application/feel", "text/feel"}:
        report(node.id, "script_language", "a script is FEEL here", language=element.get("scriptFormat") or "")
        return
    if camunda(element, "resource"):
        report(node.id, "expression_elsewhere", "a script stands in the diagram itself")
    node.script = read_expression(text_of(child(element, "script")), node.id, report)


def _call(node: Node, element: etree._Element, report: Report) -> None:
    key = without_prefix(element.get("calledElement"))
    if not key:
        report(node.id, "called_element_missing", "the call activity names no process")
    elif "{" in key:
        report(node.id, "called_element_expression", "whom a call activity calls must be fixed", text=key)
    binding = camunda(element, "calledElementBinding") or ""
    version = camunda(element, "calledElementVersion") or camunda(element, "calledElementVersionTag") or ""
    if binding not in {"", "latest", "deployment", "version", "versionTag"}:
        report(node.id, "call_binding", f"there is no binding {binding!r}", binding=binding)
    elif (binding == "version" and not _NUMBER_FROM_ONE.match(version)) or (binding == "versionTag" and not version):
        report(node.id, "call_version", f"the binding {binding!r} needs a version", binding=binding, version=version)
    node.calls = CallRef(key, binding, version, node.id)
    if node.inputs or node.outputs:
        report(node.id, "mapping_on_call", "a call activity hands over by camunda:in and camunda:out")
    node.inputs += _variable_mappings(node, element, "in", report)
    node.outputs += _variable_mappings(node, element, "out", report)


def throws_signal(node: Node, definition: etree._Element) -> bool:
    """Whether this is what an event throws a signal by."""
    return local(definition) == "signalEventDefinition" and node.type in {"intermediateThrowEvent", "endEvent"}


def _payload(node: Node, definition: etree._Element, report: Report) -> None:
    """`camunda:in` of a thrown signal: what comes along with it, each name by itself."""
    named = _variable_mappings(node, definition, "in", report)
    unnamed = any(entry.get("businessKey") for entry in camunda_children(definition, "in"))
    if unnamed or camunda_children(definition, "out") or any(mapping.expression is None for mapping in named):
        report(node.id, "signal_payload", "a signal takes along what it names")
    node.inputs += [mapping for mapping in named if mapping.expression is not None]


def _variable_mappings(node: Node, element: etree._Element, name: str, report: Report) -> list[Mapping]:
    found: list[Mapping] = []
    for entry in camunda_children(element, name):
        source, expression, target = entry.get("source"), entry.get("sourceExpression"), entry.get("target") or ""
        if entry.get("local") == "true" or (entry.get("variables") or "all") != "all":
            report(node.id, "mapping_local", f"camunda:{name} hands over what it names, or all variables")
        elif entry.get("variables"):
            found.append(Mapping("", None))
        elif entry.get("businessKey"):
            continue  # the child lives inside its parent's state and shares its business key
        elif source or expression:
            text = source or expression or ""
            found.append(Mapping(target or source or "", read_expression(text, node.id, report)))
        else:
            report(node.id, "mapping_incomplete", f"camunda:{name} has no source")
    return found


def read_loop(node: Node, element: etree._Element, report: Report) -> Loop | None:
    """Loop characteristics of an activity (BPMN 2.0.2 § 10.3.8), with Camunda's collection form."""
    standard = child(element, "standardLoopCharacteristics")
    if standard is not None:
        return _standard_loop(node, standard, report)
    multi = child(element, "multiInstanceLoopCharacteristics")
    if multi is None:
        return None
    if (multi.get("behavior") or "All") != "All":
        report(node.id, "multi_instance_behavior", "events of a multi-instance's behavior are not thrown")
    loop = Loop("sequential" if truth(multi, "isSequential") else "parallel")
    cardinality = text_of(child(multi, "loopCardinality"))
    collection = (camunda(multi, "collection") or text_of(child(multi, "loopDataInputRef"))).strip()
    if bool(cardinality) == bool(collection):
        report(node.id, "multi_instance_source", "exactly one of a cardinality and a collection is needed")
    loop.cardinality = read_expression(cardinality, node.id, report) if cardinality else None
    loop.collection = read_expression(collection, node.id, report) if collection else None
    item = child(multi, "inputDataItem")
    loop.item = camunda(multi, "elementVariable") or _name_of(item)
    loop.output = text_of(child(multi, "loopDataOutputRef"))
    output_item = _name_of(child(multi, "outputDataItem"))
    if bool(loop.output) != bool(output_item):
        report(node.id, "multi_instance_output", "loopDataOutputRef and outputDataItem belong together")
    loop.output_item = read_expression(output_item, node.id, report) if output_item else None
    condition = text_of(child(multi, "completionCondition"))
    loop.condition = read_expression(condition, node.id, report) if condition else None
    return loop


def _name_of(element: etree._Element | None) -> str:
    return "" if element is None else (element.get("name") or element.get("id") or "").strip()


def _standard_loop(node: Node, element: etree._Element, report: Report) -> Loop:
    maximum = element.get("loopMaximum") or ""
    condition = text_of(child(element, "loopCondition"))
    if not maximum and not condition:
        report(node.id, "loop_without_end", "a loop needs a condition or a maximum")
    if maximum and not _NUMBER_FROM_ONE.match(maximum):
        report(node.id, "loop_maximum", "loopMaximum is not a number from 1", text=maximum)
        maximum = ""
    return Loop(
        "standard", maximum=int(maximum) if maximum else None, test_before=truth(element, "testBefore"),
        condition=read_expression(condition, node.id, report) if condition else None,
    )

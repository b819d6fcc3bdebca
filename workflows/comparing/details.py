"""What a diagram says of one element: attributes, events, loops, mappings, properties.

Nothing is passed over in silence: what has no name here is told under the name it has in the file.
"""
from __future__ import annotations

from collections.abc import Callable, Container, Mapping

from lxml import etree

from workflows.comparing.model import Thing
from workflows.comparing.xmltext import attributes, canonical, elements, local, namespace, plain, reference, text_of

_CAMUNDA = frozenset({
    "http://camunda.org/schema/1.0/bpmn", "http://operaton.org/schema/1.0/bpmn", "http://activiti.org/bpmn",
    "http://flowable.org/bpmn",
})
FLOW_REFS = (("source", ""), ("target", ""))
# BPMN 2.0, tables 8.x to 10.x: an attribute that says what holds anyway says nothing.
DEFAULTS = {
    "cancelActivity": "true", "isInterrupting": "true", "triggeredByEvent": "false", "isSequential": "false",
    "isForCompensation": "false", "startQuantity": "1", "completionQuantity": "1", "parallelMultiple": "false",
    "instantiate": "false", "eventGatewayType": "Exclusive", "gatewayDirection": "Unspecified", "isClosed": "false",
    "processType": "None", "isCollection": "false", "behavior": "All", "isImmediate": "true", "testBefore": "false",
    "waitForCompletion": "true", "cancelRemainingInstances": "true", "associationDirection": "None",
    "asyncBefore": "false", "asyncAfter": "false", "exclusive": "true", "isStartableInTasklist": "true",
}
_REFERENCES = {"default": "default_flow", "sourceRef": "source", "targetRef": "target", "attachedToRef": "attached_to",
               "processRef": "process", "dataObjectRef": "data", "dataStoreRef": "data", "categoryValueRef": "category"}
_OWN = {
    "name": "name", "calledElement": "called_process", "isExecutable": "executable", "cancelActivity": "interrupting",
    "isInterrupting": "interrupting", "triggeredByEvent": "event_subprocess", "scriptFormat": "script_language",
    "gatewayDirection": "gateway_direction",
}
_EXTRA = {
    "candidateGroups": "candidate_groups", "candidateUsers": "candidate_users", "assignee": "assignee",
    "dueDate": "due_date", "followUpDate": "follow_up_date", "priority": "priority", "formRef": "form",
    "formKey": "form", "formRefBinding": "form_binding", "formRefVersion": "form_binding", "topic": "topic",
    "type": "implementation", "resultVariable": "result", "decisionRef": "decision",
    "decisionRefBinding": "decision_binding", "decisionRefVersion": "decision_binding",
    "mapDecisionResult": "decision_result", "calledElementBinding": "call_binding",
    "calledElementVersion": "call_binding", "calledElementVersionTag": "call_binding",
    "candidateStarterGroups": "starter_groups", "candidateStarterUsers": "starter_users",
    "isStartableInTasklist": "startable", "historyTimeToLive": "retention", "versionTag": "version_tag",
    "failedJobRetryTimeCycle": "retries", "asyncBefore": "saved_before", "asyncAfter": "saved_after",
    "collection": "loop_collection", "elementVariable": "loop_variable",
}
_GUARD = "guard:"
_LOOPS = {"loopCardinality": "loop_count", "completionCondition": "loop_end", "loopCondition": "loop_condition"}
_TIMES = {"timeDate": "timer", "timeDuration": "timer", "timeCycle": "timer"}
EVENT_REFS = {"messageRef": "message", "signalRef": "signal", "errorRef": "error_code", "escalationRef": "escalation"}
_ELSEWHERE = frozenset({"incoming", "outgoing", "extensionElements", "flowNodeRef", "childLaneSet", "laneSet"})
_INSIDE = frozenset({"process", "subProcess", "adHocSubProcess", "transaction", "collaboration", "choreography"})
_PARTS_INSIDE = frozenset({"documentation", "multiInstanceLoopCharacteristics", "standardLoopCharacteristics",
                           "completionCondition", "ioSpecification", "property", "dataInputAssociation",
                           "dataOutputAssociation", "potentialOwner", "humanPerformer", "performer", "resourceRole",
                           "supports", "auditing", "monitoring", "correlationSubscription"})


def read_details(thing: Thing, element: etree._Element, used: Mapping[str, str]) -> None:
    """Note everything a diagram says of an element, except what it contains and where it is drawn.

    :param used: id of a message, signal, error or escalation -> what it is called.
    """
    _attributes(thing, element, told=EVENT_REFS)
    _event_refs(thing, element, used)
    for part in elements(element):
        kind = local(part)
        if kind in _ELSEWHERE or (local(element) in _INSIDE and kind not in _PARTS_INSIDE):
            continue
        _part(thing, part, used)
    for extensions in elements(element):
        if local(extensions) == "extensionElements":
            for one in elements(extensions):
                _extension(thing, one)
    _told_elsewhere(thing)


def _told_elsewhere(thing: Thing) -> None:
    """Drop what a step tells by referring to it: the name, or the code that stands before the name."""
    if thing.quiet:
        told = [key for key, value in thing.aspects.items() if key[0] in {"name", "attribute"} and value == thing.label]
        for key in told:
            del thing.aspects[key]


def _attributes(
    thing: Thing, element: etree._Element, prefix: str = "", told: Container[str] = frozenset()
) -> None:
    for space, name, value in attributes(element):
        if DEFAULTS.get(name) == value or name in told:
            continue
        if not space and name in _REFERENCES and not prefix:
            thing.refs[(_REFERENCES[name], "")] = reference(value)
        elif not space and name in _OWN:
            thing.say(_OWN[name], plain(value) if name == "name" else value)
        elif space in _CAMUNDA and name in _EXTRA:
            thing.say(_EXTRA[name], value.strip())
        else:
            thing.say("attribute", value, prefix + name)


def _part(thing: Thing, part: etree._Element, used: Mapping[str, str]) -> None:
    kind = local(part)
    if kind in _SIMPLE:
        value = text_of(part)
        if value:
            thing.say(_SIMPLE[kind], value)
        if part.get("language"):
            thing.say("language", str(part.get("language")), _SIMPLE[kind])
        for space, name, text in attributes(part):
            if space in _CAMUNDA or name not in {"language", "textFormat"}:
                thing.say("attribute", text, f"{kind}.{name}")
    elif kind.endswith("EventDefinition"):
        _event(thing, part, used)
    elif kind in {"multiInstanceLoopCharacteristics", "standardLoopCharacteristics"}:
        _loop(thing, part)
    elif kind == "eventDefinitionRef":
        thing.say("event", text_of(part))
    else:
        thing.say("part", canonical(part), kind)


_SIMPLE = {"documentation": "documentation", "conditionExpression": "condition", "script": "script", "text": "text",
           "completionCondition": "completion"}


def _event(thing: Thing, definition: etree._Element, used: Mapping[str, str]) -> None:
    thing.say("event", local(definition).removesuffix("EventDefinition"))
    _event_refs(thing, definition, used)
    if local(definition) == "linkEventDefinition":
        thing.say("link", plain(definition.get("name")))
    _attributes(thing, definition, "event.", {*EVENT_REFS, "name"})
    for part in elements(definition):
        kind = local(part)
        if kind in _TIMES:
            thing.say("timer_kind", kind)
            thing.say(_TIMES[kind], text_of(part))
        elif kind == "condition":
            thing.say("condition", text_of(part))
        elif kind == "extensionElements":
            for one in elements(part):
                _extension(thing, one)
        else:
            thing.say("part", canonical(part), kind)


def _event_refs(thing: Thing, element: etree._Element, used: Mapping[str, str]) -> None:
    """What is waited for or sent, by its name: its id may be any."""
    for name, aspect in EVENT_REFS.items():
        if element.get(name):
            identity = reference(element.get(name))
            thing.say(aspect, used.get(identity) or identity)


def _loop(thing: Thing, loop: etree._Element) -> None:
    kind = "standard"
    if local(loop) == "multiInstanceLoopCharacteristics":
        kind = "sequential" if loop.get("isSequential") in {"true", "1"} else "parallel"
    thing.say("loop", kind)
    _attributes(thing, loop, "loop.", {"isSequential"})
    for part in elements(loop):
        name = local(part)
        if name in _LOOPS:
            thing.say(_LOOPS[name], text_of(part))
        elif name == "extensionElements":
            for one in elements(part):
                _extension(thing, one)
        else:
            thing.say("part", canonical(part), f"loop.{name}")


def _extension(thing: Thing, element: etree._Element) -> None:
    read = _EXTENSIONS.get(local(element)) if namespace(element) in _CAMUNDA else None
    if read is not None:
        read(thing, element)
    else:
        thing.say("extension", canonical(element), local(element))


def _properties(thing: Thing, group: etree._Element) -> None:
    for entry in elements(group):
        name, value = entry.get("name") or entry.get("id") or "", entry.get("value") or ""
        if name.startswith(_GUARD):
            thing.say("guard", value, name.removeprefix(_GUARD).strip())
        else:
            thing.say("property", value, name)


def _mappings(thing: Thing, group: etree._Element) -> None:
    names: dict[str, list[str]] = {"input": [], "output": []}
    for entry in elements(group):
        aspect = {"inputParameter": "input", "outputParameter": "output"}.get(local(entry))
        if aspect is None:
            thing.say("extension", canonical(entry), local(entry))
            continue
        name = entry.get("name") or ""
        inner = [canonical(one) for one in elements(entry)]
        thing.say(aspect, "; ".join(inner) or text_of(entry), name)
        names[aspect].append(name)
    thing.orders |= {f"{aspect}_order": tuple(found) for aspect, found in names.items() if found}


def _passing(thing: Thing, entry: etree._Element) -> None:
    """`camunda:in` and `camunda:out` of a call."""
    told = {name: value for _, name, value in attributes(entry)}
    part = told.pop("target", "") or next((name for name in ("businessKey", "variables") if name in told), "")
    sources = ("sourceExpression", "source", "businessKey", "variables")
    value = next((told.pop(name) for name in sources if name in told), "")
    more = "".join(f"; {name}={text}" for name, text in sorted(told.items()))
    thing.say(f"call_{local(entry)}", value + more, part)


def _retries(thing: Thing, entry: etree._Element) -> None:
    thing.say("retries", text_of(entry))


_EXTENSIONS: Mapping[str, Callable[[Thing, etree._Element], None]] = {
    "properties": _properties, "inputOutput": _mappings, "in": _passing, "out": _passing,
    "failedJobRetryTimeCycle": _retries,
}

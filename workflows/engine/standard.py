"""What may stand where in a process, by the schema of BPMN 2.0.2 (clauses 8, 10 and 13 of the standard).

Only what lies inside processes is written down; collaborations, choreographies and conversations
are not run and are not judged.
"""
from __future__ import annotations

_BASE = frozenset({"documentation", "extensionElements"})
_ELEMENT = _BASE | {"auditing", "monitoring", "categoryValueRef"}
_NODE = _ELEMENT | {"incoming", "outgoing"}
LOOPS = frozenset({"standardLoopCharacteristics", "multiInstanceLoopCharacteristics"})
_ROLES = frozenset({"resourceRole", "performer", "humanPerformer", "potentialOwner"})
_ASSOCIATIONS = frozenset({"dataInputAssociation", "dataOutputAssociation"})
_ACTIVITY = _NODE | _ROLES | _ASSOCIATIONS | LOOPS | {"ioSpecification", "property"}
EVENT_DEFINITIONS = frozenset(
    f"{kind}EventDefinition" for kind in (
        "message", "signal", "timer", "error", "escalation", "conditional", "link", "terminate", "cancel", "compensate",
    )
)
_EVENT = _NODE | EVENT_DEFINITIONS | {"property", "eventDefinitionRef"}
_CATCH = _EVENT | {"dataOutput", "dataOutputAssociation", "outputSet"}
_THROW = _EVENT | {"dataInput", "dataInputAssociation", "inputSet"}
TASKS = frozenset({
    "task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask",
})
# Elements of a process the engine knows by name and does not run; `drawing` refuses them.
NOT_RUN = frozenset({
    "adHocSubProcess", "complexGateway", "choreographyTask", "subChoreography", "callChoreography", "event",
    "implicitThrowEvent",
})
FLOW_NODES = TASKS | NOT_RUN | {
    "subProcess", "transaction", "callActivity", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
    "eventBasedGateway", "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent",
}
_FLOW_ELEMENTS = FLOW_NODES | {"sequenceFlow", "dataObject", "dataObjectReference", "dataStoreReference"}
_ARTIFACTS = frozenset({"association", "group", "textAnnotation"})
_INSIDE = _FLOW_ELEMENTS | _ARTIFACTS | {"laneSet"}
_DATA = _BASE | {"dataState"}

CHILDREN = {
    "process": _ELEMENT | _INSIDE | _ROLES | {
        "supportedInterfaceRef", "ioSpecification", "ioBinding", "property", "correlationSubscription", "supports",
    },
    "subProcess": _ACTIVITY | _INSIDE, "transaction": _ACTIVITY | _INSIDE,
    "adHocSubProcess": _ACTIVITY | _INSIDE | {"completionCondition"},
    **dict.fromkeys(TASKS, _ACTIVITY), "callActivity": _ACTIVITY,
    "userTask": _ACTIVITY | {"rendering"}, "scriptTask": _ACTIVITY | {"script"},
    **dict.fromkeys(("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway"), _NODE),
    "complexGateway": _NODE | {"activationCondition"},
    **dict.fromkeys(("startEvent", "intermediateCatchEvent", "boundaryEvent"), _CATCH),
    **dict.fromkeys(("endEvent", "intermediateThrowEvent", "implicitThrowEvent"), _THROW),
    "sequenceFlow": _ELEMENT | {"conditionExpression"},
    "dataObject": _ELEMENT | {"dataState"}, "dataObjectReference": _ELEMENT | {"dataState"},
    "dataStoreReference": _ELEMENT | {"dataState"}, "property": _DATA, "dataInput": _DATA, "dataOutput": _DATA,
    "laneSet": _BASE | {"lane"}, "lane": _BASE | {"partitionElement", "flowNodeRef", "childLaneSet"},
    "childLaneSet": _BASE | {"lane"},
    "standardLoopCharacteristics": _BASE | {"loopCondition"},
    "multiInstanceLoopCharacteristics": _BASE | {
        "loopCardinality", "loopDataInputRef", "loopDataOutputRef", "inputDataItem", "outputDataItem",
        "complexBehaviorDefinition", "completionCondition",
    },
    "messageEventDefinition": _BASE | {"operationRef"},
    "timerEventDefinition": _BASE | {"timeDate", "timeDuration", "timeCycle"},
    "conditionalEventDefinition": _BASE | {"condition"},
    "linkEventDefinition": _BASE | {"source", "target"},
    **dict.fromkeys(
        (f"{kind}EventDefinition" for kind in ("signal", "error", "escalation", "terminate", "cancel", "compensate")),
        _BASE,
    ),
    "ioSpecification": _BASE | {"dataInput", "dataOutput", "inputSet", "outputSet"},
    "dataInputAssociation": _BASE | {"sourceRef", "targetRef", "transformation", "assignment"},
    "dataOutputAssociation": _BASE | {"sourceRef", "targetRef", "transformation", "assignment"},
    "association": _BASE, "group": _BASE, "textAnnotation": _BASE | {"text"},
}
_ROOT_ELEMENTS = EVENT_DEFINITIONS | {
    "category", "collaboration", "choreography", "conversation", "correlationProperty", "dataStore", "endPoint",
    "error", "escalation", "globalBusinessRuleTask", "globalChoreographyTask", "globalConversation", "globalManualTask",
    "globalScriptTask", "globalTask", "globalUserTask", "interface", "itemDefinition", "message", "partnerEntity",
    "partnerRole", "process", "resource", "signal",
}
CHILDREN["definitions"] = _BASE | _ROOT_ELEMENTS | {"import", "extension", "relationship"}

# Of these only the first would be read.
ONCE = frozenset({
    "extensionElements", "ioSpecification", "conditionExpression", "script", "loopCardinality", "loopDataInputRef",
    "loopDataOutputRef", "inputDataItem", "outputDataItem", "completionCondition", "loopCondition", "timeDate",
    "timeDuration", "timeCycle", "condition", "childLaneSet", "transformation", *LOOPS,
})

_ID = frozenset({"id"})
_NAMED = _ID | {"name"}
_ACTIVITY_ATTRIBUTES = _NAMED | {"isForCompensation", "startQuantity", "completionQuantity", "default"}
_GATEWAY = _NAMED | {"gatewayDirection"}
ATTRIBUTES = {
    "process": _NAMED | {"processType", "isClosed", "isExecutable", "definitionalCollaborationRef"},
    "task": _ACTIVITY_ATTRIBUTES, "manualTask": _ACTIVITY_ATTRIBUTES,
    "userTask": _ACTIVITY_ATTRIBUTES | {"implementation"},
    "businessRuleTask": _ACTIVITY_ATTRIBUTES | {"implementation"},
    "serviceTask": _ACTIVITY_ATTRIBUTES | {"implementation", "operationRef"},
    "sendTask": _ACTIVITY_ATTRIBUTES | {"implementation", "operationRef", "messageRef"},
    "receiveTask": _ACTIVITY_ATTRIBUTES | {"implementation", "operationRef", "messageRef", "instantiate"},
    "scriptTask": _ACTIVITY_ATTRIBUTES | {"scriptFormat"},
    "callActivity": _ACTIVITY_ATTRIBUTES | {"calledElement"},
    "subProcess": _ACTIVITY_ATTRIBUTES | {"triggeredByEvent"},
    "transaction": _ACTIVITY_ATTRIBUTES | {"triggeredByEvent", "method"},
    "exclusiveGateway": _GATEWAY | {"default"}, "inclusiveGateway": _GATEWAY | {"default"},
    "parallelGateway": _GATEWAY, "eventBasedGateway": _GATEWAY | {"instantiate", "eventGatewayType"},
    "startEvent": _NAMED | {"isInterrupting", "parallelMultiple"},
    "intermediateCatchEvent": _NAMED | {"parallelMultiple"},
    "intermediateThrowEvent": _NAMED, "endEvent": _NAMED,
    "boundaryEvent": _NAMED | {"attachedToRef", "cancelActivity", "parallelMultiple"},
    "sequenceFlow": _NAMED | {"sourceRef", "targetRef", "isImmediate"},
    "standardLoopCharacteristics": _ID | {"testBefore", "loopMaximum"},
    "multiInstanceLoopCharacteristics": _ID | {
        "isSequential", "behavior", "oneBehaviorEventRef", "noneBehaviorEventRef",
    },
    "messageEventDefinition": _ID | {"messageRef"}, "signalEventDefinition": _ID | {"signalRef"},
    "errorEventDefinition": _ID | {"errorRef"}, "escalationEventDefinition": _ID | {"escalationRef"},
    "timerEventDefinition": _ID, "conditionalEventDefinition": _ID, "linkEventDefinition": _NAMED,
    "terminateEventDefinition": _ID, "cancelEventDefinition": _ID,
    "compensateEventDefinition": _ID | {"waitForCompletion", "activityRef"},
    "lane": _NAMED | {"partitionElementRef"},
}
_BOOLEAN = frozenset({"true", "false", "1", "0"})
# Attributes with a fixed set of values that change what is run.
VALUES = {
    **dict.fromkeys(
        ("isExecutable", "isForCompensation", "instantiate", "triggeredByEvent", "isInterrupting", "cancelActivity",
         "parallelMultiple", "isSequential", "testBefore", "waitForCompletion"), _BOOLEAN,
    ),
    "eventGatewayType": frozenset({"Exclusive", "Parallel"}),
    "behavior": frozenset({"None", "One", "All", "Complex"}),
}

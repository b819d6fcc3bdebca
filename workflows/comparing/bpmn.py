"""A diagram as things: every step, path, lane, participant and process with all that is said of it."""
from __future__ import annotations

from collections import defaultdict

from lxml import etree

from workflows.comparing.details import EVENT_REFS, FLOW_REFS, read_details
from workflows.comparing.model import Thing
from workflows.comparing.xmltext import attributes, elements, local, namespace, plain, reference, text_of

_DRAWN = "http://www.omg.org/spec/BPMN/20100524/DI"
_CONTAINERS = frozenset({"process", "subProcess", "adHocSubProcess", "transaction", "collaboration", "choreography"})
# Parts of an element, not things of their own; `details` reads them.
_PARTS = frozenset({
    "documentation", "extensionElements", "incoming", "outgoing", "multiInstanceLoopCharacteristics",
    "standardLoopCharacteristics", "ioSpecification", "property", "dataInputAssociation", "dataOutputAssociation",
    "humanPerformer", "performer", "potentialOwner", "resourceRole", "supports", "auditing", "monitoring", "ioBinding",
    "completionCondition", "correlationSubscription", "supportedInterfaceRef", "conversationAssociation",
    "participantAssociation", "messageFlowAssociation", "extension",
})
# What means something only where a step refers to it, and the names it is told by there.
_USED = {"message": ("name",), "signal": ("name",), "error": ("errorCode", "name"),
         "escalation": ("escalationCode", "name")}
_TOOL = frozenset({"exporter", "exporterVersion"})


def things_of(root: etree._Element, resource: str) -> dict[str, Thing]:
    """All things of a diagram by id, in the sequence of the file.

    :param root: of the file, read by `untrusted_xml`.
    """
    asked = {reference(one.get(name)) for name in EVENT_REFS for one in root.iterfind(f".//*[@{name}]")}
    used = {one.get("id", ""): _used_name(one) for one in elements(root) if local(one) in _USED}
    reader = _Reader(resource, {identity: name for identity, name in used.items() if identity in asked})
    reader.file(root)
    reader.connect()
    return reader.things


def _used_name(element: etree._Element) -> str:
    return next((plain(element.get(name)) for name in _USED[local(element)] if element.get(name)), "")


class _Reader:
    """Walks through a file once."""

    def __init__(self, resource: str, used: dict[str, str]) -> None:
        self.things: dict[str, Thing] = {}
        self._resource = resource
        self._used = used
        self._lanes: dict[str, list[str]] = defaultdict(list)
        self._numbers: dict[str, int] = defaultdict(int)

    def file(self, root: etree._Element) -> None:
        """The file itself, and everything in it."""
        whole = Thing("", "file", self._resource)
        for space, name, value in attributes(root):
            if name not in _TOOL and not space:
                whole.say("attribute", value, name)
        self.things[""] = whole
        self._inside(root, whole)

    def _inside(self, container: etree._Element, scope: Thing) -> None:
        for element in elements(container):
            if namespace(element) == _DRAWN or local(element) in _PARTS:
                continue
            if local(element) == "laneSet":
                self._lane_set(element, scope)
            else:
                self._thing(element, scope)

    def _thing(self, element: etree._Element, scope: Thing) -> Thing:
        kind, name = local(element), plain(element.get("name"))
        thing = Thing(self._identity(element, scope), kind, name or f"<{kind}>")
        self.things[thing.id] = thing
        if kind in _USED:
            thing.quiet, thing.label = thing.id in self._used, _used_name(element) or thing.label
        if scope.id:
            thing.refs[("scope", "")] = scope.id
        read_details(thing, element, self._used)
        if kind in _CONTAINERS:
            self._inside(element, thing)
        elif kind == "textAnnotation":
            thing.label = plain("".join(text_of(one) for one in elements(element) if local(one) == "text"))[:80] or kind
        return thing

    def _identity(self, element: etree._Element, scope: Thing) -> str:
        """Its id; what has none, or one that is taken, gets a number."""
        wanted = plain(element.get("id"))
        if wanted and wanted not in self.things:
            return wanted
        made = f"{wanted or scope.id}/{local(element)}"
        self._numbers[made] += 1
        return f"{made}/{self._numbers[made]}"

    def _lane_set(self, lanes: etree._Element, scope: Thing) -> None:
        for lane in elements(lanes):
            if local(lane) != "lane":
                continue
            thing = self._thing(lane, scope)
            for part in elements(lane):
                if local(part) == "flowNodeRef":
                    self._lanes[thing.id].append(reference(text_of(part)))
                elif local(part) == "childLaneSet":
                    self._lane_set(part, thing)

    def connect(self) -> None:
        """What stands in which lane, what touches what, and in which sequence the paths of a step are tried."""
        for lane, members in self._lanes.items():
            for member in members:
                if member in self.things:
                    self.things[member].refs[("lane", "")] = lane
        near: dict[str, set[str]] = defaultdict(set)
        leaving: dict[str, list[Thing]] = defaultdict(list)
        for thing in self.things.values():
            ends = [thing.refs[key] for key in FLOW_REFS if key in thing.refs]
            if len(ends) == len(FLOW_REFS):
                near[ends[0]].add(ends[1])
                near[ends[1]].add(ends[0])
                self._name_path(thing, ends)
                if thing.type == "sequenceFlow":
                    leaving[ends[0]].append(thing)
            host = thing.refs.get(("attached_to", ""), "")
            if host:
                near[host].add(thing.id)
                near[thing.id].add(host)
        for identity, touched in near.items():
            if identity in self.things:
                self.things[identity].near = frozenset(touched)
        for identity, flows in leaving.items():
            if identity in self.things and sum(("condition", "") in one.aspects for one in flows) > 1:
                self.things[identity].orders["branch_order"] = tuple(one.id for one in flows)

    def _name_path(self, path: Thing, ends: list[str]) -> None:
        called = [self.things[end].label if end in self.things else end for end in ends]
        name = path.aspects.get(("name", ""), "")
        path.label = f"{called[0]} → {called[1]}" + (f" ({name})" if name else "")


"""How a token passes a flow node: SpiffWorkflow's task specs with token semantics of our own.

SpiffWorkflow calls `_update` when a token arrives and `_run_hook` when it runs; True completes the
task, None leaves it waiting, an exception becomes a fault. Prediction of the future is switched
off: followers are made when a token leaves.
"""
from __future__ import annotations

from typing import Any

from SpiffWorkflow.bpmn.specs.bpmn_task_spec import BpmnTaskSpec

from workflows.engine import history
from workflows.engine.faults import Halt
from workflows.engine.graph import Flow, Node
from workflows.engine.tokens import ENTER, LEAVE, Token
from workflows.model import EventKind


class FlowNode(BpmnTaskSpec):  # type: ignore[misc] # SpiffWorkflow ships no types
    """Common part of all flow nodes; stands before a SpiffWorkflow spec class in the bases."""

    node: Node

    def __init__(self, wf_spec: Any, node: Node) -> None:
        super().__init__(wf_spec, node.id, **self.spec_arguments(node))
        self.node = node
        self.boundary_ids = frozenset(boundary.id for boundary in node.boundaries)
        self.bpmn_id, self.bpmn_name = node.id, node.name

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        """What the SpiffWorkflow class wants besides the name."""
        return {"lane": node.lane or None}

    def _predict(self, *args: Any, **kwargs: Any) -> None:
        """No future is predicted."""

    def _update(self, token: Token) -> None:
        token.case.ready(token, ENTER)

    def _run_hook(self, token: Token) -> bool | None:
        if token.note.get("phase") != LEAVE:
            if token.note.get("listen"):
                token.case.listen(token.workflow)
                del token.note["listen"]
            self.note_entered(token)
            if not self.enter(token):
                return None
            if token.id not in token.case.index:
                return None  # it was interrupted by what it did itself
            token.note["phase"] = LEAVE
        return self.leave(token)

    def note_entered(self, token: Token) -> None:
        """Tell the history once that the node was entered."""
        if not token.note.get("entered"):
            token.note["entered"] = True
            history.activity(token.case, EventKind.ENTERED, token)

    def enter(self, token: Token) -> bool:
        """Do the node's work; False = it has to wait."""
        return True

    def leave(self, token: Token) -> bool | None:
        """Choose the flows to leave by; True = leave now."""
        token.note["taken"] = [flow.id for flow in self.choose(token)]
        return True

    def choose(self, token: Token) -> list[Flow]:
        """Outgoing flows without or with a true condition; the default where no condition is true."""
        flows = self.node.outgoing
        if not any(flow.condition for flow in flows):
            return flows
        return choose_by_conditions(token, flows, self.node.default, first=False)

    def _on_complete(self, token: Token) -> None:
        if token.id not in token.case.index:
            return
        taken = token.note.get("taken", [])
        history.activity(token.case, EventKind.COMPLETED, token, {"taken": taken} if taken else None)
        flows = token.workflow.model.graph.flows
        token.case.depart(token, [flows[flow] for flow in taken])

    def skip(self, token: Token) -> None:
        """Go on as if the work were done."""
        token.case.ready(token, LEAVE)


def choose_by_conditions(token: Token, flows: list[Flow], default: str, *, first: bool) -> list[Flow]:
    """The flows whose condition holds, in document order (only the `first`), else the default one.

    The decision is told to the history with every condition and the values it read.

    :raises Halt: when a condition is not true or false, or no flow can be taken.
    """
    case = token.case
    view = case.scopes.view(token.scope)
    tested: list[dict[str, Any]] = []
    taken: list[Flow] = []
    for flow in flows:
        if flow.id == default:
            continue
        if flow.condition is None:
            taken.append(flow)
            continue
        result = flow.condition.evaluate(view, case.surroundings.clock)
        if not isinstance(result, bool):
            raise Halt(
                "condition_not_boolean", f"the condition {flow.condition.source!r} is neither true nor false",
                condition=flow.condition.source, flow=flow.id,
            )
        tested.append({"flow": flow.id, "condition": flow.condition.source, "result": result,
                       "values": flow.condition.values_read(view)})
        if result:
            taken.append(flow)
            if first:
                break
    if not any(flow.condition for flow in taken) and default:
        taken += [flow for flow in flows if flow.id == default]
    if not taken:
        raise Halt("no_flow_taken", "no condition holds and there is no default flow", conditions=_conditions(tested))
    _tell(token, tested, taken)
    return taken


def _conditions(tested: list[dict[str, Any]]) -> str:
    return "; ".join(str(one["condition"]) for one in tested)


def _tell(token: Token, tested: list[dict[str, Any]], taken: list[Flow]) -> None:
    values: dict[str, Any] = {}
    for test in tested:
        values.update(test["values"])
    condition = next((test["condition"] for test in tested if test["result"]), "")
    detail = {"condition": condition, "values": values, "taken": [flow.id for flow in taken], "flows": tested}
    history.activity(token.case, EventKind.GATEWAY, token, detail)


class PassNode(FlowNode):
    """A node that does nothing: none events, links."""

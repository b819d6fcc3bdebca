"""A token: SpiffWorkflow's task, kept only while it is alive and without a tree above or below it.

SpiffWorkflow keeps every finished task and walks the tree after each step; here a finished task
leaves at once (the history events have told of it), so step 1,000 of a loop costs as step 10 and
the saved state holds nothing but what is live.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from SpiffWorkflow import TaskState
from SpiffWorkflow.task import Task

from workflows.identifiers import new_id

if TYPE_CHECKING:
    from workflows.engine.case import CaseWorkflow
    from workflows.engine.nodes import FlowNode

ENTER = "enter"
LEAVE = "leave"
BODY = "body"
INSTANCE = "instance"


class Token(Task):  # type: ignore[misc] # SpiffWorkflow ships no types
    """One live token; everything it must remember over save and load stands in `internal_data`.

    Keys: n (order of creation), flow (the flow it came by), phase (enter, leave), role (body or
    instance of a loop), body, index, scope (data scope, where it is not that of its workflow),
    entered, armed, fault, and what a behaviour notes for itself.
    """

    internal_data: dict[str, Any]
    task_spec: FlowNode

    def __init__(self, workflow: Any, spec: FlowNode, identity: str = "") -> None:
        super().__init__(workflow, spec, None, TaskState.FUTURE, identity or new_id())
        case = self.case
        case.count += 1
        case.index[self.id] = self
        self.internal_data["n"] = case.count

    @property
    def case(self) -> CaseWorkflow:
        """The running instance it belongs to."""
        return self.workflow.top_workflow  # type: ignore[no-any-return]

    @property
    def note(self) -> dict[str, Any]:
        """Short name of `internal_data`."""
        return self.internal_data

    @property
    def scope(self) -> str:
        """Id of the data scope it sees."""
        own = self.internal_data.get("scope")
        return self.workflow.scope_id if own is None else own  # type: ignore[no-any-return]

    @property
    def holder(self) -> str:
        """Name under which its waits stand."""
        return self.id  # type: ignore[no-any-return]

    @property
    def is_instance(self) -> bool:
        """Whether it is one round or item of a loop."""
        return self.internal_data.get("role") == INSTANCE

    @property
    def is_body(self) -> bool:
        """Whether it stands for a whole loop."""
        return self.internal_data.get("role") == BODY

    def run(self) -> bool | None:
        """Run once; whatever the run itself made of the token (ready again, gone) stays."""
        self._set_state(TaskState.STARTED)
        result: bool | None = self.task_spec._run(self)
        if result:
            self.complete()
        return result

    def _set_state(self, value: int) -> None:
        # SpiffWorkflow's own logs every change with a dump of all tasks
        self._state = value

"""What a batch does to one task, and how that is taken back: the same service calls a single act makes."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import Person, UserTask
from workflows.services.case_texts import value_of
from workflows.services.context import Context
from workflows.services.identity import Identity
from workflows.services.tasks import Tasks

ACTS = ("claim", "assign", "follow_up", "priority", "decide")
#: What a single act can take back, a batch can.
UNDOABLE = frozenset({"claim", "assign", "follow_up", "priority"})
#: Property of a user task: the fields of its form that may be filled in for many at once; absent = none.
DECISION = "batchDecision"


class BatchActs:
    """Each joins the transaction that notes its result."""

    def __init__(self, context: Context, tasks: Tasks) -> None:
        self._context = context
        self._tasks = tasks
        self._identity = Identity(context)

    def do(self, act: str, params: Mapping[str, Any], task_id: str, revision: int, by: Person) -> dict[str, Any]:
        """Do it to one task.

        :returns: what it was before and is now, for taking it back.
        :raises EngineError: as the single act does.
        """
        task = self._tasks.get(task_id, by)
        return getattr(self, f"_{act}")(task, params, revision, by) or {}

    def _claim(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        taken = task.assignee is not None and task.assignee.username == by.username
        self._tasks.claim(task.id, by, revision=revision)
        return {"act": "claim", "taken": taken}

    def _assign(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        to = self._identity.by_username(str(params["to"])) if params["to"] else None
        if to is not None and not to.active:
            raise NotAllowed("person_inactive", name=to.name)
        before = task.assignee.username if task.assignee else ""
        self._tasks.assign(task.id, to, by=by)
        return {"act": "assign", "before": before, "after": to.username if to else ""}

    def _follow_up(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        self._tasks.follow_up(task.id, params["date"], by)
        return {"act": "follow_up"}

    def _priority(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        self._tasks.set_priority(task.id, int(params["priority"]), by=by)
        return {"act": "priority", "before": task.priority, "after": int(params["priority"])}

    def _decide(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        """One form for all, checked against each: what the process does not leave to a batch is turned down."""
        element = self._context.catalog.model(task.definition_id).elements.get(task.element)
        properties = element.properties if element is not None else {}
        named = properties.get(DECISION, "").split()
        if not named or not task.form_ref:
            raise NotAllowed("batch_decision_off")
        form = self._context.catalog.form(task.definition_id, task.form_ref)
        known = self._tasks.variables(task.id, by)
        sent = {key: value for key, value in params["raw"].items() if key in named}
        values, wrong = form.validate({**form.initial(known), **sent}, known, clock=self._context.clock)
        if wrong:
            raise Rejected("batch_fields", fields=wrong, names=", ".join(one.label or one.key for one in wrong))
        if value_of(properties.get("irreversible", ""), {**known, **values}) is True:
            raise NotAllowed("batch_irreversible")
        self._tasks.complete(task.id, values, by, revision=revision, words=str(params["words"]))
        return {"act": "decide"}

    def _undo(self, task: UserTask, params: Mapping[str, Any], revision: int, by: Person) -> dict[str, Any]:
        """Back to what it was, as long as it is still what the batch made of it."""
        done, has = params["done"], task.assignee.username if task.assignee else ""
        if done["act"] == "claim":
            _require(has == by.username)
            if not done["taken"]:
                self._tasks.unclaim(task.id, by)
        elif done["act"] == "assign":
            _require(has == done["after"])
            before = self._identity.by_username(done["before"]) if done["before"] else None
            self._tasks.assign(task.id, before, by=by)
        elif done["act"] == "follow_up":
            self._tasks.follow_up(task.id, None, by)
        else:
            _require(task.priority == done["after"])
            self._tasks.set_priority(task.id, done["before"], by=by)
        return {}


def _require(same: bool) -> None:
    if not same:
        raise Conflict("batch_moved_on")

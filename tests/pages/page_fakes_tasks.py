"""The task list and the work on a task, in memory."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from page_fakes_data import PEOPLE, FakeDraft

from workflows.clock import end_of_day
from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import (
    Document,
    Note,
    Person,
    TaskState,
    UserTask,
)
from workflows.services.narrowing import ALL, Only

if TYPE_CHECKING:
    from page_fakes import FakeApplication


class FakeTasks:
    """The task list and the work on one task."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app

    def _sees(self, person: Person, task: UserTask) -> bool:
        mine = task.assignee is not None and task.assignee.id == person.id
        did = task.completed_by is not None and task.completed_by.id == person.id
        return mine or did or bool(set(task.candidate_groups) & person.groups)

    def inbox(
        self, person: Person, *, view: str = "team", process: str | None = None, sort: str = "due",
        limit: int = 200, offset: int = 0, only: Only = ALL, **_: Any,
    ) -> list[UserTask]:
        return self._all(person, view, process or only.process, sort)[offset:offset + limit]

    def _all(self, person: Person, view: str, process: str | None, sort: str) -> list[UserTask]:
        found = [one for one in self.app.user_tasks.values() if one.state is TaskState.OPEN and self._sees(person, one)]
        now = self.app.now()
        away = [one for one in found if one.follow_up is not None and one.follow_up > now]
        if view == "follow_up":
            return sorted(away, key=lambda one: one.follow_up or now)
        found = [one for one in found if one not in away]
        if view == "mine":
            found = [one for one in found if one.assignee is not None and one.assignee.id == person.id]
        if view == "team":
            found = [one for one in found if one.assignee is None or one.assignee.id == person.id]
        if process:
            found = [one for one in found if one.process_key == process]
        keys = {"received": lambda one: one.received, "case": lambda one: one.title.lower()}
        return sorted(found, key=keys.get(sort, lambda one: one.due or now.replace(year=9999)))

    def counts(self, person: Person) -> dict[str, int]:
        return {view: len(self._all(person, view, None, "due")) for view in ("team", "mine", "all", "follow_up")}

    def figures(
        self, person: Person, *, view: str, overdue_before: dt.datetime, near_before: dt.datetime, only: Only = ALL
    ) -> dict[str, int]:
        due = [one.due for one in self._all(person, view, only.process, "due")]
        return {
            "open": len(due),
            "overdue": sum(1 for one in due if one and one < overdue_before),
            "near": sum(1 for one in due if one and overdue_before <= one < near_before),
        }

    def steps(self, person: Person, *, view: str = "all", **_: Any) -> list[str]:
        return sorted({one.name for one in self._all(person, view, None, "due")})

    def counts_of(self, person: Person, lists: list[tuple[str, Any]]) -> list[int]:
        def fits(one: UserTask, only: Any) -> bool:
            return only.created_from is None or one.created >= only.created_from
        return [
            sum(fits(one, only) for one in self._all(person, view, only.process, "due")) for view, only in lists
        ]

    def processes(self, person: Person, *, view: str = "all") -> list[tuple[str, str]]:
        found = {(one.process_key, one.process_name) for one in self._all(person, view, None, "due")}
        return sorted(found, key=lambda pair: pair[1])

    def get(self, task_id: str, person: Person) -> UserTask:
        task = self.app.user_tasks.get(task_id)
        if task is None or not (self._sees(person, task) or self.app.history._sees(person, self.app.cases[task.instance_id])):
            raise NotFound("task_not_found")
        return task

    def _put(self, task: UserTask) -> UserTask:
        self.app.user_tasks[task.id] = task
        return task

    def claim(self, task_id: str, person: Person, *, revision: int | None = None) -> UserTask:
        task = self.get(task_id, person)
        if task.assignee is not None and task.assignee.id != person.id:
            raise Conflict("task_claimed_by_other", name=task.assignee.name)
        self.app.calls.append(("claim", task_id))
        return self._put(replace(task, assignee=person))

    def unclaim(self, task_id: str, person: Person, *, revision: int | None = None) -> UserTask:
        self.app.calls.append(("unclaim", task_id))
        return self._put(replace(self.get(task_id, person), assignee=None))

    def complete(
        self, task_id: str, values: Mapping[str, Any], person: Person, *, revision: int, words: str = "", typed: Any = None
    ) -> None:
        task = self.get(task_id, person)
        if task.state is not TaskState.OPEN:
            name = task.completed_by.name if task.completed_by else ""
            raise Conflict("task_already_completed", name=name, at=task.completed)
        if task.assignee is not None and task.assignee.id != person.id:
            raise Conflict("task_claimed_by_other", name=task.assignee.name)
        if revision != task.revision:
            raise Conflict("task_stale")
        self.app.calls.append(("complete", dict(values)))
        self.app.words[task_id] = words
        self._put(replace(task, state=TaskState.COMPLETED, completed=self.app.now(), completed_by=person))

    def colleagues(self, instance_id: str, person: Person) -> list[Person]:
        """Everybody who sees the case."""
        case = self.app.cases[instance_id]
        return [one for one in PEOPLE if one != person and self.app.history._sees(one, case)]

    def undoable(self, instance_id: str, person: Person) -> Any:
        """Nothing: the way back is tested over the real services."""
        return None

    def undo(self, task_id: str, person: Person) -> UserTask:
        """Too late: the way back is tested over the real services."""
        self.get(task_id, person)
        raise Conflict("undo_expired", minutes=5)

    def completed_with(self, task_id: str, person: Person) -> str:
        return self.app.words.get(task_id, "")

    def of_case(self, instance_id: str, state: TaskState | None = None) -> list[UserTask]:
        return [one for one in self.app.user_tasks.values() if one.instance_id == instance_id and state in (None, one.state)]

    def barred(self, task_id: str) -> list[str]:
        return []

    def next_for(
        self, person: Person, *, after: str | None = None, besides: Any = (), view: str = "team", only: Only = ALL
    ) -> UserTask | None:
        left = {after, *besides}
        return next((one for one in self.inbox(person, view="mine" if view == "mine" else "team", only=only)
                     if one.id not in left), None)

    def save_draft(self, task_id: str, person: Person, raw: dict[str, Any], form_version: str = "") -> None:
        self.app.drafts[task_id, person.id] = FakeDraft(raw, form_version, self.app.now())

    def draft(self, task_id: str, person: Person) -> FakeDraft | None:
        return self.app.drafts.get((task_id, person.id))

    def discard_draft(self, task_id: str, person: Person) -> None:
        self.app.drafts.pop((task_id, self.get(task_id, person) and person.id), None)

    def follow_up(self, task_id: str, date: dt.date | None, person: Person, *, on: str = "") -> UserTask:
        moment = end_of_day(date) if date is not None else None
        return self._put(replace(self.get(task_id, person), follow_up=moment, follow_up_on=on))

    def work(self, task_id: str, person: Person) -> tuple[UserTask, dict[str, Any]]:
        return self.get(task_id, person), self.variables(task_id, person)

    def variables(self, task_id: str, person: Person) -> dict[str, Any]:
        return self.app.cases[self.get(task_id, person).instance_id].variables

    def notes(self, instance_id: str, person: Person | None = None) -> list[Note]:
        return self.app.cases[instance_id].notes

    def add_note(self, instance_id: str, text: str, person: Person, *, speaks: bool = True) -> Note:
        case = self.app.cases[instance_id]
        case.notes.append(Note(f"n{len(case.notes)}", instance_id, text, self.app.now(), person.name))
        return case.notes[-1]

    def documents(self, instance_id: str, person: Person) -> list[Document]:
        return self.app.cases[instance_id].documents

    def add_document(self, instance_id: str, name: str, content: bytes, person: Person, code: str = "", *, replaces: str = "") -> Document:
        case = self.app.cases[instance_id]
        if not name.endswith((".pdf", ".txt")):
            raise Rejected("document_type", name=name, accepted=".pdf, .txt")
        document = Document(
            f"d{next(self.app.numbers)}", instance_id, name, "application/pdf", len(content), "", code, self.app.now(), person.name,
            replaces=replaces,
        )
        case.documents.append(document)
        case.contents[document.id] = content
        return document

    def document(self, document_id: str, person: Person) -> tuple[Document, bytes]:
        for case in self.app.cases.values():
            for document in case.documents:
                if document.id == document_id:
                    self.app.history.instance(case.instance.id, person)
                    return document, case.contents.get(document_id, b"%PDF-1.7 sample")
        raise NotFound("document_not_found")

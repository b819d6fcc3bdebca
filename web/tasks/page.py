"""Everything the task page shows, read once: task, form, draft, proposal, case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MultiDict

from web.casefile import facts_of, open_tasks, team_names, trail
from web.due import Light, light
from web.fields import Field, Mistake, depends, mistakes, present
from web.history import BY_ITSELF, Entry
from web.instruction import Instruction, instruction
from web.services import me, services, today
from web.steps import Step, positions, steps
from web.tasks import entered
from web.tasks.ahead import Possibility, ahead
from web.tasks.entered import former_form
from web.tasks.proposal import Proposal, proposal
from web.tasks.why import Reason, latest_reasons
from web.wording import clock_time
from workflows.forms import Form
from workflows.model import Document, Element, FieldError, Note, UserTask
from workflows.services import task_papers
from workflows.services.access import is_guest
from workflows.services.case_texts import value_of
from workflows.services.parties import Related

if TYPE_CHECKING:
    from workflows.engine import ProcessModel
    from workflows.forms import Form


LOG_LINES = 6


@dataclass(frozen=True, slots=True)
class Work:
    """A task with what its form needs.

    :param variables: what the task sees.
    """

    task: UserTask
    model: ProcessModel
    form: Form | None
    variables: Mapping[str, Any]

    @property
    def element(self) -> Element | None:
        """The task's shape in the diagram."""
        return self.model.elements.get(self.task.element)

    @property
    def has_papers(self) -> bool:
        """Whether the diagram gives the task papers to be read with it."""
        return self.element is not None and bool(self.element.properties.get(task_papers.PROPERTY))

    def irreversible(self, values: Mapping[str, Any]) -> bool:
        """Whether completing with these values cannot be taken back, as the diagram's `irreversible` (FEEL) says."""
        said = self.element.properties.get("irreversible", "") if self.element is not None else ""
        return value_of(said, {**self.variables, **values}) is True

    @property
    def form_version(self) -> str:
        """Which form a draft belongs to."""
        return f"{self.task.definition_id}/{self.task.form_ref}"


@dataclass(frozen=True, slots=True)
class Around:
    """The right side: the case the task belongs to."""

    steps: Sequence[Step]
    positions: str
    facts: Sequence[Sequence[str]]
    documents: Sequence[Document]
    notes: Sequence[Note]
    log: Sequence[Entry]
    reasons: Sequence[Reason]
    related: Sequence[Related]
    ahead: Sequence[Possibility]


@dataclass(frozen=True, slots=True)
class Shown:
    """The left side: the work itself."""

    light: Light
    instruction: Instruction
    law: str
    proposal: Proposal | None
    fields: Sequence[Field]
    mistakes: Sequence[Mistake]
    depends: bool
    draft_at: str


def load(task_id: str) -> Work:
    """The task with its form and variables.

    :raises NotFound: there is no such task, or the person may not know of it.
    """
    task, variables = services().tasks.work(task_id, me())
    repository = services().repository
    form = repository.form(task.definition_id, task.form_ref) if task.form_ref else None
    return Work(task, repository.model(task.definition_id), form, variables)


def raw_of(work: Work, sent: MultiDict[str, str] | None = None) -> tuple[dict[str, Any], str]:
    """Raw values for the form and when the draft among them was saved ("" = no draft).

    :param sent: what was just sent; it wins over the draft.
    """
    if work.form is None:
        return {}, ""
    if sent is not None:
        return work.form.read(sent, work.variables), ""
    raw = dict(work.form.initial(work.variables))
    draft = services().tasks.draft(work.task.id, me())
    if draft is None:
        return raw, ""
    former = former_form(work, draft.form_version)
    typed = work.form.read(MultiDict(draft.raw), work.variables)
    known = {component.key for component in (former or work.form).inputs()}
    raw |= {key: value for key, value in typed.items() if key in known}
    return raw, clock_time(draft.saved)


def left_over(work: Work) -> list[str]:
    """What the person's draft holds that this form has no field for, as text."""
    draft = services().tasks.draft(work.task.id, me())
    former = former_form(work, draft.form_version) if draft is not None else None
    return entered.left_over(work, former, draft.raw) if draft is not None and former is not None else []


def shown(work: Work, raw: Mapping[str, Any], errors: Sequence[FieldError] = (), draft_at: str = "") -> Shown:
    """The left side of the page."""
    element = work.element
    properties = element.properties if element is not None else {}
    fields: tuple[Field, ...] = ()
    if work.form is not None:
        whole = _with_fixed(work.form, raw, work.variables)
        fields = present(work.form, whole, work.variables, errors, clock=services().clock)
    return Shown(
        light=light(work.task.due, today(), services().settings.land),
        instruction=instruction(element.documentation if element is not None else ""),
        law=properties.get("law", ""),
        proposal=proposal(value_of(properties.get("proposal", ""), work.variables)),
        fields=fields,
        mistakes=mistakes(fields),
        depends=work.form is not None and depends(work.form),
        draft_at=draft_at,
    )


def _with_fixed(form: Form, raw: Mapping[str, Any], variables: Mapping[str, Any]) -> dict[str, Any]:
    """Raw values with those nobody enters: a browser does not send them, and they are shown all the same."""
    given = form.initial(variables)
    fixed = {one.key: given[one.key] for one in form.inputs() if not one.is_editable}
    return {**fixed, **raw}


def around(work: Work) -> Around:
    """The right side of the page; of a closed file of others the task itself, with the papers that belong to it."""
    if work.task.shut:
        return Around((), "", (), services().tasks.papers(work.task.id, me()), (), (), (), (), ())
    history, instance = services().history, work.task.instance_id
    done, tasks = history.activities(instance), open_tasks(instance)
    case = work.task.case_definition_id or work.task.definition_id
    model = services().repository.model(case)
    return Around(
        steps=steps(model, done, tasks, (), team_names()),
        positions=positions(model, done, tasks, ()),
        facts=facts_of(case, instance),
        documents=services().tasks.documents(instance, me()),
        notes=services().tasks.notes(instance, me()),
        log=_latest(trail(case, instance, done)),
        ahead=() if is_guest(me()) else ahead(work.model, work.task),
        related=() if is_guest(me()) else history.related(instance, me()),
        reasons=() if is_guest(me()) else latest_reasons(work.task),
    )


def _latest(entries: Sequence[Entry]) -> list[Entry]:
    """What people did last, newest first; what ran by itself stands in the case's full history."""
    return [entry for entry in entries if entry.who != BY_ITSELF][: -LOG_LINES - 1 : -1]

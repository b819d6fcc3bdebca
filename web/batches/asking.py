"""What an act on many tasks has to know first: read from the form, or asked for with what is wrong."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from flask_babel import lazy_gettext as _l
from werkzeug.datastructures import MultiDict

from web.days import sent_day
from web.fields import Field, present
from web.sentences import sentence
from web.services import me, services, today
from web.tasks.postponing import DATE
from workflows.errors import NotAllowed, Rejected
from workflows.model import FieldError, Person, UserTask
from workflows.services.batch_acts import DECISION

if TYPE_CHECKING:
    from workflows.forms import Form

TITLES = {
    "claim": _l("Übernehmen"), "assign": _l("Zuweisen"), "follow_up": _l("Auf Wiedervorlage legen"),
    "priority": _l("Priorität setzen"),
    "decide": _l("Gemeinsam entscheiden"), "undo": _l("Rückgängig machen"),
}
PRIORITIES = ((80, _l("hoch")), (50, _l("normal")), (20, _l("niedrig")))
_LATEST_YEAR = 2100


@dataclass(frozen=True, slots=True)
class Asked:
    """What was read.

    :param params: for the service; None = something is missing or wrong.
    :param wrong: a sentence; `errors` those of the form's fields.
    """

    params: dict[str, Any] | None
    wrong: str = ""
    errors: tuple[FieldError, ...] = ()
    raw: dict[str, Any] = field(default_factory=dict)


def read(act: str, sent: MultiDict[str, str], tasks: Sequence[UserTask]) -> Asked:
    """What the act needs, from what was sent."""
    if act == "claim":
        return Asked({})
    if act == "assign":
        to = sent.get("to", "")
        known = {person.username for person in colleagues(tasks)}
        return Asked({"to": "" if to == "-" else to}) if to == "-" or to in known else Asked(
            None, sentence("batch_whom"))
    if act == "priority":
        chosen = sent.get("priority", "")
        fits = chosen in {str(value) for value, _ in PRIORITIES}
        return Asked({"priority": int(chosen)}) if fits else Asked(None, sentence("batch_priority"))
    return _date(sent) if act == "follow_up" else _decision(sent, tasks)


def _date(sent: MultiDict[str, str]) -> Asked:
    day = sent_day(sent, DATE).known
    if day is None:
        return Asked(None, sentence("not_a_date"))
    if day <= today() or day.year > _LATEST_YEAR:
        return Asked(None, sentence("follow_up_past"))
    return Asked({"date": day})


def _decision(sent: MultiDict[str, str], tasks: Sequence[UserTask]) -> Asked:
    form, named = form_of(tasks)
    raw = {key: value for key, value in form.read(sent, {}).items() if key in named}
    _, errors = form.validate(raw, {}, clock=services().clock)
    errors = [error for error in errors if error.key in named]
    return Asked(None if errors else {"raw": raw}, errors=tuple(errors), raw=raw)


def form_of(tasks: Sequence[UserTask]) -> tuple[Form, set[str]]:
    """The one form of tasks that may be decided together, and the keys of the fields that count for all.

    :raises NotAllowed: "batch_decision_off" where the process does not allow it.
    :raises Rejected: "batch_several_forms".
    """
    if len({(task.definition_id, task.element) for task in tasks}) != 1:
        raise Rejected("batch_several_forms")
    named = decision_fields(tasks[0])
    if not named:
        raise NotAllowed("batch_decision_off")
    return services().repository.form(tasks[0].definition_id, tasks[0].form_ref), named


def decision_fields(task: UserTask) -> set[str]:
    """Keys of the fields the process lets be filled in for many; none = it does not."""
    element = services().repository.model(task.definition_id).elements.get(task.element)
    return set(element.properties.get(DECISION, "").split()) if element is not None and task.form_ref else set()


def fields(tasks: Sequence[UserTask], asked: Asked) -> list[Field]:
    """The fields that count for all, as the form draws them."""
    form, named = form_of(tasks)
    drawn = present(form, {**form.initial({}), **asked.raw}, {}, asked.errors)
    return [one for one in _inputs(drawn) if one.name in named]


def _inputs(drawn: Sequence[Field]) -> Iterator[Field]:
    for one in drawn:
        if one.children and one.kind == "group":
            yield from _inputs(one.children)
        else:
            yield one


def colleagues(tasks: Sequence[UserTask]) -> list[Person]:
    """Who could take one of these tasks, by name; the one who asks first."""
    groups = {group for task in tasks for group in task.candidate_groups}
    found = [person for person in services().identity.people() if person.groups & groups]
    return sorted(found, key=lambda person: (person.id != me().id, person.name))

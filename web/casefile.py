"""Small questions several pages ask about a case: its open tasks, who is who."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import g
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.history import Entry, Label, entries
from web.services import me, services
from workflows.forms import option_text
from workflows.model import HistoricActivity, TaskState, UserTask
from workflows.services.access import is_guest


def open_tasks(instance_id: str) -> list[UserTask]:
    """The open tasks of a case the person was found to be allowed to see."""
    return services().tasks.of_case(instance_id, TaskState.OPEN)


def labels_of(definition_id: str, variables: Mapping[str, Any]) -> dict[str, Label]:
    """Path of a value -> how the process's forms call it and its options, for the history.

    :param variables: of the case; some forms take their options from them.
    """
    repository = services().repository
    own = {one.form_ref for one in repository.model(definition_id).elements.values() if one.form_ref}
    # Then those of the processes it calls and of the messages it waits for; they come with the same release.
    others = {name for name in repository.resources(definition_id) if name.endswith(".form")}
    labels: dict[str, Label] = {}
    for ref in (*sorted(own), *sorted(others - {f"{ref}.form" for ref in own})):
        form = repository.form(definition_id, ref)
        for part in form.inputs():
            options = {option_text(value): text for value, text in form.known_options(part, variables)}
            if part.label:
                known = labels.get(part.key, Label(part.label))
                labels[part.key] = Label(known.text, {**options, **known.options})
    return labels


def facts_of(definition_id: str, instance_id: str) -> list[tuple[str, str]]:
    """What stands beside every task of a case: what its process says, else what the case was begun with.

    People from outside see only what the process says.
    """
    told = services().history.facts(instance_id)
    return told if told or is_guest(me()) else _begun_with(definition_id, instance_id)


def _begun_with(definition_id: str, instance_id: str) -> list[tuple[str, str]]:
    """The answers of the start form in its order, in its words; what was not asked or not answered is left out."""
    repository = services().repository
    definition = repository.definition(definition_id)
    if not definition.start_form:
        return []
    form, variables = repository.form(definition_id, definition.start_form), services().runtime.variables(instance_id)
    found = []
    for part in form.inputs():
        value = _at(variables, part.key)
        if part.label and value not in (None, "", []):
            options = {option_text(one): text for one, text in form.known_options(part, variables)}
            found.append((part.label, Label(part.label, options).words(value)))
    return found


def _at(variables: Any, path: str) -> Any:
    for name in path.split("."):
        variables = variables.get(name) if isinstance(variables, Mapping) else None
    return variables


def trail(definition_id: str, instance_id: str, done: Sequence[HistoricActivity]) -> list[Entry]:
    """The history of a case in words, oldest first.

    :param done: its activities, which the page has read already.
    """
    model = services().repository.model(definition_id)
    # By the activity where the trail names one: a called process may have elements of the same ids.
    steps = {one.element: one.name for one in done if one.name}
    steps |= {one.id: one.name for one in model.elements.values() if one.name}
    steps |= {one.activity_id: one.name for one in done if one.name}
    labels = labels_of(definition_id, services().runtime.variables(instance_id))
    return entries(services().history.audit(instance_id), people_names(), steps, labels)


CASE_STATES = {"running": _l("läuft"), "suspended": _l("angehalten"), "ended": _l("abgeschlossen"),
               "cancelled": _l("abgebrochen")}
_PARTIES = {"person": _l("dieselbe Person"), "firm": _l("derselbe Betrieb")}


def party_word(kind: str) -> str:
    """Why another case is shown beside one: whom both are about, or that they are linked."""
    return str(_PARTIES.get(kind) or _("verknüpft"))


def team_names() -> dict[str, str]:
    """Team key -> name, asked once per page."""
    if "team_names" not in g:
        g.team_names = {team.key: team.name for team in services().identity.teams()}
    found: dict[str, str] = g.team_names
    return found


def people_names() -> dict[str, str]:
    """User name or id -> full name, also of who has left: a history keeps its names."""
    return services().identity.names()

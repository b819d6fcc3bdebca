"""Where a trial under way can go on: a start, open tasks, what may arrive; each with its form."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from web.casefile import team_names
from web.sentences import has_sentence, sentence
from workflows.forms import Form
from workflows.services.catalog import parse_forms
from workflows.services.drafts import ProcessDraft
from workflows.services.walks import Walk


@dataclass(frozen=True, slots=True)
class Place:
    """One thing that can be done.

    :param kind: "start", "start_message", "task" or "message".
    :param key: process key, element or name of the message.
    :param of: the case it belongs to, as the scenario calls it.
    :param mark: tells it from the others in the address.
    """

    kind: str
    key: str
    title: str
    mark: str
    of: str = ""
    team: str = ""
    form: Form | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)


def places(draft: ProcessDraft, walk: Walk) -> list[Place]:
    """Everything that can be done now, tasks first; before a case has begun its ways in."""
    forms, teams = parse_forms(draft.files), team_names()
    if not walk.view["cases"]:
        return list(_starts(walk.view["processes"], forms))
    found: list[Place] = []
    for one in walk.view["tasks"]:
        if any(known.kind == "task" and (known.key, known.of) == (one["element"], one["of"]) for known in found):
            continue  # of several at one step the oldest comes first, as in the scenario
        title = f"{one['name']}: {one['label']}" if one["label"] else one["name"]
        found.append(Place(
            "task", one["element"], title, f"aufgabe-{one['element']}-{one['of']}", one["of"],
            ", ".join(teams.get(group, group) for group in one["groups"]), _form(forms, one["form"]), one["variables"],
        ))
    for one in walk.view["waiting"]:
        if one["kind"] == "message" and not any((one["name"], one["of"]) == (known.key, known.of) for known in found):
            form = _form(forms, f"message.{one['name']}.form")
            mark = f"eingang-{one['name']}-{one['of']}"
            found.append(Place("message", one["name"], _arrival(one["name"], one["label"]), mark, one["of"], form=form))
    return found


def _starts(processes: Sequence[Mapping[str, Any]], forms: Mapping[str, Form]) -> list[Place]:
    found = []
    for one in processes:
        for start in one["starts"]:
            if start["kind"] == "none":
                place = Place("start", one["key"], one["title"], f"start-{one['key']}", form=_form(forms, one["form"]))
                found.append((one["startable"], place))
            elif start["kind"] == "message":
                form = _form(forms, f"message.{start['name']}.form")
                title = f"{one['title']}: {_arrival(start['name'], '')}"
                mark = f"start-{one['key']}-{start['name']}"
                found.append((one["startable"], Place("start_message", start["name"], title, mark, form=form)))
    return [place for _, place in sorted(found, key=lambda pair: not pair[0])]


def _form(forms: Mapping[str, Form], reference: str) -> Form | None:
    return forms.get(reference.rsplit(":", 1)[-1]) if reference else None


def _arrival(name: str, label: str) -> str:
    code = f"message_{name}"
    return sentence(code) if has_sentence(code) else label or name.replace("_", " ").capitalize()


def chosen(found: Sequence[Place], mark: str) -> Place | None:
    """The place somebody chose, else the first task or start; what arrives is never done unasked."""
    return next(
        (one for one in found if one.mark == mark), next((one for one in found if one.kind != "message"), None)
    )

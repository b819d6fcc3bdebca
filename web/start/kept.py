"""A start form as somebody left it: what they typed, shown again, and what the form has no field for any more."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from werkzeug.datastructures import MultiDict

from web.services import me, services
from web.tasks.entered import former_form, left_over
from web.wording import moment
from workflows.forms import Form
from workflows.model import ProcessDefinition


@dataclass(frozen=True, slots=True)
class Beginning:
    """A case that is to begin: its process and start form; no variables yet."""

    definition: ProcessDefinition
    form: Form | None
    variables: Mapping[str, Any] = field(default_factory=dict)

    @property
    def form_version(self) -> str:
        """Which form a draft belongs to."""
        return f"{self.definition.id}/{self.definition.start_form}"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the start form holds as the page opens.

    :param at: when it was saved in words, "" where nothing was kept.
    :param left_over: what was typed into a former form and has no field in this one.
    """

    raw: dict[str, Any]
    at: str = ""
    left_over: Sequence[str] = ()


def kept(beginning: Beginning) -> Kept:
    """The form with what this person had typed, else as it begins."""
    if beginning.form is None:
        return Kept({})
    raw = dict(beginning.form.initial({}))
    draft = services().start_drafts.read(beginning.definition.key, me())
    if draft is None:
        return Kept(raw)
    former = former_form(beginning, draft.form_version)
    typed = beginning.form.read(MultiDict(draft.raw), {})
    known = {component.key for component in (former or beginning.form).inputs()}
    raw |= {key: value for key, value in typed.items() if key in known}
    return Kept(raw, moment(draft.saved), left_over(beginning, former, draft.raw) if former is not None else ())

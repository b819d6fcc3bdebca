"""What somebody entered, as text; and what becomes of it when the case has another form meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from werkzeug.datastructures import MultiDict

from web.fields import present
from web.services import services
from web.typed_words import flat, lines
from workflows.errors import NotFound

if TYPE_CHECKING:
    from workflows.forms import Form


class Work(Protocol):
    """A form in somebody's hands: that of a task, or of a case that is to begin."""

    @property
    def form(self) -> Form | None: ...

    @property
    def variables(self) -> Mapping[str, Any]: ...

    @property
    def form_version(self) -> str: ...


def former_form(work: Work, version: str) -> Form | None:
    """The form something was entered in, where the task has another one now; None where it is the same, or unknown.

    :param version: what the page or the draft says of it, see `Work.form_version`.
    """
    if not version or version == work.form_version:
        return None
    definition, _, reference = version.partition("/")
    try:
        form = services().repository.form(definition, reference)
    except NotFound:
        return None
    return form if form != work.form else None


def words_of(form: Form, work: Work, raw: Mapping[str, Any]) -> list[str]:
    """What a form's fields held, as text.

    :param raw: as the browser sent it.
    """
    return lines(present(form, form.read(MultiDict(raw), work.variables), work.variables))


def left_over(work: Work, former: Form, raw: Mapping[str, Any]) -> list[str]:
    """What was entered in a former form and has no field in this one."""
    kept = {component.key for component in work.form.inputs()} if work.form is not None else set()
    gone = {component.key for component in former.inputs()} - kept
    read = {key: value for key, value in former.read(MultiDict(raw), work.variables).items() if key in gone}
    return lines(field for field in flat(present(former, read, work.variables)) if field.name in gone)

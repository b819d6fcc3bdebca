"""What was typed into a form, as text to copy: no word is lost, and no password is shown."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flask import request
from werkzeug.datastructures import MultiDict

from web.fields import DATE_PARTS, Field, present
from web.services import services, signed_in
from workflows.errors import EngineError

if TYPE_CHECKING:
    from workflows.forms import Form

#: A name of a field that holds a password ends with this; a house test holds the templates to it.
SECRET = "password"  # noqa: S105 - the name of fields, not a password
#: What pages send along by themselves.
_OURS = frozenset({"csrf_token", "weiter"})


def lines(fields: Iterable[Field]) -> list[str]:
    """Label and value of each field that holds something."""
    found = []
    for field in flat(fields):
        chosen = [option.label for option in field.options if option.chosen]
        parts = [text for *_, text in field.parts if text]
        value = ", ".join(chosen) or ".".join(parts) or ("" if field.options or field.parts else str(field.value))
        if value and field.label:
            found.append(f"{field.label}: {value}")
    return found


def flat(fields: Iterable[Field]) -> list[Field]:
    """Fields with those inside groups, in reading order."""
    return [one for field in fields for one in ([field, *flat(field.children)])]


def every_word(form: Form | None, raw: Mapping[str, Sequence[str]], variables: Mapping[str, Any]) -> str:
    """Label and value per line of all that was typed, also what the form would hide or no longer has a field for.

    :param raw: as the browser sent it: name -> values; what pages send along by themselves nobody has typed.
    :param variables: what the form's options may read.
    """
    sent = MultiDict([(name, value) for name, many in raw.items() for value in many])
    told, known = [], set[str]()
    if form is not None:
        told = lines(present(form, form.read(sent, variables), variables, hidden_too=True))
        keys = [part.key for part in form.inputs()]
        known = {*keys, *(f"{key}-{part}" for key in keys for part, *_ in DATE_PARTS)}
    told += [value for name, value in sent.items(multi=True) if value.strip() and name not in known | _OURS]
    return "\n".join(told)


def sent_fields() -> dict[str, list[str]]:
    """What the form of this request sent, as a draft keeps it: values by field."""
    return {name: many for name, many in request.form.lists() if not name.startswith("_") and name != "csrf_token"}


def sent_words() -> str:
    """What the form of this request sent, as `every_word`; what the page itself put there left out."""
    kept = {name: many for name, many in sent_fields().items() if not name.endswith(SECRET)}
    return every_word(_form() if signed_in() is not None else None, kept, {})


def _form() -> Form | None:
    """The form the page says it shows; a form belongs to its process, not to the case."""
    definition_id, _, ref = request.form.get("_form", "").partition("/")
    try:
        return services().repository.form(definition_id, ref) if ref else None
    except EngineError:
        return None

"""Eingang zuordnen: what a case waits for, each with the small form its diagram brings along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.fields import Field, present
from web.sentences import has_sentence, sentence
from web.services import services
from workflows.errors import NotFound
from workflows.forms import Form
from workflows.model import FieldError, Subscription


@dataclass(frozen=True, slots=True)
class Awaited:
    """A message the case waits for, with its fields."""

    subscription: Subscription
    title: str
    fields: Sequence[Field]


def message_form(definition_id: str, name: str) -> Form | None:
    """The form `message.<name>.form` of the process, None where it has none."""
    try:
        return services().repository.form(definition_id, f"message.{name}.form")
    except NotFound:
        return None


def awaited(
    definition_id: str,
    subscriptions: Sequence[Subscription],
    variables: Mapping[str, Any],
    sent: Mapping[str, Any] | None = None,
    errors: Sequence[FieldError] = (),
    at: str = "",
) -> list[Awaited]:
    """What can be assigned to the case now; several waits for one message are listed one by one.

    :param sent: raw values of the form that was just sent for the subscription `at`, with its errors.
    """
    found = []
    messages = [one for one in subscriptions if one.kind == "message"]
    names = [one.name for one in messages]
    for one in messages:
        form = message_form(definition_id, one.name)
        here = one.subscription_id == at
        raw = (sent or {}) if here else form.initial({}) if form is not None else {}
        fields = (
            present(form, raw, variables, errors if here else (), prefix=one.subscription_id, clock=services().clock)
            if form is not None
            else ()
        )
        found.append(Awaited(one, _title(one, several=names.count(one.name) > 1), fields))
    return found


def _title(subscription: Subscription, *, several: bool) -> str:
    code = f"message_{subscription.name}"
    if not has_sentence(code):
        return subscription.label or subscription.name.replace("_", " ").capitalize()
    return f"{sentence(code)} ({subscription.label})" if several and subscription.label else sentence(code)

"""Routes of starting a case."""

from __future__ import annotations

import secrets
from typing import Any

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.fields import depends, mistakes, present
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.forms import Form
from workflows.model import FieldError, ProcessDefinition

blueprint = Blueprint("start", __name__)


@blueprint.get("/neuer-vorgang")
def choose() -> ResponseReturnValue:
    """Processes this person may start, each with its purpose."""
    return render_template("start/choose.html", section="start", definitions=services().repository.startable_by(me()))


def _definition(key: str) -> tuple[ProcessDefinition, Form | None]:
    """The newest version of a process and its start form.

    :raises NotAllowed: the person may not start it.
    """
    mine = {definition.key: definition for definition in services().repository.startable_by(me())}
    if key not in mine:
        services().repository.latest(key)
        raise NotAllowed("start_not_allowed")
    definition = mine[key]
    form = services().repository.form(definition.id, definition.start_form) if definition.start_form else None
    return definition, form


def _page(
    definition: ProcessDefinition,
    form: Form | None,
    raw: dict[str, Any],
    errors: tuple[FieldError, ...] = (),
    problem: str = "",
    status: int = 200,
    *,
    anew: bool = False,
) -> ResponseReturnValue:
    fields = present(form, raw, {}, errors) if form is not None else ()
    return make_response(
        render_template(
            "start/form.html",
            section="start",
            definition=definition,
            fields=fields,
            mistakes=mistakes(fields),
            depends=form is not None and depends(form),
            problem=problem,
            # The same form sent twice is one case; one that is to be another case gets a token of its own.
            token=(not anew and request.form.get("_token")) or secrets.token_urlsafe(18),
        ),
        status,
    )


@blueprint.get("/neuer-vorgang/<key>")
def show(key: str) -> ResponseReturnValue:
    """The start form of a process."""
    definition, form = _definition(key)
    return _page(definition, form, form.initial({}) if form is not None else {})


@blueprint.post("/neuer-vorgang/<key>")
def start(key: str) -> ResponseReturnValue:
    """Start the case; sent twice, it is started once."""
    definition, form = _definition(key)
    raw = form.read(request.form) if form is not None else {}
    values, errors = form.validate(raw, {}, clock=services().clock) if form is not None else ({}, [])
    if errors:
        return _page(definition, form, raw, tuple(errors), status=422)
    token = request.form.get("_token", "")[:80]
    try:
        case = services().runtime.start(
            key, values, by=me(), idempotency_key=f"page:{me().id}:{token}" if token else None
        )
    except Rejected as error:
        return _page(definition, form, raw, error.fields, sentence(error.code, error.params), 422)
    except Conflict as error:
        return _page(definition, form, raw, (), sentence(error.code, error.params), 409, anew=True)
    flash(_("Vorgang %(number)s ist angelegt.", number=case.business_key), "success")
    if not services().rights.may_see(case.id, me()):
        flash(_("Die Akte ist geschlossen: Öffnen kann sie nur, wer dafür zuständig ist."), "info")
        return redirect(url_for("inbox.show"), code=303)
    return redirect(url_for("cases.show", key=case.business_key), code=303)


@blueprint.post("/neuer-vorgang/<key>/felder")
def fields(key: str) -> ResponseReturnValue:
    """The start form's fields anew, after a change that others depend on."""
    _, form = _definition(key)
    if form is None:
        raise NotFound("process_not_found", key=key)
    return render_template("tasks/_fields.html", fields=present(form, form.read(request.form), {}))

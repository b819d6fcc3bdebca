"""Routes of starting a case."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import Any

from flask import Blueprint, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.bodies import draft_body
from web.fields import depends, mistakes, present
from web.sentences import sentence
from web.services import me, now, services
from web.start.kept import Beginning, Kept, kept
from web.typed_words import sent_fields
from web.wording import clock_time, moment
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import FieldError

blueprint = Blueprint("start", __name__)


@blueprint.get("/neuer-vorgang")
def choose() -> ResponseReturnValue:
    """Processes this person may start, each with its purpose, and since when its form waits half filled in."""
    return render_template(
        "start/choose.html", section="start", definitions=services().repository.startable_by(me()),
        begun=services().start_drafts.kept_by(me()),
    )


def _beginning(key: str) -> Beginning:
    """The newest version of a process and its start form.

    :raises NotAllowed: the person may not start it.
    """
    mine = {definition.key: definition for definition in services().repository.startable_by(me())}
    if key not in mine:
        services().repository.latest(key)
        raise NotAllowed("start_not_allowed")
    definition = mine[key]
    form = services().repository.form(definition.id, definition.start_form) if definition.start_form else None
    return Beginning(definition, form)


def _page(
    beginning: Beginning,
    shown: Kept,
    errors: tuple[FieldError, ...] = (),
    problem: str = "",
    status: int = 200,
    *,
    anew: bool = False,
) -> ResponseReturnValue:
    form = beginning.form
    fields = present(form, shown.raw, {}, errors, clock=services().clock) if form is not None else ()
    return make_response(
        render_template(
            "start/form.html",
            section="start",
            definition=beginning.definition,
            form_version=beginning.form_version,
            kept=shown,
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
    """The start form of a process, with what this person had typed into it."""
    beginning = _beginning(key)
    return _page(beginning, kept(beginning))


@blueprint.post("/neuer-vorgang/<key>")
def start(key: str) -> ResponseReturnValue:
    """Start the case; sent twice, it is started once."""
    beginning = _beginning(key)
    form = beginning.form
    raw = form.read(request.form) if form is not None else {}
    values, errors = form.validate(raw, {}, clock=services().clock) if form is not None else ({}, [])
    if errors:
        return _refused(beginning, raw, tuple(errors))
    token = request.form.get("_token", "")[:80]
    try:
        case = services().runtime.start(
            key, values, by=me(), idempotency_key=f"page:{me().id}:{token}" if token else None, ends_draft=True
        )
    except Rejected as error:
        return _refused(beginning, raw, error.fields, sentence(error.code, error.params))
    except Conflict as error:
        return _page(beginning, Kept(raw), (), sentence(error.code, error.params), 409, anew=True)
    flash(_("Vorgang %(number)s ist angelegt.", number=case.business_key), "success")
    if not services().rights.may_see(case.id, me()):
        flash(_("Die Akte ist geschlossen: Öffnen kann sie nur, wer dafür zuständig ist."), "info")
        return redirect(url_for("inbox.show"), code=303)
    return redirect(url_for("cases.show", key=case.business_key), code=303)


def _refused(
    beginning: Beginning, raw: dict[str, Any], errors: tuple[FieldError, ...], problem: str = ""
) -> ResponseReturnValue:
    """The form again with what was sent, which is kept as if it had been typed only."""
    at = ""
    with suppress(Rejected):  # more than is kept; it stands on the page
        at = moment(services().start_drafts.save(beginning.definition.key, me(), sent_fields(), beginning.form_version))
    return _page(beginning, Kept(raw, at), errors, problem, 422)


@blueprint.put("/neuer-vorgang/<key>/entwurf")
def save_draft(key: str) -> ResponseReturnValue:
    """Keep what was typed, unchecked."""
    values, form_version = draft_body()
    services().start_drafts.save(key, me(), values, form_version)
    return jsonify({"at": clock_time(now()), "claimed": "", "held": ""})


@blueprint.post("/neuer-vorgang/<key>/verwerfen")
def discard(key: str) -> ResponseReturnValue:
    """Throw away what was typed."""
    services().start_drafts.discard(key, me())
    flash(_("Ihre Eingaben sind verworfen."), "success")
    return redirect(url_for("start.choose"), code=303)


@blueprint.post("/neuer-vorgang/<key>/felder")
def fields(key: str) -> ResponseReturnValue:
    """The start form's fields anew, after a change that others depend on."""
    form = _beginning(key).form
    if form is None:
        raise NotFound("process_not_found", key=key)
    shown = present(form, form.read(request.form), {}, clock=services().clock)
    return render_template("tasks/_fields.html", fields=shown)

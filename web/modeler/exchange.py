"""Bringing files into a draft and taking them out: single ones, or the whole process as one zip."""
from __future__ import annotations

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from web.downloads import ZIP, as_download
from web.modeler.room import OWNERS, blueprint
from web.modeler.views import page_of, spoken
from web.sentences import problem_params, remedy, sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Conflict, Rejected
from workflows.model import Problem


@blueprint.get("/entwurf/<name>/export")
@for_roles(*OWNERS)
def export(name: str) -> ResponseReturnValue:
    """The whole draft as one zip."""
    return as_download(services().drafts.export_zip(name), f"{name}.zip", ZIP)


@blueprint.post("/entwurf/<name>/import")
@for_roles(*OWNERS)
def take_in(name: str) -> ResponseReturnValue:
    """Files from this computer; those of the same name are replaced, others stay."""
    uploads = {part.filename: part.read() for part in request.files.getlist("files") if part.filename}
    if not uploads:
        return page_of(name, _("Bitte wählen Sie zuerst eine Datei aus."), 422)
    try:
        came = services().drafts.import_files(name, uploads, by=me())
    except Rejected as error:
        told = [f"{one.resource}: {_with_remedy(one)}" for one in error.problems]
        return page_of(name, " ".join([sentence(error.code, error.params), *told]) if told else spoken(error), 422)
    except Conflict as error:
        return page_of(name, spoken(error), 409)
    flash(ngettext("%(num)s Datei übernommen: %(files)s.", "%(num)s Dateien übernommen: %(files)s.", len(came.files),
                   files=", ".join(came.files)), "success")
    if came.skipped:
        flash(_("Nicht übernommen, weil sie zu keinem Prozess gehören: %(files)s.", files=", ".join(came.skipped)),
              "warning")
    return redirect(url_for("modeler.overview", name=name), code=303)


def _with_remedy(found: Problem) -> str:
    """What is wrong with a file, and what to do."""
    params = problem_params(found)
    return f"{sentence(found.code, params)} {remedy(found.code, params)}".rstrip()

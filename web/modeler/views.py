"""The drafts, one draft with its files, and what can be done with them without a script."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.modeler.adding import put_blank
from web.modeler.diagrams import stand
from web.modeler.kinds import KINDS, NEW, OTHER, Kind, href_of, kind_of
from web.modeler.room import OWNERS, blueprint
from web.modeler.surroundings import processes, processes_of
from web.modeler.titles import titles
from web.sentences import problem_params, sentence
from web.services import me, services
from web.sessions import for_roles
from web.wording import file_size
from workflows.errors import Conflict, EngineError, NotFound, Rejected
from workflows.services.drafts import ProcessDraft


@dataclass(frozen=True, slots=True)
class File:
    """A file as the overview shows it."""

    name: str
    title: str
    href: str
    size: str


@blueprint.get("/entwurf")
@for_roles(*OWNERS)
def drafts() -> ResponseReturnValue:
    """All drafts, and the way to a new process."""
    return _list()


def _list(problem: str = "", status: int = 200) -> ResponseReturnValue:
    found = services().drafts.listed()
    return make_response(render_template(
        "modeler/list.html", section="processes", drafts=found, problem=problem, given=request.form,
        stands={one.name: stand(one.name) for one in found},
    ), status)


@blueprint.post("/entwurf")
@for_roles(*OWNERS)
def begin() -> ResponseReturnValue:
    """Begin a draft: of a new process with a title, or of what is in force (`name`)."""
    name, title = request.form.get("name", "").strip(), request.form.get("title", "").strip()
    if not name and not title:
        return _list(_("Bitte geben Sie dem Prozess einen Namen."), 422)
    try:
        begun = services().drafts.begin(name, by=me(), title=title)
    except Conflict as error:
        if error.code != "draft_exists":
            raise
        return redirect(url_for("modeler.overview", name=error.params["name"]), code=303)
    except Rejected as error:
        return _list(spoken(error), error.status)
    return redirect(url_for("modeler.overview", name=begun.name), code=303)


def spoken(error: EngineError) -> str:
    """The sentence of an error; of the first finding where it has some."""
    first = error.problems[0] if isinstance(error, Rejected) and error.problems else None
    return sentence(first.code, problem_params(first)) if first else sentence(error.code, error.params)


@blueprint.get("/entwurf/<name>")
@for_roles(*OWNERS)
def overview(name: str) -> ResponseReturnValue:
    """A draft with its files; where there is none yet, the way to begin one."""
    return page_of(name)


def page_of(name: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """The overview, with what could not be done."""
    try:
        draft = services().drafts.read(name)
    except NotFound:
        known = services().repository.latest(name)
        return render_template("modeler/begin.html", section="processes", known=known)
    named = processes(draft.files)
    return make_response(render_template(
        "modeler/overview.html", section="processes", draft=draft, stand=stand(name),
        title=named.get(name) or next(iter(named.values()), name), groups=_groups(draft), kinds=NEW,
        problem=problem, given=request.form, main=_main(draft),
        held=draft.lock is not None and draft.lock.by != me().username,
    ), status)


def _main(draft: ProcessDraft) -> str:
    """The diagram of the package's main process, "" where there is none."""
    diagrams = [file for file in sorted(draft.files) if kind_of(file).editor == "diagramm"]
    main = next((file for file in diagrams if draft.name in processes_of(file, draft.files[file])), "")
    return main or next(iter(diagrams), "")


def _groups(draft: ProcessDraft) -> list[tuple[Kind, list[File]]]:
    order, called = [*KINDS, OTHER], titles(draft.files)
    names = sorted(draft.files, key=lambda file: (order.index(kind_of(file)), file))
    return [(kind, [_file(draft, name, called[name]) for name in group]) for kind, group in groupby(names, key=kind_of)]


def _file(draft: ProcessDraft, name: str, title: str) -> File:
    return File(name, title, href_of(draft.name, name), file_size(len(draft.files[name])))


@blueprint.post("/entwurf/<name>/neu")
@for_roles(*OWNERS)
def add(name: str) -> ResponseReturnValue:
    """Put an empty file of a kind into the draft and open it."""
    title, key = request.form.get("title", "").strip(), request.form.get("kind", "")
    kind = next((one for one in NEW if one.key == key), None)
    if kind is None or not title:
        return page_of(name, _("Bitte wählen Sie, was angelegt werden soll, und geben Sie ihm einen Namen."), 422)
    try:
        file = put_blank(name, kind, title)[0]
    except Conflict as error:
        if error.code == "draft_changed":  # revision 0: it must not be there yet
            said = _("%(kind)s „%(title)s“ gibt es in diesem Entwurf schon. Bitte wählen Sie einen anderen Namen.",
                     kind=kind.one, title=title)
            return page_of(name, said, 409)
        return page_of(name, spoken(error), 409)
    except Rejected as error:
        return page_of(name, spoken(error), 422)
    return redirect(href_of(name, file), code=303)


@blueprint.post("/entwurf/<name>/umbenennen")
@for_roles(*OWNERS)
def rename(name: str) -> ResponseReturnValue:
    """Give a file another name; its folder and ending stay."""
    old, new = request.form.get("file", ""), request.form.get("new", "").strip()
    folder, _slash, last = old.rpartition("/")
    ending = kind_of(old).ending or last.rpartition(".")[1] + last.rpartition(".")[2]
    stem = new.removesuffix(ending)
    if not stem:
        return page_of(name, _("Bitte geben Sie der Datei einen Namen."), 422)
    goal = f"{folder}/{stem}{ending}" if folder else f"{stem}{ending}"
    act = partial(services().drafts.rename_file, name, old, goal, by=me())
    return _done(name, act, _("Die Datei heißt jetzt „%(name)s“.", name=goal))


@blueprint.post("/entwurf/<name>/entfernen")
@for_roles(*OWNERS)
def remove(name: str) -> ResponseReturnValue:
    """Take a file out of the draft; what is released keeps it."""
    old = request.form.get("file", "")
    act = partial(services().drafts.remove_file, name, old, by=me())
    return _done(name, act, _("„%(name)s“ gehört nicht mehr zum Entwurf.", name=old))


@blueprint.post("/entwurf/<name>/uebernehmen")
@for_roles(*OWNERS)
def take_over(name: str) -> ResponseReturnValue:
    """Take the draft over from a colleague who holds it."""
    return _done(name, partial(services().drafts.take_over, name, by=me()), _("Sie bearbeiten jetzt diesen Entwurf."))


@blueprint.post("/entwurf/<name>/verwerfen")
@for_roles(*OWNERS)
def discard(name: str) -> ResponseReturnValue:
    """Throw the draft away; what is in force stays."""
    try:
        services().drafts.discard(name, by=me())
    except Conflict as error:
        return page_of(name, spoken(error), 409)
    flash(_("Der Entwurf ist verworfen. Was in Kraft ist, bleibt unverändert."), "success")
    return redirect(url_for("modeler.drafts"), code=303)


def _done(name: str, act: Callable[[], object], said: str) -> ResponseReturnValue:
    """Do it and say so, or show why not."""
    try:
        act()
    except (Conflict, Rejected) as error:
        return page_of(name, spoken(error), error.status)
    flash(said, "success")
    return redirect(url_for("modeler.overview", name=name), code=303)

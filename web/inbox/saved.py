"""Saved views: filters of the list under a name, as links with counts; keep, rename, share, delete."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.casefile import team_names
from web.inbox.filters import DUES, FOR_OTHERS, FREE, SORTS, VIEWS, Filters, of_arguments
from web.sentences import sentence
from web.services import me, services, today
from workflows.errors import NotAllowed, NotFound, Rejected
from workflows.services.views import SavedView

blueprint = Blueprint("saved", __name__)
# As many stand on the list; the others on their own page.
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Link:
    """A saved view with how many tasks it shows."""

    view: SavedView
    href: str
    count: int
    here: bool


def links(current: Filters) -> list[Link]:
    """The views for the list's own bar; counted along the worklists, up to 1,001 each."""
    return _links(services().views.listed(me())[:SHOWN], current)


def _links(found: Sequence[SavedView], current: Filters | None = None) -> list[Link]:
    land = services().settings.land
    filters = [of_arguments({**view.filters, "gespeichert": view.id}) for view in found]
    counts = services().tasks.counts_of(me(), [(one.view, one.only(today(), land)) for one in filters])
    return [
        Link(view, url_for("inbox.show", **one.query()), count, current is not None and current.saved == view.id)
        for view, one, count in zip(found, filters, counts, strict=True)
    ]


def teams() -> list[tuple[str, str]]:
    """Key and name of the person's teams."""
    return [(key, name) for key, name in team_names().items() if key in me().groups]


def words(filters: Filters) -> list[str]:
    """What filters say, in words."""
    names = dict(services().tasks.processes(me(), view="all"))
    found = [{**VIEWS, FOR_OTHERS: _("Vertretung")}[filters.view], DUES.get(filters.due, "")]
    found += [names.get(filters.process, filters.process), dict(teams()).get(filters.team, filters.team)]
    people = {person.username: person.name for person in services().identity.people()} if filters.who else {}
    who = _("niemand zuständig") if filters.who == FREE else people.get(filters.who, filters.who)
    return [text for text in [*found, who, filters.step, SORTS[filters.sort]] if text]


@blueprint.get("/ansichten")
def listed() -> ResponseReturnValue:
    """All views one can open, with what may be done with them."""
    return _page()


def _page(wrong: str = "", status: int = 200) -> ResponseReturnValue:
    lines = [
        (link, words(of_arguments(link.view.filters)), services().views.may_change(link.view, me()))
        for link in _links(services().views.listed(me()))
    ]
    names = team_names()
    return make_response(render_template(
        "inbox/views.html", section="inbox", lines=lines, teams=teams(), team_names=names, wrong=wrong,
    ), status)


@blueprint.get("/ansicht/<view_id>")
def show(view_id: str) -> ResponseReturnValue:
    """A link to hand on: leads to the list as the view has it."""
    try:
        view = services().views.get(view_id, me())
    except NotFound as error:
        flash(sentence(error.code), "warning")
        return redirect(url_for("inbox.show"), code=303)
    filters = of_arguments({**view.filters, "gespeichert": view.id})
    return redirect(url_for("inbox.show", **filters.query()), code=303)


@blueprint.get("/ansicht/neu")
def new() -> ResponseReturnValue:
    """Ask for a name for the filters of the address."""
    filters = of_arguments(request.args)
    return _ask(filters, _name_of(filters))


def _name_of(filters: Filters) -> str:
    try:
        return services().views.get(filters.saved, me()).name if filters.saved else ""
    except NotFound:
        return ""


def _ask(filters: Filters, name: str, team: str = "", wrong: str = "", status: int = 200) -> ResponseReturnValue:
    return make_response(render_template(
        "inbox/save_view.html", section="inbox", filters=filters, words=words(filters), name=name, teams=teams(),
        team=team, wrong=wrong,
    ), status)


@blueprint.post("/ansicht/neu")
def save() -> ResponseReturnValue:
    """Keep the filters of the address under a name."""
    filters, name, team = of_arguments(request.args), request.form.get("name", ""), request.form.get("team", "")
    try:
        view = services().views.save(name, filters.kept, me(), team)
    except (Rejected, NotAllowed) as error:
        return _ask(filters, name, team, sentence(error.code, error.params), error.status)
    flash(_("Die Ansicht „%(name)s“ ist gespeichert.", name=view.name), "success")
    return redirect(url_for("saved.show", view_id=view.id), code=303)


@blueprint.post("/ansicht/<view_id>")
def change(view_id: str) -> ResponseReturnValue:
    """Give a view another name, or show it to another team."""
    name, team = request.form.get("name", ""), request.form.get("team", "")
    try:
        view = services().views.change(view_id, name=name, team=team, by=me())
    except (Rejected, NotAllowed, NotFound) as error:
        return _page(sentence(error.code, error.params), error.status)
    flash(_("Die Ansicht „%(name)s“ ist geändert.", name=view.name), "success")
    return redirect(url_for("saved.listed"), code=303)


@blueprint.post("/ansicht/<view_id>/loeschen")
def delete(view_id: str) -> ResponseReturnValue:
    """Remove a view; one that is gone already is gone."""
    try:
        services().views.delete(view_id, by=me())
    except NotAllowed as error:
        return _page(sentence(error.code, error.params), error.status)
    except NotFound:
        pass
    flash(_("Die Ansicht ist gelöscht. Die Aufgaben sind, wo sie waren."), "success")
    return redirect(url_for("saved.listed"), code=303)

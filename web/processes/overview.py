"""Routes of the list of processes and of one with its versions."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from web.casefile import team_names
from web.processes.room import SECTION, blueprint, designs, for_readers
from web.processes.sides import draft_of
from web.services import me, services
from workflows.services.drafts import ProcessDraft
from workflows.services.publications import Load, Publication

NOTHING = Load()


@dataclass(frozen=True, slots=True)
class Line:
    """A package in the list: its version in force, its draft, and what runs on all its versions."""

    publication: Publication
    draft: ProcessDraft | None
    cases: int
    incidents: int
    teams: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a package with what runs on it."""

    publication: Publication
    in_force: bool
    cases: int
    restored: int


@blueprint.get("/prozesse")
@for_readers
def show() -> ResponseReturnValue:
    """Every package with what is in force, drawn and running; drafts of what was never published below."""
    load, teams = services().publications.load(), team_names()
    drafts = {one.name: one for one in services().drafts.listed()}
    found = services().publications.packages()
    lines = [_line(one, drafts.get(one.package), load, teams) for one in found]
    new = [one for name, one in drafts.items() if name not in {one.package for one in found}]
    return render_template("processes/list.html", section=SECTION, lines=lines, new=new, designs=designs(),
                           waiting=services().releases.waiting(me()))


def _line(
    one: Publication, draft: ProcessDraft | None, load: Mapping[str, Load], teams: Mapping[str, str]
) -> Line:
    keys = {definition.key for definition in one.definitions}
    of = [count for name, count in load.items() if name.rpartition(":")[0] in keys]
    begins = ", ".join(teams.get(team, team) for team in one.main.starter_groups)
    return Line(one, draft, sum(count.cases for count in of), sum(count.incidents for count in of), begins)


@blueprint.get("/prozesse/<key>")
@for_readers
def one(key: str) -> ResponseReturnValue:
    """A package: its versions, its draft, its processes. A process that is part of one leads to it."""
    package = services().publications.package_of(key)
    if package != key:
        return redirect(url_for("processes.one", key=package), code=303)
    found, load = services().publications.of(key), services().publications.load()
    numbers = {one.id: one.version for one in found}
    versions = [Version(one, one is found[0], sum(load.get(each.id, NOTHING).cases for each in one.definitions),
                        numbers.get(one.restored_from, 0)) for one in found]
    return render_template(
        "processes/one.html", section=SECTION, newest=found[0], versions=versions, designs=designs(),
        line=_line(found[0], None, load, team_names()),
        inner=[(one, load.get(one.id, NOTHING)) for one in found[0].definitions],
        operates=bool(me().roles & {"lead", "admin"}), admin="admin" in me().roles, **_releasing(found[0]),
    )


def _releasing(newest: Publication) -> dict[str, Any]:
    """The draft, what waits for a second person, and what holds for releases."""
    draft, releases = draft_of(newest.package), services().releases
    return {
        "draft": draft, "stale": draft is not None and draft.base_deployment_id != newest.id,
        "waiting": next(iter(releases.proposals("open", newest.package)), None),
        "setting": releases.setting(newest.package),
    }

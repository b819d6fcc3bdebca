"""Routes from a draft to its release: what is checked, what changes, what runs, why; then somebody else decides."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.casefile import team_names
from web.processes.checks import checks
from web.processes.lexicon import lexicon_of
from web.processes.pending import AGAIN, judged
from web.processes.room import SECTION, blueprint, designs, for_readers
from web.processes.sides import DRAFT
from web.processes.standing import places, standing_at
from web.processes.words import sections
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict, EngineError, NotFound, Rejected
from workflows.services.publications import Publication
from workflows.services.releases import Judgement


def versions_of(package: str) -> list[Publication]:
    """All publications of a package; none where nothing of it was ever in force."""
    try:
        return services().publications.of(package)
    except NotFound:
        return []


def told(found: Judgement, before: Mapping[str, bytes], files: Mapping[str, bytes]) -> dict[str, Any]:
    """What both pages say of a release: checks, changes, cases."""
    lexicon = lexicon_of([before, files], team_names())
    return {
        "found": found, "checks": checks(found, files, edits=designs()),
        "told": sections(found.differences, lexicon), "places": places(found), "standing": standing_at(found),
        "cases": _cases(found), "title": lexicon.processes.get(found.name, found.name),
    }


def _cases(found: Judgement) -> int:
    load = services().publications.load()
    return sum(load[one].cases for version in versions_of(found.name) for one in
               (definition.id for definition in version.definitions) if one in load)


def being_checked(title: str, versions: list[Publication]) -> ResponseReturnValue:
    """The page while files are judged: it says so at once, and becomes what it is about by itself."""
    return make_response(render_template(
        "processes/pending.html", section=SECTION, title=title, version=versions[0] if versions else None,
        again=f"{request.path}?{AGAIN}=1",
    ))


@blueprint.get("/prozesse/<key>/veroeffentlichen")
@for_readers
def release(key: str) -> ResponseReturnValue:
    """The draft's way into force; without a draft there is nothing to release."""
    try:
        return _page(key)
    except NotFound as error:
        if error.code != "draft_not_found" or not versions_of(key):
            raise
        flash(_("Es gibt keinen Entwurf dieses Prozesses. Zeichnen Sie erst eine Änderung."), "warning")
        return redirect(url_for("processes.one", key=key), code=303)


def _page(key: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    draft, versions, judge = services().drafts.read(key), versions_of(key), services().releases.judge
    found = judged(f"{key}@{draft.revision}", lambda: judge(key))
    if found is None:
        return being_checked(_("Version %(version)s veröffentlichen", version=versions[0].version + 1 if versions
                               else 1), versions)
    before = services().publications.files(versions[0]) if versions else {}
    waiting = next(iter(services().releases.proposals("open", key)), None)
    return make_response(render_template(
        "processes/release.html", section=SECTION, draft=draft, versions=versions, waiting=waiting, problem=problem,
        second=services().releases.setting(key).second_person, designs=designs(), given=request.form, mark=DRAFT,
        load=services().publications.load(), number=versions[0].version + 1 if versions else 1,
        moved=_moved(found), **told(found, before, draft.files),
    ), status)


def _moved(found: Judgement) -> tuple[str, ...]:
    return found.moved if found.stale else ()


@blueprint.post("/prozesse/<key>/veroeffentlichen")
@for_readers
def propose(key: str) -> ResponseReturnValue:
    """Propose the release, or do it where no second person is asked for."""
    form = request.form
    try:
        made = services().releases.propose(
            key, by=me(), reason=form.get("reason", ""), confirmed=form.getlist("guards"), seen=form.get("digest", ""),
            move_cases=form.get("running") == "move",
        )
    except (Rejected, Conflict) as error:
        return _page(key, sentence(error.code, error.params), error.status)
    if made.is_open:
        flash(_("Vorgeschlagen. In Kraft tritt die Version, wenn eine zweite Person sie freigibt."), "success")
    elif made.move_cases:
        flash(_("Die Version ist in Kraft. Wählen Sie jetzt, welche laufenden Vorgänge umgestellt werden."), "success")
        return redirect(url_for("migrations.choose", key=key), code=303)
    return redirect(url_for("processes.proposal", proposal_id=made.id), code=303)


@blueprint.post("/prozesse/<key>/veroeffentlichen/anschliessen")
@for_readers
def rebase(key: str) -> ResponseReturnValue:
    """Let the draft go on from the version that came into force meanwhile."""
    try:
        services().releases.rebase(key, by=me(), seen=request.form.get("seen", ""), take=request.form.getlist("take"))
    except (Rejected, Conflict) as error:
        return _page(key, sentence(error.code, error.params), error.status)
    flash(_("Der Entwurf geht jetzt von der Version in Kraft aus. Prüfen Sie die Änderungen noch einmal."), "success")
    return redirect(url_for("processes.release", key=key), code=303)


@blueprint.post("/prozesse/<key>/version/<int:version>/wiederherstellen")
@for_readers
def restore(key: str, version: int) -> ResponseReturnValue:
    """Begin a draft of an older version, to release it as a new one."""
    found = services().publications.one(key, version)
    try:
        services().releases.restore(found.main.id, by=me())
    except EngineError as error:
        if not isinstance(error, Conflict | Rejected):
            raise
        flash(sentence(error.code, error.params), "warning")
        return redirect(url_for("processes.one", key=key), code=303)
    flash(_("Der Entwurf enthält jetzt Version %(version)s. Veröffentlicht wird er als neue Version.",
            version=version), "success")
    return redirect(url_for("processes.release", key=key), code=303)


@blueprint.post("/prozesse/<key>/einstellungen")
@for_readers
def settings(key: str) -> ResponseReturnValue:
    """Whether releases of this process need a second person; the service lets administrators only."""
    services().publications.of(key)
    second = request.form.get("second_person") == "on"
    moves = request.form.get("moves_second_person") == "on"
    services().releases.set_setting(key, by=me(), second_person=second, moves_second_person=moves)
    flash(_("Gespeichert. Änderungen gibt eine zweite Person frei.") if second
          else _("Gespeichert. Änderungen treten ohne zweite Person in Kraft."), "success")
    return redirect(url_for("processes.one", key=key), code=303)

"""Routes of the second person: what waits, the same as the proposer saw, and the decision."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.casefile import team_names
from web.modeler.surroundings import processes
from web.processes.lexicon import lexicon_of
from web.processes.pending import judged
from web.processes.release import being_checked, told, versions_of
from web.processes.room import SECTION, blueprint, designs, for_readers
from web.processes.sides import PROPOSAL
from web.processes.words import sections
from web.sentences import sentence
from web.services import me, services
from workflows.comparing import differences
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.services.publications import Publication
from workflows.services.releases import Proposal

STATES = {
    "open": _l("wartet auf Freigabe"), "released": _l("freigegeben"), "rejected": _l("abgelehnt"),
    "withdrawn": _l("zurückgenommen"),
}
MOST = 50


@blueprint.get("/freigaben")
@for_readers
def approvals() -> ResponseReturnValue:
    """Proposals that wait, and the last ones that were decided."""
    found = services().releases.proposals(None)
    names = {one.package: one.name for one in services().publications.packages()}
    names |= {one.package: _called(one.id) for one in found if one.is_open and one.package not in names}
    return render_template(
        "processes/approvals.html", section=SECTION, names=names, states=STATES,
        waiting=[one for one in found if one.is_open], settled=[one for one in found if not one.is_open][:MOST],
        moves=[one for one in services().migrations.listed() if one.state == "proposed"],
        may={one.id for one in found if services().releases.may_decide(one, me())},
    )


def _called(proposal_id: str) -> str:
    """What a process that was never in force is called: by its drawing, else by its key."""
    found = services().releases.proposal(proposal_id)
    return processes(found.files).get(found.package, found.package)


@blueprint.get("/freigaben/<proposal_id>")
@for_readers
def proposal(proposal_id: str) -> ResponseReturnValue:
    """A proposal: exactly what would come into force, or what became of it."""
    return _page(services().releases.proposal(proposal_id))


def _page(one: Proposal, problem: str = "", status: int = 200) -> ResponseReturnValue:
    versions = versions_of(one.package)
    base = next((version for version in versions if version.id == one.base_deployment_id), None)
    done = next((version for version in versions if version.id == one.deployment_id), None)
    before = services().publications.files(base) if base is not None else {}
    if one.is_open:
        judge = services().releases.judge_proposal
        found = judged(one.id, lambda: judge(one.id))
        if found is None:
            return being_checked(_("Vorschlag zur Freigabe"), versions)
        more = told(found, before, one.files)
    else:
        more = _settled(one, before)
    return make_response(render_template(
        "processes/proposal.html", section=SECTION, one=one, base=base, done=done, problem=problem, states=STATES,
        old_cases=_elsewhere(one.package, done) if done is not None and one.move_cases else 0,
        number=_number(base, done), decides=services().releases.may_decide(one, me()), designs=designs(),
        own=one.proposed_by == me().username, given=request.form, mark=f"{PROPOSAL}{one.id}",
        **more,
    ), status)


def _elsewhere(key: str, done: Publication) -> int:
    """How many cases run on another version than this one."""
    return sum(count for version, count in services().migrations.running(key).items() if version != done.version)


def _settled(one: Proposal, before: Mapping[str, bytes]) -> dict[str, Any]:
    """What changed, for a proposal nobody decides any more."""
    lexicon = lexicon_of([before, one.files], team_names())
    return {"told": sections(differences(before, one.files), lexicon), "checks": (), "places": (), "standing": {},
            "title": lexicon.processes.get(one.package, one.package)}


def _number(base: Publication | None, done: Publication | None) -> int:
    """The number the version has, or would have."""
    return done.version if done is not None else base.version + 1 if base is not None else 1


@blueprint.post("/freigaben/<proposal_id>")
@for_readers
def decide(proposal_id: str) -> ResponseReturnValue:
    """Approve, reject or withdraw."""
    service, act, reason = services().releases, request.form.get("act", ""), request.form.get("reason", "")
    one = service.proposal(proposal_id)
    try:
        if act == "freigeben":
            if request.form.get("digest", "") != one.digest:
                raise Conflict("release_other_files", name=one.package, by=one.proposer, at=one.proposed_at)
            service.approve(proposal_id, by=me())
            flash(_("Freigegeben. Die Version ist in Kraft."), "success")
        elif act == "ablehnen":
            service.reject(proposal_id, by=me(), reason=reason)
            flash(_("Abgelehnt. Es gilt weiter die bisherige Version, der Entwurf bleibt."), "success")
        elif act == "zuruecknehmen":
            service.withdraw(proposal_id, by=me())
            flash(_("Sie haben Ihren Vorschlag zurückgenommen. Der Entwurf bleibt."), "success")
        else:
            return _page(one, sentence("release_act"), 422)
    except (Rejected, Conflict, NotAllowed) as error:
        return _page(service.proposal(proposal_id), sentence(error.code, error.params), error.status)
    return redirect(url_for("processes.proposal", proposal_id=proposal_id), code=303)

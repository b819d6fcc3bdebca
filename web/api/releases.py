"""Releases under /api/v1: a draft judged and proposed, a proposal approved or not, an older version brought back."""
from __future__ import annotations

from typing import Any

from flask import jsonify, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.api.contract import operation
from web.api.definitions import OWNERS, finding
from web.api.views import blueprint
from web.failures import problem
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Rejected
from workflows.model import FieldError
from workflows.services.process_settings import Setting
from workflows.services.releases import Judgement, Proposal

DECIDERS = ("process_owner", "lead")
READERS = (*DECIDERS, "admin")


@blueprint.get("/drafts/<name>/judgement")
@operation("processes:read")
@for_roles(*OWNERS)
def judgement(name: str) -> ResponseReturnValue:
    """What stands between a draft and its release, and what it would change."""
    return jsonify(_judgement(services().releases.judge(name)))


@blueprint.post("/drafts/<name>/proposals")
@operation("processes:write", parts={"reason": "", "confirmed": "", "moveCases": ""}, status=201)
@for_roles(*OWNERS)
def propose(name: str) -> ResponseReturnValue:
    """Propose a release with its `reason`; `confirmed` names guards given up, `moveCases` wishes for a move."""
    try:
        made = services().releases.propose(
            name, by=me(), reason=request.form.get("reason", ""), confirmed=request.form.getlist("confirmed"),
            move_cases=request.form.get("moveCases") == "true",
        )
    except Rejected as refused:
        return _refused(refused)
    answer = jsonify(_proposal(made))
    answer.headers["Location"] = url_for("api.proposal", proposal_id=made.id)
    return answer, 201


@blueprint.post("/drafts/<name>/rebase")
@operation("processes:write", parts={"seen": "", "take": ""})
@for_roles(*OWNERS)
def rebase(name: str) -> ResponseReturnValue:
    """Let a draft go on from the deployment `seen`, which must be in force; `take` names files to take from it."""
    fields = request.form
    draft = services().releases.rebase(name, by=me(), seen=fields.get("seen", ""), take=fields.getlist("take"))
    return jsonify({"name": draft.name, "revision": draft.revision, "base": draft.base_deployment_id})


@blueprint.get("/proposals")
@operation("processes:read")
@for_roles(*READERS)
def proposals() -> ResponseReturnValue:
    """Proposals by `state` ("open" where none is given, "all" for every one), without their files."""
    state = request.args.get("state", "open")
    found = services().releases.proposals(None if state == "all" else state, request.args.get("package"))
    return jsonify([_proposal(one) for one in found])


@blueprint.get("/proposals/<proposal_id>")
@operation("processes:read")
@for_roles(*READERS)
def proposal(proposal_id: str) -> ResponseReturnValue:
    """A proposal with the names of its files."""
    found = services().releases.proposal(proposal_id)
    return jsonify({**_proposal(found), "files": sorted(found.files)})


@blueprint.post("/proposals/<proposal_id>/approval")
@operation("processes:write", status=201)
@for_roles(*DECIDERS)
def approve(proposal_id: str) -> ResponseReturnValue:
    """Release exactly the files that were proposed."""
    try:
        done = services().releases.approve(proposal_id, by=me())
    except Rejected as refused:
        return _refused(refused)
    return jsonify({
        "id": done.id,
        "definitions": [{"key": one.key, "version": one.version, "name": one.name} for one in done.definitions],
    }), 201


@blueprint.post("/proposals/<proposal_id>/rejection")
@operation("processes:write", parts={"reason": ""})
@for_roles(*DECIDERS)
def reject(proposal_id: str) -> ResponseReturnValue:
    """Refuse a release, with a `reason`."""
    return jsonify(_proposal(services().releases.reject(proposal_id, by=me(), reason=request.form.get("reason", ""))))


@blueprint.post("/proposals/<proposal_id>/withdrawal")
@operation("processes:write")
@for_roles(*OWNERS)
def withdraw(proposal_id: str) -> ResponseReturnValue:
    """Take one's own proposal back."""
    return jsonify(_proposal(services().releases.withdraw(proposal_id, by=me())))


@blueprint.post("/process-definitions/<definition_id>/restoration")
@operation("processes:write", status=201)
@for_roles(*OWNERS)
def restore(definition_id: str) -> ResponseReturnValue:
    """Begin a draft of an older version, to be released as a new one."""
    draft = services().releases.restore(definition_id, by=me())
    answer = jsonify({"name": draft.name, "revision": draft.revision, "restoredFrom": draft.restored_from})
    answer.headers["Location"] = url_for("api.draft", name=draft.name)
    return answer, 201


@blueprint.get("/process-settings/<key>")
@operation("processes:read")
@for_roles(*READERS)
def setting(key: str) -> ResponseReturnValue:
    """What holds for a process whatever its version."""
    return jsonify(_setting(services().releases.setting(key)))


@blueprint.put("/process-settings/<key>")
@operation("processes:write", parts={"secondPerson": "", "movesSecondPerson": ""})
@for_roles("admin")
def set_setting(key: str) -> ResponseReturnValue:
    """Say whether a release needs a second person ("true" or "false"), and a move of cases; what is left out stays."""
    services().repository.latest(key)
    form, before = request.form, services().releases.setting(key)
    given = {name: form.get(name) for name in ("secondPerson", "movesSecondPerson")}
    wrong = [name for name, value in given.items() if value not in ("true", "false", None)]
    if wrong or not any(given.values()):
        raise Rejected("body_invalid", fields=[
            FieldError(name, "field_choice_required") for name in wrong or ["secondPerson"]])
    second, moves = given["secondPerson"], given["movesSecondPerson"]
    return jsonify(_setting(services().releases.set_setting(
        key, by=me(), second_person=before.second_person if second is None else second == "true",
        moves_second_person=None if moves is None else moves == "true",
    )))


def _setting(found: Setting) -> dict[str, Any]:
    return {"key": found.key, "secondPerson": found.second_person, "movesSecondPerson": found.moves_second_person}


def _refused(refused: Rejected) -> ResponseReturnValue:
    return problem(
        422, _("Der Entwurf kann nicht veröffentlicht werden"), sentence(refused.code, refused.params),
        code=refused.code, problems=[finding(one) for one in refused.problems],
    )


def _judgement(found: Judgement) -> dict[str, Any]:
    return {
        "name": found.name, "revision": found.revision, "digest": found.digest, "ready": found.ready,
        "stale": found.stale, "base": found.base_deployment_id, "inForce": found.in_force_id, "moved": found.moved,
        "problems": [finding(one) for one in found.problems], "changes": len(found.differences),
        "guardsKept": [one.title for one in found.guards_kept],
        "guardsLost": [
            {"process": one.process, "title": one.title, "before": one.before, "after": one.after, "reason": one.reason}
            for one in found.guards_lost
        ],
        "running": found.running, "untested": found.untested, "tried": found.tried, "leftBehind": found.left_behind,
        "trial": found.trial.id if found.trial is not None else None,
    }


def _proposal(found: Proposal) -> dict[str, Any]:
    return {
        "id": found.id, "package": found.package, "digest": found.digest, "reason": found.reason, "state": found.state,
        "moveCases": found.move_cases,
        "proposedAt": found.proposed_at.isoformat(), "proposedBy": found.proposer, "secondPerson": found.second_person,
        "decidedAt": found.decided_at.isoformat() if found.decided_at else None, "decidedBy": found.decider,
        "decisionReason": found.decision_reason, "deployment": found.deployment_id,
        "guardsLost": [dict(one) for one in found.guards_lost], "restoredFrom": found.restored_from,
    }

"""Releases service: a draft becomes the version in force, wanted by one person and let go by another.

What is approved is exactly what was proposed: its files are frozen with the proposal, and every check is made again.
A release is one transaction; running cases keep the version they began with.
"""
from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import Person
from workflows.persistence.tables import deployment, draft_file, process_draft, release_proposal
from workflows.services import (
    audit,
    deploying,
    draft_files,
    draft_rows,
    in_force,
    judging,
    process_settings,
    release_rows,
)
from workflows.services.context import Context, new_id
from workflows.services.deploying import Deployment, Judged, Origin
from workflows.services.drafts import Drafts, ProcessDraft, require_designer
from workflows.services.judging import Judgement, Tried
from workflows.services.process_settings import Setting
from workflows.services.release_rows import Proposal

__all__ = ["Judgement", "Proposal", "Releases", "Setting"]

DECIDERS = frozenset({"process_owner", "lead"})
_MOST_TEXT = 2000


class Releases:
    """From a draft to the version in force.

    judge(name) -> Judgement ; propose(name, *, by, reason, confirmed=()) -> Proposal ; approve(id, *, by) -> Deployment
    reject(id, *, by, reason), withdraw(id, *, by) -> Proposal ; proposals(state="open", package=None), proposal(id)
    waiting(person) -> int, may_decide(proposal, person) ; restore(definition_id, *, by) -> ProcessDraft
    rebase(name, *, by, seen, take=()) -> ProcessDraft ; setting(key), set_setting(key, *, by, second_person) -> Setting
    """

    def __init__(self, context: Context, drafts: Drafts, trials: Tried) -> None:
        self._context = context
        self._drafts = drafts
        self._trials = trials

    def judge(self, name: str) -> Judgement:
        """What is to be known of a draft before it is released; NotFound("draft_not_found")."""
        return self._judged(self._drafts.read(name))

    def _judged(self, draft: ProcessDraft) -> Judgement:
        return judging.judge(
            self._context, self._trials, draft.name, draft.files, draft.base_deployment_id, revision=draft.revision
        )

    def judge_proposal(self, proposal_id: str) -> Judgement:
        """The same of a proposal's frozen files, for who decides; NotFound("release_not_found")."""
        found = self.proposal(proposal_id)
        return judging.judge(self._context, self._trials, found.package, found.files, found.base_deployment_id)

    # --- one person wants it ------------------------------------------------------------------------

    def propose(
        self, name: str, *, by: Person, reason: str, confirmed: Collection[str] = (), seen: str = "",
        move_cases: bool = False,
    ) -> Proposal:
        """Freeze a draft's files for a release; where no second person is asked for, release them at once.

        :param reason: for the change, kept with the release.
        :param confirmed: titles of guards of law that are given up knowingly; naming them in the reason does as well.
        :param move_cases: whether running cases are to be moved once it is in force; a wish that is shown, no more.
        :param seen: digest of the files the person looked at; "" = whatever the draft holds.
        :raises NotAllowed: "no_right" for who is no process owner.
        :raises Rejected: "reason_missing", "reason_too_long", "release_nothing_new", "deployment_rejected" with all
            problems, "guards_lost", "release_untried", "scenarios_not_met".
        :raises Conflict: "release_stale" where somebody released meanwhile, "release_waiting" where a proposal waits,
            "draft_changed" where the draft was saved while it was judged, "release_other_files" where it holds others
            than were seen.
        """
        require_designer(by)
        reason = _reason(reason)
        draft = self._drafts.read(name)
        found = self._judged(draft)
        judged = self._require_ready(found, reason, confirmed)
        alone = not self.setting(name).second_person
        with self._context.db.write() as connection:
            row = draft_rows.locked(connection, name)
            if seen not in {"", found.digest}:
                by_whom = draft_rows.spoken(connection, row.saved_by)
                raise Conflict("release_other_files", name=name, by=by_whom, at=row.saved)
            if row.revision != draft.revision:
                draft_files.raise_changed(connection, row)
            self._require_base(connection, name, draft.base_deployment_id)
            row_of_it = self._row(connection, draft, found, by, reason, not alone) | {"move_cases": move_cases}
            made = release_rows.add(connection, row_of_it, draft.files)
            audit.record(connection, made.proposed_at, by.username, "release_proposed", _told(made))
            if alone:
                self._release(connection, made, judged, by)
            return release_rows.one(connection, made.id)

    def _require_ready(self, found: Judgement, reason: str, confirmed: Collection[str]) -> Judged:
        if found.unchanged:
            raise Rejected("release_nothing_new", name=found.name)
        if found.judged is None:
            raise Rejected("deployment_rejected", problems=found.problems)
        titles = dict.fromkeys(one.title for one in found.guards_lost)
        unsaid = [title for title in titles if title not in confirmed and title not in reason]
        if unsaid:
            raise Rejected("guards_lost", names="; ".join(f"„{title}“" for title in unsaid))
        if not found.tried:
            _require_met(found)
        return found.judged

    def _row(
        self, connection: Connection, draft: ProcessDraft, found: Judgement, by: Person, reason: str,
        second_person: bool,
    ) -> dict[str, Any]:
        same = select(deployment.c.digest).where(deployment.c.id == draft.restored_from)
        restored = draft.restored_from if connection.execute(same).scalar() == found.digest else ""
        trial = found.trial
        return {
            "id": new_id(), "draft": draft.name, "draft_revision": draft.revision,
            "base_deployment_id": draft.base_deployment_id, "digest": found.digest, "restored_from": restored,
            "guards_lost": [asdict(one) for one in found.guards_lost], "reason": reason,
            "proposed_at": self._context.now(), "proposed_by": by.username, "second_person": second_person,
            "trial": {"id": trial.id, "total": trial.total, "ended": trial.ended} if trial is not None else None,
            "state": release_rows.OPEN, "decided_by": "", "decision_reason": "", "deployment_id": "",
        }

    def withdraw(self, proposal_id: str, *, by: Person) -> Proposal:
        """Take one's own proposal back; NotAllowed("no_right") for somebody else's, Conflict("release_settled")."""
        with self._context.db.write() as connection:
            found = release_rows.locked(connection, proposal_id)
            if found.proposed_by != by.username:
                raise NotAllowed("no_right")
            return self._settle(connection, found, release_rows.WITHDRAWN, by, "")

    # --- another decides ----------------------------------------------------------------------------

    def approve(self, proposal_id: str, *, by: Person) -> Deployment:
        """Release exactly the files that were proposed; every check is made again.

        :raises NotAllowed: "release_four_eyes" for who proposed it, "no_right".
        :raises Conflict: "release_settled", "release_stale".
        :raises Rejected: "deployment_rejected", "release_untried", "scenarios_not_met".
        """
        found = self.proposal(proposal_id)
        self._require_decider(found, by)
        if not found.is_open:
            raise Conflict("release_settled", by=found.decider, at=found.decided_at)
        judgement = judging.judge(self._context, self._trials, found.package, found.files, found.base_deployment_id)
        if judgement.judged is None:
            raise Rejected("deployment_rejected", problems=judgement.problems)
        # What was met when it was proposed stays so unless the same files have been tried again since.
        if not judgement.tried and (judgement.trial is not None or found.trial is None):
            _require_met(judgement)
        with self._context.db.write() as connection:
            draft_rows.hold_back(connection, found.package)
            return self._release(connection, release_rows.locked(connection, proposal_id), judgement.judged, by)

    def reject(self, proposal_id: str, *, by: Person, reason: str) -> Proposal:
        """Refuse a release; the draft stays. Errors as `approve`, and Rejected("reason_missing")."""
        reason = _reason(reason)
        with self._context.db.write() as connection:
            found = release_rows.locked(connection, proposal_id)
            self._require_decider(found, by)
            return self._settle(connection, found, release_rows.REJECTED, by, reason)

    def _require_decider(self, found: Proposal, by: Person) -> None:
        if not by.roles & DECIDERS:
            raise NotAllowed("no_right")
        if found.proposed_by == by.username:
            raise NotAllowed("release_four_eyes")

    def _settle(self, connection: Connection, found: Proposal, state: str, by: Person, reason: str) -> Proposal:
        now = self._context.now()
        settled = release_rows.settle(connection, found.id, state, by.username, now, reason=reason)
        payload = {**_told(found), "decision_reason": reason}
        if state == release_rows.REJECTED:
            audit.record(connection, now, by.username, "release_rejected", payload)
        else:
            audit.record(connection, now, by.username, "release_withdrawn", payload)
        return settled

    def _release(self, connection: Connection, found: Proposal, judged: Judged, by: Person) -> Deployment:
        """Publish what was frozen, in the open transaction; the draft has done its work."""
        proposed_by = found.proposed_by if found.second_person else ""
        done = deploying.publish(
            self._context, connection, judged, by=by, note=found.reason,
            origin=Origin(found.package, "browser", proposed_by, found.restored_from),
            require=lambda held, _: self._require_base(held, found.package, found.base_deployment_id),
        )
        now = self._context.now()
        release_rows.settle(connection, found.id, release_rows.RELEASED, by.username, now, deployment_id=done.id)
        audit.record(connection, now, by.username, "released", {**_told(found), "deployment": done.id})
        self._put_away(connection, found, done, by)
        return done

    def _require_base(self, connection: Connection, package: str, base: str) -> None:
        """Conflict("release_stale") where something else is in force than what the files were begun from."""
        current = in_force.deployment_of(connection, package)
        if current == base:
            return
        row = connection.execute(select(deployment).where(deployment.c.id == current)).one()
        by = draft_rows.spoken(connection, row.deployed_by)
        raise Conflict("release_stale", name=package, by=by, at=row.deployed_at)

    def _put_away(self, connection: Connection, found: Proposal, done: Deployment, by: Person) -> None:
        """A draft nobody has changed since goes; one somebody works on goes on from what is in force now."""
        row = draft_rows.find(connection, found.package)
        if row is None:
            return
        holder = draft_rows.holder(connection, row, self._context.now())
        if row.revision == found.draft_revision and (holder is None or holder.by == by.username):
            connection.execute(draft_file.delete().where(draft_file.c.draft == row.name))
            connection.execute(process_draft.delete().where(process_draft.c.name == row.name))
            return
        connection.execute(
            process_draft.update().where(process_draft.c.name == row.name)
            .values(base_deployment_id=done.id, restored_from="")
        )

    # --- what waits ---------------------------------------------------------------------------------

    def proposals(self, state: str | None = release_rows.OPEN, package: str | None = None) -> list[Proposal]:
        """Proposals without their files, the newest first; `state=None` gives all."""
        conditions = [release_proposal.c.state == state] if state is not None else []
        conditions += [release_proposal.c.draft == package] if package is not None else []
        with self._context.db.read() as connection:
            return release_rows.many(connection, *conditions)

    def proposal(self, proposal_id: str) -> Proposal:
        """A proposal with its files; NotFound("release_not_found")."""
        with self._context.db.read() as connection:
            return release_rows.one(connection, proposal_id)

    def may_decide(self, proposal: Proposal, who: Person) -> bool:
        """Whether a person may approve or reject a proposal: never who made it."""
        return proposal.is_open and bool(who.roles & DECIDERS) and proposal.proposed_by != who.username

    def waiting(self, who: Person) -> int:
        """How many proposals wait for this person's decision."""
        return sum(self.may_decide(found, who) for found in self.proposals()) if who.roles & DECIDERS else 0

    # --- going back, going on -------------------------------------------------------------------------

    def restore(self, definition_id: str, *, by: Person) -> ProcessDraft:
        """A draft of an older version, to be released as a new one; see `Drafts.restored`."""
        return self._drafts.restored(definition_id, by=by)

    def rebase(self, name: str, *, by: Person, seen: str, take: Collection[str] = ()) -> ProcessDraft:
        """Let a draft go on from what is in force now, once somebody has looked at what changed meanwhile.

        :param seen: the deployment that was compared with.
        :param take: names of files to take from it, in place of the draft's own (absent there = leaves the draft).
        :raises Conflict: "release_stale" where yet another is in force, "draft_locked".
        """
        require_designer(by)
        with self._context.db.write() as connection:
            row = draft_rows.locked(connection, name)
            draft_rows.require_free(connection, row, by, self._context.now())
            self._require_base(connection, name, seen)
            current = self._context.catalog.files(seen) if seen else {}
            taken = {file: current[file] for file in take if file in current}
            self._rebased(connection, row, seen, taken, [file for file in take if file not in current], by)
        return self._drafts.read(name)

    def _rebased(
        self, connection: Connection, row: Row[Any], seen: str, taken: Mapping[str, bytes], gone: list[str], by: Person
    ) -> None:
        draft_files.change(self._context, connection, row, by, taken, gone)
        connection.execute(
            process_draft.update().where(process_draft.c.name == row.name).values(base_deployment_id=seen)
        )
        audit.record(connection, self._context.now(), by.username, "draft_rebased", {
            "draft": row.name, "from": row.base_deployment_id, "to": seen, "taken": sorted([*taken, *gone]),
        })

    # --- settings -------------------------------------------------------------------------------------

    def setting(self, key: str) -> Setting:
        """What holds for a package; without a row a second person is asked for."""
        return process_settings.read(self._context, key)

    def set_setting(
        self, key: str, *, by: Person, second_person: bool, moves_second_person: bool | None = None
    ) -> Setting:
        """Change what holds for a package; None = as it is. NotAllowed("no_right") for who is no administrator."""
        moves = self.setting(key).moves_second_person if moves_second_person is None else moves_second_person
        return process_settings.write(
            self._context, key, by, second_person=second_person, moves_second_person=moves)


def _reason(text: str) -> str:
    if not text.strip():
        raise Rejected("reason_missing")
    if len(text) > _MOST_TEXT:
        raise Rejected("reason_too_long", limit=_MOST_TEXT)
    return text.strip()


def _require_met(found: Judgement) -> None:
    if found.trial is None or not found.trial.is_over:
        raise Rejected("release_untried", name=found.name)
    if not found.trial.is_met:
        met = sum(one.get("outcome") == "met" for one in found.trial.results)
        raise Rejected("scenarios_not_met", name=found.name, met=met, total=found.trial.total)


def _told(found: Proposal) -> dict[str, Any]:
    return {
        "proposal": found.id, "package": found.package, "digest": found.digest, "reason": found.reason,
        "base": found.base_deployment_id, "proposed_by": found.proposed_by, "restored_from": found.restored_from,
        "guards_lost": [f"{one['process']}: {one['title']}" for one in found.guards_lost],
    }

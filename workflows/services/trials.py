"""Trials service: a draft's scenarios and ended cases played in the background, far from every real case."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Person
from workflows.persistence.tables import trial_run
from workflows.services import trial_rows
from workflows.services.context import Context
from workflows.services.deploying import digest_of
from workflows.services.drafts import Drafts, require_designer
from workflows.services.trial_bench import Bench
from workflows.services.trial_kinds import ended_cases, kinds, seen_by
from workflows.services.trial_rows import REPLAY, SCENARIOS, Trial
from workflows.services.walks import Walks
from workflows.trying import Sandbox

__all__ = ["MOST_CASES", "Trial", "Trials"]

MOST_CASES = 200


class Trials:
    """Trials of drafts.

    start_scenarios(draft, *, by) -> Trial ; start_replay(draft, count, *, by) -> Trial ; results(trial, person)
    trial(id) ; latest(draft, kind, digest=None) -> Trial | None ; cancel(id, *, by) -> Trial
    run_next() -> bool: run one in the calling thread ; look(): the worker's chore ; close()
    walks: clicking through a trial, see `walks`
    """

    def __init__(self, context: Context, sandbox: Sandbox | None = None) -> None:
        self._context = context
        sandbox = sandbox or Sandbox()
        self.bench = Bench(context, sandbox, kinds(context))
        self.walks = Walks(context, sandbox)
        self.run_next, self.look, self.close = self.bench.run_next, self.bench.look, self.bench.close

    def start_scenarios(self, draft: str, *, by: Person) -> Trial:
        """Play all scenarios of a draft's files as they are now, in the background.

        One that runs on other files of the draft is broken off; one that runs on the same files is given back.

        :raises NotAllowed: "no_right" for everybody but process owners.
        :raises NotFound: "draft_not_found".
        """
        require_designer(by)
        files = Drafts(self._context).read(draft).files
        return self._start(draft, SCENARIOS, {}, files, by)

    def start_replay(self, draft: str, count: int, *, by: Person) -> Trial:
        """Play the cases that ended last on the draft's files as they are now, in the background.

        Handlers are not run again: they answer what their journal says. See `ended_cases` for whose cases these are.

        :param count: how many, 1 to 200.
        :raises NotAllowed: "no_right" for everybody but process owners.
        :raises NotFound: "draft_not_found".
        :raises Rejected: "replay_count".
        """
        require_designer(by)
        if not 1 <= count <= MOST_CASES:
            raise Rejected("replay_count", most=MOST_CASES)
        files = Drafts(self._context).read(draft).files
        cases = ended_cases(self._context, draft, count, by)
        return self._start(draft, REPLAY, {"count": count, "cases": cases}, files, by)

    def results(self, trial: Trial, person: Person) -> list[dict[str, Any]]:
        """A trial's results as a person may see them.

        Of a case the person may not know of the number is left out; one of a closed file is left out altogether.
        """
        cases = {one["case"] for one in trial.results if "case" in one}
        seen = seen_by(self._context, cases, person) if cases else set()
        found = []
        for one in trial.results:
            if "case" not in one or one["case"] in seen:
                found.append(dict(one))
            elif not one["closed"]:
                found.append({**one, "case": "", "key": ""})
        return found

    def _start(
        self, draft: str, kind: str, request: Mapping[str, Any], files: Mapping[str, bytes], by: Person
    ) -> Trial:
        digest = digest_of(files)
        same = and_(
            trial_run.c.draft == draft, trial_run.c.kind == kind, trial_run.c.digest == digest,
            trial_run.c.state.in_(("waiting", "running")),
        )
        with self._context.db.write() as connection:
            running = trial_rows.read(connection, same)
            if running is not None and dict(running.request) == dict(request):
                return running
            started = trial_rows.add(
                connection, draft, digest, kind, request, files, self._context.now(), by.username
            )
            self._context.db.after_commit(self.bench.nudge)
            return self._found(connection, started)

    def trial(self, trial_id: str) -> Trial:
        """A trial as it stands now; NotFound("trial_not_found")."""
        with self._context.db.read() as connection:
            return self._found(connection, trial_id)

    def _found(self, connection: Any, trial_id: str) -> Trial:
        found = trial_rows.read(connection, trial_run.c.id == trial_id)
        if found is None:
            raise NotFound("trial_not_found", trial_id=trial_id)
        return found

    def latest(self, draft: str, kind: str, digest: str | None = None) -> Trial | None:
        """The newest trial of a kind of a draft, None where there is none.

        :param kind: "scenarios" or "replay".
        :param digest: only trials of exactly these files (`digest_of`); None = of any state of the draft.
        """
        condition = and_(trial_run.c.draft == draft, trial_run.c.kind == kind)
        if digest is not None:
            condition = and_(condition, trial_run.c.digest == digest)
        with self._context.db.read() as connection:
            return trial_rows.read(connection, condition)

    def cancel(self, trial_id: str, *, by: Person) -> Trial:
        """Break a trial off; the results so far stay.

        :raises Conflict: "trial_over".
        """
        require_designer(by)
        with self._context.db.write() as connection:
            if self._found(connection, trial_id).is_over:
                raise Conflict("trial_over")
            trial_rows.end(connection, trial_id, "cancelled", self._context.now())
            return self._found(connection, trial_id)

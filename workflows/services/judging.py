"""What is to be known of a draft before its release: findings, changes, guards, running cases, what was tried."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection, func, select

from workflows.comparing import Difference, differences
from workflows.engine import ProcessModel, is_diagram
from workflows.engine.guards import Guard, LostGuard, declared, lost, process_keys, without_target
from workflows.errors import Rejected
from workflows.model import Problem, Severity
from workflows.packages import is_scenario
from workflows.persistence.tables import process_definition, process_instance
from workflows.services import deploying, in_force
from workflows.services.catalog import Recent
from workflows.services.context import Context
from workflows.services.deploying import Judged
from workflows.services.due_work import places_of_cases
from workflows.services.team_check import teams_without_members
from workflows.services.trial_rows import SCENARIOS, Trial


class Tried(Protocol):
    """Who knows what was tried."""

    def latest(self, draft: str, kind: str, digest: str | None = None) -> Trial | None:
        """The newest trial of a kind, of exactly these files where a digest is given."""
        ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """A set of files held against what is in force.

    :param problems: findings under the release policy; `left_behind` keys of processes that stay in force although
        the files no longer have them.
    :param differences: what changes, from the version in force to the files; none where only the layout does.
    :param unchanged: the files are exactly those in force.
    :param running: definition id -> element -> number of cases that stand there.
    :param base_deployment_id: what the draft was begun from; `in_force_id` what counts now, "" = nothing yet.
    :param moved: names of files that changed in force since the draft was begun.
    :param untested: the package has no scenarios.
    :param trial: the latest run of the scenarios of exactly these files.
    """

    name: str
    digest: str
    problems: tuple[Problem, ...]
    differences: tuple[Difference, ...]
    guards_kept: tuple[Guard, ...]
    guards_lost: tuple[LostGuard, ...]
    running: Mapping[str, Mapping[str, int]]
    base_deployment_id: str
    in_force_id: str
    moved: tuple[str, ...]
    untested: bool
    trial: Trial | None
    left_behind: tuple[str, ...] = ()
    revision: int = 0
    unchanged: bool = False
    judged: Judged | None = field(default=None, repr=False, compare=False)

    @property
    def new(self) -> bool:
        """Whether nothing of this package has ever been in force."""
        return not self.in_force_id

    @property
    def stale(self) -> bool:
        """Whether somebody released meanwhile."""
        return self.base_deployment_id != self.in_force_id

    @property
    def tried(self) -> bool:
        """Whether all scenarios of exactly these files are met, or there are none."""
        return self.untested or (self.trial is not None and self.trial.is_met)

    @property
    def ready(self) -> bool:
        """Whether it could be released, but for guards that have to be given up knowingly."""
        faulty = any(one.severity is Severity.ERROR for one in self.problems)
        return not faulty and not self.stale and self.tried and not self.unchanged


def judge(
    context: Context, trials: Tried, name: str, files: Mapping[str, bytes], base: str, *, revision: int = 0
) -> Judgement:
    """Judge the files of a package against what is in force.

    :param base: the deployment the files were begun from.
    """
    digest = deploying.digest_of(files)
    with context.db.read() as connection:
        current = in_force.deployment_of(connection, name)
        keys = _keys_of(connection, current)
        elsewhere = _packages(connection)
        running = _running(connection, keys)
    before = dict(context.catalog.files(current)) if current else {}
    judged, problems = _checked(context, files)
    own = _processes(files)
    problems += _own_problems(name, own, elsewhere)
    if judged is not None:
        with context.db.read() as connection:
            problems += teams_without_members(connection, judged.models)
    held = _HELD.get((current, digest, judged is not None),
                     lambda: _held(before, files, own, _models(context, current), judged))
    return Judgement(
        name, digest, tuple(problems), held.differences, held.kept, held.lost, running, base, current,
        _moved(context, base, before) if base != current else (), not any(is_scenario(file) for file in files),
        trials.latest(name, SCENARIOS, digest), tuple(sorted(keys - own.keys())), revision,
        before == dict(files), judged if not any(one.severity is Severity.ERROR for one in problems) else None,
    )


@dataclass(frozen=True, slots=True)
class Held:
    """Files held against those in force: the same while somebody looks at a release, proposes it and approves it."""

    differences: tuple[Difference, ...]
    kept: tuple[Guard, ...]
    lost: tuple[LostGuard, ...]


_HELD: Recent[Held] = Recent(8)


def _held(
    before: Mapping[str, bytes], files: Mapping[str, bytes], own: Mapping[str, str], models: list[ProcessModel],
    judged: Judged | None,
) -> Held:
    old, new = _guards(before), _guards(files)
    given_up = lost(old, new, own)
    if judged is not None:
        words_stand = [one for one in old if _name(one) not in set(map(_name, given_up))]
        given_up += without_target(words_stand, models, judged.models)
    gone = set(map(_name, given_up))
    return Held(tuple(differences(before, files)), tuple(one for one in new if _name(one) not in gone), tuple(given_up))


def _checked(context: Context, files: Mapping[str, bytes]) -> tuple[Judged | None, list[Problem]]:
    try:
        found = deploying.judge(context, files, release=True)
    except Rejected as refused:
        return None, list(refused.problems)
    return found, list(found.problems)


def _own_problems(name: str, own: Mapping[str, str], elsewhere: Mapping[str, str]) -> list[Problem]:
    """A package has its main process, and none that is another package's."""
    problems = []
    if name not in own:
        message = f"no process has the id {name!r}"
        problems.append(Problem("", "package_without_main", message=message, params={"key": name}))
    for key, resource in sorted(own.items()):
        package = elsewhere.get(key, name)
        if package != name:
            problems.append(Problem(
                key, "process_of_other_package", message=f"{key} belongs to {package}",
                params={"key": key, "package": package}, resource=resource,
            ))
    return problems


def _processes(files: Mapping[str, bytes]) -> dict[str, str]:
    """Key -> file of every process drawn in files that can be read."""
    found: dict[str, str] = {}
    for name, xml in files.items():
        if is_diagram(name):
            try:
                found |= dict.fromkeys(process_keys(xml, name), name)
            except Rejected:
                continue  # the check says why it cannot be read
    return found


def _guards(files: Mapping[str, bytes]) -> list[Guard]:
    found: list[Guard] = []
    for name, xml in files.items():
        if is_diagram(name):
            try:
                found += declared(xml, name)
            except Rejected:
                continue  # the check says why it cannot be read; its guards count as lost until then
    return found


def _name(guard: Guard | LostGuard) -> tuple[str, str]:
    return guard.process, guard.title


def _models(context: Context, deployment_id: str) -> list[ProcessModel]:
    with context.db.read() as connection:
        statement = select(process_definition.c.id).where(process_definition.c.deployment_id == deployment_id)
        ids = list(connection.execute(statement).scalars())
    return [context.catalog.model(one) for one in ids]


def _keys_of(connection: Connection, deployment_id: str) -> set[str]:
    statement = select(process_definition.c.key).where(process_definition.c.deployment_id == deployment_id)
    return set(connection.execute(statement).scalars())


def _packages(connection: Connection) -> dict[str, str]:
    """Process key -> package of the deployment that is in force for it."""
    table = process_definition
    newest = select(table.c.key, func.max(table.c.version).label("version")).group_by(table.c.key).subquery()
    statement = select(table.c.key, table.c.deployment_id).join(
        newest, (newest.c.key == table.c.key) & (newest.c.version == table.c.version)
    )
    found = {row.key: row.deployment_id for row in connection.execute(statement)}
    names = {one: in_force.package_of(connection, one) for one in set(found.values())}
    return {key: names[deployment_id] for key, deployment_id in found.items()}


def _running(connection: Connection, keys: set[str]) -> dict[str, dict[str, int]]:
    places = places_of_cases()
    statement = (
        select(process_instance.c.definition_id, places.c.element, func.count(func.distinct(process_instance.c.id)))
        .join(places, places.c.instance_id == process_instance.c.id)
        .where(process_instance.c.process_key.in_(keys), process_instance.c.state.in_(("running", "suspended")))
        .group_by(process_instance.c.definition_id, places.c.element)
    )
    found: dict[str, dict[str, int]] = {}
    for definition_id, element, count in connection.execute(statement):
        found.setdefault(definition_id, {})[element] = int(count)
    return found


def _moved(context: Context, base: str, current: Mapping[str, bytes]) -> tuple[str, ...]:
    """Names of files that are other in force than where the draft was begun."""
    then = context.catalog.files(base) if base else {}
    return tuple(sorted(name for name in {*then, *current} if then.get(name) != current.get(name)))

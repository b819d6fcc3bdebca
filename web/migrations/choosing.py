"""Routes of the steps before anything happens: which cases, what becomes what, and a trial with the reasons."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.migrations.room import SECTION, blueprint, for_owners, kind
from web.migrations.wish import MOST_NUMBERS, Wish, wish_of
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict, Rejected
from workflows.migrations import Outcome, Pair, Remark, Step
from workflows.model import ProcessDefinition

MOST = 200
NAMED = 12


@dataclass(frozen=True, slots=True)
class Group:
    """A reason, or a change, and the cases it is for.

    :param unnamed: how many of them the person may not know of.
    """

    text: str
    count: int
    numbers: tuple[str, ...]
    unnamed: int


def _versions(key: str) -> list[ProcessDefinition]:
    """All versions, the newest first; NotFound("process_not_found")."""
    services().repository.latest(key)
    return services().repository.versions(key)


def _wish(key: str) -> tuple[Wish, list[ProcessDefinition]]:
    versions = _versions(key)
    found = wish_of(key, versions[0].version, request.values)
    services().repository.version(key, found.to)
    return found, versions


def _cases(wish: Wish) -> list[str]:
    return services().migrations.select(wish.key, wish.to, wish.selection, person=me())


# --- 1: which cases -----------------------------------------------------------------------------------------------


@blueprint.get("/prozesse/<key>/umstellung")
@for_owners
def choose(key: str) -> ResponseReturnValue:
    """To which version, and which of the running cases."""
    wish, versions = _wish(key)
    running = services().migrations.running(key)
    pairs = services().migrations.propose(key, wish.to, person=me())
    return render_template(
        "migrations/choose.html", section=SECTION, wish=wish, versions=versions, running=running, stage=1,
        places=[pair for pair in pairs if not pair.waits], kind=kind, earlier=services().migrations.listed(key),
        most=MOST_NUMBERS,
        waiting=sum(count for version, count in running.items() if version != wish.to), others=_others(key),
    )


def _others(key: str) -> list[tuple[ProcessDefinition, int]]:
    """Other processes of the same release whose cases run on older versions."""
    newest = services().repository.latest(key)
    beside = [one for one in services().repository.definitions()
              if one.deployment_id == newest.deployment_id and one.key != key]
    found = [(one, sum(count for version, count in services().migrations.running(one.key).items()
                       if version != one.version)) for one in beside]
    return [(one, count) for one, count in found if count]


# --- 2: what becomes what -----------------------------------------------------------------------------------------


@blueprint.get("/prozesse/<key>/umstellung/zuordnung")
@for_owners
def assign(key: str) -> ResponseReturnValue:
    """For each place cases stand at, what it becomes; proposed by id and name."""
    wish, versions = _wish(key)
    cases = _cases(wish)
    if not cases:
        flash(sentence("migration_no_cases", {"process": versions[0].name, "version": wish.to}), "warning")
        return redirect(url_for("migrations.choose", key=key, auf=wish.to), code=303)
    pairs = services().migrations.propose(key, wish.to, cases, person=me())
    models = [services().repository.model(one.id) for one in versions if one.version in _from(wish, versions)]
    return render_template(
        "migrations/assign.html", section=SECTION, wish=wish, process=versions[0], stage=2, count=len(cases),
        changed=[pair for pair in pairs if not _stays(pair, wish)],
        same=[pair for pair in pairs if _stays(pair, wish)],
        kind=kind, chosen=_chosen(wish, pairs), calls=any(model.called for model in models),
        oldest=min(_from(wish, versions), default=1), open=sum(not pair.target for pair in pairs if not pair.waits),
    )


def _stays(pair: Pair, wish: Wish) -> bool:
    """Whether an element is the same in both versions, and nobody wants something else for it."""
    same = pair.by == "id" and pair.name == pair.target_name
    return same and wish.mapping.get(pair.element, pair.target) == pair.target


def _from(wish: Wish, versions: Sequence[ProcessDefinition]) -> set[int]:
    return {*wish.versions} or {one.version for one in versions if one.version != wish.to}


def _chosen(wish: Wish, pairs: Iterable[Pair]) -> dict[str, str]:
    """What was chosen before, else what is proposed."""
    return {pair.element: wish.mapping.get(pair.element, pair.target) for pair in pairs}


# --- 3: a trial ---------------------------------------------------------------------------------------------------


@blueprint.post("/prozesse/<key>/umstellung/probelauf")
@for_owners
def assigned(key: str) -> ResponseReturnValue:
    """The choices of all steps, led to an address that holds only what is not as it was."""
    wish, _ = _wish(key)
    return redirect(f"{url_for('migrations.rehearse', key=key)}?{urlencode(list(wish.fields()))}", code=303)


@blueprint.get("/prozesse/<key>/umstellung/probelauf")
@for_owners
def rehearse(key: str) -> ResponseReturnValue:
    """What would become of each case; nothing changes."""
    wish, versions = _wish(key)
    return _rehearsal(wish, versions)


def _rehearsal(wish: Wish, versions: Sequence[ProcessDefinition], *, problem: str = "", reason: str = "") -> str:
    found = services().migrations.preview(
        wish.key, wish.to, mapping=wish.mapping, cases=_cases(wish), person=me(), called=wish.called
    )
    named = sorted((one for one in found if one.business_key), key=lambda one: (one.possible, one.business_key))
    return render_template(
        "migrations/rehearse.html", section=SECTION, wish=wish, process=versions[0], stage=3, problem=problem,
        reason=reason, total=len(found), possible=sum(one.possible for one in found), rows=named[:MOST],
        named=len(named), obstacles=grouped(found, blocking=True), changes=grouped(found, blocking=False),
        words=words, stands=stands, second=services().releases.setting(wish.key).moves_second_person,
    )


def stands(steps: Iterable[Step]) -> list[Step]:
    """Where a case stands, as people say it: not the subprocess around its steps."""
    steps = list(steps)
    return [step for step in steps if step.type not in ("subProcess", "transaction", "callActivity")] or steps


def words(remark: Remark) -> str:
    """A remark as a sentence."""
    return sentence(remark.code, remark.params)


def grouped(outcomes: Iterable[Outcome], *, blocking: bool) -> list[Group]:
    """Each reason or change once, the most frequent first."""
    numbers: dict[str, list[str]] = {}
    for one in outcomes:
        if one.possible is not blocking:
            for text in {words(remark) for remark in one.remarks if remark.blocking is blocking}:
                numbers.setdefault(text, []).append(one.business_key)
    counts = Counter({text: len(keys) for text, keys in numbers.items()})
    return [_group(text, count, numbers[text]) for text, count in counts.most_common()]


def _group(text: str, count: int, keys: Sequence[str]) -> Group:
    named = sorted(key for key in keys if key)
    return Group(text, count, tuple(named[:NAMED]), len(keys) - len(named))


# --- 4: the decision ----------------------------------------------------------------------------------------------


@blueprint.post("/prozesse/<key>/umstellung")
@for_owners
def decide(key: str) -> ResponseReturnValue:
    """Begin; the worker moves one case after the other."""
    wish, versions = _wish(key)
    reason = request.form.get("reason", "")
    try:
        begun = services().migrations.apply(
            key, wish.to, mapping=wish.mapping, cases=_cases(wish), by=me(), reason=reason, called=wish.called
        )
    except (Rejected, Conflict) as error:
        problem = sentence(error.code, error.params)
        return _rehearsal(wish, versions, problem=problem, reason=reason), error.status
    return redirect(url_for("migrations.show", migration_id=begun.id), code=303)

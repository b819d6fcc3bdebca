"""Which parallel branch a token runs in, so that two branches never overwrite each other in silence.

Data stands in scopes and the last writer wins. When the writer before ran in another branch of the same
fork, the history gets a warning with both values.

A token notes its branches as `forks`: fork -> numbers of the branches it has come from; a join unites
them. Forks are splits, activities beside which a boundary event has fired, scopes beside which an event
subprocess runs, and (without a note) the items of a parallel multi-instance.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from workflows.engine import history
from workflows.engine.values import plain_copy
from workflows.model import EventKind

if TYPE_CHECKING:
    from workflows.engine.case import CaseWorkflow
    from workflows.engine.scopes import Change
    from workflows.engine.tokens import Token

Forks = dict[str, list[str]]
Note = dict[str, Any]
Writers = dict[tuple[str, str], tuple[str, Forks]]
_MAIN = "0"


def inherited(token: Token) -> Note:
    """What a token's one follower notes."""
    forks = token.note.get("forks")
    return {"forks": forks} if forks else {}


def divided(token: Token, count: int) -> list[Note]:
    """What each of a token's followers notes."""
    if count < 2:
        return [inherited(token)] * count
    forks, fork = _still_running(token), str(token.case.count)
    return [{"forks": {**forks, fork: [str(branch)]}} for branch in range(count)]


def begun(case: CaseWorkflow, count: int) -> list[Note]:
    """What the tokens note that begin a scope with several beginnings."""
    fork = str(case.count)
    return [{"forks": {fork: [str(branch)]}} for branch in range(count)] if count > 1 else [{}] * count


def united(tokens: Iterable[Token]) -> Forks:
    """What the one token notes that goes on where several have met."""
    tokens = list(tokens)
    found: Forks = {}
    for token in tokens:
        for fork, branches in _still_running(token, met=tokens).items():
            found[fork] = sorted({*found.get(fork, ()), *branches})
    return found


def beside(token: Token) -> Note:
    """What a token notes that begins at a boundary event while its activity goes on."""
    forks = _still_running(token)
    token.note["forks"] = {**forks, token.id: forks.get(token.id, [_MAIN])}
    return {"forks": {**forks, token.id: [f"b{token.case.count}"]}}


def beside_all(case: CaseWorkflow, tokens: Iterable[Token], key: str) -> Note:
    """What an event subprocess notes that begins while the tokens of its scope go on."""
    fork = f"{key}*"
    others = list(tokens)
    if not others:
        return {}
    for token in others:
        token.note["forks"] = {fork: [_MAIN], **_still_running(token)}
    return {"forks": {fork: [f"b{case.count}"]}}


def notice(case: CaseWorkflow, token: Token, changes: Iterable[Change]) -> None:
    """Keep who wrote what in which branch; warn where a parallel branch had written something else."""
    forks = _all_forks(token)
    for change in changes:
        writer = case.writers.pop((change.scope, change.name), None)
        if writer is not None and change.before != change.after and _parallel(writer[1], forks):
            history.activity(case, EventKind.WARNING, token, {
                "code": "written_twice", "name": change.name, "other": writer[0],
                "before": plain_copy(change.before), "after": plain_copy(change.after),
            })
        if forks:
            node = token.task_spec.node
            case.writers[change.scope, change.name] = (token.note.get("name") or node.name or node.id, forks)


def still_open(case: CaseWorkflow) -> Writers:
    """The writers whose forks have branches yet that could overwrite them."""
    if not case.writers:
        return {}
    live = {fork for token in case.index.values() for fork in token.note.get("forks", ())}
    live |= {token.note["body"] for token in case.index.values() if token.is_instance}
    return {place: writer for place, writer in case.writers.items()
            if place[0] in case.scopes and not live.isdisjoint(writer[1])}


def _all_forks(token: Token) -> Forks:
    """A token's own forks and those of everything it runs inside."""
    found: Forks = {}
    while True:
        found = {**token.note.get("forks", {}), **found}
        if token.is_instance:
            body = token.case.index[token.note["body"]]
            loop = token.task_spec.node.loop
            if loop is not None and loop.kind == "parallel":
                found[body.id] = [str(token.note["index"])]
            token = body
        elif token.workflow.key:
            token = token.workflow.host
        else:
            return found


def _still_running(token: Token, met: Iterable[Token] = ()) -> Forks:
    """A token's own forks without those no other token runs in any more."""
    forks: Mapping[str, list[str]] = token.note.get("forks") or {}
    if not forks:
        return {}
    apart = {token.id, *(other.id for other in met)}
    others: set[Any] = set()
    for other in token.workflow.tasks.values():
        if other.id not in apart:
            others.update(other.note.get("forks", ()))
    return {fork: list(branches) for fork, branches in forks.items() if fork in others}


def _parallel(one: Forks, other: Forks) -> bool:
    return any(set(branches).isdisjoint(other[fork]) for fork, branches in one.items() if fork in other)

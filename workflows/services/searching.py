"""Search service: cases and tasks by the beginnings of words in names, numbers, case data and documents' titles.

The rarest word leads: of few cases each is looked at. Where every word is one of many cases, the newest are walked
until a page is full, and the answer says where it stopped looking.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from workflows.errors import NotFound, Rejected
from workflows.model import InstanceState, Person, ProcessInstance, UserTask
from workflows.persistence.tables import OPEN_TASK, document, process_instance, search_word, user_task
from workflows.persistence.words import asked_for, words_of
from workflows.services import inbox, rows
from workflows.services.access import is_guest, visible_cases, visible_tasks
from workflows.services.confidentiality import FileClosed, tasks_of_readers, unseen
from workflows.services.context import Context

LONGEST = 200
_MOST_WORDS = 12
# Of so many cases each is looked at; of more, the newest.
_FEW = 2_000
_NEWEST = 20_000
_FIRST_LOOK = 500
_PAGE = 50
_ALIVE = (InstanceState.RUNNING.value, InstanceState.SUSPENDED.value)
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where else a word of the search stands, besides number, title and place.

    :param label: of a fact of the case, "" = the title of a document.
    """

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    :param words: what was searched for, folded.
    :param tasks: open ones of these cases that the person may see.
    :param hits: instance id -> where the words stand.
    :param more: there are more than are shown.
    :param newest: so many of the newest cases were looked at, 0 = all.
    """

    words: tuple[str, ...]
    cases: tuple[ProcessInstance, ...] = ()
    tasks: tuple[UserTask, ...] = ()
    hits: dict[str, list[Hit]] | None = None
    more: bool = False
    newest: int = 0


class Searching:
    """Reading only, and only what the person may see.

    find(person, text, *, open_only=False, limit=50) -> Found ; exact(person, text) -> business key | None
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def exact(self, person: Person, text: str) -> str | None:
        """The number of the one case a text is exactly the number of, in whatever case it is typed.

        :raises FileClosed: where it is a closed file of others.
        """
        number = text.strip().upper()
        statement = select(process_instance.c.business_key).where(
            process_instance.c.business_key == number, visible_cases(person)
        )
        with self._context.db.read() as connection:
            found = connection.execute(statement.limit(2)).scalars().all()
            refusal = None if found else unseen(connection, number, person, NotFound("instance_not_found"))
        if isinstance(refusal, FileClosed):
            raise refusal
        return str(found[0]) if len(found) == 1 else None

    def find(self, person: Person, text: str, *, open_only: bool = False, limit: int = _PAGE) -> Found:
        """Cases in which every word begins a word, open ones first, then the newest.

        :raises Rejected: "search_too_long".
        """
        if len(text) > LONGEST:
            raise Rejected("search_too_long", max=LONGEST, length=len(text))
        words = asked_for(text)[:_MOST_WORDS]
        if not words:
            return Found(())
        with self._context.db.read() as connection:
            seen: list[ColumnElement[bool]] = [visible_cases(person)]
            if open_only:
                seen.append(process_instance.c.state.in_(_ALIVE))
            found, newest = _cases(connection, words, seen, limit + 1)
            ids = [case.id for case in found[:limit]]
            return Found(
                tuple(words), tuple(found[:limit]), tuple(_tasks(connection, ids, person, limit)),
                _hits(connection, found[:limit], words, person), len(found) > limit, newest,
            )


def _begins(word: str) -> ColumnElement[bool]:
    return and_(search_word.c.word >= word, search_word.c.word < word + _LAST)


def _with(word: str) -> Select[Any]:
    return select(search_word.c.instance_id).where(_begins(word))


def _also(word: str) -> ColumnElement[bool]:
    own = search_word.alias()
    return select(own.c.word).where(
        own.c.instance_id == process_instance.c.id, own.c.word >= word, own.c.word < word + _LAST
    ).exists()


def _cases(
    connection: Connection, words: Sequence[str], seen: list[ColumnElement[bool]], limit: int
) -> tuple[list[ProcessInstance], int]:
    """The cases, and among how many of the newest they were looked for (0 = all)."""
    number = {word: _number(connection, _with(word)) for word in words}
    rarest, *others = sorted(words, key=lambda word: (number[word], -len(word)))
    alive = process_instance.c.state.in_(_ALIVE).desc()
    order = [alive, process_instance.c.started.desc(), process_instance.c.id]
    if number[rarest] <= _FEW:
        few = process_instance.c.id.in_(_with(rarest))
        return _read(connection, [few, *map(_also, others), *seen], order, limit), 0
    both = _with(rarest).intersect(*map(_with, others)) if others else None
    if both is not None and _number(connection, select(both.subquery())) <= _FEW:
        return _read(connection, [process_instance.c.id.in_(both), *seen], order, limit), 0
    return _newest(connection, [*map(_also, words), *seen], order[1:], limit)


def _newest(
    connection: Connection, conditions: list[ColumnElement[bool]], order: list[Any], limit: int
) -> tuple[list[ProcessInstance], int]:
    """Cases of the newest, looked at in growing portions until enough are found; open ones first."""
    found: list[ProcessInstance] = []
    at, portion = 0, _FIRST_LOOK
    while at < _NEWEST and len(found) < limit:
        portion = min(portion, _NEWEST - at)
        some = select(process_instance.c.id).order_by(*order).limit(portion).offset(at).subquery()
        among = process_instance.c.id.in_(select(some.c.id))
        found += _read(connection, [among, *conditions], order, limit - len(found))
        at, portion = at + portion, portion * 3
    return sorted(found, key=lambda case: case.state.value not in _ALIVE), 0 if len(found) == limit else _NEWEST


def _number(connection: Connection, wanted: Select[Any]) -> int:
    """How many, up to one more than few."""
    return int(connection.execute(select(func.count()).select_from(wanted.limit(_FEW + 1).subquery())).scalar_one())


def _read(
    connection: Connection, conditions: list[ColumnElement[bool]], order: list[Any], limit: int
) -> list[ProcessInstance]:
    first = select(process_instance.c.id).where(*conditions).order_by(*order).limit(limit)
    ids = list(connection.execute(first).scalars())
    found = {row.id: rows.instance(row) for row in connection.execute(
        rows.select_instances().where(process_instance.c.id.in_(ids)))} if ids else {}
    return [found[one] for one in ids]


def _tasks(connection: Connection, cases: list[str], person: Person, limit: int) -> list[UserTask]:
    if not cases:
        return []
    mine = visible_tasks(person) if is_guest(person) else or_(visible_tasks(person), visible_cases(person))
    # The words found are the case's: who has one task of a closed file does not learn what stands in it.
    mine = tasks_of_readers(mine, person)
    statement = rows.select_tasks().where(user_task.c.instance_id.in_(cases), OPEN_TASK, mine)
    order = (user_task.c.sort_due, user_task.c.priority.desc(), user_task.c.created, user_task.c.id)
    return inbox.captioned(connection, connection.execute(statement.order_by(*order).limit(limit)).all(), person)


def _hits(
    connection: Connection, cases: list[ProcessInstance], words: Sequence[str], person: Person
) -> dict[str, list[Hit]]:
    """Facts and documents in which words stand that number, title and place do not hold."""
    missing = {case.id: left for case in cases if (
        left := _left(f"{case.business_key} {case.title} {case.place}", words))}
    if not missing:
        return {}
    found: dict[str, list[Hit]] = {}
    facts = select(process_instance.c.id, process_instance.c.facts).where(process_instance.c.id.in_(missing))
    for row in connection.execute(facts):
        for label, text in row.facts:
            if len(_left(text, missing[row.id])) < len(missing[row.id]):
                found.setdefault(row.id, []).append(Hit(label, text))
    if is_guest(person):
        return found
    papers = select(document.c.instance_id, document.c.name).where(document.c.instance_id.in_(missing))
    for row in connection.execute(papers.order_by(document.c.seq)):
        if len(_left(row.name, missing[row.instance_id])) < len(missing[row.instance_id]):
            found.setdefault(row.instance_id, []).append(Hit("", row.name))
    return found


def _left(text: str, words: Sequence[str]) -> list[str]:
    """Those that begin no word of a text."""
    there = words_of(text)
    return [word for word in words if not any(one.startswith(word) for one in there)]

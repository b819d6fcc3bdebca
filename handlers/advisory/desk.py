"""What an adviser does outside of a case: a short answer is counted with one click; and the hours of a month."""
from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, func, insert, select

from handlers.advisory.hours import hours_between
from handlers.advisory.models import TOPICS, short_answers
from workflows.errors import Rejected

Begin = Callable[[], AbstractContextManager[Connection]]


class Desk:
    """count_short(topic, token) -> bool

    :param begin: opens the transaction a count is written in.
    :param today: the legal date.
    """

    def __init__(self, begin: Begin, today: Callable[[], dt.date]) -> None:
        self._begin = begin
        self._today = today

    def count_short(self, topic: str, token: str) -> bool:
        """Count a short answer (Kurzauskunft) on a subject, of nobody; the same token again counts once.

        :param token: of the button that was pressed, so that a double click is one answer.
        :raises Rejected: "advisory_topic_unknown".
        """
        if topic not in TOPICS:
            raise Rejected("advisory_topic_unknown", topic=topic[:40])
        key = f"desk:{token[:80] or uuid.uuid4().hex}"
        with self._begin() as connection:
            if connection.execute(select(short_answers.c.key).where(short_answers.c.key == key)).first():
                return False
            connection.execute(insert(short_answers).values(
                key=key, answered_on=self._today(), topic=topic, region=None, size_class="unknown", channel=None,
                minutes=None))
        return True


def hours_of_month(connection: Connection, username: str, today: dt.date) -> float:
    """The hours an adviser has recorded in the month of a day, over all their cases."""
    return hours_between(connection, today.replace(day=1), today, username).get(username, 0.0)


def short_answers_of_day(connection: Connection, today: dt.date) -> int:
    """How many short answers all advisers have counted on a day."""
    return int(connection.execute(
        select(func.count()).select_from(short_answers).where(short_answers.c.answered_on == today)).scalar_one())

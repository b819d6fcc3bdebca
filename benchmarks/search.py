"""How fast words are found among many open tasks: cases under names as there are in a district, over real HTTP.

Part of `kammerwerk bench web`; the cases are those of `maker`, given names and words as the product writes them.
"""
from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

from sqlalchemy import bindparam, select

from benchmarks.programs import Clerk, csrf_of
from workflows.bootstrap import Application
from workflows.persistence.statements import insert_missing
from workflows.persistence.tables import process_instance, search_word
from workflows.persistence.words import words_of

AT_ONCE = 5_000
#: What people search for: a rare name, a common one, two common words, a number's end, one letter, nothing.
ASKED = ("schmidt-4711", "müll", "müller rostock", "tischler sch", "04711", "m", "gibtesnicht rostock", "rostock")
_FAMILY = ("Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann")
_TRADE = ("Tischlerei", "Elektro", "Bau", "Sanitär", "Malerbetrieb", "Dachdecker", "Friseur", "Metallbau")
_PLACE = ("Rostock", "Güstrow", "Wismar", "Stralsund", "Neubrandenburg")


def name_all(app: Application, say: Callable[[str], None]) -> None:
    """Give every case a name, a place and the words of both."""
    with app.reading() as connection:
        found = connection.execute(select(
            process_instance.c.id, process_instance.c.business_key, process_instance.c.started)).all()
    named = process_instance.update().where(process_instance.c.id == bindparam("b_id"))
    for at in range(0, len(found), AT_ONCE):
        cases, words = [], []
        for number, row in enumerate(found[at:at + AT_ONCE], at):
            family, trade = _FAMILY[number % len(_FAMILY)], _TRADE[number // 7 % len(_TRADE)]
            title, place = f"{trade} {family}-{number}", _PLACE[number // 3 % len(_PLACE)]
            text = f"{row.business_key} {title} {place} {family} Betrieb {number:05d}"
            began = row.started - dt.timedelta(minutes=number)
            cases.append({"b_id": row.id, "started": began, "title": title, "place": place,
                          "search_text": text.casefold()})
            words += [{"word": word, "instance_id": row.id} for word in words_of(text)]
        with app.context.db.write() as connection:
            connection.execute(named, cases)
            insert_missing(connection, search_word, words)
    say(f"    {len(found)} Vorgänge haben Namen")
    with app.engine_db.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()


def ask(clerk: Clerk, rounds: int) -> dict[str, list[float]]:
    """Seconds of each search, by what was asked."""
    token = csrf_of(clerk.get("/suche")[1])
    spent: dict[str, list[float]] = {text: [] for text in ASKED}
    for _ in range(rounds):
        for text in ASKED:
            begin = time.perf_counter()
            status, _ = clerk.post("/suche", {"csrf_token": token, "text": text})
            spent[text].append(time.perf_counter() - begin)
            if status != 200:
                raise RuntimeError(f"the search answers {status}")
    return spent

"""Changing a committee: members, terms, absences, conflicts, examiners; with a reason, and each change written down."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import RowMapping, insert, select, update

from handlers.contracts import Context, NoInputs, OutputModel
from handlers.exams import lookups
from handlers.exams.committees import declare
from handlers.exams.master_data import add_examiner, add_member, check_term
from handlers.exams.models import FUNCTIONS, SIDES, committee_changes, committees, members
from handlers.exams.proposal import rules_of
from handlers.letters.german import as_date, short_date, text_of
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
REFUSED = "CHANGE_REFUSED"


class Choice(OutputModel):
    """What a form offers."""

    value: str
    label: str


class Sitting(OutputModel):
    """A member as a form offers him."""

    value: str
    label: str
    committee: str


class OfferOutputs(OutputModel):
    """What can be changed."""

    committees: list[Choice] = Field(title="Ausschüsse zur Auswahl")
    members: list[Sitting] = Field(title="Mitglieder zur Auswahl")


def offer_changes(step: Step) -> Outputs:
    """Committees and members as a form offers them."""
    rows = step.connection.execute(select(committees).where(committees.c.active).order_by(committees.c.name)).mappings()
    sitting = step.connection.execute(select(members).where(
        members.c.term_until >= step.today).order_by(members.c.name, members.c.id)).mappings()
    return {"committees": [{"value": row["id"], "label": row["name"]} for row in rows],
            "members": [{"value": str(row["id"]), "label": f"{row['name']} (bis {short_date(row['term_until'])})",
                         "committee": row["committee_id"]} for row in sitting]}


class ChangeInputs(BaseModel):
    """What is changed why.

    :param change: {committee, kind: appoint, examiner, term, end, absence, conflict; reason; member; and what the kind
        asks for}.
    """

    model_config = ConfigDict(extra="ignore")

    change: Context
    decided_in: str = "choose_change"


class Changed(OutputModel):
    """What was changed, in a sentence; and what to look at in the composition (D-A11), "" where nothing is."""

    what: str
    composition: str


class ChangeOutputs(OutputModel):
    """The change made."""

    changed: Changed = Field(title="Änderung in Worten, mit Hinweis zur Zusammensetzung")


def change_committee(step: Step) -> Outputs:
    """Make one change and write it down.

    :raises BpmnError: it is not possible; `why` says it in German.
    """
    given: ChangeInputs = step.inputs
    said = given.change
    committee = step.connection.execute(select(committees).where(
        committees.c.id == text_of(said, "committee"))).mappings().first()
    act = KINDS.get(text_of(said, "kind"))
    if committee is None or act is None or not text_of(said, "reason"):
        raise _refused("Ausschuss, Art der Änderung und Grund müssen angegeben sein.")
    member, what = act(step, committee, said)
    step.connection.execute(insert(committee_changes).values(
        committee_id=committee["id"], member_id=member, on=step.today, kind=text_of(said, "kind"), note=what,
        reason=text_of(said, "reason"), case_id=step.instance_id,
        changed_by=step.completed_by_username(given.decided_in) or step.actor))
    _resize(step, committee)
    return {"changed": {"what": what, "composition": _composition(step, committee)}}


def _refused(why: str) -> BpmnError:
    return BpmnError(REFUSED, why, {"change_refused": why})


def _term(said: Context) -> tuple[dt.date, dt.date]:
    begun, until = as_date(said.get("term_from")), as_date(said.get("term_until"))
    if begun is None or until is None:
        raise _refused("Beginn und Ende der Amtszeit müssen angegeben sein.")
    try:
        check_term(begun, until)
    except ValueError as wrong:
        raise _refused("Eine Amtszeit dauert höchstens fünf Jahre und endet nicht vor ihrem Beginn "
                       "(§ 34 Abs. 1, § 48 Abs. 1 HwO).") from wrong
    return begun, until


def _person(said: Context) -> dict[str, Any]:
    if not text_of(said, "name"):
        raise _refused("Der Name fehlt.")
    firm = text_of(said, "employer")
    return {"name": text_of(said, "name"), "username": text_of(said, "username") or None,
            "email": text_of(said, "email") or None, "employer": (None, firm) if firm else None}


def _appoint(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    side, function = text_of(said, "side"), text_of(said, "function")
    if side not in SIDES or function not in FUNCTIONS:
        raise _refused("Gruppe und Funktion müssen angegeben sein.")
    person, (begun, until) = _person(said), _term(said)
    same = [one for one in lookups.members_of(step.connection, committee["id"])
            if function in {"chair", "deputy"} and one["function"] == function and one["term_until"] >= begun
            and one["term_from"] <= until]
    if same:
        raise _refused(f"{same[0]['name']} hat diese Funktion bis {short_date(same[0]['term_until'])}. "
                       "Beenden Sie zuerst diese Amtszeit.")
    number = add_member(step.connection, committee["id"], person | {"side": side, "function": function}, begun, until)
    return number, f"{person['name']} berufen vom {short_date(begun)} bis {short_date(until)}"


def _examiner(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    if committee["body"] != "mpa":
        raise _refused("Prüfende Personen bestellt nur ein Meisterprüfungsausschuss (§§ 48a, 51c HwO).")
    person, (begun, until) = _person(said), _term(said)
    add_examiner(step.connection, committee["id"], person | {"of_trade": said.get("of_trade") is True}, begun, until)
    return None, f"{person['name']} als prüfende Person bestellt vom {short_date(begun)} bis {short_date(until)}"


def _member(step: Step, committee: Row, said: Context) -> Row:
    row = step.connection.execute(select(members).where(
        members.c.id == int(said.get("member") or 0), members.c.committee_id == committee["id"])).mappings().first()
    if row is None:
        raise _refused("Wählen Sie ein Mitglied dieses Ausschusses.")
    return row


def _set(step: Step, row: Row, **values: Any) -> None:
    step.connection.execute(update(members).where(members.c.id == row["id"]).values(**values))


def _lengthen(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    row = _member(step, committee, said)
    begun, until = _term({"term_from": said.get("term_from") or row["term_from"], "term_until": said.get("term_until")})
    _set(step, row, term_from=begun, term_until=until)
    return row["id"], f"Amtszeit von {row['name']} vom {short_date(begun)} bis {short_date(until)}"


def _end(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    row, until = _member(step, committee, said), as_date(said.get("term_until"))
    if until is None or not row["term_from"] <= until <= row["term_until"]:
        raise _refused("Das Ende muss in der Amtszeit liegen.")
    _set(step, row, term_until=until)
    return row["id"], f"Amtszeit von {row['name']} endet am {short_date(until)}"


def _absence(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    row, begun, until = _member(step, committee, said), as_date(said.get("from")), as_date(said.get("until"))
    if begun is None or (until is not None and until < begun):
        raise _refused("Beginn und Ende der Verhinderung passen nicht zusammen.")
    _set(step, row, absent_from=begun, absent_until=until)
    end = f" bis {short_date(until)}" if until else ""
    return row["id"], f"{row['name']} verhindert ab {short_date(begun)}{end}"


def _conflict(step: Step, committee: Row, said: Context) -> tuple[int | None, str]:
    row = _member(step, committee, said)
    person = {name: text_of(said, name) for name in ("family_name", "first_names")} | {
        "birth_date": as_date(said.get("birth_date"))}
    if not person["family_name"] and not text_of(said, "firm"):
        raise _refused("Nennen Sie eine Person oder einen Betrieb.")
    declare(step.connection, row["id"], step.today, text_of(said, "reason"), person=person,
            firm_name=text_of(said, "firm"))
    return row["id"], f"Befangenheit von {row['name']} eingetragen"


KINDS: dict[str, Callable[[Step, Row, Context], tuple[int | None, str]]] = {
    "appoint": _appoint, "examiner": _examiner, "term": _lengthen, "end": _end, "absence": _absence,
    "conflict": _conflict,
}


def _resize(step: Step, committee: Row) -> None:
    """A committee is as large as it has members in office; never smaller than the law knows (§ 34 Abs. 1 HwO)."""
    size = len(_sitting(step, committee))
    if size >= 3:
        step.connection.execute(update(committees).where(committees.c.id == committee["id"]).values(size=size))


def _sitting(step: Step, committee: Row) -> list[Row]:
    return [one for one in lookups.members_of(step.connection, committee["id"])
            if one["function"] != "substitute" and one["term_from"] <= step.today <= one["term_until"]]


def _composition(step: Step, committee: Row) -> str:
    """What table D-A11 says of the members in office; a board for the Meisterprüfung has four (§§ 48, 51b HwO)."""
    sitting = _sitting(step, committee)
    if committee["body"] == "mpa":
        wanted = int(step.parameter("mpa_mitglieder"))
        return "" if len(sitting) == wanted else f"Der Ausschuss hat {len(sitting)} statt {wanted} Mitglieder."
    count = {side: sum(one["side"] == side for one in sitting) for side in SIDES}
    found = rules_of(step).composition(count["employer"], count["employee"], count["teacher"])
    return "" if found["ok"] else str(found["text"])


OFFER_CHANGES = Handler(
    topic="exams.offer_changes", title="Ausschüsse und Mitglieder zur Auswahl stellen", inputs=NoInputs,
    outputs=OfferOutputs, run=offer_changes,
)
CHANGE_COMMITTEE = Handler(
    topic="exams.change_committee", title="Ausschuss ändern", inputs=ChangeInputs, outputs=ChangeOutputs,
    run=change_committee, errors={REFUSED: "Die Änderung ist nicht möglich"},
)

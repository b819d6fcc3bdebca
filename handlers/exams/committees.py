"""Who may decide: the chair, else a deputy; nobody whose term is over and nobody with a conflict of interest.

§§ 20, 21 VwVfG, § 4 MPVerfV; only the chair may say yes alone (§ 37a Abs. 1 Satz 1, § 49 Abs. 5 HwO), and a plain
member cannot stand in for the chair: where nobody is left, the committee decides.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, insert, select, update

from handlers.contracts import Context, NoInputs, Nothing, OutputModel
from handlers.exams import lookups
from handlers.exams.models import candidates, conflicts, members, registrations, reminders
from handlers.letters.german import as_date, short_date, text_of
from workflows import deadlines
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

NOBODY = "NO_UNBIASED_DECIDER"
Row = RowMapping
Firm = tuple[str, str]
DECIDING = ("chair", "deputy")


@dataclass(frozen=True, slots=True)
class About:
    """Whom a decision is about, as far as it may bias somebody.

    :param training_firms, employers: (id, name) of firms; either may be empty.
    """

    family_name: str
    first_names: str
    birth_date: dt.date | None = None
    training_firms: tuple[Firm, ...] = ()
    employers: tuple[Firm, ...] = ()

    @classmethod
    def of_application(cls, application: Mapping[str, Any], today: dt.date) -> About:
        """As an application says it; a job that still lasts names an employer."""
        person = application.get("person") or {}
        firm = (application.get("training") or {}).get("firm") or {}
        jobs = [job for job in application.get("jobs") or [] if (as_date(job.get("to")) or today) >= today]
        employers = [_firm(application.get("employer") or {}), *(("", text_of(job, "employer")) for job in jobs)]
        return cls(text_of(person, "family_name"), text_of(person, "first_names"), as_date(person.get("birth_date")),
                   _real([_firm(firm)]), _real(employers))

    @classmethod
    def of_registration(cls, connection: Connection, registration: int) -> About:
        """As the registration was noted, whatever a process makes of the application later."""
        query = select(registrations, candidates.c.family_name, candidates.c.first_names, candidates.c.birth_date).join(
            candidates, candidates.c.id == registrations.c.candidate_id).where(registrations.c.id == registration)
        row = connection.execute(query).mappings().one()
        return cls(row["family_name"], row["first_names"], row["birth_date"],
                   _real([(row["firm_id"] or "", row["firm_name"] or "")]),
                   _real([(row["employer_id"] or "", row["employer_name"] or "")]))


def _firm(firm: Mapping[str, Any]) -> Firm:
    return text_of(firm, "id"), text_of(firm, "name")


def _real(firms: Iterable[Firm]) -> tuple[Firm, ...]:
    return tuple(firm for firm in firms if any(firm))


def _same_firm(one: Firm, other: Firm) -> bool:
    return bool((one[0] and one[0] == other[0]) or (one[1] and one[1].casefold() == other[1].casefold()))


def firm_bias(person: Row, about: About) -> str | None:
    """Why somebody's firm keeps him from taking part: TRAINING_FIRM or EMPLOYER; None where it does not."""
    own = (person["employer_id"] or "", person["employer_name"] or "")
    if any(_same_firm(own, firm) for firm in about.training_firms):
        return "TRAINING_FIRM"
    return "EMPLOYER" if any(_same_firm(own, firm) for firm in about.employers) else None


def bias(connection: Connection, member: Row, about: About) -> str | None:
    """Why a member may not take part: EMPLOYER, TRAINING_FIRM or DECLARED; None where nothing is known."""
    if (code := firm_bias(member, about)) is not None:
        return code
    declared = connection.execute(select(conflicts).where(conflicts.c.member_id == member["id"])).mappings()
    return "DECLARED" if any(_declared(row, about) for row in declared) else None


def _declared(row: Row, about: About) -> bool:
    firms = (*about.training_firms, *about.employers)
    if any(_same_firm((row["firm_id"] or "", row["firm_name"] or ""), firm) for firm in firms):
        return True
    if not row["family_name"] or row["family_name"].casefold() != about.family_name.casefold():
        return False
    same_first = not row["first_names"] or row["first_names"].casefold() == about.first_names.casefold()
    return same_first and (None in (row["birth_date"], about.birth_date) or row["birth_date"] == about.birth_date)


def hindrance(connection: Connection, member: Row, about: About, today: dt.date) -> str | None:
    """Why a member cannot decide today: TERM_ENDED, ABSENT, NO_LOGIN, or a conflict of interest."""
    if not member["term_from"] <= today <= member["term_until"]:
        return "TERM_ENDED"
    if member["absent_from"] and member["absent_from"] <= today <= (member["absent_until"] or dt.date.max):
        return "ABSENT"
    if not member["username"]:
        return "NO_LOGIN"
    return bias(connection, member, about)


class DeciderInputs(BaseModel):
    """The competent committee, whom it is about, and who has had the case already.

    :param registration: where given, who is to decide is noted with it.
    """

    model_config = ConfigDict(extra="ignore")

    committee: Context
    application: Context
    registration: int | None = None
    not_again: list[str] | None = None


class Passed(OutputModel):
    """Somebody who cannot decide.

    :param code: EMPLOYER, TRAINING_FIRM, DECLARED, TERM_ENDED, ABSENT, NO_LOGIN or ESCALATED.
    """

    person: str
    name: str
    code: str


class DeciderOutputs(OutputModel):
    """Who decides, and who was passed over why."""

    chair: str = Field(title="Anmeldename der Person, die entscheidet")
    chair_name: str = Field(title="Name der Person, die entscheidet")
    decider_function: str = Field(title="Funktion im Ausschuss")
    passed_over: list[Passed] = Field(title="übergangene Personen mit Grund")


def decider(step: Step) -> Outputs:
    """The chair, else the first deputy nothing stands against.

    :raises BpmnError: nobody is left; `passed_over` goes along.
    """
    given: DeciderInputs = step.inputs
    about = About.of_application(given.application, step.today)
    passed: list[Context] = []
    for member in lookups.members_of(step.connection, text_of(given.committee, "id")):
        if member["function"] not in DECIDING:
            continue
        code = "ESCALATED" if member["username"] in (given.not_again or []) else hindrance(
            step.connection, member, about, step.today)
        if code is None:
            step.connection.execute(update(registrations).where(
                registrations.c.id == given.registration).values(decider=member["username"]))
            return {"chair": member["username"], "chair_name": member["name"],
                    "decider_function": member["function"], "passed_over": passed}
        passed.append({"person": member["username"] or str(member["id"]), "name": member["name"], "code": code})
    raise BpmnError(NOBODY, "neither chair nor deputy may decide", {"passed_over": passed})


def declare(
    connection: Connection, member: int, today: dt.date, reason: str, *, person: Mapping[str, Any] | None = None,
    firm_id: str = "", firm_name: str = "",
) -> None:
    """Note a conflict of interest a member declares about a candidate or a firm."""
    known = person or {}
    connection.execute(insert(conflicts).values(
        member_id=member, family_name=text_of(known, "family_name") or None,
        first_names=text_of(known, "first_names") or None, birth_date=as_date(known.get("birth_date")),
        firm_id=firm_id or None, firm_name=firm_name or None, reason=reason, declared_on=today))


class DeclareInputs(BaseModel):
    """Who holds himself biased, in which task, about whose registration."""

    model_config = ConfigDict(extra="ignore")

    registration: int
    decided_in: str
    reason: str = Field(min_length=1)


class DeclareOutputs(OutputModel):
    """The declaration noted."""

    declared: Context = Field(title="erklärte Befangenheit")


def declare_conflict(step: Step) -> Outputs:
    """Note that the member who completed a task holds himself biased about this candidate."""
    given: DeclareInputs = step.inputs
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    username = step.completed_by_username(given.decided_in)
    member = lookups.member_of(step.connection, row["committee_id"] or "", username,
                               step.completed_by(given.decided_in)) if username else None
    if member is None:
        raise PermanentFailure(f"{username or 'nobody'} is no member of the committee", code="exam_member_unknown",
                               name=username)
    about = About.of_registration(step.connection, given.registration)
    declare(step.connection, member["id"], step.today, given.reason, person={
        "family_name": about.family_name, "first_names": about.first_names, "birth_date": about.birth_date})
    return {"declared": {"person": username, "name": member["name"], "on": step.today}}


class RemindPersonInputs(BaseModel):
    """Whom to remind of what; the text must hold no personal data, mail is not confidential."""

    model_config = ConfigDict(extra="ignore")

    to: str
    text: str


def remind(step: Step) -> Outputs:
    """Mail a member of a committee, else the team's mailbox."""
    address = step.connection.execute(select(members.c.email).where(
        members.c.username == step.inputs.to, members.c.email.is_not(None)).limit(1)).scalar()
    mailbox = dict(step.parameter("team_mailboxes")).get("exams")
    step.send("mail", {
        "to": [one for one in (address or mailbox,) if one], "attachments": [],
        "subject": f"Kammerwerk: Vorgang {step.business_key}",
        "text": f"{step.inputs.text}\n\nVorgang {step.business_key}\nBitte öffnen Sie den Vorgang in Kammerwerk.\n"})
    return {}


class RemindOutputs(OutputModel):
    """Whose terms were called to mind."""

    reminded: list[Context] = Field(title="erinnerte Amtszeiten")


def remind_terms(step: Step) -> Outputs:
    """Tell the office of terms that end in so many months; each reminder once, of several due the latest only."""
    wanted = sorted(int(months) for months in step.parameter("amtszeit_warnung_monate"))
    found = [one for one in ending_terms(step.connection, step.today, wanted) if _first_time(step, one)]
    if found:
        mailboxes = dict(step.parameter("team_mailboxes"))
        step.send("mail", {
            "group": "department_head", "to": [mailboxes[key] for key in ("department_head",) if key in mailboxes],
            "attachments": [], "subject": "Kammerwerk: Amtszeiten in Prüfungsausschüssen enden",
            "text": "\n".join(f"{one['committee_name']}: Die Amtszeit endet am {short_date(one['term_until'])} "
                              f"({one['count']} Mitglieder)." for one in by_committee(found))
                    + "\n\nBitte die Neuberufung einleiten (§ 34 HwO, § 48 HwO).\n"})
    return {"reminded": by_committee(found)}


def ending_terms(connection: Connection, today: dt.date, months: list[int]) -> list[Context]:
    """Members whose term ends within the smallest of so many months that is reached, with that number of months.

    :param months: ascending, e.g. [3, 6, 9].
    """
    horizon = deadlines.period_end(today, f"P{months[-1]}M")
    query = select(members).where(members.c.term_until >= today, members.c.term_until <= horizon,
                                  members.c.function != "substitute").order_by(members.c.term_until, members.c.id)
    found = []
    for row in connection.execute(query).mappings():
        reached = next(number for number in months
                       if row["term_until"] <= deadlines.period_end(today, f"P{number}M"))
        found.append({"member": row["id"], "committee": row["committee_id"], "name": row["name"],
                      "term_until": row["term_until"], "months": reached})
    return found


def _first_time(step: Step, one: Context) -> bool:
    key = {"member_id": one["member"], "term_until": one["term_until"], "months": one["months"]}
    known = step.connection.execute(select(reminders.c.months).where(
        *(reminders.c[name] == value for name, value in key.items()))).first()
    if known is None:
        step.connection.execute(insert(reminders).values(**key, sent_on=step.today))
        committee = lookups.committee_by_id(step.connection, one["committee"], step.today) or {}
        one["committee_name"] = text_of(committee, "name")
    return known is None


def by_committee(found: Iterable[Context]) -> list[Context]:
    """Terms that end together, one row for each committee and day."""
    rows: dict[tuple[str, dt.date], Context] = {}
    for one in found:
        row = rows.setdefault((one["committee"], one["term_until"]), {
            "committee": one["committee"], "committee_name": one["committee_name"], "term_until": one["term_until"],
            "months": one["months"], "count": 0})
        row["count"] += 1
    return list(rows.values())


DECIDER = Handler(
    topic="exams.decider", title="Person bestimmen, die über die Zulassung entscheidet", inputs=DeciderInputs,
    outputs=DeciderOutputs, run=decider,
    errors={NOBODY: "Vorsitz und Stellvertretung dürfen oder können nicht entscheiden"},
)
DECLARE_CONFLICT = Handler(
    topic="exams.declare_conflict", title="Erklärte Befangenheit festhalten", inputs=DeclareInputs,
    outputs=DeclareOutputs, run=declare_conflict,
)
REMIND = Handler(
    topic="exams.remind", title="Person im Ausschuss erinnern", inputs=RemindPersonInputs, outputs=Nothing, run=remind,
)
REMIND_TERMS = Handler(
    topic="exams.remind_terms", title="An endende Amtszeiten der Ausschüsse erinnern", inputs=NoInputs,
    outputs=RemindOutputs, run=remind_terms,
)

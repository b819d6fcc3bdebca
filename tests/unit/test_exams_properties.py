"""Whatever is asked in whatever order: nobody is refused by anybody but the committee, nobody biased decides, no apprentice pays."""
from __future__ import annotations

import datetime as dt
import math
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from handlers.adapters.memory import MemoryStep
from handlers.exams.committees import declare
from handlers.exams.models import (
    FREE_FOR_APPRENTICES,
    candidates,
    committees,
    conflicts,
    fees,
    members,
    registrations,
    resolutions,
)
from tests.unit.exam_case import FIRM, accepted, application, apprenticeship, everybody, master, perform, person, step
from workflows.errors import BpmnError, PermanentFailure

#: What a step may stop with; anything else is a fault of ours.
STOPPED = (PermanentFailure, BpmnError, IntegrityError)
PEOPLE = ("wendt", "schuldt", "lange", "hecht", "krause", "brandt", "kuhl", "kroeger", "")
RESULTS = ("reject", "reject", "admit", "revoked", "withdrawn", "forwarded", "not_accepted", "redirected", "registered",
           "NICHT_ZUGELASSEN", "", "ablehnen")
FIRMS = (FIRM, {"id": "F-1001", "name": "Möbelwerkstatt Wendt"}, {"name": "TISCHLEREI BURMEISTER"},
         {"name": "Kanzlei Brandt"}, {"id": "F-1091"})
ROUTES = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

applications = st.builds(
    lambda kind, firm, day, name: (application if kind == "GP" else master)(
        received=day, person=person(family_name=name), training={"firm": firm, "end": dt.date(2027, 7, 31)}),
    st.sampled_from(("GP", "MP")), st.sampled_from(FIRMS),
    st.sampled_from((dt.date(2027, 2, 20), dt.date(2027, 3, 5))), st.sampled_from(("Ahrens", "Wendt", "Brandt")))
counts = st.fixed_dictionaries({
    "present": st.integers(2, 6), "yes": st.integers(0, 3), "no": st.integers(0, 5),
    "chair_vote": st.sampled_from((None, "yes", "no")), "mode": st.sampled_from(("meeting", "circulation"))})
split = st.integers(3, 5).flatmap(lambda present: st.integers(0, present).map(
    lambda yes: {"present": present, "yes": yes, "no": present - yes, "chair_vote": "no"}))
acts = st.lists(st.one_of(
    st.tuples(st.just("refuse"), split, st.sampled_from(("admission", "revocation"))),
    st.tuples(st.just("resolve"), counts, st.sampled_from(("admission", "revocation", "objection"))),
    st.tuples(st.just("resolve_by_name"), st.lists(st.tuples(st.integers(0, 5), st.sampled_from(("yes", "no", "abstain")))),
              st.sampled_from(("admission", "revocation"))),
    st.tuples(st.just("decide"), st.sampled_from(RESULTS), st.sampled_from(PEOPLE), st.sampled_from(("last", "last", "first", "none", "made up"))),
    st.tuples(st.just("propose"), st.sampled_from((None, "ZULASSEN", "UMLEITUNG_VERKUERZUNG", "ABGEBEN"))),
    st.tuples(st.just("declare"), st.sampled_from(PEOPLE[:7])),
    st.tuples(st.just("write"), st.sampled_from(("NICHT_ZUGELASSEN", "ZUGELASSEN", "NICHT_ANGENOMMEN")), st.booleans()),
), max_size=12)


def named(at: MemoryStep, which: str) -> dict[str, Any] | None:
    """A resolution as a variable of a process may claim it."""
    known = list(at.connection.execute(select(resolutions.c.id).order_by(resolutions.c.id)).scalars())
    if which == "none" or not known:
        return None
    number = {"last": known[-1], "first": known[0]}.get(which, 99)
    return {"id": number, "valid": True, "result": "reject", "present": 5, "needed": 3}


def do(at: MemoryStep, cases: list[dict[str, Any]], act: tuple[Any, ...], which: int) -> None:
    """One act at one of the cases; what is stopped changes nothing."""
    number, kind = cases[which % len(cases)]["registration"], act[0]
    at.connection.commit()
    try:
        if kind == "resolve":
            perform(at, "exams.record_resolution", registration=number, matter=act[2],
                    resolution=act[1] | {"reasons": "Gründe."})
        elif kind == "refuse":
            found = perform(at, "exams.record_resolution", registration=number, matter=act[2],
                            resolution=act[1] | {"reasons": "Gründe."})["resolution"]
            perform(at, "exams.record_decision", registration=number, resolution=found,
                    decision={"result": "reject" if act[2] == "admission" else "revoked"})
        elif kind == "resolve_by_name":
            there = [*everybody(at, cases[which % len(cases)]["committee"]["id"]), 1]
            votes = [{"member": there[place % len(there)], "vote": vote} for place, vote in act[1]]
            perform(at, "exams.record_resolution", registration=number, matter=act[2],
                    resolution={"votes": votes, "reasons": "Gründe."})
        elif kind == "decide":
            at.usernames = {"task": act[2]}
            perform(at, "exams.record_decision", registration=number, decided_in="task",
                    decision={"result": act[1], "reasons": "Gründe."},
                    resolution=named(at, act[3]))
        elif kind == "propose":
            at.connection.execute(update(registrations).where(registrations.c.id == number).values(proposal=act[1]))
        elif kind == "declare":
            member = at.connection.execute(select(members.c.id).where(members.c.username == act[1])).scalar_one()
            declare(at.connection, member, at.today, "Freundschaft", person={"family_name": "Ahrens"})
        else:
            by = {"decided_by": "kroeger"} if act[2] else {}
            at.connection.execute(update(registrations).where(registrations.c.id == number).values(
                outcome=act[1], **by))
        at.connection.commit()
    except STOPPED:
        at.connection.rollback()


def quorum(committee: Any) -> int:
    """D-A12 in our own words: two thirds and three at least, of a board for Meister all four."""
    return 4 if committee["body"] == "mpa" else max(3, math.ceil(2 * committee["size"] / 3))


def check_refusals(at: MemoryStep) -> None:
    """Invariant 1: whoever is refused, or loses the admission, was refused by the competent committee with quorum."""
    query = select(registrations).where(registrations.c.outcome.in_(("NICHT_ZUGELASSEN", "ZULASSUNG_WIDERRUFEN")))
    for row in at.connection.execute(query).mappings():
        found = at.connection.execute(
            select(resolutions).where(resolutions.c.id == row["resolution_id"])).mappings().one()
        committee = at.connection.execute(
            select(committees).where(committees.c.id == row["committee_id"])).mappings().one()
        assert (found["registration_id"], found["committee_id"]) == (row["id"], committee["id"])
        assert quorum(committee) <= found["present"] <= committee["size"]
        assert found["yes"] + found["no"] + found["abstained"] == found["present"]
        assert found["no"] > found["yes"] or (found["no"] == found["yes"] and found["chair_vote"] == "no")
    late = select(registrations.c.id).where(registrations.c.outcome == "NICHT_ANGENOMMEN", ~registrations.c.late)
    assert at.connection.execute(late).all() == []


@example([application()], [([("refuse", {"present": 4, "yes": 0, "no": 4}, "admission")], 0)])
@given(st.lists(applications, min_size=1, max_size=2), st.lists(st.tuples(acts, st.integers(0, 1)), max_size=3))
@ROUTES
def test_no_route_to_a_refusal_passes_the_committee_by(
    wanted: list[dict[str, Any]], played: list[tuple[list[tuple[Any, ...]], int]]
) -> None:
    """Invariant 1, by steps and by plain statements, in any order, for one case or with another one's resolutions."""
    at = step()
    cases = []
    for number, one in enumerate(wanted):
        at.instance_id = f"case-{number}"
        cases.append(accepted(at, one))
    for acts_, which in played:
        for act in acts_:
            do(at, cases, act, which)
            check_refusals(at)


@given(applications, st.lists(st.sampled_from(PEOPLE[:7]), max_size=3), st.sampled_from(PEOPLE))
@ROUTES
def test_nobody_on_the_conflict_list_decides(app: dict[str, Any], declared: list[str], asked: str) -> None:
    """Invariant 2: neither found as decider nor taken where the task was handed over; names and firms in any spelling."""
    at = step()
    out = accepted(at, app)
    for username in declared:
        do(at, [out], ("declare", username), 0)
    biased = {row["username"] for row in at.connection.execute(select(members)).mappings()
              if is_biased(at, row, app)}
    try:
        chair = perform(at, "exams.decider", committee=out["committee"], application=out["application"])["chair"]
    except BpmnError:
        chair = None
    assert chair not in biased
    do(at, [out], ("decide", "admit", asked, "none"), 0)
    assert at.connection.execute(select(registrations.c.decided_by)).scalar_one() not in biased


def is_biased(at: MemoryStep, member: Any, app: dict[str, Any]) -> bool:
    """In our own words: works for the firm, or declared a conflict about the candidate's name."""
    firm = app["training"]["firm"]
    own = {str(member["employer_id"]), str(member["employer_name"]).lower()}
    listed = at.connection.execute(select(conflicts.c.family_name).where(conflicts.c.member_id == member["id"])).scalars()
    return bool(own & {str(firm.get("id", "-")), str(firm.get("name", "-")).lower()}) or (
        app["person"]["family_name"] in set(listed))


@given(
    st.sampled_from(FREE_FOR_APPRENTICES), st.sampled_from((None, "REGULAER", "VORZEITIG", "EXTERN", "WIEDERHOLUNG")),
    st.sampled_from(("admission", "part", "withdrawal", "no_show", "objection", "release")), st.booleans(), st.booleans())
@ROUTES
def test_no_apprentice_ever_owes_a_fee(exam: str, path: str | None, act: str, in_roll: bool, has_firm: bool) -> None:
    """Invariant 4: on every path and for every act, with a known firm or without, in the roll or not."""
    at = step()
    if in_roll:
        apprenticeship(at)
    app = application(exam=exam, occupation={"key": "tischler"})
    if not has_firm:
        app["training"] = {"end": dt.date(2027, 7, 31)}
    out = accepted(at, app)
    at.connection.execute(update(registrations).values(path=path))
    try:
        fee = perform(at, "exams.charge_fee", registration=out["registration"], application=out["application"],
                      fee_act=act)["fee"]
    except PermanentFailure as stopped:
        if stopped.code != "exam_debtor_missing" or has_firm:
            raise
        return
    trained = in_roll or has_firm or path != "EXTERN"
    assert not (trained and fee["debtor"] == "candidate")
    owed = at.connection.execute(select(fees.c.debtor_name)).scalars().all()
    names = {f"{row.first_names} {row.family_name}" for row in at.connection.execute(select(candidates))}
    assert not trained or not names & set(owed)

"""An exam application and a step in memory with the invented master data, for the tests of exams."""
from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, create_engine, event, insert, select

import handlers
from handlers.adapters.memory import MemoryStep
from handlers.apprenticeships.models import apprenticeships
from handlers.exams.master_data import load_samples
from handlers.exams.models import members, registrations
from tests.unit.exam_tables import decide

NOW = dt.datetime(2027, 2, 20, 9, 0, tzinfo=dt.UTC)
REGISTRY = handlers.registry()


@lru_cache(maxsize=1)
def filled() -> Connection:
    """The database every test begins with, made once: all tables and the master data."""
    connection = create_engine("sqlite://").connect()
    for metadata in handlers.tables():
        metadata.create_all(connection)
    load_samples(connection, NOW.date())
    connection.commit()
    return connection


def database() -> Connection:
    """A connection to a fresh copy of it in memory, foreign keys watched."""
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda raw, record: raw.execute("PRAGMA foreign_keys = ON"))
    connection = engine.connect()
    filled().connection.driver_connection.backup(connection.connection.driver_connection)
    return connection


def step(**changes: Any) -> MemoryStep:
    """A step with the shipped tables and parameters."""
    return MemoryStep(**{"connection": changes.pop("connection", None) or database(), "now": NOW, "decisions": decide,
                         "business_key": "PR-2027-000001", "definition_key": "exam_admission"} | changes)


def perform(at: MemoryStep, topic: str, **variables: Any) -> dict[str, Any]:
    """Run a registered handler and give back what it puts out."""
    handler = REGISTRY.get(topic)
    assert handler is not None
    return dict(at.perform(handler, **variables) or {})


def person(**changes: Any) -> dict[str, Any]:
    """An invented apprentice of full age."""
    return {"family_name": "Ahrens", "first_names": "Ben", "birth_date": dt.date(2008, 2, 1), "sex": "m",
            "street": "Lange Straße 12", "postcode": "18055", "place": "Rostock", "email": "ben@example.org"} | changes


FIRM = {"id": "F-2001", "name": "Tischlerei Ahlers", "street": "Werftweg 4", "postcode": "18057", "place": "Rostock",
        "municipality": "13003000"}


def application(**changes: Any) -> dict[str, Any]:
    """EX-A01: Tischler, round S27, everything in order."""
    return {
        "exam": "GP", "round": "S27", "received": dt.date(2027, 2, 20), "channel": "portal", "person": person(),
        "occupation": {"key": "tischler"},
        "training": {"firm": FIRM, "begin": dt.date(2024, 8, 1), "end": dt.date(2027, 7, 31), "registered": True,
                     "zp_attended": True, "booklet": True},
        "electronic_delivery": True, "declaration": True,
    } | changes


def master(**changes: Any) -> dict[str, Any]:
    """EX-M01: a Gesellin wants to become Tischlermeisterin."""
    return {
        "exam": "MP_A", "part": "all", "round": "S27", "received": dt.date(2027, 2, 20), "person": person(),
        "occupation": {"key": "A27"}, "qualification": {"kind": "journeyman", "trade": "A27", "months": 36},
        "residence": True, "declaration": True,
    } | changes


def accepted(at: MemoryStep, app: dict[str, Any] | None = None) -> dict[str, Any]:
    """What exams.accept gives for an application."""
    return perform(at, "exams.accept", application=app or application())


def member(at: MemoryStep, username: str) -> int:
    """The number of a committee's member."""
    return int(at.connection.execute(select(members.c.id).where(members.c.username == username)).scalar_one())


def everybody(at: MemoryStep, committee: str) -> list[int]:
    """The numbers of all members of a committee."""
    return list(at.connection.execute(select(members.c.id).where(members.c.committee_id == committee)).scalars())


def row_of(at: MemoryStep, registration: int) -> Any:
    """A registration as it stands."""
    return at.connection.execute(select(registrations).where(registrations.c.id == registration)).mappings().one()


def apprenticeship(at: MemoryStep, **changes: Any) -> str:
    """Enter an apprenticeship into the Lehrlingsrolle; its number."""
    row = {
        "number": "LR-2024-00001", "family_name": "Ahrens", "first_names": "Ben", "birth_date": dt.date(2008, 2, 1),
        "firm_id": "F-2001", "firm_name": "Tischlerei Ahlers", "firm_street": "Werftweg 4", "firm_postcode": "18057",
        "firm_place": "Rostock", "firm_municipality": "13003000", "occupation": "tischler",
        "begins": dt.date(2024, 8, 1), "ends": dt.date(2027, 7, 31), "shortened_months": 0, "extended_months": 0,
        "part_time": False, "absent_days": 0, "entered_on": dt.date(2024, 7, 1), "part1_exempt": False,
        "zp_attended_on": dt.date(2026, 3, 4), "booklet_submitted_on": None,
    } | changes
    at.connection.execute(insert(apprenticeships).values(**row))
    return str(row["number"])


def every_step() -> dict[str, Any]:
    """Topic -> what each step of exams and Lehrlingsrolle gave in a small case of its own."""
    at = step(usernames={"chair_decision": "wendt"})
    number = apprenticeship(at)
    found: dict[str, Any] = {}

    def run(topic: str, **variables: Any) -> dict[str, Any]:
        found[topic] = perform(at, topic, **variables)
        return dict(found[topic])

    case = run("exams.accept", application=application())
    app, committee, registration = case["application"], case["committee"], case["registration"]
    run("exams.assess", application=app, round=case["round"], committee=committee, registration=registration)
    run("exams.decider", committee=committee, application=app, registration=registration)
    run("exams.record_resolution", registration=registration, resolution={"present": 5, "yes": 5, "no": 0})
    at.usernames = {"chair_decision": "wendt", "cast_vote": "schuldt"}
    asked = run("exams.open_circulation", registration=registration, session={"on": dt.date(2027, 2, 25), "question": "?"})
    circulation = asked["circulation"]["id"]
    run("exams.record_ballot", circulation=circulation, ballot={"vote": "yes", "agrees": "yes"})
    run("exams.remind_voters", circulation=circulation)
    run("exams.count_ballots", circulation=circulation)
    run("exams.record_decision", registration=registration, decision={"result": "admit"}, decided_in="chair_decision")
    seat = run("exams.reserve_seat", registration=registration)["seat"]
    run("exams.invite", registration=registration, application=app, seat=seat)
    run("exams.charge_fee", registration=registration, application=app)
    run("exams.record_accommodation", registration=registration, accommodation={"result": "grant", "extra_time": 25})
    run("exams.record_exemption", registration=registration, exemption={"part": "IV", "result": "grant", "ground": "§ 46 Abs. 1c Satz 2 HwO"})
    result = run("exams.record_result", registration=registration, result={"passed": True})["result"]
    run("apprenticeships.end_training", registration=registration, result=result)
    run("exams.record_withdrawal", registration=registration, application=app, withdrawal={"before_start": True})
    run("exams.release_seat", registration=registration)
    run("exams.declare_conflict", registration=registration, decided_in="chair_decision", reason="Patenkind")
    at.usernames = {"form_commission": "brandt", "grade_alone": "kuhl", "agree_grade": "kuhl"}
    board = perform(at, "exams.accept", application=master(person=person(first_names="Mia")))["registration"]
    chosen = run("exams.find_examiners", registration=board, part="II")["examiners"]
    commission = run("exams.form_commission", registration=board, part="II", commission={
        "first": chosen[1]["value"], "second": chosen[0]["value"], "unanimous": True})["commission"]
    for name in commission["performances"]:
        for username, points in (("kuhl", 70), ("duwe", 64)):
            at.usernames["grade_alone"] = username
            run("exams.record_grade", commission=commission["id"], performance=name, grade={"points": points})
    for one in run("exams.weigh_grades", registration=board, commission=commission)["unsettled"]:
        run("exams.fix_grade", registration=board, commission=commission, performance=one["performance"],
            settled={"result": "mean"})
    run("exams.close_grading", registration=board, commission=commission)
    planned = run("exams.plan_round", wanted={"season": "winter", "year": 2027})["planned"]
    planned = run("exams.record_round", planned=planned)["planned"]
    run("exams.invite_firms", planned=planned)
    run("exams.close_round", planned=planned)
    run("exams.set_day", planned=planned, day={"held_on": "2028-01-18", "seats": 10, "place": "Rostock"})
    run("exams.offer_changes")
    run("exams.change_committee", change={"committee": "gpa-tischler", "kind": "absence", "from": "2027-03-01", "reason": "Kur",
                                          "member": str(member(at, "wendt"))})
    run("exams.remind", to="wendt", text="Text")
    run("exams.remind_terms")
    run("apprenticeships.lookup", application=app)
    run("apprenticeships.contract_ended", number=number, ended_on=dt.date(2027, 3, 1))
    return found

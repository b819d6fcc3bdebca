"""What a move and a new partner change in the register, who is told, and the clock of § 126 Abs. 4 HwO."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import select

from handlers.register import service
from handlers.register.models import entries, persons, qualifications, trades
from tests.unit.register_case import GRANT, application, entered, line, perform, person, step
from tests.unit.register_tables import SHIPPED, decide
from workflows.errors import BpmnError
from workflows.forms import parse_form

LATER = dt.datetime(2027, 2, 1, 9, 0, tzinfo=dt.UTC)
GBR = {"kind": "partnership", "firm": "AB GbR", "partners": 2, "legal_capacity": True, "person": person(),
       "people": [person(), person(family_name="Berger", birth_date=dt.date(1980, 1, 1))]}


def later(at: Any, app: dict[str, Any], row: dict[str, Any] | None = None) -> dict[str, Any]:
    """A later case of the same owner, granted and entered."""
    again = step(connection=at.connection, now=LATER, instance_id="case-2", activity_id="activity-2",
                 numbers=at.numbers, decisions=decide)
    entry = entered(again, app, row)
    return {"step": again, "entry": entry}


def moved(**place: Any) -> dict[str, Any]:
    """The application of a move to Stralsund."""
    return application(event="relocation", establishment={
        "kind": "main", "municipality": "13073088", "previous_municipality": "13003000", "street": "Hafenstraße 9",
        "postcode": "18435", "place": "Stralsund"} | place)


def test_a_move_ends_the_old_premises_and_begins_the_new_ones() -> None:
    """Number and day of entry stay, trade and exam are not written twice, the old seat stays as history."""
    at = step()
    before = entered(at)
    after = later(at, moved())["entry"]

    assert after["register_number"] == before["register_number"]
    rows = at.connection.execute(select(entries.c.place, entries.c.entered_on, entries.c.valid_from, entries.c.valid_to)
                                 .order_by(entries.c.id)).all()
    assert rows == [("Rostock", dt.date(2026, 11, 24), dt.date(2026, 11, 24), dt.date(2027, 1, 31)),
                    ("Stralsund", dt.date(2026, 11, 24), dt.date(2027, 2, 1), None)]
    assert [len(at.connection.execute(select(table.c.id)).all()) for table in (trades, qualifications)] == [1, 1]
    found = service.entry(at.connection, before["register_number"])
    assert found is not None
    assert (found["place"], [row["table"] for row in found["history"]]) == ("Stralsund", ["entries"])


def test_a_move_that_moves_nothing_changes_nothing() -> None:
    """The same premises again give no new version."""
    at = step()
    entered(at)
    same = application()["establishment"]
    later(at, application(event="relocation", establishment=same | {"previous_municipality": "13003000"}))

    assert len(at.connection.execute(select(entries.c.id)).all()) == 1


def test_a_company_is_found_at_its_former_place() -> None:
    """A firm that moves keeps its number: it is looked for where it was."""
    at = step()
    firm = {"kind": "legal", "firm": "Elektro GmbH", "person": person(), "people": [person()]}
    before = entered(at, application(owner=firm))
    after = later(at, moved() | {"owner": firm})["entry"]

    assert (after["register_number"], at.numbers["register/A"]) == (before["register_number"], 1)


def test_a_new_partner_is_added_and_reported_alone() -> None:
    """The partners entered before stay as they are; one message tells of the new one."""
    at = step()
    before = entered(at, application(owner=GBR))
    new = person(family_name="Clausen", birth_date=dt.date(1992, 5, 5))
    app = application(event="new_partner", owner=GBR | {"people": [*GBR["people"], new]})
    case = later(at, app)
    perform(case["step"], "register.inform_pension", application=app, line=line(), entry=case["entry"])

    names = at.connection.execute(select(persons.c.family_name).order_by(persons.c.id)).scalars().all()
    assert names == ["Ahrens", "Berger", "Clausen"]
    assert case["entry"]["register_number"] == before["register_number"]
    told = [payload["names"]["family_name"] for channel, payload, _ in case["step"].sent if channel == "pension"]
    assert told == ["Clausen"]


def test_a_change_is_reported_as_a_change() -> None:
    """The act of the message comes from the process, with its reason (item 12 of § 196 Abs. 3 SGB VI)."""
    at = step()
    entry = entered(at)
    perform(at, "register.inform_pension", application=moved(), line=line(), entry=entry, act="change")

    message = next(payload for channel, payload, _ in at.sent if channel == "pension")
    assert message["event"] == {"act": "change", "reason": "Umzug innerhalb des Kammerbezirks"}


def test_the_card_of_the_old_seat_is_no_longer_true() -> None:
    """After a move a new card supersedes the old one though its trades are the same."""
    at = step()
    entry = entered(at)
    first = perform(at, "register.issue_card", application=application(), entry=entry)["card"]
    case = later(at, moved())
    second = perform(case["step"], "register.issue_card", application=moved(), entry=case["entry"])["card"]
    third = perform(case["step"], "register.issue_card", application=moved(), entry=case["entry"])["card"]

    assert first["number"] != second["number"]
    assert third["number"] == second["number"]


def test_what_is_entered_against_the_proposal_goes_into_the_trades_own_register() -> None:
    """A person enters a trade the proposal saw in no register: the annex decides which one."""
    at = step()
    row = line(trade="B1-33", register="none", path=None)
    decision = perform(at, "register.record_decision", application=application(), line=row, decision=GRANT)["decision"]
    entry = perform(at, "register.enter", application=application(), line=row, decision=decision)["entry"]

    assert (entry["register"], entry["register_number"]) == ("B1", "B1-000001")


JOINING = {"trade": "A42", "grandfathered": True, "lead": {"who": "partner"}}


def joining(**changes: Any) -> dict[str, Any]:
    """K13: a partner joins the Fliesenleger-GbR on 31 August."""
    return application(event="new_partner", received=dt.date(2026, 8, 31), owner=GBR, trades=[JOINING | changes])


@pytest.mark.parametrize("complete", [None, "2026-10-01"])
def test_the_proof_of_126_has_six_months_from_the_extension(complete: str | None) -> None:
    """K13's dates, whether papers are complete or not and whenever they were."""
    out = perform(step(decisions=decide), "register.start_clock", application=joining(), complete_on=complete)
    found = out["deadline"]

    assert [str(found[key]) for key in ("start", "nominal", "legal", "internal")] == [
        "2026-08-31", "2027-02-28", "2027-03-01", "2027-02-26"]
    assert found["kind"] == "proof_126"


@pytest.mark.parametrize("changes", [{"grandfathered": False}, {"trade": "A27"}])
def test_other_new_partners_have_no_clock_of_126(changes: dict[str, Any]) -> None:
    """Only the twelve trades of 2020, moved without Meister, are meant (§ 126 Abs. 1 HwO)."""
    app = joining(**changes)
    started = perform(step(decisions=decide), "register.start_clock", application=app, complete_on="2026-08-31")
    waiting = perform(step(decisions=decide), "register.start_clock", application=app, complete_on=None)

    assert (started["deadline"]["kind"], started["deadline"]["nominal"]) == ("entry", dt.date(2026, 11, 30))
    assert waiting["deadline"] is None


def test_reminders_of_126_come_after_three_and_five_months_and_nothing_is_deemed() -> None:
    """Two reminders, two escalations, never a question about a fiction."""
    deadline = perform(step(decisions=decide), "register.start_clock", application=joining())["deadline"]
    now, done, seen = dt.datetime(2026, 9, 1, 12, tzinfo=dt.UTC), [], []
    for _ in range(12):
        out = perform(step(now=now), "register.next_alarm", deadline=deadline, alarms_done=done)
        alarm, done = out["alarm"], out["alarms_done"]
        if alarm["kind"] == "none":
            break
        if alarm["kind"] == "wait":
            now = alarm["at"]
        else:
            seen.append((alarm["kind"], f"{alarm['at']:%Y-%m-%d}"))

    assert seen == [("reminder", "2026-11-30"), ("reminder", "2027-01-31"), ("escalation", "2027-02-26"),
                    ("escalation", "2027-03-02")]


def test_the_six_months_of_126_are_not_extended() -> None:
    """§ 126 Abs. 4 HwO knows no extension."""
    deadline = perform(step(decisions=decide), "register.start_clock", application=joining())["deadline"]
    with pytest.raises(BpmnError):
        perform(step(), "register.extend_clock", deadline=deadline,
                extension={"until": "2027-04-01", "reason": "x", "delivery": "proof"})


def test_a_case_judges_by_the_chambers_own_thresholds_and_holidays() -> None:
    """Parameters of the installation reach the flags and the periods of a running case."""
    lead = {"who": "employee", "weekly_hours": 35, "person": person(family_name="Clausen")}
    app = application(received=dt.date(2026, 12, 8), complete=dt.date(2026, 12, 8),
                      trades=[application()["trades"][0] | {"lead": lead}])
    at = step(decisions=decide, overrides={"lead_min_weekly_hours": 38, "land": "HH"})
    row, = perform(at, "register.assess", application=app)["lines"]

    assert row["flags"] == ["STUNDEN"]
    assert row["deadline"]["legal"] == "2027-03-08"


def fiction_choices(lines: list[dict[str, Any]]) -> list[tuple[Any, str]]:
    """The trades the lead may find deemed entered."""
    form = parse_form((SHIPPED.folder / "check_fiction.form").read_bytes(), "check_fiction.form")
    field = next(one for one in form.inputs() if one.key == "fiction_check.lines")
    return list(form.options(field, {"lines": lines}))


def proposed(index: int, code: str, *exams: str, **more: Any) -> dict[str, Any]:
    """The line of an application for one trade with certain exams in it, by somebody entered with nothing yet."""
    app = application(trades=[{"trade": code, "lead": {"who": "owner"},
                               "qualifications": [{"kind": kind, "trade": code} for kind in exams], **more}])
    app["owner"] = app["owner"] | {"already_entered": [], "nationality_group": "third"}
    row, = perform(step(decisions=decide), "register.assess", application=app)["lines"]
    return {**row, "index": index}


def test_no_fiction_can_be_found_where_the_law_knows_none() -> None:
    """A permission of §§ 9 and 50c HwO is no choice, one of § 7b is marked; lines of older cases stay choosable."""
    years = {"days_total": 4414, "days_leading": 2375, "essential_activity": True, "until": "2026-08-31"}
    lines = [proposed(1, "A27", "meister"), proposed(2, "A10", "journeyman", experience=years),
             proposed(3, "A25", "foreign_certificate")]

    assert [row["fiction"] for row in lines] == ["yes", "open", "no"]
    assert fiction_choices(lines) == [
        ("1", "Tischler"), ("2", "Maler und Lackierer (Erlaubnis: die HwO ordnet keine Fiktion an)")]
    assert fiction_choices([{"index": 1, "trade_name": "Tischler"}]) == [("1", "Tischler")]

"""Resolving by circulation: own votes only, biased members left out, deputies on their seats, quorum from what was cast."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from handlers.adapters.memory import MemoryStep
from handlers.exams.circulation import TOO_FEW
from handlers.exams.committees import declare
from handlers.exams.models import ballots, circulations, conflicts, members, resolutions
from tests.unit.exam_case import accepted, application, master, member, perform, step
from workflows.errors import BpmnError, PermanentFailure

CLOSES = dt.date(2027, 2, 26)
TISCHLER = ["wendt", "schuldt", "lange", "hecht", "stiller"]


def opened(at: MemoryStep, registration: int, **more: Any) -> dict[str, Any]:
    """A circulation until the 26th."""
    return perform(at, "exams.open_circulation", registration=registration,
                   session={"on": CLOSES, "question": "Der Prüfling wird zugelassen."}, **more)


def cast(at: MemoryStep, circulation: int, username: str, vote: str = "yes", agrees: str = "yes", **more: Any) -> dict[str, Any]:
    """The vote of whoever completes the task."""
    at.usernames = {"cast_vote": username}
    return perform(at, "exams.record_ballot", circulation=circulation,
                   ballot={"vote": vote, "agrees": agrees, "reasons": "Gründe."} | more)


def resolved(at: MemoryStep, registration: int, circulation: int, matter: str = "admission", **said: Any) -> dict[str, Any]:
    """What the circulation comes to, whatever the minutes say of numbers."""
    return dict(perform(at, "exams.record_resolution", registration=registration, matter=matter, circulation=circulation,
                        resolution={"reasons": "Gründe.", "minutes": "Umlauf."} | said)["resolution"])


def asked(out: dict[str, Any]) -> list[str]:
    return [one["username"] for one in out["voters"]]


def test_every_seat_is_asked_and_told_by_mail() -> None:
    """The members in office, chair first; the deputies wait."""
    at = step()
    out = opened(at, accepted(at)["registration"])
    assert asked(out) == TISCHLER
    assert [one["stands_for"] for one in out["voters"]] == [""] * 5
    assert sorted(payload["to"][0] for _, payload, _ in at.sent) == sorted(f"{name}@example.org" for name in TISCHLER)
    assert all("Ahrens" not in payload["text"] for _, payload, _ in at.sent)
    assert (out["circulation"]["remind_on"], out["circulation"]["over_on"]) == (dt.date(2027, 2, 24), dt.date(2027, 2, 27))


def test_a_short_circulation_reminds_on_its_last_day() -> None:
    """Where the days before the end have passed already."""
    at = step()
    number = accepted(at)["registration"]
    out = perform(at, "exams.open_circulation", registration=number, session={"on": dt.date(2027, 2, 21), "question": "?"})
    assert out["circulation"]["remind_on"] == dt.date(2027, 2, 21)


@pytest.mark.parametrize("why", ["firm", "declared", "absent", "term"])
def test_who_may_not_or_cannot_vote_is_left_out_and_the_deputy_steps_in(why: str) -> None:
    """§§ 20, 21 VwVfG, § 34 Abs. 1 HwO: the deputy of the same side votes for the seat; the reason is kept."""
    at = step()
    firm = {"name": "Innenausbau Hecht"} if why == "firm" else {"name": "Tischlerei Ahlers"}
    number = accepted(at, application(training={"firm": firm}))["registration"]
    hecht = member(at, "hecht")
    if why == "declared":
        declare(at.connection, hecht, at.today, "Schwägerin", person={"family_name": "Ahrens"})
    if why == "absent":
        at.connection.execute(update(members).where(members.c.id == hecht).values(absent_from=at.today))
    if why == "term":
        at.connection.execute(update(members).where(members.c.id == hecht).values(term_until=dt.date(2027, 2, 1)))
    out = opened(at, number)
    if why == "term":
        assert asked(out) == ["wendt", "schuldt", "lange", "stiller"]
        return
    assert asked(out) == ["wendt", "schuldt", "lange", "bruegge", "stiller"]
    assert out["voters"][3]["stands_for"] == "Gudrun Hecht"
    code = at.connection.execute(select(ballots.c.code).where(ballots.c.member_id == hecht)).scalar_one()
    assert code == {"firm": "TRAINING_FIRM", "declared": "DECLARED", "absent": "ABSENT"}[why]


def test_no_deputy_of_another_side_takes_the_seat() -> None:
    """A biased journeyman is not replaced by an employer; the seat stays empty."""
    at = step()
    number = accepted(at, application(training={"firm": {"name": "Treppenbau Stiller"}}))["registration"]
    assert asked(opened(at, number)) == ["wendt", "schuldt", "lange", "hecht"]


def test_too_few_voters_have_to_meet() -> None:
    """A committee whose members have no log-in cannot resolve by circulation."""
    at = step()
    number = accepted(at, application(exam="GP2", occupation={"key": "kfz_mechatroniker"}))["registration"]
    with pytest.raises(BpmnError) as caught:
        opened(at, number)
    assert caught.value.code == TOO_FEW
    assert "nur 2 Mitglieder" in caught.value.variables["resolution"]["why"]


def test_quorum_and_majority_come_from_the_votes_cast() -> None:
    """Numbers in the minutes count for nothing; three of five are too few, four are enough."""
    at = step()
    number = accepted(at)["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    for name in TISCHLER[:3]:
        cast(at, circulation, name, "no")
    out = resolved(at, number, circulation, present=5, yes=0, no=5, valid=True, votes=[{"member": 1, "vote": "no"}])
    assert (out["result"], out["present"], out["no"]) == ("none", 3, 3)
    again = opened(at, number)["circulation"]["id"]
    for name in TISCHLER[:4]:
        cast(at, again, name, "no")
    out = resolved(at, number, again)
    assert (out["result"], out["mode"], out["no"], out["present"]) == ("reject", "circulation", 4, 4)


def test_a_tie_is_the_chairs_and_without_the_chair_the_deputys() -> None:
    """§ 35 Satz 3 HwO."""
    at = step()
    number = accepted(at)["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    for name, vote in zip(TISCHLER[:4], ("no", "yes", "yes", "no"), strict=True):
        cast(at, circulation, name, vote)
    assert resolved(at, number, circulation)["result"] == "reject"
    again = opened(at, number)["circulation"]["id"]
    for name, vote in zip(TISCHLER[1:], ("yes", "no", "no", "yes"), strict=True):
        cast(at, again, name, vote)
    assert resolved(at, number, again)["result"] == "admit"


def test_who_declares_himself_biased_gives_the_seat_to_the_deputy() -> None:
    """The vote is not counted, the declaration is noted about the candidate, the deputy is asked."""
    at = step()
    number = accepted(at)["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    out = cast(at, circulation, "hecht", "biased", reasons="Patenkind")
    assert (out["voter"]["username"], out["voter"]["stands_for"]) == ("bruegge", "Gudrun Hecht")
    assert at.connection.execute(select(conflicts.c.family_name)).scalar_one() == "Ahrens"
    assert cast(at, circulation, "bruegge", "no")["voter"] is None
    with pytest.raises(PermanentFailure, match="not asked"):
        cast(at, circulation, "hecht", "yes")
    assert cast(at, circulation, "stiller", "biased")["voter"] is None
    tally = perform(at, "exams.count_ballots", circulation=circulation)["tally"]
    assert tally["lines"][3:] == ["Gudrun Hecht: befangen", "Nele Brügge (für Gudrun Hecht): Nein", "Ronny Stiller: befangen"]


@pytest.mark.parametrize("username", ["bruegge", "krause", "anna", ""])
def test_nobody_votes_who_was_not_asked(username: str) -> None:
    """A deputy whose member votes, another committee's chair, a clerk, nobody at all."""
    at = step()
    circulation = opened(at, accepted(at)["registration"])["circulation"]["id"]
    with pytest.raises(PermanentFailure) as caught:
        cast(at, circulation, username)
    assert caught.value.code == "exam_voter_not_asked"


def test_nobody_votes_twice_or_after_the_end() -> None:
    """A vote stands; when the resolution is recorded the circulation is over."""
    at = step()
    number = accepted(at)["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    cast(at, circulation, "wendt", "no")
    with pytest.raises(PermanentFailure):
        cast(at, circulation, "wendt", "yes")
    resolved(at, number, circulation)
    for act in (lambda: cast(at, circulation, "lange"), lambda: resolved(at, number, circulation)):
        with pytest.raises(PermanentFailure) as caught:
            act()
        assert caught.value.code == "exam_circulation_unknown"


def test_a_vote_is_a_vote_and_one_against_has_reasons() -> None:
    """Anything else is stopped."""
    at = step()
    circulation = opened(at, accepted(at)["registration"])["circulation"]["id"]
    for vote, reasons, code in (("vielleicht", "x", "exam_vote_unknown"), ("no", "", "exam_reasons_missing")):
        with pytest.raises(PermanentFailure) as caught:
            cast(at, circulation, "wendt", vote, reasons=reasons)
        assert caught.value.code == code


def test_one_who_wants_a_session_ends_the_circulation_without_effect() -> None:
    """§ 3 MPVerfV: only if all agree."""
    at = step()
    number = accepted(at, master())["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    for name in ("brandt", "kuhl", "duwe"):
        cast(at, circulation, name, "no")
    cast(at, circulation, "obst", "no", "no")
    assert "einverstanden" in resolved(at, number, circulation)["why"]
    again = opened(at, number)["circulation"]["id"]
    for name in ("brandt", "kuhl", "duwe", "obst"):
        cast(at, again, name, "no")
    assert resolved(at, number, again)["result"] == "reject"


def test_a_circulation_counts_for_its_case_and_its_matter_only() -> None:
    """Neither another case's votes nor those about something else make a resolution."""
    at = step()
    number = accepted(at)["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    for name in TISCHLER:
        cast(at, circulation, name, "no")
    at.instance_id = "case-2"
    other = accepted(at)["registration"]
    with pytest.raises(PermanentFailure):
        resolved(at, other, circulation)
    at.instance_id = "case-1"
    with pytest.raises(PermanentFailure):
        resolved(at, number, circulation, "revocation")
    assert at.connection.execute(select(resolutions.c.id)).first() is None


def test_the_database_holds_one_vote_for_a_seat() -> None:
    """Whatever a program writes."""
    at = step()
    circulation = opened(at, accepted(at)["registration"])["circulation"]["id"]
    cast(at, circulation, "hecht")
    seat = member(at, "hecht")
    with pytest.raises(IntegrityError):
        at.connection.execute(insert(ballots).values(
            circulation_id=circulation, member_id=member(at, "bruegge"), seat_id=seat, state="cast", vote="no", agrees=True,
            cast_on=at.today, cast_by="bruegge"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from([*TISCHLER, "bruegge", "krause", ""]),
                          st.sampled_from(["yes", "no", "abstain", "biased"]), st.sampled_from(["yes", "no"])), max_size=14),
       st.sampled_from(["Tischlerei Ahlers", "Innenausbau Hecht", "Möbelwerkstatt Wendt"]))
def test_a_resolution_has_effect_only_with_enough_own_unbiased_votes(acts: list[tuple[str, str, str]], firm: str) -> None:
    """However people try: an effect needs four of five seats, each by one member nothing stands against, all agreeing."""
    at = step()
    number = accepted(at, application(training={"firm": {"name": firm}}))["registration"]
    circulation = opened(at, number)["circulation"]["id"]
    for username, vote, agrees in acts:
        at.connection.commit()
        try:
            cast(at, circulation, username, vote, agrees)
        except PermanentFailure:
            at.connection.rollback()
    out = resolved(at, number, circulation)
    rows = at.connection.execute(select(ballots).where(ballots.c.circulation_id == circulation,
                                                       ballots.c.state == "cast")).mappings().all()
    assert (out["yes"], out["no"]) == tuple(sum(row["vote"] == vote for row in rows) for vote in ("yes", "no"))
    assert len({row["seat_id"] for row in rows}) == len(rows)
    names = dict(at.connection.execute(select(members.c.id, members.c.username)).all())
    assert all(names[row["member_id"]] == row["cast_by"] for row in rows)
    if out["result"] != "none":
        assert len(rows) >= 4
        assert all(row["agrees"] for row in rows)
        owner = {"Innenausbau Hecht": "hecht", "Möbelwerkstatt Wendt": "wendt"}.get(firm)
        assert owner not in {row["cast_by"] for row in rows}
    closed = at.connection.execute(select(circulations.c.resolution_id)).scalar_one()
    assert closed == out["id"]

"""Values of the chamber: proposed by one, approved by another, checked, audited; running cases keep what they used."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
import sqlalchemy as sa

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.persistence.tables import parameter_proposal

TODAY = dt.date(2026, 1, 5)
LATER = dt.date(2026, 2, 1)
WHY = "Beschluss der Vollversammlung vom 12.12.2025"


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", roles=["process_owner"])


@pytest.fixture
def paula(app):
    return app.identity.create_person("paula", "Paula Nagel", roles=["process_owner"])


def proposed(app, katrin, key="fee_payment_days", value=45, valid_from=LATER, **more):
    return app.parameters.propose(key, value, valid_from, by=katrin, **{"reason": WHY, **more})


def wrong(app, katrin, key, value, **more):
    """The fields found wrong, with the codes of their sentences."""
    with pytest.raises(Rejected) as refused:
        proposed(app, katrin, key, value, **more)
    return {one.key: one.code for one in refused.value.fields}


def test_a_proposed_value_counts_once_somebody_else_approved_it(app, katrin, bert, clock):
    """Until the approval nothing changes; then it counts from its day on and the audit holds before and after."""
    made = proposed(app, katrin)
    clock.move_to(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    assert app.management.parameter("fee_payment_days") == 30

    done = app.parameters.approve(made.id, by=bert, reason="geprüft")

    assert (done.state, done.decider, done.counts_from) == ("approved", "Bert Lang", dt.date(2026, 3, 1))
    assert app.management.parameter("fee_payment_days", dt.date(2026, 2, 28)) == 30
    assert app.management.parameter("fee_payment_days") == 45
    told = [entry for entry in app.history.audit("system") if entry.action.startswith("parameter_")]
    assert [(entry.action, entry.actor) for entry in told] == [("parameter_proposed", "katrin"), ("parameter_set", "bert")]
    assert {name: told[1].payload[name] for name in ("before", "after", "proposed_by", "reason")} == {
        "before": 30, "after": 45, "proposed_by": "katrin", "reason": WHY}
    assert app.history.verify().ok


def test_an_approved_value_waits_for_its_day(app, katrin, bert):
    """The list shows what counts now, what will, and where each comes from."""
    app.parameters.approve(proposed(app, katrin).id, by=bert, reason="geprüft")

    known = app.parameters.one("fee_payment_days")

    assert known.current.value == 30
    assert [(one.value, one.valid_from, one.source) for one in known.later] == [(45, LATER, WHY)]
    assert known.open is None


def test_nobody_decides_on_an_own_proposal(app, katrin, paula, anna):
    """Not who proposed it, not a clerk; a second process owner may. Deciding twice is a conflict."""
    made = proposed(app, katrin)
    for who, code in ((katrin, "parameter_four_eyes"), (anna, "no_right")):
        for act in (app.parameters.approve, app.parameters.reject):
            with pytest.raises(NotAllowed, match=code):
                act(made.id, by=who, reason="ja")
    with pytest.raises(Rejected, match="reason_missing"):
        app.parameters.approve(made.id, by=paula, reason=" ")

    app.parameters.reject(made.id, by=paula, reason="Betrag fehlt im Beschluss")

    with pytest.raises(Conflict, match="parameter_proposal_settled"):
        app.parameters.approve(made.id, by=paula, reason="doch")
    assert app.management.parameter("fee_payment_days", dt.date(2030, 1, 1)) == 30
    assert [one.decision_reason for one in app.parameters.one("fee_payment_days").settled] == ["Betrag fehlt im Beschluss"]


def test_the_database_keeps_four_eyes_too(app, katrin):
    """No row says that one person proposed and approved the same value."""
    made = proposed(app, katrin)
    with pytest.raises(sa.exc.IntegrityError), app.engine_db.begin() as connection:
        connection.execute(parameter_proposal.update().where(parameter_proposal.c.id == made.id).values(
            state="approved", decided_by="katrin"))


def test_one_proposal_waits_at_a_time(app, katrin, paula):
    """A second one is told whose waits; who withdraws the own makes room."""
    made = proposed(app, katrin)
    with pytest.raises(Conflict) as waits:
        proposed(app, paula)
    assert waits.value.params["name"] == "Katrin Albers"
    with pytest.raises(NotAllowed):
        app.parameters.withdraw(made.id, by=paula)
    app.parameters.withdraw(made.id, by=katrin)
    assert proposed(app, paula).state == "open"
    assert (app.parameters.waiting(katrin), app.parameters.waiting(paula)) == (1, 0)


def test_only_process_owners_propose(app, bert, anna):
    """A lead approves but proposes nothing; a clerk does neither."""
    for who in (bert, anna):
        with pytest.raises(NotAllowed):
            proposed(app, who)


@pytest.mark.parametrize("key, value, field, code", [
    ("fee_payment_days", -1, "value", "number_min"),
    ("fee_payment_days", Decimal("1.5"), "value", "not_a_whole_number"),
    ("fee_payment_days", "30", "value", "not_a_number"),
    ("fee_payment_days", Decimal("NaN"), "value", "not_a_number"),
    ("fee_payment_days", 99_999, "value", "number_max"),
    ("fee_payment_days", True, "value", "not_a_number"),
    ("gebuehr_gp", Decimal("180.005"), "value", "too_many_decimals"),
    ("fehlzeiten_prozent", 101, "value", "number_max"),
    ("vier_augen_bbig", "ja", "value", "not_an_option"),
    ("anmeldeschluss_sommer", "02-30", "value", "not_a_month_day"),
    ("alarm_time", "25:00", "value", "not_a_time"),
    ("chamber_email", "kammer", "value", "email"),
    ("chamber_name", "a\nb", "value", "hidden_signs"),
    ("amtszeit_warnung_monate", [], "value", "field_required"),
    ("amtszeit_warnung_monate", [9, "x"], "value", "not_a_number"),
    ("fee_schedule", {}, "value", "parameter_entries_gone"),
])
def test_values_are_typed_and_checked(app, katrin, key, value, field, code):
    """Number, days, money, percent, date, time, address, list, yes or no: each wrong one is told at its field."""
    assert wrong(app, katrin, key, value) == {field: code}
    assert app.parameters.one(key).open is None


def test_an_entry_of_a_table_is_checked_like_its_neighbours(app, katrin, bert):
    """A new row of the fee schedule needs label and amount, and counts once approved."""
    schedule = app.management.parameter("fee_schedule")
    short = {**schedule, "A/natural/copy": {"label": "Abschrift"}}
    assert wrong(app, katrin, "fee_schedule", short) == {"value\x1fA/natural/copy": "parameter_entries_gone"}
    whole = {**schedule, "A/natural/copy": {"label": "Abschrift", "amount": 5}}
    app.parameters.approve(proposed(app, katrin, "fee_schedule", whole, TODAY).id, by=bert, reason="geprüft")
    assert app.management.parameter("fee_schedule")["A/natural/copy"]["amount"] == 5


def test_what_the_law_says_needs_its_paragraph(app, katrin):
    """A value marked [L] changes only with the paragraph that changed; it stays marked as law."""
    for law in ("", "neu", "§ 31"):
        assert wrong(app, katrin, "wiederholungen_gp", 3, law=law) == {"law": "parameter_paragraph"}
    made = proposed(app, katrin, "wiederholungen_gp", 3, law="§ 31 Abs. 1 Satz 2 HwO in der Fassung vom 1.1.2026")
    assert app.parameters.one("wiederholungen_gp").law
    assert made.state == "open"


def test_a_value_never_counts_backwards(app, katrin):
    """A day before today is refused, and a reason is needed."""
    assert wrong(app, katrin, "fee_payment_days", 45, valid_from=TODAY - dt.timedelta(days=1), reason="") == {
        "reason": "field_required", "valid_from": "parameter_past"}


def test_a_shipped_value_may_be_confirmed_once(app, katrin, bert):
    """The same value again takes the mark off what was to be confirmed; a second time it is refused."""
    assert app.parameters.one("nachforderung_frist_tage").marks == ("P",)
    app.parameters.approve(
        proposed(app, katrin, "nachforderung_frist_tage", 14, TODAY).id, by=bert, reason="bestätigt")
    assert app.parameters.one("nachforderung_frist_tage").marks == ()
    assert wrong(app, katrin, "nachforderung_frist_tage", 14) == {"value": "parameter_same"}


def test_every_shipped_parameter_is_listed_with_label_source_and_a_fitting_value(app, katrin):
    """Nobody meets a key without words, and each value in force passes the check its changes have to pass."""
    from workflows.services.parameter_values import faults

    found = app.parameters.listed()
    assert len(found) > 100
    assert [one.definition.key for one in found if not (one.definition.label and one.current and one.marks)] == []
    assert {one.definition.key: list(faults(one.definition.key, one.current.value, one.current.value))
            for one in found if list(faults(one.definition.key, one.current.value, one.current.value))} == {}
    with pytest.raises(NotFound, match="parameter_unknown"):
        app.parameters.one("gibt_es_nicht")


def test_a_running_case_keeps_the_value_it_used(app, deploy, shelf, katrin, bert):
    """The audit of the case holds the parameters a step read, with the values that counted then."""
    deploy("one_job")
    shelf.work = lambda step: {"worked": step.parameter("fee_payment_days")}
    data = {"name": "Holm", "place": "Rostock", "deadline": None, "limit": 100}
    case = app.runtime.start("one_job", data, by=bert)
    app.worker.run_until_quiet()
    app.parameters.approve(proposed(app, katrin, valid_from=TODAY).id, by=bert, reason="geprüft")

    [done] = [entry for entry in app.history.audit(case.id) if entry.action == "job_done"]

    assert done.payload["parameters"] == {"fee_payment_days": 30}
    assert app.management.parameter("fee_payment_days") == 45

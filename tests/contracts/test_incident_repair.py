"""An incident for want of a value is put right on its page, and nothing typed is lost on the way."""
from __future__ import annotations

import re
from decimal import Decimal

import pytest

from web import create_app
from workflows.model import InstanceState


@pytest.fixture
def stuck(app, deploy, bert):
    """A case whose condition names values nobody has set, and its lead's browser."""
    deploy("branch")
    case = app.runtime.start("branch", {"limit": Decimal(10)}, by=bert)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {}, bert)
    client = create_app(app).test_client()
    client.set_cookie("sid", app.identity.create_session(bert))
    return case, client


def _post(client, incident_id: str, **fields: str):
    token = re.search(r'name="csrf-token" content="([^"]+)"', client.get("/stoerungen").text).group(1)
    return client.post(f"/stoerungen/{incident_id}/wert", data={"csrf_token": token, **fields})


def test_a_missing_value_is_added_with_its_type_and_the_case_goes_on(app, stuck, bert):
    """The page asks for the missing name; a number is a number afterwards."""
    case, client = stuck
    (incident,) = app.management.incidents(instance_id=case.id)
    assert incident.id in client.get("/stoerungen").text
    assert "Fehlende Angabe ergänzen" in client.get(f"/stoerungen/{incident.id}").text

    answer = _post(client, incident.id, name="amount", kind="number", value="12,50", reason="stand nicht im Antrag")

    assert answer.status_code == 303
    ended = app.history.instance(case.id, bert)
    assert (ended.state, ended.end_events) == (InstanceState.ENDED, ("big",))
    assert Decimal("12.5") == app.runtime.variables(case.id)["amount"]


def test_what_does_not_fit_is_told_and_what_was_typed_stays(app, stuck):
    """A word where a number belongs, and a missing reason: 422, the fields keep their text, nothing changed."""
    case, client = stuck
    (incident,) = app.management.incidents(instance_id=case.id)

    wrong = _post(client, incident.id, name="amount", kind="number", value="viel", reason="weil es fehlt")
    silent = _post(client, incident.id, name="amount", kind="number", value="12", reason="")

    assert (wrong.status_code, silent.status_code) == (422, 422)
    assert 'value="viel"' in wrong.text
    assert 'value="weil es fehlt"' in wrong.text
    assert 'value="12"' in silent.text
    assert "amount" not in app.runtime.variables(case.id)


def test_no_other_value_can_be_slipped_in(app, stuck):
    """Only the name the incident is about may be added; others have to be there already."""
    case, client = stuck
    (incident,) = app.management.incidents(instance_id=case.id)

    assert _post(client, incident.id, name="release", kind="text", value="approve", reason="so").status_code == 422
    assert "release" not in app.runtime.variables(case.id)

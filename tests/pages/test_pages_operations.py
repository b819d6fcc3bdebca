"""Störungen and Betrieb: what is shown to whom, one act and many, what is due, where cases stand, the self-check."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from page_fakes import NOW

from workflows.errors import Conflict
from workflows.model import InstanceState


@pytest.fixture
def petra(sign_in):
    """The register's lead."""
    return sign_in("petra")


@pytest.fixture
def tilo(sign_in):
    """An administrator who sees no case."""
    return sign_in("tilo")


def _more(chamber, *ids: str, **changes) -> None:
    first = chamber.open_incidents[0]
    chamber.open_incidents += [replace(first, id=one, **changes) for one in ids]


# --- incidents -----------------------------------------------------------------------------------------


def test_the_list_says_what_since_when_how_often_and_where(petra):
    """Step, sentence, case, process, since when and attempts stand on the list, with a link to the incident."""
    text = petra.get("/stoerungen").text
    for words in ("Gebührenbescheid erstellen", "ist gescheitert", "AB-2026-00117", "Ausnahmebewilligung § 8 HwO", "08:41 Uhr", 'href="/stoerungen/in1"'):
        assert words in text


def test_filters_stand_in_the_address(petra, chamber):
    """Process, step and cause narrow the list; nothing fitting is said, with the way back."""
    _more(chamber, "in2", element="receipt", code="unknown_name", job_id=None, process_key="register_entry", process_name="Eintragung", instance_id="i1")
    assert [one in petra.get("/stoerungen?schritt=receipt").text for one in ("/stoerungen/in1", "/stoerungen/in2")] == [False, True]
    assert [one in petra.get("/stoerungen?prozess=exemption").text for one in ("/stoerungen/in1", "/stoerungen/in2")] == [True, False]
    assert [one in petra.get("/stoerungen?ursache=value").text for one in ("/stoerungen/in1", "/stoerungen/in2")] == [False, True]
    assert "Keine Störung passt" in petra.get("/stoerungen?schritt=gibt-es-nicht").text


def test_an_incident_shows_its_place_as_diagram_and_as_list(petra):
    """The page marks the failed step in the diagram's data and names it in the list of steps beside it."""
    text = petra.get("/stoerungen/in1").text
    assert "&#34;failed&#34;: [&#34;fee&#34;]" in text
    assert 'data-xml="/betrieb/prozess/exemption/3/diagramm.bpmn"' in text
    assert 'class="is-failed"' in text
    assert petra.get("/betrieb/prozess/exemption/3/diagramm.bpmn").mimetype == "application/xml"


def test_a_lead_sees_and_settles_only_incidents_of_their_own_cases(petra, sign_in, chamber):
    """Somebody else's incident is neither listed nor counted nor open to any act; one of no case is the administrator's."""
    _more(chamber, "mail", instance_id="", business_key="", definition_id="", process_key="", process_name="", job_id=None, outbox_key="k", code="delivery_failed", element="")
    assert "/stoerungen/mail" not in petra.get("/stoerungen").text
    for act in ("erneut", "wert", "ueberspringen", "abbrechen"):
        assert petra.post(f"/stoerungen/mail/{act}", {"reason": "weil"}).status_code == 404
    tilo = sign_in("tilo")
    assert "gehört zu keinem Vorgang" in tilo.get("/stoerungen").text
    assert "nicht versendet" in tilo.get("/stoerungen/mail").text
    assert tilo.post("/stoerungen/mail/ueberspringen", {"reason": "doppelt"}).status_code == 303
    assert chamber.calls == [("skip", "mail")]


def test_an_administrator_tries_again_but_decides_nothing_about_a_case(tilo, chamber):
    """Retrying is technical; values, skipping and cancelling are the lead's: 403, and no value of the case is shown."""
    text = tilo.get("/stoerungen/in1").text
    assert "Wert ändern" not in text
    assert "Deniz" not in text
    for act in ("wert", "ueberspringen", "abbrechen"):
        assert tilo.post(f"/stoerungen/in1/{act}", {"reason": "weil", "name": "lead", "value": "x"}).status_code == 403
    assert chamber.calls == []
    assert tilo.post("/stoerungen/in1/erneut").status_code == 303
    assert chamber.calls == [("retry", "in1")]


def test_a_step_is_skipped_with_typed_results(petra, chamber):
    """Results are typed; a number that is none is told with what was typed, and nothing is done."""
    wrong = petra.post("/stoerungen/in1/ueberspringen", {"reason": "von Hand", "name1": "amount", "kind1": "number", "value1": "viel"})
    assert (wrong.status_code, chamber.calls) == (422, [])
    assert 'value="viel"' in wrong.text
    assert 'value="von Hand"' in wrong.text
    assert petra.post("/stoerungen/in1/ueberspringen", {"reason": "von Hand", "name1": "amount", "kind1": "number", "value1": "12,5"}).status_code == 303


def test_what_the_law_holds_against_an_act_stands_on_the_incidents_page(petra, chamber):
    """The reason is there in German with what was typed, nothing is done, and the incident can be acted on otherwise."""
    chamber.held = Conflict("skip_breaks_guard", element="Anhören", guard="Keine Ablehnung ohne Anhörung (§ 28 VwVfG)")
    answer = petra.post("/stoerungen/in1/ueberspringen", {"reason": "von Hand"})
    assert answer.status_code == 409
    assert "„Anhören“ lässt sich nicht überspringen, weil damit ein vorgeschriebener Schritt ausfiele: Keine Ablehnung ohne Anhörung" in answer.text
    assert 'value="von Hand"' in answer.text
    assert chamber.calls == []
    chamber.held = Conflict("incident_resolved")
    assert "Nichts geändert" not in petra.post("/stoerungen/in1/ueberspringen", {"reason": "von Hand"}).text


def test_a_case_is_cancelled_from_its_incident_with_a_reason(petra, chamber):
    """Without a reason nothing happens."""
    assert petra.post("/stoerungen/in1/abbrechen").status_code == 422
    assert petra.post("/stoerungen/in1/abbrechen", {"reason": "zurückgezogen"}).status_code == 303
    assert chamber.cases["i2"].instance.state is InstanceState.CANCELLED


# --- many at once ------------------------------------------------------------------------------------------


def test_many_are_done_twenty_at_a_time_each_with_its_result(petra, chamber):
    """Fifty incidents take three requests; what cannot be done is told by name and holds up nobody."""
    _more(chamber, *(f"x{n}" for n in range(49)))
    ids = [one.id for one in chamber.open_incidents]
    first = petra.post("/betrieb/gemeinsam", {"act": "erneut", "ids": [*ids[:25], "gone", *ids[25:]]})
    assert "20 von 51 bearbeitet" in first.text
    assert "data-goes-on" in first.text
    assert len(chamber.calls) == 20
    left = first.text.split('name="ids" value="')[1].split('"')[0]
    second = petra.post("/betrieb/gemeinsam", {"act": "erneut", "ids": left, "done": ["a"] * 20})
    left = second.text.split('name="ids" value="')[1].split('"')[0]
    last = petra.post("/betrieb/gemeinsam", {"act": "erneut", "ids": left, "done": ["a"] * 39, "failed": ["b"]})
    assert "51 von 51 bearbeitet, davon 1 nicht gelungen" in last.text
    assert "data-goes-on" not in last.text
    assert "Diese Störung ist schon behoben." in second.text
    assert chamber.open_incidents == []


def test_nothing_selected_or_no_reason_is_told_and_does_nothing(petra, chamber):
    """Back to the list with what is missing; skipping and cancelling want a reason."""
    for data in ({"act": "erneut"}, {"act": "ueberspringen", "ids": "in1"}, {"act": "unbekannt", "ids": "in1"}):
        assert petra.post("/betrieb/gemeinsam", {**data, "weiter": "/stoerungen"}).location == "/stoerungen"
    assert chamber.calls == []


def test_rights_hold_for_each_of_many(tilo, chamber):
    """An administrator's batch skips nothing of a case, and says so for each."""
    answer = tilo.post("/betrieb/gemeinsam", {"act": "ueberspringen", "ids": "in1", "reason": "weil"})
    assert "Das darf nur die Leitung" in answer.text
    assert chamber.calls == []


# --- due, standing, steering --------------------------------------------------------------------------------


def test_what_is_due_stands_with_overdue_ones_marked(petra, chamber):
    """Kind, step, case, date, attempts; overdue is said in words; the view with only those stands in the address."""
    text = petra.get("/betrieb").text
    for words in ("Gebührenbescheid erstellen", "überfällig", "HR-2026-01842", "Termin im Vorgang", "TimeoutError", "Versand"):
        assert words in text
    only = petra.get("/betrieb?ansicht=ueberfaellig").text
    assert "Gebührenbescheid erstellen" in only
    assert "Termin im Vorgang" not in only
    chamber.due.clear()
    assert "Nichts steht an" in petra.get("/betrieb").text


def test_a_job_runs_now_and_a_timer_before_its_time_only_by_the_lead(petra, sign_in, chamber):
    """An administrator may hurry what is due, but may not fire a deadline's timer early."""
    tilo = sign_in("tilo")
    assert tilo.post("/betrieb/w1/jetzt").status_code == 303
    assert tilo.post("/betrieb/w2/jetzt", {"reason": "weil"}).status_code == 403
    assert petra.post("/betrieb/w2/jetzt", {"reason": "Antwort liegt vor"}).status_code == 303
    assert petra.post("/betrieb/gone/jetzt").status_code == 404
    assert chamber.calls == [("run_now", ("w1", "")), ("run_now", ("w2", "Antwort liegt vor"))]


def test_where_cases_stand_is_the_same_in_diagram_and_table(petra):
    """Counts for the diagram and a table with the same numbers, linked to the incidents of the step."""
    text = petra.get("/betrieb/prozess/register_entry/3").text
    assert "&#34;check_completeness&#34;: {&#34;cases&#34;: 4, &#34;late&#34;: 1, &#34;broken&#34;: 0}" in text
    assert "<b>Unterlagen prüfen</b>" in text
    assert 'href="/stoerungen?prozess=register_entry&amp;schritt=fee"' in text
    assert petra.get("/betrieb/prozess/register_entry/99").status_code == 404
    assert "Eintragung Handwerksrolle" in petra.get("/betrieb/prozesse").text


def test_all_cases_of_a_version_are_suspended_and_resumed_with_a_reason(petra, chamber):
    """Each by itself; one that is suspended already is told and not touched."""
    ids = [one for one, _ in chamber.management.cases_of("register_entry:3", None, InstanceState.RUNNING)]
    answer = petra.post("/betrieb/gemeinsam", {"act": "anhalten", "ids": " ".join(ids), "reason": "neue Satzung"})
    assert f"{len(ids)} von {len(ids)} bearbeitet." in answer.text
    again = petra.post("/betrieb/gemeinsam", {"act": "anhalten", "ids": ids[0], "reason": "neue Satzung"})
    assert "davon 1 nicht gelungen" in again.text
    petra.post("/betrieb/gemeinsam", {"act": "fortsetzen", "ids": " ".join(ids), "reason": "gilt nun"})
    assert {chamber.cases[one].instance.state for one in ids} == {InstanceState.RUNNING}


def test_a_lead_steers_one_case_with_reasons(petra, sabine, chamber):
    """Suspend, resume, move and cancel ask for a reason; what is refused is told; a clerk may not."""
    page = "/vorgang/HR-2026-01842"
    assert "Vorgang steuern" in petra.get(page).text
    assert "Vorgang steuern" not in sabine.get(page).text
    for act in ("anhalten", "fortsetzen", "versetzen", "abbrechen"):
        assert petra.post(f"{page}/{act}", {"act": "suspend"}).status_code == 422
        assert sabine.post(f"{page}/{act}", {"reason": "weil"}).status_code == 403
    assert chamber.calls == []

    assert "Bitte auswählen" in petra.post(f"{page}/versetzen", {"place": "a7", "reason": "weil", "act": "move-1"}).text
    refused = petra.post(f"{page}/versetzen", {"place": "a7", "target": "start", "reason": "weil"})
    assert (refused.status_code, "lässt sich nicht versetzen" in refused.text) == (409, True)
    assert petra.post(f"{page}/versetzen", {"place": "a7", "target": "fee", "reason": "weil"}).status_code == 303
    assert petra.post(f"{page}/anhalten", {"reason": "Streit"}).status_code == 303
    assert "angehalten" in petra.get(page).text
    assert petra.post(f"{page}/fortsetzen", {"reason": "geklärt"}).status_code == 303
    assert chamber.calls == [
        ("move", ("i1", "a7", "fee", "weil")), ("suspend", ("i1", "Streit")), ("resume", ("i1", "geklärt"))]


# --- the self-check ------------------------------------------------------------------------------------------


def test_the_self_check_says_what_is_wrong_and_offers_what_can_be_put_right(tilo, chamber):
    """One line a finding; only what can be put right has a button; nothing of the applicant is shown."""
    text = tilo.get("/betrieb/pruefung").text
    assert "Die Aufgabe „Unterlagen prüfen“ ist offen, steht aber in keiner Aufgabenliste." in text
    assert "lässt sich nicht lesen" in text
    assert text.count("Wiederherstellen<") == 1
    assert "Yılmaz" not in text
    assert tilo.post("/betrieb/pruefung/i1").status_code == 303
    assert ("repair", "i1") in chamber.calls
    chamber.round = {"at": NOW - dt.timedelta(minutes=5), "count": 0, "findings": []}
    assert "Alles in Ordnung" in tilo.get("/betrieb/pruefung").text
    chamber.round = None
    assert "Noch nicht geprüft" in tilo.get("/betrieb/pruefung").text


def test_the_self_check_page_tells_of_the_last_backup(petra, chamber):
    """When it was, whether one comes every night, and where nothing is known of any."""
    text = petra.get("/betrieb/pruefung").text
    assert "Letzte Sicherung am" in text
    assert "Eine nächtliche Sicherung ist nicht eingestellt." in text
    chamber.backup = None
    assert "Von einer Sicherung ist nichts bekannt." in petra.get("/betrieb/pruefung").text


@pytest.mark.parametrize("path", ["/stoerungen/in1", "/betrieb", "/betrieb/prozesse", "/betrieb/prozess/register_entry/3", "/betrieb/pruefung"])
def test_clerks_have_no_way_in(sabine, path):
    """403 for everybody who neither leads nor administers."""
    assert sabine.get(path).status_code == 403



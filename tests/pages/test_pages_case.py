"""Cases, documents, incoming messages, search, incidents, starting, the handbook, the API."""
from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from workflows.forms import parse_form

PDF = b"%PDF-1.7\n" + b"x" * 100


def test_a_case_page_tells_its_story(sign_in):
    """Head, open task, history with before and after, documents, notes."""
    text = sign_in("petra").get("/vorgang/HR-2026-01842").text

    for part in ("HR-2026-01842", "Offene Aufgaben", "Denis Yilmaz", "Deniz Yılmaz", "Tippfehler im Antrag", "Jörg Behrens",
                 "Unterlagen sind eingegangen", "Herr Yılmaz ruft zurück", "Vorgang abbrechen"):
        assert part in text


def test_the_history_has_the_words_of_a_called_process_form(sign_in, chamber):
    """What was entered in a form of a called process stands under that form's label; what was computed is no word of hers."""
    chamber.repository.forms["first_contact.form"] = parse_form(json.dumps({
        "id": "first_contact", "type": "default", "schemaVersion": 19,
        "components": [{"id": "c1", "type": "radio", "key": "contact.result", "label": "Wie geht es weiter?",
                        "values": [{"value": "advise", "label": "beraten"}]}],
    }).encode())
    case = next(one for one in chamber.cases.values() if one.instance.business_key == "HR-2026-01842")
    chamber.record(case, "sabine.kroeger", "task_completed", {"element": "first_contact", "events": [
        {"kind": "variables", "element": "", "detail": {"contact": {"after": {"result": "advise", "counted": 7}}}}]})
    text = sign_in("petra").get("/vorgang/HR-2026-01842").text

    assert "Wie geht es weiter:" in text
    assert ">beraten<" in text.replace("</span>beraten", ">beraten")
    assert "contact.counted" not in text


def test_a_document_is_filed_and_given_back_as_a_download(sabine, chamber):
    """Uploading adds the document; it comes back as an attachment in a sandbox."""
    answer = sabine.post("/vorgang/HR-2026-01842/dokumente", {"file": (io.BytesIO(PDF), "Auszug.pdf"), "weiter": "/aufgabe/t1"})
    document = chamber.cases["i1"].documents[-1]
    download = sabine.get(f"/dokument/{document.id}")

    assert answer.location == "/aufgabe/t1"
    assert download.data == PDF
    assert download.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in download.headers["Content-Security-Policy"]


def test_choosing_no_file_says_so(sabine):
    """An upload without a file is answered in German."""
    answer = sabine.post("/vorgang/HR-2026-01842/dokumente")

    assert answer.status_code == 422
    assert "wählen Sie zuerst eine Datei" in answer.text


class NeverRead(io.RawIOBase):
    """A body nobody may read: 200 MB are refused by what they say they are."""

    def readable(self):
        return True

    def seek(self, offset, whence=0):
        return 0

    def readinto(self, buffer):
        raise AssertionError("read")


def test_two_hundred_megabytes_are_refused_unread(pages, sabine):
    """A form of 200 MB: 413 in German at once, without reading it; who typed something is told that it is kept."""
    answer = sabine.client.post(
        "/vorgang/HR-2026-01842/dokumente", input_stream=NeverRead(),
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": str(200 * 1024 * 1024)},
    )
    assert answer.status_code == 413
    assert "25 MB" in answer.text
    assert "gespeicherten Eingaben sind noch da" in answer.text


def test_several_files_are_filed_each_by_itself(sabine, chamber):
    """Three files in one plain form, one of them refused: two are filed, and each has its line."""
    files = [(io.BytesIO(PDF), "a.pdf"), (io.BytesIO(b"MZ"), "b.exe"), (io.BytesIO(b"Text"), "c.txt")]
    answer = sabine.post("/vorgang/HR-2026-01842/dokumente", {"file": files})

    assert answer.status_code == 422
    assert "Nicht alle Dateien sind abgelegt" in answer.text
    assert "„a.pdf“ gehört jetzt zum Vorgang." in answer.text
    assert "„b.exe“ wird so nicht angenommen" in answer.text
    assert [one.name for one in chamber.cases["i1"].documents][-2:] == ["a.pdf", "c.txt"]


def test_a_script_is_told_of_each_file(sabine):
    """What sends files one by one gets names and sentences as data."""
    files = {"file": [(io.BytesIO(PDF), "a.pdf")]}
    answer = sabine.post("/vorgang/HR-2026-01842/dokumente", files, headers={"X-Requested-With": "fetch"})
    assert answer.get_json() == [{"name": "a.pdf", "filed": True, "text": "„a.pdf“ gehört jetzt zum Vorgang."}]


def test_a_file_is_filed_as_a_paper_of_the_list(sabine, chamber):
    """The case's list of papers is offered; a code that is not on it is not kept."""
    page = sabine.get("/vorgang/HR-2026-01842").text
    assert '<option value="D03" lang="de">Handelsregisterauszug</option>' in page
    for code in ("D03", "X99"):
        sabine.post("/vorgang/HR-2026-01842/dokumente", {"file": [(io.BytesIO(PDF), "a.pdf")], "code": code})
    assert [one.code for one in chamber.cases["i1"].documents][-2:] == ["D03", ""]


def test_a_newer_version_stands_over_the_older(sabine, chamber):
    """The list shows the newest version; the older one is folded under it and can be fetched. One file at a time."""
    path = "/vorgang/HR-2026-01842/dokumente"
    sabine.post(path, {"file": [(io.BytesIO(PDF), "alt.pdf")]})
    old = chamber.cases["i1"].documents[-1]
    sabine.post(path, {"file": [(io.BytesIO(PDF), "neu.pdf")], "replaces": old.id})
    listed = sabine.get(path, headers={"X-Requested-With": "fetch"}).text
    assert "1 ältere Fassung" in listed
    assert listed.index("neu.pdf") < listed.index("ältere Fassung") < listed.index("alt.pdf")

    two = [(io.BytesIO(PDF), "x.pdf"), (io.BytesIO(PDF), "y.pdf")]
    answer = sabine.post(path, {"file": two, "replaces": old.id})
    assert "Eine neue Fassung ist eine einzelne Datei" in answer.text
    assert chamber.cases["i1"].documents[-1].name == "neu.pdf"


def test_what_the_scanner_has_not_seen_cannot_be_fetched(sabine, chamber):
    """A document that waits for the scanner, or was found infected, stands in the list without a link."""
    case = chamber.cases["i1"]
    case.documents += [replace(case.documents[0], id="w1", name="wartet.pdf", scan="waiting"),
                       replace(case.documents[0], id="w2", name="boese.pdf", scan="infected")]
    page = sabine.get("/vorgang/HR-2026-01842").text
    assert "wartet auf die Virenprüfung" in page
    assert "Schadsoftware gefunden, gesperrt" in page
    assert "/dokument/w1" not in page
    assert "/dokument/w2" not in page


def test_a_foreign_document_does_not_exist(sign_in):
    """Need to know holds for files too."""
    assert sign_in("marta").get("/dokument/i1-Antr").status_code == 404


def test_an_incoming_message_is_assigned(sabine, chamber):
    """Correlating goes to the service with its subscription."""
    answer = sabine.post("/vorgang/HR-2026-01842/eingang", {"message": "documents_received", "subscription": "i1-s1"})

    assert answer.status_code == 303
    assert ("correlate", ("documents_received", {})) in chamber.calls


def test_nobody_waits_changes_nothing(sabine):
    """A message nobody waits for is answered with 409 and a sentence."""
    answer = sabine.post("/vorgang/HR-2026-01842/eingang", {"message": "ihk_answered"})

    assert answer.status_code == 409
    assert "wartet im Moment nicht darauf" in answer.text


def test_cancelling_needs_a_lead_and_a_reason(sign_in, chamber):
    """Clerks get 403, a missing reason 422, and then the case is cancelled."""
    address = "/vorgang/HR-2026-01842/abbrechen"

    assert sign_in("sabine").post(address, {"reason": "x"}).status_code == 403
    assert sign_in("petra").post(address, {"reason": " "}).status_code == 422
    assert sign_in("petra").post(address, {"reason": "Doppelter Antrag"}).status_code == 303
    assert chamber.cases["i1"].instance.state == "cancelled"


def test_the_exact_number_jumps_to_the_case(sabine):
    """A whole case number leads straight there; names give a list; nothing found says so."""
    assert sabine.post("/suche", {"text": " hr-2026-01842 "}).location == "/vorgang/HR-2026-01842"
    assert "<mark>Elektro</mark> Yılmaz" in sabine.post("/suche", {"text": "elektro"}).text
    assert "Nichts gefunden" in sabine.post("/suche", {"text": "Xaver"}).text
    assert sabine.post("/suche", {"text": " "}).status_code == 303


def test_names_never_stand_in_an_address(sabine):
    """The search form sends by POST and the answer is no redirect that names anybody."""
    assert 'method="post" action="/suche"' in sabine.get("/").text


def test_starting_a_case_once(sabine, chamber):
    """The start form validates, keeps everything on errors, and a double click starts one case."""
    page = sabine.get("/neuer-vorgang/register_entry").text
    token = page.split('name="_token" value="')[1].split('"')[0]
    wrong = sabine.post("/neuer-vorgang/register_entry", {"_token": token, "application.firm": "Möbel Öz", "application.postcode": "123"})
    right = {"_token": token, "application.firm": "Möbel Öz", "application.postcode": "18055", "application.place": "Rostock",
             "application.received-day": "23", "application.received-month": "11", "application.received-year": "2026"}
    answers = {sabine.post("/neuer-vorgang/register_entry", right).location for _ in range(3)}

    assert wrong.status_code == 422
    assert 'value="Möbel Öz"' in wrong.text
    assert "fünf Ziffern" in wrong.text
    assert f'value="{token}"' in wrong.text
    assert len(answers) == 1
    started = [value for name, value in chamber.calls if name == "start"]
    assert [value["application"]["firm"] for value in started] == ["Möbel Öz"]


def test_only_starters_start(sign_in):
    """Somebody else gets 403 for a known process and 404 for an unknown one."""
    assert sign_in("marta").get("/neuer-vorgang/register_entry").status_code == 403
    assert sign_in("sabine").get("/neuer-vorgang/nix").status_code == 404


def test_an_incident_is_retried_corrected_or_skipped(sign_in, chamber):
    """Reasons are asked for; a value keeps its type; the service is called."""
    petra = sign_in("petra")
    no_reason = petra.post("/stoerungen/in1/ueberspringen")
    changed = petra.post("/stoerungen/in1/wert", {"name": "legal_form", "value": "UG", "reason": "Tippfehler"})

    assert no_reason.status_code == 422
    assert changed.status_code == 303
    assert ("correct", ("in1", {"legal_form": "UG"}, "Tippfehler")) in chamber.calls
    assert "Keine Störungen" in petra.get("/stoerungen").text


@pytest.mark.parametrize("body", [
    ({}, "processKey"), ({"processKey": 7}, "processKey"), ({"processKey": "a", "x": 1}, "x"),
    ({"processKey": "a", "variables": []}, "variables"), ({"processKey": "a" * 200}, "processKey"),
])
def test_the_interface_names_wrong_fields(sabine, body):
    """A wrong body gets a German problem document that names the field."""
    answer = sabine.client.post("/api/v1/process-instances", json=body[0], headers={"X-CSRFToken": sabine.token})

    assert answer.status_code == 422
    assert answer.content_type.startswith("application/problem+json")
    assert body[1] in {error["field"] for error in answer.json["errors"]}


def test_the_interface_starts_and_shows_a_case(sabine):
    """A start answers 201 with the case; the same idempotency key gives the same case."""
    body = {"processKey": "register_entry", "variables": {"application": {"firm": "API"}}, "idempotencyKey": "k1"}
    answers = [
        sabine.client.post("/api/v1/process-instances", json=body, headers={"X-CSRFToken": sabine.token}) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json["id"] == answers[1].json["id"]
    assert sabine.get(answers[0].headers["Location"]).json["state"] == "running"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"[" * 5000, b'{"processKey": "a", "variables": ' + b'{"a":' * 40 + b"1" + b"}" * 40 + b"}"])
def test_no_body_breaks_the_interface(sabine, content):
    """Broken, deep or wrong bodies get a 4xx answer."""
    answer = sabine.client.post(
        "/api/v1/process-instances", data=content, content_type="application/json", headers={"X-CSRFToken": sabine.token}
    )

    assert 400 <= answer.status_code < 500


def test_a_bearer_token_needs_no_form_token(pages, chamber, sabine):
    """Programs authenticate by access token; without one, or with a browser's session, the answer is 401 in German."""
    session, token = next(iter(chamber.identity.sessions)), "kwt_sabine.kroeger"
    client = pages.test_client()
    body = {"processKey": "register_entry"}

    assert client.post("/api/v1/process-instances", json=body).status_code == 401
    assert client.post("/api/v1/process-instances", json=body, headers={"Authorization": f"Bearer {session}"}).status_code == 401
    assert client.post("/api/v1/process-instances", json=body, headers={"Authorization": f"Bearer {token}"}).status_code == 201


def test_every_page_of_the_handbook_opens(stranger):
    """All handbook pages and the legal ones are there without signing in."""
    text = stranger.get("/hilfe").text
    pages = {part.split('"')[0] for part in text.split('href="/hilfe/')[1:]} | {"verbesserung"}

    assert {"barrierefreiheit", "datenschutz", "frist"} <= pages
    for page in pages:
        assert stranger.get(f"/hilfe/{page}").status_code == 200
    assert stranger.get("/hilfe/..%2fviews").status_code == 404


def test_brightness_is_chosen_and_remembered(sabine):
    """The choice is in the first byte of the next page."""
    sabine.post("/darstellung", {"theme": "dark"})

    assert '<html lang="de" data-kern-theme="dark"' in sabine.get("/").text


def test_brightness_and_keys_have_a_page_of_their_own(sabine):
    """The page shows the choices once: without JavaScript it is the only way to them."""
    text = sabine.get("/darstellung").text

    assert text.count('id="keys-switch"') == 1
    assert text.count("Tastenkürzel</h2>") == 1


def test_an_ended_case_has_no_deadline_any_more(sign_in, chamber):
    """Where nothing is left to decide, no count of days is shown."""
    petra = sign_in("petra")
    petra.post("/vorgang/HR-2026-01842/abbrechen", {"reason": "Doppelt angelegt"})

    head = petra.get("/vorgang/HR-2026-01842").text.split("<dt>Frist</dt>")[1].split("</div>")[0]

    assert "keine mehr" in head
    assert "Tage" not in head

"""Bad input at the real counter and its API: 4xx, a German sentence, nothing lost, nothing half done."""
from __future__ import annotations

import base64
import io
import json
import re
import urllib.parse

import lxml.html
import pikepdf
import pytest
from chamber import FIRST_DAY, application, apply, open_chamber, person

from handlers.intake.folder import REPORT, collect
from handlers.intake.sample_data import drop, samples
from web import create_app
from workflows.clock import VirtualClock

START = "/neuer-vorgang/register_entry"
API = "/api/v1/process-instances"
SUBMISSIONS = "/api/v1/submissions"
RIGHT_TO_LEFT = "Anna\u202egro.reknil"


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    built = open_chamber(tmp_path_factory.mktemp("chamber"), VirtualClock(FIRST_DAY))
    built.identity.create_person("adam", "Adam Adler", groups=["register"], roles=["clerk", "lead", "admin"])
    yield built
    built.close()


@pytest.fixture(scope="module")
def case(app):
    return apply(app)


@pytest.fixture(scope="module")
def task(app, case):
    [found] = app.tasks.of_case(case.id, state="open")
    return found


class Counter:
    """A person's browser at the real counter; every answer is looked at for what must never be in it."""

    def __init__(self, app, username):
        pages = create_app(app)
        pages.config["PROPAGATE_EXCEPTIONS"] = False
        self.client = pages.test_client()
        self.client.set_cookie("sid", app.identity.create_session(person(app, username)))
        self.token = re.search(r'name="csrf-token" content="([^"]+)"', self.client.get("/hilfe").text).group(1)
        self.routes = list(pages.url_map.iter_rules())

    def get(self, path, **query):
        return seen(self.client.get(path, query_string=query))

    def post(self, path, values=None, **more):
        return seen(self.client.post(path, data={"csrf_token": self.token, **(values or {})}, **more))

    def put(self, path, json):
        return seen(self.client.put(path, json=json, headers={"X-CSRFToken": self.token}))

    def call(self, body, path=API, **headers):
        more = {"X-CSRFToken": self.token, **headers}
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return seen(self.client.post(path, data=content, content_type="application/json", headers=more))


def seen(answer):
    assert answer.status_code < 500, answer.text
    return answer


def words(answer):
    """What a person reads on the page."""
    return " ".join(lxml.html.fromstring(answer.text).text_content().split())


@pytest.fixture(scope="module")
def anna(app):
    return Counter(app, "anna")


@pytest.fixture(scope="module")
def adam(app):
    return Counter(app, "adam")


def number_of_cases(app):
    return len(app.history.instances(person(app, "adam"), state=None, limit=1000))


# --- forms -------------------------------------------------------------------------------------------

DATE = {"application.received-day": "31", "application.received-month": "02", "application.received-year": "2026"}
PARTNERS = {"application.owner.kind": "partnership", "application.owner.partners": "drei"}
FIELDS = {
    "an impossible date": (DATE, "Eingegangen am: Das Datum gibt es nicht. Beispiel: 31 12 2026"),
    "half a date": ({"application.received-day": "3"}, "Eingegangen am: Das Datum gibt es nicht"),
    "a vacant trade number": ({"application.trade_1.trade": "B1-1"}, "Gewerk: Bitte eine der Möglichkeiten wählen"),
    "a made-up option": ({"application.channel": "raumschiff"}, "Eingangsweg: Bitte eine der Möglichkeiten wählen"),
    "letters for a number": (PARTNERS, "Zahl der Gesellschafter: Bitte eine Zahl eingeben, zum Beispiel 12,5"),
    "a number too large": ({**PARTNERS, "application.owner.partners": "100"}, "Zahl der Gesellschafter: Höchstens 99"),
    "too much text": ({"application.owner.person.family_name": "x" * 201}, "Familienname: Bitte höchstens 200 Zeichen"),
    "100,000 signs": ({"application.trade_1.activity": "x" * 100_000}, "Bitte höchstens 2 000 Zeichen"),
    "no mail address": ({"application.owner.person.email": "anna@"}, "E-Mail: Das ist keine E-Mail-Adresse"),
    "no postcode": ({"application.establishment.postcode": "1805"}, "Postleitzahl: Bitte fünf Ziffern"),
    "nothing": ({"application.owner.person.family_name": "  "}, "Familienname: Bitte ausfüllen"),
    "NUL": ({"application.owner.person.family_name": "A\0b"}, "Familienname: Der Text enthielt unsichtbare"),
    "right to left": ({"application.owner.person.family_name": RIGHT_TO_LEFT}, "Familienname: Der Text enthielt"),
}


@pytest.mark.parametrize("sent,told", FIELDS.values(), ids=FIELDS.keys())
def test_a_wrong_field_is_named_and_what_was_typed_is_drawn_again(app, anna, case, sent, told):
    """The answer is 422, names the field and what to do; no case is begun, and what was typed stands in the page."""
    before = number_of_cases(app)
    typed = {"application.establishment.name": "Tischlerei Ahrens & Söhne", **sent}
    answer = anna.post(START, typed)

    assert answer.status_code == 422
    assert told in words(answer)
    assert "Tischlerei Ahrens &amp; Söhne" in answer.text
    assert number_of_cases(app) == before
    for value in (value for name, value in sent.items() if name.endswith(("-day", "family_name", "partners"))):
        shown = value.replace("\0", "").replace("\u202e", "").strip()
        assert shown in answer.text


def test_the_same_form_with_other_words_is_another_case_or_none(app, anna):
    """A form sent twice is one case; sent again with other words it loses neither these nor the case."""
    form = next(f for f in lxml.html.fromstring(anna.get(START).text).forms if f.get("action", START) == START)
    values = {**dict(form.form_values()), **complete_form()}
    first, again = anna.post(START, values), anna.post(START, values)
    assert first.status_code == 303, words(first)
    assert first.location == again.location

    other = anna.post(START, {**values, "application.owner.person.family_name": "Behrens"})
    assert other.status_code == 409
    assert f"schon der Vorgang {first.location.rpartition('/')[2]} angelegt, mit anderen Angaben" in words(other)
    assert 'value="Behrens"' in other.text
    fresh = re.search(r'name="_token" value="([^"]+)"', other.text).group(1)
    assert anna.post(START, {**values, "application.owner.person.family_name": "Behrens", "_token": fresh}).location not in (
        first.location, None)


def complete_form():
    """A complete application of one trade of annex B2, which needs no qualification."""
    person_fields = {
        "family_name": "Ahrens", "first_names": "Anna", "nationality": "deutsch", "street": "Hafenweg 3",
        "postcode": "18055", "place": "Rostock", "birth_date-day": "5", "birth_date-month": "3",
        "birth_date-year": "1990",
    }
    establishment = {"kind": "main", "street": "Hafenweg 3", "postcode": "18055", "place": "Rostock"}
    start = {"start_date-day": "1", "start_date-month": "12", "start_date-year": "2026"}
    return {
        "application.channel": "counter", "application.event": "entry", "trade_count": "1",
        "application.received-day": "30", "application.received-month": "11", "application.received-year": "2026",
        "application.owner.kind": "natural", "application.owner.ihk_member": "no",
        "application.owner.nationality_group": "de", "application.declaration": "on",
        **{f"application.owner.person.{name}": value for name, value in person_fields.items()},
        **{f"application.establishment.{name}": value for name, value in establishment.items()},
        **{f"application.trade_1.{name}": value for name, value in
           {"trade": "B2-1", "activity": "Eisenflechten", **start}.items()},
    }


# --- files and notes ---------------------------------------------------------------------------------

MB = 1024 * 1024
FILES = {
    "50 MB": ("a.pdf", b"%PDF-1.4" + b"0" * (50 * MB), 422, "„a.pdf“ ist zu groß. Erlaubt sind 25 MB."),
    "a little too large": ("a.pdf", b"%PDF-1.4" + b"0" * (25 * MB), 422, "„a.pdf“ ist zu groß. Erlaubt sind 25 MB."),
    "a program": ("a.exe", b"MZ\x90\0", 422, "„a.exe“ wird so nicht angenommen. Bitte speichern Sie als PDF"),
    "another content": ("a.pdf", b"hallo", 422, "Der Inhalt von „a.pdf“ passt nicht zur Endung .pdf"),
    "nothing in it": ("a.pdf", b"", 422, "„a.pdf“ ist leer. Bitte wählen Sie eine andere Datei."),
    "a way up, without an ending": ("../x", b"hallo", 422, "„x“ wird so nicht angenommen"),
}


@pytest.mark.parametrize("name,content,status,told", FILES.values(), ids=FILES.keys())
def test_a_file_that_can_not_be_kept_is_refused_by_name(app, anna, case, name, content, status, told):
    """The file is named with what to do; the case's papers stay as they were."""
    papers = app.tasks.documents(case.id, person(app, "anna"))
    upload = {"file": (io.BytesIO(content), name)}
    answer = anna.post(f"/vorgang/{case.business_key}/dokumente", upload, content_type="multipart/form-data")

    assert (answer.status_code, told in words(answer)) == (status, True)
    assert app.tasks.documents(case.id, person(app, "anna")) == papers


def test_a_file_name_is_only_a_name(app, anna, case):
    """Folders, control and direction signs of a name are left out."""
    for name in ("../../etc/x.txt", "rechnung\0\u202egpj.txt"):
        upload = {"file": (io.BytesIO("grüß dich".encode()), name)}
        path = f"/vorgang/{case.business_key}/dokumente"
        assert anna.post(path, upload, content_type="multipart/form-data").status_code == 303
    names = [one.name for one in app.tasks.documents(case.id, person(app, "anna"))]
    assert names[-2:] == ["x.txt", "rechnunggpj.txt"]


def test_a_note_is_kept_whole_or_not_at_all(app, anna, case):
    """A long note is kept whole, one too long is drawn again, an empty one is refused."""
    path = f"/vorgang/{case.business_key}/notizen"
    assert anna.post(path, {"text": "ä" * 50_000}).status_code == 303
    assert len(app.tasks.notes(case.id, person(app, "anna"))[-1].text) == 50_000

    answer = anna.post(path, {"text": "ö" * 100_001})
    assert answer.status_code == 422
    assert "Die Notiz ist zu lang (100 001 Zeichen)" in words(answer)
    assert "ö" * 100_001 in answer.text
    assert "Die Notiz ist leer. Bitte schreiben Sie etwas hinein." in words(anna.post(path, {"text": " "}))
    assert len(app.tasks.notes(case.id, person(app, "anna"))) == 1


# --- everywhere --------------------------------------------------------------------------------------

NASTY = ("\0", RIGHT_TO_LEFT, "x" * 100_000, "9" * 26, "9" * 5000, "-1", "31.02.2026", "²", "٣", "NaN", "1e999999999",
         "' OR 1=1 --", "../x", "{{7*7}}", "\ufffd")
NAMES = (
    "text", "name", "value", "reason", "message", "subscription", "weiter", "username", "password", "note", "theme",
    "size", "keys", "file", "stand", "prozess", "team", "_revision", "_token", "date-day", "date-month",
    "date-year", "completeness.result", "completeness.present", "complete_on-day", "complete_on-month",
    "complete_on-year",
)


@pytest.mark.parametrize("nasty", NASTY, ids=lambda text: repr(text[:12]))
def test_no_page_breaks_whatever_is_sent(adam, case, task, nasty):
    """Every route answers every method with every field filled with nonsense, and never with a 500."""
    known = {"task_id": task.id, "key": case.business_key}
    for rule in adam.routes:
        if rule.endpoint == "auth.sign_out":
            continue
        foolish = re.sub(r"<[^>]+>", urllib.parse.quote(nasty[:2000]), rule.rule)
        sound = re.sub(r"<(?:\w+:)?(\w+)>", lambda found: known.get(found.group(1), "x"), rule.rule)
        for path in {foolish, sound}:
            if "GET" in rule.methods:
                adam.get(path, **dict.fromkeys(NAMES, nasty[:2000]))
            if "POST" in rule.methods:
                adam.post(path, dict.fromkeys(NAMES, nasty))
            if "PUT" in rule.methods:
                adam.put(path, {"values": {nasty: [nasty]}, "form_version": nasty})


# --- the interface for programs ----------------------------------------------------------------------

BODIES = {
    "nothing": (b"", "", "kein lesbares JSON"),
    "half a body": (b'{"processKey":', "", "kein lesbares JSON"),
    "rubbish": (b"\xff\xfe\0", "", "kein lesbares JSON"),
    "NaN": (b'{"processKey":"register_entry","variables":{"a":NaN}}', "", "kein lesbares JSON"),
    "a number beyond all": (b'{"processKey":"register_entry","variables":{"a":1e400}}', "", "kein lesbares JSON"),
    "an abyss": (b"[" * 100_000, "", "kein lesbares JSON"),
    "a list": (b"[]", "", "Erwartet wird ein JSON-Objekt"),
    "wrong types": (b'{"processKey":1}', "processKey", "Dieses Feld hat den falschen Typ. Erwartet: Text."),
    "an unknown key": (b'{"processKey":"register_entry","x":1}', "x", "Dieses Feld gibt es nicht"),
    "a missing key": (b'{"variables":{}}', "processKey", "Bitte ausfüllen"),
    "deep variables": (
        b'{"processKey":"register_entry","variables":' + b'{"a":' * 20 + b"1" + b"}" * 21, "variables", "Zu viele oder zu"),
    "half a character": (
        b'{"processKey":"register_entry","variables":{"a":["\\ud800"]}}', "variables.a[1]", "unsichtbare Steuerzeichen"),
    "a NUL": (b'{"processKey":"register_entry","businessKey":"a\\u0000"}', "businessKey", "unsichtbare Steuerzeichen"),
    "an odd number of a case": (
        b'{"processKey":"register_entry","businessKey":"a/b?c"}', "businessKey", "Bitte höchstens 64 Zeichen"),
}


@pytest.mark.parametrize("body,field,told", BODIES.values(), ids=BODIES.keys())
def test_a_wrong_body_is_told_field_by_field(app, adam, body, field, told):
    """422 with the field and a German sentence; no case is begun."""
    before = number_of_cases(app)
    answer = adam.call(body)

    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"
    assert (field, True) in {(one["field"], told in one["message"]) for one in answer.json["errors"]}
    assert number_of_cases(app) == before


def test_who_may_not_call_is_told_what_is_missing(app, adam):
    """No key: 401; a browser without its token: 400; not JSON: 415; too much: 413; each says what to do."""
    stranger = create_app(app).test_client()
    answers = [
        stranger.post(API, json={}), stranger.post(API, json={}, headers={"Authorization": "Bearer ungültig"}),
        adam.call(b"{}", **{"X-CSRFToken": ""}),
        adam.client.post(API, data=b"{}", content_type="text/plain", headers={"X-CSRFToken": adam.token}),
        adam.call(b'"' + b"x" * (27 * MB) + b'"'),
    ]
    assert [(answer.status_code, answer.json["detail"].split(". ")[0][:48]) for answer in answers] == [
        (401, "Bitte senden Sie einen gültigen Zugangsschlüssel"), (401, "Bitte senden Sie einen gültigen Zugangsschlüssel"),
        (400, "Der Anfrage fehlt das Zeichen der Sitzung (Kopfz"),
        (415, "Die Schnittstelle erwartet JSON (Content-Type: a"), (413, "Die Anfrage ist zu groß"),
    ]


def start(**more):
    return {"processKey": "register_entry", "variables": {"application": changed(["channel"], "portal")}, **more}


def changed(path, value):
    """The application of a worked case with one value changed."""
    made = json.loads(json.dumps(application(), default=str))
    *way, last = path
    inner = made
    for step in way:
        inner = inner[step]
    inner[last] = value
    return made


APPLICATIONS = {
    "a vacant trade number": (["trades", 0, "trade"], "B1-1", "trades[1].trade", "Das Gewerbe B1-1 gibt es nicht"),
    "an impossible date": (["received"], "2026-02-31", "received", "Diesen Tag gibt es nicht: 2026-02-31"),
    "no owner": (["owner"], {}, "owner.person.family_name", "Bitte ausfüllen"),
    "no premises": (["establishment"], {}, "establishment.place", "Bitte ausfüllen"),
    "no trade": (["trades"], [], "trades", "Bitte ausfüllen"),
    "a wrong type": (["owner"], "Anna", "owner", "Dieses Feld hat den falschen Typ. Erwartet: Objekt."),
}


@pytest.mark.parametrize("path,value,field,told", APPLICATIONS.values(), ids=APPLICATIONS.keys())
def test_a_wrong_fact_of_an_application_is_named(app, adam, path, value, field, told):
    """Through both interfaces: 422 with the fact's path and a sentence, and no case that would stand still."""
    before, wrong = number_of_cases(app), changed(path, value)
    starting = adam.call({"processKey": "register_entry", "variables": {"application": wrong}})
    submitting = adam.call({"submissionId": f"wrong-{field}", "data": {"application": wrong}}, SUBMISSIONS)

    assert (starting.status_code, submitting.status_code) == (422, 422)
    assert (f"variables.application.{field}", True) in {
        (one["field"], told in one["message"]) for one in starting.json["errors"]}
    if "errors" in submitting.json:
        assert (f"application.{field}", True) in {
            (one["field"], told in one["message"]) for one in submitting.json["errors"]}
    assert submitting.json["detail"]
    assert number_of_cases(app) == before


def test_the_same_key_means_the_same_case(app, adam):
    """Repeated with the same words: the same case. With others: 409, and nothing begins. A number of a case is given once."""
    first, again = (adam.call(start(idempotencyKey="k-1", businessKey="AZ-77")) for _ in range(2))
    assert (first.status_code, first.json["businessKey"], first.json) == (201, "AZ-77", again.json)
    before = number_of_cases(app)

    other = adam.call(start(idempotencyKey="k-1", variables={"application": changed(["channel"], "email")}))
    assert (other.status_code, "schon der Vorgang AZ-77 angelegt" in other.json["detail"]) == (409, True)
    taken = adam.call(start(businessKey="AZ-77"))
    assert (taken.status_code, "Die Vorgangsnummer AZ-77 gibt es schon" in taken.json["detail"]) == (409, True)
    assert number_of_cases(app) == before


def pdf_file(script=""):
    """One page, with a program that runs when it is opened where there is one."""
    page, made = pikepdf.new(), io.BytesIO()
    page.add_blank_page()
    if script:
        page.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String(script))
    page.save(made)
    return made.getvalue()


def test_a_submission_with_a_program_in_a_paper_is_refused(app, adam):
    """Through the API as by upload: a sentence that says what to do, no case; the id stays known."""
    before = number_of_cases(app)
    listed = {"contentStructure": {"attachments": [{"attachmentId": "f1", "filename": "D03 Meisterbrief.pdf"}]}}
    body = {
        "submissionId": "fit-js", "metadata": listed, "data": {"application": changed(["channel"], "portal")},
        "attachments": {"f1": base64.b64encode(pdf_file("app.alert(1)")).decode()},
    }
    first, again = adam.call(body, SUBMISSIONS), adam.call(body, SUBMISSIONS)
    assert {one.status_code for one in (first, again)} == {422}
    assert "„D03 Meisterbrief.pdf“ enthält ein Programm" in first.json["detail"]
    assert again.json["detail"] == first.json["detail"]
    assert number_of_cases(app) == before


def test_a_submission_counts_once(app, adam):
    """The same submission again points at its case; other words under its id are refused, and the first stay."""
    paper = base64.b64encode(pdf_file()).decode()
    listed = {"contentStructure": {"attachments": [{"attachmentId": "f1", "filename": "D03 Meisterbrief.pdf"}]}}
    body = {
        "submissionId": "fit-1", "metadata": listed, "data": {"application": changed(["channel"], "portal")},
        "attachments": {"f1": paper},
    }
    first, again = adam.call(body, SUBMISSIONS), adam.call(body, SUBMISSIONS)
    assert [(one.status_code, one.json["state"]) for one in (first, again)] == [(201, "accepted"), (200, "duplicate")]
    assert first.json["businessKey"] == again.json["businessKey"]

    other = adam.call({**body, "data": {"application": changed(["channel"], "email")}}, SUBMISSIONS)
    assert other.status_code == 409
    assert other.json["detail"].startswith("Unter dieser Kennung ist schon eine andere Einreichung eingegangen.")
    papers = adam.call({**body, "attachments": {"f1": base64.b64encode(b"%PDF-1.7 anders").decode()}}, SUBMISSIONS)
    assert papers.status_code == 409


SUBMITTED = {
    "no base64": ({"submissionId": "b-1", "attachments": {"f1": "äöü"}}, "attachments.f1", "ist kein Base64"),
    "attachments as a list": ({"submissionId": "b-2", "attachments": [1]}, "attachments", "falschen Typ. Erwartet: Objekt"),
    "an unknown key": ({"submissionId": "b-3", "extra": 1}, "extra", "Dieses Feld gibt es nicht"),
    "no object": ([], "", "Erwartet wird ein JSON-Objekt"),
}


@pytest.mark.parametrize("body,field,told", SUBMITTED.values(), ids=SUBMITTED.keys())
def test_a_submission_that_can_not_be_read_is_told_field_by_field(adam, body, field, told):
    """422 with the field and a sentence."""
    answer = adam.call(body, SUBMISSIONS)
    assert answer.status_code == 422
    assert (field, True) in {(one["field"], told in one["message"]) for one in answer.json["errors"]}


# --- the drop folder ---------------------------------------------------------------------------------


def spoil(place, name, content):
    """Overwrite a file of a submission; None takes it away."""
    if content is None:
        (place / name).unlink()
    else:
        (place / name).write_bytes(content)


def with_trade(place, code):
    data = json.loads((place / "data.json").read_text("utf-8"))
    data["application"]["trades"][0]["trade"] = code
    metadata = json.loads((place / "metadata.json").read_text("utf-8"))
    del metadata["contentStructure"]["data"]["hash"]
    (place / "data.json").write_text(json.dumps(data), "utf-8")
    (place / "metadata.json").write_text(json.dumps(metadata), "utf-8")


def without_papers(place):
    for paper in (place / "attachments").iterdir():
        paper.unlink()
    (place / "attachments").rmdir()


def with_program(place):
    """A paper with a program in it, its checksum as stated."""
    metadata = json.loads((place / "metadata.json").read_text("utf-8"))
    item = metadata["contentStructure"]["attachments"][0]
    item.pop("hash", None)
    [paper] = [one for one in (place / "attachments").iterdir() if one.name in item.values()]
    paper.write_bytes(pdf_file("app.launchURL('x')"))
    (place / "metadata.json").write_text(json.dumps(metadata), "utf-8")


DROPPED = {
    "a program in a paper": (with_program, "enthält ein Programm"),
    "broken metadata": (lambda place: spoil(place, "metadata.json", b"{kaputt"), "metadata.json ist kein lesbares JSON"),
    "binary rubbish": (lambda place: spoil(place, "data.json", bytes(range(256))), "data.json ist kein lesbares JSON"),
    "no data": (lambda place: spoil(place, "data.json", None), "Die Datei data.json fehlt"),
    "changed data": (lambda place: spoil(place, "data.json", b'{"application": {}}'), "enthalten keinen Antrag"),
    "a wrong checksum": (lambda place: spoil(place, "data.json", (place / "data.json").read_bytes() + b" "),
                         "Die Prüfsumme der Fachdaten stimmt nicht"),
    "papers missing": (without_papers, "ist genannt, aber nicht beigefügt"),
    "a paper that is none": (lambda place: spoil(place / "attachments", "fremd.exe", b"MZ"), "„fremd.exe“ ist beigefügt"),
    "a vacant trade number": (lambda place: with_trade(place, "B1-1"), "Gewerbe: Das Gewerbe B1-1 gibt es nicht"),
    "nothing at all": (lambda place: [without_papers(place), *(one.unlink() for one in place.iterdir())],
                       "Die Datei metadata.json fehlt"),
}


@pytest.mark.parametrize("harm,told", DROPPED.values(), ids=DROPPED.keys())
def test_a_broken_submission_is_kept_and_told_and_stops_nothing(app, tmp_path, harm, told):
    """Its files lie in rejected/ with a German report; the sound one behind it becomes a case."""
    sound, broken = samples()[1], samples()[0]
    place = drop(broken, tmp_path).rename(tmp_path / "0-broken")
    harm(place)
    left = {one.name for one in place.rglob("*")}
    drop(sound, tmp_path)
    first, second = collect(app.intake, tmp_path)

    kept = tmp_path / "rejected" / "0-broken"
    assert first.state == "rejected"
    assert second.state in {"accepted", "duplicate"}
    assert {one.name for one in kept.rglob("*")} == {*left, REPORT}
    assert told in (kept / REPORT).read_text("utf-8")


def test_another_submission_under_a_known_id_is_kept(app, tmp_path):
    """Dropped again with other words: it lies in rejected/ with a report, and the first case stays as it is."""
    sample = samples()[2]
    drop(sample, tmp_path)
    collect(app.intake, tmp_path)
    before = number_of_cases(app)
    with_trade(drop(sample, tmp_path), "A27" if sample.data["application"]["trades"][0]["trade"] != "A27" else "A3")
    [receipt] = collect(app.intake, tmp_path)

    assert (receipt.state, receipt.known) == ("rejected", True)
    assert "unter einer neuen Kennung" in (tmp_path / "rejected" / sample.name / REPORT).read_text("utf-8")
    assert number_of_cases(app) == before

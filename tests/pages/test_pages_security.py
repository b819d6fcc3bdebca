"""What holds for every route: headers, closed doors, form tokens, GET changes nothing, hostile text stays text."""
from __future__ import annotations

import copy
import dataclasses
import datetime as dt

import pytest
from flask import Flask
from page_fakes import MARTA, PASSWORD, FakeApplication

from web import create_app
from web.security import safe_next
from web.sessions import PUBLIC

VALUES = {
    "task_id": "t1", "key": "HR-2026-01842", "document_id": "i1-Antr", "incident_id": "in1", "name": "frist", "filename": "x", "file": "x.bpmn",
    "work_id": "w1", "version": 3, "instance_id": "i1", "proposal_id": "p1", "round_id": "S27", "mark": "1",
    "definition_id": "register_entry:3", "number": 1,
}
UNSAFE = {"POST", "PUT", "DELETE", "PATCH"}
HOSTILE = [
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", "javascript:alert(1)",
    "{{ 7 * 7 }}", "{% raw %}", "</textarea><svg onload=alert(1)>", "\u202egnp.exe", "${7*7}", "]]><x/>",
]


def routes(flask: Flask) -> list[tuple[str, str, str]]:
    """Endpoint, address and method of every route with its places filled in."""
    found = []
    adapter = flask.url_map.bind("localhost")
    for rule in flask.url_map.iter_rules():
        process = rule.endpoint.startswith("start.") or "version" in rule.arguments
        key = "register_entry" if process else VALUES["key"]
        values = {name: (VALUES | {"key": key}).get(name, "1") for name in rule.arguments}
        methods = (rule.methods or set()) - {"HEAD", "OPTIONS"}
        found += [(rule.endpoint, adapter.build(rule.endpoint, values, method=method), method) for method in sorted(methods)]
    return found


# What is the same for everybody and may be kept by the browser for a day.
KEPT = ("help.image", "preferences.brand")


def test_every_answer_carries_the_strict_headers(sign_in, pages):
    """CSP, nosniff, referrer policy, framing and no-store stand on every route's answer, errors included."""
    browser = sign_in("petra")
    for endpoint, address, method in [*routes(pages), ("none", "/gibt-es-nicht", "GET")]:
        headers = browser.client.open(address, method=method).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, endpoint
        assert "unsafe" not in policy, endpoint
        assert headers["X-Content-Type-Options"] == "nosniff", endpoint
        assert headers["Referrer-Policy"] == "same-origin", endpoint
        assert headers["Cache-Control"] == ("public, max-age=86400" if endpoint in KEPT else "no-store"), endpoint
        assert "Strict-Transport-Security" not in headers, endpoint


def test_without_signing_in_only_public_pages_answer(stranger, pages):
    """Every route that is not marked public sends a stranger to sign in, and the API says 401."""
    for endpoint, address, method in routes(pages):
        stranger.get("/hilfe")
        answer = stranger.post(address) if method == "POST" else stranger.client.open(
            address, method=method, headers={"X-CSRFToken": stranger.token})
        if getattr(pages.view_functions[endpoint], PUBLIC, False):
            # A calendar's or a survey's address is its secret: one nobody was given is not there.
            assert answer.status_code < 400 or endpoint in ("auth.sign_in", "notices.feed", "survey.ask"), endpoint
        elif address.startswith("/api/"):
            assert answer.status_code == 401, endpoint
        else:
            assert answer.status_code == 303, endpoint
            assert answer.location.startswith("/anmelden?weiter=/"), endpoint


def test_public_pages_are_these(pages):
    """The list of open doors is short and known."""
    public = {endpoint for endpoint, view in pages.view_functions.items() if getattr(view, PUBLIC, False)}

    assert public == {
        "auth.sign_in", "auth.sign_out", "health.alive", "health.metrics", "health.ready", "help.image",
        "help.overview", "help.page", "notices.feed", "preferences.brand", "preferences.save", "preferences.speak", "survey.ask",
    }


def test_no_unsafe_request_without_the_form_token(sign_in, pages, chamber):
    """POST and PUT without token are refused on every route and change nothing."""
    browser = sign_in("petra")
    for endpoint, address, method in routes(pages):
        if method in UNSAFE:
            answer = browser.client.open(address, method=method, data={"result": "complete"})
            assert answer.status_code == 400, endpoint
    assert chamber.calls == []


def test_a_foreign_site_is_refused_even_with_a_token(sabine, chamber):
    """Sec-Fetch-Site says who asks; other origins get 403."""
    answer = sabine.post("/aufgabe/t4/uebernehmen", headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 403
    assert chamber.calls == []


def test_get_changes_nothing(sign_in, pages, chamber):
    """All GET routes together leave the chamber as it was."""
    browser = sign_in("petra")
    before = copy.deepcopy((chamber.user_tasks, chamber.drafts, chamber.open_incidents))
    for _, address, method in routes(pages):
        if method == "GET":
            browser.get(address)

    assert (chamber.user_tasks, chamber.drafts, chamber.open_incidents) == before
    assert chamber.calls == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(sign_in, chamber, text):
    """What applicants and colleagues type is shown, never run."""
    chamber.user_tasks["t1"] = dataclasses.replace(chamber.user_tasks["t1"], title=text, place=text, name=text, label=text, chips=(text,))
    case = chamber.cases["i1"]
    case.instance = dataclasses.replace(case.instance, title=text, place=text)
    case.notes[0] = dataclasses.replace(case.notes[0], text=text)
    case.documents[0] = dataclasses.replace(case.documents[0], name=text)
    case.variables |= {"trade_name": text, "checks": [{"rule": text, "law": text, "state": "met", "text": text}]}
    browser = sign_in("petra")
    answers = [browser.get(path) for path in ("/", "/aufgabe/t1", "/vorgang/HR-2026-01842", "/vorgaenge", "/stoerungen")]
    answers += [browser.post("/suche", {"text": text}), browser.post("/aufgabe/t6", {"lead_name": text, "remark": text})]
    answers += [browser.post("/handwerksrolle", {"text": text}), browser.post("/neuer-vorgang/register_entry", {"application.firm": text})]

    for answer in answers:
        assert answer.status_code < 500
        for live in ("<script>alert", "<img src=x", "<svg onload", "' onmouseover='", 'href="javascript', "<x/>"):
            assert live not in answer.text


@pytest.mark.parametrize("target", [
    "//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)", "evil", "", None,
    "\\\\evil", "/ evil", "/x\n//evil",
])
def test_the_way_on_stays_here(target):
    """An address of another site in "weiter" leads to the start instead."""
    assert safe_next(target) == "/"


def test_the_way_on_keeps_the_own_page():
    """Own pages with filters are kept."""
    assert safe_next("/aufgabe/t1?ansicht=mine") == "/aufgabe/t1?ansicht=mine"


def test_signing_in_and_out(stranger, chamber):
    """The right password opens a new session with a closed cookie and leads on; signing out ends it here and there."""
    stranger.get("/anmelden?weiter=/vorgaenge")
    answer = stranger.post("/anmelden", {"username": "sabine.kroeger", "password": PASSWORD, "weiter": "/vorgaenge"})
    cookie = next(header for header in answer.headers.getlist("Set-Cookie") if header.startswith("sid="))

    assert answer.location == "/vorgaenge"
    assert all(flag in cookie for flag in ("HttpOnly", "SameSite=Lax", "Path=/"))
    stranger.get("/")
    assert stranger.post("/abmelden").location == "/anmelden"
    assert chamber.identity.sessions == {}
    assert stranger.get("/").status_code == 303


def test_a_wrong_password_says_so_without_saying_which(stranger):
    """403 with a sentence, the user name kept, no session."""
    answer = stranger.post("/anmelden", {"username": "sabine.kroeger", "password": "falsch"})

    assert answer.status_code == 403
    assert "Benutzername oder Passwort stimmen nicht" in answer.text
    assert 'value="sabine.kroeger"' in answer.text


def test_demo_accounts_open_only_in_the_demo(stranger):
    """Outside of the demo nobody gets in by choosing a name, and no names are shown."""
    assert "Jörg Behrens" not in stranger.get("/anmelden").text
    assert stranger.post("/anmelden", {"demo": "p1"}).status_code == 403


def test_demo_accounts_of_people_outside_the_office_stand_apart(tmp_path):
    """Staff come first; who has no role here is found below, folded away, so that the list stays short."""
    chamber = FakeApplication(tmp_path)
    outside = dataclasses.replace(MARTA, id="p99", name="Karl Wendt", roles=frozenset(), groups=frozenset())
    chamber.identity.people = lambda: [outside, MARTA]
    page = create_app(chamber, demo=True).test_client().get("/anmelden").text

    before, _, folded = page.partition("Ehrenamtliche in Prüfungsausschüssen (1)")
    assert MARTA.name in before
    assert "Karl Wendt" not in before
    assert "Karl Wendt" in folded


def test_behind_tls_cookies_are_bound_to_the_host(tmp_path):
    """Behind TLS: __Host- cookies with Secure, and HSTS."""
    chamber = FakeApplication(tmp_path, behind_tls=True)
    client = create_app(chamber, demo=True).test_client()
    page = client.get("/anmelden", base_url="https://kammer.example")
    token = page.text.split('name="csrf_token" value="')[1].split('"')[0]
    answer = client.post(
        "/anmelden", base_url="https://kammer.example", data={"csrf_token": token, "demo": "p1"},
        headers={"Referer": "https://kammer.example/anmelden"},
    )

    assert "Strict-Transport-Security" in page.headers
    cookies = {header.split("=")[0]: header for header in answer.headers.getlist("Set-Cookie") + page.headers.getlist("Set-Cookie")}
    assert set(cookies) == {"__Host-sid", "__Host-form"}
    assert all("Secure" in header for header in cookies.values())


@pytest.mark.parametrize(("who", "status"), [("sabine", 403), ("petra", 200), ("tilo", 200), ("marta", 403)])
def test_incidents_are_for_leads_and_administrators(sign_in, who, status):
    """Clerks get 403 and no link."""
    browser = sign_in(who)

    assert browser.get("/stoerungen").status_code == status
    assert ('href="/stoerungen"' in browser.get("/hilfe").text) == (status == 200)


def test_an_administrator_sees_no_case(sign_in):
    """Being an administrator opens no case: the incident shows its number, nothing of the applicant."""
    text = sign_in("tilo").get("/stoerungen").text

    assert "AB-2026-00117" in text
    assert "Tomasz" not in text
    assert sign_in("tilo").get("/vorgang/AB-2026-00117").status_code == 404


def test_an_unexpected_error_gives_a_number_and_no_insides(sabine, chamber):
    """500 shows a number to quote and nothing of the cause."""
    def broken(*_, **__):
        raise RuntimeError("secret detail")

    chamber.tasks.inbox = broken
    answer = sabine.get("/")

    assert answer.status_code == 500
    assert "Fehlernummer" in answer.text
    assert "secret detail" not in answer.text


def test_assets_may_be_kept_for_ever(stranger, pages):
    """Hashed assets are immutable, compressed, typed and not offered to other origins."""
    address = pages.extensions["assets"].url("app.js")
    answer = stranger.client.get(address, headers={"Accept-Encoding": "br"})

    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Encoding"] == "br"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_the_end_of_the_day_is_told_half_an_hour_before(sabine, chamber):
    """The absolute end of a session is spoken of in time, also without JavaScript, and not all day."""
    assert 'data-shows-in="27000" hidden' in sabine.get("/").text
    chamber.identity.session_left = dt.timedelta(minutes=29)

    text = sabine.get("/").text

    assert 'data-shows-in="-60">' in text
    assert "Um 11:10 Uhr werden Sie abgemeldet" in text


def test_a_preview_is_framed_by_nobody_else_and_can_run_nothing(sabine, chamber):
    """Only what a browser shows safely is shown inline, in a frame of ours alone; the page itself allows no more than that."""
    document = chamber.cases["i1"].documents[0]
    chamber.cases["i1"].contents[document.id] = b"%PDF-1.7"
    answer = sabine.get(f"/dokument/{document.id}/ansicht")
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'self'"
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Disposition"].startswith("inline")
    assert "sandbox" in sabine.get(f"/dokument/{document.id}").headers["Content-Security-Policy"]
    policy = sabine.get("/aufgabe/t1").headers["Content-Security-Policy"]
    assert "frame-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "frame-src" not in sabine.get("/").headers["Content-Security-Policy"]


@pytest.mark.parametrize(("media_type", "status", "sandboxed"), [
    ("image/png", 200, True), ("text/plain", 200, True), ("text/html", 404, False), ("image/tiff", 404, False),
])
def test_what_could_run_is_never_shown(sabine, chamber, media_type, status, sandboxed):
    """Pictures and plain text stand in a sandbox, everything else is only downloaded."""
    case = chamber.cases["i1"]
    case.documents[0] = dataclasses.replace(case.documents[0], media_type=media_type)
    case.contents[case.documents[0].id] = b"x"
    answer = sabine.get(f"/dokument/{case.documents[0].id}/ansicht")
    assert answer.status_code == status
    assert ("sandbox" in answer.headers["Content-Security-Policy"]) == sandboxed

"""What monitoring is told, to whom, and one line of the log per request."""
from __future__ import annotations

import json
import logging

import pytest
import structlog

from workflows.commands.output import log_to_stderr
from workflows.services.readiness import Check

WAYS = ("/healthz", "/readyz", "/metrics")


@pytest.fixture
def lines(capfd):
    """Begin to log, or read what was logged since."""
    def read():
        found = capfd.readouterr().err
        log_to_stderr("INFO")
        return [json.loads(line) for line in found.splitlines() if line.startswith("{")]

    yield read
    structlog.reset_defaults()
    logging.getLogger().handlers.clear()


@pytest.mark.parametrize("way", WAYS)
def test_monitoring_on_this_machine_needs_no_signing_in(pages, way):
    """Whoever watches from the machine itself is answered."""
    assert pages.test_client().get(way).status_code == 200


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("asked", [
    {"environ_base": {"REMOTE_ADDR": "192.0.2.7"}},
    {"headers": {"X-Forwarded-For": "127.0.0.1"}},
    {"headers": {"Forwarded": "for=127.0.0.1"}},
])
def test_monitoring_is_not_public(pages, way, asked):
    """From elsewhere, or through a proxy, the addresses do not exist (ASVS 13.4.5)."""
    assert pages.test_client().get(way, **asked).status_code == 404


def test_ready_tells_what_is_missing(pages, chamber):
    """One failed check makes 503 and stands in the answer with its figures."""
    chamber.readiness.found = [Check("database", True), Check("worker", False, {"seen_seconds": 75})]
    answer = pages.test_client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json["checks"]["worker"] == {"ok": False, "seen_seconds": 75}


def test_metrics_count_requests_by_route(pages, sign_in, chamber):
    """The histogram knows routes, never addresses; the gauges are the installation's."""
    browser = sign_in("sabine")
    task = next(iter(chamber.user_tasks))
    browser.get(f"/aufgabe/{task}")
    text = browser.get("/metrics").text
    assert 'kammerwerk_request_seconds_count{method="GET",route="/aufgabe/<task_id>",status="200"} 1.0' in text
    assert "kammerwerk_urgent_unassigned 2.0" in text
    assert 'kammerwerk_jobs{kind="timer",state="open"} 3.0' in text
    assert task not in text


def test_every_request_is_one_line_by_route_and_person_by_id(sign_in, chamber, lines):
    """Method, route, status, milliseconds, request id and the opaque id of the person, and nothing that was typed."""
    browser = sign_in("sabine")
    lines()
    answer = browser.get("/aufgabe/Erika-Mustermann?q=Mustermann")
    (line,) = [found for found in lines() if found["event"] == "request"]
    assert (line["method"], line["route"], line["status"]) == ("GET", "/aufgabe/<task_id>", 404)
    assert line["ms"] >= 0
    assert answer.headers["X-Request-ID"] == line["request"]
    assert line["user"] == "p1"
    assert "Mustermann" not in json.dumps(line)


@pytest.mark.parametrize("given,kept", [
    ("proxy-4711-abcdef", True), ("short", False), ('x\n{"event":"forged"}', False), ("x" * 65, False),
])
def test_request_ids_come_from_a_trusted_proxy_only(pages, given, kept):
    """Behind TLS a usable id of the proxy is kept and echoed; without a proxy, or where it is none, we make our own."""
    def echoed() -> str:
        headers = {} if "\n" in given else {"X-Request-ID": given}
        environ = {"HTTP_X_REQUEST_ID": given}
        return pages.test_client().get("/anmelden", headers=headers, environ_overrides=environ).headers["X-Request-ID"]

    assert echoed() != given
    pages.config["BEHIND_TLS"] = True
    assert kept == (echoed() == given)


def test_nobody_writes_a_line_of_his_own_into_the_log(capfd):
    """Line breaks, separators and terminal signs in a value stay inside their line (ASVS 16.4.1)."""
    log_to_stderr("INFO")
    try:
        structlog.get_logger("test").info("seen", value='a\nb\r\u2028c\x1b[31m\x85"}')
        captured = capfd.readouterr().err
    finally:
        structlog.reset_defaults()
        logging.getLogger().handlers.clear()
    (line,) = captured.splitlines()
    assert json.loads(line)["value"] == 'a\nb\r\u2028c\x1b[31m\x85"}'
    assert line.isascii()
    assert line.isprintable()

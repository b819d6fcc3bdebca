"""A plain application and a step in memory, for the tests of letters, fees and register."""
from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine

import handlers
from handlers.adapters.memory import MemoryStep

TEMPLATES = Path(__file__).parents[2] / "bpmn" / "register_entry" / "letters"
NOW = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
REGISTRY = handlers.registry()


def template_files() -> dict[str, bytes]:
    """The shipped templates under the names a deployment gives them."""
    return {f"letters/{path.name}": path.read_bytes() for path in TEMPLATES.glob("*.typ")}


def database() -> Connection:
    """A connection to a fresh database in memory with all tables of the subjects."""
    connection = create_engine("sqlite://").connect()
    for metadata in handlers.tables():
        metadata.create_all(connection)
    return connection


def step(**changes: Any) -> MemoryStep:
    """A step with the shipped templates and parameters."""
    return MemoryStep(**{"connection": changes.pop("connection", None) or database(), "now": NOW,
                         "files": template_files()} | changes)


def perform(at: MemoryStep, topic: str, **variables: Any) -> dict[str, Any]:
    """Run a registered handler and give back what it puts out."""
    handler = REGISTRY.get(topic)
    assert handler is not None
    return dict(at.perform(handler, **variables) or {})


def person(**changes: Any) -> dict[str, Any]:
    """An invented person."""
    return {"family_name": "Ahrens", "first_names": "Anna", "birth_name": "", "sex": "female",
            "birth_date": dt.date(1991, 4, 3), "nationality": "deutsch", "street": "Lange Straße 12",
            "postcode": "18055", "place": "Rostock", "email": "anna.ahrens@example.org",
            "phone": "030 23125 001"} | changes


def application(**changes: Any) -> dict[str, Any]:
    """K1: a Tischlermeisterin in Rostock, as it is after register.accept."""
    return {
        "received": dt.date(2026, 11, 23), "complete": None, "channel": "portal", "event": "entry",
        "owner": {"kind": "natural", "registered": False, "ihk_member": "no", "nationality_group": "de",
                  "person": person(), "people": []},
        "establishment": {"kind": "main", "municipality": "13003000", "street": "Werftweg 4", "postcode": "18057",
                          "place": "Rostock", "name": "Tischlerei Ahrens"},
        "trades": [{"trade": "A27", "activity": "Möbelbau", "lead": {"who": "owner"}, "qualifications": [EXAM]}],
        "declaration": True,
    } | changes


EXAM = {"kind": "meister", "trade": "A27", "date": dt.date(2019, 6, 30), "body": "Handwerkskammer", "place": "Rostock"}


def line(**changes: Any) -> dict[str, Any]:
    """The line of K1."""
    return {"index": 1, "trade": "A27", "trade_name": "Tischler", "register": "A", "path": "P71A", "limited_to": None,
            "permission_first": False, "activity": "Möbelbau", "lead": {"who": "owner"},
            "qualifications": [EXAM]} | changes


GRANT = {"result": "grant", "legal_basis": "§ 7 Abs. 1a HwO", "reasons": ""}


def entered(at: MemoryStep, app: dict[str, Any] | None = None, row: dict[str, Any] | None = None) -> dict[str, Any]:
    """Record a grant and enter it; the entry."""
    app, row = app or application(), row or line()
    decision = perform(at, "register.record_decision", application=app, line=row, decision=GRANT)["decision"]
    return dict(perform(at, "register.enter", application=app, line=row, decision=decision)["entry"])

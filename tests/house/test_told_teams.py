"""Whom the shipped diagrams tell: each of these teams has a mailbox, for the day its members have no address."""
from __future__ import annotations

import pathlib

from lxml import etree

from handlers.parameters import defaults

ROOT = pathlib.Path(__file__).resolve().parents[2]
CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}"


def told() -> set[str]:
    """The teams that steps "Team benachrichtigen" of the shipped diagrams name."""
    found = set()
    for path in (ROOT / "bpmn").glob("*/*.bpmn"):
        for step in etree.parse(path).iter():
            if step.get(f"{CAMUNDA}topic") == "case.notify":
                found |= {one.text.strip('"') for one in step.iter(f"{CAMUNDA}inputParameter") if one.get("name") == "group"}
    return found


def test_every_team_that_is_told_has_a_mailbox():
    """A team without one would learn nothing as long as none of its members has an address."""
    mailboxes = next(one.value for one in defaults() if one.key == "team_mailboxes")

    assert {"tl_beratung", "foerder_sb", "register"} <= told()
    assert sorted(told() - mailboxes.keys()) == []

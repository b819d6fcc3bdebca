"""The blueprint its modules share, who may use it, and the words for what cases stand at."""
from __future__ import annotations

from flask import Blueprint

from web.sessions import for_roles

blueprint = Blueprint("migrations", __name__)
SECTION = "processes"
# Who designs a process decides about its cases; the services ask again.
for_owners = for_roles("process_owner")
# A second person may be a lead, as for releases.
for_deciders = for_roles("process_owner", "lead")

# A clerk's words, not the drawing's.
KINDS = {
    "userTask": "Aufgabe", "serviceTask": "automatischer Schritt", "sendTask": "automatischer Schritt",
    "receiveTask": "wartet auf einen Eingang", "callActivity": "anderer Prozess", "subProcess": "Teilprozess",
    "transaction": "Teilprozess", "intermediateCatchEvent": "wartet", "boundaryEvent": "läuft nebenher",
    "startEvent": "läuft nebenher", "parallelGateway": "Zusammenführung", "inclusiveGateway": "Zusammenführung",
    "eventBasedGateway": "wartet auf das Erste von mehreren", "exclusiveGateway": "Verzweigung",
    "businessRuleTask": "Entscheidung",
}


def kind(element_type: str) -> str:
    """What an element is called beside its name."""
    return KINDS.get(element_type, "Schritt")

"""The blueprint its modules share, who may use it, and the words for what cases stand at."""
from __future__ import annotations

from flask import Blueprint
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.sessions import for_roles

blueprint = Blueprint("migrations", __name__)
SECTION = "processes"
# Who designs a process decides about its cases; the services ask again.
for_owners = for_roles("process_owner")
# A second person may be a lead, as for releases.
for_deciders = for_roles("process_owner", "lead")

# A clerk's words, not the drawing's.
KINDS = {
    "userTask": _l("Aufgabe"), "serviceTask": _l("automatischer Schritt"), "sendTask": _l("automatischer Schritt"),
    "receiveTask": _l("wartet auf einen Eingang"), "callActivity": _l("anderer Prozess"),
    "subProcess": _l("Teilprozess"),
    "transaction": _l("Teilprozess"), "intermediateCatchEvent": _l("wartet"), "boundaryEvent": _l("läuft nebenher"),
    "startEvent": _l("läuft nebenher"), "parallelGateway": _l("Zusammenführung"),
    "inclusiveGateway": _l("Zusammenführung"),
    "eventBasedGateway": _l("wartet auf das Erste von mehreren"), "exclusiveGateway": _l("Verzweigung"),
    "businessRuleTask": _l("Entscheidung"),
}


def kind(element_type: str) -> str:
    """What an element is called beside its name."""
    return str(KINDS.get(element_type) or _("Schritt"))

"""What scopes and events are called."""
from __future__ import annotations

from flask_babel import lazy_gettext as _l

SCOPE_WORDS = {
    "tasks:read": _l("Aufgaben lesen"),
    "tasks:write": _l("Aufgaben übernehmen, ändern und abschließen"),
    "cases:read": _l("Vorgänge und ihre Dokumente lesen"),
    "cases:start": _l("Vorgänge und Anträge anlegen"),
    "documents:write": _l("Dokumente ablegen"),
    "messages:write": _l("Eingänge zuordnen"),
    "processes:read": _l("Prozesse und Entwürfe lesen"),
    "processes:write": _l("Entwürfe ändern und veröffentlichen"),
}
EVENT_WORDS = {
    "case.started": _l("Ein Vorgang hat begonnen"),
    "case.ended": _l("Ein Vorgang ist zu Ende"),
    "task.created": _l("Eine Aufgabe ist entstanden"),
    "task.completed": _l("Eine Aufgabe ist abgeschlossen"),
}
LIVES = {30: _l("30 Tage"), 90: _l("90 Tage"), 180: _l("180 Tage"), 366: _l("ein Jahr")}

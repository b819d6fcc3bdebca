"""What scopes and events are called."""
from __future__ import annotations

SCOPE_WORDS = {
    "tasks:read": "Aufgaben lesen",
    "tasks:write": "Aufgaben übernehmen, ändern und abschließen",
    "cases:read": "Vorgänge und ihre Dokumente lesen",
    "cases:start": "Vorgänge und Anträge anlegen",
    "documents:write": "Dokumente ablegen",
    "messages:write": "Eingänge zuordnen",
    "processes:read": "Prozesse und Entwürfe lesen",
    "processes:write": "Entwürfe ändern und veröffentlichen",
}
EVENT_WORDS = {
    "case.started": "Ein Vorgang hat begonnen",
    "case.ended": "Ein Vorgang ist zu Ende",
    "task.created": "Eine Aufgabe ist entstanden",
    "task.completed": "Eine Aufgabe ist abgeschlossen",
}
LIVES = {30: "30 Tage", 90: "90 Tage", 180: "180 Tage", 366: "ein Jahr"}

"""German words of the catalogue for what a handler's contract names in English."""
from __future__ import annotations

SUBJECTS = {
    "apprenticeships": "Lehrlingsrolle", "case": "Vorgang", "exams": "Prüfungen", "fee": "Gebühren",
    "letter": "Schreiben", "mail": "Nachrichten", "register": "Handwerksrolle",
}
TYPES: dict[tuple[str, str | None], str] = {
    ("string", None): "Text", ("string", "date"): "Datum", ("string", "date-time"): "Zeitpunkt",
    ("integer", None): "ganze Zahl", ("number", None): "Zahl", ("boolean", None): "ja oder nein",
    ("array", None): "Liste", ("object", None): "mehrere Angaben",
}
# What handlers read, where their contract has no label of its own (a field's title); a test finds a missing one.
INPUTS = {
    "accommodation": "Nachteilsausgleich", "act": "Art der Meldung", "alarms_done": "bereits gegebene Alarme",
    "application": "Antrag", "appointment": "Termin", "ballot": "Stimme",
    "both_parts": "Teil 1 und Teil 2 gemeinsam", "circulation": "Nummer des Umlaufs",
    "change": "Änderung", "commission": "Prüfungskommission", "grade": "Bewertung", "performance": "Prüfungsleistung",
    "planned": "Planung", "reminder": "ist eine Erinnerung", "settled": "Einigung", "wanted": "Wünsche für die Runde",
    "committee": "Prüfungsausschuss", "competent": "örtliche Zuständigkeit", "competent_chamber": "zuständige Kammer",
    "complete_on": "Tag der Vollständigkeit", "day": "Prüfungstag", "deadline": "Frist",
    "decided_in": "Aufgabe, in der entschieden wurde", "decision": "Entscheidung", "delivery": "Versandweg",
    "documents": "Unterlagen", "documents_needed": "benötigte Unterlagen", "ended_on": "Ende am",
    "entered_trades": "eingetragene Gewerbe", "entry": "Eintragung", "exemption": "Befreiung",
    "extension": "Verlängerung", "fee": "Gebühr", "fee_act": "Gebührentatbestand", "fee_amount": "Betrag",
    "fee_key": "Gebührennummer", "fee_reason": "Grund der Gebühr", "group": "Team", "hearing": "Anhörung",
    "ihk_notice": "Unterrichtung der IHK", "inquiry": "Nachfrage", "invitation": "Einladung", "line": "Gewerbe",
    "line_results": "Ergebnisse der Gewerbe", "lines": "alle Gewerbe", "matter": "Gegenstand des Beschlusses",
    "missing": "fehlende Unterlagen", "not_again": "Personen, die nicht noch einmal entscheiden",
    "note": "Bemerkung", "notice": "Mitteilung", "number": "Nummer", "objection": "Widerspruch",
    "part": "Prüfungsteil", "period_until": "gesetzte Frist bis", "permission": "Erlaubnis", "questions": "Fragen",
    "reason": "Grund", "reasons": "Gründe", "recipient": "Empfänger", "registration": "Nummer der Anmeldung",
    "resolution": "Beschluss", "result": "Ergebnis", "round": "Prüfungsrunde", "seat": "Prüfungsplatz",
    "session": "Sitzung", "template": "Vorlage des Schreibens", "text": "Text", "to": "Empfänger",
    "withdrawal": "Rücktritt oder Rücknahme",
}

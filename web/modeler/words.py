"""German words of the catalogue for what a handler's contract names in English."""
from __future__ import annotations

from flask_babel import lazy_gettext as _l

SUBJECTS = {
    "advisory": _l("Beratung"), "apprenticeships": _l("Lehrlingsrolle"), "case": _l("Vorgang"),
    "exams": _l("Prüfungen"), "fee": _l("Gebühren"),
    "letter": _l("Schreiben"), "mail": _l("Nachrichten"), "register": _l("Handwerksrolle"),
}
TYPES: dict[tuple[str, str | None], str] = {
    ("string", None): _l("Text"), ("string", "date"): _l("Datum"), ("string", "date-time"): _l("Zeitpunkt"),
    ("integer", None): _l("ganze Zahl"), ("number", None): _l("Zahl"), ("boolean", None): _l("ja oder nein"),
    ("array", None): _l("Liste"), ("object", None): _l("mehrere Angaben"),
}
# What handlers read, where their contract has no label of its own (a field's title); a test finds a missing one.
INPUTS = {
    "accommodation": _l("Nachteilsausgleich"), "act": _l("Art der Meldung"),
    "alarms_done": _l("bereits gegebene Alarme"),
    "application": _l("Antrag"), "appointment": _l("Termin"), "ballot": _l("Stimme"),
    "both_parts": _l("Teil 1 und Teil 2 gemeinsam"), "circulation": _l("Nummer des Umlaufs"),
    "change": _l("Änderung"), "commission": _l("Prüfungskommission"), "grade": _l("Bewertung"),
    "performance": _l("Prüfungsleistung"),
    "planned": _l("Planung"), "reminder": _l("ist eine Erinnerung"), "settled": _l("Einigung"),
    "wanted": _l("Wünsche für die Runde"),
    "committee": _l("Prüfungsausschuss"), "competent": _l("örtliche Zuständigkeit"),
    "competent_chamber": _l("zuständige Kammer"),
    "complete_on": _l("Tag der Vollständigkeit"), "day": _l("Prüfungstag"), "deadline": _l("Frist"),
    "decided_in": _l("Aufgabe, in der entschieden wurde"), "decision": _l("Entscheidung"), "delivery": _l("Versandweg"),
    "documents": _l("Unterlagen"), "documents_needed": _l("benötigte Unterlagen"), "ended_on": _l("Ende am"),
    "entered_trades": _l("eingetragene Gewerbe"), "entry": _l("Eintragung"), "exemption": _l("Befreiung"),
    "extension": _l("Verlängerung"), "fee": _l("Gebühr"), "fee_act": _l("Gebührentatbestand"),
    "fee_amount": _l("Betrag"),
    "fee_key": _l("Gebührennummer"), "fee_reason": _l("Grund der Gebühr"), "group": _l("Team"),
    "hearing": _l("Anhörung"),
    "ihk_notice": _l("Unterrichtung der IHK"), "inquiry": _l("Nachfrage"), "invitation": _l("Einladung"),
    "line": _l("Gewerbe"),
    "line_results": _l("Ergebnisse der Gewerbe"), "lines": _l("alle Gewerbe"),
    "matter": _l("Gegenstand des Beschlusses"),
    "missing": _l("fehlende Unterlagen"), "not_again": _l("Personen, die nicht noch einmal entscheiden"),
    "note": _l("Bemerkung"), "notice": _l("Mitteilung"), "number": _l("Nummer"), "objection": _l("Widerspruch"),
    "part": _l("Prüfungsteil"), "period_until": _l("gesetzte Frist bis"), "permission": _l("Erlaubnis"),
    "questions": _l("Fragen"),
    "reason": _l("Grund"), "reasons": _l("Gründe"), "recipient": _l("Empfänger"),
    "registration": _l("Nummer der Anmeldung"),
    "resolution": _l("Beschluss"), "result": _l("Ergebnis"), "round": _l("Prüfungsrunde"), "seat": _l("Prüfungsplatz"),
    "session": _l("Sitzung"), "template": _l("Vorlage des Schreibens"), "text": _l("Text"), "to": _l("Empfänger"),
    "withdrawal": _l("Rücktritt oder Rücknahme"),
    "absence": _l("Ausfall"), "adviser": _l("Beraterin oder Berater"),
    "absent_adviser": _l("abwesende Beraterin, abwesender Berater"), "absent_until": _l("abwesend bis"),
    "draft": _l("Entwurf des Schreibens"),
    "chosen_in": _l("Schritt, in dem gewählt wurde"), "approved_in": _l("Schritt, in dem freigegeben wurde"),
    "adviser_chosen": _l("gewählte Beraterin, gewählter Berater"), "assign_reason": _l("Grund der Zuweisung"),
    "assign_topic": _l("Beratungsfeld"), "closing": _l("Abschluss der Beratung"),
    "conflict": _l("Interessenkonflikt"), "contacted_on": _l("Tag des Erstkontakts"),
    "correction": _l("Berichtigung"), "deminimis": _l("De-minimis-Beihilfe"),
    "eair": _l("Eintrag im Beihilferegister"), "finding": _l("Feststellung"),
    "finding_number": _l("Nummer der Feststellung"), "follow_up": _l("Nachverfolgung"),
    "follow_up_wish": _l("gewünschter Tag der Nachverfolgung"), "funding": _l("Förderung"),
    "intake": _l("Ergebnis der Eingangsprüfung"), "programme_chosen": _l("gewähltes Förderprogramm"),
    "referral": _l("Weitervermittlung"), "request": _l("Anfrage"), "settlement": _l("Erledigung der Feststellung"),
    "times": _l("Zeiten"),
}

"""Codes of the papers an application may need, and their German names (register.md § 5.3)."""
from __future__ import annotations

LABELS = {
    "D01": "vollständig ausgefüllter und bestätigter Antrag",
    "D02": "Kopie des Personalausweises oder eines gleichwertigen Dokuments",
    "D03": "Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis)",
    "D04": "Erklärung zur Betriebsleitung, von beiden Seiten unterschrieben",
    "D05": "Arbeitsvertrag der Betriebsleiterin oder des Betriebsleiters",
    "D06": "Anmeldung zur Sozialversicherung (§ 25 DEÜV); kann nachgereicht werden",
    "D07": "Auszug aus dem Handels-, Genossenschafts- oder Gesellschaftsregister",
    "D08": "Gesellschaftsvertrag oder Satzung",
    "D09": "Gewerbeanmeldung; kann nach der Eintragung nachgereicht werden",
    "D10": "Bescheid über Ausübungsberechtigung, Ausnahmebewilligung oder Gleichwertigkeit",
    "D11": "Nachweise der bisherigen Tätigkeit (Arbeitszeugnisse, Tätigkeitsbeschreibungen)",
    "D12": "Begründung und Nachweise für den Ausnahmefall",
    "D13": "Übersetzung durch eine öffentlich bestellte oder beeidigte Person",
    "D14": "Nachweis der Staatsangehörigkeit",
    "D15": "Sterbeurkunde und Nachweis der Erbfolge oder des Amtes",
    "D16": "schriftliche Vollmacht",
    "D17": "Aufenthaltstitel, der die selbstständige Tätigkeit erlaubt",
    "D18": "Beschreibung des Hauptbetriebs mit Jahresstunden des Nebenbetriebs",
    "D19": "Studiennachweise (Fächer, Noten, Abschlussarbeit)",
    "D20": "Bescheinigung, dass keine Untersagung wegen Unzuverlässigkeit besteht",
    "D21": "Unterlagen nach § 12 BQFG (Tätigkeitsübersicht, Ausbildungs- und Befähigungsnachweise)",
}


def choices(codes: list[str]) -> list[dict[str, str]]:
    """The codes as options of a form: value and label."""
    return [{"value": code, "label": f"{LABELS.get(code, code)} ({code})"} for code in codes]

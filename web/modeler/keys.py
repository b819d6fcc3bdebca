"""Short names of fields from what people call them: English, small letters, words joined by underscores."""
from __future__ import annotations

import re
from collections.abc import Collection, Mapping

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "ó": "o"})
_MOST_WORDS = 4
_FILLING = frozenset({
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "im", "in", "am", "an", "auf", "für",
    "von", "vom", "zu", "zum", "zur", "mit", "und", "oder", "ist", "sind", "wird", "werden", "bitte", "sie", "bei",
    "wer", "was", "wie", "es", "noch",
})
# What forms of a chamber ask again and again.
WORDS: Mapping[str, str] = {
    "abteilung": "department", "adresse": "address", "alter": "age", "anlass": "occasion", "anmerkung": "remark",
    "anrede": "form_of_address", "anschrift": "address", "antrag": "application", "antragsteller": "applicant",
    "anzahl": "count", "arbeitsvertrag": "employment_contract", "arbeitszeit": "working_hours", "art": "kind",
    "aufgabe": "task", "ausbildung": "training", "austritt": "leaving", "austrittsdatum": "leaving_date",
    "bank": "bank", "beginn": "start", "begründung": "reasons", "bemerkung": "remark", "beruf": "occupation",
    "beschäftigte": "employees", "beschreibung": "description", "betrag": "amount", "betrieb": "business",
    "betriebsnummer": "business_number", "bewerber": "applicant", "bezeichnung": "title", "datum": "date",
    "dauer": "duration", "dienst": "service", "dokument": "document", "e-mail": "email", "email": "email",
    "e-mail-adresse": "email", "eingang": "received", "eingegangen": "received", "eintritt": "joining",
    "eintrittsdatum": "joining_date", "ende": "end", "entgeltgruppe": "pay_grade", "entscheidung": "decision",
    "ergebnis": "result", "erteilt": "granted", "euro": "euro", "familienname": "family_name", "familienstand":
    "marital_status", "fehlt": "missing", "firma": "firm", "frist": "deadline", "führerschein": "driving_licence",
    "führungszeugnis": "certificate_of_conduct", "geburtsdatum": "birth_date", "geburtsname": "birth_name",
    "geburtsort": "birth_place", "gehalt": "salary", "geschlecht": "gender", "gewerk": "trade", "grund": "reason",
    "handy": "mobile", "hausnummer": "house_number", "hinweis": "note", "iban": "iban", "jahr": "year",
    "kinder": "children", "konto": "account", "kostenstelle": "cost_centre", "kündigung": "notice", "land": "country",
    "leitung": "lead", "mitarbeiter": "employee", "mobil": "mobile", "monat": "month", "nachname": "family_name",
    "name": "name", "nummer": "number", "ort": "place", "personalnummer": "staff_number", "plz": "postcode",
    "position": "position", "postleitzahl": "postcode", "probezeit": "probation", "prüfung": "examination",
    "rechtsform": "legal_form", "rolle": "role", "rückgabe": "return", "schlüssel": "keys", "staatsangehörigkeit":
    "nationality", "stelle": "position", "steuer": "tax", "steuernummer": "tax_number", "straße": "street",
    "stunden": "hours", "tag": "day", "telefon": "phone", "telefonnummer": "phone", "titel": "title",
    "umfang": "extent", "unterlagen": "documents", "unterschrift": "signature", "urlaub": "leave",
    "vermerk": "remark", "versetzung": "transfer", "vertrag": "contract", "vorgesetzte": "supervisor",
    "vorgesetzter": "supervisor", "vorname": "first_name", "vornamen": "first_names", "wochenstunden": "weekly_hours",
    "wohnort": "place", "zeitraum": "period", "zeugnis": "reference", "ziel": "target", "zuständig": "responsible",
    "zustimmung": "consent", "ausgestellt": "issued", "genehmigt": "approved", "befristet": "fixed_term",
    "teilzeit": "part_time", "vollzeit": "full_time", "arbeitsplatz": "workplace", "ausstattung": "equipment",
    "zugang": "access", "standort": "site", "nachweis": "proof", "kommentar": "comment", "freigabe": "approval",
}


def suggested_key(label: str, taken: Collection[str] = ()) -> str:
    """A short name for a field, one that no other field has.

    :param label: what the field is called.
    :param taken: short names in use.
    """
    words = [word for word in re.findall(r"[\w-]+", label.lower()) if word not in _FILLING and word != "-"]
    parts = [WORDS.get(word) or _plain(word) for word in words[:_MOST_WORDS]]
    key = "_".join(dict.fromkeys(part for part in parts if part)) or "field"
    if not key[0].isalpha():
        key = f"field_{key}"
    return unused(key[:60].strip("_"), taken)


def unused(key: str, taken: Collection[str]) -> str:
    """The name itself, or with the next free number behind it."""
    if key not in taken:
        return key
    number = 2
    while f"{key}_{number}" in taken:
        number += 1
    return f"{key}_{number}"


def _plain(word: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", word.translate(_UMLAUTS)).strip("_")

"""The papers of the demo applications: small invented PDFs, one for each document an applicant hands in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from handlers.letters.pdf import render

TEMPLATE = (Path(__file__).parent / "data" / "paper.typ").read_bytes()
TITLES = {
    "D01": "Antrag auf Eintragung",
    "D02": "Kopie des Personalausweises (Auszug)",
    "D03": "Prüfungszeugnis",
    "D04": "Erklärung zur Betriebsleitung",
    "D05": "Arbeitsvertrag der Betriebsleitung",
    "D07": "Auszug aus dem Handelsregister",
    "D11": "Arbeitszeugnisse",
}
CODES = {
    "meister": ("D01", "D02", "D03"),
    "employee": ("D01", "D02", "D03", "D04", "D05"),
    "gmbh": ("D01", "D02", "D03", "D04", "D05", "D07"),
    "altgeselle": ("D01", "D02", "D03", "D11"),
    "list": ("D01", "D02"),
}


def attachments(row: Mapping[str, Any]) -> tuple[list[dict[str, str]], dict[str, bytes]]:
    """The list of papers for the metadata, and their contents by attachment id."""
    codes = [code for code in CODES[row["kind"]] if not (row["stage"] == "incomplete" and code == "D03")]
    listed = [
        {"attachmentId": code, "filename": f"{code} {TITLES[code]}.pdf", "mimeType": "application/pdf"}
        for code in codes
    ]
    return listed, {code: _paper(code, row) for code in codes}


def _paper(code: str, row: Mapping[str, Any]) -> bytes:
    lines = [
        {"label": "Name", "value": f"{row['first']} {row['last']}"},
        {"label": "Betrieb", "value": row["firm"]},
        {"label": "Ort", "value": row["place"]},
        {"label": "Gewerbe", "value": row["trade"]},
    ]
    now = dt.datetime.combine(row["received"], dt.time(8), dt.UTC)
    return render({"paper.typ": TEMPLATE}, "paper.typ", {"title": TITLES[code], "lines": lines}, now=now).pdf

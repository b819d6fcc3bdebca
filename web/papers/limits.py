"""How much one request may bring, and what is said to who brings more, also where no page is drawn any more."""
from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from flask_babel import gettext as _

from web.failures import API_TEXTS, TITLES
from web.language import asked_in, in_language
from web.wording import file_size
from workflows.settings import Settings

FILES_IN_ONE_FORM = 4
FORM_OVERHEAD = 512 * 1024


def largest_request(settings: Settings) -> int:
    """Bytes of the largest form: together as much as four of the largest documents."""
    return FILES_IN_ONE_FORM * settings.upload_limit_bytes + FORM_OVERHEAD


def too_large(settings: Settings, path: str, headers: Mapping[str, str]) -> tuple[str, bytes]:
    """What answers a request that is refused before it is read: its type, and a page or, for programs, a problem.

    :param headers: see `web.language.asked_in`.
    """
    with in_language(asked_in(path, headers)) as spoken:
        limit = file_size(settings.upload_limit_bytes)
        if path.startswith("/api/"):
            text = str(API_TEXTS[413]).replace("{limit}", limit)
            told = {"type": "about:blank", "title": str(TITLES[413]), "status": 413, "detail": text}
            return "application/problem+json; charset=utf-8", json.dumps(told, ensure_ascii=False).encode()
        return "text/html; charset=utf-8", _page(limit, spoken).encode()


def _page(limit: str, spoken: str) -> str:
    title = _("Das ist zu viel auf einmal")
    text = _(
        "Eine Datei darf höchstens %(limit)s groß sein. Es wurde nichts abgelegt. Gehen Sie mit der Zurück-Taste "
        "zurück; Ihre gespeicherten Eingaben sind noch da. Verkleinern Sie die Datei oder teilen Sie sie auf.",
        limit=limit,
    )
    return (
        f'<!doctype html><html lang="{spoken}"><head><meta charset="utf-8"><title>{escape(title)} · Kammerwerk</title>'
        f"</head><body><h1>{escape(title)}</h1><p>{escape(text)}</p></body></html>"
    )

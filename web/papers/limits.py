"""How much one request may bring, and what is said to who brings more, also where no page is drawn any more."""
from __future__ import annotations

from html import escape

from flask_babel import gettext as _

from web.wording import file_size
from workflows.settings import Settings

FILES_IN_ONE_FORM = 4
FORM_OVERHEAD = 512 * 1024


def largest_request(settings: Settings) -> int:
    """Bytes of the largest form: together as much as four of the largest documents."""
    return FILES_IN_ONE_FORM * settings.upload_limit_bytes + FORM_OVERHEAD


def too_large(settings: Settings) -> bytes:
    """A page by itself for a request that is refused before it is read."""
    title = _("Das ist zu viel auf einmal")
    text = _(
        "Eine Datei darf höchstens %(limit)s groß sein. Es wurde nichts abgelegt. Gehen Sie mit der Zurück-Taste "
        "zurück; Ihre gespeicherten Eingaben sind noch da. Verkleinern Sie die Datei oder teilen Sie sie auf.",
        limit=file_size(settings.upload_limit_bytes),
    )
    return (
        f'<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} · Kammerwerk</title></head>'
        f"<body><h1>{title}</h1><p>{escape(text)}</p></body></html>"
    ).encode()

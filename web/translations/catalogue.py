"""The English catalogues `en/*.po` (`templates`, `python`, `scripts`); each is read when it is first asked for."""
from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask_babel import Domain, get_locale

FOLDER = Path(__file__).parent / "en"


def read(domain: str) -> Catalog:
    """A catalogue as it stands in its file.

    :param domain: "templates", "python" or "scripts".
    :raises FileNotFoundError: there is no such catalogue.
    """
    with (FOLDER / f"{domain}.po").open("rb") as file:
        return read_po(file, locale="en")


@lru_cache(maxsize=3)
def english(domain: str) -> Mapping[tuple[str | None, str], str]:
    """(context, German message) -> English, of messages without plural forms; read once."""
    return {
        (message.context, str(message.id)): str(message.string)
        for message in read(domain) if message.id and message.string and isinstance(message.id, str)
    }


@lru_cache(maxsize=1)
def _python() -> Translations:
    """What `gettext` says in English."""
    made = BytesIO()
    write_mo(made, read("python"))
    made.seek(0)
    return Translations(made, domain="python")


class PoDomain(Domain):  # type: ignore[misc]
    """Flask-Babel's domain over the .po file itself: no built .mo can be missing or out of date."""

    def get_translations(self) -> NullTranslations:
        """English where the request is in English; else what turns German into itself."""
        locale = get_locale()
        return _python() if locale is not None and locale.language == "en" else _GERMAN


_GERMAN = NullTranslations()

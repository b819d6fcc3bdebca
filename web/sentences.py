"""The German sentence for every code: errors, wrong fields, findings of checks, incidents.

One catalogue, `translations/sentences.<language>.toml`: a table per kind, a line per code, with the
code's parameters in braces. German is the source, English the complete translation.
"""
from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from web.wording import spoken

FOLDER = Path(__file__).parent / "translations"
LANGUAGES = ("de", "en")


class _Words(string.Formatter):
    """Fills in parameters as a person reads them; a missing one leaves a gap, never an exception."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        return kwargs.get(key, "…") if isinstance(key, str) else "…"

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        # Parameters may hold what people typed: no attribute or index access through a template.
        return self.get_value(field_name, args, kwargs), field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        return spoken(value)


_WORDS = _Words()


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(language: str = "de") -> Mapping[str, str]:
    """All sentences of a language by code."""
    tables = tomllib.loads((FOLDER / f"sentences.{language}.toml").read_text(encoding="utf-8"))
    return {code: text for table in tables.values() for code, text in table.items()}


def has_sentence(code: str, language: str = "de") -> bool:
    """Whether the catalogue knows this code."""
    return code in catalogue(language)


def field_sentence(code: str, params: Mapping[str, Any]) -> str:
    """The sentence of a wrong field; a pattern speaks with its own words where it has some."""
    if code != "pattern":
        return sentence(code, params)
    own = f"pattern_{params.get('pattern_name')}"
    return str(params.get("message") or "") or sentence(own if has_sentence(own) else code)


def sentence(code: str, params: Mapping[str, Any] | None = None, *, language: str = "de") -> str:
    """The sentence of a code with its parameters filled in; an unknown code as it stands (a house test finds those).

    :param params: values the sentence may show; what it does not name is ignored.
    :param language: "de" or "en".
    """
    return _WORDS.vformat(catalogue(language).get(code, code), (), params or {})

"""The sentence for every code, in the language of the page: errors, wrong fields, findings of checks, incidents.

One catalogue, `translations/sentences.<language>.toml`: a table per kind, a line per code, with the
code's parameters in braces (`{limit:size}` speaks a number of bytes). German is the source, English
the complete translation. A finding of a check has two lines, `code.text` and `code.remedy`: what is
wrong, and what to draw instead. Words of the standards (a parameter `type`, `trigger` ...) are spoken
by the table `words`.
"""
from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask_babel import gettext as _

from web.wording import english, file_size, spoken
from workflows.model import Incident, Problem
from workflows.operations import Finding

FOLDER = Path(__file__).parent / "translations"
LANGUAGES = ("de", "en")


# Parameters that hold a word of the standard; the table `words` says it in the reader's language.
_STANDARD = frozenset({"type", "parent", "trigger", "kind", "reason", "near", "expected", "channel"})


class _Words(string.Formatter):
    """Fills in parameters as a person reads them; a missing one leaves a gap, never an exception."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        value = kwargs.get(key, "…") if isinstance(key, str) else "…"
        return self._words.get(str(value), value) if key in _STANDARD else value

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        # Parameters may hold what people typed: no attribute or index access through a template.
        return self.get_value(field_name, args, kwargs), field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        return file_size(value) if format_spec == "size" and isinstance(value, int) else spoken(value)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All sentences of a language.

    :param sentences: code -> what is wrong.
    :param remedies: code -> what to do, for findings of checks.
    :param words: word of the standard -> how it is called.
    """

    sentences: Mapping[str, str]
    remedies: Mapping[str, str]
    words: Mapping[str, str]

    def fill(self, text: str, params: Mapping[str, Any]) -> str:
        """A text with its parameters filled in."""
        return _Words(self.words).vformat(text, (), params)


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(language: str = "de") -> Catalogue:
    """The catalogue of a language."""
    tables = tomllib.loads((FOLDER / f"sentences.{language}.toml").read_text(encoding="utf-8"))
    words = tables.pop("words", {})
    entries = [(code, entry) for table in tables.values() for code, entry in table.items()]
    return Catalogue(
        {code: entry if isinstance(entry, str) else entry["text"] for code, entry in entries},
        {code: entry["remedy"] for code, entry in entries if not isinstance(entry, str) and "remedy" in entry},
        words,
    )


def spoken_language() -> str:
    """The language of what is written now: "de" or "en"."""
    return "en" if english() else "de"


def has_sentence(code: str, language: str = "de") -> bool:
    """Whether the catalogue knows this code."""
    return code in catalogue(language).sentences


def sentence(code: str, params: Mapping[str, Any] | None = None, *, language: str | None = None) -> str:
    """The sentence of a code with its parameters filled in; a general one that quotes an unknown code.

    :param params: values the sentence may show; what it does not name is ignored.
    :param language: "de" or "en"; None = that of the page.
    """
    known = catalogue(language or spoken_language())
    if code not in known.sentences:
        return known.fill(known.sentences["unknown_code"], {"code": code})
    return known.fill(known.sentences[code], params or {})


def remedy(code: str, params: Mapping[str, Any] | None = None, *, language: str | None = None) -> str:
    """What to do about a finding, "" where the catalogue has nothing to add to the sentence."""
    known = catalogue(language or spoken_language())
    return known.fill(known.remedies.get(code, ""), params or {})


def problem_params(problem: Problem) -> dict[str, Any]:
    """What the sentence of a finding may show; `element` is the label in the drawing, else the id."""
    return {**problem.params, "element": problem.label or problem.element, "resource": problem.resource}


def incident_sentence(incident: Incident, step: str = "") -> str:
    """Why a step stands still and what to do.

    :param step: what the diagram calls the element; its id where nobody knows.
    """
    called = step or incident.element or _("Vorgang")
    if incident.shut:
        return sentence("incident_shut", {"step": called})
    return sentence(incident.code, {"element": called, "step": called, **incident.params})


def finding_sentence(finding: Finding, step: str = "") -> str:
    """What the sentinel found.

    :param step: what the diagram calls the element, where one is concerned.
    """
    return sentence(finding.code, {**finding.params, "element": step or finding.params.get("element", "")})


def field_sentence(code: str, params: Mapping[str, Any]) -> str:
    """The sentence of a wrong field; a pattern speaks with its own words where it has some."""
    if code != "pattern":
        return sentence(code, params)
    own = f"pattern_{params.get('pattern_name')}"
    return str(params.get("message") or "") or sentence(own if has_sentence(own) else code)

"""The words of the comparison, from `translations/differences.<language>.toml`; German is the source."""
from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from web.sentences import FOLDER, LANGUAGES


class _Gaps(string.Formatter):
    """Fills in by name only: parts come from files nobody vouches for."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        return kwargs.get(field_name, "…"), field_name


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a language, table by table."""

    tables: Mapping[str, Mapping[str, str]]

    def known(self, table: str, key: str) -> str:
        """A word, "" where there is none."""
        return self.tables[table].get(key, "")

    def phrase(self, key: str, **params: Any) -> str:
        """A phrase with its gaps filled in."""
        return _Gaps().vformat(self.tables["phrases"][key], (), params)

    def type(self, kind: str) -> str:
        """What an element of this type is called; the type itself where nobody has a word."""
        return self.known("types", kind) or kind

    def aspect(self, aspect: str, part: str, kind: str) -> str:
        """What a value is called; what the file calls it where nobody has a word."""
        if aspect == "property" and part in self.tables["properties"]:
            return self.tables["properties"][part]
        text = self.known("aspects", f"{aspect}_{kind}") or self.known("aspects", aspect) or aspect
        return _Gaps().vformat(text, (), {"part": part})


@lru_cache(maxsize=len(LANGUAGES))
def words_in(language: str) -> Words:
    """The words of "de" or "en"."""
    return Words(tomllib.loads((FOLDER / f"differences.{language}.toml").read_text(encoding="utf-8")))

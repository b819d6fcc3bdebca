"""Words for the codes of the shipped decision tables and conditions, from `translations/codes.<language>.toml`."""
from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache

from web.sentences import FOLDER, LANGUAGES


@lru_cache(maxsize=len(LANGUAGES))
def code_words(language: str) -> Mapping[str, str]:
    """Code -> words in "de" or "en"."""
    found: dict[str, str] = tomllib.loads((FOLDER / f"codes.{language}.toml").read_text(encoding="utf-8"))
    return found

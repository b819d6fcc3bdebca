"""Words for the codes of the shipped decision tables and conditions, from `translations/codes.<language>.toml`."""
from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from web.modeler.words import INPUTS
from web.processes.lexicon import Field
from web.sentences import FOLDER, LANGUAGES


def house_fields(paths: Iterable[str], language: str) -> dict[str, Field]:
    """What the house calls values no form asks for, by path, with its words for their codes ("competent.own")."""
    codes, found = code_words(language), {}
    for path in paths:
        name = path.rpartition(".")[2]
        if name in INPUTS:
            own = {code.partition(".")[2]: words for code, words in codes.items() if code.startswith(f"{name}.")}
            found[path] = Field(str(INPUTS[name]), own)
    return found


@lru_cache(maxsize=len(LANGUAGES))
def code_words(language: str) -> Mapping[str, str]:
    """Code -> words in "de" or "en"."""
    found: dict[str, str] = tomllib.loads((FOLDER / f"codes.{language}.toml").read_text(encoding="utf-8"))
    return found

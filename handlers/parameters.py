"""The parameters the subjects ship with: every `parameters.yaml` beside a subject's code."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from handlers.yaml_files import read_yaml


@dataclass(frozen=True, slots=True)
class Default:
    """A parameter as shipped.

    :param source: [L] law, [S] public source, [M] to be confirmed, [P] proposal, [D] decision of this installation.
    :param subject: the room that reads it.
    """

    key: str
    value: Any
    valid_from: dt.date
    source: str
    label: str
    subject: str = ""


@lru_cache(maxsize=1)
def defaults() -> tuple[Default, ...]:
    """All shipped parameters, by subject and in file order; a key may appear with several days of validity."""
    folders = sorted(files("handlers").iterdir(), key=lambda item: item.name)
    return tuple(default for folder in folders for default in _read(folder))


def _read(folder: Any) -> Iterator[Default]:
    if not folder.is_dir() or not (folder / "parameters.yaml").is_file():
        return
    for row in read_yaml("handlers", folder.name, "parameters.yaml"):
        yield Default(row["key"], row["value"], row["valid_from"], str(row["source"]), str(row.get("label", "")),
                      folder.name)


def value_on(key: str, day: dt.date) -> Any:
    """The shipped value of a key on a day.

    :raises KeyError: none is valid on that day.
    """
    found = [default for default in defaults() if default.key == key and default.valid_from <= day]
    if not found:
        raise KeyError(key)
    return max(found, key=lambda default: default.valid_from).value

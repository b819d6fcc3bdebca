"""Reads scenario files: YAML 1.2 core schema (a string stays a string) or JSON, one scenario or a list."""
from __future__ import annotations

import pathlib
import re
from typing import Any

import yaml

from workflows.scenarios.errors import UnusableFile

MAX_BYTES = 5_000_000
# YAML 1.2.2 § 10.3.2: PyYAML's own resolver is YAML 1.1, where "no" is false and 2026-01-05 a date.
_CORE = (
    ("tag:yaml.org,2002:null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("tag:yaml.org,2002:int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "tag:yaml.org,2002:float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
)


class CoreLoader(yaml.SafeLoader):
    """PyYAML's safe loader with the core schema of YAML 1.2 and without double keys."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own name

    def construct_core_int(self, node: yaml.ScalarNode) -> int:
        """Decimal, 0o and 0x numbers; a leading zero means nothing."""
        text = str(self.construct_scalar(node))
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)

    def construct_unique_mapping(self, node: yaml.MappingNode) -> dict[Any, Any]:
        """A mapping whose keys differ: a key written twice would silently lose a value."""
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for position, key in enumerate(keys):
            if key in keys[:position]:
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} stands twice", node.start_mark)
        return self.construct_mapping(node, deep=True)


for _tag, _pattern, _first in _CORE:
    CoreLoader.add_implicit_resolver(_tag, re.compile(rf"^(?:{_pattern})$", re.ASCII), _first)
CoreLoader.add_constructor("tag:yaml.org,2002:int", CoreLoader.construct_core_int)
CoreLoader.add_constructor("tag:yaml.org,2002:map", CoreLoader.construct_unique_mapping)


def parse_text(text: str) -> Any:
    """The data of one YAML or JSON document.

    :raises UnusableFile: where it is neither.
    """
    try:
        return yaml.load(text, Loader=CoreLoader)  # noqa: S506 - CoreLoader is a SafeLoader
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise UnusableFile(str(error)) from error


def read_file(path: pathlib.Path) -> list[Any]:
    """The scenarios of a file, as they stand there.

    :raises UnusableFile: where the file can not be read or holds no scenarios.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnusableFile(f"{path}: larger than {MAX_BYTES} bytes")
        data = parse_text(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableFile(f"{path}: {error}") from error
    except UnusableFile as error:
        raise UnusableFile(f"{path}: {error}") from error
    rows = data if isinstance(data, list) else [data]
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise UnusableFile(f"{path}: no scenarios in it")
    return rows

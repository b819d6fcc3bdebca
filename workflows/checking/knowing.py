"""Which values are known at a place of a drawing somebody is still at, in the bounded child."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflows.engine import Beside, KnownValue, Variable, is_diagram, known_at, read_unfinished
from workflows.errors import Rejected
from workflows.handler import Contract


def known_in(
    files: Mapping[str, bytes], contracts: Mapping[str, Contract], file: str, element: str
) -> list[KnownValue]:
    """The values known at an element of a file; none where the file cannot be read or has no such element.

    :param files: of the draft, with the file as it stands in the editor.
    """
    models = []
    for name in sorted(files, key=lambda one: one != file):
        if is_diagram(name):
            try:
                models += read_unfinished(files[name], name)
            except Rejected:
                continue  # the check says what is wrong with it
    beside = Beside(files, contracts, {model.key: model for model in models})
    for model in models:
        if model.resource == file and (model.graph.node(element) is not None or element in model.graph.flows):
            return known_at(model, beside, element)
    return []


def as_json(known: list[KnownValue]) -> list[dict[str, Any]]:
    """For the way back from the child."""
    return [
        {"path": one.variable.path, "label": one.variable.label, "type": one.variable.type,
         "required": one.variable.required, "options": [list(option) for option in one.variable.options],
         "surely": one.surely, "origin": one.origin} for one in known
    ]


def from_json(rows: list[Mapping[str, Any]]) -> list[KnownValue]:
    """What `as_json` made, as values again."""
    return [
        KnownValue(Variable(str(row["path"]), str(row["label"]), str(row["type"]), bool(row["required"]),
                       tuple((str(value), str(label)) for value, label in row["options"])),
              bool(row["surely"]), str(row["origin"])) for row in rows
    ]

"""`kammerwerk decide`: evaluate one decision from the command line."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from workflows.decisions.model import parse_dmn
from workflows.feel.command import plain, read_context


def decide_command(path: Path | str, decision: str, input_json: str = "{}") -> dict[str, Any]:
    """Output, trace and problems of a decision, ready for JSON.

    :param decision: id or name; empty = the only or first decision of the file.
    :param input_json: inputs by name as a JSON object, temporal values as "@2026-01-31".

    Raises Rejected, NotFound, FeelError, OSError.
    """
    file = Path(path)
    model = parse_dmn(file.read_bytes(), file.name)
    result = model.evaluate(decision or model.keys[0] if model.keys else decision, read_context(input_json))
    trace = [{
        **{key: plain(value) for key, value in row.items()},
        "annotations": {rule: model.annotations(rule) for rule in row["rules"] if model.annotations(rule)},
    } for row in result.trace]
    return {
        "output": plain(result.output), "trace": trace,
        "problems": [{"element": one.element, "code": one.code, "message": one.message} for one in model.problems],
    }

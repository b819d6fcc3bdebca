"""Input and output mappings: the local side of an activity or event."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflows.engine.tokens import Token


def open_local(token: Token) -> None:
    """Open the local scope of an element with mappings and work out its inputs in order."""
    node, case = token.task_spec.node, token.case
    if not (node.inputs or node.outputs) or node.type == "callActivity":
        return
    local = token.id + "/io"
    if local not in case.scopes:
        case.scopes.open(local, token.scope, boundary=False)
        token.note["outer"] = token.scope
        token.note["scope"] = local
    if token.note.get("mapped"):
        return
    for mapping in node.inputs:
        if mapping.expression is not None:
            value = case.evaluate(mapping.expression, local)
            case.scopes.write_local(local, mapping.target, value)
    token.note["mapped"] = True


def take(token: Token, values: Mapping[str, Any] | None) -> None:
    """Take what came from outside (a form, a handler, a message), before any output mapping."""
    if not values:
        if token.task_spec.node.outputs:
            open_local(token)
        return
    if token.task_spec.node.outputs:
        open_local(token)
        token.case.write(token, token.scope, values, local=True)
    else:
        token.case.write(token, token.scope, values)


def map_outputs(token: Token) -> None:
    """Let the mapped names leave the local scope, once, and close it."""
    node, case = token.task_spec.node, token.case
    local = token.id + "/io"
    if local not in case.scopes or node.type == "callActivity":
        return
    outer = token.note["outer"]
    values = {
        mapping.target: case.evaluate(mapping.expression, local)
        for mapping in node.outputs if mapping.expression is not None
    }
    case.write(token, outer, values)
    case.scopes.close(local)
    token.note["scope"] = token.note.pop("outer")

"""Stand-in handlers: what a scenario says a step does instead of the real one."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Registry, Step
from workflows.scenarios.typed import typed


class StandInFailure(Exception):
    """A stand-in fails because the scenario says so."""


def stand_in(topic: str, row: Mapping[str, Any], real: Handler | None) -> Handler:
    """A handler that does what its row says.

    :param row: `return` outputs, `fail` with this text (`times` often, then return), or `error` a BPMN error code.
    :param real: the handler it stands in for; its topic, title and errors stay, its outputs are the scenario's affair.
    """
    returned = typed(dict(row.get("return") or {}))
    failures = row.get("times")
    done = 0

    def run(_step: Step) -> Outputs:
        nonlocal done
        done += 1
        if "fail" in row and (failures is None or done <= failures):
            raise StandInFailure(str(row["fail"]))
        if "error" in row:
            raise BpmnError(str(row["error"]), "the scenario says so")
        return dict(returned)

    declared = real or Handler(topic=topic, run=run, title=topic)
    return replace(
        declared, run=run, inputs=None, outputs=None, prepare=None, remote=False,
        errors={**declared.errors, **({str(row["error"]): str(row["error"])} if "error" in row else {})},
    )


def install(registry: Registry, rows: Mapping[str, Mapping[str, Any]]) -> None:
    """Let all stand-ins of a scenario take their places."""
    for topic, row in rows.items():
        registry.replace(stand_in(topic, row, registry.get(topic)))

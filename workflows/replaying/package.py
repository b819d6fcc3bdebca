"""The files of a package as the engine needs them, in memory: no database, nothing of the installation."""
from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

from workflows.clock import VirtualClock
from workflows.engine import CallRef, Engine, ProcessModel, is_diagram, read_deployed
from workflows.errors import NotFound
from workflows.forms import Form
from workflows.model import DecisionResult
from workflows.services.catalog import parse_decisions, parse_forms


class Package:
    """Files that are deployed together, and those of other packages they call.

    :param others: process key -> files of the package in force that holds it.
    """

    def __init__(self, files: Mapping[str, bytes], others: Mapping[str, Mapping[str, bytes]]) -> None:
        self._files = files
        self._others = {key: Package(content, {}) for key, content in others.items()}

    @functools.cached_property
    def models(self) -> dict[str, ProcessModel]:
        """Process key -> its diagram."""
        return {
            model.key: model for name, content in self._files.items() if is_diagram(name)
            for model in read_deployed(content, name)
        }

    @functools.cached_property
    def decisions(self) -> Mapping[str, Any]:
        """Decision id -> the graph it stands in."""
        return parse_decisions(self._files)

    @functools.cached_property
    def forms(self) -> Mapping[str, Form]:
        """Forms by every name a task may call them."""
        return parse_forms(self._files)

    def form(self, reference: str) -> Form | None:
        """A task's form, None where it has none that can be read."""
        return self.forms.get(reference.rsplit(":", 1)[-1]) if reference else None

    def engine(self, clock: VirtualClock) -> Engine:
        """What runs cases on these files; a definition's id is its process key."""
        return Engine(self._model, self._called, self._decider(clock), clock)

    def _model(self, key: str) -> ProcessModel:
        for package in (self, *self._others.values()):
            if key in package.models:
                return package.models[key]
        raise NotFound("process_not_found", key=key)

    def _called(self, _calling: str, call: CallRef) -> str:
        return self._model(call.key).key

    def _decider(self, clock: VirtualClock) -> Callable[[str, str, Mapping[str, Any]], DecisionResult]:
        def decide(_definition: str, decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
            for package in (self, *self._others.values()):
                if decision in package.decisions:
                    found: DecisionResult = package.decisions[decision].evaluate(decision, inputs, clock=clock)
                    return found
            raise NotFound("decision_not_found", decision=decision)

        return decide

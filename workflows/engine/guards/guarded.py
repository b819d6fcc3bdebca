"""What readers of a process's guards have in common: the ways through its drawing, made when first asked for."""
from __future__ import annotations

import functools
from collections.abc import Callable

from workflows.engine.flow.beside import NONE, Beside
from workflows.engine.graph import Graph
from workflows.engine.guards.passing import passed
from workflows.engine.guards.variables import Variables
from workflows.engine.guards.ways import Ways
from workflows.engine.process import ProcessModel


class GuardedProcess:
    """One process with the ways through its drawing.

    :param beside: gives what stands beside the diagram, asked only where it matters; None = what conditions
        teach is left out of account.
    """

    def __init__(self, model: ProcessModel, beside: Callable[[], Beside] | None) -> None:
        self._model = model
        self._graph: Graph = model.graph
        self._beside = beside

    @functools.cached_property
    def _variables(self) -> Variables:
        return Variables(self._graph, self._beside() if self._beside is not None else Beside({}, None))

    @functools.cached_property
    def _ways(self) -> Ways:
        return Ways(self._graph, passed(self._model, NONE), self._variables)

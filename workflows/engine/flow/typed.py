"""Inputs whose values are of a kind that the handler never takes: a date where a text is wanted, a text for a list.

An error where no way brings a fitting value, a warning where some way brings one that never fits. What nothing
describes is open and fits.
"""
from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from workflows.engine.expressions import Expression
from workflows.engine.flow.beside import Beside
from workflows.engine.flow.effects import given_by
from workflows.engine.flow.kinds import LIST, OPEN, of_expression
from workflows.engine.flow.meeting import Clash, Place, clash, takes_anything
from workflows.engine.flow.reaching import LOCAL, Reaching
from workflows.engine.flow.sources import begun_with, described_work, local_names, repeats
from workflows.engine.graph import CONTAINERS, Node
from workflows.engine.process import ProcessModel
from workflows.feel import FeelError
from workflows.feel.paths import Path, path_of
from workflows.feel.tree import tree_of

_DEEPEST = 40  # steps a value is followed back through formulas


@dataclass(frozen=True, slots=True)
class Held:
    """A kind a value may have at a place.

    :param step: where the value comes from, "" where a formula makes it.
    :param surely: some way really brings it; else a branch beside may always come between.
    """

    kind: Place
    step: str = ""
    surely: bool = True

    def member(self, names: Path) -> Held:
        """The kind a path leads to; open where nothing is known of it."""
        return replace(self, kind=self.kind.member(names) or OPEN)


_ANYTHING = [Held(OPEN)]
Reading = Callable[[Path], list[Held]]


@dataclass(frozen=True, slots=True)
class Misfit:
    """An input that cannot take what it is given.

    :param always: whatever way is taken.
    :param origin: name of the step the value comes from, else the formula that gives it.
    """

    name: str
    clash: Clash
    always: bool
    origin: str


class Typed:
    """The kinds of the values of one process."""

    def __init__(self, model: ProcessModel, beside: Beside) -> None:
        self._model = model
        self._graph = model.graph
        self._beside = beside
        self._works: dict[str, Place | None] = {}
        self._known: dict[tuple[str, Path], list[Held]] = {}
        self._left: dict[tuple[str, Path], list[Held]] = {}
        self._busy: set[tuple[str, Path]] = set()

    @functools.cached_property
    def _reaching(self) -> Reaching:
        return Reaching(self._model, self._beside)

    @functools.cached_property
    def _begun(self) -> Place:
        return begun_with(self._graph, self._beside)

    def misfits(self, node: Node, name: str, wanted: Place) -> Iterator[Misfit]:
        """What an input of a task is given and can never take, if there is such a thing."""
        if not self._is_set_wrongly(node, name, wanted):
            return
        held = self._seen(node, (name,))
        wrong = [(found, one) for one in held if (found := clash(one.kind, wanted)) is not None]
        always = len(wrong) == len(held)
        for found, one in [pair for pair in wrong if always or pair[1].surely][:1]:
            origin = self._called(one.step) or _source(node, name)
            yield Misfit(".".join((name, *found.path)), found, always, origin)

    def _is_set_wrongly(self, node: Node, name: str, wanted: Place) -> bool:
        """Whether anything at all in the process sets the value to a kind that does not fit: only then ways matter."""
        if takes_anything(wanted):
            return False
        places = [place for place, one in enumerate(node.inputs) if one.target == name]
        read = _path(node.inputs[places[-1]].expression) if places else (name,)
        if read is None or (places and read[0] in {one.target for one in node.inputs[:places[-1]]}):
            return True
        setters = self._reaching.setters(read[0])
        return any(clash(one.kind, wanted) is not None for step in setters for one in self._given(step, read))

    def _called(self, step: str) -> str:
        """What a step is called; the start gives its process's name."""
        element = self._graph.by_id.get(step.removeprefix(LOCAL))
        return element.name or element.id if element is not None else step and self._graph.name

    # --- the value at a place --------------------------------------------------------------------

    def _seen(self, node: Node, path: Path) -> list[Held]:
        """A value as the work of an element sees it."""
        for number, mapping in reversed([*enumerate(node.inputs)]):
            if mapping.target == path[0] and node.type != "callActivity":
                return self._mapped(node, number, path)
        return self._entering(node, path)

    def _mapped(self, node: Node, number: int, path: Path) -> list[Held]:
        """A mapped input: what its formula gives, which sees the inputs mapped before it."""
        earlier = {one.target: place for place, one in enumerate(node.inputs[:number])}

        def read(asked: Path) -> list[Held]:
            place = earlier.get(asked[0])
            return self._entering(node, asked) if place is None else self._mapped(node, place, asked)

        return _members(_computed(node.inputs[number].expression, read), path[1:])

    def _entering(self, node: Node, path: Path) -> list[Held]:
        """A value as an element is entered, from each of the steps it may come from."""
        key = (node.id, path)
        if key in self._known:
            return self._known[key]
        if key in self._busy or len(self._busy) > _DEEPEST or _is_item(node, path):
            return _ANYTHING
        self._busy.add(key)
        ways = self._reaching.ways(node, path[0])
        found = [replace(one, surely=one.surely and step not in ways.doubted)
                 for step in ways.steps for one in self._given(step, path)]
        found += [replace(one, surely=False) for step in ways.beside for one in self._given(step, path)]
        self._busy.discard(key)
        self._known[key] = found
        return found

    # --- the value a step leaves -----------------------------------------------------------------

    def _given(self, step: str, path: Path) -> list[Held]:
        """A value as the step leaves it."""
        key = (step, path)
        if key not in self._left:
            self._left[key] = _ANYTHING  # what it is made of itself
            self._left[key] = [replace(one, step=step) for one in self._leaving(step, path)]
        return self._left[key]

    def _leaving(self, step: str, path: Path) -> list[Held]:
        if step == self._graph.id:
            return [Held(self._begun).member(path)]
        if step.startswith(LOCAL):
            outer = self._graph.by_id[step.removeprefix(LOCAL)]
            return self._seen(outer, path) if path[0] in local_names(outer) else _ANYTHING
        node = self._graph.by_id[step]
        if repeats(node):
            collected = node.loop is not None and path == (node.loop.output,)
            return [Held(LIST)] if collected else _ANYTHING
        for mapping in reversed(node.outputs):
            if mapping.target == path[0] and mapping.expression is not None:
                return _members(_computed(mapping.expression, lambda read: self._done(node, read)), path[1:])
        return _ANYTHING if node.outputs else self._worked(node, path)

    def _worked(self, node: Node, path: Path) -> list[Held]:
        """What the work of an element gives, before any output mapping."""
        if node.id not in self._works:
            self._works[node.id] = described_work(node, self._beside)
        work = self._works[node.id]
        if work is not None:
            return [Held(work).member(path)]
        if node.type != "scriptTask" or node.result != path[0]:
            return _ANYTHING
        return _members(_computed(node.script, lambda read: self._seen(node, read)), path[1:])

    def _done(self, node: Node, path: Path) -> list[Held]:
        """A value as an output mapping sees it."""
        given = given_by(node, self._beside)
        if node.type in CONTAINERS or node.type == "callActivity" or given.opaque:
            return _ANYTHING
        own = self._worked(node, path) if path[0] in given.perhaps else []
        return own if path[0] in given.surely else [*own, *self._seen(node, path)]


def _computed(expression: Expression | None, read: Reading) -> list[Held]:
    """What an expression gives: the value it names, or what its formula makes of the values it reads."""
    met: list[Held] = []

    def known(path: Path) -> list[Place]:
        found = read(path)
        met.extend(found)
        return [one.kind for one in found]

    kinds = of_expression(expression, known)
    if _path(expression) is not None:
        return met
    surely = all(one.surely for one in met)
    return [Held(kind, "", surely) for kind in kinds]


def _members(held: list[Held], names: Path) -> list[Held]:
    return [one.member(names) for one in held] if names else held


def _is_item(node: Node, path: Path) -> bool:
    return node.loop is not None and path[0] == node.loop.item


def _source(node: Node, name: str) -> str:
    """The formula of a mapped input, its name where it has none."""
    return next((one.expression.source for one in node.inputs if one.target == name and one.expression), name)


def _path(expression: Expression | None) -> Path | None:
    """The path an expression is, None where it is more than the name of a value."""
    if expression is None or len(expression.parts) != 1 or not expression.parts[0][0]:
        return None
    try:
        return path_of(tree_of(expression.parts[0][1]))
    except FeelError:
        return None

"""Alle Schritte: the text twin of a diagram. Every step once with what is said of it, every path where it begins."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from web.processes.lexicon import Lexicon
from web.processes.phrases import words_in
from web.processes.words import Line, Said, Teller
from web.sentences import spoken_language
from workflows.comparing import Difference, contents

if TYPE_CHECKING:
    from workflows.engine import ProcessModel


@dataclass(frozen=True, slots=True)
class Way:
    """A path out of a step: its name, where it leads, on what condition, or that it is for all other cases."""

    name: str
    target: str
    condition: Said | None
    otherwise: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """A step.

    :param depth: how many subprocesses it stands in.
    :param main: what everybody asks first: whose it is, by when, which form; `lines` the rest.
    """

    element: str
    label: str
    type: str
    depth: int
    main: Sequence[Line]
    lines: Sequence[Line]
    ways: Sequence[Way]


@dataclass(frozen=True, slots=True)
class Outline:
    """A process in words."""

    name: str
    purpose: str
    stops: Sequence[Stop]


# Told by the paths, by the page's own words, or of no use to a reader.
_LEFT = frozenset({
    "element", "source", "target", "default_flow", "scope", "branch_order", "form_binding", "decision_binding",
    "implementation", "call_binding",
})


MAIN = frozenset({
    "candidate_groups", "candidate_users", "assignee", "due_date", "follow_up_date", "form", "called_process",
    "decision", "timer", "message", "signal", "attached_to", "loop", "topic",
})


def outline(
    model: ProcessModel, content: bytes, file: str, lexicon: Lexicon, language: str = "",
    *, main: frozenset[str] = MAIN,
) -> Outline:
    """A process in words, in the sequence a reader goes through the drawing.

    :param main: the aspects that are told of each step at once.
    """
    said: dict[str, list[Difference]] = {}
    for one in contents(file, content):
        said.setdefault(one.element, []).append(one)
    teller = Teller(words_in(language or spoken_language()), lexicon)
    order = [one for one in model.order if one in model.elements]
    order += [one for one in model.elements if one not in set(order)]
    stops = [_stop(model, element, said, teller, main) for element in order]
    return Outline(model.name or model.key, model.documentation, stops)


def _stop(
    model: ProcessModel, identity: str, said: dict[str, list[Difference]], teller: Teller, wanted: frozenset[str]
) -> Stop:
    element, own = model.elements[identity], said.get(identity, [])
    row = teller.row(own) if own else None
    main = teller.row([one for one in own if one.aspect in wanted]).lines if own else ()
    rest = teller.row([one for one in own if one.aspect not in wanted | _LEFT]).lines if own else ()
    default = next((one.after for one in own if one.aspect == "default_flow"), "")
    ways = [_way(model, path, said.get(path, []), default, teller)
            for path, (source, *_) in model.flows.items() if source == identity]
    label, kind = (row.label, row.type) if row else (element.name or identity, element.type)
    return Stop(identity, label, kind, _depth(model, identity), main, rest, ways)


def _way(model: ProcessModel, path: str, said: list[Difference], default: str, teller: Teller) -> Way:
    _, target, name, condition = model.flows[path]
    told = next((teller.value(one, one.after) for one in said if one.aspect == "condition"), None)
    to = model.elements.get(target)
    label = to.name if to is not None and to.name else teller.nameless(to.type if to is not None else "")
    otherwise = bool(default) and bool(said) and said[0].label == default
    return Way(name, label, told or (Said(condition, written=True) if condition else None), otherwise)


def _depth(model: ProcessModel, identity: str) -> int:
    depth, scope = 0, model.elements[identity].scope
    while scope in model.elements:
        depth, scope = depth + 1, model.elements[scope].scope
    return depth

"""The text of a guard, read.

A process declares a guard as a `camunda:property` named `guard:<title>`; its value holds rules, separated by ";":

    TARGETS needs ELEMENTS, ELEMENTS            every way to a target passes one of the elements of each group first
    TARGETS needs ELEMENTS after ELEMENTS       and passes it again whenever it has passed one of the latter
    TARGETS fourEyes ELEMENTS                   whoever did one of the elements may not do the target
    TARGETS only GROUP, GROUP                   nobody but these groups may do the target

TARGETS and ELEMENTS name elements by id, several with "|", or by what they do: `@register.enter` is every
element of this topic, `@letter.create[template=L10]` those of them that are given this input.
"""
from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

PREFIX = "guard:"
_RULE = re.compile(r"^(?P<targets>\S.*?)\s+(?P<verb>needs|fourEyes|only)\s+(?P<rest>\S.*)$", re.DOTALL)
_SELECTOR = re.compile(r"^(?:(?P<id>[\w.-]+)|@(?P<topic>[\w.-]+)(?:\[(?P<input>\w+)=(?P<value>[^\]]*)\])?)$")


class BadGuard(Exception):
    """A guard's text cannot be read; the argument is the part."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Elements of a drawing: one by its id, or all of a topic, or those of them with a certain input."""

    id: str = ""
    topic: str = ""
    input: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """One of `elements` has to be passed, anew after each of `after`."""

    elements: tuple[Selector, ...]
    after: tuple[Selector, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a guard.

    :param needs: groups of elements (needs, fourEyes), or empty.
    :param teams: groups of people (only), or empty.
    """

    verb: str
    targets: tuple[Selector, ...]
    needs: tuple[Need, ...] = ()
    teams: tuple[str, ...] = ()


def standing_rules(properties: Mapping[str, str]) -> Iterator[tuple[str, Rule]]:
    """(title, rule) of every guard of a deployed process that can be read.

    One that cannot is refused at deployment; a definition older than that rule may hold one.
    """
    for name, text in properties.items():
        if name.startswith(PREFIX):
            with contextlib.suppress(BadGuard):
                for rule in read_rules(text):
                    yield name.removeprefix(PREFIX).strip(), rule


def read_rules(text: str) -> list[Rule]:
    """The rules of a guard.

    :raises BadGuard: with the part that cannot be read.
    """
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if not parts:
        raise BadGuard(text)
    return [_rule(part) for part in parts]


def _rule(text: str) -> Rule:
    match = _RULE.match(text)
    if match is None:
        raise BadGuard(text)
    targets, rest = _selectors(match["targets"]), _listed(match["rest"])
    if match["verb"] == "only":
        return Rule("only", targets, teams=rest)
    return Rule(match["verb"], targets, needs=tuple(map(_need, rest)))


def _need(text: str) -> Need:
    elements, _, after = text.partition(" after ")
    return Need(_selectors(elements), _selectors(after) if after else ())


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _selectors(text: str) -> tuple[Selector, ...]:
    return tuple(_selector(part.strip()) for part in text.split("|"))


def _selector(text: str) -> Selector:
    match = _SELECTOR.match(text)
    if match is None:
        raise BadGuard(text)
    return Selector(match["id"] or "", match["topic"] or "", match["input"] or "", match["value"] or "")

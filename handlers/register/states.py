"""Three-valued logic of the preliminary check: met, open (not known), violated."""
from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """What is known of a condition; an open one never blocks."""

    MET = "met"
    OPEN = "open"
    VIOLATED = "violated"


def known(value: bool | None) -> State:
    """State of a fact: true, false, or absent."""
    if value is None:
        return State.OPEN
    return State.MET if value else State.VIOLATED


def all_of(*states: State) -> State:
    """Conjunction: violated if one is, else open if one is."""
    if State.VIOLATED in states:
        return State.VIOLATED
    return State.OPEN if State.OPEN in states else State.MET


def any_of(*states: State) -> State:
    """Disjunction: met if one is, else open if one is; violated without any."""
    if State.MET in states:
        return State.MET
    return State.OPEN if State.OPEN in states else State.VIOLATED

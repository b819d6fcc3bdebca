"""List functions (DMN 1.5 § 10.3.4.4) and sort (§ 10.3.4.10)."""
from __future__ import annotations

import functools
from decimal import Decimal
from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.compare import compare, equal
from workflows.feel.limits import Run
from workflows.feel.values import Function


def same(run: Run, one: Any, other: Any) -> bool:
    """Equality as list functions need it."""
    return equal(one, other, run) is True


@builtin("list contains", "list: list, element: any?")
def list_contains(run: Run, items: list[Any], element: Any) -> Any:
    """Whether an item equals the element."""
    run.charge(len(items))
    return any(same(run, item, element) for item in items)


@builtin("count", "list: list")
@builtin("count", "*")
def count(run: Run, items: list[Any]) -> Any:
    """Number of items."""
    return Decimal(len(items))


@builtin("all", "list: list")
@builtin("all", "*")
def all_true(run: Run, items: list[Any]) -> Any:
    """Conjunction of the items."""
    if any(item is False for item in items):
        return False
    return True if all(item is True for item in items) else None


@builtin("any", "list: list")
@builtin("any", "*")
def any_true(run: Run, items: list[Any]) -> Any:
    """Disjunction of the items."""
    if any(item is True for item in items):
        return True
    return False if all(item is False for item in items) else None


@builtin("sublist", "list: list, start position: position, length?: position?")
def sublist(run: Run, items: list[Any], start: int, length: int | None = None) -> Any:
    """Items from a position on; null if they reach beyond the list."""
    if not 0 < abs(start) <= len(items) or (length is not None and length < 0):
        return None
    begin = start - 1 if start > 0 else len(items) + start
    if length is not None and begin + length > len(items):
        return None
    return items[begin:] if length is None else items[begin:begin + length]



@builtin("append", "*")
def append(run: Run, arguments: list[Any]) -> Any:
    """The list with the items after it."""
    if arguments[0] is None:
        return None
    first = arguments[0] if arguments[0].__class__ is list else [arguments[0]]
    run.check_list(len(first) + len(arguments))
    return [*first, *arguments[1:]]


@builtin("append", "list: list")
def append_nothing(run: Run, items: list[Any]) -> Any:
    """The list itself."""
    return items


@builtin("append", "list: list, item: any?")
def append_one(run: Run, items: list[Any], item: Any) -> Any:
    """The list with the item after it, by name."""
    return append(run, [items, item])


@builtin("concatenate", "list: list")
def concatenate_one(run: Run, items: list[Any]) -> Any:
    """The list itself."""
    return items


@builtin("concatenate", "*")
def concatenate(run: Run, lists: list[Any]) -> Any:
    """All items of all lists."""
    if any(one is None for one in lists):
        return None
    parts = [one if one.__class__ is list else [one] for one in lists]
    run.check_list(sum(map(len, parts)))
    return [item for part in parts for item in part]


def _index(items: list[Any], position: int) -> int | None:
    if not 0 < abs(position) <= len(items):
        return None
    return position - 1 if position > 0 else len(items) + position


@builtin("insert before", "list: list, position: position, newItem: any?")
def insert_before(run: Run, items: list[Any], position: int, new: Any) -> Any:
    """The list with an item put before a position."""
    index = _index(items, position)
    run.check_list(len(items) + 1)
    return None if index is None else [*items[:index], new, *items[index:]]


@builtin("remove", "list: list, position: position")
def remove(run: Run, items: list[Any], position: int) -> Any:
    """The list without the item at a position."""
    index = _index(items, position)
    run.check_list(len(items))
    return None if index is None else [*items[:index], *items[index + 1:]]


@builtin("list replace", "list: list, position: position, newItem: any?")
def replace_at(run: Run, items: list[Any], position: int, new: Any) -> Any:
    """The list with the item at a position replaced."""
    index = _index(items, position)
    run.check_list(len(items))
    return None if index is None else [*items[:index], new, *items[index + 1:]]


@builtin("list replace", "list: list, match: function, newItem: any?")
def replace_matching(run: Run, items: list[Any], match: Function, new: Any) -> Any:
    """The list with the items replaced for which match(item, newItem) is true; null if it is no boolean."""
    run.check_list(len(items))
    if len(match.parameters) != 2:
        return None
    outcomes = [match.apply(run, [item, new]) for item in items]
    if any(outcome.__class__ is not bool for outcome in outcomes):
        return None
    return [new if outcome else item for item, outcome in zip(items, outcomes, strict=True)]


@builtin("reverse", "list: list")
def reverse(run: Run, items: list[Any]) -> Any:
    """The list backwards."""
    run.check_list(len(items))
    return items[::-1]


@builtin("index of", "list: list, match: any?")
def index_of(run: Run, items: list[Any], match: Any) -> Any:
    """The positions of the items that equal the match."""
    run.charge(len(items))
    return [Decimal(position + 1) for position, item in enumerate(items) if same(run, item, match)]


@builtin("distinct values", "list: list")
def distinct_values(run: Run, items: list[Any]) -> Any:
    """The list without repetitions."""
    made: list[Any] = []
    for item in items:
        run.charge(len(made) + 1)
        if not any(same(run, item, other) for other in made):
            made.append(item)
    return made


@builtin("union", "list: list")
def union_one(run: Run, items: list[Any]) -> Any:
    """One list without repetitions."""
    return distinct_values(run, items)


@builtin("union", "*")
def union(run: Run, lists: list[Any]) -> Any:
    """All lists together without repetitions."""
    joined = concatenate(run, lists)
    return None if joined is None else distinct_values(run, joined)


@builtin("flatten", "list: list")
def flatten(run: Run, items: list[Any]) -> Any:
    """All items of all inner lists, however deep."""
    made: list[Any] = []
    _flatten(run, items, made)
    return made


def _flatten(run: Run, items: list[Any], made: list[Any]) -> None:
    for item in items:
        if item.__class__ is list:
            run.charge()
            _flatten(run, item, made)
        else:
            made.append(item)
            run.charge()
    run.check_list(len(made))


@builtin("sort", "list: list, precedes: function")
def sort(run: Run, items: list[Any], precedes: Function) -> Any:
    """The list in the order of a function (a, b) that says whether a comes before b."""
    run.check_list(len(items))
    if len(precedes.parameters) != 2:
        return None

    def order(one: Any, other: Any) -> int:
        if precedes.apply(run, [one, other]) is True:
            return -1
        return 1 if precedes.apply(run, [other, one]) is True else 0
    return sorted(items, key=functools.cmp_to_key(order))


@builtin("sort", "list: list")
def sort_naturally(run: Run, items: list[Any]) -> Any:
    """The list in its natural order, null if there is none (our addition)."""
    run.check_list(len(items))
    if any(compare("<=", items[0], item) is None for item in items):
        return None
    run.charge(4 * len(items))
    return sorted(items, key=functools.cmp_to_key(lambda a, b: -1 if compare("<", a, b) else 1))

"""Lists, contexts, filters, loops and quantified expressions."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.compile_names import ItemEnv
from workflows.feel.compiler import Code, Compiler, compiles
from workflows.feel.limits import Env, Run
from workflows.feel.values import NUMBERS, Range


@compiles(n.ListNode)
def _list(c: Compiler, node: n.ListNode) -> Code:
    items = c.all(node.items)

    def make(env: Env) -> list[Any]:
        env.run.charge()
        return [item(env) for item in items]
    return make


@compiles(n.ContextNode)
def _context(c: Compiler, node: n.ContextNode) -> Code:
    entries: list[tuple[str, Code]] = []
    seen: list[str] = []
    for key, value in node.entries:
        with c.scope(seen):
            # A function may call itself by the key it stands under.
            own = [key] if isinstance(value, n.FunctionNode) else []
            with c.scope(own):
                entries.append((key, c.compile(value)))
        seen.append(key)

    def make(env: Env) -> dict[str, Any]:
        env.run.charge()
        made: dict[str, Any] = {}
        inner = Env(made, env, env.run)
        for key, value in entries:
            made[key] = value(inner)
        return made
    return make


@compiles(n.Filter)
def _filter(c: Compiler, node: n.Filter) -> Code:
    source = c.compile(node.source)
    fixed = _fixed_index(node.condition)
    if fixed is not None:
        return lambda env: pick(source(env), fixed)
    with c.scope(("item",), of_item=True):
        condition = c.compile(node.condition)
    return lambda env: select(source(env), condition, env)


def _fixed_index(node: n.Node) -> Decimal | None:
    if isinstance(node, n.Negation) and isinstance(node.operand, n.Literal):
        value = node.operand.value
        return -value if value.__class__ is Decimal else None
    if isinstance(node, n.Literal) and node.value.__class__ is Decimal:
        return node.value
    return None


def pick(value: Any, index: Decimal) -> Any:
    """`list[n]`, counted from 1, or from the end if negative; null if there is no such item."""
    items = value if value.__class__ is list else [] if value is None else [value]
    if index != index.to_integral_value() or not 0 < abs(index) <= len(items):
        return None
    return items[int(index) - 1 if index > 0 else int(index)]


def select(value: Any, condition: Code, env: Env) -> Any:
    """`list[condition]`: the items for which it is true; a number is an index."""
    items = value if value.__class__ is list else [] if value is None else [value]
    run = env.run
    if not items:
        return None if condition(Env({"item": None}, env, run)).__class__ is Decimal else []
    made: list[Any] = []
    for position, item in enumerate(items):
        run.charge()
        inner = Env({"item": item}, env, run)
        outcome = condition(ItemEnv(item, inner, run) if item.__class__ is dict else inner)
        if outcome is True:
            made.append(item)
        elif position == 0 and outcome.__class__ is Decimal:
            return pick(items, outcome)
    return made


def each(source: Any, run: Run) -> Iterator[Any] | None:
    """The items to iterate over, paid one by one; None if there is nothing to iterate."""
    if source is None:
        return None
    if source.__class__ is Range:
        if source.low is None or source.high is None:
            return None
        return count(source.low, source.high, run, source.low_included, source.high_included)
    return _items(source if source.__class__ is list else [source], run)


def _items(items: list[Any], run: Run) -> Iterator[Any]:
    for item in items:
        run.charge()
        yield item


def count(low: Any, high: Any, run: Run, with_low: bool = True, with_high: bool = True) -> Iterator[Any] | None:
    """Whole numbers or days from low to high, downwards if high is less; None for anything else."""
    if low.__class__ is not high.__class__ or low.__class__ not in (Decimal, dt.date):
        return None
    if low.__class__ is Decimal and (low != low.to_integral_value() or high != high.to_integral_value()):
        return None
    return _count(low, high, run, with_low, with_high)


def _count(low: Any, high: Any, run: Run, with_low: bool, with_high: bool) -> Iterator[Any]:
    one: Any = Decimal(1) if low.__class__ is Decimal else dt.timedelta(days=1)
    step = one if low <= high else -one
    at = low
    while at <= high if step == one else at >= high:
        run.charge()
        if (with_low or at != low) and (with_high or at != high):
            yield at
        if at == high:
            return
        at = NUMBERS.add(at, step) if step.__class__ is Decimal else at + step


class _Loop:
    """The nested iterators of one for or quantified expression."""

    def __init__(self, c: Compiler, iterators: list[n.Iterator]) -> None:
        self.names = [one.name for one in iterators]
        self.sources: list[tuple[Code, Code | None]] = []
        for position, one in enumerate(iterators):
            with c.scope(self.names[:position]):
                self.sources.append((c.compile(one.source), c.compile(one.end) if one.end is not None else None))

    def rounds(self, env: Env, at: int = 0) -> Iterator[Env | None]:
        """One environment per round; None if a source cannot be iterated."""
        source, end = self.sources[at]
        low = source(env)
        items = each(low, env.run) if end is None else count(low, end(env), env.run)
        if items is None:
            yield None
            return
        for item in items:
            inner = Env({self.names[at]: item}, env, env.run)
            if at + 1 < len(self.sources):
                yield from self.rounds(inner, at + 1)
            else:
                yield inner


@compiles(n.For)
def _for(c: Compiler, node: n.For) -> Code:
    loop = _Loop(c, node.iterators)
    with c.scope((*loop.names, "partial")):
        before = c.read
        c.read = set()
        body = c.compile(node.body)
        uses_partial = "partial" in c.read
        c.read |= before

    def run_loop(env: Env) -> Any:
        made: list[Any] = []
        for inner in loop.rounds(env):
            if inner is None:
                return None
            if uses_partial:
                # A copy: the result must not become a part of itself.
                env.run.check_list(len(made))
                inner = Env({"partial": list(made)}, inner, env.run)
            made.append(body(inner))
            if len(made) > env.run.limits.items:
                env.run.check_list(len(made))
        return made
    return run_loop


@compiles(n.Quantified)
def _quantified(c: Compiler, node: n.Quantified) -> Code:
    loop = _Loop(c, node.iterators)
    with c.scope(loop.names):
        body = c.compile(node.body)
    decisive = node.kind == "some"

    def quantified(env: Env) -> Any:
        result: bool | None = not decisive
        for inner in loop.rounds(env):
            if inner is None:
                return None
            outcome = body(inner)
            if outcome is decisive:
                return decisive
            if outcome.__class__ is not bool:
                result = None
        return result
    return quantified

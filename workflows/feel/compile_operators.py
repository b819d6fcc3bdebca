"""Arithmetic, comparison, logic, `in`, ranges and `instance of`."""
from __future__ import annotations

from decimal import Decimal
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.arithmetic import FAILURES, OPERATIONS, negate
from workflows.feel.compare import OPERATORS, compare, equal, in_range, ordered
from workflows.feel.compiler import Code, Compiler, compiles
from workflows.feel.limits import Env, Run
from workflows.feel.types import instance_of, resolve
from workflows.feel.values import Range, kind, measure


@compiles(n.Operation)
def _operation(c: Compiler, node: n.Operation) -> Code:
    first = c.compile(node.first)
    rest = [(OPERATIONS[sign], c.compile(operand)) for sign, operand in node.rest]

    def operation(env: Env) -> Any:
        value = first(env)
        try:
            for apply, operand in rest:
                value = apply(value, operand(env), env.run)
        except FAILURES:
            return None
        return value
    return operation


@compiles(n.Negation)
def _negation(c: Compiler, node: n.Negation) -> Code:
    operand = c.compile(node.operand)

    def negation(env: Env) -> Any:
        try:
            return negate(operand(env))
        except FAILURES:
            return None
    return negation


@compiles(n.Comparison)
def _comparison(c: Compiler, node: n.Comparison) -> Code:
    left, right = c.compile(node.left), c.compile(node.right)
    if node.op in ("=", "!="):
        return _equality(node, left, right)
    op = OPERATORS[node.op]
    if isinstance(node.right, n.Literal) and node.right.value.__class__ is Decimal:
        limit = node.right.value

        def with_number(env: Env) -> Any:
            value = left(env)
            return op(value, limit) if value.__class__ is Decimal else None
        return with_number
    return lambda env: ordered(op, left(env), right(env))


def _equality(node: n.Comparison, left: Code, right: Code) -> Code:
    if isinstance(node.right, n.Literal) and node.right.value.__class__ in (str, Decimal, bool):
        wanted = node.right.value
        cls, same = wanted.__class__, node.op == "="

        def with_literal(env: Env) -> Any:
            value = left(env)
            if value.__class__ is cls:
                return (value == wanted) is same
            return not same if value is None else None
        return with_literal
    if node.op == "=":
        return lambda env: equal(left(env), right(env), env.run)
    return lambda env: opposite(equal(left(env), right(env), env.run))


def opposite(value: Any) -> bool | None:
    """Three-valued `not`; null for anything but a boolean."""
    return not value if value.__class__ is bool else None


@compiles(n.Logic)
def _logic(c: Compiler, node: n.Logic) -> Code:
    operands = c.all(node.operands)
    decisive = node.kind == "or"

    def logic(env: Env) -> Any:
        result: bool | None = not decisive
        for operand in operands:
            value = operand(env)
            if value is decisive:
                return decisive
            if value.__class__ is not bool:
                result = None
        return result
    return logic


@compiles(n.Between)
def _between(c: Compiler, node: n.Between) -> Code:
    value, low, high = c.all((node.value, node.low, node.high))

    def between(env: Env) -> Any:
        found = value(env)
        above, below = compare(">=", found, low(env)), compare("<=", found, high(env))
        if above is False or below is False:
            return False
        return True if above and below else None
    return between


@compiles(n.If)
def _if(c: Compiler, node: n.If) -> Code:
    condition, yes, no = c.all((node.condition, node.yes, node.no))
    return lambda env: yes(env) if condition(env) is True else no(env)


@compiles(n.In)
def _in(c: Compiler, node: n.In) -> Code:
    value = c.compile(node.value)
    tests = [_condition(c, test) for test in node.tests]

    def is_in(env: Env) -> Any:
        found = value(env)
        result: bool | None = False
        for test in tests:
            outcome = test(env, found)
            if outcome is True:
                return True
            if outcome is None:
                result = None
        return result
    return is_in


def _condition(c: Compiler, node: n.Node) -> Any:
    """A test of `in`: where it asks with "?", which the cell around it has not defined, it is a condition."""
    if c.is_local("?"):
        return compile_test(c, node)
    before, c.read = c.read, set()
    with c.scope(("?",)):
        test = compile_test(c, node)
    asks = "?" in c.read
    c.read |= before
    if not asks:
        return test
    with c.scope(("?",)):
        code = c.compile(node)
    return lambda env, value: code(Env({"?": value}, env, env.run))


def compile_test(c: Compiler, node: n.Node) -> Any:
    """A closure (env, value) -> bool | None for one positive unary test."""
    if isinstance(node, n.Test):
        operand = c.compile(node.operand)
        if node.op == "=":
            return lambda env, value: equal(value, operand(env), env.run)
        if node.op == "!=":
            return lambda env, value: opposite(equal(value, operand(env), env.run))
        op = OPERATORS[node.op]
        return lambda env, value: ordered(op, value, operand(env))
    code = c.compile(node)
    if isinstance(node, n.RangeNode):
        return lambda env, value: in_range(value, found) if (found := code(env)) is not None else None
    return lambda env, value: holds(value, code(env), env.run)


def holds(value: Any, test: Any, run: Run) -> bool | None:
    """Whether a value meets what a test evaluated to: in the range, one of the list, or equal."""
    if test.__class__ is Range:
        return (value.__class__ is Range and equal(value, test, run)) or in_range(value, test)
    if test.__class__ is list:
        run.charge(len(test))
        outcomes = [holds(value, item, run) for item in test]
        if value.__class__ is list:
            outcomes.append(equal(value, test, run))
        return True if True in outcomes else False if False in outcomes or not outcomes else None
    return equal(value, test, run)


@compiles(n.Test)
def _test(c: Compiler, node: n.Test) -> Code:
    operand = c.compile(node.operand)
    make = {
        "<": lambda v: Range(None, v, False, False), "<=": lambda v: Range(None, v, False, True),
        ">": lambda v: Range(v, None, False, False), ">=": lambda v: Range(v, None, True, False),
        "=": lambda v: Range(v, v, True, True, True),
    }.get(node.op, lambda v: None)
    return lambda env: make(operand(env))


@compiles(n.RangeNode)
def _range(c: Compiler, node: n.RangeNode) -> Code:
    low = c.compile(node.low) if node.low is not None else None
    high = c.compile(node.high) if node.high is not None else None

    def make(env: Env) -> Any:
        return make_range(low(env) if low else None, high(env) if high else None,
                          (node.low_included, node.high_included), low is not None and high is not None)
    return make


def make_range(low: Any, high: Any, included: tuple[bool, bool], closed: bool) -> Range | None:
    """A range; null if an end is null that should not be, or the ends have no order."""
    if closed and (low is None or high is None or kind(low) != kind(high)):
        return None
    return Range(low, high, *included)


@compiles(n.InstanceOf)
def _instance_of(c: Compiler, node: n.InstanceOf) -> Code:
    value = c.compile(node.value)
    wanted = resolve(node.type, c.types)

    def check(env: Env) -> bool:
        found = value(env)
        measure(found, env.run)
        return instance_of(found, wanted)
    return check

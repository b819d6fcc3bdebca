"""Compiled expressions and unary tests: what other floors use."""
from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from workflows.feel import builtins as _builtins
from workflows.feel import compile_calls as _calls
from workflows.feel import compile_collections as _collections
from workflows.feel import compile_names as _names
from workflows.feel.arithmetic import FAILURES
from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.compile_operators import compile_test
from workflows.feel.compiler import Code, Compiler
from workflows.feel.errors import FeelLimit
from workflows.feel.limits import CONDITION, Clock, Env, Limits, Run, system_clock
from workflows.feel.parser import Parser
from workflows.feel.types import Type
from workflows.feel.values import PythonFunction, from_python, measure

# Importing them registers what they compile.
_REGISTERED = (_builtins, _calls, _collections, _names)

_NO_TYPES: Mapping[str, Type] = {}


class _Compiled:
    """What expressions and unary tests share: text, names and the run of their code."""

    def __init__(self, text: str, names: Iterable[str], limits: Limits, types: Mapping[str, Type]) -> None:
        self.text = text
        self.limits = limits
        self._known = (*BUILTINS, *names)
        self._compiler = Compiler(limits, types)

    @property
    def names(self) -> frozenset[str]:
        """Names that must come from the context."""
        return frozenset(self._compiler.free - {"?"})

    @property
    def possible_names(self) -> frozenset[str]:
        """Names of the context, or else of filtered items or built-in functions."""
        return frozenset(self._compiler.possible - {"?"})


class Expression(_Compiled):
    """A compiled expression; evaluating it changes nothing and may be done from several threads."""

    def __init__(self, text: str, names: Iterable[str] = (), limits: Limits = CONDITION,
                 types: Mapping[str, Type] = _NO_TYPES) -> None:
        super().__init__(text, names, limits, types)
        try:
            tree = Parser(text, self._known, limits).whole_expression()
            self.code: Code = self._compiler.compile(tree)
        except RecursionError as error:
            raise FeelLimit("depth", limits.depth) from error

    def evaluate(self, context: Mapping[str, Any], *, strict: bool = False, clock: Clock = system_clock) -> Any:
        """The value for these variables (Python or FEEL values).

        :param strict: an unknown name raises FeelUnknownName instead of being null.
        :param clock: gives now() its instant.

        Raises FeelLimit when the budget is used up, FeelError for a variable that has no meaning in FEEL.
        """
        run = Run(self.limits, strict, clock)
        try:
            made = self.code(Env(context, None, run))
        except FAILURES:
            return None
        except RecursionError as error:
            raise FeelLimit("depth", self.limits.depth) from error
        if made.__class__ is list or made.__class__ is dict:
            # Shared parts multiply once the value is stored, so it must be small as a tree.
            measure(made, run)
        return made


class UnaryTests(_Compiled):
    """Compiled unary tests, as in a cell of a decision table."""

    def __init__(self, text: str, names: Iterable[str] = (), limits: Limits = CONDITION,
                 types: Mapping[str, Type] = _NO_TYPES) -> None:
        super().__init__(text, names, limits, types)
        try:
            self.negated, tests = Parser(text, self._known, limits).whole_unary_tests()
            self.tests = [self._test(test) for test in tests]
        except RecursionError as error:
            raise FeelLimit("depth", limits.depth) from error

    def _test(self, node: Any) -> Callable[[Env, Any], bool | None]:
        before, self._compiler.read = self._compiler.read, set()
        with self._compiler.scope(("?",)):
            test = compile_test(self._compiler, node)
            code = self._compiler.compile(node)
        asks = "?" in self._compiler.read
        self._compiler.read |= before
        if asks:
            return lambda env, value: code(env) is True
        boolean = type(node).__name__ in ("Comparison", "Logic", "Quantified", "In", "Between", "Call", "InstanceOf")
        if not boolean:
            return test  # type: ignore[no-any-return]

        def condition(env: Env, value: Any) -> bool | None:
            # A condition that does not mention the value, beside a value that is no boolean.
            outcome = code(env) if value.__class__ is not bool else None
            return outcome if outcome.__class__ is bool else test(env, value)
        return condition

    def holds(self, value: Any, env: Env) -> bool:
        """Whether a FEEL value passes, names being looked up in `env`."""
        if not self.tests:
            return True
        inner = Env({"?": value}, env, env.run)
        outcomes = [test(inner, value) for test in self.tests]
        return True not in outcomes and None not in outcomes if self.negated else True in outcomes

    def matches(self, value: Any, context: Mapping[str, Any], *, strict: bool = False,
                clock: Clock = system_clock) -> bool:
        """Whether the value passes the tests.

        :param context: variables the tests may mention.
        """
        try:
            return self.holds(from_python(value), Env(context, None, Run(self.limits, strict, clock)))
        except FAILURES:
            return False
        except RecursionError as error:
            raise FeelLimit("depth", self.limits.depth) from error


@functools.lru_cache(maxsize=4096)
def _expression(text: str, names: frozenset[str], limits: Limits) -> Expression:
    return Expression(text, sorted(names), limits)


@functools.lru_cache(maxsize=4096)
def _unary_tests(text: str, names: frozenset[str], limits: Limits) -> UnaryTests:
    return UnaryTests(text, sorted(names), limits)


def compile_expression(text: str, names: Iterable[str] = frozenset(), limits: Limits = CONDITION) -> Expression:
    """The compiled expression, from the cache if it was compiled before.

    :param names: variables with blanks or operators in their names.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return _expression(text, frozenset(names), limits)


def compile_unary_tests(text: str, names: Iterable[str] = frozenset(), limits: Limits = CONDITION) -> UnaryTests:
    """The compiled unary tests (`"A","B"`, `> 5`, `not(1)`, `-`), from the cache if compiled before.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return _unary_tests(text, frozenset(names), limits)


def register_function(name: str, function: Callable[..., Any], parameters: Iterable[str] = ()) -> None:
    """Make a Python function known to all expressions compiled from now on.

    :param function: takes FEEL values and returns a Python or FEEL value; ValueError makes the result null.
    :param parameters: names for named invocation; by default those of the Python function, _ read as blank.
    """
    names = list(parameters) or [one.replace("_", " ") for one in function.__code__.co_varnames[
        :function.__code__.co_argcount]]
    BUILTINS[name] = PythonFunction(name, names, function)  # type: ignore[assignment]
    _expression.cache_clear()
    _unary_tests.cache_clear()

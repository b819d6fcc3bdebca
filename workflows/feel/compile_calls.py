"""Function definitions and invocations."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.compile_names import search
from workflows.feel.compiler import Code, Compiler, compiles
from workflows.feel.errors import FeelLimit
from workflows.feel.limits import Env, Run
from workflows.feel.types import Type, coerce, resolve
from workflows.feel.values import Function, measure


class UserFunction(Function):
    """A function defined in FEEL: a body, and the environment it was defined in."""

    __slots__ = ("body", "env", "types")

    def __init__(self, parameters: Sequence[tuple[str, Type | None]], body: Code, env: Env, name: str = "") -> None:
        super().__init__(name, [parameter for parameter, _ in parameters])
        self.types = [of for _, of in parameters]
        self.body = body
        self.env = env

    def apply(self, run: Run, positional: list[Any], named: Mapping[str, Any] | None = None) -> Any:
        """Evaluate the body with the arguments; null if they do not fit the parameters."""
        arguments = self.bind(positional, named)
        if arguments is None:
            return None
        for position, of in enumerate(self.types):
            if of is not None and arguments[position] is not None:
                measure(arguments[position], run)
                arguments[position] = coerce(arguments[position], of)
                if arguments[position] is None:
                    return None
        run.charge()
        run.calls += 1
        if run.calls > run.limits.calls:
            raise FeelLimit("calls", run.limits.calls)
        try:
            return self.body(Env(dict(zip(self.parameters, arguments, strict=True)), self.env, run))
        finally:
            run.calls -= 1


@compiles(n.FunctionNode)
def _function(c: Compiler, node: n.FunctionNode) -> Code:
    parameters = [(name, None if of is None else resolve(of, c.types)) for name, of in node.parameters]
    if node.body is None:
        # Java and PMML are not ours to run (DMN 1.5 § 10.3.2.13.3): the function is null.
        return lambda env: None
    with c.scope(name for name, _ in parameters):
        body = c.compile(node.body)
    return lambda env: UserFunction(parameters, body, env)


@compiles(n.Call)
def _call(c: Compiler, node: n.Call) -> Code:
    function = _callee(c, node.function)
    positional = c.all(node.positional)
    if not node.named:
        def call(env: Env) -> Any:
            found = function(env)
            if not isinstance(found, Function):
                return None
            return found.apply(env.run, [argument(env) for argument in positional])
        return call
    named = [(name, c.compile(argument)) for name, argument in node.named]

    def call_named(env: Env) -> Any:
        found = function(env)
        if not isinstance(found, Function):
            return None
        return found.apply(env.run, [], {name: argument(env) for name, argument in named})
    return call_named


def _callee(c: Compiler, node: n.Node) -> Code:
    """What is invoked; a variable that is no function does not hide the built-in of its name."""
    if not isinstance(node, n.Name) or node.name not in BUILTINS:
        return c.compile(node)
    name, builtin = node.name, BUILTINS[node.name]

    def callee(env: Env) -> Any:
        own = search(env, name)
        return own if isinstance(own, Function) else builtin
    return callee

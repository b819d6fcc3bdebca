"""Variables, paths and literals: the way to a value."""
from __future__ import annotations

from typing import Any

from workflows.feel import nodes as n
from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.compiler import Code, Compiler, compiles
from workflows.feel.errors import FeelUnknownName
from workflows.feel.limits import Env
from workflows.feel.members import member
from workflows.feel.values import PLAIN, from_python

MISSING = object()


class ItemEnv(Env):
    """The members of a context in a list that is being filtered: a name may be missing in one of them."""

    __slots__ = ()


def search(env: Env, name: str) -> Any:
    """The value of a name as it stands, MISSING if nobody defines it."""
    at: Env | None = env
    while at is not None:
        value = at.vars.get(name, MISSING)
        if value is not MISSING:
            return value
        at = at.parent
    return MISSING


def _at_root(root: Env, env: Env, name: str, value: Any) -> Any:
    """A value of the outermost environment that still has to become a FEEL value."""
    run = root.run
    if value is MISSING:
        builtin = BUILTINS.get(name)
        if builtin is not None:
            return builtin
        if run.strict and not _in_item(env):
            raise FeelUnknownName(name)
        return None
    if run.converted is None:
        run.converted = {}
    elif name in run.converted:
        return run.converted[name]
    made = run.converted[name] = from_python(value)
    return made


def _in_item(env: Env | None) -> bool:
    while env is not None:
        if env.__class__ is ItemEnv:
            return True
        env = env.parent
    return False


def lookup(name: str) -> Code:
    """The closure that finds a name: innermost definition first, built-in functions last."""
    def look(env: Env) -> Any:
        at = env
        while (parent := at.parent) is not None:
            value = at.vars.get(name, MISSING)
            if value is not MISSING:
                return value
            at = parent
        value = at.vars.get(name, MISSING)
        if value.__class__ in PLAIN:
            return value
        return _at_root(at, env, name, value)
    return look


@compiles(n.Name)
def _name(c: Compiler, node: n.Name) -> Code:
    c.note(node.name, sure=node.name not in BUILTINS)
    return lookup(node.name)


@compiles(n.Literal)
def _literal(c: Compiler, node: n.Literal) -> Code:
    value = node.value
    return lambda env: value


@compiles(n.Path)
def _path(c: Compiler, node: n.Path) -> Code:
    names: list[str] = [node.name]
    source = node.source
    while isinstance(source, n.Path):
        names.append(source.name)
        source = source.source
    names.reverse()
    start = c.compile(source)
    if isinstance(source, n.Name):
        if len(names) == 1:
            return _short_path(source.name, names[0], start)
        return _name_path(source.name, names, start)

    def path(env: Env) -> Any:
        value = start(env)
        for name in names:
            value = member(value, name, env.run)
        return value
    return path


def _short_path(first: str, name: str, start: Code) -> Code:
    """`a.b` where a stands in the outermost environment: only the leaf becomes a FEEL value."""
    def path(env: Env) -> Any:
        if env.parent is None:
            value = env.vars.get(first)
            if value.__class__ is dict:
                value = value.get(name)
                return value if value.__class__ in PLAIN else from_python(value)
        return member(start(env), name, env.run)
    return path


def _name_path(first: str, names: list[str], start: Code) -> Code:
    """`a.b.c`: the same for several names."""
    def path(env: Env) -> Any:
        if env.parent is None:
            value = env.vars.get(first)
            for name in names:
                if value.__class__ is not dict:
                    break
                value = value.get(name)
            else:
                return value if value.__class__ in PLAIN else from_python(value)
        value = start(env)
        for name in names:
            value = member(value, name, env.run)
        return value
    return path

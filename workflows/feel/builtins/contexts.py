"""Context functions (DMN 1.5 § 10.3.4.12)."""
from __future__ import annotations

from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.limits import Run


@builtin("get value", "m: context, key: string")
@builtin("get value", "context: context, key: string")
def get_value(run: Run, context: dict[str, Any], key: str) -> Any:
    """The value of an entry, null without it."""
    return context.get(key)


@builtin("get value", "context: context, keys: list")
def get_value_at(run: Run, context: dict[str, Any], keys: list[Any]) -> Any:
    """The value at the end of a path of keys (known from Camunda's FEEL)."""
    value: Any = context
    for key in keys:
        value = value.get(key) if value.__class__ is dict and key.__class__ is str else None
    return value


@builtin("get entries", "m: context")
@builtin("get entries", "context: context")
def get_entries(run: Run, context: dict[str, Any]) -> Any:
    """The entries as a list of contexts with key and value."""
    run.check_list(len(context))
    return [{"key": key, "value": value} for key, value in context.items()]


@builtin("context", "entries: list")
def context(run: Run, entries: list[Any]) -> Any:
    """A context of entries with key and value; null if one is none, or a key occurs twice."""
    made: dict[str, Any] = {}
    for entry in entries:
        run.charge()
        if entry.__class__ is not dict or entry.get("key").__class__ is not str or "value" not in entry:
            return None
        if entry["key"] in made:
            return None
        made[entry["key"]] = entry["value"]
    return made


@builtin("context put", "context: context, key: string, value: any?")
def context_put(run: Run, context: dict[str, Any], key: str, value: Any) -> Any:
    """The context with one entry added or replaced."""
    run.check_list(len(context))
    return {**context, key: value}


@builtin("context put", "context: context, keys: list, value: any?")
def context_put_at(run: Run, context: dict[str, Any], keys: list[Any], value: Any) -> Any:
    """The context with the entry at the end of a path of keys replaced; null if the path does not exist."""
    if not keys or keys[0].__class__ is not str:
        return None
    run.check_list(len(context))
    if len(keys) > 1:
        inner = context.get(keys[0])
        if inner.__class__ is not dict:
            return None
        value = context_put_at(run, inner, keys[1:], value)
        if value is None:
            return None
    return {**context, keys[0]: value}


@builtin("context merge", "contexts: list")
def context_merge(run: Run, contexts: list[Any]) -> Any:
    """One context of all; the later entry of a key wins."""
    made: dict[str, Any] = {}
    for one in contexts:
        if one.__class__ is not dict:
            return None
        run.check_list(len(one))
        made.update(one)
    return made

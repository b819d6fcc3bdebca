"""String functions (DMN 1.5 § 10.3.4.3)."""
from __future__ import annotations

from decimal import Decimal
from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.limits import Run
from workflows.feel.regex import compile_regex
from workflows.feel.values import NUMBERS


@builtin("substring", "string: string, start position: position, length?: number?")
def substring(run: Run, text: str, start: int, size: Decimal | None = None) -> Any:
    """Characters from a position on, counted from 1, or from the end if negative."""
    length = None if size is None else int(min(size, Decimal(len(text))))
    if start == 0 or (length is not None and length < 1):
        return None
    if abs(start) > len(text):
        return None if start < 0 else ""
    begin = start - 1 if start > 0 else len(text) + start
    return text[begin:] if length is None else text[begin:begin + length]


@builtin("string length", "string: string")
def string_length(run: Run, text: str) -> Any:
    """Number of characters."""
    return NUMBERS.create_decimal(len(text))


@builtin("upper case", "string: string")
def upper_case(run: Run, text: str) -> Any:
    """Upper case text."""
    return text.upper()


@builtin("lower case", "string: string")
def lower_case(run: Run, text: str) -> Any:
    """Lower case text."""
    return text.lower()


@builtin("substring before", "string: string, match: string")
def substring_before(run: Run, text: str, match: str) -> Any:
    """What stands before the match, "" without one."""
    before, found, _ = text.partition(match) if match else ("", "", "")
    return before if found else ""


@builtin("substring after", "string: string, match: string")
def substring_after(run: Run, text: str, match: str) -> Any:
    """What stands after the match, "" without one."""
    return text.partition(match)[2] if match else text


@builtin("contains", "string: string, match: string")
def contains(run: Run, text: str, match: str) -> Any:
    """Whether the match occurs."""
    return match in text


@builtin("starts with", "string: string, match: string")
def starts_with(run: Run, text: str, match: str) -> Any:
    """Whether the text starts so."""
    return text.startswith(match)


@builtin("ends with", "string: string, match: string")
def ends_with(run: Run, text: str, match: str) -> Any:
    """Whether the text ends so."""
    return text.endswith(match)


@builtin("matches", "input: string, pattern: string, flags?: string?")
def matches(run: Run, text: str, pattern: str, flags: str | None = None) -> Any:
    """Whether the regular expression matches somewhere; null if it is none."""
    regex = compile_regex(pattern, flags or "")
    return None if regex is None else regex.search(text, 0, run) is not None


@builtin("replace", "input: string, pattern: string, replacement: string, flags?: string?")
def replace(run: Run, text: str, pattern: str, replacement: str, flags: str | None = None) -> Any:
    """The text with every match replaced, $1 standing for the first group; null if the expression is wrong."""
    regex = compile_regex(pattern, flags or "")
    return None if regex is None else regex.replace(text, replacement, run)


@builtin("split", "string: string, delimiter: string")
def split(run: Run, text: str, delimiter: str) -> Any:
    """The parts between the matches of the delimiter, a regular expression."""
    regex = compile_regex(delimiter, "")
    if regex is None:
        return None
    parts = regex.split(text, run)
    run.check_list(0 if parts is None else len(parts))
    return parts


@builtin("string join", "list: list, delimiter?: string?")
def string_join(run: Run, items: list[Any], delimiter: str | None = None) -> Any:
    """The strings of a list put together, nulls left out; null if an item is no string."""
    parts = [item for item in items if item is not None]
    if any(part.__class__ is not str for part in parts):
        return None
    run.check_string(sum(map(len, parts)) + len(delimiter or "") * len(parts))
    return (delimiter or "").join(parts)

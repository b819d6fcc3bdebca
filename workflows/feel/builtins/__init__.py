"""The built-in functions of DMN 1.5 § 10.3.4; importing this package registers them."""
from __future__ import annotations

from workflows.feel.builtins import (
    contexts,
    conversion,
    dates,
    lists,
    numbers,
    rangeliteral,
    ranges,
    statistics,
    strings,
    workingdays,
)
from workflows.feel.builtins.registry import BUILTINS

__all__ = ["BUILTINS", "contexts", "conversion", "dates", "lists", "numbers", "rangeliteral", "ranges",
           "statistics", "strings", "workingdays"]

"""FEEL, the expression language of DMN 1.5: compiled to closures, without Python behind it and within limits."""
from __future__ import annotations

from workflows.feel.builtins.workingdays import use_land
from workflows.feel.errors import FeelError, FeelLimit, FeelSyntaxError, FeelUnknownName
from workflows.feel.expression import (
    Expression,
    UnaryTests,
    compile_expression,
    compile_unary_tests,
    register_function,
)
from workflows.feel.limits import CONDITION, DECISION, Limits
from workflows.feel.text import to_text
from workflows.feel.values import Function, Range, YearsMonths, from_python, to_python

__all__ = [
    "CONDITION", "DECISION", "Expression", "FeelError", "FeelLimit", "FeelSyntaxError", "FeelUnknownName",
    "Function", "Limits", "Range", "UnaryTests", "YearsMonths", "compile_expression", "compile_unary_tests",
    "from_python", "register_function", "to_python", "to_text", "use_land",
]

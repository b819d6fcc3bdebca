"""Regular expressions as XPath has them (DMN 1.5 § 10.3.4.3), matched within the budget of the run.

Our own matcher, because Python's `re` cannot be stopped once a pattern backtracks without end.
"""
from __future__ import annotations

from workflows.feel.regex.api import Regex, compile_regex

__all__ = ["Regex", "compile_regex"]

"""Forms: the subset of form-js that the pages render and the server checks alike."""
from __future__ import annotations

from workflows.forms.components import CHOICES, INPUTS, TYPES, Component, Rules
from workflows.forms.form import Form, raw_value
from workflows.forms.named import NAMED
from workflows.forms.paths import merged, read_path, write_path
from workflows.forms.patience import patience
from workflows.forms.schema import look_at_form, parse_form
from workflows.forms.values import option_meant, option_text

__all__ = [
    "CHOICES", "INPUTS", "NAMED", "TYPES", "Component", "Form", "Rules", "look_at_form", "merged", "option_meant",
    "option_text", "parse_form", "patience", "raw_value", "read_path", "write_path",
]

"""What the output models of all subjects share: a handler gives exactly the names it declares."""
from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

Context = dict[str, Any]
#: of an input that need not be given but usually is: process owners see it at once
SHOWN: Context = {"shown": True}


class OutputModel(BaseModel):
    """Base of the models handlers declare as their outputs: no name more, none less.

    A field's title is its German label for process owners.
    """

    model_config = ConfigDict(extra="forbid")


class Nothing(OutputModel):
    """Outputs of a handler that only acts."""

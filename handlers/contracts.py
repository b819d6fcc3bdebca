"""What the models of all subjects share: a handler gives exactly the names it declares."""
from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, WithJsonSchema

Context = dict[str, Any]
#: of an input that need not be given but usually is: process owners see it at once
SHOWN: Context = {"shown": True}
#: an input that is a mail address: a diagram that maps anything else to it is told so; the handler looks at it itself
MailAddress = Annotated[str, WithJsonSchema({"type": "string", "format": "email"})]


class OutputModel(BaseModel):
    """Base of the models handlers declare as their outputs: no name more, none less.

    A field's title is its German label for process owners.
    """

    model_config = ConfigDict(extra="forbid")


class NoInputs(BaseModel):
    """The contract of a handler that asks for no value of the case."""

    model_config = ConfigDict(extra="ignore")


class Nothing(OutputModel):
    """Outputs of a handler that only acts."""

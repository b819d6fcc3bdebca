"""The read function of the register's subject, on a connection of its own that writes nothing."""
from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

from web.services import services


def entries(text: str) -> Sequence[Any]:
    """Entries of the registers that match, newest first; empty where the subject is not installed.

    :param text: name, firm, trade or register number.
    """
    try:
        service = importlib.import_module("handlers.register.service")
    except ModuleNotFoundError:
        return ()
    find = getattr(service, "entries", None)
    if find is None:
        return ()
    with services().reading() as connection:
        return tuple(find(connection, text))

"""The MetaData of a subject's tables: every constraint has a name, so that migrations can find it.

The convention is the one of `workflows.persistence.metadata`; `handlers` may not import that room.
"""
from __future__ import annotations

from sqlalchemy import MetaData

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def named_metadata() -> MetaData:
    """A MetaData of its own for one subject, with the names every installation has."""
    return MetaData(naming_convention=_NAMING)

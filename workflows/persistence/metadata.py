"""The engine's one MetaData, with names for every constraint so that migrations can find them."""
from __future__ import annotations

from sqlalchemy import MetaData

from workflows.persistence import partial as partial  # the tables' indexes rely on it

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

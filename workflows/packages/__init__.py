"""Packages: the files of a process that are kept, tried and published together, and how they come in and go out."""
from __future__ import annotations

from workflows.packages.archive import pack
from workflows.packages.arriving import Arrived, Limits, arrived
from workflows.packages.beginning import key_of, minimal
from workflows.packages.naming import belongs, fitting, is_scenario

__all__ = ["Arrived", "Limits", "arrived", "belongs", "fitting", "is_scenario", "key_of", "minimal", "pack"]

"""Keeping the memory of a program that serves all day to what it uses, and its start and its answers quick.

Some libraries load everything they have at once, or whatever else happens to be installed, and that stays in memory
until the evening; `tests/house/test_lean.py` says what must not be loaded before it is needed.
"""
from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from types import ModuleType

# glibc's number for mallopt: how many arenas its threads share. With one for each, pages one has freed stay with it.
_M_ARENA_MAX = -8
_ARENAS = 2


@contextlib.contextmanager
def without(*names: str) -> Iterator[None]:
    """Within this, libraries that are not loaded yet are as good as not installed, for one that takes what it finds."""
    hidden = [name for name in names if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


def alone(name: str) -> ModuleType:
    """One module of a package whose `__init__` loads all of them; whoever wants the package afterwards gets it whole.

    :param name: the module's full name, e.g. "holidays.countries.germany".
    :raises ModuleNotFoundError: there is no such module.
    """
    package = name.rpartition(".")[0]
    if package in sys.modules:
        return importlib.import_module(name)
    found = importlib.util.find_spec(package)
    if found is None:
        raise ModuleNotFoundError(f"no package {package}", name=package)
    bare = importlib.util.module_from_spec(found)
    sys.modules[package] = bare
    try:
        return importlib.import_module(name)
    finally:
        del sys.modules[package]


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Within this nothing is looked through for garbage: what a start loads stays until the evening."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def set_aside() -> None:
    """Look once for garbage of the start and never again through what is loaded; to be called before serving.

    Without this, every full search for garbage in the middle of somebody's request goes through all modules.
    """
    gc.collect()
    gc.freeze()


def share_arenas() -> None:
    """Let all threads take their memory from the same places; to be called before they are started.

    On a C library without such places nothing is done.
    """
    import ctypes

    with contextlib.suppress(AttributeError, OSError, TypeError):  # another C library, another platform
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)

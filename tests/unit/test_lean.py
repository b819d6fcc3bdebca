"""Loading one part of a library, or loading it as if others were not there."""
from __future__ import annotations

import sys

import pytest

from workflows.lean import alone, share_arenas, without


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """A package that loads all of its modules, one that takes an optional library where it is installed."""
    whole = tmp_path / "lean_sample" / "parts"
    whole.mkdir(parents=True)
    (tmp_path / "lean_sample" / "__init__.py").write_text("")
    (whole / "__init__.py").write_text("from lean_sample.parts import one, two\n")
    (whole / "one.py").write_text("NAME = 'one'\n")
    (whole / "two.py").write_text("NAME = 'two'\n")
    (tmp_path / "lean_taker.py").write_text("try:\n    import lean_sample as found\nexcept ImportError:\n    found = None\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    for name in [name for name in sys.modules if name.startswith("lean_")]:
        del sys.modules[name]


def test_one_module_comes_alone(packages):
    """The others of its package are not loaded, and whoever wants the package afterwards has it whole."""
    assert alone("lean_sample.parts.one").NAME == "one"
    assert "lean_sample.parts.two" not in sys.modules
    import lean_sample.parts

    assert lean_sample.parts.two.NAME == "two"
    assert lean_sample.parts.one is alone("lean_sample.parts.one")


def test_a_module_that_is_not_there_is_said_and_leaves_nothing(packages):
    """Asking for what does not exist fails like any import, and the package can still be had."""
    with pytest.raises(ModuleNotFoundError):
        alone("lean_sample.parts.three")
    assert "lean_sample.parts" not in sys.modules


def test_a_library_is_loaded_as_if_another_were_not_installed(packages):
    """Hidden while the block lasts, there again after it; what was loaded before stays."""
    with without("lean_sample", "json"):
        import json

        import lean_taker
    assert json.dumps([]) == "[]"
    assert lean_taker.found is None
    import lean_sample

    assert lean_sample.__name__ == "lean_sample"


def test_threads_may_share_their_arenas_anywhere():
    """Where the C library has no such places nothing happens."""
    share_arenas()

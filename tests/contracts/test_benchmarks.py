"""What measures the product runs, on little; the figures themselves are no test's business."""
from __future__ import annotations

from benchmarks import engine, web


def test_one_process_is_measured():
    """A process of its own tells its memory and how long it took to start."""
    found = engine.one_process()
    assert found["memory_mb"] > 0
    assert found["start_s"] > 0


def test_the_counter_is_measured(tmp_path):
    """Real programs answer a clerk's browser: tasks are completed on two of them, and the list is read."""
    effort = web.Effort(completions=8, inbox=(60,), looks=2)
    place = web.Installation(tmp_path, "")
    try:
        assert place.completions(2, effort, print)["completions_per_s"] > 0
        assert {name: one["p95_ms"] > 0 for name, one in place.inbox(60, effort, print).items()} == dict.fromkeys(web.LOOKS, True)
    finally:
        place.app.close()

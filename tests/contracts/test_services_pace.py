"""How long steps usually take, kept ready beside the pages."""
from __future__ import annotations

import datetime as dt

from workflows.model import SYSTEM


def test_a_step_is_told_when_enough_cases_have_passed_it(app, deploy, clock):
    """Nine completions say nothing, ten do; a page asks without waiting and has it with the next look."""
    deploy("two_steps")
    pace = app.history.pace
    for number in range(10):
        case = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=SYSTEM)
        clock.advance(dt.timedelta(days=2))
        app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {}, SYSTEM)
        if number == 8:
            assert pace.of("two_steps") == {}
            known = pace.ready("two_steps")["check"]
            assert (known.done, known.is_known) == (9, False)
    known = pace.ready("two_steps")["check"]
    assert (known.done, known.median, known.is_known) == (10, dt.timedelta(days=2), True)
    assert pace.of("two_steps")["check"] == known

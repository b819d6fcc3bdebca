"""`kammerwerk bench engine`: whole completions per second beside bare SpiffWorkflow, in the same run.

Rounds of both alternate, so that whatever else the machine does meets both alike; the median of the rounds counts.
"""
from __future__ import annotations

import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks import servers
from benchmarks.baseline import Bare
from benchmarks.ours import Kammerwerk
from workflows.feel import compile_expression
from workflows.persistence.database import sqlite_mode

MARKS = (10, 100, 1000)
AROUND = 9
FEEL = 'betrag > 100 and antrag.typ = "A"'
Say = Callable[[str], None]


@dataclass(frozen=True)
class Effort:
    """How long to measure.

    :param rounds: alternating rounds of both engines; the median counts.
    :param completions: user tasks completed in a round.
    """

    rounds: int = 7
    completions: int = 300


def run(effort: Effort, say: Say, postgresql: str = "") -> dict[str, Any]:
    """Measure everything.

    :param say: told what is going on, line by line.
    :param postgresql: URL of a server to use; empty = an embedded one where the package is installed.
    :returns: the figures by database, memory in MB, start in seconds, FEEL evaluations per second.
    """
    found: dict[str, Any] = {"sqlite": _on_sqlite(effort, say)}
    with servers.postgresql(postgresql) as server:
        found["postgresql"] = _on_postgresql(effort, say, server) if server else None
        if not server:
            say("PostgreSQL: kein Server angegeben und keiner eingebettet vorhanden, übersprungen")
    say("Speicher und Start eines Prozesses …")
    found |= one_process()
    say("FEEL …")
    return {**found, "feel_per_s": _feel_per_s()}


def _on_sqlite(effort: Effort, say: Say) -> dict[str, Any]:
    version, journal = sqlite_mode()
    mode = f"SQLite {version}, journal_mode={journal}, synchronous=FULL"
    with tempfile.TemporaryDirectory(prefix="kammerwerk-bench-") as folder:
        place = pathlib.Path(folder)
        return _compare(mode, Kammerwerk(place), Bare(place), effort, say)


def _on_postgresql(effort: Effort, say: Say, server: servers.Server) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="kammerwerk-bench-") as folder:
        place = pathlib.Path(folder)
        ours, bare = Kammerwerk(place, server.new_database()), Bare(place, server.new_database())
        return _compare(server.mode, ours, bare, effort, say)


def _compare(mode: str, ours: Kammerwerk, bare: Bare, effort: Effort, say: Say) -> dict[str, Any]:
    say(mode)
    rates: dict[str, list[float]] = {ours.name: [], bare.name: []}
    try:
        for number in range(effort.rounds):
            for engine in (ours, bare):
                rates[engine.name].append(_rate(engine, effort.completions))
            told = ", ".join(f"{name} {found[-1]:.0f}/s" for name, found in rates.items())
            say(f"  Runde {number + 1}/{effort.rounds}: {told}")
        say("  Schleife bis Runde 1.000 …")
        return {
            "mode": mode,
            "completions_per_s": round(statistics.median(rates[ours.name])),
            "baseline_per_s": round(statistics.median(rates[bare.name])),
            "state_bytes": ours.state_bytes(),
            "baseline_state_bytes": bare.state_bytes(),
            "loop_step_ms": _rounded(ours.looping(MARKS, AROUND)),
            "baseline_loop_step_ms": _rounded(bare.looping(MARKS, AROUND)),
        }
    finally:
        ours.close()
        bare.close()


def _rate(engine: Kammerwerk | Bare, completions: int) -> float:
    engine.prepare(completions)
    begin = time.perf_counter()
    for _ in range(completions):
        engine.complete_one()
    return completions / (time.perf_counter() - begin)


def _rounded(found: dict[str, Any]) -> dict[str, Any]:
    return {mark: None if value is None else round(value, 2) for mark, value in found.items()}


def one_process() -> dict[str, float]:
    """Memory and start of a process of its own, told by itself (`process.py`)."""
    begin = time.time()
    command = [sys.executable, "-m", "benchmarks.process", str(begin)]  # as a script, `web.py` beside it would be `web`
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(told.stdout))


def _feel_per_s() -> int:
    expression = compile_expression(FEEL)
    context = {"betrag": 170, "antrag": {"typ": "A"}}
    count, begin = 0, time.perf_counter()
    while (spent := time.perf_counter() - begin) < 1:
        for _ in range(1000):
            expression.evaluate(context)
        count += 1000
    return round(count / spent)

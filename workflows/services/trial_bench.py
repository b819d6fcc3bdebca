"""Where trials are run: one at a time, beside the jobs, in lanes of the sandbox; the worker only looks in."""
from __future__ import annotations

import datetime as dt
import os
import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from sqlalchemy import select

from workflows.errors import Unavailable
from workflows.persistence.tables import trial_run
from workflows.services import trial_rows
from workflows.services.context import Context
from workflows.services.trial_rows import Overtaken, Taken
from workflows.trying import Lane, LaneLost, Sandbox

log = structlog.get_logger(__name__)

LEASE = dt.timedelta(seconds=60)
_BEAT_SECONDS = 15.0
LANES = max(1, min(2, os.cpu_count() or 1))


class Kind(Protocol):
    """One kind of trial: what a lane is given, what is played in it, and what is kept of that."""

    job: str

    def request(self, taken: Taken, files: Mapping[str, bytes]) -> Mapping[str, Any]:
        """What a lane of this trial is opened with."""

    def items(self, lane: Lane, taken: Taken) -> list[Mapping[str, Any]]:
        """What is to be played, in order."""

    def message(self, item: Mapping[str, Any], taken: Taken) -> Any:
        """What the lane is asked for an item."""

    def lost(self, item: Mapping[str, Any], code: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """The result of an item nothing was heard of."""


@dataclass
class _Run:
    """A trial under way."""

    taken: Taken
    kind: Kind
    request: Mapping[str, Any]
    left: queue.SimpleQueue[tuple[int, Mapping[str, Any]]]


class Bench:
    """Runs trials; `look` is the worker's chore, `run_next` does the same in the calling thread.

    :param lanes: how many things are played at a time.
    """

    def __init__(self, context: Context, sandbox: Sandbox, kinds: Mapping[str, Kind], lanes: int = LANES) -> None:
        self._context = context
        self.sandbox = sandbox
        self.lanes = lanes
        self._kinds = kinds
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._serving = False
        self._lanes: set[Lane] = set()

    def look(self) -> None:
        """Begin with what waits, in a thread of its own; returns at once."""
        self._serving = True
        with self._lock:
            if self._stopping.is_set() or (self._thread is not None and self._thread.is_alive()):
                return
            if self._anything_waits():
                self._thread = threading.Thread(target=self._work_off, name="trials", daemon=True)
                self._thread.start()

    def nudge(self) -> None:
        """Something was asked for: where this process has a worker, it begins now."""
        if self._serving:
            self.look()

    def close(self, seconds: float = 10.0) -> None:
        """Break off what runs and hand it back; whoever looks in next goes on with it."""
        self._stopping.set()
        for lane in list(self._lanes):
            lane.end()
        if self._thread is not None:
            self._thread.join(seconds)
        self.sandbox.close()

    def _anything_waits(self) -> bool:
        condition = trial_rows.is_waiting(self._context.now())
        with self._context.db.read() as connection:
            return connection.execute(select(trial_run.c.id).where(condition).limit(1)).first() is not None

    def _work_off(self) -> None:
        try:
            while not self._stopping.is_set() and self.run_next():
                pass
        except Unavailable as error:  # the lease runs out, the worker looks in again
            log.warning("a trial could not be written down", code=error.code)
        except Exception:  # told in the log; its lease runs out, it is tried again and given up visibly after three
            log.exception("a trial broke off")

    # --- one trial --------------------------------------------------------------------------------

    def run_next(self) -> bool:
        """Run the trial that has waited longest to its end; False where none waits."""
        with self._context.db.write() as connection:
            taken = trial_rows.take(connection, self._context.now(), LEASE)
            files = trial_rows.files_of(connection, taken.id) if taken is not None else {}
        if taken is None:
            return False
        try:
            self._run(taken, files)
        except Overtaken:
            log.info("trial broken off", trial=taken.id)
        return True

    def _run(self, taken: Taken, files: Mapping[str, bytes]) -> None:
        kind = self._kinds[taken.kind]
        request = kind.request(taken, files)
        try:
            with self.sandbox.lane(kind.job, request) as lane:
                items = kind.items(lane, taken)
        except LaneLost:
            log.error("a trial could not begin", trial=taken.id)
            return self._end(taken, "failed")
        known = {one["number"] for one in taken.results}
        left: queue.SimpleQueue[tuple[int, Mapping[str, Any]]] = queue.SimpleQueue()
        for number, item in enumerate(items):
            if number not in known:
                left.put((number, item))
        self._write(taken, total=len(items))
        self._together(_Run(taken, kind, request, left))
        if self._stopping.is_set() and not left.empty():
            with self._context.db.write() as connection:
                return trial_rows.hand_back(connection, taken)
        return self._end(taken, "done")

    def _together(self, run: _Run) -> None:
        """Several lanes, each taking the next thing; the lease is kept meanwhile."""
        count = min(self.lanes, max(1, run.left.qsize()))
        with ThreadPoolExecutor(count, thread_name_prefix="trial") as pool:
            open_lanes: Iterable[Future[None]] = [pool.submit(self._lane, run) for _ in range(count)]
            while open_lanes:
                done, open_lanes = wait(open_lanes, _BEAT_SECONDS, FIRST_COMPLETED)
                try:
                    for one in done:
                        one.result()
                    self._write(run.taken)
                except BaseException:
                    _drain(run.left)
                    raise

    def _lane(self, run: _Run) -> None:
        """One lane after the other until nothing is left: what kills its lane is told, and the next one goes on."""
        while not run.left.empty() and not self._stopping.is_set():
            playing: tuple[int, Mapping[str, Any]] | None = None
            try:
                with self.sandbox.lane(run.kind.job, run.request) as lane:
                    self._lanes.add(lane)
                    try:
                        while (playing := _next(run.left, self._stopping.is_set)) is not None:
                            answer = lane.ask(run.kind.message(playing[1], run.taken))
                            self._tell(run, playing, answer)
                            playing = None
                    finally:
                        self._lanes.discard(lane)
            except LaneLost as lost:
                if playing is None:
                    raise
                if self._stopping.is_set():
                    run.left.put(playing)
                    return
                self._tell_lost(run, playing, lost)

    def _tell(self, run: _Run, playing: tuple[int, Mapping[str, Any]], answer: Mapping[str, Any]) -> None:
        number, item = playing
        if "failed" in answer:
            log.error("a trial met a defect", trial=run.taken.id, traceback=answer["failed"])
            text = str(answer["failed"]).strip().rsplit("\n", 1)[-1][:200]
            answer = run.kind.lost(item, "scenario_defect", {"text": text})
        now = self._context.now()
        with self._context.db.write() as connection:
            trial_rows.tell(connection, run.taken, {"number": number, **item, **answer}, now + LEASE)

    def _tell_lost(self, run: _Run, playing: tuple[int, Mapping[str, Any]], lost: LaneLost) -> None:
        if lost.timed_out:
            result = run.kind.lost(playing[1], "scenario_timeout", {"seconds": int(self.sandbox.seconds)})
        else:
            result = run.kind.lost(playing[1], "scenario_lost", {})
        self._tell(run, playing, result)

    def _write(self, taken: Taken, **values: Any) -> None:
        with self._context.db.write() as connection:
            trial_rows.hold(connection, taken, lease_until=self._context.now() + LEASE, **values)

    def _end(self, taken: Taken, state: str) -> None:
        with self._context.db.write() as connection:
            trial_rows.hold(connection, taken)
            trial_rows.end(connection, taken.id, state, self._context.now())


def _next(
    left: queue.SimpleQueue[tuple[int, Mapping[str, Any]]], enough: Callable[[], bool]
) -> tuple[int, Mapping[str, Any]] | None:
    try:
        return None if enough() else left.get_nowait()
    except queue.Empty:
        return None


def _drain(left: queue.SimpleQueue[tuple[int, Mapping[str, Any]]]) -> None:
    while _next(left, lambda: False) is not None:
        pass

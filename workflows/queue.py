"""Waking the workers of several processes on PostgreSQL, by procrastinate.

A message says that something may be due, and nothing else; what is due, and whose it is, stands in the job rows. So a
message that is lost, doubled or late changes nothing: who gets it looks, and a worker that looks by itself now and then
refills what was lost.
"""
from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable

import procrastinate
import psycopg
import structlog
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Status
from sqlalchemy import URL, Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from workflows.persistence.database import available

log = structlog.get_logger(__name__)

QUEUE = "kammerwerk"
TASK = "kammerwerk.look"
_TIDY_EVERY_SECONDS = 30.0
_PAUSE_AFTER_FAULT_SECONDS = 1.0
# procrastinate forgets a notification that arrives while it is looking; it then finds the message by this.
_LOOK_EVERY_SECONDS = 0.5
_WAITING = text("SELECT EXISTS (SELECT FROM procrastinate_jobs WHERE queue_name = :queue AND status = 'todo')")
# What it tells about each message says nothing that our own log does not.
logging.getLogger("procrastinate").setLevel(logging.WARNING)


class Announcer:
    """Puts messages into the queue on a connection of ours, so that they are there if and only if it commits.

    Its app knows no task: one that shares its tasks with a worker's would go through that worker's connection.
    """

    def __init__(self) -> None:
        self._app = procrastinate.App(connector=procrastinate.SyncPsycopgConnector())

    def announce(self, connection: Connection) -> None:
        """Write a message as part of the open transaction.

        :raises DBAPIError: as any statement on this connection may.
        """
        driver = connection.connection.driver_connection
        try:
            self._app.configure_task(TASK, queue=QUEUE, connection=driver).defer()
        except ConnectorException as error:
            cause = error.__cause__
            if not isinstance(cause, psycopg.Error):
                cause = psycopg.OperationalError(str(error))
            raise DBAPIError.instance(None, None, cause, psycopg.Error) from error


class Queue:
    """The queue of one installation: what bootstrap gives to the services and to the worker."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._announcer = Announcer()
        self._consumer: Consumer | None = None

    def announce(self, connection: Connection) -> None:
        """Write a message as part of an open transaction."""
        self._announcer.announce(connection)

    def refill(self) -> None:
        """Put a message into the queue where none is waiting.

        :raises Unavailable: the database is away.
        """
        with available(), self._engine.begin() as connection:
            if not connection.execute(_WAITING, {"queue": QUEUE}).scalar_one():
                self.announce(connection)

    def start(self, work: Callable[[], None], slots: int) -> None:
        """Call `work` for each message, at most `slots` at a time."""
        self._consumer = Consumer(self._engine.url, slots, work)
        self._consumer.start()

    def stop(self) -> None:
        """Take no further message; what runs is finished."""
        if self._consumer is not None:
            self._consumer.stop()

    def join(self, timeout: float) -> bool:
        """Wait for the end of what runs; False when it took longer than `timeout` seconds."""
        return self._consumer is None or self._consumer.join(timeout)

    @property
    def running(self) -> bool:
        """Whether messages are taken."""
        return self._consumer is not None and self._consumer.running


class Consumer:
    """Takes messages and works off what is due, in a thread of its own with as many slots as the worker has.

    Every fault of the connection ends procrastinate's worker; it is started anew until `stop` is called.

    :param work: runs until nothing is due.
    """

    def __init__(self, address: URL, slots: int, work: Callable[[], None]) -> None:
        self._conninfo = address.set(drivername="postgresql").render_as_string(hide_password=False)
        self._slots = slots
        self._work = work
        self._stopping = threading.Event()
        self._stop: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="queue", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Take no further message; what runs is finished (`join`)."""
        self._stopping.set()
        self._stop()

    def join(self, timeout: float) -> bool:
        """Wait for the end; False when it took longer than `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread.is_alive()

    def _run(self) -> None:
        # psycopg needs this kind of loop on every platform.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.get_loop().set_default_executor(
                concurrent.futures.ThreadPoolExecutor(self._slots, thread_name_prefix="worker")
            )
            while not self._stopping.is_set():
                try:
                    runner.run(self._consume())
                except (ConnectorException, psycopg.Error) as error:  # it comes back, and then so do we
                    log.warning("queue is away", cause=str(error))
                except Exception:  # nothing must end the worker for good
                    log.exception("queue failed")
                self._stopping.wait(0 if self._stopping.is_set() else _PAUSE_AFTER_FAULT_SECONDS)

    async def _consume(self) -> None:
        connector = procrastinate.PsycopgConnector(
            conninfo=self._conninfo, min_size=1, max_size=self._slots + 2, timeout=10, reconnect_timeout=10,
        )
        app = procrastinate.App(connector=connector)
        retry = procrastinate.RetryStrategy(max_attempts=5, exponential_wait=2)
        app.task(name=TASK, queue=QUEUE, retry=retry)(self._work)
        async with app.open_async():
            worker = asyncio.ensure_future(app.run_worker_async(
                queues=[QUEUE], concurrency=self._slots, install_signal_handlers=False, delete_jobs="always",
                fetch_job_polling_interval=_LOOK_EVERY_SECONDS,
            ))
            tidy = asyncio.ensure_future(self._tidy(app))
            loop = asyncio.get_running_loop()
            self._stop = lambda: _cancel_from_outside(loop, worker)
            if self._stopping.is_set():
                worker.cancel()
            try:
                await asyncio.wait({worker, tidy}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                self._stop = lambda: None
                tidy.cancel()
                worker.cancel()  # graceful: it waits for what runs
                for ended in await asyncio.gather(worker, tidy, return_exceptions=True):
                    if isinstance(ended, Exception):
                        log.warning("queue is away", cause=str(ended))

    async def _tidy(self, app: procrastinate.App) -> None:
        """Remove the messages dead workers held; what was due behind them is found by the sweep."""
        while True:
            manager = app.job_manager
            for stalled in await manager.get_stalled_jobs(queue=QUEUE):
                await manager.finish_job(stalled, Status.ABORTED, delete_job=True)
            await asyncio.sleep(_TIDY_EVERY_SECONDS)


def _cancel_from_outside(loop: asyncio.AbstractEventLoop, task: asyncio.Future[None]) -> None:
    loop.call_soon_threadsafe(task.cancel)

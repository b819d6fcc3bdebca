"""The child's side: the warm process and the lanes forked from it."""
from __future__ import annotations

import contextlib
import importlib
import logging
import os
import pathlib
import pickle
import resource
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

import structlog

from workflows.checking.bounded import judge_here
from workflows.checking.forking import fork_for_each
from workflows.persistence.codec import encode
from workflows.scenarios import run_scenario

# Job -> the function that makes ready and gives what plays one thing.
JOBS = {
    "scenarios": "workflows.trying.playing:prepare",
    "replay": "workflows.replaying.playing:prepare",
    "walk": "workflows.trying.walking:prepare",
    "retell": "workflows.replaying.retold:prepare",
}
_NICE = 10
_FILE_BYTES = 256 * 1024 * 1024
_LENGTH = 8
Play = Callable[[Any], Mapping[str, Any]]


def serve(descriptor: int, seconds: float, memory: int) -> None:
    """Fork a lane for each connection that comes over a socket, until that closes.

    :param descriptor: file descriptor of the control socket.
    :param seconds: a lane's time for one thing.
    :param memory: a lane's address space in bytes.
    """
    os.nice(_NICE)  # people at the counter come first
    judge_here()
    _quiet()
    for place in JOBS.values():
        importlib.import_module(place.partition(":")[0])
    run_scenario({"id": "warm", "steps": []}, pathlib.Path())  # so that the lazy parts of the libraries are there
    fork_for_each(descriptor, lambda connection: _lane(connection, seconds, memory))


def _quiet() -> None:
    """What is played may quote people; none of it belongs into a log."""
    logging.disable(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),  # gives back what it was told and writes nothing
    )


def _lane(descriptor: int, seconds: float, memory: int) -> None:
    """Play what is asked for, one thing after the other, and end with the connection."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, lambda *_: _too_long(descriptor))
        _limit(memory)
        without_network()
        with socket.socket(fileno=descriptor) as connection, connection.makefile("rb") as asked:
            job, request = _message(asked)
            tempfile.tempdir = request["folder"]
            os.chdir(request["folder"])
            play = _prepared(job, request)
            _answer(connection, {"pid": os.getpid()})
            while True:
                item = _message(asked)
                signal.setitimer(signal.ITIMER_REAL, seconds)
                answer = _played(play, item)
                signal.setitimer(signal.ITIMER_REAL, 0)
                _answer(connection, answer)
    except (EOFError, OSError):  # whoever asked has gone
        pass
    finally:
        os._exit(0)


def _too_long(descriptor: int) -> None:
    with contextlib.suppress(OSError):
        os.write(descriptor, b"alarm")
    os._exit(1)


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_BYTES, _FILE_BYTES))
    if sys.platform == "linux":  # elsewhere the address space cannot be limited below what is mapped already
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def without_network() -> None:
    """Whatever a handler tries: a lane opens no connection."""
    def refused(*_: Any) -> Any:
        raise OSError("a trial reaches nothing outside")

    socket.socket.connect = refused  # type: ignore[method-assign]
    socket.socket.connect_ex = refused  # type: ignore[method-assign]


def _prepared(job: str, request: Mapping[str, Any]) -> Play:
    module, _, name = JOBS[job].partition(":")
    found: Play = getattr(importlib.import_module(module), name)(request)
    return found


def _played(play: Play, item: Any) -> Mapping[str, Any]:
    try:
        return play(item)
    except MemoryError:
        os._exit(1)
    except Exception:  # a defect of ours: the parent logs it and says so
        return {"failed": traceback.format_exc()[-8000:]}


def _message(asked: BinaryIO | Any) -> Any:
    length = int.from_bytes(_exactly(asked, _LENGTH), "big")
    return pickle.loads(_exactly(asked, length))  # noqa: S301 - from our own parent


def _exactly(asked: Any, count: int) -> bytes:
    found: bytes = asked.read(count)
    if len(found) < count:
        raise EOFError
    return found


def _answer(connection: socket.socket, answer: Mapping[str, Any]) -> None:
    connection.sendall(encode(answer).encode() + b"\n")

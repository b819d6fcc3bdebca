"""The other side of `bounded`: the warm process and the fork that reads one request."""
from __future__ import annotations

import json
import os
import pickle
import resource
import signal
import socket
import sys
import traceback
from collections.abc import Mapping
from typing import Any

from workflows.checking import knowing
from workflows.checking.files import judge, opened
from workflows.checking.forking import fork_for_each
from workflows.checking.trying import as_json, try_table
from workflows.model import Problem
from workflows.papers import pdf


def serve(descriptor: int, seconds: float, memory: int) -> None:
    """Fork a reader for each connection that comes over a socket, until that closes.

    :param descriptor: file descriptor of the control socket.
    :param seconds: a reader's time.
    :param memory: a reader's address space in bytes.
    """
    _warm_up()
    fork_for_each(descriptor, lambda connection: _read_one(connection, seconds, memory))


def _warm_up() -> None:
    """Have the lazy parts of the libraries imported before the first fork."""
    from workflows.checking.files import Surroundings

    judge({"warm.bpmn": b"<a/>", "warm.dmn": b"<a/>", "warm.form": b"{}"}, Surroundings())


def _read_one(descriptor: int, seconds: float, memory: int) -> None:
    """Answer one request and end; the kernel ends it where it takes too long."""
    signal.setitimer(signal.ITIMER_REAL, seconds)  # SIGALRM, nobody handles it: the process is ended
    try:
        _limit(seconds, memory)
        with socket.socket(fileno=descriptor) as connection:
            connection.sendall(json.dumps(_answer(connection)).encode())
    finally:
        os._exit(0)


def _limit(seconds: float, memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))
    if sys.platform == "linux":  # elsewhere the address space cannot be limited below what is mapped already
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _answer(connection: socket.socket) -> dict[str, Any]:
    try:
        kind, request = pickle.loads(_everything(connection))  # noqa: S301 - from our own parent
        if kind == "try":
            trial = try_table(*request)
            return {"trial": as_json(trial), "problems": [_row(one) for one in trial.problems]}
        if kind == "known":
            return {"known": knowing.as_json(knowing.known_in(*request))}
        if kind == "pdf":
            return {"fault": pdf.fault(request)}
        files, around, release = request
        found = opened(files) if around is None else judge(files, around, release=release)
        return {"problems": [_row(one) for one in found]}
    except (MemoryError, RecursionError):  # both say: larger than any diagram somebody could read
        return {"memory": True}
    except Exception:  # a defect of ours: the parent logs it and refuses the file
        return {"failed": traceback.format_exc()[-8000:]}


def _everything(connection: socket.socket) -> bytes:
    parts = bytearray()
    while part := connection.recv(1 << 16):
        parts += part
    return bytes(parts)


def _row(problem: Problem) -> dict[str, Any]:
    return {
        "element": problem.element, "code": problem.code, "severity": str(problem.severity),
        "message": problem.message[:2000], "params": _plain(problem.params), "resource": problem.resource,
        "label": problem.label[:200],
    }


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as JSON can hold them; long texts are cut, the sentence only quotes them."""
    return {
        name: value if isinstance(value, bool | int | float) or value is None else str(value)[:500]
        for name, value in params.items()
    }

"""Files nobody vouches for are read in a child process with limits on time and memory.

A warm child has everything imported and forks for each request, so a request costs a few
milliseconds, and whatever a file does to its reader ends with the fork. The fork is ended by the
kernel's timer; nobody has to notice that it hangs. Requests go to it as pickles (we made them),
answers come back as JSON (the file may have made them).
"""
from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from typing import Any

import structlog

from workflows.checking import knowing
from workflows.checking.files import Surroundings, is_checked, is_table, judge
from workflows.checking.trying import TableTrial, from_json
from workflows.engine import KnownValue
from workflows.handler import Contract
from workflows.model import Problem, Severity
from workflows.untrusted_xml import MAX_BYTES, root_id

SECONDS = 5.0
MEMORY = 1024 * 1024 * 1024
_START_SECONDS = 60.0  # importing on a busy machine; no file has been looked at yet
_GRACE_SECONDS = 1.0
_MOST_ANSWER = 8 * 1024 * 1024
_AT_ONCE = 4
_MOST_KNOWN = 32  # answers kept: a page, its reload and the act it leads to ask the same
_log = structlog.get_logger(__name__)


class BoundedReader:
    """Judges files in a child process; never raises for what a file holds, never hangs. May be shared by threads.

    :param seconds: hard stop for one request.
    :param memory: address space of one request, in bytes.
    """

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._child: WarmChild | None = None
        self._starting = threading.Lock()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._known: dict[bytes, tuple[Problem, ...]] = {}
        self._remembering = threading.Lock()

    def check(
        self, files: Mapping[str, bytes], around: Surroundings | None, *, release: bool = False
    ) -> list[Problem]:
        """All problems of files that are to be deployed together.

        :param around: None = only whether they can be opened at all is looked at.

        Files that take too long, too much memory, or their reader down, are refused with the code
        "check_timeout", "check_memory" or "check_failed".
        """
        judged = {name: content for name, content in files.items() if is_checked(name)}
        large = [name for name, content in judged.items() if len(content) > MAX_BYTES]
        if large or not judged:
            return [_problem_of(name, judged[name], "file_too_large", limit=MAX_BYTES) for name in large]
        request = pickle.dumps(("check", (judged, around, release)))
        digest = hashlib.sha256(request).digest()
        known = self._known.get(digest)
        if known is not None:
            return list(known)
        answer, taken = self._ask(request)
        if "problems" in answer:
            return list(self._keep(digest, tuple(_problem(row) for row in answer["problems"])))
        _log.error("check_without_answer", files=sorted(judged), seconds=taken, traceback=answer.get("failed", ""))
        name, content = max(judged.items(), key=lambda one: len(one[1]))  # whichever it is, likely the largest
        if "memory" in answer:
            return [_problem_of(name, content, "check_memory", limit=self._memory)]
        if not answer and taken >= self._seconds:
            return [_problem_of(name, content, "check_timeout", seconds=int(self._seconds))]
        return [_problem_of(name, content, "check_failed")]

    def _keep(self, digest: bytes, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Remember what was found in exactly these files; what took too long is asked anew."""
        with self._remembering:
            while len(self._known) >= _MOST_KNOWN:
                del self._known[next(iter(self._known))]
            self._known[digest] = found
        return found

    def try_table(
        self, files: Mapping[str, bytes], name: str, decision: str, entered: Mapping[tuple[str, ...], Any] | None
    ) -> TableTrial:
        """A decision of a file tried with an example (see `trying.try_table`); its `fault` says what went wrong."""
        if len(files[name]) > MAX_BYTES:
            return TableTrial({}, problems=(_problem_of(name, files[name], "file_too_large", limit=MAX_BYTES),),
                              fault="table_unreadable")
        known = {key: content for key, content in files.items() if is_table(key) and len(content) <= MAX_BYTES}
        answer, _ = self._ask(pickle.dumps(("try", (known | {name: files[name]}, name, decision, entered))))
        if "trial" in answer:
            return from_json(answer["trial"], tuple(_problem(row) for row in answer["problems"]))
        _log.error("trial_without_answer", file=name, traceback=answer.get("failed", ""))
        return TableTrial({}, fault="table_too_costly")

    def known_in(
        self, files: Mapping[str, bytes], contracts: Mapping[str, Contract], file: str, element: str
    ) -> list[KnownValue]:
        """The values known at an element of a file (see `knowing`); none where its reader had too much to do."""
        judged = {name: content for name, content in files.items() if is_checked(name) and len(content) <= MAX_BYTES}
        answer, _ = self._ask(pickle.dumps(("known", (judged, contracts, file, element))))
        if "known" not in answer:
            _log.error("known_without_answer", file=file, traceback=answer.get("failed", ""))
        return knowing.from_json(answer.get("known", []))

    def pdf_fault(self, content: bytes) -> str:
        """Why a PDF is refused (see `workflows.papers.pdf`), "" where it may be kept.

        One that takes too long, too much memory or its reader down is "unreadable".
        """
        answer, taken = self._ask(pickle.dumps(("pdf", content)))
        if "fault" not in answer:
            _log.warning("pdf_without_answer", bytes=len(content), seconds=taken, traceback=answer.get("failed", ""))
        return str(answer.get("fault", "unreadable"))

    @property
    def child_pid(self) -> int:
        """Process id of the warm child, 0 where there is none."""
        return 0 if self._child is None else self._child.pid

    def close(self) -> None:
        """End the child; a later check starts another."""
        if self._child is not None:
            self._child.close()
            self._child = None

    def _ask(self, request: bytes) -> tuple[dict[str, Any], float]:
        """What the child answers ({} where it did not live to do so), and how long it took in seconds."""
        with self._turns:
            began = time.monotonic()
            answer = self._exchange(request)
            taken = time.monotonic() - began
            if not answer and taken < self._seconds and (self._child is None or self._child.has_ended()):
                # The warm child itself is gone, killed by somebody: that says nothing about the file.
                answer = self._exchange(request)
            return answer, time.monotonic() - began

    def _exchange(self, request: bytes) -> dict[str, Any]:
        ours, theirs = socket.socketpair()
        try:
            with ours, theirs:
                self._warm().hand_over(theirs)
                theirs.close()
                answer = json.loads(_exchanged(ours, request, time.monotonic() + self._seconds + _GRACE_SECONDS))
        except (OSError, ValueError):  # no child to be had, the reader was ended, or its answer is half
            return {}
        return answer if isinstance(answer, dict) else {}

    def _warm(self) -> WarmChild:
        """The child of this process, started where there is none yet or it is gone."""
        with self._starting:
            if self._child is None or not self._child.is_alive:
                self.close()
                self._child = WarmChild(self._seconds, self._memory)
            return self._child


def _exchanged(ours: socket.socket, request: bytes, deadline: float) -> bytes:
    received = bytearray()
    ours.settimeout(max(0.01, deadline - time.monotonic()))
    # A reader that is ended while it still reads has its reason for it; its answer, if any, is waited for.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        ours.sendall(request)
        ours.shutdown(socket.SHUT_WR)
    while len(received) <= _MOST_ANSWER:
        ours.settimeout(max(0.01, deadline - time.monotonic()))
        part = ours.recv(1 << 16)
        if not part:
            break
        received += part
    return bytes(received[:_MOST_ANSWER])


class WarmChild:
    """The process that forks a reader for every request; it ends when its control socket closes.

    :param module: where its `serve(descriptor, seconds, memory)` stands.
    """

    def __init__(self, seconds: float, memory: int, module: str = "workflows.checking.child") -> None:
        self._owner = os.getpid()
        self._lock = threading.Lock()
        self._control, theirs = socket.socketpair()
        # Not `-m`: that would put the working folder on the path. The child needs no setting and no secret.
        command = (
            f"import sys; sys.path[:] = {sys.path!r}; "
            f"from {module} import serve; serve({theirs.fileno()}, {seconds}, {memory})"
        )
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR") if name in os.environ}
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter with our own line
                [sys.executable, "-c", command], pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, start_new_session=True, env={**kept, "PYTHONDONTWRITEBYTECODE": "1"},
            )
        self._control.settimeout(_START_SECONDS)
        self._is_ready = self._control.recv(1) == b"r"

    @property
    def is_alive(self) -> bool:
        """Whether it still runs and belongs to this process (after a fork it does not)."""
        return self._owner == os.getpid() and self._is_ready and self._process.poll() is None

    def has_ended(self) -> bool:
        """Whether it is gone; one that is just being killed is waited for, a fifth of a second at most."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.2)
        return not self.is_alive

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def hand_over(self, connection: socket.socket) -> None:
        """Let a reader answer on a connection; raises OSError where the child is gone."""
        with self._lock:
            socket.send_fds(self._control, [b"f"], [connection.fileno()])

    def close(self) -> None:
        """End it."""
        self._control.close()
        if self._owner == os.getpid():
            self._process.kill()
            self._process.wait()


def _problem_of(name: str, content: bytes, code: str, **params: Any) -> Problem:
    return Problem(root_id(content), code, message=f"{name} could not be checked", params=params, resource=name)


def _problem(row: Mapping[str, Any]) -> Problem:
    return Problem(
        str(row["element"]), str(row["code"]), Severity(row["severity"]), str(row["message"]), dict(row["params"]),
        str(row["resource"]), str(row["label"]),
    )


_reader = BoundedReader()
atexit.register(_reader.close)
_is_bounded = False


def judge_here() -> None:
    """From now on this process judges files itself: it is a bounded child, and who started it ends it."""
    global _is_bounded
    _is_bounded = True


def check_bounded(files: Mapping[str, bytes], around: Surroundings, *, release: bool = False) -> list[Problem]:
    """All problems of files that are to be deployed together, by the reader of this process."""
    if _is_bounded:
        return judge({name: content for name, content in files.items() if is_checked(name)}, around, release=release)
    return _reader.check(files, around, release=release)


def open_bounded(files: Mapping[str, bytes]) -> list[Problem]:
    """Why files of another tool cannot be opened, by the reader of this process; none = an editor can show them."""
    return _reader.check(files, None)


def known_bounded(
    files: Mapping[str, bytes], contracts: Mapping[str, Contract], file: str, element: str
) -> list[KnownValue]:
    """The values known at an element of a diagram, by the reader of this process."""
    return _reader.known_in(files, contracts, file, element)


def try_bounded(
    files: Mapping[str, bytes], name: str, decision: str = "", entered: Mapping[tuple[str, ...], Any] | None = None
) -> TableTrial:
    """A decision of a file tried with an example, by the reader of this process."""
    return _reader.try_table(files, name, decision, entered)


def pdf_fault_bounded(content: bytes) -> str:
    """Why a PDF is refused, "" where it may be kept, by the reader of this process."""
    return _reader.pdf_fault(content)

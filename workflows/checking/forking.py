"""The warm process: everything is imported once, every request gets a fork of it."""
from __future__ import annotations

import gc
import os
import signal
import socket
from collections.abc import Callable


def fork_for_each(descriptor: int, answer: Callable[[int], None]) -> None:
    """Fork for each connection that comes over a socket, until that closes.

    :param descriptor: file descriptor of the control socket.
    :param answer: works off one connection, given as its file descriptor, and ends the fork.
    """
    gc.collect()
    gc.freeze()  # what is imported stays shared with the forks
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    with socket.socket(fileno=descriptor) as control:
        control.sendall(b"r")
        while True:
            message, descriptors, _, _ = socket.recv_fds(control, 1, 1)
            if not message:
                return
            if os.fork() == 0:
                control.close()
                answer(descriptors[0])
            os.close(descriptors[0])

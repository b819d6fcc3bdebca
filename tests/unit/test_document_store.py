"""Content nobody names goes after a day; content somebody takes up again stays."""
from __future__ import annotations

import contextlib
import os
import threading
import time

import pytest

from workflows.services.document_store import DocumentStore

DAY = 24 * 3600


@pytest.fixture
def store(tmp_path):
    return DocumentStore(tmp_path / "documents", durable=False)


def age(path, seconds):
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_only_old_content_without_a_name_goes(store):
    """Named content stays whatever its age, new content stays whoever names it."""
    named, unnamed, new = (store.put(text) for text in (b"named", b"unnamed", b"new"))
    for digest in (named, unnamed):
        age(store.path(digest), DAY + 60)
    age(store.path(new), DAY - 60)

    assert store.remove_unnamed(lambda: {named}) == (1, len(b"unnamed"))
    assert [store.path(digest).exists() for digest in (named, unnamed, new)] == [True, False, True]


def test_what_a_killed_write_left_goes(store):
    """A file that was being written when the process died is removed after a day, not before."""
    folder = store.path(store.put(b"x")).parent
    (folder / ".new-abc").write_bytes(b"half")
    assert store.remove_unnamed(lambda: set()) == (0, 0)
    age(folder / ".new-abc", DAY + 60)
    assert store.remove_unnamed(lambda: set()) == (1, 4)
    assert not (folder / ".new-abc").exists()


def test_content_taken_up_while_the_rows_were_read_stays(store):
    """A step that files old content again, just when its name is looked for, keeps it."""
    digest = store.put(b"again")
    age(store.path(digest), DAY + 60)

    def named():
        assert store.put(b"again") == digest  # a step on another thread, not committed yet
        return set()

    assert store.remove_unnamed(named) == (0, 0)
    assert store.get(digest) == b"again"


def test_filing_and_tidying_at_once_lose_nothing(store):
    """Whatever the order of threads, content is there after it was filed."""
    digest, stop, lost = store.put(b"again"), threading.Event(), []

    def tidy():
        while not stop.is_set():
            store.remove_unnamed(set)

    tidying = threading.Thread(target=tidy)
    tidying.start()
    for _ in range(300):
        if store.path(digest).exists():
            with contextlib.suppress(FileNotFoundError):
                age(store.path(digest), DAY + 60)
        store.put(b"again")
        if not store.path(digest).exists():
            lost.append(1)
    stop.set()
    tidying.join()
    assert lost == []

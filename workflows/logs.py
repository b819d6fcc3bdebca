"""Log lines for whoever collects them: one line of JSON each, and no data of a case in it.

Ids may be logged (`request`, `user`, `case`, `job`); names, titles, addresses and what somebody entered may not.
What an exception says may quote such data, so its text stays out unless KAMMERWERK_LOG_ERROR_TEXTS allows it; that of
a failed job stands in its incident, behind the sign-in.
"""
from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, TextIO

from workflows.lean import without

# It draws failures in colour where test tools have brought these along; here they are told by `failures`.
with without("rich", "greenlet"):
    import structlog

Line = MutableMapping[str, Any]

# What these tell at INFO helps nobody who starts a program.
_TALKATIVE = ("alembic", "pikepdf")


def configure(level: str, stream: TextIO, *, error_texts: bool = False) -> None:
    """Write log lines from a level on to a stream, those of libraries in the same form.

    :param error_texts: also what exceptions say; a terminal always shows it.
    """
    number = logging.getLevelNamesMapping().get(level.upper(), logging.WARNING)
    terminal = stream.isatty()
    before: list[Any] = [
        structlog.contextvars.merge_contextvars, structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True), failures(with_texts=error_texts or terminal),
    ]
    last: Any = (
        structlog.dev.ConsoleRenderer() if terminal
        # Escaped to ASCII, so that no value can end a line or speak to a terminal (ASVS 16.4.1).
        else structlog.processors.JSONRenderer(default=lambda value: type(value).__name__)
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[_without_arguments, structlog.stdlib.add_logger_name, *before],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *([visible] if terminal else []), last],
    ))
    logging.basicConfig(level=number, handlers=[handler], force=True)
    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(max(number, logging.WARNING))
    structlog.configure(
        processors=[*before, *([visible] if terminal else []), last],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(stream), cache_logger_on_first_use=False,
    )


def failures(*, with_texts: bool) -> Any:
    """A processor that tells where an exception came from: its kind and the way there, never local variables."""
    def tell(_logger: Any, _method: str, line: Line) -> Line:
        given = line.pop("exc_info", None)
        error = sys.exception() if given is True else given[1] if isinstance(given, tuple) else given
        if isinstance(error, BaseException):
            line["exception"] = "".join(_chain(error, with_texts=with_texts))
        return line

    return tell


def _chain(error: BaseException, *, with_texts: bool) -> list[str]:
    """The exception after those it came from."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*_chain(before, with_texts=with_texts), "\n"] if before is not None else []
    text = f": {error}" if with_texts and str(error) else ""
    return [*lines, *traceback.format_tb(error.__traceback__), f"{type(error).__qualname__}{text}"]


def visible(_logger: Any, _method: str, line: Line) -> Line:
    """Control signs as what they are, for a terminal that would obey them."""
    for name, value in line.items():
        if isinstance(value, str) and not value.isprintable() and name != "exception":
            line[name] = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in value)
    return line


def _without_arguments(_logger: Any, _method: str, line: Line) -> Line:
    """What a library says, with its numbers only: whatever else it fills in may be an address or a name."""
    record = line.get("_record")
    if isinstance(record, logging.LogRecord) and record.args:
        given = record.args if isinstance(record.args, tuple) else (record.args,)
        try:
            line["event"] = str(record.msg) % tuple(
                value if isinstance(value, (int, float)) else "..." for value in given
            )
        except (TypeError, ValueError):
            line["event"] = str(record.msg)
    return line

"""XES, IEEE 1849-2016: one trace for each case, written as it comes."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from workflows.eventlogs.model import LoggedCase, Moment

# In the order of the schema: extensions, globals, classifiers, attributes of the log, traces.
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<global scope="trace">
<string key="concept:name" value=""/>
</global>
<global scope="event">
<string key="concept:name" value=""/>
<date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
<string key="lifecycle:transition" value="complete"/>
</global>
<classifier name="Activity" keys="concept:name"/>
<classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>
"""
# What XML 1.0 cannot hold, in whatever way it is written.
_NEVER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def written(name: str, cases: Iterable[LoggedCase]) -> Iterator[bytes]:
    """The parts of the file: head, one part for each case, end.

    :param name: of the process.
    """
    yield (_HEAD + _string("concept:name", name) + _string("lifecycle:model", "standard")).encode()
    for case in cases:
        yield _trace(case).encode()
    yield b"</log>\n"


def _trace(case: LoggedCase) -> str:
    head = [
        _string("concept:name", case.id), _string("process", case.process), _int("version", case.version),
        _string("state", case.state),
    ]
    return "".join(["<trace>\n", *head, *map(_event, case.moments), "</trace>\n"])


def _event(moment: Moment) -> str:
    parts = [
        "<event>\n", _string("concept:name", moment.activity),
        f'<date key="time:timestamp" value="{moment.at.isoformat(timespec="milliseconds")}"/>\n',
        _string("lifecycle:transition", moment.transition), _string("element", moment.element),
        _string("type", moment.type), _string("process", moment.process),
    ]
    if moment.team:
        parts.append(_string("org:group", moment.team))
    return "".join([*parts, "</event>\n"])


def _string(key: str, value: str) -> str:
    return f'<string key="{key}" value={quoteattr(_NEVER.sub("", value))}/>\n'


def _int(key: str, value: int) -> str:
    return f'<int key="{key}" value="{value}"/>\n'

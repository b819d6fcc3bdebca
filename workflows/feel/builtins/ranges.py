"""Range functions after Allen's intervals (DMN 1.5 § 10.3.4.9, table 78) and range() (§ 10.3.4.1)."""
from __future__ import annotations

from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.compare import compare, equal, in_range
from workflows.feel.limits import Run
from workflows.feel.values import Range

_POINTS = "point1: point, point2: point"
_POINT_RANGE = "point: point, range: range"
_RANGE_POINT = "range: range, point: point"
_RANGES = "range1: range, range2: range"


def _both(*outcomes: bool | None) -> bool | None:
    if False in outcomes:
        return False
    return None if None in outcomes else True


def _either(*outcomes: bool | None) -> bool | None:
    if True in outcomes:
        return True
    return None if None in outcomes else False


def _low_first(run: Run, a: Range, b: Range) -> bool | None:
    """Whether a starts before b or with it, and includes its start if b does."""
    return _either(compare("<", a.low, b.low),
                   _both(equal(a.low, b.low, run), a.low_included or not b.low_included))


def _high_last(run: Run, a: Range, b: Range) -> bool | None:
    """Whether a ends after b or with it, and includes its end if b does."""
    return _either(compare(">", a.high, b.high),
                   _both(equal(a.high, b.high, run), a.high_included or not b.high_included))


def _range_before(run: Run, a: Range, b: Range) -> bool | None:
    return _either(compare("<", a.high, b.low),
                   _both(equal(a.high, b.low, run), not (a.high_included and b.low_included)))


@builtin("before", _POINTS)
def before_points(run: Run, a: Any, b: Any) -> Any:
    """a < b."""
    return compare("<", a, b)


@builtin("before", _POINT_RANGE)
def before_point_range(run: Run, a: Any, b: Range) -> Any:
    """The point lies before the range."""
    return _either(compare("<", a, b.low), _both(equal(a, b.low, run), not b.low_included))


@builtin("before", _RANGE_POINT)
def before_range_point(run: Run, a: Range, b: Any) -> Any:
    """The range lies before the point."""
    return _either(compare("<", a.high, b), _both(equal(a.high, b, run), not a.high_included))


@builtin("before", _RANGES)
def before_ranges(run: Run, a: Range, b: Range) -> Any:
    """The first range ends before the second begins."""
    return _range_before(run, a, b)


@builtin("after", _POINTS)
def after_points(run: Run, a: Any, b: Any) -> Any:
    """a > b."""
    return compare(">", a, b)


@builtin("after", _POINT_RANGE)
def after_point_range(run: Run, a: Any, b: Range) -> Any:
    """The point lies after the range."""
    return before_range_point(run, b, a)


@builtin("after", _RANGE_POINT)
def after_range_point(run: Run, a: Range, b: Any) -> Any:
    """The range lies after the point."""
    return before_point_range(run, b, a)


@builtin("after", _RANGES)
def after_ranges(run: Run, a: Range, b: Range) -> Any:
    """The first range begins after the second ends."""
    return _range_before(run, b, a)


@builtin("meets", _RANGES)
def meets(run: Run, a: Range, b: Range) -> Any:
    """The first range ends exactly where the second begins."""
    return _both(a.high_included, b.low_included, equal(a.high, b.low, run))


@builtin("met by", _RANGES)
def met_by(run: Run, a: Range, b: Range) -> Any:
    """The second range ends exactly where the first begins."""
    return meets(run, b, a)


@builtin("overlaps", _RANGES)
def overlaps(run: Run, a: Range, b: Range) -> Any:
    """The ranges have something in common."""
    first, second = _range_before(run, a, b), _range_before(run, b, a)
    return None if first is None or second is None else not first and not second


@builtin("overlaps before", _RANGES)
def overlaps_before(run: Run, a: Range, b: Range) -> Any:
    """The first range begins earlier and ends within the second."""
    starts = _either(compare("<", a.low, b.low),
                     _both(equal(a.low, b.low, run), a.low_included, not b.low_included))
    ends = _either(compare("<", a.high, b.high),
                   _both(equal(a.high, b.high, run), not a.high_included or b.high_included))
    reaches = _either(compare(">", a.high, b.low), _both(equal(a.high, b.low, run), a.high_included, b.low_included))
    return _both(starts, ends, reaches)


@builtin("overlaps after", _RANGES)
def overlaps_after(run: Run, a: Range, b: Range) -> Any:
    """The first range begins within the second and ends later."""
    starts = _either(compare(">", a.low, b.low),
                     _both(equal(a.low, b.low, run), b.low_included, not a.low_included))
    ends = _either(compare(">", a.high, b.high),
                   _both(equal(a.high, b.high, run), a.high_included or not b.high_included))
    reaches = _either(compare("<", a.low, b.high), _both(equal(a.low, b.high, run), a.low_included, b.high_included))
    return _both(starts, ends, reaches)


@builtin("finishes", _POINT_RANGE)
def finishes_point(run: Run, point: Any, a: Range) -> Any:
    """The point is the included end of the range."""
    return _both(a.high_included, equal(point, a.high, run))


@builtin("finishes", _RANGES)
def finishes(run: Run, a: Range, b: Range) -> Any:
    """Both end alike, and the first does not begin before the second."""
    return _both(a.high_included is b.high_included, equal(a.high, b.high, run), _low_first(run, b, a))


@builtin("finished by", _RANGE_POINT)
def finished_by_point(run: Run, a: Range, point: Any) -> Any:
    """The range ends with the point."""
    return finishes_point(run, point, a)


@builtin("finished by", _RANGES)
def finished_by(run: Run, a: Range, b: Range) -> Any:
    """The second range finishes the first."""
    return finishes(run, b, a)


@builtin("includes", _RANGE_POINT)
def includes_point(run: Run, a: Range, point: Any) -> Any:
    """The point lies in the range."""
    return in_range(point, a)


@builtin("includes", _RANGES)
def includes(run: Run, a: Range, b: Range) -> Any:
    """The second range lies in the first."""
    return _both(_low_first(run, a, b), _high_last(run, a, b))


@builtin("during", _POINT_RANGE)
def during_point(run: Run, point: Any, a: Range) -> Any:
    """The point lies in the range."""
    return in_range(point, a)


@builtin("during", _RANGES)
def during(run: Run, a: Range, b: Range) -> Any:
    """The first range lies in the second."""
    return includes(run, b, a)


@builtin("starts", _POINT_RANGE)
def starts_point(run: Run, point: Any, a: Range) -> Any:
    """The point is the included start of the range."""
    return _both(a.low_included, equal(point, a.low, run))


@builtin("starts", _RANGES)
def starts(run: Run, a: Range, b: Range) -> Any:
    """Both begin alike, and the first does not end after the second."""
    return _both(a.low_included is b.low_included, equal(a.low, b.low, run), _high_last(run, b, a))


@builtin("started by", _RANGE_POINT)
def started_by_point(run: Run, a: Range, point: Any) -> Any:
    """The range begins with the point."""
    return starts_point(run, point, a)


@builtin("started by", _RANGES)
def started_by(run: Run, a: Range, b: Range) -> Any:
    """The second range starts the first."""
    return starts(run, b, a)


@builtin("coincides", _POINTS)
def coincides_points(run: Run, a: Any, b: Any) -> Any:
    """a = b."""
    return equal(a, b, run)


@builtin("coincides", _RANGES)
def coincides(run: Run, a: Range, b: Range) -> Any:
    """Both ranges are the same."""
    return _both(a.low_included is b.low_included, a.high_included is b.high_included,
                 equal(a.low, b.low, run), equal(a.high, b.high, run))

"""What the chamber does behind service tasks: all handlers, tables, outbox channels and rules in one place."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Connection, MetaData

    from handlers.advisory.desk import Desk
    from handlers.ports import DeliverySettings, WebhookTarget
    from workflows.handler import Appointment, Registry
    from workflows.model import DecisionResult, FieldError

    Decide = Callable[[str, Mapping[str, Any]], DecisionResult]

__all__ = [
    "absence_listeners", "appointments", "assessors", "desk", "entrances", "erasers", "outbox_adapters", "registry",
    "samples", "scanner", "tables",
]


def registry() -> Registry:
    """All handlers of the shipped subjects."""
    from handlers.advisory import handlers as advisory
    from handlers.apprenticeships import handlers as apprenticeships
    from handlers.exams import handlers as exams
    from handlers.fees import handlers as fees
    from handlers.letters import handlers as letters
    from handlers.register import handlers as register
    from workflows.handler import Registry

    found = Registry()
    for handler in (*register.HANDLERS, *letters.HANDLERS, *fees.HANDLERS, *exams.HANDLERS, *apprenticeships.HANDLERS,
                    *advisory.HANDLERS):
        found.add(handler)
    return found


def tables() -> list[MetaData]:
    """The tables of all subjects, for migrations and for creating a database."""
    from handlers.advisory.models import metadata as advisory
    from handlers.apprenticeships.models import metadata as apprenticeships
    from handlers.exams.models import metadata as exams
    from handlers.fees.models import metadata as fees
    from handlers.intake.models import metadata as intake
    from handlers.register.models import metadata as register

    return [register, fees, intake, exams, apprenticeships, advisory]


def samples(connection: Connection, today: dt.date) -> None:
    """Fill in invented master data, for the throw-away installations of scenarios and for the demo."""
    from handlers.advisory.master_data import load_samples as advisory
    from handlers.apprenticeships.service import load_samples as apprenticeships
    from handlers.exams.master_data import load_samples as exams

    exams(connection, today)
    apprenticeships(connection)
    advisory(connection)


def absence_listeners() -> list[Callable[..., Mapping[str, Mapping[str, Any]]]]:
    """What each subject begins when somebody's absence is entered: see `advisory.absence.told`."""
    from handlers.advisory.absence import told

    return [told]


def erasers() -> list[Callable[[Connection, str, Path], list[Path]]]:
    """What each subject forgets of an ended case: (connection, instance id, data folder) -> files to remove after.

    The registers and the fees are kept by law (§ 13 HwO, § 70 LHO M-V) and have periods of their own.
    """
    from handlers.intake.service import forget

    return [forget]


def appointments(connection: Connection, username: str, since: dt.date) -> list[Appointment]:
    """Where a person has to be from a day on, as the subjects have planned it, the earliest first."""
    import datetime as dt

    from handlers.advisory.service import own_appointments
    from handlers.exams.service import own_days

    found = [*own_days(connection, username, since), *own_appointments(connection, username, since)]
    return sorted(found, key=lambda one: (one.day, one.starts or dt.time.min, one.uid))


def desk(begin: Callable[[], AbstractContextManager[Connection]], today: Callable[[], dt.date]) -> Desk:
    """What an adviser does outside of a case."""
    from handlers.advisory.desk import Desk

    return Desk(begin, today)


def outbox_adapters(
    settings: DeliverySettings, *, members: Callable[[str], Sequence[str]] | None = None,
    target: Callable[[str], WebhookTarget | None] | None = None,
) -> dict[str, Callable[[dict[str, Any], str], None]]:
    """What delivers each outbox channel: mail, post, ihk, pension, webhook (see `handlers.delivery`)."""
    from handlers.delivery import outbox_adapters as build

    return build(settings, members=members, target=target)


def scanner(settings: DeliverySettings) -> Callable[[bytes], str] | None:
    """What shows contents to the virus scanner of the settings; None = none is set up."""
    from handlers.adapters.clamd import ClamdScanner

    return ClamdScanner(settings.scanner, settings.scanner_timeout_seconds) if settings.scanner else None


def assessors(decide: Decide) -> dict[str, Callable[[dict[str, Any]], dict[str, Any]]]:
    """The rules of each process as a plain function: what would apply, without a case (domain/assess.md)."""
    from handlers.advisory.assess import assessor as advisory
    from handlers.exams.assess import assessor as exams
    from handlers.register.assess import assessor as register

    return {"register_entry": register(decide), "exam_admission": exams(decide), "advisory_case": advisory(decide)}


def entrances() -> dict[str, Callable[[Mapping[str, Any]], list[FieldError]]]:
    """What a program must send to begin a case of a process: variables -> what is wrong with them."""
    from handlers.exams.entrance import faults as exams
    from handlers.register.entrance import faults as register

    return {"register_entry": register, "exam_admission": exams}

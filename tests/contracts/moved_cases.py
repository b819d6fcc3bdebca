"""Cases of a process "p" that are moved from one version to the next: drawing, beginning, moving, looking."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from sqlalchemy import select

from workflows.model import SYSTEM
from workflows.persistence.tables import process_instance

_W = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "diagrams" / "world.py"))
bpmn, flow, chain = (_W[name] for name in ("bpmn", "flow", "chain"))
START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
MESSAGE = '<message id="M" name="paid"/>'


def user(*ids: str, group: str = "register", form: str = "", due: str = "") -> str:
    more = (f' camunda:formRef="{form}"' if form else "") + (f' camunda:dueDate="{due}"' if due else "")
    return "".join(
        f'<userTask id="{one}" name="{one.title()}" camunda:candidateGroups="{group}"{more}/>' for one in ids
    )


def timer(identity: str, host: str, days: int) -> str:
    return (
        f'<boundaryEvent id="{identity}" attachedToRef="{host}"><timerEventDefinition><timeDuration>P{days}D</timeDuration>'
        f"</timerEventDefinition></boundaryEvent>{flow(identity, 'e')}"
    )


def line(*ids: str, **more: str) -> str:
    return START + user(*ids, **more) + END + chain("s", *ids, "e")


FORM = '{{"id": "{id}", "type": "default", "schemaVersion": 16, "components": [{fields}]}}'


def form(identity: str, *fields: str) -> bytes:
    """A form of text fields."""
    drawn = ", ".join(f'{{"type": "textfield", "key": "{one}", "label": "{one.title()}"}}' for one in fields)
    return FORM.format(id=identity, fields=drawn).encode()


@pytest.fixture
def owner(app):
    return app.identity.create_person("olga", "Olga Eigen", groups=["register"], roles=["process_owner"])


@pytest.fixture
def publish(app):
    """Deploys a diagram of the process "p" with files beside it."""
    def _publish(body: str, **beside: bytes):
        files = {"p.bpmn": bpmn(body, beside=MESSAGE), **{f"{name}.form": content for name, content in beside.items()}}
        return app.repository.deploy(files, by=SYSTEM, policy="lenient")

    return _publish


@pytest.fixture
def start(app, bert):
    return lambda count=1, **variables: [app.runtime.start("p", variables, by=bert).id for _ in range(count)]


def rows(app, table, case: str):
    with app.reading() as connection:
        return connection.execute(select(table).where(table.c.instance_id == case)).all()


def case_row(app, case: str):
    with app.reading() as connection:
        return connection.execute(select(process_instance).where(process_instance.c.id == case)).one()


def move(app, owner, version: int = 2, **more):
    """Move and let the worker do it."""
    begun = app.migrations.apply("p", version, by=owner, reason="Neue Fassung", **more)
    app.management.run_due()
    return app.migrations.progress(begun.id)


def codes(outcome) -> list[str]:
    return [remark.code for remark in outcome.remarks]

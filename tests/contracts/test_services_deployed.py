"""What was published keeps running, whatever the rules of a later release say."""
from __future__ import annotations

import pytest
import sqlalchemy as sa

from workflows.bootstrap import build
from workflows.errors import Rejected
from workflows.model import SYSTEM, InstanceState
from workflows.persistence.tables import resource

# The first way out of the gateway has lost its condition: nobody could publish this today.
STRICTER = (b' sourceRef="which" targetRef="big"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">'
            b"amount &gt; limit</bpmn:conditionExpression></bpmn:sequenceFlow>")


def test_a_diagram_todays_rules_refuse_still_runs_its_cases(app, deploy, diagram, anna, shelf, clock):
    """A case begun on it is completed by an installation that would not publish it any more."""
    deploy("branch")
    case = app.runtime.start("branch", {}, by=anna)
    old = diagram("branch").replace(STRICTER, b' sourceRef="which" targetRef="big" />')
    assert old != diagram("branch")
    with app.context.db.write() as connection:
        connection.execute(sa.update(resource).values(content=old))
    later = build(app.settings, clock=clock, registry=shelf.registry(), outbox_adapters={})

    with pytest.raises(Rejected):
        later.repository.deploy({"branch.bpmn": old}, by=SYSTEM, policy="lenient")
    later.tasks.complete(later.tasks.of_case(case.id)[0].id, {}, anna)

    assert later.history.instance(case.id, anna).state is InstanceState.ENDED
    later.close()

"""All handlers of the register, in the order of the procedure (register.md § 5)."""
from __future__ import annotations

from handlers.register.acceptance import ACCEPT
from handlers.register.assessment import ASSESS
from handlers.register.card_issue import ISSUE
from handlers.register.clock import EXTEND, NEXT_ALARM, START
from handlers.register.decisions import ENTER, GRANT, RECORD
from handlers.register.messages import FINALITY, INFORM_IHK, INFORM_PENSION, NOTIFY

HANDLERS = (
    ACCEPT, ASSESS, START, NEXT_ALARM, EXTEND, RECORD, GRANT, INFORM_IHK, ENTER, ISSUE, INFORM_PENSION, FINALITY,
    NOTIFY,
)

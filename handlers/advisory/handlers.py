"""All handlers of the advisory cases, in the order of the procedure."""
from __future__ import annotations

from handlers.advisory.aftercare import CLOSE, PLAN_FOLLOW_UP, RECORD_CONTACT, RECORD_FOLLOW_UP
from handlers.advisory.aid import CHOOSE_PROGRAMME, GRANT_DEMINIMIS, RECORD_EAIR
from handlers.advisory.appointments import ARRANGE, CANCEL
from handlers.advisory.assignment import (
    ABSENT_ADVISERS,
    ASSIGN,
    ASSIGN_CHOSEN,
    CASES_OF,
    DECLARE_CONFLICT,
    OFFER_ADVISERS,
    REASSIGN,
)
from handlers.advisory.booking import BOOK
from handlers.advisory.changing import CHANGE_ADVISER, CHECK_CHANGE, OFFER_CHANGES
from handlers.advisory.findings import RECORD_FINDING, SETTLE_FINDING
from handlers.advisory.hours import CORRECT_TIME, RECORD_TIME
from handlers.advisory.intake import COUNT_SHORT_ANSWER, INTAKE_CHECK, NO_CASE
from handlers.advisory.oversight import PLAN_VISITS, PROPOSE_VISITS, TRAINING_FIGURES
from handlers.advisory.referrals import REFER
from handlers.advisory.retention import ERASE
from handlers.advisory.survey import REMIND_SURVEY, SEND_SURVEY

HANDLERS = (
    INTAKE_CHECK, COUNT_SHORT_ANSWER, NO_CASE, OFFER_ADVISERS, ASSIGN, ASSIGN_CHOSEN, REASSIGN, DECLARE_CONFLICT,
    CASES_OF, ABSENT_ADVISERS, RECORD_CONTACT, CHOOSE_PROGRAMME, ARRANGE, CANCEL, RECORD_TIME, CORRECT_TIME, BOOK,
    GRANT_DEMINIMIS, RECORD_EAIR, REFER, PLAN_FOLLOW_UP, RECORD_FOLLOW_UP, SEND_SURVEY, REMIND_SURVEY, CLOSE, ERASE,
    RECORD_FINDING, SETTLE_FINDING, PROPOSE_VISITS, PLAN_VISITS, TRAINING_FIGURES, OFFER_CHANGES, CHECK_CHANGE,
    CHANGE_ADVISER,
)

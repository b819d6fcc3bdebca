"""All handlers of the exams, in the order of the procedure."""
from __future__ import annotations

from handlers.exams.acceptance import ACCEPT
from handlers.exams.accommodation import RECORD_ACCOMMODATION
from handlers.exams.announcing import CLOSE_ROUND, INVITE_FIRMS, PLAN_ROUND, RECORD_ROUND, SET_DAY
from handlers.exams.ballots import COUNT_BALLOTS, RECORD_BALLOT
from handlers.exams.changing import CHANGE_COMMITTEE, OFFER_CHANGES
from handlers.exams.charges import CHARGE_FEE
from handlers.exams.circulation import OPEN_CIRCULATION, REMIND_VOTERS
from handlers.exams.commissions import FIND_EXAMINERS, FORM_COMMISSION
from handlers.exams.committees import DECIDER, DECLARE_CONFLICT, REMIND, REMIND_TERMS
from handlers.exams.decisions import RECORD_DECISION
from handlers.exams.exemptions import RECORD_EXEMPTION
from handlers.exams.grading import CLOSE_GRADING, FIX_GRADE, RECORD_GRADE, WEIGH_GRADES
from handlers.exams.invitations import INVITE
from handlers.exams.proposal import ASSESS
from handlers.exams.resolutions import RECORD_RESOLUTION
from handlers.exams.results import RECORD_RESULT
from handlers.exams.seats import RELEASE, RESERVE
from handlers.exams.withdrawal import RECORD_WITHDRAWAL

HANDLERS = (
    ACCEPT, ASSESS, DECIDER, DECLARE_CONFLICT, RECORD_RESOLUTION, RECORD_DECISION, RESERVE, RELEASE, INVITE,
    RECORD_RESULT, RECORD_WITHDRAWAL, RECORD_ACCOMMODATION, RECORD_EXEMPTION, CHARGE_FEE, REMIND, REMIND_TERMS,
    OPEN_CIRCULATION, RECORD_BALLOT, REMIND_VOTERS, COUNT_BALLOTS, FIND_EXAMINERS, FORM_COMMISSION, RECORD_GRADE,
    WEIGH_GRADES, FIX_GRADE, CLOSE_GRADING, PLAN_ROUND, RECORD_ROUND, INVITE_FIRMS, CLOSE_ROUND, SET_DAY,
    OFFER_CHANGES, CHANGE_COMMITTEE,
)

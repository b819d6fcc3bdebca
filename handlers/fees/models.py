"""Tables of the fees: the items as they were charged, and the notices with numbers without gaps."""
from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Index, Numeric, String, Table, Text

from handlers.metadata import named_metadata

metadata = named_metadata()

#: A fee fixed by a notice. Amount and label stay as charged, whatever the schedule says later.
notices = Table(
    "fee_notice", metadata,
    Column("number", String(24), primary_key=True),
    Column("key", String(80), nullable=False), Column("label", Text, nullable=False),
    Column("amount", Numeric(10, 2), nullable=False), Column("due", Date, nullable=False),
    Column("charged_on", Date, nullable=False), Column("reason", Text),
    Column("case_id", String(64), nullable=False), Column("activity_id", String(120), nullable=False),
    Column("charged_by", String(64), nullable=False),
    CheckConstraint("amount >= 0", name="amount"), Index(None, "case_id"),
)

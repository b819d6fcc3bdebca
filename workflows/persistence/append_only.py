"""Triggers that make the audit append-only: links cannot be changed or removed, only their payload erased."""
from __future__ import annotations

from sqlalchemy import Connection

_SQLITE = (
    """CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
       BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END""",
    """CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
       WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL
                 AND NEW.chain = OLD.chain AND NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW.actor = OLD.actor
                 AND NEW.action = OLD.action AND NEW.mac = OLD.mac AND NEW.prev = OLD.prev AND NEW.hash = OLD.hash)
       BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END""",
)

_POSTGRESQL = (
    """CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF TG_OP = 'UPDATE' AND NEW.payload IS NULL AND NEW.salt IS NULL
            AND (NEW.chain, NEW.seq, NEW.at, NEW.actor, NEW.action, NEW.mac, NEW.prev, NEW.hash)
              = (OLD.chain, OLD.seq, OLD.at, OLD.actor, OLD.action, OLD.mac, OLD.prev, OLD.hash) THEN
           RETURN NEW;
         END IF;
         RAISE EXCEPTION 'audit is append-only';
       END $$""",
    """CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
       FOR EACH ROW EXECUTE FUNCTION audit_append_only()""",
    """CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
       FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()""",
)


def protect_audit(connection: Connection) -> None:
    """Create the triggers; called once by the first migration."""
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)

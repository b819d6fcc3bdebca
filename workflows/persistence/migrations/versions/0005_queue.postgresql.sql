ALTER TABLE job ADD COLUMN leased_by INTEGER;
CREATE INDEX ix_job_lease_until ON job (lease_until) WHERE lease_until IS NOT NULL;
ALTER TABLE outbox ADD COLUMN leased_by INTEGER;
CREATE INDEX ix_outbox_lease_until ON outbox (lease_until) WHERE lease_until IS NOT NULL;

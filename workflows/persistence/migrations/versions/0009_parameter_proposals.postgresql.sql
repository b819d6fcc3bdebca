CREATE TABLE parameter_proposal (
  id VARCHAR(64) NOT NULL,
  key VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  law TEXT NOT NULL,
  proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  proposed_by VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_at TIMESTAMP WITH TIME ZONE,
  decided_by VARCHAR(200) NOT NULL,
  decision_reason TEXT NOT NULL,
  counts_from DATE,
  CONSTRAINT pk_parameter_proposal PRIMARY KEY (id),
  CONSTRAINT ck_parameter_proposal_state CHECK (state IN ('open', 'approved', 'rejected', 'withdrawn')),
  CONSTRAINT ck_parameter_proposal_decided CHECK (state = 'open' OR decided_by <> ''),
  CONSTRAINT ck_parameter_proposal_two_people CHECK (state NOT IN ('approved', 'rejected') OR decided_by <> proposed_by)
);

CREATE UNIQUE INDEX uq_parameter_proposal_waiting ON parameter_proposal (key) WHERE state = 'open';

CREATE INDEX ix_parameter_proposal_key ON parameter_proposal (key);

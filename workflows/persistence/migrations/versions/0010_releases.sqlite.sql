ALTER TABLE deployment ADD COLUMN origin VARCHAR(20) DEFAULT 'files' NOT NULL;

ALTER TABLE deployment ADD COLUMN proposed_by VARCHAR(200) DEFAULT '' NOT NULL;

ALTER TABLE deployment ADD COLUMN restored_from VARCHAR(64) DEFAULT '' NOT NULL;

ALTER TABLE deployment ADD COLUMN package VARCHAR(200) DEFAULT '' NOT NULL;

ALTER TABLE process_draft ADD COLUMN base_deployment_id VARCHAR(64) DEFAULT '' NOT NULL;

ALTER TABLE process_draft ADD COLUMN locked_by VARCHAR(200) DEFAULT '' NOT NULL;

ALTER TABLE process_draft ADD COLUMN locked_at VARCHAR(27);

ALTER TABLE process_draft ADD COLUMN lock_seen VARCHAR(27);

ALTER TABLE process_draft ADD COLUMN restored_from VARCHAR(64) DEFAULT '' NOT NULL;

ALTER TABLE draft_file ADD COLUMN revision INTEGER DEFAULT '1' NOT NULL;

CREATE TABLE process_setting (
  process_key VARCHAR(200) NOT NULL,
  second_person BOOLEAN DEFAULT 1 NOT NULL,
  changed_at VARCHAR(27) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_process_setting PRIMARY KEY (process_key)
);

CREATE TABLE release_proposal (
  id VARCHAR(64) NOT NULL,
  draft VARCHAR(200) NOT NULL,
  draft_revision INTEGER NOT NULL,
  base_deployment_id VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  restored_from VARCHAR(64) NOT NULL,
  guards_lost TEXT NOT NULL,
  reason TEXT NOT NULL,
  proposed_at VARCHAR(27) NOT NULL,
  proposed_by VARCHAR(200) NOT NULL,
  second_person BOOLEAN NOT NULL,
  trial TEXT,
  state VARCHAR(20) NOT NULL,
  decided_at VARCHAR(27),
  decided_by VARCHAR(200) NOT NULL,
  decision_reason TEXT NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_release_proposal PRIMARY KEY (id),
  CONSTRAINT ck_release_proposal_state CHECK (state IN ('open', 'released', 'rejected', 'withdrawn')),
  CONSTRAINT ck_release_proposal_decided CHECK (state = 'open' OR decided_by <> ''),
  CONSTRAINT ck_release_proposal_two_people CHECK (state <> 'released' OR NOT second_person OR decided_by <> proposed_by)
);

CREATE UNIQUE INDEX uq_release_proposal_waiting ON release_proposal (draft) WHERE state = 'open';

CREATE TABLE release_file (
  proposal_id VARCHAR(64) NOT NULL,
  name VARCHAR(300) NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_release_file PRIMARY KEY (proposal_id, name),
  CONSTRAINT fk_release_file_proposal_id_release_proposal FOREIGN KEY(proposal_id) REFERENCES release_proposal (id) ON DELETE CASCADE
);

CREATE TABLE trial_run (
  id VARCHAR(64) NOT NULL,
  draft VARCHAR(200) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  request TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  total INTEGER NOT NULL,
  done INTEGER NOT NULL,
  results TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  ended VARCHAR(27),
  attempt INTEGER DEFAULT '0' NOT NULL,
  lease_until VARCHAR(27),
  CONSTRAINT pk_trial_run PRIMARY KEY (id)
);

CREATE INDEX ix_trial_run_draft ON trial_run (draft);

CREATE TABLE trial_file (
  trial_id VARCHAR(64) NOT NULL,
  name VARCHAR(300) NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_trial_file PRIMARY KEY (trial_id, name),
  CONSTRAINT fk_trial_file_trial_id_trial_run FOREIGN KEY(trial_id) REFERENCES trial_run (id) ON DELETE CASCADE
);

CREATE TABLE migration (
  id VARCHAR(64) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  to_definition_id VARCHAR(200) NOT NULL,
  mapping TEXT NOT NULL,
  called BOOLEAN DEFAULT 0 NOT NULL,
  reason TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  total INTEGER NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  ended VARCHAR(27),
  CONSTRAINT pk_migration PRIMARY KEY (id),
  CONSTRAINT fk_migration_to_definition_id_process_definition FOREIGN KEY(to_definition_id) REFERENCES process_definition (id)
);

CREATE INDEX ix_migration_process_key ON migration (process_key);

CREATE TABLE migration_item (
  migration_id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  state VARCHAR(20) NOT NULL,
  from_definition_id VARCHAR(200) NOT NULL,
  findings TEXT NOT NULL,
  steps TEXT NOT NULL,
  revision INTEGER NOT NULL,
  at VARCHAR(27),
  execution BLOB,
  CONSTRAINT pk_migration_item PRIMARY KEY (migration_id, instance_id),
  CONSTRAINT fk_migration_item_migration_id_migration FOREIGN KEY(migration_id) REFERENCES migration (id) ON DELETE CASCADE,
  CONSTRAINT fk_migration_item_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_migration_item_instance_id ON migration_item (instance_id);

CREATE INDEX ix_migration_item_state ON migration_item (migration_id, state);

ALTER TABLE user_task_group ADD COLUMN standing VARCHAR(10);

ALTER TABLE user_task_group ADD COLUMN sort_due VARCHAR(27);

ALTER TABLE user_task_group ADD COLUMN priority INTEGER;

ALTER TABLE user_task_group ADD COLUMN created VARCHAR(27);

ALTER TABLE user_task_group ADD COLUMN item_order INTEGER;

ALTER TABLE user_task_group ADD COLUMN follow_up VARCHAR(27);

ALTER TABLE user_task_group ADD COLUMN process_key VARCHAR(200);

CREATE INDEX ix_user_task_group_worklist ON user_task_group (candidate, standing, sort_due, priority DESC, created, item_order, task_id, follow_up) WHERE standing IS NOT NULL;

CREATE TABLE exam_circulation (
  id INTEGER NOT NULL,
  registration_id INTEGER NOT NULL,
  committee_id VARCHAR(40) NOT NULL,
  matter VARCHAR(20) NOT NULL,
  question TEXT NOT NULL,
  opened_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  resolution_id INTEGER,
  CONSTRAINT pk_exam_circulation PRIMARY KEY (id),
  CONSTRAINT ck_exam_circulation_term CHECK (closes_on >= opened_on),
  CONSTRAINT uq_exam_circulation_resolution_id UNIQUE (resolution_id),
  CONSTRAINT fk_exam_circulation_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id),
  CONSTRAINT fk_exam_circulation_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id),
  CONSTRAINT fk_exam_circulation_resolution_id_exam_resolution FOREIGN KEY(resolution_id) REFERENCES exam_resolution (id)
);

CREATE INDEX ix_exam_circulation_case_id ON exam_circulation (case_id);

CREATE TABLE exam_ballot (
  circulation_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  seat_id INTEGER NOT NULL,
  state VARCHAR(8) NOT NULL,
  code VARCHAR(16),
  vote VARCHAR(8),
  agrees BOOLEAN,
  reasons TEXT,
  cast_on DATE,
  cast_by VARCHAR(200),
  CONSTRAINT pk_exam_ballot PRIMARY KEY (circulation_id, member_id),
  CONSTRAINT ck_exam_ballot_state CHECK (state IN ('asked', 'cast', 'biased', 'passed')),
  CONSTRAINT ck_exam_ballot_vote CHECK (vote IS NULL OR vote IN ('yes', 'no', 'abstain')),
  CONSTRAINT ck_exam_ballot_cast_by_somebody CHECK ((state = 'cast') = (vote IS NOT NULL AND agrees IS NOT NULL AND cast_on IS NOT NULL AND cast_by IS NOT NULL)),
  CONSTRAINT fk_exam_ballot_circulation_id_exam_circulation FOREIGN KEY(circulation_id) REFERENCES exam_circulation (id),
  CONSTRAINT fk_exam_ballot_member_id_exam_member FOREIGN KEY(member_id) REFERENCES exam_member (id),
  CONSTRAINT fk_exam_ballot_seat_id_exam_member FOREIGN KEY(seat_id) REFERENCES exam_member (id)
);

CREATE UNIQUE INDEX uq_exam_ballot_one_vote_a_seat ON exam_ballot (circulation_id, seat_id) WHERE state = 'cast';

CREATE TABLE exam_examiner (
  id INTEGER NOT NULL,
  committee_id VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  username VARCHAR(200),
  email VARCHAR(320),
  employer_id VARCHAR(60),
  employer_name VARCHAR(300),
  of_trade BOOLEAN NOT NULL,
  term_from DATE NOT NULL,
  term_until DATE NOT NULL,
  CONSTRAINT pk_exam_examiner PRIMARY KEY (id),
  CONSTRAINT ck_exam_examiner_term CHECK (term_until >= term_from),
  CONSTRAINT fk_exam_examiner_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);

CREATE INDEX ix_exam_examiner_committee_id ON exam_examiner (committee_id);

CREATE INDEX ix_exam_examiner_username ON exam_examiner (username);

CREATE TABLE exam_commission (
  id INTEGER NOT NULL,
  registration_id INTEGER NOT NULL,
  part VARCHAR(8) NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL,
  formed_on DATE NOT NULL,
  formed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_exam_commission PRIMARY KEY (id),
  CONSTRAINT ck_exam_commission_two_people CHECK (first_id <> second_id),
  CONSTRAINT fk_exam_commission_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id),
  CONSTRAINT fk_exam_commission_first_id_exam_examiner FOREIGN KEY(first_id) REFERENCES exam_examiner (id),
  CONSTRAINT fk_exam_commission_second_id_exam_examiner FOREIGN KEY(second_id) REFERENCES exam_examiner (id)
);

CREATE INDEX ix_exam_commission_registration_id_part ON exam_commission (registration_id, part);

CREATE TABLE exam_grade (
  commission_id INTEGER NOT NULL,
  performance VARCHAR(120) NOT NULL,
  examiner_id INTEGER NOT NULL,
  points NUMERIC(5, 2) NOT NULL,
  reasons TEXT,
  graded_on DATE NOT NULL,
  graded_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_exam_grade PRIMARY KEY (commission_id, performance, examiner_id),
  CONSTRAINT ck_exam_grade_points CHECK (points >= 0 AND points <= 100),
  CONSTRAINT fk_exam_grade_commission_id_exam_commission FOREIGN KEY(commission_id) REFERENCES exam_commission (id),
  CONSTRAINT fk_exam_grade_examiner_id_exam_examiner FOREIGN KEY(examiner_id) REFERENCES exam_examiner (id)
);

CREATE TABLE exam_performance (
  commission_id INTEGER NOT NULL,
  performance VARCHAR(120) NOT NULL,
  points NUMERIC(5, 2) NOT NULL,
  rule VARCHAR(12) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  CONSTRAINT pk_exam_performance PRIMARY KEY (commission_id, performance),
  CONSTRAINT ck_exam_performance_points CHECK (points >= 0 AND points <= 100),
  CONSTRAINT ck_exam_performance_rule CHECK (rule IN ('equal', 'agreed', 'mean', 'deliberated')),
  CONSTRAINT fk_exam_performance_commission_id_exam_commission FOREIGN KEY(commission_id) REFERENCES exam_commission (id)
);

CREATE TABLE exam_committee_change (
  id INTEGER NOT NULL,
  committee_id VARCHAR(40) NOT NULL,
  member_id INTEGER,
  "on" DATE NOT NULL,
  kind VARCHAR(12) NOT NULL,
  note TEXT NOT NULL,
  reason TEXT NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_exam_committee_change PRIMARY KEY (id),
  CONSTRAINT fk_exam_committee_change_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id),
  CONSTRAINT fk_exam_committee_change_member_id_exam_member FOREIGN KEY(member_id) REFERENCES exam_member (id)
);

CREATE INDEX ix_exam_committee_change_committee_id ON exam_committee_change (committee_id);

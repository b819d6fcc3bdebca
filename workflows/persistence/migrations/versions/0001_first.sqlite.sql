CREATE TABLE audit (
  chain VARCHAR(200) NOT NULL,
  seq INTEGER NOT NULL,
  at VARCHAR(27) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  action VARCHAR(60) NOT NULL,
  payload TEXT,
  salt VARCHAR(64),
  mac VARCHAR(64) NOT NULL,
  prev VARCHAR(64) NOT NULL,
  hash VARCHAR(64) NOT NULL,
  CONSTRAINT pk_audit PRIMARY KEY (chain, seq)
);

CREATE INDEX ix_audit_at ON audit (at);

CREATE TABLE audit_head (
  chain VARCHAR(200) NOT NULL,
  seq INTEGER NOT NULL,
  hash VARCHAR(64) NOT NULL,
  CONSTRAINT pk_audit_head PRIMARY KEY (chain)
);

CREATE TABLE counter (
  sequence VARCHAR(200) NOT NULL,
  value BIGINT NOT NULL,
  CONSTRAINT pk_counter PRIMARY KEY (sequence)
);

CREATE TABLE deployment (
  id VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  note TEXT NOT NULL,
  deployed_at VARCHAR(27) NOT NULL,
  deployed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_deployment PRIMARY KEY (id)
);

CREATE TABLE login_attempt (
  seq INTEGER NOT NULL,
  username VARCHAR(200) NOT NULL,
  address VARCHAR(64) NOT NULL,
  at VARCHAR(27) NOT NULL,
  CONSTRAINT pk_login_attempt PRIMARY KEY (seq)
);

CREATE INDEX ix_login_attempt_username_address_at ON login_attempt (username, address, at);

CREATE TABLE one_time_code (
  code_hash VARCHAR(64) NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  created VARCHAR(27) NOT NULL,
  expires VARCHAR(27) NOT NULL,
  used BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT pk_one_time_code PRIMARY KEY (code_hash)
);

CREATE TABLE parameter (
  "key" VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  value TEXT,
  set_at VARCHAR(27) NOT NULL,
  set_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_parameter PRIMARY KEY ("key", valid_from)
);

CREATE TABLE person (
  id VARCHAR(64) NOT NULL,
  username VARCHAR(200) NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  roles TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  active BOOLEAN DEFAULT 1 NOT NULL,
  created VARCHAR(27) NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT uq_person_username UNIQUE (username)
);

CREATE TABLE stored_message (
  id VARCHAR(64) NOT NULL,
  message_id VARCHAR(200),
  name VARCHAR(200) NOT NULL,
  keys TEXT NOT NULL,
  payload TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  created VARCHAR(27) NOT NULL,
  expires VARCHAR(27) NOT NULL,
  delivered_to VARCHAR(64),
  CONSTRAINT pk_stored_message PRIMARY KEY (id),
  CONSTRAINT uq_stored_message_message_id UNIQUE (message_id)
);

CREATE INDEX ix_stored_message_name_state ON stored_message (name, state);

CREATE TABLE team (
  "key" VARCHAR(200) NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  CONSTRAINT pk_team PRIMARY KEY ("key")
);

CREATE TABLE decision_definition (
  id VARCHAR(200) NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  resource VARCHAR(300) NOT NULL,
  CONSTRAINT pk_decision_definition PRIMARY KEY (id),
  CONSTRAINT uq_decision_definition_key_version UNIQUE ("key", version),
  CONSTRAINT fk_decision_definition_deployment_id_deployment FOREIGN KEY(deployment_id) REFERENCES deployment (id)
);

CREATE TABLE login_session (
  token_hash VARCHAR(64) NOT NULL,
  person_id VARCHAR(64) NOT NULL,
  created VARCHAR(27) NOT NULL,
  seen VARCHAR(27) NOT NULL,
  expires VARCHAR(27) NOT NULL,
  address VARCHAR(64) NOT NULL,
  agent TEXT NOT NULL,
  level VARCHAR(20) NOT NULL,
  CONSTRAINT pk_login_session PRIMARY KEY (token_hash),
  CONSTRAINT fk_login_session_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);

CREATE INDEX ix_login_session_person_id ON login_session (person_id);

CREATE TABLE membership (
  person_id VARCHAR(64) NOT NULL,
  team_key VARCHAR(200) NOT NULL,
  CONSTRAINT pk_membership PRIMARY KEY (person_id, team_key),
  CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT fk_membership_team_key_team FOREIGN KEY(team_key) REFERENCES team ("key")
);

CREATE INDEX ix_membership_team_key ON membership (team_key);

CREATE TABLE process_definition (
  id VARCHAR(200) NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  deployment_id VARCHAR(64) NOT NULL,
  resource VARCHAR(300) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  deployed_at VARCHAR(27) NOT NULL,
  start_form VARCHAR(300) NOT NULL,
  starter_groups TEXT NOT NULL,
  properties TEXT NOT NULL,
  suspended BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT pk_process_definition PRIMARY KEY (id),
  CONSTRAINT uq_process_definition_key_version UNIQUE ("key", version),
  CONSTRAINT fk_process_definition_deployment_id_deployment FOREIGN KEY(deployment_id) REFERENCES deployment (id)
);

CREATE TABLE resource (
  deployment_id VARCHAR(64) NOT NULL,
  name VARCHAR(300) NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_resource PRIMARY KEY (deployment_id, name),
  CONSTRAINT fk_resource_deployment_id_deployment FOREIGN KEY(deployment_id) REFERENCES deployment (id)
);

CREATE TABLE process_instance (
  id VARCHAR(64) NOT NULL,
  business_key VARCHAR(200) NOT NULL,
  definition_id VARCHAR(200) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  facts TEXT NOT NULL,
  due VARCHAR(27),
  search_text TEXT NOT NULL,
  started VARCHAR(27) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  ended VARCHAR(27),
  end_events TEXT NOT NULL,
  idempotency_key VARCHAR(200),
  audit_seq INTEGER NOT NULL,
  audit_hash VARCHAR(64) NOT NULL,
  execution BLOB NOT NULL,
  CONSTRAINT pk_process_instance PRIMARY KEY (id),
  CONSTRAINT fk_process_instance_definition_id_process_definition FOREIGN KEY(definition_id) REFERENCES process_definition (id),
  CONSTRAINT uq_process_instance_idempotency_key UNIQUE (idempotency_key)
);

CREATE INDEX ix_process_instance_process_key ON process_instance (process_key);

CREATE INDEX ix_process_instance_started ON process_instance (started);

CREATE INDEX ix_process_instance_state ON process_instance (state);

CREATE INDEX ix_process_instance_business_key ON process_instance (business_key);

CREATE TABLE start_subscription (
  definition_id VARCHAR(200) NOT NULL,
  element VARCHAR(200) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  CONSTRAINT pk_start_subscription PRIMARY KEY (definition_id, element),
  CONSTRAINT fk_start_subscription_definition_id_process_definition FOREIGN KEY(definition_id) REFERENCES process_definition (id)
);

CREATE INDEX ix_start_subscription_process_key ON start_subscription (process_key);

CREATE INDEX ix_start_subscription_name ON start_subscription (name);

CREATE TABLE document (
  id VARCHAR(64) NOT NULL,
  seq INTEGER NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  name TEXT NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size INTEGER NOT NULL,
  digest VARCHAR(64) NOT NULL,
  code VARCHAR(40) NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  superseded BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT pk_document PRIMARY KEY (id),
  CONSTRAINT fk_document_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_document_digest ON document (digest);

CREATE INDEX ix_document_instance_id ON document (instance_id);

CREATE TABLE historic_activity (
  seq INTEGER NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  activity_id VARCHAR(64) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  scope_id VARCHAR(64) NOT NULL,
  element VARCHAR(200) NOT NULL,
  type VARCHAR(60) NOT NULL,
  name TEXT NOT NULL,
  started VARCHAR(27) NOT NULL,
  ended VARCHAR(27),
  state VARCHAR(20) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  detail TEXT,
  CONSTRAINT pk_historic_activity PRIMARY KEY (seq),
  CONSTRAINT fk_historic_activity_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_historic_activity_instance_id_seq ON historic_activity (instance_id, seq);

CREATE INDEX ix_historic_activity_activity_id ON historic_activity (activity_id);

CREATE TABLE incident (
  id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64),
  job_id VARCHAR(64),
  outbox_key VARCHAR(200),
  activity_id VARCHAR(64) NOT NULL,
  element VARCHAR(200) NOT NULL,
  code VARCHAR(80) NOT NULL,
  message TEXT NOT NULL,
  params TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  created VARCHAR(27) NOT NULL,
  resolved VARCHAR(27),
  resolved_by VARCHAR(200) NOT NULL,
  resolution VARCHAR(20) NOT NULL,
  CONSTRAINT pk_incident PRIMARY KEY (id),
  CONSTRAINT fk_incident_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_incident_resolved_created ON incident (resolved, created);

CREATE INDEX ix_incident_instance_id ON incident (instance_id);

CREATE TABLE instance_group (
  group_key VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_instance_group PRIMARY KEY (group_key, instance_id),
  CONSTRAINT fk_instance_group_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_instance_group_instance_id ON instance_group (instance_id);

CREATE TABLE instance_link (
  from_id VARCHAR(64) NOT NULL,
  to_id VARCHAR(64) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_instance_link PRIMARY KEY (from_id, to_id, kind),
  CONSTRAINT fk_instance_link_from_id_process_instance FOREIGN KEY(from_id) REFERENCES process_instance (id) ON DELETE CASCADE,
  CONSTRAINT fk_instance_link_to_id_process_instance FOREIGN KEY(to_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE TABLE job (
  id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64),
  kind VARCHAR(20) NOT NULL,
  ref VARCHAR(200) NOT NULL,
  activity_id VARCHAR(64) NOT NULL,
  element VARCHAR(200) NOT NULL,
  topic VARCHAR(200) NOT NULL,
  name TEXT NOT NULL,
  payload TEXT,
  state VARCHAR(20) NOT NULL,
  due VARCHAR(27) NOT NULL,
  retries VARCHAR(60) NOT NULL,
  attempt INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  lease_until VARCHAR(27),
  last_error TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  ended VARCHAR(27),
  CONSTRAINT pk_job PRIMARY KEY (id),
  CONSTRAINT uq_job_instance_id_kind_ref UNIQUE (instance_id, kind, ref),
  CONSTRAINT fk_job_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_job_state_due ON job (state, due);

CREATE TABLE note (
  id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  text TEXT NOT NULL,
  at VARCHAR(27) NOT NULL,
  "by" VARCHAR(200) NOT NULL,
  CONSTRAINT pk_note PRIMARY KEY (id),
  CONSTRAINT fk_note_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_note_instance_id ON note (instance_id);

CREATE TABLE outbox (
  seq INTEGER NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  payload TEXT NOT NULL,
  instance_id VARCHAR(64),
  activity_id VARCHAR(64) NOT NULL,
  element VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  due VARCHAR(27) NOT NULL,
  attempt INTEGER NOT NULL,
  lease_until VARCHAR(27),
  last_error TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  sent VARCHAR(27),
  CONSTRAINT pk_outbox PRIMARY KEY (seq),
  CONSTRAINT uq_outbox_key UNIQUE ("key"),
  CONSTRAINT fk_outbox_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE SET NULL
);

CREATE INDEX ix_outbox_instance_id ON outbox (instance_id);

CREATE INDEX ix_outbox_state_due ON outbox (state, due);

CREATE TABLE subscription (
  instance_id VARCHAR(64) NOT NULL,
  id VARCHAR(200) NOT NULL,
  activity_id VARCHAR(64) NOT NULL,
  element VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  keys TEXT NOT NULL,
  label TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  CONSTRAINT pk_subscription PRIMARY KEY (instance_id, id),
  CONSTRAINT fk_subscription_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_subscription_kind_name ON subscription (kind, name);

CREATE TABLE user_task (
  id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  definition_id VARCHAR(200) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  element VARCHAR(200) NOT NULL,
  name TEXT NOT NULL,
  scope_id VARCHAR(64) NOT NULL,
  item_order INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  assignee VARCHAR(200) NOT NULL,
  candidate_users TEXT NOT NULL,
  candidate_groups TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  due VARCHAR(27),
  sort_due VARCHAR(27) NOT NULL,
  follow_up VARCHAR(27),
  priority INTEGER NOT NULL,
  form_ref VARCHAR(300) NOT NULL,
  label TEXT NOT NULL,
  chips TEXT NOT NULL,
  seen_digest VARCHAR(64) NOT NULL,
  seen_revision INTEGER NOT NULL,
  completed VARCHAR(27),
  completed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_user_task PRIMARY KEY (id),
  CONSTRAINT fk_user_task_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_user_task_assignee_state ON user_task (assignee, state);

CREATE INDEX ix_user_task_instance_id_state ON user_task (instance_id, state);

CREATE INDEX ix_user_task_inbox ON user_task (state, sort_due, priority DESC, created);

CREATE TABLE task_draft (
  task_id VARCHAR(64) NOT NULL,
  username VARCHAR(200) NOT NULL,
  raw TEXT NOT NULL,
  form_version VARCHAR(80) NOT NULL,
  saved VARCHAR(27) NOT NULL,
  CONSTRAINT pk_task_draft PRIMARY KEY (task_id, username),
  CONSTRAINT fk_task_draft_task_id_user_task FOREIGN KEY(task_id) REFERENCES user_task (id) ON DELETE CASCADE
);

CREATE TABLE user_task_group (
  candidate VARCHAR(200) NOT NULL,
  task_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_user_task_group PRIMARY KEY (candidate, task_id),
  CONSTRAINT fk_user_task_group_task_id_user_task FOREIGN KEY(task_id) REFERENCES user_task (id) ON DELETE CASCADE
);

CREATE INDEX ix_user_task_group_task_id ON user_task_group (task_id);

CREATE TABLE register_archive (
  id INTEGER NOT NULL,
  register VARCHAR(2) NOT NULL,
  number VARCHAR(20) NOT NULL,
  data JSON NOT NULL,
  deleted_on DATE NOT NULL,
  keep_until DATE NOT NULL,
  reason TEXT NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  CONSTRAINT pk_register_archive PRIMARY KEY (id),
  CONSTRAINT uq_register_archive_register_number UNIQUE (register, number)
);

CREATE INDEX ix_register_archive_keep_until ON register_archive (keep_until);

CREATE TABLE register_card (
  number VARCHAR(28) NOT NULL,
  verification VARCHAR(24) NOT NULL,
  register VARCHAR(2) NOT NULL,
  entry_number VARCHAR(20) NOT NULL,
  trades JSON NOT NULL,
  document_id VARCHAR(64) NOT NULL,
  issued_on DATE NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  superseded_by VARCHAR(28),
  withdrawn_on DATE,
  CONSTRAINT pk_register_card PRIMARY KEY (number),
  CONSTRAINT uq_register_card_verification UNIQUE (verification)
);

CREATE INDEX ix_register_card_register_entry_number ON register_card (register, entry_number);

CREATE TABLE register_entry (
  id INTEGER NOT NULL,
  register VARCHAR(2) NOT NULL,
  number VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  case_id VARCHAR(64) NOT NULL,
  legal_basis TEXT NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  owner_kind VARCHAR(16) NOT NULL,
  nebenbetrieb BOOLEAN NOT NULL,
  entered_on DATE NOT NULL,
  firm VARCHAR(1000),
  establishment_name VARCHAR(1000),
  website VARCHAR(1000),
  street VARCHAR(1000),
  postcode VARCHAR(1000),
  place VARCHAR(1000),
  main_name VARCHAR(1000),
  main_object VARCHAR(1000),
  main_street VARCHAR(1000),
  main_postcode VARCHAR(1000),
  main_place VARCHAR(1000),
  trade_notice_on DATE,
  CONSTRAINT pk_register_entry PRIMARY KEY (id),
  CONSTRAINT ck_register_entry_register CHECK (register IN ('A', 'B1', 'B2', 'E')),
  CONSTRAINT ck_register_entry_owner_kind CHECK (owner_kind IN ('natural', 'partnership', 'legal')),
  CONSTRAINT ck_register_entry_trade_notice CHECK (trade_notice_on IS NULL OR register = 'E')
);

CREATE INDEX ix_register_entry_case_id ON register_entry (case_id);

CREATE INDEX ix_register_entry_register_number ON register_entry (register, number);

CREATE TABLE register_line (
  case_id VARCHAR(64) NOT NULL,
  line INTEGER NOT NULL,
  trade VARCHAR(8) NOT NULL,
  register VARCHAR(8) NOT NULL,
  state VARCHAR(12) NOT NULL,
  decision JSON,
  number VARCHAR(20),
  CONSTRAINT pk_register_line PRIMARY KEY (case_id, line),
  CONSTRAINT ck_register_line_state CHECK (state IN ('reviewing', 'granted', 'entered', 'refused'))
);

CREATE TABLE register_permission (
  number VARCHAR(24) NOT NULL,
  kind VARCHAR(8) NOT NULL,
  trade VARCHAR(8) NOT NULL,
  limited_to TEXT,
  family_name VARCHAR(1000),
  first_names VARCHAR(1000),
  birth_date DATE,
  granted_on DATE NOT NULL,
  valid_until DATE,
  conditions TEXT,
  case_id VARCHAR(64) NOT NULL,
  line INTEGER NOT NULL,
  CONSTRAINT pk_register_permission PRIMARY KEY (number),
  CONSTRAINT uq_register_permission_case_id_line UNIQUE (case_id, line)
);

CREATE INDEX ix_register_permission_family_name_birth_date ON register_permission (family_name, birth_date);

CREATE TABLE register_person (
  id INTEGER NOT NULL,
  register VARCHAR(2) NOT NULL,
  number VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  case_id VARCHAR(64) NOT NULL,
  legal_basis TEXT NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  owner_kind VARCHAR(16) NOT NULL,
  role VARCHAR(24) NOT NULL,
  family_name VARCHAR(1000),
  birth_name VARCHAR(1000),
  first_names VARCHAR(1000),
  sex VARCHAR(8),
  birth_date DATE,
  nationality VARCHAR(120),
  street VARCHAR(1000),
  postcode VARCHAR(1000),
  place VARCHAR(1000),
  email VARCHAR(1000),
  website VARCHAR(1000),
  fax VARCHAR(1000),
  phone VARCHAR(1000),
  idnr VARCHAR(11),
  representation VARCHAR(1000),
  CONSTRAINT pk_register_person PRIMARY KEY (id),
  CONSTRAINT ck_register_person_role CHECK (role IN ('owner', 'betriebsleiter', 'legal_representative', 'partner', 'technical_partner', 'nebenbetrieb_lead', 'guardian')),
  CONSTRAINT ck_register_person_idnr CHECK (idnr IS NULL OR (owner_kind = 'legal' AND role = 'betriebsleiter') OR (owner_kind = 'legal' AND role = 'legal_representative') OR (owner_kind = 'legal' AND role = 'nebenbetrieb_lead') OR (owner_kind = 'legal' AND role = 'partner') OR (owner_kind = 'natural' AND role = 'nebenbetrieb_lead') OR (owner_kind = 'natural' AND role = 'owner') OR (owner_kind = 'partnership' AND role = 'nebenbetrieb_lead'))
);

CREATE INDEX ix_register_person_family_name_birth_date ON register_person (family_name, birth_date);

CREATE INDEX ix_register_person_register_number ON register_person (register, number);

CREATE TABLE register_refusal (
  case_id VARCHAR(64) NOT NULL,
  line INTEGER NOT NULL,
  trade VARCHAR(8) NOT NULL,
  ground TEXT NOT NULL,
  family_name VARCHAR(1000),
  first_names VARCHAR(1000),
  birth_date DATE,
  firm VARCHAR(1000),
  decided_on DATE NOT NULL,
  CONSTRAINT pk_register_refusal PRIMARY KEY (case_id, line)
);

CREATE INDEX ix_register_refusal_family_name_birth_date ON register_refusal (family_name, birth_date);

CREATE TABLE register_trade (
  id INTEGER NOT NULL,
  register VARCHAR(2) NOT NULL,
  number VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  case_id VARCHAR(64) NOT NULL,
  legal_basis TEXT NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  trade VARCHAR(8) NOT NULL,
  limited_to TEXT,
  entered_on DATE NOT NULL,
  CONSTRAINT pk_register_trade PRIMARY KEY (id)
);

CREATE INDEX ix_register_trade_register_number ON register_trade (register, number);

CREATE INDEX ix_register_trade_trade ON register_trade (trade);

CREATE TABLE register_qualification (
  id INTEGER NOT NULL,
  register VARCHAR(2) NOT NULL,
  number VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  case_id VARCHAR(64) NOT NULL,
  legal_basis TEXT NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  person_id INTEGER NOT NULL,
  trade VARCHAR(8) NOT NULL,
  training_basis VARCHAR(1000),
  exam_kind VARCHAR(1000),
  exam_place VARCHAR(1000),
  exam_body VARCHAR(1000),
  exam_date DATE,
  CONSTRAINT pk_register_qualification PRIMARY KEY (id),
  CONSTRAINT fk_register_qualification_person_id_register_person FOREIGN KEY(person_id) REFERENCES register_person (id)
);

CREATE INDEX ix_register_qualification_register_number ON register_qualification (register, number);

CREATE TABLE fee_notice (
  number VARCHAR(24) NOT NULL,
  "key" VARCHAR(80) NOT NULL,
  label TEXT NOT NULL,
  amount NUMERIC(10, 2) NOT NULL,
  due DATE NOT NULL,
  charged_on DATE NOT NULL,
  reason TEXT,
  case_id VARCHAR(64) NOT NULL,
  activity_id VARCHAR(120) NOT NULL,
  charged_by VARCHAR(64) NOT NULL,
  CONSTRAINT pk_fee_notice PRIMARY KEY (number),
  CONSTRAINT ck_fee_notice_amount CHECK (amount >= 0)
);

CREATE INDEX ix_fee_notice_case_id ON fee_notice (case_id);

CREATE TABLE intake_submission (
  submission_id VARCHAR(200) NOT NULL,
  source VARCHAR(16) NOT NULL,
  received DATETIME NOT NULL,
  submitted DATETIME,
  state VARCHAR(12) NOT NULL,
  reason TEXT,
  instance_id VARCHAR(64),
  digest VARCHAR(64) NOT NULL,
  files JSON NOT NULL,
  repeats INTEGER NOT NULL,
  CONSTRAINT pk_intake_submission PRIMARY KEY (submission_id),
  CONSTRAINT ck_intake_submission_state CHECK (state IN ('received', 'accepted', 'rejected', 'duplicate'))
);

CREATE INDEX ix_intake_submission_state ON intake_submission (state);

CREATE INDEX ix_intake_submission_digest ON intake_submission (digest);

PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
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
  deployed_by VARCHAR(200) NOT NULL, origin VARCHAR(20) DEFAULT 'files' NOT NULL, proposed_by VARCHAR(200) DEFAULT '' NOT NULL, restored_from VARCHAR(64) DEFAULT '' NOT NULL, package VARCHAR(200) DEFAULT '' NOT NULL,
  CONSTRAINT pk_deployment PRIMARY KEY (id)
);
CREATE TABLE login_attempt (
  seq INTEGER NOT NULL,
  username VARCHAR(200) NOT NULL,
  address VARCHAR(64) NOT NULL,
  at VARCHAR(27) NOT NULL,
  CONSTRAINT pk_login_attempt PRIMARY KEY (seq)
);
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
CREATE TABLE membership (
  person_id VARCHAR(64) NOT NULL,
  team_key VARCHAR(200) NOT NULL,
  CONSTRAINT pk_membership PRIMARY KEY (person_id, team_key),
  CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT fk_membership_team_key_team FOREIGN KEY(team_key) REFERENCES team ("key")
);
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
CREATE TABLE start_subscription (
  definition_id VARCHAR(200) NOT NULL,
  element VARCHAR(200) NOT NULL,
  process_key VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  CONSTRAINT pk_start_subscription PRIMARY KEY (definition_id, element),
  CONSTRAINT fk_start_subscription_definition_id_process_definition FOREIGN KEY(definition_id) REFERENCES process_definition (id)
);
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
  superseded BOOLEAN DEFAULT 0 NOT NULL, replaces VARCHAR(64) DEFAULT '' NOT NULL, scan VARCHAR(20) DEFAULT 'off' NOT NULL,
  CONSTRAINT pk_document PRIMARY KEY (id),
  CONSTRAINT fk_document_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
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
CREATE TABLE instance_group (
  group_key VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_instance_group PRIMARY KEY (group_key, instance_id),
  CONSTRAINT fk_instance_group_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
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
  ended VARCHAR(27), leased_by INTEGER,
  CONSTRAINT pk_job PRIMARY KEY (id),
  CONSTRAINT uq_job_instance_id_kind_ref UNIQUE (instance_id, kind, ref),
  CONSTRAINT fk_job_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE note (
  id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  text TEXT NOT NULL,
  at VARCHAR(27) NOT NULL,
  "by" VARCHAR(200) NOT NULL, mentions TEXT,
  CONSTRAINT pk_note PRIMARY KEY (id),
  CONSTRAINT fk_note_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
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
  sent VARCHAR(27), leased_by INTEGER,
  CONSTRAINT pk_outbox PRIMARY KEY (seq),
  CONSTRAINT uq_outbox_key UNIQUE ("key"),
  CONSTRAINT fk_outbox_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE SET NULL
);
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
  completed_by VARCHAR(200) NOT NULL, acting_for VARCHAR(200) DEFAULT '' NOT NULL, follow_up_on VARCHAR(20) DEFAULT '' NOT NULL,
  CONSTRAINT pk_user_task PRIMARY KEY (id),
  CONSTRAINT fk_user_task_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
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
  task_id VARCHAR(64) NOT NULL, standing VARCHAR(10), sort_due VARCHAR(27), priority INTEGER, created VARCHAR(27), item_order INTEGER, follow_up VARCHAR(27), process_key VARCHAR(200),
  CONSTRAINT pk_user_task_group PRIMARY KEY (candidate, task_id),
  CONSTRAINT fk_user_task_group_task_id_user_task FOREIGN KEY(task_id) REFERENCES user_task (id) ON DELETE CASCADE
);
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
CREATE TABLE process_draft (
  name VARCHAR(200) NOT NULL,
  revision INTEGER NOT NULL,
  saved VARCHAR(27) NOT NULL,
  saved_by VARCHAR(200) NOT NULL, base_deployment_id VARCHAR(64) DEFAULT '' NOT NULL, locked_by VARCHAR(200) DEFAULT '' NOT NULL, locked_at VARCHAR(27), lock_seen VARCHAR(27), restored_from VARCHAR(64) DEFAULT '' NOT NULL,
  CONSTRAINT pk_process_draft PRIMARY KEY (name)
);
CREATE TABLE draft_file (
  draft VARCHAR(200) NOT NULL,
  name VARCHAR(300) NOT NULL,
  content BLOB NOT NULL, revision INTEGER DEFAULT '1' NOT NULL,
  CONSTRAINT pk_draft_file PRIMARY KEY (draft, name),
  CONSTRAINT fk_draft_file_draft_process_draft FOREIGN KEY(draft) REFERENCES process_draft (name)
);
CREATE TABLE worker_heartbeat (
  worker VARCHAR(200) NOT NULL,
  at VARCHAR(27) NOT NULL,
  CONSTRAINT pk_worker_heartbeat PRIMARY KEY (worker)
);
CREATE TABLE apprenticeship (
  number VARCHAR(40) NOT NULL,
  family_name VARCHAR(200) NOT NULL,
  first_names VARCHAR(200) NOT NULL,
  birth_date DATE,
  street VARCHAR(300),
  postcode VARCHAR(20),
  place VARCHAR(200),
  email VARCHAR(320),
  guardian_name VARCHAR(200),
  firm_id VARCHAR(60) NOT NULL,
  firm_name VARCHAR(300) NOT NULL,
  firm_street VARCHAR(300),
  firm_postcode VARCHAR(20),
  firm_place VARCHAR(200),
  firm_email VARCHAR(320),
  firm_municipality VARCHAR(12),
  occupation VARCHAR(60) NOT NULL,
  begins DATE NOT NULL,
  ends DATE NOT NULL,
  shortened_months INTEGER NOT NULL,
  extended_months INTEGER NOT NULL,
  part_time BOOLEAN NOT NULL,
  absent_days INTEGER NOT NULL,
  parental_from DATE,
  parental_until DATE,
  entered_on DATE,
  not_entered_own_fault BOOLEAN,
  zp_attended_on DATE,
  part1_attended_on DATE,
  part1_exempt BOOLEAN NOT NULL,
  booklet_submitted_on DATE,
  follow_up_exam_on DATE,
  ended_on DATE,
  ended_because VARCHAR(12),
  CONSTRAINT pk_apprenticeship PRIMARY KEY (number),
  CONSTRAINT ck_apprenticeship_term CHECK (ends >= begins),
  CONSTRAINT ck_apprenticeship_ended CHECK (ended_because IS NULL OR ended_because IN ('passed', 'terminated', 'expired', 'annulled')),
  CONSTRAINT ck_apprenticeship_ended_why CHECK ((ended_on IS NULL) = (ended_because IS NULL))
);
CREATE TABLE apprenticeship_change (
  id INTEGER NOT NULL,
  number VARCHAR(40) NOT NULL,
  "on" DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  note TEXT,
  case_id VARCHAR(64) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_apprenticeship_change PRIMARY KEY (id),
  CONSTRAINT fk_apprenticeship_change_number_apprenticeship FOREIGN KEY(number) REFERENCES apprenticeship (number)
);
CREATE TABLE exam_candidate (
  id INTEGER NOT NULL,
  family_name VARCHAR(200) NOT NULL,
  first_names VARCHAR(200) NOT NULL,
  birth_name VARCHAR(200),
  birth_date DATE,
  email VARCHAR(320),
  street VARCHAR(300),
  postcode VARCHAR(20),
  place VARCHAR(200),
  CONSTRAINT pk_exam_candidate PRIMARY KEY (id)
);
CREATE TABLE exam_committee (
  id VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  holder VARCHAR(8) NOT NULL,
  body VARCHAR(8) NOT NULL,
  size INTEGER NOT NULL,
  office JSON,
  active BOOLEAN NOT NULL,
  CONSTRAINT pk_exam_committee PRIMARY KEY (id),
  CONSTRAINT ck_exam_committee_holder CHECK (holder IN ('hwk', 'innung', 'mpa')),
  CONSTRAINT ck_exam_committee_body CHECK (body IN ('gpa', 'mpa')),
  CONSTRAINT ck_exam_committee_size CHECK (size >= 3)
);
CREATE TABLE exam_occupation (
  "key" VARCHAR(60) NOT NULL,
  name VARCHAR(200) NOT NULL,
  law VARCHAR(8) NOT NULL,
  months INTEGER,
  stretched BOOLEAN NOT NULL,
  zp_required BOOLEAN NOT NULL,
  part1_after_months INTEGER,
  trade VARCHAR(8),
  annex VARCHAR(4),
  CONSTRAINT pk_exam_occupation PRIMARY KEY ("key"),
  CONSTRAINT ck_exam_occupation_law CHECK (law IN ('hwo', 'bbig')),
  CONSTRAINT ck_exam_occupation_months CHECK (months IS NULL OR months > 0)
);
CREATE TABLE exam_round (
  id VARCHAR(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  starts DATE NOT NULL,
  ends DATE NOT NULL,
  deadline DATE NOT NULL,
  early_deadline DATE,
  cutoff DATE NOT NULL,
  published_on DATE,
  CONSTRAINT pk_exam_round PRIMARY KEY (id),
  CONSTRAINT ck_exam_round_window CHECK (ends >= starts),
  CONSTRAINT ck_exam_round_cutoff CHECK (cutoff >= ends)
);
CREATE TABLE exam_committee_competence (
  committee_id VARCHAR(40) NOT NULL,
  occupation VARCHAR(60) NOT NULL,
  district VARCHAR(12) NOT NULL,
  CONSTRAINT pk_exam_committee_competence PRIMARY KEY (committee_id, occupation, district),
  CONSTRAINT fk_exam_committee_competence_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);
CREATE TABLE exam_day (
  id INTEGER NOT NULL,
  round_id VARCHAR(16) NOT NULL,
  committee_id VARCHAR(40),
  occupation VARCHAR(60),
  part VARCHAR(8) NOT NULL,
  held_on DATE NOT NULL,
  starts_at VARCHAR(5) NOT NULL,
  place VARCHAR(300) NOT NULL,
  aids TEXT,
  seats INTEGER NOT NULL,
  taken INTEGER NOT NULL,
  CONSTRAINT pk_exam_day PRIMARY KEY (id),
  CONSTRAINT ck_exam_day_seats CHECK (seats >= 0),
  CONSTRAINT ck_exam_day_taken CHECK (taken >= 0 AND taken <= seats),
  CONSTRAINT fk_exam_day_round_id_exam_round FOREIGN KEY(round_id) REFERENCES exam_round (id),
  CONSTRAINT fk_exam_day_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);
CREATE TABLE exam_member (
  id INTEGER NOT NULL,
  committee_id VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  username VARCHAR(200),
  email VARCHAR(320),
  side VARCHAR(12) NOT NULL,
  function VARCHAR(12) NOT NULL,
  employer_id VARCHAR(60),
  employer_name VARCHAR(300),
  term_from DATE NOT NULL,
  term_until DATE NOT NULL,
  absent_from DATE,
  absent_until DATE,
  CONSTRAINT pk_exam_member PRIMARY KEY (id),
  CONSTRAINT ck_exam_member_side CHECK (side IN ('employer', 'employee', 'teacher', 'expert', 'chair')),
  CONSTRAINT ck_exam_member_function CHECK (function IN ('chair', 'deputy', 'member', 'substitute')),
  CONSTRAINT ck_exam_member_term CHECK (term_until >= term_from),
  CONSTRAINT fk_exam_member_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);
CREATE TABLE exam_resolution (
  id INTEGER NOT NULL,
  registration_id INTEGER NOT NULL,
  committee_id VARCHAR(40) NOT NULL,
  body VARCHAR(8) NOT NULL,
  matter VARCHAR(20) NOT NULL,
  mode VARCHAR(12) NOT NULL,
  held_on DATE NOT NULL,
  size INTEGER NOT NULL,
  needed INTEGER NOT NULL,
  present INTEGER NOT NULL,
  yes INTEGER NOT NULL,
  no INTEGER NOT NULL,
  abstained INTEGER NOT NULL,
  chair_vote VARCHAR(4),
  effect VARCHAR(8) NOT NULL,
  reasons TEXT,
  minutes TEXT,
  case_id VARCHAR(64) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_exam_resolution PRIMARY KEY (id),
  CONSTRAINT ck_exam_resolution_body CHECK (body IN ('gpa', 'mpa')),
  CONSTRAINT ck_exam_resolution_effect CHECK (effect IN ('admit', 'reject', 'none')),
  CONSTRAINT ck_exam_resolution_quorum CHECK (effect = 'none' OR (present >= needed AND needed >= 3 AND needed * 3 >= size * 2 AND present <= size AND yes + no + abstained = present)),
  CONSTRAINT ck_exam_resolution_admitted CHECK (effect <> 'admit' OR yes > no OR (yes = no AND yes > 0 AND COALESCE(chair_vote, '') = 'yes')),
  CONSTRAINT ck_exam_resolution_rejected CHECK (effect <> 'reject' OR no > yes OR (yes = no AND no > 0 AND COALESCE(chair_vote, '') = 'no')),
  CONSTRAINT ck_exam_resolution_no_abstention CHECK (body <> 'mpa' OR effect = 'none' OR abstained = 0),
  CONSTRAINT ck_exam_resolution_all_four CHECK (body <> 'mpa' OR effect <> 'reject' OR (needed = size AND size = 4)),
  CONSTRAINT uq_exam_resolution_registration_id_committee_id_id_effect UNIQUE (registration_id, committee_id, id, effect),
  CONSTRAINT fk_exam_resolution_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);
CREATE TABLE exam_conflict (
  id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  family_name VARCHAR(200),
  first_names VARCHAR(200),
  birth_date DATE,
  firm_id VARCHAR(60),
  firm_name VARCHAR(300),
  reason TEXT NOT NULL,
  declared_on DATE NOT NULL,
  CONSTRAINT pk_exam_conflict PRIMARY KEY (id),
  CONSTRAINT ck_exam_conflict_about CHECK (family_name IS NOT NULL OR firm_id IS NOT NULL OR firm_name IS NOT NULL),
  CONSTRAINT fk_exam_conflict_member_id_exam_member FOREIGN KEY(member_id) REFERENCES exam_member (id)
);
CREATE TABLE exam_registration (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  business_key VARCHAR(64) NOT NULL,
  candidate_id INTEGER NOT NULL,
  exam VARCHAR(8) NOT NULL,
  part VARCHAR(8) NOT NULL,
  round_id VARCHAR(16),
  occupation VARCHAR(60) NOT NULL,
  committee_id VARCHAR(40),
  apprenticeship VARCHAR(40),
  firm_name VARCHAR(300),
  firm_id VARCHAR(60),
  employer_name VARCHAR(300),
  employer_id VARCHAR(60),
  received_on DATE NOT NULL,
  late BOOLEAN NOT NULL,
  earlier_attempts INTEGER NOT NULL,
  path VARCHAR(20),
  proposal VARCHAR(30),
  reasons JSON,
  both_parts BOOLEAN,
  missing JSON,
  parameters_used JSON,
  decider VARCHAR(200),
  outcome VARCHAR(24),
  decided_by VARCHAR(200),
  decided_name VARCHAR(200),
  decided_function VARCHAR(24),
  decided_on DATE,
  decision_reasons TEXT,
  resolution_id INTEGER,
  resolution_effect VARCHAR(8),
  passed BOOLEAN,
  determined_on DATE,
  skip_until DATE,
  withdrawal JSON,
  CONSTRAINT pk_exam_registration PRIMARY KEY (id),
  CONSTRAINT ck_exam_registration_exam CHECK (exam IN ('ZP', 'GP', 'GP1', 'GP2', 'AP', 'UP', 'FP', 'MP_A', 'MP_B')),
  CONSTRAINT ck_exam_registration_outcome CHECK (outcome IS NULL OR outcome IN ('ZUGELASSEN', 'NICHT_ZUGELASSEN', 'ZURUECKGENOMMEN', 'UNZUSTAENDIG_ABGEGEBEN', 'NICHT_ANGENOMMEN', 'ZULASSUNG_WIDERRUFEN', 'UMGELEITET', 'ANGEMELDET')),
  CONSTRAINT ck_exam_registration_refused_by_committee CHECK (outcome IS NULL OR outcome NOT IN ('NICHT_ZUGELASSEN', 'ZULASSUNG_WIDERRUFEN') OR (committee_id IS NOT NULL AND resolution_id IS NOT NULL AND resolution_effect IS NOT NULL AND resolution_effect = 'reject')),
  CONSTRAINT ck_exam_registration_admitted_by_someone CHECK (outcome IS NULL OR outcome <> 'ZUGELASSEN' OR decided_by IS NOT NULL),
  CONSTRAINT ck_exam_registration_not_accepted_when_late CHECK (outcome IS NULL OR outcome <> 'NICHT_ANGENOMMEN' OR late),
  CONSTRAINT ck_exam_registration_redirected_when_proposed CHECK (outcome IS NULL OR outcome <> 'UMGELEITET' OR COALESCE(proposal, '') = 'UMLEITUNG_VERKUERZUNG'),
  CONSTRAINT ck_exam_registration_examined_when_admitted CHECK (passed IS NULL OR COALESCE(outcome, '') IN ('ZUGELASSEN', 'ANGEMELDET')),
  CONSTRAINT fk_exam_registration_resolution FOREIGN KEY(id, committee_id, resolution_id, resolution_effect) REFERENCES exam_resolution (registration_id, committee_id, id, effect),
  CONSTRAINT uq_exam_registration_case_id_exam_part UNIQUE (case_id, exam, part),
  CONSTRAINT fk_exam_registration_candidate_id_exam_candidate FOREIGN KEY(candidate_id) REFERENCES exam_candidate (id),
  CONSTRAINT fk_exam_registration_round_id_exam_round FOREIGN KEY(round_id) REFERENCES exam_round (id),
  CONSTRAINT fk_exam_registration_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);
CREATE TABLE exam_term_reminder (
  member_id INTEGER NOT NULL,
  term_until DATE NOT NULL,
  months INTEGER NOT NULL,
  sent_on DATE NOT NULL,
  CONSTRAINT pk_exam_term_reminder PRIMARY KEY (member_id, term_until, months),
  CONSTRAINT fk_exam_term_reminder_member_id_exam_member FOREIGN KEY(member_id) REFERENCES exam_member (id)
);
CREATE TABLE exam_vote (
  resolution_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  vote VARCHAR(8),
  CONSTRAINT pk_exam_vote PRIMARY KEY (resolution_id, member_id),
  CONSTRAINT ck_exam_vote_vote CHECK (vote IS NULL OR vote IN ('yes', 'no', 'abstain')),
  CONSTRAINT fk_exam_vote_resolution_id_exam_resolution FOREIGN KEY(resolution_id) REFERENCES exam_resolution (id),
  CONSTRAINT fk_exam_vote_member_id_exam_member FOREIGN KEY(member_id) REFERENCES exam_member (id)
);
CREATE TABLE exam_accommodation (
  registration_id INTEGER NOT NULL,
  granted BOOLEAN NOT NULL,
  measures TEXT,
  extra_time INTEGER,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  CONSTRAINT pk_exam_accommodation PRIMARY KEY (registration_id),
  CONSTRAINT ck_exam_accommodation_extra_time CHECK (extra_time IS NULL OR (extra_time >= 0 AND extra_time <= 200)),
  CONSTRAINT fk_exam_accommodation_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id)
);
CREATE TABLE exam_appointment (
  uid VARCHAR(120) NOT NULL,
  registration_id INTEGER NOT NULL,
  part VARCHAR(8) NOT NULL,
  held_on DATE NOT NULL,
  starts_at VARCHAR(5) NOT NULL,
  place VARCHAR(300) NOT NULL,
  sequence INTEGER NOT NULL,
  cancelled BOOLEAN NOT NULL,
  sent_on DATE NOT NULL,
  CONSTRAINT pk_exam_appointment PRIMARY KEY (uid),
  CONSTRAINT fk_exam_appointment_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id)
);
CREATE TABLE exam_exemption (
  id INTEGER NOT NULL,
  registration_id INTEGER NOT NULL,
  part VARCHAR(60) NOT NULL,
  granted BOOLEAN NOT NULL,
  ground TEXT NOT NULL,
  exam VARCHAR(300),
  place VARCHAR(200),
  body VARCHAR(300),
  passed_on DATE,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  CONSTRAINT pk_exam_exemption PRIMARY KEY (id),
  CONSTRAINT uq_exam_exemption_registration_id_part UNIQUE (registration_id, part),
  CONSTRAINT fk_exam_exemption_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id)
);
CREATE TABLE exam_fee (
  number VARCHAR(24) NOT NULL,
  registration_id INTEGER NOT NULL,
  exam VARCHAR(8) NOT NULL,
  debtor VARCHAR(12) NOT NULL,
  debtor_name VARCHAR(300) NOT NULL,
  apprentice BOOLEAN NOT NULL,
  CONSTRAINT pk_exam_fee PRIMARY KEY (number),
  CONSTRAINT ck_exam_fee_debtor CHECK (debtor IN ('firm', 'candidate', 'provider')),
  CONSTRAINT ck_exam_fee_apprentice_free CHECK (NOT (exam IN ('ZP', 'GP', 'GP1', 'GP2', 'AP') AND apprentice AND debtor = 'candidate')),
  CONSTRAINT fk_exam_fee_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id)
);
CREATE TABLE exam_result (
  registration_id INTEGER NOT NULL,
  part VARCHAR(60) NOT NULL,
  points NUMERIC(5, 2),
  passed BOOLEAN NOT NULL,
  skipped BOOLEAN NOT NULL,
  failed_attempts INTEGER NOT NULL,
  determined_on DATE NOT NULL,
  CONSTRAINT pk_exam_result PRIMARY KEY (registration_id, part),
  CONSTRAINT ck_exam_result_points CHECK (points IS NULL OR (points >= 0 AND points <= 100)),
  CONSTRAINT fk_exam_result_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id)
);
CREATE TABLE exam_seat (
  registration_id INTEGER NOT NULL,
  day_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  CONSTRAINT pk_exam_seat PRIMARY KEY (registration_id, day_id),
  CONSTRAINT uq_exam_seat_day_id_number UNIQUE (day_id, number),
  CONSTRAINT fk_exam_seat_registration_id_exam_registration FOREIGN KEY(registration_id) REFERENCES exam_registration (id),
  CONSTRAINT fk_exam_seat_day_id_exam_day FOREIGN KEY(day_id) REFERENCES exam_day (id)
);
CREATE TABLE parameter_proposal (
  id VARCHAR(64) NOT NULL,
  key VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  law TEXT NOT NULL,
  proposed_at VARCHAR(27) NOT NULL,
  proposed_by VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_at VARCHAR(27),
  decided_by VARCHAR(200) NOT NULL,
  decision_reason TEXT NOT NULL,
  counts_from DATE,
  CONSTRAINT pk_parameter_proposal PRIMARY KEY (id),
  CONSTRAINT ck_parameter_proposal_state CHECK (state IN ('open', 'approved', 'rejected', 'withdrawn')),
  CONSTRAINT ck_parameter_proposal_decided CHECK (state = 'open' OR decided_by <> ''),
  CONSTRAINT ck_parameter_proposal_two_people CHECK (state NOT IN ('approved', 'rejected') OR decided_by <> proposed_by)
);
CREATE TABLE process_setting (
  process_key VARCHAR(200) NOT NULL,
  second_person BOOLEAN DEFAULT 1 NOT NULL,
  changed_at VARCHAR(27) NOT NULL,
  changed_by VARCHAR(200) NOT NULL, moves_second_person BOOLEAN DEFAULT 0 NOT NULL,
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
  deployment_id VARCHAR(64) NOT NULL, move_cases BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT pk_release_proposal PRIMARY KEY (id),
  CONSTRAINT ck_release_proposal_state CHECK (state IN ('open', 'released', 'rejected', 'withdrawn')),
  CONSTRAINT ck_release_proposal_decided CHECK (state = 'open' OR decided_by <> ''),
  CONSTRAINT ck_release_proposal_two_people CHECK (state <> 'released' OR NOT second_person OR decided_by <> proposed_by)
);
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
  ended VARCHAR(27), decided_by VARCHAR(200) DEFAULT '' NOT NULL,
  CONSTRAINT pk_migration PRIMARY KEY (id),
  CONSTRAINT fk_migration_to_definition_id_process_definition FOREIGN KEY(to_definition_id) REFERENCES process_definition (id)
);
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
CREATE TABLE absence (
  id VARCHAR(64) NOT NULL,
  username VARCHAR(200) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  note TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  withdrawn VARCHAR(27),
  withdrawn_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_absence PRIMARY KEY (id),
  CONSTRAINT ck_absence_days CHECK (last_day >= first_day)
);
CREATE TABLE absence_deputy (
  absence_id VARCHAR(64) NOT NULL,
  team_key VARCHAR(200) NOT NULL,
  deputy VARCHAR(200) NOT NULL,
  CONSTRAINT pk_absence_deputy PRIMARY KEY (absence_id, team_key),
  CONSTRAINT fk_absence_deputy_absence_id_absence FOREIGN KEY(absence_id) REFERENCES absence (id) ON DELETE CASCADE
);
CREATE TABLE saved_view (
  id VARCHAR(64) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  name TEXT NOT NULL,
  filters TEXT NOT NULL,
  team_key VARCHAR(200) NOT NULL,
  created VARCHAR(27) NOT NULL,
  changed VARCHAR(27) NOT NULL,
  CONSTRAINT pk_saved_view PRIMARY KEY (id)
);
CREATE TABLE person_setting (
  username VARCHAR(200) NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  value TEXT,
  changed VARCHAR(27) NOT NULL,
  CONSTRAINT pk_person_setting PRIMARY KEY (username, "key")
);
CREATE TABLE notification (
  seq INTEGER NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  username VARCHAR(200) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  instance_id VARCHAR(64),
  task_id VARCHAR(64) NOT NULL,
  params TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  read VARCHAR(27),
  mailed VARCHAR(27),
  CONSTRAINT pk_notification PRIMARY KEY (seq),
  CONSTRAINT uq_notification_key UNIQUE ("key"),
  CONSTRAINT fk_notification_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE access_token (
  id VARCHAR(64) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  person_id VARCHAR(64) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  expires VARCHAR(27),
  last_used VARCHAR(27),
  revoked VARCHAR(27),
  revoked_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_access_token PRIMARY KEY (id),
  CONSTRAINT uq_access_token_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_access_token_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE webhook (
  id VARCHAR(64) NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  events TEXT NOT NULL,
  process_keys TEXT NOT NULL,
  person_id VARCHAR(64) NOT NULL,
  created VARCHAR(27) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  active BOOLEAN DEFAULT 1 NOT NULL,
  CONSTRAINT pk_webhook PRIMARY KEY (id),
  CONSTRAINT fk_webhook_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE completion_undo (
  task_id VARCHAR(64) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  username VARCHAR(200) NOT NULL,
  at VARCHAR(27) NOT NULL,
  until VARCHAR(27) NOT NULL,
  revision INTEGER NOT NULL,
  "before" BLOB NOT NULL,
  CONSTRAINT pk_completion_undo PRIMARY KEY (task_id),
  CONSTRAINT fk_completion_undo_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE task_batch (
  id VARCHAR(64) NOT NULL,
  username VARCHAR(200) NOT NULL,
  act VARCHAR(20) NOT NULL,
  params TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  created VARCHAR(27) NOT NULL,
  ended VARCHAR(27),
  CONSTRAINT pk_task_batch PRIMARY KEY (id)
);
CREATE TABLE task_batch_item (
  batch_id VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  task_id VARCHAR(64) NOT NULL,
  revision INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  code VARCHAR(80) NOT NULL,
  params TEXT,
  ended VARCHAR(27),
  CONSTRAINT pk_task_batch_item PRIMARY KEY (batch_id, position),
  CONSTRAINT fk_task_batch_item_batch_id_task_batch FOREIGN KEY(batch_id) REFERENCES task_batch (id) ON DELETE CASCADE,
  CONSTRAINT fk_task_batch_item_task_id_user_task FOREIGN KEY(task_id) REFERENCES user_task (id) ON DELETE CASCADE
);
CREATE TABLE instance_party (
  party VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_instance_party PRIMARY KEY (party, instance_id),
  CONSTRAINT fk_instance_party_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE search_word (
  word VARCHAR(60) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_search_word PRIMARY KEY (word, instance_id),
  CONSTRAINT fk_search_word_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE case_access (
  username VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  since VARCHAR(27) NOT NULL,
  CONSTRAINT pk_case_access PRIMARY KEY (username, instance_id),
  CONSTRAINT fk_case_access_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE closed_file (
  instance_id VARCHAR(64) NOT NULL,
  lead_team VARCHAR(200) DEFAULT '' NOT NULL,
  since VARCHAR(27) NOT NULL,
  CONSTRAINT pk_closed_file PRIMARY KEY (instance_id),
  CONSTRAINT fk_closed_file_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);
CREATE TABLE adviser (
  username VARCHAR(200) NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(320),
  position VARCHAR(40) NOT NULL,
  categories JSON NOT NULL,
  regions JSON NOT NULL,
  programme VARCHAR(20) NOT NULL,
  lead_of JSON NOT NULL,
  active BOOLEAN NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_adviser PRIMARY KEY (username)
);
CREATE TABLE advisory_answer (
  id VARCHAR(32) NOT NULL,
  category VARCHAR(4) NOT NULL,
  month VARCHAR(7) NOT NULL,
  grade INTEGER NOT NULL,
  useful BOOLEAN,
  remark TEXT,
  CONSTRAINT pk_advisory_answer PRIMARY KEY (id),
  CONSTRAINT ck_advisory_answer_grade CHECK (grade >= 1 AND grade <= 6)
);
CREATE TABLE advisory_short (
  "key" VARCHAR(200) NOT NULL,
  answered_on DATE NOT NULL,
  topic VARCHAR(20),
  region VARCHAR(20),
  size_class VARCHAR(10) NOT NULL,
  channel VARCHAR(20),
  minutes INTEGER,
  CONSTRAINT pk_advisory_short PRIMARY KEY ("key"),
  CONSTRAINT ck_advisory_short_size_class CHECK (size_class IN ('1', '2-9', '10-49', '50-249', '250+', 'founder', 'unknown'))
);
CREATE TABLE advisory_undertaking (
  id VARCHAR(120) NOT NULL,
  name VARCHAR(300) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_advisory_undertaking PRIMARY KEY (id)
);
CREATE TABLE training_finding (
  number VARCHAR(24) NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  firm VARCHAR(120) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  danger BOOLEAN NOT NULL,
  text TEXT NOT NULL,
  found_on DATE NOT NULL,
  remedy_by DATE,
  remedied_on DATE,
  reported_to VARCHAR(300),
  reported_on DATE,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_training_finding PRIMARY KEY (number),
  CONSTRAINT ck_training_finding_kind CHECK (kind IN ('suitability', 'youth_protection', 'duty')),
  CONSTRAINT ck_training_finding_reported CHECK ((reported_to IS NULL) = (reported_on IS NULL))
);
CREATE TABLE advisory_absence (
  id INTEGER NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  starts DATE NOT NULL,
  ends DATE,
  illness BOOLEAN NOT NULL,
  CONSTRAINT pk_advisory_absence PRIMARY KEY (id),
  CONSTRAINT ck_advisory_absence_term CHECK (ends IS NULL OR ends >= starts),
  CONSTRAINT fk_advisory_absence_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_case (
  case_id VARCHAR(64) NOT NULL,
  business_key VARCHAR(64) NOT NULL,
  party VARCHAR(120) NOT NULL,
  requester VARCHAR(20) NOT NULL,
  concern_key VARCHAR(64) NOT NULL,
  category VARCHAR(4) NOT NULL,
  topic VARCHAR(20),
  region VARCHAR(20),
  size_class VARCHAR(10) NOT NULL,
  channel VARCHAR(20),
  priority VARCHAR(2) NOT NULL,
  received_on DATE NOT NULL,
  contact_by DATE NOT NULL,
  contacted_on DATE,
  confidential BOOLEAN NOT NULL,
  fundable BOOLEAN,
  succession VARCHAR(120),
  role VARCHAR(8),
  consents BOOLEAN NOT NULL,
  adviser VARCHAR(200),
  programme VARCHAR(20),
  follow_up_on DATE,
  followed_up_on DATE,
  measures INTEGER,
  measures_done INTEGER,
  outcome VARCHAR(32),
  closed_on DATE,
  CONSTRAINT pk_advisory_case PRIMARY KEY (case_id),
  CONSTRAINT ck_advisory_case_category CHECK (category IN ('B-K', 'B-T', 'B-D', 'B-I', 'B-G', 'B-N', 'B-C', 'B-R', 'B2')),
  CONSTRAINT ck_advisory_case_topic CHECK (topic IS NULL OR topic IN ('BWL', 'TECHNIK', 'ENERGIE', 'IT', 'INNOVATION', 'GRUENDUNG', 'NACHFOLGE', 'AUSBILDUNG')),
  CONSTRAINT ck_advisory_case_size_class CHECK (size_class IN ('1', '2-9', '10-49', '50-249', '250+', 'founder', 'unknown')),
  CONSTRAINT ck_advisory_case_role CHECK (role IS NULL OR role IN ('giver', 'taker')),
  CONSTRAINT ck_advisory_case_succession CHECK ((succession IS NULL) = (role IS NULL)),
  CONSTRAINT ck_advisory_case_outcome CHECK (outcome IS NULL OR outcome IN ('ABGESCHLOSSEN', 'KURZAUSKUNFT', 'WEITERVERMITTELT', 'ABGEBROCHEN_KEINE_RUECKMELDUNG', 'ABGEBROCHEN_ZURUECKGEZOGEN', 'ABGELEHNT_NICHT_ZUSTAENDIG')),
  CONSTRAINT ck_advisory_case_closed CHECK ((outcome IS NULL) = (closed_on IS NULL)),
  CONSTRAINT ck_advisory_case_topic_when_closed CHECK (outcome IS NULL OR topic IS NOT NULL),
  CONSTRAINT fk_advisory_case_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_conflict (
  id INTEGER NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  party VARCHAR(120) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  until DATE,
  declared_on DATE NOT NULL,
  CONSTRAINT pk_advisory_conflict PRIMARY KEY (id),
  CONSTRAINT ck_advisory_conflict_kind CHECK (kind IN ('relative', 'co_owner', 'former_employee', 'competing', 'declared')),
  CONSTRAINT fk_advisory_conflict_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_year (
  adviser VARCHAR(200) NOT NULL,
  year INTEGER NOT NULL,
  booked INTEGER NOT NULL,
  cap INTEGER NOT NULL,
  warned_on DATE,
  CONSTRAINT pk_advisory_year PRIMARY KEY (adviser, year),
  CONSTRAINT ck_advisory_year_cap CHECK (booked >= 0 AND booked <= cap),
  CONSTRAINT fk_advisory_year_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_appointment (
  uid VARCHAR(120) NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  held_on DATE NOT NULL,
  starts_at VARCHAR(5) NOT NULL,
  minutes INTEGER NOT NULL,
  place VARCHAR(300) NOT NULL,
  sequence INTEGER NOT NULL,
  cancelled BOOLEAN NOT NULL,
  sent_on DATE NOT NULL,
  CONSTRAINT pk_advisory_appointment PRIMARY KEY (uid),
  CONSTRAINT ck_advisory_appointment_minutes CHECK (minutes > 0),
  CONSTRAINT fk_advisory_appointment_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id),
  CONSTRAINT fk_advisory_appointment_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_assignment (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  assigned_on DATE NOT NULL,
  assigned_by VARCHAR(200) NOT NULL,
  reason VARCHAR(40) NOT NULL,
  ended_on DATE,
  CONSTRAINT pk_advisory_assignment PRIMARY KEY (id),
  CONSTRAINT fk_advisory_assignment_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id),
  CONSTRAINT fk_advisory_assignment_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_booking (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  year INTEGER NOT NULL,
  programme VARCHAR(20) NOT NULL,
  quarters INTEGER NOT NULL,
  worked INTEGER NOT NULL,
  change INTEGER NOT NULL,
  rate_cents INTEGER,
  amount_cents INTEGER,
  capped BOOLEAN NOT NULL,
  booked_on DATE NOT NULL,
  booked_by VARCHAR(200) NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  CONSTRAINT pk_advisory_booking PRIMARY KEY (id),
  CONSTRAINT ck_advisory_booking_amount CHECK ((rate_cents IS NULL) = (amount_cents IS NULL)),
  CONSTRAINT uq_advisory_booking_key_adviser_year UNIQUE ("key", adviser, year),
  CONSTRAINT fk_advisory_booking_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id),
  CONSTRAINT fk_advisory_booking_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username)
);
CREATE TABLE advisory_grant (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  undertaking VARCHAR(120) NOT NULL,
  programme VARCHAR(20) NOT NULL,
  value_cents INTEGER NOT NULL,
  granted_on DATE NOT NULL,
  sum_before_cents INTEGER NOT NULL,
  ceiling_cents INTEGER NOT NULL,
  register_by DATE NOT NULL,
  register_number VARCHAR(60),
  registered_on DATE,
  keep_until DATE NOT NULL,
  CONSTRAINT pk_advisory_grant PRIMARY KEY (id),
  CONSTRAINT ck_advisory_grant_positive CHECK (value_cents > 0 AND sum_before_cents >= 0),
  CONSTRAINT ck_advisory_grant_ceiling CHECK (sum_before_cents + value_cents <= ceiling_cents),
  CONSTRAINT ck_advisory_grant_registered CHECK ((register_number IS NULL) = (registered_on IS NULL)),
  CONSTRAINT uq_advisory_grant_case_id_programme UNIQUE (case_id, programme),
  CONSTRAINT fk_advisory_grant_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id),
  CONSTRAINT fk_advisory_grant_undertaking_advisory_undertaking FOREIGN KEY(undertaking) REFERENCES advisory_undertaking (id)
);
CREATE TABLE advisory_referral (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  referred_to VARCHAR(300) NOT NULL,
  purpose TEXT NOT NULL,
  consent_on DATE NOT NULL,
  referred_on DATE NOT NULL,
  "key" VARCHAR(200) NOT NULL,
  CONSTRAINT pk_advisory_referral PRIMARY KEY (id),
  CONSTRAINT uq_advisory_referral_key UNIQUE ("key"),
  CONSTRAINT fk_advisory_referral_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id)
);
CREATE TABLE advisory_survey (
  case_id VARCHAR(64) NOT NULL,
  token_digest VARCHAR(64) NOT NULL,
  reminder_digest VARCHAR(64),
  category VARCHAR(4) NOT NULL,
  topic VARCHAR(20),
  sent_on DATE NOT NULL,
  reminded_on DATE,
  used BOOLEAN NOT NULL,
  CONSTRAINT pk_advisory_survey PRIMARY KEY (case_id),
  CONSTRAINT uq_advisory_survey_token_digest UNIQUE (token_digest),
  CONSTRAINT uq_advisory_survey_reminder_digest UNIQUE (reminder_digest),
  CONSTRAINT fk_advisory_survey_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id)
);
CREATE TABLE advisory_time (
  id INTEGER NOT NULL,
  case_id VARCHAR(64) NOT NULL,
  adviser VARCHAR(200) NOT NULL,
  "on" DATE NOT NULL,
  quarters INTEGER NOT NULL,
  kind VARCHAR(16) NOT NULL,
  note TEXT,
  replaces INTEGER,
  replaced BOOLEAN NOT NULL,
  reason TEXT,
  "key" VARCHAR(200) NOT NULL,
  recorded_at DATETIME NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_advisory_time PRIMARY KEY (id),
  CONSTRAINT ck_advisory_time_quarters CHECK (quarters >= 0 AND quarters <= 96),
  CONSTRAINT ck_advisory_time_something CHECK (replaces IS NOT NULL OR quarters > 0),
  CONSTRAINT ck_advisory_time_reason CHECK (replaces IS NULL OR COALESCE(reason, '') <> ''),
  CONSTRAINT ck_advisory_time_kind CHECK (kind IN ('gespraech', 'vorort', 'vorbereitung', 'bericht', 'reise')),
  CONSTRAINT uq_advisory_time_key UNIQUE ("key"),
  CONSTRAINT uq_advisory_time_replaces UNIQUE (replaces),
  CONSTRAINT fk_advisory_time_case_id_advisory_case FOREIGN KEY(case_id) REFERENCES advisory_case (case_id),
  CONSTRAINT fk_advisory_time_adviser_adviser FOREIGN KEY(adviser) REFERENCES adviser (username),
  CONSTRAINT fk_advisory_time_replaces_advisory_time FOREIGN KEY(replaces) REFERENCES advisory_time (id)
);
INSERT INTO "alembic_version" VALUES ('0012');
INSERT INTO "audit" VALUES ('system', 1, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["alarm:1"],"deployment":"01a21f2771a38b9c628ad8ebe0bb08d3","digest":"0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284","files":{"alarm.bpmn":"b311f9582653380d163fa3f6e2818a4526424b4cb52cd38ba1dbd03be347e6ad"},"note":"","origin":"files","package":"alarm","proposed_by":"","restored_from":""}', '4c5d024f7a5e812a7db35a63f8eeda00', '1cf3dfc85fe4156218cd54878eb880df8bf10fe8cac3d5df61bfe8ff82d025e1', '', '147f139946b678544ae8e47a664e3a93e96d78caf9df1c0a7205f44da38b2006');
INSERT INTO "audit" VALUES ('01a21f2771ef6dd369945cf4fe80bbad', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00001","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2771ef5351f48ddb3d18ed6b35","element":"start","kind":"entered"},{"activity":"01a21f2771ef5351f48ddb3d18ed6b35","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21f2771f8705b8bf12da2e8ce686f","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '2a78740c5f52ed157794b2b4f72ed930', '19197c8c25c1d5bb46e84dfbd5f23a76b35d71a491fb45f7a71b65c2e209a62e', '', 'c8e56b074ec6a0cf83a4bd5312d7cadddd8260bea657a1fca35f7db994fecde9');
INSERT INTO "audit" VALUES ('01a21f2772491735af7ff5abde559eaf', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00002","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f277249be1e398d11f08a79e23a","element":"start","kind":"entered"},{"activity":"01a21f277249be1e398d11f08a79e23a","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21f27725a13b0981b3c990239de10","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '368869fa5de342f2ab431a10d04acfbf', '9b84463cf031aa5811cf8aa335c8f5bd07f4d598d26c5bc756e3d3bd5b773d27', '', '10211662f82a784452c7e7035f2cb04bd838e529cb76b5ea012cc6c81bfa5086');
INSERT INTO "audit" VALUES ('system', 2, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["branch:1"],"deployment":"01a21f2772a86ecfc912d29b1e2d8bb9","digest":"a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07","files":{"branch.bpmn":"c5299fa866c1880e7fdd36c1e9896ec93866063928f686dcd5521d18d786e056"},"note":"","origin":"files","package":"branch","proposed_by":"","restored_from":""}', '9ef2deb3270717ffd83b620e25e4bcea', '0877856b852a6b87bf875782aa8945549f5a60e8278f6cbc33d6e19171734c93', '147f139946b678544ae8e47a664e3a93e96d78caf9df1c0a7205f44da38b2006', 'e8bdc900b1f2c13db1f7e3183db100e01ef0740085e0333c9135d1292f4254cf');
INSERT INTO "audit" VALUES ('01a21f2772b9e63eb00836d061755825', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00003","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2772b9c467ad0d689152fb7585","element":"start","kind":"entered"},{"activity":"01a21f2772b9c467ad0d689152fb7585","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"01a21f2772ba31f690f48abae901983a","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'e9a2e7852300547a7cfcaf878bdd4d22', '174521dcfcf65349423f9e8b3704b830f1f6f90572e21a9729f5977a18795caa', '', '010e7f5f7c912c4fe631a8d5c23746374d7fbcf66e90b97c067ea820c803c638');
INSERT INTO "audit" VALUES ('01a21f27730bfb8ca4dd7026f65dae32', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00004","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27730b8a100bc2b3c7930fc80c","element":"start","kind":"entered"},{"activity":"01a21f27730b8a100bc2b3c7930fc80c","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"01a21f27730b64b038da45728d5279be","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '6ea61cbe7fbf54d6e0f8118971ca5c42', '2d37e894f3b8f2a2cd08dff78b25011d397ee6c5bb657a5bd36889a997223849', '', 'b1b61ba1e7ace39ec86cb1d1b25347e9d4e3bbdd960ab14fdb9828b181a8d1e8');
INSERT INTO "audit" VALUES ('system', 3, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["one_job:1"],"deployment":"01a21f2773637e732a279d00c5340869","digest":"10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6","files":{"one_job.bpmn":"eb8011927f73df0168e161fcecddd8ddc06ea2f445ca83646b325073cee89a27"},"note":"","origin":"files","package":"one_job","proposed_by":"","restored_from":""}', '1e89f43a4f2b7b3a52e9fb43fa6da757', '5d83f8e0922b6b1dca94444c3e7f51b6477e4e0ff85f2964419c4901d8276ce4', 'e8bdc900b1f2c13db1f7e3183db100e01ef0740085e0333c9135d1292f4254cf', 'c164769fc9748967509daef2e729fe01666c8af0eecac43d1aa4c261836bf164');
INSERT INTO "audit" VALUES ('01a21f27736f42d6cbc90ee243ea3fa0', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00005","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27736f18d7a16549b34c40c759","element":"start","kind":"entered"},{"activity":"01a21f27736f18d7a16549b34c40c759","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21f27736fffc26a0c6d6a5e685093","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'fb2b6b6c4ed1c97e4089b7238cefb5a4', '74714b5b8b15ca412126d723a2d5e81fcf6063c65fb06bc8cefa75abd9dce542', '', '5b45a90e08588c6e27fbf139455e05905c33a7126118682825a043d62dfc96b7');
INSERT INTO "audit" VALUES ('01a21f27736f42d6cbc90ee243ea3fa0', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"01a21f27736fffc26a0c6d6a5e685093","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"01a21f27736fffc26a0c6d6a5e685093","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"01a21f2773a7a7cb6977336a4afb85ef","element":"done","kind":"entered"},{"activity":"01a21f2773a7a7cb6977336a4afb85ef","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', '47bc1c7a3e72a0b92ba40ef631fec9b3', 'b0c8b419764e0fd6dc1401ad632656cffa6348203d698f072eac71f53bbed296', '5b45a90e08588c6e27fbf139455e05905c33a7126118682825a043d62dfc96b7', '2ea1fad137afebb626f2ee35bcd8839fdec099eaa46126cba9beb76503fd0f03');
INSERT INTO "audit" VALUES ('01a21f2773c4098d959c448a1e1d2e13', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00006","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2773c489e6a271b2845976438d","element":"start","kind":"entered"},{"activity":"01a21f2773c489e6a271b2845976438d","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21f2773c407c6f6b9fcba3540dbe2","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '51b0e9d789e1c91aadb1091ab7d3e4a3', 'fe6b10412226c541f1c8685be125df6a4935be5ce96fabce43e18133c95da339', '', '5f1a09ccdb6b93b3c8adba20c62ae859f479e9ecdbc68c70bb237c5d230add7e');
INSERT INTO "audit" VALUES ('01a21f2773c4098d959c448a1e1d2e13', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"01a21f2773c407c6f6b9fcba3540dbe2","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"01a21f2773c407c6f6b9fcba3540dbe2","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"01a21f2773d65a54cfcf508a2653b40e","element":"done","kind":"entered"},{"activity":"01a21f2773d65a54cfcf508a2653b40e","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', 'f1fd9f4d2af5d180e2622e19126a7f06', '31d2daf691bcc1765723f8144eaf6429a34606e12ef2a0fa12a43aab99b1a84a', '5f1a09ccdb6b93b3c8adba20c62ae859f479e9ecdbc68c70bb237c5d230add7e', '0cf142e2329986a42370307f7b655b5ed3f9850bb1c4028b9af79b5146924210');
INSERT INTO "audit" VALUES ('system', 4, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["parallel:1"],"deployment":"01a21f2774328400f885452f6e4bd8fa","digest":"763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d","files":{"parallel.bpmn":"037e11babfea9c4ac95453da1265418146b1a148ac16328604256ce8a058e45e"},"note":"","origin":"files","package":"parallel","proposed_by":"","restored_from":""}', '287c1d5ad273d67b9b7f3054902a02ac', '18cc3e9b8d75b30adf741a8bc166694b008ca8b027d27dd562851fd7b368dc2e', 'c164769fc9748967509daef2e729fe01666c8af0eecac43d1aa4c261836bf164', '65514b4c0df1aa2d02beb15979b63336f2b818ac7934d9e930bae824470cd8ac');
INSERT INTO "audit" VALUES ('01a21f277439fa522497f477fe99f6f7', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00007","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2774397ec95ad01081d90adcc6","element":"start","kind":"entered"},{"activity":"01a21f2774397ec95ad01081d90adcc6","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"01a21f277446322bb2286069631683f1","element":"fork","kind":"entered"},{"activity":"01a21f277446322bb2286069631683f1","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"01a21f277446699d2a58ae52e9ea6223","element":"left","kind":"entered"},{"activity":"01a21f277446c00ed6c6c7710906ea54","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '2af6494c23289db49cd3215a33c3046a', 'ec87a07c95e62abc816c07d1b70ad51be9e2b97cf9bb24729f5202004eb80fa6', '', '2b62af3c1ab6f33243504a856a85201962b71db806b6adcc3c997246ee4ab18d');
INSERT INTO "audit" VALUES ('01a21f277462a3536a90f330ca2f5dd0', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00008","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27745bd5f53544724c0c71a16f","element":"start","kind":"entered"},{"activity":"01a21f27745bd5f53544724c0c71a16f","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"01a21f277463cd0f4ac9b518cb4d180a","element":"fork","kind":"entered"},{"activity":"01a21f277463cd0f4ac9b518cb4d180a","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"01a21f27746338765554750345b128d9","element":"left","kind":"entered"},{"activity":"01a21f27746367abe50fea77d39745c6","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '23fa4d1e9ee7fae898093f3906678fbb', '44fd6d43fc5d499111004d7d8d232bba8a0046ab44672274dd81400706b2c9eb', '', '65d54ecc45e07f50c032941be32d2f42da5378f5bb8f517f53be9e4e693f9c6a');
INSERT INTO "audit" VALUES ('01a21f277462a3536a90f330ca2f5dd0', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"left","events":[{"activity":"01a21f27746338765554750345b128d9","detail":{"ok":{"after":true,"before":null}},"element":"left","kind":"variables"},{"activity":"01a21f27746338765554750345b128d9","detail":{"taken":["f_left_join"]},"element":"left","kind":"completed"}],"task":"01a21f27746338765554750345b128d9","values":{"ok":true},"words":""}', '4684173db2953b1720c5b2e60ac543ee', '792deccbfbd298df12d063dbbe0ba57790ced642b010131a3a6d662aee39a08d', '65d54ecc45e07f50c032941be32d2f42da5378f5bb8f517f53be9e4e693f9c6a', '3273c89e0958d43f91c9db376e537b67e348086b06ab3a38625f61b095242e78');
INSERT INTO "audit" VALUES ('system', 5, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["reminder:1"],"deployment":"01a21f2774fe6460bc12cd7aefd33824","digest":"4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9","files":{"reminder.bpmn":"dc4baef3809d56911284a13188e69f8d62614163c8b5c60fd82b790b15cb9f61"},"note":"","origin":"files","package":"reminder","proposed_by":"","restored_from":""}', '5f793e890862a26c545252b27634ba6e', 'd675b0f36fa00c74066e8c8ec6a74e4429a2983a5f0c5c37b144946b3e7dc3ca', '65514b4c0df1aa2d02beb15979b63336f2b818ac7934d9e930bae824470cd8ac', '8fd5499784ecf44bce57cb4c407b7a4393c760a6faf70ab0a4cc325f8901c7a5');
INSERT INTO "audit" VALUES ('01a21f27750db0bf1e47b1a1cca9fa7c', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00009","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27750d12cfe1f290d9872b526b","element":"start","kind":"entered"},{"activity":"01a21f27750d12cfe1f290d9872b526b","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21f27750dc4446438d02c3ba56152","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'e7163764fa40d2f3dd2d82ae6c506a4b', '990d7dc8a6570b01fa7d6f1d9b6eae9a9ea77b4942a30d0821ee00d13288349c', '', 'b42df5de2956339f6d42dea1518c98d2b90c229b3e72963c3491019aa97ca497');
INSERT INTO "audit" VALUES ('01a21f277526b70677f2df5223dcd11c', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00010","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2775262fcd3df725f9addc4895","element":"start","kind":"entered"},{"activity":"01a21f2775262fcd3df725f9addc4895","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21f2775277e1d00534b19b99228d0","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'd300992e61b33ee0ecd3f896793b61df', '10f66413ae2f7660ba96c0138bd21a601564967082adc5a562c71db9de3e0007', '', '2b964c74f12f96c066738308bc475074256436aebe6974e89dad6f7458444539');
INSERT INTO "audit" VALUES ('system', 6, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["two_steps:1"],"deployment":"01a21f27758de9a77db8bcfaa7db9455","digest":"3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b","files":{"two_steps.bpmn":"1c41e685c2b91a8813bd57a6a24e439d21659d02dc05995eb3960132e985bc19"},"note":"","origin":"files","package":"two_steps","proposed_by":"","restored_from":""}', '3bb30ec82b82d3e03c34fd5b4280fad1', 'acc30e467f56b5197c25ca19f8481d2e0f8626df4bbf07b42977090056f6b783', '8fd5499784ecf44bce57cb4c407b7a4393c760a6faf70ab0a4cc325f8901c7a5', 'd3d862a0c3743263b0e12ba3417b4f766de77416ffa8b1a440ee469abb66b081');
INSERT INTO "audit" VALUES ('01a21f27759824388ecf9a7c83e58a4f', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00001","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f277598d992668081959ee60265","element":"start","kind":"entered"},{"activity":"01a21f277598d992668081959ee60265","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21f27759923cf43367a779835a68e","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '8f5c193d6f49840a71cc5dc5369b7867', '78852d8b351dea6016db87c69bf3ed622ed46d27324f341dfc9b52b520713bb8', '', '6090b3e6b952a799da91aa3d02dd78823c3f8d8175563ebd14a7c784ffedac3c');
INSERT INTO "audit" VALUES ('01a21f2775bc4d94db57e3bc9c18dc60', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00002","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2775bca45b62f0e79fc2754e7b","element":"start","kind":"entered"},{"activity":"01a21f2775bca45b62f0e79fc2754e7b","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21f2775bdae1f9c27b086e1f34f5e","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '8dc787f9a072facd0b088502e6beaa5f', 'b534de48c3a9b03836e9678671d093d9e00b6b958f810d91bd88a2fd250ac7e3', '', '09f734e154361c8ff4e226062bd3bd754378eb5f74450ee1247848687d494fec');
INSERT INTO "audit" VALUES ('01a21f2775bc4d94db57e3bc9c18dc60', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check","events":[{"activity":"01a21f2775bdae1f9c27b086e1f34f5e","detail":{"ok":{"after":true,"before":null}},"element":"check","kind":"variables"},{"activity":"01a21f2775bdae1f9c27b086e1f34f5e","detail":{"taken":["f_check_approve"]},"element":"check","kind":"completed"},{"activity":"01a21f2775dba29336fe35486647dfe6","element":"approve","kind":"entered"}],"task":"01a21f2775bdae1f9c27b086e1f34f5e","values":{"ok":true},"words":""}', '83f467e93a8bea0b5c2d2732ca8577ce', '910d6315cde7f4d2c340a0192ca1be9b15bbb18ae33e461be8e2c6aa92ec81dd', '09f734e154361c8ff4e226062bd3bd754378eb5f74450ee1247848687d494fec', '10c9f0a77cabb33192f512af569a065dac101a0427b6e141a8142b3f7ee0d4a5');
INSERT INTO "audit" VALUES ('system', 7, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["waiting:1","sending:1","called:1"],"deployment":"01a21f2776202fb283c31bc68313867a","digest":"8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b","files":{"waiting.bpmn":"d18a631fb2de9c47d7fabc860781aeea260952d2334e483d5415652e34009fdc"},"note":"","origin":"files","package":"waiting","proposed_by":"","restored_from":""}', '9300a5d2f7e5bd5dfd73178563da80ac', 'ec46069258499a2e707defe8463abf8562b7bf4d57d2e27f7a4662fe87844a02', 'd3d862a0c3743263b0e12ba3417b4f766de77416ffa8b1a440ee469abb66b081', '504bf1accbde165d2ad0f27ac662896fc044a4395b429bc031d87aa6820863b7');
INSERT INTO "audit" VALUES ('01a21f2776329f98e90734aa328ce6f9', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00011","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f2776328155176325da02a6f576","element":"start","kind":"entered"},{"activity":"01a21f2776328155176325da02a6f576","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21f27763bda33c90062f587c58f9a","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '9a0240f8fe6f4ecfe6ca2f17433cfe86', 'c5e2d1fc9e37edf59a3bb94be24f2d3cc0b119d73d1a8772392715c63e1e7448', '', 'a37b36d3b0a11b492158248748249bd4f2749d06ea709b63cd60727bca0e1c3d');
INSERT INTO "audit" VALUES ('01a21f27764d8dd1ffbe27ad62f554af', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00012","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27764d1036a9fed5479d04aa52","element":"start","kind":"entered"},{"activity":"01a21f27764d1036a9fed5479d04aa52","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21f27764dd10eee3283e323018b0c","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'a8d32b05fec99aad4d524cf5bd75b3fa', 'c9bba46bf69ba558fadaa3a135a44a3dfa731e48c6da731bbaa54eb23a337c22', '', '42d9dc58a43ca295ed92b0d51799731ae4006afde5cb1a0637ddeed7328ed4cc');
INSERT INTO "audit" VALUES ('01a21f27765af862ac20656506de3cd6', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00003","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f277659aca03d34737e97726009","element":"start","kind":"entered"},{"activity":"01a21f277659aca03d34737e97726009","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21f27766b59ca22efb40494e13307","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '5402ec85f8ea1de4a8238fdab875279f', '52ba6affa546de5c0fb046d3e13ee0352f201b94401ebcb92f53dfa9eeb5fe02', '', '839806d26de19ec9815fb05b7faace85b60f57aac568c6029313c92cac49b963');
INSERT INTO "audit" VALUES ('01a21f27765af862ac20656506de3cd6', 2, '2026-11-30T08:00:00.000000Z', 'system', 'suspended', '{"after":"suspended","before":"running","reason":"Rückfrage"}', '901f0f342e8c45f256777d958ebd725c', '7d6777df12c74691258c655b0f34ac15552e24d0348c97b517a9918e65e2c53e', '839806d26de19ec9815fb05b7faace85b60f57aac568c6029313c92cac49b963', 'b6d127fa9aba5a46737890a85a38507b89a13e17e5bfa034b9fc02cd383502c1');
INSERT INTO "audit" VALUES ('system', 8, '2026-11-30T08:00:00.000000Z', 'system', 'person_created', '{"groups":["register"],"roles":["clerk","lead"],"username":"anna"}', 'e8de2c43bf10db76ff59a745a1035ec0', '186c0f49f4f8615263740d76035ef79ba8e5687db2e532584e0b44c91f16a693', '504bf1accbde165d2ad0f27ac662896fc044a4395b429bc031d87aa6820863b7', '3b00bd57a990930a0f324234ff0f3b4e5283e6fbb5fdf7652cdcdce2aa6664e8');
INSERT INTO "audit" VALUES ('system', 9, '2026-11-30T08:00:00.000000Z', 'system', 'person_created', '{"groups":["register"],"roles":["clerk","lead"],"username":"bert"}', '2f3d1b79ef4cbc1caa4ba2e54578aa9a', 'bf3e11fab2481de036edd20320cafb41ce46a0c3dde1cbbc0e917b32a0d909a9', '3b00bd57a990930a0f324234ff0f3b4e5283e6fbb5fdf7652cdcdce2aa6664e8', '28b36dfcb11ccc6f7dc1952e213a4812df607600d061f1b4d696722df7e468fe');
INSERT INTO "audit" VALUES ('system', 10, '2026-11-30T08:00:00.000000Z', 'anna', 'absence_entered', '{"deputies":{"*":"bert"},"first_day":{"$date":"2026-11-30"},"last_day":{"$date":"2028-01-04"},"username":"anna"}', '7471a9d82013067c55b436f9af3bbe4c', '68efc3cbc725570ddafb7decf2a1b66f25cbf6d66c4b524144c4e45e4a24c333', '28b36dfcb11ccc6f7dc1952e213a4812df607600d061f1b4d696722df7e468fe', 'fd96f53f1ce0f396c789708555378eb2f01b3768b6cbe83888d78bee3112af06');
INSERT INTO "audit" VALUES ('01a21f27765af862ac20656506de3cd6', 3, '2026-11-30T08:00:00.000000Z', 'bert', 'note_added', '{"mentions":["anna"],"note":"01a21f2776efece412c508ef5d5d7c38","text":"Bitte ansehen, @anna"}', 'f011d693e5a4793101b0ecfcefb6ce07', 'b656ff8006aca2f14e4bc951078b912e440013712848c8d803c6c036c26975d3', 'b6d127fa9aba5a46737890a85a38507b89a13e17e5bfa034b9fc02cd383502c1', '239657d5abad21024924e71250506caf7dd44c95e8a77996110e978512198f1a');
INSERT INTO "audit" VALUES ('system', 11, '2026-11-30T08:00:00.000000Z', 'bert', 'token_created', '{"days":30,"for":"bert","name":"Fachverfahren","scopes":["tasks:read"],"token":"01a21f2776f19063e31be7723ae8edd5"}', '85ce2684ca533c158d7bfa42bd6a9f2f', 'c75c87b63e30f3c13ee6b25b027550cc5079d7b39791fc019c1eca307eabf86d', 'fd96f53f1ce0f396c789708555378eb2f01b3768b6cbe83888d78bee3112af06', '25cbf8e333e223f263c0d00f981525e2cf029bfce49e30ce83cab271a5010792');
INSERT INTO "audit" VALUES ('system', 12, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["closed:1"],"deployment":"01a21f277746af5bdb5f33706f78caae","digest":"5af3f8a8c0ebc2af729b8719c0d6ec0c5e72c32032f8be5795f90ae6599448a7","files":{"closed.bpmn":"0fa8d207efa05a40f4bb003e36f4ede40f9c95b06cdccf71c52309f4ee3f654e"},"note":"","origin":"files","package":"closed","proposed_by":"","restored_from":""}', '3c0966b158fc16ed4d2eecf6c2c9701f', 'ea304c3ce2ae23891bddeda37bf29ae17976129f7842863c5792783bc80dacf6', '25cbf8e333e223f263c0d00f981525e2cf029bfce49e30ce83cab271a5010792', '5e8018fe759727b98b4a3d92ea4ffeb7355061b1c4bb27d3aa8119a8376c938e');
INSERT INTO "audit" VALUES ('01a21f27775202b704d8d0a9cb1bbd43', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"BE-2026-00001","definition":"closed:1","events":[{"activity":"","detail":{"adviser":{"after":null,"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null},"subject":{"after":"Kalkulation","before":null}},"element":"","kind":"variables"},{"activity":"01a21f277752305ae412d8baec9c166b","element":"start","kind":"entered"},{"activity":"01a21f277752305ae412d8baec9c166b","detail":{"taken":["f_start_assign"]},"element":"start","kind":"completed"},{"activity":"01a21f27775203dec3c2cb4fa5561412","element":"assign","kind":"entered"}],"variables":{"adviser":null,"name":"Holm","place":"Rostock","subject":"Kalkulation"}}', 'b1a8b7232524c7e763858a127261f2af', 'e7870f91bb8bbf0db83fc2b6fee3bdbf532d1ebaf6c7f702c97f75adc5e53b6d', '', 'f844516b8fed4ebdcce09267bad123840f1dfc3ebf5b38ae35b6b7491395a774');
INSERT INTO "audit" VALUES ('01a21f27776c8be53eef0409583e345d', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"BE-2026-00002","definition":"closed:1","events":[{"activity":"","detail":{"adviser":{"after":null,"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null},"subject":{"after":"Kalkulation","before":null}},"element":"","kind":"variables"},{"activity":"01a21f27776c99dd1dc5d05b27c47d75","element":"start","kind":"entered"},{"activity":"01a21f27776c99dd1dc5d05b27c47d75","detail":{"taken":["f_start_assign"]},"element":"start","kind":"completed"},{"activity":"01a21f27776c5df634c9247fe0a161e2","element":"assign","kind":"entered"}],"variables":{"adviser":null,"name":"Holm","place":"Rostock","subject":"Kalkulation"}}', 'f70e104c87f4dd1c4045d3cff9ef2f2b', 'df424523581b52f21050eaa3759e2775109e526cb288ca589c90c0561d8082d4', '', '6206739a07c509b161d44064866f3bbdd7e44ffa38ebcc5127bacb588ea38a43');
INSERT INTO "audit" VALUES ('01a21f27776c8be53eef0409583e345d', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"assign","events":[{"activity":"01a21f27776c5df634c9247fe0a161e2","detail":{"adviser":{"after":"anna","before":null}},"element":"assign","kind":"variables"},{"activity":"01a21f27776c5df634c9247fe0a161e2","detail":{"taken":["f_assign_talk"]},"element":"assign","kind":"completed"},{"activity":"01a21f27778a8de246db48dd239c1e5f","element":"talk","kind":"entered"}],"task":"01a21f27776c5df634c9247fe0a161e2","values":{"adviser":"anna"},"words":""}', 'd971f746fe6b75347939af8e7909f999', '1c658e6b8692f936a84fd3445a3d0c24be6abbc007c1840b52450e9b7af7ad78', '6206739a07c509b161d44064866f3bbdd7e44ffa38ebcc5127bacb588ea38a43', '37896b441f304c00ccbb4a2f0d31c7ea0b5ab99e18ced6f7c0a5b039f45247b5');
INSERT INTO "audit" VALUES ('system', 13, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["register_entry:1"],"deployment":"01a21f2781d03ed56e55bcb5a8dade93","digest":"e9e74231465966e03be67ce6dba5e3c480255789d128c31092968f119bf7c714","files":{"arrival.dmn":"29b41d5cae68d90a3a4c9549a9a87859f3d3b8c4c4f3f3febc09596c21effcac","check_completeness.form":"1af6e4ea39239680003557d996daf755773ce1ec8c974ee1f9916508ee4f85e1","check_fiction.form":"8fcae3727ed9a790b421beed26b1c2bd44062bbbddc0946f6bf60f86fb856033","check_ihk_objection.form":"14a81063e8c6a96d0c82719d6a426fd02b4a2e1bbf0fcb3ed365cee0e1af5eb1","check_late_documents.form":"3f3a73853f186f5d6e864b5796d48864b21c75c7d563b53cf416cccd8002ffae","clarify_ihk.form":"09d07dc3dcd087ee6d7ec31c7df44fc4360b7c76ef82b9f074f4304af9d9ffbf","clock.dmn":"55aa8f3e2d523287de862c07e3dddefc3ab07c43519bd5fd375dfaa5b0b6c626","confirm_forwarding.form":"09492b267df2a40f8e7761ab82f155af96413d09c8928862ac0a5ef8a57b12d3","confirm_withdrawal.form":"9a59c0654057c58bb3299ad230c3d94dc7ef231bde7d2307d9842c4a8da225a4","decide_after_hearing.form":"b1d6deaa479ad271b5bb8eacd87637504087459865722af8c48d7807d92aac40","deletion_trigger.dmn":"f8d35e6377aabbb62ab8ddab3167e8bbf7f9747764b1a93414ff005bf9062b1f","disclosure.dmn":"f079264d0d3ba192ae9826c080cdfab6af645c6fd473e7376dbee667239c8360","documents.dmn":"a92885ee9ac5c283ad3f6d8c9a084d96900b792a0bddd9d6c78d087fc85366fd","entry_path.dmn":"570f1d49ea9f38d8c39582122f259d6806cf007a5a03847f51bdc4baf4619d9e","escalated_case.form":"e2ce6cad09c713758562afd58f9f3e0cf60eda24197d9b2d85c3bcd7e664300b","experience_7b.dmn":"79d8746712582fa78f9e19968852f48baaaa2cc9a05bec11d7ca177e6b43f903","experience_eu.dmn":"cd241fbfdf819a00825b549d9332437560c7f272dc3fcdf4434a2b74d36e6ef7","extend_deadline.form":"602ad695e9a7b4cf758285c072ac9aa1f26d235dcabdb4f17686e15f1924ed83","fee_key.dmn":"c6384a73adb4aa4c2f0cc04e362ec88ddef564376fb2d841db06445d2660e830","hand_out_card.form":"a2a412c021b71b29c499eec7d1e58b048c1a97c7987a68095b41b8d892d61b65","handle_objection.form":"9ca784d74f236827ae11a0b6897aa0a2f15fba3b36b65d3aa093acd57c566562","ihk_notice.dmn":"8891ae28a6d018131cadf9f065e664c6f2a14c099a1ef2dc28e0c32cee9deb83","lead_flags.dmn":"8d7d7ab1deacd5c75ebd0932eb881de3493746683e301d00e7d8c694a77ff997","letters/L1.typ":"d5f57ca4a7c5864a809fb9ee2ec8504200a509b1963e9957c1a9a9f42861c89c","letters/L10.typ":"9f0a0edb5097904d3d62d1c7859b71999a25391c36737f56dd8077e226c2d00e","letters/L11.typ":"f3f0b569bb958c7de848a63fdf9a492c0185d8517e81a26f41be4ac13736005e","letters/L12.typ":"83b0e1df151cb6338318d1b91a67efe89e2eb2e48611ac2a263e21afc5746948","letters/L13.typ":"7e251cde10648ea0f78bcd496989317139433c1726d23c692e37cbb7ceb85f8e","letters/L14.typ":"1eef85d92b8c8700f7c5b70852f91d2e7677fd1254d3f94cfa2c4487a2c08ebe","letters/L2.typ":"d2c8d2bc13cc498e572c2ad07e4c86eba40fa103e237962507b4978c5c9bf3a3","letters/L20.typ":"938ddb8abaeecf6e8ad9aaa8cb8531b1cb7fa2a9a8d68cabfcf1811ead7d767e","letters/L21.typ":"dd8c1609b2a31e34dd4200a2601ddd0f8be2f3b56f556f56bfb500fe658dfdc6","letters/L23.typ":"650645257570afb9896c81a574f89edcd525a4633d99de85feb7cb1b81add510","letters/L26.typ":"f35ab829da98f4606a4dcc089602064ef4c69576f0238863d12655f8c1374cc6","letters/L3.typ":"179fcad8cb22b6e8d61bdc09e0a18cc1a74c2c07c8174eaebf5a6159495f23bd","letters/L4.typ":"7c89f4508dbf1ea70b7ba17aa884ba41c1a930c31815ded919fa59fbf9ed585f","letters/L5.typ":"2c1f97c4b0bd3466837db5ba4427f92dc18d29b7497a20e82dd541f901fffa1e","letters/L6.typ":"58f197b5a840a30f9a834c017984098915ab8e03114c28cf79401434c234625c","letters/L7.typ":"30650ff8b5d2657c0f89661373a7ad72f2903fb2092339e7b433d66ca43f4d72","letters/L8.typ":"3f7ec42866eabef3807e8af9b55b08e9537ed5f542f0d563b503b386aef9f375","letters/L9.typ":"a4e854bbc6bb5c0b31b4f2d8b38cdf0377a54c650f5d62652ef734a3d1c15f8b","letters/card.typ":"c9de2055ba55f07884bbcda72049f21bc4c51e723ff69dfc6ccfedb6cf1692e0","letters/layout.typ":"88953e8b0c221cc0c571384413fc42cecbcd9632377863f951a673588ddbfade","message.application_withdrawn.form":"8a6502b734f35ea71cfbc61f22d73acebaa4ca6cc40a0dbcac6fa90abd53b93d","message.documents_received.form":"abba51bcb61e3975271db7a5544aba881a21946ad1ab53f03a90ce37b3b64a98","message.extension_wanted.form":"fc3366eb53a4028115f24306a624b3a99a311d8d8a4cbb3a1e6becf4306e0bf8","message.hearing_answered.form":"0b829cd23e8f1ff0d7eef3c9c0f276cf8dda27a73bb9583f5fb62ac880984502","message.ihk_answered.form":"92d448073eeab5f5d1cbcbe590306ea6df061908c34712747200aa17905b32bf","message.inquiry_answered.form":"03cb0d64520ec715df933ac870afce19a52d86394b9e1ad547737a99712bf398","message.objection_received.form":"f3296292996f1bbcef1c823e9b963b61b8a604ad2fb01093aa6b8bd796f7e300","pension_message.dmn":"5017aeb7a3b5f7c0a03cbe719121191ba86534548a052e8a2b3c36b57b470bbf","register_entry.bpmn":"fdac8b213e7f56166c88876eb86c8ac6ecdc78f154b4f0cf8c49b95076d261ca","register_part.dmn":"0ba824199c5d44ea3b96d67f8b20a7d57e32d8d8092fc6ae68cd514389959077","relatedness.dmn":"13765bc603ab460a8b9c3186b4c56ebc343437069c9a14341d814e3ed1a95143","release_extension.form":"8da6a94ba0a1278b03f597dc5ab5897791539b64d9e872bb9191fe722769e784","release_line.form":"5f9eb108c90c9f27ccdaac02cba34f0668221d762a74f08ff429a8da49d2295d","release_objection.form":"1b5915b1851490e51b46860323a2349d7a70e30d7f556b92f020197a2ffd1f1d","review_line.form":"e077f57259933f809afd1a33b86b2be170ed34676bb495e7c67a1ea624516d92"},"note":"","origin":"files","package":"register_entry","proposed_by":"","restored_from":""}', '5816ab2abc5edbef4a6d612953f013eb', 'f9e742e298bdc317263158a5d4926b4c53149ec9511738bbe1dffe2bf413733d', '5e8018fe759727b98b4a3d92ea4ffeb7355061b1c4bb27d3aa8119a8376c938e', '3b66aeaee4fa3941269eac418b960e49d124b7895fd48a68bec736c519fba342');
INSERT INTO "audit" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00001","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"01a21f2783fb712e4f5f61fb9214d1f8","element":"application_received","kind":"entered"},{"activity":"01a21f2783fb712e4f5f61fb9214d1f8","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"01a21f2783fc5b4e7102cdf1acf85f44","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', '32452a9ae50961de2c414b1f4c948394', 'b2a602dcbb6a130c52bc6595d734ae281dc37334a1a67d216210d9e6072c673d', '', '7e16ca0d8f82a3c7a3abe6cbcbe94297899124f01dcecbdf47832dbfc7f55d89');
INSERT INTO "audit" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"01a21f2783fc5b4e7102cdf1acf85f44","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"01a21f2783fc5b4e7102cdf1acf85f44"},{"activity":"01a21f2783fc5b4e7102cdf1acf85f44","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"01a21f2783fc5b4e7102cdf1acf85f44","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"01a21f27848339e00947330066c851b7","element":"merge_assessment","kind":"entered"},{"activity":"01a21f27848339e00947330066c851b7","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"01a21f278483782ecaacc91c032d60f0","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', '131d1b71863873d7fc81ff0669cd34a8', '831069e051531676c404315d726c9eb260be0d3fe064882f75a8cd6ca3e50769', '7e16ca0d8f82a3c7a3abe6cbcbe94297899124f01dcecbdf47832dbfc7f55d89', '9a2b99c977f03d8a3bce5a0208c6e1d97c1ce72f1dc861efc63505913dfa2a03');
INSERT INTO "audit" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"01a21f278483782ecaacc91c032d60f0","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"01a21f278483782ecaacc91c032d60f0"},{"activity":"01a21f278483782ecaacc91c032d60f0","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"01a21f278483782ecaacc91c032d60f0","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"01a21f27872673370bdd1f62755974f4","element":"is_competent","kind":"entered"},{"activity":"01a21f27872673370bdd1f62755974f4","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"01a21f27872673370bdd1f62755974f4","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"01a21f2787264463f897c33d777875cf","element":"merge_competent","kind":"entered"},{"activity":"01a21f2787264463f897c33d777875cf","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"01a21f27872668a1d52dc6f1c670eb70","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', '187ef9dd88baa014c62c296ce506ad69', 'f88184871f1b9e0a6eb293402098b12e373be44a369bd92f5b72d2bce7624ce3', '9a2b99c977f03d8a3bce5a0208c6e1d97c1ce72f1dc861efc63505913dfa2a03', 'e253743f072dabede21c67f8c953ee665b33352f0abc74173a6918b67e6bac7c');
INSERT INTO "audit" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"1eba9b8666f8c8c9ecbf305b85254fe3499832ba6fa74a1ef0f8dbd2144a3ec0","document":"01a21f2788dc37ccd040e553effc4393","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"01a21f2783fbf706a2b8eca9ea4da061:01a21f27872668a1d52dc6f1c670eb70:post"}],"element":"send_receipt","events":[{"activity":"01a21f27872668a1d52dc6f1c670eb70","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"01a21f2788dc37ccd040e553effc4393","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"01a21f27872668a1d52dc6f1c670eb70"},{"activity":"01a21f27872668a1d52dc6f1c670eb70","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"01a21f2788dc37ccd040e553effc4393","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"01a21f27872668a1d52dc6f1c670eb70","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"01a21f2788f377274bc70520ec0ebd7a","element":"processing","kind":"entered"},{"activity":"01a21f2788f30d7ee04297c0094174b1","element":"processing_started","kind":"entered","scope":"01a21f2788f377274bc70520ec0ebd7a"},{"activity":"01a21f2788f30d7ee04297c0094174b1","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"01a21f2788f377274bc70520ec0ebd7a"},{"activity":"01a21f2788f3dfbebd11af2aede2850c","element":"merge_check","kind":"entered","scope":"01a21f2788f377274bc70520ec0ebd7a"},{"activity":"01a21f2788f3dfbebd11af2aede2850c","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"01a21f2788f377274bc70520ec0ebd7a"},{"activity":"01a21f2788f392cbf728baa4ca24200b","element":"check_completeness","kind":"entered","scope":"01a21f2788f377274bc70520ec0ebd7a"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"01a21f2788dc37ccd040e553effc4393","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"parameters":{"bekanntgabe_fiktion_tage":4,"chamber_bank":"Musterbank Nord","chamber_bic":"MUSTDEM0XXX","chamber_email":"info@hwk-musterland.example","chamber_iban":"DE50000000000123456789","chamber_name":"Handwerkskammer Musterland","chamber_phone":"030 23125-100","chamber_street":"Am Handwerkerhof 1","chamber_subline":"Körperschaft des öffentlichen Rechts","chamber_town":"17489 Greifswald","chamber_web":"www.hwk-musterland.example","land":"MV","letter_contact_email":"rolle@hwk-musterland.example","letter_contact_name":"Team Handwerksrolle","letter_contact_phone":"030 23125-120","letter_contact_signature":"Im Auftrag"},"topic":"letter.create"}', 'f724d6f1264c209b2f7d9c525d9e579b', '8ca435ecf5f7813893dcdbde52ddf13e43ece875c5c2070ed059a0ee3600d64a', 'e253743f072dabede21c67f8c953ee665b33352f0abc74173a6918b67e6bac7c', 'dbd81e912b4e74ceeb6f48b2e38e0098cd70c0ea962cf9c185383146fdf66fe4');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00002","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"01a21f27896f8b96f3e3d9ccd5f95c38","element":"application_received","kind":"entered"},{"activity":"01a21f27896f8b96f3e3d9ccd5f95c38","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"01a21f27896f6d9ede0be3db022cfe67","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', 'a5294e5da409b8c3b0688f2e73d3a6f5', '7c8035468597574c40cd49f57f2bea933c60287ced7ef307c6bcd942ef3d7b61', '', 'db454b1f935a57576590a9426b22d725cd2331e62d4c98289b4e2f47b9e36338');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"01a21f27896f6d9ede0be3db022cfe67","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"01a21f27896f6d9ede0be3db022cfe67"},{"activity":"01a21f27896f6d9ede0be3db022cfe67","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"01a21f27896f6d9ede0be3db022cfe67","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"01a21f2789b00a9421e1016356d3986d","element":"merge_assessment","kind":"entered"},{"activity":"01a21f2789b00a9421e1016356d3986d","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"01a21f2789b0e6b20cff567e0e739f03","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', 'b0c29687bdc0848c28399161064ed0fd', '21c1682c348d50206682fa74244bfd8728f08118018aac440fbac61ed159967a', 'db454b1f935a57576590a9426b22d725cd2331e62d4c98289b4e2f47b9e36338', 'fb16f1a96be6fec430073ed15c0b137f087533bf35c43951821b5f9a47574be8');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"01a21f2789b0e6b20cff567e0e739f03","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"01a21f2789b0e6b20cff567e0e739f03"},{"activity":"01a21f2789b0e6b20cff567e0e739f03","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"01a21f2789b0e6b20cff567e0e739f03","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"01a21f2789e67f9052074329393306e2","element":"is_competent","kind":"entered"},{"activity":"01a21f2789e67f9052074329393306e2","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"01a21f2789e67f9052074329393306e2","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"01a21f2789e6dd486ee1813c2c6fe54b","element":"merge_competent","kind":"entered"},{"activity":"01a21f2789e6dd486ee1813c2c6fe54b","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"01a21f2789e6d3b7a5b9ade01ae8500d","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', '5c1349bb1960c7a9bb9696268fafee52', '5d35eda0fa53b3cb75ad8c757f13a042c6fd8229bf36d27f80742978979bf265', 'fb16f1a96be6fec430073ed15c0b137f087533bf35c43951821b5f9a47574be8', 'aa7108ecb4de33843572b5e5c728739a09a9b187b03627e6766cd9f0f88f4d73');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"7538a9e534fa45f9614e1b1bc996f57ebec73819d97dfc206fc0f3959c126057","document":"01a21f278a5d8d1c15fd73575f2183e8","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"01a21f27896f93e2b1273ca3f1d65f8b:01a21f2789e6d3b7a5b9ade01ae8500d:post"}],"element":"send_receipt","events":[{"activity":"01a21f2789e6d3b7a5b9ade01ae8500d","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"01a21f2789e6d3b7a5b9ade01ae8500d"},{"activity":"01a21f2789e6d3b7a5b9ade01ae8500d","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"01a21f2789e6d3b7a5b9ade01ae8500d","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"01a21f278a70c29a3605a44fc17e2ee8","element":"processing","kind":"entered"},{"activity":"01a21f278a706f32d42816090d088282","element":"processing_started","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a706f32d42816090d088282","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a70b27848853c2b70a4bb10","element":"merge_check","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a70b27848853c2b70a4bb10","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a706484c216abb34b81b633","element":"check_completeness","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"parameters":{"bekanntgabe_fiktion_tage":4,"chamber_bank":"Musterbank Nord","chamber_bic":"MUSTDEM0XXX","chamber_email":"info@hwk-musterland.example","chamber_iban":"DE50000000000123456789","chamber_name":"Handwerkskammer Musterland","chamber_phone":"030 23125-100","chamber_street":"Am Handwerkerhof 1","chamber_subline":"Körperschaft des öffentlichen Rechts","chamber_town":"17489 Greifswald","chamber_web":"www.hwk-musterland.example","land":"MV","letter_contact_email":"rolle@hwk-musterland.example","letter_contact_name":"Team Handwerksrolle","letter_contact_phone":"030 23125-120","letter_contact_signature":"Im Auftrag"},"topic":"letter.create"}', 'dab2ce0f72b629b94b63f7491603f69e', '03a795708023420f388e49674f61dbc1ec7448aaa3bbd17292ac6806c0921812', 'aa7108ecb4de33843572b5e5c728739a09a9b187b03627e6766cd9f0f88f4d73', '74394321a5148a5fffb48e11688c9139b6f20023ed18050f402d6d2d93f21751');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 5, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check_completeness","events":[{"activity":"01a21f278a706484c216abb34b81b633","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"present":["D01","D02","D03"],"result":"complete"},"before":null}},"element":"check_completeness","kind":"variables","scope":"01a21f278a706484c216abb34b81b633"},{"activity":"01a21f278a706484c216abb34b81b633","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"before":null},"missing":{"after":null,"before":null},"period_until":{"after":null,"before":null}},"element":"check_completeness","kind":"variables"},{"activity":"01a21f278a706484c216abb34b81b633","detail":{"taken":["check_completeness_to_is_complete"]},"element":"check_completeness","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a970dccfb0895eddf6ed543","element":"is_complete","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a970dccfb0895eddf6ed543","detail":{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}},"element":"is_complete","kind":"gateway","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a970dccfb0895eddf6ed543","detail":{"taken":["is_complete_to_start_clock"]},"element":"is_complete","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278a989f4f945e938775284f1f","element":"start_clock","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"}],"task":"01a21f278a706484c216abb34b81b633","values":{"complete_on":{"$date":"2026-11-30"},"completeness":{"present":["D01","D02","D03"],"result":"complete"}},"words":""}', 'dec13a8c01fbcb75939713aca3b4fe86', '01310a468a907fd81ee12be58b7f59be7f0ee1d0f0fb8d3545cfd12300c13945', '74394321a5148a5fffb48e11688c9139b6f20023ed18050f402d6d2d93f21751', 'f2c4ea5cd2b36c36ef6f6d76baf30fa84ddd03330bad6d672c6c33bbde0b5618');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 6, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"start_clock","events":[{"activity":"01a21f278a989f4f945e938775284f1f","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables","scope":"01a21f278a989f4f945e938775284f1f"},{"activity":"01a21f278a989f4f945e938775284f1f","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables"},{"activity":"01a21f278a989f4f945e938775284f1f","detail":{"taken":["start_clock_to_merge_clock"]},"element":"start_clock","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278ac9d10f4d13948c4a946fdb","element":"merge_clock","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278ac9d10f4d13948c4a946fdb","detail":{"taken":["merge_clock_to_assess_again"]},"element":"merge_clock","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278ac9f22ee3b9a27e59d79061","element":"assess_again","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.start_clock"}', '1cf985f0a57ca0313804545f285ffaa6', 'dd485cee9f159a868967c72b434f5e5059c38bc576494ed25d5a6f5279185d1d', 'f2c4ea5cd2b36c36ef6f6d76baf30fa84ddd03330bad6d672c6c33bbde0b5618', '6bac969e9c838292d7ea8133e0d10e0db02de874492c83e38d93f98eba15c213');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 7, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_again","events":[{"activity":"01a21f278ac9f22ee3b9a27e59d79061","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_again","kind":"variables","scope":"01a21f278ac9f22ee3b9a27e59d79061"},{"activity":"01a21f278ac9f22ee3b9a27e59d79061","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]}},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}]},"ihk_notice":{"after":"no","before":"no"},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]}},"element":"assess_again","kind":"variables"},{"activity":"01a21f278ac9f22ee3b9a27e59d79061","detail":{"taken":["assess_again_to_ihk_open"]},"element":"assess_again","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278af219b0159c90ebf06a0bc3","element":"ihk_open","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278af219b0159c90ebf06a0bc3","detail":{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}},"element":"ihk_open","kind":"gateway","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278af219b0159c90ebf06a0bc3","detail":{"taken":["ihk_open_to_merge_ihk"]},"element":"ihk_open","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278afe81d9be2d9131ae229e91","element":"merge_ihk","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278afe81d9be2d9131ae229e91","detail":{"taken":["merge_ihk_to_examination"]},"element":"merge_ihk","kind":"completed","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278afeff64b978d41b784b59dc","element":"examination","kind":"entered","scope":"01a21f278a70c29a3605a44fc17e2ee8"},{"activity":"01a21f278afe000df2d83f55997125db","element":"examination_started","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe000df2d83f55997125db","detail":{"taken":["examination_started_to_fork_examination"]},"element":"examination_started","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe971876949284fcab6c2d","element":"fork_examination","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe971876949284fcab6c2d","detail":{"taken":["fork_examination_to_line","fork_examination_to_clock_running"]},"element":"fork_examination","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe75ea0d4ed4a51c4ed45f","element":"clock_running","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe75ea0d4ed4a51c4ed45f","detail":{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}},"element":"clock_running","kind":"gateway","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe75ea0d4ed4a51c4ed45f","detail":{"taken":["clock_running_to_merge_watch"]},"element":"clock_running","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278afe16026f4ebc5fcd38c029","element":"line","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278affd695333ddf66ebe7887f","element":"merge_watch","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278affd695333ddf66ebe7887f","detail":{"taken":["merge_watch_to_next_alarm"]},"element":"merge_watch","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278affbf5db1f7628262dac382","element":"line_started","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278affbf5db1f7628262dac382","detail":{"taken":["line_started_to_prepare_line"]},"element":"line_started","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff37a649172e928bb76fb6","element":"next_alarm","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278aff79ca4534d337cafb6670","element":"prepare_line","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff79ca4534d337cafb6670","detail":{"hearing":{"after":{"about":null,"held":false,"until":null},"before":null}},"element":"prepare_line","kind":"variables","scope":"01a21f278aff79ca4534d337cafb6670"},{"activity":"01a21f278aff79ca4534d337cafb6670","detail":{"hearing":{"after":{"about":null,"held":false,"until":null},"before":null},"release":{"after":{"note":null,"result":null},"before":null},"review":{"after":{"legal_basis":null,"limited_to":null,"path":null,"reasons":null,"result":null,"valid_until":null},"before":null},"text":{"after":null,"before":null}},"element":"prepare_line","kind":"variables","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff79ca4534d337cafb6670","detail":{"taken":["prepare_line_to_merge_review"]},"element":"prepare_line","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff2ddb38ce456aa88d9a48","element":"merge_review","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff2ddb38ce456aa88d9a48","detail":{"taken":["merge_review_to_review_line"]},"element":"merge_review","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff21254bd5eba0eb0b2496","element":"review_line","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', '11d186b3dec87bf37e69986d7294224a', '268e6ee6733aa34239cadc5bb173b7a9e337c4a20104c0fa0e8570aa1785576f', '6bac969e9c838292d7ea8133e0d10e0db02de874492c83e38d93f98eba15c213', '0494d9db12ff69b77b2497f83cb2df32c6d8251e0bd9523bd46ec8ff61e13be9');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 8, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"next_alarm","events":[{"activity":"01a21f278aff37a649172e928bb76fb6","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables","scope":"01a21f278aff37a649172e928bb76fb6"},{"activity":"01a21f278aff37a649172e928bb76fb6","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables"},{"activity":"01a21f278aff37a649172e928bb76fb6","detail":{"taken":["next_alarm_to_alarm_kind"]},"element":"next_alarm","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278b15f9d556682ee32ded545b","element":"alarm_kind","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278b15f9d556682ee32ded545b","detail":{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}},"element":"alarm_kind","kind":"gateway","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278b15f9d556682ee32ded545b","detail":{"taken":["alarm_kind_to_wait_alarm"]},"element":"alarm_kind","kind":"completed","scope":"01a21f278afeff64b978d41b784b59dc"},{"activity":"01a21f278b15f8432399e7b7afbdd4ad","element":"wait_alarm","kind":"entered","scope":"01a21f278afeff64b978d41b784b59dc"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21f278a5d8d1c15fd73575f2183e8","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"alarm":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"alarms_done":[]},"parameters":{"alarm_reminder_working_days":[30,14,7],"alarm_time":"06:00","land":"MV"},"topic":"register.next_alarm"}', '98ffe4ae80dd64b421855a343e96ea14', 'f044e3bd6bedfac9b513e54712c205823baf9bb172f73986bcc41c38d0efabe9', '0494d9db12ff69b77b2497f83cb2df32c6d8251e0bd9523bd46ec8ff61e13be9', '90cda335725d0fe962d57ca35654a40b869f23f959b09e89b5390eef356f2bba');
INSERT INTO "audit" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 9, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"review_line","events":[{"activity":"01a21f278aff21254bd5eba0eb0b2496","detail":{"review":{"after":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"},"before":null}},"element":"review_line","kind":"variables","scope":"01a21f278aff21254bd5eba0eb0b2496"},{"activity":"01a21f278aff21254bd5eba0eb0b2496","detail":{"release":{"after":{"note":null,"result":null},"before":{"note":null,"result":null}},"review":{"after":{"answer_until":null,"hear_again":null,"inquiry_to":null,"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","limited_to":null,"note":null,"path":null,"question":null,"reasons":null,"result":"grant","scope":null,"valid_until":null},"before":{"legal_basis":null,"limited_to":null,"path":null,"reasons":null,"result":null,"valid_until":null}}},"element":"review_line","kind":"variables","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278aff21254bd5eba0eb0b2496","detail":{"taken":["review_line_to_review_result"]},"element":"review_line","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b31c367cf0d454c926e334e","element":"review_result","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b31c367cf0d454c926e334e","detail":{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or (review.result = \"grant_limited\" and review.scope != \"agreed\") or (review.result = \"permission\" and not(list contains([\"as_applied\", \"agreed\"], review.scope)))) and (hearing.held = false or review.hear_again = true or (review.result = \"refuse\" and hearing.about != \"refuse\"))","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}},"element":"review_result","kind":"gateway","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b31c367cf0d454c926e334e","detail":{"taken":["review_result_to_merge_release"]},"element":"review_result","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b3a16209902249017159336","element":"merge_release","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b3a16209902249017159336","detail":{"taken":["merge_release_to_release_line"]},"element":"merge_release","kind":"completed","scope":"01a21f278afe16026f4ebc5fcd38c029"},{"activity":"01a21f278b3aa377d66cdff6a86bbcb2","element":"release_line","kind":"entered","scope":"01a21f278afe16026f4ebc5fcd38c029"}],"task":"01a21f278aff21254bd5eba0eb0b2496","values":{"review":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"}},"words":""}', '80a607161aad9b90c6401fc09e60fa6e', 'e7737fac8f413a9fbffd8517be22b458d1e59190432be360b110e4e056dfe332', '90cda335725d0fe962d57ca35654a40b869f23f959b09e89b5390eef356f2bba', '9c17e944f1f039db714cfdd293d5a9e7fff4a59602cde14449d00d2404767968');
INSERT INTO "audit" VALUES ('01a21f278b49b88c821d59929fe96f60', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00013","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21f278b493d0614b4ad0c0426c01a","element":"start","kind":"entered"},{"activity":"01a21f278b493d0614b4ad0c0426c01a","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21f278b4958b4c4d9e804f1314ce9","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'e7d5319ec42abb5d6d6f98e67952abda', 'c80c955f02995d734e92a763de1cec9793b3a094e0f0cc3f57ef3c8c41fb610b', '', 'ccc40d10bc3798188a0684e9fe4b4bc46dc3ca3277a5d36694c0b102a8796f0b');
INSERT INTO "audit_head" VALUES ('system', 13, '3b66aeaee4fa3941269eac418b960e49d124b7895fd48a68bec736c519fba342');
INSERT INTO "counter" VALUES ('version:alarm', 1);
INSERT INTO "counter" VALUES ('business_key:V:2026', 13);
INSERT INTO "counter" VALUES ('version:branch', 1);
INSERT INTO "counter" VALUES ('version:one_job', 1);
INSERT INTO "counter" VALUES ('version:parallel', 1);
INSERT INTO "counter" VALUES ('version:reminder', 1);
INSERT INTO "counter" VALUES ('version:two_steps', 1);
INSERT INTO "counter" VALUES ('business_key:ZS:2026', 3);
INSERT INTO "counter" VALUES ('version:called', 1);
INSERT INTO "counter" VALUES ('version:sending', 1);
INSERT INTO "counter" VALUES ('version:waiting', 1);
INSERT INTO "counter" VALUES ('version:closed', 1);
INSERT INTO "counter" VALUES ('business_key:BE:2026', 2);
INSERT INTO "counter" VALUES ('version:register_entry', 1);
INSERT INTO "counter" VALUES ('decision:arrival', 1);
INSERT INTO "counter" VALUES ('decision:clock', 1);
INSERT INTO "counter" VALUES ('decision:deletion_trigger', 1);
INSERT INTO "counter" VALUES ('decision:disclosure', 1);
INSERT INTO "counter" VALUES ('decision:documents', 1);
INSERT INTO "counter" VALUES ('decision:entry_path', 1);
INSERT INTO "counter" VALUES ('decision:experience_7b', 1);
INSERT INTO "counter" VALUES ('decision:experience_eu', 1);
INSERT INTO "counter" VALUES ('decision:fee_key', 1);
INSERT INTO "counter" VALUES ('decision:ihk_notice', 1);
INSERT INTO "counter" VALUES ('decision:lead_flags', 1);
INSERT INTO "counter" VALUES ('decision:pension_message', 1);
INSERT INTO "counter" VALUES ('decision:register_part', 1);
INSERT INTO "counter" VALUES ('decision:relatedness', 1);
INSERT INTO "counter" VALUES ('business_key:HR:2026', 2);
INSERT INTO "deployment" VALUES ('01a21f2771a38b9c628ad8ebe0bb08d3', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'alarm');
INSERT INTO "deployment" VALUES ('01a21f2772a86ecfc912d29b1e2d8bb9', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'branch');
INSERT INTO "deployment" VALUES ('01a21f2773637e732a279d00c5340869', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'one_job');
INSERT INTO "deployment" VALUES ('01a21f2774328400f885452f6e4bd8fa', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'parallel');
INSERT INTO "deployment" VALUES ('01a21f2774fe6460bc12cd7aefd33824', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'reminder');
INSERT INTO "deployment" VALUES ('01a21f27758de9a77db8bcfaa7db9455', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'two_steps');
INSERT INTO "deployment" VALUES ('01a21f2776202fb283c31bc68313867a', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'waiting');
INSERT INTO "deployment" VALUES ('01a21f277746af5bdb5f33706f78caae', '5af3f8a8c0ebc2af729b8719c0d6ec0c5e72c32032f8be5795f90ae6599448a7', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'closed');
INSERT INTO "deployment" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'e9e74231465966e03be67ce6dba5e3c480255789d128c31092968f119bf7c714', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'register_entry');
INSERT INTO "parameter" VALUES ('kontakt_arbeitstage', '2020-01-01', '{"P1":1,"P2":2,"P3":5}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('kurzauskunft_minuten', '2020-01-01', '30', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('bericht_arbeitstage', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('stellungnahme_arbeitstage', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('stellungnahme_vier_augen', '2020-01-01', 'true', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('beratung_erinnerung_tage', '2020-01-01', '[7,14]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('beratung_abbruch_tage', '2020-01-01', '30', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('wiedervorlage_monate', '2020-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('umfrage_erinnerung_tage', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('umfrage_mindestzahl', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('berater_krank_tage', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('leitberatung_mehrlast', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('fruehere_beschaeftigung_jahre', '2020-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('stunden_tag_hoechstens', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('doppelanfrage_tage', '2020-01-01', '90', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('tagewerk_stunden', '2020-01-01', '8', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('tagewerke_max_jahr', '2020-01-01', '120', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('tagewerke_warnung', '2020-01-01', '110', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('kmu_grenze', '2020-01-01', '250', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('tagewerk_satz', '2020-01-01', '{"KEINE":0,"MV_IT":300,"MV_KAMMERBE":100}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('foerderprogramme', '2020-01-01', '{"BUND_2024":{"deminimis":false,"from":"2024-01-01","holder":"ZDH","name":"Beratungsnetzwerk Handwerk (Bund)","preparation":true,"proof":false,"report_on":"03-31","travel":false,"until":"2099-12-31"},"KEINE":{"deminimis":false,"from":"2020-01-01","holder":"–","name":"keine Förderung","preparation":true,"proof":false,"report_on":"03-31","travel":false,"until":"2099-12-31"},"MV_IT":{"deminimis":false,"from":"2020-01-01","holder":"GSA Schwerin","name":"IT-Beratung M-V","preparation":true,"proof":true,"report_on":"03-31","travel":false,"until":"2099-12-31"},"MV_KAMMERBE":{"deminimis":false,"from":"2020-01-01","holder":"GSA Schwerin","name":"Kammerberatung M-V","preparation":true,"proof":true,"report_on":"03-31","travel":false,"until":"2099-12-31"}}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('deminimis_hoechstbetrag', '2020-01-01', '300000', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('deminimis_fenster_jahre', '2020-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('eair_frist_arbeitstage', '2020-01-01', '20', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('deminimis_aufbewahrung_jahre', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('beratung_aufbewahrung_jahre', '2020-01-01', '{"gefoerdert":10,"sonst":3}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('umfrage_adresse', '2020-01-01', '"https://beratung.hwk-musterland.example/umfrage"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('apprentice_register_open', '2020-01-01', 'true', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('pruefungsrunden', '2020-01-01', '{"S27":{"cutoff":"2027-09-30","deadline":"2027-03-01","from":"2027-05-03","to":"2027-07-31"},"W26":{"cutoff":"2027-03-31","deadline":"2026-10-01","from":"2026-11-02","to":"2027-01-31"}}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('anmeldeschluss_sommer', '2020-01-01', '"03-01"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('anmeldeschluss_winter', '2020-01-01', '"10-01"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('antrag_vorzeitig_bis', '2020-01-01', '{"summer":"03-01","winter":"09-01"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('pruefungsfenster_sommer', '2020-01-01', '{"from":"05-01","to":"07-31"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('pruefungsfenster_winter', '2020-01-01', '{"from":"11-01","to":"01-31"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('stichtag_monate', '2020-01-01', '2', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('runde_veroeffentlichen_monate', '2020-01-01', '1', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('runde_vorlauf_monate', '2020-01-01', '8', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('runde_warnung_tage', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('runde_erinnerung_tage', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('nachforderung_frist_tage', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('nachforderung_max', '2020-01-01', '2', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vier_augen_bbig', '2020-01-01', 'true', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('fehlzeiten_prozent', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vorzeitig_note_grenze', '2020-01-01', '2.49', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vorzeitig_max_monate', '2020-01-01', '6', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mindestausbildungszeit', '2020-01-01', '{"24":12,"36":18,"42":24}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('extern_faktor', '2020-01-01', '1.5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('extern_teilzeit_prozent', '2020-01-01', '50', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vollzeit_wochenstunden', '2020-01-01', '40', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('wiederholungen_gp', '2020-01-01', '2', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('wiederholungen_mp', '2020-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('wiederholungen_fp', '2020-01-01', '2', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('anrechnung_monate', '2020-01-01', '{"FP":120,"GP":24,"MP":36}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('anrechnung_punkte_mp', '2020-01-01', '50', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gpa_mindestmitglieder', '2020-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gpa_lehrkraefte', '2020-01-01', '1', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gpa_gruppen_anteil', '2020-01-01', '[2,3]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gpa_beschluss_anteil', '2020-01-01', '[2,3]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mpa_mitglieder', '2020-01-01', '4', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('amtszeit_jahre', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('amtszeit_warnung_monate', '2020-01-01', '[9,6,3]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vorsitz_erinnerung_arbeitstage', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('vorsitz_eskalation_arbeitstage', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ausschuss_ziel_arbeitstage', '2020-01-01', '20', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('umlauf_erinnerung_tage', '2020-01-01', '2', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('einladung_tage', '2020-01-01', '21', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('einladung_mp_tage', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('letzte_entscheidung_tage', '2020-01-01', '21', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ergebnis_mp_monate', '2020-01-01', '1', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ergebnis_mp_warnung_tage', '2020-01-01', '[10,3]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('bewertung_abweichung_punkte', '2020-01-01', '10', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_pruefungsleistungen', '2020-01-01', '{"I":["Meisterprüfungsprojekt","Fachgespräch","Situationsaufgabe"],"II":["Handlungsfeld 1","Handlungsfeld 2","Handlungsfeld 3"],"III":["Handlungsfeld 1","Handlungsfeld 2","Handlungsfeld 3"],"IV":["Schriftliche Prüfung","Praktische Prüfung"]}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_berufstaetigkeit_monate', '2020-01-01', '24', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_berufstaetigkeit_hoechstens', '2020-01-01', '36', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_volle_ausbildung_monate', '2020-01-01', '36', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_kurze_ausbildung_monate', '2020-01-01', '12', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_nach_zeugnis_monate', '2020-01-01', '12', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('mp_fachschule_monate', '2020-01-01', '{"longer":24,"one_year":12}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_zulassung', '2006-09-27', '15.34', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_teil_I', '2006-09-27', '350', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_teil_II', '2006-09-27', '310', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_teil_III', '2006-09-27', '170', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_teil_IV', '2006-09-27', '170', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_freigabe', '2006-09-27', '25.56', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_mp_ruecktritt', '2006-09-27', '25.56', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_gp', '2020-01-01', '180', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_gp1', '2020-01-01', '90', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_gp2', '2020-01-01', '120', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_ap', '2020-01-01', '180', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_zp', '2020-01-01', '60', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_up', '2020-01-01', '180', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_fp', '2020-01-01', '250', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('gebuehr_widerspruch', '2020-01-01', '100', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('aufbewahrung_pruefung_jahre', '2020-01-01', '{"minutes":15,"mp_documents":1,"mp_minutes":15,"papers":1}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('notenschluessel', '2020-01-01', '{"ausreichend":50,"befriedigend":67,"gut":81,"mangelhaft":30,"sehr gut":92,"ungenügend":0}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('aufbewahrung_lehrlingsrolle_jahre', '2020-01-01', '60', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('fee_payment_days', '2020-01-01', '30', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('fee_schedule', '2020-01-01', '{"*/*/address":{"amount":0,"label":"Änderung der Anschrift"},"*/*/card":{"amount":30,"label":"Ersatzkarte"},"*/*/certificate":{"amount":20,"label":"Bescheinigung aus dem Register"},"*/*/change":{"amount":40,"label":"Änderung der Eintragung mit neuer Karte"},"*/*/deletion":{"amount":60,"label":"Löschung von Amts wegen oder Ablehnung einer Löschung"},"*/*/ex_officio":{"amount":80,"label":"Zuschlag für die Eintragung von Amts wegen"},"*/*/objection":{"amount":100,"label":"Widerspruchsbescheid"},"*/*/permission":{"amount":250,"label":"Ausübungsberechtigung oder Ausnahmebewilligung","maximum":500,"minimum":50},"*/*/refusal":{"amount":60,"label":"Ablehnung durch Bescheid"},"*/*/withdrawal":{"amount":30,"label":"Bearbeitung eines zurückgenommenen Antrags"},"A/legal/entry":{"amount":190,"label":"Eintragung in die Handwerksrolle einschließlich Handwerkskarte, juristische Person oder Personengesellschaft"},"A/natural/entry":{"amount":120,"label":"Eintragung in die Handwerksrolle einschließlich Handwerkskarte, natürliche Person"},"A/nebenbetrieb/entry":{"amount":100,"label":"Eintragung eines handwerklichen Nebenbetriebs einschließlich Handwerkskarte"},"B/legal/entry":{"amount":170,"label":"Eintragung in das Verzeichnis nach § 19 HwO, juristische Person oder Personengesellschaft"},"B/natural/entry":{"amount":100,"label":"Eintragung in das Verzeichnis nach § 19 HwO, natürliche Person"},"E/natural/entry":{"amount":50,"label":"Aufnahme in das Verzeichnis nach § 90 Abs. 4 HwO"}}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_name', '2020-01-01', '"Handwerkskammer Musterland"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_subline', '2020-01-01', '"Körperschaft des öffentlichen Rechts"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_street', '2020-01-01', '"Am Handwerkerhof 1"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_town', '2020-01-01', '"17489 Greifswald"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_phone', '2020-01-01', '"030 23125-100"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_email', '2020-01-01', '"info@hwk-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_web', '2020-01-01', '"www.hwk-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_bank', '2020-01-01', '"Musterbank Nord"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_bic', '2020-01-01', '"MUSTDEM0XXX"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_iban', '2020-01-01', '"DE50000000000123456789"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('letter_contact_name', '2020-01-01', '"Team Handwerksrolle"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('letter_contact_phone', '2020-01-01', '"030 23125-120"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('letter_contact_email', '2020-01-01', '"rolle@hwk-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('letter_contact_signature', '2020-01-01', '"Im Auftrag"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_contact_name', '2020-01-01', '"Team Prüfungswesen"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_contact_phone', '2020-01-01', '"030 23125-140"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_contact_email', '2020-01-01', '"pruefungen@hwk-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_contact_signature', '2020-01-01', '"Im Auftrag"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_school_name', '2020-01-01', '"Regionales Berufliches Bildungszentrum Musterland"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_school_street', '2020-01-01', '"Schulstraße 5"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('exam_school_town', '2020-01-01', '"18055 Rostock"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('land', '2020-01-01', '"MV"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('bekanntgabe_fiktion_tage', '2025-01-01', '4', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('bekanntgabe_fiktion_tage', '2010-01-01', '3', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('missing_documents_days', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('hearing_days', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('inquiry_days', '2020-01-01', '14', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('innung_days', '2020-01-01', '21', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ihk_name', '2020-01-01', '"Industrie- und Handelskammer Musterland"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ihk_street', '2020-01-01', '"Hafenstraße 8"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ihk_town', '2020-01-01', '"18055 Rostock"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('ihk_email', '2020-01-01', '"eintragungen@ihk-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('innung_name', '2020-01-01', '"Kreishandwerkerschaft Musterland"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('innung_street', '2020-01-01', '"Werkstraße 3"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('innung_town', '2020-01-01', '"17033 Neubrandenburg"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('innung_email', '2020-01-01', '"stellungnahmen@kh-musterland.example"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('team_mailboxes', '2020-01-01', '{"apprentice_register":"lehrlingsrolle@hwk-musterland.example","department_head":"abteilung-bildung@hwk-musterland.example","exams":"pruefungen@hwk-musterland.example","exams_lead":"leitung-pruefungen@hwk-musterland.example","legal":"recht@hwk-musterland.example","post":"poststelle@hwk-musterland.example","register":"rolle@hwk-musterland.example","register_lead":"leitung-rolle@hwk-musterland.example"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('court_by_county', '2020-01-01', '{"*":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13003":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13004":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13071":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13072":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13073":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13074":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13075":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13076":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('alarm_reminder_working_days', '2020-01-01', '[30,14,7]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('alarm_time', '2020-01-01', '"06:00"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('extension_guard_working_days', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_number', '2020-01-01', '"HWK-MUSTERLAND"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_min_weekly_hours', '2020-01-01', '30', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_max_distance_km', '2020-01-01', '50', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_min_other_engagements', '2020-01-01', '1', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "person" VALUES ('01a21f277679b508d9ec67e3dde5b988', 'anna', 'Anna', '', '["clerk","lead"]', '', 1, '2026-11-30T08:00:00.000000Z');
INSERT INTO "person" VALUES ('01a21f277689ecbfa28bd7fb85f11cdd', 'bert', 'Bert', '', '["clerk","lead"]', '', 1, '2026-11-30T08:00:00.000000Z');
INSERT INTO "team" VALUES ('register', 'register', '');
INSERT INTO "decision_definition" VALUES ('arrival:1', 'arrival', 1, 'arrival', '01a21f2781d03ed56e55bcb5a8dade93', 'arrival.dmn');
INSERT INTO "decision_definition" VALUES ('clock:1', 'clock', 1, 'clock', '01a21f2781d03ed56e55bcb5a8dade93', 'clock.dmn');
INSERT INTO "decision_definition" VALUES ('deletion_trigger:1', 'deletion_trigger', 1, 'deletion_trigger', '01a21f2781d03ed56e55bcb5a8dade93', 'deletion_trigger.dmn');
INSERT INTO "decision_definition" VALUES ('disclosure:1', 'disclosure', 1, 'disclosure', '01a21f2781d03ed56e55bcb5a8dade93', 'disclosure.dmn');
INSERT INTO "decision_definition" VALUES ('documents:1', 'documents', 1, 'documents', '01a21f2781d03ed56e55bcb5a8dade93', 'documents.dmn');
INSERT INTO "decision_definition" VALUES ('entry_path:1', 'entry_path', 1, 'entry_path', '01a21f2781d03ed56e55bcb5a8dade93', 'entry_path.dmn');
INSERT INTO "decision_definition" VALUES ('experience_7b:1', 'experience_7b', 1, 'experience_7b', '01a21f2781d03ed56e55bcb5a8dade93', 'experience_7b.dmn');
INSERT INTO "decision_definition" VALUES ('experience_eu:1', 'experience_eu', 1, 'experience_eu', '01a21f2781d03ed56e55bcb5a8dade93', 'experience_eu.dmn');
INSERT INTO "decision_definition" VALUES ('fee_key:1', 'fee_key', 1, 'fee_key', '01a21f2781d03ed56e55bcb5a8dade93', 'fee_key.dmn');
INSERT INTO "decision_definition" VALUES ('ihk_notice:1', 'ihk_notice', 1, 'ihk_notice', '01a21f2781d03ed56e55bcb5a8dade93', 'ihk_notice.dmn');
INSERT INTO "decision_definition" VALUES ('lead_flags:1', 'lead_flags', 1, 'lead_flags', '01a21f2781d03ed56e55bcb5a8dade93', 'lead_flags.dmn');
INSERT INTO "decision_definition" VALUES ('pension_message:1', 'pension_message', 1, 'pension_message', '01a21f2781d03ed56e55bcb5a8dade93', 'pension_message.dmn');
INSERT INTO "decision_definition" VALUES ('register_part:1', 'register_part', 1, 'register_part', '01a21f2781d03ed56e55bcb5a8dade93', 'register_part.dmn');
INSERT INTO "decision_definition" VALUES ('relatedness:1', 'relatedness', 1, 'relatedness', '01a21f2781d03ed56e55bcb5a8dade93', 'relatedness.dmn');
INSERT INTO "membership" VALUES ('01a21f277679b508d9ec67e3dde5b988', 'register');
INSERT INTO "membership" VALUES ('01a21f277689ecbfa28bd7fb85f11cdd', 'register');
INSERT INTO "process_definition" VALUES ('alarm:1', 'alarm', 1, 'Alarm', '01a21f2771a38b9c628ad8ebe0bb08d3', 'alarm.bpmn', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('branch:1', 'branch', 1, 'Verzweigung', '01a21f2772a86ecfc912d29b1e2d8bb9', 'branch.bpmn', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('one_job:1', 'one_job', 1, 'Ein Schritt', '01a21f2773637e732a279d00c5340869', 'one_job.bpmn', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('parallel:1', 'parallel', 1, 'Gleichzeitig', '01a21f2774328400f885452f6e4bd8fa', 'parallel.bpmn', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('reminder:1', 'reminder', 1, 'Erinnern', '01a21f2774fe6460bc12cd7aefd33824', 'reminder.bpmn', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('two_steps:1', 'two_steps', 1, 'Zwei Schritte', '01a21f27758de9a77db8bcfaa7db9455', 'two_steps.bpmn', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '2026-11-30T08:00:00.000000Z', '', '["register"]', '{"businessKeyPrefix":"ZS","caseDue":"deadline","caseFacts":"{\"Name\": name, \"Ort\": place}","casePlace":"place","caseTitle":"name","searchText":"name"}', 0);
INSERT INTO "process_definition" VALUES ('waiting:1', 'waiting', 1, 'Warten', '01a21f2776202fb283c31bc68313867a', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('sending:1', 'sending', 1, 'Senden', '01a21f2776202fb283c31bc68313867a', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('called:1', 'called', 1, 'Gerufen', '01a21f2776202fb283c31bc68313867a', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('closed:1', 'closed', 1, 'Beratung', '01a21f277746af5bdb5f33706f78caae', 'closed.bpmn', '5af3f8a8c0ebc2af729b8719c0d6ec0c5e72c32032f8be5795f90ae6599448a7', '2026-11-30T08:00:00.000000Z', '', '[]', '{"businessKeyPrefix":"BE","caseContact":"{\"Anruf\": name}","caseFacts":"{\"Name\": name, \"Anliegen\": subject}","caseParties":"[\"person:\" + name]","casePlace":"place","caseTitle":"name","closedFile":"true","closedFileLead":"advisory_lead","closedFileReaders":"adviser","searchText":"name + \" \" + subject"}', 0);
INSERT INTO "process_definition" VALUES ('register_entry:1', 'register_entry', 1, 'Eintragung Handwerksrolle', '01a21f2781d03ed56e55bcb5a8dade93', 'register_entry.bpmn', 'e9e74231465966e03be67ce6dba5e3c480255789d128c31092968f119bf7c714', '2026-11-30T08:00:00.000000Z', 'start_application', '["register","post"]', '{"businessKeyPrefix":"HR","caseContact":"{\"Telefon\": application.owner.person.phone, \"E-Mail\": application.owner.person.email, \"Vertretung\": application.owner.representative_person.phone}","caseDocuments":"documents_needed","caseDue":"if deadline = null or (every l in lines satisfies list contains(entered_trades, l.trade) or (some r in line_results satisfies r.index = l.index and r.result = \"refuse\")) then null else deadline.internal","caseFacts":"context merge([{\"Gewerke\": string join(for l in lines return l.trade_name, \", \"), \"Antrag vollständig\": if application.complete = null then \"noch nicht\" else substring(string(application.complete), 9, 2) + \".\" + substring(string(application.complete), 6, 2) + \".\" + substring(string(application.complete), 1, 4), \"Frist\": if deadline = null then \"läuft noch nicht\" else null, \"Interne Frist\": if deadline = null then null else substring(string(deadline.internal), 9, 2) + \".\" + substring(string(deadline.internal), 6, 2) + \".\" + substring(string(deadline.internal), 1, 4), \"Gesetzliche Frist\": if deadline = null then null else substring(string(deadline.legal), 9, 2) + \".\" + substring(string(deadline.legal), 6, 2) + \".\" + substring(string(deadline.legal), 1, 4)}, context(case_facts)])","caseParties":"[if application.owner.person.birth_date = null then null else \"person:\" + application.owner.person.family_name + \"|\" + application.owner.person.first_names + \"|\" + string(application.owner.person.birth_date), if string length(application.owner.firm) > 0 and application.establishment.place != null then \"firm:\" + application.owner.firm + \"|\" + application.establishment.place else null]","casePlace":"case_place","caseTitle":"if string length(application.owner.firm) > 0 then application.owner.firm else application.owner.person.family_name + \", \" + application.owner.person.first_names","guard:Abgabe und Abschluss nach Rücknahme bestätigt ein Mensch":"@letter.create[template=L21] needs confirm_forwarding; @letter.create[template=L26] needs confirm_withdrawal","guard:Keine Ablehnung nach Fristablauf ohne Feststellung der Leitung (§ 10 Abs. 1 HwO)":"@letter.create[template=L10] needs refusal_in_time after release_line","guard:Keine Ablehnung ohne Anhörung, Gründe und Freigabe (§§ 28, 39, 35a VwVfG)":"@letter.create[template=L10] needs hold_hearing, @register.record_decision after review_line | decide_after_hearing, release_line after review_line | decide_after_hearing","guard:Keine Ablehnung ohne Bescheid mit Rechtsbehelfsbelehrung (§ 37 Abs. 6 VwVfG)":"line_refused needs @letter.create[template=L10]","guard:Keine Eintragung, keine Erlaubnis und kein Bescheid darüber ohne Freigabe (§ 35a VwVfG)":"@register.enter | @register.grant_permission | @letter.create[template=L8] | @letter.create[template=L9] | @letter.create[template=L11] | @letter.create[template=L13] needs release_line after review_line | decide_after_hearing","guard:Keine Entscheidung über den Widerspruch ohne Freigabe (§ 73 VwGO)":"@letter.create[template=L23] needs release_objection after handle_objection","guard:Keine Fristverlängerung ohne Freigabe (§ 42a Abs. 2 VwVfG)":"@letter.create[template=L4] | @register.extend_clock needs release_extension after extend_deadline","guard:Nur die Leitung gibt frei und stellt eine Fiktion fest":"release_line | release_extension | check_fiction only register_lead; release_objection only register_lead, legal","guard:Vier Augen bei Entscheidung, Fristverlängerung und Widerspruch":"release_line fourEyes review_line, decide_after_hearing; release_extension fourEyes extend_deadline; release_objection fourEyes handle_objection","purpose":"Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft.","searchText":"string join([case_title, case_place, application.owner.firm, application.owner.person.family_name, application.owner.person.first_names, application.owner.person.birth_name, application.submission_id], \" \")"}', 0);
INSERT INTO "resource" VALUES ('01a21f2771a38b9c628ad8ebe0bb08d3', 'alarm.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="alarm" name="Alarm" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:intermediateCatchEvent id="wait"><bpmn:signalEventDefinition id="sd" signalRef="s" /></bpmn:intermediateCatchEvent>
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f_start_wait" sourceRef="start" targetRef="wait" />
    <bpmn:sequenceFlow id="f_wait_done" sourceRef="wait" targetRef="done" />
  </bpmn:process>
  <bpmn:signal id="s" name="alarm" />
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2772a86ecfc912d29b1e2d8bb9', 'branch.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="branch" name="Verzweigung" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="ask" name="Fragen" />
    <bpmn:exclusiveGateway id="which" default="f_which_small" />
    <bpmn:endEvent id="big" />
    <bpmn:endEvent id="small" />
    <bpmn:sequenceFlow id="f_start_ask" sourceRef="start" targetRef="ask" />
    <bpmn:sequenceFlow id="f_ask_which" sourceRef="ask" targetRef="which" />
    <bpmn:sequenceFlow id="f_which_small" sourceRef="which" targetRef="small" />
    <bpmn:sequenceFlow id="f_which_big" sourceRef="which" targetRef="big"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">amount &gt; limit</bpmn:conditionExpression></bpmn:sequenceFlow>
  </bpmn:process>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2773637e732a279d00c5340869', 'one_job.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="one_job" name="Ein Schritt" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:serviceTask id="work" name="Arbeiten" camunda:type="external" camunda:topic="test.work" />
    <bpmn:boundaryEvent id="refused" attachedToRef="work"><bpmn:errorEventDefinition id="ed" errorRef="no" /></bpmn:boundaryEvent>
    <bpmn:endEvent id="done" />
    <bpmn:endEvent id="not_done" />
    <bpmn:sequenceFlow id="f_start_work" sourceRef="start" targetRef="work" />
    <bpmn:sequenceFlow id="f_work_done" sourceRef="work" targetRef="done" />
    <bpmn:sequenceFlow id="f_refused_not_done" sourceRef="refused" targetRef="not_done" />
  </bpmn:process>
  <bpmn:error id="no" name="Nein" errorCode="NO" />
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2774328400f885452f6e4bd8fa', 'parallel.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="parallel" name="Gleichzeitig" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:parallelGateway id="fork" />
    <bpmn:userTask id="left" name="Links" camunda:candidateGroups="register" />
    <bpmn:userTask id="right" name="Rechts" camunda:candidateGroups="register" />
    <bpmn:parallelGateway id="join" />
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f_start_fork" sourceRef="start" targetRef="fork" />
    <bpmn:sequenceFlow id="f_fork_left" sourceRef="fork" targetRef="left" />
    <bpmn:sequenceFlow id="f_fork_right" sourceRef="fork" targetRef="right" />
    <bpmn:sequenceFlow id="f_left_join" sourceRef="left" targetRef="join" />
    <bpmn:sequenceFlow id="f_right_join" sourceRef="right" targetRef="join" />
    <bpmn:sequenceFlow id="f_join_done" sourceRef="join" targetRef="done" />
  </bpmn:process>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2774fe6460bc12cd7aefd33824', 'reminder.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="reminder" name="Erinnern" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="check" name="Prüfen" camunda:candidateGroups="register" />
    <bpmn:boundaryEvent id="late" attachedToRef="check" cancelActivity="false"><bpmn:timerEventDefinition id="td"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
    <bpmn:userTask id="remind" name="Erinnern" camunda:candidateGroups="register_lead" />
    <bpmn:endEvent id="done" />
    <bpmn:endEvent id="reminded" />
    <bpmn:sequenceFlow id="f_start_check" sourceRef="start" targetRef="check" />
    <bpmn:sequenceFlow id="f_check_done" sourceRef="check" targetRef="done" />
    <bpmn:sequenceFlow id="f_late_remind" sourceRef="late" targetRef="remind" />
    <bpmn:sequenceFlow id="f_remind_reminded" sourceRef="remind" targetRef="reminded" />
  </bpmn:process>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f27758de9a77db8bcfaa7db9455', 'two_steps.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="two_steps" name="Zwei Schritte" isExecutable="true" camunda:candidateStarterGroups="register">
    <bpmn:extensionElements><camunda:properties><camunda:property name="caseTitle" value="name" /><camunda:property name="casePlace" value="place" /><camunda:property name="caseFacts" value="{&quot;Name&quot;: name, &quot;Ort&quot;: place}" /><camunda:property name="searchText" value="name" /><camunda:property name="caseDue" value="deadline" /><camunda:property name="businessKeyPrefix" value="ZS" /></camunda:properties></bpmn:extensionElements>
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="check" name="Prüfen" camunda:candidateGroups="register">
      <bpmn:extensionElements><camunda:properties><camunda:property name="taskLabel" value="place" /><camunda:property name="chips" value="[&quot;neu&quot;]" /></camunda:properties></bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:userTask id="approve" name="Freigeben" camunda:candidateGroups="register,register_lead">
      <bpmn:extensionElements><camunda:properties><camunda:property name="fourEyes" value="check" /></camunda:properties></bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f_start_check" sourceRef="start" targetRef="check" />
    <bpmn:sequenceFlow id="f_check_approve" sourceRef="check" targetRef="approve" />
    <bpmn:sequenceFlow id="f_approve_done" sourceRef="approve" targetRef="done" />
  </bpmn:process>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2776202fb283c31bc68313867a', 'waiting.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="waiting" name="Warten" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:intermediateCatchEvent id="wait" name="Unterlagen"><bpmn:messageEventDefinition id="md" messageRef="m" /></bpmn:intermediateCatchEvent>
    <bpmn:userTask id="look" name="Ansehen" camunda:candidateGroups="register" />
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f_start_wait" sourceRef="start" targetRef="wait" />
    <bpmn:sequenceFlow id="f_wait_look" sourceRef="wait" targetRef="look" />
    <bpmn:sequenceFlow id="f_look_done" sourceRef="look" targetRef="done" />
  </bpmn:process>
  <bpmn:process id="sending" name="Senden" isExecutable="true">
    <bpmn:startEvent id="s_start" />
    <bpmn:intermediateThrowEvent id="send"><bpmn:messageEventDefinition id="md2" messageRef="m" /></bpmn:intermediateThrowEvent>
    <bpmn:endEvent id="s_done" />
    <bpmn:sequenceFlow id="f_s_start_send" sourceRef="s_start" targetRef="send" />
    <bpmn:sequenceFlow id="f_send_s_done" sourceRef="send" targetRef="s_done" />
  </bpmn:process>
  <bpmn:process id="called" name="Gerufen" isExecutable="true">
    <bpmn:startEvent id="c_start"><bpmn:messageEventDefinition id="md3" messageRef="c" /></bpmn:startEvent>
    <bpmn:userTask id="c_look" name="Ansehen" camunda:candidateGroups="register" />
    <bpmn:endEvent id="c_done" />
    <bpmn:sequenceFlow id="f_c_start_c_look" sourceRef="c_start" targetRef="c_look" />
    <bpmn:sequenceFlow id="f_c_look_c_done" sourceRef="c_look" targetRef="c_done" />
  </bpmn:process>
  <bpmn:message id="m" name="documents_received" />
  <bpmn:message id="c" name="call" />
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f277746af5bdb5f33706f78caae', 'closed.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://example.test/">
  <bpmn:process id="closed" name="Beratung" isExecutable="true">
    <bpmn:extensionElements><camunda:properties>
      <camunda:property name="closedFile" value="true" /><camunda:property name="closedFileReaders" value="adviser" /><camunda:property name="closedFileLead" value="advisory_lead" />
      <camunda:property name="caseTitle" value="name" /><camunda:property name="casePlace" value="place" /><camunda:property name="caseFacts" value="{&quot;Name&quot;: name, &quot;Anliegen&quot;: subject}" />
      <camunda:property name="searchText" value="name + &quot; &quot; + subject" /><camunda:property name="caseContact" value="{&quot;Anruf&quot;: name}" /><camunda:property name="caseParties" value="[&quot;person:&quot; + name]" /><camunda:property name="businessKeyPrefix" value="BE" />
    </camunda:properties></bpmn:extensionElements>
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="assign" name="Zuweisen" camunda:candidateGroups="advisory_lead" />
    <bpmn:userTask id="talk" name="Beraten" camunda:assignee="${adviser}" camunda:candidateGroups="advisory,advisory_lead">
      <bpmn:extensionElements><camunda:properties><camunda:property name="taskLabel" value="subject" /><camunda:property name="chips" value="[place]" /></camunda:properties></bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:userTask id="second" name="Stellungnahme prüfen" camunda:candidateGroups="advisory">
      <bpmn:extensionElements><camunda:properties><camunda:property name="fourEyes" value="talk" /></camunda:properties></bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:serviceTask id="work" name="Abschluss buchen" camunda:type="external" camunda:topic="test.work" />
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f_start_assign" sourceRef="start" targetRef="assign" />
    <bpmn:sequenceFlow id="f_assign_talk" sourceRef="assign" targetRef="talk" />
    <bpmn:sequenceFlow id="f_talk_second" sourceRef="talk" targetRef="second" />
    <bpmn:sequenceFlow id="f_second_work" sourceRef="second" targetRef="work" />
    <bpmn:sequenceFlow id="f_work_done" sourceRef="work" targetRef="done" />
  </bpmn:process>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'arrival.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_arrival" name="T13 Eingang" namespace="https://kammerwerk.example/register_entry">
  <decision id="arrival" name="T13 Eingang">
    <description>Wann gilt der Antrag als eingegangen?</description>
    <decisionTable id="table_arrival" hitPolicy="UNIQUE">
      <input id="in_arrival_channel" label="Kanal">
        <inputExpression id="expr_arrival_channel" typeRef="string">
          <text>channel</text>
        </inputExpression>
      </input>
      <output id="out_arrival_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_arrival_offset_days" label="Tage nach dem Eingang dort" name="offset_days" typeRef="number" />
      <output id="out_arrival_text" label="Eingang" name="text" typeRef="string" />
      <output id="out_arrival_law" label="Paragraf" name="law" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T13_1">
        <description>§ 3a VwVfG [S]; Ereignis submit-submission [D]</description>
        <inputEntry id="T13_1_i1">
          <text>"portal"</text>
        </inputEntry>
        <outputEntry id="T13_1_o1">
          <text>"T13-1"</text>
        </outputEntry>
        <outputEntry id="T13_1_o2">
          <text>0</text>
        </outputEntry>
        <outputEntry id="T13_1_o3">
          <text>"Zeitpunkt der Einreichung im Portal"</text>
        </outputEntry>
        <outputEntry id="T13_1_o4">
          <text>"§ 3a VwVfG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 3a VwVfG [S]; Ereignis submit-submission [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T13_2">
        <description>§ 71b Abs. 2 VwVfG [S]</description>
        <inputEntry id="T13_2_i1">
          <text>"ea"</text>
        </inputEntry>
        <outputEntry id="T13_2_o1">
          <text>"T13-2"</text>
        </outputEntry>
        <outputEntry id="T13_2_o2">
          <text>3</text>
        </outputEntry>
        <outputEntry id="T13_2_o3">
          <text>"Dritter Tag nach Eingang beim Einheitlichen Ansprechpartner"</text>
        </outputEntry>
        <outputEntry id="T13_2_o4">
          <text>"§ 71b Abs. 2 VwVfG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 71b Abs. 2 VwVfG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T13_3">
        <description>§ 3a Abs. 1 VwVfG [S]</description>
        <inputEntry id="T13_3_i1">
          <text>"email"</text>
        </inputEntry>
        <outputEntry id="T13_3_o1">
          <text>"T13-3"</text>
        </outputEntry>
        <outputEntry id="T13_3_o2">
          <text>0</text>
        </outputEntry>
        <outputEntry id="T13_3_o3">
          <text>"Eingang auf dem Mailserver, wenn der Zugang eröffnet ist"</text>
        </outputEntry>
        <outputEntry id="T13_3_o4">
          <text>"§ 3a Abs. 1 VwVfG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 3a Abs. 1 VwVfG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T13_4">
        <description>§ 10 Abs. 1 HwO [S]</description>
        <inputEntry id="T13_4_i1">
          <text>"paper"</text>
        </inputEntry>
        <outputEntry id="T13_4_o1">
          <text>"T13-4"</text>
        </outputEntry>
        <outputEntry id="T13_4_o2">
          <text>0</text>
        </outputEntry>
        <outputEntry id="T13_4_o3">
          <text>"Tag des Eingangsstempels"</text>
        </outputEntry>
        <outputEntry id="T13_4_o4">
          <text>"§ 10 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 10 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T13_5">
        <description>§ 10 Abs. 1 HwO [S]</description>
        <inputEntry id="T13_5_i1">
          <text>"counter"</text>
        </inputEntry>
        <outputEntry id="T13_5_o1">
          <text>"T13-5"</text>
        </outputEntry>
        <outputEntry id="T13_5_o2">
          <text>0</text>
        </outputEntry>
        <outputEntry id="T13_5_o3">
          <text>"Tag der Vorsprache"</text>
        </outputEntry>
        <outputEntry id="T13_5_o4">
          <text>"§ 10 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 10 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T13_6">
        <description>§ 10 Abs. 1 HwO [S]; Annahme [D]</description>
        <inputEntry id="T13_6_i1">
          <text>null</text>
        </inputEntry>
        <outputEntry id="T13_6_o1">
          <text>"T13-6"</text>
        </outputEntry>
        <outputEntry id="T13_6_o2">
          <text>0</text>
        </outputEntry>
        <outputEntry id="T13_6_o3">
          <text>"Kanal nicht bekannt: Tag des Eingangs"</text>
        </outputEntry>
        <outputEntry id="T13_6_o4">
          <text>"§ 10 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 10 Abs. 1 HwO [S]; Annahme [D]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="arrival">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'check_completeness.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "check_completeness",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_completeness_present",
   "type": "checklist",
   "key": "completeness.present",
   "label": "Vorliegende Unterlagen",
   "description": "Kreuzen Sie an, was vorliegt und brauchbar ist.",
   "valuesExpression": "=documents_needed"
  },
  {
   "id": "field_completeness_result",
   "type": "radio",
   "key": "completeness.result",
   "label": "Ist der Antrag vollständig?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja, vollständig", "value": "complete"},
    {"label": "nein, es fehlt etwas", "value": "incomplete"}
   ]
  },
  {
   "id": "field_complete_on",
   "type": "datetime",
   "key": "complete_on",
   "label": "Vollständig seit",
   "subtype": "date",
   "dateLabel": "Vollständig seit",
   "description": "Tag, an dem das letzte fehlende Stück einging, nicht der Tag Ihrer Prüfung.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=completeness.result != \"complete\" or completeness.result = null"
   },
   "properties": {
    "date_min": "application.received",
    "date_max": "today()"
   }
  },
  {
   "id": "field_missing",
   "type": "textarea",
   "key": "missing",
   "label": "Was fehlt?",
   "description": "Erscheint so in der Nachforderung, eine Unterlage je Zeile.",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=completeness.result != \"incomplete\" or completeness.result = null"
   }
  },
  {
   "id": "field_completeness_answer_until",
   "type": "datetime",
   "key": "completeness.answer_until",
   "label": "Frist zur Nachreichung",
   "subtype": "date",
   "dateLabel": "Frist zur Nachreichung",
   "description": "Leer: die übliche Frist ab Bekanntgabe.",
   "conditional": {
    "hide": "=completeness.result != \"incomplete\" or completeness.result = null"
   },
   "properties": {
    "date_min": "today()"
   }
  },
  {
   "id": "field_completeness_note",
   "type": "textarea",
   "key": "completeness.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'check_fiction.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "check_fiction",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_fiction_check_result",
   "type": "radio",
   "key": "fiction_check.result",
   "label": "Ist die Fiktion eingetreten?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja, die Eintragung gilt als vorgenommen", "value": "occurred"},
    {"label": "nein", "value": "not_occurred"}
   ]
  },
  {
   "id": "field_fiction_check_lines",
   "type": "checklist",
   "key": "fiction_check.lines",
   "label": "Für welche Gewerke?",
   "description": "Gewerke nach §§ 9 und 50c HwO stehen nicht zur Wahl; für Erlaubnisse nach §§ 7a, 7b und 8 HwO ordnet das Gesetz keine Fiktion an.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=fiction_check.result != \"occurred\" or fiction_check.result = null"
   },
   "valuesExpression": "=for l in lines[item.fiction != \"no\"] return {value: string(l.index), label: l.trade_name + (if l.fiction = \"open\" then \" (Erlaubnis: die HwO ordnet keine Fiktion an)\" else \"\")}"
  },
  {
   "id": "field_fiction_check_on",
   "type": "datetime",
   "key": "fiction_check.on",
   "label": "Eingetreten mit Ablauf des",
   "subtype": "date",
   "dateLabel": "Eingetreten mit Ablauf des",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=fiction_check.result != \"occurred\" or fiction_check.result = null"
   },
   "properties": {
    "date_max": "today()"
   }
  },
  {
   "id": "field_fiction_check_reason",
   "type": "textarea",
   "key": "fiction_check.reason",
   "label": "Begründung",
   "validate": {
    "required": true,
    "maxLength": 8000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'check_ihk_objection.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "check_ihk_objection",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Mitteilung der IHK",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=text = null"
   },
   "readonly": true
  },
  {
   "id": "field_ihk_objection_result",
   "type": "radio",
   "key": "ihk_objection.result",
   "label": "Ergebnis",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "Einwand trägt nicht, Eintragung vollziehen", "value": "enter"},
    {"label": "Gewerk neu prüfen", "value": "review"}
   ]
  },
  {
   "id": "field_ihk_objection_note",
   "type": "textarea",
   "key": "ihk_objection.note",
   "label": "Begründung",
   "validate": {
    "required": true,
    "maxLength": 8000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'check_late_documents.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "check_late_documents",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_documents",
   "type": "textarea",
   "key": "documents",
   "label": "Eingegangen ist",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=documents = null"
   },
   "readonly": true
  },
  {
   "id": "field_late_result",
   "type": "radio",
   "key": "late.result",
   "label": "Ist der Antrag damit vollständig?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja, vollständig", "value": "complete"},
    {"label": "nein, es fehlt noch etwas", "value": "incomplete"}
   ]
  },
  {
   "id": "field_complete_on",
   "type": "datetime",
   "key": "complete_on",
   "label": "Vollständig seit",
   "subtype": "date",
   "dateLabel": "Vollständig seit",
   "description": "Tag, an dem das letzte fehlende Stück einging. Mit diesem Tag beginnt die Frist.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=late.result != \"complete\" or late.result = null"
   },
   "properties": {
    "date_min": "application.received",
    "date_max": "today()"
   }
  },
  {
   "id": "field_late_note",
   "type": "textarea",
   "key": "late.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'clarify_ihk.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "clarify_ihk",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_ihk_member",
   "type": "radio",
   "key": "ihk_member",
   "label": "Gehört der Antragsteller einer IHK an?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja", "value": "yes"},
    {"label": "nein", "value": "no"}
   ]
  },
  {
   "id": "field_ihk_clarification_source",
   "type": "textfield",
   "key": "ihk_clarification.source",
   "label": "Woher wissen Sie das?",
   "description": "Zum Beispiel: Auskunft der IHK vom 04.12.",
   "validate": {
    "required": true,
    "maxLength": 200
   }
  },
  {
   "id": "field_ihk_clarification_note",
   "type": "textarea",
   "key": "ihk_clarification.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'clock.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_clock" name="T6 Frist" namespace="https://kammerwerk.example/register_entry">
  <decision id="clock" name="T6 Frist">
    <description>Beginn, Dauer, Verlängerung und Folge der Fristen.</description>
    <decisionTable id="table_clock" hitPolicy="UNIQUE">
      <input id="in_clock_kind" label="Art der Frist">
        <inputExpression id="expr_clock_kind" typeRef="string">
          <text>kind</text>
        </inputExpression>
      </input>
      <output id="out_clock_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_clock_start" label="Beginn" name="start" typeRef="string" />
      <output id="out_clock_period" label="Dauer" name="period" typeRef="string" />
      <output id="out_clock_fiction" label="Fiktion" name="fiction" typeRef="string" />
      <output id="out_clock_extension" label="Verlängerung" name="extension" typeRef="string" />
      <output id="out_clock_consequence" label="Folge" name="consequence" typeRef="string" />
      <output id="out_clock_law" label="Paragraf" name="law" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T6_1">
        <description>§ 10 Abs. 1 HwO, § 42a VwVfG, für B1 und B2 mit § 20 HwO [S]</description>
        <inputEntry id="T6_1_i1">
          <text>"entry"</text>
        </inputEntry>
        <outputEntry id="T6_1_o1">
          <text>"T6-1"</text>
        </outputEntry>
        <outputEntry id="T6_1_o2">
          <text>"Eingang des Antrags einschließlich der vollständigen Unterlagen"</text>
        </outputEntry>
        <outputEntry id="T6_1_o3">
          <text>"P3M"</text>
        </outputEntry>
        <outputEntry id="T6_1_o4">
          <text>"yes"</text>
        </outputEntry>
        <outputEntry id="T6_1_o5">
          <text>"einmal, begründet, rechtzeitig mitgeteilt"</text>
        </outputEntry>
        <outputEntry id="T6_1_o6">
          <text>"Danach gilt die Eintragung als erfolgt."</text>
        </outputEntry>
        <outputEntry id="T6_1_o7">
          <text>"§ 10 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 10 Abs. 1 HwO, § 42a VwVfG, für B1 und B2 mit § 20 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_2">
        <description>§ 6 Abs. 4 EU/EWR HwV, § 75 VwGO [S]</description>
        <inputEntry id="T6_2_i1">
          <text>"exemption_9"</text>
        </inputEntry>
        <outputEntry id="T6_2_o1">
          <text>"T6-2"</text>
        </outputEntry>
        <outputEntry id="T6_2_o2">
          <text>"vollständige Unterlagen"</text>
        </outputEntry>
        <outputEntry id="T6_2_o3">
          <text>"P3M"</text>
        </outputEntry>
        <outputEntry id="T6_2_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_2_o5">
          <text>"einmal um einen Monat"</text>
        </outputEntry>
        <outputEntry id="T6_2_o6">
          <text>"Keine Fiktion; Untätigkeitsklage."</text>
        </outputEntry>
        <outputEntry id="T6_2_o7">
          <text>"§ 6 Abs. 4 EU/EWR HwV"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 4 EU/EWR HwV, § 75 VwGO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_3">
        <description>§ 6 Abs. 4 Satz 1 EU/EWR HwV [S]</description>
        <inputEntry id="T6_3_i1">
          <text>"receipt_9"</text>
        </inputEntry>
        <outputEntry id="T6_3_o1">
          <text>"T6-3"</text>
        </outputEntry>
        <outputEntry id="T6_3_o2">
          <text>"Eingang"</text>
        </outputEntry>
        <outputEntry id="T6_3_o3">
          <text>"P1M"</text>
        </outputEntry>
        <outputEntry id="T6_3_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_3_o5">
          <text>"keine"</text>
        </outputEntry>
        <outputEntry id="T6_3_o6">
          <text>"Empfang bestätigen, Fehlendes nennen."</text>
        </outputEntry>
        <outputEntry id="T6_3_o7">
          <text>"§ 6 Abs. 4 EU/EWR HwV"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 4 Satz 1 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_4">
        <description>§ 50c Abs. 6 HwO, § 13 Abs. 3 BQFG [S]</description>
        <inputEntry id="T6_4_i1">
          <text>"equivalence_50c"</text>
        </inputEntry>
        <outputEntry id="T6_4_o1">
          <text>"T6-4"</text>
        </outputEntry>
        <outputEntry id="T6_4_o2">
          <text>"vollständige Unterlagen"</text>
        </outputEntry>
        <outputEntry id="T6_4_o3">
          <text>"P3M"</text>
        </outputEntry>
        <outputEntry id="T6_4_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_4_o5">
          <text>"einmal angemessen, bei Zeugnissen aus EU, EWR und Schweiz höchstens ein Monat"</text>
        </outputEntry>
        <outputEntry id="T6_4_o6">
          <text>"Keine Fiktion."</text>
        </outputEntry>
        <outputEntry id="T6_4_o7">
          <text>"§ 50c HwO, § 13 BQFG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 50c Abs. 6 HwO, § 13 Abs. 3 BQFG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_5">
        <description>§ 50c Abs. 6 HwO, § 13 Abs. 2 BQFG [S]</description>
        <inputEntry id="T6_5_i1">
          <text>"receipt_50c"</text>
        </inputEntry>
        <outputEntry id="T6_5_o1">
          <text>"T6-5"</text>
        </outputEntry>
        <outputEntry id="T6_5_o2">
          <text>"Eingang"</text>
        </outputEntry>
        <outputEntry id="T6_5_o3">
          <text>"P1M"</text>
        </outputEntry>
        <outputEntry id="T6_5_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_5_o5">
          <text>"keine"</text>
        </outputEntry>
        <outputEntry id="T6_5_o6">
          <text>"Empfang bestätigen, Frist nennen."</text>
        </outputEntry>
        <outputEntry id="T6_5_o7">
          <text>"§ 50c HwO, § 13 BQFG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 50c Abs. 6 HwO, § 13 Abs. 2 BQFG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_6">
        <description>Leistungstext M-V [P]; die HwO ordnet keine Fiktion an [S]: offene Frage 1</description>
        <inputEntry id="T6_6_i1">
          <text>"permission"</text>
        </inputEntry>
        <outputEntry id="T6_6_o1">
          <text>"T6-6"</text>
        </outputEntry>
        <outputEntry id="T6_6_o2">
          <text>"vollständige Unterlagen"</text>
        </outputEntry>
        <outputEntry id="T6_6_o3">
          <text>"P3M"</text>
        </outputEntry>
        <outputEntry id="T6_6_o4">
          <text>"open"</text>
        </outputEntry>
        <outputEntry id="T6_6_o5">
          <text>"wie bei der Eintragung"</text>
        </outputEntry>
        <outputEntry id="T6_6_o6">
          <text>"Ob eine Fiktion eintritt, ist offen; als Ziel behandeln."</text>
        </outputEntry>
        <outputEntry id="T6_6_o7">
          <text>"§§ 7a, 7b, 8 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>Leistungstext M-V [P]; die HwO ordnet keine Fiktion an [S]: offene Frage 1</text>
        </annotationEntry>
      </rule>
      <rule id="T6_7">
        <description>§ 126 Abs. 4 HwO [S]</description>
        <inputEntry id="T6_7_i1">
          <text>"proof_126"</text>
        </inputEntry>
        <outputEntry id="T6_7_o1">
          <text>"T6-7"</text>
        </outputEntry>
        <outputEntry id="T6_7_o2">
          <text>"Tag der Erweiterung"</text>
        </outputEntry>
        <outputEntry id="T6_7_o3">
          <text>"P6M"</text>
        </outputEntry>
        <outputEntry id="T6_7_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_7_o5">
          <text>"keine"</text>
        </outputEntry>
        <outputEntry id="T6_7_o6">
          <text>"Ohne Nachweis nach § 7 Abs. 1a, 2, 3, 7 oder 9 HwO ist die Eintragung zu löschen."</text>
        </outputEntry>
        <outputEntry id="T6_7_o7">
          <text>"§ 126 Abs. 4 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 126 Abs. 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_8">
        <description>§§ 14, 15 HwO [S]</description>
        <inputEntry id="T6_8_i1">
          <text>"bar"</text>
        </inputEntry>
        <outputEntry id="T6_8_o1">
          <text>"T6-8"</text>
        </outputEntry>
        <outputEntry id="T6_8_o2">
          <text>"Unanfechtbarkeit"</text>
        </outputEntry>
        <outputEntry id="T6_8_o3">
          <text>"P1Y"</text>
        </outputEntry>
        <outputEntry id="T6_8_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_8_o5">
          <text>"keine"</text>
        </outputEntry>
        <outputEntry id="T6_8_o6">
          <text>"Ein neuer Antrag ist wieder zulässig."</text>
        </outputEntry>
        <outputEntry id="T6_8_o7">
          <text>"§§ 14, 15 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§§ 14, 15 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_9">
        <description>§§ 70, 58 Abs. 2 VwGO [S]</description>
        <inputEntry id="T6_9_i1">
          <text>"objection"</text>
        </inputEntry>
        <outputEntry id="T6_9_o1">
          <text>"T6-9"</text>
        </outputEntry>
        <outputEntry id="T6_9_o2">
          <text>"Bekanntgabe"</text>
        </outputEntry>
        <outputEntry id="T6_9_o3">
          <text>"P1M"</text>
        </outputEntry>
        <outputEntry id="T6_9_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_9_o5">
          <text>"keine; ein Jahr bei fehlender oder falscher Belehrung"</text>
        </outputEntry>
        <outputEntry id="T6_9_o6">
          <text>"Der Bescheid wird bestandskräftig."</text>
        </outputEntry>
        <outputEntry id="T6_9_o7">
          <text>"§ 70 VwGO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§§ 70, 58 Abs. 2 VwGO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_10">
        <description>§ 31 Abs. 2, 7 VwVfG [S]; 14 Tage [D]</description>
        <inputEntry id="T6_10_i1">
          <text>"set_period"</text>
        </inputEntry>
        <outputEntry id="T6_10_o1">
          <text>"T6-10"</text>
        </outputEntry>
        <outputEntry id="T6_10_o2">
          <text>"Tag nach der Bekanntgabe"</text>
        </outputEntry>
        <outputEntry id="T6_10_o3">
          <text>"P14D"</text>
        </outputEntry>
        <outputEntry id="T6_10_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_10_o5">
          <text>"möglich, auch rückwirkend"</text>
        </outputEntry>
        <outputEntry id="T6_10_o6">
          <text>"Entscheidung nach Aktenlage."</text>
        </outputEntry>
        <outputEntry id="T6_10_o7">
          <text>"§ 31 Abs. 2 VwVfG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 31 Abs. 2, 7 VwVfG [S]; 14 Tage [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_11">
        <description>§ 13 Abs. 5, § 20 HwO [S]</description>
        <inputEntry id="T6_11_i1">
          <text>"archive"</text>
        </inputEntry>
        <outputEntry id="T6_11_o1">
          <text>"T6-11"</text>
        </outputEntry>
        <outputEntry id="T6_11_o2">
          <text>"Löschung"</text>
        </outputEntry>
        <outputEntry id="T6_11_o3">
          <text>"P30Y"</text>
        </outputEntry>
        <outputEntry id="T6_11_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_11_o5">
          <text>"keine"</text>
        </outputEntry>
        <outputEntry id="T6_11_o6">
          <text>"Daten vernichten."</text>
        </outputEntry>
        <outputEntry id="T6_11_o7">
          <text>"§ 13 Abs. 5 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 5, § 20 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T6_12">
        <description>§ 4, § 90 Abs. 3, 4 HwO: keine Frist [S]</description>
        <inputEntry id="T6_12_i1">
          <text>"none"</text>
        </inputEntry>
        <outputEntry id="T6_12_o1">
          <text>"T6-12"</text>
        </outputEntry>
        <outputEntry id="T6_12_o2">
          <text>"entfällt"</text>
        </outputEntry>
        <outputEntry id="T6_12_o3">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T6_12_o4">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T6_12_o5">
          <text>"entfällt"</text>
        </outputEntry>
        <outputEntry id="T6_12_o6">
          <text>"Keine gesetzliche Frist."</text>
        </outputEntry>
        <outputEntry id="T6_12_o7">
          <text>"§ 4, § 90 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 4, § 90 Abs. 3, 4 HwO: keine Frist [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="clock">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'confirm_forwarding.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "confirm_forwarding",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_competent_chamber",
   "type": "textfield",
   "key": "competent_chamber",
   "label": "Nach der Gemeinde zuständig",
   "validate": {
    "maxLength": 200
   },
   "readonly": true
  },
  {
   "id": "field_forwarding_result",
   "type": "radio",
   "key": "forwarding.result",
   "label": "Soll der Antrag abgegeben werden?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja, abgeben und Antragsteller unterrichten", "value": "forward"},
    {"label": "nein, wir sind zuständig", "value": "own"}
   ]
  },
  {
   "id": "field_forwarding_chamber",
   "type": "textfield",
   "key": "forwarding.chamber",
   "label": "Andere Kammer als vorgeschlagen",
   "validate": {
    "maxLength": 200
   },
   "conditional": {
    "hide": "=forwarding.result != \"forward\" or forwarding.result = null"
   }
  },
  {
   "id": "field_forwarding_note",
   "type": "textarea",
   "key": "forwarding.note",
   "label": "Begründung",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=forwarding.result != \"own\" or forwarding.result = null"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'confirm_withdrawal.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "confirm_withdrawal",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_reason",
   "type": "textarea",
   "key": "reason",
   "label": "Mitteilung des Antragstellers",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=reason = null"
   },
   "readonly": true
  },
  {
   "id": "field_withdrawal_on",
   "type": "datetime",
   "key": "withdrawal.on",
   "label": "Zurückgenommen am",
   "subtype": "date",
   "dateLabel": "Zurückgenommen am",
   "validate": {
    "required": true
   },
   "properties": {
    "date_max": "today()"
   }
  },
  {
   "id": "field_withdrawal_form",
   "type": "radio",
   "key": "withdrawal.form",
   "label": "Form der Erklärung",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "schriftlich", "value": "written"},
    {"label": "elektronisch", "value": "electronic"},
    {"label": "zur Niederschrift", "value": "record"}
   ]
  },
  {
   "id": "field_withdrawal_note",
   "type": "textarea",
   "key": "withdrawal.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'decide_after_hearing.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "decide_after_hearing",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Stellungnahme des Antragstellers",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=text = null"
   },
   "readonly": true
  },
  {
   "id": "text_1",
   "type": "text",
   "text": "Bis zum Ende der Frist ist keine Stellungnahme eingegangen.",
   "conditional": {
    "hide": "=text != null"
   }
  },
  {
   "id": "field_review_result",
   "type": "radio",
   "key": "review.result",
   "label": "Entscheidung",
   "validate": {
    "required": true
   },
   "valuesExpression": "=concatenate([{value: \"grant\", label: if line.limited_to = null then \"eintragen wie beantragt\" else \"ohne Beschränkung eintragen (anders als die Vorprüfung)\"}, {value: \"grant_limited\", label: \"eingeschränkt eintragen\"}], if line.register = \"A\" then [{value: \"permission\", label: \"Erlaubnis erteilen und eintragen\"}] else [], if fiction_check.result = \"occurred\" and list contains(fiction_check.lines, string(line.index)) then [{value: \"fiction\", label: \"Eintragung gilt als vorgenommen (Fiktion)\"}] else [], [{value: \"refuse\", label: \"ablehnen\"}])"
  },
  {
   "id": "field_review_path",
   "type": "select",
   "key": "review.path",
   "label": "Welche Erlaubnis?",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"permission\"], review.result))"
   },
   "values": [
    {"label": "Ausübungsberechtigung § 7a HwO", "value": "P77A7A"},
    {"label": "Ausübungsberechtigung § 7b HwO", "value": "P77B7B"},
    {"label": "Ausnahmebewilligung § 8 HwO", "value": "P73A8"},
    {"label": "Ausnahmebewilligung § 9 HwO", "value": "P73A9"},
    {"label": "Gleichwertigkeit § 50c HwO", "value": "P73G50C"}
   ]
  },
  {
   "id": "field_review_scope",
   "type": "radio",
   "key": "review.scope",
   "label": "Umfang",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\"], review.result))"
   },
   "valuesExpression": "=concatenate(if review.result = \"permission\" then [{value: \"as_applied\", label: \"wie beantragt\"}] else [], [{value: \"agreed\", label: \"eingeschränkt; so beantragt oder Antragsteller ist einverstanden\"}, {value: \"restricted\", label: \"eingeschränkt ohne Einverständnis (Anhörung)\"}])"
  },
  {
   "id": "field_review_limited_to",
   "type": "textfield",
   "key": "review.limited_to",
   "label": "Beschränkt auf",
   "description": "Wesentliche Tätigkeiten oder Teil des Gewerks.",
   "validate": {
    "required": true,
    "maxLength": 500
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\"], review.result)) or review.scope = null or review.scope = \"as_applied\""
   }
  },
  {
   "id": "field_review_valid_until",
   "type": "datetime",
   "key": "review.valid_until",
   "label": "Befristet bis",
   "subtype": "date",
   "dateLabel": "Befristet bis",
   "description": "Nur bei befristeter Erlaubnis (§ 8 Abs. 2 HwO).",
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"permission\"], review.result))"
   },
   "properties": {
    "date_min": "today()"
   }
  },
  {
   "id": "field_review_legal_basis",
   "type": "select",
   "key": "review.legal_basis",
   "label": "Rechtsgrundlage",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant\", \"grant_limited\", \"permission\", \"refuse\", \"fiction\"], review.result))"
   },
   "values": [
    {"label": "§ 7 Abs. 1a HwO (Meisterprüfung)", "value": "§ 7 Abs. 1a HwO (Meisterprüfung)"},
    {"label": "§ 7 Abs. 1 HwO (Betriebsleitung)", "value": "§ 7 Abs. 1 HwO (Betriebsleitung)"},
    {"label": "§ 7 Abs. 2 HwO (gleichwertige Prüfung)", "value": "§ 7 Abs. 2 HwO (gleichwertige Prüfung)"},
    {"label": "§ 7 Abs. 3 mit § 8 HwO (Ausnahmebewilligung)", "value": "§ 7 Abs. 3 mit § 8 HwO (Ausnahmebewilligung)"},
    {"label": "§ 7 Abs. 3 mit § 9 HwO, EU/EWR HwV", "value": "§ 7 Abs. 3 mit § 9 HwO, EU/EWR HwV"},
    {"label": "§ 7 Abs. 3 mit § 50c HwO (Gleichwertigkeit)", "value": "§ 7 Abs. 3 mit § 50c HwO (Gleichwertigkeit)"},
    {"label": "§ 7 Abs. 7 mit § 7a HwO (Ausübungsberechtigung)", "value": "§ 7 Abs. 7 mit § 7a HwO (Ausübungsberechtigung)"},
    {"label": "§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)", "value": "§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)"},
    {"label": "§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG", "value": "§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG"},
    {"label": "§ 50b HwO", "value": "§ 50b HwO"},
    {"label": "Verordnung vom 06.12.1991 (Meister der volkseigenen Industrie)", "value": "Verordnung vom 06.12.1991 (Meister der volkseigenen Industrie)"},
    {"label": "§ 4 HwO (Fortführung)", "value": "§ 4 HwO (Fortführung)"},
    {"label": "§ 119 HwO", "value": "§ 119 HwO"},
    {"label": "§ 126 HwO", "value": "§ 126 HwO"},
    {"label": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)", "value": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)"},
    {"label": "§ 90 Abs. 3, 4 HwO (einfache Tätigkeiten)", "value": "§ 90 Abs. 3, 4 HwO (einfache Tätigkeiten)"},
    {"label": "§ 2 HwO (Nebenbetrieb)", "value": "§ 2 HwO (Nebenbetrieb)"},
    {"label": "§ 1 HwO (kein Handwerk)", "value": "§ 1 HwO (kein Handwerk)"},
    {"label": "§ 15 HwO (Sperrjahr)", "value": "§ 15 HwO (Sperrjahr)"},
    {"label": "§ 10 Abs. 1 HwO, § 42a VwVfG (Fiktion)", "value": "§ 10 Abs. 1 HwO, § 42a VwVfG (Fiktion)"}
   ]
  },
  {
   "id": "field_review_reasons",
   "type": "textarea",
   "key": "review.reasons",
   "label": "Gründe",
   "description": "Gehen Sie auf die Stellungnahme ein (§ 39 Abs. 1 VwVfG).",
   "validate": {
    "required": true,
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\", \"refuse\", \"fiction\"], review.result))"
   }
  },
  {
   "id": "field_review_note",
   "type": "textarea",
   "key": "review.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'deletion_trigger.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_deletion_trigger" name="T12 Anlass einer Löschung" namespace="https://kammerwerk.example/register_entry">
  <decision id="deletion_trigger" name="T12 Anlass einer Löschung">
    <description>Womit beginnt die Kammer, und wozu kann es führen?</description>
    <decisionTable id="table_deletion_trigger" hitPolicy="FIRST">
      <input id="in_deletion_trigger_event" label="Anlass">
        <inputExpression id="expr_deletion_trigger_event" typeRef="string">
          <text>event</text>
        </inputExpression>
      </input>
      <output id="out_deletion_trigger_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_deletion_trigger_first_reaction" label="erster Schritt" name="first_reaction" typeRef="string" />
      <output id="out_deletion_trigger_may_end_in" label="kann führen zu" name="may_end_in" typeRef="string" />
      <output id="out_deletion_trigger_law" label="Paragraf" name="law" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T12_1">
        <description>§ 13 Abs. 1, § 16 Abs. 2 HwO [S]</description>
        <inputEntry id="T12_1_i1">
          <text>"business_given_up"</text>
        </inputEntry>
        <outputEntry id="T12_1_o1">
          <text>"T12-1"</text>
        </outputEntry>
        <outputEntry id="T12_1_o2">
          <text>"Anzeige prüfen"</text>
        </outputEntry>
        <outputEntry id="T12_1_o3">
          <text>"Löschung ohne Anhörung, wie beantragt"</text>
        </outputEntry>
        <outputEntry id="T12_1_o4">
          <text>"§ 13 Abs. 1, § 16 Abs. 2 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 1, § 16 Abs. 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_2">
        <description>§ 28 VwVfG, § 13 Abs. 3 HwO [S]</description>
        <inputEntry id="T12_2_i1">
          <text>"trade_office_deregistration"</text>
        </inputEntry>
        <outputEntry id="T12_2_o1">
          <text>"T12-2"</text>
        </outputEntry>
        <outputEntry id="T12_2_o2">
          <text>"Schreiben an den Inhaber"</text>
        </outputEntry>
        <outputEntry id="T12_2_o3">
          <text>"Löschung nach Anhörung und Mitteilung"</text>
        </outputEntry>
        <outputEntry id="T12_2_o4">
          <text>"§ 28 VwVfG, § 13 Abs. 3 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 28 VwVfG, § 13 Abs. 3 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_3">
        <description>§ 4 Abs. 2 HwO [S]; Karenzzeit [D]</description>
        <inputEntry id="T12_3_i1">
          <text>"lead_left"</text>
        </inputEntry>
        <outputEntry id="T12_3_o1">
          <text>"T12-3"</text>
        </outputEntry>
        <outputEntry id="T12_3_o2">
          <text>"L15: Betriebsleiter nachbenennen"</text>
        </outputEntry>
        <outputEntry id="T12_3_o3">
          <text>"Löschungsverfahren nach der Karenzzeit"</text>
        </outputEntry>
        <outputEntry id="T12_3_o4">
          <text>"§ 4 Abs. 2 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 4 Abs. 2 HwO [S]; Karenzzeit [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_4">
        <description>§ 13 Abs. 1, § 8 Abs. 2 HwO [S]</description>
        <inputEntry id="T12_4_i1">
          <text>"permission_expired"</text>
        </inputEntry>
        <outputEntry id="T12_4_o1">
          <text>"T12-4"</text>
        </outputEntry>
        <outputEntry id="T12_4_o2">
          <text>"Neue Grundlage erfragen"</text>
        </outputEntry>
        <outputEntry id="T12_4_o3">
          <text>"Löschungsverfahren"</text>
        </outputEntry>
        <outputEntry id="T12_4_o4">
          <text>"§ 13 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 1, § 8 Abs. 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_5">
        <description>§ 126 Abs. 4 Satz 2 HwO [S]</description>
        <inputEntry id="T12_5_i1">
          <text>"proof_126_missing"</text>
        </inputEntry>
        <outputEntry id="T12_5_o1">
          <text>"T12-5"</text>
        </outputEntry>
        <outputEntry id="T12_5_o2">
          <text>"Anhörung"</text>
        </outputEntry>
        <outputEntry id="T12_5_o3">
          <text>"Löschung, zwingend"</text>
        </outputEntry>
        <outputEntry id="T12_5_o4">
          <text>"§ 126 Abs. 4 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 126 Abs. 4 Satz 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_6">
        <description>§ 4 Abs. 1 HwO [S]</description>
        <inputEntry id="T12_6_i1">
          <text>"death"</text>
        </inputEntry>
        <outputEntry id="T12_6_o1">
          <text>"T12-6"</text>
        </outputEntry>
        <outputEntry id="T12_6_o2">
          <text>"Fortführung nach § 4 klären"</text>
        </outputEntry>
        <outputEntry id="T12_6_o3">
          <text>"Wechsel des Inhabers oder Löschung"</text>
        </outputEntry>
        <outputEntry id="T12_6_o4">
          <text>"§ 4 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 4 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_7">
        <description>§ 6 Abs. 1, § 13 Abs. 1 HwO [S]; Reihenfolge [D]</description>
        <inputEntry id="T12_7_i1">
          <text>"moved_away"</text>
        </inputEntry>
        <outputEntry id="T12_7_o1">
          <text>"T12-7"</text>
        </outputEntry>
        <outputEntry id="T12_7_o2">
          <text>"Umzug in einen anderen Bezirk prüfen"</text>
        </outputEntry>
        <outputEntry id="T12_7_o3">
          <text>"Löschung, sobald die neue Eintragung besteht"</text>
        </outputEntry>
        <outputEntry id="T12_7_o4">
          <text>"§ 6 Abs. 1, § 13 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 1, § 13 Abs. 1 HwO [S]; Reihenfolge [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_8">
        <description>§ 13 Abs. 2, § 14 HwO [S]</description>
        <inputEntry id="T12_8_i1">
          <text>"ihk_request"</text>
        </inputEntry>
        <outputEntry id="T12_8_o1">
          <text>"T12-8"</text>
        </outputEntry>
        <outputEntry id="T12_8_o2">
          <text>"Nur „nicht handwerksmäßig“; Sperre nach § 14 prüfen"</text>
        </outputEntry>
        <outputEntry id="T12_8_o3">
          <text>"Löschung oder Ablehnung gegenüber der IHK"</text>
        </outputEntry>
        <outputEntry id="T12_8_o4">
          <text>"§ 13 Abs. 2, § 14 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 2, § 14 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_9">
        <description>§ 17 Abs. 1, § 13 Abs. 1 HwO [S]</description>
        <inputEntry id="T12_9_i1">
          <text>"company_dissolved"</text>
        </inputEntry>
        <outputEntry id="T12_9_o1">
          <text>"T12-9"</text>
        </outputEntry>
        <outputEntry id="T12_9_o2">
          <text>"Auskunft verlangen"</text>
        </outputEntry>
        <outputEntry id="T12_9_o3">
          <text>"Löschung"</text>
        </outputEntry>
        <outputEntry id="T12_9_o4">
          <text>"§ 17 Abs. 1, § 13 Abs. 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 17 Abs. 1, § 13 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T12_10">
        <description>§ 24 VwVfG [S]</description>
        <inputEntry id="T12_10_i1">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T12_10_o1">
          <text>"T12-10"</text>
        </outputEntry>
        <outputEntry id="T12_10_o2">
          <text>"Sachverhalt klären"</text>
        </outputEntry>
        <outputEntry id="T12_10_o3">
          <text>"offen"</text>
        </outputEntry>
        <outputEntry id="T12_10_o4">
          <text>"§ 24 VwVfG"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 24 VwVfG [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="deletion_trigger">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'disclosure.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_disclosure" name="T9 Auskunft" namespace="https://kammerwerk.example/register_entry">
  <decision id="disclosure" name="T9 Auskunft">
    <description>Welche Daten darf die Kammer auf Anfrage mitteilen? Wohnanschrift und Kontaktdaten gehen nie an Private.</description>
    <decisionTable id="table_disclosure" hitPolicy="FIRST">
      <input id="in_disclosure_requester" label="Wer fragt">
        <inputExpression id="expr_disclosure_requester" typeRef="string">
          <text>requester</text>
        </inputExpression>
      </input>
      <input id="in_disclosure_kind" label="Art">
        <inputExpression id="expr_disclosure_kind" typeRef="string">
          <text>kind</text>
        </inputExpression>
      </input>
      <input id="in_disclosure_interest" label="Interesse oder Aufgabe dargelegt">
        <inputExpression id="expr_disclosure_interest" typeRef="boolean">
          <text>interest</text>
        </inputExpression>
      </input>
      <input id="in_disclosure_bond" label="Zweckbindung erklärt">
        <inputExpression id="expr_disclosure_bond" typeRef="boolean">
          <text>bond</text>
        </inputExpression>
      </input>
      <input id="in_disclosure_objection" label="Widerspruch oder schutzwürdiges Interesse">
        <inputExpression id="expr_disclosure_objection" typeRef="boolean">
          <text>objection</text>
        </inputExpression>
      </input>
      <output id="out_disclosure_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_disclosure_decision" label="Ergebnis" name="decision" typeRef="string" />
      <output id="out_disclosure_fields" label="Felder" name="fields" />
      <output id="out_disclosure_law" label="Paragraf" name="law" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T9_1">
        <description>§ 6 Abs. 3 HwO [S]</description>
        <inputEntry id="T9_1_i1">
          <text>"public_body"</text>
        </inputEntry>
        <inputEntry id="T9_1_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_1_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_1_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_1_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_1_o1">
          <text>"T9-1"</text>
        </outputEntry>
        <outputEntry id="T9_1_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_1_o3">
          <text>["Daten, die für die Aufgabe nötig sind, auch Wohnanschrift"]</text>
        </outputEntry>
        <outputEntry id="T9_1_o4">
          <text>"§ 6 Abs. 3 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 3 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_2">
        <description>§ 6 Abs. 3 HwO: Aufgabe nennen lassen [S]</description>
        <inputEntry id="T9_2_i1">
          <text>"public_body"</text>
        </inputEntry>
        <inputEntry id="T9_2_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_2_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_2_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_2_o1">
          <text>"T9-2"</text>
        </outputEntry>
        <outputEntry id="T9_2_o2">
          <text>"refuse"</text>
        </outputEntry>
        <outputEntry id="T9_2_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_2_o4">
          <text>"§ 6 Abs. 3 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 3 HwO: Aufgabe nennen lassen [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_3">
        <description>§ 5a Abs. 2 HwO, Verordnung vom 22.06.2004 [S]; Protokoll 6 Monate</description>
        <inputEntry id="T9_3_i1">
          <text>"chamber"</text>
        </inputEntry>
        <inputEntry id="T9_3_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_3_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_3_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_3_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_3_o1">
          <text>"T9-3"</text>
        </outputEntry>
        <outputEntry id="T9_3_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_3_o3">
          <text>["Name des Inhabers", "Betrieb", "Anschrift", "Telefon", "Telefax", "E-Mail", "Gegenstand", "Größe", "weitere Betriebe mit diesem Betriebsleiter", "Angaben zum Betriebsleiter"]</text>
        </outputEntry>
        <outputEntry id="T9_3_o4">
          <text>"§ 5a Abs. 2 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 5a Abs. 2 HwO, Verordnung vom 22.06.2004 [S]; Protokoll 6 Monate</text>
        </annotationEntry>
      </rule>
      <rule id="T9_4">
        <description>§ 196 Abs. 3 SGB VI [S]</description>
        <inputEntry id="T9_4_i1">
          <text>"pension_insurer"</text>
        </inputEntry>
        <inputEntry id="T9_4_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_4_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_4_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_4_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_4_o1">
          <text>"T9-4"</text>
        </outputEntry>
        <outputEntry id="T9_4_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_4_o3">
          <text>["zwölf Angaben nach § 196 Abs. 3 SGB VI"]</text>
        </outputEntry>
        <outputEntry id="T9_4_o4">
          <text>"§ 196 Abs. 3 SGB VI"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 196 Abs. 3 SGB VI [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_5">
        <description>§ 6 Abs. 2 Satz 1 und 2 HwO [S]</description>
        <inputEntry id="T9_5_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_5_i3">
          <text>not(true)</text>
        </inputEntry>
        <inputEntry id="T9_5_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_5_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_5_o1">
          <text>"T9-5"</text>
        </outputEntry>
        <outputEntry id="T9_5_o2">
          <text>"refuse"</text>
        </outputEntry>
        <outputEntry id="T9_5_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_5_o4">
          <text>"§ 6 Abs. 2 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 2 Satz 1 und 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_6">
        <description>§ 6 Abs. 2 Satz 4 HwO [S]</description>
        <inputEntry id="T9_6_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_6_i2">
          <text>"list"</text>
        </inputEntry>
        <inputEntry id="T9_6_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_6_i5">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T9_6_o1">
          <text>"T9-6"</text>
        </outputEntry>
        <outputEntry id="T9_6_o2">
          <text>"exclude_person"</text>
        </outputEntry>
        <outputEntry id="T9_6_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_6_o4">
          <text>"§ 6 Abs. 2 Satz 4 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 2 Satz 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_7">
        <description>§ 6 Abs. 2 Satz 2, 3 und Abs. 4 HwO [S]</description>
        <inputEntry id="T9_7_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_7_i2">
          <text>"list"</text>
        </inputEntry>
        <inputEntry id="T9_7_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_7_i4">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_7_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_7_o1">
          <text>"T9-7"</text>
        </outputEntry>
        <outputEntry id="T9_7_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_7_o3">
          <text>["Name des Inhabers, gesetzlichen Vertreters, Betriebsleiters oder technischen Leiters", "Firma", "Handwerk", "Anschrift der Niederlassung"]</text>
        </outputEntry>
        <outputEntry id="T9_7_o4">
          <text>"§ 6 Abs. 2 Satz 2, 3 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 2 Satz 2, 3 und Abs. 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_8">
        <description>§ 6 Abs. 4 HwO: erst Zweckbindung erklären [S]</description>
        <inputEntry id="T9_8_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_8_i2">
          <text>"list"</text>
        </inputEntry>
        <inputEntry id="T9_8_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_8_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_8_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_8_o1">
          <text>"T9-8"</text>
        </outputEntry>
        <outputEntry id="T9_8_o2">
          <text>"refuse"</text>
        </outputEntry>
        <outputEntry id="T9_8_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_8_o4">
          <text>"§ 6 Abs. 4 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 4 HwO: erst Zweckbindung erklären [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_9">
        <description>§ 13 Abs. 5 Satz 2 HwO [S]</description>
        <inputEntry id="T9_9_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_9_i2">
          <text>"archive"</text>
        </inputEntry>
        <inputEntry id="T9_9_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_9_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_9_i5">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T9_9_o1">
          <text>"T9-9"</text>
        </outputEntry>
        <outputEntry id="T9_9_o2">
          <text>"refuse"</text>
        </outputEntry>
        <outputEntry id="T9_9_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_9_o4">
          <text>"§ 13 Abs. 5 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 5 Satz 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_10">
        <description>§ 13 Abs. 5 Satz 2 HwO [S]</description>
        <inputEntry id="T9_10_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_10_i2">
          <text>"archive"</text>
        </inputEntry>
        <inputEntry id="T9_10_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_10_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_10_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_10_o1">
          <text>"T9-10"</text>
        </outputEntry>
        <outputEntry id="T9_10_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_10_o3">
          <text>["erforderliche Tatsachen aus dem gesonderten Dateisystem"]</text>
        </outputEntry>
        <outputEntry id="T9_10_o4">
          <text>"§ 13 Abs. 5 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 13 Abs. 5 Satz 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_11">
        <description>§ 6 Abs. 2 Satz 1 HwO [S]; Satz 6 auf alle angewandt [D]</description>
        <inputEntry id="T9_11_i1">
          <text>"private"</text>
        </inputEntry>
        <inputEntry id="T9_11_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_11_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T9_11_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_11_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_11_o1">
          <text>"T9-11"</text>
        </outputEntry>
        <outputEntry id="T9_11_o2">
          <text>"disclose"</text>
        </outputEntry>
        <outputEntry id="T9_11_o3">
          <text>["erforderliche Tatsachen ohne Wohnanschrift und Kontaktdaten"]</text>
        </outputEntry>
        <outputEntry id="T9_11_o4">
          <text>"§ 6 Abs. 2 Satz 1 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 Abs. 2 Satz 1 HwO [S]; Satz 6 auf alle angewandt [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T9_12">
        <description>§ 6 HwO: von Hand prüfen [D]</description>
        <inputEntry id="T9_12_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_12_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_12_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_12_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T9_12_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T9_12_o1">
          <text>"T9-12"</text>
        </outputEntry>
        <outputEntry id="T9_12_o2">
          <text>"refuse"</text>
        </outputEntry>
        <outputEntry id="T9_12_o3">
          <text>[]</text>
        </outputEntry>
        <outputEntry id="T9_12_o4">
          <text>"§ 6 HwO"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 6 HwO: von Hand prüfen [D]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="disclosure">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'documents.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_documents" name="T3 Unterlagen" namespace="https://kammerwerk.example/register_entry">
  <decision id="documents" name="T3 Unterlagen">
    <description>Welche Unterlagen gehören zum vollständigen Antrag, welche dürfen folgen? Die Gewerbeanmeldung (D09) hindert nie.</description>
    <decisionTable id="table_documents" hitPolicy="COLLECT">
      <input id="in_documents_register" label="Verzeichnis">
        <inputExpression id="expr_documents_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_documents_path" label="Weg">
        <inputExpression id="expr_documents_path" typeRef="string">
          <text>path</text>
        </inputExpression>
      </input>
      <input id="in_documents_held" label="Bewilligung liegt schon vor">
        <inputExpression id="expr_documents_held" typeRef="boolean">
          <text>held</text>
        </inputExpression>
      </input>
      <input id="in_documents_owner_leads" label="Inhaber leitet selbst">
        <inputExpression id="expr_documents_owner_leads" typeRef="boolean">
          <text>owner_leads</text>
        </inputExpression>
      </input>
      <input id="in_documents_employed" label="Betriebsleiter angestellt">
        <inputExpression id="expr_documents_employed" typeRef="boolean">
          <text>employed</text>
        </inputExpression>
      </input>
      <input id="in_documents_registered" label="im Handels-, Genossenschafts- oder Gesellschaftsregister">
        <inputExpression id="expr_documents_registered" typeRef="boolean">
          <text>registered</text>
        </inputExpression>
      </input>
      <input id="in_documents_contract" label="Personengesellschaft oder GmbH in Gründung">
        <inputExpression id="expr_documents_contract" typeRef="boolean">
          <text>contract</text>
        </inputExpression>
      </input>
      <input id="in_documents_nebenbetrieb" label="Nebenbetrieb">
        <inputExpression id="expr_documents_nebenbetrieb" typeRef="boolean">
          <text>nebenbetrieb</text>
        </inputExpression>
      </input>
      <input id="in_documents_representative" label="vertreten">
        <inputExpression id="expr_documents_representative" typeRef="boolean">
          <text>representative</text>
        </inputExpression>
      </input>
      <output id="out_documents_document" label="Unterlage" name="document" typeRef="string" />
      <output id="out_documents_later" label="darf folgen" name="later" typeRef="boolean" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T3_1a">
        <description>Antrag: § 10 Abs. 1, § 18 Abs. 1 HwO [S]</description>
        <inputEntry id="T3_1a_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1a_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_1a_o1">
          <text>"D01"</text>
        </outputEntry>
        <outputEntry id="T3_1a_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Antrag: § 10 Abs. 1, § 18 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_1b">
        <description>Ausweis: Landesleistungstexte M-V, HH [P]</description>
        <inputEntry id="T3_1b_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_1b_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_1b_o1">
          <text>"D02"</text>
        </outputEntry>
        <outputEntry id="T3_1b_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Ausweis: Landesleistungstexte M-V, HH [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_2">
        <description>Qualifikationsnachweis: § 7 HwO [S]; nicht bei Fortführung nach § 4 HwO</description>
        <inputEntry id="T3_2_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T3_2_i2">
          <text>not("P4")</text>
        </inputEntry>
        <inputEntry id="T3_2_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_2_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_2_o1">
          <text>"D03"</text>
        </outputEntry>
        <outputEntry id="T3_2_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Qualifikationsnachweis: § 7 HwO [S]; nicht bei Fortführung nach § 4 HwO</text>
        </annotationEntry>
      </rule>
      <rule id="T3_3">
        <description>Betriebsleitererklärung: § 7 Abs. 1, § 17 Abs. 1 HwO [S], BB [P]</description>
        <inputEntry id="T3_3_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T3_3_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i4">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_3_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_3_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_3_o1">
          <text>"D04"</text>
        </outputEntry>
        <outputEntry id="T3_3_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Betriebsleitererklärung: § 7 Abs. 1, § 17 Abs. 1 HwO [S], BB [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_4a">
        <description>Arbeitsvertrag: § 17 Abs. 1 HwO [S], BB [P]</description>
        <inputEntry id="T3_4a_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T3_4a_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i5">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_4a_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4a_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_4a_o1">
          <text>"D05"</text>
        </outputEntry>
        <outputEntry id="T3_4a_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Arbeitsvertrag: § 17 Abs. 1 HwO [S], BB [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_4b">
        <description>Meldung zur Sozialversicherung: § 25 DEÜV, BB [P]; Nachreichung [D]</description>
        <inputEntry id="T3_4b_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T3_4b_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i5">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_4b_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_4b_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_4b_o1">
          <text>"D06"</text>
        </outputEntry>
        <outputEntry id="T3_4b_o2">
          <text>true</text>
        </outputEntry>
        <annotationEntry>
          <text>Meldung zur Sozialversicherung: § 25 DEÜV, BB [P]; Nachreichung [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_5">
        <description>Registerauszug: Landesleistungstexte [P]</description>
        <inputEntry id="T3_5_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i6">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_5_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_5_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_5_o1">
          <text>"D07"</text>
        </outputEntry>
        <outputEntry id="T3_5_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Registerauszug: Landesleistungstexte [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_6">
        <description>Gesellschaftsvertrag: HH [P]</description>
        <inputEntry id="T3_6_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i7">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_6_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_6_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_6_o1">
          <text>"D08"</text>
        </outputEntry>
        <outputEntry id="T3_6_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Gesellschaftsvertrag: HH [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_7">
        <description>Studienunterlagen: § 7 Abs. 2 HwO, HwREintrV [S]</description>
        <inputEntry id="T3_7_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i2">
          <text>"P72ING","P72EQ","P72EUDIPL"</text>
        </inputEntry>
        <inputEntry id="T3_7_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_7_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_7_o1">
          <text>"D19"</text>
        </outputEntry>
        <outputEntry id="T3_7_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Studienunterlagen: § 7 Abs. 2 HwO, HwREintrV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_8">
        <description>Nachweis der Tätigkeit: § 7b Abs. 1 Nr. 2 HwO [S], M-V [P]</description>
        <inputEntry id="T3_8_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i2">
          <text>"P77B7B"</text>
        </inputEntry>
        <inputEntry id="T3_8_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_8_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_8_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_8_o1">
          <text>"D11"</text>
        </outputEntry>
        <outputEntry id="T3_8_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Nachweis der Tätigkeit: § 7b Abs. 1 Nr. 2 HwO [S], M-V [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_9">
        <description>Nachweis der Kenntnisse: § 7a HwO [S], M-V [P]; D03 ist der Meisterbrief des ersten Gewerbes</description>
        <inputEntry id="T3_9_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i2">
          <text>"P77A7A"</text>
        </inputEntry>
        <inputEntry id="T3_9_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_9_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_9_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_9_o1">
          <text>"D11"</text>
        </outputEntry>
        <outputEntry id="T3_9_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Nachweis der Kenntnisse: § 7a HwO [S], M-V [P]; D03 ist der Meisterbrief des ersten Gewerbes</text>
        </annotationEntry>
      </rule>
      <rule id="T3_10a">
        <description>Nachweis der Kenntnisse (beglaubigte Kopien): § 8 HwO [S], M-V [P]</description>
        <inputEntry id="T3_10a_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i2">
          <text>"P73A8"</text>
        </inputEntry>
        <inputEntry id="T3_10a_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_10a_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10a_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_10a_o1">
          <text>"D11"</text>
        </outputEntry>
        <outputEntry id="T3_10a_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Nachweis der Kenntnisse (beglaubigte Kopien): § 8 HwO [S], M-V [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_10b">
        <description>Begründung des Ausnahmefalls: § 8 Abs. 1 HwO [S], M-V [P]</description>
        <inputEntry id="T3_10b_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i2">
          <text>"P73A8"</text>
        </inputEntry>
        <inputEntry id="T3_10b_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_10b_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_10b_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_10b_o1">
          <text>"D12"</text>
        </outputEntry>
        <outputEntry id="T3_10b_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Begründung des Ausnahmefalls: § 8 Abs. 1 HwO [S], M-V [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_11a">
        <description>Bescheinigung der Tätigkeit: § 6 Abs. 1 Nr. 2 EU/EWR HwV [S]</description>
        <inputEntry id="T3_11a_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i2">
          <text>"P73A9"</text>
        </inputEntry>
        <inputEntry id="T3_11a_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_11a_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11a_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_11a_o1">
          <text>"D11"</text>
        </outputEntry>
        <outputEntry id="T3_11a_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Bescheinigung der Tätigkeit: § 6 Abs. 1 Nr. 2 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_11b">
        <description>Übersetzung [P]</description>
        <inputEntry id="T3_11b_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i2">
          <text>"P73A9"</text>
        </inputEntry>
        <inputEntry id="T3_11b_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_11b_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11b_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_11b_o1">
          <text>"D13"</text>
        </outputEntry>
        <outputEntry id="T3_11b_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Übersetzung [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_11c">
        <description>Staatsangehörigkeit: § 6 Abs. 1 Nr. 1 EU/EWR HwV [S]</description>
        <inputEntry id="T3_11c_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i2">
          <text>"P73A9"</text>
        </inputEntry>
        <inputEntry id="T3_11c_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_11c_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11c_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_11c_o1">
          <text>"D14"</text>
        </outputEntry>
        <outputEntry id="T3_11c_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Staatsangehörigkeit: § 6 Abs. 1 Nr. 1 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_11d">
        <description>Keine Untersagung: § 6 Abs. 1 Nr. 6 EU/EWR HwV [S]</description>
        <inputEntry id="T3_11d_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i2">
          <text>"P73A9"</text>
        </inputEntry>
        <inputEntry id="T3_11d_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_11d_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_11d_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_11d_o1">
          <text>"D20"</text>
        </outputEntry>
        <outputEntry id="T3_11d_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Keine Untersagung: § 6 Abs. 1 Nr. 6 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_12a">
        <description>Übersetzung: § 12 Abs. 2 BQFG [S]</description>
        <inputEntry id="T3_12a_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i2">
          <text>"P73G50C"</text>
        </inputEntry>
        <inputEntry id="T3_12a_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_12a_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12a_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_12a_o1">
          <text>"D13"</text>
        </outputEntry>
        <outputEntry id="T3_12a_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Übersetzung: § 12 Abs. 2 BQFG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_12b">
        <description>Unterlagen nach § 12 BQFG [S]</description>
        <inputEntry id="T3_12b_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i2">
          <text>"P73G50C"</text>
        </inputEntry>
        <inputEntry id="T3_12b_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T3_12b_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_12b_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_12b_o1">
          <text>"D21"</text>
        </outputEntry>
        <outputEntry id="T3_12b_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Unterlagen nach § 12 BQFG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_13">
        <description>Vorliegender Bescheid: § 7 Abs. 3, 7 HwO [S]</description>
        <inputEntry id="T3_13_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_13_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_13_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_13_o1">
          <text>"D10"</text>
        </outputEntry>
        <outputEntry id="T3_13_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Vorliegender Bescheid: § 7 Abs. 3, 7 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_14">
        <description>Sterbeurkunde, Nachweis der Erben oder des Amtes: § 4 Abs. 1 HwO [S]</description>
        <inputEntry id="T3_14_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i2">
          <text>"P4"</text>
        </inputEntry>
        <inputEntry id="T3_14_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_14_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_14_o1">
          <text>"D15"</text>
        </outputEntry>
        <outputEntry id="T3_14_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Sterbeurkunde, Nachweis der Erben oder des Amtes: § 4 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_15">
        <description>Beschreibung des Hauptbetriebs, Jahresstunden: § 3 HwO [S]</description>
        <inputEntry id="T3_15_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_15_i8">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T3_15_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_15_o1">
          <text>"D18"</text>
        </outputEntry>
        <outputEntry id="T3_15_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Beschreibung des Hauptbetriebs, Jahresstunden: § 3 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_16">
        <description>Vollmacht: § 14 Abs. 1 VwVfG [S]</description>
        <inputEntry id="T3_16_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_16_i9">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T3_16_o1">
          <text>"D16"</text>
        </outputEntry>
        <outputEntry id="T3_16_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Vollmacht: § 14 Abs. 1 VwVfG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T3_17">
        <description>Gesellenprüfungszeugnis: § 90 Abs. 3 Nr. 1 HwO [S]</description>
        <inputEntry id="T3_17_i1">
          <text>"E"</text>
        </inputEntry>
        <inputEntry id="T3_17_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T3_17_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T3_17_o1">
          <text>"D03"</text>
        </outputEntry>
        <outputEntry id="T3_17_o2">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>Gesellenprüfungszeugnis: § 90 Abs. 3 Nr. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="documents">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'entry_path.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_entry_path" name="T2 Eintragungsweg" namespace="https://kammerwerk.example/register_entry">
  <decision id="entry_path" name="T2 Eintragungsweg">
    <description>Von oben nach unten gilt die erste Zeile, der nichts entgegensteht. Welche Wege offenstehen, stellt die Vorprüfung aus den Angaben fest; was nicht bekannt ist, sperrt keinen Weg.</description>
    <decisionTable id="table_entry_path" hitPolicy="FIRST">
      <input id="in_entry_path_register" label="Verzeichnis (T1)">
        <inputExpression id="expr_entry_path_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_entry_path_event" label="Anlass">
        <inputExpression id="expr_entry_path_event" typeRef="string">
          <text>event</text>
        </inputExpression>
      </input>
      <input id="in_entry_path_ways" label="Wege, denen nichts entgegensteht">
        <inputExpression id="expr_entry_path_ways">
          <text>ways</text>
        </inputExpression>
      </input>
      <input id="in_entry_path_owner_leads" label="Inhaber leitet selbst">
        <inputExpression id="expr_entry_path_owner_leads" typeRef="boolean">
          <text>owner_leads</text>
        </inputExpression>
      </input>
      <output id="out_entry_path_path" label="Weg" name="path" typeRef="string" />
      <output id="out_entry_path_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_entry_path_permission_first" label="erst Bewilligung" name="permission_first" typeRef="boolean" />
      <output id="out_entry_path_review" label="Fachprüfung" name="review" typeRef="boolean" />
      <output id="out_entry_path_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_entry_path_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T2_none">
        <description>T1 ergibt kein Verzeichnis</description>
        <inputEntry id="T2_none_i1">
          <text>"none"</text>
        </inputEntry>
        <inputEntry id="T2_none_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_none_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_none_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_none_o1">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T2_none_o2">
          <text>"T2-0"</text>
        </outputEntry>
        <outputEntry id="T2_none_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_none_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_none_o5">
          <text>"§§ 1, 18 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_none_o6">
          <text>"Keine Eintragung, daher kein Eintragungsweg."</text>
        </outputEntry>
        <annotationEntry>
          <text>T1 ergibt kein Verzeichnis</text>
        </annotationEntry>
      </rule>
      <rule id="T2_B">
        <description>§§ 18 bis 20 HwO [S]</description>
        <inputEntry id="T2_B_i1">
          <text>"B1","B2"</text>
        </inputEntry>
        <inputEntry id="T2_B_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_B_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_B_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_B_o1">
          <text>"B_ANZ"</text>
        </outputEntry>
        <outputEntry id="T2_B_o2">
          <text>"T2-B"</text>
        </outputEntry>
        <outputEntry id="T2_B_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_B_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_B_o5">
          <text>"§§ 18 bis 20 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_B_o6">
          <text>"Anzeige genügt, eine Qualifikation ist nicht nötig."</text>
        </outputEntry>
        <annotationEntry>
          <text>§§ 18 bis 20 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_E">
        <description>§ 90 Abs. 3, 4 HwO [S]</description>
        <inputEntry id="T2_E_i1">
          <text>"E"</text>
        </inputEntry>
        <inputEntry id="T2_E_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_E_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_E_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_E_o1">
          <text>"E_ANZ"</text>
        </outputEntry>
        <outputEntry id="T2_E_o2">
          <text>"T2-E"</text>
        </outputEntry>
        <outputEntry id="T2_E_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_E_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_E_o5">
          <text>"§ 90 Abs. 3, 4 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_E_o6">
          <text>"Anzeige mit Gesellenprüfung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 90 Abs. 3, 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_P4">
        <description>§ 4 Abs. 1 HwO [S]</description>
        <inputEntry id="T2_P4_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_P4_i2">
          <text>"death"</text>
        </inputEntry>
        <inputEntry id="T2_P4_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_P4_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_P4_o1">
          <text>"P4"</text>
        </outputEntry>
        <outputEntry id="T2_P4_o2">
          <text>"T2-P4"</text>
        </outputEntry>
        <outputEntry id="T2_P4_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_P4_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_P4_o5">
          <text>"§ 4 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_P4_o6">
          <text>"Fortführung nach dem Tod des Inhabers; ein Betriebsleiter ist unverzüglich zu bestellen."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 4 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_1_8">
        <description>§ 7 Abs. 3 mit § 8 HwO [S]</description>
        <inputEntry id="T2_1_8_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_1_8_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_1_8_i3">
          <text>list contains(?, "permission_8")</text>
        </inputEntry>
        <inputEntry id="T2_1_8_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_1_8_o1">
          <text>"P73A8"</text>
        </outputEntry>
        <outputEntry id="T2_1_8_o2">
          <text>"T2-1"</text>
        </outputEntry>
        <outputEntry id="T2_1_8_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_8_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_8_o5">
          <text>"§ 7 Abs. 3, § 8 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_1_8_o6">
          <text>"Ausnahmebewilligung nach § 8 HwO liegt vor"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 8 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_1_9">
        <description>§ 7 Abs. 3 mit § 9 Abs. 1 HwO [S]</description>
        <inputEntry id="T2_1_9_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_1_9_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_1_9_i3">
          <text>list contains(?, "permission_9")</text>
        </inputEntry>
        <inputEntry id="T2_1_9_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_1_9_o1">
          <text>"P73A9"</text>
        </outputEntry>
        <outputEntry id="T2_1_9_o2">
          <text>"T2-1"</text>
        </outputEntry>
        <outputEntry id="T2_1_9_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_9_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_9_o5">
          <text>"§ 7 Abs. 3, § 9 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_1_9_o6">
          <text>"Ausnahmebewilligung nach § 9 HwO liegt vor"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 9 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_1_50c">
        <description>§ 7 Abs. 3 mit § 50c HwO [S]</description>
        <inputEntry id="T2_1_50c_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_1_50c_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_1_50c_i3">
          <text>list contains(?, "equivalence_50c")</text>
        </inputEntry>
        <inputEntry id="T2_1_50c_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_1_50c_o1">
          <text>"P73G50C"</text>
        </outputEntry>
        <outputEntry id="T2_1_50c_o2">
          <text>"T2-1"</text>
        </outputEntry>
        <outputEntry id="T2_1_50c_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_50c_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_1_50c_o5">
          <text>"§ 7 Abs. 3, § 50c HwO"</text>
        </outputEntry>
        <outputEntry id="T2_1_50c_o6">
          <text>"Gleichwertigkeitsfeststellung nach § 50c HwO liegt vor"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 50c HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_2_7a">
        <description>§ 7 Abs. 7 mit § 7a HwO [S]</description>
        <inputEntry id="T2_2_7a_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_2_7a_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_2_7a_i3">
          <text>list contains(?, "permission_7a")</text>
        </inputEntry>
        <inputEntry id="T2_2_7a_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_2_7a_o1">
          <text>"P77A7A"</text>
        </outputEntry>
        <outputEntry id="T2_2_7a_o2">
          <text>"T2-2"</text>
        </outputEntry>
        <outputEntry id="T2_2_7a_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_2_7a_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_2_7a_o5">
          <text>"§ 7 Abs. 7, § 7a HwO"</text>
        </outputEntry>
        <outputEntry id="T2_2_7a_o6">
          <text>"Ausübungsberechtigung nach § 7a HwO liegt vor"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 7 mit § 7a HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_2_7b">
        <description>§ 7 Abs. 7 mit § 7b HwO [S]</description>
        <inputEntry id="T2_2_7b_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_2_7b_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_2_7b_i3">
          <text>list contains(?, "permission_7b")</text>
        </inputEntry>
        <inputEntry id="T2_2_7b_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_2_7b_o1">
          <text>"P77B7B"</text>
        </outputEntry>
        <outputEntry id="T2_2_7b_o2">
          <text>"T2-2"</text>
        </outputEntry>
        <outputEntry id="T2_2_7b_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_2_7b_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_2_7b_o5">
          <text>"§ 7 Abs. 7, § 7b HwO"</text>
        </outputEntry>
        <outputEntry id="T2_2_7b_o6">
          <text>"Ausübungsberechtigung nach § 7b HwO liegt vor"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 7 mit § 7b HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_3_owner">
        <description>§ 7 Abs. 1a HwO [S]</description>
        <inputEntry id="T2_3_owner_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_3_owner_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_3_owner_i3">
          <text>list contains(?, "meister")</text>
        </inputEntry>
        <inputEntry id="T2_3_owner_i4">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T2_3_owner_o1">
          <text>"P71A"</text>
        </outputEntry>
        <outputEntry id="T2_3_owner_o2">
          <text>"T2-3"</text>
        </outputEntry>
        <outputEntry id="T2_3_owner_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_3_owner_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_3_owner_o5">
          <text>"§ 7 Abs. 1a HwO"</text>
        </outputEntry>
        <outputEntry id="T2_3_owner_o6">
          <text>"Meisterprüfung im Gewerbe"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1a HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_3_lead">
        <description>§ 7 Abs. 1 mit Abs. 1a HwO [S]</description>
        <inputEntry id="T2_3_lead_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_3_lead_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_3_lead_i3">
          <text>list contains(?, "meister")</text>
        </inputEntry>
        <inputEntry id="T2_3_lead_i4">
          <text>false</text>
        </inputEntry>
        <outputEntry id="T2_3_lead_o1">
          <text>"P71BL"</text>
        </outputEntry>
        <outputEntry id="T2_3_lead_o2">
          <text>"T2-3"</text>
        </outputEntry>
        <outputEntry id="T2_3_lead_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_3_lead_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_3_lead_o5">
          <text>"§ 7 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_3_lead_o6">
          <text>"Betriebsleitung mit Meisterprüfung im Gewerbe"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1 mit Abs. 1a HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_4_owner">
        <description>§ 7 Abs. 1a HwO, § 1 HwVerwdtV [S]</description>
        <inputEntry id="T2_4_owner_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_4_owner_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_4_owner_i3">
          <text>list contains(?, "meister_related")</text>
        </inputEntry>
        <inputEntry id="T2_4_owner_i4">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T2_4_owner_o1">
          <text>"P71A"</text>
        </outputEntry>
        <outputEntry id="T2_4_owner_o2">
          <text>"T2-4"</text>
        </outputEntry>
        <outputEntry id="T2_4_owner_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_4_owner_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_4_owner_o5">
          <text>"§ 7 Abs. 1a HwO, HwVerwdtV"</text>
        </outputEntry>
        <outputEntry id="T2_4_owner_o6">
          <text>"Meisterprüfung in einem verwandten Handwerk"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1a HwO, § 1 HwVerwdtV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_4_lead">
        <description>§ 7 Abs. 1 mit Abs. 1a HwO, § 1 HwVerwdtV [S]</description>
        <inputEntry id="T2_4_lead_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_4_lead_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_4_lead_i3">
          <text>list contains(?, "meister_related")</text>
        </inputEntry>
        <inputEntry id="T2_4_lead_i4">
          <text>false</text>
        </inputEntry>
        <outputEntry id="T2_4_lead_o1">
          <text>"P71BL"</text>
        </outputEntry>
        <outputEntry id="T2_4_lead_o2">
          <text>"T2-4"</text>
        </outputEntry>
        <outputEntry id="T2_4_lead_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_4_lead_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_4_lead_o5">
          <text>"§ 7 Abs. 1 HwO, HwVerwdtV"</text>
        </outputEntry>
        <outputEntry id="T2_4_lead_o6">
          <text>"Betriebsleitung mit Meisterprüfung in einem verwandten Handwerk"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1 mit Abs. 1a HwO, § 1 HwVerwdtV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_5">
        <description>§ 50b HwO, Verordnungen vom 31.01.1997 und 22.12.1997 [S]</description>
        <inputEntry id="T2_5_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_5_i3">
          <text>list contains(?, "at_fr_master")</text>
        </inputEntry>
        <inputEntry id="T2_5_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_5_o1">
          <text>"P50B"</text>
        </outputEntry>
        <outputEntry id="T2_5_o2">
          <text>"T2-5"</text>
        </outputEntry>
        <outputEntry id="T2_5_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_5_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_5_o5">
          <text>"§ 50b HwO"</text>
        </outputEntry>
        <outputEntry id="T2_5_o6">
          <text>"Gleichgestelltes österreichisches oder französisches Meisterprüfungszeugnis"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 50b HwO, Verordnungen vom 31.01.1997 und 22.12.1997 [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_6">
        <description>Verordnung vom 06.12.1991 [S]</description>
        <inputEntry id="T2_6_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_6_i3">
          <text>list contains(?, "veb_meister")</text>
        </inputEntry>
        <inputEntry id="T2_6_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_6_o1">
          <text>"PVEB"</text>
        </outputEntry>
        <outputEntry id="T2_6_o2">
          <text>"T2-6"</text>
        </outputEntry>
        <outputEntry id="T2_6_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_6_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_6_o5">
          <text>"VO vom 06.12.1991"</text>
        </outputEntry>
        <outputEntry id="T2_6_o6">
          <text>"Meister der volkseigenen Industrie mit zusätzlichem Nachweis"</text>
        </outputEntry>
        <annotationEntry>
          <text>Verordnung vom 06.12.1991 [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_7">
        <description>§ 7 Abs. 2 Satz 1 und 5 HwO, HwREintrV [S]; Fachprüfung durch einen Menschen</description>
        <inputEntry id="T2_7_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_7_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_7_i3">
          <text>list contains(?, "engineer")</text>
        </inputEntry>
        <inputEntry id="T2_7_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_7_o1">
          <text>"P72ING"</text>
        </outputEntry>
        <outputEntry id="T2_7_o2">
          <text>"T2-7"</text>
        </outputEntry>
        <outputEntry id="T2_7_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_7_o4">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_7_o5">
          <text>"§ 7 Abs. 2 Satz 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_7_o6">
          <text>"Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 2 Satz 1 und 5 HwO, HwREintrV [S]; Fachprüfung durch einen Menschen</text>
        </annotationEntry>
      </rule>
      <rule id="T2_8">
        <description>§ 7 Abs. 2 Satz 2, 3 HwO [S]; Fachprüfung durch einen Menschen</description>
        <inputEntry id="T2_8_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_8_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_8_i3">
          <text>list contains(?, "equal_exam")</text>
        </inputEntry>
        <inputEntry id="T2_8_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_8_o1">
          <text>"P72EQ"</text>
        </outputEntry>
        <outputEntry id="T2_8_o2">
          <text>"T2-8"</text>
        </outputEntry>
        <outputEntry id="T2_8_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_8_o4">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_8_o5">
          <text>"§ 7 Abs. 2 Satz 2 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_8_o6">
          <text>"Andere, mindestens gleichwertige deutsche Prüfung"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 2 Satz 2, 3 HwO [S]; Fachprüfung durch einen Menschen</text>
        </annotationEntry>
      </rule>
      <rule id="T2_9">
        <description>§ 7 Abs. 2 Satz 4 HwO [S]; Fachprüfung durch einen Menschen</description>
        <inputEntry id="T2_9_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_9_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_9_i3">
          <text>list contains(?, "eu_diploma")</text>
        </inputEntry>
        <inputEntry id="T2_9_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_9_o1">
          <text>"P72EUDIPL"</text>
        </outputEntry>
        <outputEntry id="T2_9_o2">
          <text>"T2-9"</text>
        </outputEntry>
        <outputEntry id="T2_9_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_9_o4">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_9_o5">
          <text>"§ 7 Abs. 2 Satz 4 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_9_o6">
          <text>"Hochschuldiplom aus EU, EWR oder Schweiz nach mindestens drei Jahren"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 2 Satz 4 HwO [S]; Fachprüfung durch einen Menschen</text>
        </annotationEntry>
      </rule>
      <rule id="T2_10">
        <description>§ 7 Abs. 7 mit § 7a HwO [S]</description>
        <inputEntry id="T2_10_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_10_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_10_i3">
          <text>list contains(?, "entered_elsewhere")</text>
        </inputEntry>
        <inputEntry id="T2_10_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_10_o1">
          <text>"P77A7A"</text>
        </outputEntry>
        <outputEntry id="T2_10_o2">
          <text>"T2-10"</text>
        </outputEntry>
        <outputEntry id="T2_10_o3">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_10_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_10_o5">
          <text>"§ 7 Abs. 7, § 7a HwO"</text>
        </outputEntry>
        <outputEntry id="T2_10_o6">
          <text>"Ausübungsberechtigung für ein weiteres Gewerbe"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 7 mit § 7a HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_11">
        <description>§ 7 Abs. 7 mit § 7b HwO [S]; die leitende Stellung beurteilt ein Mensch</description>
        <inputEntry id="T2_11_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_11_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_11_i3">
          <text>list contains(?, "altgeselle")</text>
        </inputEntry>
        <inputEntry id="T2_11_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_11_o1">
          <text>"P77B7B"</text>
        </outputEntry>
        <outputEntry id="T2_11_o2">
          <text>"T2-11"</text>
        </outputEntry>
        <outputEntry id="T2_11_o3">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_11_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_11_o5">
          <text>"§ 7 Abs. 7, § 7b HwO"</text>
        </outputEntry>
        <outputEntry id="T2_11_o6">
          <text>"Ausübungsberechtigung für erfahrene Gesellen"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 7 mit § 7b HwO [S]; die leitende Stellung beurteilt ein Mensch</text>
        </annotationEntry>
      </rule>
      <rule id="T2_12">
        <description>§ 7 Abs. 3 mit § 9 Abs. 1 HwO, §§ 1 bis 5 EU/EWR HwV [S]</description>
        <inputEntry id="T2_12_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_12_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_12_i3">
          <text>list contains(?, "eu_ewr")</text>
        </inputEntry>
        <inputEntry id="T2_12_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_12_o1">
          <text>"P73A9"</text>
        </outputEntry>
        <outputEntry id="T2_12_o2">
          <text>"T2-12"</text>
        </outputEntry>
        <outputEntry id="T2_12_o3">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_12_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_12_o5">
          <text>"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV"</text>
        </outputEntry>
        <outputEntry id="T2_12_o6">
          <text>"Ausnahmebewilligung für Staatsangehörige von EU, EWR und Schweiz"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 9 Abs. 1 HwO, §§ 1 bis 5 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_13">
        <description>§ 7 Abs. 3 mit § 50c HwO [S]</description>
        <inputEntry id="T2_13_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_13_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_13_i3">
          <text>list contains(?, "foreign_certificate")</text>
        </inputEntry>
        <inputEntry id="T2_13_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_13_o1">
          <text>"P73G50C"</text>
        </outputEntry>
        <outputEntry id="T2_13_o2">
          <text>"T2-13"</text>
        </outputEntry>
        <outputEntry id="T2_13_o3">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_13_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_13_o5">
          <text>"§ 7 Abs. 3, § 50c HwO"</text>
        </outputEntry>
        <outputEntry id="T2_13_o6">
          <text>"Gleichwertigkeitsfeststellung für ein ausländisches Zeugnis"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 50c HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_14">
        <description>§ 7 Abs. 3 mit § 8 HwO [S]</description>
        <inputEntry id="T2_14_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_14_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_14_i3">
          <text>list contains(?, "hardship")</text>
        </inputEntry>
        <inputEntry id="T2_14_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_14_o1">
          <text>"P73A8"</text>
        </outputEntry>
        <outputEntry id="T2_14_o2">
          <text>"T2-14"</text>
        </outputEntry>
        <outputEntry id="T2_14_o3">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T2_14_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_14_o5">
          <text>"§ 7 Abs. 3, § 8 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_14_o6">
          <text>"Ausnahmebewilligung in einem Ausnahmefall"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 3 mit § 8 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_15">
        <description>§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG [S]</description>
        <inputEntry id="T2_15_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T2_15_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_15_i3">
          <text>list contains(?, "spaetaussiedler")</text>
        </inputEntry>
        <inputEntry id="T2_15_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_15_o1">
          <text>"P79"</text>
        </outputEntry>
        <outputEntry id="T2_15_o2">
          <text>"T2-15"</text>
        </outputEntry>
        <outputEntry id="T2_15_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_15_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_15_o5">
          <text>"§ 7 Abs. 9 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_15_o6">
          <text>"Vertriebene und Spätaussiedler mit gleichwertiger Prüfung"</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T2_16">
        <description>§ 7 HwO [S]; Beratung anbieten, § 25 VwVfG [S]</description>
        <inputEntry id="T2_16_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_16_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_16_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T2_16_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T2_16_o1">
          <text>"KEIN_WEG"</text>
        </outputEntry>
        <outputEntry id="T2_16_o2">
          <text>"T2-16"</text>
        </outputEntry>
        <outputEntry id="T2_16_o3">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_16_o4">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T2_16_o5">
          <text>"§ 7 HwO"</text>
        </outputEntry>
        <outputEntry id="T2_16_o6">
          <text>"Kein Eintragungsweg: Betriebsleiter einstellen, Meisterprüfung ablegen oder einen anderen Weg wählen."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 HwO [S]; Beratung anbieten, § 25 VwVfG [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="entry_path">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'escalated_case.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "escalated_case",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_escalation_measure",
   "type": "radio",
   "key": "escalation.measure",
   "label": "Was veranlassen Sie?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "Aufgabe neu zugewiesen", "value": "assign"},
    {"label": "Entscheidung wird heute getroffen", "value": "decide"},
    {"label": "Verlängerung wird geprüft", "value": "extend"},
    {"label": "nichts weiter nötig", "value": "none"}
   ]
  },
  {
   "id": "field_escalation_note",
   "type": "textarea",
   "key": "escalation.note",
   "label": "Vermerk",
   "validate": {
    "required": true,
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'experience_7b.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_experience_7b" name="T5 Altgesellenregelung § 7b" namespace="https://kammerwerk.example/register_entry">
  <decision id="experience_7b" name="T5 Altgesellenregelung § 7b">
    <description>Von oben nach unten gilt die erste zutreffende Zeile. Bleibt eine Angabe leer, ist sie nicht bekannt und hindert nicht. 365 Tage je Jahr nach § 191 BGB; Teilzeit zählt anteilig.</description>
    <decisionTable id="table_experience_7b" hitPolicy="FIRST">
      <input id="in_experience_7b_number" label="Gewerbe Anlage A Nr.">
        <inputExpression id="expr_experience_7b_number" typeRef="number">
          <text>number</text>
        </inputExpression>
      </input>
      <input id="in_experience_7b_exam" label="Prüfung passt">
        <inputExpression id="expr_experience_7b_exam" typeRef="boolean">
          <text>exam</text>
        </inputExpression>
      </input>
      <input id="in_experience_7b_days_total" label="Tage insgesamt">
        <inputExpression id="expr_experience_7b_days_total" typeRef="number">
          <text>days_total</text>
        </inputExpression>
      </input>
      <input id="in_experience_7b_days_leading" label="Tage in leitender Stellung">
        <inputExpression id="expr_experience_7b_days_leading" typeRef="number">
          <text>days_leading</text>
        </inputExpression>
      </input>
      <input id="in_experience_7b_essential_activity" label="wesentliche Tätigkeit">
        <inputExpression id="expr_experience_7b_essential_activity" typeRef="boolean">
          <text>essential_activity</text>
        </inputExpression>
      </input>
      <output id="out_experience_7b_result" label="Ergebnis" name="result" typeRef="string" />
      <output id="out_experience_7b_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_experience_7b_missing_days" label="fehlende Tage" name="missing_days" typeRef="number" />
      <output id="out_experience_7b_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_experience_7b_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T5_1">
        <description>§ 7b Abs. 1 HwO [S]</description>
        <inputEntry id="T5_1_i1">
          <text>12,[33..37]</text>
        </inputEntry>
        <inputEntry id="T5_1_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_1_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_1_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_1_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T5_1_o1">
          <text>"excluded"</text>
        </outputEntry>
        <outputEntry id="T5_1_o2">
          <text>"T5-1"</text>
        </outputEntry>
        <outputEntry id="T5_1_o3">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T5_1_o4">
          <text>"§ 7b Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T5_1_o5">
          <text>"Gewerbe von der Altgesellenregelung ausgenommen (Nr. 12 und 33 bis 37)."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T5_2">
        <description>§ 7b Abs. 1 Nr. 1 HwO [S]</description>
        <inputEntry id="T5_2_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_2_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T5_2_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_2_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T5_2_o1">
          <text>"exam"</text>
        </outputEntry>
        <outputEntry id="T5_2_o2">
          <text>"T5-2"</text>
        </outputEntry>
        <outputEntry id="T5_2_o3">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T5_2_o4">
          <text>"§ 7b Abs. 1 Nr. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T5_2_o5">
          <text>"Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b Abs. 1 Nr. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T5_3">
        <description>§ 7b Abs. 1 Nr. 2 HwO, § 191 BGB [S]; Tageszahl [D]</description>
        <inputEntry id="T5_3_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_3_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_3_i3">
          <text>&lt; 2190</text>
        </inputEntry>
        <inputEntry id="T5_3_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_3_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T5_3_o1">
          <text>"years"</text>
        </outputEntry>
        <outputEntry id="T5_3_o2">
          <text>"T5-3"</text>
        </outputEntry>
        <outputEntry id="T5_3_o3">
          <text>2190 - days_total</text>
        </outputEntry>
        <outputEntry id="T5_3_o4">
          <text>"§ 7b Abs. 1 Nr. 2 HwO"</text>
        </outputEntry>
        <outputEntry id="T5_3_o5">
          <text>"Weniger als sechs Jahre Tätigkeit (2.190 Tage)."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b Abs. 1 Nr. 2 HwO, § 191 BGB [S]; Tageszahl [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T5_4">
        <description>§ 7b Abs. 1 Nr. 2 HwO, § 191 BGB [S]; Tageszahl [D]</description>
        <inputEntry id="T5_4_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_4_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_4_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_4_i4">
          <text>&lt; 1460</text>
        </inputEntry>
        <inputEntry id="T5_4_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T5_4_o1">
          <text>"leading"</text>
        </outputEntry>
        <outputEntry id="T5_4_o2">
          <text>"T5-4"</text>
        </outputEntry>
        <outputEntry id="T5_4_o3">
          <text>1460 - days_leading</text>
        </outputEntry>
        <outputEntry id="T5_4_o4">
          <text>"§ 7b Abs. 1 Nr. 2 HwO"</text>
        </outputEntry>
        <outputEntry id="T5_4_o5">
          <text>"Weniger als vier Jahre in leitender Stellung (1.460 Tage)."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b Abs. 1 Nr. 2 HwO, § 191 BGB [S]; Tageszahl [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T5_5">
        <description>§ 7b Abs. 1 Nr. 3 HwO [S]</description>
        <inputEntry id="T5_5_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_5_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_5_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_5_i5">
          <text>false</text>
        </inputEntry>
        <outputEntry id="T5_5_o1">
          <text>"activity"</text>
        </outputEntry>
        <outputEntry id="T5_5_o2">
          <text>"T5-5"</text>
        </outputEntry>
        <outputEntry id="T5_5_o3">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T5_5_o4">
          <text>"§ 7b Abs. 1 Nr. 3 HwO"</text>
        </outputEntry>
        <outputEntry id="T5_5_o5">
          <text>"Die Tätigkeit umfasste keine wesentliche Tätigkeit des Gewerbes."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b Abs. 1 Nr. 3 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T5_6">
        <description>§ 7b HwO [S]</description>
        <inputEntry id="T5_6_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_6_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T5_6_i5">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T5_6_o1">
          <text>"possible"</text>
        </outputEntry>
        <outputEntry id="T5_6_o2">
          <text>"T5-6"</text>
        </outputEntry>
        <outputEntry id="T5_6_o3">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T5_6_o4">
          <text>"§ 7b HwO"</text>
        </outputEntry>
        <outputEntry id="T5_6_o5">
          <text>"Altgesellenregelung möglich; die leitende Stellung beurteilt ein Mensch."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7b HwO [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="experience_7b">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'experience_eu.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_experience_eu" name="T2 Zeile 12: Berufserfahrung in EU, EWR oder Schweiz" namespace="https://kammerwerk.example/register_entry">
  <decision id="experience_eu" name="T2 Zeile 12: Berufserfahrung in EU, EWR oder Schweiz">
    <description>Welche der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt? Je zusammenhängender Tätigkeit einmal ausgewertet, die günstigste zählt.</description>
    <decisionTable id="table_experience_eu" hitPolicy="FIRST">
      <input id="in_experience_eu_number" label="Gewerbe Anlage A Nr.">
        <inputExpression id="expr_experience_eu_number" typeRef="number">
          <text>number</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_responsible_months" label="Monate selbständig oder betriebsverantwortlich, ununterbrochen">
        <inputExpression id="expr_experience_eu_responsible_months" typeRef="number">
          <text>responsible_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_self_months" label="davon nur selbständig, ununterbrochen">
        <inputExpression id="expr_experience_eu_self_months" typeRef="number">
          <text>self_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_employed_months" label="Monate als Arbeitnehmer">
        <inputExpression id="expr_experience_eu_employed_months" typeRef="number">
          <text>employed_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_leading_months" label="Monate in leitender Stellung, ununterbrochen">
        <inputExpression id="expr_experience_eu_leading_months" typeRef="number">
          <text>leading_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_technical_months" label="davon technisch mit Abteilungsverantwortung">
        <inputExpression id="expr_experience_eu_technical_months" typeRef="number">
          <text>technical_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_training_months" label="Monate vorherige Ausbildung">
        <inputExpression id="expr_experience_eu_training_months" typeRef="number">
          <text>training_months</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_recent" label="vor höchstens zehn Jahren beendet">
        <inputExpression id="expr_experience_eu_recent" typeRef="boolean">
          <text>recent</text>
        </inputExpression>
      </input>
      <input id="in_experience_eu_recent_overall" label="gesamte Tätigkeit vor höchstens zehn Jahren beendet">
        <inputExpression id="expr_experience_eu_recent_overall" typeRef="boolean">
          <text>recent_overall</text>
        </inputExpression>
      </input>
      <output id="out_experience_eu_alternative" label="Möglichkeit" name="alternative" typeRef="string" />
      <output id="out_experience_eu_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="EU_0">
        <description>§ 2 Abs. 1 Satz 2 EU/EWR HwV [S]</description>
        <inputEntry id="EU_0_i1">
          <text>[33..37]</text>
        </inputEntry>
        <inputEntry id="EU_0_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_0_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_0_o1">
          <text>"excluded"</text>
        </outputEntry>
        <outputEntry id="EU_0_o2">
          <text>"Berufserfahrung allein genügt in den Gewerben Nr. 33 bis 37 nicht."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 1 Satz 2 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="EU_1">
        <description>§ 2 Abs. 2 Nr. 1 EU/EWR HwV [S]</description>
        <inputEntry id="EU_1_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i2">
          <text>&gt;= 72</text>
        </inputEntry>
        <inputEntry id="EU_1_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_1_i8">
          <text>true</text>
        </inputEntry>
        <inputEntry id="EU_1_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_1_o1">
          <text>"1"</text>
        </outputEntry>
        <outputEntry id="EU_1_o2">
          <text>"Sechs Jahre ununterbrochen selbständig oder betriebsverantwortlich, vor höchstens zehn Jahren beendet."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 Nr. 1 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="EU_2">
        <description>§ 2 Abs. 2 Nr. 2 EU/EWR HwV [S]</description>
        <inputEntry id="EU_2_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i2">
          <text>&gt;= 36</text>
        </inputEntry>
        <inputEntry id="EU_2_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i7">
          <text>&gt;= 36</text>
        </inputEntry>
        <inputEntry id="EU_2_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_2_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_2_o1">
          <text>"2"</text>
        </outputEntry>
        <outputEntry id="EU_2_o2">
          <text>"Drei Jahre selbständig oder betriebsverantwortlich nach mindestens dreijähriger Ausbildung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 Nr. 2 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="EU_3">
        <description>§ 2 Abs. 2 Nr. 3 EU/EWR HwV [S]</description>
        <inputEntry id="EU_3_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i2">
          <text>&gt;= 48</text>
        </inputEntry>
        <inputEntry id="EU_3_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i7">
          <text>&gt;= 24</text>
        </inputEntry>
        <inputEntry id="EU_3_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_3_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_3_o1">
          <text>"3"</text>
        </outputEntry>
        <outputEntry id="EU_3_o2">
          <text>"Vier Jahre selbständig oder betriebsverantwortlich nach mindestens zweijähriger Ausbildung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 Nr. 3 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="EU_4">
        <description>§ 2 Abs. 2 Nr. 4 EU/EWR HwV [S]</description>
        <inputEntry id="EU_4_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i3">
          <text>&gt;= 36</text>
        </inputEntry>
        <inputEntry id="EU_4_i4">
          <text>&gt;= 60</text>
        </inputEntry>
        <inputEntry id="EU_4_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_4_i9">
          <text>true</text>
        </inputEntry>
        <outputEntry id="EU_4_o1">
          <text>"4"</text>
        </outputEntry>
        <outputEntry id="EU_4_o2">
          <text>"Drei Jahre selbständig und fünf Jahre als Arbeitnehmer, vor höchstens zehn Jahren beendet."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 Nr. 4 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
      <rule id="EU_5">
        <description>§ 2 Abs. 2 Nr. 5 EU/EWR HwV [S]; nicht für Friseure (Nr. 38)</description>
        <inputEntry id="EU_5_i1">
          <text>not(38)</text>
        </inputEntry>
        <inputEntry id="EU_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_5_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_5_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_5_i5">
          <text>&gt;= 60</text>
        </inputEntry>
        <inputEntry id="EU_5_i6">
          <text>&gt;= 36</text>
        </inputEntry>
        <inputEntry id="EU_5_i7">
          <text>&gt;= 36</text>
        </inputEntry>
        <inputEntry id="EU_5_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_5_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_5_o1">
          <text>"5"</text>
        </outputEntry>
        <outputEntry id="EU_5_o2">
          <text>"Fünf Jahre in leitender Stellung, davon drei technisch mit Abteilungsverantwortung, nach mindestens dreijähriger Ausbildung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 Nr. 5 EU/EWR HwV [S]; nicht für Friseure (Nr. 38)</text>
        </annotationEntry>
      </rule>
      <rule id="EU_6">
        <description>§ 2 Abs. 2 EU/EWR HwV [S]</description>
        <inputEntry id="EU_6_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="EU_6_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="EU_6_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="EU_6_o2">
          <text>"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Abs. 2 EU/EWR HwV [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="experience_eu">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'extend_deadline.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "extend_deadline",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_extension_release_note",
   "type": "textarea",
   "key": "extension_release.note",
   "label": "Hinweis der freigebenden Person",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=extension_release.note = null"
   },
   "readonly": true
  },
  {
   "id": "field_extension_result",
   "type": "radio",
   "key": "extension.result",
   "label": "Soll die Frist verlängert werden?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja, Verlängerung vorschlagen", "value": "extend"},
    {"label": "nein, es bleibt bei der Frist", "value": "keep"}
   ]
  },
  {
   "id": "field_extension_until",
   "type": "datetime",
   "key": "extension.until",
   "label": "Verlängern bis",
   "subtype": "date",
   "dateLabel": "Verlängern bis",
   "description": "Angemessen und nur einmal; bei § 9 HwO höchstens ein Monat.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=extension.result != \"extend\" or extension.result = null"
   },
   "properties": {
    "date_min": "today()"
   }
  },
  {
   "id": "field_extension_reason",
   "type": "textarea",
   "key": "extension.reason",
   "label": "Begründung",
   "description": "Worin liegt die Schwierigkeit? Erscheint im Schreiben.",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=extension.result != \"extend\" or extension.result = null"
   }
  },
  {
   "id": "field_extension_delivery",
   "type": "radio",
   "key": "extension.delivery",
   "label": "Übermittlung",
   "description": "Muss vor Fristende zugehen; in den letzten fünf Arbeitstagen nur mit Nachweis.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=extension.result != \"extend\" or extension.result = null"
   },
   "values": [
    {"label": "Zustellung mit Nachweis", "value": "proof"},
    {"label": "Portal mit Abrufbestätigung", "value": "portal"},
    {"label": "einfacher Brief", "value": "post"}
   ]
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'fee_key.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_fee_key" name="T10 Gebühr" namespace="https://kammerwerk.example/register_entry">
  <decision id="fee_key" name="T10 Gebühr">
    <description>Welche Gebührenstelle gilt? Die Beträge stehen in den Parametern; Rahmengebühren brauchen eine Begründung.</description>
    <decisionTable id="table_fee_key" hitPolicy="UNIQUE">
      <input id="in_fee_key_register" label="Verzeichnis">
        <inputExpression id="expr_fee_key_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_fee_key_owner" label="Inhaber">
        <inputExpression id="expr_fee_key_owner" typeRef="string">
          <text>owner</text>
        </inputExpression>
      </input>
      <input id="in_fee_key_act" label="Amtshandlung">
        <inputExpression id="expr_fee_key_act" typeRef="string">
          <text>act</text>
        </inputExpression>
      </input>
      <output id="out_fee_key_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_fee_key_key" label="Gebührenstelle" name="key" typeRef="string" />
      <output id="out_fee_key_frame" label="Rahmengebühr" name="frame" typeRef="boolean" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T10_1">
        <description>§ 113 Abs. 4, § 10 Abs. 2 Satz 4 HwO [S]</description>
        <inputEntry id="T10_1_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T10_1_i2">
          <text>"natural","legal","nebenbetrieb"</text>
        </inputEntry>
        <inputEntry id="T10_1_i3">
          <text>"entry","ex_officio","change","address","card","certificate","refusal","objection","deletion","withdrawal"</text>
        </inputEntry>
        <outputEntry id="T10_1_o1">
          <text>"T10-1"</text>
        </outputEntry>
        <outputEntry id="T10_1_o2">
          <text>"A/" + owner + "/" + act</text>
        </outputEntry>
        <outputEntry id="T10_1_o3">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4, § 10 Abs. 2 Satz 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_2">
        <description>§ 113 Abs. 4, § 10 Abs. 2 Satz 4 HwO [S]; Rahmen 50 bis 500 EUR nach Leistungstext M-V [P]</description>
        <inputEntry id="T10_2_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T10_2_i2">
          <text>"natural","legal","nebenbetrieb"</text>
        </inputEntry>
        <inputEntry id="T10_2_i3">
          <text>"permission"</text>
        </inputEntry>
        <outputEntry id="T10_2_o1">
          <text>"T10-2"</text>
        </outputEntry>
        <outputEntry id="T10_2_o2">
          <text>"A/" + owner + "/" + act</text>
        </outputEntry>
        <outputEntry id="T10_2_o3">
          <text>true</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4, § 10 Abs. 2 Satz 4 HwO [S]; Rahmen 50 bis 500 EUR nach Leistungstext M-V [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_3">
        <description>§ 113 Abs. 4 HwO [S]</description>
        <inputEntry id="T10_3_i1">
          <text>"B1","B2"</text>
        </inputEntry>
        <inputEntry id="T10_3_i2">
          <text>"natural","legal","nebenbetrieb"</text>
        </inputEntry>
        <inputEntry id="T10_3_i3">
          <text>"entry","ex_officio","change","address","card","certificate","refusal","objection","deletion","withdrawal"</text>
        </inputEntry>
        <outputEntry id="T10_3_o1">
          <text>"T10-3"</text>
        </outputEntry>
        <outputEntry id="T10_3_o2">
          <text>"B/" + owner + "/" + act</text>
        </outputEntry>
        <outputEntry id="T10_3_o3">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_4">
        <description>§ 113 Abs. 4 HwO [S]; Rahmen 50 bis 500 EUR nach Leistungstext M-V [P]</description>
        <inputEntry id="T10_4_i1">
          <text>"B1","B2"</text>
        </inputEntry>
        <inputEntry id="T10_4_i2">
          <text>"natural","legal","nebenbetrieb"</text>
        </inputEntry>
        <inputEntry id="T10_4_i3">
          <text>"permission"</text>
        </inputEntry>
        <outputEntry id="T10_4_o1">
          <text>"T10-4"</text>
        </outputEntry>
        <outputEntry id="T10_4_o2">
          <text>"B/" + owner + "/" + act</text>
        </outputEntry>
        <outputEntry id="T10_4_o3">
          <text>true</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4 HwO [S]; Rahmen 50 bis 500 EUR nach Leistungstext M-V [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_5">
        <description>§ 113 Abs. 4 HwO [S]</description>
        <inputEntry id="T10_5_i1">
          <text>"E"</text>
        </inputEntry>
        <inputEntry id="T10_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T10_5_i3">
          <text>"entry","ex_officio","change","address","card","certificate","refusal","objection","deletion","withdrawal"</text>
        </inputEntry>
        <outputEntry id="T10_5_o1">
          <text>"T10-5"</text>
        </outputEntry>
        <outputEntry id="T10_5_o2">
          <text>"E/natural/" + act</text>
        </outputEntry>
        <outputEntry id="T10_5_o3">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_6">
        <description>§ 113 Abs. 4 HwO [S]</description>
        <inputEntry id="T10_6_i1">
          <text>"E"</text>
        </inputEntry>
        <inputEntry id="T10_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T10_6_i3">
          <text>"permission"</text>
        </inputEntry>
        <outputEntry id="T10_6_o1">
          <text>"T10-6"</text>
        </outputEntry>
        <outputEntry id="T10_6_o2">
          <text>"E/natural/" + act</text>
        </outputEntry>
        <outputEntry id="T10_6_o3">
          <text>true</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 113 Abs. 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T10_7">
        <description>keine Eintragung, keine Gebühr</description>
        <inputEntry id="T10_7_i1">
          <text>"none"</text>
        </inputEntry>
        <inputEntry id="T10_7_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T10_7_i3">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T10_7_o1">
          <text>"T10-7"</text>
        </outputEntry>
        <outputEntry id="T10_7_o2">
          <text>null</text>
        </outputEntry>
        <outputEntry id="T10_7_o3">
          <text>false</text>
        </outputEntry>
        <annotationEntry>
          <text>keine Eintragung, keine Gebühr</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="fee_key">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'hand_out_card.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "hand_out_card",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_handout_how",
   "type": "radio",
   "key": "handout.how",
   "label": "Übergabe",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "persönlich ausgehändigt", "value": "pickup"},
    {"label": "mit der Post versandt", "value": "post"},
    {"label": "elektronisch bereitgestellt", "value": "portal"}
   ]
  },
  {
   "id": "field_handout_on",
   "type": "datetime",
   "key": "handout.on",
   "label": "Übergeben am",
   "subtype": "date",
   "dateLabel": "Übergeben am",
   "validate": {
    "required": true
   },
   "properties": {
    "date_max": "today()"
   }
  },
  {
   "id": "field_handout_note",
   "type": "textfield",
   "key": "handout.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 200
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'handle_objection.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "handle_objection",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_objection_release_note",
   "type": "textarea",
   "key": "objection_release.note",
   "label": "Hinweis der freigebenden Person",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=objection_release.note = null"
   },
   "readonly": true
  },
  {
   "id": "field_objection_filed_on",
   "type": "datetime",
   "key": "objection.filed_on",
   "label": "Widerspruch eingegangen am",
   "subtype": "date",
   "dateLabel": "Widerspruch eingegangen am",
   "validate": {
    "required": true
   },
   "properties": {
    "date_max": "today()"
   }
  },
  {
   "id": "field_objection_admissible",
   "type": "radio",
   "key": "objection.admissible",
   "label": "Zulässig?",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "ja", "value": "yes"},
    {"label": "nein", "value": "no"}
   ]
  },
  {
   "id": "field_objection_result",
   "type": "radio",
   "key": "objection.result",
   "label": "Ergebnis",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "abhelfen", "value": "redress"},
    {"label": "teilweise abhelfen", "value": "partial"},
    {"label": "zurückweisen", "value": "reject"},
    {"label": "Widerspruch zurückgenommen", "value": "withdrawn"}
   ]
  },
  {
   "id": "field_objection_reasons",
   "type": "textarea",
   "key": "objection.reasons",
   "label": "Gründe",
   "description": "Erscheinen im Bescheid.",
   "validate": {
    "required": true,
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=objection.result = null or objection.result = \"withdrawn\""
   }
  },
  {
   "id": "field_objection_note",
   "type": "textarea",
   "key": "objection.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'ihk_notice.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_ihk_notice" name="T7 Mitteilung an die IHK" namespace="https://kammerwerk.example/register_entry">
  <decision id="ihk_notice" name="T7 Mitteilung an die IHK">
    <description>Wird die IHK zugleich mit dem Antragsteller unterrichtet?</description>
    <decisionTable id="table_ihk_notice" hitPolicy="UNIQUE">
      <input id="in_ihk_notice_register" label="Verzeichnis">
        <inputExpression id="expr_ihk_notice_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_ihk_notice_ihk_member" label="gehört der IHK an">
        <inputExpression id="expr_ihk_notice_ihk_member" typeRef="string">
          <text>ihk_member</text>
        </inputExpression>
      </input>
      <output id="out_ihk_notice_notice" label="Mitteilung" name="notice" typeRef="string" />
      <output id="out_ihk_notice_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_ihk_notice_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_ihk_notice_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T7_1">
        <description>§ 11, § 20 HwO [S]</description>
        <inputEntry id="T7_1_i1">
          <text>"A","B1","B2"</text>
        </inputEntry>
        <inputEntry id="T7_1_i2">
          <text>"yes"</text>
        </inputEntry>
        <outputEntry id="T7_1_o1">
          <text>"yes"</text>
        </outputEntry>
        <outputEntry id="T7_1_o2">
          <text>"T7-1"</text>
        </outputEntry>
        <outputEntry id="T7_1_o3">
          <text>"§ 11 HwO"</text>
        </outputEntry>
        <outputEntry id="T7_1_o4">
          <text>"Die IHK wird zugleich und gegen Empfangsbescheinigung unterrichtet (L7 mit L6)."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 11, § 20 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T7_2">
        <description>§ 11, § 20 HwO [S]</description>
        <inputEntry id="T7_2_i1">
          <text>"A","B1","B2"</text>
        </inputEntry>
        <inputEntry id="T7_2_i2">
          <text>"no"</text>
        </inputEntry>
        <outputEntry id="T7_2_o1">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T7_2_o2">
          <text>"T7-2"</text>
        </outputEntry>
        <outputEntry id="T7_2_o3">
          <text>"§ 11 HwO"</text>
        </outputEntry>
        <outputEntry id="T7_2_o4">
          <text>"Nicht IHK-zugehörig: keine Mitteilung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 11, § 20 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T7_3">
        <description>§ 11 HwO, § 2 IHKG [S]</description>
        <inputEntry id="T7_3_i1">
          <text>"A","B1","B2"</text>
        </inputEntry>
        <inputEntry id="T7_3_i2">
          <text>"unknown"</text>
        </inputEntry>
        <outputEntry id="T7_3_o1">
          <text>"ask"</text>
        </outputEntry>
        <outputEntry id="T7_3_o2">
          <text>"T7-3"</text>
        </outputEntry>
        <outputEntry id="T7_3_o3">
          <text>"§ 11 HwO"</text>
        </outputEntry>
        <outputEntry id="T7_3_o4">
          <text>"IHK-Zugehörigkeit klären."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 11 HwO, § 2 IHKG [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T7_4">
        <description>§ 16 Abs. 10 HwO [S]</description>
        <inputEntry id="T7_4_i1">
          <text>"E","none"</text>
        </inputEntry>
        <inputEntry id="T7_4_i2">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T7_4_o1">
          <text>"no"</text>
        </outputEntry>
        <outputEntry id="T7_4_o2">
          <text>"T7-4"</text>
        </outputEntry>
        <outputEntry id="T7_4_o3">
          <text>"§ 16 Abs. 10 HwO"</text>
        </outputEntry>
        <outputEntry id="T7_4_o4">
          <text>"Keine Mitteilung; Streit über die Zugehörigkeit nach § 16 Abs. 10 HwO."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 16 Abs. 10 HwO [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="ihk_notice">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'lead_flags.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_lead_flags" name="T11 Hinweise zur Betriebsleitung" namespace="https://kammerwerk.example/register_entry">
  <decision id="lead_flags" name="T11 Hinweise zur Betriebsleitung">
    <description>Hinweise für den Menschen, der prüft; nie allein entscheidend. Die Schwellen sind Parameter.</description>
    <decisionTable id="table_lead_flags" hitPolicy="COLLECT">
      <input id="in_lead_flags_owner_leads" label="Inhaber leitet selbst">
        <inputExpression id="expr_lead_flags_owner_leads" typeRef="boolean">
          <text>owner_leads</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_other_engagements" label="weitere Betriebsleitungen">
        <inputExpression id="expr_lead_flags_other_engagements" typeRef="number">
          <text>other_engagements</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_weekly_hours" label="Wochenstunden">
        <inputExpression id="expr_lead_flags_weekly_hours" typeRef="number">
          <text>weekly_hours</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_marginal_pay" label="geringfügig oder weit unter üblich bezahlt">
        <inputExpression id="expr_lead_flags_marginal_pay" typeRef="boolean">
          <text>marginal_pay</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_distance_km" label="Entfernung in km">
        <inputExpression id="expr_lead_flags_distance_km" typeRef="number">
          <text>distance_km</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_health_trade" label="Gesundheitshandwerk Nr. 33 bis 37">
        <inputExpression id="expr_lead_flags_health_trade" typeRef="boolean">
          <text>health_trade</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_power_to_instruct" label="Weisungsbefugnis">
        <inputExpression id="expr_lead_flags_power_to_instruct" typeRef="boolean">
          <text>power_to_instruct</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_absent_lead" label="Arbeit nur durch Gesellen des Inhabers">
        <inputExpression id="expr_lead_flags_absent_lead" typeRef="boolean">
          <text>absent_lead</text>
        </inputExpression>
      </input>
      <input id="in_lead_flags_fixed_term" label="Vertrag befristet">
        <inputExpression id="expr_lead_flags_fixed_term" typeRef="boolean">
          <text>fixed_term</text>
        </inputExpression>
      </input>
      <output id="out_lead_flags_flag" label="Hinweis" name="flag" typeRef="string" />
      <output id="out_lead_flags_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_lead_flags_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_lead_flags_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T11_1">
        <description>BGH I ZR 222/11, I ZR 46/15 [P]; Schwelle [D]</description>
        <inputEntry id="T11_1_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_1_i2">
          <text>&gt;= min_other_engagements</text>
        </inputEntry>
        <inputEntry id="T11_1_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_1_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_1_o1">
          <text>"MEHRFACH"</text>
        </outputEntry>
        <outputEntry id="T11_1_o2">
          <text>"T11-1"</text>
        </outputEntry>
        <outputEntry id="T11_1_o3">
          <text>"§ 7 Abs. 1, § 5a Abs. 2 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_1_o4">
          <text>"Bereits anderswo Betriebsleiter."</text>
        </outputEntry>
        <annotationEntry>
          <text>BGH I ZR 222/11, I ZR 46/15 [P]; Schwelle [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_2">
        <description>Merkblatt einer Kammer [P]; Schwelle [D]</description>
        <inputEntry id="T11_2_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_2_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i3">
          <text>&lt; min_weekly_hours</text>
        </inputEntry>
        <inputEntry id="T11_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_2_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_2_o1">
          <text>"STUNDEN"</text>
        </outputEntry>
        <outputEntry id="T11_2_o2">
          <text>"T11-2"</text>
        </outputEntry>
        <outputEntry id="T11_2_o3">
          <text>"§ 7 Abs. 1, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_2_o4">
          <text>"Wochenstunden unter der Schwelle."</text>
        </outputEntry>
        <annotationEntry>
          <text>Merkblatt einer Kammer [P]; Schwelle [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_3">
        <description>VG München M 16 K 16.1496 [P]</description>
        <inputEntry id="T11_3_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_3_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i4">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T11_3_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_3_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_3_o1">
          <text>"VERGUETUNG"</text>
        </outputEntry>
        <outputEntry id="T11_3_o2">
          <text>"T11-3"</text>
        </outputEntry>
        <outputEntry id="T11_3_o3">
          <text>"§ 7 Abs. 1, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_3_o4">
          <text>"Geringfügig beschäftigt oder weit unter üblich bezahlt."</text>
        </outputEntry>
        <annotationEntry>
          <text>VG München M 16 K 16.1496 [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_4">
        <description>BGH I ZR 222/11 [P]; Schwelle [D]</description>
        <inputEntry id="T11_4_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_4_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i5">
          <text>&gt; max_distance_km</text>
        </inputEntry>
        <inputEntry id="T11_4_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_4_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_4_o1">
          <text>"ENTFERNUNG"</text>
        </outputEntry>
        <outputEntry id="T11_4_o2">
          <text>"T11-4"</text>
        </outputEntry>
        <outputEntry id="T11_4_o3">
          <text>"§ 7 Abs. 1, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_4_o4">
          <text>"Entfernung über der Schwelle."</text>
        </outputEntry>
        <annotationEntry>
          <text>BGH I ZR 222/11 [P]; Schwelle [D]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_5">
        <description>Anlage A Nr. 33 bis 37 HwO [S]; Praxis [P]</description>
        <inputEntry id="T11_5_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i6">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T11_5_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_5_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_5_o1">
          <text>"GESUNDHEIT"</text>
        </outputEntry>
        <outputEntry id="T11_5_o2">
          <text>"T11-5"</text>
        </outputEntry>
        <outputEntry id="T11_5_o3">
          <text>"Anlage A Nr. 33 bis 37 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_5_o4">
          <text>"Gesundheitshandwerk: Anwesenheit der Leitung besonders prüfen."</text>
        </outputEntry>
        <annotationEntry>
          <text>Anlage A Nr. 33 bis 37 HwO [S]; Praxis [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_6">
        <description>Merkblatt einer Kammer [P]</description>
        <inputEntry id="T11_6_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_6_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i7">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_6_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_6_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_6_o1">
          <text>"WEISUNG"</text>
        </outputEntry>
        <outputEntry id="T11_6_o2">
          <text>"T11-6"</text>
        </outputEntry>
        <outputEntry id="T11_6_o3">
          <text>"§ 7 Abs. 1, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_6_o4">
          <text>"Keine Weisungsbefugnis im Vertrag."</text>
        </outputEntry>
        <annotationEntry>
          <text>Merkblatt einer Kammer [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_7">
        <description>Konzessionsträger: Merkblatt einer Kammer [P]</description>
        <inputEntry id="T11_7_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_7_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_7_i8">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T11_7_i9">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T11_7_o1">
          <text>"KONZESSION"</text>
        </outputEntry>
        <outputEntry id="T11_7_o2">
          <text>"T11-7"</text>
        </outputEntry>
        <outputEntry id="T11_7_o3">
          <text>"§ 7 Abs. 1, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_7_o4">
          <text>"Die Arbeit leistet allein ein Geselle des Inhabers, die Leitung ist extern."</text>
        </outputEntry>
        <annotationEntry>
          <text>Konzessionsträger: Merkblatt einer Kammer [P]</text>
        </annotationEntry>
      </rule>
      <rule id="T11_8">
        <description>§ 4 Abs. 2 HwO [S]; Wiedervorlage [D]</description>
        <inputEntry id="T11_8_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T11_8_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i6">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i7">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i8">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T11_8_i9">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T11_8_o1">
          <text>"BEFRISTUNG"</text>
        </outputEntry>
        <outputEntry id="T11_8_o2">
          <text>"T11-8"</text>
        </outputEntry>
        <outputEntry id="T11_8_o3">
          <text>"§ 4 Abs. 2, § 17 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T11_8_o4">
          <text>"Vertrag befristet: Wiedervorlage setzen."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 4 Abs. 2 HwO [S]; Wiedervorlage [D]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="lead_flags">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L1.typ', CAST('// L1 Eingangsbestätigung mit Frist und Hinweis auf die Fiktion (§ 71b Abs. 3 und 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Eingangsbestätigung", about: d.subject_line)

#if d.ea_received != none [
  wir bestätigen Ihnen: Ihr Antrag ist am *#d.ea_received* beim Einheitlichen Ansprechpartner eingegangen. Er gilt damit als am *#d.received* bei uns eingegangen (§ 71b Abs. 2 VwVfG M-V).
] else [
  wir bestätigen Ihnen: Ihr Antrag ist am *#d.received* bei uns eingegangen.
] Wir führen ihn unter dem Zeichen *#d.reference*. Sie beantragen #if d.continuation [die Fortführung des Betriebs nach dem Tod der Inhaberin oder des Inhabers (§ 4 Abs. 1 HwO) mit] else [die Eintragung mit]

#trades()

#if get("clock") == "none" [
  == Wie es weitergeht
  Wir prüfen Ihre Angaben und melden uns so bald wie möglich. Eine gesetzliche Entscheidungsfrist gilt für diesen Antrag nicht.
] else if get("clock") == "proof_126" [
  == Ihr Nachweis nach § 126 Abs. 4 HwO
  Ist die Eintragung 2020 von Amts wegen in die Handwerksrolle übernommen worden, muss eine neu eintretende Person innerhalb von *sechs Monaten*, nachdem der Betrieb um sie erweitert worden ist, nachweisen, dass die Voraussetzungen für die Eintragung nach § 7 HwO erfüllt sind (§ 126 Abs. 4 HwO). Diese Frist kann nicht verlängert werden; ohne Nachweis müssen wir die Eintragung löschen. Vorher würden wir Sie anhören.
] else [
  == Wie lange wir Zeit haben
  Über Ihren Antrag entscheiden wir innerhalb von *drei Monaten* (§ 10 Abs. 1 Satz 2 HwO#if get("register") != "A" [ in Verbindung mit § 20 HwO]). Diese Frist beginnt erst, wenn uns Ihr Antrag mit *allen* erforderlichen Unterlagen vorliegt (§ 42a Abs. 2 VwVfG M-V). Die Frist kann einmal angemessen verlängert werden, wenn die Sache besonders schwierig ist; das würden wir begründen und Ihnen rechtzeitig mitteilen.

  == Was geschieht, wenn wir nicht rechtzeitig entscheiden
  Ist die Frist abgelaufen, ohne dass wir entschieden haben, gilt die beantragte Eintragung als erfolgt (§ 10 Abs. 1 Satz 3 HwO, § 42a VwVfG M-V). Auf Wunsch bescheinigen wir Ihnen das schriftlich.
  #let ways = get("permission_ways", default: ())
  #if "P73A9" in ways [
    Das gilt nicht für die Ausnahmebewilligung nach § 9 HwO, die Ihrer Eintragung vorausgehen muss: Über sie entscheiden wir innerhalb von drei Monaten, nachdem Ihre Unterlagen vollständig vorliegen; wir können diese Frist einmal um einen Monat verlängern (§ 6 Abs. 4 EU/EWR HwV). Sie gilt nicht von selbst als erteilt.
  ]
  #if "P73G50C" in ways [
    Das gilt nicht für die Feststellung der Gleichwertigkeit nach § 50c HwO, die Ihrer Eintragung vorausgehen muss: Über sie entscheiden wir innerhalb von drei Monaten, nachdem Ihre Unterlagen vollständig vorliegen; wir können diese Frist einmal angemessen verlängern (§ 13 BQFG). Sie gilt nicht von selbst als getroffen.
  ]
  #if ways.any(way => way not in ("P73A9", "P73G50C")) [
    Für Berechtigungen und Bewilligungen nach §§ 7a, 7b und 8 HwO, die der Eintragung vorausgehen, gelten eigene Regeln.
  ]
]

== Unterlagen
#if get("missing", default: ()).len() > 0 [
  Ihr Antrag braucht diese Unterlagen; was uns schon vorliegt, schicken Sie bitte nicht noch einmal:
  #for m in d.missing { list.item(text(m)) }
] else [
  Fehlt uns etwas, nennen wir Ihnen die Unterlagen unverzüglich.
]
Fehlen Unterlagen, teilen wir Ihnen das gesondert mit (§ 71b Abs. 4 VwVfG M-V).

== Rechtsbehelfe
Gegen unsere Entscheidung können Sie innerhalb eines Monats nach ihrer Bekanntgabe bei uns Widerspruch einlegen (§§ 68, 70 VwGO); der Bescheid enthält dazu eine Belehrung. Entscheiden wir ohne zureichenden Grund nicht in angemessener Frist, können Sie beim Verwaltungsgericht klagen (§ 75 VwGO).

#together[
  #if d.continuation [
    Bitte beachten Sie: Sie dürfen den Betrieb fortführen, müssen aber unverzüglich für die Bestellung einer Betriebsleiterin oder eines Betriebsleiters sorgen (§ 4 Abs. 1 Satz 2 HwO). In Härtefällen können wir dafür eine angemessene Frist setzen.
  ] else if get("register") == "A" [
    Bitte beachten Sie: Ein zulassungspflichtiges Handwerk darf selbstständig erst betrieben werden, wenn die Eintragung erfolgt ist (§ 1 Abs. 1 HwO).
  ] else [
    Bei Fragen erreichen Sie uns unter #d.contact.phone.
  ]

  #closing(automatic: false)
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L10.typ', CAST('// L10 Ablehnungsbescheid (§ 39 VwVfG: mit Gründen)
#import "layout.typ": *
#show: letter.with(subject: "Ablehnung Ihres Antrags auf Eintragung", about: d.subject_line)

auf Ihren Antrag vom #d.received ergeht folgender

#align(center, heading(level: 2, "Bescheid"))

+ Der Antrag auf Eintragung in #d.register_article mit dem Gewerbe *#d.line.trade_text* wird abgelehnt.
+ Über die Gebühr ergeht ein eigener Bescheid.

== Gründe
Über die Eintragung entscheidet die Handwerkskammer, in deren Bezirk der Betrieb liegt (§§ 6, 10, 91 Abs. 1 Nr. 3 HwO).
#if d.decision.legal_basis != "" [Maßgeblich ist #d.decision.legal_basis.]
#paragraphs(d.reasons)
Zu der beabsichtigten Entscheidung haben Sie Gelegenheit zur Äußerung erhalten (§ 28 VwVfG M-V).

== Hinweise
#if d.register == "A" [Ohne Eintragung in die Handwerksrolle dürfen Sie das Gewerbe nicht selbstständig als stehendes Gewerbe betreiben (§ 1 Abs. 1 HwO). ]#if d.decision.legal_basis.starts-with("§ 1 HwO") [Mit der Begründung, Ihr Betrieb sei nunmehr ein Handwerksbetrieb, können Sie die Eintragung erst ein Jahr nach Unanfechtbarkeit dieses Bescheids und nur bei wesentlich geänderten Voraussetzungen neu beantragen (§ 15 HwO). ] else [Sie können einen neuen Antrag stellen, wenn sich die Voraussetzungen ändern#if d.register == "A" [, etwa durch eine Prüfung, eine Berechtigung oder eine Betriebsleitung mit der erforderlichen Qualifikation]. ]Unsere Beratung ist für Sie kostenfrei.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L11.typ', CAST('// L11 Bescheid über eine Berechtigung oder Bewilligung (§§ 7a, 7b, 8, 9, 50c HwO)
#import "layout.typ": *
#show: letter.with(subject: if d.permission.title != "" { d.permission.title } else { "Bescheid über Ihre Berechtigung" }, about: d.subject_line)

auf Ihren Antrag vom #d.received ergeht folgender

#align(center, heading(level: 2, "Bescheid"))

+ #if d.permission.holder != "" and d.permission.holder != d.applicant.name [#d.permission.holder wird] else [Ihnen wird] für das Gewerbe *#d.line.trade_text* erteilt: #if d.permission.title != "" [*#d.permission.title*] else [die beantragte Berechtigung]#if d.line.limited_to != "" [, beschränkt auf: *#d.line.limited_to*].
#if d.decision.scope == "restricted" [+ Im Übrigen wird der Antrag abgelehnt.]
#if d.permission.valid_until != "" [+ Der Bescheid gilt bis zum *#d.permission.valid_until*.]
#if d.decision.conditions.len() > 0 [+ Er ergeht unter folgenden Auflagen: #paragraphs(d.decision.conditions)]
+ Über die Gebühr ergeht ein eigener Bescheid.

#facts(
  ("Nummer", d.permission.number),
  ("erteilt am", d.permission.granted_on),
  ("Rechtsgrundlage", d.decision.legal_basis),
)

#if d.reasons.len() > 0 {
  heading(level: 2, "Gründe")
  paragraphs(d.reasons)
  if d.decision.scope == "restricted" [Zu der beabsichtigten Entscheidung haben Sie Gelegenheit zur Äußerung erhalten (§ 28 VwVfG M-V).]
}

== Hinweise
Die Berechtigung ist an die Person gebunden. Sie berechtigt zur Eintragung in die Handwerksrolle, nicht zum Führen des Meistertitels; die Befugnis auszubilden richtet sich nach § 22b HwO. Die Eintragung nehmen wir auf Ihren Antrag im Anschluss vor.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L12.typ', CAST('// L12 Gebührenbescheid. Hoheitliche Gebühr: keine Umsatzsteuer ausweisen (§ 14c UStG).
#import "layout.typ": *
#show: letter.with(subject: "Gebührenbescheid " + d.fee.number, about: d.subject_line)

für die unten genannte Amtshandlung setzen wir gegen #if d.represented != none or d.party != "you" [#d.fee.debtor] else [Sie] eine Gebühr fest:

#align(center, block(above: 1em, below: 1em, text(size: 17pt, weight: "semibold", fill: accent, d.fee.amount_text)))

Bitte überweisen Sie den Betrag bis zum *#d.fee.due*.

#block(breakable: false, grid(
  columns: (1fr, 38mm), column-gutter: 6mm,
  {
    facts(
      ("Gebührenschuldner", d.fee.debtor),
      ("Amtshandlung", d.fee.label),
      ("Betrifft", d.fee.subject),
      ("Empfänger", d.chamber.name),
      ("IBAN", d.chamber.iban_text),
      ("BIC, Bank", d.chamber.bic + ", " + d.chamber.bank),
      ("Betrag", d.fee.amount_text),
      ("Verwendungszweck", d.fee.number),
      ("fällig am", d.fee.due),
    )
  },
  align(center, {
    image(bytes(sys.inputs.qr), format: "svg", width: 36mm, alt: "QR-Code für die Überweisung: " + d.fee.amount_text + " an " + d.chamber.name + ", IBAN " + d.chamber.iban_text + ", Verwendungszweck " + d.fee.number)
    text(size: 8pt, fill: muted, "Mit der App Ihrer Bank scannen")
  }),
))

== Gründe
Die Gebühr beruht auf § 113 Abs. 4 HwO#if d.fee.card == true [, § 10 Abs. 2 Satz 4 HwO] und der Gebührenordnung der #d.chamber.name, Gebührenverzeichnis „#d.fee.label“. #if d.fee.reason != "" [#d.fee.reason]


Zahlen Sie nicht rechtzeitig, wird die Gebühr wie ein Beitrag eingezogen und beigetrieben (§ 113 Abs. 4 in Verbindung mit Abs. 3 HwO). Können Sie den Betrag nicht auf einmal zahlen, sprechen Sie uns bitte vor dem Fälligkeitstag an.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L13.typ', CAST('// L13 Bescheinigung über den Eintritt der Genehmigungsfiktion (§ 42a Abs. 3 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Bescheinigung über die als erfolgt geltende Eintragung", about: d.subject_line)

wir bescheinigen Ihnen nach § 42a Abs. 3 VwVfG M-V:

#framed[
  Der Antrag von *#d.applicant.name* auf Eintragung in #d.register_article#if d.line.trade_text != "" [ mit dem Gewerbe *#d.line.trade_text*] war am #d.deadline.start vollständig. Innerhalb der Frist, die am *#d.deadline.legal* abgelaufen ist, ist keine Entscheidung ergangen. Die beantragte Eintragung *gilt damit als erfolgt* (§ 10 Abs. 1 Satz 3 und 4 HwO, § 42a Abs. 1 VwVfG M-V).
]

#facts(
  ("Inhaberin, Inhaber", d.applicant.name),
  ("Sitz des Betriebs", d.business.address),
  ("gilt als erfolgt seit", d.entry.entered_on),
  ("Beginn der Frist", d.deadline.start),
  ("Ende der Frist", d.deadline.legal),
  ("Nummer der Eintragung", d.entry.register_number),
)

Die Frist von drei Monaten (§ 10 Abs. 1 Satz 2 HwO) beginnt mit dem Eingang des vollständigen Antrags und ist nach § 31 VwVfG M-V und den §§ 187 bis 193 BGB berechnet.#if d.register == "A" [ Die Handwerkskarte erhalten Sie gesondert.]

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L14.typ', CAST('// L14 Auskunftsersuchen (§ 17 Abs. 1 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Bitte um Auskunft zu Ihrem Antrag", about: d.subject_line)

um prüfen zu können, ob die Voraussetzungen der Eintragung#if d.line.trade_text != "" [ mit dem Gewerbe *#d.line.trade_text*] vorliegen, benötigen wir noch Auskünfte von Ihnen (§ 17 Abs. 1 HwO):

#framed(if d.questions.len() > 0 { for q in d.questions { enum.item(text(q)) } } else { paragraphs(d.reasons) })

Bitte antworten Sie bis zum *#d.period_until*, schriftlich oder per E-Mail an #d.contact.email.

== Ihre Rechte und Pflichten
Sie sind zur Auskunft über Art und Umfang des Betriebs, die Betriebsstätte, die Zahl der beschäftigten Personen, die Qualifikation der Betriebsleitung und deren vertragliche und praktische Ausgestaltung verpflichtet, soweit es für die Prüfung erforderlich ist. Auskünfte, mit denen Sie sich selbst oder Angehörige der Gefahr einer Verfolgung aussetzen würden, dürfen Sie verweigern (§ 17 Abs. 3 HwO). Was wir für die Prüfung nicht benötigen, verwenden wir nicht (§ 17 Abs. 1 Satz 2 HwO). Wer eine Auskunft nicht, nicht richtig oder nicht rechtzeitig erteilt, handelt ordnungswidrig (§ 118 Abs. 1 Nr. 2 HwO).

#together[
  #if d.clock == "entry" and d.deadline.start != "" [Die Entscheidungsfrist nach § 10 Abs. 1 HwO läuft während dieser Zeit weiter.]

  #closing(automatic: false)
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L2.typ', CAST('// L2 Nachforderung von Unterlagen (§ 71b Abs. 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Bitte ergänzen Sie Ihren Antrag", about: d.subject_line)

zu Ihrem Antrag, der am #d.received bei uns eingegangen ist, fehlen noch folgende Unterlagen oder Angaben:

#framed(if d.missing.len() > 0 { for m in d.missing { list.item(text(m)) } } else { paragraphs(d.reasons) })

#if d.missing.len() > 0 { paragraphs(d.reasons) }

Bitte reichen Sie alles bis zum *#d.period_until* ein, am einfachsten über das Portal oder per E-Mail an #d.contact.email unter Angabe des Zeichens #d.reference. Einfache Kopien genügen; Originale fordern wir nur bei Zweifeln an.

#if d.clock == "entry" [
  == Was das für die Entscheidungsfrist bedeutet
  Die Frist von drei Monaten, nach deren Ablauf die Eintragung als erfolgt gilt (§ 10 Abs. 1 HwO, § 42a VwVfG M-V), *hat noch nicht begonnen*. Sie beginnt erst, wenn die letzte der genannten Unterlagen bei uns eingegangen ist.
]

== Wenn Sie mehr Zeit brauchen
Sagen Sie uns bitte vorher Bescheid; wir können die Frist auf Antrag verlängern (§ 31 Abs. 7 VwVfG M-V). Fehlt eine Unterlage, weil sie nicht (mehr) zu beschaffen ist, beraten wir Sie gern, wie Sie den Nachweis anders führen können. Hören wir nichts von Ihnen, erinnern wir einmal und entscheiden danach nach Aktenlage.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L20.typ', CAST('// L20 Bitte um Stellungnahme der Innung oder des Fachverbands (§ 8 Abs. 3 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Bitte um Stellungnahme nach § 8 Abs. 3 HwO", about: none)

uns liegt ein Antrag auf eine Berechtigung für das Gewerbe *#d.line.trade_text* vor. #if d.guild_demanded [Die antragstellende Person verlangt, dass wir Ihre Stellungnahme einholen (§ 8 Abs. 3 Satz 3 HwO).] else [Die antragstellende Person hat ausdrücklich zugestimmt, dass wir Ihre Stellungnahme einholen (§ 8 Abs. 3 Satz 2 HwO).]

#facts(
  ("Antragstellende Person", d.applicant.name),
  ("Ort des Betriebs", d.business.address),
  ("Gewerbe", d.line.trade_text),
  ("beabsichtigte Tätigkeit", d.line.activity),
)

#if d.questions.len() > 0 [
  Bitte gehen Sie dabei auf folgende Fragen ein:
  #for q in d.questions { enum.item(text(q)) }
] else [
  Bitte teilen Sie uns mit, ob aus Ihrer fachlichen Sicht die für das Gewerbe notwendigen Kenntnisse und Fertigkeiten nachgewiesen erscheinen und was dafür oder dagegen spricht.
]

Ihre Stellungnahme erbitten wir bis zum *#d.period_until*. Die Angaben sind vertraulich und nur für diesen Zweck zu verwenden; nach Abgabe der Stellungnahme sind sie zu löschen.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L21.typ', CAST('// L21 Abgabe an die zuständige Handwerkskammer
#import "layout.typ": *
#show: letter.with(subject: "Weiterleitung Ihres Antrags", about: d.subject_line)

vielen Dank für Ihren Antrag, der am #d.received bei uns eingegangen ist. Ihr Betrieb (#d.business.address) liegt nicht im Bezirk der #d.chamber.name. Zuständig ist die *#d.competent_chamber* (§ 6 Abs. 1, § 16 Abs. 2 HwO).

Wir haben Ihren Antrag mit allen Unterlagen heute dorthin abgegeben. *Sie müssen nichts weiter tun*; die zuständige Kammer meldet sich bei Ihnen. Die Entscheidungsfrist nach § 10 Abs. 1 HwO beginnt, wenn der vollständige Antrag dort eingegangen ist.

Unser Verfahren ist damit abgeschlossen. Kosten entstehen Ihnen bei uns nicht.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L23.typ', CAST('// L23 Entscheidung über den Widerspruch (§§ 72, 73 VwGO)
#import "layout.typ": *
#let result = d.objection.result
#show: letter.with(
  subject: if result == "redress" { "Abhilfe auf Ihren Widerspruch" } else if result == "withdrawn" { "Ihr zurückgenommener Widerspruch" } else { "Widerspruchsbescheid" },
  about: d.subject_line,
)

#if result == "withdrawn" [
  Sie haben Ihren Widerspruch#if d.objection.filed_on != "" [ vom #d.objection.filed_on] zurückgenommen. Wir haben das Widerspruchsverfahren eingestellt. Unsere Entscheidung ist damit bestandskräftig.
  #paragraphs(d.reasons)
] else [
  auf Ihren Widerspruch#if d.objection.filed_on != "" [ vom #d.objection.filed_on] ergeht folgender

  #align(center, heading(level: 2, if result == "redress" { "Abhilfebescheid" } else { "Widerspruchsbescheid" }))

  #if result == "redress" [
    + Dem Widerspruch wird abgeholfen (§ 72 VwGO). Die angefochtene Entscheidung wird aufgehoben; über Ihren Antrag entscheiden wir neu.
    + Die Kosten des Widerspruchsverfahrens tragen wir. Ihre notwendigen Aufwendungen erstatten wir auf Antrag (§ 80 Abs. 1 VwVfG M-V).
  ] else if result == "partial" [
    + Dem Widerspruch wird in dem Umfang abgeholfen, der sich aus den Gründen ergibt. Im Übrigen wird er zurückgewiesen.
    + Die Kosten des Widerspruchsverfahrens tragen Sie, soweit der Widerspruch erfolglos bleibt, im Übrigen wir (§ 73 Abs. 3 Satz 3 VwGO, § 80 Abs. 1 VwVfG M-V).
  ] else [
    + Der Widerspruch wird #if not d.objection.admissible [als unzulässig ]zurückgewiesen.
    + Die Kosten des Widerspruchsverfahrens tragen Sie (§ 73 Abs. 3 Satz 3 VwGO).
  ]

  == Gründe
  #if d.decided.len() > 0 [In dem Verfahren sind ergangen: #d.decided.join("; ").]
  #paragraphs(d.reasons)
]

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L26.typ', CAST('// L26 Abschluss nach Rücknahme des Antrags
#import "layout.typ": *
#show: letter.with(subject: "Abschluss des Verfahrens", about: d.subject_line)

Sie haben Ihren Antrag vom #d.received#if d.withdrawn_on != "" [ am #d.withdrawn_on] zurückgenommen. #if d.entered_trades.len() > 0 [Soweit über ihn noch nicht entschieden war, haben wir das Verfahren *#d.reference* abgeschlossen. Die Eintragung mit #d.entered_trades.join(", ", last: " und ") war zu diesem Zeitpunkt schon vollzogen; sie bleibt bestehen.] else [Wir haben das Verfahren *#d.reference* deshalb ohne Eintragung abgeschlossen.]

#paragraphs(d.reasons)

#if d.register == "A" and d.entered_trades.len() == 0 [Bitte beachten Sie: Ohne Eintragung dürfen Sie ein zulassungspflichtiges Handwerk nicht selbstständig als stehendes Gewerbe betreiben (§ 1 Abs. 1 HwO).]

Sie können jederzeit einen neuen Antrag stellen. Ihre Unterlagen bewahren wir so lange auf, wie es die Aktenordnung verlangt; Originale senden wir Ihnen auf Wunsch zurück. Entsteht für die bisherige Bearbeitung eine Gebühr, erhalten Sie darüber einen eigenen Bescheid.

#together[
  Wir freuen uns, wenn wir Sie bei Ihrem Vorhaben weiter beraten können: #d.contact.phone.

  #closing(automatic: false)
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L3.typ', CAST('// L3 Erinnerung an die Nachforderung
#import "layout.typ": *
#show: letter.with(subject: "Erinnerung: Zu Ihrem Antrag fehlen noch Unterlagen", about: d.subject_line)

wir hatten Sie gebeten, Ihren Antrag vom #d.received zu ergänzen. Bisher fehlen uns:

#framed(if d.missing.len() > 0 { for m in d.missing { list.item(text(m)) } } else { [die Unterlagen, die wir Ihnen in unserem letzten Schreiben genannt haben] })

Bitte reichen Sie sie bis zum *#d.period_until* nach. Wenn Sie dafür mehr Zeit oder Hilfe brauchen, rufen Sie uns an: #d.contact.phone.

Liegt uns bis dahin nichts vor, entscheiden wir *nach Aktenlage*. Da die Voraussetzungen der Eintragung dann nicht nachgewiesen sind, kann das zur Ablehnung führen; dafür fällt eine Gebühr an. Sie können Ihren Antrag auch zurücknehmen und später neu stellen.

#together[
  #if d.clock == "entry" [Die Entscheidungsfrist nach § 10 Abs. 1 HwO beginnt weiterhin erst mit Eingang der vollständigen Unterlagen.]

  #closing(automatic: false)
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L4.typ', CAST('// L4 Verlängerung der Entscheidungsfrist (§ 42a Abs. 2 Satz 3 und 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Verlängerung der Entscheidungsfrist", about: d.subject_line)

über Ihren Antrag vom #d.received hätten wir bis zum #d.deadline.legal zu entscheiden. Diese Frist *verlängern wir bis zum #d.extension_until* (§ 10 Abs. 1 Satz 2 und 4 HwO in Verbindung mit § 42a Abs. 2 Satz 3 VwVfG M-V).

== Gründe
Die Verlängerung ist wegen der Schwierigkeit der Angelegenheit gerechtfertigt:
#paragraphs(d.reasons)

== Was das für Sie bedeutet
Entscheiden wir auch bis zum #d.extension_until nicht, gilt die beantragte Eintragung als erfolgt (§ 10 Abs. 1 Satz 3 HwO). Eine weitere Verlängerung gibt es nicht.#if d.register == "A" [ Bis zur Eintragung darf ein zulassungspflichtiges Handwerk nicht selbstständig ausgeübt werden.]

#together[
  Diese Mitteilung können Sie nur zusammen mit der Entscheidung in der Sache anfechten (§ 44a VwGO).

  #closing()
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L5.typ', CAST('// L5 Anhörung vor einer belastenden Entscheidung (§ 28 VwVfG)
#import "layout.typ": *
#let partial = d.decision.result != "refuse" and d.line.limited_to != ""
#show: letter.with(
  subject: if partial { "Anhörung: Wir beabsichtigen, Ihrem Antrag nur teilweise zu entsprechen" } else { "Anhörung: Wir beabsichtigen, Ihren Antrag abzulehnen" },
  about: d.subject_line,
)

#if partial [
  nach dem bisherigen Stand können wir Ihrem Antrag vom #d.received mit dem Gewerbe *#d.line.trade_text* nur teilweise entsprechen. Wir beabsichtigen, die #if d.decision.result == "permission" [Berechtigung zu beschränken] else [Eintragung zu beschränken] auf: *#d.line.limited_to*. Im Übrigen würden wir den Antrag ablehnen.
] else [
  nach dem bisherigen Stand können wir Ihrem Antrag vom #d.received auf Eintragung mit dem Gewerbe *#d.line.trade_text* nicht entsprechen; wir beabsichtigen, ihn abzulehnen.
] Bevor wir entscheiden, geben wir Ihnen Gelegenheit, sich zu äußern (§ 28 Abs. 1 VwVfG M-V).

== Die für die Entscheidung erheblichen Tatsachen
#paragraphs(d.reasons)
#if d.decision.legal_basis != "" [Rechtlicher Maßstab: #d.decision.legal_basis.]

== Ihre Möglichkeiten
Bitte äußern Sie sich bis zum *#d.period_until*, schriftlich oder per E-Mail an #d.contact.email. Sie können insbesondere
- weitere Nachweise vorlegen, zum Beispiel Zeugnisse oder Tätigkeitsbeschreibungen,
#if d.register == "A" [- eine Betriebsleiterin oder einen Betriebsleiter mit der erforderlichen Qualifikation bestellen (§ 7 Abs. 1 HwO),]
- Ihren Antrag beschränken oder zurücknehmen.

#together[
  Wir beraten Sie dazu gern: #d.contact.phone. Die Akte können Sie nach Absprache einsehen (§ 29 VwVfG M-V). Äußern Sie sich nicht, entscheiden wir nach Aktenlage.

  #closing(automatic: false)
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L6.typ', CAST('// L6 Mitteilung der beabsichtigten Eintragung an die antragstellende Person (§ 11 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Mitteilung der beabsichtigten Eintragung", about: d.subject_line)

wir beabsichtigen, #d.applicant.name in #d.register_article einzutragen (§ 11 HwO#if d.register != "A" [, § 20 HwO]):

#facts(
  ("Gewerbe", d.line.trade_text),
  ("beschränkt auf", d.line.limited_to),
  ("Sitz des Betriebs", d.business.address),
  ("Betriebsleitung", d.line.lead_name),
  ("Rechtsgrundlage", d.decision.legal_basis),
)

#if d.ihk == "yes" [
  Weil Sie nach unserer Kenntnis der Industrie- und Handelskammer angehören, unterrichten wir diese zur gleichen Zeit (§ 11 HwO). Sie kann gegen die Entscheidung selbst vorgehen (§ 12 HwO). Wir nehmen die Eintragung vor, sobald sie zugestimmt hat oder ihre Frist abgelaufen ist. Die gesetzliche Entscheidungsfrist läuft währenddessen weiter.
] else [
  Die Eintragung nehmen wir in den nächsten Tagen vor und senden Ihnen dann die Mitteilung darüber.
]

Bitte bestätigen Sie uns den Empfang dieses Schreibens mit der Empfangsbescheinigung am Ende.

#ending()

#receipt()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L7.typ', CAST('// L7 Mitteilung der beabsichtigten Eintragung an die Industrie- und Handelskammer (§ 11 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Mitteilung nach § 11 HwO über eine beabsichtigte Eintragung", about: d.applicant.name + ", " + d.line.trade_text)

wir beabsichtigen, den folgenden Betrieb, der nach unserer Kenntnis Ihrer Kammer angehört, in #d.register_article einzutragen, und teilen Ihnen dies zur gleichen Zeit wie dem Betrieb mit:

#facts(
  ("Inhaberin, Inhaber", d.applicant.name),
  ("Sitz des Betriebs", d.business.address),
  ("Anschrift", if d.applicant.address != d.business.address { d.applicant.address }),
  ("Hauptbetrieb", d.business.main_business),
  ("Gewerbe", d.line.trade_text),
  ("beschränkt auf", d.line.limited_to),
  ("Tätigkeit", d.line.activity),
  ("Rechtsgrundlage", d.decision.legal_basis),
)

Gegen die Entscheidung über die Eintragung steht auch Ihnen der Verwaltungsrechtsweg offen (§ 12 HwO). Bitte bestätigen Sie den Empfang mit der Empfangsbescheinigung am Ende und teilen Sie uns mit, ob Sie der Eintragung zustimmen. Wegen der gesetzlichen Entscheidungsfrist (§ 10 Abs. 1 HwO) bitten wir um eine baldige Antwort an #d.contact.email unter Angabe des Zeichens #d.reference.

#ending()

#receipt()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L8.typ', CAST('// L8 Mitteilung über die Eintragung
#import "layout.typ": *
#show: letter.with(subject: "Mitteilung über Ihre Eintragung", about: d.subject_line)

auf Ihren Antrag vom #d.received haben wir #d.applicant.name am *#d.entry.entered_on* in #d.register_article eingetragen.

#facts(
  ("Nummer der Eintragung", d.entry.register_number),
  ("Tag der Eintragung", d.entry.entered_on),
  ("Inhaberin, Inhaber", d.applicant.name),
  ("Sitz des Betriebs", d.business.address),
  ("Gewerbe", d.line.trade_text),
  ("beschränkt auf", d.line.limited_to),
  ("Betriebsleitung", d.line.lead_name),
  ("Rechtsgrundlage", d.entry.basis),
)

#if d.entry.fiction == true [Die Entscheidungsfrist war abgelaufen. Die Eintragung gilt deshalb kraft Gesetzes als an diesem Tag erfolgt (§ 10 Abs. 1 Satz 3 HwO, § 42a VwVfG M-V); dieses Schreiben hält das fest.]

#if d.continuation [Sie führen den Betrieb nach § 4 Abs. 1 HwO fort. Sorgen Sie bitte unverzüglich für die Bestellung einer Betriebsleiterin oder eines Betriebsleiters und teilen Sie uns die Person mit (§ 4 Abs. 1 Satz 2 HwO). Nennen Sie uns Gründe, wenn Sie dafür eine Frist brauchen: In Härtefällen können wir sie setzen.]

#if d.ihk == "yes" [Die Industrie- und Handelskammer haben wir über die beabsichtigte Eintragung unterrichtet (§ 11 HwO).] else [Mit diesem Schreiben teilen wir Ihnen die Eintragung zugleich nach § 11 HwO mit.]
#if d.register == "A" [Über die Eintragung stellen wir Ihnen eine *Handwerkskarte* aus (§ 10 Abs. 2 HwO). Sie erhalten sie gesondert.]
Über die Gebühr ergeht ein eigener Bescheid.

#duties()
#privacy()
#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/L9.typ', CAST('// L9 Bescheid über eine teilweise (beschränkte) Eintragung
#import "layout.typ": *
#show: letter.with(subject: "Bescheid über Ihren Antrag auf Eintragung", about: d.subject_line)

auf Ihren Antrag vom #d.received ergeht folgender

#align(center, heading(level: 2, "Bescheid"))

+ #d.applicant.name wird mit dem Gewerbe *#d.line.trade_text* in #d.register_article eingetragen#if d.line.limited_to != "" [, beschränkt auf: *#d.line.limited_to*].
#if d.decision.scope != "agreed" [+ Im Übrigen wird der Antrag abgelehnt.]
+ Über die Gebühr ergeht ein eigener Bescheid.
#if d.decision.valid_until != "" [+ Die Entscheidung gilt bis zum #d.decision.valid_until.]

== Gründe
Die Entscheidung beruht auf #if d.decision.legal_basis != "" [#d.decision.legal_basis] else [§§ 7 und 10 HwO]. #if d.decision.scope == "agreed" [Für die Beschränkung, mit der Sie einverstanden sind, sind folgende Gründe maßgeblich:] else [Soweit wir dem Antrag nicht entsprechen, sind dafür folgende Gründe maßgeblich:]
#paragraphs(d.reasons)
#if d.decision.scope != "agreed" [Zu der beabsichtigten Entscheidung haben Sie Gelegenheit zur Äußerung erhalten (§ 28 VwVfG M-V).]

#if d.entry.register_number != "" [Die Eintragung ist am #d.entry.entered_on unter der Nummer #d.entry.register_number erfolgt.#if d.register == "A" [ Über sie stellen wir Ihnen eine Handwerkskarte aus (§ 10 Abs. 2 HwO); Sie erhalten sie gesondert.]]

#duties()
#privacy()

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/card.typ', CAST('// Handwerkskarte (§ 10 Abs. 2 HwO): Bescheinigung über die Eintragung, mit Prüfnummer.
#import "layout.typ": d, accent, muted, mark, letterfont
#let c = d.card
#set document(title: c.title + " " + c.number, author: d.chamber.name)
#set page(paper: "a5", flipped: true, margin: (x: 18mm, top: 16mm, bottom: 13mm), background: {
  place(right + bottom, dx: -22mm, dy: -31mm, rotate(-8deg, block(width: 52mm, height: 52mm, {
    let pale = rgb("#e9eef4")
    place(rect(width: 52mm, height: 52mm, radius: 4mm, fill: pale))
    place(dx: 12mm, dy: 10.5mm, rect(width: 6mm, height: 31mm, fill: white))
    place(dx: 12mm, dy: 35.5mm, rect(width: 28.5mm, height: 6mm, fill: white))
    place(dx: 23mm, dy: 10.5mm, circle(radius: 8.7mm, stroke: 5.2mm + white))
  })))
  place(center + horizon, rect(width: 100% - 10mm, height: 100% - 10mm, radius: 2mm, stroke: 1.1pt + accent))
  place(center + horizon, rect(width: 100% - 12.4mm, height: 100% - 12.4mm, radius: 1.4mm, stroke: 0.4pt + accent))
})
#set text(font: letterfont, size: 12pt, lang: "de", region: "DE", number-type: "lining")
#set par(leading: 0.5em, spacing: 0.7em, justify: false)
#show regex("Nr\\. [0-9]+"): it => it.text.replace(" ", "\u{a0}")
#show heading: set text(fill: accent, weight: "semibold")
#show heading: set block(above: 6.5mm, below: 4.5mm)

#grid(
  columns: (1fr, auto), align: (left + horizon, right + horizon),
  { text(size: 13pt, weight: "semibold", fill: accent, d.chamber.name); linebreak(); text(size: 9pt, fill: muted, d.chamber.subline) },
  mark(size: 13mm),
)
#heading(level: 1, text(size: 25pt, tracking: 0.6pt, c.title))
#block(below: 7mm, text(size: 9.5pt, fill: muted, c.law))

#let row(label, value, body: none) = if value != none and value != "" {
  (text(size: 0.82em, fill: muted, label), if body == none { text(value) } else { body })
} else { () }
#let rows(size) = {
  set text(size: size)
  grid(
    columns: (40mm, 1fr), row-gutter: 0.95em, column-gutter: 3mm,
    ..row("Inhaberin, Inhaber", c.owner, body: [*#text(c.owner)*#if c.owner_address != "" [ \ #text(c.owner_address)]]),
    ..row("Sitz des Betriebs", c.seat),
    ..row("Gewerbe", "x", body: c.trades.map(t => [*#text(t.name)* #text(size: 0.84em, fill: muted, t.detail)]).join(linebreak())),
    ..row("Betriebsleitung", c.lead),
    ..row("Tag der Eintragung", c.entered_on),
  )
}
// So groß wie möglich; auch sehr lange Namen und viele Gewerbe müssen vollständig auf der Karte stehen.
#context {
  let size = (12pt, 11pt, 10pt, 9pt, 8pt, 7pt, 6pt, 5pt).find(s => measure(rows(s), width: 174mm).height <= 56mm)
  block(height: 58mm, clip: true, inset: (top: 1.5mm), rows(if size == none { 4pt } else { size }))
}
#place(bottom + left, block(width: 100%, {
  line(length: 100%, stroke: 0.6pt + accent)
  v(-0.8mm)
  set text(size: 8.4pt, fill: muted)
  grid(
    columns: (1fr, auto), column-gutter: 8mm, align: (left + bottom, right + bottom),
    [Ausgestellt am #c.issued_on \ #c.return_note],
    align(right)[Prüfnummer \ #text(size: 13pt, weight: "semibold", fill: accent, font: "DejaVu Sans Mono", c.verification)],
  )
}))
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'letters/layout.typ', CAST('// Gemeinsames Layout aller Schreiben: Briefkopf, Anschriftfeld nach DIN 5008 (Form B), Bausteine.
// Angaben kommen ausschließlich als Daten (sys.inputs), nie als Auszeichnung.

#let d = json(bytes(sys.inputs.data))
#let get(key, default: none) = d.at(key, default: default)
#let accent = rgb("#17365c")
#let muted = rgb("#454b54")
#let hairline = 0.5pt + rgb("#9aa3ad")
#let letterfont = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")

// Zeichen der Kammer: Winkel und Bogen, ein Stück Werk.
#let mark(size: 15mm) = box(width: size, height: size, {
  let u = size / 15
  place(rect(width: size, height: size, radius: 1.2 * u, fill: accent))
  place(dx: 3.4 * u, dy: 3 * u, rect(width: 1.7 * u, height: 9 * u, fill: white))
  place(dx: 3.4 * u, dy: 10.3 * u, rect(width: 8.2 * u, height: 1.7 * u, fill: white))
  place(dx: 6.6 * u, dy: 3 * u, circle(radius: 2.5 * u, stroke: 1.5 * u + white))
})

// Schriftgröße, mit der ein Text in das Anschriftfeld passt; auch sehr lange Namen bleiben lesbar.
#let fitted(lines, width, height) = context {
  let at(size) = block(width: width, {
    set text(size: size, top-edge: "ascender", bottom-edge: "descender", hyphenate: false)
    set par(leading: 0.1em, justify: false, spacing: 0.1em)
    lines.map(line => text(line)).join(linebreak())
  })
  let sizes = (10.5pt, 9pt, 8pt, 7pt, 6pt, 5pt, 4pt)
  let fit = sizes.find(size => measure(at(size)).height <= height)
  block(width: width, height: height, clip: true, at(if fit == none { 4pt } else { fit }))
}

#let letterhead() = {
  let c = d.chamber
  place(top + left, dy: -15mm, grid(
    columns: (15mm, 1fr), column-gutter: 4mm, align: (left + horizon, left + horizon),
    mark(),
    {
      set par(leading: 0.35em, spacing: 0.45em)
      text(size: 17pt, weight: "semibold", fill: accent, c.name)
      linebreak()
      text(size: 9pt, fill: muted, c.subline)
    },
  ))
  place(top + left, dy: 3.5mm, line(length: 165mm, stroke: 0.8pt + accent))
}

#let fact(label, value) = if value != none and value != "" {
  (text(fill: muted, label), text(value))
}

#let infoblock() = {
  let rows = (
    fact("Unser Zeichen", get("reference")), fact("Ihr Zeichen", get("your_reference")),
    fact("Bearbeitung", d.contact.name), fact("Telefon", d.contact.phone),
    fact("E-Mail", d.contact.email), fact("Datum", d.date),
  ).filter(row => row != none)
  block(width: 65mm, {
    set text(size: 9pt, hyphenate: false)
    set par(leading: 0.4em)
    grid(columns: (21mm, 1fr), row-gutter: 1.9mm, ..rows.flatten())
  })
}

#let addressfield() = {
  place(top + left, dx: -5mm, dy: 17mm, block(width: 85mm, height: 17.7mm, inset: (left: 5mm, right: 2mm), {
    set align(bottom)
    set par(leading: 0.3em, spacing: 0.5em)
    block(text(size: 7pt, fill: muted, d.chamber.sender_line))
    if get("dispatch_note") != none { block(text(size: 8pt, weight: "semibold", d.dispatch_note)) }
  }))
  place(top + left, dy: 36mm, fitted(d.recipient, 78mm, 25.8mm))
  place(top + left, dx: 100mm, dy: 22mm, infoblock())
}

#let foldmarks() = {
  for (y, length) in ((105mm, 4mm), (148.5mm, 6mm), (210mm, 4mm)) {
    place(top + left, dx: 4mm, dy: y, line(length: length, stroke: hairline))
  }
}

#let footer() = {
  let c = d.chamber
  set text(size: 7.2pt, fill: muted)
  set par(leading: 0.4em, justify: false)
  line(length: 100%, stroke: hairline)
  v(-1.6mm)
  grid(
    columns: (1fr, 1fr, 1.15fr, auto), column-gutter: 5mm,
    [#c.name \ #c.street \ #c.town],
    [Telefon #c.phone \ #c.email \ #c.web],
    [#c.bank \ IBAN #c.iban_text \ BIC #c.bic],
    context [Seite #counter(page).display() von #counter(page).final().first()],
  )
}

#let letter(subject: "", about: none, body) = {
  set document(title: subject + " – " + d.reference, author: d.chamber.name)
  set page(
    paper: "a4", margin: (top: 28mm, left: 25mm, right: 20mm, bottom: 27mm), footer-descent: 7mm,
    footer: footer(),
    background: context if counter(page).get().first() == 1 { foldmarks() },
    header: context if counter(page).get().first() > 1 {
      set text(size: 8.5pt, fill: muted)
      grid(columns: (1fr, auto), d.chamber.name, [Unser Zeichen #d.reference · #d.date])
      v(-1.5mm)
      line(length: 100%, stroke: hairline)
    },
  )
  set text(font: letterfont, size: 10.4pt, lang: "de", region: "DE", hyphenate: true, number-type: "lining")
  set par(leading: 0.6em, spacing: 0.95em, justify: false, linebreaks: "optimized")
  set list(indent: 2mm, body-indent: 2.5mm, spacing: 0.75em)
  set enum(indent: 2mm, body-indent: 2.5mm, spacing: 0.75em)
  show heading: set text(size: 10.4pt, weight: "semibold")
  show heading.where(level: 1): set text(size: 12pt, fill: accent)
  show heading.where(level: 1): set block(above: 0pt, below: 0.5em)
  show heading.where(level: 2): set block(above: 1.35em, below: 0.65em)
  // Paragraphen, Gesetze und Adressen nicht am Zeilenende trennen.
  show regex("(§§? [0-9]+[a-z]?( Abs\\. [0-9]+[a-z]?)?( Satz [0-9]+)?( Nr\\. [0-9]+[a-z]?)?( (HwO|VwGO|VwVfG M-V|GewO|BQFG))?|(Abs\\.|Satz|Nr\\.|Anlage) [0-9A-Z]+[a-z]?( (HwO|VwGO|VwVfG M-V))?)"): it => it.text.replace(" ", "\u{a0}").replace("M-V", "M\u{2011}V")
  show regex("[A-Za-z0-9._+-]{1,40}@[A-Za-z0-9.-]{1,40}[A-Za-z0-9]"): it => box(it)
  letterhead()
  addressfield()
  v(75mm)
  heading(level: 1, subject)
  if about != none { block(above: 0.5em, below: 1.6em, text(fill: muted, about)) } else { v(0.6em) }
  if get("represented") != none {
    block(below: 1.6em, text(size: 9.5pt)[Sie vertreten in diesem Verfahren *#d.represented* (§ 14 VwVfG M-V). Mit „Sie“ und „Ihr“ ist im Folgenden die vertretene Person oder Gesellschaft gemeint.])
  }
  text(d.salutation)
  parbreak()
  body
}

// Absätze aus Daten: eine Liste von Texten.
#let paragraphs(texts) = for t in texts { par(text(t)) }

#let framed(body) = block(
  width: 100%, inset: (x: 4mm, y: 3.2mm), stroke: (left: 2pt + accent), fill: rgb("#f2f5f9"), breakable: false, body,
)

#let trades(rows: none) = {
  let rows = if rows == none { d.trades } else { rows }
  block(above: 1em, below: 1.3em, {
    set par(justify: false)
    table(
      columns: (1fr, 52mm), stroke: none, inset: (x: 2mm, y: 1.7mm),
      table.hline(stroke: 0.8pt + accent),
      table.header(text(weight: "semibold", "Gewerbe"), text(weight: "semibold", "Verzeichnis")),
      table.hline(stroke: hairline),
      ..rows.map(t => (text(t.name), text(t.number))).flatten(),
      table.hline(stroke: 0.8pt + accent),
    )
  })
}

#let facts(..rows) = block(above: 1em, below: 1.3em, {
  set par(justify: false)
  grid(
    columns: (48mm, 1fr), row-gutter: 2.1mm,
    ..rows.pos().filter(r => r.at(1) != none and r.at(1) != "").map(r => (text(fill: muted, r.at(0)), text(r.at(1)))).flatten(),
  )
})

#let remedy() = if get("remedy", default: ()).len() > 0 {
  block(breakable: false, above: 1.35em, {
    heading(level: 2, "Rechtsbehelfsbelehrung")
    paragraphs(d.remedy)
  })
}

// Schluss: Bei einem Verwaltungsakt steht der Name der Person, die entschieden hat (§ 37 Abs. 3 VwVfG).
#let closing(automatic: true) = block(breakable: false, above: 1.2em, {
  [Mit freundlichen Grüßen]
  v(0.5em)
  text(d.contact.signature)
  linebreak()
  if get("signed_by") != none { text(d.signed_by) } else { text(d.chamber.name) }
  if automatic {
    v(0.5em)
    text(size: 8.5pt, fill: muted, if get("signed_by") != none [Dieses Schreiben wurde elektronisch erstellt; die Wiedergabe des Namens ersetzt die Unterschrift (§ 37 Abs. 3 VwVfG M-V).] else [Dieses Schreiben wurde elektronisch erstellt und ist ohne Unterschrift gültig (§ 37 Abs. 5 VwVfG M-V).])
  }
})

// Was zusammen auf einer Seite stehen soll: der letzte Absatz mit dem Gruß.
#let together(body) = block(breakable: false, above: 0.95em, width: 100%, body)

// Vordruck für die Empfangsbescheinigung (§ 11 HwO).
#let receipt() = block(breakable: false, above: 1.8em, width: 100%, inset: (x: 4mm, y: 3.5mm), stroke: 0.6pt + accent, {
  set text(size: 9.5pt)
  heading(level: 2, "Empfangsbescheinigung")
  [Bitte unterschrieben zurück an #d.chamber.name, #d.chamber.street, #d.chamber.town, oder an #d.contact.email.]
  parbreak()
  [Die Mitteilung vom #d.date zum Zeichen #d.reference habe ich erhalten.]
  v(9mm)
  grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 1mm,
    line(length: 100%, stroke: hairline), line(length: 100%, stroke: hairline),
    text(size: 8pt, fill: muted, "Tag des Empfangs"), text(size: 8pt, fill: muted, "Name und Unterschrift"),
  )
})

// Belehrung und Schluss bleiben zusammen: kein Gruß allein auf der letzten Seite.
#let ending() = block(breakable: false, above: 1.35em, { remedy(); closing() })

#let duties() = [
  == Ihre Pflichten
  - Beginn und Ende des Betriebs, die Bestellung und Abberufung der Betriebsleitung sowie Änderungen bei den gesetzlich vertretenden oder beteiligten Personen teilen Sie uns bitte unverzüglich mit (#if get("register") == "A" [§ 16 Abs. 2 HwO] else [§ 18 Abs. 1, § 20 HwO]).
  #if get("register") == "A" [- Legen Sie die Handwerkskarte bei der Gewerbeanzeige vor, die Sie nach § 14 GewO bei der Gemeinde erstatten (§ 16 Abs. 1 HwO).]
]

#let privacy() = [
  == Ihre Daten
  Wir verarbeiten Ihre Angaben, um das Verzeichnis zu führen (§ 6, § 19 und Anlage D HwO). Einzelauskünfte erhält, wer ein berechtigtes Interesse glaubhaft macht. Namen, Firma, Gewerbe und Geschäftsanschrift dürfen unter engen Voraussetzungen auch in Listen übermittelt werden; Wohnanschrift und Kontaktdaten nie. *Dieser Übermittlung in Listen können Sie jederzeit widersprechen* (§ 6 Abs. 2 HwO).
]
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.application_withdrawn.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.application_withdrawn",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_reason",
   "type": "textarea",
   "key": "reason",
   "label": "Mitteilung des Antragstellers",
   "validate": {
    "required": true,
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.documents_received.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.documents_received",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_documents",
   "type": "textarea",
   "key": "documents",
   "label": "Was ist eingegangen?",
   "description": "Unterlagen und Eingangstag.",
   "validate": {
    "required": true,
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.extension_wanted.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.extension_wanted",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "text_1",
   "type": "text",
   "text": "Mit dem Zuordnen entsteht die Aufgabe „Fristverlängerung vorschlagen\"."
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.hearing_answered.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.hearing_answered",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Stellungnahme",
   "description": "Wortlaut oder Zusammenfassung.",
   "validate": {
    "required": true,
    "maxLength": 8000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.ihk_answered.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.ihk_answered",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_consent",
   "type": "checkbox",
   "key": "consent",
   "label": "Die IHK ist einverstanden"
  },
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Mitteilung der IHK",
   "validate": {
    "required": true,
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=consent = true"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.inquiry_answered.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.inquiry_answered",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Antwort",
   "description": "Wortlaut oder Zusammenfassung.",
   "validate": {
    "required": true,
    "maxLength": 8000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'message.objection_received.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "message.objection_received",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_on",
   "type": "datetime",
   "key": "on",
   "label": "Widerspruch eingegangen am",
   "subtype": "date",
   "dateLabel": "Widerspruch eingegangen am",
   "validate": {
    "required": true
   },
   "properties": {
    "date_max": "today()"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'pension_message.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_pension_message" name="T8 Meldung an die Rentenversicherung" namespace="https://kammerwerk.example/register_entry">
  <decision id="pension_message" name="T8 Meldung an die Rentenversicherung">
    <description>Wird die Person der Datenstelle der Rentenversicherung gemeldet? Eine Meldung je Person.</description>
    <decisionTable id="table_pension_message" hitPolicy="UNIQUE">
      <input id="in_pension_message_register" label="Verzeichnis">
        <inputExpression id="expr_pension_message_register" typeRef="string">
          <text>register</text>
        </inputExpression>
      </input>
      <input id="in_pension_message_person" label="Person">
        <inputExpression id="expr_pension_message_person" typeRef="string">
          <text>person</text>
        </inputExpression>
      </input>
      <input id="in_pension_message_excluded" label="Nebenbetrieb oder Fortführung § 4">
        <inputExpression id="expr_pension_message_excluded" typeRef="boolean">
          <text>excluded</text>
        </inputExpression>
      </input>
      <input id="in_pension_message_act" label="Ereignis">
        <inputExpression id="expr_pension_message_act" typeRef="string">
          <text>act</text>
        </inputExpression>
      </input>
      <output id="out_pension_message_message" label="Meldung" name="message" typeRef="boolean" />
      <output id="out_pension_message_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_pension_message_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_pension_message_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T8_1">
        <description>§ 196 Abs. 3 Satz 1 SGB VI [S]</description>
        <inputEntry id="T8_1_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T8_1_i2">
          <text>"natural","partner"</text>
        </inputEntry>
        <inputEntry id="T8_1_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T8_1_i4">
          <text>"entry","change","deletion"</text>
        </inputEntry>
        <outputEntry id="T8_1_o1">
          <text>true</text>
        </outputEntry>
        <outputEntry id="T8_1_o2">
          <text>"T8-1"</text>
        </outputEntry>
        <outputEntry id="T8_1_o3">
          <text>"§ 196 Abs. 3 SGB VI"</text>
        </outputEntry>
        <outputEntry id="T8_1_o4">
          <text>"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 196 Abs. 3 Satz 1 SGB VI [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T8_2">
        <description>§ 196 Abs. 3 SGB VI [S]</description>
        <inputEntry id="T8_2_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T8_2_i2">
          <text>"natural","partner"</text>
        </inputEntry>
        <inputEntry id="T8_2_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T8_2_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T8_2_o1">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T8_2_o2">
          <text>"T8-2"</text>
        </outputEntry>
        <outputEntry id="T8_2_o3">
          <text>"§ 196 Abs. 3 SGB VI"</text>
        </outputEntry>
        <outputEntry id="T8_2_o4">
          <text>"Nebenbetrieb oder Fortführung nach § 4 HwO: keine Meldung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 196 Abs. 3 SGB VI [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T8_3">
        <description>§ 196 Abs. 3 SGB VI [S]</description>
        <inputEntry id="T8_3_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T8_3_i2">
          <text>"legal","partner_without_capacity"</text>
        </inputEntry>
        <inputEntry id="T8_3_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T8_3_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T8_3_o1">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T8_3_o2">
          <text>"T8-3"</text>
        </outputEntry>
        <outputEntry id="T8_3_o3">
          <text>"§ 196 Abs. 3 SGB VI"</text>
        </outputEntry>
        <outputEntry id="T8_3_o4">
          <text>"Juristische Person oder nicht rechtsfähige Gesellschaft: keine Meldung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 196 Abs. 3 SGB VI [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T8_4">
        <description>§ 196 Abs. 3 SGB VI [S]</description>
        <inputEntry id="T8_4_i1">
          <text>"B1","B2","E","none"</text>
        </inputEntry>
        <inputEntry id="T8_4_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T8_4_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T8_4_i4">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T8_4_o1">
          <text>false</text>
        </outputEntry>
        <outputEntry id="T8_4_o2">
          <text>"T8-4"</text>
        </outputEntry>
        <outputEntry id="T8_4_o3">
          <text>"§ 196 Abs. 3 SGB VI"</text>
        </outputEntry>
        <outputEntry id="T8_4_o4">
          <text>"Nur die Handwerksrolle wird gemeldet."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 196 Abs. 3 SGB VI [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="pension_message">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'register_entry.bpmn', CAST('<?xml version=''1.0'' encoding=''UTF-8''?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="register_entry_definitions" targetNamespace="https://kammerwerk.example/bpmn/register_entry" exporter="Kammerwerk" exporterVersion="1">
  <bpmn:process id="register_entry" name="Eintragung Handwerksrolle" isExecutable="true" camunda:candidateStarterGroups="register, post">
    <bpmn:documentation>Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft.</bpmn:documentation>
    <bpmn:extensionElements>
      <camunda:properties>
        <camunda:property name="caseTitle" value="if string length(application.owner.firm) &gt; 0 then application.owner.firm else application.owner.person.family_name + &quot;, &quot; + application.owner.person.first_names"/>
        <camunda:property name="casePlace" value="case_place"/>
        <camunda:property name="caseDue" value="if deadline = null or (every l in lines satisfies list contains(entered_trades, l.trade) or (some r in line_results satisfies r.index = l.index and r.result = &quot;refuse&quot;)) then null else deadline.internal"/>
        <camunda:property name="caseFacts" value="context merge([{&quot;Gewerke&quot;: string join(for l in lines return l.trade_name, &quot;, &quot;), &quot;Antrag vollständig&quot;: if application.complete = null then &quot;noch nicht&quot; else substring(string(application.complete), 9, 2) + &quot;.&quot; + substring(string(application.complete), 6, 2) + &quot;.&quot; + substring(string(application.complete), 1, 4), &quot;Frist&quot;: if deadline = null then &quot;läuft noch nicht&quot; else null, &quot;Interne Frist&quot;: if deadline = null then null else substring(string(deadline.internal), 9, 2) + &quot;.&quot; + substring(string(deadline.internal), 6, 2) + &quot;.&quot; + substring(string(deadline.internal), 1, 4), &quot;Gesetzliche Frist&quot;: if deadline = null then null else substring(string(deadline.legal), 9, 2) + &quot;.&quot; + substring(string(deadline.legal), 6, 2) + &quot;.&quot; + substring(string(deadline.legal), 1, 4)}, context(case_facts)])"/>
        <camunda:property name="caseContact" value="{&quot;Telefon&quot;: application.owner.person.phone, &quot;E-Mail&quot;: application.owner.person.email, &quot;Vertretung&quot;: application.owner.representative_person.phone}"/>
        <camunda:property name="caseDocuments" value="documents_needed"/>
        <camunda:property name="caseParties" value="[if application.owner.person.birth_date = null then null else &quot;person:&quot; + application.owner.person.family_name + &quot;|&quot; + application.owner.person.first_names + &quot;|&quot; + string(application.owner.person.birth_date), if string length(application.owner.firm) &gt; 0 and application.establishment.place != null then &quot;firm:&quot; + application.owner.firm + &quot;|&quot; + application.establishment.place else null]"/>
        <camunda:property name="searchText" value="string join([case_title, case_place, application.owner.firm, application.owner.person.family_name, application.owner.person.first_names, application.owner.person.birth_name, application.submission_id], &quot; &quot;)"/>
        <camunda:property name="guard:Keine Ablehnung ohne Anhörung, Gründe und Freigabe (§§ 28, 39, 35a VwVfG)" value="@letter.create[template=L10] needs hold_hearing, @register.record_decision after review_line | decide_after_hearing, release_line after review_line | decide_after_hearing"/>
        <camunda:property name="guard:Keine Ablehnung ohne Bescheid mit Rechtsbehelfsbelehrung (§ 37 Abs. 6 VwVfG)" value="line_refused needs @letter.create[template=L10]"/>
        <camunda:property name="guard:Keine Ablehnung nach Fristablauf ohne Feststellung der Leitung (§ 10 Abs. 1 HwO)" value="@letter.create[template=L10] needs refusal_in_time after release_line"/>
        <camunda:property name="guard:Keine Eintragung, keine Erlaubnis und kein Bescheid darüber ohne Freigabe (§ 35a VwVfG)" value="@register.enter | @register.grant_permission | @letter.create[template=L8] | @letter.create[template=L9] | @letter.create[template=L11] | @letter.create[template=L13] needs release_line after review_line | decide_after_hearing"/>
        <camunda:property name="guard:Keine Fristverlängerung ohne Freigabe (§ 42a Abs. 2 VwVfG)" value="@letter.create[template=L4] | @register.extend_clock needs release_extension after extend_deadline"/>
        <camunda:property name="guard:Keine Entscheidung über den Widerspruch ohne Freigabe (§ 73 VwGO)" value="@letter.create[template=L23] needs release_objection after handle_objection"/>
        <camunda:property name="guard:Vier Augen bei Entscheidung, Fristverlängerung und Widerspruch" value="release_line fourEyes review_line, decide_after_hearing; release_extension fourEyes extend_deadline; release_objection fourEyes handle_objection"/>
        <camunda:property name="guard:Nur die Leitung gibt frei und stellt eine Fiktion fest" value="release_line | release_extension | check_fiction only register_lead; release_objection only register_lead, legal"/>
        <camunda:property name="guard:Abgabe und Abschluss nach Rücknahme bestätigt ein Mensch" value="@letter.create[template=L21] needs confirm_forwarding; @letter.create[template=L26] needs confirm_withdrawal"/>
        <camunda:property name="businessKeyPrefix" value="HR"/>
        <camunda:property name="purpose" value="Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft."/>
      </camunda:properties>
    </bpmn:extensionElements>
    <bpmn:startEvent id="application_received" name="Antrag eingegangen" camunda:formRef="start_application" camunda:formRefBinding="deployment">
      <bpmn:outgoing>application_received_to_accept_application</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:serviceTask id="accept_application" name="Antrag annehmen" camunda:topic="register.accept" camunda:type="external">
      <bpmn:documentation>Bringt die Angaben in Form, prüft sie auf Schlüssigkeit (Gewerk, Gemeinde, Alter, Doppelantrag, Sperrjahr) und legt den Stand des Vorgangs an.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:outputParameter name="application">application</camunda:outputParameter>
          <camunda:outputParameter name="case_title">case_title</camunda:outputParameter>
          <camunda:outputParameter name="case_place">case_place</camunda:outputParameter>
          <camunda:outputParameter name="case_facts">case_facts</camunda:outputParameter>
          <camunda:outputParameter name="checks">checks</camunda:outputParameter>
          <camunda:outputParameter name="deadline">null</camunda:outputParameter>
          <camunda:outputParameter name="line_results">[]</camunda:outputParameter>
          <camunda:outputParameter name="alarms_done">[]</camunda:outputParameter>
          <camunda:outputParameter name="charged_fees">[]</camunda:outputParameter>
          <camunda:outputParameter name="entered_trades">[]</camunda:outputParameter>
          <camunda:outputParameter name="carded_trades">[]</camunda:outputParameter>
          <camunda:outputParameter name="fiction_check">{result: "open", lines: []}</camunda:outputParameter>
          <camunda:outputParameter name="extension_release">{result: null, note: null}</camunda:outputParameter>
          <camunda:outputParameter name="objection_release">{result: null, note: null}</camunda:outputParameter>
          <camunda:outputParameter name="reminded">false</camunda:outputParameter>
          <camunda:outputParameter name="complete_on">null</camunda:outputParameter>
          <camunda:outputParameter name="missing">null</camunda:outputParameter>
          <camunda:outputParameter name="period_until">null</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>application_received_to_accept_application</bpmn:incoming>
      <bpmn:outgoing>accept_application_to_merge_assessment</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:exclusiveGateway id="merge_assessment">
      <bpmn:incoming>accept_application_to_merge_assessment</bpmn:incoming>
      <bpmn:incoming>competence_clarified_to_merge_assessment</bpmn:incoming>
      <bpmn:outgoing>merge_assessment_to_assess_application</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:serviceTask id="assess_application" name="Vorprüfung" camunda:topic="register.assess" camunda:type="external">
      <bpmn:documentation>Wertet die Entscheidungstabellen aus: Register, Eintragungsweg, Unterlagen, Zuständigkeit, IHK, Rentenversicherung. Ein Vorschlag, keine Entscheidung.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:outputParameter name="assessment">assessment</camunda:outputParameter>
          <camunda:outputParameter name="lines">lines</camunda:outputParameter>
          <camunda:outputParameter name="documents_needed">documents_needed</camunda:outputParameter>
          <camunda:outputParameter name="competent">competent</camunda:outputParameter>
          <camunda:outputParameter name="competent_chamber">competent_chamber</camunda:outputParameter>
          <camunda:outputParameter name="ihk_notice">ihk_notice</camunda:outputParameter>
          <camunda:outputParameter name="ihk_member">application.owner.ihk_member</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>merge_assessment_to_assess_application</bpmn:incoming>
      <bpmn:outgoing>assess_application_to_is_competent</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:exclusiveGateway id="is_competent" name="Ist die Kammer örtlich zuständig?" default="is_competent_to_clarify_competence">
      <bpmn:incoming>assess_application_to_is_competent</bpmn:incoming>
      <bpmn:outgoing>is_competent_to_merge_competent</bpmn:outgoing>
      <bpmn:outgoing>is_competent_to_confirm_forwarding</bpmn:outgoing>
      <bpmn:outgoing>is_competent_to_clarify_competence</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="confirm_forwarding" name="Abgabe bestätigen" camunda:formRef="confirm_forwarding" camunda:candidateGroups="register" camunda:dueDate="application.received + duration(&quot;P3D&quot;)" camunda:formRefBinding="deployment">
      <bpmn:documentation>Nach der Gemeinde der Betriebsstätte ist eine andere Kammer zuständig (§ 6 Abs. 1 HwO, § 3 VwVfG). Maßgeblich ist die Gemeinde, nicht der Landkreis. Bestätigen Sie die Abgabe; der Antragsteller wird unterrichtet. Die Frist der anderen Kammer beginnt mit dem Eingang dort.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="law" value="§ 6 Abs. 1 HwO; § 3 VwVfG"/>
          <camunda:property name="irreversible" value="forwarding.result = &quot;forward&quot;"/>
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>is_competent_to_confirm_forwarding</bpmn:incoming>
      <bpmn:outgoing>confirm_forwarding_to_forwarding_confirmed</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="forwarding_confirmed" name="Abgeben?" default="forwarding_confirmed_to_merge_competent">
      <bpmn:incoming>confirm_forwarding_to_forwarding_confirmed</bpmn:incoming>
      <bpmn:outgoing>forwarding_confirmed_to_send_forwarding</bpmn:outgoing>
      <bpmn:outgoing>forwarding_confirmed_to_merge_competent</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:sendTask id="send_forwarding" name="Abgabenachricht erstellen" camunda:topic="letter.create" camunda:type="external">
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="template">"L21"</camunda:inputParameter>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:inputParameter name="lines">lines</camunda:inputParameter>
          <camunda:inputParameter name="competent_chamber">if forwarding.chamber = null then competent_chamber else forwarding.chamber</camunda:inputParameter>
          <camunda:inputParameter name="decided_in">"confirm_forwarding"</camunda:inputParameter>
          <camunda:outputParameter name="forwarding_letter">letter</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>forwarding_confirmed_to_send_forwarding</bpmn:incoming>
      <bpmn:outgoing>send_forwarding_to_forwarded</bpmn:outgoing>
    </bpmn:sendTask>
    <bpmn:endEvent id="forwarded" name="An zuständige Kammer abgegeben">
      <bpmn:incoming>send_forwarding_to_forwarded</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:userTask id="clarify_competence" name="Zuständigkeit klären" camunda:formRef="clarify_competence" camunda:candidateGroups="register" camunda:dueDate="application.received + duration(&quot;P3D&quot;)" camunda:formRefBinding="deployment">
      <bpmn:documentation>Die Gemeinde der Betriebsstätte fehlt oder lässt sich keiner Kammer zuordnen. Klären Sie Sitz oder künftigen Sitz (§ 6 Abs. 1 HwO). Bei Zuzug aus dem Ausland zählt der künftige Ort der Tätigkeit.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:outputParameter name="clarification">clarification</camunda:outputParameter>
          <camunda:outputParameter name="application">if clarification.municipality = null then application else context put(application, "establishment", context put(application.establishment, "municipality", clarification.municipality))</camunda:outputParameter>
        </camunda:inputOutput>
        <camunda:properties>
          <camunda:property name="law" value="§ 6 Abs. 1 HwO; § 3 VwVfG"/>
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>is_competent_to_clarify_competence</bpmn:incoming>
      <bpmn:outgoing>clarify_competence_to_competence_clarified</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="competence_clarified" name="Ergebnis?" default="competence_clarified_to_merge_assessment">
      <bpmn:incoming>clarify_competence_to_competence_clarified</bpmn:incoming>
      <bpmn:outgoing>competence_clarified_to_merge_competent</bpmn:outgoing>
      <bpmn:outgoing>competence_clarified_to_merge_assessment</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:exclusiveGateway id="merge_competent">
      <bpmn:incoming>is_competent_to_merge_competent</bpmn:incoming>
      <bpmn:incoming>forwarding_confirmed_to_merge_competent</bpmn:incoming>
      <bpmn:incoming>competence_clarified_to_merge_competent</bpmn:incoming>
      <bpmn:outgoing>merge_competent_to_send_receipt</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:sendTask id="send_receipt" name="Eingangsbestätigung erstellen" camunda:topic="letter.create" camunda:type="external">
      <bpmn:documentation>Empfangsbestätigung mit Eingangstag, Frist, Fristbeginn, Folge des Fristablaufs und Rechtsbehelfen (§§ 71a, 71b Abs. 3 VwVfG).</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="template">"L1"</camunda:inputParameter>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
          <camunda:inputParameter name="documents_needed">documents_needed</camunda:inputParameter>
          <camunda:inputParameter name="lines">lines</camunda:inputParameter>
          <camunda:outputParameter name="receipt_letter">letter</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>merge_competent_to_send_receipt</bpmn:incoming>
      <bpmn:outgoing>send_receipt_to_processing</bpmn:outgoing>
    </bpmn:sendTask>
    <bpmn:subProcess id="processing" name="Antrag bearbeiten">
      <bpmn:incoming>send_receipt_to_processing</bpmn:incoming>
      <bpmn:outgoing>processing_to_determine_finality</bpmn:outgoing>
      <bpmn:subProcess id="examination" name="Antrag prüfen und Frist überwachen">
        <bpmn:incoming>merge_ihk_to_examination</bpmn:incoming>
        <bpmn:outgoing>examination_to_processing_done</bpmn:outgoing>
        <bpmn:subProcess id="line" name="Gewerk entscheiden (je Gewerk des Antrags)">
          <bpmn:documentation>Jedes Gewerk wird für sich geprüft, freigegeben und vollzogen; keines wartet auf ein anderes.</bpmn:documentation>
          <bpmn:incoming>fork_examination_to_line</bpmn:incoming>
          <bpmn:outgoing>line_to_all_decided</bpmn:outgoing>
          <bpmn:multiInstanceLoopCharacteristics camunda:collection="lines" camunda:elementVariable="line"/>
          <bpmn:startEvent id="line_started" name="Gewerk liegt vor">
            <bpmn:outgoing>line_started_to_prepare_line</bpmn:outgoing>
          </bpmn:startEvent>
          <bpmn:scriptTask id="prepare_line" name="Bearbeitungsstand anlegen" camunda:resultVariable="hearing" scriptFormat="feel">
            <bpmn:documentation>Legt für dieses Gewerk fest, dass noch niemand angehört wurde und noch nichts zurückgegeben ist.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:outputParameter name="hearing">hearing</camunda:outputParameter>
                <camunda:outputParameter name="release">{result: null, note: null}</camunda:outputParameter>
                <camunda:outputParameter name="text">null</camunda:outputParameter>
                <camunda:outputParameter name="review">{result: null, limited_to: line.limited_to, legal_basis: null, reasons: null, valid_until: null, path: if line.permission_first then line.path else null}</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>line_started_to_prepare_line</bpmn:incoming>
            <bpmn:outgoing>prepare_line_to_merge_review</bpmn:outgoing>
            <bpmn:script>{held: false, about: null, until: null}</bpmn:script>
          </bpmn:scriptTask>
          <bpmn:exclusiveGateway id="merge_review">
            <bpmn:incoming>prepare_line_to_merge_review</bpmn:incoming>
            <bpmn:incoming>merge_inquiry_to_merge_review</bpmn:incoming>
            <bpmn:incoming>line_sent_back</bpmn:incoming>
            <bpmn:incoming>refusal_held_back</bpmn:incoming>
            <bpmn:incoming>ihk_objection_result_to_merge_review</bpmn:incoming>
            <bpmn:outgoing>merge_review_to_review_line</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:userTask id="review_line" name="Gewerk fachlich prüfen" camunda:formRef="review_line" camunda:candidateGroups="register" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
            <bpmn:documentation>Prüfen Sie für dieses eine Gewerk, ob und auf welchem Weg eingetragen wird. 1. Gehört die Tätigkeit zu dem Gewerk (§ 1 Abs. 2, § 18 HwO)? 2. Eintragungsweg: Meisterprüfung (§ 7 Abs. 1a), Betriebsleitung (§ 7 Abs. 1), gleichwertige Prüfung (§ 7 Abs. 2), Ausübungsberechtigung (§§ 7a, 7b), Ausnahmebewilligung (§§ 8, 9), Gleichwertigkeit (§ 50c). Die Vorprüfung nennt die Zeilen; sie bindet Sie nicht. 3. Betriebsleitung: Ist sie rechtlich und tatsächlich verantwortlich (§ 7 Abs. 1, § 17 Abs. 1 HwO)? Ein Hinweis allein trägt keine Ablehnung. 4. Innung hören, wenn der Antragsteller es verlangt (§ 8 Abs. 3 Satz 3 HwO). Fehlt Ihnen eine Auskunft, wählen Sie „Nachfrage"; die Frist des § 10 Abs. 1 HwO läuft dabei weiter. Vor einer Ablehnung oder einer Einschränkung ohne Einverständnis wird immer angehört (§ 28 Abs. 1 VwVfG).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:outputParameter name="review">{result: review.result, scope: if list contains(["grant_limited", "permission"], review.result) then review.scope else null, limited_to: if list contains(["grant_limited", "permission"], review.result) and review.scope != "as_applied" then review.limited_to else null, legal_basis: review.legal_basis, reasons: if review.result = "grant" then null else review.reasons, valid_until: if review.result = "permission" then review.valid_until else null, path: if review.result = "permission" then review.path else null, inquiry_to: review.inquiry_to, question: review.question, answer_until: review.answer_until, hear_again: review.hear_again, note: review.note}</camunda:outputParameter>
                <camunda:outputParameter name="release">{result: null, note: null}</camunda:outputParameter>
              </camunda:inputOutput>
              <camunda:properties>
                <camunda:property name="law" value="§§ 1, 7 bis 9, 18, 50c HwO; § 24 VwVfG"/>
                <camunda:property name="proposal" value="for r in line.reasons[not(state = &quot;met&quot; and matches(rule, &quot;^T(7|8|13)-&quot;))] return {rule: r.rule, law: r.law, text: r.text, table: if starts with(r.rule, &quot;T5-&quot;) then &quot;T2&quot; else null, state: if r.rule = &quot;T2-16&quot; then &quot;violated&quot; else if r.state = &quot;met&quot; and not(matches(r.rule, &quot;^T[1245]-&quot;)) then &quot;note&quot; else r.state}"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="concatenate(if count(line.flags) &gt; 0 then [&quot;Betriebsleitung besonders prüfen&quot;] else [], if line.permission_first and application.innung_opinion_demanded = true then [&quot;Innung zu hören&quot;] else [], if line.permission_first then [&quot;Erlaubnis zuerst&quot;] else [], if hearing.held then [&quot;angehört&quot;] else [], if release.result = &quot;send_back&quot; then [&quot;zurückgegeben&quot;] else [], if fiction_check.result = &quot;occurred&quot; and list contains(fiction_check.lines, string(line.index)) then [&quot;Fiktion festgestellt&quot;] else [])"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_review_to_review_line</bpmn:incoming>
            <bpmn:outgoing>review_line_to_review_result</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="review_result" name="Wie geht es weiter?" default="review_result_to_merge_release">
            <bpmn:incoming>review_line_to_review_result</bpmn:incoming>
            <bpmn:outgoing>review_result_to_send_inquiry</bpmn:outgoing>
            <bpmn:outgoing>review_result_to_hold_hearing</bpmn:outgoing>
            <bpmn:outgoing>review_result_to_merge_release</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:sendTask id="send_inquiry" name="Nachfrage erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>Fragt nach § 17 Abs. 1 HwO beim Antragsteller (L14) oder nach § 8 Abs. 3 HwO bei der Innung (L20) nach.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">if review.inquiry_to = "guild" then "L20" else "L14"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="inquiry">{to: review.inquiry_to, question: review.question, agreed: application.innung_opinion_agreed, demanded: application.innung_opinion_demanded}</camunda:inputParameter>
                <camunda:inputParameter name="period_until">review.answer_until</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"review_line"</camunda:inputParameter>
                <camunda:outputParameter name="inquiry_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="text">null</camunda:outputParameter>
                <camunda:outputParameter name="answer_until">if letter.period_until != null then letter.period_until else if review.answer_until != null then review.answer_until else letter.notified_on + (if review.inquiry_to = "guild" then duration("P26D") else duration("P19D"))</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>review_result_to_send_inquiry</bpmn:incoming>
            <bpmn:outgoing>send_inquiry_to_wait_inquiry</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:eventBasedGateway id="wait_inquiry">
            <bpmn:incoming>send_inquiry_to_wait_inquiry</bpmn:incoming>
            <bpmn:outgoing>wait_inquiry_to_inquiry_answered</bpmn:outgoing>
            <bpmn:outgoing>wait_inquiry_to_inquiry_expired</bpmn:outgoing>
          </bpmn:eventBasedGateway>
          <bpmn:intermediateCatchEvent id="inquiry_answered" name="Antwort eingegangen">
            <bpmn:incoming>wait_inquiry_to_inquiry_answered</bpmn:incoming>
            <bpmn:outgoing>inquiry_answered_to_merge_inquiry</bpmn:outgoing>
            <bpmn:messageEventDefinition id="inquiry_answered_message" messageRef="msg_inquiry_answered"/>
          </bpmn:intermediateCatchEvent>
          <bpmn:intermediateCatchEvent id="inquiry_expired" name="Antwortfrist abgelaufen">
            <bpmn:incoming>wait_inquiry_to_inquiry_expired</bpmn:incoming>
            <bpmn:outgoing>inquiry_expired_to_merge_inquiry</bpmn:outgoing>
            <bpmn:timerEventDefinition id="inquiry_expired_timer">
              <bpmn:timeDate xsi:type="bpmn:tFormalExpression">answer_until + duration("P1D")</bpmn:timeDate>
            </bpmn:timerEventDefinition>
          </bpmn:intermediateCatchEvent>
          <bpmn:exclusiveGateway id="merge_inquiry">
            <bpmn:incoming>inquiry_answered_to_merge_inquiry</bpmn:incoming>
            <bpmn:incoming>inquiry_expired_to_merge_inquiry</bpmn:incoming>
            <bpmn:outgoing>merge_inquiry_to_merge_review</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:sendTask id="hold_hearing" name="Anhörung erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>Anhörung vor einer belastenden Entscheidung (§ 28 Abs. 1 VwVfG): beabsichtigte Entscheidung, Gründe, Frist von 14 Tagen ab Bekanntgabe.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L5"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">{result: review.result, scope: review.scope, limited_to: review.limited_to, legal_basis: review.legal_basis, reasons: review.reasons, valid_until: review.valid_until}</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"review_line"</camunda:inputParameter>
                <camunda:inputParameter name="period_until">null</camunda:inputParameter>
                <camunda:outputParameter name="hearing_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="text">null</camunda:outputParameter>
                <camunda:outputParameter name="hearing">{held: true, about: review.result, document_id: letter.document_id, until: if letter.period_until != null then letter.period_until else letter.notified_on + duration("P19D")}</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>review_result_to_hold_hearing</bpmn:incoming>
            <bpmn:incoming>heard_enough_to_hold_hearing</bpmn:incoming>
            <bpmn:outgoing>hold_hearing_to_wait_hearing</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:eventBasedGateway id="wait_hearing">
            <bpmn:incoming>hold_hearing_to_wait_hearing</bpmn:incoming>
            <bpmn:outgoing>wait_hearing_to_hearing_answered</bpmn:outgoing>
            <bpmn:outgoing>wait_hearing_to_hearing_expired</bpmn:outgoing>
          </bpmn:eventBasedGateway>
          <bpmn:intermediateCatchEvent id="hearing_answered" name="Stellungnahme eingegangen">
            <bpmn:incoming>wait_hearing_to_hearing_answered</bpmn:incoming>
            <bpmn:outgoing>hearing_answered_to_merge_hearing</bpmn:outgoing>
            <bpmn:messageEventDefinition id="hearing_answered_message" messageRef="msg_hearing_answered"/>
          </bpmn:intermediateCatchEvent>
          <bpmn:intermediateCatchEvent id="hearing_expired" name="Anhörungsfrist abgelaufen">
            <bpmn:incoming>wait_hearing_to_hearing_expired</bpmn:incoming>
            <bpmn:outgoing>hearing_expired_to_merge_hearing</bpmn:outgoing>
            <bpmn:timerEventDefinition id="hearing_expired_timer">
              <bpmn:timeDate xsi:type="bpmn:tFormalExpression">hearing.until + duration("P1D")</bpmn:timeDate>
            </bpmn:timerEventDefinition>
          </bpmn:intermediateCatchEvent>
          <bpmn:exclusiveGateway id="merge_hearing">
            <bpmn:incoming>hearing_answered_to_merge_hearing</bpmn:incoming>
            <bpmn:incoming>hearing_expired_to_merge_hearing</bpmn:incoming>
            <bpmn:outgoing>merge_hearing_to_decide_after_hearing</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:userTask id="decide_after_hearing" name="Nach Anhörung entscheiden" camunda:formRef="decide_after_hearing" camunda:candidateGroups="register" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
            <bpmn:documentation>Würdigen Sie die Stellungnahme und entscheiden Sie neu. Bleibt es bei der Ablehnung oder Einschränkung, nennen Sie die wesentlichen tatsächlichen und rechtlichen Gründe und gehen Sie auf die Stellungnahme ein (§ 39 Abs. 1 VwVfG). Neue Nachweise sind zu berücksichtigen, auch wenn sie nach der Frist kommen. Ist eine Stellungnahme nicht eingegangen, entscheiden Sie nach Lage der Akten.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:outputParameter name="review">{result: review.result, scope: if list contains(["grant_limited", "permission"], review.result) then review.scope else null, limited_to: if list contains(["grant_limited", "permission"], review.result) and review.scope != "as_applied" then review.limited_to else null, legal_basis: review.legal_basis, reasons: if review.result = "grant" then null else review.reasons, valid_until: if review.result = "permission" then review.valid_until else null, path: if review.result = "permission" then review.path else null, inquiry_to: review.inquiry_to, question: review.question, answer_until: review.answer_until, hear_again: review.hear_again, note: review.note}</camunda:outputParameter>
              </camunda:inputOutput>
              <camunda:properties>
                <camunda:property name="law" value="§§ 28, 39 VwVfG"/>
                <camunda:property name="proposal" value="for r in line.reasons[not(state = &quot;met&quot; and matches(rule, &quot;^T(7|8|13)-&quot;))] return {rule: r.rule, law: r.law, text: r.text, table: if starts with(r.rule, &quot;T5-&quot;) then &quot;T2&quot; else null, state: if r.rule = &quot;T2-16&quot; then &quot;violated&quot; else if r.state = &quot;met&quot; and not(matches(r.rule, &quot;^T[1245]-&quot;)) then &quot;note&quot; else r.state}"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="if text = null then [&quot;keine Stellungnahme&quot;] else [&quot;Stellungnahme eingegangen&quot;]"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_hearing_to_decide_after_hearing</bpmn:incoming>
            <bpmn:outgoing>decide_after_hearing_to_heard_enough</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="heard_enough" name="Dazu schon angehört?" default="heard_enough_to_merge_release">
            <bpmn:documentation>Wer nur zu einer Einschränkung angehört wurde, wird vor einer Ablehnung erneut angehört (§ 28 Abs. 1 VwVfG).</bpmn:documentation>
            <bpmn:incoming>decide_after_hearing_to_heard_enough</bpmn:incoming>
            <bpmn:outgoing>heard_enough_to_merge_release</bpmn:outgoing>
            <bpmn:outgoing>heard_enough_to_hold_hearing</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:exclusiveGateway id="merge_release">
            <bpmn:incoming>review_result_to_merge_release</bpmn:incoming>
            <bpmn:incoming>heard_enough_to_merge_release</bpmn:incoming>
            <bpmn:outgoing>merge_release_to_release_line</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:userTask id="release_line" name="Entscheidung freigeben" camunda:formRef="release_line" camunda:candidateGroups="register_lead" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
            <bpmn:documentation>Vier-Augen-Prüfung: Wer das Gewerk geprüft oder nach der Anhörung entschieden hat, darf nicht freigeben. Prüfen Sie Rechtsgrundlage, Gründe, Anhörung und Frist. Jede Entscheidung ist eine Ermessens- oder Beurteilungsentscheidung und wird von einem Menschen getroffen (§ 35a VwVfG). Nach der Freigabe werden Bescheid, Eintragung und Gebühr ausgeführt; das lässt sich nicht zurücknehmen. Mit „Zurückgeben" geht das Gewerk mit Ihrem Hinweis an die Prüfung.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="law" value="§ 10 Abs. 1 HwO; §§ 35a, 37, 39 VwVfG"/>
                <camunda:property name="fourEyes" value="review_line decide_after_hearing"/>
                <camunda:property name="irreversible" value="release.result = &quot;approve&quot;"/>
                <camunda:property name="proposal" value="for r in line.reasons[not(state = &quot;met&quot; and matches(rule, &quot;^T(7|8|13)-&quot;))] return {rule: r.rule, law: r.law, text: r.text, table: if starts with(r.rule, &quot;T5-&quot;) then &quot;T2&quot; else null, state: if r.rule = &quot;T2-16&quot; then &quot;violated&quot; else if r.state = &quot;met&quot; and not(matches(r.rule, &quot;^T[1245]-&quot;)) then &quot;note&quot; else r.state}"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="concatenate(if review.result = &quot;refuse&quot; and deadline != null and today() + duration(&quot;P4D&quot;) &gt; deadline.nominal then [&quot;nur mit Zustellung bis zum Fristende&quot;] else [], if review.result = &quot;refuse&quot; then [&quot;Ablehnung&quot;] else if review.result = &quot;permission&quot; then [&quot;Erlaubnis&quot;] else if review.result = &quot;fiction&quot; then [&quot;Fiktion&quot;] else [], if hearing.held then [&quot;angehört&quot;] else [])"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_release_to_release_line</bpmn:incoming>
            <bpmn:outgoing>release_line_to_line_released</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="line_released" name="Freigegeben?" default="line_released_to_refusal_in_time">
            <bpmn:incoming>release_line_to_line_released</bpmn:incoming>
            <bpmn:outgoing>line_sent_back</bpmn:outgoing>
            <bpmn:outgoing>line_released_to_refusal_in_time</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:exclusiveGateway id="refusal_in_time" name="Ablehnung noch möglich?" default="refusal_in_time_to_record_decision">
            <bpmn:documentation>Nach Ablauf der Frist des § 10 Abs. 1 HwO gilt die Eintragung als vorgenommen. Eine Ablehnung geht erst weiter, wenn die Leitung festgestellt hat, dass die Fiktion nicht eingetreten ist.</bpmn:documentation>
            <bpmn:incoming>line_released_to_refusal_in_time</bpmn:incoming>
            <bpmn:outgoing>refusal_held_back</bpmn:outgoing>
            <bpmn:outgoing>refusal_in_time_to_record_decision</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:serviceTask id="record_decision" name="Entscheidung festhalten" camunda:topic="register.record_decision" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">{result: if review.result = "fiction" then "grant" else review.result, scope: review.scope, limited_to: review.limited_to, legal_basis: review.legal_basis, reasons: review.reasons, valid_until: review.valid_until, deemed_on: if review.result = "fiction" then fiction_check.on else null}</camunda:inputParameter>
                <camunda:outputParameter name="decision">decision</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>refusal_in_time_to_record_decision</bpmn:incoming>
            <bpmn:outgoing>record_decision_to_determine_fee</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:businessRuleTask id="determine_fee" name="Gebührentatbestand bestimmen" camunda:decisionRef="fee_key" camunda:resultVariable="fee_rule" camunda:decisionRefBinding="deployment">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="register">if line.register = "none" then (if starts with(line.trade, "A") then "A" else substring(line.trade, 1, 2)) else line.register</camunda:inputParameter>
                <camunda:inputParameter name="owner">if application.establishment.kind = "nebenbetrieb" then "nebenbetrieb" else if application.owner.kind = "natural" then "natural" else "legal"</camunda:inputParameter>
                <camunda:inputParameter name="act">if review.result = "refuse" then "refusal" else if (some key in assessment.fee_keys satisfies ends with(key, "/change")) then "change" else "entry"</camunda:inputParameter>
                <camunda:outputParameter name="fee_key">fee_rule.key</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>record_decision_to_determine_fee</bpmn:incoming>
            <bpmn:outgoing>determine_fee_to_decision_kind</bpmn:outgoing>
          </bpmn:businessRuleTask>
          <bpmn:exclusiveGateway id="decision_kind" name="Welche Entscheidung?" default="decision_kind_to_merge_entry">
            <bpmn:incoming>determine_fee_to_decision_kind</bpmn:incoming>
            <bpmn:outgoing>decision_kind_to_send_refusal</bpmn:outgoing>
            <bpmn:outgoing>decision_kind_to_grant_permission</bpmn:outgoing>
            <bpmn:outgoing>decision_kind_to_merge_entry</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:sendTask id="send_refusal" name="Ablehnungsbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>Ablehnung mit Gründen (§ 39 VwVfG) und Rechtsbehelfsbelehrung (§ 37 Abs. 6 VwVfG), nach Anhörung und Freigabe.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L10"</camunda:inputParameter>
                <camunda:inputParameter name="delivery">if deadline != null and today() + duration("P4D") &gt; deadline.nominal then "proof" else ""</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="decision_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: "refuse", document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>decision_kind_to_send_refusal</bpmn:incoming>
            <bpmn:outgoing>send_refusal_to_charge_refusal</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:serviceTask id="charge_refusal" name="Gebühr für die Ablehnung festsetzen" camunda:topic="fee.charge" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="fee_key">fee_key</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:outputParameter name="fee">fee</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>send_refusal_to_charge_refusal</bpmn:incoming>
            <bpmn:outgoing>charge_refusal_to_send_refusal_fee</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:sendTask id="send_refusal_fee" name="Gebührenbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L12"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="fee">fee</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="fee_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: "fee", document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>charge_refusal_to_send_refusal_fee</bpmn:incoming>
            <bpmn:outgoing>send_refusal_fee_to_line_refused</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:endEvent id="line_refused" name="Gewerk abgelehnt">
            <bpmn:incoming>send_refusal_fee_to_line_refused</bpmn:incoming>
          </bpmn:endEvent>
          <bpmn:serviceTask id="grant_permission" name="Erlaubnis erteilen" camunda:topic="register.grant_permission" camunda:type="external">
            <bpmn:documentation>Ausübungsberechtigung (§§ 7a, 7b HwO), Ausnahmebewilligung (§§ 8, 9 HwO) oder Gleichwertigkeit (§ 50c HwO).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">if review.path = null then line else context put(line, "path", review.path)</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:outputParameter name="permission">permission</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>decision_kind_to_grant_permission</bpmn:incoming>
            <bpmn:outgoing>grant_permission_to_send_permission</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:sendTask id="send_permission" name="Erlaubnisbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L11"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">if review.path = null then line else context put(line, "path", review.path)</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="permission">permission</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="permission_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: "permission", document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>grant_permission_to_send_permission</bpmn:incoming>
            <bpmn:outgoing>send_permission_to_charge_permission</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:serviceTask id="charge_permission" name="Gebühr für die Erlaubnis festsetzen" camunda:topic="fee.charge" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="fee_key">replace(fee_key, "/[a-z]+$", "/permission")</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:outputParameter name="permission_fee">fee</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>send_permission_to_charge_permission</bpmn:incoming>
            <bpmn:outgoing>charge_permission_to_send_permission_fee</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:sendTask id="send_permission_fee" name="Gebührenbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L12"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="fee">permission_fee</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="fee_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: "fee", document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>charge_permission_to_send_permission_fee</bpmn:incoming>
            <bpmn:outgoing>send_permission_fee_to_merge_entry</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:exclusiveGateway id="merge_entry">
            <bpmn:incoming>decision_kind_to_merge_entry</bpmn:incoming>
            <bpmn:incoming>send_permission_fee_to_merge_entry</bpmn:incoming>
            <bpmn:outgoing>merge_entry_to_determine_ihk</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:businessRuleTask id="determine_ihk" name="IHK-Beteiligung bestimmen" camunda:decisionRef="ihk_notice" camunda:resultVariable="ihk_rule" camunda:decisionRefBinding="deployment">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="register">if line.register = "none" then (if starts with(line.trade, "A") then "A" else substring(line.trade, 1, 2)) else line.register</camunda:inputParameter>
                <camunda:inputParameter name="ihk_member">if ihk_member = null then "unknown" else ihk_member</camunda:inputParameter>
                <camunda:outputParameter name="line_ihk">ihk_rule.notice</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_entry_to_determine_ihk</bpmn:incoming>
            <bpmn:outgoing>determine_ihk_to_ihk_needed</bpmn:outgoing>
          </bpmn:businessRuleTask>
          <bpmn:exclusiveGateway id="ihk_needed" name="IHK zu beteiligen?" default="ihk_needed_to_merge_enter">
            <bpmn:incoming>determine_ihk_to_ihk_needed</bpmn:incoming>
            <bpmn:outgoing>ihk_needed_to_send_notice</bpmn:outgoing>
            <bpmn:outgoing>ihk_needed_to_merge_enter</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:sendTask id="send_notice" name="Mitteilung der beabsichtigten Eintragung" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>§ 11 HwO: Mitteilung an den Antragsteller gegen Empfangsbescheinigung, gleichzeitig an die IHK.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L6"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="ihk_notice">"yes"</camunda:inputParameter>
                <camunda:inputParameter name="delivery">"proof"</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="notice_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="ihk_until">if deadline != null and deadline.internal &lt; letter.notified_on + duration("P1M") then deadline.internal else letter.notified_on + duration("P1M")</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>ihk_needed_to_send_notice</bpmn:incoming>
            <bpmn:outgoing>send_notice_to_inform_ihk</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:serviceTask id="inform_ihk" name="IHK unterrichten" camunda:topic="register.inform_ihk" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="consent">null</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>send_notice_to_inform_ihk</bpmn:incoming>
            <bpmn:outgoing>inform_ihk_to_wait_ihk</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:eventBasedGateway id="wait_ihk">
            <bpmn:incoming>inform_ihk_to_wait_ihk</bpmn:incoming>
            <bpmn:outgoing>wait_ihk_to_ihk_answered</bpmn:outgoing>
            <bpmn:outgoing>wait_ihk_to_ihk_expired</bpmn:outgoing>
          </bpmn:eventBasedGateway>
          <bpmn:intermediateCatchEvent id="ihk_answered" name="IHK hat geantwortet">
            <bpmn:incoming>wait_ihk_to_ihk_answered</bpmn:incoming>
            <bpmn:outgoing>ihk_answered_to_ihk_consents</bpmn:outgoing>
            <bpmn:messageEventDefinition id="ihk_answered_message" messageRef="msg_ihk_answered"/>
          </bpmn:intermediateCatchEvent>
          <bpmn:intermediateCatchEvent id="ihk_expired" name="Wartezeit abgelaufen">
            <bpmn:incoming>wait_ihk_to_ihk_expired</bpmn:incoming>
            <bpmn:outgoing>ihk_expired_to_merge_enter</bpmn:outgoing>
            <bpmn:timerEventDefinition id="ihk_expired_timer">
              <bpmn:timeDate xsi:type="bpmn:tFormalExpression">ihk_until + duration("P1D")</bpmn:timeDate>
            </bpmn:timerEventDefinition>
          </bpmn:intermediateCatchEvent>
          <bpmn:exclusiveGateway id="ihk_consents" name="IHK einverstanden?" default="ihk_consents_to_check_ihk_objection">
            <bpmn:incoming>ihk_answered_to_ihk_consents</bpmn:incoming>
            <bpmn:outgoing>ihk_consents_to_merge_enter</bpmn:outgoing>
            <bpmn:outgoing>ihk_consents_to_check_ihk_objection</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:userTask id="check_ihk_objection" name="Einwand der IHK prüfen" camunda:formRef="check_ihk_objection" camunda:candidateGroups="legal" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
            <bpmn:documentation>Die IHK hat der Eintragung widersprochen. Sie kann die Entscheidung anfechten (§ 12 HwO). Prüfen Sie den Einwand. Bleibt es bei der Eintragung, wird sie vollzogen; sonst geht das Gewerk zurück in die fachliche Prüfung. Bei Streit über die Zugehörigkeit: Schlichtungskommission (§ 16 Abs. 10 HwO).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="law" value="§§ 11, 12, 16 Abs. 10 HwO"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="proposal" value="for r in line.reasons[not(state = &quot;met&quot; and matches(rule, &quot;^T(7|8|13)-&quot;))] return {rule: r.rule, law: r.law, text: r.text, table: if starts with(r.rule, &quot;T5-&quot;) then &quot;T2&quot; else null, state: if r.rule = &quot;T2-16&quot; then &quot;violated&quot; else if r.state = &quot;met&quot; and not(matches(r.rule, &quot;^T[1245]-&quot;)) then &quot;note&quot; else r.state}"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>ihk_consents_to_check_ihk_objection</bpmn:incoming>
            <bpmn:outgoing>check_ihk_objection_to_ihk_objection_result</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="ihk_objection_result" name="Eintragung bleibt richtig?" default="ihk_objection_result_to_merge_review">
            <bpmn:incoming>check_ihk_objection_to_ihk_objection_result</bpmn:incoming>
            <bpmn:outgoing>ihk_objection_result_to_merge_enter</bpmn:outgoing>
            <bpmn:outgoing>ihk_objection_result_to_merge_review</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:exclusiveGateway id="merge_enter">
            <bpmn:incoming>ihk_needed_to_merge_enter</bpmn:incoming>
            <bpmn:incoming>ihk_expired_to_merge_enter</bpmn:incoming>
            <bpmn:incoming>ihk_consents_to_merge_enter</bpmn:incoming>
            <bpmn:incoming>ihk_objection_result_to_merge_enter</bpmn:incoming>
            <bpmn:outgoing>merge_enter_to_enter_register</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:serviceTask id="enter_register" name="In das Register eintragen" camunda:topic="register.enter" camunda:type="external">
            <bpmn:documentation>Schreibt die Eintragung mit Datum, Rechtsgrundlage und den Angaben der Anlage D Abschnitt I HwO. Bei der Fortführung nach einem Todesfall endet die Eintragung der verstorbenen Person; unter derselben Nummer steht die fortführende Person (§ 4 HwO).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:outputParameter name="entry">entry</camunda:outputParameter>
                <camunda:outputParameter name="entered_trades">append(entered_trades, line.trade)</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_enter_to_enter_register</bpmn:incoming>
            <bpmn:outgoing>enter_register_to_fork_execution</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:parallelGateway id="fork_execution">
            <bpmn:incoming>enter_register_to_fork_execution</bpmn:incoming>
            <bpmn:outgoing>fork_execution_to_send_entry_decision</bpmn:outgoing>
            <bpmn:outgoing>fork_execution_to_fee_charged</bpmn:outgoing>
            <bpmn:outgoing>fork_execution_to_determine_pension</bpmn:outgoing>
          </bpmn:parallelGateway>
          <bpmn:sendTask id="send_entry_decision" name="Eintragungsbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>Eintragung (L8), eingeschränkte Eintragung (L9) oder Bescheinigung über die eingetretene Fiktion (L13, § 42a Abs. 3 VwVfG).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">if review.result = "fiction" then "L13" else if review.result = "grant_limited" then "L9" else "L8"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:inputParameter name="entry">entry</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:inputParameter name="ihk_notice">if line_ihk = "yes" and review.result != "fiction" then "yes" else "no"</camunda:inputParameter>
                <camunda:outputParameter name="decision_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: review.result, document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>fork_execution_to_send_entry_decision</bpmn:incoming>
            <bpmn:outgoing>send_entry_decision_to_join_execution</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:exclusiveGateway id="fee_charged" name="Gebühr im Vorgang schon erhoben?" default="fee_charged_to_reserve_fee">
            <bpmn:incoming>fork_execution_to_fee_charged</bpmn:incoming>
            <bpmn:outgoing>fee_charged_to_reserve_fee</bpmn:outgoing>
            <bpmn:outgoing>fee_charged_to_merge_fee</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:scriptTask id="reserve_fee" name="Gebühr vormerken" camunda:resultVariable="charged_fees" scriptFormat="feel">
            <bpmn:documentation>Die Eintragungsgebühr fällt je Antrag und Register einmal an, auch wenn mehrere Gewerke eingetragen werden.</bpmn:documentation>
            <bpmn:incoming>fee_charged_to_reserve_fee</bpmn:incoming>
            <bpmn:outgoing>reserve_fee_to_charge_entry</bpmn:outgoing>
            <bpmn:script>append(charged_fees, fee_key)</bpmn:script>
          </bpmn:scriptTask>
          <bpmn:serviceTask id="charge_entry" name="Gebühr festsetzen" camunda:topic="fee.charge" camunda:type="external">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="fee_key">fee_key</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:outputParameter name="fee">fee</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>reserve_fee_to_charge_entry</bpmn:incoming>
            <bpmn:outgoing>charge_entry_to_send_entry_fee</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:sendTask id="send_entry_fee" name="Gebührenbescheid erstellen" camunda:topic="letter.create" camunda:type="external">
            <bpmn:documentation>Eigener Verwaltungsakt; der Widerspruch hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="template">"L12"</camunda:inputParameter>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="fee">fee</camunda:inputParameter>
                <camunda:inputParameter name="decided_in">"release_line"</camunda:inputParameter>
                <camunda:outputParameter name="fee_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="line_results">append(line_results, {index: line.index, trade: line.trade, result: "fee", document_id: letter.document_id, posted_on: letter.posted_on, notified_on: letter.notified_on, objection_until: letter.objection_until})</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>charge_entry_to_send_entry_fee</bpmn:incoming>
            <bpmn:outgoing>send_entry_fee_to_merge_fee</bpmn:outgoing>
          </bpmn:sendTask>
          <bpmn:exclusiveGateway id="merge_fee">
            <bpmn:incoming>fee_charged_to_merge_fee</bpmn:incoming>
            <bpmn:incoming>send_entry_fee_to_merge_fee</bpmn:incoming>
            <bpmn:outgoing>merge_fee_to_join_execution</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:businessRuleTask id="determine_pension" name="Rentenmeldung prüfen" camunda:decisionRef="pension_message" camunda:resultVariable="pension_rule" camunda:decisionRefBinding="deployment">
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="register">if line.register = "none" then (if starts with(line.trade, "A") then "A" else substring(line.trade, 1, 2)) else line.register</camunda:inputParameter>
                <camunda:inputParameter name="person">if application.owner.kind = "natural" then "natural" else if application.owner.kind = "legal" then "legal" else if application.owner.legal_capacity = false then "partner_without_capacity" else "partner"</camunda:inputParameter>
                <camunda:inputParameter name="excluded">application.establishment.kind = "nebenbetrieb" or application.event = "death"</camunda:inputParameter>
                <camunda:inputParameter name="act">if (some message in assessment.pension_messages satisfies message.act = "change") then "change" else "entry"</camunda:inputParameter>
                <camunda:outputParameter name="pension">pension_rule.message</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>fork_execution_to_determine_pension</bpmn:incoming>
            <bpmn:outgoing>determine_pension_to_pension_needed</bpmn:outgoing>
          </bpmn:businessRuleTask>
          <bpmn:exclusiveGateway id="pension_needed" name="Zu melden?" default="pension_needed_to_merge_pension">
            <bpmn:incoming>determine_pension_to_pension_needed</bpmn:incoming>
            <bpmn:outgoing>pension_needed_to_inform_pension</bpmn:outgoing>
            <bpmn:outgoing>pension_needed_to_merge_pension</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:serviceTask id="inform_pension" name="Rentenversicherung melden" camunda:topic="register.inform_pension" camunda:type="external">
            <bpmn:documentation>§ 196 Abs. 3 SGB VI: Eintragung natürlicher Personen in die Handwerksrolle, je Person eine Meldung. Nach einem Todesfall wird die Löschung der Eintragung der verstorbenen Person gemeldet; die Fortführung nach § 4 HwO selbst nicht.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="entry">entry</camunda:inputParameter>
                <camunda:inputParameter name="act">if (some message in assessment.pension_messages satisfies message.act = "change") then "change" else "entry"</camunda:inputParameter>
                <camunda:outputParameter name="pension_sent">true</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>pension_needed_to_inform_pension</bpmn:incoming>
            <bpmn:outgoing>inform_pension_to_merge_pension</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:exclusiveGateway id="merge_pension">
            <bpmn:incoming>pension_needed_to_merge_pension</bpmn:incoming>
            <bpmn:incoming>inform_pension_to_merge_pension</bpmn:incoming>
            <bpmn:outgoing>merge_pension_to_join_execution</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:parallelGateway id="join_execution">
            <bpmn:incoming>merge_fee_to_join_execution</bpmn:incoming>
            <bpmn:incoming>send_entry_decision_to_join_execution</bpmn:incoming>
            <bpmn:incoming>merge_pension_to_join_execution</bpmn:incoming>
            <bpmn:outgoing>join_execution_to_siblings_pending</bpmn:outgoing>
          </bpmn:parallelGateway>
          <bpmn:exclusiveGateway id="siblings_pending" name="Weitere Gewerke gleich entschieden?" default="siblings_pending_to_merge_card">
            <bpmn:incoming>join_execution_to_siblings_pending</bpmn:incoming>
            <bpmn:outgoing>siblings_pending_to_wait_siblings</bpmn:outgoing>
            <bpmn:outgoing>siblings_pending_to_merge_card</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:intermediateCatchEvent id="wait_siblings" name="Eine Stunde auf die übrigen Gewerke warten">
            <bpmn:incoming>siblings_pending_to_wait_siblings</bpmn:incoming>
            <bpmn:outgoing>wait_siblings_to_merge_card</bpmn:outgoing>
            <bpmn:timerEventDefinition id="wait_siblings_timer">
              <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration>
            </bpmn:timerEventDefinition>
          </bpmn:intermediateCatchEvent>
          <bpmn:exclusiveGateway id="merge_card">
            <bpmn:incoming>siblings_pending_to_merge_card</bpmn:incoming>
            <bpmn:incoming>wait_siblings_to_merge_card</bpmn:incoming>
            <bpmn:outgoing>merge_card_to_card_needed</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:exclusiveGateway id="card_needed" name="Eigene Karte nötig?" default="card_needed_to_reserve_card">
            <bpmn:incoming>merge_card_to_card_needed</bpmn:incoming>
            <bpmn:outgoing>card_needed_to_reserve_card</bpmn:outgoing>
            <bpmn:outgoing>card_needed_to_line_entered_shared</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:scriptTask id="reserve_card" name="Gewerke der Karte festlegen" camunda:resultVariable="carded_trades" scriptFormat="feel">
            <bpmn:documentation>Eine Karte nennt alle bis jetzt eingetragenen Gewerke des Antrags.</bpmn:documentation>
            <bpmn:incoming>card_needed_to_reserve_card</bpmn:incoming>
            <bpmn:outgoing>reserve_card_to_issue_card</bpmn:outgoing>
            <bpmn:script>entered_trades</bpmn:script>
          </bpmn:scriptTask>
          <bpmn:serviceTask id="issue_card" name="Handwerkskarte ausstellen" camunda:topic="register.issue_card" camunda:type="external">
            <bpmn:documentation>§ 10 Abs. 2 HwO: Name und Anschrift, Sitz, Gewerke, Datum der Eintragung, in den Fällen des § 7 Abs. 1 auch die Betriebsleitung.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="entry">entry</camunda:inputParameter>
                <camunda:outputParameter name="card">card</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>reserve_card_to_issue_card</bpmn:incoming>
            <bpmn:outgoing>issue_card_to_hand_out_card</bpmn:outgoing>
          </bpmn:serviceTask>
          <bpmn:userTask id="hand_out_card" name="Karte aushändigen" camunda:formRef="hand_out_card" camunda:candidateGroups="post, register" camunda:dueDate="today() + duration(&quot;P7D&quot;)" camunda:formRefBinding="deployment">
            <bpmn:documentation>Händigen Sie die Karte aus oder versenden Sie sie. Die Karte darf nicht von der Zahlung der Gebühr abhängig gemacht werden, wenn die Gebührenordnung es nicht vorsieht (§ 10 Abs. 2 HwO).</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="law" value="§ 10 Abs. 2 HwO"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>issue_card_to_hand_out_card</bpmn:incoming>
            <bpmn:outgoing>hand_out_card_to_line_entered</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:endEvent id="line_entered" name="Gewerk eingetragen, Karte übergeben">
            <bpmn:incoming>hand_out_card_to_line_entered</bpmn:incoming>
          </bpmn:endEvent>
          <bpmn:endEvent id="line_entered_shared" name="Gewerk eingetragen">
            <bpmn:incoming>card_needed_to_line_entered_shared</bpmn:incoming>
          </bpmn:endEvent>
          <bpmn:sequenceFlow id="line_started_to_prepare_line" sourceRef="line_started" targetRef="prepare_line"/>
          <bpmn:sequenceFlow id="prepare_line_to_merge_review" sourceRef="prepare_line" targetRef="merge_review"/>
          <bpmn:sequenceFlow id="merge_review_to_review_line" sourceRef="merge_review" targetRef="review_line"/>
          <bpmn:sequenceFlow id="review_line_to_review_result" sourceRef="review_line" targetRef="review_result"/>
          <bpmn:sequenceFlow id="review_result_to_send_inquiry" name="Nachfrage" sourceRef="review_result" targetRef="send_inquiry">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "inquiry"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="review_result_to_hold_hearing" name="Anhörung nötig" sourceRef="review_result" targetRef="hold_hearing">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">(review.result = "refuse" or (review.result = "grant_limited" and review.scope != "agreed") or (review.result = "permission" and not(list contains(["as_applied", "agreed"], review.scope)))) and (hearing.held = false or review.hear_again = true or (review.result = "refuse" and hearing.about != "refuse"))</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="review_result_to_merge_release" name="zur Freigabe" sourceRef="review_result" targetRef="merge_release"/>
          <bpmn:sequenceFlow id="send_inquiry_to_wait_inquiry" sourceRef="send_inquiry" targetRef="wait_inquiry"/>
          <bpmn:sequenceFlow id="wait_inquiry_to_inquiry_answered" sourceRef="wait_inquiry" targetRef="inquiry_answered"/>
          <bpmn:sequenceFlow id="wait_inquiry_to_inquiry_expired" sourceRef="wait_inquiry" targetRef="inquiry_expired"/>
          <bpmn:sequenceFlow id="inquiry_answered_to_merge_inquiry" sourceRef="inquiry_answered" targetRef="merge_inquiry"/>
          <bpmn:sequenceFlow id="inquiry_expired_to_merge_inquiry" sourceRef="inquiry_expired" targetRef="merge_inquiry"/>
          <bpmn:sequenceFlow id="merge_inquiry_to_merge_review" sourceRef="merge_inquiry" targetRef="merge_review"/>
          <bpmn:sequenceFlow id="hold_hearing_to_wait_hearing" sourceRef="hold_hearing" targetRef="wait_hearing"/>
          <bpmn:sequenceFlow id="wait_hearing_to_hearing_answered" sourceRef="wait_hearing" targetRef="hearing_answered"/>
          <bpmn:sequenceFlow id="wait_hearing_to_hearing_expired" sourceRef="wait_hearing" targetRef="hearing_expired"/>
          <bpmn:sequenceFlow id="hearing_answered_to_merge_hearing" sourceRef="hearing_answered" targetRef="merge_hearing"/>
          <bpmn:sequenceFlow id="hearing_expired_to_merge_hearing" sourceRef="hearing_expired" targetRef="merge_hearing"/>
          <bpmn:sequenceFlow id="merge_hearing_to_decide_after_hearing" sourceRef="merge_hearing" targetRef="decide_after_hearing"/>
          <bpmn:sequenceFlow id="decide_after_hearing_to_heard_enough" sourceRef="decide_after_hearing" targetRef="heard_enough"/>
          <bpmn:sequenceFlow id="heard_enough_to_merge_release" name="ja" sourceRef="heard_enough" targetRef="merge_release"/>
          <bpmn:sequenceFlow id="heard_enough_to_hold_hearing" name="nein, erneut anhören" sourceRef="heard_enough" targetRef="hold_hearing">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "refuse" and hearing.about != "refuse"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="merge_release_to_release_line" sourceRef="merge_release" targetRef="release_line"/>
          <bpmn:sequenceFlow id="release_line_to_line_released" sourceRef="release_line" targetRef="line_released"/>
          <bpmn:sequenceFlow id="line_sent_back" name="zurückgeben" sourceRef="line_released" targetRef="merge_review">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">release.result = "send_back"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="line_released_to_refusal_in_time" name="ja" sourceRef="line_released" targetRef="refusal_in_time"/>
          <bpmn:sequenceFlow id="refusal_held_back" name="nein, Fiktion klären" sourceRef="refusal_in_time" targetRef="merge_review">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "refuse" and deadline != null and today() &gt; deadline.legal and not(deadline.kind = "proof_126") and (fiction_check.result = "open" or (fiction_check.result = "occurred" and list contains(fiction_check.lines, string(line.index))))</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="refusal_in_time_to_record_decision" name="ja" sourceRef="refusal_in_time" targetRef="record_decision"/>
          <bpmn:sequenceFlow id="record_decision_to_determine_fee" sourceRef="record_decision" targetRef="determine_fee"/>
          <bpmn:sequenceFlow id="determine_fee_to_decision_kind" sourceRef="determine_fee" targetRef="decision_kind"/>
          <bpmn:sequenceFlow id="decision_kind_to_send_refusal" name="Ablehnung" sourceRef="decision_kind" targetRef="send_refusal">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "refuse"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="decision_kind_to_grant_permission" name="Erlaubnis" sourceRef="decision_kind" targetRef="grant_permission">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "permission"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="decision_kind_to_merge_entry" name="Eintragung" sourceRef="decision_kind" targetRef="merge_entry"/>
          <bpmn:sequenceFlow id="send_refusal_to_charge_refusal" sourceRef="send_refusal" targetRef="charge_refusal"/>
          <bpmn:sequenceFlow id="charge_refusal_to_send_refusal_fee" sourceRef="charge_refusal" targetRef="send_refusal_fee"/>
          <bpmn:sequenceFlow id="send_refusal_fee_to_line_refused" sourceRef="send_refusal_fee" targetRef="line_refused"/>
          <bpmn:sequenceFlow id="grant_permission_to_send_permission" sourceRef="grant_permission" targetRef="send_permission"/>
          <bpmn:sequenceFlow id="send_permission_to_charge_permission" sourceRef="send_permission" targetRef="charge_permission"/>
          <bpmn:sequenceFlow id="charge_permission_to_send_permission_fee" sourceRef="charge_permission" targetRef="send_permission_fee"/>
          <bpmn:sequenceFlow id="send_permission_fee_to_merge_entry" sourceRef="send_permission_fee" targetRef="merge_entry"/>
          <bpmn:sequenceFlow id="merge_entry_to_determine_ihk" sourceRef="merge_entry" targetRef="determine_ihk"/>
          <bpmn:sequenceFlow id="determine_ihk_to_ihk_needed" sourceRef="determine_ihk" targetRef="ihk_needed"/>
          <bpmn:sequenceFlow id="ihk_needed_to_send_notice" name="ja" sourceRef="ihk_needed" targetRef="send_notice">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">line_ihk = "yes" and review.result != "fiction"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="ihk_needed_to_merge_enter" name="nein" sourceRef="ihk_needed" targetRef="merge_enter"/>
          <bpmn:sequenceFlow id="send_notice_to_inform_ihk" sourceRef="send_notice" targetRef="inform_ihk"/>
          <bpmn:sequenceFlow id="inform_ihk_to_wait_ihk" sourceRef="inform_ihk" targetRef="wait_ihk"/>
          <bpmn:sequenceFlow id="wait_ihk_to_ihk_answered" sourceRef="wait_ihk" targetRef="ihk_answered"/>
          <bpmn:sequenceFlow id="wait_ihk_to_ihk_expired" sourceRef="wait_ihk" targetRef="ihk_expired"/>
          <bpmn:sequenceFlow id="ihk_expired_to_merge_enter" sourceRef="ihk_expired" targetRef="merge_enter"/>
          <bpmn:sequenceFlow id="ihk_answered_to_ihk_consents" sourceRef="ihk_answered" targetRef="ihk_consents"/>
          <bpmn:sequenceFlow id="ihk_consents_to_merge_enter" name="ja" sourceRef="ihk_consents" targetRef="merge_enter">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">consent = true</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="ihk_consents_to_check_ihk_objection" name="nein" sourceRef="ihk_consents" targetRef="check_ihk_objection"/>
          <bpmn:sequenceFlow id="check_ihk_objection_to_ihk_objection_result" sourceRef="check_ihk_objection" targetRef="ihk_objection_result"/>
          <bpmn:sequenceFlow id="ihk_objection_result_to_merge_enter" name="ja" sourceRef="ihk_objection_result" targetRef="merge_enter">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">ihk_objection.result = "enter"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="ihk_objection_result_to_merge_review" name="nein, neu prüfen" sourceRef="ihk_objection_result" targetRef="merge_review"/>
          <bpmn:sequenceFlow id="merge_enter_to_enter_register" sourceRef="merge_enter" targetRef="enter_register"/>
          <bpmn:sequenceFlow id="enter_register_to_fork_execution" sourceRef="enter_register" targetRef="fork_execution"/>
          <bpmn:sequenceFlow id="fork_execution_to_send_entry_decision" sourceRef="fork_execution" targetRef="send_entry_decision"/>
          <bpmn:sequenceFlow id="fork_execution_to_fee_charged" sourceRef="fork_execution" targetRef="fee_charged"/>
          <bpmn:sequenceFlow id="fork_execution_to_determine_pension" sourceRef="fork_execution" targetRef="determine_pension"/>
          <bpmn:sequenceFlow id="fee_charged_to_reserve_fee" name="nein" sourceRef="fee_charged" targetRef="reserve_fee"/>
          <bpmn:sequenceFlow id="fee_charged_to_merge_fee" name="ja" sourceRef="fee_charged" targetRef="merge_fee">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">fee_key = null or list contains(charged_fees, fee_key)</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="reserve_fee_to_charge_entry" sourceRef="reserve_fee" targetRef="charge_entry"/>
          <bpmn:sequenceFlow id="charge_entry_to_send_entry_fee" sourceRef="charge_entry" targetRef="send_entry_fee"/>
          <bpmn:sequenceFlow id="send_entry_fee_to_merge_fee" sourceRef="send_entry_fee" targetRef="merge_fee"/>
          <bpmn:sequenceFlow id="merge_fee_to_join_execution" sourceRef="merge_fee" targetRef="join_execution"/>
          <bpmn:sequenceFlow id="send_entry_decision_to_join_execution" sourceRef="send_entry_decision" targetRef="join_execution"/>
          <bpmn:sequenceFlow id="determine_pension_to_pension_needed" sourceRef="determine_pension" targetRef="pension_needed"/>
          <bpmn:sequenceFlow id="pension_needed_to_inform_pension" name="ja" sourceRef="pension_needed" targetRef="inform_pension">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">pension = true or entry.deceased != null</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="pension_needed_to_merge_pension" name="nein" sourceRef="pension_needed" targetRef="merge_pension"/>
          <bpmn:sequenceFlow id="inform_pension_to_merge_pension" sourceRef="inform_pension" targetRef="merge_pension"/>
          <bpmn:sequenceFlow id="merge_pension_to_join_execution" sourceRef="merge_pension" targetRef="join_execution"/>
          <bpmn:sequenceFlow id="join_execution_to_siblings_pending" sourceRef="join_execution" targetRef="siblings_pending"/>
          <bpmn:sequenceFlow id="siblings_pending_to_wait_siblings" name="ja" sourceRef="siblings_pending" targetRef="wait_siblings">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">entry.siblings_pending = true</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="siblings_pending_to_merge_card" name="nein" sourceRef="siblings_pending" targetRef="merge_card"/>
          <bpmn:sequenceFlow id="wait_siblings_to_merge_card" sourceRef="wait_siblings" targetRef="merge_card"/>
          <bpmn:sequenceFlow id="merge_card_to_card_needed" sourceRef="merge_card" targetRef="card_needed"/>
          <bpmn:sequenceFlow id="card_needed_to_reserve_card" name="ja" sourceRef="card_needed" targetRef="reserve_card"/>
          <bpmn:sequenceFlow id="card_needed_to_line_entered_shared" name="nein" sourceRef="card_needed" targetRef="line_entered_shared">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">line.register = "E" or list contains(carded_trades, line.trade)</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="reserve_card_to_issue_card" sourceRef="reserve_card" targetRef="issue_card"/>
          <bpmn:sequenceFlow id="issue_card_to_hand_out_card" sourceRef="issue_card" targetRef="hand_out_card"/>
          <bpmn:sequenceFlow id="hand_out_card_to_line_entered" sourceRef="hand_out_card" targetRef="line_entered"/>
        </bpmn:subProcess>
        <bpmn:startEvent id="examination_started" name="Prüfung beginnt">
          <bpmn:outgoing>examination_started_to_fork_examination</bpmn:outgoing>
        </bpmn:startEvent>
        <bpmn:parallelGateway id="fork_examination">
          <bpmn:incoming>examination_started_to_fork_examination</bpmn:incoming>
          <bpmn:outgoing>fork_examination_to_line</bpmn:outgoing>
          <bpmn:outgoing>fork_examination_to_clock_running</bpmn:outgoing>
        </bpmn:parallelGateway>
        <bpmn:endEvent id="all_decided" name="Alle Gewerke entschieden">
          <bpmn:incoming>line_to_all_decided</bpmn:incoming>
          <bpmn:terminateEventDefinition id="all_decided_terminate"/>
        </bpmn:endEvent>
        <bpmn:exclusiveGateway id="clock_running" name="Läuft die Frist?" default="clock_running_to_merge_late">
          <bpmn:incoming>fork_examination_to_clock_running</bpmn:incoming>
          <bpmn:outgoing>clock_running_to_merge_late</bpmn:outgoing>
          <bpmn:outgoing>clock_running_to_merge_watch</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:exclusiveGateway id="merge_late">
          <bpmn:incoming>clock_running_to_merge_late</bpmn:incoming>
          <bpmn:incoming>late_complete_to_merge_late</bpmn:incoming>
          <bpmn:outgoing>merge_late_to_late_documents</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:intermediateCatchEvent id="late_documents" name="Fehlende Unterlagen eingegangen">
          <bpmn:incoming>merge_late_to_late_documents</bpmn:incoming>
          <bpmn:outgoing>late_documents_to_check_late_documents</bpmn:outgoing>
          <bpmn:messageEventDefinition id="late_documents_message" messageRef="msg_documents_received"/>
        </bpmn:intermediateCatchEvent>
        <bpmn:userTask id="check_late_documents" name="Nachgereichte Unterlagen prüfen" camunda:formRef="check_late_documents" camunda:candidateGroups="register" camunda:dueDate="today() + duration(&quot;P3D&quot;)" camunda:formRefBinding="deployment">
          <bpmn:documentation>Der Antrag wird nach Aktenlage entschieden, weil Unterlagen fehlten. Jetzt ist etwas eingegangen. Sind die Unterlagen damit vollständig, beginnt die Frist von drei Monaten an dem Tag, an dem das letzte Stück einging (§ 10 Abs. 1 Satz 2 HwO, § 42a Abs. 2 VwVfG).</bpmn:documentation>
          <bpmn:extensionElements>
            <camunda:properties>
              <camunda:property name="law" value="§ 10 Abs. 1 HwO; § 42a Abs. 2 VwVfG"/>
            </camunda:properties>
          </bpmn:extensionElements>
          <bpmn:incoming>late_documents_to_check_late_documents</bpmn:incoming>
          <bpmn:outgoing>check_late_documents_to_late_complete</bpmn:outgoing>
        </bpmn:userTask>
        <bpmn:exclusiveGateway id="late_complete" name="Jetzt vollständig?" default="late_complete_to_merge_late">
          <bpmn:incoming>check_late_documents_to_late_complete</bpmn:incoming>
          <bpmn:outgoing>late_complete_to_start_late_clock</bpmn:outgoing>
          <bpmn:outgoing>late_complete_to_merge_late</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:serviceTask id="start_late_clock" name="Frist starten" camunda:topic="register.start_clock" camunda:type="external">
          <bpmn:extensionElements>
            <camunda:inputOutput>
              <camunda:inputParameter name="application">application</camunda:inputParameter>
              <camunda:inputParameter name="complete_on">complete_on</camunda:inputParameter>
              <camunda:outputParameter name="deadline">deadline</camunda:outputParameter>
              <camunda:outputParameter name="application">application</camunda:outputParameter>
            </camunda:inputOutput>
          </bpmn:extensionElements>
          <bpmn:incoming>late_complete_to_start_late_clock</bpmn:incoming>
          <bpmn:outgoing>start_late_clock_to_merge_watch</bpmn:outgoing>
        </bpmn:serviceTask>
        <bpmn:exclusiveGateway id="merge_watch">
          <bpmn:incoming>clock_running_to_merge_watch</bpmn:incoming>
          <bpmn:incoming>start_late_clock_to_merge_watch</bpmn:incoming>
          <bpmn:incoming>merge_alarm_to_merge_watch</bpmn:incoming>
          <bpmn:outgoing>merge_watch_to_next_alarm</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:serviceTask id="next_alarm" name="Nächste Fristmeldung bestimmen" camunda:topic="register.next_alarm" camunda:type="external">
          <bpmn:documentation>Erinnerungen 30, 14 und 7 Arbeitstage vor der internen Frist, Eskalation an der internen Frist, Prüfung der Fiktion am Tag nach der gesetzlichen Frist.</bpmn:documentation>
          <bpmn:extensionElements>
            <camunda:inputOutput>
              <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
              <camunda:inputParameter name="alarms_done">alarms_done</camunda:inputParameter>
              <camunda:outputParameter name="alarm">alarm</camunda:outputParameter>
              <camunda:outputParameter name="alarms_done">alarms_done</camunda:outputParameter>
            </camunda:inputOutput>
          </bpmn:extensionElements>
          <bpmn:incoming>merge_watch_to_next_alarm</bpmn:incoming>
          <bpmn:outgoing>next_alarm_to_alarm_kind</bpmn:outgoing>
        </bpmn:serviceTask>
        <bpmn:exclusiveGateway id="alarm_kind" name="Was steht an?" default="alarm_kind_to_watch_done">
          <bpmn:incoming>next_alarm_to_alarm_kind</bpmn:incoming>
          <bpmn:outgoing>alarm_kind_to_notify_reminder</bpmn:outgoing>
          <bpmn:outgoing>alarm_kind_to_raise_escalation</bpmn:outgoing>
          <bpmn:outgoing>alarm_kind_to_raise_fiction</bpmn:outgoing>
          <bpmn:outgoing>alarm_kind_to_wait_alarm</bpmn:outgoing>
          <bpmn:outgoing>alarm_kind_to_watch_done</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:serviceTask id="notify_reminder" name="Team an die Frist erinnern" camunda:topic="case.notify" camunda:type="external">
          <bpmn:extensionElements>
            <camunda:inputOutput>
              <camunda:inputParameter name="group">"register"</camunda:inputParameter>
              <camunda:inputParameter name="text">alarm.label</camunda:inputParameter>
              <camunda:outputParameter name="reminder_sent">true</camunda:outputParameter>
            </camunda:inputOutput>
          </bpmn:extensionElements>
          <bpmn:incoming>alarm_kind_to_notify_reminder</bpmn:incoming>
          <bpmn:outgoing>notify_reminder_to_merge_alarm</bpmn:outgoing>
        </bpmn:serviceTask>
        <bpmn:intermediateThrowEvent id="raise_escalation" name="Interne Frist erreicht">
          <bpmn:incoming>alarm_kind_to_raise_escalation</bpmn:incoming>
          <bpmn:outgoing>raise_escalation_to_merge_alarm</bpmn:outgoing>
          <bpmn:escalationEventDefinition id="raise_escalation_escalation" escalationRef="esc_escalated"/>
        </bpmn:intermediateThrowEvent>
        <bpmn:intermediateThrowEvent id="raise_fiction" name="Gesetzliche Frist abgelaufen">
          <bpmn:incoming>alarm_kind_to_raise_fiction</bpmn:incoming>
          <bpmn:outgoing>raise_fiction_to_merge_alarm</bpmn:outgoing>
          <bpmn:escalationEventDefinition id="raise_fiction_escalation" escalationRef="esc_fiction"/>
        </bpmn:intermediateThrowEvent>
        <bpmn:intermediateCatchEvent id="wait_alarm" name="Bis zur nächsten Meldung warten">
          <bpmn:incoming>alarm_kind_to_wait_alarm</bpmn:incoming>
          <bpmn:outgoing>wait_alarm_to_merge_alarm</bpmn:outgoing>
          <bpmn:timerEventDefinition id="wait_alarm_timer">
            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">alarm.at</bpmn:timeDate>
          </bpmn:timerEventDefinition>
        </bpmn:intermediateCatchEvent>
        <bpmn:exclusiveGateway id="merge_alarm">
          <bpmn:incoming>notify_reminder_to_merge_alarm</bpmn:incoming>
          <bpmn:incoming>raise_escalation_to_merge_alarm</bpmn:incoming>
          <bpmn:incoming>raise_fiction_to_merge_alarm</bpmn:incoming>
          <bpmn:incoming>wait_alarm_to_merge_alarm</bpmn:incoming>
          <bpmn:outgoing>merge_alarm_to_merge_watch</bpmn:outgoing>
        </bpmn:exclusiveGateway>
        <bpmn:endEvent id="watch_done" name="Nichts mehr zu überwachen">
          <bpmn:incoming>alarm_kind_to_watch_done</bpmn:incoming>
        </bpmn:endEvent>
        <bpmn:sequenceFlow id="examination_started_to_fork_examination" sourceRef="examination_started" targetRef="fork_examination"/>
        <bpmn:sequenceFlow id="fork_examination_to_line" sourceRef="fork_examination" targetRef="line"/>
        <bpmn:sequenceFlow id="line_to_all_decided" sourceRef="line" targetRef="all_decided"/>
        <bpmn:sequenceFlow id="fork_examination_to_clock_running" sourceRef="fork_examination" targetRef="clock_running"/>
        <bpmn:sequenceFlow id="clock_running_to_merge_late" name="nein" sourceRef="clock_running" targetRef="merge_late"/>
        <bpmn:sequenceFlow id="clock_running_to_merge_watch" name="ja" sourceRef="clock_running" targetRef="merge_watch">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">deadline != null</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="merge_late_to_late_documents" sourceRef="merge_late" targetRef="late_documents"/>
        <bpmn:sequenceFlow id="late_documents_to_check_late_documents" sourceRef="late_documents" targetRef="check_late_documents"/>
        <bpmn:sequenceFlow id="check_late_documents_to_late_complete" sourceRef="check_late_documents" targetRef="late_complete"/>
        <bpmn:sequenceFlow id="late_complete_to_start_late_clock" name="ja" sourceRef="late_complete" targetRef="start_late_clock">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">late.result = "complete" and complete_on != null</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="late_complete_to_merge_late" name="nein" sourceRef="late_complete" targetRef="merge_late"/>
        <bpmn:sequenceFlow id="start_late_clock_to_merge_watch" sourceRef="start_late_clock" targetRef="merge_watch"/>
        <bpmn:sequenceFlow id="merge_watch_to_next_alarm" sourceRef="merge_watch" targetRef="next_alarm"/>
        <bpmn:sequenceFlow id="next_alarm_to_alarm_kind" sourceRef="next_alarm" targetRef="alarm_kind"/>
        <bpmn:sequenceFlow id="alarm_kind_to_notify_reminder" name="Erinnerung" sourceRef="alarm_kind" targetRef="notify_reminder">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">alarm.kind = "reminder"</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="notify_reminder_to_merge_alarm" sourceRef="notify_reminder" targetRef="merge_alarm"/>
        <bpmn:sequenceFlow id="alarm_kind_to_raise_escalation" name="Eskalation" sourceRef="alarm_kind" targetRef="raise_escalation">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">alarm.kind = "escalation"</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="raise_escalation_to_merge_alarm" sourceRef="raise_escalation" targetRef="merge_alarm"/>
        <bpmn:sequenceFlow id="alarm_kind_to_raise_fiction" name="Fiktion prüfen" sourceRef="alarm_kind" targetRef="raise_fiction">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">alarm.kind = "fiction"</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="raise_fiction_to_merge_alarm" sourceRef="raise_fiction" targetRef="merge_alarm"/>
        <bpmn:sequenceFlow id="alarm_kind_to_wait_alarm" name="abwarten" sourceRef="alarm_kind" targetRef="wait_alarm">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">alarm.kind = "wait"</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="wait_alarm_to_merge_alarm" sourceRef="wait_alarm" targetRef="merge_alarm"/>
        <bpmn:sequenceFlow id="alarm_kind_to_watch_done" name="nichts" sourceRef="alarm_kind" targetRef="watch_done"/>
        <bpmn:sequenceFlow id="merge_alarm_to_merge_watch" sourceRef="merge_alarm" targetRef="merge_watch"/>
      </bpmn:subProcess>
      <bpmn:startEvent id="processing_started" name="Bearbeitung beginnt">
        <bpmn:outgoing>processing_started_to_merge_check</bpmn:outgoing>
      </bpmn:startEvent>
      <bpmn:exclusiveGateway id="merge_check">
        <bpmn:incoming>processing_started_to_merge_check</bpmn:incoming>
        <bpmn:incoming>documents_received_to_merge_check</bpmn:incoming>
        <bpmn:outgoing>merge_check_to_check_completeness</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:userTask id="check_completeness" name="Vollständigkeit prüfen" camunda:formRef="check_completeness" camunda:candidateGroups="register" camunda:dueDate="today() + duration(&quot;P3D&quot;)" camunda:formRefBinding="deployment">
        <bpmn:documentation>Prüfen Sie, ob alle für die Entscheidung nötigen Unterlagen da sind. Die Frist von drei Monaten beginnt erst mit dem vollständigen Antrag (§ 10 Abs. 1 Satz 2 HwO, § 42a Abs. 2 VwVfG); maßgeblich ist der Tag, an dem das letzte fehlende Stück einging, nicht der Tag Ihrer Prüfung. Fehlt etwas, teilen Sie es unverzüglich mit, mit Hinweis auf den Fristbeginn (§ 71b Abs. 4 VwVfG). Die Gewerbeanmeldung und die DEÜV-Meldung dürfen nachkommen und machen den Antrag nicht unvollständig. Ziel: drei Arbeitstage; nach zehn Arbeitstagen wird die Leitung benachrichtigt.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:outputParameter name="completeness">{result: completeness.result, present: completeness.present, note: completeness.note}</camunda:outputParameter>
            <camunda:outputParameter name="period_until">completeness.answer_until</camunda:outputParameter>
            <camunda:outputParameter name="complete_on">if completeness.result = "complete" then complete_on else null</camunda:outputParameter>
            <camunda:outputParameter name="missing">missing</camunda:outputParameter>
          </camunda:inputOutput>
          <camunda:properties>
            <camunda:property name="law" value="§ 10 Abs. 1 HwO; §§ 25, 42a, 71b VwVfG"/>
            <camunda:property name="proposal" value="for c in checks return {rule: c.code, law: &quot;&quot;, state: &quot;open&quot;, text: c.text}"/>
            <camunda:property name="chips" value="concatenate(for l in lines return l.trade_name, if reminded then [&quot;bereits erinnert&quot;] else [])"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>merge_check_to_check_completeness</bpmn:incoming>
        <bpmn:outgoing>check_completeness_to_is_complete</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:boundaryEvent id="check_overdue" name="Zehn Arbeitstage vorbei" attachedToRef="check_completeness" cancelActivity="false">
        <bpmn:outgoing>check_overdue_to_notify_lead_check</bpmn:outgoing>
        <bpmn:timerEventDefinition id="check_overdue_timer">
          <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/P14D</bpmn:timeCycle>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:serviceTask id="notify_lead_check" name="Leitung benachrichtigen" camunda:topic="case.notify" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="group">"register_lead"</camunda:inputParameter>
            <camunda:inputParameter name="text">"Die Vollständigkeit ist nicht geprüft. War der Antrag schon bei Eingang vollständig, läuft die Frist des § 10 Abs. 1 HwO am " + substring(string(application.received + duration("P3M")), 9, 2) + "." + substring(string(application.received + duration("P3M")), 6, 2) + "." + substring(string(application.received + duration("P3M")), 1, 4) + " ab."</camunda:inputParameter>
            <camunda:outputParameter name="lead_notified">true</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>check_overdue_to_notify_lead_check</bpmn:incoming>
        <bpmn:outgoing>notify_lead_check_to_check_escalated</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:endEvent id="check_escalated" name="Leitung benachrichtigt">
        <bpmn:incoming>notify_lead_check_to_check_escalated</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:exclusiveGateway id="is_complete" name="Unterlagen vollständig?" default="is_complete_to_request_documents">
        <bpmn:incoming>check_completeness_to_is_complete</bpmn:incoming>
        <bpmn:outgoing>is_complete_to_start_clock</bpmn:outgoing>
        <bpmn:outgoing>is_complete_to_request_documents</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:sendTask id="request_documents" name="Nachforderung erstellen" camunda:topic="letter.create" camunda:type="external">
        <bpmn:documentation>Nennt die fehlenden Unterlagen und weist darauf hin, dass die Frist erst mit den vollständigen Unterlagen beginnt (§ 71b Abs. 4 VwVfG).</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="template">"L2"</camunda:inputParameter>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="missing">missing</camunda:inputParameter>
            <camunda:inputParameter name="documents_needed">documents_needed</camunda:inputParameter>
            <camunda:inputParameter name="lines">lines</camunda:inputParameter>
            <camunda:inputParameter name="period_until">period_until</camunda:inputParameter>
            <camunda:inputParameter name="decided_in">"check_completeness"</camunda:inputParameter>
            <camunda:outputParameter name="request_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="reminded">false</camunda:outputParameter>
            <camunda:outputParameter name="period_until">if letter.period_until != null then letter.period_until else if period_until != null then period_until else letter.notified_on + duration("P19D")</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>is_complete_to_request_documents</bpmn:incoming>
        <bpmn:outgoing>request_documents_to_merge_wait</bpmn:outgoing>
      </bpmn:sendTask>
      <bpmn:exclusiveGateway id="merge_wait">
        <bpmn:incoming>request_documents_to_merge_wait</bpmn:incoming>
        <bpmn:incoming>remind_documents_to_merge_wait</bpmn:incoming>
        <bpmn:outgoing>merge_wait_to_wait_documents</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:eventBasedGateway id="wait_documents">
        <bpmn:incoming>merge_wait_to_wait_documents</bpmn:incoming>
        <bpmn:outgoing>wait_documents_to_request_expired</bpmn:outgoing>
        <bpmn:outgoing>wait_documents_to_documents_received</bpmn:outgoing>
      </bpmn:eventBasedGateway>
      <bpmn:intermediateCatchEvent id="documents_received" name="Unterlagen eingegangen">
        <bpmn:incoming>wait_documents_to_documents_received</bpmn:incoming>
        <bpmn:outgoing>documents_received_to_merge_check</bpmn:outgoing>
        <bpmn:messageEventDefinition id="documents_received_message" messageRef="msg_documents_received"/>
      </bpmn:intermediateCatchEvent>
      <bpmn:intermediateCatchEvent id="request_expired" name="Nachreichfrist abgelaufen">
        <bpmn:incoming>wait_documents_to_request_expired</bpmn:incoming>
        <bpmn:outgoing>request_expired_to_already_reminded</bpmn:outgoing>
        <bpmn:timerEventDefinition id="request_expired_timer">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">period_until + duration("P1D")</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:intermediateCatchEvent>
      <bpmn:exclusiveGateway id="already_reminded" name="Schon erinnert?" default="already_reminded_to_remind_documents">
        <bpmn:incoming>request_expired_to_already_reminded</bpmn:incoming>
        <bpmn:outgoing>already_reminded_to_remind_documents</bpmn:outgoing>
        <bpmn:outgoing>already_reminded_to_decide_on_file</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:sendTask id="remind_documents" name="Erinnerung erstellen" camunda:topic="letter.create" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="template">"L3"</camunda:inputParameter>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="missing">missing</camunda:inputParameter>
            <camunda:inputParameter name="documents_needed">documents_needed</camunda:inputParameter>
            <camunda:inputParameter name="lines">lines</camunda:inputParameter>
            <camunda:inputParameter name="period_until">null</camunda:inputParameter>
            <camunda:outputParameter name="reminder_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="reminded">true</camunda:outputParameter>
            <camunda:outputParameter name="period_until">if letter.period_until != null then letter.period_until else letter.notified_on + duration("P19D")</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>already_reminded_to_remind_documents</bpmn:incoming>
        <bpmn:outgoing>remind_documents_to_merge_wait</bpmn:outgoing>
      </bpmn:sendTask>
      <bpmn:serviceTask id="decide_on_file" name="Entscheidung nach Aktenlage" camunda:topic="register.start_clock" camunda:type="external">
        <bpmn:documentation>Zweimal erfolglos nachgefordert: Es wird nach Lage der Akten weiter geprüft (§ 24 VwVfG). Die Frist des § 10 Abs. 1 HwO läuft nicht, weil der Antrag unvollständig ist; die sechs Monate des § 126 Abs. 4 HwO laufen trotzdem. Eine Ablehnung setzt Anhörung und Freigabe voraus.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="complete_on">null</camunda:inputParameter>
            <camunda:outputParameter name="deadline">deadline</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>already_reminded_to_decide_on_file</bpmn:incoming>
        <bpmn:outgoing>decide_on_file_to_merge_clock</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:serviceTask id="start_clock" name="Frist starten" camunda:topic="register.start_clock" camunda:type="external">
        <bpmn:documentation>Berechnet Beginn, rechnerisches Ende, gesetzliches Ende und interne Frist (§ 10 Abs. 1 HwO, § 31 VwVfG, §§ 187 bis 193 BGB).</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="complete_on">complete_on</camunda:inputParameter>
            <camunda:outputParameter name="deadline">deadline</camunda:outputParameter>
            <camunda:outputParameter name="application">application</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>is_complete_to_start_clock</bpmn:incoming>
        <bpmn:outgoing>start_clock_to_merge_clock</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:exclusiveGateway id="merge_clock">
        <bpmn:incoming>decide_on_file_to_merge_clock</bpmn:incoming>
        <bpmn:incoming>start_clock_to_merge_clock</bpmn:incoming>
        <bpmn:outgoing>merge_clock_to_assess_again</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:serviceTask id="assess_again" name="Vorprüfung erneuern" camunda:topic="register.assess" camunda:type="external">
        <bpmn:documentation>Rechnet den Vorschlag mit dem Tag der Vollständigkeit neu, damit die fachliche Prüfung die laufende Frist zeigt.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:outputParameter name="assessment">assessment</camunda:outputParameter>
            <camunda:outputParameter name="lines">lines</camunda:outputParameter>
            <camunda:outputParameter name="documents_needed">documents_needed</camunda:outputParameter>
            <camunda:outputParameter name="ihk_notice">ihk_notice</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>merge_clock_to_assess_again</bpmn:incoming>
        <bpmn:outgoing>assess_again_to_ihk_open</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:exclusiveGateway id="ihk_open" name="IHK-Zugehörigkeit offen?" default="ihk_open_to_merge_ihk">
        <bpmn:incoming>assess_again_to_ihk_open</bpmn:incoming>
        <bpmn:outgoing>ihk_open_to_clarify_ihk</bpmn:outgoing>
        <bpmn:outgoing>ihk_open_to_merge_ihk</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:userTask id="clarify_ihk" name="IHK-Zugehörigkeit klären" camunda:formRef="clarify_ihk" camunda:candidateGroups="register" camunda:dueDate="today() + duration(&quot;P5D&quot;)" camunda:formRefBinding="deployment">
        <bpmn:documentation>Gehört der Antragsteller schon einer IHK an? Bestehende Handels- und Industrieunternehmen, Nebenbetriebe und gemischte Betriebe in der Regel ja, reine Gründungen in der Regel nein (§ 2 IHKG). Bei Mitgliedern wird die beabsichtigte Eintragung auch der IHK mitgeteilt (§ 11 HwO).</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="law" value="§ 11 HwO; § 2 IHKG"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>ihk_open_to_clarify_ihk</bpmn:incoming>
        <bpmn:outgoing>clarify_ihk_to_merge_ihk</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="merge_ihk">
        <bpmn:incoming>ihk_open_to_merge_ihk</bpmn:incoming>
        <bpmn:incoming>clarify_ihk_to_merge_ihk</bpmn:incoming>
        <bpmn:outgoing>merge_ihk_to_examination</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:boundaryEvent id="deadline_escalated" name="Interne Frist erreicht" attachedToRef="examination" cancelActivity="false">
        <bpmn:outgoing>deadline_escalated_to_escalated_case</bpmn:outgoing>
        <bpmn:escalationEventDefinition id="deadline_escalated_escalation" escalationRef="esc_escalated"/>
      </bpmn:boundaryEvent>
      <bpmn:userTask id="escalated_case" name="Fristgefährdung klären" camunda:formRef="escalated_case" camunda:candidateGroups="register_lead" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
        <bpmn:documentation>Die interne Frist ist erreicht, mindestens ein Gewerk ist noch nicht entschieden. Weisen Sie die offene Aufgabe zu, entscheiden Sie über eine Verlängerung (nur einmal, begründet, rechtzeitig: § 42a Abs. 2 VwVfG) oder sorgen Sie für die Entscheidung. Mit Ablauf der gesetzlichen Frist gilt die Eintragung als vorgenommen (§ 10 Abs. 1 HwO).</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="law" value="§ 10 Abs. 1 HwO; § 42a VwVfG"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>deadline_escalated_to_escalated_case</bpmn:incoming>
        <bpmn:outgoing>escalated_case_to_escalation_settled</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:endEvent id="escalation_settled" name="Frist gesichert">
        <bpmn:incoming>escalated_case_to_escalation_settled</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:boundaryEvent id="deadline_passed" name="Gesetzliche Frist abgelaufen" attachedToRef="examination" cancelActivity="false">
        <bpmn:outgoing>deadline_passed_to_check_fiction</bpmn:outgoing>
        <bpmn:escalationEventDefinition id="deadline_passed_escalation" escalationRef="esc_fiction"/>
      </bpmn:boundaryEvent>
      <bpmn:userTask id="check_fiction" name="Eintritt der Fiktion feststellen" camunda:formRef="check_fiction" camunda:candidateGroups="register_lead" camunda:dueDate="today()" camunda:formRefBinding="deployment">
        <bpmn:documentation>Die gesetzliche Frist ist abgelaufen. Stellen Sie fest, für welche Gewerke die Eintragung als vorgenommen gilt (§ 10 Abs. 1 HwO, § 42a Abs. 1 VwVfG). Prüfen Sie: War der Antrag hinreichend bestimmt und vollständig? Wurde vor Ablauf entschieden und bekannt gegeben? Wurde wirksam verlängert? Für Erlaubnisse nach §§ 7a, 7b, 8, 9 und 50c HwO ordnet die Handwerksordnung keine Fiktion an; stellen Sie dort keine fest. Tritt die Fiktion ein, trägt das Team im Gewerk „Eintragung gilt als vorgenommen" ein; eine Ablehnung ist dann nicht mehr möglich.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="law" value="§ 10 Abs. 1 HwO; § 42a VwVfG"/>
            <camunda:property name="irreversible" value="true"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>deadline_passed_to_check_fiction</bpmn:incoming>
        <bpmn:outgoing>check_fiction_to_fiction_occurred</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="fiction_occurred" name="Fiktion eingetreten?" default="fiction_occurred_to_fiction_denied">
        <bpmn:incoming>check_fiction_to_fiction_occurred</bpmn:incoming>
        <bpmn:outgoing>fiction_occurred_to_notify_fiction</bpmn:outgoing>
        <bpmn:outgoing>fiction_occurred_to_fiction_denied</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:serviceTask id="notify_fiction" name="Team unterrichten" camunda:topic="case.notify" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="group">"register"</camunda:inputParameter>
            <camunda:inputParameter name="text">"Die Eintragung gilt als vorgenommen. Bitte das Gewerk entsprechend abschließen."</camunda:inputParameter>
            <camunda:outputParameter name="fiction_notified">true</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>fiction_occurred_to_notify_fiction</bpmn:incoming>
        <bpmn:outgoing>notify_fiction_to_fiction_recorded</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:endEvent id="fiction_recorded" name="Fiktion festgestellt">
        <bpmn:incoming>notify_fiction_to_fiction_recorded</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:endEvent id="fiction_denied" name="Keine Fiktion">
        <bpmn:incoming>fiction_occurred_to_fiction_denied</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:boundaryEvent id="extension_wanted" name="Fristverlängerung angeregt" attachedToRef="examination" cancelActivity="false">
        <bpmn:outgoing>extension_wanted_to_merge_extension</bpmn:outgoing>
        <bpmn:messageEventDefinition id="extension_wanted_message" messageRef="msg_extension_wanted"/>
      </bpmn:boundaryEvent>
      <bpmn:exclusiveGateway id="merge_extension">
        <bpmn:incoming>extension_wanted_to_merge_extension</bpmn:incoming>
        <bpmn:incoming>extension_released_to_merge_extension</bpmn:incoming>
        <bpmn:incoming>notify_barred_to_merge_extension</bpmn:incoming>
        <bpmn:outgoing>merge_extension_to_extend_deadline</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:userTask id="extend_deadline" name="Fristverlängerung vorschlagen" camunda:formRef="extend_deadline" camunda:candidateGroups="register" camunda:dueDate="today() + duration(&quot;P2D&quot;)" camunda:formRefBinding="deployment">
        <bpmn:documentation>Die Frist kann einmal angemessen verlängert werden, wenn das wegen der Schwierigkeit der Angelegenheit gerechtfertigt ist. Die Verlängerung ist zu begründen und muss dem Antragsteller vor Fristende zugehen (§ 42a Abs. 2 Satz 3 und 4 VwVfG). In den letzten fünf Arbeitstagen nur mit Zustellungsnachweis.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:outputParameter name="extension">extension</camunda:outputParameter>
            <camunda:outputParameter name="extension_release">{result: null, note: null}</camunda:outputParameter>
          </camunda:inputOutput>
          <camunda:properties>
            <camunda:property name="law" value="§ 10 Abs. 1 HwO; § 42a Abs. 2 VwVfG"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>merge_extension_to_extend_deadline</bpmn:incoming>
        <bpmn:outgoing>extend_deadline_to_extension_kept</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="extension_kept" name="Verlängern?" default="extension_kept_to_extension_dropped">
        <bpmn:incoming>extend_deadline_to_extension_kept</bpmn:incoming>
        <bpmn:outgoing>extension_kept_to_release_extension</bpmn:outgoing>
        <bpmn:outgoing>extension_kept_to_extension_dropped</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:endEvent id="extension_dropped" name="Keine Verlängerung">
        <bpmn:incoming>extension_kept_to_extension_dropped</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:userTask id="release_extension" name="Fristverlängerung freigeben" camunda:formRef="release_extension" camunda:candidateGroups="register_lead" camunda:dueDate="today() + duration(&quot;P1D&quot;)" camunda:formRefBinding="deployment">
        <bpmn:documentation>Vier-Augen-Prüfung der Verlängerung: Schwierigkeit, Begründung, Dauer, rechtzeitiger Zugang. Wer vorgeschlagen hat, gibt nicht frei.</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="law" value="§ 42a Abs. 2 VwVfG"/>
            <camunda:property name="fourEyes" value="extend_deadline"/>
            <camunda:property name="irreversible" value="extension_release.result = &quot;approve&quot;"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_kept_to_release_extension</bpmn:incoming>
        <bpmn:outgoing>release_extension_to_extension_released</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="extension_released" name="Freigegeben?" default="extension_released_to_merge_extension">
        <bpmn:incoming>release_extension_to_extension_released</bpmn:incoming>
        <bpmn:outgoing>extension_released_to_judge_extension</bpmn:outgoing>
        <bpmn:outgoing>extension_released_to_merge_extension</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:serviceTask id="judge_extension" name="Verlängerung prüfen" camunda:topic="register.extend_clock" camunda:type="external">
        <bpmn:documentation>Vor dem Schreiben: nur einmal, rechtzeitig, in den letzten fünf Arbeitstagen nur mit Zustellungsnachweis (§ 42a Abs. 2 Satz 3 und 4 VwVfG).</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
            <camunda:inputParameter name="extension">extension</camunda:inputParameter>
            <camunda:outputParameter name="judged_deadline">deadline</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_released_to_judge_extension</bpmn:incoming>
        <bpmn:outgoing>judge_extension_to_send_extension</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:boundaryEvent id="extension_barred" name="So nicht möglich" attachedToRef="judge_extension">
        <bpmn:outgoing>extension_barred_to_notify_barred</bpmn:outgoing>
        <bpmn:errorEventDefinition id="extension_barred_error" errorRef="err_extension_too_late"/>
      </bpmn:boundaryEvent>
      <bpmn:serviceTask id="notify_barred" name="Team unterrichten" camunda:topic="case.notify" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="group">"register"</camunda:inputParameter>
            <camunda:inputParameter name="text">"Die Fristverlängerung ist so nicht möglich; es ging kein Schreiben hinaus, es gilt die bisherige Frist."</camunda:inputParameter>
            <camunda:outputParameter name="extension_release">{result: null, note: "Es ging kein Schreiben hinaus: Die Frist wurde schon verlängert, das neue Ende liegt nicht nach dem bisherigen, oder das Schreiben käme zu spät. In den letzten fünf Arbeitstagen braucht sie einen Zustellungsnachweis, und auch damit muss die Zustellung bis zum Fristende zu erwarten sein."}</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_barred_to_notify_barred</bpmn:incoming>
        <bpmn:outgoing>notify_barred_to_merge_extension</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:sendTask id="send_extension" name="Verlängerung mitteilen" camunda:topic="letter.create" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="template">"L4"</camunda:inputParameter>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="lines">lines</camunda:inputParameter>
            <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
            <camunda:inputParameter name="extension">extension</camunda:inputParameter>
            <camunda:inputParameter name="period_until">extension.until</camunda:inputParameter>
            <camunda:inputParameter name="decided_in">"release_extension"</camunda:inputParameter>
            <camunda:outputParameter name="extension_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="extension">context put(context put(extension, "posted_on", letter.posted_on), "notified_on", if extension.delivery = "post" then letter.notified_on else null)</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>judge_extension_to_send_extension</bpmn:incoming>
        <bpmn:outgoing>send_extension_to_extend_clock</bpmn:outgoing>
      </bpmn:sendTask>
      <bpmn:serviceTask id="extend_clock" name="Frist verlängern" camunda:topic="register.extend_clock" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
            <camunda:inputParameter name="extension">extension</camunda:inputParameter>
            <camunda:outputParameter name="deadline">deadline</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>send_extension_to_extend_clock</bpmn:incoming>
        <bpmn:outgoing>extend_clock_to_extended</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:boundaryEvent id="extension_too_late" name="Zu spät" attachedToRef="extend_clock">
        <bpmn:outgoing>extension_too_late_to_notify_too_late</bpmn:outgoing>
        <bpmn:errorEventDefinition id="extension_too_late_error" errorRef="err_extension_too_late"/>
      </bpmn:boundaryEvent>
      <bpmn:serviceTask id="notify_too_late" name="Leitung warnen" camunda:topic="case.notify" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="group">"register_lead"</camunda:inputParameter>
            <camunda:inputParameter name="text">"Die Fristverlängerung ist nicht rechtzeitig zugegangen. Es gilt die bisherige Frist."</camunda:inputParameter>
            <camunda:outputParameter name="too_late_notified">true</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_too_late_to_notify_too_late</bpmn:incoming>
        <bpmn:outgoing>notify_too_late_to_extension_void</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:endEvent id="extension_void" name="Bisherige Frist gilt">
        <bpmn:incoming>notify_too_late_to_extension_void</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:endEvent id="extended" name="Frist verlängert">
        <bpmn:incoming>extend_clock_to_extended</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:endEvent id="processing_done" name="Antrag entschieden">
        <bpmn:incoming>examination_to_processing_done</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:sequenceFlow id="processing_started_to_merge_check" sourceRef="processing_started" targetRef="merge_check"/>
      <bpmn:sequenceFlow id="merge_check_to_check_completeness" sourceRef="merge_check" targetRef="check_completeness"/>
      <bpmn:sequenceFlow id="check_completeness_to_is_complete" sourceRef="check_completeness" targetRef="is_complete"/>
      <bpmn:sequenceFlow id="check_overdue_to_notify_lead_check" sourceRef="check_overdue" targetRef="notify_lead_check"/>
      <bpmn:sequenceFlow id="notify_lead_check_to_check_escalated" sourceRef="notify_lead_check" targetRef="check_escalated"/>
      <bpmn:sequenceFlow id="is_complete_to_start_clock" name="ja" sourceRef="is_complete" targetRef="start_clock">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">completeness.result = "complete" and complete_on != null</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="is_complete_to_request_documents" name="nein" sourceRef="is_complete" targetRef="request_documents"/>
      <bpmn:sequenceFlow id="request_documents_to_merge_wait" sourceRef="request_documents" targetRef="merge_wait"/>
      <bpmn:sequenceFlow id="merge_wait_to_wait_documents" sourceRef="merge_wait" targetRef="wait_documents"/>
      <bpmn:sequenceFlow id="wait_documents_to_request_expired" sourceRef="wait_documents" targetRef="request_expired"/>
      <bpmn:sequenceFlow id="wait_documents_to_documents_received" sourceRef="wait_documents" targetRef="documents_received"/>
      <bpmn:sequenceFlow id="documents_received_to_merge_check" sourceRef="documents_received" targetRef="merge_check"/>
      <bpmn:sequenceFlow id="request_expired_to_already_reminded" sourceRef="request_expired" targetRef="already_reminded"/>
      <bpmn:sequenceFlow id="already_reminded_to_remind_documents" name="nein" sourceRef="already_reminded" targetRef="remind_documents"/>
      <bpmn:sequenceFlow id="remind_documents_to_merge_wait" sourceRef="remind_documents" targetRef="merge_wait"/>
      <bpmn:sequenceFlow id="already_reminded_to_decide_on_file" name="ja" sourceRef="already_reminded" targetRef="decide_on_file">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">reminded</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="decide_on_file_to_merge_clock" sourceRef="decide_on_file" targetRef="merge_clock"/>
      <bpmn:sequenceFlow id="start_clock_to_merge_clock" sourceRef="start_clock" targetRef="merge_clock"/>
      <bpmn:sequenceFlow id="merge_clock_to_assess_again" sourceRef="merge_clock" targetRef="assess_again"/>
      <bpmn:sequenceFlow id="assess_again_to_ihk_open" sourceRef="assess_again" targetRef="ihk_open"/>
      <bpmn:sequenceFlow id="ihk_open_to_clarify_ihk" name="ja" sourceRef="ihk_open" targetRef="clarify_ihk">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">ihk_notice = "ask"</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="ihk_open_to_merge_ihk" name="nein" sourceRef="ihk_open" targetRef="merge_ihk"/>
      <bpmn:sequenceFlow id="clarify_ihk_to_merge_ihk" sourceRef="clarify_ihk" targetRef="merge_ihk"/>
      <bpmn:sequenceFlow id="merge_ihk_to_examination" sourceRef="merge_ihk" targetRef="examination"/>
      <bpmn:sequenceFlow id="examination_to_processing_done" sourceRef="examination" targetRef="processing_done"/>
      <bpmn:sequenceFlow id="deadline_escalated_to_escalated_case" sourceRef="deadline_escalated" targetRef="escalated_case"/>
      <bpmn:sequenceFlow id="escalated_case_to_escalation_settled" sourceRef="escalated_case" targetRef="escalation_settled"/>
      <bpmn:sequenceFlow id="deadline_passed_to_check_fiction" sourceRef="deadline_passed" targetRef="check_fiction"/>
      <bpmn:sequenceFlow id="check_fiction_to_fiction_occurred" sourceRef="check_fiction" targetRef="fiction_occurred"/>
      <bpmn:sequenceFlow id="fiction_occurred_to_notify_fiction" name="ja" sourceRef="fiction_occurred" targetRef="notify_fiction">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">fiction_check.result = "occurred"</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="fiction_occurred_to_fiction_denied" name="nein" sourceRef="fiction_occurred" targetRef="fiction_denied"/>
      <bpmn:sequenceFlow id="notify_fiction_to_fiction_recorded" sourceRef="notify_fiction" targetRef="fiction_recorded"/>
      <bpmn:sequenceFlow id="extension_wanted_to_merge_extension" sourceRef="extension_wanted" targetRef="merge_extension"/>
      <bpmn:sequenceFlow id="merge_extension_to_extend_deadline" sourceRef="merge_extension" targetRef="extend_deadline"/>
      <bpmn:sequenceFlow id="extend_deadline_to_extension_kept" sourceRef="extend_deadline" targetRef="extension_kept"/>
      <bpmn:sequenceFlow id="extension_kept_to_release_extension" name="ja" sourceRef="extension_kept" targetRef="release_extension">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">extension.result = "extend" and extension.until != null</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="extension_kept_to_extension_dropped" name="nein" sourceRef="extension_kept" targetRef="extension_dropped"/>
      <bpmn:sequenceFlow id="release_extension_to_extension_released" sourceRef="release_extension" targetRef="extension_released"/>
      <bpmn:sequenceFlow id="extension_released_to_judge_extension" name="ja" sourceRef="extension_released" targetRef="judge_extension">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">extension_release.result = "approve"</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="judge_extension_to_send_extension" sourceRef="judge_extension" targetRef="send_extension"/>
      <bpmn:sequenceFlow id="extension_barred_to_notify_barred" sourceRef="extension_barred" targetRef="notify_barred"/>
      <bpmn:sequenceFlow id="notify_barred_to_merge_extension" sourceRef="notify_barred" targetRef="merge_extension"/>
      <bpmn:sequenceFlow id="extension_released_to_merge_extension" name="zurückgeben" sourceRef="extension_released" targetRef="merge_extension"/>
      <bpmn:sequenceFlow id="send_extension_to_extend_clock" sourceRef="send_extension" targetRef="extend_clock"/>
      <bpmn:sequenceFlow id="extend_clock_to_extended" sourceRef="extend_clock" targetRef="extended"/>
      <bpmn:sequenceFlow id="extension_too_late_to_notify_too_late" sourceRef="extension_too_late" targetRef="notify_too_late"/>
      <bpmn:sequenceFlow id="notify_too_late_to_extension_void" sourceRef="notify_too_late" targetRef="extension_void"/>
    </bpmn:subProcess>
    <bpmn:boundaryEvent id="application_withdrawn" name="Antrag zurückgenommen" attachedToRef="processing">
      <bpmn:outgoing>application_withdrawn_to_confirm_withdrawal</bpmn:outgoing>
      <bpmn:messageEventDefinition id="application_withdrawn_message" messageRef="msg_application_withdrawn"/>
    </bpmn:boundaryEvent>
    <bpmn:userTask id="confirm_withdrawal" name="Rücknahme bestätigen" camunda:formRef="confirm_withdrawal" camunda:candidateGroups="register" camunda:dueDate="today() + duration(&quot;P3D&quot;)" camunda:formRefBinding="deployment">
      <bpmn:documentation>Der Antrag wurde zurückgenommen; offene Prüfungen sind beendet. Prüfen Sie, ob die Erklärung vom Antragsteller oder einer bevollmächtigten Person stammt, und halten Sie Tag und Form fest. Bereits vollzogene Eintragungen bleiben bestehen; für sie gilt das Löschungsverfahren (§ 13 HwO).</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="law" value="§§ 14, 22 VwVfG; § 13 HwO"/>
          <camunda:property name="irreversible" value="true"/>
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>application_withdrawn_to_confirm_withdrawal</bpmn:incoming>
      <bpmn:outgoing>confirm_withdrawal_to_send_withdrawal</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:sendTask id="send_withdrawal" name="Abschlussnachricht erstellen" camunda:topic="letter.create" camunda:type="external">
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="template">"L26"</camunda:inputParameter>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:inputParameter name="lines">lines</camunda:inputParameter>
          <camunda:inputParameter name="withdrawal">withdrawal</camunda:inputParameter>
          <camunda:inputParameter name="decided_in">"confirm_withdrawal"</camunda:inputParameter>
          <camunda:inputParameter name="entered_trades">entered_trades</camunda:inputParameter>
          <camunda:outputParameter name="withdrawal_letter">letter</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>confirm_withdrawal_to_send_withdrawal</bpmn:incoming>
      <bpmn:outgoing>send_withdrawal_to_withdrawn</bpmn:outgoing>
    </bpmn:sendTask>
    <bpmn:endEvent id="withdrawn" name="Durch Rücknahme erledigt">
      <bpmn:incoming>send_withdrawal_to_withdrawn</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:boundaryEvent id="early_objection" name="Widerspruch während der Bearbeitung" attachedToRef="processing" cancelActivity="false">
      <bpmn:outgoing>early_objection_to_merge_objection</bpmn:outgoing>
      <bpmn:messageEventDefinition id="early_objection_message" messageRef="msg_objection_received"/>
    </bpmn:boundaryEvent>
    <bpmn:serviceTask id="determine_finality" name="Bestandskraft berechnen" camunda:topic="register.finality" camunda:type="external">
      <bpmn:documentation>Letzter Tag der Widerspruchsfrist über alle Bescheide: ein Monat nach Bekanntgabe (§ 70 Abs. 1 VwGO).</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="line_results">line_results</camunda:inputParameter>
          <camunda:outputParameter name="finality_on">finality_on</camunda:outputParameter>
          <camunda:outputParameter name="finality_at">finality_at</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>processing_to_determine_finality</bpmn:incoming>
      <bpmn:outgoing>determine_finality_to_wait_finality</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:eventBasedGateway id="wait_finality">
      <bpmn:incoming>determine_finality_to_wait_finality</bpmn:incoming>
      <bpmn:outgoing>wait_finality_to_finality_reached</bpmn:outgoing>
      <bpmn:outgoing>wait_finality_to_objection_received</bpmn:outgoing>
    </bpmn:eventBasedGateway>
    <bpmn:intermediateCatchEvent id="finality_reached" name="Bescheide bestandskräftig">
      <bpmn:incoming>wait_finality_to_finality_reached</bpmn:incoming>
      <bpmn:outgoing>finality_reached_to_closed</bpmn:outgoing>
      <bpmn:timerEventDefinition id="finality_reached_timer">
        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">finality_at</bpmn:timeDate>
      </bpmn:timerEventDefinition>
    </bpmn:intermediateCatchEvent>
    <bpmn:endEvent id="closed" name="Vorgang abgeschlossen">
      <bpmn:incoming>finality_reached_to_closed</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:intermediateCatchEvent id="objection_received" name="Widerspruch eingegangen">
      <bpmn:incoming>wait_finality_to_objection_received</bpmn:incoming>
      <bpmn:outgoing>objection_received_to_merge_objection</bpmn:outgoing>
      <bpmn:messageEventDefinition id="objection_received_message" messageRef="msg_objection_received"/>
    </bpmn:intermediateCatchEvent>
    <bpmn:exclusiveGateway id="merge_objection">
      <bpmn:incoming>objection_received_to_merge_objection</bpmn:incoming>
      <bpmn:incoming>early_objection_to_merge_objection</bpmn:incoming>
      <bpmn:incoming>objection_released_to_merge_objection</bpmn:incoming>
      <bpmn:outgoing>merge_objection_to_handle_objection</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="handle_objection" name="Widerspruch bearbeiten" camunda:formRef="handle_objection" camunda:candidateGroups="legal" camunda:dueDate="today() + duration(&quot;P28D&quot;)" camunda:formRefBinding="deployment">
      <bpmn:documentation>Prüfen Sie Zulässigkeit (Frist ein Monat, § 70 Abs. 1 VwGO; ohne richtige Belehrung ein Jahr, § 58 Abs. 2 VwGO) und Begründetheit. Hilft die Kammer ab, ergeht ein Abhilfebescheid (§ 72 VwGO); sonst entscheidet sie selbst durch Widerspruchsbescheid (§ 73 Abs. 1 VwGO). Soll jemand erstmals beschwert werden, ist er vorher zu hören (§ 71 VwGO). Nach einer Abhilfe wird die Eintragung in einem neuen Vorgang vollzogen.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:outputParameter name="objection">objection</camunda:outputParameter>
          <camunda:outputParameter name="objection_release">{result: null, note: null}</camunda:outputParameter>
        </camunda:inputOutput>
        <camunda:properties>
          <camunda:property name="law" value="§§ 58, 68 bis 73 VwGO"/>
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>merge_objection_to_handle_objection</bpmn:incoming>
      <bpmn:outgoing>handle_objection_to_objection_kept</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="objection_kept" name="Entscheidung nötig?" default="objection_kept_to_release_objection">
      <bpmn:incoming>handle_objection_to_objection_kept</bpmn:incoming>
      <bpmn:outgoing>objection_kept_to_release_objection</bpmn:outgoing>
      <bpmn:outgoing>objection_kept_to_objection_dropped</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:endEvent id="objection_dropped" name="Widerspruch zurückgenommen">
      <bpmn:incoming>objection_kept_to_objection_dropped</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:userTask id="release_objection" name="Entscheidung über Widerspruch freigeben" camunda:formRef="release_objection" camunda:candidateGroups="register_lead, legal" camunda:dueDate="today() + duration(&quot;P5D&quot;)" camunda:formRefBinding="deployment">
      <bpmn:documentation>Vier-Augen-Prüfung: Begründung, Kostenentscheidung, Rechtsbehelfsbelehrung, Zustellung (§ 73 Abs. 3 VwGO). Wer den Widerspruch bearbeitet hat, gibt nicht frei.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="law" value="§ 73 VwGO"/>
          <camunda:property name="fourEyes" value="handle_objection"/>
          <camunda:property name="irreversible" value="objection_release.result = &quot;approve&quot;"/>
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>objection_kept_to_release_objection</bpmn:incoming>
      <bpmn:outgoing>release_objection_to_objection_released</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="objection_released" name="Freigegeben?" default="objection_released_to_merge_objection">
      <bpmn:incoming>release_objection_to_objection_released</bpmn:incoming>
      <bpmn:outgoing>objection_released_to_send_objection_decision</bpmn:outgoing>
      <bpmn:outgoing>objection_released_to_merge_objection</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:sendTask id="send_objection_decision" name="Bescheid zum Widerspruch erstellen" camunda:topic="letter.create" camunda:type="external">
      <bpmn:extensionElements>
        <camunda:inputOutput>
          <camunda:inputParameter name="template">"L23"</camunda:inputParameter>
          <camunda:inputParameter name="application">application</camunda:inputParameter>
          <camunda:inputParameter name="lines">lines</camunda:inputParameter>
          <camunda:inputParameter name="objection">objection</camunda:inputParameter>
          <camunda:inputParameter name="delivery">"proof"</camunda:inputParameter>
          <camunda:inputParameter name="decided_in">"release_objection"</camunda:inputParameter>
          <camunda:inputParameter name="line_results">line_results</camunda:inputParameter>
          <camunda:outputParameter name="objection_letter">letter</camunda:outputParameter>
        </camunda:inputOutput>
      </bpmn:extensionElements>
      <bpmn:incoming>objection_released_to_send_objection_decision</bpmn:incoming>
      <bpmn:outgoing>send_objection_decision_to_objection_decided</bpmn:outgoing>
    </bpmn:sendTask>
    <bpmn:endEvent id="objection_decided" name="Über Widerspruch entschieden">
      <bpmn:incoming>send_objection_decision_to_objection_decided</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="application_received_to_accept_application" sourceRef="application_received" targetRef="accept_application"/>
    <bpmn:sequenceFlow id="accept_application_to_merge_assessment" sourceRef="accept_application" targetRef="merge_assessment"/>
    <bpmn:sequenceFlow id="merge_assessment_to_assess_application" sourceRef="merge_assessment" targetRef="assess_application"/>
    <bpmn:sequenceFlow id="assess_application_to_is_competent" sourceRef="assess_application" targetRef="is_competent"/>
    <bpmn:sequenceFlow id="is_competent_to_merge_competent" name="ja" sourceRef="is_competent" targetRef="merge_competent">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">competent = "own"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="is_competent_to_confirm_forwarding" name="andere Kammer" sourceRef="is_competent" targetRef="confirm_forwarding">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">competent = "other"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="is_competent_to_clarify_competence" name="unklar" sourceRef="is_competent" targetRef="clarify_competence"/>
    <bpmn:sequenceFlow id="confirm_forwarding_to_forwarding_confirmed" sourceRef="confirm_forwarding" targetRef="forwarding_confirmed"/>
    <bpmn:sequenceFlow id="forwarding_confirmed_to_send_forwarding" name="ja" sourceRef="forwarding_confirmed" targetRef="send_forwarding">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">forwarding.result = "forward"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="forwarding_confirmed_to_merge_competent" name="nein" sourceRef="forwarding_confirmed" targetRef="merge_competent"/>
    <bpmn:sequenceFlow id="send_forwarding_to_forwarded" sourceRef="send_forwarding" targetRef="forwarded"/>
    <bpmn:sequenceFlow id="clarify_competence_to_competence_clarified" sourceRef="clarify_competence" targetRef="competence_clarified"/>
    <bpmn:sequenceFlow id="competence_clarified_to_merge_competent" name="zuständig" sourceRef="competence_clarified" targetRef="merge_competent">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">clarification.result = "own"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="competence_clarified_to_merge_assessment" name="neu zuordnen" sourceRef="competence_clarified" targetRef="merge_assessment"/>
    <bpmn:sequenceFlow id="merge_competent_to_send_receipt" sourceRef="merge_competent" targetRef="send_receipt"/>
    <bpmn:sequenceFlow id="send_receipt_to_processing" sourceRef="send_receipt" targetRef="processing"/>
    <bpmn:sequenceFlow id="processing_to_determine_finality" sourceRef="processing" targetRef="determine_finality"/>
    <bpmn:sequenceFlow id="determine_finality_to_wait_finality" sourceRef="determine_finality" targetRef="wait_finality"/>
    <bpmn:sequenceFlow id="wait_finality_to_finality_reached" sourceRef="wait_finality" targetRef="finality_reached"/>
    <bpmn:sequenceFlow id="finality_reached_to_closed" sourceRef="finality_reached" targetRef="closed"/>
    <bpmn:sequenceFlow id="wait_finality_to_objection_received" sourceRef="wait_finality" targetRef="objection_received"/>
    <bpmn:sequenceFlow id="objection_received_to_merge_objection" sourceRef="objection_received" targetRef="merge_objection"/>
    <bpmn:sequenceFlow id="early_objection_to_merge_objection" sourceRef="early_objection" targetRef="merge_objection"/>
    <bpmn:sequenceFlow id="merge_objection_to_handle_objection" sourceRef="merge_objection" targetRef="handle_objection"/>
    <bpmn:sequenceFlow id="handle_objection_to_objection_kept" sourceRef="handle_objection" targetRef="objection_kept"/>
    <bpmn:sequenceFlow id="objection_kept_to_release_objection" name="ja" sourceRef="objection_kept" targetRef="release_objection"/>
    <bpmn:sequenceFlow id="objection_kept_to_objection_dropped" name="nein" sourceRef="objection_kept" targetRef="objection_dropped">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">objection.result = "withdrawn"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="release_objection_to_objection_released" sourceRef="release_objection" targetRef="objection_released"/>
    <bpmn:sequenceFlow id="objection_released_to_send_objection_decision" name="ja" sourceRef="objection_released" targetRef="send_objection_decision">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">objection_release.result = "approve"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="objection_released_to_merge_objection" name="zurückgeben" sourceRef="objection_released" targetRef="merge_objection"/>
    <bpmn:sequenceFlow id="send_objection_decision_to_objection_decided" sourceRef="send_objection_decision" targetRef="objection_decided"/>
    <bpmn:sequenceFlow id="application_withdrawn_to_confirm_withdrawal" sourceRef="application_withdrawn" targetRef="confirm_withdrawal"/>
    <bpmn:sequenceFlow id="confirm_withdrawal_to_send_withdrawal" sourceRef="confirm_withdrawal" targetRef="send_withdrawal"/>
    <bpmn:sequenceFlow id="send_withdrawal_to_withdrawn" sourceRef="send_withdrawal" targetRef="withdrawn"/>
  </bpmn:process>
  <bpmn:message id="msg_documents_received" name="documents_received"/>
  <bpmn:message id="msg_hearing_answered" name="hearing_answered"/>
  <bpmn:message id="msg_inquiry_answered" name="inquiry_answered"/>
  <bpmn:message id="msg_ihk_answered" name="ihk_answered"/>
  <bpmn:message id="msg_application_withdrawn" name="application_withdrawn"/>
  <bpmn:message id="msg_extension_wanted" name="extension_wanted"/>
  <bpmn:message id="msg_objection_received" name="objection_received"/>
  <bpmn:escalation id="esc_escalated" name="Interne Frist erreicht" escalationCode="escalated"/>
  <bpmn:escalation id="esc_fiction" name="Gesetzliche Frist abgelaufen" escalationCode="fiction"/>
  <bpmn:error id="err_extension_too_late" name="Verlängerung zu spät" errorCode="EXTENSION_TOO_LATE"/>
  
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'register_part.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_register_part" name="T1 Verzeichnis" namespace="https://kammerwerk.example/register_entry">
  <decision id="register_part" name="T1 Verzeichnis">
    <description>In welches Verzeichnis gehört das Gewerbe? Reisegewerbe, einfache Tätigkeit, Unerheblichkeit und Hilfsbetrieb stellt ein Mensch fest.</description>
    <decisionTable id="table_register_part" hitPolicy="UNIQUE">
      <input id="in_register_part_annex" label="Anlage">
        <inputExpression id="expr_register_part_annex" typeRef="string">
          <text>annex</text>
        </inputExpression>
      </input>
      <input id="in_register_part_itinerant" label="nur Reisegewerbe">
        <inputExpression id="expr_register_part_itinerant" typeRef="boolean">
          <text>itinerant</text>
        </inputExpression>
      </input>
      <input id="in_register_part_simple_activity" label="einfache Tätigkeit">
        <inputExpression id="expr_register_part_simple_activity" typeRef="boolean">
          <text>simple_activity</text>
        </inputExpression>
      </input>
      <input id="in_register_part_simple_tests" label="sechs Merkmale § 90">
        <inputExpression id="expr_register_part_simple_tests" typeRef="string">
          <text>simple_tests</text>
        </inputExpression>
      </input>
      <input id="in_register_part_nebenbetrieb" label="Nebenbetrieb">
        <inputExpression id="expr_register_part_nebenbetrieb" typeRef="boolean">
          <text>nebenbetrieb</text>
        </inputExpression>
      </input>
      <input id="in_register_part_minor" label="unerheblich oder Hilfsbetrieb">
        <inputExpression id="expr_register_part_minor" typeRef="boolean">
          <text>minor</text>
        </inputExpression>
      </input>
      <output id="out_register_part_register" label="Verzeichnis" name="register" typeRef="string" />
      <output id="out_register_part_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_register_part_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_register_part_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T1_1">
        <description>§ 1 Abs. 2, § 6 Abs. 1 HwO [S]</description>
        <inputEntry id="T1_1_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T1_1_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_1_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_1_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_1_i5">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_1_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_1_o1">
          <text>"A"</text>
        </outputEntry>
        <outputEntry id="T1_1_o2">
          <text>"T1-1"</text>
        </outputEntry>
        <outputEntry id="T1_1_o3">
          <text>"§ 6 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_1_o4">
          <text>"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 1 Abs. 2, § 6 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_2">
        <description>§ 2 Nr. 2 und 3, § 3 Abs. 1, § 6 HwO [S]</description>
        <inputEntry id="T1_2_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T1_2_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_2_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_2_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_2_i5">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T1_2_i6">
          <text>false</text>
        </inputEntry>
        <outputEntry id="T1_2_o1">
          <text>"A"</text>
        </outputEntry>
        <outputEntry id="T1_2_o2">
          <text>"T1-2"</text>
        </outputEntry>
        <outputEntry id="T1_2_o3">
          <text>"§§ 2, 3, 6 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_2_o4">
          <text>"Handwerklicher Nebenbetrieb von mehr als unerheblichem Umfang, kein Hilfsbetrieb: Handwerksrolle."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 2 Nr. 2 und 3, § 3 Abs. 1, § 6 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_3">
        <description>§ 3 Abs. 1 bis 3, § 16 Abs. 1 Satz 2 HwO [S]</description>
        <inputEntry id="T1_3_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T1_3_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_3_i3">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_3_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_3_i5">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T1_3_i6">
          <text>true</text>
        </inputEntry>
        <outputEntry id="T1_3_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="T1_3_o2">
          <text>"T1-3"</text>
        </outputEntry>
        <outputEntry id="T1_3_o3">
          <text>"§ 3 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_3_o4">
          <text>"Unerheblicher Nebenbetrieb oder Hilfsbetrieb: keine Eintragung, nur Anzeige beim Gewerbeamt (§ 16 Abs. 1 Satz 2 HwO)."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 3 Abs. 1 bis 3, § 16 Abs. 1 Satz 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_4">
        <description>§ 1 Abs. 2 Satz 2 Nr. 1, § 90 Abs. 3, 4 HwO [S]</description>
        <inputEntry id="T1_4_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T1_4_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_4_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T1_4_i4">
          <text>"met","open"</text>
        </inputEntry>
        <inputEntry id="T1_4_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_4_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_4_o1">
          <text>"E"</text>
        </outputEntry>
        <outputEntry id="T1_4_o2">
          <text>"T1-4"</text>
        </outputEntry>
        <outputEntry id="T1_4_o3">
          <text>"§ 90 Abs. 3, 4 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_4_o4">
          <text>"Einfache Tätigkeit mit den Merkmalen des § 90 Abs. 3 und 4 HwO: Verzeichnis nach § 90 Abs. 4 HwO."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 1 Abs. 2 Satz 2 Nr. 1, § 90 Abs. 3, 4 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_5">
        <description>§ 90 Abs. 3, § 16 Abs. 10 HwO [S]</description>
        <inputEntry id="T1_5_i1">
          <text>"A"</text>
        </inputEntry>
        <inputEntry id="T1_5_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_5_i3">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T1_5_i4">
          <text>"violated"</text>
        </inputEntry>
        <inputEntry id="T1_5_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_5_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_5_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="T1_5_o2">
          <text>"T1-5"</text>
        </outputEntry>
        <outputEntry id="T1_5_o3">
          <text>"§ 90 Abs. 3 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_5_o4">
          <text>"Einfache Tätigkeit ohne die Merkmale des § 90 Abs. 3 und 4 HwO: keine Zugehörigkeit zur Handwerkskammer, Sache der IHK; von Hand prüfen."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 90 Abs. 3, § 16 Abs. 10 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_6">
        <description>§ 18 Abs. 2 Satz 1, § 19 HwO [S]</description>
        <inputEntry id="T1_6_i1">
          <text>"B1"</text>
        </inputEntry>
        <inputEntry id="T1_6_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_6_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_6_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_6_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_6_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_6_o1">
          <text>"B1"</text>
        </outputEntry>
        <outputEntry id="T1_6_o2">
          <text>"T1-6"</text>
        </outputEntry>
        <outputEntry id="T1_6_o3">
          <text>"§§ 18, 19 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_6_o4">
          <text>"Zulassungsfreies Handwerk der Anlage B Abschnitt 1: Verzeichnis nach § 19 HwO."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 18 Abs. 2 Satz 1, § 19 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_7">
        <description>§ 18 Abs. 2 Satz 2, § 19 HwO [S]</description>
        <inputEntry id="T1_7_i1">
          <text>"B2"</text>
        </inputEntry>
        <inputEntry id="T1_7_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_7_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_7_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_7_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_7_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_7_o1">
          <text>"B2"</text>
        </outputEntry>
        <outputEntry id="T1_7_o2">
          <text>"T1-7"</text>
        </outputEntry>
        <outputEntry id="T1_7_o3">
          <text>"§§ 18, 19 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_7_o4">
          <text>"Handwerksähnliches Gewerbe der Anlage B Abschnitt 2: Verzeichnis nach § 19 HwO."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 18 Abs. 2 Satz 2, § 19 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_8">
        <description>§ 1 Abs. 2, § 18 Abs. 2 HwO [S]</description>
        <inputEntry id="T1_8_i1">
          <text>"none"</text>
        </inputEntry>
        <inputEntry id="T1_8_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T1_8_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_8_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_8_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_8_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_8_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="T1_8_o2">
          <text>"T1-8"</text>
        </outputEntry>
        <outputEntry id="T1_8_o3">
          <text>"§§ 1, 18 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_8_o4">
          <text>"Kein Gewerbe der Anlagen A und B: kein Handwerk, an IHK und Gewerbeamt verweisen."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 1 Abs. 2, § 18 Abs. 2 HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T1_9">
        <description>§ 1 Abs. 1, § 18 Abs. 1 HwO [S]</description>
        <inputEntry id="T1_9_i1">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_9_i2">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T1_9_i3">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_9_i4">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_9_i5">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T1_9_i6">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T1_9_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="T1_9_o2">
          <text>"T1-9"</text>
        </outputEntry>
        <outputEntry id="T1_9_o3">
          <text>"§ 1 Abs. 1 HwO"</text>
        </outputEntry>
        <outputEntry id="T1_9_o4">
          <text>"Nur Reisegewerbe: die Handwerksordnung erfasst das stehende Gewerbe, keine Eintragung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 1 Abs. 1, § 18 Abs. 1 HwO [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="register_part">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'relatedness.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_relatedness" name="T4 Verwandtschaft" namespace="https://kammerwerk.example/register_entry">
  <decision id="relatedness" name="T4 Verwandtschaft">
    <description>Trägt die Prüfung das beantragte Gewerbe? Die Paare stehen in der Anlage zur HwVerwdtV, gerichtet von der beherrschten zur auch eintragbaren Tätigkeit; Ketten werden nie gebildet.</description>
    <decisionTable id="table_relatedness" hitPolicy="UNIQUE">
      <input id="in_relatedness_same_trade" label="gleiches Gewerbe">
        <inputExpression id="expr_relatedness_same_trade" typeRef="boolean">
          <text>same_trade</text>
        </inputExpression>
      </input>
      <input id="in_relatedness_listed" label="als verwandt gelistet">
        <inputExpression id="expr_relatedness_listed" typeRef="boolean">
          <text>listed</text>
        </inputExpression>
      </input>
      <input id="in_relatedness_limited_to" label="beschränkt auf">
        <inputExpression id="expr_relatedness_limited_to" typeRef="string">
          <text>limited_to</text>
        </inputExpression>
      </input>
      <output id="out_relatedness_relation" label="Verhältnis" name="relation" typeRef="string" />
      <output id="out_relatedness_rule" label="Regel" name="rule" typeRef="string" />
      <output id="out_relatedness_law" label="Paragraf" name="law" typeRef="string" />
      <output id="out_relatedness_text" label="Begründung" name="text" typeRef="string" />
      <annotation name="Rechtsgrundlage" />
      <rule id="T4_1">
        <description>§ 7 Abs. 1a HwO [S]</description>
        <inputEntry id="T4_1_i1">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T4_1_i2">
          <text>-</text>
        </inputEntry>
        <inputEntry id="T4_1_i3">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T4_1_o1">
          <text>"own"</text>
        </outputEntry>
        <outputEntry id="T4_1_o2">
          <text>"T4-1"</text>
        </outputEntry>
        <outputEntry id="T4_1_o3">
          <text>"§ 7 HwO"</text>
        </outputEntry>
        <outputEntry id="T4_1_o4">
          <text>"Prüfung im beantragten Gewerbe, keine Beschränkung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1a HwO [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T4_2">
        <description>§ 7 Abs. 1 Satz 2 HwO, § 1 HwVerwdtV mit Anlage [S]</description>
        <inputEntry id="T4_2_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T4_2_i2">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T4_2_i3">
          <text>""</text>
        </inputEntry>
        <outputEntry id="T4_2_o1">
          <text>"related"</text>
        </outputEntry>
        <outputEntry id="T4_2_o2">
          <text>"T4-2"</text>
        </outputEntry>
        <outputEntry id="T4_2_o3">
          <text>"§ 7 Abs. 1 Satz 2 HwO, HwVerwdtV"</text>
        </outputEntry>
        <outputEntry id="T4_2_o4">
          <text>"Verwandtes Handwerk, keine Beschränkung."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1 Satz 2 HwO, § 1 HwVerwdtV mit Anlage [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T4_3">
        <description>§ 7 Abs. 1 Satz 2 HwO, § 1 HwVerwdtV mit Anlage [S]</description>
        <inputEntry id="T4_3_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T4_3_i2">
          <text>true</text>
        </inputEntry>
        <inputEntry id="T4_3_i3">
          <text>not("")</text>
        </inputEntry>
        <outputEntry id="T4_3_o1">
          <text>"limited"</text>
        </outputEntry>
        <outputEntry id="T4_3_o2">
          <text>"T4-3"</text>
        </outputEntry>
        <outputEntry id="T4_3_o3">
          <text>"§ 7 Abs. 1 Satz 2 HwO, HwVerwdtV"</text>
        </outputEntry>
        <outputEntry id="T4_3_o4">
          <text>"Verwandtes Handwerk, beschränkt eintragbar."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 7 Abs. 1 Satz 2 HwO, § 1 HwVerwdtV mit Anlage [S]</text>
        </annotationEntry>
      </rule>
      <rule id="T4_4">
        <description>§ 1 HwVerwdtV mit Anlage [S]</description>
        <inputEntry id="T4_4_i1">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T4_4_i2">
          <text>false</text>
        </inputEntry>
        <inputEntry id="T4_4_i3">
          <text>-</text>
        </inputEntry>
        <outputEntry id="T4_4_o1">
          <text>"none"</text>
        </outputEntry>
        <outputEntry id="T4_4_o2">
          <text>"T4-4"</text>
        </outputEntry>
        <outputEntry id="T4_4_o3">
          <text>"HwVerwdtV"</text>
        </outputEntry>
        <outputEntry id="T4_4_o4">
          <text>"Nicht als verwandt gelistet."</text>
        </outputEntry>
        <annotationEntry>
          <text>§ 1 HwVerwdtV mit Anlage [S]</text>
        </annotationEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="relatedness">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'release_extension.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "release_extension",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_extension_until",
   "type": "datetime",
   "key": "extension.until",
   "label": "Verlängern bis",
   "subtype": "date",
   "dateLabel": "Verlängern bis",
   "readonly": true
  },
  {
   "id": "field_extension_reason",
   "type": "textarea",
   "key": "extension.reason",
   "label": "Begründung",
   "validate": {
    "maxLength": 8000
   },
   "readonly": true
  },
  {
   "id": "field_extension_release_result",
   "type": "radio",
   "key": "extension_release.result",
   "label": "Ihre Entscheidung",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "freigeben", "value": "approve"},
    {"label": "zurückgeben", "value": "send_back"}
   ]
  },
  {
   "id": "field_extension_release_note",
   "type": "textarea",
   "key": "extension_release.note",
   "label": "Hinweis",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=extension_release.result != \"send_back\" or extension_release.result = null"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'release_line.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "release_line",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "text_proposed",
   "type": "text",
   "text": "=\"**Vorgeschlagen:** \" + (if review.result = \"grant\" then \"eintragen wie beantragt\" else if review.result = \"grant_limited\" then \"eingeschränkt eintragen\" else if review.result = \"permission\" then \"Erlaubnis erteilen und eintragen\" else if review.result = \"fiction\" then \"Eintragung gilt als vorgenommen\" else \"ablehnen\")"
  },
  {
   "id": "field_review_legal_basis",
   "type": "textfield",
   "key": "review.legal_basis",
   "label": "Rechtsgrundlage",
   "validate": {
    "maxLength": 200
   },
   "readonly": true
  },
  {
   "id": "field_review_limited_to",
   "type": "textfield",
   "key": "review.limited_to",
   "label": "Beschränkt auf",
   "validate": {
    "maxLength": 200
   },
   "conditional": {
    "hide": "=review.limited_to = null"
   },
   "readonly": true
  },
  {
   "id": "field_review_path",
   "type": "select",
   "key": "review.path",
   "label": "Erlaubnis",
   "conditional": {
    "hide": "=review.path = null"
   },
   "readonly": true,
   "values": [
    {"label": "Ausübungsberechtigung § 7a HwO", "value": "P77A7A"},
    {"label": "Ausübungsberechtigung § 7b HwO", "value": "P77B7B"},
    {"label": "Ausnahmebewilligung § 8 HwO", "value": "P73A8"},
    {"label": "Ausnahmebewilligung § 9 HwO", "value": "P73A9"},
    {"label": "Gleichwertigkeit § 50c HwO", "value": "P73G50C"}
   ]
  },
  {
   "id": "field_review_valid_until",
   "type": "datetime",
   "key": "review.valid_until",
   "label": "Befristet bis",
   "subtype": "date",
   "dateLabel": "Befristet bis",
   "conditional": {
    "hide": "=review.valid_until = null"
   },
   "readonly": true
  },
  {
   "id": "field_review_reasons",
   "type": "textarea",
   "key": "review.reasons",
   "label": "Gründe",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=review.reasons = null"
   },
   "readonly": true
  },
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Stellungnahme",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=text = null"
   },
   "readonly": true
  },
  {
   "id": "field_release_result",
   "type": "radio",
   "key": "release.result",
   "label": "Ihre Entscheidung",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "freigeben", "value": "approve"},
    {"label": "zurückgeben", "value": "send_back"}
   ]
  },
  {
   "id": "field_release_note",
   "type": "textarea",
   "key": "release.note",
   "label": "Hinweis für die Bearbeitung",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=release.result != \"send_back\" or release.result = null"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'release_objection.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "release_objection",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_objection_reasons",
   "type": "textarea",
   "key": "objection.reasons",
   "label": "Gründe",
   "validate": {
    "maxLength": 8000
   },
   "readonly": true
  },
  {
   "id": "field_objection_release_result",
   "type": "radio",
   "key": "objection_release.result",
   "label": "Ihre Entscheidung",
   "validate": {
    "required": true
   },
   "values": [
    {"label": "freigeben", "value": "approve"},
    {"label": "zurückgeben", "value": "send_back"}
   ]
  },
  {
   "id": "field_objection_release_note",
   "type": "textarea",
   "key": "objection_release.note",
   "label": "Hinweis",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=objection_release.result != \"send_back\" or objection_release.result = null"
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21f2781d03ed56e55bcb5a8dade93', 'review_line.form', CAST('{
 "type": "default",
 "schemaVersion": 19,
 "id": "review_line",
 "exporter": {
  "name": "Kammerwerk",
  "version": "1"
 },
 "components": [
  {
   "id": "field_release_note",
   "type": "textarea",
   "key": "release.note",
   "label": "Hinweis der freigebenden Person",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=release.result != \"send_back\" or release.result = null"
   },
   "readonly": true
  },
  {
   "id": "field_text",
   "type": "textarea",
   "key": "text",
   "label": "Antwort auf die Nachfrage oder Anhörung",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=text = null"
   },
   "readonly": true
  },
  {
   "id": "field_line_proposal_text",
   "type": "textarea",
   "key": "line.proposal_text",
   "label": "Vorschlag der Vorprüfung",
   "validate": {
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=line.proposal_text = null"
   },
   "readonly": true
  },
  {
   "id": "field_line_activity",
   "type": "textarea",
   "key": "line.activity",
   "label": "Beantragte Tätigkeit",
   "validate": {
    "maxLength": 8000
   },
   "readonly": true
  },
  {
   "id": "field_review_result",
   "type": "radio",
   "key": "review.result",
   "label": "Ihr Ergebnis",
   "description": "Die Vorprüfung ist ein Vorschlag; Sie entscheiden.",
   "validate": {
    "required": true
   },
   "valuesExpression": "=concatenate([{value: \"grant\", label: if line.limited_to = null then \"eintragen wie beantragt\" else \"ohne Beschränkung eintragen (anders als die Vorprüfung)\"}, {value: \"grant_limited\", label: \"eingeschränkt eintragen\"}], if line.register = \"A\" then [{value: \"permission\", label: \"Erlaubnis erteilen und eintragen\"}] else [], if fiction_check.result = \"occurred\" and list contains(fiction_check.lines, string(line.index)) then [{value: \"fiction\", label: \"Eintragung gilt als vorgenommen (Fiktion)\"}] else [], [{value: \"refuse\", label: \"ablehnen\"}], [{value: \"inquiry\", label: \"nachfragen\"}])"
  },
  {
   "id": "field_review_path",
   "type": "select",
   "key": "review.path",
   "label": "Welche Erlaubnis?",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"permission\"], review.result))"
   },
   "values": [
    {"label": "Ausübungsberechtigung § 7a HwO", "value": "P77A7A"},
    {"label": "Ausübungsberechtigung § 7b HwO", "value": "P77B7B"},
    {"label": "Ausnahmebewilligung § 8 HwO", "value": "P73A8"},
    {"label": "Ausnahmebewilligung § 9 HwO", "value": "P73A9"},
    {"label": "Gleichwertigkeit § 50c HwO", "value": "P73G50C"}
   ]
  },
  {
   "id": "field_review_scope",
   "type": "radio",
   "key": "review.scope",
   "label": "Umfang",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\"], review.result))"
   },
   "valuesExpression": "=concatenate(if review.result = \"permission\" then [{value: \"as_applied\", label: \"wie beantragt\"}] else [], [{value: \"agreed\", label: \"eingeschränkt; so beantragt oder Antragsteller ist einverstanden\"}, {value: \"restricted\", label: \"eingeschränkt ohne Einverständnis (Anhörung)\"}])"
  },
  {
   "id": "field_review_limited_to",
   "type": "textfield",
   "key": "review.limited_to",
   "label": "Beschränkt auf",
   "description": "Wesentliche Tätigkeiten oder Teil des Gewerks.",
   "validate": {
    "required": true,
    "maxLength": 500
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\"], review.result)) or review.scope = null or review.scope = \"as_applied\""
   }
  },
  {
   "id": "field_review_valid_until",
   "type": "datetime",
   "key": "review.valid_until",
   "label": "Befristet bis",
   "subtype": "date",
   "dateLabel": "Befristet bis",
   "description": "Nur bei befristeter Erlaubnis (§ 8 Abs. 2 HwO).",
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"permission\"], review.result))"
   },
   "properties": {
    "date_min": "today()"
   }
  },
  {
   "id": "field_review_legal_basis",
   "type": "select",
   "key": "review.legal_basis",
   "label": "Rechtsgrundlage",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant\", \"grant_limited\", \"permission\", \"refuse\", \"fiction\"], review.result))"
   },
   "values": [
    {"label": "§ 7 Abs. 1a HwO (Meisterprüfung)", "value": "§ 7 Abs. 1a HwO (Meisterprüfung)"},
    {"label": "§ 7 Abs. 1 HwO (Betriebsleitung)", "value": "§ 7 Abs. 1 HwO (Betriebsleitung)"},
    {"label": "§ 7 Abs. 2 HwO (gleichwertige Prüfung)", "value": "§ 7 Abs. 2 HwO (gleichwertige Prüfung)"},
    {"label": "§ 7 Abs. 3 mit § 8 HwO (Ausnahmebewilligung)", "value": "§ 7 Abs. 3 mit § 8 HwO (Ausnahmebewilligung)"},
    {"label": "§ 7 Abs. 3 mit § 9 HwO, EU/EWR HwV", "value": "§ 7 Abs. 3 mit § 9 HwO, EU/EWR HwV"},
    {"label": "§ 7 Abs. 3 mit § 50c HwO (Gleichwertigkeit)", "value": "§ 7 Abs. 3 mit § 50c HwO (Gleichwertigkeit)"},
    {"label": "§ 7 Abs. 7 mit § 7a HwO (Ausübungsberechtigung)", "value": "§ 7 Abs. 7 mit § 7a HwO (Ausübungsberechtigung)"},
    {"label": "§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)", "value": "§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)"},
    {"label": "§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG", "value": "§ 7 Abs. 9 HwO, § 14 Abs. 5 BVFG"},
    {"label": "§ 50b HwO", "value": "§ 50b HwO"},
    {"label": "Verordnung vom 06.12.1991 (Meister der volkseigenen Industrie)", "value": "Verordnung vom 06.12.1991 (Meister der volkseigenen Industrie)"},
    {"label": "§ 4 HwO (Fortführung)", "value": "§ 4 HwO (Fortführung)"},
    {"label": "§ 119 HwO", "value": "§ 119 HwO"},
    {"label": "§ 126 HwO", "value": "§ 126 HwO"},
    {"label": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)", "value": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)"},
    {"label": "§ 90 Abs. 3, 4 HwO (einfache Tätigkeiten)", "value": "§ 90 Abs. 3, 4 HwO (einfache Tätigkeiten)"},
    {"label": "§ 2 HwO (Nebenbetrieb)", "value": "§ 2 HwO (Nebenbetrieb)"},
    {"label": "§ 1 HwO (kein Handwerk)", "value": "§ 1 HwO (kein Handwerk)"},
    {"label": "§ 15 HwO (Sperrjahr)", "value": "§ 15 HwO (Sperrjahr)"},
    {"label": "§ 10 Abs. 1 HwO, § 42a VwVfG (Fiktion)", "value": "§ 10 Abs. 1 HwO, § 42a VwVfG (Fiktion)"}
   ]
  },
  {
   "id": "field_review_reasons",
   "type": "textarea",
   "key": "review.reasons",
   "label": "Gründe",
   "description": "Wesentliche tatsächliche und rechtliche Gründe (§ 39 Abs. 1 VwVfG). Sie erscheinen in der Anhörung und im Bescheid.",
   "validate": {
    "required": true,
    "maxLength": 8000
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"grant_limited\", \"permission\", \"refuse\", \"fiction\"], review.result))"
   }
  },
  {
   "id": "field_review_hear_again",
   "type": "checkbox",
   "key": "review.hear_again",
   "label": "erneut anhören, weil neue Gründe hinzukommen",
   "conditional": {
    "hide": "=hearing.held != true or review.result = null or not(list contains([\"grant_limited\", \"permission\", \"refuse\"], review.result))"
   }
  },
  {
   "id": "field_review_inquiry_to",
   "type": "radio",
   "key": "review.inquiry_to",
   "label": "Nachfrage an",
   "description": "Die Innung nur, wenn der Antragsteller zugestimmt hat oder es verlangt (§ 8 Abs. 3 HwO).",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"inquiry\"], review.result))"
   },
   "valuesExpression": "=concatenate([{value: \"applicant\", label: \"Antragsteller\"}], if application.innung_opinion_agreed = true or application.innung_opinion_demanded = true then [{value: \"guild\", label: \"Innung (§ 8 Abs. 3 HwO)\"}] else [])"
  },
  {
   "id": "field_review_question",
   "type": "textarea",
   "key": "review.question",
   "label": "Frage",
   "description": "Erscheint so im Schreiben.",
   "validate": {
    "required": true,
    "maxLength": 3000
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"inquiry\"], review.result))"
   }
  },
  {
   "id": "field_review_answer_until",
   "type": "datetime",
   "key": "review.answer_until",
   "label": "Antwort bis",
   "subtype": "date",
   "dateLabel": "Antwort bis",
   "description": "Leer: die übliche Frist ab Bekanntgabe.",
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"inquiry\"], review.result))"
   },
   "properties": {
    "date_min": "today()"
   }
  },
  {
   "id": "field_review_note",
   "type": "textarea",
   "key": "review.note",
   "label": "Vermerk",
   "validate": {
    "maxLength": 3000
   }
  }
 ]
}
' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2771ef6dd369945cf4fe80bbad', 'V-2026-00001', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00001   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'c8e56b074ec6a0cf83a4bd5312d7cadddd8260bea657a1fca35f7db994fecde9', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00001","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["01a21f2771f8705b8bf12da2e8ce686f","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f2771f8705b8bf12da2e8ce686f","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2772491735af7ff5abde559eaf', 'V-2026-00002', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00002   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '10211662f82a784452c7e7035f2cb04bd838e529cb76b5ea012cc6c81bfa5086', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00002","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["01a21f27725a13b0981b3c990239de10","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f27725a13b0981b3c990239de10","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2772b9e63eb00836d061755825', 'V-2026-00003', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00003   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '010e7f5f7c912c4fe631a8d5c23746374d7fbcf66e90b97c067ea820c803c638', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00003","e":[false,false,[]],"wf":[["","branch:1","branch","",[["01a21f2772ba31f690f48abae901983a","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27730bfb8ca4dd7026f65dae32', 'V-2026-00004', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00004   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'b1b61ba1e7ace39ec86cb1d1b25347e9d4e3bbdd960ab14fdb9828b181a8d1e8', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00004","e":[false,false,[]],"wf":[["","branch:1","branch","",[["01a21f27730b64b038da45728d5279be","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27736f42d6cbc90ee243ea3fa0', 'V-2026-00005', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00005   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '2ea1fad137afebb626f2ee35bcd8839fdec099eaa46126cba9beb76503fd0f03', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00005","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2773c4098d959c448a1e1d2e13', 'V-2026-00006', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00006   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '0cf142e2329986a42370307f7b655b5ed3f9850bb1c4028b9af79b5146924210', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00006","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f277439fa522497f477fe99f6f7', 'V-2026-00007', 'parallel:1', 'parallel', 'running', 1, '', '', '[]', NULL, 'v-2026-00007   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '2b62af3c1ab6f33243504a856a85201962b71db806b6adcc3c997246ee4ab18d', CAST('J{"v":1,"d":"parallel:1","n":4,"b":"V-2026-00007","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["01a21f277446699d2a58ae52e9ea6223","left",32,{"n":3,"forks":{"2":["0"]},"flow":"f_fork_left","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["01a21f277446c00ed6c6c7710906ea54","right",32,{"n":4,"forks":{"2":["1"]},"flow":"f_fork_right","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f277462a3536a90f330ca2f5dd0', 'V-2026-00008', 'parallel:1', 'parallel', 'running', 2, '', '', '[]', NULL, 'v-2026-00008   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '3273c89e0958d43f91c9db376e537b67e348086b06ab3a38625f61b095242e78', CAST('J{"v":1,"d":"parallel:1","n":5,"b":"V-2026-00008","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["01a21f27746367abe50fea77d39745c6","right",32,{"n":4,"forks":{"2":["1"]},"flow":"f_fork_right","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["01a21f27747c7f92c7f2f0bc47767238","join",8,{"n":5,"forks":{"2":["0"]},"flow":"f_left_join"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[],"wr":[["","ok","Links",{"2":["0"]}]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27750db0bf1e47b1a1cca9fa7c', 'V-2026-00009', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00009   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'b42df5de2956339f6d42dea1518c98d2b90c229b3e72963c3491019aa97ca497', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00009","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["01a21f27750dc4446438d02c3ba56152","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f27750dc4446438d02c3ba56152","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f277526b70677f2df5223dcd11c', 'V-2026-00010', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00010   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '2b964c74f12f96c066738308bc475074256436aebe6974e89dad6f7458444539', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00010","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["01a21f2775277e1d00534b19b99228d0","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f2775277e1d00534b19b99228d0","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27759824388ecf9a7c83e58a4f', 'ZS-2026-00001', 'two_steps:1', 'two_steps', 'running', 1, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00001 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '6090b3e6b952a799da91aa3d02dd78823c3f8d8175563ebd14a7c784ffedac3c', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00001","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21f27759923cf43367a779835a68e","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2775bc4d94db57e3bc9c18dc60', 'ZS-2026-00002', 'two_steps:1', 'two_steps', 'running', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00002 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '10c9f0a77cabb33192f512af569a065dac101a0427b6e141a8142b3f7ee0d4a5', CAST('J{"v":1,"d":"two_steps:1","n":3,"b":"ZS-2026-00002","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21f2775dba29336fe35486647dfe6","approve",32,{"n":3,"flow":"f_check_approve","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register","register_lead"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2776329f98e90734aa328ce6f9', 'V-2026-00011', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00011   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'a37b36d3b0a11b492158248748249bd4f2749d06ea709b63cd60727bca0e1c3d', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00011","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["01a21f27763bda33c90062f587c58f9a","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f27763bda33c90062f587c58f9a","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27764d8dd1ffbe27ad62f554af', 'V-2026-00012', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00012   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '42d9dc58a43ca295ed92b0d51799731ae4006afde5cb1a0637ddeed7328ed4cc', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00012","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["01a21f27764dd10eee3283e323018b0c","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21f27764dd10eee3283e323018b0c","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27765af862ac20656506de3cd6', 'ZS-2026-00003', 'two_steps:1', 'two_steps', 'suspended', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00003 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 3, '239657d5abad21024924e71250506caf7dd44c95e8a77996110e978512198f1a', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00003","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21f27766b59ca22efb40494e13307","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27775202b704d8d0a9cb1bbd43', 'BE-2026-00001', 'closed:1', 'closed', 'running', 1, 'Holm', 'Rostock', '[["Name","Holm"],["Anliegen","Kalkulation"]]', NULL, 'be-2026-00001 holm rostock holm kalkulation', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'f844516b8fed4ebdcce09267bad123840f1dfc3ebf5b38ae35b6b7491395a774', CAST('J{"v":1,"d":"closed:1","n":2,"b":"BE-2026-00001","e":[false,false,[]],"wf":[["","closed:1","closed","",[["01a21f27775203dec3c2cb4fa5561412","assign",32,{"n":2,"flow":"f_start_assign","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["advisory_lead"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","subject":"Kalkulation","place":"Rostock","adviser":null}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f27776c8be53eef0409583e345d', 'BE-2026-00002', 'closed:1', 'closed', 'running', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Anliegen","Kalkulation"]]', NULL, 'be-2026-00002 holm rostock holm kalkulation', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '37896b441f304c00ccbb4a2f0d31c7ea0b5ab99e18ced6f7c0a5b039f45247b5', CAST('J{"v":1,"d":"closed:1","n":3,"b":"BE-2026-00002","e":[false,false,[]],"wf":[["","closed:1","closed","",[["01a21f27778a8de246db48dd239c1e5f","talk",32,{"n":3,"flow":"f_assign_talk","phase":"enter","entered":true,"armed":true,"user":{"assignee":"anna","groups":["advisory","advisory_lead"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","subject":"Kalkulation","place":"Rostock","adviser":"anna"}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 'HR-2026-00001', 'register_entry:1', 'register_entry', 'running', 4, 'Ahrens, Anna', 'Rostock', '[["Gewerke","Tischler"],["Antrag vollständig","noch nicht"],["Frist","läuft noch nicht"],["Inhaber","Anna Ahrens, geboren am 12.04.1988"],["Wohnung","Lange Straße 5, 18055 Rostock"],["Erreichbar","anna.ahrens@example.org"],["Mitglied der IHK","nein"],["Betrieb","Werkstattweg 2, 18055 Rostock"],["Tätigkeit","Möbel und Innenausbau, ab 01.04.2027"],["Betriebsleitung","Inhaber selbst"],["Qualifikation","Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"]]', NULL, 'hr-2026-00001 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 4, 'dbd81e912b4e74ceeb6f48b2e38e0098cd70c0ea962cf9c185383146fdf66fe4', X'5a28b52ffd608c27bd58000a7c541636406d9b030e5e037b71c330ec5a14465b22256c4b5a5916da944866da1aeb7366d61f7b64a0be25c87ad1da6814cd58284e26c330c6044b014e015b0175839e06c469482493a77635617542ea9fc212d34a27b4d8317d9f1825eb9f2e22ccdaa2d335c7c0daf59dfad47cbaa830f63f539967d305831c7b6eb5ffe1e533b2be63fcd17830d0df261f4b1cfdbfb1f712d67e306a5a338645e34424bea8704a18e3f6126bdb9491314a8b9d8605388ee438d203aa809c06f4b0e35ab1c4007cabd8592c5c91986a9b9c173bf6bf20a5cd18124fa71b3b4deb8c1d4b3840938f4a9b6437c93af9353da3d4dfab472d936fba3cc71e3ba61c078240fd20dd94048a2cea411367b15834d96c76becd2a71e58ea7d77796d869631a4fb24e5583fe7c4ed53b658933325aec24180e7a38be1e52ea4f4e8d1d775451ee3c77a088133d0a124151f4b0249208b21ea81f872b15c7ecd831572a125b1976164bc5398d6d552476c7719c0604e4400d08122c31c5ee79247e76fc4817b3be4fd32b85974f96b862f7488c618c3083b176f4493d91039618ab4d618952a7b423acbf4d9584d36136550f339f5e8192f2d979f439bd84f4bd5ea0ae3d6855b3278b5b53e5d76cecc96aa2d9ecb8519f933f8c55bb65dde471200784e3701eebaedf2c0e9ba9515c1e544a45a75ba147fa384bf5ba0afd72c19ab1a9a01cceea061efa2b9098d8e9d5560ee355214553d8833ee7815db73d2627380d3b208e037a36eb7d9f92f26bddc6c6b06bec27bcbeb622f628ac58695dacb04e4efbb1d3cc8ecf2b4b65da9c9d4593657dc954df1295a4209cc6e471ec168cbd5960a791586299aa3d3e4e0439509dbd3545b77eff9fd8eab78d4e6dd85060607dcd8e2308a352f5acec34d05e9ea9b52bbd4c9fe038cec3711e0f4bacc1077f7bd859865118a9aed452992eaaf6199b9d256ad2b56b4a475ff002ede8ff869d5d9eac5442781d238ee4a9e4ab5446d6336c7ad608ebd7f702f759293bc61e0df0afcd31d00d1b0cdfd3a2be61b3d4ab5fd7524e24527d67a66336f3b7a85566ba4546621d848ad675e414c56143374a044d89d97a398cfbf09cc8bac93ac96ae8a0a143808d5e69a56ed1e919ec418f178c1166dcc02a9010f388a0e9f525549fb1a9344689c9b07148294bbfaf870756fa87971b5802bfd893bfd5da3236712b8513c13a8c80588b929753e810766ebf945ca9fef7c5a975788c725289b27e757c0af50b564ba3d76f9476dc2840403c8fe4d8eba9d1292daeae70228dc75361afdfaae8142b5defef17c4323616add8f3b973a757abb1476374ea09e43a58c71e8c93c3a63683098b359020c23e20268f2442af155248179c1b36985f1b8646c51e64f03c5023725cbf5d3e6333b147ddc0fa43bfac7baf57cffaed9483a7017988a0a50458a7a6673cc166702f78f58c1b6424b69f75508ab2d16ae8d0911d3f1a50c53669fb9caa46fd8225aed4619c7d75b4a697d33559031a8b2502f2381800819dc4a9803c15c7d331729a2e34183d2bacc2cc94d16038d668787a7d3d2b88d380a045a5469f059307e459963f221177204ef55ef4785505278ceaf1e1f1402d87937294c266f0802e32629ffa439aa15bc7a650930aa087c78908b017ac4e4df78bea885171ff891d0feb02acc36a1f4eb1a9d4e4d4a68708a204d80b8ca1f1399b8a54d5140d56c1040996b2c6de9491030650f8c22f93bbe55753ea9906abfc39f1c389702222787bd263e590d2ad6bc6468bf04e4db79844b0d7995f5bbdd7e8d7c6d89667583fdd289287427c2cb40e68357478bf366c28d67a0e1b2b233140c281759307a4d1faee1aef2bd518396cace94bf99531885643877591f3608010261c5827e1c0d2ad3793518355dcb047b127251632595ff7e9d5f73a24a997dfb4089b79f5da5698c5aed32ff0b1e715ebe6e6f0fdfa090cb5232c14d1adfa897d777a89bd946e117bcf64f238a0c701e16c2631dbc00282068242a8429396748c29433322d224c9709208128a4391204c62ed12c0133149821433481945444644444444244992c2d61c78b3c05145ff6d01dc856226c82dd4e7889f00c28bedc3d4c8e730decef7544e1a498faa8967f9aafa7dc3575414c983c9d9c10a4097300cbb30d63a7235588d56a1948683910bc388aec55c5cdc49183a5e68af312e51601f31708d3c8898f6edf1813fcfabce1d56ea314c54ccac096ab06944df32830b8612e47ddb3e4260b6fef7f2f3a0ad1d86e5f783e2f3e704fc7856949349138a1bf3c2d5eea3db168ee1478595e0cc98662c369dac882b714c514ce8cc5795fef387e5402f6f8032e9c323425d7cb6698b5c0a61a8ce899b097dae8a5871cd8a1ad257cc4c7c44f18e5127f4d0088056f4f7e86135ab0b01e7acb30c7eb1b15232660fb482e2d54abca9a4b53bd0512af8a4957014aa9495752d98fb38a16505bda83ba01ba9eaca7e1a3e52ea291824d47dd0e945a46f80d3e14e955244ebad6b55f4f52709a3ef1b588c7050411569933ac848a940817b9aaf0a0a2f0fa8a50ab8744d64c75c35df01d0165938abc6861c5535f41f2d1668964b1ad1e10602234c9a969f98dc0d98f8232b8d97009a26ea3ce0f0e817965488b1dbb6c3a58311e0f4b835ac59691514dc9efcb35dfd0e356b2183c6879876c317cb0234b370be0d9cd5a7700c26ceb5d8c6d0a5067145ed264cc1880da774054a94eaff9f932a646024f9c458d249a63c285825b270487ca82f8d2c63cd8b3b11e46443ca15f12cedd154207dedb7638e047e9da935385eb340346f850fc9dc3b32cdd9c73b67c60645d1830039bc67b1cde4109092b8efdf0c0ac18b7db4be6e2081dc597836e29507367c0bb65a2a1e8ea31d168647001930eee5f55d6922c2e5e40b523d11a84e1e28c84c989316cc08227e434e942aa40276d9ec1f7d6604403d490e66560bf88278bdf4e7d0287258e0343d9a0ea7d4fe655a67eef7825e22bbfec12a4b6be3b4dca4dd6f6cde0c0ac80204200949a717edc22378ab0d2d5b2f678e767e4da7543126ba49e0094012c66950d703138305c9b28018c3cdd7fa38d2b97cddac5e521254b0a5307af42244f5dec4a1fdd278d71390786fa75183818419cadef634c01f30fe1cd003978a0e16d8793177c33722b5cf2817a83c43593c2bc2b2e4b2f5c1060144d599a7d999c0ca9fc51f84a48a7a38277530ed511aa7477a49ce3301c2c18927a9da1ee288108f6443ebc8d099ada6da6d1d725e68dd0b2b1bd2d238bd07a6fba9d71a5b5006a94c0388290a6be13203bc3b571e531a7d4ab860fcb4d275e0686726aa0132ad5a286955d06facd92fe0e82004003be6f682299bc01429ddccc62cc1d6016426496f5fa256b29e31c5cf8b20768110c16f41d4dc80829c858000d7ee6558ee9a0f4634adce985d361af463e05b824f1cd6a388e8232d091952c8f9a080de998695061e4d9b56039d583095715fe6a649aed96677a3612255009bd067738fc93da21ba5862763ab3dc52f1f173560b95ed69947171011af39d7a861343e3bcb231c794ea8ce6ee0f8dde050e7413a9e7d3286a337028ce42e2415a049443230407d6e5ec20b2a0115f1c2be9132756cde090a565191daa60f637fece2120c37d28aeb419d9cbfd74a5920aa2d04c2b0865ff800b043b96c4b8037f251c194031dbe41ce3a8da994bc8e1485e3fa142b697e2c91c1bb363c3f5c89e1766adba9894d16f050d8f1ae302f58ac8cf0b837b0c39f2b85d34492fb955b756324a2f025f81e5a39c3d92273898fd541636a1532f9d0f21cfebfdcd55a242c184cac305a2ac66aa9004b01e3d83cdf920660cf69e69f72d56804d277a1da0272415accf7e81baf4722a02695351a132098bd788e42ae503f757804ea3e384334ac3c96f2688211aba3764b7762c586254140a2430fbee70ca18af1d056c37073300ba5e20db66f1e89b402');
INSERT INTO "process_instance" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 'HR-2026-00002', 'register_entry:1', 'register_entry', 'running', 9, 'Ahrens, Anna', 'Rostock', '[["Gewerke","Tischler"],["Antrag vollständig","30.11.2026"],["Interne Frist","26.02.2027"],["Gesetzliche Frist","01.03.2027"],["Inhaber","Anna Ahrens, geboren am 12.04.1988"],["Wohnung","Lange Straße 5, 18055 Rostock"],["Erreichbar","anna.ahrens@example.org"],["Mitglied der IHK","nein"],["Betrieb","Werkstattweg 2, 18055 Rostock"],["Tätigkeit","Möbel und Innenausbau, ab 01.04.2027"],["Betriebsleitung","Inhaber selbst"],["Qualifikation","Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"]]', '2027-02-26T22:59:59.000000Z', 'hr-2026-00002 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 9, '9c17e944f1f039db714cfdd293d5a9e7fff4a59602cde14449d00d2404767968', X'5a28b52ffd60c14e3d76003ab86420392089b66db1b001d0060a0003006f7e867ff4ca5e936cb15b6a94222762daa03ba9fe216846ec888e26ba36fbffef2695fd3bdb4fca808000b8f101ff01f201d397c6ae11566bb9fe7e5846c3d3301ecffef4fa9061214ff330a086e1344be1b495c26940e33c18d567959f909996a3eeb0fed02bdbde6bfbb4175c049c45a36158e2340fe3d1301a685b03e4d909c36ee4d3748b27d80b2e37ae7e71c45ebb526e0c2d9e6cbea4ed935b8cd9472cabf4bcc20b468eb8d20929e925a4145ed3316ecc68d8567d4659c84ccc2518d663949356a65bde37c43a7cfb70abcfaa9ef521828daa149b4a8c810562db59069d260b590a1738624b47c98120c0115bb5316e3ce1881b20cf84616385355a8ec2071cb15ffd12439ec9eb591df0f7902f1311d3cb2bfc4c3a6ecc114faf998cd831e96875c09f5b13b1bf7cdc282c791a17819ea31c6ef206f5789a87e354f5f03f9bdcb8e2c98923f62827374956a9322585a170c31311370f5f22a69529296ecee30f23377eae1b0835510d2789405ca38174c39164952a1694bc9a7e392f61ed87573be0dcd83d89636a442093d3781188646a3c28caa946a15030d76c6e9ecd1af1f3c6d3eb3b47ecb42d8c2559a58a41773ea5f74e39628b8c14b748c4cf97f6408dab8794ba9313e3c611f7c7218ea31a8d76340fa8258f6b201d813c94f3b4d3f0c444636edc98272622a62cdc289489e634363511b173e3a7699a66f1789a67d10082239eb835a0889f1b3b51c5acefd2f44a61e593237edc9c8829f812d16b7fd023f5891b6522625a75a4b85130cc981e9f434ab3ae13329883f7c9e1acd3212c8d2d7158ae2faff6bdd7e8d5c6d8945f563fcd26116781f713329166bd1085fb3c4be1c2527ffb5ea1572c0763552123b1d45bc85820b641040402288040023defdd723e315adfdbe27da31aa3850c357d72deab9ed5ab87be97e5e40248e348800d2220d8a60082a559ef2523065fcc2c472d2721b621a135f3b7eed3dff7fa13a97c8639d8cbdf3ba58d6d85d74eafb1ebf40a7ccbf9836d3373f85e7d8484da0ef681389c9566ef23f6fdbd824e2b5152509a45cbd169b28e44e2301e87f168f69214cb00c283c2af3297402b64247c4f8abae528b41cf439bdd20a99a55ebdaa766a1c8ef7fabe2dd329f67a08f559a643b0406c6b4c906d0df189569f4d1632349b409e2929b6560ee33630b040ac6b1cdb24db224be102850b0c5b7d16a3575aa95374bac572d0238c115adc41c1f3da51420a08f240af54b04ec83c58b75c530f7d27593985de6067f63bc98dea7f577c5a463459af3afe847a05abe560a4305a7d4669c76c81774c3e1e4ff3301c87d1401bb9e57a62744a083bfd6dd50f1c0bc86160abcf5e74898daaf7f70a5a133214ad96f3b9d31ffa4eaf545b8ec6e8d413ecf427f7259d8ec0bae5609c1632b51744405887040e167a4822117aad5022aae0ac90b1bcca242c1440446cb51c5cf02c20b58a920a15e796e3466995042a9da2d36d4cbdcde1a1bf028888e73056154af48460b7559fbd252344221287d168188fb357effb949357dbff596c8aa9ad8fe0882bbc525d53dcff936d92d376dc30188fd8251dcf8ece1f370a86322165ce0dc34eb368609eaddc526b575a991ea1691aa869208723c6a0839f5ddcf8615f9745619cba52e786a14c4815af7dc6f68849c7b861b89a92e111bbda0127a019fddf1c71847d393787a38938d2552a316eec587f20d3b33a58afbe0fe088abfb7c9c45a35944221247b2ea841337eeff09474cb9317d9fd6a422c2ab29be448c3905ac5ddfa94fcc1f472c5554189b1bcb9f2ebfa48a059fc79e59ed8f1a57ccfa4ee1dc30cf29228efedf96e34bc411c39a2f8e72a35028140ca6714c092786659245c62803689aa86922e879e0a8d9a3481311532c93b372ff0a52da7c89783acd646d4092d3f6f84c6e9a1e917e50d4738fc78340a06e68926495dec38ae440d7ecd852856de1c6af1bef4d544326884b24d003352294c3991a76f75de9430843c150305c71b252d9c075c4aeab2b94a3065a3c9a85c4a1e0c68f2306802fef3dac3848c1d85903dc303cfd2d92239696852f11bff6c88db39e68d6efff11fb3edbe853858c04475c512105acaeb931f50a8e1ca4b861f8f12c1e6eec340ba8f267f1340b48ec87977c6edc400bc7e188ebec4af91218ca5a0e46cb35b5156eec5c17acd4a76b01376efc5e79fcdef75d29ad3e6b77e0362ddc2894a631b789c617acfc6d91a48a38db31979ecfaad0226160572dcd766bba853ef5ac818a09b3061ec2d81414d29ea4fa3d2bb638a4c06472eae8165f66bbc52de2262a009332f2a579053805ac6e4231984f232806f3f9c218be3209de408ee681c35938b5b971856da1d41fc31c319d5e5dcfb69cf4dc75ac54628d66f1400a56f9cf2b9558570f113807441c8a380fe5803820c8a31c8e735ee4391e942ed56303d43c306c03a51ccea9510add62b95e003dcd03c356e4c33ef5874ea15b68d6b11d6252c1d3e0340f0c5bf5acb5529fa67b45b3deaad21825c5d4f132e1fe189fb3a738bde6c6102418ac8208106d3989df22b93a45000126155e91dcbd6a4afdc260952f552c4899e82831d43c3c3cf0fb953959a9c338db7d52ea947684f533e949381dabfea5042f9fcec024b961bcca67ccc3c89788a537db71a34814a7a4e7d5ec0989364acca84f09f3de6b6306f469c0b68756bfaa2badd0a73959af12aac79d1eb18c060954991e61df2bb5dc84ccefd53bc5b6a8bfadfede0778481d3e2ca3a1ea07cb68a0fdb6367248e0b0d0becf221127f2bc74b057ef7aed97120b7d3e2ca3c12181c3469c0414040b04075a0a1718b6c2ebb7466b4246c2b6ae2f25b651a7147e057d2258bad31f30988294a8829390824a2964664644449b241d8208120a63811486b9a43b1240508116253990420c1984109111191191400211494992a4392e7080277ba2cf948611e90db4af46f90844d86312cb8a8751f02229d97dd2c9f636652e35e2a19f68da966452962db29d80125445114a7663f1b44c0c23fa076eb2dc7b8d36286f93b181c0d3f63063b3bc9074ae1ddaac22f39f5d21b3aac0e7673091467cb7c0018054f4fa0cf40dc332bdaaceae5b280497bc5ea5fddd0ecd5f9a5e8317f0049eff1b624b96af8f0fd4efcba5960f15e8d8a4abab580572824ce4bbeabd712dba26795c8529307e8dbd35dafb3b64da8ca60132c733b197036a091786abe5d034fd496221f5173f13b873a943b7f812563e632459eb5b662304359041afd7e18d6f60f5d4881227e2df68d022ecfc34e5f001f7884040266f46355e6d8a8545eaddcbe2780aae14fe62015d71c0746e000ecdab4659aa49ba05b16053d70d2f7bc20438db0dcf1c75cec6b0eef2c0095deba36d92d32269e61c399948f7f7ffb1699cccfb00c1d8d7a17d712e38d9068d5fa41eb8d5be942b8bfd3a3472c130db983ac8105e8d620bc0eb371fcb83b9f4e5a0e0e28d89df32acc0a016a37feba9ecaaaf8b013517f4957ac14626b0be1de05a4860f0da1872f8ff0a598858a6a17d130bf6dfc7b0217b6f4b72b1bf45455b2fe9113e194b5f9055be8a6d74ecb5f4b0c7e8cc235c9a5f9628b85effb225a8e228a839dc2a19b64fa56c5440c7f76b999471abd4ec86567be56729d036468d6fc9cbe59359825f8af630e150b23d5a054b36aa26c7cc6eab09523046a0e97ea58d3df52964bfa66948328a72097194350cd28f53a9cb5e79e7268b08ad5f73470dd2d7395373999e683d63d053963d5c58dc3cc38f65ce93177ff687f21907a292ce6837789167f72de5dd148e95c1b26510fd826d311eaaab888429a8a18813852cf040b6e70256bc88cd729b96de72d77651e4a860dcae3d5583d98f0be0ed4a780a900bef08366b6166cbaaaf5fae432dd631aa4ce828c913c0e7a97994e70af10d4423c8f454f72bd4389e8f714afdafd8966c587336cc4d3c152131440cbfae84a18baa4145955b52b6432a878ccf50f0a083836e82de0428ff9b333b72389fb005c6796dd85f90e8cbba83a4627daaf949702c8775b1b4efe89838f412afa097b79ec6af2c6867fd02cd795e19f61e71dc876a90821cd8dd4f9c69bd90b3ca80902426c3ebb63418b3c52ce72bc5116ef21bb6facae5b3b409d7ce5155ba0b629596c8f354ce6cc575eb49a7fcb12f263896063fbd846a65b80a8ed57677d6cfdad3de84302fae04d316f653ba640eb4b083d5d529ccba41a39034d91349ea83765c32f81f7be0e618358948ca79411ba9e8c28058299832b3e760bed80410ddd9bd10f660a538fa2c178b2a891eb985aa4a81e2e777293edd6e86038bc0ca8058e229d3de6626400576f87d3a0bae464fd4868792cf2ee87f919d0ea9f63adc718e292ea6bb2329bc19b56ff58497ffa1b50137ed5a7a01c1ab4b51b09f50741680f3cb57eff145cca03b165c863d4ca790c80a134112762fdf0af14cc5a31206d3196326ddcb96117502105d1ac92cab54ad05f5dd95c2b4f2c4bc6e29c3616a4f11d85e61fcaacde03bed9c0077f252442692282705ce182552684bdecb9907d0eff12cd7f6d6d09edbb51469b52176e7f8d2ab490e8fcea1aa9c66cd8bfb87280c6d874c17cd6fc853b23c91e4c95b1badc66902c3343697248cf10bd5583ca67938531e84a88df8c9cb6a39f415a55d18211cf9bd51ed8b39b7bb79151513ed57a4aa60a27347881384472a1dc129ff4d39878354b9c23a84d2a428508076d83a8ac19412e0402452a02ee1ea1242b2ed573d4f8ec481c3846535af9caa69c0a45cca0a8fdb5393205000b639bd23c66576904043244da43dd456ef56d334fa0208139f9c1c7336e55fe9412c0225c5990e53566378f1f22b2c7a907b08865dd80fff5d561618a5e02eb671cacce837410ce40aec9ab3cee4c02c21f6242544820c5c2f7f8e1ce7c026c50d5b466f0e8f0c14a019059dd7347fc251b115ad6c14decf7885fa9cc0d2df656ea78abfdc44244a3a22a024c450d486a8927aa01e94ce4e7934b888dc2dd011b0b38d799538760c8170c5dc5b916726b0cb3c225f105560b6d78a3708b7c39d160b1c7fe69a198e822dbb7b4746cfc1ed21cdda61a9df545220a05301dcf631119c400f1995e38c715250f40070a35c82397996c46c84148dc7b5250783c7805580b34f30848a531a4a11fb4fbabec566854bdb34113db5a6ed9cf83efe938c20dae0281063dcb0865b655ad8dc682b9697e109122927f07d644573b20849c30309f16527b229b602');
INSERT INTO "process_instance" VALUES ('01a21f278b49b88c821d59929fe96f60', 'V-2026-00013', 'one_job:1', 'one_job', 'running', 1, '', '', '[]', NULL, 'v-2026-00013   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'ccc40d10bc3798188a0684e9fe4b4bc46dc3ca3277a5d36694c0b102a8796f0b', CAST('J{"v":1,"d":"one_job:1","n":2,"b":"V-2026-00013","e":[false,false,[]],"wf":[["","one_job:1","one_job","",[["01a21f278b4958b4c4d9e804f1314ce9","work",32,{"n":2,"flow":"f_start_work","phase":"enter","entered":true,"armed":true,"job":"test.work"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "start_subscription" VALUES ('called:1', 'c_start', 'called', 'message', 'call');
INSERT INTO "document" VALUES ('01a21f2788dc37ccd040e553effc4393', 1, '01a21f2783fbf706a2b8eca9ea4da061', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 43917, '1eba9b8666f8c8c9ecbf305b85254fe3499832ba6fa74a1ef0f8dbd2144a3ec0', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0, '', 'off');
INSERT INTO "document" VALUES ('01a21f278a5d8d1c15fd73575f2183e8', 1, '01a21f27896f93e2b1273ca3f1d65f8b', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 43810, '7538a9e534fa45f9614e1b1bc996f57ebec73819d97dfc206fc0f3959c126057', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0, '', 'off');
INSERT INTO "historic_activity" VALUES (1, '01a21f2771ef6dd369945cf4fe80bbad', '01a21f2771ef5351f48ddb3d18ed6b35', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (2, '01a21f2771ef6dd369945cf4fe80bbad', '01a21f2771f8705b8bf12da2e8ce686f', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (3, '01a21f2772491735af7ff5abde559eaf', '01a21f277249be1e398d11f08a79e23a', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (4, '01a21f2772491735af7ff5abde559eaf', '01a21f27725a13b0981b3c990239de10', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (5, '01a21f2772b9e63eb00836d061755825', '01a21f2772b9c467ad0d689152fb7585', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (6, '01a21f2772b9e63eb00836d061755825', '01a21f2772ba31f690f48abae901983a', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (7, '01a21f27730bfb8ca4dd7026f65dae32', '01a21f27730b8a100bc2b3c7930fc80c', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (8, '01a21f27730bfb8ca4dd7026f65dae32', '01a21f27730b64b038da45728d5279be', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (9, '01a21f27736f42d6cbc90ee243ea3fa0', '01a21f27736f18d7a16549b34c40c759', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (10, '01a21f27736f42d6cbc90ee243ea3fa0', '01a21f27736fffc26a0c6d6a5e685093', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (11, '01a21f27736f42d6cbc90ee243ea3fa0', '01a21f2773a7a7cb6977336a4afb85ef', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (12, '01a21f2773c4098d959c448a1e1d2e13', '01a21f2773c489e6a271b2845976438d', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (13, '01a21f2773c4098d959c448a1e1d2e13', '01a21f2773c407c6f6b9fcba3540dbe2', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (14, '01a21f2773c4098d959c448a1e1d2e13', '01a21f2773d65a54cfcf508a2653b40e', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (15, '01a21f277439fa522497f477fe99f6f7', '01a21f2774397ec95ad01081d90adcc6', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (16, '01a21f277439fa522497f477fe99f6f7', '01a21f277446322bb2286069631683f1', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (17, '01a21f277439fa522497f477fe99f6f7', '01a21f277446699d2a58ae52e9ea6223', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (18, '01a21f277439fa522497f477fe99f6f7', '01a21f277446c00ed6c6c7710906ea54', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (19, '01a21f277462a3536a90f330ca2f5dd0', '01a21f27745bd5f53544724c0c71a16f', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (20, '01a21f277462a3536a90f330ca2f5dd0', '01a21f277463cd0f4ac9b518cb4d180a', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (21, '01a21f277462a3536a90f330ca2f5dd0', '01a21f27746338765554750345b128d9', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (22, '01a21f277462a3536a90f330ca2f5dd0', '01a21f27746367abe50fea77d39745c6', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (23, '01a21f27750db0bf1e47b1a1cca9fa7c', '01a21f27750d12cfe1f290d9872b526b', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (24, '01a21f27750db0bf1e47b1a1cca9fa7c', '01a21f27750dc4446438d02c3ba56152', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (25, '01a21f277526b70677f2df5223dcd11c', '01a21f2775262fcd3df725f9addc4895', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (26, '01a21f277526b70677f2df5223dcd11c', '01a21f2775277e1d00534b19b99228d0', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (27, '01a21f27759824388ecf9a7c83e58a4f', '01a21f277598d992668081959ee60265', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (28, '01a21f27759824388ecf9a7c83e58a4f', '01a21f27759923cf43367a779835a68e', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (29, '01a21f2775bc4d94db57e3bc9c18dc60', '01a21f2775bca45b62f0e79fc2754e7b', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (30, '01a21f2775bc4d94db57e3bc9c18dc60', '01a21f2775bdae1f9c27b086e1f34f5e', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (31, '01a21f2775bc4d94db57e3bc9c18dc60', '01a21f2775dba29336fe35486647dfe6', 'two_steps', '', 'approve', 'userTask', 'Freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (32, '01a21f2776329f98e90734aa328ce6f9', '01a21f2776328155176325da02a6f576', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (33, '01a21f2776329f98e90734aa328ce6f9', '01a21f27763bda33c90062f587c58f9a', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (34, '01a21f27764d8dd1ffbe27ad62f554af', '01a21f27764d1036a9fed5479d04aa52', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (35, '01a21f27764d8dd1ffbe27ad62f554af', '01a21f27764dd10eee3283e323018b0c', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (36, '01a21f27765af862ac20656506de3cd6', '01a21f277659aca03d34737e97726009', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (37, '01a21f27765af862ac20656506de3cd6', '01a21f27766b59ca22efb40494e13307', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (38, '01a21f27775202b704d8d0a9cb1bbd43', '01a21f277752305ae412d8baec9c166b', 'closed', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (39, '01a21f27775202b704d8d0a9cb1bbd43', '01a21f27775203dec3c2cb4fa5561412', 'closed', '', 'assign', 'userTask', 'Zuweisen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (40, '01a21f27776c8be53eef0409583e345d', '01a21f27776c99dd1dc5d05b27c47d75', 'closed', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (41, '01a21f27776c8be53eef0409583e345d', '01a21f27776c5df634c9247fe0a161e2', 'closed', '', 'assign', 'userTask', 'Zuweisen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (42, '01a21f27776c8be53eef0409583e345d', '01a21f27778a8de246db48dd239c1e5f', 'closed', '', 'talk', 'userTask', 'Beraten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (43, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2783fb712e4f5f61fb9214d1f8', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (44, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2783fc5b4e7102cdf1acf85f44', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (45, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f27848339e00947330066c851b7', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (46, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f278483782ecaacc91c032d60f0', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (47, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f27872673370bdd1f62755974f4', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (48, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2787264463f897c33d777875cf', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (49, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f27872668a1d52dc6f1c670eb70', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (50, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f377274bc70520ec0ebd7a', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (51, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f30d7ee04297c0094174b1', 'register_entry', '01a21f2788f377274bc70520ec0ebd7a', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (52, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f3dfbebd11af2aede2850c', 'register_entry', '01a21f2788f377274bc70520ec0ebd7a', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (53, '01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f392cbf728baa4ca24200b', 'register_entry', '01a21f2788f377274bc70520ec0ebd7a', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (54, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f27896f8b96f3e3d9ccd5f95c38', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (55, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f27896f6d9ede0be3db022cfe67', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (56, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789b00a9421e1016356d3986d', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (57, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789b0e6b20cff567e0e739f03', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (58, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789e67f9052074329393306e2', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (59, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789e6dd486ee1813c2c6fe54b', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (60, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789e6d3b7a5b9ade01ae8500d', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (61, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a70c29a3605a44fc17e2ee8', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (62, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a706f32d42816090d088282', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (63, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a70b27848853c2b70a4bb10', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (64, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a706484c216abb34b81b633', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (65, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a970dccfb0895eddf6ed543', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'is_complete', 'exclusiveGateway', 'Unterlagen vollständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}]}');
INSERT INTO "historic_activity" VALUES (66, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a989f4f945e938775284f1f', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'start_clock', 'serviceTask', 'Frist starten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (67, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278ac9d10f4d13948c4a946fdb', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'merge_clock', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (68, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278ac9f22ee3b9a27e59d79061', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'assess_again', 'serviceTask', 'Vorprüfung erneuern', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (69, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278af219b0159c90ebf06a0bc3', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'ihk_open', 'exclusiveGateway', 'IHK-Zugehörigkeit offen?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}}]}');
INSERT INTO "historic_activity" VALUES (70, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afe81d9be2d9131ae229e91', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'merge_ihk', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (71, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afeff64b978d41b784b59dc', 'register_entry', '01a21f278a70c29a3605a44fc17e2ee8', 'examination', 'subProcess', 'Antrag prüfen und Frist überwachen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (72, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afe000df2d83f55997125db', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'examination_started', 'startEvent', 'Prüfung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (73, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afe971876949284fcab6c2d', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'fork_examination', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (74, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afe75ea0d4ed4a51c4ed45f', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'clock_running', 'exclusiveGateway', 'Läuft die Frist?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}]}');
INSERT INTO "historic_activity" VALUES (75, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afe16026f4ebc5fcd38c029', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'line', 'subProcess', 'Gewerk entscheiden (je Gewerk des Antrags)', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (76, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278affd695333ddf66ebe7887f', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'merge_watch', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (77, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278affbf5db1f7628262dac382', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'line_started', 'startEvent', 'Gewerk liegt vor', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (78, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278aff37a649172e928bb76fb6', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'next_alarm', 'serviceTask', 'Nächste Fristmeldung bestimmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (79, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278aff79ca4534d337cafb6670', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'prepare_line', 'scriptTask', 'Bearbeitungsstand anlegen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (80, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278aff2ddb38ce456aa88d9a48', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'merge_review', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (81, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278aff21254bd5eba0eb0b2496', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'review_line', 'userTask', 'Gewerk fachlich prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (82, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278b15f9d556682ee32ded545b', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'alarm_kind', 'exclusiveGateway', 'Was steht an?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}}]}');
INSERT INTO "historic_activity" VALUES (83, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278b15f8432399e7b7afbdd4ad', 'register_entry', '01a21f278afeff64b978d41b784b59dc', 'wait_alarm', 'intermediateCatchEvent', 'Bis zur nächsten Meldung warten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (84, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278b31c367cf0d454c926e334e', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'review_result', 'exclusiveGateway', 'Wie geht es weiter?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or (review.result = \"grant_limited\" and review.scope != \"agreed\") or (review.result = \"permission\" and not(list contains([\"as_applied\", \"agreed\"], review.scope)))) and (hearing.held = false or review.hear_again = true or (review.result = \"refuse\" and hearing.about != \"refuse\"))","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}]}');
INSERT INTO "historic_activity" VALUES (85, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278b3a16209902249017159336', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'merge_release', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (86, '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278b3aa377d66cdff6a86bbcb2', 'register_entry', '01a21f278afe16026f4ebc5fcd38c029', 'release_line', 'userTask', 'Entscheidung freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (87, '01a21f278b49b88c821d59929fe96f60', '01a21f278b493d0614b4ad0c0426c01a', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (88, '01a21f278b49b88c821d59929fe96f60', '01a21f278b4958b4c4d9e804f1314ce9', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "instance_group" VALUES ('*', '01a21f2772b9e63eb00836d061755825');
INSERT INTO "instance_group" VALUES ('*', '01a21f27730bfb8ca4dd7026f65dae32');
INSERT INTO "instance_group" VALUES ('register', '01a21f277439fa522497f477fe99f6f7');
INSERT INTO "instance_group" VALUES ('register', '01a21f277462a3536a90f330ca2f5dd0');
INSERT INTO "instance_group" VALUES ('register', '01a21f27750db0bf1e47b1a1cca9fa7c');
INSERT INTO "instance_group" VALUES ('register', '01a21f277526b70677f2df5223dcd11c');
INSERT INTO "instance_group" VALUES ('register', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "instance_group" VALUES ('register', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "instance_group" VALUES ('register_lead', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "instance_group" VALUES ('register', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "instance_group" VALUES ('advisory_lead', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "instance_group" VALUES ('advisory_lead', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "instance_group" VALUES ('advisory', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "instance_group" VALUES ('post', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "instance_group" VALUES ('register', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "instance_group" VALUES ('post', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "instance_group" VALUES ('register', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "instance_group" VALUES ('register_lead', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "job" VALUES ('01a21f2773702a9ae38a2f9725ca6973', '01a21f27736f42d6cbc90ee243ea3fa0', 'service', '01a21f27736fffc26a0c6d6a5e685093', '01a21f27736fffc26a0c6d6a5e685093', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f2773c4882d25eeb7c5d3ba57e9', '01a21f2773c4098d959c448a1e1d2e13', 'service', '01a21f2773c407c6f6b9fcba3540dbe2', '01a21f2773c407c6f6b9fcba3540dbe2', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f2775122d11759f0691e2477c0e', '01a21f27750db0bf1e47b1a1cca9fa7c', 'timer', '01a21f27750dc4446438d02c3ba56152:late', '01a21f27750dc4446438d02c3ba56152', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21f277527a75ee1b1dd23023bbc2d', '01a21f277526b70677f2df5223dcd11c', 'timer', '01a21f2775277e1d00534b19b99228d0:late', '01a21f2775277e1d00534b19b99228d0', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21f2784049268322cdea5fe614049', '01a21f2783fbf706a2b8eca9ea4da061', 'service', '01a21f2783fc5b4e7102cdf1acf85f44', '01a21f2783fc5b4e7102cdf1acf85f44', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278484d9fab459d7fd34fe7615', '01a21f2783fbf706a2b8eca9ea4da061', 'service', '01a21f278483782ecaacc91c032d60f0', '01a21f278483782ecaacc91c032d60f0', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f2787292eac7636ff337c0a3b14', '01a21f2783fbf706a2b8eca9ea4da061', 'service', '01a21f27872668a1d52dc6f1c670eb70', '01a21f27872668a1d52dc6f1c670eb70', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278930934faab30c9638670060', '01a21f2783fbf706a2b8eca9ea4da061', 'timer', '01a21f2788f392cbf728baa4ca24200b:check_overdue', '01a21f2788f392cbf728baa4ca24200b', 'check_overdue', '', '', NULL, 'open', '2026-12-14T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21f2789793ef542e49d53bae60819', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f27896f6d9ede0be3db022cfe67', '01a21f27896f6d9ede0be3db022cfe67', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f2789c08dc6d8bff4d97f397c2b', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f2789b0e6b20cff567e0e739f03', '01a21f2789b0e6b20cff567e0e739f03', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f2789e7ffe663e45dceb1242450', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f2789e6d3b7a5b9ade01ae8500d', '01a21f2789e6d3b7a5b9ade01ae8500d', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278a98cf9589d4ca47953a7892', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f278a989f4f945e938775284f1f', '01a21f278a989f4f945e938775284f1f', 'start_clock', 'register.start_clock', 'Frist starten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278acf19494ecfef86b82636db', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f278ac9f22ee3b9a27e59d79061', '01a21f278ac9f22ee3b9a27e59d79061', 'assess_again', 'register.assess', 'Vorprüfung erneuern', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278b07757e7f9a3470e7b4fdcb', '01a21f27896f93e2b1273ca3f1d65f8b', 'service', '01a21f278aff37a649172e928bb76fb6', '01a21f278aff37a649172e928bb76fb6', 'next_alarm', 'register.next_alarm', 'Nächste Fristmeldung bestimmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21f278b229de88a89dc7460e4c5f1', '01a21f27896f93e2b1273ca3f1d65f8b', 'timer', '01a21f278b15f8432399e7b7afbdd4ad:wait_alarm', '01a21f278b15f8432399e7b7afbdd4ad', 'wait_alarm', '', '', NULL, 'open', '2027-01-15T05:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21f278b52b45da7f84de7826c6a98', '01a21f278b49b88c821d59929fe96f60', 'service', '01a21f278b4958b4c4d9e804f1314ce9', '01a21f278b4958b4c4d9e804f1314ce9', 'work', 'test.work', 'Arbeiten', NULL, 'open', '2026-11-30T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "note" VALUES ('01a21f2776efece412c508ef5d5d7c38', '01a21f27765af862ac20656506de3cd6', 'Bitte ansehen, @anna', '2026-11-30T08:00:00.000000Z', 'bert', '["anna"]');
INSERT INTO "outbox" VALUES (1, '01a21f2783fbf706a2b8eca9ea4da061:01a21f27872668a1d52dc6f1c670eb70:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTcgMCBSIDk4IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODEgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MiAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODMgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NCAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NSAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMCAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OCAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNjAgMCBSIDYxIDAgUiA2MiAwIFIgNjMgMCBSIDY1IDAgUiA2NiAwIFIgNjggMCBSIDY5IDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSXQplbmRvYmoKMTIgMCBvYmoKWzc1IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc3IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk3IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTcgMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk3IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5NyAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTcgMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5NyAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk3IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTcgMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5NyAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk3IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTcgMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc4IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5NyAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzE4XS9QZyA5NyAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk3IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTcgMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5NyAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5NyAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk3IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTcgMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzggMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5NyAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk3IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0M10vUGcgOTcgMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDRdL1BnIDk3IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNDUgNDYgNDcgNDggNDkgNTBdL1BnIDk3IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFVudGVybGFnZW4pL0tbNTFdL1BnIDk3IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNTJdL1BnIDk3IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1M10vUGcgOTcgMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTRdL1BnIDk3IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzU1XS9QZyA5NyAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s1Nl0vUGcgOTcgMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNTddL1BnIDk3IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzU4XS9QZyA5NyAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzggMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s1OSA2MCA2MV0vUGcgOTcgMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s2Ml0vUGcgOTcgMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s2MyA2NCA2NSA2NiA2NyA2OCA2OV0vUGcgOTcgMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1swIDEgMiAzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzRdL1BnIDk4IDAgUj4+CmVuZG9iago3NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNSA2XS9QZyA5OCAwIFI+PgplbmRvYmoKNzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRG9jdW1lbnQvUCAxMCAwIFIvS1sxNiAwIFIgMTcgMCBSIDM4IDAgUiAzOSAwIFIgNDAgMCBSIDQxIDAgUiA0NCAwIFIgNTMgMCBSIDU0IDAgUiA1NyAwIFIgNTggMCBSIDU5IDAgUiA2MCAwIFIgNjEgMCBSIDcxIDAgUiA3MiAwIFIgNzMgMCBSIDc0IDAgUiA3NSAwIFIgNzYgMCBSIDc3IDAgUl0+PgplbmRvYmoKNzkgMCBvYmoKWy9JQ0NCYXNlZCAxMTAgMCBSXQplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MiAwIG9iagpbOTcgMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjgzIDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODQgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgMjEyLjc0MjUgMF0KZW5kb2JqCjg1IDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDU1OS45MjEyNiAwXQplbmRvYmoKODYgMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDc5IDAgUi9jMSA4MCAwIFI+Pi9Gb250PDwvZjAgODggMCBSL2YxIDkxIDAgUi9mMiA5NCAwIFI+Pj4+CmVuZG9iago4NyAwIG9iago8PC9Qcm9jU2V0Wy9QREYvVGV4dC9JbWFnZUMvSW1hZ2VCXS9Db2xvclNwYWNlPDwvYzAgNzkgMCBSL2MxIDgwIDAgUj4+L0ZvbnQ8PC9mMCA5MSAwIFI+Pj4+CmVuZG9iago4OCAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbODkgMCBSXS9Ub1VuaWNvZGUgMTAwIDAgUj4+CmVuZG9iago4OSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5MCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDcyMyAyIDIgNDc2IDMgMyA1NjMgNCA0IDUyNyA1IDUgNzc4IDYgNiA0NjEgNyA3IDQwMSA4IDggNTIzIDkgOSA0MDEgMTAgMTAgODAxIDExIDExIDI1MCAxMiAxMiA4NTMgMTMgMTMgNTUwIDE0IDE0IDMzMSAxNSAxNSAyODkgMTYgMTYgNTYyIDE3IDE3IDI4NiAxOCAxOCA1MDguMDAwMDMgMTkgMTkgNTA1IDIwIDIwIDQ3NiAyMSAyMSA3MjcgMjIgMjIgNjM2IDIzIDIzIDQzMiAyNCAyNCA0MzUgMjUgMjUgNTUwIDI2IDI2IDk5OCAyNyAyNyA2MjQgMjggMjggMjQ0IDI5IDI5IDY3OCAzMCAzMCA2MDkgMzEgMzEgMzM2XT4+CmVuZG9iago5MCAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTIzOCA5NzggNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTQ0LjIvQ0lEU2V0IDk5IDAgUi9Gb250RmlsZTMgMTAxIDAgUj4+CmVuZG9iago5MSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXItSWRlbnRpdHktSC9FbmNvZGluZy9JZGVudGl0eS1IL0Rlc2NlbmRhbnRGb250c1s5MiAwIFJdL1RvVW5pY29kZSAxMDMgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL0NJREZvbnRUeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXIvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTMgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA2MzcgMiAyIDUwNCAzIDMgMzcyIDQgNCA1MTkgNSA1IDQ0NyA2IDYgMzkwIDcgNyA0MjggOCA4IDUzOCA5IDkgNDU3IDEwIDEwIDU5NiAxMSAxMSAyNTAgMTIgMTIgNTA1Ljk5OTk3IDEzIDEzIDU4MiAxNCAxNCA1NDIgMTUgMTUgMzE2IDE2IDE2IDI2NCAxNyAxNyAyNzEgMTggMTggNTg3IDE5IDE5IDczMCAyMCAyMCA3NDcgMjEgMjEgNTEyIDIyIDIyIDc5MCAyMyAyMyA4MzkgMjQgMjQgNTMxIDI1IDI1IDI1MCAyNiAyNiA2OTUgMjcgMjcgNTA0IDI4IDI4IDMxMCAyOSAzMyA0NjUgMzQgMzQgNjg1IDM1IDM1IDUyOCAzNiAzNiA1MDAgMzcgMzcgNDg1IDM4IDM4IDU0MSAzOSA0MCA0NjUgNDEgNDEgNjYxIDQyIDQyIDYwNCA0MyA0MyAzMzggNDQgNDUgNDY1IDQ2IDQ2IDU4OCA0NyA0NyA0OTMgNDggNDggNTk3IDQ5IDQ5IDQ2NSA1MCA1MCA1NTcgNTEgNTEgODk1IDUyIDUyIDIyMCA1MyA1MyA0OTAgNTQgNTQgNzAxIDU1IDU1IDI1MCA1NiA1NiA2OTkgNTcgNTcgNDk3IDU4IDU4IDIzNiA1OSA1OSAyMjAgNjAgNjAgNDU3IDYxIDYxIDI5NyA2MiA2MiA5NTEgNjMgNjMgMzI4IDY0IDY0IDUzMSA2NSA2NSA2NjEgNjYgNjYgMjk4IDY3IDY3IDQ3MyA2OCA2OCA0MjQgNjkgNjkgNzAyIDcwIDcwIDI5OCA3MSA3MSA0ODUgNzIgNzIgNjUyIDczIDczIDMzOCA3NCA3NCAyMzYgNzUgNzUgMzUxIDc2IDc2IDU0MSA3NyA3NyA3MDIgNzggNzggNTYwIDc5IDc5IDY0NiA4MCA4MCA2NjAgODEgODEgNTQwXT4+CmVuZG9iago5MyAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL1JGTkhTSitMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9GbGFncyAxMzEwNzgvRm9udEJCb3hbLTEgLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMiAwIFIvRm9udEZpbGUzIDEwNCAwIFI+PgplbmRvYmoKOTQgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTUgMCBSXS9Ub1VuaWNvZGUgMTA2IDAgUj4+CmVuZG9iago5NSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk2IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDUxNCAxOSAxOSA1NjEgMjAgMjAgMzIyIDIxIDIxIDg5OSAyMiAyMiA2MTYgMjMgMjMgNTA1Ljk5OTk3IDI0IDI0IDM1OCAyNSAyNSAzMjVdPj4KZW5kb2JqCjk2IDAgb2JqCjw8L1R5cGUvRm9udERlc2NyaXB0b3IvRm9udE5hbWUvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0ZsYWdzIDEzMTA3OC9Gb250QkJveFswIC0xMyA4OTMgNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTY4LjYvQ0lEU2V0IDEwNSAwIFIvRm9udEZpbGUzIDEwNyAwIFI+PgplbmRvYmoKOTcgMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4NiAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDAvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMDggMCBSPj4KZW5kb2JqCjk4IDAgb2JqCjw8L1R5cGUvUGFnZS9SZXNvdXJjZXMgODcgMCBSL01lZGlhQm94WzAgMCA1OTUuMjc1NiA4NDEuODg5OF0vU3RydWN0UGFyZW50cyAxL1RhYnMvUy9QYXJlbnQgMSAwIFIvQ29udGVudHMgMTA5IDAgUj4+CmVuZG9iago5OSAwIG9iago8PC9MZW5ndGggMTIvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic+////38ACfoD/QplbmRzdHJlYW0KZW5kb2JqCjEwMCAwIG9iago8PC9MZW5ndGggNDg3L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2TTW/iMBCG7/kVswdL9MDGBhJahJAgEIlDP1Sq7TnEA41E7MhxDvz7lT0DrVZ7SKLHM+N533gsfr0dxmttjzie/pbwjr0dXI3j4rnqEiG2th5aNP4FUaO+RfsFdM7WPXoo9tu9aXwixN7Ul0HjLed/KRs8N+Y7IfSAYui9bRMhPhp/wQWMaAGiJthrNL7xV5APiRB/0PWNNQtQiRA7owvbBnF9knIPSN+crQ/o4dQY7bgTHEPfRE1AN7Vniu+6rbpYfLj2Htu9OVmYUpYeOs4EAEjf8dz03l1hFIU9gMYTRV6dRteYM4xuYn8ED0PXXTCIBBlX0ej4TYP5l6pFSNnwfZVdgvpe+rh2yBukn89W30CRxNpq7LuqRleZMyZLKaVcwbIsy3IVOv4Tn3LZ8VR/VS6mqxUspZw9riJNIuWKaEq0I5oRzYiySPM5UU6xjGhOsQnRI8U2RE8UmxKtKbYl2kSaSKKClHFsS3XcYUfEWkrapYikwg+QckaZivzlT0Tsj1Qr9kc6Ffnb0Z6K/M04k/xlORH7WxOxP3KkyF9O/1ORv4x3IX8Z15G/CasmfxmrJn8ZK2N/eTxSPrtwuGGG79NUD86h8XGE4+iEOWkM3u9CZ7tQFZ94iW73MdBr+ReysRwhCmVuZHN0cmVhbQplbmRvYmoKMTAxIDAgb2JqCjw8L0xlbmd0aCA0MDk4L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJydWGlwE1e2lmS624AiwD1ijDp0Ow6ESQgkYUJRIRCWAHkQ8iCBhNUs3ncZS7a8W7KtpSW1FmvxIhtsy1iWLUvGCxiCDQEm2yMEwhJImISXTDKZrGSKyWnmOsUr2SQYhkzVvB/q6lu3zrmnr77vfN+9QsG4cQKhUDhtbVp8Uq4yLTtPsSEpNy15zoakrLR4eWZieHIVT/EPmsQ0P10soCcIGJNp9CkmHvxrKbr6YDT1z2hsukAgGJo0XSAQTp8yXSC4dUscGx5g4hnhmZ/FMwURQiEueXFZojw+aXViUrYyTVn4vDynMDctJVUZc+dt3pNPzZsz78l5T8dsTE2KuVNXzPpceXpSgjJmWZ4yVZ6rmCsQiARCAV1ey6+oq637S8PpBp8DRxX7CXqCyLBKeks83iSe2DUBRBObbZyF4yzhn1gMomqbS/wAH5JGCIQCgUAQE/7G35lNJnP4k8LVLgw/TkYJYsILvCR8RNgtKo74fcTwuA3j/or9hCcRSkIV+WLklfELxrdNeHnChxPfFG94YOoDrZLZEq/ku0n9k49MeWJKypRbUf3kokTTIP/toNA0yM8YjDCN4w031w8b8I9/pqXwHDjgOeTAhnH+mDT8hsIjKALHyBw2XE2g7XBcisID+AqXwFq2C/oPg7FL+D1MggBMiuCN/HtStAMFYAfhq/P00XW4zWKxMV6C5TDTI2xK4mMmcSzLYgpCZzVY6Tq8t748gxnWEBkl5Ql0Ka7XG7SMkuBYzPQt1xO6bhLHchzWQtgNFh1diseXenwMsBBA7H8SwWv+k2okazXHNp2Anw9EhW7M/QoeAgGZCF2vSzk8qWa/6i3qxIGDNoYMVFfU6mmtsVhBJRoPHGZgJgEznml/ZnnspnV73MUhn9dbR9do3ftkzYHaA/2+PETSz+djpHJG1oqMRbJVgZTPaDKxf6A1cIAxd0tJpSo3VVVIbSvxB/vq/OeamFMNmMTL3hLEqgW3bv1ZLQjC9VD2SYsq6jsQwQIQka9BIj9FyuLkf3PvYpzOzNJkcoZmtXplBZcW3afH6oyOqi0yxBLy4qqMKrqCxXRGA6uVjW7WVS7Y8+HoZpHuFsKu5/RmWm/GshyFjjYZNBIdg30ePxWyZ73AoHRCXlSVWUnrjbdzkK+NZvmQC/V8/OuWj+So5LBMR6HdJ4ME4suSczHbNikSN9OScs1geQd80w8bQx6XSRXVDQSsARHp49fzH0vJztOWXhNdXWWpoMneXM3MsniDJTvaYGEtdCeL7XNVrmHQDKKuNNVdTD0Xl5cUz8TF5b20QoYmf/7kP/pbawIHaHY71oWTKYGGg573qtmO6Nds6ia/DImgQEr6UA2RlpKnUVGvbD8JUTDznWAfQ6Z07N+T3sxIoNKZf0vYqBbcEsSoBRldUQ5Y8z6sgi3wO7IPNsFNaUWbuc5vjbQ4TA7GS+g5zLSG3R2/xiSONbBYLqGzGe1GekBXo6hPggnoZLTcXVPsp1rdLV4XcxHWXkDrsAJHTW4n5a3Zu9/FwBR4ty5Q33TQNs1utllsspYRSMazOTtfMIlj9QaMPK0gDBaDzUhbjUfKbaw6Y9pc5MTIgbngVrebXR3WaQ0cZrFz9tv1LGO3Jbw0ph6bkfYbGirqUjsWR69AKzHJYs1J2NYL4/uFXUDAs0BE8A+BULojObkwiVr88qXvmP2gJ7z11XXXUr9Cs2KRaC6ag0RvPQqPnz3XcqmbQU2wRfpj3Zv1TVRb355ntSYDyzISRLNBGAJs+YW1Ib8q6lsQkacgYRSY5l+B2XAfYBqInGJNhpbWsJh+DDA//g1IFVX7ZGQrpBAht7feRTtrnFYPRZ5q9CT0UO1NrZ378/wpqbvUm7YwkmK2Ky0IK3rh8SBsH4XbJyACMWxF62AxqRB8clkqL9Zk6OjyX0hB9gpGl/+UC/6yPKlQ/1JBFYdlOIvCoI4mPEYX6yqOJHvVLWm++IbkyFq5paJEtmck/CgX7DlnEsdaOGw/YTVwOjrbUsIp6ov2T0ORsERXzTqstmmmoRPeNprsX+r1dnsbzX4u2mk2mx2yZsLAYaYlbGLqf5nEsToWyyO0nMFtpJvYeuO+AkXmNGV2fq6qsEydV5pviITPiDG0OSy4P28kiNb05MBMcPRHDf79OkSQBd3wiJQcqN5k27lN1mZu1bcaIg3NTYYW6vI3XV9fWXFofgcTX1/aEpT1tje0DXQqV+6je2yGkD6k90/bm5jm3Eg9uebVVc9+vnmwkDlR4FYlyuIyCnKW5gb+t5CWQP3I9l8PyU9YRgABM0EEs0BEboLd/BQpue5XWKTcBxZGQl6iTb9fv+o9PwYWOjOttOTagjJyE+wlgv2B2naq1ZO7lkF5hLy0LN1Aa40Gg+529Hku1HM7mqwJx1v0tMKSaw/KIJ6oM3YYa+lAT8jTRXk9e9Yx5CakCidJCydhxyQJ9lz9rWa3m/hCcyH2tY17EuLonpLUtteojVsyMlMZCeqXwBm2S5l/EwtE3XiX7L65jX9P6mM9nj7qjiCZMfQE/hJ6Yg1asRY9hXbzJdFoMc4aR7XJRtfhPQ51OsvIhzVYBptfnkBpxkrfGa4neOFe6Sur6eSYJn48RuZcQEtgHPKaZKU2j85JeRxOl40xwUQ4/BY8QpPdHcM4lmkpK0ug7lLUT7ie4Pf3plV7fAZG4tYMwnBXejDqMxDBEyAiL/PxQEihkujj+ky0KZHNz1kQ7mUslkVY2Q4Wa3QVZzDIR2Qk79blUfnpjZ8ykEp0mwdMtGknW5qxaBTy5EAWYWEx8nIHi7UY7UVZMqQkVra8AJHdA/X+I7Qh3Ob313trv6wxdkS/atG0+GUSlKg5D1eOwFRV1F9AtPAqeR228b+XfozvbbTVMPsIu8FaQD8O83Hyq4WZ2ELN1i00eV1VyGqZTELLsR56CL2OLw9lD5442nq0m1a2YMrsAlZFlZVVv8dIkIUN8j+EPK6or0FEnv2af0s6XETc00HutI9P78aImsPS7cVOn4y3EGT3GMKe/Q2+tpgC6YfB33/eBXMOpweirsMk+EOILG6bypfg1W+43nEd3+WKXlaUsn4jhebgFTp7CwNmwIhWa1a8ndHbtS66Cbc7MbZB1xuSddt6OQ+tdWH5uEZbpWcStPrMXAphEI832RxOGqbiZ1qXba5jep2aoarj+j9NG07GDSxGHlLe7dLUd3kusjiPkCA7G4QbnX7V30Ec9TWIEQ4isg9S4KJ00HLBRI/S/EamZqVmpYbLuk1z9Uj3lxdrMkf2b2z3v8qF7uWYhsOy7EVOn4wcQJG8S5relhMItLUFAjlt6ek5Oem0JBNV9MPa99PyQdYNmqBqX4sqqutvK//x2KcwHwSFX5LnY/gNPCn1eTzevcWtSTk7ivdkM+TlJldhpnMHNfuP6+du9W7uzmXIgV1Z8ry0TFnGPoWviCavTN6Umr0rUTbvs/Q/AwOzL4DoQMIFtIAmL+xK2l5VQRXm1PR6uCZbDaNp6tB1UH+79sZ3J1XBNB/jcrgdLspp0WotDHk+pszqKG6lyCuTUcNwrNTtMZnrGXOt0+ykBq4bVi+dnbBUvrT9gy5ze1Mzo3e5TTUUebkJpHBMOjuheM9LqitDF/1dPUc64xbRkjRNX1E+P2PoFyt1EUSwGAhScTEMzFIiyVhgUNBdWozs9B/H5N7uvEMURMCEr+BpmLTgyqNJqfn52QysJv6t5yIVI2gkfSAatkrhTaI50ORsoY4eXPooikhYvKiwxL636I5ZvvjTiF1eB4ILIPgjCMgc9b+a5j71/9M1F6jH2uYc9R3fXKC+j3EmFQIUBzek2a2Kdr/X2+5XeLOycxVZNKyemu1V+Ntbve3+XG92lkKRRUtgveYQVHTB//QJ22EqPx7GR9ycDoXSNqunj7aHW7SdGTVoc+6cGZSE9jY3OsszGfQEIU/bXL6LQvMXQCzMhiU/wkR4AMjX58/xMT0OzYmKk4Y/TducfghRFFqFVqCpKActhxloBqRB1EehN88xldX66nqZ5FtnWCmEfBnMiuCX8Delp6srdhczaCr6sVyu7kBTgMc61Htd71J3tMOEBMbbld1WDOtQTVlcAw2vDPdiJbaGSjflanTU2xmI44PY8X3V7pNjwzcZUxKfHhtNS2JM/fD3/t0DO96IOh0ga7/jX5Gm4+Tb7C59avHqg9roiw3eZj8FkfhiNGEZmrgYjY+sLDNUsTJNjfYgDUO4ta/6UP0bu53Ra4qy43dSKBIn20EB32DuBqfHInMV21U0+bZBYVBQaBdO1mqrzG49I3lYMwQ/9wu7AY/gH/tMqtqLbduVWZRMrX75MgggYuD08QN1iRkWJsfSrOqkOhtbO97YOoiEaMKjs9DDaOq5hRD7wcnQ235G4maDcPMEbBglybXbp6YzfOplKSQQNzJOzk9eq4zfSMMOgrw0hgpf3r8t/7uOf49fveMWG4jA4aOeRqrXVbSYQdmEvEibWUFX3Z3ho/tqBnlmVDUk/M4RRESZ/pn882SIn/UD9MLD5DU4XS5tbfa0OxmIgC8wm5mzmSnOrK+wMCBEV7EMV21BP+XzeHprGfI0LOFrsb46d00P5cbN7pFjzOg/n7F74eixQUEYrHrr682VKeU0moB+2rMk/32Eww/YqYIuLkRZbNztozN51oQeMG5N2PALE3Q2QzVtwcm3expLcxxM04uYVWOuqJCVGcr05fQylK9cqTyPxsNPWHdZo7WHslktdmbU6z5l3Jy0/K48tbivcU+uk4Hlw16MvJblrisKUJJrpkP8iYM2VdQ+/hJ5lj871XrSfcp9LN4W/bwq+9UlFFLgmZxzby1DdvMTeA+2z2d1uWXVBksBTZ4tK2ANmQy6iW+3uCzJjP5VzfOV8T266LPNjUcuUZCBN1aUaaqY4WnDBzBtJVtZJdPYdHW0BL2OpkOlEOijETD5R2lSrjI7vVHdqmOcxlZdnkyVHre5jNaVmTXuysgPawfPDMk+l+9LpSXAaPr4jwLCT2ESnLkQwTeGb0UOEUhQgBg0KzmlyZdNxx0xXX5PBscIX+1dNxNmzDTLmJowlssj7i+swOgagV6BOa98C3t6gIRVNLTde7FhxkxLjCmJy+8N94QvNs5pD8d3FeZD8DAc6ov6HiSwAcTkDr6dz5eCBBGDSIzGI6pKl0+nEXqLwUb7LVg1vt9aJGeG8wl5aXE8XYrrDL/6Q5jEhXou3oGuRU+X4gkltR0MbCOOtetz6xjyuS/QImz7/oGkN6n6A5yznSH36oMJusy9eYemzYDNGLnjgwMHj16XIXGpdNaOuMforRDCbd4mS4h6azDuD4wE7WSD8NMRyO0Xfg+iiO8vSeUllek6uvRuFl3jQj3f3M2iQg7LtCprfDJ45yrR2DDqBI3WAnr2EA6PhpqbGxo0GQ20srahqINqb2htbUg/9dCcufPQM4wmm0jTlFQypUSV1dBCH8Yl/wf6kXowCmVuZHN0cmVhbQplbmRvYmoKMTAyIDAgb2JqCjw8L0xlbmd0aCAxMy9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7/x8GDgAAQYoKtwplbmRzdHJlYW0KZW5kb2JqCjEwMyAwIG9iago8PC9MZW5ndGggNzA5L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2VTW/bMAyG7/4V2sFAe+hiS7LTFkWAfBnIoWvRFNs5tZXMQGMbtnPIvx+kh0mHYYckeEWK5ENJTPztdXs3r9oPd2e+J+rNDe2pL93d8nnXRXG8asvT0TXjD+cqV12sw6Pq+rYc3KiWm9WmqccojjdN+Xmq3MXnfy4Ld6ibLwefQy1Pw9geozh+r8dP96huWFChJrWpXDPW41klt1Ec/3T9ULfNo0qjOF431bI9+uKGaCI51OS1b8utG9W+bqpeMqkPnzdKtarqchQVvsvjrgubt+dhdMdNs2+Vwas6deKplFKTN3eoh7E/q5tQ2K2q3B7LS1+5vm4O6uZS7F/G7anrPp0vUiVh1TVV+J14+B+7o1MTAb6uCqVKv5bez52TAJNfz211ESkllm3lhm5Xun7XHFz0lCRJMlNPRVEUM5/xH/u9bPvYl793fXBPZ+opSexiFpQOqshRJqipRllUgsqCyjNUjs2gpthE3aPuUQ+oFDVH5UkytawswoqWLEvsYltdvXOpcM3KGlVQBd6pb0SS5EsUnPkDCs4MshROS4WpcE5Rwkl/UjjzFQpOKwrOKR1J4VxIFDgt1CmMeYESRohSGI14wmckCnwGPg2foWoNn4FPw2fZp4WPTmj4crHBl3FWGr4VlWn4DEQaPsPJaPgyscGXzVFyhvRFw2fotRY+aDV8Vmzw5SgDXwatET7qNMJHdiN8VGbg09wJA9+ULhn4rMSEby774LOyD74pdRr4DHxG+OingW8tMeGznIOBL6PXRviIaeEriGLhW4mCT1O1hW9OFCv3k1osfJYTs/Bpslu5n5IPvkyU59P+WQQlfNxy6/m0v0RBwZfRJQtfJvvk/fkXKTlhtJxTJmcIRyZv0Hsvw3iSOeQHlZ/H18lYnvreNWMYx2EM+plXN+4617u287vCJ/whXP5bvHop/gB4JaeTCmVuZHN0cmVhbQplbmRvYmoKMTA0IDAgb2JqCjw8L0xlbmd0aCA4OTM0L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJzFegd0E9e2th2jEuAqiScKZibMBAIkhIQQ0iiBhBJK6MVgsDG4F9zkIldsybbaaFSt4oYL7rYkV4wLNmBaKLn0ZhJauISSm87dQw7vz79kcEm5yf3fe2v9a3nJ0uico33O+fbe3y6uLsOGubi6unosC/MPio0Pi0qIWxsUGxb8xpqgkIQIv1jndwtZgn1RPZJkx4x0IYe7UGr149eRvBe/2o5ML3oQPz/kjHFxcel6ZoyLi+vw58a4uPzyy8hxzkc/jBzv/Hdv5AQXN1dXrmDp3MBo/6AlgUFR8WHxyfOjY5Jjw0JC418afDdt6lvT3pg2ddo7L60LDXppUKyXVsVGhwcFxL80NyE+NDo2boqLy1Muri6rMqzs3NwdVnje7MitMXNRpoVHDnez/DLyafXIEfXDe0f0Gkf+je0Wurm4uri4uKxx7uh5Rq1mnBtwyvaq86XH3WWNc7nlrpNdbU8tdOO6RQ1zG7aSM4bTxq3k1vDC+CFPv/F06dNoeNqIN0d8M7LzbyWCqmfEz457dsGzF5+b+JzdfaR7uPs9LA278XzM81eFl1/wHDVsVPKoix6+Hj+O9hhdhLvgZuJ94sSLS8cIxtwm3ainqEQq5aXxL1W+1Dv22bHXx819ecrLh8eXTfCakDdxxcTLr0x7Jf7Via9Wvnp8Ej5p1qQDr6VOnj255PXGNzI91V3s3W5XdRc7vstNPYxVPlzxSMm98l8vCmEOGGEOMnIecdkuofMdcn6CFDD2fcd5pOchH9grRHPAwIE7XMFVlQ1qG6HY5vrgOhTATDdYCwIhrOTZ6WpJsQjeQps8ikV5MZpUvpJR6shiJpcpsdtp28jxBoO6RGaI0kZrI+pRNOR6ZJnkOTm4kTHaHSS8ApPb9zTrmrWjH4/jR9Db6G3BgUzwyPEymVpskNUr7Qo/XzQDLfAQx8enhyr5sIB3tVB/Wks+mbKZ9qGDgzYzvv1T+KeVhfLp+KMJvOkp8o+V5JOnbUw709TYTrf1C8X/WJuiv4oLNkod7DOOW/fcW27I7l64m30DO9MCfsIJJxEHxh3fs9NmJ9t2Fx/7FP9xDfwNvbHEM2ZrMBmyNWn1Mhw2grfwxr7ZaDxy/yTC5+UwcL90s+TWPyjsa/Q0fCgUlYgrKkpKKirEpSKROEFEwuwXfvdMgD4pEsP9fy4/qk10//bih71YLiyAn4WqZrpCbuZjJr1Kpc0ioiWizIWZKpkmVSPj75db5KtxtIE3PUOxXNG/RQfTxDQ3t9OOwS3qM7RXcaB4WHmFdad1B1lg2WmzEiaTSpJDYQelRmt6IVG2s7ycwqqLkqv9fPy3BMaTWK5MIs/R44JQFCaGeDvLadcmul+5+GEvSG5gvTCVHSaka1R90l34t9I9+pA3XSJfMXABDqaBaW7uHEQFf4FOoruKgwsvV0ebFaS0vEZWRxzoKmxqoTraK49+jmP3Hnz0zwmbvSJ9A0isVyZTqGkzH7tdFCysq2ivqSaO98xHnBlRE9Cw5FB9QTKVuENhqMfhE16JzmTNIwUvSfdAQBOMsLk2XAPvG27sC3eEQcFRqauJEL+S7ggq0ZbRfgiHIhXHajRYrkX+A1HvIM509PraPE9bEBVg74g7S1zc79jbTCnNMn0Gw0f5sFoInKLTpjKisU38fqZCLqEEaLrUphKzr9nUie49ZSlnYOxFLLwTSKFuk9bHD9eYzYyewGqNBrXKSGVXVioaiAM/VH5zclPzonIKq1y5MyC/B2+p32kvPZT1Xi5pkBUzBgMfs2jrNQ2MjY9V6iO88zYQcxd7L51ni7i0jboaViTeim/yFgeTWG1gQq5FSiXslOyWlfOxcJkhiZbJ+ALkLt3DutlcG264seNuCxWmLF0mw98StjVhKzFvxXl4Gp7q/OyzwzmhoToqRpuXWUKUVOXW9qxpnvzq2GloHBKenQbuR/YVfdFFCVKLxOzoveBbU2hWJ7p/2QvBvdjfYRY0CUtM1hwT2dDYXdpEFJekx1spc6ImJhJHr/NmSBUb5KRcphbrZfwqxs40N9uct683qEvkBv5avUT3BQ6TeD2KPfE1ZGlKhDWU2LQyfdEKiqbVNE0qFXKZFWcggYNdOKFrVpNGhTaTxG7HSj/aHqBUZWlSDTK+VqvWEruVFvUH+KMlTnVYPaAONifgGm101QDgvHSZuqu44DVpi38nO8zmXn916SV49zLWAu2dwgiDJaaLaKwvLC6hsAiVVWGSGPiy7BRpOhFFN7VT8AoPxs2unDdjuueaOGvGzuodJblG2qjSkbSWNljw2l2WRntHCuJkKxVKmnxXzMFaJsctXL8In3FAdNpRk2PfTRYXcDSwXIg8eOmy7CwZKRaFxUcTGxOaa9tK2s8XUYJd0h6RmH2xCcabP7e73++F9b1YOsxncSGs52LdaD9vQW10e3tX6e4mUmWWGaQMP1EUmSUiYmQ1Rykw/Mgz5+lMVDFPp9TISTSyiTt4cqtFNK2iVfRouUqhlOOaBHXmPIVaqcDR+oPcQnVhPk7vousMhfyynNK8fKIqLyXKSqUYrZJioigvv6QgszAxn8pPjDQFEVGbU7fFUZEBWevfxgO8eMnyjCwqnSdnaB15CpVwsfTpEoXnwEXYmXrG4WilmwcuYlGf5gvQQYG3tCO7Er519GOr6QbE9GJVcLNLqNeZNEw2XxuXE6rGc5R6xqDhY9tKdzjyPzUaDOp8mYG/VJ9ZtAdnN/KG4KP53+EDPc/LVqmySYV/YTixZEtCUAC1dato1VwcPXP0LXAhsaqmhuLmPZTlvDBJlbU9g9wWvC01lvBcexieO5vXnF9CddTu0hYT9eXp8cVUXqo2OwIXVBX1XVdsTbLD/R+94N2Lfc72eceSr359FS77uMVMm8FOnsurMJUSZSXbE02U2GxOqiSK8/OLWzbb5gavSVgfRmFfl6X72mcRMaLsDDG1MCB8ARLgm7hDz/jvqIT7qxO2MfVMfZ2drhs44c26dKdtLQFvVMKbLlFsGRhbzdQx9rpWunVgLPb54/tYyK4QZobQgYl4API28bCvT+Y4DEXklZI2Sz7h2BEXa6ESTabECgL7XKNlGIYSZPTZBW2i+32nc9jai52DZfCzEGuRZctUJpyuVDU5nYTtz1zYDKlipbxfuBqmmWlurqFrBnVWL3Waiek87ES/rWn7C1tTw9Qxzc31zkV+b2s642uf2Brs3Ka16YtWUQKUKe2BfzbBeJPrrV63VnaucLti8LAPo/3c/5bSGZRauSJTIc8kJTKpPF3Jz1BIldkZWiNywwWotUj8cKET8fd6sYZ7IBD+gbNsHOIsV2gl+qs468fDTg2C/VdQP6QwKD/CBai+SMwuMaoT4blv1Ynu//j27V6sFpY4MenNw4516Y6rSZ1cm0VGSwIGr6NHbpat6WMUEuWKgeuw9TGKoWJgtSv6sIK1TGVFQlGZqKyqrLKkTFwVQ2K2uOi4OEpgk9aqxNBuh3a7PNH9x+sQ8RXWCqudAszmXStKi8+j/oXmcXyqW/2OEPmFGr2Z0hlpkyKH7xtrbxVRyB2COa15/9j7E96V0hJiJ9u8l2uX+fhlhxBYVKgPw/hQf8H0OpjGxg5696DQrY+53lU2W/jp2QQ0HD23IPo1yhuSudVWxxlSAAuKxHBxFzQkOinuvetu7P8BgZCd8Guq6U970UHB3syW31BN9A66B+/8emwQ7U97bfRngv6Clu5mOpnG+j1DhH0sKnjDPeT92411Mg0Nnb8bKwBPk5idYnM1wpQfYAKEwXA32MKOEz4ZFUmH0iFBMYyoX5YOuUVasgFGoYse2w05MjNhyjEUGKnvgP4BMZyBR/kGCkbB6YKWwqruAYqeSCfQkZF+TGT/YhcU0qjtoe+jQA9prEKdVfIuRHskdWjM+3QDPx9AR8aGD87oUFijdvgaUj0+Rh+nh6vo9LrRs8A/qZMp6NSOFvipbLCwHKbbIPixS7jRC+/CFOyrG31Kolg7xOrZmWaHjd45cB7+fdi8ySui82iz0pJlyrSmnpvkUR1oTWIy+EpGpSWLmVKmuLaWLu6fFKaL1cXYkQfM9FDolTo9rlNrdDryy9s1dY6cZl3/vuPpaDokKJiJ79/FAUVcaGZGfFREmCgpITUmI0nJh+952P0hrujHf+eKBCDpt5x3e2Gt8+/5F7E9MAd+djLrermZ/6cmM12+buAUaphGprm59lcms8/aTedhnz82mU3NDcW1RGNV3GIKzePNyJJ7KvptZXmfobHR5QO2cqMuU/8FDm/z8tR5tJXc19mW20Q0liYsptAC3gypfMNv5jqcBOvJ3HWP507j3Uo7/bbX8qR1G0ilUiZXmfgtmYF1G4jVG8J8/Chsj1wuy6atfAE0WsTVYnYnPIM4wFEnuhfAcKaBzYC3sOUPJwNfqJ+poD9RPtlpA9PM1NS0D1qjRVqlTnY1kp3hodivzzv5BHBolMoDhT7ScaQKpUJFqJT6HCWFLUV+rB5N0Dxea/QphUGV/REfWx7waKpsZUbsGvnogfOsY8rKmgfPc4leXqs/wMfKGtkJHA0XAh4VcLK1hiwDYdAZc3QU5gkJbAVHwxXEO8kMO7yPIXv1Ym0QKRU2dTg5RT+Xic0JG+QySX/AZWAdr0Z3Tk1qlVo5KafT6LRtIUzYgBHZo8zNWIJjbciT189RglJjiciNebco+ORPp3Yq8iSf4Ggdb2HN4m9IAToI3uDiegZc3OA58BZWVVRUVYkqoqNFoujoClEVJYCxKhsE72JHJLpqYZIbvNkr7IEJnFy9QVdGQAj3EJptDQtSeCv7T66B6WGaWhoH489AXZg2pRP5s6c8MtNiJOkESnxkEy2PlG0ZmFPB2Jiali66oX9OkNZHV9DCBxfYKkzI1pp11Pdg5Ri4d1E550ms7tpyA7Q33P7HUboAKR+ztwy76/1eN5jfx9vu8Ey/4m0HuTClvcxWU5ARmkcm51i2lxCFZSXFhZId4gJqh0ikDSLenzIPTaX+gAhPTx1C0hyMoy8AHgzPZ+tkTho8TWVjzye6QsglN2hxyvAt7wjzqSaX1KvUCnJd2PrYt/01Ep3UJOMXtZcaiohCbVwYhXp502OGeIc9TD2zv7OM7vqtd5hmEZeL2cYT7t3s01gMzGHrhLCIOxut/wBtWIRez8n2wBpOag/CnB6YCcOgYnSqlSNPSZAFEcifG6Yx65IpJa1WUrS3ZGXWBovSTFsYPhZzpdRmrCOcwsPYDpZIdIWyi27sPIgWToc2bpe6SZNDqjScbdxsuUyuoJbNQXw04030Mj9Na4ipIWDrm9zNQeqtA/LXMc1Me1PjEA67SSdWdeBfneLl5RdZzQqDhEJvQ4sQtaC1vO4vzsCwU3f5gmlSB9vhcG//u98ZWHLa5xx2hx3DJgvPrt03icQuTViyYs7aSv9Pg6iKVA52KyotJjk2ge8fkuIbiE846/kARh2/f/FQbPf6OnJBKwe707Hz4t7jOHYLzXq0Vei7qPYfNbmnbxykOqI5R4PKfbzxVz5K8SWxSzlsh/BE2dbNnut9YxKpiCLOspZsWy3eXtd4hBRMM4mBdsBhh2vXVQi56gZXwCSMmbp0Ihq9kZ+hy8yRk9/VHN114AT/6Nna2704bEG85jlolCfC3n23fQ68WNGUk1dDmuqFCeHhdAoxKeF+Fzy1q2vPsYNh6MMEVYwsihLAKGk9ZNXD+XrXhvvs2Otu7N8eThSiWWguGoVi0GJ4Fo2BtTD8Tvmhk5TEJM+x4MDnOQrN1X0UpUxm4MfRsXRAuM8TOhNnkPF7FJWKABy9wdsWtljmSaBp78Ns8ID5wIWRwIcJLdPfraAstEVj0at2yZtTz/LNK4MdyI0QiNRN7E9O8uQGk16AMG7lVyo1Ze4ynzDsleolmgwVf35i8KqxxDJuYHJRN8VO+zVb8qV96KAQH2bzX7AlpukgYycEniizAVZ/GiEGqhZiLnjWqhPd6075fzF3H2y6sqMHu1TCrmJHCYt27CguSSqIEXmnhIko7FxJTkZ48Spi2oyVb3qWRVTFUFjL1ui41K1heEhxdEU6iZ2f6rktevNW/J0vYi4BARNPgEtdWnlUGVkX+DETTGBntibHqpRxFJ0mpeVEVGhea7GhxFpIbS+rym4ivvy8558d2yujaiizsTgvlzAalZkGCrtUkqXLlVoI7PxUdOLRWKHSUqDKra3S5hFdu+jUaqopwbpdhM8fG/RWyPvVJ+2a8moHiZ0rgZWwSzjFJyn4/cwzx0+X1/ccs2+eTgoWSuvT4U3Wx+7efQYyr2FtLPVwhDBntaZoEjFx2uKx4256fxlGHYk/Hz0Jn+nrN2vKytZvEkgsKV0nVUnlujk6kXUTH2s7VhV/i2hrtZQ6qEP19Z8exx/M6phRS64sfaXxGn6g+8Dhr2uXLykmLapcxmRUdCqqpPv4gnSpTSFmx9sSiyHd5v5V76nDn10Nv47ZJF+BQIhFukzPkK8ZuKoaZ+hgrxlCzkIeJyPP8cDFCrwf95UHe84LCli8gUznYUWSa0vPTJ+CT/X3i4yPVNeQ1hxTIV6cZU5MTUtK3VK84dpXxy//BPyJJz/YS2p4mN3l9L5D7ZfwTu9jL3+AnluLZvhnyEPSs2JkBrKba9IqsijBNIkDTnfBuL8bE93h7C3sDpyF1cLXN368Mii9vDiNLExPyRcTSUkpif7Xww7Cs19+Be5fL76Jhm0NzsxOpophFkfRUCfvJGrsGl0LhV0qOJmt42B3ZGs85euJ4BCNNpQKQy2c4n2NunriRPdW5Eo9MUeuTTch6KYbJEmFl+Dpy5DxTdz1LYcoh8ivxpN49Q00HG16yfZKzzoqusq+vYnQsV8ICwtkEitVK6r8EOH4m8pl273IGQmbMpOJKVL48CbQn7a3UYJ/SVvYKzbXm9fhX3vc4CO2WHg1X39pQI186E10YKA/EzigRkceByitPLQVPAK/B789gMFCEpJ4Vwp1R4xDo5V48aYh+nchu1A5E0c0Dw1LQzia7e2/ozqS3NShungCF3SpG9kTTa4trN2N7VQJ9QfMh617+ZpsiTadiFgQuw65qpCnwiMlS2/Saw16E3XuASyDPBgOr/NLKrVGC26U67LIjAhVJIFEXJ/X9NpgSuEpXZPlz1eaTSoLUXKqsf4CAyE6D4NOKZMrZfJs6jX0DFqDiiag1/myLFVWNi7Vy/NI1oVb+a1KTQlQBMQdcW0GixuUQZwwN6/KalaYpRSK5makxydLDZkmSjBNfYI1Otz3Xp174aObMO9L7MSnbKhQXJRcUlizozRHZVAZSeycyigz5eDlFfXn6rtjJy+N37BqJTl3Hge7NemVVO9VuLpbU0fCfG5du0pN5e4zX2BqZPp0jVTFX5CSEhtCoIXczlMn9Xryu685B3tad1/EweXt3TNJ7ARyWzhj5WNkHna47n7sHsbDfWHl7ePfweguvlVhytKTEyOX+639hL98fsTUD3C0BXgBl2DUfsBu3Nh8Cb0oCszaHklmhghLbTamkPhn6eSN6Cm/jZuWrbHDhzs1FYZqSmBX2WC/HdR29wfXIeLzsDsYC68+HC0M8WSYwD8Pn5uY/UxDfYXq2sjx2E/gve/bG/cX97xTTml4GNtV3rZ3P/73qJtoBRnqqQohWtFnwlNc7CcYc3DOW/OiV6DXP06v+JRiFwzbpzbfJDH2wLnICe+tipxOzeUKVkjtSjFL7e7P9V3uhbAbWBXMYkmhTKbQmHBYxsPqhgRQcf8215vGC6STldtJrCpLr1dYCYPBbMoxma0GtSWTn7SzRuYgvocRd+BtELx14Z2tQSnREZQxQrizosZUTXzaNfc1xN387usR4tLyRAq0vBKdOddCClpVNvZsU06iO+y4jp2CH5xJAHfecXNjPVnKvdAhmlNIWfIYnYnCGrLb5d10G59RaWgSO6UMQ27yD4h3uVjDHDRcrw2iVCoVTSl8pRsk3nyF2UpbCezUleL2is+IPdwGc9AK6pHQee6zhvC3bqa5sXsIf5v1hL89Zjgd52DhZa8vse9gG3tW2NosWrpx9ZxXt1P6bRxN4Q51LoHdOXg+FXHQ6GkxoV6ZO3dkUHnSdGsiIRYnpQZcizkCIx5cAg9wndG0ykzRGg723RdNO1v24TXZZXHlZGlCaOEGAr3iNzl8uzmxzKGzFR0/Za2gBFp1EzQ0nkwsS4R1zbpE95+uY71gh/8SToXF3N3W4v3kBe6FgoCFpZRVZdGY9Xzsgrwl7b4qh6+hGSWJ3VOmZNFxBMrhRq5imIA/Bx/TcISxEbCN23lFpabyuvI/y+mWGjI06Ur+/MTQVR8SiM/1217QQYHoNu+6Nt5XSxlkJWqDgU9X0FV23FlmKHPWigxitUzGX6dUpr9HCOAummaD1x3hLXC0FubUuh++Avg5mH0SFlzBrknYK+eFRqPNUEkeAUuafn26PI5TIQ0rDCfGIgxx0csUtlcSUPr+t4791ed3kxqag12TZMVmx6fhqcbYaog6DWOBCyvRmzAObUMJaDmai7ahMJiKPoAs4BxxtB8h03dwtnouj3+PQJYPIQJeAyl88D28Ds/B/FeRP5q5zGeCKlNjpraDXBiW4pUeQWJ7JfMiNq0JJZal7e48Wni8u5uqrWk1FRLYNUl9dWwQJUA3pQ9cDz5wO9gqjCqLq64uK6uujiuLioqLiyIFS1U2eOlLoGzuheCO3GEGeg8m1Z/ZCTPRZHgH4fAcVvkRfAI/C+PtRqZN/wR0MfQWOjIycjBZZFdWpVT530SYhz5brVTI+Vj1R+8jlwCvBGWoqj+Mc2ZVamqq6IrBnNsPkhBdlq607thtjxyrjjZkHprl4fBOVW3rD+drGBtT31hJl/XP8dWmaQMOvgWYh8JAa/UG5y9d+1dDR5m+fiD9hNW4JNLxdGRk9KCEfOzWRw0KizIu7JOpHtlSBZNl4QvgFZWdvWx3fXCd5d13e2z81v8l/pqYfUxjwy7VDyPHw1hYcRxoWIHegDfQOmrBOlUg0frokJCN5zkceXsg4gyaj6YgX/S3jWjsJElxnTOoFsCEvpTGI5v793vYSXuwJHYfaxKiK7wktSRbkbajIYpE99lFiOjPRLQqa0INIv6jd3nTUmQfZ/dL0sq0MWU72+ldg+GcMUV3G4fDPLs6P8dgkSQUklgbfP9oOSfNkptZQOSZrEUUm8G7VWg4PeDZ/WkfOk68eUjOEks6nV2omIoL1vQnDd+EMHjaDS6z44T7FYYMsddM5OWRGihXp+6aD54eyZ0K6z7jk/XC6VA6PDxyMJm3T2ZMLfaC59EpjzSDQZZLmI2GQiMFo+Gzot2W8gP6wcRhHC0KD2NiByQRoDPGB7DugevpB26nj/wewtA97PewRjfRaEhyhVFNbj/eE0YkiKMjKqQ7lFSRqlAWj4tDNm9IJ6WabGM2ecRyqPM0fkTUFEAOlPxu3esr+m26e+Hu+stYm+R3hb94yf9K5a9N8v9a+sOaXdAo+OU/7RkwF4kfjnkccK39g1T1FtqHDgzfxPj8ZVfEHqa+vvP3XRHsWJP4IdfmroF3YB7MXdcDB2E09tPDbvaoEE19tFDJIJKdmbLfobUP6KY/vYUOCA9ltg1i7et9ytIIk2jnEg9dhlaaiUvprKwUEglRu5xBE9kVGY5KvUPTv0A4vYUODI1iovoXaFMa6SJPWPWo0SNVb5BYiFyD2QmuSfAlp9ik1esJnU6SYqCAh65zUgx6qZWwGC35ego2s/W5jh07ewaEi6K30SLRFiZgULifWpTNyrStfAES/zoPxM4VHuT9r1ZEf1+ta2ilG39TD/1t7mkgnwhP33P/snfL3Qt343ux9r/IKib/t7OK7f/jrCLW+gb7xX8I4cexzLH7rjev196/c7/x/2NAU8tKhKLShIqK0tKKioRSkSjBKfTqF373TIBMaOvPL7vuvuq2G/RCXx1KhUC0mDRrcozaHH54I3oaSCjAoQCGA1lXTyrN2UYJw0cjJkxBs9AKXDATfVT70FTr3rU/7hTMPxW3H7sFz7FvC31DIr2X4uiZB1su+ZPYnROhFcE++OawUJ+tadWNUrJILi0VETGZKeLAXcu//mHfZ5/tktpDHRR2rq2+pv0zHJ4Zu3tOC/mJQ9TQgbfbHR2t+VFBZjJJb06oICpNhSVNfkdfG79+yRIKu+VnDnOEkuCLLguTCmILt+3gz9/1UfNXuL2grGInWZxanlKbzD/rdyHgTTwiOTougRSgF9T2VPEvrozE5ReXlyUu7g2sG9Zwhl0qVCkUKor2lYdmbjIprCqrtvhcbWENA89rPRYh7ito/Oxx/MwMtVKOZ+fI80ksBk4orfbcvcau0TpZhiaDwBq2R8WuFydsoEej0dzzd3+Et45+z88v1+bocJ1cm03Ko1VRBFrK3Zah16dRAnhVWs/e6Ut6Lbnv9nAKfCGEAPQyCNAitB5x0BS0Hm2El9EzMAfcvuy83EM2Hyw9ew1HX0K7EDz+hZ5CvmjRu+MQFwkQD1xhHQR/c/0bSoBMDxclusKHV93ACHphmwJSUSAsJqWqrGxlFt8WBE8jEhXgqAANR+S2EFIrNWZbaD6M+P4OzIIVuGBhkRgu/5Yo18NF4a94KnaPLqer7bidqWAqfstUp8Bi7n6reTfZxn1Q3kepLRptDvUbRt2rTJHTsU5GvW3NXzIaB9PFtLXtGdoU9rjAuJkn+GefjXdlYCZ8A2Pc2HXsz8LzcnWM2BNNezTBQ8FF77CT448Yck8a+81oAO1Lh4SEMuFOxWLEBlmPPCelciFsfGTySDUYs82ExWjKM1AQwBqLOgqajg3MdFYh4+N9Gf8h/v8/CdnRGeh54H76gagJK4Fn/mOXj+1bD7l/QIvRFuBDkutRSHI7CinCZd1ex451dx875tW9bJmX1zJSkK6ygc4OPU+K1wl3sK9/ZIuFf+g5HYeHhGuzdXFOIz6Hl11apnQQ8EkPjLh+OPBfaDkVtCo7gMA+D94w5Lqwrx9f2PVaYXW+4+ypU/EIQy4btrwWG6DRSkgBvIrEPYd2HbcNwp09hQTCLvQ8eoqJJCRSmpZSWo1Oq9XsqmkrsZtu5J7a3XaC/xjwv9OKRTACDYdJiWRyZookNcMnLCAgKqA50cOcZ8615PLzi0r0JuLUoSRvGE5FXDibdo348buGw8eolB2c4CWzEjYSH3rlOd6ikOxh2p8qkqHPl+YmgtzuLG5GOTtiwp1VjRAetqepr/tAplGQ2OcZkVF0KIE2HuTes1892WqX+OeQG80labVEaUlxydH3OqdsXpfs7U/5bcpcMRtP28T70xaYx01GbUNaFZbqpI9bYBbxanMSvSi00dkfNlg4dTjdsKNpsPTEf9zaIPhK2sLebHBtuO0GD6XCr2+13zpJmeTZBgkxe8GiiCkEIqbA6zDxxs6z9W3Up12HqvYSQPbMeLeCsirMWotBvje7U9rD13v5NqNniPcWRHiuopasCJj0Mo7m/YQmwjZS8EBlY6/Y3LXwGnrtofC/RsDHUAsL0PswGTvFOr4XojcgmCPNlZnNuIkxmawkjIGPOdgxR1ttbttgYT2Yjo/3G6Q0u5VFsrhw9Aya75ElkykUhFKhM8op9BRMj2pWWA4MkKFgOpgOCHxSkndq8S5lkbxlFYxDWzxyMgxZUlymyJRlkehVtImD3QrbvC3DVzEQtjUwO3fuGuzm2qJN0pfZwQOWe+QYDAYtodMpswwUPIsWVAXoJGuH1AcbmOYm2+PKKt0XzZ3y06aY/Q7xBdv7GZjU7H63d84F8O3F7rFeTmrrx8N6TzDNahK73ZcVSs+KlaQq+PkJm3NCiffHz0MzqUgeds/rz1uk7EwDY69vGGIH1+rTnfno35Au7DZ6qoMLU47ZbTX1qeG5pCHdLLUq+HJakok/Ws6bninfOCTJXcM0tQ7tu8LurdVtd4Lo/wKN6BlICmVuZHN0cmVhbQplbmRvYmoKMTA1IDAgb2JqCjw8L0xlbmd0aCAxMi9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7////AQAJuwO+CmVuZHN0cmVhbQplbmRvYmoKMTA2IDAgb2JqCjw8L0xlbmd0aCA0NjEvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZNNb+IwEIbv+RWzB0v0wMYJEFqEkGggUg79UKl2z8Ee2EjEjhznwL9f2TPQarWHJHo8M37n9Tjix/thutX2iNPZTwkfONjRKZyWL02fCLGzauzQ+FdEjfoWHVbQO6sG9FDWu9q0PhGiNuoyarzl/C/lGc+t+UoIGlCOg7ddIsRn6y+4ggktQOwJao3Gt/4K8iER4he6obVmBVkixN7o0nahuSFJWQPSd2fVAT2cWqMdK8Ex6CZZDrpVnim+Vdf0sfhwHTx2tTlZmFGWHnvOBABIP/DcDt5dYRIbewCNJ4q8OY2uNWeY3Jr9FjyMfX/B0CTIuIpGx28azL82HULKhu+r7BKyr6XPa4+8Qfr7xeobZNSishqHvlHoGnPGZC2llBtYV1VVbYLiP/F8QWXHk/rTuJiebWAt5Wy2iZQTSaJZpHxPNI+05dgi0pxjRaSiIlpGWhZEjxRbED0R7Yi2RDnRM9UxlaTOejvqjGN7IlaoqJfHSFk4ACkXlJmRv5z0MvaXEZG/Yk5E/oonIvbHdeyP3Gbkr+BdyN+Sd2F/ZTx+PucwiHDf7pNXo3NofLxuccxhpq3B+73tbR+q4hMv/O3fCfRW/QWXEguTCmVuZHN0cmVhbQplbmRvYmoKMTA3IDAgb2JqCjw8L0xlbmd0aCAyNzY1L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJylVnlUVOcVnwFnEaZjw/MhvqfvEUXTnNSUklhxiWuCoS4YSzAoGnUARRQMywCDLDPMMMubfQN02AUcZB9GUBlFcatVRBN7rDXUNmnjSU1MmuU++9GmZwIaT9rkeE7/eN9y73fv97v3nu93H5czaRKHy+Xia9N2pmTlpGXkZv8mJSstdd7KzL3JfkUMS7IzGBHFzhRxqCAOzTDjo0gw46MidGdGGPlPHW8mh8M5MWUmh8MNfmYmh/PNN6JZftEXogj/9HfRHE4gl8sXr1mRnLkzJTY5JSMnLadgVeb+gqy0Xbtzwr9bRUX+MmpeVGTUy+Hxu1PCv8MUviErc0+KJCd8RW7O7sys7Bc5nAAOlxNWUsm+WlVZBSGODleLjY8UTQIqKEATg38jmsyIgj1BEBoMoQ7RT1gfHsjhcjgcDuGPaqqeYfT+IPz4fu4fTodwCL/LdZz3uDO4i7lLuQ8ClgdcClw2adGki7xY3lreFf4SAU9wXDAqXCP8enJa0NygC8Fbgu+LVicwPva+j8v42AhfIDOJ1TzcMKbh//FfFA5LwQZLkY03xmdP4/4V8u9ABrZvdbwxqwAlwSCO/Bu4xxcny71smzcEfgdBkYBjd0HPXsG9ddlJy9av/4WUtkp4lroKw0ESGzn93gEkQoLVWanJ0sOuYvpgqaw+ldxb8I5M6jxQX0oXdA4WD5AQBGH3gH436fICC43d7asfGLxE9GUPI2r2jt0Z6VRunmp/MVFkzmnrq2g4aqEuOb3GdnICBtcNs+EVmBUINjn+KYTeBgWUoinDcxE+F01CSSj6NoqAubSZ/T3ec2wNeg0pt8ZLFupg6V1Qn+j20GL0WznQ3AGYGzhwHk85us/jaT/a3ZPulkjS0pMpMRoSQ5xd2iptkLIP20Mg0Me+5MNcD4NDsSVM+Y1Wgn1R8KHLfN1KWSxMvcoi3KyT6XZsk+oTRREqFZNrUQmvK12aSAK1C7KKzUUuClXDlagv0QLDuHr6MY07zfKOcGy+AEuKkpW/pqQm7Ab0Nfq+vmqdTxQx4fs1q8z4NwJ8AofBYTHblMVOCnPBB2OzeLVZtfkM0eEw2qtpsVbuZflebheEQyKEB3aBBEfTvpgPxI0LtV291Kl+17UhAqZF3UfPR6/L2JZMpbwti9tAQDZswq8dX4RmIlFS+q6F6TDl5keH7gzT4my7lI1q51pAAq/DtED4mJ2Ln1FbC3PfWoLWhKkVaqvGuhZiwrRmrVlnKupWVQ2ZJyCn6iS6zbvf0qc+Ssd5pSGvNhGmoZGwAxaXqpJ01Brq7DTMhKu1/ZUtg+bpE5a5unRdbmqqfv/jRIrXyP8ML3kA84Z0AYlICAcKMOw+uwpwfMfON0tTSOzLV7b0f0Jb9SYzAUp+o9lVdXfPPfQcjd2fhUQvonlv1K0/lkyndQ8U3iBHrnW856Mry6vlFLLCXFzfYe6uqhU2Hmp2OMnmrncWq5hirZYWw5c1UlZ4U+YK+QRCYf74N3UGdgfyQYzDFoGZMZuJxp4Oh4v0uAs20mixYEGhYqfmUSW9+qP6kydbdcceV1JilNn/RECk4LCuVuOgarqPVRwiPS0/ZHu27wnb9cbCcVsIkPjmpy6QpL9BHTsgObKB3LUqJX0jjQ1o3JoGhsDuVOjKzEVkqjyuKEahVRnyDCrh2XJH2UYCxQmiS7Xry7+7xKsfPN7yxCU7THLjKCEulXtlUnbKDVBVMnkhNyEUoiEc67gJGI5lRGtL1CkUdkxd4dQ4yUqno8peLdzXc0l+nIRAmAwBMPtc7lB6F927a4sjgdybsFuaQcMmwRVjF0PZlSYFlVqyuPRVjaZEX2pWCC+Xm3UxBISifXh9W72xgRzo2vb8wiIkXJKRU9GQT4vRMzVSuAFTuZ9AaCDkQx3e6TxYeZBy2OzWg6TdqZDb6DKrq6yBPNLi9jbtc+/anbIvdiut5mvd5QMMYdeV2YrIpJKEolilVmXIH0+H4gfSMdj7ZM5Npf50oCFxMnObLe4N8X31LEyGKJiK3fKxm/GshozOI0fqW81aq8ZOYfc0Vo3NSTR0HD95qmNt3Ovq7QmJ1K8WoZ+iIFmmZv90UzqPDeVXdFeMWM8JLcUKUw65Ojdj/zYShfKNRx3Nbe4LZ8IgGAI8jfeIL146F0Fht9DsmHnraHGyvAd6fLC9l9sHIbACiEA2gb2KGyt0NWUO9Kx6+f5lscJlsemzXiDQHgja8RlEnoeQDwa2wyT0s5S04twUyvZu+8iJ7gsnR+znjEJ0FLXhjd11hmpyuCUmDnHSN+9KjO+BlU7msN5Ji8FVI4WbJ6Etj9toHYXwURvg43Mge4mtxVEkugyRgtEW01kj5bAw9XKLUKJbpZNIVuglogi5isl1qIRnNS3qaGJsjiA6Ux2voSakHv1Nvcfzrs4jipiwjDdmmkYJSITLKPHpzrJznu5uMSyQe4ul0O2F3t4Q4H8bSQC8gJ2Cfz+chUuQSSkhv48WK346vPMFt+3KnCoaOwWT0Urettbety+SntNGs4M2WXU1aptwW06jN5NGMyCVd6b+D6c/JzwHLq7roupT453LyXsoDkdTVuQvoLbDFv61hrrB88PZSEyJ0SZIv83tho5AaIJ0vKGxv9JZ5sikURJfmrVTVlopb6TFydp29ryLyQsBOYT+w4b1s4F+WvqXALs1aDvHUJVlJoVcpi7NodZnrs5+eZdeZi2skgsbznQaqshKizqRRlcF0VueiPN9/Qm9x9Ove/9xnFh/vHGLaZQQ2+RX4VNvaR4c9hOCv8WshFBsGOAkbsg2yBiiRG8rryK7HBerRuwGi7ZWaxG+aS49dI5gEwTYsf/x9IsfP30UKsCGLfnZ5gwS4YiHeGj6hrqYgRQ6s/Nw0RDZfLOvqo62nMBl0oTcEjIxeQgmD1qO17TSza7mQ26y6bBmTyONdIIyRqEvo8SosEbKbsz7CqZyP/cTxoFxsvaZhhjKqbAUUZmli8q+T4zxT8cEiGQz8D2Nezz9TZ1N7pzOHUk56fsoMXxaKW2Wshp4HvGAx+SFWIDC1j58AYS4eZGa+bVGyAgmPJ/Q/1Xvdh/XtT3yvNqoMapG97ELw9RnzJXXTONStFUbhjaObeCV89FqdgPa8ei3YURt0SmXS8Yiw1RxJdkbyyfcuvVH9Y2NF3XuR25jzeVu85AQO9zEBvNMfEgck/OURqfKQlrsJruJxuIhl23iGfjiy992OT+5wpJxghXjsFXQ7PHUVv9IX/uh3pTkmy959e2UeErToXYzxP/fi5LkF+Ouw8fekD4QzYEACIKpWC+cHMB3WpsL+sizPXUdXTS2V1uhtpXYhPJiuTqfzFVVD9AGiOBBRNSRhSvRpB2xmRW5PZ1N9Y1mnUVnobQOrcPgEDr1too20ttRgDD6dSkP6521Z0XGEiKme9dfjpw/2tRG6WEpjsIEeVlZhQXk9gNHWruMrTcaaDHaJL8Ot3zwnD3kAwhFGGAIgzDss8tsDF50QF1aTGcIyvU6E3WFr52rQ1MTid32tLoCKr+hU9FInr3U0lJLV6gsJQ5KXpzlB5zr8tE+3dcPiM/4jiqTnW4VmDSGcgr7EE3m69t5hmHjcYawaIzlFHZPmVqqLKRlygyVUiFUKtT7FxNilF8jfbjK/zgfQCjW9QAwPLpQsf6JmvXrz/5XzUYJNkmAjfxoZxb/Bz1obDcKZW5kc3RyZWFtCmVuZG9iagoxMDggMCBvYmoKPDwvTGVuZ3RoIDM4MzYvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic1V3rd9zEFf/uv0JN08bb1tfzfkBCwU5CoITCic/pB8IHx4mB1rEhLKflv+/RY0bzvNJKu2n5stJqJc3Mfd/f3Jk9/eTd9ofry6vtw4enZ2d3//mGNKSRVgLTUjVGUDDGmm9PL3798c3p2eXVv757d/fL7euPPjp7fH70U0Ob9v4T2lAKnBtpeCOFACaplc3V29Mr0py/aAgowi2jqj1rT6Ruz7QRnIrmxfmXDQHZ/LsRzfPufW+D15Hm5ujF0dfltgQjYIWwq5rSQIg2WuBNMaFAUcH2O6onz89PAw58st1eXn3/5vU3pxd3P357+uKXV9uW7s/eXL5+867nwVeX3/1we7n94e6250Hyhu6eLy5/vftlm/FIEzBKUdEYIoFwy/UwmKufGwLEEmoVMQ0BRqlWQtOGAFekHRBrfr66bUjDQRAqtbDN24Y0FCRjlisbnIX3kOaq4RYoNbTtxE0jCFirtGxIIxhIapURwbPjtfEdV+FV966b4KJ/53iSPzBeugrePV69KfaChB3277o6+v7oOucdRnlDQBJuRaOtAsmlUB3laUt5OpC2FRABhhpjte6p5b8xCbJtvLlpSPBlTUe0BCOYLPeDcWBCENuO+yb4Nvao7UjwbUFPLEgtDM1Icv6ioZ329Gak5YPTIQ2kF+BW+DhQrTgX40lwQyt5tOOd6QZBBVDNGTPj3eMl/9RVcHF8OjjLHxkvXZVeTaJejA155X/x4+Xtw4enz88/e9yQ3KoyAZoJQRttOBBtdlPYo7OLhjQX706vSUN1c3E9vrk9XLz95vglIeQlIXQ4suHIh6MYjnIj3a1qOOru+Kr73Pbn4039e26Dz/RBQvs2rrvPd8FrCFWVJ3Stl5tvLz4/enJRoCnFaKo5SKqIDKnKNJHGMNmeWtHStbXvvD/XMVVpYxcRdXOi3T0y+a1O3dsC2cbnVfSra/NdfJcjrCMkI8ORFlrNnxrezdx4ZDCO6EnPKBUzZlc/pSUDaY2IQokJse/9ron8rlAaNFWSRX43FBNW74RSAqjUK4QE0zzGC5I/MJeJjanICUv4PnwfXsPcVVV+2nNy4BMniRTpSquk3ln3Tk6T7yzui2975cDj64PgcdeoSDohJzo5/M6HTvKOAE378bvwznuu0ax/ToVcy54xImJMT8DrSC2OfgqFjYDQrPVwzFKwysjx2s14TRrdhpKquRmfHa8dfX/0j6PbSMA5IuCSAjFSBLEASUWYtqFsXYodk72pUBFzY1F4VSXiaPjrBl0gA+EGiJJi6Th+n0vk/aSD3Uj+kGhJIMl/LN3/oD4aiYyGSSBi+WicVHdS/LK79MB/5NbcqU5qAzjfnCiw1lplvXt3/kPGgvx1NDaVjY1LAZwTzRplBTAuD+N5N6k0YVbwT2U9rrnCOit1NlxBORhpmImHW+YlFkmwiFd/bj/+MnK1Oz3xv/QXC5+Ey3rvDcYsw8AyrQ/BLIgIvA05dLo5oQQIIYQTL3kJm2jiwQatrY/TYlwKx7krl8hG8biT28M4PpWZT6e6Ppxz7hzhNyUYwzUFRa05BMNzOgX9jX2oGxemdZRiDA3HsbPadZ+9nB2HLOz0zbl76a88GDUwvPzyGOk8w5igCHDKDsGD0Yz4GNAJ6zAuRpBec4zkQa93N3SzhLo9RlHfEGMNKuLGpfYV2445cJ/tFLXb3TVL9wTGdmGBEEEP4hrjsCyxnQxTM4nxPOryrlwPNKyjYdcr44OPnuY2D7jVlI+I/XzmMJHB5pHLGGQLBtRQvgKIYZinTzNy7/lTbCX4KZJHvjlJoJoEVXHa4r87lY8hg7HhOp00Qidm22SELpdiSkDgFiwIA1LlDnzs/WKEkPjk9D0RyOKZIf93nrw9fhA2nwpKCTjKPCvhCDcNwk0iwUhhFJ6M1Pl1L2FCYoRjupONsMcZA1NAYW+5Znv8EKGLrdNFGAuUUyWX0iVwXonG9wNB7Vsk9A9jyvavu4+R+VFIIU+O6NYPqvenUFLGlbompkqXeubh9yx8rrOIkdMvLm+/O3795uTxk03GLsYtGML1HH6xKX5NQ+VuVIPranXSSV+E57asDS+XEPEEyMUiYZZHwpwZoIrtR1CnBdJbUV4yuQWQOn0uh1zuT0My3cUI7/sI06i/th8fzzQOiagmulIbZy3ELEP3swQcwaeFVkCECacUd2PtjgjIjN5yVB0p0SCFsnO6PqmOlamMivYkI2T4EYt9WB7DU22BzBzXBEtEAW4sRyGIPm5nW+SK2KPhz74jsIQ3VC+dOlK00wphgROm9Jp6DaEMsGzeaH5XRK+gSoISRujVs1imna6UYl1vOAPD6GE6E2lIAdvuZ/p5I6QAyqisIzNkMm4q+NnqLHWSFiFqXQCtrQIjidhLp5UPbYMubk6Y+91PnMba4FTHzVv5VKL/vkUGpBEucA1KELnYTO09B2EGIf/a3uZBaoj5RKbQISOYAyggyVyBsYSbNX310dbm4p/llnkO3QpuQdh9EGkAXgjfSJtgMj2CQjiiPpwicQplQDQfLPIi9fFzyWnmwPECEcY2OvWRE7FoUqWSTY9VEINRQ1kVj0E1gCORHrcGhB7KVRbw9pOJgCEJVB/tGCQvSAFrhSllS5Lw6HoiZkcT6wIHy9OEYco2GIzT8EUjMjlOV3gVrrMZD5GZEcCl5nya55MRsps8pJ6DMWx+XakocccYJXbPYkagAG8LDVKaPciwI/sZ0n4eeHDJgUnN5er2z0P30JPsOPIYgYD0pBTZE3qM6iMo/nFsan3o4tjlAYMnyODzAEbI1vAaqlYP/qkfj2NDmlGl0GaUMnyaWOUq/oMMD4GcuZHAjWZ66fDqpvE+bjIS5Kpa1dff92Fqp+qWdQJoiJ3Y3vG5LCWbwR8zgcRJ4IJROYNZ04bNKZULkulsC5XHbkwaMLLNZ1aLUV0O0ont0amm5Zx8RYFmUv4yZ8ITxQFyD1ftXqgssVIg9loU4lnKwFph+XpuRAY7iGO3c632aIufjckbExsmuvNnjrWbk+HKvdB4d8fP3IPPECrkobOkBqTcCxViy430Ags/NQNOBDFLO1FxFjs6h+H3MsY1C2H2pi2uykwmHopoc1ZRW6kxq2lQWQkfIi16Q54SoDTBWDEn/YsX+x0UB4zimIp9mj2VlYTQFauY5W5l3CGN/1PS09lzUp8XyOFGXMw6Pp7FkAlVREp2ubTAGLHvf9rRSScPhlnm1kTwcr3jVGTA7jAVxZcgPMarBssiUAt7Ej86lkqVuossSRFICTPnbYTOzCqQZCN6R+RRiGRuvA6HbMtwY6oVvnxelcvtS0BsEjrMxV1Sf5B2LRMOHTQ9CkftsRrgWimOyU1ObLAq9Ms8n5gPCAmkRJwzAUbZxVHBI9THXu/PXW99fJX6U1Kkm5jhvwZfUTMaiK0mOyJFu6FUI728+OGWMUCYMB9ZIEKSlvo4Zgc+7mX+MCvnOcAMYRKr1fDbWqrVP5elJojeIUWAnFLQZkkxRUfhsyq0LwrwBgerJF/T6PtEruhi5Erkcz9Us3bILVywcvBebZD2c1CAag1Kt4WteyV+MQs9aHIp8xSbSQHCtuuS144tRwW7IIS7ICS16kORjhtjHdZKIrrZWQQ6a5C4drwCYsI17BK2ollDpeexc72dxoSQqFMiU3PtskLC3TrbZVFnmq6WeZlN0SFTc1hUJBGcgmkNgku+LiraF47qLGrkxfyihOKyadxvl7H1vaF+ca6brF9N5Xaywq8o1/lE2WqYMYkNJyIzv3wR01i87GpejugnptMEAOP7mFbVl16+Wo5zfYBoFa8XizDFQFu2ZPKo6/rfqkGPzPNho4G1ezSoNc322myni+sjlYmwuFgHiwFpvL4oUqmg1DRrdKJGFEVL9lMUPtmDOZYOkSWk/IsJA1SYJcsJpmRJYbK0vNmx+nvDSGqmKkBjudw3NpFflHlQwUPjHKgogEVcNyvQKvalaHAqEOyU4Sm34PJVMqfiGFlBs8Mih4SQzuSPa94qD1d2MIlkDSmtY5yDJFKZ/Uu4wSR8ebNh+VcRzZ8hVxWJj2TmecSAJKvvX/hlxKtktaIHAotBxNlwUwWrnVoE6oG5EN72UEIJnejfmODM/Z33K74/x3Hu4RFeeTWYe3McYGZWKNsKZVcdLy5vy6ecJgzcwQn6FFFUZAUXowq0YUNx9gKN+TTqaaXm9UAz9EnUu9sMxXtOcu+vmfHLJj9rczS9EaiLgipse0AkaEUkXy8LEcrjBii9ks5E2vT7wYRUaecECsoKK9eTogeFkNaRBJ5aBYQLsaLQ3lF/xhxQfeF0Nn/jV8zPiA4UMn1LDQPB6fJyjshhTEBYVXStbsIj/H5NbS6+5Md1oLygd0lavreq3l0j26AarRiyp8RLUv1iwFVefFjyuJG9jnfUmSqU0ckqS3QGas8rQON1mhPFHnFoVoXQEMxQIfPuVFngwiyvbUIwGDJbWTHHlafTlDJoq8P20Pvz2Ht1m0k1SGfyLJtyAUpavYfOpPO8PYmi0srYMbrJpc4qPtkM357WKnfm6c0uZm5iovhVAMWgc7TbIPT1qjPTHpWVP478Eky7YJ3Fnh3A0sUZcyb3E0IhmzKiZbMLSrMUUoVOpQKmhi3JV7j2GTjgrrhyZc3SPusdy6o1q1jkw4NHB3M8V7xb27ONcWhfEC6dUPd0cXfP2qZ04aArRZ4z+VgonlnsV3I4SVAFnDG7XpbzfOhBJbdJTHi9u4VVl0qAMqzdnntld0s5S3Fz/rO77fbu7bg//9O7u21tf/7idjoKlGWWr/ozgXxT4+KqSwtKEi1XbN6oAd2x6re/gfHI8SIFGRDOx39+2DsF/092SMapwAUIKuWQsh6CCg7qc7n3e9uCOSyKIQaoIezQarNoE8yIYas3p3Rbw07Q4dDCn8Yk8bB/U9s8luh3cLXpfKesfAmX8P8GqciFBGHbjSoO7sR28iOnxW0Vo1DT71+ZWqvriZEeVt8eBTli73ZMNlnKxk3Cg/rQ4/Ln7B9DYxTWiPZm/oFHHZwDCKw/TrEDaxh4sv09sr9OZDY+6yAxBV+6O7rXfDV+FIcjCQWmrTCHlvUhQaqtiEnh1PiPE7C9DjruRrHzfwEiOvfKCmVuZHN0cmVhbQplbmRvYmoKMTA5IDAgb2JqCjw8L0xlbmd0aCAxMDkwL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nOVY32/bNhB+91/BDe0arw11/HEk1bpFayfFNiBbA/styYPjxG2wxU5TFdv++0GiKIkUpSxOVaDbCymK5JH33XfHI5M3t9nVernKJpNkOt3+dQIECKZIuUZFjGTUmNScJYu/by6T6XL1+/vb7efNxatX04PZ6PBoljTmv8my5erD5cVJstjenCXzz+dZPuuny+XF5a2V8G75/mqzzK62GyvhI2EkX3GfEQ3UKMUk0SlQhkIjWV0nKyCrTwQo14DGcMw/U8mYVooAFfZbk0+rzWi6IEAWt8kaiKFIFutadl4trk/2TgHgFLgo6sy2mCrqddknx6YcBljWdjhw11ZeuxTDlV+Hs5mTom0twJfGdMeqENvs+Gzxy+hwMTpuIigUo0ynTA8O4djbTaVDXOcf/U7OyrZV+NzvdSIruFzN8/ppXjwr/uxVn/tVj/0ZKUE48aU4wZptVg+VeVHszJQjxVgXPWmLGNbUyXifAQUAEIAd1LHLtDYetWLtB0ZRIUCXNpzNCVAFIuUst5vKP1DnX9pIwSSZz34lQJH8SSQ5KqRdE6k01UwhJ0D+GM1Hx4XPzm+Wm8kkOZr9fECgxxERqdLKkogVJApZwoDKTppQ3+CO4SHTLTg9MGYxwrSkeMR5HHCtGPS8OYIHm/OmH/g+6vtgxXblj7IiHgWDCkId91HfaWJ73fwg2AT+sGvsKsWsPX2cT0h/qdCrLQpJR9jy2pPo9pr6VYsEGw3l3kmOegciZvPemSG2Mfzcr3Vs7os7BVRr+Gt5kDRdoQ4JoaOyHkeVnGIquNrVU7ucwYc2a9gvSvouozpmCe9MexSzdAOTKBOm3QDxFkBMaWpQ4RdAaJYX7ujGZoO3vEJ2ja0OM5mzspB72K2PaOnDhaSCccSH6/O22Gj34rKHbVzkuQTbdek6B2qdDAFfau+rKOXzrvIjuH9u8X2To6/z4odweDc82AMPMCqkSneF52WpShCcBB8L6bIZq+4m4p3dW1bdW1bGUK6EfoBF/0spdee1ZrrNsu11fbN5u91m97nZoKIq5angXzaliy0lU6oQNOrdbwCa8v+LxaMIcgpCMMmHQtCeHG1Pfyiy/v9z/+gNkzyB/SgISSVD5IPxyN3MhMumCxOSvPguGq7b1zAWnBqORNKjFvQYnYOhzAAf2m1grES4e0dhjOdKQeK4F9xXvbulAwKrP0/qu7FDurwX34HD0OQPU01fbY+6pR1Lgj/1neZhESAvHWuwvOdHA5IbVVurH7/B3aZIIbGjgWn9lvENoigkUplK8RUOsXudI0lE+eBmXT0ahdFqfYemw/rby8ZzjD12THPXhSq8ihc2ROi+F7V/3dkMRoXLO8R1tdx+8wBoRP9+xAb2MFrB9psXfx1lxtUrE/gInroRhZh3dRFVB4FRrlNphuZ6+SAWnpnxtzj7UFk26nfP+JH0zEuc/wGhvplwCmVuZHN0cmVhbQplbmRvYmoKMTEwIDAgb2JqCjw8L0xlbmd0aCAzMTQvTiAzL1JhbmdlWzAgMSAwIDEgMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx9kL9LAnEYxj/XVZZYDTk0FBwlTQVRS1OBhk4R+CPUpvP8UaB23fdCmsuhqWiIRmsJotnGHPoDgqAhCqKt1aCGkouvDlpQz/J+eHhe3pcHlOe8URDdGhSKthUO+bV4Iqm5XlDx0s8gY7ohzOVIMAog9JIwbCvPD73fo8h5N72uF9M7r9eryQWlujtRjgU/Vi74X+50RhjAF+AzTMsGRQPGS7YpeQnwGut6GpQ4MGXFE0lQ9qSfa/GJ5FSLLyVb0XAAlBqg5To41cGF/La8KyW/92SKsQjQB4wiCBPC/0emt5kJEGAGZF+/exDZudnWlmcRep4c520SXIfQOHKcz1PHaZyB+gi1rfb+ZgXm66AetL3UMVztw8hD2/NVYKgM1RtTt/SmpQJd2Q2on8NAAoZvwb32DePiX7EKZW5kc3RyZWFtCmVuZG9iagoxMTEgMCBvYmoKPDwvTGVuZ3RoIDI1OC9OIDEvUmFuZ2VbMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx1j7FKw1AYRk+MtVWqDnasEEScFEQfQKRgXVzaCkan601rikmIuZFSn0J8Ax3q6ibYpY5uguCki7i6KLhIuXLrVMWz/Ms58H9g+YEM1agDYZQm5cq6u+PuOtkXbAqMM8WskCreqm7UAJRoKZkmAUN8PmKZ+7Dki8jr3uznup2r6buT5vVB5+122P1DxqsrCfSAeRknKfAKzLXSOAUrBxSkLzywisDiYa1SAmsTcMLg2LQG80G+Hm1XAdMUUZRJaP/jjA2cEiWWwWz+vUU1Vld+qvwaZJ61/liA7Cn0z7T+Ote6fwH2E/SOYpGIgWsDI40mvF/CpAsz9zCx9w3YHknsCmVuZHN0cmVhbQplbmRvYmoKMTEyIDAgb2JqCjw8L1RpdGxlPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3MDAyMDIwMTMwMDIwMDA0ODAwNTIwMDJEMDAzMjAwMzAwMDMyMDAzNjAwMkQwMDMwMDAzMDAwMzAwMDMwMDAzMT4vQXV0aG9yKEhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kKS9DcmVhdG9yKFR5cHN0IDAuMTUuMSkvTW9kRGF0ZShEOjIwMjYxMTMwMDgwMDAwWikvQ3JlYXRpb25EYXRlKEQ6MjAyNjExMzAwODAwMDBaKT4+CmVuZG9iagoxMTMgMCBvYmoKPDwvTGVuZ3RoIDQ4NjYvVHlwZS9NZXRhZGF0YS9TdWJ0eXBlL1hNTD4+CnN0cmVhbQo8P3hwYWNrZXQgYmVnaW49Iu+7vyIgaWQ9Ilc1TTBNcENlaGlIenJlU3pOVGN6a2M5ZCI/Pjx4OnhtcG1ldGEgeG1sbnM6eD0iYWRvYmU6bnM6bWV0YS8iIHg6eG1wdGs9InhtcC13cml0ZXIiPjxyZGY6UkRGIHhtbG5zOnJkZj0iaHR0cDovL3d3dy53My5vcmcvMTk5OS8wMi8yMi1yZGYtc3ludGF4LW5zIyI+PHJkZjpEZXNjcmlwdGlvbiByZGY6YWJvdXQ9IiIgeG1sbnM6ZGM9Imh0dHA6Ly9wdXJsLm9yZy9kYy9lbGVtZW50cy8xLjEvIiAgeG1sbnM6eG1wPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvIiAgeG1sbnM6c3RFdnQ9Imh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9zVHlwZS9SZXNvdXJjZUV2ZW50IyIgIHhtbG5zOnhtcE1NPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvbW0vIiAgeG1sbnM6eG1wVFBnPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvdC9wZy8iICB4bWxuczpwZGY9Imh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy8iICB4bWxuczpwZGZhaWQ9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9pZC8iICB4bWxuczpwZGZ1YWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLyIgIHhtbG5zOnBkZmFFeHRlbnNpb249Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9leHRlbnNpb24vIiAgeG1sbnM6cGRmYVNjaGVtYT0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZhL25zL3NjaGVtYSMiICB4bWxuczpwZGZhUHJvcGVydHk9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9wcm9wZXJ0eSMiID48ZGM6dGl0bGU+PHJkZjpBbHQ+PHJkZjpsaSB4bWw6bGFuZz0ieC1kZWZhdWx0Ij5FaW5nYW5nc2Jlc3TDpHRpZ3VuZyDigJMgSFItMjAyNi0wMDAwMTwvcmRmOmxpPjwvcmRmOkFsdD48L2RjOnRpdGxlPjxkYzpjcmVhdG9yPjxyZGY6U2VxPjxyZGY6bGk+SGFuZHdlcmtza2FtbWVyIE11c3RlcmxhbmQ8L3JkZjpsaT48L3JkZjpTZXE+PC9kYzpjcmVhdG9yPjx4bXA6Q3JlYXRvclRvb2w+VHlwc3QgMC4xNS4xPC94bXA6Q3JlYXRvclRvb2w+PGRjOmxhbmd1YWdlPjxyZGY6QmFnPjxyZGY6bGk+ZGUtREU8L3JkZjpsaT48L3JkZjpCYWc+PC9kYzpsYW5ndWFnZT48eG1wOk1vZGlmeURhdGU+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwveG1wOk1vZGlmeURhdGU+PHhtcDpDcmVhdGVEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpDcmVhdGVEYXRlPjx4bXBNTTpIaXN0b3J5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+c2F2ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDppbnN0YW5jZUlEPlRjVDJNcmY0VDczdFpjSUo2SndIemc9PV9zb3VyY2U8L3N0RXZ0Omluc3RhbmNlSUQ+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHN0RXZ0OmFjdGlvbj5jb252ZXJ0ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDpzb2Z0d2FyZUFnZW50PlR5cHN0IDAuMTUuMTwvc3RFdnQ6c29mdHdhcmVBZ2VudD48c3RFdnQ6aW5zdGFuY2VJRD5UY1QyTXJmNFQ3M3RaY0lKNkp3SHpnPT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjwvcmRmOlNlcT48L3htcE1NOkhpc3Rvcnk+PHBkZmFFeHRlbnNpb246c2NoZW1hcz48cmRmOkJhZz48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+WE1QIE1lZGlhIE1hbmFnZW1lbnQgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnhtcE1NPC9wZGZhU2NoZW1hOnByZWZpeD48cGRmYVNjaGVtYTpwcm9wZXJ0eT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5VVUlEIGJhc2VkIGlkZW50aWZpZXIgZm9yIHNwZWNpZmljIGluY2FybmF0aW9uIG9mIGEgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+SW5zdGFuY2VJRDwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48L3JkZjpTZXE+PC9wZGZhU2NoZW1hOnByb3BlcnR5PjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhU2NoZW1hOnNjaGVtYT5BZG9iZSBQREYgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS9wZGYvMS4zLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZjwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5leHRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+S2V5d29yZHMgYXNzb2NpYXRlZCB3aXRoIHRoZSBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5LZXl3b3JkczwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5WZXJzaW9uIG9mIHRoZSBQREYgc3BlY2lmaWNhdGlvbiB0byB3aGljaCB0aGUgZG9jdW1lbnQgY29uZm9ybXM8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UERGVmVyc2lvbjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5OYW1lIG9mIHRoZSBhcHBsaWNhdGlvbiB0aGF0IGNyZWF0ZWQgdGhlIFBERiBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5Qcm9kdWNlcjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5XaGV0aGVyIHRoZSBkb2N1bWVudCBoYXMgYmVlbiB0cmFwcGVkPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlRyYXBwZWQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+UERGL1VBIElkZW50aWZpY2F0aW9uIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmdWEvbnMvaWQvPC9wZGZhU2NoZW1hOm5hbWVzcGFjZVVSST48cGRmYVNjaGVtYTpwcmVmaXg+cGRmdWFpZDwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+UGFydCBOdW1iZXIgb2YgSVNPIDE0Mjg5IChQREYvVUEpPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPnBhcnQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPkludGVnZXI8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48L3JkZjpCYWc+PC9wZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHBkZmFpZDpwYXJ0PjI8L3BkZmFpZDpwYXJ0PjxwZGZhaWQ6Y29uZm9ybWFuY2U+QTwvcGRmYWlkOmNvbmZvcm1hbmNlPjxwZGZ1YWlkOnBhcnQ+MTwvcGRmdWFpZDpwYXJ0Pjx4bXBUUGc6TlBhZ2VzPjI8L3htcFRQZzpOUGFnZXM+PGRjOmZvcm1hdD5hcHBsaWNhdGlvbi9wZGY8L2RjOmZvcm1hdD48eG1wTU06SW5zdGFuY2VJRD5UY1QyTXJmNFQ3M3RaY0lKNkp3SHpnPT08L3htcE1NOkluc3RhbmNlSUQ+PHhtcE1NOkRvY3VtZW50SUQ+RG1ZU1V0SWJoQmZIV2hBcjVSSmNYQT09PC94bXBNTTpEb2N1bWVudElEPjx4bXBNTTpSZW5kaXRpb25DbGFzcz5wcm9vZjwveG1wTU06UmVuZGl0aW9uQ2xhc3M+PHBkZjpQREZWZXJzaW9uPjEuNzwvcGRmOlBERlZlcnNpb24+PC9yZGY6RGVzY3JpcHRpb24+PC9yZGY6UkRGPjwveDp4bXBtZXRhPjw/eHBhY2tldCBlbmQ9InIiPz4KZW5kc3RyZWFtCmVuZG9iagoxMTQgMCBvYmoKPDwvVHlwZS9DYXRhbG9nL1BhZ2VzIDEgMCBSL01ldGFkYXRhIDExMyAwIFIvT3V0cHV0SW50ZW50cyA5IDAgUi9MYW5nKGRlLURFKS9TdHJ1Y3RUcmVlUm9vdCAxMCAwIFIvTWFya0luZm88PC9NYXJrZWQgdHJ1ZS9TdXNwZWN0cyBmYWxzZT4+L1ZpZXdlclByZWZlcmVuY2VzPDwvRGlzcGxheURvY1RpdGxlIHRydWUvRGlyZWN0aW9uL0wyUj4+L091dGxpbmVzIDcgMCBSPj4KZW5kb2JqCnhyZWYKMCAxMTUKMDAwMDAwMDAwMCA2NTUzNSBmDQowMDAwMDAwMDE2IDAwMDAwIG4NCjAwMDAwMDAwNzUgMDAwMDAgbg0KMDAwMDAwMDE2MyAwMDAwMCBuDQowMDAwMDAwMjkxIDAwMDAwIG4NCjAwMDAwMDAzNzYgMDAwMDAgbg0KMDAwMDAwMDQ1MyAwMDAwMCBuDQowMDAwMDAwNjE4IDAwMDAwIG4NCjAwMDAwMDA2ODMgMDAwMDAgbg0KMDAwMDAwMDg0NiAwMDAwMCBuDQowMDAwMDAwODY5IDAwMDAwIG4NCjAwMDAwMDEwOTEgMDAwMDAgbg0KMDAwMDAwMTU5OSAwMDAwMCBuDQowMDAwMDAxNjY2IDAwMDAwIG4NCjAwMDAwMDE3MjIgMDAwMDAgbg0KMDAwMDAwMTgyNSAwMDAwMCBuDQowMDAwMDAxODg3IDAwMDAwIG4NCjAwMDAwMDE5NTYgMDAwMDAgbg0KMDAwMDAwMjA2MyAwMDAwMCBuDQowMDAwMDAyMTY0IDAwMDAwIG4NCjAwMDAwMDIyMjYgMDAwMDAgbg0KMDAwMDAwMjMyNyAwMDAwMCBuDQowMDAwMDAyMzg5IDAwMDAwIG4NCjAwMDAwMDI0OTAgMDAwMDAgbg0KMDAwMDAwMjU1MiAwMDAwMCBuDQowMDAwMDAyNjUzIDAwMDAwIG4NCjAwMDAwMDI3MTUgMDAwMDAgbg0KMDAwMDAwMjgxNyAwMDAwMCBuDQowMDAwMDAyODc5IDAwMDAwIG4NCjAwMDAwMDI5ODEgMDAwMDAgbg0KMDAwMDAwMzA0MyAwMDAwMCBuDQowMDAwMDAzMTQ1IDAwMDAwIG4NCjAwMDAwMDMyMDcgMDAwMDAgbg0KMDAwMDAwMzMwOSAwMDAwMCBuDQowMDAwMDAzMzcxIDAwMDAwIG4NCjAwMDAwMDM0NzMgMDAwMDAgbg0KMDAwMDAwMzUzNSAwMDAwMCBuDQowMDAwMDAzNjM3IDAwMDAwIG4NCjAwMDAwMDM2OTkgMDAwMDAgbg0KMDAwMDAwMzgyNCAwMDAwMCBuDQowMDAwMDAzOTc1IDAwMDAwIG4NCjAwMDAwMDQwNzcgMDAwMDAgbg0KMDAwMDAwNDE0MyAwMDAwMCBuDQowMDAwMDA0MjE0IDAwMDAwIG4NCjAwMDAwMDQyODUgMDAwMDAgbg0KMDAwMDAwNDM3NCAwMDAwMCBuDQowMDAwMDA0NzE2IDAwMDAwIG4NCjAwMDAwMDUwNTggMDAwMDAgbg0KMDAwMDAwNTEyNiAwMDAwMCBuDQowMDAwMDA1MTkwIDAwMDAwIG4NCjAwMDAwMDU1MTAgMDAwMDAgbg0KMDAwMDAwNTgzNiAwMDAwMCBuDQowMDAwMDA1OTA0IDAwMDAwIG4NCjAwMDAwMDU5NjggMDAwMDAgbg0KMDAwMDAwNjEwMSAwMDAwMCBuDQowMDAwMDA2MTk2IDAwMDAwIG4NCjAwMDAwMDYyNjcgMDAwMDAgbg0KMDAwMDAwNjMzOCAwMDAwMCBuDQowMDAwMDA2NDQ1IDAwMDAwIG4NCjAwMDAwMDY1NjkgMDAwMDAgbg0KMDAwMDAwNjY1MCAwMDAwMCBuDQowMDAwMDA2NzMxIDAwMDAwIG4NCjAwMDAwMDY3OTcgMDAwMDAgbg0KMDAwMDAwNjg2NSAwMDAwMCBuDQowMDAwMDA2OTM1IDAwMDAwIG4NCjAwMDAwMDcwMDMgMDAwMDAgbg0KMDAwMDAwNzA3MSAwMDAwMCBuDQowMDAwMDA3MTQxIDAwMDAwIG4NCjAwMDAwMDcyMDkgMDAwMDAgbg0KMDAwMDAwNzI3NyAwMDAwMCBuDQowMDAwMDA3MzQ3IDAwMDAwIG4NCjAwMDAwMDc0MTUgMDAwMDAgbg0KMDAwMDAwNzUyNSAwMDAwMCBuDQowMDAwMDA3NTk3IDAwMDAwIG4NCjAwMDAwMDc2ODEgMDAwMDAgbg0KMDAwMDAwNzc2NSAwMDAwMCBuDQowMDAwMDA3ODM2IDAwMDAwIG4NCjAwMDAwMDc5MDEgMDAwMDAgbg0KMDAwMDAwNzk2OCAwMDAwMCBuDQowMDAwMDA4MTc1IDAwMDAwIG4NCjAwMDAwMDgyMTEgMDAwMDAgbg0KMDAwMDAwODI0NyAwMDAwMCBuDQowMDAwMDA4Mjk3IDAwMDAwIG4NCjAwMDAwMDgzNDcgMDAwMDAgbg0KMDAwMDAwODM5NyAwMDAwMCBuDQowMDAwMDA4NDQ2IDAwMDAwIG4NCjAwMDAwMDg0OTYgMDAwMDAgbg0KMDAwMDAwODYyNCAwMDAwMCBuDQowMDAwMDA4NzMyIDAwMDAwIG4NCjAwMDAwMDg4OTEgMDAwMDAgbg0KMDAwMDAwOTM4NiAwMDAwMCBuDQowMDAwMDA5NjAyIDAwMDAwIG4NCjAwMDAwMDk3NjAgMDAwMDAgbg0KMDAwMDAxMDY5NCAwMDAwMCBuDQowMDAwMDEwOTExIDAwMDAwIG4NCjAwMDAwMTEwNjYgMDAwMDAgbg0KMDAwMDAxMTQ3OSAwMDAwMCBuDQowMDAwMDExNjkxIDAwMDAwIG4NCjAwMDAwMTE4MjQgMDAwMDAgbg0KMDAwMDAxMTk1NyAwMDAwMCBuDQowMDAwMDEyMDM3IDAwMDAwIG4NCjAwMDAwMTI2MTIgMDAwMDAgbg0KMDAwMDAxNjgwMyAwMDAwMCBuDQowMDAwMDE2ODg1IDAwMDAwIG4NCjAwMDAwMTc2ODIgMDAwMDAgbg0KMDAwMDAyNjcwOSAwMDAwMCBuDQowMDAwMDI2NzkwIDAwMDAwIG4NCjAwMDAwMjczMzkgMDAwMDAgbg0KMDAwMDAzMDE5NyAwMDAwMCBuDQowMDAwMDM0MTA0IDAwMDAwIG4NCjAwMDAwMzUyNjUgMDAwMDAgbg0KMDAwMDAzNTY3MiAwMDAwMCBuDQowMDAwMDM2MDE1IDAwMDAwIG4NCjAwMDAwMzYzMDUgMDAwMDAgbg0KMDAwMDA0MTI0OSAwMDAwMCBuDQp0cmFpbGVyCjw8L1NpemUgMTE1L1Jvb3QgMTE0IDAgUi9JbmZvIDExMiAwIFIvSURbKERtWVNVdEliaEJmSFdoQXI1UkpjWEE9PSkoVGNUMk1yZjRUNzN0WmNJSjZKd0h6Zz09KV0+PgpzdGFydHhyZWYKNDE0NzkKJSVFT0YK","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00001"}', '01a21f2783fbf706a2b8eca9ea4da061', '01a21f27872668a1d52dc6f1c670eb70', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "outbox" VALUES (2, '01a21f27896f93e2b1273ca3f1d65f8b:01a21f2789e6d3b7a5b9ade01ae8500d:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTcgMCBSIDk4IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODEgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MiAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODMgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NCAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NSAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMCAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OCAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNjAgMCBSIDYxIDAgUiA2MiAwIFIgNjMgMCBSIDY1IDAgUiA2NiAwIFIgNjggMCBSIDY5IDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSXQplbmRvYmoKMTIgMCBvYmoKWzc1IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc3IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk3IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTcgMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk3IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5NyAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTcgMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5NyAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk3IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTcgMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5NyAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk3IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTcgMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc4IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5NyAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzE4XS9QZyA5NyAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk3IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTcgMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5NyAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5NyAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk3IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTcgMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzggMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5NyAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk3IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0M10vUGcgOTcgMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDRdL1BnIDk3IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNDUgNDYgNDcgNDggNDkgNTBdL1BnIDk3IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFVudGVybGFnZW4pL0tbNTFdL1BnIDk3IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNTJdL1BnIDk3IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1M10vUGcgOTcgMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTRdL1BnIDk3IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzU1XS9QZyA5NyAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s1Nl0vUGcgOTcgMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNTddL1BnIDk3IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzU4XS9QZyA5NyAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzggMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s1OSA2MCA2MV0vUGcgOTcgMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s2Ml0vUGcgOTcgMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s2MyA2NCA2NSA2NiA2NyA2OCA2OV0vUGcgOTcgMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1swIDEgMiAzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzRdL1BnIDk4IDAgUj4+CmVuZG9iago3NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNSA2XS9QZyA5OCAwIFI+PgplbmRvYmoKNzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRG9jdW1lbnQvUCAxMCAwIFIvS1sxNiAwIFIgMTcgMCBSIDM4IDAgUiAzOSAwIFIgNDAgMCBSIDQxIDAgUiA0NCAwIFIgNTMgMCBSIDU0IDAgUiA1NyAwIFIgNTggMCBSIDU5IDAgUiA2MCAwIFIgNjEgMCBSIDcxIDAgUiA3MiAwIFIgNzMgMCBSIDc0IDAgUiA3NSAwIFIgNzYgMCBSIDc3IDAgUl0+PgplbmRvYmoKNzkgMCBvYmoKWy9JQ0NCYXNlZCAxMTAgMCBSXQplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MiAwIG9iagpbOTcgMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjgzIDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODQgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgMjEyLjc0MjUgMF0KZW5kb2JqCjg1IDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDU1OS45MjEyNiAwXQplbmRvYmoKODYgMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDc5IDAgUi9jMSA4MCAwIFI+Pi9Gb250PDwvZjAgODggMCBSL2YxIDkxIDAgUi9mMiA5NCAwIFI+Pj4+CmVuZG9iago4NyAwIG9iago8PC9Qcm9jU2V0Wy9QREYvVGV4dC9JbWFnZUMvSW1hZ2VCXS9Db2xvclNwYWNlPDwvYzAgNzkgMCBSL2MxIDgwIDAgUj4+L0ZvbnQ8PC9mMCA5MSAwIFI+Pj4+CmVuZG9iago4OCAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbODkgMCBSXS9Ub1VuaWNvZGUgMTAwIDAgUj4+CmVuZG9iago4OSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5MCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDcyMyAyIDIgNDc2IDMgMyA1NjMgNCA0IDUyNyA1IDUgNzc4IDYgNiA0NjEgNyA3IDQwMSA4IDggNTIzIDkgOSA0MDEgMTAgMTAgODAxIDExIDExIDI1MCAxMiAxMiA4NTMgMTMgMTMgNTUwIDE0IDE0IDMzMSAxNSAxNSAyODkgMTYgMTYgNTYyIDE3IDE3IDI4NiAxOCAxOCA1MDguMDAwMDMgMTkgMTkgNTA1IDIwIDIwIDQ3NiAyMSAyMSA3MjcgMjIgMjIgNjM2IDIzIDIzIDQzMiAyNCAyNCA0MzUgMjUgMjUgNTUwIDI2IDI2IDk5OCAyNyAyNyA2MjQgMjggMjggMjQ0IDI5IDI5IDY3OCAzMCAzMCA2MDkgMzEgMzEgMzM2XT4+CmVuZG9iago5MCAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTIzOCA5NzggNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTQ0LjIvQ0lEU2V0IDk5IDAgUi9Gb250RmlsZTMgMTAxIDAgUj4+CmVuZG9iago5MSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXItSWRlbnRpdHktSC9FbmNvZGluZy9JZGVudGl0eS1IL0Rlc2NlbmRhbnRGb250c1s5MiAwIFJdL1RvVW5pY29kZSAxMDMgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL0NJREZvbnRUeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXIvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTMgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA2MzcgMiAyIDUwNCAzIDMgMzcyIDQgNCA1MTkgNSA1IDQ0NyA2IDYgMzkwIDcgNyA0MjggOCA4IDUzOCA5IDkgNDU3IDEwIDEwIDU5NiAxMSAxMSAyNTAgMTIgMTIgNTA1Ljk5OTk3IDEzIDEzIDU4MiAxNCAxNCA1NDIgMTUgMTUgMzE2IDE2IDE2IDI2NCAxNyAxNyAyNzEgMTggMTggNTg3IDE5IDE5IDczMCAyMCAyMCA3NDcgMjEgMjEgNTEyIDIyIDIyIDc5MCAyMyAyMyA4MzkgMjQgMjQgNTMxIDI1IDI1IDI1MCAyNiAyNiA2OTUgMjcgMjcgNTA0IDI4IDI4IDMxMCAyOSAzMyA0NjUgMzQgMzQgNjg1IDM1IDM1IDUyOCAzNiAzNiA1MDAgMzcgMzcgNDg1IDM4IDM4IDU0MSAzOSA0MCA0NjUgNDEgNDEgNjYxIDQyIDQyIDYwNCA0MyA0MyAzMzggNDQgNDUgNDY1IDQ2IDQ2IDU4OCA0NyA0NyA0OTMgNDggNDggNTk3IDQ5IDQ5IDQ2NSA1MCA1MCA1NTcgNTEgNTEgODk1IDUyIDUyIDIyMCA1MyA1MyA0OTAgNTQgNTQgNzAxIDU1IDU1IDI1MCA1NiA1NiA2OTkgNTcgNTcgNDk3IDU4IDU4IDIzNiA1OSA1OSAyMjAgNjAgNjAgNDU3IDYxIDYxIDI5NyA2MiA2MiA5NTEgNjMgNjMgMzI4IDY0IDY0IDUzMSA2NSA2NSA2NjEgNjYgNjYgMjk4IDY3IDY3IDQ3MyA2OCA2OCA0MjQgNjkgNjkgNzAyIDcwIDcwIDI5OCA3MSA3MSA0ODUgNzIgNzIgNjUyIDczIDczIDMzOCA3NCA3NCAyMzYgNzUgNzUgMzUxIDc2IDc2IDU0MSA3NyA3NyA3MDIgNzggNzggNTYwIDc5IDc5IDY0NiA4MCA4MCA2NjAgODEgODEgNTQwXT4+CmVuZG9iago5MyAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL1JGTkhTSitMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9GbGFncyAxMzEwNzgvRm9udEJCb3hbLTEgLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMiAwIFIvRm9udEZpbGUzIDEwNCAwIFI+PgplbmRvYmoKOTQgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTUgMCBSXS9Ub1VuaWNvZGUgMTA2IDAgUj4+CmVuZG9iago5NSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk2IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDU2MSAxOSAxOSAzMjIgMjAgMjAgODk5IDIxIDIxIDYxNiAyMiAyMiA1MDUuOTk5OTcgMjMgMjMgMzU4IDI0IDI0IDMyNV0+PgplbmRvYmoKOTYgMCBvYmoKPDwvVHlwZS9Gb250RGVzY3JpcHRvci9Gb250TmFtZS9CS0pKSU8rTGliZXJ0aW51c1NlcmlmLUJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTEzIDg5MyA3MDBdL0l0YWxpY0FuZ2xlIDAvQXNjZW50IDg5NC9EZXNjZW50IC0yNDYvQ2FwSGVpZ2h0IDY0NS9TdGVtViAxNjguNi9DSURTZXQgMTA1IDAgUi9Gb250RmlsZTMgMTA3IDAgUj4+CmVuZG9iago5NyAwIG9iago8PC9UeXBlL1BhZ2UvUmVzb3VyY2VzIDg2IDAgUi9NZWRpYUJveFswIDAgNTk1LjI3NTYgODQxLjg4OThdL1N0cnVjdFBhcmVudHMgMC9UYWJzL1MvUGFyZW50IDEgMCBSL0NvbnRlbnRzIDEwOCAwIFI+PgplbmRvYmoKOTggMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4NyAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDEvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMDkgMCBSPj4KZW5kb2JqCjk5IDAgb2JqCjw8L0xlbmd0aCAxMi9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7////fwAJ+gP9CmVuZHN0cmVhbQplbmRvYmoKMTAwIDAgb2JqCjw8L0xlbmd0aCA0ODcvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZNNb+IwEIbv+RWzB0v0wMYGElqEkCAQiUM/VKrtOcQDjUTsyHEO/PuVPQOtVntIoscz43nfeCx+vR3Ga22POJ7+lvCOvR1cjePiueoSIba2Hlo0/gVRo75F+wV0ztY9eij2271pfCLE3tSXQeMt538pGzw35jsh9IBi6L1tEyE+Gn/BBYxoAaIm2Gs0vvFXkA+JEH/Q9Y01C1CJEDujC9sGcX2Scg9I35ytD+jh1BjtuBMcQ99ETUA3tWeK77qtulh8uPYe2705WZhSlh46zgQASN/x3PTeXWEUhT2AxhNFXp1G15gzjG5ifwQPQ9ddMIgEGVfR6PhNg/mXqkVI2fB9lV2C+l76uHbIG6Sfz1bfQJHE2mrsu6pGV5kzJksppVzBsizLchU6/hOfctnxVH9VLqarFSylnD2uIk0i5YpoSrQjmhHNiLJI8zlRTrGMaE6xCdEjxTZETxSbEq0ptiXaRJpIooKUcWxLddxhR8RaStqliKTCD5ByRpmK/OVPROyPVCv2RzoV+dvRnor8zTiT/GU5EftbE7E/cqTIX07/U5G/jHchfxnXkb8JqyZ/GasmfxkrY395PFI+u3C4YYbv01QPzqHxcYTj6IQ5aQze70Jnu1AVn3iJbvcx0Gv5F7KxHCEKZW5kc3RyZWFtCmVuZG9iagoxMDEgMCBvYmoKPDwvTGVuZ3RoIDQwOTgvRmlsdGVyL0ZsYXRlRGVjb2RlL1N1YnR5cGUvQ0lERm9udFR5cGUwQz4+CnN0cmVhbQp4nJ1YaXATV7aWZLrbgCLAPWKMOnQ7DoRJCCRhQlEhEJYAeRDyIIGE1SzedxlLtrxbsq2lJbUWa/EiG2zLWJYtS8YLGIINASbbIwTCEkiYhJdMMpmsZIrJaeY6xSvZJBiGTNW8H+rqW7fOuaevvu98371CwbhxAqFQOG1tWnxSrjItO0+xISk3LXnOhqSstHh5ZmJ4chVP8Q+axDQ/XSygJwgYk2n0KSYe/GspuvpgNPXPaGy6QCAYmjRdIBBOnzJdILh1SxwbHmDiGeGZn8UzBRFCIS55cVmiPD5pdWJStjJNWfi8PKcwNy0lVRlz523ek0/NmzPvyXlPx2xMTYq5U1fM+lx5elKCMmZZnjJVnquYKxCIBEIBXV7Lr6irrftLw+kGnwNHFfsJeoLIsEp6SzzeJJ7YNQFEE5ttnIXjLOGfWAyiaptL/AAfkkYIhAKBQBAT/sbfmU0mc/iTwtUuDD9ORgliwgu8JHxE2C0qjvh9xPC4DeP+iv2EJxFKQhX5YuSV8QvGt014ecKHE98Ub3hg6gOtktkSr+S7Sf2Tj0x5YkrKlFtR/eSiRNMg/+2g0DTIzxiMMI3jDTfXDxvwj3+mpfAcOOA55MCGcf6YNPyGwiMoAsfIHDZcTaDtcFyKwgP4CpfAWrYL+g+DsUv4PUyCAEyK4I38e1K0AwVgB+Gr8/TRdbjNYrExXoLlMNMjbEriYyZxLMtiCkJnNVjpOry3vjyDGdYQGSXlCXQprtcbtIyS4FjM9C3XE7puEsdyHNZC2A0WHV2Kx5d6fAywEEDsfxLBa/6TaiRrNcc2nYCfD0SFbsz9Ch4CAZkIXa9LOTypZr/qLerEgYM2hgxUV9Tqaa2xWEElGg8cZmAmATOeaX9meeymdXvcxSGf11tH12jd+2TNgdoD/b48RNLP52OkckbWioxFslWBlM9oMrF/oDVwgDF3S0mlKjdVVUhtK/EH++r855qYUw2YxMveEsSqBbdu/VktCML1UPZJiyrqOxDBAhCRr0EiP0XK4uR/c+9inM7M0mRyhma1emUFlxbdp8fqjI6qLTLEEvLiqowquoLFdEYDq5WNbtZVLtjz4ehmke4Wwq7n9GZab8ayHIWONhk0Eh2DfR4/FbJnvcCgdEJeVJVZSeuNt3OQr41m+ZAL9Xz865aP5KjksExHod0ngwTiy5JzMds2KRI305JyzWB5B3zTDxtDHpdJFdUNBKwBEenj1/MfS8nO05ZeE11dZamgyd5czcyyeIMlO9pgYS10J4vtc1WuYdAMoq401V1MPReXlxTPxMXlvbRChiZ//uQ/+ltrAgdodjvWhZMpgYaDnveq2Y7o12zqJr8MiaBASvpQDZGWkqdRUa9sPwlRMPOdYB9DpnTs35PezEig0pl/S9ioFtwSxKgFGV1RDljzPqyCLfA7sg82wU1pRZu5zm+NtDhMDsZL6DnMtIbdHb/GJI41sFguobMZ7UZ6QFejqE+CCehktNxdU+ynWt0tXhdzEdZeQOuwAkdNbiflrdm738XAFHi3LlDfdNA2zW62WWyylhFIxrM5O18wiWP1Bow8rSAMFoPNSFuNR8ptrDpj2lzkxMiBueBWt5tdHdZpDRxmsXP22/UsY7clvDSmHpuR9hsaKupSOxZHr0ArMclizUnY1gvj+4VdQMCzQETwD4FQuiM5uTCJWvzype+Y/aAnvPXVdddSv0KzYpFoLpqDRG89Co+fPddyqZtBTbBF+mPdm/VNVFvfnme1JgPLMhJEs0EYAmz5hbUhvyrqWxCRpyBhFJjmX4HZcB9gGoicYk2GltawmH4MMD/+DUgVVftkZCukECG3t95FO2ucVg9Fnmr0JPRQ7U2tnfvz/Cmpu9SbtjCSYrYrLQgreuHxIGwfhdsnIAIxbEXrYDGpEHxyWSov1mTo6PJfSEH2CkaX/5QL/rI8qVD/UkEVh2U4i8KgjiY8RhfrKo4ke9Utab74huTIWrmlokS2ZyT8KBfsOWcSx1o4bD9hNXA6OttSwinqi/ZPQ5GwRFfNOqy2aaahE942muxf6vV2exvNfi7aaTabHbJmwsBhpiVsYup/mcSxOhbLI7ScwW2km9h6474CReY0ZXZ+rqqwTJ1Xmm+IhM+IMbQ5LLg/bySI1vTkwExw9EcN/v06RJAF3fCIlByo3mTbuU3WZm7VtxoiDc1Nhhbq8jddX19ZcWh+BxNfX9oSlPW2N7QNdCpX7qN7bIaQPqT3T9ubmObcSD255tVVz36+ebCQOVHgViXK4jIKcpbmBv63kJZA/cj2Xw/JT1hGAAEzQQSzQERugt38FCm57ldYpNwHFkZCXqJNv1+/6j0/BhY6M6205NqCMnIT7CWC/YHadqrVk7uWQXmEvLQs3UBrjQaD7nb0eS7UczuarAnHW/S0wpJrD8ognqgzdhhr6UBPyNNFeT171jHkJqQKJ0kLJ2HHJAn2XP2tZreb+EJzIfa1jXsS4uiektS216iNWzIyUxkJ6pfAGbZLmX8TC0TdeJfsvrmNf0/qYz2ePuqOIJkx9AT+EnpiDVqxFj2FdvMl0WgxzhpHtclG1+E9DnU6y8iHNVgGm1+eQGnGSt8Zrid44V7pK6vp5JgmfjxG5lxAS2Ac8ppkpTaPzkl5HE6XjTHBRDj8FjxCk90dwziWaSkrS6DuUtRPuJ7g9/emVXt8Bkbi1gzCcFd6MOozEMETICIv8/FASKGS6OP6TLQpkc3PWRDuZSyWRVjZDhZrdBVnMMhHZCTv1uVR+emNnzKQSnSbB0y0aSdbmrFoFPLkQBZhYTHycgeLtRjtRVkypCRWtrwAkd0D9f4jtCHc5vfXe2u/rDF2RL9q0bT4ZRKUqDkPV47AVFXUX0C08Cp5Hbbxv5d+jO9ttNUw+wi7wVpAPw7zcfKrhZnYQs3WLTR5XVXIaplMQsuxHnoIvY4vD2UPnjjaerSbVrZgyuwCVkWVlVW/x0iQhQ3yP4Q8rqivQUSe/Zp/SzpcRNzTQe60j0/vxoiaw9LtxU6fjLcQZPcYwp79Db62mALph8Hff94Fcw6nB6KuwyT4Q4gsbpvKl+DVb7jecR3f5YpeVpSyfiOF5uAVOnsLA2bAiFZrVryd0du1LroJtzsxtkHXG5J123o5D611Yfm4RlulZxK0+sxcCmEQjzfZHE4apuJnWpdtrmN6nZqhquP6P00bTsYNLEYeUt7t0tR3eS6yOI+QIDsbhBudftXfQRz1NYgRDiKyD1LgonTQcsFEj9L8RqZmpWalhsu6TXP1SPeXF2syR/ZvbPe/yoXu5ZiGw7LsRU6fjBxAkbxLmt6WEwi0tQUCOW3p6Tk56bQkE1X0w9r30/JB1g2aoGpfiyqq628r//HYpzAfBIVfkudj+A08KfV5PN69xa1JOTuK92Qz5OUmV2Gmcwc1+4/r5271bu7OZciBXVnyvLRMWcY+ha+IJq9M3pSavStRNu+z9D8DA7MvgOhAwgW0gCYv7EraXlVBFebU9Hq4JlsNo2nq0HVQf7v2xncnVcE0H+NyuB0uymnRai0MeT6mzOoobqXIK5NRw3Cs1O0xmesZc63T7KQGrhtWL52dsFS+tP2DLnN7UzOjd7lNNRR5uQmkcEw6O6F4z0uqK0MX/V09RzrjFtGSNE1fUT4/Y+gXK3URRLAYCFJxMQzMUiLJWGBQ0F1ajOz0H8fk3u68QxREwISv4GmYtODKo0mp+fnZDKwm/q3nIhUjaCR9IBq2SuFNojnQ5Gyhjh5c+iiKSFi8qLDEvrfojlm++NOIXV4Hggsg+CMIyBz1v5rmPvX/0zUXqMfa5hz1Hd9coL6PcSYVAhQHN6TZrYp2v9fb7ld4s7JzFVk0rJ6a7VX421u97f5cb3aWQpFFS2C95hBUdMH/9AnbYSo/HsZH3JwOhdI2q6ePtodbtJ0ZNWhz7pwZlIT2Njc6yzMZ9AQhT9tcvotC8xdALMyGJT/CRHgAyNfnz/ExPQ7NiYqThj9N25x+CFEUWoVWoKkoBy2HGWgGpEHUR6E3zzGV1frqepnkW2dYKYR8GcyK4JfwN6Wnqyt2FzNoKvqxXK7uQFOAxzrUe13vUne0w4QExtuV3VYM61BNWVwDDa8M92IltoZKN+VqdNTbGYjjg9jxfdXuk2PDNxlTEp8eG01LYkz98Pf+3QM73og6HSBrv+Nfkabj5NvsLn1q8eqD2uiLDd5mPwWR+GI0YRmauBiNj6wsM1SxMk2N9iANQ7i1r/pQ/Ru7ndFrirLjd1IoEifbQQHfYO4Gp8cicxXbVTT5tkFhUFBoF07WaqvMbj0jeVgzBD/3C7sBj+Af+0yq2ott25VZlEytfvkyCCBi4PTxA3WJGRYmx9Ks6qQ6G1s73tg6iIRowqOz0MNo6rmFEPvBydDbfkbiZoNw8wRsGCXJtdunpjN86mUpJBA3Mk7OT16rjN9Iww6CvDSGCl/evy3/u45/j1+94xYbiMDho55GqtdVtJhB2YS8SJtZQVfdneGj+2oGeWZUNST8zhFERJn+mfzzZIif9QP0wsPkNThdLm1t9rQ7GYiALzCbmbOZKc6sr7AwIERXsQxXbUE/5fN4emsZ8jQs4Wuxvjp3TQ/lxs3ukWPM6D+fsXvh6LFBQRiseuvrzZUp5TSagH7asyT/fYTDD9ipgi4uRFls3O2jM3nWhB4wbk3Y8AsTdDZDNW3Bybd7GktzHEzTi5hVY66okJUZyvTl9DKUr1ypPI/Gw09Yd1mjtYeyWS12ZtTrPmXcnLT8rjy1uK9xT66TgeXDXoy8luWuKwpQkmumQ/yJgzZV1D7+EnmWPzvVetJ9yn0s3hb9vCr71SUUUuCZnHNvLUN28xN4D7bPZ3W5ZdUGSwFNni0rYA2ZDLqJb7e4LMmM/lXN85XxPbros82NRy5RkIE3VpRpqpjhacMHMG0lW1kl09h0dbQEvY6mQ6UQ6KMRMPlHaVKuMju9Ud2qY5zGVl2eTJUet7mM1pWZNe7KyA9rB88MyT6X70ulJcBo+viPAsJPYRKcuRDBN4ZvRQ4RSFCAGDQrOaXJl03HHTFdfk8Gxwhf7V03E2bMNMuYmjCWyyPuL6zA6BqBXoE5r3wLe3qAhFU0tN17sWHGTEuMKYnL7w33hC82zmkPx3cV5kPwMBzqi/oeJLABxOQOvp3Pl4IEEYNIjMYjqkqXT6cReovBRvstWDW+31okZ4bzCXlpcTxdiusMv/pDmMSFei7ega5FT5fiCSW1HQxsI46163PrGPK5L9AibPv+gaQ3qfoDnLOdIffqgwm6zL15h6bNgM0YueODAwePXpchcal01o64x+itEMJt3iZLiHprMO4PjATtZIPw0xHI7Rd+D6KI7y9J5SWV6Tq69G4WXeNCPd/czaJCDsu0Kmt8MnjnKtHYMOoEjdYCevYQDo+GmpsbGjQZDbSytqGog2pvaG1tSD/10Jy589AzjCabSNOUVDKlRJXV0EIfxiX/B/qRejAKZW5kc3RyZWFtCmVuZG9iagoxMDIgMCBvYmoKPDwvTGVuZ3RoIDEzL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv/HwYOAABBigq3CmVuZHN0cmVhbQplbmRvYmoKMTAzIDAgb2JqCjw8L0xlbmd0aCA3MDkvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZVNb9swDIbv/hXawUB76GJLstMWRYB8Gciha9EU2zm1lcxAYxu2c8i/H6SHSYdhhyR4RYrkQ0lM/O11ezev2g93Z74n6s0N7akv3d3yeddFcbxqy9PRNeMP5ypXXazDo+r6thzcqJab1aapxyiON035earcxed/Lgt3qJsvB59DLU/D2B6jOH6vx0/3qG5YUKEmtalcM9bjWSW3URz/dP1Qt82jSqM4XjfVsj364oZoIjnU5LVvy60b1b5uql4yqQ+fN0q1qupyFBW+y+OuC5u352F0x02zb5XBqzp14qmUUpM3d6iHsT+rm1DYrarcHstLX7m+bg7q5lLsX8btqes+nS9SJWHVNVX4nXj4H7ujUxMBvq4KpUq/lt7PnZMAk1/PbXURKSWWbeWGble6ftccXPSUJEkyU09FURQzn/Ef+71s+9iXv3d9cE9n6ilJ7GIWlA6qyFEmqKlGWVSCyoLKM1SOzaCm2ETdo+5RD6gUNUflSTK1rCzCipYsS+xiW129c6lwzcoaVVAF3qlvRJLkSxSc+QMKzgyyFE5LhalwTlHCSX9SOPMVCk4rCs4pHUnhXEgUOC3UKYx5gRJGiFIYjXjCZyQKfAY+DZ+hag2fgU/DZ9mnhY9OaPhyscGXcVYavhWVafgMRBo+w8lo+DKxwZfNUXKG9EXDZ+i1Fj5oNXxWbPDlKANfBq0RPuo0wkd2I3xUZuDT3AkD35QuGfisxIRvLvvgs7IPvil1GvgMfEb46KeBby0x4bOcg4Evo9dG+Ihp4SuIYuFbiYJPU7WFb04UK/eTWix8lhOz8GmyW7mfkg++TJTn0/5ZBCV83HLr+bS/REHBl9ElC18m++T9+RcpOWG0nFMmZwhHJm/Qey/DeJI55AeVn8fXyVie+t41YxjHYQz6mVc37jrXu7bzu8In/CFc/lu8ein+AHglp5MKZW5kc3RyZWFtCmVuZG9iagoxMDQgMCBvYmoKPDwvTGVuZ3RoIDg5MzQvRmlsdGVyL0ZsYXRlRGVjb2RlL1N1YnR5cGUvQ0lERm9udFR5cGUwQz4+CnN0cmVhbQp4nMV6B3QT17a2HaMS4CqJJwpmJswEAiSEhBDSKIGEEkroxWCwMbgX3OQiV2zJttpoVK3ihgvutiRXjAs2YFooufRmElq4hJKbzt1DDu/Pv2RwSbnJ/d97a/1recnS6Jyjfc759t7fLq4uw4a5uLq6eiwL8w+KjQ+LSohbGxQbFvzGmqCQhAi/WOd3C1mCfVE9kmTHjHQhh7tQavXj15G8F7/ajkwvehA/P+SMcXFx6XpmjIuL6/Dnxri4/PLLyHHORz+MHO/8d2/kBBc3V1euYOncwGj/oCWBQVHxYfHJ86NjkmPDQkLjXxp8N23qW9PemDZ12jsvrQsNemlQrJdWxUaHBwXEvzQ3IT40OjZuiovLUy6uLqsyrOzc3B1WeN7syK0xc1GmhUcOd7P8MvJp9cgR9cN7R/QaR/6N7Ra6ubi6uLi4rHHu6HlGrWacG3DK9qrzpcfdZY1zueWuk11tTy1047pFDXMbtpIzhtPGreTW8ML4IU+/8XTp02h42og3R3wzsvNvJYKqZ8TPjnt2wbMXn5v4nN19pHu4+z0sDbvxfMzzV4WXX/AcNWxU8qiLHr4eP472GF2Eu+Bm4n3ixItLxwjG3CbdqKeoRCrlpfEvVb7UO/bZsdfHzX15ysuHx5dN8JqQN3HFxMuvTHsl/tWJr1a+enwSPmnWpAOvpU6ePbnk9cY3Mj3VXezdbld1Fzu+y009jFU+XPFIyb3yXy8KYQ4YYQ4ych5x2S6h8x1yfoIUMPZ9x3mk5yEf2CtEc8DAgTtcwVWVDWobodjm+uA6FMBMN1gLAiGs5NnpakmxCN5CmzyKRXkxmlS+klHqyGImlymx22nbyPEGg7pEZojSRmsj6lE05HpkmeQ5ObiRMdodJLwCk9v3NOuataMfj+NH0NvobcGBTPDI8TKZWmyQ1SvtCj9fNAMt8BDHx6eHKvmwgHe1UH9aSz6Zspn2oYODNjO+/VP4p5WF8un4owm86Snyj5Xkk6dtTDvT1NhOt/ULxf9Ym6K/igs2Sh3sM45b99xbbsjuXribfQM70wJ+wgknEQfGHd+z02Yn23YXH/sU/3EN/A29scQzZmswGbI1afUyHDaCt/DGvtloPHL/JMLn5TBwv3Sz5NY/KOxr9DR8KBSViCsqSkoqKsSlIpE4QUTC7Bd+90yAPikSw/1/Lj+qTXT/9uKHvVguLICfhapmukJu5mMmvUqlzSKiJaLMhZkqmSZVI+Pvl1vkq3G0gTc9Q7Fc0b9FB9PENDe3047BLeoztFdxoHhYeYV1p3UHWWDZabMSJpNKkkNhB6VGa3ohUbazvJzCqouSq/18/LcExpNYrkwiz9HjglAUJoZ4O8tp1ya6X7n4YS9IbmC9MJUdJqRrVH3SXfi30j36kDddIl8xcAEOpoFpbu4cRAV/gU6iu4qDCy9XR5sVpLS8RlZHHOgqbGqhOtorj36OY/cefPTPCZu9In0DSKxXJlOoaTMfu10ULKyraK+pJo73zEecGVET0LDkUH1BMpW4Q2Gox+ETXonOZM0jBS9J90BAE4ywuTZcA+8bbuwLd4RBwVGpq4kQv5LuCCrRltF+CIciFcdqNFiuRf4DUe8gznT0+to8T1sQFWDviDtLXNzv2NtMKc0yfQbDR/mwWgicotOmMqKxTfx+pkIuoQRoutSmErOv2dSJ7j1lKWdg7EUsvBNIoW6T1scP15jNjJ7Aao0GtcpIZVdWKhqIAz9UfnNyU/OicgqrXLkzIL8Hb6nfaS89lPVeLmmQFTMGAx+zaOs1DYyNj1XqI7zzNhBzF3svnWeLuLSNuhpWJN6Kb/IWB5NYbWBCrkVKJeyU7JaV87FwmSGJlsn4AuQu3cO62Vwbbrix424LFaYsXSbD3xK2NWErMW/FeXganur87LPDOaGhOipGm5dZQpRU5db2rGme/OrYaWgcEp6dBu5H9hV90UUJUovE7Oi94FtTaFYnun/ZC8G92N9hFjQJS0zWHBPZ0Nhd2kQUl6THWylzoiYmEkev82ZIFRvkpFymFutl/CrGzjQ325y3rzeoS+QG/lq9RPcFDpN4PYo98TVkaUqENZTYtDJ90QqKptU0TSoVcpkVZyCBg104oWtWk0aFNpPEbsdKP9oeoFRlaVINMr5Wq9YSu5UW9Qf4oyVOdVg9oA42J+AabXTVAOC8dJm6q7jgNWmLfyc7zOZef3XpJXj3MtYC7Z3CCIMlpotorC8sLqGwCJVVYZIY+LLsFGk6EUU3tVPwCg/Gza6cN2O655o4a8bO6h0luUbaqNKRtJY2WPDaXZZGe0cK4mQrFUqafFfMwVomxy1cvwifcUB02lGTY99NFhdwNLBciDx46bLsLBkpFoXFRxMbE5pr20razxdRgl3SHpGYfbEJxps/t7vf74X1vVg6zGdxIaznYt1oP29BbXR7e1fp7iZSZZYZpAw/URSZJSJiZDVHKTD8yDPn6UxUMU+n1MhJNLKJO3hyq0U0raJV9Gi5SqGU45oEdeY8hVqpwNH6g9xCdWE+Tu+i6wyF/LKc0rx8oiovJcpKpRitkmKiKC+/pCCzMDGfyk+MNAURUZtTt8VRkQFZ69/GA7x4yfKMLCqdJ2doHXkKlXCx9OkShefARdiZesbhaKWbBy5iUZ/mC9BBgbe0I7sSvnX0Y6vpBsT0YlVws0uo15k0TDZfG5cTqsZzlHrGoOFj20p3OPI/NRoM6nyZgb9Un1m0B2c38obgo/nf4QM9z8tWqbJJhX9hOLFkS0JQALV1q2jVXBw9c/QtcCGxqqaG4uY9lOW8MEmVtT2D3Ba8LTWW8Fx7GJ47m9ecX0J11O7SFhP15enxxVReqjY7AhdUFfVdV2xNssP9H73g3Yt9zvZ5x5Kvfn0VLvu4xUybwU6ey6swlRJlJdsTTZTYbE6qJIrz84tbNtvmBq9JWB9GYV+XpfvaZxExouwMMbUwIHwBEuCbuEPP+O+ohPurE7Yx9Ux9nZ2uGzjhzbp0p20tAW9UwpsuUWwZGFvN1DH2ula6dWAs9vnj+1jIrhBmhtCBiXgA8jbxsK9P5jgMReSVkjZLPuHYERdroRJNpsQKAvtco2UYhhJk9NkFbaL7fadz2NqLnYNl8LMQa5Fly1QmnK5UNTmdhO3PXNgMqWKlvF+4GqaZaW6uoWsGdVYvdZqJ6TzsRL+tafsLW1PD1DHNzfXORX5vazrja5/YGuzcprXpi1ZRApQp7YF/NsF4k+utXrdWdq5wu2LwsA+j/dz/ltIZlFq5IlMhzyQlMqk8XcnPUEiV2RlaI3LDBai1SPxwoRPx93qxhnsgEP6Bs2wc4ixXaCX6qzjrx8NODYL9V1A/pDAoP8IFqL5IzC4xqhPhuW/Vie7/+PbtXqwWljgx6c3DjnXpjqtJnVybRUZLAgavo0dulq3pYxQS5YqB67D1MYqhYmC1K/qwgrVMZUVCUZmorKqssqRMXBVDYra46Lg4SmCT1qrE0G6Hdrs80f3H6xDxFdYKq50CzOZdK0qLz6P+heZxfKpb/Y4Q+YUavZnSGWmTIofvG2tvFVHIHYI5rXn/2PsT3pXSEmIn27yXa5f5+GWHEFhUqA/D+FB/wfQ6mMbGDnr3oNCtj7neVTZb+OnZBDQcPbcg+jXKG5K51VbHGVIAC4rEcHEXNCQ6Ke69627s/wGBkJ3wa6rpT3vRQcHezJbfUE30DroH7/x6bBDtT3tt9GeC/oKW7mY6mcb6PUOEfSwqeMM95P3bjXUyDQ2dvxsrAE+TmJ1iczXClB9gAoTBcDfYwo4TPhkVSYfSIUExjKhflg65RVqyAUahix7bDTkyM2HKMRQYqe+A/gExnIFH+QYKRsHpgpbCqu4Bip5IJ9CRkX5MZP9iFxTSqO2h76NAD2msQp1V8i5EeyR1aMz7dAM/H0BHxoYPzuhQWKN2+BpSPT5GH6eHq+j0utGzwD+pkyno1I4W+KlssLAcptsg+LFLuNEL78IU7KsbfUqiWDvE6tmZZoeN3jlwHv592LzJK6LzaLPSkmXKtKaem+RRHWhNYjL4SkalJYuZUqa4tpYu7p8UpovVxdiRB8z0UOiVOj2uU2t0OvLL2zV1jpxmXf++4+loOiQomInv38UBRVxoZkZ8VESYKCkhNSYjScmH73nY/SGu6Md/54oEIOm3nHd7Ya3z7/kXsT0wB352Mut6uZn/pyYzXb5u4BRqmEamubn2Vyazz9pN52GfPzaZTc0NxbVEY1XcYgrN483Iknsq+m1leZ+hsdHlA7Zyoy5T/wUOb/Py1Hm0ldzX2ZbbRDSWJiym0ALeDKl8w2/mOpwE68ncdY/nTuPdSjv9ttfypHUbSKVSJleZ+C2ZgXUbiNUbwnz8KGyPXC7Lpq18ATRaxNVidic8gzjAUSe6F8BwpoHNgLew5Q8nA1+on6mgP1E+2WkD08zU1LQPWqNFWqVOdjWSneGh2K/PO/kEcGiUygOFPtJxpAqlQkWolPocJYUtRX6sHk3QPF5r9CmFQZX9ER9bHvBoqmxlRuwa+eiB86xjysqaB89ziV5eqz/Ax8oa2QkcDRcCHhVwsrWGLANh0BlzdBTmCQlsBUfDFcQ7yQw7vI8he/VibRApFTZ1ODlFP5eJzQkb5DJJf8BlYB2vRndOTWqVWjkpp9PotG0hTNiAEdmjzM1YgmNtyJPXz1GCUmOJyI15tyj45E+ndiryJJ/gaB1vYc3ib0gBOgje4OJ6Blzc4DnwFlZVVFRViSqio0Wi6OgKURUlgLEqGwTvYkckumphkhu82SvsgQmcXL1BV0ZACPcQmm0NC1J4K/tProHpYZpaGgfjz0BdmDalE/mzpzwy02Ik6QRKfGQTLY+UbRmYU8HYmJqWLrqhf06Q1kdX0MIHF9gqTMjWmnXU92DlGLh3UTnnSazu2nIDtDfc/sdRugApH7O3DLvr/V43mN/H2+7wTL/ibQe5MKW9zFZTkBGaRybnWLaXEIVlJcWFkh3iAmqHSKQNIt6fMg9Npf6ACE9PHULSHIyjLwAeDM9n62ROGjxNZWPPJ7pCyCU3aHHK8C3vCPOpJpfUq9QKcl3Y+ti3/TUSndQk4xe1lxqKiEJtXBiFennTY4Z4hz1MPbO/s4zu+q13mGYRl4vZxhPu3ezTWAzMYeuEsIg7G63/AG1YhF7PyfbAGk5qD8KcHpgJw6BidKqVI09JkAURyJ8bpjHrkiklrVZStLdkZdYGi9JMWxg+FnOl1GasI5zCw9gOlkh0hbKLbuw8iBZOhzZul7pJk0OqNJxt3Gy5TK6gls1BfDTjTfQyP01riKkhYOub3M1B6q0D8tcxzUx7U+MQDrtJJ1Z14F+d4uXlF1nNCoOEQm9DixC1oLW87i/OwLBTd/mCaVIH2+Fwb/+73xlYctrnHHaHHcMmC8+u3TeJxC5NWLJiztpK/0+DqIpUDnYrKi0mOTaB7x+S4huITzjr+QBGHb9/8VBs9/o6ckErB7vTsfPi3uM4dgvNerRV6Luo9h81uadvHKQ6ojlHg8p9vPFXPkrxJbFLOWyH8ETZ1s2e631jEqmIIs6ylmxbLd5e13iEFEwziYF2wGGHa9dVCLnqBlfAJIyZunQiGr2Rn6HLzJGT39Uc3XXgBP/o2drbvThsQbzmOWiUJ8Lefbd9DrxY0ZSTV0Oa6oUJ4eF0CjEp4X4XPLWra8+xg2HowwRVjCyKEsAoaT1k1cP5eteG++zY627s3x5OFKJZaC4ahWLQYngWjYG1MPxO+aGTlMQkz7HgwOc5Cs3VfRSlTGbgx9GxdEC4zxM6E2eQ8XsUlYoAHL3B2xa2WOZJoGnvw2zwgPnAhZHAhwkt09+toCy0RWPRq3bJm1PP8s0rgx3IjRCI1E3sT07y5AaTXoAwbuVXKjVl7jKfMOyV6iWaDBV/fmLwqrHEMm5gclE3xU77NVvypX3ooBAfZvNfsCWm6SBjJwSeKLMBVn8aIQaqFmIueNaqE93rTvl/MXcfbLqyowe7VMKuYkcJi3bsKC5JKogReaeEiSjsXElORnjxKmLajJVvepZFVMVQWMvW6LjUrWF4SHF0RTqJnZ/quS1681b8nS9iLgEBE0+AS11aeVQZWRf4MRNMYGe2JseqlHEUnSal5URUaF5rsaHEWkhtL6vKbiK+/Lznnx3bK6NqKLOxOC+XMBqVmQYKu1SSpcuVWgjs/FR04tFYodJSoMqtrdLmEV276NRqqinBul2Ezx8b9FbI+9Un7ZryageJnSuBlbBLOMUnKfj9zDPHT5fX9xyzb55OChZK69PhTdbH7t59BjKvYW0s9XCEMGe1pmgSMXHa4rHjbnp/GUYdiT8fPQmf6es3a8rK1m8SSCwpXSdVSeW6OTqRdRMfaztWFX+LaGu1lDqoQ/X1nx7HH8zqmFFLrix9pfEafqD7wOGva5cvKSYtqlzGZFR0Kqqk+/iCdKlNIWbH2xKLId3m/lXvqcOfXQ2/jtkkX4FAiEW6TM+Qrxm4qhpn6GCvGULOQh4nI8/xwMUKvB/3lQd7zgsKWLyBTOdhRZJrS89Mn4JP9feLjI9U15DWHFMhXpxlTkxNS0rdUrzh2lfHL/8E/IknP9hLaniY3eX0vkPtl/BO72Mvf4CeW4tm+GfIQ9KzYmQGsptr0iqyKME0iQNOd8G4vxsT3eHsLewOnIXVwtc3frwyKL28OI0sTE/JFxNJSSmJ/tfDDsKzX34F7l8vvomGbQ3OzE6mimEWR9FQJ+8kauwaXQuFXSo4ma3jYHdkazzl64ngEI02lApDLZzifY26euJE91bkSj0xR65NNyHophskSYWX4OnLkPFN3PUthyiHyK/Gk3j1DTQcbXrJ9krPOiq6yr69idCxXwgLC2QSK1UrqvwQ4fibymXbvcgZCZsyk4kpUvjwJtCftrdRgn9JW9grNteb1+Ffe9zgI7ZYeDVff2lAjXzoTXRgoD8TOKBGRx4HKK08tBU8Ar8Hvz2AwUISknhXCnVHjEOjlXjxpiH6dyG7UDkTRzQPDUtDOJrt7b+jOpLc1KG6eAIXdKkb2RNNri2s3Y3tVAn1B8yHrXv5mmyJNp2IWBC7DrmqkKfCIyVLb9JrDXoTde4BLIM8GA6v80sqtUYLbpTrssiMCFUkgURcn9f02mBK4Sldk+XPV5pNKgtRcqqx/gIDIToPg04pkytl8mzqNfQMWoOKJqDX+bIsVVY2LtXL80jWhVv5rUpNCVAExB1xbQaLG5RBnDA3r8pqVpilFIrmZqTHJ0sNmSZKME19gjU63PdenXvho5sw70vsxKdsqFBclFxSWLOjNEdlUBlJ7JzKKDPl4OUV9efqu2MnL43fsGolOXceB7s16ZVU71W4ultTR8J8bl27Sk3l7jNfYGpk+nSNVMVfkJISG0KghdzOUyf1evK7rzkHe1p3X8TB5e3dM0nsBHJbOGPlY2QedrjufuwexsN9YeXt49/B6C6+VWHK0pMTI5f7rf2Ev3x+xNQPcLQFeAGXYNR+wG7c2HwJvSgKzNoeSWaGCEttNqaQ+Gfp5I3oKb+Nm5atscOHOzUVhmpKYFfZYL8d1Hb3B9ch4vOwOxgLrz4cLQzxZJjAPw+fm5j9TEN9herayPHYT+C979sb9xf3vFNOaXgY21Xetnc//veom2gFGeqpCiFa0WfCU1zsJxhzcM5b86JXoNc/Tq/4lGIXDNunNt8kMfbAucgJ762KnE7N5QpWSO1KMUvt7s/1Xe6FsBtYFcxiSaFMptCYcFjGw+qGBFBx/zbXm8YLpJOV20msKkuvV1gJg8FsyjGZrQa1JZOftLNG5iC+hxF34G0QvHXhna1BKdERlDFCuLOixlRNfNo19zXE3fzu6xHi0vJECrS8Ep0510IKWlU29mxTTqI77LiOnYIfnEkAd95xc2M9Wcq90CGaU0hZ8hidicIastvl3XQbn1FpaBI7pQxDbvIPiHe5WMMcNFyvDaJUKhVNKXylGyTefIXZSlsJ7NSV4vaKz4g93AZz0ArqkdB57rOG8Lduprmxewh/m/WEvz1mOB3nYOFlry+x72Abe1bY2ixaunH1nFe3U/ptHE3hDnUugd05eD4VcdDoaTGhXpk7d2RQedJ0ayIhFielBlyLOQIjHlwCD3Cd0bTKTNEaDvbdF007W/bhNdllceVkaUJo4QYCveI3OXy7ObHMobMVHT9lraAEWnUTNDSeTCxLhHXNukT3n65jvWCH/xJOhcXc3dbi/eQF7oWCgIWllFVl0Zj1fOyCvCXtviqHr6EZJYndU6Zk0XEEyuFGrmKYgD8HH9NwhLERsI3beUWlpvK68j/L6ZYaMjTpSv78xNBVHxKIz/XbXtBBgeg277o23ldLGWQlaoOBT1fQVXbcWWYoc9aKDGK1TMZfp1Smv0cI4C6aZoPXHeEtcLQW5tS6H74C+DmYfRIWXMGuSdgr54VGo81QSR4BS5p+fbo8jlMhDSsMJ8YiDHHRyxS2VxJQ+v63jv3V53eTGpqDXZNkxWbHp+GpxthqiDoNY4ELK9GbMA5tQwloOZqLtqEwmIo+gCzgHHG0HyHTd3C2ei6Pf49Alg8hAl4DKXzwPbwOz8H8V5E/mrnMZ4IqU2OmtoNcGJbilR5BYnsl8yI2rQkllqXt7jxaeLy7m6qtaTUVEtg1SX11bBAlQDelD1wPPnA72CqMKourri4rq66OK4uKiouLIgVLVTZ46UugbO6F4I7cYQZ6DybVn9kJM9FkeAfh8BxW+RF8Aj8L4+1Gpk3/BHQx9BY6MjJyMFlkV1alVPnfRJiHPlutVMj5WPVH7yOXAK8EZaiqP4xzZlVqaqroisGc2w+SEF2WrrTu2G2PHKuONmQemuXh8E5VbesP52sYG1PfWEmX9c/x1aZpAw6+BZiHwkBr9QbnL137V0NHmb5+IP2E1bgk0vF0ZGT0oIR87NZHDQqLMi7sk6ke2VIFk2XhC+AVlZ29bHd9cJ3l3Xd7bPzW/yX+mph9TGPDLtUPI8fDWFhxHGhYgd6AN9A6asE6VSDR+uiQkI3nORx5eyDiDJqPpiBf9LeNaOwkSXGdM6gWwIS+lMYjm/v3e9hJe7Akdh9rEqIrvCS1JFuRtqMhikT32UWI6M9EtCprQg0i/qN3edNSZB9n90vSyrQxZTvb6V2D4ZwxRXcbh8M8uzo/x2CRJBSSWBt8/2g5J82Sm1lA5JmsRRSbwbtVaDg94Nn9aR86Trx5SM4SSzqdXaiYigvW9CcN34QweNoNLrPjhPsVhgyx10zk5ZEaKFen7poPnh7JnQrrPuOT9cLpUDo8PHIwmbdPZkwt9oLn0SmPNINBlkuYjYZCIwWj4bOi3ZbyA/rBxGEcLQoPY2IHJBGgM8YHsO6B6+kHbqeP/B7C0D3s97BGN9FoSHKFUU1uP94TRiSIoyMqpDuUVJGqUBaPi0M2b0gnpZpsYzZ5xHKo8zR+RNQUQA6U/G7d6yv6bbp74e76y1ib5HeFv3jJ/0rlr03y/1r6w5pd0Cj45T/tGTAXiR+OeRxwrf2DVPUW2ocODN/E+PxlV8Qepr6+8/ddEexYk/gh1+augXdgHsxd1wMHYTT208Nu9qgQTX20UMkgkp2Zst+htQ/opj+9hQ4ID2W2DWLt633K0giTaOcSD12GVpqJS+msrBQSCVG7nEET2RUZjkq9Q9O/QDi9hQ4MjWKi+hdoUxrpIk9Y9ajRI1VvkFiIXIPZCa5J8CWn2KTV6wmdTpJioICHrnNSDHqplbAYLfl6Cjaz9bmOHTt7BoSLorfRItEWJmBQuJ9alM3KtK18ARL/Og/EzhUe5P2vVkR/X61raKUbf1MP/W3uaSCfCE/fc/+yd8vdC3fje7H2v8gqJv+3s4rt/+OsItb6BvvFfwjhx7HMsfuuN6/X3r9zv/H/Y0BTy0qEotKEiorS0oqKhFKRKMEp9OoXfvdMgExo688vu+6+6rYb9EJfHUqFQLSYNGtyjNocfngjehpIKMChAIYDWVdPKs3ZRgnDRyMmTEGz0ApcMBN9VPvQVOvetT/uFMw/FbcfuwXPsW8LfUMivZfi6JkHWy75k9idE6EVwT745rBQn61p1Y1SskguLRURMZkp4sBdy7/+Yd9nn+2S2kMdFHaurb6m/TMcnhm7e04L+YlD1NCBt9sdHa35UUFmMklvTqggKk2FJU1+R18bv37JEgq75WcOc4SS4IsuC5MKYgu37eDP3/VR81e4vaCsYidZnFqeUpvMP+t3IeBNPCI5Oi6BFKAX1PZU8S+ujMTlF5eXJS7uDawb1nCGXSpUKRQqivaVh2ZuMimsKqu2+FxtYQ0Dz2s9FiHuK2j87HH8zAy1Uo5n58jzSSwGTiit9ty9xq7ROlmGJoPAGrZHxa4XJ2ygR6PR3PN3f4S3jn7Pzy/X5uhwnVybTcqjVVEEWsrdlqHXp1ECeFVaz97pS3otue/2cAp8IYQA9DII0CK0HnHQFLQebYSX0TMwB9y+7LzcQzYfLD17DUdfQrsQPP6FnkK+aNG74xAXCRAPXGEdBH9z/RtKgEwPFyW6wodX3cAIemGbAlJRICwmpaqsbGUW3xYETyMSFeCoAA1H5LYQUis1ZltoPoz4/g7MghW4YGGRGC7/lijXw0Xhr3gqdo8up6vtuJ2pYCp+y1SnwGLufqt5N9nGfVDeR6ktGm0O9RtG3atMkdOxTka9bc1fMhoH08W0te0Z2hT2uMC4mSf4Z5+Nd2VgJnwDY9zYdezPwvNydYzYE017NMFDwUXvsJPjjxhyTxr7zWgA7UuHhIQy4U7FYsQGWY88J6VyIWx8ZPJINRizzYTFaMozUBDAGos6CpqODcx0ViHj430Z/yH+/z8J2dEZ6HngfvqBqAkrgWf+Y5eP7VsPuX9Ai9EW4EOS61FIcjsKKcJl3V7HjnV3Hzvm1b1smZfXMlKQrrKBzg49T4rXCXewr39ki4V/6Dkdh4eEa7N1cU4jPoeXXVqmdBDwSQ+MuH448F9oORW0KjuAwD4P3jDkurCvH1/Y9Vphdb7j7KlT8QhDLhu2vBYboNFKSAG8isQ9h3Ydtw3CnT2FBMIu9Dx6iokkJFKallJajU6r1eyqaSuxm27kntrddoL/GPC/04pFMAINh0mJZHJmiiQ1wycsICAqoDnRw5xnzrXk8vOLSvQm4tShJG8YTkVcOJt2jfjxu4bDx6iUHZzgJbMSNhIfeuU53qKQ7GHanyqSoc+X5iaC3O4sbkY5O2LCnVWNEB62p6mv+0CmUZDY5xmRUXQogTYe5N6zXz3Zapf455AbzSVptURpSXHJ0fc6p2xel+ztT/ltylwxG0/bxPvTFpjHTUZtQ1oVluqkj1tgFvFqcxK9KLTR2R82WDh1ON2wo2mw9MR/3Nog+Erawt5scG247QYPpcKvb7XfOkmZ5NkGCTF7waKIKQQipsDrMPHGzrP1bdSnXYeq9hJA9sx4t4KyKsxai0G+N7tT2sPXe/k2o2eI9xZEeK6ilqwImPQyjub9hCbCNlLwQGVjr9jctfAaeu2h8L9GwMdQCwvQ+zAZO8U6vheiNyCYI82Vmc24iTGZrCSMgY852DFHW21u22BhPZiOj/cbpDS7lUWyuHD0DJrvkSWTKRSEUqEzyin0FEyPalZYDgyQoWA6mA4IfFKSd2rxLmWRvGUVjENbPHIyDFlSXKbIlGWR6FW0iYPdCtu8LcNXMRC2NTA7d+4a7Obaok3Sl9nBA5Z75BgMBi2h0ymzDBQ8ixZUBegka4fUBxuY5ibb48oq3RfNnfLTppj9DvEF2/sZmNTsfrd3zgXw7cXusV5OauvHw3pPMM1qErvdlxVKz4qVpCr4+Qmbc0KJ98fPQzOpSB52z+vPW6TsTANjr28YYgfX6tOd+ejfkC7sNnqqgwtTjtltNfWp4bmkId0stSr4clqSiT9azpueKd84JMldwzS1Du27wu6t1W13guj/Ao3oGUgKZW5kc3RyZWFtCmVuZG9iagoxMDUgMCBvYmoKPDwvTGVuZ3RoIDEyL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv//38DAAl7A34KZW5kc3RyZWFtCmVuZG9iagoxMDYgMCBvYmoKPDwvTGVuZ3RoIDQ1Ny9UeXBlL0NNYXAvRmlsdGVyL0ZsYXRlRGVjb2RlL1dNb2RlIDA+PgpzdHJlYW0KeJxtk01vozAQhu/8itmDpfSQxYaEtlEUKSVB4tAPNdX2TOxJihRsZMwh/35lj0mr1R4APZ6x33nHA/v1dphvlTniPP/N4R0HM1qJ8/K56RPGdkaOHWr3gqhQTdFhBb01ckAHZb2rdesSxmotL6PCKed/KU94bvV3gteAchyc6RLGPlp3wRXMaAFCTVAr1K51V+B3CWN/0A6t0SsQCWN7rUrT+eKGJI0akL5ZIw/o4NRqZaMSHL1uIjJQrXSRwlt2TR82H66Dw67WJwM5Zamxj5kAAOk7ntvB2SvMQmF3oPBEkVer0Lb6DLOp2B/Bw9j3F/RFAg+rqFX4pt78S9MhpNHwbTW6BPG99HHtMR6Qfj4bNYGgEqVROPSNRNvoMyZrzjnfwLqqqmrjFf+JZwvadjzJr8aGdLGBNed5vgmUEXGiPFC2J1oE2sbYMtAixopARUV0H+i+IHqg2JLokWhHtCXKiJ5oX6SS1KPejiqLsT1RVKiolodAwjeA8yVlCvKXkZ4gf8WCiPwVj0TkbxEzyV9B/kT0J4iiv3hK9FeGhsfO+tb7CbvdtRytRe3CgIWL9bfYarxNam96vys8YcSnv8XTa/UX0JsI5gplbmRzdHJlYW0KZW5kb2JqCjEwNyAwIG9iago8PC9MZW5ndGggMjY3My9GaWx0ZXIvRmxhdGVEZWNvZGUvU3VidHlwZS9DSURGb250VHlwZTBDPj4Kc3RyZWFtCnicpVV5VFTnFZ8BZhGmY8PzIb6n7xFF05zUlJJacalrgqEuGEswKBpxGARRMMAM+zLDDLPvC6DDLuAAsg0DooyiaLTWIJrYk1oPtU3aeFKjyUnS++xHm54JmHjSJsdz+sf7lvu9372/e++597JZQUEsNpuNb8nYL87Jy8iS5P5GnJORtnRD9qFU/0MsQzLzdQKKWSBgUcEsWqebXgW8+R+Vojvzw8l/ajkLWCzW6dkLWCx2yDMLWKyvvhIs9Is+F0T6t78LFrMC2WyucPP61Oz94rhUcVZeRl7hxuwjhTkZB9LzIr49RUf9PHppdFT0LyIS0sUR33KK2J6TfVAsyotYL8lLz87JfZHFCmCxWXPLa5iXa2tqIdTR7Wq3cZG8lUcFB6hj8a8Es3SCEE8whIVAmEPwI8aHB7LYLBaLNc/v1Ry9Tqf3O+Hn91P/ci6UNc+vcivrPfZ89ir2GvbDgHUBVwLXBq0MusyJ42zhXOOu5nF4w7xJvoY/NWs4OCn4QUh5yO1EnY+572PrfEykL1AXxKgfbZ9Sc//4LwqHNWCDNcjGmeIy53D/CflvUAS2r984U1YeSoZRHPkvcI8rTJV5mS5vKPwOgqMAx+6CnrmGextzk9du2/YzKW0VcSyN1YajJDZx7r0SJEC8TTlpqdLjrjL6aEVRUxp5qPCtIqmzpKmCLuwZLRshIRjC7wH9bvLV5RYauzvUNDJ6hRjKHUfUopT0rExKkq88UkaUmvO6hqqbOy3UFafXeJKcocF2wyL4FSwMBJsMfwBht0EOFWj2+BKEL0FBKBnF3EaRsIQ2M7/H+wc3o1eQYk+CaIUW1twF1ek+Dy1Ev5UBzR6BJYEjl3Bx52GP52RnX3+mWyTKyEylhGhMCPF2aYe0Wco8OhkKgT7mJR/mehQShq3WVd3sIJgXeR+6zDeslMWia1Ja+Lu0RdqUvVJ9kiBSqdRJLEr+DYVLHUWgk7ycMnOpi0J1cC36C7TcMP08b1DtzrC8xZ9axsOSo4uqXlFQM7gRfb1+aKhO6xNEzuh+xVpk/BsBPp7D4LCYbYoyJ4W54IOphZyGnIYCHdHtMNrraKFG5mW4XnYvREASRAT2gghHcz9fBsTNtxt6B6izp1zXxwiYG30fPR+zNWtvKiV+syh+OwG5sBO/PrwSLUCC5MwDKzJh9q2Pjt0Zp4W5dikTfZJtARG8CnMD4WNmCX5eZS2WvLEabQ5XyVVWtXULxIZrzBqz1lTap6wdM89QTtOKtLvS39CnPQ7HJYUhvyEJ5qKJ8BKLS1lDOhoMjXYaFsA7Dadq2kfN82aQEm2mVpKWpj/yTSCFm2V/hpc8gHlDe4FEJEQABRh2n9kIOJ6y//UKMYl98avdpz6hrXqTmQAFt8Xsqr178B56jsbuL0SCF9HS1xq3DabSGX0jxTfJievd7/nomqo6GYWssATXd5v7ahv4LcfaHE6yrfetVUpdmUZDC+GLeinDv1XkCv0EwmDZ9DdnPnYHCkCIw26eWWc2Ey393Q4X6XEX7qDRKt7yYvl+9eNMevWd+jNnOrSD32RSZCyy/4mAKN5xbYPaQdX3DVYfIz3t34e9MPQEdpuxeBoLASLfsrTloszXqMES0Ynt5IGN4swdNDaidqubdQR2p1pbaS4l02TxpbFyjdKQb1DyL1Q5KncQKJ4XU6HZVvWtEa9+dLj9CSMpJplxkhBWyLxFUmb2TVDW6PJDb0EYxEAE1n0LMBzLitGUq8QUNqiqdqqdZI3TUWuv4x/uvyIbJiEQZkEALLooGcvspQcO7HYkkocS06VZNOzkXTP26ii7wiSn0spXVbysVpfrK8xy/tUqszaWgDB0GG/qajI2kyO9e59fUYr4q7PyqpsLaCF6pl4KN2EO+xMIC4QCaMR7nEdrjlIOm916lLQ75TIbXWl1VTaTJ9rd3tbD7gPp4sNxe2gVV+OuGtERdm2lrZRMLk8sjVNolIaC6XDIvyccowNPxtxU4Q8HGhOm6m4zZQOhvi+fhVkQDXOw933MLjynOavnxImmDrPGqrZT2D21VW1zEs3dw2fOdm+Jf1W1LzGJ+uVK9GMUXJStPjLPlMlhwrjVfdUT1ot8S5nclEdukmQd2UuiMK6x09HW5X77fDiEQICn5R7x+UsXIynsfbQodulWWpgq64d+H+wbYA9BKKwHIpBJZN7BjdXa+koHela17sjaOP7auMyFLxDoIASnfApRlyD0g5F9EIR+Is4ok4gp27snJ073vX1mwn7RyEedqAtv6Ws01JHj7bHxiJW560BSQj9scOqO6520EFz1Urh1Brry2S3WSYiYtAE+vQcyV5gGHEWhqxDFm2w3XTBSDouuSWbhi7QbtSLRer1IEClT6iQOJf+Cul0VQ0wt5sVkqxLU1IzUo7+l93je1XoEkTPIBGO2aZKAJLiKkp7uX2bx09kWwnKZt0wKfV4YGAgF7teeBMAL2Fn496OFuAiZFCLyu2yxsqfju4x3267Iq6WxszALbeDs7Rh48zLpOWc0O2iTVVuvsvH35rV4s2k0H9I455v+cO4zwlNyeWsv1ZSW4FxH3kPxOJq9vmA5tQ92c683N45eGs9FQkqIdkLmbXYfdAdCK2TizS2napyVjmwaJXOlOfuLKmpkLbTQJnsHHngr8uG4v0b9XX8DhGHjAGdwQ66hSEeU621VtWSv43LthN1g0TRoLPzXzRXHLhJMIg8b/B/VWPZNNaIwHjZuKcg1Z5EIRxzEQfO2N8aOiOnsnuOlY2TbraHaRtpyGi+SJkrKyaTUMZg1ahmu76DbXG3H3GTrcfXBFhppeZU6ub6SEqLieimzI/9LmMP+zF/DJdP902ca01FOuaWUyq5YWfndXpXwdMWJSCYLP9hy0HOqtafVndeTkpyXeZgSwoMaaZuUUcPziAMcXX6oBShsy6MXgI+bV6p0v1bzdbwZzaf1f9W73cParseaNxnVRuXkYWZFuOq8uea6aVqK9mjC0Y6p7ZwqLtrEbEcpjyf5hMqiVawTTUWFK+PLc3dUzah16zv1LS2Xte7HauPMVW7zGB873sqEcExcSJqScRRGp9JCWuwmu4nGEkDCtHIMXOHVrwePv9/B6umeJ8RhD6/N42mo+4FR833jItm3TPTym+IESt2tcuuI/388JMsux9+Aj72hQyBYDAEQDHOwATgzgu+3thUOkRf6G7t7aeyQplplK7fxZWUyVQEpUdaN0AaI5EBk9IkVG1BQSlx2taS/p7Wpxay1aC2UxqFxGBx8p95W3UV6uwsRRr8q5WADCw+uz1pNxPYd+MuJS52tXZQe1uAonJefk1NcSO4rOdHRa+y42UwL0U7ZDXjfB8/ZQz+AMIQBhjAIxz69ysTipSWqijI6i1el15qoa1zNEi2ak0Sk2zMaC6mC5h55C3nhSnt7A12ttJQ7KFlZjp+wxOWjfdp/PCQ+5TpqTXa6g2dSG6oo7EM0i6s/yTGMG4d1hEVtrKKwe4q0CkUxXaTIUirkfIVcdWQVIUQF9dJHG/3F+RDCsN6HgOExxfJtT+TslP7Cf+VskmCSedjEDw5L4X8AHe83UQplbmRzdHJlYW0KZW5kb2JqCjEwOCAwIG9iago8PC9MZW5ndGggMzgzOS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJzVXVl3HMUVftev6DhO7Emiq9oXsAlItjEEEzjWOXnAPMiyBSSyBGI4Cf8+p5eqrvV2T/eME16mZ1q9VN39fvdW6eSTu+0PVxeX20ePTk5Pb//zDWlII60EpqVqjKBgjDXfnpz/+uPbk9OLy399d3f7y82bjz46fXJ29FNDm/b6Y9pQCpwbaXgjhQAmqZXN5buTS9KcvWwIKMIto6r91n6Ruv2mjeBUNC/PvmwIyObfjWhedM97FzyONNdHL4++Lr9LMAJWCLvqVRoI0UYL/FVMKFBUsP3O6umLs5OAA59stxeX3799883J+e2P3568/OX1tqX787cXb97e9Tz46uK7H24utj/c3vQ8SJ7QXfPFxa+3v2wzHmkCRikqGkMkEG65HiZz+XNDgFhCrSKmIcAo1Upo2hDgirQTYs3PlzcNaTgIQqUWtnnXkIaCZMxyZYNv4TWkuWy4BUoNbQdx3QgC1iotG9IIBpJaZURw73hufMZleNY96zo46Z85fslvGE9dBs8ez14XR0HCAftnXR59f3SV8w6jvCEgCbei0VaB5FKojvK0pTwdSNsKiABDjbFa99Tyv5gE2b68uW5I8GPNQLQEI5gsj4NxYEIQ2877Ovg1jqgdSPBrwUgsSC0MzUhy9rKhnfb0ZqTlg9MhDaQX4Fb4OFCtOBfjl+CCVvJoxzvTTYIKoJozZsarx1P+rsvg5Hh38C2/ZTx1WXo0iUYxvsgr/8sfL24ePTp5cfbZk4bkVpUJ0EwI2mjDgWizm8IenZ43pDm/O7kiDdXN+dX45PZw/u6bh68IIa8IocORDUc+HMVwlBvpLlXDUXfH193ntv8+XtQ/5yb4TG8ktH/HVfd5FzyGUFW5Q9dGufn2/POjp+cFmlKMppqDpIrIkKpME2kMk+1XK1q6tvad9991TFXa2EVE3Rxrd41M/lan7k2BbOP9Kvqre+ddfJUjrCMkI8ORFt6a3zU8m7n5yGAe0Z2eUSpmzK5+SksG0hoRhRITYt/7XRP5XaE0aKoki/xuKCasPgilBFCpVwgJpnmMFyR/YC4TG1ORE5bwffg9PIa5s6p8t+fkwCdOEinSlbeS+mDdMzlNfrN4LP7dKycenx8Ej7uXimQQcmKQw9/5MEjeEaBpP34XXnnPvTQbn1Mh92bPGBExpifgVaQWRz+FwkZAaNZ6OGYpWGXkeO56PCeNbkNJ1VyP947njr4/+sfRTSTgHBFwSYEYKYJYgKQiTNtQti7FjsneVKiIubEovK4ScTT8dYMukIlwA0RJsXQev88l8n4ywG4mf0i0JJDkP5auf1CfjURmwyQQsXw2Tqo7KX7VnXrgP3Jr7lQntQGcb44VWGutst69O/8hY0H+OpqbyubGpQDOiWaNsgIYl4fxvJtUmjAr+KeyHtdcYZ2VOpuuoByMNMzE0y3zEoskWMSrP7cffxm52n099n/pT+aff6kP3WCcMgws0/oQnIKIutuQPSebY0qAEEI48WKX8Igm7mtQ2fo8LcaicJ67sohsFI8HuT2M11OZ7XR662M558slEhQTjOGagqLWHILhOZ2C8cYO1M0LUzlKMYaG89hZ57rPXs4ehizslM35eunPPBjVLzz96iEyeIYxQRHglB2CB6MN8QGgE9ZhXowgo+YYyYNR727lZgl1e4xCviHAGlTEzUvtK7AdE+A+1Slqt7tqlu4JjO3CAiGCHsQvxjFZYjsZpmYS43k05F25HmhYR8NuVMZHHj3NbR5tqykfETv5zFsik83DljHCFgyooXwFCsMwN5+m497tp8BK8KdIHvnmOMFpEkjFaYv/7VQ+xgvGF9fppBE6MdtmInS5FFMCArdgQRiQKnfgY+8XI4TEJ6fPiRAWzwz5v/Pk7fGD8PWpoJRQo8yzEo5w0yDcJBKMFEbhmUidX/cSJiRGOKY72Qj7MGNgiibsLdFsjx8idLF1ughjgXKq5FK6BM4r0fh+Iqh9i4T+UUzZ/nH3MTI/DinkyRFd+kH1+hRHyrhS18RU6VLPPPw9C5/rLGLk5IuLm+8evnl7/OTpJmMX4xYM4XoOv9gUv6ZxcjerwXW1OumkLwJzW9aGp0tweILiYpEwyyNhzgxQxfYjqNMC6a0oL5ncAkKd3pfjLfen8ZjuZAT2fYRp1F/bj49nGodEVBNdqc2zFmKWcftZAo6A00IrIMKE9cTdWLsj/DFjtBxVR0o0SKHsnKFPqmOljlHRnmSGDD3eITPMI3iqLZCZs5pgiCggjeUYBNHG7Wx7XBF6NPjZd/yVcIbqpVUjRTudEBY4YUqvadUQygDLSkbzhyJ69VQSlDBCry5gmbZSKcW60XAGhtHDDCbSkAKs3Rf5eSOkAMqorOMyZDJqKnjZaoE6SYoQtS7g1VaBkUTsZdDKB7bBEDfHzP3d10xjbXCq40pWPpHof2+RCWmEC1yDEkQuNlN7z0CYQci/drR5iBoiPpEpdLgIkvqyAo7MFRhLuFkzVh9rbc7/WX4zz4FbwS0Iuw8iDbAL4RtpE0Smx08IR9SHUyRKoQyI5oNFXqQ+voyc5g0c7w1hbKNTHzkRiSYNKlllrIIXjBrKqmgMqgEcifO4NSD00KmygLefTAQMSZj6eMcQeUECWOtJKVuShEdXExE7mlYXOFiuEIYJ22AwTsIHjbjkWKzwKlxnMx4gMyOAS835NM8n42NX26Weg84wx1Fe2rOQJCeDa3L3IuA2L4DbQoOUZg8y7Mh+irw/Dzy45MCk5nL1+89C99CT6GHkMQIB6Ukpsjv0GNVHQPyT2NT60MUxyMMFT5HJ5wGMkK3hNVStnvwzPx/HhjSfSoHNKGX4NLHKVfQHmR4COHMjgRvN9NLp1U3jfdxkJLhVtaGvv+7D1E7VLesEzBA7sb2jc1lKNoM/ZgKHk8AFo3IGs6YNW1LfG45zLFQeuzFpwMg2n1ktRnU5SMvao1NNOzn5it7MpPNlTrkTxQFyD1cdXqgssVIg9loU4lnKwFph+XpuRAY7iGO3c632aIufj8kbExsmuu/PHWs3x8OZe6Hx7o6fuRufI1TIQ2dJDUi5FyrElhsZBRZ+agacCGKWDqLiLHZ0Dk69Ry7WDWYZX/amI27ITMoORaw5a6attJfVNKishI+QN3pDnhKgVF6smJP+wYv9DooDRnFMxT7NLmQlIXTFKma5Wxl3SOP/lPR0dkXq8wI53IyLWcfHsxgyoYpIty6XFhgj9v0XHZ108mCaZW5NBC9XOxYiA3aHqSi++uAJ3jNYFoFa2JP40bFRqjRcZDWKQLqXOW8jdGZWgSQb0Tsij0IklfE6HLItw42pVvjOeVXutC8BsUnoMBd3Sf1BOrRMOHTw6lE4arfVANdKa0xucmKDVaFf5vnEfEBIIN3hnAkwyi6OCh6jPvZqf+566+Or1J+SIt3EDP81+Iqa0UBsNdkRKdoNpRrp5cUPt4wBwoT5yAIRkrTUxzE78HEv9cOsmecAFcIkVqvht7VUq78vS00QvUNaADmloM2SVoqOwqdVaF8U4A0OVkm+5qXvE7mii5Erkdd+qGbtlFu4YOXkvdog789BAao1KN22te6V+MUs9KDJpcxTbCYFCNsuSV47txwV7IIQ7oKQ1KoPLTpujnVYK4noZmcRaNUgce14B8SEa9glbEWzhsrIY+d6M40JIVGnREpz7YpCwt0S22VRZ5qulnmZleiQ0hwWFUkEp2Bag+CSr4uK9oWjOosaeTG/JKG4Yhr322VsfW+oX5zrJktXU7md7O8rynVeKFsNMyax4URk5lcuYhqLt13NyxF9YTpNADC+j2lVfdXl6+U41weIVvF6swhTDLRlS4pH3dD/Vg16ZJ4PGw2s3Z5BrXltr812urU+UpkIi4t1sBiQxquLIpUKGk2zl050iKJoyX5awidHMMfSIbKEtH8xYYAKs2QxwZQsKUyWlr927P3eMJKaqQrQWG72jU3kF2UeVPDQOAcqCmAR180atIpjKRqcCgQ7ZXjKb3D5KpnTb4ysn9lhiUNCSGfyxxVvlZsrm5dEsoa01jHOQRKpzP4l3GASvvy1YftXEc2fIVcViY9k5kXEgCSr7x/4ZcSrZK2iBwKLQcTpcFEFq51aAuqBuRDe9lBCCZ3on5jgzP2V9yu+P8dx7uERXnktmHtyHGBmVijbBWVXHS8ubstLThMG7uAEfYYoKrJ+i1EF2rChOXuBxnwajbTS83qgCn0S9e5WoXjPSe79NRW/rPhZq9H0RqAuCqqw6QGRoBWRfL0sRCiPm6D0SjoTadPvBxNSpX0TKCgrrFxPih4UQt6OJPDUKiBciBWN9o76M2pA9WXTWf3Gr5efER0opHxLDQPB6fJ2jshhTEBYVXStbsIj/H5Nby6+5McNoLycd0lavreu3l0j22AbtWLInhIvSfWLAVd56WHJ40b2Ot5PZ6pRRidrLNEK1J7Xf8arNCeaPeLQrAqhIZihQuruVFngwizvbUIwGDJbWTHHlafTlDJou8P2MPqz2Ht1+0g1yGDyLJtyAUpavYfBpHXenkRRa2XsGF1xqbOKTzfDr2e1zp15erOLmZsoFL8OoBi0RrsNQl+vOjPtUVn548gvwbQL1lns2QEsXZwxp7ifEArZjxFtm13QmqWQLnQqFTA17Ea+wrXPwAF3xZUra5b22e9YVq1ZzSIfHjw6mOO54r3anm+MQ/uCcOmYuruLG3vWtqQLJ11p8pzJx0LzzGK/ksNJgirgjNn1spznQw8quU1iwuvDLay6VAKUYe3O3CuHW8pZivvyn95ut7fvxq35n93ebmtb8xc301GgLLN81f8RyPczLq66tKAk0XLF1o0a0P2qfvt7F48cL1KQAeF8/KcPe6fg/8nmyDgVuABBpRxS1kNQwUF9Lvd+b7svh00xxAA1hB1abRZtgRkxbPXWlG5X2Ak6HFr405gknvZvapPHEv0Orjad75SVH+ES/t8gFbmQIGy7UcXBndhOfuSkuKliFGr63StTa3U1MdPD6tvjIEfs3Y7JiqVs3B886A99WP6c/cfQGIU9or2Zf+BRB+cAAuuPU+zAGgaebH+P7K8TmY3POkhMwVfuiu4xX40fxelIQoFpK8yhZX1IkGorYlI4Nf6fCdheBx13o9j5v+WO9twKZW5kc3RyZWFtCmVuZG9iagoxMDkgMCBvYmoKPDwvTGVuZ3RoIDEwODYvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic5Vjfb9s2EH73X8EV3Ra3CXX8cSS1uUVrJ0U3IFsD+y3Jg+PEXbDFzlIVW//7QqIoiRSlNE41YNsLKYrkkffdd3ckk9d32fV6ucomk2Q63f59CgQIpki5RkWMZNSY1Jwni0+3V8l0ufr9/d324+by5cvp4Wx0dDxLGvNfZ9ly9dvV5Wmy2N6eJ/OPF1k+6+3V8vLqzkp4t3x/vVlm19uNlfAnYSRf8YARDdQoxSTRKVCGQiNZ3SQrIKsPBCjXgMZwzD9TyZhWigAV9luTD6vNaLogQBZ3yRqIoUgW61p2Xi1uTvfOAOAMuCjqzLaYKup12SfHphwGWNZ2OHDXVl67FMOVX4ezmZOibS3Al8Z0x6oQ2+z4fPHz6GgxOmkiKBSjTKdMDw7h2NtNpUNc52d+J2dl2yp84fc6kRVcruZ5/Twv9os/e9XnQdVjf7bLfV+mYM02q8fJvCi2ZcqRYqyLnrTFCmvnZHzAgAIACMAO3thlWruOmrB2AqOoEKBLA87mBKgCkXKWG03lH6jzL22kYJLMZ78QoEj+IpIcF9JuiFSaaqaQEyB/jOajk8Jh57fLzWSSHM9+OiTQ44WIVGllGcQKBoUUYUBlJ0eob21H75DmFpweGLMYW1pSPNZ8GxCtGPRDcwQPNudNP/Qd1HfAiurKH2VFPA0GFYQ66eO908T2uvlBpAmcYdfAVYpZe/o4n5D+UqFLWxSSjpjltSfR7TX1qxYJNhrKvZcc9Q5EzOa9M0NsY/i5X+vY3B/vFVCt4a/lQdJ0hTokhI7KehxVcoqp4GpXT+1yBh/arGG/KOm7jOqYJbyE9jRm6QYmUSZMuwHiLYCY0tSgwq+A0CwvXN7GZoO3vEJ2ja0ymcxZWcg96tZHtPThQlLBOOLj9XlTbLR7cdnDNi7ygwTbden6ANTKDAFfau+rKOXzrvIjePjB4kmTo6/y4rtweDc82AMPMCqkSneF50WpShCcBB8LueeBsIl4Z/eWVfeWlTGUK6EfYdH/0nm6804z3WbZ9qa+1rzZbrOHXGtQUZXyVPCve6SLLSVTqhA06t2P/5ry/4vFowhyCkIwyYdC0GaOtqc/Fln//4WfesNDnsB+FISkkiHywXhkE+QZCHeaLkxI8uKbaLhuX8NYkDUciaRHLegxOgdDmQE+tNvAWIlw947CGD8rBQfHveC+6t0tHRBY/fm+vhg7pMtL8T04DE3+8Kjpq+1Rt7RjSfDnvtM8LgLkpWMNlvf8aEByo2pr9eM3uNsUR0jsaGBav2X8C1EUEqlMpfgHktiD8kgSUT64WVePRmG0Wt+j6bD+9qLxHGPTjmnuulCFV/HChgjd95z2xZ3NYFS4vENcV8sdNBNAI/r3Izawh9EKtl+9+OsoM65emcBH8MyNKMS8q4uoOgiMcp1KMzTXywexMGfG3+K8x9L63TOekva9g/NnyGeYqAplbmRzdHJlYW0KZW5kb2JqCjExMCAwIG9iago8PC9MZW5ndGggMzE0L04gMy9SYW5nZVswIDEgMCAxIDAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicfZC/SwJxGMY/11WWWA05NBQcJU0FUUtTgYZOEfgj1Kbz/FGgdt33QprLoaloiEZrCaLZxhz6A4KgIQqirdWghpKLrw5aUM/yfnh4Xt6XB5TnvFEQ3RoUirYVDvm1eCKpuV5Q8dLPIGO6IczlSDAKIPSSMGwrzw+936PIeTe9rhfTO6/Xq8kFpbo7UY4FP1Yu+F/udEYYwBfgM0zLBkUDxku2KXkJ8BrrehqUODBlxRNJUPakn2vxieRUiy8lW9FwAJQaoOU6ONXBhfy2vCslv/dkirEI0AeMIggTwv9HpreZCRBgBmRfv3sQ2bnZ1pZnEXqeHOdtElyH0DhynM9Tx2mcgfoIta32/mYF5uugHrS91DFc7cPIQ9vzVWCoDNUbU7f0pqUCXdkNqJ/DQAKGb8G99g3j4l+xCmVuZHN0cmVhbQplbmRvYmoKMTExIDAgb2JqCjw8L0xlbmd0aCAyNTgvTiAxL1JhbmdlWzAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicdY+xSsNQGEZPjLVVqg52rBBEnBREH0CkYF1c2gpGp+tNa4pJiLmRUp9CfAMd6uom2KWOboLgpIu4uii4SLly61TFs/zLOfB/YPmBDNWoA2GUJuXKurvj7jrZF2wKjDPFrJAq3qpu1ACUaCmZJgFDfD5imfuw5IvI697s57qdq+m7k+b1Qeftdtj9Q8arKwn0gHkZJynwCsy10jgFKwcUpC88sIrA4mGtUgJrE3DC4Ni0BvNBvh5tVwHTFFGUSWj/44wNnBIllsFs/r1FNVZXfqr8GmSetf5YgOwp9M+0/jrXun8B9hP0jmKRiIFrAyONJrxfwqQLM/cwsfcN2B5J7AplbmRzdHJlYW0KZW5kb2JqCjExMiAwIG9iago8PC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2NzAwMjAyMDEzMDAyMDAwNDgwMDUyMDAyRDAwMzIwMDMwMDAzMjAwMzYwMDJEMDAzMDAwMzAwMDMwMDAzMDAwMzI+L0F1dGhvcihIYW5kd2Vya3NrYW1tZXIgTXVzdGVybGFuZCkvQ3JlYXRvcihUeXBzdCAwLjE1LjEpL01vZERhdGUoRDoyMDI2MTEzMDA4MDAwMFopL0NyZWF0aW9uRGF0ZShEOjIwMjYxMTMwMDgwMDAwWik+PgplbmRvYmoKMTEzIDAgb2JqCjw8L0xlbmd0aCA0ODY2L1R5cGUvTWV0YWRhdGEvU3VidHlwZS9YTUw+PgpzdHJlYW0KPD94cGFja2V0IGJlZ2luPSLvu78iIGlkPSJXNU0wTXBDZWhpSHpyZVN6TlRjemtjOWQiPz48eDp4bXBtZXRhIHhtbG5zOng9ImFkb2JlOm5zOm1ldGEvIiB4OnhtcHRrPSJ4bXAtd3JpdGVyIj48cmRmOlJERiB4bWxuczpyZGY9Imh0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMiPjxyZGY6RGVzY3JpcHRpb24gcmRmOmFib3V0PSIiIHhtbG5zOmRjPSJodHRwOi8vcHVybC5vcmcvZGMvZWxlbWVudHMvMS4xLyIgIHhtbG5zOnhtcD0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wLyIgIHhtbG5zOnN0RXZ0PSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvc1R5cGUvUmVzb3VyY2VFdmVudCMiICB4bWxuczp4bXBNTT0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLyIgIHhtbG5zOnhtcFRQZz0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL3QvcGcvIiAgeG1sbnM6cGRmPSJodHRwOi8vbnMuYWRvYmUuY29tL3BkZi8xLjMvIiAgeG1sbnM6cGRmYWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvaWQvIiAgeG1sbnM6cGRmdWFpZD0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZ1YS9ucy9pZC8iICB4bWxuczpwZGZhRXh0ZW5zaW9uPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvZXh0ZW5zaW9uLyIgIHhtbG5zOnBkZmFTY2hlbWE9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9zY2hlbWEjIiAgeG1sbnM6cGRmYVByb3BlcnR5PSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvcHJvcGVydHkjIiA+PGRjOnRpdGxlPjxyZGY6QWx0PjxyZGY6bGkgeG1sOmxhbmc9IngtZGVmYXVsdCI+RWluZ2FuZ3NiZXN0w6R0aWd1bmcg4oCTIEhSLTIwMjYtMDAwMDI8L3JkZjpsaT48L3JkZjpBbHQ+PC9kYzp0aXRsZT48ZGM6Y3JlYXRvcj48cmRmOlNlcT48cmRmOmxpPkhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kPC9yZGY6bGk+PC9yZGY6U2VxPjwvZGM6Y3JlYXRvcj48eG1wOkNyZWF0b3JUb29sPlR5cHN0IDAuMTUuMTwveG1wOkNyZWF0b3JUb29sPjxkYzpsYW5ndWFnZT48cmRmOkJhZz48cmRmOmxpPmRlLURFPC9yZGY6bGk+PC9yZGY6QmFnPjwvZGM6bGFuZ3VhZ2U+PHhtcDpNb2RpZnlEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpNb2RpZnlEYXRlPjx4bXA6Q3JlYXRlRGF0ZT4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC94bXA6Q3JlYXRlRGF0ZT48eG1wTU06SGlzdG9yeT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48c3RFdnQ6YWN0aW9uPnNhdmVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6aW5zdGFuY2VJRD5sTVEvYXdka1krTStwVHROdnRnamJ3PT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+Y29udmVydGVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6c29mdHdhcmVBZ2VudD5UeXBzdCAwLjE1LjE8L3N0RXZ0OnNvZnR3YXJlQWdlbnQ+PHN0RXZ0Omluc3RhbmNlSUQ+bE1RL2F3ZGtZK00rcFR0TnZ0Z2pidz09X3NvdXJjZTwvc3RFdnQ6aW5zdGFuY2VJRD48L3JkZjpsaT48L3JkZjpTZXE+PC94bXBNTTpIaXN0b3J5PjxwZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHJkZjpCYWc+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlhNUCBNZWRpYSBNYW5hZ2VtZW50IHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9tbS88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD54bXBNTTwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VVVJRCBiYXNlZCBpZGVudGlmaWVyIGZvciBzcGVjaWZpYyBpbmNhcm5hdGlvbiBvZiBhIGRvY3VtZW50PC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPkluc3RhbmNlSUQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+QWRvYmUgUERGIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD5wZGY8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+ZXh0ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPktleXdvcmRzIGFzc29jaWF0ZWQgd2l0aCB0aGUgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+S2V5d29yZHM8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VmVyc2lvbiBvZiB0aGUgUERGIHNwZWNpZmljYXRpb24gdG8gd2hpY2ggdGhlIGRvY3VtZW50IGNvbmZvcm1zPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlBERlZlcnNpb248L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+TmFtZSBvZiB0aGUgYXBwbGljYXRpb24gdGhhdCBjcmVhdGVkIHRoZSBQREYgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UHJvZHVjZXI8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+V2hldGhlciB0aGUgZG9jdW1lbnQgaGFzIGJlZW4gdHJhcHBlZDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5UcmFwcGVkPC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5UZXh0PC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlBERi9VQSBJZGVudGlmaWNhdGlvbiBzY2hlbWE8L3BkZmFTY2hlbWE6c2NoZW1hPjxwZGZhU2NoZW1hOm5hbWVzcGFjZVVSST5odHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZnVhaWQ8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+aW50ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPlBhcnQgTnVtYmVyIG9mIElTTyAxNDI4OSAoUERGL1VBKTwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5wYXJ0PC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5JbnRlZ2VyPC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PC9yZGY6QmFnPjwvcGRmYUV4dGVuc2lvbjpzY2hlbWFzPjxwZGZhaWQ6cGFydD4yPC9wZGZhaWQ6cGFydD48cGRmYWlkOmNvbmZvcm1hbmNlPkE8L3BkZmFpZDpjb25mb3JtYW5jZT48cGRmdWFpZDpwYXJ0PjE8L3BkZnVhaWQ6cGFydD48eG1wVFBnOk5QYWdlcz4yPC94bXBUUGc6TlBhZ2VzPjxkYzpmb3JtYXQ+YXBwbGljYXRpb24vcGRmPC9kYzpmb3JtYXQ+PHhtcE1NOkluc3RhbmNlSUQ+bE1RL2F3ZGtZK00rcFR0TnZ0Z2pidz09PC94bXBNTTpJbnN0YW5jZUlEPjx4bXBNTTpEb2N1bWVudElEPmo5azNLWElrZGVrdHVocjc3YXcvOGc9PTwveG1wTU06RG9jdW1lbnRJRD48eG1wTU06UmVuZGl0aW9uQ2xhc3M+cHJvb2Y8L3htcE1NOlJlbmRpdGlvbkNsYXNzPjxwZGY6UERGVmVyc2lvbj4xLjc8L3BkZjpQREZWZXJzaW9uPjwvcmRmOkRlc2NyaXB0aW9uPjwvcmRmOlJERj48L3g6eG1wbWV0YT48P3hwYWNrZXQgZW5kPSJyIj8+CmVuZHN0cmVhbQplbmRvYmoKMTE0IDAgb2JqCjw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAxIDAgUi9NZXRhZGF0YSAxMTMgMCBSL091dHB1dEludGVudHMgOSAwIFIvTGFuZyhkZS1ERSkvU3RydWN0VHJlZVJvb3QgMTAgMCBSL01hcmtJbmZvPDwvTWFya2VkIHRydWUvU3VzcGVjdHMgZmFsc2U+Pi9WaWV3ZXJQcmVmZXJlbmNlczw8L0Rpc3BsYXlEb2NUaXRsZSB0cnVlL0RpcmVjdGlvbi9MMlI+Pi9PdXRsaW5lcyA3IDAgUj4+CmVuZG9iagp4cmVmCjAgMTE1CjAwMDAwMDAwMDAgNjU1MzUgZg0KMDAwMDAwMDAxNiAwMDAwMCBuDQowMDAwMDAwMDc1IDAwMDAwIG4NCjAwMDAwMDAxNjMgMDAwMDAgbg0KMDAwMDAwMDI5MSAwMDAwMCBuDQowMDAwMDAwMzc2IDAwMDAwIG4NCjAwMDAwMDA0NTMgMDAwMDAgbg0KMDAwMDAwMDYxOCAwMDAwMCBuDQowMDAwMDAwNjgzIDAwMDAwIG4NCjAwMDAwMDA4NDYgMDAwMDAgbg0KMDAwMDAwMDg2OSAwMDAwMCBuDQowMDAwMDAxMDkxIDAwMDAwIG4NCjAwMDAwMDE1OTkgMDAwMDAgbg0KMDAwMDAwMTY2NiAwMDAwMCBuDQowMDAwMDAxNzIyIDAwMDAwIG4NCjAwMDAwMDE4MjUgMDAwMDAgbg0KMDAwMDAwMTg4NyAwMDAwMCBuDQowMDAwMDAxOTU2IDAwMDAwIG4NCjAwMDAwMDIwNjMgMDAwMDAgbg0KMDAwMDAwMjE2NCAwMDAwMCBuDQowMDAwMDAyMjI2IDAwMDAwIG4NCjAwMDAwMDIzMjcgMDAwMDAgbg0KMDAwMDAwMjM4OSAwMDAwMCBuDQowMDAwMDAyNDkwIDAwMDAwIG4NCjAwMDAwMDI1NTIgMDAwMDAgbg0KMDAwMDAwMjY1MyAwMDAwMCBuDQowMDAwMDAyNzE1IDAwMDAwIG4NCjAwMDAwMDI4MTcgMDAwMDAgbg0KMDAwMDAwMjg3OSAwMDAwMCBuDQowMDAwMDAyOTgxIDAwMDAwIG4NCjAwMDAwMDMwNDMgMDAwMDAgbg0KMDAwMDAwMzE0NSAwMDAwMCBuDQowMDAwMDAzMjA3IDAwMDAwIG4NCjAwMDAwMDMzMDkgMDAwMDAgbg0KMDAwMDAwMzM3MSAwMDAwMCBuDQowMDAwMDAzNDczIDAwMDAwIG4NCjAwMDAwMDM1MzUgMDAwMDAgbg0KMDAwMDAwMzYzNyAwMDAwMCBuDQowMDAwMDAzNjk5IDAwMDAwIG4NCjAwMDAwMDM4MjQgMDAwMDAgbg0KMDAwMDAwMzk3NSAwMDAwMCBuDQowMDAwMDA0MDc3IDAwMDAwIG4NCjAwMDAwMDQxNDMgMDAwMDAgbg0KMDAwMDAwNDIxNCAwMDAwMCBuDQowMDAwMDA0Mjg1IDAwMDAwIG4NCjAwMDAwMDQzNzQgMDAwMDAgbg0KMDAwMDAwNDcxNiAwMDAwMCBuDQowMDAwMDA1MDU4IDAwMDAwIG4NCjAwMDAwMDUxMjYgMDAwMDAgbg0KMDAwMDAwNTE5MCAwMDAwMCBuDQowMDAwMDA1NTEwIDAwMDAwIG4NCjAwMDAwMDU4MzYgMDAwMDAgbg0KMDAwMDAwNTkwNCAwMDAwMCBuDQowMDAwMDA1OTY4IDAwMDAwIG4NCjAwMDAwMDYxMDEgMDAwMDAgbg0KMDAwMDAwNjE5NiAwMDAwMCBuDQowMDAwMDA2MjY3IDAwMDAwIG4NCjAwMDAwMDYzMzggMDAwMDAgbg0KMDAwMDAwNjQ0NSAwMDAwMCBuDQowMDAwMDA2NTY5IDAwMDAwIG4NCjAwMDAwMDY2NTAgMDAwMDAgbg0KMDAwMDAwNjczMSAwMDAwMCBuDQowMDAwMDA2Nzk3IDAwMDAwIG4NCjAwMDAwMDY4NjUgMDAwMDAgbg0KMDAwMDAwNjkzNSAwMDAwMCBuDQowMDAwMDA3MDAzIDAwMDAwIG4NCjAwMDAwMDcwNzEgMDAwMDAgbg0KMDAwMDAwNzE0MSAwMDAwMCBuDQowMDAwMDA3MjA5IDAwMDAwIG4NCjAwMDAwMDcyNzcgMDAwMDAgbg0KMDAwMDAwNzM0NyAwMDAwMCBuDQowMDAwMDA3NDE1IDAwMDAwIG4NCjAwMDAwMDc1MjUgMDAwMDAgbg0KMDAwMDAwNzU5NyAwMDAwMCBuDQowMDAwMDA3NjgxIDAwMDAwIG4NCjAwMDAwMDc3NjUgMDAwMDAgbg0KMDAwMDAwNzgzNiAwMDAwMCBuDQowMDAwMDA3OTAxIDAwMDAwIG4NCjAwMDAwMDc5NjggMDAwMDAgbg0KMDAwMDAwODE3NSAwMDAwMCBuDQowMDAwMDA4MjExIDAwMDAwIG4NCjAwMDAwMDgyNDcgMDAwMDAgbg0KMDAwMDAwODI5NyAwMDAwMCBuDQowMDAwMDA4MzQ3IDAwMDAwIG4NCjAwMDAwMDgzOTcgMDAwMDAgbg0KMDAwMDAwODQ0NiAwMDAwMCBuDQowMDAwMDA4NDk2IDAwMDAwIG4NCjAwMDAwMDg2MjQgMDAwMDAgbg0KMDAwMDAwODczMiAwMDAwMCBuDQowMDAwMDA4ODkxIDAwMDAwIG4NCjAwMDAwMDkzODYgMDAwMDAgbg0KMDAwMDAwOTYwMiAwMDAwMCBuDQowMDAwMDA5NzYwIDAwMDAwIG4NCjAwMDAwMTA2OTQgMDAwMDAgbg0KMDAwMDAxMDkxMSAwMDAwMCBuDQowMDAwMDExMDY2IDAwMDAwIG4NCjAwMDAwMTE0NjkgMDAwMDAgbg0KMDAwMDAxMTY4MSAwMDAwMCBuDQowMDAwMDExODE0IDAwMDAwIG4NCjAwMDAwMTE5NDcgMDAwMDAgbg0KMDAwMDAxMjAyNyAwMDAwMCBuDQowMDAwMDEyNjAyIDAwMDAwIG4NCjAwMDAwMTY3OTMgMDAwMDAgbg0KMDAwMDAxNjg3NSAwMDAwMCBuDQowMDAwMDE3NjcyIDAwMDAwIG4NCjAwMDAwMjY2OTkgMDAwMDAgbg0KMDAwMDAyNjc4MCAwMDAwMCBuDQowMDAwMDI3MzI1IDAwMDAwIG4NCjAwMDAwMzAwOTEgMDAwMDAgbg0KMDAwMDAzNDAwMSAwMDAwMCBuDQowMDAwMDM1MTU4IDAwMDAwIG4NCjAwMDAwMzU1NjUgMDAwMDAgbg0KMDAwMDAzNTkwOCAwMDAwMCBuDQowMDAwMDM2MTk4IDAwMDAwIG4NCjAwMDAwNDExNDIgMDAwMDAgbg0KdHJhaWxlcgo8PC9TaXplIDExNS9Sb290IDExNCAwIFIvSW5mbyAxMTIgMCBSL0lEWyhqOWszS1hJa2Rla3R1aHI3N2F3LzhnPT0pKGxNUS9hd2RrWStNK3BUdE52dGdqYnc9PSldPj4Kc3RhcnR4cmVmCjQxMzcyCiUlRU9GCg==","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00002"}', '01a21f27896f93e2b1273ca3f1d65f8b', '01a21f2789e6d3b7a5b9ade01ae8500d', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "subscription" VALUES ('01a21f2771ef6dd369945cf4fe80bbad', '01a21f2771f8705b8bf12da2e8ce686f:wait', '01a21f2771f8705b8bf12da2e8ce686f', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f2772491735af7ff5abde559eaf', '01a21f27725a13b0981b3c990239de10:wait', '01a21f27725a13b0981b3c990239de10', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f2776329f98e90734aa328ce6f9', '01a21f27763bda33c90062f587c58f9a:wait', '01a21f27763bda33c90062f587c58f9a', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f27764d8dd1ffbe27ad62f554af', '01a21f27764dd10eee3283e323018b0c:wait', '01a21f27764dd10eee3283e323018b0c', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f377274bc70520ec0ebd7a:application_withdrawn', '01a21f2788f377274bc70520ec0ebd7a', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', '01a21f2788f377274bc70520ec0ebd7a:early_objection', '01a21f2788f377274bc70520ec0ebd7a', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a70c29a3605a44fc17e2ee8:application_withdrawn', '01a21f278a70c29a3605a44fc17e2ee8', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278a70c29a3605a44fc17e2ee8:early_objection', '01a21f278a70c29a3605a44fc17e2ee8', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', '01a21f278afeff64b978d41b784b59dc:extension_wanted', '01a21f278afeff64b978d41b784b59dc', 'extension_wanted', 'message', 'extension_wanted', '{}', 'Fristverlängerung angeregt', '2026-11-30T08:00:00.000000Z');
INSERT INTO "user_task" VALUES ('01a21f2772ba31f690f48abae901983a', '01a21f2772b9e63eb00836d061755825', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27730b64b038da45728d5279be', '01a21f27730bfb8ca4dd7026f65dae32', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f277446699d2a58ae52e9ea6223', '01a21f277439fa522497f477fe99f6f7', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f277446c00ed6c6c7710906ea54', '01a21f277439fa522497f477fe99f6f7', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27746338765554750345b128d9', '01a21f277462a3536a90f330ca2f5dd0', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system', '', '');
INSERT INTO "user_task" VALUES ('01a21f27746367abe50fea77d39745c6', '01a21f277462a3536a90f330ca2f5dd0', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27750dc4446438d02c3ba56152', '01a21f27750db0bf1e47b1a1cca9fa7c', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f2775277e1d00534b19b99228d0', '01a21f277526b70677f2df5223dcd11c', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27759923cf43367a779835a68e', '01a21f27759824388ecf9a7c83e58a4f', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f2775bdae1f9c27b086e1f34f5e', '01a21f2775bc4d94db57e3bc9c18dc60', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system', '', '');
INSERT INTO "user_task" VALUES ('01a21f2775dba29336fe35486647dfe6', '01a21f2775bc4d94db57e3bc9c18dc60', 'two_steps:1', 'two_steps', 'approve', 'Freigeben', '', 0, 'open', '', '[]', '["register","register_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27766b59ca22efb40494e13307', '01a21f27765af862ac20656506de3cd6', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27775203dec3c2cb4fa5561412', '01a21f27775202b704d8d0a9cb1bbd43', 'closed:1', 'closed', 'assign', 'Zuweisen', '', 0, 'open', '', '[]', '["advisory_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '0a926a9736734861752f50299ba927b630609ebb184121e6c1f4b98a5c53379e', 1, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f27776c5df634c9247fe0a161e2', '01a21f27776c8be53eef0409583e345d', 'closed:1', 'closed', 'assign', 'Zuweisen', '', 0, 'completed', 'system', '[]', '["advisory_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '0a926a9736734861752f50299ba927b630609ebb184121e6c1f4b98a5c53379e', 1, '2026-11-30T08:00:00.000000Z', 'system', '', '');
INSERT INTO "user_task" VALUES ('01a21f27778a8de246db48dd239c1e5f', '01a21f27776c8be53eef0409583e345d', 'closed:1', 'closed', 'talk', 'Beraten', '', 0, 'open', 'anna', '[]', '["advisory","advisory_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Kalkulation', '["Rostock"]', '3909113036310cee8bcc5e819ca0af5226c6f3bf20e1b6c625ca8db70d5dd755', 2, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f2788f392cbf728baa4ca24200b', '01a21f2783fbf706a2b8eca9ea4da061', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '01a21f2788f377274bc70520ec0ebd7a', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', '0544a5001d383f3929d754813de3a95e708febdbdb7acfc05bd3d155a1159f47', 4, NULL, '', '', '');
INSERT INTO "user_task" VALUES ('01a21f278a706484c216abb34b81b633', '01a21f27896f93e2b1273ca3f1d65f8b', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '01a21f278a70c29a3605a44fc17e2ee8', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', 'dbcb9e93aec16b4a5e7b6553c9b121208fa194834bb9411b6b2cdd94a6275fff', 4, '2026-11-30T08:00:00.000000Z', 'system', '', '');
INSERT INTO "user_task" VALUES ('01a21f278aff21254bd5eba0eb0b2496', '01a21f27896f93e2b1273ca3f1d65f8b', 'register_entry:1', 'register_entry', 'review_line', 'Gewerk fachlich prüfen', '01a21f278afe16026f4ebc5fcd38c029', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'review_line', 'Tischler', '[]', '303abc5d7423f4085aedfd778ad5b2139950023906a40e8d67231ef51e8dbb9f', 8, '2026-11-30T08:00:00.000000Z', 'system', '', '');
INSERT INTO "user_task" VALUES ('01a21f278b3aa377d66cdff6a86bbcb2', '01a21f27896f93e2b1273ca3f1d65f8b', 'register_entry:1', 'register_entry', 'release_line', 'Entscheidung freigeben', '01a21f278afe16026f4ebc5fcd38c029', 0, 'open', '', '[]', '["register_lead"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'release_line', 'Tischler', '[]', '1cbdc16adcc1afd1101953b7534cc0c4a620a4662f1c2d5b570bdbf6cf071384', 9, NULL, '', '', '');
INSERT INTO "user_task_group" VALUES ('*', '01a21f2772ba31f690f48abae901983a', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'branch');
INSERT INTO "user_task_group" VALUES ('*', '01a21f27730b64b038da45728d5279be', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'branch');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f277446699d2a58ae52e9ea6223', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f277446c00ed6c6c7710906ea54', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f27746338765554750345b128d9', NULL, '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f27746367abe50fea77d39745c6', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f27750dc4446438d02c3ba56152', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'reminder');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f2775277e1d00534b19b99228d0', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'reminder');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f27759923cf43367a779835a68e', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f2775bdae1f9c27b086e1f34f5e', NULL, '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f2775dba29336fe35486647dfe6', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '01a21f2775dba29336fe35486647dfe6', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f27766b59ca22efb40494e13307', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:advisory_lead', '01a21f27775203dec3c2cb4fa5561412', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'closed');
INSERT INTO "user_task_group" VALUES ('g:advisory_lead', '01a21f27776c5df634c9247fe0a161e2', NULL, '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'closed');
INSERT INTO "user_task_group" VALUES ('g:advisory', '01a21f27778a8de246db48dd239c1e5f', 'closed', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'closed');
INSERT INTO "user_task_group" VALUES ('g:advisory_lead', '01a21f27778a8de246db48dd239c1e5f', 'closed', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'closed');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f2788f392cbf728baa4ca24200b', 'free', '2026-12-02T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f278a706484c216abb34b81b633', NULL, '2026-12-02T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21f278aff21254bd5eba0eb0b2496', NULL, '2027-02-25T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '01a21f278b3aa377d66cdff6a86bbcb2', 'free', '2027-02-25T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "register_line" VALUES ('01a21f2783fbf706a2b8eca9ea4da061', 1, 'A27', 'A', 'reviewing', NULL, NULL);
INSERT INTO "register_line" VALUES ('01a21f27896f93e2b1273ca3f1d65f8b', 1, 'A27', 'A', 'reviewing', NULL, NULL);
INSERT INTO "absence" VALUES ('01a21f27769d96ffb23085997211266b', 'anna', '2026-11-30', '2028-01-04', '', '2026-11-30T08:00:00.000000Z', 'anna', NULL, '');
INSERT INTO "absence_deputy" VALUES ('01a21f27769d96ffb23085997211266b', '*', 'bert');
INSERT INTO "saved_view" VALUES ('01a21f2776c4bece16a27130a6d1dfa9', 'bert', 'Eilig', '{"process":"two_steps"}', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "notification" VALUES (1, 'absence:01a21f27769d96ffb23085997211266b:2026-11-30:2028-01-04:bert', 'bert', 'substitution', NULL, '', '{"by":"Anna","first_day":{"$date":"2026-11-30"},"last_day":{"$date":"2028-01-04"},"of":"Anna","own":false}', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "notification" VALUES (2, 'mentioned:01a21f2776efece412c508ef5d5d7c38:anna', 'anna', 'mentioned', '01a21f27765af862ac20656506de3cd6', '', '{"by":"Bert"}', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "access_token" VALUES ('01a21f2776f19063e31be7723ae8edd5', '5f7d34e7f19236e901ea871ef8925ae1979208bee3be4646f19f413b7a0097db', '01a21f277689ecbfa28bd7fb85f11cdd', 'api', 'Fachverfahren', '["tasks:read"]', '2026-11-30T08:00:00.000000Z', 'bert', '2026-12-30T08:00:00.000000Z', NULL, NULL, '');
INSERT INTO "completion_undo" VALUES ('01a21f27746338765554750345b128d9', '01a21f277462a3536a90f330ca2f5dd0', 'system', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:05:00.000000Z', 2, X'000003937b2261756469745f736571223a322c2263617365223a7b22647565223a6e756c6c2c22656e645f6576656e7473223a5b5d2c22656e646564223a6e756c6c2c226661637473223a5b5d2c22706c616365223a22222c227365617263685f74657874223a22762d323032362d3030303038202020222c227374617465223a2272756e6e696e67222c227469746c65223a22227d2c22647261667473223a5b5d2c22686973746f7279223a7b2264657461696c73223a7b7d2c22656e7465726564223a5b5d2c226c656674223a5b223031613231663237373436333338373635353534373530333435623132386439225d7d2c226f70656e6564223a5b5d2c22706c616e6e6564223a5b5d2c227461736b73223a5b7b22616374696e675f666f72223a22222c2261737369676e6565223a22222c2263616e6469646174655f67726f757073223a5b227265676973746572225d2c2263616e6469646174655f7573657273223a5b5d2c226368697073223a5b5d2c22636f6d706c65746564223a6e756c6c2c22636f6d706c657465645f6279223a22222c2263726561746564223a7b22246461746574696d65223a22323032362d31312d33305430383a30303a30302b30303a3030227d2c22646566696e6974696f6e5f6964223a22706172616c6c656c3a31222c22647565223a6e756c6c2c22656c656d656e74223a226c656674222c22666f6c6c6f775f7570223a6e756c6c2c22666f6c6c6f775f75705f6f6e223a22222c22666f726d5f726566223a22222c226964223a223031613231663237373436333338373635353534373530333435623132386439222c22696e7374616e63655f6964223a223031613231663237373436326133353336613930663333306361326635646430222c226974656d5f6f72646572223a302c226c6162656c223a22222c226e616d65223a224c696e6b73222c227072696f72697479223a35302c2270726f636573735f6b6579223a22706172616c6c656c222c2273636f70655f6964223a22222c227365656e5f646967657374223a2231643637376664633166643463316539373264353461343561633861393530323864346136383465316233393961373830623166316632643134306233393239222c227365656e5f7265766973696f6e223a312c22736f72745f647565223a7b22246461746574696d65223a22393939392d31322d33315430303a30303a30302b30303a3030227d2c227374617465223a226f70656e227d5d7d4a7b2276223a312c2264223a22706172616c6c656c3a31222c226e223a342c2262223a22562d323032362d3030303038222c2265223a5b66616c73652c66616c73652c5b5d5d2c227766223a5b5b22222c22706172616c6c656c3a31222c22706172616c6c656c222c22222c5b5b223031613231663237373436333338373635353534373530333435623132386439222c226c656674222c33322c7b226e223a332c22666f726b73223a7b2232223a5b2230225d7d2c22666c6f77223a22665f666f726b5f6c656674222c227068617365223a22656e746572222c22656e7465726564223a747275652c2261726d6564223a747275652c2275736572223a7b2261737369676e6565223a22222c2267726f757073223a5b227265676973746572225d2c227573657273223a5b5d2c22647565223a6e756c6c2c22666f6c6c6f775f7570223a6e756c6c2c227072696f72697479223a35307d7d5d2c5b223031613231663237373436333637616265353066656137376433393734356336222c227269676874222c33322c7b226e223a342c22666f726b73223a7b2232223a5b2231225d7d2c22666c6f77223a22665f666f726b5f7269676874222c227068617365223a22656e746572222c22656e7465726564223a747275652c2261726d6564223a747275652c2275736572223a7b2261737369676e6565223a22222c2267726f757073223a5b227265676973746572225d2c227573657273223a5b5d2c22647565223a6e756c6c2c22666f6c6c6f775f7570223a6e756c6c2c227072696f72697479223a35307d7d5d5d5d5d2c227363223a5b5b22222c6e756c6c2c747275652c7b226e616d65223a22486f6c6d222c22706c616365223a22526f73746f636b222c22646561646c696e65223a6e756c6c2c226c696d6974223a3130307d5d5d2c2277223a5b5d7d');
INSERT INTO "completion_undo" VALUES ('01a21f2775bdae1f9c27b086e1f34f5e', '01a21f2775bc4d94db57e3bc9c18dc60', 'system', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:05:00.000000Z', 2, X'0000043a7b2261756469745f736571223a322c2263617365223a7b22647565223a6e756c6c2c22656e645f6576656e7473223a5b5d2c22656e646564223a6e756c6c2c226661637473223a5b5b224e616d65222c22486f6c6d225d2c5b224f7274222c22526f73746f636b225d5d2c22706c616365223a22526f73746f636b222c227365617263685f74657874223a227a732d323032362d303030303220686f6c6d20726f73746f636b20686f6c6d222c227374617465223a2272756e6e696e67222c227469746c65223a22486f6c6d227d2c22647261667473223a5b5d2c2267726f757073223a5b227265676973746572225d2c22686973746f7279223a7b2264657461696c73223a7b7d2c22656e7465726564223a5b223031613231663237373564626132393333366665333534383636343764666536225d2c226c656674223a5b223031613231663237373562646165316639633237623038366531663334663565225d7d2c226f70656e6564223a5b223031613231663237373564626132393333366665333534383636343764666536225d2c22706c616e6e6564223a5b5d2c227461736b73223a5b7b22616374696e675f666f72223a22222c2261737369676e6565223a22222c2263616e6469646174655f67726f757073223a5b227265676973746572225d2c2263616e6469646174655f7573657273223a5b5d2c226368697073223a5b226e6575225d2c22636f6d706c65746564223a6e756c6c2c22636f6d706c657465645f6279223a22222c2263726561746564223a7b22246461746574696d65223a22323032362d31312d33305430383a30303a30302b30303a3030227d2c22646566696e6974696f6e5f6964223a2274776f5f73746570733a31222c22647565223a6e756c6c2c22656c656d656e74223a22636865636b222c22666f6c6c6f775f7570223a6e756c6c2c22666f6c6c6f775f75705f6f6e223a22222c22666f726d5f726566223a22222c226964223a223031613231663237373562646165316639633237623038366531663334663565222c22696e7374616e63655f6964223a223031613231663237373562633464393464623537653362633963313864633630222c226974656d5f6f72646572223a302c226c6162656c223a22526f73746f636b222c226e616d65223a225072c3bc66656e222c227072696f72697479223a35302c2270726f636573735f6b6579223a2274776f5f7374657073222c2273636f70655f6964223a22222c227365656e5f646967657374223a2231643637376664633166643463316539373264353461343561633861393530323864346136383465316233393961373830623166316632643134306233393239222c227365656e5f7265766973696f6e223a312c22736f72745f647565223a7b22246461746574696d65223a22393939392d31322d33315430303a30303a30302b30303a3030227d2c227374617465223a226f70656e227d5d7d4a7b2276223a312c2264223a2274776f5f73746570733a31222c226e223a322c2262223a225a532d323032362d3030303032222c2265223a5b66616c73652c66616c73652c5b5d5d2c227766223a5b5b22222c2274776f5f73746570733a31222c2274776f5f7374657073222c22222c5b5b223031613231663237373562646165316639633237623038366531663334663565222c22636865636b222c33322c7b226e223a322c22666c6f77223a22665f73746172745f636865636b222c227068617365223a22656e746572222c22656e7465726564223a747275652c2261726d6564223a747275652c2275736572223a7b2261737369676e6565223a22222c2267726f757073223a5b227265676973746572225d2c227573657273223a5b5d2c22647565223a6e756c6c2c22666f6c6c6f775f7570223a6e756c6c2c227072696f72697479223a35307d7d5d5d5d5d2c227363223a5b5b22222c6e756c6c2c747275652c7b226e616d65223a22486f6c6d222c22706c616365223a22526f73746f636b222c22646561646c696e65223a6e756c6c2c226c696d6974223a3130307d5d5d2c2277223a5b5d7d');
INSERT INTO "completion_undo" VALUES ('01a21f27776c5df634c9247fe0a161e2', '01a21f27776c8be53eef0409583e345d', 'system', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:05:00.000000Z', 2, X'000004497b2261756469745f736571223a322c2263617365223a7b22647565223a6e756c6c2c22656e645f6576656e7473223a5b5d2c22656e646564223a6e756c6c2c226661637473223a5b5b224e616d65222c22486f6c6d225d2c5b22416e6c696567656e222c224b616c6b756c6174696f6e225d5d2c22706c616365223a22526f73746f636b222c227365617263685f74657874223a2262652d323032362d303030303220686f6c6d20726f73746f636b20686f6c6d206b616c6b756c6174696f6e222c227374617465223a2272756e6e696e67222c227469746c65223a22486f6c6d227d2c22647261667473223a5b5d2c2267726f757073223a5b2261647669736f72795f6c656164225d2c22686973746f7279223a7b2264657461696c73223a7b7d2c22656e7465726564223a5b223031613231663237373738613864653234366462343864643233396331653566225d2c226c656674223a5b223031613231663237373736633564663633346339323437666530613136316532225d7d2c226f70656e6564223a5b223031613231663237373738613864653234366462343864643233396331653566225d2c22706c616e6e6564223a5b5d2c227461736b73223a5b7b22616374696e675f666f72223a22222c2261737369676e6565223a22222c2263616e6469646174655f67726f757073223a5b2261647669736f72795f6c656164225d2c2263616e6469646174655f7573657273223a5b5d2c226368697073223a5b5d2c22636f6d706c65746564223a6e756c6c2c22636f6d706c657465645f6279223a22222c2263726561746564223a7b22246461746574696d65223a22323032362d31312d33305430383a30303a30302b30303a3030227d2c22646566696e6974696f6e5f6964223a22636c6f7365643a31222c22647565223a6e756c6c2c22656c656d656e74223a2261737369676e222c22666f6c6c6f775f7570223a6e756c6c2c22666f6c6c6f775f75705f6f6e223a22222c22666f726d5f726566223a22222c226964223a223031613231663237373736633564663633346339323437666530613136316532222c22696e7374616e63655f6964223a223031613231663237373736633862653533656566303430393538336533343564222c226974656d5f6f72646572223a302c226c6162656c223a22222c226e616d65223a225a7577656973656e222c227072696f72697479223a35302c2270726f636573735f6b6579223a22636c6f736564222c2273636f70655f6964223a22222c227365656e5f646967657374223a2230613932366139373336373334383631373532663530323939626139323762363330363039656262313834313231653663316634623938613563353333373965222c227365656e5f7265766973696f6e223a312c22736f72745f647565223a7b22246461746574696d65223a22393939392d31322d33315430303a30303a30302b30303a3030227d2c227374617465223a226f70656e227d5d7d4a7b2276223a312c2264223a22636c6f7365643a31222c226e223a322c2262223a2242452d323032362d3030303032222c2265223a5b66616c73652c66616c73652c5b5d5d2c227766223a5b5b22222c22636c6f7365643a31222c22636c6f736564222c22222c5b5b223031613231663237373736633564663633346339323437666530613136316532222c2261737369676e222c33322c7b226e223a322c22666c6f77223a22665f73746172745f61737369676e222c227068617365223a22656e746572222c22656e7465726564223a747275652c2261726d6564223a747275652c2275736572223a7b2261737369676e6565223a22222c2267726f757073223a5b2261647669736f72795f6c656164225d2c227573657273223a5b5d2c22647565223a6e756c6c2c22666f6c6c6f775f7570223a6e756c6c2c227072696f72697479223a35307d7d5d5d5d5d2c227363223a5b5b22222c6e756c6c2c747275652c7b226e616d65223a22486f6c6d222c227375626a656374223a224b616c6b756c6174696f6e222c22706c616365223a22526f73746f636b222c2261647669736572223a6e756c6c7d5d5d2c2277223a5b5d7d');
INSERT INTO "completion_undo" VALUES ('01a21f278aff21254bd5eba0eb0b2496', '01a21f27896f93e2b1273ca3f1d65f8b', 'system', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:05:00.000000Z', 9, X'0000071e7b2261756469745f736571223a392c2263617365223a7b22647565223a7b22246461746574696d65223a22323032372d30322d32365432323a35393a35392b30303a3030227d2c22656e645f6576656e7473223a5b5d2c22656e646564223a6e756c6c2c226661637473223a5b5b2247657765726b65222c2254697363686c6572225d2c5b22416e7472616720766f6c6c7374c3a46e646967222c2233302e31312e32303236225d2c5b22496e7465726e65204672697374222c2232362e30322e32303237225d2c5b2247657365747a6c69636865204672697374222c2230312e30332e32303237225d2c5b22496e6861626572222c22416e6e6120416872656e732c206765626f72656e20616d2031322e30342e31393838225d2c5b22576f686e756e67222c224c616e67652053747261c39f6520352c20313830353520526f73746f636b225d2c5b2245727265696368626172222c22616e6e612e616872656e73406578616d706c652e6f7267225d2c5b224d6974676c696564206465722049484b222c226e65696e225d2c5b2242657472696562222c225765726b737461747477656720322c20313830353520526f73746f636b225d2c5b2254c3a47469676b656974222c224dc3b662656c20756e6420496e6e656e6175736261752c2061622030312e30342e32303237225d2c5b2242657472696562736c656974756e67222c22496e68616265722073656c627374225d2c5b225175616c6966696b6174696f6e222c224d6569737465727072c3bc66756e672c2033302e30362e323031392c2048616e647765726b736b616d6d657220526f73746f636b225d5d2c22706c616365223a22526f73746f636b222c227365617263685f74657874223a2268722d323032362d303030303220616872656e732c20616e6e6120726f73746f636b20616872656e732c20616e6e613a2074697363686c657220726f73746f636b20616872656e7320616e6e61222c227374617465223a2272756e6e696e67222c227469746c65223a22416872656e732c20416e6e61227d2c22647261667473223a5b5d2c2267726f757073223a5b22706f7374222c227265676973746572225d2c22686973746f7279223a7b2264657461696c73223a7b7d2c22656e7465726564223a5b223031613231663237386233316333363763663064343534633932366533333465222c223031613231663237386233613136323039393032323439303137313539333336222c223031613231663237386233616133373764363663646666366138366262636232225d2c226c656674223a5b223031613231663237386166663231323534626435656261306562306232343936225d7d2c226f70656e6564223a5b223031613231663237386233616133373764363663646666366138366262636232225d2c22706c616e6e6564223a5b5d2c227461736b73223a5b7b22616374696e675f666f72223a22222c2261737369676e6565223a22222c2263616e6469646174655f67726f757073223a5b227265676973746572225d2c2263616e6469646174655f7573657273223a5b5d2c226368697073223a5b5d2c22636f6d706c65746564223a6e756c6c2c22636f6d706c657465645f6279223a22222c2263726561746564223a7b22246461746574696d65223a22323032362d31312d33305430383a30303a30302b30303a3030227d2c22646566696e6974696f6e5f6964223a2272656769737465725f656e7472793a31222c22647565223a7b22246461746574696d65223a22323032372d30322d32355432333a30303a30302b30303a3030227d2c22656c656d656e74223a227265766965775f6c696e65222c22666f6c6c6f775f7570223a6e756c6c2c22666f6c6c6f775f75705f6f6e223a22222c22666f726d5f726566223a227265766965775f6c696e65222c226964223a223031613231663237386166663231323534626435656261306562306232343936222c22696e7374616e63655f6964223a223031613231663237383936663933653262313237336361336631643635663862222c226974656d5f6f72646572223a302c226c6162656c223a2254697363686c6572222c226e616d65223a2247657765726b20666163686c696368207072c3bc66656e222c227072696f72697479223a35302c2270726f636573735f6b6579223a2272656769737465725f656e747279222c2273636f70655f6964223a223031613231663237386166653136303236663465626335666364333863303239222c227365656e5f646967657374223a2233303361626335643734323366343038356165646664373738616435623231333939353030323339303661343065386436373233316566353165386462623966222c227365656e5f7265766973696f6e223a382c22736f72745f647565223a7b22246461746574696d65223a22323032372d30322d32355432333a30303a30302b30303a3030227d2c227374617465223a226f70656e227d5d7d5a28b52ffd60f44eed74006ab61c203a4067c6390e5c540148a31dc3984123f6764b91ba25adb492dd3b854c6c50d520cf0cf30c9a421c4624669dfbed7f2f2dd53656029b4c86618c09ed01fa01ed01115e8b55fdedb00c06c8613ca0fde9f5e1c242200762440ee37196426a2b85b300e77930aedf2c1f6133b18a7ac3fa43b7ac7bafedd466700f78160da761c9e3408c87c370a2750c1068270bbb9253d3318e6033b8ecb87ac6127bed4ad971b480b6f992b64f76316e2fb1acd3f30a331859e24a27b4a6979052984dd7d8318361ddf59b456133359758588f514e6a998e79df10ebf0edc3bd7ebb7ad6870f2bd5293695da020cc4f6b30c4a4d16b2122ab0c4988ed303398025c66a6bec78c2123340a0c9c2c60a6bc42a0a1db0c49ef54f0c8126af6785e0ef21672812d3cc2bfc4d56ec98259e5e3729b16bb2a215823f3b47627ff9d85558023955247a95e5a8286f580fc8793c6e5d0fffb7c98e299ea458628f72b29b649d2c535a9a0a3b4c91d881382331b54c69b17b207f18d9f1abda815894d5a8241148d57020dd782659270b0627bfa667cf4b58fb61d6109c1d574fe2a01a1108f5345e0422a11a0fcb72cb552a154d369b9d6fb34afcdcf1f4face123b6d4ce349d6a96ad02b9fd37ba72c3146468b5d44e2e78c8322c7d7434abd925363c71177c8214f65351aed701e514ba0ca81740402590fd48fc3148a6376ec982914892d0cbb4a85e29cc6b628123b3b861cc771160fc881160c2058628add1349fcecf89128667d9fa6570a2f9f2cf163f7487ce14c1489e9d5d16257d130637a7c0e29ddba46d8680dde2987b34e9f581a5be2c0aacefcdaf75ea35f1b635b9e61fd749b441e05de47d844baf546142e04ad840a4bfded7b856ec12a18af091b89b59ec20603b10c1e3c1c48e0411241ef1dab7c6ab4bebbc5fb4a35460a1b6b3af5bc5f3dab5f0f7d33ac920a20ce5301193c785897c0c3d2ad379351832f6e5845b14a426c4342ebe66fdda7bfef752862f94d6bb099bf774a5bdb0ab39d5e63d7e916f858e50ed6cdcde1fbf51115b51b2c0471382bddde47ecfbfb059d5aa2bc50ba45aca2d4641f89e461400fe3e16c262fbb60e241e15f9b57d0099b8aef6951c72a0ab10afa9c5ee984cd52af7e5d4b390ec77b7ddf98e997cd7ea23eccf4090cc4ba060559d710a7e8f51b456143b709049af2b2f5721897610106622bc7b14eb22eb2122a48a8b0b0d76f317aa595ba45a763b00a7a8431428c3724785e3b4a7889201074cb056b848d8375ac6aeba12f252fa7d019ecdc7e29b952fd6f8b53cb9026eb57c79f50bf60c52a182d8d5ebf51da7153e05d938f07e4408ce76138d14a8e553d353ae5c44e7f7bb503c7227a16d8ebb7175d62a5ebfdfd8258848d452b56f9dce90f7da757abb18ac6e8d411ecf427f7259d7ec03a56c138296c6a2b8898d806040d367a4822117aad5042bae09cb0c1fcda2a16092022b6621554002d20f58ad29abe34760d1011cf61bc2a9468ea61d75dbf3d261f44229287d17018d0b359effb94945fdbff5bec0bd5d847b0c4146ea9555bdcff937593d3aed869341eb54c563c3b56fed8553415cab4393b0d3fcea2a181f6724cad5da965fa03c77122c7891e96588315fc2d63c70f3bcb300a23d5953a3b4d853251bcf619dba3265d63a7e16b4a86472d6b083e4033fabf59e2083b73760e8713796455a9d4d8b163bd814dcfda60fdfa368025aeee137a160d671189489e09ab1352ecb8ff272c3165c7f47d62138a08b3b63823b1e61758bbbe539f9a3f9678a2a830363b964f659e4d160c3e8f3db7da2f39a698f5fde2ec34cf2f1247ff6face28cc451d39a33156557a9542a1a8de398124e4ddb268c8c5106e03892e34811e4c051b757a1484cb54dcecbfd2f48697346e2e97463a7699db163090f4cb24a268cc3cb43d280288772a729773caae1801ec89a649dde43cbf444d9ecd853858d61c7af1bef51564328884b241114352296e3a11cf6eabbd28791a6a2a968d852c94a2583aaa396656da12c39d1e2e12c24cf851d3f961800cebcf7d052410bc6de1860a7e1e98f912cb1c4309c91f8b54776bc3545b77eff8fd8f7db46a7266c2458628a0a2fb056cd8ea953b054418b9d861fd00262c78fb3882e871690b380c47e98c967c74eb4781e96b8ceae9433d26b7fd023758a5d259a0a3f59062b752a53c08e1dbf5f1ebff77d574aafdfda1bd84d0cbb4ac571cc8ee2388395bf31d3441167bb26d3f3611562264d06c6be50489b9a300e2fec349ba43a3ac699d98eb193d89108d0a48c9c711e017e81b59a580be6d3086bc17cceb086b3adc29dc8e138703c8ba7363baeb03194fa6b9825a6d36bd5b3b16a7a5e75ac546a0d6701410b56f9cf2b955a5f0f1f1e03221e451ec872401c11e4598ea77a5ee4391e9c32d52343e4382c2c03b51c4eca510a1d8355ad20821c8785b548877dea0f9d42c7d0ad633bd4640288e1711c16f6ea596ba54e4df78b6ebd57a531ca0bd53143717f8dcfd954a45eb3e30989059be0014463d5c48f915cbd72e0c084c22d93bb5f4da9671aacf2270b062b948e13478e838303bf675b252b751867bb4f4a9dd28eb0fe363d09a76bd7bf9c60e6d317a0243b8d57f9ecd1a7e661e48cc4d39b5db1ab4c15b7a6e7d76cca445d256ed4e7a479efd53103fa2c60dd43acdfd59556e8d49cacd78aea71a7472c83411259a63fd8f74ab12ac2e637eba56263d4df567fef023ca40e1d96c170b5836538d17e632b352068d868df6f91c813815e36d8ac77bdf64b89853e1d96c1d080a061230f026b0233f1442ba1c2c25698fdd68845d854acebfa52621d754ae15fd0e7c3d29deea0d1582ac72a76156741a0522a3add06d5eb1a1efa2708828da8828b10834a2964664644449b241d9208120a6381168691ac0f1240508914253990420c21838c31223222222241a4292928a43915b3b1b9df1f59dc33c7f3588d8b2857d0c7a99fd054675e69600ec4396b037d68b2b6f9463f4e986b17aa7e4bcb804119c6e1f1558bf2fe4209df2620ed1278aa1e666a4a0abd4eb4acd9d41876dbae309d0a607eea13984449ff4b80bf8a5e9f81fde057e5565598f70908c123ca52e683e2722fa3bfc0050c61e7f9a258aa455f57a07b474ee0d2cbb699799bb85d1b0e05a7876b86cfa123f850ab46c001899cb9d1e8a2b1d82614a6ed5d3b1fbc6f124b88cbd0aca66ea395bf1a92ac8a961911825a3ea0d7eb48e31b047b6aa4c4c9f93710b4008ba5b21c9ea0ee5108b8541b842673796e057e863b2e284f015ba52f16f0130eb0fa0dd89e7ca22855158f2d68d299baa8e185194fb1647b2c9863e66c06a9af08ccb0b51eaa27f95c9266e0c8d1847467fbff9bc6cf2c13c099fd16dac4e7c2972dffbbe365fc5ce6a5ccbed83b6dc19be0d9a775504678f3c496ccaf1fd0583ee7d22b81eb0739de2bb70cc522b9cc9cbaaf44de4a7d0c8884a08754153de681f515e1b9ed41d943bd93fef75a7331cc1a91f699ac633e9bc47bf6d691f8d57f46c5b75e924478c896fee055ee88edecd82b01728fd19955b8607e315170bffe651fa372515032718b63d8a1485989778ee75a3129f3d26aac9e527b0523a9d136461adfa2cbc5e8e2bca214ed79a55bb13a20fda6d824682e9965d4a429181b5377bf2ad87bea33d4b9a17584ea8ad159d234610de2b7b5ca7ac9f162e81f837cac19030d53d07911781948585d72f0d3cb26dc26dc04efd79f73e0a26ffc317846bdf42efead5922d01e7eb0263cc5f815c3657aa07c17589c1e02eb2545ab20952257d312593339910b6050d3a19673b9fa61f0f9a2682ecd82b7962a36d39b98c73a96f1d420a7a01d08ae9325ecb48f5ed7d1d4cb116c057824a29af5795e18d6390ab41248a3937e2adf4a2b443945266295477265d17320609b43b8d6153715868f17da18935648a2fe2d5d964fec9e8c6ffa74936e9bf83bba8309fe3767f9d2534a9f1546e0dace1ec1b3a3ede2d47b0d00ef2fff89286fc1debe8367a2c8ce3cc18daab8ce3f23e2bbdb23dacc6375d8798826ad8499b4782056ba5599de2bb92b02881ff410bcb0aa03269bd472ed4542f8cf3e61934f89cead8870843aa6a1298c8c09c9c50c86c856d56b48d5f9a57c31f2b1f7f0531d5417e82a979ab6c34cbf74bf70f34dc48bb99ef0a9bfb8a407beda41ecea446cddd728544e88c3122a1d3b2e9bdc9b149845945805a146bec88cdc6a11203616a9f46c69d097ca3084b12e532461b0ba99bc11cd7784a12c1661178250c505d70842e79633ea16c88af22c388813ab2c3f07d135ba9b2dc3aac127c9b3617c8b033d33f8020c4170e0af421317946c1ea4fa7ed303940b6240df3f51f5d02578feecfdc33f9d1a7c5bcdec39c7a69f4f4cc3020a55d9737b1cd80cfab1402cec75e9a0f16c584892b87bd99630b55284975a0e4a0014e90ec652ae13b075e9fdb35cac5a73d4d77114c60566e0ed93f29ca6ae3e81e989c6b7da1cbed3cf0900276f45e4228964526009a3c00a4d91972af38cf4eb4acbb55f6be8b06c5a8a84cc30bb7360e99525870fcfa1bb9cd69a17c90fd10d6d87982ef26fd8a0643d0767d95b365af7dd0343189c4b241fa33bd4c85fccb2e1f82208a2b6e9273bab69d0579876298470a4f64665f00959b86b2a825cda5548d586c98e1dc14e108b14fe8243f8176ee077a8a28a6c2034936281028cc3ee29c63c4a030e2c4871710972aa10cb6ebfea6b7224f209401b4ade68aadb85097d69083c4eaf5082fa1a32767a7d8c93ed20390ab90791f6505bd5b79aa3860ba1547c7372c5d920ff0a3fb108c394101ca6acb6dd85d2574de9f57b087ebb961cfe6e4616844ef069b7219d196f32a130c909ecfaac639f003201e1647c44ce04bc97b94a4ede81c38abf2d03630e61079099cc320b8f0f7d62bd62ebb3b229deae7925f53181a5b5cb5c4f2ae27623d12ac94840a98a21f586c8927aad9ea265e72d353844ee3ef74ddaabff3ce31d3358a15511e66d283243d86589c80b449596b9eee204848f6327c005549e13cfa41ebc6277a2c98039e83da43d3b2cf59b2e04a2762ab0661f778213f821473996182785420f676e5478b09c67a9960d22a2f0b87ec921cfe3591548ec13a443e52f0df7c4862ced6e615461e8368d0e3dd58c6d5bdc6b92253141b41d52e06d5c0114b763b4e9dc81565e2e5d0b925227f06964683859ecdd284542c8db89e830ad');
INSERT INTO "instance_party" VALUES ('person:e1843ba8364b2bd68b2d9f966aebd6816b96cb63', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "instance_party" VALUES ('person:e1843ba8364b2bd68b2d9f966aebd6816b96cb63', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('00001', '01a21f2771ef6dd369945cf4fe80bbad');
INSERT INTO "search_word" VALUES ('2026', '01a21f2771ef6dd369945cf4fe80bbad');
INSERT INTO "search_word" VALUES ('v-2026-00001', '01a21f2771ef6dd369945cf4fe80bbad');
INSERT INTO "search_word" VALUES ('00002', '01a21f2772491735af7ff5abde559eaf');
INSERT INTO "search_word" VALUES ('2026', '01a21f2772491735af7ff5abde559eaf');
INSERT INTO "search_word" VALUES ('v-2026-00002', '01a21f2772491735af7ff5abde559eaf');
INSERT INTO "search_word" VALUES ('00003', '01a21f2772b9e63eb00836d061755825');
INSERT INTO "search_word" VALUES ('2026', '01a21f2772b9e63eb00836d061755825');
INSERT INTO "search_word" VALUES ('v-2026-00003', '01a21f2772b9e63eb00836d061755825');
INSERT INTO "search_word" VALUES ('00004', '01a21f27730bfb8ca4dd7026f65dae32');
INSERT INTO "search_word" VALUES ('2026', '01a21f27730bfb8ca4dd7026f65dae32');
INSERT INTO "search_word" VALUES ('v-2026-00004', '01a21f27730bfb8ca4dd7026f65dae32');
INSERT INTO "search_word" VALUES ('00005', '01a21f27736f42d6cbc90ee243ea3fa0');
INSERT INTO "search_word" VALUES ('2026', '01a21f27736f42d6cbc90ee243ea3fa0');
INSERT INTO "search_word" VALUES ('v-2026-00005', '01a21f27736f42d6cbc90ee243ea3fa0');
INSERT INTO "search_word" VALUES ('00006', '01a21f2773c4098d959c448a1e1d2e13');
INSERT INTO "search_word" VALUES ('2026', '01a21f2773c4098d959c448a1e1d2e13');
INSERT INTO "search_word" VALUES ('v-2026-00006', '01a21f2773c4098d959c448a1e1d2e13');
INSERT INTO "search_word" VALUES ('00007', '01a21f277439fa522497f477fe99f6f7');
INSERT INTO "search_word" VALUES ('2026', '01a21f277439fa522497f477fe99f6f7');
INSERT INTO "search_word" VALUES ('v-2026-00007', '01a21f277439fa522497f477fe99f6f7');
INSERT INTO "search_word" VALUES ('00008', '01a21f277462a3536a90f330ca2f5dd0');
INSERT INTO "search_word" VALUES ('2026', '01a21f277462a3536a90f330ca2f5dd0');
INSERT INTO "search_word" VALUES ('v-2026-00008', '01a21f277462a3536a90f330ca2f5dd0');
INSERT INTO "search_word" VALUES ('00009', '01a21f27750db0bf1e47b1a1cca9fa7c');
INSERT INTO "search_word" VALUES ('2026', '01a21f27750db0bf1e47b1a1cca9fa7c');
INSERT INTO "search_word" VALUES ('v-2026-00009', '01a21f27750db0bf1e47b1a1cca9fa7c');
INSERT INTO "search_word" VALUES ('00010', '01a21f277526b70677f2df5223dcd11c');
INSERT INTO "search_word" VALUES ('2026', '01a21f277526b70677f2df5223dcd11c');
INSERT INTO "search_word" VALUES ('v-2026-00010', '01a21f277526b70677f2df5223dcd11c');
INSERT INTO "search_word" VALUES ('00001', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "search_word" VALUES ('2026', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "search_word" VALUES ('holm', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "search_word" VALUES ('rostock', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "search_word" VALUES ('zs-2026-00001', '01a21f27759824388ecf9a7c83e58a4f');
INSERT INTO "search_word" VALUES ('00002', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "search_word" VALUES ('2026', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "search_word" VALUES ('holm', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "search_word" VALUES ('rostock', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "search_word" VALUES ('zs-2026-00002', '01a21f2775bc4d94db57e3bc9c18dc60');
INSERT INTO "search_word" VALUES ('00011', '01a21f2776329f98e90734aa328ce6f9');
INSERT INTO "search_word" VALUES ('2026', '01a21f2776329f98e90734aa328ce6f9');
INSERT INTO "search_word" VALUES ('v-2026-00011', '01a21f2776329f98e90734aa328ce6f9');
INSERT INTO "search_word" VALUES ('00012', '01a21f27764d8dd1ffbe27ad62f554af');
INSERT INTO "search_word" VALUES ('2026', '01a21f27764d8dd1ffbe27ad62f554af');
INSERT INTO "search_word" VALUES ('v-2026-00012', '01a21f27764d8dd1ffbe27ad62f554af');
INSERT INTO "search_word" VALUES ('00003', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "search_word" VALUES ('2026', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "search_word" VALUES ('holm', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "search_word" VALUES ('rostock', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "search_word" VALUES ('zs-2026-00003', '01a21f27765af862ac20656506de3cd6');
INSERT INTO "search_word" VALUES ('00001', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('2026', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('be-2026-00001', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('holm', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('kalkulation', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('rostock', '01a21f27775202b704d8d0a9cb1bbd43');
INSERT INTO "search_word" VALUES ('00002', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('2026', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('be-2026-00002', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('holm', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('kalkulation', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('rostock', '01a21f27776c8be53eef0409583e345d');
INSERT INTO "search_word" VALUES ('00001', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('2026', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('ahrens', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('anna', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('hr-2026-00001', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('rostock', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('tischler', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('11', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('30', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('eingangsbestaetigung', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('l1_eingangsbestaetigung_2026-11-30.pdf', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('pdf', '01a21f2783fbf706a2b8eca9ea4da061');
INSERT INTO "search_word" VALUES ('00002', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('2026', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('ahrens', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('anna', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('hr-2026-00002', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('rostock', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('tischler', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('11', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('30', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('eingangsbestaetigung', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('l1_eingangsbestaetigung_2026-11-30.pdf', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('pdf', '01a21f27896f93e2b1273ca3f1d65f8b');
INSERT INTO "search_word" VALUES ('00013', '01a21f278b49b88c821d59929fe96f60');
INSERT INTO "search_word" VALUES ('2026', '01a21f278b49b88c821d59929fe96f60');
INSERT INTO "search_word" VALUES ('v-2026-00013', '01a21f278b49b88c821d59929fe96f60');
INSERT INTO "case_access" VALUES ('anna', '01a21f27776c8be53eef0409583e345d', '2026-11-30T08:00:00.000000Z');
INSERT INTO "closed_file" VALUES ('01a21f27775202b704d8d0a9cb1bbd43', 'advisory_lead', '2026-11-30T08:00:00.000000Z');
INSERT INTO "closed_file" VALUES ('01a21f27776c8be53eef0409583e345d', 'advisory_lead', '2026-11-30T08:00:00.000000Z');
CREATE INDEX ix_login_attempt_username_address_at ON login_attempt (username, address, at);
CREATE INDEX ix_stored_message_name_state ON stored_message (name, state);
CREATE INDEX ix_login_session_person_id ON login_session (person_id);
CREATE INDEX ix_membership_team_key ON membership (team_key);
CREATE INDEX ix_process_instance_process_key ON process_instance (process_key);
CREATE INDEX ix_process_instance_started ON process_instance (started);
CREATE INDEX ix_process_instance_state ON process_instance (state);
CREATE INDEX ix_process_instance_business_key ON process_instance (business_key);
CREATE INDEX ix_start_subscription_process_key ON start_subscription (process_key);
CREATE INDEX ix_start_subscription_name ON start_subscription (name);
CREATE INDEX ix_document_digest ON document (digest);
CREATE INDEX ix_document_instance_id ON document (instance_id);
CREATE INDEX ix_incident_resolved_created ON incident (resolved, created);
CREATE INDEX ix_incident_instance_id ON incident (instance_id);
CREATE INDEX ix_instance_group_instance_id ON instance_group (instance_id);
CREATE INDEX ix_job_state_due ON job (state, due);
CREATE INDEX ix_note_instance_id ON note (instance_id);
CREATE INDEX ix_outbox_instance_id ON outbox (instance_id);
CREATE INDEX ix_outbox_state_due ON outbox (state, due);
CREATE INDEX ix_subscription_kind_name ON subscription (kind, name);
CREATE INDEX ix_user_task_group_task_id ON user_task_group (task_id);
CREATE INDEX ix_register_archive_keep_until ON register_archive (keep_until);
CREATE INDEX ix_register_card_register_entry_number ON register_card (register, entry_number);
CREATE INDEX ix_register_entry_case_id ON register_entry (case_id);
CREATE INDEX ix_register_entry_register_number ON register_entry (register, number);
CREATE INDEX ix_register_permission_family_name_birth_date ON register_permission (family_name, birth_date);
CREATE INDEX ix_register_person_family_name_birth_date ON register_person (family_name, birth_date);
CREATE INDEX ix_register_person_register_number ON register_person (register, number);
CREATE INDEX ix_register_refusal_family_name_birth_date ON register_refusal (family_name, birth_date);
CREATE INDEX ix_register_trade_register_number ON register_trade (register, number);
CREATE INDEX ix_register_trade_trade ON register_trade (trade);
CREATE INDEX ix_register_qualification_register_number ON register_qualification (register, number);
CREATE INDEX ix_fee_notice_case_id ON fee_notice (case_id);
CREATE INDEX ix_intake_submission_state ON intake_submission (state);
CREATE INDEX ix_intake_submission_digest ON intake_submission (digest);
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
       BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
       WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL
                 AND NEW.chain = OLD.chain AND NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW.actor = OLD.actor
                 AND NEW.action = OLD.action AND NEW.mac = OLD.mac AND NEW.prev = OLD.prev AND NEW.hash = OLD.hash)
       BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE INDEX ix_historic_activity_instance_id_activity_id ON historic_activity (instance_id, activity_id);
CREATE INDEX ix_job_lease_until ON job (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX ix_outbox_lease_until ON outbox (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX ix_user_task_inbox ON user_task (sort_due, priority DESC, created) WHERE state = 'open';
CREATE INDEX ix_user_task_assignee ON user_task (assignee) WHERE state = 'open';
CREATE INDEX ix_user_task_instance_id ON user_task (instance_id);
CREATE INDEX ix_apprenticeship_family_name_birth_date ON apprenticeship (family_name, birth_date);
CREATE INDEX ix_apprenticeship_firm_id ON apprenticeship (firm_id);
CREATE INDEX ix_apprenticeship_occupation_ends ON apprenticeship (occupation, ends);
CREATE INDEX ix_apprenticeship_change_number ON apprenticeship_change (number);
CREATE INDEX ix_exam_candidate_family_name_birth_date ON exam_candidate (family_name, birth_date);
CREATE INDEX ix_exam_occupation_trade ON exam_occupation (trade);
CREATE INDEX ix_exam_round_starts ON exam_round (starts);
CREATE INDEX ix_exam_committee_competence_occupation ON exam_committee_competence (occupation);
CREATE INDEX ix_exam_day_round_id_occupation_part ON exam_day (round_id, occupation, part);
CREATE INDEX ix_exam_member_committee_id ON exam_member (committee_id);
CREATE INDEX ix_exam_member_term_until ON exam_member (term_until);
CREATE INDEX ix_exam_member_username ON exam_member (username);
CREATE INDEX ix_exam_resolution_case_id ON exam_resolution (case_id);
CREATE INDEX ix_exam_conflict_member_id ON exam_conflict (member_id);
CREATE INDEX ix_exam_registration_apprenticeship ON exam_registration (apprenticeship);
CREATE INDEX ix_exam_registration_business_key ON exam_registration (business_key);
CREATE INDEX ix_exam_registration_candidate_id ON exam_registration (candidate_id);
CREATE INDEX ix_exam_registration_round_id_committee_id ON exam_registration (round_id, committee_id);
CREATE INDEX ix_exam_appointment_registration_id ON exam_appointment (registration_id);
CREATE INDEX ix_exam_fee_registration_id ON exam_fee (registration_id);
CREATE INDEX ix_user_task_follow_up ON user_task (follow_up) WHERE state = 'open' AND follow_up IS NOT NULL;
CREATE UNIQUE INDEX uq_parameter_proposal_waiting ON parameter_proposal (key) WHERE state = 'open';
CREATE INDEX ix_parameter_proposal_key ON parameter_proposal (key);
CREATE UNIQUE INDEX uq_release_proposal_waiting ON release_proposal (draft) WHERE state = 'open';
CREATE INDEX ix_trial_run_draft ON trial_run (draft);
CREATE INDEX ix_migration_process_key ON migration (process_key);
CREATE INDEX ix_migration_item_instance_id ON migration_item (instance_id);
CREATE INDEX ix_migration_item_state ON migration_item (migration_id, state);
CREATE INDEX ix_user_task_group_worklist ON user_task_group (candidate, standing, sort_due, priority DESC, created, item_order, task_id, follow_up) WHERE standing IS NOT NULL;
CREATE INDEX ix_exam_circulation_case_id ON exam_circulation (case_id);
CREATE UNIQUE INDEX uq_exam_ballot_one_vote_a_seat ON exam_ballot (circulation_id, seat_id) WHERE state = 'cast';
CREATE INDEX ix_exam_examiner_committee_id ON exam_examiner (committee_id);
CREATE INDEX ix_exam_examiner_username ON exam_examiner (username);
CREATE INDEX ix_exam_commission_registration_id_part ON exam_commission (registration_id, part);
CREATE INDEX ix_exam_committee_change_committee_id ON exam_committee_change (committee_id);
CREATE INDEX ix_user_task_acting_for ON user_task (acting_for) WHERE state = 'open' AND acting_for != '';
CREATE INDEX ix_absence_username_last_day ON absence (username, last_day);
CREATE INDEX ix_absence_deputy_deputy ON absence_deputy (deputy);
CREATE INDEX ix_saved_view_owner ON saved_view (owner);
CREATE INDEX ix_saved_view_team_key ON saved_view (team_key);
CREATE INDEX ix_notification_instance_id ON notification (instance_id);
CREATE INDEX ix_notification_unread ON notification (username) WHERE read IS NULL;
CREATE INDEX ix_notification_username_created ON notification (username, created);
CREATE INDEX ix_access_token_person_id ON access_token (person_id);
CREATE INDEX ix_webhook_person_id ON webhook (person_id);
CREATE INDEX ix_completion_undo_instance_id ON completion_undo (instance_id);
CREATE INDEX ix_completion_undo_until ON completion_undo (until);
CREATE INDEX ix_task_batch_username ON task_batch (username);
CREATE INDEX ix_task_batch_item_task_id ON task_batch_item (task_id);
CREATE INDEX ix_instance_party_instance_id ON instance_party (instance_id);
CREATE INDEX ix_search_word_instance_id ON search_word (instance_id);
CREATE INDEX ix_case_access_instance_id ON case_access (instance_id);
CREATE INDEX ix_advisory_short_answered_on ON advisory_short (answered_on);
CREATE INDEX ix_training_finding_case_id ON training_finding (case_id);
CREATE INDEX ix_training_finding_firm ON training_finding (firm);
CREATE INDEX ix_advisory_absence_adviser ON advisory_absence (adviser);
CREATE INDEX ix_advisory_case_adviser_closed_on ON advisory_case (adviser, closed_on);
CREATE INDEX ix_advisory_case_closed_on ON advisory_case (closed_on);
CREATE INDEX ix_advisory_case_party ON advisory_case (party);
CREATE INDEX ix_advisory_case_succession ON advisory_case (succession);
CREATE INDEX ix_advisory_conflict_adviser_party ON advisory_conflict (adviser, party);
CREATE INDEX ix_advisory_appointment_adviser_held_on ON advisory_appointment (adviser, held_on);
CREATE INDEX ix_advisory_appointment_case_id ON advisory_appointment (case_id);
CREATE INDEX ix_advisory_assignment_case_id ON advisory_assignment (case_id);
CREATE UNIQUE INDEX uq_advisory_assignment_one_adviser ON advisory_assignment (case_id) WHERE ended_on IS NULL;
CREATE INDEX ix_advisory_booking_adviser_year ON advisory_booking (adviser, year);
CREATE INDEX ix_advisory_booking_case_id ON advisory_booking (case_id);
CREATE INDEX ix_advisory_grant_undertaking_granted_on ON advisory_grant (undertaking, granted_on);
CREATE INDEX ix_advisory_referral_case_id ON advisory_referral (case_id);
CREATE INDEX ix_advisory_time_adviser_on ON advisory_time (adviser, "on");
CREATE INDEX ix_advisory_time_case_id ON advisory_time (case_id);
CREATE TRIGGER user_task_worklist AFTER UPDATE OF state, assignee, sort_due, priority, created, item_order, follow_up, process_key ON user_task WHEN NEW.state IS NOT OLD.state OR NEW.assignee IS NOT OLD.assignee OR NEW.sort_due IS NOT OLD.sort_due OR NEW.priority IS NOT OLD.priority OR NEW.created IS NOT OLD.created OR NEW.item_order IS NOT OLD.item_order OR NEW.follow_up IS NOT OLD.follow_up OR NEW.process_key IS NOT OLD.process_key BEGIN UPDATE user_task_group SET standing = CASE WHEN NEW.state <> 'open' THEN NULL WHEN NEW.assignee = '' THEN 'free' WHEN EXISTS (SELECT 1 FROM closed_file f WHERE f.instance_id = NEW.instance_id) THEN 'closed' ELSE 'taken' END, sort_due = NEW.sort_due, priority = NEW.priority, created = NEW.created, item_order = NEW.item_order, follow_up = NEW.follow_up, process_key = NEW.process_key WHERE task_id = NEW.id; END;
CREATE TRIGGER user_task_group_worklist AFTER INSERT ON user_task_group BEGIN UPDATE user_task_group SET standing = CASE WHEN t.state <> 'open' THEN NULL WHEN t.assignee = '' THEN 'free' WHEN EXISTS (SELECT 1 FROM closed_file f WHERE f.instance_id = t.instance_id) THEN 'closed' ELSE 'taken' END, sort_due = t.sort_due, priority = t.priority, created = t.created, item_order = t.item_order, follow_up = t.follow_up, process_key = t.process_key FROM user_task t WHERE t.id = user_task_group.task_id AND t.state = 'open' AND task_id = NEW.task_id AND candidate = NEW.candidate; END;
COMMIT;

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
  superseded BOOLEAN DEFAULT 0 NOT NULL,
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
  "by" VARCHAR(200) NOT NULL,
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
  completed_by VARCHAR(200) NOT NULL,
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
  ended VARCHAR(27),
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
INSERT INTO "alembic_version" VALUES ('0010');
INSERT INTO "audit" VALUES ('system', 1, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["alarm:1"],"deployment":"01a21d857b8f0e862f8f7c1cebe5312e","digest":"0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284","files":{"alarm.bpmn":"b311f9582653380d163fa3f6e2818a4526424b4cb52cd38ba1dbd03be347e6ad"},"note":"","origin":"files","package":"alarm","proposed_by":"","restored_from":""}', '279769633d27a16a94222b6b7f6f3d64', '26c0c1c0f7ebae8bf1787ed90ec64020dabeddacf84d5e6f6833b78680e817b6', '', 'dbda65c90abe8ecc86e63b26c5d40b91061ece90bab5bd9a4c761b50da90450c');
INSERT INTO "audit" VALUES ('01a21d857ba10ade73c61939c62aa124', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00001","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857ba1efb7d0562c1329e71b3e","element":"start","kind":"entered"},{"activity":"01a21d857ba1efb7d0562c1329e71b3e","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21d857ba2573fa331f3bb32b818a1","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'ca0f38a277b68c6297c3619c9c0a8a93', '27944c7e6d18699edb7c13c84287a53464ffa3b48fda8994ff3506dd21f75c02', '', '0930aae28847dcf57eeb932019a6a5abc25f74438c5bce85ba334877ffda5c62');
INSERT INTO "audit" VALUES ('01a21d857d1ae411fde78dc7890b8147', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00002","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857d1acf85ce64a9e9fc332765","element":"start","kind":"entered"},{"activity":"01a21d857d1acf85ce64a9e9fc332765","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21d857d1b85f43a11ed045fbb6d61","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '81d8ac783082cd4765c1114c60579974', 'ecf9be0d920ee4034500980ff6c871b83297bf61c14af86302711280f9a483e3', '', 'a0eae6d61866fab3c2d6340ffc881fc52eb964a8590698e4a4e7dfd529631672');
INSERT INTO "audit" VALUES ('system', 2, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["branch:1"],"deployment":"01a21d857dd3537eef4bd34c44cca94d","digest":"a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07","files":{"branch.bpmn":"c5299fa866c1880e7fdd36c1e9896ec93866063928f686dcd5521d18d786e056"},"note":"","origin":"files","package":"branch","proposed_by":"","restored_from":""}', 'eac8389c0d6b1f119a0220b574dfef9f', '12f8abc7b41bc624eb0b79acd590759a6a470de383876410d9268c0282d31fbe', 'dbda65c90abe8ecc86e63b26c5d40b91061ece90bab5bd9a4c761b50da90450c', '0138509b46b2edf4650e6e37fb3763103f0d6cb0890ba571b0841d49a87b6677');
INSERT INTO "audit" VALUES ('01a21d857ddf78961845426acbdc0338', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00003","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857ddf5e2ca86aa7046b21263f","element":"start","kind":"entered"},{"activity":"01a21d857ddf5e2ca86aa7046b21263f","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"01a21d857ddf4239bd0f3fff878c1fc9","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '99c56e61caf66366d238138624850257', '5185e162743543be3e87b1949861be1968f37d7ec4bbd9f3b46c969d6367f3d4', '', 'e7b2e4012d6e344e88b01a167f5a6fdcc5bd5656a2a536beed396b2ee149d992');
INSERT INTO "audit" VALUES ('01a21d857df27ab3e3e59b780bd59198', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00004","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857df2325781148a8cac37e3c7","element":"start","kind":"entered"},{"activity":"01a21d857df2325781148a8cac37e3c7","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"01a21d857df2ae6c3588d8591c9cac47","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'ea051ccf9a8e8576d0b55aae7ff8f65e', '9638effb8a777ed372f944e90507f948b75f84c425b784e84b86174dc41fd22f', '', 'ca3e68a7ae1acdba30446747dd5640f21b6f57f314ea36dab93d79bae88698ae');
INSERT INTO "audit" VALUES ('system', 3, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["one_job:1"],"deployment":"01a21d857eb6b6dfa3e57abc9f0862c7","digest":"10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6","files":{"one_job.bpmn":"eb8011927f73df0168e161fcecddd8ddc06ea2f445ca83646b325073cee89a27"},"note":"","origin":"files","package":"one_job","proposed_by":"","restored_from":""}', 'e23edf5ddd5fc5a32c78116b93c3d9f2', '794e89731d0272c8e8ee0c2845fb3d67317c876676d8aaacd7af4088fb931d58', '0138509b46b2edf4650e6e37fb3763103f0d6cb0890ba571b0841d49a87b6677', 'fea6f425de789dd49eb6911b286f3e47e344ab3cc07fbb8616357b689826b40d');
INSERT INTO "audit" VALUES ('01a21d857ebfb786b1d68838a1c1e2c4', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00005","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857ebf14fa4b8640239dfc5b7c","element":"start","kind":"entered"},{"activity":"01a21d857ebf14fa4b8640239dfc5b7c","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21d857ebf3d1f7c1f0714f7a20d70","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '9e1640646cf26e756dc976fa36066faf', 'dec4bc0a70f4b1d7b0840fb870b56ce17f2832e616ceebe6bff0e27dc70712c9', '', '877147bd6a60a577dc9c445f822015d0992deb34063e04085e315bc93e0f1643');
INSERT INTO "audit" VALUES ('01a21d857ebfb786b1d68838a1c1e2c4', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"01a21d857ebf3d1f7c1f0714f7a20d70","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"01a21d857ebf3d1f7c1f0714f7a20d70","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"01a21d857ed0916fea3b015c27b93700","element":"done","kind":"entered"},{"activity":"01a21d857ed0916fea3b015c27b93700","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', '83f709ab73fac548a7b5c2ca43e645ae', 'd587b13d587b98aa0b4786a035bdfd231c3ca8b7d069d8ae29f25ac08be2278d', '877147bd6a60a577dc9c445f822015d0992deb34063e04085e315bc93e0f1643', '5344b32df20636991364c71ec958a5a320b938e4c2c7e95c43eabe93eb463208');
INSERT INTO "audit" VALUES ('01a21d857edbbcfe9bafb1757f0725be', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00006","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857edb61b4d254ca73122ffb15","element":"start","kind":"entered"},{"activity":"01a21d857edb61b4d254ca73122ffb15","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21d857edbeebab292c8d5a157f564","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '0818c03b8a6513b3abf6e67beee3f3b2', '95764d769e81ec833d200193448363f73459e67b5774ff3af15053c5bcf75c35', '', '4cab150a5c49c49de274e99267a8c41bca2cce2ea0f13fd27231dcadf8eb8467');
INSERT INTO "audit" VALUES ('01a21d857edbbcfe9bafb1757f0725be', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"01a21d857edbeebab292c8d5a157f564","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"01a21d857edbeebab292c8d5a157f564","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"01a21d857ee551ceaabf3bf53c95d9b2","element":"done","kind":"entered"},{"activity":"01a21d857ee551ceaabf3bf53c95d9b2","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', 'bc4339ba0624ee6cd26754bf147ebd6e', '5bfdf1f6432efec543eee21c800ca78ca1c2acf3fa49f22cc5f06f785ea63272', '4cab150a5c49c49de274e99267a8c41bca2cce2ea0f13fd27231dcadf8eb8467', '45b88ee7bcf18b49c9f7b008588a4a0e24edc8b6630c2407f2ebfe60eb5eb86d');
INSERT INTO "audit" VALUES ('system', 4, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["parallel:1"],"deployment":"01a21d857fc7a9eda7675f11d51d132d","digest":"763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d","files":{"parallel.bpmn":"037e11babfea9c4ac95453da1265418146b1a148ac16328604256ce8a058e45e"},"note":"","origin":"files","package":"parallel","proposed_by":"","restored_from":""}', '23d2de153b538f2be07040d8ebba351b', 'eae789762232f71c9eabac3b08558da84d4c617dcff4edb5d754d7cdfb3a7572', 'fea6f425de789dd49eb6911b286f3e47e344ab3cc07fbb8616357b689826b40d', '73e6c4dd565f6fd4618a16dc32d297d5310cd4e1cc0add7355ca29747e54907f');
INSERT INTO "audit" VALUES ('01a21d857fcbf3410182942e8493da3b', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00007","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857fcb6f473bea8198fa72c6d4","element":"start","kind":"entered"},{"activity":"01a21d857fcb6f473bea8198fa72c6d4","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"01a21d857fcbfbfbf0dc98159609299b","element":"fork","kind":"entered"},{"activity":"01a21d857fcbfbfbf0dc98159609299b","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"01a21d857fcb4aeedc747d897eb0844e","element":"left","kind":"entered"},{"activity":"01a21d857fcb075b6dac072077c358da","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '12c8b826e43017bd1bd944aa43371481', '8a2b8ab4df7945a26913937574b3d4035f4d30a2c5010868045de883ce173e25', '', '875143779382f92d6ef185e8dab7dd68ae5f478d610cfdb1a0b7fef932ebd886');
INSERT INTO "audit" VALUES ('01a21d857fd19ef98df433ebf2e1c6e0', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00008","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d857fd1582af22f8c420043ea59","element":"start","kind":"entered"},{"activity":"01a21d857fd1582af22f8c420043ea59","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"01a21d857fd1a61ff3b25e0aeec0d30e","element":"fork","kind":"entered"},{"activity":"01a21d857fd1a61ff3b25e0aeec0d30e","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"01a21d857fd1e04da0477187344a0802","element":"left","kind":"entered"},{"activity":"01a21d857fd10e9598b774a30bb10e83","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '7476a99844f1a85eda72977364229602', '893701b37b59cb928eeb1021e3f0e02bb89f8f1ef09de25747f3f10f15c7981b', '', '2be70d62de8bb5c5d38e6d18f1a5470292cec9bd4966302f6f49874787b4cbcd');
INSERT INTO "audit" VALUES ('01a21d857fd19ef98df433ebf2e1c6e0', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"right","events":[{"activity":"01a21d857fd10e9598b774a30bb10e83","detail":{"ok":{"after":true,"before":null}},"element":"right","kind":"variables"},{"activity":"01a21d857fd10e9598b774a30bb10e83","detail":{"taken":["f_right_join"]},"element":"right","kind":"completed"}],"task":"01a21d857fd10e9598b774a30bb10e83","values":{"ok":true},"words":""}', '6e6dc6f99e4993422f4d55b6defc71a3', 'a07608a1cedc19f0b4a744f4066311a1ddf68ad720161d28be71a7204571e786', '2be70d62de8bb5c5d38e6d18f1a5470292cec9bd4966302f6f49874787b4cbcd', '7c6f6b5ece829a8cd9adb51f2e4ca7e5871757b8acadb879680efd745a33e8ee');
INSERT INTO "audit" VALUES ('system', 5, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["reminder:1"],"deployment":"01a21d858036635597661a1e3c00374a","digest":"4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9","files":{"reminder.bpmn":"dc4baef3809d56911284a13188e69f8d62614163c8b5c60fd82b790b15cb9f61"},"note":"","origin":"files","package":"reminder","proposed_by":"","restored_from":""}', 'a15e78fcacb55f16aec84614522d541c', '0eb9d80e16f438db6c67ff9061650ccbb571706a2b76dbb67a5b8032209b47bd', '73e6c4dd565f6fd4618a16dc32d297d5310cd4e1cc0add7355ca29747e54907f', '2d8388c34d932af46745ef258a32e674188afe53529e4f35988bcea42eeb10fe');
INSERT INTO "audit" VALUES ('01a21d85803cbb153c7cd0fae87d9c92', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00009","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d85803c69961342e1560e9c85e7","element":"start","kind":"entered"},{"activity":"01a21d85803c69961342e1560e9c85e7","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21d85803df77be619d0908cb958e5","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'ad156099edbecdd783f90356b8011e84', '2e1039644740e292ea7caa798d87d0c42e627e556fc2c283cb2d99bf835b9876', '', '5b580457b77eba290d17d456ab222bb2fd2dee3698db93df35b34559630fce66');
INSERT INTO "audit" VALUES ('01a21d8580426dd9682d002e33f904fa', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00010","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d858042887e0f69cbc1fc392833","element":"start","kind":"entered"},{"activity":"01a21d858042887e0f69cbc1fc392833","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21d85804229a21a9bbea84ce343b5","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'a277eeee0b2f89f3d4190902feacb506', 'a557ace35af7c724a0ef2579a029c6ccd53cd85b95a045bb9643a01100b9aa83', '', '878d6e28d441143d4f64d7db1c883420a200a8b543b94e5662631548c2743eb8');
INSERT INTO "audit" VALUES ('system', 6, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["two_steps:1"],"deployment":"01a21d85811278708dfbfed93ccc65a9","digest":"3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b","files":{"two_steps.bpmn":"1c41e685c2b91a8813bd57a6a24e439d21659d02dc05995eb3960132e985bc19"},"note":"","origin":"files","package":"two_steps","proposed_by":"","restored_from":""}', '634fbbcc63ef1a4e17b2382d4329fa89', 'c27a6fad40a997812d4e5dfefc522c83a4cca2341f1fde9bb243d875a756bbf3', '2d8388c34d932af46745ef258a32e674188afe53529e4f35988bcea42eeb10fe', 'f64bf23ae747d18b677de5fac5c8eb8bb54094308e959988059d0b441353b16b');
INSERT INTO "audit" VALUES ('01a21d85813f455ea72816e9869cd96d', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00001","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d85813f56c52210ae925bba72f5","element":"start","kind":"entered"},{"activity":"01a21d85813f56c52210ae925bba72f5","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21d85815b3b300a46e151729b8289","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '117d048feea90e586057a420927210b7', 'be5f4ac0e36df39abc8894b13a46b209cb7e72123324ef807e12bbc2dcb4ac47', '', '0ab9b5fd8b7c3bbee5eece9e34d96499128cc861cd971f848ce8bd506e2d3d04');
INSERT INTO "audit" VALUES ('01a21d858162cd5667a22a13b6230ff1', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00002","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d858162132899d680fe98742b7d","element":"start","kind":"entered"},{"activity":"01a21d858162132899d680fe98742b7d","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21d85816355a181fdfa1a3cbe4c4f","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'ab8ed7ad928bff65dbdfd595863f4d88', '6dde01770c0429f2f80d7a19996308a7ce6008cc7efe6b70e8c4beaff7d05531', '', '75a07025bd8778b665ab24f99037b8bf38e4c836bffe350551c24c047ccbaec8');
INSERT INTO "audit" VALUES ('01a21d858162cd5667a22a13b6230ff1', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check","events":[{"activity":"01a21d85816355a181fdfa1a3cbe4c4f","detail":{"ok":{"after":true,"before":null}},"element":"check","kind":"variables"},{"activity":"01a21d85816355a181fdfa1a3cbe4c4f","detail":{"taken":["f_check_approve"]},"element":"check","kind":"completed"},{"activity":"01a21d858169aa6dd753458ac7c01cfe","element":"approve","kind":"entered"}],"task":"01a21d85816355a181fdfa1a3cbe4c4f","values":{"ok":true},"words":""}', '9b2a4688156e895ace3bcec90bb62c91', '85d6c73a0598a28e073c92057b754b78bd429ff2669fa6198b96d83b78219f2e', '75a07025bd8778b665ab24f99037b8bf38e4c836bffe350551c24c047ccbaec8', '459d5def8940a9a00e6684b5c7c5aaa933f33c26717bfc9ab18f3d33773277b8');
INSERT INTO "audit" VALUES ('system', 7, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["waiting:1","sending:1","called:1"],"deployment":"01a21d858321647879f664d9337289e7","digest":"8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b","files":{"waiting.bpmn":"d18a631fb2de9c47d7fabc860781aeea260952d2334e483d5415652e34009fdc"},"note":"","origin":"files","package":"waiting","proposed_by":"","restored_from":""}', 'db0bb75e3fe7125160549da100e4f2d4', '0820b5a2a4f68732a3ae0df9ccad589abf574045e0a7222704914619d0631ae6', 'f64bf23ae747d18b677de5fac5c8eb8bb54094308e959988059d0b441353b16b', '666427b6563847e393b63af7d440f5fe491b5c34e8dbfcf7038d73e8a4b7c2ec');
INSERT INTO "audit" VALUES ('01a21d858336533ec47e53af2bda64da', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00011","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d8583366e43d03387e9069c5fff","element":"start","kind":"entered"},{"activity":"01a21d8583366e43d03387e9069c5fff","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21d858337f2da28974e876e219977","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'e26e7a6aeaa5c9cf9dba5344bd0c3970', '01c50dbf678654d27660f54e7003f68e6652bf7e3e663d739cf8244b53b55c78', '', '1a9ccd3f047988af1bd6ac1d3d7ae0cf9d1f6b64905467a5cc5d8a024c5d2f0f');
INSERT INTO "audit" VALUES ('01a21d8583453edd4aebab29d45977cf', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00012","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d858345559eff088c602f4511f3","element":"start","kind":"entered"},{"activity":"01a21d858345559eff088c602f4511f3","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"01a21d858345e53feb405710043a427a","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '39bd52b4d4eb61fce0970d06fc4dee8e', '8d1b74402ba36a26c3d49835fdd2d6dbd2933fa9b3ea78258dbbbda5521b3b63', '', 'eb64acb987277506c15a0219c04b22a677023a87354b357a4af4ec747ba44b1e');
INSERT INTO "audit" VALUES ('01a21d85834a7bc338738dd58976eaf7', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00003","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d85834ac7df1bc98ca4367bc9a4","element":"start","kind":"entered"},{"activity":"01a21d85834ac7df1bc98ca4367bc9a4","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"01a21d85834ab5d409ac755a306ed69d","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '5d78702ae61bece88967405c259dba2d', '6a9f736ece9ab53dc2a6cd3611b989a8c07a357bb209d5b6c9169e2375d74588', '', '7c757481128c17cf8f8dcce516c11caf18367e02bf4c465edbe7787fa119fb79');
INSERT INTO "audit" VALUES ('01a21d85834a7bc338738dd58976eaf7', 2, '2026-11-30T08:00:00.000000Z', 'system', 'suspended', '{"after":"suspended","before":"running","reason":"Rückfrage"}', '2203aafd147bfb4d4ae0a437a222adcf', 'b6b46c330a18258924bf4b5af7d38485c0f04f605f24d9f416370ac2506e63bd', '7c757481128c17cf8f8dcce516c11caf18367e02bf4c465edbe7787fa119fb79', '2bb365d3412d8adeeb55505c619b0fd5f252457390f7b1f0e9bc3ed9f6e357cc');
INSERT INTO "audit" VALUES ('system', 8, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["register_entry:1"],"deployment":"01a21d858659b1af8224f9cbf3e683a4","digest":"dfc4f16420ee99b892e327e3795ad6f11457ae3741b3fce25d366c2ca1fe8565","files":{"arrival.dmn":"29b41d5cae68d90a3a4c9549a9a87859f3d3b8c4c4f3f3febc09596c21effcac","check_completeness.form":"1af6e4ea39239680003557d996daf755773ce1ec8c974ee1f9916508ee4f85e1","check_fiction.form":"8fcae3727ed9a790b421beed26b1c2bd44062bbbddc0946f6bf60f86fb856033","check_ihk_objection.form":"14a81063e8c6a96d0c82719d6a426fd02b4a2e1bbf0fcb3ed365cee0e1af5eb1","check_late_documents.form":"3f3a73853f186f5d6e864b5796d48864b21c75c7d563b53cf416cccd8002ffae","clarify_ihk.form":"09d07dc3dcd087ee6d7ec31c7df44fc4360b7c76ef82b9f074f4304af9d9ffbf","clock.dmn":"55aa8f3e2d523287de862c07e3dddefc3ab07c43519bd5fd375dfaa5b0b6c626","confirm_forwarding.form":"09492b267df2a40f8e7761ab82f155af96413d09c8928862ac0a5ef8a57b12d3","confirm_withdrawal.form":"9a59c0654057c58bb3299ad230c3d94dc7ef231bde7d2307d9842c4a8da225a4","decide_after_hearing.form":"b1d6deaa479ad271b5bb8eacd87637504087459865722af8c48d7807d92aac40","deletion_trigger.dmn":"f8d35e6377aabbb62ab8ddab3167e8bbf7f9747764b1a93414ff005bf9062b1f","disclosure.dmn":"f079264d0d3ba192ae9826c080cdfab6af645c6fd473e7376dbee667239c8360","documents.dmn":"a92885ee9ac5c283ad3f6d8c9a084d96900b792a0bddd9d6c78d087fc85366fd","entry_path.dmn":"570f1d49ea9f38d8c39582122f259d6806cf007a5a03847f51bdc4baf4619d9e","escalated_case.form":"e2ce6cad09c713758562afd58f9f3e0cf60eda24197d9b2d85c3bcd7e664300b","experience_7b.dmn":"79d8746712582fa78f9e19968852f48baaaa2cc9a05bec11d7ca177e6b43f903","experience_eu.dmn":"cd241fbfdf819a00825b549d9332437560c7f272dc3fcdf4434a2b74d36e6ef7","extend_deadline.form":"602ad695e9a7b4cf758285c072ac9aa1f26d235dcabdb4f17686e15f1924ed83","fee_key.dmn":"c6384a73adb4aa4c2f0cc04e362ec88ddef564376fb2d841db06445d2660e830","hand_out_card.form":"a2a412c021b71b29c499eec7d1e58b048c1a97c7987a68095b41b8d892d61b65","handle_objection.form":"9ca784d74f236827ae11a0b6897aa0a2f15fba3b36b65d3aa093acd57c566562","ihk_notice.dmn":"8891ae28a6d018131cadf9f065e664c6f2a14c099a1ef2dc28e0c32cee9deb83","lead_flags.dmn":"8d7d7ab1deacd5c75ebd0932eb881de3493746683e301d00e7d8c694a77ff997","letters/L1.typ":"d5f57ca4a7c5864a809fb9ee2ec8504200a509b1963e9957c1a9a9f42861c89c","letters/L10.typ":"9f0a0edb5097904d3d62d1c7859b71999a25391c36737f56dd8077e226c2d00e","letters/L11.typ":"f3f0b569bb958c7de848a63fdf9a492c0185d8517e81a26f41be4ac13736005e","letters/L12.typ":"83b0e1df151cb6338318d1b91a67efe89e2eb2e48611ac2a263e21afc5746948","letters/L13.typ":"7e251cde10648ea0f78bcd496989317139433c1726d23c692e37cbb7ceb85f8e","letters/L14.typ":"1eef85d92b8c8700f7c5b70852f91d2e7677fd1254d3f94cfa2c4487a2c08ebe","letters/L2.typ":"d2c8d2bc13cc498e572c2ad07e4c86eba40fa103e237962507b4978c5c9bf3a3","letters/L20.typ":"938ddb8abaeecf6e8ad9aaa8cb8531b1cb7fa2a9a8d68cabfcf1811ead7d767e","letters/L21.typ":"dd8c1609b2a31e34dd4200a2601ddd0f8be2f3b56f556f56bfb500fe658dfdc6","letters/L23.typ":"650645257570afb9896c81a574f89edcd525a4633d99de85feb7cb1b81add510","letters/L26.typ":"f35ab829da98f4606a4dcc089602064ef4c69576f0238863d12655f8c1374cc6","letters/L3.typ":"179fcad8cb22b6e8d61bdc09e0a18cc1a74c2c07c8174eaebf5a6159495f23bd","letters/L4.typ":"7c89f4508dbf1ea70b7ba17aa884ba41c1a930c31815ded919fa59fbf9ed585f","letters/L5.typ":"2c1f97c4b0bd3466837db5ba4427f92dc18d29b7497a20e82dd541f901fffa1e","letters/L6.typ":"58f197b5a840a30f9a834c017984098915ab8e03114c28cf79401434c234625c","letters/L7.typ":"30650ff8b5d2657c0f89661373a7ad72f2903fb2092339e7b433d66ca43f4d72","letters/L8.typ":"3f7ec42866eabef3807e8af9b55b08e9537ed5f542f0d563b503b386aef9f375","letters/L9.typ":"a4e854bbc6bb5c0b31b4f2d8b38cdf0377a54c650f5d62652ef734a3d1c15f8b","letters/card.typ":"c9de2055ba55f07884bbcda72049f21bc4c51e723ff69dfc6ccfedb6cf1692e0","letters/layout.typ":"88953e8b0c221cc0c571384413fc42cecbcd9632377863f951a673588ddbfade","message.application_withdrawn.form":"8a6502b734f35ea71cfbc61f22d73acebaa4ca6cc40a0dbcac6fa90abd53b93d","message.documents_received.form":"abba51bcb61e3975271db7a5544aba881a21946ad1ab53f03a90ce37b3b64a98","message.extension_wanted.form":"fc3366eb53a4028115f24306a624b3a99a311d8d8a4cbb3a1e6becf4306e0bf8","message.hearing_answered.form":"0b829cd23e8f1ff0d7eef3c9c0f276cf8dda27a73bb9583f5fb62ac880984502","message.ihk_answered.form":"92d448073eeab5f5d1cbcbe590306ea6df061908c34712747200aa17905b32bf","message.inquiry_answered.form":"03cb0d64520ec715df933ac870afce19a52d86394b9e1ad547737a99712bf398","message.objection_received.form":"f3296292996f1bbcef1c823e9b963b61b8a604ad2fb01093aa6b8bd796f7e300","pension_message.dmn":"5017aeb7a3b5f7c0a03cbe719121191ba86534548a052e8a2b3c36b57b470bbf","register_entry.bpmn":"166e6c3514a6609dbd22b4176d3b6a97a2f4770bcc56f35d8d3f181ad631a78d","register_part.dmn":"0ba824199c5d44ea3b96d67f8b20a7d57e32d8d8092fc6ae68cd514389959077","relatedness.dmn":"13765bc603ab460a8b9c3186b4c56ebc343437069c9a14341d814e3ed1a95143","release_extension.form":"8da6a94ba0a1278b03f597dc5ab5897791539b64d9e872bb9191fe722769e784","release_line.form":"5f9eb108c90c9f27ccdaac02cba34f0668221d762a74f08ff429a8da49d2295d","release_objection.form":"1b5915b1851490e51b46860323a2349d7a70e30d7f556b92f020197a2ffd1f1d","review_line.form":"e077f57259933f809afd1a33b86b2be170ed34676bb495e7c67a1ea624516d92"},"note":"","origin":"files","package":"register_entry","proposed_by":"","restored_from":""}', '484706b8d6dfb554d497aa0f07a8c138', '589769bdf519b0667ff8b029d4c6fe69db67548f0a0a343999daba1627bf4dba', '666427b6563847e393b63af7d440f5fe491b5c34e8dbfcf7038d73e8a4b7c2ec', '2a755b18fd75c584851ed01032ec7f529e0705f0fffc1a302654ffb07e12ffd3');
INSERT INTO "audit" VALUES ('01a21d8587751ebac86b1e65002e05fa', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00001","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"01a21d85877559ab31de1944b5461e30","element":"application_received","kind":"entered"},{"activity":"01a21d85877559ab31de1944b5461e30","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"01a21d85877aa3437605e3afdf6f511e","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', '2c10dfc9bfe8559f61593de0919ccd35', '7fb8c002e2734a04f941ed4ab587fbff3835cd6c41df14711e7bcc163113bbfb', '', 'd1632f91e73f21750df98dec200458aa7a3e377e6fa8db9af16e8a4dc0462a31');
INSERT INTO "audit" VALUES ('01a21d8587751ebac86b1e65002e05fa', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"01a21d85877aa3437605e3afdf6f511e","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"01a21d85877aa3437605e3afdf6f511e"},{"activity":"01a21d85877aa3437605e3afdf6f511e","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"01a21d85877aa3437605e3afdf6f511e","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"01a21d8587850832557dfd78084ba2b7","element":"merge_assessment","kind":"entered"},{"activity":"01a21d8587850832557dfd78084ba2b7","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"01a21d858785cde295354bceee4037da","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', 'bd70920d40ee4ebac52745950bdacf13', '8defce641ead7509d8fda391b23927aa81bd902e30e040e600001be6f1e75e11', 'd1632f91e73f21750df98dec200458aa7a3e377e6fa8db9af16e8a4dc0462a31', 'b418d4cbb9237c357b03cb67b86fdbe25d5ae3e49457e66b38551e2fc4e708d0');
INSERT INTO "audit" VALUES ('01a21d8587751ebac86b1e65002e05fa', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"01a21d858785cde295354bceee4037da","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"01a21d858785cde295354bceee4037da"},{"activity":"01a21d858785cde295354bceee4037da","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"01a21d858785cde295354bceee4037da","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"01a21d8588647733b4d992541959d736","element":"is_competent","kind":"entered"},{"activity":"01a21d8588647733b4d992541959d736","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"01a21d8588647733b4d992541959d736","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"01a21d858864b341fa0c3e09cf4b224f","element":"merge_competent","kind":"entered"},{"activity":"01a21d858864b341fa0c3e09cf4b224f","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"01a21d858864ab4a64183b573612490b","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', 'ab27473efa29223d0a0de7f5ffbab226', 'd8d2386e69662acead8f59a5097547af62aca50639f8cb979ead575adc2020d0', 'b418d4cbb9237c357b03cb67b86fdbe25d5ae3e49457e66b38551e2fc4e708d0', 'a734c0dda1d15caa43450755cb25b51e55bc1a6e76b120b26508ff12f39278d0');
INSERT INTO "audit" VALUES ('01a21d8587751ebac86b1e65002e05fa', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"1eba9b8666f8c8c9ecbf305b85254fe3499832ba6fa74a1ef0f8dbd2144a3ec0","document":"01a21d8588d10b182c2efd7ecdf4f3b3","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"01a21d8587751ebac86b1e65002e05fa:01a21d858864ab4a64183b573612490b:post"}],"element":"send_receipt","events":[{"activity":"01a21d858864ab4a64183b573612490b","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"01a21d8588d10b182c2efd7ecdf4f3b3","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"01a21d858864ab4a64183b573612490b"},{"activity":"01a21d858864ab4a64183b573612490b","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"01a21d8588d10b182c2efd7ecdf4f3b3","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"01a21d858864ab4a64183b573612490b","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"01a21d8588d902f09509c47b55b0e357","element":"processing","kind":"entered"},{"activity":"01a21d8588d9cf3a00e3558bcd65b67f","element":"processing_started","kind":"entered","scope":"01a21d8588d902f09509c47b55b0e357"},{"activity":"01a21d8588d9cf3a00e3558bcd65b67f","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"01a21d8588d902f09509c47b55b0e357"},{"activity":"01a21d8588d987a17cb78f0aa0ca9270","element":"merge_check","kind":"entered","scope":"01a21d8588d902f09509c47b55b0e357"},{"activity":"01a21d8588d987a17cb78f0aa0ca9270","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"01a21d8588d902f09509c47b55b0e357"},{"activity":"01a21d8588d92c994635a6357d904ea4","element":"check_completeness","kind":"entered","scope":"01a21d8588d902f09509c47b55b0e357"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"01a21d8588d10b182c2efd7ecdf4f3b3","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"parameters":{"bekanntgabe_fiktion_tage":4,"chamber_bank":"Musterbank Nord","chamber_bic":"MUSTDEM0XXX","chamber_email":"info@hwk-musterland.example","chamber_iban":"DE50000000000123456789","chamber_name":"Handwerkskammer Musterland","chamber_phone":"030 23125-100","chamber_street":"Am Handwerkerhof 1","chamber_subline":"Körperschaft des öffentlichen Rechts","chamber_town":"17489 Greifswald","chamber_web":"www.hwk-musterland.example","land":"MV","letter_contact_email":"rolle@hwk-musterland.example","letter_contact_name":"Team Handwerksrolle","letter_contact_phone":"030 23125-120","letter_contact_signature":"Im Auftrag"},"topic":"letter.create"}', '31fc47e6a1a6ff548d3ba86284f3bbe2', '79ae4452a2c67eaf7623e6528762e0c46536d1501baa45b24cbb57346687b40d', 'a734c0dda1d15caa43450755cb25b51e55bc1a6e76b120b26508ff12f39278d0', 'e01c7c3112f2330279a4fa5d24de7435724da4ff693d43a3b8d366f53166ec63');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00002","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"01a21d8588ff3917fe6f03b1961085b4","element":"application_received","kind":"entered"},{"activity":"01a21d8588ff3917fe6f03b1961085b4","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"01a21d8588ff437e8534cab46a036e2b","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', '7671e23c1a649a2cda13de4daad5af99', 'c2e64b9edb79928add492c8d522d5d8390d7d6aae149bce614eb2a011796c4a5', '', 'e7055f3ee3b1c382a68c9cb0600c797910be0d88f0b0d411a38fb9efcd6319b5');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"01a21d8588ff437e8534cab46a036e2b","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"01a21d8588ff437e8534cab46a036e2b"},{"activity":"01a21d8588ff437e8534cab46a036e2b","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_facts":{"after":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"01a21d8588ff437e8534cab46a036e2b","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"01a21d85890abc505fde101c6660b2bc","element":"merge_assessment","kind":"entered"},{"activity":"01a21d85890abc505fde101c6660b2bc","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"01a21d85890a7f573ff12b6e900cfd97","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', '961ed00d7e9356bddcb462839cd566c3', 'a355ea4c15956a52e9f5faea45b26508bdb3130442bfd16eed9505d0c89c798f', 'e7055f3ee3b1c382a68c9cb0600c797910be0d88f0b0d411a38fb9efcd6319b5', 'e32e501d9b256931a3e0746ad57a6a0d8421c3ef717883ae6da125d1a47ef03f');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"01a21d85890a7f573ff12b6e900cfd97","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"01a21d85890a7f573ff12b6e900cfd97"},{"activity":"01a21d85890a7f573ff12b6e900cfd97","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"01a21d85890a7f573ff12b6e900cfd97","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"01a21d8589195fbfdd866b719ce67dbd","element":"is_competent","kind":"entered"},{"activity":"01a21d8589195fbfdd866b719ce67dbd","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"01a21d8589195fbfdd866b719ce67dbd","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"01a21d85891bd277dfafa0eae056d0c0","element":"merge_competent","kind":"entered"},{"activity":"01a21d85891bd277dfafa0eae056d0c0","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"01a21d85891b3429dc4be48c2eee398e","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', '41d0f24b1c5d9171e3049e4245d990f0', 'c1972301b0073b9607f120f446bc9c3ed38699138788626e6ccbc81a57d72747', 'e32e501d9b256931a3e0746ad57a6a0d8421c3ef717883ae6da125d1a47ef03f', 'ce1fbd5d7125288d331e6a4c9aee95cac01b7477e00c5abd5a75ccf4c7aab4a5');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"7538a9e534fa45f9614e1b1bc996f57ebec73819d97dfc206fc0f3959c126057","document":"01a21d85895906252ee690a620820e42","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"01a21d8588ff084b323fdf5189847da9:01a21d85891b3429dc4be48c2eee398e:post"}],"element":"send_receipt","events":[{"activity":"01a21d85891b3429dc4be48c2eee398e","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"01a21d85891b3429dc4be48c2eee398e"},{"activity":"01a21d85891b3429dc4be48c2eee398e","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"01a21d85891b3429dc4be48c2eee398e","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"01a21d85895e163e9fe3745bd16c1c1f","element":"processing","kind":"entered"},{"activity":"01a21d85895ed88b78ca1594ce395226","element":"processing_started","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d85895ed88b78ca1594ce395226","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d85895ebbc3f90dff712ba73fd6","element":"merge_check","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d85895ebbc3f90dff712ba73fd6","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d85895eebeac684713f87e5fc8a","element":"check_completeness","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"parameters":{"bekanntgabe_fiktion_tage":4,"chamber_bank":"Musterbank Nord","chamber_bic":"MUSTDEM0XXX","chamber_email":"info@hwk-musterland.example","chamber_iban":"DE50000000000123456789","chamber_name":"Handwerkskammer Musterland","chamber_phone":"030 23125-100","chamber_street":"Am Handwerkerhof 1","chamber_subline":"Körperschaft des öffentlichen Rechts","chamber_town":"17489 Greifswald","chamber_web":"www.hwk-musterland.example","land":"MV","letter_contact_email":"rolle@hwk-musterland.example","letter_contact_name":"Team Handwerksrolle","letter_contact_phone":"030 23125-120","letter_contact_signature":"Im Auftrag"},"topic":"letter.create"}', 'feb6174f0dcc637bc055fd1b943e10bc', '55553e82d0a3680eb68ea56225dcd7c273ea2905374f778590842fd923795b81', 'ce1fbd5d7125288d331e6a4c9aee95cac01b7477e00c5abd5a75ccf4c7aab4a5', '5d596b1368582abbcffd749844eeb1ed1bb244e1de699386a3f5d2bad8e22791');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 5, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check_completeness","events":[{"activity":"01a21d85895eebeac684713f87e5fc8a","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"present":["D01","D02","D03"],"result":"complete"},"before":null}},"element":"check_completeness","kind":"variables","scope":"01a21d85895eebeac684713f87e5fc8a"},{"activity":"01a21d85895eebeac684713f87e5fc8a","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"before":null},"missing":{"after":null,"before":null},"period_until":{"after":null,"before":null}},"element":"check_completeness","kind":"variables"},{"activity":"01a21d85895eebeac684713f87e5fc8a","detail":{"taken":["check_completeness_to_is_complete"]},"element":"check_completeness","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858974cefa9878fec7cbe32447","element":"is_complete","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858974cefa9878fec7cbe32447","detail":{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}},"element":"is_complete","kind":"gateway","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858974cefa9878fec7cbe32447","detail":{"taken":["is_complete_to_start_clock"]},"element":"is_complete","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858975a4deaf703c4add645a08","element":"start_clock","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"}],"task":"01a21d85895eebeac684713f87e5fc8a","values":{"complete_on":{"$date":"2026-11-30"},"completeness":{"present":["D01","D02","D03"],"result":"complete"}},"words":""}', '271d9d1ffbd09a610bcf3ab9aed499d8', '09eeabf7839f265f39c95a32c104c732d1d051132dd1663400b17573ebccf83b', '5d596b1368582abbcffd749844eeb1ed1bb244e1de699386a3f5d2bad8e22791', '8e2d90968c95e6dbd42af2854b901ae4ee2e3b940633cd7491cf408c8fe975be');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 6, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"start_clock","events":[{"activity":"01a21d858975a4deaf703c4add645a08","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables","scope":"01a21d858975a4deaf703c4add645a08"},{"activity":"01a21d858975a4deaf703c4add645a08","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables"},{"activity":"01a21d858975a4deaf703c4add645a08","detail":{"taken":["start_clock_to_merge_clock"]},"element":"start_clock","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b107a98be86161ac7a792c8","element":"merge_clock","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b107a98be86161ac7a792c8","detail":{"taken":["merge_clock_to_assess_again"]},"element":"merge_clock","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b10ba5b8384c9711a34fc75","element":"assess_again","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.start_clock"}', '0c22c1122a7c798e9e54ece59d431af5', 'bd5e304a31cb6263bded05fb5aa09476b33e86efcb4aa552c46d148b98e03b08', '8e2d90968c95e6dbd42af2854b901ae4ee2e3b940633cd7491cf408c8fe975be', '42c9f9f9ca8bac5a2f14c3b3778d5745264fbc63507e4336342bdf4158dd5dc4');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 7, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_again","events":[{"activity":"01a21d858b10ba5b8384c9711a34fc75","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_again","kind":"variables","scope":"01a21d858b10ba5b8384c9711a34fc75"},{"activity":"01a21d858b10ba5b8384c9711a34fc75","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]}},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}]},"ihk_notice":{"after":"no","before":"no"},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]}},"element":"assess_again","kind":"variables"},{"activity":"01a21d858b10ba5b8384c9711a34fc75","detail":{"taken":["assess_again_to_ihk_open"]},"element":"assess_again","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1b82199e878f12650c932f","element":"ihk_open","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1b82199e878f12650c932f","detail":{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}},"element":"ihk_open","kind":"gateway","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1b82199e878f12650c932f","detail":{"taken":["ihk_open_to_merge_ihk"]},"element":"ihk_open","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1be90928f06730af8644e0","element":"merge_ihk","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1be90928f06730af8644e0","detail":{"taken":["merge_ihk_to_examination"]},"element":"merge_ihk","kind":"completed","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1b37dc9e19b29fbd1520c5","element":"examination","kind":"entered","scope":"01a21d85895e163e9fe3745bd16c1c1f"},{"activity":"01a21d858b1b62514375dae02aafa2ea","element":"examination_started","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b62514375dae02aafa2ea","detail":{"taken":["examination_started_to_fork_examination"]},"element":"examination_started","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b065dbd051a364cdb4d34","element":"fork_examination","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b065dbd051a364cdb4d34","detail":{"taken":["fork_examination_to_line","fork_examination_to_clock_running"]},"element":"fork_examination","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b4bead29e3975b463abc2","element":"clock_running","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b4bead29e3975b463abc2","detail":{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}},"element":"clock_running","kind":"gateway","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1b4bead29e3975b463abc2","detail":{"taken":["clock_running_to_merge_watch"]},"element":"clock_running","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1c4c491d6047d79359f236","element":"line","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1c77e2f0af09ac638d2be0","element":"merge_watch","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1c77e2f0af09ac638d2be0","detail":{"taken":["merge_watch_to_next_alarm"]},"element":"merge_watch","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1c009bf9291580f60b08b8","element":"line_started","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1c009bf9291580f60b08b8","detail":{"taken":["line_started_to_prepare_line"]},"element":"line_started","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1cdf2c22d2b0b15a5962dd","element":"next_alarm","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b1ca37226817f7b46f0fdfb","element":"prepare_line","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1ca37226817f7b46f0fdfb","detail":{"hearing":{"after":{"about":null,"held":false,"until":null},"before":null}},"element":"prepare_line","kind":"variables","scope":"01a21d858b1ca37226817f7b46f0fdfb"},{"activity":"01a21d858b1ca37226817f7b46f0fdfb","detail":{"hearing":{"after":{"about":null,"held":false,"until":null},"before":null},"release":{"after":{"note":null,"result":null},"before":null},"review":{"after":{"legal_basis":null,"limited_to":null,"path":null,"reasons":null,"result":null,"valid_until":null},"before":null},"text":{"after":null,"before":null}},"element":"prepare_line","kind":"variables","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1ca37226817f7b46f0fdfb","detail":{"taken":["prepare_line_to_merge_review"]},"element":"prepare_line","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1c0a34d158a701174195ff","element":"merge_review","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1c0a34d158a701174195ff","detail":{"taken":["merge_review_to_review_line"]},"element":"merge_review","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1cee129e7c5e1547732a87","element":"review_line","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"parameters":{"land":"MV","lead_max_distance_km":50,"lead_min_other_engagements":1,"lead_min_weekly_hours":30},"topic":"register.assess"}', 'd05cc5bcf6933d5d8ccdc11447ccdaee', '348ada41e21ef5cb44035095333509a0739dedf5ad4b0475edf5139cbde33040', '42c9f9f9ca8bac5a2f14c3b3778d5745264fbc63507e4336342bdf4158dd5dc4', '3d956bb09390aa38b4364d3da4956722aa31168a00756439a7774901b6c8296f');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 8, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"next_alarm","events":[{"activity":"01a21d858b1cdf2c22d2b0b15a5962dd","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables","scope":"01a21d858b1cdf2c22d2b0b15a5962dd"},{"activity":"01a21d858b1cdf2c22d2b0b15a5962dd","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables"},{"activity":"01a21d858b1cdf2c22d2b0b15a5962dd","detail":{"taken":["next_alarm_to_alarm_kind"]},"element":"next_alarm","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b23367c101b8c7a282bacda","element":"alarm_kind","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b23367c101b8c7a282bacda","detail":{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}},"element":"alarm_kind","kind":"gateway","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b23367c101b8c7a282bacda","detail":{"taken":["alarm_kind_to_wait_alarm"]},"element":"alarm_kind","kind":"completed","scope":"01a21d858b1b37dc9e19b29fbd1520c5"},{"activity":"01a21d858b234c69bb8362bff3c14ea6","element":"wait_alarm","kind":"entered","scope":"01a21d858b1b37dc9e19b29fbd1520c5"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_facts":[{"key":"Inhaber","value":"Anna Ahrens, geboren am 12.04.1988"},{"key":"Wohnung","value":"Lange Straße 5, 18055 Rostock"},{"key":"Erreichbar","value":"anna.ahrens@example.org"},{"key":"Mitglied der IHK","value":"nein"},{"key":"Betrieb","value":"Werkstattweg 2, 18055 Rostock"},{"key":"Tätigkeit","value":"Möbel und Innenausbau, ab 01.04.2027"},{"key":"Betriebsleitung","value":"Inhaber selbst"},{"key":"Qualifikation","value":"Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"}],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"fiction":"yes","flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Danach gilt die Eintragung als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"01a21d85895906252ee690a620820e42","notified_on":{"$date":"2026-12-04"},"objection_until":null,"period_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"alarm":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"alarms_done":[]},"parameters":{"alarm_reminder_working_days":[30,14,7],"alarm_time":"06:00","land":"MV"},"topic":"register.next_alarm"}', '86d3e013f9c10cdb509bba4f64b09920', '9a81d81668f4afdffe66c583cd0374375b4005a12e9f70ee91c779b0eb0b92a0', '3d956bb09390aa38b4364d3da4956722aa31168a00756439a7774901b6c8296f', '981be7792282f79160514013194a4d012030cd7d63b8ce48ade83c588fc7efa6');
INSERT INTO "audit" VALUES ('01a21d8588ff084b323fdf5189847da9', 9, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"review_line","events":[{"activity":"01a21d858b1cee129e7c5e1547732a87","detail":{"review":{"after":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"},"before":null}},"element":"review_line","kind":"variables","scope":"01a21d858b1cee129e7c5e1547732a87"},{"activity":"01a21d858b1cee129e7c5e1547732a87","detail":{"release":{"after":{"note":null,"result":null},"before":{"note":null,"result":null}},"review":{"after":{"answer_until":null,"hear_again":null,"inquiry_to":null,"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","limited_to":null,"note":null,"path":null,"question":null,"reasons":null,"result":"grant","scope":null,"valid_until":null},"before":{"legal_basis":null,"limited_to":null,"path":null,"reasons":null,"result":null,"valid_until":null}}},"element":"review_line","kind":"variables","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b1cee129e7c5e1547732a87","detail":{"taken":["review_line_to_review_result"]},"element":"review_line","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2b9b30858ad34e546d7c1f","element":"review_result","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2b9b30858ad34e546d7c1f","detail":{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or (review.result = \"grant_limited\" and review.scope != \"agreed\") or (review.result = \"permission\" and not(list contains([\"as_applied\", \"agreed\"], review.scope)))) and (hearing.held = false or review.hear_again = true or (review.result = \"refuse\" and hearing.about != \"refuse\"))","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}},"element":"review_result","kind":"gateway","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2b9b30858ad34e546d7c1f","detail":{"taken":["review_result_to_merge_release"]},"element":"review_result","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2caeb8bdabcd1d60e6dc40","element":"merge_release","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2caeb8bdabcd1d60e6dc40","detail":{"taken":["merge_release_to_release_line"]},"element":"merge_release","kind":"completed","scope":"01a21d858b1c4c491d6047d79359f236"},{"activity":"01a21d858b2c255e60e34bed39f51aea","element":"release_line","kind":"entered","scope":"01a21d858b1c4c491d6047d79359f236"}],"task":"01a21d858b1cee129e7c5e1547732a87","values":{"review":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"}},"words":""}', '16bbb47483a6746c8b5656a5acc1a2bc', '54109a0779969ff271616719a1018c66d00d09020ee03693b7e8b147b2850bbc', '981be7792282f79160514013194a4d012030cd7d63b8ce48ade83c588fc7efa6', '92a1a7a19b5ee3bbe16ec7447a926a3afa38751afbd31eabb21eb0940009ba33');
INSERT INTO "audit" VALUES ('01a21d858b308ffc4c19a3f14b4738ff', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00013","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"01a21d858b30c849f52a91ab7723a1a4","element":"start","kind":"entered"},{"activity":"01a21d858b30c849f52a91ab7723a1a4","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"01a21d858b301eeabbd920efc9f8e531","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'c8958fb4f1d7fef7c40fbc894e06eb8e', 'cc75bfe1911f08be4dedb210b4b17867d4bf5eea68f9b080feeb19dd4453c7a7', '', '622980725717825b1ecb44802ead6c31433db498b5f091e80dbbb03e4e774372');
INSERT INTO "audit_head" VALUES ('system', 8, '2a755b18fd75c584851ed01032ec7f529e0705f0fffc1a302654ffb07e12ffd3');
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
INSERT INTO "deployment" VALUES ('01a21d857b8f0e862f8f7c1cebe5312e', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'alarm');
INSERT INTO "deployment" VALUES ('01a21d857dd3537eef4bd34c44cca94d', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'branch');
INSERT INTO "deployment" VALUES ('01a21d857eb6b6dfa3e57abc9f0862c7', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'one_job');
INSERT INTO "deployment" VALUES ('01a21d857fc7a9eda7675f11d51d132d', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'parallel');
INSERT INTO "deployment" VALUES ('01a21d858036635597661a1e3c00374a', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'reminder');
INSERT INTO "deployment" VALUES ('01a21d85811278708dfbfed93ccc65a9', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'two_steps');
INSERT INTO "deployment" VALUES ('01a21d858321647879f664d9337289e7', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'waiting');
INSERT INTO "deployment" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'dfc4f16420ee99b892e327e3795ad6f11457ae3741b3fce25d366c2ca1fe8565', '', '2026-11-30T08:00:00.000000Z', 'system', 'files', '', '', 'register_entry');
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
INSERT INTO "decision_definition" VALUES ('arrival:1', 'arrival', 1, 'arrival', '01a21d858659b1af8224f9cbf3e683a4', 'arrival.dmn');
INSERT INTO "decision_definition" VALUES ('clock:1', 'clock', 1, 'clock', '01a21d858659b1af8224f9cbf3e683a4', 'clock.dmn');
INSERT INTO "decision_definition" VALUES ('deletion_trigger:1', 'deletion_trigger', 1, 'deletion_trigger', '01a21d858659b1af8224f9cbf3e683a4', 'deletion_trigger.dmn');
INSERT INTO "decision_definition" VALUES ('disclosure:1', 'disclosure', 1, 'disclosure', '01a21d858659b1af8224f9cbf3e683a4', 'disclosure.dmn');
INSERT INTO "decision_definition" VALUES ('documents:1', 'documents', 1, 'documents', '01a21d858659b1af8224f9cbf3e683a4', 'documents.dmn');
INSERT INTO "decision_definition" VALUES ('entry_path:1', 'entry_path', 1, 'entry_path', '01a21d858659b1af8224f9cbf3e683a4', 'entry_path.dmn');
INSERT INTO "decision_definition" VALUES ('experience_7b:1', 'experience_7b', 1, 'experience_7b', '01a21d858659b1af8224f9cbf3e683a4', 'experience_7b.dmn');
INSERT INTO "decision_definition" VALUES ('experience_eu:1', 'experience_eu', 1, 'experience_eu', '01a21d858659b1af8224f9cbf3e683a4', 'experience_eu.dmn');
INSERT INTO "decision_definition" VALUES ('fee_key:1', 'fee_key', 1, 'fee_key', '01a21d858659b1af8224f9cbf3e683a4', 'fee_key.dmn');
INSERT INTO "decision_definition" VALUES ('ihk_notice:1', 'ihk_notice', 1, 'ihk_notice', '01a21d858659b1af8224f9cbf3e683a4', 'ihk_notice.dmn');
INSERT INTO "decision_definition" VALUES ('lead_flags:1', 'lead_flags', 1, 'lead_flags', '01a21d858659b1af8224f9cbf3e683a4', 'lead_flags.dmn');
INSERT INTO "decision_definition" VALUES ('pension_message:1', 'pension_message', 1, 'pension_message', '01a21d858659b1af8224f9cbf3e683a4', 'pension_message.dmn');
INSERT INTO "decision_definition" VALUES ('register_part:1', 'register_part', 1, 'register_part', '01a21d858659b1af8224f9cbf3e683a4', 'register_part.dmn');
INSERT INTO "decision_definition" VALUES ('relatedness:1', 'relatedness', 1, 'relatedness', '01a21d858659b1af8224f9cbf3e683a4', 'relatedness.dmn');
INSERT INTO "process_definition" VALUES ('alarm:1', 'alarm', 1, 'Alarm', '01a21d857b8f0e862f8f7c1cebe5312e', 'alarm.bpmn', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('branch:1', 'branch', 1, 'Verzweigung', '01a21d857dd3537eef4bd34c44cca94d', 'branch.bpmn', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('one_job:1', 'one_job', 1, 'Ein Schritt', '01a21d857eb6b6dfa3e57abc9f0862c7', 'one_job.bpmn', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('parallel:1', 'parallel', 1, 'Gleichzeitig', '01a21d857fc7a9eda7675f11d51d132d', 'parallel.bpmn', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('reminder:1', 'reminder', 1, 'Erinnern', '01a21d858036635597661a1e3c00374a', 'reminder.bpmn', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('two_steps:1', 'two_steps', 1, 'Zwei Schritte', '01a21d85811278708dfbfed93ccc65a9', 'two_steps.bpmn', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '2026-11-30T08:00:00.000000Z', '', '["register"]', '{"businessKeyPrefix":"ZS","caseDue":"deadline","caseFacts":"{\"Name\": name, \"Ort\": place}","casePlace":"place","caseTitle":"name","searchText":"name"}', 0);
INSERT INTO "process_definition" VALUES ('waiting:1', 'waiting', 1, 'Warten', '01a21d858321647879f664d9337289e7', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('sending:1', 'sending', 1, 'Senden', '01a21d858321647879f664d9337289e7', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('called:1', 'called', 1, 'Gerufen', '01a21d858321647879f664d9337289e7', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('register_entry:1', 'register_entry', 1, 'Eintragung Handwerksrolle', '01a21d858659b1af8224f9cbf3e683a4', 'register_entry.bpmn', 'dfc4f16420ee99b892e327e3795ad6f11457ae3741b3fce25d366c2ca1fe8565', '2026-11-30T08:00:00.000000Z', 'start_application', '["register","post"]', '{"businessKeyPrefix":"HR","caseContact":"{\"Telefon\": application.owner.person.phone, \"E-Mail\": application.owner.person.email, \"Vertretung\": application.owner.representative_person.phone}","caseDue":"if deadline = null or (every l in lines satisfies list contains(entered_trades, l.trade) or (some r in line_results satisfies r.index = l.index and r.result = \"refuse\")) then null else deadline.internal","caseFacts":"context merge([{\"Gewerke\": string join(for l in lines return l.trade_name, \", \"), \"Antrag vollständig\": if application.complete = null then \"noch nicht\" else substring(string(application.complete), 9, 2) + \".\" + substring(string(application.complete), 6, 2) + \".\" + substring(string(application.complete), 1, 4), \"Frist\": if deadline = null then \"läuft noch nicht\" else null, \"Interne Frist\": if deadline = null then null else substring(string(deadline.internal), 9, 2) + \".\" + substring(string(deadline.internal), 6, 2) + \".\" + substring(string(deadline.internal), 1, 4), \"Gesetzliche Frist\": if deadline = null then null else substring(string(deadline.legal), 9, 2) + \".\" + substring(string(deadline.legal), 6, 2) + \".\" + substring(string(deadline.legal), 1, 4)}, context(case_facts)])","casePlace":"case_place","caseTitle":"if string length(application.owner.firm) > 0 then application.owner.firm else application.owner.person.family_name + \", \" + application.owner.person.first_names","guard:Abgabe und Abschluss nach Rücknahme bestätigt ein Mensch":"@letter.create[template=L21] needs confirm_forwarding; @letter.create[template=L26] needs confirm_withdrawal","guard:Keine Ablehnung nach Fristablauf ohne Feststellung der Leitung (§ 10 Abs. 1 HwO)":"@letter.create[template=L10] needs refusal_in_time after release_line","guard:Keine Ablehnung ohne Anhörung, Gründe und Freigabe (§§ 28, 39, 35a VwVfG)":"@letter.create[template=L10] needs hold_hearing, @register.record_decision after review_line | decide_after_hearing, release_line after review_line | decide_after_hearing","guard:Keine Ablehnung ohne Bescheid mit Rechtsbehelfsbelehrung (§ 37 Abs. 6 VwVfG)":"line_refused needs @letter.create[template=L10]","guard:Keine Eintragung, keine Erlaubnis und kein Bescheid darüber ohne Freigabe (§ 35a VwVfG)":"@register.enter | @register.grant_permission | @letter.create[template=L8] | @letter.create[template=L9] | @letter.create[template=L11] | @letter.create[template=L13] needs release_line after review_line | decide_after_hearing","guard:Keine Entscheidung über den Widerspruch ohne Freigabe (§ 73 VwGO)":"@letter.create[template=L23] needs release_objection after handle_objection","guard:Keine Fristverlängerung ohne Freigabe (§ 42a Abs. 2 VwVfG)":"@letter.create[template=L4] | @register.extend_clock needs release_extension after extend_deadline","guard:Nur die Leitung gibt frei und stellt eine Fiktion fest":"release_line | release_extension | check_fiction only register_lead; release_objection only register_lead, legal","guard:Vier Augen bei Entscheidung, Fristverlängerung und Widerspruch":"release_line fourEyes review_line, decide_after_hearing; release_extension fourEyes extend_deadline; release_objection fourEyes handle_objection","purpose":"Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft.","searchText":"string join([case_title, case_place, application.owner.firm, application.owner.person.family_name, application.owner.person.first_names, application.owner.person.birth_name, application.submission_id], \" \")"}', 0);
INSERT INTO "resource" VALUES ('01a21d857b8f0e862f8f7c1cebe5312e', 'alarm.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d857dd3537eef4bd34c44cca94d', 'branch.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d857eb6b6dfa3e57abc9f0862c7', 'one_job.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d857fc7a9eda7675f11d51d132d', 'parallel.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858036635597661a1e3c00374a', 'reminder.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d85811278708dfbfed93ccc65a9', 'two_steps.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858321647879f664d9337289e7', 'waiting.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'arrival.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'check_completeness.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'check_fiction.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'check_ihk_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'check_late_documents.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'clarify_ihk.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'clock.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'confirm_forwarding.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'confirm_withdrawal.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'decide_after_hearing.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'deletion_trigger.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'disclosure.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'documents.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'entry_path.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'escalated_case.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'experience_7b.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'experience_eu.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'extend_deadline.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'fee_key.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'hand_out_card.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'handle_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'ihk_notice.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'lead_flags.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L1.typ', CAST('// L1 Eingangsbestätigung mit Frist und Hinweis auf die Fiktion (§ 71b Abs. 3 und 4 VwVfG)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L10.typ', CAST('// L10 Ablehnungsbescheid (§ 39 VwVfG: mit Gründen)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L11.typ', CAST('// L11 Bescheid über eine Berechtigung oder Bewilligung (§§ 7a, 7b, 8, 9, 50c HwO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L12.typ', CAST('// L12 Gebührenbescheid. Hoheitliche Gebühr: keine Umsatzsteuer ausweisen (§ 14c UStG).
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L13.typ', CAST('// L13 Bescheinigung über den Eintritt der Genehmigungsfiktion (§ 42a Abs. 3 VwVfG)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L14.typ', CAST('// L14 Auskunftsersuchen (§ 17 Abs. 1 HwO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L2.typ', CAST('// L2 Nachforderung von Unterlagen (§ 71b Abs. 4 VwVfG)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L20.typ', CAST('// L20 Bitte um Stellungnahme der Innung oder des Fachverbands (§ 8 Abs. 3 HwO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L21.typ', CAST('// L21 Abgabe an die zuständige Handwerkskammer
#import "layout.typ": *
#show: letter.with(subject: "Weiterleitung Ihres Antrags", about: d.subject_line)

vielen Dank für Ihren Antrag, der am #d.received bei uns eingegangen ist. Ihr Betrieb (#d.business.address) liegt nicht im Bezirk der #d.chamber.name. Zuständig ist die *#d.competent_chamber* (§ 6 Abs. 1, § 16 Abs. 2 HwO).

Wir haben Ihren Antrag mit allen Unterlagen heute dorthin abgegeben. *Sie müssen nichts weiter tun*; die zuständige Kammer meldet sich bei Ihnen. Die Entscheidungsfrist nach § 10 Abs. 1 HwO beginnt, wenn der vollständige Antrag dort eingegangen ist.

Unser Verfahren ist damit abgeschlossen. Kosten entstehen Ihnen bei uns nicht.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L23.typ', CAST('// L23 Entscheidung über den Widerspruch (§§ 72, 73 VwGO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L26.typ', CAST('// L26 Abschluss nach Rücknahme des Antrags
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L3.typ', CAST('// L3 Erinnerung an die Nachforderung
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L4.typ', CAST('// L4 Verlängerung der Entscheidungsfrist (§ 42a Abs. 2 Satz 3 und 4 VwVfG)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L5.typ', CAST('// L5 Anhörung vor einer belastenden Entscheidung (§ 28 VwVfG)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L6.typ', CAST('// L6 Mitteilung der beabsichtigten Eintragung an die antragstellende Person (§ 11 HwO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L7.typ', CAST('// L7 Mitteilung der beabsichtigten Eintragung an die Industrie- und Handelskammer (§ 11 HwO)
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L8.typ', CAST('// L8 Mitteilung über die Eintragung
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/L9.typ', CAST('// L9 Bescheid über eine teilweise (beschränkte) Eintragung
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/card.typ', CAST('// Handwerkskarte (§ 10 Abs. 2 HwO): Bescheinigung über die Eintragung, mit Prüfnummer.
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'letters/layout.typ', CAST('// Gemeinsames Layout aller Schreiben: Briefkopf, Anschriftfeld nach DIN 5008 (Form B), Bausteine.
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.application_withdrawn.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.documents_received.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.extension_wanted.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.hearing_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.ihk_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.inquiry_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'message.objection_received.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'pension_message.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'register_entry.bpmn', CAST('<?xml version=''1.0'' encoding=''UTF-8''?>
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
  <bpmndi:BPMNDiagram id="register_entry_diagram">
    <bpmndi:BPMNPlane id="register_entry_plane" bpmnElement="register_entry">
      <bpmndi:BPMNShape id="application_received_di" bpmnElement="application_received">
        <dc:Bounds x="100" y="302" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="80" y="343" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="accept_application_di" bpmnElement="accept_application">
        <dc:Bounds x="186" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_assessment_di" bpmnElement="merge_assessment" isMarkerVisible="true">
        <dc:Bounds x="366" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="assess_application_di" bpmnElement="assess_application">
        <dc:Bounds x="466" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="is_competent_di" bpmnElement="is_competent" isMarkerVisible="true">
        <dc:Bounds x="646" y="295" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="695" y="328" width="95" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="confirm_forwarding_di" bpmnElement="confirm_forwarding">
        <dc:Bounds x="756" y="110" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="forwarding_confirmed_di" bpmnElement="forwarding_confirmed" isMarkerVisible="true">
        <dc:Bounds x="936" y="125" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="933" y="106" width="56" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_forwarding_di" bpmnElement="send_forwarding">
        <dc:Bounds x="1051" y="110" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="forwarded_di" bpmnElement="forwarded">
        <dc:Bounds x="1231" y="132" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1206" y="173" width="85" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="clarify_competence_di" bpmnElement="clarify_competence">
        <dc:Bounds x="756" y="450" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="competence_clarified_di" bpmnElement="competence_clarified" isMarkerVisible="true">
        <dc:Bounds x="936" y="465" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="991" y="483" width="63" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_competent_di" bpmnElement="merge_competent" isMarkerVisible="true">
        <dc:Bounds x="936" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_receipt_di" bpmnElement="send_receipt">
        <dc:Bounds x="1046" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="processing_di" bpmnElement="processing" isExpanded="true">
        <dc:Bounds x="1426" y="90" width="3947" height="2890"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="examination_di" bpmnElement="examination" isExpanded="true">
        <dc:Bounds x="1466" y="760" width="3779" height="1880"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_di" bpmnElement="line" isExpanded="true">
        <dc:Bounds x="1674" y="810" width="3438" height="1355"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_started_di" bpmnElement="line_started">
        <dc:Bounds x="1724" y="1182" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1703" y="1223" width="79" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="prepare_line_di" bpmnElement="prepare_line">
        <dc:Bounds x="1810" y="1160" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_review_di" bpmnElement="merge_review" isMarkerVisible="true">
        <dc:Bounds x="1990" y="1175" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="review_line_di" bpmnElement="review_line">
        <dc:Bounds x="2090" y="1160" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="review_result_di" bpmnElement="review_result" isMarkerVisible="true">
        <dc:Bounds x="2270" y="1175" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2319" y="1210" width="70" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_inquiry_di" bpmnElement="send_inquiry">
        <dc:Bounds x="2370" y="990" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_inquiry_di" bpmnElement="wait_inquiry">
        <dc:Bounds x="2550" y="1005" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="inquiry_answered_di" bpmnElement="inquiry_answered">
        <dc:Bounds x="2650" y="1012" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2630" y="1053" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="inquiry_expired_di" bpmnElement="inquiry_expired">
        <dc:Bounds x="2650" y="917" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2627" y="958" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_inquiry_di" bpmnElement="merge_inquiry" isMarkerVisible="true">
        <dc:Bounds x="2736" y="1005" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="hold_hearing_di" bpmnElement="hold_hearing">
        <dc:Bounds x="2370" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_hearing_di" bpmnElement="wait_hearing">
        <dc:Bounds x="2560" y="1325" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="hearing_answered_di" bpmnElement="hearing_answered">
        <dc:Bounds x="2670" y="1332" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2643" y="1370" width="100" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="hearing_expired_di" bpmnElement="hearing_expired">
        <dc:Bounds x="2670" y="1432" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2643" y="1470" width="100" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_hearing_di" bpmnElement="merge_hearing" isMarkerVisible="true">
        <dc:Bounds x="2771" y="1325" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="decide_after_hearing_di" bpmnElement="decide_after_hearing">
        <dc:Bounds x="2871" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_release_di" bpmnElement="merge_release" isMarkerVisible="true">
        <dc:Bounds x="3036" y="1175" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="release_line_di" bpmnElement="release_line">
        <dc:Bounds x="3136" y="1160" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_released_di" bpmnElement="line_released" isMarkerVisible="true">
        <dc:Bounds x="3316" y="1175" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3300" y="1156" width="82" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="refusal_in_time_di" bpmnElement="refusal_in_time" isMarkerVisible="true">
        <dc:Bounds x="3456" y="1175" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3435" y="1142" width="91" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="record_decision_di" bpmnElement="record_decision">
        <dc:Bounds x="3586" y="1160" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="determine_fee_di" bpmnElement="determine_fee">
        <dc:Bounds x="3766" y="1160" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="decision_kind_di" bpmnElement="decision_kind" isMarkerVisible="true">
        <dc:Bounds x="3946" y="1175" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3997" y="1208" width="80" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_refusal_di" bpmnElement="send_refusal">
        <dc:Bounds x="4056" y="1010" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="charge_refusal_di" bpmnElement="charge_refusal">
        <dc:Bounds x="4236" y="1010" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_refusal_fee_di" bpmnElement="send_refusal_fee">
        <dc:Bounds x="4416" y="1010" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_refused_di" bpmnElement="line_refused">
        <dc:Bounds x="4596" y="1032" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4637" y="1036" width="63" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="grant_permission_di" bpmnElement="grant_permission">
        <dc:Bounds x="4056" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_permission_di" bpmnElement="send_permission">
        <dc:Bounds x="4236" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="charge_permission_di" bpmnElement="charge_permission">
        <dc:Bounds x="4416" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_permission_fee_di" bpmnElement="send_permission_fee">
        <dc:Bounds x="4596" y="1310" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_entry_di" bpmnElement="merge_entry" isMarkerVisible="true">
        <dc:Bounds x="4776" y="1175" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="determine_ihk_di" bpmnElement="determine_ihk">
        <dc:Bounds x="1764" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_needed_di" bpmnElement="ihk_needed" isMarkerVisible="true">
        <dc:Bounds x="1944" y="1840" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1931" y="1895" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_notice_di" bpmnElement="send_notice">
        <dc:Bounds x="2064" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="inform_ihk_di" bpmnElement="inform_ihk">
        <dc:Bounds x="2244" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_ihk_di" bpmnElement="wait_ihk">
        <dc:Bounds x="2424" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_answered_di" bpmnElement="ihk_answered">
        <dc:Bounds x="2534" y="1847" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2514" y="1888" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_expired_di" bpmnElement="ihk_expired">
        <dc:Bounds x="2534" y="1762" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2518" y="1729" width="69" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_consents_di" bpmnElement="ihk_consents" isMarkerVisible="true">
        <dc:Bounds x="2620" y="1840" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2598" y="1807" width="94" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_ihk_objection_di" bpmnElement="check_ihk_objection">
        <dc:Bounds x="2580" y="1975" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_objection_result_di" bpmnElement="ihk_objection_result" isMarkerVisible="true">
        <dc:Bounds x="2755" y="1990" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2812" y="1993" width="70" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_enter_di" bpmnElement="merge_enter" isMarkerVisible="true">
        <dc:Bounds x="2755" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="enter_register_di" bpmnElement="enter_register">
        <dc:Bounds x="2860" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fork_execution_di" bpmnElement="fork_execution">
        <dc:Bounds x="3040" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_entry_decision_di" bpmnElement="send_entry_decision">
        <dc:Bounds x="3460" y="1675" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fee_charged_di" bpmnElement="fee_charged" isMarkerVisible="true">
        <dc:Bounds x="3160" y="1840" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3135" y="1895" width="100" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="reserve_fee_di" bpmnElement="reserve_fee">
        <dc:Bounds x="3280" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="charge_entry_di" bpmnElement="charge_entry">
        <dc:Bounds x="3460" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_entry_fee_di" bpmnElement="send_entry_fee">
        <dc:Bounds x="3640" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_fee_di" bpmnElement="merge_fee" isMarkerVisible="true">
        <dc:Bounds x="3820" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="determine_pension_di" bpmnElement="determine_pension">
        <dc:Bounds x="3110" y="1985" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="pension_needed_di" bpmnElement="pension_needed" isMarkerVisible="true">
        <dc:Bounds x="3290" y="2000" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3282" y="1981" width="66" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="inform_pension_di" bpmnElement="inform_pension">
        <dc:Bounds x="3405" y="1985" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_pension_di" bpmnElement="merge_pension" isMarkerVisible="true">
        <dc:Bounds x="3820" y="2000" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="join_execution_di" bpmnElement="join_execution">
        <dc:Bounds x="3920" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="siblings_pending_di" bpmnElement="siblings_pending" isMarkerVisible="true">
        <dc:Bounds x="4040" y="1840" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4013" y="1895" width="105" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_siblings_di" bpmnElement="wait_siblings">
        <dc:Bounds x="4170" y="1847" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4133" y="1889" width="110" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_card_di" bpmnElement="merge_card" isMarkerVisible="true">
        <dc:Bounds x="4266" y="1840" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="card_needed_di" bpmnElement="card_needed" isMarkerVisible="true">
        <dc:Bounds x="4376" y="1840" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4362" y="1807" width="79" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="reserve_card_di" bpmnElement="reserve_card">
        <dc:Bounds x="4496" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="issue_card_di" bpmnElement="issue_card">
        <dc:Bounds x="4676" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="hand_out_card_di" bpmnElement="hand_out_card">
        <dc:Bounds x="4856" y="1825" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_entered_di" bpmnElement="line_entered">
        <dc:Bounds x="5036" y="1847" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5014" y="1887" width="80" height="56"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="line_entered_shared_di" bpmnElement="line_entered_shared">
        <dc:Bounds x="4383" y="1967" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4424" y="1971" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="line_started_to_prepare_line_di" bpmnElement="line_started_to_prepare_line">
        <di:waypoint x="1760" y="1200"/>
        <di:waypoint x="1810" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="prepare_line_to_merge_review_di" bpmnElement="prepare_line_to_merge_review">
        <di:waypoint x="1940" y="1200"/>
        <di:waypoint x="1990" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_review_to_review_line_di" bpmnElement="merge_review_to_review_line">
        <di:waypoint x="2040" y="1200"/>
        <di:waypoint x="2090" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="review_line_to_review_result_di" bpmnElement="review_line_to_review_result">
        <di:waypoint x="2220" y="1200"/>
        <di:waypoint x="2270" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="review_result_to_send_inquiry_di" bpmnElement="review_result_to_send_inquiry">
        <di:waypoint x="2295" y="1175"/>
        <di:waypoint x="2295" y="1030"/>
        <di:waypoint x="2370" y="1030"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2233" y="1155" width="59" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="review_result_to_hold_hearing_di" bpmnElement="review_result_to_hold_hearing">
        <di:waypoint x="2295" y="1225"/>
        <di:waypoint x="2295" y="1350"/>
        <di:waypoint x="2370" y="1350"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2301" y="1267" width="87" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="review_result_to_merge_release_di" bpmnElement="review_result_to_merge_release">
        <di:waypoint x="2320" y="1200"/>
        <di:waypoint x="3036" y="1200"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2332" y="1183" width="75" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_inquiry_to_wait_inquiry_di" bpmnElement="send_inquiry_to_wait_inquiry">
        <di:waypoint x="2500" y="1030"/>
        <di:waypoint x="2550" y="1030"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_inquiry_to_inquiry_answered_di" bpmnElement="wait_inquiry_to_inquiry_answered">
        <di:waypoint x="2600" y="1030"/>
        <di:waypoint x="2650" y="1030"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_inquiry_to_inquiry_expired_di" bpmnElement="wait_inquiry_to_inquiry_expired">
        <di:waypoint x="2575" y="1005"/>
        <di:waypoint x="2575" y="935"/>
        <di:waypoint x="2650" y="935"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="inquiry_answered_to_merge_inquiry_di" bpmnElement="inquiry_answered_to_merge_inquiry">
        <di:waypoint x="2686" y="1030"/>
        <di:waypoint x="2736" y="1030"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="inquiry_expired_to_merge_inquiry_di" bpmnElement="inquiry_expired_to_merge_inquiry">
        <di:waypoint x="2686" y="935"/>
        <di:waypoint x="2761" y="935"/>
        <di:waypoint x="2761" y="1005"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_inquiry_to_merge_review_di" bpmnElement="merge_inquiry_to_merge_review">
        <di:waypoint x="2786" y="1030"/>
        <di:waypoint x="2816" y="1030"/>
        <di:waypoint x="2816" y="860"/>
        <di:waypoint x="2015" y="860"/>
        <di:waypoint x="2015" y="1175"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="hold_hearing_to_wait_hearing_di" bpmnElement="hold_hearing_to_wait_hearing">
        <di:waypoint x="2500" y="1350"/>
        <di:waypoint x="2560" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_hearing_to_hearing_answered_di" bpmnElement="wait_hearing_to_hearing_answered">
        <di:waypoint x="2610" y="1350"/>
        <di:waypoint x="2670" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_hearing_to_hearing_expired_di" bpmnElement="wait_hearing_to_hearing_expired">
        <di:waypoint x="2585" y="1375"/>
        <di:waypoint x="2585" y="1450"/>
        <di:waypoint x="2670" y="1450"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="hearing_answered_to_merge_hearing_di" bpmnElement="hearing_answered_to_merge_hearing">
        <di:waypoint x="2706" y="1350"/>
        <di:waypoint x="2771" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="hearing_expired_to_merge_hearing_di" bpmnElement="hearing_expired_to_merge_hearing">
        <di:waypoint x="2706" y="1450"/>
        <di:waypoint x="2796" y="1450"/>
        <di:waypoint x="2796" y="1375"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_hearing_to_decide_after_hearing_di" bpmnElement="merge_hearing_to_decide_after_hearing">
        <di:waypoint x="2821" y="1350"/>
        <di:waypoint x="2871" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="decide_after_hearing_to_heard_enough_di" bpmnElement="decide_after_hearing_to_heard_enough">
        <di:waypoint x="3001" y="1350"/>
        <di:waypoint x="3036" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_release_to_release_line_di" bpmnElement="merge_release_to_release_line">
        <di:waypoint x="3086" y="1200"/>
        <di:waypoint x="3136" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="release_line_to_line_released_di" bpmnElement="release_line_to_line_released">
        <di:waypoint x="3266" y="1200"/>
        <di:waypoint x="3316" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="line_sent_back_di" bpmnElement="line_sent_back">
        <di:waypoint x="3341" y="1225"/>
        <di:waypoint x="3341" y="1540"/>
        <di:waypoint x="2015" y="1540"/>
        <di:waypoint x="2015" y="1225"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3346" y="1229" width="71" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="line_released_to_refusal_in_time_di" bpmnElement="line_released_to_refusal_in_time">
        <di:waypoint x="3366" y="1200"/>
        <di:waypoint x="3456" y="1200"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3378" y="1183" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="refusal_held_back_di" bpmnElement="refusal_held_back">
        <di:waypoint x="3481" y="1225"/>
        <di:waypoint x="3481" y="1540"/>
        <di:waypoint x="2015" y="1540"/>
        <di:waypoint x="2015" y="1225"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3486" y="1229" width="81" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="refusal_in_time_to_record_decision_di" bpmnElement="refusal_in_time_to_record_decision">
        <di:waypoint x="3506" y="1200"/>
        <di:waypoint x="3586" y="1200"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3518" y="1183" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="record_decision_to_determine_fee_di" bpmnElement="record_decision_to_determine_fee">
        <di:waypoint x="3716" y="1200"/>
        <di:waypoint x="3766" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="determine_fee_to_decision_kind_di" bpmnElement="determine_fee_to_decision_kind">
        <di:waypoint x="3896" y="1200"/>
        <di:waypoint x="3946" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="decision_kind_to_send_refusal_di" bpmnElement="decision_kind_to_send_refusal">
        <di:waypoint x="3971" y="1175"/>
        <di:waypoint x="3971" y="1050"/>
        <di:waypoint x="4056" y="1050"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3909" y="1155" width="59" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="decision_kind_to_grant_permission_di" bpmnElement="decision_kind_to_grant_permission">
        <di:waypoint x="3971" y="1225"/>
        <di:waypoint x="3971" y="1350"/>
        <di:waypoint x="4056" y="1350"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3915" y="1233" width="59" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="decision_kind_to_merge_entry_di" bpmnElement="decision_kind_to_merge_entry">
        <di:waypoint x="3996" y="1200"/>
        <di:waypoint x="4776" y="1200"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4008" y="1183" width="65" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_refusal_to_charge_refusal_di" bpmnElement="send_refusal_to_charge_refusal">
        <di:waypoint x="4186" y="1050"/>
        <di:waypoint x="4236" y="1050"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="charge_refusal_to_send_refusal_fee_di" bpmnElement="charge_refusal_to_send_refusal_fee">
        <di:waypoint x="4366" y="1050"/>
        <di:waypoint x="4416" y="1050"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_refusal_fee_to_line_refused_di" bpmnElement="send_refusal_fee_to_line_refused">
        <di:waypoint x="4546" y="1050"/>
        <di:waypoint x="4596" y="1050"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="grant_permission_to_send_permission_di" bpmnElement="grant_permission_to_send_permission">
        <di:waypoint x="4186" y="1350"/>
        <di:waypoint x="4236" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_permission_to_charge_permission_di" bpmnElement="send_permission_to_charge_permission">
        <di:waypoint x="4366" y="1350"/>
        <di:waypoint x="4416" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="charge_permission_to_send_permission_fee_di" bpmnElement="charge_permission_to_send_permission_fee">
        <di:waypoint x="4546" y="1350"/>
        <di:waypoint x="4596" y="1350"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_permission_fee_to_merge_entry_di" bpmnElement="send_permission_fee_to_merge_entry">
        <di:waypoint x="4726" y="1350"/>
        <di:waypoint x="4801" y="1350"/>
        <di:waypoint x="4801" y="1225"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_entry_to_determine_ihk_di" bpmnElement="merge_entry_to_determine_ihk">
        <di:waypoint x="4826" y="1200"/>
        <di:waypoint x="4866" y="1200"/>
        <di:waypoint x="4866" y="1645"/>
        <di:waypoint x="1829" y="1645"/>
        <di:waypoint x="1829" y="1825"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="determine_ihk_to_ihk_needed_di" bpmnElement="determine_ihk_to_ihk_needed">
        <di:waypoint x="1894" y="1865"/>
        <di:waypoint x="1944" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_needed_to_send_notice_di" bpmnElement="ihk_needed_to_send_notice">
        <di:waypoint x="1994" y="1865"/>
        <di:waypoint x="2064" y="1865"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1998" y="1848" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_needed_to_merge_enter_di" bpmnElement="ihk_needed_to_merge_enter">
        <di:waypoint x="1969" y="1840"/>
        <di:waypoint x="1969" y="1715"/>
        <di:waypoint x="2780" y="1715"/>
        <di:waypoint x="2780" y="1840"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1974" y="1822" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_notice_to_inform_ihk_di" bpmnElement="send_notice_to_inform_ihk">
        <di:waypoint x="2194" y="1865"/>
        <di:waypoint x="2244" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="inform_ihk_to_wait_ihk_di" bpmnElement="inform_ihk_to_wait_ihk">
        <di:waypoint x="2374" y="1865"/>
        <di:waypoint x="2424" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_ihk_to_ihk_answered_di" bpmnElement="wait_ihk_to_ihk_answered">
        <di:waypoint x="2474" y="1865"/>
        <di:waypoint x="2534" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_ihk_to_ihk_expired_di" bpmnElement="wait_ihk_to_ihk_expired">
        <di:waypoint x="2449" y="1840"/>
        <di:waypoint x="2449" y="1780"/>
        <di:waypoint x="2534" y="1780"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_expired_to_merge_enter_di" bpmnElement="ihk_expired_to_merge_enter">
        <di:waypoint x="2570" y="1780"/>
        <di:waypoint x="2780" y="1780"/>
        <di:waypoint x="2780" y="1840"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_answered_to_ihk_consents_di" bpmnElement="ihk_answered_to_ihk_consents">
        <di:waypoint x="2570" y="1865"/>
        <di:waypoint x="2620" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_consents_to_merge_enter_di" bpmnElement="ihk_consents_to_merge_enter">
        <di:waypoint x="2670" y="1865"/>
        <di:waypoint x="2755" y="1865"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2674" y="1848" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_consents_to_check_ihk_objection_di" bpmnElement="ihk_consents_to_check_ihk_objection">
        <di:waypoint x="2645" y="1890"/>
        <di:waypoint x="2645" y="1975"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2650" y="1894" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_ihk_objection_to_ihk_objection_result_di" bpmnElement="check_ihk_objection_to_ihk_objection_result">
        <di:waypoint x="2710" y="2015"/>
        <di:waypoint x="2755" y="2015"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_objection_result_to_merge_enter_di" bpmnElement="ihk_objection_result_to_merge_enter">
        <di:waypoint x="2780" y="1990"/>
        <di:waypoint x="2780" y="1890"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2785" y="1972" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_objection_result_to_merge_review_di" bpmnElement="ihk_objection_result_to_merge_review">
        <di:waypoint x="2780" y="2040"/>
        <di:waypoint x="2780" y="2125"/>
        <di:waypoint x="1714" y="2125"/>
        <di:waypoint x="1714" y="1600"/>
        <di:waypoint x="2015" y="1600"/>
        <di:waypoint x="2015" y="1225"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2785" y="2044" width="97" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_enter_to_enter_register_di" bpmnElement="merge_enter_to_enter_register">
        <di:waypoint x="2805" y="1865"/>
        <di:waypoint x="2860" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="enter_register_to_fork_execution_di" bpmnElement="enter_register_to_fork_execution">
        <di:waypoint x="2990" y="1865"/>
        <di:waypoint x="3040" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fork_execution_to_send_entry_decision_di" bpmnElement="fork_execution_to_send_entry_decision">
        <di:waypoint x="3065" y="1840"/>
        <di:waypoint x="3065" y="1715"/>
        <di:waypoint x="3460" y="1715"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fork_execution_to_fee_charged_di" bpmnElement="fork_execution_to_fee_charged">
        <di:waypoint x="3090" y="1865"/>
        <di:waypoint x="3160" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fork_execution_to_determine_pension_di" bpmnElement="fork_execution_to_determine_pension">
        <di:waypoint x="3065" y="1890"/>
        <di:waypoint x="3065" y="2025"/>
        <di:waypoint x="3110" y="2025"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fee_charged_to_reserve_fee_di" bpmnElement="fee_charged_to_reserve_fee">
        <di:waypoint x="3210" y="1865"/>
        <di:waypoint x="3280" y="1865"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3222" y="1848" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fee_charged_to_merge_fee_di" bpmnElement="fee_charged_to_merge_fee">
        <di:waypoint x="3185" y="1840"/>
        <di:waypoint x="3185" y="1795"/>
        <di:waypoint x="3845" y="1795"/>
        <di:waypoint x="3845" y="1840"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3190" y="1822" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="reserve_fee_to_charge_entry_di" bpmnElement="reserve_fee_to_charge_entry">
        <di:waypoint x="3410" y="1865"/>
        <di:waypoint x="3460" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="charge_entry_to_send_entry_fee_di" bpmnElement="charge_entry_to_send_entry_fee">
        <di:waypoint x="3590" y="1865"/>
        <di:waypoint x="3640" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_entry_fee_to_merge_fee_di" bpmnElement="send_entry_fee_to_merge_fee">
        <di:waypoint x="3770" y="1865"/>
        <di:waypoint x="3820" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_fee_to_join_execution_di" bpmnElement="merge_fee_to_join_execution">
        <di:waypoint x="3870" y="1865"/>
        <di:waypoint x="3920" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_entry_decision_to_join_execution_di" bpmnElement="send_entry_decision_to_join_execution">
        <di:waypoint x="3590" y="1715"/>
        <di:waypoint x="3945" y="1715"/>
        <di:waypoint x="3945" y="1840"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="determine_pension_to_pension_needed_di" bpmnElement="determine_pension_to_pension_needed">
        <di:waypoint x="3240" y="2025"/>
        <di:waypoint x="3290" y="2025"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="pension_needed_to_inform_pension_di" bpmnElement="pension_needed_to_inform_pension">
        <di:waypoint x="3340" y="2025"/>
        <di:waypoint x="3405" y="2025"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3344" y="2008" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="pension_needed_to_merge_pension_di" bpmnElement="pension_needed_to_merge_pension">
        <di:waypoint x="3315" y="2050"/>
        <di:waypoint x="3315" y="2095"/>
        <di:waypoint x="3845" y="2095"/>
        <di:waypoint x="3845" y="2050"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3320" y="2054" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="inform_pension_to_merge_pension_di" bpmnElement="inform_pension_to_merge_pension">
        <di:waypoint x="3535" y="2025"/>
        <di:waypoint x="3820" y="2025"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_pension_to_join_execution_di" bpmnElement="merge_pension_to_join_execution">
        <di:waypoint x="3870" y="2025"/>
        <di:waypoint x="3945" y="2025"/>
        <di:waypoint x="3945" y="1890"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="join_execution_to_siblings_pending_di" bpmnElement="join_execution_to_siblings_pending">
        <di:waypoint x="3970" y="1865"/>
        <di:waypoint x="4040" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="siblings_pending_to_wait_siblings_di" bpmnElement="siblings_pending_to_wait_siblings">
        <di:waypoint x="4090" y="1865"/>
        <di:waypoint x="4170" y="1865"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4094" y="1848" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="siblings_pending_to_merge_card_di" bpmnElement="siblings_pending_to_merge_card">
        <di:waypoint x="4065" y="1840"/>
        <di:waypoint x="4065" y="1800"/>
        <di:waypoint x="4291" y="1800"/>
        <di:waypoint x="4291" y="1840"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4070" y="1822" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_siblings_to_merge_card_di" bpmnElement="wait_siblings_to_merge_card">
        <di:waypoint x="4206" y="1865"/>
        <di:waypoint x="4266" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_card_to_card_needed_di" bpmnElement="merge_card_to_card_needed">
        <di:waypoint x="4316" y="1865"/>
        <di:waypoint x="4376" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="card_needed_to_reserve_card_di" bpmnElement="card_needed_to_reserve_card">
        <di:waypoint x="4426" y="1865"/>
        <di:waypoint x="4496" y="1865"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4438" y="1848" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="card_needed_to_line_entered_shared_di" bpmnElement="card_needed_to_line_entered_shared">
        <di:waypoint x="4401" y="1890"/>
        <di:waypoint x="4401" y="1967"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4406" y="1894" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="reserve_card_to_issue_card_di" bpmnElement="reserve_card_to_issue_card">
        <di:waypoint x="4626" y="1865"/>
        <di:waypoint x="4676" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="issue_card_to_hand_out_card_di" bpmnElement="issue_card_to_hand_out_card">
        <di:waypoint x="4806" y="1865"/>
        <di:waypoint x="4856" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="hand_out_card_to_line_entered_di" bpmnElement="hand_out_card_to_line_entered">
        <di:waypoint x="4986" y="1865"/>
        <di:waypoint x="5036" y="1865"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="examination_started_di" bpmnElement="examination_started">
        <dc:Bounds x="1506" y="1182" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1499" y="1223" width="50" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fork_examination_di" bpmnElement="fork_examination">
        <dc:Bounds x="1579" y="1175" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="all_decided_di" bpmnElement="all_decided">
        <dc:Bounds x="5169" y="1182" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5142" y="1222" width="90" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="clock_running_di" bpmnElement="clock_running" isMarkerVisible="true">
        <dc:Bounds x="1704" y="2380" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1699" y="2435" width="60" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_late_di" bpmnElement="merge_late" isMarkerVisible="true">
        <dc:Bounds x="1844" y="2380" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late_documents_di" bpmnElement="late_documents">
        <dc:Bounds x="1954" y="2387" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1922" y="2429" width="100" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_late_documents_di" bpmnElement="check_late_documents">
        <dc:Bounds x="2050" y="2365" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late_complete_di" bpmnElement="late_complete" isMarkerVisible="true">
        <dc:Bounds x="2240" y="2380" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2224" y="2347" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="start_late_clock_di" bpmnElement="start_late_clock">
        <dc:Bounds x="2370" y="2365" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_watch_di" bpmnElement="merge_watch" isMarkerVisible="true">
        <dc:Bounds x="2560" y="2380" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="next_alarm_di" bpmnElement="next_alarm">
        <dc:Bounds x="2670" y="2365" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="alarm_kind_di" bpmnElement="alarm_kind" isMarkerVisible="true">
        <dc:Bounds x="2860" y="2380" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2844" y="2361" width="82" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_reminder_di" bpmnElement="notify_reminder">
        <dc:Bounds x="3020" y="2225" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="raise_escalation_di" bpmnElement="raise_escalation">
        <dc:Bounds x="3067" y="2342" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3042" y="2383" width="85" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="raise_fiction_di" bpmnElement="raise_fiction">
        <dc:Bounds x="3067" y="2432" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3025" y="2472" width="120" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_alarm_di" bpmnElement="wait_alarm">
        <dc:Bounds x="3067" y="2517" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3030" y="2557" width="110" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_alarm_di" bpmnElement="merge_alarm" isMarkerVisible="true">
        <dc:Bounds x="3275" y="2380" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="watch_done_di" bpmnElement="watch_done">
        <dc:Bounds x="2867" y="2497" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2773" y="2501" width="89" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="examination_started_to_fork_examination_di" bpmnElement="examination_started_to_fork_examination">
        <di:waypoint x="1542" y="1200"/>
        <di:waypoint x="1579" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fork_examination_to_line_di" bpmnElement="fork_examination_to_line">
        <di:waypoint x="1629" y="1200"/>
        <di:waypoint x="1674" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="line_to_all_decided_di" bpmnElement="line_to_all_decided">
        <di:waypoint x="5112" y="1200"/>
        <di:waypoint x="5169" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fork_examination_to_clock_running_di" bpmnElement="fork_examination_to_clock_running">
        <di:waypoint x="1604" y="1225"/>
        <di:waypoint x="1604" y="2405"/>
        <di:waypoint x="1704" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="clock_running_to_merge_late_di" bpmnElement="clock_running_to_merge_late">
        <di:waypoint x="1754" y="2405"/>
        <di:waypoint x="1844" y="2405"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1766" y="2388" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="clock_running_to_merge_watch_di" bpmnElement="clock_running_to_merge_watch">
        <di:waypoint x="1729" y="2380"/>
        <di:waypoint x="1729" y="2295"/>
        <di:waypoint x="2585" y="2295"/>
        <di:waypoint x="2585" y="2380"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1734" y="2362" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_late_to_late_documents_di" bpmnElement="merge_late_to_late_documents">
        <di:waypoint x="1894" y="2405"/>
        <di:waypoint x="1954" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="late_documents_to_check_late_documents_di" bpmnElement="late_documents_to_check_late_documents">
        <di:waypoint x="1990" y="2405"/>
        <di:waypoint x="2050" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_late_documents_to_late_complete_di" bpmnElement="check_late_documents_to_late_complete">
        <di:waypoint x="2180" y="2405"/>
        <di:waypoint x="2240" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="late_complete_to_start_late_clock_di" bpmnElement="late_complete_to_start_late_clock">
        <di:waypoint x="2290" y="2405"/>
        <di:waypoint x="2370" y="2405"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2294" y="2388" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="late_complete_to_merge_late_di" bpmnElement="late_complete_to_merge_late">
        <di:waypoint x="2265" y="2430"/>
        <di:waypoint x="2265" y="2515"/>
        <di:waypoint x="1869" y="2515"/>
        <di:waypoint x="1869" y="2430"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2270" y="2434" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="start_late_clock_to_merge_watch_di" bpmnElement="start_late_clock_to_merge_watch">
        <di:waypoint x="2500" y="2405"/>
        <di:waypoint x="2560" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_watch_to_next_alarm_di" bpmnElement="merge_watch_to_next_alarm">
        <di:waypoint x="2610" y="2405"/>
        <di:waypoint x="2670" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="next_alarm_to_alarm_kind_di" bpmnElement="next_alarm_to_alarm_kind">
        <di:waypoint x="2800" y="2405"/>
        <di:waypoint x="2860" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="alarm_kind_to_notify_reminder_di" bpmnElement="alarm_kind_to_notify_reminder">
        <di:waypoint x="2910" y="2405"/>
        <di:waypoint x="2924" y="2405"/>
        <di:waypoint x="2924" y="2265"/>
        <di:waypoint x="3020" y="2265"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2930" y="2248" width="65" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_reminder_to_merge_alarm_di" bpmnElement="notify_reminder_to_merge_alarm">
        <di:waypoint x="3150" y="2265"/>
        <di:waypoint x="3210" y="2265"/>
        <di:waypoint x="3210" y="2405"/>
        <di:waypoint x="3275" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="alarm_kind_to_raise_escalation_di" bpmnElement="alarm_kind_to_raise_escalation">
        <di:waypoint x="2910" y="2405"/>
        <di:waypoint x="2924" y="2405"/>
        <di:waypoint x="2924" y="2360"/>
        <di:waypoint x="3067" y="2360"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2930" y="2343" width="65" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="raise_escalation_to_merge_alarm_di" bpmnElement="raise_escalation_to_merge_alarm">
        <di:waypoint x="3103" y="2360"/>
        <di:waypoint x="3210" y="2360"/>
        <di:waypoint x="3210" y="2405"/>
        <di:waypoint x="3275" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="alarm_kind_to_raise_fiction_di" bpmnElement="alarm_kind_to_raise_fiction">
        <di:waypoint x="2910" y="2405"/>
        <di:waypoint x="2924" y="2405"/>
        <di:waypoint x="2924" y="2450"/>
        <di:waypoint x="3067" y="2450"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2930" y="2433" width="87" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="raise_fiction_to_merge_alarm_di" bpmnElement="raise_fiction_to_merge_alarm">
        <di:waypoint x="3103" y="2450"/>
        <di:waypoint x="3210" y="2450"/>
        <di:waypoint x="3210" y="2405"/>
        <di:waypoint x="3275" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="alarm_kind_to_wait_alarm_di" bpmnElement="alarm_kind_to_wait_alarm">
        <di:waypoint x="2910" y="2405"/>
        <di:waypoint x="2924" y="2405"/>
        <di:waypoint x="2924" y="2535"/>
        <di:waypoint x="3067" y="2535"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2930" y="2518" width="52" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_alarm_to_merge_alarm_di" bpmnElement="wait_alarm_to_merge_alarm">
        <di:waypoint x="3103" y="2535"/>
        <di:waypoint x="3210" y="2535"/>
        <di:waypoint x="3210" y="2405"/>
        <di:waypoint x="3275" y="2405"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="alarm_kind_to_watch_done_di" bpmnElement="alarm_kind_to_watch_done">
        <di:waypoint x="2885" y="2430"/>
        <di:waypoint x="2885" y="2497"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2839" y="2438" width="40" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_alarm_to_merge_watch_di" bpmnElement="merge_alarm_to_merge_watch">
        <di:waypoint x="3325" y="2405"/>
        <di:waypoint x="3370" y="2405"/>
        <di:waypoint x="3370" y="2600"/>
        <di:waypoint x="2585" y="2600"/>
        <di:waypoint x="2585" y="2430"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="processing_started_di" bpmnElement="processing_started">
        <dc:Bounds x="1466" y="302" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1446" y="343" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_check_di" bpmnElement="merge_check" isMarkerVisible="true">
        <dc:Bounds x="1552" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_completeness_di" bpmnElement="check_completeness">
        <dc:Bounds x="1652" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_overdue_di" bpmnElement="check_overdue">
        <dc:Bounds x="1699" y="262" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1741" y="252" width="90" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_lead_check_di" bpmnElement="notify_lead_check">
        <dc:Bounds x="1812" y="150" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_escalated_di" bpmnElement="check_escalated">
        <dc:Bounds x="1984" y="172" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2025" y="176" width="94" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="is_complete_di" bpmnElement="is_complete" isMarkerVisible="true">
        <dc:Bounds x="1862" y="295" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1846" y="262" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="request_documents_di" bpmnElement="request_documents">
        <dc:Bounds x="1957" y="530" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_wait_di" bpmnElement="merge_wait" isMarkerVisible="true">
        <dc:Bounds x="2137" y="545" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_documents_di" bpmnElement="wait_documents">
        <dc:Bounds x="2237" y="545" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="documents_received_di" bpmnElement="documents_received">
        <dc:Bounds x="2244" y="642" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2285" y="646" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="request_expired_di" bpmnElement="request_expired">
        <dc:Bounds x="2347" y="552" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2318" y="593" width="94" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="already_reminded_di" bpmnElement="already_reminded" isMarkerVisible="true">
        <dc:Bounds x="2443" y="545" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2437" y="600" width="63" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="remind_documents_di" bpmnElement="remind_documents">
        <dc:Bounds x="2403" y="405" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="decide_on_file_di" bpmnElement="decide_on_file">
        <dc:Bounds x="2563" y="530" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="start_clock_di" bpmnElement="start_clock">
        <dc:Bounds x="2563" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_clock_di" bpmnElement="merge_clock" isMarkerVisible="true">
        <dc:Bounds x="2743" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="assess_again_di" bpmnElement="assess_again">
        <dc:Bounds x="2843" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ihk_open_di" bpmnElement="ihk_open" isMarkerVisible="true">
        <dc:Bounds x="3023" y="295" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2991" y="262" width="113" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="clarify_ihk_di" bpmnElement="clarify_ihk">
        <dc:Bounds x="3143" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_ihk_di" bpmnElement="merge_ihk" isMarkerVisible="true">
        <dc:Bounds x="3323" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="deadline_escalated_di" bpmnElement="deadline_escalated">
        <dc:Bounds x="1568" y="2622" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1606" y="2648" width="80" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="escalated_case_di" bpmnElement="escalated_case">
        <dc:Bounds x="1636" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="escalation_settled_di" bpmnElement="escalation_settled">
        <dc:Bounds x="1816" y="2752" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1803" y="2793" width="63" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="deadline_passed_di" bpmnElement="deadline_passed">
        <dc:Bounds x="1984" y="2622" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2022" y="2648" width="90" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_fiction_di" bpmnElement="check_fiction">
        <dc:Bounds x="2052" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fiction_occurred_di" bpmnElement="fiction_occurred" isMarkerVisible="true">
        <dc:Bounds x="2232" y="2745" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2216" y="2712" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_fiction_di" bpmnElement="notify_fiction">
        <dc:Bounds x="2342" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fiction_recorded_di" bpmnElement="fiction_recorded">
        <dc:Bounds x="2522" y="2752" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2499" y="2793" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="fiction_denied_di" bpmnElement="fiction_denied">
        <dc:Bounds x="2239" y="2852" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2280" y="2863" width="85" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_wanted_di" bpmnElement="extension_wanted">
        <dc:Bounds x="2700" y="2622" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2738" y="2648" width="90" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_extension_di" bpmnElement="merge_extension" isMarkerVisible="true">
        <dc:Bounds x="2768" y="2745" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extend_deadline_di" bpmnElement="extend_deadline">
        <dc:Bounds x="2868" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_kept_di" bpmnElement="extension_kept" isMarkerVisible="true">
        <dc:Bounds x="3048" y="2745" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3035" y="2726" width="75" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_dropped_di" bpmnElement="extension_dropped">
        <dc:Bounds x="3055" y="2842" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3096" y="2846" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="release_extension_di" bpmnElement="release_extension">
        <dc:Bounds x="3158" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_released_di" bpmnElement="extension_released" isMarkerVisible="true">
        <dc:Bounds x="3338" y="2745" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3322" y="2726" width="82" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_extension_di" bpmnElement="send_extension">
        <dc:Bounds x="3628" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extend_clock_di" bpmnElement="extend_clock">
        <dc:Bounds x="3808" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_too_late_di" bpmnElement="extension_too_late">
        <dc:Bounds x="3855" y="2792" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3893" y="2816" width="50" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_too_late_di" bpmnElement="notify_too_late">
        <dc:Bounds x="3943" y="2850" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_void_di" bpmnElement="extension_void">
        <dc:Bounds x="4123" y="2872" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="4108" y="2913" width="66" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extended_di" bpmnElement="extended">
        <dc:Bounds x="3988" y="2752" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3972" y="2793" width="69" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="processing_done_di" bpmnElement="processing_done">
        <dc:Bounds x="5297" y="1182" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5277" y="1223" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="processing_started_to_merge_check_di" bpmnElement="processing_started_to_merge_check">
        <di:waypoint x="1502" y="320"/>
        <di:waypoint x="1552" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_check_to_check_completeness_di" bpmnElement="merge_check_to_check_completeness">
        <di:waypoint x="1602" y="320"/>
        <di:waypoint x="1652" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_completeness_to_is_complete_di" bpmnElement="check_completeness_to_is_complete">
        <di:waypoint x="1782" y="320"/>
        <di:waypoint x="1862" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_overdue_to_notify_lead_check_di" bpmnElement="check_overdue_to_notify_lead_check">
        <di:waypoint x="1717" y="262"/>
        <di:waypoint x="1717" y="190"/>
        <di:waypoint x="1812" y="190"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_lead_check_to_check_escalated_di" bpmnElement="notify_lead_check_to_check_escalated">
        <di:waypoint x="1942" y="190"/>
        <di:waypoint x="1984" y="190"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="is_complete_to_start_clock_di" bpmnElement="is_complete_to_start_clock">
        <di:waypoint x="1912" y="320"/>
        <di:waypoint x="2563" y="320"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1916" y="303" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="is_complete_to_request_documents_di" bpmnElement="is_complete_to_request_documents">
        <di:waypoint x="1887" y="345"/>
        <di:waypoint x="1887" y="570"/>
        <di:waypoint x="1957" y="570"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1892" y="349" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="request_documents_to_merge_wait_di" bpmnElement="request_documents_to_merge_wait">
        <di:waypoint x="2087" y="570"/>
        <di:waypoint x="2137" y="570"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_wait_to_wait_documents_di" bpmnElement="merge_wait_to_wait_documents">
        <di:waypoint x="2187" y="570"/>
        <di:waypoint x="2237" y="570"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_documents_to_request_expired_di" bpmnElement="wait_documents_to_request_expired">
        <di:waypoint x="2287" y="570"/>
        <di:waypoint x="2347" y="570"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_documents_to_documents_received_di" bpmnElement="wait_documents_to_documents_received">
        <di:waypoint x="2262" y="595"/>
        <di:waypoint x="2262" y="642"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="documents_received_to_merge_check_di" bpmnElement="documents_received_to_merge_check">
        <di:waypoint x="2244" y="660"/>
        <di:waypoint x="1577" y="660"/>
        <di:waypoint x="1577" y="345"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="request_expired_to_already_reminded_di" bpmnElement="request_expired_to_already_reminded">
        <di:waypoint x="2383" y="570"/>
        <di:waypoint x="2443" y="570"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="already_reminded_to_remind_documents_di" bpmnElement="already_reminded_to_remind_documents">
        <di:waypoint x="2468" y="545"/>
        <di:waypoint x="2468" y="485"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2473" y="527" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="remind_documents_to_merge_wait_di" bpmnElement="remind_documents_to_merge_wait">
        <di:waypoint x="2403" y="445"/>
        <di:waypoint x="2162" y="445"/>
        <di:waypoint x="2162" y="545"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="already_reminded_to_decide_on_file_di" bpmnElement="already_reminded_to_decide_on_file">
        <di:waypoint x="2493" y="570"/>
        <di:waypoint x="2563" y="570"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2497" y="553" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="decide_on_file_to_merge_clock_di" bpmnElement="decide_on_file_to_merge_clock">
        <di:waypoint x="2693" y="570"/>
        <di:waypoint x="2768" y="570"/>
        <di:waypoint x="2768" y="345"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="start_clock_to_merge_clock_di" bpmnElement="start_clock_to_merge_clock">
        <di:waypoint x="2693" y="320"/>
        <di:waypoint x="2743" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_clock_to_assess_again_di" bpmnElement="merge_clock_to_assess_again">
        <di:waypoint x="2793" y="320"/>
        <di:waypoint x="2843" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="assess_again_to_ihk_open_di" bpmnElement="assess_again_to_ihk_open">
        <di:waypoint x="2973" y="320"/>
        <di:waypoint x="3023" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_open_to_clarify_ihk_di" bpmnElement="ihk_open_to_clarify_ihk">
        <di:waypoint x="3073" y="320"/>
        <di:waypoint x="3143" y="320"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3077" y="303" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="ihk_open_to_merge_ihk_di" bpmnElement="ihk_open_to_merge_ihk">
        <di:waypoint x="3048" y="345"/>
        <di:waypoint x="3048" y="395"/>
        <di:waypoint x="3348" y="395"/>
        <di:waypoint x="3348" y="345"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3053" y="349" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="clarify_ihk_to_merge_ihk_di" bpmnElement="clarify_ihk_to_merge_ihk">
        <di:waypoint x="3273" y="320"/>
        <di:waypoint x="3323" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_ihk_to_examination_di" bpmnElement="merge_ihk_to_examination">
        <di:waypoint x="3373" y="320"/>
        <di:waypoint x="3423" y="320"/>
        <di:waypoint x="3423" y="760"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="examination_to_processing_done_di" bpmnElement="examination_to_processing_done">
        <di:waypoint x="5245" y="1200"/>
        <di:waypoint x="5297" y="1200"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="deadline_escalated_to_escalated_case_di" bpmnElement="deadline_escalated_to_escalated_case">
        <di:waypoint x="1586" y="2658"/>
        <di:waypoint x="1586" y="2770"/>
        <di:waypoint x="1636" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="escalated_case_to_escalation_settled_di" bpmnElement="escalated_case_to_escalation_settled">
        <di:waypoint x="1766" y="2770"/>
        <di:waypoint x="1816" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="deadline_passed_to_check_fiction_di" bpmnElement="deadline_passed_to_check_fiction">
        <di:waypoint x="2002" y="2658"/>
        <di:waypoint x="2002" y="2770"/>
        <di:waypoint x="2052" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_fiction_to_fiction_occurred_di" bpmnElement="check_fiction_to_fiction_occurred">
        <di:waypoint x="2182" y="2770"/>
        <di:waypoint x="2232" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fiction_occurred_to_notify_fiction_di" bpmnElement="fiction_occurred_to_notify_fiction">
        <di:waypoint x="2282" y="2770"/>
        <di:waypoint x="2342" y="2770"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2286" y="2753" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="fiction_occurred_to_fiction_denied_di" bpmnElement="fiction_occurred_to_fiction_denied">
        <di:waypoint x="2257" y="2795"/>
        <di:waypoint x="2257" y="2852"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2262" y="2799" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_fiction_to_fiction_recorded_di" bpmnElement="notify_fiction_to_fiction_recorded">
        <di:waypoint x="2472" y="2770"/>
        <di:waypoint x="2522" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_wanted_to_merge_extension_di" bpmnElement="extension_wanted_to_merge_extension">
        <di:waypoint x="2718" y="2658"/>
        <di:waypoint x="2718" y="2770"/>
        <di:waypoint x="2768" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_extension_to_extend_deadline_di" bpmnElement="merge_extension_to_extend_deadline">
        <di:waypoint x="2818" y="2770"/>
        <di:waypoint x="2868" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extend_deadline_to_extension_kept_di" bpmnElement="extend_deadline_to_extension_kept">
        <di:waypoint x="2998" y="2770"/>
        <di:waypoint x="3048" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_kept_to_release_extension_di" bpmnElement="extension_kept_to_release_extension">
        <di:waypoint x="3098" y="2770"/>
        <di:waypoint x="3158" y="2770"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3102" y="2753" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_kept_to_extension_dropped_di" bpmnElement="extension_kept_to_extension_dropped">
        <di:waypoint x="3073" y="2795"/>
        <di:waypoint x="3073" y="2842"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3078" y="2799" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="release_extension_to_extension_released_di" bpmnElement="release_extension_to_extension_released">
        <di:waypoint x="3288" y="2770"/>
        <di:waypoint x="3338" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_released_to_judge_extension_di" bpmnElement="extension_released_to_judge_extension">
        <di:waypoint x="3388" y="2770"/>
        <di:waypoint x="3448" y="2770"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3392" y="2753" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_released_to_merge_extension_di" bpmnElement="extension_released_to_merge_extension">
        <di:waypoint x="3363" y="2795"/>
        <di:waypoint x="3363" y="2920"/>
        <di:waypoint x="2793" y="2920"/>
        <di:waypoint x="2793" y="2795"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3368" y="2799" width="71" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_extension_to_extend_clock_di" bpmnElement="send_extension_to_extend_clock">
        <di:waypoint x="3758" y="2770"/>
        <di:waypoint x="3808" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extend_clock_to_extended_di" bpmnElement="extend_clock_to_extended">
        <di:waypoint x="3938" y="2770"/>
        <di:waypoint x="3988" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_too_late_to_notify_too_late_di" bpmnElement="extension_too_late_to_notify_too_late">
        <di:waypoint x="3873" y="2828"/>
        <di:waypoint x="3873" y="2890"/>
        <di:waypoint x="3943" y="2890"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_too_late_to_extension_void_di" bpmnElement="notify_too_late_to_extension_void">
        <di:waypoint x="4073" y="2890"/>
        <di:waypoint x="4123" y="2890"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="application_withdrawn_di" bpmnElement="application_withdrawn">
        <dc:Bounds x="5355" y="882" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5395" y="912" width="90" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="confirm_withdrawal_di" bpmnElement="confirm_withdrawal">
        <dc:Bounds x="5503" y="860" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_withdrawal_di" bpmnElement="send_withdrawal">
        <dc:Bounds x="5683" y="860" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="withdrawn_di" bpmnElement="withdrawn">
        <dc:Bounds x="5863" y="882" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5850" y="923" width="63" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="early_objection_di" bpmnElement="early_objection">
        <dc:Bounds x="5355" y="532" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5395" y="560" width="90" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="determine_finality_di" bpmnElement="determine_finality">
        <dc:Bounds x="5433" y="280" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="wait_finality_di" bpmnElement="wait_finality">
        <dc:Bounds x="5613" y="295" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="finality_reached_di" bpmnElement="finality_reached">
        <dc:Bounds x="5723" y="302" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5691" y="343" width="100" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="closed_di" bpmnElement="closed">
        <dc:Bounds x="5849" y="302" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5823" y="343" width="88" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="objection_received_di" bpmnElement="objection_received">
        <dc:Bounds x="5620" y="412" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5661" y="416" width="75" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="merge_objection_di" bpmnElement="merge_objection" isMarkerVisible="true">
        <dc:Bounds x="5613" y="525" width="50" height="50"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="handle_objection_di" bpmnElement="handle_objection">
        <dc:Bounds x="5713" y="510" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="objection_kept_di" bpmnElement="objection_kept" isMarkerVisible="true">
        <dc:Bounds x="5893" y="525" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5877" y="492" width="82" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="objection_dropped_di" bpmnElement="objection_dropped">
        <dc:Bounds x="5900" y="617" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5871" y="658" width="94" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="release_objection_di" bpmnElement="release_objection">
        <dc:Bounds x="6008" y="510" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="objection_released_di" bpmnElement="objection_released" isMarkerVisible="true">
        <dc:Bounds x="6188" y="525" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="6172" y="506" width="82" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="send_objection_decision_di" bpmnElement="send_objection_decision">
        <dc:Bounds x="6298" y="510" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="objection_decided_di" bpmnElement="objection_decided">
        <dc:Bounds x="6478" y="532" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="6458" y="573" width="75" height="42"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="application_received_to_accept_application_di" bpmnElement="application_received_to_accept_application">
        <di:waypoint x="136" y="320"/>
        <di:waypoint x="186" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="accept_application_to_merge_assessment_di" bpmnElement="accept_application_to_merge_assessment">
        <di:waypoint x="316" y="320"/>
        <di:waypoint x="366" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_assessment_to_assess_application_di" bpmnElement="merge_assessment_to_assess_application">
        <di:waypoint x="416" y="320"/>
        <di:waypoint x="466" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="assess_application_to_is_competent_di" bpmnElement="assess_application_to_is_competent">
        <di:waypoint x="596" y="320"/>
        <di:waypoint x="646" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="is_competent_to_merge_competent_di" bpmnElement="is_competent_to_merge_competent">
        <di:waypoint x="696" y="320"/>
        <di:waypoint x="936" y="320"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="700" y="303" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="is_competent_to_confirm_forwarding_di" bpmnElement="is_competent_to_confirm_forwarding">
        <di:waypoint x="671" y="295"/>
        <di:waypoint x="671" y="150"/>
        <di:waypoint x="756" y="150"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="677" y="245" width="81" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="is_competent_to_clarify_competence_di" bpmnElement="is_competent_to_clarify_competence">
        <di:waypoint x="671" y="345"/>
        <di:waypoint x="671" y="490"/>
        <di:waypoint x="756" y="490"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="629" y="353" width="40" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="confirm_forwarding_to_forwarding_confirmed_di" bpmnElement="confirm_forwarding_to_forwarding_confirmed">
        <di:waypoint x="886" y="150"/>
        <di:waypoint x="936" y="150"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="forwarding_confirmed_to_send_forwarding_di" bpmnElement="forwarding_confirmed_to_send_forwarding">
        <di:waypoint x="986" y="150"/>
        <di:waypoint x="1051" y="150"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="990" y="133" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="forwarding_confirmed_to_merge_competent_di" bpmnElement="forwarding_confirmed_to_merge_competent">
        <di:waypoint x="961" y="175"/>
        <di:waypoint x="961" y="295"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="966" y="179" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_forwarding_to_forwarded_di" bpmnElement="send_forwarding_to_forwarded">
        <di:waypoint x="1181" y="150"/>
        <di:waypoint x="1231" y="150"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="clarify_competence_to_competence_clarified_di" bpmnElement="clarify_competence_to_competence_clarified">
        <di:waypoint x="886" y="490"/>
        <di:waypoint x="936" y="490"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="competence_clarified_to_merge_competent_di" bpmnElement="competence_clarified_to_merge_competent">
        <di:waypoint x="961" y="465"/>
        <di:waypoint x="961" y="345"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="966" y="447" width="59" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="competence_clarified_to_merge_assessment_di" bpmnElement="competence_clarified_to_merge_assessment">
        <di:waypoint x="961" y="515"/>
        <di:waypoint x="961" y="590"/>
        <di:waypoint x="391" y="590"/>
        <di:waypoint x="391" y="345"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="966" y="519" width="75" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_competent_to_send_receipt_di" bpmnElement="merge_competent_to_send_receipt">
        <di:waypoint x="986" y="320"/>
        <di:waypoint x="1046" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_receipt_to_processing_di" bpmnElement="send_receipt_to_processing">
        <di:waypoint x="1176" y="320"/>
        <di:waypoint x="1426" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="processing_to_determine_finality_di" bpmnElement="processing_to_determine_finality">
        <di:waypoint x="5373" y="320"/>
        <di:waypoint x="5433" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="determine_finality_to_wait_finality_di" bpmnElement="determine_finality_to_wait_finality">
        <di:waypoint x="5563" y="320"/>
        <di:waypoint x="5613" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_finality_to_finality_reached_di" bpmnElement="wait_finality_to_finality_reached">
        <di:waypoint x="5663" y="320"/>
        <di:waypoint x="5723" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="finality_reached_to_closed_di" bpmnElement="finality_reached_to_closed">
        <di:waypoint x="5759" y="320"/>
        <di:waypoint x="5849" y="320"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="wait_finality_to_objection_received_di" bpmnElement="wait_finality_to_objection_received">
        <di:waypoint x="5638" y="345"/>
        <di:waypoint x="5638" y="412"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="objection_received_to_merge_objection_di" bpmnElement="objection_received_to_merge_objection">
        <di:waypoint x="5638" y="448"/>
        <di:waypoint x="5638" y="525"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="early_objection_to_merge_objection_di" bpmnElement="early_objection_to_merge_objection">
        <di:waypoint x="5391" y="550"/>
        <di:waypoint x="5613" y="550"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="merge_objection_to_handle_objection_di" bpmnElement="merge_objection_to_handle_objection">
        <di:waypoint x="5663" y="550"/>
        <di:waypoint x="5713" y="550"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="handle_objection_to_objection_kept_di" bpmnElement="handle_objection_to_objection_kept">
        <di:waypoint x="5843" y="550"/>
        <di:waypoint x="5893" y="550"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="objection_kept_to_release_objection_di" bpmnElement="objection_kept_to_release_objection">
        <di:waypoint x="5943" y="550"/>
        <di:waypoint x="6008" y="550"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5955" y="533" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="objection_kept_to_objection_dropped_di" bpmnElement="objection_kept_to_objection_dropped">
        <di:waypoint x="5918" y="575"/>
        <di:waypoint x="5918" y="617"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="5923" y="579" width="27" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="release_objection_to_objection_released_di" bpmnElement="release_objection_to_objection_released">
        <di:waypoint x="6138" y="550"/>
        <di:waypoint x="6188" y="550"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="objection_released_to_send_objection_decision_di" bpmnElement="objection_released_to_send_objection_decision">
        <di:waypoint x="6238" y="550"/>
        <di:waypoint x="6298" y="550"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="6242" y="533" width="15" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="objection_released_to_merge_objection_di" bpmnElement="objection_released_to_merge_objection">
        <di:waypoint x="6213" y="575"/>
        <di:waypoint x="6213" y="715"/>
        <di:waypoint x="5638" y="715"/>
        <di:waypoint x="5638" y="575"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="6218" y="579" width="71" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_objection_decision_to_objection_decided_di" bpmnElement="send_objection_decision_to_objection_decided">
        <di:waypoint x="6428" y="550"/>
        <di:waypoint x="6478" y="550"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="application_withdrawn_to_confirm_withdrawal_di" bpmnElement="application_withdrawn_to_confirm_withdrawal">
        <di:waypoint x="5391" y="900"/>
        <di:waypoint x="5503" y="900"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="confirm_withdrawal_to_send_withdrawal_di" bpmnElement="confirm_withdrawal_to_send_withdrawal">
        <di:waypoint x="5633" y="900"/>
        <di:waypoint x="5683" y="900"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="send_withdrawal_to_withdrawn_di" bpmnElement="send_withdrawal_to_withdrawn">
        <di:waypoint x="5813" y="900"/>
        <di:waypoint x="5863" y="900"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="judge_extension_di" bpmnElement="judge_extension">
        <dc:Bounds x="3448" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_barred_di" bpmnElement="extension_barred">
        <dc:Bounds x="3495" y="2792" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3420" y="2832" width="80" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_barred_di" bpmnElement="notify_barred">
        <dc:Bounds x="3583" y="2850" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="judge_extension_to_send_extension_di" bpmnElement="judge_extension_to_send_extension">
        <di:waypoint x="3578" y="2770"/>
        <di:waypoint x="3628" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_barred_to_notify_barred_di" bpmnElement="extension_barred_to_notify_barred">
        <di:waypoint x="3513" y="2828"/>
        <di:waypoint x="3513" y="2890"/>
        <di:waypoint x="3583" y="2890"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_barred_to_merge_extension_di" bpmnElement="notify_barred_to_merge_extension">
        <di:waypoint x="3648" y="2930"/>
        <di:waypoint x="3648" y="2950"/>
        <di:waypoint x="2793" y="2950"/>
        <di:waypoint x="2793" y="2795"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="heard_enough_di" bpmnElement="heard_enough" isMarkerVisible="true">
        <dc:Bounds x="3036" y="1325" width="50" height="50"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3092" y="1343" width="90" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="heard_enough_to_merge_release_di" bpmnElement="heard_enough_to_merge_release">
        <di:waypoint x="3061" y="1325"/>
        <di:waypoint x="3061" y="1225"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3069" y="1270" width="12" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="heard_enough_to_hold_hearing_di" bpmnElement="heard_enough_to_hold_hearing">
        <di:waypoint x="3061" y="1375"/>
        <di:waypoint x="3061" y="1540"/>
        <di:waypoint x="2435" y="1540"/>
        <di:waypoint x="2435" y="1390"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2680" y="1547" width="120" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'register_part.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'relatedness.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'release_extension.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'release_line.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'release_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('01a21d858659b1af8224f9cbf3e683a4', 'review_line.form', CAST('{
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
INSERT INTO "process_instance" VALUES ('01a21d857ba10ade73c61939c62aa124', 'V-2026-00001', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00001   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '0930aae28847dcf57eeb932019a6a5abc25f74438c5bce85ba334877ffda5c62', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00001","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["01a21d857ba2573fa331f3bb32b818a1","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d857ba2573fa331f3bb32b818a1","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857d1ae411fde78dc7890b8147', 'V-2026-00002', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00002   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'a0eae6d61866fab3c2d6340ffc881fc52eb964a8590698e4a4e7dfd529631672', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00002","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["01a21d857d1b85f43a11ed045fbb6d61","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d857d1b85f43a11ed045fbb6d61","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857ddf78961845426acbdc0338', 'V-2026-00003', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00003   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'e7b2e4012d6e344e88b01a167f5a6fdcc5bd5656a2a536beed396b2ee149d992', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00003","e":[false,false,[]],"wf":[["","branch:1","branch","",[["01a21d857ddf4239bd0f3fff878c1fc9","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857df27ab3e3e59b780bd59198', 'V-2026-00004', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00004   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'ca3e68a7ae1acdba30446747dd5640f21b6f57f314ea36dab93d79bae88698ae', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00004","e":[false,false,[]],"wf":[["","branch:1","branch","",[["01a21d857df2ae6c3588d8591c9cac47","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857ebfb786b1d68838a1c1e2c4', 'V-2026-00005', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00005   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '5344b32df20636991364c71ec958a5a320b938e4c2c7e95c43eabe93eb463208', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00005","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857edbbcfe9bafb1757f0725be', 'V-2026-00006', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00006   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '45b88ee7bcf18b49c9f7b008588a4a0e24edc8b6630c2407f2ebfe60eb5eb86d', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00006","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857fcbf3410182942e8493da3b', 'V-2026-00007', 'parallel:1', 'parallel', 'running', 1, '', '', '[]', NULL, 'v-2026-00007   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '875143779382f92d6ef185e8dab7dd68ae5f478d610cfdb1a0b7fef932ebd886', CAST('J{"v":1,"d":"parallel:1","n":4,"b":"V-2026-00007","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["01a21d857fcb4aeedc747d897eb0844e","left",32,{"n":3,"forks":{"2":["0"]},"flow":"f_fork_left","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["01a21d857fcb075b6dac072077c358da","right",32,{"n":4,"forks":{"2":["1"]},"flow":"f_fork_right","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d857fd19ef98df433ebf2e1c6e0', 'V-2026-00008', 'parallel:1', 'parallel', 'running', 2, '', '', '[]', NULL, 'v-2026-00008   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '7c6f6b5ece829a8cd9adb51f2e4ca7e5871757b8acadb879680efd745a33e8ee', CAST('J{"v":1,"d":"parallel:1","n":5,"b":"V-2026-00008","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["01a21d857fd1e04da0477187344a0802","left",32,{"n":3,"forks":{"2":["0"]},"flow":"f_fork_left","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["01a21d857fd8584c0fcb1c34eefd4b9e","join",8,{"n":5,"forks":{"2":["1"]},"flow":"f_right_join"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[],"wr":[["","ok","Rechts",{"2":["1"]}]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d85803cbb153c7cd0fae87d9c92', 'V-2026-00009', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00009   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '5b580457b77eba290d17d456ab222bb2fd2dee3698db93df35b34559630fce66', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00009","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["01a21d85803df77be619d0908cb958e5","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d85803df77be619d0908cb958e5","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d8580426dd9682d002e33f904fa', 'V-2026-00010', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00010   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '878d6e28d441143d4f64d7db1c883420a200a8b543b94e5662631548c2743eb8', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00010","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["01a21d85804229a21a9bbea84ce343b5","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d85804229a21a9bbea84ce343b5","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d85813f455ea72816e9869cd96d', 'ZS-2026-00001', 'two_steps:1', 'two_steps', 'running', 1, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00001 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '0ab9b5fd8b7c3bbee5eece9e34d96499128cc861cd971f848ce8bd506e2d3d04', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00001","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21d85815b3b300a46e151729b8289","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d858162cd5667a22a13b6230ff1', 'ZS-2026-00002', 'two_steps:1', 'two_steps', 'running', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00002 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '459d5def8940a9a00e6684b5c7c5aaa933f33c26717bfc9ab18f3d33773277b8', CAST('J{"v":1,"d":"two_steps:1","n":3,"b":"ZS-2026-00002","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21d858169aa6dd753458ac7c01cfe","approve",32,{"n":3,"flow":"f_check_approve","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register","register_lead"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d858336533ec47e53af2bda64da', 'V-2026-00011', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00011   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '1a9ccd3f047988af1bd6ac1d3d7ae0cf9d1f6b64905467a5cc5d8a024c5d2f0f', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00011","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["01a21d858337f2da28974e876e219977","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d858337f2da28974e876e219977","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d8583453edd4aebab29d45977cf', 'V-2026-00012', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00012   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'eb64acb987277506c15a0219c04b22a677023a87354b357a4af4ec747ba44b1e', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00012","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["01a21d858345e53feb405710043a427a","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["01a21d858345e53feb405710043a427a","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d85834a7bc338738dd58976eaf7', 'ZS-2026-00003', 'two_steps:1', 'two_steps', 'suspended', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00003 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '2bb365d3412d8adeeb55505c619b0fd5f252457390f7b1f0e9bc3ed9f6e357cc', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00003","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["01a21d85834ab5d409ac755a306ed69d","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('01a21d8587751ebac86b1e65002e05fa', 'HR-2026-00001', 'register_entry:1', 'register_entry', 'running', 4, 'Ahrens, Anna', 'Rostock', '[["Gewerke","Tischler"],["Antrag vollständig","noch nicht"],["Frist","läuft noch nicht"],["Inhaber","Anna Ahrens, geboren am 12.04.1988"],["Wohnung","Lange Straße 5, 18055 Rostock"],["Erreichbar","anna.ahrens@example.org"],["Mitglied der IHK","nein"],["Betrieb","Werkstattweg 2, 18055 Rostock"],["Tätigkeit","Möbel und Innenausbau, ab 01.04.2027"],["Betriebsleitung","Inhaber selbst"],["Qualifikation","Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"]]', NULL, 'hr-2026-00001 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 4, 'e01c7c3112f2330279a4fa5d24de7435724da4ff693d43a3b8d366f53166ec63', X'5a28b52ffd608c27cd58003a7c641636406d9b030e5e037b71c330ec5a14467f2223634b5a5916da9444326d89fbfc29799c059ed86f09b236b4361a4533168a93c9308c31014f014f015b018f23e2382894ca33b992b029dfb46ed9ddb2d1fe7cf9ac75fbde12b364ec52067c195b2f5b6b8c37797a7f4bada58cf920bbef94752661b0b790e536d9fd613c13a73746431c0fc66b6a8bd4460bdb9d31cae39b4c3da869bc1a178d238936633e191f849b47ab6d52264218ad759a15e03891e34410a802721cd0b36e67b5d102e8ad5a77b9ec45b4af6d515eebb6fd7affbc1ad1cafe6d9da671b66ee31ba045eaa32dae93e294fa929dfdb7f76ca8659192305463d4ba8d70479c4a3591402058028188542a14e42e978b2693bcae3739a3addaadece9bdd1f633a6ad14a734b5d7544ba9f2fe8d3613a1b58ea2e12088dbcbdf7f53516aeb762281b4334924d32442551c49c5b120a7525128124af540fc387b71e176ddbadd8b8b68adccbacbe5c2f543b62ea26dc7711c0704e4400e08121bedb4ee79a2f575fb4419727a4bb2e7bfabe5465bad7ba2c5588d0f4e862da767e260a3c5265b36faef7f866ffa2655f1c97e9954f9cb5a768529465fd7b0a5e4f1bdf7bcf0ad51cfaa244b97b6a4aa2fc918152be933c970fb9652fb8315f7455de571a00784f37020ea2edf2c0e1ba951601ecc9f60bfced7f01f472756375f63ae37373615533f39db80bf760512132abbd2aa1fbce6a3e009a35e4b7940d56d8ec5094eb38f88f3801ecd58bd659cfa52a79031d631e6133d29b62046fdabd0481d9c6f4afd4cadd348865457970b69eb75174d96312653394b547182701c95c76d5b0ff266619d26da88652a6ef83813c881a6e48da7dfd8db7d422bdf14f6b4614381f126c5eb7602695c542ce73a0da45767e6e4f918d9131cc781380ee4d968b5473ddffc719661ffe0c4f32f175246c52d21afbb402db676c9f8e00b5d801fecce8f330c15e747081443894379aa48cd8f12ed0c1b963382f6e5bca05bce5fb718f57383027e6d8de1376c30384beb7bc346bf675f974e8e44523967646368d66e31ab8c6c8b8c84bac83451c7939e260e9bdf2c1348460c9d573fa80f942351575147510d1d347408a0b0e7cf6feb656730ea35bc1e842fd30654417c189009247bba84ca3736f3218c181936fddea2ef7cf93ba091fbbbda801270c5a8e83aad6d630375fe9308b45f04845a53bcfa5f4350b9b94e51a3e9ce989ef4d11046f99145fb62e896efeb4d4bfbcbb77f861b050888e7891aa3586a2fa3c5c5158ec401792ae8e55b059b42a3cbdbfb7ad8c6c6fa89512d55aaec6931463d84fd9d20aa036d8c7a5072d84c663061a1061244500844e5a1c0d7733e8ae87a72c306eb6bc3e09818f5183c0fe4983c2edf30beb19118f56d40db5f63d479cf8be574eec9c1e3883c4c20b504d09e64673a81664f2ff4ec6c1b6424941f7dfc64d1896ae8c070dd421c50c5269f5b4a53fbced868e7f783922f8696e451b616e7cb029acb2522f2381800611dc5a9883c176e65634449cad068b0acb0f9325246a3e156a359d9936259451c07f4ac8fda3f0b268815b12aaa2795d51005519ec979aa2769cc860f9087b7fac9c9fd3f660081303142fddbdf677e63c8ffb4a8007a789c88007abdd993ecbe26861a17dd2eede3415d00ed57a93f09f2472d4a4d7a984096007a6135342d254f70aa98a2812a9820b151c6182565e2800196cd688cd46df5c5ff9d696f4697d2429c08272262372a36acfafd6f3c37365a04ef49b6454582519cf5a595f7847d29846c7586b1ff66a13c142044217d40aaa183f7b56143a19673d858198901120ea8ab4020eda7b773786b3421e4b0b164ebd457c660a21a3aa89b380f860761c20175120ee86fac5984daabe086518f51514223156ded965d396b439489f14d8ba05957aee97c19e4291bf31ca3ba429ddcfa795f3e816172048526bf553ea1defd18c8fabf418c7a2a95e7013d0f0847b388a10d2c20fe058241a8529396748c29333322d224c9709208128a4391204c62ed12c0133149821433481945444644444444244992c2d61c78b3c05145bfb690ef423113e416ea73c44f00b9c5f6616ae47318aff33d969346a547d5c4b07c55fdbef0552a0af2a0e4ece005c0250ceb2e8cb58e5c2d56a35528a5a160e45218d1793117377712068c17da6b8c6b14d82f062e220f22a6b53d3eeccff3a873074a3d1213859969821a681ad15b667bc15083bc1fdb871098adff5efe3ce8048761fd7e507ffebc801fe38a7266694271615e38da7d74dbc232fcacb0329c29d38cc5a6431471258e298a099df9aa927ffeb41ce8e70d9026617844948bcf9eb6c85121ccd139f130a19f55115baeace843fadaccc44d14de318a841eda006888fe1e1e56abba1070cebac8e0d71a2b25c6ec812b285e2dc49b6a5abb031da5b24f5a0d47a14a5959d79ab98f135ad6e845b903fa4855e7eca7e523259c8221a1d607bd5e447c83331dee7c2945b4de3aad8a4e7f9260f4bf81cd08872aa89a36a9828c940a14b8a7f9aaa0f0f2005aaab84bd74476cc558b1d004d918bb36a6cc8515543bfd1828166c9a411e56e203082a469fd8949dd808d3f92d27809a06da24e830f8fbeb0a4028cdd6d3bdc3338014e885b839a955d41c1db1345b6abdfa1662d64d0f810d36ef85259807616c0b781b3fa108ec1e4b916e3183ad520aaa8d584a918d1704a57a08a52fd9f73528d0c7492af184b9d64cb83a255220b87f487bad2c83056bcb813839c31a4bc229ea93d920ac4d7fe77cc81c0af331506c7370b44f052f830997b23d333fbb073666cd0287a1020c77b12db460e0151128ffd9b9910bcbe8fe8eb2e12c89d8567235e1960c3b760aba562e038dab0f03c1ac8b4712fafef4a13112e275f90ea894095f3404966c29e5c304510191a72a854311530cc66ffe8932200c209773065b5482ee0eb457f0e8c228b054ee9d17738a5ec5fa075e67f2be827b2c41facb2b4364ecb4ddae7c6e6cda0002c400092903cbdda2e1482b7c6d0b6c570e668e757e9942ac60437493c019484310d5a7a6032b020bd2c606358f2f5398e702e5037aa979604176c0d8c1ebd0851bd3771688f74de750524d2db6fd428206186b2b7630df007a43fe7f4c0a5a283057642ccddf08d490d33ca052acf5016cf8a302cb96c7db841605075e6697626b0f267f10759a9a21ece494d4c7b97c649905e8bf34c807070e249aab6873822c423d9d03b326466cba977bb434e07adbb646583b4b44b6f83e97ceabac6968a41aaa6012c8ac258b8cd00179d2bc7949e3e055ef07e5a719d39da89891a80e4562d87b422e81f6b561770669003802de6f682294b607a29dd64c69c602b026496a4b22f512bb9ce98e2e7c5123b4488e0b7406a1e4041ce4240805bf7322c77cd06239a566dcc2e1b0dfa11f02dc1270eeb5144b49196849c28e4749045ef4cc38a038fae4d6b804e2c98cab8af73d424676cb3bbd136912e804decb387c7e41ed16d52c393a1d51eefdf8f0b17b05c2febcce3088868af9d6ba461343d3bc33b8e3c2a147c3770fc6e70c8f2201dcf4e19e3d01b0146721749956912910c24509f9b97f0824240edbcb032d2ab8e8d77ea82d55524b0e96dec8fbab880e14c5a717a502767eeb5aa2c10680b0409aceb178a01ec502edb12e08c7c5430e540876f90b34ef39592af238dc2a17d8a82343f96c8e05d149e1fae64707bb4edf8c40a0b7828c6785798172c564678d71bd861632ed491ee95eb75e308a2c825d01e5037f3dd527f0957548346d36a04f2a1e529fc3fb92b85485c309458315aaec3c6528d4901c4b13ddf3b8de09e314ccde4b6d10885ef42b505e48234ca77e85baf1725a02695351a132098bd78ee21d750bf737824ea3e3c4318ac3096f3686611aba3764b7772c5e692a04ca2a309bee70ca18af1d056c37073700aa5e20db66f1e89b402');
INSERT INTO "process_instance" VALUES ('01a21d8588ff084b323fdf5189847da9', 'HR-2026-00002', 'register_entry:1', 'register_entry', 'running', 9, 'Ahrens, Anna', 'Rostock', '[["Gewerke","Tischler"],["Antrag vollständig","30.11.2026"],["Interne Frist","26.02.2027"],["Gesetzliche Frist","01.03.2027"],["Inhaber","Anna Ahrens, geboren am 12.04.1988"],["Wohnung","Lange Straße 5, 18055 Rostock"],["Erreichbar","anna.ahrens@example.org"],["Mitglied der IHK","nein"],["Betrieb","Werkstattweg 2, 18055 Rostock"],["Tätigkeit","Möbel und Innenausbau, ab 01.04.2027"],["Betriebsleitung","Inhaber selbst"],["Qualifikation","Meisterprüfung, 30.06.2019, Handwerkskammer Rostock"]]', '2027-02-26T22:59:59.000000Z', 'hr-2026-00002 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 9, '92a1a7a19b5ee3bbe16ec7447a926a3afa38751afbd31eabb21eb0940009ba33', X'5a28b52ffd60c14e3d76000ab864203a4069db1c078535c0fe4b966180e41d388d8814195bd28a1da14d52c8441b55054e84ce44bcf2bfcee3e02e43dddddd44246e559a64e98ca2e89af201ff01f10134768dd0da8bea6f8765303c0de3f1ec4faf0f1716f2340f036a184eb3144e5b299c0634ce8361bd66f908997951d41bd61fba65dd7b6d9f16838b80b368b88d254ef3301e0da381d631409e9d2cec463e4dbf3882c5e0b2e3ea1847ecb52b65c7d0e2d1e64bda3ed9c5a87dc4b24acf2bc460e4882b9db0925e424a21363d63c70c8675d66b1585cccc5c62613d4639a965fae57d43acc3b70fd77acdea591f3e6c54a5d854660b2e10dbce32e83459c84aa8c0115f3a4a0e04018ef8aa9db1e30947cc0079260b1b2bacf1a22874c0113bd62f31e499bc9ed5017f0f19438998625ee16b9262c71cf1f4aac9883d9314ad0ef8b36b22f6978f5d851fd053491c9004f2208de6f11c49836a50ce643dfcd7263bae7872e2883dcac94e9255b24c596d156e981271f33026626a99b262e73cfe30b2e3f73c933f09247149e33c8ee3783c2a4956c97241c9ade998f312d67e88b503ce8e1d54f3389c3755926792382ea11e049a9cc9552a950d9bcdceb559237eee787a7de7889df695b124ab5433e8944fe9bd538ef82263c52e12f133c63d9063eb21a54ec999b1e3caa11ceae1bcc9d180405e491c7a38ee90441c91e73ced344ca13866c78e994289b8bab0ab5428ce69ec8a12b1b3e3a7699a66f1789a67c10082239ed835a0889f1d3b51c5acefd2f44aa1e593237eec9c882918130f7aa43eb1ab5022a656c78a5d6563c6f4f81c52aa758d90c91abc4f0e679d3eb134b6c471518db9b5efbd46b736c6ae1cbbfaa93689380bbc8f908954eb8528dce759091596fadbf70add7251305a1332125b3d85cc0562193c781040810709f4bcf78bf299d1faee16ef1bd5182964aae993f36ef5ac6e3df4c52e4a2a80340e04c8e0c1c33a051e966abd988c197c51bb287a5112621b125a357feb3efd7daf3f11cb6b5983c5fcbd53dad95688edf41abb4eb7c0bf2877b06e6a0edfad8f8050bbc13e1087b352ed7dc4bebf5bd0a9254a0a4ab57851749aac2391388cc7613c9ac524c52e987850f896e610e8840c84ef5951bf280a2f0afa9c5ee984cc52af6e593b350ec77b7ddf97e9148bfd447d97e9131788758d09b2ae213e51ebb58942866a13c83325c556cb615c86051788a51ac73ac9bac84aa820a1c2c25aafc5e89556ea159d7eb928e811c6082fde90e079ed2821050479a05b2c5823641cac5f54570f7d27693985ce60a7f63bc98dea7f5b7c5a463459b73afe84ba05eb45c15865d47a8dd28eda02ef997c3c9ee661380ea38136f28bea99d1292776fa5bab1d381690c3c05aafbde8121b59efef16bc22642a5a2fcae74e7fe83bbd567d513446a78e60a73fb92fe97404d62f0ac64921535b41c4c4362068b0d0431289d06b85129105e784cce596066191002262eb454105cf0252ad28abe91b9b85f28b62577196042a9da2d36d4cbdaee1a17f028888e7305a154af4f4b0ebacd7fe920f221189c368348cc759acf77dcac9aded7f2d36c5d4d74770c4156ea95457dcff937592d3a6d86d9bc70c9314cf8e943f7695ad42913467b7b1d32c1adbb3965f6aed4a2dd31f344d03350de470c419a4e06b183b7ed818765118a7aed4d96d158a54f1da676c8f99f48cddc6d6940c8f19d60e3801cde8ffe688236cccd9391c4dc49154a53263c78ef507323d6b8375ebfb008eb8bacfc759349a45242271a4ab4e38b1e3fe9f70c4941dd3f7794d2a22c4ba624cc49953c0daf59dfaccfc71c4524585b1d9b1fc09734cb25cf079eca9d5fec871c5acef14ce6e7b4e1171f4ffbe28c6441cb3ac19435176954aa5b26d8d634a38b34c932e32461940d3444d13418f0347d55e45a2444c334d4ecbfd2d48693326e2e95493b501494edb637b3b8e4a023d9f1a90370f77381eea916495de438be440d8ecd852857d696f38145455d3f38022d32479500de869d8a9ef4a1f425b65ab6c6ca164a59201d531c3b0b6508e1a68f168161287821d3f8e1800c6bcf7d042c10ac6d61a60b7f1f4bf488e585e17c644fcda233bd67aa25abfff47ec7b6da34f1332121c71458514b052cd8ea9577044c18addc68f67f1b063a75940963f8ba75940623fc4e4b3e3065a380e475c6757ca98e8b5075b652f0ac68bea6a2decd8c13058a94f980276ecf8ddf2f8bdefbb526abdd6dec06e5ed8552a8d637614c718acfc7d91a48a38db374ccf7755789136d8564bb3fd9a7ea14f5d6ba06242ad818730360585b427a97e4f8b2f0e29364d4e1dfd62cc6cbfd845dc4405645246c634af00a780959a540be6d3886ac17cc6f0c69806c11bc8d13870380ba7363baeb02f94fa6fcc11d3e995ead917253da73a562ab346b3786005abfce795caacad870fce014fc39b27d23c8f6e240ff7c7f13c1a8943f2a084a91e19a0c661611968e5704e8e52e8978b6a05d0d3382cac453aec537fe814fa856a1ddb6126133c0c4ee3b0b056cf5a2bf569ba5b54ebb52a8d51524c1d3114f7df7cce9ee2f49a1d4f482cd8040f20faa224fe8be4ea1501049854b8457277ab29752c8355be64b96085d25162a8717070e0774ca364a50ee36cf749a953da11d6d7a427e1f4ccfa9712c47c3a039364b77995cfdbc3c89888a5379b6257912a5e49cfadd91489ba4ad4a84f697befd53103fa3460ddc3ab9fd59556e8d39cac5708d5e34e8f58068304b24c7fb0ef955e5484cc2fd63bc5bea8bfadfede0778481d3a2c83c16a07cb68a0fdbe366a40d0b0d0bed7221127f2bc6cb058ef7aed97120b7d3a2c83a10141c3461c04d5c465c28156428585ad10fbadf18a9081b0aeeb4b8975d429856f419f0f4b77bac3168295a8829390824a2964664644449b241d9208120a63811486b1a43b1240408116253912430a2184101111911191400211494992a4392e7080277ba2ef94c617e90dda57a3a809c488ff1e56228bc2174959e5374eb67b95999e118f2ad184b324d3bb6ce1eb044a508d454865b7a7a745cb30a2797093e5bfd7e883f217e6000a9e428599b4e5054be7daadcd6a52fd6c13325f1f507e528834a26f0b842690ca554febbe61b766f66aedba45856028af2f69ffa3439b2ea7d7100b7842ddffddf29245eae307ea3769a9654105ba3709f62a24815c4a26d2fe7a6f1c8b4b491e9a600a782ff7df1a87fe8eea3603e840e6504d6ccb801acd35e16a79184da792d8b8fe427502272bf5d5165fddca6f8c24737dcb8c87a01639e8f53aaef10dac9e1ab1c48914f532102dc9cd4fe90d4f71f706e266f22654e36d532c4c52ef1217ce2370a5d0170be88a031673031034af3bcaea66e81664864d9d37bc2c0953e06c7f3a73c4399bf8ba5b112774adafb7494e88a4d973e46442babfffff4ae3945b0008f6be0e6dc5b900c0b6337e11f3c06df7a52c79ec2fd1c825c5ec6dea6089f0128a2d1bafafcc583ecca55b81fd176f46fc466185905a0cfd5baf6c579d2e06c05cd03d353e1b93c07ab700d7f6c0e0a162c8f2ffab9d0a63e586f6212c58b88fa183ec5d5992abfb2d6ab75e0247786f2cbd48561916db4ab2d7d2438fd1378f70697e59a2e056fdcb64a08aa3a0de70cb67d82c95b248019d70bf0e491959a5d51b4ad82bdea4f4b631477c4b5cae2c99a5b052b4a70987dede432c58a2a89a62cc6c5e4df68131026df7cbb1b1499c42d6d7344792f32d97268e128641fe712a74d91befdc341221df35e3d5687c9d17682ee909cb33aa3cada8878bc4cd30fc38ea0479d1677f089f313c6a758677831e7984dfcadb4db8b16a58c60d22cfb039c6c36415099982331415a2900e1ec8f75c208ad7b559eed3d25bee9a2e8a54158cb26baf6a30fb71e1bc5d294f62f2c51de1663dc96cbdf5d7e57ad862b546d5331d3d796a7c9e228f724811780389049990eaf40af58da7304ea9f2151b211bae9c0d23124fed48cc14c37795308d4545a6a20a295dda2129873ac5b4f0a089833c07010810f61b9b3b52389fb30546796ddb5f64e9cbba8324c2faa9f9566c2c07e962d7779a9990f4e2afc09dbb9e464559c856f985e6795019f60a59dc874690191c18dd4ff068b89093ca804a126fe1855b1a80d914976397338428f90d7f7d55f92cdc84cbe7a8305d86d8454b93792a33b6bebaf520536ee58b818f5d839fdea17a80ae8263b5ddb9f533f4b41f21cc8b2ba1b455fd94969a032dec6079750ab56e6c1492257b54497dff8eeb3cff630cdc1c684dda92622f4623fa5d0a102b05ab8ced39d82f36414437682f823d48521c6496cb4495045f6e49a85288f573618abfb79b41814561a5402cf49459b6e90850e137fcface32a701246aa342c9930bfaa8c89a0e8179cdde71891447a6fb1be9d08cf76ff5decbff79b48191f687bde0ead55854ed271a9d05effcf2d4793c1f33f021207ed88de972069bb3174990bf742b24988a5a250c059369d2bd81f183cb3a9d90344bd12c9bb5d6cbf5f58fc2194402fe6729e730f54111985161fc4f0ff09daa9d00387917230f490496028318ed28549f3ce2cc9ba0df7a966bbbada1c759aa14c985a1e7ce51a0d7921c5e3e875a39ad9817151fa24ada0e005de4dc5033c98a449693b76cb42ea70f0c696c2e28630c2e5403f118c9c30deb27446dc4cfb36ccca1ef93f6e48570d8f7c6329b66d9eef82aea4fb403a59a80c9dc1d1a4e908d143282c3ff1752640e54b9227508cda458a080e6b01b8aa99c92d28124524c5dc2f912c2e4f6787d4a8e4453a284f2954f4eb53360da2fdd80c7c32a91206300db9c1e10e3a43b482e42ee41843cd416e156c144fa220313df4aae3a1be45fa129162192e94c8793d5125eb0fc9a8b5ee41e4e848dcb0f57d7ef0b72297800db1e33d3cd4d28067212bb3ee82439004b407b7209915b03d7f3e7c8493a7050b1dd96d198c3230305e8a0a3e7c1cb9f80576c2d56768637125e1dfa0a60698a32f7e68a5bdcf0234a862ba026c490c806ad9242a79eb2b3f3e21adc23770f7404ec6d639e2c8e19a309ae88f4eee799efedb260e405a23ac4c25bf127c2b37007ce82fc9f1d66085166cb9ede91d773b43de4887618eaf7951408d1a900f73efa094e60953ce5b8364ea2871edbdc2892605e9e25311b91c5f3b8d8c9e1e7e38c2a88b241504b85b70dc3c75a4eabf2428661c233bdbd9b2a6dbb2d9e9cd924bc82763a0adc18b7a3e99680d6dccd6965e5127982c4c809221f196a4e167b6ff44042c8da89d431ad');
INSERT INTO "process_instance" VALUES ('01a21d858b308ffc4c19a3f14b4738ff', 'V-2026-00013', 'one_job:1', 'one_job', 'running', 1, '', '', '[]', NULL, 'v-2026-00013   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '622980725717825b1ecb44802ead6c31433db498b5f091e80dbbb03e4e774372', CAST('J{"v":1,"d":"one_job:1","n":2,"b":"V-2026-00013","e":[false,false,[]],"wf":[["","one_job:1","one_job","",[["01a21d858b301eeabbd920efc9f8e531","work",32,{"n":2,"flow":"f_start_work","phase":"enter","entered":true,"armed":true,"job":"test.work"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "start_subscription" VALUES ('called:1', 'c_start', 'called', 'message', 'call');
INSERT INTO "document" VALUES ('01a21d8588d10b182c2efd7ecdf4f3b3', 1, '01a21d8587751ebac86b1e65002e05fa', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 43917, '1eba9b8666f8c8c9ecbf305b85254fe3499832ba6fa74a1ef0f8dbd2144a3ec0', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0);
INSERT INTO "document" VALUES ('01a21d85895906252ee690a620820e42', 1, '01a21d8588ff084b323fdf5189847da9', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 43810, '7538a9e534fa45f9614e1b1bc996f57ebec73819d97dfc206fc0f3959c126057', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0);
INSERT INTO "historic_activity" VALUES (1, '01a21d857ba10ade73c61939c62aa124', '01a21d857ba1efb7d0562c1329e71b3e', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (2, '01a21d857ba10ade73c61939c62aa124', '01a21d857ba2573fa331f3bb32b818a1', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (3, '01a21d857d1ae411fde78dc7890b8147', '01a21d857d1acf85ce64a9e9fc332765', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (4, '01a21d857d1ae411fde78dc7890b8147', '01a21d857d1b85f43a11ed045fbb6d61', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (5, '01a21d857ddf78961845426acbdc0338', '01a21d857ddf5e2ca86aa7046b21263f', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (6, '01a21d857ddf78961845426acbdc0338', '01a21d857ddf4239bd0f3fff878c1fc9', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (7, '01a21d857df27ab3e3e59b780bd59198', '01a21d857df2325781148a8cac37e3c7', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (8, '01a21d857df27ab3e3e59b780bd59198', '01a21d857df2ae6c3588d8591c9cac47', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (9, '01a21d857ebfb786b1d68838a1c1e2c4', '01a21d857ebf14fa4b8640239dfc5b7c', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (10, '01a21d857ebfb786b1d68838a1c1e2c4', '01a21d857ebf3d1f7c1f0714f7a20d70', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (11, '01a21d857ebfb786b1d68838a1c1e2c4', '01a21d857ed0916fea3b015c27b93700', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (12, '01a21d857edbbcfe9bafb1757f0725be', '01a21d857edb61b4d254ca73122ffb15', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (13, '01a21d857edbbcfe9bafb1757f0725be', '01a21d857edbeebab292c8d5a157f564', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (14, '01a21d857edbbcfe9bafb1757f0725be', '01a21d857ee551ceaabf3bf53c95d9b2', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (15, '01a21d857fcbf3410182942e8493da3b', '01a21d857fcb6f473bea8198fa72c6d4', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (16, '01a21d857fcbf3410182942e8493da3b', '01a21d857fcbfbfbf0dc98159609299b', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (17, '01a21d857fcbf3410182942e8493da3b', '01a21d857fcb4aeedc747d897eb0844e', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (18, '01a21d857fcbf3410182942e8493da3b', '01a21d857fcb075b6dac072077c358da', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (19, '01a21d857fd19ef98df433ebf2e1c6e0', '01a21d857fd1582af22f8c420043ea59', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (20, '01a21d857fd19ef98df433ebf2e1c6e0', '01a21d857fd1a61ff3b25e0aeec0d30e', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (21, '01a21d857fd19ef98df433ebf2e1c6e0', '01a21d857fd1e04da0477187344a0802', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (22, '01a21d857fd19ef98df433ebf2e1c6e0', '01a21d857fd10e9598b774a30bb10e83', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (23, '01a21d85803cbb153c7cd0fae87d9c92', '01a21d85803c69961342e1560e9c85e7', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (24, '01a21d85803cbb153c7cd0fae87d9c92', '01a21d85803df77be619d0908cb958e5', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (25, '01a21d8580426dd9682d002e33f904fa', '01a21d858042887e0f69cbc1fc392833', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (26, '01a21d8580426dd9682d002e33f904fa', '01a21d85804229a21a9bbea84ce343b5', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (27, '01a21d85813f455ea72816e9869cd96d', '01a21d85813f56c52210ae925bba72f5', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (28, '01a21d85813f455ea72816e9869cd96d', '01a21d85815b3b300a46e151729b8289', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (29, '01a21d858162cd5667a22a13b6230ff1', '01a21d858162132899d680fe98742b7d', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (30, '01a21d858162cd5667a22a13b6230ff1', '01a21d85816355a181fdfa1a3cbe4c4f', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (31, '01a21d858162cd5667a22a13b6230ff1', '01a21d858169aa6dd753458ac7c01cfe', 'two_steps', '', 'approve', 'userTask', 'Freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (32, '01a21d858336533ec47e53af2bda64da', '01a21d8583366e43d03387e9069c5fff', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (33, '01a21d858336533ec47e53af2bda64da', '01a21d858337f2da28974e876e219977', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (34, '01a21d8583453edd4aebab29d45977cf', '01a21d858345559eff088c602f4511f3', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (35, '01a21d8583453edd4aebab29d45977cf', '01a21d858345e53feb405710043a427a', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (36, '01a21d85834a7bc338738dd58976eaf7', '01a21d85834ac7df1bc98ca4367bc9a4', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (37, '01a21d85834a7bc338738dd58976eaf7', '01a21d85834ab5d409ac755a306ed69d', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (38, '01a21d8587751ebac86b1e65002e05fa', '01a21d85877559ab31de1944b5461e30', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (39, '01a21d8587751ebac86b1e65002e05fa', '01a21d85877aa3437605e3afdf6f511e', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (40, '01a21d8587751ebac86b1e65002e05fa', '01a21d8587850832557dfd78084ba2b7', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (41, '01a21d8587751ebac86b1e65002e05fa', '01a21d858785cde295354bceee4037da', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (42, '01a21d8587751ebac86b1e65002e05fa', '01a21d8588647733b4d992541959d736', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (43, '01a21d8587751ebac86b1e65002e05fa', '01a21d858864b341fa0c3e09cf4b224f', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (44, '01a21d8587751ebac86b1e65002e05fa', '01a21d858864ab4a64183b573612490b', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (45, '01a21d8587751ebac86b1e65002e05fa', '01a21d8588d902f09509c47b55b0e357', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (46, '01a21d8587751ebac86b1e65002e05fa', '01a21d8588d9cf3a00e3558bcd65b67f', 'register_entry', '01a21d8588d902f09509c47b55b0e357', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (47, '01a21d8587751ebac86b1e65002e05fa', '01a21d8588d987a17cb78f0aa0ca9270', 'register_entry', '01a21d8588d902f09509c47b55b0e357', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (48, '01a21d8587751ebac86b1e65002e05fa', '01a21d8588d92c994635a6357d904ea4', 'register_entry', '01a21d8588d902f09509c47b55b0e357', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (49, '01a21d8588ff084b323fdf5189847da9', '01a21d8588ff3917fe6f03b1961085b4', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (50, '01a21d8588ff084b323fdf5189847da9', '01a21d8588ff437e8534cab46a036e2b', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (51, '01a21d8588ff084b323fdf5189847da9', '01a21d85890abc505fde101c6660b2bc', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (52, '01a21d8588ff084b323fdf5189847da9', '01a21d85890a7f573ff12b6e900cfd97', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (53, '01a21d8588ff084b323fdf5189847da9', '01a21d8589195fbfdd866b719ce67dbd', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (54, '01a21d8588ff084b323fdf5189847da9', '01a21d85891bd277dfafa0eae056d0c0', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (55, '01a21d8588ff084b323fdf5189847da9', '01a21d85891b3429dc4be48c2eee398e', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (56, '01a21d8588ff084b323fdf5189847da9', '01a21d85895e163e9fe3745bd16c1c1f', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (57, '01a21d8588ff084b323fdf5189847da9', '01a21d85895ed88b78ca1594ce395226', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (58, '01a21d8588ff084b323fdf5189847da9', '01a21d85895ebbc3f90dff712ba73fd6', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (59, '01a21d8588ff084b323fdf5189847da9', '01a21d85895eebeac684713f87e5fc8a', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (60, '01a21d8588ff084b323fdf5189847da9', '01a21d858974cefa9878fec7cbe32447', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'is_complete', 'exclusiveGateway', 'Unterlagen vollständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}]}');
INSERT INTO "historic_activity" VALUES (61, '01a21d8588ff084b323fdf5189847da9', '01a21d858975a4deaf703c4add645a08', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'start_clock', 'serviceTask', 'Frist starten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (62, '01a21d8588ff084b323fdf5189847da9', '01a21d858b107a98be86161ac7a792c8', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'merge_clock', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (63, '01a21d8588ff084b323fdf5189847da9', '01a21d858b10ba5b8384c9711a34fc75', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'assess_again', 'serviceTask', 'Vorprüfung erneuern', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (64, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1b82199e878f12650c932f', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'ihk_open', 'exclusiveGateway', 'IHK-Zugehörigkeit offen?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}}]}');
INSERT INTO "historic_activity" VALUES (65, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1be90928f06730af8644e0', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'merge_ihk', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (66, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1b37dc9e19b29fbd1520c5', 'register_entry', '01a21d85895e163e9fe3745bd16c1c1f', 'examination', 'subProcess', 'Antrag prüfen und Frist überwachen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (67, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1b62514375dae02aafa2ea', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'examination_started', 'startEvent', 'Prüfung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (68, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1b065dbd051a364cdb4d34', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'fork_examination', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (69, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1b4bead29e3975b463abc2', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'clock_running', 'exclusiveGateway', 'Läuft die Frist?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"kind":"entry","legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}]}');
INSERT INTO "historic_activity" VALUES (70, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1c4c491d6047d79359f236', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'line', 'subProcess', 'Gewerk entscheiden (je Gewerk des Antrags)', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (71, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1c77e2f0af09ac638d2be0', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'merge_watch', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (72, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1c009bf9291580f60b08b8', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'line_started', 'startEvent', 'Gewerk liegt vor', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (73, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1cdf2c22d2b0b15a5962dd', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'next_alarm', 'serviceTask', 'Nächste Fristmeldung bestimmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (74, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1ca37226817f7b46f0fdfb', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'prepare_line', 'scriptTask', 'Bearbeitungsstand anlegen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (75, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1c0a34d158a701174195ff', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'merge_review', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (76, '01a21d8588ff084b323fdf5189847da9', '01a21d858b1cee129e7c5e1547732a87', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'review_line', 'userTask', 'Gewerk fachlich prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (77, '01a21d8588ff084b323fdf5189847da9', '01a21d858b23367c101b8c7a282bacda', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'alarm_kind', 'exclusiveGateway', 'Was steht an?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}}]}');
INSERT INTO "historic_activity" VALUES (78, '01a21d8588ff084b323fdf5189847da9', '01a21d858b234c69bb8362bff3c14ea6', 'register_entry', '01a21d858b1b37dc9e19b29fbd1520c5', 'wait_alarm', 'intermediateCatchEvent', 'Bis zur nächsten Meldung warten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (79, '01a21d8588ff084b323fdf5189847da9', '01a21d858b2b9b30858ad34e546d7c1f', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'review_result', 'exclusiveGateway', 'Wie geht es weiter?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or (review.result = \"grant_limited\" and review.scope != \"agreed\") or (review.result = \"permission\" and not(list contains([\"as_applied\", \"agreed\"], review.scope)))) and (hearing.held = false or review.hear_again = true or (review.result = \"refuse\" and hearing.about != \"refuse\"))","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.about":null,"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}]}');
INSERT INTO "historic_activity" VALUES (80, '01a21d8588ff084b323fdf5189847da9', '01a21d858b2caeb8bdabcd1d60e6dc40', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'merge_release', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (81, '01a21d8588ff084b323fdf5189847da9', '01a21d858b2c255e60e34bed39f51aea', 'register_entry', '01a21d858b1c4c491d6047d79359f236', 'release_line', 'userTask', 'Entscheidung freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (82, '01a21d858b308ffc4c19a3f14b4738ff', '01a21d858b30c849f52a91ab7723a1a4', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (83, '01a21d858b308ffc4c19a3f14b4738ff', '01a21d858b301eeabbd920efc9f8e531', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "instance_group" VALUES ('*', '01a21d857ddf78961845426acbdc0338');
INSERT INTO "instance_group" VALUES ('*', '01a21d857df27ab3e3e59b780bd59198');
INSERT INTO "instance_group" VALUES ('register', '01a21d857fcbf3410182942e8493da3b');
INSERT INTO "instance_group" VALUES ('register', '01a21d857fd19ef98df433ebf2e1c6e0');
INSERT INTO "instance_group" VALUES ('register', '01a21d85803cbb153c7cd0fae87d9c92');
INSERT INTO "instance_group" VALUES ('register', '01a21d8580426dd9682d002e33f904fa');
INSERT INTO "instance_group" VALUES ('register', '01a21d85813f455ea72816e9869cd96d');
INSERT INTO "instance_group" VALUES ('register', '01a21d858162cd5667a22a13b6230ff1');
INSERT INTO "instance_group" VALUES ('register_lead', '01a21d858162cd5667a22a13b6230ff1');
INSERT INTO "instance_group" VALUES ('register', '01a21d85834a7bc338738dd58976eaf7');
INSERT INTO "instance_group" VALUES ('post', '01a21d8587751ebac86b1e65002e05fa');
INSERT INTO "instance_group" VALUES ('register', '01a21d8587751ebac86b1e65002e05fa');
INSERT INTO "instance_group" VALUES ('post', '01a21d8588ff084b323fdf5189847da9');
INSERT INTO "instance_group" VALUES ('register', '01a21d8588ff084b323fdf5189847da9');
INSERT INTO "instance_group" VALUES ('register_lead', '01a21d8588ff084b323fdf5189847da9');
INSERT INTO "job" VALUES ('01a21d857ec2e20bb235df6fbef6c684', '01a21d857ebfb786b1d68838a1c1e2c4', 'service', '01a21d857ebf3d1f7c1f0714f7a20d70', '01a21d857ebf3d1f7c1f0714f7a20d70', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d857edb5a7de14b4bf748fa724e', '01a21d857edbbcfe9bafb1757f0725be', 'service', '01a21d857edbeebab292c8d5a157f564', '01a21d857edbeebab292c8d5a157f564', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d85803ddebc899ca6b11be8e988', '01a21d85803cbb153c7cd0fae87d9c92', 'timer', '01a21d85803df77be619d0908cb958e5:late', '01a21d85803df77be619d0908cb958e5', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21d8580434ce0cf7bd62cc8fdd799', '01a21d8580426dd9682d002e33f904fa', 'timer', '01a21d85804229a21a9bbea84ce343b5:late', '01a21d85804229a21a9bbea84ce343b5', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21d85877cd1f0aac79addc2ca4e4f', '01a21d8587751ebac86b1e65002e05fa', 'service', '01a21d85877aa3437605e3afdf6f511e', '01a21d85877aa3437605e3afdf6f511e', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d8587855a64fba84f49dba5c30e', '01a21d8587751ebac86b1e65002e05fa', 'service', '01a21d858785cde295354bceee4037da', '01a21d858785cde295354bceee4037da', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d858865b4e7084e6599217ca997', '01a21d8587751ebac86b1e65002e05fa', 'service', '01a21d858864ab4a64183b573612490b', '01a21d858864ab4a64183b573612490b', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d8588dad377450c626aa01095fc', '01a21d8587751ebac86b1e65002e05fa', 'timer', '01a21d8588d92c994635a6357d904ea4:check_overdue', '01a21d8588d92c994635a6357d904ea4', 'check_overdue', '', '', NULL, 'open', '2026-12-14T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21d858900d37dda816c840a263f6b', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d8588ff437e8534cab46a036e2b', '01a21d8588ff437e8534cab46a036e2b', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d85890be13eaa810ffec5cb2dbb', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d85890a7f573ff12b6e900cfd97', '01a21d85890a7f573ff12b6e900cfd97', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d85891d5808cc1f2fa977c7baf5', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d85891b3429dc4be48c2eee398e', '01a21d85891b3429dc4be48c2eee398e', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d8589762752365ee2c1cec9b4e2', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d858975a4deaf703c4add645a08', '01a21d858975a4deaf703c4add645a08', 'start_clock', 'register.start_clock', 'Frist starten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d858b115c51cffc42331dd3caf1', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d858b10ba5b8384c9711a34fc75', '01a21d858b10ba5b8384c9711a34fc75', 'assess_again', 'register.assess', 'Vorprüfung erneuern', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d858b1d4d228ee7d8a7ffa589fc', '01a21d8588ff084b323fdf5189847da9', 'service', '01a21d858b1cdf2c22d2b0b15a5962dd', '01a21d858b1cdf2c22d2b0b15a5962dd', 'next_alarm', 'register.next_alarm', 'Nächste Fristmeldung bestimmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('01a21d858b2416671290aa303e03bfe6', '01a21d8588ff084b323fdf5189847da9', 'timer', '01a21d858b234c69bb8362bff3c14ea6:wait_alarm', '01a21d858b234c69bb8362bff3c14ea6', 'wait_alarm', '', '', NULL, 'open', '2027-01-15T05:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "job" VALUES ('01a21d858b31a1094e056eb989da2763', '01a21d858b308ffc4c19a3f14b4738ff', 'service', '01a21d858b301eeabbd920efc9f8e531', '01a21d858b301eeabbd920efc9f8e531', 'work', 'test.work', 'Arbeiten', NULL, 'open', '2026-11-30T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL, NULL);
INSERT INTO "outbox" VALUES (1, '01a21d8587751ebac86b1e65002e05fa:01a21d858864ab4a64183b573612490b:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTcgMCBSIDk4IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODEgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MiAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODMgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NCAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NSAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMCAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OCAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNjAgMCBSIDYxIDAgUiA2MiAwIFIgNjMgMCBSIDY1IDAgUiA2NiAwIFIgNjggMCBSIDY5IDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSXQplbmRvYmoKMTIgMCBvYmoKWzc1IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc3IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk3IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTcgMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk3IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5NyAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTcgMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5NyAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk3IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTcgMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5NyAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk3IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTcgMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc4IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5NyAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzE4XS9QZyA5NyAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk3IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTcgMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5NyAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5NyAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk3IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTcgMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzggMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5NyAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk3IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0M10vUGcgOTcgMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDRdL1BnIDk3IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNDUgNDYgNDcgNDggNDkgNTBdL1BnIDk3IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFVudGVybGFnZW4pL0tbNTFdL1BnIDk3IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNTJdL1BnIDk3IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1M10vUGcgOTcgMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTRdL1BnIDk3IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzU1XS9QZyA5NyAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s1Nl0vUGcgOTcgMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNTddL1BnIDk3IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzU4XS9QZyA5NyAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzggMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s1OSA2MCA2MV0vUGcgOTcgMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s2Ml0vUGcgOTcgMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s2MyA2NCA2NSA2NiA2NyA2OCA2OV0vUGcgOTcgMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1swIDEgMiAzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzRdL1BnIDk4IDAgUj4+CmVuZG9iago3NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNSA2XS9QZyA5OCAwIFI+PgplbmRvYmoKNzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRG9jdW1lbnQvUCAxMCAwIFIvS1sxNiAwIFIgMTcgMCBSIDM4IDAgUiAzOSAwIFIgNDAgMCBSIDQxIDAgUiA0NCAwIFIgNTMgMCBSIDU0IDAgUiA1NyAwIFIgNTggMCBSIDU5IDAgUiA2MCAwIFIgNjEgMCBSIDcxIDAgUiA3MiAwIFIgNzMgMCBSIDc0IDAgUiA3NSAwIFIgNzYgMCBSIDc3IDAgUl0+PgplbmRvYmoKNzkgMCBvYmoKWy9JQ0NCYXNlZCAxMTAgMCBSXQplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MiAwIG9iagpbOTcgMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjgzIDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODQgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgMjEyLjc0MjUgMF0KZW5kb2JqCjg1IDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDU1OS45MjEyNiAwXQplbmRvYmoKODYgMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDc5IDAgUi9jMSA4MCAwIFI+Pi9Gb250PDwvZjAgODggMCBSL2YxIDkxIDAgUi9mMiA5NCAwIFI+Pj4+CmVuZG9iago4NyAwIG9iago8PC9Qcm9jU2V0Wy9QREYvVGV4dC9JbWFnZUMvSW1hZ2VCXS9Db2xvclNwYWNlPDwvYzAgNzkgMCBSL2MxIDgwIDAgUj4+L0ZvbnQ8PC9mMCA5MSAwIFI+Pj4+CmVuZG9iago4OCAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbODkgMCBSXS9Ub1VuaWNvZGUgMTAwIDAgUj4+CmVuZG9iago4OSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5MCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDcyMyAyIDIgNDc2IDMgMyA1NjMgNCA0IDUyNyA1IDUgNzc4IDYgNiA0NjEgNyA3IDQwMSA4IDggNTIzIDkgOSA0MDEgMTAgMTAgODAxIDExIDExIDI1MCAxMiAxMiA4NTMgMTMgMTMgNTUwIDE0IDE0IDMzMSAxNSAxNSAyODkgMTYgMTYgNTYyIDE3IDE3IDI4NiAxOCAxOCA1MDguMDAwMDMgMTkgMTkgNTA1IDIwIDIwIDQ3NiAyMSAyMSA3MjcgMjIgMjIgNjM2IDIzIDIzIDQzMiAyNCAyNCA0MzUgMjUgMjUgNTUwIDI2IDI2IDk5OCAyNyAyNyA2MjQgMjggMjggMjQ0IDI5IDI5IDY3OCAzMCAzMCA2MDkgMzEgMzEgMzM2XT4+CmVuZG9iago5MCAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTIzOCA5NzggNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTQ0LjIvQ0lEU2V0IDk5IDAgUi9Gb250RmlsZTMgMTAxIDAgUj4+CmVuZG9iago5MSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXItSWRlbnRpdHktSC9FbmNvZGluZy9JZGVudGl0eS1IL0Rlc2NlbmRhbnRGb250c1s5MiAwIFJdL1RvVW5pY29kZSAxMDMgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL0NJREZvbnRUeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXIvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTMgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA2MzcgMiAyIDUwNCAzIDMgMzcyIDQgNCA1MTkgNSA1IDQ0NyA2IDYgMzkwIDcgNyA0MjggOCA4IDUzOCA5IDkgNDU3IDEwIDEwIDU5NiAxMSAxMSAyNTAgMTIgMTIgNTA1Ljk5OTk3IDEzIDEzIDU4MiAxNCAxNCA1NDIgMTUgMTUgMzE2IDE2IDE2IDI2NCAxNyAxNyAyNzEgMTggMTggNTg3IDE5IDE5IDczMCAyMCAyMCA3NDcgMjEgMjEgNTEyIDIyIDIyIDc5MCAyMyAyMyA4MzkgMjQgMjQgNTMxIDI1IDI1IDI1MCAyNiAyNiA2OTUgMjcgMjcgNTA0IDI4IDI4IDMxMCAyOSAzMyA0NjUgMzQgMzQgNjg1IDM1IDM1IDUyOCAzNiAzNiA1MDAgMzcgMzcgNDg1IDM4IDM4IDU0MSAzOSA0MCA0NjUgNDEgNDEgNjYxIDQyIDQyIDYwNCA0MyA0MyAzMzggNDQgNDUgNDY1IDQ2IDQ2IDU4OCA0NyA0NyA0OTMgNDggNDggNTk3IDQ5IDQ5IDQ2NSA1MCA1MCA1NTcgNTEgNTEgODk1IDUyIDUyIDIyMCA1MyA1MyA0OTAgNTQgNTQgNzAxIDU1IDU1IDI1MCA1NiA1NiA2OTkgNTcgNTcgNDk3IDU4IDU4IDIzNiA1OSA1OSAyMjAgNjAgNjAgNDU3IDYxIDYxIDI5NyA2MiA2MiA5NTEgNjMgNjMgMzI4IDY0IDY0IDUzMSA2NSA2NSA2NjEgNjYgNjYgMjk4IDY3IDY3IDQ3MyA2OCA2OCA0MjQgNjkgNjkgNzAyIDcwIDcwIDI5OCA3MSA3MSA0ODUgNzIgNzIgNjUyIDczIDczIDMzOCA3NCA3NCAyMzYgNzUgNzUgMzUxIDc2IDc2IDU0MSA3NyA3NyA3MDIgNzggNzggNTYwIDc5IDc5IDY0NiA4MCA4MCA2NjAgODEgODEgNTQwXT4+CmVuZG9iago5MyAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL1JGTkhTSitMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9GbGFncyAxMzEwNzgvRm9udEJCb3hbLTEgLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMiAwIFIvRm9udEZpbGUzIDEwNCAwIFI+PgplbmRvYmoKOTQgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTUgMCBSXS9Ub1VuaWNvZGUgMTA2IDAgUj4+CmVuZG9iago5NSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk2IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDUxNCAxOSAxOSA1NjEgMjAgMjAgMzIyIDIxIDIxIDg5OSAyMiAyMiA2MTYgMjMgMjMgNTA1Ljk5OTk3IDI0IDI0IDM1OCAyNSAyNSAzMjVdPj4KZW5kb2JqCjk2IDAgb2JqCjw8L1R5cGUvRm9udERlc2NyaXB0b3IvRm9udE5hbWUvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0ZsYWdzIDEzMTA3OC9Gb250QkJveFswIC0xMyA4OTMgNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTY4LjYvQ0lEU2V0IDEwNSAwIFIvRm9udEZpbGUzIDEwNyAwIFI+PgplbmRvYmoKOTcgMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4NiAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDAvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMDggMCBSPj4KZW5kb2JqCjk4IDAgb2JqCjw8L1R5cGUvUGFnZS9SZXNvdXJjZXMgODcgMCBSL01lZGlhQm94WzAgMCA1OTUuMjc1NiA4NDEuODg5OF0vU3RydWN0UGFyZW50cyAxL1RhYnMvUy9QYXJlbnQgMSAwIFIvQ29udGVudHMgMTA5IDAgUj4+CmVuZG9iago5OSAwIG9iago8PC9MZW5ndGggMTIvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic+////38ACfoD/QplbmRzdHJlYW0KZW5kb2JqCjEwMCAwIG9iago8PC9MZW5ndGggNDg3L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2TTW/iMBCG7/kVswdL9MDGBhJahJAgEIlDP1Sq7TnEA41E7MhxDvz7lT0DrVZ7SKLHM+N533gsfr0dxmttjzie/pbwjr0dXI3j4rnqEiG2th5aNP4FUaO+RfsFdM7WPXoo9tu9aXwixN7Ul0HjLed/KRs8N+Y7IfSAYui9bRMhPhp/wQWMaAGiJthrNL7xV5APiRB/0PWNNQtQiRA7owvbBnF9knIPSN+crQ/o4dQY7bgTHEPfRE1AN7Vniu+6rbpYfLj2Htu9OVmYUpYeOs4EAEjf8dz03l1hFIU9gMYTRV6dRteYM4xuYn8ED0PXXTCIBBlX0ej4TYP5l6pFSNnwfZVdgvpe+rh2yBukn89W30CRxNpq7LuqRleZMyZLKaVcwbIsy3IVOv4Tn3LZ8VR/VS6mqxUspZw9riJNIuWKaEq0I5oRzYiySPM5UU6xjGhOsQnRI8U2RE8UmxKtKbYl2kSaSKKClHFsS3XcYUfEWkrapYikwg+QckaZivzlT0Tsj1Qr9kc6Ffnb0Z6K/M04k/xlORH7WxOxP3KkyF9O/1ORv4x3IX8Z15G/CasmfxmrJn8ZK2N/eTxSPrtwuGGG79NUD86h8XGE4+iEOWkM3u9CZ7tQFZ94iW73MdBr+ReysRwhCmVuZHN0cmVhbQplbmRvYmoKMTAxIDAgb2JqCjw8L0xlbmd0aCA0MDk4L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJydWGlwE1e2lmS624AiwD1ijDp0Ow6ESQgkYUJRIRCWAHkQ8iCBhNUs3ncZS7a8W7KtpSW1FmvxIhtsy1iWLUvGCxiCDQEm2yMEwhJImISXTDKZrGSKyWnmOsUr2SQYhkzVvB/q6lu3zrmnr77vfN+9QsG4cQKhUDhtbVp8Uq4yLTtPsSEpNy15zoakrLR4eWZieHIVT/EPmsQ0P10soCcIGJNp9CkmHvxrKbr6YDT1z2hsukAgGJo0XSAQTp8yXSC4dUscGx5g4hnhmZ/FMwURQiEueXFZojw+aXViUrYyTVn4vDynMDctJVUZc+dt3pNPzZsz78l5T8dsTE2KuVNXzPpceXpSgjJmWZ4yVZ6rmCsQiARCAV1ey6+oq637S8PpBp8DRxX7CXqCyLBKeks83iSe2DUBRBObbZyF4yzhn1gMomqbS/wAH5JGCIQCgUAQE/7G35lNJnP4k8LVLgw/TkYJYsILvCR8RNgtKo74fcTwuA3j/or9hCcRSkIV+WLklfELxrdNeHnChxPfFG94YOoDrZLZEq/ku0n9k49MeWJKypRbUf3kokTTIP/toNA0yM8YjDCN4w031w8b8I9/pqXwHDjgOeTAhnH+mDT8hsIjKALHyBw2XE2g7XBcisID+AqXwFq2C/oPg7FL+D1MggBMiuCN/HtStAMFYAfhq/P00XW4zWKxMV6C5TDTI2xK4mMmcSzLYgpCZzVY6Tq8t748gxnWEBkl5Ql0Ka7XG7SMkuBYzPQt1xO6bhLHchzWQtgNFh1diseXenwMsBBA7H8SwWv+k2okazXHNp2Anw9EhW7M/QoeAgGZCF2vSzk8qWa/6i3qxIGDNoYMVFfU6mmtsVhBJRoPHGZgJgEznml/ZnnspnV73MUhn9dbR9do3ftkzYHaA/2+PETSz+djpHJG1oqMRbJVgZTPaDKxf6A1cIAxd0tJpSo3VVVIbSvxB/vq/OeamFMNmMTL3hLEqgW3bv1ZLQjC9VD2SYsq6jsQwQIQka9BIj9FyuLkf3PvYpzOzNJkcoZmtXplBZcW3afH6oyOqi0yxBLy4qqMKrqCxXRGA6uVjW7WVS7Y8+HoZpHuFsKu5/RmWm/GshyFjjYZNBIdg30ePxWyZ73AoHRCXlSVWUnrjbdzkK+NZvmQC/V8/OuWj+So5LBMR6HdJ4ME4suSczHbNikSN9OScs1geQd80w8bQx6XSRXVDQSsARHp49fzH0vJztOWXhNdXWWpoMneXM3MsniDJTvaYGEtdCeL7XNVrmHQDKKuNNVdTD0Xl5cUz8TF5b20QoYmf/7kP/pbawIHaHY71oWTKYGGg573qtmO6Nds6ia/DImgQEr6UA2RlpKnUVGvbD8JUTDznWAfQ6Z07N+T3sxIoNKZf0vYqBbcEsSoBRldUQ5Y8z6sgi3wO7IPNsFNaUWbuc5vjbQ4TA7GS+g5zLSG3R2/xiSONbBYLqGzGe1GekBXo6hPggnoZLTcXVPsp1rdLV4XcxHWXkDrsAJHTW4n5a3Zu9/FwBR4ty5Q33TQNs1utllsspYRSMazOTtfMIlj9QaMPK0gDBaDzUhbjUfKbaw6Y9pc5MTIgbngVrebXR3WaQ0cZrFz9tv1LGO3Jbw0ph6bkfYbGirqUjsWR69AKzHJYs1J2NYL4/uFXUDAs0BE8A+BULojObkwiVr88qXvmP2gJ7z11XXXUr9Cs2KRaC6ag0RvPQqPnz3XcqmbQU2wRfpj3Zv1TVRb355ntSYDyzISRLNBGAJs+YW1Ib8q6lsQkacgYRSY5l+B2XAfYBqInGJNhpbWsJh+DDA//g1IFVX7ZGQrpBAht7feRTtrnFYPRZ5q9CT0UO1NrZ378/wpqbvUm7YwkmK2Ky0IK3rh8SBsH4XbJyACMWxF62AxqRB8clkqL9Zk6OjyX0hB9gpGl/+UC/6yPKlQ/1JBFYdlOIvCoI4mPEYX6yqOJHvVLWm++IbkyFq5paJEtmck/CgX7DlnEsdaOGw/YTVwOjrbUsIp6ov2T0ORsERXzTqstmmmoRPeNprsX+r1dnsbzX4u2mk2mx2yZsLAYaYlbGLqf5nEsToWyyO0nMFtpJvYeuO+AkXmNGV2fq6qsEydV5pviITPiDG0OSy4P28kiNb05MBMcPRHDf79OkSQBd3wiJQcqN5k27lN1mZu1bcaIg3NTYYW6vI3XV9fWXFofgcTX1/aEpT1tje0DXQqV+6je2yGkD6k90/bm5jm3Eg9uebVVc9+vnmwkDlR4FYlyuIyCnKW5gb+t5CWQP3I9l8PyU9YRgABM0EEs0BEboLd/BQpue5XWKTcBxZGQl6iTb9fv+o9PwYWOjOttOTagjJyE+wlgv2B2naq1ZO7lkF5hLy0LN1Aa40Gg+529Hku1HM7mqwJx1v0tMKSaw/KIJ6oM3YYa+lAT8jTRXk9e9Yx5CakCidJCydhxyQJ9lz9rWa3m/hCcyH2tY17EuLonpLUtteojVsyMlMZCeqXwBm2S5l/EwtE3XiX7L65jX9P6mM9nj7qjiCZMfQE/hJ6Yg1asRY9hXbzJdFoMc4aR7XJRtfhPQ51OsvIhzVYBptfnkBpxkrfGa4neOFe6Sur6eSYJn48RuZcQEtgHPKaZKU2j85JeRxOl40xwUQ4/BY8QpPdHcM4lmkpK0ug7lLUT7ie4Pf3plV7fAZG4tYMwnBXejDqMxDBEyAiL/PxQEihkujj+ky0KZHNz1kQ7mUslkVY2Q4Wa3QVZzDIR2Qk79blUfnpjZ8ykEp0mwdMtGknW5qxaBTy5EAWYWEx8nIHi7UY7UVZMqQkVra8AJHdA/X+I7Qh3Ob313trv6wxdkS/atG0+GUSlKg5D1eOwFRV1F9AtPAqeR228b+XfozvbbTVMPsIu8FaQD8O83Hyq4WZ2ELN1i00eV1VyGqZTELLsR56CL2OLw9lD5442nq0m1a2YMrsAlZFlZVVv8dIkIUN8j+EPK6or0FEnv2af0s6XETc00HutI9P78aImsPS7cVOn4y3EGT3GMKe/Q2+tpgC6YfB33/eBXMOpweirsMk+EOILG6bypfg1W+43nEd3+WKXlaUsn4jhebgFTp7CwNmwIhWa1a8ndHbtS66Cbc7MbZB1xuSddt6OQ+tdWH5uEZbpWcStPrMXAphEI832RxOGqbiZ1qXba5jep2aoarj+j9NG07GDSxGHlLe7dLUd3kusjiPkCA7G4QbnX7V30Ec9TWIEQ4isg9S4KJ00HLBRI/S/EamZqVmpYbLuk1z9Uj3lxdrMkf2b2z3v8qF7uWYhsOy7EVOn4wcQJG8S5relhMItLUFAjlt6ek5Oem0JBNV9MPa99PyQdYNmqBqX4sqqutvK//x2KcwHwSFX5LnY/gNPCn1eTzevcWtSTk7ivdkM+TlJldhpnMHNfuP6+du9W7uzmXIgV1Z8ry0TFnGPoWviCavTN6Umr0rUTbvs/Q/AwOzL4DoQMIFtIAmL+xK2l5VQRXm1PR6uCZbDaNp6tB1UH+79sZ3J1XBNB/jcrgdLspp0WotDHk+pszqKG6lyCuTUcNwrNTtMZnrGXOt0+ykBq4bVi+dnbBUvrT9gy5ze1Mzo3e5TTUUebkJpHBMOjuheM9LqitDF/1dPUc64xbRkjRNX1E+P2PoFyt1EUSwGAhScTEMzFIiyVhgUNBdWozs9B/H5N7uvEMURMCEr+BpmLTgyqNJqfn52QysJv6t5yIVI2gkfSAatkrhTaI50ORsoY4eXPooikhYvKiwxL636I5ZvvjTiF1eB4ILIPgjCMgc9b+a5j71/9M1F6jH2uYc9R3fXKC+j3EmFQIUBzek2a2Kdr/X2+5XeLOycxVZNKyemu1V+Ntbve3+XG92lkKRRUtgveYQVHTB//QJ22EqPx7GR9ycDoXSNqunj7aHW7SdGTVoc+6cGZSE9jY3OsszGfQEIU/bXL6LQvMXQCzMhiU/wkR4AMjX58/xMT0OzYmKk4Y/TducfghRFFqFVqCpKActhxloBqRB1EehN88xldX66nqZ5FtnWCmEfBnMiuCX8Delp6srdhczaCr6sVyu7kBTgMc61Htd71J3tMOEBMbbld1WDOtQTVlcAw2vDPdiJbaGSjflanTU2xmI44PY8X3V7pNjwzcZUxKfHhtNS2JM/fD3/t0DO96IOh0ga7/jX5Gm4+Tb7C59avHqg9roiw3eZj8FkfhiNGEZmrgYjY+sLDNUsTJNjfYgDUO4ta/6UP0bu53Ra4qy43dSKBIn20EB32DuBqfHInMV21U0+bZBYVBQaBdO1mqrzG49I3lYMwQ/9wu7AY/gH/tMqtqLbduVWZRMrX75MgggYuD08QN1iRkWJsfSrOqkOhtbO97YOoiEaMKjs9DDaOq5hRD7wcnQ235G4maDcPMEbBglybXbp6YzfOplKSQQNzJOzk9eq4zfSMMOgrw0hgpf3r8t/7uOf49fveMWG4jA4aOeRqrXVbSYQdmEvEibWUFX3Z3ho/tqBnlmVDUk/M4RRESZ/pn882SIn/UD9MLD5DU4XS5tbfa0OxmIgC8wm5mzmSnOrK+wMCBEV7EMV21BP+XzeHprGfI0LOFrsb46d00P5cbN7pFjzOg/n7F74eixQUEYrHrr682VKeU0moB+2rMk/32Eww/YqYIuLkRZbNztozN51oQeMG5N2PALE3Q2QzVtwcm3expLcxxM04uYVWOuqJCVGcr05fQylK9cqTyPxsNPWHdZo7WHslktdmbU6z5l3Jy0/K48tbivcU+uk4Hlw16MvJblrisKUJJrpkP8iYM2VdQ+/hJ5lj871XrSfcp9LN4W/bwq+9UlFFLgmZxzby1DdvMTeA+2z2d1uWXVBksBTZ4tK2ANmQy6iW+3uCzJjP5VzfOV8T266LPNjUcuUZCBN1aUaaqY4WnDBzBtJVtZJdPYdHW0BL2OpkOlEOijETD5R2lSrjI7vVHdqmOcxlZdnkyVHre5jNaVmTXuysgPawfPDMk+l+9LpSXAaPr4jwLCT2ESnLkQwTeGb0UOEUhQgBg0KzmlyZdNxx0xXX5PBscIX+1dNxNmzDTLmJowlssj7i+swOgagV6BOa98C3t6gIRVNLTde7FhxkxLjCmJy+8N94QvNs5pD8d3FeZD8DAc6ov6HiSwAcTkDr6dz5eCBBGDSIzGI6pKl0+nEXqLwUb7LVg1vt9aJGeG8wl5aXE8XYrrDL/6Q5jEhXou3oGuRU+X4gkltR0MbCOOtetz6xjyuS/QImz7/oGkN6n6A5yznSH36oMJusy9eYemzYDNGLnjgwMHj16XIXGpdNaOuMforRDCbd4mS4h6azDuD4wE7WSD8NMRyO0Xfg+iiO8vSeUllek6uvRuFl3jQj3f3M2iQg7LtCprfDJ45yrR2DDqBI3WAnr2EA6PhpqbGxo0GQ20srahqINqb2htbUg/9dCcufPQM4wmm0jTlFQypUSV1dBCH8Yl/wf6kXowCmVuZHN0cmVhbQplbmRvYmoKMTAyIDAgb2JqCjw8L0xlbmd0aCAxMy9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7/x8GDgAAQYoKtwplbmRzdHJlYW0KZW5kb2JqCjEwMyAwIG9iago8PC9MZW5ndGggNzA5L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2VTW/bMAyG7/4V2sFAe+hiS7LTFkWAfBnIoWvRFNs5tZXMQGMbtnPIvx+kh0mHYYckeEWK5ENJTPztdXs3r9oPd2e+J+rNDe2pL93d8nnXRXG8asvT0TXjD+cqV12sw6Pq+rYc3KiWm9WmqccojjdN+Xmq3MXnfy4Ld6ibLwefQy1Pw9geozh+r8dP96huWFChJrWpXDPW41klt1Ec/3T9ULfNo0qjOF431bI9+uKGaCI51OS1b8utG9W+bqpeMqkPnzdKtarqchQVvsvjrgubt+dhdMdNs2+Vwas6deKplFKTN3eoh7E/q5tQ2K2q3B7LS1+5vm4O6uZS7F/G7anrPp0vUiVh1TVV+J14+B+7o1MTAb6uCqVKv5bez52TAJNfz211ESkllm3lhm5Xun7XHFz0lCRJMlNPRVEUM5/xH/u9bPvYl793fXBPZ+opSexiFpQOqshRJqipRllUgsqCyjNUjs2gpthE3aPuUQ+oFDVH5UkytawswoqWLEvsYltdvXOpcM3KGlVQBd6pb0SS5EsUnPkDCs4MshROS4WpcE5Rwkl/UjjzFQpOKwrOKR1J4VxIFDgt1CmMeYESRohSGI14wmckCnwGPg2foWoNn4FPw2fZp4WPTmj4crHBl3FWGr4VlWn4DEQaPsPJaPgyscGXzVFyhvRFw2fotRY+aDV8Vmzw5SgDXwatET7qNMJHdiN8VGbg09wJA9+ULhn4rMSEby774LOyD74pdRr4DHxG+OingW8tMeGznIOBL6PXRviIaeEriGLhW4mCT1O1hW9OFCv3k1osfJYTs/Bpslu5n5IPvkyU59P+WQQlfNxy6/m0v0RBwZfRJQtfJvvk/fkXKTlhtJxTJmcIRyZv0Hsvw3iSOeQHlZ/H18lYnvreNWMYx2EM+plXN+4617u287vCJ/whXP5bvHop/gB4JaeTCmVuZHN0cmVhbQplbmRvYmoKMTA0IDAgb2JqCjw8L0xlbmd0aCA4OTM0L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJzFegd0E9e2th2jEuAqiScKZibMBAIkhIQQ0iiBhBJK6MVgsDG4F9zkIldsybbaaFSt4oYL7rYkV4wLNmBaKLn0ZhJauISSm87dQw7vz79kcEm5yf3fe2v9a3nJ0uico33O+fbe3y6uLsOGubi6unosC/MPio0Pi0qIWxsUGxb8xpqgkIQIv1jndwtZgn1RPZJkx4x0IYe7UGr149eRvBe/2o5ML3oQPz/kjHFxcel6ZoyLi+vw58a4uPzyy8hxzkc/jBzv/Hdv5AQXN1dXrmDp3MBo/6AlgUFR8WHxyfOjY5Jjw0JC418afDdt6lvT3pg2ddo7L60LDXppUKyXVsVGhwcFxL80NyE+NDo2boqLy1Muri6rMqzs3NwdVnje7MitMXNRpoVHDnez/DLyafXIEfXDe0f0Gkf+je0Wurm4uri4uKxx7uh5Rq1mnBtwyvaq86XH3WWNc7nlrpNdbU8tdOO6RQ1zG7aSM4bTxq3k1vDC+CFPv/F06dNoeNqIN0d8M7LzbyWCqmfEz457dsGzF5+b+JzdfaR7uPs9LA278XzM81eFl1/wHDVsVPKoix6+Hj+O9hhdhLvgZuJ94sSLS8cIxtwm3ainqEQq5aXxL1W+1Dv22bHXx819ecrLh8eXTfCakDdxxcTLr0x7Jf7Via9Wvnp8Ej5p1qQDr6VOnj255PXGNzI91V3s3W5XdRc7vstNPYxVPlzxSMm98l8vCmEOGGEOMnIecdkuofMdcn6CFDD2fcd5pOchH9grRHPAwIE7XMFVlQ1qG6HY5vrgOhTATDdYCwIhrOTZ6WpJsQjeQps8ikV5MZpUvpJR6shiJpcpsdtp28jxBoO6RGaI0kZrI+pRNOR6ZJnkOTm4kTHaHSS8ApPb9zTrmrWjH4/jR9Db6G3BgUzwyPEymVpskNUr7Qo/XzQDLfAQx8enhyr5sIB3tVB/Wks+mbKZ9qGDgzYzvv1T+KeVhfLp+KMJvOkp8o+V5JOnbUw709TYTrf1C8X/WJuiv4oLNkod7DOOW/fcW27I7l64m30DO9MCfsIJJxEHxh3fs9NmJ9t2Fx/7FP9xDfwNvbHEM2ZrMBmyNWn1Mhw2grfwxr7ZaDxy/yTC5+UwcL90s+TWPyjsa/Q0fCgUlYgrKkpKKirEpSKROEFEwuwXfvdMgD4pEsP9fy4/qk10//bih71YLiyAn4WqZrpCbuZjJr1Kpc0ioiWizIWZKpkmVSPj75db5KtxtIE3PUOxXNG/RQfTxDQ3t9OOwS3qM7RXcaB4WHmFdad1B1lg2WmzEiaTSpJDYQelRmt6IVG2s7ycwqqLkqv9fPy3BMaTWK5MIs/R44JQFCaGeDvLadcmul+5+GEvSG5gvTCVHSaka1R90l34t9I9+pA3XSJfMXABDqaBaW7uHEQFf4FOoruKgwsvV0ebFaS0vEZWRxzoKmxqoTraK49+jmP3Hnz0zwmbvSJ9A0isVyZTqGkzH7tdFCysq2ivqSaO98xHnBlRE9Cw5FB9QTKVuENhqMfhE16JzmTNIwUvSfdAQBOMsLk2XAPvG27sC3eEQcFRqauJEL+S7ggq0ZbRfgiHIhXHajRYrkX+A1HvIM509PraPE9bEBVg74g7S1zc79jbTCnNMn0Gw0f5sFoInKLTpjKisU38fqZCLqEEaLrUphKzr9nUie49ZSlnYOxFLLwTSKFuk9bHD9eYzYyewGqNBrXKSGVXVioaiAM/VH5zclPzonIKq1y5MyC/B2+p32kvPZT1Xi5pkBUzBgMfs2jrNQ2MjY9V6iO88zYQcxd7L51ni7i0jboaViTeim/yFgeTWG1gQq5FSiXslOyWlfOxcJkhiZbJ+ALkLt3DutlcG264seNuCxWmLF0mw98StjVhKzFvxXl4Gp7q/OyzwzmhoToqRpuXWUKUVOXW9qxpnvzq2GloHBKenQbuR/YVfdFFCVKLxOzoveBbU2hWJ7p/2QvBvdjfYRY0CUtM1hwT2dDYXdpEFJekx1spc6ImJhJHr/NmSBUb5KRcphbrZfwqxs40N9uct683qEvkBv5avUT3BQ6TeD2KPfE1ZGlKhDWU2LQyfdEKiqbVNE0qFXKZFWcggYNdOKFrVpNGhTaTxG7HSj/aHqBUZWlSDTK+VqvWEruVFvUH+KMlTnVYPaAONifgGm101QDgvHSZuqu44DVpi38nO8zmXn916SV49zLWAu2dwgiDJaaLaKwvLC6hsAiVVWGSGPiy7BRpOhFFN7VT8AoPxs2unDdjuueaOGvGzuodJblG2qjSkbSWNljw2l2WRntHCuJkKxVKmnxXzMFaJsctXL8In3FAdNpRk2PfTRYXcDSwXIg8eOmy7CwZKRaFxUcTGxOaa9tK2s8XUYJd0h6RmH2xCcabP7e73++F9b1YOsxncSGs52LdaD9vQW10e3tX6e4mUmWWGaQMP1EUmSUiYmQ1Rykw/Mgz5+lMVDFPp9TISTSyiTt4cqtFNK2iVfRouUqhlOOaBHXmPIVaqcDR+oPcQnVhPk7vousMhfyynNK8fKIqLyXKSqUYrZJioigvv6QgszAxn8pPjDQFEVGbU7fFUZEBWevfxgO8eMnyjCwqnSdnaB15CpVwsfTpEoXnwEXYmXrG4WilmwcuYlGf5gvQQYG3tCO7Er519GOr6QbE9GJVcLNLqNeZNEw2XxuXE6rGc5R6xqDhY9tKdzjyPzUaDOp8mYG/VJ9ZtAdnN/KG4KP53+EDPc/LVqmySYV/YTixZEtCUAC1dato1VwcPXP0LXAhsaqmhuLmPZTlvDBJlbU9g9wWvC01lvBcexieO5vXnF9CddTu0hYT9eXp8cVUXqo2OwIXVBX1XVdsTbLD/R+94N2Lfc72eceSr359FS77uMVMm8FOnsurMJUSZSXbE02U2GxOqiSK8/OLWzbb5gavSVgfRmFfl6X72mcRMaLsDDG1MCB8ARLgm7hDz/jvqIT7qxO2MfVMfZ2drhs44c26dKdtLQFvVMKbLlFsGRhbzdQx9rpWunVgLPb54/tYyK4QZobQgYl4API28bCvT+Y4DEXklZI2Sz7h2BEXa6ESTabECgL7XKNlGIYSZPTZBW2i+32nc9jai52DZfCzEGuRZctUJpyuVDU5nYTtz1zYDKlipbxfuBqmmWlurqFrBnVWL3Waiek87ES/rWn7C1tTw9Qxzc31zkV+b2s642uf2Brs3Ka16YtWUQKUKe2BfzbBeJPrrV63VnaucLti8LAPo/3c/5bSGZRauSJTIc8kJTKpPF3Jz1BIldkZWiNywwWotUj8cKET8fd6sYZ7IBD+gbNsHOIsV2gl+qs468fDTg2C/VdQP6QwKD/CBai+SMwuMaoT4blv1Ynu//j27V6sFpY4MenNw4516Y6rSZ1cm0VGSwIGr6NHbpat6WMUEuWKgeuw9TGKoWJgtSv6sIK1TGVFQlGZqKyqrLKkTFwVQ2K2uOi4OEpgk9aqxNBuh3a7PNH9x+sQ8RXWCqudAszmXStKi8+j/oXmcXyqW/2OEPmFGr2Z0hlpkyKH7xtrbxVRyB2COa15/9j7E96V0hJiJ9u8l2uX+fhlhxBYVKgPw/hQf8H0OpjGxg5696DQrY+53lU2W/jp2QQ0HD23IPo1yhuSudVWxxlSAAuKxHBxFzQkOinuvetu7P8BgZCd8Guq6U970UHB3syW31BN9A66B+/8emwQ7U97bfRngv6Clu5mOpnG+j1DhH0sKnjDPeT92411Mg0Nnb8bKwBPk5idYnM1wpQfYAKEwXA32MKOEz4ZFUmH0iFBMYyoX5YOuUVasgFGoYse2w05MjNhyjEUGKnvgP4BMZyBR/kGCkbB6YKWwqruAYqeSCfQkZF+TGT/YhcU0qjtoe+jQA9prEKdVfIuRHskdWjM+3QDPx9AR8aGD87oUFijdvgaUj0+Rh+nh6vo9LrRs8A/qZMp6NSOFvipbLCwHKbbIPixS7jRC+/CFOyrG31Kolg7xOrZmWaHjd45cB7+fdi8ySui82iz0pJlyrSmnpvkUR1oTWIy+EpGpSWLmVKmuLaWLu6fFKaL1cXYkQfM9FDolTo9rlNrdDryy9s1dY6cZl3/vuPpaDokKJiJ79/FAUVcaGZGfFREmCgpITUmI0nJh+952P0hrujHf+eKBCDpt5x3e2Gt8+/5F7E9MAd+djLrermZ/6cmM12+buAUaphGprm59lcms8/aTedhnz82mU3NDcW1RGNV3GIKzePNyJJ7KvptZXmfobHR5QO2cqMuU/8FDm/z8tR5tJXc19mW20Q0liYsptAC3gypfMNv5jqcBOvJ3HWP507j3Uo7/bbX8qR1G0ilUiZXmfgtmYF1G4jVG8J8/Chsj1wuy6atfAE0WsTVYnYnPIM4wFEnuhfAcKaBzYC3sOUPJwNfqJ+poD9RPtlpA9PM1NS0D1qjRVqlTnY1kp3hodivzzv5BHBolMoDhT7ScaQKpUJFqJT6HCWFLUV+rB5N0Dxea/QphUGV/REfWx7waKpsZUbsGvnogfOsY8rKmgfPc4leXqs/wMfKGtkJHA0XAh4VcLK1hiwDYdAZc3QU5gkJbAVHwxXEO8kMO7yPIXv1Ym0QKRU2dTg5RT+Xic0JG+QySX/AZWAdr0Z3Tk1qlVo5KafT6LRtIUzYgBHZo8zNWIJjbciT189RglJjiciNebco+ORPp3Yq8iSf4Ggdb2HN4m9IAToI3uDiegZc3OA58BZWVVRUVYkqoqNFoujoClEVJYCxKhsE72JHJLpqYZIbvNkr7IEJnFy9QVdGQAj3EJptDQtSeCv7T66B6WGaWhoH489AXZg2pRP5s6c8MtNiJOkESnxkEy2PlG0ZmFPB2Jiali66oX9OkNZHV9DCBxfYKkzI1pp11Pdg5Ri4d1E550ms7tpyA7Q33P7HUboAKR+ztwy76/1eN5jfx9vu8Ey/4m0HuTClvcxWU5ARmkcm51i2lxCFZSXFhZId4gJqh0ikDSLenzIPTaX+gAhPTx1C0hyMoy8AHgzPZ+tkTho8TWVjzye6QsglN2hxyvAt7wjzqSaX1KvUCnJd2PrYt/01Ep3UJOMXtZcaiohCbVwYhXp502OGeIc9TD2zv7OM7vqtd5hmEZeL2cYT7t3s01gMzGHrhLCIOxut/wBtWIRez8n2wBpOag/CnB6YCcOgYnSqlSNPSZAFEcifG6Yx65IpJa1WUrS3ZGXWBovSTFsYPhZzpdRmrCOcwsPYDpZIdIWyi27sPIgWToc2bpe6SZNDqjScbdxsuUyuoJbNQXw04030Mj9Na4ipIWDrm9zNQeqtA/LXMc1Me1PjEA67SSdWdeBfneLl5RdZzQqDhEJvQ4sQtaC1vO4vzsCwU3f5gmlSB9vhcG//u98ZWHLa5xx2hx3DJgvPrt03icQuTViyYs7aSv9Pg6iKVA52KyotJjk2ge8fkuIbiE846/kARh2/f/FQbPf6OnJBKwe707Hz4t7jOHYLzXq0Vei7qPYfNbmnbxykOqI5R4PKfbzxVz5K8SWxSzlsh/BE2dbNnut9YxKpiCLOspZsWy3eXtd4hBRMM4mBdsBhh2vXVQi56gZXwCSMmbp0Ihq9kZ+hy8yRk9/VHN114AT/6Nna2704bEG85jlolCfC3n23fQ68WNGUk1dDmuqFCeHhdAoxKeF+Fzy1q2vPsYNh6MMEVYwsihLAKGk9ZNXD+XrXhvvs2Otu7N8eThSiWWguGoVi0GJ4Fo2BtTD8Tvmhk5TEJM+x4MDnOQrN1X0UpUxm4MfRsXRAuM8TOhNnkPF7FJWKABy9wdsWtljmSaBp78Ns8ID5wIWRwIcJLdPfraAstEVj0at2yZtTz/LNK4MdyI0QiNRN7E9O8uQGk16AMG7lVyo1Ze4ynzDsleolmgwVf35i8KqxxDJuYHJRN8VO+zVb8qV96KAQH2bzX7AlpukgYycEniizAVZ/GiEGqhZiLnjWqhPd6075fzF3H2y6sqMHu1TCrmJHCYt27CguSSqIEXmnhIko7FxJTkZ48Spi2oyVb3qWRVTFUFjL1ui41K1heEhxdEU6iZ2f6rktevNW/J0vYi4BARNPgEtdWnlUGVkX+DETTGBntibHqpRxFJ0mpeVEVGhea7GhxFpIbS+rym4ivvy8558d2yujaiizsTgvlzAalZkGCrtUkqXLlVoI7PxUdOLRWKHSUqDKra3S5hFdu+jUaqopwbpdhM8fG/RWyPvVJ+2a8moHiZ0rgZWwSzjFJyn4/cwzx0+X1/ccs2+eTgoWSuvT4U3Wx+7efQYyr2FtLPVwhDBntaZoEjFx2uKx4256fxlGHYk/Hz0Jn+nrN2vKytZvEkgsKV0nVUnlujk6kXUTH2s7VhV/i2hrtZQ6qEP19Z8exx/M6phRS64sfaXxGn6g+8Dhr2uXLykmLapcxmRUdCqqpPv4gnSpTSFmx9sSiyHd5v5V76nDn10Nv47ZJF+BQIhFukzPkK8ZuKoaZ+hgrxlCzkIeJyPP8cDFCrwf95UHe84LCli8gUznYUWSa0vPTJ+CT/X3i4yPVNeQ1hxTIV6cZU5MTUtK3VK84dpXxy//BPyJJz/YS2p4mN3l9L5D7ZfwTu9jL3+AnluLZvhnyEPSs2JkBrKba9IqsijBNIkDTnfBuL8bE93h7C3sDpyF1cLXN368Mii9vDiNLExPyRcTSUkpif7Xww7Cs19+Be5fL76Jhm0NzsxOpophFkfRUCfvJGrsGl0LhV0qOJmt42B3ZGs85euJ4BCNNpQKQy2c4n2NunriRPdW5Eo9MUeuTTch6KYbJEmFl+Dpy5DxTdz1LYcoh8ivxpN49Q00HG16yfZKzzoqusq+vYnQsV8ICwtkEitVK6r8EOH4m8pl273IGQmbMpOJKVL48CbQn7a3UYJ/SVvYKzbXm9fhX3vc4CO2WHg1X39pQI186E10YKA/EzigRkceByitPLQVPAK/B789gMFCEpJ4Vwp1R4xDo5V48aYh+nchu1A5E0c0Dw1LQzia7e2/ozqS3NShungCF3SpG9kTTa4trN2N7VQJ9QfMh617+ZpsiTadiFgQuw65qpCnwiMlS2/Saw16E3XuASyDPBgOr/NLKrVGC26U67LIjAhVJIFEXJ/X9NpgSuEpXZPlz1eaTSoLUXKqsf4CAyE6D4NOKZMrZfJs6jX0DFqDiiag1/myLFVWNi7Vy/NI1oVb+a1KTQlQBMQdcW0GixuUQZwwN6/KalaYpRSK5makxydLDZkmSjBNfYI1Otz3Xp174aObMO9L7MSnbKhQXJRcUlizozRHZVAZSeycyigz5eDlFfXn6rtjJy+N37BqJTl3Hge7NemVVO9VuLpbU0fCfG5du0pN5e4zX2BqZPp0jVTFX5CSEhtCoIXczlMn9Xryu685B3tad1/EweXt3TNJ7ARyWzhj5WNkHna47n7sHsbDfWHl7ePfweguvlVhytKTEyOX+639hL98fsTUD3C0BXgBl2DUfsBu3Nh8Cb0oCszaHklmhghLbTamkPhn6eSN6Cm/jZuWrbHDhzs1FYZqSmBX2WC/HdR29wfXIeLzsDsYC68+HC0M8WSYwD8Pn5uY/UxDfYXq2sjx2E/gve/bG/cX97xTTml4GNtV3rZ3P/73qJtoBRnqqQohWtFnwlNc7CcYc3DOW/OiV6DXP06v+JRiFwzbpzbfJDH2wLnICe+tipxOzeUKVkjtSjFL7e7P9V3uhbAbWBXMYkmhTKbQmHBYxsPqhgRQcf8215vGC6STldtJrCpLr1dYCYPBbMoxma0GtSWTn7SzRuYgvocRd+BtELx14Z2tQSnREZQxQrizosZUTXzaNfc1xN387usR4tLyRAq0vBKdOddCClpVNvZsU06iO+y4jp2CH5xJAHfecXNjPVnKvdAhmlNIWfIYnYnCGrLb5d10G59RaWgSO6UMQ27yD4h3uVjDHDRcrw2iVCoVTSl8pRsk3nyF2UpbCezUleL2is+IPdwGc9AK6pHQee6zhvC3bqa5sXsIf5v1hL89Zjgd52DhZa8vse9gG3tW2NosWrpx9ZxXt1P6bRxN4Q51LoHdOXg+FXHQ6GkxoV6ZO3dkUHnSdGsiIRYnpQZcizkCIx5cAg9wndG0ykzRGg723RdNO1v24TXZZXHlZGlCaOEGAr3iNzl8uzmxzKGzFR0/Za2gBFp1EzQ0nkwsS4R1zbpE95+uY71gh/8SToXF3N3W4v3kBe6FgoCFpZRVZdGY9Xzsgrwl7b4qh6+hGSWJ3VOmZNFxBMrhRq5imIA/Bx/TcISxEbCN23lFpabyuvI/y+mWGjI06Ur+/MTQVR8SiM/1217QQYHoNu+6Nt5XSxlkJWqDgU9X0FV23FlmKHPWigxitUzGX6dUpr9HCOAummaD1x3hLXC0FubUuh++Avg5mH0SFlzBrknYK+eFRqPNUEkeAUuafn26PI5TIQ0rDCfGIgxx0csUtlcSUPr+t4791ed3kxqag12TZMVmx6fhqcbYaog6DWOBCyvRmzAObUMJaDmai7ahMJiKPoAs4BxxtB8h03dwtnouj3+PQJYPIQJeAyl88D28Ds/B/FeRP5q5zGeCKlNjpraDXBiW4pUeQWJ7JfMiNq0JJZal7e48Wni8u5uqrWk1FRLYNUl9dWwQJUA3pQ9cDz5wO9gqjCqLq64uK6uujiuLioqLiyIFS1U2eOlLoGzuheCO3GEGeg8m1Z/ZCTPRZHgH4fAcVvkRfAI/C+PtRqZN/wR0MfQWOjIycjBZZFdWpVT530SYhz5brVTI+Vj1R+8jlwCvBGWoqj+Mc2ZVamqq6IrBnNsPkhBdlq607thtjxyrjjZkHprl4fBOVW3rD+drGBtT31hJl/XP8dWmaQMOvgWYh8JAa/UG5y9d+1dDR5m+fiD9hNW4JNLxdGRk9KCEfOzWRw0KizIu7JOpHtlSBZNl4QvgFZWdvWx3fXCd5d13e2z81v8l/pqYfUxjwy7VDyPHw1hYcRxoWIHegDfQOmrBOlUg0frokJCN5zkceXsg4gyaj6YgX/S3jWjsJElxnTOoFsCEvpTGI5v793vYSXuwJHYfaxKiK7wktSRbkbajIYpE99lFiOjPRLQqa0INIv6jd3nTUmQfZ/dL0sq0MWU72+ldg+GcMUV3G4fDPLs6P8dgkSQUklgbfP9oOSfNkptZQOSZrEUUm8G7VWg4PeDZ/WkfOk68eUjOEks6nV2omIoL1vQnDd+EMHjaDS6z44T7FYYMsddM5OWRGihXp+6aD54eyZ0K6z7jk/XC6VA6PDxyMJm3T2ZMLfaC59EpjzSDQZZLmI2GQiMFo+Gzot2W8gP6wcRhHC0KD2NiByQRoDPGB7DugevpB26nj/wewtA97PewRjfRaEhyhVFNbj/eE0YkiKMjKqQ7lFSRqlAWj4tDNm9IJ6WabGM2ecRyqPM0fkTUFEAOlPxu3esr+m26e+Hu+stYm+R3hb94yf9K5a9N8v9a+sOaXdAo+OU/7RkwF4kfjnkccK39g1T1FtqHDgzfxPj8ZVfEHqa+vvP3XRHsWJP4IdfmroF3YB7MXdcDB2E09tPDbvaoEE19tFDJIJKdmbLfobUP6KY/vYUOCA9ltg1i7et9ytIIk2jnEg9dhlaaiUvprKwUEglRu5xBE9kVGY5KvUPTv0A4vYUODI1iovoXaFMa6SJPWPWo0SNVb5BYiFyD2QmuSfAlp9ik1esJnU6SYqCAh65zUgx6qZWwGC35ego2s/W5jh07ewaEi6K30SLRFiZgULifWpTNyrStfAES/zoPxM4VHuT9r1ZEf1+ta2ilG39TD/1t7mkgnwhP33P/snfL3Qt343ux9r/IKib/t7OK7f/jrCLW+gb7xX8I4cexzLH7rjev196/c7/x/2NAU8tKhKLShIqK0tKKioRSkSjBKfTqF373TIBMaOvPL7vuvuq2G/RCXx1KhUC0mDRrcozaHH54I3oaSCjAoQCGA1lXTyrN2UYJw0cjJkxBs9AKXDATfVT70FTr3rU/7hTMPxW3H7sFz7FvC31DIr2X4uiZB1su+ZPYnROhFcE++OawUJ+tadWNUrJILi0VETGZKeLAXcu//mHfZ5/tktpDHRR2rq2+pv0zHJ4Zu3tOC/mJQ9TQgbfbHR2t+VFBZjJJb06oICpNhSVNfkdfG79+yRIKu+VnDnOEkuCLLguTCmILt+3gz9/1UfNXuL2grGInWZxanlKbzD/rdyHgTTwiOTougRSgF9T2VPEvrozE5ReXlyUu7g2sG9Zwhl0qVCkUKor2lYdmbjIprCqrtvhcbWENA89rPRYh7ito/Oxx/MwMtVKOZ+fI80ksBk4orfbcvcau0TpZhiaDwBq2R8WuFydsoEej0dzzd3+Et45+z88v1+bocJ1cm03Ko1VRBFrK3Zah16dRAnhVWs/e6Ut6Lbnv9nAKfCGEAPQyCNAitB5x0BS0Hm2El9EzMAfcvuy83EM2Hyw9ew1HX0K7EDz+hZ5CvmjRu+MQFwkQD1xhHQR/c/0bSoBMDxclusKHV93ACHphmwJSUSAsJqWqrGxlFt8WBE8jEhXgqAANR+S2EFIrNWZbaD6M+P4OzIIVuGBhkRgu/5Yo18NF4a94KnaPLqer7bidqWAqfstUp8Bi7n6reTfZxn1Q3kepLRptDvUbRt2rTJHTsU5GvW3NXzIaB9PFtLXtGdoU9rjAuJkn+GefjXdlYCZ8A2Pc2HXsz8LzcnWM2BNNezTBQ8FF77CT448Yck8a+81oAO1Lh4SEMuFOxWLEBlmPPCelciFsfGTySDUYs82ExWjKM1AQwBqLOgqajg3MdFYh4+N9Gf8h/v8/CdnRGeh54H76gagJK4Fn/mOXj+1bD7l/QIvRFuBDkutRSHI7CinCZd1ex451dx875tW9bJmX1zJSkK6ygc4OPU+K1wl3sK9/ZIuFf+g5HYeHhGuzdXFOIz6Hl11apnQQ8EkPjLh+OPBfaDkVtCo7gMA+D94w5Lqwrx9f2PVaYXW+4+ypU/EIQy4btrwWG6DRSkgBvIrEPYd2HbcNwp09hQTCLvQ8eoqJJCRSmpZSWo1Oq9XsqmkrsZtu5J7a3XaC/xjwv9OKRTACDYdJiWRyZookNcMnLCAgKqA50cOcZ8615PLzi0r0JuLUoSRvGE5FXDibdo348buGw8eolB2c4CWzEjYSH3rlOd6ikOxh2p8qkqHPl+YmgtzuLG5GOTtiwp1VjRAetqepr/tAplGQ2OcZkVF0KIE2HuTes1892WqX+OeQG80labVEaUlxydH3OqdsXpfs7U/5bcpcMRtP28T70xaYx01GbUNaFZbqpI9bYBbxanMSvSi00dkfNlg4dTjdsKNpsPTEf9zaIPhK2sLebHBtuO0GD6XCr2+13zpJmeTZBgkxe8GiiCkEIqbA6zDxxs6z9W3Up12HqvYSQPbMeLeCsirMWotBvje7U9rD13v5NqNniPcWRHiuopasCJj0Mo7m/YQmwjZS8EBlY6/Y3LXwGnrtofC/RsDHUAsL0PswGTvFOr4XojcgmCPNlZnNuIkxmawkjIGPOdgxR1ttbttgYT2Yjo/3G6Q0u5VFsrhw9Aya75ElkykUhFKhM8op9BRMj2pWWA4MkKFgOpgOCHxSkndq8S5lkbxlFYxDWzxyMgxZUlymyJRlkehVtImD3QrbvC3DVzEQtjUwO3fuGuzm2qJN0pfZwQOWe+QYDAYtodMpswwUPIsWVAXoJGuH1AcbmOYm2+PKKt0XzZ3y06aY/Q7xBdv7GZjU7H63d84F8O3F7rFeTmrrx8N6TzDNahK73ZcVSs+KlaQq+PkJm3NCiffHz0MzqUgeds/rz1uk7EwDY69vGGIH1+rTnfno35Au7DZ6qoMLU47ZbTX1qeG5pCHdLLUq+HJakok/Ws6bninfOCTJXcM0tQ7tu8LurdVtd4Lo/wKN6BlICmVuZHN0cmVhbQplbmRvYmoKMTA1IDAgb2JqCjw8L0xlbmd0aCAxMi9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7////AQAJuwO+CmVuZHN0cmVhbQplbmRvYmoKMTA2IDAgb2JqCjw8L0xlbmd0aCA0NjEvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZNNb+IwEIbv+RWzB0v0wMYJEFqEkGggUg79UKl2z8Ee2EjEjhznwL9f2TPQarWHJHo8M37n9Tjix/thutX2iNPZTwkfONjRKZyWL02fCLGzauzQ+FdEjfoWHVbQO6sG9FDWu9q0PhGiNuoyarzl/C/lGc+t+UoIGlCOg7ddIsRn6y+4ggktQOwJao3Gt/4K8iER4he6obVmBVkixN7o0nahuSFJWQPSd2fVAT2cWqMdK8Ex6CZZDrpVnim+Vdf0sfhwHTx2tTlZmFGWHnvOBABIP/DcDt5dYRIbewCNJ4q8OY2uNWeY3Jr9FjyMfX/B0CTIuIpGx28azL82HULKhu+r7BKyr6XPa4+8Qfr7xeobZNSishqHvlHoGnPGZC2llBtYV1VVbYLiP/F8QWXHk/rTuJiebWAt5Wy2iZQTSaJZpHxPNI+05dgi0pxjRaSiIlpGWhZEjxRbED0R7Yi2RDnRM9UxlaTOejvqjGN7IlaoqJfHSFk4ACkXlJmRv5z0MvaXEZG/Yk5E/oonIvbHdeyP3Gbkr+BdyN+Sd2F/ZTx+PucwiHDf7pNXo3NofLxuccxhpq3B+73tbR+q4hMv/O3fCfRW/QWXEguTCmVuZHN0cmVhbQplbmRvYmoKMTA3IDAgb2JqCjw8L0xlbmd0aCAyNzY1L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJylVnlUVOcVnwFnEaZjw/MhvqfvEUXTnNSUklhxiWuCoS4YSzAoGnUARRQMywCDLDPMMMubfQN02AUcZB9GUBlFcatVRBN7rDXUNmnjSU1MmuU++9GmZwIaT9rkeE7/eN9y73fv97v3nu93H5czaRKHy+Xia9N2pmTlpGXkZv8mJSstdd7KzL3JfkUMS7IzGBHFzhRxqCAOzTDjo0gw46MidGdGGPlPHW8mh8M5MWUmh8MNfmYmh/PNN6JZftEXogj/9HfRHE4gl8sXr1mRnLkzJTY5JSMnLadgVeb+gqy0Xbtzwr9bRUX+MmpeVGTUy+Hxu1PCv8MUviErc0+KJCd8RW7O7sys7Bc5nAAOlxNWUsm+WlVZBSGODleLjY8UTQIqKEATg38jmsyIgj1BEBoMoQ7RT1gfHsjhcjgcDuGPaqqeYfT+IPz4fu4fTodwCL/LdZz3uDO4i7lLuQ8ClgdcClw2adGki7xY3lreFf4SAU9wXDAqXCP8enJa0NygC8Fbgu+LVicwPva+j8v42AhfIDOJ1TzcMKbh//FfFA5LwQZLkY03xmdP4/4V8u9ABrZvdbwxqwAlwSCO/Bu4xxcny71smzcEfgdBkYBjd0HPXsG9ddlJy9av/4WUtkp4lroKw0ESGzn93gEkQoLVWanJ0sOuYvpgqaw+ldxb8I5M6jxQX0oXdA4WD5AQBGH3gH436fICC43d7asfGLxE9GUPI2r2jt0Z6VRunmp/MVFkzmnrq2g4aqEuOb3GdnICBtcNs+EVmBUINjn+KYTeBgWUoinDcxE+F01CSSj6NoqAubSZ/T3ec2wNeg0pt8ZLFupg6V1Qn+j20GL0WznQ3AGYGzhwHk85us/jaT/a3ZPulkjS0pMpMRoSQ5xd2iptkLIP20Mg0Me+5MNcD4NDsSVM+Y1Wgn1R8KHLfN1KWSxMvcoi3KyT6XZsk+oTRREqFZNrUQmvK12aSAK1C7KKzUUuClXDlagv0QLDuHr6MY07zfKOcGy+AEuKkpW/pqQm7Ab0Nfq+vmqdTxQx4fs1q8z4NwJ8AofBYTHblMVOCnPBB2OzeLVZtfkM0eEw2qtpsVbuZflebheEQyKEB3aBBEfTvpgPxI0LtV291Kl+17UhAqZF3UfPR6/L2JZMpbwti9tAQDZswq8dX4RmIlFS+q6F6TDl5keH7gzT4my7lI1q51pAAq/DtED4mJ2Ln1FbC3PfWoLWhKkVaqvGuhZiwrRmrVlnKupWVQ2ZJyCn6iS6zbvf0qc+Ssd5pSGvNhGmoZGwAxaXqpJ01Brq7DTMhKu1/ZUtg+bpE5a5unRdbmqqfv/jRIrXyP8ML3kA84Z0AYlICAcKMOw+uwpwfMfON0tTSOzLV7b0f0Jb9SYzAUp+o9lVdXfPPfQcjd2fhUQvonlv1K0/lkyndQ8U3iBHrnW856Mry6vlFLLCXFzfYe6uqhU2Hmp2OMnmrncWq5hirZYWw5c1UlZ4U+YK+QRCYf74N3UGdgfyQYzDFoGZMZuJxp4Oh4v0uAs20mixYEGhYqfmUSW9+qP6kydbdcceV1JilNn/RECk4LCuVuOgarqPVRwiPS0/ZHu27wnb9cbCcVsIkPjmpy6QpL9BHTsgObKB3LUqJX0jjQ1o3JoGhsDuVOjKzEVkqjyuKEahVRnyDCrh2XJH2UYCxQmiS7Xry7+7xKsfPN7yxCU7THLjKCEulXtlUnbKDVBVMnkhNyEUoiEc67gJGI5lRGtL1CkUdkxd4dQ4yUqno8peLdzXc0l+nIRAmAwBMPtc7lB6F927a4sjgdybsFuaQcMmwRVjF0PZlSYFlVqyuPRVjaZEX2pWCC+Xm3UxBISifXh9W72xgRzo2vb8wiIkXJKRU9GQT4vRMzVSuAFTuZ9AaCDkQx3e6TxYeZBy2OzWg6TdqZDb6DKrq6yBPNLi9jbtc+/anbIvdiut5mvd5QMMYdeV2YrIpJKEolilVmXIH0+H4gfSMdj7ZM5Npf50oCFxMnObLe4N8X31LEyGKJiK3fKxm/GshozOI0fqW81aq8ZOYfc0Vo3NSTR0HD95qmNt3Ovq7QmJ1K8WoZ+iIFmmZv90UzqPDeVXdFeMWM8JLcUKUw65Ojdj/zYShfKNRx3Nbe4LZ8IgGAI8jfeIL146F0Fht9DsmHnraHGyvAd6fLC9l9sHIbACiEA2gb2KGyt0NWUO9Kx6+f5lscJlsemzXiDQHgja8RlEnoeQDwa2wyT0s5S04twUyvZu+8iJ7gsnR+znjEJ0FLXhjd11hmpyuCUmDnHSN+9KjO+BlU7msN5Ji8FVI4WbJ6Etj9toHYXwURvg43Mge4mtxVEkugyRgtEW01kj5bAw9XKLUKJbpZNIVuglogi5isl1qIRnNS3qaGJsjiA6Ux2voSakHv1Nvcfzrs4jipiwjDdmmkYJSITLKPHpzrJznu5uMSyQe4ul0O2F3t4Q4H8bSQC8gJ2Cfz+chUuQSSkhv48WK346vPMFt+3KnCoaOwWT0Urettbety+SntNGs4M2WXU1aptwW06jN5NGMyCVd6b+D6c/JzwHLq7roupT453LyXsoDkdTVuQvoLbDFv61hrrB88PZSEyJ0SZIv83tho5AaIJ0vKGxv9JZ5sikURJfmrVTVlopb6TFydp29ryLyQsBOYT+w4b1s4F+WvqXALs1aDvHUJVlJoVcpi7NodZnrs5+eZdeZi2skgsbznQaqshKizqRRlcF0VueiPN9/Qm9x9Ove/9xnFh/vHGLaZQQ2+RX4VNvaR4c9hOCv8WshFBsGOAkbsg2yBiiRG8rryK7HBerRuwGi7ZWaxG+aS49dI5gEwTYsf/x9IsfP30UKsCGLfnZ5gwS4YiHeGj6hrqYgRQ6s/Nw0RDZfLOvqo62nMBl0oTcEjIxeQgmD1qO17TSza7mQ26y6bBmTyONdIIyRqEvo8SosEbKbsz7CqZyP/cTxoFxsvaZhhjKqbAUUZmli8q+T4zxT8cEiGQz8D2Nezz9TZ1N7pzOHUk56fsoMXxaKW2Wshp4HvGAx+SFWIDC1j58AYS4eZGa+bVGyAgmPJ/Q/1Xvdh/XtT3yvNqoMapG97ELw9RnzJXXTONStFUbhjaObeCV89FqdgPa8ei3YURt0SmXS8Yiw1RxJdkbyyfcuvVH9Y2NF3XuR25jzeVu85AQO9zEBvNMfEgck/OURqfKQlrsJruJxuIhl23iGfjiy992OT+5wpJxghXjsFXQ7PHUVv9IX/uh3pTkmy959e2UeErToXYzxP/fi5LkF+Ouw8fekD4QzYEACIKpWC+cHMB3WpsL+sizPXUdXTS2V1uhtpXYhPJiuTqfzFVVD9AGiOBBRNSRhSvRpB2xmRW5PZ1N9Y1mnUVnobQOrcPgEDr1too20ttRgDD6dSkP6521Z0XGEiKme9dfjpw/2tRG6WEpjsIEeVlZhQXk9gNHWruMrTcaaDHaJL8Ot3zwnD3kAwhFGGAIgzDss8tsDF50QF1aTGcIyvU6E3WFr52rQ1MTid32tLoCKr+hU9FInr3U0lJLV6gsJQ5KXpzlB5zr8tE+3dcPiM/4jiqTnW4VmDSGcgr7EE3m69t5hmHjcYawaIzlFHZPmVqqLKRlygyVUiFUKtT7FxNilF8jfbjK/zgfQCjW9QAwPLpQsf6JmvXrz/5XzUYJNkmAjfxoZxb/Bz1obDcKZW5kc3RyZWFtCmVuZG9iagoxMDggMCBvYmoKPDwvTGVuZ3RoIDM4MzYvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic1V3rd9zEFf/uv0JN08bb1tfzfkBCwU5CoITCic/pB8IHx4mB1rEhLKflv+/RY0bzvNJKu2n5stJqJc3Mfd/f3Jk9/eTd9ofry6vtw4enZ2d3//mGNKSRVgLTUjVGUDDGmm9PL3798c3p2eXVv757d/fL7euPPjp7fH70U0Ob9v4T2lAKnBtpeCOFACaplc3V29Mr0py/aAgowi2jqj1rT6Ruz7QRnIrmxfmXDQHZ/LsRzfPufW+D15Hm5ujF0dfltgQjYIWwq5rSQIg2WuBNMaFAUcH2O6onz89PAw58st1eXn3/5vU3pxd3P357+uKXV9uW7s/eXL5+867nwVeX3/1we7n94e6250Hyhu6eLy5/vftlm/FIEzBKUdEYIoFwy/UwmKufGwLEEmoVMQ0BRqlWQtOGAFekHRBrfr66bUjDQRAqtbDN24Y0FCRjlisbnIX3kOaq4RYoNbTtxE0jCFirtGxIIxhIapURwbPjtfEdV+FV966b4KJ/53iSPzBeugrePV69KfaChB3277o6+v7oOucdRnlDQBJuRaOtAsmlUB3laUt5OpC2FRABhhpjte6p5b8xCbJtvLlpSPBlTUe0BCOYLPeDcWBCENuO+yb4Nvao7UjwbUFPLEgtDM1Icv6ioZ329Gak5YPTIQ2kF+BW+DhQrTgX40lwQyt5tOOd6QZBBVDNGTPj3eMl/9RVcHF8OjjLHxkvXZVeTaJejA155X/x4+Xtw4enz88/e9yQ3KoyAZoJQRttOBBtdlPYo7OLhjQX706vSUN1c3E9vrk9XLz95vglIeQlIXQ4suHIh6MYjnIj3a1qOOru+Kr73Pbn4039e26Dz/RBQvs2rrvPd8FrCFWVJ3Stl5tvLz4/enJRoCnFaKo5SKqIDKnKNJHGMNmeWtHStbXvvD/XMVVpYxcRdXOi3T0y+a1O3dsC2cbnVfSra/NdfJcjrCMkI8ORFlrNnxrezdx4ZDCO6EnPKBUzZlc/pSUDaY2IQokJse/9ron8rlAaNFWSRX43FBNW74RSAqjUK4QE0zzGC5I/MJeJjanICUv4PnwfXsPcVVV+2nNy4BMniRTpSquk3ln3Tk6T7yzui2975cDj64PgcdeoSDohJzo5/M6HTvKOAE378bvwznuu0ax/ToVcy54xImJMT8DrSC2OfgqFjYDQrPVwzFKwysjx2s14TRrdhpKquRmfHa8dfX/0j6PbSMA5IuCSAjFSBLEASUWYtqFsXYodk72pUBFzY1F4VSXiaPjrBl0gA+EGiJJi6Th+n0vk/aSD3Uj+kGhJIMl/LN3/oD4aiYyGSSBi+WicVHdS/LK79MB/5NbcqU5qAzjfnCiw1lplvXt3/kPGgvx1NDaVjY1LAZwTzRplBTAuD+N5N6k0YVbwT2U9rrnCOit1NlxBORhpmImHW+YlFkmwiFd/bj/+MnK1Oz3xv/QXC5+Ey3rvDcYsw8AyrQ/BLIgIvA05dLo5oQQIIYQTL3kJm2jiwQatrY/TYlwKx7krl8hG8biT28M4PpWZT6e6Ppxz7hzhNyUYwzUFRa05BMNzOgX9jX2oGxemdZRiDA3HsbPadZ+9nB2HLOz0zbl76a88GDUwvPzyGOk8w5igCHDKDsGD0Yz4GNAJ6zAuRpBec4zkQa93N3SzhLo9RlHfEGMNKuLGpfYV2445cJ/tFLXb3TVL9wTGdmGBEEEP4hrjsCyxnQxTM4nxPOryrlwPNKyjYdcr44OPnuY2D7jVlI+I/XzmMJHB5pHLGGQLBtRQvgKIYZinTzNy7/lTbCX4KZJHvjlJoJoEVXHa4r87lY8hg7HhOp00Qidm22SELpdiSkDgFiwIA1LlDnzs/WKEkPjk9D0RyOKZIf93nrw9fhA2nwpKCTjKPCvhCDcNwk0iwUhhFJ6M1Pl1L2FCYoRjupONsMcZA1NAYW+5Znv8EKGLrdNFGAuUUyWX0iVwXonG9wNB7Vsk9A9jyvavu4+R+VFIIU+O6NYPqvenUFLGlbompkqXeubh9yx8rrOIkdMvLm+/O3795uTxk03GLsYtGML1HH6xKX5NQ+VuVIPranXSSV+E57asDS+XEPEEyMUiYZZHwpwZoIrtR1CnBdJbUV4yuQWQOn0uh1zuT0My3cUI7/sI06i/th8fzzQOiagmulIbZy3ELEP3swQcwaeFVkCECacUd2PtjgjIjN5yVB0p0SCFsnO6PqmOlamMivYkI2T4EYt9WB7DU22BzBzXBEtEAW4sRyGIPm5nW+SK2KPhz74jsIQ3VC+dOlK00wphgROm9Jp6DaEMsGzeaH5XRK+gSoISRujVs1imna6UYl1vOAPD6GE6E2lIAdvuZ/p5I6QAyqisIzNkMm4q+NnqLHWSFiFqXQCtrQIjidhLp5UPbYMubk6Y+91PnMba4FTHzVv5VKL/vkUGpBEucA1KELnYTO09B2EGIf/a3uZBaoj5RKbQISOYAyggyVyBsYSbNX310dbm4p/llnkO3QpuQdh9EGkAXgjfSJtgMj2CQjiiPpwicQplQDQfLPIi9fFzyWnmwPECEcY2OvWRE7FoUqWSTY9VEINRQ1kVj0E1gCORHrcGhB7KVRbw9pOJgCEJVB/tGCQvSAFrhSllS5Lw6HoiZkcT6wIHy9OEYco2GIzT8EUjMjlOV3gVrrMZD5GZEcCl5nya55MRsps8pJ6DMWx+XakocccYJXbPYkagAG8LDVKaPciwI/sZ0n4eeHDJgUnN5er2z0P30JPsOPIYgYD0pBTZE3qM6iMo/nFsan3o4tjlAYMnyODzAEbI1vAaqlYP/qkfj2NDmlGl0GaUMnyaWOUq/oMMD4GcuZHAjWZ66fDqpvE+bjIS5Kpa1dff92Fqp+qWdQJoiJ3Y3vG5LCWbwR8zgcRJ4IJROYNZ04bNKZULkulsC5XHbkwaMLLNZ1aLUV0O0ont0amm5Zx8RYFmUv4yZ8ITxQFyD1ftXqgssVIg9loU4lnKwFph+XpuRAY7iGO3c632aIufjckbExsmuvNnjrWbk+HKvdB4d8fP3IPPECrkobOkBqTcCxViy430Ags/NQNOBDFLO1FxFjs6h+H3MsY1C2H2pi2uykwmHopoc1ZRW6kxq2lQWQkfIi16Q54SoDTBWDEn/YsX+x0UB4zimIp9mj2VlYTQFauY5W5l3CGN/1PS09lzUp8XyOFGXMw6Pp7FkAlVREp2ubTAGLHvf9rRSScPhlnm1kTwcr3jVGTA7jAVxZcgPMarBssiUAt7Ej86lkqVuossSRFICTPnbYTOzCqQZCN6R+RRiGRuvA6HbMtwY6oVvnxelcvtS0BsEjrMxV1Sf5B2LRMOHTQ9CkftsRrgWimOyU1ObLAq9Ms8n5gPCAmkRJwzAUbZxVHBI9THXu/PXW99fJX6U1Kkm5jhvwZfUTMaiK0mOyJFu6FUI728+OGWMUCYMB9ZIEKSlvo4Zgc+7mX+MCvnOcAMYRKr1fDbWqrVP5elJojeIUWAnFLQZkkxRUfhsyq0LwrwBgerJF/T6PtEruhi5Erkcz9Us3bILVywcvBebZD2c1CAag1Kt4WteyV+MQs9aHIp8xSbSQHCtuuS144tRwW7IIS7ICS16kORjhtjHdZKIrrZWQQ6a5C4drwCYsI17BK2ollDpeexc72dxoSQqFMiU3PtskLC3TrbZVFnmq6WeZlN0SFTc1hUJBGcgmkNgku+LiraF47qLGrkxfyihOKyadxvl7H1vaF+ca6brF9N5Xaywq8o1/lE2WqYMYkNJyIzv3wR01i87GpejugnptMEAOP7mFbVl16+Wo5zfYBoFa8XizDFQFu2ZPKo6/rfqkGPzPNho4G1ezSoNc322myni+sjlYmwuFgHiwFpvL4oUqmg1DRrdKJGFEVL9lMUPtmDOZYOkSWk/IsJA1SYJcsJpmRJYbK0vNmx+nvDSGqmKkBjudw3NpFflHlQwUPjHKgogEVcNyvQKvalaHAqEOyU4Sm34PJVMqfiGFlBs8Mih4SQzuSPa94qD1d2MIlkDSmtY5yDJFKZ/Uu4wSR8ebNh+VcRzZ8hVxWJj2TmecSAJKvvX/hlxKtktaIHAotBxNlwUwWrnVoE6oG5EN72UEIJnejfmODM/Z33K74/x3Hu4RFeeTWYe3McYGZWKNsKZVcdLy5vy6ecJgzcwQn6FFFUZAUXowq0YUNx9gKN+TTqaaXm9UAz9EnUu9sMxXtOcu+vmfHLJj9rczS9EaiLgipse0AkaEUkXy8LEcrjBii9ks5E2vT7wYRUaecECsoKK9eTogeFkNaRBJ5aBYQLsaLQ3lF/xhxQfeF0Nn/jV8zPiA4UMn1LDQPB6fJyjshhTEBYVXStbsIj/H5NbS6+5Md1oLygd0lavreq3l0j26AarRiyp8RLUv1iwFVefFjyuJG9jnfUmSqU0ckqS3QGas8rQON1mhPFHnFoVoXQEMxQIfPuVFngwiyvbUIwGDJbWTHHlafTlDJoq8P20Pvz2Ht1m0k1SGfyLJtyAUpavYfOpPO8PYmi0srYMbrJpc4qPtkM357WKnfm6c0uZm5iovhVAMWgc7TbIPT1qjPTHpWVP478Eky7YJ3Fnh3A0sUZcyb3E0IhmzKiZbMLSrMUUoVOpQKmhi3JV7j2GTjgrrhyZc3SPusdy6o1q1jkw4NHB3M8V7xb27ONcWhfEC6dUPd0cXfP2qZ04aArRZ4z+VgonlnsV3I4SVAFnDG7XpbzfOhBJbdJTHi9u4VVl0qAMqzdnntld0s5S3Fz/rO77fbu7bg//9O7u21tf/7idjoKlGWWr/ozgXxT4+KqSwtKEi1XbN6oAd2x6re/gfHI8SIFGRDOx39+2DsF/092SMapwAUIKuWQsh6CCg7qc7n3e9uCOSyKIQaoIezQarNoE8yIYas3p3Rbw07Q4dDCn8Yk8bB/U9s8luh3cLXpfKesfAmX8P8GqciFBGHbjSoO7sR28iOnxW0Vo1DT71+ZWqvriZEeVt8eBTli73ZMNlnKxk3Cg/rQ4/Ln7B9DYxTWiPZm/oFHHZwDCKw/TrEDaxh4sv09sr9OZDY+6yAxBV+6O7rXfDV+FIcjCQWmrTCHlvUhQaqtiEnh1PiPE7C9DjruRrHzfwEiOvfKCmVuZHN0cmVhbQplbmRvYmoKMTA5IDAgb2JqCjw8L0xlbmd0aCAxMDkwL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nOVY32/bNhB+91/BDe0arw11/HEk1bpFayfFNiBbA/styYPjxG2wxU5TFdv++0GiKIkUpSxOVaDbCymK5JH33XfHI5M3t9nVernKJpNkOt3+dQIECKZIuUZFjGTUmNScJYu/by6T6XL1+/vb7efNxatX04PZ6PBoljTmv8my5erD5cVJstjenCXzz+dZPuuny+XF5a2V8G75/mqzzK62GyvhI2EkX3GfEQ3UKMUk0SlQhkIjWV0nKyCrTwQo14DGcMw/U8mYVooAFfZbk0+rzWi6IEAWt8kaiKFIFutadl4trk/2TgHgFLgo6sy2mCrqddknx6YcBljWdjhw11ZeuxTDlV+Hs5mTom0twJfGdMeqENvs+Gzxy+hwMTpuIigUo0ynTA8O4djbTaVDXOcf/U7OyrZV+NzvdSIruFzN8/ppXjwr/uxVn/tVj/0ZKUE48aU4wZptVg+VeVHszJQjxVgXPWmLGNbUyXifAQUAEIAd1LHLtDYetWLtB0ZRIUCXNpzNCVAFIuUst5vKP1DnX9pIwSSZz34lQJH8SSQ5KqRdE6k01UwhJ0D+GM1Hx4XPzm+Wm8kkOZr9fECgxxERqdLKkogVJApZwoDKTppQ3+CO4SHTLTg9MGYxwrSkeMR5HHCtGPS8OYIHm/OmH/g+6vtgxXblj7IiHgWDCkId91HfaWJ73fwg2AT+sGvsKsWsPX2cT0h/qdCrLQpJR9jy2pPo9pr6VYsEGw3l3kmOegciZvPemSG2Mfzcr3Vs7os7BVRr+Gt5kDRdoQ4JoaOyHkeVnGIquNrVU7ucwYc2a9gvSvouozpmCe9MexSzdAOTKBOm3QDxFkBMaWpQ4RdAaJYX7ujGZoO3vEJ2ja0OM5mzspB72K2PaOnDhaSCccSH6/O22Gj34rKHbVzkuQTbdek6B2qdDAFfau+rKOXzrvIjuH9u8X2To6/z4odweDc82AMPMCqkSneF52WpShCcBB8L6bIZq+4m4p3dW1bdW1bGUK6EfoBF/0spdee1ZrrNsu11fbN5u91m97nZoKIq5angXzaliy0lU6oQNOrdbwCa8v+LxaMIcgpCMMmHQtCeHG1Pfyiy/v9z/+gNkzyB/SgISSVD5IPxyN3MhMumCxOSvPguGq7b1zAWnBqORNKjFvQYnYOhzAAf2m1grES4e0dhjOdKQeK4F9xXvbulAwKrP0/qu7FDurwX34HD0OQPU01fbY+6pR1Lgj/1neZhESAvHWuwvOdHA5IbVVurH7/B3aZIIbGjgWn9lvENoigkUplK8RUOsXudI0lE+eBmXT0ahdFqfYemw/rby8ZzjD12THPXhSq8ihc2ROi+F7V/3dkMRoXLO8R1tdx+8wBoRP9+xAb2MFrB9psXfx1lxtUrE/gInroRhZh3dRFVB4FRrlNphuZ6+SAWnpnxtzj7UFk26nfP+JH0zEuc/wGhvplwCmVuZHN0cmVhbQplbmRvYmoKMTEwIDAgb2JqCjw8L0xlbmd0aCAzMTQvTiAzL1JhbmdlWzAgMSAwIDEgMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx9kL9LAnEYxj/XVZZYDTk0FBwlTQVRS1OBhk4R+CPUpvP8UaB23fdCmsuhqWiIRmsJotnGHPoDgqAhCqKt1aCGkouvDlpQz/J+eHhe3pcHlOe8URDdGhSKthUO+bV4Iqm5XlDx0s8gY7ohzOVIMAog9JIwbCvPD73fo8h5N72uF9M7r9eryQWlujtRjgU/Vi74X+50RhjAF+AzTMsGRQPGS7YpeQnwGut6GpQ4MGXFE0lQ9qSfa/GJ5FSLLyVb0XAAlBqg5To41cGF/La8KyW/92SKsQjQB4wiCBPC/0emt5kJEGAGZF+/exDZudnWlmcRep4c520SXIfQOHKcz1PHaZyB+gi1rfb+ZgXm66AetL3UMVztw8hD2/NVYKgM1RtTt/SmpQJd2Q2on8NAAoZvwb32DePiX7EKZW5kc3RyZWFtCmVuZG9iagoxMTEgMCBvYmoKPDwvTGVuZ3RoIDI1OC9OIDEvUmFuZ2VbMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx1j7FKw1AYRk+MtVWqDnasEEScFEQfQKRgXVzaCkan601rikmIuZFSn0J8Ax3q6ibYpY5uguCki7i6KLhIuXLrVMWz/Ms58H9g+YEM1agDYZQm5cq6u+PuOtkXbAqMM8WskCreqm7UAJRoKZkmAUN8PmKZ+7Dki8jr3uznup2r6buT5vVB5+122P1DxqsrCfSAeRknKfAKzLXSOAUrBxSkLzywisDiYa1SAmsTcMLg2LQG80G+Hm1XAdMUUZRJaP/jjA2cEiWWwWz+vUU1Vld+qvwaZJ61/liA7Cn0z7T+Ote6fwH2E/SOYpGIgWsDI40mvF/CpAsz9zCx9w3YHknsCmVuZHN0cmVhbQplbmRvYmoKMTEyIDAgb2JqCjw8L1RpdGxlPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3MDAyMDIwMTMwMDIwMDA0ODAwNTIwMDJEMDAzMjAwMzAwMDMyMDAzNjAwMkQwMDMwMDAzMDAwMzAwMDMwMDAzMT4vQXV0aG9yKEhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kKS9DcmVhdG9yKFR5cHN0IDAuMTUuMSkvTW9kRGF0ZShEOjIwMjYxMTMwMDgwMDAwWikvQ3JlYXRpb25EYXRlKEQ6MjAyNjExMzAwODAwMDBaKT4+CmVuZG9iagoxMTMgMCBvYmoKPDwvTGVuZ3RoIDQ4NjYvVHlwZS9NZXRhZGF0YS9TdWJ0eXBlL1hNTD4+CnN0cmVhbQo8P3hwYWNrZXQgYmVnaW49Iu+7vyIgaWQ9Ilc1TTBNcENlaGlIenJlU3pOVGN6a2M5ZCI/Pjx4OnhtcG1ldGEgeG1sbnM6eD0iYWRvYmU6bnM6bWV0YS8iIHg6eG1wdGs9InhtcC13cml0ZXIiPjxyZGY6UkRGIHhtbG5zOnJkZj0iaHR0cDovL3d3dy53My5vcmcvMTk5OS8wMi8yMi1yZGYtc3ludGF4LW5zIyI+PHJkZjpEZXNjcmlwdGlvbiByZGY6YWJvdXQ9IiIgeG1sbnM6ZGM9Imh0dHA6Ly9wdXJsLm9yZy9kYy9lbGVtZW50cy8xLjEvIiAgeG1sbnM6eG1wPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvIiAgeG1sbnM6c3RFdnQ9Imh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9zVHlwZS9SZXNvdXJjZUV2ZW50IyIgIHhtbG5zOnhtcE1NPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvbW0vIiAgeG1sbnM6eG1wVFBnPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvdC9wZy8iICB4bWxuczpwZGY9Imh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy8iICB4bWxuczpwZGZhaWQ9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9pZC8iICB4bWxuczpwZGZ1YWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLyIgIHhtbG5zOnBkZmFFeHRlbnNpb249Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9leHRlbnNpb24vIiAgeG1sbnM6cGRmYVNjaGVtYT0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZhL25zL3NjaGVtYSMiICB4bWxuczpwZGZhUHJvcGVydHk9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9wcm9wZXJ0eSMiID48ZGM6dGl0bGU+PHJkZjpBbHQ+PHJkZjpsaSB4bWw6bGFuZz0ieC1kZWZhdWx0Ij5FaW5nYW5nc2Jlc3TDpHRpZ3VuZyDigJMgSFItMjAyNi0wMDAwMTwvcmRmOmxpPjwvcmRmOkFsdD48L2RjOnRpdGxlPjxkYzpjcmVhdG9yPjxyZGY6U2VxPjxyZGY6bGk+SGFuZHdlcmtza2FtbWVyIE11c3RlcmxhbmQ8L3JkZjpsaT48L3JkZjpTZXE+PC9kYzpjcmVhdG9yPjx4bXA6Q3JlYXRvclRvb2w+VHlwc3QgMC4xNS4xPC94bXA6Q3JlYXRvclRvb2w+PGRjOmxhbmd1YWdlPjxyZGY6QmFnPjxyZGY6bGk+ZGUtREU8L3JkZjpsaT48L3JkZjpCYWc+PC9kYzpsYW5ndWFnZT48eG1wOk1vZGlmeURhdGU+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwveG1wOk1vZGlmeURhdGU+PHhtcDpDcmVhdGVEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpDcmVhdGVEYXRlPjx4bXBNTTpIaXN0b3J5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+c2F2ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDppbnN0YW5jZUlEPlRjVDJNcmY0VDczdFpjSUo2SndIemc9PV9zb3VyY2U8L3N0RXZ0Omluc3RhbmNlSUQ+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHN0RXZ0OmFjdGlvbj5jb252ZXJ0ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDpzb2Z0d2FyZUFnZW50PlR5cHN0IDAuMTUuMTwvc3RFdnQ6c29mdHdhcmVBZ2VudD48c3RFdnQ6aW5zdGFuY2VJRD5UY1QyTXJmNFQ3M3RaY0lKNkp3SHpnPT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjwvcmRmOlNlcT48L3htcE1NOkhpc3Rvcnk+PHBkZmFFeHRlbnNpb246c2NoZW1hcz48cmRmOkJhZz48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+WE1QIE1lZGlhIE1hbmFnZW1lbnQgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnhtcE1NPC9wZGZhU2NoZW1hOnByZWZpeD48cGRmYVNjaGVtYTpwcm9wZXJ0eT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5VVUlEIGJhc2VkIGlkZW50aWZpZXIgZm9yIHNwZWNpZmljIGluY2FybmF0aW9uIG9mIGEgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+SW5zdGFuY2VJRDwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48L3JkZjpTZXE+PC9wZGZhU2NoZW1hOnByb3BlcnR5PjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhU2NoZW1hOnNjaGVtYT5BZG9iZSBQREYgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS9wZGYvMS4zLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZjwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5leHRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+S2V5d29yZHMgYXNzb2NpYXRlZCB3aXRoIHRoZSBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5LZXl3b3JkczwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5WZXJzaW9uIG9mIHRoZSBQREYgc3BlY2lmaWNhdGlvbiB0byB3aGljaCB0aGUgZG9jdW1lbnQgY29uZm9ybXM8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UERGVmVyc2lvbjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5OYW1lIG9mIHRoZSBhcHBsaWNhdGlvbiB0aGF0IGNyZWF0ZWQgdGhlIFBERiBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5Qcm9kdWNlcjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5XaGV0aGVyIHRoZSBkb2N1bWVudCBoYXMgYmVlbiB0cmFwcGVkPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlRyYXBwZWQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+UERGL1VBIElkZW50aWZpY2F0aW9uIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmdWEvbnMvaWQvPC9wZGZhU2NoZW1hOm5hbWVzcGFjZVVSST48cGRmYVNjaGVtYTpwcmVmaXg+cGRmdWFpZDwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+UGFydCBOdW1iZXIgb2YgSVNPIDE0Mjg5IChQREYvVUEpPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPnBhcnQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPkludGVnZXI8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48L3JkZjpCYWc+PC9wZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHBkZmFpZDpwYXJ0PjI8L3BkZmFpZDpwYXJ0PjxwZGZhaWQ6Y29uZm9ybWFuY2U+QTwvcGRmYWlkOmNvbmZvcm1hbmNlPjxwZGZ1YWlkOnBhcnQ+MTwvcGRmdWFpZDpwYXJ0Pjx4bXBUUGc6TlBhZ2VzPjI8L3htcFRQZzpOUGFnZXM+PGRjOmZvcm1hdD5hcHBsaWNhdGlvbi9wZGY8L2RjOmZvcm1hdD48eG1wTU06SW5zdGFuY2VJRD5UY1QyTXJmNFQ3M3RaY0lKNkp3SHpnPT08L3htcE1NOkluc3RhbmNlSUQ+PHhtcE1NOkRvY3VtZW50SUQ+RG1ZU1V0SWJoQmZIV2hBcjVSSmNYQT09PC94bXBNTTpEb2N1bWVudElEPjx4bXBNTTpSZW5kaXRpb25DbGFzcz5wcm9vZjwveG1wTU06UmVuZGl0aW9uQ2xhc3M+PHBkZjpQREZWZXJzaW9uPjEuNzwvcGRmOlBERlZlcnNpb24+PC9yZGY6RGVzY3JpcHRpb24+PC9yZGY6UkRGPjwveDp4bXBtZXRhPjw/eHBhY2tldCBlbmQ9InIiPz4KZW5kc3RyZWFtCmVuZG9iagoxMTQgMCBvYmoKPDwvVHlwZS9DYXRhbG9nL1BhZ2VzIDEgMCBSL01ldGFkYXRhIDExMyAwIFIvT3V0cHV0SW50ZW50cyA5IDAgUi9MYW5nKGRlLURFKS9TdHJ1Y3RUcmVlUm9vdCAxMCAwIFIvTWFya0luZm88PC9NYXJrZWQgdHJ1ZS9TdXNwZWN0cyBmYWxzZT4+L1ZpZXdlclByZWZlcmVuY2VzPDwvRGlzcGxheURvY1RpdGxlIHRydWUvRGlyZWN0aW9uL0wyUj4+L091dGxpbmVzIDcgMCBSPj4KZW5kb2JqCnhyZWYKMCAxMTUKMDAwMDAwMDAwMCA2NTUzNSBmDQowMDAwMDAwMDE2IDAwMDAwIG4NCjAwMDAwMDAwNzUgMDAwMDAgbg0KMDAwMDAwMDE2MyAwMDAwMCBuDQowMDAwMDAwMjkxIDAwMDAwIG4NCjAwMDAwMDAzNzYgMDAwMDAgbg0KMDAwMDAwMDQ1MyAwMDAwMCBuDQowMDAwMDAwNjE4IDAwMDAwIG4NCjAwMDAwMDA2ODMgMDAwMDAgbg0KMDAwMDAwMDg0NiAwMDAwMCBuDQowMDAwMDAwODY5IDAwMDAwIG4NCjAwMDAwMDEwOTEgMDAwMDAgbg0KMDAwMDAwMTU5OSAwMDAwMCBuDQowMDAwMDAxNjY2IDAwMDAwIG4NCjAwMDAwMDE3MjIgMDAwMDAgbg0KMDAwMDAwMTgyNSAwMDAwMCBuDQowMDAwMDAxODg3IDAwMDAwIG4NCjAwMDAwMDE5NTYgMDAwMDAgbg0KMDAwMDAwMjA2MyAwMDAwMCBuDQowMDAwMDAyMTY0IDAwMDAwIG4NCjAwMDAwMDIyMjYgMDAwMDAgbg0KMDAwMDAwMjMyNyAwMDAwMCBuDQowMDAwMDAyMzg5IDAwMDAwIG4NCjAwMDAwMDI0OTAgMDAwMDAgbg0KMDAwMDAwMjU1MiAwMDAwMCBuDQowMDAwMDAyNjUzIDAwMDAwIG4NCjAwMDAwMDI3MTUgMDAwMDAgbg0KMDAwMDAwMjgxNyAwMDAwMCBuDQowMDAwMDAyODc5IDAwMDAwIG4NCjAwMDAwMDI5ODEgMDAwMDAgbg0KMDAwMDAwMzA0MyAwMDAwMCBuDQowMDAwMDAzMTQ1IDAwMDAwIG4NCjAwMDAwMDMyMDcgMDAwMDAgbg0KMDAwMDAwMzMwOSAwMDAwMCBuDQowMDAwMDAzMzcxIDAwMDAwIG4NCjAwMDAwMDM0NzMgMDAwMDAgbg0KMDAwMDAwMzUzNSAwMDAwMCBuDQowMDAwMDAzNjM3IDAwMDAwIG4NCjAwMDAwMDM2OTkgMDAwMDAgbg0KMDAwMDAwMzgyNCAwMDAwMCBuDQowMDAwMDAzOTc1IDAwMDAwIG4NCjAwMDAwMDQwNzcgMDAwMDAgbg0KMDAwMDAwNDE0MyAwMDAwMCBuDQowMDAwMDA0MjE0IDAwMDAwIG4NCjAwMDAwMDQyODUgMDAwMDAgbg0KMDAwMDAwNDM3NCAwMDAwMCBuDQowMDAwMDA0NzE2IDAwMDAwIG4NCjAwMDAwMDUwNTggMDAwMDAgbg0KMDAwMDAwNTEyNiAwMDAwMCBuDQowMDAwMDA1MTkwIDAwMDAwIG4NCjAwMDAwMDU1MTAgMDAwMDAgbg0KMDAwMDAwNTgzNiAwMDAwMCBuDQowMDAwMDA1OTA0IDAwMDAwIG4NCjAwMDAwMDU5NjggMDAwMDAgbg0KMDAwMDAwNjEwMSAwMDAwMCBuDQowMDAwMDA2MTk2IDAwMDAwIG4NCjAwMDAwMDYyNjcgMDAwMDAgbg0KMDAwMDAwNjMzOCAwMDAwMCBuDQowMDAwMDA2NDQ1IDAwMDAwIG4NCjAwMDAwMDY1NjkgMDAwMDAgbg0KMDAwMDAwNjY1MCAwMDAwMCBuDQowMDAwMDA2NzMxIDAwMDAwIG4NCjAwMDAwMDY3OTcgMDAwMDAgbg0KMDAwMDAwNjg2NSAwMDAwMCBuDQowMDAwMDA2OTM1IDAwMDAwIG4NCjAwMDAwMDcwMDMgMDAwMDAgbg0KMDAwMDAwNzA3MSAwMDAwMCBuDQowMDAwMDA3MTQxIDAwMDAwIG4NCjAwMDAwMDcyMDkgMDAwMDAgbg0KMDAwMDAwNzI3NyAwMDAwMCBuDQowMDAwMDA3MzQ3IDAwMDAwIG4NCjAwMDAwMDc0MTUgMDAwMDAgbg0KMDAwMDAwNzUyNSAwMDAwMCBuDQowMDAwMDA3NTk3IDAwMDAwIG4NCjAwMDAwMDc2ODEgMDAwMDAgbg0KMDAwMDAwNzc2NSAwMDAwMCBuDQowMDAwMDA3ODM2IDAwMDAwIG4NCjAwMDAwMDc5MDEgMDAwMDAgbg0KMDAwMDAwNzk2OCAwMDAwMCBuDQowMDAwMDA4MTc1IDAwMDAwIG4NCjAwMDAwMDgyMTEgMDAwMDAgbg0KMDAwMDAwODI0NyAwMDAwMCBuDQowMDAwMDA4Mjk3IDAwMDAwIG4NCjAwMDAwMDgzNDcgMDAwMDAgbg0KMDAwMDAwODM5NyAwMDAwMCBuDQowMDAwMDA4NDQ2IDAwMDAwIG4NCjAwMDAwMDg0OTYgMDAwMDAgbg0KMDAwMDAwODYyNCAwMDAwMCBuDQowMDAwMDA4NzMyIDAwMDAwIG4NCjAwMDAwMDg4OTEgMDAwMDAgbg0KMDAwMDAwOTM4NiAwMDAwMCBuDQowMDAwMDA5NjAyIDAwMDAwIG4NCjAwMDAwMDk3NjAgMDAwMDAgbg0KMDAwMDAxMDY5NCAwMDAwMCBuDQowMDAwMDEwOTExIDAwMDAwIG4NCjAwMDAwMTEwNjYgMDAwMDAgbg0KMDAwMDAxMTQ3OSAwMDAwMCBuDQowMDAwMDExNjkxIDAwMDAwIG4NCjAwMDAwMTE4MjQgMDAwMDAgbg0KMDAwMDAxMTk1NyAwMDAwMCBuDQowMDAwMDEyMDM3IDAwMDAwIG4NCjAwMDAwMTI2MTIgMDAwMDAgbg0KMDAwMDAxNjgwMyAwMDAwMCBuDQowMDAwMDE2ODg1IDAwMDAwIG4NCjAwMDAwMTc2ODIgMDAwMDAgbg0KMDAwMDAyNjcwOSAwMDAwMCBuDQowMDAwMDI2NzkwIDAwMDAwIG4NCjAwMDAwMjczMzkgMDAwMDAgbg0KMDAwMDAzMDE5NyAwMDAwMCBuDQowMDAwMDM0MTA0IDAwMDAwIG4NCjAwMDAwMzUyNjUgMDAwMDAgbg0KMDAwMDAzNTY3MiAwMDAwMCBuDQowMDAwMDM2MDE1IDAwMDAwIG4NCjAwMDAwMzYzMDUgMDAwMDAgbg0KMDAwMDA0MTI0OSAwMDAwMCBuDQp0cmFpbGVyCjw8L1NpemUgMTE1L1Jvb3QgMTE0IDAgUi9JbmZvIDExMiAwIFIvSURbKERtWVNVdEliaEJmSFdoQXI1UkpjWEE9PSkoVGNUMk1yZjRUNzN0WmNJSjZKd0h6Zz09KV0+PgpzdGFydHhyZWYKNDE0NzkKJSVFT0YK","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00001"}', '01a21d8587751ebac86b1e65002e05fa', '01a21d858864ab4a64183b573612490b', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "outbox" VALUES (2, '01a21d8588ff084b323fdf5189847da9:01a21d85891b3429dc4be48c2eee398e:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTcgMCBSIDk4IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODEgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MiAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODMgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NCAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NSAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMCAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OCAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNjAgMCBSIDYxIDAgUiA2MiAwIFIgNjMgMCBSIDY1IDAgUiA2NiAwIFIgNjggMCBSIDY5IDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSXQplbmRvYmoKMTIgMCBvYmoKWzc1IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc3IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk3IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTcgMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk3IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5NyAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTcgMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5NyAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk3IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTcgMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5NyAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk3IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTcgMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzggMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc4IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc4IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5NyAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzE4XS9QZyA5NyAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk3IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTcgMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5NyAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5NyAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5NyAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk3IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTcgMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzggMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTcgMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5NyAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk3IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0M10vUGcgOTcgMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDRdL1BnIDk3IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNDUgNDYgNDcgNDggNDkgNTBdL1BnIDk3IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc4IDAgUi9UKFVudGVybGFnZW4pL0tbNTFdL1BnIDk3IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNTJdL1BnIDk3IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1M10vUGcgOTcgMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTRdL1BnIDk3IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzU1XS9QZyA5NyAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s1Nl0vUGcgOTcgMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNTddL1BnIDk3IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzU4XS9QZyA5NyAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzggMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s1OSA2MCA2MV0vUGcgOTcgMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzggMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s2Ml0vUGcgOTcgMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1s2MyA2NCA2NSA2NiA2NyA2OCA2OV0vUGcgOTcgMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OCAwIFIvS1swIDEgMiAzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc4IDAgUi9LWzRdL1BnIDk4IDAgUj4+CmVuZG9iago3NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzggMCBSL0tbNSA2XS9QZyA5OCAwIFI+PgplbmRvYmoKNzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRG9jdW1lbnQvUCAxMCAwIFIvS1sxNiAwIFIgMTcgMCBSIDM4IDAgUiAzOSAwIFIgNDAgMCBSIDQxIDAgUiA0NCAwIFIgNTMgMCBSIDU0IDAgUiA1NyAwIFIgNTggMCBSIDU5IDAgUiA2MCAwIFIgNjEgMCBSIDcxIDAgUiA3MiAwIFIgNzMgMCBSIDc0IDAgUiA3NSAwIFIgNzYgMCBSIDc3IDAgUl0+PgplbmRvYmoKNzkgMCBvYmoKWy9JQ0NCYXNlZCAxMTAgMCBSXQplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MiAwIG9iagpbOTcgMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjgzIDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODQgMCBvYmoKWzk3IDAgUi9YWVogNzAuODY2MTQgMjEyLjc0MjUgMF0KZW5kb2JqCjg1IDAgb2JqCls5NyAwIFIvWFlaIDcwLjg2NjE0IDU1OS45MjEyNiAwXQplbmRvYmoKODYgMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDc5IDAgUi9jMSA4MCAwIFI+Pi9Gb250PDwvZjAgODggMCBSL2YxIDkxIDAgUi9mMiA5NCAwIFI+Pj4+CmVuZG9iago4NyAwIG9iago8PC9Qcm9jU2V0Wy9QREYvVGV4dC9JbWFnZUMvSW1hZ2VCXS9Db2xvclNwYWNlPDwvYzAgNzkgMCBSL2MxIDgwIDAgUj4+L0ZvbnQ8PC9mMCA5MSAwIFI+Pj4+CmVuZG9iago4OCAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbODkgMCBSXS9Ub1VuaWNvZGUgMTAwIDAgUj4+CmVuZG9iago4OSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5MCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDcyMyAyIDIgNDc2IDMgMyA1NjMgNCA0IDUyNyA1IDUgNzc4IDYgNiA0NjEgNyA3IDQwMSA4IDggNTIzIDkgOSA0MDEgMTAgMTAgODAxIDExIDExIDI1MCAxMiAxMiA4NTMgMTMgMTMgNTUwIDE0IDE0IDMzMSAxNSAxNSAyODkgMTYgMTYgNTYyIDE3IDE3IDI4NiAxOCAxOCA1MDguMDAwMDMgMTkgMTkgNTA1IDIwIDIwIDQ3NiAyMSAyMSA3MjcgMjIgMjIgNjM2IDIzIDIzIDQzMiAyNCAyNCA0MzUgMjUgMjUgNTUwIDI2IDI2IDk5OCAyNyAyNyA2MjQgMjggMjggMjQ0IDI5IDI5IDY3OCAzMCAzMCA2MDkgMzEgMzEgMzM2XT4+CmVuZG9iago5MCAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTIzOCA5NzggNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTQ0LjIvQ0lEU2V0IDk5IDAgUi9Gb250RmlsZTMgMTAxIDAgUj4+CmVuZG9iago5MSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXItSWRlbnRpdHktSC9FbmNvZGluZy9JZGVudGl0eS1IL0Rlc2NlbmRhbnRGb250c1s5MiAwIFJdL1RvVW5pY29kZSAxMDMgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL0NJREZvbnRUeXBlMC9CYXNlRm9udC9SRk5IU0orTGliZXJ0aW51c1NlcmlmLVJlZ3VsYXIvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTMgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA2MzcgMiAyIDUwNCAzIDMgMzcyIDQgNCA1MTkgNSA1IDQ0NyA2IDYgMzkwIDcgNyA0MjggOCA4IDUzOCA5IDkgNDU3IDEwIDEwIDU5NiAxMSAxMSAyNTAgMTIgMTIgNTA1Ljk5OTk3IDEzIDEzIDU4MiAxNCAxNCA1NDIgMTUgMTUgMzE2IDE2IDE2IDI2NCAxNyAxNyAyNzEgMTggMTggNTg3IDE5IDE5IDczMCAyMCAyMCA3NDcgMjEgMjEgNTEyIDIyIDIyIDc5MCAyMyAyMyA4MzkgMjQgMjQgNTMxIDI1IDI1IDI1MCAyNiAyNiA2OTUgMjcgMjcgNTA0IDI4IDI4IDMxMCAyOSAzMyA0NjUgMzQgMzQgNjg1IDM1IDM1IDUyOCAzNiAzNiA1MDAgMzcgMzcgNDg1IDM4IDM4IDU0MSAzOSA0MCA0NjUgNDEgNDEgNjYxIDQyIDQyIDYwNCA0MyA0MyAzMzggNDQgNDUgNDY1IDQ2IDQ2IDU4OCA0NyA0NyA0OTMgNDggNDggNTk3IDQ5IDQ5IDQ2NSA1MCA1MCA1NTcgNTEgNTEgODk1IDUyIDUyIDIyMCA1MyA1MyA0OTAgNTQgNTQgNzAxIDU1IDU1IDI1MCA1NiA1NiA2OTkgNTcgNTcgNDk3IDU4IDU4IDIzNiA1OSA1OSAyMjAgNjAgNjAgNDU3IDYxIDYxIDI5NyA2MiA2MiA5NTEgNjMgNjMgMzI4IDY0IDY0IDUzMSA2NSA2NSA2NjEgNjYgNjYgMjk4IDY3IDY3IDQ3MyA2OCA2OCA0MjQgNjkgNjkgNzAyIDcwIDcwIDI5OCA3MSA3MSA0ODUgNzIgNzIgNjUyIDczIDczIDMzOCA3NCA3NCAyMzYgNzUgNzUgMzUxIDc2IDc2IDU0MSA3NyA3NyA3MDIgNzggNzggNTYwIDc5IDc5IDY0NiA4MCA4MCA2NjAgODEgODEgNTQwXT4+CmVuZG9iago5MyAwIG9iago8PC9UeXBlL0ZvbnREZXNjcmlwdG9yL0ZvbnROYW1lL1JGTkhTSitMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9GbGFncyAxMzEwNzgvRm9udEJCb3hbLTEgLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMiAwIFIvRm9udEZpbGUzIDEwNCAwIFI+PgplbmRvYmoKOTQgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTUgMCBSXS9Ub1VuaWNvZGUgMTA2IDAgUj4+CmVuZG9iago5NSAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk2IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDU2MSAxOSAxOSAzMjIgMjAgMjAgODk5IDIxIDIxIDYxNiAyMiAyMiA1MDUuOTk5OTcgMjMgMjMgMzU4IDI0IDI0IDMyNV0+PgplbmRvYmoKOTYgMCBvYmoKPDwvVHlwZS9Gb250RGVzY3JpcHRvci9Gb250TmFtZS9CS0pKSU8rTGliZXJ0aW51c1NlcmlmLUJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTEzIDg5MyA3MDBdL0l0YWxpY0FuZ2xlIDAvQXNjZW50IDg5NC9EZXNjZW50IC0yNDYvQ2FwSGVpZ2h0IDY0NS9TdGVtViAxNjguNi9DSURTZXQgMTA1IDAgUi9Gb250RmlsZTMgMTA3IDAgUj4+CmVuZG9iago5NyAwIG9iago8PC9UeXBlL1BhZ2UvUmVzb3VyY2VzIDg2IDAgUi9NZWRpYUJveFswIDAgNTk1LjI3NTYgODQxLjg4OThdL1N0cnVjdFBhcmVudHMgMC9UYWJzL1MvUGFyZW50IDEgMCBSL0NvbnRlbnRzIDEwOCAwIFI+PgplbmRvYmoKOTggMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4NyAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDEvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMDkgMCBSPj4KZW5kb2JqCjk5IDAgb2JqCjw8L0xlbmd0aCAxMi9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7////fwAJ+gP9CmVuZHN0cmVhbQplbmRvYmoKMTAwIDAgb2JqCjw8L0xlbmd0aCA0ODcvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZNNb+IwEIbv+RWzB0v0wMYGElqEkCAQiUM/VKrtOcQDjUTsyHEO/PuVPQOtVntIoscz43nfeCx+vR3Ga22POJ7+lvCOvR1cjePiueoSIba2Hlo0/gVRo75F+wV0ztY9eij2271pfCLE3tSXQeMt538pGzw35jsh9IBi6L1tEyE+Gn/BBYxoAaIm2Gs0vvFXkA+JEH/Q9Y01C1CJEDujC9sGcX2Scg9I35ytD+jh1BjtuBMcQ99ETUA3tWeK77qtulh8uPYe2705WZhSlh46zgQASN/x3PTeXWEUhT2AxhNFXp1G15gzjG5ifwQPQ9ddMIgEGVfR6PhNg/mXqkVI2fB9lV2C+l76uHbIG6Sfz1bfQJHE2mrsu6pGV5kzJksppVzBsizLchU6/hOfctnxVH9VLqarFSylnD2uIk0i5YpoSrQjmhHNiLJI8zlRTrGMaE6xCdEjxTZETxSbEq0ptiXaRJpIooKUcWxLddxhR8RaStqliKTCD5ByRpmK/OVPROyPVCv2RzoV+dvRnor8zTiT/GU5EftbE7E/cqTIX07/U5G/jHchfxnXkb8JqyZ/GasmfxkrY395PFI+u3C4YYbv01QPzqHxcYTj6IQ5aQze70Jnu1AVn3iJbvcx0Gv5F7KxHCEKZW5kc3RyZWFtCmVuZG9iagoxMDEgMCBvYmoKPDwvTGVuZ3RoIDQwOTgvRmlsdGVyL0ZsYXRlRGVjb2RlL1N1YnR5cGUvQ0lERm9udFR5cGUwQz4+CnN0cmVhbQp4nJ1YaXATV7aWZLrbgCLAPWKMOnQ7DoRJCCRhQlEhEJYAeRDyIIGE1SzedxlLtrxbsq2lJbUWa/EiG2zLWJYtS8YLGIINASbbIwTCEkiYhJdMMpmsZIrJaeY6xSvZJBiGTNW8H+rqW7fOuaevvu98371CwbhxAqFQOG1tWnxSrjItO0+xISk3LXnOhqSstHh5ZmJ4chVP8Q+axDQ/XSygJwgYk2n0KSYe/GspuvpgNPXPaGy6QCAYmjRdIBBOnzJdILh1SxwbHmDiGeGZn8UzBRFCIS55cVmiPD5pdWJStjJNWfi8PKcwNy0lVRlz523ek0/NmzPvyXlPx2xMTYq5U1fM+lx5elKCMmZZnjJVnquYKxCIBEIBXV7Lr6irrftLw+kGnwNHFfsJeoLIsEp6SzzeJJ7YNQFEE5ttnIXjLOGfWAyiaptL/AAfkkYIhAKBQBAT/sbfmU0mc/iTwtUuDD9ORgliwgu8JHxE2C0qjvh9xPC4DeP+iv2EJxFKQhX5YuSV8QvGt014ecKHE98Ub3hg6gOtktkSr+S7Sf2Tj0x5YkrKlFtR/eSiRNMg/+2g0DTIzxiMMI3jDTfXDxvwj3+mpfAcOOA55MCGcf6YNPyGwiMoAsfIHDZcTaDtcFyKwgP4CpfAWrYL+g+DsUv4PUyCAEyK4I38e1K0AwVgB+Gr8/TRdbjNYrExXoLlMNMjbEriYyZxLMtiCkJnNVjpOry3vjyDGdYQGSXlCXQprtcbtIyS4FjM9C3XE7puEsdyHNZC2A0WHV2Kx5d6fAywEEDsfxLBa/6TaiRrNcc2nYCfD0SFbsz9Ch4CAZkIXa9LOTypZr/qLerEgYM2hgxUV9Tqaa2xWEElGg8cZmAmATOeaX9meeymdXvcxSGf11tH12jd+2TNgdoD/b48RNLP52OkckbWioxFslWBlM9oMrF/oDVwgDF3S0mlKjdVVUhtK/EH++r855qYUw2YxMveEsSqBbdu/VktCML1UPZJiyrqOxDBAhCRr0EiP0XK4uR/c+9inM7M0mRyhma1emUFlxbdp8fqjI6qLTLEEvLiqowquoLFdEYDq5WNbtZVLtjz4ehmke4Wwq7n9GZab8ayHIWONhk0Eh2DfR4/FbJnvcCgdEJeVJVZSeuNt3OQr41m+ZAL9Xz865aP5KjksExHod0ngwTiy5JzMds2KRI305JyzWB5B3zTDxtDHpdJFdUNBKwBEenj1/MfS8nO05ZeE11dZamgyd5czcyyeIMlO9pgYS10J4vtc1WuYdAMoq401V1MPReXlxTPxMXlvbRChiZ//uQ/+ltrAgdodjvWhZMpgYaDnveq2Y7o12zqJr8MiaBASvpQDZGWkqdRUa9sPwlRMPOdYB9DpnTs35PezEig0pl/S9ioFtwSxKgFGV1RDljzPqyCLfA7sg82wU1pRZu5zm+NtDhMDsZL6DnMtIbdHb/GJI41sFguobMZ7UZ6QFejqE+CCehktNxdU+ynWt0tXhdzEdZeQOuwAkdNbiflrdm738XAFHi3LlDfdNA2zW62WWyylhFIxrM5O18wiWP1Bow8rSAMFoPNSFuNR8ptrDpj2lzkxMiBueBWt5tdHdZpDRxmsXP22/UsY7clvDSmHpuR9hsaKupSOxZHr0ArMclizUnY1gvj+4VdQMCzQETwD4FQuiM5uTCJWvzype+Y/aAnvPXVdddSv0KzYpFoLpqDRG89Co+fPddyqZtBTbBF+mPdm/VNVFvfnme1JgPLMhJEs0EYAmz5hbUhvyrqWxCRpyBhFJjmX4HZcB9gGoicYk2GltawmH4MMD/+DUgVVftkZCukECG3t95FO2ucVg9Fnmr0JPRQ7U2tnfvz/Cmpu9SbtjCSYrYrLQgreuHxIGwfhdsnIAIxbEXrYDGpEHxyWSov1mTo6PJfSEH2CkaX/5QL/rI8qVD/UkEVh2U4i8KgjiY8RhfrKo4ke9Utab74huTIWrmlokS2ZyT8KBfsOWcSx1o4bD9hNXA6OttSwinqi/ZPQ5GwRFfNOqy2aaahE942muxf6vV2exvNfi7aaTabHbJmwsBhpiVsYup/mcSxOhbLI7ScwW2km9h6474CReY0ZXZ+rqqwTJ1Xmm+IhM+IMbQ5LLg/bySI1vTkwExw9EcN/v06RJAF3fCIlByo3mTbuU3WZm7VtxoiDc1Nhhbq8jddX19ZcWh+BxNfX9oSlPW2N7QNdCpX7qN7bIaQPqT3T9ubmObcSD255tVVz36+ebCQOVHgViXK4jIKcpbmBv63kJZA/cj2Xw/JT1hGAAEzQQSzQERugt38FCm57ldYpNwHFkZCXqJNv1+/6j0/BhY6M6205NqCMnIT7CWC/YHadqrVk7uWQXmEvLQs3UBrjQaD7nb0eS7UczuarAnHW/S0wpJrD8ognqgzdhhr6UBPyNNFeT171jHkJqQKJ0kLJ2HHJAn2XP2tZreb+EJzIfa1jXsS4uiektS216iNWzIyUxkJ6pfAGbZLmX8TC0TdeJfsvrmNf0/qYz2ePuqOIJkx9AT+EnpiDVqxFj2FdvMl0WgxzhpHtclG1+E9DnU6y8iHNVgGm1+eQGnGSt8Zrid44V7pK6vp5JgmfjxG5lxAS2Ac8ppkpTaPzkl5HE6XjTHBRDj8FjxCk90dwziWaSkrS6DuUtRPuJ7g9/emVXt8Bkbi1gzCcFd6MOozEMETICIv8/FASKGS6OP6TLQpkc3PWRDuZSyWRVjZDhZrdBVnMMhHZCTv1uVR+emNnzKQSnSbB0y0aSdbmrFoFPLkQBZhYTHycgeLtRjtRVkypCRWtrwAkd0D9f4jtCHc5vfXe2u/rDF2RL9q0bT4ZRKUqDkPV47AVFXUX0C08Cp5Hbbxv5d+jO9ttNUw+wi7wVpAPw7zcfKrhZnYQs3WLTR5XVXIaplMQsuxHnoIvY4vD2UPnjjaerSbVrZgyuwCVkWVlVW/x0iQhQ3yP4Q8rqivQUSe/Zp/SzpcRNzTQe60j0/vxoiaw9LtxU6fjLcQZPcYwp79Db62mALph8Hff94Fcw6nB6KuwyT4Q4gsbpvKl+DVb7jecR3f5YpeVpSyfiOF5uAVOnsLA2bAiFZrVryd0du1LroJtzsxtkHXG5J123o5D611Yfm4RlulZxK0+sxcCmEQjzfZHE4apuJnWpdtrmN6nZqhquP6P00bTsYNLEYeUt7t0tR3eS6yOI+QIDsbhBudftXfQRz1NYgRDiKyD1LgonTQcsFEj9L8RqZmpWalhsu6TXP1SPeXF2syR/ZvbPe/yoXu5ZiGw7LsRU6fjBxAkbxLmt6WEwi0tQUCOW3p6Tk56bQkE1X0w9r30/JB1g2aoGpfiyqq628r//HYpzAfBIVfkudj+A08KfV5PN69xa1JOTuK92Qz5OUmV2Gmcwc1+4/r5271bu7OZciBXVnyvLRMWcY+ha+IJq9M3pSavStRNu+z9D8DA7MvgOhAwgW0gCYv7EraXlVBFebU9Hq4JlsNo2nq0HVQf7v2xncnVcE0H+NyuB0uymnRai0MeT6mzOoobqXIK5NRw3Cs1O0xmesZc63T7KQGrhtWL52dsFS+tP2DLnN7UzOjd7lNNRR5uQmkcEw6O6F4z0uqK0MX/V09RzrjFtGSNE1fUT4/Y+gXK3URRLAYCFJxMQzMUiLJWGBQ0F1ajOz0H8fk3u68QxREwISv4GmYtODKo0mp+fnZDKwm/q3nIhUjaCR9IBq2SuFNojnQ5Gyhjh5c+iiKSFi8qLDEvrfojlm++NOIXV4Hggsg+CMIyBz1v5rmPvX/0zUXqMfa5hz1Hd9coL6PcSYVAhQHN6TZrYp2v9fb7ld4s7JzFVk0rJ6a7VX421u97f5cb3aWQpFFS2C95hBUdMH/9AnbYSo/HsZH3JwOhdI2q6ePtodbtJ0ZNWhz7pwZlIT2Njc6yzMZ9AQhT9tcvotC8xdALMyGJT/CRHgAyNfnz/ExPQ7NiYqThj9N25x+CFEUWoVWoKkoBy2HGWgGpEHUR6E3zzGV1frqepnkW2dYKYR8GcyK4JfwN6Wnqyt2FzNoKvqxXK7uQFOAxzrUe13vUne0w4QExtuV3VYM61BNWVwDDa8M92IltoZKN+VqdNTbGYjjg9jxfdXuk2PDNxlTEp8eG01LYkz98Pf+3QM73og6HSBrv+Nfkabj5NvsLn1q8eqD2uiLDd5mPwWR+GI0YRmauBiNj6wsM1SxMk2N9iANQ7i1r/pQ/Ru7ndFrirLjd1IoEifbQQHfYO4Gp8cicxXbVTT5tkFhUFBoF07WaqvMbj0jeVgzBD/3C7sBj+Af+0yq2ott25VZlEytfvkyCCBi4PTxA3WJGRYmx9Ks6qQ6G1s73tg6iIRowqOz0MNo6rmFEPvBydDbfkbiZoNw8wRsGCXJtdunpjN86mUpJBA3Mk7OT16rjN9Iww6CvDSGCl/evy3/u45/j1+94xYbiMDho55GqtdVtJhB2YS8SJtZQVfdneGj+2oGeWZUNST8zhFERJn+mfzzZIif9QP0wsPkNThdLm1t9rQ7GYiALzCbmbOZKc6sr7AwIERXsQxXbUE/5fN4emsZ8jQs4Wuxvjp3TQ/lxs3ukWPM6D+fsXvh6LFBQRiseuvrzZUp5TSagH7asyT/fYTDD9ipgi4uRFls3O2jM3nWhB4wbk3Y8AsTdDZDNW3Bybd7GktzHEzTi5hVY66okJUZyvTl9DKUr1ypPI/Gw09Yd1mjtYeyWS12ZtTrPmXcnLT8rjy1uK9xT66TgeXDXoy8luWuKwpQkmumQ/yJgzZV1D7+EnmWPzvVetJ9yn0s3hb9vCr71SUUUuCZnHNvLUN28xN4D7bPZ3W5ZdUGSwFNni0rYA2ZDLqJb7e4LMmM/lXN85XxPbros82NRy5RkIE3VpRpqpjhacMHMG0lW1kl09h0dbQEvY6mQ6UQ6KMRMPlHaVKuMju9Ud2qY5zGVl2eTJUet7mM1pWZNe7KyA9rB88MyT6X70ulJcBo+viPAsJPYRKcuRDBN4ZvRQ4RSFCAGDQrOaXJl03HHTFdfk8Gxwhf7V03E2bMNMuYmjCWyyPuL6zA6BqBXoE5r3wLe3qAhFU0tN17sWHGTEuMKYnL7w33hC82zmkPx3cV5kPwMBzqi/oeJLABxOQOvp3Pl4IEEYNIjMYjqkqXT6cReovBRvstWDW+31okZ4bzCXlpcTxdiusMv/pDmMSFei7ega5FT5fiCSW1HQxsI46163PrGPK5L9AibPv+gaQ3qfoDnLOdIffqgwm6zL15h6bNgM0YueODAwePXpchcal01o64x+itEMJt3iZLiHprMO4PjATtZIPw0xHI7Rd+D6KI7y9J5SWV6Tq69G4WXeNCPd/czaJCDsu0Kmt8MnjnKtHYMOoEjdYCevYQDo+GmpsbGjQZDbSytqGog2pvaG1tSD/10Jy589AzjCabSNOUVDKlRJXV0EIfxiX/B/qRejAKZW5kc3RyZWFtCmVuZG9iagoxMDIgMCBvYmoKPDwvTGVuZ3RoIDEzL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv/HwYOAABBigq3CmVuZHN0cmVhbQplbmRvYmoKMTAzIDAgb2JqCjw8L0xlbmd0aCA3MDkvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZVNb9swDIbv/hXawUB76GJLstMWRYB8Gciha9EU2zm1lcxAYxu2c8i/H6SHSYdhhyR4RYrkQ0lM/O11ezev2g93Z74n6s0N7akv3d3yeddFcbxqy9PRNeMP5ypXXazDo+r6thzcqJab1aapxyiON035earcxed/Lgt3qJsvB59DLU/D2B6jOH6vx0/3qG5YUKEmtalcM9bjWSW3URz/dP1Qt82jSqM4XjfVsj364oZoIjnU5LVvy60b1b5uql4yqQ+fN0q1qupyFBW+y+OuC5u352F0x02zb5XBqzp14qmUUpM3d6iHsT+rm1DYrarcHstLX7m+bg7q5lLsX8btqes+nS9SJWHVNVX4nXj4H7ujUxMBvq4KpUq/lt7PnZMAk1/PbXURKSWWbeWGble6ftccXPSUJEkyU09FURQzn/Ef+71s+9iXv3d9cE9n6ilJ7GIWlA6qyFEmqKlGWVSCyoLKM1SOzaCm2ETdo+5RD6gUNUflSTK1rCzCipYsS+xiW129c6lwzcoaVVAF3qlvRJLkSxSc+QMKzgyyFE5LhalwTlHCSX9SOPMVCk4rCs4pHUnhXEgUOC3UKYx5gRJGiFIYjXjCZyQKfAY+DZ+hag2fgU/DZ9mnhY9OaPhyscGXcVYavhWVafgMRBo+w8lo+DKxwZfNUXKG9EXDZ+i1Fj5oNXxWbPDlKANfBq0RPuo0wkd2I3xUZuDT3AkD35QuGfisxIRvLvvgs7IPvil1GvgMfEb46KeBby0x4bOcg4Evo9dG+Ihp4SuIYuFbiYJPU7WFb04UK/eTWix8lhOz8GmyW7mfkg++TJTn0/5ZBCV83HLr+bS/REHBl9ElC18m++T9+RcpOWG0nFMmZwhHJm/Qey/DeJI55AeVn8fXyVie+t41YxjHYQz6mVc37jrXu7bzu8In/CFc/lu8ein+AHglp5MKZW5kc3RyZWFtCmVuZG9iagoxMDQgMCBvYmoKPDwvTGVuZ3RoIDg5MzQvRmlsdGVyL0ZsYXRlRGVjb2RlL1N1YnR5cGUvQ0lERm9udFR5cGUwQz4+CnN0cmVhbQp4nMV6B3QT17a2HaMS4CqJJwpmJswEAiSEhBDSKIGEEkroxWCwMbgX3OQiV2zJttpoVK3ihgvutiRXjAs2YFooufRmElq4hJKbzt1DDu/Pv2RwSbnJ/d97a/1recnS6Jyjfc759t7fLq4uw4a5uLq6eiwL8w+KjQ+LSohbGxQbFvzGmqCQhAi/WOd3C1mCfVE9kmTHjHQhh7tQavXj15G8F7/ajkwvehA/P+SMcXFx6XpmjIuL6/Dnxri4/PLLyHHORz+MHO/8d2/kBBc3V1euYOncwGj/oCWBQVHxYfHJ86NjkmPDQkLjXxp8N23qW9PemDZ12jsvrQsNemlQrJdWxUaHBwXEvzQ3IT40OjZuiovLUy6uLqsyrOzc3B1WeN7syK0xc1GmhUcOd7P8MvJp9cgR9cN7R/QaR/6N7Ra6ubi6uLi4rHHu6HlGrWacG3DK9qrzpcfdZY1zueWuk11tTy1047pFDXMbtpIzhtPGreTW8ML4IU+/8XTp02h42og3R3wzsvNvJYKqZ8TPjnt2wbMXn5v4nN19pHu4+z0sDbvxfMzzV4WXX/AcNWxU8qiLHr4eP472GF2Eu+Bm4n3ixItLxwjG3CbdqKeoRCrlpfEvVb7UO/bZsdfHzX15ysuHx5dN8JqQN3HFxMuvTHsl/tWJr1a+enwSPmnWpAOvpU6ePbnk9cY3Mj3VXezdbld1Fzu+y009jFU+XPFIyb3yXy8KYQ4YYQ4ych5x2S6h8x1yfoIUMPZ9x3mk5yEf2CtEc8DAgTtcwVWVDWobodjm+uA6FMBMN1gLAiGs5NnpakmxCN5CmzyKRXkxmlS+klHqyGImlymx22nbyPEGg7pEZojSRmsj6lE05HpkmeQ5ObiRMdodJLwCk9v3NOuataMfj+NH0NvobcGBTPDI8TKZWmyQ1SvtCj9fNAMt8BDHx6eHKvmwgHe1UH9aSz6Zspn2oYODNjO+/VP4p5WF8un4owm86Snyj5Xkk6dtTDvT1NhOt/ULxf9Ym6K/igs2Sh3sM45b99xbbsjuXribfQM70wJ+wgknEQfGHd+z02Yn23YXH/sU/3EN/A29scQzZmswGbI1afUyHDaCt/DGvtloPHL/JMLn5TBwv3Sz5NY/KOxr9DR8KBSViCsqSkoqKsSlIpE4QUTC7Bd+90yAPikSw/1/Lj+qTXT/9uKHvVguLICfhapmukJu5mMmvUqlzSKiJaLMhZkqmSZVI+Pvl1vkq3G0gTc9Q7Fc0b9FB9PENDe3047BLeoztFdxoHhYeYV1p3UHWWDZabMSJpNKkkNhB6VGa3ohUbazvJzCqouSq/18/LcExpNYrkwiz9HjglAUJoZ4O8tp1ya6X7n4YS9IbmC9MJUdJqRrVH3SXfi30j36kDddIl8xcAEOpoFpbu4cRAV/gU6iu4qDCy9XR5sVpLS8RlZHHOgqbGqhOtorj36OY/cefPTPCZu9In0DSKxXJlOoaTMfu10ULKyraK+pJo73zEecGVET0LDkUH1BMpW4Q2Gox+ETXonOZM0jBS9J90BAE4ywuTZcA+8bbuwLd4RBwVGpq4kQv5LuCCrRltF+CIciFcdqNFiuRf4DUe8gznT0+to8T1sQFWDviDtLXNzv2NtMKc0yfQbDR/mwWgicotOmMqKxTfx+pkIuoQRoutSmErOv2dSJ7j1lKWdg7EUsvBNIoW6T1scP15jNjJ7Aao0GtcpIZVdWKhqIAz9UfnNyU/OicgqrXLkzIL8Hb6nfaS89lPVeLmmQFTMGAx+zaOs1DYyNj1XqI7zzNhBzF3svnWeLuLSNuhpWJN6Kb/IWB5NYbWBCrkVKJeyU7JaV87FwmSGJlsn4AuQu3cO62Vwbbrix424LFaYsXSbD3xK2NWErMW/FeXganur87LPDOaGhOipGm5dZQpRU5db2rGme/OrYaWgcEp6dBu5H9hV90UUJUovE7Oi94FtTaFYnun/ZC8G92N9hFjQJS0zWHBPZ0Nhd2kQUl6THWylzoiYmEkev82ZIFRvkpFymFutl/CrGzjQ325y3rzeoS+QG/lq9RPcFDpN4PYo98TVkaUqENZTYtDJ90QqKptU0TSoVcpkVZyCBg104oWtWk0aFNpPEbsdKP9oeoFRlaVINMr5Wq9YSu5UW9Qf4oyVOdVg9oA42J+AabXTVAOC8dJm6q7jgNWmLfyc7zOZef3XpJXj3MtYC7Z3CCIMlpotorC8sLqGwCJVVYZIY+LLsFGk6EUU3tVPwCg/Gza6cN2O655o4a8bO6h0luUbaqNKRtJY2WPDaXZZGe0cK4mQrFUqafFfMwVomxy1cvwifcUB02lGTY99NFhdwNLBciDx46bLsLBkpFoXFRxMbE5pr20razxdRgl3SHpGYfbEJxps/t7vf74X1vVg6zGdxIaznYt1oP29BbXR7e1fp7iZSZZYZpAw/URSZJSJiZDVHKTD8yDPn6UxUMU+n1MhJNLKJO3hyq0U0raJV9Gi5SqGU45oEdeY8hVqpwNH6g9xCdWE+Tu+i6wyF/LKc0rx8oiovJcpKpRitkmKiKC+/pCCzMDGfyk+MNAURUZtTt8VRkQFZ69/GA7x4yfKMLCqdJ2doHXkKlXCx9OkShefARdiZesbhaKWbBy5iUZ/mC9BBgbe0I7sSvnX0Y6vpBsT0YlVws0uo15k0TDZfG5cTqsZzlHrGoOFj20p3OPI/NRoM6nyZgb9Un1m0B2c38obgo/nf4QM9z8tWqbJJhX9hOLFkS0JQALV1q2jVXBw9c/QtcCGxqqaG4uY9lOW8MEmVtT2D3Ba8LTWW8Fx7GJ47m9ecX0J11O7SFhP15enxxVReqjY7AhdUFfVdV2xNssP9H73g3Yt9zvZ5x5Kvfn0VLvu4xUybwU6ey6swlRJlJdsTTZTYbE6qJIrz84tbNtvmBq9JWB9GYV+XpfvaZxExouwMMbUwIHwBEuCbuEPP+O+ohPurE7Yx9Ux9nZ2uGzjhzbp0p20tAW9UwpsuUWwZGFvN1DH2ula6dWAs9vnj+1jIrhBmhtCBiXgA8jbxsK9P5jgMReSVkjZLPuHYERdroRJNpsQKAvtco2UYhhJk9NkFbaL7fadz2NqLnYNl8LMQa5Fly1QmnK5UNTmdhO3PXNgMqWKlvF+4GqaZaW6uoWsGdVYvdZqJ6TzsRL+tafsLW1PD1DHNzfXORX5vazrja5/YGuzcprXpi1ZRApQp7YF/NsF4k+utXrdWdq5wu2LwsA+j/dz/ltIZlFq5IlMhzyQlMqk8XcnPUEiV2RlaI3LDBai1SPxwoRPx93qxhnsgEP6Bs2wc4ixXaCX6qzjrx8NODYL9V1A/pDAoP8IFqL5IzC4xqhPhuW/Vie7/+PbtXqwWljgx6c3DjnXpjqtJnVybRUZLAgavo0dulq3pYxQS5YqB67D1MYqhYmC1K/qwgrVMZUVCUZmorKqssqRMXBVDYra46Lg4SmCT1qrE0G6Hdrs80f3H6xDxFdYKq50CzOZdK0qLz6P+heZxfKpb/Y4Q+YUavZnSGWmTIofvG2tvFVHIHYI5rXn/2PsT3pXSEmIn27yXa5f5+GWHEFhUqA/D+FB/wfQ6mMbGDnr3oNCtj7neVTZb+OnZBDQcPbcg+jXKG5K51VbHGVIAC4rEcHEXNCQ6Ke69627s/wGBkJ3wa6rpT3vRQcHezJbfUE30DroH7/x6bBDtT3tt9GeC/oKW7mY6mcb6PUOEfSwqeMM95P3bjXUyDQ2dvxsrAE+TmJ1iczXClB9gAoTBcDfYwo4TPhkVSYfSIUExjKhflg65RVqyAUahix7bDTkyM2HKMRQYqe+A/gExnIFH+QYKRsHpgpbCqu4Bip5IJ9CRkX5MZP9iFxTSqO2h76NAD2msQp1V8i5EeyR1aMz7dAM/H0BHxoYPzuhQWKN2+BpSPT5GH6eHq+j0utGzwD+pkyno1I4W+KlssLAcptsg+LFLuNEL78IU7KsbfUqiWDvE6tmZZoeN3jlwHv592LzJK6LzaLPSkmXKtKaem+RRHWhNYjL4SkalJYuZUqa4tpYu7p8UpovVxdiRB8z0UOiVOj2uU2t0OvLL2zV1jpxmXf++4+loOiQomInv38UBRVxoZkZ8VESYKCkhNSYjScmH73nY/SGu6Md/54oEIOm3nHd7Ya3z7/kXsT0wB352Mut6uZn/pyYzXb5u4BRqmEamubn2Vyazz9pN52GfPzaZTc0NxbVEY1XcYgrN483Iknsq+m1leZ+hsdHlA7Zyoy5T/wUOb/Py1Hm0ldzX2ZbbRDSWJiym0ALeDKl8w2/mOpwE68ncdY/nTuPdSjv9ttfypHUbSKVSJleZ+C2ZgXUbiNUbwnz8KGyPXC7Lpq18ATRaxNVidic8gzjAUSe6F8BwpoHNgLew5Q8nA1+on6mgP1E+2WkD08zU1LQPWqNFWqVOdjWSneGh2K/PO/kEcGiUygOFPtJxpAqlQkWolPocJYUtRX6sHk3QPF5r9CmFQZX9ER9bHvBoqmxlRuwa+eiB86xjysqaB89ziV5eqz/Ax8oa2QkcDRcCHhVwsrWGLANh0BlzdBTmCQlsBUfDFcQ7yQw7vI8he/VibRApFTZ1ODlFP5eJzQkb5DJJf8BlYB2vRndOTWqVWjkpp9PotG0hTNiAEdmjzM1YgmNtyJPXz1GCUmOJyI15tyj45E+ndiryJJ/gaB1vYc3ib0gBOgje4OJ6Blzc4DnwFlZVVFRViSqio0Wi6OgKURUlgLEqGwTvYkckumphkhu82SvsgQmcXL1BV0ZACPcQmm0NC1J4K/tProHpYZpaGgfjz0BdmDalE/mzpzwy02Ik6QRKfGQTLY+UbRmYU8HYmJqWLrqhf06Q1kdX0MIHF9gqTMjWmnXU92DlGLh3UTnnSazu2nIDtDfc/sdRugApH7O3DLvr/V43mN/H2+7wTL/ibQe5MKW9zFZTkBGaRybnWLaXEIVlJcWFkh3iAmqHSKQNIt6fMg9Npf6ACE9PHULSHIyjLwAeDM9n62ROGjxNZWPPJ7pCyCU3aHHK8C3vCPOpJpfUq9QKcl3Y+ti3/TUSndQk4xe1lxqKiEJtXBiFennTY4Z4hz1MPbO/s4zu+q13mGYRl4vZxhPu3ezTWAzMYeuEsIg7G63/AG1YhF7PyfbAGk5qD8KcHpgJw6BidKqVI09JkAURyJ8bpjHrkiklrVZStLdkZdYGi9JMWxg+FnOl1GasI5zCw9gOlkh0hbKLbuw8iBZOhzZul7pJk0OqNJxt3Gy5TK6gls1BfDTjTfQyP01riKkhYOub3M1B6q0D8tcxzUx7U+MQDrtJJ1Z14F+d4uXlF1nNCoOEQm9DixC1oLW87i/OwLBTd/mCaVIH2+Fwb/+73xlYctrnHHaHHcMmC8+u3TeJxC5NWLJiztpK/0+DqIpUDnYrKi0mOTaB7x+S4huITzjr+QBGHb9/8VBs9/o6ckErB7vTsfPi3uM4dgvNerRV6Luo9h81uadvHKQ6ojlHg8p9vPFXPkrxJbFLOWyH8ETZ1s2e631jEqmIIs6ylmxbLd5e13iEFEwziYF2wGGHa9dVCLnqBlfAJIyZunQiGr2Rn6HLzJGT39Uc3XXgBP/o2drbvThsQbzmOWiUJ8Lefbd9DrxY0ZSTV0Oa6oUJ4eF0CjEp4X4XPLWra8+xg2HowwRVjCyKEsAoaT1k1cP5eteG++zY627s3x5OFKJZaC4ahWLQYngWjYG1MPxO+aGTlMQkz7HgwOc5Cs3VfRSlTGbgx9GxdEC4zxM6E2eQ8XsUlYoAHL3B2xa2WOZJoGnvw2zwgPnAhZHAhwkt09+toCy0RWPRq3bJm1PP8s0rgx3IjRCI1E3sT07y5AaTXoAwbuVXKjVl7jKfMOyV6iWaDBV/fmLwqrHEMm5gclE3xU77NVvypX3ooBAfZvNfsCWm6SBjJwSeKLMBVn8aIQaqFmIueNaqE93rTvl/MXcfbLqyowe7VMKuYkcJi3bsKC5JKogReaeEiSjsXElORnjxKmLajJVvepZFVMVQWMvW6LjUrWF4SHF0RTqJnZ/quS1681b8nS9iLgEBE0+AS11aeVQZWRf4MRNMYGe2JseqlHEUnSal5URUaF5rsaHEWkhtL6vKbiK+/Lznnx3bK6NqKLOxOC+XMBqVmQYKu1SSpcuVWgjs/FR04tFYodJSoMqtrdLmEV276NRqqinBul2Ezx8b9FbI+9Un7ZryageJnSuBlbBLOMUnKfj9zDPHT5fX9xyzb55OChZK69PhTdbH7t59BjKvYW0s9XCEMGe1pmgSMXHa4rHjbnp/GUYdiT8fPQmf6es3a8rK1m8SSCwpXSdVSeW6OTqRdRMfaztWFX+LaGu1lDqoQ/X1nx7HH8zqmFFLrix9pfEafqD7wOGva5cvKSYtqlzGZFR0Kqqk+/iCdKlNIWbH2xKLId3m/lXvqcOfXQ2/jtkkX4FAiEW6TM+Qrxm4qhpn6GCvGULOQh4nI8/xwMUKvB/3lQd7zgsKWLyBTOdhRZJrS89Mn4JP9feLjI9U15DWHFMhXpxlTkxNS0rdUrzh2lfHL/8E/IknP9hLaniY3eX0vkPtl/BO72Mvf4CeW4tm+GfIQ9KzYmQGsptr0iqyKME0iQNOd8G4vxsT3eHsLewOnIXVwtc3frwyKL28OI0sTE/JFxNJSSmJ/tfDDsKzX34F7l8vvomGbQ3OzE6mimEWR9FQJ+8kauwaXQuFXSo4ma3jYHdkazzl64ngEI02lApDLZzifY26euJE91bkSj0xR65NNyHophskSYWX4OnLkPFN3PUthyiHyK/Gk3j1DTQcbXrJ9krPOiq6yr69idCxXwgLC2QSK1UrqvwQ4fibymXbvcgZCZsyk4kpUvjwJtCftrdRgn9JW9grNteb1+Ffe9zgI7ZYeDVff2lAjXzoTXRgoD8TOKBGRx4HKK08tBU8Ar8Hvz2AwUISknhXCnVHjEOjlXjxpiH6dyG7UDkTRzQPDUtDOJrt7b+jOpLc1KG6eAIXdKkb2RNNri2s3Y3tVAn1B8yHrXv5mmyJNp2IWBC7DrmqkKfCIyVLb9JrDXoTde4BLIM8GA6v80sqtUYLbpTrssiMCFUkgURcn9f02mBK4Sldk+XPV5pNKgtRcqqx/gIDIToPg04pkytl8mzqNfQMWoOKJqDX+bIsVVY2LtXL80jWhVv5rUpNCVAExB1xbQaLG5RBnDA3r8pqVpilFIrmZqTHJ0sNmSZKME19gjU63PdenXvho5sw70vsxKdsqFBclFxSWLOjNEdlUBlJ7JzKKDPl4OUV9efqu2MnL43fsGolOXceB7s16ZVU71W4ultTR8J8bl27Sk3l7jNfYGpk+nSNVMVfkJISG0KghdzOUyf1evK7rzkHe1p3X8TB5e3dM0nsBHJbOGPlY2QedrjufuwexsN9YeXt49/B6C6+VWHK0pMTI5f7rf2Ev3x+xNQPcLQFeAGXYNR+wG7c2HwJvSgKzNoeSWaGCEttNqaQ+Gfp5I3oKb+Nm5atscOHOzUVhmpKYFfZYL8d1Hb3B9ch4vOwOxgLrz4cLQzxZJjAPw+fm5j9TEN9herayPHYT+C979sb9xf3vFNOaXgY21Xetnc//veom2gFGeqpCiFa0WfCU1zsJxhzcM5b86JXoNc/Tq/4lGIXDNunNt8kMfbAucgJ762KnE7N5QpWSO1KMUvt7s/1Xe6FsBtYFcxiSaFMptCYcFjGw+qGBFBx/zbXm8YLpJOV20msKkuvV1gJg8FsyjGZrQa1JZOftLNG5iC+hxF34G0QvHXhna1BKdERlDFCuLOixlRNfNo19zXE3fzu6xHi0vJECrS8Ep0510IKWlU29mxTTqI77LiOnYIfnEkAd95xc2M9Wcq90CGaU0hZ8hidicIastvl3XQbn1FpaBI7pQxDbvIPiHe5WMMcNFyvDaJUKhVNKXylGyTefIXZSlsJ7NSV4vaKz4g93AZz0ArqkdB57rOG8Lduprmxewh/m/WEvz1mOB3nYOFlry+x72Abe1bY2ixaunH1nFe3U/ptHE3hDnUugd05eD4VcdDoaTGhXpk7d2RQedJ0ayIhFielBlyLOQIjHlwCD3Cd0bTKTNEaDvbdF007W/bhNdllceVkaUJo4QYCveI3OXy7ObHMobMVHT9lraAEWnUTNDSeTCxLhHXNukT3n65jvWCH/xJOhcXc3dbi/eQF7oWCgIWllFVl0Zj1fOyCvCXtviqHr6EZJYndU6Zk0XEEyuFGrmKYgD8HH9NwhLERsI3beUWlpvK68j/L6ZYaMjTpSv78xNBVHxKIz/XbXtBBgeg277o23ldLGWQlaoOBT1fQVXbcWWYoc9aKDGK1TMZfp1Smv0cI4C6aZoPXHeEtcLQW5tS6H74C+DmYfRIWXMGuSdgr54VGo81QSR4BS5p+fbo8jlMhDSsMJ8YiDHHRyxS2VxJQ+v63jv3V53eTGpqDXZNkxWbHp+GpxthqiDoNY4ELK9GbMA5tQwloOZqLtqEwmIo+gCzgHHG0HyHTd3C2ei6Pf49Alg8hAl4DKXzwPbwOz8H8V5E/mrnMZ4IqU2OmtoNcGJbilR5BYnsl8yI2rQkllqXt7jxaeLy7m6qtaTUVEtg1SX11bBAlQDelD1wPPnA72CqMKourri4rq66OK4uKiouLIgVLVTZ46UugbO6F4I7cYQZ6DybVn9kJM9FkeAfh8BxW+RF8Aj8L4+1Gpk3/BHQx9BY6MjJyMFlkV1alVPnfRJiHPlutVMj5WPVH7yOXAK8EZaiqP4xzZlVqaqroisGc2w+SEF2WrrTu2G2PHKuONmQemuXh8E5VbesP52sYG1PfWEmX9c/x1aZpAw6+BZiHwkBr9QbnL137V0NHmb5+IP2E1bgk0vF0ZGT0oIR87NZHDQqLMi7sk6ke2VIFk2XhC+AVlZ29bHd9cJ3l3Xd7bPzW/yX+mph9TGPDLtUPI8fDWFhxHGhYgd6AN9A6asE6VSDR+uiQkI3nORx5eyDiDJqPpiBf9LeNaOwkSXGdM6gWwIS+lMYjm/v3e9hJe7Akdh9rEqIrvCS1JFuRtqMhikT32UWI6M9EtCprQg0i/qN3edNSZB9n90vSyrQxZTvb6V2D4ZwxRXcbh8M8uzo/x2CRJBSSWBt8/2g5J82Sm1lA5JmsRRSbwbtVaDg94Nn9aR86Trx5SM4SSzqdXaiYigvW9CcN34QweNoNLrPjhPsVhgyx10zk5ZEaKFen7poPnh7JnQrrPuOT9cLpUDo8PHIwmbdPZkwt9oLn0SmPNINBlkuYjYZCIwWj4bOi3ZbyA/rBxGEcLQoPY2IHJBGgM8YHsO6B6+kHbqeP/B7C0D3s97BGN9FoSHKFUU1uP94TRiSIoyMqpDuUVJGqUBaPi0M2b0gnpZpsYzZ5xHKo8zR+RNQUQA6U/G7d6yv6bbp74e76y1ib5HeFv3jJ/0rlr03y/1r6w5pd0Cj45T/tGTAXiR+OeRxwrf2DVPUW2ocODN/E+PxlV8Qepr6+8/ddEexYk/gh1+augXdgHsxd1wMHYTT208Nu9qgQTX20UMkgkp2Zst+htQ/opj+9hQ4ID2W2DWLt633K0giTaOcSD12GVpqJS+msrBQSCVG7nEET2RUZjkq9Q9O/QDi9hQ4MjWKi+hdoUxrpIk9Y9ajRI1VvkFiIXIPZCa5J8CWn2KTV6wmdTpJioICHrnNSDHqplbAYLfl6Cjaz9bmOHTt7BoSLorfRItEWJmBQuJ9alM3KtK18ARL/Og/EzhUe5P2vVkR/X61raKUbf1MP/W3uaSCfCE/fc/+yd8vdC3fje7H2v8gqJv+3s4rt/+OsItb6BvvFfwjhx7HMsfuuN6/X3r9zv/H/Y0BTy0qEotKEiorS0oqKhFKRKMEp9OoXfvdMgExo688vu+6+6rYb9EJfHUqFQLSYNGtyjNocfngjehpIKMChAIYDWVdPKs3ZRgnDRyMmTEGz0ApcMBN9VPvQVOvetT/uFMw/FbcfuwXPsW8LfUMivZfi6JkHWy75k9idE6EVwT745rBQn61p1Y1SskguLRURMZkp4sBdy7/+Yd9nn+2S2kMdFHaurb6m/TMcnhm7e04L+YlD1NCBt9sdHa35UUFmMklvTqggKk2FJU1+R18bv37JEgq75WcOc4SS4IsuC5MKYgu37eDP3/VR81e4vaCsYidZnFqeUpvMP+t3IeBNPCI5Oi6BFKAX1PZU8S+ujMTlF5eXJS7uDawb1nCGXSpUKRQqivaVh2ZuMimsKqu2+FxtYQ0Dz2s9FiHuK2j87HH8zAy1Uo5n58jzSSwGTiit9ty9xq7ROlmGJoPAGrZHxa4XJ2ygR6PR3PN3f4S3jn7Pzy/X5uhwnVybTcqjVVEEWsrdlqHXp1ECeFVaz97pS3otue/2cAp8IYQA9DII0CK0HnHQFLQebYSX0TMwB9y+7LzcQzYfLD17DUdfQrsQPP6FnkK+aNG74xAXCRAPXGEdBH9z/RtKgEwPFyW6wodX3cAIemGbAlJRICwmpaqsbGUW3xYETyMSFeCoAA1H5LYQUis1ZltoPoz4/g7MghW4YGGRGC7/lijXw0Xhr3gqdo8up6vtuJ2pYCp+y1SnwGLufqt5N9nGfVDeR6ktGm0O9RtG3atMkdOxTka9bc1fMhoH08W0te0Z2hT2uMC4mSf4Z5+Nd2VgJnwDY9zYdezPwvNydYzYE017NMFDwUXvsJPjjxhyTxr7zWgA7UuHhIQy4U7FYsQGWY88J6VyIWx8ZPJINRizzYTFaMozUBDAGos6CpqODcx0ViHj430Z/yH+/z8J2dEZ6HngfvqBqAkrgWf+Y5eP7VsPuX9Ai9EW4EOS61FIcjsKKcJl3V7HjnV3Hzvm1b1smZfXMlKQrrKBzg49T4rXCXewr39ki4V/6Dkdh4eEa7N1cU4jPoeXXVqmdBDwSQ+MuH448F9oORW0KjuAwD4P3jDkurCvH1/Y9Vphdb7j7KlT8QhDLhu2vBYboNFKSAG8isQ9h3Ydtw3CnT2FBMIu9Dx6iokkJFKallJajU6r1eyqaSuxm27kntrddoL/GPC/04pFMAINh0mJZHJmiiQ1wycsICAqoDnRw5xnzrXk8vOLSvQm4tShJG8YTkVcOJt2jfjxu4bDx6iUHZzgJbMSNhIfeuU53qKQ7GHanyqSoc+X5iaC3O4sbkY5O2LCnVWNEB62p6mv+0CmUZDY5xmRUXQogTYe5N6zXz3Zapf455AbzSVptURpSXHJ0fc6p2xel+ztT/ltylwxG0/bxPvTFpjHTUZtQ1oVluqkj1tgFvFqcxK9KLTR2R82WDh1ON2wo2mw9MR/3Nog+Erawt5scG247QYPpcKvb7XfOkmZ5NkGCTF7waKIKQQipsDrMPHGzrP1bdSnXYeq9hJA9sx4t4KyKsxai0G+N7tT2sPXe/k2o2eI9xZEeK6ilqwImPQyjub9hCbCNlLwQGVjr9jctfAaeu2h8L9GwMdQCwvQ+zAZO8U6vheiNyCYI82Vmc24iTGZrCSMgY852DFHW21u22BhPZiOj/cbpDS7lUWyuHD0DJrvkSWTKRSEUqEzyin0FEyPalZYDgyQoWA6mA4IfFKSd2rxLmWRvGUVjENbPHIyDFlSXKbIlGWR6FW0iYPdCtu8LcNXMRC2NTA7d+4a7Obaok3Sl9nBA5Z75BgMBi2h0ymzDBQ8ixZUBegka4fUBxuY5ibb48oq3RfNnfLTppj9DvEF2/sZmNTsfrd3zgXw7cXusV5OauvHw3pPMM1qErvdlxVKz4qVpCr4+Qmbc0KJ98fPQzOpSB52z+vPW6TsTANjr28YYgfX6tOd+ejfkC7sNnqqgwtTjtltNfWp4bmkId0stSr4clqSiT9azpueKd84JMldwzS1Du27wu6t1W13guj/Ao3oGUgKZW5kc3RyZWFtCmVuZG9iagoxMDUgMCBvYmoKPDwvTGVuZ3RoIDEyL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv//38DAAl7A34KZW5kc3RyZWFtCmVuZG9iagoxMDYgMCBvYmoKPDwvTGVuZ3RoIDQ1Ny9UeXBlL0NNYXAvRmlsdGVyL0ZsYXRlRGVjb2RlL1dNb2RlIDA+PgpzdHJlYW0KeJxtk01vozAQhu/8itmDpfSQxYaEtlEUKSVB4tAPNdX2TOxJihRsZMwh/35lj0mr1R4APZ6x33nHA/v1dphvlTniPP/N4R0HM1qJ8/K56RPGdkaOHWr3gqhQTdFhBb01ckAHZb2rdesSxmotL6PCKed/KU94bvV3gteAchyc6RLGPlp3wRXMaAFCTVAr1K51V+B3CWN/0A6t0SsQCWN7rUrT+eKGJI0akL5ZIw/o4NRqZaMSHL1uIjJQrXSRwlt2TR82H66Dw67WJwM5Zamxj5kAAOk7ntvB2SvMQmF3oPBEkVer0Lb6DLOp2B/Bw9j3F/RFAg+rqFX4pt78S9MhpNHwbTW6BPG99HHtMR6Qfj4bNYGgEqVROPSNRNvoMyZrzjnfwLqqqmrjFf+JZwvadjzJr8aGdLGBNed5vgmUEXGiPFC2J1oE2sbYMtAixopARUV0H+i+IHqg2JLokWhHtCXKiJ5oX6SS1KPejiqLsT1RVKiolodAwjeA8yVlCvKXkZ4gf8WCiPwVj0TkbxEzyV9B/kT0J4iiv3hK9FeGhsfO+tb7CbvdtRytRe3CgIWL9bfYarxNam96vys8YcSnv8XTa/UX0JsI5gplbmRzdHJlYW0KZW5kb2JqCjEwNyAwIG9iago8PC9MZW5ndGggMjY3My9GaWx0ZXIvRmxhdGVEZWNvZGUvU3VidHlwZS9DSURGb250VHlwZTBDPj4Kc3RyZWFtCnicpVV5VFTnFZ8BZhGmY8PzIb6n7xFF05zUlJJacalrgqEuGEswKBpxGARRMMAM+zLDDLPvC6DDLuAAsg0DooyiaLTWIJrYk1oPtU3aeFKjyUnS++xHm54JmHjSJsdz+sf7lvu9372/e++597JZQUEsNpuNb8nYL87Jy8iS5P5GnJORtnRD9qFU/0MsQzLzdQKKWSBgUcEsWqebXgW8+R+Vojvzw8l/ajkLWCzW6dkLWCx2yDMLWKyvvhIs9Is+F0T6t78LFrMC2WyucPP61Oz94rhUcVZeRl7hxuwjhTkZB9LzIr49RUf9PHppdFT0LyIS0sUR33KK2J6TfVAsyotYL8lLz87JfZHFCmCxWXPLa5iXa2tqIdTR7Wq3cZG8lUcFB6hj8a8Es3SCEE8whIVAmEPwI8aHB7LYLBaLNc/v1Ry9Tqf3O+Hn91P/ci6UNc+vcivrPfZ89ir2GvbDgHUBVwLXBq0MusyJ42zhXOOu5nF4w7xJvoY/NWs4OCn4QUh5yO1EnY+572PrfEykL1AXxKgfbZ9Sc//4LwqHNWCDNcjGmeIy53D/CflvUAS2r984U1YeSoZRHPkvcI8rTJV5mS5vKPwOgqMAx+6CnrmGextzk9du2/YzKW0VcSyN1YajJDZx7r0SJEC8TTlpqdLjrjL6aEVRUxp5qPCtIqmzpKmCLuwZLRshIRjC7wH9bvLV5RYauzvUNDJ6hRjKHUfUopT0rExKkq88UkaUmvO6hqqbOy3UFafXeJKcocF2wyL4FSwMBJsMfwBht0EOFWj2+BKEL0FBKBnF3EaRsIQ2M7/H+wc3o1eQYk+CaIUW1twF1ek+Dy1Ev5UBzR6BJYEjl3Bx52GP52RnX3+mWyTKyEylhGhMCPF2aYe0Wco8OhkKgT7mJR/mehQShq3WVd3sIJgXeR+6zDeslMWia1Ja+Lu0RdqUvVJ9kiBSqdRJLEr+DYVLHUWgk7ycMnOpi0J1cC36C7TcMP08b1DtzrC8xZ9axsOSo4uqXlFQM7gRfb1+aKhO6xNEzuh+xVpk/BsBPp7D4LCYbYoyJ4W54IOphZyGnIYCHdHtMNrraKFG5mW4XnYvREASRAT2gghHcz9fBsTNtxt6B6izp1zXxwiYG30fPR+zNWtvKiV+syh+OwG5sBO/PrwSLUCC5MwDKzJh9q2Pjt0Zp4W5dikTfZJtARG8CnMD4WNmCX5eZS2WvLEabQ5XyVVWtXULxIZrzBqz1lTap6wdM89QTtOKtLvS39CnPQ7HJYUhvyEJ5qKJ8BKLS1lDOhoMjXYaFsA7Dadq2kfN82aQEm2mVpKWpj/yTSCFm2V/hpc8gHlDe4FEJEQABRh2n9kIOJ6y//UKMYl98avdpz6hrXqTmQAFt8Xsqr178B56jsbuL0SCF9HS1xq3DabSGX0jxTfJievd7/nomqo6GYWssATXd5v7ahv4LcfaHE6yrfetVUpdmUZDC+GLeinDv1XkCv0EwmDZ9DdnPnYHCkCIw26eWWc2Ey393Q4X6XEX7qDRKt7yYvl+9eNMevWd+jNnOrSD32RSZCyy/4mAKN5xbYPaQdX3DVYfIz3t34e9MPQEdpuxeBoLASLfsrTloszXqMES0Ynt5IGN4swdNDaidqubdQR2p1pbaS4l02TxpbFyjdKQb1DyL1Q5KncQKJ4XU6HZVvWtEa9+dLj9CSMpJplxkhBWyLxFUmb2TVDW6PJDb0EYxEAE1n0LMBzLitGUq8QUNqiqdqqdZI3TUWuv4x/uvyIbJiEQZkEALLooGcvspQcO7HYkkocS06VZNOzkXTP26ii7wiSn0spXVbysVpfrK8xy/tUqszaWgDB0GG/qajI2kyO9e59fUYr4q7PyqpsLaCF6pl4KN2EO+xMIC4QCaMR7nEdrjlIOm916lLQ75TIbXWl1VTaTJ9rd3tbD7gPp4sNxe2gVV+OuGtERdm2lrZRMLk8sjVNolIaC6XDIvyccowNPxtxU4Q8HGhOm6m4zZQOhvi+fhVkQDXOw933MLjynOavnxImmDrPGqrZT2D21VW1zEs3dw2fOdm+Jf1W1LzGJ+uVK9GMUXJStPjLPlMlhwrjVfdUT1ot8S5nclEdukmQd2UuiMK6x09HW5X77fDiEQICn5R7x+UsXIynsfbQodulWWpgq64d+H+wbYA9BKKwHIpBJZN7BjdXa+koHela17sjaOP7auMyFLxDoIASnfApRlyD0g5F9EIR+Is4ok4gp27snJ073vX1mwn7RyEedqAtv6Ws01JHj7bHxiJW560BSQj9scOqO6520EFz1Urh1Brry2S3WSYiYtAE+vQcyV5gGHEWhqxDFm2w3XTBSDouuSWbhi7QbtSLRer1IEClT6iQOJf+Cul0VQ0wt5sVkqxLU1IzUo7+l93je1XoEkTPIBGO2aZKAJLiKkp7uX2bx09kWwnKZt0wKfV4YGAgF7teeBMAL2Fn496OFuAiZFCLyu2yxsqfju4x3267Iq6WxszALbeDs7Rh48zLpOWc0O2iTVVuvsvH35rV4s2k0H9I455v+cO4zwlNyeWsv1ZSW4FxH3kPxOJq9vmA5tQ92c683N45eGs9FQkqIdkLmbXYfdAdCK2TizS2napyVjmwaJXOlOfuLKmpkLbTQJnsHHngr8uG4v0b9XX8DhGHjAGdwQ66hSEeU621VtWSv43LthN1g0TRoLPzXzRXHLhJMIg8b/B/VWPZNNaIwHjZuKcg1Z5EIRxzEQfO2N8aOiOnsnuOlY2TbraHaRtpyGi+SJkrKyaTUMZg1ahmu76DbXG3H3GTrcfXBFhppeZU6ub6SEqLieimzI/9LmMP+zF/DJdP902ca01FOuaWUyq5YWfndXpXwdMWJSCYLP9hy0HOqtafVndeTkpyXeZgSwoMaaZuUUcPziAMcXX6oBShsy6MXgI+bV6p0v1bzdbwZzaf1f9W73cParseaNxnVRuXkYWZFuOq8uea6aVqK9mjC0Y6p7ZwqLtrEbEcpjyf5hMqiVawTTUWFK+PLc3dUzah16zv1LS2Xte7HauPMVW7zGB873sqEcExcSJqScRRGp9JCWuwmu4nGEkDCtHIMXOHVrwePv9/B6umeJ8RhD6/N42mo+4FR833jItm3TPTym+IESt2tcuuI/388JMsux9+Aj72hQyBYDAEQDHOwATgzgu+3thUOkRf6G7t7aeyQplplK7fxZWUyVQEpUdaN0AaI5EBk9IkVG1BQSlx2taS/p7Wpxay1aC2UxqFxGBx8p95W3UV6uwsRRr8q5WADCw+uz1pNxPYd+MuJS52tXZQe1uAonJefk1NcSO4rOdHRa+y42UwL0U7ZDXjfB8/ZQz+AMIQBhjAIxz69ysTipSWqijI6i1el15qoa1zNEi2ak0Sk2zMaC6mC5h55C3nhSnt7A12ttJQ7KFlZjp+wxOWjfdp/PCQ+5TpqTXa6g2dSG6oo7EM0i6s/yTGMG4d1hEVtrKKwe4q0CkUxXaTIUirkfIVcdWQVIUQF9dJHG/3F+RDCsN6HgOExxfJtT+TslP7Cf+VskmCSedjEDw5L4X8AHe83UQplbmRzdHJlYW0KZW5kb2JqCjEwOCAwIG9iago8PC9MZW5ndGggMzgzOS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJzVXVl3HMUVftev6DhO7Emiq9oXsAlItjEEEzjWOXnAPMiyBSSyBGI4Cf8+p5eqrvV2T/eME16mZ1q9VN39fvdW6eSTu+0PVxeX20ePTk5Pb//zDWlII60EpqVqjKBgjDXfnpz/+uPbk9OLy399d3f7y82bjz46fXJ29FNDm/b6Y9pQCpwbaXgjhQAmqZXN5buTS9KcvWwIKMIto6r91n6Ruv2mjeBUNC/PvmwIyObfjWhedM97FzyONNdHL4++Lr9LMAJWCLvqVRoI0UYL/FVMKFBUsP3O6umLs5OAA59stxeX3799883J+e2P3568/OX1tqX787cXb97e9Tz46uK7H24utj/c3vQ8SJ7QXfPFxa+3v2wzHmkCRikqGkMkEG65HiZz+XNDgFhCrSKmIcAo1Upo2hDgirQTYs3PlzcNaTgIQqUWtnnXkIaCZMxyZYNv4TWkuWy4BUoNbQdx3QgC1iotG9IIBpJaZURw73hufMZleNY96zo46Z85fslvGE9dBs8ez14XR0HCAftnXR59f3SV8w6jvCEgCbei0VaB5FKojvK0pTwdSNsKiABDjbFa99Tyv5gE2b68uW5I8GPNQLQEI5gsj4NxYEIQ2877Ovg1jqgdSPBrwUgsSC0MzUhy9rKhnfb0ZqTlg9MhDaQX4Fb4OFCtOBfjl+CCVvJoxzvTTYIKoJozZsarx1P+rsvg5Hh38C2/ZTx1WXo0iUYxvsgr/8sfL24ePTp5cfbZk4bkVpUJ0EwI2mjDgWizm8IenZ43pDm/O7kiDdXN+dX45PZw/u6bh68IIa8IocORDUc+HMVwlBvpLlXDUXfH193ntv8+XtQ/5yb4TG8ktH/HVfd5FzyGUFW5Q9dGufn2/POjp+cFmlKMppqDpIrIkKpME2kMk+1XK1q6tvad9991TFXa2EVE3Rxrd41M/lan7k2BbOP9Kvqre+ddfJUjrCMkI8ORFt6a3zU8m7n5yGAe0Z2eUSpmzK5+SksG0hoRhRITYt/7XRP5XaE0aKoki/xuKCasPgilBFCpVwgJpnmMFyR/YC4TG1ORE5bwffg9PIa5s6p8t+fkwCdOEinSlbeS+mDdMzlNfrN4LP7dKycenx8Ej7uXimQQcmKQw9/5MEjeEaBpP34XXnnPvTQbn1Mh92bPGBExpifgVaQWRz+FwkZAaNZ6OGYpWGXkeO56PCeNbkNJ1VyP947njr4/+sfRTSTgHBFwSYEYKYJYgKQiTNtQti7FjsneVKiIubEovK4ScTT8dYMukIlwA0RJsXQev88l8n4ywG4mf0i0JJDkP5auf1CfjURmwyQQsXw2Tqo7KX7VnXrgP3Jr7lQntQGcb44VWGutst69O/8hY0H+OpqbyubGpQDOiWaNsgIYl4fxvJtUmjAr+KeyHtdcYZ2VOpuuoByMNMzE0y3zEoskWMSrP7cffxm52n099n/pT+aff6kP3WCcMgws0/oQnIKIutuQPSebY0qAEEI48WKX8Igm7mtQ2fo8LcaicJ67sohsFI8HuT2M11OZ7XR662M558slEhQTjOGagqLWHILhOZ2C8cYO1M0LUzlKMYaG89hZ57rPXs4ehizslM35eunPPBjVLzz96iEyeIYxQRHglB2CB6MN8QGgE9ZhXowgo+YYyYNR727lZgl1e4xCviHAGlTEzUvtK7AdE+A+1Slqt7tqlu4JjO3CAiGCHsQvxjFZYjsZpmYS43k05F25HmhYR8NuVMZHHj3NbR5tqykfETv5zFsik83DljHCFgyooXwFCsMwN5+m497tp8BK8KdIHvnmOMFpEkjFaYv/7VQ+xgvGF9fppBE6MdtmInS5FFMCArdgQRiQKnfgY+8XI4TEJ6fPiRAWzwz5v/Pk7fGD8PWpoJRQo8yzEo5w0yDcJBKMFEbhmUidX/cSJiRGOKY72Qj7MGNgiibsLdFsjx8idLF1ughjgXKq5FK6BM4r0fh+Iqh9i4T+UUzZ/nH3MTI/DinkyRFd+kH1+hRHyrhS18RU6VLPPPw9C5/rLGLk5IuLm+8evnl7/OTpJmMX4xYM4XoOv9gUv6ZxcjerwXW1OumkLwJzW9aGp0tweILiYpEwyyNhzgxQxfYjqNMC6a0oL5ncAkKd3pfjLfen8ZjuZAT2fYRp1F/bj49nGodEVBNdqc2zFmKWcftZAo6A00IrIMKE9cTdWLsj/DFjtBxVR0o0SKHsnKFPqmOljlHRnmSGDD3eITPMI3iqLZCZs5pgiCggjeUYBNHG7Wx7XBF6NPjZd/yVcIbqpVUjRTudEBY4YUqvadUQygDLSkbzhyJ69VQSlDBCry5gmbZSKcW60XAGhtHDDCbSkAKs3Rf5eSOkAMqorOMyZDJqKnjZaoE6SYoQtS7g1VaBkUTsZdDKB7bBEDfHzP3d10xjbXCq40pWPpHof2+RCWmEC1yDEkQuNlN7z0CYQci/drR5iBoiPpEpdLgIkvqyAo7MFRhLuFkzVh9rbc7/WX4zz4FbwS0Iuw8iDbAL4RtpE0Smx08IR9SHUyRKoQyI5oNFXqQ+voyc5g0c7w1hbKNTHzkRiSYNKlllrIIXjBrKqmgMqgEcifO4NSD00KmygLefTAQMSZj6eMcQeUECWOtJKVuShEdXExE7mlYXOFiuEIYJ22AwTsIHjbjkWKzwKlxnMx4gMyOAS835NM8n42NX26Weg84wx1Fe2rOQJCeDa3L3IuA2L4DbQoOUZg8y7Mh+irw/Dzy45MCk5nL1+89C99CT6GHkMQIB6Ukpsjv0GNVHQPyT2NT60MUxyMMFT5HJ5wGMkK3hNVStnvwzPx/HhjSfSoHNKGX4NLHKVfQHmR4COHMjgRvN9NLp1U3jfdxkJLhVtaGvv+7D1E7VLesEzBA7sb2jc1lKNoM/ZgKHk8AFo3IGs6YNW1LfG45zLFQeuzFpwMg2n1ktRnU5SMvao1NNOzn5it7MpPNlTrkTxQFyD1cdXqgssVIg9loU4lnKwFph+XpuRAY7iGO3c632aIufj8kbExsmuu/PHWs3x8OZe6Hx7o6fuRufI1TIQ2dJDUi5FyrElhsZBRZ+agacCGKWDqLiLHZ0Dk69Ry7WDWYZX/amI27ITMoORaw5a6attJfVNKishI+QN3pDnhKgVF6smJP+wYv9DooDRnFMxT7NLmQlIXTFKma5Wxl3SOP/lPR0dkXq8wI53IyLWcfHsxgyoYpIty6XFhgj9v0XHZ108mCaZW5NBC9XOxYiA3aHqSi++uAJ3jNYFoFa2JP40bFRqjRcZDWKQLqXOW8jdGZWgSQb0Tsij0IklfE6HLItw42pVvjOeVXutC8BsUnoMBd3Sf1BOrRMOHTw6lE4arfVANdKa0xucmKDVaFf5vnEfEBIIN3hnAkwyi6OCh6jPvZqf+566+Or1J+SIt3EDP81+Iqa0UBsNdkRKdoNpRrp5cUPt4wBwoT5yAIRkrTUxzE78HEv9cOsmecAFcIkVqvht7VUq78vS00QvUNaADmloM2SVoqOwqdVaF8U4A0OVkm+5qXvE7mii5Erkdd+qGbtlFu4YOXkvdog789BAao1KN22te6V+MUs9KDJpcxTbCYFCNsuSV47txwV7IIQ7oKQ1KoPLTpujnVYK4noZmcRaNUgce14B8SEa9glbEWzhsrIY+d6M40JIVGnREpz7YpCwt0S22VRZ5qulnmZleiQ0hwWFUkEp2Bag+CSr4uK9oWjOosaeTG/JKG4Yhr322VsfW+oX5zrJktXU7md7O8rynVeKFsNMyax4URk5lcuYhqLt13NyxF9YTpNADC+j2lVfdXl6+U41weIVvF6swhTDLRlS4pH3dD/Vg16ZJ4PGw2s3Z5BrXltr812urU+UpkIi4t1sBiQxquLIpUKGk2zl050iKJoyX5awidHMMfSIbKEtH8xYYAKs2QxwZQsKUyWlr927P3eMJKaqQrQWG72jU3kF2UeVPDQOAcqCmAR180atIpjKRqcCgQ7ZXjKb3D5KpnTb4ysn9lhiUNCSGfyxxVvlZsrm5dEsoa01jHOQRKpzP4l3GASvvy1YftXEc2fIVcViY9k5kXEgCSr7x/4ZcSrZK2iBwKLQcTpcFEFq51aAuqBuRDe9lBCCZ3on5jgzP2V9yu+P8dx7uERXnktmHtyHGBmVijbBWVXHS8ubstLThMG7uAEfYYoKrJ+i1EF2rChOXuBxnwajbTS83qgCn0S9e5WoXjPSe79NRW/rPhZq9H0RqAuCqqw6QGRoBWRfL0sRCiPm6D0SjoTadPvBxNSpX0TKCgrrFxPih4UQt6OJPDUKiBciBWN9o76M2pA9WXTWf3Gr5efER0opHxLDQPB6fJ2jshhTEBYVXStbsIj/H5Nby6+5McNoLycd0lavreu3l0j22AbtWLInhIvSfWLAVd56WHJ40b2Ot5PZ6pRRidrLNEK1J7Xf8arNCeaPeLQrAqhIZihQuruVFngwizvbUIwGDJbWTHHlafTlDJou8P2MPqz2Ht1+0g1yGDyLJtyAUpavYfBpHXenkRRa2XsGF1xqbOKTzfDr2e1zp15erOLmZsoFL8OoBi0RrsNQl+vOjPtUVn548gvwbQL1lns2QEsXZwxp7ifEArZjxFtm13QmqWQLnQqFTA17Ea+wrXPwAF3xZUra5b22e9YVq1ZzSIfHjw6mOO54r3anm+MQ/uCcOmYuruLG3vWtqQLJ11p8pzJx0LzzGK/ksNJgirgjNn1spznQw8quU1iwuvDLay6VAKUYe3O3CuHW8pZivvyn95ut7fvxq35n93ebmtb8xc301GgLLN81f8RyPczLq66tKAk0XLF1o0a0P2qfvt7F48cL1KQAeF8/KcPe6fg/8nmyDgVuABBpRxS1kNQwUF9Lvd+b7svh00xxAA1hB1abRZtgRkxbPXWlG5X2Ak6HFr405gknvZvapPHEv0Orjad75SVH+ES/t8gFbmQIGy7UcXBndhOfuSkuKliFGr63StTa3U1MdPD6tvjIEfs3Y7JiqVs3B886A99WP6c/cfQGIU9or2Zf+BRB+cAAuuPU+zAGgaebH+P7K8TmY3POkhMwVfuiu4xX40fxelIQoFpK8yhZX1IkGorYlI4Nf6fCdheBx13o9j5v+WO9twKZW5kc3RyZWFtCmVuZG9iagoxMDkgMCBvYmoKPDwvTGVuZ3RoIDEwODYvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic5Vjfb9s2EH73X8EV3Ra3CXX8cSS1uUVrJ0U3IFsD+y3Jg+PEXbDFzlIVW//7QqIoiRSlNE41YNsLKYrkkffdd3ckk9d32fV6ucomk2Q63f59CgQIpki5RkWMZNSY1Jwni0+3V8l0ufr9/d324+by5cvp4Wx0dDxLGvNfZ9ly9dvV5Wmy2N6eJ/OPF1k+6+3V8vLqzkp4t3x/vVlm19uNlfAnYSRf8YARDdQoxSTRKVCGQiNZ3SQrIKsPBCjXgMZwzD9TyZhWigAV9luTD6vNaLogQBZ3yRqIoUgW61p2Xi1uTvfOAOAMuCjqzLaYKup12SfHphwGWNZ2OHDXVl67FMOVX4ezmZOibS3Al8Z0x6oQ2+z4fPHz6GgxOmkiKBSjTKdMDw7h2NtNpUNc52d+J2dl2yp84fc6kRVcruZ5/Twv9os/e9XnQdVjf7bLfV+mYM02q8fJvCi2ZcqRYqyLnrTFCmvnZHzAgAIACMAO3thlWruOmrB2AqOoEKBLA87mBKgCkXKWG03lH6jzL22kYJLMZ78QoEj+IpIcF9JuiFSaaqaQEyB/jOajk8Jh57fLzWSSHM9+OiTQ44WIVGllGcQKBoUUYUBlJ0eob21H75DmFpweGLMYW1pSPNZ8GxCtGPRDcwQPNudNP/Qd1HfAiurKH2VFPA0GFYQ66eO908T2uvlBpAmcYdfAVYpZe/o4n5D+UqFLWxSSjpjltSfR7TX1qxYJNhrKvZcc9Q5EzOa9M0NsY/i5X+vY3B/vFVCt4a/lQdJ0hTokhI7KehxVcoqp4GpXT+1yBh/arGG/KOm7jOqYJbyE9jRm6QYmUSZMuwHiLYCY0tSgwq+A0CwvXN7GZoO3vEJ2ja0ymcxZWcg96tZHtPThQlLBOOLj9XlTbLR7cdnDNi7ygwTbden6ANTKDAFfau+rKOXzrvIjePjB4kmTo6/y4rtweDc82AMPMCqkSneF50WpShCcBB8LueeBsIl4Z/eWVfeWlTGUK6EfYdH/0nm6804z3WbZ9qa+1rzZbrOHXGtQUZXyVPCve6SLLSVTqhA06t2P/5ry/4vFowhyCkIwyYdC0GaOtqc/Fln//4WfesNDnsB+FISkkiHywXhkE+QZCHeaLkxI8uKbaLhuX8NYkDUciaRHLegxOgdDmQE+tNvAWIlw947CGD8rBQfHveC+6t0tHRBY/fm+vhg7pMtL8T04DE3+8Kjpq+1Rt7RjSfDnvtM8LgLkpWMNlvf8aEByo2pr9eM3uNsUR0jsaGBav2X8C1EUEqlMpfgHktiD8kgSUT64WVePRmG0Wt+j6bD+9qLxHGPTjmnuulCFV/HChgjd95z2xZ3NYFS4vENcV8sdNBNAI/r3Izawh9EKtl+9+OsoM65emcBH8MyNKMS8q4uoOgiMcp1KMzTXywexMGfG3+K8x9L63TOekva9g/NnyGeYqAplbmRzdHJlYW0KZW5kb2JqCjExMCAwIG9iago8PC9MZW5ndGggMzE0L04gMy9SYW5nZVswIDEgMCAxIDAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicfZC/SwJxGMY/11WWWA05NBQcJU0FUUtTgYZOEfgj1Kbz/FGgdt33QprLoaloiEZrCaLZxhz6A4KgIQqirdWghpKLrw5aUM/yfnh4Xt6XB5TnvFEQ3RoUirYVDvm1eCKpuV5Q8dLPIGO6IczlSDAKIPSSMGwrzw+936PIeTe9rhfTO6/Xq8kFpbo7UY4FP1Yu+F/udEYYwBfgM0zLBkUDxku2KXkJ8BrrehqUODBlxRNJUPakn2vxieRUiy8lW9FwAJQaoOU6ONXBhfy2vCslv/dkirEI0AeMIggTwv9HpreZCRBgBmRfv3sQ2bnZ1pZnEXqeHOdtElyH0DhynM9Tx2mcgfoIta32/mYF5uugHrS91DFc7cPIQ9vzVWCoDNUbU7f0pqUCXdkNqJ/DQAKGb8G99g3j4l+xCmVuZHN0cmVhbQplbmRvYmoKMTExIDAgb2JqCjw8L0xlbmd0aCAyNTgvTiAxL1JhbmdlWzAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicdY+xSsNQGEZPjLVVqg52rBBEnBREH0CkYF1c2gpGp+tNa4pJiLmRUp9CfAMd6uom2KWOboLgpIu4uii4SLly61TFs/zLOfB/YPmBDNWoA2GUJuXKurvj7jrZF2wKjDPFrJAq3qpu1ACUaCmZJgFDfD5imfuw5IvI697s57qdq+m7k+b1Qeftdtj9Q8arKwn0gHkZJynwCsy10jgFKwcUpC88sIrA4mGtUgJrE3DC4Ni0BvNBvh5tVwHTFFGUSWj/44wNnBIllsFs/r1FNVZXfqr8GmSetf5YgOwp9M+0/jrXun8B9hP0jmKRiIFrAyONJrxfwqQLM/cwsfcN2B5J7AplbmRzdHJlYW0KZW5kb2JqCjExMiAwIG9iago8PC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2NzAwMjAyMDEzMDAyMDAwNDgwMDUyMDAyRDAwMzIwMDMwMDAzMjAwMzYwMDJEMDAzMDAwMzAwMDMwMDAzMDAwMzI+L0F1dGhvcihIYW5kd2Vya3NrYW1tZXIgTXVzdGVybGFuZCkvQ3JlYXRvcihUeXBzdCAwLjE1LjEpL01vZERhdGUoRDoyMDI2MTEzMDA4MDAwMFopL0NyZWF0aW9uRGF0ZShEOjIwMjYxMTMwMDgwMDAwWik+PgplbmRvYmoKMTEzIDAgb2JqCjw8L0xlbmd0aCA0ODY2L1R5cGUvTWV0YWRhdGEvU3VidHlwZS9YTUw+PgpzdHJlYW0KPD94cGFja2V0IGJlZ2luPSLvu78iIGlkPSJXNU0wTXBDZWhpSHpyZVN6TlRjemtjOWQiPz48eDp4bXBtZXRhIHhtbG5zOng9ImFkb2JlOm5zOm1ldGEvIiB4OnhtcHRrPSJ4bXAtd3JpdGVyIj48cmRmOlJERiB4bWxuczpyZGY9Imh0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMiPjxyZGY6RGVzY3JpcHRpb24gcmRmOmFib3V0PSIiIHhtbG5zOmRjPSJodHRwOi8vcHVybC5vcmcvZGMvZWxlbWVudHMvMS4xLyIgIHhtbG5zOnhtcD0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wLyIgIHhtbG5zOnN0RXZ0PSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvc1R5cGUvUmVzb3VyY2VFdmVudCMiICB4bWxuczp4bXBNTT0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLyIgIHhtbG5zOnhtcFRQZz0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL3QvcGcvIiAgeG1sbnM6cGRmPSJodHRwOi8vbnMuYWRvYmUuY29tL3BkZi8xLjMvIiAgeG1sbnM6cGRmYWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvaWQvIiAgeG1sbnM6cGRmdWFpZD0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZ1YS9ucy9pZC8iICB4bWxuczpwZGZhRXh0ZW5zaW9uPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvZXh0ZW5zaW9uLyIgIHhtbG5zOnBkZmFTY2hlbWE9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9zY2hlbWEjIiAgeG1sbnM6cGRmYVByb3BlcnR5PSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvcHJvcGVydHkjIiA+PGRjOnRpdGxlPjxyZGY6QWx0PjxyZGY6bGkgeG1sOmxhbmc9IngtZGVmYXVsdCI+RWluZ2FuZ3NiZXN0w6R0aWd1bmcg4oCTIEhSLTIwMjYtMDAwMDI8L3JkZjpsaT48L3JkZjpBbHQ+PC9kYzp0aXRsZT48ZGM6Y3JlYXRvcj48cmRmOlNlcT48cmRmOmxpPkhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kPC9yZGY6bGk+PC9yZGY6U2VxPjwvZGM6Y3JlYXRvcj48eG1wOkNyZWF0b3JUb29sPlR5cHN0IDAuMTUuMTwveG1wOkNyZWF0b3JUb29sPjxkYzpsYW5ndWFnZT48cmRmOkJhZz48cmRmOmxpPmRlLURFPC9yZGY6bGk+PC9yZGY6QmFnPjwvZGM6bGFuZ3VhZ2U+PHhtcDpNb2RpZnlEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpNb2RpZnlEYXRlPjx4bXA6Q3JlYXRlRGF0ZT4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC94bXA6Q3JlYXRlRGF0ZT48eG1wTU06SGlzdG9yeT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48c3RFdnQ6YWN0aW9uPnNhdmVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6aW5zdGFuY2VJRD5sTVEvYXdka1krTStwVHROdnRnamJ3PT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+Y29udmVydGVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6c29mdHdhcmVBZ2VudD5UeXBzdCAwLjE1LjE8L3N0RXZ0OnNvZnR3YXJlQWdlbnQ+PHN0RXZ0Omluc3RhbmNlSUQ+bE1RL2F3ZGtZK00rcFR0TnZ0Z2pidz09X3NvdXJjZTwvc3RFdnQ6aW5zdGFuY2VJRD48L3JkZjpsaT48L3JkZjpTZXE+PC94bXBNTTpIaXN0b3J5PjxwZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHJkZjpCYWc+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlhNUCBNZWRpYSBNYW5hZ2VtZW50IHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9tbS88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD54bXBNTTwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VVVJRCBiYXNlZCBpZGVudGlmaWVyIGZvciBzcGVjaWZpYyBpbmNhcm5hdGlvbiBvZiBhIGRvY3VtZW50PC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPkluc3RhbmNlSUQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+QWRvYmUgUERGIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD5wZGY8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+ZXh0ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPktleXdvcmRzIGFzc29jaWF0ZWQgd2l0aCB0aGUgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+S2V5d29yZHM8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VmVyc2lvbiBvZiB0aGUgUERGIHNwZWNpZmljYXRpb24gdG8gd2hpY2ggdGhlIGRvY3VtZW50IGNvbmZvcm1zPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlBERlZlcnNpb248L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+TmFtZSBvZiB0aGUgYXBwbGljYXRpb24gdGhhdCBjcmVhdGVkIHRoZSBQREYgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UHJvZHVjZXI8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+V2hldGhlciB0aGUgZG9jdW1lbnQgaGFzIGJlZW4gdHJhcHBlZDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5UcmFwcGVkPC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5UZXh0PC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlBERi9VQSBJZGVudGlmaWNhdGlvbiBzY2hlbWE8L3BkZmFTY2hlbWE6c2NoZW1hPjxwZGZhU2NoZW1hOm5hbWVzcGFjZVVSST5odHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZnVhaWQ8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+aW50ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPlBhcnQgTnVtYmVyIG9mIElTTyAxNDI4OSAoUERGL1VBKTwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5wYXJ0PC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5JbnRlZ2VyPC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PC9yZGY6QmFnPjwvcGRmYUV4dGVuc2lvbjpzY2hlbWFzPjxwZGZhaWQ6cGFydD4yPC9wZGZhaWQ6cGFydD48cGRmYWlkOmNvbmZvcm1hbmNlPkE8L3BkZmFpZDpjb25mb3JtYW5jZT48cGRmdWFpZDpwYXJ0PjE8L3BkZnVhaWQ6cGFydD48eG1wVFBnOk5QYWdlcz4yPC94bXBUUGc6TlBhZ2VzPjxkYzpmb3JtYXQ+YXBwbGljYXRpb24vcGRmPC9kYzpmb3JtYXQ+PHhtcE1NOkluc3RhbmNlSUQ+bE1RL2F3ZGtZK00rcFR0TnZ0Z2pidz09PC94bXBNTTpJbnN0YW5jZUlEPjx4bXBNTTpEb2N1bWVudElEPmo5azNLWElrZGVrdHVocjc3YXcvOGc9PTwveG1wTU06RG9jdW1lbnRJRD48eG1wTU06UmVuZGl0aW9uQ2xhc3M+cHJvb2Y8L3htcE1NOlJlbmRpdGlvbkNsYXNzPjxwZGY6UERGVmVyc2lvbj4xLjc8L3BkZjpQREZWZXJzaW9uPjwvcmRmOkRlc2NyaXB0aW9uPjwvcmRmOlJERj48L3g6eG1wbWV0YT48P3hwYWNrZXQgZW5kPSJyIj8+CmVuZHN0cmVhbQplbmRvYmoKMTE0IDAgb2JqCjw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAxIDAgUi9NZXRhZGF0YSAxMTMgMCBSL091dHB1dEludGVudHMgOSAwIFIvTGFuZyhkZS1ERSkvU3RydWN0VHJlZVJvb3QgMTAgMCBSL01hcmtJbmZvPDwvTWFya2VkIHRydWUvU3VzcGVjdHMgZmFsc2U+Pi9WaWV3ZXJQcmVmZXJlbmNlczw8L0Rpc3BsYXlEb2NUaXRsZSB0cnVlL0RpcmVjdGlvbi9MMlI+Pi9PdXRsaW5lcyA3IDAgUj4+CmVuZG9iagp4cmVmCjAgMTE1CjAwMDAwMDAwMDAgNjU1MzUgZg0KMDAwMDAwMDAxNiAwMDAwMCBuDQowMDAwMDAwMDc1IDAwMDAwIG4NCjAwMDAwMDAxNjMgMDAwMDAgbg0KMDAwMDAwMDI5MSAwMDAwMCBuDQowMDAwMDAwMzc2IDAwMDAwIG4NCjAwMDAwMDA0NTMgMDAwMDAgbg0KMDAwMDAwMDYxOCAwMDAwMCBuDQowMDAwMDAwNjgzIDAwMDAwIG4NCjAwMDAwMDA4NDYgMDAwMDAgbg0KMDAwMDAwMDg2OSAwMDAwMCBuDQowMDAwMDAxMDkxIDAwMDAwIG4NCjAwMDAwMDE1OTkgMDAwMDAgbg0KMDAwMDAwMTY2NiAwMDAwMCBuDQowMDAwMDAxNzIyIDAwMDAwIG4NCjAwMDAwMDE4MjUgMDAwMDAgbg0KMDAwMDAwMTg4NyAwMDAwMCBuDQowMDAwMDAxOTU2IDAwMDAwIG4NCjAwMDAwMDIwNjMgMDAwMDAgbg0KMDAwMDAwMjE2NCAwMDAwMCBuDQowMDAwMDAyMjI2IDAwMDAwIG4NCjAwMDAwMDIzMjcgMDAwMDAgbg0KMDAwMDAwMjM4OSAwMDAwMCBuDQowMDAwMDAyNDkwIDAwMDAwIG4NCjAwMDAwMDI1NTIgMDAwMDAgbg0KMDAwMDAwMjY1MyAwMDAwMCBuDQowMDAwMDAyNzE1IDAwMDAwIG4NCjAwMDAwMDI4MTcgMDAwMDAgbg0KMDAwMDAwMjg3OSAwMDAwMCBuDQowMDAwMDAyOTgxIDAwMDAwIG4NCjAwMDAwMDMwNDMgMDAwMDAgbg0KMDAwMDAwMzE0NSAwMDAwMCBuDQowMDAwMDAzMjA3IDAwMDAwIG4NCjAwMDAwMDMzMDkgMDAwMDAgbg0KMDAwMDAwMzM3MSAwMDAwMCBuDQowMDAwMDAzNDczIDAwMDAwIG4NCjAwMDAwMDM1MzUgMDAwMDAgbg0KMDAwMDAwMzYzNyAwMDAwMCBuDQowMDAwMDAzNjk5IDAwMDAwIG4NCjAwMDAwMDM4MjQgMDAwMDAgbg0KMDAwMDAwMzk3NSAwMDAwMCBuDQowMDAwMDA0MDc3IDAwMDAwIG4NCjAwMDAwMDQxNDMgMDAwMDAgbg0KMDAwMDAwNDIxNCAwMDAwMCBuDQowMDAwMDA0Mjg1IDAwMDAwIG4NCjAwMDAwMDQzNzQgMDAwMDAgbg0KMDAwMDAwNDcxNiAwMDAwMCBuDQowMDAwMDA1MDU4IDAwMDAwIG4NCjAwMDAwMDUxMjYgMDAwMDAgbg0KMDAwMDAwNTE5MCAwMDAwMCBuDQowMDAwMDA1NTEwIDAwMDAwIG4NCjAwMDAwMDU4MzYgMDAwMDAgbg0KMDAwMDAwNTkwNCAwMDAwMCBuDQowMDAwMDA1OTY4IDAwMDAwIG4NCjAwMDAwMDYxMDEgMDAwMDAgbg0KMDAwMDAwNjE5NiAwMDAwMCBuDQowMDAwMDA2MjY3IDAwMDAwIG4NCjAwMDAwMDYzMzggMDAwMDAgbg0KMDAwMDAwNjQ0NSAwMDAwMCBuDQowMDAwMDA2NTY5IDAwMDAwIG4NCjAwMDAwMDY2NTAgMDAwMDAgbg0KMDAwMDAwNjczMSAwMDAwMCBuDQowMDAwMDA2Nzk3IDAwMDAwIG4NCjAwMDAwMDY4NjUgMDAwMDAgbg0KMDAwMDAwNjkzNSAwMDAwMCBuDQowMDAwMDA3MDAzIDAwMDAwIG4NCjAwMDAwMDcwNzEgMDAwMDAgbg0KMDAwMDAwNzE0MSAwMDAwMCBuDQowMDAwMDA3MjA5IDAwMDAwIG4NCjAwMDAwMDcyNzcgMDAwMDAgbg0KMDAwMDAwNzM0NyAwMDAwMCBuDQowMDAwMDA3NDE1IDAwMDAwIG4NCjAwMDAwMDc1MjUgMDAwMDAgbg0KMDAwMDAwNzU5NyAwMDAwMCBuDQowMDAwMDA3NjgxIDAwMDAwIG4NCjAwMDAwMDc3NjUgMDAwMDAgbg0KMDAwMDAwNzgzNiAwMDAwMCBuDQowMDAwMDA3OTAxIDAwMDAwIG4NCjAwMDAwMDc5NjggMDAwMDAgbg0KMDAwMDAwODE3NSAwMDAwMCBuDQowMDAwMDA4MjExIDAwMDAwIG4NCjAwMDAwMDgyNDcgMDAwMDAgbg0KMDAwMDAwODI5NyAwMDAwMCBuDQowMDAwMDA4MzQ3IDAwMDAwIG4NCjAwMDAwMDgzOTcgMDAwMDAgbg0KMDAwMDAwODQ0NiAwMDAwMCBuDQowMDAwMDA4NDk2IDAwMDAwIG4NCjAwMDAwMDg2MjQgMDAwMDAgbg0KMDAwMDAwODczMiAwMDAwMCBuDQowMDAwMDA4ODkxIDAwMDAwIG4NCjAwMDAwMDkzODYgMDAwMDAgbg0KMDAwMDAwOTYwMiAwMDAwMCBuDQowMDAwMDA5NzYwIDAwMDAwIG4NCjAwMDAwMTA2OTQgMDAwMDAgbg0KMDAwMDAxMDkxMSAwMDAwMCBuDQowMDAwMDExMDY2IDAwMDAwIG4NCjAwMDAwMTE0NjkgMDAwMDAgbg0KMDAwMDAxMTY4MSAwMDAwMCBuDQowMDAwMDExODE0IDAwMDAwIG4NCjAwMDAwMTE5NDcgMDAwMDAgbg0KMDAwMDAxMjAyNyAwMDAwMCBuDQowMDAwMDEyNjAyIDAwMDAwIG4NCjAwMDAwMTY3OTMgMDAwMDAgbg0KMDAwMDAxNjg3NSAwMDAwMCBuDQowMDAwMDE3NjcyIDAwMDAwIG4NCjAwMDAwMjY2OTkgMDAwMDAgbg0KMDAwMDAyNjc4MCAwMDAwMCBuDQowMDAwMDI3MzI1IDAwMDAwIG4NCjAwMDAwMzAwOTEgMDAwMDAgbg0KMDAwMDAzNDAwMSAwMDAwMCBuDQowMDAwMDM1MTU4IDAwMDAwIG4NCjAwMDAwMzU1NjUgMDAwMDAgbg0KMDAwMDAzNTkwOCAwMDAwMCBuDQowMDAwMDM2MTk4IDAwMDAwIG4NCjAwMDAwNDExNDIgMDAwMDAgbg0KdHJhaWxlcgo8PC9TaXplIDExNS9Sb290IDExNCAwIFIvSW5mbyAxMTIgMCBSL0lEWyhqOWszS1hJa2Rla3R1aHI3N2F3LzhnPT0pKGxNUS9hd2RrWStNK3BUdE52dGdqYnc9PSldPj4Kc3RhcnR4cmVmCjQxMzcyCiUlRU9GCg==","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00002"}', '01a21d8588ff084b323fdf5189847da9', '01a21d85891b3429dc4be48c2eee398e', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "subscription" VALUES ('01a21d857ba10ade73c61939c62aa124', '01a21d857ba2573fa331f3bb32b818a1:wait', '01a21d857ba2573fa331f3bb32b818a1', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d857d1ae411fde78dc7890b8147', '01a21d857d1b85f43a11ed045fbb6d61:wait', '01a21d857d1b85f43a11ed045fbb6d61', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d858336533ec47e53af2bda64da', '01a21d858337f2da28974e876e219977:wait', '01a21d858337f2da28974e876e219977', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8583453edd4aebab29d45977cf', '01a21d858345e53feb405710043a427a:wait', '01a21d858345e53feb405710043a427a', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8587751ebac86b1e65002e05fa', '01a21d8588d902f09509c47b55b0e357:application_withdrawn', '01a21d8588d902f09509c47b55b0e357', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8587751ebac86b1e65002e05fa', '01a21d8588d902f09509c47b55b0e357:early_objection', '01a21d8588d902f09509c47b55b0e357', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8588ff084b323fdf5189847da9', '01a21d85895e163e9fe3745bd16c1c1f:application_withdrawn', '01a21d85895e163e9fe3745bd16c1c1f', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8588ff084b323fdf5189847da9', '01a21d85895e163e9fe3745bd16c1c1f:early_objection', '01a21d85895e163e9fe3745bd16c1c1f', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('01a21d8588ff084b323fdf5189847da9', '01a21d858b1b37dc9e19b29fbd1520c5:extension_wanted', '01a21d858b1b37dc9e19b29fbd1520c5', 'extension_wanted', 'message', 'extension_wanted', '{}', 'Fristverlängerung angeregt', '2026-11-30T08:00:00.000000Z');
INSERT INTO "user_task" VALUES ('01a21d857ddf4239bd0f3fff878c1fc9', '01a21d857ddf78961845426acbdc0338', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d857df2ae6c3588d8591c9cac47', '01a21d857df27ab3e3e59b780bd59198', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d857fcb4aeedc747d897eb0844e', '01a21d857fcbf3410182942e8493da3b', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d857fcb075b6dac072077c358da', '01a21d857fcbf3410182942e8493da3b', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d857fd1e04da0477187344a0802', '01a21d857fd19ef98df433ebf2e1c6e0', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d857fd10e9598b774a30bb10e83', '01a21d857fd19ef98df433ebf2e1c6e0', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('01a21d85803df77be619d0908cb958e5', '01a21d85803cbb153c7cd0fae87d9c92', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d85804229a21a9bbea84ce343b5', '01a21d8580426dd9682d002e33f904fa', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d85815b3b300a46e151729b8289', '01a21d85813f455ea72816e9869cd96d', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d85816355a181fdfa1a3cbe4c4f', '01a21d858162cd5667a22a13b6230ff1', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('01a21d858169aa6dd753458ac7c01cfe', '01a21d858162cd5667a22a13b6230ff1', 'two_steps:1', 'two_steps', 'approve', 'Freigeben', '', 0, 'open', '', '[]', '["register","register_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d85834ab5d409ac755a306ed69d', '01a21d85834a7bc338738dd58976eaf7', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d8588d92c994635a6357d904ea4', '01a21d8587751ebac86b1e65002e05fa', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '01a21d8588d902f09509c47b55b0e357', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', 'e61aef6a184eb32d5c4639e9a98eacc98a22235a24dc22de84be36d6fd93065d', 4, NULL, '');
INSERT INTO "user_task" VALUES ('01a21d85895eebeac684713f87e5fc8a', '01a21d8588ff084b323fdf5189847da9', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '01a21d85895e163e9fe3745bd16c1c1f', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', 'a6b2acca621cd6cd893c98cfd14f5f33033a140568b721f5834fdf58136b3b21', 4, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('01a21d858b1cee129e7c5e1547732a87', '01a21d8588ff084b323fdf5189847da9', 'register_entry:1', 'register_entry', 'review_line', 'Gewerk fachlich prüfen', '01a21d858b1c4c491d6047d79359f236', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'review_line', 'Tischler', '[]', 'e18d6ffba79ff21d3d0c75ce7fbcf9228c81471c22e016d26a105f1b0cdb25e4', 8, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('01a21d858b2c255e60e34bed39f51aea', '01a21d8588ff084b323fdf5189847da9', 'register_entry:1', 'register_entry', 'release_line', 'Entscheidung freigeben', '01a21d858b1c4c491d6047d79359f236', 0, 'open', '', '[]', '["register_lead"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'release_line', 'Tischler', '[]', 'af0edab9b6666ff6558ac265885751d6925b664e41f7fe21ab5341da66366310', 9, NULL, '');
INSERT INTO "user_task_group" VALUES ('*', '01a21d857ddf4239bd0f3fff878c1fc9', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'branch');
INSERT INTO "user_task_group" VALUES ('*', '01a21d857df2ae6c3588d8591c9cac47', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'branch');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d857fcb4aeedc747d897eb0844e', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d857fcb075b6dac072077c358da', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d857fd1e04da0477187344a0802', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d857fd10e9598b774a30bb10e83', NULL, '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'parallel');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85803df77be619d0908cb958e5', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'reminder');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85804229a21a9bbea84ce343b5', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'reminder');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85815b3b300a46e151729b8289', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85816355a181fdfa1a3cbe4c4f', NULL, '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d858169aa6dd753458ac7c01cfe', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '01a21d858169aa6dd753458ac7c01cfe', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85834ab5d409ac755a306ed69d', 'free', '9999-12-31T00:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'two_steps');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d8588d92c994635a6357d904ea4', 'free', '2026-12-02T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d85895eebeac684713f87e5fc8a', NULL, '2026-12-02T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register', '01a21d858b1cee129e7c5e1547732a87', NULL, '2027-02-25T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '01a21d858b2c255e60e34bed39f51aea', 'free', '2027-02-25T23:00:00.000000Z', 50, '2026-11-30T08:00:00.000000Z', 0, NULL, 'register_entry');
INSERT INTO "register_line" VALUES ('01a21d8587751ebac86b1e65002e05fa', 1, 'A27', 'A', 'reviewing', NULL, NULL);
INSERT INTO "register_line" VALUES ('01a21d8588ff084b323fdf5189847da9', 1, 'A27', 'A', 'reviewing', NULL, NULL);
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
CREATE TRIGGER user_task_worklist AFTER UPDATE OF state, assignee, sort_due, priority, created, item_order, follow_up, process_key ON user_task WHEN NEW.state IS NOT OLD.state OR NEW.assignee IS NOT OLD.assignee OR NEW.sort_due IS NOT OLD.sort_due OR NEW.priority IS NOT OLD.priority OR NEW.created IS NOT OLD.created OR NEW.item_order IS NOT OLD.item_order OR NEW.follow_up IS NOT OLD.follow_up OR NEW.process_key IS NOT OLD.process_key BEGIN UPDATE user_task_group SET standing = CASE WHEN NEW.state <> 'open' THEN NULL WHEN NEW.assignee = '' THEN 'free' ELSE 'taken' END, sort_due = NEW.sort_due, priority = NEW.priority, created = NEW.created, item_order = NEW.item_order, follow_up = NEW.follow_up, process_key = NEW.process_key WHERE task_id = NEW.id; END;
CREATE TRIGGER user_task_group_worklist AFTER INSERT ON user_task_group BEGIN UPDATE user_task_group SET standing = CASE WHEN t.state <> 'open' THEN NULL WHEN t.assignee = '' THEN 'free' ELSE 'taken' END, sort_due = t.sort_due, priority = t.priority, created = t.created, item_order = t.item_order, follow_up = t.follow_up, process_key = t.process_key FROM user_task t WHERE t.id = user_task_group.task_id AND t.state = 'open' AND task_id = NEW.task_id AND candidate = NEW.candidate; END;
COMMIT;

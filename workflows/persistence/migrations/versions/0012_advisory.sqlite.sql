CREATE TABLE case_access (
  username VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  since VARCHAR(27) NOT NULL,
  CONSTRAINT pk_case_access PRIMARY KEY (username, instance_id),
  CONSTRAINT fk_case_access_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_case_access_instance_id ON case_access (instance_id);

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

CREATE INDEX ix_advisory_short_answered_on ON advisory_short (answered_on);

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

CREATE INDEX ix_training_finding_case_id ON training_finding (case_id);

CREATE INDEX ix_training_finding_firm ON training_finding (firm);

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

CREATE INDEX ix_advisory_absence_adviser ON advisory_absence (adviser);

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

CREATE INDEX ix_advisory_case_adviser_closed_on ON advisory_case (adviser, closed_on);

CREATE INDEX ix_advisory_case_closed_on ON advisory_case (closed_on);

CREATE INDEX ix_advisory_case_party ON advisory_case (party);

CREATE INDEX ix_advisory_case_succession ON advisory_case (succession);

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

CREATE INDEX ix_advisory_conflict_adviser_party ON advisory_conflict (adviser, party);

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

CREATE INDEX ix_advisory_appointment_adviser_held_on ON advisory_appointment (adviser, held_on);

CREATE INDEX ix_advisory_appointment_case_id ON advisory_appointment (case_id);

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

CREATE INDEX ix_advisory_assignment_case_id ON advisory_assignment (case_id);

CREATE UNIQUE INDEX uq_advisory_assignment_one_adviser ON advisory_assignment (case_id) WHERE ended_on IS NULL;

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

CREATE INDEX ix_advisory_booking_adviser_year ON advisory_booking (adviser, year);

CREATE INDEX ix_advisory_booking_case_id ON advisory_booking (case_id);

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

CREATE INDEX ix_advisory_grant_undertaking_granted_on ON advisory_grant (undertaking, granted_on);

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

CREATE INDEX ix_advisory_referral_case_id ON advisory_referral (case_id);

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

CREATE INDEX ix_advisory_time_adviser_on ON advisory_time (adviser, "on");

CREATE INDEX ix_advisory_time_case_id ON advisory_time (case_id);


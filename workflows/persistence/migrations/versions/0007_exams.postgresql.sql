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

CREATE INDEX ix_apprenticeship_family_name_birth_date ON apprenticeship (family_name, birth_date);

CREATE INDEX ix_apprenticeship_firm_id ON apprenticeship (firm_id);

CREATE INDEX ix_apprenticeship_occupation_ends ON apprenticeship (occupation, ends);

CREATE TABLE apprenticeship_change (
  id SERIAL NOT NULL,
  number VARCHAR(40) NOT NULL,
  "on" DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  note TEXT,
  case_id VARCHAR(64) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_apprenticeship_change PRIMARY KEY (id),
  CONSTRAINT fk_apprenticeship_change_number_apprenticeship FOREIGN KEY(number) REFERENCES apprenticeship (number)
);

CREATE INDEX ix_apprenticeship_change_number ON apprenticeship_change (number);

CREATE TABLE exam_candidate (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_candidate_family_name_birth_date ON exam_candidate (family_name, birth_date);

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
  key VARCHAR(60) NOT NULL,
  name VARCHAR(200) NOT NULL,
  law VARCHAR(8) NOT NULL,
  months INTEGER,
  stretched BOOLEAN NOT NULL,
  zp_required BOOLEAN NOT NULL,
  part1_after_months INTEGER,
  trade VARCHAR(8),
  annex VARCHAR(4),
  CONSTRAINT pk_exam_occupation PRIMARY KEY (key),
  CONSTRAINT ck_exam_occupation_law CHECK (law IN ('hwo', 'bbig')),
  CONSTRAINT ck_exam_occupation_months CHECK (months IS NULL OR months > 0)
);

CREATE INDEX ix_exam_occupation_trade ON exam_occupation (trade);

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

CREATE INDEX ix_exam_round_starts ON exam_round (starts);

CREATE TABLE exam_committee_competence (
  committee_id VARCHAR(40) NOT NULL,
  occupation VARCHAR(60) NOT NULL,
  district VARCHAR(12) NOT NULL,
  CONSTRAINT pk_exam_committee_competence PRIMARY KEY (committee_id, occupation, district),
  CONSTRAINT fk_exam_committee_competence_committee_id_exam_committee FOREIGN KEY(committee_id) REFERENCES exam_committee (id)
);

CREATE INDEX ix_exam_committee_competence_occupation ON exam_committee_competence (occupation);

CREATE TABLE exam_day (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_day_round_id_occupation_part ON exam_day (round_id, occupation, part);

CREATE TABLE exam_member (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_member_committee_id ON exam_member (committee_id);

CREATE INDEX ix_exam_member_term_until ON exam_member (term_until);

CREATE INDEX ix_exam_member_username ON exam_member (username);

CREATE TABLE exam_resolution (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_resolution_case_id ON exam_resolution (case_id);

CREATE TABLE exam_conflict (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_conflict_member_id ON exam_conflict (member_id);

CREATE TABLE exam_registration (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_registration_apprenticeship ON exam_registration (apprenticeship);

CREATE INDEX ix_exam_registration_business_key ON exam_registration (business_key);

CREATE INDEX ix_exam_registration_candidate_id ON exam_registration (candidate_id);

CREATE INDEX ix_exam_registration_round_id_committee_id ON exam_registration (round_id, committee_id);

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

CREATE INDEX ix_exam_appointment_registration_id ON exam_appointment (registration_id);

CREATE TABLE exam_exemption (
  id SERIAL NOT NULL,
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

CREATE INDEX ix_exam_fee_registration_id ON exam_fee (registration_id);

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

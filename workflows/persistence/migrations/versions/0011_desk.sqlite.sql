ALTER TABLE user_task ADD COLUMN acting_for VARCHAR(200) DEFAULT '' NOT NULL;

CREATE INDEX ix_user_task_acting_for ON user_task (acting_for) WHERE state = 'open' AND acting_for != '';

ALTER TABLE user_task ADD COLUMN follow_up_on VARCHAR(20) DEFAULT '' NOT NULL;

ALTER TABLE document ADD COLUMN replaces VARCHAR(64) DEFAULT '' NOT NULL;

ALTER TABLE document ADD COLUMN scan VARCHAR(20) DEFAULT 'off' NOT NULL;

ALTER TABLE note ADD COLUMN mentions TEXT;

ALTER TABLE process_setting ADD COLUMN moves_second_person BOOLEAN DEFAULT 0 NOT NULL;

ALTER TABLE release_proposal ADD COLUMN move_cases BOOLEAN DEFAULT 0 NOT NULL;

ALTER TABLE migration ADD COLUMN decided_by VARCHAR(200) DEFAULT '' NOT NULL;

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

CREATE INDEX ix_absence_username_last_day ON absence (username, last_day);

CREATE TABLE absence_deputy (
  absence_id VARCHAR(64) NOT NULL,
  team_key VARCHAR(200) NOT NULL,
  deputy VARCHAR(200) NOT NULL,
  CONSTRAINT pk_absence_deputy PRIMARY KEY (absence_id, team_key),
  CONSTRAINT fk_absence_deputy_absence_id_absence FOREIGN KEY(absence_id) REFERENCES absence (id) ON DELETE CASCADE
);

CREATE INDEX ix_absence_deputy_deputy ON absence_deputy (deputy);

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

CREATE INDEX ix_saved_view_owner ON saved_view (owner);

CREATE INDEX ix_saved_view_team_key ON saved_view (team_key);

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

CREATE INDEX ix_notification_instance_id ON notification (instance_id);

CREATE INDEX ix_notification_unread ON notification (username) WHERE read IS NULL;

CREATE INDEX ix_notification_username_created ON notification (username, created);

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

CREATE INDEX ix_access_token_person_id ON access_token (person_id);

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

CREATE INDEX ix_webhook_person_id ON webhook (person_id);

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

CREATE INDEX ix_completion_undo_instance_id ON completion_undo (instance_id);

CREATE INDEX ix_completion_undo_until ON completion_undo (until);

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

CREATE INDEX ix_task_batch_username ON task_batch (username);

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

CREATE INDEX ix_task_batch_item_task_id ON task_batch_item (task_id);

CREATE TABLE instance_party (
  party VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_instance_party PRIMARY KEY (party, instance_id),
  CONSTRAINT fk_instance_party_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_instance_party_instance_id ON instance_party (instance_id);

CREATE TABLE search_word (
  word VARCHAR(60) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  CONSTRAINT pk_search_word PRIMARY KEY (word, instance_id),
  CONSTRAINT fk_search_word_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_search_word_instance_id ON search_word (instance_id);

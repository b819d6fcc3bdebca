CREATE TABLE IF NOT EXISTS process_draft (
  name VARCHAR(200) NOT NULL,
  revision INTEGER NOT NULL,
  saved TIMESTAMP WITH TIME ZONE NOT NULL,
  saved_by VARCHAR(200) NOT NULL,
  CONSTRAINT pk_process_draft PRIMARY KEY (name)
);

CREATE TABLE IF NOT EXISTS draft_file (
  draft VARCHAR(200) NOT NULL,
  name VARCHAR(300) NOT NULL,
  content BYTEA NOT NULL,
  CONSTRAINT pk_draft_file PRIMARY KEY (draft, name),
  CONSTRAINT fk_draft_file_draft_process_draft FOREIGN KEY(draft) REFERENCES process_draft (name)
);

CREATE TABLE case_access (
  username VARCHAR(200) NOT NULL,
  instance_id VARCHAR(64) NOT NULL,
  since TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_case_access PRIMARY KEY (username, instance_id),
  CONSTRAINT fk_case_access_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);

CREATE INDEX ix_case_access_instance_id ON case_access (instance_id);

CREATE TABLE closed_file (
  instance_id VARCHAR(64) NOT NULL,
  lead_team VARCHAR(200) DEFAULT '' NOT NULL,
  since TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_closed_file PRIMARY KEY (instance_id),
  CONSTRAINT fk_closed_file_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
);


CREATE TABLE worker_heartbeat (
  worker VARCHAR(200) NOT NULL,
  at VARCHAR(27) NOT NULL,
  CONSTRAINT pk_worker_heartbeat PRIMARY KEY (worker)
);

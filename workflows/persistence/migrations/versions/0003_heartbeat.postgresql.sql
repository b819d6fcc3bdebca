CREATE TABLE worker_heartbeat (
  worker VARCHAR(200) NOT NULL,
  at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_worker_heartbeat PRIMARY KEY (worker)
);

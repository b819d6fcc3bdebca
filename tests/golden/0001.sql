PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE deployment (
	id VARCHAR(64) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	note TEXT NOT NULL, 
	deployed_at VARCHAR(27) NOT NULL, 
	deployed_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_deployment PRIMARY KEY (id)
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
CREATE TABLE team (
	"key" VARCHAR(200) NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY ("key")
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
CREATE TABLE parameter (
	"key" VARCHAR(200) NOT NULL, 
	valid_from DATE NOT NULL, 
	value TEXT, 
	set_at VARCHAR(27) NOT NULL, 
	set_by VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_parameter PRIMARY KEY ("key", valid_from)
);
CREATE TABLE counter (
	sequence VARCHAR(200) NOT NULL, 
	value BIGINT NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (sequence)
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
CREATE TABLE resource (
	deployment_id VARCHAR(64) NOT NULL, 
	name VARCHAR(300) NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_resource PRIMARY KEY (deployment_id, name), 
	CONSTRAINT fk_resource_deployment_id_deployment FOREIGN KEY(deployment_id) REFERENCES deployment (id)
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
CREATE TABLE membership (
	person_id VARCHAR(64) NOT NULL, 
	team_key VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, team_key), 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_membership_team_key_team FOREIGN KEY(team_key) REFERENCES team ("key")
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
CREATE TABLE note (
	id VARCHAR(64) NOT NULL, 
	instance_id VARCHAR(64) NOT NULL, 
	text TEXT NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	"by" VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_instance_id_process_instance FOREIGN KEY(instance_id) REFERENCES process_instance (id) ON DELETE CASCADE
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
CREATE TABLE user_task_group (
	candidate VARCHAR(200) NOT NULL, 
	task_id VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_user_task_group PRIMARY KEY (candidate, task_id), 
	CONSTRAINT fk_user_task_group_task_id_user_task FOREIGN KEY(task_id) REFERENCES user_task (id) ON DELETE CASCADE
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
INSERT INTO "alembic_version" VALUES ('0001');
INSERT INTO "deployment" VALUES ('dbb0fa1ef5054aa4827608d11bcecbd5', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('bd320227ae9246a0a686b1d1cd511442', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('2493e272c7444493b0e1ff7a7934c558', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('0cca642fb9164c238de8c8d350ac2ed5', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('6fbbed186a7d488b888f254f604f7bcc', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('0031aaab341847ef9b7b941ab13168dd', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('dc5e893c1de145ed8f7e08cb1e1af265', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "deployment" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', '47b70f69e334b352b7c10a0ec2ae2a18a24a7631852d62520122da8ef6bab0b2', '', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "audit" VALUES ('system', 1, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["alarm:1"],"deployment":"dbb0fa1ef5054aa4827608d11bcecbd5","digest":"0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284","files":{"alarm.bpmn":"b311f9582653380d163fa3f6e2818a4526424b4cb52cd38ba1dbd03be347e6ad"},"note":""}', '0810f6bf1371ebb2bda55fe0655fd1eb', '354fe7dfcdf28eab28594b80b7716657727c2dd9c4848fffb0f3ece83df5d505', '', '2e37c67d4ff800d4bb18a5cd64dce74e68cd2d7cddb3e5acfbdd0478d5bc86d6');
INSERT INTO "audit" VALUES ('57bb057654a7418e958509b4af35e7f2', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00001","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"ac82622239d8425db911c64325c7dbfa","element":"start","kind":"entered"},{"activity":"ac82622239d8425db911c64325c7dbfa","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"f7825e4c5f884aa58ead12f186571887","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '7f766e098829ccb8437776a7bcc61c40', '98d38f99123cb44ab5a488d4cf118743bb055e26df51b05eb43637537ebea5a8', '', '926ec559de3c6a7c523000abc04690023ad46271636460f84bf7469d86fcaf71');
INSERT INTO "audit" VALUES ('4c94ea8b2a964ce8bc60f0a29d7a614d', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00002","definition":"alarm:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"7159d70494f5488ca52ec6e03465a2d7","element":"start","kind":"entered"},{"activity":"7159d70494f5488ca52ec6e03465a2d7","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"f7680861521e4ae997ea4bd76110ad5d","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '46b5026f2990c22bca2ba2f74fce276e', 'fe64779f6343ef471aa102ef4a2c3d64af24a80483119d0b2fd24bfe2331ccb7', '', '8524d4aed9518f9a7fd0aa81a84a29323002aeb2d1438d6cb28a602262d7bcee');
INSERT INTO "audit" VALUES ('system', 2, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["branch:1"],"deployment":"bd320227ae9246a0a686b1d1cd511442","digest":"a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07","files":{"branch.bpmn":"c5299fa866c1880e7fdd36c1e9896ec93866063928f686dcd5521d18d786e056"},"note":""}', 'e08818c4e8ab908675f69d9d9174fcf4', 'da911097c452a989700887468b50131ba01b150247eac0f6e8129122fe8c6753', '2e37c67d4ff800d4bb18a5cd64dce74e68cd2d7cddb3e5acfbdd0478d5bc86d6', '1f0e8d6fe212bf0a2eeb5a9ab93d6688dd17f57514f6db61b7b34800e5dd29d3');
INSERT INTO "audit" VALUES ('9668a95c020b4fb4ad09184b975ccbf7', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00003","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"64a97a4c23494e979e8d342325ef081e","element":"start","kind":"entered"},{"activity":"64a97a4c23494e979e8d342325ef081e","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"7760694a4a2c46d4a9519500b4864483","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '538b1e92ead335a697464c0ee0650f81', '70934dca410227fcfe6aff90a12d3efc111d88917d6c0012f8cc51e639d052fc', '', 'a1395dff36fb757627eb92f8fadcc6e0a2470484593a767e66371fffd5cafe00');
INSERT INTO "audit" VALUES ('efa4b53f97d543b1bcdbcdde45451b0d', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00004","definition":"branch:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"649ecf2e1e7f4109923d004dadf419ce","element":"start","kind":"entered"},{"activity":"649ecf2e1e7f4109923d004dadf419ce","detail":{"taken":["f_start_ask"]},"element":"start","kind":"completed"},{"activity":"d8b13382b1f642f8a79e9388646d76ec","element":"ask","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'f7df7c518203ba772f4c1d405a1f2f14', '621e69fc5aafd5d9d270c26a0a0dd08b766ba446b33450ca4e713af78e5eeefa', '', '657a340dc3fcbb54b505c13adc9b9d0e89181f4803d0bf734c424ebec247ab1c');
INSERT INTO "audit" VALUES ('system', 3, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["one_job:1"],"deployment":"2493e272c7444493b0e1ff7a7934c558","digest":"10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6","files":{"one_job.bpmn":"eb8011927f73df0168e161fcecddd8ddc06ea2f445ca83646b325073cee89a27"},"note":""}', 'e87d5c256e634d2177c58538fb02c080', '3db64017e84fd08e3c27b34891a2cf947d4f9a401c3e3e8c72c2e681c160adab', '1f0e8d6fe212bf0a2eeb5a9ab93d6688dd17f57514f6db61b7b34800e5dd29d3', '20d19f6ac045ce5f555a358bd551ac97bcf37d33f51a1e0f95efc36d88572a0b');
INSERT INTO "audit" VALUES ('51a8a1ae55ac427abcf66ebc2f4cd6d3', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00005","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"8ca5f26ab509409eb60aabef6108e4a6","element":"start","kind":"entered"},{"activity":"8ca5f26ab509409eb60aabef6108e4a6","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"91413533b69b4c00ba6b9f7cec4c20c8","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'abeb5ed7b12aeddf6b17a984e01bb37c', 'c46a67b824d52246a845c3e583b44309ce944ddefbbcbf8e11f61d154b69b254', '', 'c1279e3e2ee0c5aa91e7a98934985deda2524b4b09a9d58d88278f4cd34079c2');
INSERT INTO "audit" VALUES ('51a8a1ae55ac427abcf66ebc2f4cd6d3', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"91413533b69b4c00ba6b9f7cec4c20c8","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"91413533b69b4c00ba6b9f7cec4c20c8","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"bebf542ebd45430bb0305f3575b03112","element":"done","kind":"entered"},{"activity":"bebf542ebd45430bb0305f3575b03112","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', 'c4c419497eecbf3e8f94b51fdd9be3ae', '5c60b5cd3b68b5fe72c1699cde334aea0f05c36fd9863d9cfb789ddd0f087894', 'c1279e3e2ee0c5aa91e7a98934985deda2524b4b09a9d58d88278f4cd34079c2', '37783668f858bcbf8f94f267896bc15ea05e8763cfe285e664edded11df625fb');
INSERT INTO "audit" VALUES ('8320559413bb4acaa71bfac0b9c3a93c', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00006","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"ea48d44db6944d5aa0c4a7c5668e85a7","element":"start","kind":"entered"},{"activity":"ea48d44db6944d5aa0c4a7c5668e85a7","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"e3dcc309862240289341b9f52df705ec","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '22c04b824efea68437bdf795783098ab', 'a572f6174f5f4ec174b21ea93a6378558cb33cc084fd3feb6304395ddcc0105b', '', '635b6a90af4618428f2c0fccd4cc13cc1ebc4ad55c9ed50a9ea7d8d44407a941');
INSERT INTO "audit" VALUES ('8320559413bb4acaa71bfac0b9c3a93c', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"work","events":[{"activity":"e3dcc309862240289341b9f52df705ec","detail":{"worked":{"after":true,"before":null}},"element":"work","kind":"variables"},{"activity":"e3dcc309862240289341b9f52df705ec","detail":{"taken":["f_work_done"]},"element":"work","kind":"completed"},{"activity":"c793c7dd13f942e48d8e6976f81ab193","element":"done","kind":"entered"},{"activity":"c793c7dd13f942e48d8e6976f81ab193","element":"done","kind":"completed"}],"inputs":{"deadline":null,"limit":{"$decimal":"100"},"name":"Holm","place":"Rostock"},"outputs":{"worked":true},"topic":"test.work"}', '197f75cead390a865567d44891c9cab1', 'c9f4239bd7a97c25ecf638ecc44a3dfe527281662b55dc7ff70295d42c0eba74', '635b6a90af4618428f2c0fccd4cc13cc1ebc4ad55c9ed50a9ea7d8d44407a941', '04fc866f8f71b99b32520cb82da2de151c6ff10d01b17e4ab86a7d50c0ccfd30');
INSERT INTO "audit" VALUES ('system', 4, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["parallel:1"],"deployment":"0cca642fb9164c238de8c8d350ac2ed5","digest":"763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d","files":{"parallel.bpmn":"037e11babfea9c4ac95453da1265418146b1a148ac16328604256ce8a058e45e"},"note":""}', '0b0ac40f82a66514168a0fbcfd56a98d', 'd55db0fdaa66f9ebdb01e2f8449498b3d8f66e229f7663ed801a3e3e2d6dd598', '20d19f6ac045ce5f555a358bd551ac97bcf37d33f51a1e0f95efc36d88572a0b', '1335a9926d8c7df1617c45b5b3288bb61381c7d325ec6add421e6bee6ed8a9da');
INSERT INTO "audit" VALUES ('7248dbadd36a485cbeef4ba566d6026d', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00007","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"06829060e70f4f25b5ae15c2fa50a353","element":"start","kind":"entered"},{"activity":"06829060e70f4f25b5ae15c2fa50a353","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"e7fdbea443224b93826f6bc409cb5051","element":"fork","kind":"entered"},{"activity":"e7fdbea443224b93826f6bc409cb5051","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"68350581641c4982a645741dc2b65daa","element":"left","kind":"entered"},{"activity":"d58cb76e1f264b3eb4bff1f0861c70c6","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '951f5edb92d93e22cb80c3087054b17b', 'd87364b49dd044b739d4df00bb049544795aa1f06901de92c067b6d69d26d1af', '', '72a0a09c265fe515516fb6863feb59e21bdc391cdd3b98226eac8f10c015f603');
INSERT INTO "audit" VALUES ('fab8f374ab8e4857ac51b0f0743b066c', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00008","definition":"parallel:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"9f64e2abcfe34dbcbbd9b3d432bf3929","element":"start","kind":"entered"},{"activity":"9f64e2abcfe34dbcbbd9b3d432bf3929","detail":{"taken":["f_start_fork"]},"element":"start","kind":"completed"},{"activity":"ca75257b93e2442c96dd33eee8b9184a","element":"fork","kind":"entered"},{"activity":"ca75257b93e2442c96dd33eee8b9184a","detail":{"taken":["f_fork_left","f_fork_right"]},"element":"fork","kind":"completed"},{"activity":"2ccdb2ffff80409ea8ac7df1099c6c62","element":"left","kind":"entered"},{"activity":"df87e387ef85415da2730a321398d87f","element":"right","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '0c36a79b5d2f52a82c045ab730177347', 'b51ba855b1ac7086b53a15e3110468988690bf8c89c9bd2fc95ebb9ca9aceba4', '', 'c65e576c886b581f1bd5287a9085b6d4456b7b1672b8fa86c94415dd1a9b15ec');
INSERT INTO "audit" VALUES ('fab8f374ab8e4857ac51b0f0743b066c', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"left","events":[{"activity":"2ccdb2ffff80409ea8ac7df1099c6c62","detail":{"ok":{"after":true,"before":null}},"element":"left","kind":"variables"},{"activity":"2ccdb2ffff80409ea8ac7df1099c6c62","detail":{"taken":["f_left_join"]},"element":"left","kind":"completed"}],"task":"2ccdb2ffff80409ea8ac7df1099c6c62","values":{"ok":true},"words":""}', 'a080a972a5f97e6ccf2e2818d11d93e0', '6ee618d171585827e8c867ed3f7bb58dce90e8a165512da237fb698f2d035922', 'c65e576c886b581f1bd5287a9085b6d4456b7b1672b8fa86c94415dd1a9b15ec', '78172782a71e414091ff4e9594b47a6e41e5d8e25c009dfaf3ee4ae4a45b97b7');
INSERT INTO "audit" VALUES ('system', 5, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["reminder:1"],"deployment":"6fbbed186a7d488b888f254f604f7bcc","digest":"4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9","files":{"reminder.bpmn":"dc4baef3809d56911284a13188e69f8d62614163c8b5c60fd82b790b15cb9f61"},"note":""}', 'fbaaf14b35acee27617fc5e3cd8447d4', '80d4fd5c59fa3aee6f5288da8491cc504d83341027789c5b299a46cd27f1d682', '1335a9926d8c7df1617c45b5b3288bb61381c7d325ec6add421e6bee6ed8a9da', '89cfde91cdcd11910a6589e2517c3baae66b54cfc1987a4bd7d400fa3149f0e7');
INSERT INTO "audit" VALUES ('4c0d45f81566448395a26931a3a3d30b', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00009","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"56c645b79c2b40a8bfe7f4cb6b52581d","element":"start","kind":"entered"},{"activity":"56c645b79c2b40a8bfe7f4cb6b52581d","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"52a821a441bd4c8388287a50cb59da08","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '93d837b91f2b0d852d77c3669a263318', '742fabeca71e47fb5fc794e76f85cfbc45a781c313efc696017ce2ef7b716963', '', '66d1450549af98a49efc4363336ecd01cb9bae4ecf64d9132472adf20b9bf552');
INSERT INTO "audit" VALUES ('b424e5b8695143b1bee959ab63202e0b', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00010","definition":"reminder:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"844ab14bd8cd4f4e91bfc0ec07829d67","element":"start","kind":"entered"},{"activity":"844ab14bd8cd4f4e91bfc0ec07829d67","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"4ef110caede4444593cd3c4e990943de","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '4ae1510d831c9613a667fe4d56b00e99', '2a043ff063777d4d88c69287107f23e8f69dcd8bcd33a955fd3eda2e52669493', '', '0d7a37a9a3b5567b9296ffda22bcab863c762e00f25543c7dbba9929850f169f');
INSERT INTO "audit" VALUES ('system', 6, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["two_steps:1"],"deployment":"0031aaab341847ef9b7b941ab13168dd","digest":"3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b","files":{"two_steps.bpmn":"1c41e685c2b91a8813bd57a6a24e439d21659d02dc05995eb3960132e985bc19"},"note":""}', 'c2569b437c472fb29d82a8c932c8ab82', 'f3f5e348ceb97fb3a160700e288bdd1b19069121bfc886eadb5d4b64fec324db', '89cfde91cdcd11910a6589e2517c3baae66b54cfc1987a4bd7d400fa3149f0e7', '407ebd1313501bc28fa3f4e67421da58e4deee7c2e693a7ea26b034611d3a3a2');
INSERT INTO "audit" VALUES ('7d83dfee3e3245d8a405178c56b44b83', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00001","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"c0b8f89aace749de90139d4306b8bff9","element":"start","kind":"entered"},{"activity":"c0b8f89aace749de90139d4306b8bff9","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"7f2ccc41851840e7b9472f6756195c3d","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'ebcc6d82c99aa7acaa7cfd9a1ada29ba', 'e513e03e524c26396b7b4e5a652b7d52fae73f9f37a001c4d854cac14ce2a09e', '', 'e931087012d7538f3f2174344a9472241f0908f753e4f519f1437d53cdd28128');
INSERT INTO "audit" VALUES ('97de15ce9d3f4a7ea47316b83b6b8c35', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00002","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"437c846a125142e2be4bdb8f16a3f836","element":"start","kind":"entered"},{"activity":"437c846a125142e2be4bdb8f16a3f836","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"2248dfbfe2d9431aaceec14aa2aa7a6e","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'a3fabb0648a155b680c6bce6f6f5bd2f', '7f72dda7f36ed744e581c7e3419ddf6710d755547a74821653713433a4647b79', '', 'e5a7e8aee291a7c0b6560ded81b40e15877e31448eacfa1b8cf2dfba84fddbfc');
INSERT INTO "audit" VALUES ('97de15ce9d3f4a7ea47316b83b6b8c35', 2, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check","events":[{"activity":"2248dfbfe2d9431aaceec14aa2aa7a6e","detail":{"ok":{"after":true,"before":null}},"element":"check","kind":"variables"},{"activity":"2248dfbfe2d9431aaceec14aa2aa7a6e","detail":{"taken":["f_check_approve"]},"element":"check","kind":"completed"},{"activity":"85926c27569c424385f543e3d6b369d8","element":"approve","kind":"entered"}],"task":"2248dfbfe2d9431aaceec14aa2aa7a6e","values":{"ok":true},"words":""}', 'a1195c49b4ecf2423e19954d8eb0e77d', 'bb8931b17ffc99e2a768594347bd1aa34bf424ab16657a61d499bec2ae6e7e8f', 'e5a7e8aee291a7c0b6560ded81b40e15877e31448eacfa1b8cf2dfba84fddbfc', 'bd0c3796d557c776a79612b233c1117b7722cf1a966a3bae25d42374f06ebf9c');
INSERT INTO "audit" VALUES ('system', 7, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["waiting:1","sending:1","called:1"],"deployment":"dc5e893c1de145ed8f7e08cb1e1af265","digest":"8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b","files":{"waiting.bpmn":"d18a631fb2de9c47d7fabc860781aeea260952d2334e483d5415652e34009fdc"},"note":""}', '8f2a5c3befd2eba0d0690aa0288fb445', '2163dfd4849c4365dfd0ff8112e9970633f514bd0235c5c64926c259af9ec8d6', '407ebd1313501bc28fa3f4e67421da58e4deee7c2e693a7ea26b034611d3a3a2', '784015c2e7635692525565e051329e2dd3fa14a4daeb57230eb723dbe3103c15');
INSERT INTO "audit" VALUES ('dfdf9aaac972405fa93c48c6f7531b67', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00011","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"103746fa33d24b668c5559095b06bb54","element":"start","kind":"entered"},{"activity":"103746fa33d24b668c5559095b06bb54","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"49ab685f9c854410b079052c2377772b","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'b40ea18ac4b5acdfe14081dae0d96062', 'b66f2eea16974879ba820d47d1645889728ca3b2fcf8f9a26f8c15effae01ca7', '', '107f6cc82d30f528c525327d908ab94aaddd3cf526f3b5f93183b39c60db9aef');
INSERT INTO "audit" VALUES ('5301fcee0de04ad5a82f365739a971bd', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00012","definition":"waiting:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"6985847ff8a944ddb5c0b0494554e7cd","element":"start","kind":"entered"},{"activity":"6985847ff8a944ddb5c0b0494554e7cd","detail":{"taken":["f_start_wait"]},"element":"start","kind":"completed"},{"activity":"4d988622ff7a419c856e19d0d623f35e","element":"wait","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', '7a46fa13a5ad6dc21cfbb803533ed5e2', '5546576cdf1214cc945f5ad322bedb844f0320de8bf1db54dd5ed0c6b3eca33b', '', '32b49d4b0198f2f2ad0f55c63ca40d13898df684038fa1f1d54abdefa4eeef80');
INSERT INTO "audit" VALUES ('51cafb29982c49b69b9c3c32b88dafb4', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"ZS-2026-00003","definition":"two_steps:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"191b172d698e4fbb8ecec76528c65ada","element":"start","kind":"entered"},{"activity":"191b172d698e4fbb8ecec76528c65ada","detail":{"taken":["f_start_check"]},"element":"start","kind":"completed"},{"activity":"3fee14f5184048b997df122e170acf1c","element":"check","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'feefb6c88b8acc74c741567212bb017f', '69b6e6a49b067f8b74b40131a45059b5b0c40ff32370998eea9c1746d3bf6f5d', '', 'b4ffe1b3ec5121c5469f50bf9de43423beb3099b76007b91edf6110d0cc70f6d');
INSERT INTO "audit" VALUES ('51cafb29982c49b69b9c3c32b88dafb4', 2, '2026-11-30T08:00:00.000000Z', 'system', 'suspended', '{"reason":"Rückfrage"}', 'b73dcbe1dec6c4dcaeb5527245dbb504', '19f95fec396cd6804a70b3b19fba9ea3b79d02adae6fa9bd103c9505912c7b54', 'b4ffe1b3ec5121c5469f50bf9de43423beb3099b76007b91edf6110d0cc70f6d', '9827a799aa29d8eb2109a429b05ffd4c0bd1cb3be4f5062cf7df2ba309c0e8d1');
INSERT INTO "audit" VALUES ('system', 8, '2026-11-30T08:00:00.000000Z', 'system', 'deployed', '{"definitions":["register_entry:1"],"deployment":"2be4a4218c204fa38ddd62e55844fa2f","digest":"47b70f69e334b352b7c10a0ec2ae2a18a24a7631852d62520122da8ef6bab0b2","files":{"arrival.dmn":"29b41d5cae68d90a3a4c9549a9a87859f3d3b8c4c4f3f3febc09596c21effcac","check_completeness.form":"1af6e4ea39239680003557d996daf755773ce1ec8c974ee1f9916508ee4f85e1","check_fiction.form":"84b42ca50f94e6d6310581d02c3c2403982b6d1df00bf9104bf8c4dd61daefe0","check_ihk_objection.form":"14a81063e8c6a96d0c82719d6a426fd02b4a2e1bbf0fcb3ed365cee0e1af5eb1","check_late_documents.form":"3f3a73853f186f5d6e864b5796d48864b21c75c7d563b53cf416cccd8002ffae","clarify_ihk.form":"09d07dc3dcd087ee6d7ec31c7df44fc4360b7c76ef82b9f074f4304af9d9ffbf","clock.dmn":"d6e4c417e8a67245d6a2fffe1767514269eb276a7c2cd51b4cb8b6a4ee8f07f1","confirm_forwarding.form":"09492b267df2a40f8e7761ab82f155af96413d09c8928862ac0a5ef8a57b12d3","confirm_withdrawal.form":"9a59c0654057c58bb3299ad230c3d94dc7ef231bde7d2307d9842c4a8da225a4","decide_after_hearing.form":"24f294a8bf16e2ceeb1ec48cb55e95bff9ae3c12210539e6cf930e6cfa82bdf7","deletion_trigger.dmn":"f8d35e6377aabbb62ab8ddab3167e8bbf7f9747764b1a93414ff005bf9062b1f","disclosure.dmn":"f079264d0d3ba192ae9826c080cdfab6af645c6fd473e7376dbee667239c8360","documents.dmn":"a92885ee9ac5c283ad3f6d8c9a084d96900b792a0bddd9d6c78d087fc85366fd","entry_path.dmn":"570f1d49ea9f38d8c39582122f259d6806cf007a5a03847f51bdc4baf4619d9e","escalated_case.form":"e2ce6cad09c713758562afd58f9f3e0cf60eda24197d9b2d85c3bcd7e664300b","experience_7b.dmn":"79d8746712582fa78f9e19968852f48baaaa2cc9a05bec11d7ca177e6b43f903","experience_eu.dmn":"cd241fbfdf819a00825b549d9332437560c7f272dc3fcdf4434a2b74d36e6ef7","extend_deadline.form":"602ad695e9a7b4cf758285c072ac9aa1f26d235dcabdb4f17686e15f1924ed83","fee_key.dmn":"c6384a73adb4aa4c2f0cc04e362ec88ddef564376fb2d841db06445d2660e830","hand_out_card.form":"a2a412c021b71b29c499eec7d1e58b048c1a97c7987a68095b41b8d892d61b65","handle_objection.form":"9ca784d74f236827ae11a0b6897aa0a2f15fba3b36b65d3aa093acd57c566562","ihk_notice.dmn":"8891ae28a6d018131cadf9f065e664c6f2a14c099a1ef2dc28e0c32cee9deb83","lead_flags.dmn":"8d7d7ab1deacd5c75ebd0932eb881de3493746683e301d00e7d8c694a77ff997","letters/L1.typ":"6f777f48d57c63a7713dcb558ea6c8cda5f2c6bf5ad5a99a8a353da148c96b58","letters/L10.typ":"71d6800e6b2b0d61bdb173cda416808f6aea75466d234c95f3b2960b3cf69d8d","letters/L11.typ":"f85842df7abf8c8ffc85ec7c76327da19cf9360d651efa132b9866d7cea8e2df","letters/L12.typ":"b0bfe94e3ea5912a53e77031bdc1ffc79ccbcc42e4cb91eba374a2ecf7719815","letters/L13.typ":"b3ce509664e94dee31fef00bceb0a27f4cd8ffae54adc4c1db1b958ca5308b9d","letters/L14.typ":"ead30b36d7be4d9d79d95a9b47539eafb7ef13efe438405352bc35b95343b845","letters/L2.typ":"8a300fd3af757b12fd44a5f31eb944c8ab485d79391d88ab863ee963c16f1716","letters/L20.typ":"07b84b9e61097f038aece6c716e0d6bf49fd7e358c9279035e9194810348e430","letters/L21.typ":"6ec4c337f5efa850a8ea82591eb44c759c7e2b6a1e6b1b6bb52a6c8ca2f700c1","letters/L23.typ":"143052d949e854e33d2a5cddae19639cbbfe0af50ec6fce1bb9e653172d25f68","letters/L26.typ":"6a6da0d480b70757af7836ab204f64a5f5d8ce440c9c67d835b149657be4e448","letters/L3.typ":"d64b0491ce5ecee9f8d444bc854c0f1560bc4f51d8a4deae5f7c344b25e7aa15","letters/L4.typ":"8e2ce218724aad9eb5429f04a5f5a5d38ed33c44c6e3ab144f975b1f0fe0df68","letters/L5.typ":"241018ace34a9744acc79be8c9abd5274fe10251ad5cd187e6f24bcc1a72814c","letters/L6.typ":"35974c5213449072691c34c810f0a08b7ba4a9725d10933a290c99c775abbe39","letters/L7.typ":"b7e329be93374952d86a02992745e9722a9417e3016ee988d1e3034b7d18d32e","letters/L8.typ":"db616510e2858b17040859c9006668f350196f0d759ece10ad50979b333a1526","letters/L9.typ":"4fd093b83a7b551441c77d7738922c9261eec25bab072e41391705b28042b14d","letters/card.typ":"5da961ae02328ec7f74ea7acf588c37a7f582e80047e53946a5e5d72fea27080","letters/layout.typ":"0e34bebdbf9db19ce5637c7324ac494d4ef3a40e8cc1440f2ee8bb9a1a22a797","message.application_withdrawn.form":"8a6502b734f35ea71cfbc61f22d73acebaa4ca6cc40a0dbcac6fa90abd53b93d","message.documents_received.form":"abba51bcb61e3975271db7a5544aba881a21946ad1ab53f03a90ce37b3b64a98","message.extension_wanted.form":"fc3366eb53a4028115f24306a624b3a99a311d8d8a4cbb3a1e6becf4306e0bf8","message.hearing_answered.form":"0b829cd23e8f1ff0d7eef3c9c0f276cf8dda27a73bb9583f5fb62ac880984502","message.ihk_answered.form":"92d448073eeab5f5d1cbcbe590306ea6df061908c34712747200aa17905b32bf","message.inquiry_answered.form":"03cb0d64520ec715df933ac870afce19a52d86394b9e1ad547737a99712bf398","message.objection_received.form":"f3296292996f1bbcef1c823e9b963b61b8a604ad2fb01093aa6b8bd796f7e300","pension_message.dmn":"5017aeb7a3b5f7c0a03cbe719121191ba86534548a052e8a2b3c36b57b470bbf","register_entry.bpmn":"375a42dcb332a3f2cc6b30daabf91576de623a1d443580bc9e6b577287c13fed","register_part.dmn":"0ba824199c5d44ea3b96d67f8b20a7d57e32d8d8092fc6ae68cd514389959077","relatedness.dmn":"13765bc603ab460a8b9c3186b4c56ebc343437069c9a14341d814e3ed1a95143","release_extension.form":"8da6a94ba0a1278b03f597dc5ab5897791539b64d9e872bb9191fe722769e784","release_line.form":"5f9eb108c90c9f27ccdaac02cba34f0668221d762a74f08ff429a8da49d2295d","release_objection.form":"1b5915b1851490e51b46860323a2349d7a70e30d7f556b92f020197a2ffd1f1d","review_line.form":"2fb15f0a9e780a533e516ee106a9c97e3dc4f9a17cbfe2c602acedfa8eaf4c70"},"note":""}', '08de06358a97c0869390b8bea7f713aa', '6d9704459a01467aaa2db9bb81427d4756e5f8f46e4dc39392a531a20620b8a6', '784015c2e7635692525565e051329e2dd3fa14a4daeb57230eb723dbe3103c15', 'c6f479f28214a706122b95a367f459b4a2122835771d5fec0eea91063c597f58');
INSERT INTO "audit" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00001","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"fb16cd4f7d404f7d8608cf9652fa9c9e","element":"application_received","kind":"entered"},{"activity":"fb16cd4f7d404f7d8608cf9652fa9c9e","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"a33eeddc2fc4400a97f8a9f81993480a","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', '7f57804299dea97442674dc3f86476c9', '2bf3460f4b8ca472c15716bada7f525312260e4b9d72f3ad9b4ba154e2ce458c', '', 'd555e378f7735737deefb91aaf0cefe0abde9bd98a4c4a186d1fc8ccdee9deda');
INSERT INTO "audit" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"a33eeddc2fc4400a97f8a9f81993480a","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"a33eeddc2fc4400a97f8a9f81993480a"},{"activity":"a33eeddc2fc4400a97f8a9f81993480a","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"a33eeddc2fc4400a97f8a9f81993480a","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"4d29fda3fa244fc5ac204769cb04d5ef","element":"merge_assessment","kind":"entered"},{"activity":"4d29fda3fa244fc5ac204769cb04d5ef","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"5adb78c72e16471d94cc995bf9b8149b","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', '0bae45c18bde744279153ed5a40cd950', 'd6a5b8ff884862a56948c38932054ab77459c43bea92c577a6ff0c70590b75c1', 'd555e378f7735737deefb91aaf0cefe0abde9bd98a4c4a186d1fc8ccdee9deda', '578489cabfc0996ff2078eba7b957fc77067ecf6933c68dd413400d2de02b607');
INSERT INTO "audit" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"5adb78c72e16471d94cc995bf9b8149b","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"5adb78c72e16471d94cc995bf9b8149b"},{"activity":"5adb78c72e16471d94cc995bf9b8149b","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"5adb78c72e16471d94cc995bf9b8149b","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"436c8679ace844fbbd5fb1e3b5082e5a","element":"is_competent","kind":"entered"},{"activity":"436c8679ace844fbbd5fb1e3b5082e5a","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"436c8679ace844fbbd5fb1e3b5082e5a","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"c0637b729eaa489f99ecaca09c504188","element":"merge_competent","kind":"entered"},{"activity":"c0637b729eaa489f99ecaca09c504188","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"3c1e055cf9b343e38d020ac88cd4c851","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"topic":"register.assess"}', 'ae9cf89d59402106c5e1274ecbb31d8d', 'b8f0d215463720a704803bf01726068f0c47b4c7eb44125b2b2a912923f5de25', '578489cabfc0996ff2078eba7b957fc77067ecf6933c68dd413400d2de02b607', '9e44c16c6a4c3d58eee2987c057d5b7accb6549aec6fa58b937cf4c62ffc4793');
INSERT INTO "audit" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"5ec41913a2ebe416ee5a44e0ddc42d7c49fd7800ad722cacfe96f40a7b7d6d84","document":"656efb105e414468b9a788800029ae5f","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"2831290c7b644179b70fd7f6d5d6e6f1:3c1e055cf9b343e38d020ac88cd4c851:post"}],"element":"send_receipt","events":[{"activity":"3c1e055cf9b343e38d020ac88cd4c851","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"656efb105e414468b9a788800029ae5f","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"3c1e055cf9b343e38d020ac88cd4c851"},{"activity":"3c1e055cf9b343e38d020ac88cd4c851","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"656efb105e414468b9a788800029ae5f","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"3c1e055cf9b343e38d020ac88cd4c851","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"73f8f76da7744e96b346ce0f890b42e5","element":"processing","kind":"entered"},{"activity":"64be6103791340b68cee092b40bea14e","element":"processing_started","kind":"entered","scope":"73f8f76da7744e96b346ce0f890b42e5"},{"activity":"64be6103791340b68cee092b40bea14e","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"73f8f76da7744e96b346ce0f890b42e5"},{"activity":"740e681c12334f36b9e78011e02c8b5b","element":"merge_check","kind":"entered","scope":"73f8f76da7744e96b346ce0f890b42e5"},{"activity":"740e681c12334f36b9e78011e02c8b5b","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"73f8f76da7744e96b346ce0f890b42e5"},{"activity":"018b6afc83f54385a3d43c652c58f9c0","element":"check_completeness","kind":"entered","scope":"73f8f76da7744e96b346ce0f890b42e5"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"656efb105e414468b9a788800029ae5f","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"topic":"letter.create"}', 'bbe496c58c160807bc3bbb47d8a643cc', '4058409eb21851c82a5981ccac4efe01ab9cece0a8ce9c8c2eaf296ebfe111cb', '9e44c16c6a4c3d58eee2987c057d5b7accb6549aec6fa58b937cf4c62ffc4793', 'a42173213aed23e993615132aaf089d7db84ebca8ad39383ac29f920874fdb21');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"HR-2026-00002","definition":"register_entry:1","events":[{"activity":"","detail":{"application":{"after":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]},"before":null}},"element":"","kind":"variables"},{"activity":"38b3a4b5c05849d28d1d2a035a574cb7","element":"application_received","kind":"entered"},{"activity":"38b3a4b5c05849d28d1d2a035a574cb7","detail":{"taken":["application_received_to_accept_application"]},"element":"application_received","kind":"completed"},{"activity":"4d250b4d541d4d6581ef53c65788560f","element":"accept_application","kind":"entered"}],"variables":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}}}', 'ef0bd9ff7e7369e50ebd933ac7aef852', 'a0298dfe781b1979c4a29f2e9db7013f9447039174b0c525135affb5b4ffcc98', '', 'e52e90d3c6015e23f92e1e0a0b3c04954fa910377692c3faeba7fc2959df491a');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 2, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"accept_application","events":[{"activity":"4d250b4d541d4d6581ef53c65788560f","detail":{"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"checks":{"after":[],"before":null}},"element":"accept_application","kind":"variables","scope":"4d250b4d541d4d6581ef53c65788560f"},{"activity":"4d250b4d541d4d6581ef53c65788560f","detail":{"alarms_done":{"after":[],"before":null},"application":{"after":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"carded_trades":{"after":[],"before":null},"case_place":{"after":"Rostock","before":null},"case_title":{"after":"Ahrens, Anna: Tischler","before":null},"charged_fees":{"after":[],"before":null},"checks":{"after":[],"before":null},"complete_on":{"after":null,"before":null},"deadline":{"after":null,"before":null},"entered_trades":{"after":[],"before":null},"extension_release":{"after":{"note":null,"result":null},"before":null},"fiction_check":{"after":{"lines":[],"result":"open"},"before":null},"line_results":{"after":[],"before":null},"missing":{"after":null,"before":null},"objection_release":{"after":{"note":null,"result":null},"before":null},"period_until":{"after":null,"before":null},"reminded":{"after":false,"before":null}},"element":"accept_application","kind":"variables"},{"activity":"4d250b4d541d4d6581ef53c65788560f","detail":{"taken":["accept_application_to_merge_assessment"]},"element":"accept_application","kind":"completed"},{"activity":"7fa538fd0437499d991482dd8f82a83b","element":"merge_assessment","kind":"entered"},{"activity":"7fa538fd0437499d991482dd8f82a83b","detail":{"taken":["merge_assessment_to_assess_application"]},"element":"merge_assessment","kind":"completed"},{"activity":"d8089a3b3e10481894a1a544eefb8630","element":"assess_application","kind":"entered"}],"inputs":{"application":{"channel":"counter","declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"ihk_member":"no","kind":"natural","nationality_group":"de","person":{"birth_date":"1988-04-12","email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":"2026-11-30","trades":[{"activity":"Möbel und Innenausbau","lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":"2019-06-30","kind":"meister","place":"Rostock","trade":"A27"}],"start_date":"2027-04-01","trade":"A27"}]}},"outputs":{"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","checks":[]},"topic":"register.accept"}', 'cb81294e31da9bc4b2b98c5f2c522e09', '95b7e8800c4ac230f9a7470e6a8a6f83cf3a95e341e2f770b2b3640611c49903', 'e52e90d3c6015e23f92e1e0a0b3c04954fa910377692c3faeba7fc2959df491a', 'f2c8131e9713a6d7e15d4a596a7487536fb93ae483ad59d7c043bff9293d7506');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 3, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_application","events":[{"activity":"d8089a3b3e10481894a1a544eefb8630","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables","scope":"d8089a3b3e10481894a1a544eefb8630"},{"activity":"d8089a3b3e10481894a1a544eefb8630","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_member":{"after":"no","before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_application","kind":"variables"},{"activity":"d8089a3b3e10481894a1a544eefb8630","detail":{"taken":["assess_application_to_is_competent"]},"element":"assess_application","kind":"completed"},{"activity":"38d94d31e05d4638a818345e242efa15","element":"is_competent","kind":"entered"},{"activity":"38d94d31e05d4638a818345e242efa15","detail":{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}},"element":"is_competent","kind":"gateway"},{"activity":"38d94d31e05d4638a818345e242efa15","detail":{"taken":["is_competent_to_merge_competent"]},"element":"is_competent","kind":"completed"},{"activity":"c541e324126b42d792400957ceeae748","element":"merge_competent","kind":"entered"},{"activity":"c541e324126b42d792400957ceeae748","detail":{"taken":["merge_competent_to_send_receipt"]},"element":"merge_competent","kind":"completed"},{"activity":"45b73391a86a45c597ab4be69684c88a","element":"send_receipt","kind":"entered"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"complete_on":null,"deadline":null,"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"line_results":[],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"topic":"register.assess"}', '64a705969f1c705450a2ae890fb9acaa', '84f5da2eb7e40a09df131bdaf4a2a6c5b5a2d1a4955b405b16669b55ccb49bab', 'f2c8131e9713a6d7e15d4a596a7487536fb93ae483ad59d7c043bff9293d7506', '0da5483ab3084bf82624cbc00d437532369a43f67aa6b7fb3b77c80b27626945');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 4, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[{"code":"L1","digest":"2535e6cf84265729b0383ddd9136bed5be2d73832f44283a2f76fb6d5d62b8d7","document":"c302f36abbec47e690936a08ca010323","name":"L1_Eingangsbestätigung_2026-11-30.pdf"},{"outbox":"a1db55378e0c4ac89f83453a2cd91f28:45b73391a86a45c597ab4be69684c88a:post"}],"element":"send_receipt","events":[{"activity":"45b73391a86a45c597ab4be69684c88a","detail":{"letter":{"after":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables","scope":"45b73391a86a45c597ab4be69684c88a"},{"activity":"45b73391a86a45c597ab4be69684c88a","detail":{"receipt_letter":{"after":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"before":null}},"element":"send_receipt","kind":"variables"},{"activity":"45b73391a86a45c597ab4be69684c88a","detail":{"taken":["send_receipt_to_processing"]},"element":"send_receipt","kind":"completed"},{"activity":"595bb59179104809946e6c2b891b63a2","element":"processing","kind":"entered"},{"activity":"0efc89f7a5dd4d0ea8c9cb1330fbfdf6","element":"processing_started","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"0efc89f7a5dd4d0ea8c9cb1330fbfdf6","detail":{"taken":["processing_started_to_merge_check"]},"element":"processing_started","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"0349b05d14af4b6aa1e7b9435dbc4763","element":"merge_check","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"0349b05d14af4b6aa1e7b9435dbc4763","detail":{"taken":["merge_check_to_check_completeness"]},"element":"merge_check","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"f36e29d99dbf4bf997aa665031709f23","element":"check_completeness","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":null,"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"reminded":false,"template":"L1"},"outputs":{"letter":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"}},"topic":"letter.create"}', 'd4a959694de3c99565518cf6238bf1f3', 'c1e07dc15218e5a689a22f69dbf9e08d4e03af4a602cdfaee918dcafe9077a97', '0da5483ab3084bf82624cbc00d437532369a43f67aa6b7fb3b77c80b27626945', '41dce9356e39396230af141a8e9d7ffe4c4551e159e52619ab70781adba60589');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 5, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"check_completeness","events":[{"activity":"f36e29d99dbf4bf997aa665031709f23","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"present":["D01","D02","D03"],"result":"complete"},"before":null}},"element":"check_completeness","kind":"variables","scope":"f36e29d99dbf4bf997aa665031709f23"},{"activity":"f36e29d99dbf4bf997aa665031709f23","detail":{"complete_on":{"after":{"$date":"2026-11-30"},"before":null},"completeness":{"after":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"before":null},"missing":{"after":null,"before":null},"period_until":{"after":null,"before":null}},"element":"check_completeness","kind":"variables"},{"activity":"f36e29d99dbf4bf997aa665031709f23","detail":{"taken":["check_completeness_to_is_complete"]},"element":"check_completeness","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"15cf5dd655de43a0828d3b18350f6452","element":"is_complete","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"15cf5dd655de43a0828d3b18350f6452","detail":{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}},"element":"is_complete","kind":"gateway","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"15cf5dd655de43a0828d3b18350f6452","detail":{"taken":["is_complete_to_start_clock"]},"element":"is_complete","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"c8aa9475943a4f7abde465faa1f8d201","element":"start_clock","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"}],"task":"f36e29d99dbf4bf997aa665031709f23","values":{"complete_on":{"$date":"2026-11-30"},"completeness":{"present":["D01","D02","D03"],"result":"complete"}},"words":""}', '69d94c1c0bfe3bab0b4373f6f04980c6', 'dc39bd00304dd338eb77d8073f2ba3c2d0e4d731d9828e5374b0b55a545c3dd6', '41dce9356e39396230af141a8e9d7ffe4c4551e159e52619ab70781adba60589', '48b6d5f970935ead357df25dc49378f66513c9c900a434b01799c12e1c8ca93f');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 6, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"start_clock","events":[{"activity":"c8aa9475943a4f7abde465faa1f8d201","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables","scope":"c8aa9475943a4f7abde465faa1f8d201"},{"activity":"c8aa9475943a4f7abde465faa1f8d201","detail":{"application":{"after":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"before":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]}},"deadline":{"after":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"before":null}},"element":"start_clock","kind":"variables"},{"activity":"c8aa9475943a4f7abde465faa1f8d201","detail":{"taken":["start_clock_to_merge_clock"]},"element":"start_clock","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"80d8291979ac4984977aef73544bbb8c","element":"merge_clock","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"80d8291979ac4984977aef73544bbb8c","detail":{"taken":["merge_clock_to_assess_again"]},"element":"merge_clock","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"17a91a7e08e74d00a900344ff21c0a54","element":"assess_again","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":null,"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":null,"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}},"topic":"register.start_clock"}', 'b2e5e190ffd5175cdbd024bc064f683e', '0928ad82ad80b2410e7391c5ca2c69180b6eeef4346cbaaafa01d23a3151ba84', '48b6d5f970935ead357df25dc49378f66513c9c900a434b01799c12e1c8ca93f', '7fa90032c71f40301e8aa4f89052b82e96d747a1f6213d3b5ac54565bc84cd82');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 7, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"assess_again","events":[{"activity":"17a91a7e08e74d00a900344ff21c0a54","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":null},"competent":{"after":"own","before":null},"competent_chamber":{"after":"HWK OMV","before":null},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":null},"ihk_notice":{"after":"no","before":null},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":null}},"element":"assess_again","kind":"variables","scope":"17a91a7e08e74d00a900344ff21c0a54"},{"activity":"17a91a7e08e74d00a900344ff21c0a54","detail":{"assessment":{"after":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"before":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]}},"documents_needed":{"after":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"before":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}]},"ihk_notice":{"after":"no","before":"no"},"lines":{"after":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"before":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]}},"element":"assess_again","kind":"variables"},{"activity":"17a91a7e08e74d00a900344ff21c0a54","detail":{"taken":["assess_again_to_ihk_open"]},"element":"assess_again","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"7cd2a68a680547ec9baf0df66567d7a7","element":"ihk_open","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"7cd2a68a680547ec9baf0df66567d7a7","detail":{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}},"element":"ihk_open","kind":"gateway","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"7cd2a68a680547ec9baf0df66567d7a7","detail":{"taken":["ihk_open_to_merge_ihk"]},"element":"ihk_open","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"b373963e3bb4423fb18a02db47187cf0","element":"merge_ihk","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"b373963e3bb4423fb18a02db47187cf0","detail":{"taken":["merge_ihk_to_examination"]},"element":"merge_ihk","kind":"completed","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"62808619101c4f65aef911549b953a81","element":"examination","kind":"entered","scope":"595bb59179104809946e6c2b891b63a2"},{"activity":"679d942242c440ccbe278621d4dfbeb7","element":"examination_started","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"679d942242c440ccbe278621d4dfbeb7","detail":{"taken":["examination_started_to_fork_examination"]},"element":"examination_started","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"e60edd95c16943eca8652001415a36e8","element":"fork_examination","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"e60edd95c16943eca8652001415a36e8","detail":{"taken":["fork_examination_to_line","fork_examination_to_clock_running"]},"element":"fork_examination","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"4c1e2ef671464deb8a2c606e65d52dad","element":"clock_running","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"4c1e2ef671464deb8a2c606e65d52dad","detail":{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}},"element":"clock_running","kind":"gateway","scope":"62808619101c4f65aef911549b953a81"},{"activity":"4c1e2ef671464deb8a2c606e65d52dad","detail":{"taken":["clock_running_to_merge_watch"]},"element":"clock_running","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"4f473de3724644bd84480a4e14b76e59","element":"line","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"ac7ffaceb7b444cdb823ffb37980dfd9","element":"merge_watch","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"ac7ffaceb7b444cdb823ffb37980dfd9","detail":{"taken":["merge_watch_to_next_alarm"]},"element":"merge_watch","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"7a189c4438534f6092c63d5811425d56","element":"line_started","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"7a189c4438534f6092c63d5811425d56","detail":{"taken":["line_started_to_prepare_line"]},"element":"line_started","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"b4da9cfbb2eb4faeb09c3e0419b0e083","element":"next_alarm","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"53d14823d46544b8be8dadb84b01a263","element":"prepare_line","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"53d14823d46544b8be8dadb84b01a263","detail":{"hearing":{"after":{"held":false,"until":null},"before":null}},"element":"prepare_line","kind":"variables","scope":"53d14823d46544b8be8dadb84b01a263"},{"activity":"53d14823d46544b8be8dadb84b01a263","detail":{"hearing":{"after":{"held":false,"until":null},"before":null},"release":{"after":{"note":null,"result":null},"before":null},"review":{"after":{"legal_basis":null,"limited_to":null,"path":"P71A","reasons":null,"result":null,"valid_until":null},"before":null},"text":{"after":null,"before":null}},"element":"prepare_line","kind":"variables","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"53d14823d46544b8be8dadb84b01a263","detail":{"taken":["prepare_line_to_merge_review"]},"element":"prepare_line","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"721737d033714d46aec2a661882ad6d5","element":"merge_review","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"721737d033714d46aec2a661882ad6d5","detail":{"taken":["merge_review_to_review_line"]},"element":"merge_review","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"fd71d957bb8b4d679993bf209943a6da","element":"review_line","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":null,"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":null,"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":null,"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"open","text":"Die Frist läuft noch nicht; Beginn: Eingang des Antrags einschließlich der vollständigen Unterlagen."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"competent":"own","competent_chamber":"HWK OMV","documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"ihk_notice":"no","lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"flags":[],"index":1,"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}]},"topic":"register.assess"}', '3f4bec64ba740e348b542eded169073c', 'e82b9952920daf3a5800824759c47568e307e0b4e1be27677638823389adeec9', '7fa90032c71f40301e8aa4f89052b82e96d747a1f6213d3b5ac54565bc84cd82', 'f9decd604f58e094e39cc296ef3fc911b67ed2de808e85572599028bdada15e3');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 8, '2026-11-30T08:00:00.000000Z', 'system', 'job_done', '{"attempt":1,"effects":[],"element":"next_alarm","events":[{"activity":"b4da9cfbb2eb4faeb09c3e0419b0e083","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables","scope":"b4da9cfbb2eb4faeb09c3e0419b0e083"},{"activity":"b4da9cfbb2eb4faeb09c3e0419b0e083","detail":{"alarm":{"after":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"before":null},"alarms_done":{"after":[],"before":[]}},"element":"next_alarm","kind":"variables"},{"activity":"b4da9cfbb2eb4faeb09c3e0419b0e083","detail":{"taken":["next_alarm_to_alarm_kind"]},"element":"next_alarm","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"a189cb98d8344cb0a95d790b1e48cfce","element":"alarm_kind","kind":"entered","scope":"62808619101c4f65aef911549b953a81"},{"activity":"a189cb98d8344cb0a95d790b1e48cfce","detail":{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}},"element":"alarm_kind","kind":"gateway","scope":"62808619101c4f65aef911549b953a81"},{"activity":"a189cb98d8344cb0a95d790b1e48cfce","detail":{"taken":["alarm_kind_to_wait_alarm"]},"element":"alarm_kind","kind":"completed","scope":"62808619101c4f65aef911549b953a81"},{"activity":"a3f74143271b4a36a8630f2b3b090a65","element":"wait_alarm","kind":"entered","scope":"62808619101c4f65aef911549b953a81"}],"inputs":{"alarms_done":[],"application":{"channel":"counter","complete":{"$date":"2026-11-30"},"declaration":true,"establishment":{"kind":"main","municipality":"13003000","place":"Rostock","postcode":"18055","street":"Werkstattweg 2"},"event":"entry","owner":{"already_entered":[],"ihk_member":"no","kind":"natural","nationality_group":"de","people":[],"person":{"birth_date":{"$date":"1988-04-12"},"email":"anna.ahrens@example.org","family_name":"Ahrens","first_names":"Anna","nationality":"deutsch","place":"Rostock","postcode":"18055","street":"Lange Straße 5"},"registered":false,"representative":false},"received":{"$date":"2026-11-30"},"trades":[{"activity":"Möbel und Innenausbau","eu_activity":[],"lead":{"who":"owner"},"qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"start_date":{"$date":"2027-04-01"},"trade":"A27"}]},"assessment":{"admissible":true,"barred_until":null,"competent":"own","competent_chamber":"HWK OMV","deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"documents":["D01","D02","D03"],"documents_later":[],"fee_keys":["A/natural/entry"],"ihk_notice":"no","pension_message":true,"pension_messages":[{"act":"entry","who":"owner"}],"trades":[{"betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"earliest":null,"fiction":"yes","flags":[],"limited_to":null,"path":"P71A","permission_first":false,"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"receipt_due":null,"register":"A","related":false,"trade":"A27"}]},"carded_trades":[],"case_place":"Rostock","case_title":"Ahrens, Anna: Tischler","charged_fees":[],"checks":[],"competent":"own","competent_chamber":"HWK OMV","complete_on":{"$date":"2026-11-30"},"completeness":{"note":null,"present":["D01","D02","D03"],"result":"complete"},"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}},"documents_needed":[{"label":"vollständig ausgefüllter und bestätigter Antrag (D01)","value":"D01"},{"label":"Kopie des Personalausweises oder eines gleichwertigen Dokuments (D02)","value":"D02"},{"label":"Nachweis der Qualifikation (Meisterprüfungszeugnis, Gesellenbrief oder anderes Prüfungszeugnis) (D03)","value":"D03"}],"entered_trades":[],"extension_release":{"note":null,"result":null},"fiction_check":{"lines":[],"result":"open"},"ihk_member":"no","ihk_notice":"no","line_results":[],"lines":[{"activity":"Möbel und Innenausbau","betriebsleiter":false,"deadline":{"internal":"2027-02-26","legal":"2027-03-01","nominal":"2027-02-28","start":"2026-11-30"},"flags":[],"index":{"$decimal":"1"},"lead":{"who":"owner"},"limited_to":null,"path":"P71A","path_law":"§ 7 Abs. 1a HwO","permission_first":false,"proposal_text":"Tischler: Eintragung in die Handwerksrolle (Meisterprüfung, § 7 Abs. 1a HwO).","qualifications":[{"body":"Handwerkskammer","date":{"$date":"2019-06-30"},"kind":"meister","place":"Rostock","trade":"A27"}],"reasons":[{"law":"§ 7 Abs. 1a HwO","rule":"T2-3","state":"met","text":"Meisterprüfung im Gewerbe: Tischler (A 27), 30.06.2019"},{"law":"§ 7 HwO","rule":"T4-1","state":"met","text":"Prüfung im beantragten Gewerbe, keine Beschränkung."},{"law":"§ 10 Abs. 1 HwO","rule":"T6-1","state":"met","text":"Frist bis 01.03.2027 (intern 26.02.2027). Die Eintragung gilt als erfolgt."},{"law":"§ 11 HwO","rule":"T7-2","state":"met","text":"Nicht IHK-zugehörig: keine Mitteilung."},{"law":"§ 196 Abs. 3 SGB VI","rule":"T8-1","state":"met","text":"Natürliche Person oder Gesellschafter einer rechtsfähigen Personengesellschaft: Meldung je Person."},{"law":"§ 10 Abs. 1 HwO","rule":"T13-5","state":"met","text":"Tag der Vorsprache: 30.11.2026."},{"law":"§ 6 Abs. 1 HwO","rule":"T1-1","state":"open","text":"Zulassungspflichtiges Handwerk der Anlage A: Handwerksrolle. Nicht bekannt: ob nur Reisegewerbe, ob einfache Tätigkeit."},{"law":"§ 7 Abs. 3 HwO","rule":"T2-1","state":"violated","text":"Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor."},{"law":"§ 7 Abs. 7 HwO","rule":"T2-2","state":"violated","text":"Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor."},{"law":"§ 7 Abs. 1a HwO, HwVerwdtV","rule":"T2-4","state":"violated","text":"Keine Meisterprüfung in einem verwandten Handwerk."},{"law":"§ 50b HwO","rule":"T2-5","state":"violated","text":"Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis."},{"law":"VO vom 06.12.1991","rule":"T2-6","state":"violated","text":"Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe."},{"law":"§ 7 Abs. 2 Satz 1 HwO","rule":"T2-7","state":"violated","text":"Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt."},{"law":"§ 7 Abs. 2 Satz 2 HwO","rule":"T2-8","state":"violated","text":"Keine andere gleichwertige deutsche Prüfung."},{"law":"§ 7 Abs. 2 Satz 4 HwO","rule":"T2-9","state":"violated","text":"Kein Hochschuldiplom aus EU, EWR oder Schweiz."},{"law":"§ 7 Abs. 7, § 7a HwO","rule":"T2-10","state":"violated","text":"Noch mit keinem anderen Handwerk der Anlage A eingetragen."},{"law":"§ 7 Abs. 7, § 7b HwO","rule":"T2-11","state":"violated","text":"Nicht erfüllt: Keine Gesellen- oder Abschlussprüfung im Gewerbe, in einem verwandten oder entsprechenden."},{"law":"§ 7 Abs. 3, § 9 HwO, EU/EWR HwV","rule":"T2-12","state":"violated","text":"Keine der fünf Möglichkeiten des § 2 Abs. 2 EU/EWR HwV ist erfüllt."},{"law":"§ 7 Abs. 3, § 50c HwO","rule":"T2-13","state":"violated","text":"Kein ausländisches Zeugnis."},{"law":"§ 7 Abs. 3, § 8 HwO","rule":"T2-14","state":"violated","text":"Kein Ausnahmefall geltend gemacht."},{"law":"§ 7 Abs. 9 HwO","rule":"T2-15","state":"violated","text":"Keine Prüfung als Vertriebener oder Spätaussiedler."}],"register":"A","title":"Tischler (A27)","trade":"A27","trade_name":"Tischler"}],"missing":null,"objection_release":{"note":null,"result":null},"period_until":null,"receipt_letter":{"channel":"post","code":"L1","document_id":"c302f36abbec47e690936a08ca010323","notified_on":{"$date":"2026-12-04"},"objection_until":null,"posted_on":{"$date":"2026-11-30"},"replaced_characters":"","title":"Eingangsbestätigung"},"reminded":false},"outputs":{"alarm":{"at":{"$datetime":"2027-01-15T05:00:00+00:00"},"kind":"wait","label":"Noch 30 Arbeitstage bis zum 26.02.2027"},"alarms_done":[]},"topic":"register.next_alarm"}', '536f701a24aec6c0456f9bbe5e7a8064', '1e8f1fbe784549664acd5e4aac5a0c785acab9c161b341f111c3241e3aa3c0f5', 'f9decd604f58e094e39cc296ef3fc911b67ed2de808e85572599028bdada15e3', 'b4603d9af95ccc8e6fc3108407668e5a6d070eb44714f922767a7fc843034401');
INSERT INTO "audit" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 9, '2026-11-30T08:00:00.000000Z', 'system', 'task_completed', '{"element":"review_line","events":[{"activity":"fd71d957bb8b4d679993bf209943a6da","detail":{"review":{"after":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"},"before":null}},"element":"review_line","kind":"variables","scope":"fd71d957bb8b4d679993bf209943a6da"},{"activity":"fd71d957bb8b4d679993bf209943a6da","detail":{"release":{"after":{"note":null,"result":null},"before":{"note":null,"result":null}},"review":{"after":{"answer_until":null,"hear_again":null,"inquiry_to":null,"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","limited_to":null,"note":null,"path":null,"question":null,"reasons":null,"result":"grant","scope":null,"valid_until":null},"before":{"legal_basis":null,"limited_to":null,"path":"P71A","reasons":null,"result":null,"valid_until":null}}},"element":"review_line","kind":"variables","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"fd71d957bb8b4d679993bf209943a6da","detail":{"taken":["review_line_to_review_result"]},"element":"review_line","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"7faeed7d748e4bfbac0b11767bdbd468","element":"review_result","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"7faeed7d748e4bfbac0b11767bdbd468","detail":{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or review.scope = \"restricted\") and (hearing.held = false or review.hear_again = true)","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}},"element":"review_result","kind":"gateway","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"7faeed7d748e4bfbac0b11767bdbd468","detail":{"taken":["review_result_to_merge_release"]},"element":"review_result","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"b6fcec34e89e4f18afaf8d62f19ccff9","element":"merge_release","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"b6fcec34e89e4f18afaf8d62f19ccff9","detail":{"taken":["merge_release_to_release_line"]},"element":"merge_release","kind":"completed","scope":"4f473de3724644bd84480a4e14b76e59"},{"activity":"484b6ed48776462ab834cae905b349d5","element":"release_line","kind":"entered","scope":"4f473de3724644bd84480a4e14b76e59"}],"task":"fd71d957bb8b4d679993bf209943a6da","values":{"review":{"legal_basis":"§ 7 Abs. 1a HwO (Meisterprüfung)","result":"grant"}},"words":""}', '89c30ba65ec16c6c7dd6a06fc1559c13', '9a7fcd7cf72dda9d76beaa4193803e76cbc86ef6f7cff531dc3c446288028e1e', 'b4603d9af95ccc8e6fc3108407668e5a6d070eb44714f922767a7fc843034401', 'a4e7bf4d07d0f198c9f58a0232f87587975e009acbb15b6a492adb29779dcbbe');
INSERT INTO "audit" VALUES ('656f1ff35e5c45b5bd2a4b006dfcd5f9', 1, '2026-11-30T08:00:00.000000Z', 'system', 'started', '{"business_key":"V-2026-00013","definition":"one_job:1","events":[{"activity":"","detail":{"deadline":{"after":null,"before":null},"limit":{"after":{"$decimal":"100"},"before":null},"name":{"after":"Holm","before":null},"place":{"after":"Rostock","before":null}},"element":"","kind":"variables"},{"activity":"38fa34137f6940e2af4a3cb8e520b72a","element":"start","kind":"entered"},{"activity":"38fa34137f6940e2af4a3cb8e520b72a","detail":{"taken":["f_start_work"]},"element":"start","kind":"completed"},{"activity":"b519d912592c48418277e29429a6bc05","element":"work","kind":"entered"}],"variables":{"deadline":null,"limit":100,"name":"Holm","place":"Rostock"}}', 'eb5033a62d2c0b04130092d837186c53', 'fb068768b662942d31a6d0ae92ae6dc2e4323a4b4b0046739a987c416bde579b', '', '377f3fef8e262c436e7c1f83ccd4777ad30be0f87714a3cbe65f6c5ac3bddb3c');
INSERT INTO "audit_head" VALUES ('system', 8, 'c6f479f28214a706122b95a367f459b4a2122835771d5fec0eea91063c597f58');
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
INSERT INTO "parameter" VALUES ('team_mailboxes', '2020-01-01', '{"legal":"recht@hwk-musterland.example","post":"poststelle@hwk-musterland.example","register":"rolle@hwk-musterland.example","register_lead":"leitung-rolle@hwk-musterland.example"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('court_by_county', '2020-01-01', '{"*":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13003":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13004":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13071":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13072":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13073":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13074":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin","13075":"Verwaltungsgericht Greifswald, Domstraße 7, 17489 Greifswald","13076":"Verwaltungsgericht Schwerin, Wismarsche Straße 323a, 19055 Schwerin"}', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('alarm_reminder_working_days', '2020-01-01', '[30,14,7]', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('alarm_time', '2020-01-01', '"06:00"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('extension_guard_working_days', '2020-01-01', '5', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('chamber_number', '2020-01-01', '"HWK-MUSTERLAND"', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_min_weekly_hours', '2020-01-01', '30', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_max_distance_km', '2020-01-01', '50', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "parameter" VALUES ('lead_min_other_engagements', '2020-01-01', '1', '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "counter" VALUES ('version:alarm', 1);
INSERT INTO "counter" VALUES ('business_key:V:2026', 13);
INSERT INTO "counter" VALUES ('version:branch', 1);
INSERT INTO "counter" VALUES ('version:one_job', 1);
INSERT INTO "counter" VALUES ('version:parallel', 1);
INSERT INTO "counter" VALUES ('version:reminder', 1);
INSERT INTO "counter" VALUES ('version:two_steps', 1);
INSERT INTO "counter" VALUES ('business_key:ZS:2026', 3);
INSERT INTO "counter" VALUES ('version:waiting', 1);
INSERT INTO "counter" VALUES ('version:sending', 1);
INSERT INTO "counter" VALUES ('version:called', 1);
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
INSERT INTO "resource" VALUES ('dbb0fa1ef5054aa4827608d11bcecbd5', 'alarm.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('bd320227ae9246a0a686b1d1cd511442', 'branch.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2493e272c7444493b0e1ff7a7934c558', 'one_job.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('0cca642fb9164c238de8c8d350ac2ed5', 'parallel.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('6fbbed186a7d488b888f254f604f7bcc', 'reminder.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('0031aaab341847ef9b7b941ab13168dd', 'two_steps.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('dc5e893c1de145ed8f7e08cb1e1af265', 'waiting.bpmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'arrival.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'check_completeness.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'check_fiction.form', CAST('{
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
   "description": "Nicht für Erlaubnisse nach §§ 7a, 7b, 8, 9 und 50c HwO.",
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=fiction_check.result != \"occurred\" or fiction_check.result = null"
   },
   "valuesExpression": "=for l in lines return {value: string(l.index), label: l.trade_name}"
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'check_ihk_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'check_late_documents.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'clarify_ihk.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'clock.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
          <text>"Die Eintragung gilt als erfolgt."</text>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'confirm_forwarding.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'confirm_withdrawal.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'decide_after_hearing.form', CAST('{
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
   "valuesExpression": "=concatenate([{value: \"grant\", label: \"eintragen wie beantragt\"}, {value: \"grant_limited\", label: \"eingeschränkt eintragen\"}], if line.register = \"A\" then [{value: \"permission\", label: \"Erlaubnis erteilen und eintragen\"}] else [], if fiction_check.result = \"occurred\" and list contains(fiction_check.lines, string(line.index)) then [{value: \"fiction\", label: \"Eintragung gilt als vorgenommen (Fiktion)\"}] else [], [{value: \"refuse\", label: \"ablehnen\"}])"
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
   "values": [
    {"label": "wie beantragt", "value": "as_applied"},
    {"label": "eingeschränkt, Antragsteller ist einverstanden", "value": "agreed"},
    {"label": "eingeschränkt ohne Einverständnis (Anhörung)", "value": "restricted"}
   ]
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'deletion_trigger.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'disclosure.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'documents.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'entry_path.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'escalated_case.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'experience_7b.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'experience_eu.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'extend_deadline.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'fee_key.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'hand_out_card.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'handle_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'ihk_notice.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'lead_flags.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L1.typ', CAST('// L1 Eingangsbestätigung mit Frist und Hinweis auf die Fiktion (§ 71b Abs. 3 und 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Eingangsbestätigung", about: d.subject_line)

wir bestätigen Ihnen: Ihr Antrag ist am *#d.received* bei uns eingegangen. Wir führen ihn unter dem Zeichen *#d.reference*. Sie beantragen die Eintragung mit

#trades()

#if get("clock") == "none" [
  == Wie es weitergeht
  Wir prüfen Ihre Angaben und melden uns so bald wie möglich. Eine gesetzliche Entscheidungsfrist gilt für diesen Antrag nicht.
] else [
  == Wie lange wir Zeit haben
  Über Ihren Antrag entscheiden wir innerhalb von *drei Monaten* (§ 10 Abs. 1 Satz 2 HwO#if get("register") != "A" [ in Verbindung mit § 20 HwO]). Diese Frist beginnt erst, wenn uns Ihr Antrag mit *allen* erforderlichen Unterlagen vorliegt (§ 42a Abs. 2 VwVfG M-V). Die Frist kann einmal angemessen verlängert werden, wenn die Sache besonders schwierig ist; das würden wir begründen und Ihnen rechtzeitig mitteilen.

  == Was geschieht, wenn wir nicht rechtzeitig entscheiden
  Ist die Frist abgelaufen, ohne dass wir entschieden haben, gilt die beantragte Eintragung als erfolgt (§ 10 Abs. 1 Satz 3 HwO, § 42a VwVfG M-V). Auf Wunsch bescheinigen wir Ihnen das schriftlich.#if get("permission_first") == true [ Für Bewilligungen und Berechtigungen nach §§ 7a bis 9 und § 50c HwO, die der Eintragung vorausgehen, gelten eigene Regeln.]
]

== Unterlagen
#if get("missing", default: ()).len() > 0 [
  Nach erster Durchsicht benötigen wir für Ihren Antrag folgende Unterlagen. Was Sie schon eingereicht haben, brauchen Sie nicht noch einmal zu schicken:
  #for m in d.missing { list.item(text(m)) }
] else [
  Fehlt uns etwas, nennen wir Ihnen die Unterlagen unverzüglich.
]
Vollständig ist der Antrag, sobald die letzte erforderliche Unterlage bei uns eingegangen ist. Fehlen Unterlagen, teilen wir Ihnen das gesondert mit (§ 71b Abs. 4 VwVfG M-V).

== Rechtsbehelfe
Gegen unsere Entscheidung steht Ihnen der Widerspruch offen; jeder belastende Bescheid enthält dazu eine Belehrung. Entscheiden wir ohne zureichenden Grund nicht in angemessener Frist, können Sie Klage beim zuständigen Verwaltungsgericht erheben (§ 75 VwGO).

#if get("register") == "A" [Bitte beachten Sie: Ein zulassungspflichtiges Handwerk darf selbstständig erst betrieben werden, wenn die Eintragung erfolgt ist (§ 1 Abs. 1 HwO).]

#closing()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L10.typ', CAST('// L10 Ablehnungsbescheid (§ 39 VwVfG: mit Gründen)
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
#if d.register == "A" [Ohne Eintragung in die Handwerksrolle dürfen Sie das Gewerbe nicht selbstständig als stehendes Gewerbe betreiben (§ 1 Abs. 1 HwO). ]Sie können jederzeit einen neuen Antrag stellen, wenn sich die Voraussetzungen ändern, etwa durch eine Prüfung, eine Berechtigung oder eine Betriebsleitung mit der erforderlichen Qualifikation. Unsere Beratung ist für Sie kostenfrei.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L11.typ', CAST('// L11 Bescheid über eine Berechtigung oder Bewilligung (§§ 7a, 7b, 8, 9, 50c HwO)
#import "layout.typ": *
#show: letter.with(subject: if d.permission.title != "" { d.permission.title } else { "Bescheid über Ihre Berechtigung" }, about: d.subject_line)

auf Ihren Antrag vom #d.received ergeht folgender

#align(center, heading(level: 2, "Bescheid"))

+ Ihnen wird für das Gewerbe *#d.line.trade_text* erteilt: #if d.permission.title != "" [*#d.permission.title*] else [die beantragte Berechtigung]#if d.line.limited_to != "" [, beschränkt auf: *#d.line.limited_to*].
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
}

== Hinweise
Die Berechtigung ist an Ihre Person gebunden. Sie berechtigt zur Eintragung in die Handwerksrolle, nicht zum Führen des Meistertitels; die Befugnis auszubilden richtet sich nach § 22b HwO. Die Eintragung nehmen wir auf Ihren Antrag im Anschluss vor.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L12.typ', CAST('// L12 Gebührenbescheid. Hoheitliche Gebühr: keine Umsatzsteuer ausweisen (§ 14c UStG).
#import "layout.typ": *
#show: letter.with(subject: "Gebührenbescheid " + d.fee.number, about: d.subject_line)

für die unten genannte Amtshandlung setzen wir eine Gebühr von

#align(center, block(above: 1em, below: 1em, text(size: 17pt, weight: "semibold", fill: accent, d.fee.amount_text)))

fest. Bitte überweisen Sie den Betrag bis zum *#d.fee.due*.

#block(breakable: false, grid(
  columns: (1fr, 38mm), column-gutter: 6mm,
  {
    facts(
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
Umsatzsteuer fällt nicht an.

Zahlen Sie nicht rechtzeitig, wird die Gebühr wie ein Beitrag eingezogen und beigetrieben (§ 113 Abs. 4 in Verbindung mit Abs. 3 HwO). Können Sie den Betrag nicht auf einmal zahlen, sprechen Sie uns bitte vor dem Fälligkeitstag an.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L13.typ', CAST('// L13 Bescheinigung über den Eintritt der Genehmigungsfiktion (§ 42a Abs. 3 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Bescheinigung über die als erfolgt geltende Eintragung", about: d.subject_line)

wir bescheinigen Ihnen nach § 42a Abs. 3 VwVfG M-V:

#framed[
  Der Antrag von *#d.applicant.name* auf Eintragung in #d.register_article#if d.line.trade_text != "" [ mit dem Gewerbe *#d.line.trade_text*] war am #d.deadline.start vollständig. Innerhalb der Frist, die am *#d.deadline.legal* abgelaufen ist, ist keine Entscheidung ergangen. Die beantragte Eintragung *gilt damit als erfolgt* (§ 10 Abs. 1 Satz 3 HwO).
]

#facts(
  ("Inhaberin, Inhaber", d.applicant.name),
  ("Sitz des Betriebs", d.business.address),
  ("Beginn der Frist", d.deadline.start),
  ("Ende der Frist", d.deadline.legal),
  ("Nummer der Eintragung", d.entry.register_number),
)

#if d.deadline.rule != "" [Berechnung der Frist: #d.deadline.rule]

#if d.register == "A" [Die Handwerkskarte erhalten Sie gesondert.]

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L14.typ', CAST('// L14 Auskunftsersuchen (§ 17 Abs. 1 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Bitte um Auskunft zu Ihrem Antrag", about: d.subject_line)

um prüfen zu können, ob die Voraussetzungen der Eintragung#if d.line.trade_text != "" [ mit dem Gewerbe *#d.line.trade_text*] vorliegen, benötigen wir noch Auskünfte von Ihnen (§ 17 Abs. 1 HwO):

#framed(if d.questions.len() > 0 { for q in d.questions { enum.item(text(q)) } } else { paragraphs(d.reasons) })

Bitte antworten Sie bis zum *#d.period_until*, schriftlich oder per E-Mail an #d.contact.email.

== Ihre Rechte und Pflichten
Sie sind zur Auskunft über Art und Umfang des Betriebs, die Betriebsstätte, die Zahl der beschäftigten Personen, die Qualifikation der Betriebsleitung und deren vertragliche und praktische Ausgestaltung verpflichtet, soweit es für die Prüfung erforderlich ist. Auskünfte, mit denen Sie sich selbst oder Angehörige der Gefahr einer Verfolgung aussetzen würden, dürfen Sie verweigern (§ 17 Abs. 3 HwO). Was wir für die Prüfung nicht benötigen, verwenden wir nicht (§ 17 Abs. 1 Satz 2 HwO). Wer eine Auskunft nicht, nicht richtig oder nicht rechtzeitig erteilt, handelt ordnungswidrig (§ 118 Abs. 1 Nr. 2 HwO).

#if d.clock != "none" [Die Entscheidungsfrist nach § 10 Abs. 1 HwO läuft während dieser Zeit weiter.]

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L2.typ', CAST('// L2 Nachforderung von Unterlagen (§ 71b Abs. 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Bitte ergänzen Sie Ihren Antrag", about: d.subject_line)

zu Ihrem Antrag, der am #d.received bei uns eingegangen ist, fehlen noch folgende Unterlagen oder Angaben:

#framed(if d.missing.len() > 0 { for m in d.missing { list.item(text(m)) } } else { paragraphs(d.reasons) })

#if d.missing.len() > 0 { paragraphs(d.reasons) }

Bitte reichen Sie alles bis zum *#d.period_until* ein, am einfachsten über das Portal oder per E-Mail an #d.contact.email unter Angabe des Zeichens #d.reference. Einfache Kopien genügen; Originale fordern wir nur bei Zweifeln an.

#if d.clock != "none" [
  == Was das für die Entscheidungsfrist bedeutet
  Die Frist von drei Monaten, nach deren Ablauf die Eintragung als erfolgt gilt (§ 10 Abs. 1 HwO, § 42a VwVfG M-V), *hat noch nicht begonnen*. Sie beginnt erst, wenn die letzte der genannten Unterlagen bei uns eingegangen ist.
]

== Wenn Sie die Frist nicht einhalten können
Sagen Sie uns bitte vorher Bescheid; wir können die Frist auf Antrag verlängern (§ 31 Abs. 7 VwVfG M-V). Fehlt eine Unterlage, weil sie nicht (mehr) zu beschaffen ist, beraten wir Sie gern, wie Sie den Nachweis anders führen können. Hören wir nichts von Ihnen, erinnern wir einmal und entscheiden danach nach Aktenlage.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L20.typ', CAST('// L20 Bitte um Stellungnahme der Innung oder des Fachverbands (§ 8 Abs. 3 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Bitte um Stellungnahme nach § 8 Abs. 3 HwO", about: none)

uns liegt ein Antrag auf eine Berechtigung für das Gewerbe *#d.line.trade_text* vor. Die antragstellende Person ist damit einverstanden, dass wir Ihre Stellungnahme einholen, oder hat das verlangt (§ 8 Abs. 3 HwO).

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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L21.typ', CAST('// L21 Abgabe an die zuständige Handwerkskammer
#import "layout.typ": *
#show: letter.with(subject: "Weiterleitung Ihres Antrags", about: d.subject_line)

vielen Dank für Ihren Antrag, der am #d.received bei uns eingegangen ist. Ihr Betrieb (#d.business.address) liegt nicht im Bezirk der #d.chamber.name. Zuständig ist #if d.competent_chamber != "" [*#d.competent_chamber*] else [die Handwerkskammer, in deren Bezirk der Betrieb liegt] (§ 6 Abs. 1, § 16 Abs. 2 HwO).

Wir haben Ihren Antrag mit allen Unterlagen heute dorthin abgegeben. *Sie müssen nichts weiter tun*; die zuständige Kammer meldet sich bei Ihnen. Die Entscheidungsfrist nach § 10 Abs. 1 HwO beginnt, wenn der vollständige Antrag dort eingegangen ist.

Unser Verfahren ist damit abgeschlossen. Kosten entstehen Ihnen bei uns nicht.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L23.typ', CAST('// L23 Entscheidung über den Widerspruch (§§ 72, 73 VwGO)
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
    + Dem Widerspruch wird abgeholfen. Die angefochtene Entscheidung wird aufgehoben; über Ihren Antrag entscheiden wir neu.
    + Die Kosten des Widerspruchsverfahrens tragen wir.
  ] else if result == "partial" [
    + Dem Widerspruch wird teilweise abgeholfen. Im Übrigen wird er zurückgewiesen.
    + Die Kosten des Verfahrens werden im Verhältnis von Erfolg und Misserfolg geteilt.
  ] else [
    + Der Widerspruch wird #if not d.objection.admissible [als unzulässig ]zurückgewiesen.
    + Die Kosten des Widerspruchsverfahrens tragen Sie. Über die Gebühr ergeht ein eigener Bescheid.
  ]

  == Gründe
  #paragraphs(d.reasons)
]

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L26.typ', CAST('// L26 Abschluss nach Rücknahme des Antrags
#import "layout.typ": *
#show: letter.with(subject: "Abschluss des Verfahrens", about: d.subject_line)

Sie haben Ihren Antrag vom #d.received#if d.withdrawn_on != "" [ am #d.withdrawn_on] zurückgenommen. Wir haben das Verfahren *#d.reference* deshalb ohne Entscheidung abgeschlossen. Eine Eintragung ist nicht erfolgt.

#paragraphs(d.reasons)

#if d.register == "A" [Bitte beachten Sie: Ohne Eintragung dürfen Sie ein zulassungspflichtiges Handwerk nicht selbstständig als stehendes Gewerbe betreiben (§ 1 Abs. 1 HwO).]

Sie können jederzeit einen neuen Antrag stellen. Ihre Unterlagen bewahren wir so lange auf, wie es die Aktenordnung verlangt; Originale senden wir Ihnen auf Wunsch zurück. Entsteht für die bisherige Bearbeitung eine Gebühr, erhalten Sie darüber einen eigenen Bescheid.

Wir freuen uns, wenn wir Sie bei Ihrem Vorhaben weiter beraten können: #d.contact.phone.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L3.typ', CAST('// L3 Erinnerung an die Nachforderung
#import "layout.typ": *
#show: letter.with(subject: "Erinnerung: Zu Ihrem Antrag fehlen noch Unterlagen", about: d.subject_line)

wir hatten Sie gebeten, Ihren Antrag vom #d.received zu ergänzen. Bisher fehlen uns:

#framed(if d.missing.len() > 0 { for m in d.missing { list.item(text(m)) } } else { [die Unterlagen, die wir Ihnen in unserem letzten Schreiben genannt haben] })

Bitte reichen Sie sie bis zum *#d.period_until* nach. Wenn Sie dafür mehr Zeit oder Hilfe brauchen, rufen Sie uns an: #d.contact.phone.

Liegt uns bis dahin nichts vor, entscheiden wir *nach Aktenlage*. Da die Voraussetzungen der Eintragung dann nicht nachgewiesen sind, kann das zur Ablehnung führen; dafür fällt eine Gebühr an. Sie können Ihren Antrag auch zurücknehmen und später neu stellen.

#if d.clock != "none" [Die Entscheidungsfrist nach § 10 Abs. 1 HwO beginnt weiterhin erst mit Eingang der vollständigen Unterlagen.]

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L4.typ', CAST('// L4 Verlängerung der Entscheidungsfrist (§ 42a Abs. 2 Satz 3 und 4 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Verlängerung der Entscheidungsfrist", about: d.subject_line)

über Ihren Antrag vom #d.received hätten wir bis zum #d.deadline.nominal zu entscheiden. Diese Frist *verlängern wir bis zum #d.extension_until* (§ 10 Abs. 1 Satz 2 HwO in Verbindung mit § 42a Abs. 2 Satz 3 VwVfG M-V).

== Gründe
Die Verlängerung ist wegen der Schwierigkeit der Angelegenheit gerechtfertigt:
#paragraphs(d.reasons)

== Was das für Sie bedeutet
Entscheiden wir auch bis zum #d.extension_until nicht, gilt die beantragte Eintragung als erfolgt (§ 10 Abs. 1 Satz 3 HwO). Eine weitere Verlängerung gibt es nicht. Bis zur Eintragung darf ein zulassungspflichtiges Handwerk nicht selbstständig ausgeübt werden.

Diese Mitteilung können Sie nur zusammen mit der Entscheidung in der Sache anfechten (§ 44a VwGO).

#closing()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L5.typ', CAST('// L5 Anhörung vor einer belastenden Entscheidung (§ 28 VwVfG)
#import "layout.typ": *
#show: letter.with(subject: "Anhörung: Wir beabsichtigen, Ihren Antrag abzulehnen", about: d.subject_line)

nach dem bisherigen Stand können wir Ihrem Antrag vom #d.received auf Eintragung mit dem Gewerbe *#d.line.trade_text* nicht entsprechen. Bevor wir entscheiden, geben wir Ihnen Gelegenheit, sich zu äußern (§ 28 Abs. 1 VwVfG M-V).

== Die für die Entscheidung erheblichen Tatsachen
#paragraphs(d.reasons)
#if d.decision.legal_basis != "" [Rechtlicher Maßstab: #d.decision.legal_basis.]

== Ihre Möglichkeiten
Bitte äußern Sie sich bis zum *#d.period_until*, schriftlich oder per E-Mail an #d.contact.email. Sie können insbesondere
- weitere Nachweise vorlegen, zum Beispiel Zeugnisse oder Tätigkeitsbeschreibungen,
- eine Betriebsleiterin oder einen Betriebsleiter mit der erforderlichen Qualifikation bestellen (§ 7 Abs. 1 HwO),
- Ihren Antrag beschränken oder zurücknehmen.

Wir beraten Sie dazu gern: #d.contact.phone. Äußern Sie sich nicht, entscheiden wir nach Aktenlage.

#closing(automatic: false)
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L6.typ', CAST('// L6 Mitteilung der beabsichtigten Eintragung an die antragstellende Person (§ 11 HwO)
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
  Da Sie der Industrie- und Handelskammer angehören, haben wir diese zugleich unterrichtet. Wir nehmen die Eintragung vor, sobald sie zugestimmt hat oder ihre Frist abgelaufen ist. Die gesetzliche Entscheidungsfrist läuft währenddessen weiter.
] else [
  Die Eintragung nehmen wir in den nächsten Tagen vor und senden Ihnen dann die Mitteilung darüber.
]

*Empfangsbestätigung:* Bitte bestätigen Sie uns den Empfang dieses Schreibens formlos per E-Mail an #d.contact.email unter Angabe des Zeichens #d.reference.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L7.typ', CAST('// L7 Mitteilung der beabsichtigten Eintragung an die Industrie- und Handelskammer (§ 11 HwO)
#import "layout.typ": *
#show: letter.with(subject: "Mitteilung nach § 11 HwO über eine beabsichtigte Eintragung", about: "Gegen Empfangsbestätigung")

wir beabsichtigen, den folgenden Betrieb, der nach unserer Kenntnis Ihrer Kammer angehört, in #d.register_article einzutragen, und teilen Ihnen dies zur gleichen Zeit wie dem Betrieb mit:

#facts(
  ("Inhaberin, Inhaber", d.applicant.name),
  ("Sitz des Betriebs", d.business.address),
  ("Hauptbetrieb", d.business.main_business),
  ("Gewerbe", d.line.trade_text),
  ("beschränkt auf", d.line.limited_to),
  ("Tätigkeit", d.line.activity),
  ("Rechtsgrundlage", d.decision.legal_basis),
)

Bitte bestätigen Sie den Empfang und teilen Sie uns mit, ob Sie der Eintragung zustimmen. Wegen der gesetzlichen Entscheidungsfrist (§ 10 Abs. 1 HwO) bitten wir um eine baldige Antwort an #d.contact.email unter Angabe des Zeichens #d.reference.

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L8.typ', CAST('// L8 Mitteilung über die Eintragung
#import "layout.typ": *
#show: letter.with(subject: "Eintragung in " + d.register_article, about: d.subject_line)

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

#if d.ihk == "yes" [Die Industrie- und Handelskammer haben wir über die beabsichtigte Eintragung unterrichtet (§ 11 HwO).] else [Mit diesem Schreiben teilen wir Ihnen die Eintragung zugleich nach § 11 HwO mit.]
#if d.register == "A" [Über die Eintragung stellen wir Ihnen eine *Handwerkskarte* aus (§ 10 Abs. 2 HwO). Sie erhalten sie gesondert.]
Über die Gebühr ergeht ein eigener Bescheid.

#duties()
#privacy()
#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/L9.typ', CAST('// L9 Bescheid über eine teilweise (beschränkte) Eintragung
#import "layout.typ": *
#show: letter.with(subject: "Bescheid über Ihren Antrag auf Eintragung", about: d.subject_line)

auf Ihren Antrag vom #d.received ergeht folgender

#align(center, heading(level: 2, "Bescheid"))

+ #d.applicant.name wird mit dem Gewerbe *#d.line.trade_text* in #d.register_article eingetragen#if d.line.limited_to != "" [, beschränkt auf: *#d.line.limited_to*].
+ Im Übrigen wird der Antrag abgelehnt.
+ Über die Gebühr ergeht ein eigener Bescheid.
#if d.decision.valid_until != "" [+ Die Entscheidung gilt bis zum #d.decision.valid_until.]

== Gründe
Die Entscheidung beruht auf #if d.decision.legal_basis != "" [#d.decision.legal_basis] else [§§ 7 und 10 HwO]. Soweit wir dem Antrag nicht entsprechen, sind dafür folgende Gründe maßgeblich:
#paragraphs(d.reasons)

#if d.entry.register_number != "" [Die Eintragung ist unter der Nummer #d.entry.register_number am #d.entry.entered_on erfolgt.]

#ending()
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/card.typ', CAST('// Handwerkskarte (§ 10 Abs. 2 HwO): Bescheinigung über die Eintragung, mit Prüfnummer.
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
    ..row("Nummer der Eintragung", c.register_number),
  )
}
// So groß wie möglich; auch sehr lange Namen und viele Gewerbe müssen vollständig auf der Karte stehen.
#context {
  let size = (12pt, 11pt, 10pt, 9pt, 8pt, 7pt, 6pt, 5pt).find(s => measure(rows(s), width: 174mm).height <= 56mm)
  block(height: 57mm, clip: true, rows(if size == none { 4pt } else { size }))
}
#place(bottom + left, block(width: 100%, {
  line(length: 100%, stroke: 0.6pt + accent)
  v(-0.8mm)
  set text(size: 8.4pt, fill: muted)
  grid(
    columns: (1fr, auto), column-gutter: 8mm, align: (left + bottom, right + bottom),
    [Kartennummer #c.number · ausgestellt am #c.issued_on \ #c.return_note],
    align(right)[Prüfnummer \ #text(size: 13pt, weight: "semibold", fill: accent, font: "DejaVu Sans Mono", c.verification)],
  )
}))
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'letters/layout.typ', CAST('// Gemeinsames Layout aller Schreiben: Briefkopf, Anschriftfeld nach DIN 5008 (Form B), Bausteine.
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
    set text(size: size, top-edge: "ascender", bottom-edge: "descender")
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
  block(width: 67mm, {
    set text(size: 9pt)
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
  place(top + left, dy: 35.6mm, fitted(d.recipient, 78mm, 27.3mm))
  place(top + left, dx: 98mm, dy: 22mm, infoblock())
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
  // Paragraphen und Landeskürzel nicht am Zeilenende trennen.
  show regex("(§§? [0-9]+[a-z]?( Abs\\. [0-9]+[a-z]?)?( Satz [0-9]+)?( Nr\\. [0-9]+[a-z]?)?|(Abs\\.|Satz|Nr\\.|Anlage) [0-9A-Z]+)"): it => it.text.replace(" ", "\u{a0}")
  show "VwVfG M-V": it => box(it)
  letterhead()
  addressfield()
  v(75mm)
  heading(level: 1, subject)
  if about != none { block(above: 0.5em, below: 1.6em, text(fill: muted, about)) } else { v(0.6em) }
  [#d.salutation]
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
      ..rows.map(t => ([#text(t.name)#if t.limited_to != "" [ \ #text(size: 9.5pt, fill: muted, "beschränkt auf: " + t.limited_to)]], text(t.number))).flatten(),
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

#let closing(automatic: true) = block(breakable: false, above: 1.4em, {
  [Mit freundlichen Grüßen]
  v(0.5em)
  text(d.contact.signature)
  linebreak()
  text(d.chamber.name)
  if automatic {
    v(0.5em)
    text(size: 8.5pt, fill: muted, "Dieses Schreiben wurde elektronisch erstellt und ist ohne Unterschrift gültig (§ 37 Abs. 5 VwVfG M-V).")
  }
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.application_withdrawn.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.documents_received.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.extension_wanted.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.hearing_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.ihk_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.inquiry_answered.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'message.objection_received.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'pension_message.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'register_entry.bpmn', CAST('<?xml version=''1.0'' encoding=''UTF-8''?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="register_entry_definitions" targetNamespace="https://kammerwerk.example/bpmn/register_entry" exporter="Kammerwerk" exporterVersion="1">
  <bpmn:process id="register_entry" name="Eintragung Handwerksrolle" isExecutable="true" camunda:candidateStarterGroups="register, post">
    <bpmn:documentation>Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft.</bpmn:documentation>
    <bpmn:extensionElements>
      <camunda:properties>
        <camunda:property name="caseTitle" value="if string length(application.owner.firm) &gt; 0 then application.owner.firm else application.owner.person.family_name + &quot;, &quot; + application.owner.person.first_names"/>
        <camunda:property name="casePlace" value="case_place"/>
        <camunda:property name="caseDue" value="if deadline = null then null else deadline.internal"/>
        <camunda:property name="caseFacts" value="{&quot;Antragsteller&quot;: if string length(application.owner.firm) &gt; 0 then application.owner.firm else application.owner.person.family_name + &quot;, &quot; + application.owner.person.first_names, &quot;Ort der Betriebsstätte&quot;: case_place, &quot;Eingang&quot;: substring(string(application.received), 9, 2) + &quot;.&quot; + substring(string(application.received), 6, 2) + &quot;.&quot; + substring(string(application.received), 1, 4), &quot;Gewerke&quot;: string join(for l in lines return l.trade_name, &quot;, &quot;), &quot;Antrag vollständig&quot;: if application.complete = null then &quot;noch nicht&quot; else substring(string(application.complete), 9, 2) + &quot;.&quot; + substring(string(application.complete), 6, 2) + &quot;.&quot; + substring(string(application.complete), 1, 4), &quot;Interne Frist&quot;: if deadline = null then &quot;läuft nicht&quot; else substring(string(deadline.internal), 9, 2) + &quot;.&quot; + substring(string(deadline.internal), 6, 2) + &quot;.&quot; + substring(string(deadline.internal), 1, 4), &quot;Gesetzliche Frist&quot;: if deadline = null then &quot;läuft nicht&quot; else substring(string(deadline.legal), 9, 2) + &quot;.&quot; + substring(string(deadline.legal), 6, 2) + &quot;.&quot; + substring(string(deadline.legal), 1, 4)}"/>
        <camunda:property name="searchText" value="string join([case_title, case_place, application.owner.firm, application.owner.person.family_name, application.owner.person.first_names, application.owner.person.birth_name, application.submission_id], &quot; &quot;)"/>
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
          <camunda:property name="irreversible" value="true"/>
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
                <camunda:outputParameter name="review">{result: null, limited_to: line.limited_to, legal_basis: null, reasons: null, valid_until: null, path: line.path}</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>line_started_to_prepare_line</bpmn:incoming>
            <bpmn:outgoing>prepare_line_to_merge_review</bpmn:outgoing>
            <bpmn:script>{held: false, until: null}</bpmn:script>
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
                <camunda:property name="proposal" value="line.reasons"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="concatenate(if line.flags = null then [] else line.flags, if line.permission_first then [&quot;Erlaubnis zuerst&quot;] else [], if hearing.held then [&quot;angehört&quot;] else [], if release.result = &quot;send_back&quot; then [&quot;zurückgegeben&quot;] else [], if fiction_check.result = &quot;occurred&quot; and list contains(fiction_check.lines, string(line.index)) then [&quot;Fiktion festgestellt&quot;] else [])"/>
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
                <camunda:outputParameter name="inquiry_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="text">null</camunda:outputParameter>
                <camunda:outputParameter name="answer_until">if letter.period_until = null then letter.notified_on + duration("P14D") else letter.period_until</camunda:outputParameter>
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
                <camunda:inputParameter name="decision">{result: review.result, limited_to: review.limited_to, legal_basis: review.legal_basis, reasons: review.reasons, valid_until: review.valid_until}</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
                <camunda:outputParameter name="hearing_letter">letter</camunda:outputParameter>
                <camunda:outputParameter name="text">null</camunda:outputParameter>
                <camunda:outputParameter name="hearing">{held: true, document_id: letter.document_id, until: if letter.period_until = null then letter.notified_on + duration("P14D") else letter.period_until}</camunda:outputParameter>
              </camunda:inputOutput>
            </bpmn:extensionElements>
            <bpmn:incoming>review_result_to_hold_hearing</bpmn:incoming>
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
                <camunda:property name="proposal" value="line.reasons"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="if text = null then [&quot;keine Stellungnahme&quot;] else [&quot;Stellungnahme eingegangen&quot;]"/>
              </camunda:properties>
            </bpmn:extensionElements>
            <bpmn:incoming>merge_hearing_to_decide_after_hearing</bpmn:incoming>
            <bpmn:outgoing>decide_after_hearing_to_merge_release</bpmn:outgoing>
          </bpmn:userTask>
          <bpmn:exclusiveGateway id="merge_release">
            <bpmn:incoming>review_result_to_merge_release</bpmn:incoming>
            <bpmn:incoming>decide_after_hearing_to_merge_release</bpmn:incoming>
            <bpmn:outgoing>merge_release_to_release_line</bpmn:outgoing>
          </bpmn:exclusiveGateway>
          <bpmn:userTask id="release_line" name="Entscheidung freigeben" camunda:formRef="release_line" camunda:candidateGroups="register_lead" camunda:dueDate="if deadline = null then null else deadline.internal" camunda:formRefBinding="deployment">
            <bpmn:documentation>Vier-Augen-Prüfung: Wer das Gewerk geprüft oder nach der Anhörung entschieden hat, darf nicht freigeben. Prüfen Sie Rechtsgrundlage, Gründe, Anhörung und Frist. Jede Entscheidung ist eine Ermessens- oder Beurteilungsentscheidung und wird von einem Menschen getroffen (§ 35a VwVfG). Nach der Freigabe werden Bescheid, Eintragung und Gebühr ausgeführt; das lässt sich nicht zurücknehmen. Mit „Zurückgeben" geht das Gewerk mit Ihrem Hinweis an die Prüfung.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:properties>
                <camunda:property name="law" value="§ 10 Abs. 1 HwO; §§ 35a, 37, 39 VwVfG"/>
                <camunda:property name="fourEyes" value="review_line decide_after_hearing"/>
                <camunda:property name="irreversible" value="true"/>
                <camunda:property name="proposal" value="line.reasons"/>
                <camunda:property name="taskLabel" value="line.trade_name"/>
                <camunda:property name="chips" value="concatenate(if review.result = &quot;refuse&quot; then [&quot;Ablehnung&quot;] else if review.result = &quot;permission&quot; then [&quot;Erlaubnis&quot;] else if review.result = &quot;fiction&quot; then [&quot;Fiktion&quot;] else [], if hearing.held then [&quot;angehört&quot;] else [])"/>
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
                <camunda:inputParameter name="decision">{result: if review.result = "fiction" then "grant" else review.result, limited_to: review.limited_to, legal_basis: review.legal_basis, reasons: review.reasons, valid_until: review.valid_until, deemed_on: if review.result = "fiction" then fiction_check.on else null}</camunda:inputParameter>
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
                <camunda:inputParameter name="act">if review.result = "refuse" then "refusal" else "entry"</camunda:inputParameter>
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
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="decision">decision</camunda:inputParameter>
                <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
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
                <camunda:inputParameter name="fee_key">replace(fee_key, "/entry", "/permission")</camunda:inputParameter>
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
                <camunda:inputParameter name="register">line.register</camunda:inputParameter>
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
                <camunda:property name="proposal" value="line.reasons"/>
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
            <bpmn:documentation>Schreibt die Eintragung mit Datum, Rechtsgrundlage und den Angaben der Anlage D Abschnitt I HwO.</bpmn:documentation>
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
                <camunda:inputParameter name="register">line.register</camunda:inputParameter>
                <camunda:inputParameter name="person">if application.owner.kind = "natural" then "natural" else if application.owner.kind = "legal" then "legal" else if application.owner.legal_capacity = false then "partner_without_capacity" else "partner"</camunda:inputParameter>
                <camunda:inputParameter name="excluded">application.establishment.kind = "nebenbetrieb" or application.event = "death"</camunda:inputParameter>
                <camunda:inputParameter name="act">"entry"</camunda:inputParameter>
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
            <bpmn:documentation>§ 196 Abs. 3 SGB VI: Eintragung natürlicher Personen in die Handwerksrolle, je Person eine Meldung.</bpmn:documentation>
            <bpmn:extensionElements>
              <camunda:inputOutput>
                <camunda:inputParameter name="application">application</camunda:inputParameter>
                <camunda:inputParameter name="line">line</camunda:inputParameter>
                <camunda:inputParameter name="entry">entry</camunda:inputParameter>
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
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">(review.result = "refuse" or review.scope = "restricted") and (hearing.held = false or review.hear_again = true)</bpmn:conditionExpression>
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
          <bpmn:sequenceFlow id="decide_after_hearing_to_merge_release" sourceRef="decide_after_hearing" targetRef="merge_release"/>
          <bpmn:sequenceFlow id="merge_release_to_release_line" sourceRef="merge_release" targetRef="release_line"/>
          <bpmn:sequenceFlow id="release_line_to_line_released" sourceRef="release_line" targetRef="line_released"/>
          <bpmn:sequenceFlow id="line_sent_back" name="zurückgeben" sourceRef="line_released" targetRef="merge_review">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">release.result = "send_back"</bpmn:conditionExpression>
          </bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="line_released_to_refusal_in_time" name="ja" sourceRef="line_released" targetRef="refusal_in_time"/>
          <bpmn:sequenceFlow id="refusal_held_back" name="nein, Fiktion klären" sourceRef="refusal_in_time" targetRef="merge_review">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">review.result = "refuse" and deadline != null and today() &gt; deadline.legal and (fiction_check.result = "open" or (fiction_check.result = "occurred" and list contains(fiction_check.lines, string(line.index))))</bpmn:conditionExpression>
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
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">pension = true</bpmn:conditionExpression>
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
          <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:serviceTask id="notify_lead_check" name="Leitung benachrichtigen" camunda:topic="case.notify" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="group">"register_lead"</camunda:inputParameter>
            <camunda:inputParameter name="text">"Die Vollständigkeit ist seit zehn Arbeitstagen nicht geprüft."</camunda:inputParameter>
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
            <camunda:outputParameter name="request_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="reminded">false</camunda:outputParameter>
            <camunda:outputParameter name="period_until">if letter.period_until = null then letter.notified_on + duration("P14D") else letter.period_until</camunda:outputParameter>
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
            <camunda:outputParameter name="reminder_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="reminded">true</camunda:outputParameter>
            <camunda:outputParameter name="period_until">if letter.period_until = null then letter.notified_on + duration("P14D") else letter.period_until</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>already_reminded_to_remind_documents</bpmn:incoming>
        <bpmn:outgoing>remind_documents_to_merge_wait</bpmn:outgoing>
      </bpmn:sendTask>
      <bpmn:scriptTask id="decide_on_file" name="Entscheidung nach Aktenlage" camunda:resultVariable="deadline" scriptFormat="feel">
        <bpmn:documentation>Zweimal erfolglos nachgefordert: Es wird nach Lage der Akten weiter geprüft (§ 24 VwVfG). Die Frist läuft nicht, weil der Antrag unvollständig ist. Eine Ablehnung setzt Anhörung und Freigabe voraus.</bpmn:documentation>
        <bpmn:incoming>already_reminded_to_decide_on_file</bpmn:incoming>
        <bpmn:outgoing>decide_on_file_to_merge_clock</bpmn:outgoing>
        <bpmn:script>null</bpmn:script>
      </bpmn:scriptTask>
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
            <camunda:property name="irreversible" value="true"/>
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_kept_to_release_extension</bpmn:incoming>
        <bpmn:outgoing>release_extension_to_extension_released</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:exclusiveGateway id="extension_released" name="Freigegeben?" default="extension_released_to_merge_extension">
        <bpmn:incoming>release_extension_to_extension_released</bpmn:incoming>
        <bpmn:outgoing>extension_released_to_send_extension</bpmn:outgoing>
        <bpmn:outgoing>extension_released_to_merge_extension</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:sendTask id="send_extension" name="Verlängerung mitteilen" camunda:topic="letter.create" camunda:type="external">
        <bpmn:extensionElements>
          <camunda:inputOutput>
            <camunda:inputParameter name="template">"L4"</camunda:inputParameter>
            <camunda:inputParameter name="application">application</camunda:inputParameter>
            <camunda:inputParameter name="lines">lines</camunda:inputParameter>
            <camunda:inputParameter name="deadline">deadline</camunda:inputParameter>
            <camunda:inputParameter name="extension">extension</camunda:inputParameter>
            <camunda:inputParameter name="period_until">extension.until</camunda:inputParameter>
            <camunda:outputParameter name="extension_letter">letter</camunda:outputParameter>
            <camunda:outputParameter name="extension">context put(context put(extension, "posted_on", letter.posted_on), "notified_on", if extension.delivery = "post" then letter.notified_on else null)</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
        <bpmn:incoming>extension_released_to_send_extension</bpmn:incoming>
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
      <bpmn:sequenceFlow id="extension_released_to_send_extension" name="ja" sourceRef="extension_released" targetRef="send_extension">
        <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">extension_release.result = "approve"</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
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
          <camunda:inputParameter name="application">application</camunda:inputParameter>
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
          <camunda:property name="irreversible" value="true"/>
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
      <bpmndi:BPMNEdge id="decide_after_hearing_to_merge_release_di" bpmnElement="decide_after_hearing_to_merge_release">
        <di:waypoint x="3001" y="1350"/>
        <di:waypoint x="3061" y="1350"/>
        <di:waypoint x="3061" y="1225"/>
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
        <dc:Bounds x="3448" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extend_clock_di" bpmnElement="extend_clock">
        <dc:Bounds x="3628" y="2730" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_too_late_di" bpmnElement="extension_too_late">
        <dc:Bounds x="3675" y="2792" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3713" y="2816" width="50" height="14"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="notify_too_late_di" bpmnElement="notify_too_late">
        <dc:Bounds x="3763" y="2850" width="130" height="80"/>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extension_void_di" bpmnElement="extension_void">
        <dc:Bounds x="3943" y="2872" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3928" y="2913" width="66" height="28"/>
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="extended_di" bpmnElement="extended">
        <dc:Bounds x="3808" y="2752" width="36" height="36"/>
        <bpmndi:BPMNLabel>
          <dc:Bounds x="3792" y="2793" width="69" height="28"/>
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
      <bpmndi:BPMNEdge id="extension_released_to_send_extension_di" bpmnElement="extension_released_to_send_extension">
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
        <di:waypoint x="3578" y="2770"/>
        <di:waypoint x="3628" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extend_clock_to_extended_di" bpmnElement="extend_clock_to_extended">
        <di:waypoint x="3758" y="2770"/>
        <di:waypoint x="3808" y="2770"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="extension_too_late_to_notify_too_late_di" bpmnElement="extension_too_late_to_notify_too_late">
        <di:waypoint x="3693" y="2828"/>
        <di:waypoint x="3693" y="2890"/>
        <di:waypoint x="3763" y="2890"/>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="notify_too_late_to_extension_void_di" bpmnElement="notify_too_late_to_extension_void">
        <di:waypoint x="3893" y="2890"/>
        <di:waypoint x="3943" y="2890"/>
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
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
' AS BLOB));
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'register_part.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'relatedness.dmn', CAST('<?xml version="1.0" encoding="UTF-8"?>
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'release_extension.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'release_line.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'release_objection.form', CAST('{
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
INSERT INTO "resource" VALUES ('2be4a4218c204fa38ddd62e55844fa2f', 'review_line.form', CAST('{
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
   "valuesExpression": "=concatenate([{value: \"grant\", label: \"eintragen wie beantragt\"}, {value: \"grant_limited\", label: \"eingeschränkt eintragen\"}], if line.register = \"A\" then [{value: \"permission\", label: \"Erlaubnis erteilen und eintragen\"}] else [], if fiction_check.result = \"occurred\" and list contains(fiction_check.lines, string(line.index)) then [{value: \"fiction\", label: \"Eintragung gilt als vorgenommen (Fiktion)\"}] else [], [{value: \"refuse\", label: \"ablehnen\"}], [{value: \"inquiry\", label: \"nachfragen\"}])"
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
   "values": [
    {"label": "wie beantragt", "value": "as_applied"},
    {"label": "eingeschränkt, Antragsteller ist einverstanden", "value": "agreed"},
    {"label": "eingeschränkt ohne Einverständnis (Anhörung)", "value": "restricted"}
   ]
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
   "validate": {
    "required": true
   },
   "conditional": {
    "hide": "=review.result = null or not(list contains([\"inquiry\"], review.result))"
   },
   "values": [
    {"label": "Antragsteller", "value": "applicant"},
    {"label": "Innung (§ 8 Abs. 3 HwO)", "value": "guild"}
   ]
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
INSERT INTO "process_definition" VALUES ('alarm:1', 'alarm', 1, 'Alarm', 'dbb0fa1ef5054aa4827608d11bcecbd5', 'alarm.bpmn', '0a1af4c4f18c9e19d738c8ce2f84c9969bd240a1af4015fe6f37c9b9d9032284', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('branch:1', 'branch', 1, 'Verzweigung', 'bd320227ae9246a0a686b1d1cd511442', 'branch.bpmn', 'a59da2a61cc427cf478bc00a28a6a5c64c70f6bbed9ebe84574ad72999e5bb07', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('one_job:1', 'one_job', 1, 'Ein Schritt', '2493e272c7444493b0e1ff7a7934c558', 'one_job.bpmn', '10787a6ef3a8c17b9355537ada4d73c3eb1dba0d2f9e9ebc05bd38fb0c88c1f6', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('parallel:1', 'parallel', 1, 'Gleichzeitig', '0cca642fb9164c238de8c8d350ac2ed5', 'parallel.bpmn', '763a034ea5d47faf574d15591353f4c2d3e079529c94f864a19afbc65de7eb6d', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('reminder:1', 'reminder', 1, 'Erinnern', '6fbbed186a7d488b888f254f604f7bcc', 'reminder.bpmn', '4387bfcc8faba4ba2e24aa265907c7ce47eb2bb632200a2bf9c23e9a7ed9f2d9', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('two_steps:1', 'two_steps', 1, 'Zwei Schritte', '0031aaab341847ef9b7b941ab13168dd', 'two_steps.bpmn', '3ef9020a4c1ab517ae2d1a9c590a936d55bfa8e2ef49b6ee698daa9c6b26df2b', '2026-11-30T08:00:00.000000Z', '', '["register"]', '{"businessKeyPrefix":"ZS","caseDue":"deadline","caseFacts":"{\"Name\": name, \"Ort\": place}","casePlace":"place","caseTitle":"name","searchText":"name"}', 0);
INSERT INTO "process_definition" VALUES ('waiting:1', 'waiting', 1, 'Warten', 'dc5e893c1de145ed8f7e08cb1e1af265', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('sending:1', 'sending', 1, 'Senden', 'dc5e893c1de145ed8f7e08cb1e1af265', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('called:1', 'called', 1, 'Gerufen', 'dc5e893c1de145ed8f7e08cb1e1af265', 'waiting.bpmn', '8e9eee8ea14556d4ac6d84a19850037133f924c61c68e4829ff617ff543bef4b', '2026-11-30T08:00:00.000000Z', '', '[]', '{}', 0);
INSERT INTO "process_definition" VALUES ('register_entry:1', 'register_entry', 1, 'Eintragung Handwerksrolle', '2be4a4218c204fa38ddd62e55844fa2f', 'register_entry.bpmn', '47b70f69e334b352b7c10a0ec2ae2a18a24a7631852d62520122da8ef6bab0b2', '2026-11-30T08:00:00.000000Z', 'start_application', '["register","post"]', '{"businessKeyPrefix":"HR","caseDue":"if deadline = null then null else deadline.internal","caseFacts":"{\"Antragsteller\": if string length(application.owner.firm) > 0 then application.owner.firm else application.owner.person.family_name + \", \" + application.owner.person.first_names, \"Ort der Betriebsstätte\": case_place, \"Eingang\": substring(string(application.received), 9, 2) + \".\" + substring(string(application.received), 6, 2) + \".\" + substring(string(application.received), 1, 4), \"Gewerke\": string join(for l in lines return l.trade_name, \", \"), \"Antrag vollständig\": if application.complete = null then \"noch nicht\" else substring(string(application.complete), 9, 2) + \".\" + substring(string(application.complete), 6, 2) + \".\" + substring(string(application.complete), 1, 4), \"Interne Frist\": if deadline = null then \"läuft nicht\" else substring(string(deadline.internal), 9, 2) + \".\" + substring(string(deadline.internal), 6, 2) + \".\" + substring(string(deadline.internal), 1, 4), \"Gesetzliche Frist\": if deadline = null then \"läuft nicht\" else substring(string(deadline.legal), 9, 2) + \".\" + substring(string(deadline.legal), 6, 2) + \".\" + substring(string(deadline.legal), 1, 4)}","casePlace":"case_place","caseTitle":"if string length(application.owner.firm) > 0 then application.owner.firm else application.owner.person.family_name + \", \" + application.owner.person.first_names","purpose":"Eintragung in die Handwerksrolle oder in die Verzeichnisse der zulassungsfreien Handwerke und handwerksähnlichen Gewerbe: vom Antrag bis zur Karte und zur Bestandskraft.","searchText":"string join([case_title, case_place, application.owner.firm, application.owner.person.family_name, application.owner.person.first_names, application.owner.person.birth_name, application.submission_id], \" \")"}', 0);
INSERT INTO "decision_definition" VALUES ('arrival:1', 'arrival', 1, 'arrival', '2be4a4218c204fa38ddd62e55844fa2f', 'arrival.dmn');
INSERT INTO "decision_definition" VALUES ('clock:1', 'clock', 1, 'clock', '2be4a4218c204fa38ddd62e55844fa2f', 'clock.dmn');
INSERT INTO "decision_definition" VALUES ('deletion_trigger:1', 'deletion_trigger', 1, 'deletion_trigger', '2be4a4218c204fa38ddd62e55844fa2f', 'deletion_trigger.dmn');
INSERT INTO "decision_definition" VALUES ('disclosure:1', 'disclosure', 1, 'disclosure', '2be4a4218c204fa38ddd62e55844fa2f', 'disclosure.dmn');
INSERT INTO "decision_definition" VALUES ('documents:1', 'documents', 1, 'documents', '2be4a4218c204fa38ddd62e55844fa2f', 'documents.dmn');
INSERT INTO "decision_definition" VALUES ('entry_path:1', 'entry_path', 1, 'entry_path', '2be4a4218c204fa38ddd62e55844fa2f', 'entry_path.dmn');
INSERT INTO "decision_definition" VALUES ('experience_7b:1', 'experience_7b', 1, 'experience_7b', '2be4a4218c204fa38ddd62e55844fa2f', 'experience_7b.dmn');
INSERT INTO "decision_definition" VALUES ('experience_eu:1', 'experience_eu', 1, 'experience_eu', '2be4a4218c204fa38ddd62e55844fa2f', 'experience_eu.dmn');
INSERT INTO "decision_definition" VALUES ('fee_key:1', 'fee_key', 1, 'fee_key', '2be4a4218c204fa38ddd62e55844fa2f', 'fee_key.dmn');
INSERT INTO "decision_definition" VALUES ('ihk_notice:1', 'ihk_notice', 1, 'ihk_notice', '2be4a4218c204fa38ddd62e55844fa2f', 'ihk_notice.dmn');
INSERT INTO "decision_definition" VALUES ('lead_flags:1', 'lead_flags', 1, 'lead_flags', '2be4a4218c204fa38ddd62e55844fa2f', 'lead_flags.dmn');
INSERT INTO "decision_definition" VALUES ('pension_message:1', 'pension_message', 1, 'pension_message', '2be4a4218c204fa38ddd62e55844fa2f', 'pension_message.dmn');
INSERT INTO "decision_definition" VALUES ('register_part:1', 'register_part', 1, 'register_part', '2be4a4218c204fa38ddd62e55844fa2f', 'register_part.dmn');
INSERT INTO "decision_definition" VALUES ('relatedness:1', 'relatedness', 1, 'relatedness', '2be4a4218c204fa38ddd62e55844fa2f', 'relatedness.dmn');
INSERT INTO "process_instance" VALUES ('57bb057654a7418e958509b4af35e7f2', 'V-2026-00001', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00001   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '926ec559de3c6a7c523000abc04690023ad46271636460f84bf7469d86fcaf71', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00001","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["f7825e4c5f884aa58ead12f186571887","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["f7825e4c5f884aa58ead12f186571887","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('4c94ea8b2a964ce8bc60f0a29d7a614d', 'V-2026-00002', 'alarm:1', 'alarm', 'running', 1, '', '', '[]', NULL, 'v-2026-00002   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '8524d4aed9518f9a7fd0aa81a84a29323002aeb2d1438d6cb28a602262d7bcee', CAST('J{"v":1,"d":"alarm:1","n":2,"b":"V-2026-00002","e":[false,false,[]],"wf":[["","alarm:1","alarm","",[["f7680861521e4ae997ea4bd76110ad5d","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["f7680861521e4ae997ea4bd76110ad5d","wait","signal","alarm",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('9668a95c020b4fb4ad09184b975ccbf7', 'V-2026-00003', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00003   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'a1395dff36fb757627eb92f8fadcc6e0a2470484593a767e66371fffd5cafe00', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00003","e":[false,false,[]],"wf":[["","branch:1","branch","",[["7760694a4a2c46d4a9519500b4864483","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('efa4b53f97d543b1bcdbcdde45451b0d', 'V-2026-00004', 'branch:1', 'branch', 'running', 1, '', '', '[]', NULL, 'v-2026-00004   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '657a340dc3fcbb54b505c13adc9b9d0e89181f4803d0bf734c424ebec247ab1c', CAST('J{"v":1,"d":"branch:1","n":2,"b":"V-2026-00004","e":[false,false,[]],"wf":[["","branch:1","branch","",[["d8b13382b1f642f8a79e9388646d76ec","ask",32,{"n":2,"flow":"f_start_ask","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":[],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('51a8a1ae55ac427abcf66ebc2f4cd6d3', 'V-2026-00005', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00005   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '37783668f858bcbf8f94f267896bc15ea05e8763cfe285e664edded11df625fb', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00005","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('8320559413bb4acaa71bfac0b9c3a93c', 'V-2026-00006', 'one_job:1', 'one_job', 'ended', 2, '', '', '[]', NULL, 'v-2026-00006   ', '2026-11-30T08:00:00.000000Z', 'system', '2026-11-30T08:00:00.000000Z', '["done"]', NULL, 2, '04fc866f8f71b99b32520cb82da2de151c6ff10d01b17e4ab86a7d50c0ccfd30', CAST('J{"v":1,"d":"one_job:1","n":3,"b":"V-2026-00006","e":[true,false,["done"]],"wf":[["","one_job:1","one_job","",[]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"worked":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('7248dbadd36a485cbeef4ba566d6026d', 'V-2026-00007', 'parallel:1', 'parallel', 'running', 1, '', '', '[]', NULL, 'v-2026-00007   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '72a0a09c265fe515516fb6863feb59e21bdc391cdd3b98226eac8f10c015f603', CAST('J{"v":1,"d":"parallel:1","n":4,"b":"V-2026-00007","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["68350581641c4982a645741dc2b65daa","left",32,{"n":3,"flow":"f_fork_left","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["d58cb76e1f264b3eb4bff1f0861c70c6","right",32,{"n":4,"flow":"f_fork_right","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('fab8f374ab8e4857ac51b0f0743b066c', 'V-2026-00008', 'parallel:1', 'parallel', 'running', 2, '', '', '[]', NULL, 'v-2026-00008   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '78172782a71e414091ff4e9594b47a6e41e5d8e25c009dfaf3ee4ae4a45b97b7', CAST('J{"v":1,"d":"parallel:1","n":5,"b":"V-2026-00008","e":[false,false,[]],"wf":[["","parallel:1","parallel","",[["df87e387ef85415da2730a321398d87f","right",32,{"n":4,"flow":"f_fork_right","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}],["56488fa71cd54db3aebd2d703f5ccf79","join",8,{"n":5,"flow":"f_left_join"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('4c0d45f81566448395a26931a3a3d30b', 'V-2026-00009', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00009   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '66d1450549af98a49efc4363336ecd01cb9bae4ecf64d9132472adf20b9bf552', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00009","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["52a821a441bd4c8388287a50cb59da08","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["52a821a441bd4c8388287a50cb59da08","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('b424e5b8695143b1bee959ab63202e0b', 'V-2026-00010', 'reminder:1', 'reminder', 'running', 1, '', '', '[]', NULL, 'v-2026-00010   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '0d7a37a9a3b5567b9296ffda22bcab863c762e00f25543c7dbba9929850f169f', CAST('J{"v":1,"d":"reminder:1","n":2,"b":"V-2026-00010","e":[false,false,[]],"wf":[["","reminder:1","reminder","",[["4ef110caede4444593cd3c4e990943de","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["4ef110caede4444593cd3c4e990943de","late","timer","",["2026-12-02T08:00:00+00:00","",0],{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('7d83dfee3e3245d8a405178c56b44b83', 'ZS-2026-00001', 'two_steps:1', 'two_steps', 'running', 1, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00001 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, 'e931087012d7538f3f2174344a9472241f0908f753e4f519f1437d53cdd28128', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00001","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["7f2ccc41851840e7b9472f6756195c3d","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('97de15ce9d3f4a7ea47316b83b6b8c35', 'ZS-2026-00002', 'two_steps:1', 'two_steps', 'running', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00002 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, 'bd0c3796d557c776a79612b233c1117b7722cf1a966a3bae25d42374f06ebf9c', CAST('J{"v":1,"d":"two_steps:1","n":3,"b":"ZS-2026-00002","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["85926c27569c424385f543e3d6b369d8","approve",32,{"n":3,"flow":"f_check_approve","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register","register_lead"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100,"ok":true}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('dfdf9aaac972405fa93c48c6f7531b67', 'V-2026-00011', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00011   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '107f6cc82d30f528c525327d908ab94aaddd3cf526f3b5f93183b39c60db9aef', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00011","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["49ab685f9c854410b079052c2377772b","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["49ab685f9c854410b079052c2377772b","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('5301fcee0de04ad5a82f365739a971bd', 'V-2026-00012', 'waiting:1', 'waiting', 'running', 1, '', '', '[]', NULL, 'v-2026-00012   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '32b49d4b0198f2f2ad0f55c63ca40d13898df684038fa1f1d54abdefa4eeef80', CAST('J{"v":1,"d":"waiting:1","n":2,"b":"V-2026-00012","e":[false,false,[]],"wf":[["","waiting:1","waiting","",[["4d988622ff7a419c856e19d0d623f35e","wait",32,{"n":2,"flow":"f_start_wait","phase":"enter","entered":true}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[["4d988622ff7a419c856e19d0d623f35e","wait","message","documents_received",null,{},false]]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('51cafb29982c49b69b9c3c32b88dafb4', 'ZS-2026-00003', 'two_steps:1', 'two_steps', 'suspended', 2, 'Holm', 'Rostock', '[["Name","Holm"],["Ort","Rostock"]]', NULL, 'zs-2026-00003 holm rostock holm', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 2, '9827a799aa29d8eb2109a429b05ffd4c0bd1cb3be4f5062cf7df2ba309c0e8d1', CAST('J{"v":1,"d":"two_steps:1","n":2,"b":"ZS-2026-00003","e":[false,false,[]],"wf":[["","two_steps:1","two_steps","",[["3fee14f5184048b997df122e170acf1c","check",32,{"n":2,"flow":"f_start_check","phase":"enter","entered":true,"armed":true,"user":{"assignee":"","groups":["register"],"users":[],"due":null,"follow_up":null,"priority":50}}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "process_instance" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 'HR-2026-00001', 'register_entry:1', 'register_entry', 'running', 4, 'Ahrens, Anna', 'Rostock', '[["Antragsteller","Ahrens, Anna"],["Ort der Betriebsstätte","Rostock"],["Eingang","30.11.2026"],["Gewerke","Tischler"],["Antrag vollständig","noch nicht"],["Interne Frist","läuft nicht"],["Gesetzliche Frist","läuft nicht"]]', NULL, 'hr-2026-00001 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 4, 'a42173213aed23e993615132aaf089d7db84ebca8ad39383ac29f920874fdb21', X'5a28b52ffd605025bd53009a78cc1535306ddb0611460d10734b41413544831f9b64a7457a56db8d92a4248664a3d0a9296c42076c7e9ddefeffbf2bf3ce435eb27030b080450144015701107f7d0a296efcd2a965b95a4618115e4d3d75cc2f60ed2afd9d621e6154185b4a962ebf228c053936cd6a4b09313233abf40b7f349c0be82f9b8f218e2e655b4f4e58fbc18861cd19178d8b408c51219d30c64c428c655166c638296e1a16e01ce41cf478281ed7781c6e5c278618806713b7cb852d207e2c9bb4e2c62e2bf8df9c0131f5cfb861585fdc78c201d87c0f65935b346be415f5ebdfa5578fd8355f84796e3d6eec5e85a244de1391bc07647a7484f28044a807e5512d91288e6b97cb4573d1e6e619ad104fde987a95ce10fbb78571346b5431e8cf6934497f86383323c58d92d19e47e34ac27f7f9362dc38e20f4472150ae5fc49200f495271086432e94932a128d463c216168db97163b6b08098ca70bb5c2c9a7f6cca026277ceb986e4714f238204432c71731c88253776200c5aa547d4ebc3ca29433c717320bee08cd4339e602fb895cc280f1b8a4d60f0ea173bc8486c3beb78c9b293e5f0a123377e341e8a8c7e3b8d2af68ec110d7771869571da9484eead8acf082b176740a3dbee49056979cc90386d8aa6d61e8dfff3bc22ab3689a903abca249c2cba95b90e694dc3c3a8de4842fbd6278c71ea4267a892e4e459357b4ad37a7e82fda5f63f64e2397304eedd17a0f2916da162bac917f3f6e1adaf1f974b18832e776d15c576332936c89694a12d7a8388d9d82b1b30bdc34104f2b33b547c74d1ef754da594b9fb5742915ec24b38d2e75d84c5cc0fa9a1b4f9e0c8ba969e5a679b6f24cad5d1f439d8273eee1dcc3618831f8a0cc24ecebb21e46a9eb5f2c228ca99dc6e67689d874aca2d3d118bc403b5aca867d61deac3f23bc8e114771a6f9eacf750d9ba655c27a259b813badcf8dadf7357b9c06c43528948a537b8aac4aa1c48d5b4a0b07ff59b49e53a9388ec77148dc5ef3621d54481eca2af30cdf61934136a5dead079d76d8ec7bf5aa5ac9452293ec0cf58bbd5c56d42943bd2223b10d224db6f5c425c9c3e633cbe4a1f3626be5302ec473916d956d94e5f081c387001bbd7e7da79e7ac67ad0630563841937b00b26bc784c1eea554e98e4864dfd18e785868dc3b7eccbae243cb09094b072034b40aef5a6dc4a651b3671eb438a601d46482a744c05eb860dc552d2acfca147589ac995e64255cac6b8b40e8f71d2872ceb554769d9f70a560afb4a66ff1db30a1287e3406ebda6d8d359b15553b848e3e15898a24f2c5449975e416bc386fa6a3da74b977aa5da7a1fa3bf2758ead3dc07ebd683917ad8d46ea0a0620d2490b00f49c5a144e8b5c209a882b4c3c6f22acbd05820a160abf56003c7791a134725338cdcb0a1d67b37b02ea163b649af55d32adba5074e03d2345c71dce39038877b6c83983c6b09b02e059acbc5511c05c4b1684cfd6246118626a3e964559889329a8cc61a0d737d4d27a73f31886b3c909a3c7b870115f1ae3cce390a8532e98a449140200ec423ce912897442430caa81e211e104f39a4527b0c8487dde0f16066c4ca77093ff359c77e88cd050f84e322026c05ab4bd4bd923ac6bee00c0b77193920b6055887d34a18c5fe894d8a451093c71260317086c6296d294a534f38d8051424da7a51660e1860610cc744ee9457fdef1706eb9434e2878b7011119cbde97172f89f75ddb0c1244897a8575422d6ebcbab9da4d7e8d5c6d8945f56cbcf2c14a7427cecb38e67397c905e75d84c2c253d6ca88cc4800907b6551e0ff6557a6b485fa8c6e86143515fc9ababc164397cd836714e061881c2816d130eec67bdd78c189c6266bdb7de945848657ddda94fb2d71f4ac5c80c93b0974f12db0aafd8953a064aeb39c5369a39945e4905196a4bd867f2d92415ac747f4cec0d820ba8129b9a848a21334332d22449638208120a438932296aed12e02335488294320819446644444444448224690a5b7353b371d13ff39de8a051049cf5a7cffabd47829243089db6d859b496a8a01ec30062fac1324788cab581196597c30a61302e61c85ee26a19103d2689362b890743790b5f8b13330f8d40131d02f8d392f3355ef813875ab5f94f9d66dc3089c97a40002885e64ff9d9ead95b8ee06d7f01604e7a3781fc671794ddd35ac061fce585be04122398cc00cb105f65ba2d62d980f94d557009de9c67aca566be1414d1c6136b8940d8fa62bac9aeaf1a92a68d7bfd937d1ceb835f9cb274571f96aa1cf2f120af4d81ad445be6c1f98a95099f9c57ac173fbd65fccf929f8283894dee5dc71ca4f8dbdf564730e50b9c9470b534718e666b0e1d85ad4f5a0d47a19eb2b2b2cd5ce184d6fbe8ddee20ef482d4ff66bfba872a7082341e8e3492fa13e09928e3ba694035a435eab45f4403862a9ec8633826505b5ec22ed709952161f8a39be1e145eb6ada53abd304b2436ae643616965e1b392b868929c334f43f8ac6912c631582d601652ec52a484cbf47dd1cfc75a8477d980d262aeb9afb4f9fa1113016d7363fe9d009d0a978c63563550585c4c5d26ce9bf03cd5a98a0a1422cbd61e36451352edcb782b32252c66054e642cc317eabf140d1bb492330ad86bb90092592e00fcfb9783290926262643c25f183f4555209c78e87a3d2d8ff65f6ec9820ac33e458d1f1d65e822bbeec9043d0aa731280139b958a0142e18964124326ebec61e77fb1eda4685ec01fef5dac981cac942bf5feca4a085decfdf5d905891967e1f2900f0b587f30687269303d066016264705896d9cf8d7574753a123a71210e913810af2b8844cb45fb96886e0c9f33d5eaa6f2a63831dff0e9b2378d58a7030b166e007f8ebc914404159317a140fc7c0fee55a67a6b6054e1399e88f916c45c74192c9fa680ca1990985c50ef825184f16edfc4500830634be26a7437616349d1d6790ba09fd094d92abb4ddeb215083b958999b8db3910f70bc704e4e7d14af52224e3065310a95452aeaa9c7f13d091e4f6a2fb3d19481040d65fb7b8ae96f1d5f657c004a852d0b37a9f845c381c8c88af07d7b4086ba15245873b2a5a0015ad4054c84f26959665ff963cead5d724ef532192d55fd4e8a489e0b595c49f2c6136784f896b14398ab4d00437b79782e7356b148dfcde7fa2c179a159a8132764037644c8b31908d562d3366267affec52e4f384237613294d8700beb3ba6b244a8f7c55a70845180d384a03c1592cc19bd8246c18d588d06c1847120f207f966f8138f553fe226d54b4848a5138efb21d492b60ed9937396a7d21736b05a666b71b4ca949333dda5b85dc4d087fa29a1423faf77afd48275042c4c7b988a4f7345b24e01c28dbcde8bc4c22603a5e9131fba50e8f576ec1e32aacb315bab1d6707719c683b4a8f546a733d80b13b3b8d3be6a5f16c32f1e7cec4359deaa3eee51946449a0c337e886d3cd4a1075ec5af8e9c3dfa4e35802cf7b173c94bae0c325bc6dbf262a598c03c39eccde7cd1a257a4b94fc085b3394e47fa2bb738e38bb8303a803de498b167f15aa233f5a6715bedc4f9acf0a4d8bfb0ab2e246e1bbe5c79b05cc65e5341598199d847df49a6754f283357b96b3402c3bb14da925041f2cd2a60ec8f8f2580d915101a93efb08c9036ea1a87b8a16687cd9a043b1ce379dfb012d3b5d4bcbf15f8976b1a890e1030cf59492a46485b8df60df56a689037e5abb9dcd70a');
INSERT INTO "process_instance" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 'HR-2026-00002', 'register_entry:1', 'register_entry', 'running', 9, 'Ahrens, Anna', 'Rostock', '[["Antragsteller","Ahrens, Anna"],["Ort der Betriebsstätte","Rostock"],["Eingang","30.11.2026"],["Gewerke","Tischler"],["Antrag vollständig","30.11.2026"],["Interne Frist","26.02.2027"],["Gesetzliche Frist","01.03.2027"]]', '2027-02-26T22:59:59.000000Z', 'hr-2026-00002 ahrens, anna rostock ahrens, anna: tischler rostock ahrens anna', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 9, 'a4e7bf4d07d0f198c9f58a0232f87587975e009acbb15b6a492adb29779dcbbe', X'5a28b52ffd60a749ad6d002ab3b01f3a40695a1d078535c0fe4b9661c0761b380c1129328824123b29d970cf7a4a5c7122741689b5145a1527e06132fb7fb255eabfa10836990cc31813e701f601e301cd6b16ce5b306f2994b652380d784c6361bd46f90997794dd413ac3f74cabaf7da2e2d06570146f1b88d21cc6b168db778ceba0647b311865dc8a5e9155fb0185c765c1d6388bd76a5ecd85134da7c49db27bb18b58758d688f20a311819e24a27aca2979052884dcfd8f1a2619df55a65e132338760588f514e4a995ea1be1fd621b50fd77acdea591f2a58a846b1a9cc1a541eb6995d5029b28ea5708121ae748c1887020cf1553b63c71186b8c1d14418365658e3355108812176ac3f624713a17a56089c7ac81609c414f30a5f93133b6688a7574d42ec999c6885c09fdd83d85f52ec260c6178c3213d8c3ffd1ecff3a0a4e7693c8dc371ca713cd5c31288ad87ffda64c713949418628f72b28b648d2853564ce30f233b6e46f3f07e9e4782300cf3803c8e3f932439fd7034cfe3a8225923ca0523b7a663cc4b58fb21d610383b661eed302012e461300ca4f26634aa67621e03611a8ff7681a6e32996cd86c76aecd0a31e58ea7d77786d8695f1947b24635833ef98ca877ca105764acd83d207eb6b8c6716c3da4d427393376dcb4d39018c8436aa686371e08e43d9ec7401c0c8421490c08832512c7ecd8314b24105715769389c4398d5d49207676dcbcf79ea2d1bc46e1e0812196d83d0ec4cf8e196862d6f7687aa5d0f2c91053ec188825d812114b634318d7d4985b4bbdd7e8d6c6d89563573fd5220fa601ea275c22d57a1d0ab76996c285a54eed7b854eb92618ad0a1788addec2a5f2b00e22281080010510a7a1deafc96746ebbb53bc2f5463b470a9a64bccbbd5b3baf5d017bb269980e33112a083080ad631a060a9d68bc998412a6ad744af493eec03a155736adda753dfebcd83f25af66031a7de29ed6c2bc4767a8d5da753e05f934358373587efd6339050fbc1360e87b3528d7a06fbfe6e41a794282528d5e2355129b20c04c22c1a66d1788b49896d10d1a0f02dcd25d00a1709dfb3a27e4d145e13f439bdd20a97a55eddb2567a0cc67ba5be2bd32516fb884a55a647541ed63d92635d3b5ca2d66b92850bd5228e664a89ad96c3b80d0d2a0f3b3dc63ac8bac752b840e102c35aafc5e89556ea159d5eb926e811c6082b9ee000ca6b4709251c47039d62c13ae10261fd9aba7ae82b49cb2974073bb55f492e54ff9be2d22ea0c8bad5f123d42d58af09c62aa3d66b9476d41a78cf64a3d1bc66c1308be72ce4d7d433a35346ec746aad86c050388c036bbd46458758c87a7fb7e035e152d17a4d3e77fa43dfe9b5ea6ba2313af5053b9d92fb924e5760fd9a609c162eb5136010b109163c58a7017944e8b54208c882b3c2e5724b93a038e081c1d66b8209340a47b5a2aca62f8dbd3542cba1c32e1a9ab76834fbd3eb4386750494c9af891df77f645de4b42776dbe631c3e4c4b3e3e414bbc93691449ab3db98798a676bd6f24aad5d29657a84f79ef39ec330c4199ce06b183b7ed818765118a5aed4d96d13493441b5cfd81e33e919bb8dad29171e33ac2170027ad1ffcd1047d898b36330de839153a53263c78cf5082e3deb8375eb1b0186b8bacf86513c4ff1784098e8aa134aecb8ff230c3165c7f47d5e918908b1aed80271e612b0767da73e33a718e268a2c2d8ec58be843916512e4879eca9d57ec8f1c4acef12ce6ea35c02e2e8ff7d4d6c81386659b365a2ec2693c964db1e634a38b34c8b2a324659b1db3880f7a0f720a781c0a81a35892410d34c93d3727f0b52da6c81783ad5647d9cc8697b645090c791180fe23d3dce43eaa6f1341c8ec74379437a1e0f4b249348d6887a48891c6c76eca8c2aeb06346a31fe4498ed454cf693cbae1f423318ec67998c75139fdd8a7ef4a1f3a6eb24db6c9c69449562a1d4c1d330c6b0a65e8398ac653401809764c31c400b085a21e522658c1d8da03ec369efe15c910cbabc21688a9f6c88eb596a8d6efff0c967a6da34b152e100cf1448512b04ecd6ee346a368d831f3148ee58da2790a47ec87987c76fc1c05c330c47576a56c81a8760a7aa42eb19b4820a656c78add64e3c5f44839a454eb3ae1923d78971cce3a3ddb64f21cb39338c660e5ef4a144dc4d9be597a5257859568836d7534dbafe915fad4b5072626d41e7808634b50485b8aeaf7b4b8e250628b7eb165b65fec207e50019994912d8f2ac025609d225583f99441d5603e5b78634c93e0cf613c080c46c1d466c715768552ff8d19623abd4e3dfb9a22aa5299b9e7291a58c12a9f72ebb5b61e2a6010701ae731afa7c7eb86037990863b9ec925a91b4ed53c676288291859aac706e739306c03ad1c4ec951ca02147ae59a3a01a7790e0c4b910efbd41f3a855ea15ac77698c9039a06e63930acd5b3d64a5d9aee16d57aad4a6394125247885d8b2dc11689fb6f3e674b51a29a1d474034d803223cf43545fc15c9d5272c80009109a744ee6e35a58e65b0ca8f28179c483a46ec3c0707077ec7b4494635a33ec11057ea30ce769f943aa51d617d2da2249c9e59ff3282984f774092ec36aff2797b18d90271f412d60956d4ec89dd249a7815516ecdbe2676134944b1d9b4468dfa8c36eabd2ea04f03d63dbc9ab2bad20a5d9a91f52aa17adce914835d34401ccaf408fb5ee9354db8fc62bd52ec8b3ab5d5a9f7011e52ab21ece239fb7d2d9460418275967aedf1601ecdcb078bf5aed77e09b1d0a7c32e1a122c48b00f6641155189609ca57081612bc47e6bbc265c24ac7356d79710eba8530adf823e152cdde90edb168238a8229b10738a3184d08c8c8c34493a9208120c438914a679ae3b124090819645395021641042484444444424489028951acd0133155685dd84d18f9a6df9218d9732d30c987c1a24f6a0c7f58396ee8fa3cf125d58a65c3af5089b90f4a9210d487f3e5c228a1a58a0443b88fab4d68efea397ac50928b9c0ce0eb929665514bbd7166e86804ce11ba09551c8a0a2000502e44cd10e7ef136d63d11bd095f82df13c7596d8d2877e4bd7a6b3f93558dea027d7e6c5e57ddaaae85d970682ac407c360c8d9535d86f059b0f6ab24622a60d85be947698478548dc5cf23a5ba4cb68ee57461c44d4a2031ad7fa83dfff8ded9f7a9b4d2952e513c82fac44e7055a4711eacc70ea8887c6af26c156d442bc5c075deb5eb8025800a6c8f57e2785d04fb7f0c1f60c3086d10e76fefb8c216de1c8791ba4a4780fa3eaac796ace82e00534ebd68e918332f0f553c5934a73aca0999dcb6a76b15b31a642c568d11a1331b7f47a9bc7246dc5d8904601559e0cad2c5c14cc0ad36f4b5d8452d25a0e93794aa2d31e820ea6df96ab294126faf1ae531048bcb56f6431834d5eb2c295740a9d9fde2d809792d16da65654209527f885abd83a5ed06a2711d64d7d3c2331891e2df5dffc2326584f2611c1dd56109e23225d145fa6d7b3fbc5a561c6e2c8e2bbfa251b8781fc22667d1aece3ebcbd047a0218f0de297562fc2e0115d7b19774d30a82783b3e2f16af1183dc0e94cd06b386d3313ea5c3d21861a09a0d7893461b6ebd51f3b4e3016c3c6efbf597e52e39bf30956de2336162a5b91ebba735eed63e62b073e9e788408bc83db200f10e0dab841ca3617a8d7fa444ddd84eea3069d98f04ef0c98bdc8d9dbdade953cebf9fa6ae23b1cd739fe665f4680ba6674522d328394c2b3e45ae4c8415a8226c5d62ff198d23b613535a788079ad87cabb19bed00767e361c0644c24204227780b202240e237f0dd6fc0fe09a19ed267cf33a6e201db3fab1ef87a35abe9d5f604cb963d5507e56dbf8398ebd845e0e95da989fdca882fdac5b91f9227c8ddaf9a51ee3ff33827b9b481737670be9caeac4b9f42cd640f9c81eedeb94070352ee2d0a043914392c6c228e2707380b787e8f3ec23e8b14220b376ed28103d88058ee148255f3e205f129b9c07d1d02d4ef36bb097fd196254e4639147173ee4f7e483014c6b6e143953805206abbec48f8a3f82025b7177cea0bbd962dcafa48b087ee9ef529cf4f9058129da439001c98111aa467f003bbae6b28581c99b5612a17eb53380e186c921c1a85a337b386b2a92e216e9f732591c14c9a2256448f0f49f777bd3df5acf47b1e3317a16a3abbd5849c092d480f29be6824f0756f25cff454067cc534edd666b47e91e292eabdeebbec447aa1a2f3c87d1494db2f6f11ef4e46857b9626b116da377203e51f786de280b5f7a71dfd6cf2ac21a30a0d1b9c0fb31caa786c661f6873362d517218fff31991f107d67daebd2701078238f4a6299ec6415d107ed1ea6524849a11d9a229815e9aac001fe5b6b81b0800085730849a52877c08cd623178b4fa9cc817b9da04004b610c2b1f4567d448e04cf621c1e088f90a8c56112b854298ea747722054cbb59dde9d71bb1d48d6867000115c601624a61606e08541a49e283929b6f45f59511c019e3fd26198e5f0b7f1fb4a969ebd8757678f58c3fb44ac026e1ebceb36e51723192657825ce9b7380b8b1d3011dc4fe622726be1505c0972a40f8c5eecb217d672005a206334d620780d5e4fd0555ebd56165dbb92ac073f15ec79b3bebd7fa2c833e49e25fd944c72f447df86f84f71b90f9272e7205ada94f09ba7a36f8cbefccb874f4890c2f1ee49735db263cad39c2a2c7d68c55b08dfe24edc057a397f9e317db57d7b8a26cf81235290e98d213ade67462054677da57b5cbda6df229f6e2c6efa098c8ec88b5989db990612b6419e16869723395ca74e8191791792130a54cac196c10433f1ea5468fbb2b887c293007deda7290801ee16e8ed5e3bd89db982da92014442aec1ba90217867b1a7ed022494b29dc819d30a');
INSERT INTO "process_instance" VALUES ('656f1ff35e5c45b5bd2a4b006dfcd5f9', 'V-2026-00013', 'one_job:1', 'one_job', 'running', 1, '', '', '[]', NULL, 'v-2026-00013   ', '2026-11-30T08:00:00.000000Z', 'system', NULL, '[]', NULL, 1, '377f3fef8e262c436e7c1f83ccd4777ad30be0f87714a3cbe65f6c5ac3bddb3c', CAST('J{"v":1,"d":"one_job:1","n":2,"b":"V-2026-00013","e":[false,false,[]],"wf":[["","one_job:1","one_job","",[["b519d912592c48418277e29429a6bc05","work",32,{"n":2,"flow":"f_start_work","phase":"enter","entered":true,"armed":true,"job":"test.work"}]]]],"sc":[["",null,true,{"name":"Holm","place":"Rostock","deadline":null,"limit":100}]],"w":[]}' AS BLOB));
INSERT INTO "start_subscription" VALUES ('called:1', 'c_start', 'called', 'message', 'call');
INSERT INTO "instance_group" VALUES ('*', '9668a95c020b4fb4ad09184b975ccbf7');
INSERT INTO "instance_group" VALUES ('*', 'efa4b53f97d543b1bcdbcdde45451b0d');
INSERT INTO "instance_group" VALUES ('register', '7248dbadd36a485cbeef4ba566d6026d');
INSERT INTO "instance_group" VALUES ('register', 'fab8f374ab8e4857ac51b0f0743b066c');
INSERT INTO "instance_group" VALUES ('register', '4c0d45f81566448395a26931a3a3d30b');
INSERT INTO "instance_group" VALUES ('register', 'b424e5b8695143b1bee959ab63202e0b');
INSERT INTO "instance_group" VALUES ('register', '7d83dfee3e3245d8a405178c56b44b83');
INSERT INTO "instance_group" VALUES ('register', '97de15ce9d3f4a7ea47316b83b6b8c35');
INSERT INTO "instance_group" VALUES ('register_lead', '97de15ce9d3f4a7ea47316b83b6b8c35');
INSERT INTO "instance_group" VALUES ('register', '51cafb29982c49b69b9c3c32b88dafb4');
INSERT INTO "instance_group" VALUES ('post', '2831290c7b644179b70fd7f6d5d6e6f1');
INSERT INTO "instance_group" VALUES ('register', '2831290c7b644179b70fd7f6d5d6e6f1');
INSERT INTO "instance_group" VALUES ('post', 'a1db55378e0c4ac89f83453a2cd91f28');
INSERT INTO "instance_group" VALUES ('register', 'a1db55378e0c4ac89f83453a2cd91f28');
INSERT INTO "instance_group" VALUES ('register_lead', 'a1db55378e0c4ac89f83453a2cd91f28');
INSERT INTO "historic_activity" VALUES (1, '57bb057654a7418e958509b4af35e7f2', 'ac82622239d8425db911c64325c7dbfa', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (2, '57bb057654a7418e958509b4af35e7f2', 'f7825e4c5f884aa58ead12f186571887', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (3, '4c94ea8b2a964ce8bc60f0a29d7a614d', '7159d70494f5488ca52ec6e03465a2d7', 'alarm', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (4, '4c94ea8b2a964ce8bc60f0a29d7a614d', 'f7680861521e4ae997ea4bd76110ad5d', 'alarm', '', 'wait', 'intermediateCatchEvent', '', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (5, '9668a95c020b4fb4ad09184b975ccbf7', '64a97a4c23494e979e8d342325ef081e', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (6, '9668a95c020b4fb4ad09184b975ccbf7', '7760694a4a2c46d4a9519500b4864483', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (7, 'efa4b53f97d543b1bcdbcdde45451b0d', '649ecf2e1e7f4109923d004dadf419ce', 'branch', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (8, 'efa4b53f97d543b1bcdbcdde45451b0d', 'd8b13382b1f642f8a79e9388646d76ec', 'branch', '', 'ask', 'userTask', 'Fragen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (9, '51a8a1ae55ac427abcf66ebc2f4cd6d3', '8ca5f26ab509409eb60aabef6108e4a6', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (10, '51a8a1ae55ac427abcf66ebc2f4cd6d3', '91413533b69b4c00ba6b9f7cec4c20c8', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (11, '51a8a1ae55ac427abcf66ebc2f4cd6d3', 'bebf542ebd45430bb0305f3575b03112', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (12, '8320559413bb4acaa71bfac0b9c3a93c', 'ea48d44db6944d5aa0c4a7c5668e85a7', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (13, '8320559413bb4acaa71bfac0b9c3a93c', 'e3dcc309862240289341b9f52df705ec', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (14, '8320559413bb4acaa71bfac0b9c3a93c', 'c793c7dd13f942e48d8e6976f81ab193', 'one_job', '', 'done', 'endEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (15, '7248dbadd36a485cbeef4ba566d6026d', '06829060e70f4f25b5ae15c2fa50a353', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (16, '7248dbadd36a485cbeef4ba566d6026d', 'e7fdbea443224b93826f6bc409cb5051', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (17, '7248dbadd36a485cbeef4ba566d6026d', '68350581641c4982a645741dc2b65daa', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (18, '7248dbadd36a485cbeef4ba566d6026d', 'd58cb76e1f264b3eb4bff1f0861c70c6', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (19, 'fab8f374ab8e4857ac51b0f0743b066c', '9f64e2abcfe34dbcbbd9b3d432bf3929', 'parallel', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (20, 'fab8f374ab8e4857ac51b0f0743b066c', 'ca75257b93e2442c96dd33eee8b9184a', 'parallel', '', 'fork', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (21, 'fab8f374ab8e4857ac51b0f0743b066c', '2ccdb2ffff80409ea8ac7df1099c6c62', 'parallel', '', 'left', 'userTask', 'Links', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (22, 'fab8f374ab8e4857ac51b0f0743b066c', 'df87e387ef85415da2730a321398d87f', 'parallel', '', 'right', 'userTask', 'Rechts', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (23, '4c0d45f81566448395a26931a3a3d30b', '56c645b79c2b40a8bfe7f4cb6b52581d', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (24, '4c0d45f81566448395a26931a3a3d30b', '52a821a441bd4c8388287a50cb59da08', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (25, 'b424e5b8695143b1bee959ab63202e0b', '844ab14bd8cd4f4e91bfc0ec07829d67', 'reminder', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (26, 'b424e5b8695143b1bee959ab63202e0b', '4ef110caede4444593cd3c4e990943de', 'reminder', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (27, '7d83dfee3e3245d8a405178c56b44b83', 'c0b8f89aace749de90139d4306b8bff9', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (28, '7d83dfee3e3245d8a405178c56b44b83', '7f2ccc41851840e7b9472f6756195c3d', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (29, '97de15ce9d3f4a7ea47316b83b6b8c35', '437c846a125142e2be4bdb8f16a3f836', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (30, '97de15ce9d3f4a7ea47316b83b6b8c35', '2248dfbfe2d9431aaceec14aa2aa7a6e', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (31, '97de15ce9d3f4a7ea47316b83b6b8c35', '85926c27569c424385f543e3d6b369d8', 'two_steps', '', 'approve', 'userTask', 'Freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (32, 'dfdf9aaac972405fa93c48c6f7531b67', '103746fa33d24b668c5559095b06bb54', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (33, 'dfdf9aaac972405fa93c48c6f7531b67', '49ab685f9c854410b079052c2377772b', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (34, '5301fcee0de04ad5a82f365739a971bd', '6985847ff8a944ddb5c0b0494554e7cd', 'waiting', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (35, '5301fcee0de04ad5a82f365739a971bd', '4d988622ff7a419c856e19d0d623f35e', 'waiting', '', 'wait', 'intermediateCatchEvent', 'Unterlagen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (36, '51cafb29982c49b69b9c3c32b88dafb4', '191b172d698e4fbb8ecec76528c65ada', 'two_steps', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (37, '51cafb29982c49b69b9c3c32b88dafb4', '3fee14f5184048b997df122e170acf1c', 'two_steps', '', 'check', 'userTask', 'Prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (38, '2831290c7b644179b70fd7f6d5d6e6f1', 'fb16cd4f7d404f7d8608cf9652fa9c9e', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (39, '2831290c7b644179b70fd7f6d5d6e6f1', 'a33eeddc2fc4400a97f8a9f81993480a', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (40, '2831290c7b644179b70fd7f6d5d6e6f1', '4d29fda3fa244fc5ac204769cb04d5ef', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (41, '2831290c7b644179b70fd7f6d5d6e6f1', '5adb78c72e16471d94cc995bf9b8149b', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (42, '2831290c7b644179b70fd7f6d5d6e6f1', '436c8679ace844fbbd5fb1e3b5082e5a', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (43, '2831290c7b644179b70fd7f6d5d6e6f1', 'c0637b729eaa489f99ecaca09c504188', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (44, '2831290c7b644179b70fd7f6d5d6e6f1', '3c1e055cf9b343e38d020ac88cd4c851', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (45, '2831290c7b644179b70fd7f6d5d6e6f1', '73f8f76da7744e96b346ce0f890b42e5', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (46, '2831290c7b644179b70fd7f6d5d6e6f1', '64be6103791340b68cee092b40bea14e', 'register_entry', '73f8f76da7744e96b346ce0f890b42e5', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (47, '2831290c7b644179b70fd7f6d5d6e6f1', '740e681c12334f36b9e78011e02c8b5b', 'register_entry', '73f8f76da7744e96b346ce0f890b42e5', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (48, '2831290c7b644179b70fd7f6d5d6e6f1', '018b6afc83f54385a3d43c652c58f9c0', 'register_entry', '73f8f76da7744e96b346ce0f890b42e5', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (49, 'a1db55378e0c4ac89f83453a2cd91f28', '38b3a4b5c05849d28d1d2a035a574cb7', 'register_entry', '', 'application_received', 'startEvent', 'Antrag eingegangen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (50, 'a1db55378e0c4ac89f83453a2cd91f28', '4d250b4d541d4d6581ef53c65788560f', 'register_entry', '', 'accept_application', 'serviceTask', 'Antrag annehmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (51, 'a1db55378e0c4ac89f83453a2cd91f28', '7fa538fd0437499d991482dd8f82a83b', 'register_entry', '', 'merge_assessment', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (52, 'a1db55378e0c4ac89f83453a2cd91f28', 'd8089a3b3e10481894a1a544eefb8630', 'register_entry', '', 'assess_application', 'serviceTask', 'Vorprüfung', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (53, 'a1db55378e0c4ac89f83453a2cd91f28', '38d94d31e05d4638a818345e242efa15', 'register_entry', '', 'is_competent', 'exclusiveGateway', 'Ist die Kammer örtlich zuständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"competent = \"own\"","flows":[{"condition":"competent = \"own\"","flow":"is_competent_to_merge_competent","result":true,"values":{"competent":"own"}}],"taken":["is_competent_to_merge_competent"],"values":{"competent":"own"}}]}');
INSERT INTO "historic_activity" VALUES (54, 'a1db55378e0c4ac89f83453a2cd91f28', 'c541e324126b42d792400957ceeae748', 'register_entry', '', 'merge_competent', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (55, 'a1db55378e0c4ac89f83453a2cd91f28', '45b73391a86a45c597ab4be69684c88a', 'register_entry', '', 'send_receipt', 'sendTask', 'Eingangsbestätigung erstellen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (56, 'a1db55378e0c4ac89f83453a2cd91f28', '595bb59179104809946e6c2b891b63a2', 'register_entry', '', 'processing', 'subProcess', 'Antrag bearbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (57, 'a1db55378e0c4ac89f83453a2cd91f28', '0efc89f7a5dd4d0ea8c9cb1330fbfdf6', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'processing_started', 'startEvent', 'Bearbeitung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (58, 'a1db55378e0c4ac89f83453a2cd91f28', '0349b05d14af4b6aa1e7b9435dbc4763', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'merge_check', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (59, 'a1db55378e0c4ac89f83453a2cd91f28', 'f36e29d99dbf4bf997aa665031709f23', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'check_completeness', 'userTask', 'Vollständigkeit prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (60, 'a1db55378e0c4ac89f83453a2cd91f28', '15cf5dd655de43a0828d3b18350f6452', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'is_complete', 'exclusiveGateway', 'Unterlagen vollständig?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"completeness.result = \"complete\" and complete_on != null","flows":[{"condition":"completeness.result = \"complete\" and complete_on != null","flow":"is_complete_to_start_clock","result":true,"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}],"taken":["is_complete_to_start_clock"],"values":{"complete_on":{"$date":"2026-11-30"},"completeness.result":"complete"}}]}');
INSERT INTO "historic_activity" VALUES (61, 'a1db55378e0c4ac89f83453a2cd91f28', 'c8aa9475943a4f7abde465faa1f8d201', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'start_clock', 'serviceTask', 'Frist starten', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (62, 'a1db55378e0c4ac89f83453a2cd91f28', '80d8291979ac4984977aef73544bbb8c', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'merge_clock', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (63, 'a1db55378e0c4ac89f83453a2cd91f28', '17a91a7e08e74d00a900344ff21c0a54', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'assess_again', 'serviceTask', 'Vorprüfung erneuern', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (64, 'a1db55378e0c4ac89f83453a2cd91f28', '7cd2a68a680547ec9baf0df66567d7a7', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'ihk_open', 'exclusiveGateway', 'IHK-Zugehörigkeit offen?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"ihk_notice = \"ask\"","flow":"ihk_open_to_clarify_ihk","result":false,"values":{"ihk_notice":"no"}}],"taken":["ihk_open_to_merge_ihk"],"values":{"ihk_notice":"no"}}]}');
INSERT INTO "historic_activity" VALUES (65, 'a1db55378e0c4ac89f83453a2cd91f28', 'b373963e3bb4423fb18a02db47187cf0', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'merge_ihk', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (66, 'a1db55378e0c4ac89f83453a2cd91f28', '62808619101c4f65aef911549b953a81', 'register_entry', '595bb59179104809946e6c2b891b63a2', 'examination', 'subProcess', 'Antrag prüfen und Frist überwachen', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (67, 'a1db55378e0c4ac89f83453a2cd91f28', '679d942242c440ccbe278621d4dfbeb7', 'register_entry', '62808619101c4f65aef911549b953a81', 'examination_started', 'startEvent', 'Prüfung beginnt', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (68, 'a1db55378e0c4ac89f83453a2cd91f28', 'e60edd95c16943eca8652001415a36e8', 'register_entry', '62808619101c4f65aef911549b953a81', 'fork_examination', 'parallelGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (69, 'a1db55378e0c4ac89f83453a2cd91f28', '4c1e2ef671464deb8a2c606e65d52dad', 'register_entry', '62808619101c4f65aef911549b953a81', 'clock_running', 'exclusiveGateway', 'Läuft die Frist?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"deadline != null","flows":[{"condition":"deadline != null","flow":"clock_running_to_merge_watch","result":true,"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}],"taken":["clock_running_to_merge_watch"],"values":{"deadline":{"extended":false,"internal":{"$date":"2027-02-26"},"legal":{"$date":"2027-03-01"},"nominal":{"$date":"2027-02-28"},"rule":"Der Tag des Ereignisses, Montag, 30.11.2026, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB). Drei Monate enden am Sonntag, 28.02.2027 (§ 188 Abs. 2 und 3 BGB: der Monat hat keinen 30. Tag). Dieser Tag ist ein Sonntag; die Frist endet deshalb am nächsten Werktag, Montag, 01.03.2027 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB). Intern gilt der letzte Arbeitstag bis dahin, Freitag, 26.02.2027.","start":{"$date":"2026-11-30"}}}}]}');
INSERT INTO "historic_activity" VALUES (70, 'a1db55378e0c4ac89f83453a2cd91f28', '4f473de3724644bd84480a4e14b76e59', 'register_entry', '62808619101c4f65aef911549b953a81', 'line', 'subProcess', 'Gewerk entscheiden (je Gewerk des Antrags)', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (71, 'a1db55378e0c4ac89f83453a2cd91f28', 'ac7ffaceb7b444cdb823ffb37980dfd9', 'register_entry', '62808619101c4f65aef911549b953a81', 'merge_watch', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (72, 'a1db55378e0c4ac89f83453a2cd91f28', '7a189c4438534f6092c63d5811425d56', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'line_started', 'startEvent', 'Gewerk liegt vor', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (73, 'a1db55378e0c4ac89f83453a2cd91f28', 'b4da9cfbb2eb4faeb09c3e0419b0e083', 'register_entry', '62808619101c4f65aef911549b953a81', 'next_alarm', 'serviceTask', 'Nächste Fristmeldung bestimmen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (74, 'a1db55378e0c4ac89f83453a2cd91f28', '53d14823d46544b8be8dadb84b01a263', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'prepare_line', 'scriptTask', 'Bearbeitungsstand anlegen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (75, 'a1db55378e0c4ac89f83453a2cd91f28', '721737d033714d46aec2a661882ad6d5', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'merge_review', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (76, 'a1db55378e0c4ac89f83453a2cd91f28', 'fd71d957bb8b4d679993bf209943a6da', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'review_line', 'userTask', 'Gewerk fachlich prüfen', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', 'system', NULL);
INSERT INTO "historic_activity" VALUES (77, 'a1db55378e0c4ac89f83453a2cd91f28', 'a189cb98d8344cb0a95d790b1e48cfce', 'register_entry', '62808619101c4f65aef911549b953a81', 'alarm_kind', 'exclusiveGateway', 'Was steht an?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"alarm.kind = \"wait\"","flows":[{"condition":"alarm.kind = \"reminder\"","flow":"alarm_kind_to_notify_reminder","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"escalation\"","flow":"alarm_kind_to_raise_escalation","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"fiction\"","flow":"alarm_kind_to_raise_fiction","result":false,"values":{"alarm.kind":"wait"}},{"condition":"alarm.kind = \"wait\"","flow":"alarm_kind_to_wait_alarm","result":true,"values":{"alarm.kind":"wait"}}],"taken":["alarm_kind_to_wait_alarm"],"values":{"alarm.kind":"wait"}}]}');
INSERT INTO "historic_activity" VALUES (78, 'a1db55378e0c4ac89f83453a2cd91f28', 'a3f74143271b4a36a8630f2b3b090a65', 'register_entry', '62808619101c4f65aef911549b953a81', 'wait_alarm', 'intermediateCatchEvent', 'Bis zur nächsten Meldung warten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (79, 'a1db55378e0c4ac89f83453a2cd91f28', '7faeed7d748e4bfbac0b11767bdbd468', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'review_result', 'exclusiveGateway', 'Wie geht es weiter?', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', '{"gateways":[{"condition":"","flows":[{"condition":"review.result = \"inquiry\"","flow":"review_result_to_send_inquiry","result":false,"values":{"review.result":"grant"}},{"condition":"(review.result = \"refuse\" or review.scope = \"restricted\") and (hearing.held = false or review.hear_again = true)","flow":"review_result_to_hold_hearing","result":false,"values":{"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}],"taken":["review_result_to_merge_release"],"values":{"hearing.held":false,"review.hear_again":null,"review.result":"grant","review.scope":null}}]}');
INSERT INTO "historic_activity" VALUES (80, 'a1db55378e0c4ac89f83453a2cd91f28', 'b6fcec34e89e4f18afaf8d62f19ccff9', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'merge_release', 'exclusiveGateway', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (81, 'a1db55378e0c4ac89f83453a2cd91f28', '484b6ed48776462ab834cae905b349d5', 'register_entry', '4f473de3724644bd84480a4e14b76e59', 'release_line', 'userTask', 'Entscheidung freigeben', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "historic_activity" VALUES (82, '656f1ff35e5c45b5bd2a4b006dfcd5f9', '38fa34137f6940e2af4a3cb8e520b72a', 'one_job', '', 'start', 'startEvent', '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z', 'completed', '', NULL);
INSERT INTO "historic_activity" VALUES (83, '656f1ff35e5c45b5bd2a4b006dfcd5f9', 'b519d912592c48418277e29429a6bc05', 'one_job', '', 'work', 'serviceTask', 'Arbeiten', '2026-11-30T08:00:00.000000Z', NULL, 'active', '', NULL);
INSERT INTO "document" VALUES ('656efb105e414468b9a788800029ae5f', 1, '2831290c7b644179b70fd7f6d5d6e6f1', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 44543, '5ec41913a2ebe416ee5a44e0ddc42d7c49fd7800ad722cacfe96f40a7b7d6d84', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0);
INSERT INTO "document" VALUES ('c302f36abbec47e690936a08ca010323', 1, 'a1db55378e0c4ac89f83453a2cd91f28', 'L1_Eingangsbestätigung_2026-11-30.pdf', 'application/pdf', 44434, '2535e6cf84265729b0383ddd9136bed5be2d73832f44283a2f76fb6d5d62b8d7', 'L1', '2026-11-30T08:00:00.000000Z', 'system', 0);
INSERT INTO "user_task" VALUES ('7760694a4a2c46d4a9519500b4864483', '9668a95c020b4fb4ad09184b975ccbf7', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('d8b13382b1f642f8a79e9388646d76ec', 'efa4b53f97d543b1bcdbcdde45451b0d', 'branch:1', 'branch', 'ask', 'Fragen', '', 0, 'open', '', '["*"]', '[]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('68350581641c4982a645741dc2b65daa', '7248dbadd36a485cbeef4ba566d6026d', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('d58cb76e1f264b3eb4bff1f0861c70c6', '7248dbadd36a485cbeef4ba566d6026d', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('2ccdb2ffff80409ea8ac7df1099c6c62', 'fab8f374ab8e4857ac51b0f0743b066c', 'parallel:1', 'parallel', 'left', 'Links', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('df87e387ef85415da2730a321398d87f', 'fab8f374ab8e4857ac51b0f0743b066c', 'parallel:1', 'parallel', 'right', 'Rechts', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '');
INSERT INTO "user_task" VALUES ('52a821a441bd4c8388287a50cb59da08', '4c0d45f81566448395a26931a3a3d30b', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('4ef110caede4444593cd3c4e990943de', 'b424e5b8695143b1bee959ab63202e0b', 'reminder:1', 'reminder', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('7f2ccc41851840e7b9472f6756195c3d', '7d83dfee3e3245d8a405178c56b44b83', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('2248dfbfe2d9431aaceec14aa2aa7a6e', '97de15ce9d3f4a7ea47316b83b6b8c35', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('85926c27569c424385f543e3d6b369d8', '97de15ce9d3f4a7ea47316b83b6b8c35', 'two_steps:1', 'two_steps', 'approve', 'Freigeben', '', 0, 'open', '', '[]', '["register","register_lead"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', '', '[]', '740f0a22ce5949b9a8bcf66e072691d04e7c1634d26203116c9251aea4b6bf21', 2, NULL, '');
INSERT INTO "user_task" VALUES ('3fee14f5184048b997df122e170acf1c', '51cafb29982c49b69b9c3c32b88dafb4', 'two_steps:1', 'two_steps', 'check', 'Prüfen', '', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', NULL, '9999-12-31T00:00:00.000000Z', NULL, 50, '', 'Rostock', '["neu"]', '1d677fdc1fd4c1e972d54a45ac8a95028d4a684e1b399a780b1f1f2d140b3929', 1, NULL, '');
INSERT INTO "user_task" VALUES ('018b6afc83f54385a3d43c652c58f9c0', '2831290c7b644179b70fd7f6d5d6e6f1', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '73f8f76da7744e96b346ce0f890b42e5', 0, 'open', '', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', 'a3fe611db5922cf4172c46d2072b13b7d5477aaa924698874860af993a91d949', 4, NULL, '');
INSERT INTO "user_task" VALUES ('f36e29d99dbf4bf997aa665031709f23', 'a1db55378e0c4ac89f83453a2cd91f28', 'register_entry:1', 'register_entry', 'check_completeness', 'Vollständigkeit prüfen', '595bb59179104809946e6c2b891b63a2', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2026-12-02T23:00:00.000000Z', '2026-12-02T23:00:00.000000Z', NULL, 50, 'check_completeness', '', '["Tischler"]', '38a7ae51d8b44352fb350c959f69b0ce8a55e1401773f83d8072b3998fe2e246', 4, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('fd71d957bb8b4d679993bf209943a6da', 'a1db55378e0c4ac89f83453a2cd91f28', 'register_entry:1', 'register_entry', 'review_line', 'Gewerk fachlich prüfen', '4f473de3724644bd84480a4e14b76e59', 0, 'completed', 'system', '[]', '["register"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'review_line', 'Tischler', '[]', '130ebc60040eff53fb9bef6304d17107c8c6797da0d76536cfd94bae520ff885', 8, '2026-11-30T08:00:00.000000Z', 'system');
INSERT INTO "user_task" VALUES ('484b6ed48776462ab834cae905b349d5', 'a1db55378e0c4ac89f83453a2cd91f28', 'register_entry:1', 'register_entry', 'release_line', 'Entscheidung freigeben', '4f473de3724644bd84480a4e14b76e59', 0, 'open', '', '[]', '["register_lead"]', '2026-11-30T08:00:00.000000Z', '2027-02-25T23:00:00.000000Z', '2027-02-25T23:00:00.000000Z', NULL, 50, 'release_line', 'Tischler', '[]', '73cfb72e8c7be4cf0a57507aef7e5bd4846445759a343d19a8454c3521e885c4', 9, NULL, '');
INSERT INTO "job" VALUES ('1b623c5bea3a48a2aff34eeb0dbb9c54', '51a8a1ae55ac427abcf66ebc2f4cd6d3', 'service', '91413533b69b4c00ba6b9f7cec4c20c8', '91413533b69b4c00ba6b9f7cec4c20c8', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('cb1b7154a6c74261b94862d03e336fcf', '8320559413bb4acaa71bfac0b9c3a93c', 'service', 'e3dcc309862240289341b9f52df705ec', 'e3dcc309862240289341b9f52df705ec', 'work', 'test.work', 'Arbeiten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('44d4bbeb192149cfaa303b93b087f925', '4c0d45f81566448395a26931a3a3d30b', 'timer', '52a821a441bd4c8388287a50cb59da08:late', '52a821a441bd4c8388287a50cb59da08', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('3728a770e12846b8b32ba5c9eaa38630', 'b424e5b8695143b1bee959ab63202e0b', 'timer', '4ef110caede4444593cd3c4e990943de:late', '4ef110caede4444593cd3c4e990943de', 'late', '', '', NULL, 'open', '2026-12-02T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('3e0626416d7f48489bbd17c9854b0dbd', '2831290c7b644179b70fd7f6d5d6e6f1', 'service', 'a33eeddc2fc4400a97f8a9f81993480a', 'a33eeddc2fc4400a97f8a9f81993480a', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('783e454a590842b2b422c189e1a4fc66', '2831290c7b644179b70fd7f6d5d6e6f1', 'service', '5adb78c72e16471d94cc995bf9b8149b', '5adb78c72e16471d94cc995bf9b8149b', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('cd426fbf1fc94ba5917e3a70d25848f6', '2831290c7b644179b70fd7f6d5d6e6f1', 'service', '3c1e055cf9b343e38d020ac88cd4c851', '3c1e055cf9b343e38d020ac88cd4c851', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('d82e43d69c644a28968840e88a923e7a', '2831290c7b644179b70fd7f6d5d6e6f1', 'timer', '018b6afc83f54385a3d43c652c58f9c0:check_overdue', '018b6afc83f54385a3d43c652c58f9c0', 'check_overdue', '', '', NULL, 'open', '2026-12-14T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('3ab84907861f45b5b3468aead00f3d32', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', '4d250b4d541d4d6581ef53c65788560f', '4d250b4d541d4d6581ef53c65788560f', 'accept_application', 'register.accept', 'Antrag annehmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('2560117f26b24ea39d19c3beb2f02f41', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', 'd8089a3b3e10481894a1a544eefb8630', 'd8089a3b3e10481894a1a544eefb8630', 'assess_application', 'register.assess', 'Vorprüfung', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('d1b03a7481bd4535976408db60af131c', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', '45b73391a86a45c597ab4be69684c88a', '45b73391a86a45c597ab4be69684c88a', 'send_receipt', 'letter.create', 'Eingangsbestätigung erstellen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('346f5507da0b4016accd27c2fa4e3188', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', 'c8aa9475943a4f7abde465faa1f8d201', 'c8aa9475943a4f7abde465faa1f8d201', 'start_clock', 'register.start_clock', 'Frist starten', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('ce9fff50d78042eb8bf4f9b8df00e497', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', '17a91a7e08e74d00a900344ff21c0a54', '17a91a7e08e74d00a900344ff21c0a54', 'assess_again', 'register.assess', 'Vorprüfung erneuern', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('db027e1aaf6e4e53aa699c637ce9b11d', 'a1db55378e0c4ac89f83453a2cd91f28', 'service', 'b4da9cfbb2eb4faeb09c3e0419b0e083', 'b4da9cfbb2eb4faeb09c3e0419b0e083', 'next_alarm', 'register.next_alarm', 'Nächste Fristmeldung bestimmen', NULL, 'done', '2026-11-30T08:00:00.000000Z', '', 1, 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "job" VALUES ('4d1a0dce3e71465fb1f154eafe70450e', 'a1db55378e0c4ac89f83453a2cd91f28', 'timer', 'a3f74143271b4a36a8630f2b3b090a65:wait_alarm', 'a3f74143271b4a36a8630f2b3b090a65', 'wait_alarm', '', '', NULL, 'open', '2027-01-15T05:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "job" VALUES ('dc54416943594f1e95d224bc68777f2a', '656f1ff35e5c45b5bd2a4b006dfcd5f9', 'service', 'b519d912592c48418277e29429a6bc05', 'b519d912592c48418277e29429a6bc05', 'work', 'test.work', 'Arbeiten', NULL, 'open', '2026-11-30T08:00:00.000000Z', '', 0, 0, NULL, '', '2026-11-30T08:00:00.000000Z', NULL);
INSERT INTO "subscription" VALUES ('57bb057654a7418e958509b4af35e7f2', 'f7825e4c5f884aa58ead12f186571887:wait', 'f7825e4c5f884aa58ead12f186571887', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('4c94ea8b2a964ce8bc60f0a29d7a614d', 'f7680861521e4ae997ea4bd76110ad5d:wait', 'f7680861521e4ae997ea4bd76110ad5d', 'wait', 'signal', 'alarm', '{}', '', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('dfdf9aaac972405fa93c48c6f7531b67', '49ab685f9c854410b079052c2377772b:wait', '49ab685f9c854410b079052c2377772b', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('5301fcee0de04ad5a82f365739a971bd', '4d988622ff7a419c856e19d0d623f35e:wait', '4d988622ff7a419c856e19d0d623f35e', 'wait', 'message', 'documents_received', '{}', 'Unterlagen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', '73f8f76da7744e96b346ce0f890b42e5:application_withdrawn', '73f8f76da7744e96b346ce0f890b42e5', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', '73f8f76da7744e96b346ce0f890b42e5:early_objection', '73f8f76da7744e96b346ce0f890b42e5', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', '595bb59179104809946e6c2b891b63a2:application_withdrawn', '595bb59179104809946e6c2b891b63a2', 'application_withdrawn', 'message', 'application_withdrawn', '{}', 'Antrag zurückgenommen', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', '595bb59179104809946e6c2b891b63a2:early_objection', '595bb59179104809946e6c2b891b63a2', 'early_objection', 'message', 'objection_received', '{}', 'Widerspruch während der Bearbeitung', '2026-11-30T08:00:00.000000Z');
INSERT INTO "subscription" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', '62808619101c4f65aef911549b953a81:extension_wanted', '62808619101c4f65aef911549b953a81', 'extension_wanted', 'message', 'extension_wanted', '{}', 'Fristverlängerung angeregt', '2026-11-30T08:00:00.000000Z');
INSERT INTO "outbox" VALUES (1, '2831290c7b644179b70fd7f6d5d6e6f1:3c1e055cf9b343e38d020ac88cd4c851:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTggMCBSIDk5IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODIgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MyAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODQgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NSAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NiAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMSAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OSAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU4IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDYwIDAgUiA2MSAwIFIgNjEgMCBSIDYyIDAgUiA2MyAwIFIgNjUgMCBSIDY2IDAgUiA2OCAwIFIgNjkgMCBSIDcyIDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NSAwIFJdCmVuZG9iagoxMiAwIG9iagpbNzYgMCBSIDc3IDAgUiA3NyAwIFIgNzggMCBSIDc4IDAgUiA3OCAwIFIgNzggMCBSIDc4IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTggMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzkgMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc5IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk4IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTggMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk4IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5OCAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTggMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5OCAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk4IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTggMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5OCAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk4IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTggMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzkgMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc5IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5OCAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc5IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5OCAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc5IDAgUi9LWzE4XS9QZyA5OCAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk4IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTggMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5OCAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5OCAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5OCAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk4IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTggMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzkgMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc5IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTggMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5OCAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk4IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0MyA0NCA0NV0vUGcgOTggMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzkgMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDZdL1BnIDk4IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbNDcgNDggNDkgNTAgNTEgNTIgNTMgNTRdL1BnIDk4IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc5IDAgUi9UKFVudGVybGFnZW4pL0tbNTVdL1BnIDk4IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbNTYgNTddL1BnIDk4IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1OF0vUGcgOTggMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTldL1BnIDk4IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzYwXS9QZyA5OCAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s2MV0vUGcgOTggMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNjJdL1BnIDk4IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzYzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzkgMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s2NCA2NSA2NiA2NyA2OCA2OSA3MF0vUGcgOTggMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzkgMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s3MV0vUGcgOTggMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s3MiA3MyA3NCA3NSA3Nl0vUGcgOTggMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s3NyA3OCA3OSA4MF0vUGcgOTggMCBSPj4KZW5kb2JqCjc2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1swXS9QZyA5OSAwIFI+PgplbmRvYmoKNzcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc5IDAgUi9LWzEgMl0vUGcgOTkgMCBSPj4KZW5kb2JqCjc4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1szIDQgNSA2IDddL1BnIDk5IDAgUj4+CmVuZG9iago3OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9Eb2N1bWVudC9QIDEwIDAgUi9LWzE2IDAgUiAxNyAwIFIgMzggMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA1MyAwIFIgNTQgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDYwIDAgUiA2MSAwIFIgNzEgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc4IDAgUl0+PgplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWy9JQ0NCYXNlZCAxMTIgMCBSXQplbmRvYmoKODIgMCBvYmoKWzk4IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MyAwIG9iagpbOTggMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjg0IDAgb2JqCls5OCAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODUgMCBvYmoKWzk4IDAgUi9YWVogNzAuODY2MTQgMTg2LjU3NjA1IDBdCmVuZG9iago4NiAwIG9iagpbOTggMCBSL1hZWiA3MC44NjYxNCA1NTkuOTIxMjYgMF0KZW5kb2JqCjg3IDAgb2JqCjw8L1Byb2NTZXRbL1BERi9UZXh0L0ltYWdlQy9JbWFnZUJdL0NvbG9yU3BhY2U8PC9jMCA4MCAwIFIvYzEgODEgMCBSPj4vRm9udDw8L2YwIDg5IDAgUi9mMSA5MiAwIFIvZjIgOTUgMCBSPj4+PgplbmRvYmoKODggMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDgwIDAgUi9jMSA4MSAwIFI+Pi9Gb250PDwvZjAgOTIgMCBSPj4+PgplbmRvYmoKODkgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC1JZGVudGl0eS1IL0VuY29kaW5nL0lkZW50aXR5LUgvRGVzY2VuZGFudEZvbnRzWzkwIDAgUl0vVG9Vbmljb2RlIDEwMSAwIFI+PgplbmRvYmoKOTAgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvQ0lERm9udFR5cGUwL0Jhc2VGb250L0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTEgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA3MjMgMiAyIDQ3NiAzIDMgNTYzIDQgNCA1MjcgNSA1IDc3OCA2IDYgNDYxIDcgNyA0MDEgOCA4IDUyMyA5IDkgNDAxIDEwIDEwIDgwMSAxMSAxMSAyNTAgMTIgMTIgODUzIDEzIDEzIDU1MCAxNCAxNCAzMzEgMTUgMTUgMjg5IDE2IDE2IDU2MiAxNyAxNyAyODYgMTggMTggNTA4LjAwMDAzIDE5IDE5IDUwNSAyMCAyMCA0NzYgMjEgMjEgNzI3IDIyIDIyIDYzNiAyMyAyMyA0MzIgMjQgMjQgNDM1IDI1IDI1IDU1MCAyNiAyNiA5OTggMjcgMjcgNjI0IDI4IDI4IDI0NCAyOSAyOSA2NzggMzAgMzAgNjA5IDMxIDMxIDMzNl0+PgplbmRvYmoKOTEgMCBvYmoKPDwvVHlwZS9Gb250RGVzY3JpcHRvci9Gb250TmFtZS9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkL0ZsYWdzIDEzMTA3OC9Gb250QkJveFswIC0yMzggOTc4IDcwMF0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjQ1L1N0ZW1WIDE0NC4yL0NJRFNldCAxMDAgMCBSL0ZvbnRGaWxlMyAxMDIgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUwL0Jhc2VGb250L0FVTUxIRytMaWJlcnRpbnVzU2VyaWYtUmVndWxhci1JZGVudGl0eS1IL0VuY29kaW5nL0lkZW50aXR5LUgvRGVzY2VuZGFudEZvbnRzWzkzIDAgUl0vVG9Vbmljb2RlIDEwNCAwIFI+PgplbmRvYmoKOTMgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvQ0lERm9udFR5cGUwL0Jhc2VGb250L0FVTUxIRytMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5NCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDYzNyAyIDIgNTA0IDMgMyAzNzIgNCA0IDUxOSA1IDUgNDQ3IDYgNiAzOTAgNyA3IDQyOCA4IDggNTM4IDkgOSA0NTcgMTAgMTAgNTk2IDExIDExIDI1MCAxMiAxMiA1MDUuOTk5OTcgMTMgMTMgNTgyIDE0IDE0IDU0MiAxNSAxNSAzMTYgMTYgMTYgMjY0IDE3IDE3IDI3MSAxOCAxOCA1ODcgMTkgMTkgNzMwIDIwIDIwIDc0NyAyMSAyMSA1MTIgMjIgMjIgNzkwIDIzIDIzIDgzOSAyNCAyNCA1MzEgMjUgMjUgMjUwIDI2IDI2IDY5NSAyNyAyNyA1MDQgMjggMjggMzEwIDI5IDMzIDQ2NSAzNCAzNCA2ODUgMzUgMzUgNTI4IDM2IDM2IDUwMCAzNyAzNyA0ODUgMzggMzggNTQxIDM5IDQwIDQ2NSA0MSA0MSA2NjEgNDIgNDIgNjA0IDQzIDQzIDMzOCA0NCA0NSA0NjUgNDYgNDYgNTg4IDQ3IDQ3IDQ5MyA0OCA0OCA1OTcgNDkgNDkgNDY1IDUwIDUwIDU1NyA1MSA1MSA4OTUgNTIgNTIgMjIwIDUzIDUzIDQ5MCA1NCA1NCA3MDEgNTUgNTUgMjUwIDU2IDU2IDY5OSA1NyA1NyA0OTcgNTggNTggMjM2IDU5IDU5IDIyMCA2MCA2MCA0NTcgNjEgNjEgMjk3IDYyIDYyIDk1MSA2MyA2MyAzMjggNjQgNjQgNTMxIDY1IDY1IDY2MSA2NiA2NiAyOTggNjcgNjcgNDczIDY4IDY4IDQyNCA2OSA2OSA3MDIgNzAgNzAgMjk4IDcxIDcxIDQ4NSA3MiA3MiA2NTIgNzMgNzMgMjM2IDc0IDc0IDM1MSA3NSA3NSA1NDEgNzYgNzYgNzAyIDc3IDc3IDU2MCA3OCA3OCAyNzIgNzkgNzkgNTQwIDgwIDgwIDY0NiA4MSA4MSA2NjBdPj4KZW5kb2JqCjk0IDAgb2JqCjw8L1R5cGUvRm9udERlc2NyaXB0b3IvRm9udE5hbWUvQVVNTEhHK0xpYmVydGludXNTZXJpZi1SZWd1bGFyL0ZsYWdzIDEzMTA3OC9Gb250QkJveFstNDggLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMyAwIFIvRm9udEZpbGUzIDEwNSAwIFI+PgplbmRvYmoKOTUgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTYgMCBSXS9Ub1VuaWNvZGUgMTA3IDAgUj4+CmVuZG9iago5NiAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk3IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDUxNCAxOSAxOSA1NjEgMjAgMjAgMzIyIDIxIDIxIDg5OSAyMiAyMiA2MTYgMjMgMjMgNTA1Ljk5OTk3IDI0IDI0IDM1OCAyNSAyNSAzMjVdPj4KZW5kb2JqCjk3IDAgb2JqCjw8L1R5cGUvRm9udERlc2NyaXB0b3IvRm9udE5hbWUvTlBOU0JLK0xpYmVydGludXNTZXJpZi1Cb2xkL0ZsYWdzIDEzMTA3OC9Gb250QkJveFswIC0xMyA4OTMgNzAwXS9JdGFsaWNBbmdsZSAwL0FzY2VudCA4OTQvRGVzY2VudCAtMjQ2L0NhcEhlaWdodCA2NDUvU3RlbVYgMTY4LjYvQ0lEU2V0IDEwNiAwIFIvRm9udEZpbGUzIDEwOCAwIFI+PgplbmRvYmoKOTggMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4NyAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDAvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMDkgMCBSPj4KZW5kb2JqCjk5IDAgb2JqCjw8L1R5cGUvUGFnZS9SZXNvdXJjZXMgODggMCBSL01lZGlhQm94WzAgMCA1OTUuMjc1NiA4NDEuODg5OF0vU3RydWN0UGFyZW50cyAxL1RhYnMvUy9QYXJlbnQgMSAwIFIvQ29udGVudHMgMTEwIDAgUj4+CmVuZG9iagoxMDAgMCBvYmoKPDwvTGVuZ3RoIDEyL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv///9/AAn6A/0KZW5kc3RyZWFtCmVuZG9iagoxMDEgMCBvYmoKPDwvTGVuZ3RoIDQ4Ny9UeXBlL0NNYXAvRmlsdGVyL0ZsYXRlRGVjb2RlL1dNb2RlIDA+PgpzdHJlYW0KeJxtk01v4jAQhu/5FbMHS/TAxgYSWoSQIBCJQz9Uqu05xAONROzIcQ78+5U9A61We0iixzPjed94LH69HcZrbY84nv6W8I69HVyN4+K56hIhtrYeWjT+BVGjvkX7BXTO1j16KPbbvWl8IsTe1JdB4y3nfykbPDfmOyH0gGLovW0TIT4af8EFjGgBoibYazS+8VeQD4kQf9D1jTULUIkQO6ML2wZxfZJyD0jfnK0P6OHUGO24ExxD30RNQDe1Z4rvuq26WHy49h7bvTlZmFKWHjrOBABI3/Hc9N5dYRSFPYDGE0VenUbXmDOMbmJ/BA9D110wiAQZV9Ho+E2D+ZeqRUjZ8H2VXYL6Xvq4dsgbpJ/PVt9AkcTaauy7qkZXmTMmSymlXMGyLMtyFTr+E59y2fFUf1UupqsVLKWcPa4iTSLlimhKtCOaEc2IskjzOVFOsYxoTrEJ0SPFNkRPFJsSrSm2JdpEmkiigpRxbEt13GFHxFpK2qWIpMIPkHJGmYr85U9E7I9UK/ZHOhX529GeivzNOJP8ZTkR+1sTsT9ypMhfTv9Tkb+MdyF/GdeRvwmrJn8ZqyZ/GStjf3k8Uj67cLhhhu/TVA/OofFxhOPohDlpDN7vQme7UBWfeIlu9zHQa/kXsrEcIQplbmRzdHJlYW0KZW5kb2JqCjEwMiAwIG9iago8PC9MZW5ndGggNDA5OC9GaWx0ZXIvRmxhdGVEZWNvZGUvU3VidHlwZS9DSURGb250VHlwZTBDPj4Kc3RyZWFtCnicnVhpcBNXtpZkutuAIsA9Yow6dDsOhEkIJGFCUSEQlgB5EPIggYTVLN53GUu2vFuyraUltRZr8SIbbMtYli1LxgsYgg0BJtsjBMISSJiEl0wymaxkislp5jrFK9kkGIZM1bwf6upbt865p6++73zfvULBuHECoVA4bW1afFKuMi07T7EhKTctec6GpKy0eHlmYnhyFU/xD5rEND9dLKAnCBiTafQpJh78aym6+mA09c9obLpAIBiaNF0gEE6fMl0guHVLHBseYOIZ4ZmfxTMFEUIhLnlxWaI8Pml1YlK2Mk1Z+Lw8pzA3LSVVGXPnbd6TT82bM+/JeU/HbExNirlTV8z6XHl6UoIyZlmeMlWeq5grEIgEQgFdXsuvqKut+0vD6QafA0cV+wl6gsiwSnpLPN4kntg1AUQTm22cheMs4Z9YDKJqm0v8AB+SRgiEAoFAEBP+xt+ZTSZz+JPC1S4MP05GCWLCC7wkfETYLSqO+H3E8LgN4/6K/YQnEUpCFfli5JXxC8a3TXh5wocT3xRveGDqA62S2RKv5LtJ/ZOPTHliSsqUW1H95KJE0yD/7aDQNMjPGIwwjeMNN9cPG/CPf6al8Bw44DnkwIZx/pg0/IbCIygCx8gcNlxNoO1wXIrCA/gKl8Batgv6D4OxS/g9TIIATIrgjfx7UrQDBWAH4avz9NF1uM1isTFeguUw0yNsSuJjJnEsy2IKQmc1WOk6vLe+PIMZ1hAZJeUJdCmu1xu0jJLgWMz0LdcTum4Sx3Ic1kLYDRYdXYrHl3p8DLAQQOx/EsFr/pNqJGs1xzadgJ8PRIVuzP0KHgIBmQhdr0s5PKlmv+ot6sSBgzaGDFRX1OpprbFYQSUaDxxmYCYBM55pf2Z57KZ1e9zFIZ/XW0fXaN37ZM2B2gP9vjxE0s/nY6RyRtaKjEWyVYGUz2gysX+gNXCAMXdLSaUqN1VVSG0r8Qf76vznmphTDZjEy94SxKoFt279WS0IwvVQ9kmLKuo7EMECEJGvQSI/Rcri5H9z72KczszSZHKGZrV6ZQWXFt2nx+qMjqotMsQS8uKqjCq6gsV0RgOrlY1u1lUu2PPh6GaR7hbCruf0ZlpvxrIchY42GTQSHYN9Hj8Vsme9wKB0Ql5UlVlJ6423c5CvjWb5kAv1fPzrlo/kqOSwTEeh3SeDBOLLknMx2zYpEjfTknLNYHkHfNMPG0Mel0kV1Q0ErAER6ePX8x9Lyc7Tll4TXV1lqaDJ3lzNzLJ4gyU72mBhLXQni+1zVa5h0AyirjTVXUw9F5eXFM/ExeW9tEKGJn/+5D/6W2sCB2h2O9aFkymBhoOe96rZjujXbOomvwyJoEBK+lANkZaSp1FRr2w/CVEw851gH0OmdOzfk97MSKDSmX9L2KgW3BLEqAUZXVEOWPM+rIIt8DuyDzbBTWlFm7nOb420OEwOxkvoOcy0ht0dv8YkjjWwWC6hsxntRnpAV6OoT4IJ6GS03F1T7Kda3S1eF3MR1l5A67ACR01uJ+Wt2bvfxcAUeLcuUN900DbNbrZZbLKWEUjGszk7XzCJY/UGjDytIAwWg81IW41Hym2sOmPaXOTEyIG54Fa3m10d1mkNHGaxc/bb9SxjtyW8NKYem5H2Gxoq6lI7FkevQCsxyWLNSdjWC+P7hV1AwLNARPAPgVC6Izm5MIla/PKl75j9oCe89dV111K/QrNikWgumoNEbz0Kj58913Kpm0FNsEX6Y92b9U1UW9+eZ7UmA8syEkSzQRgCbPmFtSG/KupbEJGnIGEUmOZfgdlwH2AaiJxiTYaW1rCYfgwwP/4NSBVV+2RkK6QQIbe33kU7a5xWD0WeavQk9FDtTa2d+/P8Kam71Ju2MJJitistCCt64fEgbB+F2ycgAjFsRetgMakQfHJZKi/WZOjo8l9IQfYKRpf/lAv+sjypUP9SQRWHZTiLwqCOJjxGF+sqjiR71S1pvviG5MhauaWiRLZnJPwoF+w5ZxLHWjhsP2E1cDo621LCKeqL9k9DkbBEV806rLZppqET3jaa7F/q9XZ7G81+LtppNpsdsmbCwGGmJWxi6n+ZxLE6FssjtJzBbaSb2HrjvgJF5jRldn6uqrBMnVeab4iEz4gxtDksuD9vJIjW9OTATHD0Rw3+/TpEkAXd8IiUHKjeZNu5TdZmbtW3GiINzU2GFuryN11fX1lxaH4HE19f2hKU9bY3tA10Klfuo3tshpA+pPdP25uY5txIPbnm1VXPfr55sJA5UeBWJcriMgpyluYG/reQlkD9yPZfD8lPWEYAATNBBLNARG6C3fwUKbnuV1ik3AcWRkJeok2/X7/qPT8GFjozrbTk2oIychPsJYL9gdp2qtWTu5ZBeYS8tCzdQGuNBoPudvR5LtRzO5qsCcdb9LTCkmsPyiCeqDN2GGvpQE/I00V5PXvWMeQmpAonSQsnYcckCfZc/a1mt5v4QnMh9rWNexLi6J6S1LbXqI1bMjJTGQnql8AZtkuZfxMLRN14l+y+uY1/T+pjPZ4+6o4gmTH0BP4SemINWrEWPYV28yXRaDHOGke1yUbX4T0OdTrLyIc1WAabX55AacZK3xmuJ3jhXukrq+nkmCZ+PEbmXEBLYBzymmSlNo/OSXkcTpeNMcFEOPwWPEKT3R3DOJZpKStLoO5S1E+4nuD396ZVe3wGRuLWDMJwV3ow6jMQwRMgIi/z8UBIoZLo4/pMtCmRzc9ZEO5lLJZFWNkOFmt0FWcwyEdkJO/W5VH56Y2fMpBKdJsHTLRpJ1uasWgU8uRAFmFhMfJyB4u1GO1FWTKkJFa2vACR3QP1/iO0Idzm99d7a7+sMXZEv2rRtPhlEpSoOQ9XjsBUVdRfQLTwKnkdtvG/l36M72201TD7CLvBWkA/DvNx8quFmdhCzdYtNHldVchqmUxCy7Eeegi9ji8PZQ+eONp6tJtWtmDK7AJWRZWVVb/HSJCFDfI/hDyuqK9BRJ79mn9LOlxE3NNB7rSPT+/GiJrD0u3FTp+MtxBk9xjCnv0NvraYAumHwd9/3gVzDqcHoq7DJPhDiCxum8qX4NVvuN5xHd/lil5WlLJ+I4Xm4BU6ewsDZsCIVmtWvJ3R27Uuugm3OzG2QdcbknXbejkPrXVh+bhGW6VnErT6zFwKYRCPN9kcThqm4mdal22uY3qdmqGq4/o/TRtOxg0sRh5S3u3S1Hd5LrI4j5AgOxuEG51+1d9BHPU1iBEOIrIPUuCidNBywUSP0vxGpmalZqWGy7pNc/VI95cXazJH9m9s97/Khe7lmIbDsuxFTp+MHECRvEua3pYTCLS1BQI5benpOTnptCQTVfTD2vfT8kHWDZqgal+LKqrrbyv/8dinMB8EhV+S52P4DTwp9Xk83r3FrUk5O4r3ZDPk5SZXYaZzBzX7j+vnbvVu7s5lyIFdWfK8tExZxj6Fr4gmr0zelJq9K1E277P0PwMDsy+A6EDCBbSAJi/sStpeVUEV5tT0ergmWw2jaerQdVB/u/bGdydVwTQf43K4HS7KadFqLQx5PqbM6ihupcgrk1HDcKzU7TGZ6xlzrdPspAauG1YvnZ2wVL60/YMuc3tTM6N3uU01FHm5CaRwTDo7oXjPS6orQxf9XT1HOuMW0ZI0TV9RPj9j6BcrdRFEsBgIUnExDMxSIslYYFDQXVqM7PQfx+Te7rxDFETAhK/gaZi04MqjSan5+dkMrCb+reciFSNoJH0gGrZK4U2iOdDkbKGOHlz6KIpIWLyosMS+t+iOWb7404hdXgeCCyD4IwjIHPW/muY+9f/TNReox9rmHPUd31ygvo9xJhUCFAc3pNmtina/19vuV3izsnMVWTSsnprtVfjbW73t/lxvdpZCkUVLYL3mEFR0wf/0CdthKj8exkfcnA6F0jarp4+2h1u0nRk1aHPunBmUhPY2NzrLMxn0BCFP21y+i0LzF0AszIYlP8JEeADI1+fP8TE9Ds2JipOGP03bnH4IURRahVagqSgHLYcZaAakQdRHoTfPMZXV+up6meRbZ1gphHwZzIrgl/A3paerK3YXM2gq+rFcru5AU4DHOtR7Xe9Sd7TDhATG25XdVgzrUE1ZXAMNrwz3YiW2hko35Wp01NsZiOOD2PF91e6TY8M3GVMSnx4bTUtiTP3w9/7dAzveiDodIGu/41+RpuPk2+wufWrx6oPa6IsN3mY/BZH4YjRhGZq4GI2PrCwzVLEyTY32IA1DuLWv+lD9G7ud0WuKsuN3UigSJ9tBAd9g7ganxyJzFdtVNPm2QWFQUGgXTtZqq8xuPSN5WDMEP/cLuwGP4B/7TKrai23blVmUTK1++TIIIGLg9PEDdYkZFibH0qzqpDobWzve2DqIhGjCo7PQw2jquYUQ+8HJ0Nt+RuJmg3DzBGwYJcm126emM3zqZSkkEDcyTs5PXquM30jDDoK8NIYKX96/Lf+7jn+PX73jFhuIwOGjnkaq11W0mEHZhLxIm1lBV92d4aP7agZ5ZlQ1JPzOEUREmf6Z/PNkiJ/1A/TCw+Q1OF0ubW32tDsZiIAvMJuZs5kpzqyvsDAgRFexDFdtQT/l83h6axnyNCzha7G+OndND+XGze6RY8zoP5+xe+HosUFBGKx66+vNlSnlNJqAftqzJP99hMMP2KmCLi5EWWzc7aMzedaEHjBuTdjwCxN0NkM1bcHJt3saS3McTNOLmFVjrqiQlRnK9OX0MpSvXKk8j8bDT1h3WaO1h7JZLXZm1Os+ZdyctPyuPLW4r3FPrpOB5cNejLyW5a4rClCSa6ZD/ImDNlXUPv4SeZY/O9V60n3KfSzeFv28KvvVJRRS4Jmcc28tQ3bzE3gPts9ndbll1QZLAU2eLStgDZkMuolvt7gsyYz+Vc3zlfE9uuizzY1HLlGQgTdWlGmqmOFpwwcwbSVbWSXT2HR1tAS9jqZDpRDooxEw+UdpUq4yO71R3apjnMZWXZ5MlR63uYzWlZk17srID2sHzwzJPpfvS6UlwGj6+I8Cwk9hEpy5EME3hm9FDhFIUIAYNCs5pcmXTccdMV1+TwbHCF/tXTcTZsw0y5iaMJbLI+4vrMDoGoFegTmvfAt7eoCEVTS03XuxYcZMS4wpicvvDfeELzbOaQ/HdxXmQ/AwHOqL+h4ksAHE5A6+nc+XggQRg0iMxiOqSpdPpxF6i8FG+y1YNb7fWiRnhvMJeWlxPF2K6wy/+kOYxIV6Lt6BrkVPl+IJJbUdDGwjjrXrc+sY8rkv0CJs+/6BpDep+gOcs50h9+qDCbrMvXmHps2AzRi544MDB49elyFxqXTWjrjH6K0Qwm3eJkuIemsw7g+MBO1kg/DTEcjtF34PoojvL0nlJZXpOrr0bhZd40I939zNokIOy7Qqa3wyeOcq0dgw6gSN1gJ69hAOj4aamxsaNBkNtLK2oaiDam9obW1IP/XQnLnz0DOMJptI05RUMqVEldXQQh/GJf8H+pF6MAplbmRzdHJlYW0KZW5kb2JqCjEwMyAwIG9iago8PC9MZW5ndGggMTMvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic+/8fBg4AAEGKCrcKZW5kc3RyZWFtCmVuZG9iagoxMDQgMCBvYmoKPDwvTGVuZ3RoIDcwNi9UeXBlL0NNYXAvRmlsdGVyL0ZsYXRlRGVjb2RlL1dNb2RlIDA+PgpzdHJlYW0KeJxtlctu2zAQRff6CnYhIFmklkhKdoLAgF8CvMgDcdCuHYl2BcSSoMfCf1+IZ+wERRdxcDlDzj1Dehz+eN3dLYr6w92Zn5F6c109tLm7Wz3tmyAM13U+nFzVPztXuOIS7R5U09Z553q12q63VdkHYbit8s+hcJec/6Us3bGsvhLGGmo1dH19CsLwvew/3YO6YUF5T2pbuKov+7OKboMw/OXarqyrBxUHYbipilV9Gs11wURqqMlrW+c716tDWRWtVFIfY90g1qoo816U/8xP+8Zv3p273p221aFWhqxiaCRTKaUmb+5Ydn17Vjfe2K0q3IHIS1u4tqyO6uZi9ltwNzTNpxtNqsivuqrw/ycj/PP+5NREgK+rQqnir6X3c+PkgMnvp7q4iBiLeV24rtnnrt1XRxc8RlEUzdVjlmXZfKz4T3wm2z4O+Z9969PjuXqMIruce6W9ylKU8WqqURYVoRKv0gSVEjOoKTFRM9QMdY+KUQtUGkVTy8rSr2ipsiIusfU1OxWHG1Y2qAwXZMdjI6IoXaHgTO9RcCaQxXBaHMbCOUUJJ/2J4UzXKDitKDindCSGcymnwGmhjmFMM5QwQhTDaCQTPiOnwGfg0/AZXGv4DHwaPss+LXx0QsOXSgy+hLvS8K1xpuEzEGn4DDej4UskBl+yQMkd0hcNn6HXWvig1fBZicGXogx8CbRG+PBphI/qRvhwZuDTvAkD35QuGfisnAnfQvbBZ2UffFN8GvgMfEb46KeBbyNnwme5BwNfQq+N8HGmhS/jFAvfWhR8GtcWvgWnWHmfeLHwWW7MwqepbuV9Sj34ElHwGd61Hfn0+Gy8gi+hLxa+hBdpv30HpYp8B8XPhfH6zUvgtNxcAmcy8+NJ5tA4qMZ5fJ2M+dC2rur9OPZjcJx5ZeWuc72pm3GX//M/CJffllG9ZH8BhxqnpgplbmRzdHJlYW0KZW5kb2JqCjEwNSAwIG9iago8PC9MZW5ndGggOTAwNS9GaWx0ZXIvRmxhdGVEZWNvZGUvU3VidHlwZS9DSURGb250VHlwZTBDPj4Kc3RyZWFtCnicxXoHdBPXtrYdoxLgisQTBTMTZgIBEgIhhISEEkgooYReTLMxuBfc5CJXbMm22mhUreKGC+62JFeMCzbgUELJpTeT0MIllNx07h5yeH/+JYNLyk3u/95b61/LS5ZGZx/ts88u3y6uLkOGuLi6unosD/ULjIkLjYyPXRcYExr0xtrA4Phw3xjnd4tYgn1JPZxkRw93IYe6UGr1k9fhvJe+2olML3kQPz/ijHZxcekcMdrFxXXo86NdXH75ZfhY56Mfho9z/rs/fLyLm6srV7BsXkCUX+DSgMDIuNC4pAVR0UkxocEhcS8PvJs29a1pb0ybOu2dl9eHBL48wNbLq2OiwgL9416eFx8XEhUTO8XF5RkXV5fV6VZ2Xs4uK7xgduRUm7kow8Ijh7pZfhn+rHr4sLqhPcN6jMP/xnYJ3VxcXVxcXNY6T/QCo1YzzgM4eXvN+dLt7rLWud0K10mutmcWuXHdIoe4DVnFGc1p5VZwq3mh/OBn33i25Fk0NHXYm8O+Gd7xt2JB5Qjxc2OfW/jcpecnPG93H+4e5n4fS8VuvhD9wjXhlRc9Rw4ZmTTykoePx4+jPEYV4i64mXiPOPnSstGC0XdIN+oZKoFKfnncyxUv94x5bsyNsfNemfLKkXGl4zeNz52wcsKVV6e9GvfahNcqXns48cWJha9vmOQxqWByxOTTb9z0VHey97pc1Z3suE439RBW+WjlYyX36n+9JIS5YIS5yMh5zGU7hc53yPkJksHY+x3nsZ6HvGG/EM0FAwfucgXXVDaoaYAim+vDG5APs9xgHQiEsIpnp6skRSJ4C23xKBLlRmtS+EpGqSOLmBym2G6nbcPHGQzqYpkhUhulDa9DUZDjkWmSZ2fjRsZod5DwKkxq29eka9KOerKOH07voHcEBTBBw8fJZGqxQVantCt8fdBMtNBDHBeXFqLkw0LetQL9GS35lGQr7U0HBW5lfPpI+GeUBfIZ+OPxvBnJ8o+U5NOnrUwb09jQRrf2McX/SJusv4YLNksd7AjH7fvuzTdl9y7ey7qJnW0GX+H4U4gDY0/s222zk617i45/iv+4Fv6G3ljqGb09iAzenrhmOQ6bwUt488AcNA65fxzu/UoouF++VXz7HxT2NXoWPhCKisXl5cXF5eXiEpFIHC8iYc6Lv3smQB8XiuHBP1cc0ya4f3vpgx4sBxbCz0JVE10uN/Mxk16l0mYSURJRxqIMlUyTopHxD8ot8jU42sibka5Yoeg7ooNpZJqa2mjHwBH16dprOFA8rKzcutu6i8y37LZZCZNJJcmmsENSozWtgCjdXVZGYVWFSVW+3n7bAuJILEcmkWfrcUEIChVDnJ3ltGkT3K9e+qAHJDexHpjKDhHS1ape7i7+W+4ef8CbIZGv7L8AB1PPNDV1DGgFf6FOoruGgwsvR0ebFaS0rFpWS3zSWdDYTLW3VRz7HMfuP/zwn+O3borw8SexHplMoabNfOxOYZCwtrytuoo40b0AcWZGjkdDkkL0+UlUwi6FoQ6Hj3nFOpM1lxS8LN0H/o0wzOZafx28brqxL94VBgZFpqwhgn2Lu8KpBFt622EcClUcq9FguR7xD0S9gzgz0OR1uZ62QMrf3h57jrh00LG/iVKaZfp0ho/yYI0QOIVnTKVEQ6v4vQyFXEIJ0AypTSVmX7epE9y7S5PPwphLWFgHkELdFq23L64xmxk9gdUYDWqVkcqqqFDUE5/8UPHNqS1Ni8sorGLVbv+8bry5bre95HDmuzmkQVbEGAx8zKKt09QzNj5WoQ/3yt1IzFvitWy+LfzyDupaaKF4O77FSxxEYjUB8TkWKRW/W7JXVsbHwmSGRFom4wuQu3Qf62Zzrb/pxo69I1SYMnUZDH9b6Pb47cT8lRfgWXim47PPjmSHhOioaG1uRjFRXJlT0722adJrY6ahsUh4bhq4Hz1Q+EUnJUgpFLOj9oNPdYFZneD+ZQ8E9WB/h9nQKCw2WbNNZH1DV0kjUVScFmelzAma6AgcTebNlCo2ykm5TC3Wy/iVjJ1parI5b19vUBfLDfx1eonuCxwm8roV++KqyZLkcGsIsWVV2uKVFE2raZpUKuQyK85APAe7eFLXpCaNCm0Gid2JkX6401+pytSkGGR8rVatJfYqLer38cdLneawpt8cbE6Fa7DRlf0Kt0mXobuGC16XNvt1sENs7nXXll2G6VewZmjrEIYbLNGdRENdQVExhYWrrAqTxMCXZSVL04hIurGNgld5MHZOxfyZMzzXxlrTd1ftKs4x0kaVjqS1tMGC1+yxNNjbkxEnS6lQ0uR0MQdrnhS7aMNifOYnojOO6mz7XrIon6OBFULkwUuTZWXKSLEoNC6K2BzfVNNa3HahkBLskXaLxOxLjTDO/Lnd/UEPbOjB0mABiwthAxfrQgd5C2ui2to6S/Y2kiqzzCBl+AmiiEwRES2rPkaB4UeeOVdnoop4OqVGTqLhjdwBya0R0bSKVtGj5CqFUo5r4tUZ8xVqpQJHGw5xC9QFeTi9h641FPBLs0ty84jK3ORIK5VstEqKiMLcvOL8jIKEPCovIcIUSERuTdkRS0X4Z254G/ffxEuSp2dSaTw5Q+vI06iYi6XNkCg8+y/CztQxDkcL3dR/EYt7LV+ADgm8pO1ZFfCto0+3Gm9CdA9WCbc6hXqdScNk8bWx2SFqPFupZwwaPrajZJcj71OjwaDOkxn4y/QZhftwdjNvkH40/Tv9QC/wslSqLFLhVxBGLN0WH+hPbd8uWj0PRyOOvQUuJFbZWF/UtI+yXBAmqjJ3ppM7gnakxBCe647A8+dym/KKqfaaPdoioq4sLa6Iyk3RZoXjgsrC3uuKqU5yuP+jB7x6sM/Z3uhY/NWvr8LlALeIaTXYyfO55aYSorR4Z4KJEpvNiRVEUV5eUfNW27ygtfEbQins69I0H/tsIlqUlS6mFvmHLUQCfAt3sIz/joq5v5Kwjalj6mrtdG2/hLfq0py+tRi8UDFvhkSxrX9tFVPL2Gtb6Jb+tdjnT+5jEbtSmBFMByTg/sjLxMO+PpXtMBSSV4tbLXmEY1dsjIVKMJkSygnsc42WYRhKkN7rF7QJ7g+cwWF7D3YelsPPQqxZliVTmXC6QtXoDBK2PwthM6WKVfI+5qqZJqapqZquHrBZvdTpJmbwsJN9vqb1L3xNNVPLNDXVOTf5va/piKt56muw81vWpS1eTQlQhrQb/tkI40yut3vcWth5wp2KAWEfQQe5/y2jMyi1ckWGQp5BSmRSeZqSn66QKrPStUbkhgtQS6H40SKnxt/vwervg0D4B8GyYVCwXKmV6K/hrC8POz2g7L9S9cMKg/JDXIDqCsXsUqM6AZ7/Vp3g/o9v3+7BamCpUye9eNjxTt0JNamTazPJKIn/wHV0y82ytb2IQqJc2X8dtl5EMZgNrGZlr65gzVNZkVBUKiqtLK0oLhVXRpOYLTYqNpYS2KQ1KjG02aHNLk9w//EGhH+FtcAaJwNzeNcLU+NyqX+h+Rzvqhbfo0RegUZvpnRG2qTI5vvE2FtEFHKHIE5L7j/2/4R3JjcH28lWrxXa5d6+WcEEFhnizTDe1F8gvXamoaGd3jvAdMsTrHeNzRJ+ei4eDUXPL4x6nfKCJG6V1XGWFMDCQjFc2gP1CU6Ie/+GG/t/QCBkx/8aavrRm+jAIC9m22+gJnoH3Yd3fr02kPajN232YwL/ApbuZTqYhrp9g5h9wip4wX3k9duDdTD19R2/WysAT5OYnWJzNcKUH2A8hMJQN9jGjhU+XRVBh9DBgdGMqI+XdrlFWrwRRqJLHjsN2TIzYco25Bup74D+ATGc/kd5BgpGwpn85oLKrn6InkDH0xERvkxE32YXFdLInSHvoQAPaYxCnVk8HaI8Ets15gO6/p/3pyNiwgYo2hXWyF0+hhSPj9BHaWEqOq121GzwS+xg8ju0owS+KhssKoMZNgh6EhJu9sB0mIJ9dbPXSBTrBnk9O9PksNG7++Xh16ubt3iFdC5tVloyTRnWlPMTPaoCrIlMOl/JqLRkEVPCFNXU0EV9RKG6GF20HXnALA+FXqnT4zq1Rqcjv7xTXevIbtL1nTuOjqKDA4OYuL5TfKKIDclIj4sMDxUlxqdEpycq+fA9D3swKBT9+O9CkQAkfZ7zXg+sc/698BK2D+bCz05kXSc38//UZabJ1/dLoZppYJqaan7lMnu93Qwe9vkTl9nYVF9UQzRUxi6h0HzezEy5p6LPV5b1OhobXdbvKzfrMvRf4PA2L1edS1vJAx2tOY1EQ0n8Egot5M2Uyjf+htbhBFhPadc/oZ3Gu5165u1NKxLXbySVSplcZeI3ZwTUbiTWbAz19qWwfXK5LIu28gXQYBFXidndMAJxgKNOcM+HoUw9mw5vYSseTQK+UD9LQX+sfHrSeqaJqa5uG/BGi7VKnexaBDvTQ3FQn3vqqcKhkSoPFPJYx5EqlAoVoVLqs5UUtgz5sno0XvNkr1GnFQZV1od8bIX/46myVekxa+Wj+uVZy5SWNg3Ic6leXqP/hI+VNrDjORou+D/O52RpDZkGwqAzZusozBPi2XKOhiuIc4IZdmgvQt7Ug7VChFTY2O7EFH1YJiY7dADLJP4BloH1vGrdeTWpVWrlpJxOpVN3BDOh/U5knzInfSmOtSJPXh9GCUyJISI2596m4OM/Je1Q5Eo+xtF63qLqJd+QAnQIvMDF9Sy4uMHz4CWsLC+vrBSVR0WJRFFR5aJKSgBjVDYI2sMOS3DVwkQ3eLNH2A3jOTl6g66UgGDuYTTHGhqo8FL2Sa6e6WYamxsG8s8AXag2uQP5sac9MlKjJWkESnhsE62IkG3rpylnbEx1cydd30cTqPXW5TfzwQW2C+OztGYd9T1YOQbuPVTGeZqruzbfBO1Nt/9xli5AyifoLd3u+qDHDRb04ra7PNOvcNshLkxpK7VV56eH5JJJ2ZadxURBaXFRgWSXOJ/aJRJpA4n3psxHU6k/AMIzUgaBNAfj6E2AB9LzOTqZEwZPU9nYCwmuEHzZDZqdPHzLO8p8qskh9Sq1glwfuiHmbT+NRCc1yfiFbSWGQqJAGxtKoR7ejOhB0WEfU8cc7CilO38bHaZZxGVituGkexf7LBYNc9laISzmzkEb3kcbF6PJ2VkeWP0p7SGY2w2zYAiUj0qxcuTJ8bJAAvlxQzVmXRKlpNVKivaSrMrcaFGaaQvDx6KvltiMtYSTeRjTzhIJrlB6yY2dD1HCGdDK7VQ3arJJlYazg5sll8kV1PK5iI9mvole4adqDdHVBGx/k7s1UL29n/9apolpa2wYhGG36MSqdvyr07zcvEKrWWGQUOhtaBaiZrSO1/XFWRhy+h5fME3qYNsd7m1/9z0LS894n8fusqPZJOG5dQcmktjl8UtXzl1X4fdpIFWewsFuR6ZGJ8XE8/2Ck30C8PHnPB/CyBMPLh2O6dpQSy5s4WB323df2n8Cx26j2Y+3C30W1/yjOufMzUNUexTnWGCZtxf+6ofJPiR2OZttF54s3b7Vc4NPdAIVXshZ3pxlq8HbahuOkoJpJjHQDjjicO28BsHX3OAqmITRU5dNQKM289N1Gdly8rvqY3s+Ock/dq7mTg8O2xCvaS4a6Ymw6dPb5sJL5Y3ZudWkqU4YHxZGJxMT4x90wjN7OvcdPxSKPohXRcsiKQGMlNZBZh1cqHOtf8COueHG/u3RBCGajeahkSgaLYHn0GhYB0Pvlh0+RUlM8mwLDnyeo8Bc1QtRSmUGfiwdQ/uHeT+FM7EGGb9bUaHwx9EbvB2hS2SeBJr2HswBD1gAXBgOfBjfPGN6OWWhLRqLXrVH3pRyjm9eFeRAboRApG5kf3KCJzeY+CKEciu+Uqkpc6f5pGG/VC/RpKv4CxKCVo8hlnMDkgq7KHbar9GSD+1NBwZ7M1v/Ai0xjYcYOyHwRBn1sObTcDFQNRB90bNGneBee9rvi3kHYMvVXd3Y5WJ2NTtSWLhrV1FxYn60yCs5VERh54uz08OKVhPTZq5607M0vDKawpq3R8WmbA/Fg4uiytNI7MJUzx1RW7fj73wRfRkImHASXGpTyyJLydqAj5ggAju7PSlGpYyl6FQpLSciQ3JbigzF1gJqZ2llViPx5efd/2zfWRFZTZmNRbk5hNGozDBQ2OXiTF2O1EJgF6aik4/HCJWWfFVOTaU2l+jcQ6dUUY3x1p0ifMGYwLeC36s6ZdeUVTlI7HwxrII9wineiUHvZZw9caasrvu4fesMUrBIWpcGb7Ledveus5BxHWtlqUfDhNlrNIUTiQnTlowZe8vry1DqaNyFqIn4LB/f2VNWtXwTT2KJaTqpSirXzdWJrFv4WOvxyrjbRGuLpcRBHa6r+/QE/nB2+8waclXJqw3X8U+6Pjnydc2KpUWkRZXDmIyKDkWl9ABfkCa1KcTsOFtCEaTZ3L/qOX3ks2thNzCb5CsQCLEIlxnp8rX9V1XtTB3s1YPAWfCTYuR5HrhYgffjgbIgz/mB/ks2kmk8rFByfdnZGVPwqX6+EXER6mrSmm0qwIsyzQkpqYkp24o2Xv/qxJWfgD/h1Pv7SQ0Ps7ucOXC47TLe4XX8lffR8+vQTL90eXBaZrTMQHZxTVpFJiWYJnHAmU4Y+3djgjucu43dhXOwRjh580erAtPKilLJgrTkPDGRmJic4Hcj9BA89+VX4P71kltoyPagjKwkqghmcxT1tfIOotqu0TVT2OX8U1k6DnZXttZTvoEICtZoQ6hQ1MwpOtCgqyNOdm1HrtRTd+TaeAsCb7lBolR4GZ69AunfxN7YdphyiHyrPYnX3kBD0ZaXba92r6eiKu07Gwkd+4WwIF8msVI1oooPEI6/qVy+cxM5M35LRhIxRQof3AL607ZWSvAvaTN71eZ66wb8a58bfMgWCa/l6S/3m5E3vYUOCPBjAvrN6OiTBKWFh7aDR8D34LsPMFhEQiLvaoHuqHFwthIn3jLI/i5mFShn4YjmoSGpCEdzvPx2VUWQW9pVl07igk51A3uy0bWZtbuxHSqh/hPzEet+viZLok0jwhfGrEeuKuSp8EjO1Jv0WoPeRJ1/CMshF4bCZH5xhdZowY1yXSaZHq6KIJCI6/26XhtEKTylazP9+EqzSWUhik831F1kIFjnYdApZXKlTJ5FvY5GoLWocDyazJdlqjKzcKlenkuyLtyKb1VqSoDCIfaoaxNY3KAUYoU5uZVWs8IspVAUNz0tLklqyDBRgmnqk6zR4b7/2ryLH96C+V9iJz9lQ4TiwqTigupdJdkqg8pIYudVRpkpGy8rrztf1xUzaVncxtWryHnzOdjtia+meK3G1V2aWhIWcGvbVGoq54D5IlMt06dppCr+wuTkmGACLeJ2nD6l15Pffc051N2y9xIOLm/vnUViJ5HbopmrnmjmEYfr3ifhYRw8EFbcOfEdjOrkWxWmTD05IWKF77qP+SsWhE99H0fbgOd/GUYeBOzmza2X0UuigMydEWRGsLDEZmMKiH+WTNqMnvHdvGX5Wjt8sFtTbqiiBHaVDQ7aQW13f3gDwj8PvYux8NqjUcJgT4YJ+PP0uZE5yNTXlauuDx+H/QReB769+WBJ9ztllIaHsZ1lrfsP4n+PvIVWkiGeqmCiBX0mPM3FfoLRh+a+NT9qJZr8UVr5pxS7cMgBtfkWibGfnI8Y/+7qiBnUPK5gpdSuFLPU3r5a35UeCL2JVcJslhTKZAqNCYflPKx2UAIV+29rvam8ADpJuZPEKjP1eoWVMBjMpmyT2WpQWzL4iburZQ7iexh2F94GwVsX39kemBwVThnDhbvLq01VxKed815H3K3TJ4eLS8oSKNDyinXmHAspaFHZ2HON2QnusOsGdhp+cBYB3HknzA11ZAn3YrtobgFlyWV0Jgqrz2qTd9GtfEaloUnstDIUucnfJ6Zzsfq5aKheG0ipVCqaUvhIN0q8+AqzlbYS2OmrRW3lnxH7uPXmwJXUY6FT7rMH4bcupqmhaxB+m/0Uvz1BOO3nYdGVTV9i38EO9pywpUm0bPOaua/tpPQ7OJqCXeocArt76EIK4qBR06JDNmXs3pVO5UrTrAmEWJyY4n89+igMe3gZPMB1ZuNqM0VrONh3XzTubj6AV2eVxpaRJfEhBRsJ9KrvpLCd5oRSh85WeOK0tZwSaNWNUN9wKqE0AdY36RLcf7qB9YAd/ks4FZZw91qLDpIXuRfz/ReVUFaVRWPW87GL8ubUB6psvoZmlCR2X5mcSccSKJsbsZph/P9c+Zj6o4yNgB3cjqsqNZXbmfdZdpfUkK5JU/IXJISs/oBAfK7vzvx2CkR3eDe0cT5ayiArVhsMfLqcrrTjzjZDqbNXZBCrZTL+eqUy7V1CAPfQNBtMdoQ1w7EamFvjfuQq4OdhzilYeBW7LmGvXhAajTZDBXkULKn6DWnyWE65NLQgjBiDMMRFr1DYfol/yXvfOg5WXdhLamgOdl2SGZMVl4qnGGOqIPIMjAEurEJvwli0A8WjFWge2oFCYSp6HzKBc9TRdpRM28XZ7rki7l0CWT6AcHgdpPD+9zAZnocFryE/NGu593hVhsZM7QS5MDR5U1o4ie2XzA/fsjaEWJ66t+NYwYmuLqqmusVUQGDXJXVVMYGUAN2SPnQ99NDtUIswsjS2qqq0tKoqtjQyMjY2khQsU9ng5S+BsrkXgDtyh5noXZhYd3Y3zEKT4B2Ew/NYxYfwMfwsjLMbmVb9U6WLprfRERERA8Uiu7IyudLvFsI89FlqpULOx6o+fA+5+G+KV4ao+tI4Z1WlurqSLh+ouf0gCdZl6kpqj9/xyLbqaEPG4dkeDq8U1Y6+dL6asTF1DRV0aR+NjzZV63/oLcA8FAZaqzc4f+n6v+rbS/V1/eUnrNolgY6jIyKiBjjkY7c/rFdYlLGhH0/1yJIqmEwLXwCvquzsFbvrwxss74HbE+e34S/1r5E5wDTU71H9MHwcjIGVJ4CGlegNeAOtpxauVwUQLY8PC9k4nsORuw/Cz6IFaAryQX/bjMZMlBTVOpNqAYzvLWk8trl/v4+duA9LZA+wJiG6yktUS7IUqbvqI0n0gF2MiL5KRIuyOsQg4j+ezpuWLPsoq4+TFqaVKd3dRu8ZSOeMybo7OBzh2dV52QaLJL6AxFrh+8crOKmWnIx8ItdkLaTYdN7tAsOZ/sjuR3vTseKtg2qWWOKZrALFVFywtq9o+CaEwrNucIUdKzyoMKSLN81CmzxSAuTqlD0LwNMjqUNhPWB8ul8YHUKHhUUMFPMOyIwpRZvgBXTaI9VgkOUQZqOhwEjBKPiscK+l7BP9QOEwlhaFhTIx/ZwI0FnjQ1j/0PXMQ7czR3+vwtA15PdqjW6hUZDoCiMb3X68LwyPF0eFl0t3KalCVYEsDhcHb92YRko1WcYs8qjlcMcZ/Kio0Z/sb/ndvt/b9Nty7+K9DVewVsnvGn9xkv+Vzl+r5P+19Yc1uaCR8Mt/OjNgLhQ/Gv0k4Vr3B6XqbbQ3HRC2hfH+y6mIfUxdXcfvpyLYMSbxI67NXQPvwHyYt74bDsEo7KdHXewxIZr6eJGSQSQ7K/mgQ2vvt00/ehvtHxbC7BjQta8PKEvCTaLdSz106VppBi6lMzOTSSREbXIGTWBXpjsq9A5N3wZh9DY6ICSSiezboFVppAs9YfXjBo8UvUFiIXIMZqdyTYQvOUUmrV5P6HSSZAMFPHSDk2zQS62ExWjJ01Owla3Lceza3d3PXCS9gxaJtjH+A8z91KxsUqZu5wuQ+Nd1IHae8BDvf7Uj+vtuXX0L3fCbfuhva0/99UR49r77lz3b7l28F9eDtf1FVTHpv11VbPsfVxWxljfYL/5DFX6Syxx/4HrrRs2Duw8a/j8mNDWsRCgqiS8vLykpL48vEYninUyvefF3zwTIhLb//Irr3mtue0Ev9NGhFAhAS0izJtuozeaHNaBngYR8HPJhKJC1daTSnGWUMHw0bPwUNButxAWz0Ic1j0w17p0HY0/DgtOxB7Hb8Dz7ttAnOMJrGY5GPNx22Y/E7p4MKQ/yxreGhnhvT61qkJKFcmmJiIjOSBYH7Fnx9Q8HPvtsj9Qe4qCw86111W2f4TBizN65zeTHDlF9O95md7S35EUGmslEvTm+nKgwFRQ3+h57fdyGpUsp7LavOdQRQoIPuiJMzI8p2LGLv2DPh01f4fb80vLdZFFKWXJNEv+c70X/N/HwpKjYeFKAXlTbU8S/uDISl19cXpG4uNezblj9WXaZUKVQqCjaRx6SscWksKqs2qLzNQXVDLyg9ViMuK+icXPG8jPS1Uo5npUtzyOxaDiptNpz9hs7R+lk6Zp0AqvfGRmzQRy/kR6FRnEv3PsR3jr2PT+vTJutw3VybRYpj1JFEmgZd0e6Xp9KCeA1aR17t7fotfSB26Mp8IUQ/NErIECL0QbEQVPQBrQZXkEjYC64fdlxpZtsOlRy7jqOvoQ2IXj8Cz2DfNDi6WMRFwkQD1xhPQR9c+MbSoBMjxYnuMIH19zACHphqwJSUAAsIaWqzCxlJt8WCM8iEuXjKB8NReSOYFIrNWZZaD4M+/4uzIaVuGBRoRiu/BYo18El4a9wKnafLqOr7LidKWfKf4tUp8AS7kGreS/Zyn1Y1gupLRptNvUbRN2jTJbTMU5EvWPtXyIaB9PJtLbuGzwU9qTBuJUn+Gevj3dlYBZ8A6Pd2PXsz8ILcnW02BNNezzeQ8FF77CT4o4ack4Z+9yoP+1DBweHMGFOw2LEBlm3PDu5YhFsfmzySDEYs8yExWjKNVDgzxoL2/Mbj/dTOruQcXE+jN/g+A/dD93PPBQ1YsUw4j+O5tiBDZDzB4gXbQM+JLoeg0S3Y5AsXN616fjxrq7jxzd1LV++adNyUpCmsoHODt1P+9Lxd7Gvf2SLhH8YFB1HBmVic3SxTv88l5dVUqp0EPBxNwy7cSTgX2gFFbg6y5/APg/aOOgmsK+f3MWNGmFVnuPc6dNxCEMuG7e9HuOv0UpIAbyGxN2H95ywDWgyexoJhJ3oBfQME0FIpDQtpbQanVar2VPdWmw33cw5vbf1JP+JLv9O4RfDMDQUJiaQSRnJkpR071B//0j/pgQPc645x5LDzyss1puI04cTvWAoFX7xXOp14sfv6o8cp5J3cYKWzo7fTHywKdfxFoVkj1L/1EYMvWEyJwHkdmffMtI57BLmbFgE87B9jb2DBTKNgsQ+T4+IpEMItPkQ97792qkWu8Qvm9xsLk6tIUqKi4qPvdsxZev6JC8/yndLxso5eOoW3p9OtzyZH2odNIWwTCd9Mt2ymFeTnbCJQpudo18DPVGHM8I6Gge6SvwnUwsC5ECxe9mf+6cjvvl2unM6ggNnhEjGQx4KNGKzJE1nzCLN0vT8eEIiTkiKrNtZWLxfW1NPtTdUnoM1uPO4/26OAqs5KLfI1uJY805w/PF8xM4+sCE1u9/rmXsRfHqw++wmJ4rz5WE9J5kmNYnd6S2ApGXGSFIU/Lz4rdkhxHvj5qNZVAQPu7/pz6eB7Ew9Y6+rH2Ty6/Rp2t/jC+wOeqadC1OO223VdSlhOaQhzSy1KvhyWpKBP17Bm5Eh3zyonlvNNLYMHjHC7q/T7XQK9StpM3ur3rX+jhs8kgq/vt12+xRlkmcZJMSchYvDpxCImAKTYcLN3efqWqlPOw9X7ieA7J45vZyyKsxai0G+P6tD2s3Xb/JpQiOIdxeGe66mlq70n/gKjub/hCbADlLwUGVjr9rctfA6ev2R8L+GwUdQAwvRezAJO806vheiNyCII82Rmc24iTGZrCSMho842HFHa01O68AgQhAdF+c7AAH3KgtlsWFoBFrgkSmTKRSEUqEzyin0DMyIbFJYPukHj0F0EO0f8HSEwen19igL5c2rYSza5pGdbsiU4jJFhiyTRK+hLRzsdujWHek+in7B1TO7d+8ZmH7bpk3Ul9rBA1Z4ZBsMBi2h0ykzDRQ8hxZW+usk6wb1U+uZpkbbk0403Svy077aZLPvYb7g/wLTN0pQCmVuZHN0cmVhbQplbmRvYmoKMTA2IDAgb2JqCjw8L0xlbmd0aCAxMi9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7////AQAJuwO+CmVuZHN0cmVhbQplbmRvYmoKMTA3IDAgb2JqCjw8L0xlbmd0aCA0NjEvVHlwZS9DTWFwL0ZpbHRlci9GbGF0ZURlY29kZS9XTW9kZSAwPj4Kc3RyZWFtCnicbZNNb+IwEIbv+RWzB0v0wMYJEFqEkGggUg79UKl2z8Ee2EjEjhznwL9f2TPQarWHJHo8M37n9Tjix/thutX2iNPZTwkfONjRKZyWL02fCLGzauzQ+FdEjfoWHVbQO6sG9FDWu9q0PhGiNuoyarzl/C/lGc+t+UoIGlCOg7ddIsRn6y+4ggktQOwJao3Gt/4K8iER4he6obVmBVkixN7o0nahuSFJWQPSd2fVAT2cWqMdK8Ex6CZZDrpVnim+Vdf0sfhwHTx2tTlZmFGWHnvOBABIP/DcDt5dYRIbewCNJ4q8OY2uNWeY3Jr9FjyMfX/B0CTIuIpGx28azL82HULKhu+r7BKyr6XPa4+8Qfr7xeobZNSishqHvlHoGnPGZC2llBtYV1VVbYLiP/F8QWXHk/rTuJiebWAt5Wy2iZQTSaJZpHxPNI+05dgi0pxjRaSiIlpGWhZEjxRbED0R7Yi2RDnRM9UxlaTOejvqjGN7IlaoqJfHSFk4ACkXlJmRv5z0MvaXEZG/Yk5E/oonIvbHdeyP3Gbkr+BdyN+Sd2F/ZTx+PucwiHDf7pNXo3NofLxuccxhpq3B+73tbR+q4hMv/O3fCfRW/QWXEguTCmVuZHN0cmVhbQplbmRvYmoKMTA4IDAgb2JqCjw8L0xlbmd0aCAyNzY1L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJylVnlUVOcVnwFnEaZjw/MhvqfvEUXTnNSUklhxiWuCoS4YSzAoGnUARRQMywCDLDPMMMubfQN02AUcZB9GUBlFcatVRBN7rDXUNmnjSU1MmuU++9GmZwIaT9rkeE7/eN9y73fv97v3nu93H5czaRKHy+Xia9N2pmTlpGXkZv8mJSstdd7KzL3JfkUMS7IzGBHFzhRxqCAOzTDjo0gw46MidGdGGPlPHW8mh8M5MWUmh8MNfmYmh/PNN6JZftEXogj/9HfRHE4gl8sXr1mRnLkzJTY5JSMnLadgVeb+gqy0Xbtzwr9bRUX+MmpeVGTUy+Hxu1PCv8MUviErc0+KJCd8RW7O7sys7Bc5nAAOlxNWUsm+WlVZBSGODleLjY8UTQIqKEATg38jmsyIgj1BEBoMoQ7RT1gfHsjhcjgcDuGPaqqeYfT+IPz4fu4fTodwCL/LdZz3uDO4i7lLuQ8ClgdcClw2adGki7xY3lreFf4SAU9wXDAqXCP8enJa0NygC8Fbgu+LVicwPva+j8v42AhfIDOJ1TzcMKbh//FfFA5LwQZLkY03xmdP4/4V8u9ABrZvdbwxqwAlwSCO/Bu4xxcny71smzcEfgdBkYBjd0HPXsG9ddlJy9av/4WUtkp4lroKw0ESGzn93gEkQoLVWanJ0sOuYvpgqaw+ldxb8I5M6jxQX0oXdA4WD5AQBGH3gH436fICC43d7asfGLxE9GUPI2r2jt0Z6VRunmp/MVFkzmnrq2g4aqEuOb3GdnICBtcNs+EVmBUINjn+KYTeBgWUoinDcxE+F01CSSj6NoqAubSZ/T3ec2wNeg0pt8ZLFupg6V1Qn+j20GL0WznQ3AGYGzhwHk85us/jaT/a3ZPulkjS0pMpMRoSQ5xd2iptkLIP20Mg0Me+5MNcD4NDsSVM+Y1Wgn1R8KHLfN1KWSxMvcoi3KyT6XZsk+oTRREqFZNrUQmvK12aSAK1C7KKzUUuClXDlagv0QLDuHr6MY07zfKOcGy+AEuKkpW/pqQm7Ab0Nfq+vmqdTxQx4fs1q8z4NwJ8AofBYTHblMVOCnPBB2OzeLVZtfkM0eEw2qtpsVbuZflebheEQyKEB3aBBEfTvpgPxI0LtV291Kl+17UhAqZF3UfPR6/L2JZMpbwti9tAQDZswq8dX4RmIlFS+q6F6TDl5keH7gzT4my7lI1q51pAAq/DtED4mJ2Ln1FbC3PfWoLWhKkVaqvGuhZiwrRmrVlnKupWVQ2ZJyCn6iS6zbvf0qc+Ssd5pSGvNhGmoZGwAxaXqpJ01Brq7DTMhKu1/ZUtg+bpE5a5unRdbmqqfv/jRIrXyP8ML3kA84Z0AYlICAcKMOw+uwpwfMfON0tTSOzLV7b0f0Jb9SYzAUp+o9lVdXfPPfQcjd2fhUQvonlv1K0/lkyndQ8U3iBHrnW856Mry6vlFLLCXFzfYe6uqhU2Hmp2OMnmrncWq5hirZYWw5c1UlZ4U+YK+QRCYf74N3UGdgfyQYzDFoGZMZuJxp4Oh4v0uAs20mixYEGhYqfmUSW9+qP6kydbdcceV1JilNn/RECk4LCuVuOgarqPVRwiPS0/ZHu27wnb9cbCcVsIkPjmpy6QpL9BHTsgObKB3LUqJX0jjQ1o3JoGhsDuVOjKzEVkqjyuKEahVRnyDCrh2XJH2UYCxQmiS7Xry7+7xKsfPN7yxCU7THLjKCEulXtlUnbKDVBVMnkhNyEUoiEc67gJGI5lRGtL1CkUdkxd4dQ4yUqno8peLdzXc0l+nIRAmAwBMPtc7lB6F927a4sjgdybsFuaQcMmwRVjF0PZlSYFlVqyuPRVjaZEX2pWCC+Xm3UxBISifXh9W72xgRzo2vb8wiIkXJKRU9GQT4vRMzVSuAFTuZ9AaCDkQx3e6TxYeZBy2OzWg6TdqZDb6DKrq6yBPNLi9jbtc+/anbIvdiut5mvd5QMMYdeV2YrIpJKEolilVmXIH0+H4gfSMdj7ZM5Npf50oCFxMnObLe4N8X31LEyGKJiK3fKxm/GshozOI0fqW81aq8ZOYfc0Vo3NSTR0HD95qmNt3Ovq7QmJ1K8WoZ+iIFmmZv90UzqPDeVXdFeMWM8JLcUKUw65Ojdj/zYShfKNRx3Nbe4LZ8IgGAI8jfeIL146F0Fht9DsmHnraHGyvAd6fLC9l9sHIbACiEA2gb2KGyt0NWUO9Kx6+f5lscJlsemzXiDQHgja8RlEnoeQDwa2wyT0s5S04twUyvZu+8iJ7gsnR+znjEJ0FLXhjd11hmpyuCUmDnHSN+9KjO+BlU7msN5Ji8FVI4WbJ6Etj9toHYXwURvg43Mge4mtxVEkugyRgtEW01kj5bAw9XKLUKJbpZNIVuglogi5isl1qIRnNS3qaGJsjiA6Ux2voSakHv1Nvcfzrs4jipiwjDdmmkYJSITLKPHpzrJznu5uMSyQe4ul0O2F3t4Q4H8bSQC8gJ2Cfz+chUuQSSkhv48WK346vPMFt+3KnCoaOwWT0Urettbety+SntNGs4M2WXU1aptwW06jN5NGMyCVd6b+D6c/JzwHLq7roupT453LyXsoDkdTVuQvoLbDFv61hrrB88PZSEyJ0SZIv83tho5AaIJ0vKGxv9JZ5sikURJfmrVTVlopb6TFydp29ryLyQsBOYT+w4b1s4F+WvqXALs1aDvHUJVlJoVcpi7NodZnrs5+eZdeZi2skgsbznQaqshKizqRRlcF0VueiPN9/Qm9x9Ove/9xnFh/vHGLaZQQ2+RX4VNvaR4c9hOCv8WshFBsGOAkbsg2yBiiRG8rryK7HBerRuwGi7ZWaxG+aS49dI5gEwTYsf/x9IsfP30UKsCGLfnZ5gwS4YiHeGj6hrqYgRQ6s/Nw0RDZfLOvqo62nMBl0oTcEjIxeQgmD1qO17TSza7mQ26y6bBmTyONdIIyRqEvo8SosEbKbsz7CqZyP/cTxoFxsvaZhhjKqbAUUZmli8q+T4zxT8cEiGQz8D2Nezz9TZ1N7pzOHUk56fsoMXxaKW2Wshp4HvGAx+SFWIDC1j58AYS4eZGa+bVGyAgmPJ/Q/1Xvdh/XtT3yvNqoMapG97ELw9RnzJXXTONStFUbhjaObeCV89FqdgPa8ei3YURt0SmXS8Yiw1RxJdkbyyfcuvVH9Y2NF3XuR25jzeVu85AQO9zEBvNMfEgck/OURqfKQlrsJruJxuIhl23iGfjiy992OT+5wpJxghXjsFXQ7PHUVv9IX/uh3pTkmy959e2UeErToXYzxP/fi5LkF+Ouw8fekD4QzYEACIKpWC+cHMB3WpsL+sizPXUdXTS2V1uhtpXYhPJiuTqfzFVVD9AGiOBBRNSRhSvRpB2xmRW5PZ1N9Y1mnUVnobQOrcPgEDr1too20ttRgDD6dSkP6521Z0XGEiKme9dfjpw/2tRG6WEpjsIEeVlZhQXk9gNHWruMrTcaaDHaJL8Ot3zwnD3kAwhFGGAIgzDss8tsDF50QF1aTGcIyvU6E3WFr52rQ1MTid32tLoCKr+hU9FInr3U0lJLV6gsJQ5KXpzlB5zr8tE+3dcPiM/4jiqTnW4VmDSGcgr7EE3m69t5hmHjcYawaIzlFHZPmVqqLKRlygyVUiFUKtT7FxNilF8jfbjK/zgfQCjW9QAwPLpQsf6JmvXrz/5XzUYJNkmAjfxoZxb/Bz1obDcKZW5kc3RyZWFtCmVuZG9iagoxMDkgMCBvYmoKPDwvTGVuZ3RoIDQxODgvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic1V1Zc9zGEX7nr0AUJeLGZnPuw5YUi6QY27Ecu8SqPFh+oCjRRyjSllcV+9+ncAwwZwMLYBX7ZQ8sjpm+++ue2eMnb7c/XF9ebR8+PD45ufv1G1KRSloJTEtVGUHBGGu+Pb747afXxyeXV//57u3du9tXjx+fnJ0e/FzRqj7/iFaUAudGGl5JIYBJamV19eb4ilSnzysCinDLqKo/1R+krj9pIzgV1fPTLysCsvpvJapnzf3eeLcj1c3B84Ov888SjIAVwi56lAZCtNECfxQTChQVbN1ZPX12euxx4Ml2e3n1/etX3xxf3P307fHzdy+3Nd0/fX356vXblgdfXX73w+3l9oe725YH0R2ac764/O3u3TbhkSZglKKiMkQC4ZbrbjJXv1QEiCXUKmIqAoxSrYSmFQGuSD0hVv1ydVuRioMgVGphqzcVqShIxixX1vvkn0Oqq4pboNTQehA3lSBgrdKyIpVgIKlVRnjXDseGe1z5R929bryD/T2HD+kFw6Er797D0ZvsKIg/4P5eVwffH1ynvMMobwhIwq2otFUguRSqoTytKU870tYCIsBQY6zWLbX6b0yCrB9e3VTE+7JkIFqCEUzmx8E4MCGIred9430bRlQPxPs2YyQWpBaGJiQ5fV7RRntaM1LzwemQBtIKcC18HKhWnIvhg3dCLXm04Z1pJkEFUM0ZM8PZw6H+qivv4HC19ym9ZDh0lbs1CUYxPKhX/uc/Xd4+fHj87PSzs4qkVpUJ0EwIWmnDgWizm8IenFxUpLp4e3xNKqqri+vhzvXbxZtvDl8QQl4QQrt31r3z7l1073Ij3amqe9fN+8vmddt+Hk5q73PrvcYXEto+47p5fevdhlBVuEKXRrn59uLzg6cXGZpSjKaag6SKSJ+qTBNpDJP1Rytqutb2nbefdUhVWtlZRN0caXeOjH4rU/c2Q7bhehX86p75NjzLEdYRkpHunWaeml7V3Zu5+UhvHsGVPaNUyJhd/ZSWDKQ1IgglRsS+9bsm8LtCadBUSRb4XV9MWHkQSgmgUi8QEkzzGM9IfsdcJjamICcs4nv3vbsNc0dV/uqekx2fOImkSBeeSsqDdffkNPrOwrH0z1448fB4J3jcPVREg5Ajg+x+590geUOAqn75k3/mPffQZHxOhdyTe8aIgDEtAa8DtTj42Rc2CoooXvtgS8EqI4djN8MxaQQwRoSqboaLvYMH3x/8++A2EHGOiLhkwKjlQzBAYhmmdSxbFmPH5d5WqIC7oSy8LFJxsPxliy6QedQxmrVczJ3In1OZvB+NsJnKXyI98WT5r7nzH5SnI5HpMAVUL2KL7OX4RXPoQf+S2nOnPLEV4HxzpMBaa5XtHbzzIDIU5a+DualkblwYaOdmBTAu9+N6N7E0YWbwb3lFLvnCMid1MltBDNQRsgqnm2clFkqwgFUf1C8fDkxtPh71v7QHM6+Ey/LoDcIrw8AyrffBKwjou/UZdLw5ogQIIYSTXu4iLtHIg3U6W56mxZjkz3NXJpGN4uEgt/txfCqxnk5x+3DOuXOE3ZQg/NYUFLVmH/xOyeQNN3ShblqYzlGK8dOfx85K17y2Ynboc7DRNuftZX/kwaB//uEXh8jgGcIDRYBTtg8WDDakjwCdqHbTYgQZNMco7o16dys3SaTr9yDm6yKsTkHcvNRake2QAbe5Tla33VmTNE8gXBcWCBF0L24xDMkiw8kwJZMYy4Mh78p0T78aEjajMn3c0ZLcptG2GnMQoY9PnCUy2TRoGQJswYAayhegMAzz8nE63nv9GFjxfgrEkW+OIpwmglScsvTfncaHeMHw4DKdNEInZmugm86XYkpA4AbMiwFi3fYc7P1seBA55Pg+AcLSM0P+/9x4/f6R//hYUHKoUeJXCUe4aRBuEglGCqPwPKTMr3sREyIbHNKdbIQ9TBgYowmr5Zn1+8cIXWyZLsJYoJwqOZcunu+KNL6dCGrfAqF/GFK2vd19jMyPfAr15AhO/ah4fowjJVwpa2KsdLFj7n5PYucyixg5/uLy9rvDV6+Pzp5uEnYxbsEQrqfwi43xaxwnd7PqXFetk076AjC3Zq1/OAeHRyguFgezNA7mzABVbB1BHRfI3orynMnNINTxdSnacn8cjWkOBmDfY0yj/l6/fDLROESiGulKaZ6lCDOP208ScAScFloBEcavJ+7G2h3Rjwmj5ag6UqJBCmWnDH1UHQt1jIL2RDNk+DsW+7A0hKfaApk4rxGWiAzSmI9CEH3cTrbIBbFHw5+1I7CIN1TPrRsp2miFsMAJU3pJs4ZQBlhSNJo+FNEqqJKghBF6cQnL1LVKKZaNhjMwjO5nMIGGZGDttszPKyEFUEZlGZcho3FTxs8WS9RRWoSodQavtgqMJGKVQas+tPWGuDli7ve+ahpqg1MdV7TqU4n2+xaZkEa4wDUoQeRsM7V6DsIMQv6lo02DVB/yCUyhQ0YwB5CBkbkCYwk3S8baR1ubix/zT+Ypbiu4BWHXIFIHvBC+kTbCZFoEhXBEfThF4hTKgGjeWeRZ6tMXkuPMgePdIYxtdOwjR2LRqEUlqYwVEINBQ1kRj0E1gCORHrcGhO56VWbw9slIwBAFqo92DJJnpIClrpS8JYl4dD0Ss6OJdYaD+RKhn7J1BuPYv9GATA7Fil6Fy2zGQ2RmBHCpOR/n+WiE7AqHtOdgiJpfF9pJ3HuIErtrMSOQQ7c1SGlWkGFH9hPk+WngwSUHJjWXi59/6ruHlmSHgcfwBKQlpUiu0ENUH0DxZ4OpRWaXRiiCKdCUyeWzS7DNGsd0MMXTTffhvJ+WOz9OrGKEM8gc/hEZ5yIMhBABQZ65kcCNZnouEcoW8j5uOSIAq9jZ1573cWyuygZ2BG8IfdnqMF2SmU3gjxkB5CRwwaicwKxx++Z0y8XKdLKhSkM4Jg0YWac1i8WoLAdxdXvwrXFLJ1/QpBl1wEwpe6JwQOroisPzlSVUCsRsi0xYSxlYKyxfzo3Abnvh7Haq8UZMssh0ICgOSgu6aOTjqYBIo0WhFDAt1jCEnw7JKhMbJtqDToY3R92Re7mO0g/ctZ8idEv7CCQ1IOUqHA+9FDIKpJuQawacCGLmDqLgGHd0hN3veVhvEqjem/GwCzWqtWQB9qSDuNBSV7IWeYPzEHli77RiAuRqqgXT2d54to9Foc8gdCvY4snVuyhrKHiAJF3NQy1xyhOTnk4uw32WIYebcTbR+mQSQ0ZUEemE5dLWnc32/VdanXRyb5p5bo0Eatc7Vl89dvvZN77k4gzvksyLQCnEi2KGoTksN1xkCY5AOmo4r3MWZhbhQhvR+qIeeInaAcoI0DaPsMZa0S8XUPnlBTnsOQqTpkJNsT+Ih5YIh/YePQhH6bISxlzoB0pNTmiwCvRLPJ+YjoEJLLtjAoyys6OCR6iPvV7PXW/7WDL2pyRLNzHBf3W+omQ0EFtNdgTHdgPmBnr14odbRg9Uw3xkhghRCt7HMTvwcZWSadLBtIeiaBSrlSDrUlrZXpekYYjeIR1gnFLQZk7/SEPhk3IKk2mv4mCV5Ese+j7BOoqs7Mms5xUaBCM1WLdwdiNgHWvzr157kFFmVshqDVwzuTIP/MQbGU+a1VJroW5fWiyIaDot04SUEQqWKskXE2Lf2bRM81hWV6ytXkGTUsi3ibq4i7piN9Y1YrlpljHLKISdnDahlaEolsG7XEZ84S5xOpomFUYeRhO344AfEmZLJH+q140S7hZSzwuz4/w8z8ukDIuUX7EwUCJJA9MaBJd8WZk7m8JPQ+9LRVOXHpA0cQv5HsfH2dXz4/rQ84Dt3P87Jvlep+T7rwyjwUz0nDjWXBf/jiya6np2s1qOtuqVTEBaN57cHouuQy+JFKJxSOLFVF2SZgtqi/ODfheiBWFxr2ITiiEjfKE7KKMHAZQXRb9cjsmeRX4TB/4iKCHeIqHr5kc4b8ptYkxY0MTMWfzRUOXzcryVxv5GA6u3ZlFLHtsKnB1fVhPYhgCSDlPIbF4WLiwM9NI3nfFDR7rDUdBwneUgoyPY1Vyf1C/tyUGocF4WOEUQgeMSiJJIp9hcgVMUE7j5jx0Wh2wYiaukBVA+vxog9Cf/zDOqUDsI7UhWSrM1kKR/MzuWrMErlCvGDF/+CQ7bIVP8GbLAbocYKCKks5vDkthpcFheDT4c0wGG6AAjIBjr9jVcVQc4pgPzHzsaWE+QvIJOBFL1RcCiyHe2N3wWcDNa7tzD6tmw6yQCyUsDLZjQHub2i0V9LBtYdieXKlO1ac+8X4hO0gDpHt53lV9O6u4cRleJnUo2UtrVCmTXxyLxa94E7p2g55gq0zFVRpoIGOGgrK33B5yLHBmyn0hmrIhxvVKgENUxQrN7nNsea6d12LFY+4XQPFD//pqyVktGf8/LL8cESuTqaBJbJbKsmQ1R1BQik0wCsUoqTFPdTZ5cbd9d3ly8/nX78Pzp+TkhT84eN3ec5JU/aLzys9PC2BDAi9pmZdv8/ocs3yK93K3e/54R1Bj4yMfA1xNbiUodD631R+QnhUiY4ECY1iswKSiWuAnK3khOrFtpZPhpns+sAGIo50uGP15bUZlmW6tAGcpXINy+iys6v1eWVYwuoptfXUGejiyrosqCUd1GK/NgfTW5eaS8yUzS+NHvLtSnSsj8kEVPVCpgan5CEoTGI86rWKQqB6tB3X/JMiZ0dXQh7cgClLub20J8F26jMNKYGCY+JXQ2amTJ7k0cdB5+OdZYMn27lBAWKSVyWEkh3KhwJ+6O9NW89KJ2tKVli0HDI2ALhvxrZGtYKni95dVsWCwiWxRMRHXQjBqIlTVtXhQzrfsqYs3k6syI+KnsDsQ5isUCt1tpo7Cqdc328LziTuqti7u53Z3yG0LNKwW57X1WycSmbO2iEeSA8npvBqxmP6J6sTjuiBLkKejBEZ5jPKKOCtn9rkvbtPoDKywDmCa60VWBXk0poI9G/jrNHJkkoHm98eFiTqWRP7JhtE4TRaY0WCb5CkMZ+OzH1K6x7F5mKSgyUqSiTCkHriWfX1KGaW3rU9s+C/9gMN2MfDSlFzTnJ/KxSdxMklEZF3j9a4qqZHU76QxetqlhNo+PILaklh1EBkFemym17IhwjrXxTGixCVHNiOfTbcvvYwEToqtI+y8l9Z6dC7o/Vt4uambvc0SUrChgLiDFMKjS3YLhxSRKu5Wn9ikjW7qnuAUjBqxQzb8aLRzxSAcy4iOyf3h2crfd3r0Z/vPs/O5uW/rPs+wupQqUZZYv+oO29I9ispvZWFCSaLlgQ3wN6EbAf/w/hRk4nqUgA8L58G96q1Pwd/KvMzgVuABBpexWOe+DCq4A6mKJ9/a3NpHJoYawfavNrH8WCBi2eMd/928bI3TYt/DHfjac9h9q8/wc/fauNo0fk4Uv/s5of0AqciFB2Hr/v707sZ38SNAH0ONWQV7R/y1AbK2uR2a6X3175CWjrdsxSZMZG/52yVuDdph/nfyjb4walQ+qLg/6fwVyDsCz/jjF9qxh0JPtq8D+OpHZ9Dk2CSn4wp3R3Obr4SU7HUkoMG2F2besd3BAAsEXmk/CP6PDtpBruBvEzv8D8F0NPwplbmRzdHJlYW0KZW5kb2JqCjExMCAwIG9iago8PC9MZW5ndGggMTA4NC9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJzlWN9z3DQQfr+/QnQCjUlPXv2WZkKH3rWdwEyYZs5vSR4ul1wJkLuQugP894wly7Zk2SUNZgZ4kSxbWu9+++2upPzVQ3m7XW/K4+N8sdj/fg4IkDACUyUk0pxgrY2+zIs/7m/yxXrz8/uH/cfd9cuXi9fL2ZvTZd5Z/6os15sfb67P82J/f5mvPl6V1aqTm/X1zYOT8G79/na3Lm/3OyfhV0RQ9cc5QQqwlpJwpAxgIpgSaHOXbwBtPiDAVIHQmorq0XBClJQIMHPPCn3Y7GaLAgEqHvItII0FKrat7Kor7s4PLwDgAiizfelGRNp+W3/jma6ngah7Nx2oH8tgXIuhMuzj1cRLUa5nEEojauCvkFI2uyy+n70pZmddBJkkmChD1OQQZoE2jQ1pm78OP1JSj53BV+FXL7KBy/e06o+q5oV9c9g8zpsv7mWiBebF1+IY6Y5JO5VXjdVM1zNZpuwX0yOGc3WezQlgAAAGYoA67jc9xZNebONAS8wYqNqHyxUCLIEZSiq/yepBqOpJac4IR6vlDwiwQL8hjk6ttDvEpcKKSEERoF9mq9mZjdnV/Xp3fJyfLr97jWAkEIXAUklHImJJFLOEAOZjkaZCn3uSN27gHqceuD4+ovCEx5PoWdcX31bNV/H01hExPGQEHsawEox9LjzfhAmjwYRmjHvaOnN3AZtsKjgYVpmOqEwrugB5gkf/S7kzRo4NIyeNwcYoMk1ClRGrI7TiscPjy2QI9CPJSR1LU72kyyOcG6HbaCGLfgXRWEQOarVj3rex7TJlVvwj7+EhBjR5AgYSTzK7NPZHuvRWs0C3yEv1rKhGDnE0bS+Emuy6kg+aPNa3z80/6E5fDPOd9/jOOMEUtBQTE35ZNVbnGmpmYfDxbYt93gWorcvPh+0RfXuUxopzySazp6YzYVnxU1or2ddKV2nFTKiVQ/kk48bnbZ5RV1VOaox5Nq/fPEtl2SO/9mQYb9WzjFOGhTFkav68tZwINUueRBb7stzftYeRt/t9+ZjDiJBYGmoY/Xt3YalfcYOlACXU50OmMP2/1O4kghQDY4TTqRB0iam/Z3sqsuH7q7BC+k1yU33EOAqMY06EoJPxyB+mXM6+AGZdiKrmi+TGe2BL0tn/exLxgFow4nQKGhMNdOqwgUyyw/Fdjrci3tLUDjuMjpjBcdADIZo3z232DZCuj7KfwGFq8jeHOJkyO6Cu30A6gh+FQfO0DNBsBqoF9dE8mZD8rNZb4/hNHjaUZ3MiBgbCFVv+L0WRcYG54ewfKGKPqiN5wvj2VMKCe544W20/Yem08WZvB3C37Oiu1tYU2uQLlyLU2CXYX/7YTUY25D3ibvvdXLkFm3aX/ccRmzjCcAPbuyD/espkzaEZQgQv/Awr5qxtkuYIIJgqw/XUXPfn+6hmxkTv3i3Wg/aqMl2SXgQb5z8B2SaBbAplbmRzdHJlYW0KZW5kb2JqCjExMSAwIG9iago8PC9MZW5ndGggMzE0L04gMy9SYW5nZVswIDEgMCAxIDAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicfZC/SwJxGMY/11WWWA05NBQcJU0FUUtTgYZOEfgj1Kbz/FGgdt33QprLoaloiEZrCaLZxhz6A4KgIQqirdWghpKLrw5aUM/yfnh4Xt6XB5TnvFEQ3RoUirYVDvm1eCKpuV5Q8dLPIGO6IczlSDAKIPSSMGwrzw+936PIeTe9rhfTO6/Xq8kFpbo7UY4FP1Yu+F/udEYYwBfgM0zLBkUDxku2KXkJ8BrrehqUODBlxRNJUPakn2vxieRUiy8lW9FwAJQaoOU6ONXBhfy2vCslv/dkirEI0AeMIggTwv9HpreZCRBgBmRfv3sQ2bnZ1pZnEXqeHOdtElyH0DhynM9Tx2mcgfoIta32/mYF5uugHrS91DFc7cPIQ9vzVWCoDNUbU7f0pqUCXdkNqJ/DQAKGb8G99g3j4l+xCmVuZHN0cmVhbQplbmRvYmoKMTEyIDAgb2JqCjw8L0xlbmd0aCAyNTgvTiAxL1JhbmdlWzAgMV0vRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnicdY+xSsNQGEZPjLVVqg52rBBEnBREH0CkYF1c2gpGp+tNa4pJiLmRUp9CfAMd6uom2KWOboLgpIu4uii4SLly61TFs/zLOfB/YPmBDNWoA2GUJuXKurvj7jrZF2wKjDPFrJAq3qpu1ACUaCmZJgFDfD5imfuw5IvI697s57qdq+m7k+b1Qeftdtj9Q8arKwn0gHkZJynwCsy10jgFKwcUpC88sIrA4mGtUgJrE3DC4Ni0BvNBvh5tVwHTFFGUSWj/44wNnBIllsFs/r1FNVZXfqr8GmSetf5YgOwp9M+0/jrXun8B9hP0jmKRiIFrAyONJrxfwqQLM/cwsfcN2B5J7AplbmRzdHJlYW0KZW5kb2JqCjExMyAwIG9iago8PC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2NzAwMjAyMDEzMDAyMDAwNDgwMDUyMDAyRDAwMzIwMDMwMDAzMjAwMzYwMDJEMDAzMDAwMzAwMDMwMDAzMDAwMzE+L0F1dGhvcihIYW5kd2Vya3NrYW1tZXIgTXVzdGVybGFuZCkvQ3JlYXRvcihUeXBzdCAwLjE1LjEpL01vZERhdGUoRDoyMDI2MTEzMDA4MDAwMFopL0NyZWF0aW9uRGF0ZShEOjIwMjYxMTMwMDgwMDAwWik+PgplbmRvYmoKMTE0IDAgb2JqCjw8L0xlbmd0aCA0ODY2L1R5cGUvTWV0YWRhdGEvU3VidHlwZS9YTUw+PgpzdHJlYW0KPD94cGFja2V0IGJlZ2luPSLvu78iIGlkPSJXNU0wTXBDZWhpSHpyZVN6TlRjemtjOWQiPz48eDp4bXBtZXRhIHhtbG5zOng9ImFkb2JlOm5zOm1ldGEvIiB4OnhtcHRrPSJ4bXAtd3JpdGVyIj48cmRmOlJERiB4bWxuczpyZGY9Imh0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMiPjxyZGY6RGVzY3JpcHRpb24gcmRmOmFib3V0PSIiIHhtbG5zOmRjPSJodHRwOi8vcHVybC5vcmcvZGMvZWxlbWVudHMvMS4xLyIgIHhtbG5zOnhtcD0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wLyIgIHhtbG5zOnN0RXZ0PSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvc1R5cGUvUmVzb3VyY2VFdmVudCMiICB4bWxuczp4bXBNTT0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLyIgIHhtbG5zOnhtcFRQZz0iaHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL3QvcGcvIiAgeG1sbnM6cGRmPSJodHRwOi8vbnMuYWRvYmUuY29tL3BkZi8xLjMvIiAgeG1sbnM6cGRmYWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvaWQvIiAgeG1sbnM6cGRmdWFpZD0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZ1YS9ucy9pZC8iICB4bWxuczpwZGZhRXh0ZW5zaW9uPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvZXh0ZW5zaW9uLyIgIHhtbG5zOnBkZmFTY2hlbWE9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9zY2hlbWEjIiAgeG1sbnM6cGRmYVByb3BlcnR5PSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZmEvbnMvcHJvcGVydHkjIiA+PGRjOnRpdGxlPjxyZGY6QWx0PjxyZGY6bGkgeG1sOmxhbmc9IngtZGVmYXVsdCI+RWluZ2FuZ3NiZXN0w6R0aWd1bmcg4oCTIEhSLTIwMjYtMDAwMDE8L3JkZjpsaT48L3JkZjpBbHQ+PC9kYzp0aXRsZT48ZGM6Y3JlYXRvcj48cmRmOlNlcT48cmRmOmxpPkhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kPC9yZGY6bGk+PC9yZGY6U2VxPjwvZGM6Y3JlYXRvcj48eG1wOkNyZWF0b3JUb29sPlR5cHN0IDAuMTUuMTwveG1wOkNyZWF0b3JUb29sPjxkYzpsYW5ndWFnZT48cmRmOkJhZz48cmRmOmxpPmRlLURFPC9yZGY6bGk+PC9yZGY6QmFnPjwvZGM6bGFuZ3VhZ2U+PHhtcDpNb2RpZnlEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpNb2RpZnlEYXRlPjx4bXA6Q3JlYXRlRGF0ZT4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC94bXA6Q3JlYXRlRGF0ZT48eG1wTU06SGlzdG9yeT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48c3RFdnQ6YWN0aW9uPnNhdmVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6aW5zdGFuY2VJRD5ETGtCajM1c0NlSzluVUE0OEJtMGt3PT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+Y29udmVydGVkPC9zdEV2dDphY3Rpb24+PHN0RXZ0OndoZW4+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwvc3RFdnQ6d2hlbj48c3RFdnQ6c29mdHdhcmVBZ2VudD5UeXBzdCAwLjE1LjE8L3N0RXZ0OnNvZnR3YXJlQWdlbnQ+PHN0RXZ0Omluc3RhbmNlSUQ+RExrQmozNXNDZUs5blVBNDhCbTBrdz09X3NvdXJjZTwvc3RFdnQ6aW5zdGFuY2VJRD48L3JkZjpsaT48L3JkZjpTZXE+PC94bXBNTTpIaXN0b3J5PjxwZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHJkZjpCYWc+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlhNUCBNZWRpYSBNYW5hZ2VtZW50IHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9tbS88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD54bXBNTTwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VVVJRCBiYXNlZCBpZGVudGlmaWVyIGZvciBzcGVjaWZpYyBpbmNhcm5hdGlvbiBvZiBhIGRvY3VtZW50PC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPkluc3RhbmNlSUQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+QWRvYmUgUERGIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy88L3BkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPjxwZGZhU2NoZW1hOnByZWZpeD5wZGY8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+ZXh0ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPktleXdvcmRzIGFzc29jaWF0ZWQgd2l0aCB0aGUgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+S2V5d29yZHM8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+VmVyc2lvbiBvZiB0aGUgUERGIHNwZWNpZmljYXRpb24gdG8gd2hpY2ggdGhlIGRvY3VtZW50IGNvbmZvcm1zPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlBERlZlcnNpb248L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+TmFtZSBvZiB0aGUgYXBwbGljYXRpb24gdGhhdCBjcmVhdGVkIHRoZSBQREYgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UHJvZHVjZXI8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+V2hldGhlciB0aGUgZG9jdW1lbnQgaGFzIGJlZW4gdHJhcHBlZDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5UcmFwcGVkPC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5UZXh0PC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFTY2hlbWE6c2NoZW1hPlBERi9VQSBJZGVudGlmaWNhdGlvbiBzY2hlbWE8L3BkZmFTY2hlbWE6c2NoZW1hPjxwZGZhU2NoZW1hOm5hbWVzcGFjZVVSST5odHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZnVhaWQ8L3BkZmFTY2hlbWE6cHJlZml4PjxwZGZhU2NoZW1hOnByb3BlcnR5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhUHJvcGVydHk6Y2F0ZWdvcnk+aW50ZXJuYWw8L3BkZmFQcm9wZXJ0eTpjYXRlZ29yeT48cGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPlBhcnQgTnVtYmVyIG9mIElTTyAxNDI4OSAoUERGL1VBKTwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5wYXJ0PC9wZGZhUHJvcGVydHk6bmFtZT48cGRmYVByb3BlcnR5OnZhbHVlVHlwZT5JbnRlZ2VyPC9wZGZhUHJvcGVydHk6dmFsdWVUeXBlPjwvcmRmOmxpPjwvcmRmOlNlcT48L3BkZmFTY2hlbWE6cHJvcGVydHk+PC9yZGY6bGk+PC9yZGY6QmFnPjwvcGRmYUV4dGVuc2lvbjpzY2hlbWFzPjxwZGZhaWQ6cGFydD4yPC9wZGZhaWQ6cGFydD48cGRmYWlkOmNvbmZvcm1hbmNlPkE8L3BkZmFpZDpjb25mb3JtYW5jZT48cGRmdWFpZDpwYXJ0PjE8L3BkZnVhaWQ6cGFydD48eG1wVFBnOk5QYWdlcz4yPC94bXBUUGc6TlBhZ2VzPjxkYzpmb3JtYXQ+YXBwbGljYXRpb24vcGRmPC9kYzpmb3JtYXQ+PHhtcE1NOkluc3RhbmNlSUQ+RExrQmozNXNDZUs5blVBNDhCbTBrdz09PC94bXBNTTpJbnN0YW5jZUlEPjx4bXBNTTpEb2N1bWVudElEPkRtWVNVdEliaEJmSFdoQXI1UkpjWEE9PTwveG1wTU06RG9jdW1lbnRJRD48eG1wTU06UmVuZGl0aW9uQ2xhc3M+cHJvb2Y8L3htcE1NOlJlbmRpdGlvbkNsYXNzPjxwZGY6UERGVmVyc2lvbj4xLjc8L3BkZjpQREZWZXJzaW9uPjwvcmRmOkRlc2NyaXB0aW9uPjwvcmRmOlJERj48L3g6eG1wbWV0YT48P3hwYWNrZXQgZW5kPSJyIj8+CmVuZHN0cmVhbQplbmRvYmoKMTE1IDAgb2JqCjw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAxIDAgUi9NZXRhZGF0YSAxMTQgMCBSL091dHB1dEludGVudHMgOSAwIFIvTGFuZyhkZS1ERSkvU3RydWN0VHJlZVJvb3QgMTAgMCBSL01hcmtJbmZvPDwvTWFya2VkIHRydWUvU3VzcGVjdHMgZmFsc2U+Pi9WaWV3ZXJQcmVmZXJlbmNlczw8L0Rpc3BsYXlEb2NUaXRsZSB0cnVlL0RpcmVjdGlvbi9MMlI+Pi9PdXRsaW5lcyA3IDAgUj4+CmVuZG9iagp4cmVmCjAgMTE2CjAwMDAwMDAwMDAgNjU1MzUgZg0KMDAwMDAwMDAxNiAwMDAwMCBuDQowMDAwMDAwMDc1IDAwMDAwIG4NCjAwMDAwMDAxNjMgMDAwMDAgbg0KMDAwMDAwMDI5MSAwMDAwMCBuDQowMDAwMDAwMzc2IDAwMDAwIG4NCjAwMDAwMDA0NTMgMDAwMDAgbg0KMDAwMDAwMDYxOCAwMDAwMCBuDQowMDAwMDAwNjgzIDAwMDAwIG4NCjAwMDAwMDA4NDYgMDAwMDAgbg0KMDAwMDAwMDg2OSAwMDAwMCBuDQowMDAwMDAxMDkxIDAwMDAwIG4NCjAwMDAwMDE2NzYgMDAwMDAgbg0KMDAwMDAwMTc1MCAwMDAwMCBuDQowMDAwMDAxODA2IDAwMDAwIG4NCjAwMDAwMDE5MDkgMDAwMDAgbg0KMDAwMDAwMTk3MSAwMDAwMCBuDQowMDAwMDAyMDQwIDAwMDAwIG4NCjAwMDAwMDIxNDcgMDAwMDAgbg0KMDAwMDAwMjI0OCAwMDAwMCBuDQowMDAwMDAyMzEwIDAwMDAwIG4NCjAwMDAwMDI0MTEgMDAwMDAgbg0KMDAwMDAwMjQ3MyAwMDAwMCBuDQowMDAwMDAyNTc0IDAwMDAwIG4NCjAwMDAwMDI2MzYgMDAwMDAgbg0KMDAwMDAwMjczNyAwMDAwMCBuDQowMDAwMDAyNzk5IDAwMDAwIG4NCjAwMDAwMDI5MDEgMDAwMDAgbg0KMDAwMDAwMjk2MyAwMDAwMCBuDQowMDAwMDAzMDY1IDAwMDAwIG4NCjAwMDAwMDMxMjcgMDAwMDAgbg0KMDAwMDAwMzIyOSAwMDAwMCBuDQowMDAwMDAzMjkxIDAwMDAwIG4NCjAwMDAwMDMzOTMgMDAwMDAgbg0KMDAwMDAwMzQ1NSAwMDAwMCBuDQowMDAwMDAzNTU3IDAwMDAwIG4NCjAwMDAwMDM2MTkgMDAwMDAgbg0KMDAwMDAwMzcyMSAwMDAwMCBuDQowMDAwMDAzNzgzIDAwMDAwIG4NCjAwMDAwMDM5MDggMDAwMDAgbg0KMDAwMDAwNDA1OSAwMDAwMCBuDQowMDAwMDA0MTYxIDAwMDAwIG4NCjAwMDAwMDQyMjcgMDAwMDAgbg0KMDAwMDAwNDI5OCAwMDAwMCBuDQowMDAwMDA0MzY5IDAwMDAwIG4NCjAwMDAwMDQ0NTggMDAwMDAgbg0KMDAwMDAwNDgwMCAwMDAwMCBuDQowMDAwMDA1MTQyIDAwMDAwIG4NCjAwMDAwMDUyMTAgMDAwMDAgbg0KMDAwMDAwNTI3NCAwMDAwMCBuDQowMDAwMDA1NTk0IDAwMDAwIG4NCjAwMDAwMDU5MjAgMDAwMDAgbg0KMDAwMDAwNTk4OCAwMDAwMCBuDQowMDAwMDA2MDUyIDAwMDAwIG4NCjAwMDAwMDYxODUgMDAwMDAgbg0KMDAwMDAwNjI4MCAwMDAwMCBuDQowMDAwMDA2MzUxIDAwMDAwIG4NCjAwMDAwMDY0MjIgMDAwMDAgbg0KMDAwMDAwNjUzNSAwMDAwMCBuDQowMDAwMDA2NjU5IDAwMDAwIG4NCjAwMDAwMDY3NDYgMDAwMDAgbg0KMDAwMDAwNjgyNyAwMDAwMCBuDQowMDAwMDA2ODk2IDAwMDAwIG4NCjAwMDAwMDY5NjQgMDAwMDAgbg0KMDAwMDAwNzAzNCAwMDAwMCBuDQowMDAwMDA3MTAyIDAwMDAwIG4NCjAwMDAwMDcxNzAgMDAwMDAgbg0KMDAwMDAwNzI0MCAwMDAwMCBuDQowMDAwMDA3MzA4IDAwMDAwIG4NCjAwMDAwMDczNzYgMDAwMDAgbg0KMDAwMDAwNzQ0NiAwMDAwMCBuDQowMDAwMDA3NTE0IDAwMDAwIG4NCjAwMDAwMDc2MjQgMDAwMDAgbg0KMDAwMDAwNzcwOCAwMDAwMCBuDQowMDAwMDA3NzkyIDAwMDAwIG4NCjAwMDAwMDc4NzAgMDAwMDAgbg0KMDAwMDAwNzk0NSAwMDAwMCBuDQowMDAwMDA4MDEwIDAwMDAwIG4NCjAwMDAwMDgwNzcgMDAwMDAgbg0KMDAwMDAwODE1MCAwMDAwMCBuDQowMDAwMDA4MzY0IDAwMDAwIG4NCjAwMDAwMDg0MDAgMDAwMDAgbg0KMDAwMDAwODQzNiAwMDAwMCBuDQowMDAwMDA4NDg2IDAwMDAwIG4NCjAwMDAwMDg1MzYgMDAwMDAgbg0KMDAwMDAwODU4NiAwMDAwMCBuDQowMDAwMDA4NjM2IDAwMDAwIG4NCjAwMDAwMDg2ODYgMDAwMDAgbg0KMDAwMDAwODgxNCAwMDAwMCBuDQowMDAwMDA4OTIyIDAwMDAwIG4NCjAwMDAwMDkwODEgMDAwMDAgbg0KMDAwMDAwOTU3NiAwMDAwMCBuDQowMDAwMDA5NzkzIDAwMDAwIG4NCjAwMDAwMDk5NTEgMDAwMDAgbg0KMDAwMDAxMDg4NSAwMDAwMCBuDQowMDAwMDExMTAzIDAwMDAwIG4NCjAwMDAwMTEyNTggMDAwMDAgbg0KMDAwMDAxMTY3MSAwMDAwMCBuDQowMDAwMDExODgzIDAwMDAwIG4NCjAwMDAwMTIwMTYgMDAwMDAgbg0KMDAwMDAxMjE0OSAwMDAwMCBuDQowMDAwMDEyMjMwIDAwMDAwIG4NCjAwMDAwMTI4MDUgMDAwMDAgbg0KMDAwMDAxNjk5NiAwMDAwMCBuDQowMDAwMDE3MDc4IDAwMDAwIG4NCjAwMDAwMTc4NzIgMDAwMDAgbg0KMDAwMDAyNjk3MCAwMDAwMCBuDQowMDAwMDI3MDUxIDAwMDAwIG4NCjAwMDAwMjc2MDAgMDAwMDAgbg0KMDAwMDAzMDQ1OCAwMDAwMCBuDQowMDAwMDM0NzE3IDAwMDAwIG4NCjAwMDAwMzU4NzIgMDAwMDAgbg0KMDAwMDAzNjI3OSAwMDAwMCBuDQowMDAwMDM2NjIyIDAwMDAwIG4NCjAwMDAwMzY5MTIgMDAwMDAgbg0KMDAwMDA0MTg1NiAwMDAwMCBuDQp0cmFpbGVyCjw8L1NpemUgMTE2L1Jvb3QgMTE1IDAgUi9JbmZvIDExMyAwIFIvSURbKERtWVNVdEliaEJmSFdoQXI1UkpjWEE9PSkoRExrQmozNXNDZUs5blVBNDhCbTBrdz09KV0+PgpzdGFydHhyZWYKNDIwODYKJSVFT0Y=","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00001"}', '2831290c7b644179b70fd7f6d5d6e6f1', '3c1e055cf9b343e38d020ac88cd4c851', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "outbox" VALUES (2, 'a1db55378e0c4ac89f83453a2cd91f28:45b73391a86a45c597ab4be69684c88a:post', 'post', '{"attachments":[{"content":"JVBERi0xLjcKJYCAgIAKCjEgMCBvYmoKPDwvVHlwZS9QYWdlcy9Db3VudCAyL0tpZHNbOTggMCBSIDk5IDAgUl0+PgplbmRvYmoKMiAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCAzIDAgUi9UaXRsZShXaWUgbGFuZ2Ugd2lyIFplaXQgaGFiZW4pL0Rlc3QgODIgMCBSPj4KZW5kb2JqCjMgMCBvYmoKPDwvUGFyZW50IDYgMCBSL05leHQgNCAwIFIvUHJldiAyIDAgUi9UaXRsZShXYXMgZ2VzY2hpZWh0LCB3ZW5uIHdpciBuaWNodCByZWNodHplaXRpZyBlbnRzY2hlaWRlbikvRGVzdCA4MyAwIFI+PgplbmRvYmoKNCAwIG9iago8PC9QYXJlbnQgNiAwIFIvTmV4dCA1IDAgUi9QcmV2IDMgMCBSL1RpdGxlKFVudGVybGFnZW4pL0Rlc3QgODQgMCBSPj4KZW5kb2JqCjUgMCBvYmoKPDwvUGFyZW50IDYgMCBSL1ByZXYgNCAwIFIvVGl0bGUoUmVjaHRzYmVoZWxmZSkvRGVzdCA4NSAwIFI+PgplbmRvYmoKNiAwIG9iago8PC9QYXJlbnQgNyAwIFIvRmlyc3QgMiAwIFIvTGFzdCA1IDAgUi9Db3VudCAtNC9UaXRsZTxGRUZGMDA0NTAwNjkwMDZFMDA2NzAwNjEwMDZFMDA2NzAwNzMwMDYyMDA2NTAwNzMwMDc0MDBFNDAwNzQwMDY5MDA2NzAwNzUwMDZFMDA2Nz4vRGVzdCA4NiAwIFI+PgplbmRvYmoKNyAwIG9iago8PC9UeXBlL091dGxpbmVzL0ZpcnN0IDYgMCBSL0xhc3QgNiAwIFIvQ291bnQgMT4+CmVuZG9iago4IDAgb2JqCjw8L1R5cGUvT3V0cHV0SW50ZW50L0Rlc3RPdXRwdXRQcm9maWxlIDExMSAwIFIvUy9HVFNfUERGQTEvT3V0cHV0Q29uZGl0aW9uSWRlbnRpZmllcihDdXN0b20pL091dHB1dENvbmRpdGlvbihzUkdCKS9SZWdpc3RyeU5hbWUoKS9JbmZvKHNSR0IgdjQuMik+PgplbmRvYmoKOSAwIG9iagpbOCAwIFJdCmVuZG9iagoxMCAwIG9iago8PC9UeXBlL1N0cnVjdFRyZWVSb290L1JvbGVNYXA8PC9EYXRldGltZS9TcGFuL1Rlcm1zL1BhcnQvVGl0bGUvUC9TdHJvbmcvU3Bhbi9FbS9TcGFuPj4vS1s3OSAwIFJdL1BhcmVudFRyZWU8PC9OdW1zWzAgMTEgMCBSIDEgMTIgMCBSXT4+L0lEVHJlZTw8L05hbWVzWyhVMXgweTApNDUgMCBSKFUxeDF5MCk0NiAwIFJdPj4vUGFyZW50VHJlZU5leHRLZXkgMj4+CmVuZG9iagoxMSAwIG9iagpbMTQgMCBSIDE0IDAgUiAxNyAwIFIgMTcgMCBSIDE3IDAgUiAxNyAwIFIgMTggMCBSIDIwIDAgUiAyMiAwIFIgMjQgMCBSIDI2IDAgUiAyOCAwIFIgMzAgMCBSIDMyIDAgUiAzNCAwIFIgMzYgMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA0MiAwIFIgNDQgMCBSIDQ0IDAgUiA0MyAwIFIgNDQgMCBSIDQ1IDAgUiA0NiAwIFIgNDkgMCBSIDUwIDAgUiA1MCAwIFIgNTAgMCBSIDU0IDAgUiA1NyAwIFIgNTUgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NiAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU3IDAgUiA1NyAwIFIgNTcgMCBSIDU4IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDU5IDAgUiA1OSAwIFIgNTkgMCBSIDYwIDAgUiA2MSAwIFIgNjEgMCBSIDYyIDAgUiA2MyAwIFIgNjUgMCBSIDY2IDAgUiA2OCAwIFIgNjkgMCBSIDcyIDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MiAwIFIgNzIgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc0IDAgUiA3NCAwIFIgNzQgMCBSIDc0IDAgUiA3NSAwIFIgNzUgMCBSIDc1IDAgUiA3NSAwIFJdCmVuZG9iagoxMiAwIG9iagpbNzYgMCBSIDc3IDAgUiA3NyAwIFIgNzggMCBSIDc4IDAgUiA3OCAwIFIgNzggMCBSIDc4IDAgUl0KZW5kb2JqCjEzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LW10+PgplbmRvYmoKMTQgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDE1IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzAgMV0vUGcgOTggMCBSPj4KZW5kb2JqCjE1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDE2IDAgUi9LWzE0IDAgUl0+PgplbmRvYmoKMTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzkgMCBSL0tbMTMgMCBSIDE1IDAgUl0+PgplbmRvYmoKMTcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc5IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzIgMyA0IDVdL1BnIDk4IDAgUj4+CmVuZG9iagoxOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMTkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbNl0vUGcgOTggMCBSPj4KZW5kb2JqCjE5IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzE4IDAgUl0+PgplbmRvYmoKMjAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDIxIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzddL1BnIDk4IDAgUj4+CmVuZG9iagoyMSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syMCAwIFJdPj4KZW5kb2JqCjIyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAyMyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1s4XS9QZyA5OCAwIFI+PgplbmRvYmoKMjMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjIgMCBSXT4+CmVuZG9iagoyNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbOV0vUGcgOTggMCBSPj4KZW5kb2JqCjI1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzI0IDAgUl0+PgplbmRvYmoKMjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDI3IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEwXS9QZyA5OCAwIFI+PgplbmRvYmoKMjcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMjYgMCBSXT4+CmVuZG9iagoyOCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMjkgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTFdL1BnIDk4IDAgUj4+CmVuZG9iagoyOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1syOCAwIFJdPj4KZW5kb2JqCjMwIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzMSAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxMl0vUGcgOTggMCBSPj4KZW5kb2JqCjMxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzMwIDAgUl0+PgplbmRvYmoKMzIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDMzIDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzEzXS9QZyA5OCAwIFI+PgplbmRvYmoKMzMgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgMzggMCBSL0tbMzIgMCBSXT4+CmVuZG9iagozNCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TcGFuL1AgMzUgMCBSL0FbPDwvTy9MYXlvdXQvUGxhY2VtZW50L0Jsb2NrPj5dL0tbMTRdL1BnIDk4IDAgUj4+CmVuZG9iagozNSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9EaXYvUCAzOCAwIFIvS1szNCAwIFJdPj4KZW5kb2JqCjM2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1NwYW4vUCAzNyAwIFIvQVs8PC9PL0xheW91dC9QbGFjZW1lbnQvQmxvY2s+Pl0vS1sxNV0vUGcgOTggMCBSPj4KZW5kb2JqCjM3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0Rpdi9QIDM4IDAgUi9LWzM2IDAgUl0+PgplbmRvYmoKMzggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvRGl2L1AgNzkgMCBSL0tbMTkgMCBSIDIxIDAgUiAyMyAwIFIgMjUgMCBSIDI3IDAgUiAyOSAwIFIgMzEgMCBSIDMzIDAgUiAzNSAwIFIgMzcgMCBSXT4+CmVuZG9iagozOSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMS9QIDc5IDAgUi9UPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3Pi9LWzE2XS9QZyA5OCAwIFI+PgplbmRvYmoKNDAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Bhbi9QIDc5IDAgUi9BWzw8L08vTGF5b3V0L1BsYWNlbWVudC9CbG9jaz4+XS9LWzE3XS9QZyA5OCAwIFI+PgplbmRvYmoKNDEgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc5IDAgUi9LWzE4XS9QZyA5OCAwIFI+PgplbmRvYmoKNDIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNDQgMCBSL0tbMjBdL1BnIDk4IDAgUj4+CmVuZG9iago0MyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9TdHJvbmcvUCA0NCAwIFIvS1syM10vUGcgOTggMCBSPj4KZW5kb2JqCjQ0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1sxOSA0MiAwIFIgMjEgMjIgNDMgMCBSIDI0XS9QZyA5OCAwIFI+PgplbmRvYmoKNDUgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MHkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI1XS9QZyA5OCAwIFI+PgplbmRvYmoKNDYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEgvUCA0NyAwIFIvSUQoVTF4MXkwKS9BWzw8L08vVGFibGUvU2NvcGUvQ29sdW1uL0hlYWRlcnNbXT4+PDwvTy9MYXlvdXQvQm9yZGVyQ29sb3JbWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXV0vQm9yZGVyU3R5bGVbL1NvbGlkL1NvbGlkL05vbmUvTm9uZV0vQm9yZGVyVGhpY2tuZXNzWzAuOCAwLjUgMCAwXT4+XS9LWzI2XS9QZyA5OCAwIFI+PgplbmRvYmoKNDcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVFIvUCA0OCAwIFIvS1s0NSAwIFIgNDYgMCBSXT4+CmVuZG9iago0OCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9USGVhZC9QIDUzIDAgUi9LWzQ3IDAgUl0+PgplbmRvYmoKNDkgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEQvUCA1MSAwIFIvQVs8PC9PL1RhYmxlL0hlYWRlcnNbKFUxeDB5MCldPj48PC9PL0xheW91dC9Cb3JkZXJDb2xvcltbMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdWzAuMDkwMTk2MDggMC4yMTE3NjQ3MSAwLjM2MDc4NDMyXVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC42MDM5MjE2IDAuNjM5MjE1NyAwLjY3ODQzMTRdXS9Cb3JkZXJTdHlsZVsvU29saWQvU29saWQvTm9uZS9Ob25lXS9Cb3JkZXJUaGlja25lc3NbMC41IDAuOCAwIDBdPj5dL0tbMjddL1BnIDk4IDAgUj4+CmVuZG9iago1MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9URC9QIDUxIDAgUi9BWzw8L08vVGFibGUvSGVhZGVyc1soVTF4MXkwKV0+Pjw8L08vTGF5b3V0L0JvcmRlckNvbG9yW1swLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1bMC4wOTAxOTYwOCAwLjIxMTc2NDcxIDAuMzYwNzg0MzJdWzAuNjAzOTIxNiAwLjYzOTIxNTcgMC42Nzg0MzE0XVswLjYwMzkyMTYgMC42MzkyMTU3IDAuNjc4NDMxNF1dL0JvcmRlclN0eWxlWy9Tb2xpZC9Tb2xpZC9Ob25lL05vbmVdL0JvcmRlclRoaWNrbmVzc1swLjUgMC44IDAgMF0+Pl0vS1syOCAyOSAzMF0vUGcgOTggMCBSPj4KZW5kb2JqCjUxIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RSL1AgNTIgMCBSL0tbNDkgMCBSIDUwIDAgUl0+PgplbmRvYmoKNTIgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvVEJvZHkvUCA1MyAwIFIvS1s1MSAwIFJdPj4KZW5kb2JqCjUzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1RhYmxlL1AgNzkgMCBSL0FbPDwvTy9MYXlvdXQvQkJveFs3MC40NjYxNCA0MzIuNDIxNjYgNTM4Ljk4MjY3IDQ2Ni4wNDg0Nl0+Pl0vS1s0OCAwIFIgNTIgMCBSXT4+CmVuZG9iago1NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc5IDAgUi9UKFdpZSBsYW5nZSB3aXIgWmVpdCBoYWJlbikvS1szMV0vUGcgOTggMCBSPj4KZW5kb2JqCjU1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1N0cm9uZy9QIDU3IDAgUi9LWzMzXS9QZyA5OCAwIFI+PgplbmRvYmoKNTYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvU3Ryb25nL1AgNTcgMCBSL0tbMzhdL1BnIDk4IDAgUj4+CmVuZG9iago1NyAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbMzIgNTUgMCBSIDM0IDM1IDM2IDM3IDU2IDAgUiAzOSA0MCA0MSA0MiA0MyA0NCA0NV0vUGcgOTggMCBSPj4KZW5kb2JqCjU4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzkgMCBSL1QoV2FzIGdlc2NoaWVodCwgd2VubiB3aXIgbmljaHQgcmVjaHR6ZWl0aWcgZW50c2NoZWlkZW4pL0tbNDZdL1BnIDk4IDAgUj4+CmVuZG9iago1OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbNDcgNDggNDkgNTAgNTEgNTIgNTMgNTRdL1BnIDk4IDAgUj4+CmVuZG9iago2MCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9IMi9QIDc5IDAgUi9UKFVudGVybGFnZW4pL0tbNTVdL1BnIDk4IDAgUj4+CmVuZG9iago2MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9QL1AgNzkgMCBSL0tbNTYgNTddL1BnIDk4IDAgUj4+CmVuZG9iago2MiAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MYmwvUCA2NCAwIFIvS1s1OF0vUGcgOTggMCBSPj4KZW5kb2JqCjYzIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xCb2R5L1AgNjQgMCBSL0tbNTldL1BnIDk4IDAgUj4+CmVuZG9iago2NCAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MSS9QIDcxIDAgUi9LWzYyIDAgUiA2MyAwIFJdPj4KZW5kb2JqCjY1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xibC9QIDY3IDAgUi9LWzYwXS9QZyA5OCAwIFI+PgplbmRvYmoKNjYgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEJvZHkvUCA2NyAwIFIvS1s2MV0vUGcgOTggMCBSPj4KZW5kb2JqCjY3IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0xJL1AgNzEgMCBSL0tbNjUgMCBSIDY2IDAgUl0+PgplbmRvYmoKNjggMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTGJsL1AgNzAgMCBSL0tbNjJdL1BnIDk4IDAgUj4+CmVuZG9iago2OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9MQm9keS9QIDcwIDAgUi9LWzYzXS9QZyA5OCAwIFI+PgplbmRvYmoKNzAgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvTEkvUCA3MSAwIFIvS1s2OCAwIFIgNjkgMCBSXT4+CmVuZG9iago3MSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9ML1AgNzkgMCBSL0FbPDwvTy9MaXN0L0xpc3ROdW1iZXJpbmcvQ2lyY2xlPj5dL0tbNjQgMCBSIDY3IDAgUiA3MCAwIFJdPj4KZW5kb2JqCjcyIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s2NCA2NSA2NiA2NyA2OCA2OSA3MF0vUGcgOTggMCBSPj4KZW5kb2JqCjczIDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL0gyL1AgNzkgMCBSL1QoUmVjaHRzYmVoZWxmZSkvS1s3MV0vUGcgOTggMCBSPj4KZW5kb2JqCjc0IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s3MiA3MyA3NCA3NSA3Nl0vUGcgOTggMCBSPj4KZW5kb2JqCjc1IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1s3NyA3OCA3OSA4MF0vUGcgOTggMCBSPj4KZW5kb2JqCjc2IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1swXS9QZyA5OSAwIFI+PgplbmRvYmoKNzcgMCBvYmoKPDwvVHlwZS9TdHJ1Y3RFbGVtL1MvUC9QIDc5IDAgUi9LWzEgMl0vUGcgOTkgMCBSPj4KZW5kb2JqCjc4IDAgb2JqCjw8L1R5cGUvU3RydWN0RWxlbS9TL1AvUCA3OSAwIFIvS1szIDQgNSA2IDddL1BnIDk5IDAgUj4+CmVuZG9iago3OSAwIG9iago8PC9UeXBlL1N0cnVjdEVsZW0vUy9Eb2N1bWVudC9QIDEwIDAgUi9LWzE2IDAgUiAxNyAwIFIgMzggMCBSIDM5IDAgUiA0MCAwIFIgNDEgMCBSIDQ0IDAgUiA1MyAwIFIgNTQgMCBSIDU3IDAgUiA1OCAwIFIgNTkgMCBSIDYwIDAgUiA2MSAwIFIgNzEgMCBSIDcyIDAgUiA3MyAwIFIgNzQgMCBSIDc1IDAgUiA3NiAwIFIgNzcgMCBSIDc4IDAgUl0+PgplbmRvYmoKODAgMCBvYmoKWy9JQ0NCYXNlZCAxMTEgMCBSXQplbmRvYmoKODEgMCBvYmoKWy9JQ0NCYXNlZCAxMTIgMCBSXQplbmRvYmoKODIgMCBvYmoKWzk4IDAgUi9YWVogNzAuODY2MTQgNDI4Ljc4MTY4IDBdCmVuZG9iago4MyAwIG9iagpbOTggMCBSL1hZWiA3MC44NjYxNCAzNTUuMTgwODggMF0KZW5kb2JqCjg0IDAgb2JqCls5OCAwIFIvWFlaIDcwLjg2NjE0IDMwNy43NDY0NiAwXQplbmRvYmoKODUgMCBvYmoKWzk4IDAgUi9YWVogNzAuODY2MTQgMTg2LjU3NjA1IDBdCmVuZG9iago4NiAwIG9iagpbOTggMCBSL1hZWiA3MC44NjYxNCA1NTkuOTIxMjYgMF0KZW5kb2JqCjg3IDAgb2JqCjw8L1Byb2NTZXRbL1BERi9UZXh0L0ltYWdlQy9JbWFnZUJdL0NvbG9yU3BhY2U8PC9jMCA4MCAwIFIvYzEgODEgMCBSPj4vRm9udDw8L2YwIDg5IDAgUi9mMSA5MiAwIFIvZjIgOTUgMCBSPj4+PgplbmRvYmoKODggMCBvYmoKPDwvUHJvY1NldFsvUERGL1RleHQvSW1hZ2VDL0ltYWdlQl0vQ29sb3JTcGFjZTw8L2MwIDgwIDAgUi9jMSA4MSAwIFI+Pi9Gb250PDwvZjAgOTIgMCBSPj4+PgplbmRvYmoKODkgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvSVZVVktMK0xpYmVydGludXNTZXJpZi1TZW1pYm9sZC1JZGVudGl0eS1IL0VuY29kaW5nL0lkZW50aXR5LUgvRGVzY2VuZGFudEZvbnRzWzkwIDAgUl0vVG9Vbmljb2RlIDEwMSAwIFI+PgplbmRvYmoKOTAgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvQ0lERm9udFR5cGUwL0Jhc2VGb250L0lWVVZLTCtMaWJlcnRpbnVzU2VyaWYtU2VtaWJvbGQvQ0lEU3lzdGVtSW5mbzw8L1JlZ2lzdHJ5KEFkb2JlKS9PcmRlcmluZyhJZGVudGl0eSkvU3VwcGxlbWVudCAwPj4vRm9udERlc2NyaXB0b3IgOTEgMCBSL0RXIDAvV1swIDAgNTAwIDEgMSA3MjMgMiAyIDQ3NiAzIDMgNTYzIDQgNCA1MjcgNSA1IDc3OCA2IDYgNDYxIDcgNyA0MDEgOCA4IDUyMyA5IDkgNDAxIDEwIDEwIDgwMSAxMSAxMSAyNTAgMTIgMTIgODUzIDEzIDEzIDU1MCAxNCAxNCAzMzEgMTUgMTUgMjg5IDE2IDE2IDU2MiAxNyAxNyAyODYgMTggMTggNTA4LjAwMDAzIDE5IDE5IDUwNSAyMCAyMCA0NzYgMjEgMjEgNzI3IDIyIDIyIDYzNiAyMyAyMyA0MzIgMjQgMjQgNDM1IDI1IDI1IDU1MCAyNiAyNiA5OTggMjcgMjcgNjI0IDI4IDI4IDI0NCAyOSAyOSA2NzggMzAgMzAgNjA5IDMxIDMxIDMzNl0+PgplbmRvYmoKOTEgMCBvYmoKPDwvVHlwZS9Gb250RGVzY3JpcHRvci9Gb250TmFtZS9JVlVWS0wrTGliZXJ0aW51c1NlcmlmLVNlbWlib2xkL0ZsYWdzIDEzMTA3OC9Gb250QkJveFswIC0yMzggOTc4IDcwMF0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjQ1L1N0ZW1WIDE0NC4yL0NJRFNldCAxMDAgMCBSL0ZvbnRGaWxlMyAxMDIgMCBSPj4KZW5kb2JqCjkyIDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5cGUwL0Jhc2VGb250L0FVTUxIRytMaWJlcnRpbnVzU2VyaWYtUmVndWxhci1JZGVudGl0eS1IL0VuY29kaW5nL0lkZW50aXR5LUgvRGVzY2VuZGFudEZvbnRzWzkzIDAgUl0vVG9Vbmljb2RlIDEwNCAwIFI+PgplbmRvYmoKOTMgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvQ0lERm9udFR5cGUwL0Jhc2VGb250L0FVTUxIRytMaWJlcnRpbnVzU2VyaWYtUmVndWxhci9DSURTeXN0ZW1JbmZvPDwvUmVnaXN0cnkoQWRvYmUpL09yZGVyaW5nKElkZW50aXR5KS9TdXBwbGVtZW50IDA+Pi9Gb250RGVzY3JpcHRvciA5NCAwIFIvRFcgMC9XWzAgMCA1MDAgMSAxIDYzNyAyIDIgNTA0IDMgMyAzNzIgNCA0IDUxOSA1IDUgNDQ3IDYgNiAzOTAgNyA3IDQyOCA4IDggNTM4IDkgOSA0NTcgMTAgMTAgNTk2IDExIDExIDI1MCAxMiAxMiA1MDUuOTk5OTcgMTMgMTMgNTgyIDE0IDE0IDU0MiAxNSAxNSAzMTYgMTYgMTYgMjY0IDE3IDE3IDI3MSAxOCAxOCA1ODcgMTkgMTkgNzMwIDIwIDIwIDc0NyAyMSAyMSA1MTIgMjIgMjIgNzkwIDIzIDIzIDgzOSAyNCAyNCA1MzEgMjUgMjUgMjUwIDI2IDI2IDY5NSAyNyAyNyA1MDQgMjggMjggMzEwIDI5IDMzIDQ2NSAzNCAzNCA2ODUgMzUgMzUgNTI4IDM2IDM2IDUwMCAzNyAzNyA0ODUgMzggMzggNTQxIDM5IDQwIDQ2NSA0MSA0MSA2NjEgNDIgNDIgNjA0IDQzIDQzIDMzOCA0NCA0NSA0NjUgNDYgNDYgNTg4IDQ3IDQ3IDQ5MyA0OCA0OCA1OTcgNDkgNDkgNDY1IDUwIDUwIDU1NyA1MSA1MSA4OTUgNTIgNTIgMjIwIDUzIDUzIDQ5MCA1NCA1NCA3MDEgNTUgNTUgMjUwIDU2IDU2IDY5OSA1NyA1NyA0OTcgNTggNTggMjM2IDU5IDU5IDIyMCA2MCA2MCA0NTcgNjEgNjEgMjk3IDYyIDYyIDk1MSA2MyA2MyAzMjggNjQgNjQgNTMxIDY1IDY1IDY2MSA2NiA2NiAyOTggNjcgNjcgNDczIDY4IDY4IDQyNCA2OSA2OSA3MDIgNzAgNzAgMjk4IDcxIDcxIDQ4NSA3MiA3MiA2NTIgNzMgNzMgMjM2IDc0IDc0IDM1MSA3NSA3NSA1NDEgNzYgNzYgNzAyIDc3IDc3IDU2MCA3OCA3OCAyNzIgNzkgNzkgNTQwIDgwIDgwIDY0NiA4MSA4MSA2NjBdPj4KZW5kb2JqCjk0IDAgb2JqCjw8L1R5cGUvRm9udERlc2NyaXB0b3IvRm9udE5hbWUvQVVNTEhHK0xpYmVydGludXNTZXJpZi1SZWd1bGFyL0ZsYWdzIDEzMTA3OC9Gb250QkJveFstNDggLTIzOCAxMDAyIDgwNl0vSXRhbGljQW5nbGUgMC9Bc2NlbnQgODk0L0Rlc2NlbnQgLTI0Ni9DYXBIZWlnaHQgNjU4L1N0ZW1WIDk1LjQvQ0lEU2V0IDEwMyAwIFIvRm9udEZpbGUzIDEwNSAwIFI+PgplbmRvYmoKOTUgMCBvYmoKPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkLUlkZW50aXR5LUgvRW5jb2RpbmcvSWRlbnRpdHktSC9EZXNjZW5kYW50Rm9udHNbOTYgMCBSXS9Ub1VuaWNvZGUgMTA3IDAgUj4+CmVuZG9iago5NiAwIG9iago8PC9UeXBlL0ZvbnQvU3VidHlwZS9DSURGb250VHlwZTAvQmFzZUZvbnQvQktKSklPK0xpYmVydGludXNTZXJpZi1Cb2xkL0NJRFN5c3RlbUluZm88PC9SZWdpc3RyeShBZG9iZSkvT3JkZXJpbmcoSWRlbnRpdHkpL1N1cHBsZW1lbnQgMD4+L0ZvbnREZXNjcmlwdG9yIDk3IDAgUi9EVyAwL1dbMCAwIDUwMCAxIDIgNTE0IDMgMyAyNDQgNCA0IDI1MCA1IDUgNzQwIDYgNiA1NTEgNyA3IDUyOSA4IDggNDg5IDkgOSA5MDUgMTAgMTAgNTQyIDExIDExIDQyOCAxMiAxMiAyNTAgMTMgMTQgNTE0IDE1IDE1IDgxNyAxNiAxNiA3MTYgMTcgMTcgMzU4IDE4IDE4IDU2MSAxOSAxOSAzMjIgMjAgMjAgODk5IDIxIDIxIDYxNiAyMiAyMiA1MDUuOTk5OTcgMjMgMjMgMzU4IDI0IDI0IDMyNV0+PgplbmRvYmoKOTcgMCBvYmoKPDwvVHlwZS9Gb250RGVzY3JpcHRvci9Gb250TmFtZS9CS0pKSU8rTGliZXJ0aW51c1NlcmlmLUJvbGQvRmxhZ3MgMTMxMDc4L0ZvbnRCQm94WzAgLTEzIDg5MyA3MDBdL0l0YWxpY0FuZ2xlIDAvQXNjZW50IDg5NC9EZXNjZW50IC0yNDYvQ2FwSGVpZ2h0IDY0NS9TdGVtViAxNjguNi9DSURTZXQgMTA2IDAgUi9Gb250RmlsZTMgMTA4IDAgUj4+CmVuZG9iago5OCAwIG9iago8PC9UeXBlL1BhZ2UvUmVzb3VyY2VzIDg3IDAgUi9NZWRpYUJveFswIDAgNTk1LjI3NTYgODQxLjg4OThdL1N0cnVjdFBhcmVudHMgMC9UYWJzL1MvUGFyZW50IDEgMCBSL0NvbnRlbnRzIDEwOSAwIFI+PgplbmRvYmoKOTkgMCBvYmoKPDwvVHlwZS9QYWdlL1Jlc291cmNlcyA4OCAwIFIvTWVkaWFCb3hbMCAwIDU5NS4yNzU2IDg0MS44ODk4XS9TdHJ1Y3RQYXJlbnRzIDEvVGFicy9TL1BhcmVudCAxIDAgUi9Db250ZW50cyAxMTAgMCBSPj4KZW5kb2JqCjEwMCAwIG9iago8PC9MZW5ndGggMTIvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic+////38ACfoD/QplbmRzdHJlYW0KZW5kb2JqCjEwMSAwIG9iago8PC9MZW5ndGggNDg3L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2TTW/iMBCG7/kVswdL9MDGBhJahJAgEIlDP1Sq7TnEA41E7MhxDvz7lT0DrVZ7SKLHM+N533gsfr0dxmttjzie/pbwjr0dXI3j4rnqEiG2th5aNP4FUaO+RfsFdM7WPXoo9tu9aXwixN7Ul0HjLed/KRs8N+Y7IfSAYui9bRMhPhp/wQWMaAGiJthrNL7xV5APiRB/0PWNNQtQiRA7owvbBnF9knIPSN+crQ/o4dQY7bgTHEPfRE1AN7Vniu+6rbpYfLj2Htu9OVmYUpYeOs4EAEjf8dz03l1hFIU9gMYTRV6dRteYM4xuYn8ED0PXXTCIBBlX0ej4TYP5l6pFSNnwfZVdgvpe+rh2yBukn89W30CRxNpq7LuqRleZMyZLKaVcwbIsy3IVOv4Tn3LZ8VR/VS6mqxUspZw9riJNIuWKaEq0I5oRzYiySPM5UU6xjGhOsQnRI8U2RE8UmxKtKbYl2kSaSKKClHFsS3XcYUfEWkrapYikwg+QckaZivzlT0Tsj1Qr9kc6Ffnb0Z6K/M04k/xlORH7WxOxP3KkyF9O/1ORv4x3IX8Z15G/CasmfxmrJn8ZK2N/eTxSPrtwuGGG79NUD86h8XGE4+iEOWkM3u9CZ7tQFZ94iW73MdBr+ReysRwhCmVuZHN0cmVhbQplbmRvYmoKMTAyIDAgb2JqCjw8L0xlbmd0aCA0MDk4L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJydWGlwE1e2lmS624AiwD1ijDp0Ow6ESQgkYUJRIRCWAHkQ8iCBhNUs3ncZS7a8W7KtpSW1FmvxIhtsy1iWLUvGCxiCDQEm2yMEwhJImISXTDKZrGSKyWnmOsUr2SQYhkzVvB/q6lu3zrmnr77vfN+9QsG4cQKhUDhtbVp8Uq4yLTtPsSEpNy15zoakrLR4eWZieHIVT/EPmsQ0P10soCcIGJNp9CkmHvxrKbr6YDT1z2hsukAgGJo0XSAQTp8yXSC4dUscGx5g4hnhmZ/FMwURQiEueXFZojw+aXViUrYyTVn4vDynMDctJVUZc+dt3pNPzZsz78l5T8dsTE2KuVNXzPpceXpSgjJmWZ4yVZ6rmCsQiARCAV1ey6+oq637S8PpBp8DRxX7CXqCyLBKeks83iSe2DUBRBObbZyF4yzhn1gMomqbS/wAH5JGCIQCgUAQE/7G35lNJnP4k8LVLgw/TkYJYsILvCR8RNgtKo74fcTwuA3j/or9hCcRSkIV+WLklfELxrdNeHnChxPfFG94YOoDrZLZEq/ku0n9k49MeWJKypRbUf3kokTTIP/toNA0yM8YjDCN4w031w8b8I9/pqXwHDjgOeTAhnH+mDT8hsIjKALHyBw2XE2g7XBcisID+AqXwFq2C/oPg7FL+D1MggBMiuCN/HtStAMFYAfhq/P00XW4zWKxMV6C5TDTI2xK4mMmcSzLYgpCZzVY6Tq8t748gxnWEBkl5Ql0Ka7XG7SMkuBYzPQt1xO6bhLHchzWQtgNFh1diseXenwMsBBA7H8SwWv+k2okazXHNp2Anw9EhW7M/QoeAgGZCF2vSzk8qWa/6i3qxIGDNoYMVFfU6mmtsVhBJRoPHGZgJgEznml/ZnnspnV73MUhn9dbR9do3ftkzYHaA/2+PETSz+djpHJG1oqMRbJVgZTPaDKxf6A1cIAxd0tJpSo3VVVIbSvxB/vq/OeamFMNmMTL3hLEqgW3bv1ZLQjC9VD2SYsq6jsQwQIQka9BIj9FyuLkf3PvYpzOzNJkcoZmtXplBZcW3afH6oyOqi0yxBLy4qqMKrqCxXRGA6uVjW7WVS7Y8+HoZpHuFsKu5/RmWm/GshyFjjYZNBIdg30ePxWyZ73AoHRCXlSVWUnrjbdzkK+NZvmQC/V8/OuWj+So5LBMR6HdJ4ME4suSczHbNikSN9OScs1geQd80w8bQx6XSRXVDQSsARHp49fzH0vJztOWXhNdXWWpoMneXM3MsniDJTvaYGEtdCeL7XNVrmHQDKKuNNVdTD0Xl5cUz8TF5b20QoYmf/7kP/pbawIHaHY71oWTKYGGg573qtmO6Nds6ia/DImgQEr6UA2RlpKnUVGvbD8JUTDznWAfQ6Z07N+T3sxIoNKZf0vYqBbcEsSoBRldUQ5Y8z6sgi3wO7IPNsFNaUWbuc5vjbQ4TA7GS+g5zLSG3R2/xiSONbBYLqGzGe1GekBXo6hPggnoZLTcXVPsp1rdLV4XcxHWXkDrsAJHTW4n5a3Zu9/FwBR4ty5Q33TQNs1utllsspYRSMazOTtfMIlj9QaMPK0gDBaDzUhbjUfKbaw6Y9pc5MTIgbngVrebXR3WaQ0cZrFz9tv1LGO3Jbw0ph6bkfYbGirqUjsWR69AKzHJYs1J2NYL4/uFXUDAs0BE8A+BULojObkwiVr88qXvmP2gJ7z11XXXUr9Cs2KRaC6ag0RvPQqPnz3XcqmbQU2wRfpj3Zv1TVRb355ntSYDyzISRLNBGAJs+YW1Ib8q6lsQkacgYRSY5l+B2XAfYBqInGJNhpbWsJh+DDA//g1IFVX7ZGQrpBAht7feRTtrnFYPRZ5q9CT0UO1NrZ378/wpqbvUm7YwkmK2Ky0IK3rh8SBsH4XbJyACMWxF62AxqRB8clkqL9Zk6OjyX0hB9gpGl/+UC/6yPKlQ/1JBFYdlOIvCoI4mPEYX6yqOJHvVLWm++IbkyFq5paJEtmck/CgX7DlnEsdaOGw/YTVwOjrbUsIp6ov2T0ORsERXzTqstmmmoRPeNprsX+r1dnsbzX4u2mk2mx2yZsLAYaYlbGLqf5nEsToWyyO0nMFtpJvYeuO+AkXmNGV2fq6qsEydV5pviITPiDG0OSy4P28kiNb05MBMcPRHDf79OkSQBd3wiJQcqN5k27lN1mZu1bcaIg3NTYYW6vI3XV9fWXFofgcTX1/aEpT1tje0DXQqV+6je2yGkD6k90/bm5jm3Eg9uebVVc9+vnmwkDlR4FYlyuIyCnKW5gb+t5CWQP3I9l8PyU9YRgABM0EEs0BEboLd/BQpue5XWKTcBxZGQl6iTb9fv+o9PwYWOjOttOTagjJyE+wlgv2B2naq1ZO7lkF5hLy0LN1Aa40Gg+529Hku1HM7mqwJx1v0tMKSaw/KIJ6oM3YYa+lAT8jTRXk9e9Yx5CakCidJCydhxyQJ9lz9rWa3m/hCcyH2tY17EuLonpLUtteojVsyMlMZCeqXwBm2S5l/EwtE3XiX7L65jX9P6mM9nj7qjiCZMfQE/hJ6Yg1asRY9hXbzJdFoMc4aR7XJRtfhPQ51OsvIhzVYBptfnkBpxkrfGa4neOFe6Sur6eSYJn48RuZcQEtgHPKaZKU2j85JeRxOl40xwUQ4/BY8QpPdHcM4lmkpK0ug7lLUT7ie4Pf3plV7fAZG4tYMwnBXejDqMxDBEyAiL/PxQEihkujj+ky0KZHNz1kQ7mUslkVY2Q4Wa3QVZzDIR2Qk79blUfnpjZ8ykEp0mwdMtGknW5qxaBTy5EAWYWEx8nIHi7UY7UVZMqQkVra8AJHdA/X+I7Qh3Ob313trv6wxdkS/atG0+GUSlKg5D1eOwFRV1F9AtPAqeR228b+XfozvbbTVMPsIu8FaQD8O83Hyq4WZ2ELN1i00eV1VyGqZTELLsR56CL2OLw9lD5442nq0m1a2YMrsAlZFlZVVv8dIkIUN8j+EPK6or0FEnv2af0s6XETc00HutI9P78aImsPS7cVOn4y3EGT3GMKe/Q2+tpgC6YfB33/eBXMOpweirsMk+EOILG6bypfg1W+43nEd3+WKXlaUsn4jhebgFTp7CwNmwIhWa1a8ndHbtS66Cbc7MbZB1xuSddt6OQ+tdWH5uEZbpWcStPrMXAphEI832RxOGqbiZ1qXba5jep2aoarj+j9NG07GDSxGHlLe7dLUd3kusjiPkCA7G4QbnX7V30Ec9TWIEQ4isg9S4KJ00HLBRI/S/EamZqVmpYbLuk1z9Uj3lxdrMkf2b2z3v8qF7uWYhsOy7EVOn4wcQJG8S5relhMItLUFAjlt6ek5Oem0JBNV9MPa99PyQdYNmqBqX4sqqutvK//x2KcwHwSFX5LnY/gNPCn1eTzevcWtSTk7ivdkM+TlJldhpnMHNfuP6+du9W7uzmXIgV1Z8ry0TFnGPoWviCavTN6Umr0rUTbvs/Q/AwOzL4DoQMIFtIAmL+xK2l5VQRXm1PR6uCZbDaNp6tB1UH+79sZ3J1XBNB/jcrgdLspp0WotDHk+pszqKG6lyCuTUcNwrNTtMZnrGXOt0+ykBq4bVi+dnbBUvrT9gy5ze1Mzo3e5TTUUebkJpHBMOjuheM9LqitDF/1dPUc64xbRkjRNX1E+P2PoFyt1EUSwGAhScTEMzFIiyVhgUNBdWozs9B/H5N7uvEMURMCEr+BpmLTgyqNJqfn52QysJv6t5yIVI2gkfSAatkrhTaI50ORsoY4eXPooikhYvKiwxL636I5ZvvjTiF1eB4ILIPgjCMgc9b+a5j71/9M1F6jH2uYc9R3fXKC+j3EmFQIUBzek2a2Kdr/X2+5XeLOycxVZNKyemu1V+Ntbve3+XG92lkKRRUtgveYQVHTB//QJ22EqPx7GR9ycDoXSNqunj7aHW7SdGTVoc+6cGZSE9jY3OsszGfQEIU/bXL6LQvMXQCzMhiU/wkR4AMjX58/xMT0OzYmKk4Y/TducfghRFFqFVqCpKActhxloBqRB1EehN88xldX66nqZ5FtnWCmEfBnMiuCX8Delp6srdhczaCr6sVyu7kBTgMc61Htd71J3tMOEBMbbld1WDOtQTVlcAw2vDPdiJbaGSjflanTU2xmI44PY8X3V7pNjwzcZUxKfHhtNS2JM/fD3/t0DO96IOh0ga7/jX5Gm4+Tb7C59avHqg9roiw3eZj8FkfhiNGEZmrgYjY+sLDNUsTJNjfYgDUO4ta/6UP0bu53Ra4qy43dSKBIn20EB32DuBqfHInMV21U0+bZBYVBQaBdO1mqrzG49I3lYMwQ/9wu7AY/gH/tMqtqLbduVWZRMrX75MgggYuD08QN1iRkWJsfSrOqkOhtbO97YOoiEaMKjs9DDaOq5hRD7wcnQ235G4maDcPMEbBglybXbp6YzfOplKSQQNzJOzk9eq4zfSMMOgrw0hgpf3r8t/7uOf49fveMWG4jA4aOeRqrXVbSYQdmEvEibWUFX3Z3ho/tqBnlmVDUk/M4RRESZ/pn882SIn/UD9MLD5DU4XS5tbfa0OxmIgC8wm5mzmSnOrK+wMCBEV7EMV21BP+XzeHprGfI0LOFrsb46d00P5cbN7pFjzOg/n7F74eixQUEYrHrr682VKeU0moB+2rMk/32Eww/YqYIuLkRZbNztozN51oQeMG5N2PALE3Q2QzVtwcm3expLcxxM04uYVWOuqJCVGcr05fQylK9cqTyPxsNPWHdZo7WHslktdmbU6z5l3Jy0/K48tbivcU+uk4Hlw16MvJblrisKUJJrpkP8iYM2VdQ+/hJ5lj871XrSfcp9LN4W/bwq+9UlFFLgmZxzby1DdvMTeA+2z2d1uWXVBksBTZ4tK2ANmQy6iW+3uCzJjP5VzfOV8T266LPNjUcuUZCBN1aUaaqY4WnDBzBtJVtZJdPYdHW0BL2OpkOlEOijETD5R2lSrjI7vVHdqmOcxlZdnkyVHre5jNaVmTXuysgPawfPDMk+l+9LpSXAaPr4jwLCT2ESnLkQwTeGb0UOEUhQgBg0KzmlyZdNxx0xXX5PBscIX+1dNxNmzDTLmJowlssj7i+swOgagV6BOa98C3t6gIRVNLTde7FhxkxLjCmJy+8N94QvNs5pD8d3FeZD8DAc6ov6HiSwAcTkDr6dz5eCBBGDSIzGI6pKl0+nEXqLwUb7LVg1vt9aJGeG8wl5aXE8XYrrDL/6Q5jEhXou3oGuRU+X4gkltR0MbCOOtetz6xjyuS/QImz7/oGkN6n6A5yznSH36oMJusy9eYemzYDNGLnjgwMHj16XIXGpdNaOuMforRDCbd4mS4h6azDuD4wE7WSD8NMRyO0Xfg+iiO8vSeUllek6uvRuFl3jQj3f3M2iQg7LtCprfDJ45yrR2DDqBI3WAnr2EA6PhpqbGxo0GQ20srahqINqb2htbUg/9dCcufPQM4wmm0jTlFQypUSV1dBCH8Yl/wf6kXowCmVuZHN0cmVhbQplbmRvYmoKMTAzIDAgb2JqCjw8L0xlbmd0aCAxMy9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJz7/x8GDgAAQYoKtwplbmRzdHJlYW0KZW5kb2JqCjEwNCAwIG9iago8PC9MZW5ndGggNzA2L1R5cGUvQ01hcC9GaWx0ZXIvRmxhdGVEZWNvZGUvV01vZGUgMD4+CnN0cmVhbQp4nG2Vy27bMBBF9/oKdiEgWaSWSEp2gsCAXwK8yANx0K4diXYFxJKgx8J/X4hn7ARFF3FwOUPOPUN6HP543d0tivrD3ZmfkXpzXT20ubtbPe2bIAzXdT6cXNU/O1e44hLtHlTT1nnnerXarrdV2QdhuK3yz6Fwl5z/pSzdsay+EsYaajV0fX0KwvC97D/dg7phQXlPalu4qi/7s4pugzD85dqurKsHFQdhuKmKVX0azXXBRGqoyWtb5zvXq0NZFa1UUh9j3SDWqijzXpT/zE/7xm/enbvenbbVoVaGrGJoJFMppSZv7lh2fXtWN97YrSrcgchLW7i2rI7q5mL2W3A3NM2nG02qyK+6qvD/JyP88/7k1ESAr6tCqeKvpfdz4+SAye+nuriIGIt5Xbiu2eeu3VdHFzxGURTN1WOWZdl8rPhPfCbbPg75n33r0+O5eowiu5x7pb3KUpTxaqpRFhWhEq/SBJUSM6gpMVEz1Ax1j4pRC1QaRVPLytKvaKmyIi6x9TU7FYcbVjaoDBdkx2MjoihdoeBM71FwJpDFcFocxsI5RQkn/YnhTNcoOK0oOKd0JIZzKafAaaGOYUwzlDBCFMNoJBM+I6fAZ+DT8Blca/gMfBo+yz4tfHRCw5dKDL6Eu9LwrXGm4TMQafgMN6PhSyQGX7JAyR3SFw2fodda+KDV8FmJwZeiDHwJtEb48GmEj+pG+HBm4NO8CQPflC4Z+KycCd9C9sFnZR98U3wa+Ax8Rvjop4FvI2fCZ7kHA19Cr43wcaaFL+MUC99aFHwa1xa+BadYeZ94sfBZbszCp6lu5X1KPfgSUfAZ3rUd+fT4bLyCL6EvFr6EF2m/fQelinwHxc+F8frNS+C03FwCZzLz40nm0Dioxnl8nYz50Lau6v049mNwnHll5a5zvambcZf/8z8Il9+WUb1kfwGHGqemCmVuZHN0cmVhbQplbmRvYmoKMTA1IDAgb2JqCjw8L0xlbmd0aCA5MDA1L0ZpbHRlci9GbGF0ZURlY29kZS9TdWJ0eXBlL0NJREZvbnRUeXBlMEM+PgpzdHJlYW0KeJzFegd0E9e2th2jEuCKxBMFMxNmAgESAiGEhIQSSCihhF5MszG4F9zkIldsybbaaFSt4oYL7rYkV4wLNuBQQsmlN5PQwiWU3HTuHnJ4f/4lg0vKTe7/3lvrX8tLlkZnH+2zzy7fLq4uQ4a4uLq6eiwP9QuMiQuNjI9dFxgTGvTG2sDg+HDfGOd3i1iCfUk9nGRHD3chh7pQavWT1+G8l77aiUwveRA/P+KMdnFx6Rwx2sXFdejzo11cfvll+Fjnox+Gj3P+uz98vIubqytXsGxeQJRf4NKAwMi40LikBVHRSTGhwSFxLw+8mzb1rWlvTJs67Z2X14cEvjzA1surY6LCAv3jXp4XHxcSFRM7xcXlGRdXl9XpVnZezi4rvGB25FSbuSjDwiOHull+Gf6seviwuqE9w3qMw//GdgndXFxdXFxc1jpP9AKjVjPOAzh5e8350u3usta53QrXSa62Zxa5cd0ih7gNWcUZzWnlVnCreaH84GffeLbkWTQ0ddibw74Z3vG3YkHlCPFzY59b+Nyl5yc8b3cf7h7mfh9LxW6+EP3CNeGVFz1HDhmZNPKSh4/Hj6M8RhXiLriZeI84+dKy0YLRd0g36hkqgUp+edzLFS/3jHluzI2x816Z8sqRcaXjN43PnbBywpVXp70a99qE1ypeezjxxYmFr2+Y5DGpYHLE5NNv3PRUd7L3ulzVney4Tjf1EFb5aOVjJffqf70khLlghLnIyHnMZTuFznfI+QmSwdj7Heexnoe8Yb8QzQUDB+5yBddUNqhpgCKb68MbkA+z3GAdCISwimenqyRFIngLbfEoEuVGa1L4SkapI4uYHKbYbqdtw8cZDOpimSFSG6UNr0NRkOORaZJnZ+NGxmh3kPAqTGrb16Rr0o56so4fTu+gdwQFMEHDx8lkarFBVqe0K3x90Ey00EMcF5cWouTDQt61Av0ZLfmUZCvtTQcFbmV8+kj4Z5QF8hn44/G8Gcnyj5Tk06etTBvT2NBGt/Yxxf9Im6y/hgs2Sx3sCMft++7NN2X3Lt7LuomdbQZf4fhTiANjT+zbbbOTrXuLjn+K/7gW/obeWOoZvT2IDN6euGY5DpvBS3jzwBw0Drl/HO79Sii4X75VfPsfFPY1ehY+EIqKxeXlxcXl5eISkUgcLyJhzou/eyZAHxeK4cE/VxzTJrh/e+mDHiwHFsLPQlUTXS438zGTXqXSZhJRElHGogyVTJOikfEPyi3yNTjayJuRrlih6Duig2lkmpraaMfAEfXp2ms4UDysrNy627qLzLfstlkJk0klyaawQ1KjNa2AKN1dVkZhVYVJVb7eftsC4kgsRyaRZ+txQQgKFUOcneW0aRPcr176oAckN7EemMoOEdLVql7uLv5b7h5/wJshka/svwAHU880NXUMaAV/oU6iu4aDCy9HR5sVpLSsWlZLfNJZ0NhMtbdVHPscx+4//PCf47duivDxJ7EemUyhps187E5hkLC2vK26ijjRvQBxZkaOR0OSQvT5SVTCLoWhDoePecU6kzWXFLws3Qf+jTDM5lp/HbxuurEv3hUGBkWmrCGCfYu7wqkEW3rbYRwKVRyr0WC5HvEPRL2DODPQ5HW5nrZAyt/eHnuOuHTQsb+JUppl+nSGj/JgjRA4hWdMpURDq/i9DIVcQgnQDKlNJWZft6kT3LtLk8/CmEtYWAeQQt0WrbcvrjGbGT2B1RgNapWRyqqoUNQTn/xQ8c2pLU2LyyisYtVu/7xuvLlut73kcOa7OaRBVsQYDHzMoq3T1DM2PlahD/fK3UjMW+K1bL4t/PIO6lpooXg7vsVLHERiNQHxORYpFb9bsldWxsfCZIZEWibjC5C7dB/rZnOtv+nGjr0jVJgydRkMf1vo9vjtxPyVF+BZeKbjs8+OZIeE6KhobW5GMVFcmVPTvbZp0mtjpqGxSHhuGrgfPVD4RSclSCkUs6P2g091gVmd4P5lDwT1YH+H2dAoLDZZs01kfUNXSSNRVJwWZ6XMCZroCBxN5s2UKjbKSblMLdbL+JWMnWlqsjlvX29QF8sN/HV6ie4LHCbyuhX74qrJkuRwawixZVXa4pUUTatpmlQq5DIrzkA8B7t4UtekJo0KbQaJ3YmRfrjTX6nK1KQYZHytVq0l9iot6vfxx0ud5rCm3xxsToVrsNGV/Qq3SZehu4YLXpc2+3WwQ2zuddeWXYbpV7BmaOsQhhss0Z1EQ11BUTGFhausCpPEwJdlJUvTiEi6sY2CV3kwdk7F/JkzPNfGWtN3V+0qzjHSRpWOpLW0wYLX7LE02NuTESdLqVDS5HQxB2ueFLtow2J85ieiM47qbPtesiifo4EVQuTBS5NlZcpIsSg0LorYHN9U01rcdqGQEuyRdovE7EuNMM78ud39QQ9s6MHSYAGLC2EDF+tCB3kLa6La2jpL9jaSKrPMIGX4CaKITBERLas+RoHhR545V2eiing6pUZOouGN3AHJrRHRtIpW0aPkKoVSjmvi1RnzFWqlAkcbDnEL1AV5OL2HrjUU8EuzS3LziMrc5EgrlWy0SoqIwty84vyMgoQ8Ki8hwhRIRG5N2RFLRfhnbngb99/ES5KnZ1JpPDlD68jTqJiLpc2QKDz7L8LO1DEORwvd1H8Ri3stX4AOCbyk7VkV8K2jT7cab0J0D1YJtzqFep1Jw2TxtbHZIWo8W6lnDBo+tqNklyPvU6PBoM6TGfjL9BmF+3B2M2+QfjT9O/1AL/CyVKosUuFXEEYs3RYf6E9t3y5aPQ9HI469BS4kVtlYX9S0j7JcECaqMnemkzuCdqTEEJ7rjsDz53Kb8oqp9po92iKiriwtrojKTdFmheOCysLe64qpTnK4/6MHvHqwz9ne6Fj81a+vwuUAt4hpNdjJ87nlphKitHhngokSm82JFURRXl5R81bbvKC18RtCKezr0jQf+2wiWpSVLqYW+YctRAJ8C3ewjP+Oirm/krCNqWPqau10bb+Et+rSnL61GLxQMW+GRLGtf20VU8vYa1volv612OdP7mMRu1KYEUwHJOD+yMvEw74+le0wFJJXi1steYRjV2yMhUowmRLKCexzjZZhGEqQ3usXtAnuD5zBYXsPdh6Ww89CrFmWJVOZcLpC1egMErY/C2EzpYpV8j7mqpkmpqmpmq4esFm91OkmZvCwk32+pvUvfE01U8s0NdU5N/m9r+mIq3nqa7DzW9alLV5NCVCGtBv+2QjjTK63e9xa2HnCnYoBYR9BB7n/LaMzKLVyRYZCnkFKZFJ5mpKfrpAqs9K1RuSGC1BLofjRIqfG3+/B6u+DQPgHwbJhULBcqZXor+GsLw87PaDsv1L1wwqD8kNcgOoKxexSozoBnv9WneD+j2/f7sFqYKlTJ7142PFO3Qk1qZNrM8koif/AdXTLzbK1vYhColzZfx22XkQxmA2sZmWvrmDNU1mRUFQqKq0srSguFVdGk5gtNio2lhLYpDUqMbTZoc0uT3D/8QaEf4W1wBonA3N41wtT43Kpf6H5HO+qFt+jRF6BRm+mdEbapMjm+8TYW0QUcocgTkvuP/b/hHcmNwfbyVavFdrl3r5ZwQQWGeLNMN7UXyC9dqahoZ3eO8B0yxOsd43NEn56Lh4NRc8vjHqd8oIkbpXVcZYUwMJCMVzaA/UJToh7/4Yb+39AIGTH/xpq+tGb6MAgL2bbb6Amegfdh3d+vTaQ9qM3bfZjAv8Clu5lOpiGun2DmH3CKnjBfeT124N1MPX1Hb9bKwBPk5idYnM1wpQfYDyEwlA32MaOFT5dFUGH0MGB0Yyoj5d2uUVavBFGokseOw3ZMjNhyjbkG6nvgP4BMZz+R3kGCkbCmfzmgsqufoieQMfTERG+TETfZhcV0sidIe+hAA9pjEKdWTwdojwS2zXmA7r+n/enI2LCBijaFdbIXT6GFI+P0EdpYSo6rXbUbPBL7GDyO7SjBL4qGywqgxk2CHoSEm72wHSYgn11s9dIFOsGeT070+Sw0bv75eHXq5u3eIV0Lm1WWjJNGdaU8xM9qgKsiUw6X8motGQRU8IU1dTQRX1EoboYXbQdecAsD4VeqdPjOrVGpyO/vFNd68hu0vWdO46OooMDg5i4vlN8oogNyUiPiwwPFSXGp0SnJyr58D0PezAoFP3470KRACR9nvNeD6xz/r3wErYP5sLPTmRdJzfz/9RlpsnX90uhmmlgmppqfuUye73dDB72+ROX2dhUX1RDNFTGLqHQfN7MTLmnos9XlvU6Ghtd1u8rN+sy9F/g8DYvV51LW8kDHa05jURDSfwSCi3kzZTKN/6G1uEEWE9p1z+hnca7nXrm7U0rEtdvJJVKmVxl4jdnBNRuJNZsDPX2pbB9crksi7byBdBgEVeJ2d0wAnGAo05wz4ehTD2bDm9hKx5NAr5QP0tBf6x8etJ6pomprm4b8EaLtUqd7FoEO9NDcVCfe+qpwqGRKg8U8ljHkSqUChWhUuqzlRS2DPmyejRe82SvUacVBlXWh3xshf/jqbJV6TFr5aP65VnLlJY2DchzqV5eo/+Ej5U2sOM5Gi74P87nZGkNmQbCoDNm6yjME+LZco6GK4hzghl2aC9C3tSDtUKEVNjY7sQUfVgmJjt0AMsk/gGWgfW8at15NalVauWknE6lU3cEM6H9TmSfMid9KY61Ik9eH0YJTIkhIjbn3qbg4z8l7VDkSj7G0Xreouol35ACdAi8wMX1LLi4wfPgJawsL6+sFJVHRYlEUVHlokpKAGNUNgjaww5LcNXCRDd4s0fYDeM5OXqDrpSAYO5hNMcaGqjwUvZJrp7pZhqbGwbyzwBdqDa5A/mxpz0yUqMlaQRKeGwTrYiQbeunKWdsTHVzJ13fRxOo9dblN/PBBbYL47O0Zh31PVg5Bu49VMZ5mqu7Nt8E7U23/3GWLkDKJ+gt3e76oMcNFvTitrs8069w2yEuTGkrtVXnp4fkkknZlp3FREFpcVGBZJc4n9olEmkDifemzEdTqT8AwjNSBoE0B+PoTYAH0vM5OpkTBk9T2dgLCa4QfNkNmp08fMs7ynyqySH1KrWCXB+6IeZtP41EJzXJ+IVtJYZCokAbG0qhHt6M6EHRYR9TxxzsKKU7fxsdplnEZWK24aR7F/ssFg1z2VohLObOQRveRxsXo8nZWR5Y/SntIZjbDbNgCJSPSrFy5MnxskAC+XFDNWZdEqWk1UqK9pKsytxoUZppC8PHoq+W2Iy1hJN5GNPOEgmuUHrJjZ0PUcIZ0MrtVDdqskmVhrODmyWXyRXU8rmIj2a+iV7hp2oN0dUEbH+TuzVQvb2f/1qmiWlrbBiEYbfoxKp2/KvTvNy8QqtZYZBQ6G1oFqJmtI7X9cVZGHL6Hl8wTepg2x3ubX/3PQtLz3ifx+6yo9kk4bl1ByaS2OXxS1fOXVfh92kgVZ7CwW5HpkYnxcTz/YKTfQLw8ec8H8LIEw8uHY7p2lBLLmzhYHfbd1/afwLHbqPZj7cLfRbX/KM658zNQ1R7FOdYYJm3F/7qh8k+JHY5m20XnizdvtVzg090AhVeyFnenGWrwdtqG46SgmkmMdAOOOJw7bwGwdfc4CqYhNFTl01Aozbz03UZ2XLyu+pjez45yT92ruZODw7bEK9pLhrpibDp09vmwkvljdm51aSpThgfFkYnExPjH3TCM3s69x0/FIo+iFdFyyIpAYyU1kFmHVyoc61/wI654cb+7dEEIZqN5qGRKBotgefQaFgHQ++WHT5FSUzybAsOfJ6jwFzVC1FKZQZ+LB1D+4d5P4UzsQYZv1tRofDH0Ru8HaFLZJ4EmvYezAEPWABcGA58GN88Y3o5ZaEtGotetUfelHKOb14V5EBuhECkbmR/coInN5j4IoRyK75SqSlzp/mkYb9UL9Gkq/gLEoJWjyGWcwOSCrsodtqv0ZIP7U0HBnszW/8CLTGNhxg7IfBEGfWw5tNwMVA1EH3Rs0ad4F572u+LeQdgy9Vd3djlYnY1O1JYuGtXUXFifrTIKzlURGHni7PTw4pWE9NmrnrTszS8MprCmrdHxaZsD8WDi6LK00jswlTPHVFbt+PvfBF9GQiYcBJcalPLIkvJ2oCPmCACO7s9KUaljKXoVCktJyJDcluKDMXWAmpnaWVWI/Hl593/bN9ZEVlNmY1FuTmE0ajMMFDY5eJMXY7UQmAXpqKTj8cIlZZ8VU5NpTaX6NxDp1RRjfHWnSJ8wZjAt4Lfqzpl15RVOUjsfDGsgj3CKd6JQe9lnD1xpqyu+7h96wxSsEhalwZvst52966zkHEda2WpR8OE2Ws0hROJCdOWjBl7y+vLUOpo3IWoifgsH9/ZU1a1fBNPYolpOqlKKtfN1YmsW/hY6/HKuNtEa4ulxEEdrqv79AT+cHb7zBpyVcmrDdfxT7o+OfJ1zYqlRaRFlcOYjIoORaX0AF+QJrUpxOw4W0IRpNncv+o5feSza2E3MJvkKxAIsQiXGenytf1XVe1MHezVg8BZ8JNi5HkeuFiB9+OBsiDP+YH+SzaSaTysUHJ92dkZU/Cpfr4RcRHqatKabSrAizLNCSmpiSnbijZe/+rElZ+AP+HU+/tJDQ+zu5w5cLjtMt7hdfyV99Hz69BMv3R5cFpmtMxAdnFNWkUmJZgmccCZThj7d2OCO5y7jd2Fc7BGOHnzR6sC08qKUsmCtOQ8MZGYmJzgdyP0EDz35Vfg/vWSW2jI9qCMrCSqCGZzFPW18g6i2q7RNVPY5fxTWToOdle21lO+gQgK1mhDqFDUzCk60KCrI052bUeu1FN35Np4CwJvuUGiVHgZnr0C6d/E3th2mHKIfKs9idfeQEPRlpdtr3avp6Iq7TsbCR37hbAgXyaxUjWiig8Qjr+pXL5zEzkzfktGEjFFCh/cAvrTtlZK8C9pM3vV5nrrBvxrnxt8yBYJr+XpL/ebkTe9hQ4I8GMC+s3o6JMEpYWHtoNHwPfguw8wWERCIu9qge6ocXC2EifeMsj+LmYVKGfhiOahIakIR3O8/HZVRZBb2lWXTuKCTnUDe7LRtZm1u7EdKqH+E/MR636+JkuiTSPCF8asR64q5KnwSM7Um/Rag95EnX8IyyEXhsJkfnGF1mjBjXJdJpkeroogkIjr/bpeG0QpPKVrM/34SrNJZSGKTzfUXWQgWOdh0CllcqVMnkW9jkagtahwPJrMl2WqMrNwqV6eS7Iu3IpvVWpKgMIh9qhrE1jcoBRihTm5lVazwiylUBQ3PS0uSWrIMFGCaeqTrNHhvv/avIsf3oL5X2InP2VDhOLCpOKC6l0l2SqDykhi51VGmSkbLyuvO1/XFTNpWdzG1avIefM52O2Jr6Z4rcbVXZpaEhZwa9tUairngPkiUy3Tp2mkKv7C5OSYYAIt4nacPqXXk999zTnU3bL3Eg4ub++dRWInkduimaueaOYRh+veJ+FhHDwQVtw58R2M6uRbFaZMPTkhYoXvuo/5KxaET30fR9uA538ZRh4E7ObNrZfRS6KAzJ0RZEawsMRmYwqIf5ZM2oye8d28ZflaO3ywW1NuqKIEdpUNDtpBbXd/eAPCPw+9i7Hw2qNRwmBPhgn48/S5kTnI1NeVq64PH4f9BF4Hvr35YEn3O2WUhoexnWWt+w/if4+8hVaSIZ6qYKIFfSY8zcV+gtGH5r41P2olmvxRWvmnFLtwyAG1+RaJsZ+cjxj/7uqIGdQ8rmCl1K4Us9TevlrflR4IvYlVwmyWFMpkCo0Jh+U8rHZQAhX7b2u9qbwAOkm5k8QqM/V6hZUwGMymbJPZalBbMviJu6tlDuJ7GHYX3gbBWxff2R6YHBVOGcOFu8urTVXEp53zXkfcrdMnh4tLyhIo0PKKdeYcCyloUdnYc43ZCe6w6wZ2Gn5wFgHceSfMDXVkCfdiu2huAWXJZXQmCqvPapN30a18RqWhSey0MhS5yd8npnOx+rloqF4bSKlUKppS+Eg3Srz4CrOVthLY6atFbeWfEfu49ebAldRjoVPuswfhty6mqaFrEH6b/RS/PUE47edh0ZVNX2LfwQ72nLClSbRs85q5r+2k9Ds4moJd6hwCu3voQgrioFHTokM2ZezelU7lStOsCYRYnJjifz36KAx7eBk8wHVm42ozRWs42HdfNO5uPoBXZ5XGlpEl8SEFGwn0qu+ksJ3mhFKHzlZ44rS1nBJo1Y1Q33AqoTQB1jfpEtx/uoH1gB3+SzgVlnD3WosOkhe5F/P9F5VQVpVFY9bzsYvy5tQHqmy+hmaUJHZfmZxJxxIomxuxmmH8/1z5mPqjjI2AHdyOqyo1lduZ91l2l9SQrklT8hckhKz+gEB8ru/O/HYKRHd4N7RxPlrKICtWGwx8upyutOPONkOps1dkEKtlMv56pTLtXUIA99A0G0x2hDXDsRqYW+N+5Crg52HOKVh4FbsuYa9eEBqNNkMFeRQsqfoNafJYTrk0tCCMGIMwxEWvUNh+iX/Je986DlZd2EtqaA52XZIZkxWXiqcYY6og8gyMAS6sQm/CWLQDxaMVaB7agUJhKnofMoFz1NF2lEzbxdnuuSLuXQJZPoBweB2k8P73MBmehwWvIT80a7n3eFWGxkztBLkwNHlTWjiJ7ZfMD9+yNoRYnrq341jBia4uqqa6xVRAYNcldVUxgZQA3ZI+dD300O1QizCyNLaqqrS0qiq2NDIyNjaSFCxT2eDlL4GyuReAO3KHmehdmFh3djfMQpPgHYTD81jFh/Ax/CyMsxuZVv1TpYumt9EREREDxSK7sjK50u8Wwjz0WWqlQs7Hqj58D7n4b4pXhqj60jhnVaW6upIuH6i5/SAJ1mXqSmqP3/HItupoQ8bh2R4OrxTVjr50vpqxMXUNFXRpH42PNlXrf+gtwDwUBlqrNzh/6fq/6ttL9XX95Ses2iWBjqMjIqIGOORjtz+sV1iUsaEfT/XIkiqYTAtfAK+q7OwVu+vDGyzvgdsT57fhL/WvkTnANNTvUf0wfByMgZUngIaV6A14A62nFq5XBRAtjw8L2Tiew5G7D8LPogVoCvJBf9uMxkyUFNU6k2oBjO8taTy2uX+/j524D0tkD7AmIbrKS1RLshSpu+ojSfSAXYyIvkpEi7I6xCDiP57Om5Ys+yirj5MWppUp3d1G7xlI54zJujs4HOHZ1XnZBoskvoDEWuH7xys4qZacjHwi12QtpNh03u0Cw5n+yO5He9Ox4q2DapZY4pmsAsVUXLC2r2j4JoTCs25whR0rPKgwpIs3zUKbPFIC5OqUPQvA0yOpQ2E9YHy6XxgdQoeFRQwU8w7IjClFm+AFdNoj1WCQ5RBmo6HASMEo+Kxwr6XsE/1A4TCWFoWFMjH9nAjQWeNDWP/Q9cxDtzNHf6/C0DXk92qNbqFRkOgKIxvdfrwvDI8XR4WXS3cpqUJVgSwOFwdv3ZhGSjVZxizyqOVwxxn8qKjRn+xv+d2+39v023Lv4r0NV7BWye8af3GS/5XOX6vk/7X1hzW5oJHwy386M2AuFD8a/SThWvcHpepttDcdELaF8f7LqYh9TF1dx++nItgxJvEjrs1dA+/AfJi3vhsOwSjsp0dd7DEhmvp4kZJBJDsr+aBDa++3TT96G+0fFsLsGNC1rw8oS8JNot1LPXTpWmkGLqUzM5NJJERtcgZNYFemOyr0Dk3fBmH0NjogJJKJ7NugVWmkCz1h9eMGjxS9QWIhcgxmp3JNhC85RSatXk/odJJkAwU8dIOTbNBLrYTFaMnTU7CVrctx7Nrd3c9cJL2DFom2Mf4DzP3UrGxSpm7nC5D413Ugdp7wEO9/tSP6+25dfQvd8Jt+6G9rT/31RHj2vvuXPdvuXbwX14O1/UVVMem/XVVs+x9XFbGWN9gv/kMVfpLLHH/geutGzYO7Dxr+PyY0NaxEKCqJLy8vKSkvjy8RieKdTK958XfPBMiEtv/8iuvea257QS/00aEUCEBLSLMm26jN5oc1oGeBhHwc8mEokLV1pNKcZZQwfDRs/BQ0G63EBbPQhzWPTDXunQdjT8OC07EHsdvwPPu20Cc4wmsZjkY83HbZj8TungwpD/LGt4aGeG9PrWqQkoVyaYmIiM5IFgfsWfH1Dwc++2yP1B7ioLDzrXXVbZ/hMGLM3rnN5McOUX073mZ3tLfkRQaayUS9Ob6cqDAVFDf6Hnt93IalSynstq851BFCgg+6IkzMjynYsYu/YM+HTV/h9vzS8t1kUUpZck0S/5zvRf838fCkqNh4UoBeVNtTxL+4MhKXX1xekbi417NuWP1ZdplQpVCoKNpHHpKxxaSwqqzaovM1BdUMvKD1WIy4r6Jxc8byM9LVSjmelS3PI7FoOKm02nP2GztH6WTpmnQCq98ZGbNBHL+RHoVGcS/c+xHeOvY9P69Mm63DdXJtFimPUkUSaBl3R7pen0oJ4DVpHXu3t+i19IHboynwhRD80SsgQIvRBsRBU9AGtBleQSNgLrh92XGlm2w6VHLuOo6+hDYhePwLPYN80OLpYxEXCRAPXGE9BH1z4xtKgEyPFie4wgfX3MAIemGrAlJQACwhparMLGUm3xYIzyIS5eMoHw1F5I5gUis1ZlloPgz7/i7MhpW4YFGhGK78FijXwSXhr3Aqdp8uo6vsuJ0pZ8p/i1SnwBLuQat5L9nKfVjWC6ktGm029RtE3aNMltMxTkS9Y+1fIhoH08m0tu4bPBT2pMG4lSf4Z6+Pd2VgFnwDo93Y9ezPwgtydbTYE017PN5DwUXvsJPijhpyThn73Kg/7UMHB4cwYU7DYsQGWbc8O7liEWx+bPJIMRizzITFaMo1UODPGgvb8xuP91M6u5BxcT6M3+D4D90P3c88FDVixTDiP47m2IENkPMHiBdtAz4kuh6DRLdjkCxc3rXp+PGuruPHN3UtX75p03JSkKaygc4O3U/70vF3sa9/ZIuEfxgUHUcGZWJzdLFO/zyXl1VSqnQQ8HE3DLtxJOBfaAUVuDrLn8A+D9o46Cawr5/cxY0aYVWe49zp03EIQy4bt70e46/RSkgBvIbE3Yf3nLANaDJ7GgmEnegF9AwTQUikNC2ltBqdVqvZU91abDfdzDm9t/Uk/4ku/07hF8MwNBQmJpBJGcmSlHTvUH//SP+mBA9zrjnHksPPKyzWm4jThxO9YCgVfvFc6nXix+/qjxynkndxgpbOjt9MfLAp1/EWhWSPUv/URgy9YTInAeR2Z98y0jnsEuZsWATzsH2NvYMFMo2CxD5Pj4ikQwi0+RD3vv3aqRa7xC+b3GwuTq0hSoqLio+92zFl6/okLz/Kd0vGyjl46hben063PJkfah00hbBMJ30y3bKYV5OdsIlCm52jXwM9UYczwjoaB7pK/CdTCwLkQLF72Z/7pyO++Xa6czqCA2eESMZDHgo0YrMkTWfMIs3S9Px4QiJOSIqs21lYvF9bU0+1N1SegzW487j/bo4Cqzkot8jW4ljzTnD88XzEzj6wITW73+uZexF8erD77CYnivPlYT0nmSY1id3pLYCkZcZIUhT8vPit2SHEe+Pmo1lUBA+7v+nPp4HsTD1jr6sfZPLr9Gna3+ML7A56pp0LU47bbdV1KWE5pCHNLLUq+HJakoE/XsGbkSHfPKieW800tgweMcLur9PtdAr1K2kze6vetf6OGzySCr++3Xb7FGWSZxkkxJyFi8OnEIiYApNhws3d5+paqU87D1fuJ4Dsnjm9nLIqzFqLQb4/q0Pazddv8mlCI4h3F4Z7rqaWrvSf+AqO5v+EJsAOUvBQZWOv2ty18Dp6/ZHwv4bBR1ADC9F7MAk7zTq+F6I3IIgjzZGZzbiJMZmsJIyGjzjYcUdrTU7rwCBCEB0X5zsAAfcqC2WxYWgEWuCRKZMpFIRSoTPKKfQMzIhsUlg+6QePQXQQ7R/wdITB6fX2KAvlzathLNrmkZ1uyJTiMkWGLJNEr6EtHOx26NYd6T6KfsHVM7t37xmYftumTdSX2sEDVnhkGwwGLaHTKTMNFDyHFlb66yTrBvVT65mmRtuTTjTdK/LTvtpks+9hvuD/AtM3SlAKZW5kc3RyZWFtCmVuZG9iagoxMDYgMCBvYmoKPDwvTGVuZ3RoIDEyL0ZpbHRlci9GbGF0ZURlY29kZT4+CnN0cmVhbQp4nPv//38DAAl7A34KZW5kc3RyZWFtCmVuZG9iagoxMDcgMCBvYmoKPDwvTGVuZ3RoIDQ1Ny9UeXBlL0NNYXAvRmlsdGVyL0ZsYXRlRGVjb2RlL1dNb2RlIDA+PgpzdHJlYW0KeJxtk01vozAQhu/8itmDpfSQxYaEtlEUKSVB4tAPNdX2TOxJihRsZMwh/35lj0mr1R4APZ6x33nHA/v1dphvlTniPP/N4R0HM1qJ8/K56RPGdkaOHWr3gqhQTdFhBb01ckAHZb2rdesSxmotL6PCKed/KU94bvV3gteAchyc6RLGPlp3wRXMaAFCTVAr1K51V+B3CWN/0A6t0SsQCWN7rUrT+eKGJI0akL5ZIw/o4NRqZaMSHL1uIjJQrXSRwlt2TR82H66Dw67WJwM5Zamxj5kAAOk7ntvB2SvMQmF3oPBEkVer0Lb6DLOp2B/Bw9j3F/RFAg+rqFX4pt78S9MhpNHwbTW6BPG99HHtMR6Qfj4bNYGgEqVROPSNRNvoMyZrzjnfwLqqqmrjFf+JZwvadjzJr8aGdLGBNed5vgmUEXGiPFC2J1oE2sbYMtAixopARUV0H+i+IHqg2JLokWhHtCXKiJ5oX6SS1KPejiqLsT1RVKiolodAwjeA8yVlCvKXkZ4gf8WCiPwVj0TkbxEzyV9B/kT0J4iiv3hK9FeGhsfO+tb7CbvdtRytRe3CgIWL9bfYarxNam96vys8YcSnv8XTa/UX0JsI5gplbmRzdHJlYW0KZW5kb2JqCjEwOCAwIG9iago8PC9MZW5ndGggMjY3My9GaWx0ZXIvRmxhdGVEZWNvZGUvU3VidHlwZS9DSURGb250VHlwZTBDPj4Kc3RyZWFtCnicpVV5VFTnFZ8BZhGmY8PzIb6n7xFF05zUlJJacalrgqEuGEswKBpxGARRMMAM+zLDDLPvC6DDLuAAsg0DooyiaLTWIJrYk1oPtU3aeFKjyUnS++xHm54JmHjSJsdz+sf7lvu9372/e++597JZQUEsNpuNb8nYL87Jy8iS5P5GnJORtnRD9qFU/0MsQzLzdQKKWSBgUcEsWqebXgW8+R+Vojvzw8l/ajkLWCzW6dkLWCx2yDMLWKyvvhIs9Is+F0T6t78LFrMC2WyucPP61Oz94rhUcVZeRl7hxuwjhTkZB9LzIr49RUf9PHppdFT0LyIS0sUR33KK2J6TfVAsyotYL8lLz87JfZHFCmCxWXPLa5iXa2tqIdTR7Wq3cZG8lUcFB6hj8a8Es3SCEE8whIVAmEPwI8aHB7LYLBaLNc/v1Ry9Tqf3O+Hn91P/ci6UNc+vcivrPfZ89ir2GvbDgHUBVwLXBq0MusyJ42zhXOOu5nF4w7xJvoY/NWs4OCn4QUh5yO1EnY+572PrfEykL1AXxKgfbZ9Sc//4LwqHNWCDNcjGmeIy53D/CflvUAS2r984U1YeSoZRHPkvcI8rTJV5mS5vKPwOgqMAx+6CnrmGextzk9du2/YzKW0VcSyN1YajJDZx7r0SJEC8TTlpqdLjrjL6aEVRUxp5qPCtIqmzpKmCLuwZLRshIRjC7wH9bvLV5RYauzvUNDJ6hRjKHUfUopT0rExKkq88UkaUmvO6hqqbOy3UFafXeJKcocF2wyL4FSwMBJsMfwBht0EOFWj2+BKEL0FBKBnF3EaRsIQ2M7/H+wc3o1eQYk+CaIUW1twF1ek+Dy1Ev5UBzR6BJYEjl3Bx52GP52RnX3+mWyTKyEylhGhMCPF2aYe0Wco8OhkKgT7mJR/mehQShq3WVd3sIJgXeR+6zDeslMWia1Ja+Lu0RdqUvVJ9kiBSqdRJLEr+DYVLHUWgk7ycMnOpi0J1cC36C7TcMP08b1DtzrC8xZ9axsOSo4uqXlFQM7gRfb1+aKhO6xNEzuh+xVpk/BsBPp7D4LCYbYoyJ4W54IOphZyGnIYCHdHtMNrraKFG5mW4XnYvREASRAT2gghHcz9fBsTNtxt6B6izp1zXxwiYG30fPR+zNWtvKiV+syh+OwG5sBO/PrwSLUCC5MwDKzJh9q2Pjt0Zp4W5dikTfZJtARG8CnMD4WNmCX5eZS2WvLEabQ5XyVVWtXULxIZrzBqz1lTap6wdM89QTtOKtLvS39CnPQ7HJYUhvyEJ5qKJ8BKLS1lDOhoMjXYaFsA7Dadq2kfN82aQEm2mVpKWpj/yTSCFm2V/hpc8gHlDe4FEJEQABRh2n9kIOJ6y//UKMYl98avdpz6hrXqTmQAFt8Xsqr178B56jsbuL0SCF9HS1xq3DabSGX0jxTfJievd7/nomqo6GYWssATXd5v7ahv4LcfaHE6yrfetVUpdmUZDC+GLeinDv1XkCv0EwmDZ9DdnPnYHCkCIw26eWWc2Ey393Q4X6XEX7qDRKt7yYvl+9eNMevWd+jNnOrSD32RSZCyy/4mAKN5xbYPaQdX3DVYfIz3t34e9MPQEdpuxeBoLASLfsrTloszXqMES0Ynt5IGN4swdNDaidqubdQR2p1pbaS4l02TxpbFyjdKQb1DyL1Q5KncQKJ4XU6HZVvWtEa9+dLj9CSMpJplxkhBWyLxFUmb2TVDW6PJDb0EYxEAE1n0LMBzLitGUq8QUNqiqdqqdZI3TUWuv4x/uvyIbJiEQZkEALLooGcvspQcO7HYkkocS06VZNOzkXTP26ii7wiSn0spXVbysVpfrK8xy/tUqszaWgDB0GG/qajI2kyO9e59fUYr4q7PyqpsLaCF6pl4KN2EO+xMIC4QCaMR7nEdrjlIOm916lLQ75TIbXWl1VTaTJ9rd3tbD7gPp4sNxe2gVV+OuGtERdm2lrZRMLk8sjVNolIaC6XDIvyccowNPxtxU4Q8HGhOm6m4zZQOhvi+fhVkQDXOw933MLjynOavnxImmDrPGqrZT2D21VW1zEs3dw2fOdm+Jf1W1LzGJ+uVK9GMUXJStPjLPlMlhwrjVfdUT1ot8S5nclEdukmQd2UuiMK6x09HW5X77fDiEQICn5R7x+UsXIynsfbQodulWWpgq64d+H+wbYA9BKKwHIpBJZN7BjdXa+koHela17sjaOP7auMyFLxDoIASnfApRlyD0g5F9EIR+Is4ok4gp27snJ073vX1mwn7RyEedqAtv6Ws01JHj7bHxiJW560BSQj9scOqO6520EFz1Urh1Brry2S3WSYiYtAE+vQcyV5gGHEWhqxDFm2w3XTBSDouuSWbhi7QbtSLRer1IEClT6iQOJf+Cul0VQ0wt5sVkqxLU1IzUo7+l93je1XoEkTPIBGO2aZKAJLiKkp7uX2bx09kWwnKZt0wKfV4YGAgF7teeBMAL2Fn496OFuAiZFCLyu2yxsqfju4x3267Iq6WxszALbeDs7Rh48zLpOWc0O2iTVVuvsvH35rV4s2k0H9I455v+cO4zwlNyeWsv1ZSW4FxH3kPxOJq9vmA5tQ92c683N45eGs9FQkqIdkLmbXYfdAdCK2TizS2napyVjmwaJXOlOfuLKmpkLbTQJnsHHngr8uG4v0b9XX8DhGHjAGdwQ66hSEeU621VtWSv43LthN1g0TRoLPzXzRXHLhJMIg8b/B/VWPZNNaIwHjZuKcg1Z5EIRxzEQfO2N8aOiOnsnuOlY2TbraHaRtpyGi+SJkrKyaTUMZg1ahmu76DbXG3H3GTrcfXBFhppeZU6ub6SEqLieimzI/9LmMP+zF/DJdP902ca01FOuaWUyq5YWfndXpXwdMWJSCYLP9hy0HOqtafVndeTkpyXeZgSwoMaaZuUUcPziAMcXX6oBShsy6MXgI+bV6p0v1bzdbwZzaf1f9W73cParseaNxnVRuXkYWZFuOq8uea6aVqK9mjC0Y6p7ZwqLtrEbEcpjyf5hMqiVawTTUWFK+PLc3dUzah16zv1LS2Xte7HauPMVW7zGB873sqEcExcSJqScRRGp9JCWuwmu4nGEkDCtHIMXOHVrwePv9/B6umeJ8RhD6/N42mo+4FR833jItm3TPTym+IESt2tcuuI/388JMsux9+Aj72hQyBYDAEQDHOwATgzgu+3thUOkRf6G7t7aeyQplplK7fxZWUyVQEpUdaN0AaI5EBk9IkVG1BQSlx2taS/p7Wpxay1aC2UxqFxGBx8p95W3UV6uwsRRr8q5WADCw+uz1pNxPYd+MuJS52tXZQe1uAonJefk1NcSO4rOdHRa+y42UwL0U7ZDXjfB8/ZQz+AMIQBhjAIxz69ysTipSWqijI6i1el15qoa1zNEi2ak0Sk2zMaC6mC5h55C3nhSnt7A12ttJQ7KFlZjp+wxOWjfdp/PCQ+5TpqTXa6g2dSG6oo7EM0i6s/yTGMG4d1hEVtrKKwe4q0CkUxXaTIUirkfIVcdWQVIUQF9dJHG/3F+RDCsN6HgOExxfJtT+TslP7Cf+VskmCSedjEDw5L4X8AHe83UQplbmRzdHJlYW0KZW5kb2JqCjEwOSAwIG9iago8PC9MZW5ndGggNDE5MC9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJzVHcly3Mb1zq9AFCXSxOZj74stKRZJMbZjOXaJVTlYPlCU6CUUadOjiv33KSwN9PqAATCKfRnMYAD067dv3Th6erf94ericvvo0dHx8e2v35CKVNJKYFqqyggKxljz7dH5bz+9OTq+uPzPd3e3725eP3lyfHpy8HNFq/r6Q1pRCpwbaXglhQAmqZXV5dujS1KdvKgIKMIto6r+Vn+Ruv6mjeBUVC9OvqwIyOq/laieN8976z2OVNcHLw6+zo8lGAErhF00lAZCtNECH4oJBYoKtu6snj0/OfIo8HS7vbj8/s3rb47Ob3/69ujFu1fbGu+fvrl4/eaupcFXF9/9cHOx/eH2pqVB9ITmmi8ufrt9t01opAkYpaioDJFAuOW6m8zlLxUBYgm1ipiKAKNUK6FpRYArUk+IVb9c3lSk4iAIlVrY6m1FKgqSMcuV9b7515DqsuIWKDW0BuK6EgSsVVpWpBIMJLXKCO/e4dzwjEv/rHvWtXeyf+bwJb1hOHXpPXs4e52FgvgA98+6PPj+4CqlHYZ5Q0ASbkWlrQLJpVAN5mmNedqhtmYQAYYaY7VusdX/YhJkPXh1XRHvxxJAtAQjmMzDwTgwIYit533t/RogqgHxfs2AxILUwtAEJScvKtpIT6tGajo4GdJAWgaumY8D1YpzMXzxLqg5jza0M80kqACqOWNmuHo41d916Z0c7va+pbcMpy5zjyYBFMNAvfC/+Oni5tGjo+cnn51WJNWqTIBmQtBKGw5Em90E9uD4vCLV+d3RFamors6vhifXh/O33zx8SQh5SQjtjqw78u4ouqPcSHep6o66Ob5qPrft9+Gi9jk33md8I6HtGFfN5533GEJV4Q5dgnLz7fnnB8/OMzilGE41B0kVkT5WmSbSGCbrr1bUeK31O2+/6xCrtLKzkLo51O4aGf1Xxu5NBm3D/Sr41415F17lEOsQyUh3pJlR07u6ZzM3H+nNI7izJ5QKCbOrndKSgbRGBK7ECNu3dtcEdlcoDZoqyQK767MJKwOhlAAq9QImwSSP8Qznd8RlYmMKfMIiune/u8cwd1bl7+4p2dGJk4iLdGFUUgbWPZPT6DcLYenHXjjx8HzHeNwNKiIg5AiQ3f+8A5I3CKjqjz/5V95zgybwORFyI/eEEQFhWgReBWJx8LPPbBQUUby2wZaCVUYO566Hc9IIYIwIVV0PN3snD74/+PfBTcDiHGFxyYBRywdngMQ8TGtftszGjsq9rlABdUNeeFXE4qD5yxpdIPOofTRruZg7kT+nPHk/grCZyl8iOfF4+a+56x+UpyOR6TAFVC8ii+z5+GVz6kH/kepzJzyxFuB8c6jAWmuV7Q28syAyZOWvg7mpZG5cGGjnZgUwLvdjejcxN2Fq8G95QS7ZwjIldTJbQQzUHrIKp5snJeZKsIBUH9QfHw5Ebb4e9v+0J9PPD8ugG4RQhoFlWu+DUBAgd+tT52hzSAkQQggnPdNFJKKR+eoEtjxNi1HIn+euFCIbxUMgt/uxeipRnU5qe1/O2XKJOMUEobemoKg1+6B3iiYP3NB+umlhAkcpRk9/HjtLXPPZstlDn4KNqDlTL/szDwbh80+/fIgAzxAaKAKcsn2QYFAgvfvnWLWbFiMI0BzDuAf17ipuEkvXx8Dh69yrTkDcvNRabu0Q/raBTla23VWTJE8gVBcWCBF0LzYx9McixckwIZMYyQOQdyW6J18NChuoTO90tCi3qautxgxEaOATS4lMNvVYBu9aMKCG8gUpGIaZ+DgW701+nFXx/grYkW8OoyRNlE9xwtL/dhIfJguGgct40giemK2z3HQ+F1MCAldgng8Qy7ZnYO9n3YPIIMfPCdIrPTHk/8+M18eP/OFjRsmljBK7SjhCTYNQk0gwUhiFByFlet2LiBDp4BDvZCPsw4SAcSphtSCzPn6M4MWW8SKMBcqpknPx4tmuSOLbiaD6LWD6RyFm28fdx9D82MdQj47g0o+K18dJpIQqZUmMhS42zN3/ie9cJhEjR19c3Hz38PWbw9Nnm4RcjFswhOsp9GJj9BpPkrtZdaarlknHfUEmtyatfzqXC49SuJgfzFI/mDMDVLF1GHWcIXstynMqN5Oeju9LUy33x1Mxzckg0/cEk6i/1x+fTFQOEatGslKaZ8nDzCftJzE4kpkWWgERxi8m7kbaHVMfE6DlqDhSokEKZaeAPiqOhSJGQXqiGTL0eIfMMHXgqbZAJs5qhCAik2TM+yCING4n6+MC06POz9r+V0QZqueWjBRtZEJY4IQpvaRPQygDLKkXTQdFtOKpJChhhF5cvTJ1mVKKZdBwBobR/QATSEgmo91W+HklpADKqCxnZcio15SxssXqdBQUIWKdSVVbBUYSsQrQqndsPRA3h8z93xdMQ2lwouPqVX0g0f7eIhPSCBW4BiWInK2mVo9AmEHQvxTa1EX1Ez6BKnR5EST0ZZkkMldgLOFmCay9r7U5/zE/Mk+ztoJbEHYNJHVpF8I30kYZmTZ/QjgiPpwiXgplQDTvNPIs8elryHHcwPHGEMY2OraRI55o1J2SFMUK+YJBQlkxG4NKAEf8PG4NCN21qcyg7dMRhyFyUx/v6CLPCABLDSl5TRLR6GrEY0fD6gwF89VBP2DrFMaR/6AhLzmUKnoRLpMZd5CZEcCl5nyc5qP+sSvr0p6CTjGHXl7csBAFJ51pcvciuW2ey21rkNKswMMO7cfI+KnjwSUHJjWXi8c/8c1Di6KHgcXwGKRFpUju0INXHyTiTwdVi8wu9VAEU6Apk8tnl2Q26yymS1I823RfzvppuevjsCrObwaRwz8i5VxMAiFIQPLO3EjgRjM9FwllDXkf1xxR+qrY1Nde93GsrsoKdiTbENqy1ZN0SWQ2gT5mJB0ngQtG5QRijeu3qMrXHacoqtSFY9KAkXVYs5iNynwQ17YH2xp3c/IF/ZlR88uUoieaDkgNXRE8X1hCoUDUtsi4tZSBtcLy5dQI9Lbnzm6nKm9EJYtM/4HioLSgiyAfDwVE6i0KpYBpsYYi/HQIVpnYMNGedDy8OezO3Ms1k37g7v0UwVvaRSCpASlXoXhopRAokEZCrhlwIoiZC0TBMO5oCJ0qGzi2bBzyKfVeTYYNqFGlJZteT5qHC910JW2RVziPkBF7oxUjIFdRLajO9sGzbSya+gxct4Iunly7i6KGggVIwtV8qiUOeWLU08lFuM8y6HAzzgZan0wiyIgoIk2wXNq6qdm+/zqr407uTTNPrRFH7WrH2qtHbj/6xldbnOI9knkWKLl4kc8wtIblwEVW3wikn4bzOmZhZlFeaCNaW9QnXqJmgHIGaJvPsMZS0a8UUPmVBbncc+QmTU01xfYgBi1hDu0NPTBH6bZSjrnQDZSqnFBhFfCXWD4xPQcmsOiOCTDKzvYKHqM29mo9c73tfcnYnpIs3sQE+9XZipLSQHQ12TE5tltibsBXz364ZvSSapiNzCAhCsF7P2YHOq5SMk36l/ZQFI18tVLKuhRWtvclYRgid0j/F6cUtJnTPdJg+LgcwmSaqzhYJfmSQd9nso4ii3oyS3mFBsFInaxbOLuRZB1r469eehAoM4tjtQaumVyZBn7gjcCTRrXUWqiblxYzIhpOyzQgZYSCpUryxYjYdzQt0ziW1RVrq1eQpDTl23hd3HldsRnr2rDcNMs5y8iFnRw2oZWhyJfBu1xGbOEufjoaJhUgD72Jm/GEH+JmSyR+qpeMEu7WUM9zs+P4PE/LpAyLlF8xN1AiQQPTGgSXfFmZOxvCT8vel4qmUTLaD9xCusf+cXbh/Lg89DRgO3f/jnG+1yf5/ivDqDMTjRP7muvmvyONprqO3ayUo616JRWQ1o0nN8eiS9BLLIVIHBJ4MVWXpNmC2uJ8p9+5aIFb3IvYhGLICF3oDsLopQDK66FfLc/JnkZ2E0/8RamEeHeErpcfobwpt4kxYUETM2fpR4OVz8v+Vur7Gw2s3pVFLRm2ZTg7vqgm0A1BSjoMIbNxWbisMJBLX3XGg470hqNJw3UWg4xCsKu6Pq4/2osDV+GszHCKIAzHJRAlkU6xuQynKMZw84cdloZsGImrpIWkfH4tQGhP/pknVKF2EOqRLJdmayBJ/2YWlqzCK5QrxhRffgSX2yFT7BmyvG4HHyhCpNObw4LYaemwvBh8OCYDDJEBRkAw1m1puKoMcEwG5g876lhP4LyCTARc9UVAosh2tg98HlAzWuzcp9WzbtdxlCQvAVpQoX2a2y8W9b5soNkdX6pM1aa98n7BO0kdpHt431V+Mal7cuhdJXoq2UNpVy2QXR2L+K95Fbh3hJ5hokzHRBlpImCEg7K23hpwbubIkP14MmNFjKuVHIWojhGq3aPczlg7rcKO2dovhOYT9e+vKWu1YPT3vPhyjKFEro4msVUiy5rZEEFNU2SSSSBWSYVJqnvI08vtu4vr8ze/bh+dPTs7I+Tp6ZPmiZOs8geNVX5+UoANSXhR26xsm9//kKVbJJe71fvfcwY1TnzkfeCria1EpY6HVvsj/JOmSJjgQJjWKxApKJa4CcpeSU6sW2kE/DTOZ1YAMZTzJeCP11ZUptnWKlCG8hUQt+/iis7vlGUVo4vw5ldXkNGRZVVUWTCq22ZlXlpfTW4eKW8xkzR+9HsL9aESMj9k0ROVCpiaH5AErvGI8SoWqcrOalD3X7KMCV0dXQg7sgnK3dVtwb8LN1EYaUwMA59SdjZqZMluSxx0Hn451lgyfbOUMC1SCuSwkkK4TeFO1B3pq3nlee1oS8sWSw2PJFuwzL9GdoWlgtcbXs1Oi0Voi5yJqA6aEQOxsqTN82KmdV9FpJlcnRlhP5XdfDiHsZjhdittFFa1rtkenhfcSb11cTe3e1J+O6h5pSC3uc8qkdiUjV00kjmgvN6bAavZj4hezI47ZgnyGPTSEZ5hPKQOC9mtrkubtPqAFZYBTGPd6K5ArqYU0Ec9f51GjkwS0Lze9nAxpVLPH9krWqeBIlMaLJN8BVAGOvs+tWssu5dZCopAilSUKeXAteTzS8owrW19attn4eUF09XIR1N6QXN2Iu+bxM0kGZFxjte/pohKVraTzuBlWxpm4/goxZbUsgPPIIhrM6WWHTOcY208E1pswqxmRPPpuuX3sYAJkVWk/ZeSesfOBd0fK28XNbP3OUJKlhUwE5DmMKjS3YLhxShKu5Wn9ikjG7qneQtGDFihmhcaLYR4pAMZsRHZd50d3263t2+H152d3d5uS687y+5RqkBZZvmid7Ol74jJbmZjQUmi5YLt8DWg2wD/8d8HM1A8i0EGhPPhRXqrY/B38sIZHAtcgKBSdquc94EFVwB1vsR7e6NNpHKoIWzfYjPrvQIBwRbv9+9etDGCh30zf2xnw2n/obbOz+Fv72LT2DFZ+OHvjPYHxCIXEoSt9//buxHbyY4EfQB93iqIK/qXAsTa6mpkpvuVt8deMNqaHZM0mbHhjUveGrSH+c/Jf/rKqBH5oOryoH8hkDMAnvbHMbZnCYMebV8F+texzKaPsUmIwZfuiuYxXw8f2elIQoFpK8y+eb1LByQp+ELzSfgeOmwLuYa6ge/8P0+SDFEKZW5kc3RyZWFtCmVuZG9iagoxMTAgMCBvYmoKPDwvTGVuZ3RoIDEwNzkvRmlsdGVyL0ZsYXRlRGVjb2RlPj4Kc3RyZWFtCnic5Vhbb9s2FH73r+CKbLWWmDq8k0BWrHZbpAMyNLDfkjw4TtxlW+wsVbHt3xciRUmkKHVppgHbXkhRIqlzvvOdC5m/fChut+tNcXycz+f7P84BARJGYKqERJoTrLXRl/nqz/ubfL7e/PL+Yf9xd/3ixfzVYvL6dJG31r8sivXmp5vr83y1v7/Mlx+vinLVyc36+ubB7fBu/f52ty5u9zu3w2+IoPKPM4IUYC0l4UgZwEQwJdDmLt8A2nxAgKkCoTUV5aPhhCgpEWDmnhX6sNlN5isEaPWQbwFpLNBq2+xddqu78+kFAFwAZbYv3IhI22+rbzzT1TQQVe+mA/VjGYyrbagM+3g18bso1zMIdyOq56+QEja7XP0web2anLURZJJgogxRo0OYBdLUOqR1/jb8SEk1dgpfhV/9ljVcvqdlf1g2R/bNtH6c1V/cy257FO7JSHtMmnm8bKxYuprJMmW/mA4rnJ3zbEYAAwAwED28cb/pSJ00YeMEWmLGQFUGXCwRYAnMUFIaTZYPQpVPSnNGOFoufkSABfodcXRqd7tDXCqsiBQUAfp1spycWYdd3q93x8f56eLtKwQDXigElko6BhHLoJgiBDAfcjMVGtwzvDYD9zh1wPXOEfkmPJ5Bz9q2+L5svomnN4aI4SED8DCGlWDsS+H5LowWNSY0Y3wagLAL2GTjwEG/yHRAZFrSBcgTLPpfCpwxcqwfOWkMNkaRcaKpjFgdoRWPHR5fJ12g60lu16Ew1Ym4PMK53nQbLWTRryAai8hAjXTM2zbWXabUin/kLdzHgDpOQE/gSUaXWv9Ils5qFsgWWamaFSXIPo6m9YVQkl1754M6jnX1c/MP2tPn/XznHb4zTjAFLcXIhF+UjZW5gppZGLx/20yftwFq8vLzfn1EVx+lseJcstH0qehMWLb6OS2V7Eqly7BiRpTKoXyScePjNs+oyyonFcY8m1VvnqWi7KFfe9KPt+poxinDwhgyNn/eWE6EkiWPIfN9UezvmpPIm/2+eMxJREgsDTWM/r1VWOpX3GApQAn15ZApTP8vuTuJIMXAGOF0LARdYOrWbE9FNnx/FWZIXyTX2UcMo8A45kQIOhqPmC/RKxSYNSEqm6+ShXdPSdKq/z2JeEAtGDA6BY2JBjq220Am2XS4yvFaxCVNZbBpdMQMjoMeCFG/eW6jb4B0dY79DA5jk78+xMmU2gF1fQHpCH4YOs3TIkBdDJQLqqN5MiD5WY21hvEb3W0oz2ZE9AyES7b8X4oi4wJzw9k/kMQelUfyhPLNqYQF9zxxtNp+RtNx/c3eDuB22tFtqa0qtI4XLkSooRuwv/yxHYysy3vEXfld37cFRbuL/sOIjexhuIbtXRB/PWWy+tAMIYIXfobd5qxpkuoIIJgqw/XYXPfn+yhnxkRv3y1Wg+aqMp2SjoLC+RM8BoCkCmVuZHN0cmVhbQplbmRvYmoKMTExIDAgb2JqCjw8L0xlbmd0aCAzMTQvTiAzL1JhbmdlWzAgMSAwIDEgMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx9kL9LAnEYxj/XVZZYDTk0FBwlTQVRS1OBhk4R+CPUpvP8UaB23fdCmsuhqWiIRmsJotnGHPoDgqAhCqKt1aCGkouvDlpQz/J+eHhe3pcHlOe8URDdGhSKthUO+bV4Iqm5XlDx0s8gY7ohzOVIMAog9JIwbCvPD73fo8h5N72uF9M7r9eryQWlujtRjgU/Vi74X+50RhjAF+AzTMsGRQPGS7YpeQnwGut6GpQ4MGXFE0lQ9qSfa/GJ5FSLLyVb0XAAlBqg5To41cGF/La8KyW/92SKsQjQB4wiCBPC/0emt5kJEGAGZF+/exDZudnWlmcRep4c520SXIfQOHKcz1PHaZyB+gi1rfb+ZgXm66AetL3UMVztw8hD2/NVYKgM1RtTt/SmpQJd2Q2on8NAAoZvwb32DePiX7EKZW5kc3RyZWFtCmVuZG9iagoxMTIgMCBvYmoKPDwvTGVuZ3RoIDI1OC9OIDEvUmFuZ2VbMCAxXS9GaWx0ZXIvRmxhdGVEZWNvZGU+PgpzdHJlYW0KeJx1j7FKw1AYRk+MtVWqDnasEEScFEQfQKRgXVzaCkan601rikmIuZFSn0J8Ax3q6ibYpY5uguCki7i6KLhIuXLrVMWz/Ms58H9g+YEM1agDYZQm5cq6u+PuOtkXbAqMM8WskCreqm7UAJRoKZkmAUN8PmKZ+7Dki8jr3uznup2r6buT5vVB5+122P1DxqsrCfSAeRknKfAKzLXSOAUrBxSkLzywisDiYa1SAmsTcMLg2LQG80G+Hm1XAdMUUZRJaP/jjA2cEiWWwWz+vUU1Vld+qvwaZJ61/liA7Cn0z7T+Ote6fwH2E/SOYpGIgWsDI40mvF/CpAsz9zCx9w3YHknsCmVuZHN0cmVhbQplbmRvYmoKMTEzIDAgb2JqCjw8L1RpdGxlPEZFRkYwMDQ1MDA2OTAwNkUwMDY3MDA2MTAwNkUwMDY3MDA3MzAwNjIwMDY1MDA3MzAwNzQwMEU0MDA3NDAwNjkwMDY3MDA3NTAwNkUwMDY3MDAyMDIwMTMwMDIwMDA0ODAwNTIwMDJEMDAzMjAwMzAwMDMyMDAzNjAwMkQwMDMwMDAzMDAwMzAwMDMwMDAzMj4vQXV0aG9yKEhhbmR3ZXJrc2thbW1lciBNdXN0ZXJsYW5kKS9DcmVhdG9yKFR5cHN0IDAuMTUuMSkvTW9kRGF0ZShEOjIwMjYxMTMwMDgwMDAwWikvQ3JlYXRpb25EYXRlKEQ6MjAyNjExMzAwODAwMDBaKT4+CmVuZG9iagoxMTQgMCBvYmoKPDwvTGVuZ3RoIDQ4NjYvVHlwZS9NZXRhZGF0YS9TdWJ0eXBlL1hNTD4+CnN0cmVhbQo8P3hwYWNrZXQgYmVnaW49Iu+7vyIgaWQ9Ilc1TTBNcENlaGlIenJlU3pOVGN6a2M5ZCI/Pjx4OnhtcG1ldGEgeG1sbnM6eD0iYWRvYmU6bnM6bWV0YS8iIHg6eG1wdGs9InhtcC13cml0ZXIiPjxyZGY6UkRGIHhtbG5zOnJkZj0iaHR0cDovL3d3dy53My5vcmcvMTk5OS8wMi8yMi1yZGYtc3ludGF4LW5zIyI+PHJkZjpEZXNjcmlwdGlvbiByZGY6YWJvdXQ9IiIgeG1sbnM6ZGM9Imh0dHA6Ly9wdXJsLm9yZy9kYy9lbGVtZW50cy8xLjEvIiAgeG1sbnM6eG1wPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvIiAgeG1sbnM6c3RFdnQ9Imh0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC9zVHlwZS9SZXNvdXJjZUV2ZW50IyIgIHhtbG5zOnhtcE1NPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvbW0vIiAgeG1sbnM6eG1wVFBnPSJodHRwOi8vbnMuYWRvYmUuY29tL3hhcC8xLjAvdC9wZy8iICB4bWxuczpwZGY9Imh0dHA6Ly9ucy5hZG9iZS5jb20vcGRmLzEuMy8iICB4bWxuczpwZGZhaWQ9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9pZC8iICB4bWxuczpwZGZ1YWlkPSJodHRwOi8vd3d3LmFpaW0ub3JnL3BkZnVhL25zL2lkLyIgIHhtbG5zOnBkZmFFeHRlbnNpb249Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9leHRlbnNpb24vIiAgeG1sbnM6cGRmYVNjaGVtYT0iaHR0cDovL3d3dy5haWltLm9yZy9wZGZhL25zL3NjaGVtYSMiICB4bWxuczpwZGZhUHJvcGVydHk9Imh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmYS9ucy9wcm9wZXJ0eSMiID48ZGM6dGl0bGU+PHJkZjpBbHQ+PHJkZjpsaSB4bWw6bGFuZz0ieC1kZWZhdWx0Ij5FaW5nYW5nc2Jlc3TDpHRpZ3VuZyDigJMgSFItMjAyNi0wMDAwMjwvcmRmOmxpPjwvcmRmOkFsdD48L2RjOnRpdGxlPjxkYzpjcmVhdG9yPjxyZGY6U2VxPjxyZGY6bGk+SGFuZHdlcmtza2FtbWVyIE11c3RlcmxhbmQ8L3JkZjpsaT48L3JkZjpTZXE+PC9kYzpjcmVhdG9yPjx4bXA6Q3JlYXRvclRvb2w+VHlwc3QgMC4xNS4xPC94bXA6Q3JlYXRvclRvb2w+PGRjOmxhbmd1YWdlPjxyZGY6QmFnPjxyZGY6bGk+ZGUtREU8L3JkZjpsaT48L3JkZjpCYWc+PC9kYzpsYW5ndWFnZT48eG1wOk1vZGlmeURhdGU+MjAyNi0xMS0zMFQwODowMDowMCswMDowMDwveG1wOk1vZGlmeURhdGU+PHhtcDpDcmVhdGVEYXRlPjIwMjYtMTEtMzBUMDg6MDA6MDArMDA6MDA8L3htcDpDcmVhdGVEYXRlPjx4bXBNTTpIaXN0b3J5PjxyZGY6U2VxPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxzdEV2dDphY3Rpb24+c2F2ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDppbnN0YW5jZUlEPkZSR1IxbXZvWmtuT0VPdFVJMEwzZHc9PV9zb3VyY2U8L3N0RXZ0Omluc3RhbmNlSUQ+PC9yZGY6bGk+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHN0RXZ0OmFjdGlvbj5jb252ZXJ0ZWQ8L3N0RXZ0OmFjdGlvbj48c3RFdnQ6d2hlbj4yMDI2LTExLTMwVDA4OjAwOjAwKzAwOjAwPC9zdEV2dDp3aGVuPjxzdEV2dDpzb2Z0d2FyZUFnZW50PlR5cHN0IDAuMTUuMTwvc3RFdnQ6c29mdHdhcmVBZ2VudD48c3RFdnQ6aW5zdGFuY2VJRD5GUkdSMW12b1prbk9FT3RVSTBMM2R3PT1fc291cmNlPC9zdEV2dDppbnN0YW5jZUlEPjwvcmRmOmxpPjwvcmRmOlNlcT48L3htcE1NOkhpc3Rvcnk+PHBkZmFFeHRlbnNpb246c2NoZW1hcz48cmRmOkJhZz48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+WE1QIE1lZGlhIE1hbmFnZW1lbnQgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wL21tLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnhtcE1NPC9wZGZhU2NoZW1hOnByZWZpeD48cGRmYVNjaGVtYTpwcm9wZXJ0eT48cmRmOlNlcT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5VVUlEIGJhc2VkIGlkZW50aWZpZXIgZm9yIHNwZWNpZmljIGluY2FybmF0aW9uIG9mIGEgZG9jdW1lbnQ8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+SW5zdGFuY2VJRDwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48L3JkZjpTZXE+PC9wZGZhU2NoZW1hOnByb3BlcnR5PjwvcmRmOmxpPjxyZGY6bGkgcmRmOnBhcnNlVHlwZT0iUmVzb3VyY2UiPjxwZGZhU2NoZW1hOnNjaGVtYT5BZG9iZSBQREYgc2NoZW1hPC9wZGZhU2NoZW1hOnNjaGVtYT48cGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+aHR0cDovL25zLmFkb2JlLmNvbS9wZGYvMS4zLzwvcGRmYVNjaGVtYTpuYW1lc3BhY2VVUkk+PHBkZmFTY2hlbWE6cHJlZml4PnBkZjwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5leHRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+S2V5d29yZHMgYXNzb2NpYXRlZCB3aXRoIHRoZSBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5LZXl3b3JkczwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5WZXJzaW9uIG9mIHRoZSBQREYgc3BlY2lmaWNhdGlvbiB0byB3aGljaCB0aGUgZG9jdW1lbnQgY29uZm9ybXM8L3BkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj48cGRmYVByb3BlcnR5Om5hbWU+UERGVmVyc2lvbjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5OYW1lIG9mIHRoZSBhcHBsaWNhdGlvbiB0aGF0IGNyZWF0ZWQgdGhlIFBERiBkb2N1bWVudDwvcGRmYVByb3BlcnR5OmRlc2NyaXB0aW9uPjxwZGZhUHJvcGVydHk6bmFtZT5Qcm9kdWNlcjwvcGRmYVByb3BlcnR5Om5hbWU+PHBkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+VGV4dDwvcGRmYVByb3BlcnR5OnZhbHVlVHlwZT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVByb3BlcnR5OmNhdGVnb3J5PmludGVybmFsPC9wZGZhUHJvcGVydHk6Y2F0ZWdvcnk+PHBkZmFQcm9wZXJ0eTpkZXNjcmlwdGlvbj5XaGV0aGVyIHRoZSBkb2N1bWVudCBoYXMgYmVlbiB0cmFwcGVkPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPlRyYXBwZWQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPlRleHQ8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48cmRmOmxpIHJkZjpwYXJzZVR5cGU9IlJlc291cmNlIj48cGRmYVNjaGVtYTpzY2hlbWE+UERGL1VBIElkZW50aWZpY2F0aW9uIHNjaGVtYTwvcGRmYVNjaGVtYTpzY2hlbWE+PHBkZmFTY2hlbWE6bmFtZXNwYWNlVVJJPmh0dHA6Ly93d3cuYWlpbS5vcmcvcGRmdWEvbnMvaWQvPC9wZGZhU2NoZW1hOm5hbWVzcGFjZVVSST48cGRmYVNjaGVtYTpwcmVmaXg+cGRmdWFpZDwvcGRmYVNjaGVtYTpwcmVmaXg+PHBkZmFTY2hlbWE6cHJvcGVydHk+PHJkZjpTZXE+PHJkZjpsaSByZGY6cGFyc2VUeXBlPSJSZXNvdXJjZSI+PHBkZmFQcm9wZXJ0eTpjYXRlZ29yeT5pbnRlcm5hbDwvcGRmYVByb3BlcnR5OmNhdGVnb3J5PjxwZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+UGFydCBOdW1iZXIgb2YgSVNPIDE0Mjg5IChQREYvVUEpPC9wZGZhUHJvcGVydHk6ZGVzY3JpcHRpb24+PHBkZmFQcm9wZXJ0eTpuYW1lPnBhcnQ8L3BkZmFQcm9wZXJ0eTpuYW1lPjxwZGZhUHJvcGVydHk6dmFsdWVUeXBlPkludGVnZXI8L3BkZmFQcm9wZXJ0eTp2YWx1ZVR5cGU+PC9yZGY6bGk+PC9yZGY6U2VxPjwvcGRmYVNjaGVtYTpwcm9wZXJ0eT48L3JkZjpsaT48L3JkZjpCYWc+PC9wZGZhRXh0ZW5zaW9uOnNjaGVtYXM+PHBkZmFpZDpwYXJ0PjI8L3BkZmFpZDpwYXJ0PjxwZGZhaWQ6Y29uZm9ybWFuY2U+QTwvcGRmYWlkOmNvbmZvcm1hbmNlPjxwZGZ1YWlkOnBhcnQ+MTwvcGRmdWFpZDpwYXJ0Pjx4bXBUUGc6TlBhZ2VzPjI8L3htcFRQZzpOUGFnZXM+PGRjOmZvcm1hdD5hcHBsaWNhdGlvbi9wZGY8L2RjOmZvcm1hdD48eG1wTU06SW5zdGFuY2VJRD5GUkdSMW12b1prbk9FT3RVSTBMM2R3PT08L3htcE1NOkluc3RhbmNlSUQ+PHhtcE1NOkRvY3VtZW50SUQ+ajlrM0tYSWtkZWt0dWhyNzdhdy84Zz09PC94bXBNTTpEb2N1bWVudElEPjx4bXBNTTpSZW5kaXRpb25DbGFzcz5wcm9vZjwveG1wTU06UmVuZGl0aW9uQ2xhc3M+PHBkZjpQREZWZXJzaW9uPjEuNzwvcGRmOlBERlZlcnNpb24+PC9yZGY6RGVzY3JpcHRpb24+PC9yZGY6UkRGPjwveDp4bXBtZXRhPjw/eHBhY2tldCBlbmQ9InIiPz4KZW5kc3RyZWFtCmVuZG9iagoxMTUgMCBvYmoKPDwvVHlwZS9DYXRhbG9nL1BhZ2VzIDEgMCBSL01ldGFkYXRhIDExNCAwIFIvT3V0cHV0SW50ZW50cyA5IDAgUi9MYW5nKGRlLURFKS9TdHJ1Y3RUcmVlUm9vdCAxMCAwIFIvTWFya0luZm88PC9NYXJrZWQgdHJ1ZS9TdXNwZWN0cyBmYWxzZT4+L1ZpZXdlclByZWZlcmVuY2VzPDwvRGlzcGxheURvY1RpdGxlIHRydWUvRGlyZWN0aW9uL0wyUj4+L091dGxpbmVzIDcgMCBSPj4KZW5kb2JqCnhyZWYKMCAxMTYKMDAwMDAwMDAwMCA2NTUzNSBmDQowMDAwMDAwMDE2IDAwMDAwIG4NCjAwMDAwMDAwNzUgMDAwMDAgbg0KMDAwMDAwMDE2MyAwMDAwMCBuDQowMDAwMDAwMjkxIDAwMDAwIG4NCjAwMDAwMDAzNzYgMDAwMDAgbg0KMDAwMDAwMDQ1MyAwMDAwMCBuDQowMDAwMDAwNjE4IDAwMDAwIG4NCjAwMDAwMDA2ODMgMDAwMDAgbg0KMDAwMDAwMDg0NiAwMDAwMCBuDQowMDAwMDAwODY5IDAwMDAwIG4NCjAwMDAwMDEwOTEgMDAwMDAgbg0KMDAwMDAwMTY3NiAwMDAwMCBuDQowMDAwMDAxNzUwIDAwMDAwIG4NCjAwMDAwMDE4MDYgMDAwMDAgbg0KMDAwMDAwMTkwOSAwMDAwMCBuDQowMDAwMDAxOTcxIDAwMDAwIG4NCjAwMDAwMDIwNDAgMDAwMDAgbg0KMDAwMDAwMjE0NyAwMDAwMCBuDQowMDAwMDAyMjQ4IDAwMDAwIG4NCjAwMDAwMDIzMTAgMDAwMDAgbg0KMDAwMDAwMjQxMSAwMDAwMCBuDQowMDAwMDAyNDczIDAwMDAwIG4NCjAwMDAwMDI1NzQgMDAwMDAgbg0KMDAwMDAwMjYzNiAwMDAwMCBuDQowMDAwMDAyNzM3IDAwMDAwIG4NCjAwMDAwMDI3OTkgMDAwMDAgbg0KMDAwMDAwMjkwMSAwMDAwMCBuDQowMDAwMDAyOTYzIDAwMDAwIG4NCjAwMDAwMDMwNjUgMDAwMDAgbg0KMDAwMDAwMzEyNyAwMDAwMCBuDQowMDAwMDAzMjI5IDAwMDAwIG4NCjAwMDAwMDMyOTEgMDAwMDAgbg0KMDAwMDAwMzM5MyAwMDAwMCBuDQowMDAwMDAzNDU1IDAwMDAwIG4NCjAwMDAwMDM1NTcgMDAwMDAgbg0KMDAwMDAwMzYxOSAwMDAwMCBuDQowMDAwMDAzNzIxIDAwMDAwIG4NCjAwMDAwMDM3ODMgMDAwMDAgbg0KMDAwMDAwMzkwOCAwMDAwMCBuDQowMDAwMDA0MDU5IDAwMDAwIG4NCjAwMDAwMDQxNjEgMDAwMDAgbg0KMDAwMDAwNDIyNyAwMDAwMCBuDQowMDAwMDA0Mjk4IDAwMDAwIG4NCjAwMDAwMDQzNjkgMDAwMDAgbg0KMDAwMDAwNDQ1OCAwMDAwMCBuDQowMDAwMDA0ODAwIDAwMDAwIG4NCjAwMDAwMDUxNDIgMDAwMDAgbg0KMDAwMDAwNTIxMCAwMDAwMCBuDQowMDAwMDA1Mjc0IDAwMDAwIG4NCjAwMDAwMDU1OTQgMDAwMDAgbg0KMDAwMDAwNTkyMCAwMDAwMCBuDQowMDAwMDA1OTg4IDAwMDAwIG4NCjAwMDAwMDYwNTIgMDAwMDAgbg0KMDAwMDAwNjE4NSAwMDAwMCBuDQowMDAwMDA2MjgwIDAwMDAwIG4NCjAwMDAwMDYzNTEgMDAwMDAgbg0KMDAwMDAwNjQyMiAwMDAwMCBuDQowMDAwMDA2NTM1IDAwMDAwIG4NCjAwMDAwMDY2NTkgMDAwMDAgbg0KMDAwMDAwNjc0NiAwMDAwMCBuDQowMDAwMDA2ODI3IDAwMDAwIG4NCjAwMDAwMDY4OTYgMDAwMDAgbg0KMDAwMDAwNjk2NCAwMDAwMCBuDQowMDAwMDA3MDM0IDAwMDAwIG4NCjAwMDAwMDcxMDIgMDAwMDAgbg0KMDAwMDAwNzE3MCAwMDAwMCBuDQowMDAwMDA3MjQwIDAwMDAwIG4NCjAwMDAwMDczMDggMDAwMDAgbg0KMDAwMDAwNzM3NiAwMDAwMCBuDQowMDAwMDA3NDQ2IDAwMDAwIG4NCjAwMDAwMDc1MTQgMDAwMDAgbg0KMDAwMDAwNzYyNCAwMDAwMCBuDQowMDAwMDA3NzA4IDAwMDAwIG4NCjAwMDAwMDc3OTIgMDAwMDAgbg0KMDAwMDAwNzg3MCAwMDAwMCBuDQowMDAwMDA3OTQ1IDAwMDAwIG4NCjAwMDAwMDgwMTAgMDAwMDAgbg0KMDAwMDAwODA3NyAwMDAwMCBuDQowMDAwMDA4MTUwIDAwMDAwIG4NCjAwMDAwMDgzNjQgMDAwMDAgbg0KMDAwMDAwODQwMCAwMDAwMCBuDQowMDAwMDA4NDM2IDAwMDAwIG4NCjAwMDAwMDg0ODYgMDAwMDAgbg0KMDAwMDAwODUzNiAwMDAwMCBuDQowMDAwMDA4NTg2IDAwMDAwIG4NCjAwMDAwMDg2MzYgMDAwMDAgbg0KMDAwMDAwODY4NiAwMDAwMCBuDQowMDAwMDA4ODE0IDAwMDAwIG4NCjAwMDAwMDg5MjIgMDAwMDAgbg0KMDAwMDAwOTA4MSAwMDAwMCBuDQowMDAwMDA5NTc2IDAwMDAwIG4NCjAwMDAwMDk3OTMgMDAwMDAgbg0KMDAwMDAwOTk1MSAwMDAwMCBuDQowMDAwMDEwODg1IDAwMDAwIG4NCjAwMDAwMTExMDMgMDAwMDAgbg0KMDAwMDAxMTI1OCAwMDAwMCBuDQowMDAwMDExNjYxIDAwMDAwIG4NCjAwMDAwMTE4NzMgMDAwMDAgbg0KMDAwMDAxMjAwNiAwMDAwMCBuDQowMDAwMDEyMTM5IDAwMDAwIG4NCjAwMDAwMTIyMjAgMDAwMDAgbg0KMDAwMDAxMjc5NSAwMDAwMCBuDQowMDAwMDE2OTg2IDAwMDAwIG4NCjAwMDAwMTcwNjggMDAwMDAgbg0KMDAwMDAxNzg2MiAwMDAwMCBuDQowMDAwMDI2OTYwIDAwMDAwIG4NCjAwMDAwMjcwNDEgMDAwMDAgbg0KMDAwMDAyNzU4NiAwMDAwMCBuDQowMDAwMDMwMzUyIDAwMDAwIG4NCjAwMDAwMzQ2MTMgMDAwMDAgbg0KMDAwMDAzNTc2MyAwMDAwMCBuDQowMDAwMDM2MTcwIDAwMDAwIG4NCjAwMDAwMzY1MTMgMDAwMDAgbg0KMDAwMDAzNjgwMyAwMDAwMCBuDQowMDAwMDQxNzQ3IDAwMDAwIG4NCnRyYWlsZXIKPDwvU2l6ZSAxMTYvUm9vdCAxMTUgMCBSL0luZm8gMTEzIDAgUi9JRFsoajlrM0tYSWtkZWt0dWhyNzdhdy84Zz09KShGUkdSMW12b1prbk9FT3RVSTBMM2R3PT0pXT4+CnN0YXJ0eHJlZgo0MTk3NwolJUVPRg==","media_type":"application/pdf","name":"L1_Eingangsbestätigung_2026-11-30.pdf"}],"date":"30.11.2026","delivery":"post","recipient":["Anna Ahrens","Lange Straße 5","18055 Rostock"],"reference":"HR-2026-00002"}', 'a1db55378e0c4ac89f83453a2cd91f28', '45b73391a86a45c597ab4be69684c88a', 'send_receipt', 'sent', '2026-11-30T08:00:00.000000Z', 1, NULL, '', '2026-11-30T08:00:00.000000Z', '2026-11-30T08:00:00.000000Z');
INSERT INTO "user_task_group" VALUES ('*', '7760694a4a2c46d4a9519500b4864483');
INSERT INTO "user_task_group" VALUES ('*', 'd8b13382b1f642f8a79e9388646d76ec');
INSERT INTO "user_task_group" VALUES ('g:register', '68350581641c4982a645741dc2b65daa');
INSERT INTO "user_task_group" VALUES ('g:register', 'd58cb76e1f264b3eb4bff1f0861c70c6');
INSERT INTO "user_task_group" VALUES ('g:register', '2ccdb2ffff80409ea8ac7df1099c6c62');
INSERT INTO "user_task_group" VALUES ('g:register', 'df87e387ef85415da2730a321398d87f');
INSERT INTO "user_task_group" VALUES ('g:register', '52a821a441bd4c8388287a50cb59da08');
INSERT INTO "user_task_group" VALUES ('g:register', '4ef110caede4444593cd3c4e990943de');
INSERT INTO "user_task_group" VALUES ('g:register', '7f2ccc41851840e7b9472f6756195c3d');
INSERT INTO "user_task_group" VALUES ('g:register', '2248dfbfe2d9431aaceec14aa2aa7a6e');
INSERT INTO "user_task_group" VALUES ('g:register', '85926c27569c424385f543e3d6b369d8');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '85926c27569c424385f543e3d6b369d8');
INSERT INTO "user_task_group" VALUES ('g:register', '3fee14f5184048b997df122e170acf1c');
INSERT INTO "user_task_group" VALUES ('g:register', '018b6afc83f54385a3d43c652c58f9c0');
INSERT INTO "user_task_group" VALUES ('g:register', 'f36e29d99dbf4bf997aa665031709f23');
INSERT INTO "user_task_group" VALUES ('g:register', 'fd71d957bb8b4d679993bf209943a6da');
INSERT INTO "user_task_group" VALUES ('g:register_lead', '484b6ed48776462ab834cae905b349d5');
INSERT INTO "register_line" VALUES ('2831290c7b644179b70fd7f6d5d6e6f1', 1, 'A27', 'A', 'reviewing', NULL, NULL);
INSERT INTO "register_line" VALUES ('a1db55378e0c4ac89f83453a2cd91f28', 1, 'A27', 'A', 'reviewing', NULL, NULL);
CREATE INDEX ix_login_attempt_username_address_at ON login_attempt (username, address, at);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_stored_message_name_state ON stored_message (name, state);
CREATE INDEX ix_membership_team_key ON membership (team_key);
CREATE INDEX ix_login_session_person_id ON login_session (person_id);
CREATE INDEX ix_process_instance_process_key ON process_instance (process_key);
CREATE INDEX ix_process_instance_state ON process_instance (state);
CREATE INDEX ix_process_instance_started ON process_instance (started);
CREATE INDEX ix_process_instance_business_key ON process_instance (business_key);
CREATE INDEX ix_start_subscription_process_key ON start_subscription (process_key);
CREATE INDEX ix_start_subscription_name ON start_subscription (name);
CREATE INDEX ix_instance_group_instance_id ON instance_group (instance_id);
CREATE INDEX ix_historic_activity_instance_id_seq ON historic_activity (instance_id, seq);
CREATE INDEX ix_historic_activity_activity_id ON historic_activity (activity_id);
CREATE INDEX ix_document_instance_id ON document (instance_id);
CREATE INDEX ix_document_digest ON document (digest);
CREATE INDEX ix_note_instance_id ON note (instance_id);
CREATE INDEX ix_user_task_assignee_state ON user_task (assignee, state);
CREATE INDEX ix_user_task_inbox ON user_task (state, sort_due, priority DESC, created);
CREATE INDEX ix_user_task_instance_id_state ON user_task (instance_id, state);
CREATE INDEX ix_job_state_due ON job (state, due);
CREATE INDEX ix_subscription_kind_name ON subscription (kind, name);
CREATE INDEX ix_incident_resolved_created ON incident (resolved, created);
CREATE INDEX ix_incident_instance_id ON incident (instance_id);
CREATE INDEX ix_outbox_state_due ON outbox (state, due);
CREATE INDEX ix_outbox_instance_id ON outbox (instance_id);
CREATE INDEX ix_user_task_group_task_id ON user_task_group (task_id);
CREATE INDEX ix_register_entry_register_number ON register_entry (register, number);
CREATE INDEX ix_register_entry_case_id ON register_entry (case_id);
CREATE INDEX ix_register_person_register_number ON register_person (register, number);
CREATE INDEX ix_register_person_family_name_birth_date ON register_person (family_name, birth_date);
CREATE INDEX ix_register_trade_trade ON register_trade (trade);
CREATE INDEX ix_register_trade_register_number ON register_trade (register, number);
CREATE INDEX ix_register_archive_keep_until ON register_archive (keep_until);
CREATE INDEX ix_register_permission_family_name_birth_date ON register_permission (family_name, birth_date);
CREATE INDEX ix_register_refusal_family_name_birth_date ON register_refusal (family_name, birth_date);
CREATE INDEX ix_register_card_register_entry_number ON register_card (register, entry_number);
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
COMMIT;

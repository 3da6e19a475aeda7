-- Messages with specialised systems: outbox, inbox, log and evidence in one table.
CREATE SEQUENCE exchange_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE exchange (
    id ${bigint} NOT NULL,
    direction ${varchar}(3) NOT NULL,
    system_code ${varchar}(8) NOT NULL,
    message_id ${varchar}(80) NOT NULL,
    message_type ${varchar}(60),
    dossier_code ${varchar}(40),
    correlation ${varchar}(80),
    state ${varchar}(16) NOT NULL,
    reason ${varchar}(24),
    detail ${varchar}(1000),
    body ${text},
    mended ${text},
    mended_by ${varchar}(40),
    mended_at ${moment},
    repeats integer NOT NULL,
    replays integer NOT NULL,
    created_at ${moment} NOT NULL,
    settled_at ${moment},
    row_version integer NOT NULL,
    CONSTRAINT exchange_pk PRIMARY KEY (id),
    -- the inbox's promise: the same message of the same sender has one effect
    CONSTRAINT exchange_once UNIQUE (direction, system_code, message_id)
);
CREATE INDEX exchange_by_state ON exchange (state, system_code, id);
CREATE INDEX exchange_by_dossier ON exchange (dossier_code, id);

-- To which systems a dossier was routed, and what each answered.
CREATE SEQUENCE route_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE route (
    id ${bigint} NOT NULL,
    dossier_id ${bigint} NOT NULL,
    dossier_code ${varchar}(40) NOT NULL,
    system_code ${varchar}(8) NOT NULL,
    is_lead ${boolean} NOT NULL,
    state ${varchar}(16) NOT NULL,
    reason ${varchar}(4000),
    result_paper ${bigint} NOT NULL,
    opened_at ${moment} NOT NULL,
    closed_at ${moment},
    row_version integer NOT NULL,
    CONSTRAINT route_pk PRIMARY KEY (id),
    CONSTRAINT route_once UNIQUE (dossier_code, system_code)
);
CREATE INDEX route_by_dossier ON route (dossier_id);

-- References under which files cross the wall, both ways; bound to a system, and to a dossier where the portal gave them.
CREATE TABLE wire_file (
    reference ${varchar}(64) NOT NULL,
    system_code ${varchar}(8) NOT NULL,
    dossier_code ${varchar}(40),
    paper_id ${bigint} NOT NULL,
    sha256 ${varchar}(64) NOT NULL,
    bytes ${bigint} NOT NULL,
    created_at ${moment} NOT NULL,
    CONSTRAINT wire_file_pk PRIMARY KEY (reference)
);
CREATE INDEX wire_file_by_hash ON wire_file (system_code, sha256);

-- Open dossiers that go on under a later version of their procedure: who had it done, how far it has come, and of each dossier what became of it.
create sequence version_adoption_seq start with 50 increment by 50;

create table version_adoption (
    id             ${bigint} not null primary key,
    revision       integer not null,
    procedure_code ${varchar}(40) not null,
    from_version   integer not null,
    to_version     integer not null,
    state          ${varchar}(20) not null,
    asked_by       ${bigint} not null,
    asked_at       ${moment} not null,
    finished_at    ${moment},
    swept_to       ${bigint} not null,
    adopted        ${bigint} not null,
    kept           ${bigint} not null
);

create index version_adoption_code_ix on version_adoption (procedure_code, id);
create index version_adoption_state_ix on version_adoption (state, id);

create sequence version_adoption_line_seq start with 50 increment by 50;

create table version_adoption_line (
    id          ${bigint} not null primary key,
    adoption_id ${bigint} not null references version_adoption (id),
    dossier_id  ${bigint} not null,
    called      ${varchar}(40) not null,
    adopted     ${boolean} not null,
    place       ${varchar}(200),
    fault       ${varchar}(40),
    constraint version_adoption_line_uk unique (adoption_id, dossier_id)
);

-- the open dossiers of a version: how many there are, and one after the other
create index dossier_version_ix on dossier (procedure_code, procedure_version, status, id);

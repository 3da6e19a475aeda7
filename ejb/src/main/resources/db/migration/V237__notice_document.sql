-- The register of notices to applicants: each is a sealed PDF, never changed. code: by which anybody verifies it. template_edition: the agency's own words it was printed with;
-- 0 where it is the circular's form. issued_at: the day it bears; sealed_at: when the seal was put. Nothing in here says whose dossier it is.
create sequence notice_document_seq start with 50 increment by 50;

create table notice_document (
    id               ${bigint} not null primary key,
    code             ${varchar}(20) not null,
    kind             ${varchar}(30) not null,
    notice_number    ${varchar}(80) not null,
    dossier_id       ${bigint} not null,
    unit             ${varchar}(40) not null,
    procedure_code   ${varchar}(40) not null,
    procedure_title  ${varchar}(1000) not null,
    paper_id         ${bigint} not null,
    sha256           ${varchar}(64) not null,
    template_edition integer not null,
    issued_at        ${moment} not null,
    sealed_at        ${moment} not null,
    constraint notice_document_code_uk unique (code),
    constraint notice_document_number_uk unique (notice_number),
    constraint notice_document_paper_uk unique (paper_id)
);

create index notice_document_sha256_ix on notice_document (sha256);
create index notice_document_dossier_ix on notice_document (dossier_id, id);

-- Article 17.2: what a unit told its applicants when the system did not serve them, how far that has come, and whom it reached.
create sequence guidance_seq start with 50 increment by 50;

create table guidance (
    id              ${bigint} not null primary key,
    revision        integer not null,
    unit            ${varchar}(40) not null,
    procedure_code  ${varchar}(40),
    procedure_title ${varchar}(1000),
    happened        ${varchar}(1000) not null,
    guidance        ${varchar}(2000) not null,
    contact         ${varchar}(300) not null,
    asked_by        ${bigint} not null,
    asked_at        ${moment} not null,
    finished_at     ${moment},
    swept_to        ${bigint} not null,
    told            ${bigint} not null
);

create index guidance_unit_ix on guidance (unit, id);

create sequence guidance_line_seq start with 50 increment by 50;

create table guidance_line (
    id           ${bigint} not null primary key,
    guidance_id  ${bigint} not null references guidance (id),
    applicant_id ${bigint} not null,
    dossier_id   ${bigint} not null,
    called       ${varchar}(40) not null,
    constraint guidance_line_uk unique (guidance_id, applicant_id)
);

create index guidance_line_page_ix on guidance_line (guidance_id, id);

-- the open dossiers of a unit, one after the other
create index dossier_unit_ix on dossier (unit, status, id);

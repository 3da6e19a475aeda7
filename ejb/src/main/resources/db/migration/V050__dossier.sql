-- The aggregate's root. Lists read this row alone. draft_key is owner:procedure while the dossier is a draft and nothing afterwards, so that there is one draft for each.
create sequence dossier_seq start with 50 increment by 50;

create table dossier (
    id                ${bigint} not null primary key,
    revision          integer not null,
    status            ${varchar}(30) not null,
    applicant_id      ${bigint} not null,
    applicant_name    ${varchar}(300) not null,
    draft_key         ${varchar}(80),
    procedure_code    ${varchar}(40) not null,
    procedure_version integer not null,
    procedure_title   ${varchar}(1000) not null,
    unit              ${varchar}(40) not null,
    case_name         ${varchar}(1000),
    answers           ${text} not null,
    submission_number ${varchar}(32),
    dossier_code      ${varchar}(40),
    lookup_secret     ${varchar}(4),
    saved_at          ${moment} not null,
    submitted_at      ${moment},
    received_at       ${moment},
    due_at            ${moment},
    decided_at        ${moment},
    approved          ${boolean},
    decided_by        ${varchar}(40),
    decision_reason   ${varchar}(4000),
    result_paper_id   ${bigint},
    slip_paper_id     ${bigint},
    step_count        integer not null,
    constraint dossier_draft_uk unique (draft_key),
    constraint dossier_number_uk unique (submission_number),
    constraint dossier_code_uk unique (dossier_code)
);

-- a person's dossiers, latest first; drafts are those without a moment of submission
create index dossier_applicant_ix on dossier (applicant_id, submitted_at, id);
-- how long the last ones of a procedure took
create index dossier_decided_ix on dossier (procedure_code, decided_at);

-- What happened, in order; only ever added to.
create sequence dossier_step_seq start with 50 increment by 50;

create table dossier_step (
    id          ${bigint} not null primary key,
    dossier_id  ${bigint} not null references dossier (id),
    ordinal     integer not null,
    happened_at ${moment} not null,
    status      ${varchar}(30) not null,
    acted_by    ${varchar}(40) not null,
    note        ${varchar}(4000),
    constraint dossier_step_uk unique (dossier_id, ordinal)
);

-- Which paper answers which component: from one round on (0: as first submitted), until another took it away.
create sequence dossier_paper_seq start with 50 increment by 50;

create table dossier_paper (
    id          ${bigint} not null primary key,
    dossier_id  ${bigint} not null references dossier (id),
    component   integer not null,
    paper_id    ${bigint} not null,
    added_round integer not null,
    taken_round integer,
    constraint dossier_paper_uk unique (dossier_id, paper_id)
);

-- Requests to mend. changes is the applicant's own until the supplement is sent; former keeps what they replaced.
create sequence dossier_supplement_seq start with 50 increment by 50;

create table dossier_supplement (
    id             ${bigint} not null primary key,
    dossier_id     ${bigint} not null references dossier (id),
    round_number   integer not null,
    requested_at   ${moment} not null,
    requested_by   ${varchar}(40) not null,
    answer_by      ${moment} not null,
    answered_at    ${moment},
    items          ${text} not null,
    changes        ${text} not null,
    former         ${text} not null,
    constraint dossier_supplement_uk unique (dossier_id, round_number)
);

-- The code of each agency, and the last number it gave on its last day (yymmdd, Vietnam). One row an agency, always there: counting is one update, never an insert.
create table dossier_agency (
    unit        ${varchar}(40) not null primary key,
    agency_code ${varchar}(20) not null,
    counted_day ${varchar}(6) not null,
    last_number integer not null
);

insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('VPB', '000.00.01.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('TNN', '000.00.11.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('DCKS', '000.00.12.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('HDTL', '000.00.13.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('MT', '000.00.14.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('KTTV', '000.00.15.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('BDKH', '000.00.16.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('DDBD', '000.00.17.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('BHD', '000.00.18.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('VT', '000.00.19.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('DD', '000.00.20.G10', '000000', 0);
insert into dossier_agency (unit, agency_code, counted_day, last_number) values ('CNTT', '000.00.21.G10', '000000', 0);

-- Originals to be shown for comparison (article 9.3 of the circular), by appointment. components, differing: numbers with commas between; items: what they are called,
-- a line each; proposed: other times the applicant asks for, with commas between.
create sequence originals_request_seq start with 50 increment by 50;

create table originals_request (
    id                ${bigint} not null primary key,
    revision          integer not null,
    dossier_id        ${bigint} not null,
    submission_number ${varchar}(40) not null,
    dossier_code      ${varchar}(40),
    applicant_id      ${bigint} not null,
    applicant_name    ${varchar}(300) not null,
    unit              ${varchar}(40) not null,
    components        ${varchar}(200) not null,
    items             ${varchar}(4000) not null,
    place             ${varchar}(500) not null,
    slot_at           ${moment} not null,
    reason            ${varchar}(1000) not null,
    state             ${varchar}(20) not null,
    asked_by          ${varchar}(300) not null,
    asked_at          ${moment} not null,
    confirmed_at      ${moment},
    proposed          ${varchar}(200),
    proposal_words    ${varchar}(500),
    proposals         integer not null,
    differing         ${varchar}(200),
    result_words      ${varchar}(1000),
    result_by         ${varchar}(300),
    result_at         ${moment}
);

create index originals_request_dossier_ix on originals_request (dossier_id, id);
create index originals_request_day_ix on originals_request (unit, slot_at, id);

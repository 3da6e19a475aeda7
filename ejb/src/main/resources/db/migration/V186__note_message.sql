-- What officials note beside a dossier; nobody else ever sees it. Who strikes a note leaves its line.
create sequence dossier_note_seq start with 50 increment by 50;

create table dossier_note (
    id          ${bigint} not null primary key,
    revision    integer not null,
    dossier_id  ${bigint} not null,
    unit        ${varchar}(40) not null,
    author_id   ${bigint} not null,
    author_name ${varchar}(300) not null,
    words       ${varchar}(4000) not null,
    written_at  ${moment} not null,
    pinned      ${boolean} not null,
    struck_at   ${moment},
    struck_by   ${varchar}(300)
);

create index dossier_note_dossier_ix on dossier_note (dossier_id, id);

-- Between the applicant and the unit that holds the dossier. seen_at: when the other side first had it before its eyes.
create sequence dossier_message_seq start with 50 increment by 50;

create table dossier_message (
    id             ${bigint} not null primary key,
    dossier_id     ${bigint} not null,
    from_applicant ${boolean} not null,
    author_id      ${bigint} not null,
    author_name    ${varchar}(300) not null,
    unit           ${varchar}(40) not null,
    words          ${varchar}(2000) not null,
    written_at     ${moment} not null,
    seen_at        ${moment}
);

create index dossier_message_dossier_ix on dossier_message (dossier_id, id);

-- One row a dossier that was talked about: how much lies unseen on either side, so that lists need not look into the messages.
create table dossier_talk (
    dossier_id        ${bigint} not null primary key,
    revision          integer not null,
    submission_number ${varchar}(40) not null,
    applicant_id      ${bigint} not null,
    unit              ${varchar}(40) not null,
    unseen_applicant  integer not null,
    unseen_unit       integer not null,
    written_at        ${moment} not null
);

create index dossier_talk_applicant_ix on dossier_talk (applicant_id, unseen_applicant);

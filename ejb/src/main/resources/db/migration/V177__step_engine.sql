-- Where a dossier stands in its process is what is open of it: a task knows its step, and nothing else says where a dossier stands. Lists run along the same indexes as before.
-- step_id is null for tasks of dossiers that were under way before: their kind tells the step. step_from, step_due_at: the time the step has for itself.
alter table task add step_id ${varchar}(40);
alter table task add round_number integer;
alter table task add step_role ${varchar}(20);
alter table task add returned_from ${bigint};
alter table task add remark ${varchar}(2000);
alter table task add step_from ${moment};
alter table task add step_due_at ${moment};
alter table task add receiver_id ${bigint};
alter table task add receiver_name ${varchar}(300);
alter table task add closed_by ${varchar}(300);

-- From hand to hand within a unit: written when handed over, answered once.
create sequence hand_over_seq start with 50 increment by 50;

create table hand_over (
    id            ${bigint} not null primary key,
    dossier_id    ${bigint} not null,
    task_id       ${bigint} not null,
    unit          ${varchar}(40) not null,
    giver_name    ${varchar}(300) not null,
    receiver_name ${varchar}(300) not null,
    note          ${varchar}(1000),
    handed_at     ${moment} not null,
    answered_at   ${moment},
    accepted      ${boolean}
);

create index hand_over_dossier_ix on hand_over (dossier_id, id);

-- Opinions: of a unit (then a task lies on its desk) or of a body outside the ministry. papers: ids of what was lent, with commas between.
create sequence opinion_seq start with 50 increment by 50;

create table opinion (
    id             ${bigint} not null primary key,
    revision       integer not null,
    dossier_id     ${bigint} not null,
    task_id        ${bigint},
    unit           ${varchar}(40),
    body_name      ${varchar}(500),
    asked_by_unit  ${varchar}(40) not null,
    asked_by_name  ${varchar}(300) not null,
    question       ${varchar}(2000) not null,
    papers         ${varchar}(2000),
    asked_at       ${moment} not null,
    due_at         ${moment},
    closed_at      ${moment},
    stance         ${varchar}(30),
    answer         ${varchar}(4000),
    answered_by    ${varchar}(300)
);

create index opinion_dossier_ix on opinion (dossier_id, id);

-- The draft of a decision, one a dossier; who put their name to it, and in the end its number and document.
create sequence decision_draft_seq start with 50 increment by 50;

create table decision_draft (
    id            ${bigint} not null primary key,
    revision      integer not null,
    dossier_id    ${bigint} not null,
    approved      ${boolean} not null,
    title         ${varchar}(500) not null,
    content       ${text} not null,
    reason        ${varchar}(2000),
    drafted_by    ${varchar}(300) not null,
    drafted_at    ${moment} not null,
    agreed_by     ${varchar}(300),
    agreed_at     ${moment},
    approver_id   ${bigint},
    approved_by   ${varchar}(300),
    approved_at   ${moment},
    issued_number ${varchar}(60),
    issued_at     ${moment},
    paper_id      ${bigint},
    constraint decision_draft_uk unique (dossier_id)
);

-- The book of numbers of each unit's decisions, one row a year.
create table decision_book (
    book_key    ${varchar}(60) not null primary key,
    last_number integer not null
);

-- Who stands in for whom, and when.
create sequence delegation_seq start with 50 increment by 50;

create table delegation (
    id              ${bigint} not null primary key,
    revision        integer not null,
    unit            ${varchar}(40) not null,
    person_id       ${bigint} not null,
    person_name     ${varchar}(300) not null,
    substitute_id   ${bigint} not null,
    substitute_name ${varchar}(300) not null,
    first_day       date not null,
    last_day        date not null,
    reason          ${varchar}(500) not null,
    recorded_at     ${moment} not null,
    ended_at        ${moment}
);

create index delegation_substitute_ix on delegation (substitute_id, last_day);
create index delegation_unit_ix on delegation (unit, last_day);

-- What units have to do: one row carries all that a list shows.
create sequence task_seq start with 50 increment by 50;

create table task (
    id                ${bigint} not null primary key,
    revision          integer not null,
    dossier_id        ${bigint} not null,
    submission_number ${varchar}(32) not null,
    dossier_code      ${varchar}(40),
    procedure_code    ${varchar}(40) not null,
    procedure_version integer not null,
    procedure_title   ${varchar}(1000) not null,
    applicant_name    ${varchar}(300) not null,
    applicant_folded  ${varchar}(300) not null,
    unit              ${varchar}(40) not null,
    kind              ${varchar}(20) not null,
    lane              ${varchar}(20) not null,
    outcome           ${varchar}(30),
    assignee_id       ${bigint},
    assignee_name     ${varchar}(300),
    opened_at         ${moment} not null,
    due_at            ${moment} not null,
    closed_at         ${moment}
);

create index task_dossier_ix on task (dossier_id);
-- the list of a unit, by due date; the same for one official; by the beginning of a name; by number or code
create index task_due_ix on task (unit, lane, due_at, id);
create index task_assignee_ix on task (unit, lane, assignee_id, due_at, id);
create index task_applicant_ix on task (unit, lane, applicant_folded, id);
create index task_number_ix on task (unit, submission_number, id);
create index task_code_ix on task (unit, dossier_code, id);

-- The ledger of the legal clock: written once, the due date is computed from it.
create sequence clock_event_seq start with 50 increment by 50;

create table clock_event (
    id          ${bigint} not null primary key,
    dossier_id  ${bigint} not null,
    ordinal     integer not null,
    kind        ${varchar}(20) not null,
    happened_at ${moment} not null,
    ground      ${varchar}(30),
    reason      ${varchar}(2000),
    term        ${varchar}(2000),
    acted_by    ${varchar}(40) not null,
    constraint clock_event_uk unique (dossier_id, ordinal)
);

-- Regular hours of a working day, from a date on.
create table calendar_hours (
    valid_from date not null primary key,
    hours      ${varchar}(100) not null
);

-- Days that differ from the week: without hours a day off, with hours a day that is worked.
-- certainty: ANNOUNCED by the competent authority, or EXPECTED until it is.
create table calendar_day (
    calendar_date date not null primary key,
    hours         ${varchar}(100),
    note          ${varchar}(300) not null,
    certainty     ${varchar}(20) not null
);

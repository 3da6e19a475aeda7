-- Versions of procedures in the making. A draft is one JSON text a part; what was done to a part is kept edit by edit, so that it can be taken back.
-- open_code is the code while the draft is being edited or reviewed, and null after: one open draft a procedure.
create sequence procedure_draft_seq start with 50 increment by 50;

create table procedure_draft (
    id            ${bigint} not null primary key,
    revision      integer not null,
    code          ${varchar}(40) not null,
    open_code     ${varchar}(40),
    title         ${varchar}(1000) not null,
    folded        ${varchar}(1100) not null,
    field_code    ${varchar}(40) not null,
    unit          ${varchar}(40) not null,
    state         ${varchar}(20) not null,
    base_version  integer not null,
    version_no    integer,
    holds_from    date,
    author_id     ${bigint} not null,
    begun_at      ${moment} not null,
    edited_at     ${moment} not null,
    constraint procedure_draft_open_uk unique (open_code)
);

create index procedure_draft_code_ix on procedure_draft (code, id);

create sequence procedure_draft_part_seq start with 50 increment by 50;

create table procedure_draft_part (
    id       ${bigint} not null primary key,
    draft_id ${bigint} not null references procedure_draft (id),
    part     ${varchar}(20) not null,
    edits    integer not null,
    content  ${text} not null,
    constraint procedure_draft_part_uk unique (draft_id, part)
);

create sequence procedure_draft_edit_seq start with 50 increment by 50;

create table procedure_draft_edit (
    id        ${bigint} not null primary key,
    draft_id  ${bigint} not null references procedure_draft (id),
    part      ${varchar}(20) not null,
    state     ${varchar}(20) not null,
    forward   ${text} not null,
    backward  ${text} not null,
    editor_id ${bigint} not null,
    edited_at ${moment} not null
);

create index procedure_draft_edit_ix on procedure_draft_edit (draft_id, part, id);

create sequence procedure_draft_step_seq start with 50 increment by 50;

create table procedure_draft_step (
    id       ${bigint} not null primary key,
    draft_id ${bigint} not null references procedure_draft (id),
    deed     ${varchar}(20) not null,
    done_by  ${bigint} not null,
    done_at  ${moment} not null,
    words    ${varchar}(1000)
);

create index procedure_draft_step_ix on procedure_draft_step (draft_id, id);

-- A procedure that is taken out of the catalogue keeps its versions for the dossiers filed under them. Versions published for a later day come into force by a timer.
alter table catalogue_entry add retired_at ${moment};
create index catalogue_version_from_ix on catalogue_version (published_from, entry_code);

-- The register of results: every decision, licence, certificate that was issued, by the ministry itself or by a specialised system (content null, number empty). code: by which
-- anybody verifies it. status: IN_FORCE, REPLACED (successor_id), WITHDRAWN. template_edition: the words it was printed with; 0 where a system printed it.
create sequence result_document_seq start with 50 increment by 50;

create table result_document (
    id                ${bigint} not null primary key,
    revision          integer not null,
    code              ${varchar}(20) not null,
    result_type       ${varchar}(20) not null,
    result_number     ${varchar}(60),
    dossier_id        ${bigint} not null,
    dossier_code      ${varchar}(40) not null,
    submission_number ${varchar}(40) not null,
    applicant_id      ${bigint} not null,
    holder            ${varchar}(300) not null,
    holder_folded     ${varchar}(300) not null,
    unit              ${varchar}(40) not null,
    procedure_code    ${varchar}(40) not null,
    procedure_title   ${varchar}(1000) not null,
    title             ${varchar}(500),
    content           ${text},
    reason            ${varchar}(1000),
    approver          ${varchar}(300),
    paper_id          ${bigint} not null,
    sha256            ${varchar}(64) not null,
    template_edition  integer not null,
    issued_at         ${moment} not null,
    status            ${varchar}(20) not null,
    ended_at          ${moment},
    ground            ${varchar}(1000),
    predecessor_id    ${bigint},
    successor_id      ${bigint},
    constraint result_code_uk unique (code),
    constraint result_paper_uk unique (paper_id)
);

create index result_sha256_ix on result_document (sha256);
create index result_issued_ix on result_document (unit, issued_at, id);
create index result_type_ix on result_document (unit, result_type, issued_at, id);
create index result_number_ix on result_document (unit, result_number);
create index result_dossier_ix on result_document (unit, dossier_code);
create index result_holder_ix on result_document (unit, holder_folded);
create index result_submission_ix on result_document (submission_number);

-- Re-issue, replacement, withdrawal: asked for by one, decided by another. open_key is the result while it is undecided, so that there is one at a time.
create sequence result_change_seq start with 50 increment by 50;

create table result_change (
    id          ${bigint} not null primary key,
    revision    integer not null,
    result_id   ${bigint} not null references result_document (id),
    open_key    ${bigint},
    kind        ${varchar}(20) not null,
    state       ${varchar}(20) not null,
    ground      ${varchar}(1000) not null,
    title       ${varchar}(500),
    content     ${text},
    asker_id    ${bigint} not null,
    asked_by    ${varchar}(300) not null,
    asked_at    ${moment} not null,
    settled_by  ${varchar}(300),
    settled_at  ${moment},
    words       ${varchar}(1000),
    constraint result_change_open_uk unique (open_key)
);

create index result_change_result_ix on result_change (result_id, id);

-- Electronic to paper (circular, article 7.3.e): who made which copy when; the copy itself is kept, and its hash is known to the verification page.
create sequence result_copy_seq start with 50 increment by 50;

create table result_copy (
    id          ${bigint} not null primary key,
    result_id   ${bigint} not null references result_document (id),
    copy_number integer not null,
    made_by     ${varchar}(300) not null,
    made_at     ${moment} not null,
    paper_id    ${bigint} not null,
    sha256      ${varchar}(64) not null,
    constraint result_copy_uk unique (result_id, copy_number)
);

create index result_copy_sha256_ix on result_copy (sha256);

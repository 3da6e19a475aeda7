-- What the signatures of a content say; one row a content, however many papers name it. checked_at is null until it was looked at; next_at is null once nothing
-- more is to be asked. The whole report lies in the store of contents under report_sha256.
create table signature_check (
    sha256         ${varchar}(64) not null primary key,
    revision       integer not null,
    asked_at       ${moment} not null,
    next_at        ${moment},
    attempts       integer not null,
    checked_at     ${moment},
    signatures     ${text},
    report_sha256  ${varchar}(64)
);

create index signature_check_next_ix on signature_check (next_at);

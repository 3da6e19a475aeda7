-- Who is signed in, and from where: asked on every request, so that ending a row here ends the session on every node. hash: of the ticket that only the session holds.
-- stage: the password alone does not open a session where a second factor is due. wrong_codes: codes tried in this session before it was open.
create sequence account_session_seq start with 50 increment by 50;

create table account_session (
    id           ${bigint} not null primary key,
    revision     integer not null,
    hash         ${varchar}(64) not null,
    account_id   ${bigint} not null references account (id),
    stage        ${varchar}(20) not null,
    device       ${varchar}(200),
    origin       ${varchar}(80),
    wrong_codes  integer not null,
    begun_at     ${moment} not null,
    seen_at      ${moment} not null,
    proved_at    ${moment} not null,
    ended_at     ${moment},
    constraint account_session_uk unique (hash)
);

create index account_session_account_ix on account_session (account_id, stage);
create index account_session_seen_ix on account_session (seen_at);

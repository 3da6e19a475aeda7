-- Who stands behind an account, as declared: papers, nationality, position. Numbers stand sealed in account; the keys here (HMAC) find the same number again.
-- checked_at: the operator has looked at the papers. told_at: when the owner was last told that somebody else gave the same number.
create table account_identity (
    account_id      ${bigint} not null primary key references account (id),
    revision        integer not null,
    paper_kind      ${varchar}(20) not null,
    nationality     ${varchar}(2) not null,
    born_sealed     ${varchar}(200),
    issued_on       date,
    issued_by       ${varchar}(200),
    position_held   ${varchar}(200),
    business_number ${varchar}(40),
    identity_key    ${varchar}(64),
    tax_key         ${varchar}(64),
    business_key    ${varchar}(64),
    checked_at      ${moment},
    checked_by      ${bigint},
    told_at         ${moment}
);

create index account_identity_ix on account_identity (identity_key);
create index account_identity_tax_ix on account_identity (tax_key);
create index account_identity_business_ix on account_identity (business_key);

-- Six digits that prove a mail address or phone; only their keyed hash is kept. Counted and used up by conditional updates, so that two servers count as one.
create sequence one_time_code_seq start with 50 increment by 50;

create table one_time_code (
    id         ${bigint} not null primary key,
    account_id ${bigint} not null references account (id),
    purpose    ${varchar}(20) not null,
    target     ${varchar}(200) not null,
    hash       ${varchar}(64) not null,
    sent_at    ${moment} not null,
    expires_at ${moment} not null,
    attempts   integer not null,
    used_at    ${moment}
);

create index one_time_code_ix on one_time_code (account_id, purpose, sent_at);
create index one_time_code_target_ix on one_time_code (target, sent_at);

-- Papers that the operator is asked to look at: because somebody says an older account is theirs (CLAIM), because name or number changed, or because the owner asks.
create sequence identity_check_seq start with 50 increment by 50;

create table identity_check (
    id         ${bigint} not null primary key,
    revision   integer not null,
    account_id ${bigint} not null references account (id),
    reason     ${varchar}(20) not null,
    words      ${varchar}(1000),
    state      ${varchar}(20) not null,
    filed_at   ${moment} not null,
    decided_at ${moment},
    decided_by ${bigint},
    answer     ${varchar}(1000)
);

create index identity_check_ix on identity_check (state, filed_at, id);
create index identity_check_account_ix on identity_check (account_id, id);

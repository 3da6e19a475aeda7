-- The second factor of an account: a secret shared with an app that shows codes, sealed. proposed: a new one whose first code has not been seen yet.
-- last_step: the 30-second step of the last code that counted; none counts twice.
create table second_factor (
    account_id ${bigint} not null primary key references account (id),
    revision   integer not null,
    sealed     ${varchar}(300),
    proposed   ${varchar}(300),
    last_step  ${bigint} not null,
    stands_since ${moment}
);

-- Codes on paper for the day the app is lost; each is good once, only its hash is kept.
create sequence recovery_code_seq start with 50 increment by 50;

create table recovery_code (
    id         ${bigint} not null primary key,
    account_id ${bigint} not null references account (id),
    hash       ${varchar}(64) not null,
    used_at    ${moment},
    constraint recovery_code_uk unique (account_id, hash)
);

-- Browsers that their owner made known: they need no code (skips_code) or only pass where strangers of the same network are slowed down. Never instead of the password.
create sequence remembered_device_seq start with 50 increment by 50;

create table remembered_device (
    id            ${bigint} not null primary key,
    revision      integer not null,
    account_id    ${bigint} not null references account (id),
    hash          ${varchar}(64) not null,
    skips_code    ${boolean} not null,
    device        ${varchar}(200),
    remembered_at ${moment} not null,
    used_at       ${moment} not null,
    good_until    ${moment} not null,
    ended_at      ${moment},
    constraint remembered_device_uk unique (hash)
);

create index remembered_device_account_ix on remembered_device (account_id, ended_at);

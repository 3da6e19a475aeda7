-- People who may sign in. Empty text is stored as null: Oracle makes no difference between the two.
create sequence account_seq start with 50 increment by 50;

create table account (
    id              ${bigint} not null primary key,
    revision        integer not null,
    kind            ${varchar}(20) not null,
    state           ${varchar}(20) not null,
    name            ${varchar}(200) not null,
    contact         ${varchar}(200),
    email           ${varchar}(200) not null,
    phone           ${varchar}(20),
    address         ${varchar}(400),
    identity_sealed ${varchar}(200),
    tax_number      ${varchar}(20),
    unit            ${varchar}(40),
    password_hash   ${varchar}(300) not null,
    opened_at       ${moment} not null,
    confirmed_at    ${moment},
    constraint account_email_uk unique (email)
);

create table account_role (
    account_id ${bigint} not null references account (id),
    role_name  ${varchar}(40) not null,
    constraint account_role_pk primary key (account_id, role_name)
);

-- Single-use links sent by mail; only the hash of the secret is kept.
create sequence mail_link_seq start with 50 increment by 50;

create table mail_link (
    id         ${bigint} not null primary key,
    account_id ${bigint} not null references account (id),
    purpose    ${varchar}(20) not null,
    hash       ${varchar}(64) not null,
    expires_at ${moment} not null,
    used_at    ${moment},
    constraint mail_link_uk unique (hash)
);

create index mail_link_account_ix on mail_link (account_id, purpose);

-- Agencies that process dossiers, and the Ministry Office.
create table unit (
    code ${varchar}(40) not null primary key,
    name ${varchar}(300) not null
);

-- Which account a national identity opens: one for each, on both sides.
create sequence national_link_seq start with 50 increment by 50;

create table national_link (
    id              ${bigint} not null primary key,
    account_id      ${bigint} not null references account (id),
    issuer          ${varchar}(300) not null,
    subject         ${varchar}(300) not null,
    name            ${varchar}(200) not null,
    identity_sealed ${varchar}(200) not null,
    birth_sealed    ${varchar}(200),
    linked_at       ${moment} not null,
    constraint national_link_account_uk unique (account_id),
    constraint national_link_subject_uk unique (issuer, subject)
);

-- Who came back from the provider and has not gone on yet: ten minutes, once; only the hash of the token is kept.
create sequence national_arrival_seq start with 50 increment by 50;

create table national_arrival (
    id              ${bigint} not null primary key,
    hash            ${varchar}(64) not null,
    issuer          ${varchar}(300) not null,
    subject         ${varchar}(300) not null,
    name            ${varchar}(200) not null,
    identity_sealed ${varchar}(200) not null,
    birth_sealed    ${varchar}(200),
    arrived_at      ${moment} not null,
    used_at         ${moment},
    constraint national_arrival_uk unique (hash)
);

create index national_arrival_when_ix on national_arrival (arrived_at);

-- A caller lets an operator look, once, for a quarter of an hour; the code is read from the person's own page. Each page that was opened is shown to the person.
create sequence support_consent_seq start with 50 increment by 50;

create table support_consent (
    id          ${bigint} not null primary key,
    revision    integer not null,
    account_id  ${bigint} not null references account (id),
    code_hash   ${varchar}(64) not null,
    given_at    ${moment} not null,
    ends_at     ${moment} not null,
    attempts    integer not null,
    operator_id ${bigint}
);

create index support_consent_account_ix on support_consent (account_id, id);

create sequence support_look_seq start with 50 increment by 50;

create table support_look (
    id          ${bigint} not null primary key,
    account_id  ${bigint} not null references account (id),
    operator_id ${bigint} not null,
    page        ${varchar}(20) not null,
    subject     ${varchar}(40),
    looked_at   ${moment} not null
);

create index support_look_ix on support_look (account_id, id);

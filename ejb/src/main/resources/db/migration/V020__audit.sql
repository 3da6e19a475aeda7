-- The ledger of acts: written once by the audit, never changed.
create sequence act_seq start with 50 increment by 50;

create table act (
    id          ${bigint} not null primary key,
    happened_at ${moment} not null,
    who         ${varchar}(60) not null,
    role_name   ${varchar}(40),
    deed        ${varchar}(120) not null,
    subject     ${varchar}(300),
    origin      ${varchar}(80) not null,
    outcome     ${varchar}(10) not null,
    reason      ${varchar}(120)
);

create index act_when_ix on act (happened_at, id);
create index act_who_ix on act (who, happened_at, id);

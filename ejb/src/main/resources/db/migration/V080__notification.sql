-- Mails to people: written with the fact they tell, sent after the commit. Facts that hold a secret are emptied once sent.
create sequence notice_seq start with 50 increment by 50;

create table notice (
    id          ${bigint} not null primary key,
    revision    integer not null,
    subject     ${varchar}(40) not null,
    account_id  ${bigint} not null,
    email       ${varchar}(200),
    facts       ${text} not null,
    state       ${varchar}(20) not null,
    written_at  ${moment} not null,
    next_at     ${moment} not null,
    attempts    integer not null,
    sent_at     ${moment},
    trouble     ${varchar}(200)
);

create index notice_due_ix on notice (state, next_at, id);
create index notice_account_ix on notice (account_id, id);

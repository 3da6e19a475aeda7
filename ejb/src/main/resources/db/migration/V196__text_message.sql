-- Short messages to phones: written in the transaction that takes a notice whose reader has no mail address, sent after it. Words that hold a secret are emptied once sent.
create sequence text_message_seq start with 50 increment by 50;

create table text_message (
    id         ${bigint} not null primary key,
    revision   integer not null,
    account_id ${bigint} not null,
    phone      ${varchar}(20) not null,
    words      ${varchar}(1000),
    secret     ${boolean} not null,
    state      ${varchar}(20) not null,
    written_at ${moment} not null,
    next_at    ${moment} not null,
    attempts   integer not null,
    sent_at    ${moment},
    centre_id  ${varchar}(70),
    receipt    ${varchar}(20),
    receipt_at ${moment},
    trouble    ${varchar}(200)
);

create index text_message_due_ix on text_message (state, next_at, id);
create index text_message_centre_ix on text_message (centre_id);

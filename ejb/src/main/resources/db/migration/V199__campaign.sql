-- The system asks people to look over their account. matters: names with a blank between. An answer stands once for each account; put_off_until is nothing once confirmed.
create sequence campaign_seq start with 50 increment by 50;

create table campaign (
    id        ${bigint} not null primary key,
    revision  integer not null,
    audience  ${varchar}(20),
    words_vi  ${varchar}(2000) not null,
    words_en  ${varchar}(2000) not null,
    matters   ${varchar}(100) not null,
    first_day date not null,
    last_day  date not null,
    opened_by ${bigint} not null,
    opened_at ${moment} not null,
    ended_at  ${moment}
);

create sequence campaign_answer_seq start with 50 increment by 50;

create table campaign_answer (
    id            ${bigint} not null primary key,
    revision      integer not null,
    campaign_id   ${bigint} not null references campaign (id),
    account_id    ${bigint} not null references account (id),
    confirmed_at  ${moment},
    put_off_until ${moment},
    constraint campaign_answer_uk unique (campaign_id, account_id)
);

-- who looked at a dossier: asked by its owner
create index act_subject_ix on act (subject, happened_at);

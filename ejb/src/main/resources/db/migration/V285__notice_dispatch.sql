-- A notice is what a person is told, and what the portal shows; each way it takes outside is a dispatch with a state of its own, written in the same transaction.
create sequence notice_dispatch_seq start with 50 increment by 50;

create table notice_dispatch (
    id         ${bigint} not null primary key,
    revision   integer not null,
    notice_id  ${bigint} not null references notice (id),
    account_id ${bigint} not null,
    channel    ${varchar}(10) not null,
    lane       ${varchar}(10) not null,
    state      ${varchar}(20) not null,
    written_at ${moment} not null,
    next_at    ${moment} not null,
    attempts   integer not null,
    sent_at    ${moment},
    settled_at ${moment},
    trouble    ${varchar}(200),
    constraint notice_dispatch_uk unique (notice_id, channel)
);

-- rows from before keep their notice's number, with a minus
insert into notice_dispatch (id, revision, notice_id, account_id, channel, lane, state, written_at, next_at, attempts, sent_at, settled_at, trouble)
select -id, 0, id, account_id, 'MAIL', 'SINGLE', case state when 'PENDING' then 'QUEUED' else state end, written_at, next_at, attempts, sent_at, sent_at, trouble from notice;

drop index notice_due_ix;
alter table notice drop column state;
alter table notice drop column next_at;
alter table notice drop column attempts;
alter table notice drop column sent_at;
alter table notice drop column trouble;
-- whether its reader finds it in the portal; what was written before is not brought up anew
alter table notice add listed ${boolean};
alter table notice add about ${varchar}(40);
alter table notice add seen_at ${moment};

create index notice_about_ix on notice (about, id);
create index notice_unseen_ix on notice (account_id, listed, seen_at, id);
create index notice_dispatch_due_ix on notice_dispatch (state, channel, lane, next_at, id);
create index notice_dispatch_state_ix on notice_dispatch (state, id);

-- What a person wants otherwise than the matrix has it.
create sequence notice_choice_seq start with 50 increment by 50;

create table notice_choice (
    id         ${bigint} not null primary key,
    revision   integer not null,
    account_id ${bigint} not null,
    matter     ${varchar}(20) not null,
    channel    ${varchar}(10) not null,
    wanted     ${boolean} not null,
    chosen_at  ${moment} not null,
    constraint notice_choice_uk unique (account_id, matter, channel)
);

-- By which dispatch a short message came to be: its receipt tells that dispatch's fate.
alter table text_message add dispatch_id ${bigint};

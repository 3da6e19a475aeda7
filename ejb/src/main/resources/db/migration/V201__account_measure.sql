-- What officials and operators did to an account, with its ground; told to its owner where it concerns them.
create sequence account_measure_seq start with 50 increment by 50;

create table account_measure (
    id         ${bigint} not null primary key,
    account_id ${bigint} not null references account (id),
    kind       ${varchar}(20) not null,
    ground     ${varchar}(500) not null,
    other_id   ${bigint},
    done_by    ${bigint} not null,
    done_at    ${moment} not null
);

create index account_measure_ix on account_measure (account_id, id);

-- Work that an official who left gave back to the unit, one piece a line.
create sequence handed_back_seq start with 50 increment by 50;

create table handed_back (
    id         ${bigint} not null primary key,
    account_id ${bigint} not null references account (id),
    kind       ${varchar}(40) not null,
    reference  ${varchar}(100) not null,
    title      ${varchar}(600) not null,
    handed_at  ${moment} not null
);

create index handed_back_ix on handed_back (account_id, id);

-- Once in a quarter each unit looks through the roles given in it. One row a unit and quarter: of two nodes one opens it, one closes it.
create sequence recertification_seq start with 50 increment by 50;

create table recertification (
    id          ${bigint} not null primary key,
    revision    integer not null,
    unit        ${varchar}(40) not null,
    quarter     ${varchar}(6) not null,
    opened_at   ${moment} not null,
    last_day    date not null,
    reminded_at ${moment},
    closed_at   ${moment},
    suspended   integer not null,
    constraint recertification_uk unique (unit, quarter)
);

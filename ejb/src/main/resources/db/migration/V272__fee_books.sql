-- What banks and the gateway say of a day, and which months are closed.
create sequence bank_line_seq start with 50 increment by 50;

create table bank_line (
    id          ${bigint} not null primary key,
    bank_number ${varchar}(80) not null,
    booked_on   date not null,
    amount      ${bigint} not null,
    words       ${varchar}(500) not null,
    outcome     ${varchar}(20) not null,
    bill_id     ${bigint},
    unit        ${varchar}(40) not null,
    taken_at    ${moment} not null,
    taken_by    ${bigint} not null,
    constraint bank_line_uk unique (bank_number)
);

create index bank_line_open_ix on bank_line (unit, outcome, id);

create table gateway_day (
    paid_on  date not null primary key,
    taken_at ${moment} not null,
    taken_by ${bigint} not null
);

create sequence gateway_record_seq start with 50 increment by 50;

create table gateway_record (
    id             ${bigint} not null primary key,
    paid_on        date not null,
    payment        ${varchar}(60) not null,
    gateway_number ${varchar}(60) not null,
    amount         ${bigint} not null
);

create index gateway_record_day_ix on gateway_record (paid_on, id);

create table fee_period (
    code      ${varchar}(60) not null primary key,
    unit      ${varchar}(40) not null,
    month_no  integer not null,
    closed_at ${moment} not null,
    closed_by ${bigint} not null
);

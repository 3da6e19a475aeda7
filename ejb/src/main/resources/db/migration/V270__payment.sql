-- Bills, payments, refunds. A bill knows the reference of what it is for (the number of a submission) and nothing else of it. Amounts: whole đồng.
create sequence fee_bill_seq start with 50 increment by 50;

create table fee_bill (
    id            ${bigint} not null primary key,
    revision      integer not null,
    reference     ${varchar}(60) not null,
    unit          ${varchar}(40) not null,
    payer_id      ${bigint} not null,
    payer_name    ${varchar}(300) not null,
    payer_folded  ${varchar}(300) not null,
    title         ${varchar}(500) not null,
    fee_kind      ${varchar}(40) not null,
    document_kind ${varchar}(20) not null,
    amount        ${bigint} not null,
    full_amount   ${bigint} not null,
    basis         ${varchar}(1000) not null,
    ground        ${varchar}(500),
    state         ${varchar}(20) not null,
    raised_at     ${moment} not null,
    due_at        ${moment} not null,
    settled_at    ${moment},
    settled_by    ${bigint},
    closed_words  ${varchar}(500),
    constraint fee_bill_uk unique (reference, fee_kind)
);

create index fee_bill_payer_ix on fee_bill (payer_id, id);
create index fee_bill_unit_ix on fee_bill (unit, id);
create index fee_bill_state_ix on fee_bill (unit, state, id);
create index fee_bill_name_ix on fee_bill (unit, payer_folded, id);

create sequence fee_payment_seq start with 50 increment by 50;

create table fee_payment (
    id             ${bigint} not null primary key,
    revision       integer not null,
    bill_id        ${bigint} not null references fee_bill (id),
    unit           ${varchar}(40) not null,
    channel        ${varchar}(20) not null,
    state          ${varchar}(20) not null,
    amount         ${bigint} not null,
    received       ${bigint} not null,
    refunded       ${bigint} not null,
    gateway_number ${varchar}(60),
    word           ${varchar}(20),
    surplus        ${boolean} not null,
    started_at     ${moment} not null,
    started_by     ${bigint} not null,
    ended_at       ${moment},
    paid_at        ${moment},
    booked_on      date,
    next_look_at   ${moment},
    looks          integer not null
);

create index fee_payment_bill_ix on fee_payment (bill_id, id);
create index fee_payment_look_ix on fee_payment (next_look_at, id);
create index fee_payment_hang_ix on fee_payment (unit, state, channel, id);
create index fee_payment_book_ix on fee_payment (booked_on, channel, id);

create sequence fee_refund_seq start with 50 increment by 50;

create table fee_refund (
    id           ${bigint} not null primary key,
    revision     integer not null,
    payment_id   ${bigint} not null references fee_payment (id),
    bill_id      ${bigint} not null references fee_bill (id),
    unit         ${varchar}(40) not null,
    channel      ${varchar}(20) not null,
    amount       ${bigint} not null,
    reason       ${varchar}(20) not null,
    words        ${varchar}(500),
    state        ${varchar}(20) not null,
    found_at     ${moment} not null,
    asked_by     ${bigint},
    confirmed_by ${bigint},
    confirmed_at ${moment},
    done_at      ${moment},
    booked_on    date,
    answer       ${varchar}(300)
);

create index fee_refund_bill_ix on fee_refund (bill_id, id);
create index fee_refund_unit_ix on fee_refund (unit, id);
create index fee_refund_state_ix on fee_refund (state, channel, id);
create index fee_refund_book_ix on fee_refund (booked_on, id);

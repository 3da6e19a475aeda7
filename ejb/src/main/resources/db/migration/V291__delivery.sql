-- How results reach applicants (article 12 of the circular). A delivery begins with the decision, where there is a document, and ends when the way it goes confirms it.
create sequence delivery_seq start with 50 increment by 50;

create table delivery (
    id                ${bigint} not null primary key,
    revision          integer not null,
    dossier_id        ${bigint} not null,
    submission_number ${varchar}(40) not null,
    dossier_code      ${varchar}(40) not null,
    applicant_id      ${bigint} not null,
    applicant_name    ${varchar}(300) not null,
    title             ${varchar}(1000) not null,
    unit              ${varchar}(40) not null,
    return_way        ${varchar}(10) not null,
    state             ${varchar}(20) not null,
    ready_at          ${moment} not null,
    returned_at       ${moment},
    visit_at          ${moment},
    remind_at         ${moment},
    reminders         integer not null,
    orders            integer not null,
    constraint delivery_dossier_uk unique (dossier_id)
);

create index delivery_lane_ix on delivery (unit, state, ready_at, id);
create index delivery_visit_ix on delivery (unit, visit_at, id);
create index delivery_remind_ix on delivery (remind_at, id);

-- A letter: the row is the outbox, written in the transaction that wants it sent; the service ends repeats by order_key. send_to: sealed, recipient, phone, address by lines.
create sequence postal_order_seq start with 50 increment by 50;

create table postal_order (
    id          ${bigint} not null primary key,
    revision    integer not null,
    delivery_id ${bigint} not null references delivery (id),
    order_key   ${varchar}(60) not null,
    send_to     ${varchar}(4000) not null,
    state       ${varchar}(20) not null,
    tracking    ${varchar}(40),
    fee         ${bigint} not null,
    attempts    integer not null,
    next_at     ${moment},
    trouble     ${varchar}(40),
    asked_at    ${moment} not null,
    settled_at  ${moment},
    constraint postal_order_key_uk unique (order_key)
);

create index postal_order_delivery_ix on postal_order (delivery_id, id);
create index postal_order_due_ix on postal_order (next_at, id);

create sequence postal_event_seq start with 50 increment by 50;

create table postal_event (
    id          ${bigint} not null primary key,
    order_id    ${bigint} not null references postal_order (id),
    event_key   ${varchar}(60) not null,
    code        ${varchar}(20) not null,
    happened_at ${moment} not null,
    place       ${varchar}(300) not null,
    constraint postal_event_uk unique (order_id, event_key)
);

-- Who took a result at the counter. identity_number: sealed.
create sequence counter_handover_seq start with 50 increment by 50;

create table counter_handover (
    id                 ${bigint} not null primary key,
    delivery_id        ${bigint} not null references delivery (id),
    receiver           ${varchar}(300) not null,
    by_attorney        ${boolean} not null,
    identity_number    ${varchar}(400) not null,
    attorney_paper_id  ${bigint},
    signature_paper_id ${bigint} not null,
    record_paper_id    ${bigint} not null,
    official_id        ${bigint} not null,
    official_name      ${varchar}(300) not null,
    handed_at          ${moment} not null,
    constraint counter_handover_uk unique (delivery_id)
);

-- Scans of powers of attorney that were taken in and not yet used.
create table attorney_scan (
    paper_id   ${bigint} not null primary key,
    dossier_id ${bigint} not null,
    kept_at    ${moment} not null
);

create index attorney_scan_dossier_ix on attorney_scan (dossier_id, paper_id);

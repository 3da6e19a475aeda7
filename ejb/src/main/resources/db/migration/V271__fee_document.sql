-- Receipts and invoices. A series counts without gaps: its row is locked by whoever takes a number, within the transaction that issues the document.
create table fee_series (
    code        ${varchar}(80) not null primary key,
    unit        ${varchar}(40) not null,
    kind        ${varchar}(20) not null,
    template    ${varchar}(20) not null,
    series      ${varchar}(20) not null,
    last_number integer not null
);

create sequence fee_document_seq start with 50 increment by 50;

create table fee_document (
    id           ${bigint} not null primary key,
    revision     integer not null,
    bill_id      ${bigint} not null references fee_bill (id),
    unit         ${varchar}(40) not null,
    kind         ${varchar}(20) not null,
    template     ${varchar}(20) not null,
    series       ${varchar}(20) not null,
    number_no    integer not null,
    payer_name   ${varchar}(300) not null,
    payer_folded ${varchar}(300) not null,
    title        ${varchar}(1000) not null,
    amount       ${bigint} not null,
    channel      ${varchar}(20) not null,
    state        ${varchar}(20) not null,
    lookup_code  ${varchar}(40) not null,
    issued_at    ${moment} not null,
    collector    ${varchar}(300) not null,
    replaces     ${varchar}(80),
    closed_at    ${moment},
    closed_by    ${varchar}(300),
    closed_words ${varchar}(500),
    content      ${text} not null,
    constraint fee_document_number_uk unique (unit, template, series, number_no),
    constraint fee_document_lookup_uk unique (lookup_code)
);

create index fee_document_bill_ix on fee_document (bill_id, id);
create index fee_document_unit_ix on fee_document (unit, id);
create index fee_document_name_ix on fee_document (unit, payer_folded, id);

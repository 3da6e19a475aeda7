-- Breaches of personal data: to be reported to the authority within 72 hours (Decree 13/2023/ND-CP, article 23). What is added later stands in lines of its own.
create sequence data_breach_seq start with 50 increment by 50;

create table data_breach (
    id            ${bigint} not null primary key,
    revision      integer not null,
    discovered_at ${moment} not null,
    nature        ${varchar}(1000) not null,
    data_kinds    ${varchar}(1000) not null,
    people        integer,
    consequences  ${varchar}(1000) not null,
    measures      ${varchar}(1000) not null,
    recorded_by   ${bigint} not null,
    recorded_at   ${moment} not null,
    warned_at     ${moment},
    reported_at   ${moment},
    reported_by   ${bigint},
    report_number ${varchar}(100),
    late_reason   ${varchar}(1000)
);

create index data_breach_open_ix on data_breach (reported_at, discovered_at);

create sequence data_breach_line_seq start with 50 increment by 50;

create table data_breach_line (
    id         ${bigint} not null primary key,
    breach_id  ${bigint} not null references data_breach (id),
    words      ${varchar}(1000) not null,
    written_by ${bigint} not null,
    written_at ${moment} not null
);

create index data_breach_line_ix on data_breach_line (breach_id, id);

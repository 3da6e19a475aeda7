-- The certificate with which an official signs for the agency, as their administrator registered it: one for each account, the last one. What it was before stands in account_measure.
create table official_certificate (
    account_id    ${bigint} not null primary key,
    revision      integer not null,
    subject       ${varchar}(500) not null,
    sha256        ${varchar}(64) not null,
    valid_until   ${moment} not null,
    registered_at ${moment} not null
);

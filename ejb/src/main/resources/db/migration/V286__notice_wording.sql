-- What is told in an agency's own words; the words that come with the portal stand in its files. Each saving is a row, the latest of a place counts; without words it
-- says that the portal's own hold again. unit '*': for all that have none of their own.
create sequence notice_wording_seq start with 50 increment by 50;

create table notice_wording (
    id       ${bigint} not null primary key,
    kind     ${varchar}(40) not null,
    channel  ${varchar}(10) not null,
    language ${varchar}(2) not null,
    unit     ${varchar}(40) not null,
    words    ${text},
    saved_at ${moment} not null,
    saved_by ${bigint} not null
);

create index notice_wording_ix on notice_wording (kind, channel, language, unit, id);

-- In which language a person is told.
create table notice_language (
    account_id ${bigint} not null primary key,
    revision   integer not null,
    language   ${varchar}(2) not null
);

-- The catalogue: an entry is what people search, a version is what a dossier is filed under and never changes.
create table catalogue_field (
    code     ${varchar}(40) not null primary key,
    name     ${varchar}(200) not null,
    name_en  ${varchar}(200) not null,
    icon     ${varchar}(40) not null,
    position integer not null
);

create table catalogue_entry (
    code            ${varchar}(40) not null primary key,
    revision        integer not null,
    national_code   ${varchar}(40),
    title           ${varchar}(1000) not null,
    folded_title    ${varchar}(1000) not null,
    folded          ${varchar}(4000) not null,
    field_code      ${varchar}(40) not null references catalogue_field (code),
    unit            ${varchar}(40) not null,
    service_level   integer not null,
    version_no      integer not null
);

create index catalogue_entry_field_ix on catalogue_entry (field_code, folded_title);
create index catalogue_entry_unit_ix on catalogue_entry (unit, folded_title);
create index catalogue_entry_title_ix on catalogue_entry (folded_title, code);

create sequence catalogue_version_seq start with 50 increment by 50;

create table catalogue_version (
    id             ${bigint} not null primary key,
    entry_code     ${varchar}(40) not null references catalogue_entry (code),
    version_no     integer not null,
    published_from ${moment} not null,
    fingerprint    ${varchar}(64) not null,
    definition     ${text} not null,
    constraint catalogue_version_uk unique (entry_code, version_no)
);

-- A paper is a name for a content; the content itself lies in the store under its hash, once, whoever brings it.
create sequence paper_seq start with 50 increment by 50;

create table paper (
    id         ${bigint} not null primary key,
    name       ${varchar}(255) not null,
    media_type ${varchar}(120) not null,
    byte_count ${bigint} not null,
    sha256     ${varchar}(64) not null,
    stored_at  ${moment} not null
);

create index paper_sha256_ix on paper (sha256);

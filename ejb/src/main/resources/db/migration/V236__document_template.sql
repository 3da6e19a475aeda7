-- Words of an agency for a kind of document. Edition 1 of each kind came with the system and is no row. draft_key: the unit and kind while it is a draft, so that there is
-- one at a time.
create sequence document_template_seq start with 50 increment by 50;

create table document_template (
    id           ${bigint} not null primary key,
    revision     integer not null,
    unit         ${varchar}(40) not null,
    kind         ${varchar}(30) not null,
    draft_key    ${varchar}(80),
    edition      integer,
    body         ${text} not null,
    valid_from   date not null,
    author_id    ${bigint} not null,
    author       ${varchar}(300) not null,
    written_at   ${moment} not null,
    remark       ${varchar}(1000),
    publisher    ${varchar}(300),
    published_at ${moment},
    constraint document_template_draft_uk unique (draft_key),
    constraint document_template_edition_uk unique (unit, kind, edition)
);

-- The number of the published calendar, and how far the clocks that run were counted anew by it: one row, whose lock lets one node at a time publish or count.
create table calendar_edition (
    id       integer not null primary key,
    edition  ${bigint} not null,
    swept_to ${bigint} not null
);

insert into calendar_edition (id, edition, swept_to) values (1, 1, 0);

-- Changes of the calendar: prepared by one, published by another, kept as its history. first_id and last_id bound the clocks there were, so that progress can be told.
create sequence calendar_change_seq start with 50 increment by 50;

create table calendar_change (
    id           ${bigint} not null primary key,
    revision     integer not null,
    state        ${varchar}(20) not null,
    author_id    ${bigint} not null,
    editor_id    ${bigint} not null,
    begun_at     ${moment} not null,
    edited_at    ${moment} not null,
    reason       ${varchar}(1000),
    publisher_id ${bigint},
    published_at ${moment},
    finished_at  ${moment},
    edition      ${bigint},
    first_id     ${bigint},
    last_id      ${bigint},
    swept_to     ${bigint},
    seen         ${bigint} not null,
    moved        ${bigint} not null,
    failed       ${bigint} not null
);

create index calendar_change_edition_ix on calendar_change (edition);
create index calendar_change_state_ix on calendar_change (state, id);

create sequence calendar_line_seq start with 50 increment by 50;

create table calendar_line (
    id           ${bigint} not null primary key,
    change_id    ${bigint} not null references calendar_change (id),
    mark         ${varchar}(20) not null,
    line_date    date not null,
    hours        ${varchar}(200),
    note         ${varchar}(300),
    certainty    ${varchar}(20) not null,
    former_mark  ${varchar}(20),
    former_hours ${varchar}(200),
    former_note  ${varchar}(300)
);

create index calendar_line_change_ix on calendar_line (change_id, line_date);

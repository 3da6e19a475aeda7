-- Work lists that officials keep: a filter under a name, with the columns they want to see; one of them may be the first they meet.
-- switched_columns: names of the columns that are shown or hidden otherwise than the page has them, with dots between.
create sequence saved_list_seq start with 50 increment by 50;

create table saved_list (
    id               ${bigint} not null primary key,
    revision         integer not null,
    official_id      ${bigint} not null,
    name             ${varchar}(60) not null,
    lane             ${varchar}(20) not null,
    due              ${varchar}(20) not null,
    holder           ${varchar}(20) not null,
    changed          ${boolean} not null,
    sought           ${varchar}(100),
    switched_columns ${varchar}(300),
    opens_first      ${boolean} not null,
    saved_at         ${moment} not null,
    constraint saved_list_uk unique (official_id, name)
);

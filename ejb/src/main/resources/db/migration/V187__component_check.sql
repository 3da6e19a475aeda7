-- What an official found of a component, once for each time it was handed in. round_number: counted from 1; papers: ids of the files looked at, with commas between,
-- so that another file in the same place is found to be unchecked.
create sequence component_check_seq start with 50 increment by 50;

create table component_check (
    id           ${bigint} not null primary key,
    revision     integer not null,
    dossier_id   ${bigint} not null,
    component    integer not null,
    round_number integer not null,
    answers      integer not null,
    papers       ${varchar}(2000),
    verdict      ${varchar}(20) not null,
    remark       ${varchar}(1000),
    checked_by   ${varchar}(300) not null,
    checked_at   ${moment} not null,
    constraint component_check_uk unique (dossier_id, component, round_number)
);

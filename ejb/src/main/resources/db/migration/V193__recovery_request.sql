-- Somebody who lost the second factor is let in again by two different operators: one asks, another approves or refuses.
create sequence recovery_request_seq start with 50 increment by 50;

create table recovery_request (
    id           ${bigint} not null primary key,
    revision     integer not null,
    account_id   ${bigint} not null references account (id),
    state        ${varchar}(20) not null,
    ground       ${varchar}(1000) not null,
    requested_by ${bigint} not null references account (id),
    requested_at ${moment} not null,
    decided_by   ${bigint},
    decided_at   ${moment},
    decision     ${varchar}(1000)
);

create index recovery_request_state_ix on recovery_request (state, id);

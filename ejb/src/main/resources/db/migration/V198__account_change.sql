-- What changed in an account, when and by whom; only ever added to. Values as they may be shown again: numbers with their last digits only.
create sequence account_change_seq start with 50 increment by 50;

create table account_change (
    id           ${bigint} not null primary key,
    account_id   ${bigint} not null references account (id),
    changed_at   ${moment} not null,
    changed_by   ${bigint} not null,
    matter       ${varchar}(30) not null,
    value_before ${varchar}(400),
    value_after  ${varchar}(400)
);

create index account_change_ix on account_change (account_id, id);

-- Where everything of an account went that was merged into another one of the same person.
create table merged_account (
    account_id ${bigint} not null primary key references account (id),
    into_id    ${bigint} not null references account (id),
    merged_at  ${moment} not null
);

-- Phones and addresses lie sealed like identity numbers (the key's id begins the text), and a phone is found by its keyed hash. What was clear is taken over as it
-- stands; the server seals it after its start, step by step.
alter table account add phone_sealed ${varchar}(200);
alter table account add phone_key ${varchar}(64);
alter table account add address_sealed ${varchar}(2500);
update account set phone_sealed = phone, address_sealed = address;
alter table account drop column phone;
alter table account drop column address;
create index account_phone_ix on account (phone_key);

-- How far everything sealed was looked through for an older key: one row, whose lock lets one node at a time do a batch.
create table sealing_pass (
    id               integer not null primary key,
    key_id           ${varchar}(20),
    table_name       ${varchar}(60),
    passed_to        ${bigint} not null,
    looked           ${bigint} not null,
    renewed          ${bigint} not null,
    renewed_in_round ${bigint} not null,
    begun_at         ${moment},
    ended_at         ${moment}
);

insert into sealing_pass (id, passed_to, looked, renewed, renewed_in_round) values (1, 0, 0, 0, 0);

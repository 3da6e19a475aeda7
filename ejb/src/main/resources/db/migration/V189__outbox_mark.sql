-- How far the way to a system has read the outbox. Written before a message leaves: what a database shows to others is not on its disk yet, but it is once a later
-- commit is. Without it a message could be with its system while a crash takes back the dossier's own step.
create table outbox_mark (
    system_code ${varchar}(20) not null primary key,
    read_up_to  ${bigint} not null,
    read_at     ${moment} not null
);

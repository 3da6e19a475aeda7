-- How an applicant wants the result; nothing: the usual way of the procedure. return_to: sealed, recipient, phone and address by lines, for the post alone.
alter table dossier add return_way ${varchar}(10);
alter table dossier add return_to ${varchar}(4000);
-- By which way it went, for the register book.
alter table register_entry add return_way ${varchar}(10);
update register_entry set return_way = 'ONLINE' where returned_at is not null;

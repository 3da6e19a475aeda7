-- Receipts and invoices bear a seal, put under them soon after they were issued. A supplement may price a dossier anew: what is owed more is a further bill.
alter table fee_document add sealed_at ${moment};
alter table fee_document add sealed_by ${varchar}(300);
create index fee_document_seal_ix on fee_document (sealed_at, id);

alter table fee_bill add round_no integer default 1 not null;
alter table fee_bill drop constraint fee_bill_uk;
alter table fee_bill add constraint fee_bill_round_uk unique (reference, fee_kind, round_no);

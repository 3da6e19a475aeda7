-- A re-issue or replacement that waits for the signature of whoever approved it: their account, and the line of the register (result_document, status PREPARED) that takes the
-- result's place once it is signed. state: ASKED, TO_SIGN, DONE, REJECTED; open_key stands while it is ASKED or TO_SIGN. Null where the agency's seal alone is put to results.
alter table result_change add approver_id ${bigint};
alter table result_change add prepared_id ${bigint};
alter table result_change add signed_at ${moment};

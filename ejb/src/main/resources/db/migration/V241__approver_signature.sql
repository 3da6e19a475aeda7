-- A decision that waits for its approver's own signature has its number already: who gave it and when, and the line of the register (result_document, status PREPARED) that
-- becomes IN_FORCE when it is signed, VOID when it is not. Null where the agency's seal alone is put to results. Found by dossier_id alone; lists of what waits are lists of tasks.
alter table decision_draft add numbered_by_id ${bigint};
alter table decision_draft add numbered_by ${varchar}(300);
alter table decision_draft add numbered_at ${moment};
alter table decision_draft add result_id ${bigint};
alter table decision_draft add signed_at ${moment};

-- The declaration of a dossier, signed as a document: it is a paper of its component, and keeps the fingerprint of the answers that were signed.
alter table dossier_paper add declared_sha256 ${varchar}(64);

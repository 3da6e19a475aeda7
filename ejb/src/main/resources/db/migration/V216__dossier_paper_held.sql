-- Which dossiers hold a paper: asked when the scanner speaks of it.
create index dossier_paper_paper_ix on dossier_paper (paper_id);

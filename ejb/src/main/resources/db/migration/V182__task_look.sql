-- Who opened which dossier, and what happened to it since. changed_at: null while nothing did; what happens sets it for everybody who looked, opening the dossier takes it
-- away. So the rows with a moment are what an official has not seen yet, and no others are ever read to find them.
create sequence task_look_seq start with 50 increment by 50;

create table task_look (
    id          ${bigint} not null primary key,
    official_id ${bigint} not null,
    dossier_id  ${bigint} not null,
    looked_at   ${moment} not null,
    changed_at  ${moment},
    happened    ${varchar}(30),
    constraint task_look_uk unique (official_id, dossier_id)
);

create index task_look_dossier_ix on task_look (dossier_id);
create index task_look_changed_ix on task_look (official_id, changed_at desc, dossier_id desc);

-- A name is sought in every lane of a unit.
drop index task_applicant_ix;
create index task_applicant_ix on task (unit, applicant_folded, id);

-- How long the last ones of a procedure took: read along the index, latest first, instead of sorting all that were ever decided.
drop index dossier_decided_ix;
create index dossier_decided_ix on dossier (procedure_code, decided_at desc);

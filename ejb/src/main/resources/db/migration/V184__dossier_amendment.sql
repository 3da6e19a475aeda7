-- Changes of the applicant's own accord. The round stands among those of dossier_supplement; 9999 while the amendment is a draft, of which there is one a dossier.
create sequence dossier_amendment_seq start with 50 increment by 50;

create table dossier_amendment (
    id           ${bigint} not null primary key,
    dossier_id   ${bigint} not null references dossier (id),
    round_number integer not null,
    begun_at     ${moment} not null,
    sent_at      ${moment},
    reason       ${varchar}(1000),
    changes      ${text} not null,
    former       ${text} not null,
    constraint dossier_amendment_uk unique (dossier_id, round_number)
);

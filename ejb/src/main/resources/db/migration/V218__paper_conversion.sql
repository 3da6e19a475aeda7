-- Paper made electronic at the agency (circular, article 7.3.e): the scan, from which original, by whom, when, on which device, and the sealed record of it. What is not
-- attested yet has no record.
create sequence paper_conversion_seq start with 50 increment by 50;

create table paper_conversion (
    id             ${bigint} not null primary key,
    revision       integer not null,
    dossier_id     ${bigint} not null,
    unit           ${varchar}(40) not null,
    component      integer not null,
    component_name ${varchar}(1000) not null,
    paper_id       ${bigint} not null,
    sha256         ${varchar}(64) not null,
    scanned_by     ${varchar}(300) not null,
    scanned_at     ${moment} not null,
    original       ${varchar}(20),
    reference      ${varchar}(300),
    pages          integer,
    device         ${varchar}(200),
    attested_by    ${varchar}(300),
    attested_at    ${moment},
    record_paper   ${bigint}
);

create index paper_conversion_dossier_ix on paper_conversion (dossier_id, id);

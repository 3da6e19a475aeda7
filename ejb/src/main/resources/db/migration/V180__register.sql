-- The register book of a unit: a line when a dossier is received, its serial within the year given once; what follows is added to the line as it happens.
-- book: the year in Asia/Ho_Chi_Minh. body: codes of whoever processes it, with commas between. due_at: as promised at reception; promised_at: later, with an apology.
create table register_entry (
    dossier_id      ${bigint} not null primary key,
    revision        integer not null,
    unit            ${varchar}(40) not null,
    book            integer not null,
    serial          integer not null,
    dossier_code    ${varchar}(40) not null,
    procedure_code  ${varchar}(40) not null,
    procedure_title ${varchar}(1000) not null,
    sets            integer not null,
    applicant_name  ${varchar}(300) not null,
    body            ${varchar}(200) not null,
    received_at     ${moment} not null,
    due_at          ${moment} not null,
    promised_at     ${moment},
    transferred_at  ${moment} not null,
    result_at       ${moment},
    returned_at     ${moment},
    outcome         ${varchar}(30),
    constraint register_serial_uk unique (unit, book, serial)
);

create index register_received_ix on register_entry (unit, received_at, dossier_id);

-- Dossiers that were received before there was a book.
insert into register_entry (dossier_id, revision, unit, book, serial, dossier_code, procedure_code, procedure_title, sets, applicant_name, body, received_at, due_at, transferred_at, result_at, returned_at, outcome)
select d.id, 1, d.unit, extract(year from d.received_at),
row_number() over (partition by d.unit, extract(year from d.received_at) order by d.received_at, d.id),
d.dossier_code, d.procedure_code, d.procedure_title, 1, d.applicant_name, d.unit, d.received_at, d.due_at, d.received_at, d.decided_at,
(select min(s.happened_at) from dossier_step s where s.dossier_id = d.id and s.status = 'RETURNED'),
(select min(o.status) from dossier_step o where o.dossier_id = d.id and o.status in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'CLOSED_UNANSWERED'))
from dossier d where d.received_at is not null and d.due_at is not null and d.dossier_code is not null;

-- Which notices a dossier's applicant is to have, and which were issued. ordinal: which request for supplement it tells of; 1 of all other forms. state: WAITING, SEALED.
-- next_try_at: null once it is sealed, so that the index holds what waits and nothing else.
create sequence issued_form_seq start with 50 increment by 50;

create table issued_form (
    id            ${bigint} not null primary key,
    revision      integer not null,
    dossier_id    ${bigint} not null,
    form          ${varchar}(20) not null,
    ordinal       integer not null,
    happened_at   ${moment} not null,
    state         ${varchar}(20) not null,
    attempts      integer not null,
    next_try_at   ${moment},
    paper_id      ${bigint},
    notice_number ${varchar}(80),
    notice_code   ${varchar}(20),
    constraint issued_form_uk unique (dossier_id, form, ordinal)
);

create index issued_form_due_ix on issued_form (next_try_at, id);

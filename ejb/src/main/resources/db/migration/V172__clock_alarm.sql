-- What is to happen when a moment comes: warnings, lateness, the end of an applicant's term. An alarm rings in one transaction with what it brings about; the unique key
-- says that nobody is told twice of one date. next_at: when to try, later than rings_at only after a failure.
create sequence clock_alarm_seq start with 50 increment by 50;

create table clock_alarm (
    id         ${bigint} not null primary key,
    dossier_id ${bigint} not null,
    matter     ${varchar}(10) not null,
    kind       ${varchar}(20) not null,
    about      ${moment} not null,
    rings_at   ${moment} not null,
    next_at    ${moment} not null,
    state      ${varchar}(20) not null,
    attempts   integer not null,
    rung_at    ${moment},
    constraint clock_alarm_uk unique (dossier_id, kind, about)
);

create index clock_alarm_due_ix on clock_alarm (state, next_at, id);

-- Requests to mend that were open before: each is looked at when its day is over. Their numbers are below those of the sequence.
insert into clock_alarm (id, dossier_id, matter, kind, about, rings_at, next_at, state, attempts)
select -s.id, s.dossier_id, 'ANSWER', 'ANSWER_OVER', s.answer_by, s.answer_by, s.answer_by, 'PENDING', 0
from dossier_supplement s inner join dossier d on d.id = s.dossier_id
where s.answered_at is null and d.status in ('SUPPLEMENT_AT_INTAKE', 'SUPPLEMENT_IN_PROCESS');

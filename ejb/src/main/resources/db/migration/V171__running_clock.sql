-- One row for each clock that runs or stands still, gone when it stops: what its ledger comes to by one edition of the calendar. Never the truth, always to be had again
-- from ledger and calendar. edition: the calendar by which the dates were counted; a row behind the published one is counted anew.
create table running_clock (
    dossier_id   ${bigint} not null primary key,
    revision     integer not null,
    edition      ${bigint} not null,
    started_at   ${moment} not null,
    legal_due_at ${moment},
    due_at       ${moment}
);

create index running_clock_due_ix on running_clock (due_at, dossier_id);
create index running_clock_edition_ix on running_clock (edition, dossier_id);

-- Dossiers that were under way before: edition 0 lets each be counted, and its alarms be set, soon after the start.
insert into running_clock (dossier_id, revision, edition, started_at, legal_due_at, due_at)
select d.id, 1, 0, d.received_at, d.due_at, d.due_at from dossier d
where d.status in ('IN_PROCESS', 'SUPPLEMENT_IN_PROCESS') and d.received_at is not null
and exists (select e.id from clock_event e where e.dossier_id = d.id);

-- A line of the ledger may tell of a date: what was due before, and the date promised with an apology or counted by a new calendar.
alter table clock_event add due_before ${moment};
alter table clock_event add due_after ${moment};

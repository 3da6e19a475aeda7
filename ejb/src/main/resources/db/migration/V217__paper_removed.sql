-- A paper that was taken away again before it was ever submitted: row and bytes go with the next sweep.
alter table paper add removed_at ${moment};

create index paper_removed_ix on paper (removed_at);

-- What the virus scanner said of a paper. Those that are here already were never scanned: they wait like new ones. scan_next_at: null once nothing is to be scanned.
alter table paper add scan_state ${varchar}(20) default 'WAITING' not null;
alter table paper add scan_finding ${varchar}(200);
alter table paper add scanned_at ${moment};
alter table paper add scan_tries integer default 0 not null;
alter table paper add scan_next_at ${moment};

update paper set scan_next_at = stored_at;

create index paper_scan_ix on paper (scan_next_at);
create index paper_scan_state_ix on paper (scan_state, id);

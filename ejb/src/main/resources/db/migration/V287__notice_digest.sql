-- Of which days it was told what failed: one node does it.
create table notice_digest (
    failed_on date not null primary key,
    told_at   ${moment} not null
);

create index notice_dispatch_failed_ix on notice_dispatch (settled_at, state, id);

-- Browsers that show notices. endpoint: address at the browser's own push service; its hash makes it one row. p256dh and auth: the browser's keys, by which only it can read.
create sequence notice_push_seq start with 50 increment by 50;

create table notice_push (
    id            ${bigint} not null primary key,
    account_id    ${bigint} not null references account (id),
    endpoint      ${varchar}(1000) not null,
    endpoint_hash ${varchar}(64) not null,
    p256dh        ${varchar}(200) not null,
    auth          ${varchar}(60) not null,
    since_at      ${moment} not null,
    constraint notice_push_uk unique (endpoint_hash)
);

create index notice_push_account_ix on notice_push (account_id, id);

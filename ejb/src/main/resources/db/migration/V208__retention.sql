-- How long things are kept, why, and what happens then. A shorter term waits in next_* for a second operator. The nightly job leaves one row a kind in retention_run.
create table retention_rule (
    kind        ${varchar}(40) not null primary key,
    revision    integer not null,
    fate        ${varchar}(10) not null,
    days        integer not null,
    least_days  integer not null,
    ground      ${varchar}(500) not null,
    changed_by  ${bigint},
    changed_at  ${moment},
    next_days   integer,
    next_ground ${varchar}(500),
    next_by     ${bigint}
);

create sequence retention_run_seq start with 50 increment by 50;

create table retention_run (
    id         ${bigint} not null primary key,
    kind       ${varchar}(40) not null,
    begun_at   ${moment} not null,
    ended_at   ${moment} not null,
    ended_rows ${bigint} not null,
    trouble    ${varchar}(200)
);

create index retention_run_ended_ix on retention_run (ended_at);

alter table account add closed_at ${moment};
alter table account add faded_at ${moment};
update account set closed_at = confirmed_at where state = 'CANCELLED';

create index account_closed_ix on account (state, closed_at);
create index dossier_saved_ix on dossier (status, saved_at);
create index notice_written_ix on notice (written_at);
create index text_message_written_ix on text_message (written_at);
create index one_time_code_expires_ix on one_time_code (expires_at);
create index mail_link_expires_ix on mail_link (expires_at);
create index support_consent_ends_ix on support_consent (ends_at);
create index support_look_looked_ix on support_look (looked_at);

insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('SIGN_IN_TRIES', 1, 'DELETE', 1, 1, 'Chỉ cần trong lúc làm chậm người dò mật khẩu');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('SESSIONS', 1, 'DELETE', 90, 90, 'Chủ tài khoản xem lại phiên đăng nhập trong 90 ngày');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('DEVICES', 1, 'DELETE', 90, 1, 'Trình duyệt đã quen, tính từ ngày hết hiệu lực');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('CODES', 1, 'DELETE', 30, 1, 'Mã dùng một lần, giữ để trả lời khiếu nại');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('LINKS', 1, 'DELETE', 30, 1, 'Liên kết gửi qua thư, giữ để trả lời khiếu nại');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('CONSENTS', 1, 'DELETE', 730, 30, 'Chứng minh sự đồng ý của chủ thể dữ liệu: Nghị định 13/2023/NĐ-CP, Điều 11');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('LOOKS', 1, 'DELETE', 730, 30, 'Lịch sử truy cập dữ liệu cá nhân cho chủ thể xem: Nghị định 13/2023/NĐ-CP, Điều 9');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('REGISTRATIONS', 1, 'DELETE', 30, 2, 'Đăng ký không được xác nhận không còn mục đích xử lý: Nghị định 13/2023/NĐ-CP, Điều 3');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('CANCELLED', 1, 'MASK', 3650, 365, 'Tài khoản đã hủy, giữ tên viết tắt theo thời hạn lưu hồ sơ');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('NOTICES', 1, 'DELETE', 365, 30, 'Thư đã gửi, giữ để trả lời khiếu nại');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('TEXTS', 1, 'DELETE', 90, 7, 'Tin nhắn đã gửi, đối soát với nhà mạng');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('DRAFTS', 1, 'MASK', 730, 90, 'Hồ sơ nháp không ai sửa hoặc đã bỏ không còn mục đích xử lý');
insert into retention_rule (kind, revision, fate, days, least_days, ground) values ('RUNS', 1, 'DELETE', 730, 30, 'Báo cáo của chính việc này');

-- Roles of officials and operators, each for a unit and for a time; what was given and taken away stays readable. account_role keeps the audience alone.
-- granted_by and ground are null for what the first start gave. Days are those of Asia/Ho_Chi_Minh, both ends included.
create sequence role_grant_seq start with 1000050 increment by 50;

create table role_grant (
    id           ${bigint} not null primary key,
    revision     integer not null,
    account_id   ${bigint} not null references account (id),
    role_name    ${varchar}(40) not null,
    unit         ${varchar}(40),
    first_day    date not null,
    last_day     date,
    ground       ${varchar}(500),
    granted_by   ${bigint},
    granted_at   ${moment} not null,
    confirmed_by ${bigint},
    confirmed_at ${moment} not null,
    suspended_at ${moment},
    ended_by     ${bigint},
    ended_at     ${moment},
    end_ground   ${varchar}(500)
);

create index role_grant_account_ix on role_grant (account_id);
create index role_grant_unit_ix on role_grant (unit, role_name);

-- Officials and operators among a million applicants.
create index account_kind_ix on account (kind, email);

insert into role_grant (id, revision, account_id, role_name, unit, first_day, granted_at, confirmed_at)
    select row_number() over (order by r.account_id, r.role_name), 0, r.account_id, r.role_name, a.unit,
        cast(a.opened_at as date), a.opened_at, a.opened_at
    from account_role r join account a on a.id = r.account_id
    where r.role_name not in ('CITIZEN', 'OFFICIAL', 'OPERATOR');

delete from account_role where role_name not in ('CITIZEN', 'OFFICIAL', 'OPERATOR');

-- Which two roles (in the order of their names) one person must not hold at the same time, and why, in words for those who give roles.
create table role_conflict (
    id        ${bigint} not null primary key,
    one       ${varchar}(40) not null,
    other     ${varchar}(40) not null,
    reason_vi ${varchar}(300) not null,
    reason_en ${varchar}(300) not null,
    constraint role_conflict_uk unique (one, other)
);

insert into role_conflict (id, one, other, reason_vi, reason_en) values (1, 'APPROVER', 'CLERK',
    'Người ký quyết định không tự cấp số và đóng dấu cho quyết định của mình.', 'Whoever signs a decision does not number and seal it.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (2, 'APPROVER', 'HANDLER',
    'Người thụ lý dự thảo không tự phê duyệt dự thảo của mình.', 'Whoever drafts a decision does not approve it.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (3, 'APPROVER', 'INTAKE',
    'Người tiếp nhận hồ sơ không quyết định về hồ sơ đó.', 'Whoever receives a dossier does not decide on it.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (4, 'ACCOUNTANT', 'APPROVER',
    'Người thu tiền không quyết định về hồ sơ đã thu.', 'Whoever takes the money does not decide what it is paid for.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (5, 'ACCOUNTANT', 'INTAKE',
    'Người nhận hồ sơ và người thu, hoàn tiền phải là hai người.', 'Receiving dossiers and taking or refunding money are for two people.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (6, 'AGENCY_ADMIN', 'APPROVER',
    'Người trao quyền cho cán bộ không đồng thời là người phê duyệt.', 'Whoever gives roles to officials does not decide dossiers.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (7, 'CATALOGUE_EDITOR', 'CATALOGUE_PUBLISHER',
    'Người sửa danh mục thủ tục không tự công bố bản sửa của mình.', 'Whoever edits the catalogue does not publish the edition.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (8, 'ACCOUNT_ADMIN', 'AUDITOR',
    'Người quản lý tài khoản không kiểm tra nhật ký về chính việc của mình.', 'Whoever manages accounts does not audit their own acts.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (9, 'AUDITOR', 'CATALOGUE_EDITOR',
    'Người kiểm tra nhật ký không làm những việc được kiểm tra.', 'Whoever audits does not do what is audited.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (10, 'AUDITOR', 'CATALOGUE_PUBLISHER',
    'Người kiểm tra nhật ký không làm những việc được kiểm tra.', 'Whoever audits does not do what is audited.');
insert into role_conflict (id, one, other, reason_vi, reason_en) values (11, 'AUDITOR', 'SUPPORT',
    'Người kiểm tra nhật ký không làm những việc được kiểm tra.', 'Whoever audits does not do what is audited.');

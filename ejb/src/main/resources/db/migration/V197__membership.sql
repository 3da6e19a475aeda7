-- Who may act for an organisation. member_id is known once the invitation was accepted; rights: names with a blank between. Only the hash of the invitation's secret is kept.
create sequence membership_seq start with 50 increment by 50;

create table membership (
    id              ${bigint} not null primary key,
    revision        integer not null,
    organisation_id ${bigint} not null references account (id),
    member_id       ${bigint} references account (id),
    email           ${varchar}(200) not null,
    rights          ${varchar}(60) not null,
    state           ${varchar}(20) not null,
    token_hash      ${varchar}(64) not null,
    invited_at      ${moment} not null,
    expires_at      ${moment} not null,
    accepted_at     ${moment},
    ended_at        ${moment},
    constraint membership_token_uk unique (token_hash)
);

create index membership_member_ix on membership (member_id, state, organisation_id);
create index membership_organisation_ix on membership (organisation_id, id);

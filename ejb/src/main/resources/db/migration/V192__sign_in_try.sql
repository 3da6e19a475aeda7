-- Attempts to sign in, counted under an account, a network, both together, or a known browser. guess_key: the kind and a hash, so that nobody's words stand here.
create table sign_in_try (
    guess_key ${varchar}(80) not null primary key,
    tries     integer not null,
    last_at   ${moment} not null,
    next_at   ${moment} not null
);

create index sign_in_try_last_ix on sign_in_try (last_at);

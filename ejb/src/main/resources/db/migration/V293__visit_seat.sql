-- The places of a counter at each time: two who book at one instant cannot get the same.
create table visit_seat (
    seat_key    ${varchar}(80) not null primary key,
    unit        ${varchar}(40) not null,
    visit_at    ${moment} not null,
    seat        integer not null,
    delivery_id ${bigint} not null
);

create index visit_seat_time_ix on visit_seat (unit, visit_at, seat);
create unique index visit_seat_delivery_ix on visit_seat (delivery_id);

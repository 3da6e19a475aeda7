-- Who of a unit holds a role: asked whenever a head must be told.
create index account_unit_ix on account (unit, id);

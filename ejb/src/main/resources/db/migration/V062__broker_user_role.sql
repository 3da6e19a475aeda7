-- The server's realm makes the role from the name: a stored one could only disagree with it.
ALTER TABLE broker_user DROP COLUMN role;

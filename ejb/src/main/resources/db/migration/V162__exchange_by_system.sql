-- The operator looks at the messages of one system, newest first.
CREATE INDEX exchange_by_system ON exchange (system_code, id);

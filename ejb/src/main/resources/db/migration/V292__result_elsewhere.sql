-- Results of the National Single Window are returned there: their holder does not open them here.
alter table result_document add elsewhere ${boolean};

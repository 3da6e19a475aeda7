-- Number and words of a short message lie sealed until it was sent or given up, then they go. What was sent before this goes now; what waits is taken over as it stands
-- and sealed by the server after its start. (exchange.body and exchange.mended are sealed in their own columns, which are wide enough.)
alter table text_message add phone_sealed ${varchar}(200);
alter table text_message add words_sealed ${text};
update text_message set phone_sealed = phone, words_sealed = words where state = 'PENDING';
alter table text_message drop column phone;
alter table text_message drop column words;

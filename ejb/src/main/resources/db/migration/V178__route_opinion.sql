-- The step of the dossier's process for which the system is asked; null: the system decides, as it did before there were such steps.
alter table route add step_id ${varchar}(40);

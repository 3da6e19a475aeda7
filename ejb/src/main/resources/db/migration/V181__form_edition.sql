-- Which set of printed forms holds from which day on: Circular 01/2018/TT-VPCP from its date, Circular 03/2025/TT-VPCP from 15 September 2025.
create table form_edition (
    valid_from date not null primary key,
    forms      ${varchar}(20) not null
);

insert into form_edition (valid_from, forms) values (date '2018-11-23', 'OF_2018');
insert into form_edition (valid_from, forms) values (date '2025-09-15', 'OF_2025');

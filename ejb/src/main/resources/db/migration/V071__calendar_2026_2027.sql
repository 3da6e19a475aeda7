-- Public holidays under article 112 of the Labour Code and the swaps announced for officials. 2027 is expected:
-- Tết and the swaps are announced each year and must then be confirmed here by an update of the data, not of this file.
insert into calendar_hours (valid_from, hours) values (date '2000-01-01', '08:00-12:00,13:30-17:30');

insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-01-01', null, 'Tết Dương lịch', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-01-02', null, 'Nghỉ hoán đổi dịp Tết Dương lịch', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-01-10', '08:00-12:00,13:30-17:30', 'Làm bù cho ngày 02/01/2026', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-02-16', null, 'Tết Nguyên đán Bính Ngọ', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-02-17', null, 'Tết Nguyên đán Bính Ngọ', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-02-18', null, 'Tết Nguyên đán Bính Ngọ', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-02-19', null, 'Tết Nguyên đán Bính Ngọ', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-02-20', null, 'Tết Nguyên đán Bính Ngọ', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-04-26', null, 'Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-04-27', null, 'Nghỉ bù Giỗ Tổ Hùng Vương', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-04-30', null, 'Ngày Chiến thắng', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-05-01', null, 'Ngày Quốc tế lao động', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-08-22', '08:00-12:00,13:30-17:30', 'Làm bù cho ngày 31/08/2026', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-08-31', null, 'Nghỉ hoán đổi dịp Quốc khánh', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-09-01', null, 'Quốc khánh', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2026-09-02', null, 'Quốc khánh', 'ANNOUNCED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-01-01', null, 'Tết Dương lịch', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-02-05', null, 'Tết Nguyên đán Đinh Mùi (dự kiến, chờ công bố)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-02-08', null, 'Tết Nguyên đán Đinh Mùi (dự kiến, chờ công bố)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-02-09', null, 'Tết Nguyên đán Đinh Mùi (dự kiến, chờ công bố)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-02-10', null, 'Nghỉ bù Tết Nguyên đán Đinh Mùi (dự kiến, chờ công bố)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-02-11', null, 'Nghỉ bù Tết Nguyên đán Đinh Mùi (dự kiến, chờ công bố)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-04-16', null, 'Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-04-30', null, 'Ngày Chiến thắng', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-05-01', null, 'Ngày Quốc tế lao động', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-05-03', null, 'Nghỉ bù Ngày Quốc tế lao động (dự kiến)', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-09-02', null, 'Quốc khánh', 'EXPECTED');
insert into calendar_day (calendar_date, hours, note, certainty) values (date '2027-09-03', null, 'Quốc khánh (dự kiến, chờ công bố)', 'EXPECTED');

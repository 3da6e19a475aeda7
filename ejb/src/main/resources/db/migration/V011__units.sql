-- The agencies that the ministry's procedures name, and the Ministry Office (VPB).
insert into unit (code, name) values ('TNN', 'Cục Quản lý tài nguyên nước');
insert into unit (code, name) values ('DCKS', 'Tổng cục Địa chất và Khoáng sản Việt Nam');
insert into unit (code, name) values ('HDTL', 'Văn phòng Hội đồng đánh giá trữ lượng khoáng sản quốc gia');
insert into unit (code, name) values ('MT', 'Tổng cục Môi trường');
insert into unit (code, name) values ('KTTV', 'Tổng cục Khí tượng Thủy văn');
insert into unit (code, name) values ('BDKH', 'Cục Biến đổi khí hậu');
insert into unit (code, name) values ('DDBD', 'Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam');
insert into unit (code, name) values ('BHD', 'Tổng cục Biển và Hải đảo Việt Nam');
insert into unit (code, name) values ('VT', 'Cục Viễn thám quốc gia');
insert into unit (code, name) values ('DD', 'Tổng cục Quản lý đất đai');
insert into unit (code, name) values ('CNTT', 'Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường');
insert into unit (code, name) values ('VPB', 'Văn phòng Bộ');

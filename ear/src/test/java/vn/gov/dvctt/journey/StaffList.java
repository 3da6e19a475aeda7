package vn.gov.dvctt.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a unit's administrator fills it in: titles, then one person a row. */
final class StaffList {
    private static final List<String> TITLES = List.of(
            "Đơn vị",
            "Họ và tên",
            "Địa chỉ thư công vụ",
            "Số điện thoại",
            "Vai trò",
            "Từ ngày",
            "Đến hết ngày",
            "Căn cứ");

    private StaffList() {}

    static Path written(Path folder, String name, List<List<String>> people) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Journey", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            row(sheet, 0, TITLES);
            for (int at = 0; at < people.size(); at++) {
                row(sheet, at + 1, people.get(at));
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}

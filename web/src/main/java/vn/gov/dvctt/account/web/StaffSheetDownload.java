package vn.gov.dvctt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Sheet;

/** An empty list of new officials, with its titles. */
@WebServlet({"/official/account/staff.xlsx", "/admin/account/staff.xlsx"})
public class StaffSheetDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = language.getLocale();
        Attachment.headers(response, Sheet.Kind.XLSX.mediaType(), "danh-sach-can-bo.xlsx");
        try (var sheet =
                Sheet.of(Sheet.Kind.XLSX, Formats.text(locale, "staff_import.sheet"), response.getOutputStream())) {
            sheet.row(StaffSheet.COLUMNS.stream()
                    .map(column -> Formats.text(locale, "staff_column." + column))
                    .toList());
        }
    }
}

package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.processing.api.RegisterDesk;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Sheet;

/** The register book of a period: on paper, or as a table whose lines leave as they are read. */
@WebServlet({
    "/official/processing/register.pdf",
    "/official/processing/register.csv",
    "/official/processing/register.xlsx"
})
public class RegisterDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "serial",
            "book",
            "code",
            "procedure",
            "sets",
            "applicant",
            "body",
            "received",
            "due",
            "transferred",
            "result",
            "returned",
            "way",
            "note");

    @EJB
    private transient RegisterDesk desk;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var from = RegisterBookPage.day(request.getParameter("from"));
        var to = RegisterBookPage.day(request.getParameter("to"));
        if (from.isEmpty() || to.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            send(new RegisterPeriod(from.get(), to.get()), request.getServletPath(), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(RegisterPeriod period, String path, HttpServletResponse response) throws IOException {
        if (path.endsWith(".pdf")) {
            var paper = desk.print(period);
            Attachment.headers(response, "application/pdf", paper.name());
            response.getOutputStream().write(paper.content());
            return;
        }
        var kind = Sheet.Kind.of(path);
        var locale = language.getLocale();
        var name = "so-theo-doi-ho-so-" + period.from() + "-" + period.to() + "." + kind.extension();
        Attachment.headers(response, kind.mediaType(), name);
        try (var sheet = Sheet.of(
                kind, Formats.text(locale, "official_processing_register.title"), response.getOutputStream())) {
            sheet.row(COLUMNS.stream()
                    .map(column -> Formats.text(locale, "official_processing_register." + column))
                    .toList());
            desk.export(period, row -> sheet.row(cells(row, locale)));
        }
    }

    static List<Object> cells(RegisterRow row, Locale locale) {
        return Arrays.asList(
                row.serial(),
                row.book(),
                row.dossierCode(),
                row.procedureTitle() + " (" + row.procedureCode() + ")",
                row.sets(),
                row.applicantName(),
                row.body(),
                Formats.moment(row.receivedAt()),
                Formats.moment(row.dueAt()),
                Formats.moment(row.transferredAt()),
                Formats.moment(row.resultAt()),
                Formats.moment(row.returnedAt()),
                row.returnWay() == null ? "" : Formats.label(locale, row.returnWay()),
                RegisterBookPage.note(row, locale));
    }
}

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.TaskExport;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Sheet;

/** The work list as it is filtered, to be taken away; lines leave as they are read. */
@WebServlet({"/official/processing/list.csv", "/official/processing/list.xlsx"})
public class TaskListDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number", "submissionNumber", "procedure", "applicant", "lane", "outcome", "holder", "opened", "due");

    @EJB
    private transient TaskExport desk;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = Sheet.Kind.of(request.getServletPath());
        var locale = language.getLocale();
        Attachment.headers(response, kind.mediaType(), "ho-so-" + LocalDate.now(Formats.ZONE) + "." + kind.extension());
        try (var sheet =
                Sheet.of(kind, Formats.text(locale, "official_processing_export.list"), response.getOutputStream())) {
            sheet.row(COLUMNS.stream()
                    .map(column -> Formats.text(locale, "official_processing_export.list." + column))
                    .toList());
            desk.export(TaskAddress.read(request::getParameter), row -> sheet.row(cells(row, locale)));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static List<String> cells(TaskRow row, Locale locale) {
        return Stream.of(
                        row.dossierCode(),
                        row.submissionNumber(),
                        row.procedureTitle(),
                        row.applicantName(),
                        Formats.label(locale, row.lane()),
                        row.outcome() == null ? "" : Formats.label(locale, row.outcome()),
                        row.assigneeName(),
                        Formats.moment(row.openedAt()),
                        Formats.moment(row.dueAt()))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }
}

package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.processing.api.CalendarReading;
import vn.gov.dvctt.shared.Refusal;

/** The calendar of a year as a sheet to keep, to change, and to bring back. */
@WebServlet("/admin/processing/calendar.csv")
public class CalendarDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient CalendarReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = String.valueOf(request.getParameter("year"));
        var year = given.matches("\\d{4}") ? Integer.parseInt(given) : 0;
        try {
            var sheet = reading.sheet(year);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"calendar-" + year + ".csv\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Language;

/** Papers and questions of a draft as a workbook, to be filled in and taken in again. */
@WebServlet("/admin/procedure/workbook.xlsx")
public class DesignBookDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Jsonb JSON = JsonbBuilder.create();

    /** The part as it is kept: groups of questions are single ones there. */
    public record FormPart(FormDefinition form) {}

    @Inject
    private transient Language language;

    @EJB
    private transient ProcedureDrafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = String.valueOf(request.getParameter("id"));
        try {
            if (!id.matches("\\d{1,18}")) {
                throw new Refusal("design.notFound");
            }
            var whole = new ByteArrayOutputStream();
            var draft = Long.parseLong(id);
            var form = JSON.fromJson(drafts.part(draft, DraftPart.FORM).content(), FormPart.class);
            var papers = drafts.draft(draft).content().version().components().stream()
                    .filter(component -> !component.isQuestion())
                    .toList();
            DesignBookWriter.write(papers, form.form(), language.getLocale(), whole);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"thu-tuc.xlsx\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(whole.toByteArray());
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

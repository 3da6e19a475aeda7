package vn.gov.dvctt.procedure.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** The published schema of procedures, at an address that stays. */
@WebServlet("/public/procedure/procedure.schema.json")
public class SchemaDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try (var schema = SchemaDownload.class.getResourceAsStream(FormatPage.SCHEMA)) {
            schema.transferTo(response.getOutputStream());
        }
    }
}

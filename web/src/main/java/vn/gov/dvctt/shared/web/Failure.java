package vn.gov.dvctt.shared.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.gov.dvctt.shared.web.rest.Problems;

/**
 * The last resort must not need what has just failed: for people a plain file in both languages, without any technical detail; for programs the same as problem
 * JSON. Also says what the container refused before any page or resource was asked.
 */
@WebServlet("/failure")
public class Failure extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Jsonb json = JsonbBuilder.create();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (asked.startsWith(request.getContextPath() + "/api/")) {
            tellProgram(request, response);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        try (var page = getServletContext().getResourceAsStream("/WEB-INF/errors/failure.html")) {
            page.transferTo(response.getOutputStream());
        }
    }

    private void tellProgram(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // without the header the container would name the machine's own language
        var accepted = request.getHeader("Accept-Language") == null
                ? List.<Locale>of()
                : Collections.list(request.getLocales());
        var language = Problems.language(accepted);
        response.setContentType(Problems.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.getLanguage());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.toJson(Problems.of(language, response.getStatus())));
    }
}

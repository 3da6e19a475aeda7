package vn.gov.dvctt.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The last resort must not need what has just failed: a plain file in both languages, without any technical detail. */
@WebServlet("/failure")
public class Failure extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        try (var page = getServletContext().getResourceAsStream("/WEB-INF/errors/failure.html")) {
            page.transferTo(response.getOutputStream());
        }
    }
}

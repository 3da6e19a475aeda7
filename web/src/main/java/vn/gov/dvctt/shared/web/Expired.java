package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The way back from the page that says a view has expired; only ever to a page of this portal. */
@Named
@RequestScoped
public class Expired {
    @Inject
    private HttpServletRequest request;

    public String getBack() {
        var back = request.getParameter("back");
        var ours = back != null
                && back.matches(
                        "/(citizen|official|admin|own|public)/[A-Za-z0-9_./-]+\\.xhtml(\\?[^\"<>\\\\\\p{Cntrl}]*)?");
        return ours ? back : "/";
    }
}

package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.account.api.SignInOutcome;

/** The second step of a sign-in: a code of the app, or a recovery code. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private SecondStep second;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String entered;
    private boolean remember;
    private String to;
    private boolean onPaper;

    @PostConstruct
    void fromAddress() {
        to = parameters.get("to");
        onPaper = "paper".equals(parameters.get("by")) || "true".equals(parameters.get("f:paper"));
    }

    public void load() throws IOException {
        second.firstStepFirst(to);
    }

    public void signIn() throws IOException {
        var welcome = second.take(entered, remember, to);
        if (welcome.isPresent()) {
            second.goTo(LocalPath.of(to).map(LocalPath::text).orElse(start(welcome.get())));
        }
    }

    static String start(SignInOutcome welcome) {
        return Start.of(welcome.standing().orElseThrow().roles());
    }

    /** The same page for the other kind of code. */
    public String getOtherWay() {
        var page = LocalPath.through("/public/account/code.xhtml", to);
        return onPaper ? page : page + (page.contains("?") ? "&by=paper" : "?by=paper");
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean onPaper) {
        this.onPaper = onPaper;
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}

package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.EarlierPaper;
import vn.gov.dvctt.dossier.api.ReusePaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** "Giấy tờ của tôi": what I have handed in; and, asked from a page that needs a paper, one of them for it. */
@Named
@RequestScoped
public class EarlierPage {
    /** Pages that ask, with the name of their own parameter. */
    private static final Map<String, String> ASKERS =
            Map.of("declare", "procedure", "papers", "procedure", "supplement", "number", "amendment", "number");

    @EJB
    private DossierPapers papers;

    @Inject
    private Notices notices;

    private Page<EarlierPaper> page;
    private ComponentView component;

    @PostConstruct
    void open() {
        page = papers.earlier(getAfter());
        if (isAsked()) {
            component = papers.place(dossier(), place());
        }
    }

    public boolean isAsked() {
        return ASKERS.containsKey(getFrom()) && DraftPage.parameter("dossier").matches("\\d{1,18}");
    }

    /** What the paper is wanted for. */
    public ComponentView getComponent() {
        return component;
    }

    public List<EarlierPaper> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.next().isEmpty() ? "" : getAddress() + "&after=" + page.next();
    }

    /** Why a paper cannot be used for what is wanted; empty: it can. */
    public String unfit(PaperView paper) {
        if (!paper.scan().isReadable()) {
            return Formats.text("citizen_dossier_earlier.notClean");
        }
        var name = paper.name().toLowerCase();
        if (component.extensions().stream().noneMatch(ending -> name.endsWith("." + ending))) {
            return Formats.text("citizen_dossier_earlier.wrongKind");
        }
        return paper.bytes() > component.maxBytes()
                ? Formats.text("citizen_dossier_earlier.tooLarge", Formats.size(component.maxBytes()))
                : "";
    }

    public String use(long paperId) {
        var taken = papers.reuse(new ReusePaper(dossier(), place(), paperId));
        notices.sayNext("citizen_dossier_earlier.taken", taken.name());
        return back() + (back().contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** The page that asked. */
    public String getBack() {
        return isAsked() ? back() : "/citizen/dossier/list.xhtml";
    }

    public String getBackText() {
        return Formats.text(isAsked() ? "citizen_dossier_" + getFrom() + ".title" : "citizen_dossier_list.title");
    }

    private String back() {
        return "/citizen/dossier/" + getFrom() + ".xhtml?" + ASKERS.get(getFrom()) + "=" + getKey();
    }

    private String getAddress() {
        return "?from=" + getFrom() + "&key=" + getKey() + "&dossier=" + dossier() + "&component=" + place();
    }

    // carried by the form

    public String getFrom() {
        return ASKERS.containsKey(DraftPage.parameter("from")) ? DraftPage.parameter("from") : "";
    }

    /** A code of a procedure or a number of a submission: nothing else leads on. */
    public String getKey() {
        var key = DraftPage.parameter("key");
        return key.matches("[A-Za-z0-9.-]{1,40}") ? key : "";
    }

    public long getDossier() {
        return dossier();
    }

    public int getPlace() {
        return place();
    }

    public String getAfter() {
        return DraftPage.parameter("after");
    }

    private static long dossier() {
        var given = DraftPage.parameter("dossier");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    private static int place() {
        var given = DraftPage.parameter("component");
        return given.matches("\\d{1,4}") ? Integer.parseInt(given) : 0;
    }
}

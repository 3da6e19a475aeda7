package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DeclarationView;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DraftView;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** What is going to be signed, before the browser goes to the service; also where it comes back to when nothing came of it. */
@Named
@RequestScoped
public class SignPage {
    @EJB
    private DossierDesk desk;

    @EJB
    private SigningDesk signing;

    @Inject
    private Notices notices;

    private DraftView draft;
    private PaperView paper;
    private DeclarationView declaration;

    public void load() {
        draft = desk.draft(number("draft"));
        declaration = signing.declaration(draft.dossierId()).orElse(null);
        if (number("paper") == 0 && declaration == null) {
            throw new Refusal("dossier.notFound");
        }
        if (number("paper") != 0) {
            paper = draft.papers().stream()
                    .map(ComponentPaper::paper)
                    .filter(each -> each.id() == number("paper"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("dossier.notFound"));
        }
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SigningErrand.WAY.of(request).tell(notices);
    }

    public DraftView getDraft() {
        return draft;
    }

    /** Null: the declaration is signed. */
    public PaperView getPaper() {
        return paper;
    }

    public DeclarationView getDeclaration() {
        return declaration;
    }

    /** It stands on the last page of filing; other papers on the one before. */
    public boolean isOfDeclaration() {
        return paper == null || declaration != null && paper.equals(declaration.paper());
    }

    public boolean isOffered() {
        return signing.isOffered();
    }

    public String getLink() {
        return "/citizen/dossier/signing?draft=" + draft.dossierId() + (paper == null ? "" : "&paper=" + paper.id());
    }

    public String getDocumentLink() {
        return paper == null
                ? "/citizen/dossier/declaration?draft=" + draft.dossierId()
                : "/citizen/dossier/paper?dossier=" + draft.dossierId() + "&paper=" + paper.id();
    }

    public String getBack() {
        var page = isOfDeclaration() ? "check" : "papers";
        return "/citizen/dossier/" + page + ".xhtml?procedure="
                + draft.procedure().code();
    }

    private static long number(String name) {
        var given = DraftPage.parameter(name);
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }
}

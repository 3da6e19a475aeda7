package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.shared.web.Formats;

/** Filing, done: the number, the slip to keep, and what happens next. */
@Named
@RequestScoped
public class SentPage {
    @EJB
    private DossierDesk desk;

    private DossierView view;

    public void load() {
        view = desk.dossier(DraftPage.parameter("number"));
    }

    public DossierView getView() {
        return view;
    }

    public List<String> getSteps() {
        return Stream.of("declare", "papers", "check", "sent")
                .map(step -> Formats.text("filing.step." + step))
                .toList();
    }
}

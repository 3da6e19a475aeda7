package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.processing.api.OwnConversions;

/** What the agency made electronic of the papers of a dossier of one's own. */
@Named
@RequestScoped
public class OwnConversionsPage {
    @EJB
    private OwnConversions own;

    private List<ConversionView> conversions;

    public List<ConversionView> of(String submissionNumber) {
        if (conversions == null) {
            conversions = own.of(submissionNumber);
        }
        return conversions;
    }
}

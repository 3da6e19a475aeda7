package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.gov.dvctt.account.api.ActingFor;
import vn.gov.dvctt.account.api.MembershipDesk;
import vn.gov.dvctt.account.api.MembershipView;

/** For whom one acts, and for whom one could, as the frame of a page shows it. */
@Named
@RequestScoped
public class Acting {
    @EJB
    private MembershipDesk desk;

    @Inject
    private HttpServletRequest request;

    private List<MembershipView> choices;

    /** Empty where one acts for oneself. */
    public String getName() {
        var name = request.getAttribute(ActingSwitch.NAME);
        return name == null ? "" : name.toString();
    }

    public List<MembershipView> getChoices() {
        if (choices == null) {
            var chosen = ActingFor.current().orElse(0);
            choices = desk.mine().stream()
                    .filter(each -> each.organisationId() != chosen)
                    .toList();
        }
        return choices;
    }
}

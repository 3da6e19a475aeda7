package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.ConsentDesk;
import vn.gov.dvctt.account.api.ConsentView;
import vn.gov.dvctt.shared.web.Notices;

/** Letting an operator look while one talks to them, and seeing who looked. The code is on this one page, never in an address or a session. */
@Named
@RequestScoped
public class ConsentPage {
    @EJB
    private ConsentDesk desk;

    @Inject
    private Notices notices;

    private ConsentView view;
    private String code = "";

    @PostConstruct
    void open() {
        view = desk.mine();
    }

    public void give() {
        var given = desk.give();
        code = given.substring(0, 4) + " " + given.substring(4);
        view = desk.mine();
    }

    public String end() {
        desk.end();
        notices.sayNext("citizen_account_support.ended");
        return "/citizen/account/support.xhtml?faces-redirect=true";
    }

    public ConsentView getView() {
        return view;
    }

    /** Empty unless it was given just now. */
    public String getCode() {
        return code;
    }
}

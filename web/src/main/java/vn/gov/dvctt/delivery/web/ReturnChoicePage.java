package vn.gov.dvctt.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.dossier.api.ChooseReturn;
import vn.gov.dvctt.dossier.api.ReturnChoice;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.web.Notices;

/** How I want the result of a draft or of a dossier that is not decided. */
@Named
@RequestScoped
public class ReturnChoicePage {
    private static final Map<String, String> PLACES = Map.of(
            "dossier.returnRecipient", "f:recipient",
            "dossier.returnPhone", "f:phone",
            "dossier.returnAddress", "f:address");

    @EJB
    private ReturnChoiceDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ReturnChoice choice;
    private String way;
    private String recipient;
    private String phone;
    private String address;

    @PostConstruct
    void open() {
        choice = desk.choice(Fields.id(parameters.get("dossier")));
        way = choice.to().way().name();
        recipient = choice.to().recipient();
        phone = choice.to().phone();
        address = choice.to().address();
    }

    public void load() {
        choice.ways().size();
    }

    public String save() {
        var to = new ReturnTo(ReturnWay.valueOf(way), recipient, phone, address);
        var did = new Fields(notices, PLACES).did(() -> desk.choose(new ChooseReturn(choice.dossierId(), to)));
        if (!did) {
            return null;
        }
        notices.sayNext("citizen_delivery_choose.saved");
        return getBack().replaceFirst("\\?", "?faces-redirect=true&");
    }

    public String getBack() {
        if (!choice.submissionNumber().isEmpty()) {
            return "/citizen/dossier/view.xhtml?number=" + choice.submissionNumber();
        }
        var code = parameters.getOrDefault("procedure", "");
        return code.matches("[\\w.\\-]{1,40}")
                ? "/citizen/dossier/check.xhtml?procedure=" + code
                : "/citizen/dossier/list.xhtml?drafts=1";
    }

    public String getProcedure() {
        var code = parameters.getOrDefault("procedure", "");
        return code.matches("[\\w.\\-]{1,40}") ? code : "";
    }

    public ReturnChoice getChoice() {
        return choice;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

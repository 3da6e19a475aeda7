package vn.gov.dvctt.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** One result on its way out, on the desk of whoever returns results. */
@Named
@RequestScoped
public class DeliveryPage {
    private static final Map<String, String> PLACES = Map.of(
            "dossier.returnRecipient", "f:recipient",
            "dossier.returnPhone", "f:phone",
            "dossier.returnAddress", "f:address");

    @EJB
    private DeliveryDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DeliveryView view;
    private String recipient = "";
    private String phone = "";
    private String address = "";

    @PostConstruct
    void open() {
        view = desk.delivery(Fields.id(parameters.get("dossier"))).orElseThrow(() -> new Refusal("delivery.notFound"));
        if (view.parcel() != null) {
            var to = view.parcel().to();
            recipient = to.recipient();
            phone = to.phone();
            address = to.address();
        }
    }

    public void load() {
        view.parcels().size();
    }

    public String enquire() {
        var did = new Fields(notices, Map.of("delivery.postSilent", "e:enquire"))
                .did(() -> desk.enquire(view.dossierId()));
        return did ? done("official_delivery_view.enquired") : null;
    }

    public String sendAgain() {
        var to = new ReturnTo(ReturnWay.POST, recipient, phone, address);
        var did = new Fields(notices, PLACES).did(() -> desk.sendAgain(view.dossierId(), to));
        return did ? done("official_delivery_view.again") : null;
    }

    public String keep() {
        desk.keepAtCounter(view.dossierId());
        return done("official_delivery_view.kept");
    }

    private String done(String key) {
        notices.sayNext(key);
        return "/official/delivery/view.xhtml?faces-redirect=true&dossier=" + view.dossierId();
    }

    /** The post brought it back, or never took it: somebody decides what next. */
    public boolean isStranded() {
        var refused = view.parcel() != null
                && view.state() == DeliveryState.ORDERED
                && (view.parcel().state() == ParcelState.REFUSED
                        || view.parcel().state() == ParcelState.PENDING);
        return view.state() == DeliveryState.CAME_BACK || refused;
    }

    public boolean isAtCounter() {
        return view.way() == ReturnWay.COUNTER && view.state() == DeliveryState.READY;
    }

    public DeliveryView getView() {
        return view;
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

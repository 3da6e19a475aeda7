package vn.gov.dvctt.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Base64;
import java.util.Map;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.delivery.api.KeepAttorney;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** At the counter: who came, by which paper, and the signature on the screen. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PICTURE = "data:image/png;base64,";
    private static final int LONGEST_PICTURE = 400_000;
    private static final Map<String, String> PLACES = Map.of(
            "delivery.receiver", "f:receiver",
            "delivery.identity", "f:identity",
            "delivery.identityDiffers", "f:identity",
            "delivery.attorneyMissing", "f:byAttorney",
            "delivery.signatureMissing", "f:signature");

    @EJB
    private DeliveryDesk deliveries;

    @EJB
    private HandoverDesk desk;

    @Inject
    private Notices notices;

    private long dossierId;
    private transient DeliveryView view;
    private boolean byAttorney;
    private String receiver = "";
    private String identity = "";
    private String signature = "";
    private long attorneyPaper;
    private String attorneyName = "";

    @PostConstruct
    void open() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        dossierId = Fields.id(outside.getRequestParameterMap().get("dossier"));
        receiver = getView().applicantName();
    }

    public void load() {
        getView();
    }

    public long getDossierId() {
        return dossierId;
    }

    public DeliveryView getView() {
        if (view == null) {
            view = deliveries.delivery(dossierId).orElseThrow(() -> new Refusal("delivery.notFound"));
        }
        return view;
    }

    public void take(Upload upload) {
        var paper = desk.keepAttorney(new KeepAttorney(dossierId, upload.name(), upload.content()));
        attorneyPaper = paper.id();
        attorneyName = paper.name();
        byAttorney = true;
    }

    public String handOver() {
        var said = new HandOverResult(dossierId, byAttorney, receiver, identity, attorneyPaper, drawn());
        if (!new Fields(notices, PLACES).did(() -> desk.handOver(said))) {
            return null;
        }
        notices.sayNext("official_delivery_handover.done");
        return "/official/delivery/view.xhtml?faces-redirect=true&dossier=" + dossierId;
    }

    /** What the screen gave; anything else than a picture is no signature. */
    private byte[] drawn() {
        try {
            return signature.startsWith(PICTURE) && signature.length() < LONGEST_PICTURE
                    ? Base64.getDecoder().decode(signature.substring(PICTURE.length()))
                    : new byte[0];
        } catch (IllegalArgumentException garbled) {
            return new byte[0]; // asked for again beside the place to sign
        }
    }

    public boolean isByAttorney() {
        return byAttorney;
    }

    public void setByAttorney(boolean byAttorney) {
        this.byAttorney = byAttorney;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getAttorneyName() {
        return attorneyName;
    }
}

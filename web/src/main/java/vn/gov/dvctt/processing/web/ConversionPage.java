package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.processing.api.AttestScan;
import vn.gov.dvctt.processing.api.ConversionDesk;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.OriginalKind;
import vn.gov.dvctt.processing.api.ScanOriginal;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Paper made electronic at the counter: the scan first, then what it is a scan of. */
@Named
@ViewScoped
public class ConversionPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Beside which input a refusal is said. */
    private static final Map<String, String> PLACES = Map.of(
            "processing.conversionOriginal", "f:original",
            "processing.conversionReference", "f:reference",
            "processing.conversionPages", "f:pages",
            "processing.conversionDevice", "f:device");

    @EJB
    private ConversionDesk desk;

    @EJB
    private TaskDesk tasks;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private OriginalKind original;
    private String reference = "";
    private int pages = 1;
    private String device = "";
    private transient DossierOnDesk work;
    private transient List<ConversionView> conversions;

    public void load() {
        var given = parameters.getOrDefault("id", "");
        id = given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
        getConversions();
    }

    public long getId() {
        return id;
    }

    public DossierOnDesk getWork() {
        if (work == null) {
            work = tasks.dossier(id);
        }
        return work;
    }

    public List<ConversionView> getConversions() {
        if (conversions == null) {
            conversions = desk.of(id);
        }
        return conversions;
    }

    public List<ComponentView> getComponents() {
        return getWork().procedure().everyComponentOf(getWork().dossier().caseName()).stream()
                .filter(component -> !component.eForm())
                .toList();
    }

    /** The scan that waits to be attested; null: none. */
    public ConversionView getWaiting() {
        return getConversions().stream()
                .filter(each -> !each.isAttested())
                .findFirst()
                .orElse(null);
    }

    public List<ConversionView> getAttested() {
        return getConversions().stream().filter(ConversionView::isAttested).toList();
    }

    public List<OriginalKind> getKinds() {
        return Arrays.asList(OriginalKind.values());
    }

    public void receive(Upload upload) {
        desk.scan(new ScanOriginal(id, Integer.parseInt(upload.target()), upload.name(), upload.content()));
        conversions = null;
    }

    public String attest() {
        try {
            desk.attest(new AttestScan(id, getWaiting().id(), original, reference, pages, device));
        } catch (Refusal refusal) {
            var beside = PLACES.get(refusal.key());
            if (beside == null) {
                throw refusal;
            }
            notices.fault(
                    beside, "refusal." + refusal.key(), refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("official_processing_conversion.done");
        return address();
    }

    public String drop() {
        desk.drop(id, getWaiting().id());
        return address();
    }

    private String address() {
        return "/official/processing/conversion.xhtml?id=" + id + "&faces-redirect=true";
    }

    public OriginalKind getOriginal() {
        return original;
    }

    public void setOriginal(OriginalKind original) {
        this.original = original;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getPages() {
        return pages;
    }

    public void setPages(int pages) {
        this.pages = pages;
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }
}

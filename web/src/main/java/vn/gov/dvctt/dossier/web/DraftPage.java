package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DraftView;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.FileLink;
import vn.gov.dvctt.shared.web.Formats;

/** What the pages of filing share: the caller's one draft for a procedure, found again by the code in the address, and the way from page to page. */
public abstract class DraftPage implements Serializable {
    /** A component to bring, with what was brought. {@code missing} once the applicant has asked to go on without it. */
    public record PaperLine(ComponentView component, List<PaperView> papers, boolean missing, String signatureFault) {
        /** Something hinders submission here. */
        public boolean isFaulty() {
            return missing || !signatureFault.isEmpty();
        }
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PAPER = "paper.";
    private static final String SIGNATURE = ":signature";
    private static final List<String> PAGES = List.of("declare", "papers", "check");

    @EJB
    private DossierDesk desk;

    private String procedureCode;
    private long dossierId;
    private transient DraftView draft;

    public void load() {
        open(desk.openDraft(parameter("procedure")));
    }

    /** A view that another press of the same button has just left has lost its page: it begins anew with the draft that its form names. */
    @PostConstruct
    void resume() {
        var named = parameter("draft");
        if (named.matches("\\d{1,18}")) {
            open(Long.parseLong(named));
        }
    }

    void open(long dossier) {
        dossierId = dossier;
        procedureCode = getDraft().procedure().code();
    }

    /** Carried by the form. */
    public long getDraftId() {
        return dossierId;
    }

    DossierDesk desk() {
        return desk;
    }

    long dossierId() {
        return dossierId;
    }

    /** It has changed: read it again when next asked for. */
    void forget() {
        draft = null;
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = desk.draft(dossierId);
        }
        return draft;
    }

    /** Names of the steps for the stepper. */
    public List<String> getSteps() {
        return Stream.of("declare", "papers", "check", "sent")
                .map(step -> Formats.text("filing.step." + step))
                .toList();
    }

    /** Where each step stands; the last one cannot be gone to. */
    public List<String> getLinks() {
        return Stream.concat(PAGES.stream().map(this::address), Stream.of("")).toList();
    }

    public String getDeclareLink() {
        return address("declare");
    }

    public String getPapersLink() {
        return address("papers");
    }

    public List<PaperLine> getLines() {
        return lines(Set.of());
    }

    List<PaperLine> lines(Set<String> missing) {
        var view = getDraft();
        return view.procedure().componentsOf(view.caseName()).stream()
                .filter(component -> !component.eForm() && !component.isQuestion())
                .map(component -> line(component, papersOf(view, component), missing))
                .toList();
    }

    /** The questions of the form that are answered by a file, those that are not asked now included. */
    List<PaperLine> questions(List<FieldFault> faults) {
        var view = getDraft();
        return view.procedure().components().stream()
                .filter(ComponentView::isQuestion)
                .map(component -> question(component, papersOf(view, component), faults))
                .toList();
    }

    /** A page outlives the file that comes: what was lacking before is not lacking any more. */
    private static PaperLine question(ComponentView component, List<PaperView> papers, List<FieldFault> faults) {
        var missing = papers.isEmpty() && faults.contains(new FieldFault(component.field(), "required"));
        return new PaperLine(component, papers, missing, papers.isEmpty() ? "" : signatureFault(component, faults));
    }

    private static String signatureFault(ComponentView question, List<FieldFault> faults) {
        return faults.stream()
                .filter(fault -> fault.path().equals(question.field()))
                .map(FieldFault::key)
                .filter(key -> key.startsWith("signature"))
                .findFirst()
                .orElse("");
    }

    /** What answers them, by the id of the question. */
    public Map<String, List<FileLink>> getFiles() {
        return FileLinks.of(
                getDraft().dossierId(), getDraft().procedure(), getDraft().papers());
    }

    private static PaperLine line(ComponentView component, List<PaperView> papers, Set<String> missing) {
        var path = PAPER + component.number();
        var signature = papers.isEmpty()
                ? ""
                : missing.stream()
                        .filter(fault -> fault.startsWith(path + SIGNATURE))
                        .map(fault -> fault.substring(path.length() + 1))
                        .findFirst()
                        .orElse("");
        return new PaperLine(component, papers, papers.isEmpty() && missing.contains(path), signature);
    }

    private static List<PaperView> papersOf(DraftView view, ComponentView component) {
        return view.papers().stream()
                .filter(given -> given.component() == component.number())
                .map(ComponentPaper::paper)
                .toList();
    }

    /** What hinders submission among the answers of the form. */
    List<FieldFault> formFaults() {
        return desk.check(dossierId).stream()
                .filter(fault -> !ofPapers(fault) && !ofDeclaration(fault))
                .toList();
    }

    /** What hinders submission among case and papers, by path; where it is a signature, with what is wrong with it after a colon. */
    Set<String> paperFaults() {
        return desk.check(dossierId).stream()
                .filter(DraftPage::ofPapers)
                .map(DraftPage::named)
                .collect(Collectors.toSet());
    }

    private static String named(FieldFault fault) {
        return fault.key().startsWith("signature") ? fault.path() + ":" + fault.key() : fault.path();
    }

    /** What is wrong with the signed declaration: a key under {@code signature.fault.}; empty: nothing. */
    String declarationFault() {
        return desk.check(dossierId).stream()
                .filter(DraftPage::ofDeclaration)
                .map(FieldFault::key)
                .findFirst()
                .orElse("");
    }

    private static boolean ofDeclaration(FieldFault fault) {
        return fault.path().equals("declaration");
    }

    private static boolean ofPapers(FieldFault fault) {
        return fault.path().equals("case") || fault.path().startsWith(PAPER);
    }

    String goTo(String page) {
        return address(page).replace("?", "?faces-redirect=true&");
    }

    private String address(String page) {
        return "/citizen/dossier/" + page + ".xhtml?procedure=" + procedureCode;
    }

    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}

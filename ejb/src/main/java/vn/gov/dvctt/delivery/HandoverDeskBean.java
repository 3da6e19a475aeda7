package vn.gov.dvctt.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.delivery.api.KeepAttorney;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.dossier.api.DossierFile;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Hands results over at the counter: who came, by which paper, and what they signed, in one transaction with the return. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.CLERK})
public class HandoverDeskBean implements HandoverDesk {
    private static final List<String> SCANS = List.of("pdf", "jpg", "jpeg", "png");
    private static final long LARGEST_SCAN = 10L * 1024 * 1024;

    @Inject
    private People people;

    @Inject
    private Deliveries deliveries;

    @Inject
    private HandoverRules rules;

    @Inject
    private HandoverPapers records;

    @Inject
    private Papers papers;

    @Inject
    private Bills bills;

    @Inject
    private DossierProgress progress;

    @Inject
    private HistoryWords words;

    @EJB
    private AttorneyScans scans;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaperView keepAttorney(KeepAttorney command) {
        scans.mayKeep(command.dossierId());
        var paper = papers.store(new StorePaper(command.name(), command.content(), SCANS, LARGEST_SCAN));
        scans.keep(command.dossierId(), paper.id());
        return paper;
    }

    @Override
    public void handOver(HandOverResult command) {
        var now = Instant.now();
        var official = people.me();
        var delivery = deliveries.held(ours(command.dossierId()).id());
        delivery.refuseUnlessAtCounter();
        if (bills.isOwed(delivery.submissionNumber())) {
            throw new Refusal("delivery.feeUnpaid");
        }
        rules.check(delivery, command);
        var handover = new CounterHandover(delivery, command, official, now);
        var signature = records.signature(command.signature());
        var record = records.record(delivery, command, handover.view());
        deliveries.add(handover.signed(signature.id(), record.id()));
        var said = words.handedOver(command.receiver().strip(), command.byAttorney());
        progress.returned(delivery.dossierId(), String.valueOf(official.id()), said, now);
    }

    @Override
    @Reading
    public DossierFile record(long dossierId) {
        return file(handover(dossierId).recordPaper());
    }

    @Override
    @Reading
    public DossierFile attorney(long dossierId) {
        return file(handover(dossierId).attorneyPaper().orElseThrow(HandoverDeskBean::notFound));
    }

    private CounterHandover handover(long dossierId) {
        return deliveries.handover(ours(dossierId)).orElseThrow(HandoverDeskBean::notFound);
    }

    private DossierFile file(long paperId) {
        var paper = papers.paper(paperId).orElseThrow(HandoverDeskBean::notFound);
        return new DossierFile(paper, papers.open(paperId));
    }

    private Delivery ours(long dossierId) {
        var unit = people.me().unit();
        return deliveries
                .ofDossier(dossierId)
                .filter(delivery -> delivery.unit().equals(unit))
                .orElseThrow(HandoverDeskBean::notFound);
    }

    private static Refusal notFound() {
        return new Refusal("processing.notFound");
    }
}

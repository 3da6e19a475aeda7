package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.AttestScan;
import vn.gov.dvctt.processing.api.ConversionDesk;
import vn.gov.dvctt.processing.api.ConversionView;
import vn.gov.dvctt.processing.api.ScanOriginal;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Paper made electronic at the counter. Under the lock of the dossier, by whoever may meet its applicant there. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER})
public class ConversionDeskBean implements ConversionDesk {
    @Inject
    private People people;

    @Inject
    private StepActs acts;

    @Inject
    private Tasks tasks;

    @Inject
    private DossierReading dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Procedures procedures;

    @Inject
    private Papers papers;

    @Inject
    private PaperConversions conversions;

    @Inject
    private ConversionRecord records;

    @Inject
    private HistoryWords sentences;

    @Override
    @Reading
    @RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
    public List<ConversionView> of(long dossierId) {
        tasks.latest(people.me().unit(), dossierId).orElseThrow(StepActs::notFound);
        return conversions.views(conversions.of(dossierId));
    }

    @Override
    public long scan(ScanOriginal command) {
        return meet(command.dossierId(), hand -> {
            var component = component(command);
            var scan = papers.store(
                    new StorePaper(command.name(), command.content(), component.extensions(), component.maxBytes()));
            var conversion = new PaperConversion(hand, component.number(), component.name(), scan);
            conversions.add(conversion);
            return conversion.id();
        });
    }

    @Override
    public void attest(AttestScan command) {
        meet(command.dossierId(), hand -> {
            var conversion = conversions.conversion(command.dossierId(), command.conversionId());
            conversion.attest(command, hand.words(), hand.now());
            var view = conversions.views(List.of(conversion)).get(0);
            if (!view.scan().scan().isReadable()) {
                throw new Refusal("document.notScanned", view.scan().scan());
            }
            conversion.recorded(records.print(conversion, view, hand).id());
            progress.remark(
                    command.dossierId(),
                    sentences.converted(view.componentName(), view.reference()),
                    hand.who().by(),
                    hand.now());
            return conversion.id();
        });
    }

    @Override
    public void drop(long dossierId, long conversionId) {
        meet(dossierId, hand -> {
            var conversion = conversions.conversion(dossierId, conversionId);
            conversion.refuseIfAttested();
            conversions.remove(conversion);
            return conversionId;
        });
    }

    private ComponentView component(ScanOriginal command) {
        var dossier = dossiers.dossier(command.dossierId()).orElseThrow(StepActs::notFound);
        return procedures.version(dossier.procedureCode(), dossier.procedureVersion()).stream()
                .flatMap(version -> version.everyComponentOf(dossier.caseName()).stream())
                .filter(component -> component.number() == command.component() && !component.eForm())
                .findFirst()
                .orElseThrow(() -> new Refusal("processing.conversionComponent"));
    }

    private long meet(long dossierId, Function<Hand, Long> deed) {
        return acts.held(dossierId, hand -> {
            if (!Entrusted.mayMeet(hand.task(), hand.who())) {
                throw new Refusal("processing.notYourStep");
            }
            return deed.apply(hand);
        });
    }
}

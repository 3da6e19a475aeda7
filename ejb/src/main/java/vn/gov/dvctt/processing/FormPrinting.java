package vn.gov.dvctt.processing;

import jakarta.ejb.ConcurrentAccessException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.shared.Refusal;

/** The forms of a dossier: those for its applicant as they were sealed, those of the house drawn anew. Who may have them was asked before. */
@Dependent
class FormPrinting {
    private static final String BEING_SEALED = "processing.beingSealed";

    @Inject
    private FormMatters matters;

    @Inject
    private FormValues values;

    @Inject
    private IssuedForms issued;

    @EJB
    private FormSealing sealing;

    @Inject
    private Papers papers;

    List<FormRow> forms(DossierContent dossier) {
        var kept = issued.of(dossier.id());
        return matters.of(dossier).stream()
                .map(matter -> row(
                        dossier,
                        matter,
                        kept.stream().filter(form -> form.isOf(matter)).findFirst()))
                .toList();
    }

    private static FormRow row(DossierContent dossier, FormMatter matter, Optional<IssuedForm> kept) {
        return new FormRow(
                matter.form(),
                matter.ordinal(),
                kept.filter(IssuedForm::isSealed)
                        .map(IssuedForm::number)
                        .orElseGet(() -> FormHead.number(dossier, matter)),
                matter.at(),
                kept.map(IssuedForm::code).orElse(""));
    }

    PrintedPaper print(DossierContent dossier, PrintedForm form, int ordinal) {
        var matter = matters.of(dossier).stream()
                .filter(each -> each.form() == form && each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refusal("processing.noForm"));
        return form.isForApplicant() ? kept(dossier, matter) : drawn(dossier, matter);
    }

    private PrintedPaper drawn(DossierContent dossier, FormMatter matter) {
        return new PrintedPaper(
                FormHead.fileName(dossier, matter),
                papers.draw(matter.set().template(matter.form()), values.of(dossier, matter)));
    }

    private PrintedPaper kept(DossierContent dossier, FormMatter matter) {
        var paper = issued.of(dossier.id()).stream()
                .filter(form -> form.isOf(matter) && form.isSealed())
                .findFirst()
                .map(IssuedForm::paper)
                .orElseGet(() -> sealedNow(dossier, matter));
        try (var content = papers.open(paper)) {
            var name = papers.paper(paper).orElseThrow(StepActs::notFound).name();
            return new PrintedPaper(name, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whoever asks before the seal could be put loses nothing: it is put as soon as it can be. */
    private long sealedNow(DossierContent dossier, FormMatter matter) {
        try {
            return sealing.sealed(dossier.id(), matter.form(), matter.ordinal(), matter.at())
                    .orElseThrow(() -> new Refusal("processing.noForm"));
        } catch (Refusal refusal) {
            throw refusal.key().equals("document.seal") ? new Refusal(BEING_SEALED) : refusal;
        } catch (EJBException failure) {
            throw isHeld(failure) ? new Refusal(BEING_SEALED) : failure;
        }
    }

    private static boolean isHeld(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof ConcurrentAccessException
                        || cause instanceof LockTimeoutException
                        || cause instanceof PessimisticLockException);
    }
}

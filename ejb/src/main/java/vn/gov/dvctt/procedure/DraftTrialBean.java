package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.gov.dvctt.document.api.ExaminedFile;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.DraftTrial;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.TryFile;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Judges files for operators who try a form. A file may take minutes to come: no transaction waits for it. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftTrialBean implements DraftTrial {
    @EJB
    private ProcedureDrafts drafts;

    @EJB
    private Papers papers;

    @Override
    public ExaminedFile file(TryFile command) {
        var question = question(command);
        if (command.given() >= ComponentView.MOST_FILES) {
            throw new Refusal("dossier.tooManyPapers", ComponentView.MOST_FILES);
        }
        return papers.examine(new StorePaper(
                command.name(), command.content(), question.extensions(), question.maxBytes(), command.sha256()));
    }

    private ComponentView question(TryFile command) {
        return drafts.draft(command.draftId()).content().version().components().stream()
                .filter(component -> command.question().equals(component.field()))
                .findFirst()
                .orElseThrow(() -> new Refusal("design.noQuestion"));
    }
}

package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * A submitted dossier for its owner.
 *
 * @param secret four digits for the public look-up
 * @param reason of the decision; empty where none fell
 * @param amending an amendment was begun and is not sent yet
 */
public record DossierView(
        DossierContent content,
        DossierStanding standing,
        ProcedureVersionView procedure,
        String secret,
        String reason,
        boolean amending) {}

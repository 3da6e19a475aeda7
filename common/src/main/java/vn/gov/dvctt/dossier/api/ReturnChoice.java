package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.procedure.api.ReturnWay;

/**
 * How a dossier's result is to be returned.
 *
 * @param submissionNumber empty for a draft
 * @param title            of the procedure
 * @param ways             what its version allows, the usual one first
 * @param changeable       nothing was decided yet, and there is a choice
 */
public record ReturnChoice(
        long dossierId, String submissionNumber, String title, ReturnTo to, List<ReturnWay> ways, boolean changeable) {
    public ReturnChoice {
        ways = List.copyOf(ways);
    }
}

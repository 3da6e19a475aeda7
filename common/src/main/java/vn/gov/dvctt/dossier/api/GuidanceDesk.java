package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.shared.Page;

/**
 * What the agency owes its applicants when the system does not serve them (article 17.2): word at the address they registered, and how to go on by other ways. For heads
 * of units, about the dossiers of their own unit. Refuses with {@code dossier.guidanceNotFound}, {@code dossier.nobodyToGuide} and {@code dossier.guidanceRuns}.
 */
public interface GuidanceDesk {
    List<OpenProcedure> open();

    /** The latest first, at most 50. */
    List<GuidanceView> guidances();

    GuidanceView guidance(long id);

    Page<GuidanceLineRow> told(long id, String cursor);

    /** Begins it; the telling goes on in the background. Gives its id. */
    long guide(GuideApplicants command);
}

package vn.gov.dvctt.dossier.api;

import java.util.List;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.shared.Page;

/** Which versions of a procedure open dossiers stand under, for operators. Refuses with {@code design.notFound}. */
public interface VersionReading {
    VersionImpact impact(String code);

    /** What keeps all of them from going on under the other version; empty: nothing does. */
    List<DesignFault> obstacles(String code, int before, int after);

    AdoptionView adoption(long id);

    /** What became of each dossier; those that kept their version first. */
    Page<AdoptionLineRow> lines(long id, String cursor);
}

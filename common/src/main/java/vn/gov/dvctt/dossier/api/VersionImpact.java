package vn.gov.dvctt.dossier.api;

import java.util.List;

/**
 * Open dossiers of a procedure by version, and what was adopted.
 *
 * @param version   in force; 0: none
 * @param counts    of every version under which dossiers are open, and of the one in force
 * @param adoptions the latest first
 */
public record VersionImpact(
        String code, String title, int version, List<VersionCount> counts, List<AdoptionView> adoptions) {
    public VersionImpact {
        counts = List.copyOf(counts);
        adoptions = List.copyOf(adoptions);
    }
}

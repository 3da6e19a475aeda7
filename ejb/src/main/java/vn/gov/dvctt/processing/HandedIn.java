package vn.gov.dvctt.processing;

import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * A component as it was handed in.
 *
 * @param answers how often the applicant answered a request to mend it
 * @param papers  ids of its files, with commas between
 */
record HandedIn(int component, int answers, String papers) {
    private static final int MOST = 2_000;

    /** Of all components of the dossier's case that are papers. */
    static List<HandedIn> of(DossierContent dossier, ProcedureVersionView procedure) {
        return papers(dossier, procedure).stream()
                .map(component -> of(dossier, component.number()))
                .toList();
    }

    static List<ComponentView> papers(DossierContent dossier, ProcedureVersionView procedure) {
        return procedure.everyComponentOf(dossier.caseName(), dossier.answers()).stream()
                .filter(component -> !component.eForm())
                // a paper of a later round is looked at once it is there
                .filter(component -> !component.later()
                        || dossier.papers().stream().anyMatch(held -> held.component() == component.number()))
                .toList();
    }

    private static HandedIn of(DossierContent dossier, int component) {
        var ids = dossier.papers().stream()
                .filter(held -> held.component() == component)
                .map(held -> held.paper().id())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        var answers = dossier.supplements().stream()
                .filter(round -> isAnswered(round, "paper." + component))
                .count();
        return new HandedIn(component, (int) answers, ids.length() > MOST ? ids.substring(0, MOST) : ids);
    }

    private static boolean isAnswered(SupplementRound round, String path) {
        return round.answeredAt() != null
                && round.items().stream().anyMatch(item -> item.path().equals(path));
    }
}

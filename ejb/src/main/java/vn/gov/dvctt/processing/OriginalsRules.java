package vn.gov.dvctt.processing;

import java.util.HashSet;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.processing.api.AskOriginals;
import vn.gov.dvctt.processing.api.OriginalsItem;
import vn.gov.dvctt.shared.Refusal;

/** What a request to show originals must say for itself. */
final class OriginalsRules {
    private static final int MOST_ITEMS = 10;
    private static final int LONGEST_NAME = 390;
    private static final int SHORTEST = 10;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_REASON = 1_000;

    private OriginalsRules() {}

    static void check(AskOriginals command) {
        var place = length(command.place());
        if (place < SHORTEST || place > LONGEST_PLACE) {
            throw new Refusal("processing.originalsPlace", SHORTEST, LONGEST_PLACE);
        }
        var reason = length(command.reason());
        if (reason < SHORTEST || reason > LONGEST_REASON) {
            throw new Refusal("processing.originalsReason", SHORTEST, LONGEST_REASON);
        }
        if (command.components().isEmpty() || command.components().size() > MOST_ITEMS) {
            throw new Refusal("processing.originalsItems", MOST_ITEMS);
        }
    }

    /** The components by name; only papers of the dossier's own case have an original. */
    static List<OriginalsItem> items(AskOriginals command, DossierContent dossier, ProcedureVersionView procedure) {
        var wanted = new HashSet<>(command.components());
        var items = HandedIn.papers(dossier, procedure).stream()
                .filter(component -> wanted.contains(component.number()))
                .map(OriginalsRules::item)
                .toList();
        if (items.size() != wanted.size()) {
            throw new Refusal("processing.originalsItems", MOST_ITEMS);
        }
        return items;
    }

    private static OriginalsItem item(ComponentView component) {
        var name = component.name().replaceAll("\\s+", " ").strip();
        return new OriginalsItem(
                component.number(), name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().length();
    }
}

package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.shared.FileLimits;

/** Whether the papers of a version can be asked for. */
final class PaperRules {
    private static final int MOST = 200;
    private static final int MOST_COPIES = 99;
    static final long MOST_MEGABYTES = FileLimits.MOST_BYTES >> 20;

    private final List<DesignFault> faults = new ArrayList<>();

    private PaperRules() {}

    static List<DesignFault> faults(Definition definition) {
        var rules = new PaperRules();
        var components = definition.components();
        for (int index = 0; index < components.size(); index++) {
            rules.component("/components/" + index, components.get(index));
        }
        if (components.size() > MOST) {
            rules.fault("/components", "tooManyPapers", String.valueOf(MOST));
        }
        if (components.isEmpty()) {
            rules.fault("/components", "noPaper");
        }
        if (definition.sets() < 1 || definition.sets() > MOST_COPIES) {
            rules.fault("/sets", "sets");
        }
        return rules.faults;
    }

    private void component(String place, Definition.Component component) {
        if (component.name() == null || component.name().isBlank()) {
            fault(place + "/name", "paperName");
        }
        if (bad(component.originals()) || bad(component.copies())) {
            fault(place + "/originals", "copies");
        }
        if (isBad(component.maxMegabytes())) {
            fault(place + "/maxMegabytes", "megabytes", String.valueOf(MOST_MEGABYTES));
        }
        if (isBad(component.extensions())) {
            fault(place + "/extensions", "extensions");
        }
        if (!component.mandatory() && !component.eForm() && blank(component.condition())) {
            faults.add(DesignFault.warning(DraftPart.PAPERS, place + "/condition", "noCondition"));
        }
    }

    static boolean isBad(Integer megabytes) {
        return megabytes != null && (megabytes < 1 || megabytes > MOST_MEGABYTES);
    }

    static boolean isBad(List<String> extensions) {
        return extensions != null
                && (extensions.isEmpty() || extensions.stream().anyMatch(one -> !one.matches("[a-z0-9]{1,8}")));
    }

    private static boolean bad(int copies) {
        return copies < 0 || copies > MOST_COPIES;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void fault(String place, String key, String... arguments) {
        faults.add(DesignFault.of(DraftPart.PAPERS, place, key, arguments));
    }
}

package vn.gov.dvctt.processing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.SupplementItem;

/** What of a dossier is to be mended: beside each answer and paper a line to tick. */
public class MendSheet {
    private final Map<String, MendLine> lines = new LinkedHashMap<>();

    MendSheet(List<String> paths) {
        paths.forEach(path -> lines.put(path, new MendLine(path)));
    }

    /** By path, for the page. */
    public Map<String, MendLine> getLines() {
        return lines;
    }

    /** What is known to be wrong is ticked before anybody ticks; it can be changed like everything else. */
    void propose(Map<String, String> reasons) {
        reasons.forEach((path, reason) -> {
            if (lines.containsKey(path)) {
                lines.get(path).setChosen(true);
                lines.get(path).setReason(reason);
            }
        });
    }

    List<SupplementItem> asked() {
        return lines.values().stream()
                .filter(MendLine::isChosen)
                .map(line -> new SupplementItem(line.getPath(), line.getReason().strip()))
                .toList();
    }

    /** Marks and gives the ticked lines whose reason the desk would not take. */
    List<MendLine> faulty() {
        lines.values().forEach(MendLine::judge);
        return lines.values().stream().filter(MendLine::isFaulty).toList();
    }
}

package vn.gov.dvctt.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierContent.HistoryLine;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.shared.web.Formats;

/** The history of a dossier as things that happened: a state alone does not say whether it was reached for the first time or again. */
@Named
@ApplicationScoped
public class HistoryWords {
    /** One line of the timeline; {@code tone} as d:event knows it. */
    public record Happening(String title, String tone, Instant at, String by, String note) {}

    public List<Happening> of(List<HistoryLine> history) {
        var happenings = new ArrayList<Happening>();
        DossierStatus before = null;
        for (var line : history) {
            happenings.add(new Happening(
                    Formats.text("history." + (line.amended() ? "AMENDED" : deed(before, line.status()))),
                    tone(line.status()),
                    line.at(),
                    line.by(),
                    Optional.ofNullable(line.note()).orElse("")));
            before = line.status();
        }
        return happenings;
    }

    private static String deed(DossierStatus before, DossierStatus now) {
        if (now == before) {
            return "NOTE";
        }
        var mended = before == DossierStatus.SUPPLEMENT_AT_INTAKE || before == DossierStatus.SUPPLEMENT_IN_PROCESS;
        return mended && (now == DossierStatus.SUBMITTED || now == DossierStatus.IN_PROCESS)
                ? "SUPPLEMENTED"
                : now.name();
    }

    private static String tone(DossierStatus status) {
        return switch (status) {
            case SUPPLEMENT_AT_INTAKE, SUPPLEMENT_IN_PROCESS -> "waiting";
            case REFUSED_AT_INTAKE, REFUSED, CLOSED_UNANSWERED, DISCONTINUED -> "bad";
            case APPROVED, RETURNED -> "good";
            default -> "past";
        };
    }
}

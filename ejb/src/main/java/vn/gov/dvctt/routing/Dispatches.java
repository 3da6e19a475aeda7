package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.Amendment;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.routing.message.AmendmentDispatch;
import vn.gov.dvctt.routing.message.DossierDispatch;
import vn.gov.dvctt.routing.message.SupplementDispatch;
import vn.gov.dvctt.routing.message.WindowResult;
import vn.gov.dvctt.routing.message.WireChange;
import vn.gov.dvctt.routing.message.WirePaper;

/** Says a dossier in the words of the wire contract, with references for its papers. */
@Dependent
class Dispatches {
    @Inject
    private Procedures procedures;

    @Inject
    private WireFiles files;

    DossierDispatch dispatch(DossierContent dossier, String system, boolean lead, Instant now) {
        return new DossierDispatch(
                dossier.code().value(),
                dossier.submissionNumber(),
                dossier.procedureCode(),
                dossier.procedureVersion(),
                dossier.procedureTitle(),
                dossier.caseName(),
                dossier.unit(),
                lead,
                dossier.applicantName(),
                dossier.answers(),
                papers(dossier, system, now),
                dossier.submittedAt(),
                dossier.receivedAt(),
                dossier.dueAt());
    }

    SupplementDispatch supplement(DossierContent dossier, String system, Instant now) {
        var rounds = dossier.supplements();
        var latest = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        return new SupplementDispatch(
                dossier.code().value(),
                latest == null ? 1 : latest.round(),
                latest == null ? List.of() : changes(latest.before(), latest.after()),
                dossier.answers(),
                papers(dossier, system, now),
                now,
                dossier.dueAt());
    }

    AmendmentDispatch amendment(DossierContent dossier, String system, Instant now) {
        var latest = dossier.amendments().get(dossier.amendments().size() - 1);
        return new AmendmentDispatch(
                dossier.code().value(),
                latest.number(),
                latest.reason(),
                differences(latest),
                dossier.answers(),
                papers(dossier, system, now),
                latest.sentAt(),
                dossier.dueAt());
    }

    /** A round holds whole tables to be read; the wire names the cells that differ. A paper may have been replaced by one of the same name. */
    private static List<WireChange> differences(Amendment amendment) {
        return changes(amendment.before(), amendment.after()).stream()
                .filter(change ->
                        change.path().startsWith("paper.") || !Objects.equals(change.before(), change.after()))
                .toList();
    }

    WindowResult result(DossierContent dossier, DossierDecided fact, String system, Instant now) {
        var paper = dossier.result();
        var lent = files.add(WireFile.lent(system, dossier.code().value(), paper, now));
        return new WindowResult(
                dossier.code().value(),
                dossier.submissionNumber(),
                dossier.procedureCode(),
                fact.approved(),
                fact.reason(),
                new WirePaper(
                        0, null, paper.name(), paper.mediaType(), paper.bytes(), paper.sha256(), lent.reference()),
                fact.at());
    }

    private static List<WireChange> changes(Map<String, String> before, Map<String, String> after) {
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .map(path -> new WireChange(path, before.get(path), after.get(path)))
                .toList();
    }

    private List<WirePaper> papers(DossierContent dossier, String system, Instant now) {
        var names = componentNames(dossier);
        return dossier.papers().stream()
                .map(held -> new WirePaper(
                        held.component(),
                        names.get(held.component()),
                        held.paper().name(),
                        held.paper().mediaType(),
                        held.paper().bytes(),
                        held.paper().sha256(),
                        files.add(WireFile.lent(system, dossier.code().value(), held.paper(), now))
                                .reference()))
                .toList();
    }

    private Map<Integer, String> componentNames(DossierContent dossier) {
        return procedures
                .version(dossier.procedureCode(), dossier.procedureVersion())
                .map(version -> version.components().stream()
                        .collect(Collectors.toMap(ComponentView::number, ComponentView::name)))
                .orElse(Map.of());
    }
}

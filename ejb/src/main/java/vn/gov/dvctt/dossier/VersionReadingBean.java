package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.AdoptionLineRow;
import vn.gov.dvctt.dossier.api.AdoptionView;
import vn.gov.dvctt.dossier.api.VersionCount;
import vn.gov.dvctt.dossier.api.VersionImpact;
import vn.gov.dvctt.dossier.api.VersionReading;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Open dossiers by the version they stand under. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
public class VersionReadingBean implements VersionReading {
    private static final int ROWS = 50;

    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private Adoptions adoptions;

    @Override
    public VersionImpact impact(String code) {
        var present = procedures.inForce(code);
        var counts = new ArrayList<>(adoptions.open(code));
        var version = present.map(ProcedureVersionView::version).orElse(0);
        if (version > 0 && counts.stream().noneMatch(count -> count.version() == version)) {
            counts.add(new VersionCount(version, 0));
        }
        var title = present.or(
                        () -> counts.stream().findFirst().flatMap(count -> procedures.version(code, count.version())))
                .map(ProcedureVersionView::title)
                .orElseThrow(() -> new Refusal("design.notFound"));
        var done = adoptions.ofCode(code);
        var names = people.names(done.stream().map(Adoption::askedBy).collect(Collectors.toSet()));
        return new VersionImpact(
                code,
                title,
                version,
                counts,
                done.stream()
                        .map(one -> one.view(names.getOrDefault(one.askedBy(), "")))
                        .toList());
    }

    @Override
    public List<DesignFault> obstacles(String code, int before, int after) {
        return procedures.obstacles(code, before, after);
    }

    @Override
    public AdoptionView adoption(long id) {
        var adoption = adoptions.adoption(id);
        return adoption.view(people.names(Set.of(adoption.askedBy())).getOrDefault(adoption.askedBy(), ""));
    }

    /** The cursor is the last id, with a letter for the half it is in. */
    @Override
    public Page<AdoptionLineRow> lines(long id, String cursor) {
        var adoption = adoptions.adoption(id);
        var form = procedures
                .version(adoption.code(), adoption.after())
                .map(ProcedureVersionView::form)
                .orElseThrow(() -> new Refusal("design.notFound"));
        var half = cursor != null && cursor.matches("[ak]\\d{1,18}") ? cursor : "k0";
        var kept = half.startsWith("k");
        var from = Long.parseLong(half.substring(1));
        var found = new ArrayList<>(adoptions.lines(id, !kept, from, ROWS + 1));
        if (kept && found.size() <= ROWS) {
            found.addAll(adoptions.lines(id, true, 0, ROWS + 1 - found.size()));
        }
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var rows = shown.stream().map(line -> row(line, form)).toList();
        return new Page<>(rows, found.size() > ROWS ? place(shown.get(ROWS - 1)) : "");
    }

    private static String place(AdoptionLine line) {
        return (line.isAdopted() ? "a" : "k") + line.id();
    }

    private static AdoptionLineRow row(AdoptionLine line, FormDefinition form) {
        var place = form.fieldOf(line.place())
                .map(field -> field.label() == null ? field.id() : field.label().vi())
                .orElse(line.place());
        return new AdoptionLineRow(line.called(), line.isAdopted(), place, line.fault());
    }
}

package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.GuidanceDesk;
import vn.gov.dvctt.dossier.api.GuidanceLineRow;
import vn.gov.dvctt.dossier.api.GuidanceView;
import vn.gov.dvctt.dossier.api.GuideApplicants;
import vn.gov.dvctt.dossier.api.OpenProcedure;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Heads of units say how to go on while the system does not serve. */
@Stateless
@RolesAllowed(Role.UNIT_HEAD)
public class GuidanceDeskBean implements GuidanceDesk {
    private static final int ROWS = 50;

    @Inject
    private People people;

    @Inject
    private Guidances guidances;

    @Override
    @Reading
    public List<OpenProcedure> open() {
        return guidances.open(people.me().unit());
    }

    @Override
    @Reading
    public List<GuidanceView> guidances() {
        var found = guidances.ofUnit(people.me().unit());
        var names = people.names(found.stream().map(Guidance::askedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> each.view(names.getOrDefault(each.askedBy(), "")))
                .toList();
    }

    @Override
    @Reading
    public GuidanceView guidance(long id) {
        var found = mine(id);
        return found.view(people.names(Set.of(found.askedBy())).getOrDefault(found.askedBy(), ""));
    }

    /** Names and telephone numbers of applicants: whoever looks is written down. */
    @Override
    public Page<GuidanceLineRow> told(long id, String cursor) {
        var after = cursor != null && cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : 0;
        var found = guidances.lines(mine(id).id(), after, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new Page<>(
                shown.stream().map(this::row).toList(),
                found.size() > ROWS ? String.valueOf(shown.get(ROWS - 1).id()) : "");
    }

    private GuidanceLineRow row(GuidanceLine line) {
        var channel = people.channel(line.applicantId());
        var mailed = channel.contains("@");
        var person = people.person(line.applicantId());
        var phone = mailed
                ? ""
                : person.map(it -> it.prefill().getOrDefault("phone", channel)).orElse(channel);
        return new GuidanceLineRow(
                line.dossierId(), line.called(), person.map(Person::name).orElse(""), mailed, phone);
    }

    private Guidance mine(long id) {
        return guidances.ofUnit(people.me().unit(), id);
    }

    @Override
    public long guide(GuideApplicants command) {
        var me = people.me();
        var open = guidances.open(me.unit());
        var title = command.procedure().isEmpty()
                ? null
                : open.stream()
                        .filter(each -> each.code().equals(command.procedure()))
                        .findFirst()
                        .map(OpenProcedure::title)
                        .orElseThrow(() -> new Refusal("dossier.nobodyToGuide"));
        if (open.isEmpty()) {
            throw new Refusal("dossier.nobodyToGuide");
        }
        if (guidances.ofUnit(me.unit()).stream().anyMatch(Guidance::isRunning)) {
            throw new Refusal("dossier.guidanceRuns");
        }
        var guidance = new Guidance(me.unit(), command, title, me.id(), Instant.now());
        guidances.add(guidance);
        return guidance.id();
    }
}

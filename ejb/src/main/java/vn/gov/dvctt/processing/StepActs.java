package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.shared.Refusal;

/** How every act on a step is done: the dossier is locked first, the unit, the role, the holder and what was seen are asked, and it is written at once. */
@Dependent
class StepActs {
    static final Set<TaskKind> HANDLING = Set.of(TaskKind.INSPECTION, TaskKind.APPRAISAL);

    @Inject
    private DossierProgress progress;

    @Inject
    private Delegations delegations;

    @Inject
    private Tasks tasks;

    @Inject
    private ProcessCourse course;

    @Inject
    private DeskFigures figures;

    /**
     * What an act is about.
     *
     * @param revision of the task as seen
     * @param role     whose turn it has to be
     * @param kinds    what has to be done in the step, and nobody else waited for; empty: anything
     */
    record Aim(long dossierId, int revision, String role, Set<TaskKind> kinds) {}

    /** By whoever holds it or takes it by this, or stands in for who does. */
    <T> T act(Aim aim, Function<Hand, T> deed) {
        return held(aim.dossierId(), hand -> {
            var task = hand.task();
            if (task.role().filter(aim.role()::equals).isEmpty()) {
                throw new Refusal("processing.notYourStep");
            }
            task.refuseUnlessFor(hand.who(), aim.revision());
            task.refuseUnlessIn(aim.kinds());
            task.heldFrom(hand.who());
            return deed.apply(hand);
        });
    }

    /** Who may do it asks the deed. */
    <T> T held(long dossierId, Function<Hand, T> deed) {
        var now = Instant.now();
        var who = delegations.acting(now);
        figures.forget(who.me().id());
        return tasks.unlessOvertaken(() -> {
            var dossier = progress.hold(dossierId).orElseThrow(StepActs::notFound);
            var task = present(who.me().unit(), dossierId);
            return deed.apply(new Hand(dossier, task, course.step(task), who, now));
        });
    }

    /** As {@link #held}, for looking only: nothing is locked. */
    <T> T seen(long dossierId, Function<Hand, T> look) {
        var now = Instant.now();
        var who = delegations.acting(now);
        var task = present(who.me().unit(), dossierId);
        return look.apply(new Hand(null, task, course.step(task), who, now));
    }

    /** The unit is part of the question; of its own dossiers it hears that there is nothing to do. */
    private Task present(String unit, long dossierId) {
        return tasks.step(unit, dossierId)
                .orElseThrow(() ->
                        tasks.latest(unit, dossierId).isPresent() ? new Refusal("processing.notYourStep") : notFound());
    }

    static Refusal notFound() {
        return new Refusal("processing.notFound");
    }
}

package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.AskOpinions;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;

/** Asking others, and what becomes of it when they answer. */
@Dependent
class OpinionRounds {
    private static final int SHORTEST_QUESTION = 10;
    private static final int LONGEST_QUESTION = 2_000;
    private static final int LONGEST_TERM = 90;

    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Tasks tasks;

    @Inject
    private Opinions opinions;

    @Inject
    private Consulting consulting;

    @Inject
    private ProcessCourse course;

    @Inject
    private StepTerms terms;

    @Inject
    private LookingBean looking;

    Hand ask(Hand hand, AskOpinions command) {
        check(hand.task(), command);
        var due = terms.plain(new StepTerm(command.workingDays(), TermUnit.WORKING_DAY), hand.now());
        var question =
                new Consulting.Question(hand.words(), command.question().strip(), command.papers(), due, hand.now());
        command.units().forEach(unit -> consulting.askUnit(hand.task(), unit, question));
        return hand;
    }

    private void check(Task task, AskOpinions command) {
        var length = command.question() == null ? 0 : command.question().strip().length();
        if (length < SHORTEST_QUESTION || length > LONGEST_QUESTION) {
            throw new Refusal("processing.question", SHORTEST_QUESTION, LONGEST_QUESTION);
        }
        if (command.workingDays() < 1 || command.workingDays() > LONGEST_TERM) {
            throw new Refusal("processing.opinionDays", LONGEST_TERM);
        }
        var units = new HashSet<>(command.units());
        var known = people.units().keySet();
        if (units.isEmpty() || !known.containsAll(units) || units.contains(task.unit())) {
            throw new Refusal("processing.opinionUnit");
        }
        units.retainAll(asked(task.dossierId()));
        if (!units.isEmpty()) {
            throw new Refusal(
                    "processing.opinionTwice", people.unitName(units.iterator().next()));
        }
        if (!ownPapers(task.dossierId()).containsAll(command.papers())) {
            throw new Refusal("processing.notFound");
        }
    }

    private Set<String> asked(long dossierId) {
        return opinions.of(dossierId).stream()
                .filter(Opinion::isOpen)
                .flatMap(one -> one.unit().stream())
                .collect(Collectors.toSet());
    }

    private List<Long> ownPapers(long dossierId) {
        return dossiers.dossier(dossierId).orElseThrow(StepActs::notFound).papers().stream()
                .map(held -> held.paper().id())
                .toList();
    }

    /** The question to a body outside; its answer is written down by whoever handles the dossier. */
    Opinion outside(long opinionId) {
        return opinions.opinion(opinionId).filter(one -> one.unit().isEmpty()).orElseThrow(StepActs::notFound);
    }

    Hand record(Hand hand, Opinion opinion, GiveOpinion command) {
        opinion.answer(command, hand.words(), hand.now());
        heard(opinion.dossierId(), hand.leaving());
        return hand;
    }

    /** A unit answers: its own task is done. */
    void answered(Opinion opinion, GiveOpinion command, Acting who, Instant now) {
        var task = opinion.taskId().flatMap(tasks::task).orElseThrow(StepActs::notFound);
        if (task.assigneeId().filter(holder -> !who.actsFor(holder)).isPresent()) {
            throw new Refusal("processing.heldBy", task.assigneeName());
        }
        opinion.answer(command, who.words(task), now);
        task.heldFrom(who);
        task.close(TaskOutcome.ADVISED, now, who.words(task));
        heard(opinion.dossierId(), Leaving.of(who, task, now));
    }

    /** When the last of those has answered for whom a step waits, the step is done. */
    private void heard(long dossierId, Leaving leaving) {
        looking.happened(dossierId, TaskChange.OPINION, leaving.at());
        if (opinions.of(dossierId).stream().noneMatch(Opinion::isOpen)) {
            tasks.openOf(dossierId, TaskKind.CONSULTATION)
                    .ifPresent(task -> course.leave(task, TaskOutcome.ADVISED, leaving));
        }
    }
}

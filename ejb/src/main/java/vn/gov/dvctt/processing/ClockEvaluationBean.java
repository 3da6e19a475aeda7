package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.processing.api.ClockEvaluation;
import vn.gov.dvctt.processing.api.DueDate;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.processing.api.EvaluateTerm.OwnCalendar;
import vn.gov.dvctt.processing.api.EvaluateTerm.Period;
import vn.gov.dvctt.processing.api.EvaluateTerm.Stand;
import vn.gov.dvctt.processing.api.TermEvaluation;
import vn.gov.dvctt.shared.Reading;

/** The public question when a term ends. */
@Stateless
@Reading
@PermitAll
public class ClockEvaluationBean implements ClockEvaluation {
    @Inject
    private Calendars calendars;

    @Override
    public TermEvaluation evaluate(EvaluateTerm command) {
        return evaluate(command, calendars.clock(Instant.now()).calendar());
    }

    static TermEvaluation evaluate(EvaluateTerm command, WorkCalendar published) {
        var clock = new LegalClock(Optional.ofNullable(command.calendar())
                .map(own -> of(own, published))
                .orElse(published));
        var pauses = new Pauses(
                command.pauses().stream().map(ClockEvaluationBean::span).toList());
        var ledger = new ClockLedger(command.received(), new Term(command.phases()), pauses, Instant.MIN, false);
        return clock.due(ledger).map(ClockEvaluationBean::counted).orElseGet(() -> standing(clock, command));
    }

    private static TermEvaluation counted(DueDate due) {
        return new TermEvaluation(due.countsFrom(), due.dueAt(), due.steps(), null);
    }

    private static TermEvaluation standing(LegalClock clock, EvaluateTerm command) {
        var since = command.pauses().stream()
                .filter(stand -> stand.to() == null)
                .map(Stand::from)
                .min(Instant::compareTo)
                .orElseThrow();
        return new TermEvaluation(clock.countsFrom(command.received()), null, List.of(), since);
    }

    private static WorkCalendar of(OwnCalendar own, WorkCalendar published) {
        return published.declaring(hours(own.hours()), own.off(), own.work());
    }

    private static Optional<WorkHours> hours(List<Period> periods) {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkHours(periods.stream()
                        .map(period -> new WorkPeriod(period.from(), period.to()))
                        .toList()));
    }

    private static Span span(Stand stand) {
        return new Span(stand.from(), stand.to() == null ? Instant.MAX : stand.to());
    }
}

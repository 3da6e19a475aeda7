package vn.gov.dvctt.processing.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.DueStep;
import vn.gov.dvctt.processing.api.TermEvaluation;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Texts;

/** How a term was counted, step by step, in words of one language; for the page and for machines alike. */
record EvaluationWords(Locale locale) {
    private static final int HOUR = 60;

    /** From reception, or from the opening of the next working day. */
    String start(Instant received, TermEvaluation term) {
        return term.countsFrom().equals(received)
                ? text("clock.step.start", Formats.moment(received))
                : text("clock.step.startLater", Formats.moment(received), Formats.moment(term.countsFrom()));
    }

    String phase(int number, DueStep step) {
        return title(number, step) + ". " + String.join(" ", counted(step));
    }

    String title(int number, DueStep step) {
        return text("clock.step.phase", number, amount(step.phase()));
    }

    /** From when to when, what was not counted, and why the end moved. */
    List<String> counted(DueStep step) {
        var sentences = new ArrayList<String>();
        sentences.add(fromUntil(step));
        if (step.daysOff() > 0) {
            sentences.add(text("clock.step.daysOff", step.daysOff()));
        }
        if (step.pausedDays() > 0) {
            sentences.add(text("clock.step.pausedDays", step.pausedDays()));
        }
        if (step.pausedMinutes() > 0) {
            sentences.add(text("clock.step.pausedTime", step.pausedMinutes() / HOUR, step.pausedMinutes() % HOUR));
        }
        if (step.movedFrom() != null) {
            sentences.add(text("clock.step.moved", Formats.date(step.movedFrom())));
        }
        return sentences;
    }

    /** Days count from the next one on: at which hour the phase begins does not matter to them. */
    private String fromUntil(DueStep step) {
        var until = Formats.moment(step.until());
        return step.phase().unit() == TermUnit.WORKING_HOUR
                ? text("clock.step.hours", Formats.moment(step.from()), until)
                : text("clock.step.days", Formats.date(step.from()), until);
    }

    private String amount(TermPhase phase) {
        return text("clock.amount." + phase.unit(), phase.amount());
    }

    String stands(Instant since) {
        return text("clock.step.stands", Formats.moment(since));
    }

    String due(Instant due) {
        return text("clock.step.due", Formats.moment(due));
    }

    String text(String key, Object... arguments) {
        var pattern = Texts.of(locale).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}

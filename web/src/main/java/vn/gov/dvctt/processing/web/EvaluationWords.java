package vn.gov.dvctt.processing.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        var amount = text("clock.amount." + step.phase().unit(), step.phase().amount());
        var until = Formats.moment(step.until());
        // days count from the next day on: at which hour the phase begins does not matter to them
        var words = new StringBuilder(
                step.phase().unit() == TermUnit.WORKING_HOUR
                        ? text("clock.step.hours", number, amount, Formats.moment(step.from()), until)
                        : text("clock.step.days", number, amount, Formats.date(step.from()), until));
        notes(step).forEach(note -> words.append(' ').append(note));
        return words.toString();
    }

    String stands(Instant since) {
        return text("clock.step.stands", Formats.moment(since));
    }

    String due(Instant due) {
        return text("clock.step.due", Formats.moment(due));
    }

    /** What was not counted, and why the end moved. */
    List<String> notes(DueStep step) {
        var notes = new ArrayList<String>();
        if (step.daysOff() > 0) {
            notes.add(text("clock.step.daysOff", step.daysOff()));
        }
        if (step.pausedDays() > 0) {
            notes.add(text("clock.step.pausedDays", step.pausedDays()));
        }
        if (step.pausedMinutes() > 0) {
            notes.add(text("clock.step.pausedTime", step.pausedMinutes() / HOUR, step.pausedMinutes() % HOUR));
        }
        if (step.movedFrom() != null) {
            notes.add(text("clock.step.moved", Formats.date(step.movedFrom())));
        }
        return notes;
    }

    String text(String key, Object... arguments) {
        var pattern = Texts.of(locale).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}

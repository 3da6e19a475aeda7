package vn.gov.dvctt.processing.api;

/** Counts a term for whoever asks, by the very clock that counts the terms of dossiers. */
public interface ClockEvaluation {
    /** Refuses with {@code clock.beyond} a term that would run for centuries. */
    TermEvaluation evaluate(EvaluateTerm command);
}

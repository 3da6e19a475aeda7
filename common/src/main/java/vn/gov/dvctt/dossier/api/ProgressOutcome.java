package vn.gov.dvctt.dossier.api;

/** What a machine hears: done, done before, or not possible in the present state (nothing changed). */
public enum ProgressOutcome {
    RECORDED,
    DUPLICATE,
    OUT_OF_STEP
}

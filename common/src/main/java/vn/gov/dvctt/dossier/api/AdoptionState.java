package vn.gov.dvctt.dossier.api;

/** How far an adoption has come. */
public enum AdoptionState {
    RUNNING,
    DONE
}

package vn.gov.dvctt.procedure.api;

import java.util.Set;

/** What is done in a step of a process, and how it may end. */
public enum StepKind {
    /** The papers are checked and the dossier is received. */
    CHECK("RECEIVED", "REFUSED_AT_INTAKE"),
    /** The dossier travels to specialised systems: they answer with an opinion, or decide themselves. */
    ROUTE("ANSWERED", "APPROVED", "REFUSED"),
    /** Examined in substance; ends with the draft of a decision, or asks the applicant for another round. */
    APPRAISE("DRAFTED", "SECOND_ROUND"),
    /** Other units and bodies outside are heard, all at once. */
    CONSULT("ADVISED"),
    /** Looked at, on the spot or on paper, before the dossier is appraised. */
    INSPECT("INSPECTED"),
    /** A draft is agreed to by whoever stands above. */
    APPROVE("AGREED", "SENT_BACK"),
    /** The decision gets its number and goes out. */
    ISSUE("ISSUED", "SENT_BACK"),
    /** The applicant gets the result; here a process ends. */
    RETURN();

    private final Set<String> outcomes;

    StepKind(String... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    public Set<String> outcomes() {
        return outcomes;
    }
}

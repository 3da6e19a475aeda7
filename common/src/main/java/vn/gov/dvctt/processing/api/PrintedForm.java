package vn.gov.dvctt.processing.api;

/** The printed forms of the one-stop rules, by what they are for; which number a form has is a matter of the set in force. */
public enum PrintedForm {
    /** Receipt and appointment. */
    RECEIPT,
    /** What to add or to complete, and why. */
    SUPPLEMENT,
    /** Reception is refused. */
    REFUSAL,
    /** A date cannot be kept; another one. */
    APOLOGY,
    /** The dossier came to an end without a decision in substance. */
    DISCONTINUANCE,
    /** From hand to hand; stays within the agency. */
    CONTROL_SLIP,
    /** The book of a unit; of no single dossier. */
    REGISTER;

    /** Whether it is addressed to the applicant. */
    public boolean isForApplicant() {
        return switch (this) {
            case RECEIPT, SUPPLEMENT, REFUSAL, APOLOGY, DISCONTINUANCE -> true;
            case CONTROL_SLIP, REGISTER -> false;
        };
    }
}

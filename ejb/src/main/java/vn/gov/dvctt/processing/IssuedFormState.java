package vn.gov.dvctt.processing;

/** Where a form stands that an applicant is to have. */
enum IssuedFormState {
    /** It is owed; drawn and sealed when its turn comes, or when somebody asks for it. */
    WAITING,
    /** It lies in the store and never changes. */
    SEALED;

    boolean mayBecome(IssuedFormState next) {
        return this == WAITING && next == SEALED;
    }
}

package vn.gov.dvctt.notification;

/** What a mail tells; its words are in {@code mail/<name in small letters>.txt}. */
enum NoticeKind {
    ACCOUNT_CONFIRM(true),
    ACCOUNT_KNOWN(false),
    ACCOUNT_CODE(true),
    ACCOUNT_IDENTITY_AGAIN(false),
    ACCOUNT_CHANNEL_CHANGED(false),
    ACCOUNT_CHECKED(false),
    ACCOUNT_CHECK_REFUSED(false),
    ACCOUNT_NUMBER_LOST(false),
    ACCOUNT_SUSPENDED(false),
    ACCOUNT_CANCELLED(false),
    MEMBER_INVITED(true),
    MEMBER_ENDED(false),
    PASSWORD_FORGOTTEN(true),
    PASSWORD_CHANGED(false),
    STAFF_INVITED(true),
    ROLES_TO_CONFIRM(false),
    ACCOUNT_LOCKED(false),
    ACCOUNT_REACTIVATED(false),
    ACCOUNTS_MERGED(false),
    BREACH_DUE_SOON(false),
    NATIONAL_LINKED(false),
    NATIONAL_UNLINKED(false),
    SIGNIN_UNLOCK(true),
    SIGNIN_CODES_GUESSED(false),
    FACTOR_SET_UP(false),
    FACTOR_REMOVED(false),
    FACTOR_CODES_RENEWED(false),
    FACTOR_CODE_USED(false),
    RECOVERY_ASKED(false),
    RECOVERY_APPROVED(false),
    RECOVERY_REFUSED(false),
    DOSSIER_SUBMITTED(false),
    DOSSIER_RECEIVED(false),
    DOSSIER_SUPPLEMENT(false),
    DOSSIER_REFUSED_AT_INTAKE(false),
    DOSSIER_AMENDED(false),
    DOSSIER_APPROVED(false),
    DOSSIER_REFUSED(false),
    DOSSIER_RETURNED(false),
    RESULT_REPLACED(false),
    RESULT_WITHDRAWN(false),
    DOSSIER_WITHDRAWN(false),
    DOSSIER_CLOSED_UNANSWERED(false),
    DOSSIER_ANSWER_SOON(false),
    DOSSIER_APOLOGY(false),
    DOSSIER_DUE_MOVED(false),
    DOSSIER_MESSAGE(false),
    DOSSIER_ORIGINALS(false),
    DOSSIER_ORIGINALS_ANEW(false),
    DOSSIER_ORIGINALS_SETTLED(false),
    DOSSIER_ORIGINALS_SOON(false),
    DOSSIER_ORIGINALS_CANCELLED(false),
    DOSSIER_GUIDANCE(false),
    BILL_RAISED(false),
    BILL_SETTLED(false),
    MONEY_RETURNED(false),
    FEE_REPRICED(false),
    PARCEL_SENT(false),
    PARCEL_CAME_BACK(false),
    RESULT_UNCOLLECTED(false),
    RESULT_AT_COUNTER(false),
    PAPER_INFECTED(false),
    DUTY_MESSAGE(false),
    DUTY_ORIGINALS(false),
    DUTY_AMENDED(false),
    DUTY_PARCEL_BACK(false),
    DUTY_DUE_NEAR(false),
    DUTY_LAST_DAY(false),
    DUTY_LATE(false),
    DIGEST_FAILED(false),
    DUTY_UNREACHED(false);

    private final boolean secret;

    NoticeKind(boolean secret) {
        this.secret = secret;
    }

    /** Whether its facts hold a key to something, and must not stay once the mail has left. */
    boolean isSecret() {
        return secret;
    }
}

package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.gov.dvctt.shared.Refusal;

/** Whether a password is somebody's: by the hash that is kept here, or by the directory that holds them. */
@ApplicationScoped
class Passwords {
    @Inject
    private HashGate hashes;

    @Inject
    private StaffDirectory directory;

    /** Refuses with {@code account.directorySilent} while the directory does not answer. */
    boolean prove(Account account, String password) {
        return switch (directory.ask(account, password)) {
            case RIGHT -> true;
            case WRONG -> false;
            case SILENT -> throw new Refusal("account.directorySilent");
            case UNKNOWN -> hashes.matches(account.password(), password);
        };
    }

    /** Whoever comes in by the directory changes the password there: {@code account.directoryPassword}. */
    void refuseIfElsewhere(Account account) {
        if (directory.ask(account, "") != StaffDirectory.Word.UNKNOWN) {
            throw new Refusal("account.directoryPassword");
        }
    }
}

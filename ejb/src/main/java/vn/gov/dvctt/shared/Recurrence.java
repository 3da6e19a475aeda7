package vn.gov.dvctt.shared;

/** What fails again at each try until somebody mends it: the log has its trace once, then a line with the cause at each try. */
public final class Recurrence {
    private final System.Logger log;
    private String known = "";

    public Recurrence(System.Logger log) {
        this.log = log;
    }

    /** @param what could not be done, in words */
    public synchronized void failed(String what, Throwable failure) {
        var cause = cause(failure);
        if (cause.equals(known)) {
            log.log(System.Logger.Level.WARNING, what + ": " + cause);
            return;
        }
        known = cause;
        log.log(System.Logger.Level.WARNING, what + ": " + cause, failure);
    }

    /** It can be done again: should it fail once more, that is news. */
    public synchronized void over() {
        known = "";
    }

    private static String cause(Throwable failure) {
        var last = failure;
        for (var depth = 0; last.getCause() != null && depth < 20; depth++) {
            last = last.getCause();
        }
        return last.toString();
    }
}

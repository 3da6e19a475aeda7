package vn.gov.dvctt.account.api;

/** @param spoken the code as the caller reads it out; blanks do not matter */
public record EnterSupport(long accountId, String spoken) {
    public EnterSupport {
        spoken = Shapes.digits(spoken);
    }

    @Override
    public String toString() {
        return "EnterSupport[" + accountId + "]";
    }
}

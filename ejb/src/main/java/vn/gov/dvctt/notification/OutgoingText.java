package vn.gov.dvctt.notification;

/** A short message on its way out. */
record OutgoingText(long id, String phone, String words) {
    @Override
    public String toString() {
        return "OutgoingText[" + id + "]";
    }
}

package vn.gov.dvctt.shared.web.rest;

/** Units of the legal clock. */
public enum TimeUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    WORKING_HOUR;

    /** Of the same name; null stays null. */
    public static Named<TimeUnit> named(Enum<?> unit) {
        return unit == null ? null : Named.of(valueOf(unit.name()), "TermUnit");
    }
}

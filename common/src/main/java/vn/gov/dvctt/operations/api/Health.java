package vn.gov.dvctt.operations.api;

/** Whether the portal can serve people now; asked by whoever starts or watches it. */
public interface Health {
    /** True once the database is up to date and answers. */
    boolean isUp();
}

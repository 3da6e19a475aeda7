package vn.gov.dvctt.procedure.api;

/** Procedures that another portal, or this one, gave as a sealed file. Refuses what is no good sealed file, and hostile text with its place. */
public interface ProcedureImport {
    int LARGEST = 2 * 1024 * 1024;

    /** What taking the file in would mean; nothing is kept. */
    ImportView read(byte[] file);

    /** Makes a draft of it, which then goes the way of every draft. Refuses with {@code design.open} where one is open, {@code design.format} where the schema is not met. */
    long takeIn(byte[] file);
}

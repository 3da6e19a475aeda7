package vn.gov.dvctt.procedure.api;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A question answered by a file is a component of the dossier like any other paper; only its place is in the form. Its number comes from the field's id alone, so
 * that a file stays with its question whichever version of the form it is read by, and never meets the number of a paper.
 */
public final class FileQuestion {
    /** Papers have lower numbers. */
    public static final int FIRST = 1000;

    private static final int NUMBERS = 9000;

    private FileQuestion() {}

    /** From {@link #FIRST} to 9999; two ids of one form that come to the same number are a fault of the form. */
    public static int number(String fieldId) {
        var sum = new CRC32();
        sum.update(fieldId.getBytes(StandardCharsets.UTF_8));
        return FIRST + (int) (sum.getValue() % NUMBERS);
    }
}

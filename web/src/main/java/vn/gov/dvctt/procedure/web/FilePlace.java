package vn.gov.dvctt.procedure.web;

import java.io.Serial;
import java.io.Serializable;

/**
 * A place in a form file.
 *
 * @param sheet  name of the sheet; empty for a file without sheets
 * @param row    line as the person's own program counts it, from 1
 * @param column letter of the column; empty for a file without columns
 * @param found  what stands there, shortened
 */
record FilePlace(String sheet, int row, String column, String found) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    FilePlace {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}

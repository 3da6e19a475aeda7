package vn.gov.dvctt.procedure.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.gov.dvctt.procedure.api.FieldFault;

/**
 * What of a form file was not taken over; as {@link FieldFault}, with its place, and kept with the page.
 *
 * @param path of the answer; empty where it belongs to none
 */
record FileFault(FilePlace place, String path, String key, List<String> arguments) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    FileFault(FilePlace place, FieldFault fault) {
        this(place, fault.path(), fault.key(), fault.arguments());
    }

    FieldFault fault() {
        return new FieldFault(path, key, arguments);
    }
}

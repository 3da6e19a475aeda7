package vn.gov.dvctt.procedure.api;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a draft, or could be better.
 *
 * @param place     JSON pointer into the part
 * @param key       text key under {@code design.fault.}
 * @param arguments for the text
 * @param warning   true: it may be published all the same
 */
public record DesignFault(DraftPart part, String place, String key, List<String> arguments, boolean warning)
        implements Serializable {
    public DesignFault {
        arguments = List.copyOf(arguments);
    }

    public static DesignFault of(DraftPart part, String place, String key, String... arguments) {
        return new DesignFault(part, place, key, List.of(arguments), false);
    }

    public static DesignFault warning(DraftPart part, String place, String key, String... arguments) {
        return new DesignFault(part, place, key, List.of(arguments), true);
    }
}

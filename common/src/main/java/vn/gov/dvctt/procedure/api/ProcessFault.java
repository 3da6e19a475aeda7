package vn.gov.dvctt.procedure.api;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a process.
 *
 * @param step      id of the step; empty: the process as a whole
 * @param key       of its words, under {@code process.fault.}
 * @param arguments for the words
 */
public record ProcessFault(String step, String key, List<String> arguments) implements Serializable {
    public ProcessFault {
        step = step == null ? "" : step;
        arguments = List.copyOf(arguments);
    }

    public static ProcessFault of(String step, String key, String... arguments) {
        return new ProcessFault(step, key, List.of(arguments));
    }

    @Override
    public String toString() {
        return step + ": " + key + (arguments.isEmpty() ? "" : " " + String.join(", ", arguments));
    }
}

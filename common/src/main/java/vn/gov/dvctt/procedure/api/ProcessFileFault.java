package vn.gov.dvctt.procedure.api;

import java.io.Serializable;
import java.util.List;

/**
 * Why a process file is refused.
 *
 * @param line      in the file, from 1; 0: the file as a whole
 * @param place     what stands there: an element, or the id of a step
 * @param key       of its words, under {@code process.file.}
 * @param arguments for the words
 */
public record ProcessFileFault(int line, int column, String place, String key, List<String> arguments)
        implements Serializable {
    public ProcessFileFault {
        arguments = List.copyOf(arguments);
    }

    public static ProcessFileFault of(int line, int column, String place, String key, String... arguments) {
        return new ProcessFileFault(line, column, place, key, List.of(arguments));
    }
}

package vn.gov.dvctt.procedure.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Holds when the answer of another top-level field is one of the values (for MULTI_CHOICE: contains one of them). Answers of hidden fields do not count and are not checked. */
public record FormCondition(String field, List<String> in) {
    public FormCondition {
        in = in == null ? List.of() : List.copyOf(in);
    }

    public boolean holds(Map<String, String> answers) {
        return Arrays.stream(answers.getOrDefault(field, "").split(",")).anyMatch(in::contains);
    }
}

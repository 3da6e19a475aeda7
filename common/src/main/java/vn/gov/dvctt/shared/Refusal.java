package vn.gov.dvctt.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * A desk says no to a person. Carries a text key ({@code refusal.<key>} in the bundles) and its arguments; rolls the transaction back. Nothing technical
 * travels in it.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}

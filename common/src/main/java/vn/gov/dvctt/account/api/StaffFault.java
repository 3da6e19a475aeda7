package vn.gov.dvctt.account.api;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one of several accounts to be opened.
 *
 * @param line   which of them, from 0
 * @param field  of {@link OpenStaff}
 * @param reason text {@code account_fault.<reason>}
 */
public record StaffFault(int line, String field, String reason, List<String> arguments) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public StaffFault {
        arguments = List.copyOf(arguments);
    }
}

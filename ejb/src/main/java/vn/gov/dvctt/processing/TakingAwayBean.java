package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.gov.dvctt.shared.Page;

/** The beginning of an export, in a short transaction of its own: here the ledger gets the row of the export, before a single line of it has left. */
@Stateless
@PermitAll
public class TakingAwayBean {
    public <T> Page<T> begin(Function<String, Page<T>> block) {
        return block.apply("");
    }

    /** Reads a list to its end, a block after the other; what was handed on is forgotten. */
    static <T> void follow(Page<T> first, Function<String, Page<T>> block, Consumer<T> lines) {
        var page = first;
        page.rows().forEach(lines);
        while (page.following().isPresent()) {
            page = block.apply(page.next());
            page.rows().forEach(lines);
        }
    }
}

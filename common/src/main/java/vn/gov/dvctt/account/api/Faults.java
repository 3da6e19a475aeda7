package vn.gov.dvctt.account.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void unless(boolean fine, String field, String reason) {
        if (!fine) {
            found.add(new Fault(field, reason));
        }
    }

    void add(String field, Optional<String> reason) {
        reason.ifPresent(text -> found.add(new Fault(field, text)));
    }

    List<Fault> list() {
        return List.copyOf(found);
    }
}

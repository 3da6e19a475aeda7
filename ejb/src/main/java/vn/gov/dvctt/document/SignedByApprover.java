package vn.gov.dvctt.document;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.shared.Installation;

/**
 * Where results bear their approver's own digital signature beside the agency's seal: {@code results.signed-by-approver} of {@code portal.properties}. {@code true} everywhere,
 * {@code false} nowhere (the default: it takes a signing service for officials), otherwise codes of units and procedures, since the law asks for it procedure by procedure and
 * units get their certificates one after the other. It is asked when the number is given; what waits for a signature then waits on, whatever is set meanwhile.
 */
record SignedByApprover(boolean everywhere, Set<String> codes) {
    static final String SETTING = "results.signed-by-approver";

    SignedByApprover {
        codes = Set.copyOf(codes);
    }

    static SignedByApprover ofThisInstallation() {
        return of(Installation.ofThisPortal().value(SETTING, "false"));
    }

    static SignedByApprover of(String setting) {
        var words = Arrays.stream(setting.split("[,\\s]+"))
                .filter(word -> !word.isEmpty() && !word.equals("false"))
                .collect(Collectors.toSet());
        return new SignedByApprover(words.contains("true"), words);
    }

    boolean asks(String unit, String procedureCode) {
        return everywhere || codes.contains(unit) || codes.contains(procedureCode);
    }
}

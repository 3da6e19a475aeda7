package vn.gov.dvctt.processing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.processing.api.PrintedForm;

/** The printed forms as one circular lays them down, in the order of their numbers. */
enum FormSet {
    /** Circular 01/2018/TT-VPCP: six, on A5. */
    OF_2018(
            "processing/forms-2018/",
            PrintedForm.RECEIPT,
            PrintedForm.SUPPLEMENT,
            PrintedForm.REFUSAL,
            PrintedForm.APOLOGY,
            PrintedForm.CONTROL_SLIP,
            PrintedForm.REGISTER),
    /** Circular 03/2025/TT-VPCP: seven, on A4. */
    OF_2025(
            "processing/forms-2025/",
            PrintedForm.RECEIPT,
            PrintedForm.SUPPLEMENT,
            PrintedForm.REFUSAL,
            PrintedForm.APOLOGY,
            PrintedForm.DISCONTINUANCE,
            PrintedForm.CONTROL_SLIP,
            PrintedForm.REGISTER);

    private final String folder;
    private final List<PrintedForm> forms;

    FormSet(String folder, PrintedForm... forms) {
        this.folder = folder;
        this.forms = List.of(forms);
    }

    /** By its year; empty: none is called so. */
    static Optional<FormSet> called(String year) {
        return Arrays.stream(values())
                .filter(set -> set.name().equals("OF_" + year))
                .findFirst();
    }

    boolean has(PrintedForm form) {
        return forms.contains(form);
    }

    /** As in "Mẫu số 05". */
    String number(PrintedForm form) {
        return "%02d".formatted(forms.indexOf(form) + 1);
    }

    String template(PrintedForm form) {
        return folder
                + switch (form) {
                    case RECEIPT -> "receipt";
                    case SUPPLEMENT -> "supplement";
                    case REFUSAL -> "refusal";
                    case APOLOGY -> "apology";
                    case DISCONTINUANCE -> "discontinuance";
                    case CONTROL_SLIP -> "control-slip";
                    case REGISTER -> "register";
                };
    }
}

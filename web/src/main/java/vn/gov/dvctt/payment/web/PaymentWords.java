package vn.gov.dvctt.payment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.shared.Role;

/** States of money in tones, and which of its pages the reader may open. */
@Named
@RequestScoped
public class PaymentWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    private HttpServletRequest request;

    public boolean isAccountant() {
        return request.isUserInRole(Role.ACCOUNTANT);
    }

    /** Confirms what an accountant asks. */
    public boolean isConfirmer() {
        return request.isUserInRole(Role.UNIT_HEAD) || request.isUserInRole(Role.APPROVER);
    }

    public String tone(Enum<?> state) {
        return state == null
                ? "neutral"
                : switch (state.name()) {
                    case "SETTLED", "SUCCEEDED", "DONE", "ISSUED", "MATCHED" -> "good";
                    case "OPEN", "FOUND", "ASKED", "MISSING_HERE", "MISSING_THERE", "DIFFERENT", "UNMATCHED" ->
                        "needsYou";
                    case "STARTED", "CONFIRMED" -> "waiting";
                    case "MISMATCHED", "FAILED", "WRONG_AMOUNT", "SURPLUS" -> "bad";
                    default -> "neutral";
                };
    }

    /** Template, series and number of a document. */
    public String name(DocumentRow document) {
        return "%s · %s · %07d".formatted(document.template(), document.series(), document.number());
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }
}

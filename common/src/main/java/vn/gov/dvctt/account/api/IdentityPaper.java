package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper that says who a person is, as typed; dates as dd/MM/yyyy.
 *
 * @param nationality country code of two letters; Vietnam where a card is given
 * @param issuedOn    asked for the former card and for passports; empty otherwise allowed
 */
public record IdentityPaper(
        IdentityKind kind, String number, String nationality, String bornOn, String issuedOn, String issuedBy) {
    private static final String VIETNAM = "VN";
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final int YEAR_FROM = 4;
    private static final int YEAR_TO = 6;

    public IdentityPaper {
        number = Shapes.digits(number);
        nationality = kind == IdentityKind.PASSPORT ? Shapes.digits(nationality) : VIETNAM;
        bornOn = Shapes.tidy(bornOn);
        issuedOn = Shapes.tidy(issuedOn);
        issuedBy = Shapes.tidy(issuedBy);
    }

    public Optional<LocalDate> born() {
        return Shapes.date(bornOn);
    }

    public Optional<LocalDate> issued() {
        return Shapes.date(issuedOn);
    }

    void check(Faults found, LocalDate today) {
        found.unless(kind != null, "identityKind", "identityKind");
        found.unless(kind == null || Shapes.isIdentityNumber(kind, number), "identityNumber", fault());
        found.unless(Shapes.isCountry(nationality), "nationality", "nationality");
        var birth = born().filter(day -> !day.isAfter(today) && !day.isBefore(LONG_AGO));
        found.unless(birth.isPresent(), "bornOn", "bornOn");
        if (kind == IdentityKind.CITIZEN_CARD && Shapes.isIdentityNumber(kind, number)) {
            found.unless(birth.isEmpty() || isOfYear(birth.get().getYear()), "identityNumber", "identityBirth");
        }
        checkIssue(found, today);
    }

    private void checkIssue(Faults found, LocalDate today) {
        var asked = kind == IdentityKind.FORMER_CARD || kind == IdentityKind.PASSPORT;
        if (asked || !issuedOn.isEmpty()) {
            var fine = issued().filter(day -> !day.isAfter(today))
                    .filter(day -> born().map(day::isAfter).orElse(true));
            found.unless(fine.isPresent(), "issuedOn", "issuedOn");
        }
        if (asked || !issuedBy.isEmpty()) {
            found.unless(Shapes.isName(issuedBy), "issuedBy", "issuedBy");
        }
    }

    private String fault() {
        return "identity." + kind;
    }

    /** The card's fourth digit tells century and sex, the next two the year (Circular 59/2021/TT-BCA, article 7 onwards). */
    private boolean isOfYear(int year) {
        var century = 1900 + 100 * ((number.charAt(YEAR_FROM - 1) - '0') / 2);
        return century + Integer.parseInt(number.substring(YEAR_FROM, YEAR_TO)) == year;
    }

    @Override
    public String toString() {
        return "IdentityPaper[" + kind + "]";
    }
}

package vn.gov.dvctt.dossier;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignerKind;

/**
 * Who may sign for a dossier: whoever it belongs to, and who acts for them. A certificate is theirs by the number in it; where one of the sides has none, by the name.
 *
 * @param refusing a signature of somebody else's is a fault; otherwise it is only shown (policy of the installation)
 */
record Signatories(List<Signatory> people, boolean refusing) {
    /** Nothing is signed: nobody need be known. */
    static final Signatories NONE = new Signatories(List.of(), true);

    private static final String REFUSE = "refuse";

    /** @param number of identity or taxpayer; empty: not known */
    record Signatory(SignerKind kind, String number, String name) {
        private boolean is(SignatureLine line) {
            if (line.kind() != kind) {
                return false;
            }
            var theirs = digits(line.identity());
            return theirs.isEmpty() || number.isEmpty()
                    ? folded(name).equals(folded(line.signer())) || folded(name).equals(folded(line.organisation()))
                    : theirs.equals(digits(number));
        }
    }

    Signatories {
        people = List.copyOf(people);
    }

    static Signatories of(Person applicant, Person acting) {
        var people = Stream.of(applicant, acting)
                .filter(Objects::nonNull)
                .distinct()
                .map(Signatories::signatory)
                .toList();
        return new Signatories(people, REFUSE.equals(System.getProperty("dvctt.signing.others", REFUSE)));
    }

    private static Signatory signatory(Person person) {
        var organisation = person.kind() == AccountKind.ORGANISATION;
        var number = person.prefill().getOrDefault(organisation ? "taxNumber" : "identityNumber", "");
        return new Signatory(organisation ? SignerKind.ORGANISATION : SignerKind.INDIVIDUAL, number, person.name());
    }

    /** Known to be none of theirs. A kind of signer of which nobody here is cannot be told: an applicant who is a person may bring an organisation's signature. */
    boolean isOther(SignatureLine line) {
        Predicate<Signatory> sameKind = each -> each.kind() == line.kind();
        return people.stream().anyMatch(sameKind) && people.stream().noneMatch(each -> each.is(line));
    }

    /** Signed, and by none of theirs. */
    boolean areOthers(List<SignatureLine> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(this::isOther);
    }

    private static String digits(String number) {
        return number == null ? "" : number.replaceAll("\\D", "");
    }

    /** Without accents: many certificates are written in plain letters. */
    private static String folded(String name) {
        return Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

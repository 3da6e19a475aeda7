package vn.gov.dvctt.document;

import vn.gov.dvctt.document.api.SignerKind;

/** Vietnamese authorities write the number of a person ({@code CCCD:…}) or a taxpayer ({@code MST:…}, {@code MNS:…}) into the UID of the subject. */
final class SubjectNumber {
    private SubjectNumber() {}

    /** @param organisation as the certificate names it; null or empty: none */
    static SignerKind kind(String number, String organisation) {
        if (number.startsWith("MST") || number.startsWith("MNS")) {
            return SignerKind.ORGANISATION;
        }
        var named = organisation != null && !organisation.isEmpty() && number.isEmpty();
        return named ? SignerKind.ORGANISATION : SignerKind.INDIVIDUAL;
    }
}

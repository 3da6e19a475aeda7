package vn.gov.dvctt.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a result document.
 *
 * @param number   with its symbol: {@code 817/GP-TNN}
 * @param approval whether it decides (Điều 1, 2, 3) or informs
 */
record Letter(
        String office,
        String number,
        LocalDate on,
        String title,
        String subtitle,
        boolean approval,
        List<String> grounds,
        List<String> body,
        String applicant,
        String signer,
        String dossierCode) {

    static Letter approval(String system, Entry entry, String number, LocalDate on) {
        return new Letter(
                Words.of(system, "office"),
                number,
                on,
                Words.of(system, "approval.title"),
                entry.title(),
                true,
                grounds(entry),
                List.of(
                        Words.say("approval.first", entry.applicant(), entry.title(), entry.dossierCode()),
                        Words.say("approval.second", entry.applicant()),
                        Words.say("approval.third")),
                entry.applicant(),
                Words.of(system, "signer"),
                entry.dossierCode());
    }

    static Letter refusal(String system, Entry entry, String number, LocalDate on, String reason) {
        return new Letter(
                Words.of(system, "office"),
                number,
                on,
                Words.say("refusal.title"),
                Words.say("refusal.subtitle"),
                false,
                grounds(entry),
                List.of(
                        Words.say("refusal.first", entry.applicant(), entry.title(), entry.dossierCode()),
                        Words.say("refusal.second", reason),
                        Words.say("refusal.third")),
                entry.applicant(),
                Words.of(system, "signer"),
                entry.dossierCode());
    }

    private static List<String> grounds(Entry entry) {
        return List.of(Words.say("legal.first"), Words.say("legal.second", entry.dossierCode(), entry.applicant()));
    }
}

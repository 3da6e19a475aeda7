package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The system asks people to look over their account (article 8.3.b of the circular).
 *
 * @param audience INDIVIDUAL or ORGANISATION; empty: both
 * @param from     dd/MM/yyyy, as {@code to}, both days included
 */
public record OpenCampaign(
        Optional<AccountKind> audience,
        String wordsVi,
        String wordsEn,
        Set<ProfileMatter> matters,
        String from,
        String to) {
    private static final int LEAST = 10;
    private static final int MOST = 2000;

    public OpenCampaign {
        wordsVi = wordsVi == null ? "" : wordsVi.strip();
        wordsEn = wordsEn == null ? "" : wordsEn.strip();
        matters = Set.copyOf(matters);
        from = Shapes.tidy(from);
        to = Shapes.tidy(to);
    }

    public List<Fault> faults(LocalDate today) {
        var found = new Faults();
        found.unless(isSaid(wordsVi), "wordsVi", "campaignWords");
        found.unless(isSaid(wordsEn), "wordsEn", "campaignWords");
        found.unless(!matters.isEmpty(), "contact", "matters");
        found.unless(Shapes.date(from).isPresent(), "from", "day");
        var last = Shapes.date(to).filter(day -> !day.isBefore(today));
        found.unless(last.filter(day -> !day.isBefore(first().orElse(day))).isPresent(), "to", "lastDay");
        return found.list();
    }

    private static boolean isSaid(String words) {
        return words.length() >= LEAST && words.length() <= MOST;
    }

    public Optional<LocalDate> first() {
        return Shapes.date(from);
    }

    public Optional<LocalDate> last() {
        return Shapes.date(to);
    }
}

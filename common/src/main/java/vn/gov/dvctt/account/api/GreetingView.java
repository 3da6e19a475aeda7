package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.Set;

/** A campaign for one person. */
public record GreetingView(long campaignId, String wordsVi, String wordsEn, Set<ProfileMatter> matters, LocalDate to) {
    public GreetingView {
        matters = Set.copyOf(matters);
    }
}

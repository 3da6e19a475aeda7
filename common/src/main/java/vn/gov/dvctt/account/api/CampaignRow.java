package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.Set;

/**
 * A campaign and its progress.
 *
 * @param audience  null: individuals and organisations
 * @param concerned accounts in use of that audience, at this moment
 * @param answered  of them, who confirmed
 * @param putOff    of them, who put it off and have not answered since
 */
public record CampaignRow(
        long id,
        AccountKind audience,
        String words,
        Set<ProfileMatter> matters,
        LocalDate from,
        LocalDate to,
        boolean running,
        long concerned,
        long answered,
        long putOff) {
    public CampaignRow {
        matters = Set.copyOf(matters);
    }
}

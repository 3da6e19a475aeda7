package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.CampaignRow;
import vn.gov.dvctt.shared.Refusal;

/** The campaigns and what people answered. */
@ApplicationScoped
class Campaigns {
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Campaign campaign) {
        em.persist(campaign);
    }

    Campaign campaign(long id) {
        return Optional.ofNullable(em.find(Campaign.class, id)).orElseThrow(() -> new Refusal("account.noCampaign"));
    }

    List<CampaignRow> latest(LocalDate today) {
        return em.createNamedQuery("Campaign.latest", Campaign.class).setMaxResults(SHOWN).getResultList().stream()
                .map(campaign -> campaign.row(
                        today,
                        concerned(campaign),
                        count("CampaignAnswer.confirmed", campaign),
                        count("CampaignAnswer.putOff", campaign)))
                .toList();
    }

    /** A count over all accounts: for the operator, who asks seldom. */
    private long concerned(Campaign campaign) {
        var everybody = campaign.audience() == null;
        return em.createNamedQuery("CampaignAnswer.concerned", Long.class)
                .setParameter("one", everybody ? AccountKind.INDIVIDUAL : campaign.audience())
                .setParameter("other", everybody ? AccountKind.ORGANISATION : campaign.audience())
                .setParameter("state", AccountState.ACTIVE)
                .getSingleResult();
    }

    private long count(String query, Campaign campaign) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("campaign", campaign.id())
                .getSingleResult();
    }

    Optional<Campaign> waiting(Account account, LocalDate today, Instant now) {
        return em.createNamedQuery("Campaign.running", Campaign.class)
                .setParameter("today", today)
                .getResultStream()
                .filter(campaign -> campaign.concerns(account.kind(), account.openedAt()))
                .filter(campaign -> answer(campaign.id(), account.id())
                        .filter(answer -> answer.isQuiet(now))
                        .isEmpty())
                .findFirst();
    }

    private Optional<CampaignAnswer> answer(long campaign, long account) {
        return em.createNamedQuery("CampaignAnswer.of", CampaignAnswer.class)
                .setParameter("campaign", campaign)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    CampaignAnswer answerOf(long campaign, long account) {
        return answer(campaign, account).orElseGet(() -> {
            var begun = new CampaignAnswer(campaign, account);
            em.persist(begun);
            return begun;
        });
    }
}

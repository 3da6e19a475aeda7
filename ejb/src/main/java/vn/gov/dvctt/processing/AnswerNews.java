package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementRequested;

/** Hears of requests to mend and their answers, within the same transaction: the applicant's term has alarms of its own. */
@ApplicationScoped
class AnswerNews {
    @Inject
    private Alarms alarms;

    @Inject
    private Calendars calendars;

    void requested(@Observes SupplementRequested news) {
        var plan = AlarmPlan.ofAnswer(news.answerBy(), calendars.clock(news.at()), news.at());
        alarms.set(news.dossierId(), AlarmMatter.ANSWER, plan);
    }

    void answered(@Observes SupplementAnswered news) {
        alarms.takeAway(news.dossierId(), AlarmMatter.ANSWER);
    }

    /** An answer at intake files the dossier again. */
    void submitted(@Observes DossierSubmitted news) {
        if (news.again()) {
            alarms.takeAway(news.dossierId(), AlarmMatter.ANSWER);
        }
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        alarms.takeAway(news.dossierId(), AlarmMatter.ANSWER);
    }

    void closed(@Observes DossierClosedUnanswered news) {
        alarms.takeAway(news.dossierId(), AlarmMatter.ANSWER);
    }
}

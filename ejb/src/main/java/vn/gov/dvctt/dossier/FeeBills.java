package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierFeePaid;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.payment.api.BillSettled;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FeeMoment;
import vn.gov.dvctt.procedure.api.Procedures;

/**
 * Joins dossiers with bills: raises one when the version says so, cancels it when the dossier ends before it is decided, and tells when it is paid. A bill knows the
 * submission number. What is billed once stays as it is, whatever a supplement says later.
 */
@ApplicationScoped
class FeeBills {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_BASIS = 1000;
    private static final int SECONDS_A_DAY = 86_400;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private Bills bills;

    @Inject
    private Event<DossierFeePaid> paid;

    void submitted(@Observes DossierSubmitted news) {
        raise(news.dossierId(), FeeMoment.SUBMISSION, news.at());
    }

    void received(@Observes DossierReceived news) {
        raise(news.dossierId(), FeeMoment.RECEPTION, news.at());
    }

    void decided(@Observes DossierDecided news) {
        if (news.approved()) {
            raise(news.dossierId(), FeeMoment.RESULT, news.at());
        }
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        bills.cancel(news.submissionNumber(), "Hồ sơ bị từ chối tiếp nhận", news.at());
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        bills.cancel(news.submissionNumber(), "Hồ sơ đã được rút", news.at());
    }

    void closed(@Observes DossierClosedUnanswered news) {
        bills.cancel(news.submissionNumber(), "Hồ sơ đã đóng vì không được bổ sung", news.at());
    }

    void settled(@Observes BillSettled news) {
        dossiers.ofNumber(news.reference())
                .filter(dossier -> !bills.isOwed(news.reference()))
                .ifPresent(dossier -> paid.fire(
                        new DossierFeePaid(dossier.id(), news.reference(), dossier.applicantId(), news.at())));
    }

    private void raise(long dossierId, FeeMoment moment, Instant at) {
        var dossier = dossiers.dossier(dossierId).orElseThrow();
        fee(dossier)
                .filter(due -> due.moment() == moment && due.amount() > 0)
                .ifPresent(due -> bills.raise(bill(dossier, due, at)));
    }

    private Optional<FeeDue> fee(Dossier dossier) {
        var filed = dossier.filed();
        return procedures
                .version(filed.code(), filed.version())
                .flatMap(version -> procedures.fee(
                        version,
                        filed.caseName(),
                        dossier.answers().values(),
                        dossier.papers().stream()
                                .map(DossierPaper::component)
                                .distinct()
                                .toList()));
    }

    private static RaiseBill bill(Dossier dossier, FeeDue due, Instant at) {
        return new RaiseBill(
                dossier.submissionNumber().orElseThrow(),
                dossier.filed().unit(),
                dossier.applicantId(),
                dossier.applicantName(),
                shortened(dossier.filed().title(), LONGEST_TITLE),
                due.kind(),
                due.invoice() ? DocumentKind.INVOICE : DocumentKind.RECEIPT,
                due.amount(),
                due.full(),
                shortened(due.basis(), LONGEST_BASIS),
                shortened(due.ground(), LONGEST_TITLE),
                at.plusSeconds((long) due.days() * SECONDS_A_DAY),
                at);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}

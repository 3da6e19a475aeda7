package vn.gov.dvctt.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierFeeOwed;
import vn.gov.dvctt.dossier.api.DossierFeePaid;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.payment.api.BillSettled;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FeeMoment;
import vn.gov.dvctt.procedure.api.Procedures;

/**
 * Joins dossiers with bills: raises one when the version says so, cancels it when the dossier ends before it is decided, and tells when it is paid. A bill knows the
 * submission number. A supplement that changes what the fee depends on prices the dossier anew.
 */
@ApplicationScoped
class FeeBills {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_BASIS = 1000;
    private static final int SECONDS_A_DAY = 86_400;
    /** Later than whoever says nothing of its order. */
    private static final int LATE = Interceptor.Priority.APPLICATION + 1000;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private Bills bills;

    @Inject
    private Event<Object> news;

    void submitted(@Observes DossierSubmitted news) {
        if (news.again()) {
            priceAnew(news.dossierId(), news.at());
            return;
        }
        raise(news.dossierId(), FeeMoment.SUBMISSION, news.at());
    }

    /** After the clock went on: where more is owed it halts again. */
    void supplemented(@Observes @Priority(LATE) SupplementAnswered news) {
        priceAnew(news.dossierId(), news.at());
    }

    void amended(@Observes @Priority(LATE) AmendmentSent news) {
        priceAnew(news.dossierId(), news.at());
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
                .ifPresent(dossier -> this.news.fire(
                        new DossierFeePaid(dossier.id(), news.reference(), dossier.applicantId(), news.at())));
    }

    private void priceAnew(long dossierId, Instant at) {
        var dossier = dossiers.dossier(dossierId).orElseThrow();
        var number = dossier.submissionNumber().orElseThrow();
        var before = bills.isOwed(number);
        fee(dossier)
                .filter(due -> due.moment() == FeeMoment.SUBMISSION
                        || due.moment() == FeeMoment.RECEPTION
                                && dossier.receivedAt().isPresent())
                .ifPresent(due -> bills.reprice(bill(dossier, due, at)));
        var owed = bills.isOwed(number);
        if (owed && !before) {
            news.fire(new DossierFeeOwed(dossierId, number, dossier.applicantId(), at));
        }
        if (before && !owed) {
            news.fire(new DossierFeePaid(dossierId, number, dossier.applicantId(), at));
        }
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

package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.DocumentState;

/** Issues receipts and invoices, each within the transaction in which the money came: no document without money, no number without a document. */
@Dependent
class DocumentPress {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 16;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private SeriesOpening opening;

    private final SecureRandom random = new SecureRandom();

    DocumentPress() {}

    DocumentPress(EntityManager entities, People people, SeriesOpening opening) {
        this.entities = entities;
        this.people = people;
        this.opening = opening;
    }

    FeeDocument issue(Bill bill, Issue issue) {
        var document = new FeeDocument(bill, series(bill, issue.at()), issue, code());
        document.write(new DocumentXml(document, bill, seller(bill.unit()), issue.replaces()).text());
        entities.persist(document);
        return document;
    }

    /** Takes a document back and issues another for what is left. */
    FeeDocument replace(Bill bill, FeeDocument former, Issue issue, String why) {
        former.close(DocumentState.REPLACED, why, issue.collector(), issue.at());
        return issue(
                bill,
                new Issue(
                        issue.payerName(),
                        issue.amount(),
                        issue.channel(),
                        issue.collector(),
                        former.replaced(),
                        issue.at()));
    }

    Seller seller(String unit) {
        return FeeSettings.ofThisInstallation().seller(unit, people.unitName(unit));
    }

    private FeeSeries series(Bill bill, Instant at) {
        var year = at.atZone(ZONE).getYear();
        var code = FeeSeries.codeOf(bill.unit(), bill.document(), year);
        var found = entities.find(FeeSeries.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            return found;
        }
        opening.open(bill.unit(), bill.document(), year);
        return entities.find(FeeSeries.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}

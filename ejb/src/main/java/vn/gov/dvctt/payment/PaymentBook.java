package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** Bills with their payments, refunds and documents. Whoever changes one of them holds the bill first: two that come at once wait for each other there. */
@Dependent
class PaymentBook {
    private static final int PAGE = 25;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    PaymentBook() {}

    PaymentBook(EntityManager entities) {
        this.entities = entities;
    }

    <T> T add(T row) {
        entities.persist(row);
        return row;
    }

    Optional<Bill> bill(long id) {
        return Optional.ofNullable(entities.find(Bill.class, id));
    }

    Bill known(long id) {
        return bill(id).orElseThrow(() -> new Refusal("payment.notFound"));
    }

    Bill ofUnit(String unit, long id) {
        return bill(id).filter(bill -> bill.unit().equals(unit)).orElseThrow(() -> new Refusal("payment.notFound"));
    }

    Bill toChange(long id) {
        var bill = entities.find(Bill.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bill == null) {
            throw new Refusal("payment.notFound");
        }
        return bill;
    }

    List<Bill> of(String reference) {
        return entities.createNamedQuery("Bill.of", Bill.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    List<Bill> ofPayer(long payer, String reference) {
        return entities.createNamedQuery("Bill.ofPayer", Bill.class)
                .setParameter("payer", payer)
                .setParameter("reference", reference)
                .getResultList();
    }

    boolean isOwed(String reference) {
        return entities.createNamedQuery("Bill.owed", Long.class)
                        .setParameter("reference", reference)
                        .setParameter("state", BillState.OPEN)
                        .getSingleResult()
                > 0;
    }

    void goesTo(long from, long to) {
        entities.createNamedQuery("Bill.goesTo")
                .setParameter("payer", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    Page<Bill> mine(long payer, String after) {
        return page(entities.createNamedQuery("Bill.mine", Bill.class).setParameter("payer", payer), after);
    }

    Page<Bill> ofUnit(String unit, BillState state, String after) {
        return state == null
                ? page(entities.createNamedQuery("Bill.ofUnit", Bill.class).setParameter("unit", unit), after)
                : page(
                        entities.createNamedQuery("Bill.ofState", Bill.class)
                                .setParameter("unit", unit)
                                .setParameter("state", state),
                        after);
    }

    Page<Bill> named(String unit, String name, String after) {
        return page(
                entities.createNamedQuery("Bill.named", Bill.class)
                        .setParameter("unit", unit)
                        .setParameter("name", Folded.of(name) + "%"),
                after);
    }

    Page<FeeDocument> documents(String unit, String name, String after) {
        var query = name.isEmpty()
                ? entities.createNamedQuery("FeeDocument.ofUnit", FeeDocument.class)
                : entities.createNamedQuery("FeeDocument.named", FeeDocument.class)
                        .setParameter("name", Folded.of(name) + "%");
        return page(query.setParameter("unit", unit), after);
    }

    Page<Refund> refunds(String unit, String after) {
        return page(entities.createNamedQuery("Refund.ofUnit", Refund.class).setParameter("unit", unit), after);
    }

    private static <T> Page<T> page(TypedQuery<T> query, String after) {
        var before = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        var found = query.setParameter("before", before).setMaxResults(PAGE + 1).getResultList();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? String.valueOf(idOf(shown.get(PAGE - 1))) : "";
        return new Page<>(shown, next);
    }

    private static long idOf(Object row) {
        if (row instanceof Bill bill) {
            return bill.id();
        }
        return row instanceof Refund refund ? refund.id() : ((FeeDocument) row).id();
    }

    Optional<Payment> payment(long id) {
        return Optional.ofNullable(entities.find(Payment.class, id));
    }

    /** With its bill held; empty where there is none. */
    Optional<Payment> paymentToChange(long id) {
        var bill = entities.createNamedQuery("Payment.billOf", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        bill.ifPresent(this::toChange);
        return bill.map(held -> entities.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Payment> payments(long bill) {
        return entities.createNamedQuery("Payment.ofBill", Payment.class)
                .setParameter("bill", bill)
                .getResultList();
    }

    List<FeeDocument> documents(long bill) {
        return entities.createNamedQuery("FeeDocument.ofBill", FeeDocument.class)
                .setParameter("bill", bill)
                .getResultList();
    }

    Optional<FeeDocument> document(String lookUpCode) {
        return entities.createNamedQuery("FeeDocument.ofCode", FeeDocument.class)
                .setParameter("code", lookUpCode)
                .getResultStream()
                .findFirst();
    }

    Optional<FeeDocument> documentToChange(long id) {
        return Optional.ofNullable(entities.find(FeeDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Refund> refundsOf(long bill) {
        return entities.createNamedQuery("Refund.ofBill", Refund.class)
                .setParameter("bill", bill)
                .getResultList();
    }

    Optional<Refund> refund(long id) {
        return Optional.ofNullable(entities.find(Refund.class, id));
    }
}

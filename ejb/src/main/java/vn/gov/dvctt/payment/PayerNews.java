package vn.gov.dvctt.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.AccountsMerged;

/** Bills follow their payer when two accounts become one. */
@ApplicationScoped
class PayerNews {
    @Inject
    private PaymentBook book;

    void merged(@Observes AccountsMerged news) {
        book.goesTo(news.fromId(), news.intoId());
    }
}

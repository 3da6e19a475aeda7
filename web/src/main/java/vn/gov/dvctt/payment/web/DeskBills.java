package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillsOnDesk;

/** What is to be paid for a dossier, beside it on an official's desk. */
@Named
@RequestScoped
public class DeskBills {
    @EJB
    private BillsOnDesk desk;

    private final Map<String, List<BillRow>> known = new HashMap<>();

    public List<BillRow> of(String reference) {
        return known.computeIfAbsent(reference, desk::of);
    }
}

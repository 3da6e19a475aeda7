package vn.gov.dvctt.delivery;

import vn.gov.dvctt.dossier.api.ReturnTo;

/** A letter as the postal service is asked to take it. */
record Letter(long orderId, String key, String dossierCode, String sender, String unitName, ReturnTo to) {
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}

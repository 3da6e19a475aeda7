package vn.gov.dvctt.routing.message;

/** Any message between the portal and a specialised system; each speaks of exactly one dossier. */
public sealed interface WireMessage
        permits DossierDispatch,
                SupplementDispatch,
                AmendmentDispatch,
                DossierStopped,
                WindowResult,
                Acknowledgement,
                StatusReport,
                SupplementAsked,
                ProcessingResult,
                ResultReceipt {
    /** The code given at reception, {@code 000.00.00.G13-170712-0001}. */
    String dossierCode();
}

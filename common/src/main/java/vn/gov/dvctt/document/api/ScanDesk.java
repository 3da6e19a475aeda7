package vn.gov.dvctt.document.api;

/** The operator's look at the virus scanner. */
public interface ScanDesk {
    ScanStanding standing();

    /** Puts everything that could not be scanned in line once more. */
    void again();
}

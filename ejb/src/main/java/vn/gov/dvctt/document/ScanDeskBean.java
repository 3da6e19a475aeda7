package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.document.api.ScanDesk;
import vn.gov.dvctt.document.api.ScanStanding;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.OPERATOR)
public class ScanDeskBean implements ScanDesk {
    @EJB
    private ScanBook book;

    @Inject
    private VirusScanner scanner;

    @Override
    @Reading
    public ScanStanding standing() {
        return book.standing(scanner.isUp());
    }

    @Override
    public void again() {
        book.again(Instant.now());
    }
}

package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierLookUp;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** Anybody may ask who holds the slip. */
@Stateless
@PermitAll
public class DossierLookUpBean implements DossierLookUp {
    /** Compared where there is no dossier, so that both take the same way. */
    private static final LookUpSecret NOBODYS = new LookUpSecret("----");

    private static final int LONGEST = 40;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Standings standings;

    @Inject
    private GuessLimit guesses;

    @Inject
    private DossierRows rows;

    @Override
    @Reading
    public Optional<DossierStanding> standing(String code, String secret) {
        var asked = shortened(code.strip().toUpperCase(Locale.ROOT));
        var caller = CallOrigin.current();
        guesses.enter(asked, caller, Instant.now()).ifPresent(DossierLookUpBean::refuse);
        var dossier = find(asked);
        var right = dossier.flatMap(Dossier::lookUpSecret).orElse(NOBODYS).is(secret.strip());
        if (!right) {
            return Optional.empty();
        }
        guesses.right(asked, caller);
        return dossier.map(standings::of);
    }

    @Override
    @Reading
    public Optional<Integer> usualDays(String procedureCode) {
        return rows.usualDays(procedureCode);
    }

    /** No code is longer; what is, is remembered no longer than a code. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static void refuse(Duration wait) {
        throw new Refusal("dossier.lookUpBusy", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }

    private Optional<Dossier> find(String asked) {
        if (asked.startsWith("NS-")) {
            return dossiers.ofNumber(asked);
        }
        return DossierCode.read(asked).flatMap(dossiers::ofCode);
    }
}

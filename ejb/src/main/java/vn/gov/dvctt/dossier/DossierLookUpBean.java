package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierLookUp;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** Anybody may ask who holds the slip. */
@Stateless
@PermitAll
public class DossierLookUpBean implements DossierLookUp {
    /** Compared where there is no dossier, so that both take the same way. */
    private static final LookUpSecret NOBODYS = new LookUpSecret("----");

    @Inject
    private Dossiers dossiers;

    @Inject
    private Standings standings;

    @Inject
    private GuessLimit guesses;

    @Inject
    private DossierRows rows;

    @Override
    public Optional<DossierStanding> standing(String code, String secret) {
        var asked = code.strip().toUpperCase(Locale.ROOT);
        if (!guesses.mayTry(asked, Instant.now())) {
            throw new Refusal("dossier.lookUpBusy");
        }
        var dossier = find(asked);
        var right = dossier.flatMap(Dossier::lookUpSecret).orElse(NOBODYS).is(secret.strip());
        if (!right) {
            guesses.wrong(asked, Instant.now());
            return Optional.empty();
        }
        return dossier.map(standings::of);
    }

    @Override
    @Reading
    public Optional<Integer> usualDays(String procedureCode) {
        return rows.usualDays(procedureCode);
    }

    private Optional<Dossier> find(String asked) {
        if (asked.startsWith("NS-")) {
            return dossiers.ofNumber(asked);
        }
        return DossierCode.read(asked).flatMap(dossiers::ofCode);
    }
}

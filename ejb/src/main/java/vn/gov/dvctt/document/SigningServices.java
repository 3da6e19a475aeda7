package vn.gov.dvctt.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import vn.gov.dvctt.document.api.SigningParty;

/** The remote signing service of each party. */
@ApplicationScoped
class SigningServices {
    private final Map<SigningParty, SigningService> services = new EnumMap<>(SigningParty.class);

    SigningServices() {
        this(SignatureSettings.ofThisInstallation());
    }

    SigningServices(SignatureSettings settings) {
        for (var party : SigningParty.values()) {
            services.put(party, new SigningService(SigningSettings.of(settings, party)));
        }
    }

    SigningService of(SigningParty party) {
        return services.get(party);
    }
}

package vn.gov.dvctt.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.NationalDeparture;
import vn.gov.dvctt.shared.Refusal;

/**
 * Speaks OpenID Connect with the provider: authorization code with PKCE, state and nonce. What the provider publishes about itself is asked anew every hour, its
 * keys whenever a token names an unknown one. The protocol's own code is the library's.
 */
@ApplicationScoped
class NationalProvider {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.account");
    private static final int PATIENCE = 5_000;
    private static final int LONGEST_ANSWER = 256 * 1024;
    private static final int SKEW_SECONDS = 60;
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    /** In the order of our liking. Nothing that is signed with a shared secret, and never "none". */
    private static final List<JWSAlgorithm> SIGNED =
            List.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

    private final Optional<NationalSettings> settings;
    private volatile Known known;

    private record Known(OIDCProviderMetadata provider, IDTokenValidator validator, Instant since) {}

    NationalProvider() {
        this(NationalSettings.ofThisInstallation());
    }

    NationalProvider(Optional<NationalSettings> settings) {
        this.settings = settings;
    }

    boolean isOffered() {
        return settings.isPresent();
    }

    NationalDeparture depart(String returnAddress, Instant now) {
        var state = new State();
        var nonce = new Nonce();
        var verifier = new CodeVerifier();
        try {
            var request = new AuthenticationRequest.Builder(
                            new ResponseType(ResponseType.Value.CODE),
                            Scope.parse(settings().scope()),
                            new ClientID(settings().client()),
                            URI.create(returnAddress))
                    .endpointURI(known(now).provider.getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .build();
            return new NationalDeparture(
                    request.toURI().toString(), returnAddress, state.getValue(), nonce.getValue(), verifier.getValue());
        } catch (IOException | GeneralException e) {
            LOG.log(System.Logger.Level.WARNING, "the national provider does not answer: {0}", e.getMessage());
            throw new Refusal("national.away");
        }
    }

    /** Whom the provider vouches for. Refuses whatever does not belong to this departure. */
    NationalPerson arrive(NationalDeparture departure, String query, Instant now) {
        try {
            return redeem(departure, code(departure, query), now);
        } catch (URISyntaxException | GeneralException | BadJOSEException | JOSEException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a return from the national provider was refused: {0}",
                    e.getMessage());
            throw new Refusal("national.failed");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the national provider does not answer: {0}", e.getMessage());
            throw new Refusal("national.away");
        }
    }

    private AuthorizationCode code(NationalDeparture departure, String query)
            throws ParseException, URISyntaxException, BadJOSEException {
        var response = AuthenticationResponseParser.parse(new URI(departure.returnAddress() + "?" + query));
        if (!new State(departure.state()).equals(response.getState())) {
            throw new BadJOSEException("another state");
        }
        // RFC 9207: an answer of another provider, mixed into this way
        if (response.getIssuer() != null && !response.getIssuer().equals(issuer())) {
            throw new BadJOSEException("another issuer");
        }
        if (!response.indicatesSuccess()) {
            throw new Refusal("national.cancelled");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private NationalPerson redeem(NationalDeparture departure, AuthorizationCode code, Instant now)
            throws ParseException, IOException, GeneralException, BadJOSEException, JOSEException {
        if (code == null) {
            throw new BadJOSEException("no code");
        }
        var provider = known(now);
        var grant = new AuthorizationCodeGrant(
                code, URI.create(departure.returnAddress()), new CodeVerifier(departure.verifier()));
        var client = new ClientSecretBasic(
                new ClientID(settings().client()), new Secret(settings().secret()));
        var request = new TokenRequest.Builder(provider.provider.getTokenEndpointURI(), client, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new BadJOSEException("the code was not redeemed");
        }
        var tokens = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        return person(provider.validator.validate(tokens.getIDToken(), new Nonce(departure.nonce())));
    }

    private NationalPerson person(IDTokenClaimsSet claims) throws BadJOSEException {
        var identity = claims.getStringClaim(settings().identityClaim());
        var name = claims.getStringClaim("name");
        if (identity == null || identity.isBlank() || name == null || name.isBlank()) {
            throw new BadJOSEException("no identity number or name");
        }
        var birth = claims.getStringClaim("birthdate");
        return new NationalPerson(
                issuer().getValue(),
                claims.getSubject().getValue(),
                name.strip(),
                identity.strip(),
                birth == null ? "" : birth.strip());
    }

    private Known known(Instant now) throws IOException, GeneralException {
        var present = known;
        if (present == null || now.isAfter(present.since.plus(KNOWN_FOR))) {
            present = ask(now);
            known = present;
        }
        return present;
    }

    private Known ask(Instant now) throws IOException, GeneralException {
        var provider = OIDCProviderMetadata.resolve(issuer(), PATIENCE, PATIENCE);
        NationalSettings.requireSafe(provider.getAuthorizationEndpointURI());
        NationalSettings.requireSafe(provider.getTokenEndpointURI());
        var keys = NationalSettings.requireSafe(provider.getJWKSetURI()).toURL();
        var validator = new IDTokenValidator(
                issuer(),
                new ClientID(settings().client()),
                algorithm(provider),
                keys,
                new DefaultResourceRetriever(PATIENCE, PATIENCE, LONGEST_ANSWER));
        validator.setMaxClockSkew(SKEW_SECONDS);
        return new Known(provider, validator, now);
    }

    private static JWSAlgorithm algorithm(OIDCProviderMetadata provider) throws GeneralException {
        return SIGNED.stream()
                .filter(provider.getIDTokenJWSAlgs()::contains)
                .findFirst()
                .orElseThrow(() -> new GeneralException("no way of signing that is accepted here"));
    }

    private Issuer issuer() {
        return new Issuer(settings().issuer());
    }

    private NationalSettings settings() {
        return settings.orElseThrow(() -> new Refusal("national.none"));
    }
}

package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.web.Door;

/**
 * Says on each request who is calling. A person is found by the ticket in the web session: whether that session was ended, on whichever node, and which roles the
 * person has now, is read anew, so that either is felt on the next request. Who has given a password where a code is due too is nobody yet. A specialised system gives
 * its name and password with each request.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String SYSTEMS = "/api/v1/systems/";
    private static final String BASIC = "Basic ";

    @Inject
    private IdentityStoreHandler stores;

    @EJB
    private SignIn door;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, response, context, credential);
        }
        if (isAsset(request)) {
            return context.doNothing();
        }
        if (request.getRequestURI().startsWith(SYSTEMS)) {
            return system(request, response, context);
        }
        var person = new SessionPerson(request);
        var ticket = person.ticket();
        if (ticket.isEmpty()) {
            return stranger(request, response, context);
        }
        var standing = door.standing(ticket.get());
        if (standing.isEmpty()) {
            person.end();
            return stranger(request, response, context);
        }
        request.setAttribute(CallSession.ATTRIBUTE, ticket.get());
        return known(standing.get(), context);
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            Credential credential) {
        var proved = credential instanceof NationalCredential; // the state of the session that went away came back
        if (!proved && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // another site must not sign its visitor in here under a name of its own choice
            return AuthenticationStatus.SEND_FAILURE;
        }
        var result = stores.validate(credential);
        var outcome = AccountStore.outcome(request);
        var person = new SessionPerson(request);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            person.ticket().ifPresent(door::leave);
            person.begin(outcome.standing().orElseThrow(), outcome.keys());
            DeviceCookie.give(request, response, outcome.keys().deviceToken());
            return context.notifyContainerAboutLogin(result);
        }
        switch (outcome.verdict()) {
            case CODE, ENROL -> {
                person.ticket().ifPresent(door::leave);
                person.beginHalfWay(outcome.keys().ticket());
            }
            case ENDED -> person.giveUpHalfWay();
            default -> {
                // the page that asked says why
            }
        }
        // the answer stays the page's own
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** No session for a machine: its name and password come with each request. */
    private AuthenticationStatus system(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var result = basic(request.getHeader("Authorization")).map(stores::validate);
        if (result.isPresent() && result.get().getStatus() == CredentialValidationResult.Status.VALID) {
            return context.notifyContainerAboutLogin(result.get());
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"dvctt\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }

    private static Optional<Credential> basic(String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BasicAuthenticationCredential(
                    header.substring(BASIC.length()).strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not Base64, or without a colon: no credential
        }
    }

    private static AuthenticationStatus known(Standing standing, HttpMessageContext context) {
        var principal = new CallerPrincipal(String.valueOf(standing.accountId()));
        return context.notifyContainerAboutLogin(principal, standing.roles());
    }

    private static AuthenticationStatus stranger(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            ask(request, response);
        } catch (IOException e) {
            throw (AuthenticationException) new AuthenticationException("cannot answer").initCause(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Leads to the sign-in page in the way the caller understands. */
    private static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = LocalPath.signInFor(request);
        Door.headers(request, response);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
            return;
        }
        response.sendRedirect(address);
    }

    private static boolean isAsset(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/assets/") || request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }
}

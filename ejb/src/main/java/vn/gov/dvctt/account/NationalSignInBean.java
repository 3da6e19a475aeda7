package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.NationalArrival;
import vn.gov.dvctt.account.api.NationalDeparture;
import vn.gov.dvctt.account.api.NationalSignIn;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInTried;
import vn.gov.dvctt.shared.Reading;

/** No connection to the database waits while the provider is asked: one is taken only when there is something to write. */
@Stateless
@PermitAll
public class NationalSignInBean implements NationalSignIn {
    @Inject
    private NationalProvider provider;

    @Inject
    private NationalLinks links;

    @EJB
    private NationalBook book;

    @Inject
    private Event<SignInTried> news;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOffered() {
        return provider.isOffered();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NationalDeparture depart(String returnAddress) {
        return provider.depart(returnAddress, Instant.now());
    }

    @Override
    public String arrive(NationalDeparture departure, String query) {
        var person = provider.arrive(departure, query, Instant.now());
        return links.arrived(person, Instant.now()).clear();
    }

    @Override
    @Reading
    public Optional<NationalArrival> arrival(String token) {
        return links.arrival(token, Instant.now())
                .map(NationalArrivalRow::person)
                .map(this::view);
    }

    private NationalArrival view(NationalPerson person) {
        return new NationalArrival(
                person.name(),
                IdentityVault.dotted(person.identity()),
                links.of(person).isPresent());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignInOutcome enter(String token, String device) {
        var admitted = book.admit(token, device, Instant.now());
        news.fire(new SignInTried(
                admitted.accountId(), "NationalSignIn.enter", admitted.outcome().verdict()));
        return admitted.outcome();
    }
}

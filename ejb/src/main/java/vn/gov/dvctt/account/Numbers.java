package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole numbers by which people are known: phone, card, passport, tax and business number, and the account's own. Found by their keyed hashes. */
@ApplicationScoped
class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+a-z]{0,4}[0-9][0-9a-z./-]{4,39}");
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final int MOST = 100;
    /** No account has it, and a list of none is no list in SQL. */
    private static final long NOBODY = -1;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private LookupKey key;

    /** @param sought in small letters */
    static boolean isOne(String sought) {
        return NUMBER.matcher(plain(sought)).matches();
    }

    private static String plain(String sought) {
        return sought.replaceAll("\\s", "");
    }

    Set<Long> holders(String sought) {
        var ids = new HashSet<>(Set.of(NOBODY));
        var number = plain(sought).replace(".", "").toUpperCase(Locale.ROOT);
        if (ID.matcher(number).matches()) {
            ids.add(Long.parseLong(number));
        }
        ids.addAll(byPhone(sought, number));
        ids.addAll(declared(plain(sought).toUpperCase(Locale.ROOT), number));
        return ids;
    }

    /** A phone is kept as it was typed, or as it was proven. */
    private List<Long> byPhone(String sought, String number) {
        var international = new Email(sought).text();
        var local = international.startsWith("+84") ? "0" + international.substring("+84".length()) : number;
        return em.createNamedQuery("AccountIdentity.byPhone", Long.class)
                .setParameter("typed", Findable.of(number))
                .setParameter("proven", Findable.of(international))
                .setParameter("local", Findable.of(local))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Of passports the country is not asked for: it may be any. */
    private List<Long> declared(String written, String number) {
        var identities = Stream.of(Locale.getISOCountries())
                .map(country -> key.of("identity:" + country, number))
                .toList();
        return em.createNamedQuery("AccountIdentity.byNumber", Long.class)
                .setParameter("identities", identities)
                .setParameter("tax", key.of("tax", number))
                .setParameter("business", key.of("business", written))
                .setMaxResults(MOST)
                .getResultList();
    }
}

package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Hashtable;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.AuthenticationException;
import javax.naming.AuthenticationNotSupportedException;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import vn.gov.dvctt.account.api.AccountKind;

/**
 * The agencies' own directory of officials (LDAP, RFC 4511), where an installation has one: whom it holds comes in with its password and with no other, so that somebody
 * locked there is locked here. Roles, second factor and everything else stay the portal's. Settings: {@link DirectorySettings}.
 */
@ApplicationScoped
class StaffDirectory {
    private static final Logger LOG = Logger.getLogger(StaffDirectory.class.getName());
    private static final String PATIENCE = "3000";

    /** What the directory says of somebody and a password. */
    enum Word {
        /** There is no directory, or it does not hold this person. */
        UNKNOWN,
        RIGHT,
        WRONG,
        /** It should know and does not answer. */
        SILENT
    }

    Word ask(Account account, String password) {
        return account.kind() != AccountKind.OFFICIAL
                ? Word.UNKNOWN
                : DirectorySettings.ofThisInstallation()
                        .map(settings -> ask(settings, account.email(), password))
                        .orElse(Word.UNKNOWN);
    }

    static Word ask(DirectorySettings settings, String mail, String password) {
        try {
            var name = find(settings, mail);
            if (name.isEmpty()) {
                return Word.UNKNOWN;
            }
            return binds(settings, name.get(), password) ? Word.RIGHT : Word.WRONG;
        } catch (NamingException e) {
            LOG.log(Level.WARNING, "The directory of officials does not answer", e);
            return Word.SILENT;
        }
    }

    /** Distinguished name of the one who has this mail address; nobody's where several have it. */
    private static Optional<String> find(DirectorySettings settings, String mail) throws NamingException {
        var directory = open(settings, settings.user(), settings.password());
        try {
            var controls = new SearchControls();
            controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
            controls.setReturningAttributes(new String[0]);
            controls.setCountLimit(2);
            // the argument is escaped by the provider (RFC 4515)
            var found = directory.search(settings.base(), settings.filter(), new Object[] {mail}, controls);
            if (!found.hasMore()) {
                return Optional.empty();
            }
            var name = found.next().getNameInNamespace();
            if (found.hasMore()) {
                throw new NamingException("several entries have one mail address");
            }
            return Optional.of(name);
        } finally {
            directory.close();
        }
    }

    private static boolean binds(DirectorySettings settings, String name, String password) throws NamingException {
        if (password.isEmpty()) {
            // would bind as nobody and succeed (RFC 4513, 5.1.2)
            return false;
        }
        try {
            open(settings, name, password).close();
            return true;
        } catch (AuthenticationException | AuthenticationNotSupportedException refused) {
            return false;
        }
    }

    private static DirContext open(DirectorySettings settings, String user, String password) throws NamingException {
        var line = new Hashtable<String, String>();
        line.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        line.put(Context.PROVIDER_URL, settings.address().toString());
        line.put(Context.REFERRAL, "ignore");
        line.put("com.sun.jndi.ldap.connect.timeout", PATIENCE);
        line.put("com.sun.jndi.ldap.read.timeout", PATIENCE);
        line.put(Context.SECURITY_AUTHENTICATION, user.isEmpty() ? "none" : "simple");
        if (!user.isEmpty()) {
            line.put(Context.SECURITY_PRINCIPAL, user);
            line.put(Context.SECURITY_CREDENTIALS, password);
        }
        return new InitialDirContext(line);
    }
}

package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.StaffDirectory.Word;

/** The directory of officials, over its protocol. */
class StaffDirectoryTest {
    private static final String BASE = "dc=vi-du,dc=example";
    private static final String READER = "cn=doc," + BASE;

    private InMemoryDirectoryServer server;

    @BeforeEach
    void start() throws Exception {
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.addAdditionalBindCredentials(READER, "mat-khau-doc");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: vi-du");
        person("thu", "thu-ly@vi-du.example", "Mat-khau-danh-ba-1");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    private void person(String uid, String mail, String password) throws Exception {
        server.add(
                "dn: uid=" + uid + "," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: Người Thử",
                "sn: Thử",
                "mail: " + mail,
                "userPassword: " + password);
    }

    private DirectorySettings settings() {
        return new DirectorySettings(
                URI.create("ldap://localhost:" + server.getListenPort()),
                BASE,
                "(&(objectClass=person)(mail={0}))",
                READER,
                "mat-khau-doc");
    }

    @Test
    void whomItHoldsComesInWithItsPasswordAndNoOther() {
        assertEquals(Word.RIGHT, StaffDirectory.ask(settings(), "thu-ly@vi-du.example", "Mat-khau-danh-ba-1"));
        assertEquals(Word.WRONG, StaffDirectory.ask(settings(), "thu-ly@vi-du.example", "Mat-khau-danh-ba-2"));
        assertEquals(Word.UNKNOWN, StaffDirectory.ask(settings(), "khac@vi-du.example", "Mat-khau-danh-ba-1"));
    }

    /** Binding with a name and no password succeeds in the protocol, as nobody. */
    @Test
    void noPasswordIsNoPassword() {
        assertEquals(Word.WRONG, StaffDirectory.ask(settings(), "thu-ly@vi-du.example", ""));
    }

    @Test
    void aMailAddressIsNeverPartOfTheQuestion() {
        for (var hostile :
                new String[] {"*", "thu*", "*)(uid=*", "x)(|(mail=*", "\\2a", "thu-ly@vi-du.example)(cn=*"}) {
            assertEquals(Word.UNKNOWN, StaffDirectory.ask(settings(), hostile, "Mat-khau-danh-ba-1"), hostile);
        }
    }

    @Test
    void whereTwoHaveOneAddressNobodyComesIn() throws Exception {
        person("hai", "thu-ly@vi-du.example", "Mat-khau-danh-ba-1");
        assertEquals(Word.SILENT, StaffDirectory.ask(settings(), "thu-ly@vi-du.example", "Mat-khau-danh-ba-1"));
    }

    @Test
    void aDirectoryThatIsGoneOrShutsItsDoorSaysNothing() {
        var wrongReader =
                new DirectorySettings(settings().address(), BASE, settings().filter(), READER, "sai");
        assertEquals(Word.SILENT, StaffDirectory.ask(wrongReader, "thu-ly@vi-du.example", "Mat-khau-danh-ba-1"));
        var before = settings();
        server.shutDown(true);
        assertEquals(Word.SILENT, StaffDirectory.ask(before, "thu-ly@vi-du.example", "Mat-khau-danh-ba-1"));
    }

    @Test
    void passwordsDoNotTravelInTheClear() {
        var far = URI.create("ldap://danh-ba.vi-du.example");
        assertThrows(IllegalStateException.class, () -> new DirectorySettings(far, BASE, "(mail={0})", "", ""));
    }
}

package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Whose portal this is: settings of the installation ({@code dvctt.ministry.vi}, {@code .en}, {@code dvctt.contact.phone}, {@code .mail}), for ministries merge and move. */
@Named
@ApplicationScoped
public class Portal {
    public String ministry(String language) {
        var vietnamese = System.getProperty("dvctt.ministry.vi", "");
        return "en".equals(language) ? System.getProperty("dvctt.ministry.en", vietnamese) : vietnamese;
    }

    public String getPhone() {
        return System.getProperty("dvctt.contact.phone", "");
    }

    public String getMail() {
        return System.getProperty("dvctt.contact.mail", "");
    }
}

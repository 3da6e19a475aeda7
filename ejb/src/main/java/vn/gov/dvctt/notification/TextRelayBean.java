package vn.gov.dvctt.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.nio.file.Path;
import java.time.Clock;

/** Starts whoever sends short messages and rings the bell after a commit. No transaction spans a sending. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class TextRelayBean {
    @Resource
    private ManagedThreadFactory threads;

    @EJB
    private TextBoxBean box;

    private TextPostman postman;

    @PostConstruct
    void open() {
        var home = Path.of(System.getProperty("dvctt.home", "data"));
        var settings = TextSettings.read(home);
        var clock = Clock.systemUTC();
        var line = settings.hasCentre()
                ? new SmppLine(settings, box::received, clock)
                : new TextFolder(home.resolve("sms"));
        postman = new TextPostman(box, line, clock);
        threads.newThread(postman).start();
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextWritten news) {
        postman.ring();
    }

    @PreDestroy
    void close() {
        postman.close();
    }
}
